//! The count of a Job's pods: what the status says, what it notes but has not counted, and what the pods add.

use std::collections::{BTreeMap, BTreeSet};

use api::{SmolStr, Value};
use reconcile::{ApiStep, Event, Gap, Named};
use serde_json::json;

use super::indexes::Indexes;
use super::pods::Moves;
use super::{Job, Seen, Verdict, ending, index_of, indexes_in, is_tracked, policy, stamp, untrack};
use crate::limits::UNCOUNTED_PODS;
use crate::pod::{Pod, is_active, is_terminating};
use crate::status::{Conditions, lean};

pub(super) struct Tally {
    /// With what is noted and what is new.
    pub(super) succeeded: i64,
    pub(super) failed: i64,
    pub(super) succeeded_indexes: Indexes,
    pub(super) failed_indexes: Indexes,
    /// By index, the failed pod that is to be replaced: it keeps its finalizer until its successor carries on its count.
    pub(super) replaced: BTreeMap<i64, Named<Pod>>,
    /// The uids that the stored status notes.
    noted: Notes,
}

#[derive(Clone, Debug, Default)]
struct Notes {
    succeeded: BTreeSet<SmolStr>,
    failed: BTreeSet<SmolStr>,
}

/// How a pod is to be counted.
#[derive(Clone, Copy, PartialEq)]
enum Count {
    Succeeded,
    Failed,
    Nothing,
}

impl Notes {
    fn of(status: &Value) -> Self {
        let uids = |field: &str| {
            let uids = status["uncountedTerminatedPods"][field]
                .as_array()
                .into_iter()
                .flatten();
            uids.filter_map(Value::as_str).map(SmolStr::new).collect()
        };
        Self {
            succeeded: uids("succeeded"),
            failed: uids("failed"),
        }
    }
}

impl Tally {
    pub(super) fn of(job: &Named<Job>, seen: &Seen) -> Self {
        let noted = Notes::of(&job.status);
        let tracked = || seen.pods.iter().filter(|pod| is_tracked(&pod.object));
        let count = |uids: &BTreeSet<SmolStr>| i64::try_from(uids.len()).unwrap_or_default();
        let is_new = |uids: &BTreeSet<SmolStr>, pod: &Named<Pod>| !uids.contains(&pod.object.meta.uid);
        let proper = |pod: &Named<Pod>| !job.is_indexed() || index_of(pod, job).is_some();
        let new_succeeded = tracked().filter(|pod| {
            pod.status.phase == "Succeeded"
                && proper(pod)
                && is_new(&noted.succeeded, pod)
                && is_new(&noted.failed, pod)
        });
        let new_failed = tracked().filter(|pod| {
            job.has_failed(pod) && proper(pod) && is_new(&noted.failed, pod) && policy::counts(job, pod)
        });
        let mut succeeded_indexes = indexes_in(job, "completedIndexes");
        let mut failed_indexes = indexes_in(job, "failedIndexes");
        if job.is_indexed() {
            let done = tracked().filter(|pod| pod.status.phase == "Succeeded");
            succeeded_indexes
                .0
                .extend(done.filter_map(|pod| index_of(pod, job)));
            let bad = tracked().filter(|pod| policy::fails_index(job, pod));
            failed_indexes.0.extend(bad.filter_map(|pod| index_of(pod, job)));
        }
        let mut tally = Self {
            succeeded: job.count("succeeded") + count(&noted.succeeded) + new_succeeded.count() as i64,
            failed: job.count("failed") + count(&noted.failed) + new_failed.count() as i64,
            succeeded_indexes,
            failed_indexes,
            replaced: BTreeMap::new(),
            noted,
        };
        if job.is_indexed() {
            tally.succeeded = tally.succeeded_indexes.len();
        }
        if job.spec.backoff_limit_per_index.is_some() {
            tally.replaced = tally.to_replace(job, seen);
        }
        tally
    }

