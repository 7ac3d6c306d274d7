//! ResourceClaims, their templates, ResourceSlices and device taints.

mod selector;
mod slice;
mod status;

use api::{Timestamp, Value, names};

use super::errors::{Errors, child, index, texts};
use super::{Rules, metadata, policy, resources, selectors, volumes};
use crate::prepare::same;
use crate::{decode, look};

pub struct DeviceClass;
pub struct ResourceClaim;
pub struct ResourceClaimTemplate;
pub struct ResourceSlice;
pub struct DeviceTaintRule;

impl Rules for ResourceClaim {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        let flat = look::text(object, "apiVersion").ends_with("/v1beta1");
        default_requests(look::items_mut(object, "spec.devices.requests"), flat);
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        claim(look::at(object, "spec.devices"), "spec.devices", errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        if subresource == "status" {
            metadata::check_update(new, old, errors);
            return status::check(new, old, errors);
        }
        metadata::check(new, "metadata", errors.name, errors.namespaced, errors);
        metadata::check_update(new, old, errors);
        if !same(look::at(new, "spec"), look::at(old, "spec")) {
            errors.immutable("spec", look::at(new, "spec"), look::at(old, "spec"));
        }
    }
}

impl Rules for ResourceClaimTemplate {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        let flat = look::text(object, "apiVersion").ends_with("/v1beta1");
        default_requests(look::items_mut(object, "spec.spec.devices.requests"), flat);
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        let template = look::at(object, "spec");
        for field in UNSET
            .iter()
            .filter(|field| look::has(template, &child("metadata", field)))
        {
            let name = if *field == "uid" { "uID" } else { field };
            errors.forbidden(child("spec.metadata", name), "cannot be set");
        }
        metadata::labels(
            look::at(template, "metadata.labels"),
            "spec.metadata.labels",
            errors,
        );
        metadata::annotations(
            look::at(template, "metadata.annotations"),
            "spec.metadata.annotations",
            errors,
        );
        claim(look::at(template, "spec.devices"), "spec.spec.devices", errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        let devices = look::at(new, "spec.spec.devices");
        claim(devices, "spec.spec.devices", errors);
        errors.immutable("spec", look::at(new, "spec"), look::at(old, "spec"));
    }
}

/// What the metadata of a claim that is yet to be made cannot say.
const UNSET: [&str; 13] = [
    "name",
    "generateName",
    "namespace",
    "selfLink",
    "uid",
    "resourceVersion",
    "generation",
    "creationTimestamp",
    "deletionTimestamp",
    "deletionGracePeriodSeconds",
    "ownerReferences",
    "finalizers",
    "managedFields",
];

/// In v1beta1 a request for one device class is `flat`, not in `exactly`.
fn default_requests(requests: &mut [Value], flat: bool) {
    for request in requests {
        if flat && !look::text(request, "deviceClassName").is_empty() {
            default_request(request);
        }
        if let Some(exactly) = request.get_mut("exactly") {
            default_request(exactly);
        }
        for alternative in look::items_mut(request, "firstAvailable") {
            default_request(alternative);
        }
    }
}

fn default_request(request: &mut Value) {
    look::default(request, "allocationMode", "ExactCount");
    let counted = look::at(request, "count").as_i64().unwrap_or(0) == 0;
    if look::text(request, "allocationMode") == "ExactCount" && counted {
        look::set(request, "count", 1);
    }
}

