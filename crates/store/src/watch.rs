//! A watch: a cursor into the history. It has no buffer that could fill, so it can be as slow as it likes, until
//! what it has not yet seen is compacted; then it is told so.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use tokio::sync::Notify;

use crate::{Event, History, RangeError, Revision};

/// Every change to the keys under a prefix, in order of revision, each once. About 150 bytes; waiting costs nothing.
pub struct Watch<T: Send + Sync + 'static> {
    history: Arc<History<T>>,
    cursor: Cursor<T>,
    woken: Arc<Notify>,
}

/// How far a watch has come.
pub(crate) struct Cursor<T> {
    pub(crate) prefix: Bytes,
    /// Everything up to here has been seen, or is in `ready`.
    pub(crate) at: Revision,
    pub(crate) ready: VecDeque<Change<T>>,
}

/// The events of one commit that a watch is about.
#[derive(Debug)]
pub struct Change<T> {
    pub revision: Revision,
    pub events: Vec<Event<T>>,
}

/// The watch fell so far behind that what it should see next is no longer kept. The reader must list again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the watch stood at revision {at}, history before {oldest} is compacted")]
pub struct Lost {
    pub at: Revision,
    pub oldest: Revision,
}

impl<T: Send + Sync + 'static> Watch<T> {
    pub(crate) fn new(history: Arc<History<T>>, prefix: Bytes, from: Revision) -> Result<Self, RangeError> {
        let woken = history.join(&prefix, from)?;
        Ok(Self {
            history,
            cursor: Cursor {
                prefix,
                at: from,
                ready: VecDeque::new(),
            },
            woken,
        })
    }

    /// The next commit that touches the prefix. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Result<Change<T>, Lost> {
        loop {
            let woken = Arc::clone(&self.woken);
            let woken = woken.notified();
            if let Some(change) = self.try_next()? {
                return Ok(change);
            }
            woken.await;
        }
    }

    /// The next commit that touches the prefix, if it has already happened.
    pub fn try_next(&mut self) -> Result<Option<Change<T>>, Lost> {
        while self.cursor.ready.is_empty() {
            if !self.history.advance(&mut self.cursor)? {
                return Ok(None);
            }
        }
        Ok(self.cursor.ready.pop_front())
    }

    /// The revision up to which everything has been handed out: what a bookmark may say. `None` while there
    /// are changes to take first.
    pub fn progress(&mut self) -> Result<Option<Revision>, Lost> {
        while self.cursor.ready.is_empty() {
            if !self.history.advance(&mut self.cursor)? {
                return Ok(Some(self.cursor.at));
            }
        }
        Ok(None)
    }
}

impl<T: Send + Sync + 'static> Drop for Watch<T> {
    fn drop(&mut self) {
        self.history.leave(&self.cursor.prefix);
    }
}

