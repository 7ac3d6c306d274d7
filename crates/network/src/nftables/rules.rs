//! What a Service asks of the packet path, as values, and the elements that say it to the kernel.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::net::Ipv4Addr;

use super::layout::{DROPPED, ENDPOINTS, LOCAL_OFFSET, REFUSED, SERVICES, STICKY, Shape, TARGETS};
use super::transaction::Element;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Protocol {
    Tcp = 6,
    Udp = 17,
    Sctp = 132,
}

impl Protocol {
    /// By upstream's name; empty counts as `TCP`.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "TCP" | "" => Some(Self::Tcp),
            "UDP" => Some(Self::Udp),
            "SCTP" => Some(Self::Sctp),
            _ => None,
        }
    }
}

/// Where clients send to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Entry {
    /// `None` = any address of this node.
    pub address: Option<Ipv4Addr>,
    pub protocol: Protocol,
    pub port: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Endpoint {
    pub address: Ipv4Addr,
    pub port: u16,
}

/// What becomes of packets to an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Balance(Balance),
    /// Nobody serves this: told at once.
    Refuse,
    /// Nobody *here* serves this, though somebody elsewhere does: silence, so that load balancers go on.
    Drop,
}

#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Balance {
    pub endpoints: Vec<Endpoint>,
    /// `externalTrafficPolicy: Local`: those on this node, for clients from outside.
    pub local: Option<Vec<Endpoint>>,
    /// The client's address is replaced by this node's.
    pub masquerade: bool,
    /// `sessionAffinity: ClientIP`: for how many seconds.
    pub sticky: Option<u32>,
}

/// All that one Service asks for.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ServiceRules {
    pub entries: BTreeMap<Entry, Answer>,
    /// Endpoints that are pods of this node: when they reach themselves, they must be masqueraded.
    pub own_pods: BTreeSet<Ipv4Addr>,
}

/// The elements of one entry, by set.
pub(crate) type Elements = BTreeSet<(&'static str, Element)>;

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let protocol = format!("{:?}", self.protocol).to_lowercase();
        match self.address {
            Some(address) => write!(f, "{protocol} {address}:{}", self.port),
            None => write!(f, "{protocol} node:{}", self.port),
        }
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.address, self.port)
    }
}

impl Entry {
    pub(crate) fn key(&self) -> Vec<u8> {
        let address = self.address.unwrap_or(Ipv4Addr::UNSPECIFIED);
        let [high, low] = self.port.to_be_bytes();
        let [a, b, c, d] = address.octets();
        vec![a, b, c, d, self.protocol as u8, 0, 0, 0, high, low, 0, 0]
    }

    fn numbered(&self, number: u32) -> Vec<u8> {
        let mut key = self.key();
        key.extend(number.to_ne_bytes());
        key
    }
}

impl Endpoint {
    pub(crate) fn value(&self) -> Vec<u8> {
        let [high, low] = self.port.to_be_bytes();
        let [a, b, c, d] = self.address.octets();
        vec![a, b, c, d, high, low, 0, 0]
    }
}

impl Answer {
    /// The same answer with each endpoint at the place it had `before`, where it can keep it: fewer elements change.
    pub(crate) fn arranged(self, before: Option<&Self>) -> Self {
        let Self::Balance(mut balance) = self else {
            return self;
        };
        let empty = Balance::default();
        let before = match before {
            Some(Self::Balance(before)) => before,
            _ => &empty,
        };
        balance.endpoints = arrange(balance.endpoints, &before.endpoints);
        balance.local = balance
            .local
            .map(|local| arrange(local, before.local.as_deref().unwrap_or_default()));
        Self::Balance(balance)
    }

    pub(crate) fn shape(&self, entry: &Entry) -> Option<Shape> {
        let Self::Balance(balance) = self else { return None };
        Some(Shape {
            any_address: entry.address.is_none(),
            endpoints: balance.endpoints.len() as u32,
            local: balance.local.as_ref().map(|local| local.len() as u32),
            masquerade: balance.masquerade,
            sticky: balance.sticky,
        })
    }

