//! Types as JSON schemas.

use std::collections::BTreeMap;

use api::Value;
use api::schema::{DefaultValue, Field, ListKind, Presence, Shape, Type, TypeRef};
use serde_json::{Map, json};

use super::{unions, words};
use crate::registry::{Served, Table};

/// Which of the two languages, and thereby where definitions are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    V2,
    V3,
}

/// Which kinds a definition is the schema of.
pub(super) type Kinds = BTreeMap<String, Vec<Value>>;

/// Definitions by name, gathered from the types that are reached.
pub(super) struct Schemas<'a> {
    pub(super) dialect: Dialect,
    kinds: &'a Kinds,
    pub(super) definitions: Map<String, Value>,
}

/// The kinds that each definition's name stands for: those that are served, and what they are asked and answered with. What
/// every group has counts for the versions that the document is about.
pub(super) fn kinds_of<'a>(table: &Table, about: impl Iterator<Item = (&'a str, &'a str)>) -> Kinds {
    let mut kinds = Kinds::new();
    let mut add = |definition: &str, group: &str, version: &str, kind: &str| {
        let known = kinds.entry(definition.to_owned()).or_default();
        let entry = json!({"group": group, "version": version, "kind": kind});
        if !definition.is_empty() && !known.contains(&entry) {
            known.push(entry);
        }
    };
    for (name, type_) in kinds::table::named_types() {
        if let Some((api_version, kind)) = name.rsplit_once('/') {
            let (group, version) = kinds::table::split_api_version(api_version);
            add(&type_.name, group, version, kind);
        }
    }
    for (group, version) in about {
        for kind in ["DeleteOptions", "WatchEvent"] {
            add(
                &format!("io.k8s.apimachinery.pkg.apis.meta.v1.{kind}"),
                group,
                version,
                kind,
            );
        }
    }
    let versions = table.groups.iter().flat_map(|group| &group.versions);
    for served in versions.flat_map(|version| &version.kinds) {
        let kind = &served.kind;
        add(&kind.schema.name, &kind.group, &kind.version, &kind.kind);
    }
    kinds
}

/// The list's type; custom resources have none of their own.
pub(super) fn list_type(served: &Served) -> Option<&'static Type> {
    kinds::type_of(&served.api_version, &served.kind.list_kind)
}

impl<'a> Schemas<'a> {
    pub(super) fn new(dialect: Dialect, kinds: &'a Kinds) -> Self {
        Self {
            dialect,
            kinds,
            definitions: Map::new(),
        }
    }

    /// Adds the type's definition and all that it refers to; answers with a reference to it.
    pub(super) fn define(&mut self, type_: &Type) -> Value {
        let name = type_.name.to_string();
        if !self.definitions.contains_key(&name) {
            self.definitions.insert(name.clone(), Value::Null);
            // A field's own form of the type is not what the name stands for.
            let mut schema = self.inline(kinds::table::definition(&name).unwrap_or(type_));
            if let Some(kinds) = self.kinds.get(&name).filter(|kinds| !kinds.is_empty()) {
                schema["x-kubernetes-group-version-kind"] = json!(kinds);
                self.describe(&mut schema, words::of_any);
            }
            if let Some(unions) = unions::of(&name) {
                schema["x-kubernetes-unions"] = unions;
            }
            if name.ends_with(".ObjectMeta") {
                self.describe(&mut schema, words::of_metadata);
            }
            self.definitions.insert(name.clone(), schema);
        }
        self.reference(&name)
    }

    /// A kind's own definition: of a custom kind, the schema that its author wrote.
    pub(super) fn define_kind(&mut self, served: &Served) -> Value {
        let kind = &served.kind;
        let Some(custom) = &served.custom else {
            return self.define(&kind.schema);
        };
        let all_kept = custom.published["x-kubernetes-preserve-unknown-fields"] == true;
        let unsaid = custom.published.is_null() || all_kept && self.dialect == Dialect::V2;
        let mut schema = if unsaid {
            json!({"type": "object"})
        } else {
            published(&custom.published, self.dialect)
        };
        if !unsaid {
            schema["properties"]["apiVersion"] = json!({"type": "string"});
            schema["properties"]["kind"] = json!({"type": "string"});
            if let Some(metadata) =
                kinds::table::definition("io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta")
            {
                schema["properties"]["metadata"] = self.define(metadata);
            }
            self.describe(&mut schema, words::of_any);
        }
        schema["x-kubernetes-group-version-kind"] =
            json!([{"group": kind.group, "version": kind.version, "kind": kind.kind}]);
        self.definitions.insert(kind.schema.name.to_string(), schema);
        self.reference(&kind.schema.name)
    }

    /// Puts words to the fields there are words for.
    fn describe(&self, schema: &mut Value, words: fn(&str) -> Option<&'static str>) {
        for (field, property) in schema["properties"].as_object_mut().into_iter().flatten() {
            let Some(says) = words(field).filter(|_| property["description"].is_null()) else {
                continue;
            };
            if self.dialect == Dialect::V3 && property["$ref"].is_string() {
                *property = json!({"allOf": [property.take()]});
            }
            property["description"] = json!(says);
        }
    }

