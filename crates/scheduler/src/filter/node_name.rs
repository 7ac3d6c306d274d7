//! A pod that names its node takes no other.

use super::{Filter, Refusal, Wakes, refuse};
use crate::bits::Bits;
use crate::demand::Demand;
use crate::snapshot::{Slot, Snapshot};

pub(super) struct NodeName;

impl Filter for NodeName {
    fn wakes_on(&self) -> Wakes {
        Wakes::NODE
    }

    fn narrow(&self, demand: &Demand, nodes: &Snapshot, candidates: &mut Bits) {
        if !demand.node_name.is_empty() {
            candidates.retain(|node| nodes.names[node] == demand.node_name);
        }
    }

    fn explain(&self, demand: &Demand, nodes: &Snapshot, node: Slot) -> Vec<Refusal> {
        if demand.node_name.is_empty() || nodes.names[node] == demand.node_name {
            return Vec::new();
        }
        let shortfall = format!("the pod names node {}", demand.node_name);
        vec![refuse(
            "NodeNameMismatch",
            "node(s) didn't match the requested node name",
            shortfall,
        )]
    }
}
