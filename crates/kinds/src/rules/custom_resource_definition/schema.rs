//! What a custom resource's schema may say: it has to be structural, its defaults have to fit it, and its rules to compile.

use api::Value;

use super::super::errors::{Errors, child, index, key, texts};
use super::defaults;
use crate::look;

const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];
const AT_ROOT: [&str; 17] = [
    "type",
    "description",
    "title",
    "properties",
    "required",
    "example",
    "externalDocs",
    "format",
    "default",
    "maxProperties",
    "minProperties",
    "x-kubernetes-preserve-unknown-fields",
    "x-kubernetes-validations",
    "x-kubernetes-map-type",
    "x-kubernetes-list-type",
    "x-kubernetes-int-or-string",
    "nullable",
];

#[derive(Clone, Copy, PartialEq)]
enum Level {
    Root,
    Item,
    Field,
}

/// What else is known of the definition.
#[derive(Clone, Copy)]
pub(super) struct Known {
    pub(super) has_status: bool,
    /// The stored definition has this schema as it is.
    pub(super) accepted: bool,
    /// The stored definition has sets whose elements merge, which are refused otherwise.
    pub(super) merging_sets: bool,
}

pub(super) fn check_root(schema: &Value, known: Known, path: &str, errors: &mut Errors) {
    let kind = look::text(schema, "type");
    if known.has_status {
        if !kind.is_empty() && kind != "object" {
            let says = "only \"object\" is allowed as the type at the root of the schema if the status subresource is enabled";
            errors.invalid(child(path, "type"), kind, says);
        }
        let fields = schema.as_object().into_iter().flatten();
        if let Some((name, _)) = fields
            .into_iter()
            .find(|(name, _)| !AT_ROOT.contains(&name.as_str()))
            && !name.starts_with("x-")
        {
            let says = "only [\"Description\" \"Type\" \"Format\" \"Title\" \"Maximum\" \"ExclusiveMaximum\" \"Minimum\" \
                        \"ExclusiveMinimum\" \"MaxLength\" \"MinLength\" \"Pattern\" \"MaxItems\" \"MinItems\" \"UniqueItems\" \
                        \"MultipleOf\" \"Required\" \"Items\" \"Properties\" \"ExternalDocs\" \"Example\" \
                        \"XPreserveUnknownFields\" \"XValidations\"] fields are allowed at the root of the schema if the \
                        status subresource is enabled";
            let plain = [
                "maximum",
                "exclusiveMaximum",
                "minimum",
                "exclusiveMinimum",
                "maxLength",
                "minLength",
                "pattern",
                "maxItems",
                "minItems",
                "uniqueItems",
                "multipleOf",
                "items",
            ];
            if !plain.contains(&name.as_str()) {
                errors.invalid(path, schema.clone(), says);
            }
        }
    }
    if look::at(schema, "nullable") == true {
        errors.forbidden(child(path, "nullable"), "nullable cannot be true at the root");
    }
    let before = errors.found.len();
    structural(schema, Level::Root, path, errors);
    if errors.found.len() == before {
        defaults::check(schema, path, errors);
    }
    let is_sound = errors.found.len() == before;
    let first = errors.found.len();
    let place = Place {
        root: true,
        merging_sets: known.merging_sets,
        ..Place::default()
    };
    open_api(schema, &place, path, errors);
    if is_sound {
        let wrong = cel::schema::Known {
            wrong: &errors.found[first..],
            accepted: known.accepted,
        };
        let rules = cel::schema::check(schema, path, wrong);
        errors.found.extend(rules);
    }
}

/// Where in a schema, for what depends on it.
#[derive(Clone, Default)]
struct Place {
    root: bool,
    /// Inside of `metadata`, `kind` or `apiVersion` of a whole object.
    of_object: bool,
    /// Why there can be no default here; empty if there can.
    no_default: String,
    merging_sets: bool,
}

