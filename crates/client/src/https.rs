//! The HTTPS client: requests with the kubeconfig's identity, and `api::Client` on top of them.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use api::{
    BoxFuture, BoxStream, Change, Client, DeleteOptions, Identity, Key, Object, Page, Patch, Paths, Query,
    Refused, Resource, Revision, SmolStr, Value, Verb, Write,
};
use bytes::Bytes;
use futures::{Stream, StreamExt};
use http::{HeaderMap, Method, Request, StatusCode, Uri, header};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::rt::{Read, ReadBufCursor, Write as HyperWrite};
use hyper_util::client::legacy::Client as Pool;
use hyper_util::client::legacy::connect::{Connected, Connection};
use hyper_util::rt::{TokioExecutor, TokioIo};
use parking_lot::Mutex;
use serde_json::json;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::lines::lines;
use crate::{Credentials, Endpoint, tls};

/// A connection pool to one API server, under one identity.
#[derive(Clone)]
pub struct Https {
    pool: Pool<Connector, Full<Bytes>>,
    server: String,
    token: Option<String>,
    /// Headers that say as whom, if not as the connection's own identity.
    acts_as: Arc<[(&'static str, String)]>,
    tls: Arc<rustls::ClientConfig>,
    /// Preferred version by group, from discovery.
    versions: Arc<Mutex<HashMap<SmolStr, SmolStr>>>,
    /// Field paths to index, by resource (what a loop will ask [`api::Meta::field`] for).
    indexed: Arc<HashMap<Resource, Paths>>,
}

/// A whole answer.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Https {
    pub fn new(endpoint: &Endpoint) -> Result<Self, String> {
        let config = Arc::new(tls::config(endpoint, &["h2", "http/1.1"])?);
        let connector = Connector {
            tls: TlsConnector::from(config.clone()),
        };
        Ok(Self {
            pool: Pool::builder(TokioExecutor::new()).build(connector),
            server: endpoint.server.clone(),
            token: match &endpoint.credentials {
                Credentials::Token(token) => Some(token.clone()),
                _ => None,
            },
            acts_as: Arc::default(),
            tls: config,
            versions: Arc::default(),
            indexed: Arc::default(),
        })
    }

    /// The same client, whose requests are made as this user (impersonation), which its own identity must be allowed.
    #[must_use]
    pub fn acting_as(&self, user: &Identity) -> Self {
        let groups = user
            .groups
            .iter()
            .map(|group| ("impersonate-group", group.to_string()));
        let name = ("impersonate-user", user.user.to_string());
        Self {
            acts_as: std::iter::once(name).chain(groups).collect(),
            ..self.clone()
        }
    }

    /// The same client, whose objects carry these fields in their index.
    #[must_use]
    pub fn indexing(mut self, resource: &Resource, paths: &[&str]) -> Self {
        let mut indexed = (*self.indexed).clone();
        indexed.insert(resource.clone(), paths.iter().map(SmolStr::new).collect());
        self.indexed = Arc::new(indexed);
        self
    }

    /// A client of the same server with other credentials.
    pub(crate) fn with(&self, endpoint: &Endpoint) -> Result<Self, String> {
        Ok(Self {
            indexed: self.indexed.clone(),
            versions: self.versions.clone(),
            ..Self::new(endpoint)?
        })
    }

    /// One request, its answer's body still to come. `path` starts with `/` and may hold a query.
    pub async fn open(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: Bytes,
    ) -> Result<http::Response<Incoming>, Refused> {
        let uri: Uri = format!("{}{path}", self.server)
            .parse()
            .map_err(|e| Refused::bad_request(format!("{}{path} is not a URL: {e}", self.server)))?;
        let mut request = Request::builder()
            .method(method)
            .uri(uri)
            .header(header::USER_AGENT, "setpoint");
        if let Some(token) = &self.token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        for (name, value) in &*self.acts_as {
            request = request.header(*name, value);
        }
        let request = request
            .body(Full::new(body))
            .map_err(|e| Refused::bad_request(e.to_string()))?;
        self.pool.request(request).await.map_err(|e| self.unreachable(&e))
    }

    /// One request and its whole answer, whatever its status.
    pub async fn request(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: Bytes,
    ) -> Result<Answer, Refused> {
        let answer = self.open(method, path, headers, body).await?;
        let (parts, body) = answer.into_parts();
        let body = body
            .collect()
            .await
            .map_err(|e| Refused::unavailable(format!("read the answer of {}: {e}", self.server)))?
            .to_bytes();
        Ok(Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        })
    }

