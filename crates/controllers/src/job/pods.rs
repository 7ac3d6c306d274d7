//! Which pods a running Job makes and gives up.

use std::collections::{BTreeMap, BTreeSet};

use api::{Key, Timestamp, Value, Write, items_mut};
use reconcile::{ApiStep, Event, Named};
use serde_json::json;

use super::indexes::{ANNOTATION, FAILURES, IGNORED_FAILURES};
use super::tally::Tally;
use super::{FINALIZER, Job, KIND, Seen, index_of, is_tracked, policy, untrack};
use crate::limits::BURST_REPLICAS;
use crate::pod::{Pod, is_terminating, rank};
use crate::resources::PODS;
use crate::template::{delete_pod, name_prefix, pod_body};

#[derive(Default)]
pub(super) struct Moves<'a> {
    pub(super) delete: Vec<&'a Named<Pod>>,
    /// The index of each new pod; `None` for a Job without indexes.
    pub(super) create: Vec<Option<i64>>,
    /// More pods are wanted, but not before this time, after so many failures.
    pub(super) hold: Option<(Timestamp, i64)>,
}

impl Moves<'_> {
    pub(super) fn is_empty(&self) -> bool {
        self.delete.is_empty() && self.create.is_empty() && self.hold.is_none()
    }
}

pub(super) fn moves<'a>(job: &Job, seen: &'a Seen, tally: &Tally, active: &[&'a Named<Pod>]) -> Moves<'a> {
    let mut moves = Moves::default();
    let have = i64::try_from(active.len()).unwrap_or(i64::MAX);
    let want = match (job.spec.suspend, job.spec.completions) {
        (true, _) => 0,
        (false, None) if tally.succeeded > 0 => have,
        (false, None) => job.parallelism(),
        (false, Some(completions)) => (completions - tally.succeeded).clamp(0, job.parallelism().max(0)),
    };
    moves.delete = surplus(job, active, (have - want).max(0), seen.now);
    if !moves.delete.is_empty() || job.spec.suspend {
        return moves;
    }
    let terminating = seen.pods.iter().filter(|pod| is_terminating(pod)).count();
    let terminating = if job.replaces_only_failed() {
        i64::try_from(terminating).unwrap_or_default()
    } else {
        0
    };
    let missing = (want - terminating - have).min(BURST_REPLICAS);
    if missing <= 0 {
        return moves;
    }
    let per_index = job.spec.backoff_limit_per_index.is_some();
    if let Some((until, failures)) =
        policy::pause(job, &seen.pods).filter(|(until, _)| !per_index && *until > seen.now)
    {
        moves.hold = Some((until, failures));
    } else if job.is_indexed() {
        add_indexes(&mut moves, job, seen, tally, active, missing);
    } else {
        moves.create = (0..missing).map(|_| None).collect();
    }
    moves
}

/// Pods beyond what is wanted, those without a proper index of their own first.
fn surplus<'a>(job: &Job, active: &[&'a Named<Pod>], at_least: i64, now: Timestamp) -> Vec<&'a Named<Pod>> {
    let mut ranked: Vec<&Named<Pod>> = active.to_vec();
    ranked.sort_by(|a, b| {
        // What has lost its finalizer was chosen in an earlier turn.
        is_tracked(&a.object)
            .cmp(&is_tracked(&b.object))
            .then_with(|| rank(a, b, |_| 0, now))
    });
    let (mut gone, mut left) = (Vec::new(), Vec::new());
    if job.is_indexed() {
        let mut taken = BTreeSet::new();
        for pod in ranked.iter().rev() {
            let keeps = index_of(pod, job).is_some_and(|index| taken.insert(index));
            if keeps { left.push(*pod) } else { gone.push(*pod) }
        }
        left.reverse();
    } else {
        left = ranked;
    }
    let more = usize::try_from(at_least)
        .unwrap_or_default()
        .saturating_sub(gone.len());
    gone.extend(left.into_iter().take(more));
    gone.truncate(usize::try_from(BURST_REPLICAS).unwrap_or_default());
    gone
}

