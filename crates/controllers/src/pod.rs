//! Pods as the workload loops see them: ready or not, available since when, and which to give up first.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

use api::{Object, SmolStr, Timestamp, Value};
use reconcile::Named;
use serde::Deserialize;

use crate::status::{seconds_after, time};

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Pod {
    pub(crate) metadata: PodMeta,
    pub(crate) spec: PodSpec,
    pub(crate) status: PodStatus,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct PodMeta {
    pub(crate) annotations: BTreeMap<SmolStr, String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct PodSpec {
    pub(crate) node_name: SmolStr,
    pub(crate) hostname: SmolStr,
    pub(crate) subdomain: SmolStr,
    pub(crate) host_network: bool,
    pub(crate) init_containers: Vec<Container>,
    pub(crate) containers: Vec<Container>,
    pub(crate) tolerations: Vec<Value>,
    pub(crate) affinity: Value,
    pub(crate) scheduling_gates: Vec<Value>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Container {
    pub(crate) name: SmolStr,
    pub(crate) restart_policy: SmolStr,
    pub(crate) ports: Vec<ContainerPort>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct ContainerPort {
    pub(crate) name: SmolStr,
    pub(crate) container_port: i64,
    pub(crate) protocol: SmolStr,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct PodStatus {
    pub(crate) phase: SmolStr,
    pub(crate) reason: SmolStr,
    pub(crate) pod_ip: SmolStr,
    #[serde(rename = "podIPs")]
    pub(crate) pod_ips: Vec<PodIp>,
    pub(crate) conditions: Vec<PodCondition>,
    pub(crate) container_statuses: Vec<ContainerStatus>,
    pub(crate) init_container_statuses: Vec<ContainerStatus>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct PodIp {
    pub(crate) ip: SmolStr,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct PodCondition {
    #[serde(rename = "type")]
    pub(crate) of: SmolStr,
    pub(crate) status: SmolStr,
    pub(crate) last_transition_time: Value,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct ContainerStatus {
    pub(crate) name: SmolStr,
    pub(crate) restart_count: i64,
    pub(crate) state: Value,
}

impl Pod {
    pub(crate) fn condition(&self, of: &str) -> Option<&PodCondition> {
        self.status.conditions.iter().find(|condition| condition.of == of)
    }

    pub(crate) fn is_ready(&self) -> bool {
        self.condition("Ready")
            .is_some_and(|ready| ready.status == "True")
    }

    pub(crate) fn ready_since(&self) -> Option<Timestamp> {
        let ready = self.condition("Ready").filter(|ready| ready.status == "True")?;
        time(&ready.last_transition_time)
    }

    /// When a ready pod becomes available: at once without `minReadySeconds`.
    pub(crate) fn available_at(&self, min_ready_seconds: i64) -> Option<Timestamp> {
        if !self.is_ready() {
            return None;
        }
        if min_ready_seconds == 0 {
            return Some(Timestamp::MIN);
        }
        Some(seconds_after(self.ready_since()?, min_ready_seconds))
    }

    pub(crate) fn is_available(&self, min_ready_seconds: i64, now: Timestamp) -> bool {
        self.available_at(min_ready_seconds).is_some_and(|at| at <= now)
    }

    /// `Succeeded` or `Failed`: it never runs again.
    pub(crate) fn is_finished(&self) -> bool {
        matches!(self.status.phase.as_str(), "Succeeded" | "Failed")
    }

    fn restarts(&self) -> (i64, i64) {
        let most = |counts: &mut dyn Iterator<Item = i64>| counts.max().unwrap_or_default();
        let sidecar = |name: &SmolStr| {
            self.spec
                .init_containers
                .iter()
                .any(|c| c.name == *name && c.restart_policy == "Always")
        };
        let status = &self.status;
        let regular = most(&mut status.container_statuses.iter().map(|c| c.restart_count));
        let sidecars = status.init_container_statuses.iter().filter(|c| sidecar(&c.name));
        (regular, most(&mut sidecars.map(|c| c.restart_count)))
    }

    fn deletion_cost(&self) -> i32 {
        let cost = self
            .metadata
            .annotations
            .get("controller.kubernetes.io/pod-deletion-cost");
        // As upstream: a leading zero (but for "0") or a plus sign makes the value invalid, hence 0.
        let valid = |text: &&String| {
            let digits = text.strip_prefix('-').unwrap_or(text);
            !text.starts_with('+') && (*text == "0" || !digits.starts_with('0'))
        };
        cost.filter(valid)
            .and_then(|text| text.parse().ok())
            .unwrap_or_default()
    }

    fn phase_rank(&self) -> u8 {
        match self.status.phase.as_str() {
            "Pending" => 0,
            "Unknown" => 1,
            "Running" => 2,
            _ => 0,
        }
    }
}

/// Whether a pod has its node, without decoding it.
pub(crate) fn is_on_node(pod: &Object) -> bool {
    pod.meta
        .field("spec.nodeName")
        .is_some_and(|node| !node.is_empty())
}

/// Neither finished nor being deleted.
pub(crate) fn is_active(pod: &Named<Pod>) -> bool {
    !pod.is_finished() && pod.object.meta.deleted().is_none()
}

/// Being deleted, and not finished yet.
pub(crate) fn is_terminating(pod: &Named<Pod>) -> bool {
    !pod.is_finished() && pod.object.meta.deleted().is_some()
}

/// When the next of these pods becomes available, after `now`.
pub(crate) fn next_available(
    pods: &[Named<Pod>],
    min_ready_seconds: i64,
    now: Timestamp,
) -> Option<Timestamp> {
    pods.iter()
        .filter_map(|pod| pod.available_at(min_ready_seconds))
        .filter(|at| *at > now)
        .min()
}

/// Upstream's order of giving up pods: the first is deleted first. `crowd` is the number of related active pods on
/// the pod's node.
pub(crate) fn rank(
    a: &Named<Pod>,
    b: &Named<Pod>,
    crowd: impl Fn(&Pod) -> usize,
    now: Timestamp,
) -> Ordering {
    let placed = |pod: &Pod| !pod.spec.node_name.is_empty();
    placed(a)
        .cmp(&placed(b))
        .then_with(|| a.phase_rank().cmp(&b.phase_rank()))
        .then_with(|| a.is_ready().cmp(&b.is_ready()))
        .then_with(|| a.deletion_cost().cmp(&b.deletion_cost()))
        .then_with(|| Reverse(crowd(a)).cmp(&Reverse(crowd(b))))
        .then_with(|| {
            by_age(
                a.ready_since(),
                b.ready_since(),
                a.is_ready() && b.is_ready(),
                a,
                b,
                now,
            )
        })
        .then_with(|| b.restarts().cmp(&a.restarts()))
        .then_with(|| by_age(a.object.meta.created(), b.object.meta.created(), true, a, b, now))
}

/// Younger first, on a logarithmic scale of ages; equal ages by uid, which is as good as chance.
fn by_age(
    a: Option<Timestamp>,
    b: Option<Timestamp>,
    applies: bool,
    pod_a: &Named<Pod>,
    pod_b: &Named<Pod>,
    now: Timestamp,
) -> Ordering {
    if !applies || a == b {
        return Ordering::Equal;
    }
    let (Some(a), Some(b)) = (a, b) else {
        return a.is_some().cmp(&b.is_some());
    };
    let magnitude = |time: Timestamp| {
        let age = now.duration_since(time).as_nanos();
        if age > 0 { i64::from(age.ilog2()) } else { -1 }
    };
    magnitude(a)
        .cmp(&magnitude(b))
        .then_with(|| pod_a.object.meta.uid.cmp(&pod_b.object.meta.uid))
}
