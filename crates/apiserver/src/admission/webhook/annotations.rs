//! What the audit is told of mutating webhooks, under upstream's keys.

use api::Value;
use serde::Serialize;

use super::configuration::Hook;
use crate::admission::Review;

const MUTATION: &str = "mutation.webhook.admission.k8s.io/";
const PATCH: &str = "patch.webhook.admission.k8s.io/";

#[derive(Serialize)]
struct Mutation<'a> {
    configuration: &'a str,
    webhook: &'a str,
    mutated: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Patched<'a> {
    configuration: &'a str,
    webhook: &'a str,
    patch: Value,
    patch_type: &'static str,
}

/// `index`: among all webhooks there are.
pub(super) fn place(review: &Review<'_>, index: usize) -> String {
    format!("round_{}_index_{index}", u8::from(review.rounds.is_second()))
}

pub(super) fn mutated(hook: &Hook, place: &str, review: &Review<'_>, mutated: bool) {
    let value = Mutation {
        configuration: &hook.configuration,
        webhook: &hook.name,
        mutated,
    };
    let value = serde_json::to_string(&value).unwrap_or_default();
    review.trail.annotate(format!("{MUTATION}{place}"), value);
}

/// The patch itself is for those alone who are to see bodies.
pub(super) fn patched(hook: &Hook, place: &str, review: &Review<'_>, operations: Value) {
    review.trail.annotate_with_bodies(format!("{PATCH}{place}"), || {
        let value = Patched {
            configuration: &hook.configuration,
            webhook: &hook.name,
            patch: operations,
            patch_type: "JSONPatch",
        };
        serde_json::to_string(&value).unwrap_or_default()
    });
}

/// A webhook could not be asked, and the request goes on.
pub(super) fn failed_open(hook: &Hook, place: &str, review: &Review<'_>) {
    let key = format!("failed-open.{MUTATION}{place}");
    review.trail.annotate(key, hook.name.as_str());
}

/// The same of a validating one; they have one round.
pub(super) fn validation_failed_open(hook: &Hook, index: usize, review: &Review<'_>) {
    let key = format!("failed-open.validating.webhook.admission.k8s.io/round_0_index_{index}");
    review.trail.annotate(key, hook.name.as_str());
}
