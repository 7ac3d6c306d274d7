//! The smallest API that has revisions, a stream and refusals: a map. The engine's own tests need no more.

use std::collections::BTreeMap;
use std::sync::Arc;

use api::{
    BoxFuture, BoxStream, Change, Client, Identity, Key, Object, Page, Query, Reason, Refused, Resource,
    Revision, Value, Verb, Write,
};
use futures::{StreamExt, stream};
use parking_lot::Mutex;
use serde_json::json;
use tokio::sync::broadcast;

pub(crate) struct Table {
    state: Mutex<State>,
    changes: broadcast::Sender<Change>,
    /// Every write, in order, as text.
    pub(crate) log: Mutex<Vec<String>>,
    pub(crate) refuse: Mutex<Option<Refused>>,
}

#[derive(Default)]
struct State {
    objects: BTreeMap<Key, Arc<Object>>,
    revision: u64,
}

impl Default for Table {
    fn default() -> Self {
        Self {
            state: Mutex::default(),
            changes: broadcast::channel(10_000).0,
            log: Mutex::default(),
            refuse: Mutex::default(),
        }
    }
}

impl Table {
    pub(crate) fn count(&self, resource: &Resource) -> usize {
        self.state
            .lock()
            .objects
            .keys()
            .filter(|key| key.resource == *resource)
            .count()
    }

    pub(crate) fn get(&self, key: &Key) -> Option<Value> {
        self.state
            .lock()
            .objects
            .get(key)
            .map(|object| object.value().expect("JSON"))
    }

    pub(crate) fn put(&self, key: &Key, body: Value) -> Arc<Object> {
        let mut state = self.state.lock();
        state.revision += 1;
        self.store(&mut state, key.clone(), body)
    }

    fn store(&self, state: &mut State, mut key: Key, mut body: Value) -> Arc<Object> {
        if key.name.is_empty() {
            key.name = format!("made-{}", state.revision).into();
        }
        body["metadata"]["name"] = json!(key.name);
        body["metadata"]["namespace"] = json!(key.namespace);
        body["metadata"]["resourceVersion"] = json!(state.revision.to_string());
        if body["metadata"]["uid"].is_null() {
            body["metadata"]["uid"] = json!(format!("uid-{}", state.revision));
        }
        let object = Object::from_value(
            key.clone(),
            Revision(state.revision),
            &body,
            &api::Paths::default(),
        );
        state.objects.insert(key, object.clone());
        let _ = self.changes.send(Change::Put(object.clone()));
        object
    }

    fn apply(&self, write: Write) -> Result<Arc<Object>, Refused> {
        let mut state = self.state.lock();
        let Write {
            key,
            verb,
            subresource,
            ..
        } = write;
        let refused = self
            .refuse
            .lock()
            .clone()
            .filter(|_| key.resource.plural != "events");
        self.log
            .lock()
            .push(format!("{} {key} {subresource}", name(&verb)));
        if let Some(refused) = refused {
            return Err(refused);
        }
        let old = state.objects.get(&key).cloned();
        match verb {
            Verb::Create(_) if old.is_some() => return Err(Refused::already_exists(&key)),
            Verb::Update(_) | Verb::Patch(_) | Verb::Delete(_) if old.is_none() => {
                return Err(Refused::not_found(&key));
            }
            Verb::Update(ref body) => {
                let at = body["metadata"]["resourceVersion"].as_str();
                if at.is_some_and(|at| old.as_ref().is_some_and(|old| old.revision.to_string() != at)) {
                    return Err(Refused::stale(&key));
                }
            }
            _ => {}
        }
        state.revision += 1;
        match verb {
            Verb::Create(body) | Verb::Update(body) => Ok(self.store(&mut state, key, body)),
            Verb::Delete(_) => {
                let object = state
                    .objects
                    .remove(&key)
                    .ok_or_else(|| Refused::not_found(&key))?;
                let mut body = object.value()?;
                body["metadata"]["resourceVersion"] = json!(state.revision.to_string());
                let gone = Object::from_value(key, Revision(state.revision), &body, &api::Paths::default());
                let _ = self.changes.send(Change::Gone(gone));
                Ok(object)
            }
            Verb::Patch(_) => Err(Refused::new(
                Reason::UnsupportedMediaType,
                "this table takes no patches",
            )),
        }
    }
}

fn name(verb: &Verb) -> &'static str {
    match verb {
        Verb::Create(_) => "create",
        Verb::Update(_) => "update",
        Verb::Patch(_) => "patch",
        Verb::Delete(_) => "delete",
    }
}

impl Client for Table {
    fn write<'a>(&'a self, _: &'a Identity, write: Write) -> BoxFuture<'a, Result<Arc<Object>, Refused>> {
        Box::pin(async move { self.apply(write) })
    }

    fn list<'a>(&'a self, _: &'a Identity, query: Query) -> BoxFuture<'a, Result<Page, Refused>> {
        let state = self.state.lock();
        let objects = state
            .objects
            .values()
            .filter(|object| object.key.resource == query.resource)
            .cloned();
        let page = Page {
            objects: objects.collect(),
            revision: Revision(state.revision),
            continue_token: String::new(),
        };
        Box::pin(async move { Ok(page) })
    }

    fn watch<'a>(
        &'a self,
        _: &'a Identity,
        query: Query,
        from: Revision,
    ) -> BoxStream<'a, Result<Change, Refused>> {
        // What was written between the list and this call is replayed from the table itself.
        let state = self.state.lock();
        let missed: Vec<_> = state
            .objects
            .values()
            .filter(|o| o.revision > from)
            .cloned()
            .map(Change::Put)
            .collect();
        let changes = self.changes.subscribe();
        let live = stream::unfold(changes, |mut changes| async move {
            changes.recv().await.ok().map(|change| (change, changes))
        });
        let of_resource = move |change: &Change| match change {
            Change::Put(object) | Change::Gone(object) => object.key.resource == query.resource,
            Change::Bookmark(_) => true,
        };
        Box::pin(
            stream::iter(missed)
                .chain(live)
                .filter(move |c| futures::future::ready(of_resource(c)))
                .map(Ok),
        )
    }
}
