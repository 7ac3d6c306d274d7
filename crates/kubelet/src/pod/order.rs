//! Which of a pod's containers must start, wait or go now: init containers one after another, sidecars before what
//! follows them, then the rest.

use std::time::Duration;

use api::{SmolStr, Timestamp, Value};
use runtime::Exit;

use super::facts::{Facts, Probed, Run, later};
use super::resources::given;
use super::spec::{Container, Pod};
use crate::limits::CRASH_PAUSE_MIN;

/// The next moves of a pod that should run.
#[derive(Debug, Default, PartialEq)]
pub struct Moves {
    /// To be started, in this order: the attempt's number with it.
    pub start: Vec<(SmolStr, u32)>,
    /// Crashed, and not to be started before this time.
    pub paused: Vec<Paused>,
    /// To be killed by container id, with the sentence that the Event says.
    pub kill: Vec<(String, SmolStr, String)>,
    /// Nothing will run any more.
    pub finished: bool,
}

#[derive(Debug, PartialEq)]
pub struct Paused {
    pub container: SmolStr,
    pub until: Timestamp,
    pub pause: Duration,
}

/// What a container's last run means for it.
enum Need {
    Start(u32),
    Pause(Paused),
    Kill(String, String),
    /// Runs, and what follows it may start.
    Up,
    /// Runs or is on its way; what follows it waits.
    Coming,
    Over,
    Failed,
}

/// What to do, with everything that is known.
pub fn moves(pod: &Pod, facts: &Facts, now: Timestamp) -> Moves {
    let mut moves = Moves::default();
    let initialized = has_initialized(pod, facts);
    let inited = init(pod, facts, now, initialized, &mut moves);
    if let Some(finished) = inited {
        moves.finished = finished;
        return moves;
    }
    let mut over = 0;
    for container in &pod.spec.containers {
        match need(pod, container, facts, now) {
            Need::Over | Need::Failed => over += 1,
            need => moves.take(container, need),
        }
    }
    moves.finished = over == pod.spec.containers.len();
    if !moves.finished {
        for container in &pod.spec.ephemeral_containers {
            if facts.last(&container.name).is_none() && !facts.starting.contains(&container.name) {
                moves.start.push((container.name.clone(), 0));
            }
        }
    }
    moves
}

/// `None`: the main containers' turn has come. `Some(true)`: an init container failed for good.
fn init(pod: &Pod, facts: &Facts, now: Timestamp, initialized: bool, moves: &mut Moves) -> Option<bool> {
    for container in &pod.spec.init_containers {
        if container.is_sidecar() {
            let need = need(pod, container, facts, now);
            let goes_on = initialized || matches!(need, Need::Up);
            moves.take(container, need);
            if !goes_on {
                return Some(false);
            }
            continue;
        }
        if initialized {
            continue;
        }
        match need(pod, container, facts, now) {
            Need::Over => {}
            Need::Failed => return Some(true),
            need => {
                moves.take(container, need);
                return Some(false);
            }
        }
    }
    None
}

/// A main container has run in the sandbox that is there: init containers are not run again.
pub fn has_initialized(pod: &Pod, facts: &Facts) -> bool {
    let here = facts.sandbox.as_ref().map(|sandbox| &sandbox.id);
    let main = |run: &Run| pod.spec.containers.iter().any(|each| each.name == run.name);
    facts
        .runs
        .iter()
        .any(|run| main(run) && (here.is_none() || here == Some(&run.sandbox)))
}

fn need(pod: &Pod, container: &Container, facts: &Facts, now: Timestamp) -> Need {
    if facts.starting.contains(&container.name) {
        return Need::Coming;
    }
    let Some(run) = facts.last(&container.name) else {
        return Need::Start(0);
    };
    match run.exit() {
        Some(exit) => after_exit(pod, container, facts, run, exit, now),
        None if run.is_running() => while_running(pod, container, facts, run),
        None => Need::Start(run.attempt + 1),
    }
}

fn while_running(pod: &Pod, container: &Container, facts: &Facts, run: &Run) -> Need {
    if facts.killing.contains_key(&run.id) {
        return Need::Coming;
    }
    let probed = facts.probes.get(&run.id);
    if !run.hash.is_empty() && run.hash != hash_of(container) {
        let says = format!(
            "Container {} definition changed, will be restarted",
            container.name
        );
        return Need::Kill(run.id.clone(), says);
    }
    if let Some(probe) = probed.and_then(|probed| probed.condemned) {
        let says = format!(
            "Container {} failed {probe} probe, will be restarted",
            container.name
        );
        return Need::Kill(run.id.clone(), says);
    }
    if needs_restart_to_resize(container, run) {
        return Need::Kill(
            run.id.clone(),
            format!("Container {} resize requires restart", container.name),
        );
    }
    if is_started(pod, container, facts, run) {
        Need::Up
    } else {
        Need::Coming
    }
}

