//! The zero value of a type, as upstream prints it.

use api::Value;
use api::schema::{Presence, Shape, Type};
use serde_json::Map;

pub fn zero(type_: &Type) -> Value {
    match &type_.shape {
        Shape::Bool => Value::Bool(false),
        Shape::Int32 | Shape::Int64 | Shape::Float | Shape::IntOrString => Value::from(0),
        Shape::Text { .. } => Value::String(String::new()),
        Shape::Quantity => Value::String("0".to_owned()),
        Shape::Duration => Value::String("0s".to_owned()),
        Shape::Struct(structure) => {
            let mut out = Map::new();
            for field in structure.fields.iter() {
                match field.presence {
                    Presence::Always => out.insert(field.name.to_string(), zero(&field.type_)),
                    Presence::Null => out.insert(field.name.to_string(), Value::Null),
                    _ => None,
                };
            }
            Value::Object(out)
        }
        _ => Value::Null,
    }
}

/// Whether Go's `omitempty` or `omitzero` leaves the value out.
pub(super) fn is_zero(value: &Value, type_: &Type) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(b) => !b,
        Value::Number(n) => n.as_f64() == Some(0.0),
        Value::String(s) => s.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) if matches!(type_.shape, Shape::Struct(_)) => {
            *value == zero(type_) || fields.is_empty()
        }
        Value::Object(fields) => fields.is_empty(),
    }
}
