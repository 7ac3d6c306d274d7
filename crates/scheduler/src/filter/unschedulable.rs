//! A cordoned node takes only pods that tolerate it.

use super::{Filter, Happening, Refusal, Wakes, refuse, tolerates};
use crate::bits::Bits;
use crate::demand::Demand;
use crate::guest::Guest;
use crate::node::Taint;
use crate::question::Question;
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
    fn name(&self) -> &'static str {
        "NodeUnschedulable"
    }

    fn wakes_on(&self) -> Wakes {
        Wakes::NODE
    }

    fn narrow(&self, question: &Question<'_>, nodes: &Snapshot, candidates: &mut Bits) {
        let demand = question.guest.demand();
        if !nodes.unschedulable.is_empty() && !tolerated(demand) {
            candidates.drop_all(&nodes.unschedulable);
        }
    }

    fn explain(&self, question: &Question<'_>, nodes: &Snapshot, node: Slot) -> Vec<Refusal> {
        let demand = question.guest.demand();
        if !nodes.unschedulable.contains(node) || tolerated(demand) {
            return Vec::new();
        }
        vec![refuse(
            "NodeUnschedulable",
            "node(s) were unschedulable",
            "the node is cordoned",
        )]
    }
    fn helps(&self, guest: &Guest, happening: Happening<'_>, nodes: &Snapshot) -> bool {
        match happening {
            Happening::NodeChanged(node) => !nodes.unschedulable.contains(node) || tolerated(guest.demand()),
            _ => false,
        }
    }
}
