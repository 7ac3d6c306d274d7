//! What a pod's status may say.

use api::{FieldError, FieldErrorKind, Value, names};

use super::super::errors::{Errors, child, index};
use super::super::{resources, security};
use crate::look;
use crate::prepare::same;

const NEGATIVE: &str = "must be a non-negative integer";

const CONTAINER_LISTS: [&str; 3] = [
    "containerStatuses",
    "initContainerStatuses",
    "ephemeralContainerStatuses",
];

pub(super) fn check(new: &Value, old: &Value, errors: &mut Errors) {
    let (status, before, spec) = (
        look::at(new, "status"),
        look::at(old, "status"),
        look::at(new, "spec"),
    );
    conditions(look::items(status, "conditions"), errors);
    nominated_node(status, before, look::text(old, "spec.nodeName"), errors);
    scalars(status, before, errors);
    for list in CONTAINER_LISTS {
        transitions(status, before, spec, list, errors);
    }
    claim_statuses(look::items(status, "resourceClaimStatuses"), spec, errors);
    extended_claim(look::at(status, "extendedResourceClaimStatus"), spec, errors);
    ips(status, before, errors);
    let os = look::text(spec, "os.name");
    for list in CONTAINER_LISTS {
        users(look::items(status, list), os, &child("status", list), errors);
    }
    for (list, containers) in [
        ("containerStatuses", "containers"),
        ("initContainerStatuses", "initContainers"),
    ] {
        let statuses = look::items(status, list);
        allocated(statuses, spec, containers, &child("status", list), errors);
    }
    nothing_allocated(look::items(status, "ephemeralContainerStatuses"), errors);
}

fn scalars(status: &Value, before: &Value, errors: &mut Errors) {
    let generation = look::at(status, "observedGeneration");
    if generation.as_i64().is_some_and(|g| g < 0) {
        errors.invalid("status.observedGeneration", generation.clone(), NEGATIVE);
    }
    if !same(look::at(status, "qosClass"), look::at(before, "qosClass")) {
        let class = look::text(status, "qosClass");
        errors.invalid("status.qosClass", class, "field is immutable");
    }
}

fn ips(status: &Value, before: &Value, errors: &mut Errors) {
    let (pods, pods_before) = (look::items(status, "podIPs"), look::items(before, "podIPs"));
    addresses(pods, pods_before, "status.podIPs", errors);
    let (hosts, hosts_before) = (look::items(status, "hostIPs"), look::items(before, "hostIPs"));
    let first = hosts.first().map(|ip| look::text(ip, "ip"));
    if let Some(first) = first.filter(|ip| *ip != look::text(status, "hostIP")) {
        errors.invalid("status.hostIPs[0].ip", first, "must be equal to `hostIP`");
    }
    addresses(hosts, hosts_before, "status.hostIPs", errors);
}

/// Ephemeral containers have no resources of their own.
fn nothing_allocated(ephemeral: &[Value], errors: &mut Errors) {
    for (at, one) in ephemeral.iter().enumerate() {
        if !look::items(one, "allocatedResourcesStatus").is_empty() {
            let path = format!("status.ephemeralContainerStatuses[{at}].allocatedResourcesStatus");
            errors.forbidden(path, "must not be specified in container status");
        }
    }
}

fn conditions(conditions: &[Value], errors: &mut Errors) {
    for (at, condition) in conditions.iter().enumerate() {
        let path = format!("status.conditions[{at}]");
        let generation = look::at(condition, "observedGeneration");
        if generation.as_i64().is_some_and(|g| g < 0) {
            errors.invalid(child(&path, "observedGeneration"), generation.clone(), NEGATIVE);
        }
        let type_ = look::text(condition, "type");
        if !matches!(type_, "PodScheduled" | "Ready" | "Initialized") {
            errors.each(&child(&path, "Type"), type_, names::qualified(type_));
        }
    }
}

fn nominated_node(status: &Value, before: &Value, bound_to: &str, errors: &mut Errors) {
    let name = look::text(status, "nominatedNodeName");
    if name.is_empty() || name == look::text(before, "nominatedNodeName") {
        return;
    }
    errors.each("status.nominatedNodeName", name, names::dns1123_subdomain(name));
    if !bound_to.is_empty() {
        let says = "may not be set on pods that are already bound to a node";
        errors.forbidden("status.nominatedNodeName", says);
    }
}

