//! The loop `routes`: pods of other nodes are reached by way of their node.
//!
//! ```text
//! Node n2: podCIDR 10.244.1.0/24, InternalIP 172.30.180.2     → 10.244.1.0/24 via 172.30.180.2
//! ```
//!
//! Where the other node is not on a network of ours, the gateway towards it is taken, which then has to know the way
//! (as it does when that gateway is a node too).

use std::fmt;
use std::net::Ipv4Addr;
use std::sync::Arc;

use api::{BoxFuture, Identity, Key, Object, Refused, SmolStr};
use parking_lot::Mutex;
use reconcile::{Actor, Cache, Cause, Controller, Done, Follows, Gap, Named};

use crate::cidr::Cidr;
use crate::netlink::Error;
use crate::netlink::route::{PROTOCOL, Route, Routing};
use crate::views::{self, NODES};

/// Routes to the pods of all nodes but this one.
pub struct RoutesLoop {
    node_name: SmolStr,
    table: Arc<RouteTable>,
}

/// Our routes to other nodes in one network namespace.
pub struct RouteTable {
    pods: Cidr,
    state: Mutex<State>,
}

struct State {
    routing: Routing,
    /// Pod range and address of each node that has a route.
    nodes: Vec<(SmolStr, Cidr, Ipv4Addr)>,
    /// Whether what an earlier process left has been looked through.
    swept: bool,
}

/// What the loop wants of [`RouteTable`].
#[derive(Debug)]
pub enum Step {
    /// One node's route, or none.
    Set {
        node: SmolStr,
        route: Option<(Cidr, Ipv4Addr)>,
    },
    /// No routes of ours but to these ranges.
    Sweep(Vec<Cidr>),
}

/// What a node asks for, and whether it is so.
pub struct Observed {
    wanted: Result<Option<(Cidr, Ipv4Addr)>, Cause>,
    now: Option<(Cidr, Ipv4Addr)>,
    /// For the first node, until it is done: the ranges of all nodes.
    sweep: Option<Vec<Cidr>>,
}

impl RouteTable {
    /// Opens the routes of the calling thread's network namespace. `pods` is the pod range of the whole cluster.
    pub fn open(pods: Cidr) -> Result<Self, Error> {
        Ok(Self {
            pods,
            state: Mutex::new(State {
                routing: Routing::here()?,
                nodes: Vec::new(),
                swept: false,
            }),
        })
    }

    fn now(&self, node: &str) -> Option<(Cidr, Ipv4Addr)> {
        let state = self.state.lock();
        let (_, to, via) = state.nodes.iter().find(|(name, ..)| name == node)?;
        Some((*to, *via))
    }

    fn set(&self, node: SmolStr, route: Option<(Cidr, Ipv4Addr)>) -> Result<(), Error> {
        let mut state = self.state.lock();
        let State { routing, nodes, .. } = &mut *state;
        let before = nodes.iter().position(|(name, ..)| *name == node);
        let before = before.map(|at| nodes.swap_remove(at).1);
        let keeps = |to: Cidr| nodes.iter().any(|(_, other, _)| *other == to);
        if let Some(to) = before.filter(|to| route.is_none_or(|(now, _)| now != *to) && !keeps(*to)) {
            remove(routing, to)?;
        }
        if let Some((to, via)) = route {
            let (gateway, link) = routing.way_to(via)?;
            routing.set_route(&Route::on(link, to).via(gateway.unwrap_or(via)))?;
            nodes.push((node, to, via));
        }
        Ok(())
    }

    fn sweep(&self, ranges: &[Cidr]) -> Result<(), Error> {
        let mut state = self.state.lock();
        for route in state.routing.routes()? {
            let is_ours = route.protocol == PROTOCOL && route.via.is_some() && route.to.prefix > 0;
            if is_ours && self.pods.overlaps(route.to) && !ranges.contains(&route.to) {
                state.routing.delete_route(&route)?;
            }
        }
        state.swept = true;
        Ok(())
    }
}

fn remove(routing: &mut Routing, to: Cidr) -> Result<(), Error> {
    let ours = |route: &&Route| route.to == to && route.protocol == PROTOCOL && route.via.is_some();
    match routing.routes()?.iter().find(ours) {
        Some(route) => routing.delete_route(route),
        None => Ok(()),
    }
}

impl RoutesLoop {
    pub fn new(node_name: &str, table: Arc<RouteTable>) -> Self {
        Self {
            node_name: SmolStr::new(node_name),
            table,
        }
    }

    fn sweep(&self, of: &Key, cache: &Cache) -> Option<Vec<Cidr>> {
        let first = cache.all(&NODES).next()?;
        if first.key != *of || self.table.state.lock().swept {
            return None;
        }
        let nodes = cache
            .all(&NODES)
            .filter_map(|node| cache.view_of::<views::Node>(node).ok());
        Some(nodes.filter_map(|node| node.spec.pod_cidr.parse().ok()).collect())
    }
}

impl Controller for RoutesLoop {
    type Desired = views::Node;
    type Observed = Observed;
    type Step = Step;

