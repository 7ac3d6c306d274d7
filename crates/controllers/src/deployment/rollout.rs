//! The sizes that the ReplicaSets should have next.

use std::collections::BTreeMap;

use api::{DeleteOptions, SmolStr, Write};
use reconcile::{ApiStep, Cause, Event, Gap, Named};
use serde_json::{Map, json};

use super::progress::{self, Creation};
use super::sets::{Set, Sets, missing_annotations, size_annotations};
use super::{Deployment, REVISION, Seen, UNLIMITED, new_name, new_set};
use crate::status::Conditions;

/// The next sizes, by the name of the ReplicaSet; `forced`: its annotations are brought up to date in any case.
#[derive(Default)]
struct Sizes {
    to: BTreeMap<String, i64>,
    forced: bool,
}

impl Sizes {
    fn set(&mut self, set: &Set, replicas: i64) {
        if self.forced || self.of(set) != replicas {
            self.to.insert(set.name().to_owned(), replicas);
        }
    }

    fn of(&self, set: &Set) -> i64 {
        self.to.get(set.name()).copied().unwrap_or(set.replicas)
    }
}

pub(super) fn gap(gap: Gap<ApiStep>, deployment: &Named<Deployment>, seen: &Seen) -> Gap<ApiStep> {
    let sets = &seen.sets;
    let mut conditions = Conditions::of(&deployment.status);
    progress::mark_pause(deployment, &mut conditions, seen.now);
    let is_scaled = sets.all().any(|set| {
        set.replicas > 0
            && set
                .desired()
                .is_some_and(|desired| desired != deployment.replicas())
    });
    if deployment.spec.paused || is_scaled {
        let gap = resize(gap, deployment, sets, &scaled(deployment, sets));
        let gap = if deployment.spec.paused {
            clean_up(gap, deployment, sets)
        } else {
            gap
        };
        let status = progress::counts(deployment, sets, conditions, seen.now);
        return annotated(gap, sets).with_status(status);
    }
    match (&sets.new, may_create(deployment, seen)) {
        (None, true) => create(gap, deployment, seen, conditions),
        (None, false) => recreate_waits(gap, deployment, seen, conditions),
        (Some(new), _) => roll(gap, deployment, seen, new, conditions),
    }
}

/// A Recreate deployment makes its new ReplicaSet only when nothing of the old ones runs.
fn may_create(deployment: &Deployment, seen: &Seen) -> bool {
    let old: i64 = seen
        .sets
        .old
        .iter()
        .map(|set| set.replicas.max(set.count("replicas")))
        .sum();
    deployment.is_rolling() || (old == 0 && seen.old_pod.is_none())
}

fn create(
    gap: Gap<ApiStep>,
    deployment: &Named<Deployment>,
    seen: &Seen,
    conditions: Conditions,
) -> Gap<ApiStep> {
    let name = new_name(deployment);
    if seen.collides {
        let collisions = deployment.count("collisionCount") + 1;
        let mut status = progress::counts(deployment, &seen.sets, conditions, seen.now);
        status["collisionCount"] = json!(collisions);
        return gap.with_status(status);
    }
    let size = match deployment.is_rolling() {
        true => {
            let room = deployment.replicas() + deployment.max_surge() - seen.sets.replicas();
            room.clamp(0, deployment.replicas())
        }
        false => deployment.replicas(),
    };
    let status = progress::status(deployment, seen, conditions, Creation::Of(&name));
    let revision = (seen.sets.max_old_revision() + 1).to_string();
    gap.act(
        "replica set of this template: want 1, have 0",
        new_set(deployment, &seen.sets, size),
    )
    .with_status(status)
    .annotates(REVISION, revision)
}

/// Recreate: the old ReplicaSets go to zero, then their pods end, and only then comes the new one.
fn recreate_waits(
    gap: Gap<ApiStep>,
    deployment: &Named<Deployment>,
    seen: &Seen,
    conditions: Conditions,
) -> Gap<ApiStep> {
    let mut sizes = Sizes::default();
    seen.sets.old.iter().for_each(|set| sizes.set(set, 0));
    let mut gap = resize(gap, deployment, &seen.sets, &sizes);
    if let Some(pod) = &seen.old_pod {
        let cause = Cause::new(
            "OldPodsRunning",
            format!("pod {} of an old replica set has not ended", pod.name),
        );
        gap = gap.wait("old pods: want 0", pod.clone(), cause);
    }
    gap.with_status(progress::status(deployment, seen, conditions, Creation::None))
}

