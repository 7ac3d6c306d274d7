//! Watches of one value of an indexed field (`spec.nodeName=n1`): one follower of the resource deals its events out to
//! those whom they concern, so that a change of a pod wakes one kubelet and not all of them.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use api::{Object, Revision, SmolStr};
use bytes::Bytes;
use parking_lot::Mutex;
use store::{Change, Event, Lost, RangeError, Store, Watch};
use tokio::sync::Notify;

use crate::limits;

type Objects = Arc<dyn Store<Object>>;

/// The resources that are watched by a field, by prefix in the store and path.
#[derive(Default)]
pub(crate) struct Lanes(Mutex<HashMap<(Bytes, SmolStr), Arc<Hub>>>);

struct Hub {
    store: Objects,
    prefix: Bytes,
    path: SmolStr,
    state: Mutex<State>,
}

struct State {
    /// Everything up to here has been dealt out.
    at: Revision,
    lanes: HashMap<SmolStr, Lane>,
    followed: bool,
}

/// What concerns one value.
struct Lane {
    /// Commits after this one are in `commits`.
    since: Revision,
    commits: VecDeque<(Revision, Vec<Event<Object>>)>,
    woken: Arc<Notify>,
    watches: usize,
}

/// A watch of one value. What lies before its lane it takes from the store's history.
pub(crate) struct LaneWatch {
    hub: Arc<Hub>,
    value: SmolStr,
    at: Revision,
    woken: Arc<Notify>,
    catching_up: Option<Watch<Object>>,
}

impl Lanes {
    pub(crate) fn watch(
        &self,
        store: &Objects,
        prefix: &Bytes,
        path: &SmolStr,
        value: &str,
        from: Revision,
    ) -> Result<LaneWatch, RangeError> {
        // Refuses revisions that are not kept, or still to come.
        let catching_up = store.watch(prefix.clone(), from)?;
        let hub = {
            let mut hubs = self.0.lock();
            let hub = hubs.entry((prefix.clone(), path.clone()));
            Arc::clone(hub.or_insert_with(|| Arc::new(Hub::new(store, prefix, path))))
        };
        Ok(LaneWatch {
            woken: hub.join(value),
            hub,
            value: SmolStr::new(value),
            at: from,
            catching_up: Some(catching_up),
        })
    }
}

impl Hub {
    fn new(store: &Objects, prefix: &Bytes, path: &SmolStr) -> Self {
        Self {
            store: Arc::clone(store),
            prefix: prefix.clone(),
            path: path.clone(),
            state: Mutex::new(State {
                at: Revision::default(),
                lanes: HashMap::new(),
                followed: false,
            }),
        }
    }

    fn join(self: &Arc<Self>, value: &str) -> Arc<Notify> {
        let mut state = self.state.lock();
        if !state.followed {
            state.followed = true;
            state.at = self.store.revision();
            tokio::spawn(Arc::clone(self).follow(state.at));
        }
        let since = state.at;
        let lane = state.lanes.entry(SmolStr::new(value)).or_insert_with(|| Lane {
            since,
            commits: VecDeque::new(),
            woken: Arc::default(),
            watches: 0,
        });
        lane.watches += 1;
        Arc::clone(&lane.woken)
    }

    /// Deals out what happens, for as long as anybody watches.
    async fn follow(self: Arc<Self>, mut from: Revision) {
        loop {
            let Ok(mut watch) = self.store.watch(self.prefix.clone(), from) else {
                from = self.start_over();
                continue;
            };
            while let Ok(change) = watch.next().await {
                if !self.deal(change) {
                    return;
                }
            }
            from = self.start_over();
        }
    }

    /// History was compacted away under the follower: whoever watches catches up on its own.
    fn start_over(&self) -> Revision {
        let mut state = self.state.lock();
        state.at = self.store.revision();
        let at = state.at;
        for lane in state.lanes.values_mut() {
            lane.commits.clear();
            lane.since = at;
            lane.woken.notify_waiters();
        }
        at
    }

    /// `false`: nobody watches any more.
    fn deal(&self, change: Change<Object>) -> bool {
        let mut state = self.state.lock();
        if state.lanes.is_empty() {
            state.followed = false;
            return false;
        }
        state.at = change.revision;
        for event in change.events {
            let now = event.entry.object.meta.field(&self.path).unwrap_or_default();
            let before = event
                .before
                .as_ref()
                .and_then(|entry| entry.object.meta.field(&self.path));
            let before = before.filter(|before| *before != now);
            for value in std::iter::once(now).chain(before) {
                if let Some(lane) = state.lanes.get_mut(value) {
                    lane.push(change.revision, &event);
                }
            }
        }
        true
    }
}

