//! The one list of everything that runs.

use std::sync::Arc;

use api::Identity;
use apiserver::auth::pki::Pki;
use apiserver::auth::service_accounts::Tokens;
use controllers::{
    Aggregation, ClaimProtection, CronJobs, DaemonSets, Deployments, Disruptions, EndpointSlices, Endpoints, Garbage,
    Jobs, LeaseCleanup, Mirroring, Namespaces, NodeLifecycle, PodGarbage, Quotas, ReplicaSet, ReplicationController,
    RootCa, ServiceAccount, StatefulSets, TaintEviction, TtlAfterFinished, VolumeProtection,
};
use controllers::token::{Signer, Tokens as AccountTokens};
use engine::Engine;
use scheduler::Scheduler;

/// Upstream's service account of a loop.
fn as_(account: &str) -> Identity {
    Identity::service_account("kube-system", account)
}

pub(crate) fn add_all(engine: &Engine, pki: &Pki, tokens: &Arc<Tokens>) {
    engine.add_api(Namespaces, as_("namespace-controller"));
    engine.add_api(ServiceAccount, as_("service-account-controller"));
    engine.add_api(RootCa { ca: pki.ca.cert_pem.clone() }, as_("root-ca-cert-publisher"));
    engine.add_api(Deployments, as_("deployment-controller"));
    engine.add_api(ReplicaSet, as_("replicaset-controller"));
    engine.add_api(ReplicationController, as_("replication-controller"));
    engine.add_api(Garbage, as_("generic-garbage-collector"));
    engine.add_api(EndpointSlices, as_("endpointslice-controller"));
    engine.add_api(Endpoints, as_("endpoint-controller"));
    engine.add_api(Mirroring, as_("endpointslicemirroring-controller"));
    engine.add_api(Jobs, as_("job-controller"));
    engine.add_api(CronJobs, as_("cronjob-controller"));
    engine.add_api(TtlAfterFinished, as_("ttl-after-finished-controller"));
    engine.add_api(DaemonSets, as_("daemon-set-controller"));
    engine.add_api(StatefulSets, as_("statefulset-controller"));
    engine.add_api(Disruptions, as_("disruption-controller"));
    engine.add_api(NodeLifecycle, as_("node-controller"));
    engine.add_api(TaintEviction, as_("node-controller"));
    engine.add_api(PodGarbage, as_("pod-garbage-collector"));
    engine.add_api(LeaseCleanup, as_("generic-garbage-collector"));
    engine.add_api(Quotas, as_("resourcequota-controller"));
    engine.add_api(Aggregation, as_("clusterrole-aggregation-controller"));
    engine.add_api(ClaimProtection, as_("pvc-protection-controller"));
    engine.add_api(VolumeProtection, as_("pv-protection-controller"));
    let (ca, tokens) = (pki.ca.cert_pem.clone(), tokens.clone());
    let sign: Signer = Arc::new(move |claims| tokens.signer().sign(claims.to_json()).map_err(|e| e.to_string()));
    engine.add_api(AccountTokens { ca, sign }, Identity::user("system:kube-controller-manager", []));
}

pub(crate) fn add_scheduler(engine: &Engine) {
    let identity = Identity::user("system:kube-scheduler", []);
    engine.add_batch(Scheduler::new("default-scheduler"), "default-scheduler", identity);
}
