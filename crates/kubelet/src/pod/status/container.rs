//! The statuses of a pod's containers.

use api::Value;
use runtime::ContainerState;
use serde_json::{Map, json};

use super::{Seen, seconds};
use crate::pod::facts::Run;
use crate::pod::order::{is_ready, is_resized, is_started};
use crate::pod::resources;
use crate::pod::spec::{Container, VolumeMount};

/// The status of the container of this name; null if there is none.
pub(super) fn named<'a>(statuses: &'a [Value], name: &str) -> &'a Value {
    statuses
        .iter()
        .find(|status| status["name"] == name)
        .unwrap_or(&Value::Null)
}

pub(super) fn statuses(seen: &Seen<'_>, containers: &[Container], field: &str, is_init: bool) -> Vec<Value> {
    let none = Vec::new();
    let before = seen.pod.status[field].as_array().unwrap_or(&none);
    let mut statuses: Vec<Value> = containers
        .iter()
        .map(|container| one(seen, container, named(before, &container.name), is_init))
        .collect();
    if !is_init {
        statuses.sort_by(|a, b| a["name"].as_str().cmp(&b["name"].as_str()));
    }
    statuses
}

/// An ephemeral container serves nothing: nobody probes it.
pub(super) fn never_ready(status: &mut Value) {
    remove(status, "started");
    status["ready"] = json!(false);
}

fn one(seen: &Seen<'_>, container: &Container, before: &Value, is_init: bool) -> Value {
    let runs: Vec<&Run> = seen
        .facts
        .runs
        .iter()
        .filter(|run| run.name == container.name)
        .collect();
    let mut status = match runs.last() {
        Some(run) => of_run(container, run, &runs, before),
        None => without_run(seen, container, before, is_init),
    };
    if let Some((reason, message)) = waits(seen, container, runs.last().copied()) {
        if status["state"]["terminated"].is_object() {
            status["lastState"] = status["state"].take();
        }
        status["state"] = json!({"waiting": {"reason": reason, "message": message}});
        if status["state"]["waiting"]["message"] == "" {
            remove(&mut status["state"]["waiting"], "message");
        }
    }
    verdicts(seen, container, &mut status, runs.last().copied(), is_init);
    status
}

fn remove(value: &mut Value, name: &str) {
    if let Value::Object(fields) = value {
        fields.remove(name);
    }
}

/// Why a container that should run does not.
fn waits(seen: &Seen<'_>, container: &Container, run: Option<&Run>) -> Option<(&'static str, String)> {
    if seen.over || run.is_some_and(Run::is_running) {
        return None;
    }
    if let Some(paused) = seen
        .moves
        .paused
        .iter()
        .find(|paused| paused.container == container.name)
    {
        let message = format!(
            "back-off {} restarting failed container={} pod={}",
            api::duration::format(api_duration(paused.pause)),
            container.name,
            seen.pod.shown()
        );
        return Some(("CrashLoopBackOff", message));
    }
    let waiting = seen.facts.waiting.get(&container.name)?;
    let due = seen.moves.start.iter().any(|(name, _)| *name == container.name)
        || seen.facts.starting.contains(&container.name);
    due.then(|| (waiting.reason, waiting.failure.message.clone()))
}

fn api_duration(duration: std::time::Duration) -> jiff::SignedDuration {
    jiff::SignedDuration::try_from(duration).unwrap_or(jiff::SignedDuration::MAX)
}

fn of_run(container: &Container, run: &Run, runs: &[&Run], before: &Value) -> Value {
    let mut status = json!({
        "name": container.name,
        "image": if run.image.is_empty() { &container.image } else { &run.image },
        "imageID": run.image_id,
        "containerID": format!("{SCHEME}{}", run.id),
        "restartCount": run.attempt,
        "lastState": {},
        "state": state(run),
    });
    let previous = runs.iter().rev().skip(1).find(|run| run.exit().is_some());
    if let Some(previous) = previous {
        status["lastState"] = state(previous);
    } else if before["containerID"] != status["containerID"] && before["state"]["terminated"].is_object() {
        status["lastState"] = before["state"].clone();
    } else if before["lastState"]["terminated"].is_object() {
        status["lastState"] = before["lastState"].clone();
    }
    details(container, &mut status);
    if is_resized(container, run) && run.is_running() && before["resources"].is_object() {
        // Not done yet: what it has is what it had.
        status["resources"] = before["resources"].clone();
    }
    if let (Some((uid, gid, groups)), true) = (&run.user, run.is_running()) {
        status["user"] = json!({"linux": {"uid": uid, "gid": gid, "supplementalGroups": groups}});
    }
    status
}

