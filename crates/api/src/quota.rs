//! What one object costs, and which ResourceQuotas it counts against: upstream's evaluators in `pkg/quota/v1/evaluator`.
//! Admission charges by it, and the quota loop counts anew by it.

pub mod amounts;

use jiff::Timestamp;
use serde_json::{Value, json};

use self::amounts::{Amounts, add, amounts, containers_total, items, raise};
use crate::quantity::Format;
use crate::{Quantity, Resource};

const LEGACY: [&str; 4] = [
    "configmaps",
    "replicationcontrollers",
    "resourcequotas",
    "secrets",
];
/// Never counted: they are too many, or store nothing.
const IGNORED: [&str; 2] = ["events", "bindings"];
const BY_CLASS: &str = ".storageclass.storage.k8s.io/";
const DEVICE_CLASS: &str = "deviceclass.resource.kubernetes.io/";
const POD_NAMES: [&str; 11] = [
    "count/pods",
    "cpu",
    "memory",
    "ephemeral-storage",
    "requests.cpu",
    "requests.memory",
    "requests.ephemeral-storage",
    "limits.cpu",
    "limits.memory",
    "limits.ephemeral-storage",
    "pods",
];
/// What every container must ask for if a quota counts it.
const MUST: [&str; 6] = [
    "cpu",
    "limits.cpu",
    "limits.memory",
    "memory",
    "requests.cpu",
    "requests.memory",
];

/// One for each way of counting.
pub enum Evaluator {
    Pods,
    Services,
    Claims,
    /// Anything else: one each, under these names.
    Objects(Vec<String>),
}

impl Evaluator {
    /// `None`: such objects are never counted.
    pub fn of(resource: &Resource) -> Option<Self> {
        let plural = resource.plural.as_str();
        if IGNORED.contains(&plural) && matches!(resource.group.as_str(), "" | "events.k8s.io") {
            return None;
        }
        let core = resource.group.is_empty();
        Some(match plural {
            "pods" if core => Evaluator::Pods,
            "services" if core => Evaluator::Services,
            "persistentvolumeclaims" if core => Evaluator::Claims,
            _ => {
                let legacy = (core && LEGACY.contains(&plural)).then(|| plural.to_owned());
                Evaluator::Objects(legacy.into_iter().chain([format!("count/{resource}")]).collect())
            }
        })
    }

    /// Whether the object counts against a quota of this spec that limits these names.
    pub fn covers<'a>(
        &self,
        spec: &Value,
        mut hard: impl Iterator<Item = &'a String>,
        object: &Value,
    ) -> bool {
        if !hard.any(|name| self.counts(name)) {
            return false;
        }
        let plain = items(&spec["scopes"]).iter();
        let plain = plain.map(|scope| json!({"scopeName": scope, "operator": "Exists"}));
        let selected = items(&spec["scopeSelector"]["matchExpressions"]);
        plain
            .chain(selected.iter().cloned())
            .all(|scope| self.in_scope(&scope, object))
    }

    fn in_scope(&self, scope: &Value, object: &Value) -> bool {
        match self {
            Evaluator::Pods => pod_in_scope(scope, object),
            Evaluator::Claims => {
                scope["scopeName"] == "VolumeAttributesClass" && selects(scope, &attributes_classes(object))
            }
            Evaluator::Services | Evaluator::Objects(_) => false,
        }
    }

    /// Whether this name of a quota is about such objects.
    pub fn counts(&self, name: &str) -> bool {
        match self {
            Evaluator::Pods => {
                POD_NAMES.contains(&name)
                    || name.starts_with("hugepages-")
                    || name.starts_with("requests.hugepages-")
                    || name
                        .strip_prefix("requests.")
                        .is_some_and(|of| !is_native(name) || of.starts_with(DEVICE_CLASS))
            }
            Evaluator::Services => matches!(
                name,
                "count/services" | "services" | "services.nodeports" | "services.loadbalancers"
            ),
            Evaluator::Claims => {
                let of = name.split_once(BY_CLASS).map_or(name, |(_, of)| of);
                name == "count/persistentvolumeclaims"
                    || matches!(of, "persistentvolumeclaims" | "requests.storage")
            }
            Evaluator::Objects(names) => names.iter().any(|own| own == name),
        }
    }

    /// What a quota with these names insists on and the object does not say (`limits.cpu for: c; ...`).
    pub fn missing(&self, counted: &[&str], object: &Value) -> Option<String> {
        let spec = &object["spec"];
        if !matches!(self, Evaluator::Pods) || states_its_own(spec) {
            return None;
        }
        let mut missing = Vec::new();
        for must in MUST.iter().filter(|must| counted.contains(must)) {
            let all = items(&spec["containers"])
                .iter()
                .chain(items(&spec["initContainers"]));
            let mut silent: Vec<&str> = all
                .filter(|container| !says(container, must))
                .filter_map(|container| container["name"].as_str())
                .collect();
            silent.sort_unstable();
            silent.dedup();
            if !silent.is_empty() {
                missing.push(format!("{must} for: {}", silent.join(",")));
            }
        }
        (!missing.is_empty()).then(|| missing.join("; "))
    }

    /// By the names of quotas; a pod that has ended costs nothing but its count.
    pub fn usage(&self, object: &Value, now: Timestamp) -> Amounts {
        match self {
            Evaluator::Pods => pod(object, now),
            Evaluator::Services => service(object),
            Evaluator::Claims => claim(object),
            Evaluator::Objects(names) => names.iter().map(|name| (name.clone(), number(1))).collect(),
        }
    }
}

