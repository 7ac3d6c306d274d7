//! What folders weigh on disk.

use std::collections::HashSet;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use crate::status::InterfaceUsage;

/// The devices in the network namespace of a process, without `lo`.
pub(crate) fn interfaces(pid: i32) -> std::io::Result<Vec<InterfaceUsage>> {
    let text = std::fs::read_to_string(format!("/proc/{pid}/net/dev"))?;
    Ok(text
        .lines()
        .filter_map(interface)
        .filter(|interface| interface.name != "lo")
        .collect())
}

/// `eth0: bytes packets errors …`, eight figures each way; the two headings have no colon.
fn interface(line: &str) -> Option<InterfaceUsage> {
    let (name, figures) = line.split_once(':')?;
    let figures: Vec<u64> = figures
        .split_whitespace()
        .filter_map(|figure| figure.parse().ok())
        .collect();
    let [
        received_bytes,
        _,
        receive_errors,
        _,
        _,
        _,
        _,
        _,
        sent_bytes,
        _,
        send_errors,
        ..,
    ] = figures[..]
    else {
        return None;
    };
    let name = name.trim().to_owned();
    Some(InterfaceUsage {
        name,
        received_bytes,
        receive_errors,
        sent_bytes,
        send_errors,
    })
}

/// Bytes (as blocks on disk) and inodes below a folder, links counted once; what vanishes meanwhile is not counted.
pub(crate) fn folder_usage(root: &Path) -> (u64, u64) {
    let (mut bytes, mut inodes) = (0, 0);
    let mut linked: HashSet<(u64, u64)> = HashSet::new();
    let mut folders: Vec<PathBuf> = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else {
            continue;
        };
        for entry in entries.flatten() {
            let Ok(stat) = entry.metadata() else { continue };
            if stat.nlink() > 1 && !stat.is_dir() && !linked.insert((stat.dev(), stat.ino())) {
                continue;
            }
            bytes += stat.blocks() * 512;
            inodes += 1;
            if stat.is_dir() {
                folders.push(entry.path());
            }
        }
    }
    (bytes, inodes)
}
