//! What claims and volumes are, as far as their loops read them, and which volume fits which claim.

use std::collections::BTreeMap;

use api::{Key, LabelSelector, Object, Quantity, SmolStr, Value};
use reconcile::{Cache, Named};
use serde::Deserialize;

use crate::resources::{PERSISTENTVOLUMECLAIMS, PERSISTENTVOLUMES, STORAGECLASSES};

/// On both sides: the controller, and not a person, chose the other one.
pub(crate) const BOUND_BY_CONTROLLER: &str = "pv.kubernetes.io/bound-by-controller";
/// On a claim: it was bound once, for good.
pub(crate) const BIND_COMPLETED: &str = "pv.kubernetes.io/bind-completed";
/// On a volume: who made it for its claim.
pub(crate) const PROVISIONED_BY: &str = "pv.kubernetes.io/provisioned-by";
/// On a claim: the node that the scheduler wants its volume for.
pub(crate) const SELECTED_NODE: &str = "volume.kubernetes.io/selected-node";
/// On a claim: who is asked for a volume, under its old name and its new one.
pub(crate) const PROVISIONER: [&str; 2] = [
    "volume.beta.kubernetes.io/storage-provisioner",
    "volume.kubernetes.io/storage-provisioner",
];
const OLD_CLASS: &str = "volume.beta.kubernetes.io/storage-class";
const IS_DEFAULT: [&str; 2] = [
    "storageclass.kubernetes.io/is-default-class",
    "storageclass.beta.kubernetes.io/is-default-class",
];

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Metadata {
    pub(crate) annotations: BTreeMap<SmolStr, String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Claim {
    pub(crate) metadata: Metadata,
    pub(crate) spec: ClaimSpec,
    pub(crate) status: Value,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct ClaimSpec {
    access_modes: Vec<SmolStr>,
    selector: Option<Value>,
    resources: Requests,
    pub(crate) volume_name: SmolStr,
    storage_class_name: Option<SmolStr>,
    volume_mode: Option<SmolStr>,
    volume_attributes_class_name: Option<SmolStr>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Requests {
    requests: Storage,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Storage {
    storage: Value,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Volume {
    pub(crate) metadata: Metadata,
    pub(crate) spec: VolumeSpec,
    pub(crate) status: Value,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct VolumeSpec {
    capacity: Storage,
    access_modes: Vec<SmolStr>,
    pub(crate) claim_ref: Option<ClaimRef>,
    pub(crate) csi: Option<Value>,
    pub(crate) persistent_volume_reclaim_policy: SmolStr,
    storage_class_name: SmolStr,
    volume_mode: Option<SmolStr>,
    volume_attributes_class_name: Option<SmolStr>,
}

/// Whose a volume is, or is to be.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct ClaimRef {
    pub(crate) namespace: SmolStr,
    pub(crate) name: SmolStr,
    /// Empty: whichever claim of that name comes.
    pub(crate) uid: SmolStr,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Class {
    metadata: Metadata,
    pub(crate) provisioner: String,
    volume_binding_mode: SmolStr,
}

impl ClaimRef {
    pub(crate) fn key(&self) -> Key {
        PERSISTENTVOLUMECLAIMS.key(self.namespace.clone(), self.name.clone())
    }

    /// It names this claim, or any claim of its name.
    pub(crate) fn is_for(&self, claim: &Object) -> bool {
        self.key() == claim.key && (self.uid.is_empty() || self.uid == claim.meta.uid)
    }
}

impl Claim {
    /// The name of its class. Empty: it wants a volume without one.
    pub(crate) fn class(&self) -> &str {
        let old = self.metadata.annotations.get(OLD_CLASS).map(String::as_str);
        old.or(self.spec.storage_class_name.as_deref())
            .unwrap_or_default()
    }

    /// Whether it says anything of a class: one that does not gets the default one, however late that comes.
    pub(crate) fn has_class(&self) -> bool {
        self.metadata.annotations.contains_key(OLD_CLASS) || self.spec.storage_class_name.is_some()
    }

    pub(crate) fn is(&self, annotation: &str) -> bool {
        self.metadata.annotations.contains_key(annotation)
    }
}

impl Volume {
    fn class(&self) -> &str {
        let old = self.metadata.annotations.get(OLD_CLASS);
        old.map_or(&self.spec.storage_class_name, String::as_str)
    }

    pub(crate) fn is(&self, annotation: &str) -> bool {
        self.metadata.annotations.contains_key(annotation)
    }

    pub(crate) fn phase(&self) -> &str {
        self.status["phase"].as_str().unwrap_or_default()
    }

    pub(crate) fn has_mode_of(&self, claim: &Claim) -> bool {
        let mode = |asked: &Option<SmolStr>| asked.clone().unwrap_or(SmolStr::new_static("Filesystem"));
        mode(&self.spec.volume_mode) == mode(&claim.spec.volume_mode)
    }

    fn has_access_of(&self, claim: &Claim) -> bool {
        let has = |mode: &SmolStr| self.spec.access_modes.contains(mode);
        claim.spec.access_modes.iter().all(has)
    }

    fn has_attributes_of(&self, claim: &Claim) -> bool {
        let of = |name: &Option<SmolStr>| name.clone().unwrap_or_default();
        of(&self.spec.volume_attributes_class_name) == of(&claim.spec.volume_attributes_class_name)
    }

    fn is_large_enough(&self, claim: &Claim) -> bool {
        let read = |value: &Value| Quantity::from_json(value).ok();
        match (
            read(&self.spec.capacity.storage),
            read(&claim.spec.resources.requests.storage),
        ) {
            (Some(has), Some(wants)) => has >= wants,
            (_, None) => true,
            (None, Some(_)) => false,
        }
    }

    /// In bytes.
    fn size(&self) -> i64 {
        Quantity::from_json(&self.spec.capacity.storage).map_or(0, |size| size.value())
    }

    /// Why it can't be the volume that the claim names, in upstream's words.
    pub(crate) fn refuses(&self, claim: &Claim) -> Option<&'static str> {
        let tests = [
            (self.is_large_enough(claim), "requested PV is too small"),
            (self.class() == claim.class(), "storageClassName does not match"),
            (
                self.has_attributes_of(claim),
                "volumeAttributesClassName does not match",
            ),
            (self.has_mode_of(claim), "incompatible volumeMode"),
            (self.has_access_of(claim), "incompatible accessMode"),
        ];
        tests.into_iter().find(|(fits, _)| !fits).map(|(_, why)| why)
    }

    /// The status of a claim that has this volume. What a bound claim says of its size may be smaller on purpose: its file
    /// system grows after its volume.
    pub(crate) fn status_of(&self, claim: &Claim) -> Value {
        let mut status = claim.status.clone();
        let was = status["phase"].as_str().unwrap_or_default().to_owned();
        status["phase"] = "Bound".into();
        status["accessModes"] = self.spec.access_modes.iter().map(SmolStr::as_str).collect();
        if was != "Bound" {
            status["capacity"] = serde_json::json!({"storage": self.spec.capacity.storage});
        }
        if let ("Pending", Some(class)) = (was.as_str(), &self.spec.volume_attributes_class_name) {
            status["currentVolumeAttributesClassName"] = class.as_str().into();
        }
        status
    }
}

impl Class {
    /// Its claims wait until a pod that uses them has been given a node.
    pub(crate) fn is_delayed(&self) -> bool {
        self.volume_binding_mode == "WaitForFirstConsumer"
    }

    fn is_default(&self) -> bool {
        let annotations = &self.metadata.annotations;
        let says = |name: &&str| annotations.get(*name).is_some_and(|value| value == "true");
        IS_DEFAULT.iter().any(says)
    }
}

/// The newest of the default classes.
pub(crate) fn default_class(cache: &Cache) -> Option<SmolStr> {
    let classes = cache.all(&STORAGECLASSES);
    let defaults = classes.filter(|class| cache.sure::<Class>(class).is_default());
    let newest = defaults.max_by(|a, b| {
        let by_age = a.meta.created().cmp(&b.meta.created());
        by_age.then_with(|| b.key.name.cmp(&a.key.name))
    });
    newest.map(|class| class.key.name.clone())
}

/// The volume that is promised to the claim; without one, and unless the scheduler is to choose, the smallest that fits,
/// among those of the fewest access modes.
pub(crate) fn best(claim: &Named<Claim>, is_delayed: bool, cache: &Cache) -> Option<Named<Volume>> {
    let volumes = cache
        .all(&PERSISTENTVOLUMES)
        .filter(|volume| volume.meta.deleted().is_none());
    let fitting = volumes
        .map(|volume| cache.sure::<Volume>(volume))
        .filter(|volume| {
            volume.is_large_enough(claim) && volume.has_mode_of(claim) && volume.has_attributes_of(claim)
        });
    let (promised, free): (Vec<_>, Vec<_>) = fitting.partition(|volume| volume.spec.claim_ref.is_some());
    let is_for = |volume: &Named<Volume>| {
        let of = volume.spec.claim_ref.as_ref();
        of.is_some_and(|of| of.is_for(&claim.object)) && volume.has_access_of(claim)
    };
    if let Some(promised) = promised.into_iter().find(is_for) {
        return Some(promised);
    }
    let selector = claim.spec.selector.as_ref();
    let selector =
        selector.map(|selector| LabelSelector::from_json(selector).unwrap_or(LabelSelector::nothing()));
    free.into_iter()
        .filter(|_| !is_delayed)
        .filter(|volume| volume.phase() == "Available" && volume.class() == claim.class())
        .filter(|volume| volume.has_access_of(claim))
        .filter(|volume| {
            let selector = selector.as_ref();
            selector.is_none_or(|selector| selector.matches_meta(&volume.object.meta))
        })
        .min_by_key(|volume| (volume.spec.access_modes.len(), volume.size()))
}
