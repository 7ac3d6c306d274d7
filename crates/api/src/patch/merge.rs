//! JSON merge patch (RFC 7386).

use serde_json::{Map, Value};

use super::PatchError;

/// Merges; null deletes. A patch that is a list replaces all.
pub fn apply(document: Value, patch: &Value) -> Result<Value, PatchError> {
    match (document, patch) {
        (Value::Object(mut fields), Value::Object(changes)) => {
            merge(&mut fields, changes);
            Ok(Value::Object(fields))
        }
        (_, Value::Object(_) | Value::Array(_)) => Ok(without_nulls(patch)),
        _ => Err(PatchError::Malformed("Invalid JSON Patch".to_owned())),
    }
}

fn merge(fields: &mut Map<String, Value>, changes: &Map<String, Value>) {
    for (name, change) in changes {
        match (fields.get_mut(name), change) {
            (_, Value::Null) => {
                fields.remove(name);
            }
            (Some(Value::Object(inner)), Value::Object(changes)) => merge(inner, changes),
            (Some(slot), change) => *slot = without_nulls(change),
            (None, change) => {
                fields.insert(name.clone(), without_nulls(change));
            }
        }
    }
}

/// A copy without the null fields of objects; nulls in lists stay.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .filter(|(_, v)| !v.is_null())
            .map(|(k, v)| (k.clone(), without_nulls(v)))
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}
