//! APIServices and what API servers say of the versions they store.

use api::{Value, names as text};

use super::errors::{Errors, child, index, texts};
use super::{Rules, metadata};
use crate::look;
use crate::names::{self, NameRule};

/// `v1.`, `v1.apps`: the version and the group.
pub struct APIService;
pub struct StorageVersion;

impl Rules for APIService {
    fn name(&self) -> NameRule {
        names::path_segment
    }

    fn knows_finalizers(&self) -> bool {
        false
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        let spec = look::at(object, "spec");
        let (group, version) = (look::text(spec, "group"), look::text(spec, "version"));
        let name = look::text(object, "metadata.name");
        let required = format!("{version}.{group}");
        if !name.is_empty() && text::path_segment(name).is_empty() && name != required {
            let says = format!(
                "must be `spec.version+\".\"+spec.group`: {}",
                Value::from(required)
            );
            errors.invalid("metadata.name", name, says);
        }
        if group.is_empty() && version != "v1" {
            let says = "only v1 may have an empty group and it better be legacy kube";
            errors.required("spec.group", says);
        }
        if !group.is_empty() {
            errors.each("spec.group", group, text::dns1123_subdomain(group));
        }
        errors.each("spec.version", version, text::dns1035_label(version));
        for (field, most) in [("groupPriorityMinimum", 20000), ("versionPriority", 1000)] {
            let number = look::at(spec, field).as_i64().unwrap_or(0);
            if !(1..=most).contains(&number) {
                let says = format!("must be positive and less than {most}");
                errors.invalid(child("spec", field), number, says);
            }
        }
        behind(spec, errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        if subresource != "status" {
            return self.validate_whole(new, errors);
        }
        for (at, condition) in look::items(new, "status.conditions").iter().enumerate() {
            let status = look::text(condition, "status");
            let known = ["True", "False", "Unknown"];
            if !known.contains(&status) {
                let path = child(&index("status.conditions", at), "status");
                errors.not_supported(path, status, &known);
            }
        }
    }
}

fn behind(spec: &Value, errors: &mut Errors) {
    let bundle = crate::decode::base64_bytes(look::text(spec, "caBundle")).unwrap_or_default();
    let insecure = look::at(spec, "insecureSkipTLSVerify") == true;
    let service = look::at(spec, "service");
    if service.is_null() {
        if !bundle.is_empty() {
            let shown = format!("{} bytes", bundle.len());
            errors.invalid(
                "spec.caBundle",
                shown,
                "local APIServices may not have a caBundle",
            );
        }
        if insecure {
            let says = "local APIServices may not have insecureSkipTLSVerify";
            errors.invalid("spec.insecureSkipTLSVerify", true, says);
        }
        return;
    }
    for field in ["namespace", "name"] {
        if look::text(service, field).is_empty() {
            errors.required(child("spec.service", field), "");
        }
    }
    let port = look::at(service, "port").as_i64().unwrap_or(0);
    let wrong = text::port_number(port);
    if !wrong.is_empty() {
        let says = format!("port is not valid: {}", wrong.join(", "));
        errors.invalid("spec.service.port", port, says);
    }
    if insecure && !bundle.is_empty() {
        let says = "may not be true if caBundle is present";
        errors.invalid("spec.insecureSkipTLSVerify", true, says);
    }
}

impl Rules for StorageVersion {
    fn name(&self) -> NameRule {
        |name, _prefix| {
            let Some((group, resource)) = name.rsplit_once('.') else {
                return vec!["name must be in the form of <group>.<resource>".to_owned()];
            };
            let group = text::dns1123_subdomain(group).into_iter();
            let resource = text::dns1035_label(resource).into_iter();
            group
                .map(|wrong| format!("the group segment {wrong}"))
                .chain(resource.map(|wrong| format!("the resource segment {wrong}")))
                .collect()
        }
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        stored_versions(look::at(object, "status"), errors);
    }

