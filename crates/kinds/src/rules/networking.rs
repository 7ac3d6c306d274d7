//! NetworkPolicies, Ingresses and their classes.

use api::{Timestamp, Value, names};
use serde_json::json;

use super::errors::{Errors, child, index, texts};
use super::{Rules, container, metadata, pod_spec, selectors, service};
use crate::look;
use crate::names::NameRule;
use crate::prepare::same;

pub struct NetworkPolicy;
pub struct Ingress;
pub struct IngressClass;
pub struct IPAddress;
pub struct ServiceCIDR;

impl Rules for NetworkPolicy {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        if look::items(object, "spec.policyTypes").is_empty() {
            let egress = !look::items(object, "spec.egress").is_empty();
            let types = if egress {
                json!(["Ingress", "Egress"])
            } else {
                json!(["Ingress"])
            };
            look::set(object, "spec.policyTypes", types);
        }
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        policy(look::at(object, "spec"), &[], errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        let mut known = Vec::new();
        for (list, peers) in [("ingress", "from"), ("egress", "to")] {
            for rule in look::items(look::at(old, "spec"), list) {
                for peer in look::items(rule, peers) {
                    known.push(look::text(peer, "ipBlock.cidr"));
                    known.extend(texts(peer, "ipBlock.except"));
                }
            }
        }
        policy(look::at(new, "spec"), &known, errors);
    }
}

fn policy(spec: &Value, known: &[&str], errors: &mut Errors) {
    selectors::label_selector(look::at(spec, "podSelector"), "spec.podSelector", errors);
    for (list, peers) in [("ingress", "from"), ("egress", "to")] {
        for (at, rule) in look::items(spec, list).iter().enumerate() {
            let path = index(&child("spec", list), at);
            for (at, port) in look::items(rule, "ports").iter().enumerate() {
                policy_port(port, &index(&child(&path, "ports"), at), errors);
            }
            for (at, other) in look::items(rule, peers).iter().enumerate() {
                peer(other, known, &index(&child(&path, peers), at), errors);
            }
        }
    }
    let types = texts(spec, "policyTypes");
    if types.len() > 2 {
        return errors.invalid(
            "spec.policyTypes",
            types,
            "may not specify more than two policyTypes",
        );
    }
    for (at, kind) in types.into_iter().enumerate() {
        if !matches!(kind, "Ingress" | "Egress") {
            errors.not_supported(index("spec.policyTypes", at), kind, &["Ingress", "Egress"]);
        }
    }
}

fn policy_port(port: &Value, path: &str, errors: &mut Errors) {
    let protocols = ["TCP", "UDP", "SCTP"];
    if let Some(protocol) = look::at(port, "protocol")
        .as_str()
        .filter(|p| !protocols.contains(p))
    {
        errors.not_supported(child(path, "protocol"), protocol, &protocols);
    }
    let first = look::at(port, "port");
    let last = look::at(port, "endPort").as_i64();
    let last_path = child(path, "endPort");
    match (first, last) {
        (Value::Null, Some(last)) => {
            errors.invalid(
                last_path,
                last,
                "may not be specified when `port` is not specified",
            );
        }
        (Value::Null, None) => {}
        (Value::String(_), last) => {
            if let Some(last) = last {
                errors.invalid(last_path, last, "may not be specified when `port` is non-numeric");
            }
            container::port(first, &child(path, "port"), errors);
        }
        (number, last) => {
            container::port(number, &child(path, "port"), errors);
            let Some(last) = last else { return };
            let number = number.as_i64().unwrap_or(0);
            if last < number {
                let says = "must be greater than or equal to `port`";
                errors.invalid(last_path.as_str(), number, says);
            }
            errors.each(&last_path, last, names::port_number(last));
        }
    }
}

fn peer(peer: &Value, known: &[&str], path: &str, errors: &mut Errors) {
    let has = |field: &str| !look::at(peer, field).is_null();
    for field in ["podSelector", "namespaceSelector"] {
        selectors::label_selector(look::at(peer, field), &child(path, field), errors);
    }
    let block = look::at(peer, "ipBlock");
    let selects = has("podSelector") || has("namespaceSelector");
    if block.is_null() {
        if !selects {
            errors.required(path, "must specify a peer");
        }
        return;
    }
    ip_block(block, known, &child(path, "ipBlock"), errors);
    if selects {
        errors.forbidden(path, "may not specify both ipBlock and another peer");
    }
}

