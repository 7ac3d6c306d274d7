//! SPDY/3.1's frames as bytes. A control frame's first bit is set; a data frame begins with its stream.

use std::io;

use bytes::{Buf as _, BufMut as _, Bytes, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt as _, BufReader};

use super::headers::{Deflater, Headers, Inflater};
use crate::limits;

const CONTROL: u32 = 0x8003_0000;
const SYN_STREAM: u16 = 1;
const SYN_REPLY: u16 = 2;
const RST_STREAM: u16 = 3;
const PING: u16 = 6;
const GOAWAY: u16 = 7;
const HEADERS: u16 = 8;
const WINDOW_UPDATE: u16 = 9;
const FIN: u8 = 1;
const CANCEL: u32 = 5;
const REFUSED_STREAM: u32 = 3;
const STREAM_ID: u32 = 0x7fff_ffff;

/// What a client says. Settings and windows are read over: client-go heeds neither, on either side.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Frame {
    Open {
        id: u32,
        headers: Headers,
        fin: bool,
    },
    Data {
        id: u32,
        bytes: Bytes,
        fin: bool,
    },
    /// Headers may end a stream.
    More {
        id: u32,
        fin: bool,
    },
    Reset {
        id: u32,
    },
    Ping {
        id: u32,
    },
    GoAway,
    Other,
}

pub(super) struct FrameReader<R> {
    from: BufReader<R>,
    inflater: Inflater,
}

impl<R: AsyncRead + Unpin> FrameReader<R> {
    pub(super) fn new(from: R) -> FrameReader<R> {
        FrameReader {
            from: BufReader::with_capacity(limits::COPY_BUFFER, from),
            inflater: Inflater::new(),
        }
    }

    /// The next frame; an error at the connection's end too.
    pub(super) async fn next(&mut self) -> io::Result<Frame> {
        let first = self.from.read_u32().await?;
        let flags_and_length = self.from.read_u32().await?;
        let flags = (flags_and_length >> 24) as u8;
        let length = (flags_and_length & 0x00ff_ffff) as usize;
        if length > limits::FRAME {
            return Err(malformed("a frame is too long"));
        }
        let mut payload = BytesMut::zeroed(length);
        self.from.read_exact(&mut payload).await?;
        let payload = payload.freeze();
        let fin = flags & FIN != 0;
        if first & 0x8000_0000 == 0 {
            return Ok(Frame::Data {
                id: first,
                bytes: payload,
                fin,
            });
        }
        if first & 0xffff_0000 != CONTROL {
            return Err(malformed("a frame is not of version 3"));
        }
        self.control((first & 0xffff) as u16, fin, payload)
    }

    fn control(&mut self, kind: u16, fin: bool, mut payload: Bytes) -> io::Result<Frame> {
        let before_headers = match kind {
            SYN_STREAM => 10,
            SYN_REPLY | HEADERS | RST_STREAM | PING => 4,
            GOAWAY => return Ok(Frame::GoAway),
            _ => return Ok(Frame::Other),
        };
        if payload.len() < before_headers {
            return Err(malformed("a frame is cut short"));
        }
        let id = payload.get_u32() & STREAM_ID;
        payload.advance(before_headers - 4);
        match kind {
            RST_STREAM => return Ok(Frame::Reset { id }),
            PING => return Ok(Frame::Ping { id }),
            _ => {}
        }
        // Each block must be read, or the next cannot be.
        let headers = self
            .inflater
            .read(&payload)
            .map_err(|error| malformed(&error.to_string()))?;
        Ok(match kind {
            SYN_STREAM => Frame::Open { id, headers, fin },
            _ => Frame::More { id, fin },
        })
    }
}

fn malformed(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

/// Turns what is said into bytes; large data is not copied but given back.
#[derive(Default)]
pub(super) struct FrameWriter {
    deflater: Deflater,
}

impl FrameWriter {
    pub(super) fn data(&self, id: u32, length: usize, fin: bool, out: &mut Vec<u8>) {
        out.put_u32(id & STREAM_ID);
        put_flags(if fin { FIN } else { 0 }, length, out);
    }

    pub(super) fn accept(&mut self, id: u32, out: &mut Vec<u8>) {
        let block = self.deflater.empty();
        put_control(SYN_REPLY, 4 + block.len(), out);
        out.put_u32(id);
        out.extend_from_slice(&block);
    }

    pub(super) fn cancel(&self, id: u32, out: &mut Vec<u8>) {
        put_pair(RST_STREAM, id, CANCEL, out);
    }

    pub(super) fn refuse(&self, id: u32, out: &mut Vec<u8>) {
        put_pair(RST_STREAM, id, REFUSED_STREAM, out);
    }

    pub(super) fn ping(&self, id: u32, out: &mut Vec<u8>) {
        put_control(PING, 4, out);
        out.put_u32(id);
    }

    pub(super) fn window(&self, id: u32, more: u32, out: &mut Vec<u8>) {
        put_pair(WINDOW_UPDATE, id, more, out);
    }

    pub(super) fn go_away(&self, last: u32, out: &mut Vec<u8>) {
        put_pair(GOAWAY, last, 0, out);
    }
}

fn put_control(kind: u16, length: usize, out: &mut Vec<u8>) {
    out.put_u32(CONTROL | u32::from(kind));
    put_flags(0, length, out);
}

fn put_pair(kind: u16, first: u32, second: u32, out: &mut Vec<u8>) {
    put_control(kind, 8, out);
    out.put_u32(first);
    out.put_u32(second);
}

fn put_flags(flags: u8, length: usize, out: &mut Vec<u8>) {
    // A frame's length is 24 bits; what is sent comes from buffers far below that.
    let length = u32::try_from(length).unwrap_or(0x00ff_ffff) & 0x00ff_ffff;
    out.put_u32(u32::from(flags) << 24 | length);
}

#[cfg(test)]
#[path = "frame_tests.rs"]
mod tests;
