//! The language every part of Setpoint speaks: objects, keys, writes, changes, refusals, and the one
//! trait [`Client`] through which all of them travel.
//!
//! Invariant: no I/O, no clock, no randomness, no tasks. Whatever needs the time is given the time.

pub mod apply;
pub mod canonical;
pub mod client;
pub mod cron;
pub mod duration;
pub mod golden;
pub mod identity;
pub mod int_or_string;
pub mod key;
pub mod limits;
pub mod lists;
pub mod names;
pub mod object;
pub mod patch;
pub mod quantity;
pub mod quota;
pub mod quote;
pub mod refused;
pub mod schema;
pub mod selector;
pub mod write;
pub mod yaml;

pub use bytes::Bytes;
pub use canonical::{canonical_bytes, stamped};
pub use client::{BoxFuture, BoxStream, Change, Client, Page, Query, Selection};
pub use identity::Identity;
pub use int_or_string::IntOrString;
pub use jiff::Timestamp;
pub use key::{Key, Resource, Served};
pub use lists::items_mut;
pub use object::{Fields, Labels, Meta, Object, Owner, Paths, Revision};
pub use quantity::Quantity;
pub use refused::{FieldError, FieldErrorKind, Reason, Refused};
pub use selector::{FieldSelector, LabelSelector};
pub use serde_json::Value;
pub use smol_str::SmolStr;
pub use write::{DeleteOptions, Patch, Propagation, Verb, Write};
