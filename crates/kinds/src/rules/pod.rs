//! Pods.

use std::collections::BTreeMap;

use api::{Quantity, Timestamp, Value};
use serde_json::Map;

use super::Rules;
use super::errors::{Errors, child, index};
use super::metadata;
use super::pod_spec::{self, default_host_ports};
use crate::look;
use crate::prepare::same;

mod app_armor;
mod resize;
mod status;
mod update;

pub struct Pod;

impl Rules for Pod {
    fn default(&self, pod: &mut Value, _now: Timestamp) {
        let Some(spec) = pod.get_mut("spec") else { return };
        for list in ["containers", "initContainers"] {
            for container in look::items_mut(spec, list) {
                default_requests(container);
            }
        }
        default_pod_resources(spec);
        if look::at(spec, "hostNetwork") == true {
            default_host_ports(spec);
        }
    }

    /// `podIP` is the first of `podIPs`, in old and new objects.
    fn settle(&self, pod: &mut Value) {
        let ip = look::text(pod, "status.podIP").to_owned();
        match look::at_mut(pod, "status.podIPs").and_then(Value::as_array_mut) {
            Some(ips) if !ips.is_empty() => {
                if ip.is_empty() {
                    let first = look::text(&ips[0], "ip").to_owned();
                    look::set(pod, "status.podIP", first);
                } else {
                    look::set(&mut ips[0], "ip", ip);
                }
            }
            _ if !ip.is_empty() => look::set(pod, "status.podIPs", serde_json::json!([{"ip": ip}])),
            _ => {}
        }
    }

