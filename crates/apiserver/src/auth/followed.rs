//! An index over some resources that is always as new as the store: it takes in what has changed each time it is
//! asked, so that a role that was just written counts at once, and nothing runs in between.

use std::sync::Arc;

use api::Object;
use parking_lot::Mutex;
use store::{EventKind, Range, Store, Watch};

use crate::registry::STORE_ROOT;

/// What is made of the objects.
pub trait Index: Send {
    fn put(&mut self, object: &Object);
    fn gone(&mut self, object: &Object);
    /// Before everything is put anew.
    fn clear(&mut self);
}

pub struct Followed<I> {
    store: Arc<dyn Store<Object>>,
    prefixes: Vec<String>,
    state: Mutex<State<I>>,
}

struct State<I> {
    index: I,
    watches: Vec<Watch<Object>>,
}

impl<I: Index> Followed<I> {
    /// `places` are the storage prefixes of the resources (`/roles`).
    pub fn new(store: Arc<dyn Store<Object>>, places: &[&str], index: I) -> Self {
        let prefixes = places
            .iter()
            .map(|place| format!("{STORE_ROOT}{place}/"))
            .collect();
        let followed = Self {
            store,
            prefixes,
            state: Mutex::new(State {
                index,
                watches: Vec::new(),
            }),
        };
        followed.load(&mut followed.state.lock());
        followed
    }

    /// Asks the index, as of now.
    pub fn read<R>(&self, ask: impl FnOnce(&I) -> R) -> R {
        let mut state = self.state.lock();
        if !state.catch_up() {
            self.load(&mut state);
        }
        ask(&state.index)
    }

    fn load(&self, state: &mut State<I>) {
        state.index.clear();
        state.watches.clear();
        for prefix in &self.prefixes {
            let prefix = bytes::Bytes::from(prefix.clone());
            let Ok(page) = self.store.range(&Range::all(prefix.clone())) else {
                continue;
            };
            page.entries
                .iter()
                .for_each(|entry| state.index.put(&entry.object));
            if let Ok(watch) = self.store.watch(prefix, page.revision) {
                state.watches.push(watch);
            }
        }
    }
}

impl<I: Index> State<I> {
    /// `false` if the history that is needed is gone.
    fn catch_up(&mut self) -> bool {
        for watch in &mut self.watches {
            loop {
                match watch.try_next() {
                    Ok(None) => break,
                    Err(_) => return false,
                    Ok(Some(change)) => {
                        for event in &change.events {
                            match event.kind {
                                EventKind::Deleted => self.index.gone(&event.entry.object),
                                _ => self.index.put(&event.entry.object),
                            }
                        }
                    }
                }
            }
        }
        true
    }
}
