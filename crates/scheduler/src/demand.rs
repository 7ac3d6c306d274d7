//! What a pod asks of a node, computed once from its spec.

use std::collections::BTreeMap;

use api::{LabelSelector, Quantity, SmolStr, Value};
use serde::Deserialize;

use crate::peers::{Leaning, Peer, PodAffinity, Spread, SpreadView};
use crate::volumes::{Mount, VolumeView};

mod requests;

/// Resource amounts in the scheduler's units: cpu in thousandths of a core, the others in whole units.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Amounts {
    pub(crate) cpu: i64,
    pub(crate) memory: i64,
    pub(crate) ephemeral: i64,
    /// Extended resources and huge pages.
    pub(crate) other: BTreeMap<SmolStr, i64>,
}

impl Amounts {
    pub(crate) fn read(list: &ResourceList) -> Self {
        let mut amounts = Self::default();
        for (name, quantity) in list.iter().flatten() {
            let Ok(quantity) = Quantity::from_json(quantity) else {
                continue;
            };
            match name.as_str() {
                "cpu" => amounts.cpu = quantity.milli_value(),
                "memory" => amounts.memory = quantity.value(),
                "ephemeral-storage" => amounts.ephemeral = quantity.value(),
                "pods" => {}
                _ => {
                    amounts.other.insert(name.clone(), quantity.value());
                }
            }
        }
        amounts
    }

    /// The amount of the resource of this name.
    pub(crate) fn of(&self, name: &str) -> i64 {
        match name {
            "cpu" => self.cpu,
            "memory" => self.memory,
            "ephemeral-storage" => self.ephemeral,
            _ => self.other.get(name).copied().unwrap_or_default(),
        }
    }

    pub(crate) fn add(&mut self, more: &Self) {
        self.cpu += more.cpu;
        self.memory += more.memory;
        self.ephemeral += more.ephemeral;
        for (name, amount) in &more.other {
            *self.other.entry(name.clone()).or_default() += amount;
        }
    }
}

pub(crate) type ResourceList = Option<BTreeMap<SmolStr, Value>>;

