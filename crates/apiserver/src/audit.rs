//! Audit: who did what, when, and what came of it, as far as the policy wants it written down. Requests of both doors are
//! met in [`Server::arrive`](crate::server::Server) and leave through their [`Trail`]; where nothing is written down, nothing
//! is computed.
//!
//! ```text
//! DELETE /api/v1/namespaces/default/pods/web by jane   →   {"kind":"Event","stage":"ResponseComplete","verb":"delete", ...}
//! ```
//!
//! Invariant: a backend that fails refuses no request but in the mode `blocking-strict`.

mod arrival;
mod backend;
mod batch;
mod body;
mod event;
mod file;
mod log;
mod metrics;
mod policy;
mod trail;
mod webhook;

use std::sync::Arc;

use futures::future::join_all;
use tokio_util::task::TaskTracker;

pub(crate) use arrival::Arrival;
pub use backend::{Backend, Mode, Truncation};
pub use batch::{Batching, Throttle};
pub use file::{LogFile, Rotation};
pub use log::{Format, Log};
pub use policy::{Level, Policy};
pub use trail::Trail;
pub use webhook::Webhook;

use self::event::Event;
use self::metrics::Counters;

/// A policy, and where what it wants is written down.
pub struct Auditor {
    policy: Policy,
    backends: Vec<Backend>,
    counters: Arc<Counters>,
    /// Events that nobody waits for, on their way to the backends.
    posted: TaskTracker,
}

impl Auditor {
    pub fn new(policy: Policy, backends: Vec<Backend>) -> Self {
        let counters = Arc::new(Counters::default());
        Self {
            policy,
            backends: backends
                .into_iter()
                .map(|backend| backend.counted(&counters))
                .collect(),
            counters,
            posted: TaskTracker::new(),
        }
    }

    /// Hands an event to every backend. `false`: one that insists on having it does not have it.
    async fn process(&self, event: Arc<Event>) -> bool {
        self.counters.event();
        let taken = self.backends.iter().map(|backend| backend.take(&event));
        join_all(taken).await.into_iter().all(|taken| taken)
    }

    /// Waits until what was handed over is written down; what comes later is lost, and counted.
    pub(crate) async fn finish(&self) {
        self.posted.close();
        self.posted.wait().await;
        join_all(self.backends.iter().map(Backend::finish)).await;
    }

    /// Lines for `/metrics`.
    pub(crate) fn metrics(&self) -> String {
        self.counters.text()
    }
}
