//! The conditions of a pod that the node owns; those of others stay as they are.

use api::Value;
use serde_json::json;

use super::container::named;
use super::{Seen, seconds};
use crate::pod::facts::Work;
use crate::pod::order::is_resized;
use crate::pod::spec::Container;

/// There only as long as a container does not have yet what its spec says.
const RESIZING: &str = "PodResizeInProgress";

const OWN: [&str; 6] = [
    RESIZING,
    "PodReadyToStartContainers",
    "Initialized",
    "Ready",
    "ContainersReady",
    "PodScheduled",
];

/// A condition before it is compared with the one that was.
struct Verdict {
    holds: bool,
    reason: &'static str,
    message: String,
}

pub(super) fn all(seen: &Seen<'_>, phase: &str, init: &[Value], main: &[Value]) -> Value {
    let before = seen.pod.status["conditions"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let is_own = |condition: &Value| OWN.iter().any(|name| condition["type"] == *name);
    let mut conditions: Vec<Value> = before.iter().filter(|each| !is_own(each)).cloned().collect();
    if seen.ending.is_some_and(|ending| ending.disrupted) {
        let message = seen.ending.map_or("", |ending| ending.message.as_str());
        conditions.retain(|each| each["type"] != "DisruptionTarget");
        let verdict = Verdict {
            holds: true,
            reason: "TerminationByKubelet",
            message: message.to_owned(),
        };
        conditions.push(condition("DisruptionTarget", verdict, seen, &before));
    }
    if is_resizing(seen) {
        conditions.push(condition(RESIZING, plain(true), seen, &before));
    }
    let containers = containers_ready(seen, phase, init, main);
    let ready = if containers.holds {
        gates(seen, &conditions)
    } else {
        containers.copy()
    };
    let settled = seen.facts.settled != Work::Open;
    let sandbox = seen.facts.ready_sandbox().is_some() && !settled;
    for (name, verdict) in [
        ("PodReadyToStartContainers", plain(sandbox)),
        ("Initialized", initialized(seen, phase, init, main)),
        ("Ready", ready),
        ("ContainersReady", containers),
        ("PodScheduled", plain(true)),
    ] {
        conditions.push(condition(name, verdict, seen, &before));
    }
    Value::Array(conditions)
}

fn is_resizing(seen: &Seen<'_>) -> bool {
    let lasts = seen
        .pod
        .containers()
        .filter_map(|each| Some((each, seen.facts.last(&each.name)?)));
    let mut running = lasts.filter(|(_, run)| run.is_running());
    !seen.over && running.any(|(container, run)| is_resized(container, run))
}

impl Verdict {
    fn copy(&self) -> Self {
        Self {
            holds: self.holds,
            reason: self.reason,
            message: self.message.clone(),
        }
    }
}

fn plain(holds: bool) -> Verdict {
    because(holds, "", "")
}

fn because(holds: bool, reason: &'static str, message: impl Into<String>) -> Verdict {
    Verdict {
        holds,
        reason,
        message: message.into(),
    }
}

fn condition(name: &str, verdict: Verdict, seen: &Seen<'_>, before: &[Value]) -> Value {
    let status = if verdict.holds { "True" } else { "False" };
    let old = before.iter().find(|each| each["type"] == name);
    let since = old
        .filter(|old| old["status"] == status && old["lastTransitionTime"].is_string())
        .map_or_else(
            || json!(seconds(seen.now)),
            |old| old["lastTransitionTime"].clone(),
        );
    let mut condition = json!({
        "type": name,
        "status": status,
        "lastTransitionTime": since,
    });
    if !verdict.reason.is_empty() {
        condition["reason"] = json!(verdict.reason);
    }
    if !verdict.message.is_empty() {
        condition["message"] = json!(verdict.message);
    }
    if seen.pod.metadata.generation > 0 {
        condition["observedGeneration"] = json!(seen.pod.metadata.generation);
    }
    condition["lastProbeTime"] = old.map_or(Value::Null, |old| old["lastProbeTime"].clone());
    condition
}

/// `[web db]`, as lists appear in upstream's messages.
fn shown(names: &[&str]) -> String {
    format!("[{}]", names.join(" "))
}

fn containers_ready(seen: &Seen<'_>, phase: &str, init: &[Value], main: &[Value]) -> Verdict {
    let spec = &seen.pod.spec;
    let sidecars = spec
        .init_containers
        .iter()
        .filter(|each| each.is_sidecar())
        .map(|each| (each, init));
    let all = sidecars.chain(spec.containers.iter().map(|each| (each, main)));
    let (mut unknown, mut unready) = (Vec::new(), Vec::new());
    for (container, statuses) in all {
        match named(statuses, &container.name) {
            Value::Null => unknown.push(container.name.as_str()),
            status if status["ready"] != true => unready.push(container.name.as_str()),
            _ => {}
        }
    }
    match phase {
        "Failed" => return because(false, "PodFailed", ""),
        "Succeeded" if unknown.is_empty() => return because(false, "PodCompleted", ""),
        _ => {}
    }
    listed("ContainersNotReady", "unready", &unknown, &unready)
}

fn listed(reason: &'static str, what: &str, unknown: &[&str], wrong: &[&str]) -> Verdict {
    let mut messages = Vec::new();
    if !unknown.is_empty() {
        messages.push(format!("containers with unknown status: {}", shown(unknown)));
    }
    if !wrong.is_empty() {
        messages.push(format!("containers with {what} status: {}", shown(wrong)));
    }
    if messages.is_empty() {
        plain(true)
    } else {
        because(false, reason, messages.join(", "))
    }
}

fn gates(seen: &Seen<'_>, conditions: &[Value]) -> Verdict {
    let mut messages = Vec::new();
    for gate in &seen.pod.spec.readiness_gates {
        let name = &gate.condition_type;
        match conditions.iter().find(|each| each["type"] == name.as_str()) {
            None => messages.push(format!(
                "corresponding condition of pod readiness gate \"{name}\" does not exist."
            )),
            Some(condition) if condition["status"] != "True" => {
                let status = condition["status"].as_str().unwrap_or_default();
                messages.push(format!(
                    "the status of pod readiness gate \"{name}\" is not \"True\", but {status}"
                ));
            }
            Some(_) => {}
        }
    }
    if messages.is_empty() {
        plain(true)
    } else {
        because(false, "ReadinessGatesNotReady", messages.join(", "))
    }
}

fn initialized(seen: &Seen<'_>, phase: &str, init: &[Value], main: &[Value]) -> Verdict {
    let spec = &seen.pod.spec;
    let (mut unknown, mut incomplete) = (Vec::new(), Vec::new());
    for container in &spec.init_containers {
        match named(init, &container.name) {
            Value::Null => unknown.push(container.name.as_str()),
            status if !is_complete(container, status) => incomplete.push(container.name.as_str()),
            _ => {}
        }
    }
    if phase == "Succeeded" && unknown.is_empty() {
        return because(true, "PodCompleted", "");
    }
    if main.iter().any(has_started) {
        return plain(true);
    }
    listed("ContainersNotInitialized", "incomplete", &unknown, &incomplete)
}

fn is_complete(container: &Container, status: &Value) -> bool {
    if container.is_sidecar() {
        status["started"] == true
    } else {
        status["ready"] == true
    }
}

fn has_started(status: &Value) -> bool {
    let states = [&status["state"], &status["lastState"]];
    states
        .iter()
        .any(|state| state["running"].is_object() || state["terminated"].is_object())
}
