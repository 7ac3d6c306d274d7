//! ReplicationControllers: the ReplicaSet of old, with a plain map as its selector.

use std::sync::Arc;

use api::{Key, LabelSelector, Object};
use reconcile::{ApiStep, Cache, Controller, Follows, Gap, Named};

use crate::claim::{Kind, owners};
use crate::replicas::{self, Pods, Replicas};
use crate::resources::{PODS, REPLICATIONCONTROLLERS};

pub struct ReplicationController;

const KIND: Kind = Kind {
    api_version: "v1",
    kind: "ReplicationController",
    finalizer: None,
};

impl Controller for ReplicationController {
    type Desired = Replicas;
    type Observed = Pods;
    type Step = ApiStep;
    const NAME: &'static str = "replicationcontroller";
    const COMPONENT: &'static str = "replication-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![REPLICATIONCONTROLLERS, PODS])
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == REPLICATIONCONTROLLERS {
            return vec![changed.key.clone()];
        }
        let selector = |set: &Arc<Object>| cache.view_of::<Replicas>(set).ok().map(|set| selector(&set));
        owners(changed, KIND, &REPLICATIONCONTROLLERS, cache, selector)
    }

    fn observe(&self, set: &Named<Replicas>, cache: &Cache) -> Pods {
        let refused = cache.refused(Self::NAME, set.key());
        Pods::observe(KIND, set, &selector(set), vec![selector(set)], refused, cache)
    }

    fn gap(&self, set: &Named<Replicas>, pods: &Pods) -> Gap<ApiStep> {
        replicas::gap(KIND, set, pods, false)
    }
}

fn selector(set: &Replicas) -> LabelSelector {
    let map = &set.spec.selector;
    match map.as_object().is_some_and(|map| !map.is_empty()) {
        true => LabelSelector::from_map(map),
        false => LabelSelector::nothing(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use reconcile::check;

    #[test]
    fn a_map_selects() {
        let world = "
kind: ReplicationController
metadata: {name: web}
spec: {replicas: 1, selector: {app: web}, template: {metadata: {labels: {app: web}}, spec: {}}}
---
kind: Pod
metadata: {name: orphan, labels: {app: web}}
status: {phase: Running}
";
        expect![[r#"
            adopt: pods/default/orphan is selected -> patch pods/default/orphan {"metadata":{"ownerReferences":[{"apiVersion":"v1","blockOwnerDeletion":true,"controller":true,"kind":"ReplicationController","name":"web","uid":"uid-web"}],"uid":"uid-orphan"}} if replicationcontrollers/default/web (uid-web) is present
            status: {"observedGeneration":1,"replicas":0}
        "#]]
        .assert_eq(&check(ReplicationController, "replicationcontrollers/default/web", world));
    }
}
