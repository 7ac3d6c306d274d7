//! What the kubelet asks for: pod sandboxes and containers, with everything already resolved.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// A pod's sandbox: the namespaces its containers share, and the shim that holds them.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SandboxSpec {
    pub uid: String,
    pub name: String,
    pub namespace: String,
    /// Counts the sandboxes the pod has had.
    pub attempt: u32,
    /// The host name inside; empty keeps the host's own (host network).
    pub hostname: String,
    /// The NIS domain name, set when `spec.setHostnameAsFQDN` or a policy asks for it; mostly empty.
    pub domainname: String,
    pub host_network: bool,
    pub host_pid: bool,
    pub host_ipc: bool,
    pub share_process_namespace: bool,
    pub sysctls: BTreeMap<String, String>,
    /// Below the configuration's `cgroup_parent`: `kubepods/burstable/pod<uid>`.
    pub cgroup: String,
    pub resources: Resources,
    /// Set when the pod has its own user namespace (`hostUsers: false`).
    pub user_namespace: Option<UserNamespace>,
    /// `/dev/shm`'s size; nothing: 64 MiB.
    pub shm_bytes: Option<u64>,
    pub labels: BTreeMap<String, String>,
    pub annotations: BTreeMap<String, String>,
}

/// One contiguous mapping, the same for users and groups, as upstream's kubelet makes it.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct UserNamespace {
    pub host_id: u32,
    pub length: u32,
}

/// One container of a pod. Environment, mounts and limits are final; only user names are looked up later,
/// inside the image.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ContainerSpec {
    pub name: String,
    pub attempt: u32,
    /// The image's id (`sha256:…`), as `ImageStore::resolve` and `pull` give it.
    pub image: String,
    /// What the user wrote, to be shown in statuses.
    pub image_reference: String,
    /// Replaces the image's entrypoint (and with it the image's arguments) if not empty.
    pub command: Vec<String>,
    /// Replaces the image's arguments if not empty.
    pub args: Vec<String>,
    /// Comes after the image's own environment and wins over it.
    pub env: Vec<(String, String)>,
    /// Empty: the image's.
    pub working_dir: String,
    pub mounts: Vec<Mount>,
    pub security: Security,
    pub devices: Vec<Device>,
    pub tty: bool,
    pub stdin: bool,
    pub stdin_once: bool,
    /// Shares the processes of this container of its sandbox, by id; it must be running.
    pub joins: Option<String>,
    pub resources: Resources,
    pub oom_score_adj: i32,
    /// Absolute. Nothing: output is read and thrown away (attach still sees it).
    pub log_path: Option<PathBuf>,
    /// A signal's name or number; nothing: the image's, or else TERM.
    pub stop_signal: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub annotations: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Mount {
    pub source: MountSource,
    /// Absolute, inside the container.
    pub target: String,
    pub read_only: bool,
    /// With `read_only`: submounts too. The mount fails if the kernel cannot do it.
    pub recursive_read_only: bool,
    pub propagation: Propagation,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum MountSource {
    /// A path on the host, opened as it is.
    Path(PathBuf),
    /// A path inside a volume. It never leaves the volume, whatever links lie on the way, and is made as a
    /// directory if it is not there.
    SubPath {
        volume: PathBuf,
        path: String,
    },
    /// An image's files, read only (`sha256:…`); `path` inside it, empty for all.
    Image {
        id: String,
        path: String,
    },
    Tmpfs {
        bytes: Option<u64>,
        mode: u32,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Propagation {
    #[default]
    Private,
    HostToContainer,
    Bidirectional,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Security {
    pub user: User,
    pub supplemental_groups: Vec<u32>,
    /// Only the groups above, not those that the image's /etc/group gives the user.
    pub strict_supplemental_groups: bool,
    pub privileged: bool,
    /// With or without `CAP_`; `ALL` is understood.
    pub add_capabilities: Vec<String>,
    pub drop_capabilities: Vec<String>,
    pub seccomp: Seccomp,
    pub no_new_privileges: bool,
    pub read_only_root: bool,
    /// `procMount: Unmasked`.
    pub unmasked_proc: bool,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct User {
    /// Nothing: the image's user.
    pub uid: Option<u32>,
    /// Nothing: the user's group in the image's /etc/passwd, or 0.
    pub gid: Option<u32>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Seccomp {
    RuntimeDefault,
    #[default]
    Unconfined,
    /// The text of a profile in the form Docker and the OCI runtime specification share.
    Localhost(String),
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    pub host_path: PathBuf,
    pub container_path: String,
    /// Of `r`, `w`, `m`.
    pub permissions: String,
}

/// Limits of a cgroup. Nothing means: leave it as it is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Resources {
    /// In v1's terms (1,024 is one CPU's worth); turned into a weight for v2.
    pub cpu_shares: Option<u64>,
    /// Negative: no limit.
    pub cpu_quota_microseconds: Option<i64>,
    pub cpu_period_microseconds: Option<u64>,
    /// Negative: no limit.
    pub memory_limit_bytes: Option<i64>,
    /// cgroup v2's `memory.min`; ignored by v1.
    pub memory_min_bytes: Option<u64>,
    /// cgroup v2's `memory.high`; ignored by v1.
    pub memory_high_bytes: Option<u64>,
    /// Negative: no limit.
    pub pids_limit: Option<i64>,
    pub cpuset_cpus: Option<String>,
    pub cpuset_mems: Option<String>,
    /// By page size as the kernel names it (`2MB`), in bytes.
    pub hugepage_limits: BTreeMap<String, u64>,
    /// v2: a member's OOM takes the whole container.
    pub memory_oom_group: Option<bool>,
}
