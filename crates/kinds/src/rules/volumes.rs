//! The volumes of a pod.

use api::{Quantity, Value, names};

use super::claims;
use super::container::{field_selector, resource_field_selector};
use super::errors::{Errors, child, index, texts};
use super::{metadata, paths};
use crate::look;

/// Where upstream's messages place a source that is not under its own name.
const MISPLACED: [(&str, &str); 2] = [("gcePersistentDisk", "persistentDisk"), ("cephfs", "cephfs")];

/// The sources in upstream's order.
const SOURCES: [&str; 29] = [
    "hostPath",
    "gitRepo",
    "gcePersistentDisk",
    "awsElasticBlockStore",
    "secret",
    "nfs",
    "iscsi",
    "glusterfs",
    "flocker",
    "persistentVolumeClaim",
    "rbd",
    "cinder",
    "cephfs",
    "quobyte",
    "downwardAPI",
    "fc",
    "flexVolume",
    "configMap",
    "azureFile",
    "vsphereVolume",
    "photonPersistentDisk",
    "portworxVolume",
    "azureDisk",
    "storageos",
    "projected",
    "scaleIO",
    "csi",
    "ephemeral",
    "image",
];

/// The volumes that are in order, by name. `pod` is the pod's name where it is known.
pub(crate) fn check<'a>(
    spec: &'a Value,
    pod: Option<&str>,
    path: &str,
    errors: &mut Errors,
) -> Vec<&'a Value> {
    let volumes = look::items(spec, "volumes");
    let made: Vec<String> = match pod {
        Some(pod) if !pod.is_empty() => volumes
            .iter()
            .filter(|v| look::has(v, "ephemeral"))
            .map(|v| format!("{pod}-{}", look::text(v, "name")))
            .collect(),
        _ => Vec::new(),
    };
    let mut good: Vec<&Value> = Vec::new();
    for (at, volume) in volumes.iter().enumerate() {
        let path = index(path, at);
        let before = errors.found.len();
        source(volume, pod, &path, errors);
        let name = look::text(volume, "name");
        let name_path = child(&path, "name");
        if name.is_empty() {
            errors.required(name_path.as_str(), "");
        } else {
            errors.each(&name_path, name, names::dns1123_label(name));
        }
        if good.iter().any(|v| look::text(v, "name") == name) {
            errors.duplicate(name_path, name);
        }
        if errors.found.len() == before {
            good.push(volume);
        }
        let claim = look::text(volume, "persistentVolumeClaim.claimName");
        if look::has(volume, "persistentVolumeClaim") && made.iter().any(|m| m == claim) {
            let says = "must not reference a PVC that gets created for an ephemeral volume";
            errors.invalid(child(&path, "persistentVolumeClaim.claimName"), claim, says);
        }
    }
    good
}

fn source(volume: &Value, pod: Option<&str>, path: &str, errors: &mut Errors) {
    let mut count = 0;
    if let Some(directory) = volume.get("emptyDir").filter(|d| !d.is_null()) {
        count += 1;
        let limit = Quantity::from_json(look::at(directory, "sizeLimit")).ok();
        if look::has(directory, "sizeLimit") && limit.is_some_and(|l| l.sign() < 0) {
            let says = "SizeLimit field must be a valid resource quantity";
            errors.forbidden(child(path, "emptyDir.sizeLimit"), says);
        }
    }
    for name in SOURCES {
        let Some(source) = volume.get(name).filter(|s| !s.is_null()) else {
            continue;
        };
        if count > 0 {
            errors.forbidden(child(path, name), "may not specify more than 1 volume type");
        } else {
            count += 1;
            let place = MISPLACED
                .iter()
                .find(|(n, _)| *n == name)
                .map_or(name, |(_, p)| p);
            one_source(name, source, volume, pod, &child(path, place), path, errors);
        }
    }
    if count == 0 {
        errors.required(path, "must specify a volume type");
    }
}

fn required(source: &Value, fields: &[&str], path: &str, errors: &mut Errors) {
    for field in fields {
        if look::is_empty(look::at(source, field)) {
            errors.required(child(path, field), "");
        }
    }
}