impl Lane {
    fn push(&mut self, revision: Revision, event: &Event<Object>) {
        match self.commits.back_mut() {
            Some((last, events)) if *last == revision => events.push(event.clone()),
            _ => self.commits.push_back((revision, vec![event.clone()])),
        }
        if self.commits.len() > limits::LANE_COMMITS
            && let Some((revision, _)) = self.commits.pop_front()
        {
            self.since = revision;
        }
        self.woken.notify_waiters();
    }
}

impl LaneWatch {
    /// The next commit that concerns the value. Dropping the future loses nothing.
    pub(crate) async fn next(&mut self) -> Result<Change<Object>, Lost> {
        loop {
            let woken = Arc::clone(&self.woken);
            let woken = woken.notified();
            if let Some(change) = self.try_next()? {
                return Ok(change);
            }
            woken.await;
        }
    }

    pub(crate) fn try_next(&mut self) -> Result<Option<Change<Object>>, Lost> {
        if let Some(change) = self.take_history()? {
            return Ok(Some(change));
        }
        let state = self.hub.state.lock();
        let Some(lane) = state.lanes.get(&self.value) else {
            return Ok(None);
        };
        if self.at < lane.since {
            drop(state);
            return self.fall_back();
        }
        let next = lane.commits.partition_point(|(revision, _)| *revision <= self.at);
        let Some((revision, events)) = lane.commits.get(next) else {
            return Ok(None);
        };
        self.at = *revision;
        Ok(Some(Change {
            revision: *revision,
            events: events.clone(),
        }))
    }

    /// The revision up to which everything has been handed out; `None` while there are changes to take first.
    pub(crate) fn progress(&mut self) -> Result<Option<Revision>, Lost> {
        if self.catching_up.is_some() {
            return Ok(None);
        }
        let state = self.hub.state.lock();
        let behind = state.lanes.get(&self.value).is_some_and(|lane| {
            self.at < lane.since
                || lane
                    .commits
                    .back()
                    .is_some_and(|(revision, _)| *revision > self.at)
        });
        Ok((!behind).then(|| state.at.max(self.at)))
    }

    /// What the store still has to tell from before the lane began.
    fn take_history(&mut self) -> Result<Option<Change<Object>>, Lost> {
        let Some(watch) = &mut self.catching_up else {
            return Ok(None);
        };
        let since = self
            .hub
            .state
            .lock()
            .lanes
            .get(&self.value)
            .map_or(self.at, |lane| lane.since);
        while self.at < since {
            let Some(mut change) = watch.try_next()? else {
                break;
            };
            if change.revision > since {
                break;
            }
            self.at = change.revision;
            let (path, value) = (&self.hub.path, self.value.as_str());
            change.events.retain(|event| concerns(event, path, value));
            if !change.events.is_empty() {
                return Ok(Some(change));
            }
        }
        self.at = self.at.max(since);
        self.catching_up = None;
        Ok(None)
    }

    /// The lane has forgotten what this watch has not yet seen.
    fn fall_back(&mut self) -> Result<Option<Change<Object>>, Lost> {
        match self.hub.store.watch(self.hub.prefix.clone(), self.at) {
            Ok(watch) => {
                self.catching_up = Some(watch);
                self.take_history()
            }
            Err(RangeError::Compacted { oldest }) => Err(Lost { at: self.at, oldest }),
            Err(RangeError::Future { current }) => Err(Lost {
                at: self.at,
                oldest: current,
            }),
        }
    }
}

fn concerns(event: &Event<Object>, path: &str, value: &str) -> bool {
    let has = |object: &Object| object.meta.field(path).unwrap_or_default() == value;
    has(&event.entry.object) || event.before.as_ref().is_some_and(|entry| has(&entry.object))
}

impl Drop for LaneWatch {
    fn drop(&mut self) {
        let mut state = self.hub.state.lock();
        if let Some(lane) = state.lanes.get_mut(&self.value) {
            lane.watches -= 1;
            if lane.watches == 0 {
                state.lanes.remove(&self.value);
            }
        }
    }
}