/// A pod as the scheduler reads it.
#[derive(Debug, Deserialize)]
pub(crate) struct PodView {
    pub(crate) spec: PodSpec,
    #[serde(default)]
    pub(crate) status: PodStatus,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct PodStatus {
    pub(crate) phase: SmolStr,
    pub(crate) nominated_node_name: SmolStr,
    pub(crate) start_time: SmolStr,
    pub(crate) conditions: Option<Vec<Condition>>,
    container_statuses: Option<Vec<ContainerStatus>>,
    init_container_statuses: Option<Vec<ContainerStatus>>,
    resources: Option<Resources>,
    allocated_resources: ResourceList,
}

/// What a container holds, which while it is resized is not what its spec asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct ContainerStatus {
    name: SmolStr,
    resources: Option<Resources>,
    allocated_resources: ResourceList,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Condition {
    #[serde(rename = "type")]
    pub(crate) kind: SmolStr,
    pub(crate) status: SmolStr,
    pub(crate) reason: SmolStr,
    pub(crate) message: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct PodSpec {
    pub(crate) node_name: SmolStr,
    pub(crate) scheduler_name: SmolStr,
    pub(crate) priority: i32,
    pub(crate) preemption_policy: SmolStr,
    pub(crate) scheduling_gates: Option<Vec<Gate>>,
    containers: Vec<Container>,
    init_containers: Option<Vec<Container>>,
    overhead: ResourceList,
    resources: Resources,
    node_selector: Option<BTreeMap<SmolStr, SmolStr>>,
    affinity: Affinity,
    host_network: bool,
    host_users: Option<bool>,
    tolerations: Option<Vec<Toleration>>,
    topology_spread_constraints: Option<Vec<SpreadView>>,
    volumes: Option<Vec<VolumeView>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Gate {
    pub(crate) name: SmolStr,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Container {
    name: SmolStr,
    image: SmolStr,
    resources: Resources,
    restart_policy: SmolStr,
    restart_policy_rules: Option<Vec<RestartRule>>,
    ports: Option<Vec<Port>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct RestartRule {
    action: SmolStr,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Resources {
    requests: ResourceList,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Port {
    host_port: u16,
    #[serde(rename = "hostIP")]
    host_ip: SmolStr,
    protocol: SmolStr,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Affinity {
    node_affinity: Option<NodeAffinity>,
    pod_affinity: Option<PodAffinity>,
    pod_anti_affinity: Option<PodAffinity>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct NodeAffinity {
    #[serde(rename = "requiredDuringSchedulingIgnoredDuringExecution")]
    pub(crate) required: Option<Selector>,
    #[serde(rename = "preferredDuringSchedulingIgnoredDuringExecution")]
    pub(crate) preferred: Option<Vec<Preferred>>,
}

#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Selector {
    pub(crate) node_selector_terms: Vec<Term>,
}

#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub(crate) struct Preferred {
    pub(crate) weight: i64,
    pub(crate) preference: Term,
}

/// A node selector term: all of its expressions must hold. An empty term matches nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Term {
    pub(crate) match_expressions: Option<Vec<Expression>>,
    pub(crate) match_fields: Option<Vec<Expression>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub(crate) struct Expression {
    pub(crate) key: SmolStr,
    pub(crate) operator: SmolStr,
    pub(crate) values: Option<Vec<SmolStr>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub(crate) struct Toleration {
    pub(crate) key: SmolStr,
    pub(crate) operator: SmolStr,
    pub(crate) value: SmolStr,
    pub(crate) effect: SmolStr,
}

/// A port of the host itself that the pod takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HostPort {
    pub(crate) ip: SmolStr,
    pub(crate) protocol: SmolStr,
    pub(crate) port: u16,
}

/// A pod's terms.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Demand {
    pub(crate) requests: Amounts,
    /// What the pod counts for when nodes are ranked: containers that ask for nothing count for a little.
    pub(crate) ranked_cpu: i64,
    pub(crate) ranked_memory: i64,
    /// What it counts for when it is itself to be placed: upstream leaves pod-level amounts out then.
    pub(crate) own_cpu: i64,
    pub(crate) own_memory: i64,
    pub(crate) host_ports: Vec<HostPort>,
    /// Of containers and of volumes.
    pub(crate) images: Vec<SmolStr>,
    /// What the node's kubelet must declare that it can do.
    pub(crate) features: Vec<&'static str>,
    pub(crate) containers: usize,
    pub(crate) node_name: SmolStr,
    pub(crate) node_selector: Vec<(SmolStr, SmolStr)>,
    pub(crate) required_terms: Option<Vec<Term>>,
    pub(crate) preferred_terms: Vec<(i64, Term)>,
    pub(crate) tolerations: Vec<Toleration>,
    /// Pods that must be near, and pods that must not.
    pub(crate) affinity: Vec<Peer>,
    pub(crate) anti_affinity: Vec<Peer>,
    pub(crate) leanings: Vec<Leaning>,
    pub(crate) spread: Vec<Spread>,
    pub(crate) mounts: Vec<Mount>,
}

/// Whose terms they are: selectors are relative to the pod's own namespace and labels.
#[derive(Clone, Copy)]
pub(crate) struct Bearer<'a> {
    pub(crate) name: &'a str,
    pub(crate) namespace: &'a SmolStr,
    pub(crate) labels: &'a [(SmolStr, SmolStr)],
}

impl Demand {
    pub(crate) fn read(view: PodView, bearer: Bearer<'_>) -> Self {
        let requests = view.requests();
        let spec = view.spec;
        let features = spec.features();
        let host_ports = spec.host_ports();
        let inits = spec.init_containers.as_deref().unwrap_or_default();
        let all = || inits.iter().chain(&spec.containers);
        let (mut images, containers): (Vec<_>, _) =
            (all().map(|c| normalized(&c.image)).collect(), all().count());
        let node_affinity = spec.affinity.node_affinity.unwrap_or_default();
        let near = spec.affinity.pod_affinity.unwrap_or_default();
        let apart = spec.affinity.pod_anti_affinity.unwrap_or_default();
        let preferred = node_affinity.preferred.into_iter().flatten();
        let spread = spec.topology_spread_constraints.into_iter().flatten();
        let volumes = spec.volumes.unwrap_or_default();
        images.extend(
            volumes
                .iter()
                .filter_map(VolumeView::image)
                .map(|image| normalized(image)),
        );
        Self {
            ranked_cpu: requests.ranked.cpu,
            ranked_memory: requests.ranked.memory,
            own_cpu: requests.own.cpu,
            own_memory: requests.own.memory,
            features,
            host_ports,
            images,
            containers,
            node_name: spec.node_name,
            node_selector: spec.node_selector.into_iter().flatten().collect(),
            required_terms: node_affinity.required.map(|s| s.node_selector_terms),
            preferred_terms: preferred.map(|p| (p.weight, p.preference)).collect(),
            tolerations: spec.tolerations.unwrap_or_default(),
            affinity: near.required(bearer),
            anti_affinity: apart.required(bearer),
            leanings: near
                .preferred(bearer, 1)
                .chain(apart.preferred(bearer, -1))
                .collect(),
            spread: spread.map(|s| s.read(bearer)).collect(),
            mounts: volumes.into_iter().filter_map(|v| v.read(bearer)).collect(),
            requests: requests.asked,
        }
    }
}

/// A selector that cannot be read selects nothing.
pub(crate) fn selector(value: &Value) -> LabelSelector {
    LabelSelector::from_json(value).unwrap_or_else(|_| LabelSelector::nothing())
}

impl PodSpec {
    fn host_ports(&self) -> Vec<HostPort> {
        let sidecars = self.init_containers.iter().flatten();
        let sidecars = sidecars.filter(|c| c.restart_policy == "Always");
        let ports = self
            .containers
            .iter()
            .chain(sidecars)
            .flat_map(|c| c.ports.iter().flatten());
        ports.filter(|p| p.host_port > 0).map(Port::host_port).collect()
    }

    /// Upstream's declared features that a pod can need to be placed.
    fn features(&self) -> Vec<&'static str> {
        let containers = self
            .containers
            .iter()
            .chain(self.init_containers.iter().flatten());
        let mut rules = containers.flat_map(|c| c.restart_policy_rules.iter().flatten());
        let restarts_all = rules.any(|rule| rule.action == "RestartAllContainers");
        let maps_users = self.host_network && self.host_users == Some(false);
        let all = [
            (restarts_all, "RestartAllContainersOnContainerExits"),
            (maps_users, "UserNamespacesHostNetworkSupport"),
        ];
        let needed = all.into_iter().filter(|(needed, _)| *needed);
        needed.map(|(_, name)| name).collect()
    }
}

impl Port {
    fn host_port(&self) -> HostPort {
        let or = |given: &SmolStr, default: &'static str| {
            if given.is_empty() {
                SmolStr::new_static(default)
            } else {
                given.clone()
            }
        };
        HostPort {
            ip: or(&self.host_ip, "0.0.0.0"),
            protocol: or(&self.protocol, "TCP"),
            port: self.host_port,
        }
    }
}

/// `nginx` → `nginx:latest`, as nodes report their images.
pub(crate) fn normalized(image: &str) -> SmolStr {
    let last = image.rsplit('/').next().unwrap_or_default();
    if last.contains(':') {
        SmolStr::new(image)
    } else {
        SmolStr::new(format!("{image}:latest"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn demand(spec: Value) -> Demand {
        let bearer = Bearer {
            name: "p",
            namespace: &SmolStr::new_static("default"),
            labels: &[],
        };
        Demand::read(serde_json::from_value(json!({"spec": spec})).unwrap(), bearer)
    }

    #[test]
    fn initialisation_sidecars_and_overhead_count_as_upstream_counts_them() {
        let cpu = |amount: &str| json!({"requests": {"cpu": amount}});
        let asked = demand(json!({
            "containers": [{"resources": cpu("100m")}, {"resources": cpu("200m")}],
            "initContainers": [
                {"resources": cpu("50m"), "restartPolicy": "Always"},
                {"resources": cpu("400m")},
                {"resources": cpu("10m"), "restartPolicy": "Always"}],
            "overhead": {"cpu": "5m"}}));
        assert_eq!(asked.requests.cpu, 455);
        let pod_level = demand(json!({"containers": [{"resources": cpu("1")}], "resources": cpu("2")}));
        assert_eq!(pod_level.requests.cpu, 2000);
    }

    #[test]
    fn a_pod_that_asks_for_nothing_still_weighs_a_little() {
        let asked = demand(json!({"containers": [{"image": "a/b"}]}));
        assert_eq!((asked.requests.cpu, asked.requests.memory), (0, 0));
        assert_eq!((asked.ranked_cpu, asked.ranked_memory), (100, 200 << 20));
        assert_eq!(asked.images, ["a/b:latest"]);
    }
}
