//! A Job's pods run until enough of them have succeeded, or too many failed. Each finished pod is counted exactly once:
//! its uid is noted in the status, then its finalizer is taken off, then the note becomes a number.
//!
//! ```text
//! completions: 3, 1 succeeded, 1 active, parallelism: 2   →   create a pod
//! ```

mod indexes;
mod pods;
mod policy;
mod tally;

use api::{Key, LabelSelector, Object, SmolStr, Timestamp, Value};
use reconcile::{ApiStep, Cache, Cause, Controller, Event, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::claim::{Claims, Kind, owners, strategic};
use crate::limits::NAMED_WAITS;
use crate::pod::{Pod, is_active};
use crate::resources::{JOBS, PODS};
use crate::status::{Conditions, seconds, seconds_after, time};
use indexes::Indexes;
use tally::Tally;

pub struct Jobs;

pub(crate) const KIND: Kind = Kind {
    api_version: "batch/v1",
    kind: "Job",
    finalizer: Some(FINALIZER),
};
pub(crate) const FINALIZER: &str = "batch.kubernetes.io/job-tracking";
const NAME_LABEL: &str = "batch.kubernetes.io/job-name";

#[derive(Debug, Deserialize)]
pub struct Job {
    spec: Spec,
    #[serde(default)]
    status: Value,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Spec {
    parallelism: Option<i64>,
    completions: Option<i64>,
    backoff_limit: Option<i64>,
    backoff_limit_per_index: Option<i64>,
    max_failed_indexes: Option<i64>,
    active_deadline_seconds: Option<i64>,
    #[serde(default)]
    completion_mode: SmolStr,
    #[serde(default)]
    suspend: bool,
    #[serde(default)]
    pod_failure_policy: Value,
    #[serde(default)]
    success_policy: Value,
    #[serde(default)]
    pod_replacement_policy: SmolStr,
    #[serde(default)]
    managed_by: SmolStr,
    #[serde(default)]
    selector: Value,
    template: Value,
}

impl Job {
    fn is_indexed(&self) -> bool {
        self.spec.completion_mode == "Indexed"
    }

    fn parallelism(&self) -> i64 {
        self.spec.parallelism.unwrap_or(1)
    }

    fn backoff_limit(&self) -> i64 {
        self.spec.backoff_limit.unwrap_or(6)
    }

    /// A terminating pod is replaced only when it has ended.
    fn replaces_only_failed(&self) -> bool {
        self.spec.pod_replacement_policy == "Failed" || !self.spec.pod_failure_policy.is_null()
    }

    fn has_failed(&self, pod: &Named<Pod>) -> bool {
        let going = pod.object.meta.deleted().is_some() && pod.status.phase != "Succeeded";
        pod.status.phase == "Failed" || (going && !self.replaces_only_failed())
    }

    fn start(&self) -> Option<Timestamp> {
        time(&self.status["startTime"])
    }

    fn count(&self, field: &str) -> i64 {
        self.status[field].as_i64().unwrap_or_default()
    }
}

pub(crate) fn is_finished(status: &Value) -> bool {
    let conditions = Conditions::of(status);
    conditions.is("Complete", "True") || conditions.is("Failed", "True")
}

pub(crate) fn is_tracked(pod: &Object) -> bool {
    pod.meta
        .finalizers()
        .iter()
        .any(|finalizer| finalizer == FINALIZER)
}

pub struct Seen {
    claims: Claims,
    pods: Vec<Named<Pod>>,
    now: Timestamp,
}

/// How a Job ends, once it does.
#[derive(Clone, Debug, PartialEq)]
struct Verdict {
    success: bool,
    reason: SmolStr,
    message: String,
}

impl Controller for Jobs {
    type Desired = Job;
    type Observed = Seen;
    type Step = ApiStep;
    const NAME: &'static str = "job";
    const COMPONENT: &'static str = "job-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![JOBS, PODS])
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == JOBS {
            return vec![changed.key.clone()];
        }
        // A pod that was set free must lose its finalizer too, although no Job owns it.
        let named = changed.meta.label(NAME_LABEL).filter(|_| is_tracked(changed));
        let named = named.map(|name| JOBS.key(changed.key.namespace.clone(), name));
        let owners = owners(changed, KIND, &JOBS, cache, |job| {
            let job = cache.view_of::<Job>(job).ok()?;
            LabelSelector::from_json(&job.spec.selector).ok()
        });
        owners.into_iter().chain(named).collect()
    }

    fn observe(&self, job: &Named<Job>, cache: &Cache) -> Seen {
        let selector = LabelSelector::from_json(&job.spec.selector).unwrap_or(LabelSelector::nothing());
        let claims = KIND.claim(&job.object, &selector, &PODS, cache, |_| true);
        let pods = claims.owned.iter().map(|pod| cache.sure(pod)).collect();
        Seen {
            claims,
            pods,
            now: cache.now(),
        }
    }

    fn gap(&self, job: &Named<Job>, seen: &Seen) -> Gap<ApiStep> {
        if !matches!(job.spec.managed_by.as_str(), "" | "kubernetes.io/job-controller") {
            return Gap::closed();
        }
        let claimed = Claims::gap(&[&seen.claims]);
        if seen.claims.adopts() {
            return claimed;
        }
        if is_finished(&job.status) {
            let left = seen.pods.iter().filter(|pod| is_tracked(&pod.object));
            return claimed.acts(
                "finalizers: of a finished job",
                left.map(|pod| untrack(&pod.object)),
            );
        }
        run(claimed, job, seen)
    }

    fn gone(&self, job: &Key, cache: &Cache) -> Gap<ApiStep> {
        let pods = cache
            .by_label(&PODS, &job.namespace, NAME_LABEL, &job.name)
            .filter(|pod| is_tracked(pod));
        let freed = pods.filter(|pod| {
            let owner = pod.meta.controller().filter(|owner| owner.kind == KIND.kind);
            owner.is_none_or(|owner| cache.by_uid(&owner.uid).is_none())
        });
        Gap::closed().acts("finalizers: of a job that is gone", freed.map(|pod| untrack(pod)))
    }
}

fn untrack(pod: &Object) -> ApiStep {
    let patch =
        json!({"metadata": {"uid": pod.meta.uid, "$deleteFromPrimitiveList/finalizers": [FINALIZER]}});
    ApiStep::new(strategic(&pod.key, patch))
}

fn run(gap: Gap<ApiStep>, job: &Named<Job>, seen: &Seen) -> Gap<ApiStep> {
    let tally = Tally::of(job, seen);
    let verdict = verdict(job, seen, &tally);
    let active: Vec<&Named<Pod>> = seen.pods.iter().filter(|pod| is_active(pod)).collect();
    let mut moves = pods::Moves::default();
    let mut gap = gap;
    match &verdict {
        Some(_) => moves.delete = active.clone(),
        None if job.object.meta.deleted().is_none() => moves = pods::moves(job, seen, &tally, &active),
        None => {}
    }
    // The pods may say more about the Job's end only after they have been counted, in a later turn.
    let verdict = verdict.or_else(|| completed(job, &tally, &active, &moves));
    gap = tally.uncount(gap, job, seen, verdict.as_ref());
    let about = format!(
        "pods: want {}, have {}",
        active.len() + moves.create.len() - moves.delete.len(),
        active.len()
    );
    gap = gap.acts(
        &about,
        moves
            .delete
            .iter()
            .map(|pod| pods::remove(pod, job.key(), verdict.is_some())),
    );
    gap = gap.acts(
        &about,
        moves.create.iter().map(|index| pods::create(job, &tally, *index)),
    );
    if let Some((until, failures)) = moves.hold {
        let cause = Cause::new(
            "BackOff",
            format!("the next pod comes after a pause: {failures} failed in a row"),
        );
        gap = gap.hold("pods: want more", until, cause);
    }
    if let Some(until) = deadline(job).filter(|_| verdict.is_none()) {
        gap.look_again = Some(gap.look_again.map_or(until, |at| at.min(until)));
    }
    for pod in active
        .iter()
        .filter(|_| moves.is_empty() && verdict.is_none())
        .take(NAMED_WAITS)
    {
        let says = format!("pod {} is {}", pod.key().name, pod.status.phase);
        gap = gap.wait(
            "pods: not finished",
            pod.key().clone(),
            Cause::new("PodNotFinished", says),
        );
    }
    let (status, events) = tally.status(job, seen, verdict.as_ref(), &active, &moves);
    events.into_iter().fold(gap.with_status(status), Gap::tells)
}

/// Whether the Job has ended (or must end) by what is known before this turn's moves.
fn verdict(job: &Named<Job>, seen: &Seen, tally: &Tally) -> Option<Verdict> {
    let conditions = Conditions::of(&job.status);
    let earlier = |of: &str, success: bool| {
        let condition = conditions
            .get(of)
            .filter(|condition| condition["status"] == "True")?;
        let text = |field: &str| condition[field].as_str().unwrap_or_default().to_owned();
        Some(Verdict {
            success,
            reason: text("reason").into(),
            message: text("message"),
        })
    };
    earlier("SuccessCriteriaMet", true)
        .or_else(|| earlier("FailureTarget", false))
        .or_else(|| failed(job, seen, tally))
        .or_else(|| {
            let message = policy::success(job, &tally.succeeded_indexes)?;
            Some(Verdict {
                success: true,
                reason: SmolStr::new_static("SuccessPolicy"),
                message,
            })
        })
}

fn failed(job: &Named<Job>, seen: &Seen, tally: &Tally) -> Option<Verdict> {
    let verdict = |reason: &'static str, message: &str| {
        Some(Verdict {
            success: false,
            reason: SmolStr::new_static(reason),
            message: message.to_owned(),
        })
    };
    let failed = seen.pods.iter().filter(|pod| job.has_failed(pod));
    if let Some(message) = failed.into_iter().find_map(|pod| policy::fails_job(job, pod)) {
        return verdict("PodFailurePolicy", &message);
    }
    let per_index = job.spec.backoff_limit_per_index.is_some();
    let limit = if per_index {
        job.spec.backoff_limit.unwrap_or(i64::from(i32::MAX))
    } else {
        job.backoff_limit()
    };
    if tally.failed > limit || policy::restarts_too_often(job, &seen.pods) {
        return verdict(
            "BackoffLimitExceeded",
            "Job has reached the specified backoff limit",
        );
    }
    if deadline(job).is_some_and(|at| at <= seen.now) {
        return verdict(
            "DeadlineExceeded",
            "Job was active longer than specified deadline",
        );
    }
    let bad = tally.failed_indexes.len();
    if !per_index || bad == 0 {
        return None;
    }
    if job.spec.max_failed_indexes.is_some_and(|most| bad > most) {
        return verdict(
            "MaxFailedIndexesExceeded",
            "Job has exceeded the specified maximal number of failed indexes",
        );
    }
    let all = bad + tally.succeeded_indexes.len() >= job.spec.completions.unwrap_or_default();
    if all {
        verdict("FailedIndexes", "Job has failed indexes")
    } else {
        None
    }
}

