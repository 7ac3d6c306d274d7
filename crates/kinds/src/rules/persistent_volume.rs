//! PersistentVolumes and claims.

use api::{Quantity, Timestamp, Value, names};
use serde_json::json;

use super::errors::{Errors, child, key};
use super::{Rules, claims, metadata, paths, pod_spec, resources, selectors, volumes};
use crate::look;
use crate::prepare::same;

pub struct PersistentVolume;
pub struct PersistentVolumeClaim;

impl Rules for PersistentVolume {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        pod_spec::round(look::at_mut(object, "spec.capacity"));
    }

    fn prepare_create(&self, object: &mut Value, now: Timestamp) {
        let time = crate::decode::printed_time(now);
        look::set(
            object,
            "status",
            json!({"phase": "Pending", "lastPhaseTransitionTime": time}),
        );
    }

    fn prepare_update(&self, new: &mut Value, old: &Value, subresource: &str, now: Timestamp) {
        let phase = |v: &Value| look::text(v, "status.phase").to_owned();
        if subresource == "status" && phase(new) != phase(old) {
            look::set(
                new,
                "status.lastPhaseTransitionTime",
                crate::decode::printed_time(now),
            );
        }
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        volume(look::at(object, "spec"), errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        if subresource == "status" {
            metadata::check_update(new, old, errors);
            if look::text(new, "metadata.resourceVersion").is_empty() {
                errors.required("resourceVersion", "");
            }
            return;
        }
        // Upstream does so twice, and so tells every error twice.
        self.validate_whole(new, errors);
        self.validate_whole(new, errors);
        volume_update(new, old, errors);
    }
}

impl Rules for PersistentVolumeClaim {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        pod_spec::round_resources(look::at_mut(object, "spec.resources"));
        for list in ["status.capacity", "status.allocatedResources"] {
            pod_spec::round(look::at_mut(object, list));
        }
    }

    fn prepare_create(&self, object: &mut Value, _now: Timestamp) {
        look::set(object, "status", json!({"phase": "Pending"}));
        join_data_sources(object);
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        claims::spec(look::at(object, "spec"), "spec", errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        if subresource == "status" {
            return claim_status(new, errors);
        }
        self.validate_whole(new, errors);
        claim_update(new, old, errors);
    }
}

/// The old and the new field for a claim's source say the same, where the old one can.
fn join_data_sources(claim: &mut Value) {
    let (old, new) = ("spec.dataSource", "spec.dataSourceRef");
    if !look::text(claim, "spec.dataSourceRef.namespace").is_empty() {
        look::remove(claim, new);
    }
    let (source, reference) = (look::at(claim, old).clone(), look::at(claim, new).clone());
    let of = (look::text(&source, "apiGroup"), look::text(&source, "kind"));
    let known = matches!(
        of,
        ("", "PersistentVolumeClaim") | ("snapshot.storage.k8s.io", "VolumeSnapshot")
    );
    match (source.is_null(), reference.is_null()) {
        (false, true) if known => look::set(claim, new, source),
        (false, true) => drop(look::remove(claim, old)),
        (true, false) => look::set(claim, old, reference),
        _ => {}
    }
}

const CLASS_ANNOTATION: &str = "volume.beta.kubernetes.io/storage-class";

