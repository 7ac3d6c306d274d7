//! Watches over HTTP: a stream of frames, each encoded once for all who watch in the same form.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use api::{BoxStream, Change, Object, Refused, Revision, SmolStr, Value};
use bytes::{BufMut as _, Bytes, BytesMut};
use futures::{StreamExt as _, stream};
use http::Response;
use serde_json::json;
use tokio::time::{Instant, Sleep};

use super::options::List;
use super::passage::Watcher;
use super::{Body, answer};
use crate::call::Call;
use crate::codec::accept::{As, Form, Media};
use crate::codec::encode::{self, Include};
use crate::limits;
use crate::read::At;
use crate::registry::Served;
use crate::select::Selector;
use crate::server::Server;
use crate::watch::{Seen, Source, stream::fell_behind};

pub(super) async fn serve(
    server: &Server,
    call: Call<'_>,
    list: List,
    form: Form,
    include: Include,
    watcher: Watcher,
) -> Result<Response<Body>, Refused> {
    let selector = Selector::parse(&call.served, &list.selection)?;
    let frames = Encoder::new(server, &call.served, &form, include);
    let content_type = form.stream_type();
    let stream: BoxStream<'static, Bytes> = if let Some(provider) = server.provider(&call.served) {
        let mut query = api::Query::all(&call.served.resource).in_namespace(call.namespace.clone());
        query.selection = list.selection.clone();
        query.bookmarks = list.bookmarks;
        let from = list.revision.unwrap_or_default();
        elsewhere(provider.watch(call.as_, query, from), frames)
    } else {
        here(server, call, &list, selector, frames, watcher).await?
    };
    let (timeout, stopped) = (tokio::time::sleep(timeout(server, &list)), server.stopped());
    let end = async move {
        tokio::select! {
            () = timeout => {}
            () = stopped => {}
        }
    };
    let stream = stream.take_until(Box::pin(end));
    Ok(answer::bytes(200, content_type, Body::Stream(Box::pin(stream))))
}

fn timeout(server: &Server, list: &List) -> Duration {
    match list.timeout_seconds.filter(|seconds| *seconds > 0) {
        Some(seconds) => Duration::from_secs(seconds),
        None => {
            let random = (server.parts().ground.random)() % 1000;
            server
                .parts()
                .limits
                .watch_timeout
                .mul_f64(1.0 + f64::from(u32::try_from(random).unwrap_or(0)) / 1000.0)
        }
    }
}

async fn here(
    server: &Server,
    call: Call<'_>,
    list: &List,
    selector: Selector,
    frames: Encoder,
    mut watcher: Watcher,
) -> Result<BoxStream<'static, Bytes>, Refused> {
    let from_now = list.revision.is_none_or(|revision| revision.0 == 0);
    if let Some(revision) = list.revision {
        server.reach(revision).await?;
    }
    let wanted = list.initial_events.unwrap_or(from_now);
    let (initial, from) = if wanted {
        let found = server
            .find(&call.served, &call.namespace, &selector, At::Now, 0, "")
            .await?;
        (found.objects.into(), found.revision)
    } else if from_now {
        server.catch_up().await?;
        (VecDeque::new(), server.store().revision())
    } else {
        (VecDeque::new(), list.revision.unwrap_or_default())
    };
    let watch = server.watch_store(&call.served, &call.namespace, &selector, from)?;
    server.inner().metrics.watches.fetch_add(1, Ordering::Relaxed);
    if initial.is_empty() {
        watcher.turn = None;
    }
    let state = Box::new(State {
        server: server.clone(),
        served: Arc::clone(&call.served),
        end_of_initial: (list.initial_events == Some(true) && list.bookmarks).then_some(from),
        initial,
        selector,
        watch,
        frames,
        watcher,
        bookmark: list
            .bookmarks
            .then(|| Box::pin(tokio::time::sleep(limits::BOOKMARK_EVERY))),
        over: false,
    });
    Ok(Box::pin(stream::unfold(state, |mut state| async move {
        let bytes = state.next().await?;
        Some((bytes, state))
    })))
}

/// One watch on its way.
struct State {
    server: Server,
    served: Arc<Served>,
    initial: VecDeque<Arc<Object>>,
    /// The revision of the bookmark that ends the initial events.
    end_of_initial: Option<Revision>,
    selector: Selector,
    watch: Source,
    frames: Encoder,
    watcher: Watcher,
    bookmark: Option<std::pin::Pin<Box<Sleep>>>,
    over: bool,
}

