//! A claim has a volume that fits it, and each names the other; a volume's phase tells whether it is free, had, or left behind.
//!
//! The volume names its claim first, so that of two claims that want it one loses before either is told that it has it.

use std::sync::Arc;

use api::{Key, Object, SmolStr, Value, Write};
use reconcile::{ApiStep, Cache, Cause, Controller, Event, Follows, Gap, Live, Named};
use serde_json::json;

use crate::pod::is_on_node;
use crate::protection::uses;
use crate::resources::{PERSISTENTVOLUMECLAIMS, PERSISTENTVOLUMES, PODS, STORAGECLASSES};
use crate::volume::{
    BIND_COMPLETED, BOUND_BY_CONTROLLER, Claim, Class, PROVISIONED_BY, PROVISIONER, SELECTED_NODE, Volume,
    best, default_class,
};

pub struct ClaimBinder;
pub struct VolumeBinder;

/// What a claim can have.
pub struct Offer {
    /// The one that it names, or else the best one that is free for it.
    volume: Option<Named<Volume>>,
    class: Option<Named<Class>>,
    /// For a claim that says nothing of a class, and has no volume.
    default_class: Option<SmolStr>,
    /// Pods without a node that use the claim; looked for only while the claim waits for one of them.
    pods: Vec<SmolStr>,
}

impl Controller for ClaimBinder {
    type Desired = Claim;
    type Observed = Offer;
    type Step = ApiStep;
    const NAME: &'static str = "claimbinder";
    const COMPONENT: &'static str = "persistentvolume-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![
            PERSISTENTVOLUMECLAIMS,
            PERSISTENTVOLUMES,
            STORAGECLASSES,
            PODS,
        ])
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == PERSISTENTVOLUMECLAIMS {
            return vec![changed.key.clone()];
        }
        if changed.key.resource == PODS {
            let waits = !is_on_node(changed);
            let claims = cache.in_namespace(&PERSISTENTVOLUMECLAIMS, &changed.key.namespace);
            return unbound(claims.filter(|_| waits), cache);
        }
        if changed.key.resource == PERSISTENTVOLUMES
            && let Some(of) = changed
                .view::<Volume>()
                .ok()
                .and_then(|volume| volume.spec.claim_ref)
        {
            return vec![of.key()];
        }
        unbound(cache.all(&PERSISTENTVOLUMECLAIMS), cache)
    }

    fn observe(&self, claim: &Named<Claim>, cache: &Cache) -> Offer {
        let class = cache.look::<Class>(&STORAGECLASSES.key("", claim.class()));
        let is_delayed = class.as_ref().is_some_and(|class| class.is_delayed());
        let named = &claim.spec.volume_name;
        let volume = if named.is_empty() {
            best(claim, is_delayed, cache)
        } else {
            cache
                .get(&PERSISTENTVOLUMES.key("", named.clone()))
                .map(|volume| cache.sure(volume))
        };
        let waits = volume.is_none() && is_delayed && !claim.is(SELECTED_NODE);
        let wants_class = volume.is_none() && !claim.has_class();
        let default_class = wants_class.then(|| default_class(cache)).flatten();
        Offer {
            volume,
            class,
            default_class,
            pods: if waits { pods_of(claim, cache) } else { Vec::new() },
        }
    }

    fn gap(&self, claim: &Named<Claim>, offer: &Offer) -> Gap<ApiStep> {
        if claim.object.meta.deleted().is_some() && !claim.is(BIND_COMPLETED) {
            return Gap::closed();
        }
        match (&offer.volume, claim.is(BIND_COMPLETED)) {
            (Some(volume), true) => stay(claim, volume),
            (None, true) => {
                let names_none = claim.spec.volume_name.is_empty();
                let what = if names_none {
                    "reference to PersistentVolume"
                } else {
                    "its PersistentVolume"
                };
                let says = format!("Bound claim has lost {what}. Data on the volume is lost!");
                lost(claim, "ClaimLost", says)
            }
            (Some(volume), false) if claim.spec.volume_name.is_empty() => bind(claim, volume),
            (Some(volume), false) => take(claim, volume),
            (None, false) if claim.spec.volume_name.is_empty() => want(claim, offer),
            (None, false) => {
                let cause = Cause::new("VolumeNotFound", "the volume that the claim names does not exist");
                let volume = PERSISTENTVOLUMES.key("", claim.spec.volume_name.clone());
                pending(claim).wait("volume: not there", volume, cause)
            }
        }
    }
}

