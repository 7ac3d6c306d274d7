//! Structural schemas: what a CustomResourceDefinition says of its objects, and how an object is held against it.

mod defaults;
mod lists;
mod types;
mod values;

pub use defaults::fill;
pub use lists::doubles;
pub(crate) use types::type_of;
pub use types::{has_defaults, top_fields, type_of_objects};
pub use values::Structural;
