//! The webhook backend: batches of events are posted to a server, again and again for a while if it does not take them.

use std::sync::Arc;
use std::time::Duration;

use api::BoxFuture;
use bytes::Bytes;

use super::backend::Sink;
use super::event::{Event, list_json};
use crate::limits;
use crate::webhook::Remote;

/// As upstream's `DefaultRetryBackoffWithInitialDelay`.
const TRIES: u32 = 5;
const GROWTH: f64 = 1.5;
const JITTER: f64 = 0.2;

pub struct Webhook {
    remote: Remote,
    initial_backoff: Duration,
}

impl Webhook {
    pub fn new(remote: Remote, initial_backoff: Duration) -> Self {
        Self {
            remote,
            initial_backoff,
        }
    }

    async fn post(&self, body: Bytes) -> Result<(), String> {
        let mut pause = self.initial_backoff;
        let mut tries = 1;
        loop {
            match self.remote.post(body.clone(), limits::AUDIT_WEBHOOK).await {
                Ok(_) => return Ok(()),
                Err(why) if tries == TRIES => return Err(why),
                Err(why) => tracing::debug!(why, "the audit webhook does not take events; it is asked again"),
            }
            tokio::time::sleep(pause.mul_f64(1.0 + JITTER * rand::random::<f64>())).await;
            pause = pause.mul_f64(GROWTH);
            tries += 1;
        }
    }
}

impl Sink for Webhook {
    fn name(&self) -> &'static str {
        "webhook"
    }

    fn write<'a>(&'a self, events: &'a [Arc<Event>]) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(self.post(list_json(events).into()))
    }
}
