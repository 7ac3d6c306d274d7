//! JSON as values, with and without a schema that says what it is.

use std::sync::Arc;

use base64::Engine as _;
use serde_json::Value as Json;

use super::{Key, List, Map, Text, Timestamp, Value, duration_text};
use crate::error::{Error, Outcome};
use crate::schema::{Kind, Schema};

pub(super) fn untyped(json: &Json) -> Value<'_> {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(number) => number.as_i64().map_or_else(|| double(number), Value::Int),
        Json::String(text) => Value::String(Text::Borrowed(text)),
        Json::Array(items) => Value::List(List::json(items, None)),
        Json::Object(entries) => Value::Map(Map::json(entries, None)),
    }
}

impl Value<'_> {
    /// The value as JSON: bytes in base64, times and durations as text. An error says why it has no such form.
    pub fn to_json(&self) -> Result<Json, Error> {
        Ok(match self {
            Value::Null => Json::Null,
            Value::Bool(value) => (*value).into(),
            Value::Int(value) => (*value).into(),
            Value::Uint(value) => (*value).into(),
            Value::Double(value) => (*value).into(),
            Value::String(text) => text.as_str().into(),
            Value::Bytes(bytes) => base64::engine::general_purpose::STANDARD.encode(bytes).into(),
            Value::Duration(nanos) => duration_text(*nanos).into(),
            Value::Timestamp(time) => time.in_utc().to_string().into(),
            Value::List(list) => {
                let all = list.iter().map(|value| value?.to_json());
                Json::Array(all.collect::<Result<_, Error>>()?)
            }
            Value::Map(map) => entries(map)?,
            Value::Object(object) => entries(&object.fields)?,
            Value::Optional(_) | Value::Type(_) | Value::Opaque(_) => {
                let name = self.type_name();
                return Err(Error::new(format!("a value of type {name} is no JSON")));
            }
        })
    }
}

fn entries(map: &Map<'_>) -> Result<Json, Error> {
    let one = |(key, value): (Key<'_>, Outcome<'_>)| match key {
        Key::String(name) => Ok((name.as_str().to_owned(), value?.to_json()?)),
        other => Err(Error::new(format!(
            "map key \"{}\" is not a string",
            other.value()
        ))),
    };
    map.iter()
        .map(one)
        .collect::<Result<_, Error>>()
        .map(Json::Object)
}

fn double(number: &serde_json::Number) -> Value<'static> {
    Value::Double(number.as_f64().unwrap_or(f64::INFINITY))
}

/// JSON as the schema reads it: `format: date-time` is a timestamp, `type: number` is a double.
pub(crate) fn from_json<'a>(json: &'a Json, schema: &'a Schema) -> Outcome<'a> {
    if json.is_null() {
        return match schema.nullable {
            true => Ok(Value::Null),
            false => Err(Error::new(
                "invalid data, got null for schema with nullable=false",
            )),
        };
    }
    match (&schema.kind, json) {
        (Kind::IntOrString, Json::String(text)) => Ok(Value::String(Text::Borrowed(text))),
        (Kind::IntOrString, _) => whole(
            json,
            "invalid data, expected XIntOrString value to be either a string or integer",
        ),
        (Kind::Object, Json::Object(entries)) => Ok(Value::Map(Map::json(entries, Some(schema)))),
        (Kind::Array, Json::Array(items)) => Ok(Value::List(List::json(items, Some(schema)))),
        (Kind::String, Json::String(text)) => formatted(text, schema),
        (Kind::Number, Json::Number(number)) => Ok(double(number)),
        (Kind::Integer, _) => whole(json, "").map_err(|_| wrong("int", json)),
        (Kind::Boolean, Json::Bool(value)) => Ok(Value::Bool(*value)),
        (Kind::Unknown, _) => Ok(untyped(json)),
        (Kind::Object, _) => Err(Error::new(
            "invalid data, expected a map for the provided schema with type=object",
        )),
        (Kind::Array, _) => Err(Error::new(
            "invalid data, expected an array for the provided schema with type=array",
        )),
        (Kind::String, _) => Err(wrong("string", json)),
        (Kind::Number, _) => Err(wrong("float", json)),
        (Kind::Boolean, _) => Err(wrong("bool", json)),
    }
}

fn whole<'a>(json: &Json, otherwise: &'static str) -> Outcome<'a> {
    json.as_i64().map(Value::Int).ok_or_else(|| Error::new(otherwise))
}

fn wrong(expected: &str, json: &Json) -> Error {
    let found = match json {
        Json::Null => "<nil>",
        Json::Bool(_) => "bool",
        Json::Number(n) if n.is_i64() => "int64",
        Json::Number(_) => "float64",
        Json::String(_) => "string",
        Json::Array(_) => "[]interface {}",
        Json::Object(_) => "map[string]interface {}",
    };
    Error::new(format!("invalid data, expected {expected}, got {found}"))
}

fn formatted<'a>(text: &'a str, schema: &Schema) -> Outcome<'a> {
    match schema.format.as_str() {
        "duration" => {
            let duration = super::convert::lenient_duration(text);
            duration.map(Value::Duration).ok_or_else(|| {
                Error::new(format!(
                    "Invalid duration {text}: unable to parse {text:?} as duration"
                ))
            })
        }
        "date" => Timestamp::parse_date(text).map(Value::Timestamp).ok_or_else(|| {
            Error::new(format!(
                "Invalid date formatted string {text}: parsing time {text:?}"
            ))
        }),
        "date-time" => Timestamp::parse_lenient(text)
            .map(Value::Timestamp)
            .ok_or_else(|| {
                Error::new(format!(
                    "Invalid date-time formatted string {text}: parsing time {text:?}"
                ))
            }),
        "byte" => crate::library::formats::decode(text)
            .map(|b| Value::Bytes(Arc::from(b)))
            .ok_or_else(|| {
                Error::new(format!(
                    "Invalid byte formatted string {text}: illegal base64 data"
                ))
            }),
        _ => Ok(Value::String(Text::Borrowed(text))),
    }
}
