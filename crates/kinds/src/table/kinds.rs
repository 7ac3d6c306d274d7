//! THE TABLE: every resource of the upstream API. Written by `cargo xtask generate`; do not edit.

use api::schema::DefaultValue;

use super::build::*;
use super::types::*;
use crate::kind::Does::{Clear, DropUnlessInUse, KeepIfAbsent, KeepOld};
use crate::kind::{Column, Default, Delete, Effect, Generation, Immutable, Kind, Selectable, Stage, Storage, Subresource, When};
use crate::rules;

static BINDING_V1_VERBS: [SmolStr; 1] = [s("create")];
pub static BINDING_V1: Kind = Kind {
    group: s(""),
    version: s("v1"),
    kind: s("Binding"),
    list_kind: s(""),
    plural: s("bindings"),
    singular: s("binding"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&BINDING_V1_VERBS),
    schema: Held::Static(&T0),
    storage: None,
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: none(),
    delete: Delete { graceful: false, propagation: None, returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: none(),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::Binding),
};

static COMPONENTSTATUS_V1_SHORT: [SmolStr; 1] = [s("cs")];
static COMPONENTSTATUS_V1_VERBS: [SmolStr; 2] = [s("get"), s("list")];
static COMPONENTSTATUS_V1_COLUMNS: [Column; 4] = [
    column("Name", "string", "name", 0),
    column("Status", "string", "", 0),
    column("Message", "string", "", 0),
    column("Error", "string", "", 0),
];
pub static COMPONENTSTATUS_V1: Kind = Kind {
    group: s(""),
    version: s("v1"),
    kind: s("ComponentStatus"),
    list_kind: s("ComponentStatusList"),
    plural: s("componentstatuses"),
    singular: s("componentstatus"),
    short_names: Held::Static(&COMPONENTSTATUS_V1_SHORT),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&COMPONENTSTATUS_V1_VERBS),
    schema: Held::Static(&T16),
    storage: None,
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: none(),
    delete: Delete { graceful: false, propagation: None, returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: Held::Static(&COMPONENTSTATUS_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ComponentStatus),
};

