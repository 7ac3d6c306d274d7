//! Runs a loop that decides for many objects at once: feeds it every change, and performs what its turns return.

use std::sync::Arc;
use std::time::Duration;

use api::{Change, Identity, Key, Object, Refused, Resource, Timestamp};
use parking_lot::Mutex;
use reconcile::{Actor, ApiStep, Batch, Cause, Closing, Follows, Gap};
use tokio::sync::{Notify, Semaphore};
use tokio::task::JoinSet;

use crate::actor::ApiActor;
use crate::engine::Shared;
use crate::ledger::{OpenPart, acting, standing};
use crate::limits::VERDICTS_AT_ONCE;

pub(crate) struct BatchLoop {
    name: &'static str,
    follows: Vec<Resource>,
    batch: Mutex<Box<dyn Batch>>,
    changed: Notify,
    identity: Identity,
    actor: ApiActor,
    shared: Arc<Shared>,
}

impl BatchLoop {
    pub(crate) fn new(
        batch: Box<dyn Batch>,
        identity: Identity,
        actor: ApiActor,
        shared: Arc<Shared>,
    ) -> Self {
        Self {
            name: batch.name(),
            follows: batch.follows(),
            batch: Mutex::new(batch),
            changed: Notify::new(),
            identity,
            actor,
            shared,
        }
    }

    pub(crate) fn follows(&self) -> &[Resource] {
        &self.follows
    }

    pub(crate) fn take<'a>(&self, resource: &Resource, changes: impl Iterator<Item = &'a Change>) {
        let now = self.shared.clock.now();
        let mut batch = self.batch.lock();
        changes.for_each(|change| batch.take(resource, change, now));
        drop(batch);
        self.changed.notify_one();
    }

    /// What is in the cache already, as if it had just come.
    pub(crate) fn take_all(&self) {
        let cache = self.shared.cache.read();
        for resource in &self.follows {
            let all: Vec<Change> = cache
                .all(resource)
                .map(|o: &Arc<Object>| Change::Put(o.clone()))
                .collect();
            self.take(resource, all.iter());
        }
    }

    fn refused(&self, key: &Key, refused: &Refused) {
        let now = self.shared.clock.now();
        let cause = Cause::of(refused.reason.name(), refused.message.clone());
        self.record(key, vec![acting("verdict", Some(cause), now)]);
        self.batch.lock().refused(key, refused, now);
        self.changed.notify_one();
    }

    /// Performs one verdict, and closes its gap if nothing else stands.
    async fn perform(&self, key: Key, gap: Gap<ApiStep>, now: Timestamp) {
        let open = gap.parts.iter().filter_map(|part| standing(part, now)).collect();
        for part in gap.parts {
            if let Closing::Act(step) = part.closing
                && let Err(refused) = Actor::perform(&self.actor, &self.identity, step).await
            {
                tracing::debug!(loop_ = self.name, %key, %refused, "a verdict was refused");
                self.refused(&key, &refused);
                return;
            }
        }
        self.record(&key, open);
    }

    /// What is gone has no gap: a verdict's answer may come after the object's end.
    fn record(&self, key: &Key, mut open: Vec<OpenPart>) {
        let cache = self.shared.cache.read();
        if cache.get(key).is_none() {
            open.clear();
        }
        self.shared.ledger.record(self.name, key, open);
    }
}

/// The loop's task: turn after turn while there is work, then asleep until a change or its next time.
pub(crate) async fn run(shared: Arc<Shared>, each: Arc<BatchLoop>) {
    shared.ready_for(&Follows::These(each.follows.clone())).await;
    let permits = Arc::new(Semaphore::new(VERDICTS_AT_ONCE));
    let mut performing = JoinSet::new();
    loop {
        let now = shared.clock.now();
        let turn = each.batch.lock().turn(now);
        for (key, gap) in turn.gaps {
            let Ok(permit) = permits.clone().acquire_owned().await else {
                return;
            };
            while performing.try_join_next().is_some() {}
            let each = each.clone();
            performing.spawn(async move {
                each.perform(key, gap, now).await;
                drop(permit);
            });
        }
        let wait = turn
            .again
            .map(|at| Duration::try_from(at.duration_since(now)).unwrap_or_default());
        match wait {
            Some(Duration::ZERO) => tokio::task::yield_now().await,
            Some(wait) => {
                let _ = tokio::time::timeout(wait, each.changed.notified()).await;
            }
            None => each.changed.notified().await,
        }
    }
}
