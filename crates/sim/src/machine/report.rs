//! A pod's status as a kubelet would write it, made from what it was and what has happened.

use api::{Timestamp, Value};
use serde_json::json;

pub(crate) enum Report {
    ImageMissing,
    Runs {
        ip: String,
        host: String,
        ready: bool,
    },
    /// The probe passes (again).
    Ready,
    /// The first container has ended; it is started again if the restart policy says so.
    Ended {
        code: i32,
    },
    /// All containers have ended because the pod was to go.
    Stopped,
}

pub(crate) fn seconds(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The fields of `status` to merge.
pub(crate) fn report(pod: &Value, what: &Report, now: Timestamp) -> Value {
    let now = seconds(now);
    match what {
        Report::ImageMissing => {
            let waiting = json!({"waiting": {"reason": "ImagePullBackOff", "message": "no registry has it"}});
            with(pod, "Pending", false, &waiting, 0, &now)
        }
        Report::Runs { ip, host, ready } => {
            let mut status = with(
                pod,
                "Running",
                *ready,
                &json!({"running": {"startedAt": now}}),
                0,
                &now,
            );
            status["podIP"] = json!(ip);
            status["podIPs"] = json!([{"ip": ip}]);
            status["hostIP"] = json!(host);
            status["hostIPs"] = json!([{"ip": host}]);
            status["startTime"] = json!(now);
            status
        }
        Report::Ready => with(
            pod,
            "Running",
            true,
            &json!({"running": {"startedAt": now}}),
            restarts(pod),
            &now,
        ),
        Report::Ended { code } => ended(pod, *code, &now),
        Report::Stopped if is_over(pod) => json!({}),
        Report::Stopped => with(pod, "Succeeded", false, &terminated(0, &now), restarts(pod), &now),
    }
}

fn is_over(pod: &Value) -> bool {
    matches!(pod["status"]["phase"].as_str(), Some("Succeeded" | "Failed"))
}

fn restarts(pod: &Value) -> i64 {
    pod["status"]["containerStatuses"][0]["restartCount"]
        .as_i64()
        .unwrap_or_default()
}

fn terminated(code: i32, now: &str) -> Value {
    let reason = if code == 0 { "Completed" } else { "Error" };
    json!({"terminated": {"exitCode": code, "reason": reason, "startedAt": now, "finishedAt": now}})
}

fn ended(pod: &Value, code: i32, now: &str) -> Value {
    let again = match pod["spec"]["restartPolicy"].as_str() {
        Some("Never") => false,
        Some("OnFailure") => code != 0,
        _ => true,
    };
    if again {
        let waiting = json!({"waiting": {"reason": "CrashLoopBackOff", "message": "back-off restarting"}});
        return with(pod, "Running", false, &waiting, restarts(pod) + 1, now);
    }
    let phase = if code == 0 { "Succeeded" } else { "Failed" };
    with(pod, phase, false, &terminated(code, now), restarts(pod), now)
}

fn with(pod: &Value, phase: &str, ready: bool, state: &Value, restarts: i64, now: &str) -> Value {
    let mut conditions: Vec<Value> = pod["status"]["conditions"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let over = matches!(phase, "Succeeded" | "Failed");
    for (kind, holds) in [
        ("Initialized", true),
        ("Ready", ready),
        ("ContainersReady", ready),
    ] {
        set(&mut conditions, kind, holds, over, now);
    }
    let containers = pod["spec"]["containers"].as_array().into_iter().flatten();
    let containers: Vec<Value> = containers
        .map(|container| {
            json!({
                "name": container["name"], "image": container["image"], "imageID": "", "ready": ready,
                "started": state["running"].is_object(), "restartCount": restarts, "state": state,
            })
        })
        .collect();
    json!({"phase": phase, "conditions": conditions, "containerStatuses": containers})
}

/// A condition keeps the time since when it is as it is.
fn set(conditions: &mut Vec<Value>, kind: &str, holds: bool, over: bool, now: &str) {
    let status = if holds { "True" } else { "False" };
    let mut wanted = json!({"type": kind, "status": status, "lastTransitionTime": now});
    if !holds {
        wanted["reason"] = json!(if over {
            "PodCompleted"
        } else {
            "ContainersNotReady"
        });
    }
    match conditions.iter_mut().find(|condition| condition["type"] == kind) {
        Some(known) if known["status"] == status => {}
        Some(known) => *known = wanted,
        None => conditions.push(wanted),
    }
}
