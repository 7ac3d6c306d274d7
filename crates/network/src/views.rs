//! What the loops of this crate read of Services, EndpointSlices and Nodes.

use api::{Resource, SmolStr};
use serde::Deserialize;

pub(crate) const SERVICES: Resource = Resource::of("", "services");
pub(crate) const NODES: Resource = Resource::of("", "nodes");
pub(crate) const NAMESPACES: Resource = Resource::of("", "namespaces");
pub(crate) const ENDPOINT_SLICES: Resource = Resource::of("discovery.k8s.io", "endpointslices");

/// The label of an EndpointSlice that names its Service.
pub(crate) const SERVICE_NAME: &str = "kubernetes.io/service-name";
/// A Service with this label is for somebody else's proxy.
pub(crate) const PROXY_NAME: &str = "service.kubernetes.io/service-proxy-name";
pub(crate) const ZONE: &str = "topology.kubernetes.io/zone";

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Service {
    pub spec: ServiceSpec,
    pub status: ServiceStatus,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ServiceSpec {
    pub r#type: SmolStr,
    #[serde(rename = "clusterIP")]
    pub cluster_ip: SmolStr,
    #[serde(rename = "clusterIPs")]
    pub cluster_ips: Vec<SmolStr>,
    #[serde(rename = "externalIPs")]
    pub external_ips: Vec<SmolStr>,
    pub external_name: SmolStr,
    pub ports: Vec<ServicePort>,
    pub session_affinity: SmolStr,
    pub session_affinity_config: Option<AffinityConfig>,
    pub external_traffic_policy: SmolStr,
    pub internal_traffic_policy: SmolStr,
    pub publish_not_ready_addresses: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ServicePort {
    pub name: SmolStr,
    pub protocol: SmolStr,
    pub port: u16,
    pub node_port: u16,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct AffinityConfig {
    #[serde(rename = "clientIP")]
    pub client_ip: Option<ClientIp>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ClientIp {
    pub timeout_seconds: Option<u32>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ServiceStatus {
    pub load_balancer: LoadBalancer,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct LoadBalancer {
    pub ingress: Vec<Ingress>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Ingress {
    pub ip: SmolStr,
    pub ip_mode: SmolStr,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct EndpointSlice {
    pub address_type: SmolStr,
    #[serde(deserialize_with = "null_is_empty")]
    pub endpoints: Vec<SliceEndpoint>,
    pub ports: Option<Vec<SlicePort>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct SliceEndpoint {
    pub addresses: Vec<SmolStr>,
    pub conditions: Conditions,
    pub hostname: Option<SmolStr>,
    pub node_name: Option<SmolStr>,
    pub hints: Option<Hints>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Conditions {
    pub ready: Option<bool>,
    pub serving: Option<bool>,
    pub terminating: Option<bool>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Hints {
    pub for_zones: Vec<Hint>,
    pub for_nodes: Vec<Hint>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Hint {
    pub name: SmolStr,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct SlicePort {
    pub name: Option<SmolStr>,
    pub protocol: Option<SmolStr>,
    pub port: Option<u16>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Node {
    pub spec: NodeSpec,
    pub status: NodeStatus,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct NodeSpec {
    #[serde(rename = "podCIDR")]
    pub pod_cidr: SmolStr,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct NodeStatus {
    pub addresses: Vec<NodeAddress>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct NodeAddress {
    pub r#type: SmolStr,
    pub address: SmolStr,
}

impl Service {
    pub(crate) fn is_headless(&self) -> bool {
        self.spec.cluster_ip == "None"
    }

    pub(crate) fn is_external_name(&self) -> bool {
        self.spec.r#type == "ExternalName"
    }

    pub(crate) fn cluster_ips(&self) -> &[SmolStr] {
        if self.spec.cluster_ips.is_empty() {
            std::slice::from_ref(&self.spec.cluster_ip)
        } else {
            &self.spec.cluster_ips
        }
    }
}

impl Conditions {
    pub(crate) fn is_ready(&self) -> bool {
        self.ready.unwrap_or(true)
    }

    pub(crate) fn is_serving(&self) -> bool {
        self.serving.unwrap_or_else(|| self.is_ready())
    }

    pub(crate) fn is_terminating(&self) -> bool {
        self.terminating.unwrap_or(false)
    }
}

impl Node {
    pub(crate) fn internal_ip(&self) -> Option<std::net::Ipv4Addr> {
        self.status
            .addresses
            .iter()
            .filter(|address| address.r#type == "InternalIP")
            .find_map(|address| address.address.parse().ok())
    }
}

/// Go writes a list that was never made as `null`.
fn null_is_empty<'de, D, T>(from: D) -> Result<Vec<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Deserialize<'de>,
{
    Ok(Option::deserialize(from)?.unwrap_or_default())
}