fn number(count: usize) -> Quantity {
    Quantity::new(i64::try_from(count).unwrap_or(i64::MAX), Format::DecimalSi)
}

fn is_native(name: &str) -> bool {
    !name.contains('/') || name.contains("kubernetes.io/")
}

fn says(container: &Value, must: &str) -> bool {
    let (field, name) = must.split_once('.').unwrap_or(("requests", must));
    !container["resources"][field][name].is_null()
}

fn is_for_whole_pods(name: &str) -> bool {
    matches!(name, "cpu" | "memory") || name.starts_with("hugepages-")
}

/// Whether the pod as a whole has requests or limits.
fn states_its_own(spec: &Value) -> bool {
    ["requests", "limits"].iter().any(|field| {
        let own = spec["resources"][*field].as_object();
        own.into_iter().flatten().any(|(name, _)| is_for_whole_pods(name))
    })
}

fn service(service: &Value) -> Amounts {
    let spec = &service["spec"];
    let ports = items(&spec["ports"]);
    let chosen = ports
        .iter()
        .filter(|port| port["nodePort"].as_i64().unwrap_or_default() != 0);
    let (node_ports, balancers) = match spec["type"].as_str() {
        Some("NodePort") => (ports.len(), 0),
        Some("LoadBalancer") if spec["allocateLoadBalancerNodePorts"] == false => (chosen.count(), 1),
        Some("LoadBalancer") => (ports.len(), 1),
        _ => (0, 0),
    };
    let used = [
        ("count/services", 1),
        ("services", 1),
        ("services.nodeports", node_ports),
        ("services.loadbalancers", balancers),
    ];
    used.map(|(name, count)| (name.to_owned(), number(count))).into()
}

fn claim(claim: &Value) -> Amounts {
    let spec = &claim["spec"];
    let mut used = Amounts::from([("persistentvolumeclaims".to_owned(), number(1))]);
    if let Some(requested) = amounts(&spec["resources"]["requests"]).get("storage") {
        let allocated = amounts(&claim["status"]["allocatedResources"]);
        let mut storage = requested
            .max(allocated.get("storage").unwrap_or(requested))
            .clone();
        storage.round_up(0);
        used.insert("requests.storage".to_owned(), storage);
    }
    let annotated = &claim["metadata"]["annotations"]["volume.beta.kubernetes.io/storage-class"];
    let class = annotated.as_str().or(spec["storageClassName"].as_str());
    if let Some(class) = class.filter(|class| !class.is_empty()) {
        let own: Vec<_> = used
            .iter()
            .map(|(name, amount)| (format!("{class}{BY_CLASS}{name}"), amount.clone()))
            .collect();
        used.extend(own);
    }
    used.insert("count/persistentvolumeclaims".to_owned(), number(1));
    used
}

