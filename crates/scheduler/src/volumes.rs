//! Claims, volumes, classes and drivers, as far as placement looks at them, and who uses which on which node.

mod views;

use std::collections::{BTreeMap, HashMap};

use api::{Key, Object, Quantity, SmolStr, Value};
use serde::Deserialize;

pub(crate) use views::{Capacity, Claim, Class, Driver, NodeDrivers, Volume};

use crate::demand::Bearer;
use crate::guest::Guest;
use crate::snapshot::Slot;

/// A volume of a pod that a node must be able to give.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Mount {
    /// A claim by name; an ephemeral one is made for this pod alone.
    Claim {
        name: SmolStr,
        ephemeral: bool,
    },
    Disk(Disk),
}

/// A disk named in the pod itself that cannot be used by two pods of a node at will.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Disk {
    id: String,
    /// Of an RBD image; two images are the same if they share one.
    monitors: Vec<SmolStr>,
    /// Two may use it if both only read.
    shared: bool,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct VolumeView {
    name: SmolStr,
    persistent_volume_claim: Option<ClaimSource>,
    ephemeral: Option<Value>,
    gce_persistent_disk: Option<Value>,
    aws_elastic_block_store: Option<Value>,
    iscsi: Option<Value>,
    rbd: Option<Value>,
    image: Option<ImageSource>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct ImageSource {
    reference: SmolStr,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct ClaimSource {
    claim_name: SmolStr,
}

type Name = (SmolStr, SmolStr);

#[derive(Default)]
pub(crate) struct Volumes {
    claims: HashMap<Name, Claim>,
    volumes: BTreeMap<SmolStr, Volume>,
    classes: HashMap<SmolStr, Class>,
    drivers: HashMap<SmolStr, Driver>,
    node_drivers: HashMap<SmolStr, NodeDrivers>,
    capacities: HashMap<Key, Capacity>,
    /// Volumes that were chosen for a claim, before the API has said so.
    promised: HashMap<SmolStr, Name>,
    /// Pods by claim, on each node.
    users: HashMap<Slot, BTreeMap<Name, i64>>,
    disks: HashMap<Slot, Vec<Disk>>,
}

impl VolumeView {
    /// The image that is its content, if one is.
    pub(crate) fn image(&self) -> Option<&SmolStr> {
        self.image.as_ref().map(|image| &image.reference)
    }

    pub(crate) fn read(self, bearer: Bearer<'_>) -> Option<Mount> {
        if let Some(claim) = self.persistent_volume_claim {
            let (name, ephemeral) = (claim.claim_name, false);
            return Some(Mount::Claim { name, ephemeral });
        }
        if self.ephemeral.is_some() {
            let name = SmolStr::new(format!("{}-{}", bearer.name, self.name));
            return Some(Mount::Claim {
                name,
                ephemeral: true,
            });
        }
        let disk = |kind, volume: &Value, parts: &[&str]| {
            let parts: Vec<&str> = parts.iter().filter_map(|part| volume[*part].as_str()).collect();
            let monitors = volume["monitors"].as_array().into_iter().flatten();
            Mount::Disk(Disk {
                id: format!("{kind} {}", parts.join(" ")),
                monitors: monitors.filter_map(Value::as_str).map(SmolStr::new).collect(),
                shared: kind != "aws" && volume["readOnly"] == true,
            })
        };
        let gce = self.gce_persistent_disk.map(|v| disk("gce", &v, &["pdName"]));
        let aws = self
            .aws_elastic_block_store
            .map(|v| disk("aws", &v, &["volumeID"]));
        let iscsi = self.iscsi.map(|v| disk("iscsi", &v, &["iqn"]));
        let rbd = self.rbd.map(|v| disk("rbd", &v, &["pool", "image"]));
        gce.or(aws).or(iscsi).or(rbd)
    }
}

impl Disk {
    pub(crate) fn conflicts(&self, other: &Disk) -> bool {
        let met = self.monitors.is_empty() || self.monitors.iter().any(|m| other.monitors.contains(m));
        self.id == other.id && met && !(self.shared && other.shared)
    }
}

impl Guest {
    /// Its claims by name, and whether each is made for this pod alone.
    pub(crate) fn claims(&self) -> impl Iterator<Item = (Name, bool)> + '_ {
        self.demand().mounts.iter().filter_map(|mount| match mount {
            Mount::Claim { name, ephemeral } => {
                Some(((self.key().namespace.clone(), name.clone()), *ephemeral))
            }
            Mount::Disk(_) => None,
        })
    }

    pub(crate) fn disks(&self) -> impl Iterator<Item = &Disk> {
        self.demand().mounts.iter().filter_map(|mount| match mount {
            Mount::Disk(disk) => Some(disk),
            Mount::Claim { .. } => None,
        })
    }
}

impl Volumes {
    /// Takes in one of the objects it follows as it is now; `None` when it is gone. False if it is of no such kind.
    pub(crate) fn take(&mut self, key: &Key, object: Option<&Object>) -> bool {
        let name = || key.name.clone();
        match key.resource.plural.as_str() {
            "persistentvolumeclaims" => put(
                &mut self.claims,
                (key.namespace.clone(), name()),
                object,
                Claim::read,
            ),
            "persistentvolumes" => {
                self.promised.remove(&key.name);
                match object.and_then(Volume::read) {
                    Some(volume) => drop(self.volumes.insert(name(), volume)),
                    None => drop(self.volumes.remove(&key.name)),
                }
            }
            "storageclasses" => put(&mut self.classes, name(), object, Class::read),
            "csidrivers" => put(&mut self.drivers, name(), object, Driver::read),
            "csinodes" => put(&mut self.node_drivers, name(), object, NodeDrivers::read),
            "csistoragecapacities" => put(&mut self.capacities, key.clone(), object, Capacity::read),
            _ => return false,
        }
        true
    }

    pub(crate) fn claim(&self, name: &Name) -> Option<&Claim> {
        self.claims.get(name)
    }

    pub(crate) fn volume(&self, name: &str) -> Option<&Volume> {
        self.volumes.get(name)
    }

    pub(crate) fn volumes(&self) -> impl Iterator<Item = (&SmolStr, &Volume)> {
        self.volumes.iter()
    }

    pub(crate) fn class(&self, name: &str) -> Option<&Class> {
        self.classes.get(name)
    }

    pub(crate) fn driver(&self, name: &str) -> Option<&Driver> {
        self.drivers.get(name)
    }

    pub(crate) fn drivers_on(&self, node: &str) -> Option<&NodeDrivers> {
        self.node_drivers.get(node)
    }

    pub(crate) fn capacities(&self) -> impl Iterator<Item = &Capacity> {
        self.capacities.values()
    }

    /// The claim that this volume is to be bound to, if that is not yet in the API.
    pub(crate) fn promised(&self, volume: &str) -> Option<&Name> {
        self.promised.get(volume)
    }

    pub(crate) fn promise(&mut self, volume: &SmolStr, claim: &Name) {
        self.promised.insert(volume.clone(), claim.clone());
    }

    /// Nothing came of what was promised to this claim.
    pub(crate) fn break_promises(&mut self, claim: &Name) {
        self.promised.retain(|_, to| to != claim);
    }

    pub(crate) fn count(&mut self, slot: Slot, guest: &Guest, sign: i64) {
        if guest.demand().mounts.is_empty() {
            return;
        }
        let users = self.users.entry(slot).or_default();
        for (claim, _) in guest.claims() {
            *users.entry(claim).or_default() += sign;
        }
        users.retain(|_, count| *count != 0);
        let disks = self.disks.entry(slot).or_default();
        for disk in guest.disks() {
            if sign > 0 {
                disks.push(disk.clone());
            } else if let Some(at) = disks.iter().position(|d| d == disk) {
                disks.swap_remove(at);
            }
        }
    }

    pub(crate) fn is_used(&self, claim: &Name) -> bool {
        self.users.values().any(|users| users.contains_key(claim))
    }

    pub(crate) fn used_on(&self, slot: Slot) -> impl Iterator<Item = &Name> {
        self.users.get(&slot).into_iter().flat_map(BTreeMap::keys)
    }

    pub(crate) fn disks_on(&self, slot: Slot) -> &[Disk] {
        self.disks.get(&slot).map(Vec::as_slice).unwrap_or_default()
    }

    /// The driver of a bound claim's volume, and the volume's name there.
    pub(crate) fn attachment(&self, claim: &Claim) -> Option<(SmolStr, SmolStr)> {
        if claim.volume.is_empty() {
            // Until the volume is there, the claim stands for it.
            let class = self.class(&claim.class)?;
            return Some((
                class.provisioner.clone(),
                SmolStr::new(format!("claim {}", claim.uid)),
            ));
        }
        let csi = self.volume(&claim.volume)?.csi.as_ref()?;
        Some((csi.driver.clone(), csi.volume_handle.clone()))
    }
}

fn put<K: std::hash::Hash + Eq, V>(
    map: &mut HashMap<K, V>,
    key: K,
    object: Option<&Object>,
    read: impl Fn(&Object) -> Option<V>,
) {
    match object.and_then(read) {
        Some(value) => drop(map.insert(key, value)),
        None => drop(map.remove(&key)),
    }
}

/// Bytes of a quantity, rounded up.
fn bytes(quantity: &Value) -> Option<i64> {
    let given = Some(quantity).filter(|quantity| !quantity.is_null())?;
    Some(Quantity::from_json(given).ok()?.value())
}
