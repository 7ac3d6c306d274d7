//! What upstream's API server is made of: its admission plugins, what it answers without storing, its nodes' rights.

use std::collections::HashMap;
use std::sync::Arc;

use api::{Object, Resource, SmolStr};
use serde::Deserialize as _;
use store::Store;

use crate::admission::{
    Chain, admin_access, certificates, defaults, escalation, limit_ranger, namespace_lifecycle,
    node_restriction, node_taints, pod_security, policy, priority, protection, resource_quota,
    service_account, webhook,
};
use crate::auth::authorizers::Roles;
use crate::auth::bearer::BearerTokens;
use crate::auth::rbac::Rule;
use crate::auth::reviews::{AccessReviews, RulesReviews, SelfReviews, TokenReviews};
use crate::auth::service_accounts::{TokenRequests, Tokens};
use crate::elsewhere::Answer;

/// By resource and subresource.
type Answers = HashMap<(Resource, SmolStr), Arc<dyn Answer>>;

/// A plugin that upstream knows.
pub struct Plugin {
    pub name: &'static str,
    /// Whether it runs when nobody says anything of it.
    pub on: bool,
}

/// Upstream's plugins in their order, whether or not they are here, too.
pub const PLUGINS: [Plugin; 41] = [
    off("AlwaysAdmit"),
    off("NamespaceAutoProvision"),
    on("NamespaceLifecycle"),
    off("NamespaceExists"),
    off("LimitPodHardAntiAffinityTopology"),
    on("LimitRanger"),
    on("ServiceAccount"),
    off("NodeRestriction"),
    on("TaintNodesByCondition"),
    off("AlwaysPullImages"),
    off("ImagePolicyWebhook"),
    on("PodSecurity"),
    off("PodNodeSelector"),
    on("Priority"),
    on("DefaultTolerationSeconds"),
    off("PodTolerationRestriction"),
    off("EventRateLimit"),
    off("ExtendedResourceToleration"),
    on("DefaultStorageClass"),
    on("StorageObjectInUseProtection"),
    on("PodGroupProtection"),
    off("OwnerReferencesPermissionEnforcement"),
    on("PersistentVolumeClaimResize"),
    on("RuntimeClass"),
    on("CertificateApproval"),
    on("CertificateSigning"),
    on("ClusterTrustBundleAttest"),
    on("CertificateSubjectRestriction"),
    on("DefaultIngressClass"),
    off("DenyServiceExternalIPs"),
    on("PodTopologyLabels"),
    on("PodGroupWorkloadExists"),
    on("NodeDeclaredFeatureValidator"),
    on("JobValidation"),
    on("PodResizeValidator"),
    on("MutatingAdmissionPolicy"),
    on("MutatingAdmissionWebhook"),
    on("ValidatingAdmissionPolicy"),
    on("ValidatingAdmissionWebhook"),
    on("ResourceQuota"),
    off("AlwaysDeny"),
];

const fn on(name: &'static str) -> Plugin {
    Plugin { name, on: true }
}

const fn off(name: &'static str) -> Plugin {
    Plugin { name, on: false }
}

/// The plugins in their order, of those that upstream knows the ones that are to run. Others are parts of upstream's API
/// machinery: they always run.
pub fn admission(
    roles: &Arc<Roles>,
    store: &Arc<dyn Store<Object>>,
    runs: &dyn Fn(&Plugin) -> bool,
) -> Chain {
    let mut chain = all(roles, store);
    let stays = |name: &str| PLUGINS.iter().find(|known| known.name == name).is_none_or(runs);
    chain.plugins.retain(|plugin| stays(plugin.name()));
    chain.quota = chain.quota.filter(|_| stays("ResourceQuota"));
    chain
}

fn all(roles: &Arc<Roles>, store: &Arc<dyn Store<Object>>) -> Chain {
    Chain {
        plugins: vec![
            Arc::new(namespace_lifecycle::NamespaceLifecycle),
            Arc::new(limit_ranger::LimitRanger),
            Arc::new(service_account::ServiceAccount),
            Arc::new(node_restriction::NodeRestriction),
            Arc::new(node_taints::TaintNodesByCondition),
            Arc::new(pod_security::PodSecurity),
            Arc::new(priority::Priority),
            Arc::new(node_taints::DefaultTolerationSeconds::default()),
            Arc::new(defaults::DefaultStorageClass),
            Arc::new(protection::StorageObjectInUseProtection),
            Arc::new(defaults::PersistentVolumeClaimResize),
            Arc::new(defaults::RuntimeClass),
            Arc::new(certificates::CertificateApproval),
            Arc::new(certificates::CertificateSigning),
            Arc::new(certificates::CertificateSubjectRestriction),
            Arc::new(defaults::DefaultIngressClass),
            Arc::new(admin_access::AdminAccess),
            Arc::new(escalation::Escalation(roles.clone())),
            Arc::new(policy::MutatingPolicies::new(store.clone())),
            Arc::new(webhook::MutatingWebhooks::new(store.clone())),
            Arc::new(policy::ValidatingPolicies::new(store.clone())),
            Arc::new(webhook::ValidatingWebhooks::new(store.clone())),
        ],
        quota: Some(Arc::new(resource_quota::ResourceQuota::default())),
    }
}

/// What is asked, and answered rather than stored.
pub fn answers(tokens: &Arc<Tokens>, bearers: &Arc<BearerTokens>, roles: &Arc<Roles>) -> Answers {
    let authorization = |plural| Resource::of("authorization.k8s.io", plural);
    let authentication = |plural| Resource::of("authentication.k8s.io", plural);
    let all: [(Resource, &'static str, Arc<dyn Answer>); 7] = [
        (
            Resource::of("", "serviceaccounts"),
            "token",
            Arc::new(TokenRequests(tokens.clone())),
        ),
        (
            authentication("tokenreviews"),
            "",
            Arc::new(TokenReviews(bearers.clone())),
        ),
        (authentication("selfsubjectreviews"), "", Arc::new(SelfReviews)),
        (authorization("subjectaccessreviews"), "", Arc::new(AccessReviews)),
        (
            authorization("selfsubjectaccessreviews"),
            "",
            Arc::new(AccessReviews),
        ),
        (
            authorization("localsubjectaccessreviews"),
            "",
            Arc::new(AccessReviews),
        ),
        (
            authorization("selfsubjectrulesreviews"),
            "",
            Arc::new(RulesReviews(roles.clone())),
        ),
    ];
    all.into_iter()
        .map(|(resource, sub, answer)| ((resource, SmolStr::new_static(sub)), answer))
        .collect()
}

/// The rules of `system:node`: no binding gives them, the Node authorizer does.
pub fn node_rules() -> Vec<Rule> {
    let all = kinds::bootstrap::rbac();
    let roles = all["clusterroles"].as_array().into_iter().flatten();
    let role = roles
        .into_iter()
        .find(|role| role["metadata"]["name"] == "system:node");
    role.and_then(|role| Vec::<Rule>::deserialize(&role["rules"]).ok())
        .unwrap_or_default()
}
