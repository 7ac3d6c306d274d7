//! Reads a log's entries from its file, and from those that rotation puts in its place meanwhile, and writes what is
//! wanted of them. What was rotated away before is not read, as upstream (`ReadLogs` of cri-client).

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::os::unix::fs::MetadataExt as _;
use std::path::PathBuf;

use bytes::Bytes;

use super::Wanted;
use super::entry::Entry;
use super::tail;
use crate::limits;

pub(super) struct Reader {
    path: PathBuf,
    wanted: Wanted,
    /// The one that is read, which may still grow or be moved away, and what came in its place.
    files: VecDeque<File>,
    /// What was read of an entry whose end was not.
    pending: Vec<u8>,
    /// The last written entry ended its line.
    is_at_line_start: bool,
    written: u64,
}

impl Reader {
    pub(super) fn open(path: PathBuf, wanted: Wanted) -> io::Result<Reader> {
        let mut reader = Reader {
            files: VecDeque::new(),
            pending: Vec::new(),
            is_at_line_start: true,
            written: 0,
            path,
            wanted,
        };
        match File::open(&reader.path) {
            Ok(mut file) => {
                if let Some(lines) = reader.wanted.tail {
                    let size = file.metadata()?.len();
                    file.seek(SeekFrom::Start(tail::begins(&file, size, lines)?))?;
                }
                reader.files.push_back(file);
            }
            // Not written yet, or rotated away meanwhile.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        Ok(reader)
    }

    /// Text to send, maybe none; nothing at the end of what there is.
    pub(super) fn read(&mut self) -> io::Result<Option<Bytes>> {
        let mut block = vec![0; limits::LOG_BLOCK];
        loop {
            let Some(file) = self.files.front_mut() else {
                if !self.goes_on()? {
                    return Ok(None);
                }
                continue;
            };
            let count = file.read(&mut block)?;
            if count > 0 {
                return Ok(Some(self.take(&block[..count])));
            }
            if self.files.len() == 1 && !self.goes_on()? {
                return Ok(None);
            }
            // What rotation moved away is complete, once the new file is there: read to its very end.
            let count = self
                .files
                .front_mut()
                .map_or(Ok(0), |file| file.read(&mut block))?;
            if count > 0 {
                return Ok(Some(self.take(&block[..count])));
            }
            self.files.pop_front();
        }
    }

    /// As much as was wanted is written.
    pub(super) fn is_done(&self) -> bool {
        self.wanted.limit.is_some_and(|limit| self.written >= limit)
    }

    /// Whether rotation has put a new file in the log's place, or the first was written.
    fn goes_on(&mut self) -> io::Result<bool> {
        let now = match std::fs::metadata(&self.path) {
            Ok(now) => (now.dev(), now.ino()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(error),
        };
        if let Some(current) = self.files.back() {
            let current = current.metadata()?;
            if (current.dev(), current.ino()) == now {
                return Ok(false);
            }
        }
        match File::open(&self.path) {
            Ok(source) => self.files.push_back(source),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(error),
        }
        Ok(true)
    }

    fn take(&mut self, bytes: &[u8]) -> Bytes {
        let mut out = Vec::with_capacity(bytes.len());
        let mut rest = bytes;
        while let Some(newline) = rest.iter().position(|byte| *byte == b'\n') {
            let (line, after) = (&rest[..newline], &rest[newline + 1..]);
            if self.pending.is_empty() {
                self.write(line, &mut out);
            } else {
                let mut whole = std::mem::take(&mut self.pending);
                whole.extend_from_slice(line);
                self.write(&whole, &mut out);
            }
            rest = after;
        }
        // No entry is that long: what has no end is not a log.
        if self.pending.len() + rest.len() <= limits::LOG_ENTRY {
            self.pending.extend_from_slice(rest);
        } else {
            self.pending.clear();
        }
        out.into()
    }

    fn write(&mut self, line: &[u8], out: &mut Vec<u8>) {
        let Some(entry) = Entry::parse(line) else { return };
        let is_wanted = self.wanted.stream.is_none_or(|stream| stream == entry.stream)
            && self.wanted.since.is_none_or(|since| !entry.is_before(since));
        if !is_wanted {
            return;
        }
        let begins = out.len();
        if self.wanted.timestamps && self.is_at_line_start {
            out.extend_from_slice(entry.time.as_bytes());
            out.push(b' ');
        }
        out.extend_from_slice(entry.text);
        if !entry.is_partial {
            out.push(b'\n');
        }
        self.is_at_line_start = !entry.is_partial;
        if let Some(limit) = self.wanted.limit {
            let room = limit.saturating_sub(self.written);
            out.truncate(
                begins
                    + usize::try_from(room)
                        .unwrap_or(usize::MAX)
                        .min(out.len() - begins),
            );
        }
        self.written += (out.len() - begins) as u64;
    }
}
