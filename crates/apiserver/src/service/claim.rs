//! What one Service takes and gives back in one commit.

use std::net::IpAddr;

use api::{FieldError, Object, Value};
use bytes::Bytes;
use serde_json::json;
use store::Expect;

use super::{
    Allocator, IP_ADDRESSES, absent, addresses, invalid, is_headless, needs_cluster_ip, needs_health_port,
    needs_node_port, node_ports, set, texts,
};
use crate::admission::Along;
use crate::ground::time_text;
use crate::pipeline::along;
use crate::server::Server;

pub(super) struct Claims<'a> {
    pub(super) allocator: &'a Allocator,
    pub(super) server: &'a Server,
    pub(super) old: &'a Value,
}

type Errors = Result<Vec<FieldError>, String>;

/// Where claims on node ports are.
pub(super) const NODE_PORTS: &str = "/registry/setpoint.dev/nodeports/";

pub(super) fn node_port_key(port: u16) -> Bytes {
    format!("{NODE_PORTS}{port}").into()
}

pub(super) fn node_port_claim(port: u16, namespace: &Value) -> store::Value<Object> {
    let claim = json!({"metadata": {"name": port.to_string(), "namespace": namespace}});
    store::Value::plain(claim.to_string())
}

impl Claims<'_> {
    /// Completes the Service. An `Err` is the server's fault (nothing left), the errors in `Ok` the client's.
    pub(super) fn settle(&self, service: &mut Value, along: &mut Along) -> Errors {
        let mut errors = Vec::new();
        if needs_cluster_ip(service) {
            complete_cluster_ips(service);
            errors.extend(self.families(service));
            if errors.is_empty() && !is_headless(service) {
                errors.extend(self.addresses(service, along)?);
            }
        }
        if errors.is_empty() && needs_node_port(service) {
            errors.extend(self.ports(service, along)?);
        }
        if errors.is_empty() {
            self.release_unused(service, along);
        }
        Ok(errors)
    }

    pub(super) fn release_all(&self, along: &mut Along) {
        self.release_unused(&Value::Null, along);
    }

    /// `ipFamilies` and `ipFamilyPolicy` where the client left them out.
    fn families(&self, service: &mut Value) -> Vec<FieldError> {
        let has: Vec<&str> = self.allocator.ranges.iter().map(|range| range.family()).collect();
        let both = has.len() > 1;
        let spec = &service["spec"];
        if spec["ipFamilyPolicy"] == "RequireDualStack" && !both && !is_selectorless_headless(service) {
            let says = "this cluster is not configured for dual-stack services";
            return vec![invalid("spec.ipFamilyPolicy", "RequireDualStack", says)];
        }
        let asked = texts(&spec["ipFamilies"]);
        for (at, family) in asked.iter().enumerate() {
            if !has.contains(&family.as_str()) && !is_selectorless_headless(service) {
                let field = format!("spec.ipFamilies[{at}]");
                return vec![invalid(&field, family.as_str(), "not configured on this cluster")];
            }
        }
        if absent(&spec["ipFamilyPolicy"]) {
            let two = asked.len() > 1 || texts(&spec["clusterIPs"]).len() > 1;
            let policy = if is_selectorless_headless(service) || two {
                "RequireDualStack"
            } else {
                "SingleStack"
            };
            set(service, "ipFamilyPolicy", &json!(policy));
        }
        let dual =
            service["spec"]["ipFamilyPolicy"] != "SingleStack" && (both || is_selectorless_headless(service));
        let mut families = asked;
        if families.is_empty() {
            families = texts(&service["spec"]["clusterIPs"])
                .iter()
                .filter_map(|ip| family_of(ip))
                .collect();
        }
        if families.is_empty() {
            families.extend(has.first().map(|f| (*f).to_owned()));
        }
        if dual && families.len() == 1 {
            let other = if families[0] == "IPv4" { "IPv6" } else { "IPv4" };
            families.push(other.to_owned());
        }
        set(service, "ipFamilies", &json!(families));
        Vec::new()
    }

    fn addresses(&self, service: &mut Value, along: &mut Along) -> Errors {
        let held = addresses(self.old);
        let asked = texts(&service["spec"]["clusterIPs"]);
        let first = service["spec"]["clusterIP"].as_str().unwrap_or_default();
        if !first.is_empty() && asked.first().is_some_and(|ip| ip != first) {
            // That they differ is refused by validation.
            return Ok(Vec::new());
        }
        let families = texts(&service["spec"]["ipFamilies"]);
        if !held.is_empty() && asked.first().map(String::as_str) != Some(&held[0].to_string()) {
            // Changing the address is refused by validation.
            return Ok(Vec::new());
        }
        let mut given = Vec::new();
        for (at, family) in families.iter().enumerate() {
            let ip = match asked.get(at) {
                Some(text) => match self.asked_address(text, &asked, &held) {
                    Ok(ip) => ip,
                    Err(error) => return Ok(vec![error]),
                },
                None => self.free_address(family)?,
            };
            if !held.contains(&ip) {
                self.claim_address(service, ip, along);
            }
            given.push(ip.to_string());
        }
        set(service, "clusterIP", &json!(given.first()));
        set(service, "clusterIPs", &json!(given));
        Ok(Vec::new())
    }

    fn asked_address(&self, text: &str, all: &[String], held: &[IpAddr]) -> Result<IpAddr, FieldError> {
        let failed = |why: &str| {
            let says = format!("failed to allocate IP {text}: {why}");
            invalid("spec.clusterIPs", json!(all), &says)
        };
        let ip: IpAddr = text.parse().map_err(|_| {
            let says = "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)";
            invalid("spec.clusterIPs[0]", text, says)
        })?;
        if held.contains(&ip) {
            return Ok(ip);
        }
        if !self.allocator.ranges.iter().any(|range| range.contains(ip)) {
            return Err(failed("the provided network does not match the current range"));
        }
        if self.is_taken(ip) {
            return Err(failed("provided IP is already allocated"));
        }
        Ok(ip)
    }

    fn is_taken(&self, ip: IpAddr) -> bool {
        self.server.stored(&IP_ADDRESSES, "", &ip.to_string()).is_some()
    }

    fn free_address(&self, family: &str) -> Result<IpAddr, String> {
        let range = self
            .allocator
            .ranges
            .iter()
            .find(|range| range.family() == family);
        let range = range.ok_or_else(|| format!("failed to allocate a serviceIP: no range for {family}"))?;
        let random = (self.server.parts().ground.random)();
        let free = range.candidates(random).find(|ip| !self.is_taken(*ip));
        free.ok_or_else(|| "failed to allocate a serviceIP: range is full".to_owned())
    }

    fn claim_address(&self, service: &Value, ip: IpAddr, along: &mut Along) {
        let Some(served) = self.server.registry().resource(&IP_ADDRESSES, "") else {
            return;
        };
        let Ok(home) = served.home() else { return };
        let meta = &service["metadata"];
        let ground = &self.server.parts().ground;
        let object = json!({
            "apiVersion": home.api_version, "kind": "IPAddress",
            "metadata": {
                "name": ip.to_string(), "uid": ground.uid(), "creationTimestamp": time_text(ground.now()), "generation": 1,
                "labels": {
                    "ipaddress.kubernetes.io/ip-family": if ip.is_ipv4() { "IPv4" } else { "IPv6" },
                    "ipaddress.kubernetes.io/managed-by": "ipallocator.k8s.io",
                },
            },
            "spec": {"parentRef": {
                "group": "", "resource": "services", "namespace": meta["namespace"], "name": meta["name"],
            }},
        });
        along::put(along, home, served.key("", &ip.to_string()), &object, None);
    }

    fn ports(&self, service: &mut Value, along: &mut Along) -> Errors {
        let held = node_ports(self.old);
        let mut mine = node_ports(service);
        for (at, port) in node_port_fields(service) {
            if held.contains(&port) {
                continue;
            }
            if let Some(error) = self.wrong_port(&at, port) {
                return Ok(vec![error]);
            }
        }
        let count = service["spec"]["ports"].as_array().map_or(0, Vec::len);
        for at in 0..count {
            let same = same_port_of_other_protocol(service, at);
            let port = &mut service["spec"]["ports"][at];
            if absent(&port["nodePort"]) {
                let number = match same {
                    Some(number) => number,
                    None => self.free_port(&mine)?,
                };
                port["nodePort"] = json!(number);
                mine.push(number);
            }
        }
        if needs_health_port(service) && absent(&service["spec"]["healthCheckNodePort"]) {
            let number = self.free_port(&mine)?;
            set(service, "healthCheckNodePort", &json!(number));
        }
        for port in node_ports(service)
            .into_iter()
            .filter(|port| !held.contains(port))
        {
            let key = node_port_key(port);
            let claim = node_port_claim(port, &service["metadata"]["namespace"]);
            *along = std::mem::take(along)
                .expect(key.clone(), Expect::Absent)
                .put(key, claim);
        }
        Ok(Vec::new())
    }

    fn wrong_port(&self, field: &str, port: u16) -> Option<FieldError> {
        let range = &self.allocator.node_ports;
        if !range.contains(&port) {
            let says = format!(
                "provided port is not in the valid range. The range of valid ports is {}-{}",
                range.start(),
                range.end()
            );
            return Some(invalid(field, port, &says));
        }
        let taken = self.server.store().get(&node_port_key(port)).is_some();
        taken.then(|| invalid(field, port, "provided port is already allocated"))
    }

    fn free_port(&self, mine: &[u16]) -> Result<u16, String> {
        let (first, last) = (
            *self.allocator.node_ports.start(),
            *self.allocator.node_ports.end(),
        );
        let size = u64::from(last - first) + 1;
        let start = (self.server.parts().ground.random)() % size;
        let candidates = (0..size).map(|at| first + u16::try_from((start + at) % size).unwrap_or(0));
        let free =
            |port: &u16| !mine.contains(port) && self.server.store().get(&node_port_key(*port)).is_none();
        let found = candidates.into_iter().find(free);
        found.ok_or_else(|| "failed to allocate a nodePort: range is full".to_owned())
    }

    /// What the old Service holds and the new one does not.
    fn release_unused(&self, new: &Value, along: &mut Along) {
        let kept = addresses(new);
        let served = self.server.registry().resource(&IP_ADDRESSES, "");
        if let Some(Ok(home)) = served.as_ref().map(|served| served.home()) {
            for ip in addresses(self.old).into_iter().filter(|ip| !kept.contains(ip)) {
                let key = home.resource.key("", ip.to_string());
                if let Some(entry) = self.server.store().get(&home.store_key("", &key.name)) {
                    along::delete(along, home, &key, entry.modified);
                }
            }
        }
        let kept = node_ports(new);
        for port in node_ports(self.old)
            .into_iter()
            .filter(|port| !kept.contains(port))
        {
            let key = node_port_key(port);
            if self.server.store().get(&key).is_some() {
                *along = std::mem::take(along).delete(key, None);
            }
        }
    }
}

