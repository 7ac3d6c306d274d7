//! Endpoints and EndpointSlices.

use std::net::IpAddr;

use api::{Value, names};

use super::errors::{Errors, child, index, texts};
use super::{Rules, metadata, pod_spec};
use crate::look;

pub struct Endpoints;
pub struct EndpointSlice;

const PROTOCOLS: [&str; 3] = ["SCTP", "TCP", "UDP"];
const MOST_ENDPOINTS: usize = 1000;
const MOST_ADDRESSES: usize = 100;
const MOST_PORTS: usize = 20000;
const MOST_TOPOLOGY: usize = 16;
const MOST_HINTS: usize = 8;

impl Rules for Endpoints {
    fn validate(&self, object: &Value, errors: &mut Errors) {
        for (at, subset) in look::items(object, "subsets").iter().enumerate() {
            let path = index("subsets", at);
            let lists = ["addresses", "notReadyAddresses"];
            if lists.iter().all(|list| look::items(subset, list).is_empty()) {
                errors.required(path.as_str(), "must specify `addresses` or `notReadyAddresses`");
            }
            for list in lists {
                for (at, point) in look::items(subset, list).iter().enumerate() {
                    endpoint_address(point, &index(&child(&path, list), at), errors);
                }
            }
            let ports = look::items(subset, "ports");
            for (at, port) in ports.iter().enumerate() {
                endpoint_port(port, ports.len() > 1, &index(&child(&path, "ports"), at), errors);
            }
        }
    }
}

fn endpoint_address(point: &Value, path: &str, errors: &mut Errors) {
    let address_text = look::text(point, "ip");
    pod_spec::legacy_ip(address_text, &child(path, "ip"), errors);
    let host = look::text(point, "hostname");
    if !host.is_empty() {
        errors.each(&child(path, "hostname"), host, names::dns1123_label(host));
    }
    node_name(point, path, errors);
    address(address_text, &child(path, "ip"), errors);
}

fn node_name(point: &Value, path: &str, errors: &mut Errors) {
    if let Some(node) = look::at(point, "nodeName").as_str() {
        errors.each(&child(path, "nodeName"), node, names::dns1123_subdomain(node));
    }
}

fn endpoint_port(port: &Value, needs_name: bool, path: &str, errors: &mut Errors) {
    match look::text(port, "name") {
        "" if needs_name => errors.required(child(path, "name"), ""),
        "" => {}
        name => errors.each(&child(path, "name"), name, names::dns1123_label(name)),
    }
    let number = look::at(port, "port").as_i64().unwrap_or(0);
    errors.each(&child(path, "port"), number, names::port_number(number));
    errors.one_of(&child(path, "protocol"), look::text(port, "protocol"), &PROTOCOLS);
    app_protocol(port, path, errors);
}

fn app_protocol(port: &Value, path: &str, errors: &mut Errors) {
    if let Some(protocol) = look::at(port, "appProtocol").as_str() {
        errors.each(&child(path, "appProtocol"), protocol, names::qualified(protocol));
    }
}

/// An address that others can send to.
pub(crate) fn address(text: &str, path: &str, errors: &mut Errors) {
    let Some(address) = names::sloppy_ip(text) else {
        return errors.invalid(path, text, "must be a valid IP address");
    };
    if address.is_unspecified() {
        errors.invalid(path, text, format!("may not be unspecified ({text})"));
    }
    if address.is_loopback() {
        let says = "may not be in the loopback range (127.0.0.0/8, ::1/128)";
        errors.invalid(path, text, says);
    }
    let (unicast, multicast) = match address {
        IpAddr::V4(four) => (four.is_link_local(), four.octets()[..3] == [224, 0, 0]),
        IpAddr::V6(six) => (
            six.segments()[0] & 0xffc0 == 0xfe80,
            six.segments()[0] & 0xff0f == 0xff02,
        ),
    };
    if unicast {
        let says = "may not be in the link-local range (169.254.0.0/16, fe80::/10)";
        errors.invalid(path, text, says);
    }
    if multicast {
        let says = "may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)";
        errors.invalid(path, text, says);
    }
}

