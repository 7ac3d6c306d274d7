//! A frame: what one group commit writes to the log. It begins on a block of its own and shares no block with
//! another, so that a torn write cannot harm a frame that was acknowledged.
//!
//! ```text
//! magic 4 | checksum 4 | length 4 | transactions 4 | first revision 8 | transactions … | zeros to the block's end
//! a transaction: operations 4, then for each: kind 1 | key length 4 | value length 4 | key | value
//! ```
//! Numbers are little-endian. The checksum is CRC32C over the segment's salt and what follows the checksum, so
//! that neither an older use of the file nor a user's bytes can pass for a frame.

use std::sync::Arc;

use crate::{Batch, Event, EventKind, Revision, Seal};

pub(crate) const BLOCK: usize = 4096;
const MAGIC: [u8; 4] = *b"SPfr";
const HEADER: usize = 24;
const OP_HEADER: usize = 9;

/// What an operation did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Put = 1,
    Delete = 2,
    DeleteWithLast = 3,
}

/// A frame in the making.
pub(crate) struct FrameBuffer {
    bytes: Vec<u8>,
    transactions: u32,
    first: Revision,
}

/// A frame as found.
#[derive(Clone, Copy)]
pub(crate) struct Frame<'a> {
    pub(crate) first: Revision,
    pub(crate) last: Revision,
    payload: &'a [u8],
}

pub(crate) struct RawOp<'a> {
    pub(crate) kind: Kind,
    pub(crate) key: &'a [u8],
    pub(crate) value: &'a [u8],
}

/// How many bytes a commit takes up in a frame.
pub(crate) fn encoded_len<T>(batch: &Batch<T>) -> usize {
    let op = |event: &Event<T>| OP_HEADER + event.entry.key.len() + stored_value(event).1.len();
    4 + batch.events.iter().map(op).sum::<usize>()
}

/// The length on disk, of whole blocks.
pub(crate) fn padded(length: usize) -> usize {
    length.next_multiple_of(BLOCK)
}

fn stored_value<T>(event: &Event<T>) -> (Kind, &[u8]) {
    match (event.kind, &event.before) {
        (EventKind::Deleted, Some(before)) if Arc::ptr_eq(before, &event.entry) => (Kind::Delete, &[]),
        (EventKind::Deleted, _) => (Kind::DeleteWithLast, &event.entry.value),
        _ => (Kind::Put, &event.entry.value),
    }
}

impl FrameBuffer {
    pub(crate) fn new() -> Self {
        Self {
            bytes: vec![0; HEADER],
            transactions: 0,
            first: Revision(0),
        }
    }

    pub(crate) fn clear(&mut self) {
        self.bytes.truncate(HEADER);
        self.transactions = 0;
    }

    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// `seal` has the last word on how values look in it; nothing is added where it refuses.
    pub(crate) fn push<T>(&mut self, batch: &Batch<T>, seal: &dyn Seal) -> Result<(), String> {
        let begun = self.bytes.len();
        let put = self.put(batch, seal);
        match &put {
            Ok(()) if self.transactions == 0 => {
                self.first = batch.revision;
                self.transactions = 1;
            }
            Ok(()) => self.transactions += 1,
            Err(_) => self.bytes.truncate(begun),
        }
        put
    }

    fn put<T>(&mut self, batch: &Batch<T>, seal: &dyn Seal) -> Result<(), String> {
        self.put_number(batch.events.len());
        for event in batch.events.iter() {
            let (kind, value) = stored_value(event);
            let sealed = match kind {
                Kind::Delete => None,
                Kind::Put | Kind::DeleteWithLast => seal.seal(&event.entry.key, value)?,
            };
            let value = sealed.as_deref().unwrap_or(value);
            self.bytes.push(kind as u8);
            self.put_number(event.entry.key.len());
            self.put_number(value.len());
            self.bytes.extend_from_slice(&event.entry.key);
            self.bytes.extend_from_slice(value);
        }
        Ok(())
    }

    fn put_number(&mut self, number: usize) {
        let number = u32::try_from(number).expect("bounded by limits::TXN_BYTES");
        self.bytes.extend_from_slice(&number.to_le_bytes());
    }

    /// The whole frame, as it is to be written.
    pub(crate) fn seal(&mut self, salt: u64) -> &[u8] {
        let length = u32::try_from(self.bytes.len()).expect("bounded by the segment's size");
        self.bytes[..4].copy_from_slice(&MAGIC);
        self.bytes[8..12].copy_from_slice(&length.to_le_bytes());
        self.bytes[12..16].copy_from_slice(&self.transactions.to_le_bytes());
        self.bytes[16..24].copy_from_slice(&self.first.0.to_le_bytes());
        let checksum = checksum(salt, &self.bytes[8..]);
        self.bytes[4..8].copy_from_slice(&checksum.to_le_bytes());
        self.bytes.resize(padded(self.bytes.len()), 0);
        &self.bytes
    }
}

pub(crate) fn checksum(salt: u64, bytes: &[u8]) -> u32 {
    crc32c::crc32c_append(crc32c::crc32c(&salt.to_le_bytes()), bytes)
}

impl<'a> Frame<'a> {
    /// The frame at the beginning of `bytes`, if there is a whole and sound one.
    pub(crate) fn parse(bytes: &'a [u8], salt: u64) -> Option<Self> {
        if bytes.get(..4)? != MAGIC {
            return None;
        }
        let length = number(bytes, 8)? as usize;
        let frame = bytes.get(..length.max(HEADER))?;
        if checksum(salt, &frame[8..]) != number(bytes, 4)? {
            return None;
        }
        let first = u64::from_le_bytes(frame[16..24].try_into().ok()?);
        let count = u64::from(number(bytes, 12)?);
        Some(Self {
            first: Revision(first),
            last: Revision((first + count).checked_sub(1)?),
            payload: &frame[HEADER..],
        })
    }

    pub(crate) fn len_on_disk(&self) -> usize {
        padded(HEADER + self.payload.len())
    }

    /// Shows each transaction with its revision. `None`: the frame was written wrong.
    pub(crate) fn transactions(&self) -> Option<Vec<(Revision, Vec<RawOp<'a>>)>> {
        let mut rest = self.payload;
        let mut transactions = Vec::new();
        for revision in self.first.0..=self.last.0 {
            let count = take_number(&mut rest)?;
            let ops = (0..count)
                .map(|_| RawOp::take(&mut rest))
                .collect::<Option<_>>()?;
            transactions.push((Revision(revision), ops));
        }
        rest.is_empty().then_some(transactions)
    }
}

impl<'a> RawOp<'a> {
    fn take(rest: &mut &'a [u8]) -> Option<Self> {
        let kind = match take(rest, 1)?[0] {
            1 => Kind::Put,
            2 => Kind::Delete,
            3 => Kind::DeleteWithLast,
            _ => return None,
        };
        let key_len = take_number(rest)?;
        let value_len = take_number(rest)?;
        Some(Self {
            kind,
            key: take(rest, key_len as usize)?,
            value: take(rest, value_len as usize)?,
        })
    }
}

pub(crate) fn number(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

pub(crate) fn take<'a>(rest: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (taken, left) = rest.split_at_checked(count)?;
    *rest = left;
    Some(taken)
}

pub(crate) fn take_number(rest: &mut &[u8]) -> Option<u32> {
    number(take(rest, 4)?, 0)
}
