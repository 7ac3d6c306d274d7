//! How many seats a request is worth, by what it does; upstream's figures.

use std::time::Duration;

use super::work::Estimate;

/// Bytes of objects in memory at once, for one seat.
const BYTES_PER_SEAT: u64 = 100_000;
/// What a list keeps in memory at once at the most: it is streamed.
const STREAMED_BYTES: u64 = 1_000_000;
const MOST_LIST_SEATS: u32 = 100;
const MOST_CHANGE_SEATS: u32 = 10;
const WATCHERS_PER_SEAT: u32 = 10;
/// How long a seat is taken after a change for each of its portions of watchers.
const EVENT_TIME: Duration = Duration::from_millis(5);

/// What a request does, as far as it matters for its seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wants {
    Little,
    /// Objects at once, of so many bytes altogether.
    Objects(u64),
    /// A change that so many watchers are told of.
    Change(usize),
}

/// Objects of a resource: how many, and their bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Size {
    pub(crate) count: u64,
    pub(crate) bytes: u64,
}

impl Size {
    /// What a list of them has in memory; `limit` as asked for, 0 for all.
    pub(crate) fn listed(self, limit: u64) -> Wants {
        let shown = if limit > 0 {
            limit.min(self.count)
        } else {
            self.count
        };
        let each = self.bytes.checked_div(self.count).unwrap_or_default();
        Wants::Objects(shown.saturating_mul(each).min(STREAMED_BYTES))
    }
}

impl Wants {
    /// `most_seats` is what the level gives to one request; 0 if it does not say.
    pub(super) fn estimate(self, most_seats: u32) -> Estimate {
        let most = |limit: u32| match most_seats {
            0 => limit,
            seats => seats.min(limit),
        };
        match self {
            Self::Little => Estimate::ONE,
            Self::Objects(bytes) => {
                let seats = u32::try_from(bytes.div_ceil(BYTES_PER_SEAT)).unwrap_or(u32::MAX);
                Estimate::seats(seats.max(1).min(most(MOST_LIST_SEATS)))
            }
            Self::Change(watchers) => {
                let watchers = u32::try_from(watchers).unwrap_or(u32::MAX);
                if watchers < WATCHERS_PER_SEAT {
                    return Estimate::ONE;
                }
                let wide = Estimate {
                    final_seats: watchers.div_ceil(WATCHERS_PER_SEAT),
                    afterwards: EVENT_TIME,
                    ..Estimate::ONE
                };
                wide.narrowed(most(MOST_CHANGE_SEATS))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_takes_a_seat_for_every_hundred_kilobytes() {
        let size = Size {
            count: 500,
            bytes: 500 * 1000,
        };
        assert_eq!(size.listed(0).estimate(0), Estimate::seats(5));
        assert_eq!(size.listed(100).estimate(0), Estimate::seats(1));
        assert_eq!(size.listed(0).estimate(3), Estimate::seats(3));
        let large = Size {
            count: 1 << 20,
            bytes: 1 << 40,
        };
        assert_eq!(large.listed(0).estimate(0), Estimate::seats(10));
        assert_eq!(Size::default().listed(0).estimate(0), Estimate::ONE);
    }

    #[test]
    fn a_change_holds_seats_while_its_watchers_are_told() {
        let seats = |watchers: usize, most| {
            let estimate = Wants::Change(watchers).estimate(most);
            (estimate.final_seats, estimate.afterwards.as_millis())
        };
        assert_eq!(seats(9, 0), (0, 0));
        assert_eq!(seats(10, 0), (1, 5));
        assert_eq!(seats(25, 0), (3, 5));
        assert_eq!(seats(1000, 0), (10, 50));
        assert_eq!(seats(1000, 4), (4, 125));
    }
}
