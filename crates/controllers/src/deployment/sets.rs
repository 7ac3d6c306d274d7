//! A Deployment's ReplicaSets as numbers, and the annotations that they carry.

use std::collections::BTreeMap;
use std::sync::Arc;

use api::{Object, SmolStr, Value};
use reconcile::Named;

use super::{Deployment, REVISION, ROLLBACK};
use crate::replicas::Replicas;
use crate::template::is_same;

const REVISION_HISTORY: &str = "deployment.kubernetes.io/revision-history";
pub(super) const DESIRED: &str = "deployment.kubernetes.io/desired-replicas";
const MAX: &str = "deployment.kubernetes.io/max-replicas";
const LAST_APPLIED: &str = "kubectl.kubernetes.io/last-applied-configuration";
/// As much history as an annotation keeps, in characters.
const HISTORY_LENGTH: usize = 2000;

#[derive(Clone, Debug)]
pub(super) struct Set {
    pub(super) object: Arc<Object>,
    pub(super) template: Value,
    pub(super) annotations: BTreeMap<SmolStr, String>,
    pub(super) replicas: i64,
    pub(super) min_ready_seconds: i64,
    pub(super) status: Value,
}

/// The ReplicaSet of the present template, if there is one, and all others, the oldest first.
#[derive(Clone, Debug, Default)]
pub(super) struct Sets {
    pub(super) new: Option<Set>,
    pub(super) old: Vec<Set>,
}

impl Set {
    pub(super) fn of(set: &Named<Replicas>) -> Self {
        Self {
            object: set.object.clone(),
            template: set.spec.template.clone(),
            annotations: set.metadata.annotations.clone(),
            replicas: set.spec.replicas.unwrap_or(1),
            min_ready_seconds: set.spec.min_ready_seconds,
            status: set.status.clone(),
        }
    }

    pub(super) fn name(&self) -> &str {
        &self.object.key.name
    }

    pub(super) fn count(&self, field: &str) -> i64 {
        self.status[field].as_i64().unwrap_or_default()
    }

    pub(super) fn available(&self) -> i64 {
        self.count("availableReplicas")
    }

    pub(super) fn revision(&self) -> i64 {
        self.annotations
            .get(REVISION)
            .and_then(|text| text.parse().ok())
            .unwrap_or_default()
    }

    fn number(&self, annotation: &str) -> Option<i64> {
        let number: u32 = self.annotations.get(annotation)?.parse().ok()?;
        i32::try_from(number).ok().map(i64::from)
    }

    pub(super) fn desired(&self) -> Option<i64> {
        self.number(DESIRED)
    }

    pub(super) fn max(&self) -> Option<i64> {
        self.number(MAX)
    }

    /// Age, then name: upstream's order of creation.
    pub(super) fn age(&self) -> (Option<api::Timestamp>, SmolStr) {
        (self.object.meta.created(), self.object.key.name.clone())
    }
}

impl Sets {
    pub(super) fn of(deployment: &Deployment, mut sets: Vec<Set>) -> Self {
        sets.sort_by_key(Set::age);
        let new = sets
            .iter()
            .position(|set| is_same(&set.template, &deployment.spec.template));
        let new = new.map(|at| sets.remove(at));
        Self { new, old: sets }
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Set> {
        self.old.iter().chain(&self.new)
    }

    pub(super) fn sum(&self, field: &str) -> i64 {
        self.all().map(|set| set.count(field)).sum()
    }

    pub(super) fn replicas(&self) -> i64 {
        self.all().map(|set| set.replicas).sum()
    }

    pub(super) fn max_old_revision(&self) -> i64 {
        self.old.iter().map(Set::revision).max().unwrap_or_default()
    }

    /// The second highest revision.
    pub(super) fn last_revision(&self) -> i64 {
        let mut revisions: Vec<i64> = self.all().map(Set::revision).collect();
        revisions.sort_unstable();
        revisions.iter().rev().nth(1).copied().unwrap_or_default()
    }
}

fn is_own(annotation: &str) -> bool {
    matches!(
        annotation,
        LAST_APPLIED | REVISION | REVISION_HISTORY | DESIRED | MAX | ROLLBACK
    )
}

/// The Deployment's annotations that its new ReplicaSet carries too.
pub(super) fn copied_annotations(deployment: &Deployment) -> BTreeMap<SmolStr, String> {
    let annotations = deployment.metadata.annotations.iter();
    annotations
        .filter(|(name, _)| !is_own(name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

pub(super) fn size_annotations(deployment: &Deployment) -> [(SmolStr, String); 2] {
    let desired = deployment.replicas();
    [
        (SmolStr::new_static(DESIRED), desired.to_string()),
        (
            SmolStr::new_static(MAX),
            (desired + deployment.max_surge()).to_string(),
        ),
    ]
}

/// What the new ReplicaSet's annotations lack: the Deployment's own ones, and the highest revision.
pub(super) fn missing_annotations(deployment: &Deployment, sets: &Sets) -> BTreeMap<SmolStr, String> {
    let Some(new) = &sets.new else {
        return BTreeMap::new();
    };
    let mut missing = copied_annotations(deployment);
    let (revision, before) = (sets.max_old_revision() + 1, new.annotations.get(REVISION));
    let unreadable = before.is_some_and(|text| !text.is_empty() && text.parse::<i64>().is_err());
    if new.revision() < revision && !unreadable {
        missing.insert(SmolStr::new_static(REVISION), revision.to_string());
        if let Some(before) = before {
            let history = new.annotations.get(REVISION_HISTORY).map_or("", String::as_str);
            missing.insert(
                SmolStr::new_static(REVISION_HISTORY),
                with_history(history, before),
            );
        }
    }
    missing.retain(|name, value| new.annotations.get(name) != Some(value));
    missing
}

fn with_history(history: &str, revision: &str) -> String {
    if history.is_empty() {
        return revision.to_owned();
    }
    let mut kept = history;
    while kept.len() + revision.len() + 1 > HISTORY_LENGTH {
        match kept.split_once(',') {
            Some((_, rest)) => kept = rest,
            None => return history.to_owned(),
        }
    }
    format!("{kept},{revision}")
}

/// The Deployment's annotations when its template comes from `set`: its own ones, and the set's for the rest.
pub(super) fn annotations_after_rollback(deployment: &Deployment, set: &Set) -> BTreeMap<SmolStr, String> {
    let kept = deployment
        .metadata
        .annotations
        .iter()
        .filter(|(name, _)| is_own(name) && *name != ROLLBACK);
    let taken = set.annotations.iter().filter(|(name, _)| !is_own(name));
    kept.chain(taken)
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}
