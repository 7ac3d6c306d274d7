//! Watches and logs as WebSocket messages, for browsers: the client upgrades a plain GET, and only listens.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures::stream::{SplitStream, StreamExt as _};
use futures::{SinkExt as _, Stream};
use http::header::{
    CONNECTION, HeaderMap, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_PROTOCOL, UPGRADE,
};
use http::{HeaderValue, Request, Response, StatusCode};
use hyper::upgrade::OnUpgrade;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::{Message, Role};

use super::Body;

/// Upstream's subprotocols of a stream of bytes.
const BINARY: &str = "binary.k8s.io";
const BASE64: &str = "base64.binary.k8s.io";

/// How an answer's bytes become messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cut {
    /// As they come, after an empty message that says that the stream is open.
    Anywhere,
    /// The same, in base64.
    AnywhereInBase64,
    /// One text for every line: the events of a watch in JSON.
    Lines,
    /// One message for every piece that four bytes of length precede: the events of a watch in protobuf.
    Lengths,
}

/// A client that waits for its connection to become a WebSocket.
pub(super) struct Upgrade {
    connection: OnUpgrade,
    accept: HeaderValue,
    protocol: Option<&'static str>,
}

/// Whether a request asks for a WebSocket.
pub(crate) fn is_asked(headers: &HeaderMap) -> bool {
    let has = |name, word: &str| {
        let values = headers.get_all(name).iter();
        let mut words = values
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','));
        words.any(|one| one.trim().eq_ignore_ascii_case(word))
    };
    has(UPGRADE, "websocket") && has(CONNECTION, "upgrade")
}

impl Upgrade {
    /// Takes the wish for a WebSocket out of a request, so that nobody passes it on. `Err`: the answer to a client that asks
    /// for what is not spoken here.
    pub(super) fn take<B>(request: &mut Request<B>) -> Result<Option<Self>, Box<Response<Body>>> {
        if !is_asked(request.headers()) {
            return Ok(None);
        }
        let connection = hyper::upgrade::on(&mut *request);
        let headers = request.headers_mut();
        let asked = headers.remove(SEC_WEBSOCKET_PROTOCOL);
        let protocol = chosen(asked.as_ref()).map_err(|()| Box::new(forbidden()))?;
        let key = headers.remove(SEC_WEBSOCKET_KEY);
        let key = key.as_ref().map(HeaderValue::as_bytes).unwrap_or_default();
        let accept = HeaderValue::try_from(derive_accept_key(key)).map_err(|_| Box::new(forbidden()))?;
        headers.remove(UPGRADE);
        headers.remove(CONNECTION);
        Ok(Some(Self {
            connection,
            accept,
            protocol,
        }))
    }

    /// How bytes that have no form of their own are cut.
    pub(super) fn bytes(&self) -> Cut {
        if self.protocol == Some(BASE64) {
            Cut::AnywhereInBase64
        } else {
            Cut::Anywhere
        }
    }

    /// The answer that switches protocols; what `answer` streams follows as messages. A refusal stays what it is.
    pub(super) fn answer(self, answer: Response<Body>, cut: Cut) -> Response<Body> {
        if !answer.status().is_success() {
            return answer;
        }
        let connection = self.connection;
        tokio::spawn(async move {
            if let Ok(upgraded) = connection.await {
                send(TokioIo::new(upgraded), answer.into_body(), cut).await;
            }
        });
        let mut switch = Response::new(Body::Empty);
        *switch.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
        let headers = switch.headers_mut();
        headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
        headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
        headers.insert(SEC_WEBSOCKET_ACCEPT, self.accept);
        if let Some(protocol) = self.protocol {
            headers.insert(SEC_WEBSOCKET_PROTOCOL, HeaderValue::from_static(protocol));
        }
        switch
    }
}

/// The first subprotocol that is known; `None` if the client named none.
fn chosen(asked: Option<&HeaderValue>) -> Result<Option<&'static str>, ()> {
    let Some(asked) = asked else { return Ok(None) };
    let asked = asked.to_str().map_err(|_| ())?;
    let mut known = asked.split(',').filter_map(|name| match name.trim() {
        BINARY => Some(BINARY),
        BASE64 => Some(BASE64),
        _ => None,
    });
    known.next().map(Some).ok_or(())
}

fn forbidden() -> Response<Body> {
    let message = format!("requested protocol(s) are not supported; supports [\"\" {BINARY:?} {BASE64:?}]");
    let mut answer = Response::new(Body::from(message));
    *answer.status_mut() = StatusCode::FORBIDDEN;
    answer
}

