//! What an object's name may look like, by kind.

use api::names;

/// Why a name is not one: upstream's sentences; empty = it is. With `prefix` it is a `generateName`, of which the end is
/// still to come.
pub type NameRule = fn(name: &str, prefix: bool) -> Vec<String>;

pub fn subdomain(name: &str, prefix: bool) -> Vec<String> {
    names::dns1123_subdomain(&without_dash(name, prefix))
}

pub fn label(name: &str, prefix: bool) -> Vec<String> {
    names::dns1123_label(&without_dash(name, prefix))
}

pub fn service(name: &str, prefix: bool) -> Vec<String> {
    names::dns1035_label(&without_dash(name, prefix))
}

pub fn path_segment(name: &str, prefix: bool) -> Vec<String> {
    let wrong = names::path_segment(name);
    if prefix && (name == "." || name == "..") {
        Vec::new()
    } else {
        wrong
    }
}

/// A trailing dash of a prefix will be followed by more.
fn without_dash(name: &str, prefix: bool) -> String {
    match name.strip_suffix('-') {
        Some(start) if prefix && !start.is_empty() => format!("{start}a"),
        _ => name.to_owned(),
    }
}