fn roll(
    gap: Gap<ApiStep>,
    deployment: &Named<Deployment>,
    seen: &Seen,
    new: &Set,
    conditions: Conditions,
) -> Gap<ApiStep> {
    let sets = &seen.sets;
    let mut sizes = Sizes::default();
    if deployment.is_rolling() {
        grow(deployment, sets, new, &mut sizes);
        if sizes.to.is_empty() {
            shrink(deployment, sets, new, &mut sizes);
        }
    } else {
        sets.old.iter().for_each(|set| sizes.set(set, 0));
        if sizes.to.is_empty() && may_create(deployment, seen) {
            sizes.set(new, deployment.replicas());
        }
    }
    let mut gap = annotated(resize(gap, deployment, sets, &sizes), sets);
    let status = progress::status(deployment, seen, conditions, Creation::None);
    if sizes.to.is_empty() && progress::is_complete(deployment, &status) {
        gap = clean_up(gap, deployment, sets);
    }
    if new.available() < deployment.replicas() {
        let about = format!(
            "available: want {}, have {}",
            deployment.replicas(),
            new.available()
        );
        let says = format!("replica set {} has {} of them", new.name(), new.available());
        gap = gap.wait(
            about,
            new.object.key.clone(),
            Cause::new("ReplicaSetNotAvailable", says),
        );
    }
    if let Some((until, cause)) = progress::deadline(deployment, &status, seen.now) {
        gap = gap.hold("progress: none seen yet", until, cause);
    }
    gap.with_status(status)
}

/// The new ReplicaSet as large as surge allows, or as small as wanted.
fn grow(deployment: &Deployment, sets: &Sets, new: &Set, sizes: &mut Sizes) {
    let want = deployment.replicas();
    if new.replicas >= want {
        return sizes.set(new, want);
    }
    let room = want + deployment.max_surge() - sets.replicas();
    if room > 0 {
        sizes.set(new, new.replicas + room.min(want - new.replicas));
    }
}

/// The old ReplicaSets as small as availability allows: what is unhealthy first, then the oldest.
fn shrink(deployment: &Deployment, sets: &Sets, new: &Set, sizes: &mut Sizes) {
    let min_available = deployment.replicas() - deployment.max_unavailable();
    let new_unavailable = new.replicas - new.available();
    let most = sets.replicas() - min_available - new_unavailable;
    let old: Vec<&Set> = sets.old.iter().filter(|set| set.replicas > 0).collect();
    if most <= 0 || old.is_empty() {
        return;
    }
    let mut left = most;
    for set in &old {
        let unhealthy = (set.replicas - set.available()).clamp(0, left);
        sizes.set(set, set.replicas - unhealthy);
        left -= unhealthy;
    }
    // A ReplicaSet that was just made smaller still counts pods that are on their way out.
    let available: i64 = sets.all().map(|set| set.available().min(set.replicas)).sum();
    let mut spare = (available - min_available).max(0);
    for set in &old {
        let less = sizes.of(set).min(spare);
        sizes.set(set, sizes.of(set) - less);
        spare -= less;
    }
}

/// After a change of `replicas` (or while paused): all active ReplicaSets in proportion.
fn scaled(deployment: &Deployment, sets: &Sets) -> Sizes {
    let mut sizes = Sizes::default();
    let want = deployment.replicas();
    let active: Vec<&Set> = sets.all().filter(|set| set.replicas > 0).collect();
    let latest = || sets.new.as_ref().or(sets.old.last());
    if active.len() <= 1 {
        if let Some(set) = active.first().copied().or_else(latest) {
            sizes.set(set, want);
        }
    } else if sets.new.as_ref().is_some_and(|new| is_saturated(new, want)) {
        sets.old
            .iter()
            .filter(|set| set.replicas > 0)
            .for_each(|set| sizes.set(set, 0));
    } else if deployment.is_rolling() {
        sizes.forced = true;
        proportional(deployment, active, &mut sizes);
    }
    sizes
}

fn is_saturated(new: &Set, want: i64) -> bool {
    new.replicas == want && new.desired() == Some(want) && new.available() == want
}

fn proportional(deployment: &Deployment, mut active: Vec<&Set>, sizes: &mut Sizes) {
    let want = deployment.replicas();
    let allowed = if want > 0 {
        want + deployment.max_surge()
    } else {
        0
    };
    let now: i64 = active.iter().map(|set| set.replicas).sum();
    let to_add = allowed - now;
    active.sort_by(|a, b| {
        let by_age = if to_add > 0 {
            b.age().cmp(&a.age())
        } else {
            a.age().cmp(&b.age())
        };
        b.replicas.cmp(&a.replicas).then(by_age)
    });
    let mut added = 0;
    let mut next: Vec<i64> = Vec::new();
    for set in &active {
        let part = if to_add == added {
            0
        } else {
            fraction_of(deployment, set)
        };
        let part = match to_add {
            0 => 0,
            1.. => part.min(to_add - added),
            _ => part.max(to_add - added),
        };
        added += part;
        next.push(set.replicas + part);
    }
    if let Some(first) = next.first_mut() {
        *first = (*first + to_add - added).max(0);
    }
    for (set, replicas) in active.iter().zip(next) {
        sizes.set(set, replicas);
    }
}

