//! Required inter-pod affinity and anti-affinity, in both directions.

use super::{Filter, Happening, Refusal, Wakes, refuse};
use crate::bits::Bits;
use crate::guest::Guest;
use crate::question::Question;
use crate::snapshot::{Slot, Snapshot};
use crate::topology::TopologyId;

pub(super) struct Peers;

/// Sums a domain, of one topology.
struct Sums {
    topology: TopologyId,
    sums: Vec<i64>,
}

/// Where the pods are that this pod must be near, and those that it must be apart from.
#[derive(Default)]
pub(crate) struct Apart {
    near: Vec<Sums>,
    /// Nobody is there yet to be near to, and the pod itself is one of those whom it wants.
    first: bool,
    apart: Vec<Sums>,
    /// Pods that want this pod apart from them.
    repelling: Vec<Sums>,
}

impl Apart {
    pub(crate) fn of(guest: &Guest, nodes: &Snapshot) -> Self {
        let census = &nodes.census;
        let wanted = guest.affinity.and_then(|group| census.group(group));
        let near = guest.near.iter().map(|topology| {
            let mut each = Sums::none(*topology);
            if let Some(group) = wanted {
                nodes
                    .topologies
                    .get(*topology)
                    .add_up(&group.all, 1, &mut each.sums);
            }
            each
        });
        let near = near.collect::<Vec<_>>();
        let nobody = near.iter().all(|each| each.sums.iter().all(|sum| *sum == 0));
        let itself = guest
            .affinity
            .is_some_and(|group| census.belongs(guest.class, group));
        let apart = guest
            .anti_affinity
            .iter()
            .filter_map(|(group, topology)| Sums::of(nodes, *topology, &census.group(*group)?.all));
        let others = census
            .groups_of(guest.class)
            .iter()
            .filter_map(|id| census.group(*id));
        let repelling = others.flat_map(|group| &group.held);
        let repelling = repelling.filter_map(|(topology, held)| Sums::of(nodes, *topology, &held.repelling));
        Self {
            near,
            first: nobody && itself,
            apart: apart.collect(),
            repelling: repelling.collect(),
        }
    }

    /// Whether the pod has no required terms and no other pod has one against it.
    pub(crate) fn is_unasked(&self, guest: &Guest) -> bool {
        let nowhere = |each: &Sums| each.sums.iter().all(|sum| *sum == 0);
        guest.near.is_empty() && guest.anti_affinity.is_empty() && self.repelling.iter().all(nowhere)
    }

    fn is_indifferent(&self) -> bool {
        self.near.is_empty() && self.apart.is_empty() && self.repelling.is_empty()
    }

    fn refuses(&self, nodes: &Snapshot, node: Slot) -> Option<Why> {
        let is_near = self.near.iter().all(|each| match each.at(nodes, node) {
            Some(sum) => sum > 0 || self.first,
            None => false,
        });
        let crowded = |all: &[Sums]| {
            all.iter()
                .any(|each| each.at(nodes, node).is_some_and(|sum| sum > 0))
        };
        match () {
            () if !is_near => Some(Why::NotNear),
            () if crowded(&self.apart) => Some(Why::NotApart),
            () if crowded(&self.repelling) => Some(Why::Repelled),
            () => None,
        }
    }
}

#[derive(Clone, Copy)]
enum Why {
    NotNear,
    NotApart,
    Repelled,
}

impl Sums {
    fn none(topology: TopologyId) -> Self {
        Self {
            topology,
            sums: Vec::new(),
        }
    }

    /// Nothing if there is nothing anywhere.
    fn of(nodes: &Snapshot, topology: TopologyId, counts: &crate::counts::Counts) -> Option<Self> {
        if counts.is_empty() {
            return None;
        }
        let mut each = Self::none(topology);
        nodes.topologies.get(topology).add_up(counts, 1, &mut each.sums);
        Some(each)
    }

    /// The sum in the node's domain; `None` if the node lies in none.
    fn at(&self, nodes: &Snapshot, node: Slot) -> Option<i64> {
        let domain = nodes.topologies.get(self.topology).domain(node)?;
        Some(self.sums.get(domain).copied().unwrap_or_default())
    }
}

impl Filter for Peers {
    fn name(&self) -> &'static str {
        "InterPodAffinity"
    }

    fn wakes_on(&self) -> Wakes {
        Wakes::NODE.and(Wakes::POD_LEFT).and(Wakes::POD_CAME)
    }

    fn narrow(&self, question: &Question<'_>, nodes: &Snapshot, candidates: &mut Bits) {
        if !question.apart.is_indifferent() {
            candidates.retain(|node| question.apart.refuses(nodes, node).is_none());
        }
    }

    fn explain(&self, question: &Question<'_>, nodes: &Snapshot, node: Slot) -> Vec<Refusal> {
        let Some(why) = question.apart.refuses(nodes, node) else {
            return Vec::new();
        };
        vec![match why {
            Why::NotNear => refuse(
                "PodAffinityMismatch",
                "node(s) didn't match pod affinity rules",
                "no pod that it must be near is in its topology",
            ),
            Why::NotApart => refuse(
                "PodAntiAffinityMismatch",
                "node(s) didn't match pod anti-affinity rules",
                "a pod that it must be apart from is in its topology",
            )
            .until_pods_leave(),
            Why::Repelled => refuse(
                "PodAntiAffinityOfOthers",
                "node(s) didn't satisfy existing pods anti-affinity rules",
                "a pod in its topology must be apart from it",
            )
            .until_pods_leave(),
        }]
    }

    fn helps(&self, guest: &Guest, happening: Happening<'_>, nodes: &Snapshot) -> bool {
        let wanted = |other: &Guest| {
            guest
                .affinity
                .is_some_and(|g| nodes.census.belongs(other.class, g))
        };
        let unwanted = |of: &Guest, who: &Guest| {
            let mut terms = of.anti_affinity.iter();
            terms.any(|(group, _)| nodes.census.belongs(who.class, *group))
        };
        match happening {
            Happening::PodCame(other) => wanted(other),
            // The last pod that was wanted may leave room for the first of a new series.
            Happening::PodLeft(other, _) => unwanted(guest, other) || unwanted(other, guest) || wanted(other),
            Happening::NodeChanged(_) => true,
            Happening::NodeGone | Happening::Storage => false,
        }
    }
}
