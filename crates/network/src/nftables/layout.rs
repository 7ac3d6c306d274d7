//! What the table looks like: a handful of chains and flat maps, the same for one Service as for ten thousand.
//!
//! A packet's way: `services` finds (address, protocol, port) in the map of the same name, whose value is the
//! *shape* of the answer: how many endpoints there are and how they are to be used. Each shape has a chain, which
//! draws a number below that count and finds the endpoint under (address, protocol, port, number). So a Service
//! costs one element, an endpoint one element, and never a chain or a rule.
//!
//! Verdicts are kept out of the large maps on purpose: the kernel checks every verdict of a table again when one is
//! added.

use std::net::Ipv4Addr;

use super::expression::{Expressions, Is, KEY, Side, Verdict};
use super::transaction::{Hook, Layout, Transaction, Type, Value};
use crate::cidr::Cidr;
use crate::limits::AFFINITY_CLIENTS;

pub(crate) const SERVICES: &str = "services";
pub(crate) const SHAPES: &str = "shapes";
pub(crate) const ENDPOINTS: &str = "endpoints";
/// (client, address, protocol, port) → the number that the client's endpoint has in [`TARGETS`].
pub(crate) const AFFINITY: &str = "affinity";
/// As [`ENDPOINTS`], for sticky Services: (address, protocol, port, number drawn) → number of the endpoint.
pub(crate) const STICKY: &str = "sticky";
/// Number of an endpoint of a sticky Service → endpoint.
pub(crate) const TARGETS: &str = "targets";
pub(crate) const REFUSED: &str = "refused";
pub(crate) const DROPPED: &str = "dropped";
pub(crate) const HAIRPIN: &str = "hairpin";
pub(crate) const HOST_PORTS: &str = "host-ports";

/// Endpoints on this node have numbers from here on, beside the same Service's endpoints anywhere.
pub(crate) const LOCAL_OFFSET: u32 = 1 << 16;
/// Raised with every change of what is below: a table of another version is replaced.
const VERSION: u32 = 1;
const LOOPBACK: Cidr = Cidr::new(Ipv4Addr::LOCALHOST, 8);

/// The addresses that the rules speak of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranges {
    pub pods: Cidr,
    pub services: Cidr,
    /// The cluster's DNS server, which answers on this address itself.
    pub dns: Ipv4Addr,
}

/// How packets to a Service port are answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Shape {
    /// Found under any address of this node: a node port.
    pub(crate) any_address: bool,
    /// How many endpoints there are to draw from.
    pub(crate) endpoints: u32,
    /// `externalTrafficPolicy: Local`: how many of them are on this node, for clients outside the cluster.
    pub(crate) local: Option<u32>,
    pub(crate) masquerade: bool,
    /// Seconds for which a client keeps its endpoint.
    pub(crate) sticky: Option<u32>,
}

impl Shape {
    pub(crate) fn chain(&self) -> String {
        let place = if self.any_address { "node" } else { "to" };
        let mut name = format!("{place}-{}", self.endpoints);
        if let Some(local) = self.local {
            name += &format!("-local-{local}");
        }
        if self.masquerade {
            name += "-masquerade";
        }
        if let Some(seconds) = self.sticky {
            name += &format!("-sticky-{seconds}");
        }
        name
    }

    /// Adds the shape's chain, and the way to it under `number`.
    pub(crate) fn build(&self, number: u32, t: &mut Transaction<'_>, ranges: &Ranges) {
        let chain = self.chain();
        t.add_chain(&chain, None);
        if self.sticky.is_none() {
            t.add_rule(&chain, |e| {
                e.park_nothing();
            });
        }
        if self.masquerade {
            t.add_rule(&chain, |e| {
                e.mark();
            });
        }
        match self.local {
            None => self.balance(t, &chain, self.endpoints, 0, |_| ()),
            Some(local) => {
                self.balance(t, &chain, self.endpoints, 0, |e| {
                    e.if_address(Side::Source, Is::Equal, ranges.pods);
                });
                t.add_rule(&chain, |e| {
                    e.if_local(Side::Source, Is::Equal).mark();
                });
                self.balance(t, &chain, self.endpoints, 0, |e| {
                    e.if_local(Side::Source, Is::Equal);
                });
                self.balance(t, &chain, local, LOCAL_OFFSET, |_| ());
            }
        }
        t.add_rule(&chain, |e| {
            e.verdict(&Verdict::Drop);
        });
        t.add_way(SHAPES, number, &chain);
    }