fn structural(schema: &Value, level: Level, path: &str, errors: &mut Errors) {
    let kind = look::text(schema, "type");
    let flag = |name: &str| schema.get(name).is_some_and(|v| *v == true);
    let items = look::at(schema, "items");
    if kind == "array" && items.is_null() {
        errors.required(child(path, "items"), "must be specified");
    }
    if items.is_object() {
        structural(items, Level::Item, &child(path, "items"), errors);
    }
    let properties = look::at(schema, "properties").as_object();
    for (name, property) in properties.into_iter().flatten() {
        let path = key(&child(path, "properties"), name);
        structural(property, Level::Field, &path, errors);
    }
    let additional = look::at(schema, "additionalProperties");
    let additional_path = child(path, "additionalProperties");
    if !additional.is_null() {
        if level == Level::Root {
            errors.forbidden(additional_path.as_str(), "must not be used at the root");
        }
        if additional.is_object() {
            structural(additional, Level::Field, &additional_path, errors);
        }
    }
    let embedded = flag("x-kubernetes-embedded-resource");
    let (either, keeps) = (
        flag("x-kubernetes-int-or-string"),
        flag("x-kubernetes-preserve-unknown-fields"),
    );
    for (name, set) in [
        ("x-kubernetes-preserve-unknown-fields", keeps),
        ("x-kubernetes-embedded-resource", embedded),
    ] {
        if either && set {
            let says = "must be false if x-kubernetes-int-or-string is true";
            errors.invalid(child(path, name), true, says);
        }
    }
    nested(schema, level, path, errors);
    let type_path = child(path, "type");
    if embedded && kind != "object" {
        let says = "must be object if x-kubernetes-embedded-resource is true";
        match kind {
            "" => errors.required(type_path.as_str(), says),
            kind => errors.invalid(type_path.as_str(), kind, says),
        }
    } else if kind.is_empty() && !either && !keeps {
        let says = match level {
            Level::Root => "must not be empty at the root",
            Level::Item => "must not be empty for specified array items",
            Level::Field => "must not be empty for specified object fields",
        };
        errors.required(type_path.as_str(), says);
    }
    if embedded && !additional.is_null() {
        let says = "must not be used if x-kubernetes-embedded-resource is set";
        errors.forbidden(additional_path, says);
    }
    if level == Level::Root && !kind.is_empty() && kind != "object" {
        errors.invalid(type_path, kind, "must be object at the root");
    }
    object_fields(schema, level, embedded, path, errors);
    if embedded && !keeps && properties.is_none_or(serde_json::Map::is_empty) {
        let says = "must not be empty if x-kubernetes-embedded-resource is true without \
                    x-kubernetes-preserve-unknown-fields";
        errors.required(child(path, "properties"), says);
    }
}

/// `kind`, `apiVersion` and `metadata` of whole objects are the server's.
fn object_fields(schema: &Value, level: Level, embedded: bool, path: &str, errors: &mut Errors) {
    let whole = level == Level::Root || embedded;
    let property = |name: &str| look::at(schema, "properties").get(name);
    let type_path = |name: &str| child(&key(&child(path, "properties"), name), "type");
    for name in ["kind", "apiVersion"] {
        let kind = property(name).map(|p| look::text(p, "type"));
        if let Some(kind) = kind.filter(|kind| whole && *kind != "string") {
            errors.invalid(type_path(name), kind, "must be string");
        }
    }
    let Some(metadata) = property("metadata") else {
        return;
    };
    let kind = look::text(metadata, "type");
    if whole && kind != "object" {
        errors.invalid(type_path("metadata"), kind, "must be object");
    }
    if level == Level::Root {
        let fine = |name: &str| matches!(name, "type" | "properties" | "description" | "default");
        let only = metadata
            .as_object()
            .is_none_or(|m| m.keys().all(|name| fine(name)));
        let inner = look::at(metadata, "properties").as_object();
        let named = inner.is_none_or(|p| p.keys().all(|n| matches!(n.as_str(), "name" | "generateName")));
        if !only || !named {
            let says = "must not specify anything other than name and generateName, but metadata is implicitly specified";
            errors.forbidden(key(&child(path, "properties"), "metadata"), says);
        }
    }
}

/// Below `allOf` and its like only values are constrained.
fn nested(schema: &Value, level: Level, path: &str, errors: &mut Errors) {
    let pattern: Value = serde_json::json!([{"type": "integer"}, {"type": "string"}]);
    for list in ["anyOf", "allOf", "oneOf"] {
        if list == "anyOf" && *look::at(schema, list) == pattern {
            continue;
        }
        for (at, inner) in look::items(schema, list).iter().enumerate() {
            if list == "allOf" && at == 0 && *look::at(inner, "anyOf") == pattern {
                continue;
            }
            constraint(inner, level, &index(&child(path, list), at), errors);
        }
    }
    if look::at(schema, "not").is_object() {
        constraint(look::at(schema, "not"), level, &child(path, "not"), errors);
    }
}

