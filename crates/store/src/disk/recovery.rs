//! What a data folder holds: the newest checkpoint, and the log after it.

use std::sync::Arc;

use bytes::Bytes;

use super::{Disk, OpenError, checkpoint};
use crate::log::Finished;
use crate::log::frame::{BLOCK, Frame, Kind, RawOp};
use crate::log::segment::{self, Segment};
use crate::parallel;
use crate::seal::Reading;
use crate::{Decode, History, Op, Revision, Seal, Txn, Value, limits};

const FORMAT_FILE: &str = "format";
/// The first line of that file.
const FORMAT: &str = "setpoint store, format 1";

pub(super) struct Recovered<T> {
    pub(super) history: History<T>,
    pub(super) finished: Vec<Finished>,
    /// Where to write on: a segment, and the place behind its last frame. `None`: there is no log yet.
    pub(super) tail: Option<(Segment, u64)>,
    /// A segment that was made and not used.
    pub(super) spare: Option<Segment>,
    pub(super) next_sequence: u64,
}

pub(super) fn recover<T: Send + Sync + 'static>(
    disk: &dyn Disk,
    seal: &dyn Seal,
    decode: &Decode<T>,
) -> Result<Recovered<T>, OpenError> {
    let reading = Reading { seal, decode };
    let io = |doing: &str| {
        let doing = format!("{doing} the data folder");
        move |source| OpenError::Io { doing, source }
    };
    // A process that was killed may have left names that are not durable; what is built on them must not outlive them.
    disk.sync_folder().map_err(io("sync"))?;
    check_format(disk, &disk.list().map_err(io("list"))?)?;
    let mut names = disk.list().map_err(io("list"))?;
    names.sort();
    for name in names.iter().filter(|name| name.ends_with(".tmp")) {
        disk.remove(name).map_err(io("tidy"))?;
    }
    let checkpoints = names.iter().filter_map(|name| checkpoint::revision_of(name));
    let from = checkpoints.max();
    let first = Revision(limits::FIRST_REVISION);
    let history = match from {
        Some(at) => History::of(checkpoint::read(disk, at, &reading)?, at),
        None => History::new(first),
    };
    let sequences: Vec<u64> = names
        .iter()
        .filter_map(|name| segment::sequence_of(name))
        .collect();
    let mut replay = Replay {
        disk,
        reading,
        reached: from.unwrap_or(first),
        history,
        segments: Vec::new(),
        bad: None,
    };
    for sequence in &sequences {
        replay.segment(*sequence)?;
    }
    replay.finish(sequences.last().map_or(1, |last| last + 1))
}

fn check_format(disk: &dyn Disk, names: &[String]) -> Result<(), OpenError> {
    let io = |source| OpenError::Io {
        doing: format!("read or write the file {FORMAT_FILE}"),
        source,
    };
    if !names.iter().any(|name| name == FORMAT_FILE) {
        let is_data = |name: &&String| {
            segment::sequence_of(name)
                .or(checkpoint::revision_of(name).map(|r| r.0))
                .is_some()
        };
        if let Some(file) = names.iter().find(is_data) {
            return Err(OpenError::OtherVersion {
                found: format!("{file} but no file named {FORMAT_FILE}"),
            });
        }
        return write_format(disk).map_err(io);
    }
    let file = disk.open(FORMAT_FILE).map_err(io)?;
    let size = file.size().map_err(io)?.min(100);
    let mut found = vec![0; size as usize];
    file.read_at(0, &mut found).map_err(io)?;
    let found = String::from_utf8_lossy(&found);
    let found = found.lines().next().unwrap_or_default();
    if found != FORMAT {
        return Err(OpenError::OtherVersion {
            found: format!("{found:?}"),
        });
    }
    Ok(())
}

fn write_format(disk: &dyn Disk) -> std::io::Result<()> {
    let new = format!("{FORMAT_FILE}.tmp");
    let file = disk.create(&new)?;
    file.write_at(0, format!("{FORMAT}\n").as_bytes())?;
    file.sync()?;
    disk.rename(&new, FORMAT_FILE)?;
    disk.sync_folder()
}

struct Replay<'a, T> {
    disk: &'a dyn Disk,
    reading: Reading<'a, T>,
    history: History<T>,
    /// The last revision that is known.
    reached: Revision,
    segments: Vec<Found>,
    /// The first place with something other than a frame behind which no more frames were in the same segment.
    bad: Option<(String, u64)>,
}

struct Found {
    segment: Segment,
    /// Behind the last frame; `None` if there is no frame.
    end: Option<u64>,
    last: Revision,
}

impl<T: Send + Sync + 'static> Replay<'_, T> {
    fn segment(&mut self, sequence: u64) -> Result<(), OpenError> {
        let name = self.disk.place(&segment::name(sequence));
        let io = |source| OpenError::Io {
            doing: format!("read {name}"),
            source,
        };
        let Some(segment) = Segment::open(self.disk, sequence).map_err(io)? else {
            return Err(self.damaged(&name, 0, "its beginning is not that of a log segment", None));
        };
        let mut bytes = vec![0; segment.size as usize];
        segment.file.read_at(0, &mut bytes).map_err(io)?;
        let mut found = Found {
            segment,
            end: None,
            last: Revision(0),
        };
        let frames = self.frames(&bytes, &mut found)?;
        self.apply(&frames, &name)?;
        self.segments.push(found);
        Ok(())
    }