fn claim_update(new: &Value, old: &Value, errors: &mut Errors) {
    let (mut after, mut before) = (look::at(new, "spec").clone(), look::at(old, "spec").clone());
    let copy = |to: &mut Value, from: &Value, field: &str| match look::at(from, field) {
        Value::Null => drop(look::remove(to, field)),
        value => look::set(to, field, value.clone()),
    };
    if look::text(&before, "volumeName").is_empty() {
        copy(&mut before, &after.clone(), "volumeName");
    }
    let annotated = |claim: &Value| {
        let said = look::at(claim, "metadata.annotations").get(CLASS_ANNOTATION);
        said.and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    let class = |claim: &Value| look::at(claim, "spec.storageClassName").clone();
    let upgraded = !annotated(old).is_empty()
        && annotated(new).is_empty()
        && class(old).is_null()
        && class(new) == annotated(old).as_str();
    if upgraded {
        look::remove(&mut after, "storageClassName");
    } else {
        if annotated(new) != annotated(old) {
            let path = key("metadata.annotations", CLASS_ANNOTATION);
            errors.invalid(path, annotated(new), "field is immutable");
        }
        if class(old).is_null() && !class(new).is_null() && annotated(old).is_empty() {
            look::remove(&mut after, "storageClassName");
        }
    }
    if look::text(new, "status.phase") == "Bound" {
        if look::has(&after, "resources.requests") {
            copy(&mut after, &before, "resources.requests.storage");
        }
        copy(&mut after, &before, "volumeAttributesClassName");
    }
    if !same(&after, &before) {
        let diff = crate::internal::difference("PersistentVolumeClaimSpec", &before, &after);
        let says = "spec is immutable after creation except resources.requests and \
                    volumeAttributesClassName for bound claims";
        errors.forbidden("spec", format!("{says}\n{diff}"));
    }
    let amount = |claim: &Value, path: &str| Quantity::from_json(look::at(claim, path)).unwrap_or_default();
    let size = "spec.resources.requests.storage";
    if amount(new, size) < amount(old, size) && amount(new, size) <= amount(old, "status.capacity.storage") {
        errors.forbidden(size, "field can not be less than status.capacity");
    }
    let mode = |claim: &Value| look::at(claim, "spec.volumeMode").clone();
    errors.immutable("volumeMode", &mode(new), &mode(old));
    let attributes = "spec.volumeAttributesClassName";
    let changed = look::at(new, attributes) != look::at(old, attributes);
    if changed && look::has(old, "status.currentVolumeAttributesClassName") {
        let what = match look::at(new, attributes).as_str() {
            None => "nil",
            Some("") => "empty string",
            Some(_) => return,
        };
        let says =
            format!("update to {what} is forbidden when status.currentVolumeAttributesClassName is not nil");
        errors.forbidden(attributes, says);
    }
}

const RESIZE_STATES: [&str; 5] = [
    "ControllerResizeInProgress",
    "ControllerResizeInfeasible",
    "NodeResizePending",
    "NodeResizeInProgress",
    "NodeResizeInfeasible",
];

fn claim_status(new: &Value, errors: &mut Errors) {
    if look::text(new, "metadata.resourceVersion").is_empty() {
        errors.required("resourceVersion", "");
    }
    if look::items(new, "spec.accessModes").is_empty() {
        errors.required("Spec.accessModes", "");
    }
    for (name, amount) in resources::amounts(new, "status.capacity") {
        basic(&amount, &key("status.capacity", name), errors);
    }
    let path = "status.allocatedResourceStatuses";
    for (name, state) in look::at(new, path).as_object().into_iter().flatten() {
        claim_resource(name, path, errors);
        if !RESIZE_STATES.contains(&state.as_str().unwrap_or_default()) {
            let mut known = RESIZE_STATES;
            known.sort_unstable();
            errors.not_supported(path, name.as_str(), &known);
        }
    }
    let path = "status.allocatedResources";
    for (name, amount) in resources::amounts(new, path) {
        let before = errors.found.len();
        claim_resource(name, path, errors);
        if errors.found.len() > before {
            continue;
        }
        basic(&amount, &key(path, name), errors);
        if errors.found.len() == before {
            resources::quantity_value("storage", &amount, &key(path, name), errors);
        }
    }
}

fn claim_resource(name: &str, path: &str, errors: &mut Errors) {
    let wrong = names::qualified(name);
    if !wrong.is_empty() {
        errors.each(path, name, wrong);
    } else if resources::is_native(name) && name != "storage" {
        errors.not_supported(path, name, &["storage"]);
    }
}

fn basic(amount: &Quantity, path: &str, errors: &mut Errors) {
    if amount.value() < 0 {
        errors.invalid(path, amount.value(), "must be a valid resource quantity");
    }
}

/// The sources a volume can have, in upstream's order, and how errors of further ones are told.
const SOURCES: [&str; 22] = [
    "hostPath",
    "gcePersistentDisk",
    "awsElasticBlockStore",
    "glusterfs",
    "flocker",
    "nfs",
    "rbd",
    "quobyte",
    "cephfs",
    "iscsi",
    "cinder",
    "fc",
    "flexVolume",
    "azureFile",
    "vsphereVolume",
    "photonPersistentDisk",
    "portworxVolume",
    "azureDisk",
    "scaleIO",
    "local",
    "storageos",
    "csi",
];

fn volume(spec: &Value, errors: &mut Errors) {
    let modes_missing = look::items(spec, "accessModes").is_empty();
    if modes_missing {
        errors.required("spec.accessModes", "");
    } else {
        claims::access_modes(spec, "spec", errors);
    }
    capacity(spec, errors);
    let policies = ["Delete", "Recycle", "Retain"];
    let policy = look::text(spec, "persistentVolumeReclaimPolicy");
    if !policy.is_empty() && !policies.contains(&policy) {
        errors.not_supported("spec.persistentVolumeReclaimPolicy", policy, &policies);
    }
    let affinity = look::at(spec, "nodeAffinity");
    if !affinity.is_null() {
        let path = "spec.nodeAffinity.required";
        match look::at(affinity, "required") {
            Value::Null => errors.required(path, "must specify required node constraints"),
            required => selectors::node_selector(required, path, true, errors),
        }
    }
    let mut found = 0;
    for field in SOURCES {
        let from = look::at(spec, field);
        if from.is_null() {
            continue;
        }
        if found > 0 && field != "flexVolume" {
            let field = if field == "cephfs" { "cephFS" } else { field };
            errors.forbidden(child("spec", field), "may not specify more than 1 volume type");
            continue;
        }
        found += 1;
        source(from, field, errors);
        if field == "local" && affinity.is_null() {
            errors.required("spec.nodeAffinity", "Local volume requires node affinity");
        }
    }
    if found == 0 {
        errors.required("spec", "must specify a volume type");
    }
    let root = look::text(spec, "hostPath.path");
    if policy == "Recycle" && root.starts_with('/') && root.trim_matches(|c| c == '/' || c == '.').is_empty()
    {
        let says = "may not be 'recycle' for a hostPath mount of '/'";
        errors.forbidden("spec.persistentVolumeReclaimPolicy", says);
    }
    classes(spec, errors);
}

fn capacity(spec: &Value, errors: &mut Errors) {
    let path = "spec.capacity";
    let listed = look::at(spec, "capacity");
    let amounts = resources::amounts(spec, "capacity");
    if amounts.is_empty() {
        errors.required(path, "");
    }
    if amounts.len() != 1 || amounts[0].0 != "storage" {
        let shown = if listed.is_null() {
            json!(null)
        } else {
            listed.clone()
        };
        errors.not_supported(path, shown, &["storage"]);
    }
    for (name, amount) in &amounts {
        let path = key(path, name);
        basic(amount, &path, errors);
        if amount.sign() <= 0 {
            errors.invalid(path, amount.to_string(), "must be greater than zero");
        }
    }
}

fn classes(spec: &Value, errors: &mut Errors) {
    let class = look::text(spec, "storageClassName");
    if !class.is_empty() {
        errors.each("spec.storageClassName", class, names::dns1123_subdomain(class));
    }
    if let Some(mode) = look::at(spec, "volumeMode")
        .as_str()
        .filter(|m| !claims::VOLUME_MODES.contains(m))
    {
        errors.not_supported("spec.volumeMode", mode, &claims::VOLUME_MODES);
    }
    if let Some(class) = look::at(spec, "volumeAttributesClassName").as_str() {
        let path = "spec.volumeAttributesClassName";
        if class.is_empty() {
            errors.required(path, "an empty string is disallowed");
        } else {
            errors.each(path, class, names::dns1123_subdomain(class));
        }
        if !look::has(spec, "csi") {
            errors.required(
                "spec.csi",
                "has to be specified when using volumeAttributesClassName",
            );
        }
    }
}

fn source(from: &Value, field: &str, errors: &mut Errors) {
    let path = child("spec", field);
    let needs = |field: &str, errors: &mut Errors| {
        if look::text(from, field).is_empty() {
            errors.required(child(&path, field), "");
        }
    };
    match field {
        "hostPath" => volumes::host_path(from, &path, errors),
        "gcePersistentDisk" => volumes::disk(from, "pdName", "spec.persistentDisk", errors),
        "awsElasticBlockStore" => volumes::disk(from, "volumeID", &path, errors),
        "nfs" => volumes::nfs(from, &path, errors),
        "iscsi" => {
            let before = errors.found.len();
            volumes::iscsi(from, &path, errors);
            for error in &mut errors.found[before..] {
                // Here upstream says no more.
                if error.detail.starts_with("must be valid format") {
                    error.detail = "must be valid format".to_owned();
                }
            }
        }
        "local" => {
            needs("path", errors);
            paths::no_backsteps(look::text(from, "path"), &child(&path, "path"), errors);
        }
        "csi" => {
            volumes::csi_driver(look::text(from, "driver"), &child(&path, "driver"), errors);
            needs("volumeHandle", errors);
            let secrets = [
                "controllerPublishSecretRef",
                "controllerExpandSecretRef",
                "nodePublishSecretRef",
                "nodeExpandSecretRef",
            ];
            for field in secrets {
                let secret = look::at(from, field);
                if !secret.is_null() {
                    secret_reference(secret, &child(&path, field), errors);
                }
            }
        }
        "cinder" => needs("volumeID", errors),
        "azureFile" => {
            needs("secretName", errors);
            needs("shareName", errors);
        }
        "flexVolume" => needs("driver", errors),
        "vsphereVolume" => needs("volumePath", errors),
        "photonPersistentDisk" => needs("pdID", errors),
        "portworxVolume" => needs("volumeID", errors),
        _ => {}
    }
}

fn secret_reference(secret: &Value, path: &str, errors: &mut Errors) {
    match look::text(secret, "name") {
        "" => errors.required(child(path, "name"), ""),
        name => errors.each(&child(path, "name"), name, names::dns1123_subdomain(name)),
    }
    match look::text(secret, "namespace") {
        "" => errors.required(child(path, "namespace"), ""),
        name => errors.each(&child(path, "namespace"), name, names::dns1123_label(name)),
    }
}

fn volume_update(new: &Value, old: &Value, errors: &mut Errors) {
    let only_sources = |volume: &Value| {
        let spec = look::at(volume, "spec").as_object().into_iter().flatten();
        spec.filter(|(name, _)| SOURCES.contains(&name.as_str()))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect::<serde_json::Map<_, _>>()
    };
    let before = Value::Object(only_sources(old));
    let mut after = Value::Object(only_sources(new));
    let expands = "csi.controllerExpandSecretRef";
    if look::has(&before, "csi") && !look::has(&before, expands) {
        look::remove(&mut after, expands);
    }
    if !same(&after, &before) {
        let diff = crate::internal::difference("PersistentVolumeSource", &before, &after);
        let says = format!("spec.persistentvolumesource is immutable after creation\n{diff}");
        errors.forbidden("spec.persistentvolumesource", says);
    }
    let mode = |volume: &Value| look::at(volume, "spec.volumeMode").clone();
    errors.immutable("volumeMode", &mode(new), &mode(old));
    let path = "spec.nodeAffinity";
    let (is, was) = (look::at(new, path), look::at(old, path));
    if !was.is_null() && modern(is) != modern(was) {
        let printed = match is {
            Value::Null => "null".to_owned(),
            is if !look::has(is, "required") => "{\"Required\":null}".to_owned(),
            is => format!(
                "{{\"Required\":{}}}",
                crate::internal::json("NodeSelector", look::at(is, "required"))
            ),
        };
        let says = "field is immutable, except for updating from beta label to GA";
        errors.invalid_as("nodeAffinity", &printed, says);
    }
    let class = "spec.volumeAttributesClassName";
    if look::has(old, class) && !look::has(new, class) {
        errors.forbidden(class, "update from non-nil value to nil is forbidden");
    }
}

/// Node labels by the names they have now.
fn modern(affinity: &Value) -> String {
    [
        ("\"beta.kubernetes.io/os\"", "\"kubernetes.io/os\""),
        ("\"beta.kubernetes.io/arch\"", "\"kubernetes.io/arch\""),
        (
            "\"failure-domain.beta.kubernetes.io/zone\"",
            "\"topology.kubernetes.io/zone\"",
        ),
        (
            "\"failure-domain.beta.kubernetes.io/region\"",
            "\"topology.kubernetes.io/region\"",
        ),
        (
            "\"beta.kubernetes.io/instance-type\"",
            "\"node.kubernetes.io/instance-type\"",
        ),
    ]
    .iter()
    .fold(affinity.to_string(), |text, (was, is)| text.replace(was, is))
}