    fn validate_update(&self, new: &Value, _old: &Value, subresource: &str, errors: &mut Errors) {
        if subresource == "status" {
            stored_versions(look::at(new, "status"), errors);
        }
    }
}

fn stored_versions(status: &Value, errors: &mut Errors) {
    let servers = look::items(status, "storageVersions");
    let mut seen = Vec::new();
    for (at, server) in servers.iter().enumerate() {
        let path = index("status.storageVersions", at);
        let id = look::text(server, "apiServerID");
        if seen.contains(&id) {
            errors.duplicate(child(&path, "apiServerID"), id);
        } else {
            seen.push(id);
        }
        errors.each(&child(&path, "apiServerID"), id, text::dns1123_subdomain(id));
        server_versions(server, &path, errors);
    }
    let encoding = |server: &Value| look::text(server, "encodingVersion").to_owned();
    let common = servers
        .first()
        .map(encoding)
        .filter(|first| servers.iter().all(|s| encoding(s) == *first));
    let said = look::at(status, "commonEncodingVersion");
    let path = "status.commonEncodingVersion";
    match (common, said.as_str()) {
        (None, Some(said)) => {
            let says = "should be nil if servers do not agree on the same encoding version, or if there is no server \
                        reporting the supported versions yet";
            errors.invalid(path, said, says);
        }
        (Some(common), None) => {
            let says = format!("the common encoding version is {common}");
            errors.invalid(path, Value::Null, says);
        }
        (Some(common), Some(said)) if common != said => {
            let says = format!("the actual common encoding version is {common}");
            errors.invalid(path, said, says);
        }
        _ => {}
    }
    version_conditions(look::items(status, "conditions"), errors);
}

fn server_versions(server: &Value, path: &str, errors: &mut Errors) {
    let encoding = look::text(server, "encodingVersion");
    let check = |version: &str, path: String, errors: &mut Errors| {
        let wrong = api_version(version);
        if !wrong.is_empty() {
            errors.invalid(path, version, wrong.join(","));
        }
    };
    check(encoding, child(path, "encodingVersion"), errors);
    let decodable = texts(server, "decodableVersions");
    let list = child(path, "decodableVersions");
    for (at, version) in decodable.iter().enumerate() {
        check(version, index(&list, at), errors);
    }
    if !decodable.contains(&encoding) {
        let says = format!("decodableVersions must include encodingVersion {encoding}");
        errors.invalid(list, look::at(server, "decodableVersions").clone(), says);
    }
    for (at, version) in texts(server, "servedVersions").into_iter().enumerate() {
        let path = index(&child(path, "servedVersions"), at);
        check(version, path.clone(), errors);
        if !decodable.contains(&version) {
            let says = format!(
                "individual served version : {version} must be included in decodableVersions : [{}]",
                decodable.join(" ")
            );
            errors.invalid(path, version, says);
        }
    }
}

fn api_version(version: &str) -> Vec<String> {
    let empty = || vec!["must be non-empty".to_owned()];
    let each = |wrong: Vec<String>, part: &str| {
        wrong
            .into_iter()
            .map(|w| format!("{part} part: {w}"))
            .collect::<Vec<String>>()
    };
    let parts: Vec<&str> = version.split('/').collect();
    let (group, version) = match parts.as_slice() {
        [version] => (None, *version),
        [group, version] => (Some(*group), *version),
        _ => {
            let rule = text::against(
                "a DNS-1035 label, which must consist of lower case alphanumeric characters or '-', start with an \
                 alphabetic character, and end with an alphanumeric character",
                "[a-z]([-a-z0-9]*[a-z0-9])?",
                &["my-name", "abc-123"],
            );
            return vec![format!(
                "an apiVersion is {rule} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyVersion')"
            )];
        }
    };
    let mut all = match group {
        None => Vec::new(),
        Some("") => each(empty(), "group"),
        Some(group) => each(text::dns1123_subdomain(group), "group"),
    };
    all.extend(match version {
        "" => each(empty(), "version"),
        version => each(text::dns1035_label(version), "version"),
    });
    all
}

fn version_conditions(conditions: &[Value], errors: &mut Errors) {
    for (at, condition) in conditions.iter().enumerate() {
        let path = index("status", at);
        let kind = look::text(condition, "type");
        if let Some(other) = conditions[..at]
            .iter()
            .rposition(|c| look::text(c, "type") == kind)
        {
            let says =
                format!("the type of the condition is not unique, it also appears in conditions[{other}]");
            errors.invalid(child(&path, "type"), kind, says);
        }
        for field in ["type", "status"] {
            let value = look::text(condition, field);
            errors.each(&child(&path, field), value, text::qualified(value));
        }
        for field in ["reason", "message"] {
            if look::text(condition, field).is_empty() {
                errors.required(child(&path, field), "");
            }
        }
    }
}
