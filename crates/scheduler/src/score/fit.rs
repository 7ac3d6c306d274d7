//! The emptier the better: upstream's `LeastAllocated` over cpu and memory.

use super::MOST;
use crate::demand::Demand;
use crate::snapshot::{Slot, Snapshot};

pub(super) fn score(demand: &Demand, nodes: &Snapshot, slots: &[Slot], own: &mut [i64]) {
    for (slot, own) in slots.iter().zip(own) {
        let cpu = left(
            nodes.ranked_cpu[*slot] + demand.ranked_cpu,
            nodes.cpu.capacity(*slot),
        );
        let memory = left(
            nodes.ranked_memory[*slot] + demand.ranked_memory,
            nodes.memory.capacity(*slot),
        );
        let (sum, counted) = [cpu, memory]
            .into_iter()
            .flatten()
            .fold((0, 0), |(s, n), score| (s + score, n + 1));
        *own = if counted == 0 { 0 } else { sum / counted };
    }
}

fn left(asked: i64, capacity: i64) -> Option<i64> {
    match capacity {
        0 => None,
        _ if asked > capacity => Some(0),
        _ => Some((capacity - asked) * MOST / capacity),
    }
}
