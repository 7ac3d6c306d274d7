//! A checkpoint: every entry that is live at one revision, sorted by key, so that the log before it can go.
//!
//! ```text
//! magic 8 | revision 8 | checksum 4 | blocks … | an empty block
//! a block: checksum 4 | length 4 | number 4 | entries 4 | for each: key length 4 | value length 4 | created 8 | modified 8 | key | value
//! ```

use std::io;
use std::sync::Arc;

use super::{Disk, DiskFile, OpenError};
use crate::log::frame::{checksum, number, take, take_number};
use crate::parallel;
use crate::seal::Reading;
use crate::{Entry, History, Range, Revision, Seal};

const MAGIC: [u8; 8] = *b"setp ckp";
const HEADER: usize = 20;
const BLOCK_HEADER: usize = 16;
/// Entries in a block, and bytes after which a block is closed anyway.
const BLOCK_ENTRIES: usize = 1024;
const BLOCK_BYTES: usize = 1 << 20;
/// Read and decoded at a time.
const STRETCH_BYTES: usize = 16 << 20;
/// Written between syncs, so that the disk is not flooded while commits wait for it.
const SYNC_BYTES: u64 = 8 << 20;

pub(super) fn name(revision: Revision) -> String {
    format!("checkpoint-{:020}", revision.0)
}

/// The revision in a file's name.
pub(super) fn revision_of(name: &str) -> Option<Revision> {
    name.strip_prefix("checkpoint-")?.parse().ok().map(Revision)
}

/// Writes a checkpoint and makes it and its name durable.
pub(super) fn write<T>(
    disk: &dyn Disk,
    seal: &dyn Seal,
    history: &Arc<History<T>>,
    at: Revision,
) -> io::Result<()> {
    let _pin = history.pin(at).map_err(io::Error::other)?;
    let name = name(at);
    let new = format!("{name}.tmp");
    let written = write_new(disk, seal, history, at, &new);
    if written.is_err() {
        // It is only space; what matters is the error that led here.
        let _ = disk.remove(&new);
    }
    written?;
    disk.rename(&new, &name)?;
    disk.sync_folder()
}

fn write_new<T>(
    disk: &dyn Disk,
    seal: &dyn Seal,
    history: &History<T>,
    at: Revision,
    new: &str,
) -> io::Result<()> {
    let mut file = Writer {
        seal,
        file: disk.create(new)?,
        offset: 0,
        synced: 0,
        blocks: 0,
        at,
    };
    file.put(&header(at))?;
    let mut range = Range {
        at: Some(at),
        limit: BLOCK_ENTRIES,
        ..Range::default()
    };
    loop {
        let page = history.range(&range).map_err(io::Error::other)?;
        let mut rest = &page.entries[..];
        while !rest.is_empty() {
            rest = file.put_block(rest)?;
        }
        let Some(last) = page.entries.last().filter(|_| page.more) else {
            break;
        };
        range.start = [&last.key[..], b"\0"].concat().into();
    }
    file.put_block::<T>(&[])?;
    file.file.sync()
}

struct Writer<'a> {
    seal: &'a dyn Seal,
    file: Box<dyn DiskFile>,
    offset: u64,
    synced: u64,
    blocks: u32,
    at: Revision,
}

impl Writer<'_> {
    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_at(self.offset, bytes)?;
        self.offset += bytes.len() as u64;
        if self.offset - self.synced >= SYNC_BYTES {
            self.file.sync()?;
            self.synced = self.offset;
        }
        Ok(())
    }

    /// Answers with the entries that did not fit.
    fn put_block<'a, T>(&mut self, entries: &'a [Arc<Entry<T>>]) -> io::Result<&'a [Arc<Entry<T>>]> {
        let mut block = vec![0; BLOCK_HEADER];
        let mut count = 0;
        while count < entries.len() && block.len() < BLOCK_BYTES {
            put_entry(&mut block, self.seal, &entries[count])?;
            count += 1;
        }
        let length = (block.len() - BLOCK_HEADER) as u32;
        block[4..8].copy_from_slice(&length.to_le_bytes());
        block[8..12].copy_from_slice(&self.blocks.to_le_bytes());
        block[12..16].copy_from_slice(&(count as u32).to_le_bytes());
        let sum = checksum(self.at.0, &block[4..]);
        block[..4].copy_from_slice(&sum.to_le_bytes());
        self.blocks += 1;
        self.put(&block)?;
        Ok(&entries[count..])
    }
}

fn header(at: Revision) -> [u8; HEADER] {
    let mut head = [0; HEADER];
    head[..8].copy_from_slice(&MAGIC);
    head[8..16].copy_from_slice(&at.0.to_le_bytes());
    let sum = checksum(0, &head[..16]);
    head[16..].copy_from_slice(&sum.to_le_bytes());
    head
}

fn put_entry<T>(block: &mut Vec<u8>, seal: &dyn Seal, entry: &Entry<T>) -> io::Result<()> {
    let sealed = seal.seal(&entry.key, &entry.value).map_err(io::Error::other)?;
    let value = sealed.as_deref().unwrap_or(&entry.value);
    block.extend_from_slice(&(entry.key.len() as u32).to_le_bytes());
    block.extend_from_slice(&(value.len() as u32).to_le_bytes());
    block.extend_from_slice(&entry.created.0.to_le_bytes());
    block.extend_from_slice(&entry.modified.0.to_le_bytes());
    block.extend_from_slice(&entry.key);
    block.extend_from_slice(value);
    Ok(())
}