/// Of these claims, the ones that have no volume.
fn unbound<'a>(claims: impl Iterator<Item = &'a Arc<Object>>, cache: &Cache) -> Vec<Key> {
    let claims = claims.filter(|claim| {
        cache
            .view_of::<Claim>(claim)
            .is_ok_and(|claim| !claim.is(BIND_COMPLETED))
    });
    claims.map(|claim| claim.key.clone()).collect()
}

fn pods_of(claim: &Named<Claim>, cache: &Cache) -> Vec<SmolStr> {
    let pods = cache.in_namespace(&PODS, &claim.key().namespace);
    let waiting = pods.filter(|pod| !is_on_node(pod));
    waiting
        .filter(|pod| uses(pod, claim.key(), cache))
        .map(|pod| pod.key.name.clone())
        .collect()
}

/// A claim that names no volume, and for which there is none.
fn want(claim: &Named<Claim>, offer: &Offer) -> Gap<ApiStep> {
    if let Some(class) = offer.default_class.as_ref().filter(|_| !claim.has_class()) {
        let step = change(&claim.object, |body| {
            body["spec"]["storageClassName"] = class.as_str().into()
        });
        return Gap::closed().act("claim: has no class, and there is a default one", step);
    }
    let gap = pending(claim);
    let normal = |reason, says: &str| Event::normal(claim.key(), reason, says);
    let Some(class) = &offer.class else {
        if claim.class().is_empty() {
            let says = "no persistent volumes available for this claim and no storage class is set";
            let gap = gap.stuck("claim: has no volume", Cause::new("FailedBinding", says));
            return gap.announced(normal("FailedBinding", says));
        }
        let says = format!("storageclass.storage.k8s.io \"{}\" not found", claim.class());
        let class = STORAGECLASSES.key("", claim.class());
        let gap = gap.wait(
            "claim: has no volume",
            class,
            Cause::new("ProvisioningFailed", says.clone()),
        );
        return gap.announced(Event::warning(claim.key(), "ProvisioningFailed", says));
    };
    if class.is_delayed() && !claim.is(SELECTED_NODE) {
        let (reason, says) = match offer.pods.as_slice() {
            [] => {
                let says = "waiting for first consumer to be created before binding".to_owned();
                ("WaitForFirstConsumer", says)
            }
            [pod] => (
                "WaitForPodScheduled",
                format!("waiting for pod {pod} to be scheduled"),
            ),
            pods => (
                "WaitForPodScheduled",
                format!("waiting for pods {} to be scheduled", pods.join(",")),
            ),
        };
        let (about, cause) = ("claim: has no volume", Cause::new(reason, says.clone()));
        let gap = match offer.pods.first() {
            Some(pod) => gap.wait(about, PODS.key(claim.key().namespace.clone(), pod.clone()), cause),
            None => gap.stuck(about, cause),
        };
        return gap.announced(normal(reason, &says));
    }
    provision(gap, claim, class)
}

/// Asks the class's provisioner, which watches claims for its name.
fn provision(gap: Gap<ApiStep>, claim: &Named<Claim>, class: &Named<Class>) -> Gap<ApiStep> {
    let provisioner = &class.provisioner;
    if provisioner.starts_with("kubernetes.io/") {
        let says = "no volume plugin matched";
        let gap = gap.stuck("claim: has no volume", Cause::new("ProvisioningFailed", says));
        return gap.announced(Event::warning(claim.key(), "ProvisioningFailed", says));
    }
    if PROVISIONER
        .iter()
        .any(|name| claim.metadata.annotations.get(*name) != Some(provisioner))
    {
        let step = change(&claim.object, |body| {
            for name in PROVISIONER {
                body["metadata"]["annotations"][name] = provisioner.as_str().into();
            }
        });
        return gap.act("claim: nobody is asked for a volume", step);
    }
    let says = format!(
        "Waiting for a volume to be created either by the external provisioner '{provisioner}' or manually by the system \
         administrator. If volume creation is delayed, please verify that the provisioner is running and correctly \
         registered."
    );
    let cause = Cause::new("ExternalProvisioning", says.clone());
    let gap = gap.wait("claim: has no volume", class.key().clone(), cause);
    gap.announced(Event::normal(claim.key(), "ExternalProvisioning", says))
}