/// A container that ended and is not restarted stays ended.
fn transitions(status: &Value, before: &Value, spec: &Value, list: &str, errors: &mut Errors) {
    let specs = if list.starts_with("init") {
        "initContainers"
    } else {
        "containers"
    };
    for (at, old) in look::items(before, list).iter().enumerate() {
        let name = look::text(old, "name");
        let running = look::items(status, list)
            .iter()
            .any(|s| look::text(s, "name") == name && !look::has(s, "state.terminated"));
        if !look::has(old, "state.terminated") || !running {
            continue;
        }
        let code = look::at(old, "state.terminated.exitCode").as_i64().unwrap_or(0);
        let container = look::items(spec, specs)
            .iter()
            .find(|c| look::text(c, "name") == name);
        let restarted = !list.starts_with("ephemeral") && container.is_some_and(|c| restarts(c, spec, code));
        if !restarted {
            let path = format!("status.{list}[{at}].state");
            errors.forbidden(path, "may not be transitioned to non-terminated state");
        }
    }
}

/// Whether a container that ended so is started again.
fn restarts(container: &Value, spec: &Value, code: i64) -> bool {
    let matching = look::items(container, "restartPolicyRules").iter().find(|rule| {
        let codes = look::at(rule, "exitCodes");
        let listed = look::items(codes, "values")
            .iter()
            .any(|v| v.as_i64() == Some(code));
        listed == (look::text(codes, "operator") == "In") && !codes.is_null()
    });
    if matching.is_some_and(|rule| look::text(rule, "action") == "Restart") {
        return true;
    }
    let own = look::text(container, "restartPolicy");
    match if own.is_empty() {
        look::text(spec, "restartPolicy")
    } else {
        own
    } {
        "Never" => false,
        "OnFailure" => code != 0,
        _ => true,
    }
}

fn claim_statuses(statuses: &[Value], spec: &Value, errors: &mut Errors) {
    let known = resources::pod_claims(spec);
    let mut seen: Vec<&str> = Vec::new();
    for (at, status) in statuses.iter().enumerate() {
        let path = index("status.resourceClaimStatuses", at);
        let name = look::text(status, "name");
        if !known.contains(&name) {
            let says = "must match the name of an entry in `spec.resourceClaims`";
            errors.invalid(child(&path, "name"), name, says);
        }
        if seen.contains(&name) {
            errors.duplicate(child(&path, "name"), name);
        }
        seen.push(name);
        if let Some(name) = look::at(status, "resourceClaimName").as_str() {
            errors.each(
                &child(&path, "resourceClaimName"),
                name,
                names::dns1123_subdomain(name),
            );
        }
    }
}

fn extended_claim(status: &Value, spec: &Value, errors: &mut Errors) {
    const PATH: &str = "status.extendedResourceClaimStatus";
    if status.is_null() {
        return;
    }
    let mappings = look::items(status, "requestMappings");
    if mappings.is_empty() {
        errors.required(
            child(PATH, "requestMappings"),
            "at least one request mapping is required",
        );
    }
    let all: Vec<&Value> = look::items(spec, "initContainers")
        .iter()
        .chain(look::items(spec, "containers"))
        .collect();
    for (at, mapping) in mappings.iter().enumerate() {
        let path = index(&child(PATH, "requestMappings"), at);
        let text = |name: &str| look::text(mapping, name);
        match all
            .iter()
            .rev()
            .find(|c| look::text(c, "name") == text("containerName"))
        {
            None => {
                let says =
                    "must match the name of an entry in spec.initContainers.name or spec.containers.name";
                errors.invalid(child(&path, "containerName"), text("containerName"), says);
            }
            Some(container)
                if look::at(container, "resources.requests")
                    .get(text("resourceName"))
                    .is_none() =>
            {
                let says = "must match the extended resource name of an entry in \
                            spec.initContainers.resources.requests or spec.containers.resources.requests";
                errors.invalid(child(&path, "resourceName"), text("resourceName"), says);
            }
            Some(_) => {}
        }
        let request = text("requestName");
        errors.each(
            &child(PATH, "requestName"),
            request,
            names::dns1123_label(request),
        );
        if mappings[..at].contains(mapping) {
            for field in ["containerName", "resourceName", "requestName"] {
                errors.duplicate(child(&path, field), text(field));
            }
        }
    }
    match look::text(status, "resourceClaimName") {
        "" => errors.required(child(PATH, "resourceClaimName"), ""),
        name => errors.each(
            &child(PATH, "resourceClaimName"),
            name,
            names::dns1123_subdomain(name),
        ),
    }
}

