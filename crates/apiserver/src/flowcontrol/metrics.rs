//! What `/metrics` tells of flow control, under upstream's names.

use std::fmt::{Display, Write as _};

use super::FlowControl;
use super::flows::{Flow, Reason};
use super::histogram::Histogram;
use super::levels::{Level, Levels};
use super::traffic::Stream;
use super::work::Moment;

const PREFIX: &str = "apiserver_flowcontrol_";
const KINDS: [&str; 2] = ["readOnly", "mutating"];

impl FlowControl {
    pub(crate) fn metrics(&self) -> String {
        let now = self.now();
        let mut state = self.state.lock();
        state.levels.advance(now);
        let mut out = String::with_capacity(32 << 10);
        requests(&mut out, &mut state.levels, now);
        let levels = &state.levels;
        for (name, help, value) in LEVEL_GAUGES {
            let each = levels.all().iter();
            let each = each.map(|level| (level_label(level), value(level)));
            family(&mut out, name, "gauge", help, each);
        }
        bounds(&mut out, levels);
        for (name, help, value) in FLOW_GAUGES {
            family(&mut out, name, "gauge", help, flows(levels, *value));
        }
        let fraction = [("".to_owned(), levels.fair_fraction)];
        family(&mut out, "seat_fair_frac", "gauge", FRACTION, fraction);
        for (name, help, value) in FLOW_COUNTERS {
            family(&mut out, name, "counter", help, flows(levels, *value));
        }
        rejections(&mut out, levels);
        for (name, help, histogram) in FLOW_HISTOGRAMS {
            histograms(&mut out, name, help, flow_histograms(levels, *histogram));
        }
        over_time(&mut out, levels);
        self.settle(&mut state, now);
        out
    }
}

type OfLevel = fn(&Level) -> f64;
type OfFlow = fn(&Flow) -> f64;
/// Histograms, with the labels before and after the common ones.
type Histograms = fn(&Flow) -> Vec<(&'static str, &'static str, &Histogram)>;

const FRACTION: &str = "Fraction of its target that each level gets whom no bound holds";

const LEVEL_GAUGES: &[(&str, &str, OfLevel)] = &[
    ("nominal_limit_seats", "Seats by shares", |l| l.nominal as f64),
    ("lower_limit_seats", "Seats without those that are lent", |l| {
        l.least as f64
    }),
    (
        "upper_limit_seats",
        "Seats with those that may be borrowed",
        |l| l.most as f64,
    ),
    ("current_limit_seats", "Seats now", |l| l.queues.limit() as f64),
    ("target_seats", "Seats that were aimed at", |l| l.target),
    (
        "demand_seats_high_watermark",
        "Most seats wanted in the last period",
        |l| f64::from(l.seen.high_watermark),
    ),
    ("demand_seats_average", "Seats wanted in the last period", |l| {
        l.seen.average
    }),
    ("demand_seats_stdev", "How much that varied", |l| l.seen.deviation),
    ("demand_seats_smoothed", "Seats wanted, over time", |l| {
        l.seen.smoothed
    }),
    ("current_r", "Virtual time", |l| l.queues.virtual_now().as_f64()),
    ("dispatch_r", "Virtual time of the last dispatch", |l| {
        l.queues.last_dispatch().at.as_f64()
    }),
    ("latest_s", "Virtual start of the request dispatched last", |l| {
        l.queues.last_dispatch().began.as_f64()
    }),
];

const FLOW_GAUGES: &[(&str, &str, OfFlow)] = &[
    ("current_inqueue_requests", "Requests that wait", |f| {
        f.queued_requests as f64
    }),
    ("current_inqueue_seats", "Seats that are waited for", |f| {
        f.queued_seats as f64
    }),
    (
        "current_executing_requests",
        "Requests that are executed (of watches: their beginning)",
        |f| f.executing_requests as f64,
    ),
    ("current_executing_seats", "Seats in use", |f| {
        f.executing_seats as f64
    }),
];

const FLOW_COUNTERS: &[(&str, &str, OfFlow)] = &[
    ("dispatched_requests_total", "Requests that were executed", |f| {
        f.dispatched as f64
    }),
    (
        "request_dispatch_no_accommodation_total",
        "Times that the next request wanted more seats than were free",
        |f| f.not_accommodated as f64,
    ),
];

const FLOW_HISTOGRAMS: &[(&str, &str, Histograms)] = &[
    ("request_wait_duration_seconds", "How long requests waited", |f| {
        vec![
            ("execute=\"true\",", "", &f.waited_and_executed),
            ("execute=\"false\",", "", &f.waited_in_vain),
        ]
    }),
    (
        "request_execution_seconds",
        "How long requests were executed",
        |f| {
            vec![
                ("", ",type=\"regular\"", &f.executed),
                ("", ",type=\"watch\"", &f.watch_begun),
            ]
        },
    ),
    (
        "request_queue_length_after_enqueue",
        "Requests in a queue with a new one",
        |f| vec![("", "", &f.queue_length)],
    ),
    ("work_estimated_seats", "Seats by the estimate", |f| {
        vec![("", "", &f.seats)]
    }),
    ("watch_count_samples", "Watchers of what is changed", |f| {
        vec![("", "", &f.watchers)]
    }),
];

fn level_label(level: &Level) -> String {
    format!("priority_level=\"{}\"", level.spec.name)
}

fn flow_label(level: &Level, flow: &Flow) -> String {
    format!("flow_schema=\"{}\",{}", flow.schema, level_label(level))
}

