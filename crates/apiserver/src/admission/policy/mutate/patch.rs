//! What a mutation's expression comes to, as a change of the object.

use api::schema::Type;
use api::{Patch, Value as Json};
use cel::Value;
use serde_json::json;

/// Of `[JSONPatch{op: ...}]`.
pub(super) fn operations(value: &Value<'_>) -> Result<Json, String> {
    let Value::List(list) = value else {
        return Err("type mismatch: JSONPatchType.expression should evaluate to array".to_owned());
    };
    let mut operations = Vec::with_capacity(list.len());
    for element in list.iter() {
        let element = element.map_err(|error| error.to_string())?;
        operations.push(operation(&element)?);
    }
    Ok(Json::Array(operations))
}

fn operation(element: &Value<'_>) -> Result<Json, String> {
    let unprintable = |error: cel::Error| {
        format!("JSONPath valueExpression evaluated to a type that could not marshal to JSON: {error}")
    };
    let Value::Object(object) = element else {
        return Err(
            "type mismatch: JSONPatchType.expression should evaluate to array of JSONPatch".to_owned(),
        );
    };
    if let Some(Ok(value)) = object.fields.find(&Value::string("value")) {
        check_names(&value)?;
    }
    let mut operation = element.to_json().map_err(unprintable)?;
    for field in ["op", "path"] {
        if operation[field].is_null() {
            operation[field] = json!("");
        }
    }
    if operation["from"] == ""
        && let Some(fields) = operation.as_object_mut()
    {
        fields.remove("from");
    }
    Ok(operation)
}

/// Of `Object{...}`.
pub(super) fn configuration(value: &Value<'_>) -> Result<Json, String> {
    check_names(value)?;
    value
        .to_json()
        .map_err(|error| format!("invalid return type: {error}"))
}

/// An object below a field has the field's path for its type's name: `Object.spec` below `spec`.
fn check_names(value: &Value<'_>) -> Result<(), String> {
    let Value::Object(object) = value else {
        return Ok(());
    };
    let mut wrong = Vec::new();
    misnamed(value, &object.name, &mut wrong);
    match wrong.is_empty() {
        true => Ok(()),
        false => Err(format!("type mismatch: {}", wrong.join("\n"))),
    }
}

fn misnamed(value: &Value<'_>, path: &str, wrong: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            if *object.name != *path {
                let (found, expected) = (json!(&*object.name), json!(path));
                wrong.push(format!(
                    "unexpected type name {found}, expected {expected}, which matches field name path from root \
                     Object type"
                ));
            }
            for (key, field) in object.fields.iter() {
                if let (Some(name), Ok(field)) = (key.value().as_str(), field) {
                    misnamed(&field, &format!("{path}.{name}"), wrong);
                }
            }
        }
        Value::List(list) => list
            .iter()
            .flatten()
            .for_each(|item| misnamed(&item, path, wrong)),
        Value::Map(map) => {
            let values = map.iter().filter_map(|(_, value)| value.ok());
            values.for_each(|item| misnamed(&item, path, wrong));
        }
        _ => {}
    }
}

/// A `test` that fails leaves the object as it is.
pub(super) fn patched(object: &Json, operations: Json, type_: &Type) -> Result<Json, String> {
    match api::patch::apply(object.clone(), &Patch::Json(operations), type_) {
        Ok(patched) => Ok(patched),
        Err(error) if error.is_failed_test() => Ok(object.clone()),
        Err(error) => Err(format!("JSON Patch: {error}")),
    }
}

/// Merges, and records no owners.
pub(super) fn applied(object: &Json, mut configuration: Json, type_: &Type) -> Result<Json, String> {
    for field in ["apiVersion", "kind"] {
        configuration[field] = object[field].clone();
    }
    api::apply::lay_over(object, &configuration, type_)
        .map_err(|error| format!("error applying patch: {error}"))
}