fn is_selectorless_headless(service: &Value) -> bool {
    is_headless(service)
        && service["spec"]["selector"]
            .as_object()
            .is_none_or(|s| s.is_empty())
}

fn family_of(ip: &str) -> Option<String> {
    let ip: IpAddr = ip.parse().ok()?;
    Some(if ip.is_ipv4() { "IPv4" } else { "IPv6" }.to_owned())
}

/// `clusterIP` alone means `clusterIPs` of one.
fn complete_cluster_ips(service: &mut Value) {
    let ip = service["spec"]["clusterIP"].clone();
    if !absent(&ip) && absent(&service["spec"]["clusterIPs"]) {
        set(service, "clusterIPs", &json!([ip]));
    }
    let first = service["spec"]["clusterIPs"][0].clone();
    if absent(&ip) && !absent(&first) {
        set(service, "clusterIP", &first);
    }
}

/// `spec.ports[0].nodePort` and its value, where there is one.
fn node_port_fields(service: &Value) -> Vec<(String, u16)> {
    let number = |value: &Value| {
        value
            .as_u64()
            .and_then(|n| u16::try_from(n).ok())
            .filter(|n| *n != 0)
    };
    let ports = service["spec"]["ports"]
        .as_array()
        .into_iter()
        .flatten()
        .enumerate();
    let mut found: Vec<(String, u16)> = ports
        .filter_map(|(at, port)| Some((format!("spec.ports[{at}].nodePort"), number(&port["nodePort"])?)))
        .collect();
    let health = number(&service["spec"]["healthCheckNodePort"]);
    found.extend(health.map(|port| ("spec.healthCheckNodePort".to_owned(), port)));
    found
}

/// TCP and UDP on the same port share a node port.
fn same_port_of_other_protocol(service: &Value, at: usize) -> Option<u16> {
    let ports = service["spec"]["ports"].as_array()?;
    let this = ports.get(at)?;
    let twin = ports.iter().find(|port| {
        port["port"] == this["port"] && port["protocol"] != this["protocol"] && !absent(&port["nodePort"])
    })?;
    twin["nodePort"].as_u64().and_then(|n| u16::try_from(n).ok())
}