fn addresses(now: &[Value], before: &[Value], path: &str, errors: &mut Errors) {
    let ips: Vec<&str> = now.iter().map(|ip| look::text(ip, "ip")).collect();
    for (at, ip) in ips.iter().enumerate() {
        if !before.iter().any(|b| look::text(b, "ip") == *ip) {
            super::super::pod_spec::legacy_ip(ip, &index(path, at), errors);
        }
    }
    if ips.len() < 2 {
        return;
    }
    let parsed: Vec<Option<std::net::IpAddr>> = ips.iter().map(|ip| names::sloppy_ip(ip)).collect();
    if let Some(at) = parsed.iter().position(Option::is_none) {
        let says = format!(
            "failed to check for dual stack with error:invalid IP[{at}]: {}",
            ips[at]
        );
        errors.push(FieldError::new(FieldErrorKind::Internal, path, None, says));
    }
    let has = |v6: bool| parsed.iter().flatten().any(|ip| ip.is_ipv6() == v6);
    let dual = parsed.iter().all(Option::is_some) && has(true) && has(false);
    if !dual || ips.len() > 2 {
        let listed: Vec<String> = ips
            .iter()
            .map(|ip| format!("{{\"IP\":{}}}", Value::from(*ip)))
            .collect();
        let says = "may specify no more than one IP for each IP family";
        errors.invalid_as(path, &format!("[{}]", listed.join(",")), says);
    }
}

fn users(statuses: &[Value], os: &str, path: &str, errors: &mut Errors) {
    for (at, status) in statuses.iter().enumerate() {
        let linux = look::at(status, "user.linux");
        let path = child(&index(path, at), "user.linux");
        if linux.is_null() {
            continue;
        }
        if os == "windows" {
            errors.forbidden(path, "cannot be set for a windows pod");
            continue;
        }
        security::id(look::at(linux, "uid"), &child(&path, "uid"), errors);
        security::id(look::at(linux, "gid"), &child(&path, "gid"), errors);
        for (g, group) in look::items(linux, "supplementalGroups").iter().enumerate() {
            security::id(group, &index(&child(&path, "supplementalGroups"), g), errors);
        }
    }
}

fn allocated(statuses: &[Value], spec: &Value, list: &str, path: &str, errors: &mut Errors) {
    for (at, status) in statuses.iter().enumerate() {
        let name = look::text(status, "name");
        let container = look::items(spec, list)
            .iter()
            .find(|c| look::text(c, "name") == name);
        for (r, resource) in look::items(status, "allocatedResourcesStatus").iter().enumerate() {
            let path = index(&child(&index(path, at), "allocatedResourcesStatus"), r);
            if let Some(container) = container {
                known_resource(container, look::text(resource, "name"), &path, errors);
            }
            let mut seen: Vec<&str> = Vec::new();
            for (h, health) in look::items(resource, "resources").iter().enumerate() {
                let path = index(&child(&path, "resources"), h);
                let known = ["Healthy", "Unhealthy", "Unknown"];
                let state = look::text(health, "health");
                if !known.contains(&state) {
                    errors.not_supported(child(&path, "health"), state, &known);
                }
                if look::at(health, "message").as_str() == Some("") {
                    errors.required(child(&path, "message"), "must be non-empty if specified");
                }
                let id = look::text(health, "resourceID");
                if seen.contains(&id) {
                    errors.duplicate(child(&path, "resourceID"), id);
                }
                seen.push(id);
            }
        }
    }
}

fn known_resource(container: &Value, name: &str, path: &str, errors: &mut Errors) {
    if !name.starts_with("claim:") {
        if look::at(container, "resources.requests").get(name).is_none() {
            let says = "must match one of the container's resource requests";
            errors.invalid(child(path, "name"), name, says);
        }
        return;
    }
    let known = look::items(container, "resources.claims").iter().any(|claim| {
        let (claim, request) = (look::text(claim, "name"), look::text(claim, "request"));
        let full = if request.is_empty() {
            format!("claim:{claim}")
        } else {
            format!("claim:{claim}/{request}")
        };
        full == name
    });
    if !known {
        let says = "must match one of the container's resource claims in a format 'claim:<claimName>/<request>' or \
                    'claim:<claimName>' if request is empty";
        errors.invalid(child(path, "name"), name, says);
    }
}
