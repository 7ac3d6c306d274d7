//! Histograms: of how often something was so, or of how long.

use std::fmt::Write as _;

#[derive(Clone, Debug)]
pub(crate) struct Histogram {
    bounds: &'static [f64],
    /// By bound; the last is of what is above all.
    weights: Box<[u64]>,
    sum: f64,
}

impl Histogram {
    pub(super) fn new(bounds: &'static [f64]) -> Self {
        Self {
            bounds,
            weights: vec![0; bounds.len() + 1].into(),
            sum: 0.0,
        }
    }

    pub(super) fn observe(&mut self, value: f64) {
        self.add(value, 1);
    }

    /// The value counts `weight` times: for so many nanoseconds, where it is time that is told.
    pub(super) fn add(&mut self, value: f64, weight: u64) {
        let bucket = self.bounds.iter().position(|bound| value <= *bound);
        self.weights[bucket.unwrap_or(self.bounds.len())] += weight;
        self.sum += value * weight as f64;
    }

    pub(super) fn is_empty(&self) -> bool {
        self.weights.iter().all(|weight| *weight == 0)
    }

    /// Lines for Prometheus; `labels` without braces.
    pub(super) fn print(&self, out: &mut String, name: &str, labels: &str) {
        let mut total = 0;
        for (bound, weight) in self.bounds.iter().zip(&self.weights) {
            total += weight;
            let _ = writeln!(out, "{name}_bucket{{{labels},le=\"{bound}\"}} {total}");
        }
        total += self.weights[self.bounds.len()];
        let _ = writeln!(out, "{name}_bucket{{{labels},le=\"+Inf\"}} {total}");
        let _ = writeln!(out, "{name}_sum{{{labels}}} {}", self.sum);
        let _ = writeln!(out, "{name}_count{{{labels}}} {total}");
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn buckets_are_cumulative() {
        let mut histogram = Histogram::new(&[0.0, 0.5]);
        histogram.observe(0.0);
        histogram.add(0.5, 3);
        histogram.observe(7.0);
        let mut out = String::new();
        histogram.print(&mut out, "x", "a=\"b\"");
        expect![[r#"
            x_bucket{a="b",le="0"} 1
            x_bucket{a="b",le="0.5"} 4
            x_bucket{a="b",le="+Inf"} 5
            x_sum{a="b"} 8.5
            x_count{a="b"} 5
        "#]]
        .assert_eq(&out);
    }
}