fn ip_block(block: &Value, known: &[&str], path: &str, errors: &mut Errors) {
    let range = look::text(block, "cidr");
    if range.is_empty() {
        return errors.required(child(path, "cidr"), "");
    }
    let check = |range: &str, path: &str, errors: &mut Errors| {
        if !known.contains(&range) {
            service::legacy_cidr(range, path, errors);
        }
    };
    check(range, &child(path, "cidr"), errors);
    let Some((net, bits)) = names::sloppy_cidr(range) else {
        return;
    };
    for (at, except) in texts(block, "except").into_iter().enumerate() {
        let path = index(&child(path, "except"), at);
        check(except, &path, errors);
        let Some((inner, inner_bits)) = names::sloppy_cidr(except) else {
            continue;
        };
        if !contains(net, bits, inner) || bits >= inner_bits {
            errors.invalid(path, except, "must be a strict subset of `cidr`");
        }
    }
}

fn contains(net: std::net::IpAddr, bits: u8, address: std::net::IpAddr) -> bool {
    use std::net::IpAddr::{V4, V6};
    let shifted = |value: u128, width: u32| value.checked_shr(width - u32::from(bits)).unwrap_or(0);
    match (net, address) {
        (V4(net), V4(address)) => {
            shifted(u32::from(net).into(), 32) == shifted(u32::from(address).into(), 32)
        }
        (V6(net), V6(address)) => shifted(net.into(), 128) == shifted(address.into(), 128),
        _ => false,
    }
}

