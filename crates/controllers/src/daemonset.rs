//! One pod on every node that fits: a DaemonSet's pods, and their replacement when the template changes.
//!
//! ```text
//! nodes: n1, n2 (tainted), pods: none   →   create a pod for n1
//! ```

mod update;

use std::collections::BTreeMap;

use api::{Key, LabelSelector, Object, SmolStr, Timestamp, Value, Write};
use reconcile::{ApiStep, Cache, Cause, Controller, Event, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::affinity::{fits, untolerated};
use crate::claim::{Claims, Kind, owners};
use crate::fraction::{self, Round};
use crate::limits::{BURST_REPLICAS, FAILED_DAEMON_SECONDS, NAMED_WAITS};
use crate::node::{Node, has_moved};
use crate::pod::{Pod, next_available};
use crate::resources::{CONTROLLERREVISIONS, DAEMONSETS, NODES, PODS};
use crate::revision::{History, Of, POD_HASH, Revision, delete, is_news, truncate};
use crate::status::seconds_after;
use crate::template::{delete_pod, name_prefix, pod_body};

pub struct DaemonSets;

const KIND: Kind = Kind {
    api_version: "apps/v1",
    kind: "DaemonSet",
    finalizer: None,
};
const GENERATION: &str = "deprecated.daemonset.template.generation";
const GENERATION_LABEL: &str = "pod-template-generation";

#[derive(Debug, Deserialize)]
pub struct DaemonSet {
    #[serde(default)]
    metadata: Value,
    spec: Spec,
    #[serde(default)]
    status: Value,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Spec {
    selector: Value,
    template: Value,
    #[serde(default)]
    update_strategy: Value,
    #[serde(default)]
    min_ready_seconds: i64,
    revision_history_limit: Option<i64>,
}

impl DaemonSet {
    fn generation(&self) -> Option<&str> {
        self.metadata["annotations"][GENERATION].as_str()
    }

    fn is_rolling(&self) -> bool {
        self.spec.update_strategy["type"] != "OnDelete"
    }

    fn part(&self, field: &str, of: i64) -> i64 {
        if !self.is_rolling() {
            return 0;
        }
        fraction::of(&self.spec.update_strategy["rollingUpdate"][field], of, Round::Up).unwrap_or(0)
    }

    fn of<'a>(&'a self, owner: &'a Named<DaemonSet>) -> Of<'a> {
        Of {
            kind: KIND,
            owner: &owner.object,
            template: &self.spec.template,
            collisions: self.status["collisionCount"].as_i64().unwrap_or_default(),
            annotations: &self.metadata["annotations"],
        }
    }

    /// The tolerations of its pods: the template's, and those that keep a daemon on a troubled node.
    fn tolerations(&self) -> Vec<Value> {
        let spec = &self.spec.template["spec"];
        let mut tolerations = spec["tolerations"].as_array().cloned().unwrap_or_default();
        let mut add = |key: &str, effect: &str| {
            let toleration =
                json!({"key": format!("node.kubernetes.io/{key}"), "operator": "Exists", "effect": effect});
            if !tolerations.contains(&toleration) {
                tolerations.push(toleration);
            }
        };
        add("not-ready", "NoExecute");
        add("unreachable", "NoExecute");
        for key in [
            "disk-pressure",
            "memory-pressure",
            "pid-pressure",
            "unschedulable",
        ] {
            add(key, "NoSchedule");
        }
        if spec["hostNetwork"] == true {
            add("network-unavailable", "NoSchedule");
        }
        tolerations
    }
}

/// What a node is to the set.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fit {
    Runs,
    /// Nothing new, but what is there may stay.
    Stays,
    Not,
}

struct Place {
    fit: Fit,
    pods: Vec<Named<Pod>>,
}

pub struct Seen {
    claims: Claims,
    history: History,
    places: BTreeMap<SmolStr, Place>,
    /// Pods made for nodes that are not there (any more).
    homeless: Vec<Named<Pod>>,
    now: Timestamp,
}

impl Controller for DaemonSets {
    type Desired = DaemonSet;
    type Observed = Seen;
    type Step = ApiStep;
    const NAME: &'static str = "daemonset";
    const COMPONENT: &'static str = "daemonset-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![DAEMONSETS, PODS, NODES, CONTROLLERREVISIONS])
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == DAEMONSETS {
            return vec![changed.key.clone()];
        }
        if changed.key.resource == CONTROLLERREVISIONS && !is_news(changed, cache) {
            return Vec::new();
        }
        if changed.key.resource == NODES {
            return cache.all(&DAEMONSETS).map(|set| set.key.clone()).collect();
        }
        owners(changed, KIND, &DAEMONSETS, cache, |set| {
            let set = cache.view_of::<DaemonSet>(set).ok()?;
            LabelSelector::from_json(&set.spec.selector).ok()
        })
    }

    fn matters(&self, before: &Object, now: &Object) -> bool {
        now.key.resource != NODES || has_moved(before, now)
    }

    fn observe(&self, set: &Named<DaemonSet>, cache: &Cache) -> Seen {
        let selector = LabelSelector::from_json(&set.spec.selector).unwrap_or(LabelSelector::nothing());
        let claims = KIND.claim(&set.object, &selector, &PODS, cache, |_| true);
        let history = set.of(set).history(&selector, cache);
        let tolerations = set.tolerations();
        let mut places: BTreeMap<SmolStr, Place> = BTreeMap::new();
        for node in cache.all(&NODES).map(|node| cache.sure::<Node>(node)) {
            let fit = fit(set, &node, &tolerations);
            places.insert(
                node.key().name.clone(),
                Place {
                    fit,
                    pods: Vec::new(),
                },
            );
        }
        let mut homeless = Vec::new();
        for pod in claims.owned.iter().map(|pod| cache.sure::<Pod>(pod)) {
            match node_of(&pod).and_then(|node| places.get_mut(&node)) {
                Some(place) => place.pods.push(pod),
                None => homeless.push(pod),
            }
        }
        Seen {
            claims,
            history,
            places,
            homeless,
            now: cache.now(),
        }
    }

    fn gap(&self, set: &Named<DaemonSet>, seen: &Seen) -> Gap<ApiStep> {
        if set.object.meta.deleted().is_some() {
            return Gap::closed();
        }
        let claims = [&seen.claims, &seen.history.claims];
        let gap = Claims::gap(&claims);
        if claims.iter().any(|claims| claims.adopts()) {
            return gap;
        }
        let present = set.of(set).present(&seen.history);
        let (present, gap) = match present.or_first(gap, &set.status) {
            Ok(found) => found,
            Err(gap) => return *gap,
        };
        let twins: Vec<&Revision> = seen.history.twins(&present).collect();
        if !twins.is_empty() {
            return merge(gap, seen, &present, &twins);
        }
        run(gap, set, seen, present.hash())
    }
}

