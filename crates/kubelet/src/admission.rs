//! Whether a pod that was given to this node can run here: the last look, with upstream's reasons.

use std::collections::BTreeMap;
use std::sync::Arc;

use api::{SmolStr, Value};

use crate::machine::Machine;
use crate::pod::facts::Ending;
use crate::pod::resources::pod_request_milli;
use crate::pod::spec::{Pod, Port};

type Labels = BTreeMap<String, String>;

/// Why a pod is rejected whose labels of the node are not what it asks for.
pub(crate) const AFFINITY: &str = "NodeAffinity";

/// `others` are the pods that have been let in and have not ended.
pub(crate) fn judge(
    pod: &Pod,
    others: &[Arc<Pod>],
    machine: &Machine,
    labels: &Labels,
) -> Result<(), Ending> {
    let os = pod.spec.os.name.as_str();
    if !os.is_empty() && os != "linux" {
        let message = "Failed to admit pod as the OS field doesn't match node OS";
        return Err(ending("PodOSNotSupported", message.to_owned()));
    }
    let count = i64::try_from(others.len()).unwrap_or(i64::MAX);
    room("pods", "pods", 1, count, machine.max_pods)?;
    for (name, shown, capacity, unit) in [
        ("cpu", "cpu", machine.cpu_milli, 1),
        (
            "memory",
            "memory",
            i64::try_from(machine.memory_bytes).unwrap_or(i64::MAX),
            1000,
        ),
        (
            "ephemeral-storage",
            "ephemeral-storage",
            i64::try_from(machine.disk_bytes).unwrap_or(i64::MAX),
            1000,
        ),
    ] {
        let wanted = pod_request_milli(pod, name) / unit;
        if wanted > 0 {
            let used = others
                .iter()
                .map(|other| pod_request_milli(other, name) / unit)
                .sum();
            room(name, shown, wanted, used, capacity)?;
        }
    }
    if !selects(pod, labels) {
        return Err(predicate(
            AFFINITY,
            "node(s) didn't match Pod's node affinity/selector",
        ));
    }
    let taken: Vec<&Port> = others.iter().flat_map(|other| host_ports(other)).collect();
    if host_ports(pod).any(|port| taken.iter().any(|other| collides(port, other))) {
        return Err(predicate(
            "NodePorts",
            "node(s) didn't have free ports for the requested pod ports",
        ));
    }
    Ok(())
}

fn ending(reason: &str, message: String) -> Ending {
    Ending {
        reason: SmolStr::new(reason),
        message,
        disrupted: false,
    }
}

fn predicate(name: &str, why: &str) -> Ending {
    ending(name, format!("Predicate {name} failed: {why}"))
}

fn room(name: &str, shown: &str, wanted: i64, used: i64, capacity: i64) -> Result<(), Ending> {
    if used.saturating_add(wanted) <= capacity {
        return Ok(());
    }
    let message = format!(
        "Node didn't have enough resource: {shown}, requested: {wanted}, used: {used}, capacity: {capacity}"
    );
    Err(ending(&format!("OutOf{name}"), message))
}

/// The ports of the node that a pod takes.
pub(crate) fn host_ports(pod: &Pod) -> impl Iterator<Item = &Port> {
    let sidecars = pod.spec.init_containers.iter().filter(|each| each.is_sidecar());
    let containers = pod.spec.containers.iter().chain(sidecars);
    containers
        .flat_map(|each| &each.ports)
        .filter(|port| port.host_port > 0)
}

fn collides(a: &Port, b: &Port) -> bool {
    let any = |ip: &str| matches!(ip, "" | "0.0.0.0" | "::");
    let protocol = |port: &Port| {
        if port.protocol.is_empty() {
            SmolStr::new_static("TCP")
        } else {
            port.protocol.clone()
        }
    };
    a.host_port == b.host_port
        && protocol(a) == protocol(b)
        && (any(&a.host_ip) || any(&b.host_ip) || a.host_ip == b.host_ip)
}

fn selects(pod: &Pod, labels: &Labels) -> bool {
    let by_selector = pod
        .spec
        .node_selector
        .iter()
        .all(|(name, value)| labels.get(name) == Some(value));
    let required = &pod.spec.affinity["nodeAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"];
    let terms = required["nodeSelectorTerms"].as_array();
    by_selector && terms.is_none_or(|terms| terms.iter().any(|term| is_met(term, labels)))
}

fn is_met(term: &Value, labels: &Labels) -> bool {
    let expressions = term["matchExpressions"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let fields = term["matchFields"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    if expressions.is_empty() && fields.is_empty() {
        return false;
    }
    let name = labels.get("kubernetes.io/hostname");
    expressions
        .iter()
        .all(|each| holds(each, labels.get(each["key"].as_str().unwrap_or_default())))
        && fields.iter().all(|each| holds(each, name))
}

fn holds(requirement: &Value, value: Option<&String>) -> bool {
    let values = requirement["values"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let is_in = value.is_some_and(|value| values.iter().any(|each| each == value.as_str()));
    let compared = |test: fn(i64, i64) -> bool| {
        let ours = value.and_then(|value| value.parse().ok());
        let theirs = values
            .first()
            .and_then(Value::as_str)
            .and_then(|text| text.parse().ok());
        matches!((ours, theirs), (Some(ours), Some(theirs)) if test(ours, theirs))
    };
    match requirement["operator"].as_str().unwrap_or_default() {
        "In" => is_in,
        "NotIn" => !is_in,
        "Exists" => value.is_some(),
        "DoesNotExist" => value.is_none(),
        "Gt" => compared(|ours, theirs| ours > theirs),
        "Lt" => compared(|ours, theirs| ours < theirs),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pod_that_does_not_fit_is_told_why() {
        let pod = |spec: Value| -> Pod {
            serde_json::from_value(serde_json::json!({"metadata": {"name": "p"}, "spec": spec})).unwrap()
        };
        let machine = Machine {
            cpu_milli: 2000,
            memory_bytes: 1 << 30,
            max_pods: 2,
            ..Machine::default()
        };
        let labels = Labels::from([("zone".to_owned(), "a".to_owned())]);
        let asks = |cpu: &str| serde_json::json!({"containers": [{"name": "c", "resources": {"requests": {"cpu": cpu}}, "ports": [{"containerPort": 80, "hostPort": 80}]}]});
        let other = Arc::new(pod(asks("1500m")));
        let mut shown = String::new();
        for (spec, others) in [
            (asks("600m"), vec![other.clone()]),
            (asks("100m"), vec![other.clone()]),
            (serde_json::json!({"nodeSelector": {"zone": "b"}}), vec![]),
            (
                serde_json::json!({"nodeSelector": {"zone": "a"}}),
                vec![other.clone()],
            ),
            (serde_json::json!({}), vec![other.clone(), other.clone()]),
        ] {
            match judge(&pod(spec), &others, &machine, &labels) {
                Ok(()) => shown.push_str("fits\n"),
                Err(ending) => shown.push_str(&format!("{}: {}\n", ending.reason, ending.message)),
            }
        }
        expect_test::expect![[r#"
            OutOfcpu: Node didn't have enough resource: cpu, requested: 600, used: 1500, capacity: 2000
            NodePorts: Predicate NodePorts failed: node(s) didn't have free ports for the requested pod ports
            NodeAffinity: Predicate NodeAffinity failed: node(s) didn't match Pod's node affinity/selector
            fits
            OutOfpods: Node didn't have enough resource: pods, requested: 1, used: 2, capacity: 2
        "#]]
        .assert_eq(&shown);
    }
}
