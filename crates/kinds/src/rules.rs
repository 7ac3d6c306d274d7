//! What a schema cannot say of a kind: computed defaults, what a write does to an object, validation, conversion.
//! One file a kind below `rules/`; a kind without a file follows its table entry alone.

mod admission;
mod api_service;
mod autoscaling;
mod certificates;
pub(crate) mod claims;
mod config;
pub(crate) mod container;
mod coordination;
mod core;
mod custom_resource_definition;
mod device;
pub(crate) mod endpoints;
pub(crate) mod errors;
mod event;
mod flow_control;
mod job;
pub(crate) mod metadata;
mod networking;
pub(crate) mod paths;
mod persistent_volume;
mod pod;
pub(crate) mod pod_spec;
mod policy;
mod quota;
mod rbac;
pub(crate) mod resources;
mod scheduling;
pub(crate) mod security;
pub(crate) mod selectors;
mod service;
mod storage;
pub(crate) mod volumes;
mod workload;

use api::{Timestamp, Value};

use crate::names::{self, NameRule};

pub use errors::Errors;

pub use admission::{
    MutatingAdmissionPolicy, MutatingAdmissionPolicyBinding, MutatingWebhookConfiguration,
    ValidatingAdmissionPolicy, ValidatingAdmissionPolicyBinding, ValidatingWebhookConfiguration,
};
pub use api_service::{APIService, StorageVersion};
pub use autoscaling::HorizontalPodAutoscaler;
pub use certificates::CertificateSigningRequest;
pub use config::{ConfigMap, Secret};
pub use coordination::{Lease, LeaseCandidate};
pub use core::{Namespace, Node};
pub use custom_resource_definition::CustomResourceDefinition;
pub use device::{DeviceClass, DeviceTaintRule, ResourceClaim, ResourceClaimTemplate, ResourceSlice};
pub use endpoints::{EndpointSlice, Endpoints};
pub use event::Event;
pub use flow_control::{FlowSchema, PriorityLevelConfiguration};
pub use job::{CronJob, Job};
pub use networking::{IPAddress, Ingress, IngressClass, NetworkPolicy, ServiceCIDR};
pub use persistent_volume::{PersistentVolume, PersistentVolumeClaim};
pub use pod::Pod;
pub use policy::PodDisruptionBudget;
pub use quota::{LimitRange, ResourceQuota};
pub use rbac::{ClusterRole, ClusterRoleBinding, Role, RoleBinding};
pub use scheduling::{PriorityClass, RuntimeClass};
pub use service::Service;
pub use storage::{
    CSIDriver, CSINode, CSIStorageCapacity, StorageClass, VolumeAttachment, VolumeAttributesClass,
};
pub use workload::{
    ControllerRevision, DaemonSet, Deployment, PodTemplate, ReplicaSet, ReplicationController, StatefulSet,
};

/// The hooks of one kind; all versions of a resource share them. Shared code applies the table first.
/// `version` is the `apiVersion` the object is written in.
pub trait Rules: Send + Sync {
    fn name(&self) -> NameRule {
        names::subdomain
    }

    /// Whether finalizers are checked against the standard ones; not in packages of upstream that lie beside the core.
    fn knows_finalizers(&self) -> bool {
        true
    }

    /// Defaults that depend on other fields; runs before the table's.
    fn default(&self, _object: &mut Value, _now: Timestamp) {}

    /// What passing through upstream's internal version does to an object: write-only fields go where they belong,
    /// deprecated fields mirror their successors. Runs after defaults, on every write.
    fn settle(&self, _object: &mut Value) {}

    fn prepare_create(&self, _object: &mut Value, _now: Timestamp) {}

    /// `subresource` is empty for the object itself.
    fn prepare_update(&self, _new: &mut Value, _old: &Value, _subresource: &str, _now: Timestamp) {}

    /// What is wrong with the object beyond its metadata.
    fn validate(&self, _object: &Value, _errors: &mut Errors) {}

    /// What is wrong with an update beyond what is wrong with any object's metadata. Most kinds check the metadata
    /// again and the new object as a whole.
    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        self.validate_whole(new, errors);
    }

    /// The object as on create: metadata and all.
    fn validate_whole(&self, object: &Value, errors: &mut Errors) {
        metadata::check(object, "metadata", errors.name, errors.namespaced, errors);
        self.validate(object, errors);
    }

    fn warnings(&self, _new: &Value, _old: Option<&Value>) -> Vec<String> {
        Vec::new()
    }

    /// Turns the object, written in its `apiVersion`, into the stored version's form.
    fn to_storage(&self, _object: &mut Value) {}

    /// Turns a stored object into `api_version`'s form.
    fn out_of_storage(&self, _object: &mut Value, _api_version: &str) {}
}

macro_rules! plain {
    ($($kind:ident)*) => { $(
        pub struct $kind;
        impl Rules for $kind {}
    )* };
}

plain! {
    Binding ClusterTrustBundle ComponentStatus LocalSubjectAccessReview PodCertificateRequest PodGroup ResourcePoolStatusRequest SelfSubjectAccessReview SelfSubjectReview SelfSubjectRulesReview ServiceAccount StorageVersionMigration SubjectAccessReview TokenReview Workload
}
