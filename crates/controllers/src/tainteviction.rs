//! A pod leaves a node whose `NoExecute` taint it does not bear, or no longer.

use api::{DeleteOptions, Key, Object, Timestamp, Write};
use reconcile::{ApiStep, Cache, Cause, Controller, Event, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::node::{Node, Taint, has_moved};
use crate::pod::{Pod, is_on_node};
use crate::podgc::disrupted;
use crate::resources::{NODES, PODS};
use crate::status::{seconds_after, time};

pub struct TaintEviction;

/// When a pod must leave, and the taint that makes it.
pub struct Leave {
    at: Option<(Timestamp, Taint)>,
    now: Timestamp,
}

#[derive(Deserialize)]
struct Status {
    #[serde(default)]
    status: api::Value,
}

impl Controller for TaintEviction {
    type Desired = Pod;
    type Observed = Leave;
    type Step = ApiStep;
    const NAME: &'static str = "tainteviction";
    const COMPONENT: &'static str = "taint-eviction-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![PODS, NODES])
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == PODS {
            let keys = is_on_node(changed).then(|| changed.key.clone());
            return keys.into_iter().collect();
        }
        let pods = cache.by_field(&PODS, "spec.nodeName", &changed.key.name);
        pods.map(|pod| pod.key.clone()).collect()
    }

    fn matters(&self, before: &Object, now: &Object) -> bool {
        now.key.resource != NODES || has_moved(before, now)
    }

    fn observe(&self, pod: &Named<Pod>, cache: &Cache) -> Leave {
        let node = NODES.key("", pod.spec.node_name.clone());
        let mut leave = Leave {
            at: None,
            now: cache.now(),
        };
        if pod.spec.node_name.is_empty() || pod.object.meta.deleted().is_some() || pod.is_finished() {
            return leave;
        }
        let Some(named) = cache.look::<Node>(&node) else {
            return leave;
        };
        let seen = cache.taken(&node).unwrap_or_default();
        for taint in named
            .spec
            .taints
            .iter()
            .filter(|taint| taint.effect == "NoExecute")
        {
            let since = time(&taint.time_added)
                .unwrap_or(seen)
                .max(pod.object.meta.created().unwrap_or_default());
            let Some(at) = leaves_at(taint, since, pod) else {
                continue;
            };
            if leave.at.as_ref().is_none_or(|(earliest, _)| at < *earliest) {
                leave.at = Some((at, taint.clone()));
            }
        }
        leave
    }

    fn gap(&self, pod: &Named<Pod>, leave: &Leave) -> Gap<ApiStep> {
        let Some((at, taint)) = &leave.at else {
            return Gap::closed();
        };
        let about = format!("taint {}: not borne", taint.key);
        if *at > leave.now {
            let says = format!(
                "the pod bears the taint {} of node {} until then",
                taint.key, pod.spec.node_name
            );
            return Gap::closed().hold(about, *at, Cause::new("TaintManagerEviction", says));
        }
        if pod
            .condition("DisruptionTarget")
            .is_none_or(|target| target.status != "True")
        {
            return Gap::closed().act(about, mark(pod, leave.now));
        }
        let options = DeleteOptions {
            uid: Some(pod.object.meta.uid.clone()),
            ..DeleteOptions::default()
        };
        let says = format!(
            "Marking for deletion Pod {}/{}",
            pod.key().namespace,
            pod.key().name
        );
        let step = ApiStep::new(Write::delete(pod.key().clone(), options)).says(Event::normal(
            pod.key(),
            "TaintManagerEviction",
            says,
        ));
        Gap::closed().act(about, step)
    }
}

/// `None`: the pod bears the taint for ever.
fn leaves_at(taint: &Taint, since: Timestamp, pod: &Pod) -> Option<Timestamp> {
    let mut bearing = pod
        .spec
        .tolerations
        .iter()
        .filter(|toleration| taint.is_tolerated_by(toleration))
        .peekable();
    if bearing.peek().is_none() {
        return Some(Timestamp::MIN);
    }
    let seconds = bearing
        .filter_map(|toleration| toleration["tolerationSeconds"].as_i64())
        .min()?;
    Some(seconds_after(since, seconds.max(0)))
}

fn mark(pod: &Named<Pod>, now: Timestamp) -> ApiStep {
    let status = pod
        .object
        .view::<Status>()
        .map(|view| view.status)
        .unwrap_or_default();
    let message = "Taint manager: deleting due to NoExecute taint";
    let generation = pod.object.meta.generation;
    let conditions = disrupted(&status, "DeletionByTaintManager", message, generation, now);
    let body = json!({
        "metadata": {"uid": pod.object.meta.uid, "resourceVersion": pod.object.revision.to_string()},
        "status": {"conditions": conditions},
    });
    ApiStep::new(Write::merge(pod.key().clone(), body).on("status"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use reconcile::check::wakes;
    use reconcile::{check, world_of};

    fn see(tolerations: &str, condition: &str, expect: Expect) {
        let world = format!(
            "kind: Node
metadata: {{name: n1}}
spec: {{taints: [{{key: k, value: v, effect: NoExecute, timeAdded: '2026-01-01T11:59:00Z'}}]}}
---
kind: Pod
metadata: {{name: p}}
spec: {{nodeName: n1, tolerations: [{tolerations}]}}
status: {{phase: Running, conditions: [{condition}]}}
"
        );
        expect.assert_eq(&check(TaintEviction, "pods/default/p", &world));
    }

    #[test]
    fn a_pod_is_looked_at_once_it_is_on_a_node() {
        let looked_at = |spec: &str| {
            let pod = format!("kind: Pod\nmetadata: {{name: p}}\nspec: {spec}\n");
            wakes(&TaintEviction, "pods/default/p", &world_of(&pod))
        };
        assert_eq!(looked_at("{nodeName: n1}"), "pods/default/p");
        assert_eq!(looked_at("{}"), "");
    }

    #[test]
    fn a_pod_leaves_when_it_no_longer_bears_the_taint() {
        see("{key: k, operator: Exists}", "", expect![[""]]);
        see(
            "{key: k, operator: Exists, tolerationSeconds: 90}",
            "",
            expect![[r#"
                taint k: not borne -> hold until 2026-01-01T12:00:30Z: TaintManagerEviction: the pod bears the taint k of node n1 until then
            "#]],
        );
        see(
            "{key: k, value: v, tolerationSeconds: 30}",
            "",
            expect![[r#"
            taint k: not borne -> patch pods/default/p/status {"metadata":{"resourceVersion":"2","uid":"uid-p"},"status":{"conditions":[{"lastTransitionTime":"2026-01-01T12:00:00Z","message":"Taint manager: deleting due to NoExecute taint","observedGeneration":1,"reason":"DeletionByTaintManager","status":"True","type":"DisruptionTarget"}]}}
        "#]],
        );
        see(
            "",
            "{type: DisruptionTarget, status: 'True'}",
            expect![[r#"
            taint k: not borne -> delete pods/default/p [TaintManagerEviction "Marking for deletion Pod default/p"]
        "#]],
        );
        see(
            "{key: other, operator: Exists}",
            "{type: DisruptionTarget, status: 'True'}",
            expect![[r#"
                taint k: not borne -> delete pods/default/p [TaintManagerEviction "Marking for deletion Pod default/p"]
            "#]],
        );
    }
}