/// A pod that has ended, or whose grace period is over, costs nothing but its count.
fn pod(pod: &Value, now: Timestamp) -> Amounts {
    let mut used = Amounts::from([("count/pods".to_owned(), number(1))]);
    let ended = matches!(pod["status"]["phase"].as_str(), Some("Failed" | "Succeeded"));
    if ended || is_overdue(&pod["metadata"], now) {
        return used;
    }
    used.insert("pods".to_owned(), number(1));
    for (name, amount) in total(pod, "requests") {
        let native = matches!(name.as_str(), "cpu" | "memory" | "ephemeral-storage");
        let pages = name.starts_with("hugepages-");
        if native || pages || !is_native(&name) || name.starts_with(DEVICE_CLASS) {
            used.insert(format!("requests.{name}"), amount.clone());
        }
        if native || pages {
            used.insert(name, amount);
        }
    }
    for (name, amount) in total(pod, "limits") {
        if matches!(name.as_str(), "cpu" | "memory" | "ephemeral-storage") {
            used.insert(format!("limits.{name}"), amount);
        }
    }
    used
}

fn is_overdue(meta: &Value, now: Timestamp) -> bool {
    let deleted = meta["deletionTimestamp"].as_str();
    let deleted = deleted.and_then(|text| text.parse::<Timestamp>().ok());
    let grace = meta["deletionGracePeriodSeconds"].as_i64();
    deleted
        .zip(grace)
        .is_some_and(|(at, grace)| now.as_second() > at.as_second().saturating_add(grace))
}

/// The pod's requests or limits, with its overhead.
fn total(pod: &Value, field: &str) -> Amounts {
    let spec = &pod["spec"];
    let mut total = containers_total(spec, |container| effective(pod, container, field));
    let own = amounts(&spec["resources"][field]);
    total.extend(own.into_iter().filter(|(name, _)| is_for_whole_pods(name)));
    let mut overhead = amounts(&spec["overhead"]);
    if field == "limits" {
        // An overhead without a limit is no limit.
        overhead.retain(|name, _| total.get(name).is_some_and(|limit| !limit.is_zero()));
    }
    add(&mut total, &overhead);
    total
}

/// What a container asks for, or still has while a resize of it is under way.
fn effective(pod: &Value, container: &Value, field: &str) -> Amounts {
    let spec = amounts(&container["resources"][field]);
    let list = match container["restartPolicy"].as_str() {
        Some("Always") => "initContainerStatuses",
        _ => "containerStatuses",
    };
    let status = items(&pod["status"][list])
        .iter()
        .find(|status| status["name"] == container["name"]);
    let Some(status) = status.filter(|status| !status["resources"].is_null()) else {
        return spec;
    };
    let mut effective = amounts(&status["resources"][field]);
    if field == "requests" {
        raise(&mut effective, &amounts(&status["allocatedResources"]));
    }
    let pending = items(&pod["status"]["conditions"])
        .iter()
        .find(|condition| condition["type"] == "PodResizePending");
    if pending.is_none_or(|pending| pending["reason"] != "Infeasible") {
        raise(&mut effective, &spec);
    }
    effective
}

/// Whether the pod's time is limited: it counts as `Terminating`.
pub fn has_deadline(pod: &Value) -> bool {
    let deadline = pod["spec"]["activeDeadlineSeconds"].as_i64();
    deadline.is_some_and(|seconds| seconds >= 0)
}

fn pod_in_scope(scope: &Value, pod: &Value) -> bool {
    match scope["scopeName"].as_str().unwrap_or_default() {
        "Terminating" => has_deadline(pod),
        "NotTerminating" => !has_deadline(pod),
        "BestEffort" => is_best_effort(pod),
        "NotBestEffort" => !is_best_effort(pod),
        "CrossNamespacePodAffinity" => crosses_namespaces(&pod["spec"]["affinity"]),
        "PriorityClass" => {
            let class = pod["spec"]["priorityClassName"].as_str();
            let named: Vec<&str> = class.into_iter().filter(|class| !class.is_empty()).collect();
            selects(scope, &named)
        }
        _ => false,
    }
}

