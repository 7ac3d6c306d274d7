//! The memory that all reads and watches are served from: for each key its versions since the last compaction,
//! and the log of commits in between. Writers hold its lock for the time of a few map operations, readers for
//! the time of a few hundred; a fixed revision stays what it was while writes go on.

mod feed;
mod versions;

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::ops::Bound;
use std::sync::Arc;

use bytes::Bytes;
use parking_lot::RwLock;
use tokio::sync::Notify;

use self::feed::{Feed, prefixes};
use self::versions::Versions;
use crate::watch::Cursor;
use crate::{Batch, Change, Entry, Event, EventKind, Lost, Revision, limits};

/// Everything committed and not yet compacted.
pub struct History<T> {
    state: RwLock<State<T>>,
    /// The current revision, for those who wait for it to come.
    revision: tokio::sync::watch::Sender<Revision>,
}

struct State<T> {
    revision: Revision,
    oldest: Revision,
    keys: BTreeSet<Versions<T>>,
    /// The commits after `oldest`.
    log: VecDeque<Arc<Batch<T>>>,
    /// What is watched, by prefix.
    feeds: HashMap<Bytes, Feed<T>>,
    /// Revisions that compaction must not pass, and how many hold on to each.
    pins: BTreeMap<Revision, usize>,
    stats: Stats,
}

/// Which entries, as of when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Range {
    pub prefix: Bytes,
    /// The first key that is wanted. Empty: the first under the prefix.
    pub start: Bytes,
    /// `None`: as of now.
    pub at: Option<Revision>,
    /// 0: all.
    pub limit: usize,
}

/// Entries in the order of their keys.
#[derive(Debug)]
pub struct Page<T> {
    pub entries: Vec<Arc<Entry<T>>>,
    /// The revision at which the page is true: page on at it, watch from it.
    pub revision: Revision,
    /// There are more, from just after the last entry's key.
    pub more: bool,
}

/// Why a revision cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RangeError {
    #[error("history before revision {oldest} is compacted")]
    Compacted { oldest: Revision },
    #[error("the revision is still to come: the current one is {current}")]
    Future { current: Revision },
}

/// How much the store holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// Live keys.
    pub keys: usize,
    /// Live keys and their values.
    pub live_bytes: usize,
    /// Superseded values and events, until compaction.
    pub history_bytes: usize,
    pub watches: usize,
}

impl Range {
    pub fn all(prefix: impl Into<Bytes>) -> Self {
        Self {
            prefix: prefix.into(),
            ..Self::default()
        }
    }

    fn first(&self) -> &Bytes {
        (&self.prefix).max(&self.start)
    }
}

impl<T> History<T> {
    /// Nothing, as of a revision.
    pub(crate) fn new(revision: Revision) -> Self {
        Self {
            state: RwLock::new(State {
                revision,
                oldest: revision,
                keys: BTreeSet::new(),
                log: VecDeque::new(),
                feeds: HashMap::new(),
                pins: BTreeMap::new(),
                stats: Stats::default(),
            }),
            revision: tokio::sync::watch::Sender::new(revision),
        }
    }

    /// The entries that were live at a revision, sorted by key; nothing is known of before.
    pub(crate) fn of(entries: Vec<Arc<Entry<T>>>, revision: Revision) -> Self {
        let history = Self::new(revision);
        {
            let state = &mut *history.state.write();
            state.stats.keys = entries.len();
            state.stats.live_bytes = entries.iter().map(|entry| entry.size()).sum();
            state.keys = entries.into_iter().map(Versions::of).collect();
        }
        history
    }

    pub fn revision(&self) -> Revision {
        self.state.read().revision
    }

    pub fn oldest(&self) -> Revision {
        self.state.read().oldest
    }

    pub fn stats(&self) -> Stats {
        self.state.read().stats
    }

    /// The current revision as it goes on, to wait for one that is still to come.
    pub fn revisions(&self) -> tokio::sync::watch::Receiver<Revision> {
        self.revision.subscribe()
    }

    pub fn get(&self, key: &[u8]) -> Option<Arc<Entry<T>>> {
        self.state.read().keys.get(key)?.latest().cloned()
    }

    pub fn get_at(&self, key: &[u8], at: Revision) -> Result<Option<Arc<Entry<T>>>, RangeError> {
        let state = self.state.read();
        state.check(at)?;
        Ok(state.keys.get(key).and_then(|versions| versions.at(at)).cloned())
    }

