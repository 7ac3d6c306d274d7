//! `api::Client` spoken over HTTPS: for loops on other machines, for the command line, for operators.

mod accounts;
mod discovery;
pub mod https;
pub mod kubeconfig;
mod lines;
pub mod tls;
pub mod websocket;

pub use accounts::ServiceAccounts;
pub use https::{Answer, Https};
pub use kubeconfig::{Credentials, Endpoint, Kubeconfig};
