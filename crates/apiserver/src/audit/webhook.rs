//! The webhook backend: batches of events are posted to a server, again and again for a while if it does not take them.

use std::sync::Arc;
use std::time::Duration;

use api::BoxFuture;
use bytes::Bytes;

use super::backend::Sink;
use super::event::{Event, list_json};
use crate::limits;
use crate::webhook::{Backoff, Remote};

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
        let mut backoff = Backoff::starting(self.initial_backoff);
        loop {
            let Err(why) = self.remote.post(body.clone(), limits::AUDIT_WEBHOOK).await else {
                return Ok(());
            };
            tracing::debug!(why, "the audit webhook does not take events");
            if !backoff.again().await {
                return Err(why);
            }
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
