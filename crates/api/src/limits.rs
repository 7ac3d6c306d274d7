//! Every limit of the language, in one place.

/// The longest text that is read as a quantity, in bytes.
pub const QUANTITY_BYTES: usize = 4096;

/// The largest decimal exponent of a quantity, either way. Upstream has no limit, and computes for hours.
pub const QUANTITY_EXPONENT: i32 = 4096;

/// How deep an object may nest. JSON readers here stop at 128 levels; what an object's managed fields add above its own
/// depth must still be readable.
pub const OBJECT_DEPTH: usize = 100;

/// Operations in one JSON patch (upstream's limit).
pub const JSON_PATCH_OPERATIONS: usize = 10_000;

/// What the `copy` operations of one JSON patch may copy in all, in bytes of JSON (upstream's limit).
pub const JSON_PATCH_COPY_BYTES: usize = 3 * 1024 * 1024;

/// Values that one JSON patch may move about, counted each time: thousands of moves of a large value end here.
pub const JSON_PATCH_LOOKS: usize = 10_000_000;

/// Updaters in `managedFields`; the oldest beyond are merged into one (upstream's limit).
pub const UPDATE_MANAGERS: usize = 10;

/// All annotations of an object, keys and values (upstream's limit).
pub const ANNOTATION_BYTES: usize = 256 * 1024;

/// How far the end of a YAML key may be from its beginning. YAML says 1024; the keys of some annotations' maps are longer.
pub const YAML_KEY_CHARS: usize = 64 * 1024;

/// The name of a field manager (upstream's limit).
pub const FIELD_MANAGER_BYTES: usize = 128;