    pub fn range(&self, range: &Range) -> Result<Page<T>, RangeError> {
        let limit = if range.limit == 0 { usize::MAX } else { range.limit };
        let mut entries = Vec::new();
        let mut more = false;
        let revision = self.scan(range, |entry| {
            more = entries.len() == limit;
            if !more {
                entries.push(Arc::clone(entry));
            }
            !more
        })?;
        Ok(Page {
            entries,
            revision,
            more,
        })
    }

    pub fn count(&self, range: &Range) -> Result<usize, RangeError> {
        let mut count = 0;
        self.scan(range, |_| {
            count += 1;
            true
        })?;
        Ok(count)
    }

    /// Shows the entries of a range one by one, for as long as `visit` wants more. Answers with the revision.
    /// The lock is let go of between chunks, never held for the whole of a long range.
    fn scan(
        &self,
        range: &Range,
        mut visit: impl FnMut(&Arc<Entry<T>>) -> bool,
    ) -> Result<Revision, RangeError> {
        let mut state = self.state.read();
        let at = range.at.unwrap_or(state.revision);
        let mut from = Bound::Included(range.first().clone());
        loop {
            state.check(at)?;
            let mut last = None;
            let mut looked = 0;
            let from_here = from.as_ref().map(|key| &key[..]);
            let after = state.keys.range::<[u8], _>((from_here, Bound::Unbounded));
            for versions in after.take_while(|versions| versions.key().starts_with(&range.prefix)) {
                if versions.at(at).is_some_and(|entry| !visit(entry)) {
                    return Ok(at);
                }
                looked += 1;
                if looked == limits::RANGE_CHUNK {
                    last = Some(Bytes::copy_from_slice(versions.key()));
                    break;
                }
            }
            let Some(last) = last else { return Ok(at) };
            from = Bound::Excluded(last);
            drop(state);
            state = self.state.read();
        }
    }

    /// Makes commits visible: to reads at once, and to those who watch the keys. Revisions must go on.
    pub(crate) fn apply(&self, batches: &[Arc<Batch<T>>]) -> Woken {
        let mut state = self.state.write();
        let woken = batches.iter().flat_map(|batch| state.apply(batch)).collect();
        let revision = state.revision;
        drop(state);
        self.revision.send_replace(revision);
        Woken(woken)
    }

    /// Nothing happened up to this revision but what is known.
    pub(crate) fn advance_to(&self, revision: Revision) {
        let mut state = self.state.write();
        if revision <= state.revision {
            return;
        }
        state.revision = revision;
        drop(state);
        self.revision.send_replace(revision);
    }

    /// Begins anew with the entries that are live at a revision, sorted by key. Every watch is lost.
    pub(crate) fn reset(&self, entries: Vec<Arc<Entry<T>>>, revision: Revision) -> Woken {
        let fresh = Self::of(entries, revision).state.into_inner();
        let mut state = self.state.write();
        let before = std::mem::replace(&mut *state, fresh);
        let feeds = before.feeds.iter();
        let woken = Woken(feeds.map(|(_, feed)| Arc::clone(&feed.woken)).collect());
        state.stats.watches = before.stats.watches;
        state.feeds = before.feeds;
        state.feeds.values_mut().for_each(|feed| feed.reset(revision));
        state.pins = before.pins;
        drop(state);
        self.revision.send_replace(revision);
        woken
    }

    /// The commit that got this revision, while it is kept.
    pub(crate) fn batch(&self, revision: Revision) -> Option<Arc<Batch<T>>> {
        let state = self.state.read();
        let at = state
            .log
            .binary_search_by_key(&revision, |batch| batch.revision)
            .ok()?;
        state.log.get(at).cloned()
    }

    /// Forgets what is before `to`, but not what somebody holds on to. Answers with the oldest revision kept.
    pub(crate) fn compact(&self, to: Revision) -> Result<Revision, RangeError> {
        let oldest = self.state.write().raise_oldest(to)?;
        loop {
            let forgotten = self.state.write().forget_some();
            if forgotten.is_empty() {
                return Ok(oldest);
            }
        }
    }

    /// Forgets the older half of the history.
    pub(crate) fn compact_half(&self) {
        let state = self.state.read();
        let middle = state.log.get(state.log.len() / 2).map(|batch| batch.revision);
        drop(state);
        if let Some(middle) = middle {
            // A commit of the log is never in the future.
            let _ = self.compact(middle);
        }
    }

