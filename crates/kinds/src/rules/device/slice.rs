//! ResourceSlices: which devices a driver has, and on which nodes.

use std::collections::HashSet;
use std::sync::LazyLock;

use api::quote::json_text;
use api::{Quantity, Value, names};
use regex::Regex;
use serde_json::Map;

use super::super::errors::{Errors, child, index, key, texts};
use super::super::{resources, selectors};
use super::{driver, pool, qualified, status, taint};
use crate::look;
use crate::prepare::same;

const MOST_DEVICES: usize = 128;
/// Where devices have taints, counters or lists of attributes.
const MOST_DEVICES_WITH_MORE: usize = 64;
const MOST_COUNTER_SETS: usize = 8;
const MOST_COUNTERS: usize = 32;
const MOST_CONSUMPTIONS: usize = 2;
const MOST_ATTRIBUTES: usize = 32;
const MOST_VALUES: usize = 48;
const MOST_TAINTS: usize = 16;
const MOST_OPTIONS: usize = 10;
const LONGEST_VALUE: usize = 64;
/// A domain, a slash and a name.
const LONGEST_NAME: usize = 63 + 1 + 32;
const LISTS: [&str; 4] = ["bools", "ints", "strings", "versions"];

static SEMVER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let number = r"(0|[1-9]\d*)";
    let before = r"(0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)";
    let build = "[0-9a-zA-Z-]+";
    let pattern = format!(r"^{number}\.{number}\.{number}(-{before}(\.{before})*)?(\+{build}(\.{build})*)?$");
    Regex::new(&pattern).ok()
});

pub(super) fn check(new: &Value, old: &Value, errors: &mut Errors) {
    let (spec, was) = (look::at(new, "spec"), look::at(old, "spec"));
    driver(look::text(spec, "driver"), "spec.driver", errors);
    pool(look::text(spec, "pool.name"), "spec.pool.name", errors);
    let number = |path: &str| look::at(spec, path).as_i64().unwrap_or(0);
    let slices = number("pool.resourceSliceCount");
    if slices <= 0 {
        errors.invalid(
            "spec.pool.resourceSliceCount",
            slices,
            "must be greater than zero",
        );
    }
    let generation = number("pool.generation");
    if generation < 0 {
        let says = "must be greater than or equal to zero";
        errors.invalid("spec.pool.generation", generation, says);
    }
    if !was.is_null() {
        for field in ["pool.name", "driver", "nodeName"] {
            let path = child("spec", field);
            errors.immutable(&path, look::at(spec, field), look::at(was, field));
        }
    }
    nodes(spec, errors);
    if look::has(spec, "sharedCounters") && look::has(spec, "devices") {
        errors.invalid("spec", "", "only one of `sharedCounters` or `devices` is allowed");
    }
    devices(spec, was, errors);
    counter_sets(look::items(spec, "sharedCounters"), errors);
}

/// Something that is true, or not there.
fn chosen(holder: &Value, field: &str, path: &str, errors: &mut Errors) -> bool {
    let value = look::at(holder, field);
    if *value == false {
        errors.invalid(child(path, field), false, "must be either unset or set to true");
    }
    *value == true
}

fn node_name(holder: &Value, path: &str, unset: &str, errors: &mut Errors) -> bool {
    let path = child(path, "nodeName");
    match look::at(holder, "nodeName").as_str() {
        None => false,
        Some("") => {
            errors.invalid(path, "", unset);
            false
        }
        Some(name) => {
            errors.each(&path, name, names::dns1123_subdomain(name));
            true
        }
    }
}

