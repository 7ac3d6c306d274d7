//! `api::Client` spoken over HTTPS: for loops on other machines, for the command line, for operators.

pub mod https;
pub mod kubeconfig;
mod lines;
mod tls;

pub use https::{Answer, Https};
pub use kubeconfig::{Credentials, Endpoint, Kubeconfig};