static CONFIGMAP_V1_SHORT: [SmolStr; 1] = [s("cm")];
static CONFIGMAP_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static CONFIGMAP_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static CONFIGMAP_V1_IMMUTABLE: [Immutable; 2] = [
    Immutable { path: s("data"), detail: s("field is immutable when `immutable` is set") },
    Immutable { path: s("immutable"), detail: s("field is immutable when `immutable` is set") },
];
static CONFIGMAP_V1_COLUMNS: [Column; 3] = [
    column("Name", "string", "name", 0),
    column("Data", "string", "", 0),
    column("Age", "string", "", 0),
];
pub static CONFIGMAP_V1: Kind = Kind {
    group: s(""),
    version: s("v1"),
    kind: s("ConfigMap"),
    list_kind: s("ConfigMapList"),
    plural: s("configmaps"),
    singular: s("configmap"),
    short_names: Held::Static(&CONFIGMAP_V1_SHORT),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&CONFIGMAP_V1_VERBS),
    schema: Held::Static(&T21),
    storage: Some(Storage { prefix: s("/configmaps"), version: s("v1"), hash: s("qFsyl6wFWjQ="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&CONFIGMAP_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&CONFIGMAP_V1_IMMUTABLE),
    columns: Held::Static(&CONFIGMAP_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ConfigMap),
};

static ENDPOINTS_V1_SHORT: [SmolStr; 1] = [s("ep")];
static ENDPOINTS_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static ENDPOINTS_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static ENDPOINTS_V1_COLUMNS: [Column; 3] = [
    column("Name", "string", "name", 0),
    column("Endpoints", "string", "", 0),
    column("Age", "string", "", 0),
];
static ENDPOINTS_V1_DEFAULTS: [Default; 1] = [
    d("subsets[].ports[].protocol", DefaultValue::Text("TCP"), When::Present(s("subsets[].ports[]"))),
];
pub static ENDPOINTS_V1: Kind = Kind {
    group: s(""),
    version: s("v1"),
    kind: s("Endpoints"),
    list_kind: s("EndpointsList"),
    plural: s("endpoints"),
    singular: s("endpoints"),
    short_names: Held::Static(&ENDPOINTS_V1_SHORT),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&ENDPOINTS_V1_VERBS),
    schema: Held::Static(&T24),
    storage: Some(Storage { prefix: s("/services/endpoints"), version: s("v1"), hash: s("fWeeMqaN/OA="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&ENDPOINTS_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: true,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&ENDPOINTS_V1_COLUMNS),
    defaults: Held::Static(&ENDPOINTS_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::Endpoints),
};

static EVENT_V1_SHORT: [SmolStr; 1] = [s("ev")];
static EVENT_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static EVENT_V1_SELECTABLE: [Selectable; 13] = [
    Selectable { label: s("involvedObject.apiVersion"), path: s("involvedObject.apiVersion") },
    Selectable { label: s("involvedObject.fieldPath"), path: s("involvedObject.fieldPath") },
    Selectable { label: s("involvedObject.kind"), path: s("involvedObject.kind") },
    Selectable { label: s("involvedObject.name"), path: s("involvedObject.name") },
    Selectable { label: s("involvedObject.namespace"), path: s("involvedObject.namespace") },
    Selectable { label: s("involvedObject.resourceVersion"), path: s("involvedObject.resourceVersion") },
    Selectable { label: s("involvedObject.uid"), path: s("involvedObject.uid") },
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
    Selectable { label: s("reason"), path: s("reason") },
    Selectable { label: s("reportingComponent"), path: s("reportingComponent") },
    Selectable { label: s("source"), path: s("source") },
    Selectable { label: s("type"), path: s("type") },
];
static EVENT_V1_COLUMNS: [Column; 10] = [
    column("Last Seen", "string", "", 0),
    column("Type", "string", "", 0),
    column("Reason", "string", "", 0),
    column("Object", "string", "", 0),
    column("Subobject", "string", "", 1),
    column("Source", "string", "", 1),
    column("Message", "string", "", 0),
    column("First Seen", "string", "", 1),
    column("Count", "string", "", 1),
    column("Name", "string", "name", 1),
];
pub static EVENT_V1: Kind = Kind {
    group: s(""),
    version: s("v1"),
    kind: s("Event"),
    list_kind: s("EventList"),
    plural: s("events"),
    singular: s("event"),
    short_names: Held::Static(&EVENT_V1_SHORT),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&EVENT_V1_VERBS),
    schema: Held::Static(&T33),
    storage: Some(Storage { prefix: s("/events"), version: s("v1"), hash: s("r2yiGXH7wu8="), ttl_seconds: 3600 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&EVENT_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: None, returns_object: false },
    allow_create_on_update: true,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&EVENT_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::Event),
};

static LIMITRANGE_V1_SHORT: [SmolStr; 1] = [s("limits")];
static LIMITRANGE_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static LIMITRANGE_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static LIMITRANGE_V1_COLUMNS: [Column; 2] = [
    column("Name", "string", "name", 0),
    column("Created At", "date", "", 0),
];
pub static LIMITRANGE_V1: Kind = Kind {
    group: s(""),
    version: s("v1"),
    kind: s("LimitRange"),
    list_kind: s("LimitRangeList"),
    plural: s("limitranges"),
    singular: s("limitrange"),
    short_names: Held::Static(&LIMITRANGE_V1_SHORT),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&LIMITRANGE_V1_VERBS),
    schema: Held::Static(&T37),
    storage: Some(Storage { prefix: s("/limitranges"), version: s("v1"), hash: s("EBKMFVe6cwo="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&LIMITRANGE_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: true,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&LIMITRANGE_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::LimitRange),
};

static NAMESPACE_V1_SHORT: [SmolStr; 1] = [s("ns")];
static NAMESPACE_V1_VERBS: [SmolStr; 7] = [s("create"), s("delete"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static NAMESPACE_V1_RESET: [SmolStr; 1] = [s("status")];
static NAMESPACE_V1_FINALIZE_VERBS: [SmolStr; 1] = [s("update")];
static NAMESPACE_V1_FINALIZE_RESET: [SmolStr; 1] = [s("status")];
static NAMESPACE_V1_FINALIZE_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static NAMESPACE_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static NAMESPACE_V1_STATUS_RESET: [SmolStr; 1] = [s("spec")];
static NAMESPACE_V1_STATUS_ON_UPDATE: [Effect; 1] = [
    e("spec", KeepOld),
];
static NAMESPACE_V1_SUBRESOURCES: [Subresource; 2] = [
    Subresource { name: s("finalize"), group: s(""), version: s("v1"), kind: s("Namespace"), verbs: Held::Static(&NAMESPACE_V1_FINALIZE_VERBS), reset_fields: Held::Static(&NAMESPACE_V1_FINALIZE_RESET), on_update: Held::Static(&NAMESPACE_V1_FINALIZE_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
    Subresource { name: s("status"), group: s(""), version: s("v1"), kind: s("Namespace"), verbs: Held::Static(&NAMESPACE_V1_STATUS_VERBS), reset_fields: Held::Static(&NAMESPACE_V1_STATUS_RESET), on_update: Held::Static(&NAMESPACE_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static NAMESPACE_V1_ON_CREATE: [Effect; 1] = [
    e("status.conditions", Clear),
];
static NAMESPACE_V1_ON_UPDATE: [Effect; 2] = [
    e("spec", KeepOld),
    e("status", KeepOld),
];
static NAMESPACE_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("status.phase"), path: s("status.phase") },
];
static NAMESPACE_V1_COLUMNS: [Column; 3] = [
    column("Name", "string", "name", 0),
    column("Status", "string", "", 0),
    column("Age", "string", "", 0),
];
static NAMESPACE_V1_DEFAULTS: [Default; 1] = [
    d("status.phase", DefaultValue::Text("Active"), When::Always),
];
pub static NAMESPACE_V1: Kind = Kind {
    group: s(""),
    version: s("v1"),
    kind: s("Namespace"),
    list_kind: s("NamespaceList"),
    plural: s("namespaces"),
    singular: s("namespace"),
    short_names: Held::Static(&NAMESPACE_V1_SHORT),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&NAMESPACE_V1_VERBS),
    schema: Held::Static(&T44),
    storage: Some(Storage { prefix: s("/namespaces"), version: s("v1"), hash: s("Q3oi5N2YM8M="), ttl_seconds: 0 }),
    subresources: Held::Static(&NAMESPACE_V1_SUBRESOURCES),
    on_create: Held::Static(&NAMESPACE_V1_ON_CREATE),
    on_update: Held::Static(&NAMESPACE_V1_ON_UPDATE),
    reset_fields: Held::Static(&NAMESPACE_V1_RESET),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&NAMESPACE_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&NAMESPACE_V1_COLUMNS),
    defaults: Held::Static(&NAMESPACE_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::Namespace),
};

static NODE_V1_SHORT: [SmolStr; 1] = [s("no")];
static NODE_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static NODE_V1_RESET: [SmolStr; 1] = [s("status")];
static NODE_V1_PROXY_VERBS: [SmolStr; 5] = [s("create"), s("delete"), s("get"), s("patch"), s("update")];
static NODE_V1_PROXY_METHODS: [SmolStr; 7] = [s("GET"), s("POST"), s("PUT"), s("PATCH"), s("DELETE"), s("HEAD"), s("OPTIONS")];
static NODE_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static NODE_V1_STATUS_RESET: [SmolStr; 1] = [s("spec")];
static NODE_V1_STATUS_ON_UPDATE: [Effect; 2] = [
    e("spec", KeepOld),
    e("status.config", DropUnlessInUse),
];
static NODE_V1_SUBRESOURCES: [Subresource; 2] = [
    Subresource { name: s("proxy"), group: s(""), version: s("v1"), kind: s("NodeProxyOptions"), verbs: Held::Static(&NODE_V1_PROXY_VERBS), reset_fields: none(), on_update: none(), connect_methods: Held::Static(&NODE_V1_PROXY_METHODS), options: s("NodeProxyOptions"), takes_path: true },
    Subresource { name: s("status"), group: s(""), version: s("v1"), kind: s("Node"), verbs: Held::Static(&NODE_V1_STATUS_VERBS), reset_fields: Held::Static(&NODE_V1_STATUS_RESET), on_update: Held::Static(&NODE_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static NODE_V1_ON_CREATE: [Effect; 2] = [
    e("spec.configSource", Clear),
    e("status.config", Clear),
];
static NODE_V1_ON_UPDATE: [Effect; 2] = [
    e("spec.configSource", DropUnlessInUse),
    e("status", KeepOld),
];
static NODE_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("spec.unschedulable"), path: s("spec.unschedulable") },
];
static NODE_V1_IMMUTABLE: [Immutable; 2] = [
    Immutable { path: s("spec.podCIDRs"), detail: s("node updates may not change podCIDR except from \"\" to valid") },
    Immutable { path: s("spec.providerID"), detail: s("node updates may not change providerID except from \"\" to valid") },
];
static NODE_V1_COLUMNS: [Column; 10] = [
    column("Name", "string", "name", 0),
    column("Status", "string", "", 0),
    column("Roles", "string", "", 0),
    column("Age", "string", "", 0),
    column("Version", "string", "", 0),
    column("Internal-IP", "string", "", 1),
    column("External-IP", "string", "", 1),
    column("OS-Image", "string", "", 1),
    column("Kernel-Version", "string", "", 1),
    column("Container-Runtime", "string", "", 1),
];
pub static NODE_V1: Kind = Kind {
    group: s(""),
    version: s("v1"),
    kind: s("Node"),
    list_kind: s("NodeList"),
    plural: s("nodes"),
    singular: s("node"),
    short_names: Held::Static(&NODE_V1_SHORT),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&NODE_V1_VERBS),
    schema: Held::Static(&T53),
    storage: Some(Storage { prefix: s("/minions"), version: s("v1"), hash: s("XwShjMxG9Fs="), ttl_seconds: 0 }),
    subresources: Held::Static(&NODE_V1_SUBRESOURCES),
    on_create: Held::Static(&NODE_V1_ON_CREATE),
    on_update: Held::Static(&NODE_V1_ON_UPDATE),
    reset_fields: Held::Static(&NODE_V1_RESET),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&NODE_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&NODE_V1_IMMUTABLE),
    columns: Held::Static(&NODE_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::Node),
};

static PERSISTENTVOLUMECLAIM_V1_SHORT: [SmolStr; 1] = [s("pvc")];
static PERSISTENTVOLUMECLAIM_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static PERSISTENTVOLUMECLAIM_V1_RESET: [SmolStr; 1] = [s("status")];
static PERSISTENTVOLUMECLAIM_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static PERSISTENTVOLUMECLAIM_V1_STATUS_RESET: [SmolStr; 1] = [s("spec")];
static PERSISTENTVOLUMECLAIM_V1_STATUS_ON_UPDATE: [Effect; 1] = [
    e("spec", KeepOld),
];
static PERSISTENTVOLUMECLAIM_V1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s(""), version: s("v1"), kind: s("PersistentVolumeClaim"), verbs: Held::Static(&PERSISTENTVOLUMECLAIM_V1_STATUS_VERBS), reset_fields: Held::Static(&PERSISTENTVOLUMECLAIM_V1_STATUS_RESET), on_update: Held::Static(&PERSISTENTVOLUMECLAIM_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static PERSISTENTVOLUMECLAIM_V1_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static PERSISTENTVOLUMECLAIM_V1_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static PERSISTENTVOLUMECLAIM_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static PERSISTENTVOLUMECLAIM_V1_IMMUTABLE: [Immutable; 2] = [
    Immutable { path: s("spec"), detail: s("spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims") },
    Immutable { path: s("volumeMode"), detail: s("field is immutable") },
];
static PERSISTENTVOLUMECLAIM_V1_COLUMNS: [Column; 9] = [
    column("Name", "string", "name", 0),
    column("Status", "string", "", 0),
    column("Volume", "string", "", 0),
    column("Capacity", "string", "", 0),
    column("Access Modes", "string", "", 0),
    column("StorageClass", "string", "", 0),
    column("VolumeAttributesClass", "string", "", 0),
    column("Age", "string", "", 0),
    column("VolumeMode", "string", "", 1),
];
static PERSISTENTVOLUMECLAIM_V1_DEFAULTS: [Default; 2] = [
    d("spec.volumeMode", DefaultValue::Text("Filesystem"), When::Always),
    d("status.phase", DefaultValue::Text("Pending"), When::Always),
];
pub static PERSISTENTVOLUMECLAIM_V1: Kind = Kind {
    group: s(""),
    version: s("v1"),
    kind: s("PersistentVolumeClaim"),
    list_kind: s("PersistentVolumeClaimList"),
    plural: s("persistentvolumeclaims"),
    singular: s("persistentvolumeclaim"),
    short_names: Held::Static(&PERSISTENTVOLUMECLAIM_V1_SHORT),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&PERSISTENTVOLUMECLAIM_V1_VERBS),
    schema: Held::Static(&T84),
    storage: Some(Storage { prefix: s("/persistentvolumeclaims"), version: s("v1"), hash: s("QWTyNDq0dC4="), ttl_seconds: 0 }),
    subresources: Held::Static(&PERSISTENTVOLUMECLAIM_V1_SUBRESOURCES),
    on_create: Held::Static(&PERSISTENTVOLUMECLAIM_V1_ON_CREATE),
    on_update: Held::Static(&PERSISTENTVOLUMECLAIM_V1_ON_UPDATE),
    reset_fields: Held::Static(&PERSISTENTVOLUMECLAIM_V1_RESET),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&PERSISTENTVOLUMECLAIM_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&PERSISTENTVOLUMECLAIM_V1_IMMUTABLE),
    columns: Held::Static(&PERSISTENTVOLUMECLAIM_V1_COLUMNS),
    defaults: Held::Static(&PERSISTENTVOLUMECLAIM_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::PersistentVolumeClaim),
};

static PERSISTENTVOLUME_V1_SHORT: [SmolStr; 1] = [s("pv")];
static PERSISTENTVOLUME_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static PERSISTENTVOLUME_V1_RESET: [SmolStr; 1] = [s("status")];
static PERSISTENTVOLUME_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static PERSISTENTVOLUME_V1_STATUS_RESET: [SmolStr; 1] = [s("spec")];
static PERSISTENTVOLUME_V1_STATUS_ON_UPDATE: [Effect; 1] = [
    e("spec", KeepOld),
];
static PERSISTENTVOLUME_V1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s(""), version: s("v1"), kind: s("PersistentVolume"), verbs: Held::Static(&PERSISTENTVOLUME_V1_STATUS_VERBS), reset_fields: Held::Static(&PERSISTENTVOLUME_V1_STATUS_RESET), on_update: Held::Static(&PERSISTENTVOLUME_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static PERSISTENTVOLUME_V1_ON_CREATE: [Effect; 2] = [
    e("status.message", Clear),
    e("status.reason", Clear),
];
static PERSISTENTVOLUME_V1_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static PERSISTENTVOLUME_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static PERSISTENTVOLUME_V1_IMMUTABLE: [Immutable; 3] = [
    Immutable { path: s("nodeAffinity"), detail: s("field is immutable, except for updating from beta label to GA") },
    Immutable { path: s("spec.persistentvolumesource"), detail: s("spec.persistentvolumesource is immutable after creation") },
    Immutable { path: s("volumeMode"), detail: s("field is immutable") },
];
static PERSISTENTVOLUME_V1_COLUMNS: [Column; 11] = [
    column("Name", "string", "name", 0),
    column("Capacity", "string", "", 0),
    column("Access Modes", "string", "", 0),
    column("Reclaim Policy", "string", "", 0),
    column("Status", "string", "", 0),
    column("Claim", "string", "", 0),
    column("StorageClass", "string", "", 0),
    column("VolumeAttributesClass", "string", "", 0),
    column("Reason", "string", "", 0),
    column("Age", "string", "", 0),
    column("VolumeMode", "string", "", 1),
];
static PERSISTENTVOLUME_V1_DEFAULTS: [Default; 14] = [
    d("spec.azureDisk.cachingMode", DefaultValue::Text("ReadWrite"), When::Present(s("spec.azureDisk"))),
    d("spec.azureDisk.fsType", DefaultValue::Text("ext4"), When::Present(s("spec.azureDisk"))),
    d("spec.azureDisk.kind", DefaultValue::Text("Shared"), When::Present(s("spec.azureDisk"))),
    d("spec.azureDisk.readOnly", DefaultValue::Bool(false), When::Present(s("spec.azureDisk"))),
    d("spec.hostPath.type", DefaultValue::Text(""), When::Present(s("spec.hostPath"))),
    d("spec.iscsi.iscsiInterface", DefaultValue::Text("default"), When::Present(s("spec.iscsi"))),
    d("spec.rbd.keyring", DefaultValue::Text("/etc/ceph/keyring"), When::Present(s("spec.rbd"))),
    d("spec.rbd.pool", DefaultValue::Text("rbd"), When::Present(s("spec.rbd"))),
    d("spec.rbd.user", DefaultValue::Text("admin"), When::Present(s("spec.rbd"))),
    d("spec.scaleIO.fsType", DefaultValue::Text("xfs"), When::Present(s("spec.scaleIO"))),
    d("spec.scaleIO.storageMode", DefaultValue::Text("ThinProvisioned"), When::Present(s("spec.scaleIO"))),
    d("spec.persistentVolumeReclaimPolicy", DefaultValue::Text("Retain"), When::Always),
    d("spec.volumeMode", DefaultValue::Text("Filesystem"), When::Always),
    d("status.phase", DefaultValue::Text("Pending"), When::Always),
];
pub static PERSISTENTVOLUME_V1: Kind = Kind {
    group: s(""),
    version: s("v1"),
    kind: s("PersistentVolume"),
    list_kind: s("PersistentVolumeList"),
    plural: s("persistentvolumes"),
    singular: s("persistentvolume"),
    short_names: Held::Static(&PERSISTENTVOLUME_V1_SHORT),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&PERSISTENTVOLUME_V1_VERBS),
    schema: Held::Static(&T105),
    storage: Some(Storage { prefix: s("/persistentvolumes"), version: s("v1"), hash: s("HN/zwEC+JgM="), ttl_seconds: 0 }),
    subresources: Held::Static(&PERSISTENTVOLUME_V1_SUBRESOURCES),
    on_create: Held::Static(&PERSISTENTVOLUME_V1_ON_CREATE),
    on_update: Held::Static(&PERSISTENTVOLUME_V1_ON_UPDATE),
    reset_fields: Held::Static(&PERSISTENTVOLUME_V1_RESET),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&PERSISTENTVOLUME_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&PERSISTENTVOLUME_V1_IMMUTABLE),
    columns: Held::Static(&PERSISTENTVOLUME_V1_COLUMNS),
    defaults: Held::Static(&PERSISTENTVOLUME_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::PersistentVolume),
};

static POD_V1_SHORT: [SmolStr; 1] = [s("po")];
static POD_V1_CATEGORIES: [SmolStr; 1] = [s("all")];
static POD_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static POD_V1_RESET: [SmolStr; 1] = [s("status")];
static POD_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static POD_V1_ATTACH_VERBS: [SmolStr; 2] = [s("create"), s("get")];
static POD_V1_ATTACH_METHODS: [SmolStr; 2] = [s("GET"), s("POST")];
static POD_V1_BINDING_VERBS: [SmolStr; 1] = [s("create")];
static POD_V1_EPHEMERALCONTAINERS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static POD_V1_EPHEMERALCONTAINERS_ON_UPDATE: [Effect; 48] = [
    e("metadata.annotations", KeepOld),
    e("metadata.deletionTimestamp", KeepOld),
    e("metadata.finalizers", KeepOld),
    e("metadata.labels", KeepOld),
    e("metadata.ownerReferences", KeepOld),
    e("metadata.selfLink", KeepOld),
    e("spec.activeDeadlineSeconds", KeepOld),
    e("spec.affinity", KeepOld),
    e("spec.automountServiceAccountToken", KeepOld),
    e("spec.containers", KeepOld),
    e("spec.dnsConfig", KeepOld),
    e("spec.dnsPolicy", KeepOld),
    e("spec.ephemeralContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.hostAliases", KeepOld),
    e("spec.hostIPC", KeepOld),
    e("spec.hostNetwork", KeepOld),
    e("spec.hostPID", KeepOld),
    e("spec.hostUsers", KeepOld),
    e("spec.hostname", KeepOld),
    e("spec.hostnameOverride", KeepOld),
    e("spec.imagePullSecrets", KeepOld),
    e("spec.initContainers", KeepOld),
    e("spec.nodeName", KeepOld),
    e("spec.nodeSelector", KeepOld),
    e("spec.os", KeepOld),
    e("spec.overhead", KeepOld),
    e("spec.preemptionPolicy", KeepOld),
    e("spec.priority", KeepOld),
    e("spec.priorityClassName", KeepOld),
    e("spec.readinessGates", KeepOld),
    e("spec.resourceClaims", KeepOld),
    e("spec.resources", KeepOld),
    e("spec.restartPolicy", KeepOld),
    e("spec.runtimeClassName", KeepOld),
    e("spec.schedulerName", KeepOld),
    e("spec.schedulingGates", KeepOld),
    e("spec.schedulingGroup", KeepOld),
    e("spec.securityContext", KeepOld),
    e("spec.serviceAccount", KeepOld),
    e("spec.serviceAccountName", KeepOld),
    e("spec.setHostnameAsFQDN", KeepOld),
    e("spec.shareProcessNamespace", KeepOld),
    e("spec.subdomain", KeepOld),
    e("spec.terminationGracePeriodSeconds", KeepOld),
    e("spec.tolerations", KeepOld),
    e("spec.topologySpreadConstraints", KeepOld),
    e("spec.volumes", KeepOld),
    e("status", KeepOld),
];
static POD_V1_EVICTION_VERBS: [SmolStr; 1] = [s("create")];
static POD_V1_EXEC_VERBS: [SmolStr; 2] = [s("create"), s("get")];
static POD_V1_EXEC_METHODS: [SmolStr; 2] = [s("GET"), s("POST")];
static POD_V1_LOG_VERBS: [SmolStr; 1] = [s("get")];
static POD_V1_PORTFORWARD_VERBS: [SmolStr; 2] = [s("create"), s("get")];
static POD_V1_PORTFORWARD_METHODS: [SmolStr; 2] = [s("GET"), s("POST")];
static POD_V1_PROXY_VERBS: [SmolStr; 5] = [s("create"), s("delete"), s("get"), s("patch"), s("update")];
static POD_V1_PROXY_METHODS: [SmolStr; 7] = [s("GET"), s("POST"), s("PUT"), s("PATCH"), s("DELETE"), s("HEAD"), s("OPTIONS")];
static POD_V1_RESIZE_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static POD_V1_RESIZE_ON_UPDATE: [Effect; 10] = [
    e("spec.containers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.ephemeralContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.initContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.schedulingGroup", DropUnlessInUse),
    e("spec.volumes[].projected.sources[].clusterTrustBundle", DropUnlessInUse),
    e("spec.volumes[].projected.sources[].podCertificate", DropUnlessInUse),
    e("status.containerStatuses[].volumeMounts[].volumeStatus", DropUnlessInUse),
    e("status.ephemeralContainerStatuses[].volumeMounts[].volumeStatus", DropUnlessInUse),
    e("status.initContainerStatuses[].volumeMounts[].volumeStatus", DropUnlessInUse),
    e("status.nodeAllocatableResourceClaimStatuses", DropUnlessInUse),
];
static POD_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static POD_V1_STATUS_RESET: [SmolStr; 3] = [s("metadata.deletionTimestamp"), s("metadata.ownerReferences"), s("spec")];
static POD_V1_STATUS_ON_UPDATE: [Effect; 9] = [
    e("metadata.deletionTimestamp", Clear),
    e("metadata.ownerReferences", KeepOld),
    e("spec", KeepOld),
    e("status.containerStatuses[].volumeMounts[].volumeStatus", DropUnlessInUse),
    e("status.ephemeralContainerStatuses[].volumeMounts[].volumeStatus", DropUnlessInUse),
    e("status.initContainerStatuses[].volumeMounts[].volumeStatus", DropUnlessInUse),
    e("status.nodeAllocatableResourceClaimStatuses", DropUnlessInUse),
    e("status.observedGeneration", KeepIfAbsent),
    e("status.qosClass", KeepIfAbsent),
];
static POD_V1_SUBRESOURCES: [Subresource; 10] = [
    Subresource { name: s("attach"), group: s(""), version: s("v1"), kind: s("PodAttachOptions"), verbs: Held::Static(&POD_V1_ATTACH_VERBS), reset_fields: none(), on_update: none(), connect_methods: Held::Static(&POD_V1_ATTACH_METHODS), options: s("PodAttachOptions"), takes_path: false },
    Subresource { name: s("binding"), group: s(""), version: s("v1"), kind: s("Binding"), verbs: Held::Static(&POD_V1_BINDING_VERBS), reset_fields: none(), on_update: none(), connect_methods: none(), options: s(""), takes_path: false },
    Subresource { name: s("ephemeralcontainers"), group: s(""), version: s("v1"), kind: s("Pod"), verbs: Held::Static(&POD_V1_EPHEMERALCONTAINERS_VERBS), reset_fields: none(), on_update: Held::Static(&POD_V1_EPHEMERALCONTAINERS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
    Subresource { name: s("eviction"), group: s("policy"), version: s("v1"), kind: s("Eviction"), verbs: Held::Static(&POD_V1_EVICTION_VERBS), reset_fields: none(), on_update: none(), connect_methods: none(), options: s(""), takes_path: false },
    Subresource { name: s("exec"), group: s(""), version: s("v1"), kind: s("PodExecOptions"), verbs: Held::Static(&POD_V1_EXEC_VERBS), reset_fields: none(), on_update: none(), connect_methods: Held::Static(&POD_V1_EXEC_METHODS), options: s("PodExecOptions"), takes_path: false },
    Subresource { name: s("log"), group: s(""), version: s("v1"), kind: s("Pod"), verbs: Held::Static(&POD_V1_LOG_VERBS), reset_fields: none(), on_update: none(), connect_methods: none(), options: s("PodLogOptions"), takes_path: false },
    Subresource { name: s("portforward"), group: s(""), version: s("v1"), kind: s("PodPortForwardOptions"), verbs: Held::Static(&POD_V1_PORTFORWARD_VERBS), reset_fields: none(), on_update: none(), connect_methods: Held::Static(&POD_V1_PORTFORWARD_METHODS), options: s("PodPortForwardOptions"), takes_path: false },
    Subresource { name: s("proxy"), group: s(""), version: s("v1"), kind: s("PodProxyOptions"), verbs: Held::Static(&POD_V1_PROXY_VERBS), reset_fields: none(), on_update: none(), connect_methods: Held::Static(&POD_V1_PROXY_METHODS), options: s("PodProxyOptions"), takes_path: true },
    Subresource { name: s("resize"), group: s(""), version: s("v1"), kind: s("Pod"), verbs: Held::Static(&POD_V1_RESIZE_VERBS), reset_fields: none(), on_update: Held::Static(&POD_V1_RESIZE_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
    Subresource { name: s("status"), group: s(""), version: s("v1"), kind: s("Pod"), verbs: Held::Static(&POD_V1_STATUS_VERBS), reset_fields: Held::Static(&POD_V1_STATUS_RESET), on_update: Held::Static(&POD_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static POD_V1_ON_CREATE: [Effect; 6] = [
    e("spec.containers[].lifecycle.stopSignal", Clear),
    e("spec.ephemeralContainers[].lifecycle.stopSignal", Clear),
    e("spec.initContainers[].lifecycle.stopSignal", Clear),
    e("spec.schedulingGroup", Clear),
    e("spec.volumes[].projected.sources[].clusterTrustBundle", Clear),
    e("spec.volumes[].projected.sources[].podCertificate", Clear),
];
static POD_V1_ON_UPDATE: [Effect; 7] = [
    e("spec.containers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.ephemeralContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.initContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.schedulingGroup", DropUnlessInUse),
    e("spec.volumes[].projected.sources[].clusterTrustBundle", DropUnlessInUse),
    e("spec.volumes[].projected.sources[].podCertificate", DropUnlessInUse),
    e("status", KeepOld),
];
static POD_V1_SELECTABLE: [Selectable; 12] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
    Selectable { label: s("spec.host"), path: s("spec.nodeName") },
    Selectable { label: s("spec.hostNetwork"), path: s("spec.hostNetwork") },
    Selectable { label: s("spec.nodeName"), path: s("spec.nodeName") },
    Selectable { label: s("spec.restartPolicy"), path: s("spec.restartPolicy") },
    Selectable { label: s("spec.schedulerName"), path: s("spec.schedulerName") },
    Selectable { label: s("spec.serviceAccountName"), path: s("spec.serviceAccountName") },
    Selectable { label: s("status.nominatedNodeName"), path: s("status.nominatedNodeName") },
    Selectable { label: s("status.phase"), path: s("status.phase") },
    Selectable { label: s("status.podIP"), path: s("status.podIP") },
    Selectable { label: s("status.podIPs"), path: s("status.podIPs") },
];
static POD_V1_IMMUTABLE: [Immutable; 2] = [
    Immutable { path: s("spec"), detail: s("pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)") },
    Immutable { path: s("spec.tolerations"), detail: s("existing toleration can not be modified except its tolerationSeconds") },
];
static POD_V1_COLUMNS: [Column; 9] = [
    column("Name", "string", "name", 0),
    column("Ready", "string", "", 0),
    column("Status", "string", "", 0),
    column("Restarts", "string", "", 0),
    column("Age", "string", "", 0),
    column("IP", "string", "", 1),
    column("Node", "string", "", 1),
    column("Nominated Node", "string", "", 1),
    column("Readiness Gates", "string", "", 1),
];
static POD_V1_DEFAULTS: [Default; 2] = [
    d("spec.volumes[].ephemeral.volumeClaimTemplate.spec.volumeMode", DefaultValue::Text("Filesystem"), When::Present(s("spec.volumes[].ephemeral.volumeClaimTemplate"))),
    d("spec.enableServiceLinks", DefaultValue::Bool(true), When::Always),
];
pub static POD_V1: Kind = Kind {
    group: s(""),
    version: s("v1"),
    kind: s("Pod"),
    list_kind: s("PodList"),
    plural: s("pods"),
    singular: s("pod"),
    short_names: Held::Static(&POD_V1_SHORT),
    categories: Held::Static(&POD_V1_CATEGORIES),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&POD_V1_VERBS),
    schema: Held::Static(&T144),
    storage: Some(Storage { prefix: s("/pods"), version: s("v1"), hash: s("xPOwRZ+Yhw8="), ttl_seconds: 0 }),
    subresources: Held::Static(&POD_V1_SUBRESOURCES),
    on_create: Held::Static(&POD_V1_ON_CREATE),
    on_update: Held::Static(&POD_V1_ON_UPDATE),
    reset_fields: Held::Static(&POD_V1_RESET),
    generation: Generation { counted: true, bumped_by: Held::Static(&POD_V1_BUMPED) },
    selectable: Held::Static(&POD_V1_SELECTABLE),
    delete: Delete { graceful: true, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&POD_V1_IMMUTABLE),
    columns: Held::Static(&POD_V1_COLUMNS),
    defaults: Held::Static(&POD_V1_DEFAULTS),
    pod_spec_at: s("spec"),
    rules: Held::Static(&rules::Pod),
};

static PODTEMPLATE_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static PODTEMPLATE_V1_BUMPED: [SmolStr; 1] = [s("template")];
static PODTEMPLATE_V1_ON_CREATE: [Effect; 6] = [
    e("template.spec.containers[].lifecycle.stopSignal", Clear),
    e("template.spec.ephemeralContainers[].lifecycle.stopSignal", Clear),
    e("template.spec.initContainers[].lifecycle.stopSignal", Clear),
    e("template.spec.schedulingGroup", Clear),
    e("template.spec.volumes[].projected.sources[].clusterTrustBundle", Clear),
    e("template.spec.volumes[].projected.sources[].podCertificate", Clear),
];
static PODTEMPLATE_V1_ON_UPDATE: [Effect; 6] = [
    e("template.spec.containers[].lifecycle.stopSignal", DropUnlessInUse),
    e("template.spec.ephemeralContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("template.spec.initContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("template.spec.schedulingGroup", DropUnlessInUse),
    e("template.spec.volumes[].projected.sources[].clusterTrustBundle", DropUnlessInUse),
    e("template.spec.volumes[].projected.sources[].podCertificate", DropUnlessInUse),
];
static PODTEMPLATE_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static PODTEMPLATE_V1_COLUMNS: [Column; 4] = [
    column("Name", "string", "name", 0),
    column("Containers", "string", "", 0),
    column("Images", "string", "", 0),
    column("Pod Labels", "string", "", 0),
];
pub static PODTEMPLATE_V1: Kind = Kind {
    group: s(""),
    version: s("v1"),
    kind: s("PodTemplate"),
    list_kind: s("PodTemplateList"),
    plural: s("podtemplates"),
    singular: s("podtemplate"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&PODTEMPLATE_V1_VERBS),
    schema: Held::Static(&T325),
    storage: Some(Storage { prefix: s("/podtemplates"), version: s("v1"), hash: s("LIXB2x4IFpk="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: Held::Static(&PODTEMPLATE_V1_ON_CREATE),
    on_update: Held::Static(&PODTEMPLATE_V1_ON_UPDATE),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&PODTEMPLATE_V1_BUMPED) },
    selectable: Held::Static(&PODTEMPLATE_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&PODTEMPLATE_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s("template.spec"),
    rules: Held::Static(&rules::PodTemplate),
};

static REPLICATIONCONTROLLER_V1_SHORT: [SmolStr; 1] = [s("rc")];
static REPLICATIONCONTROLLER_V1_CATEGORIES: [SmolStr; 1] = [s("all")];
static REPLICATIONCONTROLLER_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static REPLICATIONCONTROLLER_V1_RESET: [SmolStr; 1] = [s("status")];
static REPLICATIONCONTROLLER_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static REPLICATIONCONTROLLER_V1_SCALE_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static REPLICATIONCONTROLLER_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static REPLICATIONCONTROLLER_V1_STATUS_RESET: [SmolStr; 1] = [s("spec")];
static REPLICATIONCONTROLLER_V1_STATUS_ON_UPDATE: [Effect; 1] = [
    e("spec", KeepOld),
];
static REPLICATIONCONTROLLER_V1_SUBRESOURCES: [Subresource; 2] = [
    Subresource { name: s("scale"), group: s("autoscaling"), version: s("v1"), kind: s("Scale"), verbs: Held::Static(&REPLICATIONCONTROLLER_V1_SCALE_VERBS), reset_fields: none(), on_update: none(), connect_methods: none(), options: s(""), takes_path: false },
    Subresource { name: s("status"), group: s(""), version: s("v1"), kind: s("ReplicationController"), verbs: Held::Static(&REPLICATIONCONTROLLER_V1_STATUS_VERBS), reset_fields: Held::Static(&REPLICATIONCONTROLLER_V1_STATUS_RESET), on_update: Held::Static(&REPLICATIONCONTROLLER_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static REPLICATIONCONTROLLER_V1_ON_CREATE: [Effect; 7] = [
    e("status", Clear),
    e("spec.template.spec.containers[].lifecycle.stopSignal", Clear),
    e("spec.template.spec.ephemeralContainers[].lifecycle.stopSignal", Clear),
    e("spec.template.spec.initContainers[].lifecycle.stopSignal", Clear),
    e("spec.template.spec.schedulingGroup", Clear),
    e("spec.template.spec.volumes[].projected.sources[].clusterTrustBundle", Clear),
    e("spec.template.spec.volumes[].projected.sources[].podCertificate", Clear),
];
static REPLICATIONCONTROLLER_V1_ON_UPDATE: [Effect; 7] = [
    e("spec.template.spec.containers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.template.spec.ephemeralContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.template.spec.initContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.template.spec.schedulingGroup", DropUnlessInUse),
    e("spec.template.spec.volumes[].projected.sources[].clusterTrustBundle", DropUnlessInUse),
    e("spec.template.spec.volumes[].projected.sources[].podCertificate", DropUnlessInUse),
    e("status", KeepOld),
];
static REPLICATIONCONTROLLER_V1_SELECTABLE: [Selectable; 3] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
    Selectable { label: s("status.replicas"), path: s("status.replicas") },
];
static REPLICATIONCONTROLLER_V1_COLUMNS: [Column; 8] = [
    column("Name", "string", "name", 0),
    column("Desired", "integer", "", 0),
    column("Current", "integer", "", 0),
    column("Ready", "integer", "", 0),
    column("Age", "string", "", 0),
    column("Containers", "string", "", 1),
    column("Images", "string", "", 1),
    column("Selector", "string", "", 1),
];
static REPLICATIONCONTROLLER_V1_DEFAULTS: [Default; 6] = [
    d("spec.template.spec.dnsPolicy", DefaultValue::Text("ClusterFirst"), When::Present(s("spec.template"))),
    d("spec.template.spec.restartPolicy", DefaultValue::Text("Always"), When::Present(s("spec.template"))),
    d("spec.template.spec.schedulerName", DefaultValue::Text("default-scheduler"), When::Present(s("spec.template"))),
    d("spec.template.spec.securityContext", EMPTY_OBJECT, When::Present(s("spec.template"))),
    d("spec.template.spec.terminationGracePeriodSeconds", DefaultValue::Int(30), When::Present(s("spec.template"))),
    d("spec.replicas", DefaultValue::Int(1), When::Always),
];
pub static REPLICATIONCONTROLLER_V1: Kind = Kind {
    group: s(""),
    version: s("v1"),
    kind: s("ReplicationController"),
    list_kind: s("ReplicationControllerList"),
    plural: s("replicationcontrollers"),
    singular: s("replicationcontroller"),
    short_names: Held::Static(&REPLICATIONCONTROLLER_V1_SHORT),
    categories: Held::Static(&REPLICATIONCONTROLLER_V1_CATEGORIES),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&REPLICATIONCONTROLLER_V1_VERBS),
    schema: Held::Static(&T327),
    storage: Some(Storage { prefix: s("/controllers"), version: s("v1"), hash: s("Jond2If31h0="), ttl_seconds: 0 }),
    subresources: Held::Static(&REPLICATIONCONTROLLER_V1_SUBRESOURCES),
    on_create: Held::Static(&REPLICATIONCONTROLLER_V1_ON_CREATE),
    on_update: Held::Static(&REPLICATIONCONTROLLER_V1_ON_UPDATE),
    reset_fields: Held::Static(&REPLICATIONCONTROLLER_V1_RESET),
    generation: Generation { counted: true, bumped_by: Held::Static(&REPLICATIONCONTROLLER_V1_BUMPED) },
    selectable: Held::Static(&REPLICATIONCONTROLLER_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Orphan), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&REPLICATIONCONTROLLER_V1_COLUMNS),
    defaults: Held::Static(&REPLICATIONCONTROLLER_V1_DEFAULTS),
    pod_spec_at: s("spec.template.spec"),
    rules: Held::Static(&rules::ReplicationController),
};

static RESOURCEQUOTA_V1_SHORT: [SmolStr; 1] = [s("quota")];
static RESOURCEQUOTA_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static RESOURCEQUOTA_V1_RESET: [SmolStr; 1] = [s("status")];
static RESOURCEQUOTA_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static RESOURCEQUOTA_V1_STATUS_RESET: [SmolStr; 1] = [s("spec")];
static RESOURCEQUOTA_V1_STATUS_ON_UPDATE: [Effect; 1] = [
    e("spec", KeepOld),
];
static RESOURCEQUOTA_V1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s(""), version: s("v1"), kind: s("ResourceQuota"), verbs: Held::Static(&RESOURCEQUOTA_V1_STATUS_VERBS), reset_fields: Held::Static(&RESOURCEQUOTA_V1_STATUS_RESET), on_update: Held::Static(&RESOURCEQUOTA_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static RESOURCEQUOTA_V1_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static RESOURCEQUOTA_V1_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static RESOURCEQUOTA_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static RESOURCEQUOTA_V1_IMMUTABLE: [Immutable; 1] = [
    Immutable { path: s("spec.scopes"), detail: s("field is immutable") },
];
static RESOURCEQUOTA_V1_COLUMNS: [Column; 4] = [
    column("Name", "string", "name", 0),
    column("Request", "string", "", 0),
    column("Limit", "string", "", 0),
    column("Age", "string", "", 0),
];
pub static RESOURCEQUOTA_V1: Kind = Kind {
    group: s(""),
    version: s("v1"),
    kind: s("ResourceQuota"),
    list_kind: s("ResourceQuotaList"),
    plural: s("resourcequotas"),
    singular: s("resourcequota"),
    short_names: Held::Static(&RESOURCEQUOTA_V1_SHORT),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&RESOURCEQUOTA_V1_VERBS),
    schema: Held::Static(&T333),
    storage: Some(Storage { prefix: s("/resourcequotas"), version: s("v1"), hash: s("8uhSgffRX6w="), ttl_seconds: 0 }),
    subresources: Held::Static(&RESOURCEQUOTA_V1_SUBRESOURCES),
    on_create: Held::Static(&RESOURCEQUOTA_V1_ON_CREATE),
    on_update: Held::Static(&RESOURCEQUOTA_V1_ON_UPDATE),
    reset_fields: Held::Static(&RESOURCEQUOTA_V1_RESET),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&RESOURCEQUOTA_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&RESOURCEQUOTA_V1_IMMUTABLE),
    columns: Held::Static(&RESOURCEQUOTA_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ResourceQuota),
};

static SECRET_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static SECRET_V1_SELECTABLE: [Selectable; 3] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
    Selectable { label: s("type"), path: s("type") },
];
static SECRET_V1_IMMUTABLE: [Immutable; 3] = [
    Immutable { path: s("data"), detail: s("field is immutable when `immutable` is set") },
    Immutable { path: s("immutable"), detail: s("field is immutable when `immutable` is set") },
    Immutable { path: s("type"), detail: s("field is immutable") },
];
static SECRET_V1_COLUMNS: [Column; 4] = [
    column("Name", "string", "name", 0),
    column("Type", "string", "", 0),
    column("Data", "string", "", 0),
    column("Age", "string", "", 0),
];
static SECRET_V1_DEFAULTS: [Default; 1] = [
    d("type", DefaultValue::Text("Opaque"), When::Always),
];
pub static SECRET_V1: Kind = Kind {
    group: s(""),
    version: s("v1"),
    kind: s("Secret"),
    list_kind: s("SecretList"),
    plural: s("secrets"),
    singular: s("secret"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&SECRET_V1_VERBS),
    schema: Held::Static(&T342),
    storage: Some(Storage { prefix: s("/secrets"), version: s("v1"), hash: s("S6u1pOWzb84="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&SECRET_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&SECRET_V1_IMMUTABLE),
    columns: Held::Static(&SECRET_V1_COLUMNS),
    defaults: Held::Static(&SECRET_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::Secret),
};

static SERVICEACCOUNT_V1_SHORT: [SmolStr; 1] = [s("sa")];
static SERVICEACCOUNT_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static SERVICEACCOUNT_V1_TOKEN_VERBS: [SmolStr; 1] = [s("create")];
static SERVICEACCOUNT_V1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("token"), group: s("authentication.k8s.io"), version: s("v1"), kind: s("TokenRequest"), verbs: Held::Static(&SERVICEACCOUNT_V1_TOKEN_VERBS), reset_fields: none(), on_update: none(), connect_methods: none(), options: s(""), takes_path: false },
];
static SERVICEACCOUNT_V1_ON_CREATE: [Effect; 6] = [
    e("secrets[].apiVersion", Clear),
    e("secrets[].fieldPath", Clear),
    e("secrets[].kind", Clear),
    e("secrets[].namespace", Clear),
    e("secrets[].resourceVersion", Clear),
    e("secrets[].uid", Clear),
];
static SERVICEACCOUNT_V1_ON_UPDATE: [Effect; 6] = [
    e("secrets[].apiVersion", Clear),
    e("secrets[].fieldPath", Clear),
    e("secrets[].kind", Clear),
    e("secrets[].namespace", Clear),
    e("secrets[].resourceVersion", Clear),
    e("secrets[].uid", Clear),
];
static SERVICEACCOUNT_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static SERVICEACCOUNT_V1_COLUMNS: [Column; 2] = [
    column("Name", "string", "name", 0),
    column("Age", "string", "", 0),
];
pub static SERVICEACCOUNT_V1: Kind = Kind {
    group: s(""),
    version: s("v1"),
    kind: s("ServiceAccount"),
    list_kind: s("ServiceAccountList"),
    plural: s("serviceaccounts"),
    singular: s("serviceaccount"),
    short_names: Held::Static(&SERVICEACCOUNT_V1_SHORT),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&SERVICEACCOUNT_V1_VERBS),
    schema: Held::Static(&T344),
    storage: Some(Storage { prefix: s("/serviceaccounts"), version: s("v1"), hash: s("pbx9ZvyFpBE="), ttl_seconds: 0 }),
    subresources: Held::Static(&SERVICEACCOUNT_V1_SUBRESOURCES),
    on_create: Held::Static(&SERVICEACCOUNT_V1_ON_CREATE),
    on_update: Held::Static(&SERVICEACCOUNT_V1_ON_UPDATE),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&SERVICEACCOUNT_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&SERVICEACCOUNT_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ServiceAccount),
};

static SERVICE_V1_SHORT: [SmolStr; 1] = [s("svc")];
static SERVICE_V1_CATEGORIES: [SmolStr; 1] = [s("all")];
static SERVICE_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static SERVICE_V1_RESET: [SmolStr; 1] = [s("status")];
static SERVICE_V1_PROXY_VERBS: [SmolStr; 5] = [s("create"), s("delete"), s("get"), s("patch"), s("update")];
static SERVICE_V1_PROXY_METHODS: [SmolStr; 7] = [s("GET"), s("POST"), s("PUT"), s("PATCH"), s("DELETE"), s("HEAD"), s("OPTIONS")];
static SERVICE_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static SERVICE_V1_STATUS_RESET: [SmolStr; 1] = [s("spec")];
static SERVICE_V1_STATUS_ON_UPDATE: [Effect; 1] = [
    e("spec", KeepOld),
];
static SERVICE_V1_SUBRESOURCES: [Subresource; 2] = [
    Subresource { name: s("proxy"), group: s(""), version: s("v1"), kind: s("ServiceProxyOptions"), verbs: Held::Static(&SERVICE_V1_PROXY_VERBS), reset_fields: none(), on_update: none(), connect_methods: Held::Static(&SERVICE_V1_PROXY_METHODS), options: s("ServiceProxyOptions"), takes_path: true },
    Subresource { name: s("status"), group: s(""), version: s("v1"), kind: s("Service"), verbs: Held::Static(&SERVICE_V1_STATUS_VERBS), reset_fields: Held::Static(&SERVICE_V1_STATUS_RESET), on_update: Held::Static(&SERVICE_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static SERVICE_V1_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static SERVICE_V1_SELECTABLE: [Selectable; 4] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
    Selectable { label: s("spec.clusterIP"), path: s("spec.clusterIP") },
    Selectable { label: s("spec.type"), path: s("spec.type") },
];
static SERVICE_V1_IMMUTABLE: [Immutable; 3] = [
    Immutable { path: s("spec.clusterIPs[]"), detail: s("may not change once set") },
    Immutable { path: s("spec.ipFamilies[]"), detail: s("may not change once set") },
    Immutable { path: s("spec.loadBalancerClass"), detail: s("may not change once set") },
];
static SERVICE_V1_COLUMNS: [Column; 7] = [
    column("Name", "string", "name", 0),
    column("Type", "string", "", 0),
    column("Cluster-IP", "string", "", 0),
    column("External-IP", "string", "", 0),
    column("Port(s)", "string", "", 0),
    column("Age", "string", "", 0),
    column("Selector", "string", "", 1),
];
static SERVICE_V1_DEFAULTS: [Default; 7] = [
    d("spec.ports[].protocol", DefaultValue::Text("TCP"), When::Present(s("spec.ports[]"))),
    d("spec.sessionAffinity", DefaultValue::Text("None"), When::Always),
    d("spec.sessionAffinityConfig.clientIP.timeoutSeconds", DefaultValue::Int(10800), When::Equals(s("spec.sessionAffinity"), DefaultValue::Text("ClientIP"))),
    d("spec.type", DefaultValue::Text("ClusterIP"), When::Always),
    d("spec.allocateLoadBalancerNodePorts", DefaultValue::Bool(true), When::Equals(s("spec.type"), DefaultValue::Text("LoadBalancer"))),
    d("spec.externalTrafficPolicy", DefaultValue::Text("Cluster"), When::Equals(s("spec.type"), DefaultValue::Text("LoadBalancer"))),
    d("spec.externalTrafficPolicy", DefaultValue::Text("Cluster"), When::Equals(s("spec.type"), DefaultValue::Text("NodePort"))),
];
pub static SERVICE_V1: Kind = Kind {
    group: s(""),
    version: s("v1"),
    kind: s("Service"),
    list_kind: s("ServiceList"),
    plural: s("services"),
    singular: s("service"),
    short_names: Held::Static(&SERVICE_V1_SHORT),
    categories: Held::Static(&SERVICE_V1_CATEGORIES),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&SERVICE_V1_VERBS),
    schema: Held::Static(&T347),
    storage: Some(Storage { prefix: s("/services/specs"), version: s("v1"), hash: s("0/CO1lhkEBI="), ttl_seconds: 0 }),
    subresources: Held::Static(&SERVICE_V1_SUBRESOURCES),
    on_create: Held::Static(&SERVICE_V1_ON_CREATE),
    on_update: none(),
    reset_fields: Held::Static(&SERVICE_V1_RESET),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&SERVICE_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: true,
    allow_unconditional_update: true,
    immutable: Held::Static(&SERVICE_V1_IMMUTABLE),
    columns: Held::Static(&SERVICE_V1_COLUMNS),
    defaults: Held::Static(&SERVICE_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::Service),
};

static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_CATEGORIES: [SmolStr; 1] = [s("api-extensions")];
static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_COLUMNS: [Column; 4] = [
    column("Name", "string", "name", 0),
    column("Mutations", "integer", "", 0),
    column("ParamKind", "string", "", 0),
    column("Age", "string", "", 0),
];
static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_DEFAULTS: [Default; 6] = [
    d("spec.matchConstraints.matchPolicy", DefaultValue::Text("Equivalent"), When::Present(s("spec.matchConstraints"))),
    d("spec.matchConstraints.namespaceSelector", EMPTY_OBJECT, When::Present(s("spec.matchConstraints"))),
    d("spec.matchConstraints.objectSelector", EMPTY_OBJECT, When::Present(s("spec.matchConstraints"))),
    d("spec.matchConstraints.excludeResourceRules[].scope", DefaultValue::Text("*"), When::Present(s("spec.matchConstraints.excludeResourceRules[]"))),
    d("spec.matchConstraints.resourceRules[].scope", DefaultValue::Text("*"), When::Present(s("spec.matchConstraints.resourceRules[]"))),
    d("spec.failurePolicy", DefaultValue::Text("Fail"), When::Always),
];
pub static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1: Kind = Kind {
    group: s("admissionregistration.k8s.io"),
    version: s("v1"),
    kind: s("MutatingAdmissionPolicy"),
    list_kind: s("MutatingAdmissionPolicyList"),
    plural: s("mutatingadmissionpolicies"),
    singular: s("mutatingadmissionpolicy"),
    short_names: none(),
    categories: Held::Static(&MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_CATEGORIES),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_VERBS),
    schema: Held::Static(&T369),
    storage: Some(Storage { prefix: s("/mutatingadmissionpolicies"), version: s("admissionregistration.k8s.io/v1beta1"), hash: s("LYmCf+UMVdg="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_BUMPED) },
    selectable: Held::Static(&MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: Held::Static(&MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_COLUMNS),
    defaults: Held::Static(&MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::MutatingAdmissionPolicy),
};

static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_CATEGORIES: [SmolStr; 1] = [s("api-extensions")];
static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_COLUMNS: [Column; 4] = [
    column("Name", "string", "name", 0),
    column("PolicyName", "string", "", 0),
    column("ParamRef", "string", "", 0),
    column("Age", "string", "", 0),
];
static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_DEFAULTS: [Default; 5] = [
    d("spec.matchResources.matchPolicy", DefaultValue::Text("Equivalent"), When::Present(s("spec.matchResources"))),
    d("spec.matchResources.namespaceSelector", EMPTY_OBJECT, When::Present(s("spec.matchResources"))),
    d("spec.matchResources.objectSelector", EMPTY_OBJECT, When::Present(s("spec.matchResources"))),
    d("spec.matchResources.excludeResourceRules[].scope", DefaultValue::Text("*"), When::Present(s("spec.matchResources.excludeResourceRules[]"))),
    d("spec.matchResources.resourceRules[].scope", DefaultValue::Text("*"), When::Present(s("spec.matchResources.resourceRules[]"))),
];
pub static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1: Kind = Kind {
    group: s("admissionregistration.k8s.io"),
    version: s("v1"),
    kind: s("MutatingAdmissionPolicyBinding"),
    list_kind: s("MutatingAdmissionPolicyBindingList"),
    plural: s("mutatingadmissionpolicybindings"),
    singular: s("mutatingadmissionpolicybinding"),
    short_names: none(),
    categories: Held::Static(&MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_CATEGORIES),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_VERBS),
    schema: Held::Static(&T390),
    storage: Some(Storage { prefix: s("/mutatingadmissionpolicybindings"), version: s("admissionregistration.k8s.io/v1beta1"), hash: s("90V5FRZZ3Zg="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_BUMPED) },
    selectable: Held::Static(&MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: Held::Static(&MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_COLUMNS),
    defaults: Held::Static(&MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::MutatingAdmissionPolicyBinding),
};

static MUTATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_CATEGORIES: [SmolStr; 1] = [s("api-extensions")];
static MUTATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static MUTATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_BUMPED: [SmolStr; 1] = [s("webhooks")];
static MUTATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static MUTATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_COLUMNS: [Column; 3] = [
    column("Name", "string", "name", 0),
    column("Webhooks", "integer", "", 0),
    column("Age", "string", "", 0),
];
static MUTATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_DEFAULTS: [Default; 8] = [
    d("webhooks[].failurePolicy", DefaultValue::Text("Fail"), When::Present(s("webhooks[]"))),
    d("webhooks[].matchPolicy", DefaultValue::Text("Equivalent"), When::Present(s("webhooks[]"))),
    d("webhooks[].namespaceSelector", EMPTY_OBJECT, When::Present(s("webhooks[]"))),
    d("webhooks[].objectSelector", EMPTY_OBJECT, When::Present(s("webhooks[]"))),
    d("webhooks[].reinvocationPolicy", DefaultValue::Text("Never"), When::Present(s("webhooks[]"))),
    d("webhooks[].timeoutSeconds", DefaultValue::Int(10), When::Present(s("webhooks[]"))),
    d("webhooks[].clientConfig.service.port", DefaultValue::Int(443), When::Present(s("webhooks[].clientConfig.service"))),
    d("webhooks[].rules[].scope", DefaultValue::Text("*"), When::Present(s("webhooks[].rules[]"))),
];
pub static MUTATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1: Kind = Kind {
    group: s("admissionregistration.k8s.io"),
    version: s("v1"),
    kind: s("MutatingWebhookConfiguration"),
    list_kind: s("MutatingWebhookConfigurationList"),
    plural: s("mutatingwebhookconfigurations"),
    singular: s("mutatingwebhookconfiguration"),
    short_names: none(),
    categories: Held::Static(&MUTATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_CATEGORIES),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&MUTATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_VERBS),
    schema: Held::Static(&T394),
    storage: Some(Storage { prefix: s("/mutatingwebhookconfigurations"), version: s("admissionregistration.k8s.io/v1"), hash: s("Sqi0GUgDaX0="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&MUTATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_BUMPED) },
    selectable: Held::Static(&MUTATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: Held::Static(&MUTATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_COLUMNS),
    defaults: Held::Static(&MUTATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::MutatingWebhookConfiguration),
};

static VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_CATEGORIES: [SmolStr; 1] = [s("api-extensions")];
static VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_RESET: [SmolStr; 1] = [s("status")];
static VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_STATUS_RESET: [SmolStr; 2] = [s("metadata"), s("spec")];
static VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_STATUS_ON_UPDATE: [Effect; 7] = [
    e("metadata.annotations", KeepOld),
    e("metadata.deletionTimestamp", KeepOld),
    e("metadata.finalizers", KeepOld),
    e("metadata.labels", KeepOld),
    e("metadata.ownerReferences", KeepOld),
    e("metadata.selfLink", KeepOld),
    e("spec", KeepOld),
];
static VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("admissionregistration.k8s.io"), version: s("v1"), kind: s("ValidatingAdmissionPolicy"), verbs: Held::Static(&VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_STATUS_VERBS), reset_fields: Held::Static(&VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_STATUS_RESET), on_update: Held::Static(&VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_COLUMNS: [Column; 4] = [
    column("Name", "string", "name", 0),
    column("Validations", "integer", "", 0),
    column("ParamKind", "string", "", 0),
    column("Age", "string", "", 0),
];
static VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_DEFAULTS: [Default; 6] = [
    d("spec.matchConstraints.matchPolicy", DefaultValue::Text("Equivalent"), When::Present(s("spec.matchConstraints"))),
    d("spec.matchConstraints.namespaceSelector", EMPTY_OBJECT, When::Present(s("spec.matchConstraints"))),
    d("spec.matchConstraints.objectSelector", EMPTY_OBJECT, When::Present(s("spec.matchConstraints"))),
    d("spec.matchConstraints.excludeResourceRules[].scope", DefaultValue::Text("*"), When::Present(s("spec.matchConstraints.excludeResourceRules[]"))),
    d("spec.matchConstraints.resourceRules[].scope", DefaultValue::Text("*"), When::Present(s("spec.matchConstraints.resourceRules[]"))),
    d("spec.failurePolicy", DefaultValue::Text("Fail"), When::Always),
];
pub static VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1: Kind = Kind {
    group: s("admissionregistration.k8s.io"),
    version: s("v1"),
    kind: s("ValidatingAdmissionPolicy"),
    list_kind: s("ValidatingAdmissionPolicyList"),
    plural: s("validatingadmissionpolicies"),
    singular: s("validatingadmissionpolicy"),
    short_names: none(),
    categories: Held::Static(&VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_CATEGORIES),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_VERBS),
    schema: Held::Static(&T402),
    storage: Some(Storage { prefix: s("/validatingadmissionpolicies"), version: s("admissionregistration.k8s.io/v1"), hash: s("6OxvlMmQ6is="), ttl_seconds: 0 }),
    subresources: Held::Static(&VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_SUBRESOURCES),
    on_create: Held::Static(&VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_ON_CREATE),
    on_update: Held::Static(&VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_ON_UPDATE),
    reset_fields: Held::Static(&VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_RESET),
    generation: Generation { counted: true, bumped_by: Held::Static(&VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_BUMPED) },
    selectable: Held::Static(&VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: Held::Static(&VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_COLUMNS),
    defaults: Held::Static(&VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ValidatingAdmissionPolicy),
};

static VALIDATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_CATEGORIES: [SmolStr; 1] = [s("api-extensions")];
static VALIDATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static VALIDATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static VALIDATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static VALIDATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_COLUMNS: [Column; 4] = [
    column("Name", "string", "name", 0),
    column("PolicyName", "string", "", 0),
    column("ParamRef", "string", "", 0),
    column("Age", "string", "", 0),
];
static VALIDATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_DEFAULTS: [Default; 5] = [
    d("spec.matchResources.matchPolicy", DefaultValue::Text("Equivalent"), When::Present(s("spec.matchResources"))),
    d("spec.matchResources.namespaceSelector", EMPTY_OBJECT, When::Present(s("spec.matchResources"))),
    d("spec.matchResources.objectSelector", EMPTY_OBJECT, When::Present(s("spec.matchResources"))),
    d("spec.matchResources.excludeResourceRules[].scope", DefaultValue::Text("*"), When::Present(s("spec.matchResources.excludeResourceRules[]"))),
    d("spec.matchResources.resourceRules[].scope", DefaultValue::Text("*"), When::Present(s("spec.matchResources.resourceRules[]"))),
];
pub static VALIDATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1: Kind = Kind {
    group: s("admissionregistration.k8s.io"),
    version: s("v1"),
    kind: s("ValidatingAdmissionPolicyBinding"),
    list_kind: s("ValidatingAdmissionPolicyBindingList"),
    plural: s("validatingadmissionpolicybindings"),
    singular: s("validatingadmissionpolicybinding"),
    short_names: none(),
    categories: Held::Static(&VALIDATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_CATEGORIES),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&VALIDATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_VERBS),
    schema: Held::Static(&T414),
    storage: Some(Storage { prefix: s("/validatingadmissionpolicybindings"), version: s("admissionregistration.k8s.io/v1"), hash: s("v9715VZqakg="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&VALIDATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_BUMPED) },
    selectable: Held::Static(&VALIDATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: Held::Static(&VALIDATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_COLUMNS),
    defaults: Held::Static(&VALIDATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ValidatingAdmissionPolicyBinding),
};

static VALIDATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_CATEGORIES: [SmolStr; 1] = [s("api-extensions")];
static VALIDATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static VALIDATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_BUMPED: [SmolStr; 1] = [s("webhooks")];
static VALIDATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static VALIDATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_COLUMNS: [Column; 3] = [
    column("Name", "string", "name", 0),
    column("Webhooks", "integer", "", 0),
    column("Age", "string", "", 0),
];
static VALIDATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_DEFAULTS: [Default; 7] = [
    d("webhooks[].failurePolicy", DefaultValue::Text("Fail"), When::Present(s("webhooks[]"))),
    d("webhooks[].matchPolicy", DefaultValue::Text("Equivalent"), When::Present(s("webhooks[]"))),
    d("webhooks[].namespaceSelector", EMPTY_OBJECT, When::Present(s("webhooks[]"))),
    d("webhooks[].objectSelector", EMPTY_OBJECT, When::Present(s("webhooks[]"))),
    d("webhooks[].timeoutSeconds", DefaultValue::Int(10), When::Present(s("webhooks[]"))),
    d("webhooks[].clientConfig.service.port", DefaultValue::Int(443), When::Present(s("webhooks[].clientConfig.service"))),
    d("webhooks[].rules[].scope", DefaultValue::Text("*"), When::Present(s("webhooks[].rules[]"))),
];
pub static VALIDATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1: Kind = Kind {
    group: s("admissionregistration.k8s.io"),
    version: s("v1"),
    kind: s("ValidatingWebhookConfiguration"),
    list_kind: s("ValidatingWebhookConfigurationList"),
    plural: s("validatingwebhookconfigurations"),
    singular: s("validatingwebhookconfiguration"),
    short_names: none(),
    categories: Held::Static(&VALIDATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_CATEGORIES),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&VALIDATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_VERBS),
    schema: Held::Static(&T418),
    storage: Some(Storage { prefix: s("/validatingwebhookconfigurations"), version: s("admissionregistration.k8s.io/v1"), hash: s("B0wHjQmsGNk="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&VALIDATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_BUMPED) },
    selectable: Held::Static(&VALIDATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: Held::Static(&VALIDATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_COLUMNS),
    defaults: Held::Static(&VALIDATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ValidatingWebhookConfiguration),
};

static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1ALPHA1_CATEGORIES: [SmolStr; 1] = [s("api-extensions")];
static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1ALPHA1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1ALPHA1_BUMPED: [SmolStr; 1] = [s("spec")];
static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1ALPHA1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1ALPHA1_COLUMNS: [Column; 4] = [
    column("Name", "string", "name", 0),
    column("Mutations", "integer", "", 0),
    column("ParamKind", "string", "", 0),
    column("Age", "string", "", 0),
];
static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1ALPHA1_DEFAULTS: [Default; 6] = [
    d("spec.matchConstraints.matchPolicy", DefaultValue::Text("Equivalent"), When::Present(s("spec.matchConstraints"))),
    d("spec.matchConstraints.namespaceSelector", EMPTY_OBJECT, When::Present(s("spec.matchConstraints"))),
    d("spec.matchConstraints.objectSelector", EMPTY_OBJECT, When::Present(s("spec.matchConstraints"))),
    d("spec.matchConstraints.excludeResourceRules[].scope", DefaultValue::Text("*"), When::Present(s("spec.matchConstraints.excludeResourceRules[]"))),
    d("spec.matchConstraints.resourceRules[].scope", DefaultValue::Text("*"), When::Present(s("spec.matchConstraints.resourceRules[]"))),
    d("spec.failurePolicy", DefaultValue::Text("Fail"), When::Always),
];
pub static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1ALPHA1: Kind = Kind {
    group: s("admissionregistration.k8s.io"),
    version: s("v1alpha1"),
    kind: s("MutatingAdmissionPolicy"),
    list_kind: s("MutatingAdmissionPolicyList"),
    plural: s("mutatingadmissionpolicies"),
    singular: s("mutatingadmissionpolicy"),
    short_names: none(),
    categories: Held::Static(&MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1ALPHA1_CATEGORIES),
    namespaced: false,
    stage: Stage::Alpha,
    served_by_default: false,
    verbs: Held::Static(&MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1ALPHA1_VERBS),
    schema: Held::Static(&T421),
    storage: Some(Storage { prefix: s("/mutatingadmissionpolicies"), version: s("admissionregistration.k8s.io/v1beta1"), hash: s("LYmCf+UMVdg="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1ALPHA1_BUMPED) },
    selectable: Held::Static(&MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1ALPHA1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: Held::Static(&MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1ALPHA1_COLUMNS),
    defaults: Held::Static(&MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1ALPHA1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::MutatingAdmissionPolicy),
};

static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1ALPHA1_CATEGORIES: [SmolStr; 1] = [s("api-extensions")];
static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1ALPHA1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1ALPHA1_BUMPED: [SmolStr; 1] = [s("spec")];
static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1ALPHA1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1ALPHA1_COLUMNS: [Column; 4] = [
    column("Name", "string", "name", 0),
    column("PolicyName", "string", "", 0),
    column("ParamRef", "string", "", 0),
    column("Age", "string", "", 0),
];
static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1ALPHA1_DEFAULTS: [Default; 6] = [
    d("spec.matchResources.matchPolicy", DefaultValue::Text("Equivalent"), When::Present(s("spec.matchResources"))),
    d("spec.matchResources.namespaceSelector", EMPTY_OBJECT, When::Present(s("spec.matchResources"))),
    d("spec.matchResources.objectSelector", EMPTY_OBJECT, When::Present(s("spec.matchResources"))),
    d("spec.matchResources.excludeResourceRules[].scope", DefaultValue::Text("*"), When::Present(s("spec.matchResources.excludeResourceRules[]"))),
    d("spec.matchResources.resourceRules[].scope", DefaultValue::Text("*"), When::Present(s("spec.matchResources.resourceRules[]"))),
    d("spec.paramRef.parameterNotFoundAction", DefaultValue::Text("Deny"), When::Present(s("spec.paramRef"))),
];
pub static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1ALPHA1: Kind = Kind {
    group: s("admissionregistration.k8s.io"),
    version: s("v1alpha1"),
    kind: s("MutatingAdmissionPolicyBinding"),
    list_kind: s("MutatingAdmissionPolicyBindingList"),
    plural: s("mutatingadmissionpolicybindings"),
    singular: s("mutatingadmissionpolicybinding"),
    short_names: none(),
    categories: Held::Static(&MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1ALPHA1_CATEGORIES),
    namespaced: false,
    stage: Stage::Alpha,
    served_by_default: false,
    verbs: Held::Static(&MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1ALPHA1_VERBS),
    schema: Held::Static(&T439),
    storage: Some(Storage { prefix: s("/mutatingadmissionpolicybindings"), version: s("admissionregistration.k8s.io/v1beta1"), hash: s("90V5FRZZ3Zg="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1ALPHA1_BUMPED) },
    selectable: Held::Static(&MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1ALPHA1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: Held::Static(&MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1ALPHA1_COLUMNS),
    defaults: Held::Static(&MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1ALPHA1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::MutatingAdmissionPolicyBinding),
};

static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1BETA1_CATEGORIES: [SmolStr; 1] = [s("api-extensions")];
static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1BETA1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1BETA1_BUMPED: [SmolStr; 1] = [s("spec")];
static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1BETA1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1BETA1_COLUMNS: [Column; 4] = [
    column("Name", "string", "name", 0),
    column("Mutations", "integer", "", 0),
    column("ParamKind", "string", "", 0),
    column("Age", "string", "", 0),
];
static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1BETA1_DEFAULTS: [Default; 6] = [
    d("spec.matchConstraints.matchPolicy", DefaultValue::Text("Equivalent"), When::Present(s("spec.matchConstraints"))),
    d("spec.matchConstraints.namespaceSelector", EMPTY_OBJECT, When::Present(s("spec.matchConstraints"))),
    d("spec.matchConstraints.objectSelector", EMPTY_OBJECT, When::Present(s("spec.matchConstraints"))),
    d("spec.matchConstraints.excludeResourceRules[].scope", DefaultValue::Text("*"), When::Present(s("spec.matchConstraints.excludeResourceRules[]"))),
    d("spec.matchConstraints.resourceRules[].scope", DefaultValue::Text("*"), When::Present(s("spec.matchConstraints.resourceRules[]"))),
    d("spec.failurePolicy", DefaultValue::Text("Fail"), When::Always),
];
pub static MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1BETA1: Kind = Kind {
    group: s("admissionregistration.k8s.io"),
    version: s("v1beta1"),
    kind: s("MutatingAdmissionPolicy"),
    list_kind: s("MutatingAdmissionPolicyList"),
    plural: s("mutatingadmissionpolicies"),
    singular: s("mutatingadmissionpolicy"),
    short_names: none(),
    categories: Held::Static(&MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1BETA1_CATEGORIES),
    namespaced: false,
    stage: Stage::Beta,
    served_by_default: false,
    verbs: Held::Static(&MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1BETA1_VERBS),
    schema: Held::Static(&T443),
    storage: Some(Storage { prefix: s("/mutatingadmissionpolicies"), version: s("admissionregistration.k8s.io/v1beta1"), hash: s("LYmCf+UMVdg="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1BETA1_BUMPED) },
    selectable: Held::Static(&MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1BETA1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: Held::Static(&MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1BETA1_COLUMNS),
    defaults: Held::Static(&MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1BETA1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::MutatingAdmissionPolicy),
};

static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1BETA1_CATEGORIES: [SmolStr; 1] = [s("api-extensions")];
static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1BETA1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1BETA1_BUMPED: [SmolStr; 1] = [s("spec")];
static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1BETA1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1BETA1_COLUMNS: [Column; 4] = [
    column("Name", "string", "name", 0),
    column("PolicyName", "string", "", 0),
    column("ParamRef", "string", "", 0),
    column("Age", "string", "", 0),
];
static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1BETA1_DEFAULTS: [Default; 5] = [
    d("spec.matchResources.matchPolicy", DefaultValue::Text("Equivalent"), When::Present(s("spec.matchResources"))),
    d("spec.matchResources.namespaceSelector", EMPTY_OBJECT, When::Present(s("spec.matchResources"))),
    d("spec.matchResources.objectSelector", EMPTY_OBJECT, When::Present(s("spec.matchResources"))),
    d("spec.matchResources.excludeResourceRules[].scope", DefaultValue::Text("*"), When::Present(s("spec.matchResources.excludeResourceRules[]"))),
    d("spec.matchResources.resourceRules[].scope", DefaultValue::Text("*"), When::Present(s("spec.matchResources.resourceRules[]"))),
];
pub static MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1BETA1: Kind = Kind {
    group: s("admissionregistration.k8s.io"),
    version: s("v1beta1"),
    kind: s("MutatingAdmissionPolicyBinding"),
    list_kind: s("MutatingAdmissionPolicyBindingList"),
    plural: s("mutatingadmissionpolicybindings"),
    singular: s("mutatingadmissionpolicybinding"),
    short_names: none(),
    categories: Held::Static(&MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1BETA1_CATEGORIES),
    namespaced: false,
    stage: Stage::Beta,
    served_by_default: false,
    verbs: Held::Static(&MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1BETA1_VERBS),
    schema: Held::Static(&T461),
    storage: Some(Storage { prefix: s("/mutatingadmissionpolicybindings"), version: s("admissionregistration.k8s.io/v1beta1"), hash: s("90V5FRZZ3Zg="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1BETA1_BUMPED) },
    selectable: Held::Static(&MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1BETA1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: Held::Static(&MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1BETA1_COLUMNS),
    defaults: Held::Static(&MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1BETA1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::MutatingAdmissionPolicyBinding),
};

static CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_SHORT: [SmolStr; 2] = [s("crd"), s("crds")];
static CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_CATEGORIES: [SmolStr; 1] = [s("api-extensions")];
static CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_RESET: [SmolStr; 1] = [s("status")];
static CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_STATUS_RESET: [SmolStr; 1] = [s("spec")];
static CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("apiextensions.k8s.io"), version: s("v1"), kind: s("CustomResourceDefinition"), verbs: Held::Static(&CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_STATUS_VERBS), reset_fields: Held::Static(&CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_STATUS_RESET), on_update: none(), connect_methods: none(), options: s(""), takes_path: false },
];
static CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_ON_UPDATE: [Effect; 1] = [
    e("status", KeepIfAbsent),
];
static CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_IMMUTABLE: [Immutable; 2] = [
    Immutable { path: s("spec.group"), detail: s("field is immutable") },
    Immutable { path: s("spec.names.plural"), detail: s("field is immutable") },
];
static CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_COLUMNS: [Column; 2] = [
    column("Name", "string", "name", 0),
    column("Created At", "date", "", 0),
];
static CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_DEFAULTS: [Default; 1] = [
    d("spec.conversion.webhook.clientConfig.service.port", DefaultValue::Int(443), When::Present(s("spec.conversion.webhook.clientConfig.service"))),
];
pub static CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1: Kind = Kind {
    group: s("apiextensions.k8s.io"),
    version: s("v1"),
    kind: s("CustomResourceDefinition"),
    list_kind: s("CustomResourceDefinitionList"),
    plural: s("customresourcedefinitions"),
    singular: s("customresourcedefinition"),
    short_names: Held::Static(&CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_SHORT),
    categories: Held::Static(&CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_CATEGORIES),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_VERBS),
    schema: Held::Static(&T465),
    storage: Some(Storage { prefix: s("/apiextensions.k8s.io/customresourcedefinitions"), version: s("apiextensions.k8s.io/v1beta1"), hash: s("jfWCUB31mvA="), ttl_seconds: 0 }),
    subresources: Held::Static(&CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_SUBRESOURCES),
    on_create: none(),
    on_update: Held::Static(&CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_ON_UPDATE),
    reset_fields: Held::Static(&CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_RESET),
    generation: Generation { counted: true, bumped_by: Held::Static(&CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_BUMPED) },
    selectable: Held::Static(&CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: Held::Static(&CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_IMMUTABLE),
    columns: Held::Static(&CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_COLUMNS),
    defaults: Held::Static(&CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::CustomResourceDefinition),
};

static APISERVICE_APIREGISTRATION_V1_CATEGORIES: [SmolStr; 1] = [s("api-extensions")];
static APISERVICE_APIREGISTRATION_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static APISERVICE_APIREGISTRATION_V1_RESET: [SmolStr; 1] = [s("status")];
static APISERVICE_APIREGISTRATION_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static APISERVICE_APIREGISTRATION_V1_STATUS_RESET: [SmolStr; 2] = [s("metadata"), s("spec")];
static APISERVICE_APIREGISTRATION_V1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("apiregistration.k8s.io"), version: s("v1"), kind: s("APIService"), verbs: Held::Static(&APISERVICE_APIREGISTRATION_V1_STATUS_VERBS), reset_fields: Held::Static(&APISERVICE_APIREGISTRATION_V1_STATUS_RESET), on_update: none(), connect_methods: none(), options: s(""), takes_path: false },
];
static APISERVICE_APIREGISTRATION_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static APISERVICE_APIREGISTRATION_V1_COLUMNS: [Column; 4] = [
    column("Name", "string", "name", 0),
    column("Service", "string", "", 0),
    column("Available", "string", "", 0),
    column("Age", "string", "", 0),
];
static APISERVICE_APIREGISTRATION_V1_DEFAULTS: [Default; 1] = [
    d("spec.service.port", DefaultValue::Int(443), When::Present(s("spec.service"))),
];
pub static APISERVICE_APIREGISTRATION_V1: Kind = Kind {
    group: s("apiregistration.k8s.io"),
    version: s("v1"),
    kind: s("APIService"),
    list_kind: s("APIServiceList"),
    plural: s("apiservices"),
    singular: s("apiservice"),
    short_names: none(),
    categories: Held::Static(&APISERVICE_APIREGISTRATION_V1_CATEGORIES),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&APISERVICE_APIREGISTRATION_V1_VERBS),
    schema: Held::Static(&T505),
    storage: Some(Storage { prefix: s("/apiregistration.k8s.io/apiservices"), version: s("apiregistration.k8s.io/v1"), hash: s("InPBPD7+PqM="), ttl_seconds: 0 }),
    subresources: Held::Static(&APISERVICE_APIREGISTRATION_V1_SUBRESOURCES),
    on_create: none(),
    on_update: none(),
    reset_fields: Held::Static(&APISERVICE_APIREGISTRATION_V1_RESET),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&APISERVICE_APIREGISTRATION_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: Held::Static(&APISERVICE_APIREGISTRATION_V1_COLUMNS),
    defaults: Held::Static(&APISERVICE_APIREGISTRATION_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::APIService),
};

static CONTROLLERREVISION_APPS_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static CONTROLLERREVISION_APPS_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static CONTROLLERREVISION_APPS_V1_IMMUTABLE: [Immutable; 1] = [
    Immutable { path: s("data"), detail: s("field is immutable") },
];
static CONTROLLERREVISION_APPS_V1_COLUMNS: [Column; 4] = [
    column("Name", "string", "name", 0),
    column("Controller", "string", "", 0),
    column("Revision", "string", "", 0),
    column("Age", "string", "", 0),
];
pub static CONTROLLERREVISION_APPS_V1: Kind = Kind {
    group: s("apps"),
    version: s("v1"),
    kind: s("ControllerRevision"),
    list_kind: s("ControllerRevisionList"),
    plural: s("controllerrevisions"),
    singular: s("controllerrevision"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&CONTROLLERREVISION_APPS_V1_VERBS),
    schema: Held::Static(&T512),
    storage: Some(Storage { prefix: s("/controllerrevisions"), version: s("apps/v1"), hash: s("85nkx63pcBU="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&CONTROLLERREVISION_APPS_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&CONTROLLERREVISION_APPS_V1_IMMUTABLE),
    columns: Held::Static(&CONTROLLERREVISION_APPS_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ControllerRevision),
};

static DAEMONSET_APPS_V1_SHORT: [SmolStr; 1] = [s("ds")];
static DAEMONSET_APPS_V1_CATEGORIES: [SmolStr; 1] = [s("all")];
static DAEMONSET_APPS_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static DAEMONSET_APPS_V1_RESET: [SmolStr; 1] = [s("status")];
static DAEMONSET_APPS_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static DAEMONSET_APPS_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static DAEMONSET_APPS_V1_STATUS_RESET: [SmolStr; 1] = [s("spec")];
static DAEMONSET_APPS_V1_STATUS_ON_UPDATE: [Effect; 1] = [
    e("spec", KeepOld),
];
static DAEMONSET_APPS_V1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("apps"), version: s("v1"), kind: s("DaemonSet"), verbs: Held::Static(&DAEMONSET_APPS_V1_STATUS_VERBS), reset_fields: Held::Static(&DAEMONSET_APPS_V1_STATUS_RESET), on_update: Held::Static(&DAEMONSET_APPS_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static DAEMONSET_APPS_V1_ON_CREATE: [Effect; 7] = [
    e("status", Clear),
    e("spec.template.spec.containers[].lifecycle.stopSignal", Clear),
    e("spec.template.spec.ephemeralContainers[].lifecycle.stopSignal", Clear),
    e("spec.template.spec.initContainers[].lifecycle.stopSignal", Clear),
    e("spec.template.spec.schedulingGroup", Clear),
    e("spec.template.spec.volumes[].projected.sources[].clusterTrustBundle", Clear),
    e("spec.template.spec.volumes[].projected.sources[].podCertificate", Clear),
];
static DAEMONSET_APPS_V1_ON_UPDATE: [Effect; 7] = [
    e("spec.template.spec.containers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.template.spec.ephemeralContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.template.spec.initContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.template.spec.schedulingGroup", DropUnlessInUse),
    e("spec.template.spec.volumes[].projected.sources[].clusterTrustBundle", DropUnlessInUse),
    e("spec.template.spec.volumes[].projected.sources[].podCertificate", DropUnlessInUse),
    e("status", KeepOld),
];
static DAEMONSET_APPS_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static DAEMONSET_APPS_V1_IMMUTABLE: [Immutable; 1] = [
    Immutable { path: s("spec.selector"), detail: s("field is immutable") },
];
static DAEMONSET_APPS_V1_COLUMNS: [Column; 11] = [
    column("Name", "string", "name", 0),
    column("Desired", "integer", "", 0),
    column("Current", "integer", "", 0),
    column("Ready", "integer", "", 0),
    column("Up-to-date", "integer", "", 0),
    column("Available", "integer", "", 0),
    column("Node Selector", "string", "", 0),
    column("Age", "string", "", 0),
    column("Containers", "string", "", 1),
    column("Images", "string", "", 1),
    column("Selector", "string", "", 1),
];
static DAEMONSET_APPS_V1_DEFAULTS: [Default; 2] = [
    d("spec.revisionHistoryLimit", DefaultValue::Int(10), When::Always),
    d("spec.updateStrategy.type", DefaultValue::Text("RollingUpdate"), When::Always),
];
pub static DAEMONSET_APPS_V1: Kind = Kind {
    group: s("apps"),
    version: s("v1"),
    kind: s("DaemonSet"),
    list_kind: s("DaemonSetList"),
    plural: s("daemonsets"),
    singular: s("daemonset"),
    short_names: Held::Static(&DAEMONSET_APPS_V1_SHORT),
    categories: Held::Static(&DAEMONSET_APPS_V1_CATEGORIES),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&DAEMONSET_APPS_V1_VERBS),
    schema: Held::Static(&T514),
    storage: Some(Storage { prefix: s("/daemonsets"), version: s("apps/v1"), hash: s("dd7pWHUlMKQ="), ttl_seconds: 0 }),
    subresources: Held::Static(&DAEMONSET_APPS_V1_SUBRESOURCES),
    on_create: Held::Static(&DAEMONSET_APPS_V1_ON_CREATE),
    on_update: Held::Static(&DAEMONSET_APPS_V1_ON_UPDATE),
    reset_fields: Held::Static(&DAEMONSET_APPS_V1_RESET),
    generation: Generation { counted: true, bumped_by: Held::Static(&DAEMONSET_APPS_V1_BUMPED) },
    selectable: Held::Static(&DAEMONSET_APPS_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&DAEMONSET_APPS_V1_IMMUTABLE),
    columns: Held::Static(&DAEMONSET_APPS_V1_COLUMNS),
    defaults: Held::Static(&DAEMONSET_APPS_V1_DEFAULTS),
    pod_spec_at: s("spec.template.spec"),
    rules: Held::Static(&rules::DaemonSet),
};

static DEPLOYMENT_APPS_V1_SHORT: [SmolStr; 1] = [s("deploy")];
static DEPLOYMENT_APPS_V1_CATEGORIES: [SmolStr; 1] = [s("all")];
static DEPLOYMENT_APPS_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static DEPLOYMENT_APPS_V1_RESET: [SmolStr; 1] = [s("status")];
static DEPLOYMENT_APPS_V1_BUMPED: [SmolStr; 2] = [s("metadata.annotations"), s("spec")];
static DEPLOYMENT_APPS_V1_SCALE_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static DEPLOYMENT_APPS_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static DEPLOYMENT_APPS_V1_STATUS_RESET: [SmolStr; 2] = [s("metadata.labels"), s("spec")];
static DEPLOYMENT_APPS_V1_STATUS_ON_UPDATE: [Effect; 2] = [
    e("metadata.labels", KeepOld),
    e("spec", KeepOld),
];
static DEPLOYMENT_APPS_V1_SUBRESOURCES: [Subresource; 2] = [
    Subresource { name: s("scale"), group: s("autoscaling"), version: s("v1"), kind: s("Scale"), verbs: Held::Static(&DEPLOYMENT_APPS_V1_SCALE_VERBS), reset_fields: none(), on_update: none(), connect_methods: none(), options: s(""), takes_path: false },
    Subresource { name: s("status"), group: s("apps"), version: s("v1"), kind: s("Deployment"), verbs: Held::Static(&DEPLOYMENT_APPS_V1_STATUS_VERBS), reset_fields: Held::Static(&DEPLOYMENT_APPS_V1_STATUS_RESET), on_update: Held::Static(&DEPLOYMENT_APPS_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static DEPLOYMENT_APPS_V1_ON_CREATE: [Effect; 7] = [
    e("spec.template.spec.containers[].lifecycle.stopSignal", Clear),
    e("spec.template.spec.ephemeralContainers[].lifecycle.stopSignal", Clear),
    e("spec.template.spec.initContainers[].lifecycle.stopSignal", Clear),
    e("spec.template.spec.schedulingGroup", Clear),
    e("spec.template.spec.volumes[].projected.sources[].clusterTrustBundle", Clear),
    e("spec.template.spec.volumes[].projected.sources[].podCertificate", Clear),
    e("status", Clear),
];
static DEPLOYMENT_APPS_V1_ON_UPDATE: [Effect; 7] = [
    e("spec.template.spec.containers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.template.spec.ephemeralContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.template.spec.initContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.template.spec.schedulingGroup", DropUnlessInUse),
    e("spec.template.spec.volumes[].projected.sources[].clusterTrustBundle", DropUnlessInUse),
    e("spec.template.spec.volumes[].projected.sources[].podCertificate", DropUnlessInUse),
    e("status", KeepOld),
];
static DEPLOYMENT_APPS_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static DEPLOYMENT_APPS_V1_IMMUTABLE: [Immutable; 1] = [
    Immutable { path: s("spec.selector"), detail: s("field is immutable") },
];
static DEPLOYMENT_APPS_V1_COLUMNS: [Column; 8] = [
    column("Name", "string", "name", 0),
    column("Ready", "string", "", 0),
    column("Up-to-date", "string", "", 0),
    column("Available", "string", "", 0),
    column("Age", "string", "", 0),
    column("Containers", "string", "", 1),
    column("Images", "string", "", 1),
    column("Selector", "string", "", 1),
];
static DEPLOYMENT_APPS_V1_DEFAULTS: [Default; 4] = [
    d("spec.progressDeadlineSeconds", DefaultValue::Int(600), When::Always),
    d("spec.replicas", DefaultValue::Int(1), When::Always),
    d("spec.revisionHistoryLimit", DefaultValue::Int(10), When::Always),
    d("spec.strategy.type", DefaultValue::Text("RollingUpdate"), When::Always),
];
pub static DEPLOYMENT_APPS_V1: Kind = Kind {
    group: s("apps"),
    version: s("v1"),
    kind: s("Deployment"),
    list_kind: s("DeploymentList"),
    plural: s("deployments"),
    singular: s("deployment"),
    short_names: Held::Static(&DEPLOYMENT_APPS_V1_SHORT),
    categories: Held::Static(&DEPLOYMENT_APPS_V1_CATEGORIES),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&DEPLOYMENT_APPS_V1_VERBS),
    schema: Held::Static(&T523),
    storage: Some(Storage { prefix: s("/deployments"), version: s("apps/v1"), hash: s("8aSe+NMegvE="), ttl_seconds: 0 }),
    subresources: Held::Static(&DEPLOYMENT_APPS_V1_SUBRESOURCES),
    on_create: Held::Static(&DEPLOYMENT_APPS_V1_ON_CREATE),
    on_update: Held::Static(&DEPLOYMENT_APPS_V1_ON_UPDATE),
    reset_fields: Held::Static(&DEPLOYMENT_APPS_V1_RESET),
    generation: Generation { counted: true, bumped_by: Held::Static(&DEPLOYMENT_APPS_V1_BUMPED) },
    selectable: Held::Static(&DEPLOYMENT_APPS_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&DEPLOYMENT_APPS_V1_IMMUTABLE),
    columns: Held::Static(&DEPLOYMENT_APPS_V1_COLUMNS),
    defaults: Held::Static(&DEPLOYMENT_APPS_V1_DEFAULTS),
    pod_spec_at: s("spec.template.spec"),
    rules: Held::Static(&rules::Deployment),
};

static REPLICASET_APPS_V1_SHORT: [SmolStr; 1] = [s("rs")];
static REPLICASET_APPS_V1_CATEGORIES: [SmolStr; 1] = [s("all")];
static REPLICASET_APPS_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static REPLICASET_APPS_V1_RESET: [SmolStr; 1] = [s("status")];
static REPLICASET_APPS_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static REPLICASET_APPS_V1_SCALE_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static REPLICASET_APPS_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static REPLICASET_APPS_V1_STATUS_RESET: [SmolStr; 1] = [s("spec")];
static REPLICASET_APPS_V1_STATUS_ON_UPDATE: [Effect; 1] = [
    e("spec", KeepOld),
];
static REPLICASET_APPS_V1_SUBRESOURCES: [Subresource; 2] = [
    Subresource { name: s("scale"), group: s("autoscaling"), version: s("v1"), kind: s("Scale"), verbs: Held::Static(&REPLICASET_APPS_V1_SCALE_VERBS), reset_fields: none(), on_update: none(), connect_methods: none(), options: s(""), takes_path: false },
    Subresource { name: s("status"), group: s("apps"), version: s("v1"), kind: s("ReplicaSet"), verbs: Held::Static(&REPLICASET_APPS_V1_STATUS_VERBS), reset_fields: Held::Static(&REPLICASET_APPS_V1_STATUS_RESET), on_update: Held::Static(&REPLICASET_APPS_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static REPLICASET_APPS_V1_ON_CREATE: [Effect; 7] = [
    e("status", Clear),
    e("spec.template.spec.containers[].lifecycle.stopSignal", Clear),
    e("spec.template.spec.ephemeralContainers[].lifecycle.stopSignal", Clear),
    e("spec.template.spec.initContainers[].lifecycle.stopSignal", Clear),
    e("spec.template.spec.schedulingGroup", Clear),
    e("spec.template.spec.volumes[].projected.sources[].clusterTrustBundle", Clear),
    e("spec.template.spec.volumes[].projected.sources[].podCertificate", Clear),
];
static REPLICASET_APPS_V1_ON_UPDATE: [Effect; 7] = [
    e("spec.template.spec.containers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.template.spec.ephemeralContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.template.spec.initContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.template.spec.schedulingGroup", DropUnlessInUse),
    e("spec.template.spec.volumes[].projected.sources[].clusterTrustBundle", DropUnlessInUse),
    e("spec.template.spec.volumes[].projected.sources[].podCertificate", DropUnlessInUse),
    e("status", KeepOld),
];
static REPLICASET_APPS_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static REPLICASET_APPS_V1_IMMUTABLE: [Immutable; 1] = [
    Immutable { path: s("spec.selector"), detail: s("field is immutable") },
];
static REPLICASET_APPS_V1_COLUMNS: [Column; 8] = [
    column("Name", "string", "name", 0),
    column("Desired", "integer", "", 0),
    column("Current", "integer", "", 0),
    column("Ready", "integer", "", 0),
    column("Age", "string", "", 0),
    column("Containers", "string", "", 1),
    column("Images", "string", "", 1),
    column("Selector", "string", "", 1),
];
static REPLICASET_APPS_V1_DEFAULTS: [Default; 1] = [
    d("spec.replicas", DefaultValue::Int(1), When::Always),
];
pub static REPLICASET_APPS_V1: Kind = Kind {
    group: s("apps"),
    version: s("v1"),
    kind: s("ReplicaSet"),
    list_kind: s("ReplicaSetList"),
    plural: s("replicasets"),
    singular: s("replicaset"),
    short_names: Held::Static(&REPLICASET_APPS_V1_SHORT),
    categories: Held::Static(&REPLICASET_APPS_V1_CATEGORIES),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&REPLICASET_APPS_V1_VERBS),
    schema: Held::Static(&T532),
    storage: Some(Storage { prefix: s("/replicasets"), version: s("apps/v1"), hash: s("P1RzHs8/mWQ="), ttl_seconds: 0 }),
    subresources: Held::Static(&REPLICASET_APPS_V1_SUBRESOURCES),
    on_create: Held::Static(&REPLICASET_APPS_V1_ON_CREATE),
    on_update: Held::Static(&REPLICASET_APPS_V1_ON_UPDATE),
    reset_fields: Held::Static(&REPLICASET_APPS_V1_RESET),
    generation: Generation { counted: true, bumped_by: Held::Static(&REPLICASET_APPS_V1_BUMPED) },
    selectable: Held::Static(&REPLICASET_APPS_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&REPLICASET_APPS_V1_IMMUTABLE),
    columns: Held::Static(&REPLICASET_APPS_V1_COLUMNS),
    defaults: Held::Static(&REPLICASET_APPS_V1_DEFAULTS),
    pod_spec_at: s("spec.template.spec"),
    rules: Held::Static(&rules::ReplicaSet),
};

static STATEFULSET_APPS_V1_SHORT: [SmolStr; 1] = [s("sts")];
static STATEFULSET_APPS_V1_CATEGORIES: [SmolStr; 1] = [s("all")];
static STATEFULSET_APPS_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static STATEFULSET_APPS_V1_RESET: [SmolStr; 1] = [s("status")];
static STATEFULSET_APPS_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static STATEFULSET_APPS_V1_SCALE_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static STATEFULSET_APPS_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static STATEFULSET_APPS_V1_STATUS_RESET: [SmolStr; 1] = [s("spec")];
static STATEFULSET_APPS_V1_STATUS_ON_UPDATE: [Effect; 1] = [
    e("spec", KeepOld),
];
static STATEFULSET_APPS_V1_SUBRESOURCES: [Subresource; 2] = [
    Subresource { name: s("scale"), group: s("autoscaling"), version: s("v1"), kind: s("Scale"), verbs: Held::Static(&STATEFULSET_APPS_V1_SCALE_VERBS), reset_fields: none(), on_update: none(), connect_methods: none(), options: s(""), takes_path: false },
    Subresource { name: s("status"), group: s("apps"), version: s("v1"), kind: s("StatefulSet"), verbs: Held::Static(&STATEFULSET_APPS_V1_STATUS_VERBS), reset_fields: Held::Static(&STATEFULSET_APPS_V1_STATUS_RESET), on_update: Held::Static(&STATEFULSET_APPS_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static STATEFULSET_APPS_V1_ON_CREATE: [Effect; 8] = [
    e("status", Clear),
    e("spec.template.spec.containers[].lifecycle.stopSignal", Clear),
    e("spec.template.spec.ephemeralContainers[].lifecycle.stopSignal", Clear),
    e("spec.template.spec.initContainers[].lifecycle.stopSignal", Clear),
    e("spec.template.spec.schedulingGroup", Clear),
    e("spec.template.spec.volumes[].projected.sources[].clusterTrustBundle", Clear),
    e("spec.template.spec.volumes[].projected.sources[].podCertificate", Clear),
    e("spec.updateStrategy.rollingUpdate.maxUnavailable", Clear),
];
static STATEFULSET_APPS_V1_ON_UPDATE: [Effect; 8] = [
    e("spec.template.spec.containers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.template.spec.ephemeralContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.template.spec.initContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.template.spec.schedulingGroup", DropUnlessInUse),
    e("spec.template.spec.volumes[].projected.sources[].clusterTrustBundle", DropUnlessInUse),
    e("spec.template.spec.volumes[].projected.sources[].podCertificate", DropUnlessInUse),
    e("spec.updateStrategy.rollingUpdate.maxUnavailable", DropUnlessInUse),
    e("status", KeepOld),
];
static STATEFULSET_APPS_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static STATEFULSET_APPS_V1_IMMUTABLE: [Immutable; 1] = [
    Immutable { path: s("spec"), detail: s("updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden") },
];
static STATEFULSET_APPS_V1_COLUMNS: [Column; 5] = [
    column("Name", "string", "name", 0),
    column("Ready", "string", "", 0),
    column("Age", "string", "", 0),
    column("Containers", "string", "", 1),
    column("Images", "string", "", 1),
];
static STATEFULSET_APPS_V1_DEFAULTS: [Default; 8] = [
    d("spec.volumeClaimTemplates[].spec.volumeMode", DefaultValue::Text("Filesystem"), When::Present(s("spec.volumeClaimTemplates[]"))),
    d("spec.volumeClaimTemplates[].status.phase", DefaultValue::Text("Pending"), When::Present(s("spec.volumeClaimTemplates[]"))),
    d("spec.persistentVolumeClaimRetentionPolicy.whenDeleted", DefaultValue::Text("Retain"), When::Always),
    d("spec.persistentVolumeClaimRetentionPolicy.whenScaled", DefaultValue::Text("Retain"), When::Always),
    d("spec.podManagementPolicy", DefaultValue::Text("OrderedReady"), When::Always),
    d("spec.replicas", DefaultValue::Int(1), When::Always),
    d("spec.revisionHistoryLimit", DefaultValue::Int(10), When::Always),
    d("spec.updateStrategy.type", DefaultValue::Text("RollingUpdate"), When::Always),
];
pub static STATEFULSET_APPS_V1: Kind = Kind {
    group: s("apps"),
    version: s("v1"),
    kind: s("StatefulSet"),
    list_kind: s("StatefulSetList"),
    plural: s("statefulsets"),
    singular: s("statefulset"),
    short_names: Held::Static(&STATEFULSET_APPS_V1_SHORT),
    categories: Held::Static(&STATEFULSET_APPS_V1_CATEGORIES),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&STATEFULSET_APPS_V1_VERBS),
    schema: Held::Static(&T538),
    storage: Some(Storage { prefix: s("/statefulsets"), version: s("apps/v1"), hash: s("H+vl74LkKdo="), ttl_seconds: 0 }),
    subresources: Held::Static(&STATEFULSET_APPS_V1_SUBRESOURCES),
    on_create: Held::Static(&STATEFULSET_APPS_V1_ON_CREATE),
    on_update: Held::Static(&STATEFULSET_APPS_V1_ON_UPDATE),
    reset_fields: Held::Static(&STATEFULSET_APPS_V1_RESET),
    generation: Generation { counted: true, bumped_by: Held::Static(&STATEFULSET_APPS_V1_BUMPED) },
    selectable: Held::Static(&STATEFULSET_APPS_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&STATEFULSET_APPS_V1_IMMUTABLE),
    columns: Held::Static(&STATEFULSET_APPS_V1_COLUMNS),
    defaults: Held::Static(&STATEFULSET_APPS_V1_DEFAULTS),
    pod_spec_at: s("spec.template.spec"),
    rules: Held::Static(&rules::StatefulSet),
};

static SELFSUBJECTREVIEW_AUTHENTICATION_V1_VERBS: [SmolStr; 1] = [s("create")];
pub static SELFSUBJECTREVIEW_AUTHENTICATION_V1: Kind = Kind {
    group: s("authentication.k8s.io"),
    version: s("v1"),
    kind: s("SelfSubjectReview"),
    list_kind: s(""),
    plural: s("selfsubjectreviews"),
    singular: s("selfsubjectreview"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&SELFSUBJECTREVIEW_AUTHENTICATION_V1_VERBS),
    schema: Held::Static(&T552),
    storage: None,
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: none(),
    delete: Delete { graceful: false, propagation: None, returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: none(),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::SelfSubjectReview),
};

static TOKENREVIEW_AUTHENTICATION_V1_VERBS: [SmolStr; 1] = [s("create")];
pub static TOKENREVIEW_AUTHENTICATION_V1: Kind = Kind {
    group: s("authentication.k8s.io"),
    version: s("v1"),
    kind: s("TokenReview"),
    list_kind: s(""),
    plural: s("tokenreviews"),
    singular: s("tokenreview"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&TOKENREVIEW_AUTHENTICATION_V1_VERBS),
    schema: Held::Static(&T557),
    storage: None,
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: none(),
    delete: Delete { graceful: false, propagation: None, returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: none(),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::TokenReview),
};

static LOCALSUBJECTACCESSREVIEW_AUTHORIZATION_V1_VERBS: [SmolStr; 1] = [s("create")];
pub static LOCALSUBJECTACCESSREVIEW_AUTHORIZATION_V1: Kind = Kind {
    group: s("authorization.k8s.io"),
    version: s("v1"),
    kind: s("LocalSubjectAccessReview"),
    list_kind: s(""),
    plural: s("localsubjectaccessreviews"),
    singular: s("localsubjectaccessreview"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&LOCALSUBJECTACCESSREVIEW_AUTHORIZATION_V1_VERBS),
    schema: Held::Static(&T560),
    storage: None,
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: none(),
    delete: Delete { graceful: false, propagation: None, returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: none(),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::LocalSubjectAccessReview),
};

static SELFSUBJECTACCESSREVIEW_AUTHORIZATION_V1_VERBS: [SmolStr; 1] = [s("create")];
pub static SELFSUBJECTACCESSREVIEW_AUTHORIZATION_V1: Kind = Kind {
    group: s("authorization.k8s.io"),
    version: s("v1"),
    kind: s("SelfSubjectAccessReview"),
    list_kind: s(""),
    plural: s("selfsubjectaccessreviews"),
    singular: s("selfsubjectaccessreview"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&SELFSUBJECTACCESSREVIEW_AUTHORIZATION_V1_VERBS),
    schema: Held::Static(&T572),
    storage: None,
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: none(),
    delete: Delete { graceful: false, propagation: None, returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: none(),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::SelfSubjectAccessReview),
};

static SELFSUBJECTRULESREVIEW_AUTHORIZATION_V1_VERBS: [SmolStr; 1] = [s("create")];
pub static SELFSUBJECTRULESREVIEW_AUTHORIZATION_V1: Kind = Kind {
    group: s("authorization.k8s.io"),
    version: s("v1"),
    kind: s("SelfSubjectRulesReview"),
    list_kind: s(""),
    plural: s("selfsubjectrulesreviews"),
    singular: s("selfsubjectrulesreview"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&SELFSUBJECTRULESREVIEW_AUTHORIZATION_V1_VERBS),
    schema: Held::Static(&T574),
    storage: None,
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: none(),
    delete: Delete { graceful: false, propagation: None, returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: none(),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::SelfSubjectRulesReview),
};

static SUBJECTACCESSREVIEW_AUTHORIZATION_V1_VERBS: [SmolStr; 1] = [s("create")];
pub static SUBJECTACCESSREVIEW_AUTHORIZATION_V1: Kind = Kind {
    group: s("authorization.k8s.io"),
    version: s("v1"),
    kind: s("SubjectAccessReview"),
    list_kind: s(""),
    plural: s("subjectaccessreviews"),
    singular: s("subjectaccessreview"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&SUBJECTACCESSREVIEW_AUTHORIZATION_V1_VERBS),
    schema: Held::Static(&T581),
    storage: None,
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: none(),
    delete: Delete { graceful: false, propagation: None, returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: none(),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::SubjectAccessReview),
};

static HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_SHORT: [SmolStr; 1] = [s("hpa")];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_CATEGORIES: [SmolStr; 1] = [s("all")];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_RESET: [SmolStr; 1] = [s("status")];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_STATUS_RESET: [SmolStr; 1] = [s("spec")];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_STATUS_ON_UPDATE: [Effect; 1] = [
    e("spec", KeepOld),
];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("autoscaling"), version: s("v1"), kind: s("HorizontalPodAutoscaler"), verbs: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_STATUS_VERBS), reset_fields: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_STATUS_RESET), on_update: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_ON_CREATE: [Effect; 2] = [
    e("status", Clear),
    e("metadata.annotations.autoscaling.alpha.kubernetes.io/current-metrics", Clear),
];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_ON_UPDATE: [Effect; 2] = [
    e("metadata.annotations.autoscaling.alpha.kubernetes.io/current-metrics", KeepOld),
    e("status", KeepOld),
];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_COLUMNS: [Column; 7] = [
    column("Name", "string", "name", 0),
    column("Reference", "string", "", 0),
    column("Targets", "string", "", 0),
    column("MinPods", "string", "", 0),
    column("MaxPods", "string", "", 0),
    column("Replicas", "string", "", 0),
    column("Age", "string", "", 0),
];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_DEFAULTS: [Default; 1] = [
    d("spec.minReplicas", DefaultValue::Int(1), When::Always),
];
pub static HORIZONTALPODAUTOSCALER_AUTOSCALING_V1: Kind = Kind {
    group: s("autoscaling"),
    version: s("v1"),
    kind: s("HorizontalPodAutoscaler"),
    list_kind: s("HorizontalPodAutoscalerList"),
    plural: s("horizontalpodautoscalers"),
    singular: s("horizontalpodautoscaler"),
    short_names: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_SHORT),
    categories: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_CATEGORIES),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_VERBS),
    schema: Held::Static(&T582),
    storage: Some(Storage { prefix: s("/horizontalpodautoscalers"), version: s("autoscaling/v2"), hash: s("qwQve8ut294="), ttl_seconds: 0 }),
    subresources: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_SUBRESOURCES),
    on_create: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_ON_CREATE),
    on_update: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_ON_UPDATE),
    reset_fields: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_RESET),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_COLUMNS),
    defaults: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::HorizontalPodAutoscaler),
};

static HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_SHORT: [SmolStr; 1] = [s("hpa")];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_CATEGORIES: [SmolStr; 1] = [s("all")];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_RESET: [SmolStr; 1] = [s("status")];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_STATUS_RESET: [SmolStr; 1] = [s("spec")];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_STATUS_ON_UPDATE: [Effect; 1] = [
    e("spec", KeepOld),
];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("autoscaling"), version: s("v2"), kind: s("HorizontalPodAutoscaler"), verbs: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_STATUS_VERBS), reset_fields: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_STATUS_RESET), on_update: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_COLUMNS: [Column; 7] = [
    column("Name", "string", "name", 0),
    column("Reference", "string", "", 0),
    column("Targets", "string", "", 0),
    column("MinPods", "string", "", 0),
    column("MaxPods", "string", "", 0),
    column("Replicas", "string", "", 0),
    column("Age", "string", "", 0),
];
static HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_DEFAULTS: [Default; 4] = [
    d("spec.behavior.scaleDown.selectPolicy", DefaultValue::Text("Max"), When::Present(s("spec.behavior"))),
    d("spec.behavior.scaleUp.selectPolicy", DefaultValue::Text("Max"), When::Present(s("spec.behavior"))),
    d("spec.behavior.scaleUp.stabilizationWindowSeconds", DefaultValue::Int(0), When::Present(s("spec.behavior"))),
    d("spec.minReplicas", DefaultValue::Int(1), When::Always),
];
pub static HORIZONTALPODAUTOSCALER_AUTOSCALING_V2: Kind = Kind {
    group: s("autoscaling"),
    version: s("v2"),
    kind: s("HorizontalPodAutoscaler"),
    list_kind: s("HorizontalPodAutoscalerList"),
    plural: s("horizontalpodautoscalers"),
    singular: s("horizontalpodautoscaler"),
    short_names: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_SHORT),
    categories: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_CATEGORIES),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_VERBS),
    schema: Held::Static(&T586),
    storage: Some(Storage { prefix: s("/horizontalpodautoscalers"), version: s("autoscaling/v2"), hash: s("qwQve8ut294="), ttl_seconds: 0 }),
    subresources: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_SUBRESOURCES),
    on_create: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_ON_CREATE),
    on_update: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_ON_UPDATE),
    reset_fields: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_RESET),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_COLUMNS),
    defaults: Held::Static(&HORIZONTALPODAUTOSCALER_AUTOSCALING_V2_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::HorizontalPodAutoscaler),
};

static CRONJOB_BATCH_V1_SHORT: [SmolStr; 1] = [s("cj")];
static CRONJOB_BATCH_V1_CATEGORIES: [SmolStr; 1] = [s("all")];
static CRONJOB_BATCH_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static CRONJOB_BATCH_V1_RESET: [SmolStr; 1] = [s("status")];
static CRONJOB_BATCH_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static CRONJOB_BATCH_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static CRONJOB_BATCH_V1_STATUS_RESET: [SmolStr; 1] = [s("spec")];
static CRONJOB_BATCH_V1_STATUS_ON_UPDATE: [Effect; 1] = [
    e("spec", KeepOld),
];
static CRONJOB_BATCH_V1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("batch"), version: s("v1"), kind: s("CronJob"), verbs: Held::Static(&CRONJOB_BATCH_V1_STATUS_VERBS), reset_fields: Held::Static(&CRONJOB_BATCH_V1_STATUS_RESET), on_update: Held::Static(&CRONJOB_BATCH_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static CRONJOB_BATCH_V1_ON_CREATE: [Effect; 7] = [
    e("spec.jobTemplate.spec.template.spec.containers[].lifecycle.stopSignal", Clear),
    e("spec.jobTemplate.spec.template.spec.ephemeralContainers[].lifecycle.stopSignal", Clear),
    e("spec.jobTemplate.spec.template.spec.initContainers[].lifecycle.stopSignal", Clear),
    e("spec.jobTemplate.spec.template.spec.schedulingGroup", Clear),
    e("spec.jobTemplate.spec.template.spec.volumes[].projected.sources[].clusterTrustBundle", Clear),
    e("spec.jobTemplate.spec.template.spec.volumes[].projected.sources[].podCertificate", Clear),
    e("status", Clear),
];
static CRONJOB_BATCH_V1_ON_UPDATE: [Effect; 7] = [
    e("spec.jobTemplate.spec.template.spec.containers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.jobTemplate.spec.template.spec.ephemeralContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.jobTemplate.spec.template.spec.initContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.jobTemplate.spec.template.spec.schedulingGroup", DropUnlessInUse),
    e("spec.jobTemplate.spec.template.spec.volumes[].projected.sources[].clusterTrustBundle", DropUnlessInUse),
    e("spec.jobTemplate.spec.template.spec.volumes[].projected.sources[].podCertificate", DropUnlessInUse),
    e("status", KeepOld),
];
static CRONJOB_BATCH_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static CRONJOB_BATCH_V1_COLUMNS: [Column; 10] = [
    column("Name", "string", "name", 0),
    column("Schedule", "string", "", 0),
    column("Timezone", "string", "", 0),
    column("Suspend", "boolean", "", 0),
    column("Active", "integer", "", 0),
    column("Last Schedule", "string", "", 0),
    column("Age", "string", "", 0),
    column("Containers", "string", "", 1),
    column("Images", "string", "", 1),
    column("Selector", "string", "", 1),
];
static CRONJOB_BATCH_V1_DEFAULTS: [Default; 5] = [
    d("spec.jobTemplate.spec.podFailurePolicy.rules[].onPodConditions[].status", DefaultValue::Text("True"), When::Present(s("spec.jobTemplate.spec.podFailurePolicy.rules[].onPodConditions[]"))),
    d("spec.concurrencyPolicy", DefaultValue::Text("Allow"), When::Always),
    d("spec.failedJobsHistoryLimit", DefaultValue::Int(1), When::Always),
    d("spec.successfulJobsHistoryLimit", DefaultValue::Int(3), When::Always),
    d("spec.suspend", DefaultValue::Bool(false), When::Always),
];
pub static CRONJOB_BATCH_V1: Kind = Kind {
    group: s("batch"),
    version: s("v1"),
    kind: s("CronJob"),
    list_kind: s("CronJobList"),
    plural: s("cronjobs"),
    singular: s("cronjob"),
    short_names: Held::Static(&CRONJOB_BATCH_V1_SHORT),
    categories: Held::Static(&CRONJOB_BATCH_V1_CATEGORIES),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&CRONJOB_BATCH_V1_VERBS),
    schema: Held::Static(&T618),
    storage: Some(Storage { prefix: s("/cronjobs"), version: s("batch/v1"), hash: s("sd5LIXh4Fjs="), ttl_seconds: 0 }),
    subresources: Held::Static(&CRONJOB_BATCH_V1_SUBRESOURCES),
    on_create: Held::Static(&CRONJOB_BATCH_V1_ON_CREATE),
    on_update: Held::Static(&CRONJOB_BATCH_V1_ON_UPDATE),
    reset_fields: Held::Static(&CRONJOB_BATCH_V1_RESET),
    generation: Generation { counted: true, bumped_by: Held::Static(&CRONJOB_BATCH_V1_BUMPED) },
    selectable: Held::Static(&CRONJOB_BATCH_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&CRONJOB_BATCH_V1_COLUMNS),
    defaults: Held::Static(&CRONJOB_BATCH_V1_DEFAULTS),
    pod_spec_at: s("spec.jobTemplate.spec.template.spec"),
    rules: Held::Static(&rules::CronJob),
};

static JOB_BATCH_V1_CATEGORIES: [SmolStr; 1] = [s("all")];
static JOB_BATCH_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static JOB_BATCH_V1_RESET: [SmolStr; 1] = [s("status")];
static JOB_BATCH_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static JOB_BATCH_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static JOB_BATCH_V1_STATUS_RESET: [SmolStr; 1] = [s("spec")];
static JOB_BATCH_V1_STATUS_ON_UPDATE: [Effect; 1] = [
    e("spec", KeepOld),
];
static JOB_BATCH_V1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("batch"), version: s("v1"), kind: s("Job"), verbs: Held::Static(&JOB_BATCH_V1_STATUS_VERBS), reset_fields: Held::Static(&JOB_BATCH_V1_STATUS_RESET), on_update: Held::Static(&JOB_BATCH_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static JOB_BATCH_V1_ON_CREATE: [Effect; 7] = [
    e("spec.template.spec.containers[].lifecycle.stopSignal", Clear),
    e("spec.template.spec.ephemeralContainers[].lifecycle.stopSignal", Clear),
    e("spec.template.spec.initContainers[].lifecycle.stopSignal", Clear),
    e("spec.template.spec.schedulingGroup", Clear),
    e("spec.template.spec.volumes[].projected.sources[].clusterTrustBundle", Clear),
    e("spec.template.spec.volumes[].projected.sources[].podCertificate", Clear),
    e("status", Clear),
];
static JOB_BATCH_V1_ON_UPDATE: [Effect; 7] = [
    e("spec.template.spec.containers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.template.spec.ephemeralContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.template.spec.initContainers[].lifecycle.stopSignal", DropUnlessInUse),
    e("spec.template.spec.schedulingGroup", DropUnlessInUse),
    e("spec.template.spec.volumes[].projected.sources[].clusterTrustBundle", DropUnlessInUse),
    e("spec.template.spec.volumes[].projected.sources[].podCertificate", DropUnlessInUse),
    e("status", KeepOld),
];
static JOB_BATCH_V1_SELECTABLE: [Selectable; 3] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
    Selectable { label: s("status.successful"), path: s("status.successful") },
];
static JOB_BATCH_V1_IMMUTABLE: [Immutable; 9] = [
    Immutable { path: s("spec.backoffLimitPerIndex"), detail: s("field is immutable") },
    Immutable { path: s("spec.completionMode"), detail: s("field is immutable") },
    Immutable { path: s("spec.completions"), detail: s("field is immutable") },
    Immutable { path: s("spec.managedBy"), detail: s("field is immutable") },
    Immutable { path: s("spec.podFailurePolicy"), detail: s("field is immutable") },
    Immutable { path: s("spec.selector"), detail: s("field is immutable") },
    Immutable { path: s("spec.successPolicy"), detail: s("field is immutable") },
    Immutable { path: s("spec.template"), detail: s("field is immutable") },
    Immutable { path: s("spec.template.spec"), detail: s("field is immutable") },
];
static JOB_BATCH_V1_COLUMNS: [Column; 8] = [
    column("Name", "string", "name", 0),
    column("Status", "string", "", 0),
    column("Completions", "string", "", 0),
    column("Duration", "string", "", 0),
    column("Age", "string", "", 0),
    column("Containers", "string", "", 1),
    column("Images", "string", "", 1),
    column("Selector", "string", "", 1),
];
static JOB_BATCH_V1_DEFAULTS: [Default; 8] = [
    d("spec.podReplacementPolicy", DefaultValue::Text("Failed"), When::Present(s("spec.podFailurePolicy"))),
    d("spec.podFailurePolicy.rules[].onPodConditions[].status", DefaultValue::Text("True"), When::Present(s("spec.podFailurePolicy.rules[].onPodConditions[]"))),
    d("spec.backoffLimit", DefaultValue::Int(6), When::Always),
    d("spec.completionMode", DefaultValue::Text("NonIndexed"), When::Always),
    d("spec.manualSelector", DefaultValue::Bool(false), When::Always),
    d("spec.parallelism", DefaultValue::Int(1), When::Always),
    d("spec.podReplacementPolicy", DefaultValue::Text("TerminatingOrFailed"), When::Always),
    d("spec.suspend", DefaultValue::Bool(false), When::Always),
];
pub static JOB_BATCH_V1: Kind = Kind {
    group: s("batch"),
    version: s("v1"),
    kind: s("Job"),
    list_kind: s("JobList"),
    plural: s("jobs"),
    singular: s("job"),
    short_names: none(),
    categories: Held::Static(&JOB_BATCH_V1_CATEGORIES),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&JOB_BATCH_V1_VERBS),
    schema: Held::Static(&T640),
    storage: Some(Storage { prefix: s("/jobs"), version: s("batch/v1"), hash: s("mudhfqk/qZY="), ttl_seconds: 0 }),
    subresources: Held::Static(&JOB_BATCH_V1_SUBRESOURCES),
    on_create: Held::Static(&JOB_BATCH_V1_ON_CREATE),
    on_update: Held::Static(&JOB_BATCH_V1_ON_UPDATE),
    reset_fields: Held::Static(&JOB_BATCH_V1_RESET),
    generation: Generation { counted: true, bumped_by: Held::Static(&JOB_BATCH_V1_BUMPED) },
    selectable: Held::Static(&JOB_BATCH_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Orphan), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&JOB_BATCH_V1_IMMUTABLE),
    columns: Held::Static(&JOB_BATCH_V1_COLUMNS),
    defaults: Held::Static(&JOB_BATCH_V1_DEFAULTS),
    pod_spec_at: s("spec.template.spec"),
    rules: Held::Static(&rules::Job),
};

static CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_SHORT: [SmolStr; 1] = [s("csr")];
static CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_RESET: [SmolStr; 2] = [s("spec"), s("status")];
static CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_APPROVAL_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_APPROVAL_RESET: [SmolStr; 2] = [s("spec"), s("status.certificate")];
static CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_APPROVAL_ON_UPDATE: [Effect; 2] = [
    e("spec", KeepOld),
    e("status.certificate", KeepOld),
];
static CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_STATUS_RESET: [SmolStr; 2] = [s("spec"), s("status.conditions")];
static CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_STATUS_ON_UPDATE: [Effect; 1] = [
    e("spec", KeepOld),
];
static CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_SUBRESOURCES: [Subresource; 2] = [
    Subresource { name: s("approval"), group: s("certificates.k8s.io"), version: s("v1"), kind: s("CertificateSigningRequest"), verbs: Held::Static(&CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_APPROVAL_VERBS), reset_fields: Held::Static(&CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_APPROVAL_RESET), on_update: Held::Static(&CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_APPROVAL_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
    Subresource { name: s("status"), group: s("certificates.k8s.io"), version: s("v1"), kind: s("CertificateSigningRequest"), verbs: Held::Static(&CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_STATUS_VERBS), reset_fields: Held::Static(&CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_STATUS_RESET), on_update: Held::Static(&CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_ON_UPDATE: [Effect; 2] = [
    e("spec", KeepOld),
    e("status", KeepOld),
];
static CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("spec.signerName"), path: s("spec.signerName") },
];
static CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_COLUMNS: [Column; 6] = [
    column("Name", "string", "name", 0),
    column("Age", "string", "", 0),
    column("SignerName", "string", "", 0),
    column("Requestor", "string", "", 0),
    column("RequestedDuration", "string", "", 0),
    column("Condition", "string", "", 0),
];
pub static CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1: Kind = Kind {
    group: s("certificates.k8s.io"),
    version: s("v1"),
    kind: s("CertificateSigningRequest"),
    list_kind: s("CertificateSigningRequestList"),
    plural: s("certificatesigningrequests"),
    singular: s("certificatesigningrequest"),
    short_names: Held::Static(&CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_SHORT),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_VERBS),
    schema: Held::Static(&T647),
    storage: Some(Storage { prefix: s("/certificatesigningrequests"), version: s("certificates.k8s.io/v1"), hash: s("95fRKMXA+00="), ttl_seconds: 0 }),
    subresources: Held::Static(&CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_SUBRESOURCES),
    on_create: Held::Static(&CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_ON_CREATE),
    on_update: Held::Static(&CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_ON_UPDATE),
    reset_fields: Held::Static(&CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_RESET),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::CertificateSigningRequest),
};

static CLUSTERTRUSTBUNDLE_CERTIFICATES_V1ALPHA1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static CLUSTERTRUSTBUNDLE_CERTIFICATES_V1ALPHA1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("spec.signerName"), path: s("spec.signerName") },
];
pub static CLUSTERTRUSTBUNDLE_CERTIFICATES_V1ALPHA1: Kind = Kind {
    group: s("certificates.k8s.io"),
    version: s("v1alpha1"),
    kind: s("ClusterTrustBundle"),
    list_kind: s("ClusterTrustBundleList"),
    plural: s("clustertrustbundles"),
    singular: s("clustertrustbundle"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Alpha,
    served_by_default: false,
    verbs: Held::Static(&CLUSTERTRUSTBUNDLE_CERTIFICATES_V1ALPHA1_VERBS),
    schema: Held::Static(&T657),
    storage: Some(Storage { prefix: s("/clustertrustbundles"), version: s("certificates.k8s.io/v1beta1"), hash: s("v5yhuVertL4="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&CLUSTERTRUSTBUNDLE_CERTIFICATES_V1ALPHA1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: none(),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ClusterTrustBundle),
};

static CLUSTERTRUSTBUNDLE_CERTIFICATES_V1BETA1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static CLUSTERTRUSTBUNDLE_CERTIFICATES_V1BETA1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("spec.signerName"), path: s("spec.signerName") },
];
pub static CLUSTERTRUSTBUNDLE_CERTIFICATES_V1BETA1: Kind = Kind {
    group: s("certificates.k8s.io"),
    version: s("v1beta1"),
    kind: s("ClusterTrustBundle"),
    list_kind: s("ClusterTrustBundleList"),
    plural: s("clustertrustbundles"),
    singular: s("clustertrustbundle"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Beta,
    served_by_default: false,
    verbs: Held::Static(&CLUSTERTRUSTBUNDLE_CERTIFICATES_V1BETA1_VERBS),
    schema: Held::Static(&T659),
    storage: Some(Storage { prefix: s("/clustertrustbundles"), version: s("certificates.k8s.io/v1beta1"), hash: s("v5yhuVertL4="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&CLUSTERTRUSTBUNDLE_CERTIFICATES_V1BETA1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: none(),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ClusterTrustBundle),
};

static PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1_STATUS_RESET: [SmolStr; 1] = [s("spec")];
static PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1_STATUS_ON_UPDATE: [Effect; 7] = [
    e("metadata.annotations", KeepOld),
    e("metadata.deletionTimestamp", KeepOld),
    e("metadata.finalizers", KeepOld),
    e("metadata.labels", KeepOld),
    e("metadata.ownerReferences", KeepOld),
    e("metadata.selfLink", KeepOld),
    e("spec", KeepOld),
];
static PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("certificates.k8s.io"), version: s("v1beta1"), kind: s("PodCertificateRequest"), verbs: Held::Static(&PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1_STATUS_VERBS), reset_fields: Held::Static(&PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1_STATUS_RESET), on_update: Held::Static(&PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1_SELECTABLE: [Selectable; 4] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("spec.nodeName"), path: s("spec.nodeName") },
    Selectable { label: s("spec.podName"), path: s("spec.podName") },
    Selectable { label: s("spec.signerName"), path: s("spec.signerName") },
];
static PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1_DEFAULTS: [Default; 1] = [
    d("spec.maxExpirationSeconds", DefaultValue::Int(86400), When::Always),
];
pub static PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1: Kind = Kind {
    group: s("certificates.k8s.io"),
    version: s("v1beta1"),
    kind: s("PodCertificateRequest"),
    list_kind: s("PodCertificateRequestList"),
    plural: s("podcertificaterequests"),
    singular: s("podcertificaterequest"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Beta,
    served_by_default: false,
    verbs: Held::Static(&PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1_VERBS),
    schema: Held::Static(&T661),
    storage: Some(Storage { prefix: s("/podcertificaterequests"), version: s("certificates.k8s.io/v1beta1"), hash: s("wYA9yXQH8fg="), ttl_seconds: 0 }),
    subresources: Held::Static(&PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1_SUBRESOURCES),
    on_create: Held::Static(&PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1_ON_CREATE),
    on_update: Held::Static(&PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1_ON_UPDATE),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: none(),
    defaults: Held::Static(&PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::PodCertificateRequest),
};

static LEASE_COORDINATION_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static LEASE_COORDINATION_V1_ON_CREATE: [Effect; 2] = [
    e("spec.preferredHolder", Clear),
    e("spec.strategy", Clear),
];
static LEASE_COORDINATION_V1_ON_UPDATE: [Effect; 2] = [
    e("spec.preferredHolder", DropUnlessInUse),
    e("spec.strategy", DropUnlessInUse),
];
static LEASE_COORDINATION_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static LEASE_COORDINATION_V1_COLUMNS: [Column; 3] = [
    column("Name", "string", "name", 0),
    column("Holder", "string", "", 0),
    column("Age", "string", "", 0),
];
pub static LEASE_COORDINATION_V1: Kind = Kind {
    group: s("coordination.k8s.io"),
    version: s("v1"),
    kind: s("Lease"),
    list_kind: s("LeaseList"),
    plural: s("leases"),
    singular: s("lease"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&LEASE_COORDINATION_V1_VERBS),
    schema: Held::Static(&T665),
    storage: Some(Storage { prefix: s("/leases"), version: s("coordination.k8s.io/v1"), hash: s("gqkMMb/YqFM="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: Held::Static(&LEASE_COORDINATION_V1_ON_CREATE),
    on_update: Held::Static(&LEASE_COORDINATION_V1_ON_UPDATE),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&LEASE_COORDINATION_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: true,
    allow_unconditional_update: false,
    immutable: none(),
    columns: Held::Static(&LEASE_COORDINATION_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::Lease),
};

static LEASECANDIDATE_COORDINATION_V1ALPHA2_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static LEASECANDIDATE_COORDINATION_V1ALPHA2_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static LEASECANDIDATE_COORDINATION_V1ALPHA2_COLUMNS: [Column; 5] = [
    column("Name", "string", "name", 0),
    column("LeaseName", "string", "", 0),
    column("BinaryVersion", "string", "", 0),
    column("EmulationVersion", "string", "", 0),
    column("Age", "string", "", 0),
];
pub static LEASECANDIDATE_COORDINATION_V1ALPHA2: Kind = Kind {
    group: s("coordination.k8s.io"),
    version: s("v1alpha2"),
    kind: s("LeaseCandidate"),
    list_kind: s("LeaseCandidateList"),
    plural: s("leasecandidates"),
    singular: s("leasecandidate"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Alpha,
    served_by_default: false,
    verbs: Held::Static(&LEASECANDIDATE_COORDINATION_V1ALPHA2_VERBS),
    schema: Held::Static(&T668),
    storage: Some(Storage { prefix: s("/leasecandidates"), version: s("coordination.k8s.io/v1beta1"), hash: s("lvME0iHWE20="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&LEASECANDIDATE_COORDINATION_V1ALPHA2_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: true,
    allow_unconditional_update: false,
    immutable: none(),
    columns: Held::Static(&LEASECANDIDATE_COORDINATION_V1ALPHA2_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::LeaseCandidate),
};

static LEASECANDIDATE_COORDINATION_V1BETA1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static LEASECANDIDATE_COORDINATION_V1BETA1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static LEASECANDIDATE_COORDINATION_V1BETA1_IMMUTABLE: [Immutable; 1] = [
    Immutable { path: s("spec.leaseName"), detail: s("field is immutable") },
];
static LEASECANDIDATE_COORDINATION_V1BETA1_COLUMNS: [Column; 5] = [
    column("Name", "string", "name", 0),
    column("LeaseName", "string", "", 0),
    column("BinaryVersion", "string", "", 0),
    column("EmulationVersion", "string", "", 0),
    column("Age", "string", "", 0),
];
pub static LEASECANDIDATE_COORDINATION_V1BETA1: Kind = Kind {
    group: s("coordination.k8s.io"),
    version: s("v1beta1"),
    kind: s("LeaseCandidate"),
    list_kind: s("LeaseCandidateList"),
    plural: s("leasecandidates"),
    singular: s("leasecandidate"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Beta,
    served_by_default: false,
    verbs: Held::Static(&LEASECANDIDATE_COORDINATION_V1BETA1_VERBS),
    schema: Held::Static(&T670),
    storage: Some(Storage { prefix: s("/leasecandidates"), version: s("coordination.k8s.io/v1beta1"), hash: s("lvME0iHWE20="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&LEASECANDIDATE_COORDINATION_V1BETA1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: true,
    allow_unconditional_update: false,
    immutable: Held::Static(&LEASECANDIDATE_COORDINATION_V1BETA1_IMMUTABLE),
    columns: Held::Static(&LEASECANDIDATE_COORDINATION_V1BETA1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::LeaseCandidate),
};

static ENDPOINTSLICE_DISCOVERY_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static ENDPOINTSLICE_DISCOVERY_V1_BUMPED: [SmolStr; 4] = [s("addressType"), s("endpoints"), s("metadata.labels"), s("ports")];
static ENDPOINTSLICE_DISCOVERY_V1_ON_CREATE: [Effect; 1] = [
    e("endpoints[].deprecatedTopology", Clear),
];
static ENDPOINTSLICE_DISCOVERY_V1_ON_UPDATE: [Effect; 1] = [
    e("endpoints[].deprecatedTopology", DropUnlessInUse),
];
static ENDPOINTSLICE_DISCOVERY_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static ENDPOINTSLICE_DISCOVERY_V1_IMMUTABLE: [Immutable; 1] = [
    Immutable { path: s("addressType"), detail: s("field is immutable") },
];
static ENDPOINTSLICE_DISCOVERY_V1_COLUMNS: [Column; 5] = [
    column("Name", "string", "name", 0),
    column("AddressType", "string", "", 0),
    column("Ports", "string", "", 0),
    column("Endpoints", "string", "", 0),
    column("Age", "string", "", 0),
];
static ENDPOINTSLICE_DISCOVERY_V1_DEFAULTS: [Default; 2] = [
    d("ports[].name", DefaultValue::Text(""), When::Present(s("ports[]"))),
    d("ports[].protocol", DefaultValue::Text("TCP"), When::Present(s("ports[]"))),
];
pub static ENDPOINTSLICE_DISCOVERY_V1: Kind = Kind {
    group: s("discovery.k8s.io"),
    version: s("v1"),
    kind: s("EndpointSlice"),
    list_kind: s("EndpointSliceList"),
    plural: s("endpointslices"),
    singular: s("endpointslice"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&ENDPOINTSLICE_DISCOVERY_V1_VERBS),
    schema: Held::Static(&T672),
    storage: Some(Storage { prefix: s("/endpointslices"), version: s("discovery.k8s.io/v1"), hash: s("qgS0xkrxYAI="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: Held::Static(&ENDPOINTSLICE_DISCOVERY_V1_ON_CREATE),
    on_update: Held::Static(&ENDPOINTSLICE_DISCOVERY_V1_ON_UPDATE),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&ENDPOINTSLICE_DISCOVERY_V1_BUMPED) },
    selectable: Held::Static(&ENDPOINTSLICE_DISCOVERY_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&ENDPOINTSLICE_DISCOVERY_V1_IMMUTABLE),
    columns: Held::Static(&ENDPOINTSLICE_DISCOVERY_V1_COLUMNS),
    defaults: Held::Static(&ENDPOINTSLICE_DISCOVERY_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::EndpointSlice),
};

static EVENT_EVENTS_V1_SHORT: [SmolStr; 1] = [s("ev")];
static EVENT_EVENTS_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static EVENT_EVENTS_V1_SELECTABLE: [Selectable; 12] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
    Selectable { label: s("reason"), path: s("reason") },
    Selectable { label: s("regarding.apiVersion"), path: s("involvedObject.apiVersion") },
    Selectable { label: s("regarding.fieldPath"), path: s("involvedObject.fieldPath") },
    Selectable { label: s("regarding.kind"), path: s("involvedObject.kind") },
    Selectable { label: s("regarding.name"), path: s("involvedObject.name") },
    Selectable { label: s("regarding.namespace"), path: s("involvedObject.namespace") },
    Selectable { label: s("regarding.resourceVersion"), path: s("involvedObject.resourceVersion") },
    Selectable { label: s("regarding.uid"), path: s("involvedObject.uid") },
    Selectable { label: s("reportingController"), path: s("reportingComponent") },
    Selectable { label: s("type"), path: s("type") },
];
static EVENT_EVENTS_V1_IMMUTABLE: [Immutable; 9] = [
    Immutable { path: s("action"), detail: s("field is immutable") },
    Immutable { path: s("eventTime"), detail: s("field is immutable") },
    Immutable { path: s("involvedObject"), detail: s("field is immutable") },
    Immutable { path: s("message"), detail: s("field is immutable") },
    Immutable { path: s("reason"), detail: s("field is immutable") },
    Immutable { path: s("related"), detail: s("field is immutable") },
    Immutable { path: s("reportingController"), detail: s("field is immutable") },
    Immutable { path: s("reportingInstance"), detail: s("field is immutable") },
    Immutable { path: s("type"), detail: s("field is immutable") },
];
static EVENT_EVENTS_V1_COLUMNS: [Column; 10] = [
    column("Last Seen", "string", "", 0),
    column("Type", "string", "", 0),
    column("Reason", "string", "", 0),
    column("Object", "string", "", 0),
    column("Subobject", "string", "", 1),
    column("Source", "string", "", 1),
    column("Message", "string", "", 0),
    column("First Seen", "string", "", 1),
    column("Count", "string", "", 1),
    column("Name", "string", "name", 1),
];
pub static EVENT_EVENTS_V1: Kind = Kind {
    group: s("events.k8s.io"),
    version: s("v1"),
    kind: s("Event"),
    list_kind: s("EventList"),
    plural: s("events"),
    singular: s("event"),
    short_names: Held::Static(&EVENT_EVENTS_V1_SHORT),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&EVENT_EVENTS_V1_VERBS),
    schema: Held::Static(&T684),
    storage: Some(Storage { prefix: s("/events"), version: s("v1"), hash: s("r2yiGXH7wu8="), ttl_seconds: 3600 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&EVENT_EVENTS_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: None, returns_object: false },
    allow_create_on_update: true,
    allow_unconditional_update: true,
    immutable: Held::Static(&EVENT_EVENTS_V1_IMMUTABLE),
    columns: Held::Static(&EVENT_EVENTS_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::Event),
};

static FLOWSCHEMA_FLOWCONTROL_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static FLOWSCHEMA_FLOWCONTROL_V1_RESET: [SmolStr; 1] = [s("status")];
static FLOWSCHEMA_FLOWCONTROL_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static FLOWSCHEMA_FLOWCONTROL_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static FLOWSCHEMA_FLOWCONTROL_V1_STATUS_RESET: [SmolStr; 2] = [s("metadata"), s("spec")];
static FLOWSCHEMA_FLOWCONTROL_V1_STATUS_ON_UPDATE: [Effect; 11] = [
    e("metadata.annotations", KeepOld),
    e("metadata.creationTimestamp", KeepOld),
    e("metadata.deletionGracePeriodSeconds", KeepOld),
    e("metadata.deletionTimestamp", KeepOld),
    e("metadata.finalizers", KeepOld),
    e("metadata.generateName", KeepOld),
    e("metadata.labels", KeepOld),
    e("metadata.ownerReferences", KeepOld),
    e("metadata.resourceVersion", KeepOld),
    e("metadata.selfLink", KeepOld),
    e("spec", KeepOld),
];
static FLOWSCHEMA_FLOWCONTROL_V1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("flowcontrol.apiserver.k8s.io"), version: s("v1"), kind: s("FlowSchema"), verbs: Held::Static(&FLOWSCHEMA_FLOWCONTROL_V1_STATUS_VERBS), reset_fields: Held::Static(&FLOWSCHEMA_FLOWCONTROL_V1_STATUS_RESET), on_update: Held::Static(&FLOWSCHEMA_FLOWCONTROL_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static FLOWSCHEMA_FLOWCONTROL_V1_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static FLOWSCHEMA_FLOWCONTROL_V1_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static FLOWSCHEMA_FLOWCONTROL_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static FLOWSCHEMA_FLOWCONTROL_V1_COLUMNS: [Column; 6] = [
    column("Name", "string", "name", 0),
    column("PriorityLevel", "string", "", 0),
    column("MatchingPrecedence", "string", "", 0),
    column("DistinguisherMethod", "string", "", 0),
    column("Age", "string", "", 0),
    column("MissingPL", "string", "", 0),
];
static FLOWSCHEMA_FLOWCONTROL_V1_DEFAULTS: [Default; 1] = [
    d("spec.matchingPrecedence", DefaultValue::Int(1000), When::Always),
];
pub static FLOWSCHEMA_FLOWCONTROL_V1: Kind = Kind {
    group: s("flowcontrol.apiserver.k8s.io"),
    version: s("v1"),
    kind: s("FlowSchema"),
    list_kind: s("FlowSchemaList"),
    plural: s("flowschemas"),
    singular: s("flowschema"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&FLOWSCHEMA_FLOWCONTROL_V1_VERBS),
    schema: Held::Static(&T686),
    storage: Some(Storage { prefix: s("/flowschemas"), version: s("flowcontrol.apiserver.k8s.io/v1"), hash: s("GJVAJZSZBIw="), ttl_seconds: 0 }),
    subresources: Held::Static(&FLOWSCHEMA_FLOWCONTROL_V1_SUBRESOURCES),
    on_create: Held::Static(&FLOWSCHEMA_FLOWCONTROL_V1_ON_CREATE),
    on_update: Held::Static(&FLOWSCHEMA_FLOWCONTROL_V1_ON_UPDATE),
    reset_fields: Held::Static(&FLOWSCHEMA_FLOWCONTROL_V1_RESET),
    generation: Generation { counted: true, bumped_by: Held::Static(&FLOWSCHEMA_FLOWCONTROL_V1_BUMPED) },
    selectable: Held::Static(&FLOWSCHEMA_FLOWCONTROL_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&FLOWSCHEMA_FLOWCONTROL_V1_COLUMNS),
    defaults: Held::Static(&FLOWSCHEMA_FLOWCONTROL_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::FlowSchema),
};

static PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_RESET: [SmolStr; 1] = [s("status")];
static PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_STATUS_RESET: [SmolStr; 2] = [s("metadata"), s("spec")];
static PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_STATUS_ON_UPDATE: [Effect; 11] = [
    e("metadata.annotations", KeepOld),
    e("metadata.creationTimestamp", KeepOld),
    e("metadata.deletionGracePeriodSeconds", KeepOld),
    e("metadata.deletionTimestamp", KeepOld),
    e("metadata.finalizers", KeepOld),
    e("metadata.generateName", KeepOld),
    e("metadata.labels", KeepOld),
    e("metadata.ownerReferences", KeepOld),
    e("metadata.resourceVersion", KeepOld),
    e("metadata.selfLink", KeepOld),
    e("spec", KeepOld),
];
static PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("flowcontrol.apiserver.k8s.io"), version: s("v1"), kind: s("PriorityLevelConfiguration"), verbs: Held::Static(&PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_STATUS_VERBS), reset_fields: Held::Static(&PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_STATUS_RESET), on_update: Held::Static(&PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_COLUMNS: [Column; 7] = [
    column("Name", "string", "name", 0),
    column("Type", "string", "", 0),
    column("NominalConcurrencyShares", "string", "", 0),
    column("Queues", "string", "", 0),
    column("HandSize", "string", "", 0),
    column("QueueLengthLimit", "string", "", 0),
    column("Age", "string", "", 0),
];
static PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_DEFAULTS: [Default; 7] = [
    d("spec.exempt.lendablePercent", DefaultValue::Int(0), When::Present(s("spec.exempt"))),
    d("spec.exempt.nominalConcurrencyShares", DefaultValue::Int(0), When::Present(s("spec.exempt"))),
    d("spec.limited.lendablePercent", DefaultValue::Int(0), When::Present(s("spec.limited"))),
    d("spec.limited.nominalConcurrencyShares", DefaultValue::Int(30), When::Present(s("spec.limited"))),
    d("spec.limited.limitResponse.queuing.handSize", DefaultValue::Int(8), When::Present(s("spec.limited.limitResponse.queuing"))),
    d("spec.limited.limitResponse.queuing.queueLengthLimit", DefaultValue::Int(50), When::Present(s("spec.limited.limitResponse.queuing"))),
    d("spec.limited.limitResponse.queuing.queues", DefaultValue::Int(64), When::Present(s("spec.limited.limitResponse.queuing"))),
];
pub static PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1: Kind = Kind {
    group: s("flowcontrol.apiserver.k8s.io"),
    version: s("v1"),
    kind: s("PriorityLevelConfiguration"),
    list_kind: s("PriorityLevelConfigurationList"),
    plural: s("prioritylevelconfigurations"),
    singular: s("prioritylevelconfiguration"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_VERBS),
    schema: Held::Static(&T707),
    storage: Some(Storage { prefix: s("/prioritylevelconfigurations"), version: s("flowcontrol.apiserver.k8s.io/v1"), hash: s("Kir5PVfvNeI="), ttl_seconds: 0 }),
    subresources: Held::Static(&PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_SUBRESOURCES),
    on_create: Held::Static(&PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_ON_CREATE),
    on_update: Held::Static(&PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_ON_UPDATE),
    reset_fields: Held::Static(&PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_RESET),
    generation: Generation { counted: true, bumped_by: Held::Static(&PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_BUMPED) },
    selectable: Held::Static(&PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_COLUMNS),
    defaults: Held::Static(&PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::PriorityLevelConfiguration),
};

static STORAGEVERSION_INTERNAL_V1ALPHA1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static STORAGEVERSION_INTERNAL_V1ALPHA1_RESET: [SmolStr; 1] = [s("status")];
static STORAGEVERSION_INTERNAL_V1ALPHA1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static STORAGEVERSION_INTERNAL_V1ALPHA1_STATUS_RESET: [SmolStr; 2] = [s("metadata"), s("spec")];
static STORAGEVERSION_INTERNAL_V1ALPHA1_STATUS_ON_UPDATE: [Effect; 6] = [
    e("metadata.annotations", KeepOld),
    e("metadata.deletionTimestamp", KeepOld),
    e("metadata.finalizers", KeepOld),
    e("metadata.labels", KeepOld),
    e("metadata.ownerReferences", KeepOld),
    e("metadata.selfLink", KeepOld),
];
static STORAGEVERSION_INTERNAL_V1ALPHA1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("internal.apiserver.k8s.io"), version: s("v1alpha1"), kind: s("StorageVersion"), verbs: Held::Static(&STORAGEVERSION_INTERNAL_V1ALPHA1_STATUS_VERBS), reset_fields: Held::Static(&STORAGEVERSION_INTERNAL_V1ALPHA1_STATUS_RESET), on_update: Held::Static(&STORAGEVERSION_INTERNAL_V1ALPHA1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static STORAGEVERSION_INTERNAL_V1ALPHA1_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static STORAGEVERSION_INTERNAL_V1ALPHA1_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static STORAGEVERSION_INTERNAL_V1ALPHA1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static STORAGEVERSION_INTERNAL_V1ALPHA1_COLUMNS: [Column; 4] = [
    column("Name", "string", "name", 0),
    column("CommonEncodingVersion", "string", "", 0),
    column("StorageVersions", "string", "", 0),
    column("Age", "string", "", 0),
];
pub static STORAGEVERSION_INTERNAL_V1ALPHA1: Kind = Kind {
    group: s("internal.apiserver.k8s.io"),
    version: s("v1alpha1"),
    kind: s("StorageVersion"),
    list_kind: s("StorageVersionList"),
    plural: s("storageversions"),
    singular: s("storageversion"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Alpha,
    served_by_default: false,
    verbs: Held::Static(&STORAGEVERSION_INTERNAL_V1ALPHA1_VERBS),
    schema: Held::Static(&T719),
    storage: Some(Storage { prefix: s("/storageversions"), version: s("internal.apiserver.k8s.io/v1alpha1"), hash: s("c8YZt5U0nPk="), ttl_seconds: 0 }),
    subresources: Held::Static(&STORAGEVERSION_INTERNAL_V1ALPHA1_SUBRESOURCES),
    on_create: Held::Static(&STORAGEVERSION_INTERNAL_V1ALPHA1_ON_CREATE),
    on_update: Held::Static(&STORAGEVERSION_INTERNAL_V1ALPHA1_ON_UPDATE),
    reset_fields: Held::Static(&STORAGEVERSION_INTERNAL_V1ALPHA1_RESET),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&STORAGEVERSION_INTERNAL_V1ALPHA1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: Held::Static(&STORAGEVERSION_INTERNAL_V1ALPHA1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::StorageVersion),
};

static INGRESSCLASS_NETWORKING_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static INGRESSCLASS_NETWORKING_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static INGRESSCLASS_NETWORKING_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static INGRESSCLASS_NETWORKING_V1_IMMUTABLE: [Immutable; 1] = [
    Immutable { path: s("spec.controller"), detail: s("field is immutable") },
];
static INGRESSCLASS_NETWORKING_V1_COLUMNS: [Column; 4] = [
    column("Name", "string", "name", 0),
    column("Controller", "string", "", 0),
    column("Parameters", "string", "", 0),
    column("Age", "string", "", 0),
];
static INGRESSCLASS_NETWORKING_V1_DEFAULTS: [Default; 1] = [
    d("spec.parameters.scope", DefaultValue::Text("Cluster"), When::Present(s("spec.parameters"))),
];
pub static INGRESSCLASS_NETWORKING_V1: Kind = Kind {
    group: s("networking.k8s.io"),
    version: s("v1"),
    kind: s("IngressClass"),
    list_kind: s("IngressClassList"),
    plural: s("ingressclasses"),
    singular: s("ingressclass"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&INGRESSCLASS_NETWORKING_V1_VERBS),
    schema: Held::Static(&T728),
    storage: Some(Storage { prefix: s("/ingressclasses"), version: s("networking.k8s.io/v1"), hash: s("l/iqIbDgFyQ="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&INGRESSCLASS_NETWORKING_V1_BUMPED) },
    selectable: Held::Static(&INGRESSCLASS_NETWORKING_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&INGRESSCLASS_NETWORKING_V1_IMMUTABLE),
    columns: Held::Static(&INGRESSCLASS_NETWORKING_V1_COLUMNS),
    defaults: Held::Static(&INGRESSCLASS_NETWORKING_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::IngressClass),
};

static INGRESS_NETWORKING_V1_SHORT: [SmolStr; 1] = [s("ing")];
static INGRESS_NETWORKING_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static INGRESS_NETWORKING_V1_RESET: [SmolStr; 1] = [s("status")];
static INGRESS_NETWORKING_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static INGRESS_NETWORKING_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static INGRESS_NETWORKING_V1_STATUS_RESET: [SmolStr; 1] = [s("spec")];
static INGRESS_NETWORKING_V1_STATUS_ON_UPDATE: [Effect; 1] = [
    e("spec", KeepOld),
];
static INGRESS_NETWORKING_V1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("networking.k8s.io"), version: s("v1"), kind: s("Ingress"), verbs: Held::Static(&INGRESS_NETWORKING_V1_STATUS_VERBS), reset_fields: Held::Static(&INGRESS_NETWORKING_V1_STATUS_RESET), on_update: Held::Static(&INGRESS_NETWORKING_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static INGRESS_NETWORKING_V1_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static INGRESS_NETWORKING_V1_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static INGRESS_NETWORKING_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static INGRESS_NETWORKING_V1_COLUMNS: [Column; 6] = [
    column("Name", "string", "name", 0),
    column("Class", "string", "", 0),
    column("Hosts", "string", "", 0),
    column("Address", "string", "", 0),
    column("Ports", "string", "", 0),
    column("Age", "string", "", 0),
];
pub static INGRESS_NETWORKING_V1: Kind = Kind {
    group: s("networking.k8s.io"),
    version: s("v1"),
    kind: s("Ingress"),
    list_kind: s("IngressList"),
    plural: s("ingresses"),
    singular: s("ingress"),
    short_names: Held::Static(&INGRESS_NETWORKING_V1_SHORT),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&INGRESS_NETWORKING_V1_VERBS),
    schema: Held::Static(&T731),
    storage: Some(Storage { prefix: s("/ingress"), version: s("networking.k8s.io/v1"), hash: s("39NQlfNR+bo="), ttl_seconds: 0 }),
    subresources: Held::Static(&INGRESS_NETWORKING_V1_SUBRESOURCES),
    on_create: Held::Static(&INGRESS_NETWORKING_V1_ON_CREATE),
    on_update: Held::Static(&INGRESS_NETWORKING_V1_ON_UPDATE),
    reset_fields: Held::Static(&INGRESS_NETWORKING_V1_RESET),
    generation: Generation { counted: true, bumped_by: Held::Static(&INGRESS_NETWORKING_V1_BUMPED) },
    selectable: Held::Static(&INGRESS_NETWORKING_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&INGRESS_NETWORKING_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::Ingress),
};

static IPADDRESS_NETWORKING_V1_SHORT: [SmolStr; 1] = [s("ip")];
static IPADDRESS_NETWORKING_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static IPADDRESS_NETWORKING_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static IPADDRESS_NETWORKING_V1_IMMUTABLE: [Immutable; 1] = [
    Immutable { path: s("spec.parentRef"), detail: s("field is immutable") },
];
static IPADDRESS_NETWORKING_V1_COLUMNS: [Column; 2] = [
    column("Name", "string", "name", 0),
    column("ParentRef", "string", "", 0),
];
pub static IPADDRESS_NETWORKING_V1: Kind = Kind {
    group: s("networking.k8s.io"),
    version: s("v1"),
    kind: s("IPAddress"),
    list_kind: s("IPAddressList"),
    plural: s("ipaddresses"),
    singular: s("ipaddress"),
    short_names: Held::Static(&IPADDRESS_NETWORKING_V1_SHORT),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&IPADDRESS_NETWORKING_V1_VERBS),
    schema: Held::Static(&T750),
    storage: Some(Storage { prefix: s("/ipaddresses"), version: s("networking.k8s.io/v1"), hash: s("3f/plJFChNE="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&IPADDRESS_NETWORKING_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&IPADDRESS_NETWORKING_V1_IMMUTABLE),
    columns: Held::Static(&IPADDRESS_NETWORKING_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::IPAddress),
};

static NETWORKPOLICY_NETWORKING_V1_SHORT: [SmolStr; 1] = [s("netpol")];
static NETWORKPOLICY_NETWORKING_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static NETWORKPOLICY_NETWORKING_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static NETWORKPOLICY_NETWORKING_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static NETWORKPOLICY_NETWORKING_V1_COLUMNS: [Column; 3] = [
    column("Name", "string", "name", 0),
    column("Pod-Selector", "string", "", 0),
    column("Age", "string", "", 0),
];
static NETWORKPOLICY_NETWORKING_V1_DEFAULTS: [Default; 2] = [
    d("spec.egress[].ports[].protocol", DefaultValue::Text("TCP"), When::Present(s("spec.egress[].ports[]"))),
    d("spec.ingress[].ports[].protocol", DefaultValue::Text("TCP"), When::Present(s("spec.ingress[].ports[]"))),
];
pub static NETWORKPOLICY_NETWORKING_V1: Kind = Kind {
    group: s("networking.k8s.io"),
    version: s("v1"),
    kind: s("NetworkPolicy"),
    list_kind: s("NetworkPolicyList"),
    plural: s("networkpolicies"),
    singular: s("networkpolicy"),
    short_names: Held::Static(&NETWORKPOLICY_NETWORKING_V1_SHORT),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&NETWORKPOLICY_NETWORKING_V1_VERBS),
    schema: Held::Static(&T753),
    storage: Some(Storage { prefix: s("/networkpolicies"), version: s("networking.k8s.io/v1"), hash: s("YpfwF18m1G8="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&NETWORKPOLICY_NETWORKING_V1_BUMPED) },
    selectable: Held::Static(&NETWORKPOLICY_NETWORKING_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&NETWORKPOLICY_NETWORKING_V1_COLUMNS),
    defaults: Held::Static(&NETWORKPOLICY_NETWORKING_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::NetworkPolicy),
};

static SERVICECIDR_NETWORKING_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static SERVICECIDR_NETWORKING_V1_RESET: [SmolStr; 1] = [s("status")];
static SERVICECIDR_NETWORKING_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static SERVICECIDR_NETWORKING_V1_STATUS_RESET: [SmolStr; 2] = [s("metadata"), s("spec")];
static SERVICECIDR_NETWORKING_V1_STATUS_ON_UPDATE: [Effect; 7] = [
    e("metadata.annotations", KeepOld),
    e("metadata.deletionTimestamp", KeepOld),
    e("metadata.finalizers", KeepOld),
    e("metadata.labels", KeepOld),
    e("metadata.ownerReferences", KeepOld),
    e("metadata.selfLink", KeepOld),
    e("spec", KeepOld),
];
static SERVICECIDR_NETWORKING_V1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("networking.k8s.io"), version: s("v1"), kind: s("ServiceCIDR"), verbs: Held::Static(&SERVICECIDR_NETWORKING_V1_STATUS_VERBS), reset_fields: Held::Static(&SERVICECIDR_NETWORKING_V1_STATUS_RESET), on_update: Held::Static(&SERVICECIDR_NETWORKING_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static SERVICECIDR_NETWORKING_V1_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static SERVICECIDR_NETWORKING_V1_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static SERVICECIDR_NETWORKING_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static SERVICECIDR_NETWORKING_V1_IMMUTABLE: [Immutable; 2] = [
    Immutable { path: s("spec.cidrs"), detail: s("field is immutable") },
    Immutable { path: s("spec.cidrs[]"), detail: s("field is immutable") },
];
static SERVICECIDR_NETWORKING_V1_COLUMNS: [Column; 3] = [
    column("Name", "string", "name", 0),
    column("CIDRs", "string", "", 0),
    column("Age", "string", "", 0),
];
pub static SERVICECIDR_NETWORKING_V1: Kind = Kind {
    group: s("networking.k8s.io"),
    version: s("v1"),
    kind: s("ServiceCIDR"),
    list_kind: s("ServiceCIDRList"),
    plural: s("servicecidrs"),
    singular: s("servicecidr"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&SERVICECIDR_NETWORKING_V1_VERBS),
    schema: Held::Static(&T766),
    storage: Some(Storage { prefix: s("/servicecidrs"), version: s("networking.k8s.io/v1"), hash: s("gNLvruQhW2g="), ttl_seconds: 0 }),
    subresources: Held::Static(&SERVICECIDR_NETWORKING_V1_SUBRESOURCES),
    on_create: Held::Static(&SERVICECIDR_NETWORKING_V1_ON_CREATE),
    on_update: Held::Static(&SERVICECIDR_NETWORKING_V1_ON_UPDATE),
    reset_fields: Held::Static(&SERVICECIDR_NETWORKING_V1_RESET),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&SERVICECIDR_NETWORKING_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&SERVICECIDR_NETWORKING_V1_IMMUTABLE),
    columns: Held::Static(&SERVICECIDR_NETWORKING_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ServiceCIDR),
};

static IPADDRESS_NETWORKING_V1BETA1_SHORT: [SmolStr; 1] = [s("ip")];
static IPADDRESS_NETWORKING_V1BETA1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static IPADDRESS_NETWORKING_V1BETA1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static IPADDRESS_NETWORKING_V1BETA1_COLUMNS: [Column; 2] = [
    column("Name", "string", "name", 0),
    column("ParentRef", "string", "", 0),
];
pub static IPADDRESS_NETWORKING_V1BETA1: Kind = Kind {
    group: s("networking.k8s.io"),
    version: s("v1beta1"),
    kind: s("IPAddress"),
    list_kind: s("IPAddressList"),
    plural: s("ipaddresses"),
    singular: s("ipaddress"),
    short_names: Held::Static(&IPADDRESS_NETWORKING_V1BETA1_SHORT),
    categories: none(),
    namespaced: false,
    stage: Stage::Beta,
    served_by_default: false,
    verbs: Held::Static(&IPADDRESS_NETWORKING_V1BETA1_VERBS),
    schema: Held::Static(&T769),
    storage: Some(Storage { prefix: s("/ipaddresses"), version: s("networking.k8s.io/v1"), hash: s("3f/plJFChNE="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&IPADDRESS_NETWORKING_V1BETA1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&IPADDRESS_NETWORKING_V1BETA1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::IPAddress),
};

static SERVICECIDR_NETWORKING_V1BETA1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static SERVICECIDR_NETWORKING_V1BETA1_RESET: [SmolStr; 1] = [s("status")];
static SERVICECIDR_NETWORKING_V1BETA1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static SERVICECIDR_NETWORKING_V1BETA1_STATUS_RESET: [SmolStr; 2] = [s("metadata"), s("spec")];
static SERVICECIDR_NETWORKING_V1BETA1_STATUS_ON_UPDATE: [Effect; 7] = [
    e("metadata.annotations", KeepOld),
    e("metadata.deletionTimestamp", KeepOld),
    e("metadata.finalizers", KeepOld),
    e("metadata.labels", KeepOld),
    e("metadata.ownerReferences", KeepOld),
    e("metadata.selfLink", KeepOld),
    e("spec", KeepOld),
];
static SERVICECIDR_NETWORKING_V1BETA1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("networking.k8s.io"), version: s("v1beta1"), kind: s("ServiceCIDR"), verbs: Held::Static(&SERVICECIDR_NETWORKING_V1BETA1_STATUS_VERBS), reset_fields: Held::Static(&SERVICECIDR_NETWORKING_V1BETA1_STATUS_RESET), on_update: Held::Static(&SERVICECIDR_NETWORKING_V1BETA1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static SERVICECIDR_NETWORKING_V1BETA1_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static SERVICECIDR_NETWORKING_V1BETA1_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static SERVICECIDR_NETWORKING_V1BETA1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static SERVICECIDR_NETWORKING_V1BETA1_COLUMNS: [Column; 3] = [
    column("Name", "string", "name", 0),
    column("CIDRs", "string", "", 0),
    column("Age", "string", "", 0),
];
pub static SERVICECIDR_NETWORKING_V1BETA1: Kind = Kind {
    group: s("networking.k8s.io"),
    version: s("v1beta1"),
    kind: s("ServiceCIDR"),
    list_kind: s("ServiceCIDRList"),
    plural: s("servicecidrs"),
    singular: s("servicecidr"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Beta,
    served_by_default: false,
    verbs: Held::Static(&SERVICECIDR_NETWORKING_V1BETA1_VERBS),
    schema: Held::Static(&T772),
    storage: Some(Storage { prefix: s("/servicecidrs"), version: s("networking.k8s.io/v1"), hash: s("gNLvruQhW2g="), ttl_seconds: 0 }),
    subresources: Held::Static(&SERVICECIDR_NETWORKING_V1BETA1_SUBRESOURCES),
    on_create: Held::Static(&SERVICECIDR_NETWORKING_V1BETA1_ON_CREATE),
    on_update: Held::Static(&SERVICECIDR_NETWORKING_V1BETA1_ON_UPDATE),
    reset_fields: Held::Static(&SERVICECIDR_NETWORKING_V1BETA1_RESET),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&SERVICECIDR_NETWORKING_V1BETA1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&SERVICECIDR_NETWORKING_V1BETA1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ServiceCIDR),
};

static RUNTIMECLASS_NODE_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static RUNTIMECLASS_NODE_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static RUNTIMECLASS_NODE_V1_IMMUTABLE: [Immutable; 1] = [
    Immutable { path: s("handler"), detail: s("field is immutable") },
];
static RUNTIMECLASS_NODE_V1_COLUMNS: [Column; 3] = [
    column("Name", "string", "name", 0),
    column("Handler", "string", "", 0),
    column("Age", "string", "", 0),
];
pub static RUNTIMECLASS_NODE_V1: Kind = Kind {
    group: s("node.k8s.io"),
    version: s("v1"),
    kind: s("RuntimeClass"),
    list_kind: s("RuntimeClassList"),
    plural: s("runtimeclasses"),
    singular: s("runtimeclass"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&RUNTIMECLASS_NODE_V1_VERBS),
    schema: Held::Static(&T775),
    storage: Some(Storage { prefix: s("/runtimeclasses"), version: s("node.k8s.io/v1"), hash: s("WQTu1GL3T2Q="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&RUNTIMECLASS_NODE_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: true,
    allow_unconditional_update: false,
    immutable: Held::Static(&RUNTIMECLASS_NODE_V1_IMMUTABLE),
    columns: Held::Static(&RUNTIMECLASS_NODE_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::RuntimeClass),
};

static PODDISRUPTIONBUDGET_POLICY_V1_SHORT: [SmolStr; 1] = [s("pdb")];
static PODDISRUPTIONBUDGET_POLICY_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static PODDISRUPTIONBUDGET_POLICY_V1_RESET: [SmolStr; 1] = [s("status")];
static PODDISRUPTIONBUDGET_POLICY_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static PODDISRUPTIONBUDGET_POLICY_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static PODDISRUPTIONBUDGET_POLICY_V1_STATUS_RESET: [SmolStr; 1] = [s("spec")];
static PODDISRUPTIONBUDGET_POLICY_V1_STATUS_ON_UPDATE: [Effect; 1] = [
    e("spec", KeepOld),
];
static PODDISRUPTIONBUDGET_POLICY_V1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("policy"), version: s("v1"), kind: s("PodDisruptionBudget"), verbs: Held::Static(&PODDISRUPTIONBUDGET_POLICY_V1_STATUS_VERBS), reset_fields: Held::Static(&PODDISRUPTIONBUDGET_POLICY_V1_STATUS_RESET), on_update: Held::Static(&PODDISRUPTIONBUDGET_POLICY_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static PODDISRUPTIONBUDGET_POLICY_V1_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static PODDISRUPTIONBUDGET_POLICY_V1_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static PODDISRUPTIONBUDGET_POLICY_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static PODDISRUPTIONBUDGET_POLICY_V1_COLUMNS: [Column; 5] = [
    column("Name", "string", "name", 0),
    column("Min Available", "string", "", 0),
    column("Max Unavailable", "string", "", 0),
    column("Allowed Disruptions", "integer", "", 0),
    column("Age", "string", "", 0),
];
pub static PODDISRUPTIONBUDGET_POLICY_V1: Kind = Kind {
    group: s("policy"),
    version: s("v1"),
    kind: s("PodDisruptionBudget"),
    list_kind: s("PodDisruptionBudgetList"),
    plural: s("poddisruptionbudgets"),
    singular: s("poddisruptionbudget"),
    short_names: Held::Static(&PODDISRUPTIONBUDGET_POLICY_V1_SHORT),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&PODDISRUPTIONBUDGET_POLICY_V1_VERBS),
    schema: Held::Static(&T778),
    storage: Some(Storage { prefix: s("/poddisruptionbudgets"), version: s("policy/v1"), hash: s("EVWiDmWqyJw="), ttl_seconds: 0 }),
    subresources: Held::Static(&PODDISRUPTIONBUDGET_POLICY_V1_SUBRESOURCES),
    on_create: Held::Static(&PODDISRUPTIONBUDGET_POLICY_V1_ON_CREATE),
    on_update: Held::Static(&PODDISRUPTIONBUDGET_POLICY_V1_ON_UPDATE),
    reset_fields: Held::Static(&PODDISRUPTIONBUDGET_POLICY_V1_RESET),
    generation: Generation { counted: true, bumped_by: Held::Static(&PODDISRUPTIONBUDGET_POLICY_V1_BUMPED) },
    selectable: Held::Static(&PODDISRUPTIONBUDGET_POLICY_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: Held::Static(&PODDISRUPTIONBUDGET_POLICY_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::PodDisruptionBudget),
};

static CLUSTERROLEBINDING_RBAC_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static CLUSTERROLEBINDING_RBAC_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static CLUSTERROLEBINDING_RBAC_V1_COLUMNS: [Column; 6] = [
    column("Name", "string", "name", 0),
    column("Role", "string", "", 0),
    column("Age", "string", "", 0),
    column("Users", "string", "", 1),
    column("Groups", "string", "", 1),
    column("ServiceAccounts", "string", "", 1),
];
static CLUSTERROLEBINDING_RBAC_V1_DEFAULTS: [Default; 1] = [
    d("roleRef.apiGroup", DefaultValue::Text("rbac.authorization.k8s.io"), When::Always),
];
pub static CLUSTERROLEBINDING_RBAC_V1: Kind = Kind {
    group: s("rbac.authorization.k8s.io"),
    version: s("v1"),
    kind: s("ClusterRoleBinding"),
    list_kind: s("ClusterRoleBindingList"),
    plural: s("clusterrolebindings"),
    singular: s("clusterrolebinding"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&CLUSTERROLEBINDING_RBAC_V1_VERBS),
    schema: Held::Static(&T783),
    storage: Some(Storage { prefix: s("/clusterrolebindings"), version: s("rbac.authorization.k8s.io/v1"), hash: s("48tpQ8gZHFc="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&CLUSTERROLEBINDING_RBAC_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: true,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&CLUSTERROLEBINDING_RBAC_V1_COLUMNS),
    defaults: Held::Static(&CLUSTERROLEBINDING_RBAC_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ClusterRoleBinding),
};

static CLUSTERROLE_RBAC_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static CLUSTERROLE_RBAC_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static CLUSTERROLE_RBAC_V1_COLUMNS: [Column; 2] = [
    column("Name", "string", "name", 0),
    column("Created At", "date", "", 0),
];
pub static CLUSTERROLE_RBAC_V1: Kind = Kind {
    group: s("rbac.authorization.k8s.io"),
    version: s("v1"),
    kind: s("ClusterRole"),
    list_kind: s("ClusterRoleList"),
    plural: s("clusterroles"),
    singular: s("clusterrole"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&CLUSTERROLE_RBAC_V1_VERBS),
    schema: Held::Static(&T787),
    storage: Some(Storage { prefix: s("/clusterroles"), version: s("rbac.authorization.k8s.io/v1"), hash: s("bYE5ZWDrJ44="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&CLUSTERROLE_RBAC_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: true,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&CLUSTERROLE_RBAC_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ClusterRole),
};

static ROLEBINDING_RBAC_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static ROLEBINDING_RBAC_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static ROLEBINDING_RBAC_V1_COLUMNS: [Column; 6] = [
    column("Name", "string", "name", 0),
    column("Role", "string", "", 0),
    column("Age", "string", "", 0),
    column("Users", "string", "", 1),
    column("Groups", "string", "", 1),
    column("ServiceAccounts", "string", "", 1),
];
static ROLEBINDING_RBAC_V1_DEFAULTS: [Default; 1] = [
    d("roleRef.apiGroup", DefaultValue::Text("rbac.authorization.k8s.io"), When::Always),
];
pub static ROLEBINDING_RBAC_V1: Kind = Kind {
    group: s("rbac.authorization.k8s.io"),
    version: s("v1"),
    kind: s("RoleBinding"),
    list_kind: s("RoleBindingList"),
    plural: s("rolebindings"),
    singular: s("rolebinding"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&ROLEBINDING_RBAC_V1_VERBS),
    schema: Held::Static(&T792),
    storage: Some(Storage { prefix: s("/rolebindings"), version: s("rbac.authorization.k8s.io/v1"), hash: s("eGsCzGH6b1g="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&ROLEBINDING_RBAC_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: true,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&ROLEBINDING_RBAC_V1_COLUMNS),
    defaults: Held::Static(&ROLEBINDING_RBAC_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::RoleBinding),
};

static ROLE_RBAC_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static ROLE_RBAC_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static ROLE_RBAC_V1_COLUMNS: [Column; 2] = [
    column("Name", "string", "name", 0),
    column("Created At", "date", "", 0),
];
pub static ROLE_RBAC_V1: Kind = Kind {
    group: s("rbac.authorization.k8s.io"),
    version: s("v1"),
    kind: s("Role"),
    list_kind: s("RoleList"),
    plural: s("roles"),
    singular: s("role"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&ROLE_RBAC_V1_VERBS),
    schema: Held::Static(&T793),
    storage: Some(Storage { prefix: s("/roles"), version: s("rbac.authorization.k8s.io/v1"), hash: s("7FuwZcIIItM="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&ROLE_RBAC_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: true,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&ROLE_RBAC_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::Role),
};

static DEVICECLASS_RESOURCE_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static DEVICECLASS_RESOURCE_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static DEVICECLASS_RESOURCE_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static DEVICECLASS_RESOURCE_V1_COLUMNS: [Column; 2] = [
    column("Name", "string", "name", 0),
    column("Age", "string", "", 0),
];
pub static DEVICECLASS_RESOURCE_V1: Kind = Kind {
    group: s("resource.k8s.io"),
    version: s("v1"),
    kind: s("DeviceClass"),
    list_kind: s("DeviceClassList"),
    plural: s("deviceclasses"),
    singular: s("deviceclass"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&DEVICECLASS_RESOURCE_V1_VERBS),
    schema: Held::Static(&T794),
    storage: Some(Storage { prefix: s("/deviceclasses"), version: s("resource.k8s.io/v1"), hash: s("Yk2PTc1Ybxk="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&DEVICECLASS_RESOURCE_V1_BUMPED) },
    selectable: Held::Static(&DEVICECLASS_RESOURCE_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&DEVICECLASS_RESOURCE_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::DeviceClass),
};

static RESOURCECLAIM_RESOURCE_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static RESOURCECLAIM_RESOURCE_V1_RESET: [SmolStr; 1] = [s("status")];
static RESOURCECLAIM_RESOURCE_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static RESOURCECLAIM_RESOURCE_V1_STATUS_RESET: [SmolStr; 2] = [s("metadata"), s("spec")];
static RESOURCECLAIM_RESOURCE_V1_STATUS_ON_UPDATE: [Effect; 7] = [
    e("metadata.annotations", KeepOld),
    e("metadata.deletionTimestamp", KeepOld),
    e("metadata.finalizers", KeepOld),
    e("metadata.labels", KeepOld),
    e("metadata.ownerReferences", KeepOld),
    e("metadata.selfLink", KeepOld),
    e("spec", KeepOld),
];
static RESOURCECLAIM_RESOURCE_V1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("resource.k8s.io"), version: s("v1"), kind: s("ResourceClaim"), verbs: Held::Static(&RESOURCECLAIM_RESOURCE_V1_STATUS_VERBS), reset_fields: Held::Static(&RESOURCECLAIM_RESOURCE_V1_STATUS_RESET), on_update: Held::Static(&RESOURCECLAIM_RESOURCE_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static RESOURCECLAIM_RESOURCE_V1_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static RESOURCECLAIM_RESOURCE_V1_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static RESOURCECLAIM_RESOURCE_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static RESOURCECLAIM_RESOURCE_V1_IMMUTABLE: [Immutable; 1] = [
    Immutable { path: s("spec"), detail: s("field is immutable") },
];
static RESOURCECLAIM_RESOURCE_V1_COLUMNS: [Column; 3] = [
    column("Name", "string", "name", 0),
    column("State", "string", "", 0),
    column("Age", "string", "", 0),
];
static RESOURCECLAIM_RESOURCE_V1_DEFAULTS: [Default; 4] = [
    d("spec.devices.requests[].exactly.allocationMode", DefaultValue::Text("ExactCount"), When::Present(s("spec.devices.requests[].exactly"))),
    d("spec.devices.requests[].exactly.tolerations[].operator", DefaultValue::Text("Equal"), When::Present(s("spec.devices.requests[].exactly.tolerations[]"))),
    d("spec.devices.requests[].firstAvailable[].allocationMode", DefaultValue::Text("ExactCount"), When::Present(s("spec.devices.requests[].firstAvailable[]"))),
    d("spec.devices.requests[].firstAvailable[].tolerations[].operator", DefaultValue::Text("Equal"), When::Present(s("spec.devices.requests[].firstAvailable[].tolerations[]"))),
];
pub static RESOURCECLAIM_RESOURCE_V1: Kind = Kind {
    group: s("resource.k8s.io"),
    version: s("v1"),
    kind: s("ResourceClaim"),
    list_kind: s("ResourceClaimList"),
    plural: s("resourceclaims"),
    singular: s("resourceclaim"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&RESOURCECLAIM_RESOURCE_V1_VERBS),
    schema: Held::Static(&T802),
    storage: Some(Storage { prefix: s("/resourceclaims"), version: s("resource.k8s.io/v1"), hash: s("wgAZaHcZxUg="), ttl_seconds: 0 }),
    subresources: Held::Static(&RESOURCECLAIM_RESOURCE_V1_SUBRESOURCES),
    on_create: Held::Static(&RESOURCECLAIM_RESOURCE_V1_ON_CREATE),
    on_update: Held::Static(&RESOURCECLAIM_RESOURCE_V1_ON_UPDATE),
    reset_fields: Held::Static(&RESOURCECLAIM_RESOURCE_V1_RESET),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&RESOURCECLAIM_RESOURCE_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&RESOURCECLAIM_RESOURCE_V1_IMMUTABLE),
    columns: Held::Static(&RESOURCECLAIM_RESOURCE_V1_COLUMNS),
    defaults: Held::Static(&RESOURCECLAIM_RESOURCE_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ResourceClaim),
};

static RESOURCECLAIMTEMPLATE_RESOURCE_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static RESOURCECLAIMTEMPLATE_RESOURCE_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static RESOURCECLAIMTEMPLATE_RESOURCE_V1_IMMUTABLE: [Immutable; 1] = [
    Immutable { path: s("spec"), detail: s("field is immutable") },
];
static RESOURCECLAIMTEMPLATE_RESOURCE_V1_COLUMNS: [Column; 2] = [
    column("Name", "string", "name", 0),
    column("Age", "string", "", 0),
];
static RESOURCECLAIMTEMPLATE_RESOURCE_V1_DEFAULTS: [Default; 4] = [
    d("spec.spec.devices.requests[].exactly.allocationMode", DefaultValue::Text("ExactCount"), When::Present(s("spec.spec.devices.requests[].exactly"))),
    d("spec.spec.devices.requests[].exactly.tolerations[].operator", DefaultValue::Text("Equal"), When::Present(s("spec.spec.devices.requests[].exactly.tolerations[]"))),
    d("spec.spec.devices.requests[].firstAvailable[].allocationMode", DefaultValue::Text("ExactCount"), When::Present(s("spec.spec.devices.requests[].firstAvailable[]"))),
    d("spec.spec.devices.requests[].firstAvailable[].tolerations[].operator", DefaultValue::Text("Equal"), When::Present(s("spec.spec.devices.requests[].firstAvailable[].tolerations[]"))),
];
pub static RESOURCECLAIMTEMPLATE_RESOURCE_V1: Kind = Kind {
    group: s("resource.k8s.io"),
    version: s("v1"),
    kind: s("ResourceClaimTemplate"),
    list_kind: s("ResourceClaimTemplateList"),
    plural: s("resourceclaimtemplates"),
    singular: s("resourceclaimtemplate"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&RESOURCECLAIMTEMPLATE_RESOURCE_V1_VERBS),
    schema: Held::Static(&T834),
    storage: Some(Storage { prefix: s("/resourceclaimtemplates"), version: s("resource.k8s.io/v1"), hash: s("TuzjC49aUfM="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&RESOURCECLAIMTEMPLATE_RESOURCE_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&RESOURCECLAIMTEMPLATE_RESOURCE_V1_IMMUTABLE),
    columns: Held::Static(&RESOURCECLAIMTEMPLATE_RESOURCE_V1_COLUMNS),
    defaults: Held::Static(&RESOURCECLAIMTEMPLATE_RESOURCE_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ResourceClaimTemplate),
};

static RESOURCESLICE_RESOURCE_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static RESOURCESLICE_RESOURCE_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static RESOURCESLICE_RESOURCE_V1_ON_CREATE: [Effect; 5] = [
    e("spec.devices[].attributes.attributesKey.bools", Clear),
    e("spec.devices[].attributes.attributesKey.ints", Clear),
    e("spec.devices[].attributes.attributesKey.strings", Clear),
    e("spec.devices[].attributes.attributesKey.versions", Clear),
    e("spec.devices[].nodeAllocatableResourceMappings", Clear),
];
static RESOURCESLICE_RESOURCE_V1_ON_UPDATE: [Effect; 5] = [
    e("spec.devices[].attributes.attributesKey.bools", DropUnlessInUse),
    e("spec.devices[].attributes.attributesKey.ints", DropUnlessInUse),
    e("spec.devices[].attributes.attributesKey.strings", DropUnlessInUse),
    e("spec.devices[].attributes.attributesKey.versions", DropUnlessInUse),
    e("spec.devices[].nodeAllocatableResourceMappings", DropUnlessInUse),
];
static RESOURCESLICE_RESOURCE_V1_SELECTABLE: [Selectable; 3] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("spec.driver"), path: s("spec.driver") },
    Selectable { label: s("spec.nodeName"), path: s("spec.nodeName") },
];
static RESOURCESLICE_RESOURCE_V1_IMMUTABLE: [Immutable; 3] = [
    Immutable { path: s("spec.driver"), detail: s("field is immutable") },
    Immutable { path: s("spec.nodeName"), detail: s("field is immutable") },
    Immutable { path: s("spec.pool.name"), detail: s("field is immutable") },
];
static RESOURCESLICE_RESOURCE_V1_COLUMNS: [Column; 5] = [
    column("Name", "string", "name", 0),
    column("Node", "string", "", 0),
    column("Driver", "string", "", 0),
    column("Pool", "string", "", 0),
    column("Age", "string", "", 0),
];
pub static RESOURCESLICE_RESOURCE_V1: Kind = Kind {
    group: s("resource.k8s.io"),
    version: s("v1"),
    kind: s("ResourceSlice"),
    list_kind: s("ResourceSliceList"),
    plural: s("resourceslices"),
    singular: s("resourceslice"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&RESOURCESLICE_RESOURCE_V1_VERBS),
    schema: Held::Static(&T836),
    storage: Some(Storage { prefix: s("/resourceslices"), version: s("resource.k8s.io/v1"), hash: s("KsC072WgaEY="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: Held::Static(&RESOURCESLICE_RESOURCE_V1_ON_CREATE),
    on_update: Held::Static(&RESOURCESLICE_RESOURCE_V1_ON_UPDATE),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&RESOURCESLICE_RESOURCE_V1_BUMPED) },
    selectable: Held::Static(&RESOURCESLICE_RESOURCE_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&RESOURCESLICE_RESOURCE_V1_IMMUTABLE),
    columns: Held::Static(&RESOURCESLICE_RESOURCE_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ResourceSlice),
};

static DEVICETAINTRULE_RESOURCE_V1ALPHA3_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static DEVICETAINTRULE_RESOURCE_V1ALPHA3_RESET: [SmolStr; 1] = [s("status")];
static DEVICETAINTRULE_RESOURCE_V1ALPHA3_BUMPED: [SmolStr; 1] = [s("spec")];
static DEVICETAINTRULE_RESOURCE_V1ALPHA3_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static DEVICETAINTRULE_RESOURCE_V1ALPHA3_STATUS_RESET: [SmolStr; 2] = [s("metadata"), s("spec")];
static DEVICETAINTRULE_RESOURCE_V1ALPHA3_STATUS_ON_UPDATE: [Effect; 7] = [
    e("metadata.annotations", KeepOld),
    e("metadata.deletionTimestamp", KeepOld),
    e("metadata.finalizers", KeepOld),
    e("metadata.labels", KeepOld),
    e("metadata.ownerReferences", KeepOld),
    e("metadata.selfLink", KeepOld),
    e("spec", KeepOld),
];
static DEVICETAINTRULE_RESOURCE_V1ALPHA3_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("resource.k8s.io"), version: s("v1alpha3"), kind: s("DeviceTaintRule"), verbs: Held::Static(&DEVICETAINTRULE_RESOURCE_V1ALPHA3_STATUS_VERBS), reset_fields: Held::Static(&DEVICETAINTRULE_RESOURCE_V1ALPHA3_STATUS_RESET), on_update: Held::Static(&DEVICETAINTRULE_RESOURCE_V1ALPHA3_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static DEVICETAINTRULE_RESOURCE_V1ALPHA3_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static DEVICETAINTRULE_RESOURCE_V1ALPHA3_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static DEVICETAINTRULE_RESOURCE_V1ALPHA3_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static DEVICETAINTRULE_RESOURCE_V1ALPHA3_COLUMNS: [Column; 6] = [
    column("Name", "string", "name", 0),
    column("Key", "string", "", 0),
    column("Value", "string", "", 0),
    column("Effect", "string", "", 0),
    column("TimeAdded", "string", "", 0),
    column("Age", "string", "", 0),
];
pub static DEVICETAINTRULE_RESOURCE_V1ALPHA3: Kind = Kind {
    group: s("resource.k8s.io"),
    version: s("v1alpha3"),
    kind: s("DeviceTaintRule"),
    list_kind: s("DeviceTaintRuleList"),
    plural: s("devicetaintrules"),
    singular: s("devicetaintrule"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Alpha,
    served_by_default: false,
    verbs: Held::Static(&DEVICETAINTRULE_RESOURCE_V1ALPHA3_VERBS),
    schema: Held::Static(&T860),
    storage: Some(Storage { prefix: s("/devicetaintrules"), version: s("resource.k8s.io/v1alpha3"), hash: s("DJ3UJ0fj8MI="), ttl_seconds: 0 }),
    subresources: Held::Static(&DEVICETAINTRULE_RESOURCE_V1ALPHA3_SUBRESOURCES),
    on_create: Held::Static(&DEVICETAINTRULE_RESOURCE_V1ALPHA3_ON_CREATE),
    on_update: Held::Static(&DEVICETAINTRULE_RESOURCE_V1ALPHA3_ON_UPDATE),
    reset_fields: Held::Static(&DEVICETAINTRULE_RESOURCE_V1ALPHA3_RESET),
    generation: Generation { counted: true, bumped_by: Held::Static(&DEVICETAINTRULE_RESOURCE_V1ALPHA3_BUMPED) },
    selectable: Held::Static(&DEVICETAINTRULE_RESOURCE_V1ALPHA3_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&DEVICETAINTRULE_RESOURCE_V1ALPHA3_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::DeviceTaintRule),
};

static RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_RESET: [SmolStr; 1] = [s("status")];
static RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_STATUS_RESET: [SmolStr; 2] = [s("metadata"), s("spec")];
static RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_STATUS_ON_UPDATE: [Effect; 7] = [
    e("metadata.annotations", KeepOld),
    e("metadata.deletionTimestamp", KeepOld),
    e("metadata.finalizers", KeepOld),
    e("metadata.labels", KeepOld),
    e("metadata.ownerReferences", KeepOld),
    e("metadata.selfLink", KeepOld),
    e("spec", KeepOld),
];
static RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("resource.k8s.io"), version: s("v1alpha3"), kind: s("ResourcePoolStatusRequest"), verbs: Held::Static(&RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_STATUS_VERBS), reset_fields: Held::Static(&RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_STATUS_RESET), on_update: Held::Static(&RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_COLUMNS: [Column; 10] = [
    column("Name", "string", "name", 0),
    column("Driver", "string", "", 0),
    column("Total", "string", "", 0),
    column("Available", "string", "", 0),
    column("Allocated", "string", "", 0),
    column("Unavailable", "string", "", 0),
    column("Errors", "string", "", 0),
    column("Pools", "integer", "", 0),
    column("Status", "string", "", 0),
    column("Completed", "string", "", 0),
];
static RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_DEFAULTS: [Default; 1] = [
    d("spec.limit", DefaultValue::Int(100), When::Always),
];
pub static RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3: Kind = Kind {
    group: s("resource.k8s.io"),
    version: s("v1alpha3"),
    kind: s("ResourcePoolStatusRequest"),
    list_kind: s("ResourcePoolStatusRequestList"),
    plural: s("resourcepoolstatusrequests"),
    singular: s("resourcepoolstatusrequest"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Alpha,
    served_by_default: false,
    verbs: Held::Static(&RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_VERBS),
    schema: Held::Static(&T866),
    storage: Some(Storage { prefix: s("/resourcepoolstatusrequests"), version: s("resource.k8s.io/v1alpha3"), hash: s("iy583CtMwdY="), ttl_seconds: 0 }),
    subresources: Held::Static(&RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_SUBRESOURCES),
    on_create: Held::Static(&RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_ON_CREATE),
    on_update: Held::Static(&RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_ON_UPDATE),
    reset_fields: Held::Static(&RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_RESET),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: Held::Static(&RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_COLUMNS),
    defaults: Held::Static(&RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ResourcePoolStatusRequest),
};

static DEVICECLASS_RESOURCE_V1BETA1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static DEVICECLASS_RESOURCE_V1BETA1_BUMPED: [SmolStr; 1] = [s("spec")];
static DEVICECLASS_RESOURCE_V1BETA1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static DEVICECLASS_RESOURCE_V1BETA1_COLUMNS: [Column; 2] = [
    column("Name", "string", "name", 0),
    column("Age", "string", "", 0),
];
pub static DEVICECLASS_RESOURCE_V1BETA1: Kind = Kind {
    group: s("resource.k8s.io"),
    version: s("v1beta1"),
    kind: s("DeviceClass"),
    list_kind: s("DeviceClassList"),
    plural: s("deviceclasses"),
    singular: s("deviceclass"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Beta,
    served_by_default: false,
    verbs: Held::Static(&DEVICECLASS_RESOURCE_V1BETA1_VERBS),
    schema: Held::Static(&T871),
    storage: Some(Storage { prefix: s("/deviceclasses"), version: s("resource.k8s.io/v1"), hash: s("Yk2PTc1Ybxk="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&DEVICECLASS_RESOURCE_V1BETA1_BUMPED) },
    selectable: Held::Static(&DEVICECLASS_RESOURCE_V1BETA1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&DEVICECLASS_RESOURCE_V1BETA1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::DeviceClass),
};

static RESOURCECLAIM_RESOURCE_V1BETA1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static RESOURCECLAIM_RESOURCE_V1BETA1_RESET: [SmolStr; 1] = [s("status")];
static RESOURCECLAIM_RESOURCE_V1BETA1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static RESOURCECLAIM_RESOURCE_V1BETA1_STATUS_RESET: [SmolStr; 2] = [s("metadata"), s("spec")];
static RESOURCECLAIM_RESOURCE_V1BETA1_STATUS_ON_UPDATE: [Effect; 7] = [
    e("metadata.annotations", KeepOld),
    e("metadata.deletionTimestamp", KeepOld),
    e("metadata.finalizers", KeepOld),
    e("metadata.labels", KeepOld),
    e("metadata.ownerReferences", KeepOld),
    e("metadata.selfLink", KeepOld),
    e("spec", KeepOld),
];
static RESOURCECLAIM_RESOURCE_V1BETA1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("resource.k8s.io"), version: s("v1beta1"), kind: s("ResourceClaim"), verbs: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA1_STATUS_VERBS), reset_fields: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA1_STATUS_RESET), on_update: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static RESOURCECLAIM_RESOURCE_V1BETA1_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static RESOURCECLAIM_RESOURCE_V1BETA1_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static RESOURCECLAIM_RESOURCE_V1BETA1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static RESOURCECLAIM_RESOURCE_V1BETA1_COLUMNS: [Column; 3] = [
    column("Name", "string", "name", 0),
    column("State", "string", "", 0),
    column("Age", "string", "", 0),
];
static RESOURCECLAIM_RESOURCE_V1BETA1_DEFAULTS: [Default; 3] = [
    d("spec.devices.requests[].firstAvailable[].allocationMode", DefaultValue::Text("ExactCount"), When::Present(s("spec.devices.requests[].firstAvailable[]"))),
    d("spec.devices.requests[].firstAvailable[].tolerations[].operator", DefaultValue::Text("Equal"), When::Present(s("spec.devices.requests[].firstAvailable[].tolerations[]"))),
    d("spec.devices.requests[].tolerations[].operator", DefaultValue::Text("Equal"), When::Present(s("spec.devices.requests[].tolerations[]"))),
];
pub static RESOURCECLAIM_RESOURCE_V1BETA1: Kind = Kind {
    group: s("resource.k8s.io"),
    version: s("v1beta1"),
    kind: s("ResourceClaim"),
    list_kind: s("ResourceClaimList"),
    plural: s("resourceclaims"),
    singular: s("resourceclaim"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Beta,
    served_by_default: false,
    verbs: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA1_VERBS),
    schema: Held::Static(&T879),
    storage: Some(Storage { prefix: s("/resourceclaims"), version: s("resource.k8s.io/v1"), hash: s("wgAZaHcZxUg="), ttl_seconds: 0 }),
    subresources: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA1_SUBRESOURCES),
    on_create: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA1_ON_CREATE),
    on_update: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA1_ON_UPDATE),
    reset_fields: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA1_RESET),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA1_COLUMNS),
    defaults: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ResourceClaim),
};

static RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA1_COLUMNS: [Column; 2] = [
    column("Name", "string", "name", 0),
    column("Age", "string", "", 0),
];
static RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA1_DEFAULTS: [Default; 3] = [
    d("spec.spec.devices.requests[].firstAvailable[].allocationMode", DefaultValue::Text("ExactCount"), When::Present(s("spec.spec.devices.requests[].firstAvailable[]"))),
    d("spec.spec.devices.requests[].firstAvailable[].tolerations[].operator", DefaultValue::Text("Equal"), When::Present(s("spec.spec.devices.requests[].firstAvailable[].tolerations[]"))),
    d("spec.spec.devices.requests[].tolerations[].operator", DefaultValue::Text("Equal"), When::Present(s("spec.spec.devices.requests[].tolerations[]"))),
];
pub static RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA1: Kind = Kind {
    group: s("resource.k8s.io"),
    version: s("v1beta1"),
    kind: s("ResourceClaimTemplate"),
    list_kind: s("ResourceClaimTemplateList"),
    plural: s("resourceclaimtemplates"),
    singular: s("resourceclaimtemplate"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Beta,
    served_by_default: false,
    verbs: Held::Static(&RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA1_VERBS),
    schema: Held::Static(&T910),
    storage: Some(Storage { prefix: s("/resourceclaimtemplates"), version: s("resource.k8s.io/v1"), hash: s("TuzjC49aUfM="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA1_COLUMNS),
    defaults: Held::Static(&RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ResourceClaimTemplate),
};

static RESOURCESLICE_RESOURCE_V1BETA1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static RESOURCESLICE_RESOURCE_V1BETA1_BUMPED: [SmolStr; 1] = [s("spec")];
static RESOURCESLICE_RESOURCE_V1BETA1_ON_CREATE: [Effect; 5] = [
    e("spec.devices[].basic.attributes.attributesKey.bools", Clear),
    e("spec.devices[].basic.attributes.attributesKey.ints", Clear),
    e("spec.devices[].basic.attributes.attributesKey.strings", Clear),
    e("spec.devices[].basic.attributes.attributesKey.versions", Clear),
    e("spec.devices[].basic.nodeAllocatableResourceMappings", Clear),
];
static RESOURCESLICE_RESOURCE_V1BETA1_ON_UPDATE: [Effect; 5] = [
    e("spec.devices[].basic.attributes.attributesKey.bools", DropUnlessInUse),
    e("spec.devices[].basic.attributes.attributesKey.ints", DropUnlessInUse),
    e("spec.devices[].basic.attributes.attributesKey.strings", DropUnlessInUse),
    e("spec.devices[].basic.attributes.attributesKey.versions", DropUnlessInUse),
    e("spec.devices[].basic.nodeAllocatableResourceMappings", DropUnlessInUse),
];
static RESOURCESLICE_RESOURCE_V1BETA1_SELECTABLE: [Selectable; 3] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("spec.driver"), path: s("spec.driver") },
    Selectable { label: s("spec.nodeName"), path: s("spec.nodeName") },
];
static RESOURCESLICE_RESOURCE_V1BETA1_COLUMNS: [Column; 5] = [
    column("Name", "string", "name", 0),
    column("Node", "string", "", 0),
    column("Driver", "string", "", 0),
    column("Pool", "string", "", 0),
    column("Age", "string", "", 0),
];
pub static RESOURCESLICE_RESOURCE_V1BETA1: Kind = Kind {
    group: s("resource.k8s.io"),
    version: s("v1beta1"),
    kind: s("ResourceSlice"),
    list_kind: s("ResourceSliceList"),
    plural: s("resourceslices"),
    singular: s("resourceslice"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Beta,
    served_by_default: false,
    verbs: Held::Static(&RESOURCESLICE_RESOURCE_V1BETA1_VERBS),
    schema: Held::Static(&T912),
    storage: Some(Storage { prefix: s("/resourceslices"), version: s("resource.k8s.io/v1"), hash: s("KsC072WgaEY="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: Held::Static(&RESOURCESLICE_RESOURCE_V1BETA1_ON_CREATE),
    on_update: Held::Static(&RESOURCESLICE_RESOURCE_V1BETA1_ON_UPDATE),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&RESOURCESLICE_RESOURCE_V1BETA1_BUMPED) },
    selectable: Held::Static(&RESOURCESLICE_RESOURCE_V1BETA1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&RESOURCESLICE_RESOURCE_V1BETA1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ResourceSlice),
};

static DEVICECLASS_RESOURCE_V1BETA2_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static DEVICECLASS_RESOURCE_V1BETA2_BUMPED: [SmolStr; 1] = [s("spec")];
static DEVICECLASS_RESOURCE_V1BETA2_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static DEVICECLASS_RESOURCE_V1BETA2_COLUMNS: [Column; 2] = [
    column("Name", "string", "name", 0),
    column("Age", "string", "", 0),
];
pub static DEVICECLASS_RESOURCE_V1BETA2: Kind = Kind {
    group: s("resource.k8s.io"),
    version: s("v1beta2"),
    kind: s("DeviceClass"),
    list_kind: s("DeviceClassList"),
    plural: s("deviceclasses"),
    singular: s("deviceclass"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Beta,
    served_by_default: false,
    verbs: Held::Static(&DEVICECLASS_RESOURCE_V1BETA2_VERBS),
    schema: Held::Static(&T935),
    storage: Some(Storage { prefix: s("/deviceclasses"), version: s("resource.k8s.io/v1"), hash: s("Yk2PTc1Ybxk="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&DEVICECLASS_RESOURCE_V1BETA2_BUMPED) },
    selectable: Held::Static(&DEVICECLASS_RESOURCE_V1BETA2_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&DEVICECLASS_RESOURCE_V1BETA2_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::DeviceClass),
};

static DEVICETAINTRULE_RESOURCE_V1BETA2_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static DEVICETAINTRULE_RESOURCE_V1BETA2_RESET: [SmolStr; 1] = [s("status")];
static DEVICETAINTRULE_RESOURCE_V1BETA2_BUMPED: [SmolStr; 1] = [s("spec")];
static DEVICETAINTRULE_RESOURCE_V1BETA2_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static DEVICETAINTRULE_RESOURCE_V1BETA2_STATUS_RESET: [SmolStr; 2] = [s("metadata"), s("spec")];
static DEVICETAINTRULE_RESOURCE_V1BETA2_STATUS_ON_UPDATE: [Effect; 7] = [
    e("metadata.annotations", KeepOld),
    e("metadata.deletionTimestamp", KeepOld),
    e("metadata.finalizers", KeepOld),
    e("metadata.labels", KeepOld),
    e("metadata.ownerReferences", KeepOld),
    e("metadata.selfLink", KeepOld),
    e("spec", KeepOld),
];
static DEVICETAINTRULE_RESOURCE_V1BETA2_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("resource.k8s.io"), version: s("v1beta2"), kind: s("DeviceTaintRule"), verbs: Held::Static(&DEVICETAINTRULE_RESOURCE_V1BETA2_STATUS_VERBS), reset_fields: Held::Static(&DEVICETAINTRULE_RESOURCE_V1BETA2_STATUS_RESET), on_update: Held::Static(&DEVICETAINTRULE_RESOURCE_V1BETA2_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static DEVICETAINTRULE_RESOURCE_V1BETA2_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static DEVICETAINTRULE_RESOURCE_V1BETA2_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static DEVICETAINTRULE_RESOURCE_V1BETA2_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static DEVICETAINTRULE_RESOURCE_V1BETA2_COLUMNS: [Column; 6] = [
    column("Name", "string", "name", 0),
    column("Key", "string", "", 0),
    column("Value", "string", "", 0),
    column("Effect", "string", "", 0),
    column("TimeAdded", "string", "", 0),
    column("Age", "string", "", 0),
];
pub static DEVICETAINTRULE_RESOURCE_V1BETA2: Kind = Kind {
    group: s("resource.k8s.io"),
    version: s("v1beta2"),
    kind: s("DeviceTaintRule"),
    list_kind: s("DeviceTaintRuleList"),
    plural: s("devicetaintrules"),
    singular: s("devicetaintrule"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Beta,
    served_by_default: false,
    verbs: Held::Static(&DEVICETAINTRULE_RESOURCE_V1BETA2_VERBS),
    schema: Held::Static(&T943),
    storage: Some(Storage { prefix: s("/devicetaintrules"), version: s("resource.k8s.io/v1alpha3"), hash: s("DJ3UJ0fj8MI="), ttl_seconds: 0 }),
    subresources: Held::Static(&DEVICETAINTRULE_RESOURCE_V1BETA2_SUBRESOURCES),
    on_create: Held::Static(&DEVICETAINTRULE_RESOURCE_V1BETA2_ON_CREATE),
    on_update: Held::Static(&DEVICETAINTRULE_RESOURCE_V1BETA2_ON_UPDATE),
    reset_fields: Held::Static(&DEVICETAINTRULE_RESOURCE_V1BETA2_RESET),
    generation: Generation { counted: true, bumped_by: Held::Static(&DEVICETAINTRULE_RESOURCE_V1BETA2_BUMPED) },
    selectable: Held::Static(&DEVICETAINTRULE_RESOURCE_V1BETA2_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&DEVICETAINTRULE_RESOURCE_V1BETA2_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::DeviceTaintRule),
};

static RESOURCECLAIM_RESOURCE_V1BETA2_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static RESOURCECLAIM_RESOURCE_V1BETA2_RESET: [SmolStr; 1] = [s("status")];
static RESOURCECLAIM_RESOURCE_V1BETA2_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static RESOURCECLAIM_RESOURCE_V1BETA2_STATUS_RESET: [SmolStr; 2] = [s("metadata"), s("spec")];
static RESOURCECLAIM_RESOURCE_V1BETA2_STATUS_ON_UPDATE: [Effect; 7] = [
    e("metadata.annotations", KeepOld),
    e("metadata.deletionTimestamp", KeepOld),
    e("metadata.finalizers", KeepOld),
    e("metadata.labels", KeepOld),
    e("metadata.ownerReferences", KeepOld),
    e("metadata.selfLink", KeepOld),
    e("spec", KeepOld),
];
static RESOURCECLAIM_RESOURCE_V1BETA2_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("resource.k8s.io"), version: s("v1beta2"), kind: s("ResourceClaim"), verbs: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA2_STATUS_VERBS), reset_fields: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA2_STATUS_RESET), on_update: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA2_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static RESOURCECLAIM_RESOURCE_V1BETA2_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static RESOURCECLAIM_RESOURCE_V1BETA2_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static RESOURCECLAIM_RESOURCE_V1BETA2_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static RESOURCECLAIM_RESOURCE_V1BETA2_COLUMNS: [Column; 3] = [
    column("Name", "string", "name", 0),
    column("State", "string", "", 0),
    column("Age", "string", "", 0),
];
static RESOURCECLAIM_RESOURCE_V1BETA2_DEFAULTS: [Default; 4] = [
    d("spec.devices.requests[].exactly.allocationMode", DefaultValue::Text("ExactCount"), When::Present(s("spec.devices.requests[].exactly"))),
    d("spec.devices.requests[].exactly.tolerations[].operator", DefaultValue::Text("Equal"), When::Present(s("spec.devices.requests[].exactly.tolerations[]"))),
    d("spec.devices.requests[].firstAvailable[].allocationMode", DefaultValue::Text("ExactCount"), When::Present(s("spec.devices.requests[].firstAvailable[]"))),
    d("spec.devices.requests[].firstAvailable[].tolerations[].operator", DefaultValue::Text("Equal"), When::Present(s("spec.devices.requests[].firstAvailable[].tolerations[]"))),
];
pub static RESOURCECLAIM_RESOURCE_V1BETA2: Kind = Kind {
    group: s("resource.k8s.io"),
    version: s("v1beta2"),
    kind: s("ResourceClaim"),
    list_kind: s("ResourceClaimList"),
    plural: s("resourceclaims"),
    singular: s("resourceclaim"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Beta,
    served_by_default: false,
    verbs: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA2_VERBS),
    schema: Held::Static(&T949),
    storage: Some(Storage { prefix: s("/resourceclaims"), version: s("resource.k8s.io/v1"), hash: s("wgAZaHcZxUg="), ttl_seconds: 0 }),
    subresources: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA2_SUBRESOURCES),
    on_create: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA2_ON_CREATE),
    on_update: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA2_ON_UPDATE),
    reset_fields: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA2_RESET),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA2_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA2_COLUMNS),
    defaults: Held::Static(&RESOURCECLAIM_RESOURCE_V1BETA2_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ResourceClaim),
};

static RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA2_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA2_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA2_COLUMNS: [Column; 2] = [
    column("Name", "string", "name", 0),
    column("Age", "string", "", 0),
];
static RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA2_DEFAULTS: [Default; 4] = [
    d("spec.spec.devices.requests[].exactly.allocationMode", DefaultValue::Text("ExactCount"), When::Present(s("spec.spec.devices.requests[].exactly"))),
    d("spec.spec.devices.requests[].exactly.tolerations[].operator", DefaultValue::Text("Equal"), When::Present(s("spec.spec.devices.requests[].exactly.tolerations[]"))),
    d("spec.spec.devices.requests[].firstAvailable[].allocationMode", DefaultValue::Text("ExactCount"), When::Present(s("spec.spec.devices.requests[].firstAvailable[]"))),
    d("spec.spec.devices.requests[].firstAvailable[].tolerations[].operator", DefaultValue::Text("Equal"), When::Present(s("spec.spec.devices.requests[].firstAvailable[].tolerations[]"))),
];
pub static RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA2: Kind = Kind {
    group: s("resource.k8s.io"),
    version: s("v1beta2"),
    kind: s("ResourceClaimTemplate"),
    list_kind: s("ResourceClaimTemplateList"),
    plural: s("resourceclaimtemplates"),
    singular: s("resourceclaimtemplate"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Beta,
    served_by_default: false,
    verbs: Held::Static(&RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA2_VERBS),
    schema: Held::Static(&T980),
    storage: Some(Storage { prefix: s("/resourceclaimtemplates"), version: s("resource.k8s.io/v1"), hash: s("TuzjC49aUfM="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA2_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA2_COLUMNS),
    defaults: Held::Static(&RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA2_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ResourceClaimTemplate),
};

static RESOURCESLICE_RESOURCE_V1BETA2_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static RESOURCESLICE_RESOURCE_V1BETA2_BUMPED: [SmolStr; 1] = [s("spec")];
static RESOURCESLICE_RESOURCE_V1BETA2_ON_CREATE: [Effect; 5] = [
    e("spec.devices[].attributes.attributesKey.bools", Clear),
    e("spec.devices[].attributes.attributesKey.ints", Clear),
    e("spec.devices[].attributes.attributesKey.strings", Clear),
    e("spec.devices[].attributes.attributesKey.versions", Clear),
    e("spec.devices[].nodeAllocatableResourceMappings", Clear),
];
static RESOURCESLICE_RESOURCE_V1BETA2_ON_UPDATE: [Effect; 5] = [
    e("spec.devices[].attributes.attributesKey.bools", DropUnlessInUse),
    e("spec.devices[].attributes.attributesKey.ints", DropUnlessInUse),
    e("spec.devices[].attributes.attributesKey.strings", DropUnlessInUse),
    e("spec.devices[].attributes.attributesKey.versions", DropUnlessInUse),
    e("spec.devices[].nodeAllocatableResourceMappings", DropUnlessInUse),
];
static RESOURCESLICE_RESOURCE_V1BETA2_SELECTABLE: [Selectable; 3] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("spec.driver"), path: s("spec.driver") },
    Selectable { label: s("spec.nodeName"), path: s("spec.nodeName") },
];
static RESOURCESLICE_RESOURCE_V1BETA2_COLUMNS: [Column; 5] = [
    column("Name", "string", "name", 0),
    column("Node", "string", "", 0),
    column("Driver", "string", "", 0),
    column("Pool", "string", "", 0),
    column("Age", "string", "", 0),
];
pub static RESOURCESLICE_RESOURCE_V1BETA2: Kind = Kind {
    group: s("resource.k8s.io"),
    version: s("v1beta2"),
    kind: s("ResourceSlice"),
    list_kind: s("ResourceSliceList"),
    plural: s("resourceslices"),
    singular: s("resourceslice"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Beta,
    served_by_default: false,
    verbs: Held::Static(&RESOURCESLICE_RESOURCE_V1BETA2_VERBS),
    schema: Held::Static(&T982),
    storage: Some(Storage { prefix: s("/resourceslices"), version: s("resource.k8s.io/v1"), hash: s("KsC072WgaEY="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: Held::Static(&RESOURCESLICE_RESOURCE_V1BETA2_ON_CREATE),
    on_update: Held::Static(&RESOURCESLICE_RESOURCE_V1BETA2_ON_UPDATE),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&RESOURCESLICE_RESOURCE_V1BETA2_BUMPED) },
    selectable: Held::Static(&RESOURCESLICE_RESOURCE_V1BETA2_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&RESOURCESLICE_RESOURCE_V1BETA2_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::ResourceSlice),
};

static PRIORITYCLASS_SCHEDULING_V1_SHORT: [SmolStr; 1] = [s("pc")];
static PRIORITYCLASS_SCHEDULING_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static PRIORITYCLASS_SCHEDULING_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static PRIORITYCLASS_SCHEDULING_V1_IMMUTABLE: [Immutable; 2] = [
    Immutable { path: s("preemptionPolicy"), detail: s("field is immutable") },
    Immutable { path: s("value"), detail: s("may not be changed in an update.") },
];
static PRIORITYCLASS_SCHEDULING_V1_COLUMNS: [Column; 5] = [
    column("Name", "string", "name", 0),
    column("Value", "integer", "", 0),
    column("Global-Default", "boolean", "", 0),
    column("Age", "string", "", 0),
    column("PreemptionPolicy", "string", "", 0),
];
static PRIORITYCLASS_SCHEDULING_V1_DEFAULTS: [Default; 1] = [
    d("preemptionPolicy", DefaultValue::Text("PreemptLowerPriority"), When::Always),
];
pub static PRIORITYCLASS_SCHEDULING_V1: Kind = Kind {
    group: s("scheduling.k8s.io"),
    version: s("v1"),
    kind: s("PriorityClass"),
    list_kind: s("PriorityClassList"),
    plural: s("priorityclasses"),
    singular: s("priorityclass"),
    short_names: Held::Static(&PRIORITYCLASS_SCHEDULING_V1_SHORT),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&PRIORITYCLASS_SCHEDULING_V1_VERBS),
    schema: Held::Static(&T1003),
    storage: Some(Storage { prefix: s("/priorityclasses"), version: s("scheduling.k8s.io/v1"), hash: s("1QwjyaZjj3Y="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: none() },
    selectable: Held::Static(&PRIORITYCLASS_SCHEDULING_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&PRIORITYCLASS_SCHEDULING_V1_IMMUTABLE),
    columns: Held::Static(&PRIORITYCLASS_SCHEDULING_V1_COLUMNS),
    defaults: Held::Static(&PRIORITYCLASS_SCHEDULING_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::PriorityClass),
};

static PODGROUP_SCHEDULING_V1ALPHA2_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static PODGROUP_SCHEDULING_V1ALPHA2_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static PODGROUP_SCHEDULING_V1ALPHA2_STATUS_RESET: [SmolStr; 2] = [s("metadata"), s("spec")];
static PODGROUP_SCHEDULING_V1ALPHA2_STATUS_ON_UPDATE: [Effect; 7] = [
    e("metadata.annotations", KeepOld),
    e("metadata.deletionTimestamp", KeepOld),
    e("metadata.finalizers", KeepOld),
    e("metadata.labels", KeepOld),
    e("metadata.ownerReferences", KeepOld),
    e("metadata.selfLink", KeepOld),
    e("spec", KeepOld),
];
static PODGROUP_SCHEDULING_V1ALPHA2_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("scheduling.k8s.io"), version: s("v1alpha2"), kind: s("PodGroup"), verbs: Held::Static(&PODGROUP_SCHEDULING_V1ALPHA2_STATUS_VERBS), reset_fields: Held::Static(&PODGROUP_SCHEDULING_V1ALPHA2_STATUS_RESET), on_update: Held::Static(&PODGROUP_SCHEDULING_V1ALPHA2_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static PODGROUP_SCHEDULING_V1ALPHA2_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static PODGROUP_SCHEDULING_V1ALPHA2_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static PODGROUP_SCHEDULING_V1ALPHA2_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static PODGROUP_SCHEDULING_V1ALPHA2_DEFAULTS: [Default; 1] = [
    d("spec.disruptionMode", DefaultValue::Text("Pod"), When::Always),
];
pub static PODGROUP_SCHEDULING_V1ALPHA2: Kind = Kind {
    group: s("scheduling.k8s.io"),
    version: s("v1alpha2"),
    kind: s("PodGroup"),
    list_kind: s("PodGroupList"),
    plural: s("podgroups"),
    singular: s("podgroup"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Alpha,
    served_by_default: false,
    verbs: Held::Static(&PODGROUP_SCHEDULING_V1ALPHA2_VERBS),
    schema: Held::Static(&T1005),
    storage: Some(Storage { prefix: s("/podgroups"), version: s("scheduling.k8s.io/v1alpha2"), hash: s("YYgX3v5V204="), ttl_seconds: 0 }),
    subresources: Held::Static(&PODGROUP_SCHEDULING_V1ALPHA2_SUBRESOURCES),
    on_create: Held::Static(&PODGROUP_SCHEDULING_V1ALPHA2_ON_CREATE),
    on_update: Held::Static(&PODGROUP_SCHEDULING_V1ALPHA2_ON_UPDATE),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&PODGROUP_SCHEDULING_V1ALPHA2_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: none(),
    defaults: Held::Static(&PODGROUP_SCHEDULING_V1ALPHA2_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::PodGroup),
};

static WORKLOAD_SCHEDULING_V1ALPHA2_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static WORKLOAD_SCHEDULING_V1ALPHA2_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
pub static WORKLOAD_SCHEDULING_V1ALPHA2: Kind = Kind {
    group: s("scheduling.k8s.io"),
    version: s("v1alpha2"),
    kind: s("Workload"),
    list_kind: s("WorkloadList"),
    plural: s("workloads"),
    singular: s("workload"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Alpha,
    served_by_default: false,
    verbs: Held::Static(&WORKLOAD_SCHEDULING_V1ALPHA2_VERBS),
    schema: Held::Static(&T1021),
    storage: Some(Storage { prefix: s("/workloads"), version: s("scheduling.k8s.io/v1alpha2"), hash: s("vSX7gJe5Mx8="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&WORKLOAD_SCHEDULING_V1ALPHA2_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: none(),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::Workload),
};

static CSIDRIVER_STORAGE_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static CSIDRIVER_STORAGE_V1_BUMPED: [SmolStr; 1] = [s("spec")];
static CSIDRIVER_STORAGE_V1_ON_CREATE: [Effect; 1] = [
    e("spec.preventPodSchedulingIfMissing", Clear),
];
static CSIDRIVER_STORAGE_V1_ON_UPDATE: [Effect; 1] = [
    e("spec.preventPodSchedulingIfMissing", DropUnlessInUse),
];
static CSIDRIVER_STORAGE_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static CSIDRIVER_STORAGE_V1_IMMUTABLE: [Immutable; 2] = [
    Immutable { path: s("spec.attachedRequired"), detail: s("field is immutable") },
    Immutable { path: s("spec.volumeLifecycleModes"), detail: s("field is immutable") },
];
static CSIDRIVER_STORAGE_V1_COLUMNS: [Column; 8] = [
    column("Name", "string", "name", 0),
    column("AttachRequired", "boolean", "", 0),
    column("PodInfoOnMount", "boolean", "", 0),
    column("StorageCapacity", "boolean", "", 0),
    column("TokenRequests", "string", "", 0),
    column("RequiresRepublish", "boolean", "", 0),
    column("Modes", "string", "", 0),
    column("Age", "string", "", 0),
];
static CSIDRIVER_STORAGE_V1_DEFAULTS: [Default; 6] = [
    d("spec.attachRequired", DefaultValue::Bool(true), When::Always),
    d("spec.fsGroupPolicy", DefaultValue::Text("ReadWriteOnceWithFSType"), When::Always),
    d("spec.podInfoOnMount", DefaultValue::Bool(false), When::Always),
    d("spec.requiresRepublish", DefaultValue::Bool(false), When::Always),
    d("spec.seLinuxMount", DefaultValue::Bool(false), When::Always),
    d("spec.storageCapacity", DefaultValue::Bool(false), When::Always),
];
pub static CSIDRIVER_STORAGE_V1: Kind = Kind {
    group: s("storage.k8s.io"),
    version: s("v1"),
    kind: s("CSIDriver"),
    list_kind: s("CSIDriverList"),
    plural: s("csidrivers"),
    singular: s("csidriver"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&CSIDRIVER_STORAGE_V1_VERBS),
    schema: Held::Static(&T1026),
    storage: Some(Storage { prefix: s("/csidrivers"), version: s("storage.k8s.io/v1"), hash: s("hL6j/rwBV5w="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: Held::Static(&CSIDRIVER_STORAGE_V1_ON_CREATE),
    on_update: Held::Static(&CSIDRIVER_STORAGE_V1_ON_UPDATE),
    reset_fields: none(),
    generation: Generation { counted: true, bumped_by: Held::Static(&CSIDRIVER_STORAGE_V1_BUMPED) },
    selectable: Held::Static(&CSIDRIVER_STORAGE_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: Held::Static(&CSIDRIVER_STORAGE_V1_IMMUTABLE),
    columns: Held::Static(&CSIDRIVER_STORAGE_V1_COLUMNS),
    defaults: Held::Static(&CSIDRIVER_STORAGE_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::CSIDriver),
};

static CSINODE_STORAGE_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static CSINODE_STORAGE_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static CSINODE_STORAGE_V1_IMMUTABLE: [Immutable; 1] = [
    Immutable { path: s("spec.drivers"), detail: s("field is immutable") },
];
static CSINODE_STORAGE_V1_COLUMNS: [Column; 3] = [
    column("Name", "string", "name", 0),
    column("Drivers", "integer", "", 0),
    column("Age", "string", "", 0),
];
pub static CSINODE_STORAGE_V1: Kind = Kind {
    group: s("storage.k8s.io"),
    version: s("v1"),
    kind: s("CSINode"),
    list_kind: s("CSINodeList"),
    plural: s("csinodes"),
    singular: s("csinode"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&CSINODE_STORAGE_V1_VERBS),
    schema: Held::Static(&T1033),
    storage: Some(Storage { prefix: s("/csinodes"), version: s("storage.k8s.io/v1"), hash: s("Pe62DkZtjuo="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&CSINODE_STORAGE_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: Held::Static(&CSINODE_STORAGE_V1_IMMUTABLE),
    columns: Held::Static(&CSINODE_STORAGE_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::CSINode),
};

static CSISTORAGECAPACITY_STORAGE_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static CSISTORAGECAPACITY_STORAGE_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static CSISTORAGECAPACITY_STORAGE_V1_IMMUTABLE: [Immutable; 2] = [
    Immutable { path: s("nodeTopology"), detail: s("field is immutable") },
    Immutable { path: s("storageClassName"), detail: s("field is immutable") },
];
static CSISTORAGECAPACITY_STORAGE_V1_COLUMNS: [Column; 2] = [
    column("Name", "string", "name", 0),
    column("Created At", "date", "", 0),
];
pub static CSISTORAGECAPACITY_STORAGE_V1: Kind = Kind {
    group: s("storage.k8s.io"),
    version: s("v1"),
    kind: s("CSIStorageCapacity"),
    list_kind: s("CSIStorageCapacityList"),
    plural: s("csistoragecapacities"),
    singular: s("csistoragecapacity"),
    short_names: none(),
    categories: none(),
    namespaced: true,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&CSISTORAGECAPACITY_STORAGE_V1_VERBS),
    schema: Held::Static(&T1038),
    storage: Some(Storage { prefix: s("/csistoragecapacities"), version: s("storage.k8s.io/v1"), hash: s("xeVl+2Ly1kE="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&CSISTORAGECAPACITY_STORAGE_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: Held::Static(&CSISTORAGECAPACITY_STORAGE_V1_IMMUTABLE),
    columns: Held::Static(&CSISTORAGECAPACITY_STORAGE_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::CSIStorageCapacity),
};

static STORAGECLASS_STORAGE_V1_SHORT: [SmolStr; 1] = [s("sc")];
static STORAGECLASS_STORAGE_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static STORAGECLASS_STORAGE_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static STORAGECLASS_STORAGE_V1_IMMUTABLE: [Immutable; 4] = [
    Immutable { path: s("parameters"), detail: s("field is immutable") },
    Immutable { path: s("provisioner"), detail: s("field is immutable") },
    Immutable { path: s("reclaimPolicy"), detail: s("field is immutable") },
    Immutable { path: s("volumeBindingMode"), detail: s("field is immutable") },
];
static STORAGECLASS_STORAGE_V1_COLUMNS: [Column; 6] = [
    column("Name", "string", "name", 0),
    column("Provisioner", "string", "", 0),
    column("ReclaimPolicy", "string", "", 0),
    column("VolumeBindingMode", "string", "", 0),
    column("AllowVolumeExpansion", "string", "", 0),
    column("Age", "string", "", 0),
];
static STORAGECLASS_STORAGE_V1_DEFAULTS: [Default; 2] = [
    d("reclaimPolicy", DefaultValue::Text("Delete"), When::Always),
    d("volumeBindingMode", DefaultValue::Text("Immediate"), When::Always),
];
pub static STORAGECLASS_STORAGE_V1: Kind = Kind {
    group: s("storage.k8s.io"),
    version: s("v1"),
    kind: s("StorageClass"),
    list_kind: s("StorageClassList"),
    plural: s("storageclasses"),
    singular: s("storageclass"),
    short_names: Held::Static(&STORAGECLASS_STORAGE_V1_SHORT),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&STORAGECLASS_STORAGE_V1_VERBS),
    schema: Held::Static(&T1039),
    storage: Some(Storage { prefix: s("/storageclasses"), version: s("storage.k8s.io/v1"), hash: s("K+m6uJwbjGY="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&STORAGECLASS_STORAGE_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&STORAGECLASS_STORAGE_V1_IMMUTABLE),
    columns: Held::Static(&STORAGECLASS_STORAGE_V1_COLUMNS),
    defaults: Held::Static(&STORAGECLASS_STORAGE_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::StorageClass),
};

static VOLUMEATTACHMENT_STORAGE_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static VOLUMEATTACHMENT_STORAGE_V1_RESET: [SmolStr; 1] = [s("status")];
static VOLUMEATTACHMENT_STORAGE_V1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static VOLUMEATTACHMENT_STORAGE_V1_STATUS_RESET: [SmolStr; 2] = [s("metadata"), s("spec")];
static VOLUMEATTACHMENT_STORAGE_V1_STATUS_ON_UPDATE: [Effect; 7] = [
    e("metadata.annotations", KeepOld),
    e("metadata.deletionTimestamp", KeepOld),
    e("metadata.finalizers", KeepOld),
    e("metadata.labels", KeepOld),
    e("metadata.ownerReferences", KeepOld),
    e("metadata.selfLink", KeepOld),
    e("spec", KeepOld),
];
static VOLUMEATTACHMENT_STORAGE_V1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("storage.k8s.io"), version: s("v1"), kind: s("VolumeAttachment"), verbs: Held::Static(&VOLUMEATTACHMENT_STORAGE_V1_STATUS_VERBS), reset_fields: Held::Static(&VOLUMEATTACHMENT_STORAGE_V1_STATUS_RESET), on_update: Held::Static(&VOLUMEATTACHMENT_STORAGE_V1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static VOLUMEATTACHMENT_STORAGE_V1_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static VOLUMEATTACHMENT_STORAGE_V1_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static VOLUMEATTACHMENT_STORAGE_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static VOLUMEATTACHMENT_STORAGE_V1_IMMUTABLE: [Immutable; 1] = [
    Immutable { path: s("spec"), detail: s("field is immutable") },
];
static VOLUMEATTACHMENT_STORAGE_V1_COLUMNS: [Column; 6] = [
    column("Name", "string", "name", 0),
    column("Attacher", "string", "name", 0),
    column("PV", "string", "", 0),
    column("Node", "string", "", 0),
    column("Attached", "boolean", "", 0),
    column("Age", "string", "", 0),
];
static VOLUMEATTACHMENT_STORAGE_V1_DEFAULTS: [Default; 11] = [
    d("spec.source.inlineVolumeSpec.azureDisk.cachingMode", DefaultValue::Text("ReadWrite"), When::Present(s("spec.source.inlineVolumeSpec.azureDisk"))),
    d("spec.source.inlineVolumeSpec.azureDisk.fsType", DefaultValue::Text("ext4"), When::Present(s("spec.source.inlineVolumeSpec.azureDisk"))),
    d("spec.source.inlineVolumeSpec.azureDisk.kind", DefaultValue::Text("Shared"), When::Present(s("spec.source.inlineVolumeSpec.azureDisk"))),
    d("spec.source.inlineVolumeSpec.azureDisk.readOnly", DefaultValue::Bool(false), When::Present(s("spec.source.inlineVolumeSpec.azureDisk"))),
    d("spec.source.inlineVolumeSpec.hostPath.type", DefaultValue::Text(""), When::Present(s("spec.source.inlineVolumeSpec.hostPath"))),
    d("spec.source.inlineVolumeSpec.iscsi.iscsiInterface", DefaultValue::Text("default"), When::Present(s("spec.source.inlineVolumeSpec.iscsi"))),
    d("spec.source.inlineVolumeSpec.rbd.keyring", DefaultValue::Text("/etc/ceph/keyring"), When::Present(s("spec.source.inlineVolumeSpec.rbd"))),
    d("spec.source.inlineVolumeSpec.rbd.pool", DefaultValue::Text("rbd"), When::Present(s("spec.source.inlineVolumeSpec.rbd"))),
    d("spec.source.inlineVolumeSpec.rbd.user", DefaultValue::Text("admin"), When::Present(s("spec.source.inlineVolumeSpec.rbd"))),
    d("spec.source.inlineVolumeSpec.scaleIO.fsType", DefaultValue::Text("xfs"), When::Present(s("spec.source.inlineVolumeSpec.scaleIO"))),
    d("spec.source.inlineVolumeSpec.scaleIO.storageMode", DefaultValue::Text("ThinProvisioned"), When::Present(s("spec.source.inlineVolumeSpec.scaleIO"))),
];
pub static VOLUMEATTACHMENT_STORAGE_V1: Kind = Kind {
    group: s("storage.k8s.io"),
    version: s("v1"),
    kind: s("VolumeAttachment"),
    list_kind: s("VolumeAttachmentList"),
    plural: s("volumeattachments"),
    singular: s("volumeattachment"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&VOLUMEATTACHMENT_STORAGE_V1_VERBS),
    schema: Held::Static(&T1045),
    storage: Some(Storage { prefix: s("/volumeattachments"), version: s("storage.k8s.io/v1"), hash: s("tJx/ezt6UDU="), ttl_seconds: 0 }),
    subresources: Held::Static(&VOLUMEATTACHMENT_STORAGE_V1_SUBRESOURCES),
    on_create: Held::Static(&VOLUMEATTACHMENT_STORAGE_V1_ON_CREATE),
    on_update: Held::Static(&VOLUMEATTACHMENT_STORAGE_V1_ON_UPDATE),
    reset_fields: Held::Static(&VOLUMEATTACHMENT_STORAGE_V1_RESET),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&VOLUMEATTACHMENT_STORAGE_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: Held::Static(&VOLUMEATTACHMENT_STORAGE_V1_IMMUTABLE),
    columns: Held::Static(&VOLUMEATTACHMENT_STORAGE_V1_COLUMNS),
    defaults: Held::Static(&VOLUMEATTACHMENT_STORAGE_V1_DEFAULTS),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::VolumeAttachment),
};

static VOLUMEATTRIBUTESCLASS_STORAGE_V1_SHORT: [SmolStr; 1] = [s("vac")];
static VOLUMEATTRIBUTESCLASS_STORAGE_V1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static VOLUMEATTRIBUTESCLASS_STORAGE_V1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static VOLUMEATTRIBUTESCLASS_STORAGE_V1_IMMUTABLE: [Immutable; 2] = [
    Immutable { path: s("driverName"), detail: s("updates to driverName are forbidden.") },
    Immutable { path: s("parameters"), detail: s("updates to parameters are forbidden.") },
];
static VOLUMEATTRIBUTESCLASS_STORAGE_V1_COLUMNS: [Column; 3] = [
    column("Name", "string", "name", 0),
    column("DriverName", "string", "", 0),
    column("Age", "string", "", 0),
];
pub static VOLUMEATTRIBUTESCLASS_STORAGE_V1: Kind = Kind {
    group: s("storage.k8s.io"),
    version: s("v1"),
    kind: s("VolumeAttributesClass"),
    list_kind: s("VolumeAttributesClassList"),
    plural: s("volumeattributesclasses"),
    singular: s("volumeattributesclass"),
    short_names: Held::Static(&VOLUMEATTRIBUTESCLASS_STORAGE_V1_SHORT),
    categories: none(),
    namespaced: false,
    stage: Stage::Stable,
    served_by_default: true,
    verbs: Held::Static(&VOLUMEATTRIBUTESCLASS_STORAGE_V1_VERBS),
    schema: Held::Static(&T1050),
    storage: Some(Storage { prefix: s("/volumeattributesclasses"), version: s("storage.k8s.io/v1"), hash: s("tIjydgKBC5w="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&VOLUMEATTRIBUTESCLASS_STORAGE_V1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: Held::Static(&VOLUMEATTRIBUTESCLASS_STORAGE_V1_IMMUTABLE),
    columns: Held::Static(&VOLUMEATTRIBUTESCLASS_STORAGE_V1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::VolumeAttributesClass),
};

static VOLUMEATTRIBUTESCLASS_STORAGE_V1BETA1_SHORT: [SmolStr; 1] = [s("vac")];
static VOLUMEATTRIBUTESCLASS_STORAGE_V1BETA1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static VOLUMEATTRIBUTESCLASS_STORAGE_V1BETA1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
static VOLUMEATTRIBUTESCLASS_STORAGE_V1BETA1_COLUMNS: [Column; 3] = [
    column("Name", "string", "name", 0),
    column("DriverName", "string", "", 0),
    column("Age", "string", "", 0),
];
pub static VOLUMEATTRIBUTESCLASS_STORAGE_V1BETA1: Kind = Kind {
    group: s("storage.k8s.io"),
    version: s("v1beta1"),
    kind: s("VolumeAttributesClass"),
    list_kind: s("VolumeAttributesClassList"),
    plural: s("volumeattributesclasses"),
    singular: s("volumeattributesclass"),
    short_names: Held::Static(&VOLUMEATTRIBUTESCLASS_STORAGE_V1BETA1_SHORT),
    categories: none(),
    namespaced: false,
    stage: Stage::Beta,
    served_by_default: false,
    verbs: Held::Static(&VOLUMEATTRIBUTESCLASS_STORAGE_V1BETA1_VERBS),
    schema: Held::Static(&T1051),
    storage: Some(Storage { prefix: s("/volumeattributesclasses"), version: s("storage.k8s.io/v1"), hash: s("tIjydgKBC5w="), ttl_seconds: 0 }),
    subresources: none(),
    on_create: none(),
    on_update: none(),
    reset_fields: none(),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&VOLUMEATTRIBUTESCLASS_STORAGE_V1BETA1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: true },
    allow_create_on_update: false,
    allow_unconditional_update: true,
    immutable: none(),
    columns: Held::Static(&VOLUMEATTRIBUTESCLASS_STORAGE_V1BETA1_COLUMNS),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::VolumeAttributesClass),
};

static STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1_VERBS: [SmolStr; 8] = [s("create"), s("delete"), s("deletecollection"), s("get"), s("list"), s("patch"), s("update"), s("watch")];
static STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1_RESET: [SmolStr; 1] = [s("status")];
static STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1_STATUS_VERBS: [SmolStr; 3] = [s("get"), s("patch"), s("update")];
static STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1_STATUS_RESET: [SmolStr; 2] = [s("metadata"), s("spec")];
static STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1_STATUS_ON_UPDATE: [Effect; 7] = [
    e("metadata.annotations", KeepOld),
    e("metadata.deletionTimestamp", KeepOld),
    e("metadata.finalizers", KeepOld),
    e("metadata.labels", KeepOld),
    e("metadata.ownerReferences", KeepOld),
    e("metadata.selfLink", KeepOld),
    e("spec", KeepOld),
];
static STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1_SUBRESOURCES: [Subresource; 1] = [
    Subresource { name: s("status"), group: s("storagemigration.k8s.io"), version: s("v1beta1"), kind: s("StorageVersionMigration"), verbs: Held::Static(&STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1_STATUS_VERBS), reset_fields: Held::Static(&STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1_STATUS_RESET), on_update: Held::Static(&STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1_STATUS_ON_UPDATE), connect_methods: none(), options: s(""), takes_path: false },
];
static STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1_ON_CREATE: [Effect; 1] = [
    e("status", Clear),
];
static STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1_ON_UPDATE: [Effect; 1] = [
    e("status", KeepOld),
];
static STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1_SELECTABLE: [Selectable; 2] = [
    Selectable { label: s("metadata.name"), path: s("metadata.name") },
    Selectable { label: s("metadata.namespace"), path: s("metadata.namespace") },
];
pub static STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1: Kind = Kind {
    group: s("storagemigration.k8s.io"),
    version: s("v1beta1"),
    kind: s("StorageVersionMigration"),
    list_kind: s("StorageVersionMigrationList"),
    plural: s("storageversionmigrations"),
    singular: s("storageversionmigration"),
    short_names: none(),
    categories: none(),
    namespaced: false,
    stage: Stage::Beta,
    served_by_default: false,
    verbs: Held::Static(&STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1_VERBS),
    schema: Held::Static(&T1052),
    storage: Some(Storage { prefix: s("/storageversionmigrations"), version: s("storagemigration.k8s.io/v1beta1"), hash: s("pCjmmKOkLy4="), ttl_seconds: 0 }),
    subresources: Held::Static(&STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1_SUBRESOURCES),
    on_create: Held::Static(&STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1_ON_CREATE),
    on_update: Held::Static(&STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1_ON_UPDATE),
    reset_fields: Held::Static(&STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1_RESET),
    generation: Generation { counted: false, bumped_by: none() },
    selectable: Held::Static(&STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1_SELECTABLE),
    delete: Delete { graceful: false, propagation: Some(Propagation::Background), returns_object: false },
    allow_create_on_update: false,
    allow_unconditional_update: false,
    immutable: none(),
    columns: none(),
    defaults: none(),
    pod_spec_at: s(""),
    rules: Held::Static(&rules::StorageVersionMigration),
};

/// Sorted by group, version and plural.
pub static KINDS: &[&Kind] = &[
    &BINDING_V1,
    &COMPONENTSTATUS_V1,
    &CONFIGMAP_V1,
    &ENDPOINTS_V1,
    &EVENT_V1,
    &LIMITRANGE_V1,
    &NAMESPACE_V1,
    &NODE_V1,
    &PERSISTENTVOLUMECLAIM_V1,
    &PERSISTENTVOLUME_V1,
    &POD_V1,
    &PODTEMPLATE_V1,
    &REPLICATIONCONTROLLER_V1,
    &RESOURCEQUOTA_V1,
    &SECRET_V1,
    &SERVICEACCOUNT_V1,
    &SERVICE_V1,
    &MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1,
    &MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1,
    &MUTATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1,
    &VALIDATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1,
    &VALIDATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1,
    &VALIDATINGWEBHOOKCONFIGURATION_ADMISSIONREGISTRATION_V1,
    &MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1ALPHA1,
    &MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1ALPHA1,
    &MUTATINGADMISSIONPOLICY_ADMISSIONREGISTRATION_V1BETA1,
    &MUTATINGADMISSIONPOLICYBINDING_ADMISSIONREGISTRATION_V1BETA1,
    &CUSTOMRESOURCEDEFINITION_APIEXTENSIONS_V1,
    &APISERVICE_APIREGISTRATION_V1,
    &CONTROLLERREVISION_APPS_V1,
    &DAEMONSET_APPS_V1,
    &DEPLOYMENT_APPS_V1,
    &REPLICASET_APPS_V1,
    &STATEFULSET_APPS_V1,
    &SELFSUBJECTREVIEW_AUTHENTICATION_V1,
    &TOKENREVIEW_AUTHENTICATION_V1,
    &LOCALSUBJECTACCESSREVIEW_AUTHORIZATION_V1,
    &SELFSUBJECTACCESSREVIEW_AUTHORIZATION_V1,
    &SELFSUBJECTRULESREVIEW_AUTHORIZATION_V1,
    &SUBJECTACCESSREVIEW_AUTHORIZATION_V1,
    &HORIZONTALPODAUTOSCALER_AUTOSCALING_V1,
    &HORIZONTALPODAUTOSCALER_AUTOSCALING_V2,
    &CRONJOB_BATCH_V1,
    &JOB_BATCH_V1,
    &CERTIFICATESIGNINGREQUEST_CERTIFICATES_V1,
    &CLUSTERTRUSTBUNDLE_CERTIFICATES_V1ALPHA1,
    &CLUSTERTRUSTBUNDLE_CERTIFICATES_V1BETA1,
    &PODCERTIFICATEREQUEST_CERTIFICATES_V1BETA1,
    &LEASE_COORDINATION_V1,
    &LEASECANDIDATE_COORDINATION_V1ALPHA2,
    &LEASECANDIDATE_COORDINATION_V1BETA1,
    &ENDPOINTSLICE_DISCOVERY_V1,
    &EVENT_EVENTS_V1,
    &FLOWSCHEMA_FLOWCONTROL_V1,
    &PRIORITYLEVELCONFIGURATION_FLOWCONTROL_V1,
    &STORAGEVERSION_INTERNAL_V1ALPHA1,
    &INGRESSCLASS_NETWORKING_V1,
    &INGRESS_NETWORKING_V1,
    &IPADDRESS_NETWORKING_V1,
    &NETWORKPOLICY_NETWORKING_V1,
    &SERVICECIDR_NETWORKING_V1,
    &IPADDRESS_NETWORKING_V1BETA1,
    &SERVICECIDR_NETWORKING_V1BETA1,
    &RUNTIMECLASS_NODE_V1,
    &PODDISRUPTIONBUDGET_POLICY_V1,
    &CLUSTERROLEBINDING_RBAC_V1,
    &CLUSTERROLE_RBAC_V1,
    &ROLEBINDING_RBAC_V1,
    &ROLE_RBAC_V1,
    &DEVICECLASS_RESOURCE_V1,
    &RESOURCECLAIM_RESOURCE_V1,
    &RESOURCECLAIMTEMPLATE_RESOURCE_V1,
    &RESOURCESLICE_RESOURCE_V1,
    &DEVICETAINTRULE_RESOURCE_V1ALPHA3,
    &RESOURCEPOOLSTATUSREQUEST_RESOURCE_V1ALPHA3,
    &DEVICECLASS_RESOURCE_V1BETA1,
    &RESOURCECLAIM_RESOURCE_V1BETA1,
    &RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA1,
    &RESOURCESLICE_RESOURCE_V1BETA1,
    &DEVICECLASS_RESOURCE_V1BETA2,
    &DEVICETAINTRULE_RESOURCE_V1BETA2,
    &RESOURCECLAIM_RESOURCE_V1BETA2,
    &RESOURCECLAIMTEMPLATE_RESOURCE_V1BETA2,
    &RESOURCESLICE_RESOURCE_V1BETA2,
    &PRIORITYCLASS_SCHEDULING_V1,
    &PODGROUP_SCHEDULING_V1ALPHA2,
    &WORKLOAD_SCHEDULING_V1ALPHA2,
    &CSIDRIVER_STORAGE_V1,
    &CSINODE_STORAGE_V1,
    &CSISTORAGECAPACITY_STORAGE_V1,
    &STORAGECLASS_STORAGE_V1,
    &VOLUMEATTACHMENT_STORAGE_V1,
    &VOLUMEATTRIBUTESCLASS_STORAGE_V1,
    &VOLUMEATTRIBUTESCLASS_STORAGE_V1BETA1,
    &STORAGEVERSIONMIGRATION_STORAGEMIGRATION_V1BETA1,
];

/// Defaults of every pod spec; paths start at it.
pub(crate) static POD_SPEC: [Default; 118] = [
    d("containers[].imagePullPolicy", DefaultValue::Text("IfNotPresent"), When::Present(s("containers[]"))),
    d("containers[].terminationMessagePath", DefaultValue::Text("/dev/termination-log"), When::Present(s("containers[]"))),
    d("containers[].terminationMessagePolicy", DefaultValue::Text("File"), When::Present(s("containers[]"))),
    d("containers[].env[].valueFrom.fieldRef.apiVersion", DefaultValue::Text("v1"), When::Present(s("containers[].env[].valueFrom.fieldRef"))),
    d("containers[].env[].valueFrom.fileKeyRef.optional", DefaultValue::Bool(false), When::Present(s("containers[].env[].valueFrom.fileKeyRef"))),
    d("containers[].lifecycle.postStart.httpGet.path", DefaultValue::Text("/"), When::Present(s("containers[].lifecycle.postStart.httpGet"))),
    d("containers[].lifecycle.postStart.httpGet.scheme", DefaultValue::Text("HTTP"), When::Present(s("containers[].lifecycle.postStart.httpGet"))),
    d("containers[].lifecycle.preStop.httpGet.path", DefaultValue::Text("/"), When::Present(s("containers[].lifecycle.preStop.httpGet"))),
    d("containers[].lifecycle.preStop.httpGet.scheme", DefaultValue::Text("HTTP"), When::Present(s("containers[].lifecycle.preStop.httpGet"))),
    d("containers[].livenessProbe.failureThreshold", DefaultValue::Int(3), When::Present(s("containers[].livenessProbe"))),
    d("containers[].livenessProbe.periodSeconds", DefaultValue::Int(10), When::Present(s("containers[].livenessProbe"))),
    d("containers[].livenessProbe.successThreshold", DefaultValue::Int(1), When::Present(s("containers[].livenessProbe"))),
    d("containers[].livenessProbe.timeoutSeconds", DefaultValue::Int(1), When::Present(s("containers[].livenessProbe"))),
    d("containers[].livenessProbe.grpc.service", DefaultValue::Text(""), When::Present(s("containers[].livenessProbe.grpc"))),
    d("containers[].livenessProbe.httpGet.path", DefaultValue::Text("/"), When::Present(s("containers[].livenessProbe.httpGet"))),
    d("containers[].livenessProbe.httpGet.scheme", DefaultValue::Text("HTTP"), When::Present(s("containers[].livenessProbe.httpGet"))),
    d("containers[].ports[].protocol", DefaultValue::Text("TCP"), When::Present(s("containers[].ports[]"))),
    d("containers[].readinessProbe.failureThreshold", DefaultValue::Int(3), When::Present(s("containers[].readinessProbe"))),
    d("containers[].readinessProbe.periodSeconds", DefaultValue::Int(10), When::Present(s("containers[].readinessProbe"))),
    d("containers[].readinessProbe.successThreshold", DefaultValue::Int(1), When::Present(s("containers[].readinessProbe"))),
    d("containers[].readinessProbe.timeoutSeconds", DefaultValue::Int(1), When::Present(s("containers[].readinessProbe"))),
    d("containers[].readinessProbe.grpc.service", DefaultValue::Text(""), When::Present(s("containers[].readinessProbe.grpc"))),
    d("containers[].readinessProbe.httpGet.path", DefaultValue::Text("/"), When::Present(s("containers[].readinessProbe.httpGet"))),
    d("containers[].readinessProbe.httpGet.scheme", DefaultValue::Text("HTTP"), When::Present(s("containers[].readinessProbe.httpGet"))),
    d("containers[].startupProbe.failureThreshold", DefaultValue::Int(3), When::Present(s("containers[].startupProbe"))),
    d("containers[].startupProbe.periodSeconds", DefaultValue::Int(10), When::Present(s("containers[].startupProbe"))),
    d("containers[].startupProbe.successThreshold", DefaultValue::Int(1), When::Present(s("containers[].startupProbe"))),
    d("containers[].startupProbe.timeoutSeconds", DefaultValue::Int(1), When::Present(s("containers[].startupProbe"))),
    d("containers[].startupProbe.grpc.service", DefaultValue::Text(""), When::Present(s("containers[].startupProbe.grpc"))),
    d("containers[].startupProbe.httpGet.path", DefaultValue::Text("/"), When::Present(s("containers[].startupProbe.httpGet"))),
    d("containers[].startupProbe.httpGet.scheme", DefaultValue::Text("HTTP"), When::Present(s("containers[].startupProbe.httpGet"))),
    d("ephemeralContainers[].imagePullPolicy", DefaultValue::Text("IfNotPresent"), When::Present(s("ephemeralContainers[]"))),
    d("ephemeralContainers[].terminationMessagePath", DefaultValue::Text("/dev/termination-log"), When::Present(s("ephemeralContainers[]"))),
    d("ephemeralContainers[].terminationMessagePolicy", DefaultValue::Text("File"), When::Present(s("ephemeralContainers[]"))),
    d("ephemeralContainers[].env[].valueFrom.fieldRef.apiVersion", DefaultValue::Text("v1"), When::Present(s("ephemeralContainers[].env[].valueFrom.fieldRef"))),
    d("ephemeralContainers[].env[].valueFrom.fileKeyRef.optional", DefaultValue::Bool(false), When::Present(s("ephemeralContainers[].env[].valueFrom.fileKeyRef"))),
    d("ephemeralContainers[].lifecycle.postStart.httpGet.path", DefaultValue::Text("/"), When::Present(s("ephemeralContainers[].lifecycle.postStart.httpGet"))),
    d("ephemeralContainers[].lifecycle.postStart.httpGet.scheme", DefaultValue::Text("HTTP"), When::Present(s("ephemeralContainers[].lifecycle.postStart.httpGet"))),
    d("ephemeralContainers[].lifecycle.preStop.httpGet.path", DefaultValue::Text("/"), When::Present(s("ephemeralContainers[].lifecycle.preStop.httpGet"))),
    d("ephemeralContainers[].lifecycle.preStop.httpGet.scheme", DefaultValue::Text("HTTP"), When::Present(s("ephemeralContainers[].lifecycle.preStop.httpGet"))),
    d("ephemeralContainers[].livenessProbe.failureThreshold", DefaultValue::Int(3), When::Present(s("ephemeralContainers[].livenessProbe"))),
    d("ephemeralContainers[].livenessProbe.periodSeconds", DefaultValue::Int(10), When::Present(s("ephemeralContainers[].livenessProbe"))),
    d("ephemeralContainers[].livenessProbe.successThreshold", DefaultValue::Int(1), When::Present(s("ephemeralContainers[].livenessProbe"))),
    d("ephemeralContainers[].livenessProbe.timeoutSeconds", DefaultValue::Int(1), When::Present(s("ephemeralContainers[].livenessProbe"))),
    d("ephemeralContainers[].livenessProbe.grpc.service", DefaultValue::Text(""), When::Present(s("ephemeralContainers[].livenessProbe.grpc"))),
    d("ephemeralContainers[].livenessProbe.httpGet.path", DefaultValue::Text("/"), When::Present(s("ephemeralContainers[].livenessProbe.httpGet"))),
    d("ephemeralContainers[].livenessProbe.httpGet.scheme", DefaultValue::Text("HTTP"), When::Present(s("ephemeralContainers[].livenessProbe.httpGet"))),
    d("ephemeralContainers[].ports[].protocol", DefaultValue::Text("TCP"), When::Present(s("ephemeralContainers[].ports[]"))),
    d("ephemeralContainers[].readinessProbe.failureThreshold", DefaultValue::Int(3), When::Present(s("ephemeralContainers[].readinessProbe"))),
    d("ephemeralContainers[].readinessProbe.periodSeconds", DefaultValue::Int(10), When::Present(s("ephemeralContainers[].readinessProbe"))),
    d("ephemeralContainers[].readinessProbe.successThreshold", DefaultValue::Int(1), When::Present(s("ephemeralContainers[].readinessProbe"))),
    d("ephemeralContainers[].readinessProbe.timeoutSeconds", DefaultValue::Int(1), When::Present(s("ephemeralContainers[].readinessProbe"))),
    d("ephemeralContainers[].readinessProbe.grpc.service", DefaultValue::Text(""), When::Present(s("ephemeralContainers[].readinessProbe.grpc"))),
    d("ephemeralContainers[].readinessProbe.httpGet.path", DefaultValue::Text("/"), When::Present(s("ephemeralContainers[].readinessProbe.httpGet"))),
    d("ephemeralContainers[].readinessProbe.httpGet.scheme", DefaultValue::Text("HTTP"), When::Present(s("ephemeralContainers[].readinessProbe.httpGet"))),
    d("ephemeralContainers[].startupProbe.failureThreshold", DefaultValue::Int(3), When::Present(s("ephemeralContainers[].startupProbe"))),
    d("ephemeralContainers[].startupProbe.periodSeconds", DefaultValue::Int(10), When::Present(s("ephemeralContainers[].startupProbe"))),
    d("ephemeralContainers[].startupProbe.successThreshold", DefaultValue::Int(1), When::Present(s("ephemeralContainers[].startupProbe"))),
    d("ephemeralContainers[].startupProbe.timeoutSeconds", DefaultValue::Int(1), When::Present(s("ephemeralContainers[].startupProbe"))),
    d("ephemeralContainers[].startupProbe.grpc.service", DefaultValue::Text(""), When::Present(s("ephemeralContainers[].startupProbe.grpc"))),
    d("ephemeralContainers[].startupProbe.httpGet.path", DefaultValue::Text("/"), When::Present(s("ephemeralContainers[].startupProbe.httpGet"))),
    d("ephemeralContainers[].startupProbe.httpGet.scheme", DefaultValue::Text("HTTP"), When::Present(s("ephemeralContainers[].startupProbe.httpGet"))),
    d("initContainers[].imagePullPolicy", DefaultValue::Text("IfNotPresent"), When::Present(s("initContainers[]"))),
    d("initContainers[].terminationMessagePath", DefaultValue::Text("/dev/termination-log"), When::Present(s("initContainers[]"))),
    d("initContainers[].terminationMessagePolicy", DefaultValue::Text("File"), When::Present(s("initContainers[]"))),
    d("initContainers[].env[].valueFrom.fieldRef.apiVersion", DefaultValue::Text("v1"), When::Present(s("initContainers[].env[].valueFrom.fieldRef"))),
    d("initContainers[].env[].valueFrom.fileKeyRef.optional", DefaultValue::Bool(false), When::Present(s("initContainers[].env[].valueFrom.fileKeyRef"))),
    d("initContainers[].lifecycle.postStart.httpGet.path", DefaultValue::Text("/"), When::Present(s("initContainers[].lifecycle.postStart.httpGet"))),
    d("initContainers[].lifecycle.postStart.httpGet.scheme", DefaultValue::Text("HTTP"), When::Present(s("initContainers[].lifecycle.postStart.httpGet"))),
    d("initContainers[].lifecycle.preStop.httpGet.path", DefaultValue::Text("/"), When::Present(s("initContainers[].lifecycle.preStop.httpGet"))),
    d("initContainers[].lifecycle.preStop.httpGet.scheme", DefaultValue::Text("HTTP"), When::Present(s("initContainers[].lifecycle.preStop.httpGet"))),
    d("initContainers[].livenessProbe.failureThreshold", DefaultValue::Int(3), When::Present(s("initContainers[].livenessProbe"))),
    d("initContainers[].livenessProbe.periodSeconds", DefaultValue::Int(10), When::Present(s("initContainers[].livenessProbe"))),
    d("initContainers[].livenessProbe.successThreshold", DefaultValue::Int(1), When::Present(s("initContainers[].livenessProbe"))),
    d("initContainers[].livenessProbe.timeoutSeconds", DefaultValue::Int(1), When::Present(s("initContainers[].livenessProbe"))),
    d("initContainers[].livenessProbe.grpc.service", DefaultValue::Text(""), When::Present(s("initContainers[].livenessProbe.grpc"))),
    d("initContainers[].livenessProbe.httpGet.path", DefaultValue::Text("/"), When::Present(s("initContainers[].livenessProbe.httpGet"))),
    d("initContainers[].livenessProbe.httpGet.scheme", DefaultValue::Text("HTTP"), When::Present(s("initContainers[].livenessProbe.httpGet"))),
    d("initContainers[].ports[].protocol", DefaultValue::Text("TCP"), When::Present(s("initContainers[].ports[]"))),
    d("initContainers[].readinessProbe.failureThreshold", DefaultValue::Int(3), When::Present(s("initContainers[].readinessProbe"))),
    d("initContainers[].readinessProbe.periodSeconds", DefaultValue::Int(10), When::Present(s("initContainers[].readinessProbe"))),
    d("initContainers[].readinessProbe.successThreshold", DefaultValue::Int(1), When::Present(s("initContainers[].readinessProbe"))),
    d("initContainers[].readinessProbe.timeoutSeconds", DefaultValue::Int(1), When::Present(s("initContainers[].readinessProbe"))),
    d("initContainers[].readinessProbe.grpc.service", DefaultValue::Text(""), When::Present(s("initContainers[].readinessProbe.grpc"))),
    d("initContainers[].readinessProbe.httpGet.path", DefaultValue::Text("/"), When::Present(s("initContainers[].readinessProbe.httpGet"))),
    d("initContainers[].readinessProbe.httpGet.scheme", DefaultValue::Text("HTTP"), When::Present(s("initContainers[].readinessProbe.httpGet"))),
    d("initContainers[].startupProbe.failureThreshold", DefaultValue::Int(3), When::Present(s("initContainers[].startupProbe"))),
    d("initContainers[].startupProbe.periodSeconds", DefaultValue::Int(10), When::Present(s("initContainers[].startupProbe"))),
    d("initContainers[].startupProbe.successThreshold", DefaultValue::Int(1), When::Present(s("initContainers[].startupProbe"))),
    d("initContainers[].startupProbe.timeoutSeconds", DefaultValue::Int(1), When::Present(s("initContainers[].startupProbe"))),
    d("initContainers[].startupProbe.grpc.service", DefaultValue::Text(""), When::Present(s("initContainers[].startupProbe.grpc"))),
    d("initContainers[].startupProbe.httpGet.path", DefaultValue::Text("/"), When::Present(s("initContainers[].startupProbe.httpGet"))),
    d("initContainers[].startupProbe.httpGet.scheme", DefaultValue::Text("HTTP"), When::Present(s("initContainers[].startupProbe.httpGet"))),
    d("volumes[].azureDisk.cachingMode", DefaultValue::Text("ReadWrite"), When::Present(s("volumes[].azureDisk"))),
    d("volumes[].azureDisk.fsType", DefaultValue::Text("ext4"), When::Present(s("volumes[].azureDisk"))),
    d("volumes[].azureDisk.kind", DefaultValue::Text("Shared"), When::Present(s("volumes[].azureDisk"))),
    d("volumes[].azureDisk.readOnly", DefaultValue::Bool(false), When::Present(s("volumes[].azureDisk"))),
    d("volumes[].configMap.defaultMode", DefaultValue::Int(420), When::Present(s("volumes[].configMap"))),
    d("volumes[].downwardAPI.defaultMode", DefaultValue::Int(420), When::Present(s("volumes[].downwardAPI"))),
    d("volumes[].downwardAPI.items[].fieldRef.apiVersion", DefaultValue::Text("v1"), When::Present(s("volumes[].downwardAPI.items[].fieldRef"))),
    d("volumes[].ephemeral.volumeClaimTemplate.spec.volumeMode", DefaultValue::Text("Filesystem"), When::Present(s("volumes[].ephemeral.volumeClaimTemplate"))),
    d("volumes[].hostPath.type", DefaultValue::Text(""), When::Present(s("volumes[].hostPath"))),
    d("volumes[].image.pullPolicy", DefaultValue::Text("IfNotPresent"), When::Present(s("volumes[].image"))),
    d("volumes[].iscsi.iscsiInterface", DefaultValue::Text("default"), When::Present(s("volumes[].iscsi"))),
    d("volumes[].projected.defaultMode", DefaultValue::Int(420), When::Present(s("volumes[].projected"))),
    d("volumes[].projected.sources[].downwardAPI.items[].fieldRef.apiVersion", DefaultValue::Text("v1"), When::Present(s("volumes[].projected.sources[].downwardAPI.items[].fieldRef"))),
    d("volumes[].projected.sources[].serviceAccountToken.expirationSeconds", DefaultValue::Int(3600), When::Present(s("volumes[].projected.sources[].serviceAccountToken"))),
    d("volumes[].rbd.keyring", DefaultValue::Text("/etc/ceph/keyring"), When::Present(s("volumes[].rbd"))),
    d("volumes[].rbd.pool", DefaultValue::Text("rbd"), When::Present(s("volumes[].rbd"))),
    d("volumes[].rbd.user", DefaultValue::Text("admin"), When::Present(s("volumes[].rbd"))),
    d("volumes[].scaleIO.fsType", DefaultValue::Text("xfs"), When::Present(s("volumes[].scaleIO"))),
    d("volumes[].scaleIO.storageMode", DefaultValue::Text("ThinProvisioned"), When::Present(s("volumes[].scaleIO"))),
    d("volumes[].secret.defaultMode", DefaultValue::Int(420), When::Present(s("volumes[].secret"))),
    d("dnsPolicy", DefaultValue::Text("ClusterFirst"), When::Always),
    d("restartPolicy", DefaultValue::Text("Always"), When::Always),
    d("schedulerName", DefaultValue::Text("default-scheduler"), When::Always),
    d("securityContext", EMPTY_OBJECT, When::Always),
    d("terminationGracePeriodSeconds", DefaultValue::Int(30), When::Always),
];
