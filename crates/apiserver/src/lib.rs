//! The one door: who are you, may you, and then one pipeline for every kind, every verb, every subresource. Nothing but
//! this crate touches the store, and there are two ways in: [`Server`] as an [`api::Client`] in process, and HTTPS.

pub mod admission;
pub mod aggregate;
pub mod audit;
pub mod auth;
pub mod authenticate;
pub mod authorize;
pub mod bootstrap;
pub mod call;
mod codec;
mod custom;
mod discovery;
pub mod elsewhere;
pub mod encryption;
mod endpoint;
mod flowcontrol;
pub mod form;
pub mod golden;
pub mod ground;
pub mod http;
pub mod limits;
mod metrics;
mod openapi;
mod others;
pub mod pipeline;
pub mod proxy;
mod read;
mod refusal;
pub mod registry;
mod select;
pub mod server;
mod service;
pub mod upstream;
mod watch;
pub mod webhook;

pub use limits::Limits;
pub use registry::{RuntimeConfig, decoder};
pub use server::{Network, Parts, Server};