/// Sends until the stream ends or the client is gone.
async fn send<S>(connection: S, body: Body, cut: Cut)
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let socket = WebSocketStream::from_raw_socket(connection, Role::Server, None).await;
    let (mut sink, incoming) = socket.split();
    let messages = messages(body, cut).map(Ok);
    let sending = async {
        if sink.send_all(&mut Box::pin(messages)).await.is_ok() {
            // A client that is gone needs no goodbye.
            let _gone = sink.close().await;
        }
    };
    tokio::select! {
        () = sending => {}
        () = closed(incoming) => {}
    }
}

/// Ends when the client does; what it says is not listened to.
async fn closed<S: AsyncRead + AsyncWrite + Unpin>(mut incoming: SplitStream<WebSocketStream<S>>) {
    while let Some(Ok(message)) = incoming.next().await {
        if message.is_close() {
            return;
        }
    }
}

fn messages(body: Body, cut: Cut) -> impl Stream<Item = Message> {
    let hello = match cut {
        Cut::Anywhere => Some(Message::binary(Bytes::new())),
        Cut::AnywhereInBase64 => Some(Message::text("")),
        Cut::Lines | Cut::Lengths => None,
    };
    let pieces: api::BoxStream<'static, Bytes> = match body {
        Body::Empty => Box::pin(futures::stream::empty()),
        Body::Full(bytes) => Box::pin(futures::stream::iter([bytes])),
        Body::Stream(stream) => stream,
    };
    let said = pieces.flat_map(move |piece| futures::stream::iter(cut.apart(piece)));
    futures::stream::iter(hello).chain(said)
}

impl Cut {
    /// A piece holds whole events.
    fn apart(self, mut piece: Bytes) -> Vec<Message> {
        match self {
            Cut::Anywhere => vec![Message::binary(piece)],
            Cut::AnywhereInBase64 => vec![Message::text(STANDARD.encode(piece))],
            Cut::Lines => {
                let lines = piece.split_inclusive(|byte| *byte == b'\n');
                lines
                    .map(|line| Message::text(String::from_utf8_lossy(line).into_owned()))
                    .collect()
            }
            Cut::Lengths => std::iter::from_fn(|| next_length(&mut piece))
                .map(Message::binary)
                .collect(),
        }
    }
}

fn next_length(piece: &mut Bytes) -> Option<Bytes> {
    let length = u32::from_be_bytes(*piece.first_chunk()?);
    let length = usize::try_from(length).ok()?;
    let rest = piece.split_off(4);
    *piece = rest;
    (piece.len() >= length).then(|| piece.split_to(length))
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    async fn check(cut: Cut, pieces: &[&'static [u8]], expected: Expect) {
        let pieces: Vec<Bytes> = pieces.iter().map(|piece| Bytes::from_static(piece)).collect();
        let body = Body::Stream(Box::pin(futures::stream::iter(pieces)));
        let said: Vec<Message> = messages(body, cut).collect().await;
        let said: Vec<String> = said
            .iter()
            .map(|message| match message {
                Message::Text(text) => format!("text {:?}", text.as_str()),
                other => format!("binary {:?}", String::from_utf8_lossy(&other.clone().into_data())),
            })
            .collect();
        expected.assert_eq(&said.join("\n"));
    }

    #[tokio::test]
    async fn a_log_is_sent_as_it_comes() {
        check(
            Cut::Anywhere,
            &[b"one\ntw", b"o\n"],
            expect![[r#"
                binary ""
                binary "one\ntw"
                binary "o\n""#]],
        )
        .await;
        check(
            Cut::AnywhereInBase64,
            &[b"one"],
            expect![[r#"
                text ""
                text "b25l""#]],
        )
        .await;
    }

    #[tokio::test]
    async fn a_watch_is_one_message_for_each_event() {
        check(
            Cut::Lines,
            &[b"{\"a\":1}\n{\"b\":2}\n", b"{}\n"],
            expect![[r#"
                text "{\"a\":1}\n"
                text "{\"b\":2}\n"
                text "{}\n""#]],
        )
        .await;
        check(
            Cut::Lengths,
            &[b"\0\0\0\x02ab\0\0\0\x01c", b"\0\0\0\x09cut"],
            expect![[r#"
                binary "ab"
                binary "c""#]],
        )
        .await;
    }

    #[test]
    fn subprotocols() {
        let choose = |text: &'static str| chosen(Some(&HeaderValue::from_static(text)));
        assert_eq!(chosen(None), Ok(None));
        assert_eq!(choose("x, base64.binary.k8s.io"), Ok(Some(BASE64)));
        assert_eq!(choose("v4.channel.k8s.io"), Err(()));
    }
}
