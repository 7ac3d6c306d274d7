//! Placement: a pure function from a pod and a snapshot of the nodes to a verdict.
//!
//! The snapshot lies in columns and is kept up to date by deltas; a pod costs what its own terms cost. Filters
//! narrow a set of candidate nodes (bit by bit, in words); scores rank what is left; the same filters, asked about
//! one node, say why it was refused and by how much.
//!
//! Invariant: no tasks, no clock, no randomness, no I/O. Ties between equally good nodes are broken by a counter.

mod bits;
mod budgets;
mod census;
mod config;
mod counts;
mod defaults;
mod demand;
mod filter;
mod guest;
mod message;
mod node;
mod nominations;
mod peers;
mod preempt;
mod profile;
mod question;
mod queue;
mod ranking;
mod scheduler;
mod score;
mod snapshot;
mod topology;
mod volumes;

pub mod limits;

pub use config::Configuration;
pub use scheduler::Scheduler;