    /// Keeps a revision readable until the pin is dropped.
    pub(crate) fn pin(self: &Arc<Self>, at: Revision) -> Result<Pin<T>, RangeError> {
        let mut state = self.state.write();
        state.check(at)?;
        *state.pins.entry(at).or_default() += 1;
        Ok(Pin {
            history: Arc::clone(self),
            at,
        })
    }
}

/// The watches that have something to read. Whoever committed is told first.
#[must_use]
pub(crate) struct Woken(Vec<Arc<Notify>>);

impl Woken {
    pub(crate) fn wake(self) {
        for watchers in self.0 {
            watchers.notify_waiters();
        }
    }
}

/// Keeps a revision from being compacted.
pub(crate) struct Pin<T> {
    history: Arc<History<T>>,
    at: Revision,
}

impl<T> Drop for Pin<T> {
    fn drop(&mut self) {
        let pins = &mut self.history.state.write().pins;
        if let Some(count) = pins.get_mut(&self.at) {
            *count -= 1;
            if *count == 0 {
                pins.remove(&self.at);
            }
        }
    }
}

impl<T: Send + Sync + 'static> History<T> {
    /// A watch begins. Answers with what wakes it.
    pub(crate) fn join(&self, prefix: &Bytes, from: Revision) -> Result<Arc<Notify>, RangeError> {
        let state = &mut *self.state.write();
        state.check(from)?;
        state.stats.watches += 1;
        let since = state.revision;
        let feed = state
            .feeds
            .entry(prefix.clone())
            .or_insert_with(|| Feed::new(since));
        feed.watches += 1;
        Ok(Arc::clone(&feed.woken))
    }

    /// A watch ends.
    pub(crate) fn leave(&self, prefix: &Bytes) {
        let mut state = self.state.write();
        state.stats.watches -= 1;
        let Some(feed) = state.feeds.get_mut(prefix) else {
            return;
        };
        feed.watches -= 1;
        if feed.watches == 0 {
            let feed = state.feeds.remove(prefix);
            drop(state);
            drop(feed);
        }
    }

    /// Moves a watch on by some commits. `false`: it has seen everything there is.
    pub(crate) fn advance(&self, cursor: &mut Cursor<T>) -> Result<bool, Lost> {
        let state = self.state.read();
        let at = cursor.at;
        let Some(feed) = state.feeds.get(&cursor.prefix) else {
            return Ok(false);
        };
        let (log, oldest) = if at >= feed.since {
            (&feed.log, feed.oldest)
        } else {
            (&state.log, state.oldest)
        };
        // Past the end: everything was read anew, from a store that had gone back.
        if at < oldest || at > state.revision {
            return Err(Lost { at, oldest });
        }
        let next = log.partition_point(|batch| batch.revision <= at);
        let mut ends = log.iter().skip(next).take(limits::SCAN_CHUNK).peekable();
        let found = ends.peek().is_some();
        let mut reached = state.revision;
        for batch in ends {
            reached = batch.revision;
            if let Some(change) = concerning(batch, &cursor.prefix) {
                cursor.ready.push_back(change);
                if cursor.ready.len() == limits::WATCH_CHUNK {
                    break;
                }
            }
        }
        cursor.at = reached;
        Ok(found)
    }
}

/// The part of a commit that is under a watched prefix.
fn concerning<T>(batch: &Batch<T>, prefix: &Bytes) -> Option<Change<T>> {
    let under = |event: &&Event<T>| feed::is_under(&event.entry.key, prefix);
    let events: Vec<_> = batch.events.iter().filter(under).cloned().collect();
    (!events.is_empty()).then_some(Change {
        revision: batch.revision,
        events,
    })
}

impl<T> State<T> {
    fn check(&self, at: Revision) -> Result<(), RangeError> {
        if at < self.oldest {
            return Err(RangeError::Compacted { oldest: self.oldest });
        }
        if at > self.revision {
            return Err(RangeError::Future {
                current: self.revision,
            });
        }
        Ok(())
    }

    /// Answers with those to wake.
    fn apply(&mut self, batch: &Arc<Batch<T>>) -> Vec<Arc<Notify>> {
        debug_assert!(batch.revision > self.revision);
        self.revision = batch.revision;
        self.log.push_back(Arc::clone(batch));
        self.stats.history_bytes += retained(batch);
        let mut woken = Vec::new();
        for event in batch.events.iter() {
            self.apply_event(event, batch.revision);
            if self.feeds.is_empty() {
                continue;
            }
            for prefix in prefixes(&event.entry.key) {
                if let Some(feed) = self.feeds.get_mut(prefix) {
                    woken.extend(feed.push(batch));
                }
            }
        }
        woken
    }

