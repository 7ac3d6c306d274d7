//! Calls to places that the server's own settings name: an issuer of tokens, a webhook that knows tokens or decides who may
//! do what. No Service is among them, and no redirect is followed.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, HeaderValue, USER_AGENT};
use http::{HeaderMap, Method, Request, StatusCode, Uri};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::ClientConfig;
use rustls_pki_types::ServerName;
use tokio_rustls::TlsConnector;

use super::connect::{Secured, Unreachable, dial, secure};
use super::{root_of, trust};
use crate::limits;

/// Open connections under one trust.
pub(crate) struct Caller {
    client: Client<Direct, Full<Bytes>>,
}

/// An answer, whatever its status.
pub(crate) struct Said {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// Why there is no answer, in the words of Go's client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unanswered {
    pub(crate) says: String,
    pub(crate) timed_out: bool,
}

impl Caller {
    /// `tls` says whom to trust; `in_the_clear`: `http://` is called, too.
    pub(super) fn new(tls: Arc<ClientConfig>, in_the_clear: bool) -> Self {
        let tls = TlsConnector::from(tls);
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(limits::WEBHOOK_IDLE)
            .build(Direct { tls, in_the_clear });
        Self { client }
    }

    /// Trusts these authorities, in PEM form; none = the machine's own.
    pub(crate) fn trusting(ca_pem: &[u8]) -> Result<Self, String> {
        Ok(Self::new(Arc::new(trust::config(ca_pem, false)?), false))
    }

    /// Reads what is at a URL.
    pub(crate) async fn get(
        &self,
        url: &str,
        authorization: Option<HeaderValue>,
        timeout: Duration,
    ) -> Result<Said, Unanswered> {
        let mut request = Request::builder().method(Method::GET).uri(url);
        if let Some(value) = authorization {
            request = request.header(AUTHORIZATION, value);
        }
        let request = request.body(Full::default());
        self.ask("Get", url, request, timeout).await
    }

    pub(super) async fn ask(
        &self,
        method: &str,
        url: &str,
        request: http::Result<Request<Full<Bytes>>>,
        timeout: Duration,
    ) -> Result<Said, Unanswered> {
        let unanswered = |says: &str, timed_out| Unanswered {
            says: format!("{method} {}: {says}", serde_json::json!(url)),
            timed_out,
        };
        let mut request = request.map_err(|error| unanswered(&error.to_string(), false))?;
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json, */*"));
        headers.insert(USER_AGENT, HeaderValue::from_static("kube-apiserver"));
        match tokio::time::timeout(timeout, self.exchange(request)).await {
            Ok(outcome) => outcome.map_err(|says| unanswered(&says, false)),
            Err(_) => Err(unanswered("context deadline exceeded", true)),
        }
    }

    async fn exchange(&self, request: Request<Full<Bytes>>) -> Result<Said, String> {
        let answer = self.client.request(request).await;
        let (head, body) = answer.map_err(|error| root_of(&error))?.into_parts();
        let body = Limited::new(body, limits::WEBHOOK_ANSWER_BYTES).collect().await;
        let body = body.map_err(|error| error.to_string())?;
        Ok(Said {
            status: head.status,
            headers: head.headers,
            body: body.to_bytes(),
        })
    }
}

/// Connects to the host of the URL itself.
#[derive(Clone)]
struct Direct {
    tls: TlsConnector,
    in_the_clear: bool,
}

impl Direct {
    async fn connect(self, uri: Uri) -> Result<Secured, Unreachable> {
        let host = uri.host().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        match uri.scheme_str() {
            Some("https") => {
                let name = ServerName::try_from(host.clone());
                let name = name.map_err(|_| Unreachable::new(format!("{host:?} is no host name")))?;
                let stream = dial(&host, uri.port_u16().unwrap_or(443)).await?;
                secure(self.tls, name, &host, stream).await
            }
            Some("http") if self.in_the_clear => {
                let stream = dial(&host, uri.port_u16().unwrap_or(80)).await?;
                Ok(Secured::in_the_clear(stream))
            }
            _ => Err(Unreachable::new("it is called by https alone".to_owned())),
        }
    }
}

impl tower_service::Service<Uri> for Direct {
    type Response = Secured;
    type Error = Unreachable;
    type Future = Pin<Box<dyn Future<Output = Result<Secured, Unreachable>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Unreachable>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        Box::pin(self.clone().connect(uri))
    }
}
