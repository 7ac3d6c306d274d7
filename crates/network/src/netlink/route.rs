//! Links, addresses, routes and neighbours of one network namespace (rtnetlink).

use std::net::Ipv4Addr;
use std::os::fd::{AsRawFd, BorrowedFd};

use libc::{
    IFLA_ADDRESS, IFLA_IFALIAS, IFLA_IFNAME, IFLA_INFO_DATA, IFLA_INFO_KIND, IFLA_LINKINFO, IFLA_MASTER,
    IFLA_MTU, IFLA_NET_NS_FD, NDA_DST, NDA_LLADDR, NLM_F_ACK, NLM_F_CREATE, NLM_F_DUMP, NLM_F_EXCL,
    NLM_F_REPLACE, RTA_DST, RTA_GATEWAY, RTA_OIF, RTA_PREFSRC, RTA_TABLE, RTM_DELADDR, RTM_DELLINK,
    RTM_DELROUTE, RTM_GETADDR, RTM_GETLINK, RTM_GETROUTE, RTM_NEWADDR, RTM_NEWLINK, RTM_NEWNEIGH,
    RTM_NEWROUTE,
};
use rustix::io::Errno;

use super::Error;
use super::message::{Attributes, HEADER, Messages, attribute, attributes, text, u32_at};
use super::socket::Socket;
use crate::cidr::Cidr;

/// `RTPROT`: marks the routes that are ours, so that no other is ever touched. From the range free for programs.
pub(crate) const PROTOCOL: u8 = 83;

const VETH_INFO_PEER: u16 = 1;
const IFLA_INFO_SLAVE_KIND: u16 = 4;
const IFLA_INFO_SLAVE_DATA: u16 = 5;
const IFLA_BRPORT_MODE: u16 = 4;
const IFLA_INET6_ADDR_GEN_MODE: u16 = 8;
const IN6_ADDR_GEN_MODE_NONE: u8 = 1;
const RTNH_F_ONLINK: u32 = 4;
const NUD_PERMANENT: u16 = 0x80;

pub(crate) type Mac = [u8; 6];

/// The routing configuration of one network namespace.
pub(crate) struct Routing(Socket);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) index: u32,
    pub(crate) name: String,
    pub(crate) alias: String,
    pub(crate) mtu: u32,
    pub(crate) is_up: bool,
    /// The bridge that it is a port of; 0 = none.
    pub(crate) master: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Route {
    pub(crate) to: Cidr,
    pub(crate) via: Option<Ipv4Addr>,
    /// The gateway is reachable on the link although no address of ours is in its network.
    pub(crate) onlink: bool,
    pub(crate) link: u32,
    /// Preferred source address.
    pub(crate) source: Option<Ipv4Addr>,
    pub(crate) protocol: u8,
}

/// One end of a veth pair that is about to be made.
pub(crate) struct End<'a> {
    pub(crate) name: &'a str,
    pub(crate) mac: Mac,
    pub(crate) netns: Option<BorrowedFd<'a>>,
}

impl Route {
    /// A route of ours to a directly connected address range.
    pub(crate) fn on(link: u32, to: Cidr) -> Self {
        Self {
            to,
            via: None,
            onlink: false,
            link,
            source: None,
            protocol: PROTOCOL,
        }
    }

    #[must_use]
    pub(crate) fn via(self, gateway: Ipv4Addr) -> Self {
        Self {
            via: Some(gateway),
            ..self
        }
    }

    #[must_use]
    pub(crate) fn from(self, source: Ipv4Addr) -> Self {
        Self {
            source: Some(source),
            ..self
        }
    }
}

impl Routing {
    /// Of the namespace that the calling thread is in.
    pub(crate) fn here() -> Result<Self, Error> {
        Socket::route().map(Self)
    }

    pub(crate) fn links(&mut self) -> Result<Vec<Link>, Error> {
        let mut links = Vec::new();
        self.0
            .dump(
                || Messages::one(RTM_GETLINK, NLM_F_DUMP, &link_head(0, 0), |_| ()),
                |payload| links.push(read_link(payload)),
            )
            .map_err(|e| e.doing("list network interfaces"))?;
        Ok(links)
    }

    pub(crate) fn link(&mut self, name: &str) -> Result<Option<Link>, Error> {
        let ask = Messages::one(RTM_GETLINK, 0, &link_head(0, 0), |a| a.text(IFLA_IFNAME, name));
        let found = self
            .0
            .get(ask)
            .map_err(|e| e.doing(format!("find interface {name}")))?;
        Ok(found.map(|payload| read_link(&payload)))
    }

