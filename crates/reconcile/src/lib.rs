//! The idea: read what is wanted, read what is, return the gap. Engines perform; loops only decide.
//!
//! Invariant: pure. No tasks, no clock, no randomness, no I/O; the time is [`Cache::now`], names come from the
//! API server, and the same cache gives the same gap.

pub mod actor;
pub mod batch;
pub mod cache;
pub mod check;
pub mod controller;
pub mod gap;
pub mod step;

pub use actor::{Actor, Done, Waker, Written};
pub use batch::{Batch, Turn};
pub use cache::Cache;
pub use check::{check, check_in, world_of};
pub use controller::{Controller, Follows, Motor, Named, View};
pub use gap::{Cause, Closing, Gap, Known, Part};
pub use step::{ApiStep, Event, EventType, Live};
