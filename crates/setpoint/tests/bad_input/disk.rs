//! A disk that is full soon.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Beside the program, whose image a node holds.
const ROOM_BYTES: u64 = 320 << 20;

pub(crate) struct Disk {
    folder: tempfile::TempDir,
}

impl Disk {
    /// A plain folder where there is no program to run; the cluster says so.
    pub(crate) fn for_a_cluster() -> Self {
        let program = std::env::var_os("SETPOINT_BINARY");
        let program = std::fs::metadata(program.unwrap_or_default()).map_or(0, |program| program.len());
        let folder = tempfile::tempdir().unwrap();
        let size = format!("size={}", ROOM_BYTES + program);
        let mut mount = Command::new("mount");
        let mounted = mount
            .args(["-t", "tmpfs", "-o", &size, "tmpfs"])
            .arg(folder.path());
        assert!(program == 0 || mounted.status().unwrap().success());
        Self { folder }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Takes all the room that there is, with a file.
    pub(crate) fn fill(&self) -> PathBuf {
        let path = self.folder.path().join("filler");
        let mut file = std::fs::File::create(&path).unwrap();
        for size in [1 << 20, 4096] {
            let block = vec![0; size];
            while file.write_all(&block).is_ok() {}
        }
        path
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // Where nothing was mounted this says so, and that is all.
        let _ = Command::new("umount").arg("-q").arg(self.folder.path()).status();
    }
}
