//! The versions of one key that are still kept. Nearly always there is one.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::sync::Arc;

use crate::{Entry, Revision};

/// Ordered by key.
pub(super) struct Versions<T> {
    /// The latest; of a deleted key, the last that it had.
    last: Arc<Entry<T>>,
    /// All of them, unless there is only that one.
    all: Option<Box<All<T>>>,
}

/// Ascending.
struct All<T>(Vec<Version<T>>);

struct Version<T> {
    revision: Revision,
    /// `None`: deleted.
    entry: Option<Arc<Entry<T>>>,
}

impl<T> Versions<T> {
    pub(super) fn of(entry: Arc<Entry<T>>) -> Self {
        Self {
            last: entry,
            all: None,
        }
    }

    pub(super) fn key(&self) -> &[u8] {
        &self.last.key
    }

    pub(super) fn latest(&self) -> Option<&Arc<Entry<T>>> {
        match &self.all {
            None => Some(&self.last),
            Some(all) => all.0.last()?.entry.as_ref(),
        }
    }

    pub(super) fn at(&self, at: Revision) -> Option<&Arc<Entry<T>>> {
        let Some(all) = &self.all else {
            return (self.last.modified <= at).then_some(&self.last);
        };
        let next = all.0.partition_point(|version| version.revision <= at);
        all.0[..next].last()?.entry.as_ref()
    }

    pub(super) fn push(&mut self, revision: Revision, entry: Option<Arc<Entry<T>>>) {
        let last = &self.last;
        let all = self.all.get_or_insert_with(|| All::of(last));
        all.0.push(Version {
            revision,
            entry: entry.clone(),
        });
        self.last = entry.unwrap_or_else(|| Arc::clone(&self.last));
    }

    pub(super) fn is_one(&self) -> bool {
        self.all.is_none()
    }

    /// What is left after dropping what nobody can see who reads at `oldest` or later. A deletion that is older needs no
    /// remembering.
    pub(super) fn without_those_before(mut self, oldest: Revision) -> Option<Self> {
        let Some(all) = &mut self.all else {
            return Some(self);
        };
        let next = all.0.partition_point(|version| version.revision <= oldest);
        let visible = next.saturating_sub(1);
        let hidden_by_deletion = all.0.get(visible).is_some_and(|version| version.entry.is_none());
        all.0
            .drain(..visible + usize::from(hidden_by_deletion && next > 0));
        match &all.0[..] {
            [] => None,
            [Version { entry: Some(_), .. }] => Some(Self::of(self.last)),
            _ => Some(self),
        }
    }
}

impl<T> All<T> {
    fn of(entry: &Arc<Entry<T>>) -> Box<Self> {
        Box::new(Self(vec![Version {
            revision: entry.modified,
            entry: Some(Arc::clone(entry)),
        }]))
    }
}

impl<T> Borrow<[u8]> for Versions<T> {
    fn borrow(&self) -> &[u8] {
        self.key()
    }
}

impl<T> PartialEq for Versions<T> {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl<T> Eq for Versions<T> {}

impl<T> PartialOrd for Versions<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Versions<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(other.key())
    }
}
