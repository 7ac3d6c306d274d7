//! The backend that makes nothing durable: for tests, the simulator and clusters meant to be forgotten.

use std::future::ready;
use std::sync::Arc;

use parking_lot::Mutex;

use crate::{Batch, BoxFuture, CommitError, Decode, History, RangeError, Revision, Store, Txn, limits};

/// Commits in the caller's thread, before `commit` returns: a simulation stays repeatable.
pub struct MemoryStore<T> {
    history: Arc<History<T>>,
    decode: Decode<T>,
    /// One commit at a time.
    turn: Mutex<()>,
    history_bytes: usize,
}

impl<T: Send + Sync + 'static> MemoryStore<T> {
    pub fn new(decode: Decode<T>) -> Self {
        Self::with_history_bytes(decode, limits::HISTORY_BYTES)
    }

    /// With another bound than [`limits::HISTORY_BYTES`].
    pub fn with_history_bytes(decode: Decode<T>, history_bytes: usize) -> Self {
        Self {
            history: Arc::new(History::new(Revision(limits::FIRST_REVISION))),
            decode,
            turn: Mutex::new(()),
            history_bytes,
        }
    }

    fn commit_now(&self, txn: Txn<T>) -> Result<Arc<Batch<T>>, CommitError<T>> {
        txn.check()?;
        let _turn = self.turn.lock();
        let current = |key: &bytes::Bytes| self.history.get(key);
        let revision = self.history.revision();
        if txn.ops.is_empty() {
            return txn.resolve(revision, &current, &self.decode).map(Arc::new);
        }
        let batch = txn.resolve(Revision(revision.0 + 1), &current, &self.decode)?;
        let batch = Arc::new(batch);
        self.history.apply(std::slice::from_ref(&batch)).wake();
        if self.history.stats().history_bytes > self.history_bytes {
            self.history.compact_half();
        }
        Ok(batch)
    }
}

impl<T: Send + Sync + 'static> Store<T> for MemoryStore<T> {
    fn history(&self) -> &Arc<History<T>> {
        &self.history
    }

    fn commit(&self, txn: Txn<T>) -> BoxFuture<'static, Result<Arc<Batch<T>>, CommitError<T>>> {
        Box::pin(ready(self.commit_now(txn)))
    }

    fn compact(&self, to: Revision) -> Result<Revision, RangeError> {
        self.history.compact(to)
    }
}
