//! The one list of everything that runs.

use api::Identity;
use apiserver::auth::pki::Pki;
use apiserver::auth::service_accounts::Tokens;
use controllers::{
    Deployments, EndpointSlices, Endpoints, Garbage, Namespaces, ReplicaSet, ReplicationController, RootCa,
    ServiceAccount,
};
use engine::Engine;
use scheduler::Scheduler;

/// Upstream's service account of a loop.
fn as_(account: &str) -> Identity {
    Identity::service_account("kube-system", account)
}

pub(crate) fn add_all(engine: &Engine, pki: &Pki, _tokens: &Tokens) {
    engine.add_api(Namespaces, as_("namespace-controller"));
    engine.add_api(ServiceAccount, as_("service-account-controller"));
    engine.add_api(RootCa { ca: pki.ca.cert_pem.clone() }, as_("root-ca-cert-publisher"));
    engine.add_api(Deployments, as_("deployment-controller"));
    engine.add_api(ReplicaSet, as_("replicaset-controller"));
    engine.add_api(ReplicationController, as_("replication-controller"));
    engine.add_api(Garbage, as_("generic-garbage-collector"));
    engine.add_api(EndpointSlices, as_("endpointslice-controller"));
    engine.add_api(Endpoints, as_("endpoint-controller"));
}

pub(crate) fn add_scheduler(engine: &Engine) {
    let identity = Identity::user("system:kube-scheduler", []);
    engine.add_batch(Scheduler::new("default-scheduler"), "default-scheduler", identity);
}
