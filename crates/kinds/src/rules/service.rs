//! Services.

use api::{Timestamp, Value};
use serde_json::json;

use super::errors::{Errors, child, index, texts};
use super::{Rules, container, endpoints, metadata, pod_spec};
use crate::look;
use crate::names::{self, NameRule};

pub struct Service;

impl Rules for Service {
    fn name(&self) -> NameRule {
        names::label
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        service(object, &Value::Null, errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        if subresource == "status" {
            let kind = look::text(new, "spec.type");
            return load_balancer(
                look::at(new, "status.loadBalancer"),
                kind,
                "status.loadBalancer",
                errors,
            );
        }
        same_addresses(new, old, errors);
        same_families(new, old, errors);
        let balanced = |s: &Value| look::text(s, "spec.type") == "LoadBalancer";
        let class = |s: &Value| look::at(s, "spec.loadBalancerClass").clone();
        if balanced(new) && balanced(old) && class(new) != class(old) {
            errors.invalid("spec.loadBalancerClass", class(new), ONCE_SET);
        }
        load_balancer_class(new, errors);
        let port = |s: &Value| look::at(s, "spec.healthCheckNodePort").as_i64().unwrap_or(0);
        if needs_health_check(new) && needs_health_check(old) && port(new) != port(old) {
            errors.forbidden("spec.healthCheckNodePort", "field is immutable");
        }
        service(new, old, errors);
    }

    fn prepare_update(&self, new: &mut Value, old: &Value, subresource: &str, _now: Timestamp) {
        if subresource == "status" {
            return;
        }
        drop_what_belonged_to_the_old_type(new, old);
        look::set(new, "status", look::at(old, "status").clone());
        if look::text(new, "spec.type") != "LoadBalancer" {
            look::set(new, "status.loadBalancer", serde_json::json!({}));
        }
    }

    fn default(&self, object: &mut Value, _now: Timestamp) {
        default_affinity(object);
        look::default(object, "spec.type", "ClusterIP");
        for port in look::items_mut(object, "spec.ports") {
            let target = look::at(port, "targetPort");
            if target.is_null() || *target == 0 || *target == "" {
                let number = look::at(port, "port").clone();
                look::set(port, "targetPort", number);
            }
        }
        let kind = look::text(object, "spec.type").to_owned();
        let outside = !look::items(object, "spec.externalIPs").is_empty();
        if matches!(kind.as_str(), "NodePort" | "LoadBalancer") || kind == "ClusterIP" && outside {
            look::default(object, "spec.externalTrafficPolicy", "Cluster");
        }
        if matches!(kind.as_str(), "NodePort" | "LoadBalancer" | "ClusterIP") {
            look::default(object, "spec.internalTrafficPolicy", "Cluster");
        }
        if kind == "LoadBalancer" {
            look::default(object, "spec.allocateLoadBalancerNodePorts", true);
            for ingress in look::items_mut(object, "status.loadBalancer.ingress") {
                if !look::text(ingress, "ip").is_empty() {
                    look::default(ingress, "ipMode", "VIP");
                }
            }
        }
    }
}

fn default_affinity(object: &mut Value) {
    look::default(object, "spec.sessionAffinity", "None");
    match look::text(object, "spec.sessionAffinity") {
        "None" => {
            look::remove(object, "spec.sessionAffinityConfig");
        }
        "ClientIP" if !look::has(object, "spec.sessionAffinityConfig.clientIP.timeoutSeconds") => {
            look::set(
                object,
                "spec.sessionAffinityConfig",
                serde_json::json!({"clientIP": {"timeoutSeconds": 10800}}),
            );
        }
        _ => {}
    }
}

/// What the old type needed and the new one cannot have goes, if the writer did not touch it.
fn drop_what_belonged_to_the_old_type(new: &mut Value, old: &Value) {
    let kind = |s: &Value| look::text(s, "spec.type").to_owned();
    let (is, was) = (kind(new), kind(old));
    let untouched = |new: &Value, field: &str| {
        let path = child("spec", field);
        look::has(old, &path) && look::at(new, &path) == look::at(old, &path)
    };
    let has_addresses = |k: &str| k != "ExternalName";
    if has_addresses(&was) && !has_addresses(&is) {
        let fields = ["clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy"];
        let addresses = ["clusterIP", "clusterIPs"];
        if addresses
            .iter()
            .all(|f| untouched(new, f) || !look::has(old, &child("spec", f)))
        {
            for field in addresses {
                look::remove(new, &child("spec", field));
            }
        }
        for field in &fields[2..] {
            if untouched(new, field) {
                look::remove(new, &child("spec", field));
            }
        }
    }
    let has_node_ports = |k: &str| matches!(k, "NodePort" | "LoadBalancer");
    if has_node_ports(&was) && !has_node_ports(&is) && same_node_ports(new, old) {
        for port in look::items_mut(new, "spec.ports") {
            look::remove(port, "nodePort");
        }
    }
    if needs_health_check(old) && !needs_health_check(new) && untouched(new, "healthCheckNodePort") {
        look::remove(new, "spec.healthCheckNodePort");
    }
    if was == "LoadBalancer" && is != "LoadBalancer" {
        for field in ["allocateLoadBalancerNodePorts", "loadBalancerClass"] {
            if untouched(new, field) {
                look::remove(new, &child("spec", field));
            }
        }
    }
    if is_outside(old) && !is_outside(new) && untouched(new, "externalTrafficPolicy") {
        look::remove(new, "spec.externalTrafficPolicy");
    }
}

fn same_node_ports(new: &Value, old: &Value) -> bool {
    let numbers = |s: &Value| {
        let mut all: Vec<i64> = look::items(s, "spec.ports")
            .iter()
            .filter_map(|p| look::at(p, "nodePort").as_i64())
            .collect();
        all.sort_unstable();
        all.dedup();
        all
    };
    numbers(new) == numbers(old)
}

const ONCE_SET: &str = "may not change once set";
const BALANCED_ONLY: &str = "may only be used when `type` is 'LoadBalancer'";
const TYPES: [&str; 4] = ["ClusterIP", "ExternalName", "LoadBalancer", "NodePort"];
const HINTS: &str = "service.kubernetes.io/topology-aware-hints";
const MODE: &str = "service.kubernetes.io/topology-mode";
const RANGES: &str = "service.beta.kubernetes.io/load-balancer-source-ranges";

fn is_headless(service: &Value) -> bool {
    let addresses = texts(service, "spec.clusterIPs");
    addresses == ["None"]
}

fn is_outside(service: &Value) -> bool {
    let kind = look::text(service, "spec.type");
    matches!(kind, "NodePort" | "LoadBalancer")
        || kind == "ClusterIP" && !look::items(service, "spec.externalIPs").is_empty()
}

fn needs_health_check(service: &Value) -> bool {
    look::text(service, "spec.type") == "LoadBalancer"
        && look::text(service, "spec.externalTrafficPolicy") == "Local"
}

fn service(object: &Value, old: &Value, errors: &mut Errors) {
    let annotation = |s: &Value, name: &str| {
        look::at(s, "metadata.annotations")
            .get(name)
            .and_then(Value::as_str)
            .map(str::to_owned)
    };
    if let (Some(mode), Some(hints)) = (annotation(object, MODE), annotation(object, HINTS))
        && mode != hints
    {
        let says = format!("must match annotations[{HINTS}] when both are specified");
        errors.invalid(format!("metadata.annotations[{MODE}]"), mode, says);
    }
    let spec = look::at(object, "spec");
    let kind = look::text(spec, "type");
    let ports = look::items(spec, "ports");
    if ports.is_empty() && !is_headless(object) && kind != "ExternalName" {
        errors.required("spec.ports", "");
    }
    match kind {
        "LoadBalancer" | "NodePort" if is_headless(object) => errors.invalid(
            "spec.clusterIPs[0]",
            "None",
            format!("may not be set to 'None' for {kind} services"),
        ),
        "ExternalName" => external_name(spec, errors),
        _ => {}
    }
    let mut names_seen = Vec::new();
    for (at, port) in ports.iter().enumerate() {
        service_port(
            port,
            ports.len() > 1,
            &mut names_seen,
            &index("spec.ports", at),
            errors,
        );
    }
    metadata::labels(look::at(spec, "selector"), "spec.selector", errors);
    errors.one_of(
        "spec.sessionAffinity",
        look::text(spec, "sessionAffinity"),
        &["ClientIP", "None"],
    );
    affinity_config(spec, errors);
    if kind != "ExternalName" {
        addresses(object, texts(old, "spec.clusterIPs"), errors);
    }
    external_addresses(spec, old, errors);
    errors.one_of("spec.type", kind, &TYPES);
    port_numbers(ports, kind, errors);
    source_ranges(
        object,
        old,
        annotation(object, RANGES),
        annotation(old, RANGES),
        errors,
    );
    match (
        kind == "LoadBalancer",
        look::has(spec, "allocateLoadBalancerNodePorts"),
    ) {
        (false, true) => errors.forbidden("spec.allocateLoadBalancerNodePorts", BALANCED_ONLY),
        (true, false) => errors.required("allocateLoadBalancerNodePorts", ""),
        _ => {}
    }
    load_balancer_class(object, errors);
    traffic(object, errors);
}

fn external_name(spec: &Value, errors: &mut Errors) {
    for field in ["clusterIPs", "ipFamilies", "ipFamilyPolicy"] {
        if !look::is_empty(look::at(spec, field)) {
            errors.forbidden(child("spec", field), "may not be set for ExternalName services");
        }
    }
    let name = look::text(spec, "externalName");
    match name.strip_suffix('.').unwrap_or(name) {
        "" => errors.required("spec.externalName", ""),
        name => errors.each("spec.externalName", name, api::names::dns1123_subdomain(name)),
    }
}

fn service_port<'a>(
    port: &'a Value,
    needs_name: bool,
    seen: &mut Vec<&'a str>,
    path: &str,
    errors: &mut Errors,
) {
    let at = |field: &str| child(path, field);
    match look::text(port, "name") {
        "" if needs_name => errors.required(at("name"), ""),
        "" => {}
        name => {
            errors.each(&at("name"), name, api::names::dns1123_label(name));
            if seen.contains(&name) {
                errors.duplicate(at("name"), name);
            }
            seen.push(name);
        }
    }
    let number = look::at(port, "port").as_i64().unwrap_or(0);
    errors.each(&at("port"), number, api::names::port_number(number));
    errors.one_of(
        &at("protocol"),
        look::text(port, "protocol"),
        &["SCTP", "TCP", "UDP"],
    );
    container::port(look::at(port, "targetPort"), &at("targetPort"), errors);
    if let Some(protocol) = look::at(port, "appProtocol").as_str() {
        errors.each(&at("appProtocol"), protocol, api::names::qualified(protocol));
    }
}