impl Drop for State {
    fn drop(&mut self) {
        self.server
            .inner()
            .metrics
            .watches
            .fetch_sub(1, Ordering::Relaxed);
    }
}

impl State {
    async fn next(&mut self) -> Option<Bytes> {
        let mut out = BytesMut::new();
        while let Some(object) = self.initial.pop_front() {
            self.put(&mut out, "ADDED", object).await;
            if out.len() >= limits::LIST_PIECE_BYTES {
                return Some(out.freeze());
            }
        }
        if let Some(revision) = self.end_of_initial.take() {
            out.put(self.frames.bookmark(revision, true));
        }
        self.watcher.turn = None;
        if !out.is_empty() {
            return Some(out.freeze());
        }
        while !self.over && out.is_empty() {
            tokio::select! {
                change = self.watch.next() => self.take(change, &mut out).await,
                () = sleep(&mut self.bookmark) => self.mark(&mut out),
            }
        }
        (!out.is_empty()).then(|| out.freeze())
    }

    /// Writes what a commit is to this watch, and what of later ones is already there.
    async fn take(&mut self, change: Result<store::Change<Object>, store::Lost>, out: &mut BytesMut) {
        let mut next = change.map(Some);
        loop {
            match next {
                Ok(Some(change)) => {
                    for event in &change.events {
                        match self.server.seen(&self.served, event, &self.selector).await {
                            Ok(Some(Seen::Added(object))) => self.put(out, "ADDED", object).await,
                            Ok(Some(Seen::Modified(object))) => self.put(out, "MODIFIED", object).await,
                            Ok(Some(Seen::Deleted(object))) => self.put(out, "DELETED", object).await,
                            Ok(None) => {}
                            Err(refused) => self.end(out, &refused),
                        }
                    }
                }
                Ok(None) => return,
                Err(lost) => {
                    out.put(self.frames.error(&fell_behind(&lost)));
                    self.over = true;
                    return;
                }
            }
            if out.len() >= limits::LIST_PIECE_BYTES {
                return;
            }
            next = self.watch.try_next();
        }
    }

    async fn put(&mut self, out: &mut BytesMut, type_: &'static str, object: Arc<Object>) {
        match self.server.converted_one(&self.served, object).await {
            Ok(object) => self.frames.put(out, type_, &object),
            Err(refused) => self.end(out, &refused),
        }
    }

    fn end(&mut self, out: &mut BytesMut, refused: &Refused) {
        out.put(self.frames.error(refused));
        self.over = true;
    }

    fn mark(&mut self, out: &mut BytesMut) {
        if let Some(timer) = &mut self.bookmark {
            timer.as_mut().reset(Instant::now() + limits::BOOKMARK_EVERY);
        }
        match self.watch.progress() {
            Ok(Some(revision)) => out.put(self.frames.bookmark(revision, false)),
            Ok(None) => {}
            Err(lost) => {
                out.put(self.frames.error(&fell_behind(&lost)));
                self.over = true;
            }
        }
        tracing::trace!(kind = %self.served.kind.kind, "bookmark");
    }
}

/// Never, if there is no timer.
async fn sleep(timer: &mut Option<std::pin::Pin<Box<Sleep>>>) {
    match timer {
        Some(timer) => timer.as_mut().await,
        None => std::future::pending().await,
    }
}

fn elsewhere(
    changes: BoxStream<'static, Result<Change, Refused>>,
    mut frames: Encoder,
) -> BoxStream<'static, Bytes> {
    Box::pin(changes.map(move |change| {
        let mut out = BytesMut::new();
        match change {
            Ok(Change::Put(object)) => frames.put(&mut out, "MODIFIED", &object),
            Ok(Change::Gone(object)) => frames.put(&mut out, "DELETED", &object),
            Ok(Change::Bookmark(revision)) => out.put(frames.bookmark(revision, false)),
            Err(refused) => out.put(frames.error(&refused)),
        }
        out.freeze()
    }))
}

/// Makes frames in one form.
struct Encoder {
    server: Server,
    served: Arc<Served>,
    form: Form,
    include: Include,
    /// Under which frames are shared.
    label: SmolStr,
    /// The first table of a watch has the columns' definitions.
    columns_sent: bool,
}

