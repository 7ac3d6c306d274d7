//! CustomResourceDefinitions as upstream stores them: in v1beta1, where what all versions have in common stands once.

use api::Value;
use kinds::Kind;
use serde_json::{Map, json};

const V1BETA1: &str = "apiextensions.k8s.io/v1beta1";
const V1: &str = "apiextensions.k8s.io/v1";
/// What each version may have, and how it is called where all have the same.
const COMMON: [(&str, &str); 4] = [
    ("subresources", "subresources"),
    ("schema", "validation"),
    ("additionalPrinterColumns", "additionalPrinterColumns"),
    ("selectableFields", "selectableFields"),
];

pub(super) fn is(kind: &Kind) -> bool {
    kind.group == "apiextensions.k8s.io" && kind.kind == "CustomResourceDefinition"
}

pub(super) fn is_v1beta1(api_version: &str) -> bool {
    api_version == V1BETA1
}

pub(super) fn to_v1beta1(object: &mut Value) {
    object["apiVersion"] = json!(V1BETA1);
    let Some(spec) = object.get_mut("spec").and_then(Value::as_object_mut) else {
        return;
    };
    // Left out, it would mean true.
    spec.entry("preserveUnknownFields").or_insert(json!(false));
    let versions = spec
        .get_mut("versions")
        .and_then(Value::as_array_mut)
        .map(std::mem::take);
    let mut versions = versions.unwrap_or_default();
    versions
        .iter_mut()
        .for_each(|version| rename_paths(version, "jsonPath", "JSONPath"));
    if let Some(first) = versions.first().cloned() {
        spec.insert("version".to_owned(), first["name"].clone());
        for (name, common) in COMMON {
            gather(spec, &mut versions, &first, name, common);
        }
    }
    spec.insert("versions".to_owned(), Value::Array(versions));
    if let Some(conversion) = spec.get_mut("conversion").and_then(Value::as_object_mut)
        && let Some(Value::Object(mut webhook)) = conversion.remove("webhook")
    {
        let moved = [
            ("clientConfig", "webhookClientConfig"),
            ("conversionReviewVersions", "conversionReviewVersions"),
        ];
        for (name, here) in moved {
            conversion.extend(webhook.remove(name).map(|value| (here.to_owned(), value)));
        }
    }
}

/// Moves what all versions have in common out of them.
fn gather(spec: &mut Map<String, Value>, versions: &mut [Value], first: &Value, name: &str, common: &str) {
    if versions
        .iter()
        .any(|version| version.get(name) != first.get(name))
    {
        return;
    }
    for version in versions.iter_mut().filter_map(Value::as_object_mut) {
        version.remove(name);
    }
    spec.extend(first.get(name).map(|value| (common.to_owned(), value.clone())));
}

pub(super) fn to_v1(object: &mut Value) {
    object["apiVersion"] = json!(V1);
    let Some(spec) = object.get_mut("spec").and_then(Value::as_object_mut) else {
        return;
    };
    if spec.get("preserveUnknownFields") == Some(&json!(false)) {
        spec.remove("preserveUnknownFields");
    }
    let version = spec.remove("version");
    let common = COMMON.map(|(name, common)| (name, spec.remove(common)));
    let versions = spec.entry("versions").or_insert_with(|| json!([]));
    let Some(versions) = versions.as_array_mut() else {
        return;
    };
    if versions.is_empty() {
        versions.extend(version.map(|name| json!({"name": name, "served": true, "storage": true})));
    }
    for version in versions {
        for (name, value) in &common {
            if let Some(value) = value {
                version[*name] = value.clone();
            }
        }
        rename_paths(version, "JSONPath", "jsonPath");
    }
    if let Some(conversion) = spec.get_mut("conversion").and_then(Value::as_object_mut) {
        let mut webhook = Map::new();
        let moved = [
            ("webhookClientConfig", "clientConfig"),
            ("conversionReviewVersions", "conversionReviewVersions"),
        ];
        for (name, there) in moved {
            webhook.extend(conversion.remove(name).map(|value| (there.to_owned(), value)));
        }
        if !webhook.is_empty() {
            conversion.insert("webhook".to_owned(), Value::Object(webhook));
        }
    }
}

fn rename_paths(version: &mut Value, from: &str, to: &str) {
    let columns = version
        .get_mut("additionalPrinterColumns")
        .and_then(Value::as_array_mut);
    for column in columns.into_iter().flatten().filter_map(Value::as_object_mut) {
        if let Some(path) = column.remove(from) {
            column.insert(to.to_owned(), path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(v1: Value, v1beta1: Value) {
        let mut there = v1.clone();
        to_v1beta1(&mut there);
        assert_eq!(there, v1beta1);
        to_v1(&mut there);
        assert_eq!(there, v1);
    }

    #[test]
    fn what_all_versions_share_stands_once() {
        let schema = json!({"openAPIV3Schema": {"type": "object"}});
        let columns = |name: &str| json!([{"name": "a", "type": "string", name: ".spec.a"}]);
        check(
            json!({"apiVersion": V1, "kind": "CustomResourceDefinition", "spec": {
            "group": "g", "conversion": {"strategy": "Webhook", "webhook": {
                "clientConfig": {"url": "https://x"}, "conversionReviewVersions": ["v1"]}},
            "versions": [
                {"name": "v1", "served": true, "storage": true, "schema": schema, "subresources": {"status": {}}},
                {"name": "v2", "served": true, "storage": false, "schema": schema,
                    "additionalPrinterColumns": columns("jsonPath")},
            ]}}),
            json!({"apiVersion": V1BETA1, "kind": "CustomResourceDefinition", "spec": {
            "group": "g", "version": "v1", "validation": schema, "preserveUnknownFields": false,
            "conversion": {"strategy": "Webhook", "webhookClientConfig": {"url": "https://x"},
                "conversionReviewVersions": ["v1"]},
            "versions": [
                {"name": "v1", "served": true, "storage": true, "subresources": {"status": {}}},
                {"name": "v2", "served": true, "storage": false,
                    "additionalPrinterColumns": columns("JSONPath")},
            ]}}),
        );
    }

    #[test]
    fn columns_that_all_share_are_renamed_too() {
        let columns = |name: &str| json!([{"name": "a", "type": "string", name: ".spec.a"}]);
        check(
            json!({"apiVersion": V1, "spec": {"versions": [
                {"name": "v1", "additionalPrinterColumns": columns("jsonPath")}]}}),
            json!({"apiVersion": V1BETA1, "spec": {"version": "v1", "preserveUnknownFields": false,
                "additionalPrinterColumns": columns("JSONPath"), "versions": [{"name": "v1"}]}}),
        );
    }

    #[test]
    fn a_definition_of_old_has_one_version() {
        let mut old =
            json!({"apiVersion": V1BETA1, "spec": {"version": "v1", "preserveUnknownFields": true}});
        to_v1(&mut old);
        assert_eq!(
            old,
            json!({"apiVersion": V1, "spec": {"preserveUnknownFields": true,
                "versions": [{"name": "v1", "served": true, "storage": true}]}})
        );
    }
}
