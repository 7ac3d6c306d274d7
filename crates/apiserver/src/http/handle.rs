//! One HTTP request from its first byte to its answer: who, may they, what, and the count of it all.

use std::panic::AssertUnwindSafe;
use std::sync::atomic::Ordering;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use api::{Identity, Refused};
use futures::FutureExt as _;
use http::header::HeaderValue;
use http::{Method, Request, Response};
use hyper::body::Incoming;
use rustls_pki_types::CertificateDer;

use super::url::{Parameters, Target};
use super::{Body, answer, paths};
use crate::aggregate::Remote;
use crate::authenticate::{Credentials, forget_subprotocol};
use crate::authorize::Attributes;
use crate::codec::accept::{Can, Form};
use crate::limits;
use crate::metrics::Labels;
use crate::refusal;
use crate::server::Server;

/// Who is at the other end of a connection.
pub(crate) struct Peer {
    /// The client's certificate chain, as TLS verified it.
    certificates: Vec<CertificateDer<'static>>,
    /// Whom the certificates alone are known to be: the same for every request of the connection.
    known: OnceLock<Identity>,
}

impl Peer {
    pub(crate) fn new(certificates: Vec<CertificateDer<'static>>) -> Arc<Self> {
        Arc::new(Self {
            certificates,
            known: OnceLock::new(),
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
}

pub(crate) async fn handle(server: Server, peer: Arc<Peer>, request: Request<Incoming>) -> Response<Body> {
    let started = Instant::now();
    let metrics = &server.inner().metrics;
    metrics.in_flight.fetch_add(1, Ordering::Relaxed);
    let form = error_form(&request);
    let mut labels = Labels::default();
    let work = AssertUnwindSafe(route(&server, &peer, request, &mut labels)).catch_unwind();
    let work = tokio::time::timeout(limits::REQUEST_TIMEOUT, work);
    let outcome = work.await.unwrap_or_else(|_| Ok(Err(refusal::timeout())));
    let outcome = outcome.unwrap_or_else(|_| {
        metrics.panics.fetch_add(1, Ordering::Relaxed);
        Err(Refused::internal(
            "the server met a bug while it served this request; its log says where",
        ))
    });
    let mut response = outcome.unwrap_or_else(|refused| answer::refused(&refused, &form));
    metrics.in_flight.fetch_sub(1, Ordering::Relaxed);
    let long_running = labels.verb == "WATCH" || labels.verb == "CONNECT";
    metrics.count(
        labels,
        response.status().as_u16(),
        started.elapsed(),
        long_running,
    );
    if let Ok(id) = HeaderValue::from_str(&server.new_uid()) {
        response.headers_mut().insert("audit-id", id);
    }
    response
}

async fn route(
    server: &Server,
    peer: &Peer,
    request: Request<Incoming>,
    labels: &mut Labels,
) -> Result<Response<Body>, Refused> {
    let (mut parts, body) = request.into_parts();
    let as_ = authenticate(server, peer, &parts).await?;
    forget_subprotocol(&mut parts.headers);
    let mut asked = Asked::new(as_, &parts);
    asked.as_ = super::impersonate::impersonated(server, &asked, &parts.headers)?;
    asked.with_attributes(asked.verb, |attributes| server.may(&asked.as_, attributes))?;
    asked.label(labels);
    let request = Request::from_parts(parts, body);
    if let Some(route) = server
        .parts()
        .routes
        .iter()
        .find(|route| route.handles(&asked.path))
    {
        return route.serve(server, &asked.as_, request).await;
    }
    if let Some(remote) = remote(server, &asked.path) {
        return match remote.available {
            true => remote.serve(server, &asked.as_, request).await,
            false => Ok(answer::text(503, "service unavailable\n")),
        };
    }
    match &asked.target {
        Some(target) => Box::pin(super::resource::serve(server, &asked, target, request)).await,
        None => paths::serve(server, &asked, &request).await,
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

/// Headers by which a request says who sends it.
const SAYING_WHO: &[&str] = &["authorization", "x-remote-user", "sec-websocket-protocol"];

async fn authenticate(
    server: &Server,
    peer: &Peer,
    parts: &http::request::Parts,
) -> Result<Identity, Refused> {
    let says_more = SAYING_WHO.iter().any(|name| parts.headers.contains_key(*name));
    if let Some(known) = peer.known.get().filter(|_| !says_more) {
        return Ok(known.clone());
    }
    let credentials = Credentials {
        parts,
        certificates: &peer.certificates,
    };
    let mut failed = false;
    for one in &server.parts().authenticators {
        match one.authenticate(&credentials).await {
            Ok(Some(identity)) => {
                if !says_more && !peer.certificates.is_empty() {
                    peer.known.get_or_init(|| identity.clone());
                }
                return Ok(identity);
            }
            Ok(None) => {}
            Err(why) => {
                tracing::debug!(why, "a request could not be authenticated");
                failed = true;
            }
        }
    }
    let claims = failed || parts.headers.contains_key(http::header::AUTHORIZATION);
    if claims || !server.parts().anonymous {
        return Err(refusal::unauthorized());
    }
    Ok(Identity::anonymous())
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
        let verb = verb(&parts.method, target.as_ref(), &parameters);
        Self {
            as_,
            method: parts.method.clone(),
            path,
            parameters,
            target,
            verb,
        }
    }

    /// What is asked for, with this verb where it is a resource.
    pub(super) fn with_attributes<T>(&self, verb: &str, ask: impl FnOnce(&Attributes<'_>) -> T) -> T {
        let Some(target) = &self.target else {
            let method = self.method.as_str().to_ascii_lowercase();
            let verb = if verb == self.verb { method.as_str() } else { verb };
            return ask(&Attributes::Path {
                verb,
                path: &self.path,
            });
        };
        let fields = self.parameters.text("fieldSelector");
        let selected = api::FieldSelector::parse(fields).ok();
        let by_name = selected
            .as_ref()
            .and_then(|s| s.exact("metadata.name"))
            .unwrap_or_default();
        let collective = matches!(self.verb, "list" | "watch" | "deletecollection");
        let own = target.plural == "namespaces" && target.group.is_empty();
        let by_selector = target.name.is_empty() && collective;
        ask(&Attributes::Resource {
            verb,
            group: &target.group,
            version: &target.version,
            resource: &target.plural,
            subresource: &target.subresource,
            namespace: if own { &target.name } else { &target.namespace },
            name: if by_selector { by_name } else { &target.name },
            fields,
            labels: self.parameters.text("labelSelector"),
        })
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

fn verb(method: &Method, target: Option<&Target>, parameters: &Parameters) -> &'static str {
    let named = target.is_some_and(|target| !target.name.is_empty());
    let watch = target.is_some_and(|target| target.watch) || parameters.flag("watch");
    match *method {
        Method::GET | Method::HEAD if target.is_some() && !named && watch => "watch",
        Method::GET | Method::HEAD if target.is_some() && !named => "list",
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
