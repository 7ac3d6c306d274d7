//! What changed, taken into the snapshot and the queue, and told to the pods that it can help.

use std::sync::Arc;

use api::{Key, Object, SmolStr, Timestamp};
use reconcile::{Cause, Gap};

use super::{BUDGETS, NAMESPACES, Pending, Scheduler, Told};
use crate::demand::{Gate, PodView};
use crate::filter::{Happening, Plugins};
use crate::guest::{Guest, Person};
use crate::profile::Profile;
use crate::snapshot::NodeChange;

impl Scheduler {
    pub(super) fn take_pod(&mut self, pod: &Arc<Object>, now: Timestamp) {
        let Ok(view) = pod.view::<PodView>() else { return };
        let over = matches!(view.status.phase.as_str(), "Succeeded" | "Failed");
        let profile = self.profiles.get(&view.spec.scheduler_name).cloned();
        if over {
            self.forget(&pod.key, now);
        } else if !view.spec.node_name.is_empty() {
            self.take_placed(pod, view, now);
        } else if let Some(gates) = view.spec.scheduling_gates.as_ref().filter(|g| !g.is_empty()) {
            let gap = gated(gates);
            self.forget(&pod.key, now);
            if profile.is_some() {
                self.told.push((pod.key.clone(), gap));
            }
        } else if let Some(profile) = profile.filter(|_| pod.meta.deleted().is_none()) {
            self.take_pending(pod, view, profile, now);
        } else {
            self.forget(&pod.key, now);
        }
    }

    fn take_placed(&mut self, pod: &Object, view: PodView, now: Timestamp) {
        let node = view.spec.node_name.clone();
        let person = Person::read(pod, view);
        self.settle(&pod.key);
        if let Some((guest, at)) = self.nodes.placed(&pod.key)
            && *at == node
            && guest.person.is_still(&person)
        {
            return;
        }
        let guest = self.nodes.enlist(person);
        let before = self.nodes.displace(&pod.key);
        self.nodes.place(&guest, &node);
        self.happened(Happening::PodCame(&guest), now);
        if let Some((before, at)) = before {
            if let Some(slot) = self.nodes.slot(&at) {
                self.happened(Happening::PodLeft(&before, slot), now);
            }
            self.nodes.dismiss(before);
        }
        self.nodes.dismiss(guest);
    }

    fn take_pending(&mut self, pod: &Arc<Object>, view: PodView, profile: Arc<Profile>, now: Timestamp) {
        let nominated = view.status.nominated_node_name.clone();
        let told = Told {
            message: told(&view),
            nominated: nominated.clone(),
        };
        let person = Person::read(pod, view);
        if let Some(known) = self.pods.get_mut(&pod.key)
            && known.guest.person.is_still(&person)
        {
            known.object = pod.clone();
            known.told = told;
            if std::mem::replace(&mut known.nominated, nominated.clone()) != nominated {
                let guest = known.guest.clone();
                self.nominations.set(&guest, &nominated);
                self.nodes.dismiss(guest);
            }
            return;
        }
        self.take_back(&pod.key, now);
        let guest = self.nodes.enlist(person);
        self.nominations.set(&guest, &nominated);
        self.queue.add(&pod.key, guest.priority(), now);
        let pending = Pending {
            object: pod.clone(),
            guest,
            profile,
            told,
            nominated,
            refused_by: Plugins::default(),
            reserved: None,
        };
        if let Some(before) = self.pods.insert(pod.key.clone(), pending) {
            self.nodes.dismiss(before.guest);
        }
    }

    /// The pod is gone, over, or no longer ours.
    pub(super) fn forget(&mut self, pod: &Key, now: Timestamp) {
        if let Some((guest, node)) = self.nominations.remove(pod) {
            self.left(&guest, &node, now);
            self.nodes.dismiss(guest);
        }
        self.settle(pod);
        self.take_back(pod, now);
    }

    /// It waits no more.
    fn settle(&mut self, pod: &Key) {
        self.queue.remove(pod);
        self.reserved.remove(pod);
        if let Some((guest, _)) = self.nominations.remove(pod) {
            self.nodes.dismiss(guest);
        }
        if let Some(pending) = self.pods.remove(pod) {
            self.nodes.dismiss(pending.guest);
            self.told.push((pod.clone(), Gap::closed()));
        }
    }

    /// Off its node, and with it what was promised to its claims.
    pub(super) fn take_back(&mut self, pod: &Key, now: Timestamp) {
        self.reserved.remove(pod);
        if let Some(pending) = self.pods.get_mut(pod) {
            pending.reserved = None;
        }
        if let Some((guest, node)) = self.nodes.displace(pod) {
            let claims: Vec<_> = guest.claims().collect();
            claims
                .iter()
                .for_each(|(claim, _)| self.nodes.volumes.break_promises(claim));
            self.left(&guest, &node, now);
            self.nodes.dismiss(guest);
        }
    }

    fn left(&mut self, guest: &Guest, node: &SmolStr, now: Timestamp) {
        if let Some(slot) = self.nodes.slot(node) {
            self.happened(Happening::PodLeft(guest, slot), now);
        }
    }

    pub(super) fn take_node(&mut self, node: &Object, now: Timestamp) {
        if let Ok(NodeChange::Changed(slot)) = self.nodes.put_node(node) {
            self.happened(Happening::NodeChanged(slot), now);
        }
    }

    pub(super) fn lose_node(&mut self, name: &str, now: Timestamp) {
        self.nodes.remove_node(name);
        self.happened(Happening::NodeGone, now);
    }

    pub(super) fn take_other(&mut self, key: &Key, object: Option<&Arc<Object>>, now: Timestamp) {
        let object = object.map(Arc::as_ref);
        if key.resource == NAMESPACES {
            let labels = object.map(|o| &o.meta.labels);
            self.nodes.census.set_namespace(&key.name, labels);
        } else if key.resource == BUDGETS {
            match object {
                Some(budget) => self.budgets.put(budget),
                None => self.budgets.remove(key),
            }
        } else if !self.selectors.take(key, object) && self.nodes.volumes.take(key, object) {
            self.happened(Happening::Storage, now);
        }
    }

    /// Wakes the waiting pods that this can help.
    pub(super) fn happened(&mut self, happening: Happening<'_>, now: Timestamp) {
        for key in self.queue.waiting_on(happening.kind()) {
            let helps = |p: &Pending| p.refused_by.helped_by(happening, &p.guest, &self.nodes);
            if self.pods.get(&key).is_some_and(helps) {
                self.queue.wake(&key, now);
            }
        }
    }
}

/// What its condition says now.
fn told(view: &PodView) -> String {
    let mut conditions = view.status.conditions.iter().flatten();
    let unscheduled = conditions.find(|c| c.kind == "PodScheduled" && c.status == "False");
    unscheduled.map(|c| c.message.clone()).unwrap_or_default()
}

fn gated(gates: &[Gate]) -> Gap<reconcile::ApiStep> {
    let names: Vec<&str> = gates.iter().map(|gate| gate.name.as_str()).collect();
    let says = format!("waiting for scheduling gates: [{}]", names.join(" "));
    Gap::closed().stuck("node: want one, have none", Cause::new("SchedulingGated", says))
}
