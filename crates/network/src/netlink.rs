//! The kernel's network configuration, spoken to directly: links, addresses, routes, neighbours, conntrack.
//!
//! Its own small encoder rather than a crate: a few dozen kinds of messages, sent synchronously from the thread that
//! needs them, and the same encoder carries the nftables transactions.

pub(crate) mod conntrack;
pub(crate) mod message;
pub(crate) mod route;
pub(crate) mod socket;
pub(crate) mod sysctl;

pub use socket::{Error, inside};