    fn balance(
        &self,
        t: &mut Transaction<'_>,
        chain: &str,
        count: u32,
        offset: u32,
        only_if: impl Fn(&mut Expressions<'_, '_>),
    ) {
        if count == 0 {
            return;
        }
        let draw = |e: &mut Expressions<'_, '_>| {
            e.service_key(KEY, self.any_address)
                .random(KEY.plus(3), count, offset);
        };
        let Some(seconds) = self.sticky else {
            return t.add_rule(chain, |e| {
                only_if(e);
                draw(e);
                e.look_up(ENDPOINTS, KEY, KEY).send_to(KEY);
            });
        };
        let client_key = |e: &mut Expressions<'_, '_>| {
            e.address(Side::Source, KEY)
                .service_key(KEY.plus(1), self.any_address);
        };
        let remember_and_send = |e: &mut Expressions<'_, '_>| {
            let target = KEY.plus(4);
            e.unpark(target);
            client_key(e);
            e.remember(AFFINITY, KEY, target, u64::from(seconds) * 1000)
                .look_up(TARGETS, target, target)
                .send_to(target);
        };
        t.add_rule(chain, |e| {
            only_if(e);
            client_key(e);
            e.look_up(AFFINITY, KEY, KEY).park(KEY);
            remember_and_send(e);
        });
        t.add_rule(chain, |e| {
            only_if(e);
            draw(e);
            e.look_up(STICKY, KEY, KEY).park(KEY);
            remember_and_send(e);
        });
    }
}

/// An empty chain whose name tells what the table was built for.
pub(crate) fn stamp(ranges: &Ranges) -> String {
    format!(
        "layout-{VERSION}-{:016x}",
        crate::names::hash(&[&format!("{ranges:?}")])
    )
}

/// Everything but the elements and the shapes.
pub(crate) fn build(t: &mut Transaction<'_>, ranges: &Ranges) {
    t.replace_table();
    sets().iter().for_each(|layout| t.add_set(layout));
    t.add_chain(&stamp(ranges), None);
    guard(t);
    ways_in(t);
    ways_out(t, ranges);
    refusals(t, ranges);
}

fn sets() -> [Layout; 10] {
    use Type::{Address, Mark, Number, Port, Protocol};
    const ENTRY: &[Type] = &[Address, Protocol, Port];
    const NUMBERED: &[Type] = &[Address, Protocol, Port, Mark];
    const TARGET: &[Type] = &[Address, Port];
    let set = |name, key, value| Layout {
        name,
        key,
        value,
        dynamic_size: None,
    };
    [
        set(SERVICES, ENTRY, Value::Of(&[Number])),
        set(SHAPES, &[Number], Value::Verdict),
        set(ENDPOINTS, NUMBERED, Value::Of(TARGET)),
        Layout {
            dynamic_size: Some(AFFINITY_CLIENTS),
            ..set(
                AFFINITY,
                &[Address, Address, Protocol, Port],
                Value::Of(&[Number]),
            )
        },
        set(STICKY, NUMBERED, Value::Of(&[Number])),
        set(TARGETS, &[Number], Value::Of(TARGET)),
        set(REFUSED, ENTRY, Value::None),
        set(DROPPED, ENTRY, Value::None),
        set(HAIRPIN, &[Address, Address], Value::None),
        set(HOST_PORTS, ENTRY, Value::Of(TARGET)),
    ]
}

const fn nat(point: i32, priority: i32) -> Hook {
    Hook {
        chain_type: "nat",
        point,
        priority,
    }
}

const fn filter(point: i32, priority: i32) -> Hook {
    Hook {
        chain_type: "filter",
        point,
        priority,
    }
}

/// Node ports answer on 127.0.0.1 too, for which the kernel must route 127/8 (`route_localnet`): nobody but this
/// machine may use that (CVE-2020-8558).
fn guard(t: &mut Transaction<'_>) {
    t.add_chain("guard", Some(&filter(libc::NF_INET_PRE_ROUTING, -300)));
    t.add_rule("guard", |e| {
        e.if_not_loopback(Side::Source)
            .if_address(Side::Destination, Is::Equal, LOOPBACK)
            .verdict(&Verdict::Drop);
    });
}

