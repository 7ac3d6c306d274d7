//! The spec of a PersistentVolumeClaim, in claims and in templates of them.

use api::{Quantity, Value, names};

use super::errors::{Errors, child, key, texts};
use super::selectors;
use crate::look;

pub(crate) const ACCESS_MODES: [&str; 4] = [
    "ReadOnlyMany",
    "ReadWriteMany",
    "ReadWriteOnce",
    "ReadWriteOncePod",
];
pub(crate) const VOLUME_MODES: [&str; 2] = ["Block", "Filesystem"];

pub(crate) fn spec(spec: &Value, path: &str, errors: &mut Errors) {
    selectors::label_selector(look::at(spec, "selector"), &child(path, "selector"), errors);
    access_modes(spec, path, errors);
    storage(
        look::at(spec, "resources.requests"),
        &child(path, "resources"),
        errors,
    );
    for field in ["storageClassName", "volumeAttributesClassName"] {
        let class = look::text(spec, field);
        if !class.is_empty() {
            errors.each(&child(path, field), class, names::dns1123_subdomain(class));
        }
    }
    if let Some(mode) = look::at(spec, "volumeMode")
        .as_str()
        .filter(|m| !VOLUME_MODES.contains(m))
    {
        errors.not_supported(child(path, "volumeMode"), mode, &VOLUME_MODES);
    }
    let (old, new) = (look::at(spec, "dataSource"), look::at(spec, "dataSourceRef"));
    source(old, &child(path, "dataSource"), errors);
    source(new, &child(path, "dataSourceRef"), errors);
    let elsewhere = look::text(new, "namespace");
    if !elsewhere.is_empty() {
        errors.each(
            &child(path, "dataSourceRef.namespace"),
            elsewhere,
            names::dns1123_label(elsewhere),
        );
    }
    let says = match (old.is_null(), new.is_null()) {
        (false, _) if !elsewhere.is_empty() => {
            "may not be specified when dataSourceRef.namespace is specified"
        }
        (false, false) if !same_source(old, new) => "must match dataSourceRef",
        _ => return,
    };
    errors.invalid_as(path, "{}", says);
}

pub(crate) fn access_modes(spec: &Value, path: &str, errors: &mut Errors) {
    let modes = texts(spec, "accessModes");
    let path = child(path, "accessModes");
    if modes.is_empty() {
        errors.required(path.as_str(), "at least 1 access mode is required");
    }
    for mode in modes.iter().filter(|m| !ACCESS_MODES.contains(m)) {
        errors.not_supported(path.as_str(), *mode, &ACCESS_MODES);
    }
    let once = modes.contains(&"ReadWriteOncePod");
    if once
        && modes
            .iter()
            .any(|m| *m != "ReadWriteOncePod" && ACCESS_MODES.contains(m))
    {
        errors.forbidden(path, "may not use ReadWriteOncePod with other access modes");
    }
}

fn storage(requests: &Value, path: &str, errors: &mut Errors) {
    let path = key(path, "storage");
    match requests.get("storage").and_then(|a| Quantity::from_json(a).ok()) {
        None => errors.required(path, ""),
        Some(amount) if amount.sign() <= 0 => {
            errors.invalid(path, amount.to_string(), "must be greater than zero");
        }
        Some(_) => {}
    }
}

fn same_source(old: &Value, new: &Value) -> bool {
    ["apiGroup", "kind", "name"]
        .iter()
        .all(|field| look::at(old, field) == look::at(new, field))
}

fn source(source: &Value, path: &str, errors: &mut Errors) {
    if source.is_null() {
        return;
    }
    for field in ["name", "kind"] {
        if look::text(source, field).is_empty() {
            errors.required(child(path, field), "");
        }
    }
    let (group, kind) = (look::text(source, "apiGroup"), look::text(source, "kind"));
    if group.is_empty() && kind != "PersistentVolumeClaim" {
        errors.invalid(
            path,
            kind,
            "must be 'PersistentVolumeClaim' when referencing the default apiGroup",
        );
    }
    if !group.is_empty() {
        errors.each(&child(path, "apiGroup"), group, names::dns1123_subdomain(group));
    }
}