impl Encoder {
    fn new(server: &Server, served: &Arc<Served>, form: &Form, include: Include) -> Self {
        let label = form.label(&served.api_version);
        Self {
            server: server.clone(),
            served: Arc::clone(served),
            form: Form {
                pretty: false,
                ..form.clone()
            },
            label: smol_str::format_smolstr!("{label}{}", include as u8),
            include,
            columns_sent: false,
        }
    }

    fn put(&mut self, out: &mut BytesMut, type_: &'static str, object: &Arc<Object>) {
        let metrics = &self.server.inner().metrics;
        metrics.watch_events.fetch_add(1, Ordering::Relaxed);
        let converts = self.served.home.as_ref().is_some_and(|home| home.converts);
        if self.form.media == Media::Json && self.form.as_ == As::Itself && !converts {
            return json_frame(out, type_, &object.bytes);
        }
        if self.form.as_ == As::Table && !std::mem::replace(&mut self.columns_sent, true) {
            out.put(self.encode(type_, object, true));
            return;
        }
        let frames = &self.server.inner().frames;
        out.put(frames.get(object, type_, &self.label, || self.encode(type_, object, false)));
    }

    fn encode(&self, type_: &'static str, object: &Arc<Object>, columns: bool) -> Bytes {
        let object = self.server.completed(&self.served, Arc::clone(object));
        let plain_protobuf = (self.form.media, self.form.as_) == (Media::Protobuf, As::Itself);
        let frame = object.and_then(|object| match plain_protobuf {
            true => Ok(protobuf_frame(type_, &encode::protobuf(&self.served, &object)?)),
            false => Ok(self.frame(type_, &self.shaped(object.value()?, columns))),
        });
        frame.unwrap_or_else(|refused| self.error(&refused))
    }

    fn shaped(&self, value: Value, columns: bool) -> Value {
        match self.form.as_ {
            As::Itself => value,
            As::Metadata => encode::partial(value),
            As::Table => {
                let metadata = json!({"resourceVersion": value["metadata"]["resourceVersion"]});
                let one = std::slice::from_ref(&value);
                self.server
                    .table(&self.served, one, self.include, columns, &metadata)
            }
        }
    }

    fn frame(&self, type_: &str, object: &Value) -> Bytes {
        match self.form.media {
            Media::Protobuf => protobuf_frame(type_, &encode::print(&self.form, object)),
            _ => {
                let mut out = BytesMut::new();
                json_frame(&mut out, type_, &serde_json::to_vec(object).unwrap_or_default());
                out.freeze()
            }
        }
    }

    fn bookmark(&self, revision: Revision, end_of_initial: bool) -> Bytes {
        let mut metadata = json!({"resourceVersion": revision.0.to_string(), "creationTimestamp": null});
        if end_of_initial {
            metadata["annotations"] = json!({"k8s.io/initial-events-end": "true"});
        }
        let kind = &self.served.kind;
        let mut object = self.served.empty().clone();
        object["apiVersion"] = json!(self.served.api_version);
        object["kind"] = json!(kind.kind);
        object["metadata"] = metadata;
        let shaped = match self.form.as_ {
            As::Table => json!({
                "apiVersion": "meta.k8s.io/v1", "kind": "Table", "columnDefinitions": null, "rows": [
                    {"cells": [], "object": encode::partial(object.clone())}
                ],
                "metadata": object["metadata"],
            }),
            _ => self.shaped(object, false),
        };
        self.frame("BOOKMARK", &shaped)
    }

    fn error(&self, refused: &Refused) -> Bytes {
        self.frame("ERROR", &refused.to_status())
    }
}

fn protobuf_frame(type_: &str, object: &[u8]) -> Bytes {
    let message = kinds::protobuf::watch_event(type_, object);
    let mut out = BytesMut::with_capacity(message.len() + 4);
    out.put_u32(u32::try_from(message.len()).unwrap_or(u32::MAX));
    out.put_slice(&message);
    out.freeze()
}

fn json_frame(out: &mut BytesMut, type_: &str, object: &[u8]) {
    out.reserve(object.len() + type_.len() + 32);
    out.put_slice(b"{\"type\":\"");
    out.put_slice(type_.as_bytes());
    out.put_slice(b"\",\"object\":");
    out.put_slice(object);
    out.put_slice(b"}\n");
}
