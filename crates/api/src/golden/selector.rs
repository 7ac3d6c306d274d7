//! `labelselector.json` and `fieldselector.json`:
//! `{sets, parse: [{selector, string, requirements, matches} | {selector, error}], structured: [...]}`.

use serde_json::{Value, json};

use super::{Report, list, text};
use crate::selector::{FieldSelector, LabelSelector, Operator};

pub(super) fn labels(cases: &Value, report: &mut Report) {
    let sets = list(cases, "sets");
    for case in list(cases, "parse") {
        let input = text(case, "selector");
        let found = match LabelSelector::parse(input) {
            Err(error) => json!({"selector": input, "error": error.to_string()}),
            Ok(selector) => json!({
                "selector": input, "string": selector.to_string(), "selectable": !selector.is_nothing(),
                "requirements": label_requirements(&selector), "matches": label_matches(&selector, sets),
            }),
        };
        report.expect(input, case.clone(), found);
    }
    for case in list(cases, "structured") {
        let input = &case["selector"];
        let found = match LabelSelector::from_json(input) {
            Err(error) => json!({"selector": input, "error": error.to_string(), "formatted": "<error>"}),
            Ok(selector) => json!({
                "selector": input, "string": selector.to_string(), "matches": label_matches(&selector, sets),
                "formatted": if selector.requirements().is_empty() { "<none>".to_owned() } else { selector.to_string() },
            }),
        };
        report.expect(input, case.clone(), found);
    }
}

fn label_requirements(selector: &LabelSelector) -> Value {
    let requirements = selector.requirements().iter();
    requirements
        .map(|r| json!({"key": r.key, "op": operator_name(r.operator), "values": r.values}))
        .collect()
}

fn label_matches(selector: &LabelSelector, sets: &[Value]) -> Value {
    sets.iter().map(|set| selector.matches(set)).collect()
}

fn operator_name(operator: Operator) -> &'static str {
    match operator {
        Operator::Exists => "exists",
        Operator::DoesNotExist => "!",
        Operator::Equals => "=",
        Operator::DoubleEquals => "==",
        Operator::NotEquals => "!=",
        Operator::In => "in",
        Operator::NotIn => "notin",
        Operator::GreaterThan => "gt",
        Operator::LessThan => "lt",
    }
}

pub(super) fn fields(cases: &Value, report: &mut Report) {
    let sets = list(cases, "sets");
    for case in list(cases, "parse") {
        let input = text(case, "selector");
        let found = match FieldSelector::parse(input) {
            Err(error) => json!({"selector": input, "error": error.to_string()}),
            Ok(selector) => {
                let matches: Value = sets.iter().map(|set| selector.matches(set)).collect();
                let requirements = selector.requirements.iter();
                let requirements: Value = requirements
                    .map(|r| json!({"field": r.field, "op": if r.equal { "=" } else { "!=" }, "value": r.value}))
                    .collect();
                json!({
                    "selector": input, "string": selector.to_string(), "requirements": requirements,
                    "matches": matches,
                })
            }
        };
        report.expect(input, case.clone(), found);
    }
}
