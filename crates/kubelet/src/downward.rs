//! What a pod may be told about itself: its fields and the resources of its containers.

use std::collections::BTreeMap;
use std::net::IpAddr;

use crate::pod::spec::{Pod, Quantities, ResourceFieldRef};

/// Facts that are not in the object.
pub(crate) struct Ground<'a> {
    pub node: &'a str,
    pub host_addresses: &'a [IpAddr],
    pub pod_addresses: &'a [IpAddr],
    /// The container that asks.
    pub container: &'a str,
    pub node_cpu_milli: i64,
    pub node_memory_bytes: i64,
}

/// The text at a field path.
pub(crate) fn field(pod: &Pod, path: &str, ground: &Ground<'_>) -> Result<String, String> {
    let listed = |ips: &[IpAddr]| ips.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    let first = |ips: &[IpAddr]| ips.first().map(ToString::to_string).unwrap_or_default();
    let meta = &pod.metadata;
    if let Some((of, key)) = subscript(path) {
        let map = if of == "metadata.labels" {
            &meta.labels
        } else {
            &meta.annotations
        };
        return Ok(map.get(key).cloned().unwrap_or_default());
    }
    let account = if pod.spec.service_account_name.is_empty() {
        "default"
    } else {
        &pod.spec.service_account_name
    };
    Ok(match path {
        "metadata.name" => meta.name.to_string(),
        "metadata.namespace" => meta.namespace.to_string(),
        "metadata.uid" => meta.uid.to_string(),
        "metadata.labels" => map(&meta.labels),
        "metadata.annotations" => map(&meta.annotations),
        "spec.nodeName" => ground.node.to_owned(),
        "spec.serviceAccountName" => account.to_owned(),
        "status.hostIP" => first(ground.host_addresses),
        "status.hostIPs" => listed(ground.host_addresses),
        "status.podIP" => first(ground.pod_addresses),
        "status.podIPs" => listed(ground.pod_addresses),
        other => return Err(format!("unsupported fieldPath: {other}")),
    })
}

/// `metadata.labels['key']`.
fn subscript(path: &str) -> Option<(&str, &str)> {
    let (of, rest) = path.split_once("['")?;
    let key = rest.strip_suffix("']")?;
    matches!(of, "metadata.labels" | "metadata.annotations").then_some((of, key))
}

/// `key="value"`, a line each, as upstream quotes them.
fn map(map: &BTreeMap<String, String>) -> String {
    let lines: Vec<String> = map
        .iter()
        .map(|(k, v)| format!("{k}={}", api::quote::quoted(v)))
        .collect();
    lines.join("\n")
}

/// A container's request or limit, in units of the divisor, rounded up.
pub(crate) fn resource(pod: &Pod, of: &ResourceFieldRef, ground: &Ground<'_>) -> Result<String, String> {
    let name = if of.container_name.is_empty() {
        ground.container
    } else {
        of.container_name.as_str()
    };
    let container = pod
        .container(name)
        .ok_or_else(|| format!("container {name} not found"))?;
    let (list, resource) = of.resource.split_once('.').unwrap_or(("", &of.resource));
    let limit = container.resources.limits.get(resource);
    let request = container.resources.requests.get(resource);
    let is_cpu = resource == "cpu";
    let of_node = match resource {
        "cpu" => ground.node_cpu_milli,
        "memory" => ground.node_memory_bytes,
        _ => 0,
    };
    let value = |quantity: &Quantities| {
        if is_cpu {
            quantity.milli()
        } else {
            quantity.value()
        }
    };
    let amount = match list {
        "limits" => limit.map(value).filter(|amount| *amount > 0).unwrap_or(of_node),
        "requests" => request.map_or(0, value),
        _ => return Err(format!("unsupported container resource : {}", of.resource)),
    };
    let divisor = match (of.divisor.0.is_some(), is_cpu) {
        (true, true) => of.divisor.milli(),
        (true, false) => of.divisor.value(),
        (false, true) => 1000,
        (false, false) => 1,
    };
    let divisor = match divisor {
        0 if is_cpu => 1000,
        0 => 1,
        given => given,
    };
    Ok(((amount + divisor - 1) / divisor).to_string())
}