    fn apply_event(&mut self, event: &Event<T>, revision: Revision) {
        let after = event.after();
        if let Some(before) = &event.before {
            self.stats.keys -= 1;
            self.stats.live_bytes -= before.size();
        }
        if let Some(after) = after {
            self.stats.keys += 1;
            self.stats.live_bytes += after.size();
        }
        let versions = match (self.keys.take(&event.entry.key[..]), after) {
            (Some(mut versions), after) => {
                versions.push(revision, after.cloned());
                versions
            }
            (None, Some(after)) => Versions::of(Arc::clone(after)),
            (None, None) => return,
        };
        self.keys.insert(versions);
    }

    fn raise_oldest(&mut self, to: Revision) -> Result<Revision, RangeError> {
        if to > self.revision {
            return Err(RangeError::Future {
                current: self.revision,
            });
        }
        let pinned = self.pins.keys().next().copied().unwrap_or(to);
        self.oldest = self.oldest.max(to.min(pinned));
        Ok(self.oldest)
    }

    /// Forgets a few commits before `oldest`, with the versions that they superseded. Empty: there are none left.
    /// They hold the last reference to what they superseded: drop them once the lock is released.
    fn forget_some(&mut self) -> Vec<Arc<Batch<T>>> {
        let mut forgotten = Vec::new();
        while forgotten.len() < limits::COMPACT_CHUNK {
            if self.log.front().is_none_or(|batch| batch.revision > self.oldest) {
                break;
            }
            let Some(batch) = self.log.pop_front() else { break };
            self.stats.history_bytes -= retained(&batch);
            for event in batch.events.iter() {
                self.forget_versions(&event.entry.key);
                if self.feeds.is_empty() {
                    continue;
                }
                for prefix in prefixes(&event.entry.key) {
                    if let Some(feed) = self.feeds.get_mut(prefix) {
                        feed.forget(batch.revision);
                    }
                }
            }
            forgotten.push(batch);
        }
        forgotten
    }

    fn forget_versions(&mut self, key: &Bytes) {
        if self.keys.get(&key[..]).is_none_or(Versions::is_one) {
            return;
        }
        let versions = self.keys.take(&key[..]);
        let left = versions.and_then(|versions| versions.without_those_before(self.oldest));
        self.keys.extend(left);
    }
}

