//! Who asks: the seam for what turns a request's certificate or token into an [`Identity`].

use std::borrow::Cow;

use api::identity::{SYSTEM_AUTHENTICATED, SYSTEM_UNAUTHENTICATED};
use api::{BoxFuture, Identity, SmolStr};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::header::{AUTHORIZATION, HeaderMap, HeaderValue, SEC_WEBSOCKET_PROTOCOL};
use http::request::Parts;
use rustls_pki_types::CertificateDer;

use crate::auth::certificates::Known;
use crate::http::websocket;

/// What a request brings to say who sends it.
pub struct Credentials<'a> {
    pub parts: &'a Parts,
    /// The client's certificate chain; empty if it sent none. TLS has made sure that the client has the first one's key, and
    /// of nothing else.
    pub certificates: &'a [CertificateDer<'static>],
    /// What was found out about the certificates before, on the same connection.
    pub known: &'a Known,
}

pub trait Authenticator: Send + Sync {
    /// `Ok(None)`: this one has nothing to go by, ask the next. `Err`: there is something, and it is wrong; unless another
    /// one accepts, the answer is 401.
    fn authenticate<'a>(
        &'a self,
        credentials: &'a Credentials<'a>,
    ) -> BoxFuture<'a, Result<Option<Identity>, String>>;

    /// Takes out of the headers what only this authenticator may read, once somebody is known.
    fn forget(&self, _: &mut HeaderMap) {}
}

/// Recognises bearer tokens, wherever they come from: a request or a `TokenReview`.
pub trait TokenAuthenticator: Send + Sync {
    /// `Ok(None)`: the token is somebody else's to know. `Err`: it is this one's, and wrong. Of the `wanted` audiences, those
    /// that the token is for are named; who knows none leaves that to the caller by `None`.
    fn recognise<'a>(
        &'a self,
        token: &'a str,
        wanted: &'a [String],
    ) -> BoxFuture<'a, Result<Option<Recognised>, String>>;
}

/// Whose a token is, and for which of the wanted audiences; `None` if it is for the API server's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recognised {
    pub identity: Identity,
    pub audiences: Option<Vec<String>>,
}

/// Whether a caller whom nobody knows is `system:anonymous` rather than refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anonymous {
    pub enabled: bool,
    /// The only paths where that holds; none = everywhere.
    pub paths: Vec<String>,
}

impl Default for Anonymous {
    fn default() -> Self {
        Self::from(true)
    }
}

impl From<bool> for Anonymous {
    fn from(enabled: bool) -> Self {
        let paths = Vec::new();
        Self { enabled, paths }
    }
}

impl Anonymous {
    pub fn is_allowed(&self, path: &str) -> bool {
        self.enabled && (self.paths.is_empty() || self.paths.iter().any(|one| one == path))
    }
}

/// The identity with the group of all who are known.
pub fn authenticated(mut identity: Identity) -> Identity {
    if !identity.is_in(SYSTEM_AUTHENTICATED) && !identity.is_in(SYSTEM_UNAUTHENTICATED) {
        identity.groups.push(SmolStr::new_static(SYSTEM_AUTHENTICATED));
    }
    identity
}

/// What a browser, which can send no `Authorization` with a WebSocket, names as one of its subprotocols: this and the
/// token in base64url without padding.
const BEARER_PROTOCOL: &str = "base64url.bearer.authorization.k8s.io.";

/// The bearer token of a request, if it has one. `Err`: it is not put the way it should be.
pub fn bearer(parts: &Parts) -> Result<Option<Cow<'_, str>>, String> {
    match in_authorization(&parts.headers) {
        Some(token) => Ok(Some(Cow::Borrowed(token))),
        None if websocket::is_asked(&parts.headers) => {
            in_subprotocols(&parts.headers).map(|token| token.map(Cow::Owned))
        }
        None => Ok(None),
    }
}

fn in_authorization(headers: &HeaderMap) -> Option<&str> {
    let header = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = header.trim().split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then(|| token.trim())
        .filter(|t| !t.is_empty())
}

fn in_subprotocols(headers: &HeaderMap) -> Result<Option<String>, String> {
    let (tokens, others): (Vec<&str>, Vec<&str>) =
        subprotocols(headers).partition(|name| name.starts_with(BEARER_PROTOCOL));
    match tokens.as_slice() {
        [] => Ok(None),
        [_] if others.is_empty() => Err("missing additional subprotocol".to_owned()),
        [token] => URL_SAFE_NO_PAD
            .decode(&token[BEARER_PROTOCOL.len()..])
            .map_err(|_| "invalid base64.bearer.authorization token encoding".to_owned())
            .and_then(|token| {
                String::from_utf8(token).map_err(|_| "invalid base64.bearer.authorization token".to_owned())
            })
            .map(Some),
        _ => Err("multiple base64.bearer.authorization tokens specified".to_owned()),
    }
}

fn subprotocols(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let values = headers.get_all(SEC_WEBSOCKET_PROTOCOL).iter();
    values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(',').map(str::trim))
}

/// Takes the token out of the subprotocols: nobody further on is to see or to choose it.
pub(crate) fn forget_subprotocol(headers: &mut HeaderMap) {
    if !subprotocols(headers).any(|name| name.starts_with(BEARER_PROTOCOL)) {
        return;
    }
    let others: Vec<&str> = subprotocols(headers)
        .filter(|name| !name.starts_with(BEARER_PROTOCOL))
        .collect();
    match HeaderValue::try_from(others.join(",")) {
        Ok(others) => headers.insert(SEC_WEBSOCKET_PROTOCOL, others),
        Err(_) => headers.remove(SEC_WEBSOCKET_PROTOCOL),
    };
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::*;

    fn asked(protocols: &str) -> Parts {
        let request = Request::get("/api/v1/pods?watch=1")
            .header("connection", "keep-alive, Upgrade")
            .header("upgrade", "websocket")
            .header(SEC_WEBSOCKET_PROTOCOL, protocols);
        request.body(()).expect("a request").into_parts().0
    }

    #[test]
    fn a_token_among_the_subprotocols() {
        let parts = asked("base64url.bearer.authorization.k8s.io.dG9rZW4, binary.k8s.io");
        assert_eq!(bearer(&parts), Ok(Some("token".into())));
        let mut headers = parts.headers;
        forget_subprotocol(&mut headers);
        assert_eq!(headers[SEC_WEBSOCKET_PROTOCOL], "binary.k8s.io");
        for wrong in [
            "base64url.bearer.authorization.k8s.io.dG9rZW4",
            "base64url.bearer.authorization.k8s.io.==, binary.k8s.io",
            "base64url.bearer.authorization.k8s.io.YQ, base64url.bearer.authorization.k8s.io.YQ, x",
        ] {
            assert!(bearer(&asked(wrong)).is_err(), "{wrong}");
        }
        assert_eq!(bearer(&asked("binary.k8s.io")), Ok(None));
    }
}