/// Whether a scope selects an object that has these names, if any.
fn selects(scope: &Value, names: &[&str]) -> bool {
    let listed = |name: &&str| items(&scope["values"]).iter().any(|value| value == name);
    match scope["operator"].as_str().unwrap_or_default() {
        "In" => names.iter().any(listed),
        "NotIn" => names.is_empty() || names.iter().any(|name| !listed(name)),
        "DoesNotExist" => names.is_empty(),
        _ => !names.is_empty(),
    }
}

fn attributes_classes(claim: &Value) -> Vec<&str> {
    let all = [
        &claim["spec"]["volumeAttributesClassName"],
        &claim["status"]["currentVolumeAttributesClassName"],
        &claim["status"]["modifyVolumeStatus"]["targetVolumeAttributesClassName"],
    ];
    all.into_iter()
        .filter_map(Value::as_str)
        .filter(|name| !name.is_empty())
        .collect()
}

fn is_best_effort(pod: &Value) -> bool {
    if let Some(class) = pod["status"]["qosClass"]
        .as_str()
        .filter(|class| !class.is_empty())
    {
        return class == "BestEffort";
    }
    let spec = &pod["spec"];
    let asks = |resources: &Value| {
        ["requests", "limits"].iter().any(|field| {
            let asked = amounts(&resources[*field]);
            let asks = |name: &str| asked.get(name).is_some_and(|amount| amount.sign() > 0);
            asks("cpu") || asks("memory")
        })
    };
    if spec["resources"].is_object() {
        return !asks(&spec["resources"]);
    }
    let mut all = items(&spec["containers"])
        .iter()
        .chain(items(&spec["initContainers"]));
    !all.any(|container| asks(&container["resources"]))
}

