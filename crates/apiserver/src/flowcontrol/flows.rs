//! What is counted of each flow schema at its level.

use api::SmolStr;
use std::time::Duration;

use super::histogram::Histogram;

const QUEUE_LENGTHS: &[f64] = &[0.0, 10.0, 25.0, 50.0, 100.0, 250.0, 500.0, 1000.0];
const SECONDS: &[f64] = &[
    0.0, 0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0,
];
const WATCHERS: &[f64] = &[0.0, 1.0, 10.0, 100.0, 1000.0, 10000.0];
const SEATS: &[f64] = &[1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 100.0];

/// Why a request is rejected, in upstream's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reason {
    QueueFull,
    /// The level has no queues, and no seat is free.
    ConcurrencyLimit,
    /// It waited too long, or its client went away.
    TimeOut,
}

impl Reason {
    pub(crate) const ALL: [Self; 3] = [Self::QueueFull, Self::ConcurrencyLimit, Self::TimeOut];

    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::QueueFull => "queue-full",
            Self::ConcurrencyLimit => "concurrency-limit",
            Self::TimeOut => "time-out",
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Flow {
    pub(crate) schema: SmolStr,
    pub(crate) rejected: [u64; Reason::ALL.len()],
    pub(crate) dispatched: u64,
    pub(crate) not_accommodated: u64,
    pub(crate) queued_requests: usize,
    pub(crate) queued_seats: usize,
    pub(crate) executing_requests: usize,
    pub(crate) executing_seats: usize,
    pub(crate) queue_length: Histogram,
    pub(crate) waited_and_executed: Histogram,
    pub(crate) waited_in_vain: Histogram,
    pub(crate) executed: Histogram,
    pub(crate) watch_begun: Histogram,
    pub(crate) watchers: Histogram,
    pub(crate) seats: Histogram,
}

impl Flow {
    pub(super) fn new(schema: SmolStr) -> Self {
        let seconds = || Histogram::new(SECONDS);
        Self {
            schema,
            rejected: [0; Reason::ALL.len()],
            dispatched: 0,
            not_accommodated: 0,
            queued_requests: 0,
            queued_seats: 0,
            executing_requests: 0,
            executing_seats: 0,
            queue_length: Histogram::new(QUEUE_LENGTHS),
            waited_and_executed: seconds(),
            waited_in_vain: seconds(),
            executed: seconds(),
            watch_begun: seconds(),
            watchers: Histogram::new(WATCHERS),
            seats: Histogram::new(SEATS),
        }
    }

    pub(super) fn reject(&mut self, reason: Reason, waited: Duration) {
        self.rejected[reason as usize] += 1;
        self.waited_in_vain.observe(waited.as_secs_f64());
    }

    pub(super) fn finish(&mut self, is_watch: bool, took: Duration) {
        let histogram = if is_watch {
            &mut self.watch_begun
        } else {
            &mut self.executed
        };
        histogram.observe(took.as_secs_f64());
    }
}
