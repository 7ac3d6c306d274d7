//! Volumes that the node must be able to give: disks in use, limits of drivers, claims to bind, and zones.

use std::collections::{BTreeMap, BTreeSet};

use api::SmolStr;

use super::{Filter, Happening, Refusal, Wakes, matches_term, refuse};
use crate::bits::Bits;
use crate::guest::Guest;
use crate::question::Question;
use crate::snapshot::{Slot, Snapshot};
use crate::volumes::{Claim, Volume};

pub(super) struct Restrictions;
pub(super) struct Limits;
pub(super) struct Binding;
pub(super) struct Zone;

type Name = (SmolStr, SmolStr);

/// The pod's claims, each as it is now.
#[derive(Default)]
pub(crate) struct Storage {
    /// The first thing that forbids every node.
    wrong: Option<String>,
    /// A claim that only one pod may use is used.
    taken: bool,
    bound: Vec<Claim>,
    /// To be bound once a node is chosen: those for which one was chosen before, then the others, smallest first.
    delayed: Vec<(Name, Claim)>,
    has_disks: bool,
}

/// What binding the pod's claims on one node takes.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Bindings {
    /// A volume for a claim.
    pub(crate) volumes: Vec<(SmolStr, Name)>,
    /// Claims whose volumes are to be made there.
    pub(crate) provisions: Vec<Name>,
}

impl Storage {
    pub(crate) fn of(guest: &Guest, nodes: &Snapshot) -> Self {
        let mut storage = Self::default();
        if guest.demand().mounts.is_empty() {
            return storage;
        }
        storage.has_disks = guest.disks().next().is_some();
        if let Err(wrong) = storage.add_all(guest, nodes) {
            storage.wrong = Some(wrong);
            return storage;
        }
        let unselected = |claim: &Claim| claim.selected_node.is_empty().then_some(claim.wants_bytes);
        storage.delayed.sort_by_key(|(_, claim)| unselected(claim));
        storage
    }

    /// The first thing that is wrong, in upstream's order: any claim that is not there, then any that is no good.
    fn add_all(&mut self, guest: &Guest, nodes: &Snapshot) -> Result<(), String> {
        let claims: Vec<_> = guest.claims().collect();
        for (name, _) in claims.iter().filter(|(_, ephemeral)| !ephemeral) {
            if nodes.volumes.claim(name).is_none() {
                return Err(format!("persistentvolumeclaim \"{}\" not found", name.1));
            }
        }
        let good = claims
            .into_iter()
            .map(|(name, ephemeral)| good(guest, nodes, name, ephemeral));
        for (name, claim) in good.collect::<Result<Vec<_>, _>>()? {
            self.add(nodes, name, claim)?;
        }
        Ok(())
    }

    fn add(&mut self, nodes: &Snapshot, name: Name, claim: Claim) -> Result<(), String> {
        self.taken |= claim.modes.iter().any(|m| m == "ReadWriteOncePod") && nodes.volumes.is_used(&name);
        let class = nodes.volumes.class(&claim.class);
        if claim.is_bound {
            self.bound.push(claim);
        } else if claim.volume.is_empty() && class.is_some_and(|class| class.waits_for_consumer) {
            self.delayed.push((name, claim));
        } else {
            return Err("pod has unbound immediate PersistentVolumeClaims".to_owned());
        }
        Ok(())
    }

    /// What is still to be bound there; the reasons if it can't be.
    pub(crate) fn bindings(&self, nodes: &Snapshot, node: Slot) -> Result<Bindings, Vec<Refusal>> {
        let mut reasons = Vec::new();
        let volumes = self
            .bound
            .iter()
            .map(|claim| (claim, nodes.volumes.volume(&claim.volume)));
        let (mut astray, mut missing) = (false, false);
        for (_, volume) in volumes {
            match volume {
                Some(volume) => astray |= !reaches(volume, nodes, node),
                None => missing = true,
            }
        }
        if astray && !missing {
            let reason = "node(s) didn't match PersistentVolume's node affinity";
            reasons.push(refuse(
                "VolumeElsewhere",
                reason,
                "a volume of the pod is not reachable from it",
            ));
        }
        let bindings = self.find(nodes, node).unwrap_or_else(|refusal| {
            reasons.push(refusal);
            Bindings::default()
        });
        if missing {
            let reason = "node(s) unavailable due to one or more pvc(s) bound to non-existent pv(s)";
            reasons.push(refuse(
                "VolumeMissing",
                reason,
                "a claim names a volume that is not there",
            ));
        }
        if reasons.is_empty() {
            Ok(bindings)
        } else {
            Err(reasons)
        }
    }

