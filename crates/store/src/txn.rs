//! What is asked of the store: operations on keys, and what must hold for them to happen.

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use crate::entry::kept;
use crate::{Batch, Decode, Entry, Event, EventKind, Make, Revision, limits};

/// Operations that happen together, at one revision, or not at all.
pub struct Txn<T> {
    pub expects: Vec<(Bytes, Expect)>,
    /// At most one for a key.
    pub ops: Vec<Op<T>>,
}

/// What must be true of a key at the moment of the commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expect {
    Absent,
    /// There, and last written by this commit.
    At(Revision),
    /// There, at whatever revision.
    Present,
}

pub enum Op<T> {
    Put {
        key: Bytes,
        value: Value<T>,
    },
    /// The key must be there. `last` is what watchers get to see as its last state.
    Delete {
        key: Bytes,
        last: Option<Value<T>>,
    },
}

/// Bytes to store, and what readers will share of them.
pub struct Value<T> {
    pub bytes: Bytes,
    /// Where in `bytes` the decimal digits of the commit's revision are to be inserted.
    pub stamp_at: Option<usize>,
    /// `None`: the store's [`Decode`] does it.
    pub make: Option<Make<T>>,
    /// How long it lasts, where the store sees to that ([`crate::Store::expires`]); zero: for ever.
    pub ttl: Duration,
}

/// Why a transaction did not happen.
pub enum CommitError<T> {
    /// An expectation was not met. `current` is what the key holds instead.
    Conflict {
        key: Bytes,
        current: Option<Arc<Entry<T>>>,
    },
    /// The transaction can never succeed: too large, a key twice, a stamp outside the value, undecodable.
    Invalid(String),
    /// There is no space left. Nothing was written; later commits succeed once there is.
    Full(String),
    /// The backend could not make it durable. It is not visible; after a restart it may turn out to have
    /// happened, as with any write whose answer got lost.
    Failed(String),
}

impl<T> Txn<T> {
    pub fn new() -> Self {
        Self {
            expects: Vec::new(),
            ops: Vec::new(),
        }
    }

    #[must_use]
    pub fn expect(mut self, key: Bytes, expect: Expect) -> Self {
        self.expects.push((key, expect));
        self
    }

    #[must_use]
    pub fn put(mut self, key: Bytes, value: Value<T>) -> Self {
        self.ops.push(Op::Put { key, value });
        self
    }

    #[must_use]
    pub fn delete(mut self, key: Bytes, last: Option<Value<T>>) -> Self {
        self.ops.push(Op::Delete { key, last });
        self
    }

    /// Puts the key, which must not be there yet.
    pub fn create(key: Bytes, value: Value<T>) -> Self {
        Self::new().expect(key.clone(), Expect::Absent).put(key, value)
    }

    /// Puts the key, which must be as this commit left it.
    pub fn update(key: Bytes, at: Revision, value: Value<T>) -> Self {
        Self::new().expect(key.clone(), Expect::At(at)).put(key, value)
    }

    /// Deletes the key, which must be as this commit left it.
    pub fn remove(key: Bytes, at: Revision, last: Option<Value<T>>) -> Self {
        Self::new().expect(key.clone(), Expect::At(at)).delete(key, last)
    }

    /// What the store can tell without looking at any entry.
    pub(crate) fn check(&self) -> Result<(), CommitError<T>> {
        let invalid = |says: String| Err(CommitError::Invalid(says));
        let mut seen = HashSet::new();
        let mut size = 0;
        for op in &self.ops {
            let (key, value) = op.parts();
            if key.is_empty() || key.len() > limits::KEY_BYTES {
                return invalid(format!("a key of {} bytes", key.len()));
            }
            if self.ops.len() > 1 && !seen.insert(key) {
                return invalid(format!("key {} twice in a transaction", text(key)));
            }
            let Some(value) = value else { continue };
            if value.stamp_at.is_some_and(|at| at > value.bytes.len()) {
                return invalid(format!(
                    "the revision's place is outside the value of {}",
                    text(key)
                ));
            }
            size += key.len() + value.bytes.len();
        }
        if size > limits::TXN_BYTES {
            return invalid(format!(
                "a transaction of {size} bytes; at most {}",
                limits::TXN_BYTES
            ));
        }
        Ok(())
    }

