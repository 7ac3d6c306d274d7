//! What holds of every object's metadata.

use api::Value;
use api::names;
use serde_json::Value as Json;

use super::errors::{Errors, index, texts};
use crate::look;
use crate::names::NameRule;

/// All annotations together, keys and values.
const ANNOTATION_BYTES: usize = 256 * 1024;
const FIELD_MANAGER_BYTES: usize = 128;

/// Upstream's order of an owner reference's fields.
const OWNER_FIELDS: [&str; 6] = [
    "apiVersion",
    "kind",
    "name",
    "uid",
    "controller",
    "blockOwnerDeletion",
];

/// `metadata` at `path` of an object (of a template: without a name).
pub(crate) fn check(object: &Value, path: &str, rule: NameRule, namespaced: bool, errors: &mut Errors) {
    let metadata = look::at(object, "metadata");
    let at = |name: &str| format!("{path}.{name}");
    let prefix = look::text(metadata, "generateName");
    if !prefix.is_empty() {
        errors.each(&at("generateName"), prefix, rule(prefix, true));
    }
    match look::text(metadata, "name") {
        "" => errors.required(at("name"), "name or generateName is required"),
        name => errors.each(&at("name"), name, rule(name, false)),
    }
    match (namespaced, look::text(metadata, "namespace")) {
        (true, "") => errors.required(at("namespace"), ""),
        (true, namespace) => errors.each(&at("namespace"), namespace, names::dns1123_label(namespace)),
        (false, "") => {}
        (false, _) => errors.forbidden(at("namespace"), "not allowed on this type"),
    }
    errors.not_negative(&at("generation"), look::at(metadata, "generation"));
    labels(look::at(metadata, "labels"), &at("labels"), errors);
    annotations(look::at(metadata, "annotations"), &at("annotations"), errors);
    owners(
        look::items(metadata, "ownerReferences"),
        &at("ownerReferences"),
        errors,
    );
    finalizers(look::at(metadata, "finalizers"), &at("finalizers"), errors);
    managed_fields(
        look::items(metadata, "managedFields"),
        &at("managedFields"),
        errors,
    );
}

/// What an update may not change.
pub(crate) fn check_update(new: &Value, old: &Value, errors: &mut Errors) {
    let (new, old) = (look::at(new, "metadata"), look::at(old, "metadata"));
    if look::has(old, "deletionTimestamp") {
        no_new_finalizers(new, old, errors);
    }
    if look::text(new, "resourceVersion").is_empty() {
        errors.invalid("metadata.resourceVersion", "", "must be specified for an update");
    }
    let generation = |m: &Value| look::at(m, "generation").as_i64().unwrap_or(0);
    if generation(new) < generation(old) {
        errors.invalid("metadata.generation", generation(new), "must not be decremented");
    }
    let fields = [
        "name",
        "namespace",
        "uid",
        "creationTimestamp",
        "deletionTimestamp",
        "deletionGracePeriodSeconds",
    ];
    for field in fields {
        let (new, old) = (look::at(new, field), look::at(old, field));
        if look::is_empty(new) && look::is_empty(old) {
            continue;
        }
        let path = format!("metadata.{field}");
        if new.is_null() && matches!(field, "name" | "namespace" | "uid") {
            errors.immutable(&path, &Value::from(""), old);
        } else {
            errors.immutable(&path, new, old);
        }
    }
    labels(look::at(new, "labels"), "metadata.labels", errors);
    annotations(look::at(new, "annotations"), "metadata.annotations", errors);
    owners(
        look::items(new, "ownerReferences"),
        "metadata.ownerReferences",
        errors,
    );
    managed_fields(
        look::items(new, "managedFields"),
        "metadata.managedFields",
        errors,
    );
    for (at, name) in texts(new, "finalizers").into_iter().enumerate() {
        standard_finalizer(name, &index("metadata.finalizers", at), errors);
    }
}

fn no_new_finalizers(new: &Value, old: &Value, errors: &mut Errors) {
    let known = look::items(old, "finalizers");
    let extra: Vec<&Value> = look::items(new, "finalizers")
        .iter()
        .filter(|f| !known.contains(f))
        .collect();
    if !extra.is_empty() {
        let listed: Vec<String> = extra.iter().map(|f| f.to_string()).collect();
        let says = format!(
            "no new finalizers can be added if the object is being deleted, found new finalizers []string{{{}}}",
            listed.join(", ")
        );
        errors.forbidden("metadata.finalizers", says);
    }
}

