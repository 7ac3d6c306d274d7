//! How many pods of each description are on each node.
//!
//! Pods of the same namespace and labels are one class. A group is a class of classes: all that a selector chooses.
//! Counts are kept by group and changed pod by pod, so that a term costs the nodes that have such pods and not all
//! pods. A group also keeps what placed pods hold for or against the pods in it: the other half of affinity.

use std::collections::{BTreeMap, HashMap};

use api::{Labels, SmolStr};

use crate::counts::Counts;
use crate::guest::{Guest, Person};
use crate::peers::PodSelector;
use crate::snapshot::Slot;
use crate::topology::TopologyId;

pub(crate) type ClassId = usize;
pub(crate) type GroupId = usize;

#[derive(Default)]
pub(crate) struct Census {
    classes: BTreeMap<ClassId, Class>,
    class_ids: HashMap<(SmolStr, Labels), ClassId>,
    groups: BTreeMap<GroupId, Group>,
    group_ids: HashMap<String, GroupId>,
    next: usize,
    namespaces: HashMap<SmolStr, Labels>,
}

struct Class {
    namespace: SmolStr,
    labels: Labels,
    members: usize,
    /// Sorted.
    groups: Vec<GroupId>,
    all: Counts,
    staying: Counts,
}

/// The pods that a conjunction of selectors chooses.
pub(crate) struct Group {
    text: String,
    which: Vec<PodSelector>,
    references: usize,
    pub(crate) all: Counts,
    /// Without those on their way out.
    pub(crate) staying: Counts,
    /// What placed pods hold against or for these pods, by topology.
    pub(crate) held: BTreeMap<TopologyId, Held>,
}

#[derive(Default)]
pub(crate) struct Held {
    /// Required anti-affinity.
    pub(crate) repelling: Counts,
    /// Required affinity, which counts as a wish of whoever else comes.
    pub(crate) pulling: Counts,
    /// Weights of preferred terms.
    pub(crate) leaning: Counts,
}

impl Census {
    pub(crate) fn group(&self, id: GroupId) -> Option<&Group> {
        self.groups.get(&id)
    }

    /// The groups that pods of this class belong to.
    pub(crate) fn groups_of(&self, class: ClassId) -> &[GroupId] {
        self.classes
            .get(&class)
            .map(|c| c.groups.as_slice())
            .unwrap_or_default()
    }

    pub(crate) fn belongs(&self, class: ClassId, group: GroupId) -> bool {
        self.groups_of(class).binary_search(&group).is_ok()
    }

    /// Enters a member of the class of pods with this namespace and these labels.
    pub(crate) fn join(&mut self, person: &Person) -> ClassId {
        let name = (person.key.namespace.clone(), person.labels.clone());
        if let Some(id) = self.class_ids.get(&name) {
            if let Some(class) = self.classes.get_mut(id) {
                class.members += 1;
            }
            return *id;
        }
        let id = self.take_id();
        let (namespace, labels) = name.clone();
        let chosen = self
            .groups
            .iter()
            .filter(|(_, g)| self.chooses(g, &namespace, &labels));
        let groups = chosen.map(|(id, _)| *id).collect();
        let class = Class {
            namespace,
            labels,
            members: 1,
            groups,
            all: Counts::default(),
            staying: Counts::default(),
        };
        self.classes.insert(id, class);
        self.class_ids.insert(name, id);
        id
    }

    pub(crate) fn leave(&mut self, id: ClassId) {
        let Some(class) = self.classes.get_mut(&id) else {
            return;
        };
        class.members -= 1;
        if class.members == 0
            && let Some(class) = self.classes.remove(&id)
        {
            self.class_ids.remove(&(class.namespace, class.labels));
        }
    }

    /// Refers to the pods that all of these choose.
    pub(crate) fn refer(&mut self, which: Vec<PodSelector>) -> GroupId {
        let text = describe(&which);
        if let Some(id) = self.group_ids.get(&text) {
            if let Some(group) = self.groups.get_mut(id) {
                group.references += 1;
            }
            return *id;
        }
        let id = self.take_id();
        let group = Group {
            text: text.clone(),
            which,
            references: 1,
            all: Counts::default(),
            staying: Counts::default(),
            held: BTreeMap::new(),
        };
        self.group_ids.insert(text, id);
        self.groups.insert(id, group);
        self.gather(id);
        id
    }

    pub(crate) fn release(&mut self, id: GroupId) {
        let Some(group) = self.groups.get_mut(&id) else {
            return;
        };
        group.references -= 1;
        if group.references > 0 {
            return;
        }
        if let Some(group) = self.groups.remove(&id) {
            self.group_ids.remove(&group.text);
        }
        for class in self.classes.values_mut() {
            if let Ok(at) = class.groups.binary_search(&id) {
                class.groups.remove(at);
            }
        }
    }

