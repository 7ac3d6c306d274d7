//! What one object costs, by upstream's evaluators.

use std::collections::BTreeMap;

use api::{Quantity, Resource, Timestamp, Value};
use reconcile::Cache;

use super::Used;
use crate::resources::{
    CONFIGMAPS, PERSISTENTVOLUMECLAIMS, PODS, REPLICATIONCONTROLLERS, RESOURCEQUOTAS, SECRETS, SERVICES,
};
use crate::status::{seconds_after, time};

/// Kinds whose plain plural is a quota's name too.
const LEGACY: [Resource; 4] = [CONFIGMAPS, SECRETS, RESOURCEQUOTAS, REPLICATIONCONTROLLERS];
const CLASS: &str = ".storageclass.storage.k8s.io/";

/// The resources that can add to any of these names.
pub(super) fn counted<'a>(names: impl Iterator<Item = &'a String>, cache: &Cache) -> Vec<Resource> {
    let mut counted: Vec<Resource> = names.map(|name| counted_by(name, cache)).collect();
    counted.sort();
    counted.dedup();
    counted
}

fn counted_by(name: &str, cache: &Cache) -> Resource {
    if let Some(of) = name.strip_prefix("count/") {
        let (plural, group) = of.split_once('.').unwrap_or((of, ""));
        let served = cache
            .served()
            .iter()
            .find(|s| s.resource.plural == plural && s.resource.group == group);
        return served.map_or_else(|| Resource::new(group, plural), |served| served.resource.clone());
    }
    if let Some(legacy) = LEGACY.into_iter().find(|legacy| legacy.plural == name) {
        return legacy;
    }
    match name {
        "services" | "services.nodeports" | "services.loadbalancers" => SERVICES,
        "persistentvolumeclaims" | "requests.storage" => PERSISTENTVOLUMECLAIMS,
        _ if name.contains(CLASS) => PERSISTENTVOLUMECLAIMS,
        _ => PODS,
    }
}

fn number(count: usize) -> Quantity {
    Quantity::new(
        i64::try_from(count).unwrap_or(i64::MAX),
        api::quantity::Format::DecimalSi,
    )
}

/// All that this object uses, by quota name.
pub(super) fn of(resource: &Resource, object: &Value, now: Timestamp) -> Used {
    let mut used = Used::from([(format!("count/{resource}"), number(1))]);
    if LEGACY.contains(resource) {
        used.insert(resource.plural.to_string(), number(1));
    } else if *resource == PODS {
        used.extend(pod(object, now));
    } else if *resource == SERVICES {
        used.extend(service(object));
    } else if *resource == PERSISTENTVOLUMECLAIMS {
        used.extend(claim(object));
    }
    used
}

fn service(service: &Value) -> Used {
    let ports = service["spec"]["ports"].as_array().map_or(&[][..], Vec::as_slice);
    let allocated = ports
        .iter()
        .filter(|port| port["nodePort"].as_i64().unwrap_or_default() != 0)
        .count();
    let mut used = Used::from([("services".to_owned(), number(1))]);
    match service["spec"]["type"].as_str() {
        Some("NodePort") => {
            used.insert("services.nodeports".to_owned(), number(ports.len()));
        }
        Some("LoadBalancer") => {
            let all = service["spec"]["allocateLoadBalancerNodePorts"] != false;
            used.insert(
                "services.nodeports".to_owned(),
                number(if all { ports.len() } else { allocated }),
            );
            used.insert("services.loadbalancers".to_owned(), number(1));
        }
        _ => {}
    }
    used
}

fn claim(claim: &Value) -> Used {
    let spec = &claim["spec"];
    let mut used = Used::from([("persistentvolumeclaims".to_owned(), number(1))]);
    if let Ok(storage) = Quantity::from_json(&spec["resources"]["requests"]["storage"]) {
        used.insert("requests.storage".to_owned(), storage);
    }
    let annotated = &claim["metadata"]["annotations"]["volume.beta.kubernetes.io/storage-class"];
    match annotated
        .as_str()
        .or(spec["storageClassName"].as_str())
        .filter(|class| !class.is_empty())
    {
        None => used,
        Some(class) => {
            let of_class = used
                .iter()
                .map(|(name, amount)| (format!("{class}{CLASS}{name}"), amount.clone()));
            of_class
                .collect::<Vec<_>>()
                .into_iter()
                .chain(used.clone())
                .collect()
        }
    }
}

/// A pod that has ended, or whose grace period is over, costs nothing but its count.
fn pod(pod: &Value, now: Timestamp) -> Used {
    let meta = &pod["metadata"];
    let ended = matches!(pod["status"]["phase"].as_str(), Some("Failed" | "Succeeded"));
    let grace = meta["deletionGracePeriodSeconds"].as_i64();
    let overdue = time(&meta["deletionTimestamp"])
        .zip(grace)
        .is_some_and(|(at, grace)| now > seconds_after(at, grace));
    if ended || overdue {
        return Used::new();
    }
    let mut used = Used::from([("pods".to_owned(), number(1))]);
    for (name, amount) in total(pod, "requests") {
        let native = matches!(name.as_str(), "cpu" | "memory" | "ephemeral-storage");
        if native || name.starts_with("hugepages-") {
            used.insert(name.clone(), amount.clone());
        }
        used.insert(format!("requests.{name}"), amount);
    }
    for (name, amount) in total(pod, "limits") {
        if matches!(name.as_str(), "cpu" | "memory" | "ephemeral-storage") {
            used.insert(format!("limits.{name}"), amount);
        }
    }
    used
}

