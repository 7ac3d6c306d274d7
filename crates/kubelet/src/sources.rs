//! ConfigMaps and Secrets that pods here refer to, each watched by its name alone as long as a pod uses it: a change is
//! known at once, and a pod's start costs no request for what is known already.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Weak};
use std::time::Duration;

use api::{Change, Client, Identity, Key, Object, Query, Reason, Refused, SmolStr};
use futures::StreamExt;
use parking_lot::Mutex;
use tokio::sync::watch;
use tokio::task::AbortHandle;

use crate::book::Book;

pub(crate) struct Sources {
    client: Arc<dyn Client>,
    identity: Identity,
    book: Arc<Book>,
    watched: Mutex<HashMap<Key, Source>>,
}

struct Source {
    state: watch::Receiver<State>,
    users: HashSet<SmolStr>,
    task: AbortHandle,
}

impl Drop for Source {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What is known of one object.
#[derive(Clone, Debug, Default)]
enum State {
    #[default]
    Unknown,
    Here(Arc<Object>),
    Absent,
    Refused(Refused),
}

/// Pause before a broken watch is taken up again.
const AGAIN: Duration = Duration::from_secs(1);
/// How long a first answer may take.
const FIRST: Duration = Duration::from_secs(10);

impl Sources {
    pub(crate) fn new(client: Arc<dyn Client>, identity: Identity, book: Arc<Book>) -> Arc<Self> {
        Arc::new(Self {
            client,
            identity,
            book,
            watched: Mutex::default(),
        })
    }

    /// The object as it is now; `None` if there is none. The pod is told of changes from now on.
    pub(crate) async fn get(
        self: &Arc<Self>,
        uid: &SmolStr,
        key: &Key,
    ) -> Result<Option<Arc<Object>>, Refused> {
        let mut state = self.follow(uid, key);
        let known =
            tokio::time::timeout(FIRST, state.wait_for(|state| !matches!(state, State::Unknown))).await;
        match known.ok().and_then(Result::ok).map(|state| state.clone()) {
            Some(State::Here(object)) => Ok(Some(object)),
            Some(State::Absent) => Ok(None),
            Some(State::Refused(refused)) => Err(refused),
            Some(State::Unknown) | None => Err(Refused::new(
                Reason::Timeout,
                format!("{key} could not be read in time"),
            )),
        }
    }

    /// The pod needs nothing any more.
    pub(crate) fn release(&self, uid: &str) {
        self.watched.lock().retain(|_, source| {
            source.users.remove(uid);
            !source.users.is_empty()
        });
    }

    fn follow(self: &Arc<Self>, uid: &SmolStr, key: &Key) -> watch::Receiver<State> {
        let mut watched = self.watched.lock();
        let source = watched.entry(key.clone()).or_insert_with(|| {
            let (sender, state) = watch::channel(State::Unknown);
            let task = tokio::spawn(follow(Arc::downgrade(self), key.clone(), sender));
            Source {
                state,
                users: HashSet::new(),
                task: task.abort_handle(),
            }
        });
        source.users.insert(uid.clone());
        source.state.clone()
    }

    fn changed(&self, key: &Key) {
        let users: Vec<SmolStr> = self
            .watched
            .lock()
            .get(key)
            .map(|source| source.users.iter().cloned().collect())
            .unwrap_or_default();
        self.book.source_changed(users);
    }
}

async fn follow(sources: Weak<Sources>, key: Key, sender: watch::Sender<State>) {
    let query = Query::all(&key.resource)
        .in_namespace(key.namespace.clone())
        .fields(format!("metadata.name={}", key.name));
    loop {
        let Some(sources) = sources.upgrade() else { return };
        match sources.client.list(&sources.identity, query.clone()).await {
            Ok(page) => {
                let first = page.objects.into_iter().next().map_or(State::Absent, State::Here);
                set(&sources, &key, &sender, first);
                let mut changes = sources
                    .client
                    .watch(&sources.identity, query.clone(), page.revision);
                while let Some(Ok(change)) = changes.next().await {
                    match change {
                        Change::Put(object) => set(&sources, &key, &sender, State::Here(object)),
                        Change::Gone(_) => set(&sources, &key, &sender, State::Absent),
                        Change::Bookmark(_) => {}
                    }
                }
            }
            Err(refused) => set(&sources, &key, &sender, State::Refused(refused)),
        }
        drop(sources);
        tokio::time::sleep(AGAIN).await;
    }
}

/// Tells those who use it, unless it is the first thing that is known or nothing new.
fn set(sources: &Sources, key: &Key, sender: &watch::Sender<State>, state: State) {
    let is_same = match (&*sender.borrow(), &state) {
        (State::Here(a), State::Here(b)) => a.revision == b.revision,
        (State::Absent, State::Absent) => true,
        (State::Refused(a), State::Refused(b)) => a == b,
        _ => false,
    };
    if is_same {
        return;
    }
    let was_known = !matches!(*sender.borrow(), State::Unknown);
    sender.send_replace(state);
    if was_known {
        sources.changed(key);
    }
}
