//! What drivers and the scheduler say of a claim: who uses it, what it got, and how those devices are.

use std::collections::HashSet;
use std::net::IpAddr;

use api::quote::json_text;
use api::{FieldError, FieldErrorKind, Value, names};

use super::super::errors::{Errors, child, index, texts};
use super::super::{policy, selectors};
use super::{MOST_CONDITIONS, MOST_REQUESTS, Requests, configuration, driver, pool, request_references};
use crate::look;

const MOST_CONSUMERS: usize = 256;
const MOST_CONFIGURATIONS: usize = 64;
const MOST_BINDING_CONDITIONS: usize = 4;
const MOST_DATA_BYTES: usize = 10 * 1024;
const MOST_ADDRESSES: usize = 16;
const LONGEST_INTERFACE: usize = 256;
const LONGEST_HARDWARE_ADDRESS: usize = 128;

pub(super) fn check(new: &Value, old: &Value, errors: &mut Errors) {
    let allocation = look::at(new, "status.allocation");
    admin_access(new, old, errors);
    consumers(look::items(new, "status.reservedFor"), errors);
    devices(look::items(new, "status.devices"), allocation, errors);
    let reserved = look::items(new, "status.reservedFor");
    if !reserved.is_empty() && allocation.is_null() {
        let says = "may not be specified when `allocated` is not set";
        errors.forbidden("status.reservedFor", says);
    } else if look::has(new, "metadata.deletionTimestamp") {
        let before = look::items(old, "status.reservedFor");
        if reserved.iter().any(|consumer| !before.contains(consumer)) {
            let says =
                "new entries may not be added while `deallocationRequested` or `deletionTimestamp` are set";
            errors.forbidden("status.reservedFor", says);
        }
    }
    let was = look::at(old, "status.allocation");
    if allocation.is_null() {
        return;
    }
    if was.is_null() {
        let requests = Requests::of(look::at(new, "spec.devices"));
        allocated(allocation, &requests, errors);
    } else {
        errors.immutable("status.allocation", allocation, was);
    }
}

/// Devices can be looked at past their users only from a namespace that allows it: without one, nothing can say so.
fn admin_access(new: &Value, old: &Value, errors: &mut Errors) {
    let results = |object| look::items(object, "status.allocation.devices.results");
    let asks = |result: &Value| look::at(result, "adminAccess") == true;
    if results(old).iter().any(asks) || !look::text(new, "metadata.namespace").is_empty() {
        return;
    }
    if let Some(at) = results(new).iter().position(asks) {
        let path = child(&index("status.allocation.devices.results", at), "adminAccess");
        let says = "could not retrieve namespace to verify admin access: resource name may not be empty";
        errors.internal(path, says);
    }
}

fn consumers(reserved: &[Value], errors: &mut Errors) {
    if reserved.len() > MOST_CONSUMERS {
        return errors.too_many("status.reservedFor", reserved.len(), MOST_CONSUMERS);
    }
    for (at, consumer) in reserved.iter().enumerate() {
        let path = index("status.reservedFor", at);
        for field in ["resource", "name", "uid"] {
            if look::text(consumer, field).is_empty() {
                errors.required(child(&path, field), "");
            }
        }
        let uid = look::text(consumer, "uid");
        if reserved[..at].iter().any(|other| look::text(other, "uid") == uid) {
            errors.duplicate(path, uid);
        }
    }
}

/// Which device it is, as upstream prints it.
fn identity(device: &Value) -> String {
    let quoted = |field: &str| json_text(&look::text(device, field).into());
    format!(
        "{{\"Driver\":{},\"Pool\":{},\"Device\":{},\"ShareID\":{}}}",
        quoted("driver"),
        quoted("pool"),
        quoted("device"),
        quoted("shareID"),
    )
}

fn devices(all: &[Value], allocation: &Value, errors: &mut Errors) {
    let results = look::items(allocation, "devices.results");
    let allocated: HashSet<String> = results.iter().map(identity).collect();
    let mut seen = HashSet::new();
    for (at, device) in all.iter().enumerate() {
        let path = index("status.devices", at);
        named_device(device, &path, errors);
        share(device, &path, errors);
        let id = identity(device);
        if !allocated.contains(&id) {
            errors.invalid_as(path.as_str(), &id, "must be an allocated device in the claim");
        }
        state(device, &path, errors);
        if !seen.insert(id.clone()) {
            errors.push(FieldError::new(FieldErrorKind::Duplicate, path, None, id));
        }
    }
}

fn named_device(device: &Value, path: &str, errors: &mut Errors) {
    driver(look::text(device, "driver"), &child(path, "driver"), errors);
    pool(look::text(device, "pool"), &child(path, "pool"), errors);
    let name = look::text(device, "device");
    errors.each(&child(path, "device"), name, names::dns1123_label(name));
}

fn share(holder: &Value, path: &str, errors: &mut Errors) {
    if let Some(id) = look::at(holder, "shareID").as_str() {
        let says = uuid(id);
        if !says.is_empty() {
            errors.invalid(child(path, "shareID"), id, says);
        }
    }
}

/// What is wrong with a uid; upstream reads some forms that it does not take.
fn uuid(text: &str) -> String {
    let bare = match text.len() {
        36 | 32 => text,
        45 if text[..9].eq_ignore_ascii_case("urn:uuid:") => &text[9..],
        45 => {
            return format!(
                "error validating uid: invalid urn prefix: {}",
                api::quote::quoted(&text[..9])
            );
        }
        38 if text.starts_with('{') && text.ends_with('}') => &text[1..37],
        38 => return "error validating uid: invalid bracketed UUID format".to_owned(),
        length => return format!("error validating uid: invalid UUID length: {length}"),
    };
    let dashes = [8, 13, 18, 23];
    let fits = bare
        .bytes()
        .enumerate()
        .all(|(at, byte)| match dashes.contains(&at) && bare.len() == 36 {
            true => byte == b'-',
            false => byte.is_ascii_hexdigit(),
        });
    if !fits {
        return "error validating uid: invalid UUID format".to_owned();
    }
    if text.len() != 36 || text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return "uid must be in RFC 4122 normalized form, `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx` with lowercase \
                hexadecimal characters"
            .to_owned();
    }
    String::new()
}

