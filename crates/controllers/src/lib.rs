//! The idea applied to the cluster: one loop a file.
//!
//! Invariant: controllers know no time, no tasks, no chance, no HTTP. What they need of these comes with the cache.

mod claim;
pub mod deployment;
mod fraction;
pub mod garbage;
mod limits;
pub mod namespace;
mod pod;
mod replicas;
pub mod replicaset;
pub mod replicationcontroller;
mod resources;
pub mod rootca;
pub mod serviceaccount;
mod status;
mod template;

pub use deployment::Deployments;
pub use garbage::Garbage;
pub use namespace::Namespaces;
pub use replicaset::ReplicaSet;
pub use replicationcontroller::ReplicationController;
pub use rootca::RootCa;
pub use serviceaccount::ServiceAccount;
