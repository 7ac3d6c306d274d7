//! What the kubelet of the node must declare that it can do, for pods that use what not every kubelet can.

use super::{Filter, Happening, Refusal, Wakes, refuse};
use crate::bits::Bits;
use crate::guest::Guest;
use crate::question::Question;
use crate::snapshot::{Slot, Snapshot};

pub(super) struct Features;

/// The first feature that the pod needs and the node lacks.
fn missing(guest: &Guest, nodes: &Snapshot, node: Slot) -> Option<&'static str> {
    let declared = nodes.features_of(node);
    let mut needed = guest.demand().features.iter();
    needed
        .find(|name| !declared.iter().any(|each| each == **name))
        .copied()
}

impl Filter for Features {
    fn name(&self) -> &'static str {
        "NodeDeclaredFeatures"
    }

    fn wakes_on(&self) -> Wakes {
        Wakes::NODE
    }

    fn narrow(&self, question: &Question<'_>, nodes: &Snapshot, candidates: &mut Bits) {
        if !question.guest.demand().features.is_empty() {
            candidates.retain(|node| missing(question.guest, nodes, node).is_none());
        }
    }

    fn explain(&self, question: &Question<'_>, nodes: &Snapshot, node: Slot) -> Vec<Refusal> {
        let Some(name) = missing(question.guest, nodes, node) else {
            return Vec::new();
        };
        let reason = "node(s) didn't match Pod's required features";
        vec![refuse(
            "FeatureUndeclared",
            reason,
            format!("its kubelet does not declare {name}"),
        )]
    }

    fn helps(&self, guest: &Guest, happening: Happening<'_>, nodes: &Snapshot) -> bool {
        matches!(happening, Happening::NodeChanged(node) if missing(guest, nodes, node).is_none())
    }
}
