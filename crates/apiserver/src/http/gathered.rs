//! Frames of HTTP/2 on their way to TLS. A long answer comes in frames of 16 KiB, and each is flushed by itself: it would
//! be a record and a bit, a system call, and a reader woken for it. Here they are gathered to a few records at a time.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use crate::limits;

/// A stream of which the long writes are gathered, if that is wanted. A flush in the midst of them is put off until the
/// next one, and the task is woken for it: only right where every turn of the task ends with a flush, as those of an
/// HTTP/2 connection do.
pub(super) struct Gathered<S> {
    stream: S,
    wanted: bool,
    waiting: Vec<u8>,
    /// How much of `waiting` is written.
    written: usize,
    put_off: bool,
}

impl<S: AsyncWrite + Unpin> Gathered<S> {
    pub(super) fn new(stream: S, wanted: bool) -> Self {
        Self {
            stream,
            wanted,
            waiting: Vec::new(),
            written: 0,
            put_off: false,
        }
    }

    /// Writes all that waits.
    fn poll_drain(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while self.written < self.waiting.len() {
            let rest = &self.waiting[self.written..];
            match ready!(Pin::new(&mut self.stream).poll_write(cx, rest))? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                count => self.written += count,
            }
        }
        // Between answers a connection keeps no memory.
        self.waiting = Vec::new();
        self.written = 0;
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Gathered<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        if !self.wanted {
            return Pin::new(&mut self.stream).poll_write(cx, bytes);
        }
        self.poll_write_vectored(cx, &[IoSlice::new(bytes)])
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if !self.wanted {
            return Pin::new(&mut self.stream).poll_write_vectored(cx, parts);
        }
        if self.waiting.len() >= limits::GATHERED_BYTES {
            ready!(self.poll_drain(cx))?;
        }
        let count: usize = parts.iter().map(|part| part.len()).sum();
        if self.waiting.is_empty() && count >= limits::LONG_WRITE_BYTES {
            self.waiting.reserve_exact(limits::GATHERED_BYTES + count);
        }
        parts.iter().for_each(|part| self.waiting.extend_from_slice(part));
        self.put_off = false;
        Poll::Ready(Ok(count))
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let more_may_come = self.waiting.len() >= limits::LONG_WRITE_BYTES && !self.put_off;
        if more_may_come {
            self.put_off = true;
            cx.waker().wake_by_ref();
            return Poll::Ready(Ok(()));
        }
        ready!(self.poll_drain(cx))?;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_drain(cx))?;
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Gathered<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, into)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::AsyncReadExt as _;

    use super::*;

    /// Writes, flushes and again, as a connection does in one turn; answers with what has arrived by then.
    async fn written(frames: usize, frame: usize, flushes_at_end: usize) -> usize {
        let (near, mut far) = tokio::io::duplex(1 << 20);
        let mut near = Gathered::new(near, true);
        let frame = vec![7; frame];
        std::future::poll_fn(|cx| {
            for _ in 0..frames {
                let parts = [IoSlice::new(b"head"), IoSlice::new(&frame)];
                assert!(Pin::new(&mut near).poll_write_vectored(cx, &parts).is_ready());
                assert!(Pin::new(&mut near).poll_flush(cx).is_ready());
            }
            for _ in 0..flushes_at_end {
                assert!(Pin::new(&mut near).poll_flush(cx).is_ready());
            }
            Poll::Ready(())
        })
        .await;
        let mut arrived = vec![0; 1 << 20];
        let read = far.read(&mut arrived);
        let read = tokio::time::timeout(std::time::Duration::ZERO, read).await;
        read.map_or(0, |count| count.expect("memory can be read"))
    }

    #[tokio::test]
    async fn short_writes_go_out_at_once() {
        assert_eq!(written(1, 100, 0).await, 104);
        assert_eq!(written(3, 100, 0).await, 312);
    }

    #[tokio::test]
    async fn long_writes_go_out_together() {
        let frame = limits::LONG_WRITE_BYTES;
        assert_eq!(written(2, frame, 0).await, 0, "more may come");
        assert_eq!(written(2, frame, 1).await, 2 * (frame + 4), "nothing came");
        let many = limits::GATHERED_BYTES / frame + 1;
        assert!(
            written(many, frame, 0).await >= limits::GATHERED_BYTES,
            "enough came"
        );
    }
}
