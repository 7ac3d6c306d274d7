//! A Service and its EndpointSlices, seen from one node, as rules for packets. Pure.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use api::SmolStr;

use crate::cidr::Cidr;
use crate::limits::ENDPOINTS_PER_PORT;
use crate::nftables::{Answer, Balance, Endpoint, Entry, Protocol, ServiceRules};
use crate::views::{EndpointSlice, Hint, Service, ServicePort, SliceEndpoint};

/// Upstream's default of `sessionAffinityConfig.clientIP.timeoutSeconds`.
const STICKY_SECONDS: u32 = 10_800;

/// The node that the rules are for.
pub(crate) struct Here<'a> {
    pub(crate) node: &'a str,
    /// Empty = none.
    pub(crate) zone: &'a str,
    pub(crate) pods: Cidr,
}

/// The endpoints of one Service port, as upstream sorts them.
#[derive(Debug, Default, PartialEq, Eq)]
struct Usable {
    anywhere: Vec<Endpoint>,
    here: Vec<Endpoint>,
    /// Whether anybody serves the port, though perhaps nobody that a node-local policy lets through.
    any: bool,
}

/// A Service is served where its rules have entries; headless ones and aliases have none.
pub(crate) fn compile(service: &Service, slices: &[&EndpointSlice], here: &Here<'_>) -> ServiceRules {
    let mut rules = ServiceRules::default();
    if service.is_headless() || service.is_external_name() {
        return rules;
    }
    let sticky = sticky(service);
    for port in &service.spec.ports {
        let Some(protocol) = Protocol::named(&port.protocol) else {
            continue;
        };
        let usable = usable(port, slices, here);
        let mut enter = |address: Option<Ipv4Addr>, port: u16, answer: Answer| {
            let entry = Entry {
                address,
                protocol,
                port,
            };
            rules.entries.entry(entry).or_insert(answer);
        };
        for address in addresses(service.cluster_ips()) {
            enter(Some(address), port.port, inside(service, &usable, sticky));
        }
        for address in external_addresses(service) {
            enter(Some(address), port.port, outside(service, &usable, sticky));
        }
        if port.node_port != 0 {
            enter(None, port.node_port, outside(service, &usable, sticky));
        }
    }
    // One that does not say where it is may be here.
    let own = |endpoint: &&SliceEndpoint| endpoint.node_name.as_ref().is_none_or(|node| node == here.node);
    rules.own_pods = slices
        .iter()
        .flat_map(|slice| slice.endpoints.iter().filter(own))
        .filter_map(|endpoint| endpoint.addresses.first()?.parse().ok())
        .filter(|address| here.pods.contains(*address))
        .collect();
    rules
}

fn sticky(service: &Service) -> Option<u32> {
    let spec = &service.spec;
    let config = spec.session_affinity_config.as_ref();
    let seconds = config.and_then(|config| config.client_ip.as_ref()?.timeout_seconds);
    (spec.session_affinity == "ClientIP").then(|| seconds.unwrap_or(STICKY_SECONDS))
}

fn inside(service: &Service, usable: &Usable, sticky: Option<u32>) -> Answer {
    let is_local = service.spec.internal_traffic_policy == "Local";
    let endpoints = if is_local { &usable.here } else { &usable.anywhere };
    match (endpoints.is_empty(), is_local && usable.any) {
        (true, true) => Answer::Drop,
        (true, false) => Answer::Refuse,
        (false, _) => Answer::Balance(Balance {
            endpoints: endpoints.clone(),
            sticky,
            ..Balance::default()
        }),
    }
}

fn outside(service: &Service, usable: &Usable, sticky: Option<u32>) -> Answer {
    let is_local = service.spec.external_traffic_policy == "Local";
    if usable.anywhere.is_empty() && usable.here.is_empty() {
        return Answer::Refuse;
    }
    Answer::Balance(Balance {
        endpoints: usable.anywhere.clone(),
        local: is_local.then(|| usable.here.clone()),
        masquerade: !is_local,
        sticky,
    })
}

fn external_addresses(service: &Service) -> impl Iterator<Item = Ipv4Addr> {
    let is_ours = service.spec.r#type == "LoadBalancer";
    let ingress = service.status.load_balancer.ingress.iter();
    let balanced = ingress
        .filter(move |ingress| is_ours && ingress.ip_mode != "Proxy")
        .filter_map(|ingress| ingress.ip.parse().ok());
    addresses(&service.spec.external_ips).chain(balanced)
}

fn addresses(texts: &[SmolStr]) -> impl Iterator<Item = Ipv4Addr> {
    texts.iter().filter_map(|text| text.parse().ok())
}