    fn find(&self, nodes: &Snapshot, node: Slot) -> Result<Bindings, Refusal> {
        const REASON: &str = "node(s) didn't find available persistent volumes to bind";
        let selected = |claim: &Claim| !claim.selected_node.is_empty();
        let elsewhere = |claim: &Claim| selected(claim) && claim.selected_node != nodes.names[node];
        if let Some((name, claim)) = self.delayed.iter().find(|(_, claim)| elsewhere(claim)) {
            let shortfall = format!(
                "claim {} waits for its volume on node {}",
                name.1, claim.selected_node
            );
            return Err(refuse("VolumeUnbindable", REASON, shortfall));
        }
        let mut bindings = Bindings::default();
        let mut chosen = BTreeSet::new();
        let mut unmatched = Vec::new();
        for (name, claim) in &self.delayed {
            let fitting = || fitting(nodes, node, name, claim, &chosen);
            match (!selected(claim)).then(fitting).flatten() {
                Some(volume) => {
                    chosen.insert(volume.clone());
                    bindings.volumes.push((volume, name.clone()));
                }
                None => unmatched.push((name, claim)),
            }
        }
        for (name, claim) in unmatched {
            match provisionable(nodes, node, claim) {
                Room::Yes => bindings.provisions.push(name.clone()),
                Room::No => {
                    let shortfall = format!("no volume for claim {}, and none can be made there", name.1);
                    return Err(refuse("VolumeUnbindable", REASON, shortfall));
                }
                Room::Full => {
                    let reason = "node(s) did not have enough free storage";
                    let shortfall = format!("its storage has no room for claim {}", name.1);
                    return Err(refuse("StorageFull", reason, shortfall));
                }
            }
        }
        Ok(bindings)
    }
}

/// A claim that the pod may use.
fn good(guest: &Guest, nodes: &Snapshot, name: Name, ephemeral: bool) -> Result<(Name, Claim), String> {
    let short = &name.1;
    let Some(claim) = nodes.volumes.claim(&name) else {
        return Err(format!(
            "waiting for ephemeral volume controller to create the persistentvolumeclaim \"{short}\""
        ));
    };
    if claim.is_lost {
        let volume = &claim.volume;
        return Err(format!(
            "persistentvolumeclaim \"{short}\" bound to non-existent persistentvolume \"{volume}\""
        ));
    }
    if claim.is_leaving {
        return Err(format!("persistentvolumeclaim \"{short}\" is being deleted"));
    }
    if ephemeral && claim.owner != guest.person.uid {
        let (namespace, pod) = (&guest.key().namespace, &guest.key().name);
        return Err(format!(
            "PVC {namespace}/{short} was not created for pod {namespace}/{pod} (pod is not owner)"
        ));
    }
    let claim = claim.clone();
    Ok((name, claim))
}

/// Whether a node can use the volume.
fn reaches(volume: &Volume, nodes: &Snapshot, node: Slot) -> bool {
    let matches = |terms: &Vec<_>| {
        terms
            .iter()
            .any(|t| matches_term(t, &nodes.names[node], nodes.labels_of(node)))
    };
    volume.node_terms.as_ref().is_none_or(matches)
}

/// The smallest volume that can be bound to the claim there; one that names the claim before all others.
fn fitting(
    nodes: &Snapshot,
    node: Slot,
    name: &Name,
    claim: &Claim,
    chosen: &BTreeSet<SmolStr>,
) -> Option<SmolStr> {
    let mut smallest: Option<(&SmolStr, i64)> = None;
    for (volume_name, volume) in nodes.volumes.volumes() {
        let promised = nodes.volumes.promised(volume_name);
        let own = volume.claim.as_ref().is_some_and(|to| {
            (&to.namespace, &to.name) == (&name.0, &name.1) && (to.uid.is_empty() || to.uid == claim.uid)
        });
        let fits = !chosen.contains(volume_name)
            && promised.is_none_or(|to| to == name)
            && (volume.claim.is_none() || own)
            && volume.has_bytes >= claim.wants_bytes.unwrap_or_default()
            && volume.volume_mode == claim.volume_mode
            && volume.class == claim.class
            && volume.attributes == claim.attributes
            && !volume.is_leaving;
        if !fits {
            continue;
        }
        if own {
            return reaches(volume, nodes, node).then(|| volume_name.clone());
        }
        let suits = volume.is_available
            && claim.selector.matches(&volume.labels)
            && claim.modes.iter().all(|mode| volume.modes.contains(mode))
            && reaches(volume, nodes, node);
        if suits && smallest.is_none_or(|(_, bytes)| bytes > volume.has_bytes) {
            smallest = Some((volume_name, volume.has_bytes));
        }
    }
    smallest.map(|(name, _)| name.clone())
}