    /// The index of a link that must be there.
    pub(crate) fn index(&mut self, name: &str) -> Result<u32, Error> {
        let missing = || Error::new(format!("find interface {name}"), Errno::NODEV);
        Ok(self.link(name)?.ok_or_else(missing)?.index)
    }

    pub(crate) fn create_veth(&mut self, here: &End<'_>, there: &End<'_>, mtu: u32) -> Result<(), Error> {
        let doing = format!("create veth {} – {}", here.name, there.name);
        self.ask(
            RTM_NEWLINK,
            NLM_F_CREATE | NLM_F_EXCL,
            &link_head(0, 0),
            doing,
            |a| {
                put_end(a, here, mtu);
                a.nest(IFLA_LINKINFO, |a| {
                    a.text(IFLA_INFO_KIND, "veth");
                    a.nest(IFLA_INFO_DATA, |a| {
                        a.nest_after(VETH_INFO_PEER, &link_head(0, 0), |a| put_end(a, there, mtu));
                    });
                });
            },
        )
    }

    pub(crate) fn create_bridge(&mut self, name: &str, mtu: u32) -> Result<(), Error> {
        let flags = NLM_F_CREATE | NLM_F_EXCL;
        self.ask(
            RTM_NEWLINK,
            flags,
            &link_head(0, 0),
            format!("create bridge {name}"),
            |a| {
                a.text(IFLA_IFNAME, name);
                a.u32(IFLA_MTU, mtu);
                a.nest(IFLA_LINKINFO, |a| a.text(IFLA_INFO_KIND, "bridge"));
            },
        )
    }