/// `CategorizeEndpoints` of upstream's `pkg/proxy/topology.go`: ready endpoints, hinted ones first if every one has
/// a hint; where there is none, those that still serve while they terminate.
fn usable(port: &ServicePort, slices: &[&EndpointSlice], here: &Here<'_>) -> Usable {
    let all = endpoints(port, slices);
    let ready: Vec<_> = all.iter().filter(|(_, e)| e.conditions.is_ready()).collect();
    let hinted = hinted(&ready.iter().map(|(_, e)| **e).collect::<Vec<_>>(), here);
    let is_here = |e: &SliceEndpoint| e.node_name.as_deref() == Some(here.node);
    let lingering = |e: &SliceEndpoint| {
        !e.conditions.is_ready() && e.conditions.is_serving() && e.conditions.is_terminating()
    };
    let pick = |only: &dyn Fn(&SliceEndpoint) -> bool| -> Vec<Endpoint> {
        let picked = all.iter().filter(|(_, e)| only(e)).map(|(at, _)| *at);
        picked.take(ENDPOINTS_PER_PORT).collect()
    };
    let or_lingering = |found: Vec<Endpoint>, only: &dyn Fn(&SliceEndpoint) -> bool| {
        if found.is_empty() {
            pick(&|e| lingering(e) && only(e))
        } else {
            found
        }
    };
    Usable {
        anywhere: or_lingering(pick(&|e| e.conditions.is_ready() && hinted(e)), &|_| true),
        here: or_lingering(pick(&|e| e.conditions.is_ready() && is_here(e)), &is_here),
        any: !ready.is_empty() || all.values().any(|e| lingering(e)),
    }
}

/// Which of the ready endpoints the hints leave for this node: by node, else by zone, else all.
fn hinted<'a>(ready: &[&SliceEndpoint], here: &Here<'a>) -> impl Fn(&SliceEndpoint) -> bool + use<'a> {
    fn names(endpoint: &SliceEndpoint, zones: bool) -> &[Hint] {
        let hints = endpoint.hints.as_ref();
        hints.map_or(
            &[],
            |hints| if zones { &hints.for_zones } else { &hints.for_nodes },
        )
    }
    let names_it =
        |e: &SliceEndpoint, zones: bool, name: &str| names(e, zones).iter().any(|h| h.name == name);
    let applies = |zones: bool, name: &str| {
        ready.iter().all(|e| !names(e, zones).is_empty()) && ready.iter().any(|e| names_it(e, zones, name))
    };
    let (node, zone) = (here.node, here.zone);
    let (by_node, by_zone) = (applies(false, node), applies(true, zone));
    move |endpoint| match (by_node, by_zone) {
        (true, _) => names_it(endpoint, false, node),
        (false, true) => names_it(endpoint, true, zone),
        (false, false) => true,
    }
}

/// Every endpoint of the port once; if slices disagree (one is about to go), the ready one counts.
fn endpoints<'a>(port: &ServicePort, slices: &[&'a EndpointSlice]) -> BTreeMap<Endpoint, &'a SliceEndpoint> {
    let mut all: BTreeMap<Endpoint, &SliceEndpoint> = BTreeMap::new();
    for slice in slices.iter().filter(|slice| slice.address_type == "IPv4") {
        let is_it = |p: &&crate::views::SlicePort| {
            p.name.as_deref().unwrap_or_default() == port.name
                && Protocol::named(p.protocol.as_deref().unwrap_or_default())
                    == Protocol::named(&port.protocol)
        };
        let target = slice.ports.iter().flatten().find(is_it);
        let Some(number) = target.and_then(|target| target.port) else {
            continue;
        };
        for endpoint in &slice.endpoints {
            let address = endpoint.addresses.first().and_then(|a| a.parse().ok());
            let Some(address) = address else { continue };
            let at = Endpoint {
                address,
                port: number,
            };
            let known = all.entry(at).or_insert(endpoint);
            if endpoint.conditions.is_ready() {
                *known = endpoint;
            }
        }
    }
    all
}

/// One line per entry, for tests and for `why`.
pub(crate) fn describe(rules: &ServiceRules) -> String {
    let list = |endpoints: &[Endpoint]| {
        let texts: BTreeSet<String> = endpoints.iter().map(ToString::to_string).collect();
        texts.into_iter().collect::<Vec<_>>().join(" ")
    };
    let line = |(entry, answer): (&Entry, &Answer)| match answer {
        Answer::Refuse => format!("{entry} refused\n"),
        Answer::Drop => format!("{entry} dropped\n"),
        Answer::Balance(balance) => {
            let local = balance
                .local
                .as_ref()
                .map(|local| format!(" here [{}]", list(local)));
            let masquerade = if balance.masquerade { " masquerade" } else { "" };
            let sticky = balance.sticky.map(|seconds| format!(" sticky {seconds}s"));
            let (local, sticky) = (local.unwrap_or_default(), sticky.unwrap_or_default());
            format!(
                "{entry} → [{}]{local}{masquerade}{sticky}\n",
                list(&balance.endpoints)
            )
        }
    };
    rules.entries.iter().map(line).collect()
}
