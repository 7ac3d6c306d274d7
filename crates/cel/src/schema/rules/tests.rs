//! Rules are told where they are wrong, cost what upstream says, and judge objects.

use serde_json::json;

use super::*;
use crate::schema::{Known, Validator, check, check_written};

fn messages(schema: &Json) -> Vec<String> {
    check(schema, "schema", Known::default())
        .iter()
        .map(ToString::to_string)
        .collect()
}

fn widget() -> Json {
    json!({
        "type": "object",
        "properties": {"spec": {
            "type": "object",
            "x-kubernetes-validations": [
                {"rule": "self.min <= self.max", "message": "min over max", "fieldPath": ".min"},
                {"rule": "!has(oldSelf.name) || self.name == oldSelf.name", "messageExpression": "'was ' + oldSelf.name"},
            ],
            "properties": {
                "min": {"type": "integer"},
                "max": {"type": "integer"},
                "name": {"type": "string", "maxLength": 10},
                "ports": {
                    "type": "array",
                    "maxItems": 4,
                    "items": {
                        "type": "object",
                        "properties": {"port": {"x-kubernetes-int-or-string": true}},
                        "x-kubernetes-validations": [{"rule": "type(self.port) != int || self.port > 0"}],
                    },
                },
            },
        }},
    })
}

#[test]
fn good_rules_have_no_errors() {
    assert_eq!(messages(&widget()), Vec::<String>::new());
}

#[test]
fn wrong_rules_are_told_with_their_place() {
    let mut schema = widget();
    schema["properties"]["spec"]["x-kubernetes-validations"] =
        json!([{"rule": "self.nope"}, {"rule": "self.min"}, {"rule": "int('x') == 1"}, {"rule": " "}]);
    let spec = "schema.properties[spec].x-kubernetes-validations";
    let place = "schema.properties[spec]";
    let written = check_written(&schema["properties"]["spec"], place);
    let texts: Vec<String> = written.iter().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        [format!("{spec}[3].rule: Required value: rule is not specified")]
    );
    let known = Known {
        wrong: &written,
        accepted: false,
    };
    assert!(
        check(&schema, "schema", known).is_empty(),
        "what is wrong already is not compiled"
    );
    schema["properties"]["spec"]["x-kubernetes-validations"]
        .as_array_mut()
        .unwrap()
        .pop();
    let found = check(&schema, "schema", Known::default());
    let details: Vec<(&str, &str)> = found
        .iter()
        .map(|e| (e.field.as_str(), e.detail.split_once("}: ").unwrap().1))
        .collect();
    assert_eq!(
        details,
        [
            (
                format!("{spec}[0].rule").as_str(),
                "compilation failed: ERROR: <input>:1:5: undefined field 'nope'\n | self.nope\n | ....^"
            ),
            (
                format!("{spec}[1].rule").as_str(),
                "cel expression must evaluate to a bool"
            ),
            (
                format!("{spec}[2].rule").as_str(),
                "program instantiation failed: type conversion error from 'string' to 'int'"
            ),
        ]
    );
}

#[test]
fn rules_without_bounds_cost_too_much() {
    let schema = json!({
        "type": "object",
        "properties": {"list": {
            "type": "array",
            "items": {"type": "string", "x-kubernetes-validations": [{"rule": "self.contains('a')"}]},
        }},
    });
    let found = messages(&schema);
    assert!(
        found[0].contains("estimated rule cost exceeds budget by factor of more than 100x"),
        "{found:?}"
    );
    assert!(
        found
            .last()
            .unwrap()
            .contains("total for entire OpenAPIv3 schema"),
        "{found:?}"
    );
}

#[test]
fn rules_judge_objects() {
    let validator = Validator::new(&widget()).unwrap();
    let object = |min: i64, name: &str, port: Json| json!({"spec": {"min": min, "max": 3, "name": name, "ports": [{"port": port}]}});
    let judge = |new: &Json, old: Option<&Json>| -> Vec<String> {
        validator
            .validate(new, old)
            .errors
            .iter()
            .map(ToString::to_string)
            .collect()
    };
    assert_eq!(judge(&object(1, "a", json!("http")), None), Vec::<String>::new());
    let bad = object(5, "b", json!(-1));
    let (min, port) = (
        "spec.min: Invalid value: min over max",
        "spec.ports[0]: Invalid value: failed rule: type(self.port) != int || self.port > 0",
    );
    assert_eq!(judge(&bad, None), [min, port]);
    let old = object(1, "a", json!(80));
    assert_eq!(judge(&bad, Some(&old)), [min, "spec: Invalid value: was a", port]);
    assert_eq!(validator.validate(&bad, Some(&bad)).warnings, [min, port]);
}
