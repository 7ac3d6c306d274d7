//! Every limit of the language, in one place.

/// The longest text that is read as a quantity, in bytes.
pub const QUANTITY_BYTES: usize = 4096;

/// The largest decimal exponent of a quantity, either way. Upstream has no limit, and computes for hours.
pub const QUANTITY_EXPONENT: i32 = 4096;
