//! So many pods of one template: a ReplicaSet's pods are made, adopted, released and given up here.
//!
//! ```text
//! replicas: 3, pods: web-a (ready), web-b (pending)   →   create a pod; ready: want 3, have 1
//! ```

use std::sync::Arc;

use api::{Key, LabelSelector, Object};
use reconcile::{ApiStep, Cache, Controller, Follows, Gap, Named};

use crate::claim::{Kind, owners};
use crate::replicas::{self, Pods, Replicas};
use crate::resources::{PODS, REPLICASETS};

pub struct ReplicaSet;

const KIND: Kind = Kind {
    api_version: "apps/v1",
    kind: "ReplicaSet",
    finalizer: None,
};

impl Controller for ReplicaSet {
    type Desired = Replicas;
    type Observed = Pods;
    type Step = ApiStep;
    const NAME: &'static str = "replicaset";
    const COMPONENT: &'static str = "replicaset-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![REPLICASETS, PODS])
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == REPLICASETS {
            return vec![changed.key.clone()];
        }
        owners(changed, KIND, &REPLICASETS, cache, |set| selector_of(set, cache))
    }

    fn observe(&self, set: &Named<Replicas>, cache: &Cache) -> Pods {
        let selector = LabelSelector::from_json(&set.spec.selector).unwrap_or(LabelSelector::nothing());
        let refused = cache.refused(Self::NAME, set.key());
        Pods::observe(KIND, set, &selector, siblings(&set.object, cache), refused, cache)
    }

    fn gap(&self, set: &Named<Replicas>, pods: &Pods) -> Gap<ApiStep> {
        replicas::gap(KIND, set, pods, true)
    }
}

fn selector_of(set: &Arc<Object>, cache: &Cache) -> Option<LabelSelector> {
    let set = cache.view_of::<Replicas>(set).ok()?;
    LabelSelector::from_json(&set.spec.selector).ok()
}

