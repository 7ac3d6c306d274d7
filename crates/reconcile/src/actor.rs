//! Who performs a loop's steps: the API for most loops, a machine's runtime, kernel or files for others.

use api::{BoxFuture, Identity, Key, Refused, Revision};

use crate::Event;

/// Performs one step at a time, for many keys at once. It decides nothing.
pub trait Actor<S>: Send + Sync + 'static {
    fn perform<'a>(&'a self, as_: &'a Identity, step: S) -> BoxFuture<'a, Result<Done, Refused>>;
}

/// What a step did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Done {
    /// The objects that the step wrote: the loop does not look at this key again before its cache has seen them.
    pub written: Vec<Written>,
    /// Recorded by the engine under the loop's name.
    pub events: Vec<Event>,
}

/// One write, as the cache will show it.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    pub key: Key,
    pub revision: Revision,
    /// Seen when the key shows something else than this revision (a deletion answers with the last revision).
    pub deleted: bool,
}

impl Done {
    /// An act outside the API.
    pub fn outside() -> Self {
        Self::default()
    }

    pub fn wrote(key: Key, revision: Revision) -> Self {
        Self {
            written: vec![Written {
                key,
                revision,
                deleted: false,
            }],
            events: Vec::new(),
        }
    }
}

/// For facts that are not objects (a container exited): says *look*, never *what*.
#[derive(Clone)]
pub struct Waker(std::sync::Arc<dyn Fn(&Key) + Send + Sync>);

impl Waker {
    pub fn new(wake: impl Fn(&Key) + Send + Sync + 'static) -> Self {
        Self(std::sync::Arc::new(wake))
    }

    /// A waker that nobody hears, for tests of what only wakes.
    pub fn silent() -> Self {
        Self::new(|_| ())
    }

    pub fn wake(&self, key: &Key) {
        (self.0)(key);
    }
}

impl std::fmt::Debug for Waker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Waker")
    }
}