impl Rules for ResourceSlice {
    fn default(&self, object: &mut Value, now: Timestamp) {
        for device in look::items_mut(object, "spec.devices") {
            for path in ["taints", "basic.taints"] {
                for taint in look::items_mut(device, path) {
                    look::default(taint, "timeAdded", decode::printed_time(now));
                }
            }
        }
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        slice::check(object, &Value::Null, errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        slice::check(new, old, errors);
    }
}

impl Rules for DeviceTaintRule {
    fn default(&self, object: &mut Value, now: Timestamp) {
        if look::has(object, "spec.taint") {
            look::default(object, "spec.taint.timeAdded", decode::printed_time(now));
        }
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        taint_rule(object, &Value::Null, errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        if subresource == "status" {
            let conditions = look::items(new, "status.conditions");
            policy::conditions(conditions, "status.conditions", errors);
            if conditions.len() > MOST_CONDITIONS {
                errors.too_many("status.conditions", conditions.len(), MOST_CONDITIONS);
            }
            return;
        }
        taint_rule(new, old, errors);
    }
}

const MOST_CONDITIONS: usize = 8;
const MOST_REQUESTS: usize = 32;
const MOST_ALTERNATIVES: usize = 8;
const LONGEST_ID: usize = 32;
const LONGEST_POOL: usize = 253;
const MOST_PARAMETERS: usize = 10 * 1024;
const EFFECTS: [&str; 3] = ["NoExecute", "NoSchedule", "None"];

impl Rules for DeviceClass {
    fn name(&self) -> crate::names::NameRule {
        |name, prefix| {
            let mut wrong = crate::names::subdomain(name, prefix);
            if let Some(long) = wrong.iter().position(|w| w.ends_with("253 characters")) {
                wrong[long] = wrong[long].replace("characters", "bytes");
            }
            wrong
        }
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        let spec = look::at(object, "spec");
        selector::check(spec, "spec", errors);
        let all = look::items(spec, "config");
        if all.len() > MOST_REQUESTS {
            errors.too_many("spec.config", all.len(), MOST_REQUESTS);
        } else {
            for (at, config) in all.iter().enumerate() {
                configuration(config, &index("spec.config", at), errors);
            }
        }
        if let Some(name) = look::at(spec, "extendedResourceName")
            .as_str()
            .filter(|n| !resources::is_extended(n))
        {
            let says = "must be a valid extended resource name";
            errors.invalid("spec.extendedResourceName", name, says);
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        metadata::check(new, "metadata", errors.name, errors.namespaced, errors);
        metadata::check_update(new, old, errors);
        self.validate(new, errors);
    }
}

/// Names of a claim's requests, each with those of its alternatives.
struct Requests<'a>(Vec<(&'a str, Vec<&'a str>)>);

impl<'a> Requests<'a> {
    fn of(devices: &'a Value) -> Self {
        let alternatives = |request: &'a Value| {
            look::items(request, "firstAvailable")
                .iter()
                .map(|a| look::text(a, "name"))
                .collect()
        };
        let all = look::items(devices, "requests").iter();
        Self(all.map(|r| (look::text(r, "name"), alternatives(r))).collect())
    }