const FORBIDDEN_BELOW: [(&str, &str); 13] = [
    ("type", "must be empty to be structural"),
    ("additionalProperties", "must be undefined to be structural"),
    ("default", "must be undefined to be structural"),
    ("title", "must be empty to be structural"),
    ("description", "must be empty to be structural"),
    ("nullable", "must be false to be structural"),
    (
        "x-kubernetes-preserve-unknown-fields",
        "must be false to be structural",
    ),
    ("x-kubernetes-embedded-resource", "must be false to be structural"),
    ("x-kubernetes-int-or-string", "must be false to be structural"),
    ("x-kubernetes-list-map-keys", "must be empty to be structural"),
    ("x-kubernetes-list-type", "must be undefined to be structural"),
    ("x-kubernetes-map-type", "must be undefined to be structural"),
    ("x-kubernetes-validations", "must be empty to be structural"),
];

fn constraint(schema: &Value, level: Level, path: &str, errors: &mut Errors) {
    nested(schema, level, path, errors);
    let items = look::at(schema, "items");
    if items.is_object() {
        constraint(items, level, &child(path, "items"), errors);
    }
    let properties = look::at(schema, "properties").as_object();
    for (name, property) in properties.into_iter().flatten() {
        let path = key(&child(path, "properties"), name);
        constraint(property, Level::Field, &path, errors);
    }
    for (name, says) in FORBIDDEN_BELOW {
        if schema
            .get(name)
            .is_some_and(|v| !look::is_empty(v) && *v != false)
        {
            errors.forbidden(child(path, name), says);
        }
    }
    if properties.is_some_and(|p| p.contains_key("metadata")) {
        let path = key(&child(path, "properties"), "metadata");
        errors.forbidden(path, "must not be specified in a nested context");
    }
}

fn unsupported(schema: &Value, kind: &str, place: &Place, path: &str, errors: &mut Errors) {
    if !kind.is_empty() && !TYPES.contains(&kind) {
        errors.not_supported(child(path, "type"), kind, &TYPES);
    }
    if look::has(schema, "default") && !place.no_default.is_empty() {
        let says = format!("must not be set {}", place.no_default);
        errors.forbidden(child(path, "default"), says);
    }
    for (field, told) in [
        ("id", "id is not supported"),
        ("additionalItems", "additionalItems is not supported"),
        ("patternProperties", "patternProperties is not supported"),
        ("definitions", "definitions is not supported"),
        ("dependencies", "dependencies is not supported"),
        ("$ref", "$ref is not supported"),
    ] {
        if schema.get(field).is_some_and(|v| !look::is_empty(v)) {
            errors.forbidden(child(path, field), told);
        }
    }
    if kind == "null" {
        let says = "type cannot be set to null, use nullable as an alternative";
        errors.forbidden(child(path, "type"), says);
    }
    if look::at(schema, "items").is_array() {
        let says = "items must be a schema object and not an array";
        errors.forbidden(child(path, "items"), says);
    }
    if place.of_object && flag(schema, "x-kubernetes-embedded-resource") {
        let says = "must not be used inside of resource meta";
        errors.forbidden(child(path, "x-kubernetes-embedded-resource"), says);
    }
    if look::at(schema, "uniqueItems") == true {
        let says = "uniqueItems cannot be set to true since the runtime complexity becomes quadratic";
        errors.forbidden(child(path, "uniqueItems"), says);
    }
}

pub(super) fn flag(schema: &Value, name: &str) -> bool {
    schema.get(name).is_some_and(|value| *value == true)
}

