//! SPDY/3.1 as client-go speaks it: the client opens streams, tells by their headers what each is for, and heeds no windows.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io;
use std::sync::Arc;

use bytes::Bytes;
use parking_lot::Mutex;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _, BufWriter, WriteHalf};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use self::frame::{Frame, FrameReader, FrameWriter};
use self::headers::Headers;
use super::{Connection, Inbox, Lane, Out, linger};
use crate::limits;

mod frame;
mod headers;

/// A stream that the client opened. Until it is dropped, the client's frames find it.
pub(crate) struct Stream {
    pub(crate) id: u32,
    headers: Headers,
    pub(crate) inbox: Inbox,
    pub(crate) lane: Lane,
    place: Place,
}

/// A stream's place among those of its connection.
pub(crate) struct Place {
    id: u32,
    table: Table,
    broken: CancellationToken,
}

type Table = Arc<Mutex<HashMap<u32, Known>>>;

struct Known {
    /// Until the client ends the stream.
    sender: Option<mpsc::Sender<Bytes>>,
    broken: CancellationToken,
    /// Bytes taken that the client was not told of.
    taken: u32,
}

impl Stream {
    /// A header's value; empty if it is not there.
    pub(crate) fn header(&self, name: &str) -> &str {
        let found = self
            .headers
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value)
    }

    pub(crate) fn parts(self) -> (Inbox, Lane, Place) {
        (self.inbox, self.lane, self.place)
    }
}

impl Place {
    /// Done when the client broke the stream off.
    pub(crate) async fn broken(&self) {
        self.broken.cancelled().await;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.table.lock().remove(&self.id);
    }
}

/// Starts the two tasks; the streams come as the client opens them, until it is gone.
pub(crate) fn open<S>(stream: S) -> (Connection, mpsc::Receiver<Stream>)
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let (from, to) = tokio::io::split(stream);
    let (connection, queue) = Connection::new();
    let (opened, streams) = mpsc::channel(limits::IN_QUEUE);
    let session = Session {
        out: connection.out.downgrade(),
        opened,
        table: Table::default(),
        last: 0,
    };
    let gone = connection.gone.clone();
    let reader = tokio::spawn({
        let gone = gone.clone();
        async move {
            if let Err(error) = session.read(FrameReader::new(from)).await
                && error.kind() != io::ErrorKind::UnexpectedEof
            {
                tracing::debug!("a SPDY client's connection broke: {error}");
            }
            gone.cancel();
        }
    });
    tokio::spawn(async move {
        // What cannot be written has no reader.
        let _gone = write(to, queue).await;
        linger(reader).await;
        gone.cancel();
    });
    (connection, streams)
}

struct Session {
    /// Weak, as the reader must not keep the writer waiting for more.
    out: mpsc::WeakSender<Out>,
    opened: mpsc::Sender<Stream>,
    table: Table,
    last: u32,
}

impl Session {
    async fn read<R: AsyncRead + Unpin>(mut self, mut frames: FrameReader<R>) -> io::Result<()> {
        let outcome = loop {
            match frames.next().await {
                Ok(Frame::GoAway) => break Ok(()),
                Ok(frame) => self.take(frame).await,
                Err(error) => break Err(error),
            }
        };
        for known in self.table.lock().values_mut() {
            known.sender = None;
            known.broken.cancel();
        }
        outcome
    }

    async fn take(&mut self, frame: Frame) {
        match frame {
            Frame::Open { id, headers, fin } => self.open(id, headers, fin).await,
            Frame::Data { id, bytes, fin } => {
                if !bytes.is_empty() {
                    self.data(id, bytes).await;
                }
                self.finish(id, fin);
            }
            Frame::More { id, fin } => self.finish(id, fin),
            Frame::Reset { id } => {
                if let Some(known) = self.table.lock().get_mut(&id) {
                    known.sender = None;
                    known.broken.cancel();
                }
            }
            // Even numbers answer pings of ours, of which there are none.
            Frame::Ping { id } if id % 2 == 1 => self.say(Out::Pong(id)).await,
            Frame::Ping { .. } | Frame::GoAway | Frame::Other => {}
        }
    }

