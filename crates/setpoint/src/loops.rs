//! The one list of everything that runs.

use std::sync::Arc;

use api::Identity;
use apiserver::auth::pki::Pki;
use apiserver::auth::service_accounts::Tokens as ServiceAccountTokens;
use controllers::{
    Aggregation, AttributesClassProtection, ClaimProtection, CronJobs, DaemonSets, Deployments, Disruptions,
    EndpointSlices, Endpoints, Garbage, Jobs, LeaseCleanup, Mirroring, Namespaces, NodeIpam, NodeLifecycle,
    PodGarbage, Quotas, ReplicaSet, ReplicationController, RootCa, ServiceAccount, StatefulSets,
    TaintEviction, Tokens, TtlAfterFinished, VolumeProtection,
};
use engine::Engine;
use network::machine::Plan;
use scheduler::Scheduler;

/// A /24 a node.
const NODE_PREFIX: u8 = 24;

/// Upstream's service account of a loop.
fn as_(account: &str) -> Identity {
    Identity::service_account("kube-system", account)
}

pub(crate) fn add_all(engine: &Engine, pki: &Pki, tokens: &Arc<ServiceAccountTokens>, plan: &Plan) {
    engine.add_api(Namespaces, as_("namespace-controller"));
    engine.add_api(ServiceAccount, as_("service-account-controller"));
    engine.add_api(
        RootCa {
            ca: pki.ca.cert_pem.clone(),
        },
        as_("root-ca-cert-publisher"),
    );
    engine.add_api(
        legacy_tokens(pki, tokens),
        Identity::user("system:kube-controller-manager", []),
    );
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
    engine.add_api(node_ipam(plan), as_("node-controller"));
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
}

/// Tokens in Secrets are signed with the cluster's key, and never expire.
fn legacy_tokens(pki: &Pki, tokens: &Arc<ServiceAccountTokens>) -> Tokens {
    let tokens = tokens.clone();
    Tokens {
        ca: pki.ca.cert_pem.clone(),
        sign: Arc::new(move |claims| tokens.signer().sign(claims.to_json()).map_err(|e| e.to_string())),
    }
}

fn node_ipam(plan: &Plan) -> NodeIpam {
    NodeIpam {
        address: plan.pods.address,
        prefix: plan.pods.prefix,
        node_prefix: NODE_PREFIX,
    }
}

pub(crate) fn add_scheduler(engine: &Engine) {
    let identity = Identity::user("system:kube-scheduler", []);
    engine.add_batch(Scheduler::new("default-scheduler"), "default-scheduler", identity);
}
