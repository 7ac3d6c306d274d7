//! The store: one log, one revision, many readers. It knows keys and bytes, not kinds.
//!
//! A [`Txn`] is validated, gets the next [`Revision`], is made durable by the backend and only then becomes
//! visible: in one step to reads, to watches and to whoever waits for the commit. All reads and watches are
//! served from [`History`], the memory that every backend has; the backends differ in what makes a commit
//! durable: [`MemoryStore`] nothing, [`DiskStore`] its own write-ahead log, [`EtcdStore`] an etcd that others share.
//!
//! `T` is what the caller wants to have decoded once and then share (an object with its index). It is made
//! where the stamped bytes come into being, and never again: the same `Arc` goes to every reader.
//!
//! Invariant: no clock and no randomness in what is visible, no async runtime but that of etcd's client; a slow reader
//! never slows a writer, because a watch is a cursor into the history and has no buffer of its own to fill.

pub mod compact;
pub mod disk;
pub mod entry;
pub mod etcd;
pub mod history;
pub mod limits;
mod log;
pub mod memory;
mod parallel;
mod places;
pub mod seal;
pub mod txn;
pub mod watch;

use std::sync::Arc;

pub use api::{BoxFuture, Revision};
pub use bytes::Bytes;
pub use compact::compactor;
pub use disk::{DiskStore, OpenError, Options};
pub use entry::{Batch, Decode, Entry, Event, EventKind, Events, Make};
pub use etcd::{EtcdConfig, EtcdError, EtcdStore, Form};
pub use history::{History, Page, Range, RangeError, Stats};
pub use memory::MemoryStore;
pub use seal::{Plain, Seal};
pub use txn::{CommitError, Expect, Op, Txn, Value};
pub use watch::{Change, Lost, Watch};

/// One store, whatever makes it durable. Everything but `commit` answers from memory, at once.
pub trait Store<T: Send + Sync + 'static>: Send + Sync {
    /// What reads and watches are served from.
    fn history(&self) -> &Arc<History<T>>;

    /// Commits all of the transaction or nothing. The answer comes once it is durable and visible; dropping
    /// the future does not take the transaction back.
    fn commit(&self, txn: Txn<T>) -> BoxFuture<'static, Result<Arc<Batch<T>>, CommitError<T>>>;

    /// Forgets the history before `to`: reads at and watches from older revisions are refused from now on.
    /// Answers with the oldest revision that is kept, which is lower than `to` while somebody holds on to it.
    fn compact(&self, to: Revision) -> Result<Revision, RangeError>;

    /// Whether writing the entry anew, even unchanged, is of use: it may be kept under a key that is to go.
    fn is_stale(&self, _: &Entry<T>) -> bool {
        false
    }

    /// Why writes fail at present, for a readiness check.
    fn health(&self) -> Result<(), String> {
        Ok(())
    }

    /// Waits until everything is visible here that was acknowledged before the call, by whichever server has the same
    /// store. The error says why that is not to be had.
    fn catch_up(&self) -> BoxFuture<'static, Result<(), String>> {
        Box::pin(std::future::ready(Ok(())))
    }

    /// Whether what has a [`Value::ttl`] goes by itself when that is over.
    fn expires(&self) -> bool {
        false
    }

    /// The revision of the last commit.
    fn revision(&self) -> Revision {
        self.history().revision()
    }

    /// The oldest revision that can still be read or watched from.
    fn oldest(&self) -> Revision {
        self.history().oldest()
    }

    /// The entry as it is now.
    fn get(&self, key: &[u8]) -> Option<Arc<Entry<T>>> {
        self.history().get(key)
    }

    /// The entry as it was at a revision.
    fn get_at(&self, key: &[u8], at: Revision) -> Result<Option<Arc<Entry<T>>>, RangeError> {
        self.history().get_at(key, at)
    }

    /// The entries under a prefix, in the order of their keys, as they were at one revision.
    fn range(&self, range: &Range) -> Result<Page<T>, RangeError> {
        self.history().range(range)
    }

    /// How many entries `range` would give without its limit.
    fn count(&self, range: &Range) -> Result<usize, RangeError> {
        self.history().count(range)
    }

    /// Every change after `from` to keys under the prefix. The prefix is empty, ends in `/`, or is a whole key.
    fn watch(&self, prefix: Bytes, from: Revision) -> Result<Watch<T>, RangeError> {
        Watch::new(Arc::clone(self.history()), prefix, from)
    }
}

#[cfg(test)]
mod testing;