fn nodes(spec: &Value, errors: &mut Errors) {
    let mut set = Vec::new();
    if node_name(
        spec,
        "spec",
        "must be either unset or set to a non-empty string",
        errors,
    ) {
        set.push("`nodeName`");
    }
    let selector = look::at(spec, "nodeSelector");
    if !selector.is_null() {
        set.push("`nodeSelector`");
        selectors::node_selector(selector, "spec.nodeSelector", true, errors);
        if look::items(selector, "nodeSelectorTerms").len() != 1 {
            let shown = look::at(selector, "nodeSelectorTerms").clone();
            let says = "must have exactly one node selector term";
            errors.invalid("spec.nodeSelector.nodeSelectorTerms", shown, says);
        }
    }
    if chosen(spec, "allNodes", "spec", errors) {
        set.push("`allNodes`");
    }
    if chosen(spec, "perDeviceNodeSelection", "spec", errors) {
        set.push("`perDeviceNodeSelection`");
    }
    let says = "exactly one of `nodeName`, `nodeSelector`, `allNodes`, `perDeviceNodeSelection` is required";
    match set.as_slice() {
        [] => errors.required("spec", says),
        [_] => {}
        several => {
            let says = format!("{says}, but multiple fields are set");
            errors.invalid("spec", format!("{{{}}}", several.join(", ")), says);
        }
    }
}

/// The device's own part: v1beta1 has it apart.
fn body(device: &Value) -> &Value {
    match look::at(device, "basic") {
        Value::Null => device,
        basic => basic,
    }
}

fn has_more(device: &Value) -> bool {
    let device = body(device);
    let mut attributes = look::at(device, "attributes").as_object().into_iter().flatten();
    !look::items(device, "taints").is_empty()
        || !look::items(device, "consumesCounters").is_empty()
        || attributes.any(|(_, value)| LISTS.iter().any(|list| look::has(value, list)))
}

fn devices(spec: &Value, was: &Value, errors: &mut Errors) {
    let all = look::items(spec, "devices");
    let most = match all.iter().any(has_more) {
        true => MOST_DEVICES_WITH_MORE,
        false => MOST_DEVICES,
    };
    if all.len() > most {
        return errors.too_many("spec.devices", all.len(), most);
    }
    let each_its_nodes = look::at(spec, "perDeviceNodeSelection") == true;
    let mut seen = HashSet::new();
    for (at, device) in all.iter().enumerate() {
        let path = index("spec.devices", at);
        let name = look::text(device, "name");
        errors.each(&child(&path, "name"), name, names::dns1123_label(name));
        let mut before = look::items(was, "devices").iter();
        let before = before.find(|other| look::text(other, "name") == name);
        one(body(device), before.map(body), each_its_nodes, &path, errors);
        if !seen.insert(name) {
            errors.duplicate(path, name);
        }
    }
}

fn one(device: &Value, before: Option<&Value>, each_its_nodes: bool, path: &str, errors: &mut Errors) {
    let none = Map::new();
    let map = |field: &str| look::at(device, field).as_object().unwrap_or(&none);
    let (attributes, capacity) = (map("attributes"), map("capacity"));
    let count = attributes.len() + capacity.len();
    if count > MOST_ATTRIBUTES {
        let says = format!("the total number of attributes and capacities must not exceed {MOST_ATTRIBUTES}");
        errors.invalid(path, count, says);
    }
    let values: usize = attributes.values().map(values_of).sum();
    if values > MOST_VALUES {
        let says = format!("the total number of attribute values must not exceed {MOST_VALUES}");
        errors.invalid(path, values, says);
    }
    let list = child(path, "attributes");
    for (name, value) in attributes {
        qualified(name, &list, errors);
        attribute(value, &key(&list, &short(name, LONGEST_NAME)), errors);
    }
    let list = child(path, "capacity");
    for (name, value) in capacity {
        qualified(name, &list, errors);
        let path = child(&key(&list, &short(name, LONGEST_NAME)), "requestPolicy");
        let policy = look::at(value, "requestPolicy");
        if policy.is_null() {
            continue;
        }
        if look::at(device, "allowMultipleAllocations") == true {
            request_policy(policy, look::at(value, "value"), &path, errors);
        } else {
            errors.forbidden(path, "allowMultipleAllocations must be true");
        }
    }
    let stored = before.is_some_and(|before| same(look::at(before, "taints"), look::at(device, "taints")));
    if !stored {
        taints(look::items(device, "taints"), &child(path, "taints"), errors);
    }
    consumptions(look::items(device, "consumesCounters"), path, errors);
    device_nodes(device, each_its_nodes, path, errors);
    status::binding(device, path, errors);
    mappings(device, capacity, path, errors);
}

