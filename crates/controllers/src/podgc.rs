//! Pods that nobody will ever end: bound to a node that is gone, terminating without a node, or on a node that is out
//! of service; and finished pods beyond a number.

use api::{DeleteOptions, Key, Object, SmolStr, Timestamp, Write};
use reconcile::{ApiStep, Cache, Cause, Controller, Follows, Gap, Live, Named};
use serde::Deserialize;
use serde_json::json;

use crate::limits::{ABSENT_NODE_SECONDS, FINISHED_PODS};
use crate::node::{Node, has_moved};
use crate::pod::{Pod, is_on_node};
use crate::resources::{NODES, PODS};
use crate::status::{seconds, seconds_after};

pub struct PodGarbage;

/// Why a pod should go.
pub enum Reason {
    None,
    NodeGone {
        since: Timestamp,
        now: Timestamp,
    },
    OutOfService(Timestamp),
    Unscheduled(Timestamp),
    /// One of so many finished pods, and among the oldest.
    Surplus(usize),
}

#[derive(Deserialize)]
struct Status {
    #[serde(default)]
    status: api::Value,
}

impl Controller for PodGarbage {
    type Desired = Pod;
    type Observed = Reason;
    type Step = ApiStep;
    const NAME: &'static str = "podgc";
    const COMPONENT: &'static str = "pod-garbage-collector";

    fn follows(&self) -> Follows {
        Follows::These(vec![PODS, NODES])
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == PODS {
            let keys = (!waits_for_node(changed)).then(|| changed.key.clone());
            return keys.into_iter().collect();
        }
        let leaves = cache.get(&changed.key).is_none_or(|node| {
            cache
                .view_of::<Node>(node)
                .is_ok_and(|node| node.is_out_of_service())
        });
        if !leaves {
            return Vec::new();
        }
        cache
            .by_field(&PODS, "spec.nodeName", &changed.key.name)
            .map(|pod| pod.key.clone())
            .collect()
    }

    fn matters(&self, before: &Object, now: &Object) -> bool {
        now.key.resource != NODES || has_moved(before, now)
    }

    fn observe(&self, pod: &Named<Pod>, cache: &Cache) -> Reason {
        let node = NODES.key("", pod.spec.node_name.clone());
        let going = pod.object.meta.deleted().is_some();
        if pod.spec.node_name.is_empty() {
            return if going {
                Reason::Unscheduled(cache.now())
            } else {
                surplus(pod, cache)
            };
        }
        match cache.look::<Node>(&node) {
            None => Reason::NodeGone {
                since: cache.absent_since(&node),
                now: cache.now(),
            },
            Some(node) if going && node.is_out_of_service() && !node.is_ready() => {
                Reason::OutOfService(cache.now())
            }
            Some(_) => surplus(pod, cache),
        }
    }

    fn gap(&self, pod: &Named<Pod>, reason: &Reason) -> Gap<ApiStep> {
        let node = NODES.key("", pod.spec.node_name.clone());
        match reason {
            Reason::None => Gap::closed(),
            Reason::Surplus(count) => {
                let about = format!("finished pods: want at most {FINISHED_PODS}, have {count}");
                Gap::closed().act(about, delete(pod))
            }
            Reason::Unscheduled(_) => Gap::closed().act("terminating, and on no node", delete(pod)),
            Reason::OutOfService(now) => {
                let about = format!("node {} is out of service", node.name);
                end(pod, about, "PodGC: node is out of service".to_owned(), None, *now)
            }
            Reason::NodeGone { since, now } => {
                let about = format!("node {} is gone", node.name);
                let until = seconds_after(*since, ABSENT_NODE_SECONDS);
                if until > *now {
                    let says = format!("node {} may come back until then", node.name);
                    return Gap::closed().hold(about, until, Cause::new("NodeGone", says));
                }
                end(
                    pod,
                    about,
                    "PodGC: node no longer exists".to_owned(),
                    Some(Live::Missing(node)),
                    *now,
                )
            }
        }
    }
}

/// A new pod, of which nothing is to be collected yet.
fn waits_for_node(pod: &Object) -> bool {
    let ended = matches!(pod.meta.field("status.phase"), Some("Succeeded" | "Failed"));
    !is_on_node(pod) && !ended && pod.meta.deleted().is_none()
}

fn surplus(pod: &Named<Pod>, cache: &Cache) -> Reason {
    if !pod.is_finished() {
        return Reason::None;
    }
    let phases = ["Failed", "Succeeded"];
    let count: usize = phases
        .iter()
        .map(|phase| cache.count_by_field(&PODS, "status.phase", phase))
        .sum();
    if count <= FINISHED_PODS {
        return Reason::None;
    }
    let finished = phases
        .iter()
        .flat_map(|phase| cache.by_field(&PODS, "status.phase", phase));
    let younger = finished
        .filter(|other| other.meta.created() > pod.object.meta.created())
        .count();
    if younger >= FINISHED_PODS {
        Reason::Surplus(count)
    } else {
        Reason::None
    }
}

