//! A byte stream inside WebSocket's binary messages: how newer clients carry SPDY.

use bytes::{Bytes, BytesMut};
use futures::{Sink, SinkExt as _, Stream, StreamExt as _};
use tokio::io::{
    AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, DuplexStream, ReadHalf, WriteHalf,
};
use tokio_tungstenite::tungstenite::protocol::frame::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::{Error, Message};

use super::{linger, websocket};
use crate::limits;

/// The bytes inside, as a stream of their own.
pub(crate) async fn open<S>(stream: S) -> DuplexStream
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let (sink, messages) = websocket::server(stream).await.split();
    let (ours, theirs) = tokio::io::duplex(limits::COPY_BUFFER * 2);
    let (from, to) = tokio::io::split(ours);
    let reader = tokio::spawn(unpack(messages, to));
    tokio::spawn(async move {
        // What cannot be written has no reader.
        let _gone = pack(from, sink).await;
        linger(reader).await;
    });
    theirs
}

async fn unpack(
    mut messages: impl Stream<Item = Result<Message, Error>> + Unpin,
    mut to: WriteHalf<DuplexStream>,
) {
    let mut open = true;
    while let Some(Ok(message)) = messages.next().await {
        match message {
            Message::Binary(bytes) if open => open = to.write_all(&bytes).await.is_ok(),
            Message::Text(_) | Message::Close(_) => break,
            _ => {}
        }
    }
    // The other side may have gone first.
    let _gone = to.shutdown().await;
}

async fn pack(
    mut from: ReadHalf<DuplexStream>,
    mut sink: impl Sink<Message, Error = Error> + Unpin,
) -> Result<(), Error> {
    let mut buffer = BytesMut::with_capacity(limits::COPY_BUFFER);
    while from.read_buf(&mut buffer).await? > 0 {
        let bytes: Bytes = buffer.split().freeze();
        sink.send(Message::Binary(bytes)).await?;
        buffer.reserve(limits::COPY_BUFFER);
    }
    sink.send(Message::Close(Some(CloseFrame {
        code: CloseCode::Normal,
        reason: "".into(),
    })))
    .await
}
