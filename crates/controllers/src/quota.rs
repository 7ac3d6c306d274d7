//! A ResourceQuota tells how much of it is used: counted anew from what is there, whatever admission has noted.
//!
//! ```text
//! hard: {pods: 2}, one running pod   →   status: {hard: {pods: 2}, used: {pods: 1}}
//! ```

use std::collections::BTreeMap;

use api::quota::Evaluator;
use api::quota::amounts::{Amounts, amounts};
use api::{Key, Object, Quantity, Resource, Timestamp, Value};
use reconcile::{ApiStep, Cache, Controller, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::resources::{
    CONFIGMAPS, EVENTS, PERSISTENTVOLUMECLAIMS, PODS, REPLICATIONCONTROLLERS, RESOURCEQUOTAS, SECRETS,
    SERVICES,
};
use crate::status::seconds_after;

/// How soon to look whether what was charged has been seen.
const CATCH_UP_SECONDS: i64 = 1;

pub struct Quotas;

#[derive(Debug, Deserialize)]
pub struct Quota {
    #[serde(default)]
    spec: Spec,
    #[serde(default)]
    status: Status,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Status {
    used: Value,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Spec {
    hard: BTreeMap<String, Value>,
    scopes: Vec<String>,
    scope_selector: Value,
}

#[derive(Debug)]
pub struct Used {
    /// By name; the same names as in `hard`.
    amounts: Amounts,
    /// When to look again, if admission has charged more than is seen yet.
    again: Option<Timestamp>,
}

impl Controller for Quotas {
    type Desired = Quota;
    type Observed = Used;
    type Step = ApiStep;
    const NAME: &'static str = "quota";
    const COMPONENT: &'static str = "resourcequota-controller";

    fn follows(&self) -> Follows {
        Follows::Everything
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == RESOURCEQUOTAS {
            return vec![changed.key.clone()];
        }
        if changed.key.namespace.is_empty() || changed.key.resource == EVENTS {
            return Vec::new();
        }
        cache
            .in_namespace(&RESOURCEQUOTAS, &changed.key.namespace)
            .map(|quota| quota.key.clone())
            .collect()
    }

    fn observe(&self, quota: &Named<Quota>, cache: &Cache) -> Used {
        let zero = || Quantity::new(0, api::quantity::Format::DecimalSi);
        let mut used: Amounts = quota
            .spec
            .hard
            .keys()
            .map(|name| (name.clone(), zero()))
            .collect();
        let spec = json!({"scopes": quota.spec.scopes, "scopeSelector": quota.spec.scope_selector});
        let resources = counted(quota.spec.hard.keys(), cache);
        for resource in &resources {
            let Some(evaluator) = Evaluator::of(resource) else {
                continue;
            };
            for object in cache.in_namespace(resource, &quota.key().namespace) {
                let Ok(value) = object.value() else { continue };
                if !evaluator.covers(&spec, quota.spec.hard.keys(), &value) {
                    continue;
                }
                for (name, amount) in evaluator.usage(&value, cache.now()) {
                    if let Some(sum) = used.get_mut(&name) {
                        sum.add(&amount);
                    }
                }
            }
        }
        // An object and its charge come into being together, but on two streams: what the quota tells of may not have been
        // seen here, and to count it as free would let too much in.
        let charged = quota.object.revision;
        let is_behind = resources.iter().any(|resource| cache.seen(resource) < charged);
        let kept = is_behind && keep_charges(&mut used, &quota.status.used);
        Used {
            amounts: used,
            again: kept.then(|| seconds_after(cache.now(), CATCH_UP_SECONDS)),
        }
    }

    fn gap(&self, quota: &Named<Quota>, used: &Used) -> Gap<ApiStep> {
        if quota.object.meta.deleted().is_some() {
            return Gap::closed();
        }
        let amounts: BTreeMap<&String, String> = used
            .amounts
            .iter()
            .map(|(name, amount)| (name, amount.to_string()))
            .collect();
        let mut gap = Gap::closed().with_status(json!({"hard": quota.spec.hard, "used": amounts}));
        gap.look_again = used.again;
        gap
    }
}

/// No amount is less than what was charged; whether one would have been.
fn keep_charges(used: &mut Amounts, charged: &Value) -> bool {
    let mut kept = false;
    for (name, charge) in amounts(charged) {
        if let Some(amount) = used.get_mut(&name)
            && *amount < charge
        {
            *amount = charge;
            kept = true;
        }
    }
    kept
}

/// The resources that can add to any of these names.
fn counted<'a>(names: impl Iterator<Item = &'a String>, cache: &Cache) -> Vec<Resource> {
    const BUILT_IN: [Resource; 7] = [
        PODS,
        SERVICES,
        PERSISTENTVOLUMECLAIMS,
        CONFIGMAPS,
        SECRETS,
        RESOURCEQUOTAS,
        REPLICATIONCONTROLLERS,
    ];
    let served = cache.served().iter().map(|served| served.resource.clone());
    let mut all: Vec<Resource> = BUILT_IN.into_iter().chain(served).collect();
    all.sort();
    all.dedup();
    let names: Vec<&String> = names.collect();
    all.retain(|resource| {
        Evaluator::of(resource).is_some_and(|evaluator| names.iter().any(|name| evaluator.counts(name)))
    });
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use reconcile::check;

    const WORLD: &str = "
kind: ResourceQuota
metadata: {name: q}
spec:
  hard: {pods: '5', requests.cpu: '1', limits.memory: 1Gi, services: '2', services.nodeports: '1', count/configmaps: '3',
         requests.storage: 10Gi, gold.storageclass.storage.k8s.io/requests.storage: 5Gi, requests.example.com/dongle: '3'}
---
kind: Pod
metadata: {name: a}
spec:
  overhead: {cpu: 50m}
  initContainers: [{name: i, resources: {requests: {cpu: 900m}}}]
  containers:
  - {name: c, resources: {requests: {cpu: 100m, example.com/dongle: '2'}, limits: {memory: 64Mi}}}
  - {name: d, resources: {requests: {cpu: 200m}, limits: {memory: 64Mi}}}
status: {phase: Running}
---
kind: Pod
metadata: {name: ended}
spec: {containers: [{name: c, resources: {requests: {cpu: '1'}}}]}
status: {phase: Succeeded}
---
kind: Service
metadata: {name: s}
spec: {type: NodePort, ports: [{port: 80, nodePort: 30080}]}
---
kind: ConfigMap
metadata: {name: c}
---
kind: PersistentVolumeClaim
metadata: {name: p}
spec: {storageClassName: gold, resources: {requests: {storage: 3Gi}}}
";

    #[test]
    fn usage_is_counted_from_what_is_there() {
        expect![[r#"
            status: {"hard":{"count/configmaps":"3","gold.storageclass.storage.k8s.io/requests.storage":"5Gi","limits.memory":"1Gi","pods":"5","requests.cpu":"1","requests.example.com/dongle":"3","requests.storage":"10Gi","services":"2","services.nodeports":"1"},"used":{"count/configmaps":"1","gold.storageclass.storage.k8s.io/requests.storage":"3Gi","limits.memory":"128Mi","pods":"1","requests.cpu":"950m","requests.example.com/dongle":"2","requests.storage":"3Gi","services":"1","services.nodeports":"1"}}
        "#]].assert_eq(&check(Quotas, "resourcequotas/default/q", WORLD));
    }

    /// As admission charges it: by class, by what a resize still holds, and by what a pod asks for as a whole.
    #[test]
    fn usage_is_what_admission_charges() {
        let world = "
kind: ResourceQuota
metadata: {name: q}
spec:
  hard: {persistentvolumeclaims: '5', requests.storage: 10Gi}
  scopeSelector: {matchExpressions: [{scopeName: VolumeAttributesClass, operator: In, values: [fast]}]}
---
kind: ResourceQuota
metadata: {name: cpu}
spec: {hard: {requests.cpu: '9', requests.storage: 10Gi}}
---
kind: PersistentVolumeClaim
metadata: {name: p}
spec: {volumeAttributesClassName: fast, resources: {requests: {storage: 3Gi}}}
status: {allocatedResources: {storage: 4Gi}}
---
kind: PersistentVolumeClaim
metadata: {name: slow}
spec: {resources: {requests: {storage: 1Gi}}}
---
kind: Pod
metadata: {name: a}
spec: {resources: {requests: {cpu: '2'}}, containers: [{name: c, resources: {requests: {cpu: '1'}}}]}
---
kind: Pod
metadata: {name: b}
spec: {containers: [{name: c, resources: {requests: {cpu: '1'}}}]}
status: {containerStatuses: [{name: c, allocatedResources: {cpu: '3'}, resources: {requests: {cpu: '3'}}}]}
";
        expect![[r#"
            status: {"hard":{"persistentvolumeclaims":"5","requests.storage":"10Gi"},"used":{"persistentvolumeclaims":"1","requests.storage":"4Gi"}}
        "#]]
        .assert_eq(&check(Quotas, "resourcequotas/default/q", world));
        expect![[r#"
            status: {"hard":{"requests.cpu":"9","requests.storage":"10Gi"},"used":{"requests.cpu":"5","requests.storage":"5Gi"}}
        "#]]
        .assert_eq(&check(Quotas, "resourcequotas/default/cpu", world));
    }

    #[test]
    fn scopes_select_pods() {
        let scoped = |scope: &str| {
            let world = WORLD.replace(
                "spec:\n  hard: {",
                &format!("spec:\n  scopes: [{scope}]\n  hard: {{"),
            );
            let text = check(Quotas, "resourcequotas/default/q", &world);
            text.split("\"pods\":")
                .nth(2)
                .and_then(|rest| rest.split(',').next())
                .unwrap_or_default()
                .to_owned()
        };
        assert_eq!(scoped("NotBestEffort"), "\"1\"");
        assert_eq!(scoped("BestEffort"), "\"0\"");
        assert_eq!(scoped("NotTerminating"), "\"1\"");
        assert_eq!(scoped("Terminating"), "\"0\"");
    }

    #[test]
    fn what_was_charged_is_not_given_back_before_it_was_seen() {
        let world = "
kind: ResourceQuota
metadata: {name: q}
spec: {hard: {pods: '2'}}
status: {hard: {pods: '2'}, used: {pods: '2'}}
";
        let seen = reconcile::world_of(world);
        let key = RESOURCEQUOTAS.key("default", "q");
        let used = |cache: &Cache| {
            let quota = cache.look::<Quota>(&key).expect("the quota is there");
            let used = Quotas.observe(&quota, cache);
            format!("{} {}", used.amounts["pods"], used.again.is_some())
        };
        let mut ahead = Cache::default();
        let quota = seen.get(&key).expect("the quota is there").clone();
        ahead.take(&RESOURCEQUOTAS, &api::Change::Put(quota));
        assert_eq!(used(&ahead), "2 true");
        for resource in counted(["pods".to_owned()].iter(), &ahead) {
            ahead.take(&resource, &api::Change::Bookmark(api::Revision(1)));
        }
        assert_eq!(used(&ahead), "0 false");
    }
}
