//! Every bound of this crate.

use std::time::Duration;

/// Events a subscriber may fall behind before it is told to look at the lists instead.
pub(crate) const EVENT_BACKLOG: usize = 4096;
/// Output kept of `exec_sync`, per stream, as upstream's runtimes do.
pub(crate) const EXEC_SYNC_OUTPUT: usize = 16 << 20;
/// overlayfs takes no more than 500; the mount options' page holds this many.
pub(crate) const LAYERS: usize = 127;
pub(crate) const LAYER_ENTRIES: usize = 2_000_000;
pub(crate) const LAYER_PATH_BYTES: usize = 4096;
/// Manifests, indexes and configurations, as registries themselves bound them.
pub(crate) const DOCUMENT_BYTES: usize = 8 << 20;
/// Layers fetched at once for one image.
pub(crate) const PARALLEL_LAYERS: usize = 3;
/// Times a layer's transfer is taken up again where it broke.
pub(crate) const TRANSFER_ATTEMPTS: u32 = 5;
pub(crate) const REDIRECTS: u32 = 5;
/// Rounds of killing a group's processes while they fork.
pub(crate) const KILL_ROUNDS: usize = 100;
/// How long a group may stay busy after its last process.
pub(crate) const CGROUP_REMOVAL: Duration = Duration::from_secs(5);
/// A message between the daemon and a shim: less than what a socket of usual size takes at once.
pub(crate) const MESSAGE_BYTES: usize = 160 << 10;
/// Output an attached reader may be behind before the container has to wait for it.
pub(crate) const ATTACH_BACKLOG: usize = 1 << 20;
/// When nothing happens for this long, a shim lets go of memory.
pub(crate) const SHIM_REST: rustix::event::Timespec = rustix::event::Timespec {
    tv_sec: 1,
    tv_nsec: 0,
};
/// Connections to one shim at a time.
pub(crate) const SHIM_PEERS: usize = 8;
/// How long a shim may take to make its pod's namespaces.
pub(crate) const SHIM_START: Duration = Duration::from_secs(20);
/// How long a shim may take to kill and reap everything.
pub(crate) const SHIM_STOP: Duration = Duration::from_secs(10);
/// How long a killed process may stay: one in the kernel's hands cannot end at once.
pub(crate) const KILL_WAIT: Duration = Duration::from_secs(10);
/// How long the output of an ended command is waited for, when something it left behind keeps it open.
pub(crate) const EXEC_DRAIN: Duration = Duration::from_secs(2);
