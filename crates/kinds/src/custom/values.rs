//! A value held against a structural schema, in the words of upstream's validator.

use std::collections::HashMap;
use std::sync::OnceLock;

use api::{FieldError, FieldErrorKind, Value};
use regex::Regex;
use serde_json::Map;

use crate::rules::errors::{child, index, texts};

/// A structural schema, its patterns compiled once, when the first value is held against it.
pub struct Structural {
    schema: Value,
    patterns: OnceLock<HashMap<String, Regex>>,
}

impl Structural {
    pub fn new(schema: Value) -> Self {
        Structural {
            schema,
            patterns: OnceLock::new(),
        }
    }

    pub fn schema(&self) -> &Value {
        &self.schema
    }

    /// What is wrong with the value, whose place is `path`. On an update, `old` is what it was: what it leaves as it was is
    /// not held against it.
    pub fn check(&self, value: &Value, old: Option<&Value>, path: &str) -> Vec<FieldError> {
        self.check_part(&self.schema, value, old, path)
    }

    /// The same for a part of the schema, and what is there of the value.
    pub fn check_part(
        &self,
        schema: &Value,
        value: &Value,
        old: Option<&Value>,
        path: &str,
    ) -> Vec<FieldError> {
        let mut checker = Checker {
            patterns: self.patterns.get_or_init(|| patterns(&self.schema)),
            above: path,
            errors: Vec::new(),
        };
        checker.value(schema, value, old, "");
        checker.errors
    }
}

fn patterns(schema: &Value) -> HashMap<String, Regex> {
    let mut patterns = HashMap::new();
    compile(schema, &mut patterns);
    patterns
}

fn compile(schema: &Value, patterns: &mut HashMap<String, Regex>) {
    match schema {
        Value::Object(fields) => {
            let pattern = fields.get("pattern").and_then(Value::as_str);
            if let Some((pattern, regex)) = pattern.and_then(|p| Some((p, Regex::new(p).ok()?))) {
                patterns.insert(pattern.to_owned(), regex);
            }
            fields.values().for_each(|inner| compile(inner, patterns));
        }
        Value::Array(items) => items.iter().for_each(|inner| compile(inner, patterns)),
        _ => {}
    }
}

struct Checker<'a> {
    patterns: &'a HashMap<String, Regex>,
    /// What a place's name does not say: upstream's messages name places from the value on, its fields from the object on.
    above: &'a str,
    errors: Vec<FieldError>,
}

