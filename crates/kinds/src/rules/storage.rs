//! CSI drivers, storage classes, attachments.

use api::{Quantity, Timestamp, Value, names};
use serde_json::json;

use super::errors::{Errors, child, index, texts};
use super::{Rules, metadata, selectors, volumes};
use crate::look;
use crate::prepare::same;

pub struct CSIDriver;
pub struct CSINode;
pub struct CSIStorageCapacity;
pub struct StorageClass;
pub struct VolumeAttachment;
pub struct VolumeAttributesClass;

impl Rules for CSIDriver {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        if look::items(object, "spec.volumeLifecycleModes").is_empty() {
            look::set(object, "spec.volumeLifecycleModes", json!(["Persistent"]));
        }
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        driver(look::at(object, "spec"), errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        let (spec, was) = (look::at(new, "spec"), look::at(old, "spec"));
        driver(spec, errors);
        for (field, path) in [
            ("attachRequired", "spec.attachedRequired"),
            ("volumeLifecycleModes", "spec.volumeLifecycleModes"),
        ] {
            errors.immutable(path, look::at(spec, field), look::at(was, field));
        }
    }
}

const SHORTEST_TOKEN: i64 = 600;
const LONGEST_TOKEN: i64 = 1 << 32;

fn driver(spec: &Value, errors: &mut Errors) {
    for (field, path) in [
        ("attachRequired", "attachedRequired"),
        ("podInfoOnMount", "podInfoOnMount"),
        ("storageCapacity", "storageCapacity"),
    ] {
        if !look::has(spec, field) {
            errors.required(child("spec", path), "");
        }
    }
    let policies = ["File", "None", "ReadWriteOnceWithFSType"];
    if let Some(policy) = look::at(spec, "fsGroupPolicy")
        .as_str()
        .filter(|p| !policies.contains(p))
    {
        errors.not_supported("spec.fsGroupPolicy", policy, &policies);
    }
    let mut audiences = Vec::new();
    for (at, token) in look::items(spec, "tokenRequests").iter().enumerate() {
        let path = index("spec.tokenRequests", at);
        let audience = look::text(token, "audience");
        if audiences.contains(&audience) {
            errors.duplicate(child(&path, "audience"), audience);
            continue;
        }
        audiences.push(audience);
        let path = child(&path, "expirationSeconds");
        match look::at(token, "expirationSeconds").as_i64() {
            Some(seconds) if seconds < SHORTEST_TOKEN => {
                errors.invalid(path, seconds, "may not specify a duration less than 10 minutes");
            }
            Some(seconds) if seconds > LONGEST_TOKEN => {
                let says = "may not specify a duration larger than 2^32 seconds";
                errors.invalid(path, seconds, says);
            }
            _ => {}
        }
    }
    for mode in texts(spec, "volumeLifecycleModes") {
        if !matches!(mode, "Persistent" | "Ephemeral") {
            errors.not_supported("spec.volumeLifecycleModes", mode, &["Persistent", "Ephemeral"]);
        }
    }
    if !look::has(spec, "seLinuxMount") {
        errors.required("spec.seLinuxMount", "");
    }
    let period = look::at(spec, "nodeAllocatableUpdatePeriodSeconds");
    if period.as_i64().is_some_and(|p| p < 10) {
        let says = "must be greater than or equal to 10 seconds";
        errors.invalid("spec.nodeAllocatableUpdatePeriodSeconds", period.clone(), says);
    }
    let secrets = look::at(spec, "serviceAccountTokenInSecrets");
    if !secrets.is_null() && look::items(spec, "tokenRequests").is_empty() {
        let says = "serviceAccountTokenInSecrets is set but no tokenRequests are specified";
        errors.invalid("spec.serviceAccountTokenInSecrets", secrets.clone(), says);
    }
}

const LONGEST_NODE: usize = 256;

