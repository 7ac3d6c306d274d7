//! How full a node would be: upstream's `NodeResourcesFit` score by any of its three strategies.

use api::SmolStr;

use super::MOST;
use crate::demand::Demand;
use crate::profile::Strategy;
use crate::question::Question;
use crate::snapshot::{Slot, Snapshot};

pub(super) fn score(question: &Question<'_>, nodes: &Snapshot, slots: &[Slot], own: &mut [i64]) {
    let fit = &question.profile.fit;
    let demand = question.guest.demand();
    let cpu_and_memory = [("cpu", 1), ("memory", 1)];
    let named = fit
        .resources
        .iter()
        .map(|(name, weight)| (name.as_str(), *weight));
    if fit.strategy == Strategy::LeastAllocated && named.eq(cpu_and_memory) {
        return least_of_two(demand, nodes, slots, own);
    }
    for (slot, own) in slots.iter().zip(own) {
        let (mut sum, mut weights) = (0, 0);
        for (name, weight) in &fit.resources {
            let Some((asked, capacity)) = asked(demand, nodes, *slot, name) else {
                continue;
            };
            let one = fit.strategy.score(asked, capacity);
            let silent = one == 0 && matches!(fit.strategy, Strategy::RequestedToCapacityRatio(_));
            if !silent {
                sum += one * weight;
                weights += weight;
            }
        }
        *own = match &fit.strategy {
            _ if weights == 0 => 0,
            Strategy::RequestedToCapacityRatio(_) => rounded(sum, weights),
            _ => sum / weights,
        };
    }
}

/// The default, without a look at names.
fn least_of_two(demand: &Demand, nodes: &Snapshot, slots: &[Slot], own: &mut [i64]) {
    for (slot, own) in slots.iter().zip(own) {
        let (cpu, memory) = (nodes.cpu.capacity(*slot), nodes.memory.capacity(*slot));
        let (mut sum, mut counted) = (0, 0);
        if cpu > 0 {
            sum += least(nodes.ranked_cpu[*slot] + demand.own_cpu, cpu);
            counted += 1;
        }
        if memory > 0 {
            sum += least(nodes.ranked_memory[*slot] + demand.own_memory, memory);
            counted += 1;
        }
        *own = if counted == 0 { 0 } else { sum / counted };
    }
}

/// What would be asked of the resource, and what there is. Extended resources count only for pods that ask for them.
fn asked(demand: &Demand, nodes: &Snapshot, slot: Slot, name: &SmolStr) -> Option<(i64, i64)> {
    let column = nodes.column(name)?;
    let asked = match name.as_str() {
        "cpu" => nodes.ranked_cpu[slot] + demand.own_cpu,
        "memory" => nodes.ranked_memory[slot] + demand.own_memory,
        "ephemeral-storage" => column.used(slot) + demand.requests.ephemeral,
        _ if demand.requests.of(name) == 0 => return None,
        _ => column.used(slot) + demand.requests.of(name),
    };
    let capacity = column.capacity(slot);
    (capacity > 0).then_some((asked, capacity))
}

fn least(asked: i64, capacity: i64) -> i64 {
    if asked > capacity {
        0
    } else {
        (capacity - asked) * MOST / capacity
    }
}

#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
fn rounded(sum: i64, weights: i64) -> i64 {
    (sum as f64 / weights as f64).round() as i64
}

impl Strategy {
    fn score(&self, asked: i64, capacity: i64) -> i64 {
        match self {
            Self::LeastAllocated => least(asked, capacity),
            Self::MostAllocated => asked.min(capacity) * MOST / capacity,
            Self::RequestedToCapacityRatio(shape) => {
                let used = if asked > capacity {
                    MOST
                } else {
                    asked * MOST / capacity
                };
                along(shape, used)
            }
        }
    }
}

/// The broken line through the points, flat outside them.
fn along(shape: &[(i64, i64)], at: i64) -> i64 {
    let Some(next) = shape.iter().position(|(utilization, _)| at <= *utilization) else {
        return shape.last().map(|(_, score)| *score).unwrap_or_default();
    };
    let (x2, y2) = shape[next];
    match next.checked_sub(1).map(|before| shape[before]) {
        None => y2,
        Some((x1, y1)) => y1 + (y2 - y1) * (at - x1) / (x2 - x1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_is_followed_between_its_points() {
        let shape = Strategy::RequestedToCapacityRatio(vec![(0, 100), (50, 0), (100, 80)]);
        let scores: Vec<i64> = [0, 25, 50, 75, 100, 200]
            .iter()
            .map(|asked| shape.score(*asked, 100))
            .collect();
        assert_eq!(scores, [100, 50, 0, 40, 80, 80]);
    }
}
