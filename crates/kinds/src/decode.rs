//! JSON to a value of a type, as upstream's decoder and encoder would make it: unknown fields dropped and named, types
//! checked, quantities and times in one form, zeros printed or left out as Go's structs do.

mod base64;
mod time;
mod zero;

use std::cell::RefCell;
use std::fmt::Write as _;

use api::schema::{Field, Presence, Shape, Struct, Type};
use api::{Quantity, Value};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number};

pub(crate) use base64::{decoded as base64_bytes, encoded as base64_text};
pub(crate) use time::printed as printed_time;
pub use zero::zero;

use crate::limits;

/// A decoded value, and what strict decoding has against it, in the order of the document:
/// `unknown field "spec.foo"`, `duplicate field "data.a"`.
#[derive(Debug, PartialEq)]
pub struct Decoded {
    pub value: Value,
    pub strict: Vec<String>,
}

/// Decodes a document. An error is upstream's sentence (`json: cannot unmarshal string into Go struct field
/// Deployment.spec.replicas of type int32`), or serde_json's for what is no JSON at all.
pub fn decode(type_: &Type, json: &[u8]) -> Result<Decoded, String> {
    let mut reader = serde_json::Deserializer::from_slice(json);
    let decoded = run(type_, &mut reader)?;
    reader.end().map_err(|e| e.to_string())?;
    Ok(decoded)
}

/// The same for a value that is already parsed (a patch's outcome); its keys come in sorted order.
pub fn decode_value(type_: &Type, value: Value) -> Result<Decoded, String> {
    run(type_, value)
}

fn run<'de, D>(type_: &Type, reader: D) -> Result<Decoded, String>
where
    D: Deserializer<'de>,
    D::Error: std::fmt::Display,
{
    let found = RefCell::new(Found::default());
    let seed = Seed { type_, found: &found };
    let outcome = seed.deserialize(reader);
    let found = found.into_inner();
    match outcome {
        Ok(value) => Ok(Decoded {
            value,
            strict: found.strict,
        }),
        Err(error) => Err(found.error.unwrap_or_else(|| error.to_string())),
    }
}

/// Where the decoder is, and what it found so far.
#[derive(Default)]
struct Found {
    place: Vec<Step>,
    strict: Vec<String>,
    error: Option<String>,
}

enum Step {
    /// A struct's field, with the struct's Go name.
    Field {
        name: String,
        of: String,
    },
    Key(String),
    Index(usize),
}

impl Found {
    /// `spec.containers[0].env`, with `name` at its end.
    fn path(&self, name: &str) -> String {
        let mut path = String::new();
        for step in &self.place {
            match step {
                Step::Index(at) => {
                    let _ = write!(path, "[{at}]");
                }
                Step::Field { name, .. } | Step::Key(name) => {
                    path.push('.');
                    path.push_str(name);
                }
            }
        }
        path.push('.');
        path.push_str(name);
        path[1..].to_owned()
    }

    fn strict(&mut self, what: &str, name: &str) {
        let says = format!("{what} field {}", api::quote::quoted(&self.path(name)));
        if self.strict.len() < limits::STRICT_ERRORS && !self.strict.contains(&says) {
            self.strict.push(says);
        }
    }

    fn mismatch(&mut self, found: &str, type_: &Type) {
        let wanted = go_name(type_);
        let fields: Vec<&str> = self
            .place
            .iter()
            .filter_map(|s| match s {
                Step::Field { name, .. } => Some(name.as_str()),
                _ => None,
            })
            .collect();
        let innermost = self.place.iter().rev().find_map(|s| match s {
            Step::Field { of, .. } => Some(of.as_str()),
            _ => None,
        });
        self.error = Some(match innermost {
            Some(of) => format!(
                "json: cannot unmarshal {found} into Go struct field {of}.{} of type {wanted}",
                fields.join(".")
            ),
            None => format!("json: cannot unmarshal {found} into Go value of type {wanted}"),
        });
    }
}

/// `int32`, `v1.PodSpec`, `[]v1.Container`, as Go prints a type.
fn go_name(type_: &Type) -> String {
    match &type_.shape {
        Shape::Bool => "bool".to_owned(),
        Shape::Int32 => "int32".to_owned(),
        Shape::Int64 => "int64".to_owned(),
        Shape::Float => "float64".to_owned(),
        Shape::Bytes => "[]uint8".to_owned(),
        Shape::Text { .. } if type_.name.is_empty() => "string".to_owned(),
        Shape::Text { .. } => type_.name.to_string(),
        Shape::List { item, .. } if type_.message.is_empty() => format!("[]{}", go_name(item)),
        Shape::Map { value, .. } if matches!(value.shape, Shape::Quantity) => "v1.ResourceList".to_owned(),
        Shape::Map { value, .. } => format!("map[string]{}", go_name(value)),
        _ => {
            let mut parts = type_.message.rsplit('.');
            let name = parts.next().unwrap_or_default();
            format!("{}.{name}", parts.next().unwrap_or_default())
        }
    }
}

