//! Which of the feasible nodes is best. Each score is 0 to 100 a node, weighted as the profile says.

mod affinity;
mod balanced;
mod fit;
mod image;
mod peers;
mod spread;
mod taints;

use std::ops::Range;

use crate::bits::Bits;
use crate::question::Question;
use crate::ranking::Ranking;
use crate::snapshot::{Slot, Snapshot};

pub(crate) const MOST: i64 = 100;

/// Adds to `totals` (one for each of `nodes`, in order).
type Score = fn(&Question<'_>, &Snapshot, &[Slot], &mut [i64]);

/// Upstream's name, its weight in the default profile, and the score. The first two look at nothing but amounts.
const SCORES: [(&str, i64, Score); 7] = [
    ("NodeResourcesFit", 1, fit::score),
    ("NodeResourcesBalancedAllocation", 1, balanced::score),
    ("TaintToleration", 3, taints::score),
    ("NodeAffinity", 2, affinity::score),
    ("PodTopologySpread", 2, spread::score),
    ("InterPodAffinity", 2, peers::score),
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

/// How many of the scores a ranking keeps.
const OF_AMOUNTS: usize = 2;

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
pub(crate) fn best(
    question: &Question<'_>,
    nodes: &Snapshot,
    feasible: &Bits,
    ranking: &Ranking,
    turn: usize,
) -> Option<Slot> {
    let slots: Vec<Slot> = feasible.iter().collect();
    if slots.len() <= 1 {
        return slots.first().copied();
    }
    let totals = totals(question, nodes, &slots, ranking);
    let most = totals.iter().copied().max()?;
    let ties = totals.iter().filter(|t| **t == most).count();
    let mut best = slots.iter().zip(&totals).filter(|(_, t)| **t == most);
    best.nth(turn % ties).map(|(slot, _)| *slot)
}

/// What each node is worth by all scores together.
pub(crate) fn totals(
    question: &Question<'_>,
    nodes: &Snapshot,
    slots: &[Slot],
    ranking: &Ranking,
) -> Vec<i64> {
    let mut totals: Vec<i64> = slots.iter().map(|slot| ranking.worth[*slot]).collect();
    each(OF_AMOUNTS..SCORES.len(), question, nodes, slots, |_, own| {
        totals.iter_mut().zip(own).for_each(|(total, own)| *total += own);
    });
    totals
}

/// What each node is worth by the scores that look at amounts alone.
pub(crate) fn of_amounts(question: &Question<'_>, nodes: &Snapshot, slots: &[Slot]) -> Vec<i64> {
    let mut totals = vec![0; slots.len()];
    each(0..OF_AMOUNTS, question, nodes, slots, |_, own| {
        totals.iter_mut().zip(own).for_each(|(total, own)| *total += own);
    });
    totals
}

/// Tells each of these scores that the profile asks for: its name, and what it gives the nodes, by its weight.
fn each(
    which: Range<usize>,
    question: &Question<'_>,
    nodes: &Snapshot,
    slots: &[Slot],
    mut tell: impl FnMut(&str, &[i64]),
) {
    let mut own = vec![0; slots.len()];
    for at in which {
        let ((name, _, score), weight) = (SCORES[at], question.profile.weights.0[at]);
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
    each(0..SCORES.len(), question, nodes, slots, |name, own| {
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