impl Checker<'_> {
    fn value(&mut self, schema: &Value, value: &Value, old: Option<&Value>, name: &str) {
        let before = self.errors.len();
        self.constraints(schema, value, old, name);
        if self.errors.len() > before && old == Some(value) {
            self.errors.truncate(before);
        }
    }

    fn constraints(&mut self, schema: &Value, value: &Value, old: Option<&Value>, name: &str) {
        self.type_(schema, value, name);
        if !value.is_null() {
            self.combined(schema, value, old, name);
        }
        match value {
            Value::String(text) => self.string(schema, text, name),
            Value::Number(_) => self.number(schema, value, name),
            Value::Array(items) => self.list(schema, items, old, name),
            _ => {}
        }
        self.one_of_values(schema, value, name);
        if let Value::Object(fields) = value {
            self.object(schema, fields, old, name);
        }
    }

    fn push(&mut self, kind: FieldErrorKind, name: &str, value: Value, says: impl Into<String>) {
        let field = match (self.above, name.trim_start_matches('.')) {
            ("", "") => "<nil>".to_owned(),
            (above, "") => above.to_owned(),
            (above, name) => child(above, name),
        };
        self.errors.push(FieldError::new(kind, field, value, says));
    }

    fn invalid(&mut self, name: &str, value: impl Into<Value>, says: &str) {
        let says = format!("{name} in body {says}");
        self.push(FieldErrorKind::Invalid, name, value.into(), says);
    }

    fn type_(&mut self, schema: &Value, value: &Value, name: &str) {
        let format = format_of(schema);
        let numeric = matches!(schema["type"].as_str(), Some("number" | "integer"));
        let fits = match value {
            Value::Null => schema["nullable"] == true || schema["type"].as_str().is_none(),
            // A format stands for the type of what can have one.
            Value::String(_) | Value::Array(_) if format.is_some() && !numeric => true,
            _ => is_of_type(schema, value),
        };
        if fits {
            return;
        }
        let scalar = !matches!(value, Value::Null | Value::String(_) | Value::Array(_));
        let (wanted, found) = match format.filter(|_| scalar) {
            Some(format) => (format, format_found(value)),
            None => {
                let wanted = schema["type"].as_str().unwrap_or("integer,string");
                (wanted, type_name(value))
            }
        };
        let says = format!("{name} in body must be of type {wanted}: \"{found}\"");
        self.push(FieldErrorKind::TypeInvalid, name, found.into(), says);
    }

    fn one_of_values(&mut self, schema: &Value, value: &Value, name: &str) {
        let Some(allowed) = schema["enum"].as_array().filter(|a| !a.is_empty()) else {
            return;
        };
        if !allowed.contains(value) {
            let shown = |value: &Value| match value.as_str() {
                Some(text) => api::quote::quoted(text),
                None => api::quote::quoted(&value.to_string()),
            };
            let listed: Vec<String> = allowed.iter().map(shown).collect();
            let says = format!("supported values: {}", listed.join(", "));
            self.push(FieldErrorKind::NotSupported, name, value.clone(), says);
        }
    }

    fn object(&mut self, schema: &Value, fields: &Map<String, Value>, old: Option<&Value>, name: &str) {
        let count = fields.len() as u64;
        if let Some(least) = schema["minProperties"].as_u64().filter(|n| count < *n) {
            self.invalid(name, count, &format!("should have at least {least} properties"));
        }
        if let Some(most) = schema["maxProperties"].as_u64().filter(|n| count > *n) {
            self.too_many(name, count, most);
        }
        let rest = &schema["additionalProperties"];
        for (key, value) in fields {
            let before = old.and_then(|old| old.get(key));
            let typed = name.is_empty() && matches!(key.as_str(), "apiVersion" | "kind");
            let before = before.filter(|_| !typed);
            if let Some(property) = schema["properties"].get(key) {
                self.value(property, value, before, &child(name, key));
            } else if rest.is_object() {
                self.value(rest, value, before, &format!("{name}.{key}"));
            }
        }
        for required in texts(schema, "required") {
            if !fields.contains_key(required) {
                let place = format!("{name}.{required}");
                let field = child(self.above, place.trim_start_matches('.'));
                self.errors.push(FieldError::required(field, ""));
            }
        }
    }

    fn too_many(&mut self, name: &str, count: u64, most: u64) {
        let items = if most == 1 { "item" } else { "items" };
        let says = format!("must have at most {most} {items}");
        self.push(FieldErrorKind::TooMany, name, count.into(), says);
    }

    fn list(&mut self, schema: &Value, items: &[Value], old: Option<&Value>, name: &str) {
        if schema["items"].is_object() {
            for (at, item) in items.iter().enumerate() {
                let before = old.and_then(|old| same_item(schema, item, old));
                self.value(&schema["items"], item, before, &index(name, at));
            }
        }
        let count = items.len() as u64;
        if let Some(least) = schema["minItems"].as_u64().filter(|n| count < *n) {
            self.invalid(name, count, &format!("should have at least {least} items"));
        }
        if let Some(most) = schema["maxItems"].as_u64().filter(|n| count > *n) {
            self.too_many(name, count, most);
        }
    }

    fn string(&mut self, schema: &Value, text: &str, name: &str) {
        let length = text.chars().count() as u64;
        if let Some(most) = schema["maxLength"].as_u64().filter(|n| length > *n) {
            let field = child(self.above, name.trim_start_matches('.'));
            let says = format!("may not be more than {most} bytes");
            let error = FieldError::new(FieldErrorKind::TooLong, field, None, says);
            self.errors.push(error);
        }
        if let Some(least) = schema["minLength"].as_u64().filter(|n| length < *n) {
            self.invalid(name, text, &format!("should be at least {least} chars long"));
        }
        if let Some(pattern) = schema["pattern"].as_str()
            && self.patterns.get(pattern).is_some_and(|p| !p.is_match(text))
        {
            self.invalid(name, text, &format!("should match '{pattern}'"));
        }
        if let Some(format) = format_of(schema).filter(|format| !is_of_format(format, text)) {
            let says = format!(
                "{name} in body must be of type {format}: {}",
                api::quote::quoted(text)
            );
            self.push(FieldErrorKind::TypeInvalid, name, text.into(), says);
        }
    }

    fn number(&mut self, schema: &Value, value: &Value, name: &str) {
        let number = value.as_f64().unwrap_or_default();
        let limit = |name: &str| schema[name].as_f64();
        if let Some(step) = limit("multipleOf").filter(|step| *step != 0.0)
            && (number / step).fract() != 0.0
        {
            let says = format!("should be a multiple of {}", schema["multipleOf"]);
            self.invalid(name, value.clone(), &says);
        }
        let strict = |name: &str| schema[name] == true;
        let above = |most: &f64| number > *most || strict("exclusiveMaximum") && number == *most;
        if limit("maximum").is_some_and(|most| above(&most)) {
            let than = if strict("exclusiveMaximum") {
                "less than"
            } else {
                "less than or equal to"
            };
            let says = format!("should be {than} {}", schema["maximum"]);
            self.invalid(name, value.clone(), &says);
        }
        let below = |least: &f64| number < *least || strict("exclusiveMinimum") && number == *least;
        if limit("minimum").is_some_and(|least| below(&least)) {
            let than = match strict("exclusiveMinimum") {
                true => "greater than",
                false => "greater than or equal to",
            };
            let says = format!("should be {than} {}", schema["minimum"]);
            self.invalid(name, value.clone(), &says);
        }
    }

    /// What the value has against one schema.
    fn alone(&self, schema: &Value, value: &Value, old: Option<&Value>, name: &str) -> Vec<FieldError> {
        let mut checker = Checker {
            errors: Vec::new(),
            ..*self
        };
        checker.constraints(schema, value, old, name);
        checker.errors
    }

    fn combined(&mut self, schema: &Value, value: &Value, old: Option<&Value>, name: &str) {
        let all = |list: &str| schema[list].as_array().map(Vec::as_slice).unwrap_or_default();
        let each = |checker: &Self, list: &str| -> Vec<Vec<FieldError>> {
            let schemas = all(list).iter();
            schemas.map(|one| checker.alone(one, value, old, name)).collect()
        };
        let any = each(self, "anyOf");
        if !any.is_empty() && !any.iter().any(Vec::is_empty) {
            self.composite(name, "must validate at least one schema (anyOf)");
            self.errors.extend(fewest(any));
        }
        let one = each(self, "oneOf");
        match one.iter().filter(|errors| errors.is_empty()).count() {
            _ if one.is_empty() => {}
            1 => {}
            0 => {
                let says = "must validate one and only one schema (oneOf). Found none valid";
                self.composite(name, says);
                self.errors.extend(fewest(one));
            }
            several => {
                let says = "must validate one and only one schema (oneOf). Found";
                self.composite(name, &format!("{says} {several} valid alternatives"));
            }
        }
        let every = each(self, "allOf");
        let wrong = every.iter().filter(|errors| !errors.is_empty()).count();
        let none = if wrong == every.len() {
            ". None validated"
        } else {
            ""
        };
        self.errors.extend(every.into_iter().flatten());
        if wrong > 0 {
            self.composite(name, &format!("must validate all the schemas (allOf){none}"));
        }
        let not = &schema["not"];
        if not.is_object() && self.alone(not, value, old, name).is_empty() {
            self.composite(name, "must not validate the schema (not)");
        }
    }

    /// Upstream tells of these at the value that is checked as a whole.
    fn composite(&mut self, name: &str, says: &str) {
        let says = format!("{} {says}", api::quote::quoted(name));
        self.push(FieldErrorKind::Invalid, "", "".into(), says);
    }
}

