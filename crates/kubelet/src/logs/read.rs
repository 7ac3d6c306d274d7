//! Reads a container's log as `kubectl logs` asks for it: by lines, bytes and time, and following what comes.

use std::io::{self, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::Duration;

use api::Timestamp;
use bytes::Bytes;
use tokio::fs::File;
use tokio::io::{AsyncReadExt, AsyncSeekExt};
use tokio::sync::mpsc;

use super::older;

/// What of a log is wanted.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Wanted {
    pub follow: bool,
    pub timestamps: bool,
    pub since: Option<Timestamp>,
    pub tail_lines: Option<usize>,
    pub limit_bytes: Option<u64>,
    /// `Stdout`, `Stderr` or `All`.
    pub stream: Stream,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Stream {
    #[default]
    All,
    Stdout,
    Stderr,
}

/// How often a followed log is looked at: nothing in the kernel tells of every append that is cheap enough to hold.
const LOOK: Duration = Duration::from_millis(100);
const CHUNK: usize = 64 << 10;

/// Sends the log's text, chunk by chunk, until its end; followed, until `is_over` says that nothing more will come.
pub(crate) async fn read(
    log: &Path,
    wanted: &Wanted,
    is_over: impl Fn() -> bool,
    out: &mpsc::Sender<io::Result<Bytes>>,
) -> io::Result<()> {
    let mut files = older(log);
    files.push(log.to_owned());
    let mut sink = Sink {
        wanted: wanted.clone(),
        left: wanted.limit_bytes,
        partial: Vec::new(),
        buffer: Vec::new(),
        mid_line: false,
        out,
    };
    let (first, offset) = start(&files, wanted).await?;
    let mut position = 0;
    for (index, path) in files.iter().enumerate().skip(first) {
        let from = if index == first { offset } else { 0 };
        position = sink.copy(path, from).await?;
        if sink.is_full() {
            return sink.flush().await;
        }
    }
    sink.flush().await?;
    if wanted.follow {
        sink.follow(log, position, is_over).await?;
    }
    Ok(())
}

/// The file and offset that the last `tail_lines` lines begin at.
async fn start(files: &[PathBuf], wanted: &Wanted) -> io::Result<(usize, u64)> {
    let Some(lines) = wanted.tail_lines else {
        return Ok((0, 0));
    };
    let mut left = lines;
    for (index, path) in files.iter().enumerate().rev() {
        let mut file = match File::open(path).await {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        let size = file.metadata().await?.len();
        if left == 0 {
            return Ok((index, size));
        }
        match nth_from_end(&mut file, size, &mut left).await? {
            Some(offset) => return Ok((index, offset)),
            None if index == 0 => return Ok((0, 0)),
            None => {}
        }
    }
    Ok((0, 0))
}

/// Where the last `left` lines of the file begin; `None` if it has fewer (and `left` says how many are still wanted).
async fn nth_from_end(file: &mut File, size: u64, left: &mut usize) -> io::Result<Option<u64>> {
    let mut end = size;
    let mut chunk = vec![0; CHUNK];
    while end > 0 {
        let length = end.min(CHUNK as u64);
        let at = end - length;
        file.seek(SeekFrom::Start(at)).await?;
        let part = &mut chunk[..usize::try_from(length).unwrap_or(CHUNK)];
        file.read_exact(part).await?;
        for (index, byte) in part.iter().enumerate().rev() {
            let offset = at + index as u64;
            // The file's last newline ends its last line.
            if *byte == b'\n' && offset + 1 < size {
                *left -= 1;
                if *left == 0 {
                    return Ok(Some(offset + 1));
                }
            }
        }
        end = at;
    }
    *left = left.saturating_sub(1);
    Ok(if *left == 0 { Some(0) } else { None })
}

struct Sink<'a> {
    wanted: Wanted,
    left: Option<u64>,
    /// A line of the file that is not whole yet.
    partial: Vec<u8>,
    buffer: Vec<u8>,
    /// The last piece was marked as a part of a longer line.
    mid_line: bool,
    out: &'a mpsc::Sender<io::Result<Bytes>>,
}

impl Sink<'_> {
    fn is_full(&self) -> bool {
        self.left == Some(0) || self.out.is_closed()
    }

    /// Takes everything from `from` on; answers with where it stopped.
    async fn copy(&mut self, path: &Path, from: u64) -> io::Result<u64> {
        let mut file = match File::open(path).await {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
            Err(error) => return Err(error),
        };
        file.seek(SeekFrom::Start(from)).await?;
        let mut position = from;
        let mut chunk = vec![0; CHUNK];
        loop {
            let count = file.read(&mut chunk).await?;
            if count == 0 || self.is_full() {
                return Ok(position);
            }
            position += count as u64;
            self.take(&chunk[..count]).await?;
        }
    }

    async fn take(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut rest = bytes;
        while let Some(at) = rest.iter().position(|byte| *byte == b'\n') {
            let mut line = std::mem::take(&mut self.partial);
            line.extend_from_slice(&rest[..at]);
            rest = &rest[at + 1..];
            self.line(&line);
            if self.buffer.len() >= CHUNK {
                self.flush().await?;
            }
        }
        self.partial.extend_from_slice(rest);
        Ok(())
    }

    /// `2026-01-01T00:00:00.000000000Z stdout F text`.
    fn line(&mut self, line: &[u8]) {
        let Some((time, stream, is_whole, text)) = split(line) else {
            return;
        };
        let is_wanted = match self.wanted.stream {
            Stream::All => true,
            Stream::Stdout => stream == b"stdout",
            Stream::Stderr => stream == b"stderr",
        };
        if !is_wanted || self.is_too_old(time) {
            return;
        }
        if self.wanted.timestamps && !self.mid_line {
            self.put(time);
            self.put(b" ");
        }
        self.put(text);
        if is_whole {
            self.put(b"\n");
        }
        self.mid_line = !is_whole;
    }

    fn is_too_old(&mut self, time: &[u8]) -> bool {
        let Some(since) = self.wanted.since else {
            return false;
        };
        let time = std::str::from_utf8(time)
            .ok()
            .and_then(|text| text.parse::<Timestamp>().ok());
        if time.is_none_or(|time| time < since) {
            return true;
        }
        self.wanted.since = None;
        false
    }

    fn put(&mut self, bytes: &[u8]) {
        let allowed = self.left.map_or(bytes.len(), |left| {
            bytes.len().min(usize::try_from(left).unwrap_or(usize::MAX))
        });
        self.buffer.extend_from_slice(&bytes[..allowed]);
        if let Some(left) = &mut self.left {
            *left -= allowed as u64;
        }
    }

    async fn flush(&mut self) -> io::Result<()> {
        if self.buffer.is_empty() {
            return Ok(());
        }
        let bytes = Bytes::from(std::mem::take(&mut self.buffer));
        self.out
            .send(Ok(bytes))
            .await
            .map_err(|_| io::Error::from(io::ErrorKind::BrokenPipe))
    }

    /// Goes on where the log ended; a log that was turned over goes on in the new file.
    async fn follow(&mut self, log: &Path, mut position: u64, is_over: impl Fn() -> bool) -> io::Result<()> {
        let mut file = File::open(log).await?;
        let mut chunk = vec![0; CHUNK];
        loop {
            // Asked before the read: what was written until then is read.
            let over = is_over();
            file.seek(SeekFrom::Start(position)).await?;
            loop {
                let count = file.read(&mut chunk).await?;
                if count == 0 {
                    break;
                }
                position += count as u64;
                self.take(&chunk[..count]).await?;
            }
            self.flush().await?;
            if let Some(fresh) = turned_over(&file, log).await {
                file = fresh;
                position = 0;
                continue;
            }
            if over || self.is_full() {
                return Ok(());
            }
            tokio::select! {
                () = tokio::time::sleep(LOOK) => {}
                () = self.out.closed() => return Ok(()),
            }
        }
    }
}

