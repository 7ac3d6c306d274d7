//! What a Job says about its pods' failures and successes, and how long it pauses after failures.

use api::{Timestamp, Value};
use reconcile::Named;

use super::Job;
use super::indexes::{FAILURES, IGNORED_FAILURES, Indexes};
use crate::limits::{JOB_BACKOFF_MAX_SECONDS, JOB_BACKOFF_SECONDS};
use crate::pod::{ContainerStatus, Pod};
use crate::status::{seconds_after, time};

/// The rule of the failure policy that a failed pod meets: its action, and the message if the Job fails by it.
fn rule(job: &Job, pod: &Named<Pod>) -> Option<(String, String)> {
    let rules = job.spec.pod_failure_policy["rules"].as_array()?;
    rules.iter().enumerate().find_map(|(at, rule)| {
        let action = rule["action"].as_str().unwrap_or_default().to_owned();
        let (namespace, name) = (&pod.key().namespace, &pod.key().name);
        let met = if rule["onExitCodes"].is_object() {
            let (container, code) = exit(pod, &rule["onExitCodes"])?;
            format!("Container {container} for pod {namespace}/{name} failed with exit code {code}")
        } else {
            let condition = condition(pod, &rule["onPodConditions"])?;
            format!("Pod {namespace}/{name} has condition {condition}")
        };
        let message = format!("{met} matching {action} rule at index {at}");
        Some((action, message))
    })
}

fn exit(pod: &Pod, wanted: &Value) -> Option<(String, i64)> {
    let statuses = pod
        .status
        .container_statuses
        .iter()
        .chain(&pod.status.init_container_statuses);
    let values = wanted["values"].as_array()?;
    statuses
        .filter_map(|status| {
            let code = status.state["terminated"]["exitCode"]
                .as_i64()
                .filter(|code| *code != 0)?;
            let named = wanted["containerName"]
                .as_str()
                .is_none_or(|name| name == status.name);
            let listed = values.iter().any(|value| value.as_i64() == Some(code));
            let met = match wanted["operator"].as_str() {
                Some("In") => listed,
                Some("NotIn") => !listed,
                _ => false,
            };
            (named && met).then(|| (status.name.to_string(), code))
        })
        .next()
}

fn condition(pod: &Pod, patterns: &Value) -> Option<String> {
    let patterns = patterns.as_array()?;
    let met = pod.status.conditions.iter().find(|condition| {
        patterns.iter().any(|pattern| {
            pattern["type"] == condition.of.as_str()
                && pattern["status"].as_str().unwrap_or("True") == condition.status
        })
    })?;
    Some(met.of.to_string())
}

/// Why this pod's failure fails the whole Job.
pub(super) fn fails_job(job: &Job, pod: &Named<Pod>) -> Option<String> {
    let (action, message) = rule(job, pod)?;
    (action == "FailJob").then_some(message)
}

/// Whether the failure counts towards the limits.
pub(super) fn counts(job: &Job, pod: &Named<Pod>) -> bool {
    rule(job, pod).is_none_or(|(action, _)| action != "Ignore")
}

pub(super) fn fails_index(job: &Job, pod: &Named<Pod>) -> bool {
    let Some(limit) = job.spec.backoff_limit_per_index else {
        return false;
    };
    if !job.has_failed(pod) {
        return false;
    }
    let rule = rule(job, pod).map(|(action, _)| action);
    rule.as_deref() == Some("FailIndex") || (rule.as_deref() != Some("Ignore") && failures(pod) >= limit)
}

pub(super) fn failures(pod: &Pod) -> i64 {
    number(pod, FAILURES)
}

/// All failures of the pod's index before it, ignored ones too.
pub(super) fn all_failures(pod: &Pod) -> i64 {
    number(pod, FAILURES) + number(pod, IGNORED_FAILURES)
}

pub(super) fn number(pod: &Pod, annotation: &str) -> i64 {
    pod.metadata
        .annotations
        .get(annotation)
        .and_then(|text| text.parse().ok())
        .unwrap_or_default()
}