enum Room {
    Yes,
    No,
    Full,
}

/// Whether a volume for the claim can be made there.
fn provisionable(nodes: &Snapshot, node: Slot, claim: &Claim) -> Room {
    let Some(class) = nodes.volumes.class(&claim.class) else {
        return Room::No;
    };
    let labels = nodes.labels_of(node);
    let has =
        |key: &SmolStr, values: &Vec<SmolStr>| labels.iter().any(|(k, v)| k == key && values.contains(v));
    let mut topologies = class.topologies.iter();
    let allowed = class.topologies.is_empty() || topologies.any(|t| t.iter().all(|(k, v)| has(k, v)));
    if class.provisioner.is_empty() || class.provisioner == "kubernetes.io/no-provisioner" || !allowed {
        return Room::No;
    }
    let told = nodes
        .volumes
        .driver(&class.provisioner)
        .is_some_and(|driver| driver.tells_capacity);
    let (true, Some(wanted)) = (told, claim.wants_bytes) else {
        return Room::Yes;
    };
    let enough = nodes.volumes.capacities().any(|capacity| {
        capacity.class == claim.class
            && capacity.limit.is_some_and(|limit| limit >= wanted)
            && capacity
                .nodes
                .as_ref()
                .is_some_and(|selector| selector.matches(labels))
    });
    if enough { Room::Yes } else { Room::Full }
}

fn each_node(filter: &dyn Filter, question: &Question<'_>, nodes: &Snapshot, candidates: &mut Bits) {
    if !question.guest.demand().mounts.is_empty() {
        candidates.retain(|node| filter.explain(question, nodes, node).is_empty());
    }
}

impl Filter for Restrictions {
    fn name(&self) -> &'static str {
        "VolumeRestrictions"
    }

    fn wakes_on(&self) -> Wakes {
        Wakes::NODE.and(Wakes::POD_LEFT).and(Wakes::STORAGE)
    }

    fn narrow(&self, question: &Question<'_>, nodes: &Snapshot, candidates: &mut Bits) {
        if question.storage.has_disks || question.storage.taken {
            each_node(self, question, nodes, candidates);
        }
    }

    fn explain(&self, question: &Question<'_>, nodes: &Snapshot, node: Slot) -> Vec<Refusal> {
        let there = nodes.volumes.disks_on(node);
        if question
            .guest
            .disks()
            .any(|disk| there.iter().any(|other| disk.conflicts(other)))
        {
            let shortfall = "a pod on it uses the same disk";
            return vec![refuse("DiskInUse", "node(s) had no available disk", shortfall).until_pods_leave()];
        }
        if question.storage.taken {
            let reason = "node(s) unavailable due to PersistentVolumeClaim with ReadWriteOncePod access mode \
                          already in-use by another pod";
            return vec![refuse("ClaimInUse", reason, "another pod uses its claim").until_pods_leave()];
        }
        Vec::new()
    }

    fn helps(&self, guest: &Guest, happening: Happening<'_>, _: &Snapshot) -> bool {
        match happening {
            Happening::PodLeft(other, _) => {
                guest.disks().any(|disk| other.disks().any(|o| disk.conflicts(o)))
                    || guest.claims().any(|claim| other.claims().any(|o| o.0 == claim.0))
            }
            _ => true,
        }
    }
}