fn affinity_config(spec: &Value, errors: &mut Errors) {
    let config = look::at(spec, "sessionAffinityConfig");
    let path = "spec.sessionAffinityConfig";
    match look::text(spec, "sessionAffinity") {
        "None" if !config.is_null() => {
            errors.forbidden(path, "must not be set when session affinity is None");
        }
        "ClientIP" => {
            let says = "when session affinity type is ClientIP";
            if config.is_null() {
                return errors.required(path, says);
            }
            let path = child(path, "clientIP");
            if !look::has(config, "clientIP") {
                return errors.required(path, says);
            }
            let path = child(&path, "timeoutSeconds");
            match look::at(config, "clientIP.timeoutSeconds").as_i64() {
                None => errors.required(path, says),
                Some(1..=86400) => {}
                Some(seconds) => errors.invalid(path, seconds, "must be greater than 0 and less than 86400"),
            }
        }
        _ => {}
    }
}

fn addresses(object: &Value, known: Vec<&str>, errors: &mut Errors) {
    let spec = look::at(object, "spec");
    let path = "spec.clusterIPs";
    let all = texts(spec, "clusterIPs");
    let list = || Value::from(all.clone());
    match (look::text(spec, "clusterIP"), all.first()) {
        ("", None) => {}
        ("", Some(_)) => errors.invalid(path, list(), "must be empty when `clusterIP` is not specified"),
        (_, None) => errors.required(path, ""),
        (one, Some(first)) if one != *first => {
            errors.invalid(path, list(), "first value must match `clusterIP`");
        }
        _ => {}
    }
    let families = texts(spec, "ipFamilies");
    for (at, family) in families.iter().enumerate() {
        let path = index("spec.ipFamilies", at);
        if !matches!(*family, "IPv4" | "IPv6") {
            errors.not_supported(path.as_str(), *family, &["IPv4", "IPv6"]);
        }
        if families[..at].contains(family) {
            errors.duplicate(path, *family);
        }
    }
    let policies = ["PreferDualStack", "RequireDualStack", "SingleStack"];
    if let Some(policy) = look::at(spec, "ipFamilyPolicy")
        .as_str()
        .filter(|p| !policies.contains(p))
    {
        errors.not_supported("spec.ipFamilyPolicy", policy, &policies);
    }
    let before = errors.found.len();
    for (at, address) in all.iter().enumerate() {
        if at == 0 && *address == "None" {
            if all.len() > 1 {
                errors.invalid(path, list(), "'None' must be the first and only value");
            }
        } else if !known.contains(address) {
            pod_spec::legacy_ip(address, &index(path, at), errors);
        }
    }
    let wrong = errors.found.len() > before;
    if all.len() > 2 {
        errors.invalid(path, list(), "may only hold up to 2 values");
    }
    if wrong {
        return;
    }
    let is_six = |address: &str| address.contains(':');
    if all.len() > 1 && !(all.iter().any(|a| is_six(a)) && all.iter().any(|a| !is_six(a))) {
        errors.invalid(path, list(), "may specify no more than one IP for each IP family");
    }
    if is_headless(object) {
        return;
    }
    for (at, (address, family)) in all.iter().zip(&families).enumerate() {
        let fits = match *family {
            "IPv4" => !is_six(address),
            "IPv6" => is_six(address),
            _ => true,
        };
        if !fits {
            let says = format!("expected an {family} value as indicated by `ipFamilies[{at}]`");
            errors.invalid(index(path, at), *address, says);
        }
    }
}

