//! A pod's place in the network: an address of its own, a veth pair, and routes; no bridge.
//!
//! On the node each pod is a /32 route to its own interface, so every packet between pods is routed, and sees the
//! same rules wherever the other pod is. In the pod, everything goes to a gateway whose hardware address is known
//! from the start: nothing is ever asked for by ARP.
//!
//! What is there is what the kernel says: the interfaces, found by their alias, and the routes, found by their
//! protocol number. There is no file beside them that could disagree.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::sync::Arc;

use parking_lot::Mutex;

use crate::cidr::Cidr;
use crate::names;
use crate::netlink::Error;
use crate::netlink::route::{End, Mac, PROTOCOL, Route, Routing};
use crate::netlink::socket::inside;
use crate::netlink::sysctl;
use crate::nftables::{Endpoint, Entry, Protocol, ServiceTable};

/// The pod's next hop: the same for all, on no interface, and never asked for.
const GATEWAY: Ipv4Addr = Ipv4Addr::new(169, 254, 1, 1);
/// The pod's interface, as every container image expects it.
const POD_LINK: &str = "eth0";
/// Places in the range of a node that no pod gets: the network's own and the one that people take for a gateway.
const RESERVED: u64 = 2;

/// Attaches and detaches the pods of one node.
pub struct Pods {
    config: Config,
    table: Arc<ServiceTable>,
    state: Mutex<State>,
}

/// What pods are attached by.
#[derive(Clone, Debug)]
pub struct Config {
    pub cluster: String,
    /// The node's share of the pod range (`Node.spec.podCIDR`).
    pub range: Cidr,
    /// The node's address: the source of what the node itself sends to its pods.
    pub node_address: Ipv4Addr,
    pub mtu: u32,
}

/// Which pod.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PodId {
    pub namespace: String,
    pub name: String,
    pub uid: String,
}

/// A port of the node that leads to a port of the pod (`ports[].hostPort`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostPort {
    /// `None` = every address of the node.
    pub address: Option<Ipv4Addr>,
    pub protocol: Protocol,
    pub host_port: u16,
    pub container_port: u16,
}

#[derive(Debug, thiserror::Error)]
pub enum PodError {
    #[error("all {} addresses of {range} are in use: delete pods, or give the node a larger podCIDR", range.size() - RESERVED - 1)]
    NoAddressLeft { range: Cidr },
    #[error("{pod}: {error}")]
    Kernel { pod: String, error: Error },
}

struct State {
    routing: Routing,
    /// Address of each pod, by its interface.
    addresses: BTreeMap<String, Ipv4Addr>,
    used: BTreeSet<Ipv4Addr>,
    /// Where the search for a free address goes on: a freed one is not given out again at once.
    next: u64,
}

impl Pods {
    /// Opens the pod network of the calling thread's network namespace, and finds the pods that are there.
    pub fn open(config: Config, table: Arc<ServiceTable>) -> Result<Self, Error> {
        let mut routing = Routing::here()?;
        let addresses = find(&mut routing, &config)?;
        let used: BTreeSet<Ipv4Addr> = addresses.values().copied().collect();
        let last = used.last().map_or(0, |last| {
            u64::from(last.to_bits() - config.range.address.to_bits())
        });
        Ok(Self {
            config,
            table,
            state: Mutex::new(State {
                routing,
                addresses,
                used,
                next: last + 1,
            }),
        })
    }

    /// Gives the pod whose network namespace this is an address and a way to everything. May be repeated: what a
    /// broken attempt left is replaced. Blocks for about a millisecond.
    pub fn attach(
        &self,
        netns: BorrowedFd<'_>,
        pod: &PodId,
        host_ports: &[HostPort],
    ) -> Result<Ipv4Addr, PodError> {
        let link = names::pod_link(&self.config.cluster, &pod.uid);
        self.detach(pod)?;
        let address = self.reserve(&link)?;
        let attached = self
            .connect(netns, pod, &link, address)
            .and_then(|()| self.table.open_host_ports(&entries(host_ports, address)));
        match attached {
            Ok(()) => Ok(address),
            Err(error) => {
                self.detach(pod)?;
                Err(failed(pod, error))
            }
        }
    }

    /// Takes the pod's address, route and host ports away; that there are none is fine. The interface goes with the
    /// pod's network namespace: the kernel then takes many at once, where one by one costs 20 ms each.
    pub fn detach(&self, pod: &PodId) -> Result<(), PodError> {
        let link = names::pod_link(&self.config.cluster, &pod.uid);
        let mut state = self.state.lock();
        let Some(address) = state.addresses.get(&link).copied() else {
            return Ok(());
        };
        self.table
            .close_host_ports(address)
            .and_then(|()| unroute(&mut state.routing, &link, address))
            .map_err(|error| failed(pod, error))?;
        state.addresses.remove(&link);
        state.used.remove(&address);
        Ok(())
    }

