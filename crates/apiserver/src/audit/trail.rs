//! What is written down of one request, from its arrival to its end. Whoever learns something about the request adds it; the
//! last one to let go of the trail ends it.

use std::sync::Arc;

use api::{DeleteOptions, Identity, Refused, Value};
use bytes::Bytes;
use http::Response;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use parking_lot::Mutex;
use serde_json::json;

use super::arrival::Arrival;
use super::event::{Event, ObjectRef, Stage, Status};
use super::policy::{Level, Scope};
use super::{Auditor, body};
use crate::admission::request;
use crate::authorize::{Attributes, Decision};
use crate::http::Body;
use crate::server::Server;

/// Of a request that is not written down: nothing.
#[derive(Clone, Default)]
pub struct Trail(Option<Arc<Record>>);

struct Record {
    server: Server,
    auditor: Arc<Auditor>,
    scope: Scope,
    /// Whether its answer lasts: its beginning is a stage of its own.
    lasts: bool,
    /// Whether it is about a resource: then its answer is an object.
    has_object: bool,
    kept: Mutex<Kept>,
}

struct Kept {
    event: Event,
    /// Whether the last stage is written down.
    over: bool,
}

impl Server {
    /// A request is here: the one place that all pass, from both doors, before they are authorized.
    pub(crate) fn arrive(
        &self,
        as_: Option<&Identity>,
        asked: &Attributes<'_>,
        arrival: impl FnOnce() -> Arrival,
    ) -> Trail {
        let Some(auditor) = &self.parts().audit else {
            return Trail::default();
        };
        let scope = auditor.policy.scope(as_, asked);
        auditor.counters.level(scope.level);
        if scope.level == Level::None {
            return Trail::default();
        }
        let kept = Kept {
            event: event(scope.level, as_, asked, arrival(), self.now()),
            over: false,
        };
        Trail(Some(Arc::new(Record {
            server: self.clone(),
            auditor: Arc::clone(auditor),
            scope,
            lasts: lasts(asked),
            has_object: matches!(asked, Attributes::Resource { .. }),
            kept: Mutex::new(kept),
        })))
    }

    pub(crate) fn in_process(&self, asked: &Attributes<'_>) -> Arrival {
        Arrival::in_process(self.new_uid(), asked)
    }
}

impl Trail {
    /// The first stage. Refused only if it must be written down and cannot be.
    pub(crate) async fn received(&self) -> Result<(), Refused> {
        if self.stage(Stage::RequestReceived).await {
            return Ok(());
        }
        if let Some(record) = &self.0 {
            record.auditor.counters.rejected();
            record.kept.lock().over = true;
        }
        Err(Refused::internal("failed to store audit event"))
    }

    /// The same for a loop's watch, which waits for nothing: its first stages are written down aside.
    pub(crate) fn watching(&self) {
        if let Some(record) = &self.0 {
            let received = record.staged(Stage::RequestReceived);
            record.coded(200);
            let started = record.staged(Stage::ResponseStarted);
            record.post(received.into_iter().chain(started).collect());
        }
    }

    /// The one stage of a request of which nobody knows who sent it.
    pub(crate) async fn turned_away(&self, refused: &Refused) {
        self.refused(refused);
        self.stage(Stage::ResponseStarted).await;
        if let Some(record) = &self.0 {
            record.kept.lock().over = true;
        }
    }

    /// A fact beside upstream's fields. What is there already stays.
    pub fn annotate(&self, key: impl Into<String>, value: impl Into<String>) {
        if let Some(record) = &self.0 {
            record.annotate(key.into(), value.into());
        }
    }

    /// The same for what may be said only where bodies are written down, too.
    pub fn annotate_with_bodies(&self, key: impl Into<String>, value: impl FnOnce() -> String) {
        if let Some(record) = self.at(Level::Request) {
            record.annotate(key.into(), value());
        }
    }

    /// The same for a key that others chose; one that is no qualified name is passed over.
    pub fn annotate_by_others(&self, key: impl Into<String>, value: impl Into<String>) {
        if self.0.is_none() {
            return;
        }
        let key = key.into();
        if key.split('/').count() == 2 && api::names::qualified(&key).is_empty() {
            self.annotate(key, value);
        } else {
            tracing::debug!(key, "no name for an audit annotation");
        }
    }

    pub(crate) fn decided(&self, decision: &Decision) {
        let (decision, reason) = match decision {
            Decision::Allow(reason) => ("allow", reason),
            Decision::Deny(reason) | Decision::NoOpinion(reason) => ("forbid", reason),
        };
        self.annotate("authorization.k8s.io/decision", decision);
        self.annotate("authorization.k8s.io/reason", reason.as_str());
    }

