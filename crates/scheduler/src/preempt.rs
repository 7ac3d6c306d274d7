//! Whom to put out for a pod of higher priority that fits nowhere: upstream's `DefaultPreemption`.

use std::cmp::Reverse;
use std::sync::Arc;

use api::Timestamp;

use crate::budgets::Budgets;
use crate::filter::Refused;
use crate::guest::Guest;
use crate::message;
use crate::nominations::Nominations;
use crate::profile::Profile;
use crate::snapshot::{Slot, Snapshot};

/// What preemption can do for a pod.
#[derive(Debug)]
pub(crate) enum Verdict {
    /// These leave this node, the most important first.
    Put { node: Slot, out: Vec<Arc<Guest>> },
    /// It would help nowhere: the pod has no claim on any node.
    Unhelpful(String),
    /// Not now; a nomination stands.
    NotNow(&'static str),
}

pub(crate) struct Preemption<'a> {
    pub(crate) nodes: &'a mut Snapshot,
    pub(crate) nominations: &'a Nominations,
    pub(crate) budgets: &'a Budgets,
    pub(crate) profile: &'a Profile,
    pub(crate) guest: &'a Guest,
    /// All nodes, refused or not.
    pub(crate) count: usize,
    /// Where to begin, so that not always the same nodes are looked at.
    pub(crate) turn: usize,
}

/// A node, and who would leave it.
pub(crate) struct Candidate {
    node: Slot,
    pub(crate) out: Vec<Arc<Guest>>,
    /// Those whose budgets do not allow it.
    pub(crate) violations: usize,
}

const NO_VICTIMS: &str = "No preemption victims found for incoming pod";
const NOT_HELPFUL: &str = "Preemption is not helpful for scheduling";

impl Preemption<'_> {
    /// `refused` are the nodes that were asked, and why each refused the pod.
    pub(crate) fn find(mut self, refused: &[(Slot, Refused)]) -> Verdict {
        if let Some(why) = self.ineligible(refused) {
            return Verdict::NotNow(why);
        }
        let could_help: Vec<Slot> = refused
            .iter()
            .filter(|(_, r)| r.is_resolvable())
            .map(|(slot, _)| *slot)
            .collect();
        let mut reasons: Vec<String> = Vec::new();
        let mut candidates: Vec<Candidate> = Vec::new();
        let enough = self.profile.candidates.of(could_help.len());
        for at in 0..could_help.len() {
            let node = could_help[(at + self.turn) % could_help.len()];
            match self.on(node) {
                Ok(candidate) => candidates.push(candidate),
                Err(more) => reasons.extend(more),
            }
            if candidates.len() >= enough && candidates.iter().any(|c| c.violations == 0) {
                break;
            }
        }
        if let Some(Candidate { node, out, .. }) = candidates.into_iter().min_by_key(Candidate::cost) {
            return Verdict::Put { node, out };
        }
        let unasked = self.count - could_help.len();
        reasons.extend(std::iter::repeat_n(NOT_HELPFUL.to_owned(), unasked));
        Verdict::Unhelpful(message::unavailable(
            self.count,
            reasons.iter().map(String::as_str),
        ))
    }

    pub(crate) fn ineligible(&self, refused: &[(Slot, Refused)]) -> Option<&'static str> {
        if self.guest.person.never_preempts {
            return Some("not eligible due to preemptionPolicy=Never.");
        }
        let node = self.nominations.node_of(self.guest.key())?;
        let slot = self.nodes.slot(node)?;
        let lost = refused
            .iter()
            .any(|(at, refused)| *at == slot && !refused.is_resolvable());
        let leaving = |g: &&Arc<Guest>| g.person.preempted && g.priority() < self.guest.priority();
        let on_the_way = !lost && self.nodes.guests(slot).iter().any(|guest| leaving(&guest));
        on_the_way.then_some("not eligible due to a terminating pod on the nominated node.")
    }

    /// The fewest and least important pods whose leaving makes room there; or why that makes none.
    pub(crate) fn on(&mut self, node: Slot) -> Result<Candidate, Vec<String>> {
        let lower = |guest: &&Arc<Guest>| guest.priority() < self.guest.priority();
        let mut all: Vec<Arc<Guest>> = self.nodes.guests(node).iter().filter(lower).cloned().collect();
        if all.is_empty() {
            return Err(vec![NO_VICTIMS.to_owned()]);
        }
        all.sort_by_key(|guest| importance(guest));
        all.iter().for_each(|guest| self.nodes.suppose(node, guest, -1));
        let mut out = Vec::new();
        let mut violations = 0;
        let refused = self.refusal(node);
        if refused.is_none() {
            let (breaking, free) = self.budgets.split(all.clone());
            violations = self.spare(node, breaking, &mut out);
            self.spare(node, free, &mut out);
            out.iter().for_each(|guest| self.nodes.suppose(node, guest, 1));
        } else {
            all.iter().for_each(|guest| self.nodes.suppose(node, guest, 1));
        }
        out.sort_by_key(|guest| importance(guest));
        match refused {
            None if out.is_empty() => Err(vec![format!(
                "expected at least one victim pod on node \"{}\"",
                self.nodes.names[node]
            )]),
            None => Ok(Candidate {
                node,
                out,
                violations,
            }),
            Some(refused) => Err(refused
                .reasons
                .into_iter()
                .map(|r| r.reason.into_owned())
                .collect()),
        }
    }

    /// Puts back whoever may stay; the others are added to `out`, and counted.
    fn spare(&mut self, node: Slot, guests: Vec<Arc<Guest>>, out: &mut Vec<Arc<Guest>>) -> usize {
        let before = out.len();
        for guest in guests {
            self.nodes.suppose(node, &guest, 1);
            if self.refusal(node).is_some() {
                self.nodes.suppose(node, &guest, -1);
                out.push(guest);
            }
        }
        out.len() - before
    }

    fn refusal(&mut self, node: Slot) -> Option<Refused> {
        self.nominations
            .refusal(self.guest, self.profile, self.nodes, node, false)
    }
}

/// Most important first: higher priority, then whoever runs longer.
fn importance(guest: &Guest) -> (Reverse<i32>, Timestamp) {
    (
        Reverse(guest.priority()),
        guest.person.started.unwrap_or(Timestamp::MAX),
    )
}

/// Budgets broken; highest priority put out; sum of priorities; pods; and how long the most important one has run.
type Cost = (usize, i32, i64, usize, Reverse<Timestamp>);

impl Candidate {
    fn cost(&self) -> Cost {
        let highest = self.out.first().map(|guest| guest.priority()).unwrap_or_default();
        // Shifted so that a few pods of negative priority do not cost less than none.
        let shifted = |guest: &Arc<Guest>| i64::from(guest.priority()) + (i64::from(i32::MAX) + 1);
        let started = self
            .out
            .first()
            .and_then(|guest| guest.person.started)
            .unwrap_or(Timestamp::MAX);
        let sum = self.out.iter().map(shifted).sum();
        (self.violations, highest, sum, self.out.len(), Reverse(started))
    }
}