/// The alternative that fits best.
fn fewest(alternatives: Vec<Vec<FieldError>>) -> Vec<FieldError> {
    let best = alternatives.into_iter().min_by_key(Vec::len);
    best.unwrap_or_default()
}

/// The element of the old list with the same keys.
fn same_item<'v>(schema: &Value, item: &Value, old: &'v Value) -> Option<&'v Value> {
    if schema["x-kubernetes-list-type"] != "map" {
        return None;
    }
    let keys = texts(schema, "x-kubernetes-list-map-keys");
    let same = |before: &&Value| keys.iter().all(|key| before.get(key) == item.get(key));
    old.as_array()?.iter().find(same)
}

fn is_of_type(schema: &Value, value: &Value) -> bool {
    if schema["x-kubernetes-int-or-string"] == true {
        return is_whole(value) || value.is_string();
    }
    match schema["type"].as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("integer") => is_whole(value),
        Some("number") => value.is_number(),
        // A type that does not exist: nothing is of it.
        Some(_) => false,
        None => true,
    }
}

fn is_whole(value: &Value) -> bool {
    value.as_f64().is_some_and(|number| number.fract() == 0.0)
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

/// As the type is told of where a format is wanted.
fn format_found(value: &Value) -> &'static str {
    match value {
        Value::Number(n) if n.is_f64() => "float64",
        Value::Number(_) => "int64",
        _ => "",
    }
}

