//! Preferred node affinity: the sum of the weights of the terms that match.

use super::normalize;
use crate::demand::Demand;
use crate::filter::matches_term;
use crate::snapshot::{Slot, Snapshot};

pub(super) fn score(demand: &Demand, nodes: &Snapshot, slots: &[Slot], own: &mut [i64]) {
    if demand.preferred_terms.is_empty() {
        return;
    }
    for (slot, own) in slots.iter().zip(own.iter_mut()) {
        for (weight, term) in &demand.preferred_terms {
            if matches_term(term, &nodes.names[*slot], nodes.labels_of(*slot)) {
                *own += weight;
            }
        }
    }
    normalize(own, false);
}