fn flows(levels: &Levels, value: OfFlow) -> impl Iterator<Item = (String, f64)> {
    levels.all().iter().flat_map(move |level| {
        let each = level.queues.flows().iter();
        each.map(move |flow| (flow_label(level, flow), value(flow)))
    })
}

fn flow_histograms(levels: &Levels, of: Histograms) -> impl Iterator<Item = (String, &Histogram)> {
    levels.all().iter().flat_map(move |level| {
        level.queues.flows().iter().flat_map(move |flow| {
            let label = flow_label(level, flow);
            let all = of(flow).into_iter();
            all.map(move |(before, after, histogram)| (format!("{before}{label}{after}"), histogram))
        })
    })
}

/// The requests of the whole server, that read and that change.
fn requests(out: &mut String, levels: &mut Levels, now: Moment) {
    let traffic = &mut levels.traffic;
    let each =
        |(kind, stream): (&str, &mut Stream)| (format!("request_kind=\"{kind}\""), stream.highest(now));
    let executing = KINDS.into_iter().zip(&mut traffic.executing).map(each);
    let executing: Vec<_> = executing.collect();
    let waiting = KINDS.into_iter().zip(&mut traffic.waiting).map(each);
    let waiting: Vec<_> = waiting.collect();
    let help = "Most requests at once in the last second that are executed";
    family_of(
        out,
        "apiserver_current_inflight_requests",
        "gauge",
        help,
        executing,
    );
    let help = "Most requests at once in the last second that wait";
    family_of(out, "apiserver_current_inqueue_requests", "gauge", help, waiting);
}

fn bounds(out: &mut String, levels: &Levels) {
    for (name, help, discounted) in [
        (
            "next_s_bounds",
            "Virtual starts of the queues' next requests",
            false,
        ),
        (
            "next_discounted_s_bounds",
            "The same, less the work that goes on",
            true,
        ),
    ] {
        let each = levels.all().iter().flat_map(move |level| {
            let last = level.queues.last_dispatch();
            let (low, high) = if discounted { last.discounted } else { last.bounds };
            let label = level_label(level);
            [("min", low), ("max", high)]
                .map(|(bound, value)| (format!("bound=\"{bound}\",{label}"), value.as_f64()))
        });
        family(out, name, "gauge", help, each);
    }
}

fn rejections(out: &mut String, levels: &Levels) {
    let each = levels.all().iter().flat_map(|level| {
        level.queues.flows().iter().flat_map(move |flow| {
            let label = flow_label(level, flow);
            Reason::ALL.into_iter().filter_map(move |reason| {
                let count = flow.rejected[reason as usize];
                let label = format!("{label},reason=\"{}\"", reason.text());
                (count > 0).then_some((label, count))
            })
        })
    });
    let help = "Requests that were rejected";
    family(out, "rejected_requests_total", "counter", help, each);
}

/// Parts in use, by nanoseconds.
fn over_time(out: &mut String, levels: &Levels) {
    let seats = |level: &'_ Level| format!("phase=\"executing\",{}", level_label(level));
    let all = || levels.all().iter();
    let each = all().map(|level| (seats(level), &level.queues.usage.seats));
    histograms(
        out,
        "priority_level_seat_utilization",
        "Part of the seats in use",
        each,
    );
    let each = all().flat_map(|level| {
        let (usage, label) = (&level.queues.usage, level_label(level));
        [
            (format!("phase=\"executing\",{label}"), &usage.executing),
            (format!("phase=\"waiting\",{label}"), &usage.waiting),
        ]
    });
    let help = "Requests as a part of the limit";
    histograms(out, "priority_level_request_utilization", help, each);
    let each = all().map(|level| (level_label(level), &level.queues.usage.demands));
    histograms(
        out,
        "demand_seats",
        "Seats that could be used, as a part of the limit",
        each,
    );
    let phases = [
        ("executing", &levels.traffic.executing),
        ("waiting", &levels.traffic.waiting),
    ];
    let each = phases.into_iter().flat_map(|(phase, streams)| {
        KINDS.into_iter().zip(streams).map(move |(kind, stream)| {
            let label = format!("phase=\"{phase}\",request_kind=\"{kind}\"");
            (label, &stream.over_time)
        })
    });
    let help = "Requests that read and that change, as a part of the limit";
    histograms(out, "read_vs_write_current_requests", help, each);
}

fn family<V: Display>(
    out: &mut String,
    name: &str,
    type_: &str,
    help: &str,
    each: impl IntoIterator<Item = (String, V)>,
) {
    family_of(out, &format!("{PREFIX}{name}"), type_, help, each);
}

fn family_of<V: Display>(
    out: &mut String,
    name: &str,
    type_: &str,
    help: &str,
    each: impl IntoIterator<Item = (String, V)>,
) {
    crate::metrics::header(out, name, type_, help);
    for (labels, value) in each {
        let _ = match labels.is_empty() {
            true => writeln!(out, "{name} {value}"),
            false => writeln!(out, "{name}{{{labels}}} {value}"),
        };
    }
}

fn histograms<'a>(
    out: &mut String,
    name: &str,
    help: &str,
    each: impl IntoIterator<Item = (String, &'a Histogram)>,
) {
    let name = format!("{PREFIX}{name}");
    crate::metrics::header(out, &name, "histogram", help);
    for (labels, histogram) in each {
        if !histogram.is_empty() {
            histogram.print(out, &name, &labels);
        }
    }
}
