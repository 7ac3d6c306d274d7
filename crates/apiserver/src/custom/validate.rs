//! A value held against a structural schema, in the words of upstream's validator.

use api::{FieldError, FieldErrorKind, Value};
use regex::Regex;
use serde_json::json;

/// The whole object: what is above `spec` and `status` has been checked as for any kind.
pub(super) fn root(schema: &Value, object: &Value, errors: &mut Vec<FieldError>) {
    let mut bare = object.clone();
    if let Some(fields) = bare.as_object_mut() {
        fields.remove("metadata");
    }
    check(schema, &bare, "", errors);
}

fn check(schema: &Value, value: &Value, path: &str, errors: &mut Vec<FieldError>) {
    if value.is_null() && schema["nullable"] == true {
        return;
    }
    if !is_of_type(schema, value) {
        let wanted = schema["type"].as_str().unwrap_or("integer,string");
        let found = type_name(value);
        let says = format!("{path} in body must be of type {wanted}: \"{found}\"");
        errors.push(FieldError::new(
            FieldErrorKind::TypeInvalid,
            path,
            json!(found),
            says,
        ));
        return;
    }
    one_of_values(schema, value, path, errors);
    match value {
        Value::Object(fields) => object(schema, fields, path, errors),
        Value::Array(items) => list(schema, items, path, errors),
        Value::String(text) => string(schema, text, path, errors),
        Value::Number(_) => number(schema, value, path, errors),
        _ => {}
    }
    combined(schema, value, path, errors);
}

fn is_of_type(schema: &Value, value: &Value) -> bool {
    if schema["x-kubernetes-int-or-string"] == true {
        return value.is_i64() || value.is_u64() || value.is_string();
    }
    match schema["type"].as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("integer") => value.as_f64().is_some_and(|n| n.fract() == 0.0),
        Some("number") => value.is_number(),
        _ => true,
    }
}

fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(n) if n.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn one_of_values(schema: &Value, value: &Value, path: &str, errors: &mut Vec<FieldError>) {
    let Some(allowed) = schema["enum"].as_array() else {
        return;
    };
    if !allowed.contains(value) {
        let listed: Vec<String> = allowed.iter().map(Value::to_string).collect();
        let says = format!("supported values: {}", listed.join(", "));
        errors.push(FieldError::new(
            FieldErrorKind::NotSupported,
            path,
            value.clone(),
            says,
        ));
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

fn object(schema: &Value, fields: &serde_json::Map<String, Value>, path: &str, errors: &mut Vec<FieldError>) {
    for name in schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
    {
        if !fields.contains_key(name) {
            errors.push(FieldError::required(join(path, name), ""));
        }
    }
    let mut bound = |limit: &str, broken: fn(u64, u64) -> bool, says: &str| {
        let Some(limit) = schema[limit].as_u64() else {
            return;
        };
        if broken(fields.len() as u64, limit) {
            let says = format!("{path} in body {says} {limit} properties");
            errors.push(FieldError::invalid(path, Value::Object(fields.clone()), says));
        }
    };
    bound("maxProperties", |n, limit| n > limit, "should have at most");
    bound("minProperties", |n, limit| n < limit, "should have at least");
    for (name, value) in fields {
        let (inner, place) = match schema["properties"].get(name) {
            Some(property) => (property, join(path, name)),
            None => (&schema["additionalProperties"], join(path, name)),
        };
        if inner.is_object() {
            check(inner, value, &place, errors);
        }
    }
}

fn list(schema: &Value, items: &[Value], path: &str, errors: &mut Vec<FieldError>) {
    if let Some(most) = schema["maxItems"]
        .as_u64()
        .filter(|most| items.len() as u64 > *most)
    {
        let says = format!("must have at most {most} items");
        errors.push(FieldError::new(
            FieldErrorKind::TooMany,
            path,
            json!(items.len()),
            says,
        ));
    }
    if let Some(least) = schema["minItems"]
        .as_u64()
        .filter(|least| (items.len() as u64) < *least)
    {
        let says = format!("{path} in body should have at least {least} items");
        errors.push(FieldError::invalid(path, json!(items), says));
    }
    let keys: Vec<&str> = schema["x-kubernetes-list-map-keys"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let unique =
        schema["x-kubernetes-list-type"] == "set" || schema["uniqueItems"] == true || !keys.is_empty();
    let mut seen: Vec<Value> = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let place = format!("{path}[{at}]");
        check(&schema["items"], item, &place, errors);
        if unique {
            let own = if keys.is_empty() {
                item.clone()
            } else {
                keys.iter()
                    .map(|key| ((*key).to_owned(), item[*key].clone()))
                    .collect()
            };
            if seen.contains(&own) {
                errors.push(FieldError::new(FieldErrorKind::Duplicate, place, own.clone(), ""));
            }
            seen.push(own);
        }
    }
}

fn string(schema: &Value, text: &str, path: &str, errors: &mut Vec<FieldError>) {
    let length = text.chars().count() as u64;
    if let Some(most) = schema["maxLength"].as_u64().filter(|most| length > *most) {
        let says = format!("may not be more than {most} bytes");
        errors.push(FieldError::new(FieldErrorKind::TooLong, path, None, says));
    }
    if let Some(least) = schema["minLength"].as_u64().filter(|least| length < *least) {
        let says = format!("{path} in body should be at least {least} chars long");
        errors.push(FieldError::invalid(path, text, says));
    }
    if let Some(pattern) = schema["pattern"].as_str()
        && Regex::new(pattern).is_ok_and(|pattern| !pattern.is_match(text))
    {
        let says = format!("{path} in body should match '{pattern}'");
        errors.push(FieldError::invalid(path, text, says));
    }
    let format = schema["format"].as_str().unwrap_or_default();
    let fits = match format {
        "date-time" => text.parse::<api::Timestamp>().is_ok(),
        "ipv4" => text.parse::<std::net::Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<std::net::Ipv6Addr>().is_ok(),
        _ => true,
    };
    if !fits {
        let says = format!("{path} in body must be of type {format}: \"{text}\"");
        errors.push(FieldError::invalid(path, text, says));
    }
}

fn number(schema: &Value, value: &Value, path: &str, errors: &mut Vec<FieldError>) {
    let number = value.as_f64().unwrap_or_default();
    let mut bound = |name: &str, exclusive: &str, broken: fn(f64, f64, bool) -> bool, says: [&str; 2]| {
        let Some(limit) = schema[name].as_f64() else {
            return;
        };
        let strict = schema[exclusive] == true;
        if broken(number, limit, strict) {
            let says = format!(
                "{path} in body should be {} {}",
                says[usize::from(strict)],
                schema[name]
            );
            errors.push(FieldError::invalid(path, value.clone(), says));
        }
    };
    let below = ["greater than or equal to", "greater than"];
    bound(
        "minimum",
        "exclusiveMinimum",
        |n, limit, strict| n < limit || strict && n == limit,
        below,
    );
    let above = ["less than or equal to", "less than"];
    bound(
        "maximum",
        "exclusiveMaximum",
        |n, limit, strict| n > limit || strict && n == limit,
        above,
    );
    if let Some(step) = schema["multipleOf"].as_f64().filter(|step| *step != 0.0)
        && (number / step).fract() != 0.0
    {
        let says = format!("{path} in body should be a multiple of {}", schema["multipleOf"]);
        errors.push(FieldError::invalid(path, value.clone(), says));
    }
}

fn passes(schema: &Value, value: &Value, path: &str) -> bool {
    let mut found = Vec::new();
    check(schema, value, path, &mut found);
    found.is_empty()
}

fn combined(schema: &Value, value: &Value, path: &str, errors: &mut Vec<FieldError>) {
    let all = |name: &str| schema[name].as_array().map(Vec::as_slice).unwrap_or_default();
    all("allOf")
        .iter()
        .for_each(|one| check(one, value, path, errors));
    let mut refuse = |says: &str| {
        let says = format!("{path} in body {says}");
        errors.push(FieldError::invalid(path, value.clone(), says));
    };
    if !all("anyOf").is_empty() && !all("anyOf").iter().any(|one| passes(one, value, path)) {
        refuse("must validate at least one schema (anyOf)");
    }
    if !all("oneOf").is_empty() && all("oneOf").iter().filter(|one| passes(one, value, path)).count() != 1 {
        refuse("must validate one and only one schema (oneOf)");
    }
    if schema["not"].is_object() && passes(&schema["not"], value, path) {
        refuse("must not validate the schema (not)");
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    fn check(schema: &Value, object: &Value, expected: &Expect) {
        let mut errors = Vec::new();
        root(schema, object, &mut errors);
        let text: Vec<String> = errors.iter().map(FieldError::to_string).collect();
        expected.assert_eq(&text.join("\n"));
    }

    #[test]
    fn what_does_not_fit_is_named() {
        let schema = json!({"type": "object", "properties": {"spec": {
            "type": "object", "required": ["name"], "properties": {
                "name": {"type": "string", "maxLength": 3, "pattern": "^[a-z]*$"},
                "replicas": {"type": "integer", "minimum": 1},
                "mood": {"type": "string", "enum": ["up", "down"]},
            },
        }}});
        check(
            &schema,
            &json!({"spec": {"name": "abc", "replicas": 1}}),
            &expect![""],
        );
        check(
            &schema,
            &json!({"spec": {"replicas": 0, "mood": "x"}}),
            &expect![[r#"
                spec.name: Required value
                spec.mood: Unsupported value: "x": supported values: "up", "down"
                spec.replicas: Invalid value: 0: spec.replicas in body should be greater than or equal to 1"#]],
        );
        check(
            &schema,
            &json!({"spec": {"name": "ABCD", "replicas": "1"}}),
            &expect![[r#"
                spec.name: Too long: may not be more than 3 bytes
                spec.name: Invalid value: "ABCD": spec.name in body should match '^[a-z]*$'
                spec.replicas: Invalid value: "string": spec.replicas in body must be of type integer: "string""#]],
        );
    }
}
