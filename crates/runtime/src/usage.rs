//! What folders weigh on disk.

use std::collections::HashSet;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

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
