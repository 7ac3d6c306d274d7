//! A pod as placement sees it: its terms, what others can ask about it, and where its terms are kept.

use api::{Key, Labels, Object, Owner, SmolStr, Timestamp};

use crate::census::{ClassId, GroupId};
use crate::demand::{Bearer, Demand, PodView};
use crate::topology::TopologyId;

/// What is read of a pod.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Person {
    pub(crate) key: Key,
    pub(crate) uid: SmolStr,
    pub(crate) generation: i64,
    /// Sorted by key.
    pub(crate) labels: Labels,
    pub(crate) priority: i32,
    pub(crate) created: Option<Timestamp>,
    pub(crate) started: Option<Timestamp>,
    /// On its way out: still takes room, no longer counts for spread.
    pub(crate) leaving: bool,
    /// On its way out because the scheduler wanted its room.
    pub(crate) preempted: bool,
    pub(crate) never_preempts: bool,
    /// Its controller.
    pub(crate) owner: Option<Owner>,
    /// The spread constraints are the profile's defaults, not the pod's own.
    pub(crate) spread_is_default: bool,
    pub(crate) demand: Demand,
}

/// A pod with its terms entered in the snapshot's tables; left by `Snapshot::dismiss`.
#[derive(Debug)]
pub(crate) struct Guest {
    pub(crate) person: Person,
    pub(crate) class: ClassId,
    /// Pods that match all required terms together.
    pub(crate) affinity: Option<GroupId>,
    /// The topologies of the required terms.
    pub(crate) near: Vec<TopologyId>,
    /// Each required term alone: what pulls others to this pod.
    pub(crate) pulls: Vec<(GroupId, TopologyId)>,
    pub(crate) anti_affinity: Vec<(GroupId, TopologyId)>,
    pub(crate) leanings: Vec<(i64, GroupId, TopologyId)>,
    /// In the order of the demand's constraints.
    pub(crate) spread: Vec<(GroupId, TopologyId)>,
}

impl Person {
    pub(crate) fn read(pod: &Object, view: PodView) -> Self {
        let bearer = Bearer {
            name: &pod.key.name,
            namespace: &pod.key.namespace,
            labels: &pod.meta.labels,
        };
        let leaving = pod.meta.deleted().is_some();
        let disrupted = view.status.conditions.iter().flatten().any(|c| {
            c.kind == "DisruptionTarget" && c.status == "True" && c.reason == "PreemptionByScheduler"
        });
        Self {
            key: pod.key.clone(),
            uid: pod.meta.uid.clone(),
            generation: pod.meta.generation,
            labels: pod.meta.labels.clone(),
            priority: view.spec.priority,
            created: pod.meta.created(),
            started: view.status.start_time.parse().ok(),
            leaving,
            preempted: leaving && disrupted,
            owner: pod.meta.controller().cloned(),
            spread_is_default: false,
            never_preempts: view.spec.preemption_policy == "Never",
            demand: Demand::read(view, bearer),
        }
    }

    /// Whether what is read now says nothing new, spread by default apart.
    pub(crate) fn is_still(&self, now: &Self) -> bool {
        if !self.spread_is_default || !now.demand.spread.is_empty() {
            return self == now;
        }
        let mut now = now.clone();
        now.demand.spread.clone_from(&self.demand.spread);
        now.spread_is_default = true;
        *self == now
    }

    pub(crate) fn bearer(&self) -> Bearer<'_> {
        Bearer {
            name: &self.key.name,
            namespace: &self.key.namespace,
            labels: &self.labels,
        }
    }
}

impl Guest {
    pub(crate) fn demand(&self) -> &Demand {
        &self.person.demand
    }

    pub(crate) fn key(&self) -> &Key {
        &self.person.key
    }

    pub(crate) fn priority(&self) -> i32 {
        self.person.priority
    }

    /// Every group that it refers to, once for each reference.
    pub(crate) fn groups(&self) -> impl Iterator<Item = GroupId> + '_ {
        let pairs = self.pulls.iter().chain(&self.anti_affinity).chain(&self.spread);
        let leanings = self.leanings.iter().map(|(_, group, _)| *group);
        self.affinity
            .into_iter()
            .chain(pairs.map(|(group, _)| *group))
            .chain(leanings)
    }
}
