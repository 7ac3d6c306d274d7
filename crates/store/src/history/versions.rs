//! The versions of one key that are still kept. Nearly always there is one.

use std::sync::Arc;

use crate::{Entry, Revision};

pub(super) struct Versions<T> {
    latest: Version<T>,
    /// Ascending; no allocation while empty.
    older: Vec<Version<T>>,
}

struct Version<T> {
    revision: Revision,
    /// `None`: deleted.
    entry: Option<Arc<Entry<T>>>,
}

impl<T> Versions<T> {
    pub(super) fn of(entry: Arc<Entry<T>>) -> Self {
        Self {
            latest: Version {
                revision: entry.modified,
                entry: Some(entry),
            },
            older: Vec::new(),
        }
    }

    pub(super) fn latest(&self) -> Option<&Arc<Entry<T>>> {
        self.latest.entry.as_ref()
    }

    pub(super) fn at(&self, at: Revision) -> Option<&Arc<Entry<T>>> {
        if self.latest.revision <= at {
            return self.latest();
        }
        let next = self.older.partition_point(|version| version.revision <= at);
        self.older[..next].last()?.entry.as_ref()
    }

    pub(super) fn push(&mut self, revision: Revision, entry: Option<Arc<Entry<T>>>) {
        let latest = Version { revision, entry };
        self.older.push(std::mem::replace(&mut self.latest, latest));
    }

    /// Drops what nobody can see who reads at `oldest` or later.
    pub(super) fn forget_before(&mut self, oldest: Revision) {
        let keep_from = if self.latest.revision <= oldest {
            self.older.len()
        } else {
            let next = self.older.partition_point(|version| version.revision <= oldest);
            let visible = next.checked_sub(1);
            let hidden_by_deletion = visible.is_some_and(|at| self.older[at].entry.is_none());
            if hidden_by_deletion {
                next
            } else {
                visible.unwrap_or(0)
            }
        };
        self.older.drain(..keep_from);
        if self.older.is_empty() {
            self.older = Vec::new();
        }
    }

    /// Nothing is left but a deletion, which needs no remembering.
    pub(super) fn is_empty(&self) -> bool {
        self.older.is_empty() && self.latest.entry.is_none()
    }
}
