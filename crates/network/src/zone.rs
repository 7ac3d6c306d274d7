//! The cluster's own names, in memory: Services, their endpoints, pods by address, and all of them backwards.
//!
//! Answers as upstream does with CoreDNS' `kubernetes` plugin (`pods insecure`), specified in "Kubernetes DNS-Based
//! Service Discovery" 1.1.0.

pub(crate) mod answer;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::net::{IpAddr, Ipv4Addr};
use std::time::{SystemTime, UNIX_EPOCH};

use api::SmolStr;
use parking_lot::{RwLock, RwLockReadGuard};

/// The zone of one cluster; shared between the loop that fills it and the server that answers from it.
pub struct Zone {
    /// Lower case, no dot at the end: `cluster.local`.
    domain: String,
    /// What `ns.dns.<domain>` is.
    server: Ipv4Addr,
    names: RwLock<Names>,
}

#[derive(Default)]
pub(crate) struct Names {
    /// Until everything was there once, a missing name is not known to be missing.
    whole: bool,
    namespaces: HashSet<SmolStr>,
    services: HashMap<Id, ServiceNames>,
    by_cluster_ip: HashMap<IpAddr, BTreeSet<Id>>,
    by_endpoint: HashMap<IpAddr, BTreeSet<Id>>,
    /// Seconds since 1970 of the last change, as CoreDNS counts.
    serial: u32,
}

/// Namespace and name of a Service.
pub(crate) type Id = (SmolStr, SmolStr);

/// What DNS tells about one Service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceNames {
    pub(crate) kind: Kind,
    pub(crate) ports: Vec<Port>,
    pub(crate) endpoints: Vec<EndpointNames>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Cluster(Vec<IpAddr>),
    Headless,
    /// An alias for this name.
    External(SmolStr),
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Port {
    pub(crate) name: SmolStr,
    /// Lower case.
    pub(crate) protocol: SmolStr,
    pub(crate) number: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct EndpointNames {
    pub(crate) address: IpAddr,
    /// Its own name below the Service's: the pod's hostname, or made of the address.
    pub(crate) hostname: SmolStr,
    pub(crate) ports: Vec<Port>,
}

impl Zone {
    /// An empty zone: until [`Zone::replace`], names that are missing are answered with SERVFAIL.
    pub fn new(domain: &str, server: Ipv4Addr) -> Self {
        Self {
            domain: domain.trim_end_matches('.').to_ascii_lowercase(),
            server,
            names: RwLock::default(),
        }
    }

    pub fn is_whole(&self) -> bool {
        self.names.read().whole
    }

    /// Everything there is, at once.
    pub fn replace(&self, namespaces: Vec<SmolStr>, services: Vec<(Id, ServiceNames)>) {
        let mut names = Names {
            whole: true,
            namespaces: namespaces.into_iter().collect(),
            serial: now(),
            ..Names::default()
        };
        for (id, service) in services {
            names.set(id, Some(service));
        }
        *self.names.write() = names;
    }

    pub fn set_namespace(&self, name: &SmolStr, exists: bool) {
        let mut names = self.names.write();
        names.serial = now();
        if exists {
            names.namespaces.insert(name.clone());
        } else {
            names.namespaces.remove(name);
        }
    }

    /// `None`: there is no such Service.
    pub fn set_service(&self, namespace: &SmolStr, name: &SmolStr, service: Option<ServiceNames>) {
        let mut names = self.names.write();
        names.serial = now();
        names.set((namespace.clone(), name.clone()), service);
    }

    pub(crate) fn has_namespace(&self, name: &str) -> bool {
        self.names.read().namespaces.contains(name)
    }

    pub(crate) fn is_served(
        &self,
        namespace: &SmolStr,
        name: &SmolStr,
        service: Option<&ServiceNames>,
    ) -> bool {
        let id = (namespace.clone(), name.clone());
        self.names.read().services.get(&id) == service
    }

    pub(crate) fn read(&self) -> RwLockReadGuard<'_, Names> {
        self.names.read()
    }
}

impl Names {
    fn set(&mut self, id: Id, service: Option<ServiceNames>) {
        if let Some(before) = self.services.remove(&id) {
            for address in before.cluster_ips() {
                forget(&mut self.by_cluster_ip, *address, &id);
            }
            for endpoint in &before.endpoints {
                forget(&mut self.by_endpoint, endpoint.address, &id);
            }
        }
        if let Some(now) = service {
            for address in now.cluster_ips() {
                self.by_cluster_ip.entry(*address).or_default().insert(id.clone());
            }
            for endpoint in &now.endpoints {
                self.by_endpoint
                    .entry(endpoint.address)
                    .or_default()
                    .insert(id.clone());
            }
            self.services.insert(id, now);
        }
    }
}

impl ServiceNames {
    fn cluster_ips(&self) -> &[IpAddr] {
        match &self.kind {
            Kind::Cluster(addresses) => addresses,
            _ => &[],
        }
    }
}

fn forget(index: &mut HashMap<IpAddr, BTreeSet<Id>>, address: IpAddr, id: &Id) {
    if let Some(ids) = index.get_mut(&address) {
        ids.remove(id);
        if ids.is_empty() {
            index.remove(&address);
        }
    }
}

fn now() -> u32 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    since.as_secs() as u32
}