/// Revisions of the same content become one: the pods take its label first.
fn merge(gap: Gap<ApiStep>, seen: &Seen, present: &Revision, twins: &[&Revision]) -> Gap<ApiStep> {
    let pods = seen.places.values().flat_map(|place| &place.pods);
    let of_twin = |pod: &&Named<Pod>| {
        pod.object
            .meta
            .label(POD_HASH)
            .is_some_and(|hash| twins.iter().any(|twin| twin.hash() == hash))
            && pod.object.meta.label(POD_HASH) != Some(present.hash())
    };
    let relabel = |pod: &Named<Pod>| {
        let labels = json!({POD_HASH: present.hash()});
        let patch = json!({"metadata": {"uid": pod.object.meta.uid, "labels": labels}});
        ApiStep::new(Write::merge(pod.key().clone(), patch))
    };
    let relabels: Vec<ApiStep> = pods.filter(of_twin).map(relabel).collect();
    match relabels.is_empty() {
        false => gap.acts("pods: of a twin revision", relabels),
        true => gap.acts(
            "revisions: of the same content",
            twins.iter().map(|twin| delete(twin)),
        ),
    }
}

fn fit(set: &DaemonSet, node: &Named<Node>, tolerations: &[Value]) -> Fit {
    let spec = &set.spec.template["spec"];
    let name = &node.key().name;
    let named = spec["nodeName"].as_str().unwrap_or_default();
    if !(named.is_empty() || named == name) || !fits(spec, node, name) {
        return Fit::Not;
    }
    if untolerated(node, tolerations, &["NoSchedule", "NoExecute"]).is_none() {
        return Fit::Runs;
    }
    match untolerated(node, tolerations, &["NoExecute"]) {
        None => Fit::Stays,
        Some(_) => Fit::Not,
    }
}

/// The node that a pod is on, or was made for.
fn node_of(pod: &Pod) -> Option<SmolStr> {
    if !pod.spec.node_name.is_empty() {
        return Some(pod.spec.node_name.clone());
    }
    let required = &pod.spec.affinity["nodeAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"];
    let mut terms = required["nodeSelectorTerms"].as_array()?.iter();
    terms.find_map(|term| {
        let field = term["matchFields"]
            .as_array()?
            .iter()
            .find(|field| field["key"] == "metadata.name")?;
        Some(SmolStr::new(field["values"][0].as_str()?))
    })
}

