//! A webhook of the server's own settings: a fixed place, as a file in kubeconfig's form names it, with credentials.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{self, HeaderValue};
use http::{Method, Request, StatusCode, Uri};
use http_body_util::Full;
use rustls::ClientConfig;

use super::caller::{Caller, Said, Unanswered};
use super::refusal_of;

/// Open connections to it are kept.
pub struct Remote {
    url: Uri,
    authorization: Option<HeaderValue>,
    caller: Caller,
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
        let in_the_clear = match url.scheme_str() {
            Some("https") => false,
            Some("http") => true,
            _ => return Err(format!("{url} is no URL: want https://host:port/path")),
        };
        let caller = Caller::new(tls, in_the_clear);
        Ok(Self {
            url,
            authorization,
            caller,
        })
    }

    /// Posts a JSON document, and answers with what comes back. An error is a sentence of upstream's client.
    pub(crate) async fn post(&self, body: Bytes, timeout: Duration) -> Result<Bytes, String> {
        let said = self.ask(body, timeout).await.map_err(|error| error.says)?;
        match (StatusCode::OK..=StatusCode::PARTIAL_CONTENT).contains(&said.status) {
            true => Ok(said.body),
            false => Err(refusal_of(said.status, &said.body)),
        }
    }

    /// Posts a JSON document, and answers with whatever comes back.
    pub(crate) async fn ask(&self, body: Bytes, timeout: Duration) -> Result<Said, Unanswered> {
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(&self.url)
            .header(header::CONTENT_TYPE, "application/json");
        if let Some(authorization) = &self.authorization {
            request = request.header(header::AUTHORIZATION, authorization);
        }
        let url = self.url.to_string();
        self.caller
            .ask("Post", &url, request.body(Full::new(body)), timeout)
            .await
    }
}
