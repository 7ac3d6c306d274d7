//! File names and paths inside volumes.

use api::Value;

use super::errors::Errors;

const MODE: &str = "must be a number between 0 and 0777 (octal), both inclusive";

pub(crate) fn mode(value: &Value, path: &str, errors: &mut Errors) {
    if value.as_i64().is_some_and(|m| !(0..=0o777).contains(&m)) {
        errors.invalid(path, value.clone(), MODE);
    }
}

pub(crate) fn has_backsteps(target: &str) -> bool {
    target.split('/').any(|part| part == "..")
}

pub(crate) fn no_backsteps(target: &str, path: &str, errors: &mut Errors) {
    if has_backsteps(target) {
        errors.invalid(path, target, "must not contain '..'");
    }
}

/// Relative and without steps back.
pub(crate) fn descending(target: &str, path: &str, errors: &mut Errors) {
    if target.starts_with('/') {
        errors.invalid(path, target, "must be a relative path");
    }
    no_backsteps(target, path, errors);
}

/// Besides, no name that begins with two dots.
pub(crate) fn not_reserved(target: &str, path: &str, errors: &mut Errors) {
    descending(target, path, errors);
    if target.starts_with("..") && !target.starts_with("../") {
        errors.invalid(path, target, "must not start with '..'");
    }
}
