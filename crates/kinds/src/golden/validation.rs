//! `golden/validation`: objects, and what upstream has against them.

use api::golden::Report;
use api::{FieldError, Timestamp, Value};
use serde_json::json;

use super::{expect, known, patch};
use crate::{Kind, look};

pub(super) fn run(name: &str, file: &Value) -> Option<Report> {
    let mut report = Report::default();
    for case in file["cases"].as_array()? {
        let id = format!("{name} {}", case["id"].as_str().unwrap_or_default());
        match judged(&file["bases"], case) {
            Some((expected, found)) => compare(&mut report, &id, &expected, &found),
            None => match known::reason(&id, &Value::Null, &Value::Null) {
                Some(reason) => report.known.push(format!("{id}: {reason}")),
                None => report.failed.push(format!("{id}: the case cannot be read")),
            },
        }
    }
    Some(report)
}

fn compare(report: &mut Report, id: &str, expected: &Value, found: &Value) {
    match known::reason(id, expected, found) {
        Some(_) if expected == found => report
            .failed
            .push(format!("{id}\n  is as upstream's now: it is no known difference")),
        Some(reason) => report.known.push(format!("{id}: {reason}")),
        None => expect(report, id, expected, found),
    }
}

fn judged(bases: &Value, case: &Value) -> Option<(Value, Value)> {
    let base = case["base"].as_str().map(|name| &bases[name]);
    let mut object = match (base, &case["object"]) {
        (_, Value::Object(_)) => case["object"].clone(),
        (Some(base), _) => base.clone(),
        (None, _) => return None,
    };
    for operation in case["patch"].as_array().into_iter().flatten() {
        patch::apply(&mut object, operation)?;
    }
    let text = |name: &str| object.get(name).and_then(Value::as_str).unwrap_or_default();
    let kind = crate::by_api_version(text("apiVersion"), text("kind"))?;
    if let Some(error) = case["decode_error"].as_str() {
        let found = match crate::decode_value(&kind.schema, object) {
            Ok(_) => Value::Null,
            Err(says) => Value::from(says),
        };
        return Some((error.into(), found));
    }
    if !case["other_error"].is_null() {
        return Some((Value::Null, Value::Null));
    }
    let old = base.map(|b| decoded(kind, b));
    let new = decoded(kind, &object);
    let mut found = match (case["verb"].as_str()?, &old) {
        ("create", _) => create(kind, new),
        (verb, Some(old)) => update(kind, new, old, verb.strip_prefix("update").unwrap_or_default()),
        _ => return None,
    };
    found.sort();
    let cause = |e: &Value| {
        format!(
            "{} {}: {}",
            text_of(e, "type"),
            text_of(e, "field"),
            text_of(e, "message")
        )
    };
    let mut expected: Vec<String> = case["errors"]
        .as_array()
        .into_iter()
        .flatten()
        .map(cause)
        .collect();
    expected.sort();
    Some((expected.into(), found.into()))
}

fn text_of<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

/// A patched case may not be readable at all: then it is judged as it stands.
fn decoded(kind: &'static Kind, object: &Value) -> Value {
    crate::decode_value(&kind.schema, object.clone()).map_or_else(|_| object.clone(), |d| d.value)
}

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

fn causes(errors: Vec<FieldError>) -> Vec<String> {
    errors
        .iter()
        .map(|e| format!("{} {}: {}", e.kind.name(), e.field, e.message()))
        .collect()
}

fn create(kind: &'static Kind, mut object: Value) -> Vec<String> {
    kind.complete(&mut object, NOW);
    look::set(
        &mut object,
        "metadata.uid",
        "11111111-1111-1111-1111-111111111111",
    );
    look::set(&mut object, "metadata.creationTimestamp", "2026-01-01T00:00:00Z");
    let namespace = look::text(&object, "metadata.namespace").to_owned();
    if kind.namespaced && namespace.is_empty() {
        look::set(&mut object, "metadata.namespace", "default");
    }
    kind.prepare_create(&mut object, NOW);
    causes(kind.validate_create(&object))
}

fn update(kind: &'static Kind, mut new: Value, old: &Value, subresource: &str) -> Vec<String> {
    let subresource = subresource.trim_start_matches(':');
    kind.complete(&mut new, NOW);
    let mut old = old.clone();
    kind.complete(&mut old, NOW);
    if !subresource.is_empty() {
        // The requests for subresources were recorded outside any namespace, which clears the object's.
        look::remove(&mut new, "metadata.namespace");
    }
    take(&mut new, &old, "generation", true);
    kind.prepare_update(&mut new, &old, subresource, NOW);
    let no_uid = look::text(&new, "metadata.uid").is_empty();
    take(&mut new, &old, "uid", no_uid);
    take(
        &mut new,
        &old,
        "creationTimestamp",
        look::has(&old, "metadata.creationTimestamp"),
    );
    take(
        &mut new,
        &old,
        "deletionTimestamp",
        look::has(&old, "metadata.deletionTimestamp"),
    );
    causes(kind.validate_update(&new, &old, subresource).errors)
}

/// What the server takes from the stored object.
fn take(new: &mut Value, old: &Value, field: &str, wanted: bool) {
    if !wanted {
        return;
    }
    let path = format!("metadata.{field}");
    match look::at(old, &path) {
        Value::Null => {
            look::remove(new, &path);
        }
        value => look::set(new, &path, json!(value)),
    }
}