fn external_addresses(spec: &Value, old: &Value, errors: &mut Errors) {
    let known = texts(old, "spec.externalIPs");
    for (at, address) in texts(spec, "externalIPs").into_iter().enumerate() {
        let path = index("spec.externalIPs", at);
        let before = errors.found.len();
        if !known.contains(&address) {
            pod_spec::legacy_ip(address, &path, errors);
        }
        if errors.found.len() == before {
            endpoints::address(address, &path, errors);
        }
    }
}

fn port_numbers(ports: &[Value], kind: &str, errors: &mut Errors) {
    let number = |port: &Value, field: &str| look::at(port, field).as_i64().unwrap_or(0);
    let key = |port: &Value, field: &str| (look::text(port, "protocol").to_owned(), number(port, field));
    for (at, port) in ports.iter().enumerate() {
        if kind == "ClusterIP" && number(port, "nodePort") != 0 {
            let says = "may not be used when `type` is 'ClusterIP'";
            errors.forbidden(child(&index("spec.ports", at), "nodePort"), says);
        }
    }
    for (at, port) in ports.iter().enumerate() {
        let taken = key(port, "nodePort");
        if taken.1 != 0 && ports[..at].iter().any(|p| key(p, "nodePort") == taken) {
            errors.duplicate(child(&index("spec.ports", at), "nodePort"), taken.1);
        }
    }
    for (at, port) in ports.iter().enumerate() {
        let taken = key(port, "port");
        if ports[..at].iter().any(|p| key(p, "port") == taken) {
            let shown = json!({"protocol": taken.0, "port": taken.1, "targetPort": 0});
            let printed = crate::internal::json("ServicePort", &shown);
            errors.push(api::FieldError::new(
                api::FieldErrorKind::Duplicate,
                index("spec.ports", at),
                None,
                printed,
            ));
        }
    }
}

