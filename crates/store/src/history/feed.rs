//! What has happened under one watched prefix: the commits, shared with the log, and whom to wake.

use std::collections::VecDeque;
use std::sync::Arc;

use bytes::Bytes;
use tokio::sync::Notify;

use crate::{Batch, Revision};

pub(super) struct Feed<T> {
    /// Commits after this one are in `log`; earlier ones must be looked for in the store's whole log.
    pub(super) since: Revision,
    /// What was after `since` and up to here may be forgotten.
    pub(super) oldest: Revision,
    pub(super) log: VecDeque<Arc<Batch<T>>>,
    pub(super) woken: Arc<Notify>,
    pub(super) watches: usize,
}

impl<T> Feed<T> {
    pub(super) fn new(since: Revision) -> Self {
        Self {
            since,
            oldest: since,
            log: VecDeque::new(),
            woken: Arc::new(Notify::new()),
            watches: 0,
        }
    }

    /// Answers with whom to wake, once for a commit.
    pub(super) fn push(&mut self, batch: &Arc<Batch<T>>) -> Option<Arc<Notify>> {
        if self
            .log
            .back()
            .is_some_and(|last| last.revision == batch.revision)
        {
            return None;
        }
        self.log.push_back(Arc::clone(batch));
        Some(Arc::clone(&self.woken))
    }

    /// Nothing is known of before.
    pub(super) fn reset(&mut self, to: Revision) {
        self.log.clear();
        self.since = to;
        self.oldest = to;
    }

    pub(super) fn forget(&mut self, to: Revision) {
        while self.log.front().is_some_and(|batch| batch.revision <= to) {
            self.oldest = to;
            self.log.pop_front();
        }
    }
}

/// Whether a watch of the prefix sees the key.
pub(super) fn is_under(key: &Bytes, prefix: &Bytes) -> bool {
    match prefix.last() {
        None => true,
        Some(b'/') => key.starts_with(prefix),
        Some(_) => key == prefix,
    }
}

/// The prefixes by which a key can be watched: nothing, each that ends in `/`, and the key itself.
pub(super) fn prefixes(key: &Bytes) -> impl Iterator<Item = &[u8]> {
    let folders = (0..key.len()).filter(|at| key[*at] == b'/').map(|at| &key[..=at]);
    let whole = (!key.ends_with(b"/")).then_some(&key[..]);
    std::iter::once(&key[..0]).chain(folders).chain(whole)
}