fn short(name: &str, most: usize) -> String {
    if name.len() <= most {
        return name.to_owned();
    }
    let left = most - 3;
    let text = |range: std::ops::Range<usize>| String::from_utf8_lossy(&name.as_bytes()[range]).into_owned();
    format!(
        "{}...{}",
        text(0..left.div_ceil(2)),
        text(name.len() - left / 2..name.len())
    )
}

fn values_of(attribute: &Value) -> usize {
    let lists: usize = LISTS.iter().map(|list| look::items(attribute, list).len()).sum();
    lists.max(1)
}

fn attribute(attribute: &Value, path: &str, errors: &mut Errors) {
    let scalars = ["bool", "int", "string", "version"];
    let set = scalars
        .iter()
        .chain(&LISTS)
        .filter(|field| look::has(attribute, field));
    let count = set.count();
    for (field, is_version) in [("string", false), ("version", true)] {
        if let Some(text) = look::at(attribute, field).as_str() {
            value(text, is_version, &child(path, field), errors);
        }
    }
    for field in LISTS.iter().filter(|field| look::has(attribute, field)) {
        let path = child(path, field);
        if look::items(attribute, field).is_empty() {
            let shown = look::at(attribute, field).clone();
            errors.invalid(path.as_str(), shown, "must not be empty if specified");
        }
        for (at, text) in texts(attribute, field).into_iter().enumerate() {
            value(text, *field == "versions", &index(&path, at), errors);
        }
    }
    match count {
        0 => errors.invalid(path, "", "exactly one value must be specified"),
        1 => {}
        _ => errors.invalid_as(path, &printed(attribute), "exactly one value must be specified"),
    }
}

/// An attribute as upstream's internal form prints it.
fn printed(attribute: &Value) -> String {
    let shown = |(go, field): (&str, &str)| format!("\"{go}\":{}", json_text(look::at(attribute, field)));
    let fields = [
        ("IntValue", "int"),
        ("BoolValue", "bool"),
        ("StringValue", "string"),
        ("VersionValue", "version"),
        ("IntValues", "ints"),
        ("BoolValues", "bools"),
        ("StringValues", "strings"),
        ("VersionValues", "versions"),
    ];
    format!("{{{}}}", fields.map(shown).join(","))
}

fn value(text: &str, is_version: bool, path: &str, errors: &mut Errors) {
    if is_version && !SEMVER.as_ref().is_some_and(|semver| semver.is_match(text)) {
        let says = "must be a string compatible with semver.org spec 2.0.0";
        errors.invalid(path, text, says);
    }
    if text.len() > LONGEST_VALUE {
        errors.too_long(path, LONGEST_VALUE);
    }
}

fn taints(all: &[Value], path: &str, errors: &mut Errors) {
    if all.len() > MOST_TAINTS {
        return errors.too_many(path, all.len(), MOST_TAINTS);
    }
    for (at, one) in all.iter().enumerate() {
        taint(one, None, &index(path, at), errors);
    }
}

fn counters(holder: &Value, path: &str, errors: &mut Errors) {
    let path = child(path, "counters");
    let all = look::at(holder, "counters").as_object();
    match all.filter(|all| !all.is_empty()) {
        None => errors.required(path, ""),
        Some(all) if all.len() > MOST_COUNTERS => errors.too_many(path, all.len(), MOST_COUNTERS),
        Some(all) => {
            for name in all.keys() {
                errors.each(&path, name.as_str(), names::dns1123_label(name));
            }
        }
    }
}