/// A claim that names its volume, before they are bound.
fn take(claim: &Named<Claim>, volume: &Named<Volume>) -> Gap<ApiStep> {
    let name = &volume.key().name;
    match &volume.spec.claim_ref {
        Some(of) if of.is_for(&claim.object) => bind(claim, volume),
        Some(_) => {
            let says = format!("volume \"{name}\" already bound to a different claim.");
            let cause = Cause::new("FailedBinding", says.clone());
            let gap = pending(claim).stuck("volume: another claim has it", cause);
            gap.announced(Event::warning(claim.key(), "FailedBinding", says))
        }
        None => match volume.refuses(claim) {
            None => bind(claim, volume),
            Some(why) => {
                let says = format!("Cannot bind to requested volume \"{name}\": {why}");
                let gap =
                    pending(claim).stuck("volume: does not fit", Cause::new("VolumeMismatch", says.clone()));
                gap.announced(Event::warning(claim.key(), "VolumeMismatch", says))
            }
        },
    }
}

/// A claim that was bound stays bound to that volume, or has lost it.
fn stay(claim: &Named<Claim>, volume: &Named<Volume>) -> Gap<ApiStep> {
    match &volume.spec.claim_ref {
        Some(of) if of.uid != claim.object.meta.uid => {
            let says = "Two claims are bound to the same volume, this one is bound incorrectly";
            lost(claim, "ClaimMisbound", says.to_owned())
        }
        _ => bind(claim, volume),
    }
}

fn lost(claim: &Named<Claim>, reason: &'static str, says: String) -> Gap<ApiStep> {
    let gap = without_volume(claim, "Lost").tells(Event::warning(claim.key(), reason, says.clone()));
    gap.stuck("volume: lost", Cause::new(reason, says))
}

fn pending(claim: &Named<Claim>) -> Gap<ApiStep> {
    without_volume(claim, "Pending")
}

fn without_volume(claim: &Named<Claim>, phase: &str) -> Gap<ApiStep> {
    let mut status = claim.status.clone();
    if let Value::Object(status) = &mut status {
        for of_volume in ["accessModes", "capacity", "currentVolumeAttributesClassName"] {
            status.remove(of_volume);
        }
    }
    status["phase"] = phase.into();
    Gap::closed().with_status(status)
}

/// One write after the other, each seen before the next: the volume's side, the claim's, its status.
fn bind(claim: &Named<Claim>, volume: &Named<Volume>) -> Gap<ApiStep> {
    let of = volume.spec.claim_ref.as_ref();
    if of.is_none_or(|of| of.uid.is_empty()) {
        let step = change(&volume.object, |body| {
            if of.is_none() {
                body["metadata"]["annotations"][BOUND_BY_CONTROLLER] = "yes".into();
            }
            body["spec"]["claimRef"] = json!({
                "apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": claim.key().namespace,
                "name": claim.key().name, "uid": claim.object.meta.uid, "resourceVersion": claim.object.revision.to_string(),
            });
        });
        return Gap::closed().act("volume: does not name its claim", step);
    }
    let names_none = claim.spec.volume_name.is_empty();
    if names_none || !claim.is(BIND_COMPLETED) {
        let step = change(&claim.object, |body| {
            if names_none {
                body["metadata"]["annotations"][BOUND_BY_CONTROLLER] = "yes".into();
            }
            body["metadata"]["annotations"][BIND_COMPLETED] = "yes".into();
            body["spec"]["volumeName"] = volume.key().name.as_str().into();
        });
        return Gap::closed().act("claim: does not name its volume", step);
    }
    Gap::closed().with_status(volume.status_of(claim))
}

/// An update of what was seen: refused if it is no longer so.
fn change(object: &Object, change: impl FnOnce(&mut Value)) -> ApiStep {
    let mut body = object.value().unwrap_or_default();
    change(&mut body);
    ApiStep::new(Write::update(object.key.clone(), body))
}

