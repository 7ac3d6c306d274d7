//! The protocols in which clients stream: channels over WebSocket, and SPDY/3.1, bare or inside WebSocket.
//!
//! Each protocol is two tasks on one connection: a reader that hands bytes to each stream's [`Inbox`], and a writer that
//! takes [`Out`]s in order. What runs a command or forwards a port sees only inboxes and [`Lane`]s.

use bytes::Bytes;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::limits;

pub(crate) mod handshake;
pub(crate) mod spdy;
pub(crate) mod tunnel;
pub(crate) mod websocket;

/// What the client sends on one stream; ends when the client ends the stream or is gone.
pub(crate) type Inbox = mpsc::Receiver<Bytes>;

/// What goes to the client, in order.
#[derive(Debug)]
pub(crate) enum Out {
    Data(u32, Bytes),
    /// Nothing more comes on this stream.
    End(u32),
    /// The stream broke off.
    Reset(u32),
    /// The stream a client opened is taken up.
    Accept(u32),
    Refuse(u32),
    Pong(u32),
    /// The client may send this much more.
    Window(u32, u32),
    /// The connection is over.
    Bye,
}

/// The way to the client on one stream.
#[derive(Clone, Debug)]
pub(crate) struct Lane {
    id: u32,
    out: mpsc::Sender<Out>,
}

/// The client is gone.
#[derive(Debug)]
pub(crate) struct Gone;

impl Lane {
    pub(crate) async fn send(&self, bytes: Bytes) -> Result<(), Gone> {
        self.say(Out::Data(self.id, bytes)).await
    }

    pub(crate) async fn end(&self) -> Result<(), Gone> {
        self.say(Out::End(self.id)).await
    }

    pub(crate) async fn reset(&self) -> Result<(), Gone> {
        self.say(Out::Reset(self.id)).await
    }

    pub(crate) async fn accept(&self) -> Result<(), Gone> {
        self.say(Out::Accept(self.id)).await
    }

    pub(crate) async fn refuse(&self) -> Result<(), Gone> {
        self.say(Out::Refuse(self.id)).await
    }

    async fn say(&self, out: Out) -> Result<(), Gone> {
        self.out.send(out).await.map_err(|_| Gone)
    }
}

/// One client's connection, whatever its protocol.
#[derive(Clone, Debug)]
pub(crate) struct Connection {
    out: mpsc::Sender<Out>,
    gone: CancellationToken,
}

impl Connection {
    fn new() -> (Connection, mpsc::Receiver<Out>) {
        let (out, queue) = mpsc::channel(limits::OUT_QUEUE);
        let gone = CancellationToken::new();
        (Connection { out, gone }, queue)
    }

    pub(crate) fn lane(&self, id: u32) -> Lane {
        Lane {
            id,
            out: self.out.clone(),
        }
    }

    /// Done when the client is gone.
    pub(crate) async fn gone(&self) {
        self.gone.cancelled().await;
    }

    /// Everything sent before reaches the client; then the connection ends.
    pub(crate) async fn close(&self) {
        // A client that is gone needs no goodbye.
        let _gone = self.out.send(Out::Bye).await;
    }
}

/// Lets the client read what was sent to it: closing a socket with unread bytes would throw that away.
async fn linger(reader: tokio::task::JoinHandle<()>) {
    let stop = reader.abort_handle();
    if tokio::time::timeout(limits::LINGER, reader).await.is_err() {
        stop.abort();
    }
}
