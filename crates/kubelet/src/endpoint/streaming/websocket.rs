//! Channels over WebSocket: the first byte of a message says which; `v5` can also end a channel.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures::stream::{SplitSink, SplitStream};
use futures::{SinkExt as _, StreamExt as _};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::mpsc;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::frame::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::protocol::{Message, Role, WebSocketConfig};

use super::{Connection, Inbox, Out, linger};
use crate::limits;

/// The message that ends a channel begins with this.
const CLOSE_SIGNAL: u8 = 255;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Framing {
    pub(crate) base64: bool,
    /// The client can end a channel.
    pub(crate) ends: bool,
}

impl Framing {
    pub(crate) fn of(protocol: &str) -> Framing {
        Framing {
            base64: protocol.contains("base64."),
            ends: protocol == "v5.channel.k8s.io",
        }
    }

    /// What a client's message means: the channel, and its bytes or its end. `None`: nothing.
    fn read(self, message: &Bytes) -> Result<Option<(usize, Option<Bytes>)>, &'static str> {
        let Some(&first) = message.first() else {
            return Ok(None);
        };
        if self.ends && first == CLOSE_SIGNAL {
            return match message[1..] {
                [channel] => Ok(Some((channel.into(), None))),
                _ => Err("a close signal names one channel"),
            };
        }
        if !self.base64 {
            return Ok(Some((first.into(), Some(message.slice(1..)))));
        }
        let decoded = STANDARD
            .decode(&message[1..])
            .map_err(|_| "a message is not base64")?;
        Ok(Some((first.wrapping_sub(b'0').into(), Some(decoded.into()))))
    }

    fn write(self, channel: u8, bytes: &[u8]) -> Message {
        if self.base64 {
            let mut text = String::with_capacity(bytes.len() / 3 * 4 + 5);
            text.push(char::from(b'0' + channel));
            STANDARD.encode_string(bytes, &mut text);
            return Message::text(text);
        }
        let mut message = Vec::with_capacity(bytes.len() + 1);
        message.push(channel);
        message.extend_from_slice(bytes);
        Message::binary(message)
    }
}

/// A WebSocket whose handshake is done.
pub(crate) async fn server<S: AsyncRead + AsyncWrite + Unpin>(stream: S) -> WebSocketStream<S> {
    let config = WebSocketConfig::default()
        .max_message_size(Some(limits::FRAME))
        .max_frame_size(Some(limits::FRAME));
    WebSocketStream::from_raw_socket(stream, Role::Server, Some(config)).await
}

/// Starts the two tasks. `inputs` tells which channels the client may send on.
pub(crate) async fn open<S>(stream: S, framing: Framing, inputs: &[bool]) -> (Connection, Vec<Option<Inbox>>)
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let (sink, messages) = server(stream).await.split();
    let (connection, queue) = Connection::new();
    let (mut senders, mut inboxes) = (Vec::new(), Vec::new());
    for input in inputs {
        let (sender, inbox) = mpsc::channel(limits::IN_QUEUE);
        senders.push(input.then_some(sender));
        inboxes.push(input.then_some(inbox));
    }
    let gone = connection.gone.clone();
    let reader = tokio::spawn({
        let gone = gone.clone();
        async move {
            read(messages, framing, senders).await;
            gone.cancel();
        }
    });
    tokio::spawn(async move {
        // What cannot be written has no reader.
        let _gone = write(sink, framing, queue).await;
        linger(reader).await;
        gone.cancel();
    });
    (connection, inboxes)
}

async fn read<S>(
    mut messages: SplitStream<WebSocketStream<S>>,
    framing: Framing,
    mut senders: Vec<Option<mpsc::Sender<Bytes>>>,
) where
    S: AsyncRead + AsyncWrite + Unpin,
{
    while let Some(Ok(message)) = messages.next().await {
        let payload = match message {
            Message::Binary(payload) => payload,
            Message::Text(text) => text.into(),
            Message::Close(_) => return,
            _ => continue,
        };
        let (channel, bytes) = match framing.read(&payload) {
            Ok(Some(read)) => read,
            Ok(None) => continue,
            Err(wrong) => {
                tracing::debug!("a WebSocket client broke the protocol: {wrong}");
                return;
            }
        };
        let Some(sender) = senders.get_mut(channel) else {
            continue;
        };
        let taken = match (sender.as_ref(), bytes) {
            (Some(open), Some(bytes)) => open.send(bytes).await.is_ok(),
            _ => false,
        };
        if !taken {
            *sender = None;
        }
    }
}

async fn write<S>(
    mut sink: SplitSink<WebSocketStream<S>, Message>,
    framing: Framing,
    mut queue: mpsc::Receiver<Out>,
) -> Result<(), tokio_tungstenite::tungstenite::Error>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    while let Some(out) = queue.recv().await {
        match out {
            Out::Data(channel, bytes) => {
                let channel = u8::try_from(channel).unwrap_or(u8::MAX);
                sink.feed(framing.write(channel, &bytes)).await?;
            }
            Out::Bye => break,
            // Channels have no end of their own towards the client: the connection's is theirs.
            _ => {}
        }
        if queue.is_empty() {
            sink.flush().await?;
        }
    }
    sink.send(Message::Close(Some(CloseFrame {
        code: CloseCode::Normal,
        reason: "".into(),
    })))
    .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn messages_by_protocol() {
        let mut shown = String::new();
        for (protocol, message) in [
            ("v5.channel.k8s.io", b"\x00hello".as_slice()),
            ("v5.channel.k8s.io", b"\xff\x00"),
            ("v5.channel.k8s.io", b"\xff"),
            ("v4.channel.k8s.io", b"\xff\x00"),
            ("v4.channel.k8s.io", b""),
            ("v4.channel.k8s.io", b"\x00"),
            ("base64.channel.k8s.io", b"0Zm9vCg=="),
            ("v4.base64.channel.k8s.io", b"4eyJXaWR0aCI6MX0="),
            ("base64.channel.k8s.io", b"0Zm9v!"),
        ] {
            let read = Framing::of(protocol).read(&Bytes::copy_from_slice(message));
            shown.push_str(&format!(
                "{protocol} {:?}: {read:?}\n",
                Bytes::copy_from_slice(message)
            ));
        }
        for protocol in ["v4.channel.k8s.io", "v4.base64.channel.k8s.io"] {
            shown.push_str(&format!("{:?}\n", Framing::of(protocol).write(1, b"out")));
        }
        expect![[r#"
            v5.channel.k8s.io b"\0hello": Ok(Some((0, Some(b"hello"))))
            v5.channel.k8s.io b"\xff\0": Ok(Some((0, None)))
            v5.channel.k8s.io b"\xff": Err("a close signal names one channel")
            v4.channel.k8s.io b"\xff\0": Ok(Some((255, Some(b"\0"))))
            v4.channel.k8s.io b"": Ok(None)
            v4.channel.k8s.io b"\0": Ok(Some((0, Some(b""))))
            base64.channel.k8s.io b"0Zm9vCg==": Ok(Some((0, Some(b"foo\n"))))
            v4.base64.channel.k8s.io b"4eyJXaWR0aCI6MX0=": Ok(Some((4, Some(b"{\"Width\":1}"))))
            base64.channel.k8s.io b"0Zm9v!": Err("a message is not base64")
            Binary(b"\x01out")
            Text(Utf8Bytes(b"1b3V0"))
        "#]]
        .assert_eq(&shown);
    }
}
