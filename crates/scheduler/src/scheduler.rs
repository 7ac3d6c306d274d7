//! The loop around the function: changes go into snapshot and queue, verdicts come out as gaps.

use std::collections::HashMap;
use std::sync::Arc;

use api::{Change, Key, Object, Patch, Refused, Resource, SmolStr, Timestamp, Verb, Write};
use reconcile::{ApiStep, Batch, Cause, Event, Gap, Turn};
use serde_json::json;

use crate::demand::{Demand, PodView};
use crate::filter::{self, Refusal, Wakes};
use crate::limits::{BATCH, NODES_TOLD};
use crate::message;
use crate::queue::Queue;
use crate::score;
use crate::snapshot::{Slot, Snapshot};

const PODS: Resource = Resource::of("", "pods");
const NODES: Resource = Resource::of("", "nodes");

/// Places the pods that name this scheduler.
pub struct Scheduler {
    name: SmolStr,
    nodes: Snapshot,
    queue: Queue,
    pods: HashMap<Key, Pending>,
    /// Pods whose gap must be told closed: they are bound or gone.
    settled: Vec<Key>,
    turns: usize,
}

/// A pod that has no node yet.
struct Pending {
    object: Arc<Object>,
    demand: Arc<Demand>,
    /// The message that its condition has now; not written twice.
    told: String,
}

impl Scheduler {
    /// `name` is what pods say in `spec.schedulerName`.
    pub fn new(name: impl Into<SmolStr>) -> Self {
        Self {
            name: name.into(),
            nodes: Snapshot::default(),
            queue: Queue::default(),
            pods: HashMap::new(),
            settled: Vec::new(),
            turns: 0,
        }
    }

    fn take_pod(&mut self, pod: &Arc<Object>, now: Timestamp) {
        let Ok(view) = pod.view::<PodView>() else { return };
        let over = matches!(view.status.phase.as_str(), "Succeeded" | "Failed");
        if over {
            self.forget(&pod.key, now);
        } else if !view.spec.node_name.is_empty() {
            let node = view.spec.node_name.clone();
            self.settle(&pod.key);
            self.nodes
                .place(&pod.key, &node, &Arc::new(Demand::read(view.spec)));
        } else if self.is_ours(pod, &view) {
            self.take_pending(pod, view, now);
        } else {
            self.forget(&pod.key, now);
        }
    }

    fn is_ours(&self, pod: &Object, view: &PodView) -> bool {
        let gated = view
            .spec
            .scheduling_gates
            .as_ref()
            .is_some_and(|gates| !gates.is_empty());
        view.spec.scheduler_name == self.name && pod.meta.deleted.is_none() && !gated
    }

    fn take_pending(&mut self, pod: &Arc<Object>, view: PodView, now: Timestamp) {
        let unscheduled = |c: &&crate::demand::Condition| c.kind == "PodScheduled" && c.status == "False";
        let told = view
            .status
            .conditions
            .iter()
            .flatten()
            .find(unscheduled)
            .map(|c| c.message.clone());
        let (priority, demand) = (view.spec.priority, Demand::read(view.spec));
        let same = self
            .pods
            .get(&pod.key)
            .is_some_and(|known| *known.demand == demand);
        let known = same && self.queue.contains(&pod.key);
        let pending = Pending {
            object: pod.clone(),
            demand: Arc::new(demand),
            told: told.unwrap_or_default(),
        };
        self.pods.insert(pod.key.clone(), pending);
        if !known {
            self.queue.add(&pod.key, priority, now);
        }
    }

    /// The pod is gone, over, or no longer ours.
    fn forget(&mut self, pod: &Key, now: Timestamp) {
        self.settle(pod);
        if let Some(node) = self.nodes.displace(pod)
            && let Some(slot) = self.nodes.slot(&node)
        {
            self.wake(Wakes::POD_LEFT, slot, now);
        }
    }

    fn settle(&mut self, pod: &Key) {
        self.queue.remove(pod);
        if self.pods.remove(pod).is_some() {
            self.settled.push(pod.clone());
        }
    }

    fn take_node(&mut self, node: &Object, now: Timestamp) {
        if self.nodes.put_node(node).is_ok()
            && let Some(slot) = self.nodes.slot(&node.key.name)
        {
            self.wake(Wakes::NODE, slot, now);
        }
    }

    /// Wakes the waiting pods that this node, as it is now, could take.
    fn wake(&mut self, event: Wakes, node: Slot, now: Timestamp) {
        for key in self.queue.waiting_on(event) {
            let helped = self
                .pods
                .get(&key)
                .is_some_and(|p| filter::refusal(&p.demand, &self.nodes, node).is_none());
            if helped {
                self.queue.wake(&key, now);
            }
        }
    }

