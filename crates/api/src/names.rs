//! What names, keys, values and addresses may look like, with upstream's sentences for what is wrong with them.
//! Each function returns everything that is wrong; nothing means valid.

mod address;

use crate::FieldError;

pub use address::{cidr, ip, sloppy_cidr, sloppy_ip};

const LABEL_FORMAT: &str = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
const SUBDOMAIN_FORMAT: &str = r"[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*";
const KEY_FORMAT: &str = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
const KEY_RULE: &str = "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";

/// A label in DNS: namespaces, containers, volumes.
pub fn dns1123_label(name: &str) -> Vec<String> {
    let mut wrong = too_long(name, 63, "characters");
    if !is_label(name) {
        wrong.push(if is_subdomain(name) {
            "must not contain dots".to_owned()
        } else {
            let rule = "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', \
                        and must start and end with an alphanumeric character";
            against(rule, LABEL_FORMAT, &["my-name", "123-abc"])
        });
    }
    wrong
}

/// The name of most objects.
pub fn dns1123_subdomain(name: &str) -> Vec<String> {
    let mut wrong = too_long(name, 253, "characters");
    if !is_subdomain(name) {
        let rule = "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', \
                    and must start and end with an alphanumeric character";
        wrong.push(against(rule, SUBDOMAIN_FORMAT, &["example.com"]));
    }
    wrong
}

/// A subdomain whose labels may begin with and contain underscores (searches of a pod's DNS).
pub fn dns1123_subdomain_with_underscore(name: &str) -> Vec<String> {
    let mut wrong = too_long(name, 253, "characters");
    let is_part = |part: &str| {
        let part = part.strip_prefix('_').unwrap_or(part);
        framed(part, lower_or_digit, lower_or_digit, |b| {
            lower_or_digit(b) || b == b'-' || b == b'_'
        })
    };
    if !name.split('.').all(is_part) {
        let rule = "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', \
                    and must start and end with an alphanumeric character";
        let format = r"_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*";
        wrong.push(against(rule, format, &["example.com"]));
    }
    wrong
}

/// The name of a Service.
pub fn dns1035_label(name: &str) -> Vec<String> {
    let mut wrong = too_long(name, 63, "characters");
    if !framed(
        name,
        |b| b.is_ascii_lowercase(),
        lower_or_digit,
        lower_digit_or_dash,
    ) {
        let rule = "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic \
                    character, and end with an alphanumeric character";
        wrong.push(against(
            rule,
            "[a-z]([-a-z0-9]*[a-z0-9])?",
            &["my-name", "abc-123"],
        ));
    }
    wrong
}

pub fn wildcard_dns1123_subdomain(name: &str) -> Vec<String> {
    let mut wrong = too_long(name, 253, "characters");
    if !name.strip_prefix("*.").is_some_and(is_subdomain) {
        let rule = "a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must \
                    consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character";
        wrong.push(against(
            rule,
            &format!(r"\*\.{SUBDOMAIN_FORMAT}"),
            &["*.example.com"],
        ));
    }
    wrong
}

/// The key of a label or annotation, or any name with an optional domain before a slash.
pub fn qualified(key: &str) -> Vec<String> {
    const EXAMPLES: &[&str] = &["MyName", "my.name", "123-abc"];
    let mut wrong = Vec::new();
    let name = match key.split('/').collect::<Vec<_>>()[..] {
        [name] => name,
        [prefix, name] => {
            if prefix.is_empty() {
                wrong.push("prefix part must be non-empty".to_owned());
            } else {
                wrong.extend(prefix_part(prefix));
            }
            name
        }
        _ => {
            let rule = against(&format!("a valid label key {KEY_RULE}"), KEY_FORMAT, EXAMPLES);
            return vec![format!(
                "{rule} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')"
            )];
        }
    };
    if name.is_empty() {
        wrong.push("name part must be non-empty".to_owned());
    } else if name.len() > 63 {
        wrong.push("name part must be no more than 63 bytes".to_owned());
    }
    if !is_key(name) {
        wrong.push(format!("name part {}", against(KEY_RULE, KEY_FORMAT, EXAMPLES)));
    }
    wrong
}