    fn to_replace(&self, job: &Job, seen: &Seen) -> BTreeMap<i64, Named<Pod>> {
        let active: BTreeSet<i64> = seen
            .pods
            .iter()
            .filter(|pod| is_active(pod))
            .filter_map(|pod| index_of(pod, job))
            .collect();
        let mut replaced: BTreeMap<i64, Named<Pod>> = BTreeMap::new();
        for pod in seen
            .pods
            .iter()
            .filter(|pod| is_tracked(&pod.object) && job.has_failed(pod))
        {
            let Some(index) = index_of(pod, job) else { continue };
            if self.succeeded_indexes.has(index) || self.failed_indexes.has(index) || active.contains(&index)
            {
                continue;
            }
            let age = |pod: &Named<Pod>| (policy::all_failures(pod), policy::finished_at(pod));
            if replaced.get(&index).is_none_or(|last| age(last) <= age(pod)) {
                replaced.insert(index, pod.clone());
            }
        }
        replaced
    }

    fn count_of(&self, job: &Job, pod: &Named<Pod>, verdict: Option<&Verdict>) -> Count {
        let uid = &pod.object.meta.uid;
        let proper = !job.is_indexed() || index_of(pod, job).is_some();
        if pod.status.phase == "Succeeded" && !self.noted.failed.contains(uid) {
            return if proper { Count::Succeeded } else { Count::Nothing };
        }
        let ended = verdict.is_some_and(|verdict| !verdict.success);
        let counts = proper && (job.has_failed(pod) || ended) && policy::counts(job, pod);
        if counts { Count::Failed } else { Count::Nothing }
    }

    /// Whether the pod's finalizer may go (once it is counted).
    fn is_over(&self, job: &Named<Job>, pod: &Named<Pod>, verdict: Option<&Verdict>) -> bool {
        if job.object.meta.deleted().is_some() || verdict.is_some() || pod.status.phase == "Succeeded" {
            return true;
        }
        let waits = index_of(pod, job).and_then(|index| self.replaced.get(&index));
        job.has_failed(pod) && waits.is_none_or(|last| last.object.meta.uid != pod.object.meta.uid)
    }

    fn is_noted(&self, job: &Job, pod: &Named<Pod>, count: Count) -> bool {
        let uid = &pod.object.meta.uid;
        match count {
            Count::Nothing => true,
            Count::Failed => self.noted.failed.contains(uid),
            Count::Succeeded if job.is_indexed() => {
                index_of(pod, job).is_some_and(|index| indexes_in(job, "completedIndexes").has(index))
            }
            Count::Succeeded => self.noted.succeeded.contains(uid),
        }
    }

    /// Takes the finalizers off the pods that the stored status has noted.
    pub(super) fn uncount(
        &self,
        gap: Gap<ApiStep>,
        job: &Named<Job>,
        seen: &Seen,
        verdict: Option<&Verdict>,
    ) -> Gap<ApiStep> {
        let over = seen
            .pods
            .iter()
            .filter(|pod| is_tracked(&pod.object) && self.is_over(job, pod, verdict));
        let noted = over.filter(|pod| self.is_noted(job, pod, self.count_of(job, pod, verdict)));
        gap.acts(
            "finished pods: noted, not yet counted",
            noted.map(|pod| untrack(&pod.object)),
        )
    }

    /// The status after this turn, and what to tell once it is written.
    pub(super) fn status(
        &self,
        job: &Named<Job>,
        seen: &Seen,
        verdict: Option<&Verdict>,
        active: &[&Named<Pod>],
        moves: &Moves<'_>,
    ) -> (Value, Vec<Event>) {
        let mut events = Vec::new();
        let mut conditions = Conditions::of(&job.status);
        let mut start = job.status["startTime"].clone();
        if start.is_null() && !job.spec.suspend {
            start = stamp(seen.now);
        }
        if verdict.is_none() && job.object.meta.deleted().is_none() {
            suspend(job, seen, &mut conditions, &mut start, &mut events);
        }
        let (notes, succeeded, failed) = self.notes_after(job, seen, verdict);
        let gone = |pod: &&Named<Pod>| moves.delete.iter().any(|other| other.key() == pod.key());
        let left: Vec<&&Named<Pod>> = active.iter().filter(|pod| !gone(pod)).collect();
        let terminating = seen.pods.iter().filter(|pod| is_terminating(pod)).count() + moves.delete.len();
        let all_counted = notes.succeeded.is_empty() && notes.failed.is_empty();
        let mut finished = false;
        if let Some(verdict) = verdict {
            finished = all_counted && terminating == 0 && active.is_empty();
            finish(verdict, seen, &mut conditions, finished);
        }
        let mut status = lean(json!({
            "active": left.len() + moves.create.len(), "succeeded": succeeded, "failed": failed,
            "startTime": start, "completedIndexes": self.completed(job), "conditions": conditions.0,
        }));
        status["ready"] = json!(left.iter().filter(|pod| pod.is_ready()).count());
        status["terminating"] = json!(terminating);
        status["uncountedTerminatedPods"] =
            lean(json!({"succeeded": notes.succeeded, "failed": notes.failed}));
        if job.spec.backoff_limit_per_index.is_some() {
            status["failedIndexes"] = json!(self.failed_indexes.to_string());
        }
        if let Some(verdict) = verdict.filter(|_| finished) {
            events.push(ending(job, verdict));
            if verdict.success {
                status["completionTime"] = stamp(seen.now);
            }
        }
        (status, events)
    }

