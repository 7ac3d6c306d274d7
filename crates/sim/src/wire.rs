//! The way from loops and machines to the API server. A write takes a moment: what writes without an end moves the clock,
//! and a seed decides who is first.

use std::sync::Arc;
use std::time::Duration;

use api::{BoxFuture, BoxStream, Change, Client, Identity, Object, Page, Query, Refused, Revision, Write};
use apiserver::Server;

use crate::chance::Chance;

pub(crate) struct Wire {
    server: Server,
    chance: Chance,
    /// A write takes 1 ms up to this.
    longest_ms: u64,
}

impl Wire {
    pub(crate) fn new(server: Server, seed: u64, longest_ms: u64) -> Self {
        Self {
            server,
            chance: Chance::new(seed),
            longest_ms,
        }
    }
}

impl Client for Wire {
    fn write<'a>(&'a self, as_: &'a Identity, write: Write) -> BoxFuture<'a, Result<Arc<Object>, Refused>> {
        let moment = Duration::from_millis(1 + self.chance.next() % self.longest_ms);
        Box::pin(async move {
            tokio::time::sleep(moment).await;
            self.server.write(as_, write).await
        })
    }

    fn list<'a>(&'a self, as_: &'a Identity, query: Query) -> BoxFuture<'a, Result<Page, Refused>> {
        self.server.list(as_, query)
    }

    fn watch<'a>(
        &'a self,
        as_: &'a Identity,
        query: Query,
        from: Revision,
    ) -> BoxStream<'a, Result<Change, Refused>> {
        self.server.watch(as_, query, from)
    }
}
