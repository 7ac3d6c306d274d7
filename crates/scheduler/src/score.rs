//! Which of the feasible nodes is best. Each score is 0 to 100 a node, weighted as upstream's default profile does.

mod affinity;
mod balanced;
mod fit;
mod image;
mod taints;

use crate::bits::Bits;
use crate::demand::Demand;
use crate::snapshot::{Slot, Snapshot};

pub(crate) const MOST: i64 = 100;

/// Adds to `totals` (one for each of `nodes`, in order).
type Score = fn(&Demand, &Snapshot, &[Slot], &mut [i64]);

/// Spread (2) and inter-pod affinity (2) have their places here.
const SCORES: &[(i64, Score)] = &[
    (3, taints::score),
    (2, affinity::score),
    (1, fit::score),
    (1, balanced::score),
    (1, image::score),
];

/// The best node; among equals the one that `turn` points at.
pub(crate) fn best(demand: &Demand, nodes: &Snapshot, feasible: &Bits, turn: usize) -> Option<Slot> {
    let slots: Vec<Slot> = feasible.iter().collect();
    if slots.len() <= 1 {
        return slots.first().copied();
    }
    let mut totals = vec![0; slots.len()];
    let mut own = vec![0; slots.len()];
    for (weight, score) in SCORES {
        own.fill(0);
        score(demand, nodes, &slots, &mut own);
        for (total, own) in totals.iter_mut().zip(&own) {
            *total += weight * own;
        }
    }
    let most = totals.iter().copied().max()?;
    let ties = totals.iter().filter(|t| **t == most).count();
    let chosen = slots
        .iter()
        .zip(&totals)
        .filter(|(_, t)| **t == most)
        .nth(turn % ties);
    chosen.map(|(slot, _)| *slot)
}

/// Scales to 0..=100 by the largest; `reverse` makes the largest the worst.
fn normalize(scores: &mut [i64], reverse: bool) {
    let largest = scores.iter().copied().max().unwrap_or_default();
    for score in scores {
        let scaled = if largest == 0 { 0 } else { MOST * *score / largest };
        *score = if reverse { MOST - scaled } else { scaled };
    }
}
