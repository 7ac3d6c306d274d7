//! Cpu and memory used in like proportion: upstream's `NodeResourcesBalancedAllocation`, which since v1.35 scores
//! how much the pod improves the balance.

use super::MOST;
use crate::demand::Demand;
use crate::snapshot::{Slot, Snapshot};

pub(super) fn score(demand: &Demand, nodes: &Snapshot, slots: &[Slot], own: &mut [i64]) {
    if demand.is_best_effort() {
        return;
    }
    for (slot, own) in slots.iter().zip(own) {
        let capacity = [nodes.cpu.capacity(*slot), nodes.memory.capacity(*slot)];
        let used = [nodes.cpu.used(*slot), nodes.memory.used(*slot)];
        let with = [used[0] + demand.requests.cpu, used[1] + demand.requests.memory];
        *own = MOST / 2 + (MOST / 2 + balance(with, capacity) - balance(used, capacity)) / 2;
    }
}

#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
fn balance(used: [i64; 2], capacity: [i64; 2]) -> i64 {
    if capacity.contains(&0) {
        return MOST;
    }
    let fraction = |at: usize| (used[at] as f64 / capacity[at] as f64).min(1.0);
    let deviation = ((fraction(0) - fraction(1)) / 2.0).abs();
    ((1.0 - deviation) * MOST as f64) as i64
}
