//! A wall clock that is set while the program runs, or a machine that slept: what was seen before is dated anew. Else
//! every node would count as silent for the hour that was put in, or be believed for an hour too long.

use std::sync::atomic::{AtomicI64, Ordering};

use api::{Change, Timestamp};
use tokio::time::Instant;

use crate::engine::Shared;
use crate::limits::CLOCK_JUMP;

/// How the wall clock stands to the time that has really passed.
pub(crate) struct Pace {
    began: Instant,
    /// The wall clock's time less what has passed, in microseconds.
    offset: AtomicI64,
}

impl Pace {
    pub(crate) fn new(now: Timestamp) -> Self {
        Self {
            began: Instant::now(),
            offset: AtomicI64::new(now.as_microsecond()),
        }
    }

    /// Whether the clock was set since this was last asked. A clock that is slowly put right is none that jumps.
    fn jumped(&self, now: Timestamp) -> bool {
        let passed = i64::try_from(self.began.elapsed().as_micros()).unwrap_or(i64::MAX);
        let offset = now.as_microsecond().saturating_sub(passed);
        let before = self.offset.swap(offset, Ordering::Relaxed);
        u128::from(before.abs_diff(offset)) > CLOCK_JUMP.as_micros()
    }
}

impl Shared {
    /// The time, after a look at whether the clock was set. Not under the cache's lock.
    pub(crate) fn tell_time(&self) -> Timestamp {
        let now = self.clock.now();
        if self.pace.jumped(now) {
            tracing::warn!(
                "the clock was set, or the machine slept: what is judged by its age is as if seen now"
            );
            self.date_anew(now);
        }
        now
    }

    fn date_anew(&self, now: Timestamp) {
        let mut cache = self.cache.write();
        cache.set_now(now);
        for key in cache.after(None, usize::MAX) {
            if let Some(object) = cache.get(&key).cloned() {
                cache.take(&key.resource, &Change::Put(object));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn only_a_clock_that_is_set_jumps() {
        let noon: Timestamp = "2026-01-01T12:00:00Z".parse().unwrap();
        let pace = Pace::new(noon);
        tokio::time::advance(Duration::from_secs(60)).await;
        assert!(
            !pace.jumped(noon + Duration::from_secs(61)),
            "it runs a little fast"
        );
        assert!(pace.jumped(noon + Duration::from_secs(3660)), "an hour forward");
        assert!(!pace.jumped(noon + Duration::from_secs(3660)));
        assert!(pace.jumped(noon + Duration::from_secs(60)), "and back");
        tokio::time::advance(Duration::from_secs(60)).await;
        assert!(pace.jumped(noon + Duration::from_secs(60)), "it stood still");
    }
}
