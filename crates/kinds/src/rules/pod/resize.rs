//! What a resize may change: amounts of cpu and memory, of containers and sidecars that stay what they are. Upstream's
//! `ValidatePodResize`.

use api::Value;

use super::super::errors::{Errors, child, index};
use super::quality;
use crate::look;
use crate::prepare::same;

const MIRROR: &str = "kubernetes.io/config.mirror";
const RESIZABLE: [&str; 2] = ["cpu", "memory"];
const ONLY: &str = "only cpu and memory resources are mutable";

pub(super) fn check(new: &Value, old: &Value, errors: &mut Errors) {
    if look::at(old, "metadata.annotations").get(MIRROR).is_some() {
        return errors.forbidden("[]", "static pods cannot be resized");
    }
    if look::text(old, "spec.os.name") == "windows" {
        return errors.forbidden("[]", "windows pods cannot be resized");
    }
    if quality_before(old) != quality(look::at(new, "spec")) {
        let class = look::at(new, "status.qosClass").clone();
        errors.invalid(
            "spec",
            class,
            "Pod QOS Class may not change as a result of resizing",
        );
    }
    if !node_can(old) {
        errors.forbidden("spec", "Pod running on node without support for resize");
    }
    spec(look::at(new, "spec"), look::at(old, "spec"), errors);
}

fn quality_before(pod: &Value) -> &str {
    match look::text(pod, "status.qosClass") {
        "" => quality(look::at(pod, "spec")),
        class => class,
    }
}

/// A node that resizes says what its running containers have.
fn node_can(pod: &Value) -> bool {
    let statuses = look::items(pod, "status.containerStatuses");
    let running = statuses.iter().find(|status| look::has(status, "state.running"));
    running.is_none_or(|status| look::has(status, "resources"))
}

fn spec(new: &Value, old: &Value, errors: &mut Errors) {
    let mut rest = new.clone();
    pod_level(&mut rest, old, errors);
    let mut in_order = true;
    for list in ["containers", "initContainers"] {
        in_order &= ordered(new, old, list, errors);
    }
    if !in_order {
        return;
    }
    for list in ["initContainers", "containers"] {
        for (at, (now, before)) in look::items(new, list)
            .iter()
            .zip(look::items(old, list))
            .enumerate()
        {
            if list == "containers" || is_sidecar(before) {
                kept_amounts(now, before, &index(&child("spec", list), at), errors);
            }
        }
    }
    for (now, before) in pairs(&mut rest, old, "containers") {
        restore(now, before);
        if !same(now, before) {
            errors.forbidden("spec", ONLY);
        }
    }
    for (at, (now, before)) in pairs(&mut rest, old, "initContainers").enumerate() {
        init_container(now, before, at, errors);
    }
    if errors.found.is_empty() && !same(&rest, old) {
        errors.forbidden("spec", ONLY);
    }
}

fn init_container(now: &mut Value, before: &Value, at: usize, errors: &mut Errors) {
    if !is_sidecar(now) {
        if !same(now, before) {
            errors.forbidden("spec", "resources for non-sidecar init containers are immutable");
        }
        return;
    }
    restore(now, before);
    if !same(now, before) {
        errors.forbidden(
            index("spec.initContainers", at),
            "only cpu and memory resources for init or sidecar containers are mutable",
        );
    }
}

/// The pod's own resources.
fn pod_level(rest: &mut Value, old: &Value, errors: &mut Errors) {
    let has = |spec: &Value| look::has(spec, "resources.requests") || look::has(spec, "resources.limits");
    if !has(rest) && !has(old) {
        return;
    }
    if look::has(old, "resources") && !look::has(rest, "resources") {
        return errors.forbidden("spec.resources", "pod-level resources cannot be removed");
    }
    for list in ["requests", "limits"] {
        if is_short(rest, old, list) {
            errors.forbidden(
                format!("spec.resources.{list}"),
                format!("pod-level resource {list} cannot be removed"),
            );
        }
    }
    restore(rest, old);
    if !same(look::at(rest, "resources"), look::at(old, "resources")) {
        errors.forbidden("spec", "only cpu and memory resources are mutable at pod-level");
    }
}

fn ordered(new: &Value, old: &Value, list: &str, errors: &mut Errors) -> bool {
    let (now, before) = (look::items(new, list), look::items(old, list));
    if now.len() != before.len() {
        let says = format!("{list} may not be added or removed on resize");
        errors.forbidden(child("spec", list), says);
        return false;
    }
    let mut in_order = true;
    for (at, (now, before)) in now.iter().zip(before).enumerate() {
        if look::text(now, "name") != look::text(before, "name") {
            in_order = false;
            let says = format!("{list} may not be renamed or reordered on resize");
            errors.forbidden(child(&index(&child("spec", list), at), "name"), says);
        }
    }
    in_order
}

fn kept_amounts(now: &Value, before: &Value, path: &str, errors: &mut Errors) {
    for list in ["requests", "limits"] {
        if is_short(now, before, list) {
            errors.forbidden(
                format!("{path}.resources.{list}"),
                format!("resource {list} cannot be removed"),
            );
        }
    }
}

fn amounts<'a>(of: &'a Value, list: &str) -> &'a Value {
    look::at(look::at(of, "resources"), list)
}

/// Whether an amount of before is missing now.
fn is_short(now: &Value, before: &Value, list: &str) -> bool {
    let (now, before) = (amounts(now, list), amounts(before, list).as_object());
    before
        .into_iter()
        .flat_map(|before| before.keys())
        .any(|name| now.get(name).is_none())
}

fn is_sidecar(container: &Value) -> bool {
    look::text(container, "restartPolicy") == "Always"
}

fn pairs<'a>(
    rest: &'a mut Value,
    old: &'a Value,
    list: &str,
) -> impl Iterator<Item = (&'a mut Value, &'a Value)> {
    look::items_mut(rest, list).iter_mut().zip(look::items(old, list))
}

/// With cpu and memory as they were.
fn restore(now: &mut Value, before: &Value) {
    for list in ["requests", "limits"] {
        let path = format!("resources.{list}");
        for name in RESIZABLE {
            match amounts(before, list).get(name) {
                Some(amount) => {
                    look::object(now, &path).insert(name.to_owned(), amount.clone());
                }
                None => {
                    if let Some(all) = look::at_mut(now, &path).and_then(Value::as_object_mut) {
                        all.remove(name);
                    }
                }
            }
        }
        if look::is_empty(look::at(now, &path)) && look::at(before, &path).is_null() {
            look::remove(now, &path);
        }
    }
    if look::is_empty(look::at(now, "resources")) && look::at(before, "resources").is_null() {
        look::remove(now, "resources");
    }
}
