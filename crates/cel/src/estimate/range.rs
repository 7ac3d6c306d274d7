//! Sizes and costs from the least to the most. Sums and products stop at the largest number.

/// Both ends are included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    pub min: u64,
    pub max: u64,
}

impl Range {
    pub(super) const ANY: Range = Range {
        min: 0,
        max: u64::MAX,
    };

    pub const fn of(size: u64) -> Self {
        Range { min: size, max: size }
    }

    /// The union of nothing: any union with it is the other range.
    pub(super) fn none(empty: bool) -> Self {
        Range {
            min: if empty { 0 } else { u64::MAX },
            max: 0,
        }
    }

    pub(super) fn add(self, other: Range) -> Self {
        Range {
            min: self.min.saturating_add(other.min),
            max: self.max.saturating_add(other.max),
        }
    }

    pub(super) fn multiply(self, other: Range) -> Self {
        Range {
            min: self.min.saturating_mul(other.min),
            max: self.max.saturating_mul(other.max),
        }
    }

    pub(super) fn scale(self, factor: f64) -> Self {
        Range {
            min: scaled(self.min, factor),
            max: scaled(self.max, factor),
        }
    }

    pub(super) fn union(self, other: Range) -> Self {
        Range {
            min: self.min.min(other.min),
            max: self.max.max(other.max),
        }
    }
}

/// Rounded up. Casts from floating point numbers stop at the largest number, too.
fn scaled(size: u64, factor: f64) -> u64 {
    (size as f64 * factor).ceil() as u64
}
