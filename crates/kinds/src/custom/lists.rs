//! Lists whose elements are told apart: none may be there twice.

use std::collections::HashMap;

use api::{FieldError, FieldErrorKind, Value};

use crate::rules::errors::{child, index, key, texts};

/// Elements of sets and keyed lists that are there again.
pub fn doubles(schema: &Value, object: &Value) -> Vec<FieldError> {
    let mut errors = Vec::new();
    find(schema, object, "", &mut errors);
    errors
}

fn find(schema: &Value, value: &Value, path: &str, errors: &mut Vec<FieldError>) {
    match value {
        Value::Object(fields) => {
            let rest = &schema["additionalProperties"];
            for (name, value) in fields {
                if rest.is_object() {
                    find(rest, value, &key(path, name), errors);
                }
                if let Some(property) = schema["properties"].get(name) {
                    find(property, value, &child(path, name), errors);
                }
            }
        }
        Value::Array(items) => {
            in_list(schema, items, path, errors);
            if schema["items"].is_object() {
                for (at, item) in items.iter().enumerate() {
                    find(&schema["items"], item, &index(path, at), errors);
                }
            }
        }
        _ => {}
    }
}

fn in_list(schema: &Value, items: &[Value], path: &str, errors: &mut Vec<FieldError>) {
    let own: Vec<Value> = match schema["x-kubernetes-list-type"].as_str() {
        Some("set") => items.to_vec(),
        Some("map") => {
            let stray = |item: &Value| !item.is_null() && !item.is_object();
            if let Some(at) = items.iter().position(stray) {
                let says = "must be an object for an array of list-type map";
                return errors.push(FieldError::invalid(index(path, at), items[at].clone(), says));
            }
            let keys = texts(schema, "x-kubernetes-list-map-keys");
            items.iter().map(|item| keys_of(item, &keys)).collect()
        }
        _ => return,
    };
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (at, one) in own.iter().enumerate() {
        let times = seen.entry(one.to_string()).or_default();
        *times += 1;
        // Told at its second place alone.
        if *times == 2 {
            let kind = FieldErrorKind::Duplicate;
            errors.push(FieldError::new(kind, index(path, at), one.clone(), ""));
        }
    }
}

fn keys_of(item: &Value, keys: &[&str]) -> Value {
    let own = keys
        .iter()
        .filter_map(|key| Some(((*key).to_owned(), item.get(key)?.clone())));
    Value::Object(own.collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_there_again_is_told_once() {
        let schema = json!({"properties": {
            "a": {"x-kubernetes-list-type": "set"},
            "b": {"x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["k"]},
        }});
        let object =
            json!({"a": [1, 2, 1, 1], "b": [{"k": 1, "v": 1}, {"v": 2}, {"k": 1, "v": 3}, {"v": 4}]});
        let found: Vec<String> = doubles(&schema, &object)
            .iter()
            .map(FieldError::to_string)
            .collect();
        let expected = [
            "a[2]: Duplicate value: 1",
            "b[2]: Duplicate value: {\"k\":1}",
            "b[3]: Duplicate value: {}",
        ];
        assert_eq!(found, expected);
    }
}
