//! What a pod asks for and may use: its class of service, and the limits that the kernel is given.

use std::collections::BTreeMap;

use api::Value;
use runtime::Resources as Limits;
use serde_json::json;

use super::spec::{Container, Pod, Quantities, Resources};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Qos {
    Guaranteed,
    Burstable,
    BestEffort,
}

impl Qos {
    pub fn name(self) -> &'static str {
        match self {
            Qos::Guaranteed => "Guaranteed",
            Qos::Burstable => "Burstable",
            Qos::BestEffort => "BestEffort",
        }
    }

    /// The folder of this class among the cgroups.
    pub fn cgroup(self) -> &'static str {
        match self {
            Qos::Guaranteed => "kubepods",
            Qos::Burstable => "kubepods/burstable",
            Qos::BestEffort => "kubepods/besteffort",
        }
    }
}

/// The API server's word if it is there, for it never changes.
pub fn qos(pod: &Pod) -> Qos {
    match pod.status["qosClass"].as_str() {
        Some("Guaranteed") => Qos::Guaranteed,
        Some("Burstable") => Qos::Burstable,
        Some("BestEffort") => Qos::BestEffort,
        _ => computed_qos(pod),
    }
}

fn computed_qos(pod: &Pod) -> Qos {
    let spec = &pod.spec;
    let of_pod = &spec.resources;
    let all: Vec<&Resources> = if is_set(of_pod) {
        vec![of_pod]
    } else {
        spec.init_containers
            .iter()
            .chain(&spec.containers)
            .map(|each| &each.resources)
            .collect()
    };
    if !all.iter().any(|resources| is_set(resources)) {
        return Qos::BestEffort;
    }
    let guaranteed = |resources: &&Resources| {
        ["cpu", "memory"].iter().all(|name| {
            let limit = resources.limits.get(*name).map_or(0, Quantities::milli);
            let request = resources.requests.get(*name).map_or(limit, Quantities::milli);
            limit > 0 && request == limit
        })
    };
    if all.iter().all(guaranteed) {
        Qos::Guaranteed
    } else {
        Qos::Burstable
    }
}

fn is_set(resources: &Resources) -> bool {
    let any = |list: &BTreeMap<String, Quantities>| {
        ["cpu", "memory"]
            .iter()
            .any(|name| list.get(*name).is_some_and(|q| q.milli() > 0))
    };
    any(&resources.requests) || any(&resources.limits)
}

/// A list of quantities as statuses show it.
pub fn listed(list: &BTreeMap<String, Quantities>) -> Value {
    let shown = |(name, quantity): (&String, &Quantities)| {
        (
            name.clone(),
            json!(quantity.0.as_ref().map(ToString::to_string).unwrap_or_default()),
        )
    };
    Value::Object(list.iter().map(shown).collect())
}

pub fn shown(resources: &Resources) -> Value {
    let mut shown = json!({});
    if !resources.limits.is_empty() {
        shown["limits"] = listed(&resources.limits);
    }
    if !resources.requests.is_empty() {
        shown["requests"] = listed(&resources.requests);
    }
    shown
}

/// Thousandths of what all containers together ask for of one resource: the larger of what init containers need one at
/// a time (with the sidecars before them) and what the rest needs together.
pub fn pod_request_milli(pod: &Pod, name: &str) -> i64 {
    if let Some(request) = pod.spec.resources.requests.get(name) {
        return request.milli() + overhead(pod, name);
    }
    total(pod, |container| request_milli(container, name)) + overhead(pod, name)
}

fn overhead(pod: &Pod, name: &str) -> i64 {
    pod.spec.overhead.get(name).map_or(0, Quantities::milli)
}

fn request_milli(container: &Container, name: &str) -> i64 {
    let Resources { requests, limits } = &container.resources;
    requests
        .get(name)
        .or_else(|| limits.get(name))
        .map_or(0, Quantities::milli)
}

fn total(pod: &Pod, of: impl Fn(&Container) -> i64) -> i64 {
    let main: i64 = pod.spec.containers.iter().map(&of).sum();
    let (mut sidecars, mut peak) = (0, 0);
    for container in &pod.spec.init_containers {
        if container.is_sidecar() {
            sidecars += of(container);
            peak = peak.max(sidecars);
        } else {
            peak = peak.max(sidecars + of(container));
        }
    }
    peak.max(main + sidecars)
}

