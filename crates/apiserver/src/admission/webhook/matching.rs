//! Whether a webhook is asked about a request, and in which version of its resource.

use std::sync::Arc;

use api::selector::LabelSelector;
use api::{Refused, Resource, Value};

use super::configuration::{Hook, Rule};
use crate::admission::{Operation, Review};
use crate::refusal;
use crate::registry::Served;

const NAMESPACES: Resource = Resource::of("", "namespaces");
/// What decides about admission, and so is not subject to it.
const EXEMPT: [&str; 6] = [
    "mutatingadmissionpolicies",
    "mutatingadmissionpolicybindings",
    "mutatingwebhookconfigurations",
    "validatingadmissionpolicies",
    "validatingadmissionpolicybindings",
    "validatingwebhookconfigurations",
];

pub(super) fn is_exempt(review: &Review<'_>) -> bool {
    let resource = &review.served.resource;
    resource.group == "admissionregistration.k8s.io" && EXEMPT.contains(&resource.plural.as_str())
}

/// The version in which the webhook is to see the request's object; `None` if the request is none of its business.
pub(super) fn version_for(hook: &Hook, review: &Review<'_>) -> Result<Option<Arc<Served>>, Refused> {
    let in_namespace = matches_namespace(hook, review);
    if matches!(in_namespace, Ok(false)) {
        return Ok(None);
    }
    let selected = matches_object(hook, review);
    if matches!(selected, Ok(false)) {
        return Ok(None);
    }
    let Some(served) = matching_version(hook, review) else {
        return Ok(None);
    };
    in_namespace?;
    selected?;
    if hook.has_conditions {
        return conditions(hook, review).map(|matches| matches.then_some(served));
    }
    Ok(Some(served))
}

/// `matchConditions` are CEL, of which this server has no engine yet: as a condition that fails does, they refuse the
/// request, or keep the webhook from being asked if it fails open.
fn conditions(hook: &Hook, review: &Review<'_>) -> Result<bool, Refused> {
    if hook.fails_open {
        tracing::warn!(webhook = %hook.name, "its matchConditions cannot be evaluated, so it is not asked");
        return Ok(false);
    }
    let key = review.served.key(review.namespace, &review.name);
    let says = "matchConditions of webhooks cannot be evaluated by this server";
    Err(Refused::forbidden(&key, says))
}

/// The namespace that a request is about: a namespace is in itself.
pub(super) fn namespace<'a>(review: &'a Review<'_>) -> &'a str {
    if review.is_about("", "namespaces") {
        &review.name
    } else {
        review.namespace
    }
}

fn matches_namespace(hook: &Hook, review: &Review<'_>) -> Result<bool, Refused> {
    let name = namespace(review);
    if name.is_empty() && !review.is_about("", "namespaces") {
        return Ok(true);
    }
    let selector = usable(&hook.namespaces)?;
    if selector.is_everything() {
        return Ok(true);
    }
    let writes = matches!(review.operation, Operation::Create | Operation::Update);
    if review.is_about("", "namespaces") && review.subresource.is_empty() && writes {
        return Ok(matches_labels(selector, &review.object));
    }
    match review.server.stored(&NAMESPACES, "", name) {
        Some(namespace) => Ok(selector.matches_meta(&namespace.meta)),
        None => Err(Refused::not_found(&NAMESPACES.key("", name))),
    }
}

fn matches_object(hook: &Hook, review: &Review<'_>) -> Result<bool, Refused> {
    let selector = usable(&hook.objects)?;
    let matches = |object: &Value| object["metadata"].is_object() && matches_labels(selector, object);
    Ok(selector.is_everything() || matches(&review.object) || matches(&review.old))
}

fn usable(selector: &Result<LabelSelector, String>) -> Result<&LabelSelector, Refused> {
    selector.as_ref().map_err(|says| refusal::internal(says.clone()))
}

fn matches_labels(selector: &LabelSelector, object: &Value) -> bool {
    selector.matches(&object["metadata"]["labels"])
}

/// The request's own version if a rule names it; else any in which the resource is served as well.
fn matching_version(hook: &Hook, review: &Review<'_>) -> Option<Arc<Served>> {
    let matches = |served: &Served| hook.rules.iter().any(|rule| rule.matches(served, review));
    if matches(review.served) {
        return Some(Arc::clone(review.served));
    }
    if !hook.equivalent {
        return None;
    }
    let prefix = &review.served.home.as_ref()?.prefix;
    let table = review.server.registry().table();
    let all = table
        .groups
        .iter()
        .flat_map(|group| &group.versions)
        .flat_map(|version| &version.kinds);
    let same = all.filter(|served| {
        let has_it = review.subresource.is_empty() || served.kind.subresource(review.subresource).is_some();
        has_it && served.home.as_ref().is_some_and(|home| home.prefix == *prefix)
    });
    let others: Vec<&Arc<Served>> = same
        .filter(|served| !Arc::ptr_eq(served, review.served))
        .collect();
    // Earlier rules first.
    hook.rules.iter().find_map(|rule| {
        let found = others.iter().find(|served| rule.matches(served, review))?;
        Some(Arc::clone(found))
    })
}

impl Rule {
    fn matches(&self, served: &Served, review: &Review<'_>) -> bool {
        let resource = &served.resource;
        has(&self.operations, review.operation.name())
            && self.matches_scope(review)
            && has(&self.api_groups, &resource.group)
            && has(&self.api_versions, &served.kind.version)
            && self
                .resources
                .iter()
                .any(|one| is_resource(one, &resource.plural, review.subresource))
    }

    fn matches_scope(&self, review: &Review<'_>) -> bool {
        let in_cluster = review.is_about("", "namespaces") || review.namespace.is_empty();
        match self.scope.as_str() {
            "" | "*" => true,
            "Cluster" => in_cluster,
            "Namespaced" => !in_cluster,
            _ => false,
        }
    }
}

fn has(all: &[api::SmolStr], asked: &str) -> bool {
    all.iter().any(|one| one == "*" || one == asked)
}

/// `pods`, `pods/exec`, `*/scale`, `*`, `*/*`: without a slash only the resource itself.
fn is_resource(rule: &str, plural: &str, subresource: &str) -> bool {
    let (of, sub) = rule.split_once('/').unwrap_or((rule, ""));
    (of == "*" || of == plural) && (sub == "*" || sub == subresource)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_names_resources_and_subresources() {
        assert!(is_resource("pods", "pods", ""));
        assert!(!is_resource("pods", "pods", "status"));
        assert!(is_resource("*", "pods", ""));
        assert!(!is_resource("*", "pods", "status"));
        assert!(is_resource("*/*", "pods", "status"));
        assert!(is_resource("*/scale", "deployments", "scale"));
        assert!(is_resource("pods/*", "pods", ""));
        assert!(!is_resource("pods/exec", "pods", "attach"));
    }
}
