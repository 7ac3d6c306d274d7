//! Watches: the store's stream, seen through a selection. What leaves the selection is gone, what enters it is new.

mod frames;
mod lanes;
pub(crate) mod stream;

use std::sync::Arc;

use api::{BoxStream, Identity, Object, Query, Refused, Revision};
use store::{Change, Event, EventKind, Lost, RangeError, Watch};

pub(crate) use frames::Frames;
use lanes::LaneWatch;
pub(crate) use lanes::Lanes;

use crate::call::Call;
use crate::refusal;
use crate::registry::Served;
use crate::select::Selector;
use crate::server::Server;

/// What an event of the store is to one watch.
pub(crate) enum Seen {
    Added(Arc<Object>),
    Modified(Arc<Object>),
    /// Deleted, or out of the selection: as it was last, at the revision of the change.
    Deleted(Arc<Object>),
}

/// Where a watch's events come from.
pub(crate) enum Source {
    Prefix(Watch<Object>),
    Lane(LaneWatch),
}

impl Source {
    /// The next commit that may concern the watch. Dropping the future loses nothing.
    pub(crate) async fn next(&mut self) -> Result<Change<Object>, Lost> {
        match self {
            Source::Prefix(watch) => watch.next().await,
            Source::Lane(watch) => watch.next().await,
        }
    }

    pub(crate) fn try_next(&mut self) -> Result<Option<Change<Object>>, Lost> {
        match self {
            Source::Prefix(watch) => watch.try_next(),
            Source::Lane(watch) => watch.try_next(),
        }
    }

    /// The revision up to which everything has been handed out: what a bookmark may say.
    pub(crate) fn progress(&mut self) -> Result<Option<Revision>, Lost> {
        match self {
            Source::Prefix(watch) => watch.progress(),
            Source::Lane(watch) => watch.progress(),
        }
    }
}

impl Server {
    pub(crate) fn watch_store(
        &self,
        served: &Served,
        namespace: &str,
        selector: &Selector,
        from: Revision,
    ) -> Result<Source, Refused> {
        let home = served.home()?;
        let unreadable = |error| match error {
            RangeError::Compacted { oldest } => refusal::compacted(from.0, oldest.0),
            RangeError::Future { current } => refusal::future_revision(from.0, current.0),
        };
        if let Some((path, value)) = selector.lane().filter(|_| namespace.is_empty()) {
            let lanes = &self.inner().lanes;
            let watch = lanes.watch(self.store(), &home.store_prefix(""), path, value, from);
            return watch.map(Source::Lane).map_err(unreadable);
        }
        let prefix = match &selector.name {
            Some(name) if !namespace.is_empty() || !served.kind.namespaced => home.store_key(namespace, name),
            _ => home.store_prefix(namespace),
        };
        self.store()
            .watch(prefix, from)
            .map(Source::Prefix)
            .map_err(unreadable)
    }

    pub(crate) fn watch_in_process(
        &self,
        as_: &Identity,
        query: Query,
        from: Revision,
    ) -> Result<BoxStream<'static, Result<api::Change, Refused>>, Refused> {
        let served = self.registry().resource(&query.resource, &query.version);
        let served = served.ok_or_else(refusal::no_such_resource)?;
        let call = Call::new(
            as_,
            Arc::clone(&served),
            query.namespace.clone(),
            query.selection.name.clone(),
        );
        let asked = call.attributes("watch", &query.selection.fields, &query.selection.labels);
        let trail = self.arrive(Some(as_), &asked, || self.in_process(&asked));
        trail.watching();
        let allowed = self.may_now(as_, &asked, &trail);
        allowed.inspect_err(|refused| trail.refused(refused))?;
        if let Some(provider) = self.provider(&served) {
            return Ok(provider.watch(as_, query, from));
        }
        let selector = Selector::parse(&served, &query.selection)?;
        let watch = self.watch_store(&served, &query.namespace, &selector, from);
        let watch = watch.inspect_err(|refused| trail.refused(refused))?;
        let follow = stream::Follow {
            server: self.clone(),
            served,
            selector,
            watch,
            bookmarks: query.bookmarks,
            _trail: trail,
        };
        Ok(Box::pin(follow.changes()))
    }
}

impl Server {
    /// What the event is to a watch with this selection; `None`: nothing. Fields of a version that a webhook makes are
    /// looked at once it has made them.
    pub(crate) async fn seen(
        &self,
        served: &Served,
        event: &Event<Object>,
        selector: &Selector,
    ) -> Result<Option<Seen>, Refused> {
        let now = &event.entry.object;
        let was = event.before.as_ref().map(|entry| &entry.object);
        if !selector.has_fields() || !served.is_converted() {
            return Ok(seen(event.kind, now, was, selector));
        }
        let both = was.into_iter().chain([now]).cloned().collect();
        let mut both = self.converted(served, both).await?;
        let now = both.pop();
        Ok(now.and_then(|now| seen(event.kind, &now, both.first(), selector)))
    }
}

fn seen(kind: EventKind, now: &Arc<Object>, was: Option<&Arc<Object>>, selector: &Selector) -> Option<Seen> {
    let was_selected = was.is_some_and(|object| selector.matches(object));
    if kind == EventKind::Deleted {
        return was_selected.then(|| Seen::Deleted(Arc::clone(now)));
    }
    match (was_selected, selector.matches(now)) {
        (false, true) => Some(Seen::Added(Arc::clone(now))),
        (true, true) => Some(Seen::Modified(Arc::clone(now))),
        (true, false) => was.map(|was| Seen::Deleted(last_seen(was, now.revision))),
        (false, false) => None,
    }
}

/// The object as the watch knew it, at the revision by which it left.
fn last_seen(was: &Arc<Object>, revision: Revision) -> Arc<Object> {
    let mut value = was.value().unwrap_or_default();
    value["metadata"]["resourceVersion"] = revision.0.to_string().into();
    let (bytes, stamp) = api::canonical_bytes(&value);
    let bytes = api::stamped(&bytes, stamp, revision).into();
    Arc::new(Object::new(was.key.clone(), revision, was.meta.clone(), bytes))
}