    /// The frames of a segment that bring something new.
    fn frames<'b>(&mut self, bytes: &'b [u8], found: &mut Found) -> Result<Vec<Frame<'b>>, OpenError> {
        let name = self.disk.place(&found.segment.name());
        let salt = found.segment.salt;
        let mut frames = Vec::new();
        let mut reached = self.reached;
        let mut offset = Segment::START as usize;
        let mut bad = None;
        while offset < bytes.len() {
            let Some(frame) = Frame::parse(&bytes[offset..], salt) else {
                bad = bad.or(Some(offset as u64));
                offset += BLOCK;
                continue;
            };
            if frame.first.0 > reached.0 + 1 {
                let what = format!(
                    "what should follow revision {reached} is not readable, but revision {} is there",
                    frame.first
                );
                let here = bad.map(|bad| (name.clone(), bad));
                let (file, at) = here.or(self.bad.take()).unwrap_or((name, offset as u64));
                return Err(self.damaged(&file, at, &what, Some(reached)));
            }
            bad = None;
            if frame.last > reached {
                reached = frame.last;
                frames.push(frame);
            }
            offset += frame.len_on_disk();
            found.end = Some(offset as u64);
            found.last = frame.last;
        }
        if let Some(at) = bad
            && bytes[at as usize] != 0
        {
            tracing::info!(
                "{name}: a write was cut short at byte {at}; nobody was promised it, it is cut off"
            );
        }
        if self.bad.is_none() || !frames.is_empty() {
            self.bad = bad.map(|bad| (name, bad));
        }
        Ok(frames)
    }

    fn apply(&mut self, frames: &[Frame<'_>], name: &str) -> Result<(), OpenError> {
        let bytes = frames.iter().map(Frame::len_on_disk).sum();
        let reached = self.reached;
        let reading = &self.reading;
        let decoded = parallel::map(frames, bytes, |frame| transactions(frame, reached, name, reading))?;
        for (revision, txn) in decoded.into_iter().flatten() {
            let current = |key: &Bytes| self.history.get(key);
            let batch = txn
                .resolve(revision, &current, self.reading.decode)
                .map_err(|e| self.damaged(name, 0, &format!("revision {revision} cannot be: {e}"), None))?;
            self.history.apply(&[Arc::new(batch)]).wake();
            self.reached = revision;
        }
        Ok(())
    }

    fn damaged(&self, file: &str, offset: u64, what: &str, sound: Option<Revision>) -> OpenError {
        let give_up = sound.map_or(String::new(), |revision| {
            format!(
                " To go on with revision {revision} and give up what came after it: cut the file there \
                 (truncate --size={offset} {file}) and remove the log files numbered higher."
            )
        });
        OpenError::Damaged {
            file: file.to_string(),
            offset,
            what: what.to_string(),
            remedy: format!("Restore the data folder from a backup.{give_up}"),
        }
    }

    fn finish(mut self, next_sequence: u64) -> Result<Recovered<T>, OpenError> {
        let written = self.segments.iter().rposition(|found| found.end.is_some());
        let mut unused = self
            .segments
            .split_off(written.map_or(0, |at| at + 1))
            .into_iter();
        let tail = match self.segments.pop() {
            Some(found) => Some((found.segment, found.end.unwrap_or(Segment::START))),
            None => unused.next().map(|found| (found.segment, Segment::START)),
        };
        if let Some((segment, _)) = &tail {
            // The last frame of a process that was killed may be in the page cache only.
            segment.file.sync().map_err(|source| OpenError::Io {
                doing: format!("sync {}", segment.name()),
                source,
            })?;
        }
        let finished = self.segments.iter().map(|found| Finished {
            sequence: found.segment.sequence,
            last: found.last,
            bytes: found.end.unwrap_or(Segment::START),
        });
        Ok(Recovered {
            finished: finished.collect(),
            history: self.history,
            tail,
            spare: unused.next().map(|found| found.segment),
            next_sequence,
        })
    }
}

/// The transactions of a frame after `reached`, their objects decoded.
fn transactions<T: Send + Sync + 'static>(
    frame: &Frame<'_>,
    reached: Revision,
    name: &str,
    reading: &Reading<'_, T>,
) -> Result<Vec<(Revision, Txn<T>)>, OpenError> {
    let transactions = frame.transactions().ok_or_else(|| OpenError::Damaged {
        file: name.to_string(),
        offset: 0,
        what: format!("the frame of revision {} is not as it should be", frame.first),
        remedy: "Restore the data folder from a backup.".to_string(),
    })?;
    let new = transactions
        .into_iter()
        .filter(|(revision, _)| *revision > reached);
    new.map(|(revision, ops)| {
        let ops = ops.iter().map(|op| operation(op, revision, reading));
        Ok((
            revision,
            Txn {
                expects: Vec::new(),
                ops: ops.collect::<Result<_, _>>()?,
            },
        ))
    })
    .collect()
}

fn operation<T: Send + Sync + 'static>(
    raw: &RawOp<'_>,
    revision: Revision,
    reading: &Reading<'_, T>,
) -> Result<Op<T>, OpenError> {
    if raw.kind == Kind::Delete {
        let key = Bytes::copy_from_slice(raw.key);
        return Ok(Op::Delete { key, last: None });
    }
    let (key, bytes, object) = reading.read(raw.key, raw.value, revision)?;
    let value = Value::plain(bytes).made_by(move |_, _| object);
    Ok(match raw.kind {
        Kind::Put => Op::Put { key, value },
        _ => Op::Delete {
            key,
            last: Some(value),
        },
    })
}
