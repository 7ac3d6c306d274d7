//! The idea applied to packets and names: Services, routes and cluster DNS as loops, and what they act on: the
//! kernel, spoken to by netlink, and a DNS server.

pub mod cidr;
pub mod dns;
mod limits;
pub mod machine;
mod names;
pub mod netlink;
pub mod nftables;
pub mod node;
pub mod node_namespace;
pub mod pods;
pub mod routes;
pub mod service;
mod views;
pub mod zone;