impl Filter for Limits {
    fn name(&self) -> &'static str {
        "NodeVolumeLimits"
    }

    fn wakes_on(&self) -> Wakes {
        Wakes::NODE.and(Wakes::POD_LEFT).and(Wakes::STORAGE)
    }

    fn narrow(&self, question: &Question<'_>, nodes: &Snapshot, candidates: &mut Bits) {
        each_node(self, question, nodes, candidates);
    }

    fn explain(&self, question: &Question<'_>, nodes: &Snapshot, node: Slot) -> Vec<Refusal> {
        let volumes = &nodes.volumes;
        let attached = |name: &Name| volumes.claim(name).and_then(|claim| volumes.attachment(claim));
        let mut new: BTreeSet<_> = question
            .guest
            .claims()
            .filter_map(|(name, _)| attached(&name))
            .collect();
        let installed = volumes.drivers_on(&nodes.names[node]);
        for (driver, _) in &new {
            let must = volumes
                .driver(driver)
                .is_some_and(|driver| driver.must_be_installed);
            if must && !installed.is_some_and(|drivers| drivers.0.contains_key(driver)) {
                let reason = format!("{driver} CSI driver is not installed on the node");
                return vec![refuse("DriverMissing", reason, "").until_pods_leave()];
            }
        }
        let Some(limits) = installed.filter(|_| !new.is_empty()) else {
            return Vec::new();
        };
        let there: BTreeSet<_> = volumes.used_on(node).filter_map(attached).collect();
        new.retain(|each| !there.contains(each));
        let mut counts: BTreeMap<&SmolStr, i64> = BTreeMap::new();
        new.iter()
            .for_each(|(driver, _)| *counts.entry(driver).or_default() += 1);
        for (driver, wanted) in counts {
            let used = there.iter().filter(|(d, _)| d == driver).count();
            let used = i64::try_from(used).unwrap_or(i64::MAX);
            if let Some(Some(limit)) = limits.0.get(driver)
                && used + wanted > *limit
            {
                let shortfall = format!("{driver}: wants {wanted}, has {used} of {limit} attached");
                let refusal = refuse("VolumeLimit", "node(s) exceed max volume count", shortfall);
                return vec![refusal.until_pods_leave()];
            }
        }
        Vec::new()
    }
}

impl Filter for Binding {
    fn name(&self) -> &'static str {
        "VolumeBinding"
    }

    fn wakes_on(&self) -> Wakes {
        Wakes::NODE.and(Wakes::STORAGE)
    }

    fn narrow(&self, question: &Question<'_>, nodes: &Snapshot, candidates: &mut Bits) {
        if question.storage.wrong.is_some() {
            *candidates = Bits::default();
        }
        each_node(self, question, nodes, candidates);
    }

    fn explain(&self, question: &Question<'_>, nodes: &Snapshot, node: Slot) -> Vec<Refusal> {
        if let Some(wrong) = &question.storage.wrong {
            return vec![refuse("ClaimNotReady", wrong.clone(), "")];
        }
        question.storage.bindings(nodes, node).err().unwrap_or_default()
    }

    fn forbids(&self, question: &Question<'_>, _: &Snapshot) -> Option<Refusal> {
        let wrong = question.storage.wrong.as_ref()?;
        Some(refuse("ClaimNotReady", wrong.clone(), ""))
    }
}

const ZONES: [(&str, &str); 4] = [
    (
        "failure-domain.beta.kubernetes.io/zone",
        "topology.kubernetes.io/zone",
    ),
    (
        "failure-domain.beta.kubernetes.io/region",
        "topology.kubernetes.io/region",
    ),
    ("topology.kubernetes.io/zone", ""),
    ("topology.kubernetes.io/region", ""),
];

impl Filter for Zone {
    fn name(&self) -> &'static str {
        "VolumeZone"
    }

    fn wakes_on(&self) -> Wakes {
        Wakes::NODE.and(Wakes::STORAGE)
    }

    fn narrow(&self, question: &Question<'_>, nodes: &Snapshot, candidates: &mut Bits) {
        each_node(self, question, nodes, candidates);
    }

    fn explain(&self, question: &Question<'_>, nodes: &Snapshot, node: Slot) -> Vec<Refusal> {
        let label = |labels: &[(SmolStr, SmolStr)], key: &str| {
            labels
                .iter()
                .find(|(k, _)| k == key)
                .map(|(_, value)| value.clone())
        };
        let own = nodes.labels_of(node);
        if !ZONES.iter().any(|(key, _)| label(own, key).is_some()) {
            return Vec::new();
        }
        let volumes = question
            .storage
            .bound
            .iter()
            .filter_map(|claim| nodes.volumes.volume(&claim.volume));
        for volume in volumes {
            for (key, today) in ZONES {
                let Some(zones) = label(&volume.labels, key) else {
                    continue;
                };
                let here = label(own, key).or_else(|| label(own, today));
                if !here.is_some_and(|here| zones.split("__").any(|zone| zone == here)) {
                    let shortfall = format!("a volume of the pod lies in {key}={zones}");
                    return vec![refuse(
                        "VolumeInOtherZone",
                        "node(s) had no available volume zone",
                        shortfall,
                    )];
                }
            }
        }
        Vec::new()
    }

    fn forbids(&self, question: &Question<'_>, nodes: &Snapshot) -> Option<Refusal> {
        let mut bound = question.storage.bound.iter();
        let lost = bound.find(|claim| nodes.volumes.volume(&claim.volume).is_none())?;
        let reason = format!("persistentvolume \"{}\" not found", lost.volume);
        Some(refuse("VolumeMissing", reason, ""))
    }
}
