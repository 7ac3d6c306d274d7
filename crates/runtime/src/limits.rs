//! Every bound of this crate.

/// Events a subscriber may fall behind before it is told to look at the lists instead.
pub(crate) const EVENT_BACKLOG: usize = 4096;
/// Output kept of `exec_sync`, per stream, as upstream's runtimes do.
pub(crate) const EXEC_SYNC_OUTPUT: usize = 16 << 20;