fn struct_name(type_: &Type) -> String {
    type_.message.rsplit('.').next().unwrap_or_default().to_owned()
}

struct Seed<'a> {
    type_: &'a Type,
    found: &'a RefCell<Found>,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'a> Seed<'a> {
    fn within<T>(&self, step: Step, go: impl FnOnce() -> T) -> T {
        self.found.borrow_mut().place.push(step);
        let out = go();
        self.found.borrow_mut().place.pop();
        out
    }

    fn fail<T, E: serde::de::Error>(&self, says: String) -> Result<T, E> {
        self.found.borrow_mut().error = Some(says);
        Err(E::custom("the value does not fit its type"))
    }

    fn mismatch<T, E: serde::de::Error>(&self, found: &str) -> Result<T, E> {
        self.found.borrow_mut().mismatch(found, self.type_);
        Err(E::custom("the value does not fit its type"))
    }

    /// A type that decodes itself from a string alone.
    fn not_text<T, E: serde::de::Error>(&self, found: &str) -> Result<T, E> {
        self.fail(format!(
            "json: cannot unmarshal {found} into Go value of type string"
        ))
    }

    fn wrong<T, E: serde::de::Error>(&self, found: &str) -> Result<T, E> {
        match &self.type_.shape {
            Shape::Time | Shape::MicroTime | Shape::Duration => self.not_text(found),
            Shape::Quantity => self.fail(api::quantity::QuantityError::Format.to_string()),
            Shape::IntOrString => self.fail(format!(
                "json: cannot unmarshal {found} into Go value of type int32"
            )),
            _ => self.mismatch(found),
        }
    }

    /// The seed for this kind of JSON value, where the type leaves a choice.
    fn chosen(&self, fits: fn(&Shape) -> bool) -> Option<Seed<'a>> {
        match &self.type_.shape {
            Shape::Either(types) => types.iter().find(|t| fits(&t.shape)).map(|t| Seed {
                type_: t,
                found: self.found,
            }),
            _ => None,
        }
    }

    fn integer<E: serde::de::Error>(&self, n: i64) -> Result<Value, E> {
        let narrow = i32::try_from(n).is_err();
        match &self.type_.shape {
            Shape::Int32 if narrow => self.mismatch(&format!("number {n}")),
            Shape::IntOrString if narrow => self.wrong(&format!("number {n}")),
            Shape::Any | Shape::Int32 | Shape::Int64 | Shape::IntOrString | Shape::Float => {
                Ok(Value::from(n))
            }
            Shape::Quantity => self.quantity(&n.to_string()),
            _ => self.wrong("number"),
        }
    }

    fn quantity<E: serde::de::Error>(&self, text: &str) -> Result<Value, E> {
        match Quantity::parse(text.trim()) {
            Ok(quantity) => Ok(Value::String(quantity.to_string())),
            Err(error) => self.fail(error.to_string()),
        }
    }

    fn structure<'de, A: MapAccess<'de>>(&self, structure: &Struct, mut map: A) -> Result<Value, A::Error> {
        let of = struct_name(self.type_);
        let mut out = Map::new();
        let mut seen: Vec<String> = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            if seen.contains(&name) {
                self.found.borrow_mut().strict("duplicate", &name);
            }
            match structure.field(&name) {
                Some(field) => {
                    let step = Step::Field {
                        name: name.clone(),
                        of: of.clone(),
                    };
                    let seed = Seed {
                        type_: &field.type_,
                        found: self.found,
                    };
                    let value = self.within(step, || map.next_value_seed(seed))?;
                    out.insert(name.clone(), value);
                    seen.push(name);
                }
                None if structure.keeps_unknown => {
                    let seed = Seed {
                        type_: &Type::ANY,
                        found: self.found,
                    };
                    let value = self.within(Step::Key(name.clone()), || map.next_value_seed(seed))?;
                    out.insert(name.clone(), value);
                    seen.push(name);
                }
                None => {
                    self.found.borrow_mut().strict("unknown", &name);
                    map.next_value::<serde::de::IgnoredAny>()?;
                    seen.push(name);
                }
            }
        }
        printed(structure, &mut out);
        Ok(Value::Object(out))
    }

    fn free_map<'de, A: MapAccess<'de>>(&self, value: &Type, mut map: A) -> Result<Value, A::Error> {
        let mut out = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            if out.contains_key(&key) {
                self.found.borrow_mut().strict("duplicate", &key);
            }
            let seed = Seed {
                type_: value,
                found: self.found,
            };
            let item = self.within(Step::Key(key.clone()), || map.next_value_seed(seed))?;
            out.insert(key, or_zero(item, value));
        }
        Ok(Value::Object(out))
    }
}

