//! What a fresh cluster holds is valid.

use api::{Timestamp, Value};
use kinds::bootstrap;

/// Every object in a document, however it is nested.
fn objects<'a>(value: &'a Value, found: &mut Vec<&'a Value>) {
    if value["kind"].is_string() && value["metadata"]["name"].is_string() {
        found.push(value);
        return;
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| objects(item, found)),
        Value::Object(fields) => fields.values().for_each(|item| objects(item, found)),
        _ => {}
    }
}

fn check(document: &Value, at_least: usize) {
    let mut all = Vec::new();
    objects(document, &mut all);
    let mut checked = 0;
    for object in all {
        let (version, name) = (
            object["apiVersion"].as_str().unwrap_or_default(),
            object["kind"].as_str().unwrap_or_default(),
        );
        let Some(kind) = kinds::by_api_version(version, name) else {
            continue;
        };
        let mut object = object.clone();
        kind.complete(&mut object, Timestamp::now());
        let wrong = kind.validate_create(&object);
        assert!(
            wrong.is_empty(),
            "{name} {}: {wrong:?}",
            object["metadata"]["name"]
        );
        object["metadata"]["resourceVersion"] = "1".into();
        let wrong = kind.validate_update(&object, &object, "").errors;
        assert!(
            wrong.is_empty(),
            "{name} {}: {wrong:?}",
            object["metadata"]["name"]
        );
        checked += 1;
    }
    assert!(checked >= at_least, "only {checked} objects");
}

#[test]
fn roles_and_bindings() {
    check(&bootstrap::rbac(), 0);
}

#[test]
fn flow_schemas_and_levels() {
    check(&bootstrap::flow_control(), 0);
}

#[test]
fn priority_classes() {
    check(&bootstrap::priority_classes(), 0);
}

#[test]
fn fresh_cluster() {
    check(&bootstrap::fresh_cluster(), 0);
}