/// With `restartPolicy: OnFailure` it is the restarts that count.
pub(super) fn restarts_too_often(job: &Job, pods: &[Named<Pod>]) -> bool {
    if job.spec.template["spec"]["restartPolicy"] != "OnFailure" {
        return false;
    }
    let running = pods
        .iter()
        .filter(|pod| matches!(pod.status.phase.as_str(), "Running" | "Pending"));
    let of = |statuses: &[ContainerStatus]| statuses.iter().map(|status| status.restart_count).sum::<i64>();
    let restarts: i64 = running
        .map(|pod| of(&pod.status.container_statuses) + of(&pod.status.init_container_statuses))
        .sum();
    let limit = job.backoff_limit();
    if limit == 0 {
        restarts > 0
    } else {
        restarts >= limit
    }
}

/// The message of the first rule of the success policy that is met.
pub(super) fn success(job: &Job, succeeded: &Indexes) -> Option<String> {
    let completions = job.spec.completions.unwrap_or_default();
    let rules = job.spec.success_policy["rules"]
        .as_array()
        .filter(|_| !succeeded.0.is_empty())?;
    let met = rules.iter().position(|rule| {
        let count = rule["succeededCount"].as_i64();
        match rule["succeededIndexes"].as_str() {
            None => count.is_some_and(|count| succeeded.len() >= count),
            Some(text) => {
                let wanted = Indexes::parse(text, completions);
                let have = wanted.0.iter().filter(|index| succeeded.has(**index)).count() as i64;
                wanted.len() > 0 && (have == wanted.len() || count.is_some_and(|count| have >= count))
            }
        }
    })?;
    Some(format!("Matched rules at index {met}"))
}

/// Until when no new pod comes, and after how many failures in a row.
pub(super) fn pause(job: &Job, pods: &[Named<Pod>]) -> Option<(Timestamp, i64)> {
    let finished = |test: &dyn Fn(&Named<Pod>) -> bool| -> Vec<Timestamp> {
        pods.iter().filter(|pod| test(pod)).map(finished_at).collect()
    };
    let success = finished(&|pod| pod.status.phase == "Succeeded").into_iter().max();
    let failed = finished(&|pod| job.has_failed(pod));
    let since: Vec<Timestamp> = failed
        .into_iter()
        .filter(|at| success.is_none_or(|last| *at > last))
        .collect();
    let last = since.iter().max()?;
    let failures = i64::try_from(since.len()).unwrap_or(i64::MAX);
    Some((seconds_after(*last, backoff(failures)), failures))
}

/// The same for one index, after its last failed pod.
pub(super) fn pause_of_index(pod: &Named<Pod>) -> Timestamp {
    seconds_after(finished_at(pod), backoff(all_failures(pod) + 1))
}

fn backoff(failures: i64) -> i64 {
    let doublings = u32::try_from(failures - 1).unwrap_or(0).min(30);
    JOB_BACKOFF_SECONDS
        .saturating_mul(1 << doublings)
        .min(JOB_BACKOFF_MAX_SECONDS)
}

/// The end of the last container; else when the pod stopped being ready, was deleted, or made.
pub(super) fn finished_at(pod: &Named<Pod>) -> Timestamp {
    let sidecar = |status: &&ContainerStatus| {
        let mut containers = pod.spec.init_containers.iter();
        containers.any(|container| container.name == status.name && container.restart_policy == "Always")
    };
    let statuses = pod.status.container_statuses.iter();
    let statuses = statuses.chain(pod.status.init_container_statuses.iter().filter(sidecar));
    let ends: Option<Vec<Timestamp>> = statuses
        .map(|status| time(&status.state["terminated"]["finishedAt"]))
        .collect();
    let last = ends.and_then(|ends| ends.into_iter().max());
    let unready = || {
        let ready = pod.condition("Ready").filter(|ready| ready.status == "False")?;
        time(&ready.last_transition_time)
    };
    let meta = &pod.object.meta;
    last.or_else(unready)
        .or(meta.deleted())
        .or(meta.created())
        .unwrap_or_default()
}
