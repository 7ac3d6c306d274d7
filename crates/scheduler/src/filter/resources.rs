//! Room for what the pod requests.

use super::{Filter, Refusal, Wakes, refuse};
use crate::bits::Bits;
use crate::demand::Demand;
use crate::snapshot::{Column, Slot, Snapshot};

pub(super) struct Resources;

impl Filter for Resources {
    fn wakes_on(&self) -> Wakes {
        Wakes::NODE.and(Wakes::POD_LEFT)
    }

    fn narrow(&self, demand: &Demand, nodes: &Snapshot, candidates: &mut Bits) {
        let asked = &demand.requests;
        candidates.retain(|node| {
            nodes.pods.left(node) >= 1
                && fits(asked.cpu, &nodes.cpu, node)
                && fits(asked.memory, &nodes.memory, node)
                && fits(asked.ephemeral, &nodes.ephemeral, node)
        });
        for (name, amount) in asked.other.iter().filter(|(_, amount)| **amount > 0) {
            match nodes.other.get(name) {
                Some(column) => candidates.retain(|node| fits(*amount, column, node)),
                None => *candidates = Bits::default(),
            }
        }
    }

    fn explain(&self, demand: &Demand, nodes: &Snapshot, node: Slot) -> Vec<Refusal> {
        let asked = &demand.requests;
        let mut reasons = Vec::new();
        if nodes.pods.left(node) < 1 {
            let shortfall = format!(
                "it runs {} of at most {} pods",
                nodes.pods.used(node),
                nodes.pods.capacity(node)
            );
            reasons.push(refuse("TooManyPods", "Too many pods", shortfall));
        }
        let none = Column::default();
        let named = [
            ("cpu", asked.cpu, &nodes.cpu, milli as fn(i64) -> String),
            ("memory", asked.memory, &nodes.memory, binary),
            ("ephemeral-storage", asked.ephemeral, &nodes.ephemeral, binary),
        ];
        let other = asked.other.iter().map(|(name, amount)| {
            (
                name.as_str(),
                *amount,
                nodes.other.get(name).unwrap_or(&none),
                plain as fn(i64) -> String,
            )
        });
        for (name, amount, column, show) in named.into_iter().chain(other) {
            if !fits(amount, column, node) {
                let (free, capacity) = (show(column.left(node).max(0)), show(column.capacity(node)));
                let shortfall = format!("{name}: wants {}, has {free} free of {capacity}", show(amount));
                reasons.push(refuse("ResourceShort", format!("Insufficient {name}"), shortfall));
            }
        }
        reasons
    }
}

/// A pod that asks for nothing of a resource fits even where it is overcommitted.
fn fits(asked: i64, column: &Column, node: Slot) -> bool {
    asked <= 0 || asked <= column.left(node)
}

fn milli(amount: i64) -> String {
    if amount % 1000 == 0 {
        (amount / 1000).to_string()
    } else {
        format!("{amount}m")
    }
}

fn binary(amount: i64) -> String {
    for (shift, unit) in [(30, "Gi"), (20, "Mi"), (10, "Ki")] {
        if amount >= 1 << shift {
            let tenths = amount * 10 / (1 << shift);
            return if tenths % 10 == 0 {
                format!("{}{unit}", tenths / 10)
            } else {
                format!("{}.{}{unit}", tenths / 10, tenths % 10)
            };
        }
    }
    amount.to_string()
}

fn plain(amount: i64) -> String {
    amount.to_string()
}