impl Rules for EndpointSlice {
    fn validate(&self, object: &Value, errors: &mut Errors) {
        slice(object, &Value::Null, errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        metadata::check(new, "metadata", errors.name, errors.namespaced, errors);
        slice(new, old, errors);
        errors.immutable(
            "addressType",
            look::at(new, "addressType"),
            look::at(old, "addressType"),
        );
    }
}

fn slice(object: &Value, old: &Value, errors: &mut Errors) {
    let kind = look::text(object, "addressType");
    errors.one_of("addressType", kind, &["FQDN", "IPv4", "IPv6"]);
    ports(look::items(object, "ports"), errors);
    let points = look::items(object, "endpoints");
    if !old.is_null() && points == look::items(old, "endpoints") {
        return;
    }
    if points.len() > MOST_ENDPOINTS {
        return errors.too_many("endpoints", points.len(), MOST_ENDPOINTS);
    }
    for (at, point) in points.iter().enumerate() {
        endpoint(point, kind, &index("endpoints", at), errors);
    }
}

fn ports(ports: &[Value], errors: &mut Errors) {
    if ports.len() > MOST_PORTS {
        return errors.too_many("ports", ports.len(), MOST_PORTS);
    }
    let mut seen = Vec::new();
    for (at, port) in ports.iter().enumerate() {
        let path = index("ports", at);
        let name = look::text(port, "name");
        if !name.is_empty() {
            errors.each(&child(&path, "name"), name, names::dns1123_label(name));
        }
        if seen.contains(&name) {
            errors.duplicate(child(&path, "name"), name);
        } else {
            seen.push(name);
        }
        match look::at(port, "protocol").as_str() {
            None => errors.required(child(&path, "protocol"), ""),
            Some(protocol) if !PROTOCOLS.contains(&protocol) => {
                errors.not_supported(child(&path, "protocol"), protocol, &PROTOCOLS);
            }
            Some(_) => {}
        }
        app_protocol(port, &path, errors);
    }
}

fn endpoint(point: &Value, kind: &str, path: &str, errors: &mut Errors) {
    let list = child(path, "addresses");
    let addresses = texts(point, "addresses");
    if addresses.is_empty() {
        errors.required(list.as_str(), "must contain at least 1 address");
    } else if addresses.len() > MOST_ADDRESSES {
        errors.too_many(list.as_str(), addresses.len(), MOST_ADDRESSES);
    }
    for (at, text) in addresses.into_iter().enumerate() {
        let path = index(&list, at);
        let before = errors.found.len();
        let is_six = text.contains(':');
        match kind {
            "IPv4" => pod_spec::legacy_ip(text, &path, errors),
            "IPv6" => errors.each(&path, text, names::ip(text)),
            "FQDN" => {
                full_name(text, &path, errors);
                continue;
            }
            _ => continue,
        }
        if errors.found.len() > before {
            continue;
        }
        if (kind == "IPv6") != is_six {
            errors.invalid(list.as_str(), text, format!("must be an {kind} address"));
        }
        address(text, &path, errors);
    }
    node_name(point, path, errors);
    let topology = child(path, "deprecatedTopology");
    let labels = look::at(point, "deprecatedTopology");
    let count = labels.as_object().map_or(0, serde_json::Map::len);
    if count > MOST_TOPOLOGY {
        errors.too_many(topology.as_str(), count, MOST_TOPOLOGY);
    }
    metadata::labels(labels, &topology, errors);
    if let Some(host) = look::at(point, "hostname").as_str() {
        errors.each(&child(path, "hostname"), host, names::dns1123_label(host));
    }
    hints(look::at(point, "hints"), &child(path, "hints"), errors);
}

fn full_name(name: &str, path: &str, errors: &mut Errors) {
    if name.is_empty() {
        return errors.required(path, "");
    }
    let bare = name.strip_suffix('.').unwrap_or(name);
    let wrong = names::dns1123_subdomain(bare);
    if !wrong.is_empty() {
        return errors.each(path, bare, wrong);
    }
    if !bare.contains('.') {
        let says = "should be a domain with at least two segments separated by dots";
        errors.invalid(path, bare, says);
    }
}

type Rule = fn(&str) -> Vec<String>;

fn hints(hints: &Value, path: &str, errors: &mut Errors) {
    let rules: [(&str, Rule); 2] = [
        ("forZones", names::label_value),
        ("forNodes", names::dns1123_subdomain),
    ];
    for (list, rule) in rules {
        let path = child(path, list);
        let all = look::items(hints, list);
        if all.len() > MOST_HINTS {
            return errors.too_many(path, all.len(), MOST_HINTS);
        }
        let mut seen = Vec::new();
        for (at, hint) in all.iter().enumerate() {
            let path = child(&index(&path, at), "name");
            let name = look::text(hint, "name");
            if seen.contains(&name) {
                errors.duplicate(path.as_str(), name);
            } else {
                seen.push(name);
            }
            errors.each(&path, name, rule(name));
        }
    }
}
