//! The kernel's memory of connections: what is known of a UDP conversation outlives its endpoint, and must go with it.

use std::collections::HashSet;
use std::net::Ipv4Addr;

use rustix::io::Errno;

use super::Error;
use super::message::{Messages, attribute, attribute_at};
use super::socket::Socket;

const CT_GET: u16 = (libc::NFNL_SUBSYS_CTNETLINK as u16) << 8 | 1;
const CT_DELETE: u16 = (libc::NFNL_SUBSYS_CTNETLINK as u16) << 8 | 2;
const TUPLE_ORIGINAL: u16 = 1;
const TUPLE_REPLY: u16 = 2;
const ID: u16 = 12;
const TUPLE_IP: u16 = 1;
const TUPLE_PROTOCOL: u16 = 2;
const IP_SOURCE: u16 = 1;
const IP_DESTINATION: u16 = 2;
const PROTOCOL_NUMBER: u16 = 1;
const DESTINATION_PORT: u16 = 3;

/// UDP conversations with this Service port: those that were sent to `endpoint`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Stale {
    /// Where clients send to; `None` = any address (a node port).
    pub(crate) to: Option<Ipv4Addr>,
    pub(crate) port: u16,
    pub(crate) endpoint: Ipv4Addr,
}

/// Forgets the conversations that `stale` names. One pass over the kernel's table, however many are named.
pub(crate) fn forget(socket: &mut Socket, stale: &HashSet<Stale>) -> Result<usize, Error> {
    let mut found = Vec::new();
    let head = [libc::AF_INET as u8, 0, 0, 0];
    socket
        .dump(
            || Messages::one(CT_GET, libc::NLM_F_DUMP, &head, |_| ()),
            |payload| found.extend(is_stale(payload.get(4..).unwrap_or_default(), stale)),
        )
        .map_err(|e| e.doing("list connections"))?;
    for (original, id) in &found {
        let delete = Messages::one(CT_DELETE, libc::NLM_F_ACK, &head, |a| {
            a.put(TUPLE_ORIGINAL | libc::NLA_F_NESTED as u16, original);
            a.put(ID, id);
        });
        match socket.request(delete) {
            Err(e) if e.errno != Errno::NOENT => return Err(e.doing("forget a connection")),
            _ => (),
        }
    }
    Ok(found.len())
}

/// The original tuple and id of a conversation that is to be forgotten.
fn is_stale(attributes: &[u8], stale: &HashSet<Stale>) -> Option<(Vec<u8>, Vec<u8>)> {
    let original = attribute(attributes, TUPLE_ORIGINAL)?;
    if attribute_at(original, &[TUPLE_PROTOCOL, PROTOCOL_NUMBER])? != [libc::IPPROTO_UDP as u8] {
        return None;
    }
    let address = |value: &[u8]| <[u8; 4]>::try_from(value).ok().map(Ipv4Addr::from);
    let to = address(attribute_at(original, &[TUPLE_IP, IP_DESTINATION])?)?;
    let port = attribute_at(original, &[TUPLE_PROTOCOL, DESTINATION_PORT])?;
    let port = u16::from_be_bytes(port.try_into().ok()?);
    let endpoint = address(attribute_at(attributes, &[TUPLE_REPLY, TUPLE_IP, IP_SOURCE])?)?;
    let named = |to| stale.contains(&Stale { to, port, endpoint });
    let is_named = endpoint != to && (named(Some(to)) || named(None));
    is_named.then(|| {
        (
            original.to_vec(),
            attribute(attributes, ID).unwrap_or_default().to_vec(),
        )
    })
}