/// Nodes that get a pod, and pods that go.
#[derive(Default)]
struct Moves {
    create: Vec<SmolStr>,
    delete: Vec<(Named<Pod>, Option<Event>)>,
    hold: Option<Timestamp>,
}

fn run(gap: Gap<ApiStep>, set: &Named<DaemonSet>, seen: &Seen, hash: &str) -> Gap<ApiStep> {
    let mut moves = Moves::default();
    let surges = set.part("maxSurge", 100) > 0;
    for (name, place) in &seen.places {
        manage(&mut moves, set, seen, name, place, surges.then_some(hash));
    }
    let unplaced = |pod: &&Named<Pod>| pod.spec.node_name.is_empty() && pod.object.meta.deleted().is_none();
    moves.delete.extend(
        seen.homeless
            .iter()
            .filter(unplaced)
            .map(|pod| (pod.clone(), None)),
    );
    if moves.create.is_empty() && moves.delete.is_empty() && set.is_rolling() {
        update::moves(&mut moves, set, seen, hash);
    }
    let desired = seen
        .places
        .values()
        .filter(|place| place.fit == Fit::Runs)
        .count();
    let have = seen
        .places
        .values()
        .filter(|place| place.fit == Fit::Runs && !place.pods.is_empty())
        .count();
    let about = format!("pods: want {desired}, have {have}");
    let most = usize::try_from(BURST_REPLICAS).unwrap_or(usize::MAX);
    let mut gap = gap.acts(
        &about,
        moves.create.iter().take(most).map(|node| create(set, node, hash)),
    );
    let deletes = moves.delete.iter().take(most).map(|(pod, event)| {
        let step = delete_pod(&pod.object, set.key());
        ApiStep {
            done: event.clone().or(step.done),
            ..step
        }
    });
    gap = gap.acts("pods: not wanted here", deletes);
    if let Some(until) = moves.hold {
        let cause = Cause::new(
            "FailedDaemonPod",
            "a daemon pod failed soon after it was made; its successor waits",
        );
        gap = gap.hold(&about, until, cause);
    }
    gap = unready(gap, set, seen);
    let is_live = |revision: &Revision| {
        let of = |pod: &Named<Pod>| pod.object.meta.label(POD_HASH) == Some(revision.hash());
        revision.hash() == hash || seen.places.values().flat_map(|place| &place.pods).any(of)
    };
    let limit = set.spec.revision_history_limit.unwrap_or(10);
    truncate(gap, &seen.history, limit, is_live).with_status(status(set, seen, hash))
}

/// One running pod on each node that fits, none on the others.
fn manage(
    moves: &mut Moves,
    set: &Named<DaemonSet>,
    seen: &Seen,
    node: &SmolStr,
    place: &Place,
    surging: Option<&str>,
) {
    let live = || {
        place
            .pods
            .iter()
            .filter(|pod| pod.object.meta.deleted().is_none())
    };
    if place.fit == Fit::Not {
        return moves.delete.extend(live().map(|pod| (pod.clone(), None)));
    }
    if place.pods.is_empty() {
        if place.fit == Fit::Runs {
            moves.create.push(node.clone());
        }
        return;
    }
    let mut running: Vec<&Named<Pod>> = Vec::new();
    for pod in live() {
        let at = format!("{}/{} on node {node}", pod.key().namespace, pod.key().name);
        match pod.status.phase.as_str() {
            "Failed" => {
                let until = seconds_after(
                    pod.object.meta.created().unwrap_or_default(),
                    FAILED_DAEMON_SECONDS,
                );
                if until > seen.now {
                    moves.hold = Some(moves.hold.map_or(until, |at| at.min(until)));
                    continue;
                }
                let says = format!("Found failed daemon pod {at}, will try to kill it");
                moves.delete.push((
                    pod.clone(),
                    Some(Event::warning(set.key(), "FailedDaemonPod", says)),
                ));
            }
            "Succeeded" => {
                let says = format!("Found succeeded daemon pod {at}, will try to delete it");
                moves.delete.push((
                    pod.clone(),
                    Some(Event::normal(set.key(), "SucceededDaemonPod", says)),
                ));
            }
            _ => running.push(pod),
        }
    }
    running.sort_by_key(|pod| {
        (
            pod.spec.node_name.is_empty(),
            pod.object.meta.created(),
            pod.key().clone(),
        )
    });
    match surging {
        None => moves
            .delete
            .extend(running.into_iter().skip(1).map(|pod| (pod.clone(), None))),
        Some(_) if running.is_empty() && place.fit == Fit::Runs => moves.create.push(node.clone()),
        Some(hash) => moves.delete.extend(update::beyond_two(set, seen, &running, hash)),
    }
}