    /// `constraint`: by which right, if it is not that for anybody.
    pub(crate) fn impersonated(&self, as_: &Identity, constraint: Option<&str>) {
        if let Some(record) = &self.0 {
            let event = &mut record.kept.lock().event;
            event.impersonated = Some(as_.clone());
            event.constraint = constraint.map(|constraint| format!("impersonate:{constraint}"));
        }
    }

    /// The object of a write, as it was decoded.
    pub(crate) fn requested(&self, object: &Value) {
        let Some(record) = &self.0 else {
            return;
        };
        let body = self
            .at(Level::Request)
            .map(|record| body::line(object, record.scope.omit_managed_fields));
        let mut kept = record.kept.lock();
        if let Some(about) = &mut kept.event.object {
            about.complete(&object["metadata"]);
        }
        if let Some(body) = body {
            kept.event.request = Some(body);
        }
    }

    /// What is no object, but the body of a write all the same: a patch.
    pub(crate) fn requested_patch(&self, patch: &Value) {
        if let Some(record) = self.at(Level::Request) {
            record.kept.lock().event.request = Some(body::line(patch, false));
        }
    }

    /// What a loop deletes by.
    pub(crate) fn requested_options(&self, options: &DeleteOptions) {
        if self.0.is_some() {
            self.requested(&request::deletion(options));
        }
    }

    pub(crate) fn refused(&self, refused: &Refused) {
        if let Some(record) = &self.0 {
            record.kept.lock().event.status = Some(Status::of(&refused.to_status()));
        }
    }

    /// A Status is the answer.
    pub(crate) fn answered_status(&self, status: &Value) {
        if let Some(record) = &self.0 {
            record.kept.lock().event.status = Some(Status::of(status));
        }
    }

    /// The answer that is on its way out over HTTP. What it is made of is looked at only if it is to be written down.
    pub(crate) async fn answered(self, mut response: Response<Body>) -> Response<Body> {
        let Some(record) = &self.0 else {
            return response;
        };
        record.coded(response.status().as_u16());
        if record.lasts {
            self.stage(Stage::ResponseStarted).await;
        }
        let whole = record.scope.level == Level::RequestResponse && record.shows(&response);
        let form = body::Form::of(
            response.headers().get(CONTENT_TYPE),
            response.headers().get(CONTENT_ENCODING),
        );
        match response.body_mut() {
            Body::Full(bytes) if whole => record.response(form.line(bytes, record.scope.omit_managed_fields)),
            Body::Stream(_) => {
                let seen = (whole && !record.lasts).then(Vec::new);
                return response.map(|body| self.followed(body, form, seen));
            }
            _ => {}
        }
        if !response.status().is_informational() {
            self.stage(Stage::ResponseComplete).await;
        }
        response
    }

    /// A body that leaves by other ways: the trail ends with it.
    pub(crate) fn follow(&self, body: Body) -> Body {
        match self.0 {
            Some(_) => self.followed(body, body::Form::default(), None),
            None => body,
        }
    }

    fn followed(&self, body: Body, form: body::Form, seen: Option<Vec<u8>>) -> Body {
        match body {
            Body::Stream(stream) => Body::Stream(Box::pin(Followed {
                stream,
                trail: self.clone(),
                form,
                seen,
                ended: false,
            })),
            other => other,
        }
    }

    /// A loop has its answer.
    pub(crate) async fn returned(&self, code: u16, outcome: Result<Option<&Bytes>, &Refused>) {
        let Some(record) = &self.0 else {
            return;
        };
        match outcome {
            Ok(object) => {
                record.coded(code);
                let object = object.filter(|_| record.scope.level == Level::RequestResponse);
                let form = body::Form::default();
                record
                    .response(object.and_then(|object| form.line(object, record.scope.omit_managed_fields)));
            }
            Err(refused) => self.refused(refused),
        }
        self.stage(Stage::ResponseComplete).await;
    }

    /// The server met a bug.
    pub(crate) async fn panicked(&self, says: &str) {
        self.answered_status(&json!({
            "status": "Failure", "reason": "InternalError", "code": 500, "message": format!("APIServer panic'd: {says}"),
        }));
        self.stage(Stage::Panic).await;
        if let Some(record) = &self.0 {
            record.kept.lock().over = true;
        }
    }

    pub(crate) fn is_some(&self) -> bool {
        self.0.is_some()
    }

    fn at(&self, level: Level) -> Option<&Arc<Record>> {
        self.0.as_ref().filter(|record| record.scope.level >= level)
    }