fn open_api(schema: &Value, place: &Place, path: &str, errors: &mut Errors) {
    let kind = look::text(schema, "type");
    unsupported(schema, kind, place, path, errors);
    let additional = look::at(schema, "additionalProperties");
    let properties = look::at(schema, "properties").as_object();
    let has_properties = properties.is_some_and(|p| !p.is_empty());
    if has_properties && !additional.is_null() && *additional != true {
        let says = "additionalProperties and properties are mutual exclusive";
        errors.forbidden(child(path, "additionalProperties"), says);
    }
    let below = Place {
        root: false,
        ..place.clone()
    };
    if additional.is_object() {
        let mut place = below.clone();
        if place.of_object {
            place.no_default = "inside additionalProperties applying to object metadata".into();
        }
        open_api(additional, &place, &child(path, "additionalProperties"), errors);
    }
    let whole = place.root || flag(schema, "x-kubernetes-embedded-resource");
    for (name, property) in properties.into_iter().flatten() {
        let mut place_below = below.clone();
        if whole && matches!(name.as_str(), "metadata" | "kind" | "apiVersion") {
            place_below.of_object = true;
            if place.root {
                place_below.no_default = format!("in top-level {name}");
            }
        }
        let path = key(&child(path, "properties"), name);
        open_api(property, &place_below, &path, errors);
    }
    if look::at(schema, "not").is_object() {
        open_api(look::at(schema, "not"), &below, &child(path, "not"), errors);
    }
    for list in ["allOf", "oneOf", "anyOf"] {
        for (at, inner) in look::items(schema, list).iter().enumerate() {
            open_api(inner, &below, &index(&child(path, list), at), errors);
        }
    }
    let items = look::at(schema, "items");
    if items.is_object() {
        open_api(items, &below, &child(path, "items"), errors);
    }
    extensions(schema, kind, place.merging_sets, path, errors);
    errors.found.extend(cel::schema::check_written(schema, path));
}

/// Elements of a set are whole values: a list or map among them does not merge.
fn merging_elements(schema: &Value) -> Option<&'static str> {
    let items = schema.get("items").filter(|_| {
        look::at(schema, "type") == "array"
            && schema.get("x-kubernetes-list-type").is_some_and(|t| t == "set")
    })?;
    let said = |name: &str| items.get(name).and_then(Value::as_str);
    match look::text(items, "type") {
        "array" if said("x-kubernetes-list-type").is_some_and(|t| t != "atomic") => {
            Some("x-kubernetes-list-type")
        }
        "object" if said("x-kubernetes-map-type") != Some("atomic") => Some("x-kubernetes-map-type"),
        _ => None,
    }
}

/// Whether there are sets whose elements merge.
pub(super) fn has_merging_sets(schema: &Value) -> bool {
    match schema {
        Value::Object(fields) => merging_elements(schema).is_some() || fields.values().any(has_merging_sets),
        Value::Array(items) => items.iter().any(has_merging_sets),
        _ => false,
    }
}

fn list_of<'a>(schema: &'a Value, name: &str) -> &'a [Value] {
    schema
        .get(name)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

fn extensions(schema: &Value, kind: &str, merging_sets: bool, path: &str, errors: &mut Errors) {
    if schema
        .get("x-kubernetes-preserve-unknown-fields")
        .is_some_and(|v| *v == false)
    {
        let path = child(path, "x-kubernetes-preserve-unknown-fields");
        errors.invalid(path, false, "must be true or undefined");
    }
    let said = |name: &str| schema.get(name).and_then(Value::as_str);
    let type_path = child(path, "type");
    for (name, expected, known) in [
        ("x-kubernetes-map-type", "object", &["atomic", "granular"][..]),
        ("x-kubernetes-list-type", "array", &["atomic", "set", "map"]),
    ] {
        let Some(value) = said(name) else { continue };
        if kind != expected {
            let says = format!("must be {expected} if {name} is specified");
            match kind {
                "" => errors.required(type_path.as_str(), says),
                kind => errors.invalid(type_path.as_str(), kind, says),
            }
        }
        if !known.contains(&value) {
            errors.not_supported(child(path, name), value, known);
        }
    }
    if let Some(field) = merging_elements(schema).filter(|_| !merging_sets) {
        let says = "must be atomic as item of a list with x-kubernetes-list-type=set";
        let items = child(path, "items");
        // Upstream shows the list type of either.
        let shown = look::at(schema, "items").get("x-kubernetes-list-type").cloned();
        errors.invalid(child(&items, field), shown.unwrap_or_default(), says);
    }
    list_map(schema, said("x-kubernetes-list-type"), path, errors);
}

