//! Room for what the pod requests.

use std::borrow::Cow;

use super::{Filter, Happening, Refusal, Wakes, refuse};
use crate::bits::Bits;
use crate::demand::Demand;
use crate::guest::Guest;
use crate::question::Question;
use crate::snapshot::{Column, Slot, Snapshot};

pub(super) struct Resources;

pub(super) const NAME: &str = "NodeResourcesFit";

/// Whether nothing that the pod asks for is short there.
pub(crate) fn has_room(demand: &Demand, nodes: &Snapshot, node: Slot) -> bool {
    let asked = &demand.requests;
    let has = |(name, amount): (&_, &i64)| {
        *amount <= 0
            || nodes
                .other
                .get(name)
                .is_some_and(|column| *amount <= column.left(node))
    };
    nodes.pods.left(node) >= 1
        && fits(asked.cpu, &nodes.cpu, node)
        && fits(asked.memory, &nodes.memory, node)
        && fits(asked.ephemeral, &nodes.ephemeral, node)
        && asked.other.iter().all(has)
}

impl Filter for Resources {
    fn name(&self) -> &'static str {
        NAME
    }

    fn wakes_on(&self) -> Wakes {
        Wakes::NODE.and(Wakes::POD_LEFT)
    }

    fn narrow(&self, question: &Question<'_>, nodes: &Snapshot, candidates: &mut Bits) {
        let demand = question.guest.demand();
        candidates.retain(|node| has_room(demand, nodes, node));
    }

    fn explain(&self, question: &Question<'_>, nodes: &Snapshot, node: Slot) -> Vec<Refusal> {
        short(question.guest.demand(), nodes, node, question.tells)
    }

    fn helps(&self, guest: &Guest, happening: Happening<'_>, nodes: &Snapshot) -> bool {
        match happening {
            Happening::NodeChanged(node) | Happening::PodLeft(_, node) => {
                has_room(guest.demand(), nodes, node)
            }
            _ => false,
        }
    }
}

/// Everything of which the node has too little; `tells` by how much.
fn short(demand: &Demand, nodes: &Snapshot, node: Slot, tells: bool) -> Vec<Refusal> {
    let asked = &demand.requests;
    let mut reasons = Vec::new();
    if nodes.pods.left(node) < 1 {
        let (used, capacity) = (nodes.pods.used(node), nodes.pods.capacity(node));
        let shortfall = format!("it runs {used} of at most {capacity} pods");
        let refusal = refuse("TooManyPods", "Too many pods", shortfall);
        reasons.push(Refusal {
            resolvable: true,
            ..refusal
        });
    }
    let none = Column::default();
    let named = [
        ("cpu", asked.cpu, &nodes.cpu, milli as fn(i64) -> String),
        ("memory", asked.memory, &nodes.memory, binary),
        ("ephemeral-storage", asked.ephemeral, &nodes.ephemeral, binary),
    ];
    let other = asked.other.iter().map(|(name, amount)| {
        let column = nodes.other.get(name).unwrap_or(&none);
        (name.as_str(), *amount, column, plain as fn(i64) -> String)
    });
    for (name, amount, column, show) in named.into_iter().chain(other) {
        if !fits(amount, column, node) {
            let mut shortfall = String::new();
            if tells {
                let (free, capacity) = (show(column.left(node).max(0)), show(column.capacity(node)));
                shortfall = format!("{name}: wants {}, has {free} free of {capacity}", show(amount));
            }
            let reason = match name {
                "cpu" => "Insufficient cpu".into(),
                "memory" => "Insufficient memory".into(),
                _ => Cow::Owned(format!("Insufficient {name}")),
            };
            let refusal = refuse("ResourceShort", reason, shortfall);
            reasons.push(Refusal {
                resolvable: amount <= column.capacity(node),
                ..refusal
            });
        }
    }
    reasons
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
