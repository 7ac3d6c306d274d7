//! HTTP: the door for everybody who is not in this process.

mod body;

pub use body::Body;
