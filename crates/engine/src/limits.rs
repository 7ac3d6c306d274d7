//! Every bound of the engine, in one place.

use std::time::Duration;

/// Turns of one loop that run at the same time (never two of one key).
pub(crate) const TURNS_AT_ONCE: usize = 8;

/// The first retry of a key after a failure; doubled each time up to [`RETRY_MAX`], with jitter.
pub(crate) const RETRY_MIN: Duration = Duration::from_millis(5);
pub(crate) const RETRY_MAX: Duration = Duration::from_secs(120);

/// Retries of a broken list or watch.
pub(crate) const FOLLOW_RETRY_MIN: Duration = Duration::from_millis(50);
pub(crate) const FOLLOW_RETRY_MAX: Duration = Duration::from_secs(15);

/// Objects asked for in one page of a list.
pub(crate) const PAGE: usize = 2000;

/// Changes taken into the cache under one lock.
pub(crate) const CHANGES_AT_ONCE: usize = 256;

/// A write that the cache has not shown for so long is waited for no more.
pub(crate) const FENCE: Duration = Duration::from_secs(30);

/// In this time the safety pass has looked at every object once.
pub(crate) const RESYNC: Duration = Duration::from_secs(600);
pub(crate) const RESYNC_TICK: Duration = Duration::from_secs(5);

/// A loop that follows everything starts after this time even if a resource cannot be listed.
pub(crate) const EVERYTHING: Duration = Duration::from_secs(10);

/// A wall clock that goes so much faster or slower than time at once was set.
pub(crate) const CLOCK_JUMP: Duration = Duration::from_secs(5);

/// A step that takes longer than this shows as an open gap while it runs.
pub(crate) const STEP_SHOWS: Duration = Duration::from_secs(1);

/// Events waiting to be written; more are dropped and counted.
pub(crate) const EVENTS: usize = 1000;
/// Events remembered for counting repetitions.
pub(crate) const EVENTS_KNOWN: usize = 4096;

/// Changes of gaps that a slow watcher may be behind before it must list again.
pub(crate) const GAP_CHANGES: usize = 1024;

/// Verdicts of a batch loop (the scheduler's bindings) being written at the same time.
pub(crate) const VERDICTS_AT_ONCE: usize = 64;
