//! The write-ahead log: frames, one after another, in segments made in advance. Only one frame is ever on its way,
//! so a bad frame with a sound one behind it is damage, and a bad frame at the end is a write cut short.

pub(crate) mod frame;
pub(crate) mod segment;
mod stock;

use std::io;
use std::sync::Arc;

use parking_lot::Mutex;

use self::frame::{BLOCK, FrameBuffer, padded};
pub(crate) use self::segment::Segment;
pub(crate) use self::stock::Stock;
use crate::Revision;

/// Where the log is written. Belongs to the one thread that writes.
pub(crate) struct Log {
    stock: Arc<Stock>,
    segment: Segment,
    offset: u64,
    /// The last revision in the log.
    last: Revision,
    /// A write failed: what is at `offset` now is unknown.
    unclean: bool,
    finished: Arc<Mutex<Vec<Finished>>>,
}

/// A segment that will not be written to any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Finished {
    pub(crate) sequence: u64,
    pub(crate) last: Revision,
    pub(crate) bytes: u64,
}

impl Log {
    pub(crate) fn new(
        stock: Arc<Stock>,
        segment: Segment,
        offset: u64,
        last: Revision,
        finished: Arc<Mutex<Vec<Finished>>>,
    ) -> Self {
        Self {
            stock,
            segment,
            offset,
            last,
            unclean: false,
            finished,
        }
    }

    /// Makes a frame durable. `true`: a segment was finished by it. After an error nothing of the frame is in the
    /// log, or will be once a later frame is.
    pub(crate) fn append(&mut self, frame: &mut FrameBuffer, last: Revision) -> io::Result<bool> {
        if self.unclean {
            // Whole blocks are written anew, so success says that they are as given, whatever became of the
            // failed write. Without this the failed frame could lie before a segment that does not follow it.
            self.segment.file.write_at(self.offset, &[0; BLOCK])?;
            self.unclean = false;
        }
        let length = padded(frame.len()) as u64;
        let rolled = self.offset + length > self.segment.size;
        if rolled {
            self.roll()?;
        }
        if let Err(e) = self
            .segment
            .file
            .write_at(self.offset, frame.seal(self.segment.salt))
        {
            self.unclean = true;
            return Err(e);
        }
        self.offset += length;
        self.last = last;
        Ok(rolled)
    }

    fn roll(&mut self) -> io::Result<()> {
        let next = self.stock.take()?;
        let full = std::mem::replace(&mut self.segment, next);
        self.finished.lock().push(Finished {
            sequence: full.sequence,
            last: self.last,
            bytes: self.offset,
        });
        self.offset = Segment::START;
        Ok(())
    }
}