/// Go has no null elements: they are zeros.
fn or_zero(value: Value, type_: &Type) -> Value {
    if value.is_null() { zero(type_) } else { value }
}

/// Leaves out and fills in fields as Go's encoder does.
pub(crate) fn printed(structure: &Struct, out: &mut Map<String, Value>) {
    let mut missing = Vec::new();
    // Both are sorted: they are walked side by side.
    let mut fields = structure.fields.iter().peekable();
    out.retain(|name, value| {
        let skipped = std::iter::from_fn(|| fields.next_if(|field| field.name.as_str() < name.as_str()));
        missing.extend(skipped.filter(|field| is_printed_if_missing(field)));
        let field = fields.next_if(|field| field.name.as_str() == name);
        field.is_none_or(|field| is_printed(field, value))
    });
    missing.extend(fields.filter(|field| is_printed_if_missing(field)));
    for field in missing {
        let value = match field.presence {
            Presence::Null => Value::Null,
            _ => zero(&field.type_),
        };
        out.insert(field.name.to_string(), value);
    }
}

fn is_printed_if_missing(field: &Field) -> bool {
    matches!(field.presence, Presence::Always | Presence::Null)
}

/// Whether a value that is there is printed; it may be printed as another one.
fn is_printed(field: &Field, value: &mut Value) -> bool {
    match (field.presence, &*value) {
        (Presence::AsWritten, Value::Null) => false,
        // An empty list of managers is a request to forget them all; a write takes it out when it has heard it.
        (Presence::UnlessZero, Value::Array(list)) if list.is_empty() && field.name == "managedFields" => {
            true
        }
        (Presence::UnlessZero, _) => !zero::is_zero(value, &field.type_),
        (Presence::Always, Value::Null) => {
            *value = zero(&field.type_);
            true
        }
        _ => true,
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value of the schema's type")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: serde::de::Error>(self, b: bool) -> Result<Value, E> {
        match &self.type_.shape {
            Shape::Any | Shape::Bool => Ok(Value::Bool(b)),
            Shape::Either(_) if self.chosen(|s| matches!(s, Shape::Bool)).is_some() => Ok(Value::Bool(b)),
            _ => self.wrong("bool"),
        }
    }

    fn visit_i64<E: serde::de::Error>(self, n: i64) -> Result<Value, E> {
        self.integer(n)
    }

    fn visit_u64<E: serde::de::Error>(self, n: u64) -> Result<Value, E> {
        match i64::try_from(n) {
            Ok(n) => self.integer(n),
            Err(_) => match &self.type_.shape {
                Shape::Any | Shape::Float => Ok(Value::from(n)),
                Shape::Quantity => self.quantity(&n.to_string()),
                Shape::Int32 | Shape::Int64 => self.mismatch(&format!("number {n}")),
                _ => self.wrong("number"),
            },
        }
    }

    fn visit_f64<E: serde::de::Error>(self, n: f64) -> Result<Value, E> {
        match &self.type_.shape {
            Shape::Any | Shape::Float => Ok(Number::from_f64(n).map_or(Value::Null, Value::Number)),
            Shape::Quantity => self.quantity(&n.to_string()),
            Shape::Int32 | Shape::Int64 => self.mismatch(&format!("number {n}")),
            Shape::IntOrString => self.wrong(&format!("number {n}")),
            _ => self.wrong("number"),
        }
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Value, E> {
        let done = match &self.type_.shape {
            Shape::Any | Shape::Text { .. } | Shape::IntOrString | Shape::Duration => Ok(text.to_owned()),
            Shape::Bytes => base64::canonical(text),
            Shape::Time => time::seconds(text),
            Shape::MicroTime => time::micros(text),
            Shape::Quantity => return self.quantity(text),
            _ => return self.wrong("string"),
        };
        match done {
            Ok(text) => Ok(Value::String(text)),
            Err(says) => self.fail(says),
        }
    }

    fn visit_string<E: serde::de::Error>(self, text: String) -> Result<Value, E> {
        match &self.type_.shape {
            Shape::Any | Shape::Text { .. } => Ok(Value::String(text)),
            _ => self.visit_str(&text),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let item = match &self.type_.shape {
            Shape::Any => &Type::ANY,
            Shape::List { item, .. } => &**item,
            Shape::Either(_) => match self.chosen(|s| matches!(s, Shape::List { .. })) {
                Some(list) => return list.visit_seq(seq),
                None => return self.mismatch("array"),
            },
            _ => return self.wrong("array"),
        };
        let mut out = Vec::new();
        loop {
            let seed = Seed {
                type_: item,
                found: self.found,
            };
            let next = self.within(Step::Index(out.len()), || seq.next_element_seed(seed))?;
            match next {
                Some(value) => out.push(or_zero(value, item)),
                None => return Ok(Value::Array(out)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        match &self.type_.shape {
            Shape::Struct(structure) => self.structure(structure, map),
            Shape::Map { value, .. } => self.free_map(value, map),
            Shape::Any => {
                let mut out = Map::new();
                while let Some(key) = map.next_key::<String>()? {
                    if out.contains_key(&key) {
                        self.found.borrow_mut().strict("duplicate", &key);
                    }
                    let seed = Seed {
                        type_: self.type_,
                        found: self.found,
                    };
                    let value = self.within(Step::Key(key.clone()), || map.next_value_seed(seed))?;
                    out.insert(key, value);
                }
                Ok(Value::Object(out))
            }
            Shape::Either(_) => match self.chosen(|s| matches!(s, Shape::Struct(_))) {
                Some(structure) => structure.visit_map(map),
                None => Err(A::Error::custom("no object fits here")),
            },
            _ => self.wrong("object"),
        }
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;
    use crate::type_of;

    fn check(api_version: &str, kind: &str, json: &str, expected: Expect) {
        let type_ = type_of(api_version, kind).expect("the kind is in the table");
        let text = match decode(type_, json.as_bytes()) {
            Ok(decoded) => format!("{}\n{}", decoded.value, decoded.strict.join("\n")),
            Err(error) => error,
        };
        expected.assert_eq(text.trim_end());
    }

    #[test]
    fn what_is_strange_is_named_in_the_documents_order() {
        check(
            "v1",
            "ConfigMap",
            r#"{"metadata":{"name":"u","zzz":1},"data":{"a":"1","a":"2"},"Data":{},"bogus":1}"#,
            expect![[r#"
                {"data":{"a":"2"},"metadata":{"name":"u"}}
                unknown field "metadata.zzz"
                duplicate field "data.a"
                unknown field "Data"
                unknown field "bogus""#]],
        );
        check(
            "v1",
            "Pod",
            r#"{"spec":{"containers":[{"name":"a"},{"nane":"b"}]}}"#,
            expect![[r#"
                {"metadata":{},"spec":{"containers":[{"name":"a","resources":{}},{"name":"","resources":{}}]},"status":{}}
                unknown field "spec.containers[1].nane""#]],
        );
    }

    #[test]
    fn wrong_types_are_told_in_upstreams_words() {
        let deployment = |json, expected| check("apps/v1", "Deployment", json, expected);
        deployment(
            r#"{"spec":{"replicas":"3"}}"#,
            expect![
                "json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32"
            ],
        );
        deployment(
            r#"{"spec":{"replicas":2147483648}}"#,
            expect![
                "json: cannot unmarshal number 2147483648 into Go struct field DeploymentSpec.spec.replicas of type int32"
            ],
        );
        deployment(
            r#"{"spec":[]}"#,
            expect![
                "json: cannot unmarshal array into Go struct field Deployment.spec of type v1.DeploymentSpec"
            ],
        );
        check(
            "v1",
            "ConfigMap",
            r#"{"data":{"a":1}}"#,
            expect!["json: cannot unmarshal number into Go struct field ConfigMap.data of type string"],
        );
        check(
            "v1",
            "Event",
            r#"{"firstTimestamp":"yesterday"}"#,
            expect![[
                r#"parsing time "yesterday" as "2006-01-02T15:04:05Z07:00": cannot parse "yesterday" as "2006""#
            ]],
        );
    }

    #[test]
    fn amounts_and_times_have_one_form() {
        check(
            "v1",
            "Pod",
            r#"{"spec":{"containers":[{"name":"a","resources":{"limits":{"cpu":0.5,"memory":"1024Ki"}}}]},
                "status":{"startTime":"2020-01-01T01:00:00.5+01:00"}}"#,
            expect![[
                r#"{"metadata":{},"spec":{"containers":[{"name":"a","resources":{"limits":{"cpu":"500m","memory":"1Mi"}}}]},"status":{"startTime":"2020-01-01T00:00:00Z"}}"#
            ]],
        );
    }
}
