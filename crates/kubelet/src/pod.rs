//! The pod loop: the gap between what a Pod object wants and what this machine runs.
//!
//! Each turn looks at the object and at the [`Facts`] as they are, and answers with the next acts; none of
//! them is waited for. What an act or the machine changes wakes the loop, which looks again.

pub mod facts;
pub mod order;
pub mod resources;
pub mod spec;
pub mod status;
pub mod step;

#[cfg(test)]
mod tests;

use std::net::IpAddr;
use std::sync::Arc;

use api::{Key, Object, Resource, SmolStr, Timestamp, Value};
use reconcile::{Cache, Cause, Controller, Event, Follows, Gap, Named};

use facts::{Admission, Ending, Facts, Pull, Run, Volumes, Work, later};
use order::Moves;
use spec::Pod;
use status::Seen;
pub use step::Step;

use crate::book::Book;

pub const PODS: Resource = Resource::of("", "pods");
pub const SERVICES: Resource = Resource::of("", "services");

/// The node, as far as a pod's status tells of it.
#[derive(Clone, Debug, Default)]
pub struct Place {
    pub node: SmolStr,
    pub addresses: Vec<IpAddr>,
}

/// What is known of a pod when its turn comes.
#[derive(Clone, Debug, Default)]
pub struct Observed {
    pub now: Timestamp,
    pub place: Arc<Place>,
    pub facts: Facts,
    /// Pods that had this name before and are still here, by uid, and how far they are discarded.
    pub leftovers: Vec<(SmolStr, Work)>,
}

/// The loop. Its acts are performed by [`crate::Hands`].
pub struct PodLoop {
    pub(crate) place: Arc<Place>,
    pub(crate) book: Arc<Book>,
}

impl Controller for PodLoop {
    type Desired = Pod;
    type Observed = Observed;
    type Step = Step;

    const NAME: &'static str = "kubelet";

    fn follows(&self) -> Follows {
        Follows::These(vec![PODS, SERVICES])
    }

    fn wakes(&self, changed: &Object, _: &Cache) -> Vec<Key> {
        let here = changed.key.resource == PODS
            && (changed.meta.field("spec.nodeName") == Some(&self.place.node)
                || self.book.knows(&changed.key));
        here.then(|| changed.key.clone()).into_iter().collect()
    }

    fn observe(&self, pod: &Named<Pod>, cache: &Cache) -> Observed {
        self.book.saw(&pod.metadata.uid, &pod.view);
        let uid = &pod.metadata.uid;
        Observed {
            now: cache.now(),
            place: self.place.clone(),
            facts: self.book.facts(uid).unwrap_or_default(),
            leftovers: self.book.leftovers(pod.key(), Some(uid)),
        }
    }

    fn gap(&self, pod: &Named<Pod>, observed: &Observed) -> Gap<Step> {
        decide(&pod.view, observed)
    }

    /// The object is gone: whatever is left of it goes.
    fn gone(&self, key: &Key, cache: &Cache) -> Gap<Step> {
        discard(Gap::closed(), key, &self.book.leftovers(key, None), cache.now())
    }
}

fn discard(mut gap: Gap<Step>, key: &Key, leftovers: &[(SmolStr, Work)], now: Timestamp) -> Gap<Step> {
    for (uid, discarded) in leftovers {
        let step = Step::Discard {
            key: key.clone(),
            uid: uid.clone(),
        };
        let about = format!("pod {uid}: gone, but not from here");
        gap = unless_held(gap, discarded, now, about, "FailedKillPod", step);
    }
    gap
}

/// What closes a difference, unless it is being done or has been; after a failure not before its pause is over.
fn unless_held(
    gap: Gap<Step>,
    work: &Work,
    now: Timestamp,
    about: impl Into<String>,
    reason: &'static str,
    step: Step,
) -> Gap<Step> {
    match work {
        Work::Doing | Work::Done => gap,
        Work::Failed(failure) if !failure.is_over(now) => {
            gap.hold(about, failure.until, Cause::new(reason, failure.message.clone()))
        }
        Work::Open | Work::Failed(_) => gap.act(about, step),
    }
}

