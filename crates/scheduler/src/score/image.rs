//! Nodes that have the images already, by size, damped so that not every pod lands where the first one did.

use super::MOST;
use crate::question::Question;
use crate::snapshot::{Slot, Snapshot};

/// Upstream's thresholds: below 23 MB nothing is gained, above 1,000 MB a container nothing more.
const FLOOR: i64 = 23 << 20;
const CEILING_EACH: i64 = 1000 << 20;

#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
pub(super) fn score(question: &Question<'_>, nodes: &Snapshot, slots: &[Slot], own: &mut [i64]) {
    let demand = question.guest.demand();
    let mut any = false;
    for image in &demand.images {
        let Some((size, having)) = nodes.images.get(image) else {
            continue;
        };
        any = true;
        let spread = having.len() as f64 / nodes.nodes() as f64;
        let worth = (*size as f64 * spread) as i64;
        for (slot, own) in slots.iter().zip(own.iter_mut()) {
            if having.contains(*slot) {
                *own += worth;
            }
        }
    }
    if !any {
        return;
    }
    let ceiling = CEILING_EACH * i64::try_from(demand.containers).unwrap_or(1).max(1);
    for own in own {
        *own = MOST * ((*own).clamp(FLOOR, ceiling) - FLOOR) / (ceiling - FLOOR);
    }
}
