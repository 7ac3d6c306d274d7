//! Which of the feasible nodes is best. Each score is 0 to 100 a node, weighted as the profile says.

mod affinity;
mod balanced;
mod fit;
mod image;
mod peers;
mod spread;
mod taints;

use crate::bits::Bits;
use crate::question::Question;
use crate::snapshot::{Slot, Snapshot};

pub(crate) const MOST: i64 = 100;

/// Adds to `totals` (one for each of `nodes`, in order).
type Score = fn(&Question<'_>, &Snapshot, &[Slot], &mut [i64]);

/// Upstream's name, its weight in the default profile, and the score.
const SCORES: [(&str, i64, Score); 7] = [
    ("TaintToleration", 3, taints::score),
    ("NodeAffinity", 2, affinity::score),
    ("NodeResourcesFit", 1, fit::score),
    ("PodTopologySpread", 2, spread::score),
    ("InterPodAffinity", 2, peers::score),
    ("NodeResourcesBalancedAllocation", 1, balanced::score),
    ("ImageLocality", 1, image::score),
];

/// The weight of each score; 0 = not asked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Weights([i64; SCORES.len()]);

impl Default for Weights {
    fn default() -> Self {
        Self(SCORES.map(|(_, weight, _)| weight))
    }
}

impl Weights {
    pub(crate) fn none() -> Self {
        Self([0; SCORES.len()])
    }

    pub(crate) fn knows(name: &str) -> bool {
        SCORES.iter().any(|(each, ..)| *each == name)
    }

    pub(crate) fn set(&mut self, name: &str, weight: i64) {
        for ((each, ..), own) in SCORES.iter().zip(&mut self.0) {
            if *each == name {
                *own = weight;
            }
        }
    }
}

/// The best node; among equals the one that `turn` points at.
pub(crate) fn best(question: &Question<'_>, nodes: &Snapshot, feasible: &Bits, turn: usize) -> Option<Slot> {
    let slots: Vec<Slot> = feasible.iter().collect();
    if slots.len() <= 1 {
        return slots.first().copied();
    }
    let mut totals = vec![0; slots.len()];
    each(question, nodes, &slots, |_, own| {
        for (total, own) in totals.iter_mut().zip(own) {
            *total += own;
        }
    });
    let most = totals.iter().copied().max()?;
    let ties = totals.iter().filter(|t| **t == most).count();
    let mut best = slots.iter().zip(&totals).filter(|(_, t)| **t == most);
    best.nth(turn % ties).map(|(slot, _)| *slot)
}

/// Tells each score that the profile asks for: its name, and what it gives the nodes, by its weight.
fn each(question: &Question<'_>, nodes: &Snapshot, slots: &[Slot], mut tell: impl FnMut(&str, &[i64])) {
    let mut own = vec![0; slots.len()];
    for ((name, _, score), weight) in SCORES.iter().zip(question.profile.weights.0) {
        if weight == 0 {
            continue;
        }
        own.fill(0);
        score(question, nodes, slots, &mut own);
        own.iter_mut().for_each(|own| *own *= weight);
        tell(name, &own);
    }
}

/// The same, for tests: what each plugin gives each node.
#[cfg(test)]
pub(crate) fn by_plugin(
    question: &Question<'_>,
    nodes: &Snapshot,
    slots: &[Slot],
) -> std::collections::BTreeMap<String, Vec<i64>> {
    let mut all = std::collections::BTreeMap::new();
    each(question, nodes, slots, |name, own| {
        all.insert(name.to_owned(), own.to_vec());
    });
    all
}

/// Scales to 0..=100 by the largest; `reverse` makes the largest the worst.
fn normalize(scores: &mut [i64], reverse: bool) {
    let largest = scores.iter().copied().max().unwrap_or_default();
    for score in scores {
        let scaled = if largest == 0 { 0 } else { MOST * *score / largest };
        *score = if reverse { MOST - scaled } else { scaled };
    }
}