/// The selectors of all sets of the same owner (a Deployment), this one included.
fn siblings(set: &Arc<Object>, cache: &Cache) -> Vec<LabelSelector> {
    let Some(owner) = set.meta.controller() else {
        return selector_of(set, cache).into_iter().collect();
    };
    let sets = cache
        .owned_by(&owner.uid)
        .filter(|other| other.key.resource == REPLICASETS);
    let siblings = sets.filter(|other| other.meta.controller().is_some_and(|of| of.uid == owner.uid));
    siblings.filter_map(|other| selector_of(other, cache)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use reconcile::check;

    const WEB: &str = "
kind: ReplicaSet
apiVersion: apps/v1
metadata: {name: web, uid: uid-web}
spec:
  replicas: 2
  minReadySeconds: 0
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: c, image: i}]}
";

    fn pod(name: &str, phase: &str, ready: &str, rest: &str) -> String {
        format!(
            "---
kind: Pod
metadata:
  name: {name}
  labels: {{app: web}}
  ownerReferences: [{{apiVersion: apps/v1, kind: ReplicaSet, name: web, uid: uid-web, controller: true}}]
{rest}
spec: {{nodeName: n1}}
status:
  phase: {phase}
  conditions: [{{type: Ready, status: '{ready}', lastTransitionTime: '2026-01-01T11:59:50Z'}}]
"
        )
    }

    #[test]
    fn missing_pods_are_made() {
        let world = format!("{WEB}{}", pod("web-a", "Running", "True", ""));
        expect![[r#"
            pods: want 2, have 1 -> create pods/default/web-… [SuccessfulCreate "Created pod: {name}"]
            status: {"availableReplicas":1,"fullyLabeledReplicas":1,"observedGeneration":1,"readyReplicas":1,"replicas":1,"terminatingReplicas":0}
        "#]]
        .assert_eq(&check(ReplicaSet, "replicasets.apps/default/web", &world));
    }

    #[test]
    fn of_too_many_the_cheapest_goes_first() {
        let cheap = "  annotations: {controller.kubernetes.io/pod-deletion-cost: '-5'}";
        let world = format!(
            "{WEB}{}{}{}{}",
            pod("web-a", "Running", "True", ""),
            pod("web-b", "Running", "True", cheap),
            pod("web-c", "Pending", "False", ""),
            pod(
                "web-d",
                "Running",
                "True",
                "  deletionTimestamp: '2026-01-01T11:59:59Z'"
            ),
        );
        expect![[r#"
            pods: want 2, have 3 -> delete pods/default/web-c [SuccessfulDelete "Deleted pod: {name}"]
            status: {"availableReplicas":2,"fullyLabeledReplicas":3,"observedGeneration":1,"readyReplicas":2,"replicas":3,"terminatingReplicas":1}
        "#]]
        .assert_eq(&check(ReplicaSet, "replicasets.apps/default/web", &world));
        let one = world.replace("replicas: 2", "replicas: 1");
        expect![[r#"
            pods: want 1, have 3 -> delete pods/default/web-c [SuccessfulDelete "Deleted pod: {name}"]
            pods: want 1, have 3 -> delete pods/default/web-b [SuccessfulDelete "Deleted pod: {name}"]
            status: {"availableReplicas":2,"fullyLabeledReplicas":3,"observedGeneration":1,"readyReplicas":2,"replicas":3,"terminatingReplicas":1}
        "#]]
        .assert_eq(&check(ReplicaSet, "replicasets.apps/default/web", &one));
    }

    #[test]
    fn ready_is_not_yet_available() {
        let world = format!(
            "{WEB}{}{}",
            pod("web-a", "Running", "True", ""),
            pod("web-b", "Running", "False", "")
        )
        .replace("minReadySeconds: 0", "minReadySeconds: 30");
        expect![[r#"
            ready: want 2, have 1 -> wait for pods/default/web-b: PodNotReady: pod web-b is Running and not ready
            available: a ready pod is not available yet -> hold until 2026-01-01T12:00:20Z: MinReadySeconds: a pod is available after 30s of being ready
            status: {"fullyLabeledReplicas":2,"observedGeneration":1,"readyReplicas":1,"replicas":2,"terminatingReplicas":0}
        "#]]
        .assert_eq(&check(ReplicaSet, "replicasets.apps/default/web", &world));
    }

    #[test]
    fn orphans_are_adopted_before_pods_are_made_and_strangers_released() {
        let world = format!("{WEB}{}", pod("web-a", "Running", "True", "")).replace(
            "labels: {app: web}\n  ownerReferences: [",
            "labels: {app: other}\n  ownerReferences: [",
        ) + "---\nkind: Pod\nmetadata: {name: orphan, labels: {app: web}}\nstatus: {phase: Running}\n";
        expect![[r#"
            release: pods/default/web-a is not selected -> patch pods/default/web-a {"metadata":{"ownerReferences":[{"$patch":"delete","uid":"uid-web"}],"uid":"uid-web-a"}}
            adopt: pods/default/orphan is selected -> patch pods/default/orphan {"metadata":{"ownerReferences":[{"apiVersion":"apps/v1","blockOwnerDeletion":true,"controller":true,"kind":"ReplicaSet","name":"web","uid":"uid-web"}],"uid":"uid-orphan"}} if replicasets.apps/default/web (uid-web) is present
            status: {"observedGeneration":1,"replicas":0,"terminatingReplicas":0}
        "#]]
        .assert_eq(&check(ReplicaSet, "replicasets.apps/default/web", &world));
    }

    #[test]
    fn a_refusal_shows_as_a_condition_while_it_lasts() {
        let cache = reconcile::world_of(WEB);
        let key = REPLICASETS.key("default", "web");
        let cause = reconcile::Cause::new("Forbidden", "exceeded quota: q");
        cache.set_refused("replicaset", &key, Some(cause));
        let text = reconcile::check_in(&ReplicaSet, "replicasets.apps/default/web", &cache);
        expect![[r#"status: {"conditions":[{"lastTransitionTime":"2026-01-01T12:00:00Z","message":"exceeded quota: q","reason":"FailedCreate","status":"True","type":"ReplicaFailure"}],"observedGeneration":1,"replicas":0,"terminatingReplicas":0}"#]]
            .assert_eq(text.lines().last().unwrap_or_default());
    }

    #[test]
    fn a_set_on_its_way_out_makes_nothing() {
        let world = WEB.replace(
            "uid: uid-web}",
            "uid: uid-web, deletionTimestamp: '2026-01-01T11:00:00Z'}",
        );
        expect![[r#"
            status: {"observedGeneration":1,"replicas":0,"terminatingReplicas":0}
        "#]]
        .assert_eq(&check(ReplicaSet, "replicasets.apps/default/web", &world));
    }

    #[test]
    fn pods_wake_their_owner_and_orphans_whoever_selects_them() {
        let world = format!(
            "{WEB}{}---\nkind: Pod\nmetadata: {{name: orphan, labels: {{app: web}}}}\n",
            pod("web-a", "Running", "True", "")
        );
        let cache = reconcile::world_of(&world);
        let wakes = |pod| reconcile::check::wakes(&ReplicaSet, pod, &cache);
        assert_eq!(wakes("pods/default/web-a"), "replicasets.apps/default/web");
        assert_eq!(wakes("pods/default/orphan"), "replicasets.apps/default/web");
    }
}
