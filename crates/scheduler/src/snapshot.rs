//! All nodes, in columns: one slot a node, one array a property. Kept up to date by deltas.

mod columns;
mod touched;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use api::{Key, Labels, Object, Refused, SmolStr};

pub(crate) use columns::Column;
use columns::grow;
use touched::Touched;

use crate::bits::Bits;
use crate::census::Census;
use crate::demand::{Amounts, HostPort};
use crate::guest::{Guest, Person};
use crate::node::{NodeView, Taint};
use crate::peers::Peer;
use crate::topology::{Topologies, TopologyId};
use crate::volumes::Volumes;

/// An index into the columns; reused after its node is gone.
pub(crate) type Slot = usize;

#[derive(Default)]
pub(crate) struct Snapshot {
    pub(crate) live: Bits,
    pub(crate) names: Vec<SmolStr>,
    by_name: HashMap<SmolStr, Slot>,
    free: Vec<Slot>,
    views: Vec<NodeView>,
    pub(crate) unschedulable: Bits,

    pub(crate) cpu: Column,
    pub(crate) memory: Column,
    pub(crate) ephemeral: Column,
    pub(crate) pods: Column,
    pub(crate) other: HashMap<SmolStr, Column>,
    /// Nodes that have or hold other amounts than before.
    pub(crate) touched: Touched,
    /// What the pods of a node count for when nodes are ranked.
    pub(crate) ranked_cpu: Vec<i64>,
    pub(crate) ranked_memory: Vec<i64>,

    /// Distinct lists of taints, and the nodes that have them.
    pub(crate) taints: BTreeMap<Vec<Taint>, Bits>,
    /// Nodes by label and value.
    pub(crate) labels: HashMap<SmolStr, HashMap<SmolStr, Bits>>,
    labels_of: Vec<Labels>,
    pub(crate) topologies: Topologies,
    /// Size of each image, and where it is.
    pub(crate) images: HashMap<SmolStr, (i64, Bits)>,
    pub(crate) host_ports: HashMap<Slot, Vec<HostPort>>,
    pub(crate) census: Census,
    pub(crate) volumes: Volumes,

    placed: HashMap<Key, Placed>,
    guests: Vec<Vec<Arc<Guest>>>,
    /// Pods that name a node which is not (yet) here.
    homeless: HashMap<SmolStr, Vec<Arc<Guest>>>,
}

struct Placed {
    node: SmolStr,
    guest: Arc<Guest>,
}

/// What a node's change means for pods that wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NodeChange {
    /// Nothing that placement looks at.
    Nothing,
    Changed(Slot),
}

impl Snapshot {
    pub(crate) fn nodes(&self) -> usize {
        self.by_name.len()
    }

    pub(crate) fn slot(&self, node: &str) -> Option<Slot> {
        self.by_name.get(node).copied()
    }

    /// The column of the resource of this name; `None` if no node has it.
    pub(crate) fn column(&self, name: &str) -> Option<&Column> {
        match name {
            "cpu" => Some(&self.cpu),
            "memory" => Some(&self.memory),
            "ephemeral-storage" => Some(&self.ephemeral),
            _ => self.other.get(name),
        }
    }

    /// One more than the largest slot.
    pub(crate) fn slots(&self) -> usize {
        self.names.len()
    }

    /// The labels of a node, sorted by key.
    pub(crate) fn labels_of(&self, slot: Slot) -> &[(SmolStr, SmolStr)] {
        &self.labels_of[slot]
    }

    pub(crate) fn taints_of(&self, slot: Slot) -> &[Taint] {
        &self.views[slot].spec.taints
    }

    /// What the node's kubelet says that it can do.
    pub(crate) fn features_of(&self, slot: Slot) -> &[SmolStr] {
        &self.views[slot].status.declared_features
    }

    /// The pods on a node, assumed ones included.
    pub(crate) fn guests(&self, slot: Slot) -> &[Arc<Guest>] {
        &self.guests[slot]
    }

    /// The pod as it was counted, and its node.
    pub(crate) fn placed(&self, pod: &Key) -> Option<(&Arc<Guest>, &SmolStr)> {
        self.placed.get(pod).map(|placed| (&placed.guest, &placed.node))
    }

