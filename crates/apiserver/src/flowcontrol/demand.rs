//! How many seats a level could use, over time: what the sharing of seats among levels goes by.

use std::time::Duration;

/// How often seats are shared anew; upstream's.
pub(crate) const ADJUST_EVERY: Duration = Duration::from_secs(10);
/// How much of the smoothed demand is left after one period: half of it after five minutes.
const SMOOTHING: f64 = 0.977;

/// The demand of one period, as it runs.
#[derive(Clone, Debug, Default)]
pub(super) struct Demand {
    seconds: f64,
    sum: f64,
    squares: f64,
    now: f64,
    highest: f64,
}

/// What is known of the demand in past periods.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Seen {
    pub(super) average: f64,
    pub(super) deviation: f64,
    /// Seats at the highest.
    pub(super) high_watermark: u32,
    /// Follows a rise at once and a fall slowly.
    pub(super) smoothed: f64,
}

impl Demand {
    /// The time that has passed since the last change belongs to the demand as it was.
    pub(super) fn pass(&mut self, time: Duration) {
        let seconds = time.as_secs_f64();
        self.seconds += seconds;
        self.sum += self.now * seconds;
        self.squares += self.now * self.now * seconds;
    }

    pub(super) fn set(&mut self, seats: usize) {
        self.now = seats as f64;
        self.highest = self.highest.max(self.now);
    }

    /// Ends a period (or several, if nobody asked in between) and begins the next.
    pub(super) fn end(&mut self, seen: &mut Seen) {
        let over = std::mem::replace(
            self,
            Self {
                now: self.now,
                highest: self.now,
                ..Self::default()
            },
        );
        seen.high_watermark = over.highest.round() as u32;
        if over.seconds <= 0.0 {
            return;
        }
        seen.average = over.sum / over.seconds;
        let variance = over.squares / over.seconds - seen.average * seen.average;
        seen.deviation = variance.max(0.0).sqrt();
        let envelope = seen.average + seen.deviation;
        let periods = (over.seconds / ADJUST_EVERY.as_secs_f64()).max(1.0);
        let left = SMOOTHING.powf(periods);
        seen.smoothed = envelope.max(left * seen.smoothed + (1.0 - left) * envelope);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rise_counts_at_once_and_a_fall_slowly() {
        let (mut demand, mut seen) = (Demand::default(), Seen::default());
        demand.set(10);
        demand.pass(ADJUST_EVERY);
        demand.end(&mut seen);
        assert_eq!(
            (seen.average, seen.deviation, seen.smoothed, seen.high_watermark),
            (10.0, 0.0, 10.0, 10)
        );
        demand.set(0);
        demand.pass(ADJUST_EVERY);
        demand.end(&mut seen);
        assert_eq!((seen.average, seen.high_watermark), (0.0, 10));
        assert!((seen.smoothed - 9.77).abs() < 1e-9, "{seen:?}");
        demand.pass(ADJUST_EVERY * 29);
        demand.end(&mut seen);
        assert_eq!(seen.high_watermark, 0);
        assert!(
            (seen.smoothed - 5.0).abs() < 0.1,
            "half after five minutes: {seen:?}"
        );
    }

    #[test]
    fn half_the_time_at_four_is_two_and_two() {
        let (mut demand, mut seen) = (Demand::default(), Seen::default());
        demand.pass(ADJUST_EVERY / 2);
        demand.set(4);
        demand.pass(ADJUST_EVERY / 2);
        demand.end(&mut seen);
        assert_eq!((seen.average, seen.deviation, seen.smoothed), (2.0, 2.0, 4.0));
    }
}
