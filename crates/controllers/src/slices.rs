//! Fits endpoints into EndpointSlices with as few writes as may be: slices that stay right are not touched, and a new
//! one takes the place of one that would go.

use std::collections::BTreeMap;
use std::sync::Arc;

use api::{DeleteOptions, Object, SmolStr, Value, Write};
use reconcile::{ApiStep, Cache, Event, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::claim::Kind;
use crate::resources::ENDPOINTSLICES;

pub(crate) const SERVICE_NAME: &str = "kubernetes.io/service-name";
pub(crate) const MANAGED_BY: &str = "endpointslice.kubernetes.io/managed-by";
pub(crate) const HEADLESS: &str = "service.kubernetes.io/headless";

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Slice {
    #[serde(default)]
    metadata: Metadata,
    #[serde(default)]
    address_type: SmolStr,
    #[serde(default)]
    endpoints: Option<Vec<Value>>,
    #[serde(default)]
    ports: Option<Vec<Value>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Metadata {
    labels: BTreeMap<SmolStr, String>,
    annotations: BTreeMap<SmolStr, String>,
}

/// Endpoints that share an address type and ports, and so may share a slice. Without endpoints: one empty slice.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Group {
    pub(crate) address_type: &'static str,
    pub(crate) ports: Vec<Value>,
    pub(crate) endpoints: Vec<Value>,
}

/// What every slice of an owner carries.
pub(crate) struct Frame {
    pub(crate) kind: Kind,
    pub(crate) owner: Arc<Object>,
    pub(crate) labels: BTreeMap<SmolStr, String>,
    /// `None`: whatever they carry is left alone.
    pub(crate) annotations: Option<BTreeMap<SmolStr, String>>,
    pub(crate) most: usize,
    /// Recorded when a write is refused.
    pub(crate) failed: Event,
}

/// A slice as it should be.
struct Next {
    slice: Option<Named<Slice>>,
    endpoints: Vec<Value>,
    changed: bool,
}

/// The slices of a Service that `manager` looks after.
pub(crate) fn managed(cache: &Cache, namespace: &str, service: &str, manager: &str) -> Vec<Named<Slice>> {
    let slices = cache.by_label(&ENDPOINTSLICES, namespace, SERVICE_NAME, service);
    let ours = slices
        .filter(|slice| slice.meta.label(MANAGED_BY) == Some(manager) && slice.meta.deleted().is_none());
    ours.map(|slice| cache.sure(slice)).collect()
}

/// The gap between the slices that are and the groups that should be in them.
pub(crate) fn gap(frame: &Frame, existing: &[Named<Slice>], groups: Vec<Group>) -> Gap<ApiStep> {
    let mut surplus: Vec<Named<Slice>> = Vec::new();
    let mut by_group: Vec<Vec<Named<Slice>>> = groups.iter().map(|_| Vec::new()).collect();
    for slice in existing {
        let owned = slice
            .object
            .meta
            .owners()
            .iter()
            .any(|owner| owner.uid == frame.owner.meta.uid);
        let at = groups.iter().position(|group| owned && fits(slice, group));
        match at {
            Some(at) => by_group[at].push(slice.clone()),
            None => surplus.push(slice.clone()),
        }
    }
    let mut gap = Gap::closed();
    for (group, slices) in groups.into_iter().zip(by_group) {
        let (nexts, emptied) = fill(frame, &group, slices);
        surplus.extend(emptied);
        for mut next in nexts.into_iter().filter(|next| next.changed) {
            if next.slice.is_none() {
                let spare = surplus.iter().position(|slice| {
                    let owned = slice
                        .object
                        .meta
                        .owners()
                        .iter()
                        .any(|owner| owner.uid == frame.owner.meta.uid);
                    owned && slice.address_type == group.address_type
                });
                next.slice = spare.map(|at| surplus.remove(at));
            }
            gap = write(gap, frame, &group, next);
        }
    }
    for slice in surplus {
        let options = DeleteOptions {
            uid: Some(slice.object.meta.uid.clone()),
            ..DeleteOptions::default()
        };
        let step = ApiStep::new(Write::delete(slice.key().clone(), options)).else_says(frame.failed.clone());
        gap = gap.act("slices: one too many", step);
    }
    gap
}

fn fits(slice: &Slice, group: &Group) -> bool {
    let ports = |ports: &[Value]| {
        let mut texts: Vec<String> = ports
            .iter()
            .map(|port| crate::status::lean(port.clone()).to_string())
            .collect();
        texts.sort();
        texts
    };
    slice.address_type == group.address_type
        && ports(slice.ports.as_deref().unwrap_or_default()) == ports(&group.ports)
}

/// The identity of an endpoint, whatever its conditions are.
fn identity(endpoint: &Value) -> String {
    let target = &endpoint["targetRef"];
    json!([
        endpoint["addresses"],
        endpoint["hostname"],
        endpoint["nodeName"],
        target["namespace"],
        target["name"],
    ])
    .to_string()
}

fn fill(frame: &Frame, group: &Group, slices: Vec<Named<Slice>>) -> (Vec<Next>, Vec<Named<Slice>>) {
    let mut wanted: BTreeMap<String, Value> = group
        .endpoints
        .iter()
        .map(|endpoint| (identity(endpoint), endpoint.clone()))
        .collect();
    let is_placeholder = wanted.is_empty();
    let (mut nexts, mut emptied) = (Vec::new(), Vec::new());
    for slice in slices {
        let before = slice.endpoints.as_deref().unwrap_or_default();
        let kept: Vec<Value> = before
            .iter()
            .filter_map(|endpoint| wanted.remove(&identity(endpoint)))
            .collect();
        let unlike = slice.metadata.labels != frame.labels
            || frame
                .annotations
                .as_ref()
                .is_some_and(|wanted| slice.metadata.annotations != *wanted);
        if kept.is_empty() && (!before.is_empty() || (is_placeholder && !nexts.is_empty())) {
            emptied.push(slice);
        } else {
            let changed = kept != before || unlike;
            nexts.push(Next {
                endpoints: kept,
                changed,
                slice: Some(slice),
            });
        }
    }
    // Slices that are written anyway take the new endpoints first, the fullest before the others.
    nexts.sort_by_key(|next| (!next.changed, std::cmp::Reverse(next.endpoints.len())));
    let mut left = wanted.into_values();
    for next in nexts.iter_mut().filter(|next| next.changed) {
        let room = frame.most.saturating_sub(next.endpoints.len());
        next.endpoints.extend(left.by_ref().take(room));
    }
    let mut left: Vec<Value> = left.collect();
    while !left.is_empty() {
        let room = |next: &Next| frame.most.checked_sub(next.endpoints.len() + left.len());
        let closest = nexts
            .iter_mut()
            .filter(|next| room(next).is_some())
            .min_by_key(|next| room(next));
        if let Some(next) = closest.filter(|_| left.len() < frame.most) {
            next.endpoints.append(&mut left);
            next.changed = true;
        } else {
            let endpoints = left.drain(..frame.most.min(left.len())).collect();
            nexts.push(Next {
                slice: None,
                endpoints,
                changed: true,
            });
        }
    }
    if nexts.is_empty() && is_placeholder {
        nexts.push(Next {
            slice: None,
            endpoints: Vec::new(),
            changed: true,
        });
    }
    (nexts, emptied)
}

fn write(gap: Gap<ApiStep>, frame: &Frame, group: &Group, next: Next) -> Gap<ApiStep> {
    let count = next.endpoints.len();
    let mut body = match &next.slice {
        Some(slice) => slice.object.value().unwrap_or_default(),
        None => json!({
            "apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "addressType": group.address_type,
            "metadata": {
                "generateName": crate::template::name_prefix(&frame.owner.key),
                "namespace": frame.owner.key.namespace,
                "ownerReferences": [frame.kind.reference(&frame.owner)],
            },
        }),
    };
    body["ports"] = json!(group.ports);
    body["endpoints"] = json!(next.endpoints);
    body["metadata"]["labels"] = json!(frame.labels);
    if let Some(annotations) = &frame.annotations {
        body["metadata"]["annotations"] = json!(annotations);
    }
    let (about, write) = match next.slice {
        Some(slice) => {
            let have = slice.endpoints.as_ref().map_or(0, Vec::len);
            let about = format!("{}: want {count} endpoints, have {have}", slice.key().name);
            (about, Write::update(slice.key().clone(), body))
        }
        None if frame.owner.meta.deleted().is_some() => return gap,
        None => {
            let key = ENDPOINTSLICES.key(frame.owner.key.namespace.clone(), "");
            (
                format!("slice: want {count} endpoints, have none"),
                Write::create(key, body),
            )
        }
    };
    gap.act(about, ApiStep::new(write).else_says(frame.failed.clone()))
}