    fn completed(&self, job: &Job) -> String {
        if job.is_indexed() {
            self.succeeded_indexes.to_string()
        } else {
            String::new()
        }
    }

    /// Notes whose pods have lost their finalizers become numbers; newly finished pods become notes.
    fn notes_after(&self, job: &Named<Job>, seen: &Seen, verdict: Option<&Verdict>) -> (Notes, i64, i64) {
        let tracked: BTreeMap<&SmolStr, &Named<Pod>> = seen
            .pods
            .iter()
            .filter(|pod| is_tracked(&pod.object))
            .map(|pod| (&pod.object.meta.uid, pod))
            .collect();
        let mut notes = self.noted.clone();
        let before = (notes.succeeded.len(), notes.failed.len());
        notes.succeeded.retain(|uid| tracked.contains_key(uid));
        notes.failed.retain(|uid| tracked.contains_key(uid));
        let counted = |before: usize, after: usize| i64::try_from(before - after).unwrap_or_default();
        let mut succeeded = job.count("succeeded") + counted(before.0, notes.succeeded.len());
        let failed = job.count("failed") + counted(before.1, notes.failed.len());
        for (uid, pod) in tracked {
            if notes.succeeded.len() + notes.failed.len() >= UNCOUNTED_PODS {
                break;
            }
            if !self.is_over(job, pod, verdict) {
                continue;
            }
            match self.count_of(job, pod, verdict) {
                Count::Failed => notes.failed.insert(uid.clone()),
                // An index is noted in `completedIndexes`.
                Count::Succeeded if !job.is_indexed() => notes.succeeded.insert(uid.clone()),
                _ => continue,
            };
        }
        if job.is_indexed() {
            succeeded = self.succeeded_indexes.len();
        }
        (notes, succeeded, failed)
    }
}

/// A suspension starts the clock anew.
fn suspend(
    job: &Named<Job>,
    seen: &Seen,
    conditions: &mut Conditions,
    start: &mut Value,
    events: &mut Vec<Event>,
) {
    let (status, reason, message) = match job.spec.suspend {
        true => ("True", "JobSuspended", "Job suspended"),
        false => ("False", "JobResumed", "Job resumed"),
    };
    let old = conditions
        .0
        .iter_mut()
        .find(|condition| condition["type"] == "Suspended");
    let is_news = match &old {
        None => job.spec.suspend,
        Some(old) => old["status"] != status,
    };
    if !is_news {
        return;
    }
    let condition = json!({
        "type": "Suspended", "status": status, "reason": reason, "message": message,
        "lastProbeTime": stamp(seen.now), "lastTransitionTime": stamp(seen.now),
    });
    match old {
        Some(old) => *old = condition,
        None => conditions.0.push(condition),
    }
    if job.spec.suspend {
        *start = Value::Null;
        events.push(Event::normal(job.key(), "Suspended", "Job suspended"));
    } else {
        *start = stamp(seen.now);
        events.push(Event::normal(job.key(), "Resumed", "Job resumed"));
    }
}

/// First the interim condition, and when every pod is counted the final one.
fn finish(verdict: &Verdict, seen: &Seen, conditions: &mut Conditions, finished: bool) {
    let (interim, last) = match verdict.success {
        true => ("SuccessCriteriaMet", "Complete"),
        false => ("FailureTarget", "Failed"),
    };
    let mut add = |of: &str| {
        if conditions.get(of).is_none() {
            conditions.0.push(json!({
                "type": of, "status": "True", "reason": verdict.reason, "message": verdict.message,
                "lastProbeTime": stamp(seen.now), "lastTransitionTime": stamp(seen.now),
            }));
        }
    };
    add(interim);
    if finished {
        add(last);
    }
}
