//! Claims on node ports where upstream's servers write Services into the same store: they know nothing of claims.

use std::collections::BTreeMap;
use std::sync::Arc;

use api::{Object, Resource};
use store::{Entry, Expect, Range, RangeError, Txn};

use super::claim::{NODE_PORTS, node_port_claim, node_port_key};
use super::node_ports;
use crate::limits;
use crate::server::Server;

const SERVICES: Resource = Resource::of("", "services");

/// What is held and what is claimed, as of one moment.
struct Ports {
    held: BTreeMap<u16, Arc<Entry<Object>>>,
    claimed: BTreeMap<u16, Arc<Entry<Object>>>,
}

impl Server {
    /// Claims what others' Services hold, and lets go of what they no longer do, again and again.
    pub(crate) async fn keep_repairing_claims(&self) {
        let mut turns = tokio::time::interval(limits::REPAIR_EVERY);
        loop {
            turns.tick().await;
            if let Err(says) = self.repair_claims().await {
                tracing::warn!("look for node ports of others' Services: {says}");
            }
        }
    }

    async fn repair_claims(&self) -> Result<(), String> {
        self.store().catch_up().await?;
        let Some(ports) = self.ports().map_err(|e| e.to_string())? else {
            return Ok(());
        };
        for txn in ports.repairs() {
            // Whoever was quicker has done it, or made it superfluous.
            if let Err(e) = self.store().commit(txn).await {
                tracing::debug!("repair the claim on a node port: {e}");
            }
        }
        Ok(())
    }

    /// `None`: there are no Services here.
    fn ports(&self) -> Result<Option<Ports>, RangeError> {
        let served = self.registry().resource(&SERVICES, "");
        let Some(home) = served.as_ref().and_then(|served| served.home.as_ref()) else {
            return Ok(None);
        };
        let services = self.store().range(&Range::all(home.store_prefix("")))?;
        let claims = self.store().range(&Range {
            at: Some(services.revision),
            ..Range::all(NODE_PORTS)
        })?;
        let held = services.entries.into_iter().flat_map(|entry| {
            let ports = node_ports(&entry.object.value().unwrap_or_default());
            ports.into_iter().map(move |port| (port, Arc::clone(&entry)))
        });
        let claimed = claims.entries.into_iter().filter_map(|entry| {
            let name = std::str::from_utf8(&entry.key).ok()?.strip_prefix(NODE_PORTS)?;
            Some((name.parse().ok()?, entry))
        });
        Ok(Some(Ports {
            held: held.collect(),
            claimed: claimed.collect(),
        }))
    }
}

impl Ports {
    /// Each holds only if what it follows from is still so.
    fn repairs(&self) -> Vec<Txn<Object>> {
        let missing = self
            .held
            .iter()
            .filter(|(port, _)| !self.claimed.contains_key(port));
        let missing = missing.map(|(port, service)| {
            let namespace = serde_json::json!(service.object.key.namespace);
            Txn::create(node_port_key(*port), node_port_claim(*port, &namespace))
                .expect(service.key.clone(), Expect::At(service.modified))
        });
        let idle = self
            .claimed
            .iter()
            .filter(|(port, _)| !self.held.contains_key(port));
        let idle = idle.map(|(_, claim)| Txn::remove(claim.key.clone(), claim.modified, None));
        missing.chain(idle).collect()
    }
}

#[cfg(test)]
mod tests {
    use store::{MemoryStore, Store, Value};

    use super::*;
    use crate::Parts;

    #[tokio::test]
    async fn ports_of_others_services_are_claimed_and_idle_claims_go() {
        let store: Arc<dyn Store<Object>> = Arc::new(MemoryStore::new(crate::decoder()));
        let service = r#"{"apiVersion":"v1","kind":"Service","metadata":{"name":"s","namespace":"n"},
            "spec":{"type":"NodePort","ports":[{"port":80,"nodePort":30001}],"healthCheckNodePort":30002}}"#;
        let there = Txn::new()
            .put("/registry/services/specs/n/s".into(), Value::plain(service))
            .put(
                node_port_key(30002),
                node_port_claim(30002, &serde_json::json!("n")),
            )
            .put(
                node_port_key(30003),
                node_port_claim(30003, &serde_json::json!("n")),
            );
        store.commit(there).await.expect("a commit");
        let server = Server::new(Parts::new(store.clone()));
        server.repair_claims().await.expect("it can be read");
        let claims = store.range(&Range::all(NODE_PORTS)).expect("the present");
        let names: Vec<_> = claims
            .entries
            .iter()
            .map(|entry| entry.object.key.name.to_string())
            .collect();
        assert_eq!(names, ["30001", "30002"]);
        let before = store.revision();
        server.repair_claims().await.expect("it can be read");
        assert_eq!(store.revision(), before, "nothing is left to do");
    }
}
