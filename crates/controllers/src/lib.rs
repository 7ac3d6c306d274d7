//! The idea applied to the cluster: one loop a file.
//!
//! Invariant: controllers know no time, no tasks, no chance, no HTTP. What they need of these comes with the cache.

mod claim;
pub mod deployment;
pub mod endpoints;
pub mod endpointslice;
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
pub mod service;
pub mod serviceaccount;
mod slices;
mod status;
mod template;

pub use deployment::Deployments;
pub use endpoints::Endpoints;
pub use endpointslice::EndpointSlices;
pub use garbage::Garbage;
pub use namespace::Namespaces;
pub use replicaset::ReplicaSet;
pub use replicationcontroller::ReplicationController;
pub use rootca::RootCa;
pub use serviceaccount::ServiceAccount;