fn source_ranges(
    object: &Value,
    old: &Value,
    said: Option<String>,
    said_before: Option<String>,
    errors: &mut Errors,
) {
    let balanced = look::text(object, "spec.type") == "LoadBalancer";
    let ranges = texts(object, "spec.loadBalancerSourceRanges");
    if !ranges.is_empty() {
        let path = "spec.LoadBalancerSourceRanges";
        if !balanced {
            errors.forbidden(path, BALANCED_ONLY);
        }
        let known: Vec<&str> = texts(old, "spec.loadBalancerSourceRanges")
            .into_iter()
            .map(str::trim)
            .collect();
        for (at, range) in ranges.into_iter().map(str::trim).enumerate() {
            if !known.contains(&range) {
                legacy_cidr(range, &index(path, at), errors);
            }
        }
        return;
    }
    let Some(said) = said else { return };
    let path = format!("metadata.annotations[{RANGES}]");
    if !balanced {
        errors.forbidden(path.as_str(), BALANCED_ONLY);
    }
    if said_before.as_ref() != Some(&said) && !said.trim().is_empty() {
        for range in said.trim().split(',') {
            legacy_cidr(range.trim(), &path, errors);
        }
    }
}

/// A range that old rules still accept.
pub(crate) fn legacy_cidr(text: &str, path: &str, errors: &mut Errors) {
    pod_spec::unless_only_uncanonical(text, path, api::names::cidr(text), errors);
}

