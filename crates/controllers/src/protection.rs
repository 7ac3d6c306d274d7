//! A claim stays while a pod uses it, a volume while a claim has it, and a class of attributes while either names it: their
//! finalizers go when nobody does.

use std::sync::Arc;

use api::{Key, Object, SmolStr, Value, Write};
use reconcile::{ApiStep, Cache, Cause, Controller, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::resources::{PERSISTENTVOLUMECLAIMS, PERSISTENTVOLUMES, PODS, VOLUMEATTRIBUTESCLASSES};

pub struct ClaimProtection;
pub struct VolumeProtection;
pub struct AttributesClassProtection;

const OF_CLAIMS: &str = "kubernetes.io/pvc-protection";
const OF_VOLUMES: &str = "kubernetes.io/pv-protection";
const OF_CLASSES: &str = "kubernetes.io/vac-protection";

#[derive(Deserialize)]
pub struct Anything {}

/// The volumes of a pod.
#[derive(Deserialize)]
struct Volumes {
    #[serde(default)]
    spec: VolumesOf,
    #[serde(default)]
    status: Phase,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct VolumesOf {
    volumes: Vec<Value>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Phase {
    phase: SmolStr,
}

#[derive(Deserialize)]
pub struct Volume {
    #[serde(default)]
    status: Phase,
}

/// The classes that a claim or a volume names: what is wanted, what it has, and what it is on its way to.
#[derive(Deserialize)]
struct Attributes {
    #[serde(default)]
    spec: WantedAttributes,
    #[serde(default)]
    status: GivenAttributes,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct WantedAttributes {
    volume_attributes_class_name: Option<SmolStr>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct GivenAttributes {
    current_volume_attributes_class_name: Option<SmolStr>,
    modify_volume_status: Option<Modification>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Modification {
    #[serde(default)]
    target_volume_attributes_class_name: SmolStr,
}

impl Attributes {
    fn names(&self, class: &str) -> bool {
        let wanted = self.spec.volume_attributes_class_name.as_deref();
        let current = self.status.current_volume_attributes_class_name.as_deref();
        let modification = self.status.modify_volume_status.as_ref();
        let target = modification.map(|to| to.target_volume_attributes_class_name.as_str());
        [wanted, current, target].contains(&Some(class))
    }
}

fn is_protected(object: &Object, finalizer: &str) -> bool {
    object.meta.finalizers().iter().any(|f| f == finalizer)
}

/// The claims that a pod names, and those that are made for it.
fn claims_of(pod: &Named<Volumes>) -> Vec<String> {
    let volumes = pod.spec.volumes.iter();
    volumes
        .filter_map(
            |volume| match volume["persistentVolumeClaim"]["claimName"].as_str() {
                Some(name) => Some(name.to_owned()),
                None if volume["ephemeral"].is_object() => {
                    Some(format!("{}-{}", pod.key().name, volume["name"].as_str()?))
                }
                None => None,
            },
        )
        .collect()
}

/// Whether the pod names the claim, or it is made for the pod.
pub(crate) fn uses(pod: &Arc<Object>, claim: &Key, cache: &Cache) -> bool {
    let claims = claims_of(&cache.sure(pod));
    claims.iter().any(|name| *name == claim.name)
}

impl Controller for ClaimProtection {
    type Desired = Anything;
    /// A pod that uses the claim.
    type Observed = Option<Key>;
    type Step = ApiStep;
    const NAME: &'static str = "claimprotection";
    const COMPONENT: &'static str = "pvc-protection-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![PERSISTENTVOLUMECLAIMS, PODS])
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == PERSISTENTVOLUMECLAIMS {
            return vec![changed.key.clone()];
        }
        // What only matters when a claim is on its way out.
        let claims = cache.in_namespace(&PERSISTENTVOLUMECLAIMS, &changed.key.namespace);
        claims
            .filter(|claim| claim.meta.deleted().is_some())
            .map(|claim| claim.key.clone())
            .collect()
    }

    fn observe(&self, claim: &Named<Anything>, cache: &Cache) -> Option<Key> {
        claim.object.meta.deleted()?;
        let pods = cache.in_namespace(&PODS, &claim.key().namespace);
        let mut pods = pods.map(|pod| cache.sure::<Volumes>(pod));
        let user = pods.find(|pod| {
            let ended = matches!(pod.status.phase.as_str(), "Succeeded" | "Failed");
            !ended && claims_of(pod).iter().any(|name| *name == claim.key().name)
        });
        user.map(|pod| pod.key().clone())
    }

    fn gap(&self, claim: &Named<Anything>, user: &Option<Key>) -> Gap<ApiStep> {
        let in_use = user.as_ref().map(|pod| {
            let cause = Cause::new("ClaimInUse", format!("pod {} uses the claim", pod.name));
            Gap::closed().wait("claim: in use", pod.clone(), cause)
        });
        protect(&claim.object, OF_CLAIMS, in_use)
    }
}

impl Controller for VolumeProtection {
    type Desired = Volume;
    type Observed = ();
    type Step = ApiStep;
    const NAME: &'static str = "volumeprotection";
    const COMPONENT: &'static str = "pv-protection-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![PERSISTENTVOLUMES])
    }

    fn wakes(&self, changed: &Object, _cache: &Cache) -> Vec<Key> {
        vec![changed.key.clone()]
    }

    fn observe(&self, _volume: &Named<Volume>, _cache: &Cache) {}

    fn gap(&self, volume: &Named<Volume>, (): &()) -> Gap<ApiStep> {
        let in_use = (volume.status.phase == "Bound").then(|| {
            let cause = Cause::new("VolumeInUse", "a claim is bound to the volume");
            Gap::closed().stuck("volume: in use", cause)
        });
        protect(&volume.object, OF_VOLUMES, in_use)
    }
}

impl Controller for AttributesClassProtection {
    type Desired = Anything;
    /// A claim or a volume that names the class.
    type Observed = Option<Key>;
    type Step = ApiStep;
    const NAME: &'static str = "attributesclassprotection";
    const COMPONENT: &'static str = "volumeattributesclass-protection-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![
            VOLUMEATTRIBUTESCLASSES,
            PERSISTENTVOLUMECLAIMS,
            PERSISTENTVOLUMES,
        ])
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == VOLUMEATTRIBUTESCLASSES {
            return vec![changed.key.clone()];
        }
        // What only matters when a class is on its way out.
        let classes = cache.all(&VOLUMEATTRIBUTESCLASSES);
        classes
            .filter(|class| class.meta.deleted().is_some())
            .map(|class| class.key.clone())
            .collect()
    }

    fn observe(&self, class: &Named<Anything>, cache: &Cache) -> Option<Key> {
        class.object.meta.deleted()?;
        let volumes = cache.all(&PERSISTENTVOLUMES);
        let mut all = volumes.chain(cache.all(&PERSISTENTVOLUMECLAIMS));
        let user = all.find(|one| cache.sure::<Attributes>(one).names(&class.key().name));
        user.map(|one| one.key.clone())
    }

    fn gap(&self, class: &Named<Anything>, user: &Option<Key>) -> Gap<ApiStep> {
        let in_use = user.as_ref().map(|user| {
            let says = format!("{} {} names the class", user.resource.plural, user.name);
            Gap::closed().wait("class: in use", user.clone(), Cause::new("ClassInUse", says))
        });
        protect(&class.object, OF_CLASSES, in_use)
    }
}

/// The finalizer is on every object that stays, and on one that is going as long as it is in use.
fn protect(object: &Object, finalizer: &str, in_use: Option<Gap<ApiStep>>) -> Gap<ApiStep> {
    let going = object.meta.deleted().is_some();
    match (going, is_protected(object, finalizer), in_use) {
        (true, true, Some(in_use)) => in_use,
        (true, true, None) | (false, false, _) => set(object, finalizer, going),
        (true, false, _) | (false, true, _) => Gap::closed(),
    }
}

/// Takes the finalizer off an object that is going, or puts it on one that is not.
fn set(object: &Object, finalizer: &str, going: bool) -> Gap<ApiStep> {
    let mut finalizers: Vec<&str> = object
        .meta
        .finalizers()
        .iter()
        .map(SmolStr::as_str)
        .filter(|f| *f != finalizer)
        .collect();
    if !going {
        finalizers.push(finalizer);
    }
    let mut body = object.value().unwrap_or_default();
    body["metadata"]["finalizers"] = json!(finalizers);
    let about = if going {
        "protection: no longer needed"
    } else {
        "protection: missing"
    };
    Gap::closed().act(about, ApiStep::new(Write::update(object.key.clone(), body)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use reconcile::check;

    const CLAIM: &str = "kind: PersistentVolumeClaim\nmetadata: {name: c, finalizers: [kubernetes.io/pvc-protection], \
                         deletionTimestamp: '2026-01-01T11:00:00Z'}\n";
    const POD: &str = "---\nkind: Pod\nmetadata: {name: p}\nspec: {volumes: [{name: v, persistentVolumeClaim: \
                       {claimName: c}}]}\nstatus: {phase: Running}\n";

    #[test]
    fn a_claim_goes_when_no_pod_uses_it() {
        let key = "persistentvolumeclaims/default/c";
        expect![[r#"
            claim: in use -> wait for pods/default/p: ClaimInUse: pod p uses the claim
        "#]]
        .assert_eq(&check(ClaimProtection, key, &format!("{CLAIM}{POD}")));
        let ended = POD.replace("Running", "Succeeded");
        expect![[r#"
            protection: no longer needed -> update persistentvolumeclaims/default/c
        "#]]
        .assert_eq(&check(ClaimProtection, key, &format!("{CLAIM}{ended}")));
        let kept = CLAIM.replace("deletionTimestamp: '2026-01-01T11:00:00Z'", "");
        expect![""].assert_eq(&check(ClaimProtection, key, &kept));
        let bare = "kind: PersistentVolumeClaim\nmetadata: {name: c}\n";
        expect![[r#"
            protection: missing -> update persistentvolumeclaims/default/c
        "#]]
        .assert_eq(&check(ClaimProtection, key, bare));
    }

    #[test]
    fn a_volume_goes_when_it_is_not_bound() {
        let volume = "kind: PersistentVolume\nmetadata: {name: v, finalizers: [kubernetes.io/pv-protection], \
                      deletionTimestamp: '2026-01-01T11:00:00Z'}\nstatus: {phase: Bound}\n";
        expect![[r#"
            volume: in use -> stuck: VolumeInUse: a claim is bound to the volume
        "#]]
        .assert_eq(&check(VolumeProtection, "persistentvolumes/v", volume));
        let free = volume.replace("Bound", "Released");
        expect![[r#"
            protection: no longer needed -> update persistentvolumes/v
        "#]]
        .assert_eq(&check(VolumeProtection, "persistentvolumes/v", &free));
    }

    #[test]
    fn a_class_goes_when_nothing_names_it() {
        let key = "volumeattributesclasses.storage.k8s.io/gold";
        let class = "apiVersion: storage.k8s.io/v1\nkind: VolumeAttributesClass\nmetadata: {name: gold, finalizers: \
                     [kubernetes.io/vac-protection], deletionTimestamp: '2026-01-01T11:00:00Z'}\n";
        let claim = "---\nkind: PersistentVolumeClaim\nmetadata: {name: c}\nstatus: {modifyVolumeStatus: \
                     {status: Pending, targetVolumeAttributesClassName: gold}}\n";
        expect![[r#"
            class: in use -> wait for persistentvolumeclaims/default/c: ClassInUse: persistentvolumeclaims c names the class
        "#]]
        .assert_eq(&check(AttributesClassProtection, key, &format!("{class}{claim}")));
        let other = claim.replace("gold", "silver");
        expect![[r#"
            protection: no longer needed -> update volumeattributesclasses.storage.k8s.io/gold
        "#]]
        .assert_eq(&check(AttributesClassProtection, key, &format!("{class}{other}")));
    }
}
