//! Which nodes can take the pod, and for those that can't, why not and by how much.
//!
//! In upstream's order. A filter narrows the candidates; asked about one node it explains. The two must agree, and
//! `a_node_is_refused_exactly_when_a_reason_is_given` holds them to it.

mod affinity;
mod node_name;
mod ports;
mod resources;
mod taints;
mod unschedulable;

pub(crate) use affinity::matches_term;
pub(crate) use taints::tolerates;

use crate::bits::Bits;
use crate::demand::Demand;
use crate::snapshot::{Slot, Snapshot};

pub(crate) trait Filter: Sync {
    /// What must change on a node before this refusal can end.
    fn wakes_on(&self) -> Wakes;

    /// Takes out of `candidates` the nodes that can't take the pod.
    fn narrow(&self, demand: &Demand, nodes: &Snapshot, candidates: &mut Bits);

    /// Why this node can't; nothing if it can.
    fn explain(&self, demand: &Demand, nodes: &Snapshot, node: Slot) -> Vec<Refusal>;
}

/// Why one node was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// CamelCase, for the pod's gap.
    pub(crate) code: &'static str,
    /// Upstream's words, counted over all nodes in the pod's condition.
    pub(crate) reason: String,
    /// By how much, in one clause; empty where there is no measure.
    pub(crate) shortfall: String,
}

/// Kinds of events that can help a waiting pod.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Wakes(u8);

impl Wakes {
    pub(crate) const NODE: Wakes = Wakes(1);
    pub(crate) const POD_LEFT: Wakes = Wakes(2);

    pub(crate) fn and(self, other: Wakes) -> Wakes {
        Wakes(self.0 | other.0)
    }

    pub(crate) fn meets(self, other: Wakes) -> bool {
        self.0 & other.0 != 0
    }
}

/// Upstream's order of the default profile. Inter-pod affinity, spread and volumes have their places after these.
pub(crate) static FILTERS: &[&dyn Filter] = &[
    &unschedulable::Unschedulable,
    &node_name::NodeName,
    &taints::Taints,
    &affinity::Affinity,
    &ports::Ports,
    &resources::Resources,
];

/// The nodes that pass every filter.
pub(crate) fn feasible(demand: &Demand, nodes: &Snapshot) -> Bits {
    let mut candidates = nodes.live.clone();
    for filter in FILTERS {
        if candidates.is_empty() {
            break;
        }
        filter.narrow(demand, nodes, &mut candidates);
    }
    candidates
}

/// The first filter that refuses the node, with its reasons; `None` if the node can take the pod.
pub(crate) fn refusal(demand: &Demand, nodes: &Snapshot, node: Slot) -> Option<(Wakes, Vec<Refusal>)> {
    FILTERS.iter().find_map(|filter| {
        let reasons = filter.explain(demand, nodes, node);
        (!reasons.is_empty()).then(|| (filter.wakes_on(), reasons))
    })
}

fn refuse(code: &'static str, reason: impl Into<String>, shortfall: impl Into<String>) -> Refusal {
    Refusal {
        code,
        reason: reason.into(),
        shortfall: shortfall.into(),
    }
}
