//! A structural schema as a [`Type`]: what is pruned, and how lists and maps merge. Whether scalars are what they should be
//! is for validation to say, so here they are any value.

use std::sync::Arc;

use api::schema::{
    DefaultValue, Field, Held, ListKind, PatchStrategy, Presence, Shape, Struct, Type, TypeRef,
};
use api::{SmolStr, Value};

static ANY: Type = Type::ANY;
const OBJECT_META: &str = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";

/// The type of whole objects (`openAPIV3Schema`), under the name that OpenAPI gives it.
pub fn type_of_objects(group: &str, version: &str, kind: &str, schema: &Value) -> Type {
    let reversed: Vec<&str> = group.rsplit('.').collect();
    Type {
        name: format!("{}.{version}.{kind}", reversed.join(".")).into(),
        message: SmolStr::default(),
        shape: Shape::Struct(object(schema, true)),
    }
}

/// What a schema says of the fields beside `metadata` (and `status`, where that is a subresource).
pub fn top_fields(schema: &Value, has_status: bool) -> Vec<SmolStr> {
    let fields = schema["properties"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, _)| name.as_str());
    let own = |name: &&str| {
        let elsewhere = has_status && *name == "status";
        !elsewhere && !matches!(*name, "apiVersion" | "kind" | "metadata")
    };
    let mut all: Vec<SmolStr> = fields.filter(own).map(SmolStr::new).collect();
    if !all.iter().any(|name| name == "spec") {
        all.push("spec".into());
    }
    all
}

/// Whether reading an object may add something to it.
pub fn has_defaults(schema: &Value) -> bool {
    match schema {
        Value::Object(fields) => {
            let own = fields.contains_key("default") && (fields.contains_key("type") || fields.len() == 1);
            own || fields.values().any(has_defaults)
        }
        Value::Array(items) => items.iter().any(has_defaults),
        _ => false,
    }
}

fn keeps_unknown(schema: &Value) -> bool {
    schema["x-kubernetes-preserve-unknown-fields"] == true
}

fn inline(shape: Shape) -> TypeRef {
    Held::Shared(Arc::new(Type {
        name: SmolStr::default(),
        message: SmolStr::default(),
        shape,
    }))
}

pub(crate) fn type_of(schema: &Value) -> TypeRef {
    match schema["type"].as_str() {
        Some("object") => {
            let embedded = schema["x-kubernetes-embedded-resource"] == true;
            let items = &schema["additionalProperties"];
            if items.is_object() && !embedded {
                return inline(Shape::Map {
                    value: type_of(items),
                    atomic: schema["x-kubernetes-map-type"] == "atomic",
                });
            }
            let mut shape = object(schema, embedded);
            shape.keeps_unknown |= *items == true;
            inline(Shape::Struct(shape))
        }
        Some("array") => inline(Shape::List {
            item: type_of(&schema["items"]),
            kind: list_kind(schema),
        }),
        _ => Held::Static(&ANY),
    }
}

fn list_kind(schema: &Value) -> ListKind {
    match schema["x-kubernetes-list-type"].as_str() {
        Some("set") => ListKind::Set,
        Some("map") => {
            let keys = schema["x-kubernetes-list-map-keys"]
                .as_array()
                .into_iter()
                .flatten();
            ListKind::Map {
                keys: Held::Shared(keys.filter_map(Value::as_str).map(SmolStr::new).collect()),
            }
        }
        _ => ListKind::Atomic,
    }
}

fn object(schema: &Value, embedded: bool) -> Struct {
    let properties = schema["properties"].as_object().into_iter().flatten();
    let mut fields: Vec<Field> = properties
        .filter(|(name, _)| !embedded || !matches!(name.as_str(), "apiVersion" | "kind" | "metadata"))
        .map(|(name, schema)| field(name, type_of(schema)))
        .collect();
    if embedded {
        fields.push(field("apiVersion", Held::Static(&ANY)));
        fields.push(field("kind", Held::Static(&ANY)));
        let metadata = crate::table::definition(OBJECT_META).unwrap_or(&ANY);
        fields.push(field("metadata", Held::Static(metadata)));
    }
    fields.sort_by(|a, b| a.name.cmp(&b.name));
    Struct {
        fields: Held::Shared(fields.into()),
        atomic: schema["x-kubernetes-map-type"] == "atomic",
        keeps_unknown: keeps_unknown(schema),
        wire: Held::Static(&[]),
    }
}

fn field(name: &str, type_: TypeRef) -> Field {
    Field {
        name: name.into(),
        type_,
        required: false,
        default: DefaultValue::None,
        patch: PatchStrategy::default(),
        presence: Presence::AsWritten,
        proto: None,
    }
}