fn load_balancer_class(object: &Value, errors: &mut Errors) {
    let path = "spec.loadBalancerClass";
    let Some(class) = look::at(object, path).as_str() else {
        return;
    };
    if look::text(object, "spec.type") == "LoadBalancer" {
        errors.each(path, class, api::names::qualified(class));
    } else {
        errors.forbidden(path, BALANCED_ONLY);
    }
}

fn traffic(object: &Value, errors: &mut Errors) {
    let spec = look::at(object, "spec");
    let kind = look::text(spec, "type");
    let path = "spec.externalTrafficPolicy";
    let policy = look::text(spec, "externalTrafficPolicy");
    if is_outside(object) {
        errors.one_of(path, policy, &["Cluster", "Local"]);
    } else if !policy.is_empty() {
        errors.invalid(path, policy, "may only be set for externally-accessible services");
    }
    let path = "spec.healthCheckNodePort";
    let port = look::at(spec, "healthCheckNodePort").as_i64().unwrap_or(0);
    match (needs_health_check(object), port) {
        (true, 0) => errors.required(path, ""),
        (true, port) => errors.each(path, port, api::names::port_number(port)),
        (false, 0) => {}
        (false, port) => errors.invalid(
            path,
            port,
            "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'",
        ),
    }
    let path = "spec.internalTrafficPolicy";
    match look::at(spec, "internalTrafficPolicy").as_str() {
        None if matches!(kind, "NodePort" | "LoadBalancer" | "ClusterIP") => errors.required(path, ""),
        Some(policy) if !matches!(policy, "Cluster" | "Local") => {
            errors.not_supported(path, policy, &["Cluster", "Local"]);
        }
        _ => {}
    }
    let spread = ["PreferClose", "PreferSameZone", "PreferSameNode"];
    if let Some(wish) = look::at(spec, "trafficDistribution")
        .as_str()
        .filter(|w| !spread.contains(w))
    {
        errors.not_supported("spec.trafficDistribution", wish, &spread);
    }
}

