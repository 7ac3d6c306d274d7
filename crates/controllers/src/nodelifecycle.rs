//! A node that has fallen silent is not ready, and says so by taints: nothing new is placed there, and what cannot
//! bear it leaves.
//!
//! ```text
//! lease of n1 last renewed 60 s ago   →   Ready: Unknown   →   taint node.kubernetes.io/unreachable
//! ```

use std::sync::Arc;

use api::{Key, Object, SmolStr, Timestamp, Value, Write};
use reconcile::{ApiStep, Cache, Cause, Controller, Event, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::claim::strategic;
use crate::limits::{NODE_GRACE_SECONDS, NODE_STARTUP_SECONDS};
use crate::node::{Node, Taint};
use crate::pod::Pod;
use crate::resources::{LEASES, NODES, PODS};
use crate::status::{seconds, seconds_after, time};

pub struct NodeLifecycle;

const LEASE_NAMESPACE: &str = "kube-node-lease";
const NOT_READY: &str = "node.kubernetes.io/not-ready";
const UNREACHABLE: &str = "node.kubernetes.io/unreachable";
/// The conditions that a silent node no longer vouches for.
const VOUCHED: [&str; 4] = ["Ready", "MemoryPressure", "DiskPressure", "PIDPressure"];
/// `(condition, its status, taint)`
const TAINTED: [(&str, &str, &str); 6] = [
    ("Ready", "False", NOT_READY),
    ("Ready", "Unknown", UNREACHABLE),
    ("MemoryPressure", "True", "node.kubernetes.io/memory-pressure"),
    ("DiskPressure", "True", "node.kubernetes.io/disk-pressure"),
    (
        "NetworkUnavailable",
        "True",
        "node.kubernetes.io/network-unavailable",
    ),
    ("PIDPressure", "True", "node.kubernetes.io/pid-pressure"),
];
const UNSCHEDULABLE: &str = "node.kubernetes.io/unschedulable";

pub struct Seen {
    /// When the node last gave a sign of life, as this machine saw it.
    heard: Timestamp,
    /// Pods that still count as ready.
    ready_pods: Vec<Arc<Object>>,
    /// No node at all is ready: more likely it is we who are cut off.
    all_silent: bool,
    now: Timestamp,
}

#[derive(Deserialize)]
struct Lease {
    #[serde(default)]
    spec: Value,
}

impl Controller for NodeLifecycle {
    type Desired = Node;
    type Observed = Seen;
    type Step = ApiStep;
    const NAME: &'static str = "nodelifecycle";
    const COMPONENT: &'static str = "node-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![NODES, LEASES, PODS])
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == NODES {
            return vec![changed.key.clone()];
        }
        let node = NODES.key("", changed.key.name.clone());
        if changed.key.resource == LEASES {
            return if changed.key.namespace == LEASE_NAMESPACE {
                vec![node]
            } else {
                Vec::new()
            };
        }
        // A pod matters only while its node is silent.
        let node = changed
            .meta
            .field("spec.nodeName")
            .map(|name| NODES.key("", name));
        let silent = |key: &Key| {
            cache
                .look::<Node>(key)
                .is_some_and(|node| node.condition_status("Ready") == "Unknown")
        };
        node.filter(silent).into_iter().collect()
    }

    fn observe(&self, node: &Named<Node>, cache: &Cache) -> Seen {
        let name = &node.key().name;
        let ready_pods = if node.condition_status("Ready") == "Unknown" {
            let pods = cache
                .by_field(&PODS, "spec.nodeName", name)
                .map(|pod| cache.sure::<Pod>(pod));
            pods.filter(|pod| pod.is_ready()).map(|pod| pod.object).collect()
        } else {
            Vec::new()
        };
        let all_silent = !node.is_ready()
            && !cache
                .all(&NODES)
                .any(|node| cache.view_of::<Node>(node).is_ok_and(|node| node.is_ready()));
        Seen {
            heard: heard(node, cache),
            ready_pods,
            all_silent,
            now: cache.now(),
        }
    }

    fn gap(&self, node: &Named<Node>, seen: &Seen) -> Gap<ApiStep> {
        let never = node.condition("Ready").is_none();
        let grace = if never {
            NODE_STARTUP_SECONDS
        } else {
            NODE_GRACE_SECONDS
        };
        let silent_at = seconds_after(seen.heard, grace);
        let is_silent = silent_at < seen.now;
        let mut gap = Gap::closed();
        if is_silent && VOUCHED.iter().any(|of| node.condition_status(of) != "Unknown") {
            let about = format!("node: silent since {}", seconds(seen.heard));
            gap = gap.act(about, silenced(node, seen));
        } else if is_silent {
            let cause = Cause::new(
                "NodeStatusUnknown",
                format!("no sign of life since {}", seconds(seen.heard)),
            );
            gap = gap.stuck("node: silent", cause);
        } else if !node.is_ready() && !never {
            let reason = node
                .condition("Ready")
                .and_then(|ready| ready["message"].as_str())
                .unwrap_or_default();
            gap = gap.stuck("node: not ready", Cause::new("KubeletNotReady", reason));
        }
        if let Some(step) = taints(node, seen) {
            gap = gap.act("taints: not as the conditions are", step);
        }
        gap = gap.acts(
            "pods: ready on a silent node",
            seen.ready_pods.iter().map(|pod| unready(pod, seen)),
        );
        if is_silent { gap } else { listen(gap, silent_at) }
    }
}