/// Reads a checkpoint whole.
pub(super) fn read<T: Send + Sync>(
    disk: &dyn Disk,
    at: Revision,
    reading: &Reading<'_, T>,
) -> Result<Vec<Arc<Entry<T>>>, OpenError> {
    let place = disk.place(&name(at));
    let mut file = Reader::open(disk, &place, at)?;
    let mut entries = Vec::new();
    loop {
        let blocks = file.stretch()?;
        let bytes = blocks.iter().map(|block| block.bytes.len()).sum();
        let decoded = parallel::map(&blocks, bytes, |block| decode_block(block, &place, reading))?;
        entries.extend(decoded.into_iter().flatten());
        if blocks.is_empty() {
            return Ok(entries);
        }
    }
}

struct Reader<'a> {
    file: Box<dyn DiskFile>,
    place: &'a str,
    size: u64,
    offset: u64,
    blocks: u32,
    at: Revision,
    ended: bool,
}

struct Block {
    offset: u64,
    count: u32,
    bytes: Vec<u8>,
}

impl<'a> Reader<'a> {
    fn open(disk: &dyn Disk, place: &'a str, at: Revision) -> Result<Self, OpenError> {
        let io = |source| OpenError::Io {
            doing: format!("read {place}"),
            source,
        };
        let file = disk.open(&name(at)).map_err(io)?;
        let size = file.size().map_err(io)?;
        let mut reader = Reader {
            file,
            place,
            size,
            offset: 0,
            blocks: 0,
            at,
            ended: false,
        };
        if reader.take(HEADER)? != header(at) {
            return Err(damaged(place, 0, "its beginning is not that of a checkpoint"));
        }
        Ok(reader)
    }

    fn take(&mut self, count: usize) -> Result<Vec<u8>, OpenError> {
        if self.offset + count as u64 > self.size {
            return Err(damaged(self.place, self.offset, "it ends too early"));
        }
        let mut bytes = vec![0; count];
        self.file
            .read_at(self.offset, &mut bytes)
            .map_err(|source| OpenError::Io {
                doing: format!("read {} at byte {}", self.place, self.offset),
                source,
            })?;
        self.offset += count as u64;
        Ok(bytes)
    }

    /// The next blocks, checked; none at the end.
    fn stretch(&mut self) -> Result<Vec<Block>, OpenError> {
        let mut blocks = Vec::new();
        let mut bytes = 0;
        while bytes < STRETCH_BYTES && !self.ended {
            let block = self.block()?;
            self.ended = block.count == 0;
            bytes += block.bytes.len();
            if !self.ended {
                blocks.push(block);
            }
        }
        Ok(blocks)
    }

    fn block(&mut self) -> Result<Block, OpenError> {
        let offset = self.offset;
        let bad = || damaged(self.place, offset, "a block's checksum does not match");
        let head = self.take(BLOCK_HEADER)?;
        let field = |at| number(&head, at).unwrap_or_default();
        let (sum, length, index, count) = (field(0), field(4), field(8), field(12));
        if u64::from(length) > self.size - self.offset {
            return Err(bad());
        }
        let bytes = self.take(length as usize)?;
        let found = crc32c::crc32c_append(checksum(self.at.0, &head[4..]), &bytes);
        if found != sum || index != self.blocks {
            return Err(bad());
        }
        self.blocks += 1;
        Ok(Block { offset, count, bytes })
    }
}

fn damaged(name: &str, offset: u64, what: &str) -> OpenError {
    OpenError::Damaged {
        file: name.to_string(),
        offset,
        what: what.to_string(),
        remedy: "Restore the data folder from a backup.".to_string(),
    }
}

fn decode_block<T>(
    block: &Block,
    name: &str,
    reading: &Reading<'_, T>,
) -> Result<Vec<Arc<Entry<T>>>, OpenError> {
    let mut rest = &block.bytes[..];
    (0..block.count)
        .map(|_| {
            let raw = take_entry(&mut rest)
                .ok_or_else(|| damaged(name, block.offset, "an entry is longer than its block"))?;
            let (key, value, object) = reading.read(raw.key, raw.value, raw.modified)?;
            Ok(Arc::new(Entry {
                key,
                value,
                created: raw.created,
                modified: raw.modified,
                object: Arc::new(object),
            }))
        })
        .collect()
}

struct RawEntry<'a> {
    key: &'a [u8],
    value: &'a [u8],
    created: Revision,
    modified: Revision,
}

fn take_entry<'a>(rest: &mut &'a [u8]) -> Option<RawEntry<'a>> {
    let key_len = take_number(rest)? as usize;
    let value_len = take_number(rest)? as usize;
    let mut revision = || Some(Revision(u64::from_le_bytes(take(rest, 8)?.try_into().ok()?)));
    let (created, modified) = (revision()?, revision()?);
    Some(RawEntry {
        key: take(rest, key_len)?,
        value: take(rest, value_len)?,
        created,
        modified,
    })
}
