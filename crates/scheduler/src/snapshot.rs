//! All nodes, in columns: one slot a node, one array a property. Kept up to date by deltas.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use api::{Key, Object, Refused, SmolStr};

use crate::bits::Bits;
use crate::demand::{Amounts, Demand, HostPort};
use crate::node::{NodeView, Taint};

/// An index into the columns; reused after its node is gone.
pub(crate) type Slot = usize;

#[derive(Default)]
pub struct Snapshot {
    pub(crate) live: Bits,
    pub(crate) names: Vec<SmolStr>,
    by_name: HashMap<SmolStr, Slot>,
    free: Vec<Slot>,
    pub(crate) unschedulable: Bits,

    pub(crate) cpu: Column,
    pub(crate) memory: Column,
    pub(crate) ephemeral: Column,
    pub(crate) pods: Column,
    pub(crate) other: HashMap<SmolStr, Column>,
    /// What the pods of a node count for when nodes are ranked.
    pub(crate) ranked_cpu: Vec<i64>,
    pub(crate) ranked_memory: Vec<i64>,

    /// Distinct lists of taints, and the nodes that have them.
    pub(crate) taints: BTreeMap<Vec<Taint>, Bits>,
    taints_of: Vec<Vec<Taint>>,
    /// Nodes by label and value.
    pub(crate) labels: HashMap<SmolStr, HashMap<SmolStr, Bits>>,
    labels_of: Vec<Vec<(SmolStr, SmolStr)>>,
    /// Size of each image, and where it is.
    pub(crate) images: HashMap<SmolStr, (i64, Bits)>,
    images_of: Vec<Vec<SmolStr>>,
    pub(crate) host_ports: HashMap<Slot, Vec<HostPort>>,

    placed: HashMap<Key, Placed>,
    /// Pods that name a node which is not (yet) here.
    homeless: HashMap<SmolStr, Vec<Key>>,
}

/// One resource on every node.
#[derive(Default)]
pub(crate) struct Column {
    pub(crate) capacity: Vec<i64>,
    pub(crate) used: Vec<i64>,
}

struct Placed {
    node: SmolStr,
    demand: Arc<Demand>,
}

impl Column {
    fn set_capacity(&mut self, slot: Slot, capacity: i64) {
        grow(&mut self.capacity, slot);
        grow(&mut self.used, slot);
        self.capacity[slot] = capacity;
    }

    pub(crate) fn capacity(&self, slot: Slot) -> i64 {
        self.capacity.get(slot).copied().unwrap_or_default()
    }

    pub(crate) fn used(&self, slot: Slot) -> i64 {
        self.used.get(slot).copied().unwrap_or_default()
    }

    pub(crate) fn left(&self, slot: Slot) -> i64 {
        self.capacity(slot) - self.used(slot)
    }

    fn change(&mut self, slot: Slot, by: i64) {
        grow(&mut self.capacity, slot);
        grow(&mut self.used, slot);
        self.used[slot] += by;
    }
}

fn grow<T: Default>(column: &mut Vec<T>, slot: Slot) {
    while column.len() <= slot {
        column.push(T::default());
    }
}

impl Snapshot {
    pub fn nodes(&self) -> usize {
        self.live.len()
    }

    pub(crate) fn slot(&self, node: &str) -> Option<Slot> {
        self.by_name.get(node).copied()
    }

    /// The labels of a node, sorted by key.
    pub(crate) fn labels_of(&self, slot: Slot) -> &[(SmolStr, SmolStr)] {
        &self.labels_of[slot]
    }

    pub(crate) fn taints_of(&self, slot: Slot) -> &[Taint] {
        &self.taints_of[slot]
    }

    /// Takes in a node as it is now.
    pub fn put_node(&mut self, node: &Object) -> Result<(), Refused> {
        let view: NodeView = node.view()?;
        let slot = self.slot_for(&node.key.name);
        self.forget_properties(slot);
        if view.spec.unschedulable {
            self.unschedulable.insert(slot);
        } else {
            self.unschedulable.remove(slot);
        }
        let amounts = Amounts::read(&view.status.allocatable);
        self.set_capacities(slot, &amounts, view.status.pods());
        let taints = view.spec.taints.unwrap_or_default();
        self.taints.entry(taints.clone()).or_default().insert(slot);
        self.taints_of[slot] = taints;
        for (key, value) in &node.meta.labels {
            self.labels
                .entry(key.clone())
                .or_default()
                .entry(value.clone())
                .or_default()
                .insert(slot);
        }
        self.labels_of[slot] = node.meta.labels.to_vec();
        for image in view.status.images.into_iter().flatten() {
            for name in image.names.into_iter().flatten() {
                let (size, at) = self.images.entry(name.clone()).or_default();
                *size = image.size_bytes;
                at.insert(slot);
                self.images_of[slot].push(name);
            }
        }
        Ok(())
    }

