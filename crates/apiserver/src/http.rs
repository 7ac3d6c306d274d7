//! HTTP: the door for everybody who is not in this process.

mod answer;
mod body;
mod body_in;
mod connect_options;
mod documents;
mod gathered;
mod handle;
mod health;
mod held;
mod impersonate;
mod life;
mod list;
mod options;
mod passage;
mod paths;
mod resource;
mod serve;
pub(crate) mod url;
mod watch;
pub(crate) mod websocket;

pub use body::Body;
pub(crate) use documents::{Document, Documents};
