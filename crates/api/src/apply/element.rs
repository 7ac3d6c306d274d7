//! The keys of a field set: what they name, in which text, in which order, and how messages print them.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::shape::{Items, ListShape};
use crate::quote::{json_text, quoted};
use crate::schema::{DefaultValue, Field, Presence, Type};

/// The key of a map's field: `f:image`.
pub(super) fn of_field(name: &str) -> String {
    ["f:", name].concat()
}

/// The key of a list's item: `k:{"name":"web"}` or `v:"a/b"`.
pub(super) fn of_item(item: &Value, list: &ListShape<'_>) -> Result<String, String> {
    match &list.items {
        Items::Atomic => Err("invalid indexing of non-associative list".to_owned()),
        Items::Set => match item {
            Value::Object(_) => {
                Err("associative list without keys has an element that's a map type".to_owned())
            }
            Value::Array(_) => Err("not supported: associative list with lists as elements".to_owned()),
            Value::Null => {
                Err("associative list without keys has an element that's an explicit null".to_owned())
            }
            scalar => Ok(format!("v:{}", scalar_text(scalar))),
        },
        Items::Keyed(keys) => {
            let fields = match item {
                Value::Object(fields) => fields,
                Value::Null => {
                    return Err("associative list with keys may not have a null element".to_owned());
                }
                _ => return Err("associative list with keys may not have non-map elements".to_owned()),
            };
            keyed(fields, keys, list.item)
        }
    }
}

fn keyed(fields: &Map<String, Value>, keys: &[smol_str::SmolStr], item: &Type) -> Result<String, String> {
    let mut found: Vec<(&str, String)> = Vec::with_capacity(keys.len());
    for key in keys {
        let value = match fields.get(key.as_str()) {
            Some(value) => scalar_text(value),
            None => match item.field(key).and_then(default_text) {
                Some(text) => text,
                None => continue,
            },
        };
        found.push((key, value));
    }
    if found.is_empty() && !keys.is_empty() {
        let keys: Vec<String> = keys.iter().map(|k| quoted(k)).collect();
        let keys = keys.join(" ");
        return Err(format!(
            "associative list with keys has an element that omits all key fields [{keys}] (and doesn't have default \
             values for any key fields)"
        ));
    }
    found.sort_unstable_by_key(|(key, _)| *key);
    let fields: Vec<String> = found
        .iter()
        .map(|(key, value)| format!("{}:{value}", key_text(key)))
        .collect();
    Ok(format!("k:{{{}}}", fields.join(",")))
}

fn key_text(key: &str) -> String {
    json_text(&Value::from(key))
}

/// A scalar as Go's encoder prints it: whole floats without a point.
fn scalar_text(value: &Value) -> String {
    match value.as_f64() {
        Some(float) if value.is_f64() && float.fract() == 0.0 && float.abs() < 1e15 => {
            format!("{}", float as i64)
        }
        _ => json_text(value),
    }
}

/// A key that is left out counts as its default; upstream's schemas give every plain value its zero as a default.
fn default_text(field: &Field) -> Option<String> {
    match &field.default {
        DefaultValue::Text(text) => Some(json_text(&Value::from(*text))),
        DefaultValue::Int(number) => Some(number.to_string()),
        DefaultValue::Bool(truth) => Some(truth.to_string()),
        DefaultValue::Json(value) => Some(scalar_text(value)),
        DefaultValue::None | DefaultValue::EmptyObject if field.presence == Presence::Always => {
            Some(scalar_text(&super::empty_object(&field.type_)))
        }
        DefaultValue::None | DefaultValue::EmptyObject => None,
    }
}

/// The canonical text of a key that a client sent; `None` for a kind of key that is not known.
pub(super) fn canonical(key: &str) -> Result<Option<String>, String> {
    let Some((kind, text)) = key.split_at_checked(2) else {
        return Err("key must be 2 characters long:".to_owned());
    };
    match kind {
        "f:" => Ok(Some(key.to_owned())),
        "v:" => {
            let value: Value = serde_json::from_str(text).map_err(|e| e.to_string())?;
            Ok(Some(format!("v:{}", scalar_text(&value))))
        }
        "k:" => {
            let fields: Map<String, Value> = serde_json::from_str(text).map_err(|e| e.to_string())?;
            let fields: Vec<String> = fields
                .iter()
                .map(|(k, v)| format!("{}:{}", key_text(k), scalar_text(v)))
                .collect();
            Ok(Some(format!("k:{{{}}}", fields.join(","))))
        }
        "i:" => {
            let index: i64 = text.parse().map_err(|_| format!("bad index {}", quoted(text)))?;
            Ok(Some(format!("i:{index}")))
        }
        _ if kind.ends_with(':') => Ok(None),
        _ => Err(format!("missing colon: {key}")),
    }
}

/// Fields before keys before values before indexes, each by its own order.
pub(super) fn compare(a: &str, b: &str) -> Ordering {
    let rank = |key: &str| "fkvi".find(key.get(..1).unwrap_or_default()).unwrap_or(4);
    rank(a).cmp(&rank(b)).then_with(|| match (parsed(a), parsed(b)) {
        (Some(x), Some(y)) => compare_values(&x, &y),
        _ => a.cmp(b),
    })
}

fn parsed(key: &str) -> Option<Value> {
    let (kind, text) = key.split_at_checked(2)?;
    (kind != "f:").then(|| serde_json::from_str(text).ok()).flatten()
}

/// Numbers, strings, booleans, then the rest.
fn compare_values(a: &Value, b: &Value) -> Ordering {
    let rank = |value: &Value| match value {
        Value::Number(_) => 0,
        Value::String(_) => 1,
        Value::Bool(_) => 2,
        Value::Array(_) => 3,
        Value::Object(_) => 4,
        Value::Null => 5,
    };
    match (a, b) {
        (Value::Number(x), Value::Number(y)) => match (x.as_i64(), y.as_i64()) {
            (Some(x), Some(y)) => x.cmp(&y),
            _ => x.as_f64().unwrap_or(0.0).total_cmp(&y.as_f64().unwrap_or(0.0)),
        },
        (Value::String(x), Value::String(y)) => x.cmp(y),
        (Value::Bool(x), Value::Bool(y)) => x.cmp(y),
        (Value::Object(x), Value::Object(y)) => {
            let fields = x
                .iter()
                .zip(y)
                .map(|((k, v), (l, w))| k.cmp(l).then_with(|| compare_values(v, w)));
            let first = fields.into_iter().find(|order| order.is_ne());
            first.unwrap_or_else(|| x.len().cmp(&y.len()))
        }
        _ => rank(a).cmp(&rank(b)),
    }
}

/// `.spec.containers[name="web"].image`, as upstream's messages print a path.
pub(super) fn path_text(path: &[String]) -> String {
    path.iter().map(|key| text(key)).collect()
}

/// One key as messages print it: `.image`, `[name="web"]`, `[="a"]`, `[3]`.
pub(super) fn text(key: &str) -> String {
    if let Some(name) = key.strip_prefix("f:") {
        return format!(".{name}");
    }
    match (key.get(..2), parsed(key)) {
        (Some("k:"), Some(Value::Object(fields))) => {
            let fields: Vec<String> = fields
                .iter()
                .map(|(k, v)| format!("{k}={}", value_text(v)))
                .collect();
            format!("[{}]", fields.join(","))
        }
        (Some("v:"), Some(value)) => format!("[={}]", value_text(&value)),
        _ => format!("[{}]", key.get(2..).unwrap_or_default()),
    }
}

fn value_text(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text),
        other => other.to_string(),
    }
}
