//! What authentication and authorization count, under upstream's names, for `/metrics`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::OnceLock;
use std::time::Duration;

use parking_lot::Mutex;

/// Counters and sums by name and labels.
#[derive(Default)]
pub(crate) struct Counts(Mutex<BTreeMap<&'static str, Series>>);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Counter,
    /// Its value is the last one.
    Gauge,
    /// Each sample is a duration, and a `_sum` stands beside the `_count`.
    Summary,
}

#[derive(Default)]
struct Series {
    kind: Kind,
    samples: BTreeMap<String, (u64, f64)>,
}

impl Counts {
    /// Of the process: what is counted happens far from any server.
    pub(crate) fn global() -> &'static Self {
        static COUNTS: OnceLock<Counts> = OnceLock::new();
        COUNTS.get_or_init(Counts::default)
    }

    pub(crate) fn add(&self, name: &'static str, labels: &[(&str, &str)]) {
        self.sample(Kind::Counter, name, labels, 0.0);
    }

    pub(crate) fn set(&self, name: &'static str, labels: &[(&str, &str)], value: f64) {
        self.sample(Kind::Gauge, name, labels, value);
    }

    pub(crate) fn time(&self, name: &'static str, labels: &[(&str, &str)], took: Duration) {
        self.sample(Kind::Summary, name, labels, took.as_secs_f64());
    }

    fn sample(&self, kind: Kind, name: &'static str, labels: &[(&str, &str)], value: f64) {
        let labels: Vec<String> = labels
            .iter()
            .map(|(name, value)| format!("{name}={}", serde_json::json!(value)))
            .collect();
        let mut all = self.0.lock();
        let series = all.entry(name).or_default();
        series.kind = kind;
        let (count, sum) = series.samples.entry(labels.join(",")).or_default();
        *count += 1;
        *sum = if kind == Kind::Gauge { value } else { *sum + value };
    }

    /// The text that Prometheus reads.
    pub(crate) fn text(&self) -> String {
        let mut out = String::new();
        for (name, series) in self.0.lock().iter() {
            let kind = match series.kind {
                Kind::Counter => "counter",
                Kind::Gauge => "gauge",
                Kind::Summary => "summary",
            };
            let _ = writeln!(out, "# HELP {name} See upstream.\n# TYPE {name} {kind}");
            for (labels, (count, sum)) in &series.samples {
                let _ = match series.kind {
                    Kind::Counter => writeln!(out, "{name}{{{labels}}} {count}"),
                    Kind::Gauge => writeln!(out, "{name}{{{labels}}} {sum}"),
                    Kind::Summary => {
                        writeln!(
                            out,
                            "{name}_sum{{{labels}}} {sum}\n{name}_count{{{labels}}} {count}"
                        )
                    }
                };
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_told_by_name_and_labels() {
        let counts = Counts::default();
        counts.add("a_total", &[("result", "success")]);
        counts.add("a_total", &[("result", "success")]);
        counts.time("b_seconds", &[("name", "x\"y")], Duration::from_millis(500));
        expect_test::expect![[r#"
            # HELP a_total See upstream.
            # TYPE a_total counter
            a_total{result="success"} 2
            # HELP b_seconds See upstream.
            # TYPE b_seconds summary
            b_seconds_sum{name="x\"y"} 0.5
            b_seconds_count{name="x\"y"} 1
        "#]]
        .assert_eq(&counts.text());
    }
}
