//! A container's process, from the plan the daemon wrote to the moment its program runs.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::cgroup::View;
use crate::spec::{Device, MountSource, Propagation};

pub(crate) mod capabilities;
mod devices;
pub(crate) mod exec;
pub(crate) mod init;
mod mounts;
pub(crate) mod plan;
mod program;
pub(crate) mod rootfs;
pub(crate) mod seccomp;
mod user;

/// Everything the shim needs to start a container, decided: it looks up nothing but users, inside the image.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Plan {
    pub(crate) id: String,
    pub(crate) arguments: Vec<String>,
    /// `NAME=value`, each name once.
    pub(crate) environment: Vec<String>,
    pub(crate) working_dir: String,
    pub(crate) root: Root,
    pub(crate) mounts: Vec<PlannedMount>,
    /// The pod's /dev/shm, on the host.
    pub(crate) shm: Option<PathBuf>,
    pub(crate) user: PlannedUser,
    /// One bit per capability: bounding, permitted and effective.
    pub(crate) capabilities: u64,
    pub(crate) no_new_privileges: bool,
    /// The file with the filter's program.
    pub(crate) seccomp: Option<PathBuf>,
    pub(crate) privileged: bool,
    pub(crate) masked: bool,
    pub(crate) devices: Vec<Device>,
    pub(crate) tty: bool,
    pub(crate) stdin: bool,
    pub(crate) stdin_once: bool,
    pub(crate) log_path: Option<PathBuf>,
    pub(crate) cgroups: Vec<PathBuf>,
    pub(crate) cgroup_view: View,
    pub(crate) oom_file: Option<PathBuf>,
    pub(crate) oom_score_adj: i32,
    pub(crate) pid_namespace: PidNamespace,
    /// With [`PidNamespace::Joined`]: the container, by id.
    pub(crate) joins: Option<String>,
    /// Where the shim leaves word of its start and its exit.
    pub(crate) folder: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum PidNamespace {
    Own,
    Host,
    /// The pod's, held by its pause process.
    Pod,
    /// That of the container that the plan joins.
    Joined,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Root {
    /// overlayfs is mounted from here, so that its options stay short.
    pub(crate) layers: PathBuf,
    /// Topmost first, below `layers`.
    pub(crate) lower: Vec<String>,
    pub(crate) upper: PathBuf,
    pub(crate) work: PathBuf,
    pub(crate) mount_point: PathBuf,
    pub(crate) read_only: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct PlannedMount {
    pub(crate) source: MountSource,
    /// For an image as source: its layers' folders.
    pub(crate) lower: Vec<String>,
    pub(crate) target: String,
    pub(crate) read_only: bool,
    pub(crate) recursive_read_only: bool,
    pub(crate) propagation: Propagation,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct PlannedUser {
    /// The image's: `name`, `1000`, `name:group`, `1000:1000` or nothing.
    pub(crate) image: String,
    pub(crate) uid: Option<u32>,
    pub(crate) gid: Option<u32>,
    pub(crate) supplemental: Vec<u32>,
    pub(crate) strict: bool,
}

/// What went wrong, for people: it becomes the container's message.
pub(crate) type Result<T> = std::result::Result<T, String>;

/// Names the step that failed.
pub(crate) trait Step<T> {
    fn step(self, what: impl FnOnce() -> String) -> Result<T>;
}

impl<T, E: std::fmt::Display> Step<T> for std::result::Result<T, E> {
    fn step(self, what: impl FnOnce() -> String) -> Result<T> {
        self.map_err(|error| format!("{}: {error}", what()))
    }
}

/// Ends a child without running anything of its parent's: exit handlers, buffers, destructors.
#[allow(unsafe_code)]
pub(crate) fn exit_now() -> ! {
    // SAFETY: `_exit` takes a number and does not come back.
    unsafe { libc::_exit(128) }
}