fn create(set: &Named<DaemonSet>, node: &SmolStr, hash: &str) -> ApiStep {
    let mut body = pod_body(&set.spec.template, KIND, &set.object);
    body["metadata"]["generateName"] = json!(name_prefix(set.key()));
    body["metadata"]["labels"][POD_HASH] = json!(hash);
    if let Some(generation) = set.generation() {
        body["metadata"]["labels"][GENERATION_LABEL] = json!(generation);
    }
    body["spec"]["tolerations"] = json!(set.tolerations());
    let terms = json!([{"matchFields": [{"key": "metadata.name", "operator": "In", "values": [node]}]}]);
    body["spec"]["affinity"]["nodeAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"] =
        json!({"nodeSelectorTerms": terms});
    ApiStep::new(Write::create(PODS.key(set.key().namespace.clone(), ""), body))
        .says(Event::normal(
            set.key(),
            "SuccessfulCreate",
            "Created pod: {name}",
        ))
        .else_says(Event::warning(
            set.key(),
            "FailedCreate",
            "Error creating: {error}",
        ))
}

fn is_updated(pod: &Named<Pod>, set: &DaemonSet, hash: &str) -> bool {
    let of_generation = set
        .generation()
        .is_some_and(|generation| pod.object.meta.label(GENERATION_LABEL) == Some(generation));
    pod.object.meta.label(POD_HASH) == Some(hash) || of_generation
}

fn unready(mut gap: Gap<ApiStep>, set: &Named<DaemonSet>, seen: &Seen) -> Gap<ApiStep> {
    let pods: Vec<Named<Pod>> = seen
        .places
        .values()
        .flat_map(|place| place.pods.iter().cloned())
        .collect();
    for pod in pods
        .iter()
        .filter(|pod| !pod.is_ready() && pod.object.meta.deleted().is_none())
        .take(NAMED_WAITS)
    {
        let says = format!("pod {} is {} and not ready", pod.key().name, pod.status.phase);
        gap = gap.wait(
            "ready: a pod is not",
            pod.key().clone(),
            Cause::new("PodNotReady", says),
        );
    }
    match next_available(&pods, set.spec.min_ready_seconds, seen.now) {
        None => gap,
        Some(at) => {
            let says = format!(
                "a pod is available after {}s of being ready",
                set.spec.min_ready_seconds
            );
            gap.hold(
                "available: a ready pod is not available yet",
                at,
                Cause::new("MinReadySeconds", says),
            )
        }
    }
}

fn status(set: &Named<DaemonSet>, seen: &Seen, hash: &str) -> Value {
    let (mut desired, mut current, mut misplaced, mut ready, mut updated, mut available) = (0, 0, 0, 0, 0, 0);
    for place in seen.places.values() {
        if place.fit != Fit::Runs {
            misplaced += i64::from(!place.pods.is_empty());
            continue;
        }
        desired += 1;
        let oldest = place.pods.iter().min_by_key(|pod| {
            (
                pod.spec.node_name.is_empty(),
                pod.object.meta.created(),
                pod.key().clone(),
            )
        });
        let Some(pod) = oldest else { continue };
        current += 1;
        ready += i64::from(pod.is_ready());
        available += i64::from(pod.is_available(set.spec.min_ready_seconds, seen.now));
        updated += i64::from(is_updated(pod, set, hash));
    }
    let mut status = set.status.as_object().cloned().map_or(json!({}), Value::Object);
    let required = [
        ("currentNumberScheduled", current),
        ("desiredNumberScheduled", desired),
        ("numberMisscheduled", misplaced),
        ("numberReady", ready),
    ];
    for (field, count) in required {
        status[field] = json!(count);
    }
    let optional = [
        ("observedGeneration", set.object.meta.generation),
        ("updatedNumberScheduled", updated),
        ("numberAvailable", available),
        ("numberUnavailable", desired - available),
    ];
    for (field, count) in optional {
        match (count, status.as_object_mut()) {
            (0, Some(fields)) => drop(fields.remove(field)),
            _ => status[field] = json!(count),
        }
    }
    status
}

#[cfg(test)]
mod tests;