/// What to do next for the pod, and the status it should have.
pub fn decide(pod: &Arc<Pod>, seen: &Observed) -> Gap<Step> {
    let gap = discard(Gap::closed(), &pod.key(), &seen.leftovers, seen.now);
    if pod.spec.node_name != seen.place.node {
        return gap;
    }
    let facts = &seen.facts;
    if facts.admission.is_none() && !pod.is_terminal() && pod.metadata.deletion_timestamp.is_none() {
        return gap.act("admission: not judged yet", Step::Admit(pod.clone()));
    }
    let moves = order::moves(pod, facts, seen.now);
    let ending = ending(pod, seen);
    let over =
        ending.is_some() || pod.is_terminal() || moves.finished || pod.metadata.deletion_timestamp.is_some();
    let status = status::status(&Seen {
        pod,
        facts,
        place: &seen.place,
        moves: &moves,
        ending: ending.as_ref(),
        over,
        now: seen.now,
    });
    let differs = !is_same(&pod.status, &status);
    let gap = if over {
        wind_down(gap, pod, seen, differs)
    } else {
        advance(gap, pod, seen, &moves)
    };
    if differs { gap.with_status(status) } else { gap }
}

/// Why the pod ends though its containers might run on.
fn ending(pod: &Pod, seen: &Observed) -> Option<Ending> {
    if let Some(Admission::Rejected(ending)) = &seen.facts.admission {
        return Some(ending.clone());
    }
    if let Some(evicted) = &seen.facts.evicted {
        return Some(evicted.clone());
    }
    let until = deadline(pod)?;
    (until <= seen.now && !pod.is_terminal()).then(|| Ending {
        reason: SmolStr::new_static("DeadlineExceeded"),
        message: "Pod was active on the node longer than the specified deadline".to_owned(),
        disrupted: false,
    })
}

fn deadline(pod: &Pod) -> Option<Timestamp> {
    let seconds = u64::try_from(pod.spec.active_deadline_seconds?).ok()?;
    let start: Timestamp = pod.status["startTime"].as_str()?.parse().ok()?;
    Some(later(start, std::time::Duration::from_secs(seconds)))
}

/// Ends what runs, gives back what it used, and lets the object go.
fn wind_down(gap: Gap<Step>, pod: &Arc<Pod>, seen: &Observed, differs: bool) -> Gap<Step> {
    let facts = &seen.facts;
    if facts.running().next().is_some() || !facts.starting.is_empty() {
        return kill_all(gap, pod, seen);
    }
    if facts.is_being_made() {
        return gap;
    }
    if facts.settled != Work::Done {
        let about = "pod: ended, its sandbox and volumes are still here";
        let step = Step::Settle(pod.clone());
        return unless_held(gap, &facts.settled, seen.now, about, "FailedKillPod", step);
    }
    if pod.metadata.deletion_timestamp.is_none() || differs {
        return gap;
    }
    let step = Step::Delete(pod.clone());
    unless_held(
        gap,
        &facts.deleted,
        seen.now,
        "object: waits for the node",
        "FailedDelete",
        step,
    )
}

/// Main containers first; then the sidecars, the last one first.
fn kill_all(mut gap: Gap<Step>, pod: &Arc<Pod>, seen: &Observed) -> Gap<Step> {
    let facts = &seen.facts;
    let is_sidecar = |run: &Run| {
        pod.spec
            .init_containers
            .iter()
            .any(|each| each.is_sidecar() && each.name == run.name)
    };
    let main: Vec<&Run> = facts.running().filter(|run| !is_sidecar(run)).collect();
    let mut due = main;
    if due.is_empty() && facts.starting.is_empty() {
        let sidecars = pod.spec.init_containers.iter().rev();
        due = sidecars
            .filter_map(|each| facts.running().find(|run| run.name == each.name))
            .take(1)
            .collect();
    }
    let whole = pod.grace_seconds();
    for run in due {
        // A sidecar has what the others left of the time.
        let grace_seconds = if is_sidecar(run) {
            left_seconds(pod, seen.now).min(whole)
        } else {
            whole
        };
        let killing = facts.killing.get(&run.id);
        if killing.is_none_or(|grace| whole < *grace && !is_sidecar(run)) {
            let says = format!("Stopping container {}", run.name);
            gap = gap.act(
                format!("container {}: must end", run.name),
                kill(pod, run, grace_seconds, says),
            );
        }
    }
    gap
}

/// What is left of a deleted pod's grace period; never less than upstream's two seconds.
fn left_seconds(pod: &Pod, now: Timestamp) -> i64 {
    match pod.metadata.deletion_timestamp {
        Some(end) => end.duration_since(now).as_secs().max(2),
        None => pod.grace_seconds(),
    }
}

fn kill(pod: &Arc<Pod>, run: &Run, grace_seconds: i64, says: String) -> Step {
    Step::Kill {
        pod: pod.clone(),
        id: run.id.clone(),
        container: run.name.clone(),
        grace_seconds,
        says,
    }
}

