//! Containers' logs on disk: turned over when they grow.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::kubelet::Shared;
use crate::limits::{LOG_FILE, LOG_FILES, LOG_LOOK};

/// Turns over each running container's log that has grown too large.
pub(crate) async fn rotate(shared: &Arc<Shared>) {
    loop {
        tokio::time::sleep(LOG_LOOK).await;
        for (_, _, _, facts) in shared.book.all() {
            for run in facts.running() {
                let status = shared.config.runtime.container(&run.id);
                if let Some(log) = status.and_then(|status| status.spec.log_path) {
                    turn_over(shared, &run.id, log).await;
                }
            }
        }
    }
}

async fn turn_over(shared: &Arc<Shared>, id: &str, log: PathBuf) {
    if !fs::metadata(&log).is_ok_and(|stat| stat.len() >= LOG_FILE) {
        return;
    }
    let moved = {
        let log = log.clone();
        tokio::task::spawn_blocking(move || shift(&log)).await
    };
    let is_moved = moved.is_ok_and(|moved| {
        moved
            .inspect_err(|error| tracing::warn!(%error, "a log could not be turned over"))
            .is_ok()
    });
    if is_moved && let Err(error) = shared.config.runtime.reopen_log(id).await {
        tracing::warn!(container = id, %error, "a log could not be opened anew");
    }
}

/// Names the log by the time, and keeps only the newest of its kind.
fn shift(log: &Path) -> std::io::Result<()> {
    let stamp = jiff::Timestamp::now().strftime("%Y%m%d-%H%M%S");
    let mut name = log.as_os_str().to_owned();
    name.push(format!(".{stamp}"));
    fs::rename(log, PathBuf::from(name))?;
    let old = older(log);
    let keep = LOG_FILES - 1;
    old.iter().rev().skip(keep).try_for_each(fs::remove_file)
}

/// What was turned over, oldest first.
pub(crate) fn older(log: &Path) -> Vec<PathBuf> {
    let (Some(folder), Some(name)) = (log.parent(), log.file_name()) else {
        return Vec::new();
    };
    let prefix = format!("{}.", name.to_string_lossy());
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut old: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| {
            path.file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with(&prefix))
        })
        .collect();
    old.sort();
    old
}

/// Removes a log with everything that was turned over.
pub(crate) fn remove(log: &Path) {
    for path in older(log).iter().map(PathBuf::as_path).chain([log]) {
        let _gone = fs::remove_file(path);
    }
}