    const NAME: &'static str = "routes";

    fn follows(&self) -> Follows {
        Follows::These(vec![NODES])
    }

    fn wakes(&self, changed: &Object, _cache: &Cache) -> Vec<Key> {
        vec![changed.key.clone()]
    }

    fn observe(&self, desired: &Named<views::Node>, cache: &Cache) -> Observed {
        let name = &desired.key().name;
        let range = &desired.spec.pod_cidr;
        let wanted = match (desired.internal_ip(), range.parse()) {
            _ if *name == self.node_name || range.is_empty() => Ok(None),
            (_, Err(e)) => Err(Cause::new("PodCIDRUnusable", format!("podCIDR: {e}"))),
            (None, _) => Ok(None),
            (Some(via), Ok(to)) => Ok(Some((to, via))),
        };
        Observed {
            wanted,
            now: self.table.now(name),
            sweep: self.sweep(desired.key(), cache),
        }
    }

    fn gap(&self, desired: &Named<views::Node>, observed: &Observed) -> Gap<Step> {
        let mut gap = Gap::closed();
        if let Some(ranges) = &observed.sweep {
            gap = gap.act("routes that an earlier process left", Step::Sweep(ranges.clone()));
        }
        let wanted = match &observed.wanted {
            Err(cause) => return gap.stuck("route", cause.clone()),
            Ok(wanted) if *wanted == observed.now => return gap,
            Ok(wanted) => *wanted,
        };
        let about = match wanted {
            Some((to, via)) => format!("{to} via {via}"),
            None => "no route".to_owned(),
        };
        gap.act(
            about,
            Step::Set {
                node: desired.key().name.clone(),
                route: wanted,
            },
        )
    }

    fn gone(&self, key: &Key, _cache: &Cache) -> Gap<Step> {
        let gap = Gap::closed();
        if self.table.now(&key.name).is_none() {
            return gap;
        }
        gap.act(
            "no route",
            Step::Set {
                node: key.name.clone(),
                route: None,
            },
        )
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Set { node, route: None } => write!(f, "no route to {node}"),
            Self::Set {
                node,
                route: Some((to, via)),
            } => write!(f, "route to {node}: {to} via {via}"),
            Self::Sweep(ranges) => {
                let texts: Vec<String> = ranges.iter().map(Cidr::to_string).collect();
                write!(f, "no routes but to {}", texts.join(" "))
            }
        }
    }
}

/// Performs the loop's steps.
pub struct RoutesActor(pub Arc<RouteTable>);

impl Actor<Step> for RoutesActor {
    fn perform<'a>(&'a self, _as: &'a Identity, step: Step) -> BoxFuture<'a, Result<Done, Refused>> {
        let table = self.0.clone();
        Box::pin(async move {
            let work = move || match step {
                Step::Set { node, route } => table.set(node, route),
                Step::Sweep(ranges) => table.sweep(&ranges),
            };
            let done = tokio::task::spawn_blocking(work).await;
            done.map_err(|e| Refused::internal(e.to_string()))?
                .map_err(|e| Refused::internal(e.to_string()))?;
            Ok(Done::outside())
        })
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use reconcile::check;

    use super::*;

    const WORLD: &str = "
kind: Node
metadata: {name: n1}
spec: {podCIDR: 10.244.0.0/24}
status: {addresses: [{type: InternalIP, address: 192.0.2.1}]}
---
kind: Node
metadata: {name: n2}
spec: {podCIDR: 10.244.1.0/24}
status: {addresses: [{type: Hostname, address: n2}, {type: InternalIP, address: 192.0.2.2}]}
---
kind: Node
metadata: {name: n3}
status: {addresses: [{type: InternalIP, address: 192.0.2.3}]}
---
kind: Node
metadata: {name: n4}
spec: {podCIDR: 'fd00::/64'}
status: {addresses: [{type: InternalIP, address: 192.0.2.4}]}
";

    fn gap(node: &str, expected: Expect) {
        // Only looked at: no turn of this test changes the machine's routes.
        let table = RouteTable::open("10.244.0.0/16".parse().unwrap()).unwrap();
        let routes = RoutesLoop::new("n1", Arc::new(table));
        expected.assert_eq(&check(routes, &format!("nodes/{node}"), WORLD));
    }

    #[test]
    fn other_nodes_pods_are_reached_by_way_of_their_node() {
        gap(
            "n2",
            expect![[r#"
            10.244.1.0/24 via 192.0.2.2 -> route to n2: 10.244.1.0/24 via 192.0.2.2
        "#]],
        );
        gap("n3", expect![[""]]);
        gap(
            "n4",
            expect![[r#"
            route -> stuck: PodCIDRUnusable: podCIDR: "fd00::/64" is not an IPv4 address range such as 10.244.0.0/16
        "#]],
        );
        gap("n5", expect![[""]]);
    }

    #[test]
    fn the_first_turn_clears_what_an_earlier_process_left() {
        gap(
            "n1",
            expect![[r#"
            routes that an earlier process left -> no routes but to 10.244.0.0/24 10.244.1.0/24
        "#]],
        );
    }
}