fn prefix_part(prefix: &str) -> impl Iterator<Item = String> {
    let too_long = too_long(prefix, 253, "bytes");
    let shape = dns1123_subdomain(prefix)
        .into_iter()
        .filter(|m| !m.starts_with("must be no more"));
    too_long
        .into_iter()
        .chain(shape)
        .map(|m| format!("prefix part {m}"))
}

pub fn label_value(value: &str) -> Vec<String> {
    let mut wrong = too_long(value, 63, "bytes");
    if !value.is_empty() && !is_key(value) {
        let rule = "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and \
                    must start and end with an alphanumeric character";
        let format = format!("({KEY_FORMAT})?");
        wrong.push(against(rule, &format, &["MyValue", "my_value", "12345"]));
    }
    wrong
}

pub fn environment_variable(name: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let starts = |b: u8| b.is_ascii_alphabetic() || b"-._".contains(&b);
    let goes_on = |b: u8| starts(b) || b.is_ascii_digit();
    if !framed(name, starts, goes_on, goes_on) {
        let rule = "a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', \
                    and must not start with a digit";
        let examples = &["my.env-name", "MY_ENV.NAME", "MyEnvName1"];
        wrong.push(against(rule, "[-._a-zA-Z][-._a-zA-Z0-9]*", examples));
    }
    wrong.extend(parent_folder(name));
    wrong
}

/// What containers may be given since v1.34: all that is printable ASCII but `=`.
pub fn relaxed_environment_variable(name: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    if name.is_empty() {
        wrong.push("environment variable name must be non-empty".to_owned());
    }
    if !name.bytes().all(|b| (b' '..=b'~').contains(&b) && b != b'=') {
        let rule = "a valid environment variable name must consist only of printable ASCII characters other than '='";
        wrong.push(rule.to_owned());
    }
    wrong
}

/// A key in a ConfigMap's or Secret's data.
pub fn config_key(key: &str) -> Vec<String> {
    let mut wrong = too_long(key, 253, "characters");
    if key.is_empty()
        || !key
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-._".contains(&b))
    {
        let rule = "a valid config key must consist of alphanumeric characters, '-', '_' or '.'";
        let examples = &["key.name", "KEY_NAME", "key-name"];
        wrong.push(against(rule, "[-._a-zA-Z0-9]+", examples));
    }
    wrong.extend(parent_folder(key));
    wrong
}

pub fn http_header(name: &str) -> Vec<String> {
    if !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
        return Vec::new();
    }
    let rule = "a valid HTTP header must consist of alphanumeric characters or '-'";
    vec![against(rule, "[-A-Za-z0-9]+", &["X-Header-Name"])]
}

/// A name that can stand in a URL: what RBAC's objects may be called.
pub fn path_segment(name: &str) -> Vec<String> {
    if name == "." || name == ".." {
        return vec![format!("may not be '{name}'")];
    }
    let held = ['/', '%'].into_iter().filter(|c| name.contains(*c));
    held.map(|c| format!("may not contain '{c}'")).collect()
}

/// The name of a container's or Service's port that other objects refer to.
pub fn port(name: &str) -> Vec<String> {
    let mut wrong = too_long(name, 15, "characters");
    if name.is_empty() || !name.bytes().all(lower_digit_or_dash) {
        wrong.push("must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)".to_owned());
    }
    if !name.bytes().any(|b| b.is_ascii_lowercase()) {
        wrong.push("must contain at least one letter (a-z)".to_owned());
    }
    if name.contains("--") {
        wrong.push("must not contain consecutive hyphens".to_owned());
    }
    if name.starts_with('-') || name.ends_with('-') {
        wrong.push("must not begin or end with a hyphen".to_owned());
    }
    wrong
}

pub fn c_identifier(name: &str) -> Vec<String> {
    let starts = |b: u8| b.is_ascii_alphabetic() || b == b'_';
    let goes_on = |b: u8| starts(b) || b.is_ascii_digit();
    if framed(name, starts, goes_on, goes_on) {
        return Vec::new();
    }
    let rule = "a valid C identifier must start with alphabetic character or '_', followed by a string of alphanumeric \
                characters or '_'";
    vec![against(
        rule,
        "[A-Za-z_][A-Za-z0-9_]*",
        &["my_name", "MY_NAME", "MyName"],
    )]
}