/// Not an open gap, just the next time to look: a hold without anything open would be told to users all the time.
fn listen(mut gap: Gap<ApiStep>, until: Timestamp) -> Gap<ApiStep> {
    gap.look_again = Some(seconds_after(until, 1));
    gap
}

/// The lease or the status, whichever gave the later sign of life.
fn heard(node: &Named<Node>, cache: &Cache) -> Timestamp {
    let lease = LEASES.key(LEASE_NAMESPACE, node.key().name.clone());
    let renewed = cache
        .look::<Lease>(&lease)
        .filter(|lease| lease.spec["renewTime"].is_string());
    let renewed = renewed.and_then(|_| cache.taken(&lease));
    let told = told(node).zip(cache.taken(node.key()));
    // Others write to the node, too: what it says itself counts, but not beyond what we have seen.
    let told = told.map(|(told, taken)| told.min(taken));
    renewed
        .max(told)
        .or(node.object.meta.created())
        .unwrap_or_default()
}

/// When the node last vouched for itself, by its own clock. A status that we ourselves wrote is no sign of life.
fn told(node: &Node) -> Option<Timestamp> {
    let ready = node
        .condition("Ready")
        .filter(|ready| ready["status"] != "Unknown");
    ready.and_then(|ready| time(&ready["lastHeartbeatTime"]))
}

fn silenced(node: &Named<Node>, seen: &Seen) -> ApiStep {
    let mut body = node.object.value().unwrap_or_default();
    let mut conditions = node.status["conditions"].as_array().cloned().unwrap_or_default();
    let mut was_ready = false;
    for of in VOUCHED {
        match conditions.iter_mut().find(|condition| condition["type"] == of) {
            None => conditions.push(json!({
                "type": of, "status": "Unknown", "reason": "NodeStatusNeverUpdated",
                "message": "Kubelet never posted node status.",
                "lastHeartbeatTime": seconds(node.object.meta.created().unwrap_or_default()),
                "lastTransitionTime": seconds(seen.now),
            })),
            Some(condition) if condition["status"] != "Unknown" => {
                was_ready |= of == "Ready" && condition["status"] == "True";
                condition["status"] = json!("Unknown");
                condition["reason"] = json!("NodeStatusUnknown");
                condition["message"] = json!("Kubelet stopped posting node status.");
                condition["lastTransitionTime"] = json!(seconds(seen.now));
            }
            Some(_) => {}
        }
    }
    body["status"]["conditions"] = json!(conditions);
    let step = ApiStep::new(Write::update(node.key().clone(), body).on("status"));
    if !was_ready {
        return step;
    }
    let says = format!("Node {} status is now: NodeNotReady", node.key().name);
    step.says(Event::normal(node.key(), "NodeNotReady", says))
}

