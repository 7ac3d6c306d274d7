//! The status of a pod, computed from its spec, its last status and the facts, with upstream's words.

mod conditions;
mod container;

use api::{Timestamp, Value};
use serde_json::{Map, json};

use super::facts::{Admission, Ending, Facts, Work};
use super::order::{Moves, has_initialized};
use super::spec::{Container, Pod};
use super::{Place, resources};

/// What a status is computed from.
pub struct Seen<'a> {
    pub pod: &'a Pod,
    pub facts: &'a Facts,
    pub place: &'a Place,
    pub moves: &'a Moves,
    /// Why the pod ends before its containers do.
    pub ending: Option<&'a Ending>,
    /// Its containers will not run again, whatever its restart policy says.
    pub over: bool,
    pub now: Timestamp,
}

/// The whole `status` that the pod should have.
pub fn status(seen: &Seen<'_>) -> Value {
    let Seen { pod, facts, .. } = seen;
    if let Some(Admission::Rejected(ending)) = &facts.admission {
        return rejected(seen, ending);
    }
    let mut status = pod.status.as_object().cloned().unwrap_or_default();
    let init = container::statuses(seen, &pod.spec.init_containers, "initContainerStatuses", true);
    let main = container::statuses(seen, &pod.spec.containers, "containerStatuses", false);
    let mut ephemeral = container::statuses(
        seen,
        &pod.spec.ephemeral_containers,
        "ephemeralContainerStatuses",
        false,
    );
    ephemeral.iter_mut().for_each(container::never_ready);
    let phase = phase(seen, &init, &main);
    set_phase(&mut status, seen, phase);
    addresses(&mut status, seen);
    status.insert("conditions".into(), conditions::all(seen, phase, &init, &main));
    for (name, list) in [
        ("initContainerStatuses", init),
        ("containerStatuses", main),
        ("ephemeralContainerStatuses", ephemeral),
    ] {
        if list.is_empty() {
            status.remove(name);
        } else {
            status.insert(name.into(), Value::Array(list));
        }
    }
    Value::Object(status)
}

fn set_phase(status: &mut Map<String, Value>, seen: &Seen<'_>, phase: &'static str) {
    let pod = seen.pod;
    if pod.phase() != phase {
        status.remove("reason");
        status.remove("message");
    }
    if let Some(ending) = seen.ending {
        status.insert("reason".into(), json!(ending.reason));
        status.insert("message".into(), json!(ending.message));
    }
    status.insert("phase".into(), json!(phase));
    status
        .entry("startTime")
        .or_insert_with(|| json!(seconds(seen.now)));
    status.insert("qosClass".into(), json!(resources::qos(pod).name()));
    if pod.metadata.generation > 0 {
        status.insert("observedGeneration".into(), json!(pod.metadata.generation));
    }
}

/// A pod that the node did not take: nothing of it runs or ran.
fn rejected(seen: &Seen<'_>, ending: &Ending) -> Value {
    let mut status = seen.pod.status.as_object().cloned().unwrap_or_default();
    let qos = resources::qos(seen.pod).name();
    status.insert("phase".into(), json!("Failed"));
    status.insert("reason".into(), json!(ending.reason));
    status.insert(
        "message".into(),
        json!(format!("Pod was rejected: {}", ending.message)),
    );
    status.insert("qosClass".into(), json!(qos));
    status
        .entry("startTime")
        .or_insert_with(|| json!(seconds(seen.now)));
    if seen.pod.metadata.generation > 0 {
        status.insert("observedGeneration".into(), json!(seen.pod.metadata.generation));
    }
    Value::Object(status)
}

fn addresses(status: &mut Map<String, Value>, seen: &Seen<'_>) {
    let hosts: Vec<String> = seen.place.addresses.iter().map(ToString::to_string).collect();
    let pods: Vec<String> = if seen.pod.spec.host_network {
        hosts.clone()
    } else {
        let sandbox = seen.facts.sandbox.iter();
        sandbox
            .flat_map(|sandbox| &sandbox.addresses)
            .map(ToString::to_string)
            .collect()
    };
    let listed = |ips: &[String]| Value::Array(ips.iter().map(|ip| json!({"ip": ip})).collect());
    if let Some(first) = hosts.first() {
        status.insert("hostIP".into(), json!(first));
        status.insert("hostIPs".into(), listed(&hosts));
    }
    if let Some(first) = pods.first() {
        status.insert("podIP".into(), json!(first));
        status.insert("podIPs".into(), listed(&pods));
    }
}

