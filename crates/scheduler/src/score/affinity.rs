//! Preferred node affinity: the sum of the weights of the terms that match, the profile's and the pod's.

use super::normalize;
use crate::filter::matches_term;
use crate::question::Question;
use crate::snapshot::{Slot, Snapshot};

pub(super) fn score(question: &Question<'_>, nodes: &Snapshot, slots: &[Slot], own: &mut [i64]) {
    let terms = [
        &question.profile.added_affinity.preferred,
        &question.guest.demand().preferred_terms,
    ];
    if terms.iter().all(|terms| terms.is_empty()) {
        return;
    }
    for (slot, own) in slots.iter().zip(own.iter_mut()) {
        for (weight, term) in terms.into_iter().flatten() {
            if matches_term(term, &nodes.names[*slot], nodes.labels_of(*slot)) {
                *own += weight;
            }
        }
    }
    normalize(own, false);
}