pub(crate) fn labels(labels: &Value, path: &str, errors: &mut Errors) {
    for (key, value) in labels.as_object().into_iter().flatten() {
        errors.each(path, key.as_str(), names::qualified(key));
        let value = value.as_str().unwrap_or_default();
        errors.each(path, value, names::label_value(value));
    }
}

pub(crate) fn annotations(annotations: &Value, path: &str, errors: &mut Errors) {
    let mut bytes = 0;
    for (key, value) in annotations.as_object().into_iter().flatten() {
        errors.each(path, key.as_str(), names::qualified(&key.to_lowercase()));
        bytes += key.len() + value.as_str().map_or(0, str::len);
    }
    if bytes > ANNOTATION_BYTES {
        errors.too_long(path, ANNOTATION_BYTES);
    }
}

fn owners(owners: &[Value], path: &str, errors: &mut Errors) {
    let mut controller = String::new();
    for owner in owners {
        let text = |name: &str| look::text(owner, name);
        let (group, version) = crate::table::split_api_version(text("apiVersion"));
        if version.is_empty() {
            errors.invalid(
                format!("{path}.apiVersion"),
                text("apiVersion"),
                "version must not be empty",
            );
        }
        for field in ["kind", "name", "uid"] {
            if text(field).is_empty() {
                errors.invalid(format!("{path}.{field}"), "", "must not be empty");
            }
        }
        if (group, version, text("kind")) == ("", "v1", "Event") {
            let says = "/v1, Kind=Event is disallowed from being an owner";
            errors.invalid_as(path, &printed(owner), says);
        }
        if look::at(owner, "controller") == true {
            let this = format!("{}/{}", text("kind"), text("name"));
            if controller.is_empty() {
                controller = this;
            } else {
                let all: Vec<String> = owners.iter().map(printed).collect();
                let says = format!(
                    "Only one reference can have Controller set to true. Found \"true\" in references for {controller} and {this}"
                );
                errors.invalid_as(path, &format!("[{}]", all.join(",")), &says);
            }
        }
    }
}

fn printed(owner: &Value) -> String {
    let present = |name: &&str| OWNER_FIELDS[..4].contains(name) || look::has(owner, name);
    let field = |name: &str| {
        let value = owner
            .get(name)
            .cloned()
            .unwrap_or_else(|| Json::String(String::new()));
        format!("\"{name}\":{value}")
    };
    let fields: Vec<String> = OWNER_FIELDS.iter().copied().filter(present).map(field).collect();
    format!("{{{}}}", fields.join(","))
}

fn finalizers(finalizers: &Value, path: &str, errors: &mut Errors) {
    let list = finalizers.as_array().map(Vec::as_slice).unwrap_or_default();
    for (at, finalizer) in list.iter().enumerate() {
        let name = finalizer.as_str().unwrap_or_default();
        errors.each(path, name, names::qualified(name));
        standard_finalizer(name, &index(path, at), errors);
    }
    let has = |name: &str| list.iter().any(|f| f == name);
    if has("orphan") && has("foregroundDeletion") {
        errors.invalid(
            path,
            finalizers.clone(),
            "finalizer orphan and foregroundDeletion cannot be both set",
        );
    }
}

fn standard_finalizer(name: &str, path: &str, errors: &mut Errors) {
    let standard = matches!(name, "orphan" | "foregroundDeletion" | "kubernetes");
    if errors.knows_finalizers && !name.contains('/') && !standard {
        let says = "name is neither a standard finalizer name nor is it fully qualified";
        errors.invalid(path, name, says);
    }
}

fn managed_fields(entries: &[Value], path: &str, errors: &mut Errors) {
    for (at, entry) in entries.iter().enumerate() {
        let path = index(path, at);
        let text = |name: &str| look::text(entry, name);
        if !matches!(text("operation"), "Apply" | "Update") {
            errors.invalid(
                format!("{path}.operation"),
                text("operation"),
                "must be `Apply` or `Update`",
            );
        }
        if !matches!(text("fieldsType"), "" | "FieldsV1") {
            errors.invalid(
                format!("{path}.fieldsType"),
                text("fieldsType"),
                "must be `FieldsV1`",
            );
        }
        let manager = text("manager");
        if manager.len() > FIELD_MANAGER_BYTES {
            errors.too_long(format!("{path}.manager"), FIELD_MANAGER_BYTES);
        }
        for c in manager.chars().filter(|c| c.is_control()) {
            let says = format!("should not contain control characters, found {c:?}");
            errors.invalid(format!("{path}.manager"), manager, says);
        }
    }
}
