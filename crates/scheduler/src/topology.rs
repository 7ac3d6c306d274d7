//! Which part of the cluster a node lies in, by the label that pods call a topology: a column of small numbers.

use std::collections::HashMap;

use api::SmolStr;

use crate::counts::Counts;
use crate::snapshot::Slot;

/// The value of a node that lacks the label.
const NONE: u32 = u32::MAX;

/// All topologies that some pod has named.
#[derive(Default)]
pub(crate) struct Topologies {
    ids: HashMap<SmolStr, TopologyId>,
    columns: Vec<Topology>,
}

pub(crate) type TopologyId = usize;

#[derive(Default)]
pub(crate) struct Topology {
    pub(crate) key: SmolStr,
    values: HashMap<SmolStr, u32>,
    domains: Vec<Domain>,
    free: Vec<u32>,
    of: Vec<u32>,
}

#[derive(Clone, Default)]
struct Domain {
    value: SmolStr,
    nodes: u32,
}

impl Topologies {
    pub(crate) fn find(&self, key: &str) -> Option<TopologyId> {
        self.ids.get(key).copied()
    }

    /// A new, empty one.
    pub(crate) fn add(&mut self, key: &SmolStr) -> TopologyId {
        let id = self.columns.len();
        self.ids.insert(key.clone(), id);
        self.columns.push(Topology {
            key: key.clone(),
            ..Topology::default()
        });
        id
    }

    pub(crate) fn get(&self, id: TopologyId) -> &Topology {
        &self.columns[id]
    }

    /// Takes in what a node's labels are now (sorted by key).
    pub(crate) fn set(&mut self, slot: Slot, labels: &[(SmolStr, SmolStr)]) {
        for column in &mut self.columns {
            column.set(slot, labels);
        }
    }

    pub(crate) fn set_one(&mut self, id: TopologyId, slot: Slot, labels: &[(SmolStr, SmolStr)]) {
        self.columns[id].set(slot, labels);
    }
}

impl Topology {
    fn set(&mut self, slot: Slot, labels: &[(SmolStr, SmolStr)]) {
        let at = labels.binary_search_by(|(key, _)| key.cmp(&self.key));
        let value = at.ok().map(|at| &labels[at].1);
        if self.of.len() <= slot {
            self.of.resize(slot + 1, NONE);
        }
        let id = value.map_or(NONE, |value| self.enter(value));
        let before = std::mem::replace(&mut self.of[slot], id);
        self.leave(before);
    }

    fn enter(&mut self, value: &SmolStr) -> u32 {
        if let Some(id) = self.values.get(value).copied() {
            self.domains[id as usize].nodes += 1;
            return id;
        }
        let id = self.free.pop().unwrap_or_else(|| {
            self.domains.push(Domain::default());
            u32::try_from(self.domains.len() - 1).unwrap_or(NONE - 1)
        });
        self.values.insert(value.clone(), id);
        self.domains[id as usize] = Domain {
            value: value.clone(),
            nodes: 1,
        };
        id
    }

    fn leave(&mut self, id: u32) {
        let Some(domain) = self.domains.get_mut(id as usize) else {
            return;
        };
        domain.nodes -= 1;
        if domain.nodes == 0 {
            self.values.remove(&domain.value);
            self.free.push(id);
        }
    }

    /// The domain a node lies in, below [`Topology::domains`].
    pub(crate) fn domain(&self, slot: Slot) -> Option<usize> {
        let id = self.of.get(slot).copied().filter(|id| *id != NONE)?;
        Some(id as usize)
    }

    /// One more than the largest domain.
    pub(crate) fn domains(&self) -> usize {
        self.domains.len()
    }

    /// Adds up counts a node into sums a domain.
    pub(crate) fn add_up(&self, counts: &Counts, times: i64, sums: &mut Vec<i64>) {
        sums.resize(self.domains().max(sums.len()), 0);
        for (slot, count) in counts.iter() {
            if let Some(domain) = self.domain(slot) {
                sums[domain] += times * count;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone(value: &str) -> Vec<(SmolStr, SmolStr)> {
        vec![("zone".into(), value.into())]
    }

    #[test]
    fn a_domain_lasts_as_long_as_its_nodes() {
        let mut topologies = Topologies::default();
        let id = topologies.add(&"zone".into());
        topologies.set(0, &zone("a"));
        topologies.set(1, &zone("b"));
        topologies.set(2, &zone("a"));
        let domains = |t: &Topologies| [0, 1, 2].map(|slot| t.get(id).domain(slot));
        assert_eq!(domains(&topologies), [Some(0), Some(1), Some(0)]);
        topologies.set(1, &[]);
        topologies.set(2, &zone("c"));
        assert_eq!(domains(&topologies), [Some(0), None, Some(1)]);
        assert_eq!(topologies.get(id).domains(), 2);
    }
}
