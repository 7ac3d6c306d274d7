//! A watch: a cursor into the history. It has no buffer that could fill, so it can be as slow as it likes, until
//! what it has not yet seen is compacted; then it is told so.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use tokio::sync::Notify;

use crate::{Event, History, RangeError, Revision};

/// Every change to the keys under a prefix, in order of revision, each once. About 150 bytes; waiting costs nothing.
pub struct Watch<T: Send + Sync + 'static> {
    history: Arc<History<T>>,
    cursor: Cursor<T>,
    woken: Arc<Notify>,
}

/// How far a watch has come.
pub(crate) struct Cursor<T> {
    pub(crate) prefix: Bytes,
    /// Everything up to here has been seen, or is in `ready`.
    pub(crate) at: Revision,
    pub(crate) ready: VecDeque<Change<T>>,
}

/// The events of one commit that a watch is about.
#[derive(Debug)]
pub struct Change<T> {
    pub revision: Revision,
    pub events: Vec<Arc<Event<T>>>,
}

/// The watch fell so far behind that what it should see next is no longer kept. The reader must list again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the watch stood at revision {at}, history before {oldest} is compacted")]
pub struct Lost {
    pub at: Revision,
    pub oldest: Revision,
}

impl<T: Send + Sync + 'static> Watch<T> {
    pub(crate) fn new(history: Arc<History<T>>, prefix: Bytes, from: Revision) -> Result<Self, RangeError> {
        let woken = history.join(&prefix, from)?;
        Ok(Self {
            history,
            cursor: Cursor {
                prefix,
                at: from,
                ready: VecDeque::new(),
            },
            woken,
        })
    }

    /// The next commit that touches the prefix. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Result<Change<T>, Lost> {
        loop {
            let woken = Arc::clone(&self.woken);
            let woken = woken.notified();
            if let Some(change) = self.try_next()? {
                return Ok(change);
            }
            woken.await;
        }
    }

    /// The next commit that touches the prefix, if it has already happened.
    pub fn try_next(&mut self) -> Result<Option<Change<T>>, Lost> {
        while self.cursor.ready.is_empty() {
            if !self.history.advance(&mut self.cursor)? {
                return Ok(None);
            }
        }
        Ok(self.cursor.ready.pop_front())
    }

    /// The revision up to which everything has been handed out: what a bookmark may say. `None` while there
    /// are changes to take first.
    pub fn progress(&mut self) -> Result<Option<Revision>, Lost> {
        while self.cursor.ready.is_empty() {
            if !self.history.advance(&mut self.cursor)? {
                return Ok(Some(self.cursor.at));
            }
        }
        Ok(None)
    }
}

impl<T: Send + Sync + 'static> Drop for Watch<T> {
    fn drop(&mut self) {
        self.history.leave(&self.cursor.prefix);
    }
}

impl<T: Send + Sync + 'static> fmt::Debug for Watch<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", crate::txn::text(&self.cursor.prefix), self.cursor.at)
    }
}
