//! Every bound of this crate.

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
