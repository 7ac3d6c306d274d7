//! A namespace's labels say how free its pods may be: `enforce` refuses, `warn` tells the client. Upstream's
//! `k8s.io/pod-security-admission`.
//!
//! ```text
//! pod-security.kubernetes.io/enforce: restricted   →   a privileged pod: 403 violates PodSecurity "restricted:latest": ...
//! ```

mod checks;
mod policy;

use std::collections::{BTreeMap, HashSet};

use api::{BoxFuture, FieldError, Meta, Object, Refused, Resource, Value};

use self::checks::Pod;
use self::policy::{Level, Policy, Standard};
use super::{Admission, Operation, Review};
use crate::limits;
use api::quota::amounts::items;

const NAMESPACES: Resource = Resource::of("", "namespaces");
const PODS: Resource = Resource::of("", "pods");
/// Subresources whose body is no pod.
const NO_POD: [&str; 8] = [
    "exec",
    "attach",
    "binding",
    "eviction",
    "log",
    "portforward",
    "proxy",
    "status",
];

pub struct PodSecurity;

impl Admission for PodSecurity {
    fn name(&self) -> &'static str {
        "PodSecurity"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        let writes = matches!(review.operation, Operation::Create | Operation::Update);
        let concerned = if review.is_about("", "pods") {
            !NO_POD.contains(&review.subresource)
        } else {
            let whole = review.subresource.is_empty();
            whole && (review.is_about("", "namespaces") || template_path(&review.served.resource).is_some())
        };
        writes && concerned
    }

    fn validate<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        let judged = if review.is_about("", "namespaces") {
            judge_namespace(review)
        } else if review.is_about("", "pods") {
            judge_pod(review)
        } else {
            warn_of_template(review)
        };
        Box::pin(std::future::ready(judged))
    }
}

/// Where a kind that makes pods has its template.
pub(super) fn template_path(resource: &Resource) -> Option<&'static str> {
    match (resource.group.as_str(), resource.plural.as_str()) {
        ("", "podtemplates") => Some("/template"),
        ("", "replicationcontrollers")
        | ("apps", "replicasets" | "deployments" | "statefulsets" | "daemonsets")
        | ("batch", "jobs") => Some("/spec/template"),
        ("batch", "cronjobs") => Some("/spec/jobTemplate/spec/template"),
        _ => None,
    }
}

/// The policy of the request's namespace; `None` if it lets everything pass.
fn policy_of_namespace(review: &Review<'_>) -> Result<Option<(Policy, Vec<FieldError>)>, Refused> {
    let namespace = review.server.stored(&NAMESPACES, "", review.namespace);
    let Some(namespace) = namespace else {
        // Upstream refuses as well, but has asked whether the namespace exists long before.
        return Ok(None);
    };
    let (policy, errors) = Policy::of(|label| namespace.meta.label(label));
    Ok((!policy.is_privileged() || !errors.is_empty()).then_some((policy, errors)))
}

fn judge_pod(review: &Review<'_>) -> Result<(), Refused> {
    let Some((policy, errors)) = policy_of_namespace(review)? else {
        tell(review, "enforce-policy", || Policy::PRIVILEGED.to_string());
        return Ok(());
    };
    if review.operation == Operation::Update && !is_significant(&review.object, &review.old) {
        return Ok(());
    }
    let pod = Pod::of(&review.object);
    tell_errors(review, &errors);
    tell(review, "enforce-policy", || policy.enforce.to_string());
    audit(review, policy.audit, &pod);
    let verdict = checks::verdict(policy.enforce, &pod);
    if !verdict.allows() {
        let why = format!(
            "violates PodSecurity \"{}\": {}",
            policy.enforce,
            verdict.details()
        );
        return Err(review.forbidden(&why));
    }
    warn(review, policy.warn, &pod);
    Ok(())
}

fn warn_of_template(review: &Review<'_>) -> Result<(), Refused> {
    let template = template_path(&review.served.resource).and_then(|path| review.object.pointer(path));
    if let (Some((policy, errors)), Some(template)) = (policy_of_namespace(review)?, template)
        && template.is_object()
    {
        let pod = Pod::of(template);
        tell_errors(review, &errors);
        audit(review, policy.audit, &pod);
        warn(review, policy.warn, &pod);
    }
    Ok(())
}

/// What the audit is to know.
fn tell(review: &Review<'_>, key: &str, value: impl FnOnce() -> String) {
    if review.trail.is_some() {
        review
            .trail
            .annotate(format!("pod-security.kubernetes.io/{key}"), value());
    }
}

fn tell_errors(review: &Review<'_>, errors: &[FieldError]) {
    let all: Vec<String> = errors.iter().map(ToString::to_string).collect();
    match all.as_slice() {
        [] => {}
        [one] => tell(review, "error", || format!("Failed to parse policy: {one}")),
        all => tell(review, "error", || {
            format!("Failed to parse policy: [{}]", all.join(", "))
        }),
    }
}

fn audit(review: &Review<'_>, standard: Standard, pod: &Pod<'_>) {
    if !review.trail.is_some() {
        return;
    }
    let verdict = checks::verdict(standard, pod);
    if !verdict.allows() {
        let says = format!("would violate PodSecurity \"{standard}\": {}", verdict.details());
        tell(review, "audit-violations", || says);
    }
}

