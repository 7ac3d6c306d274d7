//! Every loop of the program, under upstream's service accounts, and one that is broken on purpose.

use std::sync::Arc;

use api::{Client, Identity, Key, Object, Resource};
use apiserver::Server;
use controllers::{
    Aggregation, AttributesClassProtection, ClaimProtection, CronJobs, DaemonSets, Deployments, Disruptions,
    EndpointSlices, Endpoints, Garbage, Jobs, LeaseCleanup, Mirroring, Namespaces, NodeIpam, NodeLifecycle,
    PodGarbage, Quotas, ReplicaSet, ReplicationController, RootCa, ServiceAccount, StatefulSets,
    TaintEviction, Tokens, TtlAfterFinished, VolumeProtection,
};
use engine::{Clock, Engine};
use reconcile::{ApiStep, Cache, Controller, Follows, Gap, Named, Served};
use scheduler::Scheduler;
use serde::Deserialize;

use crate::plane::Plane;

fn as_(account: &str) -> Identity {
    Identity::service_account("kube-system", account)
}

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
    let tokens = plane.tokens.clone();
    let legacy = Tokens {
        ca: plane.ca.clone(),
        sign: Arc::new(move |claims| tokens.signer().sign(claims.to_json()).map_err(|e| e.to_string())),
    };
    let pods = NodeIpam {
        address: std::net::Ipv4Addr::new(10, 244, 0, 0),
        prefix: 16,
        node_prefix: 24,
    };
    engine.add_api(Namespaces, as_("namespace-controller"));
    engine.add_api(ServiceAccount, as_("service-account-controller"));
    engine.add_api(RootCa { ca: plane.ca.clone() }, as_("root-ca-cert-publisher"));
    engine.add_api(legacy, Identity::user("system:kube-controller-manager", []));
    engine.add_api(Deployments, as_("deployment-controller"));
    engine.add_api(ReplicaSet, as_("replicaset-controller"));
    engine.add_api(ReplicationController, as_("replication-controller"));
    engine.add_api(StatefulSets, as_("statefulset-controller"));
    engine.add_api(DaemonSets, as_("daemon-set-controller"));
    engine.add_api(Jobs, as_("job-controller"));
    engine.add_api(CronJobs, as_("cronjob-controller"));
    engine.add_api(TtlAfterFinished, as_("ttl-after-finished-controller"));
    engine.add_api(Disruptions, as_("disruption-controller"));
    engine.add_api(Garbage, as_("generic-garbage-collector"));
    engine.add_api(EndpointSlices, as_("endpointslice-controller"));
    engine.add_api(Endpoints, as_("endpoint-controller"));
    engine.add_api(Mirroring, as_("endpointslicemirroring-controller"));
    engine.add_api(NodeLifecycle, as_("node-controller"));
    engine.add_api(TaintEviction, as_("node-controller"));
    engine.add_api(pods, as_("node-controller"));
    engine.add_api(LeaseCleanup, Identity::user("system:kube-controller-manager", []));
    engine.add_api(PodGarbage, as_("pod-garbage-collector"));
    engine.add_api(Quotas, as_("resourcequota-controller"));
    engine.add_api(Aggregation, as_("clusterrole-aggregation-controller"));
    engine.add_api(ClaimProtection, as_("pvc-protection-controller"));
    engine.add_api(VolumeProtection, as_("pv-protection-controller"));
    engine.add_api(
        AttributesClassProtection,
        as_("volumeattributesclass-protection-controller"),
    );
    engine.add_api(Broken, Identity::apiserver());
}

/// Every stored resource, its preferred version first; Events are nobody's dependents.
fn served(server: &Server) -> Vec<Served> {
    let table = server.registry().table();
    let mut all: Vec<Served> = Vec::new();
    for served in table
        .groups
        .iter()
        .flat_map(|g| &g.versions)
        .flat_map(|v| &v.kinds)
    {
        if served.home.is_none() || !served.kind.has_verb("watch") || served.resource.plural == "events" {
            continue;
        }
        let version = served.kind.version.clone();
        match all.iter_mut().find(|known| known.resource == served.resource) {
            Some(known) => known.versions.push(version),
            None => all.push(Served {
                resource: served.resource.clone(),
                kind: served.kind.kind.clone(),
                versions: vec![version],
                namespaced: served.kind.namespaced,
            }),
        }
    }
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