fn one_source(
    name: &str,
    source: &Value,
    volume: &Value,
    pod: Option<&str>,
    path: &str,
    volume_path: &str,
    errors: &mut Errors,
) {
    let text = |field: &str| look::text(source, field);
    match name {
        "hostPath" => host_path(source, path, errors),
        "gitRepo" => {
            required(source, &["repository"], path, errors);
            paths::descending(text("directory"), &child(path, "directory"), errors);
        }
        "gcePersistentDisk" => disk(source, "pdName", path, errors),
        "awsElasticBlockStore" => disk(source, "volumeID", path, errors),
        "secret" => {
            required(source, &["secretName"], path, errors);
            files(source, path, errors);
        }
        "configMap" => {
            required(source, &["name"], path, errors);
            files(source, path, errors);
        }
        "nfs" => nfs(source, path, errors),
        "iscsi" => iscsi(source, path, errors),
        "glusterfs" => required(source, &["endpoints", "path"], path, errors),
        "persistentVolumeClaim" => required(source, &["claimName"], path, errors),
        "rbd" => required(source, &["monitors", "image"], path, errors),
        "cinder" => required(source, &["volumeID"], path, errors),
        "cephfs" => required(source, &["monitors"], path, errors),
        "downwardAPI" => {
            paths::mode(
                look::at(source, "defaultMode"),
                &child(path, "defaultMode"),
                errors,
            );
            for file in look::items(source, "items") {
                downward_file(file, path, errors);
            }
        }
        "fc" => fibre_channel(source, path, errors),
        "flexVolume" => required(source, &["driver"], path, errors),
        "azureFile" => required(source, &["secretName", "shareName"], path, errors),
        "vsphereVolume" => required(source, &["volumePath"], path, errors),
        "photonPersistentDisk" => required(source, &["pdID"], path, errors),
        "portworxVolume" => required(source, &["volumeID"], path, errors),
        "azureDisk" => required(source, &["diskName", "diskURI"], path, errors),
        "scaleIO" => required(source, &["gateway", "system", "volumeName"], path, errors),
        "projected" => projected(source, path, errors),
        "csi" => csi(source, path, errors),
        "ephemeral" => ephemeral(source, look::text(volume, "name"), pod, path, volume_path, errors),
        "image" => {
            if pod.is_some() {
                required(source, &["reference"], path, errors);
            }
            let policies = ["Always", "IfNotPresent", "Never"];
            errors.one_of(&child(path, "pullPolicy"), text("pullPolicy"), &policies);
        }
        _ => {}
    }
}

pub(crate) fn host_path(source: &Value, path: &str, errors: &mut Errors) {
    let target = look::text(source, "path");
    if target.is_empty() {
        errors.required(child(path, "path"), "");
        return;
    }
    paths::no_backsteps(target, &child(path, "path"), errors);
    let types = [
        "",
        "BlockDevice",
        "CharDevice",
        "Directory",
        "DirectoryOrCreate",
        "File",
        "FileOrCreate",
        "Socket",
    ];
    if let Some(type_) = look::at(source, "type").as_str().filter(|t| !types.contains(t)) {
        errors.not_supported(child(path, "type"), type_, &types);
    }
}

pub(crate) fn disk(source: &Value, id: &str, path: &str, errors: &mut Errors) {
    required(source, &[id], path, errors);
    let partition = look::at(source, "partition");
    if partition.as_i64().is_some_and(|p| !(0..=255).contains(&p)) {
        errors.invalid(
            child(path, "partition"),
            partition.clone(),
            "must be between 1 and 255, inclusive",
        );
    }
}

pub(crate) fn nfs(source: &Value, path: &str, errors: &mut Errors) {
    required(source, &["server", "path"], path, errors);
    let target = look::text(source, "path");
    if !target.starts_with('/') {
        errors.invalid(child(path, "path"), target, "must be an absolute path");
    }
}

