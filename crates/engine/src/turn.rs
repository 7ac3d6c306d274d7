//! A loop's turn: look, compute the gap, perform its steps, write the status, put what stays open into the ledger.

mod steps;

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use api::{BoxFuture, Identity, Key, Object, Refused, Resource, SmolStr, Timestamp, Value, Write};
use futures::FutureExt;
use reconcile::{Actor, Cache, Cause, Closing, Controller, Event, Follows, Gap, Named, Written};
use serde::Deserialize;
use tokio::time::Instant;

use crate::engine::Shared;
use crate::events::Recorder;
use crate::fence::Fences;
use crate::ledger::{OpenPart, acting, standing};
use crate::limits::STEP_SHOWS;
use crate::metrics::Stats;
use crate::queue::Queue;

/// A controller with all that runs it.
pub(crate) struct Loop<C: Controller> {
    pub(crate) controller: C,
    pub(crate) identity: Identity,
    pub(crate) actor: Arc<dyn Actor<C::Step>>,
    pub(crate) recorder: Recorder,
    pub(crate) follows: Follows,
    pub(crate) shared: Arc<Shared>,
    pub(crate) queue: Queue,
    pub(crate) fences: Fences,
    pub(crate) stats: Stats,
}

/// A loop as the engine sees it, whatever its types.
pub(crate) trait AnyLoop: Send + Sync {
    fn name(&self) -> &'static str;
    fn follows(&self) -> &Follows;
    fn queue(&self) -> &Queue;
    fn stats(&self) -> &Stats;
    fn matters(&self, before: &Object, now: &Object) -> bool;
    fn wake_for(&self, changed: &Object, cache: &Cache);
    /// Keys whose fence may be open now that `written` has changed (or anything has: `None`).
    fn unfence(&self, written: Option<&Key>);
    fn turn(self: Arc<Self>, key: Key) -> BoxFuture<'static, ()>;

    fn follows_resource(&self, resource: &Resource) -> bool {
        match self.follows() {
            Follows::These(these) => these.contains(resource),
            Follows::Everything => true,
        }
    }
}

/// What a look at a key gave.
enum Look<S> {
    Fenced(Instant),
    Gap(Gap<S>, Option<Arc<Object>>),
    Failed(Cause),
}

impl<C: Controller> AnyLoop for Loop<C> {
    fn name(&self) -> &'static str {
        C::NAME
    }

    fn follows(&self) -> &Follows {
        &self.follows
    }

    fn queue(&self) -> &Queue {
        &self.queue
    }

    fn stats(&self) -> &Stats {
        &self.stats
    }

    fn matters(&self, before: &Object, now: &Object) -> bool {
        // A bug there must not hide a change.
        catch_unwind(AssertUnwindSafe(|| self.controller.matters(before, now))).unwrap_or(true)
    }

    fn wake_for(&self, changed: &Object, cache: &Cache) {
        match catch_unwind(AssertUnwindSafe(|| self.controller.wakes(changed, cache))) {
            Ok(keys) => keys.iter().for_each(|key| self.queue.add(key)),
            Err(panic) => {
                let part = acting("wakes", Some(panicked(&*panic)), self.shared.clock.now());
                self.shared.ledger.record(C::NAME, &changed.key, vec![part]);
            }
        }
    }

    fn unfence(&self, written: Option<&Key>) {
        let keys = match written {
            Some(written) => self.fences.waiting_for(written),
            None => self.fences.waiting(),
        };
        keys.iter().for_each(|key| self.queue.add(key));
    }

    fn turn(self: Arc<Self>, key: Key) -> BoxFuture<'static, ()> {
        Box::pin(async move {
            let started = Instant::now();
            let turn = AssertUnwindSafe(self.take_turn(&key)).catch_unwind().await;
            let result = turn.unwrap_or_else(|panic| {
                self.failed(&key, panicked(&*panic));
                "panicked"
            });
            self.stats.turn(result, started.elapsed());
            self.queue.done(&key);
        })
    }
}