    fn decide(&mut self, key: &Key, now: Timestamp) -> Option<Gap<ApiStep>> {
        let pending = self.pods.get(key)?;
        let demand = pending.demand.clone();
        let feasible = filter::feasible(&demand, &self.nodes);
        self.turns = self.turns.wrapping_add(1);
        match score::best(&demand, &self.nodes, &feasible, self.turns) {
            Some(slot) => {
                let node = self.nodes.names[slot].clone();
                self.nodes.place(key, &node, &demand);
                Some(Gap::closed().act(
                    format!("node: want one, chose {node}"),
                    bind(&pending.object, &node),
                ))
            }
            None => Some(self.refuse(key, &demand, now)),
        }
    }

    fn refuse(&mut self, key: &Key, demand: &Demand, now: Timestamp) -> Gap<ApiStep> {
        let mut wakes = Wakes::NODE;
        let mut refusals: Vec<(Slot, Vec<Refusal>)> = Vec::new();
        for node in self.nodes.live.iter() {
            if let Some((on, reasons)) = filter::refusal(demand, &self.nodes, node) {
                wakes = wakes.and(on);
                refusals.push((node, reasons));
            }
        }
        let said = message::unschedulable(
            self.nodes.nodes(),
            refusals.iter().flat_map(|(_, reasons)| reasons),
        );
        self.queue.wait(key, wakes, now);
        let mut gap = Gap::closed().stuck(
            "node: want one, have none",
            Cause::new("Unschedulable", said.as_str()),
        );
        for (node, reasons) in refusals.iter().take(NODES_TOLD) {
            for Refusal {
                code,
                reason,
                shortfall,
            } in reasons
            {
                let says = if shortfall.is_empty() { reason } else { shortfall };
                gap = gap.stuck(
                    format!("node {}", self.nodes.names[*node]),
                    Cause::new(code, says.as_str()),
                );
            }
        }
        let Some(pending) = self.pods.get_mut(key).filter(|p| p.told != said) else {
            return gap;
        };
        pending.told = said.clone();
        gap.act(
            "condition PodScheduled: tell why",
            tell(&pending.object, &said, now),
        )
    }
}

impl Batch for Scheduler {
    fn name(&self) -> &'static str {
        "scheduler"
    }

    fn follows(&self) -> Vec<Resource> {
        vec![NODES, PODS]
    }

    fn take(&mut self, resource: &Resource, change: &Change, now: Timestamp) {
        match change {
            Change::Put(object) if *resource == PODS => self.take_pod(object, now),
            Change::Gone(object) if *resource == PODS => self.forget(&object.key, now),
            Change::Put(object) => self.take_node(object, now),
            Change::Gone(object) => self.nodes.remove_node(&object.key.name),
            Change::Bookmark(_) => {}
        }
    }

    fn turn(&mut self, now: Timestamp) -> Turn {
        let mut gaps: Vec<(Key, Gap<ApiStep>)> =
            self.settled.drain(..).map(|key| (key, Gap::closed())).collect();
        for _ in 0..BATCH {
            let Some(key) = self.queue.next(now) else { break };
            if let Some(gap) = self.decide(&key, now) {
                gaps.push((key, gap));
            }
        }
        let again = if self.queue.is_ready() {
            Some(now)
        } else {
            self.queue.due()
        };
        Turn { gaps, again }
    }

    fn refused(&mut self, key: &Key, _why: &Refused, now: Timestamp) {
        self.nodes.displace(key);
        self.queue.back_off(key, now);
        if let Some(pending) = self.pods.get_mut(key) {
            pending.told.clear();
        }
    }
}

fn bind(pod: &Object, node: &str) -> ApiStep {
    let key = &pod.key;
    let body = json!({
        "apiVersion": "v1", "kind": "Binding",
        "metadata": {"namespace": key.namespace, "name": key.name, "uid": pod.meta.uid},
        "target": {"kind": "Node", "name": node},
    });
    let said = format!("Successfully assigned {}/{} to {node}", key.namespace, key.name);
    ApiStep::new(Write::create(key.clone(), body).on("binding")).says(Event::normal(key, "Scheduled", said))
}

fn tell(pod: &Object, said: &str, now: Timestamp) -> ApiStep {
    let mut condition = json!({
        "type": "PodScheduled", "status": "False", "reason": "Unschedulable", "message": said,
        "lastProbeTime": null, "observedGeneration": pod.meta.generation,
    });
    condition["lastTransitionTime"] = json!(now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string());
    let patch = json!({"metadata": {"uid": pod.meta.uid}, "status": {"conditions": [condition]}});
    let mut write = Write::merge(pod.key.clone(), json!({})).on("status");
    write.verb = Verb::Patch(Patch::Strategic(patch));
    ApiStep::new(write).says(Event::warning(&pod.key, "FailedScheduling", said))
}

#[cfg(test)]
mod tests;