pub(crate) fn iscsi(source: &Value, path: &str, errors: &mut Errors) {
    required(source, &["targetPortal", "iqn"], path, errors);
    let name = look::text(source, "iqn");
    if !name.is_empty() && !["iqn", "eui", "naa"].iter().any(|p| name.starts_with(p)) {
        let says = "must be valid format starting with iqn, eui, or naa";
        errors.invalid(child(path, "iqn"), name, says);
    } else if name.starts_with("iqn") && !is_iqn(name) {
        errors.invalid(child(path, "iqn"), name, "must be valid format");
    }
    let lun = look::at(source, "lun");
    if lun.as_i64().is_some_and(|l| !(0..=255).contains(&l)) {
        errors.invalid(
            child(path, "lun"),
            lun.clone(),
            names::in_range(-1, 0, 255).join(""),
        );
    }
    let authenticated = ["chapAuthDiscovery", "chapAuthSession"]
        .iter()
        .any(|f| look::at(source, f) == true);
    if authenticated && !look::has(source, "secretRef") {
        errors.required(child(path, "secretRef"), "");
    }
}

/// `iqn.YYYY-MM.reversed.domain[:name]`
fn is_iqn(name: &str) -> bool {
    let Some(rest) = name.strip_prefix("iqn.") else {
        return false;
    };
    let bytes = rest.as_bytes();
    let digits = |at: std::ops::Range<usize>| bytes.get(at).is_some_and(|d| d.iter().all(u8::is_ascii_digit));
    digits(0..4)
        && bytes.get(4) == Some(&b'-')
        && digits(5..7)
        && bytes.get(7) == Some(&b'.')
        && bytes.len() > 8
}

fn fibre_channel(source: &Value, path: &str, errors: &mut Errors) {
    let (targets, ids) = (texts(source, "targetWWNs"), texts(source, "wwids"));
    if targets.is_empty() && ids.is_empty() {
        let says = "must specify either targetWWNs or wwids, but not both";
        errors.required(child(path, "targetWWNs"), says);
    }
    if !targets.is_empty() && !ids.is_empty() {
        let says = "targetWWNs and wwids can not be specified simultaneously";
        errors.invalid(
            child(path, "targetWWNs"),
            look::at(source, "targetWWNs").clone(),
            says,
        );
    }
    if !targets.is_empty() {
        match look::at(source, "lun").as_i64() {
            None => errors.required(child(path, "lun"), "lun is required if targetWWNs is specified"),
            Some(lun) if !(0..=255).contains(&lun) => {
                errors.invalid(child(path, "lun"), lun, names::in_range(-1, 0, 255).join(""));
            }
            Some(_) => {}
        }
    }
}

fn files(source: &Value, path: &str, errors: &mut Errors) {
    paths::mode(
        look::at(source, "defaultMode"),
        &child(path, "defaultMode"),
        errors,
    );
    for (at, file) in look::items(source, "items").iter().enumerate() {
        key_to_path(file, &index(&child(path, "items"), at), errors);
    }
}

fn key_to_path(file: &Value, path: &str, errors: &mut Errors) {
    required(file, &["key", "path"], path, errors);
    paths::not_reserved(look::text(file, "path"), &child(path, "path"), errors);
    paths::mode(look::at(file, "mode"), &child(path, "mode"), errors);
}

fn downward_file(file: &Value, path: &str, errors: &mut Errors) {
    required(file, &["path"], path, errors);
    paths::not_reserved(look::text(file, "path"), &child(path, "path"), errors);
    let (field, resource) = (look::at(file, "fieldRef"), look::at(file, "resourceFieldRef"));
    if !field.is_null() {
        let known = [
            "metadata.annotations",
            "metadata.labels",
            "metadata.name",
            "metadata.namespace",
            "metadata.uid",
        ];
        field_selector(field, &known, &child(path, "fieldRef"), errors);
        if !resource.is_null() {
            let says = "fieldRef and resourceFieldRef can not be specified simultaneously";
            errors.invalid(path, "resource", says);
        }
    } else if !resource.is_null() {
        resource_field_selector(resource, true, &child(path, "resourceFieldRef"), errors);
    } else {
        errors.required(path, "one of fieldRef and resourceFieldRef is required");
    }
    paths::mode(look::at(file, "mode"), &child(path, "mode"), errors);
}

