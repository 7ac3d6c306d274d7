//! What is wrong with the expressions of webhook configurations and policies, told when they are written.

use std::collections::HashSet;

use api::{FieldError, Value as Json};
use cel::{Environment, Type};

use super::{Age, Composed, Expression, Knows, environment};

/// `old`: `null` at creation. Expressions that were accepted before may go on using what newer versions know.
pub(crate) fn problems(group: &str, kind: &str, new: &Json, old: &Json) -> Vec<FieldError> {
    if group != "admissionregistration.k8s.io" {
        return Vec::new();
    }
    match kind {
        "ValidatingWebhookConfiguration" | "MutatingWebhookConfiguration" => webhooks(new, old),
        "ValidatingAdmissionPolicy" => policy(new, old, validations),
        "MutatingAdmissionPolicy" => policy(new, old, mutations),
        _ => Vec::new(),
    }
}

fn list<'j>(holder: &'j Json, field: &str) -> &'j [Json] {
    holder[field].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text<'j>(holder: &'j Json, field: &str) -> &'j str {
    holder[field].as_str().unwrap_or_default()
}

/// The expressions in a field of a list's items.
fn known<'j>(holders: impl IntoIterator<Item = &'j Json>, field: &str) -> HashSet<&'j str> {
    holders
        .into_iter()
        .filter_map(|one| one[field].as_str())
        .collect()
}

fn webhooks(new: &Json, old: &Json) -> Vec<FieldError> {
    let (hooks, before) = (list(new, "webhooks"), list(old, "webhooks"));
    let mut pairs = hooks.iter().zip(before);
    let same =
        hooks.len() == before.len() && pairs.all(|(n, o)| n["matchConditions"] == o["matchConditions"]);
    if !old.is_null() && same {
        return Vec::new();
    }
    let stored = known(
        before.iter().flat_map(|hook| list(hook, "matchConditions")),
        "expression",
    );
    let each = hooks.iter().enumerate();
    each.flat_map(|(at, hook)| conditions(hook, &format!("webhooks[{at}]"), false, &stored))
        .collect()
}

fn conditions(holder: &Json, path: &str, params: bool, stored: &HashSet<&str>) -> Vec<FieldError> {
    let knows = Knows {
        params,
        authorizer: true,
        patches: false,
    };
    let each = list(holder, "matchConditions").iter().enumerate();
    each.filter_map(|(at, condition)| {
        let path = format!("{path}.matchConditions[{at}].expression");
        let trimmed = text(condition, "expression").trim();
        let environment = environment(knows, age(stored, trimmed));
        one(path, trimmed, trimmed, &environment, &[Type::Bool])
    })
    .collect()
}

fn age(stored: &HashSet<&str>, expression: &str) -> Age {
    if stored.contains(expression) {
        Age::Stored
    } else {
        Age::New
    }
}

/// That there is no expression at all is for others to say.
fn one(
    path: String,
    shown: &str,
    expression: &str,
    environment: &Environment,
    returns: &[Type],
) -> Option<FieldError> {
    if expression.trim().is_empty() {
        return None;
    }
    let compiled = Expression::compile(expression, environment, returns);
    compiled
        .problem()
        .map(|says| FieldError::invalid(path, shown, says))
}

/// A policy's expressions, in an environment with its variables.
struct Policy<'j> {
    spec: &'j Json,
    old: &'j Json,
    composed: Composed,
}

fn policy(new: &Json, old: &Json, rest: for<'p> fn(&'p Policy<'p>) -> Vec<FieldError>) -> Vec<FieldError> {
    let (spec, was) = (&new["spec"], &old["spec"]);
    let mut found = Vec::new();
    let same = |field: &str| spec[field] == was[field];
    if old.is_null() || !same("paramKind") || !same("matchConditions") {
        let stored = known(list(was, "matchConditions"), "expression");
        found = conditions(spec, "spec", spec["paramKind"].is_object(), &stored);
    }
    let mut policy = Policy {
        spec,
        old: was,
        composed: Composed::default(),
    };
    found.extend(policy.variables());
    found.extend(rest(&policy));
    found
}

impl Policy<'_> {
    fn environment(&self, authorizer: bool, patches: bool, age: Age) -> Environment {
        let params = self.spec["paramKind"].is_object();
        let knows = Knows {
            params,
            authorizer,
            patches,
        };
        let plain = environment(knows, age);
        if list(self.spec, "variables").is_empty() {
            plain
        } else {
            self.composed.extend(&plain)
        }
    }

    fn variables(&mut self) -> Vec<FieldError> {
        let stored = known(list(self.old, "validations"), "expression");
        let mut found = Vec::new();
        for (at, variable) in list(self.spec, "variables").iter().enumerate() {
            let expression = text(variable, "expression");
            if expression.trim().is_empty() {
                continue;
            }
            let environment = self.environment(true, false, age(&stored, expression));
            self.composed
                .add(text(variable, "name"), expression, &environment);
            let path = format!("spec.variables[{at}].expression");
            let problem = self.composed.problem();
            found.extend(problem.map(|says| FieldError::invalid(path, expression, says)));
        }
        found
    }
}

