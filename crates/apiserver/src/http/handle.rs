//! One HTTP request from its first byte to its answer: who, may they, what, and the count of it all.

use std::net::IpAddr;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use api::{Identity, Refused, SmolStr};
use futures::FutureExt as _;
use http::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use http::{Method, Request, Response};
use hyper::body::Incoming;
use parking_lot::Mutex;
use rustls_pki_types::CertificateDer;
use tokio::time::{Instant, timeout_at};

use super::held::Held;
use super::impersonate::impersonated;
use super::passage::{self, Turn};
use super::url::{Parameters, Target};
use super::{Body, answer, paths};
use crate::aggregate::Remote;
use crate::audit::{Arrival, Trail};
use crate::auth::certificates::Known;
use crate::authenticate::{Credentials, forget_subprotocol};
use crate::authorize::Attributes;
use crate::codec::accept::{Can, Form};
use crate::flowcontrol::Classified;
use crate::metrics::Labels;
use crate::proxy::remove_prefixed;
use crate::refusal;
use crate::server::Server;

/// Who is at the other end of a connection.
pub(crate) struct Peer {
    /// Its address, if it has one.
    from: Option<IpAddr>,
    /// The client's certificate chain, as it came.
    certificates: Vec<CertificateDer<'static>>,
    known: Known,
}

impl Peer {
    pub(crate) fn new(certificates: Vec<CertificateDer<'static>>, from: Option<IpAddr>) -> Arc<Self> {
        Arc::new(Self {
            from,
            certificates,
            known: Known::default(),
        })
    }
}

/// What is known of a request before it is dispatched.
pub(crate) struct Asked {
    pub(crate) as_: Identity,
    pub(crate) method: Method,
    /// As the URL has it.
    pub(crate) path: String,
    pub(crate) parameters: Parameters,
    pub(crate) target: Option<Target>,
    /// Upstream's verb, in lower case.
    pub(crate) verb: &'static str,
    /// The one name that a field selector leaves; empty if there is none.
    selected_name: String,
    pub(crate) trail: Trail,
    /// What it holds while it is executed; a watch lets go of it earlier than of the request.
    turn: Mutex<Option<Turn>>,
}

/// The header by which a request is known to clients, other servers and the audit.
const AUDIT_ID: &str = "audit-id";

/// What is learned of a request on its way, and needed at its end.
#[derive(Default)]
struct Learned {
    labels: Labels,
    trail: Trail,
    classified: Option<Classified>,
    /// Of a 403.
    advice: Option<String>,
}

pub(crate) async fn handle(server: Server, peer: Arc<Peer>, request: Request<Incoming>) -> Response<Held> {
    let began = Instant::now();
    let form = error_form(&request);
    let id = audit_id(&server, &request);
    let (parts, body) = request.into_parts();
    let asked = Asked::new(Identity::anonymous(), &parts);
    let is_long = asked.is_long();
    let mut learned = Learned::default();
    let limit = passage::time_limit(&server, &asked, began);
    let deadline = limit.as_ref().ok().copied().flatten();
    let way = Way {
        server: &server,
        peer: &peer,
        id: &id,
        began,
        deadline,
    };
    let request = Request::from_parts(parts, body);
    let (outcome, mut turn) = match limit {
        Ok(_) => way.go(asked, request, &mut learned).await,
        Err(refused) => (Err(refused), None),
    };
    let trail = learned.trail;
    let mut response = outcome.unwrap_or_else(|refused| {
        trail.refused(&refused);
        answer::refused(&refused, &form)
    });
    // Beside upstream's text, which clients compare.
    answer::warn(&mut response, learned.advice.into_iter().collect());
    let mut response = trail.answered(response).await;
    if !matches!(response.body(), Body::Stream(_)) {
        turn = None;
    }
    let code = response.status().as_u16();
    let metrics = &server.inner().metrics;
    metrics.count(learned.labels, code, began.elapsed(), is_long);
    let headers = response.headers_mut();
    if let Ok(id) = HeaderValue::from_str(&id) {
        headers.insert(AUDIT_ID, id);
    }
    if let Some(classified) = &learned.classified {
        classified.tell(headers);
    }
    response.map(|body| Held::new(body, turn, deadline))
}

/// What a request is served by, and until when.
struct Way<'a> {
    server: &'a Server,
    peer: &'a Peer,
    id: &'a SmolStr,
    began: Instant,
    deadline: Option<Instant>,
}

type Outcome = Result<Response<Body>, Refused>;

