//! A segment: one file of the log, filled with zeros before it is used, because writing over what is there needs
//! no change of the file system's own records, and so is fast and steady.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::io;

use super::frame::{BLOCK, checksum, number};
use crate::disk::{Disk, DiskFile};

const MAGIC: [u8; 8] = *b"setp log";
const HEADER: usize = 28;

pub(crate) struct Segment {
    pub(crate) sequence: u64,
    /// Part of every checksum in this segment; nobody outside can know it.
    pub(crate) salt: u64,
    pub(crate) size: u64,
    pub(crate) file: Box<dyn DiskFile>,
}

impl Segment {
    /// Where the first frame is.
    pub(crate) const START: u64 = BLOCK as u64;

    /// Makes a segment and its name durable.
    pub(crate) fn create(disk: &dyn Disk, sequence: u64, size: u64) -> io::Result<Self> {
        let new = format!("{}.tmp", name(sequence));
        let made = Self::fill(disk, &new, sequence, size);
        if made.is_err() {
            // It is only space; what matters is the error that led here.
            let _ = disk.remove(&new);
        }
        made
    }

    fn fill(disk: &dyn Disk, new: &str, sequence: u64, size: u64) -> io::Result<Self> {
        let salt = RandomState::new().build_hasher().finish();
        let file = disk.create(new)?;
        let stretch = vec![0; (1 << 20).min(size as usize)];
        let mut offset = 0;
        while offset < size {
            let count = stretch.len().min((size - offset) as usize);
            file.write_at(offset, &stretch[..count])?;
            offset += count as u64;
        }
        file.write_at(0, &header(sequence, salt))?;
        file.sync()?;
        let name = name(sequence);
        disk.rename(new, &name)?;
        disk.sync_folder()?;
        Ok(Self {
            sequence,
            salt,
            size,
            file: disk.open(&name)?,
        })
    }

    /// `None`: the file does not begin as this segment does.
    pub(crate) fn open(disk: &dyn Disk, sequence: u64) -> io::Result<Option<Self>> {
        let file = disk.open(&name(sequence))?;
        let size = file.size()?;
        let mut head = [0; HEADER];
        if size < Self::START {
            return Ok(None);
        }
        file.read_at(0, &mut head)?;
        let Some(salt) = salt_of(&head, sequence) else {
            return Ok(None);
        };
        Ok(Some(Self {
            sequence,
            salt,
            size,
            file,
        }))
    }

    pub(crate) fn name(&self) -> String {
        name(self.sequence)
    }
}

pub(crate) fn name(sequence: u64) -> String {
    format!("log-{sequence:012}")
}

/// The sequence number in a file's name.
pub(crate) fn sequence_of(name: &str) -> Option<u64> {
    name.strip_prefix("log-")?.parse().ok()
}

fn header(sequence: u64, salt: u64) -> [u8; HEADER] {
    let mut head = [0; HEADER];
    head[..8].copy_from_slice(&MAGIC);
    head[8..16].copy_from_slice(&sequence.to_le_bytes());
    head[16..24].copy_from_slice(&salt.to_le_bytes());
    let sum = checksum(0, &head[..24]);
    head[24..].copy_from_slice(&sum.to_le_bytes());
    head
}

fn salt_of(head: &[u8; HEADER], sequence: u64) -> Option<u64> {
    let sound = head[..8] == MAGIC
        && head[8..16] == sequence.to_le_bytes()
        && number(head, 24)? == checksum(0, &head[..24]);
    sound.then_some(u64::from_le_bytes(head[16..24].try_into().ok()?))
}