/// Bytes; longer ones are refused for their length alone.
const LONGEST_ANNOTATION: usize = 5 * 1024;

fn validations(policy: &Policy<'_>) -> Vec<FieldError> {
    let before = list(policy.old, "validations");
    let expressions = known(before, "expression");
    let messages = known(before, "messageExpression");
    let annotations = known(list(policy.old, "auditAnnotations"), "valueExpression");
    let mut found = Vec::new();
    for (at, validation) in list(policy.spec, "validations").iter().enumerate() {
        let path = format!("spec.validations[{at}]");
        let expression = text(validation, "expression");
        let environment = policy.environment(true, false, age(&expressions, expression));
        let at = format!("{path}.expression");
        found.extend(one(at, expression, expression, &environment, &[Type::Bool]));
        let message = text(validation, "messageExpression");
        let environment = policy.environment(false, false, age(&messages, message));
        let at = format!("{path}.messageExpression");
        found.extend(one(at, message, message, &environment, &[Type::String]));
    }
    for (at, annotation) in list(policy.spec, "auditAnnotations").iter().enumerate() {
        let path = format!("spec.auditAnnotations[{at}].valueExpression");
        let value = text(annotation, "valueExpression");
        if value.trim().len() <= LONGEST_ANNOTATION {
            let environment = policy.environment(true, false, age(&annotations, value));
            let returns = [Type::String, Type::Null];
            found.extend(one(path, value, value.trim(), &environment, &returns));
        }
    }
    found
}

fn mutations(policy: &Policy<'_>) -> Vec<FieldError> {
    let before = list(policy.old, "mutations").iter();
    // Upstream looks for JSON patches, too, among the configurations that were applied before.
    let stored = known(before.map(|one| &one["applyConfiguration"]), "expression");
    let each = list(policy.spec, "mutations").iter().enumerate();
    each.filter_map(|(at, mutation)| {
        let (field, returns) = way(text(mutation, "patchType"))?;
        let expression = text(&mutation[field], "expression");
        let environment = policy.environment(true, true, age(&stored, expression));
        let path = format!("spec.mutations[{at}].{field}.expression");
        let trimmed = expression.trim();
        one(path, trimmed, trimmed, &environment, &[returns])
    })
    .collect()
}

/// The field of a `patchType`, and what its expression comes to.
pub(in crate::admission) fn way(patch_type: &str) -> Option<(&'static str, Type)> {
    match patch_type {
        "ApplyConfiguration" => Some(("applyConfiguration", Type::object("Object"))),
        "JSONPatch" => Some(("jsonPatch", Type::list(Type::object("JSONPatch")))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn fields(kind: &str, new: &Json, old: &Json) -> Vec<String> {
        let found = problems("admissionregistration.k8s.io", kind, new, old);
        found.into_iter().map(|error| error.field).collect()
    }

    #[test]
    fn conditions_that_do_not_change_are_not_looked_at_again() {
        let configuration = |expression: &str, url: &str| json!({"webhooks": [{"url": url, "matchConditions": [{"expression": expression}]}]});
        let (bad, worse) = (configuration("1 +", "a"), configuration("2 +", "a"));
        let kind = "ValidatingWebhookConfiguration";
        let field = "webhooks[0].matchConditions[0].expression";
        assert_eq!(fields(kind, &bad, &Json::Null), [field]);
        assert!(fields(kind, &configuration("1 +", "b"), &bad).is_empty());
        assert_eq!(fields(kind, &worse, &bad), [field]);
        assert!(problems("apps", kind, &bad, &Json::Null).is_empty());
    }

    #[test]
    fn variables_know_those_before_them() {
        let spec = json!({
            "variables": [
                {"name": "late", "expression": "variables.one"},
                {"name": "one", "expression": "1"},
                {"name": "two", "expression": "variables.one + 1"},
            ],
            "validations": [
                {"expression": "variables.two == 2"}, {"expression": "variables.one == 'a'"}, {"expression": "params.x"},
            ],
        });
        let found = fields("ValidatingAdmissionPolicy", &json!({"spec": spec}), &Json::Null);
        let expected = [
            "spec.variables[0].expression",
            "spec.validations[1].expression",
            "spec.validations[2].expression",
        ];
        assert_eq!(found, expected);
    }
}
