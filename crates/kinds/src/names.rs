//! What names may look like, with upstream's messages.

/// Why a name is not one: upstream's sentences; empty = it is. With `prefix` it is a `generateName`, of which the end is
/// still to come.
pub type NameRule = fn(name: &str, prefix: bool) -> Vec<String>;

pub fn subdomain(name: &str, prefix: bool) -> Vec<String> {
    dns1123_subdomain(&without_dash(name, prefix))
}

pub fn label(name: &str, prefix: bool) -> Vec<String> {
    dns1123_label(&without_dash(name, prefix))
}

pub fn service(name: &str, prefix: bool) -> Vec<String> {
    dns1035_label(&without_dash(name, prefix))
}

pub fn path_segment(name: &str, prefix: bool) -> Vec<String> {
    let mut wrong = Vec::new();
    if !prefix && (name == "." || name == "..") {
        wrong.push(format!("may not be '{name}'"));
    }
    for part in ["/", "%"] {
        if name.contains(part) {
            wrong.push(format!("may not contain '{part}'"));
        }
    }
    wrong
}

/// A trailing dash of a prefix will be followed by more.
fn without_dash(name: &str, prefix: bool) -> String {
    match name.strip_suffix('-') {
        Some(start) if prefix && !start.is_empty() => format!("{start}a"),
        _ => name.to_owned(),
    }
}

const ALPHANUMERIC: &str = "must consist of lower case alphanumeric characters";

pub fn dns1123_label(name: &str) -> Vec<String> {
    let mut wrong = too_long(name, 63);
    if !is_dns1123_label(name) {
        wrong.push(if is_dns1123_subdomain(name) {
            "must not contain dots".to_owned()
        } else {
            format!(
                "a lowercase RFC 1123 label {ALPHANUMERIC} or '-', and must start and end with an alphanumeric \
                 character (e.g. 'my-name',  or '123-abc', regex used for validation is '{LABEL}')"
            )
        });
    }
    wrong
}

const LABEL: &str = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";

pub fn dns1123_subdomain(name: &str) -> Vec<String> {
    let mut wrong = too_long(name, 253);
    if !is_dns1123_subdomain(name) {
        wrong.push(format!(
            "a lowercase RFC 1123 subdomain {ALPHANUMERIC}, '-' or '.', and must start and end with an alphanumeric \
             character (e.g. 'example.com', regex used for validation is '{LABEL}(\\.{LABEL})*')"
        ));
    }
    wrong
}

pub fn dns1035_label(name: &str) -> Vec<String> {
    let mut wrong = too_long(name, 63);
    if !(is_dns1123_label(name) && name.starts_with(|c: char| c.is_ascii_lowercase())) {
        wrong.push(format!(
            "a DNS-1035 label {ALPHANUMERIC} or '-', start with an alphabetic character, and end with an alphanumeric \
             character (e.g. 'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')"
        ));
    }
    wrong
}

pub(crate) fn too_long(text: &str, most: usize) -> Vec<String> {
    if text.len() > most {
        vec![format!("must be no more than {most} bytes")]
    } else {
        Vec::new()
    }
}

fn is_dns1123_label(name: &str) -> bool {
    let plain = |b: &u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    let bytes = name.as_bytes();
    bytes.iter().all(|b| plain(b) || *b == b'-')
        && bytes.first().is_some_and(plain)
        && bytes.last().is_some_and(plain)
}

fn is_dns1123_subdomain(name: &str) -> bool {
    name.split('.').all(is_dns1123_label)
}
