//! Services as the endpoint loops see them: whom they select, and under which port a pod serves them.

use api::{Key, LabelSelector, Object, SmolStr, Value};
use reconcile::{Cache, Named};
use serde::Deserialize;
use serde_json::json;

use crate::pod::Pod;
use crate::resources::{PODS, SERVICES};
use crate::status::lean;

#[derive(Debug, Deserialize)]
pub struct Service {
    #[serde(default)]
    pub(crate) spec: ServiceSpec,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct ServiceSpec {
    #[serde(rename = "type")]
    pub(crate) of: SmolStr,
    pub(crate) selector: Value,
    #[serde(rename = "clusterIP")]
    pub(crate) cluster_ip: SmolStr,
    pub(crate) ip_families: Vec<SmolStr>,
    pub(crate) ports: Vec<ServicePort>,
    pub(crate) publish_not_ready_addresses: bool,
    pub(crate) traffic_distribution: SmolStr,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct ServicePort {
    pub(crate) name: SmolStr,
    pub(crate) protocol: SmolStr,
    pub(crate) target_port: Value,
    pub(crate) app_protocol: Value,
}

impl Service {
    /// `None`: its endpoints are somebody else's matter.
    pub(crate) fn selector(&self) -> Option<LabelSelector> {
        let selects = self.spec.selector.is_object() && self.spec.of != "ExternalName";
        selects.then(|| LabelSelector::from_map(&self.spec.selector))
    }

    pub(crate) fn is_headless(&self) -> bool {
        matches!(self.spec.cluster_ip.as_str(), "None" | "")
    }

    pub(crate) fn is_ipv6(&self) -> bool {
        match self.spec.ip_families.first() {
            Some(family) => family == "IPv6",
            None => self.spec.cluster_ip.contains(':'),
        }
    }

    /// The ports of an endpoint in this pod. A named port that the pod lacks is left out.
    pub(crate) fn ports_in(&self, pod: &Pod) -> Vec<Value> {
        let port = |port: &ServicePort| {
            let mut out = lean(json!({"protocol": port.protocol, "appProtocol": port.app_protocol}));
            out["name"] = json!(port.name);
            out["port"] = json!(port.number_in(pod)?);
            Some(out)
        };
        self.spec.ports.iter().filter_map(port).collect()
    }
}

impl ServicePort {
    pub(crate) fn number_in(&self, pod: &Pod) -> Option<i64> {
        let Some(name) = self.target_port.as_str() else {
            return self.target_port.as_i64();
        };
        let sidecars = pod
            .spec
            .init_containers
            .iter()
            .filter(|container| container.restart_policy == "Always");
        let containers = pod.spec.containers.iter().chain(sidecars);
        let mut ports = containers.flat_map(|container| &container.ports);
        let port = ports.find(|port| port.name == name && port.protocol == self.protocol)?;
        Some(port.container_port)
    }
}

/// A pod that has an address and has not ended.
pub(crate) fn is_endpoint(pod: &Named<Pod>, with_terminating: bool) -> bool {
    !pod.is_finished()
        && !pod.status.pod_ips.is_empty()
        && (with_terminating || pod.object.meta.deleted().is_none())
}

/// A pod that a headless Service knows by its own name.
pub(crate) fn has_hostname(pod: &Named<Pod>, service: &Named<Service>) -> bool {
    !pod.spec.hostname.is_empty()
        && pod.spec.subdomain == service.key().name
        && pod.key().namespace == service.key().namespace
}

/// The Services that select a pod.
pub(crate) fn selecting(pod: &Object, cache: &Cache) -> Vec<Key> {
    debug_assert!(pod.key.resource == PODS);
    cache
        .in_namespace(&SERVICES, &pod.key.namespace)
        .filter(|service| {
            let service = cache.view_of::<Service>(service).ok();
            let selector = service.and_then(|service| service.selector());
            selector.is_some_and(|selector| selector.matches_meta(&pod.meta))
        })
        .map(|service| service.key.clone())
        .collect()
}

pub(crate) fn target(pod: &Named<Pod>) -> Value {
    let key = pod.key();
    json!({"kind": "Pod", "namespace": key.namespace, "name": key.name, "uid": pod.object.meta.uid})
}
