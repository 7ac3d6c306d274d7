//! Every limit of the store, in one place.

/// The revision of a store in which nothing has happened yet, as etcd's: the first commit gets 2.
pub const FIRST_REVISION: u64 = 1;

/// Keys and values of one transaction together. An object may have 3 MiB on the wire; a transaction may have a few.
pub const TXN_BYTES: usize = 12 << 20;

/// The longest key.
pub const KEY_BYTES: usize = 4096;

/// Superseded values and events kept in memory for watches and old reads. Past it, the older half is compacted
/// without waiting for the compactor.
pub const HISTORY_BYTES: usize = 256 << 20;

/// What an event in the history costs beyond its values.
pub const EVENT_BYTES: usize = 256;

/// Entries looked at under one hold of the read lock, so that a long list does not hold up a commit.
pub const RANGE_CHUNK: usize = 512;

/// Commits that a watch takes under one hold of the read lock.
pub const WATCH_CHUNK: usize = 64;

/// Commits of other prefixes that a watch skips under one hold of the read lock while it catches up.
pub const SCAN_CHUNK: usize = 4096;

/// Commits forgotten under one hold of the write lock.
pub const COMPACT_CHUNK: usize = 256;
