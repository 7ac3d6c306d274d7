//! A Deployment's status: its counts, whether it is available, and whether it gets on.

use api::{Timestamp, Value};
use reconcile::{Cause, Named};
use serde_json::json;

use super::sets::{Set, Sets};
use super::{Deployment, Seen};
use crate::status::{Condition, Conditions, lean, seconds_after, time};

const PROGRESSING: &str = "Progressing";
const COMPLETE: &str = "NewReplicaSetAvailable";
const TIMED_OUT: &str = "ProgressDeadlineExceeded";
const PAUSED: &str = "DeploymentPaused";

/// Whether this turn makes the new ReplicaSet.
#[derive(Clone, Copy)]
pub(super) enum Creation<'a> {
    None,
    Of(&'a str),
}

/// A pause and its end are told, so that the time in between is not held against the progress.
pub(super) fn mark_pause(deployment: &Deployment, conditions: &mut Conditions, now: Timestamp) {
    let reason = conditions.reason(PROGRESSING);
    if deployment.progress_deadline().is_none() || reason == TIMED_OUT {
        return;
    }
    let (reason, says) = match (deployment.spec.paused, reason == PAUSED) {
        (true, false) => (PAUSED, "Deployment is paused"),
        (false, true) => ("DeploymentResumed", "Deployment is resumed"),
        _ => return,
    };
    let condition = Condition {
        of: PROGRESSING,
        status: "Unknown",
        reason,
        message: says.to_owned(),
    };
    conditions.set(&condition, now, true);
}

/// The status without an estimate of progress.
pub(super) fn counts(
    deployment: &Named<Deployment>,
    sets: &Sets,
    mut conditions: Conditions,
    now: Timestamp,
) -> Value {
    let available = sets.sum("availableReplicas");
    let is_available = available >= deployment.replicas() - deployment.max_unavailable();
    let condition = match is_available {
        true => Condition {
            of: "Available",
            status: "True",
            reason: "MinimumReplicasAvailable",
            message: "Deployment has minimum availability.".to_owned(),
        },
        false => Condition {
            of: "Available",
            status: "False",
            reason: "MinimumReplicasUnavailable",
            message: "Deployment does not have minimum availability.".to_owned(),
        },
    };
    conditions.set(&condition, now, true);
    let mut status = lean(json!({
        "observedGeneration": deployment.object.meta.generation,
        "replicas": sets.sum("replicas"),
        "updatedReplicas": sets.new.as_ref().map_or(0, |new| new.count("replicas")),
        "readyReplicas": sets.sum("readyReplicas"),
        "availableReplicas": available,
        "unavailableReplicas": (sets.replicas() - available).max(0),
        "conditions": conditions.0,
    }));
    if let Some(terminating) = terminating(sets) {
        status["terminatingReplicas"] = json!(terminating);
    }
    if !deployment.status["collisionCount"].is_null() {
        status["collisionCount"] = deployment.status["collisionCount"].clone();
    }
    status
}

/// Unknown as long as a ReplicaSet has not told.
fn terminating(sets: &Sets) -> Option<i64> {
    let of = |set: &Set| match set.status["terminatingReplicas"].as_i64() {
        None if set.count("observedGeneration") == 0 => Some(0),
        told => told,
    };
    sets.all().map(of).sum()
}

/// The status with its estimate of progress.
pub(super) fn status(
    deployment: &Named<Deployment>,
    seen: &Seen,
    mut conditions: Conditions,
    creation: Creation<'_>,
) -> Value {
    let (sets, now) = (&seen.sets, seen.now);
    let has_deadline = deployment.progress_deadline().is_some();
    if has_deadline {
        mark_creation(seen, &mut conditions, creation);
    }
    let mut status = counts(deployment, sets, conditions, now);
    let mut conditions = Conditions::of(&status);
    if !has_deadline {
        conditions.remove(PROGRESSING);
    }
    let was_complete = count(&status, "replicas") == count(&status, "updatedReplicas")
        && conditions.reason(PROGRESSING) == COMPLETE;
    if has_deadline && !was_complete {
        estimate(deployment, sets, &status, &mut conditions, now);
    }
    match failure(sets) {
        Some((status, reason, message)) => {
            let condition = Condition {
                of: "ReplicaFailure",
                status: &status,
                reason: &reason,
                message,
            };
            conditions.set(&condition, now, true);
        }
        None => conditions.remove("ReplicaFailure"),
    }
    status["conditions"] = json!(conditions.0);
    status
}