fn ways_in(t: &mut Transaction<'_>) {
    t.add_chain(SERVICES, None);
    for any_address in [false, true] {
        t.add_rule(SERVICES, |e| {
            if any_address {
                e.if_local(Side::Destination, Is::Equal);
            }
            e.service_key(KEY, any_address)
                .look_up(SERVICES, KEY, KEY)
                .park(KEY)
                .unpark(KEY)
                .follow(SHAPES, KEY);
        });
    }
    for any_address in [false, true] {
        t.add_rule(SERVICES, |e| {
            if any_address {
                e.if_local(Side::Destination, Is::Equal);
            }
            e.service_key(KEY, any_address)
                .look_up(HOST_PORTS, KEY, KEY)
                .send_to(KEY);
        });
    }
    for (name, point) in [
        ("prerouting", libc::NF_INET_PRE_ROUTING),
        ("output", libc::NF_INET_LOCAL_OUT),
    ] {
        t.add_chain(name, Some(&nat(point, -100)));
        t.add_rule(name, |e| {
            e.verdict(&Verdict::Jump(SERVICES));
        });
    }
}

fn ways_out(t: &mut Transaction<'_>, ranges: &Ranges) {
    const CHAIN: &str = "postrouting";
    t.add_chain(CHAIN, Some(&nat(libc::NF_INET_POST_ROUTING, 100)));
    t.add_rule(CHAIN, |e| {
        e.if_marked().unmark().masquerade();
    });
    // A pod that reached itself through a Service: the answer must come back this way.
    t.add_rule(CHAIN, |e| {
        e.address(Side::Source, KEY)
            .address(Side::Destination, KEY.plus(1))
            .if_in(HAIRPIN, KEY)
            .if_translated()
            .masquerade();
    });
    t.add_rule(CHAIN, |e| {
        e.if_address(Side::Source, Is::Equal, LOOPBACK)
            .if_not_loopback(Side::Destination)
            .masquerade();
    });
    // A Service address used from outside the cluster, with this node as the way in.
    t.add_rule(CHAIN, |e| {
        e.if_translated()
            .if_sent_to(ranges.services)
            .if_address(Side::Source, Is::Different, ranges.pods)
            .if_local(Side::Source, Is::Different)
            .masquerade();
    });
    t.add_rule(CHAIN, |e| {
        e.if_address(Side::Source, Is::Equal, ranges.pods)
            .if_address(Side::Destination, Is::Different, ranges.pods)
            .masquerade();
    });
}

/// Service ports without endpoints, and addresses of the Service range that are no Service's.
fn refusals(t: &mut Transaction<'_>, ranges: &Ranges) {
    const CHECK: &str = "check";
    const REFUSE: &str = "refuse";
    t.add_chain(REFUSE, None);
    t.add_rule(REFUSE, |e| {
        e.if_protocol(libc::IPPROTO_TCP as u8).reject(true);
    });
    t.add_rule(REFUSE, |e| {
        e.reject(false);
    });
    t.add_chain(CHECK, None);
    t.add_rule(CHECK, |e| {
        e.if_address(Side::Destination, Is::Equal, Cidr::host(ranges.dns))
            .verdict(&Verdict::Return);
    });
    for any_address in [false, true] {
        for (set, verdict) in [(DROPPED, Verdict::Drop), (REFUSED, Verdict::Goto(REFUSE))] {
            t.add_rule(CHECK, |e| {
                if any_address {
                    e.if_local(Side::Destination, Is::Equal);
                }
                e.service_key(KEY, any_address).if_in(set, KEY).verdict(&verdict);
            });
        }
    }
    t.add_rule(CHECK, |e| {
        e.if_address(Side::Destination, Is::Equal, ranges.services)
            .verdict(&Verdict::Goto(REFUSE));
    });
    for (name, point) in [
        ("filter-input", libc::NF_INET_LOCAL_IN),
        ("filter-forward", libc::NF_INET_FORWARD),
        ("filter-output", libc::NF_INET_LOCAL_OUT),
    ] {
        t.add_chain(name, Some(&filter(point, 0)));
        t.add_rule(name, |e| {
            e.if_new().verdict(&Verdict::Jump(CHECK));
        });
    }
}
