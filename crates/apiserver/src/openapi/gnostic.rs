//! An OpenAPI 2 document in gnostic's protobuf (`openapi.v2.Document`).

use api::Value;
use kinds::protobuf::nested;
use serde_json::Map;

type Fields = Map<String, Value>;

/// A path's operations and their numbers.
const METHODS: [(u64, &str); 7] = [
    (2, "get"),
    (3, "put"),
    (4, "post"),
    (5, "delete"),
    (6, "options"),
    (7, "head"),
    (8, "patch"),
];

/// Encodes the whole document.
pub(super) fn encode(document: &Value) -> Vec<u8> {
    let mut out = Vec::new();
    text(1, &document["swagger"], &mut out);
    message(2, &mut out, |out| {
        text(1, &document["info"]["title"], out);
        text(2, &document["info"]["version"], out);
    });
    message(8, &mut out, |out| {
        for (path, item) in fields(&document["paths"]) {
            named(2, path, out, |out| path_item(item, out));
        }
    });
    message(9, &mut out, |out| {
        for (name, definition) in fields(&document["definitions"]) {
            named(1, name, out, |out| schema(definition, out));
        }
    });
    out
}

fn fields(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Fields::iter)
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn message(number: u64, out: &mut Vec<u8>, content: impl FnOnce(&mut Vec<u8>)) {
    let mut inner = Vec::new();
    content(&mut inner);
    nested(number, &inner, out);
}

/// A name with a value.
fn named(number: u64, name: &str, out: &mut Vec<u8>, content: impl FnOnce(&mut Vec<u8>)) {
    message(number, out, |out| {
        nested(1, name.as_bytes(), out);
        message(2, out, content);
    });
}

fn text(number: u64, value: &Value, out: &mut Vec<u8>) {
    if let Some(text) = value.as_str().filter(|text| !text.is_empty()) {
        nested(number, text.as_bytes(), out);
    }
}

fn truth(number: u64, value: &Value, out: &mut Vec<u8>) {
    if value.as_bool() == Some(true) {
        varint(number << 3, out);
        varint(1, out);
    }
}

fn varint(mut number: u64, out: &mut Vec<u8>) {
    while number > 0x7f {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Any value, as gnostic holds it: YAML (of which JSON is a part).
fn any(number: u64, value: &Value, out: &mut Vec<u8>) {
    message(number, out, |out| nested(2, format!("{value}\n").as_bytes(), out));
}

fn extensions(number: u64, value: &Value, out: &mut Vec<u8>) {
    for (name, value) in fields(value).filter(|(name, _)| name.starts_with("x-")) {
        message(number, out, |out| {
            nested(1, name.as_bytes(), out);
            any(2, value, out);
        });
    }
}

fn schema(value: &Value, out: &mut Vec<u8>) {
    text(1, &value["$ref"], out);
    text(2, &value["format"], out);
    text(4, &value["description"], out);
    if !value["default"].is_null() {
        any(5, &value["default"], out);
    }
    for name in items(&value["required"]) {
        text(19, name, out);
    }
    for one in items(&value["enum"]) {
        any(20, one, out);
    }
    match &value["additionalProperties"] {
        Value::Null => {}
        Value::Bool(allowed) => message(21, out, |out| truth(2, &Value::Bool(*allowed), out)),
        inner => message(21, out, |out| message(1, out, |out| schema(inner, out))),
    }
    if value["type"].is_string() {
        message(22, out, |out| text(1, &value["type"], out));
    }
    if !value["items"].is_null() {
        message(23, out, |out| message(1, out, |out| schema(&value["items"], out)));
    }
    for one in items(&value["allOf"]) {
        message(24, out, |out| schema(one, out));
    }
    if !value["properties"].is_null() {
        message(25, out, |out| {
            for (name, property) in fields(&value["properties"]) {
                named(1, name, out, |out| schema(property, out));
            }
        });
    }
    extensions(31, value, out);
}

fn path_item(item: &Value, out: &mut Vec<u8>) {
    for (number, method) in METHODS {
        if !item[method].is_null() {
            message(number, out, |out| operation(&item[method], out));
        }
    }
    for one in items(&item["parameters"]) {
        message(9, out, |out| parameter(one, out));
    }
}

fn operation(value: &Value, out: &mut Vec<u8>) {
    for tag in items(&value["tags"]) {
        text(1, tag, out);
    }
    text(5, &value["operationId"], out);
    for media in items(&value["produces"]) {
        text(6, media, out);
    }
    for media in items(&value["consumes"]) {
        text(7, media, out);
    }
    for one in items(&value["parameters"]) {
        message(8, out, |out| parameter(one, out));
    }
    message(9, out, |out| {
        for (code, answer) in fields(&value["responses"]) {
            named(1, code, out, |out| {
                message(1, out, |out| {
                    text(1, &answer["description"], out);
                    if !answer["schema"].is_null() {
                        message(2, out, |out| {
                            message(1, out, |out| schema(&answer["schema"], out))
                        });
                    }
                });
            });
        }
    });
    for scheme in items(&value["schemes"]) {
        text(10, scheme, out);
    }
    extensions(13, value, out);
}

/// A parameter, inside `ParametersItem.parameter`.
fn parameter(value: &Value, out: &mut Vec<u8>) {
    message(1, out, |out| match value["in"].as_str() {
        Some("body") => message(1, out, |out| {
            text(2, &value["name"], out);
            text(3, &value["in"], out);
            truth(4, &value["required"], out);
            message(5, out, |out| schema(&value["schema"], out));
        }),
        Some("path") => message(2, out, |out| {
            message(4, out, |out| scalar_parameter(value, out, 5))
        }),
        _ => message(2, out, |out| {
            message(3, out, |out| scalar_parameter(value, out, 6))
        }),
    });
}

/// Path and query parameters differ in one field, and thereby in the numbers after it.
fn scalar_parameter(value: &Value, out: &mut Vec<u8>, type_at: u64) {
    truth(1, &value["required"], out);
    text(2, &value["in"], out);
    text(3, &value["description"], out);
    text(4, &value["name"], out);
    text(type_at, &value["type"], out);
}