fn list_map(schema: &Value, list_type: Option<&str>, path: &str, errors: &mut Errors) {
    let keys: Vec<&str> = list_of(schema, "x-kubernetes-list-map-keys")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let keys_path = child(path, "x-kubernetes-list-map-keys");
    let type_path = child(path, "x-kubernetes-list-type");
    if !keys.is_empty() && list_type != Some("map") {
        let says = "must be map if x-kubernetes-list-map-keys is non-empty";
        match list_type {
            None => errors.required(type_path, says),
            Some(other) => errors.invalid(type_path, other, says),
        }
    }
    let items = look::at(schema, "items");
    let items_path = child(path, "items");
    if list_type == Some("set") && look::at(items, "nullable") == true {
        let says = "cannot be nullable when x-kubernetes-list-type is set";
        errors.forbidden(child(&items_path, "nullable"), says);
    }
    if list_type != Some("map") {
        return;
    }
    if keys.is_empty() {
        errors.required(
            keys_path.as_str(),
            "must not be empty if x-kubernetes-list-type is map",
        );
    }
    if items.is_null() {
        let says = "must have a schema if x-kubernetes-list-type is map";
        return errors.required(items_path, says);
    }
    let item_type = look::text(items, "type");
    let properties = look::at(items, "properties");
    let all = || Value::from(keys.clone());
    if item_type != "object" {
        let says = "must be object if parent array's x-kubernetes-list-type is map";
        errors.invalid(child(&items_path, "type"), item_type, says);
    } else {
        for (at, name) in keys.iter().enumerate() {
            match properties.get(name).map(|p| look::text(p, "type")) {
                None => {
                    let says = "entries must all be names of item properties";
                    errors.invalid(keys_path.as_str(), all(), says);
                }
                Some("array" | "object") => {
                    let path = child(&key(&child(&items_path, "properties"), name), "type");
                    let says = "must be a scalar type if parent array's x-kubernetes-list-type is map";
                    errors.invalid(path, item_type, says);
                }
                Some(_) => {}
            }
            if keys[..at].contains(name) {
                let says = "must not contain duplicate entries";
                errors.invalid(keys_path.as_str(), all(), says);
            }
        }
    }
    if look::at(items, "nullable") == true {
        let says = "cannot be nullable when x-kubernetes-list-type is map";
        errors.forbidden(child(&items_path, "nullable"), says);
    }
    key_properties(items, &keys, &items_path, errors);
}

/// Keys are always there.
fn key_properties(items: &Value, keys: &[&str], items_path: &str, errors: &mut Errors) {
    let properties = look::at(items, "properties");
    let required = texts(items, "required");
    for name in keys {
        let Some(property) = properties.get(name) else {
            continue;
        };
        let path = key(&child(items_path, "properties"), name);
        if !required.contains(name) && !look::has(property, "default") {
            let says = "this property is in x-kubernetes-list-map-keys, so it must have a default or be a required property";
            errors.required(child(&path, "default"), says);
        }
        if look::at(property, "nullable") == true {
            let says = "this property is in x-kubernetes-list-map-keys, so it cannot be nullable";
            errors.forbidden(child(&path, "nullable"), says);
        }
    }
}

const MOST_SELECTABLE: usize = 8;

/// Fields that a client can select by: scalars that the schema knows.
pub(super) fn selectable(fields: &[Value], schema: &Value, path: &str, errors: &mut Errors) {
    let list = path;
    let mut seen = Vec::new();
    for (at, field) in fields.iter().enumerate() {
        let path = child(&index(path, at), "jsonPath");
        let text = look::text(field, "jsonPath");
        if text.is_empty() {
            errors.required(path, "");
            continue;
        }
        if !text.starts_with(['.', '[']) {
            let end = text.find(['.', '[']).unwrap_or(text.len());
            let says = format!("is an invalid path: expected [ or . but got: {}", &text[..end]);
            errors.invalid(path, text, says);
            continue;
        }
        let mut here = Some(schema);
        for step in text.split('.').skip(1) {
            here = here.and_then(|s| look::at(s, "properties").get(step));
        }
        match here.map(|s| look::text(s, "type")) {
            None => {
                let says = "is an invalid path: does not refer to a valid field";
                errors.invalid(path.as_str(), text, says);
            }
            Some("string" | "boolean" | "integer") => {}
            Some(_) => {
                let says = "must point to a field of type string, boolean or integer. Enum string fields and strings \
                            with formats are allowed.";
                errors.invalid(path.as_str(), text, says);
            }
        }
        if seen.contains(&text) {
            errors.duplicate(path, text);
        } else {
            seen.push(text);
        }
    }
    if seen.len() > MOST_SELECTABLE {
        errors.too_many(list, seen.len(), MOST_SELECTABLE);
    }
}
