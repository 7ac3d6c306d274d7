//! What a server takes on at once, and for how long: priority and fairness, and the limits of connections and requests, over
//! real HTTPS.

mod connections;
mod fairness;
mod requests;
mod world;