/// A pod that cannot end itself is first said to have failed, and then deleted at once.
fn end(pod: &Named<Pod>, about: String, message: String, live: Option<Live>, now: Timestamp) -> Gap<ApiStep> {
    let step = if pod.is_finished() {
        delete(pod)
    } else {
        fail(pod, message, now)
    };
    Gap::closed().act(about, live.into_iter().fold(step, ApiStep::only_if))
}

fn delete(pod: &Named<Pod>) -> ApiStep {
    let options = DeleteOptions {
        grace_seconds: Some(0),
        uid: Some(pod.object.meta.uid.clone()),
        ..DeleteOptions::default()
    };
    ApiStep::new(Write::delete(pod.key().clone(), options))
}

fn fail(pod: &Named<Pod>, message: String, now: Timestamp) -> ApiStep {
    let status = pod
        .object
        .view::<Status>()
        .map(|view| view.status)
        .unwrap_or_default();
    let conditions = disrupted(
        &status,
        "DeletionByPodGC",
        &message,
        pod.object.meta.generation,
        now,
    );
    let body = json!({
        "metadata": {"uid": pod.object.meta.uid, "resourceVersion": pod.object.revision.to_string()},
        "status": {"phase": "Failed", "conditions": conditions},
    });
    ApiStep::new(Write::merge(pod.key().clone(), body).on("status"))
}

/// The pod's conditions with `DisruptionTarget` among them.
pub(crate) fn disrupted(
    status: &api::Value,
    reason: &str,
    message: &str,
    generation: i64,
    now: Timestamp,
) -> Vec<api::Value> {
    let mut conditions: Vec<api::Value> = status["conditions"].as_array().cloned().unwrap_or_default();
    conditions.retain(|condition| condition["type"] != "DisruptionTarget");
    let mut condition = json!({
        "type": "DisruptionTarget", "status": "True", "reason": reason, "message": message,
        "lastTransitionTime": seconds(now),
    });
    if generation > 0 {
        condition["observedGeneration"] = json!(generation);
    }
    conditions.push(condition);
    conditions
}

/// The value of a taint that says a node will not come back.
pub(crate) const OUT_OF_SERVICE: SmolStr = SmolStr::new_static("node.kubernetes.io/out-of-service");

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use reconcile::check::wakes;
    use reconcile::{check, world_of};

    const POD: &str = "kind: Pod\nmetadata: {name: p}\nspec: {nodeName: n1}\nstatus: {phase: Running}\n";

    #[test]
    fn a_pod_is_looked_at_once_it_may_be_garbage() {
        let looked_at = |pod: &str| wakes(&PodGarbage, "pods/default/p", &world_of(pod));
        assert_eq!(looked_at(POD), "pods/default/p");
        let waiting = POD.replace("spec: {nodeName: n1}\n", "");
        assert_eq!(looked_at(&waiting), "");
        assert_eq!(looked_at(&waiting.replace("Running", "Failed")), "pods/default/p");
        let going = waiting.replace("name: p", "name: p, deletionTimestamp: '2026-01-01T11:59:00Z'");
        assert_eq!(looked_at(&going), "pods/default/p");
    }

    #[test]
    fn a_pod_whose_node_is_gone_fails_and_goes_after_a_while() {
        let begun = "kind: Node\nmetadata: {name: other}\nseenAt: '2026-01-01T11:59:50Z'\n---\n";
        expect![[r#"
            node n1 is gone -> hold until 2026-01-01T12:00:30Z: NodeGone: node n1 may come back until then
        "#]]
        .assert_eq(&check(PodGarbage, "pods/default/p", &format!("{begun}{POD}")));
        let long = begun.replace("11:59:50", "11:00:00");
        expect![[r#"
            node n1 is gone -> patch pods/default/p/status {"metadata":{"resourceVersion":"2","uid":"uid-p"},"status":{"conditions":[{"lastTransitionTime":"2026-01-01T12:00:00Z","message":"PodGC: node no longer exists","observedGeneration":1,"reason":"DeletionByPodGC","status":"True","type":"DisruptionTarget"}],"phase":"Failed"}} if nodes/n1 is missing
        "#]].assert_eq(&check(PodGarbage, "pods/default/p", &format!("{long}{POD}")));
        let failed = POD.replace("Running", "Failed");
        expect![[r#"
            node n1 is gone -> delete pods/default/p in 0s if nodes/n1 is missing
        "#]]
        .assert_eq(&check(PodGarbage, "pods/default/p", &format!("{long}{failed}")));
        let there = format!("{POD}---\nkind: Node\nmetadata: {{name: n1}}\n");
        expect![[""]].assert_eq(&check(PodGarbage, "pods/default/p", &there));
    }

    #[test]
    fn a_terminating_pod_without_a_node_goes() {
        let pod = "kind: Pod\nmetadata: {name: p, deletionTimestamp: '2026-01-01T11:00:00Z'}\n";
        expect![[r#"
            terminating, and on no node -> delete pods/default/p in 0s
        "#]]
        .assert_eq(&check(PodGarbage, "pods/default/p", pod));
    }
}
