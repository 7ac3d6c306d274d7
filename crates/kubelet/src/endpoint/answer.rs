//! The answers of the endpoint: text, JSON, and streams of bytes.

use std::convert::Infallible;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt as _, Full, StreamBody};
use hyper::body::Frame;
use tokio::sync::mpsc;

pub(super) type Body = UnsyncBoxBody<Bytes, Infallible>;

pub(super) fn text(status: StatusCode, text: impl Into<String>) -> Response<Body> {
    whole(status, "text/plain; charset=utf-8", text.into().into())
}

pub(super) fn not_found(message: impl Into<String>) -> Response<Body> {
    text(StatusCode::NOT_FOUND, message)
}

pub(super) fn bad_request(message: impl Into<String>) -> Response<Body> {
    text(StatusCode::BAD_REQUEST, message)
}

pub(super) fn failed(message: impl Into<String>) -> Response<Body> {
    text(StatusCode::INTERNAL_SERVER_ERROR, message)
}

pub(super) fn json(value: &api::Value) -> Response<Body> {
    whole(StatusCode::OK, "application/json", value.to_string().into())
}

pub(super) fn whole(status: StatusCode, kind: &'static str, bytes: Bytes) -> Response<Body> {
    let mut answer = Response::new(Full::new(bytes).boxed_unsync());
    *answer.status_mut() = status;
    answer
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    answer
}

/// What comes, as it comes, until the sender is dropped.
pub(super) fn stream(chunks: mpsc::Receiver<Bytes>) -> Response<Body> {
    let frames = futures::stream::unfold(chunks, |mut chunks| async move {
        let chunk = chunks.recv().await?;
        Some((Ok(Frame::data(chunk)), chunks))
    });
    let mut answer = Response::new(StreamBody::new(frames).boxed_unsync());
    answer
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    answer
}
