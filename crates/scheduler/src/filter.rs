//! Which nodes can take the pod, and for those that can't, why not and by how much.
//!
//! In upstream's order. A filter narrows the candidates; asked about one node it explains. The two must agree, and
//! `a_node_is_refused_exactly_when_a_reason_is_given` holds them to it.

mod affinity;
mod features;
mod node_name;
mod peers;
mod ports;
mod resources;
mod spread;
mod taints;
mod unschedulable;
mod volumes;

pub(crate) use affinity::{admitted, matches_term};
pub(crate) use peers::Apart;
pub(crate) use resources::has_room;
pub(crate) use spread::{Evenness, counted};
pub(crate) use taints::{tolerates, untolerated};
pub(crate) use volumes::{Bindings, Storage};

use std::borrow::Cow;

use crate::bits::Bits;
use crate::guest::Guest;
use crate::question::Question;
use crate::snapshot::{Slot, Snapshot};

pub(crate) trait Filter: Sync {
    /// Upstream's name of the plugin.
    fn name(&self) -> &'static str;

    /// What must change before this refusal can end.
    fn wakes_on(&self) -> Wakes;

    /// Takes out of `candidates` the nodes that can't take the pod.
    fn narrow(&self, question: &Question<'_>, nodes: &Snapshot, candidates: &mut Bits);

    /// Why this node can't; nothing if it can.
    fn explain(&self, question: &Question<'_>, nodes: &Snapshot, node: Slot) -> Vec<Refusal>;

    /// Why no node can, told before any is looked at.
    fn forbids(&self, _: &Question<'_>, _: &Snapshot) -> Option<Refusal> {
        None
    }

    /// Whether what happened can end this filter's refusal of the waiting pod.
    fn helps(&self, _: &Guest, _: Happening<'_>, _: &Snapshot) -> bool {
        true
    }
}

/// Why one node was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// CamelCase, for the pod's gap.
    pub(crate) code: &'static str,
    /// Upstream's words, counted over all nodes in the pod's condition.
    pub(crate) reason: Cow<'static, str>,
    /// By how much, in one clause; empty where there is no measure, or nobody asks.
    pub(crate) shortfall: String,
    /// Whether pods that leave the node could end it.
    pub(crate) resolvable: bool,
}

/// The first filter that refuses a node, and its reasons.
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) by: Plugins,
    pub(crate) reasons: Vec<Refusal>,
}

/// Filters, as a set of places in [`FILTERS`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Plugins(u32);

/// Kinds of events that can help a waiting pod.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Wakes(u8);

/// Something that happened, as waiting pods are asked about it.
#[derive(Clone, Copy)]
pub(crate) enum Happening<'a> {
    NodeChanged(Slot),
    NodeGone,
    PodLeft(&'a Guest, Slot),
    PodCame(&'a Guest),
    Storage,
}

impl Happening<'_> {
    pub(crate) fn kind(self) -> Wakes {
        match self {
            Self::NodeChanged(_) | Self::NodeGone => Wakes::NODE,
            Self::PodLeft(..) => Wakes::POD_LEFT,
            Self::PodCame(_) => Wakes::POD_CAME,
            Self::Storage => Wakes::STORAGE,
        }
    }
}

impl Wakes {
    pub(crate) const NODE: Wakes = Wakes(1);
    pub(crate) const POD_LEFT: Wakes = Wakes(2);
    pub(crate) const POD_CAME: Wakes = Wakes(4);
    pub(crate) const STORAGE: Wakes = Wakes(8);

    pub(crate) const fn and(self, other: Wakes) -> Wakes {
        Wakes(self.0 | other.0)
    }

    pub(crate) fn meets(self, other: Wakes) -> bool {
        self.0 & other.0 != 0
    }
}

impl Plugins {
    pub(crate) const fn all() -> Self {
        Self((1 << FILTERS.len()) - 1)
    }