impl<T: Send + Sync + 'static> fmt::Debug for Watch<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", crate::txn::text(&self.cursor.prefix), self.cursor.at)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use expect_test::expect;

    use crate::testing::{check, check_local, text_decode, wait};
    use crate::{Bytes, MemoryStore, Range, Revision, Store, Txn, Value};

    #[test]
    fn events_come_in_order_with_what_was_before() {
        check_local(
            "create /p/a=1
             watch w under /p/
             next w
             create /p/b=1 #; create /q/c=1
             put /p/a=2
             delete /p/a=last #
             delete /p/b
             next w
             next w
             next w
             next w
             next w",
            expect![[r#"
                create /p/a=1
                    revision 2
                watch w under /p/
                next w
                    nothing yet
                create /p/b=1 #; create /q/c=1
                    revision 3
                put /p/a=2
                    revision 4
                delete /p/a=last #
                    revision 5
                delete /p/b
                    revision 6
                next w
                    3: Created /p/b=1 3 (3, 3)
                next w
                    4: Updated /p/a=2 (2, 4), before /p/a=1 (2, 2)
                next w
                    5: Deleted /p/a=last 5 (2, 5), before /p/a=2 (2, 4)
                next w
                    6: Deleted /p/b=1 3 (3, 3), before /p/b=1 3 (3, 3)
                next w
                    nothing yet
            "#]],
        );
    }

    #[test]
    fn a_watch_can_start_in_the_past_and_be_of_one_key() {
        check(
            "create /p/a=1
             create /p/ab=1
             put /p/a=2
             create /q/c=3
             watch all from 2
             next all
             next all
             next all
             next all
             watch one under /p/a from 1
             next one
             next one
             next one
             progress one
             watch future from 9",
            expect![[r#"
                create /p/a=1
                    revision 2
                create /p/ab=1
                    revision 3
                put /p/a=2
                    revision 4
                create /q/c=3
                    revision 5
                watch all from 2
                next all
                    3: Created /p/ab=1 (3, 3)
                next all
                    4: Updated /p/a=2 (2, 4), before /p/a=1 (2, 2)
                next all
                    5: Created /q/c=3 (5, 5)
                next all
                    nothing yet
                watch one under /p/a from 1
                next one
                    2: Created /p/a=1 (2, 2)
                next one
                    4: Updated /p/a=2 (2, 4), before /p/a=1 (2, 2)
                next one
                    nothing yet
                progress one
                    all up to 5
                watch future from 9
                    the revision is still to come: the current one is 5
            "#]],
        );
    }

    #[test]
    fn progress_is_told_when_nothing_happened() {
        check(
            "watch w under /p/
             create /q/a=1
             progress w
             create /p/a=1
             progress w
             next w
             progress w
             put /q/a=2
             compact 4
             create /p/b=1
             next w",
            expect![[r#"
                watch w under /p/
                create /q/a=1
                    revision 2
                progress w
                    all up to 2
                create /p/a=1
                    revision 3
                progress w
                    events first
                next w
                    3: Created /p/a=1 (3, 3)
                progress w
                    all up to 3
                put /q/a=2
                    revision 4
                compact 4
                    oldest 4
                create /p/b=1
                    revision 5
                next w
                    5: Created /p/b=1 (5, 5)
            "#]],
        );
    }

    #[test]
    fn a_watch_that_missed_what_is_compacted_is_lost() {
        check(
            "create /p/a=1
             watch slow under /p/
             watch quiet under /q/
             put /p/a=2
             put /p/a=3
             compact 4
             next slow
             next quiet
             watch late under /p/ from 3
             watch now under /p/ from 4
             put /p/a=4
             next now",
            expect![[r#"
                create /p/a=1
                    revision 2
                watch slow under /p/
                watch quiet under /q/
                put /p/a=2
                    revision 3
                put /p/a=3
                    revision 4
                compact 4
                    oldest 4
                next slow
                    the watch stood at revision 2, history before 4 is compacted
                next quiet
                    nothing yet
                watch late under /p/ from 3
                    history before revision 4 is compacted
                watch now under /p/ from 4
                put /p/a=4
                    revision 5
                next now
                    5: Updated /p/a=4 (2, 5), before /p/a=3 (2, 4)
            "#]],
        );
    }

    #[test]
    fn many_watches_see_everything_once_while_writes_go_on() {
        let store = Arc::new(MemoryStore::new(text_decode()));
        let commits = 2000;
        std::thread::scope(|scope| {
            for reader in 0..4 {
                let store = &store;
                scope.spawn(move || {
                    let prefix = ["", "/k/", "/k/1", "/k/"][reader];
                    let mut watch = store
                        .watch(prefix.into(), Revision(1))
                        .expect("from the beginning");
                    let mut last = Revision(1);
                    let mut seen = 0;
                    let wanted = if prefix == "/k/1" { commits / 4 } else { commits };
                    while seen < wanted {
                        let change = wait(watch.next()).expect("nothing is compacted");
                        assert!(change.revision > last, "{} after {last}", change.revision);
                        last = change.revision;
                        seen += change.events.len();
                    }
                });
            }
            for turn in 0..commits {
                let txn = Txn::new().put(format!("/k/{}", turn % 4).into(), Value::plain("v"));
                wait(store.commit(txn)).expect("a commit");
            }
        });
        assert_eq!(store.history().stats().watches, 0);
    }

    /// What every reader does: list, watch, and list again when lost.
    fn follow(store: &MemoryStore<String>, until: &Bytes) -> (BTreeMap<Bytes, Revision>, usize) {
        let mut lists = 0;
        loop {
            let page = store.range(&Range::all("/k/")).expect("the present is there");
            let entries = page
                .entries
                .iter()
                .map(|entry| (entry.key.clone(), entry.modified));
            let mut seen: BTreeMap<_, _> = entries.collect();
            lists += 1;
            let Ok(mut watch) = store.watch("/k/".into(), page.revision) else {
                continue;
            };
            while !seen.contains_key(until) {
                let Ok(change) = wait(watch.next()) else { break };
                for event in change.events {
                    match event.after() {
                        Some(entry) => seen.insert(entry.key.clone(), entry.modified),
                        None => seen.remove(&event.entry.key),
                    };
                }
            }
            if seen.contains_key(until) {
                return (seen, lists);
            }
        }
    }

    #[test]
    fn a_reader_that_lists_again_when_lost_ends_up_with_the_truth() {
        // Bound so tightly that readers do get lost.
        let store = MemoryStore::with_history_bytes(text_decode(), 3000);
        let until = Bytes::from("/k/end");
        std::thread::scope(|scope| {
            let readers: Vec<_> = (0..3).map(|_| scope.spawn(|| follow(&store, &until))).collect();
            for turn in 0..20_000 {
                let key = Bytes::from(format!("/k/{}", turn * 7 % 11));
                let txn = match turn % 3 {
                    0 if store.get(&key).is_some() => Txn::new().delete(key, None),
                    _ => Txn::new().put(key, Value::plain("v")),
                };
                wait(store.commit(txn)).expect("a commit");
            }
            let last = Txn::new().put(until.clone(), Value::plain("v"));
            wait(store.commit(last)).expect("a commit");
            let page = store.range(&Range::all("/k/")).expect("the present is there");
            let truth: BTreeMap<_, _> = page.entries.iter().map(|e| (e.key.clone(), e.modified)).collect();
            for reader in readers {
                let (seen, lists) = reader.join().expect("a reader");
                println!("{lists} lists");
                assert_eq!(seen, truth);
            }
        });
    }
}
