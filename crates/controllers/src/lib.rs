//! The idea applied to the cluster: one loop a file.
//!
//! Invariant: controllers know no time, no tasks, no chance, no HTTP. What they need of these comes with the cache.

mod affinity;
pub mod aggregation;
mod claim;
pub mod daemonset;
pub mod deployment;
pub mod endpoints;
pub mod endpointslice;
mod fraction;
pub mod garbage;
pub mod job;
pub mod leasecleanup;
mod limits;
pub mod namespace;
pub mod node;
pub mod nodelifecycle;
pub mod pod;
pub mod podgc;
pub mod quota;
pub mod replicas;
pub mod replicaset;
pub mod replicationcontroller;
mod resources;
mod revision;
pub mod rootca;
pub mod service;
pub mod serviceaccount;
mod slices;
pub mod statefulset;
mod status;
pub mod tainteviction;
mod template;
pub mod token;

pub use aggregation::Aggregation;
pub use daemonset::DaemonSets;
pub use deployment::Deployments;
pub use endpoints::Endpoints;
pub use endpointslice::EndpointSlices;
pub use garbage::Garbage;
pub use job::Jobs;
pub use leasecleanup::LeaseCleanup;
pub use namespace::Namespaces;
pub use nodelifecycle::NodeLifecycle;
pub use podgc::PodGarbage;
pub use quota::Quotas;
pub use replicaset::ReplicaSet;
pub use replicationcontroller::ReplicationController;
pub use rootca::RootCa;
pub use serviceaccount::ServiceAccount;
pub use statefulset::StatefulSets;
pub use tainteviction::TaintEviction;
pub use token::Tokens;
