//! Every limit of the store, in one place.

/// The revision of a store in which nothing has happened yet, as etcd's: the first commit gets 2.
pub const FIRST_REVISION: u64 = 1;

/// Keys and values of one transaction together. An object may have 3 MiB on the wire; a transaction may have a few.
pub const TXN_BYTES: usize = 6 << 20;

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

/// The places for values differ by this many bytes.
pub const PLACE_STEP: usize = 32;
/// Below this, the allocator's sizes are as close to each other.
pub const SMALLEST_PLACE: usize = 1 << 10;
/// Above this, values have memory of their own.
pub const LARGEST_PLACE: usize = 32 << 10;
/// What places are cut out of, in four sizes to a doubling: those that the allocator has.
pub const SMALLEST_SHEET: usize = 64 << 10;
/// A value that lives longer than its neighbours keeps no more than this.
pub const LARGEST_SHEET: usize = 128 << 10;
/// No more than one part in so many of a sheet is left over, if there is a sheet of which less is.
pub const SHEET_LOSS: usize = 64;

/// Transactions waiting to be written; more are refused.
pub const QUEUE: usize = 1 << 16;

/// A segment of the log. Made in advance, written over in place.
pub const SEGMENT_BYTES: u64 = 8 << 20;

/// The first segment of all, which a start has to wait for.
pub const FIRST_SEGMENT_BYTES: u64 = 1 << 20;

/// The log is cut, and history with it, when it has grown by this and twice the live data since the last checkpoint.
pub const LOG_BYTES: u64 = 256 << 20;

/// A checkpoint is worth its writing once this much of the log (and half as much as is live) could go.
pub const CHECKPOINT_BYTES: u64 = 8 << 20;
