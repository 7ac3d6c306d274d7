//! Pods that wait for a node: ready ones by priority and age, others by what could help them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Duration;

use api::{Key, Timestamp};

use crate::filter::Wakes;
use crate::limits::FLUSH;

pub(crate) struct Queue {
    /// Best first.
    ready: BTreeSet<Rank>,
    /// Tried, and not to be tried again before its time.
    backing_off: BTreeSet<(Timestamp, Key)>,
    /// Tried, and of no use before something changes, by what that is.
    waiting: HashMap<Wakes, BTreeMap<Key, Timestamp>>,
    pods: HashMap<Key, Entry>,
    backoff: Backoff,
}

/// How long a pod waits after each attempt: doubled from the first to the longest.
struct Backoff {
    first: Duration,
    longest: Duration,
}

/// Higher priority first, then whoever came first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    priority: std::cmp::Reverse<i32>,
    since: Timestamp,
    key: Key,
}

struct Entry {
    rank: Rank,
    attempts: u32,
    place: Place,
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    Ready,
    BackingOff(Timestamp),
    Waiting(Wakes),
    /// Handed out; its verdict is being written.
    InFlight,
}

impl Queue {
    /// A pod waits so long after its first attempt, doubled with each, and at most the longest.
    pub(crate) fn new(first: Duration, longest: Duration) -> Self {
        Self {
            ready: BTreeSet::new(),
            backing_off: BTreeSet::new(),
            waiting: HashMap::new(),
            pods: HashMap::new(),
            backoff: Backoff { first, longest },
        }
    }

    /// A pod to place. One that is already known keeps its age, and is tried at once.
    pub(crate) fn add(&mut self, key: &Key, priority: i32, now: Timestamp) {
        let (since, attempts) = match self.take_out(key) {
            Some(entry) => (entry.rank.since, entry.attempts),
            None => (now, 0),
        };
        let rank = Rank {
            priority: std::cmp::Reverse(priority),
            since,
            key: key.clone(),
        };
        self.ready.insert(rank.clone());
        self.pods.insert(
            key.clone(),
            Entry {
                rank,
                attempts,
                place: Place::Ready,
            },
        );
    }

    pub(crate) fn remove(&mut self, key: &Key) {
        self.take_out(key);
    }

    /// The next pod to try, now in flight until [`Self::wait`], [`Self::back_off`] or [`Self::remove`].
    pub(crate) fn next(&mut self, now: Timestamp) -> Option<Key> {
        self.ripen(now);
        let rank = self.ready.pop_first()?;
        let entry = self.pods.get_mut(&rank.key)?;
        entry.place = Place::InFlight;
        entry.attempts += 1;
        Some(rank.key)
    }

    /// No node could take it: it waits for one of these events, or for the flush.
    pub(crate) fn wait(&mut self, key: &Key, on: Wakes, now: Timestamp) {
        let Some(entry) = self.pods.get_mut(key) else {
            return;
        };
        entry.place = Place::Waiting(on);
        self.waiting
            .entry(on)
            .or_default()
            .insert(key.clone(), now + FLUSH);
    }

    /// Its verdict was refused (a lost race, a webhook): tried again after the backoff.
    pub(crate) fn back_off(&mut self, key: &Key, now: Timestamp) {
        let Some(entry) = self.pods.get_mut(key) else {
            return;
        };
        let until = now + self.backoff.after(entry.attempts);
        entry.place = Place::BackingOff(until);
        self.backing_off.insert((until, key.clone()));
    }

    /// The pods that an event of this kind could help.
    pub(crate) fn waiting_on(&self, event: Wakes) -> Vec<Key> {
        let meeting = self.waiting.iter().filter(|(on, _)| on.meets(event));
        meeting.flat_map(|(_, pods)| pods.keys().cloned()).collect()
    }

    /// Something changed for this waiting pod: it is tried after what is left of its backoff.
    pub(crate) fn wake(&mut self, key: &Key, now: Timestamp) {
        let Some(entry) = self.pods.get_mut(key) else {
            return;
        };
        let Place::Waiting(on) = entry.place else { return };
        if let Some(pods) = self.waiting.get_mut(&on) {
            let left_at = pods.remove(key).map(|flush| flush - FLUSH).unwrap_or(now);
            let until = left_at + self.backoff.after(entry.attempts);
            entry.place = Place::BackingOff(until);
            self.backing_off.insert((until, key.clone()));
        }
        self.ripen(now);
    }

    /// When something becomes ready by itself.
    pub(crate) fn due(&self) -> Option<Timestamp> {
        let backoff = self.backing_off.first().map(|(at, _)| *at);
        let flush = self
            .waiting
            .values()
            .flat_map(|pods| pods.values())
            .min()
            .copied();
        backoff.into_iter().chain(flush).min()
    }

    pub(crate) fn is_ready(&self) -> bool {
        !self.ready.is_empty()
    }

    fn ripen(&mut self, now: Timestamp) {
        while self.backing_off.first().is_some_and(|(at, _)| *at <= now) {
            let Some((_, key)) = self.backing_off.pop_first() else {
                break;
            };
            self.make_ready(&key);
        }
        let flushed = |pods: &BTreeMap<Key, Timestamp>| {
            pods.iter()
                .filter(|(_, at)| **at <= now)
                .map(|(key, _)| key.clone())
                .collect::<Vec<_>>()
        };
        for key in self.waiting.values().flat_map(flushed).collect::<Vec<_>>() {
            for pods in self.waiting.values_mut() {
                pods.remove(&key);
            }
            self.make_ready(&key);
        }
    }

    fn make_ready(&mut self, key: &Key) {
        if let Some(entry) = self.pods.get_mut(key) {
            entry.place = Place::Ready;
            self.ready.insert(entry.rank.clone());
        }
    }

    fn take_out(&mut self, key: &Key) -> Option<Entry> {
        let entry = self.pods.remove(key)?;
        match entry.place {
            Place::Ready => {
                self.ready.remove(&entry.rank);
            }
            Place::BackingOff(until) => {
                self.backing_off.remove(&(until, key.clone()));
            }
            Place::Waiting(on) => {
                if let Some(pods) = self.waiting.get_mut(&on) {
                    pods.remove(key);
                }
            }
            Place::InFlight => {}
        }
        Some(entry)
    }
}

impl Backoff {
    /// 1 s, 2 s, 4 s, 8 s, 10 s by default.
    fn after(&self, attempts: u32) -> Duration {
        let doubled = self.first * 2_u32.saturating_pow(attempts.saturating_sub(1).min(8));
        doubled.min(self.longest)
    }
}
