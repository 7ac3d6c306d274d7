//! Defaults of a schema: each has to be a value that the schema takes.

use api::Value;

use super::super::errors::{Errors, child, key};
use super::schema::flag;
use crate::custom::{Structural, type_of};
use crate::{decode_value, look};

pub(super) fn check(schema: &Value, path: &str, errors: &mut Errors) {
    below(schema, true, path, errors);
}

/// `whole`: it describes whole objects. Their metadata can have no defaults at the root.
fn below(schema: &Value, whole: bool, path: &str, errors: &mut Errors) {
    let whole = whole || flag(schema, "x-kubernetes-embedded-resource");
    let default = look::at(schema, "default");
    if !default.is_null() {
        one(schema, default, &child(path, "default"), errors);
    }
    let items = look::at(schema, "items");
    if items.is_object() {
        below(items, false, &child(path, "items"), errors);
    }
    for (name, property) in look::at(schema, "properties").as_object().into_iter().flatten() {
        if !(whole && matches!(name.as_str(), "metadata" | "kind" | "apiVersion")) {
            let path = key(&child(path, "properties"), name);
            below(property, false, &path, errors);
        }
    }
}

fn one(schema: &Value, default: &Value, path: &str, errors: &mut Errors) {
    let pruned = decode_value(&type_of(schema), default.clone());
    if pruned.is_ok_and(|pruned| !pruned.strict.is_empty()) {
        errors.invalid(path, default.clone(), "must not have unknown fields");
    }
    let wrong = Structural::new(schema.clone()).check(default, None, path);
    let wrong = match cel::schema::Validator::of_part(schema) {
        Some(rules) if wrong.is_empty() => rules.validate_default(path, default),
        _ => wrong,
    };
    errors.found.extend(wrong);
}