    /// Brings a link up, without an address that it would make itself.
    pub(crate) fn set_up(&mut self, index: u32) -> Result<(), Error> {
        // A kernel without IPv6 refuses the attribute: what matters is the flag, sent with and then without.
        let quiet = |a: &mut Attributes<'_>| {
            a.nest(libc::IFLA_AF_SPEC, |a| {
                a.nest(libc::AF_INET6 as u16, |a| {
                    a.put(IFLA_INET6_ADDR_GEN_MODE, &[IN6_ADDR_GEN_MODE_NONE]);
                });
            });
        };
        let _ = self.ask(
            RTM_NEWLINK,
            0,
            &link_head(index, 0),
            "set address mode".into(),
            quiet,
        );
        let up = link_head(index, libc::IFF_UP as u32);
        self.ask(RTM_NEWLINK, 0, &up, format!("bring up interface {index}"), |_| ())
    }

    pub(crate) fn set_master(&mut self, index: u32, bridge: u32) -> Result<(), Error> {
        let doing = format!("join interface {index} to bridge {bridge}");
        self.ask(RTM_NEWLINK, 0, &link_head(index, 0), doing, |a| {
            a.u32(IFLA_MASTER, bridge)
        })
    }

    /// A port of a bridge may send a frame back to where it came from.
    pub(crate) fn set_hairpin(&mut self, port: u32) -> Result<(), Error> {
        let doing = format!("let interface {port} send back what it received");
        self.ask(RTM_NEWLINK, 0, &link_head(port, 0), doing, |a| {
            a.nest(IFLA_LINKINFO, |a| {
                a.text(IFLA_INFO_SLAVE_KIND, "bridge");
                a.nest(IFLA_INFO_SLAVE_DATA, |a| a.put(IFLA_BRPORT_MODE, &[1]));
            });
        })
    }

    /// What an administrator sees in `ip link`, and what we find our links by.
    pub(crate) fn set_alias(&mut self, index: u32, alias: &str) -> Result<(), Error> {
        let mut end = alias.len().min(crate::limits::ALIAS_BYTES);
        while !alias.is_char_boundary(end) {
            end -= 1;
        }
        let doing = format!("name interface {index}");
        self.ask(RTM_NEWLINK, 0, &link_head(index, 0), doing, |a| {
            a.put(IFLA_IFALIAS, &alias.as_bytes()[..end]);
        })
    }

    /// Deletes a link; that there is none is fine.
    pub(crate) fn delete_link(&mut self, name: &str) -> Result<(), Error> {
        let doing = format!("delete interface {name}");
        absent_is_fine(self.ask(RTM_DELLINK, 0, &link_head(0, 0), doing, |a| {
            a.text(IFLA_IFNAME, name)
        }))
    }

    /// Adds an address; that it is there already is fine. `scope`: `RT_SCOPE_UNIVERSE` or `RT_SCOPE_HOST`.
    pub(crate) fn add_address(
        &mut self,
        link: u32,
        address: Ipv4Addr,
        prefix: u8,
        scope: u8,
    ) -> Result<(), Error> {
        let head = address_head(link, prefix, scope);
        let flags = NLM_F_CREATE | NLM_F_REPLACE;
        self.ask(
            RTM_NEWADDR,
            flags,
            &head,
            format!("add address {address}/{prefix}"),
            |a| {
                a.put(libc::IFA_LOCAL, &address.octets());
                a.put(libc::IFA_ADDRESS, &address.octets());
            },
        )
    }

    pub(crate) fn delete_address(&mut self, link: u32, address: Ipv4Addr, prefix: u8) -> Result<(), Error> {
        let head = address_head(link, prefix, 0);
        let doing = format!("delete address {address}/{prefix}");
        absent_is_fine(self.ask(RTM_DELADDR, 0, &head, doing, |a| {
            a.put(libc::IFA_LOCAL, &address.octets());
        }))
    }

    /// All IPv4 addresses, each with its link and prefix length.
    pub(crate) fn addresses(&mut self) -> Result<Vec<(u32, Ipv4Addr, u8)>, Error> {
        let mut found = Vec::new();
        self.0
            .dump(
                || Messages::one(RTM_GETADDR, NLM_F_DUMP, &address_head(0, 0, 0), |_| ()),
                |payload| {
                    let local = payload.get(8..).and_then(|a| attribute(a, libc::IFA_LOCAL));
                    if let (Some(address), Some(prefix)) = (local.and_then(address_of), payload.get(1)) {
                        found.push((u32_at(payload, 4), address, *prefix));
                    }
                },
            )
            .map_err(|e| e.doing("list addresses"))?;
        Ok(found)
    }

    /// Adds or replaces a route.
    pub(crate) fn set_route(&mut self, route: &Route) -> Result<(), Error> {
        let doing = format!("route {}", route.to);
        self.ask(
            RTM_NEWROUTE,
            NLM_F_CREATE | NLM_F_REPLACE,
            &route_head(route),
            doing,
            |a| {
                put_route(a, route);
            },
        )
    }

    pub(crate) fn delete_route(&mut self, route: &Route) -> Result<(), Error> {
        let doing = format!("delete route {}", route.to);
        absent_is_fine(self.ask(RTM_DELROUTE, 0, &route_head(route), doing, |a| {
            put_route(a, route)
        }))
    }

    /// The routes of the main table.
    pub(crate) fn routes(&mut self) -> Result<Vec<Route>, Error> {
        let mut routes = Vec::new();
        let mut head = [0; 12];
        head[0] = libc::AF_INET as u8;
        self.0
            .dump(
                || Messages::one(RTM_GETROUTE, NLM_F_DUMP, &head, |_| ()),
                |payload| routes.extend(read_route(payload)),
            )
            .map_err(|e| e.doing("list routes"))?;
        Ok(routes)
    }

    /// The next hop towards an address: its gateway, if there is one, and the link.
    pub(crate) fn way_to(&mut self, address: Ipv4Addr) -> Result<(Option<Ipv4Addr>, u32), Error> {
        let mut head = [0; 12];
        (head[0], head[1]) = (libc::AF_INET as u8, 32);
        let ask = Messages::one(RTM_GETROUTE, 0, &head, |a| a.put(RTA_DST, &address.octets()));
        let doing = || format!("find the way to {address}");
        let answer = self.0.get(ask).map_err(|e| e.doing(doing()))?;
        let attributes = answer.as_deref().and_then(|payload| payload.get(12..));
        let attributes = attributes.ok_or_else(|| Error::new(doing(), Errno::NETUNREACH))?;
        let gateway = attribute(attributes, RTA_GATEWAY).and_then(address_of);
        let link = attribute(attributes, RTA_OIF).map_or(0, |v| u32_at(v, 0));
        Ok((gateway, link))
    }

    /// A neighbour whose hardware address need not be asked for.
    pub(crate) fn add_neighbour(&mut self, link: u32, address: Ipv4Addr, mac: Mac) -> Result<(), Error> {
        let mut head = [0; 12];
        head[0] = libc::AF_INET as u8;
        head[4..8].copy_from_slice(&link.to_ne_bytes());
        head[8..10].copy_from_slice(&NUD_PERMANENT.to_ne_bytes());
        let flags = NLM_F_CREATE | NLM_F_REPLACE;
        self.ask(
            RTM_NEWNEIGH,
            flags,
            &head,
            format!("add neighbour {address}"),
            |a| {
                a.put(NDA_DST, &address.octets());
                a.put(NDA_LLADDR, &mac);
            },
        )
    }

    fn ask(
        &mut self,
        kind: u16,
        flags: i32,
        head: &[u8],
        doing: String,
        body: impl FnOnce(&mut Attributes<'_>),
    ) -> Result<(), Error> {
        let messages = Messages::one(kind, flags | NLM_F_ACK, head, body);
        debug_assert!(messages.bytes.len() > HEADER);
        self.0.request(messages).map_err(|e| e.doing(doing))
    }
}

