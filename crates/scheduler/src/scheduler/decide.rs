//! One pod's verdict: a node, or why there is none and who has to go.

use std::sync::Arc;

use api::{Key, SmolStr, Timestamp};
use reconcile::{ApiStep, Cause, Gap};

use super::{Reserved, Scheduler, Told, steps};
use crate::bits::Bits;
use crate::filter::{self, Bindings, Plugins, Refused};
use crate::guest::Guest;
use crate::limits::NODES_TOLD;
use crate::message;
use crate::preempt::{Preemption, Verdict};
use crate::profile::Profile;
use crate::question::Question;
use crate::score;
use crate::snapshot::Slot;

/// Why every node was refused.
pub(super) struct Refusals {
    pub(super) message: String,
    by: Plugins,
    pub(super) nodes: Vec<(Slot, Refused)>,
}

impl Refusals {
    /// The whole sentence, with why preemption did not help if it did not.
    pub(super) fn told(&self, preemption: Option<&Verdict>) -> String {
        match preemption {
            Some(Verdict::Unhelpful(why)) => format!("{} preemption: {why}", self.message),
            Some(Verdict::NotNow(why)) => format!("{} preemption: {why}", self.message),
            Some(Verdict::Put { .. }) | None => self.message.clone(),
        }
    }
}

impl Scheduler {
    pub(super) fn decide(&mut self, key: &Key, now: Timestamp) -> Option<Gap<ApiStep>> {
        self.spread_by_default(key);
        let pending = self.pods.get(key)?;
        let (guest, profile) = (pending.guest.clone(), pending.profile.clone());
        self.turns = self.turns.wrapping_add(1);
        let gap = match self.choose(&guest, &profile) {
            Some((slot, bindings)) => self.assume(&guest, slot, &bindings, now),
            None => Some(self.refuse(&guest, &profile, now)),
        };
        self.nodes.dismiss(guest);
        gap
    }

    /// A pod without constraints of its own gets its profile's.
    pub(super) fn spread_by_default(&mut self, key: &Key) {
        let Some(pending) = self.pods.get_mut(key) else {
            return;
        };
        let person = &pending.guest.person;
        if pending.profile.default_spread.is_empty()
            || !person.demand.spread.is_empty() && !person.spread_is_default
        {
            return;
        }
        let labels = self.selectors.like(person);
        let over = |labels: api::LabelSelector| {
            let defaults = pending.profile.default_spread.iter();
            defaults
                .map(|each| each.over(labels.clone(), person.bearer()))
                .collect()
        };
        let spread: Vec<_> = labels.map(over).unwrap_or_default();
        if spread == person.demand.spread {
            return;
        }
        let mut person = person.clone();
        person.spread_is_default = true;
        person.demand.spread = spread;
        let guest = self.nodes.enlist(person);
        let nominated = self.nominations.node_of(key).cloned();
        let before = std::mem::replace(&mut pending.guest, guest.clone());
        if let Some(node) = nominated {
            self.nominations.set(&guest, &node);
        }
        self.nodes.dismiss(before);
        self.nodes.dismiss(guest);
    }

    fn choose(&mut self, guest: &Guest, profile: &Profile) -> Option<(Slot, Bindings)> {
        let question = Question::new(guest, profile, &self.nodes);
        let feasible = self.feasible(&question);
        let ranking = self.rankings.of(&question, &self.nodes);
        let slot = score::best(&question, &self.nodes, &feasible, ranking, self.turns)?;
        Some((slot, question.storage.bindings(&self.nodes, slot).ok()?))
    }

    /// The nodes that can take the pod; if the one that was made free for it can, no other.
    pub(super) fn feasible(&mut self, question: &Question<'_>) -> Bits {
        let (guest, profile) = (question.guest, question.profile);
        let node = self.nominations.node_of(guest.key());
        if let Some(slot) = node.and_then(|node| self.nodes.slot(node))
            && self.refusal(guest, profile, slot, false).is_none()
        {
            return std::iter::once(slot).collect();
        }
        let room = &self.rankings.of(question, &self.nodes).room;
        let mut feasible = filter::feasible(question, &self.nodes, room);
        let nodes = self.nominations.nodes();
        let contested: Vec<Slot> = nodes.filter_map(|node| self.nodes.slot(node)).collect();
        for slot in contested {
            if feasible.contains(slot)
                && self.nominations.matter(guest, &self.nodes.names[slot])
                && self.refusal(guest, profile, slot, false).is_some()
            {
                feasible.remove(slot);
            }
        }
        feasible
    }

    /// Why the node can't, with the pods that are nominated for it and without.
    fn refusal(&mut self, guest: &Guest, profile: &Profile, slot: Slot, tells: bool) -> Option<Refused> {
        let nominations = &self.nominations;
        nominations.refusal(guest, profile, &mut self.nodes, slot, tells)
    }

