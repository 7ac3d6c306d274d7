//! What this crate bounds.

/// As many unknown and duplicate fields are named for one object, as upstream.
pub const STRICT_ERRORS: usize = 100;