    /// `shape` is the number of this answer's shape, `target` numbers the endpoints of sticky Services.
    pub(crate) fn elements(&self, entry: &Entry, shape: u32, target: impl Fn(&Endpoint) -> u32) -> Elements {
        let Self::Balance(balance) = self else {
            let set = if matches!(self, Self::Refuse) {
                REFUSED
            } else {
                DROPPED
            };
            return [(set, Element::new(entry.key(), Vec::new()))].into();
        };
        let anywhere = (0..).zip(&balance.endpoints);
        let local = (LOCAL_OFFSET..).zip(balance.local.iter().flatten());
        let way = Element::new(entry.key(), shape.to_ne_bytes().to_vec());
        let mut elements = Elements::from([(SERVICES, way)]);
        for (number, endpoint) in anywhere.chain(local) {
            let key = entry.numbered(number);
            if balance.sticky.is_some() {
                let target = target(endpoint).to_ne_bytes().to_vec();
                elements.insert((STICKY, Element::new(key, target.clone())));
                elements.insert((TARGETS, Element::new(target, endpoint.value())));
            } else {
                elements.insert((ENDPOINTS, Element::new(key, endpoint.value())));
            }
        }
        elements
    }

    pub(crate) fn endpoints(&self) -> BTreeSet<Endpoint> {
        match self {
            Self::Balance(balance) => {
                let local = balance.local.iter().flatten();
                balance.endpoints.iter().chain(local).copied().collect()
            }
            _ => BTreeSet::new(),
        }
    }

    pub(crate) fn is_sticky(&self) -> bool {
        matches!(self, Self::Balance(Balance { sticky: Some(_), .. }))
    }

    /// Equal but for the order of the endpoints.
    pub(crate) fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Balance(a), Self::Balance(b)) => sorted(a) == sorted(b),
            _ => self == other,
        }
    }
}

impl ServiceRules {
    pub(crate) fn same(&self, other: &Self) -> bool {
        self.own_pods == other.own_pods
            && self.entries.len() == other.entries.len()
            && self
                .entries
                .iter()
                .zip(&other.entries)
                .all(|((e, a), (f, b))| e == f && a.same(b))
    }
}

fn sorted(balance: &Balance) -> Balance {
    let mut balance = balance.clone();
    balance.endpoints.sort_unstable();
    if let Some(local) = &mut balance.local {
        local.sort_unstable();
    }
    balance
}

/// `now` in an order that keeps what stays of `before` in place.
fn arrange(now: Vec<Endpoint>, before: &[Endpoint]) -> Vec<Endpoint> {
    let mut rest: BTreeSet<Endpoint> = now.into_iter().collect();
    let mut places: Vec<Option<Endpoint>> = vec![None; rest.len()];
    for (place, endpoint) in places.iter_mut().zip(before) {
        *place = rest.take(endpoint);
    }
    places
        .into_iter()
        .filter_map(|place| place.or_else(|| rest.pop_first()))
        .collect()
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    fn endpoints(ports: &[u16]) -> Vec<Endpoint> {
        let at = |port: &u16| Endpoint {
            address: Ipv4Addr::new(10, 244, 0, 5),
            port: *port,
        };
        ports.iter().map(at).collect()
    }

    fn ports(before: &[u16], now: &[u16]) -> String {
        let arranged = arrange(endpoints(now), &endpoints(before));
        format!("{:?}", arranged.iter().map(|e| e.port).collect::<Vec<_>>())
    }

    #[test]
    fn who_stays_keeps_the_place() {
        expect!["[1, 4, 3]"].assert_eq(&ports(&[1, 2, 3, 4], &[1, 3, 4]));
        expect!["[1, 2, 3, 9]"].assert_eq(&ports(&[1, 2, 3], &[9, 3, 2, 1]));
        expect!["[7, 8]"].assert_eq(&ports(&[1, 2], &[8, 7, 8]));
        expect!["[]"].assert_eq(&ports(&[1, 2], &[]));
    }

    #[test]
    fn one_endpoint_gone_is_three_elements() {
        let entry = Entry {
            address: Some(Ipv4Addr::new(10, 96, 0, 9)),
            protocol: Protocol::Tcp,
            port: 80,
        };
        let balance = |ports: &[u16]| {
            Answer::Balance(Balance {
                endpoints: endpoints(ports),
                ..Balance::default()
            })
        };
        let before = balance(&[1, 2, 3, 4]);
        let after = balance(&[1, 3, 4]).arranged(Some(&before));
        let (old, new) = (
            before.elements(&entry, 1, |_| 0),
            after.elements(&entry, 2, |_| 0),
        );
        assert_eq!(old.difference(&new).count(), 3);
        assert_eq!(new.difference(&old).count(), 2);
        assert!(after.same(&balance(&[4, 3, 1])));
    }
}