    fn validate(&self, pod: &Value, errors: &mut Errors) {
        check(pod, errors);
        let spec = look::at(pod, "spec");
        if !look::items(spec, "ephemeralContainers").is_empty() {
            errors.forbidden("spec.ephemeralContainers", "cannot be set on create");
        }
        let gated = !look::items(spec, "schedulingGates").is_empty();
        if gated && !look::text(spec, "nodeName").is_empty() {
            errors.forbidden(
                "spec.nodeName",
                "cannot be set until all schedulingGates have been cleared",
            );
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        match subresource {
            "status" => status::check(new, old, errors),
            "ephemeralcontainers" => only_more_ephemeral_containers(new, old, errors),
            "resize" => {
                metadata::check(new, "metadata", errors.name, true, errors);
                check(new, errors);
                resize::check(new, old, errors);
            }
            _ => {
                metadata::check(new, "metadata", errors.name, true, errors);
                check(new, errors);
                update::check(look::at(new, "spec"), look::at(old, "spec"), errors);
            }
        }
    }

    fn warnings(&self, pod: &Value, old: Option<&Value>) -> Vec<String> {
        let mut warnings = match old {
            None => app_armor::warnings(pod),
            Some(_) => Vec::new(),
        };
        for (c, container) in look::items(pod, "spec.containers").iter().enumerate() {
            let mut seen: Vec<&str> = Vec::new();
            for (e, variable) in look::items(container, "env").iter().enumerate() {
                let name = look::text(variable, "name");
                if seen.contains(&name) {
                    warnings.push(format!(
                        "spec.containers[{c}].env[{e}]: hides previous definition of {}, which may be dropped when using apply",
                        api::quote::quoted(name)
                    ));
                }
                seen.push(name);
            }
        }
        warnings
    }

    fn prepare_create(&self, pod: &mut Value, now: Timestamp) {
        let gated = !look::items(pod, "spec.schedulingGates").is_empty();
        let mut status = serde_json::json!({"phase": "Pending", "qosClass": quality(look::at(pod, "spec"))});
        if gated {
            status["conditions"] = serde_json::json!([{
                "type": "PodScheduled",
                "status": "False",
                "reason": "SchedulingGated",
                "message": "Scheduling is blocked due to non-empty scheduling gates",
                "lastProbeTime": null,
                "lastTransitionTime": crate::decode::printed_time(now),
            }]);
        }
        look::set(pod, "status", status);
        app_armor::settle(pod);
    }
}

/// What holds of every pod: its spec, and what only a pod's may not have.
fn check(pod: &Value, errors: &mut Errors) {
    let spec = look::at(pod, "spec");
    pod_spec::check(spec, Some(look::text(pod, "metadata.name")), "spec", errors);
    if look::text(spec, "serviceAccountName").is_empty() {
        for (v, volume) in look::items(spec, "volumes").iter().enumerate() {
            for (s, source) in look::items(volume, "projected.sources").iter().enumerate() {
                if look::has(source, "serviceAccountToken") {
                    let path = format!("spec.volumes[{v}].projected.sources[{s}].serviceAccountToken");
                    errors.forbidden(path, "must not be specified when serviceAccountName is not set");
                }
            }
        }
    }
    for list in ["containers", "initContainers"] {
        for (at, container) in look::items(spec, list).iter().enumerate() {
            pod_spec::image_spaces(container, &index(&child("spec", list), at), errors);
        }
    }
}

fn only_more_ephemeral_containers(new: &Value, old: &Value, errors: &mut Errors) {
    metadata::check(new, "metadata", errors.name, true, errors);
    check(new, errors);
    let path = "spec.ephemeralContainers";
    for (at, before) in look::items(old, path).iter().enumerate() {
        let name = look::text(before, "name");
        match look::items(new, path)
            .iter()
            .find(|c| look::text(c, "name") == name)
        {
            None => errors.forbidden(
                path,
                format!(
                    "existing ephemeral containers {} may not be removed\n",
                    api::quote::quoted(name)
                ),
            ),
            Some(now) if !same(now, before) => {
                errors.forbidden(
                    index(path, at),
                    format!(
                        "existing ephemeral containers {} may not be changed\n",
                        api::quote::quoted(name)
                    ),
                );
            }
            Some(_) => {}
        }
    }
}

fn default_requests(container: &mut Value) {
    let limits = look::at(container, "resources.limits").as_object().cloned();
    if let Some(limits) = limits.filter(|l| !l.is_empty()) {
        let requests = look::object(container, "resources.requests");
        for (name, amount) in limits {
            requests.entry(name).or_insert(amount);
        }
    }
}

/// Pod-level resources: huge page limits from the containers, requests from the containers, else from the limits.
fn default_pod_resources(spec: &mut Value) {
    let empty = |spec: &Value, list: &str| look::is_empty(look::at(spec, list));
    if empty(spec, "resources.limits") && empty(spec, "resources.requests") {
        return;
    }
    let limits = total(spec, "limits");
    for (name, amount) in &limits {
        let requested = look::at(spec, "resources.requests").get(name);
        if name.starts_with("hugepages-") && requested.is_none_or(Value::is_null) {
            look::object(spec, "resources.limits")
                .entry(name.clone())
                .or_insert(amount.to_string().into());
        }
    }
    if empty(spec, "resources.limits") {
        return;
    }
    let own = look::at(spec, "resources.limits")
        .as_object()
        .cloned()
        .unwrap_or_default();
    let mut found: Map<String, Value> = look::at(spec, "resources.requests")
        .as_object()
        .cloned()
        .unwrap_or_default();
    for (name, amount) in total(spec, "requests") {
        if matches!(name.as_str(), "cpu" | "memory") {
            found.entry(name).or_insert(amount.to_string().into());
        }
    }
    for (name, amount) in own {
        if matches!(name.as_str(), "cpu" | "memory") || name.starts_with("hugepages-") {
            found.entry(name).or_insert(amount);
        }
    }
    if !found.is_empty() {
        look::set(spec, "resources.requests", found);
    }
}

/// The sum over containers and sidecars, or the most that any init container takes with the sidecars before it.
pub(crate) fn total(spec: &Value, list: &str) -> BTreeMap<String, Quantity> {
    let of = |container: &Value| -> BTreeMap<String, Quantity> {
        let amounts = look::at(container, "resources")
            .get(list)
            .and_then(Value::as_object);
        let parsed =
            |(name, amount): (&String, &Value)| Some((name.clone(), Quantity::from_json(amount).ok()?));
        amounts.into_iter().flatten().filter_map(parsed).collect()
    };
    let mut sum: BTreeMap<String, Quantity> = BTreeMap::new();
    for container in look::items(spec, "containers") {
        add(&mut sum, &of(container));
    }
    let mut sidecars = BTreeMap::new();
    let mut most: BTreeMap<String, Quantity> = BTreeMap::new();
    for container in look::items(spec, "initContainers") {
        let mut takes = of(container);
        if look::text(container, "restartPolicy") == "Always" {
            add(&mut sum, &takes);
            add(&mut sidecars, &takes);
            takes = sidecars.clone();
        } else {
            add(&mut takes, &sidecars);
        }
        raise(&mut most, takes);
    }
    raise(&mut sum, most);
    sum
}

fn add(sum: &mut BTreeMap<String, Quantity>, more: &BTreeMap<String, Quantity>) {
    for (name, amount) in more {
        match sum.get_mut(name) {
            Some(total) => total.add(amount),
            None => {
                sum.insert(name.clone(), amount.clone());
            }
        }
    }
}

fn raise(most: &mut BTreeMap<String, Quantity>, other: BTreeMap<String, Quantity>) {
    for (name, amount) in other {
        match most.get_mut(&name) {
            Some(known) if *known >= amount => {}
            _ => {
                most.insert(name, amount);
            }
        }
    }
}

/// The pod's quality of service: `Guaranteed`, `Burstable`, `BestEffort`.
pub(crate) fn quality(spec: &Value) -> &'static str {
    let amounts = |of: &Value, list: &str| -> BTreeMap<String, Quantity> {
        let listed = look::at(of, "resources").get(list).and_then(Value::as_object);
        let parsed = |(name, amount): (&String, &Value)| {
            let quantity = Quantity::from_json(amount).ok()?;
            let counts = matches!(name.as_str(), "cpu" | "memory") && quantity.sign() > 0;
            counts.then(|| (name.clone(), quantity))
        };
        listed.into_iter().flatten().filter_map(parsed).collect()
    };
    let pod_level = !look::is_empty(look::at(spec, "resources.requests"))
        || !look::is_empty(look::at(spec, "resources.limits"));
    let holders: Vec<&Value> = if pod_level {
        vec![spec]
    } else {
        look::items(spec, "containers")
            .iter()
            .chain(look::items(spec, "initContainers"))
            .collect()
    };
    let mut any = false;
    let mut guaranteed = true;
    for holder in holders {
        let (requests, limits) = (amounts(holder, "requests"), amounts(holder, "limits"));
        any |= !requests.is_empty() || !limits.is_empty();
        guaranteed &= limits.len() == 2 && requests == limits;
    }
    match (any, guaranteed) {
        (false, _) => "BestEffort",
        (true, true) => "Guaranteed",
        (true, false) => "Burstable",
    }
}