impl Controller for VolumeBinder {
    type Desired = Volume;
    /// The claim that the volume names, if it is still that one.
    type Observed = Option<Named<Claim>>;
    type Step = ApiStep;
    const NAME: &'static str = "volumebinder";
    const COMPONENT: &'static str = "persistentvolume-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![PERSISTENTVOLUMES, PERSISTENTVOLUMECLAIMS])
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == PERSISTENTVOLUMES {
            return vec![changed.key.clone()];
        }
        let named = changed
            .view::<Claim>()
            .map(|claim| claim.spec.volume_name)
            .unwrap_or_default();
        let volumes = cache.all(&PERSISTENTVOLUMES);
        let of_claim = volumes.filter(|volume| {
            let of = cache
                .view_of::<Volume>(volume)
                .ok()
                .and_then(|volume| volume.spec.claim_ref.clone());
            volume.key.name == named || of.is_some_and(|of| of.key() == changed.key)
        });
        of_claim.map(|volume| volume.key.clone()).collect()
    }

    /// All volumes are looked through for a claim's: only when it comes, goes, or names another one.
    fn matters(&self, before: &Object, now: &Object) -> bool {
        let names = |claim: &Object| {
            claim
                .view::<Claim>()
                .map(|claim| claim.spec.volume_name)
                .unwrap_or_default()
        };
        now.key.resource != PERSISTENTVOLUMECLAIMS
            || before.meta.uid != now.meta.uid
            || names(before) != names(now)
    }

    fn observe(&self, volume: &Named<Volume>, cache: &Cache) -> Option<Named<Claim>> {
        let of = volume.spec.claim_ref.as_ref()?;
        let claim = cache.get(&of.key()).filter(|claim| claim.meta.uid == of.uid)?;
        Some(cache.sure(claim))
    }

    fn gap(&self, volume: &Named<Volume>, claim: &Option<Named<Claim>>) -> Gap<ApiStep> {
        let Some(of) = volume.spec.claim_ref.as_ref().filter(|of| !of.uid.is_empty()) else {
            return phase(volume, "Available");
        };
        let Some(claim) = claim else {
            return release(volume, of.key(), of.uid.clone());
        };
        if claim.spec.volume_name == volume.key().name {
            return phase(volume, "Bound");
        }
        if !claim.spec.volume_name.is_empty() {
            return part(volume, of.key(), of.uid.clone());
        }
        if !volume.has_mode_of(claim) {
            let says = format!(
                "Cannot bind PersistentVolume to requested PersistentVolumeClaim \"{}\" due to incompatible volumeMode.",
                claim.key().name
            );
            let gap = Gap::closed().stuck("claim: does not fit", Cause::new("VolumeMismatch", says.clone()));
            return gap.announced(Event::warning(volume.key(), "VolumeMismatch", says));
        }
        let cause = Cause::new("ClaimNotBound", "the claim does not name the volume yet");
        Gap::closed().wait("claim: not bound", claim.key().clone(), cause)
    }
}

/// What a phase is called; a message belongs to a failure only.
fn phase(volume: &Named<Volume>, phase: &str) -> Gap<ApiStep> {
    Gap::closed().with_status(with_phase(volume, phase, None))
}

fn with_phase(volume: &Named<Volume>, phase: &str, message: Option<&str>) -> Value {
    let mut status = volume.status.clone();
    if volume.phase() == phase {
        return status;
    }
    status["phase"] = phase.into();
    match (message, &mut status) {
        (Some(message), status) => status["message"] = message.into(),
        (None, Value::Object(status)) => drop(status.remove("message")),
        _ => {}
    }
    status
}

