//! Every loop of the program, under upstream's service accounts, and one that is broken on purpose.

use std::sync::Arc;

use api::{Client, Identity, Key, Object, Resource, Served};
use apiserver::Server;
use controllers::NodeIpam;
use controllers::all::Cluster;
use engine::{Clock, Engine};
use reconcile::{ApiStep, Cache, Controller, Follows, Gap, Named};
use scheduler::Scheduler;
use serde::Deserialize;

use crate::plane::Plane;

/// The loops' engine and the scheduler's.
pub(crate) fn start(plane: &Plane, client: Arc<dyn Client>, clock: Arc<dyn Clock>) -> [Engine; 2] {
    let engine = Engine::new(client.clone(), clock.clone());
    engine.set_served(served(&plane.server));
    add_all(&engine, plane);
    let scheduler = Identity::user("system:kube-scheduler", []);
    let scheduling = Engine::reading_as(client, clock, scheduler.clone());
    scheduling.add_batch(
        Scheduler::new("default-scheduler"),
        "default-scheduler",
        scheduler,
    );
    [engine, scheduling]
}

fn add_all(engine: &Engine, plane: &Plane) {
    let (tokens, server) = (plane.tokens.clone(), plane.server.clone());
    let cluster = Cluster {
        ca: plane.ca.clone(),
        sign: Arc::new(move |claims| tokens.signer().sign(claims.to_json()).map_err(|e| e.to_string())),
        mac: apiserver::auth::token::hmac_sha256,
        check_policy: Arc::new(move |policy| server.registry().check_policy(policy)),
        certify: None,
        pods: NodeIpam {
            address: std::net::Ipv4Addr::new(10, 244, 0, 0),
            prefix: 16,
            node_prefix: 24,
        },
    };
    controllers::all::add_all(engine, cluster);
    engine.add_api(Broken, Identity::apiserver());
}

/// Events are nobody's dependents.
fn served(server: &Server) -> Vec<Served> {
    let mut all = server.registry().table().stored();
    all.retain(|served| served.resource.plural != "events");
    all
}

/// A loop with a bug: it panics over ConfigMaps whose `data.panics` says so.
struct Broken;

#[derive(Deserialize)]
struct Trap {
    #[serde(default)]
    data: std::collections::BTreeMap<String, String>,
}

impl Controller for Broken {
    type Desired = Trap;
    type Observed = ();
    type Step = ApiStep;
    const NAME: &'static str = "broken";

    fn follows(&self) -> Follows {
        Follows::These(vec![Resource::of("", "configmaps")])
    }

    fn wakes(&self, changed: &Object, _: &Cache) -> Vec<Key> {
        vec![changed.key.clone()]
    }

    fn observe(&self, _: &Named<Trap>, _: &Cache) {}

    fn gap(&self, trap: &Named<Trap>, (): &()) -> Gap<ApiStep> {
        if let Some(says) = trap.data.get("panics") {
            panic!("{says}");
        }
        Gap::closed()
    }
}
