//! What the runtime tells the kubelet: the state of sandboxes and containers, events, and usage.

use std::path::PathBuf;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::spec::{ContainerSpec, SandboxSpec};

#[derive(Debug, Clone)]
pub struct SandboxStatus {
    pub id: String,
    pub spec: SandboxSpec,
    pub created_at: Timestamp,
    /// Its shim lives and holds the namespaces.
    pub ready: bool,
    /// The shim's process id, while it lives.
    pub pid: Option<i32>,
    /// The pod's network namespace as a path (`/proc/<pid>/ns/net`), while the shim lives; nothing with host network.
    pub netns: Option<PathBuf>,
}

#[derive(Debug, Clone)]
pub struct ContainerStatus {
    /// 64 hexadecimal digits.
    pub id: String,
    pub sandbox: String,
    pub spec: ContainerSpec,
    pub created_at: Timestamp,
    pub state: ContainerState,
    /// Whom its first process began as; nothing before that, and for programs too short to be looked at.
    pub user: Option<RunsAs>,
}

/// What `status.containerStatuses[].user.linux` shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunsAs {
    pub uid: u32,
    pub gid: u32,
    pub supplemental_groups: Vec<u32>,
}

impl RunsAs {
    /// Of a process that runs.
    pub(crate) fn of(pid: i32) -> Option<RunsAs> {
        let text = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
        let numbers = |name: &str| -> Option<Vec<u32>> {
            let line = text.lines().find_map(|line| line.strip_prefix(name))?;
            Some(
                line.split_whitespace()
                    .filter_map(|number| number.parse().ok())
                    .collect(),
            )
        };
        let first = |name| numbers(name)?.first().copied();
        Some(RunsAs {
            uid: first("Uid:")?,
            gid: first("Gid:")?,
            supplemental_groups: numbers("Groups:")?,
        })
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum ContainerState {
    Created,
    Running { pid: i32, started_at: Timestamp },
    Exited(Exit),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Exit {
    /// 128 + signal for a killed process, 128 for one that could not be started, 255 if it is not known.
    pub code: i32,
    /// Set when a signal ended it.
    pub signal: Option<i32>,
    /// The kernel killed a process of the container for lack of memory.
    pub oom_killed: bool,
    /// Nothing if it never ran.
    pub started_at: Option<Timestamp>,
    pub finished_at: Timestamp,
    /// `Completed`, `Error`, `OOMKilled`, `StartError`, `ContainerStatusUnknown`: upstream's reasons.
    pub reason: String,
    /// Why it could not be started.
    pub message: String,
}

/// Something happened; the lists tell what is.
#[derive(Debug, Clone)]
pub enum Event {
    ContainerStarted {
        sandbox: String,
        container: String,
    },
    ContainerExited {
        sandbox: String,
        container: String,
        exit: Exit,
    },
    /// The shim is gone, with the pod's namespaces.
    SandboxGone {
        sandbox: String,
    },
}

/// What went through one of a pod's network devices, as the pod sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InterfaceUsage {
    pub name: String,
    pub received_bytes: u64,
    pub receive_errors: u64,
    pub sent_bytes: u64,
    pub send_errors: u64,
}

#[derive(Debug, Clone, Default)]
pub struct Usage {
    pub at: Timestamp,
    pub cpu_nanoseconds: u64,
    /// As upstream: usage less inactive file pages.
    pub memory_working_set_bytes: u64,
    pub memory_usage_bytes: u64,
    pub memory_rss_bytes: u64,
    pub memory_page_faults: u64,
    pub memory_major_page_faults: u64,
    pub memory_limit_bytes: Option<u64>,
    pub pids: u64,
    /// The writable layer, for containers.
    pub filesystem_bytes: u64,
    pub filesystem_inodes: u64,
}
