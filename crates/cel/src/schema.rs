//! Schemas of objects: what type a field has in an expression, and how large it can be.

mod check;
mod escape;
mod path;
mod rules;
mod types;
mod validate;

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::value::{Value, equal};

pub use check::{Known, check, check_written};
pub use escape::{escape, is_reserved, unescape};
pub use rules::{CompiledRule, Message, Rule};
pub use types::{Declared, declare};
pub use validate::{Validator, Verdict};

/// The part of an OpenAPI schema that expressions depend on.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    pub kind: Kind,
    pub format: String,
    pub nullable: bool,
    /// `x-kubernetes-embedded-resource`: has `apiVersion`, `kind` and `metadata` besides.
    pub embedded: bool,
    pub properties: Option<BTreeMap<String, Schema>>,
    pub additional: Option<Box<Schema>>,
    pub items: Option<Box<Schema>>,
    pub required: Vec<String>,
    pub has_default: bool,
    pub list: ListKind,
    pub keys: Vec<String>,
    pub max_length: Option<i64>,
    pub max_items: Option<i64>,
    pub max_properties: Option<i64>,
    /// Length of the longest string that `enum` allows.
    pub longest_enum: Option<i64>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    Object,
    Array,
    String,
    Number,
    Integer,
    Boolean,
    IntOrString,
    /// Whatever is there, by `x-kubernetes-preserve-unknown-fields`.
    #[default]
    Unknown,
}

impl Kind {
    /// As schemas write it.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Object => "object",
            Kind::Array => "array",
            Kind::String => "string",
            Kind::Number => "number",
            Kind::Integer => "integer",
            Kind::Boolean => "boolean",
            Kind::IntOrString | Kind::Unknown => "",
        }
    }
}

/// `x-kubernetes-list-type`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListKind {
    #[default]
    Atomic,
    Set,
    Map,
}

impl Schema {
    /// From an OpenAPI v3 schema as CustomResourceDefinitions have it.
    pub fn parse(json: &Json) -> Self {
        let number = |name: &str| json[name].as_i64();
        let schema = Schema {
            kind: kind(json),
            format: text(json, "format").to_owned(),
            nullable: flag(json, "nullable"),
            embedded: flag(json, "x-kubernetes-embedded-resource"),
            properties: json["properties"].as_object().map(|all| {
                all.iter()
                    .map(|(name, property)| (name.clone(), Schema::parse(property)))
                    .collect()
            }),
            additional: json["additionalProperties"]
                .as_object()
                .map(|_| Box::new(Schema::parse(&json["additionalProperties"]))),
            items: json["items"]
                .as_object()
                .map(|_| Box::new(Schema::parse(&json["items"]))),
            required: strings(json, "required"),
            has_default: json.get("default").is_some_and(|d| !d.is_null()),
            list: match text(json, "x-kubernetes-list-type") {
                "set" => ListKind::Set,
                "map" => ListKind::Map,
                _ => ListKind::Atomic,
            },
            keys: strings(json, "x-kubernetes-list-map-keys"),
            max_length: number("maxLength"),
            max_items: number("maxItems"),
            max_properties: number("maxProperties"),
            longest_enum: longest(&json["enum"]),
        };
        if schema.embedded {
            schema.with_resource()
        } else {
            schema
        }
    }

    /// With the fields that every resource has at its root.
    #[must_use]
    pub fn with_resource(mut self) -> Self {
        let string = || Schema {
            kind: Kind::String,
            ..Schema::default()
        };
        let properties = self.properties.get_or_insert_default();
        properties.insert("kind".into(), string());
        properties.insert("apiVersion".into(), string());
        let names = [("name".into(), string()), ("generateName".into(), string())];
        let metadata = Schema {
            kind: Kind::Object,
            properties: Some(names.into()),
            ..Schema::default()
        };
        properties.insert("metadata".into(), metadata);
        self
    }

    pub(crate) fn items(&self) -> Option<&Schema> {
        self.items.as_deref()
    }

    pub(crate) fn is_set(&self) -> bool {
        self.kind == Kind::Array && self.list == ListKind::Set
    }

    pub(crate) fn is_keyed(&self) -> bool {
        self.kind == Kind::Array && self.list == ListKind::Map
    }

    pub(crate) fn has_properties(&self) -> bool {
        self.properties.is_some()
    }

    /// The name of a field in the object, for the name in the expression; `None` if there can be no such field.
    pub(crate) fn field_name<'n>(&self, name: &'n str) -> Option<Cow<'n, str>> {
        if self.has_properties() {
            unescape(name)
        } else {
            Some(Cow::Borrowed(name))
        }
    }

    /// The schema of a field, by its name in the object.
    pub(crate) fn of_field(&self, name: &str) -> Option<&Schema> {
        match &self.properties {
            Some(properties) => properties.get(name),
            None => self.additional.as_deref(),
        }
    }

    /// Whether two elements of a set or keyed list are the same one.
    pub(crate) fn same_key(&self, a: &Value<'_>, b: &Value<'_>) -> bool {
        if self.is_set() {
            return equal(a, b) == Ok(true);
        }
        let (Value::Map(a), Value::Map(b)) = (a, b) else {
            return false;
        };
        self.keys.iter().all(|key| {
            let key = Value::string(escape(key).unwrap_or_else(|| key.clone()));
            match (a.find(&key), b.find(&key)) {
                (Some(Ok(a)), Some(Ok(b))) => equal(&a, &b) == Ok(true),
                (a, b) => a.is_none() && b.is_none(),
            }
        })
    }
}

fn kind(json: &Json) -> Kind {
    if flag(json, "x-kubernetes-int-or-string") {
        return Kind::IntOrString;
    }
    match text(json, "type") {
        "object" => Kind::Object,
        "array" => Kind::Array,
        "string" => Kind::String,
        "number" => Kind::Number,
        "integer" => Kind::Integer,
        "boolean" => Kind::Boolean,
        _ => Kind::Unknown,
    }
}

fn text<'j>(json: &'j Json, name: &str) -> &'j str {
    json[name].as_str().unwrap_or_default()
}

fn flag(json: &Json, name: &str) -> bool {
    json[name].as_bool().unwrap_or(false)
}

fn strings(json: &Json, name: &str) -> Vec<String> {
    let all = json[name].as_array().map(Vec::as_slice).unwrap_or_default();
    all.iter().filter_map(Json::as_str).map(str::to_owned).collect()
}

fn longest(values: &Json) -> Option<i64> {
    let values = values.as_array().filter(|v| !v.is_empty())?;
    let lengths = values.iter().filter_map(Json::as_str).map(|s| s.len() as i64);
    Some(lengths.max().unwrap_or(0))
}
