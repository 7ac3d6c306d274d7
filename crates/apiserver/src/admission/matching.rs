//! Which requests are a webhook's or policy's business, and in which version of their resource.

use std::sync::Arc;

use api::selector::LabelSelector;
use api::{Refused, Resource, SmolStr, Value};
use serde::Deserialize;

use super::{Operation, Review, request};
use crate::refusal;
use crate::registry::Served;

const NAMESPACES: Resource = Resource::of("", "namespaces");

/// `MatchResources`, and the fields of a webhook that say the same.
pub(super) struct Constraints {
    rules: Vec<Rule>,
    excluded: Vec<Rule>,
    /// Whether no rules at all means every request.
    any: bool,
    /// Whether a rule's resource counts in its other versions and groups, too (`matchPolicy: Equivalent`).
    equivalent: bool,
    namespaces: Result<LabelSelector, String>,
    objects: Result<LabelSelector, String>,
}

/// `NamedRuleWithOperations`
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Rule {
    operations: Vec<SmolStr>,
    api_groups: Vec<SmolStr>,
    api_versions: Vec<SmolStr>,
    resources: Vec<SmolStr>,
    /// `*`, `Cluster`, `Namespaced`; empty = `*`.
    scope: SmolStr,
    /// Empty = any.
    resource_names: Vec<SmolStr>,
}

impl Constraints {
    pub(super) fn of_webhook(webhook: &Value) -> Self {
        Self::read(webhook, "rules")
    }

    /// Of a policy or binding: `MatchResources`.
    pub(super) fn of_policy(resources: &Value) -> Self {
        let read = Self::read(resources, "resourceRules");
        let any = read.rules.is_empty();
        Self { any, ..read }
    }

    fn read(holder: &Value, rules: &str) -> Self {
        let read = |field: &str| Vec::deserialize(&holder[field]).unwrap_or_default();
        Self {
            rules: read(rules),
            excluded: read("excludeResourceRules"),
            any: false,
            equivalent: holder["matchPolicy"] != "Exact",
            namespaces: selector(&holder["namespaceSelector"]),
            objects: selector(&holder["objectSelector"]),
        }
    }

    /// The version in which the request's object is to be seen; `None` if the request is none of the holder's business.
    pub(super) fn version_for(&self, review: &Review<'_>) -> Result<Option<Arc<Served>>, Refused> {
        let in_namespace = self.matches_namespace(review);
        if matches!(in_namespace, Ok(false)) {
            return Ok(None);
        }
        let selected = self.matches_object(review);
        if matches!(selected, Ok(false)) {
            return Ok(None);
        }
        if self.matching_version(&self.excluded, review).is_some() {
            return Ok(None);
        }
        let served = match self.any {
            true => Some(Arc::clone(review.served)),
            false => self.matching_version(&self.rules, review),
        };
        let Some(served) = served else {
            return Ok(None);
        };
        in_namespace?;
        selected?;
        Ok(Some(served))
    }

    fn matches_namespace(&self, review: &Review<'_>) -> Result<bool, Refused> {
        let name = request::namespace(review);
        if name.is_empty() && !review.is_about("", "namespaces") {
            return Ok(true);
        }
        let selector = usable(&self.namespaces)?;
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

    fn matches_object(&self, review: &Review<'_>) -> Result<bool, Refused> {
        let selector = usable(&self.objects)?;
        let matches = |object: &Value| object["metadata"].is_object() && matches_labels(selector, object);
        Ok(selector.is_everything() || matches(&review.object) || matches(&review.old))
    }

    /// The request's own version if a rule names it; else any in which the resource is served as well.
    fn matching_version(&self, rules: &[Rule], review: &Review<'_>) -> Option<Arc<Served>> {
        let matches = |served: &Served| rules.iter().any(|rule| rule.matches(served, review));
        if matches(review.served) {
            return Some(Arc::clone(review.served));
        }
        if !self.equivalent {
            return None;
        }
        let others = elsewhere_served(review);
        // Earlier rules first.
        rules.iter().find_map(|rule| {
            let found = others.iter().find(|served| rule.matches(served, review))?;
            Some(Arc::clone(found))
        })
    }
}

/// No selector selects everything.
fn selector(json: &Value) -> Result<LabelSelector, String> {
    if json.is_null() {
        return Ok(LabelSelector::everything());
    }
    LabelSelector::from_json(json).map_err(|error| error.to_string())
}

fn usable(selector: &Result<LabelSelector, String>) -> Result<&LabelSelector, Refused> {
    selector.as_ref().map_err(|says| refusal::internal(says.clone()))
}

fn matches_labels(selector: &LabelSelector, object: &Value) -> bool {
    selector.matches(&object["metadata"]["labels"])
}

/// The request's resource in the other versions and groups that serve it.
fn elsewhere_served(review: &Review<'_>) -> Vec<Arc<Served>> {
    let Some(home) = &review.served.home else {
        return Vec::new();
    };
    let table = review.server.registry().table();
    let all = table
        .groups
        .iter()
        .flat_map(|group| &group.versions)
        .flat_map(|version| &version.kinds);
    let same = all.filter(|served| {
        let has_it = review.subresource.is_empty() || served.kind.subresource(review.subresource).is_some();
        has_it
            && served
                .home
                .as_ref()
                .is_some_and(|other| other.prefix == home.prefix)
    });
    same.filter(|served| !Arc::ptr_eq(served, review.served))
        .cloned()
        .collect()
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
            && self.names(review)
    }

    fn names(&self, review: &Review<'_>) -> bool {
        self.resource_names.is_empty() || self.resource_names.iter().any(|one| one == request::name(review))
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
