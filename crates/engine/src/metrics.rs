//! The engine in figures, in Prometheus text form.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::atomic::Ordering;
use std::time::Duration;

use parking_lot::Mutex;

use crate::engine::Shared;
use crate::ledger::tally;

/// Upper bounds of the histogram of turns, in seconds.
const BOUNDS: [f64; 7] = [0.0001, 0.001, 0.01, 0.1, 1.0, 10.0, f64::INFINITY];

/// One loop's turns.
#[derive(Default)]
pub(crate) struct Stats(Mutex<Turns>);

#[derive(Clone, Default)]
struct Turns {
    results: BTreeMap<&'static str, u64>,
    seconds: f64,
    buckets: [u64; BOUNDS.len()],
}

impl Stats {
    pub(crate) fn turn(&self, result: &'static str, took: Duration) {
        let mut turns = self.0.lock();
        *turns.results.entry(result).or_default() += 1;
        let took = took.as_secs_f64();
        turns.seconds += took;
        for (bucket, bound) in turns.buckets.iter_mut().zip(BOUNDS) {
            *bucket += u64::from(took <= bound);
        }
    }
}

pub(crate) fn render(shared: &Shared) -> String {
    let mut out = String::new();
    // Writing to a String cannot fail.
    let _ = gaps(&mut out, shared);
    let _ = turns(&mut out, shared);
    out
}

fn gaps(out: &mut String, shared: &Shared) -> std::fmt::Result {
    let now = shared.clock.now();
    let tally = tally(&shared.ledger);
    writeln!(out, "# TYPE setpoint_gap_open gauge")?;
    for ((by, code), (count, _)) in &tally {
        writeln!(out, "setpoint_gap_open{{loop=\"{by}\",cause=\"{code}\"}} {count}")?;
    }
    writeln!(out, "# TYPE setpoint_gap_oldest_seconds gauge")?;
    for ((by, code), (_, oldest)) in &tally {
        let age = now.duration_since(*oldest).as_secs_f64().max(0.0);
        writeln!(
            out,
            "setpoint_gap_oldest_seconds{{loop=\"{by}\",cause=\"{code}\"}} {age:.1}"
        )?;
    }
    writeln!(out, "# TYPE setpoint_events_dropped_total counter")?;
    writeln!(
        out,
        "setpoint_events_dropped_total {}",
        shared.sink.dropped.load(Ordering::Relaxed)
    )
}

fn turns(out: &mut String, shared: &Shared) -> std::fmt::Result {
    let loops = shared.loops.read();
    writeln!(out, "# TYPE setpoint_turns_total counter")?;
    for each in loops.iter() {
        for (result, count) in each.stats().0.lock().results.iter() {
            writeln!(
                out,
                "setpoint_turns_total{{loop=\"{}\",result=\"{result}\"}} {count}",
                each.name()
            )?;
        }
    }
    writeln!(out, "# TYPE setpoint_turn_duration_seconds histogram")?;
    for each in loops.iter() {
        let (name, turns) = (each.name(), each.stats().0.lock().clone());
        for (bucket, bound) in turns.buckets.iter().zip(BOUNDS) {
            let le = if bound.is_infinite() {
                "+Inf".to_owned()
            } else {
                bound.to_string()
            };
            writeln!(
                out,
                "setpoint_turn_duration_seconds_bucket{{loop=\"{name}\",le=\"{le}\"}} {bucket}"
            )?;
        }
        let count: u64 = turns.results.values().sum();
        writeln!(
            out,
            "setpoint_turn_duration_seconds_sum{{loop=\"{name}\"}} {}",
            turns.seconds
        )?;
        writeln!(
            out,
            "setpoint_turn_duration_seconds_count{{loop=\"{name}\"}} {count}"
        )?;
    }
    writeln!(out, "# TYPE workqueue_depth gauge")?;
    for each in loops.iter() {
        writeln!(
            out,
            "workqueue_depth{{name=\"{}\"}} {}",
            each.name(),
            each.queue().depth()
        )?;
    }
    Ok(())
}