    pub fn remove_node(&mut self, name: &str) {
        let Some(slot) = self.by_name.remove(name) else {
            return;
        };
        let mut homeless = Vec::new();
        let pods: Vec<(Key, Arc<Demand>)> = self
            .placed
            .iter()
            .filter(|(_, p)| p.node == name)
            .map(|(k, p)| (k.clone(), p.demand.clone()))
            .collect();
        for (key, demand) in pods {
            self.count(slot, &demand, -1);
            homeless.push(key);
        }
        if !homeless.is_empty() {
            self.homeless.insert(SmolStr::new(name), homeless);
        }
        self.forget_properties(slot);
        self.set_capacities(slot, &Amounts::default(), 0);
        self.unschedulable.remove(slot);
        self.live.remove(slot);
        self.free.push(slot);
    }

    /// Counts a pod on its node, once, whether assumed or seen bound.
    pub fn place(&mut self, pod: &Key, node: &str, demand: &Arc<Demand>) {
        if let Some(before) = self.placed.get(pod) {
            if before.node == node && *before.demand == **demand {
                return;
            }
            self.displace(pod);
        }
        match self.slot(node) {
            Some(slot) => self.count(slot, demand, 1),
            None => self
                .homeless
                .entry(SmolStr::new(node))
                .or_default()
                .push(pod.clone()),
        }
        self.placed.insert(
            pod.clone(),
            Placed {
                node: SmolStr::new(node),
                demand: demand.clone(),
            },
        );
    }

    /// Takes a pod off its node; the node's name if it was on one.
    pub fn displace(&mut self, pod: &Key) -> Option<SmolStr> {
        let Placed { node, demand } = self.placed.remove(pod)?;
        match self.slot(&node) {
            Some(slot) => self.count(slot, &demand, -1),
            None => {
                if let Some(homeless) = self.homeless.get_mut(&node) {
                    homeless.retain(|key| key != pod);
                }
            }
        }
        Some(node)
    }

    fn slot_for(&mut self, name: &SmolStr) -> Slot {
        if let Some(slot) = self.by_name.get(name) {
            return *slot;
        }
        let slot = self.free.pop().unwrap_or(self.names.len());
        grow(&mut self.names, slot);
        grow(&mut self.taints_of, slot);
        grow(&mut self.labels_of, slot);
        grow(&mut self.images_of, slot);
        grow(&mut self.ranked_cpu, slot);
        grow(&mut self.ranked_memory, slot);
        self.names[slot] = name.clone();
        self.by_name.insert(name.clone(), slot);
        self.live.insert(slot);
        for key in self.homeless.remove(name).unwrap_or_default() {
            if let Some(demand) = self.placed.get(&key).map(|p| p.demand.clone()) {
                self.count(slot, &demand, 1);
            }
        }
        slot
    }

    fn set_capacities(&mut self, slot: Slot, amounts: &Amounts, pods: i64) {
        self.cpu.set_capacity(slot, amounts.cpu);
        self.memory.set_capacity(slot, amounts.memory);
        self.ephemeral.set_capacity(slot, amounts.ephemeral);
        self.pods.set_capacity(slot, pods);
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

    fn forget_properties(&mut self, slot: Slot) {
        let taints = std::mem::take(&mut self.taints_of[slot]);
        if let Some(nodes) = self.taints.get_mut(&taints) {
            nodes.remove(slot);
            if nodes.is_empty() {
                self.taints.remove(&taints);
            }
        }
        for (key, value) in std::mem::take(&mut self.labels_of[slot]) {
            let Some(values) = self.labels.get_mut(&key) else {
                continue;
            };
            if let Some(nodes) = values.get_mut(&value) {
                nodes.remove(slot);
                if nodes.is_empty() {
                    values.remove(&value);
                }
            }
            if values.is_empty() {
                self.labels.remove(&key);
            }
        }
        for name in std::mem::take(&mut self.images_of[slot]) {
            if let Some((_, nodes)) = self.images.get_mut(&name) {
                nodes.remove(slot);
                if nodes.is_empty() {
                    self.images.remove(&name);
                }
            }
        }
    }

    fn count(&mut self, slot: Slot, demand: &Demand, sign: i64) {
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
}
