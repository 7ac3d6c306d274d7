//! The kernel's memory of connections: what is known of a UDP conversation outlives its endpoint, and must go with it.

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

/// One UDP conversation through a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Conversation {
    /// Where the client sends to.
    pub(crate) to: Ipv4Addr,
    pub(crate) port: u16,
    /// Who answers.
    pub(crate) endpoint: Ipv4Addr,
}

/// Forgets the conversations that `is_stale` picks. One pass over the kernel's table, however many they are.
pub(crate) fn forget(socket: &mut Socket, is_stale: impl Fn(&Conversation) -> bool) -> Result<usize, Error> {
    let mut found = Vec::new();
    let head = [libc::AF_INET as u8, 0, 0, 0];
    socket
        .dump(
            || Messages::one(CT_GET, libc::NLM_F_DUMP, &head, |_| ()),
            |payload| {
                let attributes = payload.get(4..).unwrap_or_default();
                if read(attributes).is_some_and(|conversation| is_stale(&conversation)) {
                    let part = |kind| attribute(attributes, kind).unwrap_or_default().to_vec();
                    found.push((part(TUPLE_ORIGINAL), part(ID)));
                }
            },
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

/// `None`: not UDP, or nothing is translated.
fn read(attributes: &[u8]) -> Option<Conversation> {
    let original = attribute(attributes, TUPLE_ORIGINAL)?;
    if attribute_at(original, &[TUPLE_PROTOCOL, PROTOCOL_NUMBER])? != [libc::IPPROTO_UDP as u8] {
        return None;
    }
    let address = |value: &[u8]| <[u8; 4]>::try_from(value).ok().map(Ipv4Addr::from);
    let port = attribute_at(original, &[TUPLE_PROTOCOL, DESTINATION_PORT])?;
    let conversation = Conversation {
        to: address(attribute_at(original, &[TUPLE_IP, IP_DESTINATION])?)?,
        port: u16::from_be_bytes(port.try_into().ok()?),
        endpoint: address(attribute_at(attributes, &[TUPLE_REPLY, TUPLE_IP, IP_SOURCE])?)?,
    };
    (conversation.endpoint != conversation.to).then_some(conversation)
}