/// The taints that the node should have, if they are not those that it has.
fn taints(node: &Named<Node>, seen: &Seen) -> Option<ApiStep> {
    let mut wanted: Vec<(&str, &str)> = Vec::new();
    for (of, status, key) in TAINTED {
        if node.condition_status(of) == status {
            wanted.push((key, "NoSchedule"));
        }
    }
    if node.spec.unschedulable {
        wanted.push((UNSCHEDULABLE, "NoSchedule"));
    }
    let leave = match node.condition_status("Ready") {
        "False" => Some(NOT_READY),
        "Unknown" => Some(UNREACHABLE),
        _ => None,
    };
    wanted.extend(leave.filter(|_| !seen.all_silent).map(|key| (key, "NoExecute")));
    let is_ours = |taint: &Taint| {
        let by_condition = TAINTED.iter().any(|(_, _, key)| taint.key == *key) || taint.key == UNSCHEDULABLE;
        match taint.effect.as_str() {
            "NoSchedule" => by_condition,
            // Before the first word of a node there is nothing to take back.
            "NoExecute" => matches!(taint.key.as_str(), NOT_READY | UNREACHABLE),
            _ => false,
        }
    };
    let is_wanted = |taint: &Taint| {
        wanted
            .iter()
            .any(|(key, effect)| taint.key == *key && taint.effect == *effect)
    };
    let taints = &node.spec.taints;
    let missing: Vec<&(&str, &str)> = wanted
        .iter()
        .filter(|(key, effect)| {
            !taints
                .iter()
                .any(|taint| taint.key == *key && taint.effect == *effect)
        })
        .collect();
    let never = node.condition("Ready").is_none();
    let stays = |taint: &Taint| !is_ours(taint) || is_wanted(taint) || never;
    if missing.is_empty() && taints.iter().all(stays) {
        return None;
    }
    let mut all: Vec<Value> = taints.iter().filter(|taint| stays(taint)).map(written).collect();
    for (key, effect) in missing {
        let mut taint = json!({"key": key, "effect": effect});
        if *effect == "NoExecute" || *key == UNREACHABLE || *key == NOT_READY {
            taint["timeAdded"] = json!(seconds(seen.now));
        }
        all.push(taint);
    }
    let taints = if all.is_empty() { Value::Null } else { json!(all) };
    let body = json!({
        "metadata": {"resourceVersion": node.object.revision.to_string(), "uid": node.object.meta.uid},
        "spec": {"taints": taints},
    });
    Some(ApiStep::new(Write::merge(node.key().clone(), body)))
}

fn written(taint: &Taint) -> Value {
    crate::status::lean(json!({
        "key": taint.key, "value": taint.value, "effect": taint.effect, "timeAdded": taint.time_added,
    }))
}

/// Nobody vouches for this pod's readiness any more.
fn unready(pod: &Arc<Object>, seen: &Seen) -> ApiStep {
    let condition = json!({"type": "Ready", "status": "False", "lastTransitionTime": seconds(seen.now)});
    let body = json!({"metadata": {"uid": pod.meta.uid}, "status": {"conditions": [condition]}});
    ApiStep::new(strategic(&pod.key, body).on("status")).says(Event::warning(
        &pod.key,
        "NodeNotReady",
        "Node is not ready",
    ))
}