impl Rules for CSINode {
    fn validate(&self, object: &Value, errors: &mut Errors) {
        let mut seen = Vec::new();
        for (at, driver) in look::items(object, "spec.drivers").iter().enumerate() {
            let path = index("spec.drivers", at);
            let name = look::text(driver, "name");
            volumes::csi_driver(name, &child(&path, "name"), errors);
            let node = look::text(driver, "nodeID");
            if node.is_empty() {
                errors.required(child(&path, "nodeID"), "");
            }
            if node.len() > LONGEST_NODE {
                let says = format!("must be {LONGEST_NODE} characters or less");
                errors.invalid(child(&path, "nodeID"), node, says);
            }
            errors.not_negative(
                &child(&path, "allocatable.count"),
                look::at(driver, "allocatable.count"),
            );
            if seen.contains(&name) {
                errors.duplicate(child(&path, "name"), name);
            }
            seen.push(name);
            let mut keys = Vec::new();
            for key in texts(driver, "topologyKeys") {
                if key.is_empty() {
                    errors.required(path.as_str(), "");
                }
                if keys.contains(&key) {
                    errors.duplicate(path.as_str(), key);
                }
                keys.push(key);
                errors.each(&path, key, names::qualified(key));
            }
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        self.validate_whole(new, errors);
        let named = |driver: &Value| look::text(driver, "name").to_owned();
        let bare = |driver: &Value| {
            let mut driver = driver.clone();
            look::remove(&mut driver, "allocatable");
            driver
        };
        for was in look::items(old, "spec.drivers") {
            for is in look::items(new, "spec.drivers") {
                if named(is) == named(was) && !same(&bare(is), &bare(was)) {
                    let text = |field: &str| Value::from(look::text(is, field));
                    let printed = format!(
                        "{{\"Name\":{},\"NodeID\":{},\"TopologyKeys\":{},\"Allocatable\":null}}",
                        text("name"),
                        text("nodeID"),
                        look::at(is, "topologyKeys"),
                    );
                    errors.invalid_as("spec.drivers", &printed, "field is immutable");
                }
            }
        }
    }
}

impl Rules for CSIStorageCapacity {
    fn validate(&self, object: &Value, errors: &mut Errors) {
        selectors::label_selector(look::at(object, "nodeTopology"), "nodeTopology", errors);
        let class = look::text(object, "storageClassName");
        errors.each("storageClassName", class, names::dns1123_subdomain(class));
        let amount = Quantity::from_json(look::at(object, "capacity")).ok();
        if let Some(amount) = amount.filter(|a| look::has(object, "capacity") && a.sign() < 0) {
            let says = "must be greater than or equal to 0";
            errors.invalid("capacity", amount.to_string(), says);
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        self.validate_whole(new, errors);
        metadata::check_update(new, old, errors);
        let topology = |object: &Value| look::at(object, "nodeTopology").clone();
        if !same(&topology(new), &topology(old)) {
            let printed = selectors::printed(&topology(new));
            errors.invalid_as("nodeTopology", &printed, "field is immutable");
        }
        let class = |object: &Value| look::text(object, "storageClassName").to_owned();
        if class(new) != class(old) {
            errors.invalid("storageClassName", class(new), "field is immutable");
        }
    }
}

const MOST_PARAMETERS: usize = 512;
const MOST_PARAMETER_BYTES: usize = 256 * 1024;

fn provisioner(name: &str, path: &str, errors: &mut Errors) {
    if name.is_empty() {
        errors.required(path, "");
    } else {
        let name = name.to_lowercase();
        errors.each(path, name.as_str(), names::qualified(&name));
    }
}

fn parameters(object: &Value, may_be_empty: bool, errors: &mut Errors) {
    let path = "parameters";
    let empty = serde_json::Map::new();
    let all = look::at(object, path).as_object().unwrap_or(&empty);
    if all.len() > MOST_PARAMETERS {
        return errors.too_long(path, MOST_PARAMETERS);
    }
    let mut bytes = 0;
    for (key, value) in all {
        if key.is_empty() {
            errors.invalid(path, "", "field can not be empty.");
        }
        bytes += key.len() + value.as_str().map_or(0, str::len);
    }
    if bytes > MOST_PARAMETER_BYTES {
        errors.too_long(path, MOST_PARAMETER_BYTES);
    }
    if !may_be_empty && all.is_empty() {
        errors.required(path, "must contain at least one key/value pair");
    }
}

impl Rules for StorageClass {
    fn validate(&self, object: &Value, errors: &mut Errors) {
        provisioner(look::text(object, "provisioner"), "provisioner", errors);
        parameters(object, true, errors);
        let policies = ["Delete", "Retain"];
        let policy = look::text(object, "reclaimPolicy");
        if !policy.is_empty() && !policies.contains(&policy) {
            errors.not_supported("reclaimPolicy", policy, &policies);
        }
        let modes = ["Immediate", "WaitForFirstConsumer"];
        match look::at(object, "volumeBindingMode").as_str() {
            None => errors.required("volumeBindingMode", ""),
            Some(mode) if !modes.contains(&mode) => {
                errors.not_supported("volumeBindingMode", mode, &modes);
            }
            Some(_) => {}
        }
        topologies(look::items(object, "allowedTopologies"), errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        self.validate_whole(new, errors);
        metadata::check_update(new, old, errors);
        for field in ["parameters", "provisioner", "reclaimPolicy", "volumeBindingMode"] {
            let (mut is, mut was) = (look::at(new, field).clone(), look::at(old, field).clone());
            if field == "provisioner" {
                is = look::text(new, field).into();
                was = look::text(old, field).into();
            }
            errors.immutable(field, &is, &was);
        }
    }
}

fn topologies(terms: &[Value], errors: &mut Errors) {
    let mut seen: Vec<Vec<(String, Vec<String>)>> = vec![Vec::new(); terms.len()];
    for (at, term) in terms.iter().enumerate() {
        let path = child(&index("allowedTopologies", at), "matchLabelExpressions");
        let mut listed: Vec<(String, Vec<String>)> = Vec::new();
        for (at, requirement) in look::items(term, "matchLabelExpressions").iter().enumerate() {
            let path = index(&path, at);
            let values = texts(requirement, "values");
            if values.is_empty() {
                errors.required(child(&path, "values"), "");
            }
            for (at, value) in values.iter().enumerate() {
                if values[..at].contains(value) {
                    errors.duplicate(index(&child(&path, "values"), at), *value);
                }
            }
            let key = look::text(requirement, "key");
            selectors::label_name(&child(&path, "key"), key, errors);
            let mut values: Vec<String> = values.into_iter().map(str::to_owned).collect();
            values.sort_unstable();
            values.dedup();
            if let Some(known) = listed.iter_mut().find(|(k, _)| k == key) {
                errors.duplicate(child(&path, "key"), key);
                known.1 = values;
            } else {
                listed.push((key.to_owned(), values));
            }
        }
        listed.sort_unstable();
        for _ in seen.iter().filter(|other| **other == listed) {
            errors.duplicate(path.as_str(), "");
        }
        seen.push(listed);
    }
}

const MOST_ATTACHMENT_BYTES: usize = 256 * 1024;
const MOST_MESSAGE: usize = 1024;

impl Rules for VolumeAttachment {
    fn validate(&self, object: &Value, errors: &mut Errors) {
        let spec = look::at(object, "spec");
        volumes::csi_driver(look::text(spec, "attacher"), "spec.attacher", errors);
        let source = "spec.source";
        let named = look::at(spec, "source.persistentVolumeName").as_str();
        match (look::has(spec, "source.inlineVolumeSpec"), named) {
            (false, None) => errors.required(source, ONE_SOURCE),
            (true, Some(_)) => errors.forbidden(source, ONE_SOURCE),
            (false, Some("")) => {
                let says = "must specify non empty persistentVolumeName";
                errors.required("spec.source.persistentVolumeName", says);
            }
            _ => {}
        }
        let node = look::text(spec, "nodeName");
        errors.each("spec.nodeName", node, names::dns1123_subdomain(node));
        let listed = look::at(object, "status.attachmentMetadata").as_object();
        let size = |(key, value): (&String, &Value)| key.len() + value.as_str().map_or(0, str::len);
        let bytes: usize = listed.into_iter().flatten().map(size).sum();
        if bytes > MOST_ATTACHMENT_BYTES {
            errors.too_long("status.attachmentMetadata", MOST_ATTACHMENT_BYTES);
        }
        for path in ["status.attachError", "status.detachError"] {
            let error = look::at(object, path);
            if look::text(error, "message").len() > MOST_MESSAGE {
                errors.too_long(child(path, "message"), MOST_ATTACHMENT_BYTES);
            }
            let code = look::at(error, "errorCode");
            if code.as_i64().is_some_and(|c| c < 0) {
                let says = "must be between 0 and 2147483647, inclusive";
                errors.invalid(child(path, "errorCode"), code.clone(), says);
            }
        }
        if let Some(name) = named {
            let path = "spec.source.persistentVolumeName";
            errors.each(path, name, names::dns1123_subdomain(name));
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        self.validate_whole(new, errors);
        if !same(look::at(new, "spec"), look::at(old, "spec")) {
            let text = |path: &str| Value::from(look::text(new, path));
            let printed = format!(
                "{{\"Attacher\":{},\"Source\":{{\"PersistentVolumeName\":{},\"InlineVolumeSpec\":{}}},\"NodeName\":{}}}",
                text("spec.attacher"),
                look::at(new, "spec.source.persistentVolumeName"),
                look::at(new, "spec.source.inlineVolumeSpec"),
                text("spec.nodeName"),
            );
            errors.invalid_as("spec", &printed, "field is immutable");
        }
    }
}

const ONE_SOURCE: &str = "must specify exactly one of inlineVolumeSpec and persistentVolumeName";

impl Rules for VolumeAttributesClass {
    fn validate(&self, object: &Value, errors: &mut Errors) {
        provisioner(look::text(object, "driverName"), "driverName", errors);
        parameters(object, false, errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        for field in ["driverName", "parameters"] {
            if !same(look::at(new, field), look::at(old, field)) {
                errors.forbidden(field, format!("updates to {field} are forbidden."));
            }
        }
        self.validate_whole(new, errors);
    }
}
