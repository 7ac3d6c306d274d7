//! What a schema cannot say of a kind: computed defaults, what a write does to an object, validation, conversion.
//! One file a kind below `rules/`; a kind without a file follows its table entry alone.

use api::{FieldError, Timestamp, Value};

use crate::names::{self, NameRule};

/// The hooks of one kind; all versions of a resource share them. Shared code applies the table first.
/// `version` is the `apiVersion` the object is written in.
pub trait Rules: Send + Sync {
    fn name(&self) -> NameRule {
        names::subdomain
    }

    /// Defaults that depend on other fields; runs before the table's.
    fn default(&self, _object: &mut Value, _now: Timestamp) {}

    fn prepare_create(&self, _object: &mut Value, _now: Timestamp) {}

    /// `subresource` is empty for the object itself.
    fn prepare_update(&self, _new: &mut Value, _old: &Value, _subresource: &str, _now: Timestamp) {}

    fn validate_create(&self, _object: &Value) -> Vec<FieldError> {
        Vec::new()
    }

    fn validate_update(&self, _new: &Value, _old: &Value, _subresource: &str) -> Vec<FieldError> {
        Vec::new()
    }

    fn warnings(&self, _new: &Value, _old: Option<&Value>) -> Vec<String> {
        Vec::new()
    }

    /// Turns the object, written in its `apiVersion`, into the stored version's form.
    fn to_storage(&self, _object: &mut Value) {}

    /// Turns a stored object into `api_version`'s form.
    fn from_storage(&self, _object: &mut Value, _api_version: &str) {}
}

macro_rules! plain {
    ($($kind:ident)*) => { $(
        pub struct $kind;
        impl Rules for $kind {}
    )* };
}

plain! {
    APIService Binding CSIDriver CSINode CSIStorageCapacity CertificateSigningRequest ClusterRole
    ClusterRoleBinding ClusterTrustBundle ComponentStatus ConfigMap ControllerRevision CronJob
    CustomResourceDefinition DaemonSet Deployment DeviceClass DeviceTaintRule EndpointSlice Endpoints
    Event FlowSchema HorizontalPodAutoscaler IPAddress Ingress IngressClass Job Lease LeaseCandidate
    LimitRange LocalSubjectAccessReview MutatingAdmissionPolicy MutatingAdmissionPolicyBinding
    MutatingWebhookConfiguration Namespace NetworkPolicy Node PersistentVolume PersistentVolumeClaim
    Pod PodCertificateRequest PodDisruptionBudget PodGroup PodTemplate PriorityClass
    PriorityLevelConfiguration ReplicaSet ReplicationController ResourceClaim ResourceClaimTemplate
    ResourcePoolStatusRequest ResourceQuota ResourceSlice Role RoleBinding RuntimeClass Secret
    SelfSubjectAccessReview SelfSubjectReview SelfSubjectRulesReview Service ServiceAccount ServiceCIDR
    StatefulSet StorageClass StorageVersion StorageVersionMigration SubjectAccessReview TokenReview
    ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration
    VolumeAttachment VolumeAttributesClass Workload
}