impl Rules for Ingress {
    fn validate(&self, object: &Value, errors: &mut Errors) {
        ingress(object, false, errors);
        let name = "kubernetes.io/ingress.class";
        let said = look::at(object, "metadata.annotations")
            .get(name)
            .and_then(Value::as_str);
        if let (Some(said), Some(class)) = (said, look::at(object, "spec.ingressClassName").as_str())
            && said != class
        {
            let says = "must match `ingressClassName` when both are specified";
            errors.invalid(child("annotations", name), said, says);
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        if subresource == "status" {
            let points = look::items(new, "status.loadBalancer.ingress");
            for (at, point) in points.iter().enumerate() {
                let path = index("status.loadBalancer.ingress", at);
                let address = look::text(point, "ip");
                if !address.is_empty() {
                    pod_spec::legacy_ip(address, &child(&path, "ip"), errors);
                }
                service::balanced_host(point, &path, errors);
            }
            return;
        }
        metadata::check(new, "metadata", errors.name, errors.namespaced, errors);
        let was_wrong = look::items(old, "spec.tls").iter().any(|tls| {
            let secret = look::text(tls, "secretName");
            !secret.is_empty() && !names::dns1123_subdomain(secret).is_empty()
        });
        ingress(new, was_wrong, errors);
    }
}

fn ingress(object: &Value, any_secret: bool, errors: &mut Errors) {
    let spec = look::at(object, "spec");
    let rules = look::items(spec, "rules");
    let fallback = look::at(spec, "defaultBackend");
    if rules.is_empty() && fallback.is_null() {
        let says = "either `defaultBackend` or `rules` must be specified";
        errors.invalid("spec", Value::Null, says);
    }
    if !fallback.is_null() {
        backend(fallback, "spec.defaultBackend", errors);
    }
    for (at, rule) in rules.iter().enumerate() {
        ingress_rule(rule, &index("spec.rules", at), errors);
    }
    for (at, tls) in look::items(spec, "tls").iter().enumerate() {
        let path = index("spec.tls", at);
        for (at, host) in texts(tls, "hosts").into_iter().enumerate() {
            host_name(host, &index(&child(&path, "hosts"), at), errors);
        }
        let secret = look::text(tls, "secretName");
        if !secret.is_empty() && !any_secret {
            errors.each(
                &child(&path, "secretName"),
                secret,
                names::dns1123_subdomain(secret),
            );
        }
    }
    if let Some(class) = look::at(spec, "ingressClassName").as_str() {
        errors.each("spec.ingressClassName", class, names::dns1123_subdomain(class));
    }
}

fn host_name(host: &str, path: &str, errors: &mut Errors) {
    let wrong = if host.contains('*') {
        names::wildcard_dns1123_subdomain(host)
    } else {
        names::dns1123_subdomain(host)
    };
    errors.each(path, host, wrong);
}

fn ingress_rule(rule: &Value, path: &str, errors: &mut Errors) {
    let host = look::text(rule, "host");
    if !host.is_empty() {
        let path = child(path, "host");
        if names::sloppy_ip(host).is_some() {
            errors.invalid(path.as_str(), host, "must be a DNS name, not an IP address");
        }
        host_name(host, &path, errors);
    }
    if !look::has(rule, "http") {
        return;
    }
    let list = child(path, "http.paths");
    let paths = look::items(rule, "http.paths");
    if paths.is_empty() {
        errors.required(list.as_str(), "");
    }
    for (at, one) in paths.iter().enumerate() {
        ingress_path(one, &index(&list, at), errors);
    }
}

fn ingress_path(one: &Value, path: &str, errors: &mut Errors) {
    let at = child(path, "path");
    let text = look::text(one, "path");
    let absolute = text.starts_with('/');
    match look::at(one, "pathType").as_str() {
        None => return errors.required(child(path, "pathType"), "pathType must be specified"),
        Some("Exact" | "Prefix") => {
            if !absolute {
                errors.invalid(at.as_str(), text, "must be an absolute path");
            }
            for wrong in ["//", "/./", "/../", "%2f", "%2F"] {
                if text.contains(wrong) {
                    errors.invalid(at.as_str(), text, format!("must not contain '{wrong}'"));
                }
            }
            for wrong in ["/..", "/."] {
                if text.ends_with(wrong) {
                    errors.invalid(at.as_str(), text, format!("cannot end with '{wrong}'"));
                }
            }
        }
        Some("ImplementationSpecific") => {
            if !text.is_empty() && !absolute {
                errors.invalid(at.as_str(), text, "must be an absolute path");
            }
        }
        Some(kind) => errors.not_supported(
            child(path, "pathType"),
            kind,
            &["Exact", "ImplementationSpecific", "Prefix"],
        ),
    }
    backend(look::at(one, "backend"), &child(path, "backend"), errors);
}

fn backend(backend: &Value, path: &str, errors: &mut Errors) {
    let (resource, to) = (look::at(backend, "resource"), look::at(backend, "service"));
    match (resource.is_null(), to.is_null()) {
        (false, false) => errors.invalid(path, "", "cannot set both resource and service backends"),
        (true, true) => errors.invalid(path, "", "resource or service backend is required"),
        (false, true) => reference(resource, &child(path, "resource"), errors),
        (true, false) => {
            match look::text(to, "name") {
                "" => errors.required(child(path, "service.name"), ""),
                name => errors.each(&child(path, "service.name"), name, names::dns1123_label(name)),
            }
            let number = look::at(to, "port.number").as_i64().unwrap_or(0);
            match (look::text(to, "port.name"), number) {
                ("", 0) => errors.required(path, "port name or number is required"),
                ("", number) => errors.each(
                    &child(path, "service.port.number"),
                    number,
                    names::port_number(number),
                ),
                (name, 0) => errors.each(&child(path, "service.port.name"), name, names::port(name)),
                _ => errors.invalid(path, "", "cannot set both port name & port number"),
            }
        }
    }
}

fn reference(to: &Value, path: &str, errors: &mut Errors) {
    if let Some(group) = look::at(to, "apiGroup").as_str() {
        errors.each(&child(path, "apiGroup"), group, names::dns1123_subdomain(group));
    }
    for field in ["kind", "name"] {
        match look::text(to, field) {
            "" => errors.required(child(path, field), ""),
            text => errors.each(&child(path, field), text, names::path_segment(text)),
        }
    }
}

const MOST_CONTROLLER: usize = 250;

impl Rules for IngressClass {
    fn validate(&self, object: &Value, errors: &mut Errors) {
        let controller = look::text(object, "spec.controller");
        if controller.len() > MOST_CONTROLLER {
            errors.too_long("spec.controller", MOST_CONTROLLER);
        }
        domain_path(controller, "spec.controller", errors);
        let parameters = look::at(object, "spec.parameters");
        if parameters.is_null() {
            return;
        }
        let path = "spec.parameters";
        reference(parameters, path, errors);
        let namespace = look::at(parameters, "namespace").as_str();
        let namespace_path = child(path, "namespace");
        match look::at(parameters, "scope").as_str() {
            None => errors.required(child(path, "scope"), ""),
            Some("Namespace") => match namespace {
                None => errors.required(namespace_path, "`parameters.scope` is set to 'Namespace'"),
                Some(name) => errors.each(&namespace_path, name, names::dns1123_label(name)),
            },
            Some("Cluster") => {
                if namespace.is_some() {
                    errors.forbidden(namespace_path, "`parameters.scope` is set to 'Cluster'");
                }
            }
            Some(scope) => errors.not_supported(child(path, "scope"), scope, &["Cluster", "Namespace"]),
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        let controller = |class: &Value| Value::from(look::text(class, "spec.controller"));
        errors.immutable("spec.controller", &controller(new), &controller(old));
        self.validate_whole(new, errors);
    }
}

/// `example.com/path`.
pub(crate) fn domain_path(text: &str, path: &str, errors: &mut Errors) {
    let Some((domain, rest)) = text
        .split_once('/')
        .filter(|(d, r)| !d.is_empty() && !r.is_empty())
    else {
        if text.is_empty() {
            return errors.required(path, "");
        }
        return errors.invalid(path, text, DOMAIN_PATH);
    };
    errors.each(path, domain, names::dns1123_subdomain(domain));
    let allowed = |c: char| c.is_ascii_alphanumeric() || "/-._~!$&'()*+,;=:".contains(c);
    if !rest.chars().all(allowed) {
        let regex = "[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+";
        let says = names::against("Invalid path", regex, &[]);
        errors.invalid(path, rest, says);
    }
}

const DOMAIN_PATH: &str = "must be a domain-prefixed path (such as \"acme.io/foo\")";

impl Rules for IPAddress {
    fn name(&self) -> NameRule {
        |name, _prefix| names::ip(name)
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        let path = "spec.parentRef";
        let parent = look::at(object, path);
        if parent.is_null() {
            return errors.required(path, "");
        }
        let group = look::text(parent, "group");
        if !group.is_empty() {
            errors.each(&child(path, "group"), group, names::dns1123_subdomain(group));
        }
        for field in ["resource", "name", "namespace"] {
            match look::text(parent, field) {
                "" if field == "namespace" => {}
                "" => errors.required(child(path, field), ""),
                text => errors.each(&child(path, field), text, names::path_segment(text)),
            }
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        self.validate_whole(new, errors);
        metadata::check_update(new, old, errors);
        let path = "spec.parentRef";
        let (is, was) = (look::at(new, path), look::at(old, path));
        if !same(is, was) {
            let text = |field: &str| Value::from(look::text(is, field));
            let printed = if is.is_null() {
                "null".to_owned()
            } else {
                format!(
                    "{{\"Group\":{},\"Resource\":{},\"Namespace\":{},\"Name\":{}}}",
                    text("group"),
                    text("resource"),
                    text("namespace"),
                    text("name")
                )
            };
            errors.invalid_as(path, &printed, "field is immutable");
        }
    }
}

impl Rules for ServiceCIDR {
    fn validate(&self, object: &Value, errors: &mut Errors) {
        ranges(&texts(object, "spec.cidrs"), errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        if subresource == "status" {
            return;
        }
        let path = "spec.cidrs";
        let (is, was) = (texts(new, path), texts(old, path));
        let stays = "field is immutable";
        if is.len() == was.len() {
            for (at, (is, _)) in is.iter().zip(&was).enumerate().filter(|(_, (i, w))| i != w) {
                errors.invalid(index(path, at), *is, stays);
            }
        } else if was.len() == 1 && is.len() == 2 {
            if is[0] != was[0] {
                errors.invalid(index(path, 0), is[0], stays);
            }
            ranges(&is, errors);
        } else {
            errors.invalid(path, look::at(new, path).clone(), stays);
        }
    }
}

fn ranges(ranges: &[&str], errors: &mut Errors) {
    let path = "spec.cidrs";
    if ranges.is_empty() {
        return errors.required(path, "at least one CIDR required");
    }
    if ranges.len() > 2 {
        let printed = format!("{{\"CIDRs\":{}}}", Value::from(ranges.to_vec()));
        return errors.invalid_as(path, &printed, "may only hold up to 2 values");
    }
    for (at, range) in ranges.iter().enumerate() {
        errors.each(&index(path, at), *range, names::cidr(range));
    }
    let family = |range: &str| names::sloppy_cidr(range).map(|(address, _)| address.is_ipv6());
    if let [first, second] = ranges
        && family(first).is_some()
        && family(first) == family(second)
    {
        let says = "may specify no more than one IP for each IP family, i.e 192.168.0.0/24 and 2001:db8::/64";
        errors.invalid(path, ranges.to_vec(), says);
    }
}
