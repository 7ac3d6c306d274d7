//! What the API server passes on or answers by itself: connections to nodes and pods, and how tokens are verified.

use std::sync::Arc;

use anyhow::{Result, anyhow};
use api::{BoxFuture, Identity, Refused};
use apiserver::Server;
use apiserver::aggregate::FrontProxy;
use apiserver::auth::service_accounts::{Tokens, openid_configuration};
use apiserver::elsewhere::{Connector, Route};
use apiserver::http::Body;
use apiserver::proxy::Proxy;
use client::{Credentials, Endpoint};
use http::{Request, Response, header};
use hyper::body::Incoming;

/// The connector, which asks kubelets as this endpoint says.
pub(crate) fn connector(mut kubelets: Endpoint) -> Result<Arc<dyn Connector>> {
    let kubelet = client::tls::config(&kubelets, &[]).map_err(|e| anyhow!(e))?;
    kubelets.credentials = Credentials::None;
    let anyone = Endpoint {
        skip_verify: true,
        ..kubelets
    };
    let unverified = client::tls::config(&anyone, &[]).map_err(|e| anyhow!(e))?;
    Ok(Arc::new(Proxy::new(Arc::new(kubelet), Arc::new(unverified))))
}

/// How other API servers are reached: under the front proxy's certificate, which tells them to believe who is said to ask.
pub(crate) fn front_proxy(endpoint: Endpoint) -> FrontProxy {
    Box::new(move |ca_pem, skip_verify| {
        let endpoint = Endpoint {
            ca_pem: ca_pem.to_vec(),
            skip_verify,
            ..endpoint.clone()
        };
        client::tls::config(&endpoint, &[])
    })
}

/// `/.well-known/openid-configuration` and `/openid/v1/jwks`.
pub(crate) struct OpenId {
    pub(crate) tokens: Arc<Tokens>,
    /// Where others find the keys.
    pub(crate) keys_url: String,
}

const CONFIGURATION: &str = "/.well-known/openid-configuration";
const KEYS: &str = "/openid/v1/jwks";

impl Route for OpenId {
    fn handles(&self, path: &str) -> bool {
        path == CONFIGURATION || path == KEYS || path == "/openid/v1/jwks/"
    }

    fn serve(
        &self,
        _server: &Server,
        _as: &Identity,
        request: Request<Incoming>,
    ) -> BoxFuture<'static, Result<Response<Body>, Refused>> {
        let configures = request.uri().path() == CONFIGURATION;
        let (kind, value) = if configures {
            (
                "application/json",
                openid_configuration(&self.tokens, &self.keys_url),
            )
        } else {
            ("application/jwk-set+json", self.tokens.signer().jwks())
        };
        let answer = Response::builder()
            .header(header::CONTENT_TYPE, kind)
            .header(header::CACHE_CONTROL, "public, max-age=3600")
            .body(Body::from(value.to_string()))
            .map_err(|e| Refused::internal(e.to_string()));
        Box::pin(std::future::ready(answer))
    }
}