fn projected(source: &Value, path: &str, errors: &mut Errors) {
    paths::mode(
        look::at(source, "defaultMode"),
        &child(path, "defaultMode"),
        errors,
    );
    let mut taken: Vec<String> = Vec::new();
    for (at, one) in look::items(source, "sources").iter().enumerate() {
        let here = index(&child(path, "sources"), at);
        let mut count = 0;
        for kind in ["secret", "configMap"] {
            let Some(files) = one.get(kind).filter(|f| !f.is_null()) else {
                continue;
            };
            count += 1;
            let place = child(&here, kind);
            required(files, &["name"], &place, errors);
            for (at, file) in look::items(files, "items").iter().enumerate() {
                key_to_path(file, &index(&child(&place, "items"), at), errors);
                take(
                    &mut taken,
                    look::text(file, "path"),
                    look::text(files, "name"),
                    path,
                    errors,
                );
            }
        }
        if let Some(files) = one.get("downwardAPI").filter(|f| !f.is_null()) {
            count += 1;
            for file in look::items(files, "items") {
                downward_file(file, &child(&here, "downwardAPI"), errors);
                let target = look::text(file, "path");
                take(&mut taken, target, target, path, errors);
            }
        }
        if let Some(token) = one.get("serviceAccountToken").filter(|t| !t.is_null()) {
            count += 1;
            service_account_token(token, &child(&here, "serviceAccountToken"), path, errors);
        }
        if count > 1 {
            errors.forbidden(here, "may not specify more than 1 volume type per source");
        }
    }
}

fn take(taken: &mut Vec<String>, target: &str, says_who: &str, path: &str, errors: &mut Errors) {
    if target.is_empty() {
        return;
    }
    if taken.iter().any(|t| t == target) {
        errors.invalid(path, says_who, "conflicting duplicate paths");
    } else {
        taken.push(target.to_owned());
    }
}

fn service_account_token(token: &Value, place: &str, path: &str, errors: &mut Errors) {
    let seconds = look::at(token, "expirationSeconds").as_i64().unwrap_or(3600);
    if seconds < 600 {
        let says = "may not specify a duration less than 10 minutes";
        errors.invalid(child(place, "expirationSeconds"), seconds, says);
    }
    if seconds > 1 << 32 {
        let says = "may not specify a duration larger than 2^32 seconds";
        errors.invalid(child(place, "expirationSeconds"), seconds, says);
    }
    match look::text(token, "path") {
        "" => errors.required(child(path, "path"), ""),
        target => paths::not_reserved(target, &child(path, "path"), errors),
    }
}

pub(crate) fn csi_driver(name: &str, path: &str, errors: &mut Errors) {
    if name.is_empty() {
        errors.required(path, "");
        return;
    }
    if name.len() > 63 {
        errors.too_long(path, 63);
    }
    errors.each(path, name, names::dns1123_subdomain(&name.to_lowercase()));
}

fn csi(source: &Value, path: &str, errors: &mut Errors) {
    csi_driver(look::text(source, "driver"), &child(path, "driver"), errors);
    if look::has(source, "nodePublishSecretRef") {
        match look::text(source, "nodePublishSecretRef.name") {
            "" => errors.required(child(path, "nodePublishSecretRef.name"), ""),
            name => errors.each(&child(path, "name"), name, names::dns1123_subdomain(name)),
        }
    }
}

fn ephemeral(
    source: &Value,
    name: &str,
    pod: Option<&str>,
    path: &str,
    volume_path: &str,
    errors: &mut Errors,
) {
    let template = look::at(source, "volumeClaimTemplate");
    let place = child(path, "volumeClaimTemplate");
    if template.is_null() {
        errors.required(place, "");
    } else {
        let meta = look::at(template, "metadata");
        metadata::annotations(
            look::at(meta, "annotations"),
            &child(&place, "metadata.annotations"),
            errors,
        );
        metadata::labels(
            look::at(meta, "labels"),
            &child(&place, "metadata.labels"),
            errors,
        );
        for (field, value) in meta.as_object().into_iter().flatten() {
            if !matches!(field.as_str(), "annotations" | "labels") && !look::is_empty(value) {
                errors.forbidden(child(&place, &format!("metadata.{field}")), "cannot be set");
            }
        }
        claims::spec(look::at(template, "spec"), &child(&place, "spec"), errors);
    }
    if let Some(pod) = pod.filter(|p| !p.is_empty() && !name.is_empty()) {
        let claim = format!("{pod}-{name}");
        for says in names::dns1123_subdomain(&claim) {
            let says = format!("PVC name {}: {says}", api::quote::quoted(&claim));
            errors.invalid(child(volume_path, "name"), name, says);
        }
    }
}