    /// Counts the pod on its node before the API says so.
    fn assume(
        &mut self,
        guest: &Arc<Guest>,
        slot: Slot,
        bindings: &Bindings,
        now: Timestamp,
    ) -> Option<Gap<ApiStep>> {
        let node = self.nodes.names[slot].clone();
        self.nodes.place(guest, &node);
        if let Some((nominee, _)) = self.nominations.remove(guest.key()) {
            self.nodes.dismiss(nominee);
        }
        for (volume, claim) in &bindings.volumes {
            self.nodes.volumes.promise(volume, claim);
        }
        let pending = self.pods.get_mut(guest.key())?;
        let about = format!("node: want one, chose {node}");
        if *bindings == Bindings::default() {
            return Some(Gap::closed().act(about, steps::bind(&pending.object, &node)));
        }
        pending.reserved = Some(Reserved {
            node: node.clone(),
            until: now + pending.profile.volumes_wait,
        });
        self.reserved.insert(guest.key().clone());
        let claims = &self.nodes.volumes;
        let uid = |claim| {
            claims
                .claim(claim)
                .map(|claim| claim.uid.clone())
                .unwrap_or_default()
        };
        let mut gap = Gap::closed();
        for (volume, claim) in &bindings.volumes {
            let step = steps::bind_volume(volume, claim, &uid(claim));
            gap = gap.act(format!("claim {}: want a volume, chose {volume}", claim.1), step);
        }
        for claim in &bindings.provisions {
            let step = steps::select_node(claim, &uid(claim), &node);
            gap = gap.act(format!("claim {}: want a volume on {node}", claim.1), step);
        }
        let cause = || {
            Cause::new(
                "VolumeUnbound",
                format!("node {node} is chosen; the claim is not bound yet"),
            )
        };
        for (claim, _) in guest.claims() {
            gap = gap.wait("volumes: want all bound", steps::claim_key(&claim), cause());
        }
        Some(gap)
    }

    /// When the first pod gives up waiting for its volumes.
    pub(super) fn reserved_until(&self) -> Option<Timestamp> {
        let reserved = self
            .reserved
            .iter()
            .filter_map(|key| self.pods.get(key)?.reserved.as_ref());
        reserved.map(|reserved| reserved.until).min()
    }

    /// Binds pods whose volumes are bound by now, and gives up on those whose volumes can't be.
    pub(super) fn finish_reserved(&mut self, now: Timestamp, gaps: &mut Vec<(Key, Gap<ApiStep>)>) {
        for key in self.reserved.clone() {
            let Some(pending) = self.pods.get(&key) else {
                continue;
            };
            let Some(Reserved { node, until }) = &pending.reserved else {
                continue;
            };
            let claims: Vec<_> = pending
                .guest
                .claims()
                .map(|(name, _)| self.nodes.volumes.claim(&name))
                .collect();
            let bound = claims
                .iter()
                .all(|claim| claim.is_some_and(|claim| claim.is_bound));
            if bound {
                let about = format!("node: want one, chose {node}");
                gaps.push((
                    key.clone(),
                    Gap::closed().act(about, steps::bind(&pending.object, node)),
                ));
                self.reserved.remove(&key);
            } else if *until <= now || claims.iter().any(Option::is_none) {
                self.take_back(&key, now);
                self.queue.back_off(&key, now);
            }
        }
    }

    fn refuse(&mut self, guest: &Guest, profile: &Profile, now: Timestamp) -> Gap<ApiStep> {
        let refusals = self.refusals(guest, profile);
        let preemption = self.preempt(guest, profile, &refusals.nodes);
        let key = guest.key();
        self.queue.wait(key, refusals.by.wakes_on(), now);
        let nominated = match &preemption {
            Some(Verdict::Put { node, .. }) => self.nodes.names[*node].clone(),
            Some(Verdict::NotNow(_)) => self.nominations.node_of(key).cloned().unwrap_or_default(),
            Some(Verdict::Unhelpful(_)) | None => SmolStr::default(),
        };
        let message = refusals.told(preemption.as_ref());
        let told = Told { message, nominated };
        let mut gap = self.explain(&told, &refusals);
        if let Some(pending) = self.pods.get_mut(key) {
            pending.refused_by = refusals.by;
            self.nominations.set(&pending.guest, &told.nominated);
            if pending.told != told {
                let step = steps::tell(&pending.object, &told, now);
                gap = gap.act("condition PodScheduled: tell why", step);
                pending.told = told;
            }
        }
        match preemption {
            Some(Verdict::Put { node, out }) => self.put_out(guest, profile, node, out, gap, now),
            _ => gap,
        }
    }

