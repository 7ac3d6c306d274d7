//! What a delete does to an object, as pure decisions: end it now, mark it and wait for its finalizers or its grace
//! period, or leave it as it is.

use api::{DeleteOptions, Propagation, Timestamp, Value};
use kinds::Kind;
use serde_json::{Value as Json, json};

use super::metadata::metadata;
use crate::ground::time_text;

const ORPHAN: &str = "orphan";
const FOREGROUND: &str = "foregroundDeletion";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It goes now, as it is after the marking.
    End,
    /// It stays for as long as finalizers or the grace period hold it, marked.
    Mark,
    /// It is already on its way, and this delete changes nothing.
    Pending,
}

/// Marks the object as this delete wants it, and says what is to become of it.
pub(super) fn decide(kind: &Kind, object: &mut Value, options: &DeleteOptions, now: Timestamp) -> Verdict {
    let graceful = match grace(kind, object, options) {
        Grace::Pending => return Verdict::Pending,
        Grace::Period(seconds) => {
            mark_gracefully(object, seconds, now);
            Some(seconds)
        }
        Grace::None => None,
    };
    set_collector_finalizers(kind, object, options);
    let held = has_finalizers(object)
        || kind.kind == "Namespace" && kind.group.is_empty() && holds_namespace(object);
    match graceful {
        Some(_) if held => Verdict::Mark,
        Some(seconds) if seconds > 0 => Verdict::Mark,
        Some(_) => Verdict::End,
        None if held => {
            mark(object, now);
            Verdict::Mark
        }
        None => Verdict::End,
    }
}

/// Whether an update leaves nothing that holds the object back.
pub(super) fn ends(kind: &Kind, object: &Value) -> bool {
    let meta = &object["metadata"];
    let in_grace = meta["deletionGracePeriodSeconds"].as_i64().unwrap_or_default() != 0;
    let is_namespace = kind.kind == "Namespace" && kind.group.is_empty();
    let held = has_finalizers(object) || is_namespace && holds_namespace(object);
    let leaving = !meta["deletionTimestamp"].is_null();
    leaving && !in_grace && !held
}

enum Grace {
    None,
    Period(i64),
    Pending,
}

fn grace(kind: &Kind, object: &mut Value, options: &DeleteOptions) -> Grace {
    if !kind.delete.graceful {
        return Grace::None;
    }
    let meta = &object["metadata"];
    if meta["deletionTimestamp"].is_null() {
        return Grace::Period(grace_seconds(object, options));
    }
    let left = meta["deletionGracePeriodSeconds"].as_i64().unwrap_or_default();
    if left == 0 {
        return Grace::None;
    }
    match options.grace_seconds {
        Some(seconds) if seconds < left => Grace::Period(seconds),
        _ => Grace::Pending,
    }
}

/// How long a pod gets: nothing if no kubelet has it, or it is over anyway.
fn grace_seconds(pod: &Value, options: &DeleteOptions) -> i64 {
    let unscheduled = pod["spec"]["nodeName"].as_str().is_none_or(str::is_empty);
    let over = matches!(pod["status"]["phase"].as_str(), Some("Failed" | "Succeeded"));
    if unscheduled || over {
        return 0;
    }
    let asked = options.grace_seconds;
    let seconds = asked
        .or_else(|| pod["spec"]["terminationGracePeriodSeconds"].as_i64())
        .unwrap_or(0);
    if seconds < 0 { 1 } else { seconds }
}

fn mark_gracefully(object: &mut Value, seconds: i64, now: Timestamp) {
    let meta = metadata(object);
    let before = meta
        .get("deletionTimestamp")
        .and_then(Json::as_str)
        .and_then(|t| t.parse::<Timestamp>().ok());
    let start = match before {
        Some(end) => {
            let left = meta
                .get("deletionGracePeriodSeconds")
                .and_then(Json::as_i64)
                .unwrap_or_default();
            end - jiff::SignedDuration::from_secs(left)
        }
        None => {
            raise_generation(meta);
            now
        }
    };
    let end = start + jiff::SignedDuration::from_secs(seconds);
    meta.insert("deletionTimestamp".to_owned(), json!(time_text(end)));
    meta.insert("deletionGracePeriodSeconds".to_owned(), json!(seconds));
}

fn mark(object: &mut Value, now: Timestamp) {
    let meta = metadata(object);
    let before = meta
        .get("deletionTimestamp")
        .and_then(Json::as_str)
        .and_then(|t| t.parse::<Timestamp>().ok());
    if before.is_none() {
        raise_generation(meta);
    }
    if before.is_none_or(|time| time > now) {
        meta.insert("deletionTimestamp".to_owned(), json!(time_text(now)));
    }
    meta.insert("deletionGracePeriodSeconds".to_owned(), json!(0));
}

fn raise_generation(meta: &mut serde_json::Map<String, Json>) {
    if let Some(generation) = meta.get("generation").and_then(Json::as_i64).filter(|g| *g > 0) {
        meta.insert("generation".to_owned(), json!(generation + 1));
    }
}

pub(super) fn has_finalizers(object: &Value) -> bool {
    object["metadata"]["finalizers"]
        .as_array()
        .is_some_and(|all| !all.is_empty())
}

fn holds_namespace(namespace: &Value) -> bool {
    namespace["spec"]["finalizers"]
        .as_array()
        .is_some_and(|all| !all.is_empty())
}

/// Puts or takes away the finalizers by which the garbage collector is told what to do with the dependents.
fn set_collector_finalizers(kind: &Kind, object: &mut Value, options: &DeleteOptions) {
    let Some(by_default) = kind.delete.propagation else {
        return;
    };
    let had: Vec<Json> = object["metadata"]["finalizers"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let has = |name: &str| had.iter().any(|f| f == name);
    let wanted = options.propagation.unwrap_or_else(|| {
        if has(ORPHAN) {
            Propagation::Orphan
        } else if has(FOREGROUND) {
            Propagation::Foreground
        } else {
            by_default
        }
    });
    let mut all: Vec<Json> = had
        .iter()
        .filter(|f| *f != ORPHAN && *f != FOREGROUND)
        .cloned()
        .collect();
    match wanted {
        Propagation::Orphan => all.push(json!(ORPHAN)),
        Propagation::Foreground => all.push(json!(FOREGROUND)),
        Propagation::Background => {}
    }
    let meta = metadata(object);
    if all.is_empty() {
        meta.remove("finalizers");
    } else {
        meta.insert("finalizers".to_owned(), Json::Array(all));
    }
}
