//! Who asks, and may they: certificates and tokens in, a decision out. Everything here answers from memory.

pub mod node;
pub mod pki;
pub mod rbac;
pub mod token;