/// The format, where the type can have it; another is as if none were said.
fn format_of(schema: &Value) -> Option<&str> {
    let format = schema["format"].as_str()?;
    let known = match schema["type"].as_str() {
        None | Some("string") => TEXT_FORMATS.contains(&format.replace('-', "").as_str()),
        Some("integer") => matches!(format, "int32" | "int64"),
        Some("number") => matches!(format, "float" | "double"),
        Some(_) => false,
    };
    known.then_some(format)
}

/// Without their dashes. Source: upstream's list of formats that definitions may use.
const TEXT_FORMATS: &[&str] = &[
    "bsonobjectid",
    "uri",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "cidr",
    "mac",
    "uuid",
    "uuid3",
    "uuid4",
    "uuid5",
    "isbn",
    "isbn10",
    "isbn13",
    "creditcard",
    "ssn",
    "hexcolor",
    "rgbcolor",
    "byte",
    "password",
    "date",
    "duration",
    "datetime",
];

/// Whether the text has the format, as far as it is checked here.
fn is_of_format(format: &str, text: &str) -> bool {
    match format.replace('-', "").as_str() {
        "datetime" => text.parse::<api::Timestamp>().is_ok(),
        "ipv4" => text.parse::<std::net::Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<std::net::Ipv6Addr>().is_ok(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use serde_json::json;

    use super::*;

    fn check(schema: &Value, object: &Value, old: Option<&Value>, expected: &Expect) {
        let errors = Structural::new(schema.clone()).check(object, old, "");
        let text: Vec<String> = errors.iter().map(FieldError::to_string).collect();
        expected.assert_eq(&text.join("\n"));
    }

    fn schema() -> Value {
        json!({"type": "object", "properties": {"spec": {
            "type": "object", "required": ["name"], "maxProperties": 4, "properties": {
                "name": {"type": "string", "maxLength": 3, "pattern": "^[a-z]*$"},
                "replicas": {"type": "integer", "minimum": 1},
                "mood": {"type": "string", "enum": ["up", "down"]},
                "either": {"oneOf": [{"required": ["a"]}, {"required": ["b"]}], "type": "object"},
                "ports": {"type": "array", "minItems": 1, "x-kubernetes-list-type": "map",
                    "x-kubernetes-list-map-keys": ["name"], "items": {"type": "object", "properties": {
                        "name": {"type": "string"}, "port": {"type": "integer", "maximum": 10},
                    }}},
            },
        }}})
    }

    #[test]
    fn what_does_not_fit_is_named() {
        let all = |object: &Value, expected: &Expect| check(&schema(), object, None, expected);
        all(&json!({"spec": {"name": "abc", "replicas": 1}}), &expect![""]);
        all(
            &json!({"spec": {"replicas": 0, "mood": "x", "ports": [], "either": {}, "more": 1}}),
            &expect![[r#"
                spec: Too many: 5: must have at most 4 items
                <nil>: Invalid value: "": "spec.either" must validate one and only one schema (oneOf). Found none valid
                spec.either.a: Required value
                spec.mood: Unsupported value: "x": supported values: "up", "down"
                spec.ports: Invalid value: 0: spec.ports in body should have at least 1 items
                spec.replicas: Invalid value: 0: spec.replicas in body should be greater than or equal to 1
                spec.name: Required value"#]],
        );
        all(
            &json!({"spec": {"name": "ABCD", "replicas": "1", "either": {"a": 1, "b": 1}}}),
            &expect![[r#"
                <nil>: Invalid value: "": "spec.either" must validate one and only one schema (oneOf). Found 2 valid alternatives
                spec.name: Too long: may not be more than 3 bytes
                spec.name: Invalid value: "ABCD": spec.name in body should match '^[a-z]*$'
                spec.replicas: Invalid value: "string": spec.replicas in body must be of type integer: "string""#]],
        );
    }

    #[test]
    fn what_an_update_leaves_alone_is_not_held_against_it() {
        let old = json!({"spec": {"name": "ABCD", "mood": "x", "ports": [{"name": "a", "port": 11}]}});
        check(&schema(), &old, Some(&old), &expect![""]);
        let mut new = old.clone();
        new["spec"]["mood"] = json!("y");
        new["spec"]["ports"] = json!([{"name": "b", "port": 12}, {"name": "a", "port": 11}]);
        check(
            &schema(),
            &new,
            Some(&old),
            &expect![[r#"
            spec.mood: Unsupported value: "y": supported values: "up", "down"
            spec.ports[0].port: Invalid value: 12: spec.ports[0].port in body should be less than or equal to 10"#]],
        );
    }
}
