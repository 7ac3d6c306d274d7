//! Every limit of this crate, with its reason.

use std::time::Duration;

/// What a netlink socket may hold for sending: a whole table of 10,000 Services in one transaction.
pub(crate) const NETLINK_SEND_BYTES: usize = 64 << 20;
/// Room for the answers of one request.
pub(crate) const NETLINK_RECEIVE_BYTES: usize = 8 << 20;
/// One read from a netlink socket; the kernel fills at most 32 KiB of a dump at once.
pub(crate) const NETLINK_READ_BYTES: usize = 64 << 10;
/// How long the kernel may take to answer before the socket is given up.
pub(crate) const NETLINK_PATIENCE: Duration = Duration::from_secs(30);
/// An attribute's length is a `u16`; a list of set elements is cut below this.
pub(crate) const ELEMENT_LIST_BYTES: usize = 48 << 10;

/// Endpoints of one Service port that take part (upstream's EndpointSlices hold up to 1,000 each).
pub(crate) const ENDPOINTS_PER_PORT: usize = 60_000;
/// Clients whose session affinity is remembered at once.
pub(crate) const AFFINITY_CLIENTS: u32 = 65_536;

/// An interface's alias holds no more (`IFALIASZ`, less its end).
pub(crate) const ALIAS_BYTES: usize = 255;

/// Seconds that clients may remember an answer of the cluster's own zone, negative ones included.
pub(crate) const ZONE_TTL: u32 = 5;
/// `dns-version` hardly ever changes.
pub(crate) const VERSION_TTL: u32 = 28_800;
/// A UDP answer for a client without EDNS.
pub(crate) const UDP_ANSWER_BYTES: usize = 512;
/// The largest UDP answer that is given, whatever the client says (DNS flag day 2020).
pub(crate) const UDP_ANSWER_BYTES_MAX: usize = 1232;
/// Questions forwarded at once (as upstream's `max_concurrent`); more are refused at once.
pub(crate) const FORWARDS: usize = 1000;
/// One try at one upstream server.
pub(crate) const FORWARD_PATIENCE: Duration = Duration::from_secs(2);
/// Answers remembered from upstream servers.
pub(crate) const CACHED_ANSWERS: usize = 10_000;
/// Seconds that an upstream's answer is kept at most.
pub(crate) const CACHED_TTL: u32 = 30;
/// TCP connections of DNS clients at once.
pub(crate) const DNS_CONNECTIONS: usize = 512;
/// A silent TCP client is let go after this.
pub(crate) const DNS_IDLE: Duration = Duration::from_secs(10);
/// An alias chain (ExternalName to ExternalName) is followed no further.
pub(crate) const ALIAS_CHAIN: usize = 10;

/// How often a node looks whether its rules are still there.
pub(crate) const MEND_EVERY: Duration = Duration::from_secs(30);
