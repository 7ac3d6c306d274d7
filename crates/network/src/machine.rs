//! What a node's own network needs once, before any pod: and what a cluster leaves behind, taken away.

use std::net::Ipv4Addr;

use crate::cidr::Cidr;
use crate::names;
use crate::netlink::Error;
use crate::netlink::route::{PROTOCOL, Route, Routing};
use crate::nftables::{Ranges, passage, remove_table};

/// Prepares the calling thread's network namespace: the node's own programs can send to Services, the DNS address is
/// here, and a firewall lets pods' packets through. May be repeated.
pub fn prepare(cluster: &str, ranges: &Ranges, node_address: Ipv4Addr) -> Result<(), Error> {
    passage::open(&names::table(cluster), ranges.pods)?;
    let mut routing = Routing::here()?;
    let loopback = routing.index("lo")?;
    routing.set_up(loopback)?;
    // Not for others to choose as a source address, hence the scope.
    routing.add_address(loopback, ranges.dns, 32, libc::RT_SCOPE_HOST)?;
    // Whatever the link: it only lets packets start their way, the rules send them elsewhere.
    routing.set_route(&Route::on(loopback, ranges.services).from(node_address))
}

/// The MTU that pods get: that of the link to the world.
pub fn mtu() -> Result<u32, Error> {
    let mut routing = Routing::here()?;
    let to_world = routing.routes()?.into_iter().find(|route| route.to.prefix == 0);
    let links = routing.links()?;
    let link = to_world.and_then(|route| links.into_iter().find(|link| link.index == route.link));
    Ok(link.map_or(1500, |link| link.mtu))
}

/// The address of this machine that others reach it by: the source of packets to the world; any other if there is no
/// way there. What clusters themselves put on links does not count.
pub fn address() -> Result<Option<Ipv4Addr>, Error> {
    let mut routing = Routing::here()?;
    let to_world = routing.routes()?.into_iter().find(|route| route.to.prefix == 0);
    let addresses = routing.addresses()?;
    let links = routing.links()?;
    let is_outside = |of: u32| {
        let link = links.iter().find(|link| link.index == of);
        link.is_some_and(|link| link.name != "lo" && !link.alias.starts_with(names::ALIAS))
    };
    let on = |link: Option<u32>| {
        addresses
            .iter()
            .find(|(of, address, _)| {
                link.map_or_else(|| is_outside(*of), |link| link == *of) && !address.is_loopback()
            })
            .map(|(_, address, _)| *address)
    };
    Ok(to_world
        .and_then(|route| route.source.or_else(|| on(Some(route.link))))
        .or_else(|| on(None)))
}

/// Takes away what a cluster left in the calling thread's network namespace: rules, pods' interfaces, routes, the DNS
/// address. Further nodes are [`crate::node_namespace::remove`]d first.
pub fn reset(cluster: &str, ranges: &Ranges) -> Result<(), Error> {
    remove_table(cluster)?;
    passage::close(&names::table(cluster))?;
    let mut routing = Routing::here()?;
    let alias = names::alias_of(cluster);
    for link in routing.links()? {
        if link.alias.starts_with(&alias) {
            routing.delete_link(&link.name)?;
        }
    }
    let ours = |route: &Route| {
        route.protocol == PROTOCOL
            && [ranges.pods, ranges.services]
                .iter()
                .any(|r| r.overlaps(route.to))
    };
    for route in routing
        .routes()?
        .into_iter()
        .filter(|r| r.to.prefix > 0)
        .filter(ours)
    {
        routing.delete_route(&route)?;
    }
    let loopback = routing.index("lo")?;
    routing.delete_address(loopback, ranges.dns, 32)
}

/// The address ranges of a cluster on this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub pods: Cidr,
    pub services: Cidr,
    /// Shared by the cluster's nodes on this machine; the first address is the machine's.
    pub nodes: Cidr,
}

/// Ranges for a cluster of this name that are not in use here yet: upstream's own for the first one. `others`: the
/// plans of clusters that may not be up.
pub fn plan(cluster: &str, others: &[Plan]) -> Result<Plan, Error> {
    let routes = Routing::here()?.routes()?.into_iter().map(|route| route.to);
    let planned = others
        .iter()
        .flat_map(|plan| [plan.pods, plan.services, plan.nodes]);
    let taken: Vec<Cidr> = routes.filter(|to| to.prefix > 0).chain(planned).collect();
    let start = if cluster == "setpoint" {
        0
    } else {
        1 + names::hash(&[cluster]) % 60
    };
    let is_free = |plan: &Plan| {
        let ranges = [plan.pods, plan.services, plan.nodes];
        !taken.iter().any(|t| ranges.iter().any(|r| r.overlaps(*t)))
    };
    let mut plans = (0..60).map(|step| nth_plan((start + step) % 61));
    Ok(plans.find(is_free).unwrap_or_else(|| nth_plan(start)))
}

fn nth_plan(n: u64) -> Plan {
    let n = n as u8;
    Plan {
        pods: Cidr::new(Ipv4Addr::new(10, 244_u8.wrapping_sub(n), 0, 0), 16),
        services: Cidr::new(Ipv4Addr::new(10, if n == 0 { 96 } else { 97 + n }, 0, 0), 16),
        nodes: Cidr::new(Ipv4Addr::new(172, 30, 180_u8.wrapping_sub(n), 0), 24),
    }
}

impl Plan {
    /// The tenth address of the Service range, as upstream.
    pub fn dns(&self) -> Ipv4Addr {
        self.services.nth(10)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_cluster_has_upstreams_ranges_and_no_two_overlap() {
        let first = nth_plan(0);
        let texts = [first.pods, first.services, first.nodes].map(|range| range.to_string());
        assert_eq!(texts, ["10.244.0.0/16", "10.96.0.0/16", "172.30.180.0/24"]);
        assert_eq!(first.dns().to_string(), "10.96.0.10");
        let all: Vec<Cidr> = (0..61)
            .map(nth_plan)
            .flat_map(|plan| [plan.pods, plan.services, plan.nodes])
            .collect();
        for (at, range) in all.iter().enumerate() {
            assert!(
                !all[at + 1..].iter().any(|other| other.overlaps(*range)),
                "{range}"
            );
        }
    }
}