    /// A request that must succeed: its JSON answer, or the Status as a refusal.
    pub async fn json(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Value, Refused> {
        let bytes = body.map(|b| Bytes::from(b.to_string())).unwrap_or_default();
        let headers = [
            ("accept", "application/json"),
            ("content-type", "application/json"),
        ];
        let answer = self.request(method, path, &headers, bytes).await?;
        answer.json()
    }

    /// The group's preferred version, from discovery, asked once.
    pub async fn preferred_version(&self, group: &str) -> Result<SmolStr, Refused> {
        if group.is_empty() {
            return Ok(SmolStr::new_static("v1"));
        }
        if let Some(version) = self.versions.lock().get(group) {
            return Ok(version.clone());
        }
        let found = self.json(Method::GET, &format!("/apis/{group}"), None).await?;
        let version = SmolStr::new(found["preferredVersion"]["version"].as_str().unwrap_or("v1"));
        self.versions.lock().insert(SmolStr::new(group), version.clone());
        Ok(version)
    }

    async fn path(&self, resource: &Resource, version: &str, namespace: &str) -> Result<String, Refused> {
        let version = match version {
            "" => self.preferred_version(&resource.group).await?,
            given => SmolStr::new(given),
        };
        let root = if resource.group.is_empty() {
            format!("/api/{version}")
        } else {
            format!("/apis/{}/{version}", resource.group)
        };
        Ok(match namespace {
            "" => format!("{root}/{}", resource.plural),
            namespace => format!("{root}/namespaces/{namespace}/{}", resource.plural),
        })
    }

    pub(crate) fn server(&self) -> &str {
        &self.server
    }

    pub(crate) fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    pub(crate) fn tls(&self) -> &Arc<rustls::ClientConfig> {
        &self.tls
    }

    pub(crate) fn unreachable(&self, error: &(dyn std::error::Error + 'static)) -> Refused {
        let mut cause = error;
        let mut next = "is the cluster up? (setpoint status)";
        loop {
            if let Some(advice) = tls_error(cause).and_then(advice) {
                next = advice;
            }
            match cause.source() {
                Some(deeper) => cause = deeper,
                None => break,
            }
        }
        Refused::unavailable(format!("connect to {}: {cause}; {next}", self.server))
    }

    fn object(&self, resource: &Resource, value: &Value) -> Arc<Object> {
        let meta = &value["metadata"];
        let text = |v: &Value| SmolStr::new(v.as_str().unwrap_or_default());
        let revision = meta["resourceVersion"]
            .as_str()
            .and_then(|r| r.parse().ok())
            .unwrap_or_default();
        let key = resource.key(text(&meta["namespace"]), text(&meta["name"]));
        let indexed = self.indexed.get(resource).cloned().unwrap_or_default();
        Object::from_value(key, Revision(revision), value, &indexed)
    }

    async fn do_write(&self, write: Write) -> Result<Arc<Object>, Refused> {
        let resource = write.key.resource.clone();
        let (method, content_type, body) = body_of(&write);
        let named = !(method == Method::POST && write.subresource.is_empty());
        let path = self.write_path(&write, named).await?;
        let body = body.map(|b| Bytes::from(b.to_string())).unwrap_or_default();
        let headers = [("accept", "application/json"), ("content-type", content_type)];
        let answer = self.request(method, &path, &headers, body).await?.json()?;
        Ok(self.object(&resource, &answer))
    }

    async fn write_path(&self, write: &Write, named: bool) -> Result<String, Refused> {
        let Key {
            resource,
            namespace,
            name,
        } = &write.key;
        let mut path = self.path(resource, &write.version, namespace).await?;
        if named {
            path = format!("{path}/{name}");
        }
        if !write.subresource.is_empty() {
            path = format!("{path}/{}", write.subresource);
        }
        let mut query = Vec::new();
        if write.dry_run {
            query.push("dryRun=All".to_owned());
        }
        if !write.manager.is_empty() {
            query.push(format!("fieldManager={}", escape(&write.manager)));
        }
        if let Verb::Patch(Patch::Apply { force: true, .. }) = write.verb {
            query.push("force=true".to_owned());
        }
        Ok(if query.is_empty() {
            path
        } else {
            format!("{path}?{}", query.join("&"))
        })
    }

    async fn do_list(&self, query: Query) -> Result<Page, Refused> {
        let path = self
            .path(&query.resource, &query.version, &query.namespace)
            .await?;
        if !query.selection.name.is_empty() {
            let found = self
                .json(Method::GET, &format!("{path}/{}", query.selection.name), None)
                .await?;
            let object = self.object(&query.resource, &found);
            let revision = object.revision;
            return Ok(Page {
                objects: vec![object],
                revision,
                continue_token: String::new(),
            });
        }
        let list = self
            .json(Method::GET, &format!("{path}?{}", select(&query)), None)
            .await?;
        let meta = &list["metadata"];
        let revision = meta["resourceVersion"]
            .as_str()
            .and_then(|r| r.parse().ok())
            .unwrap_or_default();
        let objects = list["items"].as_array().into_iter().flatten();
        Ok(Page {
            objects: objects.map(|item| self.object(&query.resource, item)).collect(),
            revision: Revision(revision),
            continue_token: meta["continue"].as_str().unwrap_or_default().to_owned(),
        })
    }

    async fn open_watch(&self, query: &Query, from: Revision) -> Result<Incoming, Refused> {
        let path = self
            .path(&query.resource, &query.version, &query.namespace)
            .await?;
        let bookmarks = if query.bookmarks {
            "&allowWatchBookmarks=true"
        } else {
            ""
        };
        let path = format!(
            "{path}?watch=true&resourceVersion={from}{bookmarks}&{}",
            select(query)
        );
        let answer = self
            .open(
                Method::GET,
                &path,
                &[("accept", "application/json")],
                Bytes::new(),
            )
            .await?;
        if answer.status().is_success() {
            return Ok(answer.into_body());
        }
        let body = answer
            .into_body()
            .collect()
            .await
            .map(|b| b.to_bytes())
            .unwrap_or_default();
        Err(refusal(&body))
    }

    /// [`Client::watch`], as a stream that keeps what it needs.
    pub(crate) fn watching(
        self,
        query: Query,
        from: Revision,
    ) -> impl Stream<Item = Result<Change, Refused>> + Send {
        let opened = async move {
            match self.open_watch(&query, from).await {
                Ok(body) => lines(body)
                    .map(move |line| self.change(&query.resource, &line))
                    .boxed(),
                Err(refused) => futures::stream::once(async move { Err(refused) }).boxed(),
            }
        };
        futures::stream::once(opened).flatten()
    }

    fn change(&self, resource: &Resource, line: &[u8]) -> Result<Change, Refused> {
        let frame: Value = serde_json::from_slice(line)
            .map_err(|e| Refused::internal(format!("decode a watch frame of {}: {e}", self.server)))?;
        let object = &frame["object"];
        match frame["type"].as_str().unwrap_or_default() {
            "ADDED" | "MODIFIED" => Ok(Change::Put(self.object(resource, object))),
            "DELETED" => Ok(Change::Gone(self.object(resource, object))),
            "BOOKMARK" => Ok(Change::Bookmark(self.object(resource, object).revision)),
            _ => Err(Refused::from_status(object)),
        }
    }
}

impl Answer {
    /// The JSON body of a success, or the refusal that the Status tells of.
    pub fn json(&self) -> Result<Value, Refused> {
        if !self.status.is_success() {
            return Err(refusal(&self.body));
        }
        serde_json::from_slice(&self.body)
            .map_err(|e| Refused::internal(format!("decode the server's answer: {e}")))
    }
}

pub(crate) fn refusal(body: &[u8]) -> Refused {
    match serde_json::from_slice::<Value>(body) {
        Ok(status) if status["kind"] == "Status" => Refused::from_status(&status),
        _ => Refused::internal(String::from_utf8_lossy(body).trim().to_owned()),
    }
}

fn tls_error<'a>(error: &'a (dyn std::error::Error + 'static)) -> Option<&'a rustls::Error> {
    let wrapped = error
        .downcast_ref::<std::io::Error>()
        .and_then(std::io::Error::get_ref);
    error
        .downcast_ref()
        .or_else(|| wrapped.and_then(|inner| inner.downcast_ref()))
}

/// What to do about a handshake that failed: mostly the kubeconfig is of a cluster that was there before.
fn advice(error: &rustls::Error) -> Option<&'static str> {
    match error {
        rustls::Error::InvalidCertificate(_) => Some(
            "the kubeconfig is not of the cluster that answers there, maybe of an earlier one: setpoint up writes the \
             new one's",
        ),
        rustls::Error::AlertReceived(_) => Some(
            "the cluster there does not take the kubeconfig's certificate, maybe one of an earlier cluster: setpoint \
             up writes a new one",
        ),
        _ => None,
    }
}

/// Method, content type and body of a write.
fn body_of(write: &Write) -> (Method, &'static str, Option<Value>) {
    const JSON: &str = "application/json";
    match &write.verb {
        Verb::Create(body) => (Method::POST, JSON, Some(body.clone())),
        Verb::Update(body) => (Method::PUT, JSON, Some(body.clone())),
        Verb::Delete(options) => (Method::DELETE, JSON, Some(delete_options(options))),
        Verb::Patch(Patch::Json(body)) => (Method::PATCH, "application/json-patch+json", Some(body.clone())),
        Verb::Patch(Patch::Merge(body)) => {
            (Method::PATCH, "application/merge-patch+json", Some(body.clone()))
        }
        Verb::Patch(Patch::Strategic(body)) => (
            Method::PATCH,
            "application/strategic-merge-patch+json",
            Some(body.clone()),
        ),
        Verb::Patch(Patch::Apply { body, .. }) => {
            (Method::PATCH, "application/apply-patch+yaml", Some(body.clone()))
        }
    }
}

fn delete_options(options: &DeleteOptions) -> Value {
    let mut body = json!({"kind": "DeleteOptions", "apiVersion": "v1"});
    if let Some(seconds) = options.grace_seconds {
        body["gracePeriodSeconds"] = json!(seconds);
    }
    if let Some(propagation) = options.propagation {
        body["propagationPolicy"] = json!(propagation.name());
    }
    if let Some(uid) = &options.uid {
        body["preconditions"]["uid"] = json!(uid);
    }
    if let Some(revision) = options.revision {
        body["preconditions"]["resourceVersion"] = json!(revision.to_string());
    }
    body
}

fn select(query: &Query) -> String {
    let mut parts = Vec::new();
    let Query {
        selection,
        limit,
        continue_token,
        ..
    } = query;
    let name = if selection.name.is_empty() {
        String::new()
    } else {
        format!("metadata.name={}", selection.name)
    };
    let fields = [name.as_str(), selection.fields.as_str()]
        .iter()
        .filter(|f| !f.is_empty())
        .copied()
        .collect::<Vec<_>>();
    for (name, value) in [
        ("labelSelector", selection.labels.as_str()),
        ("fieldSelector", &fields.join(",")),
        ("continue", continue_token),
    ] {
        if !value.is_empty() {
            parts.push(format!("{name}={}", escape(value)));
        }
    }
    if *limit > 0 {
        parts.push(format!("limit={limit}"));
    }
    parts.join("&")
}

/// Percent-encodes everything but unreserved characters.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

/// Over HTTPS the identity is the connection's own; the argument is what an in-process client would be asked as.
impl Client for Https {
    fn write<'a>(&'a self, _as: &'a Identity, write: Write) -> BoxFuture<'a, Result<Arc<Object>, Refused>> {
        Box::pin(self.do_write(write))
    }

    fn list<'a>(&'a self, _as: &'a Identity, query: Query) -> BoxFuture<'a, Result<Page, Refused>> {
        Box::pin(self.do_list(query))
    }

    fn watch<'a>(
        &'a self,
        _as: &'a Identity,
        query: Query,
        from: Revision,
    ) -> BoxStream<'a, Result<Change, Refused>> {
        self.clone().watching(query, from).boxed()
    }
}

