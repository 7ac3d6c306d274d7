//! A time that may be missing, in eight bytes. Kubernetes tells the times of metadata by the second.

use std::num::NonZeroI64;

use jiff::Timestamp;

/// Twice the seconds since 1970, and one, so that it is never zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Second(NonZeroI64);

impl Second {
    pub(super) fn of(time: Timestamp) -> Option<Self> {
        NonZeroI64::new(time.as_second() * 2 + 1).map(Self)
    }

    pub(super) fn time(self) -> Timestamp {
        Timestamp::from_second((self.0.get() - 1) / 2).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_comes_back() {
        for text in [
            "1969-12-31T23:59:59Z",
            "1970-01-01T00:00:00Z",
            "2026-01-01T00:00:01Z",
        ] {
            let time: Timestamp = text.parse().expect("a time");
            assert_eq!(Second::of(time).map(Second::time), Some(time));
        }
        for time in [Timestamp::MIN, Timestamp::MAX] {
            let seconds = Second::of(time).map(|second| second.time().as_second());
            assert_eq!(seconds, Some(time.as_second()));
        }
        assert_eq!(size_of::<Option<Second>>(), 8);
    }
}