/// Nothing unless every container has a limit.
fn pod_limit_milli(pod: &Pod, name: &str) -> Option<i64> {
    if let Some(limit) = pod.spec.resources.limits.get(name) {
        return Some(limit.milli() + overhead(pod, name));
    }
    let spec = &pod.spec;
    let mut all = spec.init_containers.iter().chain(&spec.containers);
    let limited = all.all(|each| each.resources.limits.get(name).is_some_and(|q| q.milli() > 0));
    limited.then(|| {
        let limit = |each: &Container| each.resources.limits.get(name).map_or(0, Quantities::milli);
        total(pod, limit) + overhead(pod, name)
    })
}

const PERIOD: i64 = 100_000;

/// One CPU is 1,024 shares; never fewer than 2.
fn shares(milli: i64) -> u64 {
    u64::try_from(milli * 1024 / 1000).unwrap_or(0).clamp(2, 262_144)
}

fn quota(milli: i64) -> i64 {
    (milli * PERIOD / 1000).max(1000)
}

/// The pod's own cgroup.
pub fn pod_limits(pod: &Pod, pids: Option<i64>) -> Limits {
    let cpu = pod_limit_milli(pod, "cpu");
    let memory = pod_limit_milli(pod, "memory");
    Limits {
        cpu_shares: Some(shares(pod_request_milli(pod, "cpu"))),
        cpu_quota_microseconds: Some(cpu.map_or(-1, quota)),
        cpu_period_microseconds: Some(PERIOD.unsigned_abs()),
        memory_limit_bytes: memory.map(|milli| milli / 1000),
        pids_limit: pids,
        hugepage_limits: hugepages(pod.spec.containers.iter()),
        ..Limits::default()
    }
}

/// One container's cgroup.
pub fn container_limits(container: &Container) -> Limits {
    let limit = |name: &str| {
        container
            .resources
            .limits
            .get(name)
            .map(Quantities::milli)
            .filter(|q| *q > 0)
    };
    Limits {
        cpu_shares: Some(shares(request_milli(container, "cpu"))),
        cpu_quota_microseconds: limit("cpu").map(quota),
        cpu_period_microseconds: limit("cpu").map(|_| PERIOD.unsigned_abs()),
        memory_limit_bytes: limit("memory").map(|milli| milli / 1000),
        hugepage_limits: hugepages(std::iter::once(container)),
        memory_oom_group: Some(true),
        ..Limits::default()
    }
}

fn hugepages<'a>(containers: impl Iterator<Item = &'a Container>) -> BTreeMap<String, u64> {
    let mut limits = BTreeMap::new();
    for container in containers {
        for (name, quantity) in &container.resources.limits {
            if let Some(size) = name.strip_prefix("hugepages-") {
                let size = size.replace("Mi", "MB").replace("Gi", "GB").replace("Ki", "KB");
                *limits.entry(size).or_default() += u64::try_from(quantity.value()).unwrap_or(0);
            }
        }
    }
    limits
}

/// Who dies first when the node is out of memory, as upstream weighs it.
pub fn oom_score(pod: &Pod, container: &Container, node_memory: u64) -> i32 {
    match qos(pod) {
        Qos::Guaranteed => -997,
        Qos::BestEffort => 1000,
        Qos::Burstable => {
            let request = u64::try_from(request_milli(container, "memory") / 1000).unwrap_or(0);
            let used = request.saturating_mul(1000) / node_memory.max(1);
            i32::try_from(1000_u64.saturating_sub(used))
                .unwrap_or(0)
                .clamp(3, 999)
        }
    }
}

/// What a container was given, by resource: it is resized when this is no longer what its spec says.
pub fn given(container: &Container) -> BTreeMap<String, String> {
    let text = |list: &BTreeMap<String, Quantities>, name: &str| list.get(name).map_or(0, Quantities::milli);
    let Resources { requests, limits } = &container.resources;
    ["cpu", "memory"]
        .into_iter()
        .map(|name| {
            (
                name.to_owned(),
                format!("{}/{}", text(requests, name), text(limits, name)),
            )
        })
        .collect()
}