    pub(super) fn define_custom_list(&mut self, served: &Served) -> Option<Value> {
        served.custom.as_ref()?;
        let kind = &served.kind;
        let name = format!("{}List", kind.schema.name);
        let metadata = kinds::table::definition("io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta")?;
        let metadata = self.define(metadata);
        let schema = json!({
            "type": "object", "required": ["items"], "properties": {
                "apiVersion": {"type": "string"}, "kind": {"type": "string"}, "metadata": metadata,
                "items": {"type": "array", "items": self.reference(&kind.schema.name)},
            },
            "x-kubernetes-group-version-kind": [
                {"group": kind.group, "version": kind.version, "kind": kind.list_kind}
            ],
        });
        self.definitions.insert(name.clone(), schema);
        Some(self.reference(&name))
    }

    /// The definition of what every kind's operations speak of, in `meta/v1`.
    pub(super) fn common(&mut self, kind: &str) -> Value {
        match kinds::type_of("v1", kind) {
            Some(type_) => self.define(type_),
            None => {
                let name = format!("io.k8s.apimachinery.pkg.apis.meta.v1.{kind}");
                self.definitions.insert(name.clone(), json!({"type": "object"}));
                self.reference(&name)
            }
        }
    }

    pub(super) fn reference(&self, name: &str) -> Value {
        match self.dialect {
            Dialect::V2 => json!({"$ref": format!("#/definitions/{name}")}),
            Dialect::V3 => json!({"$ref": format!("#/components/schemas/{name}")}),
        }
    }

    fn schema(&mut self, type_: &Type) -> Value {
        let defined = type_.name.contains('.') && !matches!(type_.shape, Shape::Text { .. });
        if defined {
            self.define(type_)
        } else {
            self.inline(type_)
        }
    }

    fn inline(&mut self, type_: &Type) -> Value {
        match &type_.shape {
            Shape::Any => match type_.name.as_str() {
                name if name.ends_with(".RawExtension") || name.ends_with(".FieldsV1") => {
                    json!({"type": "object"})
                }
                _ => json!({}),
            },
            Shape::Bool => json!({"type": "boolean"}),
            Shape::Int32 => json!({"type": "integer", "format": "int32"}),
            Shape::Int64 => json!({"type": "integer", "format": "int64"}),
            Shape::Float => json!({"type": "number", "format": "double"}),
            Shape::Text { one_of } if one_of.is_empty() => json!({"type": "string"}),
            Shape::Text { one_of } => json!({"type": "string", "enum": &**one_of}),
            Shape::Bytes => json!({"type": "string", "format": "byte"}),
            Shape::Quantity => match self.dialect {
                Dialect::V2 => json!({"type": "string"}),
                Dialect::V3 => json!({"oneOf": [{"type": "string"}, {"type": "number"}]}),
            },
            Shape::IntOrString => match self.dialect {
                Dialect::V2 => json!({"type": "string", "format": "int-or-string"}),
                Dialect::V3 => {
                    json!({"format": "int-or-string", "oneOf": [{"type": "integer"}, {"type": "string"}]})
                }
            },
            Shape::Time | Shape::MicroTime => json!({"type": "string", "format": "date-time"}),
            Shape::Duration => json!({"type": "string"}),
            Shape::Struct(shape) => self.object(shape),
            Shape::Map { value, atomic } => {
                let mut schema = json!({"type": "object", "additionalProperties": self.item(value)});
                if *atomic {
                    schema["x-kubernetes-map-type"] = json!("atomic");
                }
                schema
            }
            // A list of a name of its own says nothing of how it is merged.
            Shape::List { item, .. } if !type_.message.is_empty() => {
                json!({"type": "array", "items": self.item(item)})
            }
            Shape::List { item, kind } => self.list(item, kind),
            Shape::Either(_) => json!({}),
        }
    }

    fn object(&mut self, shape: &api::schema::Struct) -> Value {
        let mut properties = Map::new();
        let is_list = shape
            .fields
            .iter()
            .any(|field| field.type_.name.ends_with(".ListMeta"));
        for field in shape.fields.iter() {
            let mut property = self.property(field);
            if field.name == "items" && is_list {
                // Nobody owns a part of a list of objects.
                property
                    .as_object_mut()
                    .map(|it| it.remove("x-kubernetes-list-type"));
            }
            properties.insert(field.name.to_string(), property);
        }
        let required: Vec<&str> = shape
            .fields
            .iter()
            .filter(|f| f.required)
            .map(|f| f.name.as_str())
            .collect();
        let mut schema = json!({"type": "object"});
        if !properties.is_empty() {
            schema["properties"] = Value::Object(properties);
        }
        if !required.is_empty() {
            schema["required"] = json!(required);
        }
        if shape.atomic {
            schema["x-kubernetes-map-type"] = json!("atomic");
        }
        if shape.keeps_unknown {
            schema["x-kubernetes-preserve-unknown-fields"] = json!(true);
        }
        schema
    }

