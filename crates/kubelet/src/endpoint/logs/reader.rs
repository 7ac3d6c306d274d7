//! Reads a log's entries from its files, oldest first, and writes what is wanted of them.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Read, Seek as _, SeekFrom};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use flate2::read::GzDecoder;

use super::Wanted;
use super::entry::Entry;
use super::tail::Tail;
use crate::limits;

pub(super) struct Reader {
    path: PathBuf,
    wanted: Wanted,
    files: VecDeque<Source>,
    /// What was read of an entry whose end was not.
    pending: Vec<u8>,
    /// The last written entry ended its line.
    is_at_line_start: bool,
    written: u64,
}

enum Source {
    /// A file that may still grow or be moved away by rotation.
    Plain(File),
    Packed(io::Cursor<Vec<u8>>),
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
        let mut tail = reader.wanted.tail.map(Tail::new);
        for path in reader.newest_first() {
            let mut source = match Source::open(&path) {
                Ok(source) => source,
                // Not written yet, or rotated away meanwhile.
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(error),
            };
            let begins = match &mut tail {
                Some(tail) => source.tail(tail)?,
                None => None,
            };
            reader.files.push_front(source);
            if begins.is_some() {
                break;
            }
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

    /// The log and what rotation left of it: `0.log`, `0.log.20260101-000000`, `0.log.20251231-000000.gz`, ...
    fn newest_first(&self) -> Vec<PathBuf> {
        let (Some(folder), Some(name)) = (
            self.path.parent(),
            self.path.file_name().and_then(|name| name.to_str()),
        ) else {
            return vec![self.path.clone()];
        };
        let prefix = format!("{name}.");
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        let mut rotated: Vec<String> = names
            .filter(|other| other.starts_with(&prefix) && !other.ends_with(".tmp"))
            .collect();
        // The names begin with the times of rotation.
        rotated.sort_by(|a, b| b.trim_end_matches(".gz").cmp(a.trim_end_matches(".gz")));
        rotated.dedup_by(|a, b| a.trim_end_matches(".gz") == b.trim_end_matches(".gz"));
        let older = rotated.into_iter().map(|name| folder.join(name));
        std::iter::once(self.path.clone()).chain(older).collect()
    }

    /// Whether rotation has put a new file in the log's place, or the first was written.
    fn goes_on(&mut self) -> io::Result<bool> {
        let now = match std::fs::metadata(&self.path) {
            Ok(now) => (now.dev(), now.ino()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(error),
        };
        if let Some(Source::Plain(current)) = self.files.back() {
            let current = current.metadata()?;
            if (current.dev(), current.ino()) == now {
                return Ok(false);
            }
        }
        match Source::open(&self.path) {
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

impl Source {
    fn open(path: &Path) -> io::Result<Source> {
        let file = File::open(path)?;
        if path.extension().is_none_or(|extension| extension != "gz") {
            return Ok(Source::Plain(file));
        }
        let mut unpacked = Vec::new();
        GzDecoder::new(file)
            .take(limits::LOG_UNPACKED)
            .read_to_end(&mut unpacked)?;
        Ok(Source::Packed(io::Cursor::new(unpacked)))
    }

    /// Moves to where the last lines begin.
    fn tail(&mut self, tail: &mut Tail) -> io::Result<Option<u64>> {
        match self {
            Source::Plain(file) => {
                let size = file.metadata()?.len();
                let begins = tail.find(file, size)?;
                file.seek(SeekFrom::Start(begins.unwrap_or(0)))?;
                Ok(begins)
            }
            Source::Packed(cursor) => {
                let begins = tail.find(cursor.get_ref(), cursor.get_ref().len() as u64)?;
                cursor.set_position(begins.unwrap_or(0));
                Ok(begins)
            }
        }
    }

    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self {
            Source::Plain(file) => file.read(into),
            Source::Packed(cursor) => cursor.read(into),
        }
    }
}