/// Brings up what should run.
fn advance(mut gap: Gap<Step>, pod: &Arc<Pod>, seen: &Observed, moves: &Moves) -> Gap<Step> {
    let facts = &seen.facts;
    // Nothing is open until then: just times to look again.
    gap.look_again = deadline(pod).into_iter().chain(facts.volumes.renew_at).min();
    gap = sandbox(gap, pod, seen, moves);
    gap = volumes(gap, pod, seen);
    for (id, name, says) in &moves.kill {
        let grace_seconds = kill_grace(pod, facts, id, name);
        let step = Step::Kill {
            pod: pod.clone(),
            id: id.clone(),
            container: name.clone(),
            grace_seconds,
            says: says.clone(),
        };
        gap = gap.act(format!("container {name}: must end"), step);
    }
    for paused in &moves.paused {
        let says = format!(
            "back-off {} restarting failed container={}",
            paused.pause.as_secs(),
            paused.container
        );
        gap = gap.hold(
            format!("container {}: crashed", paused.container),
            paused.until,
            Cause::new("CrashLoopBackOff", says),
        );
        gap = tell_pause(gap, pod, facts, &paused.container);
    }
    gap = start(gap, pod, seen, moves);
    probes_and_remains(gap, pod, seen, moves)
}

/// A container that failed its probe may have its own grace period.
fn kill_grace(pod: &Pod, facts: &Facts, id: &str, name: &str) -> i64 {
    let container = pod.container(name);
    let probe = match facts.probes.get(id).and_then(|probed| probed.condemned) {
        Some("liveness") => container.and_then(|each| each.liveness_probe.as_ref()),
        Some(_) => container.and_then(|each| each.startup_probe.as_ref()),
        None => None,
    };
    probe
        .and_then(|probe| probe.termination_grace_period_seconds)
        .unwrap_or_else(|| pod.grace_seconds())
}

fn tell_pause(gap: Gap<Step>, pod: &Arc<Pod>, facts: &Facts, container: &SmolStr) -> Gap<Step> {
    let attempt = facts.last(container).map_or(0, |run| run.attempt);
    if facts.told.get(container) == Some(&attempt) {
        return gap;
    }
    let says = format!(
        "Back-off restarting failed container {container} in pod {}",
        pod.shown()
    );
    let event = Event::warning(&pod.key(), "BackOff", says).at(pod.field_of(container));
    let step = Step::Tell {
        uid: pod.metadata.uid.clone(),
        container: container.clone(),
        attempt,
        event,
    };
    gap.act(
        format!("container {container}: nobody told of its back-off"),
        step,
    )
}

fn sandbox(gap: Gap<Step>, pod: &Arc<Pod>, seen: &Observed, moves: &Moves) -> Gap<Step> {
    let facts = &seen.facts;
    let is_needed = !moves.start.is_empty() && facts.ready_sandbox().is_none();
    let attempt = facts.sandboxes;
    if !is_needed {
        return gap;
    }
    // One was made, and is no longer ready: the next one is due at once.
    let work = match &facts.sandbox_work {
        Work::Done => &Work::Open,
        work => work,
    };
    let step = Step::StartSandbox {
        pod: pod.clone(),
        attempt,
    };
    let about = "sandbox: want one, have none";
    unless_held(gap, work, seen.now, about, "FailedCreatePodSandBox", step)
}

fn volumes(gap: Gap<Step>, pod: &Arc<Pod>, seen: &Observed) -> Gap<Step> {
    let Volumes {
        work,
        stale,
        written_for,
        renew_at,
    } = &seen.facts.volumes;
    let renew = renew_at.is_some_and(|at| at <= seen.now);
    let mount = Step::Mount(pod.clone());
    match work {
        Work::Doing => gap,
        Work::Open => gap.act("volumes: not there yet", mount),
        Work::Failed(failure) if !stale && !failure.is_over(seen.now) => gap.hold(
            "volumes: not there",
            failure.until,
            Cause::new("FailedMount", failure.message.clone()),
        ),
        Work::Failed(_) => gap.act("volumes: not there", mount),
        Work::Done if *stale || renew || *written_for != shape(pod) => gap.act("volumes: out of date", mount),
        Work::Done => gap,
    }
}

/// Changes with the labels and annotations that files may show.
pub(crate) fn shape(pod: &Pod) -> u64 {
    use std::hash::{Hash, Hasher};
    let mut hasher = std::hash::DefaultHasher::new();
    pod.metadata.labels.hash(&mut hasher);
    pod.metadata.annotations.hash(&mut hasher);
    hasher.finish()
}