    /// `false`: a backend insists on the event, and does not have it.
    async fn stage(&self, stage: Stage) -> bool {
        let Some((record, event)) = self
            .0
            .as_ref()
            .and_then(|record| Some((record, record.staged(stage)?)))
        else {
            return true;
        };
        record.auditor.process(event).await
    }
}

impl Record {
    /// The event at this stage; `None` if it is over, or not to be written down.
    fn staged(&self, stage: Stage) -> Option<Arc<Event>> {
        let mut kept = self.kept.lock();
        if kept.over {
            return None;
        }
        kept.over = stage == Stage::ResponseComplete;
        if self.scope.omit_stages.contains(&stage) {
            return None;
        }
        kept.event.stage = stage;
        kept.event.staged = match stage {
            Stage::RequestReceived => kept.event.received,
            _ => self.server.now(),
        };
        Some(Arc::new(kept.event.clone()))
    }

    fn annotate(&self, key: String, value: String) {
        let mut kept = self.kept.lock();
        let there = kept.event.annotations.entry(key).or_insert_with(|| value.clone());
        if *there != value {
            tracing::warn!(there, value, "an audit annotation is there already");
        }
    }

    fn coded(&self, code: u16) {
        self.kept.lock().event.status.get_or_insert_default().code = code;
    }

    fn response(&self, body: Option<Bytes>) {
        self.kept.lock().event.response = body;
    }

    /// Whether an answer is an object: those about resources are, but for what nodes and pods answer.
    fn shows(&self, response: &Response<Body>) -> bool {
        self.has_object || response.status().as_u16() >= 400
    }

    /// Writes down what nobody waits for.
    fn post(&self, events: Vec<Arc<Event>>) {
        let auditor = Arc::clone(&self.auditor);
        let work = async move {
            for event in events {
                auditor.process(event).await;
            }
        };
        match tokio::runtime::Handle::try_current() {
            Ok(runtime) => drop(self.auditor.posted.spawn_on(work, &runtime)),
            Err(_) => tracing::warn!("an audit event is lost: the server is gone"),
        }
    }
}

impl Drop for Record {
    fn drop(&mut self) {
        let kept = self.kept.get_mut();
        if kept.over {
            return;
        }
        kept.event.status.get_or_insert_with(|| Status {
            status: "Success".to_owned(),
            message: "Connection closed early".to_owned(),
            code: 200,
            ..Status::default()
        });
        let last = self.staged(Stage::ResponseComplete);
        self.post(last.into_iter().collect());
    }
}

/// An answer that comes in pieces, with the trail that ends when it does.
struct Followed {
    stream: api::BoxStream<'static, Bytes>,
    trail: Trail,
    form: body::Form,
    /// What went by, if it is to be written down.
    seen: Option<Vec<u8>>,
    ended: bool,
}

impl futures::Stream for Followed {
    type Item = Bytes;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Bytes>> {
        let next = std::task::ready!(self.stream.as_mut().poll_next(context));
        match (&next, &mut self.seen) {
            (None, _) => self.ended = true,
            (Some(bytes), Some(seen)) => seen.extend_from_slice(bytes),
            _ => {}
        }
        std::task::Poll::Ready(next)
    }
}

impl Drop for Followed {
    fn drop(&mut self) {
        if let (true, Some(seen), Some(record)) = (self.ended, self.seen.take(), &self.trail.0) {
            record.response(self.form.line(&seen.into(), record.scope.omit_managed_fields));
        }
    }
}

fn event(
    level: Level,
    as_: Option<&Identity>,
    asked: &Attributes<'_>,
    arrival: Arrival,
    now: api::Timestamp,
) -> Event {
    let (Attributes::Resource { verb, .. } | Attributes::Path { verb, .. }) = asked;
    Event {
        level,
        id: arrival.id,
        stage: Stage::RequestReceived,
        uri: arrival.uri,
        verb: (*verb).into(),
        user: as_.cloned(),
        impersonated: None,
        constraint: None,
        source_ips: arrival.source_ips,
        user_agent: arrival.user_agent,
        object: ObjectRef::of(asked),
        status: None,
        request: None,
        response: None,
        received: now,
        staged: now,
        annotations: Default::default(),
    }
}

/// Upstream's `BasicLongRunningRequestCheck`.
fn lasts(asked: &Attributes<'_>) -> bool {
    match asked {
        Attributes::Resource {
            verb, subresource, ..
        } => {
            let sub = ["attach", "exec", "proxy", "log", "portforward"];
            *verb == "watch" || sub.contains(subresource)
        }
        Attributes::Path { path, .. } => path.starts_with("/debug/pprof/"),
    }
}
