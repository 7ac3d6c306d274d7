//! A pod that names its node takes no other.

use super::{Filter, Happening, Refusal, Wakes, refuse};
use crate::bits::Bits;
use crate::guest::Guest;
use crate::question::Question;
use crate::snapshot::{Slot, Snapshot};

pub(super) struct NodeName;

impl Filter for NodeName {
    fn name(&self) -> &'static str {
        "NodeName"
    }

    fn wakes_on(&self) -> Wakes {
        Wakes::NODE
    }

    fn narrow(&self, question: &Question<'_>, nodes: &Snapshot, candidates: &mut Bits) {
        let demand = question.guest.demand();
        if !demand.node_name.is_empty() {
            candidates.retain(|node| nodes.names[node] == demand.node_name);
        }
    }

    fn explain(&self, question: &Question<'_>, nodes: &Snapshot, node: Slot) -> Vec<Refusal> {
        let demand = question.guest.demand();
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
    fn helps(&self, guest: &Guest, happening: Happening<'_>, nodes: &Snapshot) -> bool {
        match happening {
            Happening::NodeChanged(node) => nodes.names[node] == guest.demand().node_name,
            _ => false,
        }
    }
}
