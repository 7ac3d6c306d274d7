//! A figure: what was measured, what it should be, what stock Kubernetes takes.

use serde_json::{Value, json};

/// What a figure should be, if anything was promised.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Goal {
    AtMost(f64),
    AtLeast(f64),
    /// So many times as good as the peer.
    Times(f64),
    None,
}

#[derive(Clone, Debug)]
pub(super) struct Figure {
    pub(super) name: String,
    pub(super) unit: &'static str,
    pub(super) goal: Goal,
    /// One value for each repetition.
    pub(super) values: Vec<f64>,
    pub(super) peer: Vec<f64>,
    /// Whether more of it is better.
    pub(super) more: bool,
}

impl Figure {
    /// A figure of which less is better.
    pub(super) fn at_most(name: &str, unit: &'static str, limit: f64, values: Vec<f64>) -> Self {
        Self {
            name: name.to_owned(),
            unit,
            goal: Goal::AtMost(limit),
            values,
            peer: Vec::new(),
            more: false,
        }
    }

    /// A figure of which more is better.
    pub(super) fn at_least(name: &str, unit: &'static str, limit: f64, values: Vec<f64>) -> Self {
        Self {
            goal: Goal::AtLeast(limit),
            more: true,
            ..Self::at_most(name, unit, 0.0, values)
        }
    }

    pub(super) fn without_goal(self) -> Self {
        Self {
            goal: Goal::None,
            ..self
        }
    }

    pub(super) fn beside(self, peer: Vec<f64>) -> Self {
        Self { peer, ..self }
    }

    /// How many times as good as the peer.
    pub(super) fn ratio(&self) -> Option<f64> {
        let (ours, theirs) = (median(&self.values)?, median(&self.peer)?);
        Some(if self.more { ours / theirs } else { theirs / ours })
    }

    pub(super) fn is_met(&self) -> Option<bool> {
        let value = median(&self.values)?;
        match self.goal {
            Goal::AtMost(limit) => Some(value <= limit),
            Goal::AtLeast(limit) => Some(value >= limit),
            Goal::Times(times) => self.ratio().map(|ratio| ratio >= times),
            Goal::None => None,
        }
    }

    pub(super) fn goal_text(&self) -> String {
        match self.goal {
            Goal::AtMost(limit) => format!("≤{} {}", number(limit), self.unit),
            Goal::AtLeast(limit) => format!("≥{} {}", number(limit), self.unit),
            Goal::Times(times) => format!("≥{}× stock", number(times)),
            Goal::None => String::new(),
        }
    }

    pub(super) fn to_json(&self) -> Value {
        json!({
            "name": self.name, "unit": self.unit, "goal": self.goal_text(), "met": self.is_met(),
            "values": self.values, "peer": self.peer, "ratio": self.ratio(),
        })
    }
}

pub(super) fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => None,
        n if n % 2 == 1 => Some(sorted[middle]),
        _ => Some(f64::midpoint(sorted[middle - 1], sorted[middle])),
    }
}

/// The median, and the least and the greatest where there are several.
pub(super) fn spread(values: &[f64]) -> String {
    let Some(middle) = median(values) else {
        return String::new();
    };
    let least = values.iter().copied().fold(f64::INFINITY, f64::min);
    let greatest = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let (middle, least, greatest) = (number(middle), number(least), number(greatest));
    if values.len() == 1 || least == greatest {
        return middle;
    }
    format!("{middle} ({least}–{greatest})")
}

/// Three digits that count.
pub(super) fn number(value: f64) -> String {
    let places = match value.abs() {
        0.0 => 0,
        size if size >= 100.0 => 0,
        size if size >= 10.0 => 1,
        size if size >= 1.0 => 2,
        _ => 3,
    };
    let text = format!("{value:.places$}");
    if places == 0 {
        return text;
    }
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_is_above_one_for_what_is_better() {
        let less = Figure::at_most("a", "ms", 5.0, vec![1.0, 4.0, 2.0]).beside(vec![10.0]);
        assert_eq!((less.ratio(), less.is_met()), (Some(5.0), Some(true)));
        let more = Figure::at_least("a", "/s", 5.0, vec![2.0, 4.0]).beside(vec![1.5]);
        assert_eq!((more.ratio(), more.is_met()), (Some(2.0), Some(false)));
        let times = Figure {
            goal: Goal::Times(2.5),
            ..more
        };
        assert_eq!(times.is_met(), Some(false));
    }

    #[test]
    fn numbers_are_short() {
        let texts = [1234.56, 12.34, 1.5, 0.1234, 0.0, 2.0].map(number);
        assert_eq!(texts, ["1235", "12.3", "1.5", "0.123", "0", "2"]);
        assert_eq!(spread(&[3.0, 1.0, 2.0]), "2 (1–3)");
        assert_eq!(spread(&[]), "");
    }
}