/// How much a set grows with the Deployment, from the size that the Deployment had before.
fn fraction_of(deployment: &Deployment, set: &Set) -> i64 {
    if deployment.replicas() == 0 {
        return -set.replicas;
    }
    let max = deployment.replicas() + deployment.max_surge();
    let before = set
        .max()
        .filter(|max| *max > 0)
        .unwrap_or(deployment.count("replicas"));
    if before == 0 {
        return 0;
    }
    let size = (set.replicas * max) as f64 / before as f64;
    size.round() as i64 - set.replicas
}

/// One patch for each ReplicaSet that changes: its size, and what its annotations lack.
fn resize(mut gap: Gap<ApiStep>, deployment: &Named<Deployment>, sets: &Sets, sizes: &Sizes) -> Gap<ApiStep> {
    for set in sets.all() {
        let is_new = sets
            .new
            .as_ref()
            .is_some_and(|new| new.object.key == set.object.key);
        let mut annotations: BTreeMap<SmolStr, String> = BTreeMap::new();
        let mut spec = Map::new();
        if is_new {
            annotations = missing_annotations(deployment, sets);
            if set.min_ready_seconds != deployment.spec.min_ready_seconds {
                spec.insert(
                    "minReadySeconds".to_owned(),
                    json!(deployment.spec.min_ready_seconds),
                );
            }
        }
        let size = sizes.of(set);
        if sizes.to.contains_key(set.name()) {
            let of_size = size_annotations(deployment).into_iter();
            annotations.extend(of_size.filter(|(name, value)| set.annotations.get(name) != Some(value)));
        }
        if size != set.replicas {
            spec.insert("replicas".to_owned(), json!(size));
        }
        if !annotations.is_empty() || !spec.is_empty() {
            gap = gap.act(about(set, size), patch(deployment, set, size, &annotations, spec));
        }
    }
    gap
}

fn about(set: &Set, size: i64) -> String {
    format!("{}: want {size}, have {}", set.name(), set.replicas)
}

fn patch(
    deployment: &Named<Deployment>,
    set: &Set,
    size: i64,
    annotations: &BTreeMap<SmolStr, String>,
    spec: Map<String, api::Value>,
) -> ApiStep {
    let mut body = json!({"metadata": {"uid": set.object.meta.uid}});
    if !annotations.is_empty() {
        body["metadata"]["annotations"] = json!(annotations);
    }
    if !spec.is_empty() {
        body["spec"] = spec.into();
    }
    let step = ApiStep::new(Write::merge(set.object.key.clone(), body));
    if size == set.replicas {
        return step;
    }
    let direction = if size > set.replicas { "up" } else { "down" };
    let says = format!(
        "Scaled {direction} replica set {} from {} to {size}",
        set.name(),
        set.replicas
    );
    step.says(Event::normal(deployment.key(), "ScalingReplicaSet", says))
}

/// The Deployment carries the revision of its new ReplicaSet.
fn annotated(gap: Gap<ApiStep>, sets: &Sets) -> Gap<ApiStep> {
    match &sets.new {
        Some(new) => gap.annotates(
            REVISION,
            new.revision().max(sets.max_old_revision() + 1).to_string(),
        ),
        None => gap,
    }
}

/// Old ReplicaSets beyond the history limit go, the lowest revisions first.
fn clean_up(gap: Gap<ApiStep>, deployment: &Deployment, sets: &Sets) -> Gap<ApiStep> {
    let Some(limit) = deployment
        .spec
        .revision_history_limit
        .filter(|limit| *limit != UNLIMITED)
    else {
        return gap;
    };
    let mut old: Vec<&Set> = sets
        .old
        .iter()
        .filter(|set| set.object.meta.deleted().is_none())
        .collect();
    let surplus = old
        .len()
        .saturating_sub(usize::try_from(limit).unwrap_or_default());
    old.sort_by_key(|set| (set.revision(), set.age()));
    let is_idle = |set: &&&Set| {
        let observed = set.object.meta.generation <= set.count("observedGeneration");
        set.replicas == 0 && set.count("replicas") == 0 && observed
    };
    let about = format!("old replica sets: want {limit}, have {}", old.len());
    old.iter().take(surplus).filter(is_idle).fold(gap, |gap, set| {
        let options = DeleteOptions {
            uid: Some(set.object.meta.uid.clone()),
            ..DeleteOptions::default()
        };
        gap.act(
            &about,
            ApiStep::new(Write::delete(set.object.key.clone(), options)),
        )
    })
}