impl<C: Controller> Loop<C> {
    async fn take_turn(&self, key: &Key) -> &'static str {
        match self.look(key) {
            Look::Fenced(until) => {
                self.queue.add_at(key, until);
                "fenced"
            }
            Look::Failed(cause) => {
                self.failed(key, cause);
                "failed"
            }
            Look::Gap(gap, object) => self.close(key, gap, object).await,
        }
    }

    fn failed(&self, key: &Key, cause: Cause) {
        tracing::warn!(loop_ = C::NAME, %key, code = %cause.code, says = cause.says, "a turn failed");
        let part = acting("turn", Some(cause), self.shared.clock.now());
        self.shared.ledger.record(C::NAME, key, vec![part]);
        self.queue.retry(key);
    }

    /// The pure part: nothing is awaited and nothing changes.
    fn look(&self, key: &Key) -> Look<C::Step> {
        let now = self.shared.tell_time();
        let cache = self.shared.cache.read();
        if let Some(until) = self.fences.holds(key, &cache) {
            return Look::Fenced(until);
        }
        cache.set_now(now);
        let named: Option<Named<C::Desired>> = match cache.view(key) {
            Ok(named) => named,
            Err(refused) => return Look::Failed(Cause::new("Undecodable", refused.message)),
        };
        let look = catch_unwind(AssertUnwindSafe(|| match &named {
            Some(named) => self
                .controller
                .gap(named, &self.controller.observe(named, &cache)),
            None => self.controller.gone(key, &cache),
        }));
        match look {
            Ok(gap) => Look::Gap(gap, named.map(|named| named.object)),
            Err(panic) => Look::Failed(panicked(&*panic)),
        }
    }

    async fn close(&self, key: &Key, gap: Gap<C::Step>, object: Option<Arc<Object>>) -> &'static str {
        let now = self.shared.clock.now();
        self.set_timer(key, &gap, now);
        let (status, annotations, events) = (gap.status, gap.annotations, gap.events);
        let mut open = Vec::new();
        let mut acts = Vec::new();
        for part in gap.parts {
            if let Some(stands) = standing(&part, now) {
                self.announce(key, &stands, part.event);
                open.push(stands);
            } else if let Closing::Act(step) = part.closing {
                acts.push((part.about, step));
            }
        }
        let refused = self.act(key, acts, &mut open, now).await;
        let mut failed = refused.is_some();
        let news = self.shared.cache.read().set_refused(C::NAME, key, refused);
        if let (Some(status), Some(object)) = (status, object) {
            match self.write_status(&object, status, &annotations).await {
                Ok(false) => {}
                Ok(true) => events.into_iter().for_each(|event| self.recorder.record(event)),
                Err(refused) if refused.is_not_found() => {}
                Err(refused) => {
                    open.push(acting("status", Some(refusal(&refused)), now));
                    failed = true;
                }
            }
        }
        self.shared.ledger.record(C::NAME, key, open);
        if failed {
            self.queue.retry(key);
            "failed"
        } else {
            self.queue.succeeded(key);
            if news {
                self.queue.add(key);
            }
            "done"
        }
    }

    /// Records the Event of a part that begins to stand open.
    fn announce(&self, key: &Key, stands: &OpenPart, event: Option<Event>) {
        if let Some(event) = event.filter(|_| self.shared.ledger.is_new(C::NAME, key, stands)) {
            self.recorder.record(event);
        }
    }

    fn set_timer(&self, key: &Key, gap: &Gap<C::Step>, now: Timestamp) {
        let holds = gap.parts.iter().filter_map(|part| match part.closing {
            Closing::Hold { until, .. } => Some(until),
            _ => None,
        });
        if let Some(until) = holds.chain(gap.look_again).min() {
            let wait = std::time::Duration::try_from(until.duration_since(now)).unwrap_or_default();
            // The wall clock and the timer need not agree to the millisecond; never wake a moment too early.
            self.queue
                .add_at(key, Instant::now() + wait + std::time::Duration::from_millis(1));
        }
    }

    /// Performs the steps; a long one shows in the ledger while it runs. Answers with the first refusal.
    async fn act(
        &self,
        key: &Key,
        acts: Vec<(String, C::Step)>,
        open: &mut Vec<OpenPart>,
        now: Timestamp,
    ) -> Option<Cause> {
        if acts.is_empty() {
            return None;
        }
        let abouts: Vec<String> = acts.iter().map(|(about, _)| about.clone()).collect();
        let mut performing = std::pin::pin!(steps::perform(&*self.actor, &self.identity, acts));
        let report = match tokio::time::timeout(STEP_SHOWS, &mut performing).await {
            Ok(report) => report,
            Err(_) => {
                let running = abouts.iter().map(|about| acting(about, None, now));
                self.shared
                    .ledger
                    .record(C::NAME, key, open.iter().cloned().chain(running).collect());
                performing.await
            }
        };
        let written = self.followed(report.done.written);
        let has_written = !written.is_empty();
        self.fences.raise(key, written);
        // What the cache showed before the fence stood wakes nobody any more, unless the loop itself asked to be woken.
        if has_written && self.fences.holds(key, &self.shared.cache.read()).is_none() {
            self.queue.add(key);
        }
        report
            .done
            .events
            .into_iter()
            .for_each(|event| self.recorder.record(event));
        let first = report.failed.first().map(|(_, refused)| refusal(refused));
        for (about, refused) in report.failed {
            tracing::debug!(loop_ = C::NAME, %key, about, %refused, "a step was refused");
            open.push(acting(&about, Some(refusal(&refused)), now));
        }
        first
    }

    /// A write to a resource that the cache does not follow would be waited for in vain.
    fn followed(&self, written: Vec<Written>) -> Vec<Written> {
        let cache = self.shared.cache.read();
        written
            .into_iter()
            .filter(|write| cache.seen(&write.key.resource).0 > 0)
            .collect()
    }

    /// `true` if the status (or an annotation that goes with it) differed and was written.
    async fn write_status(
        &self,
        object: &Arc<Object>,
        status: Value,
        annotations: &[(SmolStr, String)],
    ) -> Result<bool, Refused> {
        let now: Now = object.view()?;
        let is_annotated =
            |(name, value): &(SmolStr, String)| now.metadata.annotations.get(name) == Some(value);
        if now.status == status && annotations.iter().all(is_annotated) {
            return Ok(false);
        }
        let mut body = object.value()?;
        let version = body["apiVersion"].as_str().unwrap_or_default();
        let version = version.rsplit('/').next().unwrap_or_default().into();
        body["status"] = status;
        for (name, value) in annotations {
            body["metadata"]["annotations"][name.as_str()] = Value::String(value.clone());
        }
        let mut write = Write::update(object.key.clone(), body).on("status");
        write.version = version;
        let written = self.shared.client.write(&self.identity, write).await?;
        let write = Written {
            key: object.key.clone(),
            revision: written.revision,
            deleted: false,
        };
        self.fences.raise(&object.key, self.followed(vec![write]));
        Ok(true)
    }
}

/// What a status write would change.
#[derive(Deserialize)]
struct Now {
    #[serde(default)]
    status: Value,
    #[serde(default)]
    metadata: Metadata,
}

#[derive(Default, Deserialize)]
struct Metadata {
    #[serde(default)]
    annotations: std::collections::BTreeMap<SmolStr, String>,
}

fn refusal(refused: &Refused) -> Cause {
    Cause::of(refused.reason.name(), refused.message.clone())
}

fn panicked(panic: &(dyn Any + Send)) -> Cause {
    let says = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("a bug in this loop");
    Cause::new("Panicked", says)
}
