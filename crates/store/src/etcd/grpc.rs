//! gRPC over one HTTP/2 connection: calls with one answer, and streams both ways.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Buf as _, BufMut as _, Bytes, BytesMut};
use http::{HeaderMap, Request, Response};
use http_body::{Body, Frame};
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use hyper::client::conn::http2::{self, SendRequest};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use prost::Message;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::{mpsc, watch};
use tokio::time::timeout;

/// A silent connection is asked for life this often, and given up this long after; etcd allows no more than every 5 s.
const KEEP_ALIVE: Duration = Duration::from_secs(30);
const KEEP_ALIVE_ANSWER: Duration = Duration::from_secs(10);
/// A connection whose calls fail is about to say why.
const END: Duration = Duration::from_millis(100);
/// What may be under way at once: lists come in pages of many megabytes.
const STREAM_WINDOW: u32 = 8 << 20;
const CONNECTION_WINDOW: u32 = 16 << 20;
/// The most that one message may have. etcd's answers have no bound of their own but four bytes of length.
const MESSAGE_BYTES: usize = 1 << 30;
/// Before every message: whether it is compressed (never), and its length.
const FRAME_HEADER: usize = 5;

/// The codes of gRPC that mean something here.
pub(super) const INVALID_ARGUMENT: u32 = 3;
pub(super) const DEADLINE_EXCEEDED: u32 = 4;
pub(super) const NOT_FOUND: u32 = 5;
pub(super) const RESOURCE_EXHAUSTED: u32 = 8;
pub(super) const OUT_OF_RANGE: u32 = 11;
pub(super) const INTERNAL: u32 = 13;
pub(super) const UNAVAILABLE: u32 = 14;
const UNKNOWN: u32 = 2;

/// How a call ended that did not succeed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub(super) struct Status {
    pub(super) code: u32,
    pub(super) message: String,
    /// The server never got the call.
    pub(super) unsent: bool,
}

/// A connection to one server. Cheap to clone.
#[derive(Clone)]
pub(super) struct Connection {
    send: SendRequest<Outgoing>,
    /// `https://10.0.0.1:2379`
    origin: Arc<str>,
    /// Why the connection ended.
    ended: watch::Receiver<Option<String>>,
}

/// What the other side sends, message by message.
pub(super) struct Messages {
    body: Incoming,
    buffer: BytesMut,
}

/// The other direction of a stream.
pub(super) struct Sender(mpsc::UnboundedSender<Bytes>);

pub(super) enum Outgoing {
    One(Option<Bytes>),
    Many(mpsc::UnboundedReceiver<Bytes>),
}

impl Status {
    pub(super) fn unavailable(message: String, unsent: bool) -> Self {
        Self {
            code: UNAVAILABLE,
            message,
            unsent,
        }
    }

    fn internal(message: impl Into<String>) -> Self {
        Self {
            code: INTERNAL,
            message: message.into(),
            unsent: false,
        }
    }
}

impl Connection {
    /// Over a stream that is already open (and has its TLS).
    pub(super) async fn over<S>(stream: S, origin: String) -> Result<Self, String>
    where
        S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
    {
        let (send, connection) = http2::Builder::new(TokioExecutor::new())
            .timer(TokioTimer::new())
            .keep_alive_interval(KEEP_ALIVE)
            .keep_alive_timeout(KEEP_ALIVE_ANSWER)
            .keep_alive_while_idle(true)
            .initial_stream_window_size(STREAM_WINDOW)
            .initial_connection_window_size(CONNECTION_WINDOW)
            .handshake(TokioIo::new(stream))
            .await
            .map_err(|e| e.to_string())?;
        let (end, ended) = watch::channel(None);
        tokio::spawn(async move {
            let why = connection.await.err().map(|e| text(&e));
            end.send_replace(Some(
                why.unwrap_or_else(|| "the server closed the connection".to_owned()),
            ));
        });
        Ok(Self {
            send,
            origin: origin.into(),
            ended,
        })
    }

    /// Whether this is the same connection, not only one to the same member.
    pub(super) fn same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.origin, &other.origin)
    }

    pub(super) fn is_open(&self) -> bool {
        !self.send.is_closed()
    }

    /// One message each way. `path` is `/package.Service/Method`.
    pub(super) async fn call<A: Message, B: Message + Default>(
        &self,
        path: &str,
        message: &A,
    ) -> Result<B, Status> {
        let response = self.send(path, Outgoing::One(Some(framed(message)))).await?;
        let mut messages = Messages::of(response);
        let answer = messages.next().await?;
        let answer = answer.ok_or_else(|| Status::internal("the server ended the call without an answer"))?;
        // The status stands at the end.
        while messages.next::<B>().await?.is_some() {}
        Ok(answer)
    }

    /// Messages both ways, until either side ends it.
    pub(super) async fn stream<A: Message>(
        &self,
        path: &str,
        first: &[A],
    ) -> Result<(Sender, Messages), Status> {
        let (sender, receiver) = mpsc::unbounded_channel();
        let sender = Sender(sender);
        first.iter().for_each(|message| {
            // The receiver is still here.
            let _ = sender.send(message);
        });
        let response = self.send(path, Outgoing::Many(receiver)).await?;
        Ok((sender, Messages::of(response)))
    }

    async fn send(&self, path: &str, body: Outgoing) -> Result<Response<Incoming>, Status> {
        let request = Request::post(format!("{}{path}", self.origin))
            .header("content-type", "application/grpc")
            .header("te", "trailers")
            .header("user-agent", "setpoint")
            // A member without a leader ends a watch rather than leave it silent.
            .header("hasleader", "true")
            .body(body)
            .map_err(|e| Status::internal(format!("make a request for {}: {e}", self.origin)))?;
        let mut send = self.send.clone();
        let sent = match send.ready().await {
            Ok(()) => send.send_request(request).await.map_err(|e| (e.is_canceled(), e)),
            Err(e) => Err((true, e)),
        };
        let response = match sent {
            Ok(response) => response,
            Err((unsent, e)) => return Err(Status::unavailable(self.why(&e).await, unsent)),
        };
        if response.status() != http::StatusCode::OK {
            let message = format!("{} answers with HTTP status {}", self.origin, response.status());
            return Err(Status::unavailable(message, false));
        }
        match status(response.headers()) {
            Some(refused) => refused.map(|()| response),
            None => Ok(response),
        }
    }

    /// What the connection ended of says more than what its calls ended of.
    async fn why(&self, error: &hyper::Error) -> String {
        let mut ended = self.ended.clone();
        let why = match timeout(END, ended.wait_for(Option::is_some)).await {
            Ok(Ok(why)) => why.clone(),
            _ => None,
        };
        format!("{}: {}", self.origin, why.unwrap_or_else(|| text(error)))
    }
}