/// The claim is gone. What becomes of the data is the volume's policy: to keep it is to do nothing.
fn release(volume: &Named<Volume>, claim: Key, uid: SmolStr) -> Gap<ApiStep> {
    if !matches!(volume.phase(), "Released" | "Failed") {
        let mut body = volume.object.value().unwrap_or_default();
        body["status"] = with_phase(volume, "Released", None);
        let write = Write::update(volume.key().clone(), body).on("status");
        let step = ApiStep::new(write).only_if(Live::Absent(claim, uid));
        return Gap::closed().act("volume: its claim is gone", step);
    }
    let is_others = volume.spec.csi.is_some() || volume.is(PROVISIONED_BY);
    let (reason, says) = match volume.spec.persistent_volume_reclaim_policy.as_str() {
        "Delete" if !is_others => {
            let says =
                "error getting deleter volume plugin for volume \"{}\": no deletable volume plugin matched";
            ("VolumeFailedDelete", says.replace("{}", &volume.key().name))
        }
        "Recycle" => (
            "VolumeFailedRecycle",
            "No recycler plugin found for the volume!".to_owned(),
        ),
        _ => return Gap::closed(),
    };
    let gap = Gap::closed().with_status(with_phase(volume, "Failed", Some(&says)));
    let gap = gap.tells(Event::warning(volume.key(), reason, says.clone()));
    gap.stuck("volume: not given back", Cause::new(reason, says))
}

