//! How much of the server a request takes: seats, for a time.

use std::fmt;
use std::ops::{Add, AddAssign, Sub, SubAssign};
use std::time::Duration;

/// Time since the server began: the core reads no clock, it is told.
pub(crate) type Moment = Duration;

/// How long a request is taken to last before it has; upstream's guess.
pub(super) const SERVICE_TIME: Duration = Duration::from_millis(3);

/// Work, in hundred-millionths of a seat's second as upstream counts it; wide enough never to begin anew.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SeatSeconds(i128);

const PER_SECOND: i128 = 100_000_000;
const NANOS_PER_UNIT: f64 = 10.0;

impl SeatSeconds {
    pub(super) fn of(seats: f64, time: Duration) -> Self {
        Self((seats * time.as_nanos() as f64 / NANOS_PER_UNIT).round() as i128)
    }

    pub(super) fn as_f64(self) -> f64 {
        self.0 as f64 / PER_SECOND as f64
    }

    /// The time that the work takes on so many seats.
    pub(super) fn on(self, seats: u32) -> Duration {
        let nanos = self.0.max(0) as f64 * NANOS_PER_UNIT / f64::from(seats.max(1));
        Duration::from_nanos(nanos as u64)
    }
}

impl Add for SeatSeconds {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for SeatSeconds {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl AddAssign for SeatSeconds {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for SeatSeconds {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

/// As upstream's dumps show it.
impl fmt::Display for SeatSeconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let all = self.0.unsigned_abs();
        let second = PER_SECOND.unsigned_abs();
        write!(f, "{sign}{}.{:08}ss", all / second, all % second)
    }
}

/// What a request is expected to take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Estimate {
    /// While it is executed.
    pub(crate) initial_seats: u32,
    /// Afterwards, while others deal with what it did (watchers with their events), for `afterwards`.
    pub(crate) final_seats: u32,
    pub(crate) afterwards: Duration,
}

impl Estimate {
    pub(crate) const ONE: Self = Self::seats(1);

    pub(crate) const fn seats(seats: u32) -> Self {
        Self {
            initial_seats: seats,
            final_seats: 0,
            afterwards: Duration::ZERO,
        }
    }

    /// The seats that are held from beginning to end.
    pub(crate) fn most_seats(&self) -> u32 {
        self.initial_seats.max(self.final_seats)
    }

    pub(super) fn total_work(&self) -> SeatSeconds {
        SeatSeconds::of(f64::from(self.initial_seats), SERVICE_TIME) + self.final_work()
    }

    fn final_work(&self) -> SeatSeconds {
        SeatSeconds::of(f64::from(self.final_seats), self.afterwards)
    }

    /// The same work afterwards on no more than `limit` seats.
    pub(super) fn narrowed(self, limit: u32) -> Self {
        if self.final_seats <= limit {
            return self;
        }
        Self {
            final_seats: limit,
            afterwards: self.final_work().on(limit),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_seats_times_time_and_prints_as_upstreams() {
        let work = SeatSeconds::of(2.0, Duration::from_millis(1500));
        assert_eq!(work.to_string(), "3.00000000ss");
        assert_eq!(work.on(3), Duration::from_secs(1));
        assert_eq!((SeatSeconds::default() - work).to_string(), "-3.00000000ss");
    }

    #[test]
    fn narrowing_keeps_the_work() {
        let wide = Estimate {
            initial_seats: 1,
            final_seats: 100,
            afterwards: Duration::from_millis(5),
        };
        let narrow = wide.narrowed(10);
        assert_eq!(
            (narrow.final_seats, narrow.afterwards),
            (10, Duration::from_millis(50))
        );
        assert_eq!(narrow.total_work(), wide.total_work());
    }
}