    /// The address of a pod that is attached.
    pub fn address(&self, uid: &str) -> Option<Ipv4Addr> {
        let link = names::pod_link(&self.config.cluster, uid);
        self.state.lock().addresses.get(&link).copied()
    }

    fn reserve(&self, link: &str) -> Result<Ipv4Addr, PodError> {
        let mut state = self.state.lock();
        let range = self.config.range;
        let last = range.size() - 1;
        let places = (0..range.size()).map(|step| (state.next + step) % range.size());
        let is_free =
            |place: &u64| (RESERVED..last).contains(place) && !state.used.contains(&range.nth(*place));
        let place = places
            .into_iter()
            .find(is_free)
            .ok_or(PodError::NoAddressLeft { range })?;
        let address = range.nth(place);
        state.next = place + 1;
        state.used.insert(address);
        state.addresses.insert(link.to_owned(), address);
        Ok(address)
    }

    fn connect(
        &self,
        netns: BorrowedFd<'_>,
        pod: &PodId,
        link: &str,
        address: Ipv4Addr,
    ) -> Result<(), Error> {
        let Config { cluster, mtu, .. } = &self.config;
        let (outside, inside_mac) = (
            names::mac(&[cluster, &pod.uid, "node"]),
            names::mac(&[cluster, &pod.uid]),
        );
        let here = End {
            name: link,
            mac: outside,
            netns: None,
        };
        let there = End {
            name: POD_LINK,
            mac: inside_mac,
            netns: Some(netns),
        };
        {
            let mut state = self.state.lock();
            let routing = &mut state.routing;
            // One that another process left halfway.
            routing.delete_link(link)?;
            routing.create_veth(&here, &there, *mtu)?;
            let index = routing.index(link)?;
            let name = format!(
                "{}{} {}/{}",
                names::alias_of(cluster),
                pod.uid,
                pod.namespace,
                pod.name
            );
            routing.set_alias(index, &name)?;
            routing.set_up(index)?;
            routing.add_neighbour(index, address, inside_mac)?;
            routing.set_route(&Route::on(index, Cidr::host(address)).from(self.config.node_address))?;
        }
        inside(netns, || configure(address, outside))?
    }
}

fn unroute(routing: &mut Routing, link: &str, pod: Ipv4Addr) -> Result<(), Error> {
    match routing.link(link)? {
        Some(link) => routing.delete_route(&Route::on(link.index, Cidr::host(pod))),
        None => Ok(()),
    }
}

/// The pod's own side.
fn configure(address: Ipv4Addr, gateway: Mac) -> Result<(), Error> {
    let mut routing = Routing::here()?;
    let loopback = routing.index("lo")?;
    routing.set_up(loopback)?;
    let link = routing.index(POD_LINK)?;
    routing.set_up(link)?;
    routing.add_address(link, address, 32, libc::RT_SCOPE_UNIVERSE)?;
    routing.add_neighbour(link, GATEWAY, gateway)?;
    let mut default = Route::on(link, Cidr::ANY).via(GATEWAY);
    default.onlink = true;
    routing.set_route(&default)?;
    // As container runtimes set them by default: ports below 1024 and ping without rights.
    sysctl::set_if("net/ipv4/ip_unprivileged_port_start", "1024", "0")?;
    sysctl::set_if("net/ipv4/ping_group_range", "1 0", "0 2147483647")
}

/// The pods that the kernel knows: interfaces of this cluster, each with the address of its route.
fn find(routing: &mut Routing, config: &Config) -> Result<BTreeMap<String, Ipv4Addr>, Error> {
    let alias = names::alias_of(&config.cluster);
    let links = routing.links()?;
    let routes = routing.routes()?;
    let of_link = |index| {
        routes
            .iter()
            .find(|route| route.link == index && route.protocol == PROTOCOL && route.to.prefix == 32)
    };
    Ok(links
        .into_iter()
        .filter(|link| link.name.starts_with("sp") && link.alias.starts_with(&alias))
        .filter_map(|link| Some((of_link(link.index)?.to.address, link.name)))
        .filter(|(address, _)| config.range.contains(*address))
        .map(|(address, name)| (name, address))
        .collect())
}

fn entries(host_ports: &[HostPort], pod: Ipv4Addr) -> Vec<(Entry, Endpoint)> {
    let entry = |port: &HostPort| Entry {
        address: port.address.filter(|address| !address.is_unspecified()),
        protocol: port.protocol,
        port: port.host_port,
    };
    let endpoint = |port: &HostPort| Endpoint {
        address: pod,
        port: port.container_port,
    };
    host_ports
        .iter()
        .map(|port| (entry(port), endpoint(port)))
        .collect()
}

fn failed(pod: &PodId, error: Error) -> PodError {
    PodError::Kernel {
        pod: format!("{}/{}", pod.namespace, pod.name),
        error,
    }
}

/// A file descriptor of a process's network namespace.
pub fn netns_of(pid: u32) -> std::io::Result<OwnedFd> {
    Ok(std::fs::File::open(format!("/proc/{pid}/ns/net"))?.into())
}
