//! What the store keeps: entries, and the events by which they changed.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use bytes::Bytes;

use crate::{Revision, places};

/// Makes a `T` of the stamped bytes of one commit; called once, with the revision that the commit got.
pub type Make<T> = Box<dyn FnOnce(&Bytes, Revision) -> T + Send>;

/// Makes a `T` of key, value and revision: at recovery, and where a commit brings no [`Make`] of its own. The
/// error says what is wrong with the value.
pub type Decode<T> = Arc<dyn Fn(&Bytes, &Bytes, Revision) -> Result<T, String> + Send + Sync>;

/// One revision of one key. Key and value share their memory.
pub struct Entry<T> {
    pub key: Bytes,
    /// As stored, revision stamped in.
    pub value: Bytes,
    /// The commit that created the key.
    pub created: Revision,
    /// The commit that wrote this value.
    pub modified: Revision,
    /// The value decoded, once for all readers.
    pub object: Arc<T>,
}

/// What happened to one key in one commit. Cheap to clone.
pub struct Event<T> {
    pub kind: EventKind,
    /// As it is after the event. Of a deleted key: the last value that the deletion gave, with the deletion's
    /// revision as `modified`; without one, the same as `before`.
    pub entry: Arc<Entry<T>>,
    /// As it was before the event. `None` if the key was created.
    pub before: Option<Arc<Entry<T>>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventKind {
    Created,
    Updated,
    Deleted,
}

/// One commit: its revision, and an event for each operation, in their order.
pub struct Batch<T> {
    pub revision: Revision,
    pub events: Events<T>,
}

/// One event needs no memory beside its batch's: nearly all commits have one.
pub enum Events<T> {
    One([Event<T>; 1]),
    Many(Box<[Event<T>]>),
}

impl<T> Deref for Events<T> {
    type Target = [Event<T>];

    fn deref(&self) -> &[Event<T>] {
        match self {
            Events::One(one) => one,
            Events::Many(many) => many,
        }
    }
}

impl<T> From<Vec<Event<T>>> for Events<T> {
    fn from(events: Vec<Event<T>>) -> Self {
        events
            .try_into()
            .map_or_else(|events: Vec<_>| Self::Many(events.into()), Self::One)
    }
}

impl<T> Clone for Event<T> {
    fn clone(&self) -> Self {
        Self {
            kind: self.kind,
            entry: Arc::clone(&self.entry),
            before: self.before.clone(),
        }
    }
}

impl<T> Event<T> {
    /// The entry that is live after the event.
    pub fn after(&self) -> Option<&Arc<Entry<T>>> {
        (self.kind != EventKind::Deleted).then_some(&self.entry)
    }
}

impl<T> Entry<T> {
    pub(crate) fn size(&self) -> usize {
        self.key.len() + self.value.len()
    }
}

/// Key and value in memory of their own, which they share. The value comes in parts.
pub(crate) fn kept(key: &[u8], value: &[&[u8]]) -> (Bytes, Bytes) {
    let mut all = places::keep(&[value, &[key]].concat());
    let key = all.split_off(all.len() - key.len());
    (key, all)
}

impl<T> fmt::Debug for Entry<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = String::from_utf8_lossy(&self.key);
        write!(f, "{key}@{}", self.modified)
    }
}

impl<T> fmt::Debug for Event<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {:?}", self.kind, self.entry)
    }
}

impl<T> fmt::Debug for Batch<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.revision, &self.events[..])
    }
}