    fn has(&self, name: &str) -> bool {
        let (first, second) = name.split_once('/').map_or((name, None), |(f, s)| (f, Some(s)));
        let found = self.0.iter().rev().find(|(name, _)| *name == first);
        found.is_some_and(|(_, alternatives)| second.is_none_or(|name| alternatives.contains(&name)))
    }
}

fn claim(devices: &Value, path: &str, errors: &mut Errors) {
    let names_of_requests = Requests::of(devices);
    let requests = look::items(devices, "requests");
    let list = child(path, "requests");
    if requests.len() > MOST_REQUESTS {
        errors.too_many(list, requests.len(), MOST_REQUESTS);
    } else {
        for (at, request) in requests.iter().enumerate() {
            device_request(request, &index(&list, at), errors);
        }
        let name = |r: &Value| look::text(r, "name").to_owned();
        for (at, request) in requests.iter().enumerate() {
            if requests[..at].iter().any(|r| name(r) == name(request)) {
                errors.duplicate(index(&list, at), name(request));
            }
        }
    }
    let list = child(path, "constraints");
    let constraints = look::items(devices, "constraints");
    if constraints.len() > MOST_REQUESTS {
        errors.too_many(list, constraints.len(), MOST_REQUESTS);
    } else {
        for (at, constraint) in constraints.iter().enumerate() {
            let path = index(&list, at);
            request_references(constraint, &names_of_requests, &path, errors);
            let attributes = ["matchAttribute", "distinctAttribute"];
            match attributes.iter().find(|field| look::has(constraint, field)) {
                Some(field) => attribute(look::text(constraint, field), &child(&path, field), errors),
                None => {
                    let says = "exactly one of \"matchAttribute\" or \"distinctAttribute\" is required, but multiple \
                                fields are set";
                    errors.required(path, says);
                }
            }
        }
    }
    let list = child(path, "config");
    let all = look::items(devices, "config");
    if all.len() > MOST_REQUESTS {
        return errors.too_many(list, all.len(), MOST_REQUESTS);
    }
    for (at, config) in all.iter().enumerate() {
        let path = index(&list, at);
        request_references(config, &names_of_requests, &path, errors);
        configuration(config, &path, errors);
    }
}

fn device_request(request: &Value, path: &str, errors: &mut Errors) {
    let name = look::text(request, "name");
    errors.each(&child(path, "name"), name, names::dns1123_label(name));
    let alternatives = look::items(request, "firstAvailable");
    let exactly = look::at(request, "exactly");
    let flat = !look::text(request, "deviceClassName").is_empty();
    match (alternatives.is_empty(), exactly.is_null() && !flat) {
        (true, false) if flat => exact_request(request, path, errors),
        (true, true) => {
            errors.required(path, "exactly one of `exactly` or `firstAvailable` is required");
        }
        (false, false) => {
            let says =
                "exactly one of `exactly` or `firstAvailable` is required, but multiple fields are set";
            errors.invalid(path, Value::Null, says);
        }
        (true, false) => exact_request(exactly, &child(path, "exactly"), errors),
        (false, true) => {
            let list = child(path, "firstAvailable");
            if alternatives.len() > MOST_ALTERNATIVES {
                return errors.too_many(list, alternatives.len(), MOST_ALTERNATIVES);
            }
            let name = |r: &Value| look::text(r, "name").to_owned();
            for (at, alternative) in alternatives.iter().enumerate() {
                let path = index(&list, at);
                let label = name(alternative);
                errors.each(
                    &child(&path, "name"),
                    label.as_str(),
                    names::dns1123_label(&label),
                );
                exact_request(alternative, &path, errors);
            }
            for (at, alternative) in alternatives.iter().enumerate() {
                if alternatives[..at].iter().any(|a| name(a) == name(alternative)) {
                    errors.duplicate(index(&list, at), name(alternative));
                }
            }
        }
    }
}

fn exact_request(request: &Value, path: &str, errors: &mut Errors) {
    let at = |field: &str| child(path, field);
    match look::text(request, "deviceClassName") {
        "" => errors.required(at("deviceClassName"), ""),
        name => errors.each(&at("deviceClassName"), name, names::dns1123_subdomain(name)),
    }
    selector::check(request, path, errors);
    let count = look::at(request, "count").as_i64().unwrap_or(0);
    match look::text(request, "allocationMode") {
        "All" if count != 0 => {
            let says = "must not be specified when allocationMode is 'All'";
            errors.invalid(at("count"), count, says);
        }
        "ExactCount" if count <= 0 => errors.invalid(at("count"), count, "must be greater than zero"),
        "All" | "ExactCount" => {}
        mode => errors.not_supported(at("allocationMode"), mode, &["All", "ExactCount"]),
    }
    for (at, toleration) in look::items(request, "tolerations").iter().enumerate() {
        toleration_of(toleration, &index(&child(path, "tolerations"), at), errors);
    }
}

fn toleration_of(toleration: &Value, path: &str, errors: &mut Errors) {
    let text = |field: &str| look::text(toleration, field);
    if !text("key").is_empty() {
        selectors::label_name(&child(path, "key"), text("key"), errors);
    }
    let value = text("value");
    match text("operator") {
        "Exists" if !value.is_empty() => {
            let says = "must be empty for operator `Exists`";
            errors.invalid(child(path, "value"), value, says);
        }
        "Equal" => errors.each(&child(path, "value"), value, names::label_value(value)),
        "Exists" => {}
        operator => errors.one_of(&child(path, "operator"), operator, &["Equal", "Exists"]),
    }
    let effect = text("effect");
    if !effect.is_empty() && !EFFECTS.contains(&effect) {
        errors.not_supported(child(path, "effect"), effect, &EFFECTS);
    }
}

fn request_references(holder: &Value, requests: &Requests<'_>, path: &str, errors: &mut Errors) {
    let list = child(path, "requests");
    let all = texts(holder, "requests");
    if all.len() > MOST_REQUESTS {
        return errors.too_many(list, all.len(), MOST_REQUESTS);
    }
    for (at, name) in all.iter().enumerate() {
        request_reference(name, requests, &index(&list, at), errors);
    }
    for (at, name) in all.iter().enumerate() {
        if all[..at].contains(name) {
            errors.duplicate(index(&list, at), *name);
        }
    }
}

fn request_reference(name: &str, requests: &Requests<'_>, path: &str, errors: &mut Errors) {
    let says = "must be the name of a request in the claim or the name of a request and a subrequest separated by '/'";
    if name.matches('/').count() > 1 {
        return errors.invalid(path, name, says);
    }
    for segment in name.split('/') {
        errors.each(path, segment, names::dns1123_label(segment));
    }
    if !requests.has(name) {
        errors.invalid(path, name, says);
    }
}

/// `example.com/attribute`
fn attribute(name: &str, path: &str, errors: &mut Errors) {
    qualified(name, path, errors);
    if !name.contains('/') {
        let says = "a fully qualified name must be a domain and a name separated by a slash";
        errors.invalid(path, name, says);
    }
}

/// `attribute`, or with its domain.
fn qualified(name: &str, path: &str, errors: &mut Errors) {
    match name.split('/').collect::<Vec<_>>().as_slice() {
        [id] => identifier(id, path, errors),
        [domain, id] => {
            match *domain {
                "" => errors.invalid(path, "", "the domain must not be empty"),
                domain => driver(domain, path, errors),
            }
            match *id {
                "" => errors.invalid(path, "", "the name must not be empty"),
                id => identifier(id, path, errors),
            }
        }
        _ => {}
    }
}

fn identifier(id: &str, path: &str, errors: &mut Errors) {
    if id.len() > LONGEST_ID {
        errors.too_long(path, LONGEST_ID);
    }
    errors.each(path, id, names::c_identifier(id));
}

fn configuration(config: &Value, path: &str, errors: &mut Errors) {
    let path = child(path, "opaque");
    let opaque = look::at(config, "opaque");
    if opaque.is_null() {
        return errors.required(path, "");
    }
    driver(look::text(opaque, "driver"), &child(&path, "driver"), errors);
    let path = child(&path, "parameters");
    match look::at(opaque, "parameters") {
        Value::Null => errors.required(path, ""),
        Value::Object(fields) => {
            if serde_json::to_string(fields).is_ok_and(|text| text.len() > MOST_PARAMETERS) {
                errors.too_long(path, MOST_PARAMETERS);
            }
        }
        _ => errors.invalid(path, "<value omitted>", "must be a valid JSON object"),
    }
}

fn driver(name: &str, path: &str, errors: &mut Errors) {
    volumes::csi_driver(name, path, errors);
}

fn pool(name: &str, path: &str, errors: &mut Errors) {
    if name.is_empty() {
        return errors.required(path, "");
    }
    if name.len() > LONGEST_POOL {
        errors.too_long(path, LONGEST_POOL);
    }
    for part in name.split('/') {
        errors.each(path, part, names::dns1123_subdomain(part));
    }
}

fn taint_rule(object: &Value, old: &Value, errors: &mut Errors) {
    let selector = look::at(object, "spec.deviceSelector");
    let text = |field: &str| look::at(selector, field).as_str();
    let at = |field: &str| child("spec.deviceSelector", field);
    if let Some(name) = text("driver") {
        driver(name, &at("driver"), errors);
    }
    if let Some(name) = text("pool") {
        pool(name, &at("pool"), errors);
    }
    if let Some(name) = text("device") {
        errors.each(&at("device"), name, names::dns1123_label(name));
    }
    let effect = look::at(old, "spec.taint.effect").as_str();
    taint(look::at(object, "spec.taint"), effect, "spec.taint", errors);
}

/// `stored`: its effect, which may be one that is no longer known.
fn taint(taint: &Value, stored: Option<&str>, path: &str, errors: &mut Errors) {
    selectors::label_name(&child(path, "key"), look::text(taint, "key"), errors);
    let value = look::text(taint, "value");
    if !value.is_empty() {
        errors.each(&child(path, "value"), value, names::label_value(value));
    }
    let effect = look::text(taint, "effect");
    if stored != Some(effect) {
        errors.one_of(&child(path, "effect"), effect, &EFFECTS);
    }
}