/// Opens TCP and TLS for the pool.
#[derive(Clone)]
struct Connector {
    tls: TlsConnector,
}

impl tower_service::Service<Uri> for Connector {
    type Response = Tls;
    type Error = std::io::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Tls, std::io::Error>> + Send>>;

    fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let tls = self.tls.clone();
        Box::pin(async move {
            let host = uri.host().unwrap_or_default().trim_matches(['[', ']']).to_owned();
            let stream = TcpStream::connect((host.as_str(), uri.port_u16().unwrap_or(443))).await?;
            stream.set_nodelay(true)?;
            let name = rustls_pki_types::ServerName::try_from(host)
                .map_err(|e| std::io::Error::new(std::io::ErrorKind::InvalidInput, e))?;
            Ok(Tls(TokioIo::new(tls.connect(name, stream).await?)))
        })
    }
}

/// A TLS connection that tells the pool whether HTTP/2 was agreed on.
struct Tls(TokioIo<TlsStream<TcpStream>>);

impl Connection for Tls {
    fn connected(&self) -> Connected {
        let (_, session) = self.0.inner().get_ref();
        match session.alpn_protocol() {
            Some(b"h2") => Connected::new().negotiated_h2(),
            _ => Connected::new(),
        }
    }
}

impl Read for Tls {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: ReadBufCursor<'_>,
    ) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, buf)
    }
}

impl HyperWrite for Tls {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}
