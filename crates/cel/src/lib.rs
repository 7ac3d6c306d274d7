//! CEL, the expression language of Kubernetes: parser, type checker, cost and evaluator, exactly as v1.36 has it.
//!
//! An expression is compiled once in an [`Environment`] and evaluated on JSON as it lies in memory:
//!
//! ```
//! use cel::{Activation, Budget, Environment, Type, Value};
//!
//! let environment = Environment::default().with("self", Type::Dyn);
//! let compiled = environment.compile("self.replicas <= 5").unwrap();
//! let program = compiled.program().unwrap();
//! let object = serde_json::json!({"replicas": 3});
//! let activation = Activation::default().with("self", Value::json(&object));
//! let evaluated = program.evaluate(&activation, Budget::of(cel::limits::PER_CALL));
//! assert_eq!(evaluated.value.unwrap().as_bool(), Some(true));
//! assert_eq!(evaluated.cost, 3);
//! ```
//!
//! Invariant: no I/O, no clock, no randomness. What an expression asks about permissions, an [`Authorizer`] answers.

mod charge;
mod check;
mod declarations;
mod environment;
mod error;
mod estimate;
mod evaluate;
pub mod golden;
mod lex;
mod library;
pub mod limits;
mod parse;
mod plan;
mod problem;
pub mod schema;
mod stack;
mod syntax;
mod types;
mod value;

pub use environment::{Activation, Compiled, Environment, Program};
pub use error::Error;
pub use estimate::{Range, Sizes};
pub use evaluate::{Budget, Evaluated};
pub use library::authorizer::{About, Authorizer, Check, Decision, ResourceAttributes};
pub use library::opaque::Opaque;
pub use problem::{Place, Problem, display};
pub use schema::Schema;
pub use types::Type;
pub use value::{Fields, Key, List, Map, Object, Text, Timestamp, Value};