fn mark_creation(seen: &Seen, conditions: &mut Conditions, creation: Creation<'_>) {
    let (status, reason, message) = match (creation, &seen.sets.new) {
        (Creation::Of(name), _) => match seen.refused.as_ref().filter(|cause| is_lasting(cause)) {
            Some(cause) => {
                let says = format!("Failed to create new replica set {name:?}: {}", cause.says);
                ("False", "ReplicaSetCreateError", says)
            }
            None => (
                "True",
                "NewReplicaSetCreated",
                format!("Created new replica set {name:?}"),
            ),
        },
        (Creation::None, Some(new)) if conditions.get(PROGRESSING).is_none() => (
            "True",
            "FoundNewReplicaSet",
            format!("Found new replica set {:?}", new.name()),
        ),
        _ => return,
    };
    conditions.set(
        &Condition {
            of: PROGRESSING,
            status,
            reason,
            message,
        },
        seen.now,
        true,
    );
}

/// Not just a race with another writer.
fn is_lasting(cause: &Cause) -> bool {
    !matches!(cause.code.as_str(), "Conflict" | "AlreadyExists")
}

fn estimate(
    deployment: &Named<Deployment>,
    sets: &Sets,
    status: &Value,
    conditions: &mut Conditions,
    now: Timestamp,
) {
    let subject = match &sets.new {
        Some(new) => format!("ReplicaSet {:?}", new.name()),
        None => format!("Deployment {:?}", deployment.key().name),
    };
    let set = |conditions: &mut Conditions, status, reason, message| {
        conditions.set(
            &Condition {
                of: PROGRESSING,
                status,
                reason,
                message,
            },
            now,
            true,
        );
    };
    if is_complete(deployment, status) {
        set(
            conditions,
            "True",
            COMPLETE,
            format!("{subject} has successfully progressed."),
        );
    } else if has_progressed(deployment, status) {
        let before = conditions
            .get(PROGRESSING)
            .filter(|before| before["status"] == "True")
            .cloned();
        conditions.remove(PROGRESSING);
        set(
            conditions,
            "True",
            "ReplicaSetUpdated",
            format!("{subject} is progressing."),
        );
        if let (Some(before), Some(last)) = (before, conditions.0.last_mut()) {
            last["lastTransitionTime"] = before["lastTransitionTime"].clone();
        }
    } else if is_timed_out(deployment, conditions, now) {
        set(
            conditions,
            "False",
            TIMED_OUT,
            format!("{subject} has timed out progressing."),
        );
    }
}

fn count(status: &Value, field: &str) -> i64 {
    status[field].as_i64().unwrap_or_default()
}

pub(super) fn is_complete(deployment: &Named<Deployment>, status: &Value) -> bool {
    let want = deployment.replicas();
    count(status, "updatedReplicas") == want
        && count(status, "replicas") == want
        && count(status, "availableReplicas") == want
        && count(status, "observedGeneration") >= deployment.object.meta.generation
}

fn has_progressed(deployment: &Deployment, status: &Value) -> bool {
    let old = |status: &Value| count(status, "replicas") - count(status, "updatedReplicas");
    let more = |field: &str| count(status, field) > deployment.count(field);
    more("updatedReplicas")
        || old(status) < old(&deployment.status)
        || more("readyReplicas")
        || more("availableReplicas")
}

fn is_timed_out(deployment: &Deployment, conditions: &Conditions, now: Timestamp) -> bool {
    match conditions.reason(PROGRESSING) {
        COMPLETE => false,
        TIMED_OUT => true,
        _ => due(deployment, conditions).is_some_and(|due| due < now),
    }
}

fn due(deployment: &Deployment, conditions: &Conditions) -> Option<Timestamp> {
    let since = time(&conditions.get(PROGRESSING)?["lastUpdateTime"])?;
    Some(seconds_after(since, deployment.progress_deadline()?))
}

/// When a rollout that shows no progress will count as stuck.
pub(super) fn deadline(
    deployment: &Named<Deployment>,
    status: &Value,
    now: Timestamp,
) -> Option<(Timestamp, Cause)> {
    let conditions = Conditions::of(status);
    let reason = conditions.reason(PROGRESSING);
    if is_complete(deployment, status) || matches!(reason, TIMED_OUT | COMPLETE) {
        return None;
    }
    let due = seconds_after(due(deployment, &conditions)?, 1).max(seconds_after(now, 1));
    let seconds = deployment.progress_deadline()?;
    Some((
        due,
        Cause::of(
            reason,
            format!("without progress for {seconds}s the rollout counts as stuck"),
        ),
    ))
}

/// The failure of the new ReplicaSet, or of any.
fn failure(sets: &Sets) -> Option<(String, String, String)> {
    let of = |set: &Set| {
        let failure = Conditions::of(&set.status).get("ReplicaFailure").cloned()?;
        let text = |field: &str| failure[field].as_str().unwrap_or_default().to_owned();
        Some((text("status"), text("reason"), text("message")))
    };
    sets.new.iter().chain(&sets.old).find_map(of)
}