impl Way<'_> {
    /// The answer, and what is to be held for as long as it is on its way.
    async fn go(
        &self,
        mut asked: Asked,
        request: Request<Incoming>,
        learned: &mut Learned,
    ) -> (Outcome, Option<Turn>) {
        let work = AssertUnwindSafe(self.route(&mut asked, request, learned)).catch_unwind();
        let outcome = match self.deadline {
            Some(deadline) => timeout_at(deadline, work)
                .await
                .unwrap_or_else(|_| Ok(Err(refusal::timeout()))),
            None => work.await,
        };
        let outcome = match outcome {
            Ok(outcome) => outcome,
            Err(_) => {
                let metrics = &self.server.inner().metrics;
                metrics.panics.fetch_add(1, Ordering::Relaxed);
                let says = "the server met a bug while it served this request; its log says where";
                learned.trail.panicked(says).await;
                Err(Refused::internal(says))
            }
        };
        (outcome, asked.take_turn())
    }

    async fn route(&self, asked: &mut Asked, request: Request<Incoming>, learned: &mut Learned) -> Outcome {
        let (mut parts, body) = request.into_parts();
        self.identify(asked, &mut parts, learned).await?;
        let classified = &mut learned.classified;
        match passage::turn(self.server, asked, self.began, self.deadline, classified).await {
            Ok(turn) => asked.take_up(turn),
            Err(again) => return Ok(passage::too_many(again)),
        }
        let attributes = asked.attributes(asked.verb);
        if let Err(refused) = self.server.may_do(&asked.as_, &attributes, &asked.trail).await {
            learned.advice = self.server.parts().authorizer.advice(&attributes);
            return Err(refused);
        }
        asked.label(&mut learned.labels);
        self.dispatch(asked, Request::from_parts(parts, body)).await
    }

    /// Who asks for what, authenticated and written down.
    async fn identify(
        &self,
        asked: &mut Asked,
        parts: &mut http::request::Parts,
        learned: &mut Learned,
    ) -> Result<(), Refused> {
        let server = self.server;
        let known = authenticate(server, self.peer, parts).await;
        let trail = server.arrive(known.as_ref().ok(), &asked.attributes(asked.verb), || {
            Arrival::of_request(parts, self.id.clone(), self.peer.from)
        });
        match known {
            Ok(as_) => asked.as_ = as_,
            Err(refused) => {
                trail.turned_away(&refused).await;
                return Err(refused);
            }
        }
        trail.received().await?;
        learned.trail = trail.clone();
        if trail.is_some() {
            parts.extensions.insert(trail.clone());
        }
        forget(server, &mut parts.headers);
        let other = Box::pin(impersonated(server, asked, &mut parts.headers)).await?;
        if let Some((other, constraint)) = other {
            trail.impersonated(&other, constraint);
            asked.as_ = other;
        }
        asked.trail = trail;
        Ok(())
    }

    async fn dispatch(&self, asked: &Asked, mut request: Request<Incoming>) -> Outcome {
        let server = self.server;
        let mut routes = server.parts().routes.iter();
        if let Some(route) = routes.find(|route| route.handles(&asked.path)) {
            return route.serve(server, &asked.as_, request).await;
        }
        if let Some(remote) = remote(server, &asked.path) {
            if let Ok(id) = HeaderValue::from_str(self.id) {
                request.headers_mut().insert(AUDIT_ID, id);
            }
            return match remote.available {
                true => remote.serve(server, &asked.as_, request).await,
                false => Ok(answer::text(503, "service unavailable\n")),
            };
        }
        match &asked.target {
            Some(target) => Box::pin(super::resource::serve(server, asked, target, request)).await,
            None => paths::serve(server, asked, &request).await,
        }
    }
}

/// As the client chose it, or new.
fn audit_id(server: &Server, request: &Request<Incoming>) -> SmolStr {
    let given = request.headers().get(AUDIT_ID).and_then(|id| id.to_str().ok());
    match given.unwrap_or_default() {
        "" => server.new_uid(),
        given => given.into(),
    }
}

/// The server that has what the path names, if it is another one.
fn remote(server: &Server, path: &str) -> Option<Arc<Remote>> {
    let path = path.trim_start_matches('/');
    let path = path.strip_prefix("openapi/v3/").unwrap_or(path);
    let mut parts = path.strip_prefix("apis/")?.split('/');
    let (group, version) = (parts.next()?, parts.next()?);
    server.registry().table().remote(group, version).cloned()
}

async fn authenticate(
    server: &Server,
    peer: &Peer,
    parts: &http::request::Parts,
) -> Result<Identity, Refused> {
    let credentials = Credentials {
        parts,
        certificates: &peer.certificates,
        known: &peer.known,
    };
    let mut wrong = Vec::new();
    for one in &server.parts().authenticators {
        match one.authenticate(&credentials).await {
            Ok(Some(identity)) => return Ok(identity),
            Ok(None) => {}
            Err(why) => wrong.push(why),
        }
    }
    if wrong.is_empty() && server.parts().anonymous.is_allowed(parts.uri.path()) {
        return Ok(Identity::anonymous());
    }
    if !wrong.is_empty() {
        tracing::info!(why = wrong.join("; "), "a request could not be authenticated");
    }
    Err(refusal::unauthorized())
}

