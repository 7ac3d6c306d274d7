//! Pods that wait for a node on which others were put out for them.

use std::collections::HashMap;
use std::sync::Arc;

use api::{Key, SmolStr};

use crate::filter::{self, Apart, Refused};
use crate::guest::Guest;
use crate::profile::Profile;
use crate::question::Question;
use crate::snapshot::{Slot, Snapshot};

#[derive(Default)]
pub(crate) struct Nominations {
    by_node: HashMap<SmolStr, Vec<Arc<Guest>>>,
    nodes: HashMap<Key, SmolStr>,
}

impl Nominations {
    /// An empty name takes the nomination back.
    pub(crate) fn set(&mut self, guest: &Arc<Guest>, node: &str) {
        self.remove(guest.key());
        if !node.is_empty() {
            self.nodes.insert(guest.key().clone(), SmolStr::new(node));
            self.by_node
                .entry(SmolStr::new(node))
                .or_default()
                .push(guest.clone());
        }
    }

    /// The pod as it was nominated, and where.
    pub(crate) fn remove(&mut self, pod: &Key) -> Option<(Arc<Guest>, SmolStr)> {
        let node = self.nodes.remove(pod)?;
        let there = self.by_node.get_mut(&node)?;
        let at = there.iter().position(|guest| guest.key() == pod)?;
        let guest = there.swap_remove(at);
        if there.is_empty() {
            self.by_node.remove(&node);
        }
        Some((guest, node))
    }

    pub(crate) fn node_of(&self, pod: &Key) -> Option<&SmolStr> {
        self.nodes.get(pod)
    }

    pub(crate) fn nodes(&self) -> impl Iterator<Item = &SmolStr> {
        self.by_node.keys()
    }

    /// Those whose nomination yields to a pod of this priority.
    pub(crate) fn below(&self, node: &str, priority: i32) -> Vec<Key> {
        let there = self.by_node.get(node).into_iter().flatten();
        there
            .filter(|g| g.priority() < priority)
            .map(|g| g.key().clone())
            .collect()
    }

    /// Those whose nomination a pod must respect.
    fn before(&self, guest: &Guest, node: &str) -> Vec<Arc<Guest>> {
        let there = self.by_node.get(node).into_iter().flatten();
        let others = there.filter(|g| g.priority() >= guest.priority() && g.key() != guest.key());
        others.cloned().collect()
    }

    /// Why the node can't take the pod: it must fit both with the pods that are nominated there and without them,
    /// for they may never come, and other pods may want to be near them. `tells` by how much it falls short.
    pub(crate) fn refusal(
        &self,
        guest: &Guest,
        profile: &Profile,
        nodes: &mut Snapshot,
        node: Slot,
        tells: bool,
    ) -> Option<Refused> {
        let mut alone = Question::new(guest, profile, nodes);
        alone.tells = tells;
        let others = self.before(guest, &nodes.names[node]);
        if !others.is_empty() {
            others.iter().for_each(|other| nodes.suppose(node, other, 1));
            let mut together = Question::new(guest, profile, nodes);
            together.tells = tells;
            // Upstream asks about other pods only if there was a reason to before it supposed any.
            if alone.apart.is_unasked(guest) {
                together.apart = Apart::default();
            }
            let refused = filter::refusal(&together, nodes, node);
            others.iter().for_each(|other| nodes.suppose(node, other, -1));
            if refused.is_some() {
                return refused;
            }
        }
        filter::refusal(&alone, nodes, node)
    }

    /// Whether anything is nominated there that the pod must respect.
    pub(crate) fn matter(&self, guest: &Guest, node: &str) -> bool {
        !self.nodes.is_empty() && !self.before(guest, node).is_empty()
    }
}
