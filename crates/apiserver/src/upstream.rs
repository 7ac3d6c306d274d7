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
use crate::auth::rbac::Rule;
use crate::auth::reviews::{AccessReviews, RulesReviews, SelfReviews, TokenReviews};
use crate::auth::service_accounts::{TokenRequests, Tokens};
use crate::elsewhere::Answer;

/// By resource and subresource.
type Answers = HashMap<(Resource, SmolStr), Arc<dyn Answer>>;

/// The plugins in their order.
pub fn admission(roles: &Arc<Roles>, store: &Arc<dyn Store<Object>>) -> Chain {
    Chain {
        plugins: vec![
            Arc::new(namespace_lifecycle::NamespaceLifecycle),
            Arc::new(limit_ranger::LimitRanger),
            Arc::new(service_account::ServiceAccount),
            Arc::new(node_restriction::NodeRestriction),
            Arc::new(node_taints::TaintNodesByCondition),
            Arc::new(pod_security::PodSecurity),
            Arc::new(priority::Priority),
            Arc::new(node_taints::DefaultTolerationSeconds),
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
pub fn answers(tokens: &Arc<Tokens>, roles: &Arc<Roles>) -> Answers {
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
            Arc::new(TokenReviews(tokens.clone())),
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
