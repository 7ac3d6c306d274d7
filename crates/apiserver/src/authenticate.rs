//! Who asks: the seam for what turns a request's certificate or token into an [`Identity`].

use api::{BoxFuture, Identity};
use http::request::Parts;
use rustls_pki_types::CertificateDer;

/// What a request brings to say who sends it.
pub struct Credentials<'a> {
    pub parts: &'a Parts,
    /// The client's certificate chain, verified by TLS against the client CAs; empty if it sent none.
    pub certificates: &'a [CertificateDer<'static>],
}

pub trait Authenticator: Send + Sync {
    /// `Ok(None)`: this one has nothing to go by, ask the next. `Err`: there is something, and it is wrong; unless another
    /// one accepts, the answer is 401.
    fn authenticate<'a>(
        &'a self,
        credentials: &'a Credentials<'a>,
    ) -> BoxFuture<'a, Result<Option<Identity>, String>>;
}

/// The bearer token of a request, if it has one.
pub fn bearer(parts: &Parts) -> Option<&str> {
    let header = parts.headers.get(http::header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = header.trim().split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then(|| token.trim())
        .filter(|t| !t.is_empty())
}
