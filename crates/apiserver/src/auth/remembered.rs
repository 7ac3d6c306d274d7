//! Answers that are worth keeping for a while, each asked for once however many wait for it.

use std::collections::HashMap;
use std::future::Future;
use std::hash::Hash;
use std::sync::Arc;
use std::time::{Duration, Instant};

use parking_lot::Mutex;

/// Answers by what was asked.
pub(super) struct Remembered<K, V> {
    slots: Mutex<HashMap<K, Arc<Slot<V>>>>,
    most: usize,
}

struct Slot<V> {
    /// Held by the one who asks.
    turn: tokio::sync::Mutex<()>,
    held: Mutex<Option<Held<V>>>,
}

#[derive(Clone)]
struct Held<V> {
    value: V,
    since: Instant,
    until: Instant,
}

impl<K: Hash + Eq + Clone, V: Clone> Remembered<K, V> {
    pub(super) fn new(most: usize) -> Self {
        let slots = Mutex::default();
        Self { slots, most }
    }

    /// The answer if it is still good.
    pub(super) fn get(&self, key: &K, now: Instant) -> Option<V> {
        let slot = self.slots.lock().get(key).cloned()?;
        let held = slot.held.lock();
        let fresh = held.as_ref().filter(|held| now < held.until);
        fresh.map(|held| held.value.clone())
    }

    /// The answer, which is asked for unless it is there; `ask` says for how long it is good. Who waited while somebody else
    /// asked takes that answer in any case.
    pub(super) async fn get_or_ask<F>(&self, key: &K, ask: impl FnOnce() -> F) -> V
    where
        F: Future<Output = (V, Duration)>,
    {
        let began = Instant::now();
        let slot = self.slot(key, began);
        let _turn = slot.turn.lock().await;
        let good = |held: &&Held<V>| Instant::now() < held.until || began < held.since;
        if let Some(held) = slot.held.lock().as_ref().filter(good) {
            return held.value.clone();
        }
        let (value, keep) = ask().await;
        let since = Instant::now();
        *slot.held.lock() = Some(Held {
            value: value.clone(),
            since,
            until: since + keep,
        });
        value
    }

    fn slot(&self, key: &K, now: Instant) -> Arc<Slot<V>> {
        let mut slots = self.slots.lock();
        if slots.len() >= self.most && !slots.contains_key(key) {
            slots.retain(|_, slot| slot.held.lock().as_ref().is_some_and(|held| now < held.until));
            if slots.len() >= self.most {
                slots.clear();
            }
        }
        let slot = slots.entry(key.clone()).or_insert_with(|| {
            Arc::new(Slot {
                turn: tokio::sync::Mutex::default(),
                held: Mutex::default(),
            })
        });
        Arc::clone(slot)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test]
    async fn an_answer_is_asked_for_once_while_it_is_good() {
        let asked = AtomicUsize::new(0);
        let all = Remembered::<&str, usize>::new(2);
        let ask = |keep: u64| {
            let number = asked.fetch_add(1, Ordering::Relaxed);
            async move {
                tokio::task::yield_now().await;
                (number, Duration::from_secs(keep))
            }
        };
        let both = futures::join!(all.get_or_ask(&"a", || ask(60)), all.get_or_ask(&"a", || ask(60)));
        assert_eq!(both, (0, 0));
        let now = Instant::now();
        assert_eq!(all.get(&"a", now), Some(0));
        assert_eq!(all.get(&"a", now + Duration::from_secs(61)), None);
        let both = futures::join!(all.get_or_ask(&"b", || ask(0)), all.get_or_ask(&"b", || ask(0)));
        assert_eq!(both, (1, 1), "who waited takes it");
        assert_eq!(all.get_or_ask(&"b", || ask(0)).await, 2);
        assert_eq!(
            all.get_or_ask(&"c", || ask(60)).await,
            3,
            "what is over makes room"
        );
        assert_eq!(all.get(&"a", Instant::now()), Some(0));
    }
}