    /// Asks every node why not.
    pub(super) fn refusals(&mut self, guest: &Guest, profile: &Profile) -> Refusals {
        let count = self.nodes.nodes();
        if count == 0 {
            return Refusals {
                message: "no nodes available to schedule pods".to_owned(),
                by: Plugins::all(),
                nodes: Vec::new(),
            };
        }
        let mut question = Question::new(guest, profile, &self.nodes);
        if let Some(refused) = filter::forbidden(&question, &self.nodes) {
            let reason = refused
                .reasons
                .first()
                .map(|r| r.reason.to_string())
                .unwrap_or_default();
            return Refusals {
                message: message::forbidden(count, &reason),
                by: refused.by,
                nodes: Vec::new(),
            };
        }
        let mut by = Plugins::default();
        let mut nodes = Vec::new();
        let nominated = self.nominations.node_of(guest.key());
        let nominated = nominated.and_then(|node| self.nodes.slot(node));
        for slot in self.nodes.live.clone().iter() {
            question.tells = nodes.len() < NODES_TOLD;
            let unmeant = || filter::unmeant(&question, &self.nodes, slot);
            let refused = match (nominated != Some(slot)).then(unmeant).flatten() {
                None if self.nominations.matter(guest, &self.nodes.names[slot]) => {
                    self.refusal(guest, profile, slot, question.tells)
                }
                None => filter::refusal(&question, &self.nodes, slot),
                unmeant => unmeant,
            };
            if let Some(refused) = refused {
                by = by.and(refused.by);
                nodes.push((slot, refused));
            }
        }
        let reasons = nodes.iter().flat_map(|(_, refused)| &refused.reasons);
        let message = message::unavailable(count, reasons.map(|r| r.reason.as_ref()));
        Refusals { message, by, nodes }
    }

    /// Who could go; nothing if the profile does not preempt or there are no nodes.
    pub(super) fn preempt(
        &mut self,
        guest: &Guest,
        profile: &Profile,
        refused: &[(Slot, Refused)],
    ) -> Option<Verdict> {
        (profile.preempts && self.nodes.nodes() > 0).then(|| self.preemption(guest, profile).find(refused))
    }

    pub(super) fn preemption<'a>(&'a mut self, guest: &'a Guest, profile: &'a Profile) -> Preemption<'a> {
        let count = self.nodes.nodes();
        Preemption {
            nodes: &mut self.nodes,
            nominations: &self.nominations,
            budgets: &self.budgets,
            profile,
            guest,
            count,
            turn: self.turns,
        }
    }

    /// The pod's gap: the sentence of its condition, and the shortfall of each node.
    fn explain(&self, told: &Told, refusals: &Refusals) -> Gap<ApiStep> {
        let about = "node: want one, have none";
        let mut gap = Gap::closed().stuck(about, Cause::new("Unschedulable", told.message.as_str()));
        for (node, refused) in refusals.nodes.iter().take(NODES_TOLD) {
            for refusal in &refused.reasons {
                let says = if refusal.shortfall.is_empty() {
                    refusal.reason.as_ref()
                } else {
                    &refusal.shortfall
                };
                let about = format!("node {}", self.nodes.names[*node]);
                gap = gap.stuck(about, Cause::new(refusal.code, says));
            }
        }
        gap
    }

    /// Deletes the victims, and takes back nominations that yield.
    fn put_out(
        &mut self,
        guest: &Guest,
        profile: &Profile,
        node: Slot,
        out: Vec<Arc<Guest>>,
        mut gap: Gap<ApiStep>,
        now: Timestamp,
    ) -> Gap<ApiStep> {
        let name = self.nodes.names[node].clone();
        for victim in &out {
            let cause = Cause::new(
                "Preempting",
                format!("node {name} is nominated; this pod has to leave it"),
            );
            gap = gap.wait(format!("node: want room on {name}"), victim.key().clone(), cause);
            if self.reserved.contains(victim.key()) {
                // It has no node in the API yet: giving its place back is enough.
                self.take_back(victim.key(), now);
                self.queue.back_off(victim.key(), now);
            } else if !victim.person.leaving {
                let about = format!("pod {}/{}: put out", victim.key().namespace, victim.key().name);
                gap = gap.act(about.clone(), steps::mark(victim, &profile.name, now));
                gap = gap.act(about, steps::evict(victim, &guest.person.uid, &name));
            }
        }
        for key in self.nominations.below(&name, guest.priority()) {
            if let Some((nominee, _)) = self.nominations.remove(&key) {
                self.nodes.dismiss(nominee);
            }
            // Its next verdict, which comes at once, tells the API.
            if let Some(pending) = self.pods.get(&key) {
                self.queue.add(&key, pending.guest.priority(), now);
            }
        }
        out.into_iter().for_each(|victim| self.nodes.dismiss(victim));
        gap
    }
}