    /// Counts a guest on a node, or takes it off again.
    pub(crate) fn count(&mut self, slot: Slot, guest: &Guest, sign: i64) {
        let staying = if guest.person.leaving { 0 } else { sign };
        let Some(class) = self.classes.get_mut(&guest.class) else {
            return;
        };
        class.all.change(slot, sign);
        class.staying.change(slot, staying);
        for id in &class.groups {
            if let Some(group) = self.groups.get_mut(id) {
                group.all.change(slot, sign);
                group.staying.change(slot, staying);
            }
        }
        for (group, topology) in &guest.anti_affinity {
            self.hold(*group, *topology, |held| held.repelling.change(slot, sign));
        }
        for (group, topology) in &guest.pulls {
            self.hold(*group, *topology, |held| held.pulling.change(slot, sign));
        }
        for (weight, group, topology) in &guest.leanings {
            self.hold(*group, *topology, |held| held.leaning.change(slot, sign * weight));
        }
    }

    fn hold(&mut self, group: GroupId, topology: TopologyId, change: impl FnOnce(&mut Held)) {
        if let Some(group) = self.groups.get_mut(&group) {
            change(group.held.entry(topology).or_default());
        }
    }

    /// The labels of a namespace decide what selectors over namespaces choose.
    pub(crate) fn set_namespace(&mut self, name: &SmolStr, labels: Option<&Labels>) {
        let before = match labels {
            Some(labels) => self.namespaces.insert(name.clone(), labels.clone()),
            None => self.namespaces.remove(name),
        };
        if before.as_ref() == labels {
            return;
        }
        let asking = self
            .groups
            .iter()
            .filter(|(_, group)| group.asks_for_namespace_labels());
        for id in asking.map(|(id, _)| *id).collect::<Vec<_>>() {
            self.gather(id);
        }
    }

    pub(crate) fn namespace_labels(&self, name: &str) -> &[(SmolStr, SmolStr)] {
        self.namespaces
            .get(name)
            .map(|labels| &**labels)
            .unwrap_or_default()
    }

    /// Makes the members of a group anew from all classes.
    fn gather(&mut self, id: GroupId) {
        let Some(mut group) = self.groups.remove(&id) else {
            return;
        };
        (group.all, group.staying) = (Counts::default(), Counts::default());
        for class in self.classes.values_mut() {
            let labels = self
                .namespaces
                .get(&class.namespace)
                .map(|l| &**l)
                .unwrap_or_default();
            let chosen = group.chooses(&class.namespace, labels, &class.labels);
            match (class.groups.binary_search(&id), chosen) {
                (Err(at), true) => class.groups.insert(at, id),
                (Ok(at), false) => drop(class.groups.remove(at)),
                _ => {}
            }
            if chosen {
                class
                    .all
                    .iter()
                    .for_each(|(slot, count)| group.all.change(slot, count));
                class
                    .staying
                    .iter()
                    .for_each(|(slot, count)| group.staying.change(slot, count));
            }
        }
        self.groups.insert(id, group);
    }

    fn chooses(&self, group: &Group, namespace: &SmolStr, labels: &Labels) -> bool {
        group.chooses(namespace, self.namespace_labels(namespace), labels)
    }

    fn take_id(&mut self) -> usize {
        self.next += 1;
        self.next
    }
}

impl Group {
    fn chooses(&self, namespace: &str, of_namespace: &[(SmolStr, SmolStr)], labels: &Labels) -> bool {
        self.which
            .iter()
            .all(|w| w.matches(namespace, of_namespace, labels))
    }

    fn asks_for_namespace_labels(&self) -> bool {
        self.which.iter().any(PodSelector::asks_for_namespace_labels)
    }

    /// Whether its selector is `{}`: upstream counts no pods for spread then.
    pub(crate) fn is_everyone(&self) -> bool {
        self.which.iter().all(|w| w.labels.is_everything())
    }
}

/// The same text for the same choice; selectors sort their requirements.
fn describe(which: &[PodSelector]) -> String {
    let mut each: Vec<String> = which
        .iter()
        .map(|w| {
            let labels = |selector: &api::LabelSelector| match selector.is_nothing() {
                true => "-".to_owned(),
                false => selector.to_string(),
            };
            format!(
                "{:?} {} {}",
                w.namespaces,
                labels(&w.namespace_selector),
                labels(&w.labels)
            )
        })
        .collect();
    each.sort();
    each.join(" & ")
}
