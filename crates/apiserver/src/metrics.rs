//! What `/metrics` tells, under upstream's names.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use api::SmolStr;
use parking_lot::Mutex;

/// Upper bounds of upstream's buckets for request durations, in seconds.
const BUCKETS: &[f64] = &[
    0.005, 0.025, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 15.0,
    20.0, 30.0, 45.0, 60.0,
];

/// What a request is counted under.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Labels {
    /// Upstream's upper-case verb: `GET`, `LIST`, `WATCH`, `POST`, `APPLY` ...
    pub(crate) verb: SmolStr,
    pub(crate) group: SmolStr,
    pub(crate) version: SmolStr,
    pub(crate) resource: SmolStr,
    pub(crate) subresource: SmolStr,
    /// `resource`, `namespace`, `cluster` or nothing.
    pub(crate) scope: &'static str,
    pub(crate) dry_run: bool,
}

#[derive(Default)]
pub(crate) struct Metrics {
    requests: Mutex<BTreeMap<(Labels, u16), u64>>,
    durations: Mutex<BTreeMap<Labels, Durations>>,
    pub(crate) watches: AtomicI64,
    pub(crate) watch_events: AtomicU64,
    pub(crate) panics: AtomicU64,
}

#[derive(Default)]
struct Durations {
    buckets: [u64; BUCKETS.len()],
    count: u64,
    sum: f64,
}

impl Metrics {
    pub(crate) fn count(&self, labels: Labels, code: u16, took: Duration, long_running: bool) {
        if !long_running {
            let seconds = took.as_secs_f64();
            let mut durations = self.durations.lock();
            let durations = durations.entry(labels.clone()).or_default();
            durations.count += 1;
            durations.sum += seconds;
            for (bucket, bound) in durations.buckets.iter_mut().zip(BUCKETS) {
                *bucket += u64::from(seconds <= *bound);
            }
        }
        *self.requests.lock().entry((labels, code)).or_default() += 1;
    }

    /// The text that Prometheus reads.
    pub(crate) fn text(&self, store: &store::Stats, more: &str) -> String {
        let mut out = String::with_capacity(16 << 10);
        header(
            &mut out,
            "apiserver_request_total",
            "counter",
            "Requests by verb, resource and code.",
        );
        for ((labels, code), count) in self.requests.lock().iter() {
            let _ = writeln!(
                out,
                "apiserver_request_total{{code=\"{code}\",{}}} {count}",
                labels.text()
            );
        }
        let name = "apiserver_request_duration_seconds";
        header(&mut out, name, "histogram", "How long requests took.");
        for (labels, durations) in self.durations.lock().iter() {
            durations.print(&mut out, name, &labels.text());
        }
        let gauges = [
            (
                "apiserver_longrunning_requests",
                self.watches.load(Ordering::Relaxed),
            ),
            (
                "apiserver_storage_objects_total",
                i64::try_from(store.keys).unwrap_or(i64::MAX),
            ),
            (
                "apiserver_storage_size_bytes",
                i64::try_from(store.live_bytes).unwrap_or(i64::MAX),
            ),
        ];
        for (name, value) in gauges {
            header(&mut out, name, "gauge", "See upstream.");
            let _ = writeln!(out, "{name} {value}");
        }
        let counters = [
            (
                "apiserver_watch_events_total",
                self.watch_events.load(Ordering::Relaxed),
            ),
            (
                "apiserver_request_aborts_total",
                self.panics.load(Ordering::Relaxed),
            ),
        ];
        for (name, value) in counters {
            header(&mut out, name, "counter", "See upstream.");
            let _ = writeln!(out, "{name} {value}");
        }
        out.push_str(more);
        out
    }
}

pub(crate) fn header(out: &mut String, name: &str, type_: &str, help: &str) {
    let _ = writeln!(out, "# HELP {name} {help}\n# TYPE {name} {type_}");
}

impl Labels {
    fn text(&self) -> String {
        format!(
            "component=\"apiserver\",dry_run=\"{}\",group=\"{}\",resource=\"{}\",scope=\"{}\",subresource=\"{}\",verb=\"{}\",version=\"{}\"",
            if self.dry_run { "All" } else { "" },
            self.group,
            self.resource,
            self.scope,
            self.subresource,
            self.verb,
            self.version
        )
    }
}

impl Durations {
    fn print(&self, out: &mut String, name: &str, labels: &str) {
        for (bound, count) in BUCKETS.iter().zip(self.buckets) {
            let _ = writeln!(out, "{name}_bucket{{{labels},le=\"{bound}\"}} {count}");
        }
        let _ = writeln!(out, "{name}_bucket{{{labels},le=\"+Inf\"}} {}", self.count);
        let _ = writeln!(out, "{name}_sum{{{labels}}} {}", self.sum);
        let _ = writeln!(out, "{name}_count{{{labels}}} {}", self.count);
    }
}
