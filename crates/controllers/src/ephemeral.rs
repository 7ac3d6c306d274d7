//! A pod's ephemeral volume is a claim of its own, which goes with the pod.

use std::sync::Arc;

use api::{Key, Object, SmolStr, Value, Write};
use reconcile::{ApiStep, Cache, Cause, Controller, Event, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::claim::{Kind, is_controlled_by};
use crate::resources::{PERSISTENTVOLUMECLAIMS, PODS};

pub struct EphemeralVolumes;

const OWNER: Kind = Kind {
    api_version: "v1",
    kind: "Pod",
    finalizer: None,
};

#[derive(Deserialize)]
pub struct Pod {
    #[serde(default)]
    spec: Spec,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Spec {
    volumes: Vec<Value>,
}

/// The claim of each ephemeral volume, if it is there, in the volumes' order.
pub type Claims = Vec<Wanted>;

pub struct Wanted {
    volume: SmolStr,
    claim: Key,
    template: Value,
    there: Option<Arc<Object>>,
}

impl Controller for EphemeralVolumes {
    type Desired = Pod;
    type Observed = Claims;
    type Step = ApiStep;
    const NAME: &'static str = "ephemeralvolume";
    const COMPONENT: &'static str = "ephemeral_volume";

    fn follows(&self) -> Follows {
        Follows::These(vec![PODS, PERSISTENTVOLUMECLAIMS])
    }

    fn wakes(&self, changed: &Object, _cache: &Cache) -> Vec<Key> {
        if changed.key.resource == PODS {
            let keys = has_own_volume(changed).then(|| changed.key.clone());
            return keys.into_iter().collect();
        }
        let owner = changed.meta.controller().filter(|owner| owner.kind == OWNER.kind);
        let owner = owner.map(|owner| PODS.key(changed.key.namespace.clone(), owner.name.clone()));
        owner.into_iter().collect()
    }

    /// A pod's volumes stay what they are.
    fn matters(&self, before: &Object, now: &Object) -> bool {
        now.key.resource != PODS
            || before.meta.uid != now.meta.uid
            || before.meta.deleted() != now.meta.deleted()
    }

    fn observe(&self, pod: &Named<Pod>, cache: &Cache) -> Claims {
        let volumes = pod
            .spec
            .volumes
            .iter()
            .filter(|volume| volume["ephemeral"].is_object());
        let claims = volumes.map(|volume| {
            let of = volume["name"].as_str().unwrap_or_default();
            let name = format!("{}-{of}", pod.key().name);
            let claim = PERSISTENTVOLUMECLAIMS.key(pod.key().namespace.clone(), name);
            Wanted {
                volume: of.into(),
                template: volume["ephemeral"]["volumeClaimTemplate"].clone(),
                there: cache.get(&claim).cloned(),
                claim,
            }
        });
        claims.collect()
    }

    fn gap(&self, pod: &Named<Pod>, claims: &Claims) -> Gap<ApiStep> {
        if pod.object.meta.deleted().is_some() {
            return Gap::closed();
        }
        let wanted = claims.iter();
        wanted.fold(Gap::closed(), |gap, wanted| match &wanted.there {
            None => gap.act(
                format!("claim {}: missing", wanted.claim.name),
                create(pod, &wanted.claim, &wanted.template),
            ),
            Some(claim) if is_controlled_by(claim, &pod.object) => gap,
            Some(_) => foreign(gap, pod, wanted),
        })
    }
}

/// Whether the pod may ask for a claim of its own. Most do not, and need not be decoded to see that.
fn has_own_volume(pod: &Object) -> bool {
    std::str::from_utf8(&pod.bytes).is_ok_and(|json| json.contains("\"ephemeral\":"))
}

fn create(pod: &Named<Pod>, key: &Key, template: &Value) -> ApiStep {
    let mut body = json!({
        "apiVersion": "v1", "kind": "PersistentVolumeClaim",
        "metadata": {
            "name": key.name, "namespace": key.namespace, "ownerReferences": [OWNER.reference(&pod.object)],
        },
        "spec": template["spec"],
    });
    for carried in ["annotations", "labels"] {
        if let Some(value) = template["metadata"].get(carried) {
            body["metadata"][carried] = value.clone();
        }
    }
    ApiStep::new(Write::create(key.clone(), body))
}

/// A claim of the name that the pod's needs, made by somebody else: it may hold what is not the pod's.
fn foreign(gap: Gap<ApiStep>, pod: &Named<Pod>, Wanted { volume, claim, .. }: &Wanted) -> Gap<ApiStep> {
    let of_pod = pod.key();
    let says = format!(
        "ephemeral volume {volume}: PVC {}/{} was not created for pod {}/{} (pod is not owner)",
        claim.namespace, claim.name, of_pod.namespace, of_pod.name
    );
    let cause = Cause::new("FailedBinding", says.clone());
    let gap = gap.wait(
        format!("claim {}: not the pod's", claim.name),
        claim.clone(),
        cause,
    );
    gap.announced(Event::warning(of_pod, "FailedBinding", says))
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use reconcile::check::wakes;
    use reconcile::{check, world_of};

    #[test]
    fn a_pod_is_looked_at_if_it_has_such_a_volume() {
        let looked_at = |volume: &str| {
            let pod = format!(
                "kind: Pod\nmetadata: {{name: p}}\nspec: {{volumes: [{{name: v, {volume}: {{}}}}]}}\n"
            );
            wakes(&EphemeralVolumes, "pods/default/p", &world_of(&pod))
        };
        assert_eq!(looked_at("ephemeral"), "pods/default/p");
        assert_eq!(looked_at("emptyDir"), "");
    }

    #[test]
    fn an_ephemeral_volume_has_its_own_claim() {
        let pod = "kind: Pod\nmetadata: {name: p}\nspec: {volumes: [{name: plain, emptyDir: {}}, {name: scratch, ephemeral: \
                   {volumeClaimTemplate: {metadata: {labels: {a: b}}, spec: {accessModes: [ReadWriteOnce]}}}}]}\n";
        expect![[r#"
            claim p-scratch: missing -> create persistentvolumeclaims/default/p-scratch
        "#]]
        .assert_eq(&check(EphemeralVolumes, "pods/default/p", pod));
        let own = "---\nkind: PersistentVolumeClaim\nmetadata: {name: p-scratch, ownerReferences: [{apiVersion: v1, kind: Pod, \
                   name: p, uid: uid-p, controller: true}]}\n";
        expect![[""]].assert_eq(&check(EphemeralVolumes, "pods/default/p", &format!("{pod}{own}")));
        let foreign = own.replace("uid-p", "uid-q");
        expect![[r#"
            claim p-scratch: not the pod's -> wait for persistentvolumeclaims/default/p-scratch: FailedBinding: ephemeral volume scratch: PVC default/p-scratch was not created for pod default/p (pod is not owner)
              event: Warning pods/default/p FailedBinding "ephemeral volume scratch: PVC default/p-scratch was not created for pod default/p (pod is not owner)"
        "#]].assert_eq(&check(
            EphemeralVolumes,
            "pods/default/p",
            &format!("{pod}{foreign}"),
        ));
    }
}