pub fn percent(text: &str) -> Vec<String> {
    let digits = text.strip_suffix('%').unwrap_or_default();
    if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) {
        return Vec::new();
    }
    let rule = "a valid percent string must be a numeric string followed by an ending '%'";
    vec![against(rule, "[0-9]+%", &["1%", "93%"])]
}

pub fn port_number(port: i64) -> Vec<String> {
    in_range(port, 1, 65535)
}

pub fn in_range(value: i64, least: i64, most: i64) -> Vec<String> {
    if (least..=most).contains(&value) {
        Vec::new()
    } else {
        vec![format!("must be between {least} and {most}, inclusive")]
    }
}

/// `acme.io/foo`, as upstream's `IsDomainPrefixedPath`.
pub fn domain_prefixed_path(field: &str, text: &str) -> Vec<FieldError> {
    if text.is_empty() {
        return vec![FieldError::required(field, "")];
    }
    let (host, path) = match text.split_once('/') {
        Some((host, path)) if !host.is_empty() && !path.is_empty() => (host, path),
        _ => {
            let detail = "must be a domain-prefixed path (such as \"acme.io/foo\")";
            return vec![FieldError::invalid(field, text, detail)];
        }
    };
    let wrong = dns1123_subdomain(host).into_iter();
    let mut errors: Vec<FieldError> = wrong
        .map(|detail| FieldError::invalid(field, host, detail))
        .collect();
    let fits = |c: char| c.is_ascii_alphanumeric() || "/-._~%!$&'()*+,;=:".contains(c);
    if !path.chars().all(fits) {
        let detail = against("Invalid path", r"[A-Za-z0-9/\-._~%!$&'()*+,;=:]+", &[]);
        errors.push(FieldError::invalid(field, path, detail));
    }
    errors
}

/// Upstream's sentence for a text that a regular expression refuses.
pub fn against(rule: &str, format: &str, examples: &[&str]) -> String {
    if examples.is_empty() {
        return format!("{rule} (regex used for validation is '{format}')");
    }
    let examples: Vec<String> = examples.iter().map(|e| format!("'{e}', ")).collect();
    format!(
        "{rule} (e.g. {}regex used for validation is '{format}')",
        examples.join(" or ")
    )
}

fn too_long(text: &str, most: usize, unit: &str) -> Vec<String> {
    if text.len() <= most {
        return Vec::new();
    }
    vec![format!("must be no more than {most} {unit}")]
}

fn parent_folder(name: &str) -> Option<String> {
    match name {
        "." | ".." => Some(format!("must not be '{name}'")),
        name if name.starts_with("..") => Some("must not start with '..'".to_owned()),
        _ => None,
    }
}

fn is_label(name: &str) -> bool {
    framed(name, lower_or_digit, lower_or_digit, lower_digit_or_dash)
}

fn is_subdomain(name: &str) -> bool {
    name.split('.').all(is_label)
}

fn is_key(name: &str) -> bool {
    let edge = |b: u8| b.is_ascii_alphanumeric();
    framed(name, edge, edge, |b| edge(b) || b"-_.".contains(&b))
}

fn lower_or_digit(b: u8) -> bool {
    b.is_ascii_lowercase() || b.is_ascii_digit()
}

fn lower_digit_or_dash(b: u8) -> bool {
    lower_or_digit(b) || b == b'-'
}

/// Not empty, the first and the last byte of their kinds, and all between of theirs.
fn framed(
    text: &str,
    first: impl Fn(u8) -> bool,
    last: impl Fn(u8) -> bool,
    middle: impl Fn(u8) -> bool,
) -> bool {
    match text.as_bytes() {
        [] => false,
        [one] => first(*one),
        [start, inner @ .., end] => first(*start) && last(*end) && inner.iter().all(|b| middle(*b)),
    }
}