fn add_indexes(
    moves: &mut Moves<'_>,
    job: &Job,
    seen: &Seen,
    tally: &Tally,
    active: &[&Named<Pod>],
    missing: i64,
) {
    let mut busy: BTreeSet<i64> = active.iter().filter_map(|pod| index_of(pod, job)).collect();
    if job.replaces_only_failed() {
        busy.extend(
            seen.pods
                .iter()
                .filter(|pod| is_terminating(pod))
                .filter_map(|pod| index_of(pod, job)),
        );
    }
    let is_free = |index: &i64| {
        !busy.contains(index) && !tally.succeeded_indexes.has(*index) && !tally.failed_indexes.has(*index)
    };
    let completions = job.spec.completions.unwrap_or_default();
    for index in (0..completions)
        .filter(is_free)
        .take(usize::try_from(missing).unwrap_or_default())
    {
        match tally
            .replaced
            .get(&index)
            .map(|pod| (policy::pause_of_index(pod), policy::all_failures(pod) + 1))
        {
            Some((until, failures)) if until > seen.now => {
                if moves.hold.is_none_or(|(earliest, _)| until < earliest) {
                    moves.hold = Some((until, failures));
                }
            }
            _ => moves.create.push(Some(index)),
        }
    }
}

/// A surplus pod is not a failed one: it loses its finalizer before it is deleted, so that it is not counted. A pod of
/// a Job that ends is deleted as it is.
pub(super) fn remove(pod: &Named<Pod>, job: &Key, ends: bool) -> ApiStep {
    if is_tracked(&pod.object) && !ends {
        untrack(&pod.object)
    } else {
        delete_pod(&pod.object, job)
    }
}

pub(super) fn create(job: &Named<Job>, tally: &Tally, index: Option<i64>) -> ApiStep {
    let mut body = pod_body(&job.spec.template, KIND, &job.object);
    let mut finalizers = body["metadata"]["finalizers"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    if !finalizers.iter().any(|finalizer| finalizer == FINALIZER) {
        finalizers.push(json!(FINALIZER));
    }
    body["metadata"]["finalizers"] = json!(finalizers);
    body["metadata"]["generateName"] = json!(name_prefix(job.key()));
    if let Some(index) = index {
        with_index(&mut body, job, tally, index);
    }
    ApiStep::new(Write::create(PODS.key(job.key().namespace.clone(), ""), body))
        .says(Event::normal(
            job.key(),
            "SuccessfulCreate",
            "Created pod: {name}",
        ))
        .else_says(Event::warning(
            job.key(),
            "FailedCreate",
            "Error creating: {error}",
        ))
}

fn with_index(body: &mut Value, job: &Named<Job>, tally: &Tally, index: i64) {
    let text = index.to_string();
    let name = &job.key().name;
    let suffix = format!("-{text}-");
    let longest = 58_usize.saturating_sub(suffix.len());
    body["metadata"]["generateName"] = json!(format!("{}{suffix}", &name[..name.len().min(longest)]));
    body["metadata"]["annotations"][ANNOTATION] = json!(text);
    body["metadata"]["labels"][ANNOTATION] = json!(text);
    body["spec"]["hostname"] = json!(format!("{name}-{text}"));
    for list in ["initContainers", "containers"] {
        for container in items_mut(&mut body["spec"], list) {
            add_variable(container);
        }
    }
    if job.spec.backoff_limit_per_index.is_some() {
        let counts = failures_of(job, &tally.replaced, index);
        body["metadata"]["annotations"][FAILURES] = json!(counts.0.to_string());
        if counts.1 > 0 {
            body["metadata"]["annotations"][IGNORED_FAILURES] = json!(counts.1.to_string());
        }
    }
}

/// The failures of an index so far: those that count, and those that a rule ignores.
fn failures_of(job: &Job, replaced: &BTreeMap<i64, Named<Pod>>, index: i64) -> (i64, i64) {
    let Some(last) = replaced.get(&index) else {
        return (0, 0);
    };
    let (counted, ignored) = (policy::failures(last), policy::number(last, IGNORED_FAILURES));
    if policy::counts(job, last) {
        (counted + 1, ignored)
    } else {
        (counted, ignored + 1)
    }
}

fn add_variable(container: &mut Value) {
    const NAME: &str = "JOB_COMPLETION_INDEX";
    let mut env = container["env"].as_array().cloned().unwrap_or_default();
    if env.iter().any(|variable| variable["name"] == NAME) {
        return;
    }
    let path = format!("metadata.labels['{ANNOTATION}']");
    env.push(json!({"name": NAME, "valueFrom": {"fieldRef": {"fieldPath": path}}}));
    container["env"] = json!(env);
}