    fn list(&mut self, item: &TypeRef, kind: &ListKind) -> Value {
        let mut schema = json!({"type": "array", "items": self.item(item)});
        match kind {
            ListKind::Atomic => schema["x-kubernetes-list-type"] = json!("atomic"),
            ListKind::Set => schema["x-kubernetes-list-type"] = json!("set"),
            ListKind::Map { keys } => {
                schema["x-kubernetes-list-type"] = json!("map");
                schema["x-kubernetes-list-map-keys"] = json!(&**keys);
            }
        }
        schema
    }

    /// What a list or a map holds.
    fn item(&mut self, type_: &Type) -> Value {
        let schema = self.schema(type_);
        match (&type_.shape, self.dialect) {
            (Shape::Text { .. }, Dialect::V3) => with(schema, "default", json!("")),
            (Shape::Int32 | Shape::Int64, Dialect::V3) => with(schema, "default", json!(0)),
            (Shape::Bool, Dialect::V3) => with(schema, "default", json!(false)),
            (Shape::Struct(_), Dialect::V3) => json!({"allOf": [schema], "default": {}}),
            _ => schema,
        }
    }

    fn property(&mut self, field: &Field) -> Value {
        let mut schema = self.schema(&field.type_);
        if self.dialect == Dialect::V3 {
            // Nothing may stand beside a reference.
            if schema["$ref"].is_string() {
                schema = json!({"allOf": [schema]});
            }
            if let Some(default) = default_of(field) {
                schema["default"] = default;
            }
        }
        if is_granular(&field.type_) {
            schema = with(schema, "x-kubernetes-map-type", json!("granular"));
        }
        let mut strategy = Vec::new();
        if field.patch.merge {
            strategy.push("merge");
        }
        if field.patch.retain_keys {
            strategy.push("retainKeys");
        }
        if field.patch.replace {
            strategy.push("replace");
        }
        if !strategy.is_empty() {
            schema = with(schema, "x-kubernetes-patch-strategy", json!(strategy.join(",")));
        }
        match field.patch.merge_key {
            Some(key) => with(schema, "x-kubernetes-patch-merge-key", json!(key)),
            None => schema,
        }
    }
}

/// A custom schema as a dialect can say it: version 2 has no alternatives, and of what is not pruned it says nothing.
fn published(schema: &Value, dialect: Dialect) -> Value {
    const NOT_IN_V2: &[&str] = &[
        "nullable",
        "oneOf",
        "anyOf",
        "allOf",
        "not",
        "default",
        "x-kubernetes-validations",
    ];
    if dialect == Dialect::V3 {
        return schema.clone();
    }
    match schema {
        Value::Object(fields) => {
            let keeps = fields.get("x-kubernetes-preserve-unknown-fields") == Some(&json!(true));
            let kept = fields.iter().filter(|(name, _)| {
                let shape = matches!(
                    name.as_str(),
                    "properties" | "items" | "additionalProperties" | "type"
                );
                let unsaid = keeps && shape;
                !unsaid && !NOT_IN_V2.contains(&name.as_str())
            });
            kept.map(|(name, value)| {
                let value = match name.as_str() {
                    "properties" => inner(value, dialect),
                    "items" | "additionalProperties" => published(value, dialect),
                    _ => value.clone(),
                };
                (name.clone(), value)
            })
            .collect()
        }
        other => other.clone(),
    }
}

fn inner(properties: &Value, dialect: Dialect) -> Value {
    let all = properties.as_object().into_iter().flatten();
    all.map(|(name, schema)| (name.clone(), published(schema, dialect)))
        .collect()
}

fn with(mut schema: Value, name: &str, value: Value) -> Value {
    schema[name] = value;
    schema
}

/// Whether the field is owned in parts, though its type is atomic elsewhere.
fn is_granular(type_: &Type) -> bool {
    let atomic = |type_: &Type| matches!(&type_.shape, Shape::Struct(shape) if shape.atomic);
    kinds::table::definition(&type_.name).is_some_and(atomic) && !atomic(type_)
}

/// The schema's default, or what Go writes for a value that is not there: a struct of nothing; an empty text, zero, false
/// where they are not left out.
fn default_of(field: &Field) -> Option<Value> {
    let plain = matches!(field.presence, Presence::Always | Presence::UnlessZero);
    Some(match (&field.default, &field.type_.shape) {
        (DefaultValue::Text(text), _) => json!(text),
        (DefaultValue::Int(number), _) => json!(number),
        (DefaultValue::Bool(truth), _) => json!(truth),
        (DefaultValue::Json(value), _) => (**value).clone(),
        (DefaultValue::EmptyObject, _) => json!({}),
        (DefaultValue::None, Shape::Struct(_)) if plain => json!({}),
        (DefaultValue::None, _) if field.presence != Presence::Always => return None,
        (DefaultValue::None, Shape::Text { .. }) => json!(""),
        (DefaultValue::None, Shape::Int32 | Shape::Int64 | Shape::Float) => json!(0),
        (DefaultValue::None, Shape::Bool) => json!(false),
        (DefaultValue::None, _) => return None,
    })
}
