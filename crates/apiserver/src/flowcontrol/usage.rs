//! How much of a level is in use, for how long: histograms over time, and the demand that its seats are shared by.

use std::time::Duration;

use super::demand::Demand;
use super::histogram::Histogram;

const SEATS: &[f64] = &[0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0];
const REQUESTS: &[f64] = &[0.0, 0.001, 0.003, 0.01, 0.03, 0.1, 0.25, 0.5, 0.75, 1.0];
const DEMANDS: &[f64] = &[0.2, 0.4, 0.6, 0.8, 1.0, 1.2, 1.4, 1.7, 2.0, 2.8, 4.0, 6.0];

/// Requests and seats of a level at one time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Load {
    pub(crate) waiting: usize,
    pub(crate) executing: usize,
    /// Also of requests that are done and whose consequences are still dealt with.
    pub(crate) seats_in_use: usize,
    pub(crate) seats_waiting: usize,
}

impl Load {
    pub(super) fn seats_wanted(&self) -> usize {
        self.seats_in_use + self.seats_waiting
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Usage {
    pub(super) demand: Demand,
    /// What counts as all seats, and as a full house of waiting requests.
    pub(super) seats_limit: f64,
    pub(super) waiting_limit: f64,
    pub(super) seats: Histogram,
    pub(super) executing: Histogram,
    pub(super) waiting: Histogram,
    pub(super) demands: Histogram,
}

impl Default for Usage {
    fn default() -> Self {
        Self {
            demand: Demand::default(),
            seats_limit: 1.0,
            waiting_limit: 1.0,
            seats: Histogram::new(SEATS),
            executing: Histogram::new(REQUESTS),
            waiting: Histogram::new(REQUESTS),
            demands: Histogram::new(DEMANDS),
        }
    }
}

impl Usage {
    pub(super) fn pass(&mut self, time: Duration, load: &Load) {
        let nanos = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        self.demand.pass(time);
        let of = |count: usize, limit: f64| count as f64 / limit;
        self.seats.add(of(load.seats_in_use, self.seats_limit), nanos);
        self.executing.add(of(load.executing, self.seats_limit), nanos);
        self.waiting.add(of(load.waiting, self.waiting_limit), nanos);
        self.demands.add(of(load.seats_wanted(), self.seats_limit), nanos);
    }
}
