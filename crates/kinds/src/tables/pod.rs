//! The Pod's row: readiness, restarts, and the one word for its state.

use api::{Timestamp, Value};
use serde_json::json;

use super::age;
use crate::look;

/// What the containers' states add up to.
#[derive(Default)]
struct Summary {
    ready: usize,
    reason: String,
    restarts: i64,
    last_restart: String,
}

pub(super) fn cells(pod: &Value, now: Timestamp) -> Vec<Value> {
    let spec = look::at(pod, "spec");
    let sidecars = look::items(spec, "initContainers")
        .iter()
        .filter(|c| is_sidecar(c))
        .count();
    let total = look::items(spec, "containers").len() + sidecars;
    let summary = summarize(pod);
    let restarts = match summary.last_restart.as_str() {
        time if summary.restarts != 0 && !time.is_empty() => {
            format!("{} ({} ago)", summary.restarts, age::since(&time.into(), now))
        }
        _ => summary.restarts.to_string(),
    };
    let or_none = |text: &str| {
        if text.is_empty() {
            "<none>".to_owned()
        } else {
            text.to_owned()
        }
    };
    let ip = look::items(pod, "status.podIPs")
        .first()
        .map_or("", |ip| look::text(ip, "ip"));
    vec![
        look::text(pod, "metadata.name").into(),
        format!("{}/{total}", summary.ready).into(),
        summary.reason.into(),
        restarts.into(),
        age::since(look::at(pod, "metadata.creationTimestamp"), now).into(),
        or_none(ip).into(),
        or_none(look::text(spec, "nodeName")).into(),
        or_none(look::text(pod, "status.nominatedNodeName")).into(),
        readiness_gates(pod).into(),
    ]
}

/// A finished pod is struck out by kubectl unless all are asked for.
pub(super) fn conditions(pod: &Value) -> Value {
    match look::text(pod, "status.phase") {
        phase @ ("Succeeded" | "Failed") => json!([{"type": "Completed", "status": "True", "reason": phase}]),
        _ => Value::Null,
    }
}

fn is_sidecar(container: &Value) -> bool {
    look::text(container, "restartPolicy") == "Always"
}

fn condition<'a>(pod: &'a Value, type_: &str) -> Option<&'a Value> {
    look::items(pod, "status.conditions")
        .iter()
        .find(|c| look::text(c, "type") == type_)
}

fn is_true(pod: &Value, type_: &str) -> bool {
    condition(pod, type_).is_some_and(|c| look::text(c, "status") == "True")
}

fn readiness_gates(pod: &Value) -> String {
    let gates = look::items(pod, "spec.readinessGates");
    let open = gates
        .iter()
        .filter(|g| is_true(pod, look::text(g, "conditionType")))
        .count();
    if gates.is_empty() {
        "<none>".to_owned()
    } else {
        format!("{open}/{}", gates.len())
    }
}

fn summarize(pod: &Value) -> Summary {
    let phase = look::text(pod, "status.phase");
    let mut summary = Summary {
        reason: phase.to_owned(),
        ..Summary::default()
    };
    if !look::text(pod, "status.reason").is_empty() {
        summary.reason = look::text(pod, "status.reason").to_owned();
    }
    let gated =
        |c: &&Value| look::text(c, "type") == "PodScheduled" && look::text(c, "reason") == "SchedulingGated";
    if look::items(pod, "status.conditions").iter().any(|c| gated(&c)) {
        summary.reason = "SchedulingGated".to_owned();
    }
    let mut sidecars = Summary::default();
    let initializing = initial(pod, &mut summary, &mut sidecars);
    if !initializing || is_true(pod, "Initialized") {
        summary.restarts = sidecars.restarts;
        summary.last_restart = sidecars.last_restart;
        main_containers(pod, &mut summary);
    }
    if look::has(pod, "metadata.deletionTimestamp") {
        if look::text(pod, "status.reason") == "NodeLost" {
            summary.reason = "Unknown".to_owned();
        } else if !matches!(phase, "Succeeded" | "Failed") {
            summary.reason = "Terminating".to_owned();
        }
    }
    summary
}

impl Summary {
    fn count_restarts(&mut self, status: &Value) {
        self.restarts += look::at(status, "restartCount").as_i64().unwrap_or(0);
        let finished = look::text(status, "lastState.terminated.finishedAt");
        if finished > self.last_restart.as_str() {
            self.last_restart = finished.to_owned();
        }
    }
}

/// Whether the init containers are not done; the first that is not gives the reason.
fn initial(pod: &Value, summary: &mut Summary, sidecars: &mut Summary) -> bool {
    let specs = look::items(pod, "spec.initContainers");
    for (at, status) in look::items(pod, "status.initContainerStatuses")
        .iter()
        .enumerate()
    {
        summary.count_restarts(status);
        let name = look::text(status, "name");
        let sidecar = specs
            .iter()
            .any(|c| look::text(c, "name") == name && is_sidecar(c));
        if sidecar {
            sidecars.count_restarts(status);
        }
        let terminated = look::at(status, "state.terminated");
        let waiting = look::text(status, "state.waiting.reason");
        if !terminated.is_null() && look::at(terminated, "exitCode").as_i64().unwrap_or(0) == 0 {
            continue;
        }
        if sidecar && look::at(status, "started") == true {
            summary.ready += usize::from(look::at(status, "ready") == true);
            continue;
        }
        summary.reason = if !terminated.is_null() {
            format!("Init:{}", ended(terminated))
        } else if !waiting.is_empty() && waiting != "PodInitializing" {
            format!("Init:{waiting}")
        } else {
            format!("Init:{at}/{}", specs.len())
        };
        return true;
    }
    false
}

fn ended(terminated: &Value) -> String {
    let number = |name: &str| look::at(terminated, name).as_i64().unwrap_or(0);
    match (look::text(terminated, "reason"), number("signal")) {
        ("", 0) => format!("ExitCode:{}", number("exitCode")),
        ("", signal) => format!("Signal:{signal}"),
        (reason, _) => reason.to_owned(),
    }
}

fn main_containers(pod: &Value, summary: &mut Summary) {
    let mut running = false;
    let mut error = String::new();
    for status in look::items(pod, "status.containerStatuses").iter().rev() {
        summary.count_restarts(status);
        let waiting = look::text(status, "state.waiting.reason");
        let terminated = look::at(status, "state.terminated");
        if !waiting.is_empty() {
            summary.reason = waiting.to_owned();
        } else if !terminated.is_null() {
            summary.reason = ended(terminated);
            if look::at(terminated, "exitCode").as_i64().unwrap_or(0) != 0 {
                error = summary.reason.clone();
            }
        } else if look::at(status, "ready") == true && look::has(status, "state.running") {
            running = true;
            summary.ready += 1;
        }
    }
    if summary.reason == "Completed" {
        if running && is_true(pod, "Ready") {
            summary.reason = "Running".to_owned();
        } else if !error.is_empty() {
            summary.reason = error;
        } else if running {
            summary.reason = "NotReady".to_owned();
        }
    }
}
