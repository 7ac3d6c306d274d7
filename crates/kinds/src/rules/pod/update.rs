//! What an update may change in a pod's spec: images, tolerations added, gates removed, a shorter deadline.

use api::{Value, names};
use serde_json::json;

use super::super::errors::{Errors, index};
use super::super::pod_spec;
use crate::internal;
use crate::look;
use crate::prepare::same;

const CHANGEABLE: &str = "`spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,\
    `spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` \
    (allow it to be set to 1 if it was previously negative)";
const DEADLINE: &str = "spec.activeDeadlineSeconds";

pub(super) fn check(new: &Value, old: &Value, errors: &mut Errors) {
    for list in ["containers", "initContainers"] {
        if !same_containers(new, old, list, errors) {
            return;
        }
    }
    if !deadline(new, old, errors) {
        return;
    }
    tolerations(new, old, errors);
    gates(new, old, errors);
    let mut rest = new.clone();
    for list in ["containers", "initContainers"] {
        for (now, before) in look::items_mut(&mut rest, list)
            .iter_mut()
            .zip(look::items(old, list))
        {
            look::set(now, "image", look::at(before, "image").clone());
        }
    }
    for field in ["activeDeadlineSeconds", "schedulingGates", "tolerations"] {
        put(&mut rest, field, look::at(old, field));
    }
    let grace = |spec: &Value| look::at(spec, "terminationGracePeriodSeconds").as_i64();
    if grace(old).is_some_and(|g| g < 0) && grace(&rest) == Some(1) {
        put(
            &mut rest,
            "terminationGracePeriodSeconds",
            look::at(old, "terminationGracePeriodSeconds"),
        );
    }
    if !look::items(old, "schedulingGates").is_empty() {
        gated(&mut rest, old, errors);
    }
    let ignored = without_mirror;
    if !same(&ignored(&rest), &ignored(old)) {
        let diff = internal::pod_spec_diff(old, &rest);
        errors.forbidden(
            "spec",
            format!("pod updates may not change fields other than {CHANGEABLE}\n{diff}"),
        );
    }
}

/// The deprecated name of the service account says nothing of its own.
fn without_mirror(spec: &Value) -> Value {
    let mut spec = spec.clone();
    look::remove(&mut spec, "serviceAccount");
    spec
}

fn put(spec: &mut Value, field: &str, value: &Value) {
    match value {
        Value::Null => {
            look::remove(spec, field);
        }
        value => look::set(spec, field, value.clone()),
    }
}

fn same_containers(new: &Value, old: &Value, list: &str, errors: &mut Errors) -> bool {
    let path = format!("spec.{list}");
    let (now, before) = (look::items(new, list), look::items(old, list));
    if now.len() != before.len() {
        errors.forbidden(path, "pod updates may not add or remove containers");
        return false;
    }
    for (at, container) in now.iter().enumerate() {
        if look::text(container, "image").is_empty() {
            errors.required(format!("{}.image", index(&path, at)), "");
        }
        pod_spec::image_spaces(container, &index(&path, at), errors);
    }
    true
}

fn deadline(new: &Value, old: &Value, errors: &mut Errors) -> bool {
    let seconds = |spec: &Value| look::at(spec, "activeDeadlineSeconds").as_i64();
    let most = i64::from(i32::MAX);
    match (seconds(new), seconds(old)) {
        (Some(now), _) if !(0..=most).contains(&now) => {
            errors.each(DEADLINE, now, names::in_range(now, 0, most));
            false
        }
        (Some(now), Some(before)) if before < now => {
            errors.invalid(DEADLINE, now, "must be less than or equal to previous value");
            false
        }
        (None, Some(_)) => {
            errors.invalid(
                DEADLINE,
                Value::Null,
                "must not update from a positive integer to nil value",
            );
            true
        }
        _ => true,
    }
}

fn tolerations(new: &Value, old: &Value, errors: &mut Errors) {
    let now = look::items(new, "tolerations");
    let bare = |toleration: &Value| {
        let mut toleration = toleration.clone();
        look::remove(&mut toleration, "tolerationSeconds");
        toleration
    };
    for before in look::items(old, "tolerations") {
        if !now.iter().any(|n| bare(n) == bare(before)) {
            let says = "existing toleration can not be modified except its tolerationSeconds";
            return errors.forbidden("spec.tolerations", says);
        }
    }
    pod_spec::tolerations(now, "spec.tolerations", errors);
}

fn gates(new: &Value, old: &Value, errors: &mut Errors) {
    let before = look::items(old, "schedulingGates");
    for (at, gate) in look::items(new, "schedulingGates").iter().enumerate() {
        let name = look::text(gate, "name");
        if !before.iter().any(|g| look::text(g, "name") == name) {
            let says = format!("only deletion is allowed, but found new scheduling gate '{name}'");
            errors.forbidden(format!("spec.schedulingGates[{at}].name"), says);
        }
    }
}

/// A pod that still waits may be held to fewer nodes.
fn gated(rest: &mut Value, old: &Value, errors: &mut Errors) {
    let (now, before) = (
        look::at(rest, "nodeSelector").clone(),
        look::at(old, "nodeSelector"),
    );
    let kept = before
        .as_object()
        .into_iter()
        .flatten()
        .all(|(key, value)| now.get(key) == Some(value));
    if !kept {
        let says = "only additions to spec.nodeSelector are allowed (no mutations or deletions)";
        errors.invalid("spec.nodeSelector", now, says);
    }
    put(rest, "nodeSelector", before);
    let before = look::at(old, "affinity.nodeAffinity");
    let now = look::at(rest, "affinity.nodeAffinity").clone();
    if same(&now, before) {
        return;
    }
    node_affinity(&now, before, errors);
    let others =
        |spec: &Value| look::has(spec, "affinity.podAffinity") || look::has(spec, "affinity.podAntiAffinity");
    if before.is_null() {
        look::remove(rest, "affinity.nodeAffinity");
        if !look::has(old, "affinity") && !others(rest) {
            look::remove(rest, "affinity");
        }
    } else {
        look::set(rest, "affinity.nodeAffinity", before.clone());
    }
}

fn node_affinity(now: &Value, before: &Value, errors: &mut Errors) {
    let terms = "requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms";
    let path = format!("spec.affinity.nodeAffinity.{terms}");
    let (now, before) = (look::items(now, terms), look::items(before, terms));
    let layout = "NodeSelectorTerm";
    if !before.is_empty() && before.len() != now.len() {
        let listed: Vec<String> = now.iter().map(|t| internal::json(layout, t)).collect();
        let printed = if now.is_empty() {
            json!(null).to_string()
        } else {
            format!("[{}]", listed.join(","))
        };
        let says = "no additions/deletions to non-empty NodeSelectorTerms list are allowed";
        return errors.invalid_as(path, &printed, says);
    }
    for (at, (now, before)) in now.iter().zip(before).enumerate() {
        if !only_more(now, before) {
            let says = "only additions are allowed (no mutations or deletions)";
            errors.invalid_as(index(&path, at), &internal::json(layout, now), says);
        }
    }
}

fn only_more(now: &Value, before: &Value) -> bool {
    let list = |term: &Value, name: &str| look::items(term, name).to_vec();
    let none =
        |term: &Value| list(term, "matchExpressions").is_empty() && list(term, "matchFields").is_empty();
    if none(before) && !none(now) {
        return false;
    }
    ["matchExpressions", "matchFields"]
        .iter()
        .all(|name| list(now, name).starts_with(&list(before, name)))
}
