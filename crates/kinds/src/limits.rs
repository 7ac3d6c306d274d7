//! What this crate bounds.

/// As many unknown and duplicate fields are named for one object, as upstream.
pub const STRICT_ERRORS: usize = 100;

/// How deep a protobuf message may be nested (schemas in CustomResourceDefinitions are).
pub const MESSAGE_DEPTH: usize = 200;

/// How many filters of a JSONPath may be within each other.
pub const FILTERS_IN_FILTERS: usize = 16;
