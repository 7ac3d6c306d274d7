//! The resources that these loops read and write, named once.

use api::Resource;

pub(crate) const CERTIFICATESIGNINGREQUESTS: Resource =
    Resource::of("certificates.k8s.io", "certificatesigningrequests");
pub(crate) const CLUSTERROLES: Resource = Resource::of("rbac.authorization.k8s.io", "clusterroles");
pub(crate) const CONFIGMAPS: Resource = Resource::of("", "configmaps");
pub(crate) const CONTROLLERREVISIONS: Resource = Resource::of("apps", "controllerrevisions");
pub(crate) const CRONJOBS: Resource = Resource::of("batch", "cronjobs");
pub(crate) const DAEMONSETS: Resource = Resource::of("apps", "daemonsets");
pub(crate) const DEPLOYMENTS: Resource = Resource::of("apps", "deployments");
pub(crate) const ENDPOINTS: Resource = Resource::of("", "endpoints");
pub(crate) const ENDPOINTSLICES: Resource = Resource::of("discovery.k8s.io", "endpointslices");
pub(crate) const EVENTS: Resource = Resource::of("", "events");
pub(crate) const JOBS: Resource = Resource::of("batch", "jobs");
pub(crate) const LEASES: Resource = Resource::of("coordination.k8s.io", "leases");
pub(crate) const NAMESPACES: Resource = Resource::of("", "namespaces");
pub(crate) const NODES: Resource = Resource::of("", "nodes");
pub(crate) const PERSISTENTVOLUMECLAIMS: Resource = Resource::of("", "persistentvolumeclaims");
pub(crate) const PERSISTENTVOLUMES: Resource = Resource::of("", "persistentvolumes");
pub(crate) const PODDISRUPTIONBUDGETS: Resource = Resource::of("policy", "poddisruptionbudgets");
pub(crate) const PODS: Resource = Resource::of("", "pods");
pub(crate) const REPLICASETS: Resource = Resource::of("apps", "replicasets");
pub(crate) const REPLICATIONCONTROLLERS: Resource = Resource::of("", "replicationcontrollers");
pub(crate) const RESOURCEQUOTAS: Resource = Resource::of("", "resourcequotas");
pub(crate) const SECRETS: Resource = Resource::of("", "secrets");
pub(crate) const SERVICEACCOUNTS: Resource = Resource::of("", "serviceaccounts");
pub(crate) const SERVICES: Resource = Resource::of("", "services");
pub(crate) const STATEFULSETS: Resource = Resource::of("apps", "statefulsets");
pub(crate) const STORAGECLASSES: Resource = Resource::of("storage.k8s.io", "storageclasses");
pub(crate) const VALIDATINGADMISSIONPOLICIES: Resource =
    Resource::of("admissionregistration.k8s.io", "validatingadmissionpolicies");
pub(crate) const VOLUMEATTRIBUTESCLASSES: Resource =
    Resource::of("storage.k8s.io", "volumeattributesclasses");