/// Images for what is due, and then the start of as many as are ready, in order.
fn start(mut gap: Gap<Step>, pod: &Arc<Pod>, seen: &Observed, moves: &Moves) -> Gap<Step> {
    let facts = &seen.facts;
    let mut ready = Vec::new();
    let mut blocked = false;
    for (name, attempt) in &moves.start {
        let about = format!("image of {name}: want it here");
        let pull = Step::Pull {
            pod: pod.clone(),
            container: name.clone(),
            attempt: *attempt,
        };
        match facts.pulls.get(name) {
            Some(Pull::Here { attempt: of, .. }) if of == attempt => match facts.waiting.get(name) {
                Some(waiting) if !waiting.failure.is_over(seen.now) => {
                    let cause = Cause::new(waiting.reason, waiting.failure.message.clone());
                    gap = gap.hold(
                        format!("container {name}: could not start"),
                        waiting.failure.until,
                        cause,
                    );
                }
                _ if !blocked => ready.push((name.clone(), *attempt)),
                _ => {}
            },
            Some(Pull::Doing) => blocked = true,
            Some(Pull::Failed { reason, failure }) if !failure.is_over(seen.now) => {
                gap = gap.hold(about, failure.until, Cause::new(reason, failure.message.clone()));
            }
            _ => {
                gap = gap.act(about, pull);
                blocked = true;
            }
        }
    }
    let can = facts.ready_sandbox().is_some()
        && facts.volumes.work == Work::Done
        && facts.sandbox_work != Work::Doing;
    if can && !ready.is_empty() && facts.starting.is_empty() {
        let about = format!("containers: {} to start", ready.len());
        gap = gap.act(
            about,
            Step::Start {
                pod: pod.clone(),
                containers: ready,
            },
        );
    }
    gap
}

/// Probes for what runs; and of each container only its last run and the one before stay.
fn probes_and_remains(mut gap: Gap<Step>, pod: &Arc<Pod>, seen: &Observed, moves: &Moves) -> Gap<Step> {
    let facts = &seen.facts;
    for container in pod.containers() {
        let runs: Vec<&Run> = facts
            .runs
            .iter()
            .filter(|run| run.name == container.name)
            .collect();
        let probed = container.liveness_probe.is_some()
            || container.readiness_probe.is_some()
            || container.startup_probe.is_some();
        if let Some(run) = runs.last().filter(|run| probed && run.is_running()) {
            let watched = facts.probes.get(&run.id).is_some_and(|probed| probed.watched);
            if !watched && !facts.starting.contains(&run.name) {
                let step = Step::Probe {
                    pod: pod.clone(),
                    container: run.name.clone(),
                    id: run.id.clone(),
                };
                gap = gap.act(format!("container {}: not probed", run.name), step);
            }
        }
        if let Some(run) = runs
            .last()
            .filter(|run| run.is_running() && order::is_resized(container, run))
            && !facts.killing.contains_key(&run.id)
            && !moves.kill.iter().any(|(id, _, _)| *id == run.id)
        {
            let step = Step::Resize {
                pod: pod.clone(),
                container: run.name.clone(),
                id: run.id.clone(),
            };
            let about = format!("container {}: has other resources than it should", run.name);
            let work = facts.resizes.get(&run.id).unwrap_or(&Work::Open);
            gap = unless_held(gap, work, seen.now, about, "ResizeError", step);
        }
        for old in runs.iter().rev().skip(2) {
            let step = Step::Forget {
                uid: pod.metadata.uid.clone(),
                id: old.id.clone(),
            };
            gap = gap.act(format!("container {}: an old run is kept", old.name), step);
        }
    }
    gap
}

/// Equal but for what is empty: the API may leave it out or write it as null.
fn is_same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Object(x), Value::Object(y)) => {
            let covered = |x: &serde_json::Map<String, Value>, y: &serde_json::Map<String, Value>| {
                x.iter()
                    .all(|(name, value)| y.contains_key(name) || is_empty(value))
            };
            x.iter()
                .all(|(name, value)| y.get(name).is_none_or(|other| is_same(value, other)))
                && covered(x, y)
                && covered(y, x)
        }
        (Value::Array(x), Value::Array(y)) => {
            x.len() == y.len() && x.iter().zip(y).all(|(a, b)| is_same(a, b))
        }
        _ => a == b || (is_empty(a) && is_empty(b)),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Object(fields) => fields.values().all(is_empty),
        Value::Array(items) => items.is_empty(),
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}