/// The pod's requests or limits: the larger of its containers together and the hungriest init container (each with the
/// sidecars that run by then), plus the overhead; what the pod as a whole states comes first.
fn total(pod: &Value, which: &str) -> BTreeMap<String, Quantity> {
    let spec = &pod["spec"];
    let list = |field: &str| spec[field].as_array().cloned().unwrap_or_default();
    let (mut sidecars, mut most) = (BTreeMap::new(), BTreeMap::new());
    for container in list("initContainers") {
        let own = amounts(&container["resources"][which]);
        if container["restartPolicy"] == "Always" {
            add(&mut sidecars, own);
            larger(&mut most, sidecars.clone());
        } else {
            let mut with_sidecars = sidecars.clone();
            add(&mut with_sidecars, own);
            larger(&mut most, with_sidecars);
        }
    }
    let mut total = sidecars;
    for container in list("containers") {
        add(&mut total, amounts(&container["resources"][which]));
    }
    larger(&mut total, most);
    total.extend(amounts(&spec["resources"][which]));
    let overhead = amounts(&spec["overhead"]);
    // An overhead without a limit is no limit.
    let counts = |name: &String| which == "requests" || total.contains_key(name);
    let overhead: BTreeMap<_, _> = overhead.into_iter().filter(|(name, _)| counts(name)).collect();
    add(&mut total, overhead);
    total
}

fn amounts(list: &Value) -> BTreeMap<String, Quantity> {
    let pairs = list.as_object().into_iter().flatten();
    pairs
        .filter_map(|(name, amount)| Some((name.clone(), Quantity::from_json(amount).ok()?)))
        .collect()
}

fn add(to: &mut BTreeMap<String, Quantity>, more: BTreeMap<String, Quantity>) {
    for (name, amount) in more {
        match to.get_mut(&name) {
            Some(sum) => sum.add(&amount),
            None => {
                to.insert(name, amount);
            }
        }
    }
}

fn larger(to: &mut BTreeMap<String, Quantity>, other: BTreeMap<String, Quantity>) {
    for (name, amount) in other {
        if to.get(&name).is_none_or(|now| *now < amount) {
            to.insert(name, amount);
        }
    }
}

/// The pods that a quota is about.
pub(super) struct Scopes(Vec<Value>);

impl Scopes {
    pub(super) fn of(scopes: &[String], selector: &Value) -> Self {
        let plain = scopes
            .iter()
            .map(|scope| serde_json::json!({"scopeName": scope, "operator": "Exists"}));
        let selected = selector["matchExpressions"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        Self(plain.chain(selected).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn match_pod(&self, pod: &Value) -> bool {
        self.0.iter().all(|scope| matches_scope(scope, pod))
    }
}

fn matches_scope(scope: &Value, pod: &Value) -> bool {
    let has_deadline = pod["spec"]["activeDeadlineSeconds"]
        .as_i64()
        .is_some_and(|seconds| seconds >= 0);
    match scope["scopeName"].as_str().unwrap_or_default() {
        "Terminating" => has_deadline,
        "NotTerminating" => !has_deadline,
        "BestEffort" => is_best_effort(pod),
        "NotBestEffort" => !is_best_effort(pod),
        "PriorityClass" => matches_priority(
            scope,
            pod["spec"]["priorityClassName"].as_str().unwrap_or_default(),
        ),
        "CrossNamespacePodAffinity" => crosses_namespaces(&pod["spec"]["affinity"]),
        _ => false,
    }
}

fn matches_priority(scope: &Value, class: &str) -> bool {
    let named = scope["values"]
        .as_array()
        .into_iter()
        .flatten()
        .any(|value| value == class);
    match scope["operator"].as_str().unwrap_or_default() {
        "In" => !class.is_empty() && named,
        "NotIn" => class.is_empty() || !named,
        "DoesNotExist" => class.is_empty(),
        _ => !class.is_empty(),
    }
}

fn is_best_effort(pod: &Value) -> bool {
    let list = |field: &str| pod["spec"][field].as_array().cloned().unwrap_or_default();
    let asks = |resources: &Value| {
        ["requests", "limits"].iter().any(|which| {
            let amounts = amounts(&resources[*which]);
            ["cpu", "memory"]
                .iter()
                .any(|name| amounts.get(*name).is_some_and(|amount| !amount.is_zero()))
        })
    };
    let containers = list("containers").into_iter().chain(list("initContainers"));
    !asks(&pod["spec"]["resources"])
        && !containers
            .into_iter()
            .any(|container| asks(&container["resources"]))
}

fn crosses_namespaces(affinity: &Value) -> bool {
    let list = |of: &Value| of.as_array().cloned().unwrap_or_default();
    let crosses = |term: &Value| {
        term["namespaces"].as_array().is_some_and(|some| !some.is_empty())
            || !term["namespaceSelector"].is_null()
    };
    ["podAffinity", "podAntiAffinity"].iter().any(|kind| {
        let required = list(&affinity[*kind]["requiredDuringSchedulingIgnoredDuringExecution"]);
        let preferred = list(&affinity[*kind]["preferredDuringSchedulingIgnoredDuringExecution"]);
        required.iter().any(crosses)
            || preferred
                .iter()
                .any(|weighted| crosses(&weighted["podAffinityTerm"]))
    })
}
