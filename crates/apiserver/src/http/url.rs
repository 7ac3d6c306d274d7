//! What a URL names: a resource, by upstream's grammar of paths, or something else.

/// The parts of a path, borrowed from it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Target {
    pub(crate) group: String,
    pub(crate) version: String,
    pub(crate) namespace: String,
    pub(crate) plural: String,
    pub(crate) name: String,
    pub(crate) subresource: String,
    /// What follows the subresource, with its slash.
    pub(crate) rest: String,
    /// The old way to ask for a watch: `/api/v1/watch/pods`.
    pub(crate) watch: bool,
}

/// Parameters in their order, decoded.
#[derive(Clone, Debug, Default)]
pub(crate) struct Parameters(Vec<(String, String)>);

impl Target {
    /// `None` for paths that are no resources.
    pub(crate) fn parse(path: &str) -> Option<Self> {
        let trimmed = path.trim_matches('/');
        let mut parts: Vec<&str> = trimmed.split('/').collect();
        let (group, version, used) = match parts.as_slice() {
            ["api", version, _, ..] => ("", *version, 2),
            ["apis", group, version, _, ..] => (*group, *version, 3),
            _ => return None,
        };
        let mut target = Self {
            group: decoded(group),
            version: decoded(version),
            ..Self::default()
        };
        parts.drain(..used);
        if parts.first() == Some(&"watch") && parts.len() > 1 {
            target.watch = true;
            parts.remove(0);
        }
        if parts.first() == Some(&"namespaces") && parts.len() > 1 {
            let own = matches!(parts.get(2), None | Some(&"status" | &"finalize"));
            if own {
                target.plural = "namespaces".to_owned();
                target.name = decoded(parts[1]);
                target.subresource = parts.get(2).copied().unwrap_or_default().to_owned();
                return Some(target);
            }
            target.namespace = decoded(parts[1]);
            parts.drain(..2);
        }
        let mut parts = parts.into_iter();
        let mut next = || parts.next().map(decoded).unwrap_or_default();
        target.plural = next();
        target.name = next();
        target.subresource = next();
        let rest: Vec<&str> = parts.collect();
        let after = trimmed.len() + 1 - rest.iter().map(|part| part.len() + 1).sum::<usize>();
        if !rest.is_empty() || path.ends_with('/') && !target.subresource.is_empty() {
            let start = path.len() - path.trim_start_matches('/').len();
            target.rest = path.get(start + after - 1..).unwrap_or_default().to_owned();
        }
        Some(target)
    }
}

impl Parameters {
    pub(crate) fn parse(query: &str) -> Self {
        let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded_form(name), decoded_form(value))
        });
        Self(pairs.collect())
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn text(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default()
    }

    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(n, _)| n == name)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// As upstream reads booleans: anything but `false` and `0` is true; given without a value too.
    pub(crate) fn flag(&self, name: &str) -> bool {
        match self.get(name) {
            None => false,
            Some(value) => !(value.eq_ignore_ascii_case("false") || value == "0"),
        }
    }
}

/// With the bytes that stand there by their numbers (`%2f`).
pub(crate) fn decoded(part: &str) -> String {
    percent(part, false)
}

fn decoded_form(part: &str) -> String {
    percent(part, true)
}

fn percent(part: &str, plus: bool) -> String {
    let spaced = plus && part.contains('+');
    if !spaced && !part.contains('%') {
        return part.to_owned();
    }
    let bytes = part.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let hex = part
            .get(at + 1..at + 3)
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match (byte, hex) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 2;
            }
            (b'+', _) if plus => out.push(b' '),
            (byte, _) => out.push(*byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    fn check(path: &str, expected: &Expect) {
        let text = match Target::parse(path) {
            None => "no resource".to_owned(),
            Some(t) => format!(
                "{}|{}|{}|{}|{}|{}|{}",
                t.group, t.version, t.namespace, t.plural, t.name, t.subresource, t.rest
            ),
        };
        expected.assert_eq(&text);
    }

    #[test]
    fn paths_name_resources() {
        check("/api/v1/pods", &expect!["|v1||pods|||"]);
        check(
            "/api/v1/namespaces/default/pods/p",
            &expect!["|v1|default|pods|p||"],
        );
        check(
            "/api/v1/namespaces/default",
            &expect!["|v1||namespaces|default||"],
        );
        check(
            "/api/v1/namespaces/default/finalize",
            &expect!["|v1||namespaces|default|finalize|"],
        );
        check(
            "/apis/apps/v1/namespaces/d/deployments/x/scale",
            &expect!["apps|v1|d|deployments|x|scale|"],
        );
        check(
            "/api/v1/namespaces/d/pods/p/proxy/a/b",
            &expect!["|v1|d|pods|p|proxy|/a/b"],
        );
        check(
            "/api/v1/namespaces/d/pods/p/proxy/",
            &expect!["|v1|d|pods|p|proxy|/"],
        );
        check(
            "/api/v1/namespaces/d/pods/p/proxy",
            &expect!["|v1|d|pods|p|proxy|"],
        );
        check("/api/v1", &expect!["no resource"]);
        check("/apis/apps/v1", &expect!["no resource"]);
        check("/metrics", &expect!["no resource"]);
        check("/api/v1/namespaces/a%2Fb/pods", &expect!["|v1|a/b|pods|||"]);
    }

    #[test]
    fn parameters_are_decoded() {
        let parameters = Parameters::parse("labelSelector=a%3Db%2Cc&watch=1&x+y=a+b&flag");
        assert_eq!(parameters.text("labelSelector"), "a=b,c");
        assert_eq!(parameters.text("x y"), "a b");
        assert!(parameters.flag("watch") && parameters.flag("flag") && !parameters.flag("none"));
    }
}
