//! Answers: objects, Statuses and documents as HTTP responses.

use api::{Refused, Value};
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, HeaderValue, RETRY_AFTER, VARY, WARNING};
use http::{HeaderMap, Response, StatusCode};
use std::io::Write as _;

use super::Body;
use crate::codec::accept::Form;
use crate::codec::encode::print;
use crate::limits;

pub(crate) const NO_CACHE: HeaderValue = HeaderValue::from_static("no-cache, private");

pub(crate) fn bytes(code: u16, content_type: &'static str, body: impl Into<Body>) -> Response<Body> {
    let mut response = Response::new(body.into());
    *response.status_mut() = StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(CACHE_CONTROL, NO_CACHE);
    response
}

pub(crate) fn text(code: u16, text: impl Into<String>) -> Response<Body> {
    let mut response = bytes(code, "text/plain; charset=utf-8", text.into());
    response
        .headers_mut()
        .insert("x-content-type-options", HeaderValue::from_static("nosniff"));
    response
}

pub(crate) fn encoded(code: u16, form: &Form, body: Bytes) -> Response<Body> {
    if form.gzip && body.len() >= limits::GZIP_BYTES {
        let mut response = bytes(code, form.content_type(), gzipped(&body));
        mark_gzipped(response.headers_mut());
        return response;
    }
    bytes(code, form.content_type(), body)
}

pub(crate) fn mark_gzipped(headers: &mut HeaderMap) {
    headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    headers.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
}

fn gzipped(body: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::with_capacity(body.len() / 4), Compression::fast());
    // Writing into memory does not fail.
    let _ = encoder.write_all(body);
    encoder.finish().unwrap_or_default().into()
}

pub(crate) fn value(code: u16, form: &Form, value: &Value) -> Response<Body> {
    encoded(code, form, print(form, value))
}

/// A refusal as a Status, in the form asked for where that can be had.
pub(crate) fn refused(refused: &Refused, form: &Form) -> Response<Body> {
    let plain = Form {
        as_: crate::codec::accept::As::Itself,
        ..form.clone()
    };
    let mut response = value(refused.code, &plain, &refused.to_status());
    let wait = refused
        .details
        .as_ref()
        .map_or(0, |details| details.retry_after_seconds);
    if wait > 0 {
        response
            .headers_mut()
            .insert(RETRY_AFTER, HeaderValue::from(wait));
    }
    response
}

/// Adds what the client is to be told beside the answer, each once.
pub(crate) fn warn(response: &mut Response<Body>, warnings: Vec<String>) {
    for warning in warnings {
        let quoted: String = warning
            .chars()
            .flat_map(|c| match c {
                '"' | '\\' => vec!['\\', c],
                c if c.is_control() => vec![' '],
                c => vec![c],
            })
            .collect();
        if let Ok(header) = HeaderValue::from_bytes(format!("299 - \"{quoted}\"").as_bytes()) {
            response.headers_mut().append(WARNING, header);
        }
    }
}