    /// The first expectation that does not hold.
    pub(crate) fn conflict(
        &self,
        current: &dyn Fn(&Bytes) -> Option<Arc<Entry<T>>>,
    ) -> Option<CommitError<T>> {
        let missing = self.ops.iter().filter_map(|op| match op {
            Op::Delete { key, .. } => Some((key, Expect::Present)),
            Op::Put { .. } => None,
        });
        let expects = self.expects.iter().map(|(key, expect)| (key, *expect));
        for (key, expect) in expects.chain(missing) {
            let found = current(key);
            if !expect.holds(found.as_deref()) {
                return Some(CommitError::Conflict {
                    key: key.clone(),
                    current: found,
                });
            }
        }
        None
    }

    /// What the transaction does when it happens at `revision`.
    pub(crate) fn resolve(
        self,
        revision: Revision,
        current: &dyn Fn(&Bytes) -> Option<Arc<Entry<T>>>,
        decode: &Decode<T>,
    ) -> Result<Batch<T>, CommitError<T>> {
        if let Some(conflict) = self.conflict(current) {
            return Err(conflict);
        }
        let mut events = Vec::with_capacity(self.ops.len());
        for op in self.ops {
            let (key, value, delete) = match op {
                Op::Put { key, value } => (key, Some(value), false),
                Op::Delete { key, last } => (key, last, true),
            };
            let before = current(&key);
            events.push(event(key, value, delete, before, revision, decode)?);
        }
        Ok(Batch {
            revision,
            events: events.into(),
        })
    }
}

impl<T> Default for Txn<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Op<T> {
    fn parts(&self) -> (&Bytes, Option<&Value<T>>) {
        match self {
            Op::Put { key, value } => (key, Some(value)),
            Op::Delete { key, last } => (key, last.as_ref()),
        }
    }
}

impl Expect {
    fn holds<T>(self, found: Option<&Entry<T>>) -> bool {
        match self {
            Expect::Absent => found.is_none(),
            Expect::At(revision) => found.is_some_and(|entry| entry.modified == revision),
            Expect::Present => found.is_some(),
        }
    }
}

impl<T> Value<T> {
    /// Bytes stored as they are.
    pub fn plain(bytes: impl Into<Bytes>) -> Self {
        Self {
            bytes: bytes.into(),
            stamp_at: None,
            make: None,
            ttl: Duration::ZERO,
        }
    }

    /// Bytes into which the revision's digits are inserted at an offset.
    pub fn stamped(bytes: impl Into<Bytes>, at: usize) -> Self {
        Self {
            bytes: bytes.into(),
            stamp_at: Some(at),
            make: None,
            ttl: Duration::ZERO,
        }
    }

    /// With what readers share made from the stamped bytes, rather than decoded from them.
    #[must_use]
    pub fn made_by(mut self, make: impl FnOnce(&Bytes, Revision) -> T + Send + 'static) -> Self {
        self.make = Some(Box::new(make));
        self
    }

    #[must_use]
    pub fn lasting(mut self, ttl: Duration) -> Self {
        self.ttl = ttl;
        self
    }

    /// Key and value as they are stored.
    fn stamp(&self, key: Bytes, revision: Revision) -> (Bytes, Bytes) {
        let Some(at) = self.stamp_at else {
            return (key, self.bytes.clone());
        };
        let (before, after) = self.bytes.split_at(at);
        kept(&key, &[before, revision.to_string().as_bytes(), after])
    }
}

