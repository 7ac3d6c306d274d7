//! Reading and writing places in a JSON object, by dotted path.

use api::Value;
use serde_json::Map;

static NULL: Value = Value::Null;

/// The value at `spec.template.spec`; null if there is none.
pub(crate) fn at<'a>(value: &'a Value, path: &str) -> &'a Value {
    path.split('.')
        .fold(value, |v, name| v.get(name).unwrap_or(&NULL))
}

pub(crate) fn at_mut<'a>(value: &'a mut Value, path: &str) -> Option<&'a mut Value> {
    path.split('.').try_fold(value, |v, name| v.get_mut(name))
}

/// The text at a path; empty if there is none.
pub(crate) fn text<'a>(value: &'a Value, path: &str) -> &'a str {
    at(value, path).as_str().unwrap_or_default()
}

pub(crate) fn items<'a>(value: &'a Value, path: &str) -> &'a [Value] {
    at(value, path).as_array().map(Vec::as_slice).unwrap_or_default()
}

pub(crate) fn items_mut<'a>(value: &'a mut Value, path: &str) -> &'a mut [Value] {
    at_mut(value, path)
        .and_then(Value::as_array_mut)
        .map(Vec::as_mut_slice)
        .unwrap_or_default()
}

/// Whether there is something other than null.
pub(crate) fn has(value: &Value, path: &str) -> bool {
    !at(value, path).is_null()
}

/// An empty text, list or object counts as nothing.
pub(crate) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(s) => s.is_empty(),
        Value::Array(a) => a.is_empty(),
        Value::Object(o) => o.is_empty(),
        _ => false,
    }
}

/// The object at a path, made with its parents where there is none.
pub(crate) fn object<'a>(value: &'a mut Value, path: &str) -> &'a mut Map<String, Value> {
    let mut here = ensured(value);
    for name in path.split('.').filter(|p| !p.is_empty()) {
        here = ensured(here.entry(name).or_insert(Value::Null));
    }
    here
}

fn ensured(value: &mut Value) -> &mut Map<String, Value> {
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    match value {
        Value::Object(map) => map,
        _ => unreachable!("it was made an object"),
    }
}

pub(crate) fn set(value: &mut Value, path: &str, new: impl Into<Value>) {
    let (parent, name) = split(path);
    object(value, parent).insert(name.to_owned(), new.into());
}

/// Sets what is absent, null or an empty text.
pub(crate) fn default(value: &mut Value, path: &str, new: impl Into<Value>) {
    if matches!(at(value, path), Value::Null) || at(value, path).as_str() == Some("") {
        set(value, path, new);
    }
}

/// Sets what is absent or null; an empty text stays.
pub(crate) fn fill(value: &mut Value, path: &str, new: impl Into<Value>) {
    if at(value, path).is_null() {
        set(value, path, new);
    }
}

pub(crate) fn remove(value: &mut Value, path: &str) -> Option<Value> {
    let (parent, name) = split(path);
    let map = if parent.is_empty() {
        value
    } else {
        at_mut(value, parent)?
    };
    map.as_object_mut()?.remove(name)
}

fn split(path: &str) -> (&str, &str) {
    path.rsplit_once('.').unwrap_or(("", path))
}
