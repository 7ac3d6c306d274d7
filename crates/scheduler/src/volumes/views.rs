//! Storage objects, as small as placement needs them.

use std::collections::BTreeMap;

use api::{LabelSelector, Labels, Object, SmolStr, Value};
use serde::Deserialize;

use super::bytes;
use crate::demand::{Selector, Term, selector};

#[derive(Clone, Debug)]
pub(crate) struct Claim {
    pub(crate) uid: SmolStr,
    pub(crate) class: SmolStr,
    /// `volumeAttributesClassName`.
    pub(crate) attributes: SmolStr,
    /// The volume it names; empty until one is chosen.
    pub(crate) volume: SmolStr,
    /// Bound on both sides.
    pub(crate) is_bound: bool,
    pub(crate) is_lost: bool,
    pub(crate) is_leaving: bool,
    pub(crate) selected_node: SmolStr,
    pub(crate) modes: Vec<SmolStr>,
    pub(crate) volume_mode: SmolStr,
    pub(crate) wants_bytes: Option<i64>,
    pub(crate) selector: LabelSelector,
    /// Uid of the pod it was made for, if it was.
    pub(crate) owner: SmolStr,
}

#[derive(Clone, Debug)]
pub(crate) struct Volume {
    pub(crate) class: SmolStr,
    pub(crate) attributes: SmolStr,
    pub(crate) labels: Labels,
    pub(crate) has_bytes: i64,
    pub(crate) modes: Vec<SmolStr>,
    pub(crate) volume_mode: SmolStr,
    pub(crate) claim: Option<ClaimRef>,
    pub(crate) node_terms: Option<Vec<Term>>,
    pub(crate) is_available: bool,
    pub(crate) is_leaving: bool,
    pub(crate) csi: Option<Csi>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct ClaimRef {
    pub(crate) namespace: SmolStr,
    pub(crate) name: SmolStr,
    pub(crate) uid: SmolStr,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Csi {
    pub(crate) driver: SmolStr,
    pub(crate) volume_handle: SmolStr,
}

#[derive(Clone, Debug)]
pub(crate) struct Class {
    pub(crate) provisioner: SmolStr,
    pub(crate) waits_for_consumer: bool,
    pub(crate) topologies: Vec<BTreeMap<SmolStr, Vec<SmolStr>>>,
}

#[derive(Clone, Debug)]
pub(crate) struct Driver {
    pub(crate) tells_capacity: bool,
    pub(crate) must_be_installed: bool,
}

/// Drivers on a node, and how many volumes each attaches.
#[derive(Clone, Debug)]
pub(crate) struct NodeDrivers(pub(crate) BTreeMap<SmolStr, Option<i64>>);

#[derive(Clone, Debug)]
pub(crate) struct Capacity {
    pub(crate) class: SmolStr,
    pub(crate) nodes: Option<LabelSelector>,
    pub(crate) limit: Option<i64>,
}

#[derive(Deserialize)]
struct Annotated {
    #[serde(default)]
    metadata: Metadata,
}

#[derive(Default, Deserialize)]
struct Metadata {
    annotations: Option<BTreeMap<SmolStr, SmolStr>>,
}

fn annotation(object: &Object, name: &str) -> Option<SmolStr> {
    let view: Annotated = object.view().ok()?;
    view.metadata.annotations?.remove(name)
}

fn text(value: &Value) -> SmolStr {
    value.as_str().map(SmolStr::new).unwrap_or_default()
}

fn texts(value: &Value) -> Vec<SmolStr> {
    value.as_array().into_iter().flatten().map(text).collect()
}

fn volume_mode(spec: &Value) -> SmolStr {
    let given = text(&spec["volumeMode"]);
    if given.is_empty() {
        SmolStr::new_static("Filesystem")
    } else {
        given
    }
}

/// The class, which before it had a field was an annotation.
fn class(object: &Object, spec: &Value) -> SmolStr {
    let beta = annotation(object, "volume.beta.kubernetes.io/storage-class");
    beta.unwrap_or_else(|| text(&spec["storageClassName"]))
}

impl Claim {
    pub(crate) fn read(object: &Object) -> Option<Self> {
        let value = object.value().ok()?;
        let (spec, status) = (&value["spec"], &value["status"]);
        let volume = text(&spec["volumeName"]);
        let completed = annotation(object, "pv.kubernetes.io/bind-completed").is_some();
        Some(Self {
            uid: object.meta.uid.clone(),
            class: class(object, spec),
            attributes: text(&spec["volumeAttributesClassName"]),
            is_bound: !volume.is_empty() && completed,
            volume,
            is_lost: status["phase"] == "Lost",
            is_leaving: object.meta.deleted().is_some(),
            selected_node: annotation(object, "volume.kubernetes.io/selected-node").unwrap_or_default(),
            modes: texts(&spec["accessModes"]),
            volume_mode: volume_mode(spec),
            wants_bytes: bytes(&spec["resources"]["requests"]["storage"]),
            selector: match &spec["selector"] {
                Value::Null => LabelSelector::everything(),
                given => selector(given),
            },
            owner: object
                .meta
                .controller()
                .map(|owner| owner.uid.clone())
                .unwrap_or_default(),
        })
    }
}

impl Volume {
    pub(crate) fn read(object: &Object) -> Option<Self> {
        let value = object.value().ok()?;
        let spec = &value["spec"];
        let required = Selector::deserialize(&spec["nodeAffinity"]["required"]).ok();
        Some(Self {
            class: class(object, spec),
            attributes: text(&spec["volumeAttributesClassName"]),
            labels: object.meta.labels.clone(),
            has_bytes: bytes(&spec["capacity"]["storage"]).unwrap_or_default(),
            modes: texts(&spec["accessModes"]),
            volume_mode: volume_mode(spec),
            claim: ClaimRef::deserialize(&spec["claimRef"]).ok(),
            node_terms: required.map(|selector| selector.node_selector_terms),
            is_available: value["status"]["phase"] == "Available",
            is_leaving: object.meta.deleted().is_some(),
            csi: Csi::deserialize(&spec["csi"]).ok(),
        })
    }
}

impl Class {
    pub(crate) fn read(object: &Object) -> Option<Self> {
        let value = object.value().ok()?;
        let term = |term: &Value| {
            let expressions = term["matchLabelExpressions"].as_array().into_iter().flatten();
            expressions
                .map(|e| (text(&e["key"]), texts(&e["values"])))
                .collect()
        };
        let topologies = value["allowedTopologies"].as_array().into_iter().flatten();
        Some(Self {
            provisioner: text(&value["provisioner"]),
            waits_for_consumer: value["volumeBindingMode"] == "WaitForFirstConsumer",
            topologies: topologies.map(term).collect(),
        })
    }
}

impl Driver {
    pub(crate) fn read(object: &Object) -> Option<Self> {
        let value = object.value().ok()?;
        Some(Self {
            tells_capacity: value["spec"]["storageCapacity"] == true,
            must_be_installed: value["spec"]["preventPodSchedulingIfMissing"] == true,
        })
    }
}

impl NodeDrivers {
    pub(crate) fn read(object: &Object) -> Option<Self> {
        let value = object.value().ok()?;
        let drivers = value["spec"]["drivers"].as_array().into_iter().flatten();
        let each = |driver: &Value| (text(&driver["name"]), driver["allocatable"]["count"].as_i64());
        Some(Self(drivers.map(each).collect()))
    }
}

impl Capacity {
    pub(crate) fn read(object: &Object) -> Option<Self> {
        let value = object.value().ok()?;
        let nodes = &value["nodeTopology"];
        Some(Self {
            class: text(&value["storageClassName"]),
            nodes: (!nodes.is_null()).then(|| selector(nodes)),
            limit: bytes(&value["maximumVolumeSize"]).or_else(|| bytes(&value["capacity"])),
        })
    }
}