fn without_run(seen: &Seen<'_>, container: &Container, before: &Value, is_init: bool) -> Value {
    if before["state"]["terminated"].is_object() {
        return before.clone();
    }
    let has_init = !seen.pod.spec.init_containers.is_empty();
    let reason = if has_init {
        "PodInitializing"
    } else {
        "ContainerCreating"
    };
    let mut status = json!({
        "name": container.name,
        "image": container.image,
        "imageID": "",
        "restartCount": before["restartCount"].as_i64().unwrap_or(0),
        "lastState": {},
        "state": {"waiting": {"reason": reason}},
    });
    if before["lastState"]["terminated"].is_object() {
        status["lastState"] = before["lastState"].clone();
    }
    if before["state"]["running"].is_object() {
        lost(seen, &mut status);
    }
    let initialized = crate::pod::order::has_initialized(seen.pod, seen.facts);
    if is_init && initialized && !container.is_sidecar() {
        let message = "Unable to get init container status from container runtime and pod has been initialized, \
                       treat it as exited normally";
        status["state"] = json!({"terminated": {"reason": "Completed", "message": message, "exitCode": 0,
            "startedAt": null, "finishedAt": null}});
    }
    let reached = seen.pod.spec.init_containers.is_empty() || initialized;
    if !is_init && seen.is_settled() && reached {
        status["state"] = json!({"terminated": unknown_end()});
    }
    details(container, &mut status);
    status
}

fn unknown_end() -> Value {
    json!({
        "exitCode": 137,
        "reason": "ContainerStatusUnknown",
        "message": "The container could not be located when the pod was terminated",
        "startedAt": null,
        "finishedAt": null,
    })
}

/// It ran when last seen, and the runtime knows nothing of it.
fn lost(seen: &Seen<'_>, status: &mut Value) {
    let ended = unknown_end();
    if seen.over {
        status["state"] = json!({"terminated": ended});
    } else {
        status["lastState"] = json!({"terminated": ended});
        status["restartCount"] = json!(status["restartCount"].as_i64().unwrap_or(0) + 1);
    }
}

/// The scheme of container ids in statuses.
pub(crate) const SCHEME: &str = "setpoint://";

fn state(run: &Run) -> Value {
    match &run.state {
        ContainerState::Created => json!({"waiting": {"reason": "ContainerCreating"}}),
        ContainerState::Running { started_at, .. } => json!({"running": {"startedAt": seconds(*started_at)}}),
        ContainerState::Exited(exit) => {
            let mut ended = json!({
                "exitCode": exit.code,
                "reason": exit.reason,
                "startedAt": seconds(exit.started_at.unwrap_or_default()),
                "finishedAt": seconds(exit.finished_at),
                "containerID": format!("{SCHEME}{}", run.id),
            });
            let message = if run.last_words.is_empty() {
                &exit.message
            } else {
                &run.last_words
            };
            if !message.is_empty() {
                ended["message"] = json!(message);
            }
            json!({"terminated": ended})
        }
    }
}

fn details(container: &Container, status: &mut Value) {
    let has = !container.resources.requests.is_empty() || !container.resources.limits.is_empty();
    status["resources"] = if has {
        resources::shown(&container.resources)
    } else {
        json!({})
    };
    if !container.resources.requests.is_empty() {
        status["allocatedResources"] = resources::listed(&container.resources.requests);
    }
    if !container.volume_mounts.is_empty() {
        status["volumeMounts"] = container.volume_mounts.iter().map(mounted).collect();
    }
}

fn mounted(mount: &VolumeMount) -> Value {
    let mut shown = Map::new();
    shown.insert("name".into(), json!(mount.name));
    shown.insert("mountPath".into(), json!(mount.mount_path));
    if mount.read_only {
        let recursive = matches!(mount.recursive_read_only.as_str(), "Enabled" | "IfPossible");
        shown.insert("readOnly".into(), json!(true));
        shown.insert(
            "recursiveReadOnly".into(),
            json!(if recursive { "Enabled" } else { "Disabled" }),
        );
    }
    Value::Object(shown)
}

/// `started` and `ready`.
fn verdicts(seen: &Seen<'_>, container: &Container, status: &mut Value, run: Option<&Run>, is_init: bool) {
    let running = status["state"]["running"].is_object();
    let started = running && run.is_some_and(|run| is_started(seen.pod, container, seen.facts, run));
    status["started"] = json!(started);
    let done = status["state"]["terminated"]["exitCode"] == 0;
    status["ready"] = json!(match run {
        _ if is_init && !container.is_sidecar() => done,
        Some(run) => started && is_ready(seen.pod, container, seen.facts, run),
        None => false,
    });
}