/// The claim has another volume. One that was made for it goes the way of its policy; any other is free again.
fn part(volume: &Named<Volume>, claim: Key, uid: SmolStr) -> Gap<ApiStep> {
    if volume.is(PROVISIONED_BY) && volume.spec.persistent_volume_reclaim_policy == "Delete" {
        return if matches!(volume.phase(), "Released" | "Failed") {
            release(volume, claim, uid)
        } else {
            phase(volume, "Released")
        };
    }
    let is_ours = volume.is(BOUND_BY_CONTROLLER);
    let step = change(&volume.object, |body| {
        if let (true, Some(spec)) = (is_ours, body["spec"].as_object_mut()) {
            spec.remove("claimRef");
        } else {
            body["spec"]["claimRef"]["uid"] = "".into();
        }
        if let (true, Some(annotations)) = (is_ours, body["metadata"]["annotations"].as_object_mut()) {
            annotations.remove(BOUND_BY_CONTROLLER);
        }
    });
    Gap::closed().act("volume: its claim has another one", step)
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use reconcile::check;

    const VOLUMES: &str = "---
kind: PersistentVolume
metadata: {name: large}
spec: {capacity: {storage: 5Gi}, accessModes: [ReadWriteOnce], storageClassName: slow}
status: {phase: Available}
---
kind: PersistentVolume
metadata: {name: small}
spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], storageClassName: slow}
status: {phase: Available}
---
kind: PersistentVolume
metadata: {name: shared}
spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce, ReadWriteMany], storageClassName: slow}
status: {phase: Available}
";

    fn claim(spec: &str, meta: &str) -> String {
        format!(
            "kind: PersistentVolumeClaim\nmetadata: {{name: data{meta}}}\nspec: {{accessModes: [ReadWriteOnce], \
             resources: {{requests: {{storage: 1Gi}}}}{spec}}}\nstatus: {{phase: Pending}}\n"
        )
    }

    fn class(rest: &str) -> String {
        format!("---\nkind: StorageClass\napiVersion: storage.k8s.io/v1\nmetadata: {{name: slow}}\n{rest}\n")
    }

    fn of_claim(world: &str, expect: Expect) {
        expect.assert_eq(&check(ClaimBinder, "persistentvolumeclaims/default/data", world));
    }

    fn of_volume(world: &str, expect: Expect) {
        expect.assert_eq(&check(VolumeBinder, "persistentvolumes//v", world));
    }

    #[test]
    fn the_smallest_volume_that_fits_is_bound_from_both_sides() {
        let free = claim(", storageClassName: slow", "") + VOLUMES;
        of_claim(
            &free,
            expect![[r#"
            volume: does not name its claim -> update persistentvolumes/small
        "#]],
        );
        let taken = free.replace(
            "metadata: {name: small}\nspec: {",
            "metadata: {name: small}\nspec: {claimRef: {namespace: default, name: data, uid: uid-data}, ",
        );
        of_claim(
            &taken,
            expect![[r#"
            claim: does not name its volume -> update persistentvolumeclaims/default/data
        "#]],
        );
        let named = taken.replace(
            ", storageClassName: slow}\nstatus: {phase: Pending}",
            ", volumeName: small, storageClassName: slow}\nstatus: {phase: Pending}",
        );
        let bound = named.replace(
            "{name: data}\nspec",
            "{name: data, annotations: {pv.kubernetes.io/bind-completed: 'yes'}}\nspec",
        );
        of_claim(
            &bound,
            expect![[r#"
            status: {"accessModes":["ReadWriteOnce"],"capacity":{"storage":"1Gi"},"phase":"Bound"}
        "#]],
        );
    }

    #[test]
    fn another_class_a_selector_and_a_reserved_volume_do_not_fit() {
        of_claim(
            &(claim(", storageClassName: fast", "") + VOLUMES),
            expect![[r#"
            claim: has no volume -> wait for storageclasses.storage.k8s.io/fast: ProvisioningFailed: storageclass.storage.k8s.io "fast" not found
              event: Warning persistentvolumeclaims/default/data ProvisioningFailed "storageclass.storage.k8s.io "fast" not found"
            status: as it is
        "#]],
        );
        of_claim(
            &(claim(", storageClassName: slow, selector: {matchLabels: {a: b}}", "")
                + VOLUMES
                + &class("provisioner: kubernetes.io/no-provisioner")),
            expect![[r#"
                claim: has no volume -> stuck: ProvisioningFailed: no volume plugin matched
                  event: Warning persistentvolumeclaims/default/data ProvisioningFailed "no volume plugin matched"
                status: as it is
            "#]],
        );
        let reserved = VOLUMES.replace(
            "spec: {capacity",
            "spec: {claimRef: {namespace: default, name: other}, capacity",
        );
        of_claim(
            &(claim(", storageClassName: ''", "") + &reserved),
            expect![[r#"
            claim: has no volume -> stuck: FailedBinding: no persistent volumes available for this claim and no storage class is set
              event: Normal persistentvolumeclaims/default/data FailedBinding "no persistent volumes available for this claim and no storage class is set"
            status: as it is
        "#]],
        );
    }

    #[test]
    fn a_claim_waits_for_its_pod_and_then_for_its_provisioner() {
        let delayed = class("provisioner: example.com/disks\nvolumeBindingMode: WaitForFirstConsumer");
        let waiting = claim(", storageClassName: slow", "") + VOLUMES + &delayed;
        of_claim(
            &waiting,
            expect![[r#"
            claim: has no volume -> stuck: WaitForFirstConsumer: waiting for first consumer to be created before binding
              event: Normal persistentvolumeclaims/default/data WaitForFirstConsumer "waiting for first consumer to be created before binding"
            status: as it is
        "#]],
        );
        let pod = "---\nkind: Pod\nmetadata: {name: p}\nspec: {volumes: [{name: v, persistentVolumeClaim: {claimName: data}}]}\n";
        of_claim(
            &(waiting.clone() + pod),
            expect![[r#"
            claim: has no volume -> wait for pods/default/p: WaitForPodScheduled: waiting for pod p to be scheduled
              event: Normal persistentvolumeclaims/default/data WaitForPodScheduled "waiting for pod p to be scheduled"
            status: as it is
        "#]],
        );
        let chosen = waiting.replace(
            "{name: data}",
            "{name: data, annotations: {volume.kubernetes.io/selected-node: n1}}",
        );
        of_claim(
            &chosen,
            expect![[r#"
            claim: nobody is asked for a volume -> update persistentvolumeclaims/default/data
            status: as it is
        "#]],
        );
        let asked = chosen.replace(
            "selected-node: n1",
            "selected-node: n1, volume.kubernetes.io/storage-provisioner: example.com/disks, \
             volume.beta.kubernetes.io/storage-provisioner: example.com/disks",
        );
        of_claim(
            &asked,
            expect![[r#"
            claim: has no volume -> wait for storageclasses.storage.k8s.io/slow: ExternalProvisioning: Waiting for a volume to be created either by the external provisioner 'example.com/disks' or manually by the system administrator. If volume creation is delayed, please verify that the provisioner is running and correctly registered.
              event: Normal persistentvolumeclaims/default/data ExternalProvisioning "Waiting for a volume to be created either by the external provisioner 'example.com/disks' or manually by the system administrator. If volume creation is delayed, please verify that the provisioner is running and correctly registered."
            status: as it is
        "#]],
        );
    }

    #[test]
    fn a_claim_without_a_class_gets_the_default_one_when_it_comes() {
        let default = class("provisioner: example.com/disks").replace(
            "{name: slow}",
            "{name: slow, annotations: {storageclass.kubernetes.io/is-default-class: 'true'}}",
        );
        of_claim(
            &(claim("", "") + &default),
            expect![[r#"
            claim: has no class, and there is a default one -> update persistentvolumeclaims/default/data
        "#]],
        );
        of_claim(
            &(claim(", storageClassName: ''", "") + &default),
            expect![[r#"
            claim: has no volume -> stuck: FailedBinding: no persistent volumes available for this claim and no storage class is set
              event: Normal persistentvolumeclaims/default/data FailedBinding "no persistent volumes available for this claim and no storage class is set"
            status: as it is
        "#]],
        );
    }

    #[test]
    fn a_bound_claim_that_lost_its_volume_says_so() {
        let bound = claim(
            ", volumeName: v",
            ", annotations: {pv.kubernetes.io/bind-completed: 'yes'}",
        );
        of_claim(
            &bound,
            expect![[r#"
            volume: lost -> stuck: ClaimLost: Bound claim has lost its PersistentVolume. Data on the volume is lost!
            status: {"phase":"Lost"}
            event: Warning persistentvolumeclaims/default/data ClaimLost "Bound claim has lost its PersistentVolume. Data on the volume is lost!"
        "#]],
        );
        let other = "---\nkind: PersistentVolume\nmetadata: {name: v}\nspec: {claimRef: {namespace: default, name: o, uid: uid-o}}\n";
        of_claim(
            &(bound + other),
            expect![[r#"
            volume: lost -> stuck: ClaimMisbound: Two claims are bound to the same volume, this one is bound incorrectly
            status: {"phase":"Lost"}
            event: Warning persistentvolumeclaims/default/data ClaimMisbound "Two claims are bound to the same volume, this one is bound incorrectly"
        "#]],
        );
        of_claim(
            &(claim(", volumeName: v", "") + other),
            expect![[r#"
            volume: another claim has it -> stuck: FailedBinding: volume "v" already bound to a different claim.
              event: Warning persistentvolumeclaims/default/data FailedBinding "volume "v" already bound to a different claim."
            status: as it is
        "#]],
        );
    }

    #[test]
    fn a_volume_tells_whose_it_is() {
        let volume = |spec: &str, phase: &str| {
            format!(
                "kind: PersistentVolume\nmetadata: {{name: v, annotations: {{pv.kubernetes.io/bound-by-controller: 'yes'}}}}\nspec: {{{spec}}}\nstatus: {{phase: {phase}}}\n"
            )
        };
        let of = "claimRef: {namespace: default, name: data, uid: uid-data}, persistentVolumeReclaimPolicy: ";
        of_volume(
            &volume("capacity: {storage: 1Gi}", "Pending"),
            expect![[r#"
            status: {"phase":"Available"}
        "#]],
        );
        of_volume(
            &(volume(&format!("{of}Retain"), "Available") + "---\n" + &claim(", volumeName: v", "")),
            expect![[r#"
                status: {"phase":"Bound"}
            "#]],
        );
        of_volume(
            &volume(&format!("{of}Retain"), "Bound"),
            expect![[r#"
            volume: its claim is gone -> update persistentvolumes/v/status if persistentvolumeclaims/default/data (uid-data) is absent
        "#]],
        );
        of_volume(&volume(&format!("{of}Retain"), "Released"), expect![[""]]);
        of_volume(
            &volume(&format!("{of}Delete"), "Released"),
            expect![[r#"
            volume: not given back -> stuck: VolumeFailedDelete: error getting deleter volume plugin for volume "v": no deletable volume plugin matched
            status: {"message":"error getting deleter volume plugin for volume \"v\": no deletable volume plugin matched","phase":"Failed"}
            event: Warning persistentvolumes/v VolumeFailedDelete "error getting deleter volume plugin for volume "v": no deletable volume plugin matched"
        "#]],
        );
        of_volume(
            &(volume(&format!("{of}Retain"), "Bound") + "---\n" + &claim(", volumeName: w", "")),
            expect![[r#"
                volume: its claim has another one -> update persistentvolumes/v
            "#]],
        );
    }
}