    /// Takes in a node as it is now.
    pub(crate) fn put_node(&mut self, node: &Object) -> Result<NodeChange, Refused> {
        let view: NodeView = node.view()?;
        let known = self.slot(&node.key.name);
        let same = |slot: Slot| self.views[slot] == view && self.labels_of[slot] == node.meta.labels;
        if known.is_some_and(same) {
            return Ok(NodeChange::Nothing);
        }
        let slot = known.unwrap_or_else(|| self.open_slot(&node.key.name));
        self.forget_properties(slot);
        if view.spec.unschedulable {
            self.unschedulable.insert(slot);
        }
        self.set_capacities(slot, &view);
        self.taints
            .entry(view.spec.taints.clone())
            .or_default()
            .insert(slot);
        for image in &view.status.images {
            for name in &image.names {
                let (size, at) = self.images.entry(name.clone()).or_default();
                *size = image.size_bytes;
                at.insert(slot);
            }
        }
        self.set_labels(slot, node.meta.labels.clone());
        self.views[slot] = view;
        if known.is_none() {
            self.welcome(slot);
        }
        Ok(NodeChange::Changed(slot))
    }

    pub(crate) fn remove_node(&mut self, name: &str) {
        let Some(slot) = self.by_name.remove(name) else {
            return;
        };
        let homeless = std::mem::take(&mut self.guests[slot]);
        for guest in &homeless {
            self.count(slot, guest, -1);
        }
        if !homeless.is_empty() {
            self.homeless.insert(SmolStr::new(name), homeless);
        }
        self.forget_properties(slot);
        self.set_labels(slot, Labels::default());
        self.views[slot] = NodeView::default();
        self.set_capacities(slot, &NodeView::default());
        self.live.remove(slot);
        self.free.push(slot);
    }

    /// Enters the terms of a pod in the tables. Every guest is given back with [`Self::dismiss`].
    pub(crate) fn enlist(&mut self, person: Person) -> Arc<Guest> {
        let class = self.census.join(&person);
        let demand = &person.demand;
        let group = |census: &mut Census, peer: &Peer| census.refer(vec![peer.which.clone()]);
        let mut enter = |peer: &Peer| {
            (
                group(&mut self.census, peer),
                topology(&mut self.topologies, &self.labels_of, peer),
            )
        };
        let pulls: Vec<_> = demand.affinity.iter().map(&mut enter).collect();
        let anti_affinity = demand.anti_affinity.iter().map(&mut enter).collect();
        let spread = demand.spread.iter().map(|s| enter(&s.peer)).collect();
        let leaning = |(group, topology), weight| (weight, group, topology);
        let leanings = demand
            .leanings
            .iter()
            .map(|l| leaning(enter(&l.peer), l.weight))
            .collect();
        let all: Vec<_> = demand.affinity.iter().map(|peer| peer.which.clone()).collect();
        let affinity = (!all.is_empty()).then(|| self.census.refer(all));
        let near = pulls.iter().map(|(_, topology)| *topology).collect();
        Arc::new(Guest {
            person,
            class,
            affinity,
            near,
            pulls,
            anti_affinity,
            leanings,
            spread,
        })
    }

    /// Whoever held the guest holds it no more; the last one takes its terms out of the tables.
    pub(crate) fn dismiss(&mut self, guest: Arc<Guest>) {
        if let Some(guest) = Arc::into_inner(guest) {
            guest.groups().for_each(|group| self.census.release(group));
            self.census.leave(guest.class);
        }
    }

    /// Counts a pod on its node, once, whether assumed or seen bound.
    pub(crate) fn place(&mut self, guest: &Arc<Guest>, node: &str) {
        self.displace(guest.key());
        match self.slot(node) {
            Some(slot) => {
                self.count(slot, guest, 1);
                self.guests[slot].push(guest.clone());
            }
            None => self
                .homeless
                .entry(SmolStr::new(node))
                .or_default()
                .push(guest.clone()),
        }
        let placed = Placed {
            node: SmolStr::new(node),
            guest: guest.clone(),
        };
        self.placed.insert(guest.key().clone(), placed);
    }

    /// Takes a pod off its node; the pod as it was there, and the node's name. The caller dismisses it.
    pub(crate) fn displace(&mut self, pod: &Key) -> Option<(Arc<Guest>, SmolStr)> {
        let Placed { node, guest } = self.placed.remove(pod)?;
        match self.slot(&node) {
            Some(slot) => {
                self.count(slot, &guest, -1);
                self.guests[slot].retain(|each| each.key() != pod);
            }
            None => {
                if let Some(homeless) = self.homeless.get_mut(&node) {
                    homeless.retain(|each| each.key() != pod);
                    if homeless.is_empty() {
                        self.homeless.remove(&node);
                    }
                }
            }
        }
        Some((guest, node))
    }

    fn count(&mut self, slot: Slot, guest: &Guest, sign: i64) {
        self.touched.add(slot);
        self.suppose(slot, guest, sign);
    }

