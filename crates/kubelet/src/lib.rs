//! The idea applied to one machine: pods that were given to this node run here, and the API is told how they are.
//!
//! Invariant: `pod::decide` and everything under `pod` is pure; only `hands` and what it calls touch the machine.

mod admission;
mod book;
mod container;
mod credentials;
mod downward;
pub mod endpoint;
mod env;
mod hands;
mod hook;
mod kubelet;
mod last_words;
mod limits;
mod logs;
mod machine;
mod names;
mod node;
mod paths;
pub mod pod;
mod probe;
mod sources;
mod volumes;

pub use hands::Hands;
pub use kubelet::{Config, HostPort, Kubelet, PodNetwork, PodPlace};
pub use names::ClusterDns;
pub use pod::PodLoop;
pub use volumes::remove_folder;