/// Addresses can be added and the second released; the first stays.
fn same_addresses(new: &Value, old: &Value, errors: &mut Errors) {
    let is_external = |s: &Value| look::text(s, "spec.type") == "ExternalName";
    if is_external(new) || is_external(old) || is_headless(new) && is_headless(old) {
        return;
    }
    let path = "spec.clusterIPs";
    let (now, before) = (texts(new, path), texts(old, path));
    let value = || match now.as_slice() {
        [] => Value::Null,
        all => Value::from(all.to_vec()),
    };
    if now.len() == before.len() {
        for (at, _) in now.iter().zip(&before).enumerate().filter(|(_, (n, b))| n != b) {
            errors.invalid(index(path, at), value(), ONCE_SET);
        }
        return;
    }
    if now.is_empty() {
        errors.invalid(index(path, 0), Value::Null, "primary clusterIP can not be unset");
    }
    if let (Some(n), Some(b)) = (now.first(), before.first())
        && n != b
    {
        errors.invalid(index(path, 0), value(), ONCE_SET);
    }
    if now.len() == 1 && before.len() > 1 {
        single_stack(new, "secondary clusterIP", errors);
    }
}

fn single_stack(new: &Value, what: &str, errors: &mut Errors) {
    let policy = look::at(new, "spec.ipFamilyPolicy");
    if policy != "SingleStack" {
        let says = format!("must be set to 'SingleStack' when releasing the {what}");
        errors.invalid("spec.ipFamilyPolicy", policy.clone(), says);
    }
}

fn same_families(new: &Value, old: &Value, errors: &mut Errors) {
    let is_external = |s: &Value| look::text(s, "spec.type") == "ExternalName";
    let headless = is_headless(new) || is_headless(old);
    if is_external(new) || is_external(old) || headless {
        return;
    }
    let path = "spec.ipFamilies";
    let (now, before) = (texts(new, path), texts(old, path));
    let value = |field: &str| look::at(new, field).clone();
    if now.len() == before.len() {
        for _ in now.iter().zip(&before).filter(|(n, b)| n != b) {
            errors.invalid(index(path, 0), value(path), ONCE_SET);
        }
        return;
    }
    if now.len() < before.len() && texts(new, "spec.clusterIPs").is_empty() {
        errors.invalid(index(path, 0), value(path), "primary ipFamily can not be unset");
    }
    if let (Some(n), Some(b)) = (now.first(), before.first())
        && n != b
    {
        errors.invalid(index(path, 0), value("spec.clusterIPs"), ONCE_SET);
    }
    if now.len() == 1 && before.len() > 1 {
        single_stack(new, "secondary ipFamily", errors);
    }
}

/// The status of a load balancer, of a Service's or an Ingress's kind.
fn load_balancer(status: &Value, kind: &str, path: &str, errors: &mut Errors) {
    let path = child(path, "ingress");
    let points = look::items(status, "ingress");
    if kind != "LoadBalancer" && !points.is_empty() {
        errors.forbidden(path, "may only be used when `spec.type` is 'LoadBalancer'");
        return;
    }
    for (at, point) in points.iter().enumerate() {
        let path = index(&path, at);
        let address = look::text(point, "ip");
        if !address.is_empty() {
            pod_spec::legacy_ip(address, &child(&path, "ip"), errors);
        }
        let mode = look::at(point, "ipMode").as_str();
        let mode_path = child(&path, "ipMode");
        match mode {
            None if address.is_empty() => {}
            None => errors.required(mode_path, "must be specified when `ip` is set"),
            Some(_) if address.is_empty() => {
                errors.forbidden(mode_path, "may not be specified when `ip` is not set");
            }
            Some("Proxy" | "VIP") => {}
            Some(mode) => errors.not_supported(mode_path, mode, &["Proxy", "VIP"]),
        }
        balanced_host(point, &path, errors);
    }
}

pub(crate) fn balanced_host(point: &Value, path: &str, errors: &mut Errors) {
    let host = look::text(point, "hostname");
    if host.is_empty() {
        return;
    }
    let path = child(path, "hostname");
    errors.each(&path, host, api::names::dns1123_subdomain(host));
    if api::names::sloppy_ip(host).is_some() {
        errors.invalid(path, host, "must be a DNS name, not an IP address");
    }
}
