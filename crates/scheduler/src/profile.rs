//! What one `schedulerName` stands for: which plugins, with which weights and arguments.

use std::time::Duration;

use api::SmolStr;

use crate::demand::Term;
use crate::filter::Plugins;
use crate::limits::VOLUMES_WAIT;
use crate::peers::SpreadView;
use crate::score::Weights;

#[derive(Clone, Debug)]
pub(crate) struct Profile {
    pub(crate) name: SmolStr,
    pub(crate) filters: Plugins,
    pub(crate) weights: Weights,
    /// Whether pods of higher priority may put others out (`DefaultPreemption`).
    pub(crate) preempts: bool,
    pub(crate) candidates: Candidates,
    /// `NodeAffinityArgs.addedAffinity`.
    pub(crate) added_affinity: AddedAffinity,
    /// For pods that have none of their own.
    pub(crate) default_spread: Vec<SpreadView>,
    /// The defaults are upstream's own, which do not ask for every label.
    pub(crate) spread_is_system: bool,
    /// `InterPodAffinityArgs.hardPodAffinityWeight`.
    pub(crate) pull_weight: i64,
    /// `InterPodAffinityArgs.ignorePreferredTermsOfExistingPods`.
    pub(crate) ignores_leanings_of_others: bool,
    pub(crate) fit: Fit,
    /// How long a pod with a node waits for its volumes to be bound (`VolumeBindingArgs.bindTimeoutSeconds`).
    pub(crate) volumes_wait: Duration,
    /// Resources whose balance counts (`NodeResourcesBalancedAllocationArgs`).
    pub(crate) balanced: Vec<SmolStr>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct AddedAffinity {
    pub(crate) required: Option<Vec<Term>>,
    pub(crate) preferred: Vec<(i64, Term)>,
}

/// `DefaultPreemptionArgs`: how many nodes are tried.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidates {
    pub(crate) percent: usize,
    pub(crate) at_least: usize,
}

/// `NodeResourcesFitArgs.scoringStrategy`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fit {
    pub(crate) strategy: Strategy,
    /// Resources and their weights.
    pub(crate) resources: Vec<(SmolStr, i64)>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Strategy {
    LeastAllocated,
    MostAllocated,
    /// Points of utilization (0 to 100) and score (0 to 100), by utilization.
    RequestedToCapacityRatio(Vec<(i64, i64)>),
}

impl Profile {
    /// Upstream's default profile under this name.
    pub(crate) fn named(name: impl Into<SmolStr>) -> Self {
        let both = [SmolStr::new_static("cpu"), SmolStr::new_static("memory")];
        Self {
            name: name.into(),
            filters: Plugins::all(),
            weights: Weights::default(),
            preempts: true,
            candidates: Candidates {
                percent: 10,
                at_least: 100,
            },
            added_affinity: AddedAffinity::default(),
            default_spread: SpreadView::system_defaults(),
            spread_is_system: true,
            pull_weight: 1,
            ignores_leanings_of_others: false,
            fit: Fit {
                strategy: Strategy::LeastAllocated,
                resources: both.clone().map(|name| (name, 1)).into(),
            },
            volumes_wait: VOLUMES_WAIT,
            balanced: both.into(),
        }
    }
}

impl Candidates {
    /// Of so many nodes that preemption could help on.
    pub(crate) fn of(self, nodes: usize) -> usize {
        (nodes * self.percent / 100).max(self.at_least).min(nodes)
    }
}