/// Counts of containers by state, as phases are computed from.
#[derive(Default)]
struct Count {
    pending_init: usize,
    pending_sidecars: usize,
    failed_init: usize,
    unknown: usize,
    running: usize,
    waiting: usize,
    stopped: usize,
    not_again: usize,
    succeeded: usize,
}

fn phase(seen: &Seen<'_>, init: &[Value], main: &[Value]) -> &'static str {
    let pod = seen.pod;
    if seen.ending.is_some() {
        return "Failed";
    }
    match pod.phase() {
        "Failed" => return "Failed",
        "Succeeded" => return "Succeeded",
        _ => {}
    }
    let mut count = Count::default();
    for container in &pod.spec.init_containers {
        let status = container::named(init, &container.name);
        if container.is_sidecar() {
            count.sidecar(status);
        } else {
            count.init(pod, container, status);
        }
    }
    for container in &pod.spec.containers {
        count.main(pod, container, container::named(main, &container.name));
    }
    let phase = count.phase(seen.over, has_initialized(pod, seen.facts));
    let is_final = matches!(phase, "Succeeded" | "Failed");
    // Everything is given back: nothing of it will ever run.
    if seen.is_settled() && !is_final {
        "Failed"
    } else {
        phase
    }
}

impl Seen<'_> {
    fn is_settled(&self) -> bool {
        self.over && self.facts.settled == Work::Done
    }
}

impl Count {
    fn init(&mut self, pod: &Pod, container: &Container, status: &Value) {
        let state = &status["state"];
        let ended = if state["waiting"].is_object() {
            &status["lastState"]["terminated"]
        } else {
            &state["terminated"]
        };
        match ended["exitCode"].as_i64() {
            None => self.pending_init += 1,
            Some(0) if state["waiting"].is_null() => {}
            Some(0) => self.pending_init += 1,
            Some(code) => {
                let again = container.runs_again(pod.spec.restart_policy, code_of(code));
                self.failed_init += usize::from(!again);
                self.pending_init += usize::from(again);
            }
        }
    }

    fn sidecar(&mut self, status: &Value) {
        let state = &status["state"];
        if state["running"].is_object() {
            self.pending_sidecars += usize::from(status["started"] != true);
            self.running += 1;
        } else if state["waiting"].is_object() && !status["lastState"]["terminated"].is_object() {
            self.pending_sidecars += 1;
            self.waiting += 1;
        }
    }

    fn main(&mut self, pod: &Pod, container: &Container, status: &Value) {
        let state = &status["state"];
        let last = &status["lastState"]["terminated"];
        if state["running"].is_object() {
            self.running += 1;
        } else if let Some(code) = state["terminated"]["exitCode"].as_i64() {
            self.stopped += 1;
            self.not_again += usize::from(!container.runs_again(pod.spec.restart_policy, code_of(code)));
            self.succeeded += usize::from(code == 0);
        } else if let Some(code) = last["exitCode"].as_i64() {
            self.stopped += 1;
            self.not_again += usize::from(!container.runs_again(pod.spec.restart_policy, code_of(code)));
        } else if state["waiting"].is_object() {
            self.waiting += 1;
        } else {
            self.unknown += 1;
        }
    }

    fn phase(&self, over: bool, initialized: bool) -> &'static str {
        let ended = |stopped: bool| if stopped { "Succeeded" } else { "Failed" };
        if self.failed_init > 0 {
            return "Failed";
        }
        let pending = self.pending_init > 0 || (self.pending_sidecars > 0 && !initialized);
        if pending || self.waiting > 0 {
            return "Pending";
        }
        if self.unknown > 0 || (self.running == 0 && self.stopped == 0) {
            return "Pending";
        }
        if self.running > 0 {
            return "Running";
        }
        if over {
            return ended(self.stopped == self.succeeded);
        }
        if self.stopped != self.not_again {
            return "Running";
        }
        ended(self.stopped == self.succeeded)
    }
}

fn code_of(code: i64) -> i32 {
    i32::try_from(code).unwrap_or(i32::MAX)
}

/// RFC 3339 in whole seconds, as `metav1.Time` is written.
pub fn seconds(time: Timestamp) -> String {
    Timestamp::from_second(time.as_second())
        .unwrap_or(time)
        .to_string()
}
