//! Types as JSON schemas.

use std::collections::BTreeMap;

use api::Value;
use api::schema::{DefaultValue, Field, ListKind, Shape, Type, TypeRef};
use serde_json::{Map, json};

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

/// The kinds that each definition's name stands for.
pub(super) fn kinds_of(table: &Table) -> Kinds {
    let mut kinds = Kinds::new();
    let all = table
        .groups
        .iter()
        .flat_map(|group| &group.versions)
        .flat_map(|version| &version.kinds);
    for served in all {
        let kind = &served.kind;
        let entry = |name: &str| json!({"group": kind.group, "version": kind.version, "kind": name});
        let mut add = |definition: &str, name: &str| {
            let known = kinds.entry(definition.to_owned()).or_default();
            let entry = entry(name);
            if !definition.is_empty() && !known.contains(&entry) {
                known.push(entry);
            }
        };
        add(&kind.schema.name, &kind.kind);
        if let Some(list) = list_type(served) {
            add(&list.name, &kind.list_kind);
        }
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
            let mut schema = self.inline(type_);
            if let Some(kinds) = self.kinds.get(&name).filter(|kinds| !kinds.is_empty()) {
                schema["x-kubernetes-group-version-kind"] = json!(kinds);
            }
            self.definitions.insert(name.clone(), schema);
        }
        self.reference(&name)
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
            Shape::List { item, kind } => self.list(item, kind),
            Shape::Either(_) => json!({}),
        }
    }

    fn object(&mut self, shape: &api::schema::Struct) -> Value {
        let mut properties = Map::new();
        for field in shape.fields.iter() {
            let property = self.property(field);
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
            (Shape::Struct(_), Dialect::V3) => json!({"allOf": [schema], "default": {}}),
            _ => schema,
        }
    }

    fn property(&mut self, field: &Field) -> Value {
        let mut schema = self.schema(&field.type_);
        if self.dialect == Dialect::V3
            && let Some(default) = default_of(&field.default)
        {
            schema = if schema["$ref"].is_string() {
                json!({"allOf": [schema], "default": default})
            } else {
                with(schema, "default", default)
            };
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

fn with(mut schema: Value, name: &str, value: Value) -> Value {
    schema[name] = value;
    schema
}

fn default_of(default: &DefaultValue) -> Option<Value> {
    match default {
        DefaultValue::None => None,
        DefaultValue::Text(text) => Some(json!(text)),
        DefaultValue::Int(number) => Some(json!(number)),
        DefaultValue::Bool(truth) => Some(json!(truth)),
        DefaultValue::Json(value) => Some((**value).clone()),
        DefaultValue::EmptyObject => Some(json!({})),
    }
}