fn crosses_namespaces(affinity: &Value) -> bool {
    let crosses =
        |term: &Value| !items(&term["namespaces"]).is_empty() || !term["namespaceSelector"].is_null();
    ["podAffinity", "podAntiAffinity"].iter().any(|kind| {
        let terms = &affinity[*kind];
        let required = items(&terms["requiredDuringSchedulingIgnoredDuringExecution"]);
        let preferred = items(&terms["preferredDuringSchedulingIgnoredDuringExecution"]);
        required.iter().any(crosses) || preferred.iter().any(|one| crosses(&one["podAffinityTerm"]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(resource: &Resource, object: &Value, expected: &Expect) {
        let now = "2026-01-01T00:00:00Z".parse().unwrap();
        let used = Evaluator::of(resource).unwrap().usage(object, now);
        let used: Vec<String> = used
            .iter()
            .map(|(name, amount)| format!("{name}={amount}"))
            .collect();
        expected.assert_eq(&used.join(" "));
    }

    #[test]
    fn what_objects_cost() {
        check(
            &Resource::of("", "pods"),
            &json!({"spec": {"overhead": {"cpu": "10m", "memory": "1Mi"},
                "initContainers": [{"name": "i", "resources": {"requests": {"cpu": "1"}}}],
                "containers": [{"name": "a", "resources": {
                    "requests": {"cpu": "100m", "example.com/gpu": "2", "hugepages-2Mi": "4Mi", "ephemeral-storage": "1Gi"},
                    "limits": {"cpu": "200m", "example.com/gpu": "2"}}}]}}),
            &expect![
                "count/pods=1 cpu=1010m ephemeral-storage=1Gi hugepages-2Mi=4Mi limits.cpu=210m memory=1Mi pods=1 requests.cpu=1010m requests.ephemeral-storage=1Gi requests.example.com/gpu=2 requests.hugepages-2Mi=4Mi requests.memory=1Mi"
            ],
        );
        check(
            &Resource::of("", "pods"),
            &json!({"status": {"phase": "Succeeded"}, "spec": {"containers": [{"resources": {"requests": {"cpu": "1"}}}]}}),
            &expect!["count/pods=1"],
        );
        check(
            &Resource::of("", "services"),
            &json!({"spec": {"type": "LoadBalancer", "ports": [{"port": 1}, {"port": 2, "nodePort": 30000}],
                "allocateLoadBalancerNodePorts": false}}),
            &expect!["count/services=1 services=1 services.loadbalancers=1 services.nodeports=1"],
        );
        check(
            &Resource::of("", "persistentvolumeclaims"),
            &json!({"spec": {"storageClassName": "gold", "resources": {"requests": {"storage": "1Gi"}}},
                "status": {"allocatedResources": {"storage": "2Gi"}}}),
            &expect![
                "count/persistentvolumeclaims=1 gold.storageclass.storage.k8s.io/persistentvolumeclaims=1 gold.storageclass.storage.k8s.io/requests.storage=2Gi persistentvolumeclaims=1 requests.storage=2Gi"
            ],
        );
        check(
            &Resource::of("", "secrets"),
            &json!({}),
            &expect!["count/secrets=1 secrets=1"],
        );
        check(
            &Resource::of("apps", "deployments"),
            &json!({}),
            &expect!["count/deployments.apps=1"],
        );
        assert!(Evaluator::of(&Resource::of("events.k8s.io", "events")).is_none());
    }

    #[test]
    fn scopes_tell_which_objects_count() {
        let spec = |scope: Value| json!({"scopeSelector": {"matchExpressions": [scope]}});
        let hard = ["pods".to_owned(), "persistentvolumeclaims".to_owned()];
        let covers = |scope: Value, pod: &Value| Evaluator::Pods.covers(&spec(scope), hard.iter(), pod);
        let plain = json!({"spec": {"containers": [{"name": "c"}]}});
        let rich = json!({"spec": {"priorityClassName": "high", "activeDeadlineSeconds": 5,
            "containers": [{"resources": {"limits": {"cpu": "1"}}}],
            "affinity": {"podAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [{"namespaces": ["x"]}]}}}});
        let mut seen = String::new();
        for scope in [
            "Terminating",
            "NotTerminating",
            "BestEffort",
            "NotBestEffort",
            "PriorityClass",
            "CrossNamespacePodAffinity",
        ] {
            let scope_of = || json!({"scopeName": scope, "operator": "Exists"});
            seen += &format!(
                "{scope}: {} {}\n",
                covers(scope_of(), &plain),
                covers(scope_of(), &rich)
            );
        }
        for operator in ["In", "NotIn", "DoesNotExist"] {
            let scope =
                || json!({"scopeName": "PriorityClass", "operator": operator, "values": ["high", "low"]});
            seen += &format!(
                "{operator}: {} {}\n",
                covers(scope(), &plain),
                covers(scope(), &rich)
            );
        }
        expect![[r#"
            Terminating: false true
            NotTerminating: true false
            BestEffort: true false
            NotBestEffort: false true
            PriorityClass: false true
            CrossNamespacePodAffinity: false true
            In: false true
            NotIn: true false
            DoesNotExist: true false
        "#]]
        .assert_eq(&seen);
        let claim = json!({"status": {"currentVolumeAttributesClassName": "fast"}});
        let scope =
            |value: &str| json!({"scopeName": "VolumeAttributesClass", "operator": "In", "values": [value]});
        assert!(Evaluator::Claims.covers(&spec(scope("fast")), hard.iter(), &claim));
        assert!(!Evaluator::Claims.covers(&spec(scope("slow")), hard.iter(), &claim));
    }

    #[test]
    fn counted_cpu_and_memory_must_be_stated() {
        let pod = json!({"spec": {"containers": [{"name": "b"}, {"name": "a", "resources": {"limits": {"cpu": "1"}}}]}});
        let missing = |counted: &[&str]| Evaluator::Pods.missing(counted, &pod).unwrap_or_default();
        expect!["limits.cpu for: b; requests.memory for: a,b"].assert_eq(&missing(&[
            "limits.cpu",
            "requests.memory",
            "pods",
        ]));
        expect![""].assert_eq(&missing(&["pods", "requests.ephemeral-storage"]));
    }
}
