//! The keys that a loop is to look at: each at most once in the queue, never two turns of one key at a time, later
//! looks on timers, and a growing pause after failures.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::time::Duration;

use api::Key;
use parking_lot::Mutex;
use tokio::sync::Notify;
use tokio::time::Instant;

use crate::limits::{RETRY_MAX, RETRY_MIN};

#[derive(Default)]
pub(crate) struct Queue {
    state: Mutex<State>,
    changed: Notify,
}

#[derive(Default)]
struct State {
    ready: VecDeque<Key>,
    queued: HashSet<Key>,
    /// `true`: woken during its turn, so it is due again afterwards.
    running: HashMap<Key, bool>,
    timers: BTreeMap<(Instant, u64), Key>,
    timer_of: HashMap<Key, (Instant, u64)>,
    serial: u64,
    failures: HashMap<Key, u32>,
}

impl Queue {
    pub(crate) fn add(&self, key: &Key) {
        if self.state.lock().add(key) {
            self.changed.notify_one();
        }
    }

    /// Looks at `key` at `at`, or earlier if something else wakes it.
    pub(crate) fn add_at(&self, key: &Key, at: Instant) {
        self.state.lock().add_at(key, at);
        self.changed.notify_one();
    }

    /// The next key that is due. Its turn must end with [`Queue::done`].
    pub(crate) async fn next(&self) -> Key {
        loop {
            let due = {
                let mut state = self.state.lock();
                state.ring(Instant::now());
                if let Some(key) = state.pop() {
                    return key;
                }
                state.timers.first_key_value().map(|((at, _), _)| *at)
            };
            match due {
                Some(at) => {
                    tokio::select! {
                        () = self.changed.notified() => {}
                        () = tokio::time::sleep_until(at) => {}
                    }
                }
                None => self.changed.notified().await,
            }
        }
    }

    pub(crate) fn done(&self, key: &Key) {
        let mut state = self.state.lock();
        if state.running.remove(key) == Some(true) && state.add(key) {
            self.changed.notify_one();
        }
    }

    /// Counts a failure of `key` and sets the timer of its next try.
    pub(crate) fn retry(&self, key: &Key) {
        let mut state = self.state.lock();
        let failures = state.failures.entry(key.clone()).or_default();
        let wait = backoff(*failures, RETRY_MIN, RETRY_MAX);
        *failures = failures.saturating_add(1);
        state.add_at(key, Instant::now() + wait);
        self.changed.notify_one();
    }

    pub(crate) fn succeeded(&self, key: &Key) {
        self.state.lock().failures.remove(key);
    }

    pub(crate) fn depth(&self) -> usize {
        self.state.lock().ready.len()
    }
}

impl State {
    fn add(&mut self, key: &Key) -> bool {
        if let Some(again) = self.running.get_mut(key) {
            *again = true;
            return false;
        }
        if !self.queued.insert(key.clone()) {
            return false;
        }
        self.ready.push_back(key.clone());
        true
    }

    fn add_at(&mut self, key: &Key, at: Instant) {
        if let Some(set) = self.timer_of.get(key).copied() {
            if set.0 <= at {
                return;
            }
            self.timers.remove(&set);
        }
        self.serial += 1;
        self.timers.insert((at, self.serial), key.clone());
        self.timer_of.insert(key.clone(), (at, self.serial));
    }

    fn ring(&mut self, now: Instant) {
        while let Some(entry) = self.timers.first_entry() {
            if entry.key().0 > now {
                return;
            }
            let key = entry.remove();
            self.timer_of.remove(&key);
            self.add(&key);
        }
    }

    /// A turn replaces the key's timer: it says itself when to look again.
    fn pop(&mut self) -> Option<Key> {
        let key = self.ready.pop_front()?;
        self.queued.remove(&key);
        self.running.insert(key.clone(), false);
        if let Some(set) = self.timer_of.remove(&key) {
            self.timers.remove(&set);
        }
        Some(key)
    }
}

/// `min · 2^failures` up to `max`, of which up to a half is left to chance.
pub(crate) fn backoff(failures: u32, min: Duration, max: Duration) -> Duration {
    let whole = min.saturating_mul(2_u32.saturating_pow(failures)).min(max);
    whole.mul_f64(rand::random_range(0.5..=1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::Resource;

    fn key(name: &'static str) -> Key {
        Resource::of("", "pods").key("default", name)
    }

    #[tokio::test(start_paused = true)]
    async fn a_key_is_queued_once_and_runs_again_if_woken_during_its_turn() {
        let queue = Queue::default();
        queue.add(&key("a"));
        queue.add(&key("a"));
        assert_eq!(queue.next().await, key("a"));
        assert_eq!(queue.depth(), 0);
        queue.add(&key("a"));
        assert_eq!(queue.depth(), 0, "not while it runs");
        queue.done(&key("a"));
        assert_eq!(queue.depth(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn the_earliest_timer_wins_and_a_turn_clears_it() {
        let queue = Queue::default();
        let start = Instant::now();
        queue.add_at(&key("a"), start + Duration::from_secs(60));
        queue.add_at(&key("a"), start + Duration::from_secs(10));
        assert_eq!(queue.next().await, key("a"));
        assert_eq!(start.elapsed(), Duration::from_secs(10));
        queue.done(&key("a"));
        let idle = tokio::time::timeout(Duration::from_secs(100), queue.next()).await;
        assert!(idle.is_err(), "the later timer is gone");
    }

    #[tokio::test(start_paused = true)]
    async fn failures_wait_longer_each_time_until_a_success() {
        let queue = Queue::default();
        let mut waits = Vec::new();
        for _ in 0..8 {
            let start = Instant::now();
            queue.retry(&key("a"));
            queue.next().await;
            queue.done(&key("a"));
            waits.push(start.elapsed());
        }
        assert!(waits[7] >= Duration::from_millis(320), "{waits:?}");
        queue.succeeded(&key("a"));
        let start = Instant::now();
        queue.retry(&key("a"));
        queue.next().await;
        assert!(start.elapsed() < Duration::from_millis(10));
    }
}
