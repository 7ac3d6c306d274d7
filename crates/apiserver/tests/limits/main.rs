//! What a server takes on at once, and for how long: priority and fairness, and the limits of connections and requests, over
//! real HTTPS.
#![allow(clippy::unwrap_used)]

mod connections;
mod fairness;
mod requests;
mod world;