/// An error with what caused it.
fn text(error: &hyper::Error) -> String {
    let cause = std::error::Error::source(error).map(|cause| format!(": {cause}"));
    format!("{error}{}", cause.unwrap_or_default())
}

impl Sender {
    /// `false`: the stream has ended.
    pub(super) fn send<A: Message>(&self, message: &A) -> bool {
        self.0.send(framed(message)).is_ok()
    }
}

impl Messages {
    fn of(response: Response<Incoming>) -> Self {
        Self {
            body: response.into_body(),
            buffer: BytesMut::new(),
        }
    }

    /// The next message; `None` once the call has ended well. Dropping the future loses nothing.
    pub(super) async fn next<B: Message + Default>(&mut self) -> Result<Option<B>, Status> {
        loop {
            if let Some(message) = self.framed()? {
                let message = B::decode(message);
                return message.map(Some).map_err(|e| Status::internal(e.to_string()));
            }
            match self.body.frame().await {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => self.buffer.put(data),
                    Err(frame) => {
                        let trailers = frame.into_trailers().unwrap_or_default();
                        return match status(&trailers) {
                            Some(ended) => ended.map(|()| None),
                            None => Err(Status::internal("the server ended the call without a status")),
                        };
                    }
                },
                Some(Err(e)) => {
                    return Err(Status::unavailable(
                        format!("the connection was lost: {e}"),
                        false,
                    ));
                }
                None => return Ok(None),
            }
        }
    }

    /// A whole message, if there is one.
    fn framed(&mut self) -> Result<Option<Bytes>, Status> {
        let Some((header, rest)) = self.buffer.split_first_chunk::<FRAME_HEADER>() else {
            return Ok(None);
        };
        let [compressed, length @ ..] = *header;
        let length = u32::from_be_bytes(length) as usize;
        if compressed != 0 || length > MESSAGE_BYTES {
            return Err(Status::internal("the server sends what is no message"));
        }
        if rest.len() < length {
            let missing = length - rest.len();
            self.buffer.reserve(missing);
            return Ok(None);
        }
        self.buffer.advance(FRAME_HEADER);
        Ok(Some(self.buffer.split_to(length).freeze()))
    }
}

fn framed<A: Message>(message: &A) -> Bytes {
    let length = message.encoded_len();
    let mut out = BytesMut::with_capacity(FRAME_HEADER + length);
    out.put_u8(0);
    out.put_u32(length as u32);
    // It can fail only where the buffer cannot grow.
    let _ = message.encode(&mut out);
    out.freeze()
}

/// The status in headers or trailers, if they have one.
fn status(headers: &HeaderMap) -> Option<Result<(), Status>> {
    let code = headers
        .get("grpc-status")?
        .to_str()
        .ok()
        .and_then(|code| code.parse().ok());
    let code = code.unwrap_or(UNKNOWN);
    if code == 0 {
        return Some(Ok(()));
    }
    let message = headers.get("grpc-message").map(|text| unescaped(text.as_bytes()));
    Some(Err(Status {
        code,
        message: message.unwrap_or_else(|| format!("gRPC status {code}")),
        unsent: false,
    }))
}

/// Text with `%20` and the like.
fn unescaped(text: &[u8]) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match (first, byte) {
            (b'%', Some(byte)) => {
                out.push(byte);
                rest = &after[2..];
            }
            _ => {
                out.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let next = match self.get_mut() {
            Outgoing::One(message) => Poll::Ready(message.take()),
            Outgoing::Many(messages) => messages.poll_recv(context),
        };
        next.map(|message| message.map(|message| Ok(Frame::data(message))))
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Outgoing::One(None))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_read_with_its_escapes() {
        let mut headers = HeaderMap::new();
        assert_eq!(status(&headers), None);
        headers.insert("grpc-status", http::HeaderValue::from_static("0"));
        assert_eq!(status(&headers), Some(Ok(())));
        headers.insert("grpc-status", http::HeaderValue::from_static("11"));
        headers.insert("grpc-message", http::HeaderValue::from_static("a%20b %zz 100%"));
        let refused = status(&headers).expect("a status").expect_err("a refusal");
        assert_eq!((refused.code, &*refused.message), (OUT_OF_RANGE, "a b %zz 100%"));
    }
}
