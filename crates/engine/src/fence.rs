//! A loop does not look at a key again before the cache shows what the loop itself has written for it. This takes
//! the place of expectations, assume caches and sleeps.

use std::collections::{HashMap, HashSet};

use api::Key;
use parking_lot::Mutex;
use reconcile::{Cache, Written};
use tokio::time::Instant;

use crate::limits::FENCE;

#[derive(Default)]
pub(crate) struct Fences(Mutex<State>);

#[derive(Default)]
struct State {
    /// By the loop's key: what must be seen before its next turn.
    before: HashMap<Key, Fence>,
    /// By the written object: the loop's keys that wait for it.
    waiting: HashMap<Key, HashSet<Key>>,
}

struct Fence {
    written: Vec<Written>,
    until: Instant,
}

impl Fences {
    pub(crate) fn raise(&self, key: &Key, written: Vec<Written>) {
        if written.is_empty() {
            return;
        }
        let mut state = self.0.lock();
        for write in &written {
            state
                .waiting
                .entry(write.key.clone())
                .or_default()
                .insert(key.clone());
        }
        let fence = state.before.entry(key.clone()).or_insert_with(|| Fence {
            written: Vec::new(),
            until: Instant::now() + FENCE,
        });
        fence.written.extend(written);
    }

    /// Until when `key` must wait; `None` if the cache has seen everything (or too much time has gone by).
    pub(crate) fn holds(&self, key: &Key, cache: &Cache) -> Option<Instant> {
        let mut state = self.0.lock();
        let fence = state.before.get_mut(key)?;
        let seen: Vec<Written> = if fence.until <= Instant::now() {
            std::mem::take(&mut fence.written)
        } else {
            fence
                .written
                .extract_if(.., |write| is_seen(write, cache))
                .collect()
        };
        let until = (!fence.written.is_empty()).then_some(fence.until);
        if until.is_none() {
            state.before.remove(key);
        }
        for write in seen {
            state.forget(&write.key, key);
        }
        until
    }

    /// The loop's keys that waited for a change of this object.
    pub(crate) fn waiting_for(&self, object: &Key) -> Vec<Key> {
        let state = self.0.lock();
        let keys = state.waiting.get(object);
        keys.into_iter().flatten().cloned().collect()
    }

    /// All keys that wait for anything.
    pub(crate) fn waiting(&self) -> Vec<Key> {
        self.0.lock().before.keys().cloned().collect()
    }
}

impl State {
    fn forget(&mut self, written: &Key, key: &Key) {
        let still = self
            .before
            .get(key)
            .is_some_and(|fence| fence.written.iter().any(|w| w.key == *written));
        if still {
            return;
        }
        if let Some(keys) = self.waiting.get_mut(written) {
            keys.remove(key);
            if keys.is_empty() {
                self.waiting.remove(written);
            }
        }
    }
}

fn is_seen(write: &Written, cache: &Cache) -> bool {
    let revision = cache.get(&write.key).map(|object| object.revision);
    match (revision, write.deleted) {
        (None, true) => true,
        (Some(now), true) => now > write.revision,
        (Some(now), false) if now >= write.revision => true,
        (_, false) => cache.seen(&write.key.resource) >= write.revision,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::{Change, Object, Resource, Revision};
    use serde_json::json;

    #[tokio::test(start_paused = true)]
    async fn a_turn_waits_for_the_loops_own_writes_but_not_for_ever() {
        let (owner, pods) = (
            Resource::of("apps", "replicasets").key("d", "web"),
            Resource::of("", "pods"),
        );
        let pod = pods.key("d", "web-1");
        let fences = Fences::default();
        let mut cache = Cache::default();
        let written = |revision, deleted| Written {
            key: pod.clone(),
            revision: Revision(revision),
            deleted,
        };

        fences.raise(&owner, vec![written(5, false)]);
        assert!(fences.holds(&owner, &cache).is_some());
        assert_eq!(fences.waiting_for(&pod), std::slice::from_ref(&owner));
        let object = Object::from_value(pod.clone(), Revision(5), &json!({}), &api::Paths::default());
        cache.take(&pods, &Change::Put(object));
        assert!(fences.holds(&owner, &cache).is_none());
        assert!(fences.waiting_for(&pod).is_empty());

        fences.raise(&owner, vec![written(5, true)]);
        assert!(fences.holds(&owner, &cache).is_some(), "still there");
        tokio::time::advance(FENCE).await;
        assert!(fences.holds(&owner, &cache).is_none());
    }
}
