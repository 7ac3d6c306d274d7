//! What a container left to be shown when it ended: its termination message, or the end of its log.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use runtime::{ContainerState, ContainerStatus};

use crate::container::{LAST_WORDS, LAST_WORDS_POLICY};
use crate::limits::{TERMINATION_LOG, TERMINATION_LOG_LINES, TERMINATION_MESSAGE};

/// Empty if it runs, or left none.
pub(crate) fn of(status: &ContainerStatus) -> String {
    let ContainerState::Exited(exit) = &status.state else {
        return String::new();
    };
    let note = |name: &str| {
        status
            .spec
            .annotations
            .get(name)
            .map(String::as_str)
            .unwrap_or_default()
    };
    let message = tail(Path::new(note(LAST_WORDS)), TERMINATION_MESSAGE).unwrap_or_default();
    let falls_back = note(LAST_WORDS_POLICY) == "FallbackToLogsOnError" && exit.code != 0;
    if !message.is_empty() || !falls_back {
        return message;
    }
    let log = status
        .spec
        .log_path
        .as_deref()
        .and_then(|path| tail(path, TERMINATION_LOG * 2));
    log.map(|log| of_log(&log)).unwrap_or_default()
}

/// The last bytes of a file.
fn tail(path: &Path, bytes: u64) -> Option<String> {
    let mut file = File::open(path).ok()?;
    let size = file.metadata().ok()?.len();
    file.seek(SeekFrom::Start(size.saturating_sub(bytes))).ok()?;
    let mut text = Vec::new();
    file.take(bytes).read_to_end(&mut text).ok()?;
    Some(String::from_utf8_lossy(&text).into_owned())
}

/// The last lines of a log, without what the log says about each.
fn of_log(log: &str) -> String {
    let lines: Vec<(&str, &str)> = log.lines().filter_map(entry).collect();
    let from = lines.len().saturating_sub(TERMINATION_LOG_LINES);
    let mut text = String::new();
    for (tag, line) in &lines[from..] {
        text.push_str(line);
        // A line that was cut off, or never ended, has no end here either.
        if tag.starts_with('F') {
            text.push('\n');
        }
    }
    let bound = usize::try_from(TERMINATION_LOG).unwrap_or(usize::MAX);
    let mut cut = text.len().saturating_sub(bound);
    while !text.is_char_boundary(cut) {
        cut += 1;
    }
    text.split_off(cut)
}

/// The tag and the text of a log's line.
fn entry(line: &str) -> Option<(&str, &str)> {
    let mut parts = line.splitn(4, ' ').skip(2);
    Some((parts.next()?, parts.next()?))
}

#[cfg(test)]
mod tests {
    use super::of_log;

    #[test]
    fn lines_keep_the_ends_they_had() {
        let log = "2026-01-01T00:00:00Z stdout F one\n2026-01-01T00:00:00Z stdout P tw\n2026-01-01T00:00:00Z stdout P o\n";
        assert_eq!(of_log(log), "one\ntwo");
    }
}
