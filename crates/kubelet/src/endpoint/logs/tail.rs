//! Where the last lines of a log begin, found from its end.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt as _;

use super::entry::{Entry, HEAD};
use crate::limits;

/// Where in a file of this size its last lines begin: 0 if it has no more than those.
pub(super) fn begins(file: &File, size: u64, lines: u64) -> io::Result<u64> {
    let mut tail = Tail {
        missing: lines,
        is_first: true,
    };
    tail.find(file, size)
}

struct Tail {
    /// Lines yet to be found.
    missing: u64,
    /// No entry was seen yet: the last one counts as a line even if it is only a part of one.
    is_first: bool,
}

impl Tail {
    fn find(&mut self, file: &File, size: u64) -> io::Result<u64> {
        let (mut at, mut next) = (size, size);
        // The beginning of what was read last, for an entry's head may lie in two blocks.
        let mut after: Vec<u8> = Vec::new();
        while at > 0 {
            let length = at.min(limits::LOG_BLOCK as u64);
            at -= length;
            let mut block = vec![0; usize::try_from(length).unwrap_or_default()];
            file.read_exact_at(&mut block, at)?;
            block.extend_from_slice(&after[..after.len().min(HEAD)]);
            let mut upto = usize::try_from(length).unwrap_or_default();
            while let Some(newline) = block[..upto].iter().rposition(|byte| *byte == b'\n') {
                let begins = at + newline as u64 + 1;
                if begins < next && self.is_enough(&block[newline + 1..]) {
                    return Ok(next);
                }
                next = next.min(begins);
                upto = newline;
            }
            after = block;
        }
        let is_enough = next > 0 && self.is_enough(&after);
        Ok(if is_enough { next } else { 0 })
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
