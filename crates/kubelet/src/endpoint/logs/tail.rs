//! Where the last lines of a log begin, found from its end.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt as _;

use super::entry::{Entry, HEAD};
use crate::limits;

/// Something read at places.
pub(super) trait Places {
    fn read_at(&self, place: u64, into: &mut [u8]) -> io::Result<()>;
}

impl Places for File {
    fn read_at(&self, place: u64, into: &mut [u8]) -> io::Result<()> {
        self.read_exact_at(into, place)
    }
}

impl Places for Vec<u8> {
    fn read_at(&self, place: u64, into: &mut [u8]) -> io::Result<()> {
        let from = usize::try_from(place).unwrap_or(usize::MAX);
        let bytes = self
            .get(from..from.saturating_add(into.len()))
            .ok_or(io::ErrorKind::UnexpectedEof)?;
        into.copy_from_slice(bytes);
        Ok(())
    }
}

/// Looks for lines in one file after the other, the newest first.
pub(super) struct Tail {
    /// Lines yet to be found.
    missing: u64,
    /// No entry was seen yet: the last one counts as a line even if it is only a part of one.
    is_first: bool,
}

impl Tail {
    pub(super) fn new(lines: u64) -> Tail {
        Tail {
            missing: lines,
            is_first: true,
        }
    }

    /// Where in this file the last lines begin; nothing if all of it belongs to them, and the file before it may too.
    pub(super) fn find(&mut self, file: &impl Places, size: u64) -> io::Result<Option<u64>> {
        let (mut at, mut next) = (size, size);
        // The beginning of what was read last, for an entry's head may lie in two blocks.
        let mut after: Vec<u8> = Vec::new();
        while at > 0 {
            let length = at.min(limits::LOG_BLOCK as u64);
            at -= length;
            let mut block = vec![0; usize::try_from(length).unwrap_or_default()];
            file.read_at(at, &mut block)?;
            block.extend_from_slice(&after[..after.len().min(HEAD)]);
            let mut upto = usize::try_from(length).unwrap_or_default();
            while let Some(newline) = block[..upto].iter().rposition(|byte| *byte == b'\n') {
                let begins = at + newline as u64 + 1;
                if begins < next && self.is_enough(&block[newline + 1..]) {
                    return Ok(Some(next));
                }
                next = next.min(begins);
                upto = newline;
            }
            after = block;
        }
        let is_enough = next > 0 && self.is_enough(&after);
        Ok(is_enough.then_some(next))
    }

    /// Counts the entry that begins here, if it ends a line; it is not wanted any more if enough came after it.
    fn is_enough(&mut self, head: &[u8]) -> bool {
        let line = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let ends_line = Entry::parse(line).is_none_or(|entry| !entry.is_partial);
        if ends_line || self.is_first {
            if self.missing == 0 {
                return true;
            }
            self.missing -= 1;
        }
        self.is_first = false;
        false
    }
}
