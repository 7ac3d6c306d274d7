//! What a pod's own amounts make of each node: whether there is room, and the scores that look at nothing else.
//!
//! Kept from pod to pod: the next one that asks for the same has only those nodes looked at that changed meanwhile.

use api::SmolStr;

use crate::bits::Bits;
use crate::demand::Amounts;
use crate::filter;
use crate::limits::RANKINGS;
use crate::question::Question;
use crate::score;
use crate::snapshot::{Slot, Snapshot};

#[derive(Default)]
pub(crate) struct Rankings {
    kept: Vec<Ranking>,
    /// Which of them makes way next.
    oldest: usize,
}

#[derive(Default)]
pub(crate) struct Ranking {
    asked: Asked,
    /// Where the snapshot's record ended when this was right.
    seen: usize,
    /// Nodes that have room, whatever else is wrong with them.
    pub(crate) room: Bits,
    /// By slot.
    pub(crate) worth: Vec<i64>,
}

/// All that these scores look at.
#[derive(Clone, Default, PartialEq)]
struct Asked {
    profile: SmolStr,
    requests: Amounts,
    own_cpu: i64,
    own_memory: i64,
}

impl Rankings {
    /// The ranking for this pod, as of now.
    pub(crate) fn of(&mut self, question: &Question<'_>, nodes: &Snapshot) -> &Ranking {
        let demand = question.guest.demand();
        let is_for = |asked: &Asked| {
            asked.own_cpu == demand.own_cpu
                && asked.own_memory == demand.own_memory
                && asked.requests == demand.requests
                && asked.profile == question.profile.name
        };
        let at = match self.kept.iter().position(|ranking| is_for(&ranking.asked)) {
            Some(at) => at,
            None => self.begin(Asked {
                profile: question.profile.name.clone(),
                requests: demand.requests.clone(),
                own_cpu: demand.own_cpu,
                own_memory: demand.own_memory,
            }),
        };
        self.kept[at].catch_up(question, nodes);
        &self.kept[at]
    }

    fn begin(&mut self, asked: Asked) -> usize {
        let fresh = Ranking {
            asked,
            ..Ranking::default()
        };
        if self.kept.len() < RANKINGS {
            self.kept.push(fresh);
            return self.kept.len() - 1;
        }
        self.oldest = (self.oldest + 1) % RANKINGS;
        self.kept[self.oldest] = fresh;
        self.oldest
    }
}

impl Ranking {
    fn catch_up(&mut self, question: &Question<'_>, nodes: &Snapshot) {
        let is_new = self.worth.is_empty();
        self.worth.resize(nodes.slots(), 0);
        match nodes.touched.since(self.seen).filter(|_| !is_new) {
            Some(touched) => self.look(question, nodes, touched),
            None => self.look(question, nodes, &(0..nodes.slots()).collect::<Vec<_>>()),
        }
        self.seen = nodes.touched.end();
    }

    fn look(&mut self, question: &Question<'_>, nodes: &Snapshot, slots: &[Slot]) {
        let demand = question.guest.demand();
        for slot in slots {
            if filter::has_room(demand, nodes, *slot) {
                self.room.insert(*slot);
            } else {
                self.room.remove(*slot);
            }
        }
        for (slot, worth) in slots.iter().zip(score::of_amounts(question, nodes, slots)) {
            self.worth[*slot] = worth;
        }
    }
}