/// What a commit keeps from being freed until it is compacted.
fn retained<T>(batch: &Batch<T>) -> usize {
    let event = |event: &Event<T>| {
        let before = event.before.as_ref().map_or(0, |entry| entry.size());
        let last = match event.kind {
            EventKind::Deleted => event.entry.size(),
            _ => 0,
        };
        limits::EVENT_BYTES + before + last
    };
    batch.events.iter().map(event).sum()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};

    use expect_test::expect;

    use crate::testing::{check, text_decode, wait};
    use crate::{Bytes, MemoryStore, Range, Store, Txn, Value, limits};

    #[test]
    fn a_kept_revision_stays_what_it_was() {
        check(
            "create /p/a=1
             create /p/b=2
             create /q/c=3
             put /p/a=new
             delete /p/b=gone #
             list /p/
             list /p/ at 3
             list /p/ at 5
             get /p/b at 4
             get /p/b
             list / at 7",
            expect![[r#"
                create /p/a=1
                    revision 2
                create /p/b=2
                    revision 3
                create /q/c=3
                    revision 4
                put /p/a=new
                    revision 5
                delete /p/b=gone #
                    revision 6
                list /p/
                    /p/a=new (2, 5)
                    at 6, 1 in all
                list /p/ at 3
                    /p/a=1 (2, 2)
                    /p/b=2 (3, 3)
                    at 3, 2 in all
                list /p/ at 5
                    /p/a=new (2, 5)
                    /p/b=2 (3, 3)
                    at 5, 2 in all
                get /p/b at 4
                    /p/b=2 (3, 3)
                get /p/b
                    nothing
                list / at 7
                    the revision is still to come: the current one is 6
            "#]],
        );
    }

    #[test]
    fn pages_go_on_at_their_revision() {
        check(
            "create /p/a=1; create /p/b=2; create /p/c=3; create /q/d=4
             list /p/ limit 2
             put /p/bb=late; delete /p/c
             list /p/ limit 2 at 2 from /p/c
             list /p/ limit 3
             list /p/ limit 2 from /o",
            expect![[r#"
                create /p/a=1; create /p/b=2; create /p/c=3; create /q/d=4
                    revision 2
                list /p/ limit 2
                    /p/a=1 (2, 2)
                    /p/b=2 (2, 2)
                    at 2, 3 in all, more
                put /p/bb=late; delete /p/c
                    revision 3
                list /p/ limit 2 at 2 from /p/c
                    /p/c=3 (2, 2)
                    at 2, 1 in all
                list /p/ limit 3
                    /p/a=1 (2, 2)
                    /p/b=2 (2, 2)
                    /p/bb=late (3, 3)
                    at 3, 3 in all
                list /p/ limit 2 from /o
                    /p/a=1 (2, 2)
                    /p/b=2 (2, 2)
                    at 3, 3 in all, more
            "#]],
        );
    }

    #[test]
    fn compaction_forgets_what_nobody_can_ask_for() {
        check(
            "create /a=1
             put /a=2
             put /a=3
             create /b=1
             delete /b
             compact 3
             get /a at 2
             get /a at 3
             get /b at 5
             compact 6
             get /b at 6
             list /
             compact 2
             compact 9",
            expect![[r#"
                create /a=1
                    revision 2
                put /a=2
                    revision 3
                put /a=3
                    revision 4
                create /b=1
                    revision 5
                delete /b
                    revision 6
                compact 3
                    oldest 3
                get /a at 2
                    history before revision 3 is compacted
                get /a at 3
                    /a=2 (2, 3)
                get /b at 5
                    /b=1 (5, 5)
                compact 6
                    oldest 6
                get /b at 6
                    nothing
                list /
                    /a=3 (2, 4)
                    at 6, 1 in all
                compact 2
                    oldest 6
                compact 9
                    the revision is still to come: the current one is 6
            "#]],
        );
    }

    fn put(store: &MemoryStore<String>, key: String, value: &str) {
        wait(store.commit(Txn::new().put(key.into(), Value::plain(value.to_string())))).expect("a commit");
    }

    #[test]
    fn a_long_list_is_one_moment_while_writes_go_on() {
        let store = MemoryStore::new(text_decode());
        let count = limits::RANGE_CHUNK * 3;
        (0..count).for_each(|at| put(&store, format!("/k/{at:06}"), "0"));
        let done = AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                for round in 1.. {
                    // From the end to the beginning: against the direction of the list.
                    (0..count)
                        .rev()
                        .for_each(|at| put(&store, format!("/k/{at:06}"), &round.to_string()));
                    if done.load(Ordering::Relaxed) {
                        return;
                    }
                }
            });
            for _ in 0..20 {
                let page = store.range(&Range::all("/k/")).expect("the present is there");
                assert_eq!(page.entries.len(), count);
                let rounds: Vec<u32> = page
                    .entries
                    .iter()
                    .map(|e| e.object.parse().expect("a number"))
                    .collect();
                let (low, high) = (rounds[0], rounds[count - 1]);
                assert!(high - low <= 1 && rounds.is_sorted(), "torn: {low} to {high}");
            }
            done.store(true, Ordering::Relaxed);
        });
    }

    #[test]
    fn history_keeps_within_its_bound() {
        let store = MemoryStore::with_history_bytes(text_decode(), 100_000);
        let value = "x".repeat(1000);
        (0..1000).for_each(|_| put(&store, "/k".into(), &value));
        let stats = store.history().stats();
        assert!(stats.history_bytes <= 100_000, "{stats:?}");
        assert!(store.oldest() < store.revision(), "the newer half is kept");
    }

    #[test]
    fn all_that_is_counted_is_given_back() {
        let store = MemoryStore::new(text_decode());
        for round in 0..10 {
            for key in 0..20 {
                put(&store, format!("/k/{key}"), &"y".repeat(round * 10));
            }
        }
        let keys: Vec<Bytes> = (0..20).map(|key| format!("/k/{key}").into()).collect();
        for key in keys {
            wait(store.commit(Txn::new().delete(key, Some(Value::plain("last"))))).expect("a deletion");
        }
        store.compact(store.revision()).expect("the present");
        expect![[r#"
            Stats {
                keys: 0,
                live_bytes: 0,
                history_bytes: 0,
                watches: 0,
            }
        "#]]
        .assert_debug_eq(&store.history().stats());
    }
}