/// Headers of front proxies: nobody further on is to believe them.
const PROXIED: [&str; 3] = ["x-remote-user", "x-remote-uid", "x-remote-group"];
const PROXIED_EXTRA: &str = "x-remote-extra-";

/// Takes out what said who asks.
fn forget(server: &Server, headers: &mut HeaderMap) {
    forget_subprotocol(headers);
    headers.remove(AUTHORIZATION);
    PROXIED.iter().for_each(|name| drop(headers.remove(*name)));
    if headers
        .keys()
        .any(|name| name.as_str().starts_with(PROXIED_EXTRA))
    {
        remove_prefixed(headers, PROXIED_EXTRA);
    }
    for one in &server.parts().authenticators {
        one.forget(headers);
    }
}

/// The form of refusals, which must not be refused themselves.
fn error_form(request: &Request<Incoming>) -> Form {
    Form::negotiate(request.headers(), None, Can::DOCUMENT).unwrap_or(Form::PLAIN)
}

impl Asked {
    fn new(as_: Identity, parts: &http::request::Parts) -> Self {
        let path = parts.uri.path().to_owned();
        let parameters = Parameters::parse(parts.uri.query().unwrap_or_default());
        let target = Target::parse(&path);
        let verb = match &target {
            Some(target) => verb(&parts.method, target, &parameters),
            None => lower(&parts.method),
        };
        let collective = matches!(verb, "list" | "watch" | "deletecollection");
        let selected = collective.then(|| api::FieldSelector::parse(parameters.text("fieldSelector")).ok());
        let selected_name = selected
            .flatten()
            .and_then(|s| s.exact("metadata.name").map(str::to_owned));
        Self {
            as_,
            method: parts.method.clone(),
            path,
            parameters,
            target,
            verb,
            selected_name: selected_name.unwrap_or_default(),
            trail: Trail::default(),
            turn: Mutex::default(),
        }
    }

    fn take_up(&self, turn: Turn) {
        *self.turn.lock() = Some(turn);
    }

    /// What it holds, for one that lets go of it in its own time.
    pub(super) fn take_turn(&self) -> Option<Turn> {
        self.turn.lock().take()
    }

    /// What is asked for, with this verb.
    pub(super) fn attributes<'a>(&'a self, verb: &'a str) -> Attributes<'a> {
        let Some(target) = &self.target else {
            let path = &self.path;
            return Attributes::Path { verb, path };
        };
        let own = target.plural == "namespaces" && target.group.is_empty();
        Attributes::Resource {
            verb,
            group: &target.group,
            version: &target.version,
            resource: &target.plural,
            subresource: &target.subresource,
            namespace: if own { &target.name } else { &target.namespace },
            name: match target.name.as_str() {
                "" => &self.selected_name,
                name => name,
            },
            fields: self.parameters.text("fieldSelector"),
            labels: self.parameters.text("labelSelector"),
        }
    }

    fn label(&self, labels: &mut Labels) {
        let Some(target) = &self.target else {
            labels.verb = self.method.as_str().into();
            labels.subresource = self.path.trim_start_matches('/').into();
            return;
        };
        labels.verb = match self.verb {
            "create" => "POST".into(),
            "update" => "PUT".into(),
            verb => verb.to_ascii_uppercase().into(),
        };
        labels.group = target.group.as_str().into();
        labels.version = target.version.as_str().into();
        labels.resource = target.plural.as_str().into();
        labels.subresource = target.subresource.as_str().into();
        labels.dry_run = self.parameters.has("dryRun");
        labels.scope = match (target.name.is_empty(), target.namespace.is_empty()) {
            (false, _) => "resource",
            (true, false) => "namespace",
            (true, true) => "cluster",
        };
    }
}

/// A path that is no resource is asked for by the method's own name.
fn lower(method: &Method) -> &'static str {
    match *method {
        Method::GET => "get",
        Method::HEAD => "head",
        Method::POST => "post",
        Method::PUT => "put",
        Method::PATCH => "patch",
        Method::DELETE => "delete",
        Method::OPTIONS => "options",
        Method::CONNECT => "connect",
        Method::TRACE => "trace",
        _ => "",
    }
}

fn verb(method: &Method, target: &Target, parameters: &Parameters) -> &'static str {
    let named = !target.name.is_empty();
    let watch = target.watch || parameters.flag("watch");
    match *method {
        Method::GET | Method::HEAD if !named && watch => "watch",
        Method::GET | Method::HEAD if !named => "list",
        Method::GET | Method::HEAD => "get",
        Method::POST => "create",
        Method::PUT => "update",
        Method::PATCH => "patch",
        Method::DELETE if named => "delete",
        Method::DELETE => "deletecollection",
        Method::OPTIONS => "options",
        _ => "",
    }
}