/// The new file, if the name now leads to another.
async fn turned_over(file: &File, log: &Path) -> Option<File> {
    use std::os::unix::fs::MetadataExt;
    let here = file.metadata().await.ok()?.ino();
    let named = tokio::fs::metadata(log).await.ok()?.ino();
    if here == named {
        None
    } else {
        File::open(log).await.ok()
    }
}

fn split(line: &[u8]) -> Option<(&[u8], &[u8], bool, &[u8])> {
    let mut parts = line.splitn(4, |byte| *byte == b' ');
    let (time, stream, tag) = (parts.next()?, parts.next()?, parts.next()?);
    let text = parts.next().unwrap_or_default();
    Some((time, stream, tag.first() == Some(&b'F'), text))
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn shown(log: &Path, wanted: Wanted) -> String {
        let (sender, mut receiver) = mpsc::channel(64);
        read(log, &wanted, || true, &sender).await.unwrap();
        drop(sender);
        let mut text = Vec::new();
        while let Some(chunk) = receiver.recv().await {
            text.extend_from_slice(&chunk.unwrap());
        }
        String::from_utf8(text).unwrap().replace('\n', "|")
    }

    #[tokio::test]
    async fn a_log_is_cut_by_lines_bytes_time_and_stream() {
        let log = std::env::temp_dir().join(format!("setpoint-log-{}.log", std::process::id()));
        let at = |second: u32| format!("2026-01-01T00:00:0{second}.000000000Z");
        let old = PathBuf::from(format!("{}.20260101-000000", log.display()));
        std::fs::write(&old, format!("{} stdout F zero\n", at(0))).unwrap();
        let text = format!(
            "{} stdout F one\n{} stderr F two\n{} stdout P thr\n{} stdout F ee\n",
            at(1),
            at(2),
            at(3),
            at(3)
        );
        std::fs::write(&log, text).unwrap();
        let since = Some("2026-01-01T00:00:02Z".parse().unwrap());
        let all = Wanted::default();
        let mut report = Vec::new();
        for wanted in [
            all.clone(),
            Wanted {
                tail_lines: Some(2),
                ..all.clone()
            },
            Wanted {
                tail_lines: Some(0),
                ..all.clone()
            },
            Wanted {
                tail_lines: Some(5),
                ..all.clone()
            },
            Wanted {
                tail_lines: Some(50),
                follow: true,
                ..all.clone()
            },
            Wanted { since, ..all.clone() },
            Wanted {
                limit_bytes: Some(7),
                ..all.clone()
            },
            Wanted {
                stream: Stream::Stderr,
                timestamps: true,
                ..all.clone()
            },
            Wanted {
                since,
                timestamps: true,
                ..all.clone()
            },
        ] {
            report.push(shown(&log, wanted).await);
        }
        super::super::remove(&log);
        expect_test::expect![[r#"
            zero|one|two|three|
            three|
            
            zero|one|two|three|
            zero|one|two|three|
            two|three|
            zero|on
            2026-01-01T00:00:02.000000000Z two|
            2026-01-01T00:00:02.000000000Z two|2026-01-01T00:00:03.000000000Z three|"#]]
        .assert_eq(&report.join("\n"));
    }
}
