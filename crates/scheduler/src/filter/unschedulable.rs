//! A cordoned node takes only pods that tolerate it.

use super::{Filter, Refusal, Wakes, refuse, tolerates};
use crate::bits::Bits;
use crate::demand::Demand;
use crate::node::Taint;
use crate::snapshot::{Slot, Snapshot};

pub(super) struct Unschedulable;

fn tolerated(demand: &Demand) -> bool {
    let taint = Taint {
        key: "node.kubernetes.io/unschedulable".into(),
        value: Default::default(),
        effect: "NoSchedule".into(),
    };
    tolerates(&demand.tolerations, &taint)
}

impl Filter for Unschedulable {
    fn wakes_on(&self) -> Wakes {
        Wakes::NODE
    }

    fn narrow(&self, demand: &Demand, nodes: &Snapshot, candidates: &mut Bits) {
        if !nodes.unschedulable.is_empty() && !tolerated(demand) {
            candidates.drop_all(&nodes.unschedulable);
        }
    }

    fn explain(&self, demand: &Demand, nodes: &Snapshot, node: Slot) -> Vec<Refusal> {
        if !nodes.unschedulable.contains(node) || tolerated(demand) {
            return Vec::new();
        }
        vec![refuse(
            "NodeUnschedulable",
            "node(s) were unschedulable",
            "the node is cordoned",
        )]
    }
}
