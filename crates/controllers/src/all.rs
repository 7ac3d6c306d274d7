//! The one list of the control plane's loops, each under upstream's service account.

use std::sync::Arc;

use api::Identity;
use reconcile::Motor;

use crate::bootstrapsigner::Mac;
use crate::csrsigning::Certify;
use crate::policystatus::TypeCheck;
use crate::token::Signer;
use crate::{
    Aggregation, AttributesClassProtection, BootstrapSigner, ClaimBinder, ClaimProtection, CronJobs,
    CsrCleaner, CsrSigning, DaemonSets, Deployments, Disruptions, EndpointSlices, Endpoints,
    EphemeralVolumes, Garbage, Jobs, LeaseCleanup, Mirroring, Namespaces, NodeIpam, NodeLifecycle, NodeTtl,
    PodGarbage, PolicyStatus, Quotas, ReplicaSet, ReplicationController, RootCa, ServiceAccount,
    StatefulSets, TaintEviction, TokenCleaner, Tokens, TtlAfterFinished, VolumeBinder, VolumeProtection,
};

/// What loops must know of their cluster.
pub struct Cluster {
    /// Its CA, in PEM form.
    pub ca: String,
    /// Signs the tokens that are kept in Secrets.
    pub sign: Signer,
    /// Signs what the cluster tells everybody.
    pub mac: Mac,
    /// Signs certificates; without it nobody does.
    pub certify: Option<Arc<dyn Certify>>,
    pub pods: NodeIpam,
    pub check_policy: TypeCheck,
}

/// Gives every loop to the motor.
pub fn add_all(motor: &impl Motor, cluster: Cluster) {
    let Cluster {
        ca,
        sign,
        mac,
        certify,
        pods,
        check_policy: check,
    } = cluster;
    let as_ = |account: &str| Identity::service_account("kube-system", account);
    let manager = || Identity::user("system:kube-controller-manager", []);
    let tokens = Tokens { ca: ca.clone(), sign };
    motor.add_api(Namespaces, as_("namespace-controller"));
    motor.add_api(ServiceAccount, as_("service-account-controller"));
    motor.add_api(RootCa { ca }, as_("root-ca-cert-publisher"));
    motor.add_api(tokens, manager());
    motor.add_api(Deployments, as_("deployment-controller"));
    motor.add_api(ReplicaSet, as_("replicaset-controller"));
    motor.add_api(ReplicationController, as_("replication-controller"));
    motor.add_api(StatefulSets, as_("statefulset-controller"));
    motor.add_api(DaemonSets, as_("daemon-set-controller"));
    motor.add_api(Jobs, as_("job-controller"));
    motor.add_api(CronJobs, as_("cronjob-controller"));
    motor.add_api(TtlAfterFinished, as_("ttl-after-finished-controller"));
    motor.add_api(Disruptions, as_("disruption-controller"));
    motor.add_api(Garbage, as_("generic-garbage-collector"));
    motor.add_api(EndpointSlices, as_("endpointslice-controller"));
    motor.add_api(Endpoints, as_("endpoint-controller"));
    motor.add_api(Mirroring, as_("endpointslicemirroring-controller"));
    motor.add_api(NodeLifecycle, as_("node-controller"));
    motor.add_api(NodeTtl, as_("ttl-controller"));
    motor.add_api(TaintEviction, as_("node-controller"));
    motor.add_api(pods, as_("node-controller"));
    motor.add_api(LeaseCleanup, manager());
    motor.add_api(PodGarbage, as_("pod-garbage-collector"));
    motor.add_api(Quotas, as_("resourcequota-controller"));
    motor.add_api(Aggregation, as_("clusterrole-aggregation-controller"));
    if let Some(certify) = certify {
        motor.add_api(CsrSigning(certify), as_("certificate-controller"));
    }
    motor.add_api(CsrCleaner, as_("certificate-controller"));
    motor.add_api(BootstrapSigner(mac), as_("bootstrap-signer"));
    motor.add_api(TokenCleaner, as_("token-cleaner"));
    motor.add_api(ClaimBinder, as_("persistent-volume-binder"));
    motor.add_api(VolumeBinder, as_("persistent-volume-binder"));
    motor.add_api(EphemeralVolumes, as_("ephemeral-volume-controller"));
    motor.add_api(
        PolicyStatus { check },
        as_("validatingadmissionpolicy-status-controller"),
    );
    motor.add_api(ClaimProtection, as_("pvc-protection-controller"));
    motor.add_api(VolumeProtection, as_("pv-protection-controller"));
    motor.add_api(
        AttributesClassProtection,
        as_("volumeattributesclass-protection-controller"),
    );
}