    fn one(at: usize) -> Self {
        Self(1 << at)
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        FILTERS
            .iter()
            .position(|filter| filter.name() == name)
            .map(Self::one)
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn meet(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = (Self, &'static dyn Filter)> {
        let on = move |(at, filter): (usize, &&'static dyn Filter)| {
            (self.0 >> at & 1 == 1).then_some((Self::one(at), *filter))
        };
        FILTERS.iter().enumerate().filter_map(on)
    }

    pub(crate) fn wakes_on(self) -> Wakes {
        self.iter().fold(Wakes::default(), |wakes, (_, filter)| {
            wakes.and(filter.wakes_on())
        })
    }

    /// Whether what happened can end a refusal by one of these.
    pub(crate) fn helped_by(self, happening: Happening<'_>, guest: &Guest, nodes: &Snapshot) -> bool {
        let kind = happening.kind();
        self.iter()
            .any(|(_, filter)| filter.wakes_on().meets(kind) && filter.helps(guest, happening, nodes))
    }
}

/// Upstream's order of the default profile.
static FILTERS: &[&dyn Filter] = &[
    &unschedulable::Unschedulable,
    &node_name::NodeName,
    &taints::Taints,
    &affinity::Affinity,
    &ports::Ports,
    &resources::Resources,
    &volumes::Restrictions,
    &volumes::Limits,
    &volumes::Binding,
    &volumes::Zone,
    &spread::Spread,
    &peers::Peers,
    &features::Features,
];

/// The nodes that pass every filter; `room` are those that pass the one about resources.
pub(crate) fn feasible(question: &Question<'_>, nodes: &Snapshot, room: &Bits) -> Bits {
    let mut candidates = nodes.live.clone();
    let resources = Plugins::named(resources::NAME).unwrap_or_default();
    if question.profile.filters.meet(resources) {
        candidates.keep(room);
    }
    for (_, filter) in question.profile.filters.without(resources).iter() {
        if candidates.is_empty() {
            break;
        }
        filter.narrow(question, nodes, &mut candidates);
    }
    candidates
}

/// The first filter that refuses the node, with its reasons; `None` if the node can take the pod.
pub(crate) fn refusal(question: &Question<'_>, nodes: &Snapshot, node: Slot) -> Option<Refused> {
    question.profile.filters.iter().find_map(|(by, filter)| {
        let reasons = filter.explain(question, nodes, node);
        (!reasons.is_empty()).then_some(Refused { by, reasons })
    })
}

/// A node that the pod's required terms do not name, although they name some: it is not looked at.
pub(crate) fn unmeant(question: &Question<'_>, nodes: &Snapshot, node: Slot) -> Option<Refused> {
    question
        .named
        .as_ref()
        .filter(|names| !names.contains(&nodes.names[node]))?;
    let by = Plugins::named("NodeAffinity").filter(|affinity| question.profile.filters.meet(*affinity))?;
    let reason = "node(s) didn't satisfy plugin(s) [NodeAffinity]";
    let shortfall = "required node affinity names other nodes";
    Some(Refused {
        by,
        reasons: vec![refuse("NodeAffinityMismatch", reason, shortfall)],
    })
}

/// What forbids every node, whatever it is like.
pub(crate) fn forbidden(question: &Question<'_>, nodes: &Snapshot) -> Option<Refused> {
    question.profile.filters.iter().find_map(|(by, filter)| {
        let reasons = vec![filter.forbids(question, nodes)?];
        Some(Refused { by, reasons })
    })
}

/// A refusal that no pod's leaving ends.
fn refuse(code: &'static str, reason: impl Into<Cow<'static, str>>, shortfall: impl Into<String>) -> Refusal {
    Refusal {
        code,
        reason: reason.into(),
        shortfall: shortfall.into(),
        resolvable: false,
    }
}

impl Refused {
    /// Whether pods that leave the node could end it.
    pub(crate) fn is_resolvable(&self) -> bool {
        self.reasons.iter().all(|reason| reason.resolvable)
    }
}

impl Refusal {
    /// Pods that leave could end it.
    fn until_pods_leave(self) -> Self {
        Self {
            resolvable: true,
            ..self
        }
    }
}
