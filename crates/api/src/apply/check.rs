//! Whether a configuration fits its schema, with the merge library's words for what does not.

use std::collections::HashSet;

use serde_json::Value;

use super::element;
use super::shape::{Items, Scalar, Shape};
use crate::quote::go_type;
use crate::schema::Type;

/// All that is wrong, in one text.
pub(super) fn check(value: &Value, type_: &Type) -> Result<(), String> {
    let mut wrong = Vec::new();
    walk(value, type_, "", &mut wrong);
    match wrong.as_slice() {
        [] => Ok(()),
        [one] => Err(one.clone()),
        many => Err(format!("errors:\n  {}", many.join("\n  "))),
    }
}

/// The paths of lists, maps and structs in the value that are one value each: `.spec.template.spec.nodeSelector`.
pub(super) fn atomics(value: &Value, type_: &Type) -> Vec<String> {
    let mut found = Vec::new();
    find_atomics(value, type_, "", &mut found);
    found
}

fn find_atomics(value: &Value, type_: &Type, path: &str, found: &mut Vec<String>) {
    match (Shape::of(type_).for_value(Some(value)), value) {
        (Shape::Map(map), Value::Object(fields)) => {
            if map.atomic {
                found.push(path.to_owned());
            }
            for (name, field) in fields.iter().filter(|(name, _)| map.declares(name)) {
                if let Some(type_) = map.type_of(name) {
                    find_atomics(field, type_, &format!("{path}.{name}"), found);
                }
            }
        }
        (Shape::List(list), Value::Array(items)) => {
            if let Items::Atomic = list.items {
                found.push(path.to_owned());
            }
            for (at, item) in items.iter().enumerate() {
                find_atomics(item, list.item, &format!("{path}[{at}]"), found);
            }
        }
        _ => {}
    }
}

fn walk(value: &Value, type_: &Type, path: &str, wrong: &mut Vec<String>) {
    let mut say = |what: String| {
        wrong.push(if path.is_empty() {
            what
        } else {
            format!("{path}: {what}")
        });
    };
    match (Shape::of(type_).for_value(Some(value)), value) {
        (_, Value::Null) | (Shape::Free, _) => {}
        (Shape::Scalar(scalar), value) => {
            if let Some(what) = mismatch(scalar, value) {
                say(what);
            }
        }
        (Shape::Map(map), Value::Object(fields)) => {
            for (name, field) in fields {
                let path = format!("{path}.{name}");
                match map.type_of(name) {
                    Some(type_) => walk(field, type_, &path, wrong),
                    None => {
                        wrong.push(format!("{path}: field not declared in schema"));
                        return;
                    }
                }
            }
        }
        (Shape::Map(_), other) => say(format!(
            "expected map, got &{{{}}}",
            crate::quote::go_value(other)
        )),
        (Shape::List(list), Value::Array(items)) => {
            let mut seen = HashSet::new();
            for (at, item) in items.iter().enumerate() {
                if let Items::Atomic = list.items {
                    walk(item, list.item, &format!("{path}[{at}]"), wrong);
                    continue;
                }
                let key = match element::of_item(item, &list) {
                    Ok(key) => key,
                    Err(what) => {
                        wrong.push(format!("{path}: element {at}: {what}"));
                        return;
                    }
                };
                let text = element::text(&key);
                if !seen.insert(key) {
                    wrong.push(format!("{path}: duplicate entries for key {text}"));
                }
                walk(item, list.item, &format!("{path}{text}"), wrong);
            }
        }
        (Shape::List(_), other) => say(format!(
            "expected list, got &{{{}}}",
            crate::quote::go_value(other)
        )),
    }
}

fn mismatch(scalar: Scalar, value: &Value) -> Option<String> {
    let go = crate::quote::go_value;
    match (scalar, value) {
        (Scalar::Number, Value::Number(_))
        | (Scalar::Text, Value::String(_))
        | (Scalar::Bool, Value::Bool(_)) => None,
        (Scalar::Any, Value::Bool(_) | Value::Number(_) | Value::String(_)) => None,
        (Scalar::Number, other) => Some(format!("expected numeric (int or float), got {}", go_type(other))),
        (Scalar::Text, other) => {
            let value = crate::quote::go_syntax(other);
            Some(format!(
                "expected string, got &value.valueUnstructured{{Value:{value}}}"
            ))
        }
        (Scalar::Bool, other) => Some(format!("expected boolean, got &{{{}}}", go(other))),
        (Scalar::Any, other) => Some(format!("expected any scalar, got &{{{}}}", go(other))),
    }
}
