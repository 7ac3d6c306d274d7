//! Image names: what users write, completed as Docker's tools do.

use super::ImageError;

/// A full name: registry, repository, and a tag or a digest or both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// `docker.io`, `registry.example:5000`.
    pub domain: String,
    /// `library/busybox`.
    pub repository: String,
    pub tag: Option<String>,
    /// `sha256:…`; wins over the tag.
    pub digest: Option<String>,
}

impl Reference {
    /// `busybox` becomes `docker.io/library/busybox:latest`.
    pub fn parse(text: &str) -> Result<Reference, ImageError> {
        parse(text).map_err(|problem| ImageError::Reference {
            reference: text.into(),
            problem: problem.into(),
        })
    }

    /// `docker.io/library/busybox`.
    pub fn name(&self) -> String {
        format!("{}/{}", self.domain, self.repository)
    }

    /// With the tag, unless there is only a digest.
    pub fn tagged(&self) -> Option<String> {
        self.tag.as_ref().map(|tag| format!("{}:{tag}", self.name()))
    }

    /// With the digest if there is one, or else with the tag.
    pub fn full(&self) -> String {
        match (&self.digest, &self.tag) {
            (Some(digest), _) => format!("{}@{digest}", self.name()),
            (None, tag) => format!("{}:{}", self.name(), tag.as_deref().unwrap_or("latest")),
        }
    }

    /// What a registry is asked for.
    pub(crate) fn wanted(&self) -> &str {
        self.digest.as_deref().or(self.tag.as_deref()).unwrap_or("latest")
    }
}

fn parse(text: &str) -> Result<Reference, &'static str> {
    let (rest, digest) = match text.split_once('@') {
        Some((rest, digest)) => (rest, Some(digest)),
        None => (text, None),
    };
    if digest.is_some_and(|digest| !digest_is_valid(digest)) {
        return Err("the digest must be sha256: and 64 hexadecimal digits");
    }
    let (name, tag) = match rest.rsplit_once(':') {
        Some((name, tag)) if !tag.contains('/') => (name, Some(tag)),
        _ => (rest, None),
    };
    if tag.is_some_and(|tag| !tag_is_valid(tag)) {
        return Err("invalid tag");
    }
    let (domain, repository) = split_domain(name);
    if repository.is_empty() {
        return Err("no name");
    }
    if repository.chars().any(|c| c.is_ascii_uppercase()) {
        return Err("repository name must be lowercase");
    }
    if domain.len() + repository.len() > 255 {
        return Err("repository name must not be more than 255 characters");
    }
    if !repository.split('/').all(component_is_valid) || !domain_is_valid(&domain) {
        return Err("invalid reference format");
    }
    let tag = tag
        .map(str::to_owned)
        .or_else(|| digest.is_none().then(|| "latest".to_owned()));
    Ok(Reference {
        domain,
        repository,
        tag,
        digest: digest.map(str::to_owned),
    })
}

fn split_domain(name: &str) -> (String, String) {
    let (domain, repository) = match name.split_once('/') {
        Some((first, rest))
            if first.contains(['.', ':'])
                || first == "localhost"
                || first.chars().any(|c| c.is_ascii_uppercase()) =>
        {
            (first, rest)
        }
        _ => ("docker.io", name),
    };
    let domain = if domain == "index.docker.io" {
        "docker.io"
    } else {
        domain
    };
    if domain == "docker.io" && !repository.contains('/') && !repository.is_empty() {
        return (domain.into(), format!("library/{repository}"));
    }
    (domain.into(), repository.into())
}

/// `sha256:` and 64 lower-case hexadecimal digits.
pub(crate) fn digest_is_valid(digest: &str) -> bool {
    let hex = |c: u8| c.is_ascii_digit() || (b'a'..=b'f').contains(&c);
    digest
        .strip_prefix("sha256:")
        .is_some_and(|rest| rest.len() == 64 && rest.bytes().all(hex))
}

fn tag_is_valid(tag: &str) -> bool {
    let word = |c: u8| c.is_ascii_alphanumeric() || c == b'_';
    let first = tag.bytes().next().is_some_and(word);
    first && tag.len() <= 128 && tag.bytes().all(|c| word(c) || c == b'.' || c == b'-')
}

fn component_is_valid(part: &str) -> bool {
    let alphanumeric = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit();
    let ends = part.bytes().next().is_some_and(alphanumeric) && part.bytes().last().is_some_and(alphanumeric);
    let allowed = part
        .bytes()
        .all(|c| alphanumeric(c) || matches!(c, b'.' | b'_' | b'-'));
    let separators = ["..", "___", "._", "_.", "-.", ".-", "-_", "_-"]
        .iter()
        .all(|pair| !part.contains(pair));
    ends && allowed && separators
}

fn domain_is_valid(domain: &str) -> bool {
    let (host, port) = match domain.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (domain, None),
    };
    let port_is_valid = port.is_none_or(|port| !port.is_empty() && port.bytes().all(|c| c.is_ascii_digit()));
    let ipv6 = host.starts_with('[') && host.ends_with(']');
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-')
    };
    port_is_valid && (ipv6 || host.split('.').all(label))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn names_are_completed() {
        let lines: Vec<String> = [
            "busybox",
            "busybox:1.36",
            "me/app",
            "localhost/app",
            "localhost:5000/app:v1",
            "registry.k8s.io/pause:3.10",
            "index.docker.io/busybox",
            "busybox@sha256:0123456789012345678901234567890123456789012345678901234567890123",
            "Busybox",
            "busybox:",
            "a//b",
            "",
            "busybox@sha256:12",
            "foo/",
            "-foo",
        ]
        .iter()
        .map(|text| match Reference::parse(text) {
            Ok(reference) => format!("{text} -> {}", reference.full()),
            Err(error) => format!("{text} -> {error}"),
        })
        .collect();
        expect![[r#"
            busybox -> docker.io/library/busybox:latest
            busybox:1.36 -> docker.io/library/busybox:1.36
            me/app -> docker.io/me/app:latest
            localhost/app -> localhost/app:latest
            localhost:5000/app:v1 -> localhost:5000/app:v1
            registry.k8s.io/pause:3.10 -> registry.k8s.io/pause:3.10
            index.docker.io/busybox -> docker.io/library/busybox:latest
            busybox@sha256:0123456789012345678901234567890123456789012345678901234567890123 -> docker.io/library/busybox@sha256:0123456789012345678901234567890123456789012345678901234567890123
            Busybox -> invalid reference "Busybox": repository name must be lowercase
            busybox: -> invalid reference "busybox:": invalid tag
            a//b -> invalid reference "a//b": invalid reference format
             -> invalid reference "": no name
            busybox@sha256:12 -> invalid reference "busybox@sha256:12": the digest must be sha256: and 64 hexadecimal digits
            foo/ -> invalid reference "foo/": invalid reference format
            -foo -> invalid reference "-foo": invalid reference format"#]]
        .assert_eq(&lines.join("\n"));
    }
}
