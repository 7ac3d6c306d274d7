//! The facts about every pod that is here, by uid; a change wakes the pod's loop.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use api::{Key, SmolStr};
use parking_lot::Mutex;
use reconcile::Waker;

use crate::pod::facts::{Facts, Work};
use crate::pod::spec::Pod;

#[derive(Default)]
pub(crate) struct Book {
    inner: Mutex<Inner>,
    waker: OnceLock<Waker>,
}

#[derive(Default)]
struct Inner {
    pods: HashMap<SmolStr, Entry>,
    uids: HashMap<Key, Vec<SmolStr>>,
}

struct Entry {
    key: Key,
    facts: Facts,
    /// As the loop saw it last.
    pod: Option<Arc<Pod>>,
}

impl Book {
    /// Who is told *look* from now on. The first one stays.
    pub(crate) fn wakes(&self, waker: Waker) {
        let _first = self.waker.set(waker);
    }

    pub(crate) fn wake(&self, key: &Key) {
        if let Some(waker) = self.waker.get() {
            waker.wake(key);
        }
    }

    pub(crate) fn knows(&self, key: &Key) -> bool {
        self.inner.lock().uids.contains_key(key)
    }

    /// The pods of this name that are here, but for the one whose object it is now: by uid, with how far each is
    /// discarded. One of which something is still being made can't be yet, and is left out.
    pub(crate) fn leftovers(&self, key: &Key, but: Option<&SmolStr>) -> Vec<(SmolStr, Work)> {
        let inner = self.inner.lock();
        let uids = inner.uids.get(key).into_iter().flatten();
        uids.filter(|uid| Some(*uid) != but)
            .filter_map(|uid| Some((uid, &inner.pods.get(uid)?.facts)))
            .filter(|(_, facts)| !facts.is_being_made())
            .map(|(uid, facts)| (uid.clone(), facts.discarded.clone()))
            .collect()
    }

    /// The loop looks at this pod now.
    pub(crate) fn saw(&self, uid: &str, pod: &Arc<Pod>) {
        if let Some(entry) = self.inner.lock().pods.get_mut(uid) {
            entry.pod = Some(pod.clone());
        }
    }

    pub(crate) fn facts(&self, uid: &str) -> Option<Facts> {
        self.inner.lock().pods.get(uid).map(|entry| entry.facts.clone())
    }

    /// The pod as the loop saw it last.
    pub(crate) fn pod(&self, uid: &str) -> Option<Arc<Pod>> {
        self.inner.lock().pods.get(uid)?.pod.clone()
    }

    /// Every pod that is here, as seen last.
    pub(crate) fn all(&self) -> Vec<(SmolStr, Key, Option<Arc<Pod>>, Facts)> {
        let inner = self.inner.lock();
        let each = |(uid, entry): (&SmolStr, &Entry)| {
            (
                uid.clone(),
                entry.key.clone(),
                entry.pod.clone(),
                entry.facts.clone(),
            )
        };
        inner.pods.iter().map(each).collect()
    }

    /// Changes facts of a pod that is here (it is, from now on), without waking its loop.
    pub(crate) fn note<T>(
        &self,
        key: &Key,
        uid: &SmolStr,
        pod: Option<&Arc<Pod>>,
        change: impl FnOnce(&mut Facts) -> T,
    ) -> T {
        let mut inner = self.inner.lock();
        let inner = &mut *inner;
        let entry = inner.pods.entry(uid.clone()).or_insert_with(|| {
            inner.uids.entry(key.clone()).or_default().push(uid.clone());
            Entry {
                key: key.clone(),
                facts: Facts::default(),
                pod: None,
            }
        });
        if let Some(pod) = pod {
            entry.pod = Some(pod.clone());
        }
        change(&mut entry.facts)
    }

    /// Changes facts of a pod, if it is still here, and wakes its loop if they differ.
    pub(crate) fn change(&self, uid: &str, change: impl FnOnce(&mut Facts)) {
        let woken = {
            let mut inner = self.inner.lock();
            let Some(entry) = inner.pods.get_mut(uid) else {
                return;
            };
            change(&mut entry.facts);
            entry.key.clone()
        };
        self.wake(&woken);
    }

    /// The pod is no more, in any sense.
    pub(crate) fn forget(&self, uid: &str) {
        let mut inner = self.inner.lock();
        let Some(entry) = inner.pods.remove(uid) else {
            return;
        };
        if let Some(uids) = inner.uids.get_mut(&entry.key) {
            uids.retain(|other| other != uid);
            if uids.is_empty() {
                inner.uids.remove(&entry.key);
            }
        }
        drop(inner);
        self.wake(&entry.key);
    }

    /// Tells the pods that use a changed source: their files are old, and what failed for want of it may go now.
    pub(crate) fn source_changed(&self, uids: impl IntoIterator<Item = SmolStr>) {
        for uid in uids {
            self.change(&uid, |facts| {
                facts.volumes.stale = true;
                if let Work::Failed(failure) = &mut facts.volumes.work {
                    failure.until = api::Timestamp::UNIX_EPOCH;
                }
                facts
                    .waiting
                    .values_mut()
                    .filter(|waiting| waiting.reason == "CreateContainerConfigError")
                    .for_each(|waiting| waiting.failure.until = api::Timestamp::UNIX_EPOCH);
            });
        }
    }
}