/// The names of a node's lease, for other loops.
pub(crate) fn lease_of(node: &SmolStr) -> Key {
    LEASES.key(LEASE_NAMESPACE, node.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use reconcile::check;

    fn node(ready: &str, rest: &str) -> String {
        format!(
            "kind: Node
metadata: {{name: n1}}
seenAt: '2026-01-01T11:00:00Z'
{rest}
status:
  conditions:
  - {{type: MemoryPressure, status: '{pressure}'}}
  - {{type: DiskPressure, status: '{pressure}'}}
  - {{type: PIDPressure, status: '{pressure}'}}
  - {{type: Ready, status: '{ready}', message: says}}
",
            pressure = if ready == "Unknown" { "Unknown" } else { "False" }
        )
    }

    fn lease(seen_at: &str) -> String {
        format!(
            "---\nkind: Lease\napiVersion: coordination.k8s.io/v1\nmetadata: {{name: n1, namespace: kube-node-lease}}\n\
             seenAt: '{seen_at}'\nspec: {{renewTime: '1999-01-01T00:00:00.000000Z'}}\n"
        )
    }

    const OTHER: &str =
        "---\nkind: Node\nmetadata: {name: n2}\nstatus: {conditions: [{type: Ready, status: 'True'}]}\n";

    fn see(world: &str, expect: Expect) {
        expect.assert_eq(&check(NodeLifecycle, "nodes/n1", world));
    }

    #[test]
    fn a_node_lives_as_long_as_its_lease_is_seen_to_change() {
        see(
            &format!("{}{}{OTHER}", node("True", ""), lease("2026-01-01T11:59:20Z")),
            expect![[r#"
                look again at 2026-01-01T12:00:11Z
            "#]],
        );
        see(
            &format!("{}{}{OTHER}", node("True", ""), lease("2026-01-01T11:59:00Z")),
            expect![[r#"
                node: silent since 2026-01-01T11:59:00Z -> update nodes/n1/status [NodeNotReady "Node n1 status is now: NodeNotReady"]
            "#]],
        );
    }

    #[test]
    fn a_node_that_is_back_is_believed_before_its_lease_is_renewed() {
        let beat =
            "  - {type: Ready, status: 'True', lastHeartbeatTime: '2026-01-01T11:59:58Z', message: says}";
        let back = |seen_at: &str| {
            let node = node("True", "").replace("  - {type: Ready, status: 'True', message: says}", beat);
            let node = node.replace("2026-01-01T11:00:00Z", seen_at);
            format!("{node}{}{OTHER}", lease("2026-01-01T11:50:00Z"))
        };
        see(
            &back("2026-01-01T11:59:59Z"),
            expect![[r#"
                look again at 2026-01-01T12:00:49Z
            "#]],
        );
        // Its clock is ahead: it lived when we last saw it change.
        see(
            &back("2026-01-01T11:55:00Z"),
            expect![[r#"
                node: silent since 2026-01-01T11:55:00Z -> update nodes/n1/status [NodeNotReady "Node n1 status is now: NodeNotReady"]
            "#]],
        );
    }

    #[test]
    fn a_silent_node_is_tainted_and_its_pods_are_not_ready() {
        let pod = "---\nkind: Pod\nmetadata: {name: p}\nspec: {nodeName: n1}\n\
                   status: {phase: Running, conditions: [{type: Ready, status: 'True'}]}\n";
        see(
            &format!(
                "{}{}{OTHER}{pod}",
                node("Unknown", ""),
                lease("2026-01-01T11:59:00Z")
            ),
            expect![[r#"
                node: silent -> stuck: NodeStatusUnknown: no sign of life since 2026-01-01T11:59:00Z
                taints: not as the conditions are -> patch nodes/n1 {"metadata":{"resourceVersion":"1","uid":"uid-n1"},"spec":{"taints":[{"effect":"NoSchedule","key":"node.kubernetes.io/unreachable","timeAdded":"2026-01-01T12:00:00Z"},{"effect":"NoExecute","key":"node.kubernetes.io/unreachable","timeAdded":"2026-01-01T12:00:00Z"}]}}
                pods: ready on a silent node -> patch pods/default/p/status {"metadata":{"uid":"uid-p"},"status":{"conditions":[{"lastTransitionTime":"2026-01-01T12:00:00Z","status":"False","type":"Ready"}]}} [NodeNotReady "Node is not ready"]
            "#]],
        );
    }

    #[test]
    fn if_all_are_silent_nobody_has_to_leave() {
        see(
            &format!("{}{}", node("Unknown", ""), lease("2026-01-01T11:59:00Z")),
            expect![[r#"
                node: silent -> stuck: NodeStatusUnknown: no sign of life since 2026-01-01T11:59:00Z
                taints: not as the conditions are -> patch nodes/n1 {"metadata":{"resourceVersion":"1","uid":"uid-n1"},"spec":{"taints":[{"effect":"NoSchedule","key":"node.kubernetes.io/unreachable","timeAdded":"2026-01-01T12:00:00Z"}]}}
            "#]],
        );
    }

    #[test]
    fn a_node_that_is_back_loses_its_taints_but_not_those_of_others() {
        let taints = "spec:
  unschedulable: true
  taints:
  - {key: node.kubernetes.io/unreachable, effect: NoExecute, timeAdded: '2026-01-01T11:00:00Z'}
  - {key: node.kubernetes.io/unreachable, effect: NoSchedule}
  - {key: mine, value: v, effect: NoExecute}";
        see(
            &format!("{}{}", node("True", taints), lease("2026-01-01T11:59:59Z")),
            expect![[r#"
                taints: not as the conditions are -> patch nodes/n1 {"metadata":{"resourceVersion":"1","uid":"uid-n1"},"spec":{"taints":[{"effect":"NoExecute","key":"mine","value":"v"},{"effect":"NoSchedule","key":"node.kubernetes.io/unschedulable"}]}}
                look again at 2026-01-01T12:00:50Z
            "#]],
        );
    }
}