fn warn(review: &Review<'_>, standard: Standard, pod: &Pod<'_>) {
    let verdict = checks::verdict(standard, pod);
    if !verdict.allows() {
        let says = format!("would violate PodSecurity \"{standard}\": {}", verdict.details());
        review.warnings.add(says);
    }
}

/// Whether an update changes what a pod runs: of what may change, images and new ephemeral containers.
fn is_significant(new: &Value, old: &Value) -> bool {
    let differs = |list: &str| {
        let (new, old) = (items(&new["spec"][list]), items(&old["spec"][list]));
        new.len() != old.len() || new.iter().zip(old).any(|(new, old)| new["image"] != old["image"])
    };
    let before = items(&old["spec"]["ephemeralContainers"]);
    let is_new = |container: &Value| {
        let known = before.iter().find(|old| old["name"] == container["name"]);
        known.is_none_or(|old| old["image"] != container["image"])
    };
    differs("containers")
        || differs("initContainers")
        || items(&new["spec"]["ephemeralContainers"]).iter().any(is_new)
}

/// Labels must make sense; a namespace that becomes stricter is told which of its pods would no longer be admitted.
fn judge_namespace(review: &Review<'_>) -> Result<(), Refused> {
    let policy_of = |namespace: &Value| {
        let meta = Meta::of(namespace, &api::Paths::default());
        Policy::of(|label| meta.label(label))
    };
    let (new, errors) = policy_of(&review.object);
    let kind = &review.served.kind.kind;
    if review.operation == Operation::Create {
        return match errors.as_slice() {
            [] => Ok(()),
            errors => Err(Refused::invalid("", kind, &review.name, errors)),
        };
    }
    let (old, old_errors) = policy_of(&review.old);
    if !errors.is_empty() && errors != old_errors {
        return Err(Refused::invalid("", kind, &review.name, &errors));
    }
    let (new, old) = (new.enforce, old.enforce);
    let relaxed = new.version == old.version && new.level <= old.level;
    if new != old && new.level != Level::Privileged && !relaxed {
        warn_of_pods(review, new);
    }
    Ok(())
}

fn warn_of_pods(review: &Review<'_>, enforce: Standard) {
    let pods = one_of_each_owner_first(review.server.stored_in(&PODS, &review.name));
    let checked = pods.len().min(limits::PODS_CHECKED_BY_NAMESPACE);
    let mut violators: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for pod in &pods[..checked] {
        let Ok(value) = pod.value() else { continue };
        let verdict = checks::verdict(enforce, &Pod::of(&value));
        if !verdict.allows() {
            violators
                .entry(verdict.reasons())
                .or_default()
                .push(&pod.key.name);
        }
    }
    if checked < pods.len() {
        review.warnings.add(format!(
            "new PodSecurity enforce level only checked against the first {checked} of {} existing pods",
            pods.len()
        ));
    }
    if violators.is_empty() {
        return;
    }
    review.warnings.add(format!(
        "existing pods in namespace \"{}\" violate the new PodSecurity enforce level \"{enforce}\"",
        review.name
    ));
    let mut lines: Vec<String> = violators.iter().map(|(why, pods)| violation(why, pods)).collect();
    lines.sort();
    lines.into_iter().for_each(|line| review.warnings.add(line));
}

fn violation(why: &str, pods: &[&str]) -> String {
    let first = pods.iter().min().copied().unwrap_or_default();
    match pods.len() {
        1 => format!("{first}: {why}"),
        2 => format!("{first} (and 1 other pod): {why}"),
        many => format!("{first} (and {} other pods): {why}", many - 1),
    }
}

/// Pods of one owner are alike: if not all are looked at, then at least one of each.
fn one_of_each_owner_first(pods: Vec<std::sync::Arc<Object>>) -> Vec<std::sync::Arc<Object>> {
    let mut seen = HashSet::new();
    let (mut first, more): (Vec<_>, Vec<_>) = pods.into_iter().partition(|pod| {
        pod.meta
            .controller()
            .is_none_or(|owner| seen.insert(owner.uid.clone()))
    });
    first.extend(more);
    first
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn pods_that_break_the_same_rules_are_told_in_one_line() {
        let says = |pods: &[&str]| violation("hostPort, privileged", pods);
        assert_eq!(says(&["b"]), "b: hostPort, privileged");
        assert_eq!(says(&["b", "a"]), "a (and 1 other pod): hostPort, privileged");
        assert_eq!(
            says(&["b", "a", "c"]),
            "a (and 2 other pods): hostPort, privileged"
        );
    }

    #[test]
    fn an_update_is_judged_if_it_changes_what_runs() {
        let pod = |image: &str, debuggers: Value| json!({"spec": {"containers": [{"name": "c", "image": image}], "ephemeralContainers": debuggers}});
        let old = pod("a", json!([{"name": "d", "image": "x"}]));
        assert!(!is_significant(&old, &old));
        assert!(is_significant(&pod("b", json!([])), &old));
        assert!(!is_significant(&pod("a", json!([])), &old));
        assert!(is_significant(
            &pod("a", json!([{"name": "e", "image": "x"}])),
            &old
        ));
    }
}
