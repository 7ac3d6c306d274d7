//! The loop around the function: changes go into snapshot and queue, verdicts come out as gaps.

mod decide;
mod intake;
mod steps;

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use api::{Change, Key, Object, Refused, Resource, SmolStr, Timestamp};
use reconcile::{ApiStep, Batch, Gap, Turn};

use crate::budgets::Budgets;
use crate::config::Configuration;
use crate::defaults::Selectors;
use crate::filter::Plugins;
use crate::guest::Guest;
use crate::limits::BATCH;
use crate::nominations::Nominations;
use crate::profile::Profile;
use crate::queue::Queue;
use crate::ranking::Rankings;
use crate::snapshot::Snapshot;

const PODS: Resource = Resource::of("", "pods");
const NODES: Resource = Resource::of("", "nodes");
const NAMESPACES: Resource = Resource::of("", "namespaces");
const BUDGETS: Resource = Resource::of("policy", "poddisruptionbudgets");

/// What else is followed: who selects pods, and storage.
const OTHERS: [Resource; 10] = [
    Resource::of("", "services"),
    Resource::of("", "replicationcontrollers"),
    Resource::of("apps", "replicasets"),
    Resource::of("apps", "statefulsets"),
    Resource::of("", "persistentvolumes"),
    Resource::of("", "persistentvolumeclaims"),
    Resource::of("storage.k8s.io", "storageclasses"),
    Resource::of("storage.k8s.io", "csinodes"),
    Resource::of("storage.k8s.io", "csidrivers"),
    Resource::of("storage.k8s.io", "csistoragecapacities"),
];

/// Places the pods that name one of its profiles.
pub struct Scheduler {
    profiles: HashMap<SmolStr, Arc<Profile>>,
    nodes: Snapshot,
    queue: Queue,
    pods: HashMap<Key, Pending>,
    nominations: Nominations,
    budgets: Budgets,
    selectors: Selectors,
    rankings: Rankings,
    /// Pods that have a node and wait for their volumes to be bound.
    reserved: BTreeSet<Key>,
    /// Gaps to be told with the next turn: of pods that are bound, gone or gated.
    told: Vec<(Key, Gap<ApiStep>)>,
    turns: usize,
}

/// A pod that has no node yet.
struct Pending {
    object: Arc<Object>,
    guest: Arc<Guest>,
    profile: Arc<Profile>,
    /// The message and the nomination that its status has now; not written twice.
    told: Told,
    /// `status.nominatedNodeName` as the API last had it.
    nominated: SmolStr,
    /// Who refused it the last time.
    refused_by: Plugins,
    reserved: Option<Reserved>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Told {
    message: String,
    nominated: SmolStr,
}

/// Where it goes once its volumes are bound, and how long it waits for that.
struct Reserved {
    node: SmolStr,
    until: Timestamp,
}

impl Scheduler {
    /// Upstream's default profile; `name` is what pods say in `spec.schedulerName`.
    pub fn new(name: impl Into<SmolStr>) -> Self {
        Self::configured(Configuration {
            profiles: vec![Profile::named(name)],
            ..Configuration::default()
        })
    }

    /// The profiles of a `KubeSchedulerConfiguration`.
    pub fn configured(configuration: Configuration) -> Self {
        let profiles = configuration.profiles.into_iter();
        Self {
            profiles: profiles.map(|p| (p.name.clone(), Arc::new(p))).collect(),
            nodes: Snapshot::default(),
            queue: Queue::new(configuration.first_backoff, configuration.longest_backoff),
            pods: HashMap::new(),
            nominations: Nominations::default(),
            budgets: Budgets::default(),
            selectors: Selectors::default(),
            rankings: Rankings::default(),
            reserved: BTreeSet::new(),
            told: Vec::new(),
            turns: 0,
        }
    }
}

impl Batch for Scheduler {
    fn name(&self) -> &'static str {
        "scheduler"
    }

    fn follows(&self) -> Vec<Resource> {
        let mut all = vec![NODES, PODS, NAMESPACES, BUDGETS];
        all.extend(OTHERS);
        all
    }

    fn take(&mut self, resource: &Resource, change: &Change, now: Timestamp) {
        match change {
            Change::Put(object) if *resource == PODS => self.take_pod(object, now),
            Change::Gone(object) if *resource == PODS => self.forget(&object.key, now),
            Change::Put(object) if *resource == NODES => self.take_node(object, now),
            Change::Gone(object) if *resource == NODES => self.lose_node(&object.key.name, now),
            Change::Put(object) => self.take_other(&object.key, Some(object), now),
            Change::Gone(object) => self.take_other(&object.key, None, now),
            Change::Bookmark(_) => {}
        }
    }

    fn turn(&mut self, now: Timestamp) -> Turn {
        let mut gaps = std::mem::take(&mut self.told);
        self.finish_reserved(now, &mut gaps);
        for _ in 0..BATCH {
            let Some(key) = self.queue.next(now) else { break };
            if let Some(gap) = self.decide(&key, now) {
                gaps.push((key, gap));
            }
        }
        gaps.append(&mut self.told);
        let again = if self.queue.is_ready() {
            Some(now)
        } else {
            self.queue.due().into_iter().chain(self.reserved_until()).min()
        };
        Turn { gaps, again }
    }

    fn refused(&mut self, key: &Key, _why: &Refused, now: Timestamp) {
        self.take_back(key, now);
        self.queue.back_off(key, now);
        if let Some(pending) = self.pods.get_mut(key) {
            pending.told = Told::default();
        }
    }
}

#[cfg(test)]
mod tests;