    /// Counts a guest on a node or takes it off, without moving it there: whoever supposes something undoes it.
    pub(crate) fn suppose(&mut self, slot: Slot, guest: &Guest, sign: i64) {
        let demand = guest.demand();
        let asked = &demand.requests;
        self.cpu.change(slot, sign * asked.cpu);
        self.memory.change(slot, sign * asked.memory);
        self.ephemeral.change(slot, sign * asked.ephemeral);
        self.pods.change(slot, sign);
        for (name, amount) in &asked.other {
            self.other
                .entry(name.clone())
                .or_default()
                .change(slot, sign * amount);
        }
        self.ranked_cpu[slot] += sign * demand.ranked_cpu;
        self.ranked_memory[slot] += sign * demand.ranked_memory;
        self.census.count(slot, guest, sign);
        self.volumes.count(slot, guest, sign);
        if demand.host_ports.is_empty() {
            return;
        }
        let taken = self.host_ports.entry(slot).or_default();
        if sign > 0 {
            taken.extend(demand.host_ports.iter().cloned());
        } else {
            for port in &demand.host_ports {
                if let Some(at) = taken.iter().position(|t| t == port) {
                    taken.swap_remove(at);
                }
            }
        }
    }

    fn open_slot(&mut self, name: &SmolStr) -> Slot {
        let slot = self.free.pop().unwrap_or(self.names.len());
        grow(&mut self.names, slot);
        grow(&mut self.views, slot);
        grow(&mut self.labels_of, slot);
        grow(&mut self.ranked_cpu, slot);
        grow(&mut self.ranked_memory, slot);
        grow(&mut self.guests, slot);
        self.names[slot] = name.clone();
        self.by_name.insert(name.clone(), slot);
        self.live.insert(slot);
        slot
    }

    /// The pods that named this node before it came.
    fn welcome(&mut self, slot: Slot) {
        let guests = self.homeless.remove(&self.names[slot]).unwrap_or_default();
        for guest in &guests {
            self.count(slot, guest, 1);
        }
        self.guests[slot] = guests;
    }

    fn set_capacities(&mut self, slot: Slot, view: &NodeView) {
        let amounts = Amounts::read(&view.status.allocatable);
        self.touched.add(slot);
        self.cpu.set_capacity(slot, amounts.cpu);
        self.memory.set_capacity(slot, amounts.memory);
        self.ephemeral.set_capacity(slot, amounts.ephemeral);
        self.pods.set_capacity(slot, view.status.pods());
        for column in self.other.values_mut() {
            column.set_capacity(slot, 0);
        }
        for (name, amount) in &amounts.other {
            self.other
                .entry(name.clone())
                .or_default()
                .set_capacity(slot, *amount);
        }
    }

    fn set_labels(&mut self, slot: Slot, labels: Labels) {
        for (key, value) in labels.iter() {
            let values = self.labels.entry(key.clone()).or_default();
            values.entry(value.clone()).or_default().insert(slot);
        }
        self.topologies.set(slot, &labels);
        self.labels_of[slot] = labels;
    }

    fn forget_properties(&mut self, slot: Slot) {
        self.unschedulable.remove(slot);
        let view = std::mem::take(&mut self.views[slot]);
        if let Some(nodes) = self.taints.get_mut(&view.spec.taints) {
            nodes.remove(slot);
            if nodes.is_empty() {
                self.taints.remove(&view.spec.taints);
            }
        }
        for (key, value) in std::mem::take(&mut self.labels_of[slot]).iter() {
            let Some(values) = self.labels.get_mut(key) else {
                continue;
            };
            if let Some(nodes) = values.get_mut(value) {
                nodes.remove(slot);
                if nodes.is_empty() {
                    values.remove(value);
                }
            }
            if values.is_empty() {
                self.labels.remove(key);
            }
        }
        for name in view.status.images.iter().flat_map(|image| &image.names) {
            if let Some((_, nodes)) = self.images.get_mut(name) {
                nodes.remove(slot);
                if nodes.is_empty() {
                    self.images.remove(name);
                }
            }
        }
    }
}

/// The topology that a term names; the first time its column is made from the labels of all nodes.
fn topology(all: &mut Topologies, labels_of: &[Labels], peer: &Peer) -> TopologyId {
    if let Some(id) = all.find(&peer.topology) {
        return id;
    }
    let id = all.add(&peer.topology);
    for (slot, labels) in labels_of.iter().enumerate() {
        all.set_one(id, slot, labels);
    }
    id
}