fn counter_name(name: &str, path: &str, errors: &mut Errors) {
    match name {
        "" => errors.required(path, ""),
        name => errors.each(path, name, names::dns1123_label(name)),
    }
}

fn consumptions(all: &[Value], path: &str, errors: &mut Errors) {
    let list = child(path, "consumesCounters");
    if all.len() > MOST_CONSUMPTIONS {
        return errors.too_many(list, all.len(), MOST_CONSUMPTIONS);
    }
    named(all, "counterSet", &list, errors);
}

fn counter_sets(all: &[Value], errors: &mut Errors) {
    if all.len() > MOST_COUNTER_SETS {
        return errors.too_many("spec.sharedCounters", all.len(), MOST_COUNTER_SETS);
    }
    named(all, "name", "spec.sharedCounters", errors);
}

/// Sets of counters, each with a name of its own.
fn named(all: &[Value], field: &str, list: &str, errors: &mut Errors) {
    let mut seen = HashSet::new();
    for (at, one) in all.iter().enumerate() {
        let path = index(list, at);
        let name = look::text(one, field);
        counter_name(name, &child(&path, field), errors);
        counters(one, &path, errors);
        if !seen.insert(name) {
            errors.duplicate(path, name);
        }
    }
}

fn device_nodes(device: &Value, each_its_nodes: bool, path: &str, errors: &mut Errors) {
    let fields = ["nodeName", "nodeSelector", "allNodes"];
    if !each_its_nodes {
        if fields.iter().any(|field| look::has(device, field)) {
            let says = "`nodeName`, `nodeSelector` and `allNodes` can only be set if `perDeviceNodeSelection` is set to true \
                        in the ResourceSlice spec";
            errors.invalid(path, Value::Null, says);
        }
        return;
    }
    let mut set = Vec::new();
    if node_name(device, path, "must not be empty", errors) {
        set.push("`nodeName`");
    }
    let selector = look::at(device, "nodeSelector");
    if !selector.is_null() {
        set.push("`nodeSelector`");
        selectors::node_selector(selector, &child(path, "nodeSelector"), true, errors);
    }
    if chosen(device, "allNodes", path, errors) {
        set.push("`allNodes`");
    }
    let says = "exactly one of `nodeName`, `nodeSelector`, or `allNodes` is required when `perDeviceNodeSelection` is set to \
                true in the ResourceSlice spec";
    match set.as_slice() {
        [] => errors.required(path, says),
        [_] => {}
        several => errors.invalid(path, format!("{{{}}}", several.join(", ")), says),
    }
}

fn mappings(device: &Value, capacity: &Map<String, Value>, path: &str, errors: &mut Errors) {
    let list = child(path, "nodeAllocatableResourceMappings");
    let all = look::at(device, "nodeAllocatableResourceMappings").as_object();
    for (name, mapping) in all.into_iter().flatten() {
        let path = key(&list, name);
        if !resources::is_native(name) {
            let says = "must be a node allocatable resource name";
            errors.invalid(path.as_str(), name.as_str(), says);
        }
        let by = look::at(mapping, "allocationMultiplier");
        let from = look::at(mapping, "capacityKey").as_str();
        if by.is_null() && from.is_none() {
            let says = "at least one of allocationMultiplier or capacityKey must be set";
            errors.invalid(path, "", says);
            continue;
        }
        if let Some(by) = quantity(by).filter(|by| by.sign() <= 0) {
            let path = child(&path, "allocationMultiplier");
            errors.invalid(path, by.to_string(), "must be positive");
        }
        let path = child(&path, "capacityKey");
        match from {
            Some("") => errors.invalid(path, "", "capacityKey must not be an empty string"),
            Some(name) if !capacity.contains_key(name) => errors.not_found(path, name),
            _ => {}
        }
    }
}