fn absent_is_fine(result: Result<(), Error>) -> Result<(), Error> {
    match result {
        Err(e)
            if matches!(
                e.errno,
                Errno::NODEV | Errno::ADDRNOTAVAIL | Errno::SRCH | Errno::NOENT
            ) =>
        {
            Ok(())
        }
        other => other,
    }
}

fn put_end(a: &mut Attributes<'_>, end: &End<'_>, mtu: u32) {
    a.text(IFLA_IFNAME, end.name);
    a.put(IFLA_ADDRESS, &end.mac);
    a.u32(IFLA_MTU, mtu);
    if let Some(netns) = end.netns {
        a.u32(IFLA_NET_NS_FD, netns.as_raw_fd() as u32);
    }
}

fn put_route(a: &mut Attributes<'_>, route: &Route) {
    if route.to.prefix > 0 {
        a.put(RTA_DST, &route.to.address.octets());
    }
    if let Some(gateway) = route.via {
        a.put(RTA_GATEWAY, &gateway.octets());
    }
    if let Some(source) = route.source {
        a.put(RTA_PREFSRC, &source.octets());
    }
    a.u32(RTA_OIF, route.link);
}

/// `struct ifinfomsg`
fn link_head(index: u32, up: u32) -> [u8; 16] {
    let mut head = [0; 16];
    head[4..8].copy_from_slice(&index.to_ne_bytes());
    head[8..12].copy_from_slice(&up.to_ne_bytes());
    head[12..16].copy_from_slice(&up.to_ne_bytes());
    head
}

/// `struct ifaddrmsg`
fn address_head(link: u32, prefix: u8, scope: u8) -> [u8; 8] {
    let [a, b, c, d] = link.to_ne_bytes();
    [libc::AF_INET as u8, prefix, 0, scope, a, b, c, d]
}

/// `struct rtmsg`
fn route_head(route: &Route) -> [u8; 12] {
    let scope = if route.via.is_some() {
        libc::RT_SCOPE_UNIVERSE
    } else {
        libc::RT_SCOPE_LINK
    };
    let flags = if route.onlink { RTNH_F_ONLINK } else { 0 };
    let [a, b, c, d] = flags.to_ne_bytes();
    let (family, table, unicast) = (libc::AF_INET as u8, libc::RT_TABLE_MAIN, libc::RTN_UNICAST);
    [
        family,
        route.to.prefix,
        0,
        0,
        table,
        route.protocol,
        scope,
        unicast,
        a,
        b,
        c,
        d,
    ]
}

fn read_link(payload: &[u8]) -> Link {
    let mut link = Link {
        index: u32_at(payload, 4),
        name: String::new(),
        alias: String::new(),
        mtu: 0,
        is_up: u32_at(payload, 8) & libc::IFF_UP as u32 != 0,
        master: 0,
    };
    for (kind, value) in attributes(payload.get(16..).unwrap_or_default()) {
        match kind {
            IFLA_IFNAME => link.name = text(value),
            IFLA_IFALIAS => link.alias = text(value),
            IFLA_MTU => link.mtu = u32_at(value, 0),
            IFLA_MASTER => link.master = u32_at(value, 0),
            _ => (),
        }
    }
    link
}

fn read_route(payload: &[u8]) -> Option<Route> {
    let attributes = payload.get(12..)?;
    let table = attribute(attributes, RTA_TABLE).map_or(u32::from(payload[4]), |v| u32_at(v, 0));
    if table != u32::from(libc::RT_TABLE_MAIN) {
        return None;
    }
    let to = attribute(attributes, RTA_DST).and_then(address_of);
    Some(Route {
        to: Cidr::new(to.unwrap_or(Ipv4Addr::UNSPECIFIED), payload[1]),
        via: attribute(attributes, RTA_GATEWAY).and_then(address_of),
        onlink: u32_at(payload, 8) & RTNH_F_ONLINK != 0,
        link: attribute(attributes, RTA_OIF).map_or(0, |v| u32_at(v, 0)),
        source: attribute(attributes, RTA_PREFSRC).and_then(address_of),
        protocol: payload[5],
    })
}

fn address_of(value: &[u8]) -> Option<Ipv4Addr> {
    <[u8; 4]>::try_from(value).ok().map(Ipv4Addr::from)
}