pub(crate) fn event<T>(
    key: Bytes,
    value: Option<Value<T>>,
    delete: bool,
    before: Option<Arc<Entry<T>>>,
    revision: Revision,
    decode: &Decode<T>,
) -> Result<Event<T>, CommitError<T>> {
    let kind = match (&before, delete) {
        (_, true) => EventKind::Deleted,
        (Some(_), false) => EventKind::Updated,
        (None, false) => EventKind::Created,
    };
    let created = before.as_ref().map_or(revision, |entry| entry.created);
    let entry = match (value, &before) {
        (Some(value), _) => {
            let (key, bytes) = value.stamp(key, revision);
            let object = match value.make {
                Some(make) => make(&bytes, revision),
                None => decode(&key, &bytes, revision)
                    .map_err(|e| CommitError::Invalid(format!("decode {}: {e}", text(&key))))?,
            };
            Arc::new(Entry {
                key,
                value: bytes,
                created,
                modified: revision,
                object: Arc::new(object),
            })
        }
        (None, Some(before)) => Arc::clone(before),
        (None, None) => return Err(CommitError::Conflict { key, current: None }),
    };
    Ok(Event { kind, entry, before })
}

pub(crate) fn text(key: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(key)
}

impl<T> fmt::Display for CommitError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CommitError::Conflict { key, current: None } => write!(f, "{} is not there", text(key)),
            CommitError::Conflict {
                key,
                current: Some(entry),
            } => write!(f, "{} is at revision {}", text(key), entry.modified),
            CommitError::Invalid(says) => write!(f, "invalid transaction: {says}"),
            CommitError::Full(says) => write!(
                f,
                "the store's disk is full ({says}): free some space, and writes go on"
            ),
            CommitError::Failed(says) => write!(f, "the store cannot write: {says}"),
        }
    }
}

impl<T> fmt::Debug for CommitError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<T> std::error::Error for CommitError<T> {}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::{Txn, Value};
    use crate::limits;
    use crate::testing::check;

    #[test]
    fn a_commit_happens_whole_and_stamps_its_revision() {
        check(
            "create /a=v#
             create /b=one; create /c=two #.
             create /d=three; create /a=again
             get /d
             list /",
            expect![[r#"
                create /a=v#
                    revision 2
                create /b=one; create /c=two #.
                    revision 3
                create /d=three; create /a=again
                    /a is at revision 2
                get /d
                    nothing
                list /
                    /a=v2 (2, 2)
                    /b=one (3, 3)
                    /c=two 3. (3, 3)
                    at 3, 3 in all
            "#]],
        );
    }

    #[test]
    fn expectations_are_per_key() {
        check(
            "create /a=1
             update /a@2=2
             update /a@2=late
             update /never@1=1
             remove /a@2
             remove /a@3
             get /a
             delete /a
             create /a=born again
             present /a
             present /b",
            expect![[r#"
                create /a=1
                    revision 2
                update /a@2=2
                    revision 3
                update /a@2=late
                    /a is at revision 3
                update /never@1=1
                    /never is not there
                remove /a@2
                    /a is at revision 3
                remove /a@3
                    revision 4
                get /a
                    nothing
                delete /a
                    /a is not there
                create /a=born again
                    revision 5
                present /a
                    revision 5
                present /b
                    /b is not there
            "#]],
        );
    }

    #[test]
    fn what_can_never_be_is_refused() {
        check(
            "put /a=1; delete /a",
            expect![[r#"
            put /a=1; delete /a
                invalid transaction: key /a twice in a transaction
        "#]],
        );
        let large = Txn::<()>::new().put("/a".into(), Value::plain(vec![0; limits::TXN_BYTES]));
        let stamp = Txn::<()>::new().put("/a".into(), Value::stamped("ab", 3));
        let nameless = Txn::<()>::new().delete("".into(), None);
        let says = [large, stamp, nameless].map(|txn| txn.check().expect_err("refused").to_string());
        expect![[r#"
            invalid transaction: a transaction of 6291458 bytes; at most 6291456
            invalid transaction: the revision's place is outside the value of /a
            invalid transaction: a key of 0 bytes"#]]
        .assert_eq(&says.join("\n"));
    }
}
