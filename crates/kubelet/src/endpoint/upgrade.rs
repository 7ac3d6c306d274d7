//! The step from a request to a session: the protocol is chosen, the answer switches to it, the session goes on alone.

use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;

use super::answer::Body;
use crate::endpoint::streaming::handshake::{Asked, Offer};

pub(super) type Stream = TokioIo<Upgraded>;

/// Answers the request; `session` runs once the connection is the client's and ours alone.
pub(super) fn upgrade<F>(
    offer: &Offer,
    mut request: Request<Incoming>,
    session: impl FnOnce(Stream, Asked) -> F + Send + 'static,
) -> Response<Body>
where
    F: Future<Output = ()> + Send + 'static,
{
    let asked = match offer.choose(request.headers()) {
        Ok(asked) => asked,
        Err(refusal) => return refusal.answer::<Full<_>>().map(|body| body.boxed_unsync()),
    };
    let answer = asked.answer::<Full<_>>(request.headers());
    let upgraded = hyper::upgrade::on(&mut request);
    tokio::spawn(async move {
        match upgraded.await {
            Ok(stream) => session(TokioIo::new(stream), asked).await,
            Err(error) => tracing::debug!("a connection did not switch protocols: {error}"),
        }
    });
    answer.map(|body| body.boxed_unsync())
}
