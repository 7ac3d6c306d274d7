//! Who asks, and may they: certificates and tokens in, a decision out. Everything here answers from memory.

pub mod authorities;
pub mod authorizers;
pub mod bearer;
pub mod bootstrap_tokens;
pub mod certificates;
pub mod followed;
pub mod front_proxies;
pub mod node;
pub mod pki;
pub mod rbac;
pub mod reviews;
pub mod service_accounts;
pub mod signing;
pub mod token;
