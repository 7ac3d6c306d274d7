//! Requests that read and requests that change: how many wait and execute, over time.

use super::histogram::Histogram;
use super::work::Moment;

const PARTS: &[f64] = &[
    0.0, 0.001, 0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0,
];

/// By whether they change something.
#[derive(Clone, Debug)]
pub(crate) struct Traffic {
    now: Moment,
    pub(crate) executing: [Stream; 2],
    pub(crate) waiting: [Stream; 2],
}

#[derive(Clone, Debug)]
pub(crate) struct Stream {
    count: usize,
    /// What counts as all.
    limit: f64,
    pub(crate) over_time: Histogram,
    second: u64,
    highest: usize,
    highest_before: usize,
}

impl Traffic {
    pub(super) fn new(now: Moment) -> Self {
        Self {
            now,
            executing: [Stream::new(), Stream::new()],
            waiting: [Stream::new(), Stream::new()],
        }
    }

    /// What counts as all who execute, and as all who wait.
    pub(super) fn set_limits(&mut self, executing: usize, waiting: usize) {
        for (streams, limit) in [(&mut self.executing, executing), (&mut self.waiting, waiting)] {
            streams
                .iter_mut()
                .for_each(|stream| stream.limit = limit.max(1) as f64);
        }
    }

    pub(super) fn execute(&mut self, now: Moment, change: bool) {
        self.pass(now);
        self.executing[usize::from(change)].change(now, 1);
    }

    pub(super) fn wait(&mut self, now: Moment, change: bool) {
        self.pass(now);
        self.waiting[usize::from(change)].change(now, 1);
    }

    /// Who waited executes.
    pub(super) fn go_on(&mut self, now: Moment, change: bool) {
        self.give_up(now, change);
        self.execute(now, change);
    }

    pub(super) fn give_up(&mut self, now: Moment, change: bool) {
        self.pass(now);
        self.waiting[usize::from(change)].change(now, -1);
    }

    pub(super) fn finish(&mut self, now: Moment, change: bool) {
        self.pass(now);
        self.executing[usize::from(change)].change(now, -1);
    }

    pub(super) fn pass(&mut self, now: Moment) {
        let passed = now.saturating_sub(self.now).as_nanos();
        if passed == 0 {
            return;
        }
        self.now = now;
        let weight = u64::try_from(passed).unwrap_or(u64::MAX);
        for stream in self.executing.iter_mut().chain(&mut self.waiting) {
            let part = stream.count as f64 / stream.limit;
            stream.over_time.add(part, weight);
        }
    }
}

impl Stream {
    fn new() -> Self {
        Self {
            count: 0,
            limit: 1.0,
            over_time: Histogram::new(PARTS),
            second: 0,
            highest: 0,
            highest_before: 0,
        }
    }

    fn change(&mut self, now: Moment, by: isize) {
        self.turn(now);
        self.count = self.count.saturating_add_signed(by);
        self.highest = self.highest.max(self.count);
    }

    /// The most at once in this second and the one before it.
    pub(crate) fn highest(&mut self, now: Moment) -> usize {
        self.turn(now);
        self.highest.max(self.highest_before)
    }

    fn turn(&mut self, now: Moment) {
        let second = now.as_secs();
        if second != self.second {
            self.highest_before = if second == self.second + 1 {
                self.highest
            } else {
                self.count
            };
            (self.second, self.highest) = (second, self.count);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_peak_is_seen_for_a_second() {
        let (mut traffic, second) = (Traffic::new(Moment::ZERO), Duration::from_secs(1));
        traffic.execute(Moment::ZERO, true);
        traffic.execute(Moment::ZERO, true);
        traffic.finish(second / 2, true);
        assert_eq!(traffic.executing[1].highest(second / 2), 2);
        assert_eq!(traffic.executing[1].highest(second), 2);
        assert_eq!(traffic.executing[1].highest(2 * second), 1);
        assert_eq!(traffic.executing[0].highest(second), 0);
    }
}
