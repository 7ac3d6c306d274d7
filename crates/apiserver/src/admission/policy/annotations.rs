//! What the audit is told of validating policies, under upstream's keys.

use std::collections::BTreeMap;

use api::SmolStr;
use serde::Serialize;

use super::definitions::Binding;
use super::validate::Objection;
use crate::admission::Review;
use crate::limits;

const FAILURE: &str = "validation.policy.admission.k8s.io/validation_failure";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Failure<'a> {
    message: &'a str,
    policy: &'a str,
    binding: &'a str,
    expression_index: usize,
    validation_actions: &'a [SmolStr],
}

/// A validation failed, and the binding wants the audit to know.
pub(super) fn failure(policy: &str, binding: &Binding, objection: &Objection, review: &Review<'_>) {
    let failures = [Failure {
        message: &objection.message,
        policy,
        binding: &binding.name,
        expression_index: objection.index,
        validation_actions: &binding.actions,
    }];
    let value = serde_json::to_string(&failures).unwrap_or_default();
    review.trail.annotate(FAILURE, value);
}

/// What one policy says by all of its bindings and parameters, by key.
#[derive(Default)]
pub(super) struct Annotations(BTreeMap<String, Vec<String>>);

impl Annotations {
    pub(super) fn add(&mut self, found: Vec<(String, String)>) {
        for (key, mut value) in found {
            value.truncate(value.floor_char_boundary(limits::AUDIT_ANNOTATION_BYTES));
            let values = self.0.entry(key).or_default();
            if !values.contains(&value) {
                values.push(value);
            }
        }
    }

    pub(super) fn tell(self, policy: &str, review: &Review<'_>) {
        for (key, values) in self.0 {
            review
                .trail
                .annotate_by_others(format!("{policy}/{key}"), values.join(", "));
        }
    }
}
