//! A container's log as CRI has it: `time stream F|P text`, a line per line, long ones in pieces.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

/// The longest piece of a line.
const PIECE: usize = 16 << 10;

pub(super) struct Log {
    path: PathBuf,
    file: File,
    buffer: Vec<u8>,
}

/// What of a stream is still waiting for its line's end.
#[derive(Default)]
pub(super) struct Line {
    pending: Vec<u8>,
}

impl Log {
    pub(super) fn open(path: &Path) -> io::Result<Log> {
        Ok(Log {
            path: path.to_owned(),
            file: open(path)?,
            buffer: Vec::new(),
        })
    }

    /// Goes on at the same path, where rotation has taken the file away.
    pub(super) fn reopen(&mut self) -> io::Result<()> {
        self.file = open(&self.path)?;
        Ok(())
    }

    pub(super) fn take(&mut self, stream: &str, line: &mut Line, mut bytes: &[u8]) {
        let now = Timestamp::now();
        while !bytes.is_empty() {
            let end = bytes.iter().position(|byte| *byte == b'\n');
            let text = &bytes[..end.unwrap_or(bytes.len())];
            let mut rest = text;
            while line.pending.len() + rest.len() > PIECE {
                let (piece, after) = rest.split_at(PIECE - line.pending.len());
                line.pending.extend_from_slice(piece);
                self.put(now, stream, "P", &line.pending);
                line.pending.clear();
                rest = after;
            }
            line.pending.extend_from_slice(rest);
            match end {
                Some(end) => {
                    self.put(now, stream, "F", &line.pending);
                    line.pending.clear();
                    bytes = &bytes[end + 1..];
                }
                None => bytes = &[],
            }
        }
        self.flush();
    }

    /// The stream is over: what waits has no line's end and gets none.
    pub(super) fn end(&mut self, stream: &str, line: &mut Line) {
        if !line.pending.is_empty() {
            self.put(Timestamp::now(), stream, "P", &line.pending);
            line.pending = Vec::new();
            self.flush();
        }
    }

    fn put(&mut self, now: Timestamp, stream: &str, tag: &str, text: &[u8]) {
        // Writing to memory cannot fail.
        let _infallible = write!(self.buffer, "{now:.9} {stream} {tag} ");
        self.buffer.extend_from_slice(text);
        self.buffer.push(b'\n');
    }

    fn flush(&mut self) {
        // A full disk must not stop the container; its output is lost as long as the disk is full.
        let _lost = self.file.write_all(&self.buffer);
        self.buffer.clear();
        self.buffer.shrink_to(PIECE);
    }
}

fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .create(true)
        .append(true)
        .mode(0o640)
        .open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_pieces() {
        let path = std::env::temp_dir().join(format!("setpoint-log-{}", std::process::id()));
        let mut log = Log::open(&path).expect("a log");
        let mut line = Line::default();
        log.take("stdout", &mut line, b"one\ntwo");
        log.take("stdout", &mut line, b" more\n\n");
        log.take("stderr", &mut line, &[b'x'; PIECE]);
        log.take("stderr", &mut line, b"\n");
        log.take("stderr", &mut line, &[b'y'; PIECE + 3]);
        log.end("stderr", &mut line);
        let text = std::fs::read_to_string(&path).expect("the log");
        std::fs::remove_file(&path).expect("cleaning up");
        let shown: Vec<String> = text
            .lines()
            .map(|line| {
                let (time, rest) = line.split_once(' ').expect("a time");
                assert_eq!(time.len(), "2026-10-06T00:17:09.669794202Z".len());
                let text = rest.splitn(3, ' ').last().unwrap_or_default();
                if text.len() > 20 {
                    format!("{}{} bytes", &rest[..9], text.len())
                } else {
                    rest.to_owned()
                }
            })
            .collect();
        expect_test::expect![[r#"
            stdout F one
            stdout F two more
            stdout F 
            stderr F 16384 bytes
            stderr P 16384 bytes
            stderr P yyy"#]]
        .assert_eq(&shown.join("\n"));
    }
}
