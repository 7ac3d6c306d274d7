//! Every type of the upstream API. Written by `cargo xtask generate`; do not edit.

use api::schema::Presence::{Always, AsWritten, Null, UnlessZero};
use api::schema::{DefaultValue, Field, Type};

use super::build::*;

static F0: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("target", &T15, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W0: [u16; 2] = [2, 3];
pub(crate) static T0: Type = st("io.k8s.api.core.v1.Binding", "k8s.io.api.core.v1.Binding", &F0, &W0, false);
pub(crate) static T1: Type = text("", &[]);
static F2: [Field; 15] = [
    w(f("annotations", &T6, UnlessZero, DefaultValue::None), 12, false, [0, 0]),
    w(f("creationTimestamp", &T5, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("deletionGracePeriodSeconds", &T4, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("deletionTimestamp", &T5, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(p(f("finalizers", &T10, UnlessZero, DefaultValue::None), merge(None, false)), 14, false, [0, 0]),
    w(f("generateName", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("generation", &T4, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("labels", &T6, UnlessZero, DefaultValue::None), 11, false, [0, 0]),
    w(f("managedFields", &T14, UnlessZero, DefaultValue::None), 17, false, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(p(f("ownerReferences", &T9, UnlessZero, DefaultValue::None), merge(Some("uid"), false)), 13, false, [0, 0]),
    w(f("resourceVersion", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("selfLink", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("uid", &T3, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
];
static W2: [u16; 15] = [9, 5, 10, 13, 14, 12, 6, 1, 3, 2, 7, 0, 11, 4, 8];
pub(crate) static T2: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta", "k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta", &F2, &W2, false);
pub(crate) static T3: Type = text("types.UID", &[]);
pub(crate) static T4: Type = scalar("", "", Shape::Int64);
pub(crate) static T5: Type = scalar("io.k8s.apimachinery.pkg.apis.meta.v1.Time", "k8s.io.apimachinery.pkg.apis.meta.v1.Time", Shape::Time);
pub(crate) static T6: Type = map(&T1, false);
static F7: [Field; 6] = [
    w(required(f("apiVersion", &T1, Always, DefaultValue::None)), 5, true, [0, 0]),
    w(f("blockOwnerDeletion", &T8, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("controller", &T8, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("kind", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("uid", &T3, Always, DefaultValue::None)), 4, true, [0, 0]),
];
static W7: [u16; 6] = [3, 4, 5, 0, 2, 1];
pub(crate) static T7: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference", "k8s.io.apimachinery.pkg.apis.meta.v1.OwnerReference", &F7, &W7, true);
pub(crate) static T8: Type = scalar("", "", Shape::Bool);
static K9: [SmolStr; 1] = [s("uid")];
pub(crate) static T9: Type = list("", "", &T7, Items::Map(&K9));
pub(crate) static T10: Type = list("", "", &T1, Items::Set);
static F11: [Field; 8] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("fieldsType", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("fieldsV1", &T13, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("manager", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("operation", &T12, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("subresource", &T1, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("time", &T5, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W11: [u16; 7] = [4, 5, 0, 7, 1, 2, 6];
pub(crate) static T11: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry", "k8s.io.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry", &F11, &W11, false);
pub(crate) static T12: Type = text("v1.ManagedFieldsOperationType", &[]);
pub(crate) static T13: Type = scalar("io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1", "k8s.io.apimachinery.pkg.apis.meta.v1.FieldsV1", Shape::Any);
pub(crate) static T14: Type = list("", "", &T11, Items::Atomic);
static F15: [Field; 7] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("fieldPath", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("kind", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("resourceVersion", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("uid", &T3, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W15: [u16; 7] = [2, 4, 3, 6, 0, 5, 1];
pub(crate) static T15: Type = st("io.k8s.api.core.v1.ObjectReference", "k8s.io.api.core.v1.ObjectReference", &F15, &W15, true);
static F16: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(p(f("conditions", &T20, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W16: [u16; 2] = [3, 1];
pub(crate) static T16: Type = st("io.k8s.api.core.v1.ComponentStatus", "k8s.io.api.core.v1.ComponentStatus", &F16, &W16, false);
static F17: [Field; 4] = [
    w(f("error", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T18, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W17: [u16; 4] = [3, 2, 1, 0];
pub(crate) static T17: Type = st("io.k8s.api.core.v1.ComponentCondition", "k8s.io.api.core.v1.ComponentCondition", &F17, &W17, false);
pub(crate) static T18: Type = text("v1.ComponentConditionType", &[]);
pub(crate) static T19: Type = text("v1.ConditionStatus", &[]);
static K20: [SmolStr; 1] = [s("type")];
pub(crate) static T20: Type = list("", "", &T17, Items::Map(&K20));
static F21: [Field; 6] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("binaryData", &T23, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("data", &T6, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("immutable", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W21: [u16; 4] = [5, 2, 1, 3];
pub(crate) static T21: Type = st("io.k8s.api.core.v1.ConfigMap", "k8s.io.api.core.v1.ConfigMap", &F21, &W21, false);
pub(crate) static T22: Type = scalar("", "", Shape::Bytes);
pub(crate) static T23: Type = map(&T22, false);
static F24: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("subsets", &T32, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W24: [u16; 2] = [2, 3];
pub(crate) static T24: Type = st("io.k8s.api.core.v1.Endpoints", "k8s.io.api.core.v1.Endpoints", &F24, &W24, false);
static F25: [Field; 3] = [
    w(f("addresses", &T27, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("notReadyAddresses", &T27, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("ports", &T31, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W25: [u16; 3] = [0, 1, 2];
pub(crate) static T25: Type = st("io.k8s.api.core.v1.EndpointSubset", "k8s.io.api.core.v1.EndpointSubset", &F25, &W25, false);
static F26: [Field; 4] = [
    w(f("hostname", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("ip", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("nodeName", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("targetRef", &T15, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W26: [u16; 4] = [1, 3, 0, 2];
pub(crate) static T26: Type = st("io.k8s.api.core.v1.EndpointAddress", "k8s.io.api.core.v1.EndpointAddress", &F26, &W26, true);
pub(crate) static T27: Type = list("", "", &T26, Items::Atomic);
static F28: [Field; 4] = [
    w(f("appProtocol", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("port", &T29, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("protocol", &T30, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W28: [u16; 4] = [1, 2, 3, 0];
pub(crate) static T28: Type = st("io.k8s.api.core.v1.EndpointPort", "k8s.io.api.core.v1.EndpointPort", &F28, &W28, true);
pub(crate) static T29: Type = scalar("", "", Shape::Int32);
static E30: [SmolStr; 3] = [s("SCTP"), s("TCP"), s("UDP")];
pub(crate) static T30: Type = text("v1.Protocol", &E30);
pub(crate) static T31: Type = list("", "", &T28, Items::Atomic);
pub(crate) static T32: Type = list("", "", &T25, Items::Atomic);
static F33: [Field; 17] = [
    w(f("action", &T1, UnlessZero, DefaultValue::None), 12, true, [0, 0]),
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("count", &T29, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("eventTime", &T35, Always, DefaultValue::None), 10, true, [0, 0]),
    w(f("firstTimestamp", &T5, Always, DefaultValue::None), 6, true, [0, 0]),
    w(required(f("involvedObject", &T15, Always, DefaultValue::None)), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("lastTimestamp", &T5, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("metadata", &T2, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("related", &T15, AsWritten, DefaultValue::None), 13, false, [0, 0]),
    w(f("reportingComponent", &T1, Always, DefaultValue::None), 14, true, [0, 0]),
    w(f("reportingInstance", &T1, Always, DefaultValue::None), 15, true, [0, 0]),
    w(f("series", &T36, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("source", &T34, Always, DefaultValue::None), 5, true, [0, 0]),
    w(f("type", &T1, UnlessZero, DefaultValue::None), 9, true, [0, 0]),
];
static W33: [u16; 15] = [9, 5, 10, 8, 15, 4, 7, 2, 16, 3, 14, 0, 11, 12, 13];
pub(crate) static T33: Type = st("io.k8s.api.core.v1.Event", "k8s.io.api.core.v1.Event", &F33, &W33, false);
static F34: [Field; 2] = [
    w(f("component", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("host", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W34: [u16; 2] = [0, 1];
pub(crate) static T34: Type = st("io.k8s.api.core.v1.EventSource", "k8s.io.api.core.v1.EventSource", &F34, &W34, false);
pub(crate) static T35: Type = scalar("io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime", "k8s.io.apimachinery.pkg.apis.meta.v1.MicroTime", Shape::MicroTime);
static F36: [Field; 2] = [
    w(f("count", &T29, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("lastObservedTime", &T35, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W36: [u16; 2] = [0, 1];
pub(crate) static T36: Type = st("io.k8s.api.core.v1.EventSeries", "k8s.io.api.core.v1.EventSeries", &F36, &W36, false);
static F37: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T38, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W37: [u16; 2] = [2, 3];
pub(crate) static T37: Type = st("io.k8s.api.core.v1.LimitRange", "k8s.io.api.core.v1.LimitRange", &F37, &W37, false);
static F38: [Field; 1] = [
    w(required(f("limits", &T43, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W38: [u16; 1] = [0];
pub(crate) static T38: Type = st("io.k8s.api.core.v1.LimitRangeSpec", "k8s.io.api.core.v1.LimitRangeSpec", &F38, &W38, false);
static F39: [Field; 6] = [
    w(f("default", &T42, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("defaultRequest", &T42, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("max", &T42, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("maxLimitRequestRatio", &T42, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("min", &T42, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("type", &T40, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W39: [u16; 6] = [5, 2, 4, 0, 1, 3];
pub(crate) static T39: Type = st("io.k8s.api.core.v1.LimitRangeItem", "k8s.io.api.core.v1.LimitRangeItem", &F39, &W39, false);
pub(crate) static T40: Type = text("v1.LimitType", &[]);
pub(crate) static T41: Type = scalar("io.k8s.apimachinery.pkg.api.resource.Quantity", "k8s.io.apimachinery.pkg.api.resource.Quantity", Shape::Quantity);
pub(crate) static T42: Type = map(&T41, false);
pub(crate) static T43: Type = list("", "", &T39, Items::Atomic);
static F44: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T45, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T48, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W44: [u16; 3] = [2, 3, 4];
pub(crate) static T44: Type = st("io.k8s.api.core.v1.Namespace", "k8s.io.api.core.v1.Namespace", &F44, &W44, false);
static F45: [Field; 1] = [
    w(f("finalizers", &T47, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W45: [u16; 1] = [0];
pub(crate) static T45: Type = st("io.k8s.api.core.v1.NamespaceSpec", "k8s.io.api.core.v1.NamespaceSpec", &F45, &W45, false);
pub(crate) static T46: Type = text("v1.FinalizerName", &[]);
pub(crate) static T47: Type = list("", "", &T46, Items::Atomic);
static F48: [Field; 2] = [
    w(p(f("conditions", &T52, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 2, false, [0, 0]),
    w(f("phase", &T49, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W48: [u16; 2] = [1, 0];
pub(crate) static T48: Type = st("io.k8s.api.core.v1.NamespaceStatus", "k8s.io.api.core.v1.NamespaceStatus", &F48, &W48, false);
static E49: [SmolStr; 2] = [s("Active"), s("Terminating")];
pub(crate) static T49: Type = text("v1.NamespacePhase", &E49);
static F50: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T51, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W50: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T50: Type = st("io.k8s.api.core.v1.NamespaceCondition", "k8s.io.api.core.v1.NamespaceCondition", &F50, &W50, false);
pub(crate) static T51: Type = text("v1.NamespaceConditionType", &[]);
static K52: [SmolStr; 1] = [s("type")];
pub(crate) static T52: Type = list("", "", &T50, Items::Map(&K52));
static F53: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T54, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T60, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W53: [u16; 3] = [2, 3, 4];
pub(crate) static T53: Type = st("io.k8s.api.core.v1.Node", "k8s.io.api.core.v1.Node", &F53, &W53, false);
static F54: [Field; 7] = [
    w(f("configSource", &T58, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("externalID", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("podCIDR", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(p(f("podCIDRs", &T10, UnlessZero, DefaultValue::None), merge(None, false)), 7, false, [0, 0]),
    w(f("providerID", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("taints", &T57, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("unschedulable", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W54: [u16; 7] = [2, 1, 4, 6, 5, 0, 3];
pub(crate) static T54: Type = st("io.k8s.api.core.v1.NodeSpec", "k8s.io.api.core.v1.NodeSpec", &F54, &W54, false);
static F55: [Field; 4] = [
    w(required(f("effect", &T56, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("timeAdded", &T5, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("value", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W55: [u16; 4] = [1, 3, 0, 2];
pub(crate) static T55: Type = st("io.k8s.api.core.v1.Taint", "k8s.io.api.core.v1.Taint", &F55, &W55, false);
static E56: [SmolStr; 3] = [s("NoExecute"), s("NoSchedule"), s("PreferNoSchedule")];
pub(crate) static T56: Type = text("v1.TaintEffect", &E56);
pub(crate) static T57: Type = list("", "", &T55, Items::Atomic);
static F58: [Field; 1] = [
    w(f("configMap", &T59, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W58: [u16; 1] = [0];
pub(crate) static T58: Type = st("io.k8s.api.core.v1.NodeConfigSource", "k8s.io.api.core.v1.NodeConfigSource", &F58, &W58, false);
static F59: [Field; 5] = [
    w(required(f("kubeletConfigKey", &T1, Always, DefaultValue::None)), 5, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("namespace", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("resourceVersion", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("uid", &T3, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W59: [u16; 5] = [2, 1, 4, 3, 0];
pub(crate) static T59: Type = st("io.k8s.api.core.v1.ConfigMapNodeConfigSource", "k8s.io.api.core.v1.ConfigMapNodeConfigSource", &F59, &W59, false);
static F60: [Field; 14] = [
    w(p(f("addresses", &T67, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 5, false, [0, 0]),
    w(f("allocatable", &T42, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("capacity", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(p(f("conditions", &T64, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 4, false, [0, 0]),
    w(f("config", &T79, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("daemonEndpoints", &T68, Always, DefaultValue::None), 6, true, [0, 0]),
    w(f("declaredFeatures", &T73, UnlessZero, DefaultValue::None), 14, false, [0, 0]),
    w(f("features", &T83, AsWritten, DefaultValue::None), 13, false, [0, 0]),
    w(f("images", &T74, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("nodeInfo", &T70, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("phase", &T61, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("runtimeHandlers", &T82, UnlessZero, DefaultValue::None), 12, false, [0, 0]),
    w(f("volumesAttached", &T78, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(f("volumesInUse", &T76, UnlessZero, DefaultValue::None), 9, false, [0, 0]),
];
static W60: [u16; 14] = [2, 1, 10, 3, 0, 5, 9, 8, 13, 12, 4, 11, 7, 6];
pub(crate) static T60: Type = st("io.k8s.api.core.v1.NodeStatus", "k8s.io.api.core.v1.NodeStatus", &F60, &W60, false);
static E61: [SmolStr; 3] = [s("Pending"), s("Running"), s("Terminated")];
pub(crate) static T61: Type = text("v1.NodePhase", &E61);
static F62: [Field; 6] = [
    w(f("lastHeartbeatTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T63, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W62: [u16; 6] = [5, 4, 0, 1, 3, 2];
pub(crate) static T62: Type = st("io.k8s.api.core.v1.NodeCondition", "k8s.io.api.core.v1.NodeCondition", &F62, &W62, false);
pub(crate) static T63: Type = text("v1.NodeConditionType", &[]);
static K64: [SmolStr; 1] = [s("type")];
pub(crate) static T64: Type = list("", "", &T62, Items::Map(&K64));
static F65: [Field; 2] = [
    w(required(f("address", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T66, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W65: [u16; 2] = [1, 0];
pub(crate) static T65: Type = st("io.k8s.api.core.v1.NodeAddress", "k8s.io.api.core.v1.NodeAddress", &F65, &W65, false);
pub(crate) static T66: Type = text("v1.NodeAddressType", &[]);
static K67: [SmolStr; 1] = [s("type")];
pub(crate) static T67: Type = list("", "", &T65, Items::Map(&K67));
static F68: [Field; 1] = [
    w(f("kubeletEndpoint", &T69, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W68: [u16; 1] = [0];
pub(crate) static T68: Type = st("io.k8s.api.core.v1.NodeDaemonEndpoints", "k8s.io.api.core.v1.NodeDaemonEndpoints", &F68, &W68, false);
static F69: [Field; 1] = [
    w(required(f("Port", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W69: [u16; 1] = [0];
pub(crate) static T69: Type = st("io.k8s.api.core.v1.DaemonEndpoint", "k8s.io.api.core.v1.DaemonEndpoint", &F69, &W69, false);
static F70: [Field; 11] = [
    w(required(f("architecture", &T1, Always, DefaultValue::None)), 10, true, [0, 0]),
    w(required(f("bootID", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("containerRuntimeVersion", &T1, Always, DefaultValue::None)), 6, true, [0, 0]),
    w(required(f("kernelVersion", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(required(f("kubeProxyVersion", &T1, Always, DefaultValue::None)), 8, true, [0, 0]),
    w(required(f("kubeletVersion", &T1, Always, DefaultValue::None)), 7, true, [0, 0]),
    w(required(f("machineID", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("operatingSystem", &T1, Always, DefaultValue::None)), 9, true, [0, 0]),
    w(required(f("osImage", &T1, Always, DefaultValue::None)), 5, true, [0, 0]),
    w(f("swap", &T71, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(required(f("systemUUID", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W70: [u16; 11] = [6, 10, 1, 3, 8, 2, 5, 4, 7, 0, 9];
pub(crate) static T70: Type = st("io.k8s.api.core.v1.NodeSystemInfo", "k8s.io.api.core.v1.NodeSystemInfo", &F70, &W70, false);
static F71: [Field; 1] = [
    w(f("capacity", &T4, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W71: [u16; 1] = [0];
pub(crate) static T71: Type = st("io.k8s.api.core.v1.NodeSwapStatus", "k8s.io.api.core.v1.NodeSwapStatus", &F71, &W71, false);
static F72: [Field; 2] = [
    w(f("names", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("sizeBytes", &T4, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W72: [u16; 2] = [0, 1];
pub(crate) static T72: Type = st("io.k8s.api.core.v1.ContainerImage", "k8s.io.api.core.v1.ContainerImage", &F72, &W72, false);
pub(crate) static T73: Type = list("", "", &T1, Items::Atomic);
pub(crate) static T74: Type = list("", "", &T72, Items::Atomic);
pub(crate) static T75: Type = text("v1.UniqueVolumeName", &[]);
pub(crate) static T76: Type = list("", "", &T75, Items::Atomic);
static F77: [Field; 2] = [
    w(required(f("devicePath", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T75, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W77: [u16; 2] = [1, 0];
pub(crate) static T77: Type = st("io.k8s.api.core.v1.AttachedVolume", "k8s.io.api.core.v1.AttachedVolume", &F77, &W77, false);
pub(crate) static T78: Type = list("", "", &T77, Items::Atomic);
static F79: [Field; 4] = [
    w(f("active", &T58, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("assigned", &T58, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("error", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("lastKnownGood", &T58, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W79: [u16; 4] = [1, 0, 3, 2];
pub(crate) static T79: Type = st("io.k8s.api.core.v1.NodeConfigStatus", "k8s.io.api.core.v1.NodeConfigStatus", &F79, &W79, false);
static F80: [Field; 2] = [
    w(f("features", &T81, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W80: [u16; 2] = [1, 0];
pub(crate) static T80: Type = st("io.k8s.api.core.v1.NodeRuntimeHandler", "k8s.io.api.core.v1.NodeRuntimeHandler", &F80, &W80, false);
static F81: [Field; 2] = [
    w(f("recursiveReadOnlyMounts", &T8, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("userNamespaces", &T8, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W81: [u16; 2] = [0, 1];
pub(crate) static T81: Type = st("io.k8s.api.core.v1.NodeRuntimeHandlerFeatures", "k8s.io.api.core.v1.NodeRuntimeHandlerFeatures", &F81, &W81, false);
pub(crate) static T82: Type = list("", "", &T80, Items::Atomic);
static F83: [Field; 1] = [
    w(f("supplementalGroupsPolicy", &T8, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W83: [u16; 1] = [0];
pub(crate) static T83: Type = st("io.k8s.api.core.v1.NodeFeatures", "k8s.io.api.core.v1.NodeFeatures", &F83, &W83, false);
static F84: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T85, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T96, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W84: [u16; 3] = [2, 3, 4];
pub(crate) static T84: Type = st("io.k8s.api.core.v1.PersistentVolumeClaim", "k8s.io.api.core.v1.PersistentVolumeClaim", &F84, &W84, false);
static F85: [Field; 9] = [
    w(f("accessModes", &T87, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("dataSource", &T94, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("dataSourceRef", &T95, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("resources", &T88, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("storageClassName", &T1, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("volumeAttributesClassName", &T1, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("volumeMode", &T93, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("volumeName", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W85: [u16; 9] = [0, 3, 8, 4, 5, 7, 1, 2, 6];
pub(crate) static T85: Type = st("io.k8s.api.core.v1.PersistentVolumeClaimSpec", "k8s.io.api.core.v1.PersistentVolumeClaimSpec", &F85, &W85, false);
static E86: [SmolStr; 4] = [s("ReadOnlyMany"), s("ReadWriteMany"), s("ReadWriteOnce"), s("ReadWriteOncePod")];
pub(crate) static T86: Type = text("v1.PersistentVolumeAccessMode", &E86);
pub(crate) static T87: Type = list("", "", &T86, Items::Atomic);
static F88: [Field; 2] = [
    w(f("limits", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("requests", &T42, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W88: [u16; 2] = [0, 1];
pub(crate) static T88: Type = st("io.k8s.api.core.v1.VolumeResourceRequirements", "k8s.io.api.core.v1.VolumeResourceRequirements", &F88, &W88, false);
static F89: [Field; 2] = [
    w(f("matchExpressions", &T92, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("matchLabels", &T6, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W89: [u16; 2] = [1, 0];
pub(crate) static T89: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector", "k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector", &F89, &W89, true);
static F90: [Field; 3] = [
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("operator", &T91, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("values", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W90: [u16; 3] = [0, 1, 2];
pub(crate) static T90: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement", "k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement", &F90, &W90, false);
pub(crate) static T91: Type = text("v1.LabelSelectorOperator", &[]);
pub(crate) static T92: Type = list("", "", &T90, Items::Atomic);
static E93: [SmolStr; 2] = [s("Block"), s("Filesystem")];
pub(crate) static T93: Type = text("v1.PersistentVolumeMode", &E93);
static F94: [Field; 3] = [
    w(f("apiGroup", &T1, Null, DefaultValue::None), 1, false, [0, 0]),
    w(required(f("kind", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W94: [u16; 3] = [0, 1, 2];
pub(crate) static T94: Type = st("io.k8s.api.core.v1.TypedLocalObjectReference", "k8s.io.api.core.v1.TypedLocalObjectReference", &F94, &W94, true);
static F95: [Field; 4] = [
    w(f("apiGroup", &T1, Null, DefaultValue::None), 1, false, [0, 0]),
    w(required(f("kind", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("namespace", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W95: [u16; 4] = [0, 1, 2, 3];
pub(crate) static T95: Type = st("io.k8s.api.core.v1.TypedObjectReference", "k8s.io.api.core.v1.TypedObjectReference", &F95, &W95, false);
static F96: [Field; 8] = [
    w(f("accessModes", &T87, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("allocatedResourceStatuses", &T102, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("allocatedResources", &T42, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("capacity", &T42, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(p(f("conditions", &T100, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 4, false, [0, 0]),
    w(f("currentVolumeAttributesClassName", &T1, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("modifyVolumeStatus", &T103, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("phase", &T97, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W96: [u16; 8] = [7, 0, 3, 4, 2, 1, 5, 6];
pub(crate) static T96: Type = st("io.k8s.api.core.v1.PersistentVolumeClaimStatus", "k8s.io.api.core.v1.PersistentVolumeClaimStatus", &F96, &W96, false);
static E97: [SmolStr; 3] = [s("Bound"), s("Lost"), s("Pending")];
pub(crate) static T97: Type = text("v1.PersistentVolumeClaimPhase", &E97);
static F98: [Field; 6] = [
    w(f("lastProbeTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T99, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W98: [u16; 6] = [5, 4, 0, 1, 3, 2];
pub(crate) static T98: Type = st("io.k8s.api.core.v1.PersistentVolumeClaimCondition", "k8s.io.api.core.v1.PersistentVolumeClaimCondition", &F98, &W98, false);
pub(crate) static T99: Type = text("v1.PersistentVolumeClaimConditionType", &[]);
static K100: [SmolStr; 1] = [s("type")];
pub(crate) static T100: Type = list("", "", &T98, Items::Map(&K100));
static E101: [SmolStr; 5] = [s("ControllerResizeInProgress"), s("ControllerResizeInfeasible"), s("NodeResizeInProgress"), s("NodeResizeInfeasible"), s("NodeResizePending")];
pub(crate) static T101: Type = text("v1.ClaimResourceStatus", &E101);
pub(crate) static T102: Type = map(&T101, false);
static F103: [Field; 2] = [
    w(required(f("status", &T104, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("targetVolumeAttributesClassName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W103: [u16; 2] = [1, 0];
pub(crate) static T103: Type = st("io.k8s.api.core.v1.ModifyVolumeStatus", "k8s.io.api.core.v1.ModifyVolumeStatus", &F103, &W103, false);
static E104: [SmolStr; 3] = [s("InProgress"), s("Infeasible"), s("Pending")];
pub(crate) static T104: Type = text("v1.PersistentVolumeClaimModifyVolumeStatus", &E104);
static F105: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T106, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T141, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W105: [u16; 3] = [2, 3, 4];
pub(crate) static T105: Type = st("io.k8s.api.core.v1.PersistentVolume", "k8s.io.api.core.v1.PersistentVolume", &F105, &W105, false);
static F106: [Field; 31] = [
    w(f("accessModes", &T87, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("awsElasticBlockStore", &T108, AsWritten, DefaultValue::None), 2, false, [2, 0]),
    w(f("azureDisk", &T124, AsWritten, DefaultValue::None), 16, false, [2, 0]),
    w(f("azureFile", &T121, AsWritten, DefaultValue::None), 13, false, [2, 0]),
    w(f("capacity", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("cephfs", &T117, AsWritten, DefaultValue::None), 9, false, [2, 0]),
    w(f("cinder", &T116, AsWritten, DefaultValue::None), 8, false, [2, 0]),
    w(f("claimRef", &T15, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("csi", &T132, AsWritten, DefaultValue::None), 22, false, [2, 0]),
    w(f("fc", &T118, AsWritten, DefaultValue::None), 10, false, [2, 0]),
    w(f("flexVolume", &T120, AsWritten, DefaultValue::None), 12, false, [2, 0]),
    w(f("flocker", &T119, AsWritten, DefaultValue::None), 11, false, [2, 0]),
    w(f("gcePersistentDisk", &T107, AsWritten, DefaultValue::None), 1, false, [2, 0]),
    w(f("glusterfs", &T111, AsWritten, DefaultValue::None), 4, false, [2, 0]),
    w(f("hostPath", &T109, AsWritten, DefaultValue::None), 3, false, [2, 0]),
    w(f("iscsi", &T115, AsWritten, DefaultValue::None), 7, false, [2, 0]),
    w(f("local", &T130, AsWritten, DefaultValue::None), 20, false, [2, 0]),
    w(f("mountOptions", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("nfs", &T112, AsWritten, DefaultValue::None), 5, false, [2, 0]),
    w(f("nodeAffinity", &T134, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("persistentVolumeReclaimPolicy", &T133, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("photonPersistentDisk", &T127, AsWritten, DefaultValue::None), 17, false, [2, 0]),
    w(f("portworxVolume", &T128, AsWritten, DefaultValue::None), 18, false, [2, 0]),
    w(f("quobyte", &T123, AsWritten, DefaultValue::None), 15, false, [2, 0]),
    w(f("rbd", &T113, AsWritten, DefaultValue::None), 6, false, [2, 0]),
    w(f("scaleIO", &T129, AsWritten, DefaultValue::None), 19, false, [2, 0]),
    w(f("storageClassName", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("storageos", &T131, AsWritten, DefaultValue::None), 21, false, [2, 0]),
    w(f("volumeAttributesClassName", &T1, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("volumeMode", &T93, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("vsphereVolume", &T122, AsWritten, DefaultValue::None), 14, false, [2, 0]),
];
static W106: [u16; 31] = [4, 12, 1, 14, 13, 18, 24, 15, 6, 5, 9, 11, 10, 3, 30, 23, 2, 21, 22, 25, 16, 27, 8, 0, 7, 20, 26, 17, 29, 19, 28];
pub(crate) static T106: Type = st("io.k8s.api.core.v1.PersistentVolumeSpec", "k8s.io.api.core.v1.PersistentVolumeSpec", &F106, &W106, false);
static F107: [Field; 4] = [
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("partition", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("pdName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W107: [u16; 4] = [2, 0, 1, 3];
pub(crate) static T107: Type = st("io.k8s.api.core.v1.GCEPersistentDiskVolumeSource", "k8s.io.api.core.v1.GCEPersistentDiskVolumeSource", &F107, &W107, false);
static F108: [Field; 4] = [
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("partition", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("volumeID", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W108: [u16; 4] = [3, 0, 1, 2];
pub(crate) static T108: Type = st("io.k8s.api.core.v1.AWSElasticBlockStoreVolumeSource", "k8s.io.api.core.v1.AWSElasticBlockStoreVolumeSource", &F108, &W108, false);
static F109: [Field; 2] = [
    w(required(f("path", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("type", &T110, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W109: [u16; 2] = [0, 1];
pub(crate) static T109: Type = st("io.k8s.api.core.v1.HostPathVolumeSource", "k8s.io.api.core.v1.HostPathVolumeSource", &F109, &W109, false);
static E110: [SmolStr; 8] = [s(""), s("BlockDevice"), s("CharDevice"), s("Directory"), s("DirectoryOrCreate"), s("File"), s("FileOrCreate"), s("Socket")];
pub(crate) static T110: Type = text("v1.HostPathType", &E110);
static F111: [Field; 4] = [
    w(required(f("endpoints", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("endpointsNamespace", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("path", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W111: [u16; 4] = [0, 2, 3, 1];
pub(crate) static T111: Type = st("io.k8s.api.core.v1.GlusterfsPersistentVolumeSource", "k8s.io.api.core.v1.GlusterfsPersistentVolumeSource", &F111, &W111, false);
static F112: [Field; 3] = [
    w(required(f("path", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("server", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W112: [u16; 3] = [2, 0, 1];
pub(crate) static T112: Type = st("io.k8s.api.core.v1.NFSVolumeSource", "k8s.io.api.core.v1.NFSVolumeSource", &F112, &W112, false);
static F113: [Field; 8] = [
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("image", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("keyring", &T1, UnlessZero, DefaultValue::Text("/etc/ceph/keyring")), 6, true, [0, 0]),
    w(required(f("monitors", &T73, Null, DefaultValue::None)), 1, false, [0, 0]),
    w(f("pool", &T1, UnlessZero, DefaultValue::Text("rbd")), 4, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("secretRef", &T114, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("user", &T1, UnlessZero, DefaultValue::Text("admin")), 5, true, [0, 0]),
];
static W113: [u16; 8] = [3, 1, 0, 4, 7, 2, 6, 5];
pub(crate) static T113: Type = st("io.k8s.api.core.v1.RBDPersistentVolumeSource", "k8s.io.api.core.v1.RBDPersistentVolumeSource", &F113, &W113, false);
static F114: [Field; 2] = [
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W114: [u16; 2] = [0, 1];
pub(crate) static T114: Type = st("io.k8s.api.core.v1.SecretReference", "k8s.io.api.core.v1.SecretReference", &F114, &W114, true);
static F115: [Field; 11] = [
    w(f("chapAuthDiscovery", &T8, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("chapAuthSession", &T8, UnlessZero, DefaultValue::None), 11, true, [0, 0]),
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("initiatorName", &T1, AsWritten, DefaultValue::None), 12, false, [0, 0]),
    w(required(f("iqn", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("iscsiInterface", &T1, UnlessZero, DefaultValue::Text("default")), 4, true, [0, 0]),
    w(required(f("lun", &T29, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("portals", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("secretRef", &T114, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(required(f("targetPortal", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W115: [u16; 11] = [10, 4, 6, 5, 2, 8, 7, 0, 9, 1, 3];
pub(crate) static T115: Type = st("io.k8s.api.core.v1.ISCSIPersistentVolumeSource", "k8s.io.api.core.v1.ISCSIPersistentVolumeSource", &F115, &W115, false);
static F116: [Field; 4] = [
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("secretRef", &T114, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("volumeID", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W116: [u16; 4] = [3, 0, 1, 2];
pub(crate) static T116: Type = st("io.k8s.api.core.v1.CinderPersistentVolumeSource", "k8s.io.api.core.v1.CinderPersistentVolumeSource", &F116, &W116, false);
static F117: [Field; 6] = [
    w(required(f("monitors", &T73, Null, DefaultValue::None)), 1, false, [0, 0]),
    w(f("path", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("secretFile", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("secretRef", &T114, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("user", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W117: [u16; 6] = [0, 1, 5, 3, 4, 2];
pub(crate) static T117: Type = st("io.k8s.api.core.v1.CephFSPersistentVolumeSource", "k8s.io.api.core.v1.CephFSPersistentVolumeSource", &F117, &W117, false);
static F118: [Field; 5] = [
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("lun", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("targetWWNs", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("wwids", &T73, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
];
static W118: [u16; 5] = [3, 1, 0, 2, 4];
pub(crate) static T118: Type = st("io.k8s.api.core.v1.FCVolumeSource", "k8s.io.api.core.v1.FCVolumeSource", &F118, &W118, false);
static F119: [Field; 2] = [
    w(f("datasetName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("datasetUUID", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W119: [u16; 2] = [0, 1];
pub(crate) static T119: Type = st("io.k8s.api.core.v1.FlockerVolumeSource", "k8s.io.api.core.v1.FlockerVolumeSource", &F119, &W119, false);
static F120: [Field; 5] = [
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("options", &T6, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("secretRef", &T114, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W120: [u16; 5] = [0, 1, 4, 3, 2];
pub(crate) static T120: Type = st("io.k8s.api.core.v1.FlexPersistentVolumeSource", "k8s.io.api.core.v1.FlexPersistentVolumeSource", &F120, &W120, false);
static F121: [Field; 4] = [
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("secretName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("secretNamespace", &T1, Null, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("shareName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W121: [u16; 4] = [1, 3, 0, 2];
pub(crate) static T121: Type = st("io.k8s.api.core.v1.AzureFilePersistentVolumeSource", "k8s.io.api.core.v1.AzureFilePersistentVolumeSource", &F121, &W121, false);
static F122: [Field; 4] = [
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("storagePolicyID", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("storagePolicyName", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("volumePath", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W122: [u16; 4] = [3, 0, 2, 1];
pub(crate) static T122: Type = st("io.k8s.api.core.v1.VsphereVirtualDiskVolumeSource", "k8s.io.api.core.v1.VsphereVirtualDiskVolumeSource", &F122, &W122, false);
static F123: [Field; 6] = [
    w(f("group", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("registry", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("tenant", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("user", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("volume", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W123: [u16; 6] = [2, 5, 1, 4, 0, 3];
pub(crate) static T123: Type = st("io.k8s.api.core.v1.QuobyteVolumeSource", "k8s.io.api.core.v1.QuobyteVolumeSource", &F123, &W123, false);
static F124: [Field; 6] = [
    w(f("cachingMode", &T125, AsWritten, DefaultValue::Text("ReadWrite")), 3, false, [0, 0]),
    w(required(f("diskName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("diskURI", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("fsType", &T1, AsWritten, DefaultValue::Text("ext4")), 4, false, [0, 0]),
    w(f("kind", &T126, AsWritten, DefaultValue::Text("Shared")), 6, false, [0, 0]),
    w(f("readOnly", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
];
static W124: [u16; 6] = [1, 2, 0, 3, 5, 4];
pub(crate) static T124: Type = st("io.k8s.api.core.v1.AzureDiskVolumeSource", "k8s.io.api.core.v1.AzureDiskVolumeSource", &F124, &W124, false);
static E125: [SmolStr; 3] = [s("None"), s("ReadOnly"), s("ReadWrite")];
pub(crate) static T125: Type = text("v1.AzureDataDiskCachingMode", &E125);
static E126: [SmolStr; 3] = [s("Dedicated"), s("Managed"), s("Shared")];
pub(crate) static T126: Type = text("v1.AzureDataDiskKind", &E126);
static F127: [Field; 2] = [
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(required(f("pdID", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W127: [u16; 2] = [1, 0];
pub(crate) static T127: Type = st("io.k8s.api.core.v1.PhotonPersistentDiskVolumeSource", "k8s.io.api.core.v1.PhotonPersistentDiskVolumeSource", &F127, &W127, false);
static F128: [Field; 3] = [
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("volumeID", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W128: [u16; 3] = [2, 0, 1];
pub(crate) static T128: Type = st("io.k8s.api.core.v1.PortworxVolumeSource", "k8s.io.api.core.v1.PortworxVolumeSource", &F128, &W128, false);
static F129: [Field; 10] = [
    w(f("fsType", &T1, UnlessZero, DefaultValue::Text("xfs")), 9, true, [0, 0]),
    w(required(f("gateway", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("protectionDomain", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 10, true, [0, 0]),
    w(required(f("secretRef", &T114, Null, DefaultValue::None)), 3, false, [0, 0]),
    w(f("sslEnabled", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("storageMode", &T1, UnlessZero, DefaultValue::Text("ThinProvisioned")), 7, true, [0, 0]),
    w(f("storagePool", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(required(f("system", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("volumeName", &T1, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
];
static W129: [u16; 10] = [1, 8, 4, 5, 2, 7, 6, 9, 0, 3];
pub(crate) static T129: Type = st("io.k8s.api.core.v1.ScaleIOPersistentVolumeSource", "k8s.io.api.core.v1.ScaleIOPersistentVolumeSource", &F129, &W129, false);
static F130: [Field; 2] = [
    w(f("fsType", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("path", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W130: [u16; 2] = [1, 0];
pub(crate) static T130: Type = st("io.k8s.api.core.v1.LocalVolumeSource", "k8s.io.api.core.v1.LocalVolumeSource", &F130, &W130, false);
static F131: [Field; 5] = [
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("secretRef", &T15, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("volumeName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("volumeNamespace", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W131: [u16; 5] = [3, 4, 0, 1, 2];
pub(crate) static T131: Type = st("io.k8s.api.core.v1.StorageOSPersistentVolumeSource", "k8s.io.api.core.v1.StorageOSPersistentVolumeSource", &F131, &W131, false);
static F132: [Field; 10] = [
    w(f("controllerExpandSecretRef", &T114, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("controllerPublishSecretRef", &T114, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("nodeExpandSecretRef", &T114, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("nodePublishSecretRef", &T114, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("nodeStageSecretRef", &T114, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("volumeAttributes", &T6, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("volumeHandle", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W132: [u16; 10] = [2, 9, 7, 3, 8, 1, 6, 5, 0, 4];
pub(crate) static T132: Type = st("io.k8s.api.core.v1.CSIPersistentVolumeSource", "k8s.io.api.core.v1.CSIPersistentVolumeSource", &F132, &W132, false);
static E133: [SmolStr; 3] = [s("Delete"), s("Recycle"), s("Retain")];
pub(crate) static T133: Type = text("v1.PersistentVolumeReclaimPolicy", &E133);
static F134: [Field; 1] = [
    w(f("required", &T135, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W134: [u16; 1] = [0];
pub(crate) static T134: Type = st("io.k8s.api.core.v1.VolumeNodeAffinity", "k8s.io.api.core.v1.VolumeNodeAffinity", &F134, &W134, false);
static F135: [Field; 1] = [
    w(required(f("nodeSelectorTerms", &T140, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W135: [u16; 1] = [0];
pub(crate) static T135: Type = st("io.k8s.api.core.v1.NodeSelector", "k8s.io.api.core.v1.NodeSelector", &F135, &W135, true);
static F136: [Field; 2] = [
    w(f("matchExpressions", &T139, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("matchFields", &T139, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W136: [u16; 2] = [0, 1];
pub(crate) static T136: Type = st("io.k8s.api.core.v1.NodeSelectorTerm", "k8s.io.api.core.v1.NodeSelectorTerm", &F136, &W136, true);
static F137: [Field; 3] = [
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("operator", &T138, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("values", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W137: [u16; 3] = [0, 1, 2];
pub(crate) static T137: Type = st("io.k8s.api.core.v1.NodeSelectorRequirement", "k8s.io.api.core.v1.NodeSelectorRequirement", &F137, &W137, false);
static E138: [SmolStr; 6] = [s("DoesNotExist"), s("Exists"), s("Gt"), s("In"), s("Lt"), s("NotIn")];
pub(crate) static T138: Type = text("v1.NodeSelectorOperator", &E138);
pub(crate) static T139: Type = list("", "", &T137, Items::Atomic);
pub(crate) static T140: Type = list("", "", &T136, Items::Atomic);
static F141: [Field; 4] = [
    w(f("lastPhaseTransitionTime", &T5, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("phase", &T142, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W141: [u16; 4] = [2, 1, 3, 0];
pub(crate) static T141: Type = st("io.k8s.api.core.v1.PersistentVolumeStatus", "k8s.io.api.core.v1.PersistentVolumeStatus", &F141, &W141, false);
static E142: [SmolStr; 5] = [s("Available"), s("Bound"), s("Failed"), s("Pending"), s("Released")];
pub(crate) static T142: Type = text("v1.PersistentVolumePhase", &E142);
static F143: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T144, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T295, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W143: [u16; 3] = [2, 3, 4];
pub(crate) static T143: Type = st("io.k8s.api.core.v1.Pod", "k8s.io.api.core.v1.Pod", &F143, &W143, false);
static F144: [Field; 42] = [
    w(f("activeDeadlineSeconds", &T4, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("affinity", &T254, AsWritten, DefaultValue::None), 18, false, [0, 0]),
    w(f("automountServiceAccountToken", &T8, AsWritten, DefaultValue::None), 21, false, [0, 0]),
    w(p(required(f("containers", &T242, Null, DefaultValue::None)), merge(Some("name"), false)), 2, false, [0, 0]),
    w(f("dnsConfig", &T269, AsWritten, DefaultValue::None), 26, false, [0, 0]),
    w(f("dnsPolicy", &T244, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("enableServiceLinks", &T8, AsWritten, DefaultValue::None), 30, false, [0, 0]),
    w(p(f("ephemeralContainers", &T287, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 34, false, [0, 0]),
    w(p(f("hostAliases", &T268, UnlessZero, DefaultValue::None), merge(Some("ip"), false)), 23, false, [0, 0]),
    w(f("hostIPC", &T8, UnlessZero, DefaultValue::None), 13, true, [0, 0]),
    w(f("hostNetwork", &T8, UnlessZero, DefaultValue::None), 11, true, [0, 0]),
    w(f("hostPID", &T8, UnlessZero, DefaultValue::None), 12, true, [0, 0]),
    w(f("hostUsers", &T8, AsWritten, DefaultValue::None), 37, false, [0, 0]),
    w(f("hostname", &T1, UnlessZero, DefaultValue::None), 16, true, [0, 0]),
    w(f("hostnameOverride", &T1, AsWritten, DefaultValue::None), 41, false, [0, 0]),
    w(p(f("imagePullSecrets", &T253, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 15, false, [0, 0]),
    w(p(f("initContainers", &T242, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 20, false, [0, 0]),
    w(f("nodeName", &T1, UnlessZero, DefaultValue::None), 10, true, [0, 0]),
    w(f("nodeSelector", &T245, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("os", &T288, AsWritten, DefaultValue::None), 36, false, [0, 0]),
    w(f("overhead", &T42, UnlessZero, DefaultValue::None), 32, false, [0, 0]),
    w(f("preemptionPolicy", &T275, AsWritten, DefaultValue::None), 31, false, [0, 0]),
    w(f("priority", &T29, AsWritten, DefaultValue::None), 25, false, [0, 0]),
    w(f("priorityClassName", &T1, UnlessZero, DefaultValue::None), 24, true, [0, 0]),
    w(f("readinessGates", &T274, UnlessZero, DefaultValue::None), 28, false, [0, 0]),
    w(p(f("resourceClaims", &T293, UnlessZero, DefaultValue::None), merge(Some("name"), true)), 39, false, [0, 0]),
    w(f("resources", &T193, AsWritten, DefaultValue::None), 40, false, [0, 0]),
    w(f("restartPolicy", &T243, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("runtimeClassName", &T1, AsWritten, DefaultValue::None), 29, false, [0, 0]),
    w(f("schedulerName", &T1, UnlessZero, DefaultValue::None), 19, true, [0, 0]),
    w(p(f("schedulingGates", &T291, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 38, false, [0, 0]),
    w(f("schedulingGroup", &T294, AsWritten, DefaultValue::None), 43, false, [0, 0]),
    w(f("securityContext", &T246, AsWritten, DefaultValue::None), 14, false, [0, 0]),
    w(f("serviceAccount", &T1, UnlessZero, DefaultValue::None), 9, true, [0, 0]),
    w(f("serviceAccountName", &T1, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("setHostnameAsFQDN", &T8, AsWritten, DefaultValue::None), 35, false, [0, 0]),
    w(f("shareProcessNamespace", &T8, AsWritten, DefaultValue::None), 27, false, [0, 0]),
    w(f("subdomain", &T1, UnlessZero, DefaultValue::None), 17, true, [0, 0]),
    w(f("terminationGracePeriodSeconds", &T4, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("tolerations", &T266, UnlessZero, DefaultValue::None), 22, false, [0, 0]),
    w(p(f("topologySpreadConstraints", &T279, UnlessZero, DefaultValue::None), merge(Some("topologyKey"), false)), 33, false, [0, 0]),
    w(p(f("volumes", &T183, UnlessZero, DefaultValue::None), merge(Some("name"), true)), 1, false, [0, 0]),
];
static W144: [u16; 42] = [41, 3, 27, 38, 0, 5, 18, 34, 33, 17, 10, 11, 9, 32, 15, 13, 37, 1, 29, 16, 2, 39, 8, 23, 22, 4, 36, 24, 28, 6, 21, 20, 40, 7, 35, 19, 12, 30, 25, 26, 14, 31];
pub(crate) static T144: Type = st("io.k8s.api.core.v1.PodSpec", "k8s.io.api.core.v1.PodSpec", &F144, &W144, false);
static F145: [Field; 31] = [
    w(f("awsElasticBlockStore", &T108, AsWritten, DefaultValue::None), 4, false, [2, 0]),
    w(f("azureDisk", &T124, AsWritten, DefaultValue::None), 22, false, [2, 0]),
    w(f("azureFile", &T165, AsWritten, DefaultValue::None), 18, false, [2, 0]),
    w(f("cephfs", &T159, AsWritten, DefaultValue::None), 14, false, [2, 0]),
    w(f("cinder", &T158, AsWritten, DefaultValue::None), 13, false, [2, 0]),
    w(f("configMap", &T166, AsWritten, DefaultValue::None), 19, false, [2, 0]),
    w(f("csi", &T178, AsWritten, DefaultValue::None), 28, false, [2, 0]),
    w(f("downwardAPI", &T160, AsWritten, DefaultValue::None), 16, false, [2, 0]),
    w(f("emptyDir", &T146, AsWritten, DefaultValue::None), 2, false, [2, 0]),
    w(f("ephemeral", &T179, AsWritten, DefaultValue::None), 29, false, [2, 0]),
    w(f("fc", &T118, AsWritten, DefaultValue::None), 17, false, [2, 0]),
    w(f("flexVolume", &T157, AsWritten, DefaultValue::None), 12, false, [2, 0]),
    w(f("flocker", &T119, AsWritten, DefaultValue::None), 15, false, [2, 0]),
    w(f("gcePersistentDisk", &T107, AsWritten, DefaultValue::None), 3, false, [2, 0]),
    w(f("gitRepo", &T148, AsWritten, DefaultValue::None), 5, false, [2, 0]),
    w(f("glusterfs", &T154, AsWritten, DefaultValue::None), 9, false, [2, 0]),
    w(f("hostPath", &T109, AsWritten, DefaultValue::None), 1, false, [2, 0]),
    w(f("image", &T181, AsWritten, DefaultValue::None), 30, false, [2, 0]),
    w(f("iscsi", &T152, AsWritten, DefaultValue::None), 8, false, [2, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("nfs", &T112, AsWritten, DefaultValue::None), 7, false, [2, 0]),
    w(f("persistentVolumeClaim", &T155, AsWritten, DefaultValue::None), 10, false, [2, 0]),
    w(f("photonPersistentDisk", &T127, AsWritten, DefaultValue::None), 23, false, [2, 0]),
    w(f("portworxVolume", &T128, AsWritten, DefaultValue::None), 24, false, [2, 0]),
    w(f("projected", &T168, AsWritten, DefaultValue::None), 26, false, [2, 0]),
    w(f("quobyte", &T123, AsWritten, DefaultValue::None), 21, false, [2, 0]),
    w(f("rbd", &T156, AsWritten, DefaultValue::None), 11, false, [2, 0]),
    w(f("scaleIO", &T167, AsWritten, DefaultValue::None), 25, false, [2, 0]),
    w(f("secret", &T149, AsWritten, DefaultValue::None), 6, false, [2, 0]),
    w(f("storageos", &T177, AsWritten, DefaultValue::None), 27, false, [2, 0]),
    w(f("vsphereVolume", &T122, AsWritten, DefaultValue::None), 20, false, [2, 0]),
];
static W145: [u16; 31] = [19, 16, 8, 13, 0, 14, 28, 20, 18, 15, 21, 26, 11, 4, 3, 12, 7, 10, 2, 5, 30, 25, 1, 22, 23, 27, 24, 29, 6, 9, 17];
pub(crate) static T145: Type = st("io.k8s.api.core.v1.Volume", "k8s.io.api.core.v1.Volume", &F145, &W145, false);
static F146: [Field; 2] = [
    w(f("medium", &T147, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("sizeLimit", &T41, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W146: [u16; 2] = [0, 1];
pub(crate) static T146: Type = st("io.k8s.api.core.v1.EmptyDirVolumeSource", "k8s.io.api.core.v1.EmptyDirVolumeSource", &F146, &W146, false);
pub(crate) static T147: Type = text("v1.StorageMedium", &[]);
static F148: [Field; 3] = [
    w(f("directory", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("repository", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("revision", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W148: [u16; 3] = [1, 2, 0];
pub(crate) static T148: Type = st("io.k8s.api.core.v1.GitRepoVolumeSource", "k8s.io.api.core.v1.GitRepoVolumeSource", &F148, &W148, false);
static F149: [Field; 4] = [
    w(f("defaultMode", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("items", &T151, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("secretName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W149: [u16; 4] = [3, 1, 0, 2];
pub(crate) static T149: Type = st("io.k8s.api.core.v1.SecretVolumeSource", "k8s.io.api.core.v1.SecretVolumeSource", &F149, &W149, false);
static F150: [Field; 3] = [
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("mode", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("path", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W150: [u16; 3] = [0, 2, 1];
pub(crate) static T150: Type = st("io.k8s.api.core.v1.KeyToPath", "k8s.io.api.core.v1.KeyToPath", &F150, &W150, false);
pub(crate) static T151: Type = list("", "", &T150, Items::Atomic);
static F152: [Field; 11] = [
    w(f("chapAuthDiscovery", &T8, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("chapAuthSession", &T8, UnlessZero, DefaultValue::None), 11, true, [0, 0]),
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("initiatorName", &T1, AsWritten, DefaultValue::None), 12, false, [0, 0]),
    w(required(f("iqn", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("iscsiInterface", &T1, UnlessZero, DefaultValue::Text("default")), 4, true, [0, 0]),
    w(required(f("lun", &T29, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("portals", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("secretRef", &T153, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(required(f("targetPortal", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W152: [u16; 11] = [10, 4, 6, 5, 2, 8, 7, 0, 9, 1, 3];
pub(crate) static T152: Type = st("io.k8s.api.core.v1.ISCSIVolumeSource", "k8s.io.api.core.v1.ISCSIVolumeSource", &F152, &W152, false);
static F153: [Field; 1] = [
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W153: [u16; 1] = [0];
pub(crate) static T153: Type = st("io.k8s.api.core.v1.LocalObjectReference", "k8s.io.api.core.v1.LocalObjectReference", &F153, &W153, true);
static F154: [Field; 3] = [
    w(required(f("endpoints", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("path", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W154: [u16; 3] = [0, 1, 2];
pub(crate) static T154: Type = st("io.k8s.api.core.v1.GlusterfsVolumeSource", "k8s.io.api.core.v1.GlusterfsVolumeSource", &F154, &W154, false);
static F155: [Field; 2] = [
    w(required(f("claimName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W155: [u16; 2] = [0, 1];
pub(crate) static T155: Type = st("io.k8s.api.core.v1.PersistentVolumeClaimVolumeSource", "k8s.io.api.core.v1.PersistentVolumeClaimVolumeSource", &F155, &W155, false);
static F156: [Field; 8] = [
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("image", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("keyring", &T1, UnlessZero, DefaultValue::Text("/etc/ceph/keyring")), 6, true, [0, 0]),
    w(required(f("monitors", &T73, Null, DefaultValue::None)), 1, false, [0, 0]),
    w(f("pool", &T1, UnlessZero, DefaultValue::Text("rbd")), 4, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("secretRef", &T153, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("user", &T1, UnlessZero, DefaultValue::Text("admin")), 5, true, [0, 0]),
];
static W156: [u16; 8] = [3, 1, 0, 4, 7, 2, 6, 5];
pub(crate) static T156: Type = st("io.k8s.api.core.v1.RBDVolumeSource", "k8s.io.api.core.v1.RBDVolumeSource", &F156, &W156, false);
static F157: [Field; 5] = [
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("options", &T6, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("secretRef", &T153, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W157: [u16; 5] = [0, 1, 4, 3, 2];
pub(crate) static T157: Type = st("io.k8s.api.core.v1.FlexVolumeSource", "k8s.io.api.core.v1.FlexVolumeSource", &F157, &W157, false);
static F158: [Field; 4] = [
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("secretRef", &T153, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("volumeID", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W158: [u16; 4] = [3, 0, 1, 2];
pub(crate) static T158: Type = st("io.k8s.api.core.v1.CinderVolumeSource", "k8s.io.api.core.v1.CinderVolumeSource", &F158, &W158, false);
static F159: [Field; 6] = [
    w(required(f("monitors", &T73, Null, DefaultValue::None)), 1, false, [0, 0]),
    w(f("path", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("secretFile", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("secretRef", &T153, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("user", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W159: [u16; 6] = [0, 1, 5, 3, 4, 2];
pub(crate) static T159: Type = st("io.k8s.api.core.v1.CephFSVolumeSource", "k8s.io.api.core.v1.CephFSVolumeSource", &F159, &W159, false);
static F160: [Field; 2] = [
    w(f("defaultMode", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("items", &T164, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W160: [u16; 2] = [1, 0];
pub(crate) static T160: Type = st("io.k8s.api.core.v1.DownwardAPIVolumeSource", "k8s.io.api.core.v1.DownwardAPIVolumeSource", &F160, &W160, false);
static F161: [Field; 4] = [
    w(f("fieldRef", &T162, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("mode", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("path", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("resourceFieldRef", &T163, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W161: [u16; 4] = [2, 0, 3, 1];
pub(crate) static T161: Type = st("io.k8s.api.core.v1.DownwardAPIVolumeFile", "k8s.io.api.core.v1.DownwardAPIVolumeFile", &F161, &W161, false);
static F162: [Field; 3] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("fieldPath", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
];
static W162: [u16; 2] = [0, 1];
pub(crate) static T162: Type = st("io.k8s.api.core.v1.ObjectFieldSelector", "k8s.io.api.core.v1.ObjectFieldSelector", &F162, &W162, true);
static F163: [Field; 3] = [
    w(f("containerName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("divisor", &T41, Always, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("resource", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W163: [u16; 3] = [0, 2, 1];
pub(crate) static T163: Type = st("io.k8s.api.core.v1.ResourceFieldSelector", "k8s.io.api.core.v1.ResourceFieldSelector", &F163, &W163, true);
pub(crate) static T164: Type = list("", "", &T161, Items::Atomic);
static F165: [Field; 3] = [
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("secretName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("shareName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W165: [u16; 3] = [1, 2, 0];
pub(crate) static T165: Type = st("io.k8s.api.core.v1.AzureFileVolumeSource", "k8s.io.api.core.v1.AzureFileVolumeSource", &F165, &W165, false);
static F166: [Field; 4] = [
    w(f("defaultMode", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("items", &T151, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [1, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W166: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T166: Type = st("io.k8s.api.core.v1.ConfigMapVolumeSource", "k8s.io.api.core.v1.ConfigMapVolumeSource", &F166, &W166, false);
static F167: [Field; 10] = [
    w(f("fsType", &T1, UnlessZero, DefaultValue::Text("xfs")), 9, true, [0, 0]),
    w(required(f("gateway", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("protectionDomain", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 10, true, [0, 0]),
    w(required(f("secretRef", &T153, Null, DefaultValue::None)), 3, false, [0, 0]),
    w(f("sslEnabled", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("storageMode", &T1, UnlessZero, DefaultValue::Text("ThinProvisioned")), 7, true, [0, 0]),
    w(f("storagePool", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(required(f("system", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("volumeName", &T1, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
];
static W167: [u16; 10] = [1, 8, 4, 5, 2, 7, 6, 9, 0, 3];
pub(crate) static T167: Type = st("io.k8s.api.core.v1.ScaleIOVolumeSource", "k8s.io.api.core.v1.ScaleIOVolumeSource", &F167, &W167, false);
static F168: [Field; 2] = [
    w(f("defaultMode", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("sources", &T176, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W168: [u16; 2] = [1, 0];
pub(crate) static T168: Type = st("io.k8s.api.core.v1.ProjectedVolumeSource", "k8s.io.api.core.v1.ProjectedVolumeSource", &F168, &W168, false);
static F169: [Field; 6] = [
    w(f("clusterTrustBundle", &T174, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("configMap", &T172, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("downwardAPI", &T171, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("podCertificate", &T175, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("secret", &T170, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("serviceAccountToken", &T173, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W169: [u16; 6] = [4, 2, 1, 5, 0, 3];
pub(crate) static T169: Type = st("io.k8s.api.core.v1.VolumeProjection", "k8s.io.api.core.v1.VolumeProjection", &F169, &W169, false);
static F170: [Field; 3] = [
    w(f("items", &T151, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [1, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W170: [u16; 3] = [1, 0, 2];
pub(crate) static T170: Type = st("io.k8s.api.core.v1.SecretProjection", "k8s.io.api.core.v1.SecretProjection", &F170, &W170, false);
static F171: [Field; 1] = [
    w(f("items", &T164, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W171: [u16; 1] = [0];
pub(crate) static T171: Type = st("io.k8s.api.core.v1.DownwardAPIProjection", "k8s.io.api.core.v1.DownwardAPIProjection", &F171, &W171, false);
static F172: [Field; 3] = [
    w(f("items", &T151, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [1, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W172: [u16; 3] = [1, 0, 2];
pub(crate) static T172: Type = st("io.k8s.api.core.v1.ConfigMapProjection", "k8s.io.api.core.v1.ConfigMapProjection", &F172, &W172, false);
static F173: [Field; 3] = [
    w(f("audience", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("expirationSeconds", &T4, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("path", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W173: [u16; 3] = [0, 1, 2];
pub(crate) static T173: Type = st("io.k8s.api.core.v1.ServiceAccountTokenProjection", "k8s.io.api.core.v1.ServiceAccountTokenProjection", &F173, &W173, false);
static F174: [Field; 5] = [
    w(f("labelSelector", &T89, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("name", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("path", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(f("signerName", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W174: [u16; 5] = [1, 4, 0, 3, 2];
pub(crate) static T174: Type = st("io.k8s.api.core.v1.ClusterTrustBundleProjection", "k8s.io.api.core.v1.ClusterTrustBundleProjection", &F174, &W174, false);
static F175: [Field; 7] = [
    w(f("certificateChainPath", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("credentialBundlePath", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("keyPath", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("keyType", &T1, UnlessZero, DefaultValue::None)), 2, true, [0, 0]),
    w(f("maxExpirationSeconds", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("signerName", &T1, UnlessZero, DefaultValue::None)), 1, true, [0, 0]),
    w(f("userAnnotations", &T6, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
];
static W175: [u16; 7] = [5, 3, 4, 1, 2, 0, 6];
pub(crate) static T175: Type = st("io.k8s.api.core.v1.PodCertificateProjection", "k8s.io.api.core.v1.PodCertificateProjection", &F175, &W175, false);
pub(crate) static T176: Type = list("", "", &T169, Items::Atomic);
static F177: [Field; 5] = [
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("secretRef", &T153, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("volumeName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("volumeNamespace", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W177: [u16; 5] = [3, 4, 0, 1, 2];
pub(crate) static T177: Type = st("io.k8s.api.core.v1.StorageOSVolumeSource", "k8s.io.api.core.v1.StorageOSVolumeSource", &F177, &W177, false);
static F178: [Field; 5] = [
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("fsType", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("nodePublishSecretRef", &T153, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("readOnly", &T8, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("volumeAttributes", &T6, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W178: [u16; 5] = [0, 3, 1, 4, 2];
pub(crate) static T178: Type = st("io.k8s.api.core.v1.CSIVolumeSource", "k8s.io.api.core.v1.CSIVolumeSource", &F178, &W178, false);
static F179: [Field; 1] = [
    w(f("volumeClaimTemplate", &T180, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W179: [u16; 1] = [0];
pub(crate) static T179: Type = st("io.k8s.api.core.v1.EphemeralVolumeSource", "k8s.io.api.core.v1.EphemeralVolumeSource", &F179, &W179, false);
static F180: [Field; 2] = [
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T85, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W180: [u16; 2] = [0, 1];
pub(crate) static T180: Type = st("io.k8s.api.core.v1.PersistentVolumeClaimTemplate", "k8s.io.api.core.v1.PersistentVolumeClaimTemplate", &F180, &W180, false);
static F181: [Field; 2] = [
    w(f("pullPolicy", &T182, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("reference", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W181: [u16; 2] = [1, 0];
pub(crate) static T181: Type = st("io.k8s.api.core.v1.ImageVolumeSource", "k8s.io.api.core.v1.ImageVolumeSource", &F181, &W181, false);
static E182: [SmolStr; 3] = [s("Always"), s("IfNotPresent"), s("Never")];
pub(crate) static T182: Type = text("v1.PullPolicy", &E182);
static K183: [SmolStr; 1] = [s("name")];
pub(crate) static T183: Type = list("", "", &T145, Items::Map(&K183));
static F184: [Field; 25] = [
    w(f("args", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("command", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(p(f("env", &T192, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 7, false, [0, 0]),
    w(f("envFrom", &T227, UnlessZero, DefaultValue::None), 19, false, [0, 0]),
    w(f("image", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("imagePullPolicy", &T182, UnlessZero, DefaultValue::None), 14, true, [0, 0]),
    w(f("lifecycle", &T209, AsWritten, DefaultValue::None), 12, false, [0, 0]),
    w(f("livenessProbe", &T200, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(p(f("ports", &T186, UnlessZero, DefaultValue::None), merge(Some("containerPort"), false)), 6, false, [0, 0]),
    w(f("readinessProbe", &T200, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("resizePolicy", &T234, UnlessZero, DefaultValue::None), 23, false, [0, 0]),
    w(f("resources", &T193, Always, DefaultValue::None), 8, true, [0, 0]),
    w(f("restartPolicy", &T235, AsWritten, DefaultValue::None), 24, false, [0, 0]),
    w(f("restartPolicyRules", &T241, UnlessZero, DefaultValue::None), 25, false, [0, 0]),
    w(f("securityContext", &T213, AsWritten, DefaultValue::None), 15, false, [0, 0]),
    w(f("startupProbe", &T200, AsWritten, DefaultValue::None), 22, false, [0, 0]),
    w(f("stdin", &T8, UnlessZero, DefaultValue::None), 16, true, [0, 0]),
    w(f("stdinOnce", &T8, UnlessZero, DefaultValue::None), 17, true, [0, 0]),
    w(f("terminationMessagePath", &T1, UnlessZero, DefaultValue::None), 13, true, [0, 0]),
    w(f("terminationMessagePolicy", &T228, UnlessZero, DefaultValue::None), 20, true, [0, 0]),
    w(f("tty", &T8, UnlessZero, DefaultValue::None), 18, true, [0, 0]),
    w(p(f("volumeDevices", &T230, UnlessZero, DefaultValue::None), merge(Some("devicePath"), false)), 21, false, [0, 0]),
    w(p(f("volumeMounts", &T199, UnlessZero, DefaultValue::None), merge(Some("mountPath"), false)), 9, false, [0, 0]),
    w(f("workingDir", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
];
static W184: [u16; 25] = [8, 4, 1, 0, 24, 9, 2, 12, 23, 7, 10, 6, 19, 5, 15, 17, 18, 21, 3, 20, 22, 16, 11, 13, 14];
pub(crate) static T184: Type = st("io.k8s.api.core.v1.Container", "k8s.io.api.core.v1.Container", &F184, &W184, false);
static F185: [Field; 5] = [
    w(required(f("containerPort", &T29, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("hostIP", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("hostPort", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("protocol", &T30, UnlessZero, DefaultValue::Text("TCP")), 4, true, [0, 0]),
];
static W185: [u16; 5] = [3, 2, 0, 4, 1];
pub(crate) static T185: Type = st("io.k8s.api.core.v1.ContainerPort", "k8s.io.api.core.v1.ContainerPort", &F185, &W185, false);
static K186: [SmolStr; 2] = [s("containerPort"), s("protocol")];
pub(crate) static T186: Type = list("", "", &T185, Items::Map(&K186));
static F187: [Field; 3] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("value", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("valueFrom", &T188, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W187: [u16; 3] = [0, 1, 2];
pub(crate) static T187: Type = st("io.k8s.api.core.v1.EnvVar", "k8s.io.api.core.v1.EnvVar", &F187, &W187, false);
static F188: [Field; 5] = [
    w(f("configMapKeyRef", &T189, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("fieldRef", &T162, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("fileKeyRef", &T191, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("resourceFieldRef", &T163, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("secretKeyRef", &T190, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W188: [u16; 5] = [1, 3, 0, 4, 2];
pub(crate) static T188: Type = st("io.k8s.api.core.v1.EnvVarSource", "k8s.io.api.core.v1.EnvVarSource", &F188, &W188, false);
static F189: [Field; 3] = [
    w(required(f("key", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [1, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W189: [u16; 3] = [1, 0, 2];
pub(crate) static T189: Type = st("io.k8s.api.core.v1.ConfigMapKeySelector", "k8s.io.api.core.v1.ConfigMapKeySelector", &F189, &W189, true);
static F190: [Field; 3] = [
    w(required(f("key", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [1, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W190: [u16; 3] = [1, 0, 2];
pub(crate) static T190: Type = st("io.k8s.api.core.v1.SecretKeySelector", "k8s.io.api.core.v1.SecretKeySelector", &F190, &W190, true);
static F191: [Field; 4] = [
    w(required(f("key", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("path", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("volumeName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W191: [u16; 4] = [3, 2, 0, 1];
pub(crate) static T191: Type = st("io.k8s.api.core.v1.FileKeySelector", "k8s.io.api.core.v1.FileKeySelector", &F191, &W191, true);
static K192: [SmolStr; 1] = [s("name")];
pub(crate) static T192: Type = list("", "", &T187, Items::Map(&K192));
static F193: [Field; 3] = [
    w(f("claims", &T195, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("limits", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("requests", &T42, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W193: [u16; 3] = [1, 2, 0];
pub(crate) static T193: Type = st("io.k8s.api.core.v1.ResourceRequirements", "k8s.io.api.core.v1.ResourceRequirements", &F193, &W193, false);
static F194: [Field; 2] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("request", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W194: [u16; 2] = [0, 1];
pub(crate) static T194: Type = st("io.k8s.api.core.v1.ResourceClaim", "k8s.io.api.core.v1.ResourceClaim", &F194, &W194, false);
static K195: [SmolStr; 1] = [s("name")];
pub(crate) static T195: Type = list("", "", &T194, Items::Map(&K195));
static F196: [Field; 7] = [
    w(required(f("mountPath", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("mountPropagation", &T197, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("recursiveReadOnly", &T198, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("subPath", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("subPathExpr", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
];
static W196: [u16; 7] = [2, 3, 0, 5, 1, 6, 4];
pub(crate) static T196: Type = st("io.k8s.api.core.v1.VolumeMount", "k8s.io.api.core.v1.VolumeMount", &F196, &W196, false);
static E197: [SmolStr; 3] = [s("Bidirectional"), s("HostToContainer"), s("None")];
pub(crate) static T197: Type = text("v1.MountPropagationMode", &E197);
pub(crate) static T198: Type = text("v1.RecursiveReadOnlyMode", &[]);
static K199: [SmolStr; 1] = [s("mountPath")];
pub(crate) static T199: Type = list("", "", &T196, Items::Map(&K199));
static F200: [Field; 10] = [
    w(f("exec", &T201, AsWritten, DefaultValue::None), 1, false, [1, 0]),
    w(f("failureThreshold", &T29, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("grpc", &T208, AsWritten, DefaultValue::None), 4, false, [1, 0]),
    w(f("httpGet", &T202, AsWritten, DefaultValue::None), 2, false, [1, 0]),
    w(f("initialDelaySeconds", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("periodSeconds", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("successThreshold", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("tcpSocket", &T207, AsWritten, DefaultValue::None), 3, false, [1, 0]),
    w(f("terminationGracePeriodSeconds", &T4, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("timeoutSeconds", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W200: [u16; 10] = [0, 3, 7, 2, 4, 9, 5, 6, 1, 8];
pub(crate) static T200: Type = st("io.k8s.api.core.v1.Probe", "k8s.io.api.core.v1.Probe", &F200, &W200, false);
static F201: [Field; 1] = [
    w(f("command", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W201: [u16; 1] = [0];
pub(crate) static T201: Type = st("io.k8s.api.core.v1.ExecAction", "k8s.io.api.core.v1.ExecAction", &F201, &W201, false);
static F202: [Field; 5] = [
    w(f("host", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("httpHeaders", &T206, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("path", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("port", &T203, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("scheme", &T204, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W202: [u16; 5] = [2, 3, 0, 4, 1];
pub(crate) static T202: Type = st("io.k8s.api.core.v1.HTTPGetAction", "k8s.io.api.core.v1.HTTPGetAction", &F202, &W202, false);
pub(crate) static T203: Type = scalar("io.k8s.apimachinery.pkg.util.intstr.IntOrString", "k8s.io.apimachinery.pkg.util.intstr.IntOrString", Shape::IntOrString);
static E204: [SmolStr; 2] = [s("HTTP"), s("HTTPS")];
pub(crate) static T204: Type = text("v1.URIScheme", &E204);
static F205: [Field; 2] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("value", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W205: [u16; 2] = [0, 1];
pub(crate) static T205: Type = st("io.k8s.api.core.v1.HTTPHeader", "k8s.io.api.core.v1.HTTPHeader", &F205, &W205, false);
pub(crate) static T206: Type = list("", "", &T205, Items::Atomic);
static F207: [Field; 2] = [
    w(f("host", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(required(f("port", &T203, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W207: [u16; 2] = [1, 0];
pub(crate) static T207: Type = st("io.k8s.api.core.v1.TCPSocketAction", "k8s.io.api.core.v1.TCPSocketAction", &F207, &W207, false);
static F208: [Field; 2] = [
    w(required(f("port", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("service", &T1, Null, DefaultValue::None), 2, false, [0, 0]),
];
static W208: [u16; 2] = [0, 1];
pub(crate) static T208: Type = st("io.k8s.api.core.v1.GRPCAction", "k8s.io.api.core.v1.GRPCAction", &F208, &W208, false);
static F209: [Field; 3] = [
    w(f("postStart", &T210, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("preStop", &T210, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("stopSignal", &T212, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W209: [u16; 3] = [0, 1, 2];
pub(crate) static T209: Type = st("io.k8s.api.core.v1.Lifecycle", "k8s.io.api.core.v1.Lifecycle", &F209, &W209, false);
static F210: [Field; 4] = [
    w(f("exec", &T201, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("httpGet", &T202, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("sleep", &T211, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("tcpSocket", &T207, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W210: [u16; 4] = [0, 1, 3, 2];
pub(crate) static T210: Type = st("io.k8s.api.core.v1.LifecycleHandler", "k8s.io.api.core.v1.LifecycleHandler", &F210, &W210, false);
static F211: [Field; 1] = [
    w(required(f("seconds", &T4, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W211: [u16; 1] = [0];
pub(crate) static T211: Type = st("io.k8s.api.core.v1.SleepAction", "k8s.io.api.core.v1.SleepAction", &F211, &W211, false);
static E212: [SmolStr; 65] = [s("SIGABRT"), s("SIGALRM"), s("SIGBUS"), s("SIGCHLD"), s("SIGCLD"), s("SIGCONT"), s("SIGFPE"), s("SIGHUP"), s("SIGILL"), s("SIGINT"), s("SIGIO"), s("SIGIOT"), s("SIGKILL"), s("SIGPIPE"), s("SIGPOLL"), s("SIGPROF"), s("SIGPWR"), s("SIGQUIT"), s("SIGRTMAX"), s("SIGRTMAX-1"), s("SIGRTMAX-10"), s("SIGRTMAX-11"), s("SIGRTMAX-12"), s("SIGRTMAX-13"), s("SIGRTMAX-14"), s("SIGRTMAX-2"), s("SIGRTMAX-3"), s("SIGRTMAX-4"), s("SIGRTMAX-5"), s("SIGRTMAX-6"), s("SIGRTMAX-7"), s("SIGRTMAX-8"), s("SIGRTMAX-9"), s("SIGRTMIN"), s("SIGRTMIN+1"), s("SIGRTMIN+10"), s("SIGRTMIN+11"), s("SIGRTMIN+12"), s("SIGRTMIN+13"), s("SIGRTMIN+14"), s("SIGRTMIN+15"), s("SIGRTMIN+2"), s("SIGRTMIN+3"), s("SIGRTMIN+4"), s("SIGRTMIN+5"), s("SIGRTMIN+6"), s("SIGRTMIN+7"), s("SIGRTMIN+8"), s("SIGRTMIN+9"), s("SIGSEGV"), s("SIGSTKFLT"), s("SIGSTOP"), s("SIGSYS"), s("SIGTERM"), s("SIGTRAP"), s("SIGTSTP"), s("SIGTTIN"), s("SIGTTOU"), s("SIGURG"), s("SIGUSR1"), s("SIGUSR2"), s("SIGVTALRM"), s("SIGWINCH"), s("SIGXCPU"), s("SIGXFSZ")];
pub(crate) static T212: Type = text("v1.Signal", &E212);
static F213: [Field; 12] = [
    w(f("allowPrivilegeEscalation", &T8, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("appArmorProfile", &T222, AsWritten, DefaultValue::None), 12, false, [0, 0]),
    w(f("capabilities", &T214, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("privileged", &T8, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("procMount", &T218, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("readOnlyRootFilesystem", &T8, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("runAsGroup", &T4, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("runAsNonRoot", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("runAsUser", &T4, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("seLinuxOptions", &T217, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("seccompProfile", &T220, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("windowsOptions", &T219, AsWritten, DefaultValue::None), 10, false, [0, 0]),
];
static W213: [u16; 12] = [2, 3, 9, 8, 7, 5, 0, 6, 4, 11, 10, 1];
pub(crate) static T213: Type = st("io.k8s.api.core.v1.SecurityContext", "k8s.io.api.core.v1.SecurityContext", &F213, &W213, false);
static F214: [Field; 2] = [
    w(f("add", &T216, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("drop", &T216, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W214: [u16; 2] = [0, 1];
pub(crate) static T214: Type = st("io.k8s.api.core.v1.Capabilities", "k8s.io.api.core.v1.Capabilities", &F214, &W214, false);
pub(crate) static T215: Type = text("v1.Capability", &[]);
pub(crate) static T216: Type = list("", "", &T215, Items::Atomic);
static F217: [Field; 4] = [
    w(f("level", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("role", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("user", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W217: [u16; 4] = [3, 1, 2, 0];
pub(crate) static T217: Type = st("io.k8s.api.core.v1.SELinuxOptions", "k8s.io.api.core.v1.SELinuxOptions", &F217, &W217, false);
static E218: [SmolStr; 2] = [s("Default"), s("Unmasked")];
pub(crate) static T218: Type = text("v1.ProcMountType", &E218);
static F219: [Field; 4] = [
    w(f("gmsaCredentialSpec", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("gmsaCredentialSpecName", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("hostProcess", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("runAsUserName", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W219: [u16; 4] = [1, 0, 3, 2];
pub(crate) static T219: Type = st("io.k8s.api.core.v1.WindowsSecurityContextOptions", "k8s.io.api.core.v1.WindowsSecurityContextOptions", &F219, &W219, false);
static F220: [Field; 2] = [
    w(f("localhostProfile", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("type", &T221, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W220: [u16; 2] = [1, 0];
pub(crate) static T220: Type = st("io.k8s.api.core.v1.SeccompProfile", "k8s.io.api.core.v1.SeccompProfile", &F220, &W220, false);
static E221: [SmolStr; 3] = [s("Localhost"), s("RuntimeDefault"), s("Unconfined")];
pub(crate) static T221: Type = text("v1.SeccompProfileType", &E221);
static F222: [Field; 2] = [
    w(f("localhostProfile", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("type", &T223, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W222: [u16; 2] = [1, 0];
pub(crate) static T222: Type = st("io.k8s.api.core.v1.AppArmorProfile", "k8s.io.api.core.v1.AppArmorProfile", &F222, &W222, false);
static E223: [SmolStr; 3] = [s("Localhost"), s("RuntimeDefault"), s("Unconfined")];
pub(crate) static T223: Type = text("v1.AppArmorProfileType", &E223);
static F224: [Field; 3] = [
    w(f("configMapRef", &T225, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("prefix", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("secretRef", &T226, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W224: [u16; 3] = [1, 0, 2];
pub(crate) static T224: Type = st("io.k8s.api.core.v1.EnvFromSource", "k8s.io.api.core.v1.EnvFromSource", &F224, &W224, false);
static F225: [Field; 2] = [
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [1, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W225: [u16; 2] = [0, 1];
pub(crate) static T225: Type = st("io.k8s.api.core.v1.ConfigMapEnvSource", "k8s.io.api.core.v1.ConfigMapEnvSource", &F225, &W225, false);
static F226: [Field; 2] = [
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [1, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W226: [u16; 2] = [0, 1];
pub(crate) static T226: Type = st("io.k8s.api.core.v1.SecretEnvSource", "k8s.io.api.core.v1.SecretEnvSource", &F226, &W226, false);
pub(crate) static T227: Type = list("", "", &T224, Items::Atomic);
static E228: [SmolStr; 2] = [s("FallbackToLogsOnError"), s("File")];
pub(crate) static T228: Type = text("v1.TerminationMessagePolicy", &E228);
static F229: [Field; 2] = [
    w(required(f("devicePath", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W229: [u16; 2] = [1, 0];
pub(crate) static T229: Type = st("io.k8s.api.core.v1.VolumeDevice", "k8s.io.api.core.v1.VolumeDevice", &F229, &W229, false);
static K230: [SmolStr; 1] = [s("devicePath")];
pub(crate) static T230: Type = list("", "", &T229, Items::Map(&K230));
static F231: [Field; 2] = [
    w(required(f("resourceName", &T232, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("restartPolicy", &T233, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W231: [u16; 2] = [0, 1];
pub(crate) static T231: Type = st("io.k8s.api.core.v1.ContainerResizePolicy", "k8s.io.api.core.v1.ContainerResizePolicy", &F231, &W231, false);
pub(crate) static T232: Type = text("v1.ResourceName", &[]);
pub(crate) static T233: Type = text("v1.ResourceResizeRestartPolicy", &[]);
pub(crate) static T234: Type = list("", "", &T231, Items::Atomic);
pub(crate) static T235: Type = text("v1.ContainerRestartPolicy", &[]);
static F236: [Field; 2] = [
    w(required(f("action", &T237, UnlessZero, DefaultValue::None)), 1, true, [0, 0]),
    w(f("exitCodes", &T238, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W236: [u16; 2] = [0, 1];
pub(crate) static T236: Type = st("io.k8s.api.core.v1.ContainerRestartRule", "k8s.io.api.core.v1.ContainerRestartRule", &F236, &W236, false);
pub(crate) static T237: Type = text("v1.ContainerRestartRuleAction", &[]);
static F238: [Field; 2] = [
    w(required(f("operator", &T239, UnlessZero, DefaultValue::None)), 1, true, [0, 0]),
    w(f("values", &T240, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W238: [u16; 2] = [0, 1];
pub(crate) static T238: Type = st("io.k8s.api.core.v1.ContainerRestartRuleOnExitCodes", "k8s.io.api.core.v1.ContainerRestartRuleOnExitCodes", &F238, &W238, false);
pub(crate) static T239: Type = text("v1.ContainerRestartRuleOnExitCodesOperator", &[]);
pub(crate) static T240: Type = list("", "", &T29, Items::Set);
pub(crate) static T241: Type = list("", "", &T236, Items::Atomic);
static K242: [SmolStr; 1] = [s("name")];
pub(crate) static T242: Type = list("", "", &T184, Items::Map(&K242));
static E243: [SmolStr; 3] = [s("Always"), s("Never"), s("OnFailure")];
pub(crate) static T243: Type = text("v1.RestartPolicy", &E243);
static E244: [SmolStr; 4] = [s("ClusterFirst"), s("ClusterFirstWithHostNet"), s("Default"), s("None")];
pub(crate) static T244: Type = text("v1.DNSPolicy", &E244);
pub(crate) static T245: Type = map(&T1, true);
static F246: [Field; 13] = [
    w(f("appArmorProfile", &T222, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("fsGroup", &T4, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("fsGroupChangePolicy", &T250, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("runAsGroup", &T4, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("runAsNonRoot", &T8, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("runAsUser", &T4, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("seLinuxChangePolicy", &T252, AsWritten, DefaultValue::None), 13, false, [0, 0]),
    w(f("seLinuxOptions", &T217, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("seccompProfile", &T220, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("supplementalGroups", &T247, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("supplementalGroupsPolicy", &T251, AsWritten, DefaultValue::None), 12, false, [0, 0]),
    w(f("sysctls", &T249, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("windowsOptions", &T219, AsWritten, DefaultValue::None), 8, false, [0, 0]),
];
static W246: [u16; 13] = [7, 5, 4, 9, 1, 3, 11, 12, 2, 8, 0, 10, 6];
pub(crate) static T246: Type = st("io.k8s.api.core.v1.PodSecurityContext", "k8s.io.api.core.v1.PodSecurityContext", &F246, &W246, false);
pub(crate) static T247: Type = list("", "", &T4, Items::Atomic);
static F248: [Field; 2] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("value", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W248: [u16; 2] = [0, 1];
pub(crate) static T248: Type = st("io.k8s.api.core.v1.Sysctl", "k8s.io.api.core.v1.Sysctl", &F248, &W248, false);
pub(crate) static T249: Type = list("", "", &T248, Items::Atomic);
static E250: [SmolStr; 2] = [s("Always"), s("OnRootMismatch")];
pub(crate) static T250: Type = text("v1.PodFSGroupChangePolicy", &E250);
static E251: [SmolStr; 2] = [s("Merge"), s("Strict")];
pub(crate) static T251: Type = text("v1.SupplementalGroupsPolicy", &E251);
pub(crate) static T252: Type = text("v1.PodSELinuxChangePolicy", &[]);
static K253: [SmolStr; 1] = [s("name")];
pub(crate) static T253: Type = list("", "", &T153, Items::Map(&K253));
static F254: [Field; 3] = [
    w(f("nodeAffinity", &T255, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("podAffinity", &T258, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("podAntiAffinity", &T263, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W254: [u16; 3] = [0, 1, 2];
pub(crate) static T254: Type = st("io.k8s.api.core.v1.Affinity", "k8s.io.api.core.v1.Affinity", &F254, &W254, false);
static F255: [Field; 2] = [
    w(f("preferredDuringSchedulingIgnoredDuringExecution", &T257, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("requiredDuringSchedulingIgnoredDuringExecution", &T135, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W255: [u16; 2] = [1, 0];
pub(crate) static T255: Type = st("io.k8s.api.core.v1.NodeAffinity", "k8s.io.api.core.v1.NodeAffinity", &F255, &W255, false);
static F256: [Field; 2] = [
    w(required(f("preference", &T136, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("weight", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W256: [u16; 2] = [1, 0];
pub(crate) static T256: Type = st("io.k8s.api.core.v1.PreferredSchedulingTerm", "k8s.io.api.core.v1.PreferredSchedulingTerm", &F256, &W256, false);
pub(crate) static T257: Type = list("", "", &T256, Items::Atomic);
static F258: [Field; 2] = [
    w(f("preferredDuringSchedulingIgnoredDuringExecution", &T262, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("requiredDuringSchedulingIgnoredDuringExecution", &T260, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W258: [u16; 2] = [1, 0];
pub(crate) static T258: Type = st("io.k8s.api.core.v1.PodAffinity", "k8s.io.api.core.v1.PodAffinity", &F258, &W258, false);
static F259: [Field; 6] = [
    w(f("labelSelector", &T89, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("matchLabelKeys", &T73, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("mismatchLabelKeys", &T73, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("namespaces", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("topologyKey", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W259: [u16; 6] = [0, 4, 5, 3, 1, 2];
pub(crate) static T259: Type = st("io.k8s.api.core.v1.PodAffinityTerm", "k8s.io.api.core.v1.PodAffinityTerm", &F259, &W259, false);
pub(crate) static T260: Type = list("", "", &T259, Items::Atomic);
static F261: [Field; 2] = [
    w(required(f("podAffinityTerm", &T259, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("weight", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W261: [u16; 2] = [1, 0];
pub(crate) static T261: Type = st("io.k8s.api.core.v1.WeightedPodAffinityTerm", "k8s.io.api.core.v1.WeightedPodAffinityTerm", &F261, &W261, false);
pub(crate) static T262: Type = list("", "", &T261, Items::Atomic);
static F263: [Field; 2] = [
    w(f("preferredDuringSchedulingIgnoredDuringExecution", &T262, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("requiredDuringSchedulingIgnoredDuringExecution", &T260, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W263: [u16; 2] = [1, 0];
pub(crate) static T263: Type = st("io.k8s.api.core.v1.PodAntiAffinity", "k8s.io.api.core.v1.PodAntiAffinity", &F263, &W263, false);
static F264: [Field; 5] = [
    w(f("effect", &T56, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("key", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("operator", &T265, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("tolerationSeconds", &T4, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("value", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W264: [u16; 5] = [1, 2, 4, 0, 3];
pub(crate) static T264: Type = st("io.k8s.api.core.v1.Toleration", "k8s.io.api.core.v1.Toleration", &F264, &W264, false);
static E265: [SmolStr; 4] = [s("Equal"), s("Exists"), s("Gt"), s("Lt")];
pub(crate) static T265: Type = text("v1.TolerationOperator", &E265);
pub(crate) static T266: Type = list("", "", &T264, Items::Atomic);
static F267: [Field; 2] = [
    w(f("hostnames", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("ip", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W267: [u16; 2] = [1, 0];
pub(crate) static T267: Type = st("io.k8s.api.core.v1.HostAlias", "k8s.io.api.core.v1.HostAlias", &F267, &W267, false);
static K268: [SmolStr; 1] = [s("ip")];
pub(crate) static T268: Type = list("", "", &T267, Items::Map(&K268));
static F269: [Field; 3] = [
    w(f("nameservers", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("options", &T271, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("searches", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W269: [u16; 3] = [0, 2, 1];
pub(crate) static T269: Type = st("io.k8s.api.core.v1.PodDNSConfig", "k8s.io.api.core.v1.PodDNSConfig", &F269, &W269, false);
static F270: [Field; 2] = [
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("value", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W270: [u16; 2] = [0, 1];
pub(crate) static T270: Type = st("io.k8s.api.core.v1.PodDNSConfigOption", "k8s.io.api.core.v1.PodDNSConfigOption", &F270, &W270, false);
pub(crate) static T271: Type = list("", "", &T270, Items::Atomic);
static F272: [Field; 1] = [
    w(required(f("conditionType", &T273, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W272: [u16; 1] = [0];
pub(crate) static T272: Type = st("io.k8s.api.core.v1.PodReadinessGate", "k8s.io.api.core.v1.PodReadinessGate", &F272, &W272, false);
pub(crate) static T273: Type = text("v1.PodConditionType", &[]);
pub(crate) static T274: Type = list("", "", &T272, Items::Atomic);
static E275: [SmolStr; 2] = [s("Never"), s("PreemptLowerPriority")];
pub(crate) static T275: Type = text("v1.PreemptionPolicy", &E275);
static F276: [Field; 8] = [
    w(f("labelSelector", &T89, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("matchLabelKeys", &T73, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(required(f("maxSkew", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("minDomains", &T29, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("nodeAffinityPolicy", &T278, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("nodeTaintsPolicy", &T278, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(required(f("topologyKey", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("whenUnsatisfiable", &T277, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W276: [u16; 8] = [2, 6, 7, 0, 3, 4, 5, 1];
pub(crate) static T276: Type = st("io.k8s.api.core.v1.TopologySpreadConstraint", "k8s.io.api.core.v1.TopologySpreadConstraint", &F276, &W276, false);
static E277: [SmolStr; 2] = [s("DoNotSchedule"), s("ScheduleAnyway")];
pub(crate) static T277: Type = text("v1.UnsatisfiableConstraintAction", &E277);
static E278: [SmolStr; 2] = [s("Honor"), s("Ignore")];
pub(crate) static T278: Type = text("v1.NodeInclusionPolicy", &E278);
static K279: [SmolStr; 2] = [s("topologyKey"), s("whenUnsatisfiable")];
pub(crate) static T279: Type = list("", "", &T276, Items::Map(&K279));
static F280: [Field; 26] = [
    w(f("args", &T73, UnlessZero, DefaultValue::None), 4, false, [1, 0]),
    w(f("command", &T73, UnlessZero, DefaultValue::None), 3, false, [1, 0]),
    w(f("env", &T282, UnlessZero, DefaultValue::None), 7, false, [1, 0]),
    w(f("envFrom", &T227, UnlessZero, DefaultValue::None), 19, false, [1, 0]),
    w(f("image", &T1, UnlessZero, DefaultValue::None), 2, true, [1, 0]),
    w(f("imagePullPolicy", &T284, UnlessZero, DefaultValue::None), 14, true, [1, 0]),
    w(f("lifecycle", &T209, AsWritten, DefaultValue::None), 12, false, [1, 0]),
    w(f("livenessProbe", &T200, AsWritten, DefaultValue::None), 10, false, [1, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [1, 0]),
    w(f("ports", &T281, UnlessZero, DefaultValue::None), 6, false, [1, 0]),
    w(f("readinessProbe", &T200, AsWritten, DefaultValue::None), 11, false, [1, 0]),
    w(f("resizePolicy", &T234, UnlessZero, DefaultValue::None), 23, false, [1, 0]),
    w(f("resources", &T193, Always, DefaultValue::None), 8, true, [1, 0]),
    w(f("restartPolicy", &T235, AsWritten, DefaultValue::None), 24, false, [1, 0]),
    w(f("restartPolicyRules", &T241, UnlessZero, DefaultValue::None), 25, false, [1, 0]),
    w(f("securityContext", &T213, AsWritten, DefaultValue::None), 15, false, [1, 0]),
    w(f("startupProbe", &T200, AsWritten, DefaultValue::None), 22, false, [1, 0]),
    w(f("stdin", &T8, UnlessZero, DefaultValue::None), 16, true, [1, 0]),
    w(f("stdinOnce", &T8, UnlessZero, DefaultValue::None), 17, true, [1, 0]),
    w(f("targetContainerName", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("terminationMessagePath", &T1, UnlessZero, DefaultValue::None), 13, true, [1, 0]),
    w(f("terminationMessagePolicy", &T285, UnlessZero, DefaultValue::None), 20, true, [1, 0]),
    w(f("tty", &T8, UnlessZero, DefaultValue::None), 18, true, [1, 0]),
    w(f("volumeDevices", &T286, UnlessZero, DefaultValue::None), 21, false, [1, 0]),
    w(f("volumeMounts", &T283, UnlessZero, DefaultValue::None), 9, false, [1, 0]),
    w(f("workingDir", &T1, UnlessZero, DefaultValue::None), 5, true, [1, 0]),
];
static W280: [u16; 26] = [8, 4, 1, 0, 25, 9, 2, 12, 24, 7, 10, 6, 20, 5, 15, 17, 18, 22, 3, 21, 23, 16, 11, 13, 14, 19];
pub(crate) static T280: Type = st("io.k8s.api.core.v1.EphemeralContainer", "k8s.io.api.core.v1.EphemeralContainer", &F280, &W280, false);
pub(crate) static T281: Type = list("", "", &T185, Items::Atomic);
pub(crate) static T282: Type = list("", "", &T187, Items::Atomic);
pub(crate) static T283: Type = list("", "", &T196, Items::Atomic);
pub(crate) static T284: Type = text("v1.PullPolicy", &[]);
pub(crate) static T285: Type = text("v1.TerminationMessagePolicy", &[]);
pub(crate) static T286: Type = list("", "", &T229, Items::Atomic);
static K287: [SmolStr; 1] = [s("name")];
pub(crate) static T287: Type = list("", "", &T280, Items::Map(&K287));
static F288: [Field; 1] = [
    w(required(f("name", &T289, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W288: [u16; 1] = [0];
pub(crate) static T288: Type = st("io.k8s.api.core.v1.PodOS", "k8s.io.api.core.v1.PodOS", &F288, &W288, false);
pub(crate) static T289: Type = text("v1.OSName", &[]);
static F290: [Field; 1] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W290: [u16; 1] = [0];
pub(crate) static T290: Type = st("io.k8s.api.core.v1.PodSchedulingGate", "k8s.io.api.core.v1.PodSchedulingGate", &F290, &W290, false);
static K291: [SmolStr; 1] = [s("name")];
pub(crate) static T291: Type = list("", "", &T290, Items::Map(&K291));
static F292: [Field; 3] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("resourceClaimName", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("resourceClaimTemplateName", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W292: [u16; 3] = [0, 1, 2];
pub(crate) static T292: Type = st("io.k8s.api.core.v1.PodResourceClaim", "k8s.io.api.core.v1.PodResourceClaim", &F292, &W292, false);
static K293: [SmolStr; 1] = [s("name")];
pub(crate) static T293: Type = list("", "", &T292, Items::Map(&K293));
static F294: [Field; 1] = [
    w(f("podGroupName", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W294: [u16; 1] = [0];
pub(crate) static T294: Type = st("io.k8s.api.core.v1.PodSchedulingGroup", "k8s.io.api.core.v1.PodSchedulingGroup", &F294, &W294, false);
static F295: [Field; 21] = [
    w(f("allocatedResources", &T42, UnlessZero, DefaultValue::None), 19, false, [0, 0]),
    w(p(f("conditions", &T298, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 2, false, [0, 0]),
    w(f("containerStatuses", &T316, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("ephemeralContainerStatuses", &T316, UnlessZero, DefaultValue::None), 13, false, [0, 0]),
    w(f("extendedResourceClaimStatus", &T325, AsWritten, DefaultValue::None), 18, false, [0, 0]),
    w(f("hostIP", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(p(f("hostIPs", &T324, UnlessZero, DefaultValue::None), merge(Some("ip"), false)), 16, false, [0, 0]),
    w(f("initContainerStatuses", &T316, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("nodeAllocatableResourceClaimStatuses", &T329, UnlessZero, DefaultValue::None), 21, false, [0, 0]),
    w(f("nominatedNodeName", &T1, UnlessZero, DefaultValue::None), 11, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 17, true, [0, 0]),
    w(f("phase", &T296, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("podIP", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(p(f("podIPs", &T319, UnlessZero, DefaultValue::None), merge(Some("ip"), false)), 12, false, [0, 0]),
    w(f("qosClass", &T317, UnlessZero, DefaultValue::None), 9, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("resize", &T320, UnlessZero, DefaultValue::None), 14, true, [0, 0]),
    w(p(f("resourceClaimStatuses", &T322, UnlessZero, DefaultValue::None), merge(Some("name"), true)), 15, false, [0, 0]),
    w(f("resources", &T193, AsWritten, DefaultValue::None), 20, false, [0, 0]),
    w(f("startTime", &T5, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W295: [u16; 21] = [12, 1, 8, 16, 5, 13, 20, 2, 15, 7, 10, 14, 3, 17, 18, 6, 11, 4, 0, 19, 9];
pub(crate) static T295: Type = st("io.k8s.api.core.v1.PodStatus", "k8s.io.api.core.v1.PodStatus", &F295, &W295, false);
static E296: [SmolStr; 5] = [s("Failed"), s("Pending"), s("Running"), s("Succeeded"), s("Unknown")];
pub(crate) static T296: Type = text("v1.PodPhase", &E296);
static F297: [Field; 7] = [
    w(f("lastProbeTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T273, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W297: [u16; 7] = [6, 5, 0, 1, 4, 2, 3];
pub(crate) static T297: Type = st("io.k8s.api.core.v1.PodCondition", "k8s.io.api.core.v1.PodCondition", &F297, &W297, false);
static K298: [SmolStr; 1] = [s("type")];
pub(crate) static T298: Type = list("", "", &T297, Items::Map(&K298));
static F299: [Field; 15] = [
    w(f("allocatedResources", &T42, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(p(f("allocatedResourcesStatus", &T315, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 14, false, [0, 0]),
    w(f("containerID", &T1, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(required(f("image", &T1, Always, DefaultValue::None)), 6, true, [0, 0]),
    w(required(f("imageID", &T1, Always, DefaultValue::None)), 7, true, [0, 0]),
    w(f("lastState", &T300, Always, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("ready", &T8, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(f("resources", &T193, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(required(f("restartCount", &T29, Always, DefaultValue::None)), 5, true, [0, 0]),
    w(f("started", &T8, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("state", &T300, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("stopSignal", &T212, AsWritten, DefaultValue::None), 15, false, [0, 0]),
    w(f("user", &T308, AsWritten, DefaultValue::None), 13, false, [0, 0]),
    w(p(f("volumeMounts", &T307, UnlessZero, DefaultValue::None), merge(Some("mountPath"), false)), 12, false, [0, 0]),
];
static W299: [u16; 15] = [6, 11, 5, 7, 9, 3, 4, 2, 10, 0, 8, 14, 13, 1, 12];
pub(crate) static T299: Type = st("io.k8s.api.core.v1.ContainerStatus", "k8s.io.api.core.v1.ContainerStatus", &F299, &W299, false);
static F300: [Field; 3] = [
    w(f("running", &T302, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("terminated", &T303, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("waiting", &T301, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W300: [u16; 3] = [2, 0, 1];
pub(crate) static T300: Type = st("io.k8s.api.core.v1.ContainerState", "k8s.io.api.core.v1.ContainerState", &F300, &W300, false);
static F301: [Field; 2] = [
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W301: [u16; 2] = [1, 0];
pub(crate) static T301: Type = st("io.k8s.api.core.v1.ContainerStateWaiting", "k8s.io.api.core.v1.ContainerStateWaiting", &F301, &W301, false);
static F302: [Field; 1] = [
    w(f("startedAt", &T5, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W302: [u16; 1] = [0];
pub(crate) static T302: Type = st("io.k8s.api.core.v1.ContainerStateRunning", "k8s.io.api.core.v1.ContainerStateRunning", &F302, &W302, false);
static F303: [Field; 7] = [
    w(f("containerID", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(required(f("exitCode", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("finishedAt", &T5, Always, DefaultValue::None), 6, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("signal", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("startedAt", &T5, Always, DefaultValue::None), 5, true, [0, 0]),
];
static W303: [u16; 7] = [1, 5, 4, 3, 6, 2, 0];
pub(crate) static T303: Type = st("io.k8s.api.core.v1.ContainerStateTerminated", "k8s.io.api.core.v1.ContainerStateTerminated", &F303, &W303, false);
static F304: [Field; 5] = [
    w(required(f("mountPath", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("recursiveReadOnly", &T198, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("volumeStatus", &T305, AsWritten, DefaultValue::None), 5, false, [0, 0]),
];
static W304: [u16; 5] = [1, 0, 2, 3, 4];
pub(crate) static T304: Type = st("io.k8s.api.core.v1.VolumeMountStatus", "k8s.io.api.core.v1.VolumeMountStatus", &F304, &W304, false);
static F305: [Field; 1] = [
    w(f("image", &T306, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W305: [u16; 1] = [0];
pub(crate) static T305: Type = st("io.k8s.api.core.v1.VolumeStatus", "k8s.io.api.core.v1.VolumeStatus", &F305, &W305, false);
static F306: [Field; 1] = [
    w(required(f("imageRef", &T1, UnlessZero, DefaultValue::None)), 1, true, [0, 0]),
];
static W306: [u16; 1] = [0];
pub(crate) static T306: Type = st("io.k8s.api.core.v1.ImageVolumeStatus", "k8s.io.api.core.v1.ImageVolumeStatus", &F306, &W306, false);
static K307: [SmolStr; 1] = [s("mountPath")];
pub(crate) static T307: Type = list("", "", &T304, Items::Map(&K307));
static F308: [Field; 1] = [
    w(f("linux", &T309, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W308: [u16; 1] = [0];
pub(crate) static T308: Type = st("io.k8s.api.core.v1.ContainerUser", "k8s.io.api.core.v1.ContainerUser", &F308, &W308, false);
static F309: [Field; 3] = [
    w(required(f("gid", &T4, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("supplementalGroups", &T247, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("uid", &T4, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W309: [u16; 3] = [2, 0, 1];
pub(crate) static T309: Type = st("io.k8s.api.core.v1.LinuxContainerUser", "k8s.io.api.core.v1.LinuxContainerUser", &F309, &W309, false);
static F310: [Field; 2] = [
    w(required(f("name", &T232, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("resources", &T314, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W310: [u16; 2] = [0, 1];
pub(crate) static T310: Type = st("io.k8s.api.core.v1.ResourceStatus", "k8s.io.api.core.v1.ResourceStatus", &F310, &W310, false);
static F311: [Field; 3] = [
    w(f("health", &T313, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("message", &T1, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("resourceID", &T312, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W311: [u16; 3] = [2, 0, 1];
pub(crate) static T311: Type = st("io.k8s.api.core.v1.ResourceHealth", "k8s.io.api.core.v1.ResourceHealth", &F311, &W311, false);
pub(crate) static T312: Type = text("v1.ResourceID", &[]);
pub(crate) static T313: Type = text("v1.ResourceHealthStatus", &[]);
static K314: [SmolStr; 1] = [s("resourceID")];
pub(crate) static T314: Type = list("", "", &T311, Items::Map(&K314));
static K315: [SmolStr; 1] = [s("name")];
pub(crate) static T315: Type = list("", "", &T310, Items::Map(&K315));
pub(crate) static T316: Type = list("", "", &T299, Items::Atomic);
static E317: [SmolStr; 3] = [s("BestEffort"), s("Burstable"), s("Guaranteed")];
pub(crate) static T317: Type = text("v1.PodQOSClass", &E317);
static F318: [Field; 1] = [
    w(required(f("ip", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W318: [u16; 1] = [0];
pub(crate) static T318: Type = st("io.k8s.api.core.v1.PodIP", "k8s.io.api.core.v1.PodIP", &F318, &W318, false);
static K319: [SmolStr; 1] = [s("ip")];
pub(crate) static T319: Type = list("", "", &T318, Items::Map(&K319));
pub(crate) static T320: Type = text("v1.PodResizeStatus", &[]);
static F321: [Field; 2] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("resourceClaimName", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W321: [u16; 2] = [0, 1];
pub(crate) static T321: Type = st("io.k8s.api.core.v1.PodResourceClaimStatus", "k8s.io.api.core.v1.PodResourceClaimStatus", &F321, &W321, false);
static K322: [SmolStr; 1] = [s("name")];
pub(crate) static T322: Type = list("", "", &T321, Items::Map(&K322));
static F323: [Field; 1] = [
    w(required(f("ip", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W323: [u16; 1] = [0];
pub(crate) static T323: Type = st("io.k8s.api.core.v1.HostIP", "k8s.io.api.core.v1.HostIP", &F323, &W323, false);
pub(crate) static T324: Type = list("", "", &T323, Items::Atomic);
static F325: [Field; 2] = [
    w(required(f("requestMappings", &T327, Null, DefaultValue::None)), 1, false, [0, 0]),
    w(required(f("resourceClaimName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W325: [u16; 2] = [0, 1];
pub(crate) static T325: Type = st("io.k8s.api.core.v1.PodExtendedResourceClaimStatus", "k8s.io.api.core.v1.PodExtendedResourceClaimStatus", &F325, &W325, false);
static F326: [Field; 3] = [
    w(required(f("containerName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("requestName", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("resourceName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W326: [u16; 3] = [0, 2, 1];
pub(crate) static T326: Type = st("io.k8s.api.core.v1.ContainerExtendedResourceRequest", "k8s.io.api.core.v1.ContainerExtendedResourceRequest", &F326, &W326, false);
pub(crate) static T327: Type = list("", "", &T326, Items::Atomic);
static F328: [Field; 3] = [
    w(f("containers", &T10, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("resourceClaimName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("resources", &T42, Null, DefaultValue::None)), 3, false, [0, 0]),
];
static W328: [u16; 3] = [1, 0, 2];
pub(crate) static T328: Type = st("io.k8s.api.core.v1.NodeAllocatableResourceClaimStatus", "k8s.io.api.core.v1.NodeAllocatableResourceClaimStatus", &F328, &W328, false);
pub(crate) static T329: Type = list("", "", &T328, Items::Atomic);
static F330: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("template", &T331, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W330: [u16; 2] = [2, 3];
pub(crate) static T330: Type = st("io.k8s.api.core.v1.PodTemplate", "k8s.io.api.core.v1.PodTemplate", &F330, &W330, false);
static F331: [Field; 2] = [
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T144, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W331: [u16; 2] = [0, 1];
pub(crate) static T331: Type = st("io.k8s.api.core.v1.PodTemplateSpec", "k8s.io.api.core.v1.PodTemplateSpec", &F331, &W331, false);
static F332: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T333, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T334, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W332: [u16; 3] = [2, 3, 4];
pub(crate) static T332: Type = st("io.k8s.api.core.v1.ReplicationController", "k8s.io.api.core.v1.ReplicationController", &F332, &W332, false);
static F333: [Field; 4] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::Int(1)), 1, false, [0, 0]),
    w(f("selector", &T245, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("template", &T331, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W333: [u16; 4] = [1, 2, 3, 0];
pub(crate) static T333: Type = st("io.k8s.api.core.v1.ReplicationControllerSpec", "k8s.io.api.core.v1.ReplicationControllerSpec", &F333, &W333, false);
static F334: [Field; 6] = [
    w(f("availableReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(p(f("conditions", &T337, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 6, false, [0, 0]),
    w(f("fullyLabeledReplicas", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("replicas", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W334: [u16; 6] = [5, 2, 3, 4, 0, 1];
pub(crate) static T334: Type = st("io.k8s.api.core.v1.ReplicationControllerStatus", "k8s.io.api.core.v1.ReplicationControllerStatus", &F334, &W334, false);
static F335: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T336, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W335: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T335: Type = st("io.k8s.api.core.v1.ReplicationControllerCondition", "k8s.io.api.core.v1.ReplicationControllerCondition", &F335, &W335, false);
pub(crate) static T336: Type = text("v1.ReplicationControllerConditionType", &[]);
static K337: [SmolStr; 1] = [s("type")];
pub(crate) static T337: Type = list("", "", &T335, Items::Map(&K337));
static F338: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T339, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T346, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W338: [u16; 3] = [2, 3, 4];
pub(crate) static T338: Type = st("io.k8s.api.core.v1.ResourceQuota", "k8s.io.api.core.v1.ResourceQuota", &F338, &W338, false);
static F339: [Field; 3] = [
    w(f("hard", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("scopeSelector", &T342, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("scopes", &T341, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W339: [u16; 3] = [0, 2, 1];
pub(crate) static T339: Type = st("io.k8s.api.core.v1.ResourceQuotaSpec", "k8s.io.api.core.v1.ResourceQuotaSpec", &F339, &W339, false);
static E340: [SmolStr; 7] = [s("BestEffort"), s("CrossNamespacePodAffinity"), s("NotBestEffort"), s("NotTerminating"), s("PriorityClass"), s("Terminating"), s("VolumeAttributesClass")];
pub(crate) static T340: Type = text("v1.ResourceQuotaScope", &E340);
pub(crate) static T341: Type = list("", "", &T340, Items::Atomic);
static F342: [Field; 1] = [
    w(f("matchExpressions", &T345, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W342: [u16; 1] = [0];
pub(crate) static T342: Type = st("io.k8s.api.core.v1.ScopeSelector", "k8s.io.api.core.v1.ScopeSelector", &F342, &W342, true);
static F343: [Field; 3] = [
    w(required(f("operator", &T344, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("scopeName", &T340, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("values", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W343: [u16; 3] = [1, 0, 2];
pub(crate) static T343: Type = st("io.k8s.api.core.v1.ScopedResourceSelectorRequirement", "k8s.io.api.core.v1.ScopedResourceSelectorRequirement", &F343, &W343, false);
static E344: [SmolStr; 4] = [s("DoesNotExist"), s("Exists"), s("In"), s("NotIn")];
pub(crate) static T344: Type = text("v1.ScopeSelectorOperator", &E344);
pub(crate) static T345: Type = list("", "", &T343, Items::Atomic);
static F346: [Field; 2] = [
    w(f("hard", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("used", &T42, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W346: [u16; 2] = [0, 1];
pub(crate) static T346: Type = st("io.k8s.api.core.v1.ResourceQuotaStatus", "k8s.io.api.core.v1.ResourceQuotaStatus", &F346, &W346, false);
static F347: [Field; 7] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("data", &T23, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("immutable", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("stringData", &T6, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("type", &T348, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W347: [u16; 5] = [4, 1, 6, 5, 2];
pub(crate) static T347: Type = st("io.k8s.api.core.v1.Secret", "k8s.io.api.core.v1.Secret", &F347, &W347, false);
pub(crate) static T348: Type = text("v1.SecretType", &[]);
static F349: [Field; 6] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("automountServiceAccountToken", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("imagePullSecrets", &T351, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(p(f("secrets", &T350, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 2, false, [0, 0]),
];
static W349: [u16; 4] = [4, 5, 2, 1];
pub(crate) static T349: Type = st("io.k8s.api.core.v1.ServiceAccount", "k8s.io.api.core.v1.ServiceAccount", &F349, &W349, false);
static K350: [SmolStr; 1] = [s("name")];
pub(crate) static T350: Type = list("", "", &T15, Items::Map(&K350));
pub(crate) static T351: Type = list("", "", &T153, Items::Atomic);
static F352: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T353, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T365, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W352: [u16; 3] = [2, 3, 4];
pub(crate) static T352: Type = st("io.k8s.api.core.v1.Service", "k8s.io.api.core.v1.Service", &F352, &W352, false);
static F353: [Field; 20] = [
    w(f("allocateLoadBalancerNodePorts", &T8, AsWritten, DefaultValue::None), 20, false, [0, 0]),
    w(f("clusterIP", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("clusterIPs", &T73, UnlessZero, DefaultValue::None), 18, false, [0, 0]),
    w(f("externalIPs", &T73, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("externalName", &T1, UnlessZero, DefaultValue::None), 10, true, [0, 0]),
    w(f("externalTrafficPolicy", &T358, UnlessZero, DefaultValue::None), 11, true, [0, 0]),
    w(f("healthCheckNodePort", &T29, UnlessZero, DefaultValue::None), 12, true, [0, 0]),
    w(f("internalTrafficPolicy", &T364, AsWritten, DefaultValue::None), 22, false, [0, 0]),
    w(f("ipFamilies", &T363, UnlessZero, DefaultValue::None), 19, false, [0, 0]),
    w(f("ipFamilyPolicy", &T361, AsWritten, DefaultValue::None), 17, false, [0, 0]),
    w(f("loadBalancerClass", &T1, AsWritten, DefaultValue::None), 21, false, [0, 0]),
    w(f("loadBalancerIP", &T1, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("loadBalancerSourceRanges", &T73, UnlessZero, DefaultValue::None), 9, false, [0, 0]),
    w(p(f("ports", &T355, UnlessZero, DefaultValue::None), merge(Some("port"), false)), 1, false, [0, 0]),
    w(f("publishNotReadyAddresses", &T8, UnlessZero, DefaultValue::None), 13, true, [0, 0]),
    w(f("selector", &T245, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("sessionAffinity", &T357, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("sessionAffinityConfig", &T359, AsWritten, DefaultValue::None), 14, false, [0, 0]),
    w(f("trafficDistribution", &T1, AsWritten, DefaultValue::None), 23, false, [0, 0]),
    w(f("type", &T356, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W353: [u16; 20] = [13, 15, 1, 19, 3, 16, 11, 12, 4, 5, 6, 14, 17, 9, 2, 8, 0, 10, 7, 18];
pub(crate) static T353: Type = st("io.k8s.api.core.v1.ServiceSpec", "k8s.io.api.core.v1.ServiceSpec", &F353, &W353, false);
static F354: [Field; 6] = [
    w(f("appProtocol", &T1, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodePort", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("port", &T29, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("protocol", &T30, UnlessZero, DefaultValue::Text("TCP")), 2, true, [0, 0]),
    w(f("targetPort", &T203, Always, DefaultValue::None), 4, true, [0, 0]),
];
static W354: [u16; 6] = [1, 4, 3, 5, 2, 0];
pub(crate) static T354: Type = st("io.k8s.api.core.v1.ServicePort", "k8s.io.api.core.v1.ServicePort", &F354, &W354, false);
static K355: [SmolStr; 2] = [s("port"), s("protocol")];
pub(crate) static T355: Type = list("", "", &T354, Items::Map(&K355));
static E356: [SmolStr; 4] = [s("ClusterIP"), s("ExternalName"), s("LoadBalancer"), s("NodePort")];
pub(crate) static T356: Type = text("v1.ServiceType", &E356);
static E357: [SmolStr; 2] = [s("ClientIP"), s("None")];
pub(crate) static T357: Type = text("v1.ServiceAffinity", &E357);
static E358: [SmolStr; 2] = [s("Cluster"), s("Local")];
pub(crate) static T358: Type = text("v1.ServiceExternalTrafficPolicy", &E358);
static F359: [Field; 1] = [
    w(f("clientIP", &T360, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W359: [u16; 1] = [0];
pub(crate) static T359: Type = st("io.k8s.api.core.v1.SessionAffinityConfig", "k8s.io.api.core.v1.SessionAffinityConfig", &F359, &W359, false);
static F360: [Field; 1] = [
    w(f("timeoutSeconds", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W360: [u16; 1] = [0];
pub(crate) static T360: Type = st("io.k8s.api.core.v1.ClientIPConfig", "k8s.io.api.core.v1.ClientIPConfig", &F360, &W360, false);
static E361: [SmolStr; 3] = [s("PreferDualStack"), s("RequireDualStack"), s("SingleStack")];
pub(crate) static T361: Type = text("v1.IPFamilyPolicy", &E361);
static E362: [SmolStr; 3] = [s(""), s("IPv4"), s("IPv6")];
pub(crate) static T362: Type = text("v1.IPFamily", &E362);
pub(crate) static T363: Type = list("", "", &T362, Items::Atomic);
static E364: [SmolStr; 2] = [s("Cluster"), s("Local")];
pub(crate) static T364: Type = text("v1.ServiceInternalTrafficPolicy", &E364);
static F365: [Field; 2] = [
    w(p(f("conditions", &T373, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 2, false, [0, 0]),
    w(f("loadBalancer", &T366, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W365: [u16; 2] = [1, 0];
pub(crate) static T365: Type = st("io.k8s.api.core.v1.ServiceStatus", "k8s.io.api.core.v1.ServiceStatus", &F365, &W365, false);
static F366: [Field; 1] = [
    w(f("ingress", &T371, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W366: [u16; 1] = [0];
pub(crate) static T366: Type = st("io.k8s.api.core.v1.LoadBalancerStatus", "k8s.io.api.core.v1.LoadBalancerStatus", &F366, &W366, false);
static F367: [Field; 4] = [
    w(f("hostname", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("ip", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("ipMode", &T368, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("ports", &T370, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W367: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T367: Type = st("io.k8s.api.core.v1.LoadBalancerIngress", "k8s.io.api.core.v1.LoadBalancerIngress", &F367, &W367, false);
pub(crate) static T368: Type = text("v1.LoadBalancerIPMode", &[]);
static F369: [Field; 3] = [
    w(f("error", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("port", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("protocol", &T30, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W369: [u16; 3] = [1, 2, 0];
pub(crate) static T369: Type = st("io.k8s.api.core.v1.PortStatus", "k8s.io.api.core.v1.PortStatus", &F369, &W369, false);
pub(crate) static T370: Type = list("", "", &T369, Items::Atomic);
pub(crate) static T371: Type = list("", "", &T367, Items::Atomic);
static F372: [Field; 6] = [
    w(required(f("lastTransitionTime", &T5, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(required(f("message", &T1, Always, DefaultValue::None)), 6, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("reason", &T1, Always, DefaultValue::None)), 5, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W372: [u16; 6] = [5, 4, 2, 0, 3, 1];
pub(crate) static T372: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.Condition", "k8s.io.apimachinery.pkg.apis.meta.v1.Condition", &F372, &W372, false);
static K373: [SmolStr; 1] = [s("type")];
pub(crate) static T373: Type = list("", "", &T372, Items::Map(&K373));
static F374: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T375, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W374: [u16; 2] = [2, 3];
pub(crate) static T374: Type = st("io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicy", "k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicy", &F374, &W374, false);
static F375: [Field; 7] = [
    w(f("failurePolicy", &T391, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(p(f("matchConditions", &T393, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 6, false, [0, 0]),
    w(f("matchConstraints", &T377, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("mutations", &T390, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("paramKind", &T376, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("reinvocationPolicy", &T394, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("variables", &T385, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W375: [u16; 7] = [4, 2, 6, 3, 0, 1, 5];
pub(crate) static T375: Type = st("io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicySpec", "k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicySpec", &F375, &W375, false);
static F376: [Field; 2] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("kind", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W376: [u16; 2] = [0, 1];
pub(crate) static T376: Type = st("io.k8s.api.admissionregistration.v1.ParamKind", "k8s.io.api.admissionregistration.v1.ParamKind", &F376, &W376, true);
static F377: [Field; 5] = [
    w(f("excludeResourceRules", &T382, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("matchPolicy", &T383, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("objectSelector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceRules", &T382, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W377: [u16; 5] = [2, 3, 4, 0, 1];
pub(crate) static T377: Type = st("io.k8s.api.admissionregistration.v1.MatchResources", "k8s.io.api.admissionregistration.v1.MatchResources", &F377, &W377, true);
static F378: [Field; 6] = [
    w(f("apiGroups", &T73, UnlessZero, DefaultValue::None), 1, false, [2, 2]),
    w(f("apiVersions", &T73, UnlessZero, DefaultValue::None), 2, false, [2, 2]),
    w(f("operations", &T380, UnlessZero, DefaultValue::None), 1, false, [2, 0]),
    w(f("resourceNames", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("resources", &T73, UnlessZero, DefaultValue::None), 3, false, [2, 2]),
    w(f("scope", &T381, AsWritten, DefaultValue::None), 4, false, [2, 2]),
];
static W378: [u16; 6] = [3, 2, 0, 1, 4, 5];
pub(crate) static T378: Type = st("io.k8s.api.admissionregistration.v1.NamedRuleWithOperations", "k8s.io.api.admissionregistration.v1.NamedRuleWithOperations", &F378, &W378, true);
static E379: [SmolStr; 5] = [s("*"), s("CONNECT"), s("CREATE"), s("DELETE"), s("UPDATE")];
pub(crate) static T379: Type = text("v1.OperationType", &E379);
pub(crate) static T380: Type = list("", "", &T379, Items::Atomic);
pub(crate) static T381: Type = text("v1.ScopeType", &[]);
pub(crate) static T382: Type = list("", "", &T378, Items::Atomic);
static E383: [SmolStr; 2] = [s("Equivalent"), s("Exact")];
pub(crate) static T383: Type = text("v1.MatchPolicyType", &E383);
static F384: [Field; 2] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W384: [u16; 2] = [1, 0];
pub(crate) static T384: Type = st("io.k8s.api.admissionregistration.v1.Variable", "k8s.io.api.admissionregistration.v1.Variable", &F384, &W384, true);
pub(crate) static T385: Type = list("", "", &T384, Items::Atomic);
static F386: [Field; 3] = [
    w(f("applyConfiguration", &T388, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("jsonPatch", &T389, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("patchType", &T387, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W386: [u16; 3] = [2, 0, 1];
pub(crate) static T386: Type = st("io.k8s.api.admissionregistration.v1.Mutation", "k8s.io.api.admissionregistration.v1.Mutation", &F386, &W386, false);
static E387: [SmolStr; 2] = [s("ApplyConfiguration"), s("JSONPatch")];
pub(crate) static T387: Type = text("v1.PatchType", &E387);
static F388: [Field; 1] = [
    w(f("expression", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W388: [u16; 1] = [0];
pub(crate) static T388: Type = st("io.k8s.api.admissionregistration.v1.ApplyConfiguration", "k8s.io.api.admissionregistration.v1.ApplyConfiguration", &F388, &W388, false);
static F389: [Field; 1] = [
    w(f("expression", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W389: [u16; 1] = [0];
pub(crate) static T389: Type = st("io.k8s.api.admissionregistration.v1.JSONPatch", "k8s.io.api.admissionregistration.v1.JSONPatch", &F389, &W389, false);
pub(crate) static T390: Type = list("", "", &T386, Items::Atomic);
static E391: [SmolStr; 2] = [s("Fail"), s("Ignore")];
pub(crate) static T391: Type = text("v1.FailurePolicyType", &E391);
static F392: [Field; 2] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W392: [u16; 2] = [1, 0];
pub(crate) static T392: Type = st("io.k8s.api.admissionregistration.v1.MatchCondition", "k8s.io.api.admissionregistration.v1.MatchCondition", &F392, &W392, false);
static K393: [SmolStr; 1] = [s("name")];
pub(crate) static T393: Type = list("", "", &T392, Items::Map(&K393));
static E394: [SmolStr; 2] = [s("IfNeeded"), s("Never")];
pub(crate) static T394: Type = text("v1.ReinvocationPolicyType", &E394);
static F395: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T396, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W395: [u16; 2] = [2, 3];
pub(crate) static T395: Type = st("io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBinding", "k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicyBinding", &F395, &W395, false);
static F396: [Field; 3] = [
    w(f("matchResources", &T377, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("paramRef", &T397, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("policyName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W396: [u16; 3] = [2, 1, 0];
pub(crate) static T396: Type = st("io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBindingSpec", "k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicyBindingSpec", &F396, &W396, false);
static F397: [Field; 4] = [
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("parameterNotFoundAction", &T398, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W397: [u16; 4] = [0, 1, 3, 2];
pub(crate) static T397: Type = st("io.k8s.api.admissionregistration.v1.ParamRef", "k8s.io.api.admissionregistration.v1.ParamRef", &F397, &W397, true);
pub(crate) static T398: Type = text("v1.ParameterNotFoundActionType", &[]);
static F399: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(p(f("webhooks", &T406, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 2, false, [0, 0]),
];
static W399: [u16; 2] = [2, 3];
pub(crate) static T399: Type = st("io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration", "k8s.io.api.admissionregistration.v1.MutatingWebhookConfiguration", &F399, &W399, false);
static F400: [Field; 12] = [
    w(required(f("admissionReviewVersions", &T73, Null, DefaultValue::None)), 8, false, [0, 0]),
    w(required(f("clientConfig", &T401, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("failurePolicy", &T391, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(p(f("matchConditions", &T393, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 12, false, [0, 0]),
    w(f("matchPolicy", &T383, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("objectSelector", &T89, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("reinvocationPolicy", &T394, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("rules", &T404, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("sideEffects", &T405, Null, DefaultValue::None)), 6, false, [0, 0]),
    w(f("timeoutSeconds", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W400: [u16; 12] = [5, 1, 9, 2, 6, 10, 11, 0, 4, 8, 7, 3];
pub(crate) static T400: Type = st("io.k8s.api.admissionregistration.v1.MutatingWebhook", "k8s.io.api.admissionregistration.v1.MutatingWebhook", &F400, &W400, false);
static F401: [Field; 3] = [
    w(f("caBundle", &T22, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("service", &T402, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("url", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W401: [u16; 3] = [1, 0, 2];
pub(crate) static T401: Type = st("io.k8s.api.admissionregistration.v1.WebhookClientConfig", "k8s.io.api.admissionregistration.v1.WebhookClientConfig", &F401, &W401, false);
static F402: [Field; 4] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("namespace", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("path", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("port", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W402: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T402: Type = st("io.k8s.api.admissionregistration.v1.ServiceReference", "k8s.io.api.admissionregistration.v1.ServiceReference", &F402, &W402, false);
static F403: [Field; 5] = [
    w(f("apiGroups", &T73, UnlessZero, DefaultValue::None), 1, false, [2, 0]),
    w(f("apiVersions", &T73, UnlessZero, DefaultValue::None), 2, false, [2, 0]),
    w(f("operations", &T380, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("resources", &T73, UnlessZero, DefaultValue::None), 3, false, [2, 0]),
    w(f("scope", &T381, AsWritten, DefaultValue::None), 4, false, [2, 0]),
];
static W403: [u16; 5] = [2, 0, 1, 3, 4];
pub(crate) static T403: Type = st("io.k8s.api.admissionregistration.v1.RuleWithOperations", "k8s.io.api.admissionregistration.v1.RuleWithOperations", &F403, &W403, false);
pub(crate) static T404: Type = list("", "", &T403, Items::Atomic);
static E405: [SmolStr; 4] = [s("None"), s("NoneOnDryRun"), s("Some"), s("Unknown")];
pub(crate) static T405: Type = text("v1.SideEffectClass", &E405);
static K406: [SmolStr; 1] = [s("name")];
pub(crate) static T406: Type = list("", "", &T400, Items::Map(&K406));
static F407: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T408, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T415, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W407: [u16; 3] = [2, 3, 4];
pub(crate) static T407: Type = st("io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy", "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicy", &F407, &W407, false);
static F408: [Field; 7] = [
    w(f("auditAnnotations", &T413, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("failurePolicy", &T391, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(p(f("matchConditions", &T393, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 6, false, [0, 0]),
    w(f("matchConstraints", &T377, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("paramKind", &T376, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("validations", &T411, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(p(f("variables", &T414, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 7, false, [0, 0]),
];
static W408: [u16; 7] = [4, 3, 5, 1, 0, 2, 6];
pub(crate) static T408: Type = st("io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicySpec", "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicySpec", &F408, &W408, false);
static F409: [Field; 4] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("messageExpression", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("reason", &T410, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W409: [u16; 4] = [0, 1, 3, 2];
pub(crate) static T409: Type = st("io.k8s.api.admissionregistration.v1.Validation", "k8s.io.api.admissionregistration.v1.Validation", &F409, &W409, false);
pub(crate) static T410: Type = text("metav1.StatusReason", &[]);
pub(crate) static T411: Type = list("", "", &T409, Items::Atomic);
static F412: [Field; 2] = [
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("valueExpression", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W412: [u16; 2] = [0, 1];
pub(crate) static T412: Type = st("io.k8s.api.admissionregistration.v1.AuditAnnotation", "k8s.io.api.admissionregistration.v1.AuditAnnotation", &F412, &W412, false);
pub(crate) static T413: Type = list("", "", &T412, Items::Atomic);
static K414: [SmolStr; 1] = [s("name")];
pub(crate) static T414: Type = list("", "", &T384, Items::Map(&K414));
static F415: [Field; 3] = [
    w(f("conditions", &T373, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("typeChecking", &T416, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W415: [u16; 3] = [1, 2, 0];
pub(crate) static T415: Type = st("io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyStatus", "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyStatus", &F415, &W415, false);
static F416: [Field; 1] = [
    w(f("expressionWarnings", &T418, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W416: [u16; 1] = [0];
pub(crate) static T416: Type = st("io.k8s.api.admissionregistration.v1.TypeChecking", "k8s.io.api.admissionregistration.v1.TypeChecking", &F416, &W416, false);
static F417: [Field; 2] = [
    w(required(f("fieldRef", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("warning", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W417: [u16; 2] = [0, 1];
pub(crate) static T417: Type = st("io.k8s.api.admissionregistration.v1.ExpressionWarning", "k8s.io.api.admissionregistration.v1.ExpressionWarning", &F417, &W417, false);
pub(crate) static T418: Type = list("", "", &T417, Items::Atomic);
static F419: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T420, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W419: [u16; 2] = [2, 3];
pub(crate) static T419: Type = st("io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding", "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding", &F419, &W419, false);
static F420: [Field; 4] = [
    w(f("matchResources", &T377, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("paramRef", &T397, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("policyName", &T1, UnlessZero, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("validationActions", &T422, UnlessZero, DefaultValue::None)), 4, false, [0, 0]),
];
static W420: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T420: Type = st("io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec", "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec", &F420, &W420, false);
static E421: [SmolStr; 3] = [s("Audit"), s("Deny"), s("Warn")];
pub(crate) static T421: Type = text("v1.ValidationAction", &E421);
pub(crate) static T422: Type = list("", "", &T421, Items::Set);
static F423: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(p(f("webhooks", &T425, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 2, false, [0, 0]),
];
static W423: [u16; 2] = [2, 3];
pub(crate) static T423: Type = st("io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration", "k8s.io.api.admissionregistration.v1.ValidatingWebhookConfiguration", &F423, &W423, false);
static F424: [Field; 11] = [
    w(required(f("admissionReviewVersions", &T73, Null, DefaultValue::None)), 8, false, [0, 0]),
    w(required(f("clientConfig", &T401, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("failurePolicy", &T391, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(p(f("matchConditions", &T393, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 11, false, [0, 0]),
    w(f("matchPolicy", &T383, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("objectSelector", &T89, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("rules", &T404, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("sideEffects", &T405, Null, DefaultValue::None)), 6, false, [0, 0]),
    w(f("timeoutSeconds", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W424: [u16; 11] = [5, 1, 8, 2, 6, 9, 10, 0, 4, 7, 3];
pub(crate) static T424: Type = st("io.k8s.api.admissionregistration.v1.ValidatingWebhook", "k8s.io.api.admissionregistration.v1.ValidatingWebhook", &F424, &W424, false);
static K425: [SmolStr; 1] = [s("name")];
pub(crate) static T425: Type = list("", "", &T424, Items::Map(&K425));
static F426: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T427, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W426: [u16; 2] = [2, 3];
pub(crate) static T426: Type = st("io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicy", "k8s.io.api.admissionregistration.v1alpha1.MutatingAdmissionPolicy", &F426, &W426, false);
static F427: [Field; 7] = [
    w(f("failurePolicy", &T440, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(p(f("matchConditions", &T442, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 6, false, [0, 0]),
    w(f("matchConstraints", &T429, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("mutations", &T439, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("paramKind", &T428, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("reinvocationPolicy", &T443, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("variables", &T434, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W427: [u16; 7] = [4, 2, 6, 3, 0, 1, 5];
pub(crate) static T427: Type = st("io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicySpec", "k8s.io.api.admissionregistration.v1alpha1.MutatingAdmissionPolicySpec", &F427, &W427, false);
static F428: [Field; 2] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("kind", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W428: [u16; 2] = [0, 1];
pub(crate) static T428: Type = st("io.k8s.api.admissionregistration.v1alpha1.ParamKind", "k8s.io.api.admissionregistration.v1alpha1.ParamKind", &F428, &W428, true);
static F429: [Field; 5] = [
    w(f("excludeResourceRules", &T431, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("matchPolicy", &T432, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("objectSelector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceRules", &T431, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W429: [u16; 5] = [2, 3, 4, 0, 1];
pub(crate) static T429: Type = st("io.k8s.api.admissionregistration.v1alpha1.MatchResources", "k8s.io.api.admissionregistration.v1alpha1.MatchResources", &F429, &W429, true);
static F430: [Field; 6] = [
    w(f("apiGroups", &T73, UnlessZero, DefaultValue::None), 1, false, [2, 2]),
    w(f("apiVersions", &T73, UnlessZero, DefaultValue::None), 2, false, [2, 2]),
    w(f("operations", &T380, UnlessZero, DefaultValue::None), 1, false, [2, 0]),
    w(f("resourceNames", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("resources", &T73, UnlessZero, DefaultValue::None), 3, false, [2, 2]),
    w(f("scope", &T381, AsWritten, DefaultValue::None), 4, false, [2, 2]),
];
static W430: [u16; 6] = [3, 2, 0, 1, 4, 5];
pub(crate) static T430: Type = st("io.k8s.api.admissionregistration.v1alpha1.NamedRuleWithOperations", "k8s.io.api.admissionregistration.v1alpha1.NamedRuleWithOperations", &F430, &W430, true);
pub(crate) static T431: Type = list("", "", &T430, Items::Atomic);
pub(crate) static T432: Type = text("v1alpha1.MatchPolicyType", &[]);
static F433: [Field; 2] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W433: [u16; 2] = [1, 0];
pub(crate) static T433: Type = st("io.k8s.api.admissionregistration.v1alpha1.Variable", "k8s.io.api.admissionregistration.v1alpha1.Variable", &F433, &W433, false);
pub(crate) static T434: Type = list("", "", &T433, Items::Atomic);
static F435: [Field; 3] = [
    w(f("applyConfiguration", &T437, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("jsonPatch", &T438, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("patchType", &T436, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W435: [u16; 3] = [2, 0, 1];
pub(crate) static T435: Type = st("io.k8s.api.admissionregistration.v1alpha1.Mutation", "k8s.io.api.admissionregistration.v1alpha1.Mutation", &F435, &W435, false);
pub(crate) static T436: Type = text("v1alpha1.PatchType", &[]);
static F437: [Field; 1] = [
    w(f("expression", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W437: [u16; 1] = [0];
pub(crate) static T437: Type = st("io.k8s.api.admissionregistration.v1alpha1.ApplyConfiguration", "k8s.io.api.admissionregistration.v1alpha1.ApplyConfiguration", &F437, &W437, false);
static F438: [Field; 1] = [
    w(f("expression", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W438: [u16; 1] = [0];
pub(crate) static T438: Type = st("io.k8s.api.admissionregistration.v1alpha1.JSONPatch", "k8s.io.api.admissionregistration.v1alpha1.JSONPatch", &F438, &W438, false);
pub(crate) static T439: Type = list("", "", &T435, Items::Atomic);
pub(crate) static T440: Type = text("v1alpha1.FailurePolicyType", &[]);
static F441: [Field; 2] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W441: [u16; 2] = [1, 0];
pub(crate) static T441: Type = st("io.k8s.api.admissionregistration.v1alpha1.MatchCondition", "k8s.io.api.admissionregistration.v1alpha1.MatchCondition", &F441, &W441, false);
static K442: [SmolStr; 1] = [s("name")];
pub(crate) static T442: Type = list("", "", &T441, Items::Map(&K442));
pub(crate) static T443: Type = text("v1alpha1.ReinvocationPolicyType", &[]);
static F444: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T445, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W444: [u16; 2] = [2, 3];
pub(crate) static T444: Type = st("io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding", "k8s.io.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding", &F444, &W444, false);
static F445: [Field; 3] = [
    w(f("matchResources", &T429, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("paramRef", &T446, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("policyName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W445: [u16; 3] = [2, 1, 0];
pub(crate) static T445: Type = st("io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingSpec", "k8s.io.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingSpec", &F445, &W445, false);
static F446: [Field; 4] = [
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("parameterNotFoundAction", &T447, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W446: [u16; 4] = [0, 1, 3, 2];
pub(crate) static T446: Type = st("io.k8s.api.admissionregistration.v1alpha1.ParamRef", "k8s.io.api.admissionregistration.v1alpha1.ParamRef", &F446, &W446, true);
pub(crate) static T447: Type = text("v1alpha1.ParameterNotFoundActionType", &[]);
static F448: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T449, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W448: [u16; 2] = [2, 3];
pub(crate) static T448: Type = st("io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicy", "k8s.io.api.admissionregistration.v1beta1.MutatingAdmissionPolicy", &F448, &W448, false);
static F449: [Field; 7] = [
    w(f("failurePolicy", &T462, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(p(f("matchConditions", &T464, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 6, false, [0, 0]),
    w(f("matchConstraints", &T451, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("mutations", &T461, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("paramKind", &T450, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("reinvocationPolicy", &T465, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("variables", &T456, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W449: [u16; 7] = [4, 2, 6, 3, 0, 1, 5];
pub(crate) static T449: Type = st("io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicySpec", "k8s.io.api.admissionregistration.v1beta1.MutatingAdmissionPolicySpec", &F449, &W449, false);
static F450: [Field; 2] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("kind", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W450: [u16; 2] = [0, 1];
pub(crate) static T450: Type = st("io.k8s.api.admissionregistration.v1beta1.ParamKind", "k8s.io.api.admissionregistration.v1beta1.ParamKind", &F450, &W450, true);
static F451: [Field; 5] = [
    w(f("excludeResourceRules", &T453, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("matchPolicy", &T454, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("objectSelector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceRules", &T453, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W451: [u16; 5] = [2, 3, 4, 0, 1];
pub(crate) static T451: Type = st("io.k8s.api.admissionregistration.v1beta1.MatchResources", "k8s.io.api.admissionregistration.v1beta1.MatchResources", &F451, &W451, true);
static F452: [Field; 6] = [
    w(f("apiGroups", &T73, UnlessZero, DefaultValue::None), 1, false, [2, 2]),
    w(f("apiVersions", &T73, UnlessZero, DefaultValue::None), 2, false, [2, 2]),
    w(f("operations", &T380, UnlessZero, DefaultValue::None), 1, false, [2, 0]),
    w(f("resourceNames", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("resources", &T73, UnlessZero, DefaultValue::None), 3, false, [2, 2]),
    w(f("scope", &T381, AsWritten, DefaultValue::None), 4, false, [2, 2]),
];
static W452: [u16; 6] = [3, 2, 0, 1, 4, 5];
pub(crate) static T452: Type = st("io.k8s.api.admissionregistration.v1beta1.NamedRuleWithOperations", "k8s.io.api.admissionregistration.v1beta1.NamedRuleWithOperations", &F452, &W452, true);
pub(crate) static T453: Type = list("", "", &T452, Items::Atomic);
pub(crate) static T454: Type = text("v1beta1.MatchPolicyType", &[]);
static F455: [Field; 2] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W455: [u16; 2] = [1, 0];
pub(crate) static T455: Type = st("io.k8s.api.admissionregistration.v1beta1.Variable", "k8s.io.api.admissionregistration.v1beta1.Variable", &F455, &W455, true);
pub(crate) static T456: Type = list("", "", &T455, Items::Atomic);
static F457: [Field; 3] = [
    w(f("applyConfiguration", &T459, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("jsonPatch", &T460, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("patchType", &T458, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W457: [u16; 3] = [2, 0, 1];
pub(crate) static T457: Type = st("io.k8s.api.admissionregistration.v1beta1.Mutation", "k8s.io.api.admissionregistration.v1beta1.Mutation", &F457, &W457, false);
pub(crate) static T458: Type = text("v1beta1.PatchType", &[]);
static F459: [Field; 1] = [
    w(f("expression", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W459: [u16; 1] = [0];
pub(crate) static T459: Type = st("io.k8s.api.admissionregistration.v1beta1.ApplyConfiguration", "k8s.io.api.admissionregistration.v1beta1.ApplyConfiguration", &F459, &W459, false);
static F460: [Field; 1] = [
    w(f("expression", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W460: [u16; 1] = [0];
pub(crate) static T460: Type = st("io.k8s.api.admissionregistration.v1beta1.JSONPatch", "k8s.io.api.admissionregistration.v1beta1.JSONPatch", &F460, &W460, false);
pub(crate) static T461: Type = list("", "", &T457, Items::Atomic);
pub(crate) static T462: Type = text("v1beta1.FailurePolicyType", &[]);
static F463: [Field; 2] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W463: [u16; 2] = [1, 0];
pub(crate) static T463: Type = st("io.k8s.api.admissionregistration.v1beta1.MatchCondition", "k8s.io.api.admissionregistration.v1beta1.MatchCondition", &F463, &W463, false);
static K464: [SmolStr; 1] = [s("name")];
pub(crate) static T464: Type = list("", "", &T463, Items::Map(&K464));
pub(crate) static T465: Type = text("v1beta1.ReinvocationPolicyType", &[]);
static F466: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T467, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W466: [u16; 2] = [2, 3];
pub(crate) static T466: Type = st("io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBinding", "k8s.io.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBinding", &F466, &W466, false);
static F467: [Field; 3] = [
    w(f("matchResources", &T451, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("paramRef", &T468, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("policyName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W467: [u16; 3] = [2, 1, 0];
pub(crate) static T467: Type = st("io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec", "k8s.io.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec", &F467, &W467, false);
static F468: [Field; 4] = [
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("parameterNotFoundAction", &T469, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W468: [u16; 4] = [0, 1, 3, 2];
pub(crate) static T468: Type = st("io.k8s.api.admissionregistration.v1beta1.ParamRef", "k8s.io.api.admissionregistration.v1beta1.ParamRef", &F468, &W468, true);
pub(crate) static T469: Type = text("v1beta1.ParameterNotFoundActionType", &[]);
static F470: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T471, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T506, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W470: [u16; 3] = [2, 3, 4];
pub(crate) static T470: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition", &F470, &W470, false);
static F471: [Field; 6] = [
    w(f("conversion", &T501, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(required(f("group", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("names", &T472, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("preserveUnknownFields", &T8, UnlessZero, DefaultValue::None), 10, true, [0, 0]),
    w(required(f("scope", &T473, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(required(f("versions", &T500, Null, DefaultValue::None)), 7, false, [0, 0]),
];
static W471: [u16; 6] = [1, 2, 4, 5, 0, 3];
pub(crate) static T471: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec", &F471, &W471, false);
static F472: [Field; 6] = [
    w(f("categories", &T73, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("kind", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(f("listKind", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("plural", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("shortNames", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("singular", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W472: [u16; 6] = [3, 5, 4, 1, 2, 0];
pub(crate) static T472: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames", &F472, &W472, false);
pub(crate) static T473: Type = text("v1.ResourceScope", &[]);
static F474: [Field; 9] = [
    w(f("additionalPrinterColumns", &T497, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("deprecated", &T8, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("deprecationWarning", &T1, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("schema", &T475, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("selectableFields", &T499, UnlessZero, DefaultValue::None), 9, false, [0, 0]),
    w(required(f("served", &T8, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("storage", &T8, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("subresources", &T493, AsWritten, DefaultValue::None), 5, false, [0, 0]),
];
static W474: [u16; 9] = [3, 6, 7, 4, 8, 0, 1, 2, 5];
pub(crate) static T474: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion", &F474, &W474, false);
static F475: [Field; 1] = [
    w(f("openAPIV3Schema", &T476, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W475: [u16; 1] = [0];
pub(crate) static T475: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation", &F475, &W475, false);
static F476: [Field; 44] = [
    w(f("$ref", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("$schema", &T477, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("additionalItems", &T485, AsWritten, DefaultValue::None), 33, false, [0, 0]),
    w(f("additionalProperties", &T485, AsWritten, DefaultValue::None), 30, false, [0, 0]),
    w(f("allOf", &T483, UnlessZero, DefaultValue::None), 25, false, [0, 0]),
    w(f("anyOf", &T483, UnlessZero, DefaultValue::None), 27, false, [0, 0]),
    w(f("default", &T478, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("definitions", &T484, UnlessZero, DefaultValue::None), 34, false, [0, 0]),
    w(f("dependencies", &T488, UnlessZero, DefaultValue::None), 32, false, [0, 0]),
    w(f("description", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("enum", &T480, UnlessZero, DefaultValue::None), 20, false, [0, 0]),
    w(f("example", &T478, AsWritten, DefaultValue::None), 36, false, [0, 0]),
    w(f("exclusiveMaximum", &T8, UnlessZero, DefaultValue::None), 10, true, [0, 0]),
    w(f("exclusiveMinimum", &T8, UnlessZero, DefaultValue::None), 12, true, [0, 0]),
    w(f("externalDocs", &T489, AsWritten, DefaultValue::None), 35, false, [0, 0]),
    w(f("format", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("id", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("items", &T481, AsWritten, DefaultValue::None), 24, false, [0, 0]),
    w(f("maxItems", &T4, AsWritten, DefaultValue::None), 16, false, [0, 0]),
    w(f("maxLength", &T4, AsWritten, DefaultValue::None), 13, false, [0, 0]),
    w(f("maxProperties", &T4, AsWritten, DefaultValue::None), 21, false, [0, 0]),
    w(f("maximum", &T479, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("minItems", &T4, AsWritten, DefaultValue::None), 17, false, [0, 0]),
    w(f("minLength", &T4, AsWritten, DefaultValue::None), 14, false, [0, 0]),
    w(f("minProperties", &T4, AsWritten, DefaultValue::None), 22, false, [0, 0]),
    w(f("minimum", &T479, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("multipleOf", &T479, AsWritten, DefaultValue::None), 19, false, [0, 0]),
    w(f("not", &T476, AsWritten, DefaultValue::None), 28, false, [0, 0]),
    w(f("nullable", &T8, UnlessZero, DefaultValue::None), 37, true, [0, 0]),
    w(f("oneOf", &T483, UnlessZero, DefaultValue::None), 26, false, [0, 0]),
    w(f("pattern", &T1, UnlessZero, DefaultValue::None), 15, true, [0, 0]),
    w(f("patternProperties", &T484, UnlessZero, DefaultValue::None), 31, false, [0, 0]),
    w(f("properties", &T484, UnlessZero, DefaultValue::None), 29, false, [0, 0]),
    w(f("required", &T73, UnlessZero, DefaultValue::None), 23, false, [0, 0]),
    w(f("title", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("type", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("uniqueItems", &T8, UnlessZero, DefaultValue::None), 18, true, [0, 0]),
    w(f("x-kubernetes-embedded-resource", &T8, UnlessZero, DefaultValue::None), 39, true, [0, 0]),
    w(f("x-kubernetes-int-or-string", &T8, UnlessZero, DefaultValue::None), 40, true, [0, 0]),
    w(f("x-kubernetes-list-map-keys", &T73, UnlessZero, DefaultValue::None), 41, false, [0, 0]),
    w(f("x-kubernetes-list-type", &T1, AsWritten, DefaultValue::None), 42, false, [0, 0]),
    w(f("x-kubernetes-map-type", &T1, AsWritten, DefaultValue::None), 43, false, [0, 0]),
    w(f("x-kubernetes-preserve-unknown-fields", &T8, AsWritten, DefaultValue::None), 38, false, [0, 0]),
    w(p(f("x-kubernetes-validations", &T492, UnlessZero, DefaultValue::None), merge(Some("rule"), false)), 44, false, [0, 0]),
];
static W476: [u16; 44] = [16, 1, 0, 9, 35, 15, 34, 6, 21, 12, 25, 13, 19, 23, 30, 18, 22, 36, 26, 10, 20, 24, 33, 17, 4, 29, 5, 27, 32, 3, 31, 8, 2, 7, 14, 11, 28, 42, 37, 38, 39, 40, 41, 43];
pub(crate) static T476: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps", &F476, &W476, false);
pub(crate) static T477: Type = text("v1.JSONSchemaURL", &[]);
pub(crate) static T478: Type = scalar("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSON", Shape::Any);
pub(crate) static T479: Type = scalar("", "", Shape::Float);
pub(crate) static T480: Type = list("", "", &T478, Items::Atomic);
static A481: [TypeRef; 2] = [Held::Static(&T476), Held::Static(&T482)];
pub(crate) static T481: Type = scalar("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray", Shape::Either(Held::Static(&A481)));
pub(crate) static T482: Type = list("", "", &T476, Items::Atomic);
pub(crate) static T483: Type = list("", "", &T476, Items::Atomic);
pub(crate) static T484: Type = map(&T476, false);
static A485: [TypeRef; 2] = [Held::Static(&T476), Held::Static(&T8)];
pub(crate) static T485: Type = scalar("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool", Shape::Either(Held::Static(&A485)));
static A486: [TypeRef; 2] = [Held::Static(&T476), Held::Static(&T487)];
pub(crate) static T486: Type = scalar("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray", Shape::Either(Held::Static(&A486)));
pub(crate) static T487: Type = list("", "", &T1, Items::Atomic);
pub(crate) static T488: Type = map(&T486, false);
static F489: [Field; 2] = [
    w(f("description", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("url", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W489: [u16; 2] = [0, 1];
pub(crate) static T489: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ExternalDocumentation", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ExternalDocumentation", &F489, &W489, false);
static F490: [Field; 6] = [
    w(f("fieldPath", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("messageExpression", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("optionalOldSelf", &T8, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("reason", &T491, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("rule", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W490: [u16; 6] = [5, 1, 2, 4, 0, 3];
pub(crate) static T490: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ValidationRule", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ValidationRule", &F490, &W490, false);
static E491: [SmolStr; 4] = [s("FieldValueDuplicate"), s("FieldValueForbidden"), s("FieldValueInvalid"), s("FieldValueRequired")];
pub(crate) static T491: Type = text("v1.FieldValueErrorReason", &E491);
static K492: [SmolStr; 1] = [s("rule")];
pub(crate) static T492: Type = list("", "", &T490, Items::Map(&K492));
static F493: [Field; 2] = [
    w(f("scale", &T495, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("status", &T494, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W493: [u16; 2] = [1, 0];
pub(crate) static T493: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresources", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresources", &F493, &W493, false);
static F494: [Field; 0] = [
];
static W494: [u16; 0] = [];
pub(crate) static T494: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceStatus", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceStatus", &F494, &W494, false);
static F495: [Field; 3] = [
    w(f("labelSelectorPath", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("specReplicasPath", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("statusReplicasPath", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W495: [u16; 3] = [1, 2, 0];
pub(crate) static T495: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale", &F495, &W495, false);
static F496: [Field; 6] = [
    w(f("description", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("format", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("jsonPath", &T1, Always, DefaultValue::None)), 6, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("priority", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("type", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W496: [u16; 6] = [3, 5, 1, 0, 4, 2];
pub(crate) static T496: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition", &F496, &W496, false);
pub(crate) static T497: Type = list("", "", &T496, Items::Atomic);
static F498: [Field; 1] = [
    w(required(f("jsonPath", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W498: [u16; 1] = [0];
pub(crate) static T498: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.SelectableField", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.SelectableField", &F498, &W498, false);
pub(crate) static T499: Type = list("", "", &T498, Items::Atomic);
pub(crate) static T500: Type = list("", "", &T474, Items::Atomic);
static F501: [Field; 2] = [
    w(required(f("strategy", &T502, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("webhook", &T503, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W501: [u16; 2] = [0, 1];
pub(crate) static T501: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion", &F501, &W501, false);
pub(crate) static T502: Type = text("v1.ConversionStrategyType", &[]);
static F503: [Field; 2] = [
    w(f("clientConfig", &T504, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("conversionReviewVersions", &T73, Null, DefaultValue::None)), 3, false, [0, 0]),
];
static W503: [u16; 2] = [0, 1];
pub(crate) static T503: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookConversion", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.WebhookConversion", &F503, &W503, false);
static F504: [Field; 3] = [
    w(f("caBundle", &T22, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("service", &T505, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("url", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W504: [u16; 3] = [1, 0, 2];
pub(crate) static T504: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig", &F504, &W504, false);
static F505: [Field; 4] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("namespace", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("path", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("port", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W505: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T505: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ServiceReference", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ServiceReference", &F505, &W505, false);
static F506: [Field; 4] = [
    w(f("acceptedNames", &T472, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("conditions", &T509, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("storedVersions", &T73, Null, DefaultValue::None), 3, false, [0, 0]),
];
static W506: [u16; 4] = [1, 0, 3, 2];
pub(crate) static T506: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionStatus", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionStatus", &F506, &W506, false);
static F507: [Field; 6] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T508, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W507: [u16; 6] = [5, 4, 0, 3, 1, 2];
pub(crate) static T507: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionCondition", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionCondition", &F507, &W507, false);
pub(crate) static T508: Type = text("v1.CustomResourceDefinitionConditionType", &[]);
static K509: [SmolStr; 1] = [s("type")];
pub(crate) static T509: Type = list("", "", &T507, Items::Map(&K509));
static F510: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T511, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T513, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W510: [u16; 3] = [2, 3, 4];
pub(crate) static T510: Type = st("io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIService", &F510, &W510, false);
static F511: [Field; 7] = [
    w(f("caBundle", &T22, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("group", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(required(f("groupPriorityMinimum", &T29, Always, DefaultValue::None)), 7, true, [0, 0]),
    w(f("insecureSkipTLSVerify", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("service", &T512, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("version", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("versionPriority", &T29, Always, DefaultValue::None)), 8, true, [0, 0]),
];
static W511: [u16; 7] = [4, 1, 5, 3, 0, 2, 6];
pub(crate) static T511: Type = st("io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceSpec", &F511, &W511, false);
static F512: [Field; 3] = [
    w(f("name", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("port", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W512: [u16; 3] = [1, 0, 2];
pub(crate) static T512: Type = st("io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.ServiceReference", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.ServiceReference", &F512, &W512, false);
static F513: [Field; 1] = [
    w(p(f("conditions", &T516, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
];
static W513: [u16; 1] = [0];
pub(crate) static T513: Type = st("io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceStatus", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceStatus", &F513, &W513, false);
static F514: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T515, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W514: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T514: Type = st("io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceCondition", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceCondition", &F514, &W514, false);
pub(crate) static T515: Type = text("v1.APIServiceConditionType", &[]);
static K516: [SmolStr; 1] = [s("type")];
pub(crate) static T516: Type = list("", "", &T514, Items::Map(&K516));
static F517: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("data", &T518, Always, DefaultValue::None), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("revision", &T4, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W517: [u16; 3] = [3, 1, 4];
pub(crate) static T517: Type = st("io.k8s.api.apps.v1.ControllerRevision", "k8s.io.api.apps.v1.ControllerRevision", &F517, &W517, false);
pub(crate) static T518: Type = scalar("io.k8s.apimachinery.pkg.runtime.RawExtension", "k8s.io.apimachinery.pkg.runtime.RawExtension", Shape::Any);
static F519: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T520, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T524, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W519: [u16; 3] = [2, 3, 4];
pub(crate) static T519: Type = st("io.k8s.api.apps.v1.DaemonSet", "k8s.io.api.apps.v1.DaemonSet", &F519, &W519, false);
static F520: [Field; 5] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("selector", &T89, Null, DefaultValue::None)), 1, false, [0, 0]),
    w(required(f("template", &T331, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("updateStrategy", &T521, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W520: [u16; 5] = [2, 3, 4, 0, 1];
pub(crate) static T520: Type = st("io.k8s.api.apps.v1.DaemonSetSpec", "k8s.io.api.apps.v1.DaemonSetSpec", &F520, &W520, false);
static F521: [Field; 2] = [
    w(f("rollingUpdate", &T523, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T522, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W521: [u16; 2] = [1, 0];
pub(crate) static T521: Type = st("io.k8s.api.apps.v1.DaemonSetUpdateStrategy", "k8s.io.api.apps.v1.DaemonSetUpdateStrategy", &F521, &W521, false);
static E522: [SmolStr; 2] = [s("OnDelete"), s("RollingUpdate")];
pub(crate) static T522: Type = text("v1.DaemonSetUpdateStrategyType", &E522);
static F523: [Field; 2] = [
    w(f("maxSurge", &T203, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("maxUnavailable", &T203, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W523: [u16; 2] = [1, 0];
pub(crate) static T523: Type = st("io.k8s.api.apps.v1.RollingUpdateDaemonSet", "k8s.io.api.apps.v1.RollingUpdateDaemonSet", &F523, &W523, false);
static F524: [Field; 10] = [
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(p(f("conditions", &T527, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 10, false, [0, 0]),
    w(required(f("currentNumberScheduled", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("desiredNumberScheduled", &T29, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("numberAvailable", &T29, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(required(f("numberMisscheduled", &T29, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("numberReady", &T29, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(f("numberUnavailable", &T29, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("updatedNumberScheduled", &T29, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
];
static W524: [u16; 10] = [2, 5, 3, 6, 8, 9, 4, 7, 0, 1];
pub(crate) static T524: Type = st("io.k8s.api.apps.v1.DaemonSetStatus", "k8s.io.api.apps.v1.DaemonSetStatus", &F524, &W524, false);
static F525: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T526, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W525: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T525: Type = st("io.k8s.api.apps.v1.DaemonSetCondition", "k8s.io.api.apps.v1.DaemonSetCondition", &F525, &W525, false);
pub(crate) static T526: Type = text("v1.DaemonSetConditionType", &[]);
static K527: [SmolStr; 1] = [s("type")];
pub(crate) static T527: Type = list("", "", &T525, Items::Map(&K527));
static F528: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T529, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T533, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W528: [u16; 3] = [2, 3, 4];
pub(crate) static T528: Type = st("io.k8s.api.apps.v1.Deployment", "k8s.io.api.apps.v1.Deployment", &F528, &W528, false);
static F529: [Field; 8] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("paused", &T8, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("progressDeadlineSeconds", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("selector", &T89, Null, DefaultValue::None)), 2, false, [0, 0]),
    w(p(f("strategy", &T530, Always, DefaultValue::None), RETAIN_KEYS), 4, true, [0, 0]),
    w(required(f("template", &T331, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W529: [u16; 8] = [3, 5, 7, 6, 0, 4, 1, 2];
pub(crate) static T529: Type = st("io.k8s.api.apps.v1.DeploymentSpec", "k8s.io.api.apps.v1.DeploymentSpec", &F529, &W529, false);
static F530: [Field; 2] = [
    w(f("rollingUpdate", &T532, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T531, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W530: [u16; 2] = [1, 0];
pub(crate) static T530: Type = st("io.k8s.api.apps.v1.DeploymentStrategy", "k8s.io.api.apps.v1.DeploymentStrategy", &F530, &W530, false);
static E531: [SmolStr; 2] = [s("Recreate"), s("RollingUpdate")];
pub(crate) static T531: Type = text("v1.DeploymentStrategyType", &E531);
static F532: [Field; 2] = [
    w(f("maxSurge", &T203, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("maxUnavailable", &T203, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W532: [u16; 2] = [1, 0];
pub(crate) static T532: Type = st("io.k8s.api.apps.v1.RollingUpdateDeployment", "k8s.io.api.apps.v1.RollingUpdateDeployment", &F532, &W532, false);
static F533: [Field; 9] = [
    w(f("availableReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(p(f("conditions", &T536, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 6, false, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("replicas", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("terminatingReplicas", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("unavailableReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("updatedReplicas", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W533: [u16; 9] = [3, 5, 8, 0, 7, 2, 4, 1, 6];
pub(crate) static T533: Type = st("io.k8s.api.apps.v1.DeploymentStatus", "k8s.io.api.apps.v1.DeploymentStatus", &F533, &W533, false);
static F534: [Field; 6] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("lastUpdateTime", &T5, Always, DefaultValue::None), 6, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T535, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W534: [u16; 6] = [5, 4, 3, 2, 1, 0];
pub(crate) static T534: Type = st("io.k8s.api.apps.v1.DeploymentCondition", "k8s.io.api.apps.v1.DeploymentCondition", &F534, &W534, false);
pub(crate) static T535: Type = text("v1.DeploymentConditionType", &[]);
static K536: [SmolStr; 1] = [s("type")];
pub(crate) static T536: Type = list("", "", &T534, Items::Map(&K536));
static F537: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T538, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T539, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W537: [u16; 3] = [2, 3, 4];
pub(crate) static T537: Type = st("io.k8s.api.apps.v1.ReplicaSet", "k8s.io.api.apps.v1.ReplicaSet", &F537, &W537, false);
static F538: [Field; 4] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(required(f("selector", &T89, Null, DefaultValue::None)), 2, false, [0, 0]),
    w(f("template", &T331, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W538: [u16; 4] = [1, 2, 3, 0];
pub(crate) static T538: Type = st("io.k8s.api.apps.v1.ReplicaSetSpec", "k8s.io.api.apps.v1.ReplicaSetSpec", &F538, &W538, false);
static F539: [Field; 7] = [
    w(f("availableReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(p(f("conditions", &T542, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 6, false, [0, 0]),
    w(f("fullyLabeledReplicas", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("replicas", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("terminatingReplicas", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W539: [u16; 7] = [5, 2, 3, 4, 0, 1, 6];
pub(crate) static T539: Type = st("io.k8s.api.apps.v1.ReplicaSetStatus", "k8s.io.api.apps.v1.ReplicaSetStatus", &F539, &W539, false);
static F540: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T541, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W540: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T540: Type = st("io.k8s.api.apps.v1.ReplicaSetCondition", "k8s.io.api.apps.v1.ReplicaSetCondition", &F540, &W540, false);
pub(crate) static T541: Type = text("v1.ReplicaSetConditionType", &[]);
static K542: [SmolStr; 1] = [s("type")];
pub(crate) static T542: Type = list("", "", &T540, Items::Map(&K542));
static F543: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T544, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T553, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W543: [u16; 3] = [2, 3, 4];
pub(crate) static T543: Type = st("io.k8s.api.apps.v1.StatefulSet", "k8s.io.api.apps.v1.StatefulSet", &F543, &W543, false);
static F544: [Field; 11] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 9, true, [0, 0]),
    w(f("ordinals", &T552, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("persistentVolumeClaimRetentionPolicy", &T550, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("podManagementPolicy", &T546, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(required(f("selector", &T89, Null, DefaultValue::None)), 2, false, [0, 0]),
    w(f("serviceName", &T1, Always, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("template", &T331, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("updateStrategy", &T547, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("volumeClaimTemplates", &T545, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W544: [u16; 11] = [4, 6, 8, 10, 7, 3, 9, 5, 0, 2, 1];
pub(crate) static T544: Type = st("io.k8s.api.apps.v1.StatefulSetSpec", "k8s.io.api.apps.v1.StatefulSetSpec", &F544, &W544, false);
pub(crate) static T545: Type = list("", "", &T84, Items::Atomic);
static E546: [SmolStr; 2] = [s("OrderedReady"), s("Parallel")];
pub(crate) static T546: Type = text("v1.PodManagementPolicyType", &E546);
static F547: [Field; 2] = [
    w(f("rollingUpdate", &T549, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T548, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W547: [u16; 2] = [1, 0];
pub(crate) static T547: Type = st("io.k8s.api.apps.v1.StatefulSetUpdateStrategy", "k8s.io.api.apps.v1.StatefulSetUpdateStrategy", &F547, &W547, false);
static E548: [SmolStr; 2] = [s("OnDelete"), s("RollingUpdate")];
pub(crate) static T548: Type = text("v1.StatefulSetUpdateStrategyType", &E548);
static F549: [Field; 2] = [
    w(f("maxUnavailable", &T203, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("partition", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W549: [u16; 2] = [1, 0];
pub(crate) static T549: Type = st("io.k8s.api.apps.v1.RollingUpdateStatefulSetStrategy", "k8s.io.api.apps.v1.RollingUpdateStatefulSetStrategy", &F549, &W549, false);
static F550: [Field; 2] = [
    w(f("whenDeleted", &T551, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("whenScaled", &T551, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W550: [u16; 2] = [0, 1];
pub(crate) static T550: Type = st("io.k8s.api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy", "k8s.io.api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy", &F550, &W550, false);
pub(crate) static T551: Type = text("v1.PersistentVolumeClaimRetentionPolicyType", &[]);
static F552: [Field; 1] = [
    w(f("start", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W552: [u16; 1] = [0];
pub(crate) static T552: Type = st("io.k8s.api.apps.v1.StatefulSetOrdinals", "k8s.io.api.apps.v1.StatefulSetOrdinals", &F552, &W552, false);
static F553: [Field; 10] = [
    w(f("availableReplicas", &T29, Always, DefaultValue::None), 11, true, [0, 0]),
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(p(f("conditions", &T556, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 10, false, [0, 0]),
    w(f("currentReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("currentRevision", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("replicas", &T29, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("updateRevision", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("updatedReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
];
static W553: [u16; 10] = [5, 7, 6, 3, 9, 4, 8, 1, 2, 0];
pub(crate) static T553: Type = st("io.k8s.api.apps.v1.StatefulSetStatus", "k8s.io.api.apps.v1.StatefulSetStatus", &F553, &W553, false);
static F554: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T555, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W554: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T554: Type = st("io.k8s.api.apps.v1.StatefulSetCondition", "k8s.io.api.apps.v1.StatefulSetCondition", &F554, &W554, false);
pub(crate) static T555: Type = text("v1.StatefulSetConditionType", &[]);
static K556: [SmolStr; 1] = [s("type")];
pub(crate) static T556: Type = list("", "", &T554, Items::Map(&K556));
static F557: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("status", &T558, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W557: [u16; 2] = [2, 3];
pub(crate) static T557: Type = st("io.k8s.api.authentication.v1.SelfSubjectReview", "k8s.io.api.authentication.v1.SelfSubjectReview", &F557, &W557, false);
static F558: [Field; 1] = [
    w(f("userInfo", &T559, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W558: [u16; 1] = [0];
pub(crate) static T558: Type = st("io.k8s.api.authentication.v1.SelfSubjectReviewStatus", "k8s.io.api.authentication.v1.SelfSubjectReviewStatus", &F558, &W558, false);
static F559: [Field; 4] = [
    w(f("extra", &T561, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("groups", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("uid", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("username", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W559: [u16; 4] = [3, 2, 1, 0];
pub(crate) static T559: Type = st("io.k8s.api.authentication.v1.UserInfo", "k8s.io.api.authentication.v1.UserInfo", &F559, &W559, false);
pub(crate) static T560: Type = list("", "k8s.io.api.authentication.v1.ExtraValue", &T1, Items::Atomic);
pub(crate) static T561: Type = map(&T560, false);
static F562: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T563, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T564, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W562: [u16; 3] = [2, 3, 4];
pub(crate) static T562: Type = st("io.k8s.api.authentication.v1.TokenReview", "k8s.io.api.authentication.v1.TokenReview", &F562, &W562, false);
static F563: [Field; 2] = [
    w(f("audiences", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("token", &T1, UnlessZero, DefaultValue::None)), 1, true, [0, 0]),
];
static W563: [u16; 2] = [1, 0];
pub(crate) static T563: Type = st("io.k8s.api.authentication.v1.TokenReviewSpec", "k8s.io.api.authentication.v1.TokenReviewSpec", &F563, &W563, false);
static F564: [Field; 4] = [
    w(f("audiences", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("authenticated", &T8, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("error", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("user", &T559, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W564: [u16; 4] = [1, 3, 2, 0];
pub(crate) static T564: Type = st("io.k8s.api.authentication.v1.TokenReviewStatus", "k8s.io.api.authentication.v1.TokenReviewStatus", &F564, &W564, false);
static F565: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T566, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T576, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W565: [u16; 3] = [2, 3, 4];
pub(crate) static T565: Type = st("io.k8s.api.authorization.v1.LocalSubjectAccessReview", "k8s.io.api.authorization.v1.LocalSubjectAccessReview", &F565, &W565, false);
static F566: [Field; 6] = [
    w(f("extra", &T575, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("groups", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("nonResourceAttributes", &T573, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceAttributes", &T567, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("uid", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("user", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W566: [u16; 6] = [3, 2, 5, 1, 0, 4];
pub(crate) static T566: Type = st("io.k8s.api.authorization.v1.SubjectAccessReviewSpec", "k8s.io.api.authorization.v1.SubjectAccessReviewSpec", &F566, &W566, false);
static F567: [Field; 9] = [
    w(f("fieldSelector", &T568, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("group", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("labelSelector", &T572, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("resource", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("subresource", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("verb", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("version", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W567: [u16; 9] = [4, 7, 1, 8, 5, 6, 3, 0, 2];
pub(crate) static T567: Type = st("io.k8s.api.authorization.v1.ResourceAttributes", "k8s.io.api.authorization.v1.ResourceAttributes", &F567, &W567, false);
static F568: [Field; 2] = [
    w(f("rawSelector", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("requirements", &T571, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W568: [u16; 2] = [0, 1];
pub(crate) static T568: Type = st("io.k8s.api.authorization.v1.FieldSelectorAttributes", "k8s.io.api.authorization.v1.FieldSelectorAttributes", &F568, &W568, false);
static F569: [Field; 3] = [
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("operator", &T570, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("values", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W569: [u16; 3] = [0, 1, 2];
pub(crate) static T569: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement", "k8s.io.apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement", &F569, &W569, false);
pub(crate) static T570: Type = text("v1.FieldSelectorOperator", &[]);
pub(crate) static T571: Type = list("", "", &T569, Items::Atomic);
static F572: [Field; 2] = [
    w(f("rawSelector", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("requirements", &T92, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W572: [u16; 2] = [0, 1];
pub(crate) static T572: Type = st("io.k8s.api.authorization.v1.LabelSelectorAttributes", "k8s.io.api.authorization.v1.LabelSelectorAttributes", &F572, &W572, false);
static F573: [Field; 2] = [
    w(f("path", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("verb", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W573: [u16; 2] = [0, 1];
pub(crate) static T573: Type = st("io.k8s.api.authorization.v1.NonResourceAttributes", "k8s.io.api.authorization.v1.NonResourceAttributes", &F573, &W573, false);
pub(crate) static T574: Type = list("", "k8s.io.api.authorization.v1.ExtraValue", &T1, Items::Atomic);
pub(crate) static T575: Type = map(&T574, false);
static F576: [Field; 4] = [
    w(required(f("allowed", &T8, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("denied", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("evaluationError", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W576: [u16; 4] = [0, 3, 2, 1];
pub(crate) static T576: Type = st("io.k8s.api.authorization.v1.SubjectAccessReviewStatus", "k8s.io.api.authorization.v1.SubjectAccessReviewStatus", &F576, &W576, false);
static F577: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T578, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T576, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W577: [u16; 3] = [2, 3, 4];
pub(crate) static T577: Type = st("io.k8s.api.authorization.v1.SelfSubjectAccessReview", "k8s.io.api.authorization.v1.SelfSubjectAccessReview", &F577, &W577, false);
static F578: [Field; 2] = [
    w(f("nonResourceAttributes", &T573, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceAttributes", &T567, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W578: [u16; 2] = [1, 0];
pub(crate) static T578: Type = st("io.k8s.api.authorization.v1.SelfSubjectAccessReviewSpec", "k8s.io.api.authorization.v1.SelfSubjectAccessReviewSpec", &F578, &W578, false);
static F579: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T580, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T581, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W579: [u16; 3] = [2, 3, 4];
pub(crate) static T579: Type = st("io.k8s.api.authorization.v1.SelfSubjectRulesReview", "k8s.io.api.authorization.v1.SelfSubjectRulesReview", &F579, &W579, false);
static F580: [Field; 1] = [
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W580: [u16; 1] = [0];
pub(crate) static T580: Type = st("io.k8s.api.authorization.v1.SelfSubjectRulesReviewSpec", "k8s.io.api.authorization.v1.SelfSubjectRulesReviewSpec", &F580, &W580, false);
static F581: [Field; 4] = [
    w(f("evaluationError", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("incomplete", &T8, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("nonResourceRules", &T585, Null, DefaultValue::None)), 2, false, [0, 0]),
    w(required(f("resourceRules", &T583, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W581: [u16; 4] = [3, 2, 1, 0];
pub(crate) static T581: Type = st("io.k8s.api.authorization.v1.SubjectRulesReviewStatus", "k8s.io.api.authorization.v1.SubjectRulesReviewStatus", &F581, &W581, false);
static F582: [Field; 4] = [
    w(f("apiGroups", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceNames", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("resources", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("verbs", &T73, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W582: [u16; 4] = [3, 0, 2, 1];
pub(crate) static T582: Type = st("io.k8s.api.authorization.v1.ResourceRule", "k8s.io.api.authorization.v1.ResourceRule", &F582, &W582, false);
pub(crate) static T583: Type = list("", "", &T582, Items::Atomic);
static F584: [Field; 2] = [
    w(f("nonResourceURLs", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("verbs", &T73, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W584: [u16; 2] = [1, 0];
pub(crate) static T584: Type = st("io.k8s.api.authorization.v1.NonResourceRule", "k8s.io.api.authorization.v1.NonResourceRule", &F584, &W584, false);
pub(crate) static T585: Type = list("", "", &T584, Items::Atomic);
static F586: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T566, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T576, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W586: [u16; 3] = [2, 3, 4];
pub(crate) static T586: Type = st("io.k8s.api.authorization.v1.SubjectAccessReview", "k8s.io.api.authorization.v1.SubjectAccessReview", &F586, &W586, false);
static F587: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T588, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T590, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W587: [u16; 3] = [2, 3, 4];
pub(crate) static T587: Type = st("io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler", "k8s.io.api.autoscaling.v1.HorizontalPodAutoscaler", &F587, &W587, false);
static F588: [Field; 4] = [
    w(required(f("maxReplicas", &T29, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("minReplicas", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("scaleTargetRef", &T589, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("targetCPUUtilizationPercentage", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W588: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T588: Type = st("io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerSpec", "k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerSpec", &F588, &W588, false);
static F589: [Field; 3] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("kind", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W589: [u16; 3] = [1, 2, 0];
pub(crate) static T589: Type = st("io.k8s.api.autoscaling.v1.CrossVersionObjectReference", "k8s.io.api.autoscaling.v1.CrossVersionObjectReference", &F589, &W589, true);
static F590: [Field; 5] = [
    w(f("currentCPUUtilizationPercentage", &T29, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("currentReplicas", &T29, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("desiredReplicas", &T29, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(f("lastScaleTime", &T5, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("observedGeneration", &T4, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W590: [u16; 5] = [4, 3, 1, 2, 0];
pub(crate) static T590: Type = st("io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerStatus", "k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerStatus", &F590, &W590, false);
static F591: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T592, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T611, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W591: [u16; 3] = [2, 3, 4];
pub(crate) static T591: Type = st("io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler", "k8s.io.api.autoscaling.v2.HorizontalPodAutoscaler", &F591, &W591, false);
static F592: [Field; 5] = [
    w(f("behavior", &T605, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("maxReplicas", &T29, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("metrics", &T604, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("minReplicas", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("scaleTargetRef", &T593, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W592: [u16; 5] = [4, 3, 1, 2, 0];
pub(crate) static T592: Type = st("io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec", "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerSpec", &F592, &W592, false);
static F593: [Field; 3] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("kind", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W593: [u16; 3] = [1, 2, 0];
pub(crate) static T593: Type = st("io.k8s.api.autoscaling.v2.CrossVersionObjectReference", "k8s.io.api.autoscaling.v2.CrossVersionObjectReference", &F593, &W593, false);
static F594: [Field; 6] = [
    w(f("containerResource", &T603, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("external", &T602, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("object", &T596, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("pods", &T600, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("resource", &T601, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("type", &T595, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W594: [u16; 6] = [5, 2, 3, 4, 1, 0];
pub(crate) static T594: Type = st("io.k8s.api.autoscaling.v2.MetricSpec", "k8s.io.api.autoscaling.v2.MetricSpec", &F594, &W594, false);
pub(crate) static T595: Type = text("v2.MetricSourceType", &[]);
static F596: [Field; 3] = [
    w(required(f("describedObject", &T593, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("metric", &T599, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("target", &T597, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W596: [u16; 3] = [0, 2, 1];
pub(crate) static T596: Type = st("io.k8s.api.autoscaling.v2.ObjectMetricSource", "k8s.io.api.autoscaling.v2.ObjectMetricSource", &F596, &W596, false);
static F597: [Field; 4] = [
    w(f("averageUtilization", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("averageValue", &T41, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("type", &T598, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("value", &T41, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W597: [u16; 4] = [2, 3, 1, 0];
pub(crate) static T597: Type = st("io.k8s.api.autoscaling.v2.MetricTarget", "k8s.io.api.autoscaling.v2.MetricTarget", &F597, &W597, false);
pub(crate) static T598: Type = text("v2.MetricTargetType", &[]);
static F599: [Field; 2] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W599: [u16; 2] = [0, 1];
pub(crate) static T599: Type = st("io.k8s.api.autoscaling.v2.MetricIdentifier", "k8s.io.api.autoscaling.v2.MetricIdentifier", &F599, &W599, false);
static F600: [Field; 2] = [
    w(required(f("metric", &T599, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("target", &T597, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W600: [u16; 2] = [0, 1];
pub(crate) static T600: Type = st("io.k8s.api.autoscaling.v2.PodsMetricSource", "k8s.io.api.autoscaling.v2.PodsMetricSource", &F600, &W600, false);
static F601: [Field; 2] = [
    w(required(f("name", &T232, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("target", &T597, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W601: [u16; 2] = [0, 1];
pub(crate) static T601: Type = st("io.k8s.api.autoscaling.v2.ResourceMetricSource", "k8s.io.api.autoscaling.v2.ResourceMetricSource", &F601, &W601, false);
static F602: [Field; 2] = [
    w(required(f("metric", &T599, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("target", &T597, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W602: [u16; 2] = [0, 1];
pub(crate) static T602: Type = st("io.k8s.api.autoscaling.v2.ExternalMetricSource", "k8s.io.api.autoscaling.v2.ExternalMetricSource", &F602, &W602, false);
static F603: [Field; 3] = [
    w(required(f("container", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("name", &T232, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("target", &T597, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W603: [u16; 3] = [1, 2, 0];
pub(crate) static T603: Type = st("io.k8s.api.autoscaling.v2.ContainerResourceMetricSource", "k8s.io.api.autoscaling.v2.ContainerResourceMetricSource", &F603, &W603, false);
pub(crate) static T604: Type = list("", "", &T594, Items::Atomic);
static F605: [Field; 2] = [
    w(f("scaleDown", &T606, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("scaleUp", &T606, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W605: [u16; 2] = [1, 0];
pub(crate) static T605: Type = st("io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerBehavior", "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerBehavior", &F605, &W605, false);
static F606: [Field; 4] = [
    w(f("policies", &T610, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("selectPolicy", &T607, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("stabilizationWindowSeconds", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("tolerance", &T41, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W606: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T606: Type = st("io.k8s.api.autoscaling.v2.HPAScalingRules", "k8s.io.api.autoscaling.v2.HPAScalingRules", &F606, &W606, false);
pub(crate) static T607: Type = text("v2.ScalingPolicySelect", &[]);
static F608: [Field; 3] = [
    w(required(f("periodSeconds", &T29, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("type", &T609, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("value", &T29, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W608: [u16; 3] = [1, 2, 0];
pub(crate) static T608: Type = st("io.k8s.api.autoscaling.v2.HPAScalingPolicy", "k8s.io.api.autoscaling.v2.HPAScalingPolicy", &F608, &W608, false);
pub(crate) static T609: Type = text("v2.HPAScalingPolicyType", &[]);
pub(crate) static T610: Type = list("", "", &T608, Items::Atomic);
static F611: [Field; 6] = [
    w(p(f("conditions", &T622, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 6, false, [0, 0]),
    w(f("currentMetrics", &T619, Null, DefaultValue::None), 5, false, [0, 0]),
    w(f("currentReplicas", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("desiredReplicas", &T29, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(f("lastScaleTime", &T5, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("observedGeneration", &T4, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W611: [u16; 6] = [5, 4, 2, 3, 1, 0];
pub(crate) static T611: Type = st("io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerStatus", "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerStatus", &F611, &W611, false);
static F612: [Field; 6] = [
    w(f("containerResource", &T618, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("external", &T617, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("object", &T613, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("pods", &T615, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("resource", &T616, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("type", &T595, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W612: [u16; 6] = [5, 2, 3, 4, 1, 0];
pub(crate) static T612: Type = st("io.k8s.api.autoscaling.v2.MetricStatus", "k8s.io.api.autoscaling.v2.MetricStatus", &F612, &W612, false);
static F613: [Field; 3] = [
    w(required(f("current", &T614, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("describedObject", &T593, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("metric", &T599, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W613: [u16; 3] = [2, 0, 1];
pub(crate) static T613: Type = st("io.k8s.api.autoscaling.v2.ObjectMetricStatus", "k8s.io.api.autoscaling.v2.ObjectMetricStatus", &F613, &W613, false);
static F614: [Field; 3] = [
    w(f("averageUtilization", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("averageValue", &T41, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("value", &T41, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W614: [u16; 3] = [2, 1, 0];
pub(crate) static T614: Type = st("io.k8s.api.autoscaling.v2.MetricValueStatus", "k8s.io.api.autoscaling.v2.MetricValueStatus", &F614, &W614, false);
static F615: [Field; 2] = [
    w(required(f("current", &T614, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("metric", &T599, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W615: [u16; 2] = [1, 0];
pub(crate) static T615: Type = st("io.k8s.api.autoscaling.v2.PodsMetricStatus", "k8s.io.api.autoscaling.v2.PodsMetricStatus", &F615, &W615, false);
static F616: [Field; 2] = [
    w(required(f("current", &T614, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T232, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W616: [u16; 2] = [1, 0];
pub(crate) static T616: Type = st("io.k8s.api.autoscaling.v2.ResourceMetricStatus", "k8s.io.api.autoscaling.v2.ResourceMetricStatus", &F616, &W616, false);
static F617: [Field; 2] = [
    w(required(f("current", &T614, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("metric", &T599, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W617: [u16; 2] = [1, 0];
pub(crate) static T617: Type = st("io.k8s.api.autoscaling.v2.ExternalMetricStatus", "k8s.io.api.autoscaling.v2.ExternalMetricStatus", &F617, &W617, false);
static F618: [Field; 3] = [
    w(required(f("container", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("current", &T614, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T232, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W618: [u16; 3] = [2, 1, 0];
pub(crate) static T618: Type = st("io.k8s.api.autoscaling.v2.ContainerResourceMetricStatus", "k8s.io.api.autoscaling.v2.ContainerResourceMetricStatus", &F618, &W618, false);
pub(crate) static T619: Type = list("", "", &T612, Items::Atomic);
static F620: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T621, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W620: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T620: Type = st("io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerCondition", "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerCondition", &F620, &W620, false);
pub(crate) static T621: Type = text("v2.HorizontalPodAutoscalerConditionType", &[]);
static K622: [SmolStr; 1] = [s("type")];
pub(crate) static T622: Type = list("", "", &T620, Items::Map(&K622));
static F623: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T624, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T643, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W623: [u16; 3] = [2, 3, 4];
pub(crate) static T623: Type = st("io.k8s.api.batch.v1.CronJob", "k8s.io.api.batch.v1.CronJob", &F623, &W623, false);
static F624: [Field; 8] = [
    w(f("concurrencyPolicy", &T625, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("failedJobsHistoryLimit", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(required(f("jobTemplate", &T626, Always, DefaultValue::None)), 5, true, [0, 0]),
    w(required(f("schedule", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("startingDeadlineSeconds", &T4, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("successfulJobsHistoryLimit", &T29, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("suspend", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("timeZone", &T1, AsWritten, DefaultValue::None), 8, false, [0, 0]),
];
static W624: [u16; 8] = [3, 4, 0, 6, 2, 5, 1, 7];
pub(crate) static T624: Type = st("io.k8s.api.batch.v1.CronJobSpec", "k8s.io.api.batch.v1.CronJobSpec", &F624, &W624, false);
static E625: [SmolStr; 3] = [s("Allow"), s("Forbid"), s("Replace")];
pub(crate) static T625: Type = text("v1.ConcurrencyPolicy", &E625);
static F626: [Field; 2] = [
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T627, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W626: [u16; 2] = [0, 1];
pub(crate) static T626: Type = st("io.k8s.api.batch.v1.JobTemplateSpec", "k8s.io.api.batch.v1.JobTemplateSpec", &F626, &W626, false);
static F627: [Field; 16] = [
    w(f("activeDeadlineSeconds", &T4, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("backoffLimit", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("backoffLimitPerIndex", &T29, AsWritten, DefaultValue::None), 12, false, [0, 0]),
    w(f("completionMode", &T628, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("completions", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("managedBy", &T1, AsWritten, DefaultValue::None), 15, false, [0, 0]),
    w(f("manualSelector", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("maxFailedIndexes", &T29, AsWritten, DefaultValue::None), 13, false, [0, 0]),
    w(f("parallelism", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("podFailurePolicy", &T629, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("podReplacementPolicy", &T639, AsWritten, DefaultValue::None), 14, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("successPolicy", &T640, AsWritten, DefaultValue::None), 16, false, [0, 0]),
    w(f("suspend", &T8, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(required(f("template", &T331, Always, DefaultValue::None)), 6, true, [0, 0]),
    w(f("ttlSecondsAfterFinished", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
];
static W627: [u16; 16] = [8, 4, 0, 11, 6, 14, 1, 15, 3, 13, 9, 2, 7, 10, 5, 12];
pub(crate) static T627: Type = st("io.k8s.api.batch.v1.JobSpec", "k8s.io.api.batch.v1.JobSpec", &F627, &W627, false);
static E628: [SmolStr; 2] = [s("Indexed"), s("NonIndexed")];
pub(crate) static T628: Type = text("v1.CompletionMode", &E628);
static F629: [Field; 1] = [
    w(required(f("rules", &T638, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W629: [u16; 1] = [0];
pub(crate) static T629: Type = st("io.k8s.api.batch.v1.PodFailurePolicy", "k8s.io.api.batch.v1.PodFailurePolicy", &F629, &W629, false);
static F630: [Field; 3] = [
    w(required(f("action", &T631, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("onExitCodes", &T632, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("onPodConditions", &T637, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W630: [u16; 3] = [0, 1, 2];
pub(crate) static T630: Type = st("io.k8s.api.batch.v1.PodFailurePolicyRule", "k8s.io.api.batch.v1.PodFailurePolicyRule", &F630, &W630, false);
static E631: [SmolStr; 4] = [s("Count"), s("FailIndex"), s("FailJob"), s("Ignore")];
pub(crate) static T631: Type = text("v1.PodFailurePolicyAction", &E631);
static F632: [Field; 3] = [
    w(f("containerName", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(required(f("operator", &T633, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("values", &T240, Null, DefaultValue::None)), 3, false, [0, 0]),
];
static W632: [u16; 3] = [0, 1, 2];
pub(crate) static T632: Type = st("io.k8s.api.batch.v1.PodFailurePolicyOnExitCodesRequirement", "k8s.io.api.batch.v1.PodFailurePolicyOnExitCodesRequirement", &F632, &W632, false);
static E633: [SmolStr; 2] = [s("In"), s("NotIn")];
pub(crate) static T633: Type = text("v1.PodFailurePolicyOnExitCodesOperator", &E633);
static F634: [Field; 2] = [
    w(f("status", &T636, Always, DefaultValue::None), 2, true, [0, 0]),
    w(required(f("type", &T635, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W634: [u16; 2] = [1, 0];
pub(crate) static T634: Type = st("io.k8s.api.batch.v1.PodFailurePolicyOnPodConditionsPattern", "k8s.io.api.batch.v1.PodFailurePolicyOnPodConditionsPattern", &F634, &W634, false);
pub(crate) static T635: Type = text("corev1.PodConditionType", &[]);
pub(crate) static T636: Type = text("corev1.ConditionStatus", &[]);
pub(crate) static T637: Type = list("", "", &T634, Items::Atomic);
pub(crate) static T638: Type = list("", "", &T630, Items::Atomic);
static E639: [SmolStr; 2] = [s("Failed"), s("TerminatingOrFailed")];
pub(crate) static T639: Type = text("v1.PodReplacementPolicy", &E639);
static F640: [Field; 1] = [
    w(required(f("rules", &T642, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W640: [u16; 1] = [0];
pub(crate) static T640: Type = st("io.k8s.api.batch.v1.SuccessPolicy", "k8s.io.api.batch.v1.SuccessPolicy", &F640, &W640, false);
static F641: [Field; 2] = [
    w(f("succeededCount", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("succeededIndexes", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W641: [u16; 2] = [1, 0];
pub(crate) static T641: Type = st("io.k8s.api.batch.v1.SuccessPolicyRule", "k8s.io.api.batch.v1.SuccessPolicyRule", &F641, &W641, false);
pub(crate) static T642: Type = list("", "", &T641, Items::Atomic);
static F643: [Field; 3] = [
    w(f("active", &T644, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("lastScheduleTime", &T5, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("lastSuccessfulTime", &T5, AsWritten, DefaultValue::None), 5, false, [0, 0]),
];
static W643: [u16; 3] = [0, 1, 2];
pub(crate) static T643: Type = st("io.k8s.api.batch.v1.CronJobStatus", "k8s.io.api.batch.v1.CronJobStatus", &F643, &W643, false);
pub(crate) static T644: Type = list("", "", &T15, Items::Atomic);
static F645: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T627, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T646, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W645: [u16; 3] = [2, 3, 4];
pub(crate) static T645: Type = st("io.k8s.api.batch.v1.Job", "k8s.io.api.batch.v1.Job", &F645, &W645, false);
static F646: [Field; 11] = [
    w(f("active", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("completedIndexes", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("completionTime", &T5, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(p(f("conditions", &T649, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
    w(f("failed", &T29, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("failedIndexes", &T1, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("ready", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("startTime", &T5, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("succeeded", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("terminating", &T29, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("uncountedTerminatedPods", &T650, AsWritten, DefaultValue::None), 8, false, [0, 0]),
];
static W646: [u16; 11] = [3, 7, 2, 0, 8, 4, 1, 10, 6, 5, 9];
pub(crate) static T646: Type = st("io.k8s.api.batch.v1.JobStatus", "k8s.io.api.batch.v1.JobStatus", &F646, &W646, false);
static F647: [Field; 6] = [
    w(f("lastProbeTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("status", &T636, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T648, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W647: [u16; 6] = [5, 4, 0, 1, 3, 2];
pub(crate) static T647: Type = st("io.k8s.api.batch.v1.JobCondition", "k8s.io.api.batch.v1.JobCondition", &F647, &W647, false);
pub(crate) static T648: Type = text("v1.JobConditionType", &[]);
pub(crate) static T649: Type = list("", "", &T647, Items::Atomic);
static F650: [Field; 2] = [
    w(f("failed", &T651, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("succeeded", &T651, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W650: [u16; 2] = [1, 0];
pub(crate) static T650: Type = st("io.k8s.api.batch.v1.UncountedTerminatedPods", "k8s.io.api.batch.v1.UncountedTerminatedPods", &F650, &W650, false);
pub(crate) static T651: Type = list("", "", &T3, Items::Set);
static F652: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T653, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T658, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W652: [u16; 3] = [2, 3, 4];
pub(crate) static T652: Type = st("io.k8s.api.certificates.v1.CertificateSigningRequest", "k8s.io.api.certificates.v1.CertificateSigningRequest", &F652, &W652, false);
static F653: [Field; 8] = [
    w(f("expirationSeconds", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("extra", &T657, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("groups", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("request", &T22, Null, DefaultValue::None)), 1, false, [0, 0]),
    w(required(f("signerName", &T1, Always, DefaultValue::None)), 7, true, [0, 0]),
    w(f("uid", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("usages", &T655, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("username", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W653: [u16; 8] = [3, 7, 5, 2, 6, 1, 4, 0];
pub(crate) static T653: Type = st("io.k8s.api.certificates.v1.CertificateSigningRequestSpec", "k8s.io.api.certificates.v1.CertificateSigningRequestSpec", &F653, &W653, false);
static E654: [SmolStr; 23] = [s("any"), s("cert sign"), s("client auth"), s("code signing"), s("content commitment"), s("crl sign"), s("data encipherment"), s("decipher only"), s("digital signature"), s("email protection"), s("encipher only"), s("ipsec end system"), s("ipsec tunnel"), s("ipsec user"), s("key agreement"), s("key encipherment"), s("microsoft sgc"), s("netscape sgc"), s("ocsp signing"), s("s/mime"), s("server auth"), s("signing"), s("timestamping")];
pub(crate) static T654: Type = text("v1.KeyUsage", &E654);
pub(crate) static T655: Type = list("", "", &T654, Items::Atomic);
pub(crate) static T656: Type = list("", "k8s.io.api.certificates.v1.ExtraValue", &T1, Items::Atomic);
pub(crate) static T657: Type = map(&T656, false);
static F658: [Field; 2] = [
    w(f("certificate", &T22, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("conditions", &T661, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W658: [u16; 2] = [1, 0];
pub(crate) static T658: Type = st("io.k8s.api.certificates.v1.CertificateSigningRequestStatus", "k8s.io.api.certificates.v1.CertificateSigningRequestStatus", &F658, &W658, false);
static F659: [Field; 6] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 5, true, [0, 0]),
    w(f("lastUpdateTime", &T5, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 6, true, [0, 0]),
    w(required(f("type", &T660, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W659: [u16; 6] = [5, 3, 2, 1, 0, 4];
pub(crate) static T659: Type = st("io.k8s.api.certificates.v1.CertificateSigningRequestCondition", "k8s.io.api.certificates.v1.CertificateSigningRequestCondition", &F659, &W659, false);
pub(crate) static T660: Type = text("v1.RequestConditionType", &[]);
static K661: [SmolStr; 1] = [s("type")];
pub(crate) static T661: Type = list("", "", &T659, Items::Map(&K661));
static F662: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T663, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W662: [u16; 2] = [2, 3];
pub(crate) static T662: Type = st("io.k8s.api.certificates.v1alpha1.ClusterTrustBundle", "k8s.io.api.certificates.v1alpha1.ClusterTrustBundle", &F662, &W662, false);
static F663: [Field; 2] = [
    w(f("signerName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("trustBundle", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W663: [u16; 2] = [0, 1];
pub(crate) static T663: Type = st("io.k8s.api.certificates.v1alpha1.ClusterTrustBundleSpec", "k8s.io.api.certificates.v1alpha1.ClusterTrustBundleSpec", &F663, &W663, false);
static F664: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T665, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W664: [u16; 2] = [2, 3];
pub(crate) static T664: Type = st("io.k8s.api.certificates.v1beta1.ClusterTrustBundle", "k8s.io.api.certificates.v1beta1.ClusterTrustBundle", &F664, &W664, false);
static F665: [Field; 2] = [
    w(f("signerName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("trustBundle", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W665: [u16; 2] = [0, 1];
pub(crate) static T665: Type = st("io.k8s.api.certificates.v1beta1.ClusterTrustBundleSpec", "k8s.io.api.certificates.v1beta1.ClusterTrustBundleSpec", &F665, &W665, false);
static F666: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T667, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T669, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W666: [u16; 3] = [2, 3, 4];
pub(crate) static T666: Type = st("io.k8s.api.certificates.v1beta1.PodCertificateRequest", "k8s.io.api.certificates.v1beta1.PodCertificateRequest", &F666, &W666, false);
static F667: [Field; 12] = [
    w(f("maxExpirationSeconds", &T29, AsWritten, DefaultValue::Int(86400)), 8, false, [0, 0]),
    w(required(f("nodeName", &T668, Always, DefaultValue::None)), 6, true, [0, 0]),
    w(required(f("nodeUID", &T3, Always, DefaultValue::None)), 7, true, [0, 0]),
    w(f("pkixPublicKey", &T22, Null, DefaultValue::None), 9, false, [0, 0]),
    w(required(f("podName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("podUID", &T3, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("proofOfPossession", &T22, Null, DefaultValue::None), 10, false, [0, 0]),
    w(required(f("serviceAccountName", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(required(f("serviceAccountUID", &T3, Always, DefaultValue::None)), 5, true, [0, 0]),
    w(required(f("signerName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("stubPKCS10Request", &T22, Null, DefaultValue::None)), 12, false, [0, 0]),
    w(f("unverifiedUserAnnotations", &T6, UnlessZero, DefaultValue::None), 11, false, [0, 0]),
];
static W667: [u16; 12] = [9, 4, 5, 7, 8, 1, 2, 0, 3, 6, 11, 10];
pub(crate) static T667: Type = st("io.k8s.api.certificates.v1beta1.PodCertificateRequestSpec", "k8s.io.api.certificates.v1beta1.PodCertificateRequestSpec", &F667, &W667, false);
pub(crate) static T668: Type = text("types.NodeName", &[]);
static F669: [Field; 5] = [
    w(f("beginRefreshAt", &T5, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("certificateChain", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(p(f("conditions", &T373, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
    w(f("notAfter", &T5, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("notBefore", &T5, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W669: [u16; 5] = [2, 1, 4, 0, 3];
pub(crate) static T669: Type = st("io.k8s.api.certificates.v1beta1.PodCertificateRequestStatus", "k8s.io.api.certificates.v1beta1.PodCertificateRequestStatus", &F669, &W669, false);
static F670: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T671, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W670: [u16; 2] = [2, 3];
pub(crate) static T670: Type = st("io.k8s.api.coordination.v1.Lease", "k8s.io.api.coordination.v1.Lease", &F670, &W670, false);
static F671: [Field; 7] = [
    w(f("acquireTime", &T35, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("holderIdentity", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("leaseDurationSeconds", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("leaseTransitions", &T29, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("preferredHolder", &T1, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("renewTime", &T35, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("strategy", &T672, AsWritten, DefaultValue::None), 6, false, [0, 0]),
];
static W671: [u16; 7] = [1, 2, 0, 5, 3, 6, 4];
pub(crate) static T671: Type = st("io.k8s.api.coordination.v1.LeaseSpec", "k8s.io.api.coordination.v1.LeaseSpec", &F671, &W671, false);
pub(crate) static T672: Type = text("v1.CoordinatedLeaseStrategy", &[]);
static F673: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T674, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W673: [u16; 2] = [2, 3];
pub(crate) static T673: Type = st("io.k8s.api.coordination.v1alpha2.LeaseCandidate", "k8s.io.api.coordination.v1alpha2.LeaseCandidate", &F673, &W673, false);
static F674: [Field; 6] = [
    w(required(f("binaryVersion", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(f("emulationVersion", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("leaseName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("pingTime", &T35, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("renewTime", &T35, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("strategy", &T672, UnlessZero, DefaultValue::None)), 6, true, [0, 0]),
];
static W674: [u16; 6] = [2, 3, 4, 0, 1, 5];
pub(crate) static T674: Type = st("io.k8s.api.coordination.v1alpha2.LeaseCandidateSpec", "k8s.io.api.coordination.v1alpha2.LeaseCandidateSpec", &F674, &W674, false);
static F675: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T676, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W675: [u16; 2] = [2, 3];
pub(crate) static T675: Type = st("io.k8s.api.coordination.v1beta1.LeaseCandidate", "k8s.io.api.coordination.v1beta1.LeaseCandidate", &F675, &W675, false);
static F676: [Field; 6] = [
    w(required(f("binaryVersion", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(f("emulationVersion", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("leaseName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("pingTime", &T35, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("renewTime", &T35, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("strategy", &T672, UnlessZero, DefaultValue::None)), 6, true, [0, 0]),
];
static W676: [u16; 6] = [2, 3, 4, 0, 1, 5];
pub(crate) static T676: Type = st("io.k8s.api.coordination.v1beta1.LeaseCandidateSpec", "k8s.io.api.coordination.v1beta1.LeaseCandidateSpec", &F676, &W676, false);
static F677: [Field; 6] = [
    w(required(f("addressType", &T688, Always, DefaultValue::None)), 4, true, [0, 0]),
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("endpoints", &T685, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("ports", &T687, Null, DefaultValue::None), 3, false, [0, 0]),
];
static W677: [u16; 4] = [4, 2, 5, 0];
pub(crate) static T677: Type = st("io.k8s.api.discovery.v1.EndpointSlice", "k8s.io.api.discovery.v1.EndpointSlice", &F677, &W677, false);
static F678: [Field; 8] = [
    w(required(f("addresses", &T10, Null, DefaultValue::None)), 1, false, [0, 0]),
    w(f("conditions", &T679, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("deprecatedTopology", &T6, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("hints", &T680, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("hostname", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("nodeName", &T1, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("targetRef", &T15, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("zone", &T1, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W678: [u16; 8] = [0, 1, 4, 6, 2, 5, 7, 3];
pub(crate) static T678: Type = st("io.k8s.api.discovery.v1.Endpoint", "k8s.io.api.discovery.v1.Endpoint", &F678, &W678, false);
static F679: [Field; 3] = [
    w(f("ready", &T8, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("serving", &T8, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("terminating", &T8, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W679: [u16; 3] = [0, 1, 2];
pub(crate) static T679: Type = st("io.k8s.api.discovery.v1.EndpointConditions", "k8s.io.api.discovery.v1.EndpointConditions", &F679, &W679, false);
static F680: [Field; 2] = [
    w(f("forNodes", &T684, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("forZones", &T682, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W680: [u16; 2] = [1, 0];
pub(crate) static T680: Type = st("io.k8s.api.discovery.v1.EndpointHints", "k8s.io.api.discovery.v1.EndpointHints", &F680, &W680, false);
static F681: [Field; 1] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W681: [u16; 1] = [0];
pub(crate) static T681: Type = st("io.k8s.api.discovery.v1.ForZone", "k8s.io.api.discovery.v1.ForZone", &F681, &W681, false);
pub(crate) static T682: Type = list("", "", &T681, Items::Atomic);
static F683: [Field; 1] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W683: [u16; 1] = [0];
pub(crate) static T683: Type = st("io.k8s.api.discovery.v1.ForNode", "k8s.io.api.discovery.v1.ForNode", &F683, &W683, false);
pub(crate) static T684: Type = list("", "", &T683, Items::Atomic);
pub(crate) static T685: Type = list("", "", &T678, Items::Atomic);
static F686: [Field; 4] = [
    w(f("appProtocol", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("name", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("port", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("protocol", &T30, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W686: [u16; 4] = [1, 3, 2, 0];
pub(crate) static T686: Type = st("io.k8s.api.discovery.v1.EndpointPort", "k8s.io.api.discovery.v1.EndpointPort", &F686, &W686, true);
pub(crate) static T687: Type = list("", "", &T686, Items::Atomic);
static E688: [SmolStr; 3] = [s("FQDN"), s("IPv4"), s("IPv6")];
pub(crate) static T688: Type = text("v1.AddressType", &E688);
static F689: [Field; 17] = [
    w(f("action", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("deprecatedCount", &T29, UnlessZero, DefaultValue::None), 15, true, [0, 0]),
    w(f("deprecatedFirstTimestamp", &T5, Always, DefaultValue::None), 13, true, [0, 0]),
    w(f("deprecatedLastTimestamp", &T5, Always, DefaultValue::None), 14, true, [0, 0]),
    w(f("deprecatedSource", &T34, Always, DefaultValue::None), 12, true, [0, 0]),
    w(required(f("eventTime", &T35, Always, DefaultValue::None)), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("note", &T1, UnlessZero, DefaultValue::None), 10, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("regarding", &T15, Always, DefaultValue::None), 8, true, [0, 0]),
    w(f("related", &T15, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("reportingController", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("reportingInstance", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("series", &T690, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("type", &T1, UnlessZero, DefaultValue::None), 11, true, [0, 0]),
];
static W689: [u16; 15] = [8, 6, 15, 13, 14, 0, 10, 11, 12, 9, 16, 5, 3, 4, 2];
pub(crate) static T689: Type = st("io.k8s.api.events.v1.Event", "k8s.io.api.events.v1.Event", &F689, &W689, false);
static F690: [Field; 2] = [
    w(required(f("count", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("lastObservedTime", &T35, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W690: [u16; 2] = [0, 1];
pub(crate) static T690: Type = st("io.k8s.api.events.v1.EventSeries", "k8s.io.api.events.v1.EventSeries", &F690, &W690, false);
static F691: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T692, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T708, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W691: [u16; 3] = [2, 3, 4];
pub(crate) static T691: Type = st("io.k8s.api.flowcontrol.v1.FlowSchema", "k8s.io.api.flowcontrol.v1.FlowSchema", &F691, &W691, false);
static F692: [Field; 4] = [
    w(f("distinguisherMethod", &T694, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("matchingPrecedence", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(required(f("priorityLevelConfiguration", &T693, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("rules", &T707, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W692: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T692: Type = st("io.k8s.api.flowcontrol.v1.FlowSchemaSpec", "k8s.io.api.flowcontrol.v1.FlowSchemaSpec", &F692, &W692, false);
static F693: [Field; 1] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W693: [u16; 1] = [0];
pub(crate) static T693: Type = st("io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationReference", "k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationReference", &F693, &W693, false);
static F694: [Field; 1] = [
    w(required(f("type", &T695, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W694: [u16; 1] = [0];
pub(crate) static T694: Type = st("io.k8s.api.flowcontrol.v1.FlowDistinguisherMethod", "k8s.io.api.flowcontrol.v1.FlowDistinguisherMethod", &F694, &W694, false);
pub(crate) static T695: Type = text("v1.FlowDistinguisherMethodType", &[]);
static F696: [Field; 3] = [
    w(f("nonResourceRules", &T706, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("resourceRules", &T704, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("subjects", &T702, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W696: [u16; 3] = [2, 1, 0];
pub(crate) static T696: Type = st("io.k8s.api.flowcontrol.v1.PolicyRulesWithSubjects", "k8s.io.api.flowcontrol.v1.PolicyRulesWithSubjects", &F696, &W696, false);
static F697: [Field; 4] = [
    w(f("group", &T700, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("kind", &T698, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("serviceAccount", &T701, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("user", &T699, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W697: [u16; 4] = [1, 3, 0, 2];
pub(crate) static T697: Type = st("io.k8s.api.flowcontrol.v1.Subject", "k8s.io.api.flowcontrol.v1.Subject", &F697, &W697, false);
pub(crate) static T698: Type = text("v1.SubjectKind", &[]);
static F699: [Field; 1] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W699: [u16; 1] = [0];
pub(crate) static T699: Type = st("io.k8s.api.flowcontrol.v1.UserSubject", "k8s.io.api.flowcontrol.v1.UserSubject", &F699, &W699, false);
static F700: [Field; 1] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W700: [u16; 1] = [0];
pub(crate) static T700: Type = st("io.k8s.api.flowcontrol.v1.GroupSubject", "k8s.io.api.flowcontrol.v1.GroupSubject", &F700, &W700, false);
static F701: [Field; 2] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("namespace", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W701: [u16; 2] = [1, 0];
pub(crate) static T701: Type = st("io.k8s.api.flowcontrol.v1.ServiceAccountSubject", "k8s.io.api.flowcontrol.v1.ServiceAccountSubject", &F701, &W701, false);
pub(crate) static T702: Type = list("", "", &T697, Items::Atomic);
static F703: [Field; 5] = [
    w(required(f("apiGroups", &T10, Null, DefaultValue::None)), 2, false, [0, 0]),
    w(f("clusterScope", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("namespaces", &T10, Null, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("resources", &T10, Null, DefaultValue::None)), 3, false, [0, 0]),
    w(required(f("verbs", &T10, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W703: [u16; 5] = [4, 0, 3, 1, 2];
pub(crate) static T703: Type = st("io.k8s.api.flowcontrol.v1.ResourcePolicyRule", "k8s.io.api.flowcontrol.v1.ResourcePolicyRule", &F703, &W703, false);
pub(crate) static T704: Type = list("", "", &T703, Items::Atomic);
static F705: [Field; 2] = [
    w(required(f("nonResourceURLs", &T10, Null, DefaultValue::None)), 6, false, [0, 0]),
    w(required(f("verbs", &T10, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W705: [u16; 2] = [1, 0];
pub(crate) static T705: Type = st("io.k8s.api.flowcontrol.v1.NonResourcePolicyRule", "k8s.io.api.flowcontrol.v1.NonResourcePolicyRule", &F705, &W705, false);
pub(crate) static T706: Type = list("", "", &T705, Items::Atomic);
pub(crate) static T707: Type = list("", "", &T696, Items::Atomic);
static F708: [Field; 1] = [
    w(p(f("conditions", &T711, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
];
static W708: [u16; 1] = [0];
pub(crate) static T708: Type = st("io.k8s.api.flowcontrol.v1.FlowSchemaStatus", "k8s.io.api.flowcontrol.v1.FlowSchemaStatus", &F708, &W708, false);
static F709: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T710, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W709: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T709: Type = st("io.k8s.api.flowcontrol.v1.FlowSchemaCondition", "k8s.io.api.flowcontrol.v1.FlowSchemaCondition", &F709, &W709, false);
pub(crate) static T710: Type = text("v1.FlowSchemaConditionType", &[]);
static K711: [SmolStr; 1] = [s("type")];
pub(crate) static T711: Type = list("", "", &T709, Items::Map(&K711));
static F712: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T713, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T720, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W712: [u16; 3] = [2, 3, 4];
pub(crate) static T712: Type = st("io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration", "k8s.io.api.flowcontrol.v1.PriorityLevelConfiguration", &F712, &W712, false);
static F713: [Field; 3] = [
    w(f("exempt", &T719, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("limited", &T715, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("type", &T714, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W713: [u16; 3] = [2, 1, 0];
pub(crate) static T713: Type = st("io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationSpec", "k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationSpec", &F713, &W713, false);
pub(crate) static T714: Type = text("v1.PriorityLevelEnablement", &[]);
static F715: [Field; 4] = [
    w(f("borrowingLimitPercent", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("lendablePercent", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("limitResponse", &T716, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("nominalConcurrencyShares", &T29, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W715: [u16; 4] = [3, 2, 1, 0];
pub(crate) static T715: Type = st("io.k8s.api.flowcontrol.v1.LimitedPriorityLevelConfiguration", "k8s.io.api.flowcontrol.v1.LimitedPriorityLevelConfiguration", &F715, &W715, false);
static F716: [Field; 2] = [
    w(f("queuing", &T718, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("type", &T717, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W716: [u16; 2] = [1, 0];
pub(crate) static T716: Type = st("io.k8s.api.flowcontrol.v1.LimitResponse", "k8s.io.api.flowcontrol.v1.LimitResponse", &F716, &W716, false);
pub(crate) static T717: Type = text("v1.LimitResponseType", &[]);
static F718: [Field; 3] = [
    w(f("handSize", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("queueLengthLimit", &T29, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("queues", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W718: [u16; 3] = [2, 0, 1];
pub(crate) static T718: Type = st("io.k8s.api.flowcontrol.v1.QueuingConfiguration", "k8s.io.api.flowcontrol.v1.QueuingConfiguration", &F718, &W718, false);
static F719: [Field; 2] = [
    w(f("lendablePercent", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("nominalConcurrencyShares", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W719: [u16; 2] = [1, 0];
pub(crate) static T719: Type = st("io.k8s.api.flowcontrol.v1.ExemptPriorityLevelConfiguration", "k8s.io.api.flowcontrol.v1.ExemptPriorityLevelConfiguration", &F719, &W719, false);
static F720: [Field; 1] = [
    w(p(f("conditions", &T723, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
];
static W720: [u16; 1] = [0];
pub(crate) static T720: Type = st("io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationStatus", "k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationStatus", &F720, &W720, false);
static F721: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T722, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W721: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T721: Type = st("io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationCondition", "k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationCondition", &F721, &W721, false);
pub(crate) static T722: Type = text("v1.PriorityLevelConfigurationConditionType", &[]);
static K723: [SmolStr; 1] = [s("type")];
pub(crate) static T723: Type = list("", "", &T721, Items::Map(&K723));
static F724: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(required(f("metadata", &T2, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("spec", &T725, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T726, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W724: [u16; 3] = [2, 3, 4];
pub(crate) static T724: Type = st("io.k8s.api.apiserverinternal.v1alpha1.StorageVersion", "k8s.io.api.apiserverinternal.v1alpha1.StorageVersion", &F724, &W724, false);
static F725: [Field; 0] = [
];
static W725: [u16; 0] = [];
pub(crate) static T725: Type = st("io.k8s.api.apiserverinternal.v1alpha1.StorageVersionSpec", "k8s.io.api.apiserverinternal.v1alpha1.StorageVersionSpec", &F725, &W725, false);
static F726: [Field; 3] = [
    w(f("commonEncodingVersion", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("conditions", &T732, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("storageVersions", &T728, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W726: [u16; 3] = [2, 0, 1];
pub(crate) static T726: Type = st("io.k8s.api.apiserverinternal.v1alpha1.StorageVersionStatus", "k8s.io.api.apiserverinternal.v1alpha1.StorageVersionStatus", &F726, &W726, false);
static F727: [Field; 4] = [
    w(required(f("apiServerID", &T1, UnlessZero, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("decodableVersions", &T10, UnlessZero, DefaultValue::None)), 3, false, [0, 0]),
    w(required(f("encodingVersion", &T1, UnlessZero, DefaultValue::None)), 2, true, [0, 0]),
    w(f("servedVersions", &T10, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W727: [u16; 4] = [0, 2, 1, 3];
pub(crate) static T727: Type = st("io.k8s.api.apiserverinternal.v1alpha1.ServerStorageVersion", "k8s.io.api.apiserverinternal.v1alpha1.ServerStorageVersion", &F727, &W727, false);
static K728: [SmolStr; 1] = [s("apiServerID")];
pub(crate) static T728: Type = list("", "", &T727, Items::Map(&K728));
static F729: [Field; 6] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("message", &T1, UnlessZero, DefaultValue::None)), 6, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("reason", &T1, Always, DefaultValue::None)), 5, true, [0, 0]),
    w(required(f("status", &T731, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T730, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W729: [u16; 6] = [5, 4, 2, 0, 3, 1];
pub(crate) static T729: Type = st("io.k8s.api.apiserverinternal.v1alpha1.StorageVersionCondition", "k8s.io.api.apiserverinternal.v1alpha1.StorageVersionCondition", &F729, &W729, false);
pub(crate) static T730: Type = text("v1alpha1.StorageVersionConditionType", &[]);
pub(crate) static T731: Type = text("v1alpha1.ConditionStatus", &[]);
static K732: [SmolStr; 1] = [s("type")];
pub(crate) static T732: Type = list("", "", &T729, Items::Map(&K732));
static F733: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T734, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W733: [u16; 2] = [2, 3];
pub(crate) static T733: Type = st("io.k8s.api.networking.v1.IngressClass", "k8s.io.api.networking.v1.IngressClass", &F733, &W733, false);
static F734: [Field; 2] = [
    w(f("controller", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("parameters", &T735, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W734: [u16; 2] = [0, 1];
pub(crate) static T734: Type = st("io.k8s.api.networking.v1.IngressClassSpec", "k8s.io.api.networking.v1.IngressClassSpec", &F734, &W734, false);
static F735: [Field; 5] = [
    w(f("apiGroup", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(required(f("kind", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("namespace", &T1, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("scope", &T1, Null, DefaultValue::None), 4, false, [0, 0]),
];
static W735: [u16; 5] = [0, 1, 2, 4, 3];
pub(crate) static T735: Type = st("io.k8s.api.networking.v1.IngressClassParametersReference", "k8s.io.api.networking.v1.IngressClassParametersReference", &F735, &W735, false);
static F736: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T737, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T749, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W736: [u16; 3] = [2, 3, 4];
pub(crate) static T736: Type = st("io.k8s.api.networking.v1.Ingress", "k8s.io.api.networking.v1.Ingress", &F736, &W736, false);
static F737: [Field; 4] = [
    w(f("defaultBackend", &T738, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("ingressClassName", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("rules", &T748, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("tls", &T742, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W737: [u16; 4] = [0, 3, 2, 1];
pub(crate) static T737: Type = st("io.k8s.api.networking.v1.IngressSpec", "k8s.io.api.networking.v1.IngressSpec", &F737, &W737, false);
static F738: [Field; 2] = [
    w(f("resource", &T94, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("service", &T739, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W738: [u16; 2] = [0, 1];
pub(crate) static T738: Type = st("io.k8s.api.networking.v1.IngressBackend", "k8s.io.api.networking.v1.IngressBackend", &F738, &W738, false);
static F739: [Field; 2] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("port", &T740, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W739: [u16; 2] = [0, 1];
pub(crate) static T739: Type = st("io.k8s.api.networking.v1.IngressServiceBackend", "k8s.io.api.networking.v1.IngressServiceBackend", &F739, &W739, false);
static F740: [Field; 2] = [
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("number", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W740: [u16; 2] = [0, 1];
pub(crate) static T740: Type = st("io.k8s.api.networking.v1.ServiceBackendPort", "k8s.io.api.networking.v1.ServiceBackendPort", &F740, &W740, true);
static F741: [Field; 2] = [
    w(f("hosts", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("secretName", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W741: [u16; 2] = [0, 1];
pub(crate) static T741: Type = st("io.k8s.api.networking.v1.IngressTLS", "k8s.io.api.networking.v1.IngressTLS", &F741, &W741, false);
pub(crate) static T742: Type = list("", "", &T741, Items::Atomic);
static F743: [Field; 2] = [
    w(f("host", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("http", &T744, AsWritten, DefaultValue::None), 1, false, [2, 0]),
];
static W743: [u16; 2] = [0, 1];
pub(crate) static T743: Type = st("io.k8s.api.networking.v1.IngressRule", "k8s.io.api.networking.v1.IngressRule", &F743, &W743, false);
static F744: [Field; 1] = [
    w(required(f("paths", &T747, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W744: [u16; 1] = [0];
pub(crate) static T744: Type = st("io.k8s.api.networking.v1.HTTPIngressRuleValue", "k8s.io.api.networking.v1.HTTPIngressRuleValue", &F744, &W744, false);
static F745: [Field; 3] = [
    w(required(f("backend", &T738, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("path", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("pathType", &T746, Null, DefaultValue::None)), 3, false, [0, 0]),
];
static W745: [u16; 3] = [1, 0, 2];
pub(crate) static T745: Type = st("io.k8s.api.networking.v1.HTTPIngressPath", "k8s.io.api.networking.v1.HTTPIngressPath", &F745, &W745, false);
static E746: [SmolStr; 3] = [s("Exact"), s("ImplementationSpecific"), s("Prefix")];
pub(crate) static T746: Type = text("v1.PathType", &E746);
pub(crate) static T747: Type = list("", "", &T745, Items::Atomic);
pub(crate) static T748: Type = list("", "", &T743, Items::Atomic);
static F749: [Field; 1] = [
    w(f("loadBalancer", &T750, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W749: [u16; 1] = [0];
pub(crate) static T749: Type = st("io.k8s.api.networking.v1.IngressStatus", "k8s.io.api.networking.v1.IngressStatus", &F749, &W749, false);
static F750: [Field; 1] = [
    w(f("ingress", &T754, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W750: [u16; 1] = [0];
pub(crate) static T750: Type = st("io.k8s.api.networking.v1.IngressLoadBalancerStatus", "k8s.io.api.networking.v1.IngressLoadBalancerStatus", &F750, &W750, false);
static F751: [Field; 3] = [
    w(f("hostname", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("ip", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("ports", &T753, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W751: [u16; 3] = [1, 0, 2];
pub(crate) static T751: Type = st("io.k8s.api.networking.v1.IngressLoadBalancerIngress", "k8s.io.api.networking.v1.IngressLoadBalancerIngress", &F751, &W751, false);
static F752: [Field; 3] = [
    w(f("error", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("port", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("protocol", &T30, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W752: [u16; 3] = [1, 2, 0];
pub(crate) static T752: Type = st("io.k8s.api.networking.v1.IngressPortStatus", "k8s.io.api.networking.v1.IngressPortStatus", &F752, &W752, false);
pub(crate) static T753: Type = list("", "", &T752, Items::Atomic);
pub(crate) static T754: Type = list("", "", &T751, Items::Atomic);
static F755: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T756, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W755: [u16; 2] = [2, 3];
pub(crate) static T755: Type = st("io.k8s.api.networking.v1.IPAddress", "k8s.io.api.networking.v1.IPAddress", &F755, &W755, false);
static F756: [Field; 1] = [
    w(required(f("parentRef", &T757, AsWritten, DefaultValue::None)), 1, false, [0, 0]),
];
static W756: [u16; 1] = [0];
pub(crate) static T756: Type = st("io.k8s.api.networking.v1.IPAddressSpec", "k8s.io.api.networking.v1.IPAddressSpec", &F756, &W756, false);
static F757: [Field; 4] = [
    w(f("group", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("name", &T1, UnlessZero, DefaultValue::None)), 4, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("resource", &T1, UnlessZero, DefaultValue::None)), 2, true, [0, 0]),
];
static W757: [u16; 4] = [0, 3, 2, 1];
pub(crate) static T757: Type = st("io.k8s.api.networking.v1.ParentReference", "k8s.io.api.networking.v1.ParentReference", &F757, &W757, false);
static F758: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T759, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W758: [u16; 2] = [2, 3];
pub(crate) static T758: Type = st("io.k8s.api.networking.v1.NetworkPolicy", "k8s.io.api.networking.v1.NetworkPolicy", &F758, &W758, false);
static F759: [Field; 4] = [
    w(f("egress", &T768, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("ingress", &T766, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("podSelector", &T89, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("policyTypes", &T770, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W759: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T759: Type = st("io.k8s.api.networking.v1.NetworkPolicySpec", "k8s.io.api.networking.v1.NetworkPolicySpec", &F759, &W759, false);
static F760: [Field; 2] = [
    w(f("from", &T765, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("ports", &T762, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W760: [u16; 2] = [1, 0];
pub(crate) static T760: Type = st("io.k8s.api.networking.v1.NetworkPolicyIngressRule", "k8s.io.api.networking.v1.NetworkPolicyIngressRule", &F760, &W760, false);
static F761: [Field; 3] = [
    w(f("endPort", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("port", &T203, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("protocol", &T30, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W761: [u16; 3] = [2, 1, 0];
pub(crate) static T761: Type = st("io.k8s.api.networking.v1.NetworkPolicyPort", "k8s.io.api.networking.v1.NetworkPolicyPort", &F761, &W761, false);
pub(crate) static T762: Type = list("", "", &T761, Items::Atomic);
static F763: [Field; 3] = [
    w(f("ipBlock", &T764, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("podSelector", &T89, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W763: [u16; 3] = [2, 1, 0];
pub(crate) static T763: Type = st("io.k8s.api.networking.v1.NetworkPolicyPeer", "k8s.io.api.networking.v1.NetworkPolicyPeer", &F763, &W763, false);
static F764: [Field; 2] = [
    w(required(f("cidr", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("except", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W764: [u16; 2] = [0, 1];
pub(crate) static T764: Type = st("io.k8s.api.networking.v1.IPBlock", "k8s.io.api.networking.v1.IPBlock", &F764, &W764, false);
pub(crate) static T765: Type = list("", "", &T763, Items::Atomic);
pub(crate) static T766: Type = list("", "", &T760, Items::Atomic);
static F767: [Field; 2] = [
    w(f("ports", &T762, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("to", &T765, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W767: [u16; 2] = [0, 1];
pub(crate) static T767: Type = st("io.k8s.api.networking.v1.NetworkPolicyEgressRule", "k8s.io.api.networking.v1.NetworkPolicyEgressRule", &F767, &W767, false);
pub(crate) static T768: Type = list("", "", &T767, Items::Atomic);
static E769: [SmolStr; 2] = [s("Egress"), s("Ingress")];
pub(crate) static T769: Type = text("v1.PolicyType", &E769);
pub(crate) static T770: Type = list("", "", &T769, Items::Atomic);
static F771: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T772, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T773, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W771: [u16; 3] = [2, 3, 4];
pub(crate) static T771: Type = st("io.k8s.api.networking.v1.ServiceCIDR", "k8s.io.api.networking.v1.ServiceCIDR", &F771, &W771, false);
static F772: [Field; 1] = [
    w(f("cidrs", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W772: [u16; 1] = [0];
pub(crate) static T772: Type = st("io.k8s.api.networking.v1.ServiceCIDRSpec", "k8s.io.api.networking.v1.ServiceCIDRSpec", &F772, &W772, false);
static F773: [Field; 1] = [
    w(p(f("conditions", &T373, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
];
static W773: [u16; 1] = [0];
pub(crate) static T773: Type = st("io.k8s.api.networking.v1.ServiceCIDRStatus", "k8s.io.api.networking.v1.ServiceCIDRStatus", &F773, &W773, false);
static F774: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T775, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W774: [u16; 2] = [2, 3];
pub(crate) static T774: Type = st("io.k8s.api.networking.v1beta1.IPAddress", "k8s.io.api.networking.v1beta1.IPAddress", &F774, &W774, false);
static F775: [Field; 1] = [
    w(required(f("parentRef", &T776, AsWritten, DefaultValue::None)), 1, false, [0, 0]),
];
static W775: [u16; 1] = [0];
pub(crate) static T775: Type = st("io.k8s.api.networking.v1beta1.IPAddressSpec", "k8s.io.api.networking.v1beta1.IPAddressSpec", &F775, &W775, false);
static F776: [Field; 4] = [
    w(f("group", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("name", &T1, UnlessZero, DefaultValue::None)), 4, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("resource", &T1, UnlessZero, DefaultValue::None)), 2, true, [0, 0]),
];
static W776: [u16; 4] = [0, 3, 2, 1];
pub(crate) static T776: Type = st("io.k8s.api.networking.v1beta1.ParentReference", "k8s.io.api.networking.v1beta1.ParentReference", &F776, &W776, false);
static F777: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T778, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T779, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W777: [u16; 3] = [2, 3, 4];
pub(crate) static T777: Type = st("io.k8s.api.networking.v1beta1.ServiceCIDR", "k8s.io.api.networking.v1beta1.ServiceCIDR", &F777, &W777, false);
static F778: [Field; 1] = [
    w(f("cidrs", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W778: [u16; 1] = [0];
pub(crate) static T778: Type = st("io.k8s.api.networking.v1beta1.ServiceCIDRSpec", "k8s.io.api.networking.v1beta1.ServiceCIDRSpec", &F778, &W778, false);
static F779: [Field; 1] = [
    w(p(f("conditions", &T373, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
];
static W779: [u16; 1] = [0];
pub(crate) static T779: Type = st("io.k8s.api.networking.v1beta1.ServiceCIDRStatus", "k8s.io.api.networking.v1beta1.ServiceCIDRStatus", &F779, &W779, false);
static F780: [Field; 6] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("handler", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("overhead", &T781, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("scheduling", &T782, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W780: [u16; 4] = [3, 1, 4, 5];
pub(crate) static T780: Type = st("io.k8s.api.node.v1.RuntimeClass", "k8s.io.api.node.v1.RuntimeClass", &F780, &W780, false);
static F781: [Field; 1] = [
    w(f("podFixed", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W781: [u16; 1] = [0];
pub(crate) static T781: Type = st("io.k8s.api.node.v1.Overhead", "k8s.io.api.node.v1.Overhead", &F781, &W781, false);
static F782: [Field; 2] = [
    w(f("nodeSelector", &T245, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("tolerations", &T266, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W782: [u16; 2] = [0, 1];
pub(crate) static T782: Type = st("io.k8s.api.node.v1.Scheduling", "k8s.io.api.node.v1.Scheduling", &F782, &W782, false);
static F783: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T784, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T786, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W783: [u16; 3] = [2, 3, 4];
pub(crate) static T783: Type = st("io.k8s.api.policy.v1.PodDisruptionBudget", "k8s.io.api.policy.v1.PodDisruptionBudget", &F783, &W783, false);
static F784: [Field; 4] = [
    w(f("maxUnavailable", &T203, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("minAvailable", &T203, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("unhealthyPodEvictionPolicy", &T785, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W784: [u16; 4] = [1, 2, 0, 3];
pub(crate) static T784: Type = st("io.k8s.api.policy.v1.PodDisruptionBudgetSpec", "k8s.io.api.policy.v1.PodDisruptionBudgetSpec", &F784, &W784, false);
static E785: [SmolStr; 2] = [s("AlwaysAllow"), s("IfHealthyBudget")];
pub(crate) static T785: Type = text("v1.UnhealthyPodEvictionPolicyType", &E785);
static F786: [Field; 7] = [
    w(p(f("conditions", &T373, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 7, false, [0, 0]),
    w(f("currentHealthy", &T29, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("desiredHealthy", &T29, Always, DefaultValue::None), 5, true, [0, 0]),
    w(f("disruptedPods", &T787, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("disruptionsAllowed", &T29, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("expectedPods", &T29, Always, DefaultValue::None), 6, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W786: [u16; 7] = [6, 3, 4, 1, 2, 5, 0];
pub(crate) static T786: Type = st("io.k8s.api.policy.v1.PodDisruptionBudgetStatus", "k8s.io.api.policy.v1.PodDisruptionBudgetStatus", &F786, &W786, false);
pub(crate) static T787: Type = map(&T5, false);
static F788: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("roleRef", &T791, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("subjects", &T790, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W788: [u16; 3] = [2, 4, 3];
pub(crate) static T788: Type = st("io.k8s.api.rbac.v1.ClusterRoleBinding", "k8s.io.api.rbac.v1.ClusterRoleBinding", &F788, &W788, false);
static F789: [Field; 4] = [
    w(f("apiGroup", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(required(f("kind", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W789: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T789: Type = st("io.k8s.api.rbac.v1.Subject", "k8s.io.api.rbac.v1.Subject", &F789, &W789, true);
pub(crate) static T790: Type = list("", "", &T789, Items::Atomic);
static F791: [Field; 3] = [
    w(f("apiGroup", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("kind", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W791: [u16; 3] = [0, 1, 2];
pub(crate) static T791: Type = st("io.k8s.api.rbac.v1.RoleRef", "k8s.io.api.rbac.v1.RoleRef", &F791, &W791, true);
static F792: [Field; 5] = [
    w(f("aggregationRule", &T795, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rules", &T794, Null, DefaultValue::None), 2, false, [0, 0]),
];
static W792: [u16; 3] = [3, 4, 0];
pub(crate) static T792: Type = st("io.k8s.api.rbac.v1.ClusterRole", "k8s.io.api.rbac.v1.ClusterRole", &F792, &W792, false);
static F793: [Field; 5] = [
    w(f("apiGroups", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("nonResourceURLs", &T73, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("resourceNames", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("resources", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("verbs", &T73, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W793: [u16; 5] = [4, 0, 3, 2, 1];
pub(crate) static T793: Type = st("io.k8s.api.rbac.v1.PolicyRule", "k8s.io.api.rbac.v1.PolicyRule", &F793, &W793, false);
pub(crate) static T794: Type = list("", "", &T793, Items::Atomic);
static F795: [Field; 1] = [
    w(f("clusterRoleSelectors", &T796, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W795: [u16; 1] = [0];
pub(crate) static T795: Type = st("io.k8s.api.rbac.v1.AggregationRule", "k8s.io.api.rbac.v1.AggregationRule", &F795, &W795, false);
pub(crate) static T796: Type = list("", "", &T89, Items::Atomic);
static F797: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("roleRef", &T791, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("subjects", &T790, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W797: [u16; 3] = [2, 4, 3];
pub(crate) static T797: Type = st("io.k8s.api.rbac.v1.RoleBinding", "k8s.io.api.rbac.v1.RoleBinding", &F797, &W797, false);
static F798: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rules", &T794, Null, DefaultValue::None), 2, false, [0, 0]),
];
static W798: [u16; 2] = [2, 3];
pub(crate) static T798: Type = st("io.k8s.api.rbac.v1.Role", "k8s.io.api.rbac.v1.Role", &F798, &W798, false);
static F799: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T800, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W799: [u16; 2] = [2, 3];
pub(crate) static T799: Type = st("io.k8s.api.resource.v1.DeviceClass", "k8s.io.api.resource.v1.DeviceClass", &F799, &W799, false);
static F800: [Field; 3] = [
    w(f("config", &T806, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("extendedResourceName", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("selectors", &T803, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W800: [u16; 3] = [2, 0, 1];
pub(crate) static T800: Type = st("io.k8s.api.resource.v1.DeviceClassSpec", "k8s.io.api.resource.v1.DeviceClassSpec", &F800, &W800, false);
static F801: [Field; 1] = [
    w(f("cel", &T802, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W801: [u16; 1] = [0];
pub(crate) static T801: Type = st("io.k8s.api.resource.v1.DeviceSelector", "k8s.io.api.resource.v1.DeviceSelector", &F801, &W801, false);
static F802: [Field; 1] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W802: [u16; 1] = [0];
pub(crate) static T802: Type = st("io.k8s.api.resource.v1.CELDeviceSelector", "k8s.io.api.resource.v1.CELDeviceSelector", &F802, &W802, false);
pub(crate) static T803: Type = list("", "", &T801, Items::Atomic);
static F804: [Field; 1] = [
    w(f("opaque", &T805, AsWritten, DefaultValue::None), 1, false, [1, 0]),
];
static W804: [u16; 1] = [0];
pub(crate) static T804: Type = st("io.k8s.api.resource.v1.DeviceClassConfiguration", "k8s.io.api.resource.v1.DeviceClassConfiguration", &F804, &W804, false);
static F805: [Field; 2] = [
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("parameters", &T518, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W805: [u16; 2] = [0, 1];
pub(crate) static T805: Type = st("io.k8s.api.resource.v1.OpaqueDeviceConfiguration", "k8s.io.api.resource.v1.OpaqueDeviceConfiguration", &F805, &W805, false);
pub(crate) static T806: Type = list("", "", &T804, Items::Atomic);
static F807: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T808, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T826, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W807: [u16; 3] = [2, 3, 4];
pub(crate) static T807: Type = st("io.k8s.api.resource.v1.ResourceClaim", "k8s.io.api.resource.v1.ResourceClaim", &F807, &W807, false);
static F808: [Field; 1] = [
    w(f("devices", &T809, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W808: [u16; 1] = [0];
pub(crate) static T808: Type = st("io.k8s.api.resource.v1.ResourceClaimSpec", "k8s.io.api.resource.v1.ResourceClaimSpec", &F808, &W808, false);
static F809: [Field; 3] = [
    w(f("config", &T825, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("constraints", &T823, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("requests", &T820, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W809: [u16; 3] = [2, 1, 0];
pub(crate) static T809: Type = st("io.k8s.api.resource.v1.DeviceClaim", "k8s.io.api.resource.v1.DeviceClaim", &F809, &W809, false);
static F810: [Field; 3] = [
    w(f("exactly", &T811, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("firstAvailable", &T819, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W810: [u16; 3] = [2, 0, 1];
pub(crate) static T810: Type = st("io.k8s.api.resource.v1.DeviceRequest", "k8s.io.api.resource.v1.DeviceRequest", &F810, &W810, false);
static F811: [Field; 7] = [
    w(f("adminAccess", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("allocationMode", &T812, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("capacity", &T817, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("count", &T4, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("deviceClassName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("selectors", &T803, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("tolerations", &T816, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
];
static W811: [u16; 7] = [4, 5, 1, 3, 0, 6, 2];
pub(crate) static T811: Type = st("io.k8s.api.resource.v1.ExactDeviceRequest", "k8s.io.api.resource.v1.ExactDeviceRequest", &F811, &W811, false);
static E812: [SmolStr; 2] = [s("All"), s("ExactCount")];
pub(crate) static T812: Type = text("v1.DeviceAllocationMode", &E812);
static F813: [Field; 5] = [
    w(f("effect", &T815, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("key", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("operator", &T814, UnlessZero, DefaultValue::Text("Equal")), 2, true, [0, 0]),
    w(f("tolerationSeconds", &T4, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("value", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W813: [u16; 5] = [1, 2, 4, 0, 3];
pub(crate) static T813: Type = st("io.k8s.api.resource.v1.DeviceToleration", "k8s.io.api.resource.v1.DeviceToleration", &F813, &W813, false);
static E814: [SmolStr; 2] = [s("Equal"), s("Exists")];
pub(crate) static T814: Type = text("v1.DeviceTolerationOperator", &E814);
static E815: [SmolStr; 3] = [s("NoExecute"), s("NoSchedule"), s("None")];
pub(crate) static T815: Type = text("v1.DeviceTaintEffect", &E815);
pub(crate) static T816: Type = list("", "", &T813, Items::Atomic);
static F817: [Field; 1] = [
    w(f("requests", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W817: [u16; 1] = [0];
pub(crate) static T817: Type = st("io.k8s.api.resource.v1.CapacityRequirements", "k8s.io.api.resource.v1.CapacityRequirements", &F817, &W817, false);
static F818: [Field; 7] = [
    w(f("allocationMode", &T812, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("capacity", &T817, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("count", &T4, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("deviceClassName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("selectors", &T803, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("tolerations", &T816, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
];
static W818: [u16; 7] = [4, 3, 5, 0, 2, 6, 1];
pub(crate) static T818: Type = st("io.k8s.api.resource.v1.DeviceSubRequest", "k8s.io.api.resource.v1.DeviceSubRequest", &F818, &W818, false);
pub(crate) static T819: Type = list("", "", &T818, Items::Atomic);
pub(crate) static T820: Type = list("", "", &T810, Items::Atomic);
static F821: [Field; 3] = [
    w(f("distinctAttribute", &T822, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("matchAttribute", &T822, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("requests", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W821: [u16; 3] = [2, 1, 0];
pub(crate) static T821: Type = st("io.k8s.api.resource.v1.DeviceConstraint", "k8s.io.api.resource.v1.DeviceConstraint", &F821, &W821, false);
pub(crate) static T822: Type = text("v1.FullyQualifiedName", &[]);
pub(crate) static T823: Type = list("", "", &T821, Items::Atomic);
static F824: [Field; 2] = [
    w(f("opaque", &T805, AsWritten, DefaultValue::None), 1, false, [2, 0]),
    w(f("requests", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W824: [u16; 2] = [1, 0];
pub(crate) static T824: Type = st("io.k8s.api.resource.v1.DeviceClaimConfiguration", "k8s.io.api.resource.v1.DeviceClaimConfiguration", &F824, &W824, false);
pub(crate) static T825: Type = list("", "", &T824, Items::Atomic);
static F826: [Field; 3] = [
    w(f("allocation", &T827, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("devices", &T838, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(p(f("reservedFor", &T835, UnlessZero, DefaultValue::None), merge(Some("uid"), false)), 2, false, [0, 0]),
];
static W826: [u16; 3] = [0, 2, 1];
pub(crate) static T826: Type = st("io.k8s.api.resource.v1.ResourceClaimStatus", "k8s.io.api.resource.v1.ResourceClaimStatus", &F826, &W826, false);
static F827: [Field; 3] = [
    w(f("allocationTimestamp", &T5, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("devices", &T828, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodeSelector", &T135, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W827: [u16; 3] = [1, 2, 0];
pub(crate) static T827: Type = st("io.k8s.api.resource.v1.AllocationResult", "k8s.io.api.resource.v1.AllocationResult", &F827, &W827, false);
static F828: [Field; 2] = [
    w(f("config", &T833, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("results", &T830, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W828: [u16; 2] = [1, 0];
pub(crate) static T828: Type = st("io.k8s.api.resource.v1.DeviceAllocationResult", "k8s.io.api.resource.v1.DeviceAllocationResult", &F828, &W828, false);
static F829: [Field; 10] = [
    w(f("adminAccess", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("bindingConditions", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("bindingFailureConditions", &T73, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("consumedCapacity", &T42, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(required(f("device", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(required(f("driver", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("pool", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("request", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("shareID", &T3, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("tolerations", &T816, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
];
static W829: [u16; 10] = [7, 5, 6, 4, 0, 9, 1, 2, 8, 3];
pub(crate) static T829: Type = st("io.k8s.api.resource.v1.DeviceRequestAllocationResult", "k8s.io.api.resource.v1.DeviceRequestAllocationResult", &F829, &W829, false);
pub(crate) static T830: Type = list("", "", &T829, Items::Atomic);
static F831: [Field; 3] = [
    w(f("opaque", &T805, AsWritten, DefaultValue::None), 1, false, [3, 0]),
    w(f("requests", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("source", &T832, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W831: [u16; 3] = [2, 1, 0];
pub(crate) static T831: Type = st("io.k8s.api.resource.v1.DeviceAllocationConfiguration", "k8s.io.api.resource.v1.DeviceAllocationConfiguration", &F831, &W831, false);
static E832: [SmolStr; 2] = [s("FromClaim"), s("FromClass")];
pub(crate) static T832: Type = text("v1.AllocationConfigSource", &E832);
pub(crate) static T833: Type = list("", "", &T831, Items::Atomic);
static F834: [Field; 4] = [
    w(f("apiGroup", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(required(f("resource", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("uid", &T3, Always, DefaultValue::None)), 5, true, [0, 0]),
];
static W834: [u16; 4] = [0, 2, 1, 3];
pub(crate) static T834: Type = st("io.k8s.api.resource.v1.ResourceClaimConsumerReference", "k8s.io.api.resource.v1.ResourceClaimConsumerReference", &F834, &W834, false);
static K835: [SmolStr; 1] = [s("uid")];
pub(crate) static T835: Type = list("", "", &T834, Items::Map(&K835));
static F836: [Field; 7] = [
    w(f("conditions", &T373, Null, DefaultValue::None), 4, false, [0, 0]),
    w(f("data", &T518, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("device", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("networkData", &T837, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("pool", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("shareID", &T1, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W836: [u16; 7] = [3, 5, 2, 0, 1, 4, 6];
pub(crate) static T836: Type = st("io.k8s.api.resource.v1.AllocatedDeviceStatus", "k8s.io.api.resource.v1.AllocatedDeviceStatus", &F836, &W836, false);
static F837: [Field; 3] = [
    w(f("hardwareAddress", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("interfaceName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("ips", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W837: [u16; 3] = [1, 2, 0];
pub(crate) static T837: Type = st("io.k8s.api.resource.v1.NetworkDeviceData", "k8s.io.api.resource.v1.NetworkDeviceData", &F837, &W837, false);
static K838: [SmolStr; 4] = [s("driver"), s("device"), s("pool"), s("shareID")];
pub(crate) static T838: Type = list("", "", &T836, Items::Map(&K838));
static F839: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T840, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W839: [u16; 2] = [2, 3];
pub(crate) static T839: Type = st("io.k8s.api.resource.v1.ResourceClaimTemplate", "k8s.io.api.resource.v1.ResourceClaimTemplate", &F839, &W839, false);
static F840: [Field; 2] = [
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T808, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W840: [u16; 2] = [0, 1];
pub(crate) static T840: Type = st("io.k8s.api.resource.v1.ResourceClaimTemplateSpec", "k8s.io.api.resource.v1.ResourceClaimTemplateSpec", &F840, &W840, false);
static F841: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T842, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W841: [u16; 2] = [2, 3];
pub(crate) static T841: Type = st("io.k8s.api.resource.v1.ResourceSlice", "k8s.io.api.resource.v1.ResourceSlice", &F841, &W841, false);
static F842: [Field; 8] = [
    w(f("allNodes", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("devices", &T862, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("nodeName", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("nodeSelector", &T135, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("perDeviceNodeSelection", &T8, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(required(f("pool", &T843, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("sharedCounters", &T864, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
];
static W842: [u16; 8] = [2, 6, 3, 4, 0, 1, 5, 7];
pub(crate) static T842: Type = st("io.k8s.api.resource.v1.ResourceSliceSpec", "k8s.io.api.resource.v1.ResourceSliceSpec", &F842, &W842, false);
static F843: [Field; 3] = [
    w(required(f("generation", &T4, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("resourceSliceCount", &T4, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W843: [u16; 3] = [1, 0, 2];
pub(crate) static T843: Type = st("io.k8s.api.resource.v1.ResourcePool", "k8s.io.api.resource.v1.ResourcePool", &F843, &W843, false);
static F844: [Field; 13] = [
    w(f("allNodes", &T8, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("allowMultipleAllocations", &T8, AsWritten, DefaultValue::None), 12, false, [0, 0]),
    w(f("attributes", &T847, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("bindingConditions", &T73, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(f("bindingFailureConditions", &T73, UnlessZero, DefaultValue::None), 11, false, [0, 0]),
    w(f("bindsToNode", &T8, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("capacity", &T852, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("consumesCounters", &T856, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("nodeAllocatableResourceMappings", &T861, UnlessZero, DefaultValue::None), 13, false, [0, 0]),
    w(f("nodeName", &T1, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("nodeSelector", &T135, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("taints", &T858, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
];
static W844: [u16; 13] = [8, 2, 6, 7, 10, 11, 0, 12, 5, 3, 4, 1, 9];
pub(crate) static T844: Type = st("io.k8s.api.resource.v1.Device", "k8s.io.api.resource.v1.Device", &F844, &W844, false);
static F845: [Field; 8] = [
    w(f("bool", &T8, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("bools", &T846, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("int", &T4, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("ints", &T247, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("string", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("strings", &T73, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("version", &T1, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("versions", &T73, UnlessZero, DefaultValue::None), 9, false, [0, 0]),
];
static W845: [u16; 8] = [2, 0, 4, 6, 3, 1, 5, 7];
pub(crate) static T845: Type = st("io.k8s.api.resource.v1.DeviceAttribute", "k8s.io.api.resource.v1.DeviceAttribute", &F845, &W845, false);
pub(crate) static T846: Type = list("", "", &T8, Items::Atomic);
pub(crate) static T847: Type = map(&T845, false);
static F848: [Field; 2] = [
    w(f("requestPolicy", &T849, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("value", &T41, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W848: [u16; 2] = [1, 0];
pub(crate) static T848: Type = st("io.k8s.api.resource.v1.DeviceCapacity", "k8s.io.api.resource.v1.DeviceCapacity", &F848, &W848, false);
static F849: [Field; 3] = [
    w(f("default", &T41, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("validRange", &T851, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("validValues", &T850, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W849: [u16; 3] = [0, 2, 1];
pub(crate) static T849: Type = st("io.k8s.api.resource.v1.CapacityRequestPolicy", "k8s.io.api.resource.v1.CapacityRequestPolicy", &F849, &W849, false);
pub(crate) static T850: Type = list("", "", &T41, Items::Atomic);
static F851: [Field; 3] = [
    w(f("max", &T41, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("min", &T41, AsWritten, DefaultValue::None)), 1, false, [0, 0]),
    w(f("step", &T41, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W851: [u16; 3] = [1, 0, 2];
pub(crate) static T851: Type = st("io.k8s.api.resource.v1.CapacityRequestPolicyRange", "k8s.io.api.resource.v1.CapacityRequestPolicyRange", &F851, &W851, false);
pub(crate) static T852: Type = map(&T848, false);
static F853: [Field; 2] = [
    w(required(f("counterSet", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("counters", &T855, UnlessZero, DefaultValue::None)), 2, false, [0, 0]),
];
static W853: [u16; 2] = [0, 1];
pub(crate) static T853: Type = st("io.k8s.api.resource.v1.DeviceCounterConsumption", "k8s.io.api.resource.v1.DeviceCounterConsumption", &F853, &W853, false);
static F854: [Field; 1] = [
    w(required(f("value", &T41, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W854: [u16; 1] = [0];
pub(crate) static T854: Type = st("io.k8s.api.resource.v1.Counter", "k8s.io.api.resource.v1.Counter", &F854, &W854, false);
pub(crate) static T855: Type = map(&T854, false);
pub(crate) static T856: Type = list("", "", &T853, Items::Atomic);
static F857: [Field; 4] = [
    w(required(f("effect", &T815, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("timeAdded", &T5, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("value", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W857: [u16; 4] = [1, 3, 0, 2];
pub(crate) static T857: Type = st("io.k8s.api.resource.v1.DeviceTaint", "k8s.io.api.resource.v1.DeviceTaint", &F857, &W857, false);
pub(crate) static T858: Type = list("", "", &T857, Items::Atomic);
static F859: [Field; 2] = [
    w(f("allocationMultiplier", &T41, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("capacityKey", &T860, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W859: [u16; 2] = [1, 0];
pub(crate) static T859: Type = st("io.k8s.api.resource.v1.NodeAllocatableResourceMapping", "k8s.io.api.resource.v1.NodeAllocatableResourceMapping", &F859, &W859, false);
pub(crate) static T860: Type = text("v1.QualifiedName", &[]);
pub(crate) static T861: Type = map(&T859, false);
pub(crate) static T862: Type = list("", "", &T844, Items::Atomic);
static F863: [Field; 2] = [
    w(required(f("counters", &T855, UnlessZero, DefaultValue::None)), 2, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W863: [u16; 2] = [1, 0];
pub(crate) static T863: Type = st("io.k8s.api.resource.v1.CounterSet", "k8s.io.api.resource.v1.CounterSet", &F863, &W863, false);
pub(crate) static T864: Type = list("", "", &T863, Items::Atomic);
static F865: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T866, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T870, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W865: [u16; 3] = [2, 3, 4];
pub(crate) static T865: Type = st("io.k8s.api.resource.v1alpha3.DeviceTaintRule", "k8s.io.api.resource.v1alpha3.DeviceTaintRule", &F865, &W865, false);
static F866: [Field; 2] = [
    w(f("deviceSelector", &T867, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(required(f("taint", &T868, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W866: [u16; 2] = [0, 1];
pub(crate) static T866: Type = st("io.k8s.api.resource.v1alpha3.DeviceTaintRuleSpec", "k8s.io.api.resource.v1alpha3.DeviceTaintRuleSpec", &F866, &W866, false);
static F867: [Field; 3] = [
    w(f("device", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("driver", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("pool", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W867: [u16; 3] = [1, 2, 0];
pub(crate) static T867: Type = st("io.k8s.api.resource.v1alpha3.DeviceTaintSelector", "k8s.io.api.resource.v1alpha3.DeviceTaintSelector", &F867, &W867, false);
static F868: [Field; 4] = [
    w(required(f("effect", &T869, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("timeAdded", &T5, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("value", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W868: [u16; 4] = [1, 3, 0, 2];
pub(crate) static T868: Type = st("io.k8s.api.resource.v1alpha3.DeviceTaint", "k8s.io.api.resource.v1alpha3.DeviceTaint", &F868, &W868, false);
pub(crate) static T869: Type = text("v1alpha3.DeviceTaintEffect", &[]);
static F870: [Field; 1] = [
    w(p(f("conditions", &T373, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
];
static W870: [u16; 1] = [0];
pub(crate) static T870: Type = st("io.k8s.api.resource.v1alpha3.DeviceTaintRuleStatus", "k8s.io.api.resource.v1alpha3.DeviceTaintRuleStatus", &F870, &W870, false);
static F871: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(required(f("metadata", &T2, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("spec", &T872, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T873, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W871: [u16; 3] = [2, 3, 4];
pub(crate) static T871: Type = st("io.k8s.api.resource.v1alpha3.ResourcePoolStatusRequest", "k8s.io.api.resource.v1alpha3.ResourcePoolStatusRequest", &F871, &W871, false);
static F872: [Field; 3] = [
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("limit", &T29, AsWritten, DefaultValue::Int(100)), 3, false, [0, 0]),
    w(f("poolName", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W872: [u16; 3] = [0, 2, 1];
pub(crate) static T872: Type = st("io.k8s.api.resource.v1alpha3.ResourcePoolStatusRequestSpec", "k8s.io.api.resource.v1alpha3.ResourcePoolStatusRequestSpec", &F872, &W872, false);
static F873: [Field; 3] = [
    w(p(f("conditions", &T373, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 3, false, [0, 0]),
    w(required(f("poolCount", &T29, AsWritten, DefaultValue::None)), 6, false, [0, 0]),
    w(f("pools", &T875, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W873: [u16; 3] = [2, 0, 1];
pub(crate) static T873: Type = st("io.k8s.api.resource.v1alpha3.ResourcePoolStatusRequestStatus", "k8s.io.api.resource.v1alpha3.ResourcePoolStatusRequestStatus", &F873, &W873, false);
static F874: [Field; 10] = [
    w(f("allocatedDevices", &T29, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("availableDevices", &T29, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("driver", &T1, UnlessZero, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("generation", &T4, Always, DefaultValue::None)), 9, true, [0, 0]),
    w(f("nodeName", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("poolName", &T1, UnlessZero, DefaultValue::None)), 2, true, [0, 0]),
    w(f("resourceSliceCount", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("totalDevices", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("unavailableDevices", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("validationError", &T1, AsWritten, DefaultValue::None), 10, false, [0, 0]),
];
static W874: [u16; 10] = [2, 5, 4, 7, 0, 1, 8, 6, 3, 9];
pub(crate) static T874: Type = st("io.k8s.api.resource.v1alpha3.PoolStatus", "k8s.io.api.resource.v1alpha3.PoolStatus", &F874, &W874, false);
pub(crate) static T875: Type = list("", "", &T874, Items::Atomic);
static F876: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T877, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W876: [u16; 2] = [2, 3];
pub(crate) static T876: Type = st("io.k8s.api.resource.v1beta1.DeviceClass", "k8s.io.api.resource.v1beta1.DeviceClass", &F876, &W876, false);
static F877: [Field; 3] = [
    w(f("config", &T883, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("extendedResourceName", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("selectors", &T880, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W877: [u16; 3] = [2, 0, 1];
pub(crate) static T877: Type = st("io.k8s.api.resource.v1beta1.DeviceClassSpec", "k8s.io.api.resource.v1beta1.DeviceClassSpec", &F877, &W877, false);
static F878: [Field; 1] = [
    w(f("cel", &T879, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W878: [u16; 1] = [0];
pub(crate) static T878: Type = st("io.k8s.api.resource.v1beta1.DeviceSelector", "k8s.io.api.resource.v1beta1.DeviceSelector", &F878, &W878, false);
static F879: [Field; 1] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W879: [u16; 1] = [0];
pub(crate) static T879: Type = st("io.k8s.api.resource.v1beta1.CELDeviceSelector", "k8s.io.api.resource.v1beta1.CELDeviceSelector", &F879, &W879, false);
pub(crate) static T880: Type = list("", "", &T878, Items::Atomic);
static F881: [Field; 1] = [
    w(f("opaque", &T882, AsWritten, DefaultValue::None), 1, false, [1, 0]),
];
static W881: [u16; 1] = [0];
pub(crate) static T881: Type = st("io.k8s.api.resource.v1beta1.DeviceClassConfiguration", "k8s.io.api.resource.v1beta1.DeviceClassConfiguration", &F881, &W881, false);
static F882: [Field; 2] = [
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("parameters", &T518, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W882: [u16; 2] = [0, 1];
pub(crate) static T882: Type = st("io.k8s.api.resource.v1beta1.OpaqueDeviceConfiguration", "k8s.io.api.resource.v1beta1.OpaqueDeviceConfiguration", &F882, &W882, false);
pub(crate) static T883: Type = list("", "", &T881, Items::Atomic);
static F884: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T885, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T902, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W884: [u16; 3] = [2, 3, 4];
pub(crate) static T884: Type = st("io.k8s.api.resource.v1beta1.ResourceClaim", "k8s.io.api.resource.v1beta1.ResourceClaim", &F884, &W884, false);
static F885: [Field; 1] = [
    w(f("devices", &T886, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W885: [u16; 1] = [0];
pub(crate) static T885: Type = st("io.k8s.api.resource.v1beta1.ResourceClaimSpec", "k8s.io.api.resource.v1beta1.ResourceClaimSpec", &F885, &W885, false);
static F886: [Field; 3] = [
    w(f("config", &T901, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("constraints", &T899, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("requests", &T896, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W886: [u16; 3] = [2, 1, 0];
pub(crate) static T886: Type = st("io.k8s.api.resource.v1beta1.DeviceClaim", "k8s.io.api.resource.v1beta1.DeviceClaim", &F886, &W886, false);
static F887: [Field; 9] = [
    w(f("adminAccess", &T8, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("allocationMode", &T888, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("capacity", &T894, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("count", &T4, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("deviceClassName", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("firstAvailable", &T895, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("selectors", &T880, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("tolerations", &T893, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
];
static W887: [u16; 9] = [6, 4, 7, 1, 3, 0, 5, 8, 2];
pub(crate) static T887: Type = st("io.k8s.api.resource.v1beta1.DeviceRequest", "k8s.io.api.resource.v1beta1.DeviceRequest", &F887, &W887, false);
pub(crate) static T888: Type = text("v1beta1.DeviceAllocationMode", &[]);
static F889: [Field; 7] = [
    w(f("allocationMode", &T888, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("capacity", &T894, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("count", &T4, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("deviceClassName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("selectors", &T880, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("tolerations", &T893, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
];
static W889: [u16; 7] = [4, 3, 5, 0, 2, 6, 1];
pub(crate) static T889: Type = st("io.k8s.api.resource.v1beta1.DeviceSubRequest", "k8s.io.api.resource.v1beta1.DeviceSubRequest", &F889, &W889, false);
static F890: [Field; 5] = [
    w(f("effect", &T892, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("key", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("operator", &T891, UnlessZero, DefaultValue::Text("Equal")), 2, true, [0, 0]),
    w(f("tolerationSeconds", &T4, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("value", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W890: [u16; 5] = [1, 2, 4, 0, 3];
pub(crate) static T890: Type = st("io.k8s.api.resource.v1beta1.DeviceToleration", "k8s.io.api.resource.v1beta1.DeviceToleration", &F890, &W890, false);
pub(crate) static T891: Type = text("v1beta1.DeviceTolerationOperator", &[]);
pub(crate) static T892: Type = text("v1beta1.DeviceTaintEffect", &[]);
pub(crate) static T893: Type = list("", "", &T890, Items::Atomic);
static F894: [Field; 1] = [
    w(f("requests", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W894: [u16; 1] = [0];
pub(crate) static T894: Type = st("io.k8s.api.resource.v1beta1.CapacityRequirements", "k8s.io.api.resource.v1beta1.CapacityRequirements", &F894, &W894, false);
pub(crate) static T895: Type = list("", "", &T889, Items::Atomic);
pub(crate) static T896: Type = list("", "", &T887, Items::Atomic);
static F897: [Field; 3] = [
    w(f("distinctAttribute", &T898, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("matchAttribute", &T898, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("requests", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W897: [u16; 3] = [2, 1, 0];
pub(crate) static T897: Type = st("io.k8s.api.resource.v1beta1.DeviceConstraint", "k8s.io.api.resource.v1beta1.DeviceConstraint", &F897, &W897, false);
pub(crate) static T898: Type = text("v1beta1.FullyQualifiedName", &[]);
pub(crate) static T899: Type = list("", "", &T897, Items::Atomic);
static F900: [Field; 2] = [
    w(f("opaque", &T882, AsWritten, DefaultValue::None), 1, false, [2, 0]),
    w(f("requests", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W900: [u16; 2] = [1, 0];
pub(crate) static T900: Type = st("io.k8s.api.resource.v1beta1.DeviceClaimConfiguration", "k8s.io.api.resource.v1beta1.DeviceClaimConfiguration", &F900, &W900, false);
pub(crate) static T901: Type = list("", "", &T900, Items::Atomic);
static F902: [Field; 3] = [
    w(f("allocation", &T903, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("devices", &T914, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(p(f("reservedFor", &T911, UnlessZero, DefaultValue::None), merge(Some("uid"), false)), 2, false, [0, 0]),
];
static W902: [u16; 3] = [0, 2, 1];
pub(crate) static T902: Type = st("io.k8s.api.resource.v1beta1.ResourceClaimStatus", "k8s.io.api.resource.v1beta1.ResourceClaimStatus", &F902, &W902, false);
static F903: [Field; 3] = [
    w(f("allocationTimestamp", &T5, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("devices", &T904, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodeSelector", &T135, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W903: [u16; 3] = [1, 2, 0];
pub(crate) static T903: Type = st("io.k8s.api.resource.v1beta1.AllocationResult", "k8s.io.api.resource.v1beta1.AllocationResult", &F903, &W903, false);
static F904: [Field; 2] = [
    w(f("config", &T909, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("results", &T906, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W904: [u16; 2] = [1, 0];
pub(crate) static T904: Type = st("io.k8s.api.resource.v1beta1.DeviceAllocationResult", "k8s.io.api.resource.v1beta1.DeviceAllocationResult", &F904, &W904, false);
static F905: [Field; 10] = [
    w(f("adminAccess", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("bindingConditions", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("bindingFailureConditions", &T73, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("consumedCapacity", &T42, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(required(f("device", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(required(f("driver", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("pool", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("request", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("shareID", &T3, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("tolerations", &T893, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
];
static W905: [u16; 10] = [7, 5, 6, 4, 0, 9, 1, 2, 8, 3];
pub(crate) static T905: Type = st("io.k8s.api.resource.v1beta1.DeviceRequestAllocationResult", "k8s.io.api.resource.v1beta1.DeviceRequestAllocationResult", &F905, &W905, false);
pub(crate) static T906: Type = list("", "", &T905, Items::Atomic);
static F907: [Field; 3] = [
    w(f("opaque", &T882, AsWritten, DefaultValue::None), 1, false, [3, 0]),
    w(f("requests", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("source", &T908, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W907: [u16; 3] = [2, 1, 0];
pub(crate) static T907: Type = st("io.k8s.api.resource.v1beta1.DeviceAllocationConfiguration", "k8s.io.api.resource.v1beta1.DeviceAllocationConfiguration", &F907, &W907, false);
pub(crate) static T908: Type = text("v1beta1.AllocationConfigSource", &[]);
pub(crate) static T909: Type = list("", "", &T907, Items::Atomic);
static F910: [Field; 4] = [
    w(f("apiGroup", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(required(f("resource", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("uid", &T3, Always, DefaultValue::None)), 5, true, [0, 0]),
];
static W910: [u16; 4] = [0, 2, 1, 3];
pub(crate) static T910: Type = st("io.k8s.api.resource.v1beta1.ResourceClaimConsumerReference", "k8s.io.api.resource.v1beta1.ResourceClaimConsumerReference", &F910, &W910, false);
static K911: [SmolStr; 1] = [s("uid")];
pub(crate) static T911: Type = list("", "", &T910, Items::Map(&K911));
static F912: [Field; 7] = [
    w(f("conditions", &T373, Null, DefaultValue::None), 4, false, [0, 0]),
    w(f("data", &T518, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("device", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("networkData", &T913, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("pool", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("shareID", &T1, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W912: [u16; 7] = [3, 5, 2, 0, 1, 4, 6];
pub(crate) static T912: Type = st("io.k8s.api.resource.v1beta1.AllocatedDeviceStatus", "k8s.io.api.resource.v1beta1.AllocatedDeviceStatus", &F912, &W912, false);
static F913: [Field; 3] = [
    w(f("hardwareAddress", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("interfaceName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("ips", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W913: [u16; 3] = [1, 2, 0];
pub(crate) static T913: Type = st("io.k8s.api.resource.v1beta1.NetworkDeviceData", "k8s.io.api.resource.v1beta1.NetworkDeviceData", &F913, &W913, false);
static K914: [SmolStr; 4] = [s("driver"), s("device"), s("pool"), s("shareID")];
pub(crate) static T914: Type = list("", "", &T912, Items::Map(&K914));
static F915: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T916, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W915: [u16; 2] = [2, 3];
pub(crate) static T915: Type = st("io.k8s.api.resource.v1beta1.ResourceClaimTemplate", "k8s.io.api.resource.v1beta1.ResourceClaimTemplate", &F915, &W915, false);
static F916: [Field; 2] = [
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T885, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W916: [u16; 2] = [0, 1];
pub(crate) static T916: Type = st("io.k8s.api.resource.v1beta1.ResourceClaimTemplateSpec", "k8s.io.api.resource.v1beta1.ResourceClaimTemplateSpec", &F916, &W916, false);
static F917: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T918, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W917: [u16; 2] = [2, 3];
pub(crate) static T917: Type = st("io.k8s.api.resource.v1beta1.ResourceSlice", "k8s.io.api.resource.v1beta1.ResourceSlice", &F917, &W917, false);
static F918: [Field; 8] = [
    w(f("allNodes", &T8, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("devices", &T937, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("nodeName", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("nodeSelector", &T135, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("perDeviceNodeSelection", &T8, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(required(f("pool", &T919, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("sharedCounters", &T939, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
];
static W918: [u16; 8] = [2, 6, 3, 4, 0, 1, 5, 7];
pub(crate) static T918: Type = st("io.k8s.api.resource.v1beta1.ResourceSliceSpec", "k8s.io.api.resource.v1beta1.ResourceSliceSpec", &F918, &W918, false);
static F919: [Field; 3] = [
    w(required(f("generation", &T4, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("resourceSliceCount", &T4, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W919: [u16; 3] = [1, 0, 2];
pub(crate) static T919: Type = st("io.k8s.api.resource.v1beta1.ResourcePool", "k8s.io.api.resource.v1beta1.ResourcePool", &F919, &W919, false);
static F920: [Field; 2] = [
    w(f("basic", &T921, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W920: [u16; 2] = [1, 0];
pub(crate) static T920: Type = st("io.k8s.api.resource.v1beta1.Device", "k8s.io.api.resource.v1beta1.Device", &F920, &W920, false);
static F921: [Field; 12] = [
    w(f("allNodes", &T8, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("allowMultipleAllocations", &T8, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("attributes", &T923, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("bindingConditions", &T73, UnlessZero, DefaultValue::None), 9, false, [0, 0]),
    w(f("bindingFailureConditions", &T73, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(f("bindsToNode", &T8, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("capacity", &T927, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("consumesCounters", &T931, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("nodeAllocatableResourceMappings", &T936, UnlessZero, DefaultValue::None), 12, false, [0, 0]),
    w(f("nodeName", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("nodeSelector", &T135, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("taints", &T933, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
];
static W921: [u16; 12] = [2, 6, 7, 9, 10, 0, 11, 5, 3, 4, 1, 8];
pub(crate) static T921: Type = st("io.k8s.api.resource.v1beta1.BasicDevice", "k8s.io.api.resource.v1beta1.BasicDevice", &F921, &W921, false);
static F922: [Field; 8] = [
    w(f("bool", &T8, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("bools", &T846, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("int", &T4, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("ints", &T247, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("string", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("strings", &T73, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("version", &T1, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("versions", &T73, UnlessZero, DefaultValue::None), 9, false, [0, 0]),
];
static W922: [u16; 8] = [2, 0, 4, 6, 3, 1, 5, 7];
pub(crate) static T922: Type = st("io.k8s.api.resource.v1beta1.DeviceAttribute", "k8s.io.api.resource.v1beta1.DeviceAttribute", &F922, &W922, false);
pub(crate) static T923: Type = map(&T922, false);
static F924: [Field; 2] = [
    w(f("requestPolicy", &T925, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("value", &T41, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W924: [u16; 2] = [1, 0];
pub(crate) static T924: Type = st("io.k8s.api.resource.v1beta1.DeviceCapacity", "k8s.io.api.resource.v1beta1.DeviceCapacity", &F924, &W924, false);
static F925: [Field; 3] = [
    w(f("default", &T41, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("validRange", &T926, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("validValues", &T850, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W925: [u16; 3] = [0, 2, 1];
pub(crate) static T925: Type = st("io.k8s.api.resource.v1beta1.CapacityRequestPolicy", "k8s.io.api.resource.v1beta1.CapacityRequestPolicy", &F925, &W925, false);
static F926: [Field; 3] = [
    w(f("max", &T41, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("min", &T41, AsWritten, DefaultValue::None)), 1, false, [0, 0]),
    w(f("step", &T41, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W926: [u16; 3] = [1, 0, 2];
pub(crate) static T926: Type = st("io.k8s.api.resource.v1beta1.CapacityRequestPolicyRange", "k8s.io.api.resource.v1beta1.CapacityRequestPolicyRange", &F926, &W926, false);
pub(crate) static T927: Type = map(&T924, false);
static F928: [Field; 2] = [
    w(required(f("counterSet", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("counters", &T930, UnlessZero, DefaultValue::None)), 2, false, [0, 0]),
];
static W928: [u16; 2] = [0, 1];
pub(crate) static T928: Type = st("io.k8s.api.resource.v1beta1.DeviceCounterConsumption", "k8s.io.api.resource.v1beta1.DeviceCounterConsumption", &F928, &W928, false);
static F929: [Field; 1] = [
    w(required(f("value", &T41, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W929: [u16; 1] = [0];
pub(crate) static T929: Type = st("io.k8s.api.resource.v1beta1.Counter", "k8s.io.api.resource.v1beta1.Counter", &F929, &W929, false);
pub(crate) static T930: Type = map(&T929, false);
pub(crate) static T931: Type = list("", "", &T928, Items::Atomic);
static F932: [Field; 4] = [
    w(required(f("effect", &T892, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("timeAdded", &T5, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("value", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W932: [u16; 4] = [1, 3, 0, 2];
pub(crate) static T932: Type = st("io.k8s.api.resource.v1beta1.DeviceTaint", "k8s.io.api.resource.v1beta1.DeviceTaint", &F932, &W932, false);
pub(crate) static T933: Type = list("", "", &T932, Items::Atomic);
static F934: [Field; 2] = [
    w(f("allocationMultiplier", &T41, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("capacityKey", &T935, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W934: [u16; 2] = [1, 0];
pub(crate) static T934: Type = st("io.k8s.api.resource.v1beta1.NodeAllocatableResourceMapping", "k8s.io.api.resource.v1beta1.NodeAllocatableResourceMapping", &F934, &W934, false);
pub(crate) static T935: Type = text("v1beta1.QualifiedName", &[]);
pub(crate) static T936: Type = map(&T934, false);
pub(crate) static T937: Type = list("", "", &T920, Items::Atomic);
static F938: [Field; 2] = [
    w(required(f("counters", &T930, UnlessZero, DefaultValue::None)), 2, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W938: [u16; 2] = [1, 0];
pub(crate) static T938: Type = st("io.k8s.api.resource.v1beta1.CounterSet", "k8s.io.api.resource.v1beta1.CounterSet", &F938, &W938, false);
pub(crate) static T939: Type = list("", "", &T938, Items::Atomic);
static F940: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T941, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W940: [u16; 2] = [2, 3];
pub(crate) static T940: Type = st("io.k8s.api.resource.v1beta2.DeviceClass", "k8s.io.api.resource.v1beta2.DeviceClass", &F940, &W940, false);
static F941: [Field; 3] = [
    w(f("config", &T947, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("extendedResourceName", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("selectors", &T944, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W941: [u16; 3] = [2, 0, 1];
pub(crate) static T941: Type = st("io.k8s.api.resource.v1beta2.DeviceClassSpec", "k8s.io.api.resource.v1beta2.DeviceClassSpec", &F941, &W941, false);
static F942: [Field; 1] = [
    w(f("cel", &T943, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W942: [u16; 1] = [0];
pub(crate) static T942: Type = st("io.k8s.api.resource.v1beta2.DeviceSelector", "k8s.io.api.resource.v1beta2.DeviceSelector", &F942, &W942, false);
static F943: [Field; 1] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W943: [u16; 1] = [0];
pub(crate) static T943: Type = st("io.k8s.api.resource.v1beta2.CELDeviceSelector", "k8s.io.api.resource.v1beta2.CELDeviceSelector", &F943, &W943, false);
pub(crate) static T944: Type = list("", "", &T942, Items::Atomic);
static F945: [Field; 1] = [
    w(f("opaque", &T946, AsWritten, DefaultValue::None), 1, false, [1, 0]),
];
static W945: [u16; 1] = [0];
pub(crate) static T945: Type = st("io.k8s.api.resource.v1beta2.DeviceClassConfiguration", "k8s.io.api.resource.v1beta2.DeviceClassConfiguration", &F945, &W945, false);
static F946: [Field; 2] = [
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("parameters", &T518, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W946: [u16; 2] = [0, 1];
pub(crate) static T946: Type = st("io.k8s.api.resource.v1beta2.OpaqueDeviceConfiguration", "k8s.io.api.resource.v1beta2.OpaqueDeviceConfiguration", &F946, &W946, false);
pub(crate) static T947: Type = list("", "", &T945, Items::Atomic);
static F948: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T949, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T953, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W948: [u16; 3] = [2, 3, 4];
pub(crate) static T948: Type = st("io.k8s.api.resource.v1beta2.DeviceTaintRule", "k8s.io.api.resource.v1beta2.DeviceTaintRule", &F948, &W948, false);
static F949: [Field; 2] = [
    w(f("deviceSelector", &T950, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(required(f("taint", &T951, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W949: [u16; 2] = [0, 1];
pub(crate) static T949: Type = st("io.k8s.api.resource.v1beta2.DeviceTaintRuleSpec", "k8s.io.api.resource.v1beta2.DeviceTaintRuleSpec", &F949, &W949, false);
static F950: [Field; 3] = [
    w(f("device", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("driver", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("pool", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W950: [u16; 3] = [1, 2, 0];
pub(crate) static T950: Type = st("io.k8s.api.resource.v1beta2.DeviceTaintSelector", "k8s.io.api.resource.v1beta2.DeviceTaintSelector", &F950, &W950, false);
static F951: [Field; 4] = [
    w(required(f("effect", &T952, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("timeAdded", &T5, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("value", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W951: [u16; 4] = [1, 3, 0, 2];
pub(crate) static T951: Type = st("io.k8s.api.resource.v1beta2.DeviceTaint", "k8s.io.api.resource.v1beta2.DeviceTaint", &F951, &W951, false);
pub(crate) static T952: Type = text("v1beta2.DeviceTaintEffect", &[]);
static F953: [Field; 1] = [
    w(p(f("conditions", &T373, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
];
static W953: [u16; 1] = [0];
pub(crate) static T953: Type = st("io.k8s.api.resource.v1beta2.DeviceTaintRuleStatus", "k8s.io.api.resource.v1beta2.DeviceTaintRuleStatus", &F953, &W953, false);
static F954: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T955, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T972, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W954: [u16; 3] = [2, 3, 4];
pub(crate) static T954: Type = st("io.k8s.api.resource.v1beta2.ResourceClaim", "k8s.io.api.resource.v1beta2.ResourceClaim", &F954, &W954, false);
static F955: [Field; 1] = [
    w(f("devices", &T956, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W955: [u16; 1] = [0];
pub(crate) static T955: Type = st("io.k8s.api.resource.v1beta2.ResourceClaimSpec", "k8s.io.api.resource.v1beta2.ResourceClaimSpec", &F955, &W955, false);
static F956: [Field; 3] = [
    w(f("config", &T971, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("constraints", &T969, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("requests", &T966, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W956: [u16; 3] = [2, 1, 0];
pub(crate) static T956: Type = st("io.k8s.api.resource.v1beta2.DeviceClaim", "k8s.io.api.resource.v1beta2.DeviceClaim", &F956, &W956, false);
static F957: [Field; 3] = [
    w(f("exactly", &T958, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("firstAvailable", &T965, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W957: [u16; 3] = [2, 0, 1];
pub(crate) static T957: Type = st("io.k8s.api.resource.v1beta2.DeviceRequest", "k8s.io.api.resource.v1beta2.DeviceRequest", &F957, &W957, false);
static F958: [Field; 7] = [
    w(f("adminAccess", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("allocationMode", &T959, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("capacity", &T963, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("count", &T4, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("deviceClassName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("selectors", &T944, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("tolerations", &T962, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
];
static W958: [u16; 7] = [4, 5, 1, 3, 0, 6, 2];
pub(crate) static T958: Type = st("io.k8s.api.resource.v1beta2.ExactDeviceRequest", "k8s.io.api.resource.v1beta2.ExactDeviceRequest", &F958, &W958, false);
pub(crate) static T959: Type = text("v1beta2.DeviceAllocationMode", &[]);
static F960: [Field; 5] = [
    w(f("effect", &T952, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("key", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("operator", &T961, UnlessZero, DefaultValue::Text("Equal")), 2, true, [0, 0]),
    w(f("tolerationSeconds", &T4, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("value", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W960: [u16; 5] = [1, 2, 4, 0, 3];
pub(crate) static T960: Type = st("io.k8s.api.resource.v1beta2.DeviceToleration", "k8s.io.api.resource.v1beta2.DeviceToleration", &F960, &W960, false);
pub(crate) static T961: Type = text("v1beta2.DeviceTolerationOperator", &[]);
pub(crate) static T962: Type = list("", "", &T960, Items::Atomic);
static F963: [Field; 1] = [
    w(f("requests", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W963: [u16; 1] = [0];
pub(crate) static T963: Type = st("io.k8s.api.resource.v1beta2.CapacityRequirements", "k8s.io.api.resource.v1beta2.CapacityRequirements", &F963, &W963, false);
static F964: [Field; 7] = [
    w(f("allocationMode", &T959, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("capacity", &T963, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("count", &T4, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("deviceClassName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("selectors", &T944, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("tolerations", &T962, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
];
static W964: [u16; 7] = [4, 3, 5, 0, 2, 6, 1];
pub(crate) static T964: Type = st("io.k8s.api.resource.v1beta2.DeviceSubRequest", "k8s.io.api.resource.v1beta2.DeviceSubRequest", &F964, &W964, false);
pub(crate) static T965: Type = list("", "", &T964, Items::Atomic);
pub(crate) static T966: Type = list("", "", &T957, Items::Atomic);
static F967: [Field; 3] = [
    w(f("distinctAttribute", &T968, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("matchAttribute", &T968, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("requests", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W967: [u16; 3] = [2, 1, 0];
pub(crate) static T967: Type = st("io.k8s.api.resource.v1beta2.DeviceConstraint", "k8s.io.api.resource.v1beta2.DeviceConstraint", &F967, &W967, false);
pub(crate) static T968: Type = text("v1beta2.FullyQualifiedName", &[]);
pub(crate) static T969: Type = list("", "", &T967, Items::Atomic);
static F970: [Field; 2] = [
    w(f("opaque", &T946, AsWritten, DefaultValue::None), 1, false, [2, 0]),
    w(f("requests", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W970: [u16; 2] = [1, 0];
pub(crate) static T970: Type = st("io.k8s.api.resource.v1beta2.DeviceClaimConfiguration", "k8s.io.api.resource.v1beta2.DeviceClaimConfiguration", &F970, &W970, false);
pub(crate) static T971: Type = list("", "", &T970, Items::Atomic);
static F972: [Field; 3] = [
    w(f("allocation", &T973, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("devices", &T984, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(p(f("reservedFor", &T981, UnlessZero, DefaultValue::None), merge(Some("uid"), false)), 2, false, [0, 0]),
];
static W972: [u16; 3] = [0, 2, 1];
pub(crate) static T972: Type = st("io.k8s.api.resource.v1beta2.ResourceClaimStatus", "k8s.io.api.resource.v1beta2.ResourceClaimStatus", &F972, &W972, false);
static F973: [Field; 3] = [
    w(f("allocationTimestamp", &T5, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("devices", &T974, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodeSelector", &T135, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W973: [u16; 3] = [1, 2, 0];
pub(crate) static T973: Type = st("io.k8s.api.resource.v1beta2.AllocationResult", "k8s.io.api.resource.v1beta2.AllocationResult", &F973, &W973, false);
static F974: [Field; 2] = [
    w(f("config", &T979, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("results", &T976, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W974: [u16; 2] = [1, 0];
pub(crate) static T974: Type = st("io.k8s.api.resource.v1beta2.DeviceAllocationResult", "k8s.io.api.resource.v1beta2.DeviceAllocationResult", &F974, &W974, false);
static F975: [Field; 10] = [
    w(f("adminAccess", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("bindingConditions", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("bindingFailureConditions", &T73, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("consumedCapacity", &T42, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(required(f("device", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(required(f("driver", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("pool", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("request", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("shareID", &T3, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("tolerations", &T962, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
];
static W975: [u16; 10] = [7, 5, 6, 4, 0, 9, 1, 2, 8, 3];
pub(crate) static T975: Type = st("io.k8s.api.resource.v1beta2.DeviceRequestAllocationResult", "k8s.io.api.resource.v1beta2.DeviceRequestAllocationResult", &F975, &W975, false);
pub(crate) static T976: Type = list("", "", &T975, Items::Atomic);
static F977: [Field; 3] = [
    w(f("opaque", &T946, AsWritten, DefaultValue::None), 1, false, [3, 0]),
    w(f("requests", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("source", &T978, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W977: [u16; 3] = [2, 1, 0];
pub(crate) static T977: Type = st("io.k8s.api.resource.v1beta2.DeviceAllocationConfiguration", "k8s.io.api.resource.v1beta2.DeviceAllocationConfiguration", &F977, &W977, false);
pub(crate) static T978: Type = text("v1beta2.AllocationConfigSource", &[]);
pub(crate) static T979: Type = list("", "", &T977, Items::Atomic);
static F980: [Field; 4] = [
    w(f("apiGroup", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(required(f("resource", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("uid", &T3, Always, DefaultValue::None)), 5, true, [0, 0]),
];
static W980: [u16; 4] = [0, 2, 1, 3];
pub(crate) static T980: Type = st("io.k8s.api.resource.v1beta2.ResourceClaimConsumerReference", "k8s.io.api.resource.v1beta2.ResourceClaimConsumerReference", &F980, &W980, false);
static K981: [SmolStr; 1] = [s("uid")];
pub(crate) static T981: Type = list("", "", &T980, Items::Map(&K981));
static F982: [Field; 7] = [
    w(f("conditions", &T373, Null, DefaultValue::None), 4, false, [0, 0]),
    w(f("data", &T518, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("device", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("networkData", &T983, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("pool", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("shareID", &T1, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W982: [u16; 7] = [3, 5, 2, 0, 1, 4, 6];
pub(crate) static T982: Type = st("io.k8s.api.resource.v1beta2.AllocatedDeviceStatus", "k8s.io.api.resource.v1beta2.AllocatedDeviceStatus", &F982, &W982, false);
static F983: [Field; 3] = [
    w(f("hardwareAddress", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("interfaceName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("ips", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W983: [u16; 3] = [1, 2, 0];
pub(crate) static T983: Type = st("io.k8s.api.resource.v1beta2.NetworkDeviceData", "k8s.io.api.resource.v1beta2.NetworkDeviceData", &F983, &W983, false);
static K984: [SmolStr; 4] = [s("driver"), s("device"), s("pool"), s("shareID")];
pub(crate) static T984: Type = list("", "", &T982, Items::Map(&K984));
static F985: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T986, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W985: [u16; 2] = [2, 3];
pub(crate) static T985: Type = st("io.k8s.api.resource.v1beta2.ResourceClaimTemplate", "k8s.io.api.resource.v1beta2.ResourceClaimTemplate", &F985, &W985, false);
static F986: [Field; 2] = [
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T955, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W986: [u16; 2] = [0, 1];
pub(crate) static T986: Type = st("io.k8s.api.resource.v1beta2.ResourceClaimTemplateSpec", "k8s.io.api.resource.v1beta2.ResourceClaimTemplateSpec", &F986, &W986, false);
static F987: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T988, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W987: [u16; 2] = [2, 3];
pub(crate) static T987: Type = st("io.k8s.api.resource.v1beta2.ResourceSlice", "k8s.io.api.resource.v1beta2.ResourceSlice", &F987, &W987, false);
static F988: [Field; 8] = [
    w(f("allNodes", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("devices", &T1005, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("nodeName", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("nodeSelector", &T135, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("perDeviceNodeSelection", &T8, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(required(f("pool", &T989, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("sharedCounters", &T1007, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
];
static W988: [u16; 8] = [2, 6, 3, 4, 0, 1, 5, 7];
pub(crate) static T988: Type = st("io.k8s.api.resource.v1beta2.ResourceSliceSpec", "k8s.io.api.resource.v1beta2.ResourceSliceSpec", &F988, &W988, false);
static F989: [Field; 3] = [
    w(required(f("generation", &T4, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("resourceSliceCount", &T4, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W989: [u16; 3] = [1, 0, 2];
pub(crate) static T989: Type = st("io.k8s.api.resource.v1beta2.ResourcePool", "k8s.io.api.resource.v1beta2.ResourcePool", &F989, &W989, false);
static F990: [Field; 13] = [
    w(f("allNodes", &T8, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("allowMultipleAllocations", &T8, AsWritten, DefaultValue::None), 12, false, [0, 0]),
    w(f("attributes", &T992, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("bindingConditions", &T73, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(f("bindingFailureConditions", &T73, UnlessZero, DefaultValue::None), 11, false, [0, 0]),
    w(f("bindsToNode", &T8, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("capacity", &T996, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("consumesCounters", &T1000, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("nodeAllocatableResourceMappings", &T1004, UnlessZero, DefaultValue::None), 13, false, [0, 0]),
    w(f("nodeName", &T1, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("nodeSelector", &T135, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("taints", &T1001, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
];
static W990: [u16; 13] = [8, 2, 6, 7, 10, 11, 0, 12, 5, 3, 4, 1, 9];
pub(crate) static T990: Type = st("io.k8s.api.resource.v1beta2.Device", "k8s.io.api.resource.v1beta2.Device", &F990, &W990, false);
static F991: [Field; 8] = [
    w(f("bool", &T8, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("bools", &T846, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("int", &T4, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("ints", &T247, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("string", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("strings", &T73, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("version", &T1, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("versions", &T73, UnlessZero, DefaultValue::None), 9, false, [0, 0]),
];
static W991: [u16; 8] = [2, 0, 4, 6, 3, 1, 5, 7];
pub(crate) static T991: Type = st("io.k8s.api.resource.v1beta2.DeviceAttribute", "k8s.io.api.resource.v1beta2.DeviceAttribute", &F991, &W991, false);
pub(crate) static T992: Type = map(&T991, false);
static F993: [Field; 2] = [
    w(f("requestPolicy", &T994, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("value", &T41, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W993: [u16; 2] = [1, 0];
pub(crate) static T993: Type = st("io.k8s.api.resource.v1beta2.DeviceCapacity", "k8s.io.api.resource.v1beta2.DeviceCapacity", &F993, &W993, false);
static F994: [Field; 3] = [
    w(f("default", &T41, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("validRange", &T995, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("validValues", &T850, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W994: [u16; 3] = [0, 2, 1];
pub(crate) static T994: Type = st("io.k8s.api.resource.v1beta2.CapacityRequestPolicy", "k8s.io.api.resource.v1beta2.CapacityRequestPolicy", &F994, &W994, false);
static F995: [Field; 3] = [
    w(f("max", &T41, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("min", &T41, AsWritten, DefaultValue::None)), 1, false, [0, 0]),
    w(f("step", &T41, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W995: [u16; 3] = [1, 0, 2];
pub(crate) static T995: Type = st("io.k8s.api.resource.v1beta2.CapacityRequestPolicyRange", "k8s.io.api.resource.v1beta2.CapacityRequestPolicyRange", &F995, &W995, false);
pub(crate) static T996: Type = map(&T993, false);
static F997: [Field; 2] = [
    w(required(f("counterSet", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("counters", &T999, UnlessZero, DefaultValue::None)), 2, false, [0, 0]),
];
static W997: [u16; 2] = [0, 1];
pub(crate) static T997: Type = st("io.k8s.api.resource.v1beta2.DeviceCounterConsumption", "k8s.io.api.resource.v1beta2.DeviceCounterConsumption", &F997, &W997, false);
static F998: [Field; 1] = [
    w(required(f("value", &T41, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W998: [u16; 1] = [0];
pub(crate) static T998: Type = st("io.k8s.api.resource.v1beta2.Counter", "k8s.io.api.resource.v1beta2.Counter", &F998, &W998, false);
pub(crate) static T999: Type = map(&T998, false);
pub(crate) static T1000: Type = list("", "", &T997, Items::Atomic);
pub(crate) static T1001: Type = list("", "", &T951, Items::Atomic);
static F1002: [Field; 2] = [
    w(f("allocationMultiplier", &T41, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("capacityKey", &T1003, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1002: [u16; 2] = [1, 0];
pub(crate) static T1002: Type = st("io.k8s.api.resource.v1beta2.NodeAllocatableResourceMapping", "k8s.io.api.resource.v1beta2.NodeAllocatableResourceMapping", &F1002, &W1002, false);
pub(crate) static T1003: Type = text("v1beta2.QualifiedName", &[]);
pub(crate) static T1004: Type = map(&T1002, false);
pub(crate) static T1005: Type = list("", "", &T990, Items::Atomic);
static F1006: [Field; 2] = [
    w(required(f("counters", &T999, UnlessZero, DefaultValue::None)), 2, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W1006: [u16; 2] = [1, 0];
pub(crate) static T1006: Type = st("io.k8s.api.resource.v1beta2.CounterSet", "k8s.io.api.resource.v1beta2.CounterSet", &F1006, &W1006, false);
pub(crate) static T1007: Type = list("", "", &T1006, Items::Atomic);
static F1008: [Field; 7] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("description", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("globalDefault", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("preemptionPolicy", &T1009, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("value", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1008: [u16; 5] = [4, 6, 2, 1, 5];
pub(crate) static T1008: Type = st("io.k8s.api.scheduling.v1.PriorityClass", "k8s.io.api.scheduling.v1.PriorityClass", &F1008, &W1008, false);
static E1009: [SmolStr; 2] = [s("Never"), s("PreemptLowerPriority")];
pub(crate) static T1009: Type = text("apiv1.PreemptionPolicy", &E1009);
static F1010: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T1011, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T1023, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1010: [u16; 3] = [2, 3, 4];
pub(crate) static T1010: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroup", "k8s.io.api.scheduling.v1alpha2.PodGroup", &F1010, &W1010, false);
static F1011: [Field; 7] = [
    w(f("disruptionMode", &T1022, AsWritten, DefaultValue::Text("Pod")), 5, false, [0, 0]),
    w(f("podGroupTemplateRef", &T1012, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("priority", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("priorityClassName", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(p(f("resourceClaims", &T1021, UnlessZero, DefaultValue::None), merge(Some("name"), true)), 4, false, [0, 0]),
    w(f("schedulingConstraints", &T1017, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("schedulingPolicy", &T1014, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W1011: [u16; 7] = [1, 6, 5, 4, 0, 3, 2];
pub(crate) static T1011: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroupSpec", "k8s.io.api.scheduling.v1alpha2.PodGroupSpec", &F1011, &W1011, false);
static F1012: [Field; 1] = [
    w(f("workload", &T1013, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1012: [u16; 1] = [0];
pub(crate) static T1012: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroupTemplateReference", "k8s.io.api.scheduling.v1alpha2.PodGroupTemplateReference", &F1012, &W1012, false);
static F1013: [Field; 2] = [
    w(required(f("podGroupTemplateName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("workloadName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W1013: [u16; 2] = [1, 0];
pub(crate) static T1013: Type = st("io.k8s.api.scheduling.v1alpha2.WorkloadPodGroupTemplateReference", "k8s.io.api.scheduling.v1alpha2.WorkloadPodGroupTemplateReference", &F1013, &W1013, false);
static F1014: [Field; 2] = [
    w(f("basic", &T1015, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("gang", &T1016, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1014: [u16; 2] = [0, 1];
pub(crate) static T1014: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroupSchedulingPolicy", "k8s.io.api.scheduling.v1alpha2.PodGroupSchedulingPolicy", &F1014, &W1014, false);
static F1015: [Field; 0] = [
];
static W1015: [u16; 0] = [];
pub(crate) static T1015: Type = st("io.k8s.api.scheduling.v1alpha2.BasicSchedulingPolicy", "k8s.io.api.scheduling.v1alpha2.BasicSchedulingPolicy", &F1015, &W1015, false);
static F1016: [Field; 1] = [
    w(required(f("minCount", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W1016: [u16; 1] = [0];
pub(crate) static T1016: Type = st("io.k8s.api.scheduling.v1alpha2.GangSchedulingPolicy", "k8s.io.api.scheduling.v1alpha2.GangSchedulingPolicy", &F1016, &W1016, false);
static F1017: [Field; 1] = [
    w(f("topology", &T1019, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1017: [u16; 1] = [0];
pub(crate) static T1017: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroupSchedulingConstraints", "k8s.io.api.scheduling.v1alpha2.PodGroupSchedulingConstraints", &F1017, &W1017, false);
static F1018: [Field; 1] = [
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W1018: [u16; 1] = [0];
pub(crate) static T1018: Type = st("io.k8s.api.scheduling.v1alpha2.TopologyConstraint", "k8s.io.api.scheduling.v1alpha2.TopologyConstraint", &F1018, &W1018, false);
pub(crate) static T1019: Type = list("", "", &T1018, Items::Atomic);
static F1020: [Field; 3] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("resourceClaimName", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceClaimTemplateName", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1020: [u16; 3] = [0, 1, 2];
pub(crate) static T1020: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroupResourceClaim", "k8s.io.api.scheduling.v1alpha2.PodGroupResourceClaim", &F1020, &W1020, false);
static K1021: [SmolStr; 1] = [s("name")];
pub(crate) static T1021: Type = list("", "", &T1020, Items::Map(&K1021));
pub(crate) static T1022: Type = text("v1alpha2.DisruptionMode", &[]);
static F1023: [Field; 2] = [
    w(p(f("conditions", &T373, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
    w(p(f("resourceClaimStatuses", &T1025, UnlessZero, DefaultValue::None), merge(Some("name"), true)), 2, false, [0, 0]),
];
static W1023: [u16; 2] = [0, 1];
pub(crate) static T1023: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroupStatus", "k8s.io.api.scheduling.v1alpha2.PodGroupStatus", &F1023, &W1023, false);
static F1024: [Field; 2] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("resourceClaimName", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1024: [u16; 2] = [0, 1];
pub(crate) static T1024: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroupResourceClaimStatus", "k8s.io.api.scheduling.v1alpha2.PodGroupResourceClaimStatus", &F1024, &W1024, false);
static K1025: [SmolStr; 1] = [s("name")];
pub(crate) static T1025: Type = list("", "", &T1024, Items::Map(&K1025));
static F1026: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T1027, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W1026: [u16; 2] = [2, 3];
pub(crate) static T1026: Type = st("io.k8s.api.scheduling.v1alpha2.Workload", "k8s.io.api.scheduling.v1alpha2.Workload", &F1026, &W1026, false);
static F1027: [Field; 2] = [
    w(f("controllerRef", &T1028, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(required(f("podGroupTemplates", &T1030, Null, DefaultValue::None)), 2, false, [0, 0]),
];
static W1027: [u16; 2] = [0, 1];
pub(crate) static T1027: Type = st("io.k8s.api.scheduling.v1alpha2.WorkloadSpec", "k8s.io.api.scheduling.v1alpha2.WorkloadSpec", &F1027, &W1027, false);
static F1028: [Field; 3] = [
    w(f("apiGroup", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("kind", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W1028: [u16; 3] = [0, 1, 2];
pub(crate) static T1028: Type = st("io.k8s.api.scheduling.v1alpha2.TypedLocalObjectReference", "k8s.io.api.scheduling.v1alpha2.TypedLocalObjectReference", &F1028, &W1028, false);
static F1029: [Field; 7] = [
    w(f("disruptionMode", &T1022, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("priority", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("priorityClassName", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(p(f("resourceClaims", &T1021, UnlessZero, DefaultValue::None), merge(Some("name"), true)), 4, false, [0, 0]),
    w(f("schedulingConstraints", &T1017, Null, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("schedulingPolicy", &T1014, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W1029: [u16; 7] = [1, 6, 5, 4, 0, 3, 2];
pub(crate) static T1029: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroupTemplate", "k8s.io.api.scheduling.v1alpha2.PodGroupTemplate", &F1029, &W1029, false);
static K1030: [SmolStr; 1] = [s("name")];
pub(crate) static T1030: Type = list("", "", &T1029, Items::Map(&K1030));
static F1031: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T1032, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W1031: [u16; 2] = [2, 3];
pub(crate) static T1031: Type = st("io.k8s.api.storage.v1.CSIDriver", "k8s.io.api.storage.v1.CSIDriver", &F1031, &W1031, false);
static F1032: [Field; 11] = [
    w(f("attachRequired", &T8, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("fsGroupPolicy", &T1035, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("nodeAllocatableUpdatePeriodSeconds", &T4, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("podInfoOnMount", &T8, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("preventPodSchedulingIfMissing", &T8, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("requiresRepublish", &T8, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("seLinuxMount", &T8, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("serviceAccountTokenInSecrets", &T8, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("storageCapacity", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("tokenRequests", &T1037, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("volumeLifecycleModes", &T1034, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W1032: [u16; 11] = [0, 3, 10, 8, 1, 9, 5, 6, 2, 7, 4];
pub(crate) static T1032: Type = st("io.k8s.api.storage.v1.CSIDriverSpec", "k8s.io.api.storage.v1.CSIDriverSpec", &F1032, &W1032, false);
pub(crate) static T1033: Type = text("v1.VolumeLifecycleMode", &[]);
pub(crate) static T1034: Type = list("", "", &T1033, Items::Set);
pub(crate) static T1035: Type = text("v1.FSGroupPolicy", &[]);
static F1036: [Field; 2] = [
    w(required(f("audience", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("expirationSeconds", &T4, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1036: [u16; 2] = [0, 1];
pub(crate) static T1036: Type = st("io.k8s.api.storage.v1.TokenRequest", "k8s.io.api.storage.v1.TokenRequest", &F1036, &W1036, false);
pub(crate) static T1037: Type = list("", "", &T1036, Items::Atomic);
static F1038: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T1039, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W1038: [u16; 2] = [2, 3];
pub(crate) static T1038: Type = st("io.k8s.api.storage.v1.CSINode", "k8s.io.api.storage.v1.CSINode", &F1038, &W1038, false);
static F1039: [Field; 1] = [
    w(p(required(f("drivers", &T1042, Null, DefaultValue::None)), merge(Some("name"), false)), 1, false, [0, 0]),
];
static W1039: [u16; 1] = [0];
pub(crate) static T1039: Type = st("io.k8s.api.storage.v1.CSINodeSpec", "k8s.io.api.storage.v1.CSINodeSpec", &F1039, &W1039, false);
static F1040: [Field; 4] = [
    w(f("allocatable", &T1041, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("nodeID", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("topologyKeys", &T73, Null, DefaultValue::None), 3, false, [0, 0]),
];
static W1040: [u16; 4] = [1, 2, 3, 0];
pub(crate) static T1040: Type = st("io.k8s.api.storage.v1.CSINodeDriver", "k8s.io.api.storage.v1.CSINodeDriver", &F1040, &W1040, false);
static F1041: [Field; 1] = [
    w(f("count", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1041: [u16; 1] = [0];
pub(crate) static T1041: Type = st("io.k8s.api.storage.v1.VolumeNodeResources", "k8s.io.api.storage.v1.VolumeNodeResources", &F1041, &W1041, false);
static K1042: [SmolStr; 1] = [s("name")];
pub(crate) static T1042: Type = list("", "", &T1040, Items::Map(&K1042));
static F1043: [Field; 7] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("capacity", &T41, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("maximumVolumeSize", &T41, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodeTopology", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("storageClassName", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W1043: [u16; 5] = [4, 5, 6, 1, 3];
pub(crate) static T1043: Type = st("io.k8s.api.storage.v1.CSIStorageCapacity", "k8s.io.api.storage.v1.CSIStorageCapacity", &F1043, &W1043, false);
static F1044: [Field; 10] = [
    w(f("allowVolumeExpansion", &T8, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("allowedTopologies", &T1049, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("mountOptions", &T73, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("parameters", &T6, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("provisioner", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("reclaimPolicy", &T133, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("volumeBindingMode", &T1045, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W1044: [u16; 8] = [4, 7, 6, 8, 5, 0, 9, 1];
pub(crate) static T1044: Type = st("io.k8s.api.storage.v1.StorageClass", "k8s.io.api.storage.v1.StorageClass", &F1044, &W1044, false);
static E1045: [SmolStr; 2] = [s("Immediate"), s("WaitForFirstConsumer")];
pub(crate) static T1045: Type = text("v1.VolumeBindingMode", &E1045);
static F1046: [Field; 1] = [
    w(f("matchLabelExpressions", &T1048, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1046: [u16; 1] = [0];
pub(crate) static T1046: Type = st("io.k8s.api.core.v1.TopologySelectorTerm", "k8s.io.api.core.v1.TopologySelectorTerm", &F1046, &W1046, true);
static F1047: [Field; 2] = [
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("values", &T73, Null, DefaultValue::None)), 2, false, [0, 0]),
];
static W1047: [u16; 2] = [0, 1];
pub(crate) static T1047: Type = st("io.k8s.api.core.v1.TopologySelectorLabelRequirement", "k8s.io.api.core.v1.TopologySelectorLabelRequirement", &F1047, &W1047, false);
pub(crate) static T1048: Type = list("", "", &T1047, Items::Atomic);
pub(crate) static T1049: Type = list("", "", &T1046, Items::Atomic);
static F1050: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T1051, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T1053, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1050: [u16; 3] = [2, 3, 4];
pub(crate) static T1050: Type = st("io.k8s.api.storage.v1.VolumeAttachment", "k8s.io.api.storage.v1.VolumeAttachment", &F1050, &W1050, false);
static F1051: [Field; 3] = [
    w(required(f("attacher", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("nodeName", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("source", &T1052, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W1051: [u16; 3] = [0, 2, 1];
pub(crate) static T1051: Type = st("io.k8s.api.storage.v1.VolumeAttachmentSpec", "k8s.io.api.storage.v1.VolumeAttachmentSpec", &F1051, &W1051, false);
static F1052: [Field; 2] = [
    w(f("inlineVolumeSpec", &T106, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("persistentVolumeName", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1052: [u16; 2] = [1, 0];
pub(crate) static T1052: Type = st("io.k8s.api.storage.v1.VolumeAttachmentSource", "k8s.io.api.storage.v1.VolumeAttachmentSource", &F1052, &W1052, false);
static F1053: [Field; 4] = [
    w(f("attachError", &T1054, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("attached", &T8, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("attachmentMetadata", &T6, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("detachError", &T1054, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W1053: [u16; 4] = [1, 2, 0, 3];
pub(crate) static T1053: Type = st("io.k8s.api.storage.v1.VolumeAttachmentStatus", "k8s.io.api.storage.v1.VolumeAttachmentStatus", &F1053, &W1053, false);
static F1054: [Field; 3] = [
    w(f("errorCode", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("time", &T5, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1054: [u16; 3] = [2, 1, 0];
pub(crate) static T1054: Type = st("io.k8s.api.storage.v1.VolumeError", "k8s.io.api.storage.v1.VolumeError", &F1054, &W1054, false);
static F1055: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("driverName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("parameters", &T6, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W1055: [u16; 3] = [3, 1, 4];
pub(crate) static T1055: Type = st("io.k8s.api.storage.v1.VolumeAttributesClass", "k8s.io.api.storage.v1.VolumeAttributesClass", &F1055, &W1055, false);
static F1056: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("driverName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("parameters", &T6, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W1056: [u16; 3] = [3, 1, 4];
pub(crate) static T1056: Type = st("io.k8s.api.storage.v1beta1.VolumeAttributesClass", "k8s.io.api.storage.v1beta1.VolumeAttributesClass", &F1056, &W1056, false);
static F1057: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1058, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1060, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1057: [u16; 3] = [2, 3, 4];
pub(crate) static T1057: Type = st("io.k8s.api.storagemigration.v1beta1.StorageVersionMigration", "k8s.io.api.storagemigration.v1beta1.StorageVersionMigration", &F1057, &W1057, false);
static F1058: [Field; 1] = [
    w(required(f("resource", &T1059, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W1058: [u16; 1] = [0];
pub(crate) static T1058: Type = st("io.k8s.api.storagemigration.v1beta1.StorageVersionMigrationSpec", "k8s.io.api.storagemigration.v1beta1.StorageVersionMigrationSpec", &F1058, &W1058, false);
static F1059: [Field; 2] = [
    w(required(f("group", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("resource", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W1059: [u16; 2] = [0, 1];
pub(crate) static T1059: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.GroupResource", "k8s.io.apimachinery.pkg.apis.meta.v1.GroupResource", &F1059, &W1059, false);
static F1060: [Field; 2] = [
    w(p(f("conditions", &T373, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
    w(f("resourceVersion", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1060: [u16; 2] = [0, 1];
pub(crate) static T1060: Type = st("io.k8s.api.storagemigration.v1beta1.StorageVersionMigrationStatus", "k8s.io.api.storagemigration.v1beta1.StorageVersionMigrationStatus", &F1060, &W1060, false);
static F1061: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("request", &T1062, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("response", &T1066, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1061: [u16; 2] = [2, 3];
pub(crate) static T1061: Type = st("", "k8s.io.api.admission.v1.AdmissionReview", &F1061, &W1061, false);
static F1062: [Field; 15] = [
    w(f("dryRun", &T8, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("kind", &T1063, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("object", &T518, Always, DefaultValue::None), 9, true, [0, 0]),
    w(f("oldObject", &T518, Always, DefaultValue::None), 10, true, [0, 0]),
    w(f("operation", &T1065, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("options", &T518, Always, DefaultValue::None), 12, true, [0, 0]),
    w(f("requestKind", &T1063, AsWritten, DefaultValue::None), 13, false, [0, 0]),
    w(f("requestResource", &T1064, AsWritten, DefaultValue::None), 14, false, [0, 0]),
    w(f("requestSubResource", &T1, UnlessZero, DefaultValue::None), 15, true, [0, 0]),
    w(f("resource", &T1064, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("subResource", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("uid", &T3, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("userInfo", &T559, Always, DefaultValue::None), 8, true, [0, 0]),
];
static W1062: [u16; 15] = [13, 1, 11, 12, 2, 3, 6, 14, 4, 5, 0, 7, 8, 9, 10];
pub(crate) static T1062: Type = st("", "k8s.io.api.admission.v1.AdmissionRequest", &F1062, &W1062, false);
static F1063: [Field; 3] = [
    w(f("group", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("kind", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("version", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1063: [u16; 3] = [0, 2, 1];
pub(crate) static T1063: Type = st("", "k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionKind", &F1063, &W1063, false);
static F1064: [Field; 3] = [
    w(f("group", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("resource", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("version", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1064: [u16; 3] = [0, 2, 1];
pub(crate) static T1064: Type = st("", "k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionResource", &F1064, &W1064, false);
pub(crate) static T1065: Type = text("v1.Operation", &[]);
static F1066: [Field; 7] = [
    w(f("allowed", &T8, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("auditAnnotations", &T6, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("patch", &T22, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("patchType", &T1075, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("status", &T1067, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("uid", &T3, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("warnings", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
];
static W1066: [u16; 7] = [5, 0, 4, 2, 3, 1, 6];
pub(crate) static T1066: Type = st("", "k8s.io.api.admission.v1.AdmissionResponse", &F1066, &W1066, false);
static F1067: [Field; 8] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("code", &T29, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("details", &T1071, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("reason", &T1070, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1067: [u16; 6] = [5, 7, 4, 6, 2, 1];
pub(crate) static T1067: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.Status", "k8s.io.apimachinery.pkg.apis.meta.v1.Status", &F1067, &W1067, false);
static F1068: [Field; 5] = [
    w(f("continue", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("remainingItemCount", &T4, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("resourceVersion", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("selfLink", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("shardInfo", &T1069, AsWritten, DefaultValue::None), 5, false, [0, 0]),
];
static W1068: [u16; 5] = [3, 2, 0, 1, 4];
pub(crate) static T1068: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta", "k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta", &F1068, &W1068, false);
static F1069: [Field; 1] = [
    w(required(f("selector", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W1069: [u16; 1] = [0];
pub(crate) static T1069: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.ShardInfo", "k8s.io.apimachinery.pkg.apis.meta.v1.ShardInfo", &F1069, &W1069, false);
pub(crate) static T1070: Type = text("v1.StatusReason", &[]);
static F1071: [Field; 6] = [
    w(f("causes", &T1074, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("group", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("kind", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("retryAfterSeconds", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("uid", &T3, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
];
static W1071: [u16; 6] = [3, 1, 2, 0, 4, 5];
pub(crate) static T1071: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.StatusDetails", "k8s.io.apimachinery.pkg.apis.meta.v1.StatusDetails", &F1071, &W1071, false);
static F1072: [Field; 3] = [
    w(f("field", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("reason", &T1073, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1072: [u16; 3] = [2, 1, 0];
pub(crate) static T1072: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.StatusCause", "k8s.io.apimachinery.pkg.apis.meta.v1.StatusCause", &F1072, &W1072, false);
pub(crate) static T1073: Type = text("v1.CauseType", &[]);
pub(crate) static T1074: Type = list("", "", &T1072, Items::Atomic);
pub(crate) static T1075: Type = text("v1.PatchType", &[]);
static F1076: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("request", &T1077, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("response", &T1079, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1076: [u16; 2] = [2, 3];
pub(crate) static T1076: Type = st("", "k8s.io.api.admission.v1beta1.AdmissionReview", &F1076, &W1076, false);
static F1077: [Field; 15] = [
    w(f("dryRun", &T8, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("kind", &T1063, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("object", &T518, Always, DefaultValue::None), 9, true, [0, 0]),
    w(f("oldObject", &T518, Always, DefaultValue::None), 10, true, [0, 0]),
    w(f("operation", &T1078, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("options", &T518, Always, DefaultValue::None), 12, true, [0, 0]),
    w(f("requestKind", &T1063, AsWritten, DefaultValue::None), 13, false, [0, 0]),
    w(f("requestResource", &T1064, AsWritten, DefaultValue::None), 14, false, [0, 0]),
    w(f("requestSubResource", &T1, UnlessZero, DefaultValue::None), 15, true, [0, 0]),
    w(f("resource", &T1064, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("subResource", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("uid", &T3, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("userInfo", &T559, Always, DefaultValue::None), 8, true, [0, 0]),
];
static W1077: [u16; 15] = [13, 1, 11, 12, 2, 3, 6, 14, 4, 5, 0, 7, 8, 9, 10];
pub(crate) static T1077: Type = st("", "k8s.io.api.admission.v1beta1.AdmissionRequest", &F1077, &W1077, false);
pub(crate) static T1078: Type = text("v1beta1.Operation", &[]);
static F1079: [Field; 7] = [
    w(f("allowed", &T8, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("auditAnnotations", &T6, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("patch", &T22, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("patchType", &T458, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("status", &T1067, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("uid", &T3, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("warnings", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
];
static W1079: [u16; 7] = [5, 0, 4, 2, 3, 1, 6];
pub(crate) static T1079: Type = st("", "k8s.io.api.admission.v1beta1.AdmissionResponse", &F1079, &W1079, false);
static F1080: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1081, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1080: [u16; 2] = [3, 1];
pub(crate) static T1080: Type = st("io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBindingList", "k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicyBindingList", &F1080, &W1080, false);
pub(crate) static T1081: Type = list("", "", &T395, Items::Atomic);
static F1082: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1083, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1082: [u16; 2] = [3, 1];
pub(crate) static T1082: Type = st("io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyList", "k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicyList", &F1082, &W1082, false);
pub(crate) static T1083: Type = list("", "", &T374, Items::Atomic);
static F1084: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1085, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1084: [u16; 2] = [3, 1];
pub(crate) static T1084: Type = st("io.k8s.api.admissionregistration.v1.MutatingWebhookConfigurationList", "k8s.io.api.admissionregistration.v1.MutatingWebhookConfigurationList", &F1084, &W1084, false);
pub(crate) static T1085: Type = list("", "", &T399, Items::Atomic);
static F1086: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1087, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1086: [u16; 2] = [3, 1];
pub(crate) static T1086: Type = st("io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingList", "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingList", &F1086, &W1086, false);
pub(crate) static T1087: Type = list("", "", &T419, Items::Atomic);
static F1088: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1089, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1088: [u16; 2] = [3, 1];
pub(crate) static T1088: Type = st("io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyList", "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyList", &F1088, &W1088, false);
pub(crate) static T1089: Type = list("", "", &T407, Items::Atomic);
static F1090: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1091, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1090: [u16; 2] = [3, 1];
pub(crate) static T1090: Type = st("io.k8s.api.admissionregistration.v1.ValidatingWebhookConfigurationList", "k8s.io.api.admissionregistration.v1.ValidatingWebhookConfigurationList", &F1090, &W1090, false);
pub(crate) static T1091: Type = list("", "", &T423, Items::Atomic);
static F1092: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1093, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1092: [u16; 2] = [3, 1];
pub(crate) static T1092: Type = st("io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingList", "k8s.io.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingList", &F1092, &W1092, false);
pub(crate) static T1093: Type = list("", "", &T444, Items::Atomic);
static F1094: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1095, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1094: [u16; 2] = [3, 1];
pub(crate) static T1094: Type = st("io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyList", "k8s.io.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyList", &F1094, &W1094, false);
pub(crate) static T1095: Type = list("", "", &T426, Items::Atomic);
static F1096: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1097, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1103, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1096: [u16; 3] = [2, 3, 4];
pub(crate) static T1096: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicy", &F1096, &W1096, false);
static F1097: [Field; 7] = [
    w(f("auditAnnotations", &T1101, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("failurePolicy", &T440, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("matchConditions", &T1102, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("matchConstraints", &T429, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("paramKind", &T428, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("validations", &T1099, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("variables", &T434, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
];
static W1097: [u16; 7] = [4, 3, 5, 1, 0, 2, 6];
pub(crate) static T1097: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicySpec", &F1097, &W1097, false);
static F1098: [Field; 4] = [
    w(f("expression", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("messageExpression", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("reason", &T410, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1098: [u16; 4] = [0, 1, 3, 2];
pub(crate) static T1098: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.Validation", &F1098, &W1098, false);
pub(crate) static T1099: Type = list("", "", &T1098, Items::Atomic);
static F1100: [Field; 2] = [
    w(f("key", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("valueExpression", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1100: [u16; 2] = [0, 1];
pub(crate) static T1100: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.AuditAnnotation", &F1100, &W1100, false);
pub(crate) static T1101: Type = list("", "", &T1100, Items::Atomic);
pub(crate) static T1102: Type = list("", "", &T441, Items::Atomic);
static F1103: [Field; 3] = [
    w(f("conditions", &T1107, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("typeChecking", &T1104, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1103: [u16; 3] = [1, 2, 0];
pub(crate) static T1103: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyStatus", &F1103, &W1103, false);
static F1104: [Field; 1] = [
    w(f("expressionWarnings", &T1106, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1104: [u16; 1] = [0];
pub(crate) static T1104: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.TypeChecking", &F1104, &W1104, false);
static F1105: [Field; 2] = [
    w(f("fieldRef", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("warning", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1105: [u16; 2] = [0, 1];
pub(crate) static T1105: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.ExpressionWarning", &F1105, &W1105, false);
pub(crate) static T1106: Type = list("", "", &T1105, Items::Atomic);
pub(crate) static T1107: Type = list("", "", &T372, Items::Atomic);
static F1108: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1109, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1108: [u16; 2] = [2, 3];
pub(crate) static T1108: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyBinding", &F1108, &W1108, false);
static F1109: [Field; 4] = [
    w(f("matchResources", &T429, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("paramRef", &T446, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("policyName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("validationActions", &T1111, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1109: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T1109: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingSpec", &F1109, &W1109, false);
pub(crate) static T1110: Type = text("v1alpha1.ValidationAction", &[]);
pub(crate) static T1111: Type = list("", "", &T1110, Items::Atomic);
static F1112: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1113, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1112: [u16; 2] = [3, 1];
pub(crate) static T1112: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingList", &F1112, &W1112, false);
pub(crate) static T1113: Type = list("", "", &T1108, Items::Atomic);
static F1114: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1115, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1114: [u16; 2] = [3, 1];
pub(crate) static T1114: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyList", &F1114, &W1114, false);
pub(crate) static T1115: Type = list("", "", &T1096, Items::Atomic);
static F1116: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1117, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1116: [u16; 2] = [3, 1];
pub(crate) static T1116: Type = st("io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBindingList", "k8s.io.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBindingList", &F1116, &W1116, false);
pub(crate) static T1117: Type = list("", "", &T466, Items::Atomic);
static F1118: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1119, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1118: [u16; 2] = [3, 1];
pub(crate) static T1118: Type = st("io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicyList", "k8s.io.api.admissionregistration.v1beta1.MutatingAdmissionPolicyList", &F1118, &W1118, false);
pub(crate) static T1119: Type = list("", "", &T448, Items::Atomic);
static F1120: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("webhooks", &T1126, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1120: [u16; 2] = [2, 3];
pub(crate) static T1120: Type = st("", "k8s.io.api.admissionregistration.v1beta1.MutatingWebhookConfiguration", &F1120, &W1120, false);
static F1121: [Field; 12] = [
    w(f("admissionReviewVersions", &T73, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("clientConfig", &T1122, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("failurePolicy", &T462, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("matchConditions", &T1125, UnlessZero, DefaultValue::None), 12, false, [0, 0]),
    w(f("matchPolicy", &T454, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("objectSelector", &T89, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("reinvocationPolicy", &T465, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("rules", &T404, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("sideEffects", &T1124, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("timeoutSeconds", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W1121: [u16; 12] = [5, 1, 9, 2, 6, 10, 11, 0, 4, 8, 7, 3];
pub(crate) static T1121: Type = st("", "k8s.io.api.admissionregistration.v1beta1.MutatingWebhook", &F1121, &W1121, false);
static F1122: [Field; 3] = [
    w(f("caBundle", &T22, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("service", &T1123, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("url", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1122: [u16; 3] = [1, 0, 2];
pub(crate) static T1122: Type = st("", "k8s.io.api.admissionregistration.v1beta1.WebhookClientConfig", &F1122, &W1122, false);
static F1123: [Field; 4] = [
    w(f("name", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("namespace", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("path", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("port", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W1123: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T1123: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ServiceReference", &F1123, &W1123, false);
pub(crate) static T1124: Type = text("v1beta1.SideEffectClass", &[]);
pub(crate) static T1125: Type = list("", "", &T463, Items::Atomic);
pub(crate) static T1126: Type = list("", "", &T1121, Items::Atomic);
static F1127: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1128, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1127: [u16; 2] = [3, 1];
pub(crate) static T1127: Type = st("", "k8s.io.api.admissionregistration.v1beta1.MutatingWebhookConfigurationList", &F1127, &W1127, false);
pub(crate) static T1128: Type = list("", "", &T1120, Items::Atomic);
static F1129: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1130, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1135, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1129: [u16; 3] = [2, 3, 4];
pub(crate) static T1129: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingAdmissionPolicy", &F1129, &W1129, false);
static F1130: [Field; 7] = [
    w(f("auditAnnotations", &T1134, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("failurePolicy", &T462, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("matchConditions", &T1125, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("matchConstraints", &T451, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("paramKind", &T450, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("validations", &T1132, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("variables", &T456, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
];
static W1130: [u16; 7] = [4, 3, 5, 1, 0, 2, 6];
pub(crate) static T1130: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingAdmissionPolicySpec", &F1130, &W1130, false);
static F1131: [Field; 4] = [
    w(f("expression", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("messageExpression", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("reason", &T410, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1131: [u16; 4] = [0, 1, 3, 2];
pub(crate) static T1131: Type = st("", "k8s.io.api.admissionregistration.v1beta1.Validation", &F1131, &W1131, false);
pub(crate) static T1132: Type = list("", "", &T1131, Items::Atomic);
static F1133: [Field; 2] = [
    w(f("key", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("valueExpression", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1133: [u16; 2] = [0, 1];
pub(crate) static T1133: Type = st("", "k8s.io.api.admissionregistration.v1beta1.AuditAnnotation", &F1133, &W1133, false);
pub(crate) static T1134: Type = list("", "", &T1133, Items::Atomic);
static F1135: [Field; 3] = [
    w(f("conditions", &T1107, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("typeChecking", &T1136, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1135: [u16; 3] = [1, 2, 0];
pub(crate) static T1135: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingAdmissionPolicyStatus", &F1135, &W1135, false);
static F1136: [Field; 1] = [
    w(f("expressionWarnings", &T1138, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1136: [u16; 1] = [0];
pub(crate) static T1136: Type = st("", "k8s.io.api.admissionregistration.v1beta1.TypeChecking", &F1136, &W1136, false);
static F1137: [Field; 2] = [
    w(f("fieldRef", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("warning", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1137: [u16; 2] = [0, 1];
pub(crate) static T1137: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ExpressionWarning", &F1137, &W1137, false);
pub(crate) static T1138: Type = list("", "", &T1137, Items::Atomic);
static F1139: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1140, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1139: [u16; 2] = [2, 3];
pub(crate) static T1139: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingAdmissionPolicyBinding", &F1139, &W1139, false);
static F1140: [Field; 4] = [
    w(f("matchResources", &T451, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("paramRef", &T468, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("policyName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("validationActions", &T1142, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1140: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T1140: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingSpec", &F1140, &W1140, false);
pub(crate) static T1141: Type = text("v1beta1.ValidationAction", &[]);
pub(crate) static T1142: Type = list("", "", &T1141, Items::Atomic);
static F1143: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1144, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1143: [u16; 2] = [3, 1];
pub(crate) static T1143: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingList", &F1143, &W1143, false);
pub(crate) static T1144: Type = list("", "", &T1139, Items::Atomic);
static F1145: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1146, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1145: [u16; 2] = [3, 1];
pub(crate) static T1145: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingAdmissionPolicyList", &F1145, &W1145, false);
pub(crate) static T1146: Type = list("", "", &T1129, Items::Atomic);
static F1147: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("webhooks", &T1149, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1147: [u16; 2] = [2, 3];
pub(crate) static T1147: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingWebhookConfiguration", &F1147, &W1147, false);
static F1148: [Field; 11] = [
    w(f("admissionReviewVersions", &T73, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("clientConfig", &T1122, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("failurePolicy", &T462, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("matchConditions", &T1125, UnlessZero, DefaultValue::None), 11, false, [0, 0]),
    w(f("matchPolicy", &T454, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("objectSelector", &T89, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("rules", &T404, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("sideEffects", &T1124, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("timeoutSeconds", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W1148: [u16; 11] = [5, 1, 8, 2, 6, 9, 10, 0, 4, 7, 3];
pub(crate) static T1148: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingWebhook", &F1148, &W1148, false);
pub(crate) static T1149: Type = list("", "", &T1148, Items::Atomic);
static F1150: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1151, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1150: [u16; 2] = [3, 1];
pub(crate) static T1150: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingWebhookConfigurationList", &F1150, &W1150, false);
pub(crate) static T1151: Type = list("", "", &T1147, Items::Atomic);
static F1152: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("versions", &T1161, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1152: [u16; 2] = [2, 3];
pub(crate) static T1152: Type = st("", "k8s.io.api.apidiscovery.v2.APIGroupDiscovery", &F1152, &W1152, false);
static F1153: [Field; 3] = [
    w(f("freshness", &T1160, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("resources", &T1159, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("version", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1153: [u16; 3] = [2, 1, 0];
pub(crate) static T1153: Type = st("", "k8s.io.api.apidiscovery.v2.APIVersionDiscovery", &F1153, &W1153, false);
static F1154: [Field; 8] = [
    w(f("categories", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("resource", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("responseKind", &T1063, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("scope", &T1155, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("shortNames", &T73, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("singularResource", &T1, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("subresources", &T1158, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 5, false, [0, 0]),
];
static W1154: [u16; 8] = [1, 2, 3, 5, 7, 4, 0, 6];
pub(crate) static T1154: Type = st("", "k8s.io.api.apidiscovery.v2.APIResourceDiscovery", &F1154, &W1154, false);
pub(crate) static T1155: Type = text("v2.ResourceScope", &[]);
static F1156: [Field; 4] = [
    w(f("acceptedTypes", &T1157, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("responseKind", &T1063, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("subresource", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 4, false, [0, 0]),
];
static W1156: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T1156: Type = st("", "k8s.io.api.apidiscovery.v2.APISubresourceDiscovery", &F1156, &W1156, false);
pub(crate) static T1157: Type = list("", "", &T1063, Items::Atomic);
pub(crate) static T1158: Type = list("", "", &T1156, Items::Atomic);
pub(crate) static T1159: Type = list("", "", &T1154, Items::Atomic);
pub(crate) static T1160: Type = text("v2.DiscoveryFreshness", &[]);
pub(crate) static T1161: Type = list("", "", &T1153, Items::Atomic);
static F1162: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1163, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1162: [u16; 2] = [3, 1];
pub(crate) static T1162: Type = st("", "k8s.io.api.apidiscovery.v2.APIGroupDiscoveryList", &F1162, &W1162, false);
pub(crate) static T1163: Type = list("", "", &T1152, Items::Atomic);
static F1164: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("versions", &T1172, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1164: [u16; 2] = [2, 3];
pub(crate) static T1164: Type = st("", "k8s.io.api.apidiscovery.v2beta1.APIGroupDiscovery", &F1164, &W1164, false);
static F1165: [Field; 3] = [
    w(f("freshness", &T1171, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("resources", &T1170, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("version", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1165: [u16; 3] = [2, 1, 0];
pub(crate) static T1165: Type = st("", "k8s.io.api.apidiscovery.v2beta1.APIVersionDiscovery", &F1165, &W1165, false);
static F1166: [Field; 8] = [
    w(f("categories", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("resource", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("responseKind", &T1063, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("scope", &T1167, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("shortNames", &T73, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("singularResource", &T1, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("subresources", &T1169, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 5, false, [0, 0]),
];
static W1166: [u16; 8] = [1, 2, 3, 5, 7, 4, 0, 6];
pub(crate) static T1166: Type = st("", "k8s.io.api.apidiscovery.v2beta1.APIResourceDiscovery", &F1166, &W1166, false);
pub(crate) static T1167: Type = text("v2beta1.ResourceScope", &[]);
static F1168: [Field; 4] = [
    w(f("acceptedTypes", &T1157, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("responseKind", &T1063, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("subresource", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 4, false, [0, 0]),
];
static W1168: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T1168: Type = st("", "k8s.io.api.apidiscovery.v2beta1.APISubresourceDiscovery", &F1168, &W1168, false);
pub(crate) static T1169: Type = list("", "", &T1168, Items::Atomic);
pub(crate) static T1170: Type = list("", "", &T1166, Items::Atomic);
pub(crate) static T1171: Type = text("v2beta1.DiscoveryFreshness", &[]);
pub(crate) static T1172: Type = list("", "", &T1165, Items::Atomic);
static F1173: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1174, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1173: [u16; 2] = [3, 1];
pub(crate) static T1173: Type = st("", "k8s.io.api.apidiscovery.v2beta1.APIGroupDiscoveryList", &F1173, &W1173, false);
pub(crate) static T1174: Type = list("", "", &T1164, Items::Atomic);
static F1175: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1176, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1175: [u16; 2] = [3, 1];
pub(crate) static T1175: Type = st("io.k8s.api.apiserverinternal.v1alpha1.StorageVersionList", "k8s.io.api.apiserverinternal.v1alpha1.StorageVersionList", &F1175, &W1175, false);
pub(crate) static T1176: Type = list("", "", &T724, Items::Atomic);
static F1177: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1178, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1177: [u16; 2] = [3, 1];
pub(crate) static T1177: Type = st("io.k8s.api.apps.v1.ControllerRevisionList", "k8s.io.api.apps.v1.ControllerRevisionList", &F1177, &W1177, false);
pub(crate) static T1178: Type = list("", "", &T517, Items::Atomic);
static F1179: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1180, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1179: [u16; 2] = [3, 1];
pub(crate) static T1179: Type = st("io.k8s.api.apps.v1.DaemonSetList", "k8s.io.api.apps.v1.DaemonSetList", &F1179, &W1179, false);
pub(crate) static T1180: Type = list("", "", &T519, Items::Atomic);
static F1181: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1182, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1181: [u16; 2] = [3, 1];
pub(crate) static T1181: Type = st("io.k8s.api.apps.v1.DeploymentList", "k8s.io.api.apps.v1.DeploymentList", &F1181, &W1181, false);
pub(crate) static T1182: Type = list("", "", &T528, Items::Atomic);
static F1183: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1184, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1183: [u16; 2] = [3, 1];
pub(crate) static T1183: Type = st("io.k8s.api.apps.v1.ReplicaSetList", "k8s.io.api.apps.v1.ReplicaSetList", &F1183, &W1183, false);
pub(crate) static T1184: Type = list("", "", &T537, Items::Atomic);
static F1185: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1186, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1185: [u16; 2] = [3, 1];
pub(crate) static T1185: Type = st("io.k8s.api.apps.v1.StatefulSetList", "k8s.io.api.apps.v1.StatefulSetList", &F1185, &W1185, false);
pub(crate) static T1186: Type = list("", "", &T543, Items::Atomic);
static F1187: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("data", &T518, Always, DefaultValue::None), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("revision", &T4, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1187: [u16; 3] = [3, 1, 4];
pub(crate) static T1187: Type = st("", "k8s.io.api.apps.v1beta1.ControllerRevision", &F1187, &W1187, false);
static F1188: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1189, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1188: [u16; 2] = [3, 1];
pub(crate) static T1188: Type = st("", "k8s.io.api.apps.v1beta1.ControllerRevisionList", &F1188, &W1188, false);
pub(crate) static T1189: Type = list("", "", &T1187, Items::Atomic);
static F1190: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1191, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1196, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1190: [u16; 3] = [2, 3, 4];
pub(crate) static T1190: Type = st("", "k8s.io.api.apps.v1beta1.Deployment", &F1190, &W1190, false);
static F1191: [Field; 9] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("paused", &T8, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("progressDeadlineSeconds", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("rollbackTo", &T1195, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("strategy", &T1192, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("template", &T331, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1191: [u16; 9] = [3, 6, 8, 7, 0, 4, 1, 5, 2];
pub(crate) static T1191: Type = st("", "k8s.io.api.apps.v1beta1.DeploymentSpec", &F1191, &W1191, false);
static F1192: [Field; 2] = [
    w(f("rollingUpdate", &T1194, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1193, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1192: [u16; 2] = [1, 0];
pub(crate) static T1192: Type = st("", "k8s.io.api.apps.v1beta1.DeploymentStrategy", &F1192, &W1192, false);
pub(crate) static T1193: Type = text("v1beta1.DeploymentStrategyType", &[]);
static F1194: [Field; 2] = [
    w(f("maxSurge", &T203, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("maxUnavailable", &T203, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1194: [u16; 2] = [1, 0];
pub(crate) static T1194: Type = st("", "k8s.io.api.apps.v1beta1.RollingUpdateDeployment", &F1194, &W1194, false);
static F1195: [Field; 1] = [
    w(f("revision", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1195: [u16; 1] = [0];
pub(crate) static T1195: Type = st("", "k8s.io.api.apps.v1beta1.RollbackConfig", &F1195, &W1195, false);
static F1196: [Field; 9] = [
    w(f("availableReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("conditions", &T1199, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("replicas", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("terminatingReplicas", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("unavailableReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("updatedReplicas", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W1196: [u16; 9] = [3, 5, 8, 0, 7, 2, 4, 1, 6];
pub(crate) static T1196: Type = st("", "k8s.io.api.apps.v1beta1.DeploymentStatus", &F1196, &W1196, false);
static F1197: [Field; 6] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("lastUpdateTime", &T5, Always, DefaultValue::None), 6, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1198, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1197: [u16; 6] = [5, 4, 3, 2, 1, 0];
pub(crate) static T1197: Type = st("", "k8s.io.api.apps.v1beta1.DeploymentCondition", &F1197, &W1197, false);
pub(crate) static T1198: Type = text("v1beta1.DeploymentConditionType", &[]);
pub(crate) static T1199: Type = list("", "", &T1197, Items::Atomic);
static F1200: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1201, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1200: [u16; 2] = [3, 1];
pub(crate) static T1200: Type = st("", "k8s.io.api.apps.v1beta1.DeploymentList", &F1200, &W1200, false);
pub(crate) static T1201: Type = list("", "", &T1190, Items::Atomic);
static F1202: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rollbackTo", &T1195, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("updatedAnnotations", &T6, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1202: [u16; 3] = [2, 4, 3];
pub(crate) static T1202: Type = st("", "k8s.io.api.apps.v1beta1.DeploymentRollback", &F1202, &W1202, false);
static F1203: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1204, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1205, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1203: [u16; 3] = [2, 3, 4];
pub(crate) static T1203: Type = st("", "k8s.io.api.apps.v1beta1.Scale", &F1203, &W1203, false);
static F1204: [Field; 1] = [
    w(f("replicas", &T29, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1204: [u16; 1] = [0];
pub(crate) static T1204: Type = st("", "k8s.io.api.apps.v1beta1.ScaleSpec", &F1204, &W1204, false);
static F1205: [Field; 3] = [
    w(f("replicas", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("selector", &T6, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("targetSelector", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W1205: [u16; 3] = [0, 1, 2];
pub(crate) static T1205: Type = st("", "k8s.io.api.apps.v1beta1.ScaleStatus", &F1205, &W1205, false);
static F1206: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1207, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1215, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1206: [u16; 3] = [2, 3, 4];
pub(crate) static T1206: Type = st("", "k8s.io.api.apps.v1beta1.StatefulSet", &F1206, &W1206, false);
static F1207: [Field; 11] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 9, true, [0, 0]),
    w(f("ordinals", &T1214, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("persistentVolumeClaimRetentionPolicy", &T1212, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("podManagementPolicy", &T1208, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("serviceName", &T1, Always, DefaultValue::None), 5, true, [0, 0]),
    w(f("template", &T331, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("updateStrategy", &T1209, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("volumeClaimTemplates", &T545, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1207: [u16; 11] = [4, 6, 8, 10, 7, 3, 9, 5, 0, 2, 1];
pub(crate) static T1207: Type = st("", "k8s.io.api.apps.v1beta1.StatefulSetSpec", &F1207, &W1207, false);
pub(crate) static T1208: Type = text("v1beta1.PodManagementPolicyType", &[]);
static F1209: [Field; 2] = [
    w(f("rollingUpdate", &T1211, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1210, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1209: [u16; 2] = [1, 0];
pub(crate) static T1209: Type = st("", "k8s.io.api.apps.v1beta1.StatefulSetUpdateStrategy", &F1209, &W1209, false);
pub(crate) static T1210: Type = text("v1beta1.StatefulSetUpdateStrategyType", &[]);
static F1211: [Field; 2] = [
    w(f("maxUnavailable", &T203, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("partition", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1211: [u16; 2] = [1, 0];
pub(crate) static T1211: Type = st("", "k8s.io.api.apps.v1beta1.RollingUpdateStatefulSetStrategy", &F1211, &W1211, false);
static F1212: [Field; 2] = [
    w(f("whenDeleted", &T1213, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("whenScaled", &T1213, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1212: [u16; 2] = [0, 1];
pub(crate) static T1212: Type = st("", "k8s.io.api.apps.v1beta1.StatefulSetPersistentVolumeClaimRetentionPolicy", &F1212, &W1212, false);
pub(crate) static T1213: Type = text("v1beta1.PersistentVolumeClaimRetentionPolicyType", &[]);
static F1214: [Field; 1] = [
    w(f("start", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1214: [u16; 1] = [0];
pub(crate) static T1214: Type = st("", "k8s.io.api.apps.v1beta1.StatefulSetOrdinals", &F1214, &W1214, false);
static F1215: [Field; 10] = [
    w(f("availableReplicas", &T29, Always, DefaultValue::None), 11, true, [0, 0]),
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("conditions", &T1218, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(f("currentReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("currentRevision", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("observedGeneration", &T4, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("replicas", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("updateRevision", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("updatedReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
];
static W1215: [u16; 10] = [5, 7, 6, 3, 9, 4, 8, 1, 2, 0];
pub(crate) static T1215: Type = st("", "k8s.io.api.apps.v1beta1.StatefulSetStatus", &F1215, &W1215, false);
static F1216: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1217, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1216: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1216: Type = st("", "k8s.io.api.apps.v1beta1.StatefulSetCondition", &F1216, &W1216, false);
pub(crate) static T1217: Type = text("v1beta1.StatefulSetConditionType", &[]);
pub(crate) static T1218: Type = list("", "", &T1216, Items::Atomic);
static F1219: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1220, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1219: [u16; 2] = [3, 1];
pub(crate) static T1219: Type = st("", "k8s.io.api.apps.v1beta1.StatefulSetList", &F1219, &W1219, false);
pub(crate) static T1220: Type = list("", "", &T1206, Items::Atomic);
static F1221: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("data", &T518, Always, DefaultValue::None), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("revision", &T4, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1221: [u16; 3] = [3, 1, 4];
pub(crate) static T1221: Type = st("", "k8s.io.api.apps.v1beta2.ControllerRevision", &F1221, &W1221, false);
static F1222: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1223, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1222: [u16; 2] = [3, 1];
pub(crate) static T1222: Type = st("", "k8s.io.api.apps.v1beta2.ControllerRevisionList", &F1222, &W1222, false);
pub(crate) static T1223: Type = list("", "", &T1221, Items::Atomic);
static F1224: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1225, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1229, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1224: [u16; 3] = [2, 3, 4];
pub(crate) static T1224: Type = st("", "k8s.io.api.apps.v1beta2.DaemonSet", &F1224, &W1224, false);
static F1225: [Field; 5] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("selector", &T89, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("template", &T331, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("updateStrategy", &T1226, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1225: [u16; 5] = [2, 3, 4, 0, 1];
pub(crate) static T1225: Type = st("", "k8s.io.api.apps.v1beta2.DaemonSetSpec", &F1225, &W1225, false);
static F1226: [Field; 2] = [
    w(f("rollingUpdate", &T1228, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1227, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1226: [u16; 2] = [1, 0];
pub(crate) static T1226: Type = st("", "k8s.io.api.apps.v1beta2.DaemonSetUpdateStrategy", &F1226, &W1226, false);
pub(crate) static T1227: Type = text("v1beta2.DaemonSetUpdateStrategyType", &[]);
static F1228: [Field; 2] = [
    w(f("maxSurge", &T203, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("maxUnavailable", &T203, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1228: [u16; 2] = [1, 0];
pub(crate) static T1228: Type = st("", "k8s.io.api.apps.v1beta2.RollingUpdateDaemonSet", &F1228, &W1228, false);
static F1229: [Field; 10] = [
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("conditions", &T1232, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(f("currentNumberScheduled", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("desiredNumberScheduled", &T29, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("numberAvailable", &T29, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("numberMisscheduled", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("numberReady", &T29, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("numberUnavailable", &T29, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("updatedNumberScheduled", &T29, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
];
static W1229: [u16; 10] = [2, 5, 3, 6, 8, 9, 4, 7, 0, 1];
pub(crate) static T1229: Type = st("", "k8s.io.api.apps.v1beta2.DaemonSetStatus", &F1229, &W1229, false);
static F1230: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1231, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1230: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1230: Type = st("", "k8s.io.api.apps.v1beta2.DaemonSetCondition", &F1230, &W1230, false);
pub(crate) static T1231: Type = text("v1beta2.DaemonSetConditionType", &[]);
pub(crate) static T1232: Type = list("", "", &T1230, Items::Atomic);
static F1233: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1234, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1233: [u16; 2] = [3, 1];
pub(crate) static T1233: Type = st("", "k8s.io.api.apps.v1beta2.DaemonSetList", &F1233, &W1233, false);
pub(crate) static T1234: Type = list("", "", &T1224, Items::Atomic);
static F1235: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1236, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1240, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1235: [u16; 3] = [2, 3, 4];
pub(crate) static T1235: Type = st("", "k8s.io.api.apps.v1beta2.Deployment", &F1235, &W1235, false);
static F1236: [Field; 8] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("paused", &T8, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("progressDeadlineSeconds", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("selector", &T89, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("strategy", &T1237, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("template", &T331, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1236: [u16; 8] = [3, 5, 7, 6, 0, 4, 1, 2];
pub(crate) static T1236: Type = st("", "k8s.io.api.apps.v1beta2.DeploymentSpec", &F1236, &W1236, false);
static F1237: [Field; 2] = [
    w(f("rollingUpdate", &T1239, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1238, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1237: [u16; 2] = [1, 0];
pub(crate) static T1237: Type = st("", "k8s.io.api.apps.v1beta2.DeploymentStrategy", &F1237, &W1237, false);
pub(crate) static T1238: Type = text("v1beta2.DeploymentStrategyType", &[]);
static F1239: [Field; 2] = [
    w(f("maxSurge", &T203, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("maxUnavailable", &T203, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1239: [u16; 2] = [1, 0];
pub(crate) static T1239: Type = st("", "k8s.io.api.apps.v1beta2.RollingUpdateDeployment", &F1239, &W1239, false);
static F1240: [Field; 9] = [
    w(f("availableReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("conditions", &T1243, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("replicas", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("terminatingReplicas", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("unavailableReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("updatedReplicas", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W1240: [u16; 9] = [3, 5, 8, 0, 7, 2, 4, 1, 6];
pub(crate) static T1240: Type = st("", "k8s.io.api.apps.v1beta2.DeploymentStatus", &F1240, &W1240, false);
static F1241: [Field; 6] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("lastUpdateTime", &T5, Always, DefaultValue::None), 6, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1242, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1241: [u16; 6] = [5, 4, 3, 2, 1, 0];
pub(crate) static T1241: Type = st("", "k8s.io.api.apps.v1beta2.DeploymentCondition", &F1241, &W1241, false);
pub(crate) static T1242: Type = text("v1beta2.DeploymentConditionType", &[]);
pub(crate) static T1243: Type = list("", "", &T1241, Items::Atomic);
static F1244: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1245, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1244: [u16; 2] = [3, 1];
pub(crate) static T1244: Type = st("", "k8s.io.api.apps.v1beta2.DeploymentList", &F1244, &W1244, false);
pub(crate) static T1245: Type = list("", "", &T1235, Items::Atomic);
static F1246: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1247, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1248, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1246: [u16; 3] = [2, 3, 4];
pub(crate) static T1246: Type = st("", "k8s.io.api.apps.v1beta2.ReplicaSet", &F1246, &W1246, false);
static F1247: [Field; 4] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("selector", &T89, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("template", &T331, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1247: [u16; 4] = [1, 2, 3, 0];
pub(crate) static T1247: Type = st("", "k8s.io.api.apps.v1beta2.ReplicaSetSpec", &F1247, &W1247, false);
static F1248: [Field; 7] = [
    w(f("availableReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("conditions", &T1251, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("fullyLabeledReplicas", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("replicas", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("terminatingReplicas", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W1248: [u16; 7] = [5, 2, 3, 4, 0, 1, 6];
pub(crate) static T1248: Type = st("", "k8s.io.api.apps.v1beta2.ReplicaSetStatus", &F1248, &W1248, false);
static F1249: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1250, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1249: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1249: Type = st("", "k8s.io.api.apps.v1beta2.ReplicaSetCondition", &F1249, &W1249, false);
pub(crate) static T1250: Type = text("v1beta2.ReplicaSetConditionType", &[]);
pub(crate) static T1251: Type = list("", "", &T1249, Items::Atomic);
static F1252: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1253, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1252: [u16; 2] = [3, 1];
pub(crate) static T1252: Type = st("", "k8s.io.api.apps.v1beta2.ReplicaSetList", &F1252, &W1252, false);
pub(crate) static T1253: Type = list("", "", &T1246, Items::Atomic);
static F1254: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1255, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1256, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1254: [u16; 3] = [2, 3, 4];
pub(crate) static T1254: Type = st("", "k8s.io.api.apps.v1beta2.Scale", &F1254, &W1254, false);
static F1255: [Field; 1] = [
    w(f("replicas", &T29, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1255: [u16; 1] = [0];
pub(crate) static T1255: Type = st("", "k8s.io.api.apps.v1beta2.ScaleSpec", &F1255, &W1255, false);
static F1256: [Field; 3] = [
    w(f("replicas", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("selector", &T6, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("targetSelector", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W1256: [u16; 3] = [0, 1, 2];
pub(crate) static T1256: Type = st("", "k8s.io.api.apps.v1beta2.ScaleStatus", &F1256, &W1256, false);
static F1257: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1258, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1266, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1257: [u16; 3] = [2, 3, 4];
pub(crate) static T1257: Type = st("", "k8s.io.api.apps.v1beta2.StatefulSet", &F1257, &W1257, false);
static F1258: [Field; 11] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 9, true, [0, 0]),
    w(f("ordinals", &T1265, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("persistentVolumeClaimRetentionPolicy", &T1263, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("podManagementPolicy", &T1259, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("selector", &T89, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("serviceName", &T1, Always, DefaultValue::None), 5, true, [0, 0]),
    w(f("template", &T331, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("updateStrategy", &T1260, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("volumeClaimTemplates", &T545, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1258: [u16; 11] = [4, 6, 8, 10, 7, 3, 9, 5, 0, 2, 1];
pub(crate) static T1258: Type = st("", "k8s.io.api.apps.v1beta2.StatefulSetSpec", &F1258, &W1258, false);
pub(crate) static T1259: Type = text("v1beta2.PodManagementPolicyType", &[]);
static F1260: [Field; 2] = [
    w(f("rollingUpdate", &T1262, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1261, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1260: [u16; 2] = [1, 0];
pub(crate) static T1260: Type = st("", "k8s.io.api.apps.v1beta2.StatefulSetUpdateStrategy", &F1260, &W1260, false);
pub(crate) static T1261: Type = text("v1beta2.StatefulSetUpdateStrategyType", &[]);
static F1262: [Field; 2] = [
    w(f("maxUnavailable", &T203, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("partition", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1262: [u16; 2] = [1, 0];
pub(crate) static T1262: Type = st("", "k8s.io.api.apps.v1beta2.RollingUpdateStatefulSetStrategy", &F1262, &W1262, false);
static F1263: [Field; 2] = [
    w(f("whenDeleted", &T1264, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("whenScaled", &T1264, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1263: [u16; 2] = [0, 1];
pub(crate) static T1263: Type = st("", "k8s.io.api.apps.v1beta2.StatefulSetPersistentVolumeClaimRetentionPolicy", &F1263, &W1263, false);
pub(crate) static T1264: Type = text("v1beta2.PersistentVolumeClaimRetentionPolicyType", &[]);
static F1265: [Field; 1] = [
    w(f("start", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1265: [u16; 1] = [0];
pub(crate) static T1265: Type = st("", "k8s.io.api.apps.v1beta2.StatefulSetOrdinals", &F1265, &W1265, false);
static F1266: [Field; 10] = [
    w(f("availableReplicas", &T29, Always, DefaultValue::None), 11, true, [0, 0]),
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("conditions", &T1269, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(f("currentReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("currentRevision", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("replicas", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("updateRevision", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("updatedReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
];
static W1266: [u16; 10] = [5, 7, 6, 3, 9, 4, 8, 1, 2, 0];
pub(crate) static T1266: Type = st("", "k8s.io.api.apps.v1beta2.StatefulSetStatus", &F1266, &W1266, false);
static F1267: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1268, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1267: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1267: Type = st("", "k8s.io.api.apps.v1beta2.StatefulSetCondition", &F1267, &W1267, false);
pub(crate) static T1268: Type = text("v1beta2.StatefulSetConditionType", &[]);
pub(crate) static T1269: Type = list("", "", &T1267, Items::Atomic);
static F1270: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1271, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1270: [u16; 2] = [3, 1];
pub(crate) static T1270: Type = st("", "k8s.io.api.apps.v1beta2.StatefulSetList", &F1270, &W1270, false);
pub(crate) static T1271: Type = list("", "", &T1257, Items::Atomic);
static F1272: [Field; 4] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("kind", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("uid", &T3, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W1272: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T1272: Type = st("io.k8s.api.authentication.v1.BoundObjectReference", "k8s.io.api.authentication.v1.BoundObjectReference", &F1272, &W1272, false);
static F1273: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1274, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1275, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1273: [u16; 3] = [2, 3, 4];
pub(crate) static T1273: Type = st("io.k8s.api.authentication.v1.TokenRequest", "k8s.io.api.authentication.v1.TokenRequest", &F1273, &W1273, false);
static F1274: [Field; 3] = [
    w(f("audiences", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("boundObjectRef", &T1272, Null, DefaultValue::None), 3, false, [0, 0]),
    w(f("expirationSeconds", &T4, Null, DefaultValue::None), 4, false, [0, 0]),
];
static W1274: [u16; 3] = [0, 1, 2];
pub(crate) static T1274: Type = st("io.k8s.api.authentication.v1.TokenRequestSpec", "k8s.io.api.authentication.v1.TokenRequestSpec", &F1274, &W1274, false);
static F1275: [Field; 2] = [
    w(f("expirationTimestamp", &T5, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("token", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1275: [u16; 2] = [1, 0];
pub(crate) static T1275: Type = st("io.k8s.api.authentication.v1.TokenRequestStatus", "k8s.io.api.authentication.v1.TokenRequestStatus", &F1275, &W1275, false);
static F1276: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("status", &T1277, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1276: [u16; 2] = [2, 3];
pub(crate) static T1276: Type = st("", "k8s.io.api.authentication.v1alpha1.SelfSubjectReview", &F1276, &W1276, false);
static F1277: [Field; 1] = [
    w(f("userInfo", &T559, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1277: [u16; 1] = [0];
pub(crate) static T1277: Type = st("", "k8s.io.api.authentication.v1alpha1.SelfSubjectReviewStatus", &F1277, &W1277, false);
static F1278: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("status", &T1279, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1278: [u16; 2] = [2, 3];
pub(crate) static T1278: Type = st("", "k8s.io.api.authentication.v1beta1.SelfSubjectReview", &F1278, &W1278, false);
static F1279: [Field; 1] = [
    w(f("userInfo", &T559, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1279: [u16; 1] = [0];
pub(crate) static T1279: Type = st("", "k8s.io.api.authentication.v1beta1.SelfSubjectReviewStatus", &F1279, &W1279, false);
static F1280: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1281, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1282, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1280: [u16; 3] = [2, 3, 4];
pub(crate) static T1280: Type = st("", "k8s.io.api.authentication.v1beta1.TokenReview", &F1280, &W1280, false);
static F1281: [Field; 2] = [
    w(f("audiences", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("token", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1281: [u16; 2] = [1, 0];
pub(crate) static T1281: Type = st("", "k8s.io.api.authentication.v1beta1.TokenReviewSpec", &F1281, &W1281, false);
static F1282: [Field; 4] = [
    w(f("audiences", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("authenticated", &T8, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("error", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("user", &T1283, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1282: [u16; 4] = [1, 3, 2, 0];
pub(crate) static T1282: Type = st("", "k8s.io.api.authentication.v1beta1.TokenReviewStatus", &F1282, &W1282, false);
static F1283: [Field; 4] = [
    w(f("extra", &T1285, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("groups", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("uid", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("username", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1283: [u16; 4] = [3, 2, 1, 0];
pub(crate) static T1283: Type = st("", "k8s.io.api.authentication.v1beta1.UserInfo", &F1283, &W1283, false);
pub(crate) static T1284: Type = list("", "k8s.io.api.authentication.v1beta1.ExtraValue", &T1, Items::Atomic);
pub(crate) static T1285: Type = map(&T1284, false);
static F1286: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1287, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1292, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1286: [u16; 3] = [2, 3, 4];
pub(crate) static T1286: Type = st("", "k8s.io.api.authorization.v1beta1.LocalSubjectAccessReview", &F1286, &W1286, false);
static F1287: [Field; 6] = [
    w(f("extra", &T1291, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("group", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("nonResourceAttributes", &T1289, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceAttributes", &T1288, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("uid", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("user", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W1287: [u16; 6] = [3, 2, 5, 1, 0, 4];
pub(crate) static T1287: Type = st("", "k8s.io.api.authorization.v1beta1.SubjectAccessReviewSpec", &F1287, &W1287, false);
static F1288: [Field; 9] = [
    w(f("fieldSelector", &T568, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("group", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("labelSelector", &T572, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("resource", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("subresource", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("verb", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("version", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W1288: [u16; 9] = [4, 7, 1, 8, 5, 6, 3, 0, 2];
pub(crate) static T1288: Type = st("", "k8s.io.api.authorization.v1beta1.ResourceAttributes", &F1288, &W1288, false);
static F1289: [Field; 2] = [
    w(f("path", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("verb", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1289: [u16; 2] = [0, 1];
pub(crate) static T1289: Type = st("", "k8s.io.api.authorization.v1beta1.NonResourceAttributes", &F1289, &W1289, false);
pub(crate) static T1290: Type = list("", "k8s.io.api.authorization.v1beta1.ExtraValue", &T1, Items::Atomic);
pub(crate) static T1291: Type = map(&T1290, false);
static F1292: [Field; 4] = [
    w(f("allowed", &T8, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("denied", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("evaluationError", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1292: [u16; 4] = [0, 3, 2, 1];
pub(crate) static T1292: Type = st("", "k8s.io.api.authorization.v1beta1.SubjectAccessReviewStatus", &F1292, &W1292, false);
static F1293: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1294, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1292, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1293: [u16; 3] = [2, 3, 4];
pub(crate) static T1293: Type = st("", "k8s.io.api.authorization.v1beta1.SelfSubjectAccessReview", &F1293, &W1293, false);
static F1294: [Field; 2] = [
    w(f("nonResourceAttributes", &T1289, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceAttributes", &T1288, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1294: [u16; 2] = [1, 0];
pub(crate) static T1294: Type = st("", "k8s.io.api.authorization.v1beta1.SelfSubjectAccessReviewSpec", &F1294, &W1294, false);
static F1295: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1296, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1297, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1295: [u16; 3] = [2, 3, 4];
pub(crate) static T1295: Type = st("", "k8s.io.api.authorization.v1beta1.SelfSubjectRulesReview", &F1295, &W1295, false);
static F1296: [Field; 1] = [
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1296: [u16; 1] = [0];
pub(crate) static T1296: Type = st("", "k8s.io.api.authorization.v1beta1.SelfSubjectRulesReviewSpec", &F1296, &W1296, false);
static F1297: [Field; 4] = [
    w(f("evaluationError", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("incomplete", &T8, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("nonResourceRules", &T1301, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceRules", &T1299, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1297: [u16; 4] = [3, 2, 1, 0];
pub(crate) static T1297: Type = st("", "k8s.io.api.authorization.v1beta1.SubjectRulesReviewStatus", &F1297, &W1297, false);
static F1298: [Field; 4] = [
    w(f("apiGroups", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceNames", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("resources", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1298: [u16; 4] = [3, 0, 2, 1];
pub(crate) static T1298: Type = st("", "k8s.io.api.authorization.v1beta1.ResourceRule", &F1298, &W1298, false);
pub(crate) static T1299: Type = list("", "", &T1298, Items::Atomic);
static F1300: [Field; 2] = [
    w(f("nonResourceURLs", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1300: [u16; 2] = [1, 0];
pub(crate) static T1300: Type = st("", "k8s.io.api.authorization.v1beta1.NonResourceRule", &F1300, &W1300, false);
pub(crate) static T1301: Type = list("", "", &T1300, Items::Atomic);
static F1302: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1287, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1292, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1302: [u16; 3] = [2, 3, 4];
pub(crate) static T1302: Type = st("", "k8s.io.api.authorization.v1beta1.SubjectAccessReview", &F1302, &W1302, false);
static F1303: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1304, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1303: [u16; 2] = [3, 1];
pub(crate) static T1303: Type = st("io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerList", "k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerList", &F1303, &W1303, false);
pub(crate) static T1304: Type = list("", "", &T587, Items::Atomic);
static F1305: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1306, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1307, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1305: [u16; 3] = [2, 3, 4];
pub(crate) static T1305: Type = st("io.k8s.api.autoscaling.v1.Scale", "k8s.io.api.autoscaling.v1.Scale", &F1305, &W1305, false);
static F1306: [Field; 1] = [
    w(f("replicas", &T29, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1306: [u16; 1] = [0];
pub(crate) static T1306: Type = st("io.k8s.api.autoscaling.v1.ScaleSpec", "k8s.io.api.autoscaling.v1.ScaleSpec", &F1306, &W1306, false);
static F1307: [Field; 2] = [
    w(required(f("replicas", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("selector", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1307: [u16; 2] = [0, 1];
pub(crate) static T1307: Type = st("io.k8s.api.autoscaling.v1.ScaleStatus", "k8s.io.api.autoscaling.v1.ScaleStatus", &F1307, &W1307, false);
static F1308: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1309, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1308: [u16; 2] = [3, 1];
pub(crate) static T1308: Type = st("io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerList", "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerList", &F1308, &W1308, false);
pub(crate) static T1309: Type = list("", "", &T591, Items::Atomic);
static F1310: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1311, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1310: [u16; 2] = [3, 1];
pub(crate) static T1310: Type = st("io.k8s.api.batch.v1.CronJobList", "k8s.io.api.batch.v1.CronJobList", &F1310, &W1310, false);
pub(crate) static T1311: Type = list("", "", &T623, Items::Atomic);
static F1312: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1313, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1312: [u16; 2] = [3, 1];
pub(crate) static T1312: Type = st("io.k8s.api.batch.v1.JobList", "k8s.io.api.batch.v1.JobList", &F1312, &W1312, false);
pub(crate) static T1313: Type = list("", "", &T645, Items::Atomic);
static F1314: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1315, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1318, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1314: [u16; 3] = [2, 3, 4];
pub(crate) static T1314: Type = st("", "k8s.io.api.batch.v1beta1.CronJob", &F1314, &W1314, false);
static F1315: [Field; 8] = [
    w(f("concurrencyPolicy", &T1316, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("failedJobsHistoryLimit", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("jobTemplate", &T1317, Always, DefaultValue::None), 5, true, [0, 0]),
    w(f("schedule", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("startingDeadlineSeconds", &T4, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("successfulJobsHistoryLimit", &T29, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("suspend", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("timeZone", &T1, AsWritten, DefaultValue::None), 8, false, [0, 0]),
];
static W1315: [u16; 8] = [3, 4, 0, 6, 2, 5, 1, 7];
pub(crate) static T1315: Type = st("", "k8s.io.api.batch.v1beta1.CronJobSpec", &F1315, &W1315, false);
pub(crate) static T1316: Type = text("v1beta1.ConcurrencyPolicy", &[]);
static F1317: [Field; 2] = [
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T627, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1317: [u16; 2] = [0, 1];
pub(crate) static T1317: Type = st("", "k8s.io.api.batch.v1beta1.JobTemplateSpec", &F1317, &W1317, false);
static F1318: [Field; 3] = [
    w(f("active", &T644, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("lastScheduleTime", &T5, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("lastSuccessfulTime", &T5, AsWritten, DefaultValue::None), 5, false, [0, 0]),
];
static W1318: [u16; 3] = [0, 1, 2];
pub(crate) static T1318: Type = st("", "k8s.io.api.batch.v1beta1.CronJobStatus", &F1318, &W1318, false);
static F1319: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1320, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1319: [u16; 2] = [3, 1];
pub(crate) static T1319: Type = st("", "k8s.io.api.batch.v1beta1.CronJobList", &F1319, &W1319, false);
pub(crate) static T1320: Type = list("", "", &T1314, Items::Atomic);
static F1321: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1322, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1321: [u16; 2] = [3, 1];
pub(crate) static T1321: Type = st("io.k8s.api.certificates.v1.CertificateSigningRequestList", "k8s.io.api.certificates.v1.CertificateSigningRequestList", &F1321, &W1321, false);
pub(crate) static T1322: Type = list("", "", &T652, Items::Atomic);
static F1323: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1324, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1323: [u16; 2] = [3, 1];
pub(crate) static T1323: Type = st("io.k8s.api.certificates.v1alpha1.ClusterTrustBundleList", "k8s.io.api.certificates.v1alpha1.ClusterTrustBundleList", &F1323, &W1323, false);
pub(crate) static T1324: Type = list("", "", &T662, Items::Atomic);
static F1325: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1326, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1331, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1325: [u16; 3] = [2, 3, 4];
pub(crate) static T1325: Type = st("", "k8s.io.api.certificates.v1beta1.CertificateSigningRequest", &F1325, &W1325, false);
static F1326: [Field; 8] = [
    w(f("expirationSeconds", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("extra", &T1330, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("groups", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("request", &T22, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("signerName", &T1, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("uid", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("usages", &T1328, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("username", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1326: [u16; 8] = [3, 7, 5, 2, 6, 1, 4, 0];
pub(crate) static T1326: Type = st("", "k8s.io.api.certificates.v1beta1.CertificateSigningRequestSpec", &F1326, &W1326, false);
pub(crate) static T1327: Type = text("v1beta1.KeyUsage", &[]);
pub(crate) static T1328: Type = list("", "", &T1327, Items::Atomic);
pub(crate) static T1329: Type = list("", "k8s.io.api.certificates.v1beta1.ExtraValue", &T1, Items::Atomic);
pub(crate) static T1330: Type = map(&T1329, false);
static F1331: [Field; 2] = [
    w(f("certificate", &T22, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("conditions", &T1334, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1331: [u16; 2] = [1, 0];
pub(crate) static T1331: Type = st("", "k8s.io.api.certificates.v1beta1.CertificateSigningRequestStatus", &F1331, &W1331, false);
static F1332: [Field; 6] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 5, true, [0, 0]),
    w(f("lastUpdateTime", &T5, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 6, true, [0, 0]),
    w(f("type", &T1333, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1332: [u16; 6] = [5, 3, 2, 1, 0, 4];
pub(crate) static T1332: Type = st("", "k8s.io.api.certificates.v1beta1.CertificateSigningRequestCondition", &F1332, &W1332, false);
pub(crate) static T1333: Type = text("v1beta1.RequestConditionType", &[]);
pub(crate) static T1334: Type = list("", "", &T1332, Items::Atomic);
static F1335: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1336, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1335: [u16; 2] = [3, 1];
pub(crate) static T1335: Type = st("", "k8s.io.api.certificates.v1beta1.CertificateSigningRequestList", &F1335, &W1335, false);
pub(crate) static T1336: Type = list("", "", &T1325, Items::Atomic);
static F1337: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1338, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1337: [u16; 2] = [3, 1];
pub(crate) static T1337: Type = st("io.k8s.api.certificates.v1beta1.ClusterTrustBundleList", "k8s.io.api.certificates.v1beta1.ClusterTrustBundleList", &F1337, &W1337, false);
pub(crate) static T1338: Type = list("", "", &T664, Items::Atomic);
static F1339: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1340, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1339: [u16; 2] = [3, 1];
pub(crate) static T1339: Type = st("io.k8s.api.certificates.v1beta1.PodCertificateRequestList", "k8s.io.api.certificates.v1beta1.PodCertificateRequestList", &F1339, &W1339, false);
pub(crate) static T1340: Type = list("", "", &T666, Items::Atomic);
static F1341: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1342, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1341: [u16; 2] = [3, 1];
pub(crate) static T1341: Type = st("io.k8s.api.coordination.v1.LeaseList", "k8s.io.api.coordination.v1.LeaseList", &F1341, &W1341, false);
pub(crate) static T1342: Type = list("", "", &T670, Items::Atomic);
static F1343: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1344, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1343: [u16; 2] = [3, 1];
pub(crate) static T1343: Type = st("io.k8s.api.coordination.v1alpha2.LeaseCandidateList", "k8s.io.api.coordination.v1alpha2.LeaseCandidateList", &F1343, &W1343, false);
pub(crate) static T1344: Type = list("", "", &T673, Items::Atomic);
static F1345: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1346, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1345: [u16; 2] = [2, 3];
pub(crate) static T1345: Type = st("", "k8s.io.api.coordination.v1beta1.Lease", &F1345, &W1345, false);
static F1346: [Field; 7] = [
    w(f("acquireTime", &T35, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("holderIdentity", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("leaseDurationSeconds", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("leaseTransitions", &T29, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("preferredHolder", &T1, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("renewTime", &T35, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("strategy", &T672, AsWritten, DefaultValue::None), 6, false, [0, 0]),
];
static W1346: [u16; 7] = [1, 2, 0, 5, 3, 6, 4];
pub(crate) static T1346: Type = st("", "k8s.io.api.coordination.v1beta1.LeaseSpec", &F1346, &W1346, false);
static F1347: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1348, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1347: [u16; 2] = [3, 1];
pub(crate) static T1347: Type = st("io.k8s.api.coordination.v1beta1.LeaseCandidateList", "k8s.io.api.coordination.v1beta1.LeaseCandidateList", &F1347, &W1347, false);
pub(crate) static T1348: Type = list("", "", &T675, Items::Atomic);
static F1349: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1350, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1349: [u16; 2] = [3, 1];
pub(crate) static T1349: Type = st("", "k8s.io.api.coordination.v1beta1.LeaseList", &F1349, &W1349, false);
pub(crate) static T1350: Type = list("", "", &T1345, Items::Atomic);
static F1351: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1352, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1351: [u16; 2] = [3, 1];
pub(crate) static T1351: Type = st("io.k8s.api.core.v1.ComponentStatusList", "k8s.io.api.core.v1.ComponentStatusList", &F1351, &W1351, false);
pub(crate) static T1352: Type = list("", "", &T16, Items::Atomic);
static F1353: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1354, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1353: [u16; 2] = [3, 1];
pub(crate) static T1353: Type = st("io.k8s.api.core.v1.ConfigMapList", "k8s.io.api.core.v1.ConfigMapList", &F1353, &W1353, false);
pub(crate) static T1354: Type = list("", "", &T21, Items::Atomic);
static F1355: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1356, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1355: [u16; 2] = [3, 1];
pub(crate) static T1355: Type = st("io.k8s.api.core.v1.EndpointsList", "k8s.io.api.core.v1.EndpointsList", &F1355, &W1355, false);
pub(crate) static T1356: Type = list("", "", &T24, Items::Atomic);
static F1357: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1358, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1357: [u16; 2] = [3, 1];
pub(crate) static T1357: Type = st("io.k8s.api.core.v1.EventList", "k8s.io.api.core.v1.EventList", &F1357, &W1357, false);
pub(crate) static T1358: Type = list("", "", &T33, Items::Atomic);
static F1359: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1360, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1359: [u16; 2] = [3, 1];
pub(crate) static T1359: Type = st("io.k8s.api.core.v1.LimitRangeList", "k8s.io.api.core.v1.LimitRangeList", &F1359, &W1359, false);
pub(crate) static T1360: Type = list("", "", &T37, Items::Atomic);
static F1361: [Field; 2] = [
    w(f("items", &T1362, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1361: [u16; 2] = [1, 0];
pub(crate) static T1361: Type = st("", "k8s.io.api.core.v1.List", &F1361, &W1361, false);
pub(crate) static T1362: Type = list("", "", &T518, Items::Atomic);
static F1363: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1364, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1363: [u16; 2] = [3, 1];
pub(crate) static T1363: Type = st("io.k8s.api.core.v1.NamespaceList", "k8s.io.api.core.v1.NamespaceList", &F1363, &W1363, false);
pub(crate) static T1364: Type = list("", "", &T44, Items::Atomic);
static F1365: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1366, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1365: [u16; 2] = [3, 1];
pub(crate) static T1365: Type = st("io.k8s.api.core.v1.NodeList", "k8s.io.api.core.v1.NodeList", &F1365, &W1365, false);
pub(crate) static T1366: Type = list("", "", &T53, Items::Atomic);
static F1367: [Field; 3] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("path", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1367: [u16; 1] = [2];
pub(crate) static T1367: Type = st("", "k8s.io.api.core.v1.NodeProxyOptions", &F1367, &W1367, false);
static F1368: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T545, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1368: [u16; 2] = [3, 1];
pub(crate) static T1368: Type = st("io.k8s.api.core.v1.PersistentVolumeClaimList", "k8s.io.api.core.v1.PersistentVolumeClaimList", &F1368, &W1368, false);
static F1369: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1370, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1369: [u16; 2] = [3, 1];
pub(crate) static T1369: Type = st("io.k8s.api.core.v1.PersistentVolumeList", "k8s.io.api.core.v1.PersistentVolumeList", &F1369, &W1369, false);
pub(crate) static T1370: Type = list("", "", &T105, Items::Atomic);
static F1371: [Field; 7] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("container", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("stderr", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("stdin", &T8, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("stdout", &T8, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("tty", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W1371: [u16; 5] = [4, 5, 3, 6, 1];
pub(crate) static T1371: Type = st("", "k8s.io.api.core.v1.PodAttachOptions", &F1371, &W1371, false);
static F1372: [Field; 8] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("command", &T73, Null, DefaultValue::None), 6, false, [0, 0]),
    w(f("container", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("stderr", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("stdin", &T8, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("stdout", &T8, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("tty", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W1372: [u16; 6] = [5, 6, 4, 7, 2, 1];
pub(crate) static T1372: Type = st("", "k8s.io.api.core.v1.PodExecOptions", &F1372, &W1372, false);
static F1373: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1374, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1373: [u16; 2] = [3, 1];
pub(crate) static T1373: Type = st("io.k8s.api.core.v1.PodList", "k8s.io.api.core.v1.PodList", &F1373, &W1373, false);
pub(crate) static T1374: Type = list("", "", &T143, Items::Atomic);
static F1375: [Field; 12] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("container", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("follow", &T8, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("insecureSkipTLSVerifyBackend", &T8, UnlessZero, DefaultValue::None), 9, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("limitBytes", &T4, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("previous", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("sinceSeconds", &T4, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("sinceTime", &T5, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("stream", &T1, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("tailLines", &T4, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("timestamps", &T8, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
];
static W1375: [u16; 10] = [1, 2, 6, 7, 8, 11, 10, 5, 3, 9];
pub(crate) static T1375: Type = st("", "k8s.io.api.core.v1.PodLogOptions", &F1375, &W1375, false);
static F1376: [Field; 3] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("ports", &T1377, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1376: [u16; 1] = [2];
pub(crate) static T1376: Type = st("", "k8s.io.api.core.v1.PodPortForwardOptions", &F1376, &W1376, false);
pub(crate) static T1377: Type = list("", "", &T29, Items::Atomic);
static F1378: [Field; 3] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("path", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1378: [u16; 1] = [2];
pub(crate) static T1378: Type = st("", "k8s.io.api.core.v1.PodProxyOptions", &F1378, &W1378, false);
static F1379: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("status", &T295, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1379: [u16; 2] = [2, 3];
pub(crate) static T1379: Type = st("", "k8s.io.api.core.v1.PodStatusResult", &F1379, &W1379, false);
static F1380: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1381, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1380: [u16; 2] = [3, 1];
pub(crate) static T1380: Type = st("io.k8s.api.core.v1.PodTemplateList", "k8s.io.api.core.v1.PodTemplateList", &F1380, &W1380, false);
pub(crate) static T1381: Type = list("", "", &T330, Items::Atomic);
static F1382: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("data", &T22, Null, DefaultValue::None), 3, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("range", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1382: [u16; 3] = [3, 4, 1];
pub(crate) static T1382: Type = st("", "k8s.io.api.core.v1.RangeAllocation", &F1382, &W1382, false);
static F1383: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1384, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1383: [u16; 2] = [3, 1];
pub(crate) static T1383: Type = st("io.k8s.api.core.v1.ReplicationControllerList", "k8s.io.api.core.v1.ReplicationControllerList", &F1383, &W1383, false);
pub(crate) static T1384: Type = list("", "", &T332, Items::Atomic);
static F1385: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1386, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1385: [u16; 2] = [3, 1];
pub(crate) static T1385: Type = st("io.k8s.api.core.v1.ResourceQuotaList", "k8s.io.api.core.v1.ResourceQuotaList", &F1385, &W1385, false);
pub(crate) static T1386: Type = list("", "", &T338, Items::Atomic);
static F1387: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1388, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1387: [u16; 2] = [3, 1];
pub(crate) static T1387: Type = st("io.k8s.api.core.v1.SecretList", "k8s.io.api.core.v1.SecretList", &F1387, &W1387, false);
pub(crate) static T1388: Type = list("", "", &T347, Items::Atomic);
static F1389: [Field; 3] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("reference", &T15, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1389: [u16; 1] = [2];
pub(crate) static T1389: Type = st("", "k8s.io.api.core.v1.SerializedReference", &F1389, &W1389, false);
static F1390: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1391, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1390: [u16; 2] = [3, 1];
pub(crate) static T1390: Type = st("io.k8s.api.core.v1.ServiceAccountList", "k8s.io.api.core.v1.ServiceAccountList", &F1390, &W1390, false);
pub(crate) static T1391: Type = list("", "", &T349, Items::Atomic);
static F1392: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1393, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1392: [u16; 2] = [3, 1];
pub(crate) static T1392: Type = st("io.k8s.api.core.v1.ServiceList", "k8s.io.api.core.v1.ServiceList", &F1392, &W1392, false);
pub(crate) static T1393: Type = list("", "", &T352, Items::Atomic);
static F1394: [Field; 3] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("path", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1394: [u16; 1] = [2];
pub(crate) static T1394: Type = st("", "k8s.io.api.core.v1.ServiceProxyOptions", &F1394, &W1394, false);
static F1395: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1396, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1395: [u16; 2] = [3, 1];
pub(crate) static T1395: Type = st("io.k8s.api.discovery.v1.EndpointSliceList", "k8s.io.api.discovery.v1.EndpointSliceList", &F1395, &W1395, false);
pub(crate) static T1396: Type = list("", "", &T677, Items::Atomic);
static F1397: [Field; 6] = [
    w(f("addressType", &T1409, Always, DefaultValue::None), 4, true, [0, 0]),
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("endpoints", &T1405, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("ports", &T1408, Null, DefaultValue::None), 3, false, [0, 0]),
];
static W1397: [u16; 4] = [4, 2, 5, 0];
pub(crate) static T1397: Type = st("", "k8s.io.api.discovery.v1beta1.EndpointSlice", &F1397, &W1397, false);
static F1398: [Field; 7] = [
    w(f("addresses", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("conditions", &T1399, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("hints", &T1400, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("hostname", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("nodeName", &T1, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("targetRef", &T15, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("topology", &T6, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
];
static W1398: [u16; 7] = [0, 1, 3, 5, 6, 4, 2];
pub(crate) static T1398: Type = st("", "k8s.io.api.discovery.v1beta1.Endpoint", &F1398, &W1398, false);
static F1399: [Field; 3] = [
    w(f("ready", &T8, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("serving", &T8, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("terminating", &T8, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1399: [u16; 3] = [0, 1, 2];
pub(crate) static T1399: Type = st("", "k8s.io.api.discovery.v1beta1.EndpointConditions", &F1399, &W1399, false);
static F1400: [Field; 2] = [
    w(f("forNodes", &T1404, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("forZones", &T1402, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1400: [u16; 2] = [1, 0];
pub(crate) static T1400: Type = st("", "k8s.io.api.discovery.v1beta1.EndpointHints", &F1400, &W1400, false);
static F1401: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1401: [u16; 1] = [0];
pub(crate) static T1401: Type = st("", "k8s.io.api.discovery.v1beta1.ForZone", &F1401, &W1401, false);
pub(crate) static T1402: Type = list("", "", &T1401, Items::Atomic);
static F1403: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1403: [u16; 1] = [0];
pub(crate) static T1403: Type = st("", "k8s.io.api.discovery.v1beta1.ForNode", &F1403, &W1403, false);
pub(crate) static T1404: Type = list("", "", &T1403, Items::Atomic);
pub(crate) static T1405: Type = list("", "", &T1398, Items::Atomic);
static F1406: [Field; 4] = [
    w(f("appProtocol", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("name", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("port", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("protocol", &T1407, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1406: [u16; 4] = [1, 3, 2, 0];
pub(crate) static T1406: Type = st("", "k8s.io.api.discovery.v1beta1.EndpointPort", &F1406, &W1406, false);
pub(crate) static T1407: Type = text("v1.Protocol", &[]);
pub(crate) static T1408: Type = list("", "", &T1406, Items::Atomic);
pub(crate) static T1409: Type = text("v1beta1.AddressType", &[]);
static F1410: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1411, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1410: [u16; 2] = [3, 1];
pub(crate) static T1410: Type = st("", "k8s.io.api.discovery.v1beta1.EndpointSliceList", &F1410, &W1410, false);
pub(crate) static T1411: Type = list("", "", &T1397, Items::Atomic);
static F1412: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1413, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1412: [u16; 2] = [3, 1];
pub(crate) static T1412: Type = st("io.k8s.api.events.v1.EventList", "k8s.io.api.events.v1.EventList", &F1412, &W1412, false);
pub(crate) static T1413: Type = list("", "", &T689, Items::Atomic);
static F1414: [Field; 17] = [
    w(f("action", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("deprecatedCount", &T29, UnlessZero, DefaultValue::None), 15, true, [0, 0]),
    w(f("deprecatedFirstTimestamp", &T5, Always, DefaultValue::None), 13, true, [0, 0]),
    w(f("deprecatedLastTimestamp", &T5, Always, DefaultValue::None), 14, true, [0, 0]),
    w(f("deprecatedSource", &T34, Always, DefaultValue::None), 12, true, [0, 0]),
    w(f("eventTime", &T35, Always, DefaultValue::None), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("note", &T1, UnlessZero, DefaultValue::None), 10, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("regarding", &T15, Always, DefaultValue::None), 8, true, [0, 0]),
    w(f("related", &T15, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("reportingController", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("reportingInstance", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("series", &T1415, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("type", &T1, UnlessZero, DefaultValue::None), 11, true, [0, 0]),
];
static W1414: [u16; 15] = [8, 6, 15, 13, 14, 0, 10, 11, 12, 9, 16, 5, 3, 4, 2];
pub(crate) static T1414: Type = st("", "k8s.io.api.events.v1beta1.Event", &F1414, &W1414, false);
static F1415: [Field; 2] = [
    w(f("count", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("lastObservedTime", &T35, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1415: [u16; 2] = [0, 1];
pub(crate) static T1415: Type = st("", "k8s.io.api.events.v1beta1.EventSeries", &F1415, &W1415, false);
static F1416: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1417, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1416: [u16; 2] = [3, 1];
pub(crate) static T1416: Type = st("", "k8s.io.api.events.v1beta1.EventList", &F1416, &W1416, false);
pub(crate) static T1417: Type = list("", "", &T1414, Items::Atomic);
static F1418: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1419, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1423, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1418: [u16; 3] = [2, 3, 4];
pub(crate) static T1418: Type = st("", "k8s.io.api.extensions.v1beta1.DaemonSet", &F1418, &W1418, false);
static F1419: [Field; 6] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("template", &T331, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("templateGeneration", &T4, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("updateStrategy", &T1420, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1419: [u16; 6] = [2, 3, 5, 0, 4, 1];
pub(crate) static T1419: Type = st("", "k8s.io.api.extensions.v1beta1.DaemonSetSpec", &F1419, &W1419, false);
static F1420: [Field; 2] = [
    w(f("rollingUpdate", &T1422, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1421, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1420: [u16; 2] = [1, 0];
pub(crate) static T1420: Type = st("", "k8s.io.api.extensions.v1beta1.DaemonSetUpdateStrategy", &F1420, &W1420, false);
pub(crate) static T1421: Type = text("v1beta1.DaemonSetUpdateStrategyType", &[]);
static F1422: [Field; 2] = [
    w(f("maxSurge", &T203, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("maxUnavailable", &T203, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1422: [u16; 2] = [1, 0];
pub(crate) static T1422: Type = st("", "k8s.io.api.extensions.v1beta1.RollingUpdateDaemonSet", &F1422, &W1422, false);
static F1423: [Field; 10] = [
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("conditions", &T1426, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(f("currentNumberScheduled", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("desiredNumberScheduled", &T29, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("numberAvailable", &T29, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("numberMisscheduled", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("numberReady", &T29, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("numberUnavailable", &T29, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("updatedNumberScheduled", &T29, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
];
static W1423: [u16; 10] = [2, 5, 3, 6, 8, 9, 4, 7, 0, 1];
pub(crate) static T1423: Type = st("", "k8s.io.api.extensions.v1beta1.DaemonSetStatus", &F1423, &W1423, false);
static F1424: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1425, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1424: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1424: Type = st("", "k8s.io.api.extensions.v1beta1.DaemonSetCondition", &F1424, &W1424, false);
pub(crate) static T1425: Type = text("v1beta1.DaemonSetConditionType", &[]);
pub(crate) static T1426: Type = list("", "", &T1424, Items::Atomic);
static F1427: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1428, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1427: [u16; 2] = [3, 1];
pub(crate) static T1427: Type = st("", "k8s.io.api.extensions.v1beta1.DaemonSetList", &F1427, &W1427, false);
pub(crate) static T1428: Type = list("", "", &T1418, Items::Atomic);
static F1429: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1430, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1434, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1429: [u16; 3] = [2, 3, 4];
pub(crate) static T1429: Type = st("", "k8s.io.api.extensions.v1beta1.Deployment", &F1429, &W1429, false);
static F1430: [Field; 9] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("paused", &T8, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("progressDeadlineSeconds", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("rollbackTo", &T1433, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("strategy", &T1431, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("template", &T331, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1430: [u16; 9] = [3, 6, 8, 7, 0, 4, 1, 5, 2];
pub(crate) static T1430: Type = st("", "k8s.io.api.extensions.v1beta1.DeploymentSpec", &F1430, &W1430, false);
static F1431: [Field; 2] = [
    w(f("rollingUpdate", &T1432, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1193, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1431: [u16; 2] = [1, 0];
pub(crate) static T1431: Type = st("", "k8s.io.api.extensions.v1beta1.DeploymentStrategy", &F1431, &W1431, false);
static F1432: [Field; 2] = [
    w(f("maxSurge", &T203, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("maxUnavailable", &T203, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1432: [u16; 2] = [1, 0];
pub(crate) static T1432: Type = st("", "k8s.io.api.extensions.v1beta1.RollingUpdateDeployment", &F1432, &W1432, false);
static F1433: [Field; 1] = [
    w(f("revision", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1433: [u16; 1] = [0];
pub(crate) static T1433: Type = st("", "k8s.io.api.extensions.v1beta1.RollbackConfig", &F1433, &W1433, false);
static F1434: [Field; 9] = [
    w(f("availableReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("conditions", &T1436, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("replicas", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("terminatingReplicas", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("unavailableReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("updatedReplicas", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W1434: [u16; 9] = [3, 5, 8, 0, 7, 2, 4, 1, 6];
pub(crate) static T1434: Type = st("", "k8s.io.api.extensions.v1beta1.DeploymentStatus", &F1434, &W1434, false);
static F1435: [Field; 6] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("lastUpdateTime", &T5, Always, DefaultValue::None), 6, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1198, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1435: [u16; 6] = [5, 4, 3, 2, 1, 0];
pub(crate) static T1435: Type = st("", "k8s.io.api.extensions.v1beta1.DeploymentCondition", &F1435, &W1435, false);
pub(crate) static T1436: Type = list("", "", &T1435, Items::Atomic);
static F1437: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1438, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1437: [u16; 2] = [3, 1];
pub(crate) static T1437: Type = st("", "k8s.io.api.extensions.v1beta1.DeploymentList", &F1437, &W1437, false);
pub(crate) static T1438: Type = list("", "", &T1429, Items::Atomic);
static F1439: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rollbackTo", &T1433, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("updatedAnnotations", &T6, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1439: [u16; 3] = [2, 4, 3];
pub(crate) static T1439: Type = st("", "k8s.io.api.extensions.v1beta1.DeploymentRollback", &F1439, &W1439, false);
static F1440: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1441, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1451, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1440: [u16; 3] = [2, 3, 4];
pub(crate) static T1440: Type = st("", "k8s.io.api.extensions.v1beta1.Ingress", &F1440, &W1440, false);
static F1441: [Field; 4] = [
    w(f("backend", &T1442, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("ingressClassName", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("rules", &T1450, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("tls", &T1444, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1441: [u16; 4] = [0, 3, 2, 1];
pub(crate) static T1441: Type = st("", "k8s.io.api.extensions.v1beta1.IngressSpec", &F1441, &W1441, false);
static F1442: [Field; 3] = [
    w(f("resource", &T94, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("serviceName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("servicePort", &T203, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1442: [u16; 3] = [1, 2, 0];
pub(crate) static T1442: Type = st("", "k8s.io.api.extensions.v1beta1.IngressBackend", &F1442, &W1442, false);
static F1443: [Field; 2] = [
    w(f("hosts", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("secretName", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1443: [u16; 2] = [0, 1];
pub(crate) static T1443: Type = st("", "k8s.io.api.extensions.v1beta1.IngressTLS", &F1443, &W1443, false);
pub(crate) static T1444: Type = list("", "", &T1443, Items::Atomic);
static F1445: [Field; 2] = [
    w(f("host", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("http", &T1446, AsWritten, DefaultValue::None), 1, false, [2, 0]),
];
static W1445: [u16; 2] = [0, 1];
pub(crate) static T1445: Type = st("", "k8s.io.api.extensions.v1beta1.IngressRule", &F1445, &W1445, false);
static F1446: [Field; 1] = [
    w(f("paths", &T1449, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1446: [u16; 1] = [0];
pub(crate) static T1446: Type = st("", "k8s.io.api.extensions.v1beta1.HTTPIngressRuleValue", &F1446, &W1446, false);
static F1447: [Field; 3] = [
    w(f("backend", &T1442, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("path", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("pathType", &T1448, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1447: [u16; 3] = [1, 0, 2];
pub(crate) static T1447: Type = st("", "k8s.io.api.extensions.v1beta1.HTTPIngressPath", &F1447, &W1447, false);
pub(crate) static T1448: Type = text("v1beta1.PathType", &[]);
pub(crate) static T1449: Type = list("", "", &T1447, Items::Atomic);
pub(crate) static T1450: Type = list("", "", &T1445, Items::Atomic);
static F1451: [Field; 1] = [
    w(f("loadBalancer", &T1452, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1451: [u16; 1] = [0];
pub(crate) static T1451: Type = st("", "k8s.io.api.extensions.v1beta1.IngressStatus", &F1451, &W1451, false);
static F1452: [Field; 1] = [
    w(f("ingress", &T1456, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1452: [u16; 1] = [0];
pub(crate) static T1452: Type = st("", "k8s.io.api.extensions.v1beta1.IngressLoadBalancerStatus", &F1452, &W1452, false);
static F1453: [Field; 3] = [
    w(f("hostname", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("ip", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("ports", &T1455, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1453: [u16; 3] = [1, 0, 2];
pub(crate) static T1453: Type = st("", "k8s.io.api.extensions.v1beta1.IngressLoadBalancerIngress", &F1453, &W1453, false);
static F1454: [Field; 3] = [
    w(f("error", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("port", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("protocol", &T1407, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1454: [u16; 3] = [1, 2, 0];
pub(crate) static T1454: Type = st("", "k8s.io.api.extensions.v1beta1.IngressPortStatus", &F1454, &W1454, false);
pub(crate) static T1455: Type = list("", "", &T1454, Items::Atomic);
pub(crate) static T1456: Type = list("", "", &T1453, Items::Atomic);
static F1457: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1458, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1457: [u16; 2] = [3, 1];
pub(crate) static T1457: Type = st("", "k8s.io.api.extensions.v1beta1.IngressList", &F1457, &W1457, false);
pub(crate) static T1458: Type = list("", "", &T1440, Items::Atomic);
static F1459: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1460, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1459: [u16; 2] = [2, 3];
pub(crate) static T1459: Type = st("", "k8s.io.api.extensions.v1beta1.NetworkPolicy", &F1459, &W1459, false);
static F1460: [Field; 4] = [
    w(f("egress", &T1469, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("ingress", &T1467, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("podSelector", &T89, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("policyTypes", &T1471, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1460: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T1460: Type = st("", "k8s.io.api.extensions.v1beta1.NetworkPolicySpec", &F1460, &W1460, false);
static F1461: [Field; 2] = [
    w(f("from", &T1466, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("ports", &T1463, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1461: [u16; 2] = [1, 0];
pub(crate) static T1461: Type = st("", "k8s.io.api.extensions.v1beta1.NetworkPolicyIngressRule", &F1461, &W1461, false);
static F1462: [Field; 3] = [
    w(f("endPort", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("port", &T203, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("protocol", &T1407, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1462: [u16; 3] = [2, 1, 0];
pub(crate) static T1462: Type = st("", "k8s.io.api.extensions.v1beta1.NetworkPolicyPort", &F1462, &W1462, false);
pub(crate) static T1463: Type = list("", "", &T1462, Items::Atomic);
static F1464: [Field; 3] = [
    w(f("ipBlock", &T1465, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("podSelector", &T89, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1464: [u16; 3] = [2, 1, 0];
pub(crate) static T1464: Type = st("", "k8s.io.api.extensions.v1beta1.NetworkPolicyPeer", &F1464, &W1464, false);
static F1465: [Field; 2] = [
    w(f("cidr", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("except", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1465: [u16; 2] = [0, 1];
pub(crate) static T1465: Type = st("", "k8s.io.api.extensions.v1beta1.IPBlock", &F1465, &W1465, false);
pub(crate) static T1466: Type = list("", "", &T1464, Items::Atomic);
pub(crate) static T1467: Type = list("", "", &T1461, Items::Atomic);
static F1468: [Field; 2] = [
    w(f("ports", &T1463, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("to", &T1466, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1468: [u16; 2] = [0, 1];
pub(crate) static T1468: Type = st("", "k8s.io.api.extensions.v1beta1.NetworkPolicyEgressRule", &F1468, &W1468, false);
pub(crate) static T1469: Type = list("", "", &T1468, Items::Atomic);
pub(crate) static T1470: Type = text("v1beta1.PolicyType", &[]);
pub(crate) static T1471: Type = list("", "", &T1470, Items::Atomic);
static F1472: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1473, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1472: [u16; 2] = [3, 1];
pub(crate) static T1472: Type = st("", "k8s.io.api.extensions.v1beta1.NetworkPolicyList", &F1472, &W1472, false);
pub(crate) static T1473: Type = list("", "", &T1459, Items::Atomic);
static F1474: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1475, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1476, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1474: [u16; 3] = [2, 3, 4];
pub(crate) static T1474: Type = st("", "k8s.io.api.extensions.v1beta1.ReplicaSet", &F1474, &W1474, false);
static F1475: [Field; 4] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("template", &T331, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1475: [u16; 4] = [1, 2, 3, 0];
pub(crate) static T1475: Type = st("", "k8s.io.api.extensions.v1beta1.ReplicaSetSpec", &F1475, &W1475, false);
static F1476: [Field; 7] = [
    w(f("availableReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("conditions", &T1479, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("fullyLabeledReplicas", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("replicas", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("terminatingReplicas", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W1476: [u16; 7] = [5, 2, 3, 4, 0, 1, 6];
pub(crate) static T1476: Type = st("", "k8s.io.api.extensions.v1beta1.ReplicaSetStatus", &F1476, &W1476, false);
static F1477: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1478, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1477: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1477: Type = st("", "k8s.io.api.extensions.v1beta1.ReplicaSetCondition", &F1477, &W1477, false);
pub(crate) static T1478: Type = text("v1beta1.ReplicaSetConditionType", &[]);
pub(crate) static T1479: Type = list("", "", &T1477, Items::Atomic);
static F1480: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1481, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1480: [u16; 2] = [3, 1];
pub(crate) static T1480: Type = st("", "k8s.io.api.extensions.v1beta1.ReplicaSetList", &F1480, &W1480, false);
pub(crate) static T1481: Type = list("", "", &T1474, Items::Atomic);
static F1482: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1483, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1484, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1482: [u16; 3] = [2, 3, 4];
pub(crate) static T1482: Type = st("", "k8s.io.api.extensions.v1beta1.Scale", &F1482, &W1482, false);
static F1483: [Field; 1] = [
    w(f("replicas", &T29, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1483: [u16; 1] = [0];
pub(crate) static T1483: Type = st("", "k8s.io.api.extensions.v1beta1.ScaleSpec", &F1483, &W1483, false);
static F1484: [Field; 3] = [
    w(f("replicas", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("selector", &T6, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("targetSelector", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W1484: [u16; 3] = [0, 1, 2];
pub(crate) static T1484: Type = st("", "k8s.io.api.extensions.v1beta1.ScaleStatus", &F1484, &W1484, false);
static F1485: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1486, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1485: [u16; 2] = [3, 1];
pub(crate) static T1485: Type = st("io.k8s.api.flowcontrol.v1.FlowSchemaList", "k8s.io.api.flowcontrol.v1.FlowSchemaList", &F1485, &W1485, false);
pub(crate) static T1486: Type = list("", "", &T691, Items::Atomic);
static F1487: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1488, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1487: [u16; 2] = [3, 1];
pub(crate) static T1487: Type = st("io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationList", "k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationList", &F1487, &W1487, false);
pub(crate) static T1488: Type = list("", "", &T712, Items::Atomic);
static F1489: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1490, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1506, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1489: [u16; 3] = [2, 3, 4];
pub(crate) static T1489: Type = st("", "k8s.io.api.flowcontrol.v1beta1.FlowSchema", &F1489, &W1489, false);
static F1490: [Field; 4] = [
    w(f("distinguisherMethod", &T1492, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("matchingPrecedence", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("priorityLevelConfiguration", &T1491, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rules", &T1505, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1490: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T1490: Type = st("", "k8s.io.api.flowcontrol.v1beta1.FlowSchemaSpec", &F1490, &W1490, false);
static F1491: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1491: [u16; 1] = [0];
pub(crate) static T1491: Type = st("", "k8s.io.api.flowcontrol.v1beta1.PriorityLevelConfigurationReference", &F1491, &W1491, false);
static F1492: [Field; 1] = [
    w(f("type", &T1493, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1492: [u16; 1] = [0];
pub(crate) static T1492: Type = st("", "k8s.io.api.flowcontrol.v1beta1.FlowDistinguisherMethod", &F1492, &W1492, false);
pub(crate) static T1493: Type = text("v1beta1.FlowDistinguisherMethodType", &[]);
static F1494: [Field; 3] = [
    w(f("nonResourceRules", &T1504, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("resourceRules", &T1502, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("subjects", &T1500, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1494: [u16; 3] = [2, 1, 0];
pub(crate) static T1494: Type = st("", "k8s.io.api.flowcontrol.v1beta1.PolicyRulesWithSubjects", &F1494, &W1494, false);
static F1495: [Field; 4] = [
    w(f("group", &T1498, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("kind", &T1496, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("serviceAccount", &T1499, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("user", &T1497, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1495: [u16; 4] = [1, 3, 0, 2];
pub(crate) static T1495: Type = st("", "k8s.io.api.flowcontrol.v1beta1.Subject", &F1495, &W1495, false);
pub(crate) static T1496: Type = text("v1beta1.SubjectKind", &[]);
static F1497: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1497: [u16; 1] = [0];
pub(crate) static T1497: Type = st("", "k8s.io.api.flowcontrol.v1beta1.UserSubject", &F1497, &W1497, false);
static F1498: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1498: [u16; 1] = [0];
pub(crate) static T1498: Type = st("", "k8s.io.api.flowcontrol.v1beta1.GroupSubject", &F1498, &W1498, false);
static F1499: [Field; 2] = [
    w(f("name", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("namespace", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1499: [u16; 2] = [1, 0];
pub(crate) static T1499: Type = st("", "k8s.io.api.flowcontrol.v1beta1.ServiceAccountSubject", &F1499, &W1499, false);
pub(crate) static T1500: Type = list("", "", &T1495, Items::Atomic);
static F1501: [Field; 5] = [
    w(f("apiGroups", &T73, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("clusterScope", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("namespaces", &T73, Null, DefaultValue::None), 5, false, [0, 0]),
    w(f("resources", &T73, Null, DefaultValue::None), 3, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1501: [u16; 5] = [4, 0, 3, 1, 2];
pub(crate) static T1501: Type = st("", "k8s.io.api.flowcontrol.v1beta1.ResourcePolicyRule", &F1501, &W1501, false);
pub(crate) static T1502: Type = list("", "", &T1501, Items::Atomic);
static F1503: [Field; 2] = [
    w(f("nonResourceURLs", &T73, Null, DefaultValue::None), 6, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1503: [u16; 2] = [1, 0];
pub(crate) static T1503: Type = st("", "k8s.io.api.flowcontrol.v1beta1.NonResourcePolicyRule", &F1503, &W1503, false);
pub(crate) static T1504: Type = list("", "", &T1503, Items::Atomic);
pub(crate) static T1505: Type = list("", "", &T1494, Items::Atomic);
static F1506: [Field; 1] = [
    w(f("conditions", &T1510, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1506: [u16; 1] = [0];
pub(crate) static T1506: Type = st("", "k8s.io.api.flowcontrol.v1beta1.FlowSchemaStatus", &F1506, &W1506, false);
static F1507: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T1509, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1508, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1507: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1507: Type = st("", "k8s.io.api.flowcontrol.v1beta1.FlowSchemaCondition", &F1507, &W1507, false);
pub(crate) static T1508: Type = text("v1beta1.FlowSchemaConditionType", &[]);
pub(crate) static T1509: Type = text("v1beta1.ConditionStatus", &[]);
pub(crate) static T1510: Type = list("", "", &T1507, Items::Atomic);
static F1511: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1512, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1511: [u16; 2] = [3, 1];
pub(crate) static T1511: Type = st("", "k8s.io.api.flowcontrol.v1beta1.FlowSchemaList", &F1511, &W1511, false);
pub(crate) static T1512: Type = list("", "", &T1489, Items::Atomic);
static F1513: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1514, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1521, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1513: [u16; 3] = [2, 3, 4];
pub(crate) static T1513: Type = st("", "k8s.io.api.flowcontrol.v1beta1.PriorityLevelConfiguration", &F1513, &W1513, false);
static F1514: [Field; 3] = [
    w(f("exempt", &T1520, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("limited", &T1516, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1515, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1514: [u16; 3] = [2, 1, 0];
pub(crate) static T1514: Type = st("", "k8s.io.api.flowcontrol.v1beta1.PriorityLevelConfigurationSpec", &F1514, &W1514, false);
pub(crate) static T1515: Type = text("v1beta1.PriorityLevelEnablement", &[]);
static F1516: [Field; 4] = [
    w(f("assuredConcurrencyShares", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("borrowingLimitPercent", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("lendablePercent", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("limitResponse", &T1517, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1516: [u16; 4] = [0, 3, 2, 1];
pub(crate) static T1516: Type = st("", "k8s.io.api.flowcontrol.v1beta1.LimitedPriorityLevelConfiguration", &F1516, &W1516, false);
static F1517: [Field; 2] = [
    w(f("queuing", &T1519, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1518, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1517: [u16; 2] = [1, 0];
pub(crate) static T1517: Type = st("", "k8s.io.api.flowcontrol.v1beta1.LimitResponse", &F1517, &W1517, false);
pub(crate) static T1518: Type = text("v1beta1.LimitResponseType", &[]);
static F1519: [Field; 3] = [
    w(f("handSize", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("queueLengthLimit", &T29, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("queues", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1519: [u16; 3] = [2, 0, 1];
pub(crate) static T1519: Type = st("", "k8s.io.api.flowcontrol.v1beta1.QueuingConfiguration", &F1519, &W1519, false);
static F1520: [Field; 2] = [
    w(f("lendablePercent", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("nominalConcurrencyShares", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1520: [u16; 2] = [1, 0];
pub(crate) static T1520: Type = st("", "k8s.io.api.flowcontrol.v1beta1.ExemptPriorityLevelConfiguration", &F1520, &W1520, false);
static F1521: [Field; 1] = [
    w(f("conditions", &T1524, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1521: [u16; 1] = [0];
pub(crate) static T1521: Type = st("", "k8s.io.api.flowcontrol.v1beta1.PriorityLevelConfigurationStatus", &F1521, &W1521, false);
static F1522: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T1509, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1523, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1522: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1522: Type = st("", "k8s.io.api.flowcontrol.v1beta1.PriorityLevelConfigurationCondition", &F1522, &W1522, false);
pub(crate) static T1523: Type = text("v1beta1.PriorityLevelConfigurationConditionType", &[]);
pub(crate) static T1524: Type = list("", "", &T1522, Items::Atomic);
static F1525: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1526, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1525: [u16; 2] = [3, 1];
pub(crate) static T1525: Type = st("", "k8s.io.api.flowcontrol.v1beta1.PriorityLevelConfigurationList", &F1525, &W1525, false);
pub(crate) static T1526: Type = list("", "", &T1513, Items::Atomic);
static F1527: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1528, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1544, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1527: [u16; 3] = [2, 3, 4];
pub(crate) static T1527: Type = st("", "k8s.io.api.flowcontrol.v1beta2.FlowSchema", &F1527, &W1527, false);
static F1528: [Field; 4] = [
    w(f("distinguisherMethod", &T1530, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("matchingPrecedence", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("priorityLevelConfiguration", &T1529, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rules", &T1543, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1528: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T1528: Type = st("", "k8s.io.api.flowcontrol.v1beta2.FlowSchemaSpec", &F1528, &W1528, false);
static F1529: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1529: [u16; 1] = [0];
pub(crate) static T1529: Type = st("", "k8s.io.api.flowcontrol.v1beta2.PriorityLevelConfigurationReference", &F1529, &W1529, false);
static F1530: [Field; 1] = [
    w(f("type", &T1531, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1530: [u16; 1] = [0];
pub(crate) static T1530: Type = st("", "k8s.io.api.flowcontrol.v1beta2.FlowDistinguisherMethod", &F1530, &W1530, false);
pub(crate) static T1531: Type = text("v1beta2.FlowDistinguisherMethodType", &[]);
static F1532: [Field; 3] = [
    w(f("nonResourceRules", &T1542, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("resourceRules", &T1540, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("subjects", &T1538, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1532: [u16; 3] = [2, 1, 0];
pub(crate) static T1532: Type = st("", "k8s.io.api.flowcontrol.v1beta2.PolicyRulesWithSubjects", &F1532, &W1532, false);
static F1533: [Field; 4] = [
    w(f("group", &T1536, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("kind", &T1534, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("serviceAccount", &T1537, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("user", &T1535, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1533: [u16; 4] = [1, 3, 0, 2];
pub(crate) static T1533: Type = st("", "k8s.io.api.flowcontrol.v1beta2.Subject", &F1533, &W1533, false);
pub(crate) static T1534: Type = text("v1beta2.SubjectKind", &[]);
static F1535: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1535: [u16; 1] = [0];
pub(crate) static T1535: Type = st("", "k8s.io.api.flowcontrol.v1beta2.UserSubject", &F1535, &W1535, false);
static F1536: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1536: [u16; 1] = [0];
pub(crate) static T1536: Type = st("", "k8s.io.api.flowcontrol.v1beta2.GroupSubject", &F1536, &W1536, false);
static F1537: [Field; 2] = [
    w(f("name", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("namespace", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1537: [u16; 2] = [1, 0];
pub(crate) static T1537: Type = st("", "k8s.io.api.flowcontrol.v1beta2.ServiceAccountSubject", &F1537, &W1537, false);
pub(crate) static T1538: Type = list("", "", &T1533, Items::Atomic);
static F1539: [Field; 5] = [
    w(f("apiGroups", &T73, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("clusterScope", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("namespaces", &T73, Null, DefaultValue::None), 5, false, [0, 0]),
    w(f("resources", &T73, Null, DefaultValue::None), 3, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1539: [u16; 5] = [4, 0, 3, 1, 2];
pub(crate) static T1539: Type = st("", "k8s.io.api.flowcontrol.v1beta2.ResourcePolicyRule", &F1539, &W1539, false);
pub(crate) static T1540: Type = list("", "", &T1539, Items::Atomic);
static F1541: [Field; 2] = [
    w(f("nonResourceURLs", &T73, Null, DefaultValue::None), 6, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1541: [u16; 2] = [1, 0];
pub(crate) static T1541: Type = st("", "k8s.io.api.flowcontrol.v1beta2.NonResourcePolicyRule", &F1541, &W1541, false);
pub(crate) static T1542: Type = list("", "", &T1541, Items::Atomic);
pub(crate) static T1543: Type = list("", "", &T1532, Items::Atomic);
static F1544: [Field; 1] = [
    w(f("conditions", &T1548, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1544: [u16; 1] = [0];
pub(crate) static T1544: Type = st("", "k8s.io.api.flowcontrol.v1beta2.FlowSchemaStatus", &F1544, &W1544, false);
static F1545: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T1547, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1546, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1545: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1545: Type = st("", "k8s.io.api.flowcontrol.v1beta2.FlowSchemaCondition", &F1545, &W1545, false);
pub(crate) static T1546: Type = text("v1beta2.FlowSchemaConditionType", &[]);
pub(crate) static T1547: Type = text("v1beta2.ConditionStatus", &[]);
pub(crate) static T1548: Type = list("", "", &T1545, Items::Atomic);
static F1549: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1550, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1549: [u16; 2] = [3, 1];
pub(crate) static T1549: Type = st("", "k8s.io.api.flowcontrol.v1beta2.FlowSchemaList", &F1549, &W1549, false);
pub(crate) static T1550: Type = list("", "", &T1527, Items::Atomic);
static F1551: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1552, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1559, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1551: [u16; 3] = [2, 3, 4];
pub(crate) static T1551: Type = st("", "k8s.io.api.flowcontrol.v1beta2.PriorityLevelConfiguration", &F1551, &W1551, false);
static F1552: [Field; 3] = [
    w(f("exempt", &T1558, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("limited", &T1554, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1553, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1552: [u16; 3] = [2, 1, 0];
pub(crate) static T1552: Type = st("", "k8s.io.api.flowcontrol.v1beta2.PriorityLevelConfigurationSpec", &F1552, &W1552, false);
pub(crate) static T1553: Type = text("v1beta2.PriorityLevelEnablement", &[]);
static F1554: [Field; 4] = [
    w(f("assuredConcurrencyShares", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("borrowingLimitPercent", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("lendablePercent", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("limitResponse", &T1555, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1554: [u16; 4] = [0, 3, 2, 1];
pub(crate) static T1554: Type = st("", "k8s.io.api.flowcontrol.v1beta2.LimitedPriorityLevelConfiguration", &F1554, &W1554, false);
static F1555: [Field; 2] = [
    w(f("queuing", &T1557, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1556, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1555: [u16; 2] = [1, 0];
pub(crate) static T1555: Type = st("", "k8s.io.api.flowcontrol.v1beta2.LimitResponse", &F1555, &W1555, false);
pub(crate) static T1556: Type = text("v1beta2.LimitResponseType", &[]);
static F1557: [Field; 3] = [
    w(f("handSize", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("queueLengthLimit", &T29, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("queues", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1557: [u16; 3] = [2, 0, 1];
pub(crate) static T1557: Type = st("", "k8s.io.api.flowcontrol.v1beta2.QueuingConfiguration", &F1557, &W1557, false);
static F1558: [Field; 2] = [
    w(f("lendablePercent", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("nominalConcurrencyShares", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1558: [u16; 2] = [1, 0];
pub(crate) static T1558: Type = st("", "k8s.io.api.flowcontrol.v1beta2.ExemptPriorityLevelConfiguration", &F1558, &W1558, false);
static F1559: [Field; 1] = [
    w(f("conditions", &T1562, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1559: [u16; 1] = [0];
pub(crate) static T1559: Type = st("", "k8s.io.api.flowcontrol.v1beta2.PriorityLevelConfigurationStatus", &F1559, &W1559, false);
static F1560: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T1547, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1561, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1560: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1560: Type = st("", "k8s.io.api.flowcontrol.v1beta2.PriorityLevelConfigurationCondition", &F1560, &W1560, false);
pub(crate) static T1561: Type = text("v1beta2.PriorityLevelConfigurationConditionType", &[]);
pub(crate) static T1562: Type = list("", "", &T1560, Items::Atomic);
static F1563: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1564, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1563: [u16; 2] = [3, 1];
pub(crate) static T1563: Type = st("", "k8s.io.api.flowcontrol.v1beta2.PriorityLevelConfigurationList", &F1563, &W1563, false);
pub(crate) static T1564: Type = list("", "", &T1551, Items::Atomic);
static F1565: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1566, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1582, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1565: [u16; 3] = [2, 3, 4];
pub(crate) static T1565: Type = st("", "k8s.io.api.flowcontrol.v1beta3.FlowSchema", &F1565, &W1565, false);
static F1566: [Field; 4] = [
    w(f("distinguisherMethod", &T1568, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("matchingPrecedence", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("priorityLevelConfiguration", &T1567, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rules", &T1581, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1566: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T1566: Type = st("", "k8s.io.api.flowcontrol.v1beta3.FlowSchemaSpec", &F1566, &W1566, false);
static F1567: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1567: [u16; 1] = [0];
pub(crate) static T1567: Type = st("", "k8s.io.api.flowcontrol.v1beta3.PriorityLevelConfigurationReference", &F1567, &W1567, false);
static F1568: [Field; 1] = [
    w(f("type", &T1569, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1568: [u16; 1] = [0];
pub(crate) static T1568: Type = st("", "k8s.io.api.flowcontrol.v1beta3.FlowDistinguisherMethod", &F1568, &W1568, false);
pub(crate) static T1569: Type = text("v1beta3.FlowDistinguisherMethodType", &[]);
static F1570: [Field; 3] = [
    w(f("nonResourceRules", &T1580, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("resourceRules", &T1578, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("subjects", &T1576, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1570: [u16; 3] = [2, 1, 0];
pub(crate) static T1570: Type = st("", "k8s.io.api.flowcontrol.v1beta3.PolicyRulesWithSubjects", &F1570, &W1570, false);
static F1571: [Field; 4] = [
    w(f("group", &T1574, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("kind", &T1572, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("serviceAccount", &T1575, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("user", &T1573, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1571: [u16; 4] = [1, 3, 0, 2];
pub(crate) static T1571: Type = st("", "k8s.io.api.flowcontrol.v1beta3.Subject", &F1571, &W1571, false);
pub(crate) static T1572: Type = text("v1beta3.SubjectKind", &[]);
static F1573: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1573: [u16; 1] = [0];
pub(crate) static T1573: Type = st("", "k8s.io.api.flowcontrol.v1beta3.UserSubject", &F1573, &W1573, false);
static F1574: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1574: [u16; 1] = [0];
pub(crate) static T1574: Type = st("", "k8s.io.api.flowcontrol.v1beta3.GroupSubject", &F1574, &W1574, false);
static F1575: [Field; 2] = [
    w(f("name", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("namespace", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1575: [u16; 2] = [1, 0];
pub(crate) static T1575: Type = st("", "k8s.io.api.flowcontrol.v1beta3.ServiceAccountSubject", &F1575, &W1575, false);
pub(crate) static T1576: Type = list("", "", &T1571, Items::Atomic);
static F1577: [Field; 5] = [
    w(f("apiGroups", &T73, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("clusterScope", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("namespaces", &T73, Null, DefaultValue::None), 5, false, [0, 0]),
    w(f("resources", &T73, Null, DefaultValue::None), 3, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1577: [u16; 5] = [4, 0, 3, 1, 2];
pub(crate) static T1577: Type = st("", "k8s.io.api.flowcontrol.v1beta3.ResourcePolicyRule", &F1577, &W1577, false);
pub(crate) static T1578: Type = list("", "", &T1577, Items::Atomic);
static F1579: [Field; 2] = [
    w(f("nonResourceURLs", &T73, Null, DefaultValue::None), 6, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1579: [u16; 2] = [1, 0];
pub(crate) static T1579: Type = st("", "k8s.io.api.flowcontrol.v1beta3.NonResourcePolicyRule", &F1579, &W1579, false);
pub(crate) static T1580: Type = list("", "", &T1579, Items::Atomic);
pub(crate) static T1581: Type = list("", "", &T1570, Items::Atomic);
static F1582: [Field; 1] = [
    w(f("conditions", &T1586, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1582: [u16; 1] = [0];
pub(crate) static T1582: Type = st("", "k8s.io.api.flowcontrol.v1beta3.FlowSchemaStatus", &F1582, &W1582, false);
static F1583: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T1585, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1584, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1583: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1583: Type = st("", "k8s.io.api.flowcontrol.v1beta3.FlowSchemaCondition", &F1583, &W1583, false);
pub(crate) static T1584: Type = text("v1beta3.FlowSchemaConditionType", &[]);
pub(crate) static T1585: Type = text("v1beta3.ConditionStatus", &[]);
pub(crate) static T1586: Type = list("", "", &T1583, Items::Atomic);
static F1587: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1588, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1587: [u16; 2] = [3, 1];
pub(crate) static T1587: Type = st("", "k8s.io.api.flowcontrol.v1beta3.FlowSchemaList", &F1587, &W1587, false);
pub(crate) static T1588: Type = list("", "", &T1565, Items::Atomic);
static F1589: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1590, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1597, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1589: [u16; 3] = [2, 3, 4];
pub(crate) static T1589: Type = st("", "k8s.io.api.flowcontrol.v1beta3.PriorityLevelConfiguration", &F1589, &W1589, false);
static F1590: [Field; 3] = [
    w(f("exempt", &T1596, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("limited", &T1592, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1591, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1590: [u16; 3] = [2, 1, 0];
pub(crate) static T1590: Type = st("", "k8s.io.api.flowcontrol.v1beta3.PriorityLevelConfigurationSpec", &F1590, &W1590, false);
pub(crate) static T1591: Type = text("v1beta3.PriorityLevelEnablement", &[]);
static F1592: [Field; 4] = [
    w(f("borrowingLimitPercent", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("lendablePercent", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("limitResponse", &T1593, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("nominalConcurrencyShares", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1592: [u16; 4] = [3, 2, 1, 0];
pub(crate) static T1592: Type = st("", "k8s.io.api.flowcontrol.v1beta3.LimitedPriorityLevelConfiguration", &F1592, &W1592, false);
static F1593: [Field; 2] = [
    w(f("queuing", &T1595, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1594, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1593: [u16; 2] = [1, 0];
pub(crate) static T1593: Type = st("", "k8s.io.api.flowcontrol.v1beta3.LimitResponse", &F1593, &W1593, false);
pub(crate) static T1594: Type = text("v1beta3.LimitResponseType", &[]);
static F1595: [Field; 3] = [
    w(f("handSize", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("queueLengthLimit", &T29, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("queues", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1595: [u16; 3] = [2, 0, 1];
pub(crate) static T1595: Type = st("", "k8s.io.api.flowcontrol.v1beta3.QueuingConfiguration", &F1595, &W1595, false);
static F1596: [Field; 2] = [
    w(f("lendablePercent", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("nominalConcurrencyShares", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1596: [u16; 2] = [1, 0];
pub(crate) static T1596: Type = st("", "k8s.io.api.flowcontrol.v1beta3.ExemptPriorityLevelConfiguration", &F1596, &W1596, false);
static F1597: [Field; 1] = [
    w(f("conditions", &T1600, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1597: [u16; 1] = [0];
pub(crate) static T1597: Type = st("", "k8s.io.api.flowcontrol.v1beta3.PriorityLevelConfigurationStatus", &F1597, &W1597, false);
static F1598: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T1585, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1599, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1598: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1598: Type = st("", "k8s.io.api.flowcontrol.v1beta3.PriorityLevelConfigurationCondition", &F1598, &W1598, false);
pub(crate) static T1599: Type = text("v1beta3.PriorityLevelConfigurationConditionType", &[]);
pub(crate) static T1600: Type = list("", "", &T1598, Items::Atomic);
static F1601: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1602, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1601: [u16; 2] = [3, 1];
pub(crate) static T1601: Type = st("", "k8s.io.api.flowcontrol.v1beta3.PriorityLevelConfigurationList", &F1601, &W1601, false);
pub(crate) static T1602: Type = list("", "", &T1589, Items::Atomic);
static F1603: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1604, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1607, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1603: [u16; 3] = [2, 3, 4];
pub(crate) static T1603: Type = st("", "k8s.io.api.imagepolicy.v1alpha1.ImageReview", &F1603, &W1603, false);
static F1604: [Field; 3] = [
    w(f("annotations", &T6, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("containers", &T1606, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W1604: [u16; 3] = [1, 0, 2];
pub(crate) static T1604: Type = st("", "k8s.io.api.imagepolicy.v1alpha1.ImageReviewSpec", &F1604, &W1604, false);
static F1605: [Field; 1] = [
    w(f("image", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1605: [u16; 1] = [0];
pub(crate) static T1605: Type = st("", "k8s.io.api.imagepolicy.v1alpha1.ImageReviewContainerSpec", &F1605, &W1605, false);
pub(crate) static T1606: Type = list("", "", &T1605, Items::Atomic);
static F1607: [Field; 3] = [
    w(f("allowed", &T8, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("auditAnnotations", &T6, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1607: [u16; 3] = [0, 2, 1];
pub(crate) static T1607: Type = st("", "k8s.io.api.imagepolicy.v1alpha1.ImageReviewStatus", &F1607, &W1607, false);
static F1608: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1609, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1608: [u16; 2] = [3, 1];
pub(crate) static T1608: Type = st("io.k8s.api.networking.v1.IPAddressList", "k8s.io.api.networking.v1.IPAddressList", &F1608, &W1608, false);
pub(crate) static T1609: Type = list("", "", &T755, Items::Atomic);
static F1610: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1611, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1610: [u16; 2] = [3, 1];
pub(crate) static T1610: Type = st("io.k8s.api.networking.v1.IngressClassList", "k8s.io.api.networking.v1.IngressClassList", &F1610, &W1610, false);
pub(crate) static T1611: Type = list("", "", &T733, Items::Atomic);
static F1612: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1613, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1612: [u16; 2] = [3, 1];
pub(crate) static T1612: Type = st("io.k8s.api.networking.v1.IngressList", "k8s.io.api.networking.v1.IngressList", &F1612, &W1612, false);
pub(crate) static T1613: Type = list("", "", &T736, Items::Atomic);
static F1614: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1615, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1614: [u16; 2] = [3, 1];
pub(crate) static T1614: Type = st("io.k8s.api.networking.v1.NetworkPolicyList", "k8s.io.api.networking.v1.NetworkPolicyList", &F1614, &W1614, false);
pub(crate) static T1615: Type = list("", "", &T758, Items::Atomic);
static F1616: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1617, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1616: [u16; 2] = [3, 1];
pub(crate) static T1616: Type = st("io.k8s.api.networking.v1.ServiceCIDRList", "k8s.io.api.networking.v1.ServiceCIDRList", &F1616, &W1616, false);
pub(crate) static T1617: Type = list("", "", &T771, Items::Atomic);
static F1618: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1619, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1618: [u16; 2] = [3, 1];
pub(crate) static T1618: Type = st("io.k8s.api.networking.v1beta1.IPAddressList", "k8s.io.api.networking.v1beta1.IPAddressList", &F1618, &W1618, false);
pub(crate) static T1619: Type = list("", "", &T774, Items::Atomic);
static F1620: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1621, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1630, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1620: [u16; 3] = [2, 3, 4];
pub(crate) static T1620: Type = st("", "k8s.io.api.networking.v1beta1.Ingress", &F1620, &W1620, false);
static F1621: [Field; 4] = [
    w(f("backend", &T1622, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("ingressClassName", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("rules", &T1629, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("tls", &T1624, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1621: [u16; 4] = [0, 3, 2, 1];
pub(crate) static T1621: Type = st("", "k8s.io.api.networking.v1beta1.IngressSpec", &F1621, &W1621, false);
static F1622: [Field; 3] = [
    w(f("resource", &T94, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("serviceName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("servicePort", &T203, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1622: [u16; 3] = [1, 2, 0];
pub(crate) static T1622: Type = st("", "k8s.io.api.networking.v1beta1.IngressBackend", &F1622, &W1622, false);
static F1623: [Field; 2] = [
    w(f("hosts", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("secretName", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1623: [u16; 2] = [0, 1];
pub(crate) static T1623: Type = st("", "k8s.io.api.networking.v1beta1.IngressTLS", &F1623, &W1623, false);
pub(crate) static T1624: Type = list("", "", &T1623, Items::Atomic);
static F1625: [Field; 2] = [
    w(f("host", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("http", &T1626, AsWritten, DefaultValue::None), 1, false, [2, 0]),
];
static W1625: [u16; 2] = [0, 1];
pub(crate) static T1625: Type = st("", "k8s.io.api.networking.v1beta1.IngressRule", &F1625, &W1625, false);
static F1626: [Field; 1] = [
    w(f("paths", &T1628, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1626: [u16; 1] = [0];
pub(crate) static T1626: Type = st("", "k8s.io.api.networking.v1beta1.HTTPIngressRuleValue", &F1626, &W1626, false);
static F1627: [Field; 3] = [
    w(f("backend", &T1622, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("path", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("pathType", &T1448, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1627: [u16; 3] = [1, 0, 2];
pub(crate) static T1627: Type = st("", "k8s.io.api.networking.v1beta1.HTTPIngressPath", &F1627, &W1627, false);
pub(crate) static T1628: Type = list("", "", &T1627, Items::Atomic);
pub(crate) static T1629: Type = list("", "", &T1625, Items::Atomic);
static F1630: [Field; 1] = [
    w(f("loadBalancer", &T1631, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1630: [u16; 1] = [0];
pub(crate) static T1630: Type = st("", "k8s.io.api.networking.v1beta1.IngressStatus", &F1630, &W1630, false);
static F1631: [Field; 1] = [
    w(f("ingress", &T1635, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1631: [u16; 1] = [0];
pub(crate) static T1631: Type = st("", "k8s.io.api.networking.v1beta1.IngressLoadBalancerStatus", &F1631, &W1631, false);
static F1632: [Field; 3] = [
    w(f("hostname", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("ip", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("ports", &T1634, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1632: [u16; 3] = [1, 0, 2];
pub(crate) static T1632: Type = st("", "k8s.io.api.networking.v1beta1.IngressLoadBalancerIngress", &F1632, &W1632, false);
static F1633: [Field; 3] = [
    w(f("error", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("port", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("protocol", &T1407, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1633: [u16; 3] = [1, 2, 0];
pub(crate) static T1633: Type = st("", "k8s.io.api.networking.v1beta1.IngressPortStatus", &F1633, &W1633, false);
pub(crate) static T1634: Type = list("", "", &T1633, Items::Atomic);
pub(crate) static T1635: Type = list("", "", &T1632, Items::Atomic);
static F1636: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1637, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1636: [u16; 2] = [2, 3];
pub(crate) static T1636: Type = st("", "k8s.io.api.networking.v1beta1.IngressClass", &F1636, &W1636, false);
static F1637: [Field; 2] = [
    w(f("controller", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("parameters", &T1638, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1637: [u16; 2] = [0, 1];
pub(crate) static T1637: Type = st("", "k8s.io.api.networking.v1beta1.IngressClassSpec", &F1637, &W1637, false);
static F1638: [Field; 5] = [
    w(f("apiGroup", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("kind", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("namespace", &T1, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("scope", &T1, Null, DefaultValue::None), 4, false, [0, 0]),
];
static W1638: [u16; 5] = [0, 1, 2, 4, 3];
pub(crate) static T1638: Type = st("", "k8s.io.api.networking.v1beta1.IngressClassParametersReference", &F1638, &W1638, false);
static F1639: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1640, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1639: [u16; 2] = [3, 1];
pub(crate) static T1639: Type = st("", "k8s.io.api.networking.v1beta1.IngressClassList", &F1639, &W1639, false);
pub(crate) static T1640: Type = list("", "", &T1636, Items::Atomic);
static F1641: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1642, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1641: [u16; 2] = [3, 1];
pub(crate) static T1641: Type = st("", "k8s.io.api.networking.v1beta1.IngressList", &F1641, &W1641, false);
pub(crate) static T1642: Type = list("", "", &T1620, Items::Atomic);
static F1643: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1644, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1643: [u16; 2] = [3, 1];
pub(crate) static T1643: Type = st("io.k8s.api.networking.v1beta1.ServiceCIDRList", "k8s.io.api.networking.v1beta1.ServiceCIDRList", &F1643, &W1643, false);
pub(crate) static T1644: Type = list("", "", &T777, Items::Atomic);
static F1645: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1646, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1645: [u16; 2] = [3, 1];
pub(crate) static T1645: Type = st("io.k8s.api.node.v1.RuntimeClassList", "k8s.io.api.node.v1.RuntimeClassList", &F1645, &W1645, false);
pub(crate) static T1646: Type = list("", "", &T780, Items::Atomic);
static F1647: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1648, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1647: [u16; 2] = [2, 3];
pub(crate) static T1647: Type = st("", "k8s.io.api.node.v1alpha1.RuntimeClass", &F1647, &W1647, false);
static F1648: [Field; 3] = [
    w(f("overhead", &T1649, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("runtimeHandler", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("scheduling", &T1650, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1648: [u16; 3] = [1, 0, 2];
pub(crate) static T1648: Type = st("", "k8s.io.api.node.v1alpha1.RuntimeClassSpec", &F1648, &W1648, false);
static F1649: [Field; 1] = [
    w(f("podFixed", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1649: [u16; 1] = [0];
pub(crate) static T1649: Type = st("", "k8s.io.api.node.v1alpha1.Overhead", &F1649, &W1649, false);
static F1650: [Field; 2] = [
    w(f("nodeSelector", &T6, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("tolerations", &T266, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1650: [u16; 2] = [0, 1];
pub(crate) static T1650: Type = st("", "k8s.io.api.node.v1alpha1.Scheduling", &F1650, &W1650, false);
static F1651: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1652, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1651: [u16; 2] = [3, 1];
pub(crate) static T1651: Type = st("", "k8s.io.api.node.v1alpha1.RuntimeClassList", &F1651, &W1651, false);
pub(crate) static T1652: Type = list("", "", &T1647, Items::Atomic);
static F1653: [Field; 6] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("handler", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("overhead", &T1654, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("scheduling", &T1655, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W1653: [u16; 4] = [3, 1, 4, 5];
pub(crate) static T1653: Type = st("", "k8s.io.api.node.v1beta1.RuntimeClass", &F1653, &W1653, false);
static F1654: [Field; 1] = [
    w(f("podFixed", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1654: [u16; 1] = [0];
pub(crate) static T1654: Type = st("", "k8s.io.api.node.v1beta1.Overhead", &F1654, &W1654, false);
static F1655: [Field; 2] = [
    w(f("nodeSelector", &T6, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("tolerations", &T266, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1655: [u16; 2] = [0, 1];
pub(crate) static T1655: Type = st("", "k8s.io.api.node.v1beta1.Scheduling", &F1655, &W1655, false);
static F1656: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1657, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1656: [u16; 2] = [3, 1];
pub(crate) static T1656: Type = st("", "k8s.io.api.node.v1beta1.RuntimeClassList", &F1656, &W1656, false);
pub(crate) static T1657: Type = list("", "", &T1653, Items::Atomic);
static F1658: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("deleteOptions", &T1659, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1658: [u16; 2] = [3, 1];
pub(crate) static T1658: Type = st("io.k8s.api.policy.v1.Eviction", "k8s.io.api.policy.v1.Eviction", &F1658, &W1658, false);
static F1659: [Field; 8] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("dryRun", &T73, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("gracePeriodSeconds", &T4, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("ignoreStoreReadErrorWithClusterBreakingPotential", &T8, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("orphanDependents", &T8, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("preconditions", &T1660, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("propagationPolicy", &T1661, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W1659: [u16; 6] = [2, 6, 5, 7, 1, 3];
pub(crate) static T1659: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions", "k8s.io.apimachinery.pkg.apis.meta.v1.DeleteOptions", &F1659, &W1659, false);
static F1660: [Field; 2] = [
    w(f("resourceVersion", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("uid", &T3, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1660: [u16; 2] = [1, 0];
pub(crate) static T1660: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.Preconditions", "k8s.io.apimachinery.pkg.apis.meta.v1.Preconditions", &F1660, &W1660, false);
pub(crate) static T1661: Type = text("v1.DeletionPropagation", &[]);
static F1662: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1663, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1662: [u16; 2] = [3, 1];
pub(crate) static T1662: Type = st("io.k8s.api.policy.v1.PodDisruptionBudgetList", "k8s.io.api.policy.v1.PodDisruptionBudgetList", &F1662, &W1662, false);
pub(crate) static T1663: Type = list("", "", &T783, Items::Atomic);
static F1664: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("deleteOptions", &T1659, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1664: [u16; 2] = [3, 1];
pub(crate) static T1664: Type = st("", "k8s.io.api.policy.v1beta1.Eviction", &F1664, &W1664, false);
static F1665: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1666, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1668, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1665: [u16; 3] = [2, 3, 4];
pub(crate) static T1665: Type = st("", "k8s.io.api.policy.v1beta1.PodDisruptionBudget", &F1665, &W1665, false);
static F1666: [Field; 4] = [
    w(f("maxUnavailable", &T203, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("minAvailable", &T203, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("unhealthyPodEvictionPolicy", &T1667, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W1666: [u16; 4] = [1, 2, 0, 3];
pub(crate) static T1666: Type = st("", "k8s.io.api.policy.v1beta1.PodDisruptionBudgetSpec", &F1666, &W1666, false);
pub(crate) static T1667: Type = text("v1beta1.UnhealthyPodEvictionPolicyType", &[]);
static F1668: [Field; 7] = [
    w(f("conditions", &T1107, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("currentHealthy", &T29, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("desiredHealthy", &T29, Always, DefaultValue::None), 5, true, [0, 0]),
    w(f("disruptedPods", &T787, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("disruptionsAllowed", &T29, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("expectedPods", &T29, Always, DefaultValue::None), 6, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1668: [u16; 7] = [6, 3, 4, 1, 2, 5, 0];
pub(crate) static T1668: Type = st("", "k8s.io.api.policy.v1beta1.PodDisruptionBudgetStatus", &F1668, &W1668, false);
static F1669: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1670, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1669: [u16; 2] = [3, 1];
pub(crate) static T1669: Type = st("", "k8s.io.api.policy.v1beta1.PodDisruptionBudgetList", &F1669, &W1669, false);
pub(crate) static T1670: Type = list("", "", &T1665, Items::Atomic);
static F1671: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1672, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1671: [u16; 2] = [3, 1];
pub(crate) static T1671: Type = st("io.k8s.api.rbac.v1.ClusterRoleBindingList", "k8s.io.api.rbac.v1.ClusterRoleBindingList", &F1671, &W1671, false);
pub(crate) static T1672: Type = list("", "", &T788, Items::Atomic);
static F1673: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1674, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1673: [u16; 2] = [3, 1];
pub(crate) static T1673: Type = st("io.k8s.api.rbac.v1.ClusterRoleList", "k8s.io.api.rbac.v1.ClusterRoleList", &F1673, &W1673, false);
pub(crate) static T1674: Type = list("", "", &T792, Items::Atomic);
static F1675: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1676, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1675: [u16; 2] = [3, 1];
pub(crate) static T1675: Type = st("io.k8s.api.rbac.v1.RoleBindingList", "k8s.io.api.rbac.v1.RoleBindingList", &F1675, &W1675, false);
pub(crate) static T1676: Type = list("", "", &T797, Items::Atomic);
static F1677: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1678, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1677: [u16; 2] = [3, 1];
pub(crate) static T1677: Type = st("io.k8s.api.rbac.v1.RoleList", "k8s.io.api.rbac.v1.RoleList", &F1677, &W1677, false);
pub(crate) static T1678: Type = list("", "", &T798, Items::Atomic);
static F1679: [Field; 5] = [
    w(f("aggregationRule", &T1682, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rules", &T1681, Null, DefaultValue::None), 2, false, [0, 0]),
];
static W1679: [u16; 3] = [3, 4, 0];
pub(crate) static T1679: Type = st("", "k8s.io.api.rbac.v1alpha1.ClusterRole", &F1679, &W1679, false);
static F1680: [Field; 5] = [
    w(f("apiGroups", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("nonResourceURLs", &T73, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("resourceNames", &T73, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("resources", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1680: [u16; 5] = [4, 0, 3, 2, 1];
pub(crate) static T1680: Type = st("", "k8s.io.api.rbac.v1alpha1.PolicyRule", &F1680, &W1680, false);
pub(crate) static T1681: Type = list("", "", &T1680, Items::Atomic);
static F1682: [Field; 1] = [
    w(f("clusterRoleSelectors", &T796, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1682: [u16; 1] = [0];
pub(crate) static T1682: Type = st("", "k8s.io.api.rbac.v1alpha1.AggregationRule", &F1682, &W1682, false);
static F1683: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("roleRef", &T1686, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("subjects", &T1685, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1683: [u16; 3] = [2, 4, 3];
pub(crate) static T1683: Type = st("", "k8s.io.api.rbac.v1alpha1.ClusterRoleBinding", &F1683, &W1683, false);
static F1684: [Field; 4] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("kind", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W1684: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T1684: Type = st("", "k8s.io.api.rbac.v1alpha1.Subject", &F1684, &W1684, false);
pub(crate) static T1685: Type = list("", "", &T1684, Items::Atomic);
static F1686: [Field; 3] = [
    w(f("apiGroup", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("kind", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1686: [u16; 3] = [0, 1, 2];
pub(crate) static T1686: Type = st("", "k8s.io.api.rbac.v1alpha1.RoleRef", &F1686, &W1686, false);
static F1687: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1688, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1687: [u16; 2] = [3, 1];
pub(crate) static T1687: Type = st("", "k8s.io.api.rbac.v1alpha1.ClusterRoleBindingList", &F1687, &W1687, false);
pub(crate) static T1688: Type = list("", "", &T1683, Items::Atomic);
static F1689: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1690, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1689: [u16; 2] = [3, 1];
pub(crate) static T1689: Type = st("", "k8s.io.api.rbac.v1alpha1.ClusterRoleList", &F1689, &W1689, false);
pub(crate) static T1690: Type = list("", "", &T1679, Items::Atomic);
static F1691: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rules", &T1681, Null, DefaultValue::None), 2, false, [0, 0]),
];
static W1691: [u16; 2] = [2, 3];
pub(crate) static T1691: Type = st("", "k8s.io.api.rbac.v1alpha1.Role", &F1691, &W1691, false);
static F1692: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("roleRef", &T1686, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("subjects", &T1685, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1692: [u16; 3] = [2, 4, 3];
pub(crate) static T1692: Type = st("", "k8s.io.api.rbac.v1alpha1.RoleBinding", &F1692, &W1692, false);
static F1693: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1694, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1693: [u16; 2] = [3, 1];
pub(crate) static T1693: Type = st("", "k8s.io.api.rbac.v1alpha1.RoleBindingList", &F1693, &W1693, false);
pub(crate) static T1694: Type = list("", "", &T1692, Items::Atomic);
static F1695: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1696, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1695: [u16; 2] = [3, 1];
pub(crate) static T1695: Type = st("", "k8s.io.api.rbac.v1alpha1.RoleList", &F1695, &W1695, false);
pub(crate) static T1696: Type = list("", "", &T1691, Items::Atomic);
static F1697: [Field; 5] = [
    w(f("aggregationRule", &T1700, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rules", &T1699, Null, DefaultValue::None), 2, false, [0, 0]),
];
static W1697: [u16; 3] = [3, 4, 0];
pub(crate) static T1697: Type = st("", "k8s.io.api.rbac.v1beta1.ClusterRole", &F1697, &W1697, false);
static F1698: [Field; 5] = [
    w(f("apiGroups", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("nonResourceURLs", &T73, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("resourceNames", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("resources", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1698: [u16; 5] = [4, 0, 3, 2, 1];
pub(crate) static T1698: Type = st("", "k8s.io.api.rbac.v1beta1.PolicyRule", &F1698, &W1698, false);
pub(crate) static T1699: Type = list("", "", &T1698, Items::Atomic);
static F1700: [Field; 1] = [
    w(f("clusterRoleSelectors", &T796, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1700: [u16; 1] = [0];
pub(crate) static T1700: Type = st("", "k8s.io.api.rbac.v1beta1.AggregationRule", &F1700, &W1700, false);
static F1701: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("roleRef", &T1704, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("subjects", &T1703, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1701: [u16; 3] = [2, 4, 3];
pub(crate) static T1701: Type = st("", "k8s.io.api.rbac.v1beta1.ClusterRoleBinding", &F1701, &W1701, false);
static F1702: [Field; 4] = [
    w(f("apiGroup", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("kind", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W1702: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T1702: Type = st("", "k8s.io.api.rbac.v1beta1.Subject", &F1702, &W1702, false);
pub(crate) static T1703: Type = list("", "", &T1702, Items::Atomic);
static F1704: [Field; 3] = [
    w(f("apiGroup", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("kind", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1704: [u16; 3] = [0, 1, 2];
pub(crate) static T1704: Type = st("", "k8s.io.api.rbac.v1beta1.RoleRef", &F1704, &W1704, false);
static F1705: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1706, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1705: [u16; 2] = [3, 1];
pub(crate) static T1705: Type = st("", "k8s.io.api.rbac.v1beta1.ClusterRoleBindingList", &F1705, &W1705, false);
pub(crate) static T1706: Type = list("", "", &T1701, Items::Atomic);
static F1707: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1708, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1707: [u16; 2] = [3, 1];
pub(crate) static T1707: Type = st("", "k8s.io.api.rbac.v1beta1.ClusterRoleList", &F1707, &W1707, false);
pub(crate) static T1708: Type = list("", "", &T1697, Items::Atomic);
static F1709: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rules", &T1699, Null, DefaultValue::None), 2, false, [0, 0]),
];
static W1709: [u16; 2] = [2, 3];
pub(crate) static T1709: Type = st("", "k8s.io.api.rbac.v1beta1.Role", &F1709, &W1709, false);
static F1710: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("roleRef", &T1704, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("subjects", &T1703, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1710: [u16; 3] = [2, 4, 3];
pub(crate) static T1710: Type = st("", "k8s.io.api.rbac.v1beta1.RoleBinding", &F1710, &W1710, false);
static F1711: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1712, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1711: [u16; 2] = [3, 1];
pub(crate) static T1711: Type = st("", "k8s.io.api.rbac.v1beta1.RoleBindingList", &F1711, &W1711, false);
pub(crate) static T1712: Type = list("", "", &T1710, Items::Atomic);
static F1713: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1714, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1713: [u16; 2] = [3, 1];
pub(crate) static T1713: Type = st("", "k8s.io.api.rbac.v1beta1.RoleList", &F1713, &W1713, false);
pub(crate) static T1714: Type = list("", "", &T1709, Items::Atomic);
static F1715: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1716, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1715: [u16; 2] = [3, 1];
pub(crate) static T1715: Type = st("io.k8s.api.resource.v1.DeviceClassList", "k8s.io.api.resource.v1.DeviceClassList", &F1715, &W1715, false);
pub(crate) static T1716: Type = list("", "", &T799, Items::Atomic);
static F1717: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1718, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1717: [u16; 2] = [3, 1];
pub(crate) static T1717: Type = st("io.k8s.api.resource.v1.ResourceClaimList", "k8s.io.api.resource.v1.ResourceClaimList", &F1717, &W1717, false);
pub(crate) static T1718: Type = list("", "", &T807, Items::Atomic);
static F1719: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1720, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1719: [u16; 2] = [3, 1];
pub(crate) static T1719: Type = st("io.k8s.api.resource.v1.ResourceClaimTemplateList", "k8s.io.api.resource.v1.ResourceClaimTemplateList", &F1719, &W1719, false);
pub(crate) static T1720: Type = list("", "", &T839, Items::Atomic);
static F1721: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1722, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1721: [u16; 2] = [3, 1];
pub(crate) static T1721: Type = st("io.k8s.api.resource.v1.ResourceSliceList", "k8s.io.api.resource.v1.ResourceSliceList", &F1721, &W1721, false);
pub(crate) static T1722: Type = list("", "", &T841, Items::Atomic);
static F1723: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1724, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1723: [u16; 2] = [3, 1];
pub(crate) static T1723: Type = st("io.k8s.api.resource.v1alpha3.DeviceTaintRuleList", "k8s.io.api.resource.v1alpha3.DeviceTaintRuleList", &F1723, &W1723, false);
pub(crate) static T1724: Type = list("", "", &T865, Items::Atomic);
static F1725: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1726, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1725: [u16; 2] = [3, 1];
pub(crate) static T1725: Type = st("io.k8s.api.resource.v1alpha3.ResourcePoolStatusRequestList", "k8s.io.api.resource.v1alpha3.ResourcePoolStatusRequestList", &F1725, &W1725, false);
pub(crate) static T1726: Type = list("", "", &T871, Items::Atomic);
static F1727: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1728, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1727: [u16; 2] = [3, 1];
pub(crate) static T1727: Type = st("io.k8s.api.resource.v1beta1.DeviceClassList", "k8s.io.api.resource.v1beta1.DeviceClassList", &F1727, &W1727, false);
pub(crate) static T1728: Type = list("", "", &T876, Items::Atomic);
static F1729: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1730, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1729: [u16; 2] = [3, 1];
pub(crate) static T1729: Type = st("io.k8s.api.resource.v1beta1.ResourceClaimList", "k8s.io.api.resource.v1beta1.ResourceClaimList", &F1729, &W1729, false);
pub(crate) static T1730: Type = list("", "", &T884, Items::Atomic);
static F1731: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1732, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1731: [u16; 2] = [3, 1];
pub(crate) static T1731: Type = st("io.k8s.api.resource.v1beta1.ResourceClaimTemplateList", "k8s.io.api.resource.v1beta1.ResourceClaimTemplateList", &F1731, &W1731, false);
pub(crate) static T1732: Type = list("", "", &T915, Items::Atomic);
static F1733: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1734, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1733: [u16; 2] = [3, 1];
pub(crate) static T1733: Type = st("io.k8s.api.resource.v1beta1.ResourceSliceList", "k8s.io.api.resource.v1beta1.ResourceSliceList", &F1733, &W1733, false);
pub(crate) static T1734: Type = list("", "", &T917, Items::Atomic);
static F1735: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1736, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1735: [u16; 2] = [3, 1];
pub(crate) static T1735: Type = st("io.k8s.api.resource.v1beta2.DeviceClassList", "k8s.io.api.resource.v1beta2.DeviceClassList", &F1735, &W1735, false);
pub(crate) static T1736: Type = list("", "", &T940, Items::Atomic);
static F1737: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1738, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1737: [u16; 2] = [3, 1];
pub(crate) static T1737: Type = st("io.k8s.api.resource.v1beta2.DeviceTaintRuleList", "k8s.io.api.resource.v1beta2.DeviceTaintRuleList", &F1737, &W1737, false);
pub(crate) static T1738: Type = list("", "", &T948, Items::Atomic);
static F1739: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1740, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1739: [u16; 2] = [3, 1];
pub(crate) static T1739: Type = st("io.k8s.api.resource.v1beta2.ResourceClaimList", "k8s.io.api.resource.v1beta2.ResourceClaimList", &F1739, &W1739, false);
pub(crate) static T1740: Type = list("", "", &T954, Items::Atomic);
static F1741: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1742, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1741: [u16; 2] = [3, 1];
pub(crate) static T1741: Type = st("io.k8s.api.resource.v1beta2.ResourceClaimTemplateList", "k8s.io.api.resource.v1beta2.ResourceClaimTemplateList", &F1741, &W1741, false);
pub(crate) static T1742: Type = list("", "", &T985, Items::Atomic);
static F1743: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1744, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1743: [u16; 2] = [3, 1];
pub(crate) static T1743: Type = st("io.k8s.api.resource.v1beta2.ResourceSliceList", "k8s.io.api.resource.v1beta2.ResourceSliceList", &F1743, &W1743, false);
pub(crate) static T1744: Type = list("", "", &T987, Items::Atomic);
static F1745: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1746, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1745: [u16; 2] = [3, 1];
pub(crate) static T1745: Type = st("io.k8s.api.scheduling.v1.PriorityClassList", "k8s.io.api.scheduling.v1.PriorityClassList", &F1745, &W1745, false);
pub(crate) static T1746: Type = list("", "", &T1008, Items::Atomic);
static F1747: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1748, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1747: [u16; 2] = [3, 1];
pub(crate) static T1747: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroupList", "k8s.io.api.scheduling.v1alpha2.PodGroupList", &F1747, &W1747, false);
pub(crate) static T1748: Type = list("", "", &T1010, Items::Atomic);
static F1749: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1750, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1749: [u16; 2] = [3, 1];
pub(crate) static T1749: Type = st("io.k8s.api.scheduling.v1alpha2.WorkloadList", "k8s.io.api.scheduling.v1alpha2.WorkloadList", &F1749, &W1749, false);
pub(crate) static T1750: Type = list("", "", &T1026, Items::Atomic);
static F1751: [Field; 7] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("description", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("globalDefault", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("preemptionPolicy", &T1752, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("value", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1751: [u16; 5] = [4, 6, 2, 1, 5];
pub(crate) static T1751: Type = st("", "k8s.io.api.scheduling.v1beta1.PriorityClass", &F1751, &W1751, false);
pub(crate) static T1752: Type = text("apiv1.PreemptionPolicy", &[]);
static F1753: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1754, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1753: [u16; 2] = [3, 1];
pub(crate) static T1753: Type = st("", "k8s.io.api.scheduling.v1beta1.PriorityClassList", &F1753, &W1753, false);
pub(crate) static T1754: Type = list("", "", &T1751, Items::Atomic);
static F1755: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1756, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1755: [u16; 2] = [3, 1];
pub(crate) static T1755: Type = st("io.k8s.api.storage.v1.CSIDriverList", "k8s.io.api.storage.v1.CSIDriverList", &F1755, &W1755, false);
pub(crate) static T1756: Type = list("", "", &T1031, Items::Atomic);
static F1757: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1758, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1757: [u16; 2] = [3, 1];
pub(crate) static T1757: Type = st("io.k8s.api.storage.v1.CSINodeList", "k8s.io.api.storage.v1.CSINodeList", &F1757, &W1757, false);
pub(crate) static T1758: Type = list("", "", &T1038, Items::Atomic);
static F1759: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1760, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1759: [u16; 2] = [3, 1];
pub(crate) static T1759: Type = st("io.k8s.api.storage.v1.CSIStorageCapacityList", "k8s.io.api.storage.v1.CSIStorageCapacityList", &F1759, &W1759, false);
pub(crate) static T1760: Type = list("", "", &T1043, Items::Atomic);
static F1761: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1762, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1761: [u16; 2] = [3, 1];
pub(crate) static T1761: Type = st("io.k8s.api.storage.v1.StorageClassList", "k8s.io.api.storage.v1.StorageClassList", &F1761, &W1761, false);
pub(crate) static T1762: Type = list("", "", &T1044, Items::Atomic);
static F1763: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1764, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1763: [u16; 2] = [3, 1];
pub(crate) static T1763: Type = st("io.k8s.api.storage.v1.VolumeAttachmentList", "k8s.io.api.storage.v1.VolumeAttachmentList", &F1763, &W1763, false);
pub(crate) static T1764: Type = list("", "", &T1050, Items::Atomic);
static F1765: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1766, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1765: [u16; 2] = [3, 1];
pub(crate) static T1765: Type = st("io.k8s.api.storage.v1.VolumeAttributesClassList", "k8s.io.api.storage.v1.VolumeAttributesClassList", &F1765, &W1765, false);
pub(crate) static T1766: Type = list("", "", &T1055, Items::Atomic);
static F1767: [Field; 7] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("capacity", &T41, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("maximumVolumeSize", &T41, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodeTopology", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("storageClassName", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1767: [u16; 5] = [4, 5, 6, 1, 3];
pub(crate) static T1767: Type = st("", "k8s.io.api.storage.v1alpha1.CSIStorageCapacity", &F1767, &W1767, false);
static F1768: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1769, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1768: [u16; 2] = [3, 1];
pub(crate) static T1768: Type = st("", "k8s.io.api.storage.v1alpha1.CSIStorageCapacityList", &F1768, &W1768, false);
pub(crate) static T1769: Type = list("", "", &T1767, Items::Atomic);
static F1770: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1771, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1773, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1770: [u16; 3] = [2, 3, 4];
pub(crate) static T1770: Type = st("", "k8s.io.api.storage.v1alpha1.VolumeAttachment", &F1770, &W1770, false);
static F1771: [Field; 3] = [
    w(f("attacher", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodeName", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("source", &T1772, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1771: [u16; 3] = [0, 2, 1];
pub(crate) static T1771: Type = st("", "k8s.io.api.storage.v1alpha1.VolumeAttachmentSpec", &F1771, &W1771, false);
static F1772: [Field; 2] = [
    w(f("inlineVolumeSpec", &T106, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("persistentVolumeName", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1772: [u16; 2] = [1, 0];
pub(crate) static T1772: Type = st("", "k8s.io.api.storage.v1alpha1.VolumeAttachmentSource", &F1772, &W1772, false);
static F1773: [Field; 4] = [
    w(f("attachError", &T1774, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("attached", &T8, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("attachmentMetadata", &T6, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("detachError", &T1774, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W1773: [u16; 4] = [1, 2, 0, 3];
pub(crate) static T1773: Type = st("", "k8s.io.api.storage.v1alpha1.VolumeAttachmentStatus", &F1773, &W1773, false);
static F1774: [Field; 3] = [
    w(f("errorCode", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("time", &T5, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1774: [u16; 3] = [2, 1, 0];
pub(crate) static T1774: Type = st("", "k8s.io.api.storage.v1alpha1.VolumeError", &F1774, &W1774, false);
static F1775: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1776, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1775: [u16; 2] = [3, 1];
pub(crate) static T1775: Type = st("", "k8s.io.api.storage.v1alpha1.VolumeAttachmentList", &F1775, &W1775, false);
pub(crate) static T1776: Type = list("", "", &T1770, Items::Atomic);
static F1777: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("driverName", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("parameters", &T6, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W1777: [u16; 3] = [3, 1, 4];
pub(crate) static T1777: Type = st("", "k8s.io.api.storage.v1alpha1.VolumeAttributesClass", &F1777, &W1777, false);
static F1778: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1779, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1778: [u16; 2] = [3, 1];
pub(crate) static T1778: Type = st("", "k8s.io.api.storage.v1alpha1.VolumeAttributesClassList", &F1778, &W1778, false);
pub(crate) static T1779: Type = list("", "", &T1777, Items::Atomic);
static F1780: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1781, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1780: [u16; 2] = [2, 3];
pub(crate) static T1780: Type = st("", "k8s.io.api.storage.v1beta1.CSIDriver", &F1780, &W1780, false);
static F1781: [Field; 11] = [
    w(f("attachRequired", &T8, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("fsGroupPolicy", &T1784, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("nodeAllocatableUpdatePeriodSeconds", &T4, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("podInfoOnMount", &T8, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("preventPodSchedulingIfMissing", &T8, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("requiresRepublish", &T8, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("seLinuxMount", &T8, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("serviceAccountTokenInSecrets", &T8, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("storageCapacity", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("tokenRequests", &T1786, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("volumeLifecycleModes", &T1783, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W1781: [u16; 11] = [0, 3, 10, 8, 1, 9, 5, 6, 2, 7, 4];
pub(crate) static T1781: Type = st("", "k8s.io.api.storage.v1beta1.CSIDriverSpec", &F1781, &W1781, false);
pub(crate) static T1782: Type = text("v1beta1.VolumeLifecycleMode", &[]);
pub(crate) static T1783: Type = list("", "", &T1782, Items::Atomic);
pub(crate) static T1784: Type = text("v1beta1.FSGroupPolicy", &[]);
static F1785: [Field; 2] = [
    w(f("audience", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("expirationSeconds", &T4, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1785: [u16; 2] = [0, 1];
pub(crate) static T1785: Type = st("", "k8s.io.api.storage.v1beta1.TokenRequest", &F1785, &W1785, false);
pub(crate) static T1786: Type = list("", "", &T1785, Items::Atomic);
static F1787: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1788, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1787: [u16; 2] = [3, 1];
pub(crate) static T1787: Type = st("", "k8s.io.api.storage.v1beta1.CSIDriverList", &F1787, &W1787, false);
pub(crate) static T1788: Type = list("", "", &T1780, Items::Atomic);
static F1789: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1790, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1789: [u16; 2] = [2, 3];
pub(crate) static T1789: Type = st("", "k8s.io.api.storage.v1beta1.CSINode", &F1789, &W1789, false);
static F1790: [Field; 1] = [
    w(f("drivers", &T1793, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1790: [u16; 1] = [0];
pub(crate) static T1790: Type = st("", "k8s.io.api.storage.v1beta1.CSINodeSpec", &F1790, &W1790, false);
static F1791: [Field; 4] = [
    w(f("allocatable", &T1792, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodeID", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("topologyKeys", &T73, Null, DefaultValue::None), 3, false, [0, 0]),
];
static W1791: [u16; 4] = [1, 2, 3, 0];
pub(crate) static T1791: Type = st("", "k8s.io.api.storage.v1beta1.CSINodeDriver", &F1791, &W1791, false);
static F1792: [Field; 1] = [
    w(f("count", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1792: [u16; 1] = [0];
pub(crate) static T1792: Type = st("", "k8s.io.api.storage.v1beta1.VolumeNodeResources", &F1792, &W1792, false);
pub(crate) static T1793: Type = list("", "", &T1791, Items::Atomic);
static F1794: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1795, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1794: [u16; 2] = [3, 1];
pub(crate) static T1794: Type = st("", "k8s.io.api.storage.v1beta1.CSINodeList", &F1794, &W1794, false);
pub(crate) static T1795: Type = list("", "", &T1789, Items::Atomic);
static F1796: [Field; 7] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("capacity", &T41, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("maximumVolumeSize", &T41, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodeTopology", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("storageClassName", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1796: [u16; 5] = [4, 5, 6, 1, 3];
pub(crate) static T1796: Type = st("", "k8s.io.api.storage.v1beta1.CSIStorageCapacity", &F1796, &W1796, false);
static F1797: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1798, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1797: [u16; 2] = [3, 1];
pub(crate) static T1797: Type = st("", "k8s.io.api.storage.v1beta1.CSIStorageCapacityList", &F1797, &W1797, false);
pub(crate) static T1798: Type = list("", "", &T1796, Items::Atomic);
static F1799: [Field; 10] = [
    w(f("allowVolumeExpansion", &T8, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("allowedTopologies", &T1049, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("mountOptions", &T73, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("parameters", &T6, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("provisioner", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("reclaimPolicy", &T1800, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("volumeBindingMode", &T1801, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W1799: [u16; 8] = [4, 7, 6, 8, 5, 0, 9, 1];
pub(crate) static T1799: Type = st("", "k8s.io.api.storage.v1beta1.StorageClass", &F1799, &W1799, false);
pub(crate) static T1800: Type = text("v1.PersistentVolumeReclaimPolicy", &[]);
pub(crate) static T1801: Type = text("v1beta1.VolumeBindingMode", &[]);
static F1802: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1803, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1802: [u16; 2] = [3, 1];
pub(crate) static T1802: Type = st("", "k8s.io.api.storage.v1beta1.StorageClassList", &F1802, &W1802, false);
pub(crate) static T1803: Type = list("", "", &T1799, Items::Atomic);
static F1804: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1805, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1807, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1804: [u16; 3] = [2, 3, 4];
pub(crate) static T1804: Type = st("", "k8s.io.api.storage.v1beta1.VolumeAttachment", &F1804, &W1804, false);
static F1805: [Field; 3] = [
    w(f("attacher", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodeName", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("source", &T1806, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1805: [u16; 3] = [0, 2, 1];
pub(crate) static T1805: Type = st("", "k8s.io.api.storage.v1beta1.VolumeAttachmentSpec", &F1805, &W1805, false);
static F1806: [Field; 2] = [
    w(f("inlineVolumeSpec", &T106, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("persistentVolumeName", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1806: [u16; 2] = [1, 0];
pub(crate) static T1806: Type = st("", "k8s.io.api.storage.v1beta1.VolumeAttachmentSource", &F1806, &W1806, false);
static F1807: [Field; 4] = [
    w(f("attachError", &T1808, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("attached", &T8, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("attachmentMetadata", &T6, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("detachError", &T1808, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W1807: [u16; 4] = [1, 2, 0, 3];
pub(crate) static T1807: Type = st("", "k8s.io.api.storage.v1beta1.VolumeAttachmentStatus", &F1807, &W1807, false);
static F1808: [Field; 3] = [
    w(f("errorCode", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("time", &T5, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1808: [u16; 3] = [2, 1, 0];
pub(crate) static T1808: Type = st("", "k8s.io.api.storage.v1beta1.VolumeError", &F1808, &W1808, false);
static F1809: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1810, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1809: [u16; 2] = [3, 1];
pub(crate) static T1809: Type = st("", "k8s.io.api.storage.v1beta1.VolumeAttachmentList", &F1809, &W1809, false);
pub(crate) static T1810: Type = list("", "", &T1804, Items::Atomic);
static F1811: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1812, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1811: [u16; 2] = [3, 1];
pub(crate) static T1811: Type = st("io.k8s.api.storage.v1beta1.VolumeAttributesClassList", "k8s.io.api.storage.v1beta1.VolumeAttributesClassList", &F1811, &W1811, false);
pub(crate) static T1812: Type = list("", "", &T1056, Items::Atomic);
static F1813: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1814, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1813: [u16; 2] = [3, 1];
pub(crate) static T1813: Type = st("io.k8s.api.storagemigration.v1beta1.StorageVersionMigrationList", "k8s.io.api.storagemigration.v1beta1.StorageVersionMigrationList", &F1813, &W1813, false);
pub(crate) static T1814: Type = list("", "", &T1057, Items::Atomic);
static F1815: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("request", &T1816, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("response", &T1817, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1815: [u16; 2] = [2, 3];
pub(crate) static T1815: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionReview", &F1815, &W1815, false);
static F1816: [Field; 3] = [
    w(f("desiredAPIVersion", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("objects", &T1362, Null, DefaultValue::None), 3, false, [0, 0]),
    w(f("uid", &T3, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1816: [u16; 3] = [2, 0, 1];
pub(crate) static T1816: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionRequest", &F1816, &W1816, false);
static F1817: [Field; 3] = [
    w(f("convertedObjects", &T1362, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("result", &T1067, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("uid", &T3, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1817: [u16; 3] = [2, 0, 1];
pub(crate) static T1817: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionResponse", &F1817, &W1817, false);
static F1818: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1819, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1818: [u16; 2] = [3, 1];
pub(crate) static T1818: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionList", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionList", &F1818, &W1818, false);
pub(crate) static T1819: Type = list("", "", &T470, Items::Atomic);
static F1820: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("request", &T1821, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("response", &T1822, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1820: [u16; 2] = [2, 3];
pub(crate) static T1820: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ConversionReview", &F1820, &W1820, false);
static F1821: [Field; 3] = [
    w(f("desiredAPIVersion", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("objects", &T1362, Null, DefaultValue::None), 3, false, [0, 0]),
    w(f("uid", &T3, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1821: [u16; 3] = [2, 0, 1];
pub(crate) static T1821: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ConversionRequest", &F1821, &W1821, false);
static F1822: [Field; 3] = [
    w(f("convertedObjects", &T1362, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("result", &T1067, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("uid", &T3, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1822: [u16; 3] = [2, 0, 1];
pub(crate) static T1822: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ConversionResponse", &F1822, &W1822, false);
static F1823: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1824, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1856, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1823: [u16; 3] = [2, 3, 4];
pub(crate) static T1823: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinition", &F1823, &W1823, false);
static F1824: [Field; 11] = [
    w(f("additionalPrinterColumns", &T1848, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("conversion", &T1852, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("group", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("names", &T1825, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("preserveUnknownFields", &T8, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("scope", &T1826, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("selectableFields", &T1850, UnlessZero, DefaultValue::None), 11, false, [0, 0]),
    w(f("subresources", &T1843, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("validation", &T1827, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("version", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("versions", &T1851, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
];
static W1824: [u16; 11] = [2, 9, 3, 5, 8, 7, 10, 0, 1, 4, 6];
pub(crate) static T1824: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionSpec", &F1824, &W1824, false);
static F1825: [Field; 6] = [
    w(f("categories", &T73, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("kind", &T1, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("listKind", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("plural", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("shortNames", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("singular", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1825: [u16; 6] = [3, 5, 4, 1, 2, 0];
pub(crate) static T1825: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionNames", &F1825, &W1825, false);
pub(crate) static T1826: Type = text("v1beta1.ResourceScope", &[]);
static F1827: [Field; 1] = [
    w(f("openAPIV3Schema", &T1828, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1827: [u16; 1] = [0];
pub(crate) static T1827: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceValidation", &F1827, &W1827, false);
static F1828: [Field; 44] = [
    w(f("$ref", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("$schema", &T1829, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("additionalItems", &T1836, AsWritten, DefaultValue::None), 33, false, [0, 0]),
    w(f("additionalProperties", &T1836, AsWritten, DefaultValue::None), 30, false, [0, 0]),
    w(f("allOf", &T1834, UnlessZero, DefaultValue::None), 25, false, [0, 0]),
    w(f("anyOf", &T1834, UnlessZero, DefaultValue::None), 27, false, [0, 0]),
    w(f("default", &T1830, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("definitions", &T1835, UnlessZero, DefaultValue::None), 34, false, [0, 0]),
    w(f("dependencies", &T1838, UnlessZero, DefaultValue::None), 32, false, [0, 0]),
    w(f("description", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("enum", &T1831, UnlessZero, DefaultValue::None), 20, false, [0, 0]),
    w(f("example", &T1830, AsWritten, DefaultValue::None), 36, false, [0, 0]),
    w(f("exclusiveMaximum", &T8, UnlessZero, DefaultValue::None), 10, true, [0, 0]),
    w(f("exclusiveMinimum", &T8, UnlessZero, DefaultValue::None), 12, true, [0, 0]),
    w(f("externalDocs", &T1839, AsWritten, DefaultValue::None), 35, false, [0, 0]),
    w(f("format", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("id", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("items", &T1832, AsWritten, DefaultValue::None), 24, false, [0, 0]),
    w(f("maxItems", &T4, AsWritten, DefaultValue::None), 16, false, [0, 0]),
    w(f("maxLength", &T4, AsWritten, DefaultValue::None), 13, false, [0, 0]),
    w(f("maxProperties", &T4, AsWritten, DefaultValue::None), 21, false, [0, 0]),
    w(f("maximum", &T479, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("minItems", &T4, AsWritten, DefaultValue::None), 17, false, [0, 0]),
    w(f("minLength", &T4, AsWritten, DefaultValue::None), 14, false, [0, 0]),
    w(f("minProperties", &T4, AsWritten, DefaultValue::None), 22, false, [0, 0]),
    w(f("minimum", &T479, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("multipleOf", &T479, AsWritten, DefaultValue::None), 19, false, [0, 0]),
    w(f("not", &T1828, AsWritten, DefaultValue::None), 28, false, [0, 0]),
    w(f("nullable", &T8, UnlessZero, DefaultValue::None), 37, true, [0, 0]),
    w(f("oneOf", &T1834, UnlessZero, DefaultValue::None), 26, false, [0, 0]),
    w(f("pattern", &T1, UnlessZero, DefaultValue::None), 15, true, [0, 0]),
    w(f("patternProperties", &T1835, UnlessZero, DefaultValue::None), 31, false, [0, 0]),
    w(f("properties", &T1835, UnlessZero, DefaultValue::None), 29, false, [0, 0]),
    w(f("required", &T73, UnlessZero, DefaultValue::None), 23, false, [0, 0]),
    w(f("title", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("type", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("uniqueItems", &T8, UnlessZero, DefaultValue::None), 18, true, [0, 0]),
    w(f("x-kubernetes-embedded-resource", &T8, UnlessZero, DefaultValue::None), 39, true, [0, 0]),
    w(f("x-kubernetes-int-or-string", &T8, UnlessZero, DefaultValue::None), 40, true, [0, 0]),
    w(f("x-kubernetes-list-map-keys", &T73, UnlessZero, DefaultValue::None), 41, false, [0, 0]),
    w(f("x-kubernetes-list-type", &T1, AsWritten, DefaultValue::None), 42, false, [0, 0]),
    w(f("x-kubernetes-map-type", &T1, AsWritten, DefaultValue::None), 43, false, [0, 0]),
    w(f("x-kubernetes-preserve-unknown-fields", &T8, AsWritten, DefaultValue::None), 38, false, [0, 0]),
    w(f("x-kubernetes-validations", &T1842, UnlessZero, DefaultValue::None), 44, false, [0, 0]),
];
static W1828: [u16; 44] = [16, 1, 0, 9, 35, 15, 34, 6, 21, 12, 25, 13, 19, 23, 30, 18, 22, 36, 26, 10, 20, 24, 33, 17, 4, 29, 5, 27, 32, 3, 31, 8, 2, 7, 14, 11, 28, 42, 37, 38, 39, 40, 41, 43];
pub(crate) static T1828: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaProps", &F1828, &W1828, false);
pub(crate) static T1829: Type = text("v1beta1.JSONSchemaURL", &[]);
pub(crate) static T1830: Type = scalar("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSON", Shape::Any);
pub(crate) static T1831: Type = list("", "", &T1830, Items::Atomic);
static A1832: [TypeRef; 2] = [Held::Static(&T1828), Held::Static(&T1833)];
pub(crate) static T1832: Type = scalar("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrArray", Shape::Either(Held::Static(&A1832)));
pub(crate) static T1833: Type = list("", "", &T1828, Items::Atomic);
pub(crate) static T1834: Type = list("", "", &T1828, Items::Atomic);
pub(crate) static T1835: Type = map(&T1828, false);
static A1836: [TypeRef; 2] = [Held::Static(&T1828), Held::Static(&T8)];
pub(crate) static T1836: Type = scalar("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrBool", Shape::Either(Held::Static(&A1836)));
static A1837: [TypeRef; 2] = [Held::Static(&T1828), Held::Static(&T487)];
pub(crate) static T1837: Type = scalar("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrStringArray", Shape::Either(Held::Static(&A1837)));
pub(crate) static T1838: Type = map(&T1837, false);
static F1839: [Field; 2] = [
    w(f("description", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("url", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1839: [u16; 2] = [0, 1];
pub(crate) static T1839: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ExternalDocumentation", &F1839, &W1839, false);
static F1840: [Field; 6] = [
    w(f("fieldPath", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("messageExpression", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("optionalOldSelf", &T8, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("reason", &T1841, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("rule", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1840: [u16; 6] = [5, 1, 2, 4, 0, 3];
pub(crate) static T1840: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ValidationRule", &F1840, &W1840, false);
pub(crate) static T1841: Type = text("v1beta1.FieldValueErrorReason", &[]);
pub(crate) static T1842: Type = list("", "", &T1840, Items::Atomic);
static F1843: [Field; 2] = [
    w(f("scale", &T1845, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("status", &T1844, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1843: [u16; 2] = [1, 0];
pub(crate) static T1843: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresources", &F1843, &W1843, false);
static F1844: [Field; 0] = [
];
static W1844: [u16; 0] = [];
pub(crate) static T1844: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresourceStatus", &F1844, &W1844, false);
static F1845: [Field; 3] = [
    w(f("labelSelectorPath", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("specReplicasPath", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("statusReplicasPath", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1845: [u16; 3] = [1, 2, 0];
pub(crate) static T1845: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresourceScale", &F1845, &W1845, false);
static F1846: [Field; 9] = [
    w(f("additionalPrinterColumns", &T1848, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("deprecated", &T8, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("deprecationWarning", &T1, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("schema", &T1827, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("selectableFields", &T1850, UnlessZero, DefaultValue::None), 9, false, [0, 0]),
    w(f("served", &T8, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("storage", &T8, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("subresources", &T1843, AsWritten, DefaultValue::None), 5, false, [0, 0]),
];
static W1846: [u16; 9] = [3, 6, 7, 4, 8, 0, 1, 2, 5];
pub(crate) static T1846: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionVersion", &F1846, &W1846, false);
static F1847: [Field; 6] = [
    w(f("JSONPath", &T1, Always, DefaultValue::None), 6, true, [0, 0]),
    w(f("description", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("format", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("priority", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("type", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1847: [u16; 6] = [3, 5, 2, 1, 4, 0];
pub(crate) static T1847: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceColumnDefinition", &F1847, &W1847, false);
pub(crate) static T1848: Type = list("", "", &T1847, Items::Atomic);
static F1849: [Field; 1] = [
    w(f("jsonPath", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1849: [u16; 1] = [0];
pub(crate) static T1849: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.SelectableField", &F1849, &W1849, false);
pub(crate) static T1850: Type = list("", "", &T1849, Items::Atomic);
pub(crate) static T1851: Type = list("", "", &T1846, Items::Atomic);
static F1852: [Field; 3] = [
    w(f("conversionReviewVersions", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("strategy", &T1853, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("webhookClientConfig", &T1854, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1852: [u16; 3] = [1, 2, 0];
pub(crate) static T1852: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceConversion", &F1852, &W1852, false);
pub(crate) static T1853: Type = text("v1beta1.ConversionStrategyType", &[]);
static F1854: [Field; 3] = [
    w(f("caBundle", &T22, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("service", &T1855, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("url", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1854: [u16; 3] = [1, 0, 2];
pub(crate) static T1854: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.WebhookClientConfig", &F1854, &W1854, false);
static F1855: [Field; 4] = [
    w(f("name", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("namespace", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("path", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("port", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W1855: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T1855: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ServiceReference", &F1855, &W1855, false);
static F1856: [Field; 4] = [
    w(f("acceptedNames", &T1825, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("conditions", &T1859, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("storedVersions", &T73, Null, DefaultValue::None), 3, false, [0, 0]),
];
static W1856: [u16; 4] = [1, 0, 3, 2];
pub(crate) static T1856: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionStatus", &F1856, &W1856, false);
static F1857: [Field; 6] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T1509, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1858, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1857: [u16; 6] = [5, 4, 0, 3, 1, 2];
pub(crate) static T1857: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionCondition", &F1857, &W1857, false);
pub(crate) static T1858: Type = text("v1beta1.CustomResourceDefinitionConditionType", &[]);
pub(crate) static T1859: Type = list("", "", &T1857, Items::Atomic);
static F1860: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1861, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1860: [u16; 2] = [3, 1];
pub(crate) static T1860: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionList", &F1860, &W1860, false);
pub(crate) static T1861: Type = list("", "", &T1823, Items::Atomic);
static F1862: [Field; 6] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("preferredVersion", &T1863, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("serverAddressByClientCIDRs", &T1866, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("versions", &T1864, Null, DefaultValue::None)), 2, false, [0, 0]),
];
static W1862: [u16; 4] = [2, 5, 3, 4];
pub(crate) static T1862: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.APIGroup", "k8s.io.apimachinery.pkg.apis.meta.v1.APIGroup", &F1862, &W1862, false);
static F1863: [Field; 2] = [
    w(required(f("groupVersion", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("version", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W1863: [u16; 2] = [0, 1];
pub(crate) static T1863: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.GroupVersionForDiscovery", "k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionForDiscovery", &F1863, &W1863, false);
pub(crate) static T1864: Type = list("", "", &T1863, Items::Atomic);
static F1865: [Field; 2] = [
    w(required(f("clientCIDR", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("serverAddress", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W1865: [u16; 2] = [0, 1];
pub(crate) static T1865: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.ServerAddressByClientCIDR", "k8s.io.apimachinery.pkg.apis.meta.v1.ServerAddressByClientCIDR", &F1865, &W1865, false);
pub(crate) static T1866: Type = list("", "", &T1865, Items::Atomic);
static F1867: [Field; 3] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("groups", &T1868, Null, DefaultValue::None)), 1, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
];
static W1867: [u16; 1] = [1];
pub(crate) static T1867: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.APIGroupList", "k8s.io.apimachinery.pkg.apis.meta.v1.APIGroupList", &F1867, &W1867, false);
pub(crate) static T1868: Type = list("", "", &T1862, Items::Atomic);
static F1869: [Field; 10] = [
    w(f("categories", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("group", &T1, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(required(f("kind", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("namespaced", &T8, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("shortNames", &T73, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("singularName", &T1, Always, DefaultValue::None)), 6, true, [0, 0]),
    w(f("storageVersionHash", &T1, UnlessZero, DefaultValue::None), 10, true, [0, 0]),
    w(required(f("verbs", &T1870, Always, DefaultValue::None)), 4, false, [0, 0]),
    w(f("version", &T1, UnlessZero, DefaultValue::None), 9, true, [0, 0]),
];
static W1869: [u16; 10] = [3, 4, 2, 8, 5, 6, 0, 1, 9, 7];
pub(crate) static T1869: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.APIResource", "k8s.io.apimachinery.pkg.apis.meta.v1.APIResource", &F1869, &W1869, false);
pub(crate) static T1870: Type = list("", "k8s.io.apimachinery.pkg.apis.meta.v1.Verbs", &T1, Items::Atomic);
static F1871: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("groupVersion", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(required(f("resources", &T1872, Null, DefaultValue::None)), 2, false, [0, 0]),
];
static W1871: [u16; 2] = [1, 3];
pub(crate) static T1871: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.APIResourceList", "k8s.io.apimachinery.pkg.apis.meta.v1.APIResourceList", &F1871, &W1871, false);
pub(crate) static T1872: Type = list("", "", &T1869, Items::Atomic);
static F1873: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(required(f("serverAddressByClientCIDRs", &T1866, Null, DefaultValue::None)), 2, false, [0, 0]),
    w(required(f("versions", &T73, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W1873: [u16; 2] = [3, 2];
pub(crate) static T1873: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.APIVersions", "k8s.io.apimachinery.pkg.apis.meta.v1.APIVersions", &F1873, &W1873, false);
static F1874: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("dryRun", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("fieldManager", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("fieldValidation", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
];
static W1874: [u16; 3] = [1, 2, 3];
pub(crate) static T1874: Type = st("", "k8s.io.apimachinery.pkg.apis.meta.v1.CreateOptions", &F1874, &W1874, false);
static F1875: [Field; 3] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("resourceVersion", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1875: [u16; 1] = [2];
pub(crate) static T1875: Type = st("", "k8s.io.apimachinery.pkg.apis.meta.v1.GetOptions", &F1875, &W1875, false);
static F1876: [Field; 13] = [
    w(f("allowWatchBookmarks", &T8, UnlessZero, DefaultValue::None), 9, true, [0, 0]),
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("continue", &T1, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("fieldSelector", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("labelSelector", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("limit", &T4, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("resourceVersion", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("resourceVersionMatch", &T1877, UnlessZero, DefaultValue::None), 10, true, [0, 0]),
    w(f("sendInitialEvents", &T8, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("shardSelector", &T1, UnlessZero, DefaultValue::None), 15, true, [0, 0]),
    w(f("timeoutSeconds", &T4, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("watch", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W1876: [u16; 11] = [5, 3, 12, 7, 11, 6, 2, 0, 8, 9, 10];
pub(crate) static T1876: Type = st("", "k8s.io.apimachinery.pkg.apis.meta.v1.ListOptions", &F1876, &W1876, false);
pub(crate) static T1877: Type = text("v1.ResourceVersionMatch", &[]);
static F1878: [Field; 3] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1878: [u16; 1] = [2];
pub(crate) static T1878: Type = st("", "k8s.io.apimachinery.pkg.apis.meta.v1.PartialObjectMetadata", &F1878, &W1878, false);
static F1879: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1880, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1879: [u16; 2] = [3, 1];
pub(crate) static T1879: Type = st("", "k8s.io.apimachinery.pkg.apis.meta.v1.PartialObjectMetadataList", &F1879, &W1879, false);
pub(crate) static T1880: Type = list("", "", &T1878, Items::Atomic);
static F1881: [Field; 6] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("dryRun", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("fieldManager", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("fieldValidation", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("force", &T8, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
];
static W1881: [u16; 4] = [1, 4, 2, 3];
pub(crate) static T1881: Type = st("", "k8s.io.apimachinery.pkg.apis.meta.v1.PatchOptions", &F1881, &W1881, false);
static F1882: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("dryRun", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("fieldManager", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("fieldValidation", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
];
static W1882: [u16; 3] = [1, 2, 3];
pub(crate) static T1882: Type = st("", "k8s.io.apimachinery.pkg.apis.meta.v1.UpdateOptions", &F1882, &W1882, false);
static F1883: [Field; 2] = [
    w(required(f("object", &T518, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W1883: [u16; 2] = [1, 0];
pub(crate) static T1883: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.WatchEvent", "k8s.io.apimachinery.pkg.apis.meta.v1.WatchEvent", &F1883, &W1883, false);
static F1884: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1885, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1884: [u16; 2] = [3, 1];
pub(crate) static T1884: Type = st("io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceList", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceList", &F1884, &W1884, false);
pub(crate) static T1885: Type = list("", "", &T510, Items::Atomic);
static F1886: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1887, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1889, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1886: [u16; 3] = [2, 3, 4];
pub(crate) static T1886: Type = st("", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIService", &F1886, &W1886, false);
static F1887: [Field; 7] = [
    w(f("caBundle", &T22, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("group", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("groupPriorityMinimum", &T29, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("insecureSkipTLSVerify", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("service", &T1888, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("version", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("versionPriority", &T29, Always, DefaultValue::None), 8, true, [0, 0]),
];
static W1887: [u16; 7] = [4, 1, 5, 3, 0, 2, 6];
pub(crate) static T1887: Type = st("", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceSpec", &F1887, &W1887, false);
static F1888: [Field; 3] = [
    w(f("name", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("port", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1888: [u16; 3] = [1, 0, 2];
pub(crate) static T1888: Type = st("", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.ServiceReference", &F1888, &W1888, false);
static F1889: [Field; 1] = [
    w(f("conditions", &T1892, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1889: [u16; 1] = [0];
pub(crate) static T1889: Type = st("", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceStatus", &F1889, &W1889, false);
static F1890: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T1509, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1891, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1890: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1890: Type = st("", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceCondition", &F1890, &W1890, false);
pub(crate) static T1891: Type = text("v1beta1.APIServiceConditionType", &[]);
pub(crate) static T1892: Type = list("", "", &T1890, Items::Atomic);
static F1893: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1894, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1068, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1893: [u16; 2] = [3, 1];
pub(crate) static T1893: Type = st("", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceList", &F1893, &W1893, false);
pub(crate) static T1894: Type = list("", "", &T1886, Items::Atomic);

/// By `apiVersion/kind`, sorted.
pub(crate) static BY_KIND: [(&str, &Type); 341] = [
    ("admission.k8s.io/v1/AdmissionReview", &T1061),
    ("admission.k8s.io/v1beta1/AdmissionReview", &T1076),
    ("admissionregistration.k8s.io/v1/MutatingAdmissionPolicy", &T374),
    ("admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBinding", &T395),
    ("admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBindingList", &T1080),
    ("admissionregistration.k8s.io/v1/MutatingAdmissionPolicyList", &T1082),
    ("admissionregistration.k8s.io/v1/MutatingWebhookConfiguration", &T399),
    ("admissionregistration.k8s.io/v1/MutatingWebhookConfigurationList", &T1084),
    ("admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy", &T407),
    ("admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding", &T419),
    ("admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBindingList", &T1086),
    ("admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyList", &T1088),
    ("admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration", &T423),
    ("admissionregistration.k8s.io/v1/ValidatingWebhookConfigurationList", &T1090),
    ("admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicy", &T426),
    ("admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicyBinding", &T444),
    ("admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicyBindingList", &T1092),
    ("admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicyList", &T1094),
    ("admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicy", &T1096),
    ("admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicyBinding", &T1108),
    ("admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicyBindingList", &T1112),
    ("admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicyList", &T1114),
    ("admissionregistration.k8s.io/v1beta1/MutatingAdmissionPolicy", &T448),
    ("admissionregistration.k8s.io/v1beta1/MutatingAdmissionPolicyBinding", &T466),
    ("admissionregistration.k8s.io/v1beta1/MutatingAdmissionPolicyBindingList", &T1116),
    ("admissionregistration.k8s.io/v1beta1/MutatingAdmissionPolicyList", &T1118),
    ("admissionregistration.k8s.io/v1beta1/MutatingWebhookConfiguration", &T1120),
    ("admissionregistration.k8s.io/v1beta1/MutatingWebhookConfigurationList", &T1127),
    ("admissionregistration.k8s.io/v1beta1/ValidatingAdmissionPolicy", &T1129),
    ("admissionregistration.k8s.io/v1beta1/ValidatingAdmissionPolicyBinding", &T1139),
    ("admissionregistration.k8s.io/v1beta1/ValidatingAdmissionPolicyBindingList", &T1143),
    ("admissionregistration.k8s.io/v1beta1/ValidatingAdmissionPolicyList", &T1145),
    ("admissionregistration.k8s.io/v1beta1/ValidatingWebhookConfiguration", &T1147),
    ("admissionregistration.k8s.io/v1beta1/ValidatingWebhookConfigurationList", &T1150),
    ("apidiscovery.k8s.io/v2/APIGroupDiscovery", &T1152),
    ("apidiscovery.k8s.io/v2/APIGroupDiscoveryList", &T1162),
    ("apidiscovery.k8s.io/v2beta1/APIGroupDiscovery", &T1164),
    ("apidiscovery.k8s.io/v2beta1/APIGroupDiscoveryList", &T1173),
    ("apiextensions.k8s.io/v1/ConversionReview", &T1815),
    ("apiextensions.k8s.io/v1/CustomResourceDefinition", &T470),
    ("apiextensions.k8s.io/v1/CustomResourceDefinitionList", &T1818),
    ("apiextensions.k8s.io/v1beta1/ConversionReview", &T1820),
    ("apiextensions.k8s.io/v1beta1/CustomResourceDefinition", &T1823),
    ("apiextensions.k8s.io/v1beta1/CustomResourceDefinitionList", &T1860),
    ("apiregistration.k8s.io/v1/APIService", &T510),
    ("apiregistration.k8s.io/v1/APIServiceList", &T1884),
    ("apiregistration.k8s.io/v1beta1/APIService", &T1886),
    ("apiregistration.k8s.io/v1beta1/APIServiceList", &T1893),
    ("apps/v1/ControllerRevision", &T517),
    ("apps/v1/ControllerRevisionList", &T1177),
    ("apps/v1/DaemonSet", &T519),
    ("apps/v1/DaemonSetList", &T1179),
    ("apps/v1/Deployment", &T528),
    ("apps/v1/DeploymentList", &T1181),
    ("apps/v1/ReplicaSet", &T537),
    ("apps/v1/ReplicaSetList", &T1183),
    ("apps/v1/StatefulSet", &T543),
    ("apps/v1/StatefulSetList", &T1185),
    ("apps/v1beta1/ControllerRevision", &T1187),
    ("apps/v1beta1/ControllerRevisionList", &T1188),
    ("apps/v1beta1/Deployment", &T1190),
    ("apps/v1beta1/DeploymentList", &T1200),
    ("apps/v1beta1/DeploymentRollback", &T1202),
    ("apps/v1beta1/Scale", &T1203),
    ("apps/v1beta1/StatefulSet", &T1206),
    ("apps/v1beta1/StatefulSetList", &T1219),
    ("apps/v1beta2/ControllerRevision", &T1221),
    ("apps/v1beta2/ControllerRevisionList", &T1222),
    ("apps/v1beta2/DaemonSet", &T1224),
    ("apps/v1beta2/DaemonSetList", &T1233),
    ("apps/v1beta2/Deployment", &T1235),
    ("apps/v1beta2/DeploymentList", &T1244),
    ("apps/v1beta2/ReplicaSet", &T1246),
    ("apps/v1beta2/ReplicaSetList", &T1252),
    ("apps/v1beta2/Scale", &T1254),
    ("apps/v1beta2/StatefulSet", &T1257),
    ("apps/v1beta2/StatefulSetList", &T1270),
    ("authentication.k8s.io/v1/SelfSubjectReview", &T557),
    ("authentication.k8s.io/v1/TokenRequest", &T1273),
    ("authentication.k8s.io/v1/TokenReview", &T562),
    ("authentication.k8s.io/v1alpha1/SelfSubjectReview", &T1276),
    ("authentication.k8s.io/v1beta1/SelfSubjectReview", &T1278),
    ("authentication.k8s.io/v1beta1/TokenReview", &T1280),
    ("authorization.k8s.io/v1/LocalSubjectAccessReview", &T565),
    ("authorization.k8s.io/v1/SelfSubjectAccessReview", &T577),
    ("authorization.k8s.io/v1/SelfSubjectRulesReview", &T579),
    ("authorization.k8s.io/v1/SubjectAccessReview", &T586),
    ("authorization.k8s.io/v1beta1/LocalSubjectAccessReview", &T1286),
    ("authorization.k8s.io/v1beta1/SelfSubjectAccessReview", &T1293),
    ("authorization.k8s.io/v1beta1/SelfSubjectRulesReview", &T1295),
    ("authorization.k8s.io/v1beta1/SubjectAccessReview", &T1302),
    ("autoscaling/v1/HorizontalPodAutoscaler", &T587),
    ("autoscaling/v1/HorizontalPodAutoscalerList", &T1303),
    ("autoscaling/v1/Scale", &T1305),
    ("autoscaling/v2/HorizontalPodAutoscaler", &T591),
    ("autoscaling/v2/HorizontalPodAutoscalerList", &T1308),
    ("batch/v1/CronJob", &T623),
    ("batch/v1/CronJobList", &T1310),
    ("batch/v1/Job", &T645),
    ("batch/v1/JobList", &T1312),
    ("batch/v1beta1/CronJob", &T1314),
    ("batch/v1beta1/CronJobList", &T1319),
    ("certificates.k8s.io/v1/CertificateSigningRequest", &T652),
    ("certificates.k8s.io/v1/CertificateSigningRequestList", &T1321),
    ("certificates.k8s.io/v1alpha1/ClusterTrustBundle", &T662),
    ("certificates.k8s.io/v1alpha1/ClusterTrustBundleList", &T1323),
    ("certificates.k8s.io/v1beta1/CertificateSigningRequest", &T1325),
    ("certificates.k8s.io/v1beta1/CertificateSigningRequestList", &T1335),
    ("certificates.k8s.io/v1beta1/ClusterTrustBundle", &T664),
    ("certificates.k8s.io/v1beta1/ClusterTrustBundleList", &T1337),
    ("certificates.k8s.io/v1beta1/PodCertificateRequest", &T666),
    ("certificates.k8s.io/v1beta1/PodCertificateRequestList", &T1339),
    ("coordination.k8s.io/v1/Lease", &T670),
    ("coordination.k8s.io/v1/LeaseList", &T1341),
    ("coordination.k8s.io/v1alpha2/LeaseCandidate", &T673),
    ("coordination.k8s.io/v1alpha2/LeaseCandidateList", &T1343),
    ("coordination.k8s.io/v1beta1/Lease", &T1345),
    ("coordination.k8s.io/v1beta1/LeaseCandidate", &T675),
    ("coordination.k8s.io/v1beta1/LeaseCandidateList", &T1347),
    ("coordination.k8s.io/v1beta1/LeaseList", &T1349),
    ("discovery.k8s.io/v1/EndpointSlice", &T677),
    ("discovery.k8s.io/v1/EndpointSliceList", &T1395),
    ("discovery.k8s.io/v1beta1/EndpointSlice", &T1397),
    ("discovery.k8s.io/v1beta1/EndpointSliceList", &T1410),
    ("events.k8s.io/v1/Event", &T689),
    ("events.k8s.io/v1/EventList", &T1412),
    ("events.k8s.io/v1beta1/Event", &T1414),
    ("events.k8s.io/v1beta1/EventList", &T1416),
    ("extensions/v1beta1/DaemonSet", &T1418),
    ("extensions/v1beta1/DaemonSetList", &T1427),
    ("extensions/v1beta1/Deployment", &T1429),
    ("extensions/v1beta1/DeploymentList", &T1437),
    ("extensions/v1beta1/DeploymentRollback", &T1439),
    ("extensions/v1beta1/Ingress", &T1440),
    ("extensions/v1beta1/IngressList", &T1457),
    ("extensions/v1beta1/NetworkPolicy", &T1459),
    ("extensions/v1beta1/NetworkPolicyList", &T1472),
    ("extensions/v1beta1/ReplicaSet", &T1474),
    ("extensions/v1beta1/ReplicaSetList", &T1480),
    ("extensions/v1beta1/Scale", &T1482),
    ("flowcontrol.apiserver.k8s.io/v1/FlowSchema", &T691),
    ("flowcontrol.apiserver.k8s.io/v1/FlowSchemaList", &T1485),
    ("flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfiguration", &T712),
    ("flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfigurationList", &T1487),
    ("flowcontrol.apiserver.k8s.io/v1beta1/FlowSchema", &T1489),
    ("flowcontrol.apiserver.k8s.io/v1beta1/FlowSchemaList", &T1511),
    ("flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfiguration", &T1513),
    ("flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfigurationList", &T1525),
    ("flowcontrol.apiserver.k8s.io/v1beta2/FlowSchema", &T1527),
    ("flowcontrol.apiserver.k8s.io/v1beta2/FlowSchemaList", &T1549),
    ("flowcontrol.apiserver.k8s.io/v1beta2/PriorityLevelConfiguration", &T1551),
    ("flowcontrol.apiserver.k8s.io/v1beta2/PriorityLevelConfigurationList", &T1563),
    ("flowcontrol.apiserver.k8s.io/v1beta3/FlowSchema", &T1565),
    ("flowcontrol.apiserver.k8s.io/v1beta3/FlowSchemaList", &T1587),
    ("flowcontrol.apiserver.k8s.io/v1beta3/PriorityLevelConfiguration", &T1589),
    ("flowcontrol.apiserver.k8s.io/v1beta3/PriorityLevelConfigurationList", &T1601),
    ("imagepolicy.k8s.io/v1alpha1/ImageReview", &T1603),
    ("internal.apiserver.k8s.io/v1alpha1/StorageVersion", &T724),
    ("internal.apiserver.k8s.io/v1alpha1/StorageVersionList", &T1175),
    ("meta.k8s.io/v1/PartialObjectMetadata", &T1878),
    ("meta.k8s.io/v1/PartialObjectMetadataList", &T1879),
    ("networking.k8s.io/v1/IPAddress", &T755),
    ("networking.k8s.io/v1/IPAddressList", &T1608),
    ("networking.k8s.io/v1/Ingress", &T736),
    ("networking.k8s.io/v1/IngressClass", &T733),
    ("networking.k8s.io/v1/IngressClassList", &T1610),
    ("networking.k8s.io/v1/IngressList", &T1612),
    ("networking.k8s.io/v1/NetworkPolicy", &T758),
    ("networking.k8s.io/v1/NetworkPolicyList", &T1614),
    ("networking.k8s.io/v1/ServiceCIDR", &T771),
    ("networking.k8s.io/v1/ServiceCIDRList", &T1616),
    ("networking.k8s.io/v1beta1/IPAddress", &T774),
    ("networking.k8s.io/v1beta1/IPAddressList", &T1618),
    ("networking.k8s.io/v1beta1/Ingress", &T1620),
    ("networking.k8s.io/v1beta1/IngressClass", &T1636),
    ("networking.k8s.io/v1beta1/IngressClassList", &T1639),
    ("networking.k8s.io/v1beta1/IngressList", &T1641),
    ("networking.k8s.io/v1beta1/ServiceCIDR", &T777),
    ("networking.k8s.io/v1beta1/ServiceCIDRList", &T1643),
    ("node.k8s.io/v1/RuntimeClass", &T780),
    ("node.k8s.io/v1/RuntimeClassList", &T1645),
    ("node.k8s.io/v1alpha1/RuntimeClass", &T1647),
    ("node.k8s.io/v1alpha1/RuntimeClassList", &T1651),
    ("node.k8s.io/v1beta1/RuntimeClass", &T1653),
    ("node.k8s.io/v1beta1/RuntimeClassList", &T1656),
    ("policy/v1/Eviction", &T1658),
    ("policy/v1/PodDisruptionBudget", &T783),
    ("policy/v1/PodDisruptionBudgetList", &T1662),
    ("policy/v1beta1/Eviction", &T1664),
    ("policy/v1beta1/PodDisruptionBudget", &T1665),
    ("policy/v1beta1/PodDisruptionBudgetList", &T1669),
    ("rbac.authorization.k8s.io/v1/ClusterRole", &T792),
    ("rbac.authorization.k8s.io/v1/ClusterRoleBinding", &T788),
    ("rbac.authorization.k8s.io/v1/ClusterRoleBindingList", &T1671),
    ("rbac.authorization.k8s.io/v1/ClusterRoleList", &T1673),
    ("rbac.authorization.k8s.io/v1/Role", &T798),
    ("rbac.authorization.k8s.io/v1/RoleBinding", &T797),
    ("rbac.authorization.k8s.io/v1/RoleBindingList", &T1675),
    ("rbac.authorization.k8s.io/v1/RoleList", &T1677),
    ("rbac.authorization.k8s.io/v1alpha1/ClusterRole", &T1679),
    ("rbac.authorization.k8s.io/v1alpha1/ClusterRoleBinding", &T1683),
    ("rbac.authorization.k8s.io/v1alpha1/ClusterRoleBindingList", &T1687),
    ("rbac.authorization.k8s.io/v1alpha1/ClusterRoleList", &T1689),
    ("rbac.authorization.k8s.io/v1alpha1/Role", &T1691),
    ("rbac.authorization.k8s.io/v1alpha1/RoleBinding", &T1692),
    ("rbac.authorization.k8s.io/v1alpha1/RoleBindingList", &T1693),
    ("rbac.authorization.k8s.io/v1alpha1/RoleList", &T1695),
    ("rbac.authorization.k8s.io/v1beta1/ClusterRole", &T1697),
    ("rbac.authorization.k8s.io/v1beta1/ClusterRoleBinding", &T1701),
    ("rbac.authorization.k8s.io/v1beta1/ClusterRoleBindingList", &T1705),
    ("rbac.authorization.k8s.io/v1beta1/ClusterRoleList", &T1707),
    ("rbac.authorization.k8s.io/v1beta1/Role", &T1709),
    ("rbac.authorization.k8s.io/v1beta1/RoleBinding", &T1710),
    ("rbac.authorization.k8s.io/v1beta1/RoleBindingList", &T1711),
    ("rbac.authorization.k8s.io/v1beta1/RoleList", &T1713),
    ("resource.k8s.io/v1/DeviceClass", &T799),
    ("resource.k8s.io/v1/DeviceClassList", &T1715),
    ("resource.k8s.io/v1/ResourceClaim", &T807),
    ("resource.k8s.io/v1/ResourceClaimList", &T1717),
    ("resource.k8s.io/v1/ResourceClaimTemplate", &T839),
    ("resource.k8s.io/v1/ResourceClaimTemplateList", &T1719),
    ("resource.k8s.io/v1/ResourceSlice", &T841),
    ("resource.k8s.io/v1/ResourceSliceList", &T1721),
    ("resource.k8s.io/v1alpha3/DeviceTaintRule", &T865),
    ("resource.k8s.io/v1alpha3/DeviceTaintRuleList", &T1723),
    ("resource.k8s.io/v1alpha3/ResourcePoolStatusRequest", &T871),
    ("resource.k8s.io/v1alpha3/ResourcePoolStatusRequestList", &T1725),
    ("resource.k8s.io/v1beta1/DeviceClass", &T876),
    ("resource.k8s.io/v1beta1/DeviceClassList", &T1727),
    ("resource.k8s.io/v1beta1/ResourceClaim", &T884),
    ("resource.k8s.io/v1beta1/ResourceClaimList", &T1729),
    ("resource.k8s.io/v1beta1/ResourceClaimTemplate", &T915),
    ("resource.k8s.io/v1beta1/ResourceClaimTemplateList", &T1731),
    ("resource.k8s.io/v1beta1/ResourceSlice", &T917),
    ("resource.k8s.io/v1beta1/ResourceSliceList", &T1733),
    ("resource.k8s.io/v1beta2/DeviceClass", &T940),
    ("resource.k8s.io/v1beta2/DeviceClassList", &T1735),
    ("resource.k8s.io/v1beta2/DeviceTaintRule", &T948),
    ("resource.k8s.io/v1beta2/DeviceTaintRuleList", &T1737),
    ("resource.k8s.io/v1beta2/ResourceClaim", &T954),
    ("resource.k8s.io/v1beta2/ResourceClaimList", &T1739),
    ("resource.k8s.io/v1beta2/ResourceClaimTemplate", &T985),
    ("resource.k8s.io/v1beta2/ResourceClaimTemplateList", &T1741),
    ("resource.k8s.io/v1beta2/ResourceSlice", &T987),
    ("resource.k8s.io/v1beta2/ResourceSliceList", &T1743),
    ("scheduling.k8s.io/v1/PriorityClass", &T1008),
    ("scheduling.k8s.io/v1/PriorityClassList", &T1745),
    ("scheduling.k8s.io/v1alpha2/PodGroup", &T1010),
    ("scheduling.k8s.io/v1alpha2/PodGroupList", &T1747),
    ("scheduling.k8s.io/v1alpha2/Workload", &T1026),
    ("scheduling.k8s.io/v1alpha2/WorkloadList", &T1749),
    ("scheduling.k8s.io/v1beta1/PriorityClass", &T1751),
    ("scheduling.k8s.io/v1beta1/PriorityClassList", &T1753),
    ("storage.k8s.io/v1/CSIDriver", &T1031),
    ("storage.k8s.io/v1/CSIDriverList", &T1755),
    ("storage.k8s.io/v1/CSINode", &T1038),
    ("storage.k8s.io/v1/CSINodeList", &T1757),
    ("storage.k8s.io/v1/CSIStorageCapacity", &T1043),
    ("storage.k8s.io/v1/CSIStorageCapacityList", &T1759),
    ("storage.k8s.io/v1/StorageClass", &T1044),
    ("storage.k8s.io/v1/StorageClassList", &T1761),
    ("storage.k8s.io/v1/VolumeAttachment", &T1050),
    ("storage.k8s.io/v1/VolumeAttachmentList", &T1763),
    ("storage.k8s.io/v1/VolumeAttributesClass", &T1055),
    ("storage.k8s.io/v1/VolumeAttributesClassList", &T1765),
    ("storage.k8s.io/v1alpha1/CSIStorageCapacity", &T1767),
    ("storage.k8s.io/v1alpha1/CSIStorageCapacityList", &T1768),
    ("storage.k8s.io/v1alpha1/VolumeAttachment", &T1770),
    ("storage.k8s.io/v1alpha1/VolumeAttachmentList", &T1775),
    ("storage.k8s.io/v1alpha1/VolumeAttributesClass", &T1777),
    ("storage.k8s.io/v1alpha1/VolumeAttributesClassList", &T1778),
    ("storage.k8s.io/v1beta1/CSIDriver", &T1780),
    ("storage.k8s.io/v1beta1/CSIDriverList", &T1787),
    ("storage.k8s.io/v1beta1/CSINode", &T1789),
    ("storage.k8s.io/v1beta1/CSINodeList", &T1794),
    ("storage.k8s.io/v1beta1/CSIStorageCapacity", &T1796),
    ("storage.k8s.io/v1beta1/CSIStorageCapacityList", &T1797),
    ("storage.k8s.io/v1beta1/StorageClass", &T1799),
    ("storage.k8s.io/v1beta1/StorageClassList", &T1802),
    ("storage.k8s.io/v1beta1/VolumeAttachment", &T1804),
    ("storage.k8s.io/v1beta1/VolumeAttachmentList", &T1809),
    ("storage.k8s.io/v1beta1/VolumeAttributesClass", &T1056),
    ("storage.k8s.io/v1beta1/VolumeAttributesClassList", &T1811),
    ("storagemigration.k8s.io/v1beta1/StorageVersionMigration", &T1057),
    ("storagemigration.k8s.io/v1beta1/StorageVersionMigrationList", &T1813),
    ("v1/APIGroup", &T1862),
    ("v1/APIGroupList", &T1867),
    ("v1/APIResourceList", &T1871),
    ("v1/APIVersions", &T1873),
    ("v1/Binding", &T0),
    ("v1/ComponentStatus", &T16),
    ("v1/ComponentStatusList", &T1351),
    ("v1/ConfigMap", &T21),
    ("v1/ConfigMapList", &T1353),
    ("v1/CreateOptions", &T1874),
    ("v1/DeleteOptions", &T1659),
    ("v1/Endpoints", &T24),
    ("v1/EndpointsList", &T1355),
    ("v1/Event", &T33),
    ("v1/EventList", &T1357),
    ("v1/GetOptions", &T1875),
    ("v1/LimitRange", &T37),
    ("v1/LimitRangeList", &T1359),
    ("v1/List", &T1361),
    ("v1/ListOptions", &T1876),
    ("v1/Namespace", &T44),
    ("v1/NamespaceList", &T1363),
    ("v1/Node", &T53),
    ("v1/NodeList", &T1365),
    ("v1/NodeProxyOptions", &T1367),
    ("v1/PatchOptions", &T1881),
    ("v1/PersistentVolume", &T105),
    ("v1/PersistentVolumeClaim", &T84),
    ("v1/PersistentVolumeClaimList", &T1368),
    ("v1/PersistentVolumeList", &T1369),
    ("v1/Pod", &T143),
    ("v1/PodAttachOptions", &T1371),
    ("v1/PodExecOptions", &T1372),
    ("v1/PodList", &T1373),
    ("v1/PodLogOptions", &T1375),
    ("v1/PodPortForwardOptions", &T1376),
    ("v1/PodProxyOptions", &T1378),
    ("v1/PodStatusResult", &T1379),
    ("v1/PodTemplate", &T330),
    ("v1/PodTemplateList", &T1380),
    ("v1/RangeAllocation", &T1382),
    ("v1/ReplicationController", &T332),
    ("v1/ReplicationControllerList", &T1383),
    ("v1/ResourceQuota", &T338),
    ("v1/ResourceQuotaList", &T1385),
    ("v1/Secret", &T347),
    ("v1/SecretList", &T1387),
    ("v1/SerializedReference", &T1389),
    ("v1/Service", &T352),
    ("v1/ServiceAccount", &T349),
    ("v1/ServiceAccountList", &T1390),
    ("v1/ServiceList", &T1392),
    ("v1/ServiceProxyOptions", &T1394),
    ("v1/Status", &T1067),
    ("v1/UpdateOptions", &T1882),
    ("v1/WatchEvent", &T1883),
];

/// The published definitions, sorted by name.
pub(crate) static DEFINITIONS: [&Type; 769] = [
    &T388,
    &T412,
    &T417,
    &T389,
    &T392,
    &T377,
    &T374,
    &T395,
    &T1080,
    &T396,
    &T1082,
    &T375,
    &T400,
    &T399,
    &T1084,
    &T386,
    &T378,
    &T376,
    &T397,
    &T403,
    &T402,
    &T416,
    &T407,
    &T419,
    &T1086,
    &T420,
    &T1088,
    &T408,
    &T415,
    &T424,
    &T423,
    &T1090,
    &T409,
    &T384,
    &T401,
    &T437,
    &T438,
    &T441,
    &T429,
    &T426,
    &T444,
    &T1092,
    &T445,
    &T1094,
    &T427,
    &T435,
    &T430,
    &T428,
    &T446,
    &T433,
    &T459,
    &T460,
    &T463,
    &T451,
    &T448,
    &T466,
    &T1116,
    &T467,
    &T1118,
    &T449,
    &T457,
    &T452,
    &T450,
    &T468,
    &T455,
    &T727,
    &T724,
    &T729,
    &T1175,
    &T725,
    &T726,
    &T517,
    &T1177,
    &T519,
    &T525,
    &T1179,
    &T520,
    &T524,
    &T521,
    &T528,
    &T534,
    &T1181,
    &T529,
    &T533,
    &T530,
    &T537,
    &T540,
    &T1183,
    &T538,
    &T539,
    &T523,
    &T532,
    &T549,
    &T543,
    &T554,
    &T1185,
    &T552,
    &T550,
    &T544,
    &T553,
    &T547,
    &T1272,
    &T557,
    &T558,
    &T1273,
    &T1274,
    &T1275,
    &T562,
    &T563,
    &T564,
    &T559,
    &T568,
    &T572,
    &T565,
    &T573,
    &T584,
    &T567,
    &T582,
    &T577,
    &T578,
    &T579,
    &T580,
    &T586,
    &T566,
    &T576,
    &T581,
    &T589,
    &T587,
    &T1303,
    &T588,
    &T590,
    &T1305,
    &T1306,
    &T1307,
    &T603,
    &T618,
    &T593,
    &T602,
    &T617,
    &T608,
    &T606,
    &T591,
    &T605,
    &T620,
    &T1308,
    &T592,
    &T611,
    &T599,
    &T594,
    &T612,
    &T597,
    &T614,
    &T596,
    &T613,
    &T600,
    &T615,
    &T601,
    &T616,
    &T623,
    &T1310,
    &T624,
    &T643,
    &T645,
    &T647,
    &T1312,
    &T627,
    &T646,
    &T626,
    &T629,
    &T632,
    &T634,
    &T630,
    &T640,
    &T641,
    &T650,
    &T652,
    &T659,
    &T1321,
    &T653,
    &T658,
    &T662,
    &T1323,
    &T663,
    &T664,
    &T1337,
    &T665,
    &T666,
    &T1339,
    &T667,
    &T669,
    &T670,
    &T1341,
    &T671,
    &T673,
    &T1343,
    &T674,
    &T675,
    &T1347,
    &T676,
    &T108,
    &T254,
    &T222,
    &T77,
    &T124,
    &T121,
    &T165,
    &T0,
    &T132,
    &T178,
    &T214,
    &T117,
    &T159,
    &T116,
    &T158,
    &T360,
    &T174,
    &T17,
    &T16,
    &T1351,
    &T21,
    &T225,
    &T189,
    &T1353,
    &T59,
    &T172,
    &T166,
    &T184,
    &T326,
    &T72,
    &T185,
    &T231,
    &T236,
    &T238,
    &T300,
    &T302,
    &T303,
    &T301,
    &T299,
    &T308,
    &T69,
    &T171,
    &T161,
    &T160,
    &T146,
    &T26,
    &T28,
    &T25,
    &T24,
    &T1355,
    &T224,
    &T187,
    &T188,
    &T280,
    &T179,
    &T33,
    &T1357,
    &T36,
    &T34,
    &T201,
    &T118,
    &T191,
    &T120,
    &T157,
    &T119,
    &T107,
    &T208,
    &T148,
    &T111,
    &T154,
    &T202,
    &T205,
    &T267,
    &T323,
    &T109,
    &T115,
    &T152,
    &T181,
    &T306,
    &T150,
    &T209,
    &T210,
    &T37,
    &T39,
    &T1359,
    &T38,
    &T309,
    &T367,
    &T366,
    &T153,
    &T130,
    &T103,
    &T112,
    &T44,
    &T50,
    &T1363,
    &T45,
    &T48,
    &T53,
    &T65,
    &T255,
    &T328,
    &T62,
    &T58,
    &T79,
    &T68,
    &T83,
    &T1365,
    &T80,
    &T81,
    &T135,
    &T137,
    &T136,
    &T54,
    &T60,
    &T71,
    &T70,
    &T162,
    &T15,
    &T105,
    &T84,
    &T98,
    &T1368,
    &T85,
    &T96,
    &T180,
    &T155,
    &T1369,
    &T106,
    &T141,
    &T127,
    &T143,
    &T258,
    &T259,
    &T263,
    &T175,
    &T297,
    &T269,
    &T270,
    &T325,
    &T318,
    &T1373,
    &T288,
    &T272,
    &T292,
    &T321,
    &T290,
    &T294,
    &T246,
    &T144,
    &T295,
    &T330,
    &T1380,
    &T331,
    &T369,
    &T128,
    &T256,
    &T200,
    &T168,
    &T123,
    &T113,
    &T156,
    &T332,
    &T335,
    &T1383,
    &T333,
    &T334,
    &T194,
    &T163,
    &T311,
    &T338,
    &T1385,
    &T339,
    &T346,
    &T193,
    &T310,
    &T217,
    &T129,
    &T167,
    &T342,
    &T343,
    &T220,
    &T347,
    &T226,
    &T190,
    &T1387,
    &T170,
    &T114,
    &T149,
    &T213,
    &T352,
    &T349,
    &T1390,
    &T173,
    &T1392,
    &T354,
    &T353,
    &T365,
    &T359,
    &T211,
    &T131,
    &T177,
    &T248,
    &T207,
    &T55,
    &T264,
    &T1047,
    &T1046,
    &T276,
    &T94,
    &T95,
    &T145,
    &T229,
    &T196,
    &T304,
    &T134,
    &T169,
    &T88,
    &T305,
    &T122,
    &T261,
    &T219,
    &T678,
    &T679,
    &T680,
    &T686,
    &T677,
    &T1395,
    &T683,
    &T681,
    &T689,
    &T1412,
    &T690,
    &T719,
    &T694,
    &T691,
    &T709,
    &T1485,
    &T692,
    &T708,
    &T700,
    &T716,
    &T715,
    &T705,
    &T696,
    &T712,
    &T721,
    &T1487,
    &T693,
    &T713,
    &T720,
    &T718,
    &T703,
    &T701,
    &T697,
    &T699,
    &T745,
    &T744,
    &T755,
    &T1608,
    &T756,
    &T764,
    &T736,
    &T738,
    &T733,
    &T1610,
    &T735,
    &T734,
    &T1612,
    &T751,
    &T750,
    &T752,
    &T743,
    &T739,
    &T737,
    &T749,
    &T741,
    &T758,
    &T767,
    &T760,
    &T1614,
    &T763,
    &T761,
    &T759,
    &T757,
    &T740,
    &T771,
    &T1616,
    &T772,
    &T773,
    &T774,
    &T1618,
    &T775,
    &T776,
    &T777,
    &T1643,
    &T778,
    &T779,
    &T781,
    &T780,
    &T1645,
    &T782,
    &T1658,
    &T783,
    &T1662,
    &T784,
    &T786,
    &T795,
    &T792,
    &T788,
    &T1671,
    &T1673,
    &T793,
    &T798,
    &T797,
    &T1675,
    &T1677,
    &T791,
    &T789,
    &T836,
    &T827,
    &T802,
    &T849,
    &T851,
    &T817,
    &T854,
    &T863,
    &T844,
    &T831,
    &T828,
    &T845,
    &T848,
    &T809,
    &T824,
    &T799,
    &T804,
    &T1715,
    &T800,
    &T821,
    &T853,
    &T810,
    &T829,
    &T801,
    &T818,
    &T857,
    &T813,
    &T811,
    &T837,
    &T859,
    &T805,
    &T807,
    &T834,
    &T1717,
    &T808,
    &T826,
    &T839,
    &T1719,
    &T840,
    &T843,
    &T841,
    &T1721,
    &T842,
    &T868,
    &T865,
    &T1723,
    &T866,
    &T870,
    &T867,
    &T874,
    &T871,
    &T1725,
    &T872,
    &T873,
    &T912,
    &T903,
    &T921,
    &T879,
    &T925,
    &T926,
    &T894,
    &T929,
    &T938,
    &T920,
    &T907,
    &T904,
    &T922,
    &T924,
    &T886,
    &T900,
    &T876,
    &T881,
    &T1727,
    &T877,
    &T897,
    &T928,
    &T887,
    &T905,
    &T878,
    &T889,
    &T932,
    &T890,
    &T913,
    &T934,
    &T882,
    &T884,
    &T910,
    &T1729,
    &T885,
    &T902,
    &T915,
    &T1731,
    &T916,
    &T919,
    &T917,
    &T1733,
    &T918,
    &T982,
    &T973,
    &T943,
    &T994,
    &T995,
    &T963,
    &T998,
    &T1006,
    &T990,
    &T977,
    &T974,
    &T991,
    &T993,
    &T956,
    &T970,
    &T940,
    &T945,
    &T1735,
    &T941,
    &T967,
    &T997,
    &T957,
    &T975,
    &T942,
    &T964,
    &T951,
    &T948,
    &T1737,
    &T949,
    &T953,
    &T950,
    &T960,
    &T958,
    &T983,
    &T1002,
    &T946,
    &T954,
    &T980,
    &T1739,
    &T955,
    &T972,
    &T985,
    &T1741,
    &T986,
    &T989,
    &T987,
    &T1743,
    &T988,
    &T1008,
    &T1745,
    &T1015,
    &T1016,
    &T1010,
    &T1747,
    &T1020,
    &T1024,
    &T1017,
    &T1014,
    &T1011,
    &T1023,
    &T1029,
    &T1012,
    &T1018,
    &T1028,
    &T1026,
    &T1749,
    &T1013,
    &T1027,
    &T1031,
    &T1755,
    &T1032,
    &T1038,
    &T1040,
    &T1757,
    &T1039,
    &T1043,
    &T1759,
    &T1044,
    &T1761,
    &T1036,
    &T1050,
    &T1763,
    &T1052,
    &T1051,
    &T1053,
    &T1055,
    &T1765,
    &T1054,
    &T1041,
    &T1056,
    &T1811,
    &T1057,
    &T1813,
    &T1058,
    &T1060,
    &T496,
    &T501,
    &T470,
    &T507,
    &T1818,
    &T472,
    &T471,
    &T506,
    &T474,
    &T495,
    &T494,
    &T493,
    &T475,
    &T489,
    &T478,
    &T476,
    &T481,
    &T485,
    &T486,
    &T498,
    &T505,
    &T490,
    &T504,
    &T503,
    &T41,
    &T1862,
    &T1867,
    &T1869,
    &T1871,
    &T1873,
    &T372,
    &T1659,
    &T569,
    &T13,
    &T1059,
    &T1863,
    &T89,
    &T90,
    &T1068,
    &T11,
    &T35,
    &T2,
    &T7,
    &T1660,
    &T1865,
    &T1069,
    &T1067,
    &T1072,
    &T1071,
    &T5,
    &T1883,
    &T518,
    &T203,
    &T510,
    &T514,
    &T1884,
    &T511,
    &T513,
    &T512,
];