    async fn say(&self, out: Out) {
        if let Some(sender) = self.out.upgrade() {
            // The writer is gone: there is nobody to tell.
            let _gone = sender.send(out).await;
        }
    }

    /// Ids are odd and grow, as the client opens.
    async fn open(&mut self, id: u32, headers: Headers, fin: bool) {
        let Some(out) = self.out.upgrade() else { return };
        let lane = Lane { id, out };
        if id.is_multiple_of(2) || id <= self.last || self.table.lock().len() >= limits::STREAMS {
            // The writer is gone: there is nobody to tell.
            let _gone = lane.refuse().await;
            return;
        }
        self.last = id;
        let (sender, inbox) = mpsc::channel(limits::IN_QUEUE);
        let broken = CancellationToken::new();
        let known = Known {
            sender: (!fin).then_some(sender),
            broken: broken.clone(),
            taken: 0,
        };
        self.table.lock().insert(id, known);
        let place = Place {
            id,
            table: self.table.clone(),
            broken,
        };
        if let Err(unwanted) = self
            .opened
            .send(Stream {
                id,
                headers,
                inbox,
                lane,
                place,
            })
            .await
        {
            // The writer is gone: there is nobody to tell.
            let _gone = unwanted.0.lane.refuse().await;
        }
    }

    /// A stream whose bytes nobody takes holds up the others: the client has no window that would hold it up alone.
    async fn data(&self, id: u32, bytes: Bytes) {
        let Some(sender) = self.table.lock().get(&id).and_then(|known| known.sender.clone()) else {
            return;
        };
        let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        let taken = sender.send(bytes).await.is_ok();
        let mut table = self.table.lock();
        let Entry::Occupied(mut entry) = table.entry(id) else {
            return;
        };
        let known = entry.get_mut();
        if !taken {
            known.sender = None;
        }
        known.taken = known.taken.saturating_add(length);
        // Told later if the writer is busy: a client that heeds windows has half of one left.
        if known.taken >= limits::WINDOW_TOLD
            && self
                .out
                .upgrade()
                .is_some_and(|out| out.try_send(Out::Window(id, known.taken)).is_ok())
        {
            known.taken = 0;
        }
    }

    fn finish(&self, id: u32, fin: bool) {
        if fin && let Some(known) = self.table.lock().get_mut(&id) {
            known.sender = None;
        }
    }
}

async fn write<S: AsyncRead + AsyncWrite + Unpin>(
    to: WriteHalf<S>,
    mut queue: mpsc::Receiver<Out>,
) -> io::Result<()> {
    let mut to = BufWriter::with_capacity(limits::COPY_BUFFER, to);
    let mut frames = FrameWriter::default();
    let (mut bytes, mut last) = (Vec::new(), 0);
    while let Some(out) = queue.recv().await {
        bytes.clear();
        let mut payload = Bytes::new();
        match out {
            Out::Data(id, data) => {
                frames.data(id, data.len(), false, &mut bytes);
                payload = data;
            }
            Out::End(id) => frames.data(id, 0, true, &mut bytes),
            Out::Reset(id) => frames.cancel(id, &mut bytes),
            Out::Accept(id) => {
                last = last.max(id);
                frames.accept(id, &mut bytes);
            }
            Out::Refuse(id) => frames.refuse(id, &mut bytes),
            Out::Pong(id) => frames.ping(id, &mut bytes),
            Out::Window(id, more) => frames.window(id, more, &mut bytes),
            Out::Bye => break,
        }
        to.write_all(&bytes).await?;
        to.write_all(&payload).await?;
        if queue.is_empty() {
            to.flush().await?;
        }
    }
    bytes.clear();
    frames.go_away(last, &mut bytes);
    to.write_all(&bytes).await?;
    to.shutdown().await
}