fn state(device: &Value, path: &str, errors: &mut Errors) {
    let conditions = look::items(device, "conditions");
    let list = child(path, "conditions");
    if conditions.len() > MOST_CONDITIONS {
        errors.too_many(list.as_str(), conditions.len(), MOST_CONDITIONS);
    }
    policy::conditions(conditions, &list, errors);
    let data = child(path, "data");
    match look::at(device, "data") {
        Value::Null => {}
        Value::Object(fields) => {
            if serde_json::to_string(fields).is_ok_and(|text| text.len() > MOST_DATA_BYTES) {
                errors.too_long(data, MOST_DATA_BYTES);
            }
        }
        _ => errors.invalid(data, "<value omitted>", "must be a valid JSON object"),
    }
    network(
        look::at(device, "networkData"),
        &child(path, "networkData"),
        errors,
    );
}

fn network(data: &Value, path: &str, errors: &mut Errors) {
    for (field, most) in [
        ("interfaceName", LONGEST_INTERFACE),
        ("hardwareAddress", LONGEST_HARDWARE_ADDRESS),
    ] {
        if look::text(data, field).len() > most {
            errors.too_long(child(path, field), most);
        }
    }
    let list = child(path, "ips");
    let all = texts(data, "ips");
    if all.len() > MOST_ADDRESSES {
        return errors.too_many(list, all.len(), MOST_ADDRESSES);
    }
    for (at, address) in all.iter().enumerate() {
        let path = index(&list, at);
        match canonical(address) {
            None => {
                let says = "must be a valid address in CIDR form, (e.g. 10.9.8.7/24 or 2001:db8::1/64)";
                errors.invalid(path.as_str(), *address, says);
            }
            Some(canonical) if canonical != *address => {
                let says = format!("must be in canonical form ({})", api::quote::quoted(&canonical));
                errors.invalid(path.as_str(), *address, says);
            }
            Some(_) => {}
        }
        if all[..at].contains(address) {
            errors.duplicate(path, *address);
        }
    }
}

/// An address with the length of its network's prefix, as it is printed.
fn canonical(text: &str) -> Option<String> {
    let (address, length) = text.split_once('/')?;
    let address: IpAddr = address.parse().ok()?;
    let length: u8 = length.parse().ok()?;
    let most = if address.is_ipv4() { 32 } else { 128 };
    (length <= most).then(|| format!("{address}/{length}"))
}

fn allocated(allocation: &Value, requests: &Requests<'_>, errors: &mut Errors) {
    let list = "status.allocation.devices.results";
    let results = look::items(allocation, "devices.results");
    if results.len() > MOST_REQUESTS {
        errors.too_many(list, results.len(), MOST_REQUESTS);
    } else {
        for (at, result) in results.iter().enumerate() {
            let path = index(list, at);
            let request = look::text(result, "request");
            super::request_reference(request, requests, &child(&path, "request"), errors);
            named_device(result, &path, errors);
            binding(result, &path, errors);
            share(result, &path, errors);
        }
    }
    let list = "status.allocation.devices.config";
    let all = look::items(allocation, "devices.config");
    if all.len() > MOST_CONFIGURATIONS {
        errors.too_many(list, all.len(), MOST_CONFIGURATIONS);
    } else {
        for (at, config) in all.iter().enumerate() {
            let path = index(list, at);
            let source = look::text(config, "source");
            errors.one_of(&child(&path, "source"), source, &["FromClaim", "FromClass"]);
            request_references(config, requests, &path, errors);
            configuration(config, &path, errors);
        }
    }
    let selector = look::at(allocation, "nodeSelector");
    if !selector.is_null() {
        selectors::node_selector(selector, "status.allocation.nodeSelector", true, errors);
    }
}

/// Conditions that say when a device is ready to be used, and when it never will be.
pub(super) fn binding(holder: &Value, path: &str, errors: &mut Errors) {
    let fields = ["bindingConditions", "bindingFailureConditions"];
    for field in fields {
        let (list, all) = (child(path, field), texts(holder, field));
        if all.len() > MOST_BINDING_CONDITIONS {
            errors.too_many(list, all.len(), MOST_BINDING_CONDITIONS);
        } else {
            for (at, name) in all.iter().enumerate() {
                selectors::label_name(&index(&list, at), name, errors);
            }
        }
    }
    let [good, bad] = fields.map(|field| texts(holder, field));
    for (field, all) in fields.into_iter().zip([&good, &bad]) {
        for (at, name) in all.iter().enumerate() {
            let path = index(&child(path, field), at);
            if all[..at].contains(name) {
                errors.duplicate(path.as_str(), *name);
            }
            if field == fields[1] && good.contains(name) {
                let says = "bindingFailureConditions must not overlap with bindingConditions";
                errors.invalid(path, *name, says);
            }
        }
    }
    for (this, that, at, other) in [
        (&good, &bad, fields[0], fields[1]),
        (&bad, &good, fields[1], fields[0]),
    ] {
        if this.is_empty() && !that.is_empty() {
            let says = format!("{at} are required to use {other}");
            let shown = look::at(holder, at).clone();
            errors.invalid(child(path, at), shown, says);
        }
    }
}