fn quantity(value: &Value) -> Option<Quantity> {
    Quantity::from_json(value).ok().filter(|_| !value.is_null())
}

fn request_policy(policy: &Value, capacity: &Value, path: &str, errors: &mut Errors) {
    let (options, range) = (look::items(policy, "validValues"), look::at(policy, "validRange"));
    let Some(most) = quantity(capacity) else {
        return;
    };
    let default = quantity(look::at(policy, "default"));
    let (field, says) = match (options.is_empty(), range.is_null()) {
        (false, false) => {
            let says = "exactly one policy can be specified, cannot specify \"validValues\" and \"validRange\" at the same time";
            return errors.forbidden(path, says);
        }
        (true, true) => return,
        (false, true) => ("validValues", "required when validValues is defined"),
        (true, false) => ("validRange", "required when validRange is defined"),
    };
    let Some(default) = default else {
        return errors.required(child(path, "default"), says);
    };
    let path = child(path, field);
    match field {
        "validValues" => valid_values(options, &default, &most, &path, errors),
        _ => valid_range(range, &default, &most, &path, errors),
    }
}

fn valid_values(options: &[Value], default: &Quantity, most: &Quantity, path: &str, errors: &mut Errors) {
    let options: Vec<Quantity> = options.iter().filter_map(quantity).collect();
    for (at, pair) in options.windows(2).enumerate() {
        if pair[0] > pair[1] {
            let says = "values must be sorted in ascending order";
            errors.invalid(index(path, at + 1), pair[1].to_string(), says);
        }
    }
    if options.len() > MOST_OPTIONS {
        errors.too_many(path, options.len(), MOST_OPTIONS);
    } else {
        for (at, option) in options.iter().enumerate() {
            if option > most {
                let says = format!("option is larger than capacity value: {most}");
                errors.invalid(index(path, at), option.to_string(), says);
            }
        }
        let mut seen = HashSet::new();
        for (at, option) in options.iter().enumerate() {
            if !seen.insert(option.value()) {
                errors.duplicate(index(path, at), option.value().to_string());
            }
        }
    }
    if options.len() > MOST_OPTIONS || !options.contains(default) {
        let says = "default value is not valid according to the requestPolicy";
        errors.invalid(path, default.to_string(), says);
    }
}

fn valid_range(range: &Value, default: &Quantity, most: &Quantity, path: &str, errors: &mut Errors) {
    let at = |field: &str| child(path, field);
    let part = |field: &str| quantity(look::at(range, field));
    let Some(min) = part("min") else {
        return errors.required(at("min"), "required when validRange is defined");
    };
    let mut refuse = |wrong: bool, field: &str, shown: &Quantity, says: String| {
        if wrong {
            errors.invalid(at(field), shown.to_string(), says);
        }
    };
    let larger = |what: &str| format!("{what} is larger than capacity value: {most}");
    refuse(min > *most, "min", &min, larger("min"));
    refuse(
        *default < min,
        "min",
        default,
        format!("default is less than min: {min}"),
    );
    let max = part("max");
    if let Some(max) = &max {
        refuse(min > *max, "max", &min, format!("min is larger than max: {max}"));
        refuse(max > most, "max", max, larger("max"));
        refuse(
            default > max,
            "max",
            default,
            format!("default is more than max: {max}"),
        );
    }
    let Some(step) = part("step") else { return };
    let mut added = min.clone();
    added.add(&step);
    refuse(added > *most, "step", &step, larger(&format!("one step {added}")));
    for value in [Some(default), max.as_ref()].into_iter().flatten() {
        // Upstream divides by a step of nothing; here nothing fits it.
        let rest = value
            .value()
            .saturating_sub(min.value())
            .checked_rem(step.value());
        let says = format!("value is not a multiple of a given step ({step}) from ({min})");
        refuse(rest != Some(0), "step", value, says);
    }
}
