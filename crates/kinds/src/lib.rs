//! THE TABLE: one [`Kind`] per resource and version of the API, and what follows from it: decoding, defaults,
//! validation, conversion, protobuf, columns. A CustomResourceDefinition makes the same [`Kind`] at run time.
//!
//! Invariant: no I/O, no clock, no randomness.

pub mod bootstrap;
pub mod custom;
pub mod decode;
mod default;
pub mod expressions;
pub mod golden;
mod internal;
pub mod kind;
pub mod limits;
mod look;
pub mod names;
mod prepare;
pub mod protobuf;
pub mod rules;
pub mod table;
pub mod tables;

pub use decode::{Decoded, decode, decode_value};
pub use default::default_body;
pub use kind::{Kind, KindRef};
pub use prepare::Verdict;
pub use rules::Rules;
pub use table::{KINDS, by_api_version, by_kind, by_plural, preferred, type_of, versions};