/// It runs with other resources than its spec says.
pub fn is_resized(container: &Container, run: &Run) -> bool {
    !run.given.is_empty() && run.given != given(container)
}

fn needs_restart_to_resize(container: &Container, run: &Run) -> bool {
    let now = given(container);
    let asks = |name: &str| {
        container
            .resize_policy
            .iter()
            .any(|each| each.resource_name == name && each.restart_policy == "RestartContainer")
    };
    is_resized(container, run)
        && now
            .iter()
            .any(|(name, value)| run.given.get(name) != Some(value) && asks(name))
}

/// Running, and its startup probe (if it has one) has succeeded.
pub fn is_started(pod: &Pod, container: &Container, facts: &Facts, run: &Run) -> bool {
    let by_probe =
        container.startup_probe.is_none() || said(pod, facts, run, "started", |probed| probed.started);
    run.is_running() && !facts.starting.contains(&run.name) && by_probe
}

/// Running, and its readiness probe (if it has one) says so.
pub fn is_ready(pod: &Pod, container: &Container, facts: &Facts, run: &Run) -> bool {
    container.readiness_probe.is_none() || said(pod, facts, run, "ready", |probed| probed.ready)
}

/// What a probe said. As long as this process has not asked itself, the pod's status stands.
fn said(pod: &Pod, facts: &Facts, run: &Run, name: &str, of: impl Fn(&Probed) -> Option<bool>) -> bool {
    match facts.probes.get(&run.id) {
        Some(probed) if probed.watched => of(probed) == Some(true),
        _ => {
            let lists =
                ["containerStatuses", "initContainerStatuses"].map(|list| pod.status[list].as_array());
            let mut all = lists.into_iter().flatten().flatten();
            let is_it = |each: &&Value| {
                each["name"] == run.name.as_str()
                    && each["containerID"]
                        .as_str()
                        .is_some_and(|id| id.ends_with(run.id.as_str()))
            };
            all.find(is_it).is_some_and(|before| before[name] == true)
        }
    }
}

fn after_exit(
    pod: &Pod,
    container: &Container,
    facts: &Facts,
    run: &Run,
    exit: &Exit,
    now: Timestamp,
) -> Need {
    let is_init = pod
        .spec
        .init_containers
        .iter()
        .any(|each| each.name == container.name);
    let other_sandbox = facts
        .sandbox
        .as_ref()
        .is_some_and(|sandbox| sandbox.id != run.sandbox);
    let changed = !run.hash.is_empty() && run.hash != hash_of(container);
    if is_init && !container.is_sidecar() && exit.code == 0 && !other_sandbox {
        return Need::Over;
    }
    let again = container.runs_again(pod.spec.restart_policy, exit.code);
    if !(again || is_init && exit.code == 0) {
        return if exit.code == 0 { Need::Over } else { Need::Failed };
    }
    match pause(facts, &container.name, exit).filter(|paused| paused.until > now && !changed) {
        Some(paused) => Need::Pause(paused),
        None => Need::Start(run.attempt + 1),
    }
}

/// How long a container that has crashed before stays down.
fn pause(facts: &Facts, container: &SmolStr, exit: &Exit) -> Option<Paused> {
    let (pause, _) = *facts.pauses.get(container)?;
    let pause = pause.max(CRASH_PAUSE_MIN);
    Some(Paused {
        container: container.clone(),
        until: later(exit.finished_at, pause),
        pause,
    })
}

impl Moves {
    fn take(&mut self, container: &Container, need: Need) {
        match need {
            Need::Start(attempt) => self.start.push((container.name.clone(), attempt)),
            Need::Pause(paused) => self.paused.push(paused),
            Need::Kill(id, says) => self.kill.push((id, container.name.clone(), says)),
            Need::Up | Need::Coming | Need::Over | Need::Failed => {}
        }
    }
}

/// Changes when a running container no longer is what its spec says. As upstream: its name and image.
pub fn hash_of(container: &Container) -> String {
    let mut hash: u32 = 0x811c_9dc5;
    for byte in container.name.bytes().chain([0]).chain(container.image.bytes()) {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    format!("{hash:08x}")
}
