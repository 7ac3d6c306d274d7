//! A webhook of the server's own settings: a fixed place, as a file in kubeconfig's form names it, with credentials.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, Request, StatusCode, Uri, header};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::ClientConfig;
use rustls_pki_types::ServerName;
use tokio_rustls::TlsConnector;

use super::connect::{Secured, Unreachable, dial, secure};
use super::{in_post, refusal_of, root_of};
use crate::limits;

/// Open connections to it are kept.
pub struct Remote {
    url: Uri,
    authorization: Option<HeaderValue>,
    pool: Client<Dialer, Full<Bytes>>,
}

impl Remote {
    /// `url` is `https://...` or `http://...`; `tls` says whom to trust, and which certificate to show. An error says what of
    /// it cannot be used.
    pub fn new(
        url: &str,
        tls: Arc<ClientConfig>,
        authorization: Option<HeaderValue>,
    ) -> Result<Self, String> {
        let url: Uri = url
            .parse()
            .map_err(|error| format!("{url:?} is no URL: {error}"))?;
        let secured = match url.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => return Err(format!("{url} is no URL: want https://host:port/path")),
        };
        let host = url.host().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        let name = ServerName::try_from(host.clone()).map_err(|_| format!("{host:?} is no host name"))?;
        let dialer = Dialer {
            host,
            port: url.port_u16().unwrap_or(if secured { 443 } else { 80 }),
            tls: secured.then(|| (TlsConnector::from(tls), name)),
        };
        let pool = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(limits::WEBHOOK_IDLE)
            .build(dialer);
        Ok(Self {
            url,
            authorization,
            pool,
        })
    }

    /// Posts a JSON document, and answers with what comes back. An error is a sentence of upstream's client.
    pub(crate) async fn post(&self, body: Bytes, timeout: Duration) -> Result<Bytes, String> {
        let url = self.url.to_string();
        match tokio::time::timeout(timeout, self.exchange(&url, body)).await {
            Ok(outcome) => outcome,
            Err(_) => Err(in_post(&url, "context deadline exceeded")),
        }
    }

    async fn exchange(&self, url: &str, body: Bytes) -> Result<Bytes, String> {
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(&self.url)
            .header(header::ACCEPT, "application/json, */*")
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::USER_AGENT, "kube-apiserver");
        if let Some(authorization) = &self.authorization {
            request = request.header(header::AUTHORIZATION, authorization);
        }
        let request = request
            .body(Full::new(body))
            .map_err(|error| in_post(url, &error.to_string()))?;
        let answer = self.pool.request(request).await;
        let answer = answer.map_err(|error| in_post(url, &root_of(&error)))?;
        let status = answer.status();
        let body = Limited::new(answer.into_body(), limits::WEBHOOK_ANSWER_BYTES);
        let body = body.collect().await;
        let body = body.map_err(|error| in_post(url, &error.to_string()))?.to_bytes();
        match (StatusCode::OK..=StatusCode::PARTIAL_CONTENT).contains(&status) {
            true => Ok(body),
            false => Err(refusal_of(status, &body)),
        }
    }
}

#[derive(Clone)]
struct Dialer {
    host: String,
    port: u16,
    /// `None`: in the clear.
    tls: Option<(TlsConnector, ServerName<'static>)>,
}

impl Dialer {
    async fn connect(self) -> Result<Secured, Unreachable> {
        let stream = dial(&self.host, self.port).await?;
        match self.tls {
            Some((tls, name)) => secure(tls, name, &self.host, stream).await,
            None => Ok(Secured::in_the_clear(stream)),
        }
    }
}

impl tower_service::Service<Uri> for Dialer {
    type Response = Secured;
    type Error = Unreachable;
    type Future = api::BoxFuture<'static, Result<Secured, Unreachable>>;

    fn poll_ready(&mut self, _: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Unreachable>> {
        std::task::Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Uri) -> Self::Future {
        Box::pin(self.clone().connect())
    }
}