fn deadline(job: &Job) -> Option<Timestamp> {
    let seconds = job.spec.active_deadline_seconds.filter(|_| !job.spec.suspend)?;
    Some(seconds_after(job.start()?, seconds))
}

/// Enough have succeeded, and nothing runs any more.
fn completed(job: &Job, tally: &Tally, active: &[&Named<Pod>], moves: &pods::Moves<'_>) -> Option<Verdict> {
    let enough = match job.spec.completions {
        None => tally.succeeded > 0,
        Some(completions) => tally.succeeded >= completions,
    };
    (enough && active.is_empty() && moves.create.is_empty()).then(|| Verdict {
        success: true,
        reason: SmolStr::new_static("CompletionsReached"),
        message: "Reached expected number of succeeded pods".to_owned(),
    })
}

fn index_of(pod: &Named<Pod>, job: &Job) -> Option<i64> {
    let index: i64 = pod.metadata.annotations.get(indexes::ANNOTATION)?.parse().ok()?;
    (index >= 0 && index < job.spec.completions.unwrap_or_default()).then_some(index)
}

/// The Events of a Job that has just ended.
fn ending(job: &Named<Job>, verdict: &Verdict) -> Event {
    match verdict.success {
        true => Event::normal(job.key(), "Completed", "Job completed"),
        false => Event {
            reason: verdict.reason.clone(),
            ..Event::warning(job.key(), "", verdict.message.clone())
        },
    }
}

fn stamp(now: Timestamp) -> Value {
    json!(seconds(now))
}

/// The indexes named in a status field.
fn indexes_in(job: &Job, field: &str) -> Indexes {
    let text = job.status[field].as_str().unwrap_or_default();
    Indexes::parse(text, job.spec.completions.unwrap_or_default())
}

#[cfg(test)]
mod tests;
