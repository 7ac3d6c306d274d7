//! Credentials for registries out of Secrets of the types `kubernetes.io/dockerconfigjson` and `dockercfg`.

use api::{Object, Value};
use base64::Engine;
use runtime::image::{Credentials, Reference};

use crate::env;

/// Those that are for the image's registry, the most specific first.
pub(crate) fn of(secret: &Object, image: &str) -> Vec<Credentials> {
    let Ok(data) = env::data(secret) else {
        return Vec::new();
    };
    let new = data
        .get(".dockerconfigjson")
        .and_then(|bytes| serde_json::from_slice::<Value>(bytes).ok());
    let old = data
        .get(".dockercfg")
        .and_then(|bytes| serde_json::from_slice::<Value>(bytes).ok());
    let entries = new
        .map(|mut config| config["auths"].take())
        .or(old)
        .unwrap_or_default();
    let Ok(reference) = Reference::parse(image) else {
        return Vec::new();
    };
    let path = format!("{}/{}", reference.domain, reference.repository);
    let mut found: Vec<(usize, Credentials)> = entries
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(server, _)| is_for(server, &path))
        .filter_map(|(server, entry)| Some((server.len(), parse(entry)?)))
        .collect();
    found.sort_by_key(|(length, _)| std::cmp::Reverse(*length));
    found.into_iter().map(|(_, credentials)| credentials).collect()
}

/// A server may be a host, a host with a path, or a URL; `*` in its host stands for one label.
fn is_for(server: &str, image: &str) -> bool {
    let server = server
        .trim_start_matches("https://")
        .trim_start_matches("http://");
    let server = server
        .trim_end_matches('/')
        .trim_end_matches("/v1")
        .trim_end_matches("/v2");
    let server = if matches!(server, "index.docker.io" | "registry-1.docker.io") {
        "docker.io"
    } else {
        server
    };
    let (host, path) = server.split_once('/').unwrap_or((server, ""));
    let (image_host, image_path) = image.split_once('/').unwrap_or((image, ""));
    let labels = host.split('.').count() == image_host.split('.').count();
    let same = host
        .split('.')
        .zip(image_host.split('.'))
        .all(|(a, b)| a == "*" || a == b);
    labels && same && (path.is_empty() || image_path == path || image_path.starts_with(&format!("{path}/")))
}

fn parse(entry: &Value) -> Option<Credentials> {
    let text = |name: &str| {
        entry[name]
            .as_str()
            .map(str::to_owned)
            .filter(|text| !text.is_empty())
    };
    let mut credentials = Credentials {
        username: text("username").unwrap_or_default(),
        password: text("password").unwrap_or_default(),
        identity_token: text("identitytoken"),
        registry_token: text("registrytoken"),
    };
    if let Some(auth) = text("auth") {
        let decoded = base64::engine::general_purpose::STANDARD
            .decode(auth.trim())
            .ok()?;
        let decoded = String::from_utf8(decoded).ok()?;
        let (user, password) = decoded.split_once(':')?;
        credentials.username = user.to_owned();
        credentials.password = password.trim_end_matches('\0').to_owned();
    }
    Some(credentials)
}

#[cfg(test)]
mod tests {
    use super::is_for;

    #[test]
    fn a_server_is_matched_by_host_and_path() {
        let image = "registry.example.com/team/app";
        let cases = [
            "registry.example.com",
            "https://registry.example.com/v1/",
            "registry.example.com/team",
            "registry.example.com/tea",
            "*.example.com",
            "*.com",
            "other.example.com",
        ];
        let shown: Vec<String> = cases
            .iter()
            .map(|case| format!("{case}: {}", is_for(case, image)))
            .collect();
        expect_test::expect![[r#"
            registry.example.com: true
            https://registry.example.com/v1/: true
            registry.example.com/team: true
            registry.example.com/tea: false
            *.example.com: true
            *.com: false
            other.example.com: false"#]]
        .assert_eq(&shown.join("\n"));
    }
}
