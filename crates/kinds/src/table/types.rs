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
static F11: [Field; 7] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("fieldsType", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("fieldsV1", &T13, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("manager", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("operation", &T12, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("subresource", &T1, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("time", &T5, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W11: [u16; 7] = [3, 4, 0, 6, 1, 2, 5];
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
    w(f("status", &T142, Always, DefaultValue::None), 3, true, [0, 0]),
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
    w(f("claimRef", &T133, AsWritten, DefaultValue::None), 4, false, [0, 0]),
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
    w(f("nodeAffinity", &T135, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("persistentVolumeReclaimPolicy", &T134, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
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
    w(f("readOnly", &T8, AsWritten, DefaultValue::Bool(false)), 5, false, [0, 0]),
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
static F133: [Field; 7] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("fieldPath", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("kind", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("resourceVersion", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("uid", &T3, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W133: [u16; 7] = [2, 4, 3, 6, 0, 5, 1];
pub(crate) static T133: Type = st("io.k8s.api.core.v1.ObjectReference", "k8s.io.api.core.v1.ObjectReference", &F133, &W133, false);
static E134: [SmolStr; 3] = [s("Delete"), s("Recycle"), s("Retain")];
pub(crate) static T134: Type = text("v1.PersistentVolumeReclaimPolicy", &E134);
static F135: [Field; 1] = [
    w(f("required", &T136, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W135: [u16; 1] = [0];
pub(crate) static T135: Type = st("io.k8s.api.core.v1.VolumeNodeAffinity", "k8s.io.api.core.v1.VolumeNodeAffinity", &F135, &W135, false);
static F136: [Field; 1] = [
    w(required(f("nodeSelectorTerms", &T141, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W136: [u16; 1] = [0];
pub(crate) static T136: Type = st("io.k8s.api.core.v1.NodeSelector", "k8s.io.api.core.v1.NodeSelector", &F136, &W136, true);
static F137: [Field; 2] = [
    w(f("matchExpressions", &T140, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("matchFields", &T140, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W137: [u16; 2] = [0, 1];
pub(crate) static T137: Type = st("io.k8s.api.core.v1.NodeSelectorTerm", "k8s.io.api.core.v1.NodeSelectorTerm", &F137, &W137, true);
static F138: [Field; 3] = [
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("operator", &T139, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("values", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W138: [u16; 3] = [0, 1, 2];
pub(crate) static T138: Type = st("io.k8s.api.core.v1.NodeSelectorRequirement", "k8s.io.api.core.v1.NodeSelectorRequirement", &F138, &W138, false);
static E139: [SmolStr; 6] = [s("DoesNotExist"), s("Exists"), s("Gt"), s("In"), s("Lt"), s("NotIn")];
pub(crate) static T139: Type = text("v1.NodeSelectorOperator", &E139);
pub(crate) static T140: Type = list("", "", &T138, Items::Atomic);
pub(crate) static T141: Type = list("", "", &T137, Items::Atomic);
static F142: [Field; 4] = [
    w(f("lastPhaseTransitionTime", &T5, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("phase", &T143, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W142: [u16; 4] = [2, 1, 3, 0];
pub(crate) static T142: Type = st("io.k8s.api.core.v1.PersistentVolumeStatus", "k8s.io.api.core.v1.PersistentVolumeStatus", &F142, &W142, false);
static E143: [SmolStr; 5] = [s("Available"), s("Bound"), s("Failed"), s("Pending"), s("Released")];
pub(crate) static T143: Type = text("v1.PersistentVolumePhase", &E143);
static F144: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T145, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T290, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W144: [u16; 3] = [2, 3, 4];
pub(crate) static T144: Type = st("io.k8s.api.core.v1.Pod", "k8s.io.api.core.v1.Pod", &F144, &W144, false);
static F145: [Field; 42] = [
    w(f("activeDeadlineSeconds", &T4, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("affinity", &T255, AsWritten, DefaultValue::None), 18, false, [0, 0]),
    w(f("automountServiceAccountToken", &T8, AsWritten, DefaultValue::None), 21, false, [0, 0]),
    w(p(required(f("containers", &T243, Null, DefaultValue::None)), merge(Some("name"), false)), 2, false, [0, 0]),
    w(f("dnsConfig", &T270, AsWritten, DefaultValue::None), 26, false, [0, 0]),
    w(f("dnsPolicy", &T245, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("enableServiceLinks", &T8, AsWritten, DefaultValue::None), 30, false, [0, 0]),
    w(p(f("ephemeralContainers", &T282, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 34, false, [0, 0]),
    w(p(f("hostAliases", &T269, UnlessZero, DefaultValue::None), merge(Some("ip"), false)), 23, false, [0, 0]),
    w(f("hostIPC", &T8, UnlessZero, DefaultValue::None), 13, true, [0, 0]),
    w(f("hostNetwork", &T8, UnlessZero, DefaultValue::None), 11, true, [0, 0]),
    w(f("hostPID", &T8, UnlessZero, DefaultValue::None), 12, true, [0, 0]),
    w(f("hostUsers", &T8, AsWritten, DefaultValue::None), 37, false, [0, 0]),
    w(f("hostname", &T1, UnlessZero, DefaultValue::None), 16, true, [0, 0]),
    w(f("hostnameOverride", &T1, AsWritten, DefaultValue::None), 41, false, [0, 0]),
    w(p(f("imagePullSecrets", &T254, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 15, false, [0, 0]),
    w(p(f("initContainers", &T243, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 20, false, [0, 0]),
    w(f("nodeName", &T1, UnlessZero, DefaultValue::None), 10, true, [0, 0]),
    w(f("nodeSelector", &T246, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("os", &T283, AsWritten, DefaultValue::None), 36, false, [0, 0]),
    w(f("overhead", &T42, UnlessZero, DefaultValue::None), 32, false, [0, 0]),
    w(f("preemptionPolicy", &T276, AsWritten, DefaultValue::None), 31, false, [0, 0]),
    w(f("priority", &T29, AsWritten, DefaultValue::None), 25, false, [0, 0]),
    w(f("priorityClassName", &T1, UnlessZero, DefaultValue::None), 24, true, [0, 0]),
    w(f("readinessGates", &T275, UnlessZero, DefaultValue::None), 28, false, [0, 0]),
    w(p(f("resourceClaims", &T288, UnlessZero, DefaultValue::None), merge(Some("name"), true)), 39, false, [0, 0]),
    w(f("resources", &T194, AsWritten, DefaultValue::None), 40, false, [0, 0]),
    w(f("restartPolicy", &T244, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("runtimeClassName", &T1, AsWritten, DefaultValue::None), 29, false, [0, 0]),
    w(f("schedulerName", &T1, UnlessZero, DefaultValue::None), 19, true, [0, 0]),
    w(p(f("schedulingGates", &T286, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 38, false, [0, 0]),
    w(f("schedulingGroup", &T289, AsWritten, DefaultValue::None), 43, false, [0, 0]),
    w(f("securityContext", &T247, AsWritten, DefaultValue::None), 14, false, [0, 0]),
    w(f("serviceAccount", &T1, UnlessZero, DefaultValue::None), 9, true, [0, 0]),
    w(f("serviceAccountName", &T1, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("setHostnameAsFQDN", &T8, AsWritten, DefaultValue::None), 35, false, [0, 0]),
    w(f("shareProcessNamespace", &T8, AsWritten, DefaultValue::None), 27, false, [0, 0]),
    w(f("subdomain", &T1, UnlessZero, DefaultValue::None), 17, true, [0, 0]),
    w(f("terminationGracePeriodSeconds", &T4, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("tolerations", &T267, UnlessZero, DefaultValue::None), 22, false, [0, 0]),
    w(p(f("topologySpreadConstraints", &T280, UnlessZero, DefaultValue::None), merge(Some("topologyKey"), false)), 33, false, [0, 0]),
    w(p(f("volumes", &T184, UnlessZero, DefaultValue::None), merge(Some("name"), true)), 1, false, [0, 0]),
];
static W145: [u16; 42] = [41, 3, 27, 38, 0, 5, 18, 34, 33, 17, 10, 11, 9, 32, 15, 13, 37, 1, 29, 16, 2, 39, 8, 23, 22, 4, 36, 24, 28, 6, 21, 20, 40, 7, 35, 19, 12, 30, 25, 26, 14, 31];
pub(crate) static T145: Type = st("io.k8s.api.core.v1.PodSpec", "k8s.io.api.core.v1.PodSpec", &F145, &W145, false);
static F146: [Field; 31] = [
    w(f("awsElasticBlockStore", &T108, AsWritten, DefaultValue::None), 4, false, [2, 0]),
    w(f("azureDisk", &T124, AsWritten, DefaultValue::None), 22, false, [2, 0]),
    w(f("azureFile", &T166, AsWritten, DefaultValue::None), 18, false, [2, 0]),
    w(f("cephfs", &T160, AsWritten, DefaultValue::None), 14, false, [2, 0]),
    w(f("cinder", &T159, AsWritten, DefaultValue::None), 13, false, [2, 0]),
    w(f("configMap", &T167, AsWritten, DefaultValue::None), 19, false, [2, 0]),
    w(f("csi", &T179, AsWritten, DefaultValue::None), 28, false, [2, 0]),
    w(f("downwardAPI", &T161, AsWritten, DefaultValue::None), 16, false, [2, 0]),
    w(f("emptyDir", &T147, AsWritten, DefaultValue::None), 2, false, [2, 0]),
    w(f("ephemeral", &T180, AsWritten, DefaultValue::None), 29, false, [2, 0]),
    w(f("fc", &T118, AsWritten, DefaultValue::None), 17, false, [2, 0]),
    w(f("flexVolume", &T158, AsWritten, DefaultValue::None), 12, false, [2, 0]),
    w(f("flocker", &T119, AsWritten, DefaultValue::None), 15, false, [2, 0]),
    w(f("gcePersistentDisk", &T107, AsWritten, DefaultValue::None), 3, false, [2, 0]),
    w(f("gitRepo", &T149, AsWritten, DefaultValue::None), 5, false, [2, 0]),
    w(f("glusterfs", &T155, AsWritten, DefaultValue::None), 9, false, [2, 0]),
    w(f("hostPath", &T109, AsWritten, DefaultValue::None), 1, false, [2, 0]),
    w(f("image", &T182, AsWritten, DefaultValue::None), 30, false, [2, 0]),
    w(f("iscsi", &T153, AsWritten, DefaultValue::None), 8, false, [2, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("nfs", &T112, AsWritten, DefaultValue::None), 7, false, [2, 0]),
    w(f("persistentVolumeClaim", &T156, AsWritten, DefaultValue::None), 10, false, [2, 0]),
    w(f("photonPersistentDisk", &T127, AsWritten, DefaultValue::None), 23, false, [2, 0]),
    w(f("portworxVolume", &T128, AsWritten, DefaultValue::None), 24, false, [2, 0]),
    w(f("projected", &T169, AsWritten, DefaultValue::None), 26, false, [2, 0]),
    w(f("quobyte", &T123, AsWritten, DefaultValue::None), 21, false, [2, 0]),
    w(f("rbd", &T157, AsWritten, DefaultValue::None), 11, false, [2, 0]),
    w(f("scaleIO", &T168, AsWritten, DefaultValue::None), 25, false, [2, 0]),
    w(f("secret", &T150, AsWritten, DefaultValue::None), 6, false, [2, 0]),
    w(f("storageos", &T178, AsWritten, DefaultValue::None), 27, false, [2, 0]),
    w(f("vsphereVolume", &T122, AsWritten, DefaultValue::None), 20, false, [2, 0]),
];
static W146: [u16; 31] = [19, 16, 8, 13, 0, 14, 28, 20, 18, 15, 21, 26, 11, 4, 3, 12, 7, 10, 2, 5, 30, 25, 1, 22, 23, 27, 24, 29, 6, 9, 17];
pub(crate) static T146: Type = st("io.k8s.api.core.v1.Volume", "k8s.io.api.core.v1.Volume", &F146, &W146, false);
static F147: [Field; 2] = [
    w(f("medium", &T148, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("sizeLimit", &T41, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W147: [u16; 2] = [0, 1];
pub(crate) static T147: Type = st("io.k8s.api.core.v1.EmptyDirVolumeSource", "k8s.io.api.core.v1.EmptyDirVolumeSource", &F147, &W147, false);
pub(crate) static T148: Type = text("v1.StorageMedium", &[]);
static F149: [Field; 3] = [
    w(f("directory", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("repository", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("revision", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W149: [u16; 3] = [1, 2, 0];
pub(crate) static T149: Type = st("io.k8s.api.core.v1.GitRepoVolumeSource", "k8s.io.api.core.v1.GitRepoVolumeSource", &F149, &W149, false);
static F150: [Field; 4] = [
    w(f("defaultMode", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("items", &T152, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("secretName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W150: [u16; 4] = [3, 1, 0, 2];
pub(crate) static T150: Type = st("io.k8s.api.core.v1.SecretVolumeSource", "k8s.io.api.core.v1.SecretVolumeSource", &F150, &W150, false);
static F151: [Field; 3] = [
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("mode", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("path", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W151: [u16; 3] = [0, 2, 1];
pub(crate) static T151: Type = st("io.k8s.api.core.v1.KeyToPath", "k8s.io.api.core.v1.KeyToPath", &F151, &W151, false);
pub(crate) static T152: Type = list("", "", &T151, Items::Atomic);
static F153: [Field; 11] = [
    w(f("chapAuthDiscovery", &T8, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("chapAuthSession", &T8, UnlessZero, DefaultValue::None), 11, true, [0, 0]),
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("initiatorName", &T1, AsWritten, DefaultValue::None), 12, false, [0, 0]),
    w(required(f("iqn", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("iscsiInterface", &T1, UnlessZero, DefaultValue::Text("default")), 4, true, [0, 0]),
    w(required(f("lun", &T29, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("portals", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("secretRef", &T154, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(required(f("targetPortal", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W153: [u16; 11] = [10, 4, 6, 5, 2, 8, 7, 0, 9, 1, 3];
pub(crate) static T153: Type = st("io.k8s.api.core.v1.ISCSIVolumeSource", "k8s.io.api.core.v1.ISCSIVolumeSource", &F153, &W153, false);
static F154: [Field; 1] = [
    w(f("name", &T1, UnlessZero, DefaultValue::Text("")), 1, true, [0, 0]),
];
static W154: [u16; 1] = [0];
pub(crate) static T154: Type = st("io.k8s.api.core.v1.LocalObjectReference", "k8s.io.api.core.v1.LocalObjectReference", &F154, &W154, true);
static F155: [Field; 3] = [
    w(required(f("endpoints", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("path", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W155: [u16; 3] = [0, 1, 2];
pub(crate) static T155: Type = st("io.k8s.api.core.v1.GlusterfsVolumeSource", "k8s.io.api.core.v1.GlusterfsVolumeSource", &F155, &W155, false);
static F156: [Field; 2] = [
    w(required(f("claimName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W156: [u16; 2] = [0, 1];
pub(crate) static T156: Type = st("io.k8s.api.core.v1.PersistentVolumeClaimVolumeSource", "k8s.io.api.core.v1.PersistentVolumeClaimVolumeSource", &F156, &W156, false);
static F157: [Field; 8] = [
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("image", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("keyring", &T1, UnlessZero, DefaultValue::Text("/etc/ceph/keyring")), 6, true, [0, 0]),
    w(required(f("monitors", &T73, Null, DefaultValue::None)), 1, false, [0, 0]),
    w(f("pool", &T1, UnlessZero, DefaultValue::Text("rbd")), 4, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("secretRef", &T154, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("user", &T1, UnlessZero, DefaultValue::Text("admin")), 5, true, [0, 0]),
];
static W157: [u16; 8] = [3, 1, 0, 4, 7, 2, 6, 5];
pub(crate) static T157: Type = st("io.k8s.api.core.v1.RBDVolumeSource", "k8s.io.api.core.v1.RBDVolumeSource", &F157, &W157, false);
static F158: [Field; 5] = [
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("options", &T6, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("secretRef", &T154, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W158: [u16; 5] = [0, 1, 4, 3, 2];
pub(crate) static T158: Type = st("io.k8s.api.core.v1.FlexVolumeSource", "k8s.io.api.core.v1.FlexVolumeSource", &F158, &W158, false);
static F159: [Field; 4] = [
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("secretRef", &T154, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("volumeID", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W159: [u16; 4] = [3, 0, 1, 2];
pub(crate) static T159: Type = st("io.k8s.api.core.v1.CinderVolumeSource", "k8s.io.api.core.v1.CinderVolumeSource", &F159, &W159, false);
static F160: [Field; 6] = [
    w(required(f("monitors", &T73, Null, DefaultValue::None)), 1, false, [0, 0]),
    w(f("path", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("secretFile", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("secretRef", &T154, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("user", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W160: [u16; 6] = [0, 1, 5, 3, 4, 2];
pub(crate) static T160: Type = st("io.k8s.api.core.v1.CephFSVolumeSource", "k8s.io.api.core.v1.CephFSVolumeSource", &F160, &W160, false);
static F161: [Field; 2] = [
    w(f("defaultMode", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("items", &T165, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W161: [u16; 2] = [1, 0];
pub(crate) static T161: Type = st("io.k8s.api.core.v1.DownwardAPIVolumeSource", "k8s.io.api.core.v1.DownwardAPIVolumeSource", &F161, &W161, false);
static F162: [Field; 4] = [
    w(f("fieldRef", &T163, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("mode", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("path", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("resourceFieldRef", &T164, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W162: [u16; 4] = [2, 0, 3, 1];
pub(crate) static T162: Type = st("io.k8s.api.core.v1.DownwardAPIVolumeFile", "k8s.io.api.core.v1.DownwardAPIVolumeFile", &F162, &W162, false);
static F163: [Field; 2] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("fieldPath", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W163: [u16; 2] = [0, 1];
pub(crate) static T163: Type = st("io.k8s.api.core.v1.ObjectFieldSelector", "k8s.io.api.core.v1.ObjectFieldSelector", &F163, &W163, true);
static F164: [Field; 3] = [
    w(f("containerName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("divisor", &T41, Always, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("resource", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W164: [u16; 3] = [0, 2, 1];
pub(crate) static T164: Type = st("io.k8s.api.core.v1.ResourceFieldSelector", "k8s.io.api.core.v1.ResourceFieldSelector", &F164, &W164, true);
pub(crate) static T165: Type = list("", "", &T162, Items::Atomic);
static F166: [Field; 3] = [
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("secretName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("shareName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W166: [u16; 3] = [1, 2, 0];
pub(crate) static T166: Type = st("io.k8s.api.core.v1.AzureFileVolumeSource", "k8s.io.api.core.v1.AzureFileVolumeSource", &F166, &W166, false);
static F167: [Field; 4] = [
    w(f("defaultMode", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("items", &T152, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::Text("")), 1, true, [1, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W167: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T167: Type = st("io.k8s.api.core.v1.ConfigMapVolumeSource", "k8s.io.api.core.v1.ConfigMapVolumeSource", &F167, &W167, false);
static F168: [Field; 10] = [
    w(f("fsType", &T1, UnlessZero, DefaultValue::Text("xfs")), 9, true, [0, 0]),
    w(required(f("gateway", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("protectionDomain", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 10, true, [0, 0]),
    w(required(f("secretRef", &T154, Null, DefaultValue::None)), 3, false, [0, 0]),
    w(f("sslEnabled", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("storageMode", &T1, UnlessZero, DefaultValue::Text("ThinProvisioned")), 7, true, [0, 0]),
    w(f("storagePool", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(required(f("system", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("volumeName", &T1, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
];
static W168: [u16; 10] = [1, 8, 4, 5, 2, 7, 6, 9, 0, 3];
pub(crate) static T168: Type = st("io.k8s.api.core.v1.ScaleIOVolumeSource", "k8s.io.api.core.v1.ScaleIOVolumeSource", &F168, &W168, false);
static F169: [Field; 2] = [
    w(f("defaultMode", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("sources", &T177, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W169: [u16; 2] = [1, 0];
pub(crate) static T169: Type = st("io.k8s.api.core.v1.ProjectedVolumeSource", "k8s.io.api.core.v1.ProjectedVolumeSource", &F169, &W169, false);
static F170: [Field; 6] = [
    w(f("clusterTrustBundle", &T175, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("configMap", &T173, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("downwardAPI", &T172, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("podCertificate", &T176, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("secret", &T171, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("serviceAccountToken", &T174, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W170: [u16; 6] = [4, 2, 1, 5, 0, 3];
pub(crate) static T170: Type = st("io.k8s.api.core.v1.VolumeProjection", "k8s.io.api.core.v1.VolumeProjection", &F170, &W170, false);
static F171: [Field; 3] = [
    w(f("items", &T152, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::Text("")), 1, true, [1, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W171: [u16; 3] = [1, 0, 2];
pub(crate) static T171: Type = st("io.k8s.api.core.v1.SecretProjection", "k8s.io.api.core.v1.SecretProjection", &F171, &W171, false);
static F172: [Field; 1] = [
    w(f("items", &T165, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W172: [u16; 1] = [0];
pub(crate) static T172: Type = st("io.k8s.api.core.v1.DownwardAPIProjection", "k8s.io.api.core.v1.DownwardAPIProjection", &F172, &W172, false);
static F173: [Field; 3] = [
    w(f("items", &T152, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::Text("")), 1, true, [1, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W173: [u16; 3] = [1, 0, 2];
pub(crate) static T173: Type = st("io.k8s.api.core.v1.ConfigMapProjection", "k8s.io.api.core.v1.ConfigMapProjection", &F173, &W173, false);
static F174: [Field; 3] = [
    w(f("audience", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("expirationSeconds", &T4, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("path", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W174: [u16; 3] = [0, 1, 2];
pub(crate) static T174: Type = st("io.k8s.api.core.v1.ServiceAccountTokenProjection", "k8s.io.api.core.v1.ServiceAccountTokenProjection", &F174, &W174, false);
static F175: [Field; 5] = [
    w(f("labelSelector", &T89, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("name", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("path", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(f("signerName", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W175: [u16; 5] = [1, 4, 0, 3, 2];
pub(crate) static T175: Type = st("io.k8s.api.core.v1.ClusterTrustBundleProjection", "k8s.io.api.core.v1.ClusterTrustBundleProjection", &F175, &W175, false);
static F176: [Field; 7] = [
    w(f("certificateChainPath", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("credentialBundlePath", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("keyPath", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("keyType", &T1, UnlessZero, DefaultValue::None)), 2, true, [0, 0]),
    w(f("maxExpirationSeconds", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("signerName", &T1, UnlessZero, DefaultValue::None)), 1, true, [0, 0]),
    w(f("userAnnotations", &T6, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
];
static W176: [u16; 7] = [5, 3, 4, 1, 2, 0, 6];
pub(crate) static T176: Type = st("io.k8s.api.core.v1.PodCertificateProjection", "k8s.io.api.core.v1.PodCertificateProjection", &F176, &W176, false);
pub(crate) static T177: Type = list("", "", &T170, Items::Atomic);
static F178: [Field; 5] = [
    w(f("fsType", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("secretRef", &T154, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("volumeName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("volumeNamespace", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W178: [u16; 5] = [3, 4, 0, 1, 2];
pub(crate) static T178: Type = st("io.k8s.api.core.v1.StorageOSVolumeSource", "k8s.io.api.core.v1.StorageOSVolumeSource", &F178, &W178, false);
static F179: [Field; 5] = [
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("fsType", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("nodePublishSecretRef", &T154, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("readOnly", &T8, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("volumeAttributes", &T6, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W179: [u16; 5] = [0, 3, 1, 4, 2];
pub(crate) static T179: Type = st("io.k8s.api.core.v1.CSIVolumeSource", "k8s.io.api.core.v1.CSIVolumeSource", &F179, &W179, false);
static F180: [Field; 1] = [
    w(f("volumeClaimTemplate", &T181, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W180: [u16; 1] = [0];
pub(crate) static T180: Type = st("io.k8s.api.core.v1.EphemeralVolumeSource", "k8s.io.api.core.v1.EphemeralVolumeSource", &F180, &W180, false);
static F181: [Field; 2] = [
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T85, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W181: [u16; 2] = [0, 1];
pub(crate) static T181: Type = st("io.k8s.api.core.v1.PersistentVolumeClaimTemplate", "k8s.io.api.core.v1.PersistentVolumeClaimTemplate", &F181, &W181, false);
static F182: [Field; 2] = [
    w(f("pullPolicy", &T183, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("reference", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W182: [u16; 2] = [1, 0];
pub(crate) static T182: Type = st("io.k8s.api.core.v1.ImageVolumeSource", "k8s.io.api.core.v1.ImageVolumeSource", &F182, &W182, false);
static E183: [SmolStr; 3] = [s("Always"), s("IfNotPresent"), s("Never")];
pub(crate) static T183: Type = text("v1.PullPolicy", &E183);
static K184: [SmolStr; 1] = [s("name")];
pub(crate) static T184: Type = list("", "", &T146, Items::Map(&K184));
static F185: [Field; 25] = [
    w(f("args", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("command", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(p(f("env", &T193, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 7, false, [0, 0]),
    w(f("envFrom", &T228, UnlessZero, DefaultValue::None), 19, false, [0, 0]),
    w(f("image", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("imagePullPolicy", &T183, UnlessZero, DefaultValue::None), 14, true, [0, 0]),
    w(f("lifecycle", &T210, AsWritten, DefaultValue::None), 12, false, [0, 0]),
    w(f("livenessProbe", &T201, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(p(f("ports", &T187, UnlessZero, DefaultValue::None), merge(Some("containerPort"), false)), 6, false, [0, 0]),
    w(f("readinessProbe", &T201, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("resizePolicy", &T235, UnlessZero, DefaultValue::None), 23, false, [0, 0]),
    w(f("resources", &T194, Always, DefaultValue::None), 8, true, [0, 0]),
    w(f("restartPolicy", &T236, AsWritten, DefaultValue::None), 24, false, [0, 0]),
    w(f("restartPolicyRules", &T242, UnlessZero, DefaultValue::None), 25, false, [0, 0]),
    w(f("securityContext", &T214, AsWritten, DefaultValue::None), 15, false, [0, 0]),
    w(f("startupProbe", &T201, AsWritten, DefaultValue::None), 22, false, [0, 0]),
    w(f("stdin", &T8, UnlessZero, DefaultValue::None), 16, true, [0, 0]),
    w(f("stdinOnce", &T8, UnlessZero, DefaultValue::None), 17, true, [0, 0]),
    w(f("terminationMessagePath", &T1, UnlessZero, DefaultValue::None), 13, true, [0, 0]),
    w(f("terminationMessagePolicy", &T229, UnlessZero, DefaultValue::None), 20, true, [0, 0]),
    w(f("tty", &T8, UnlessZero, DefaultValue::None), 18, true, [0, 0]),
    w(p(f("volumeDevices", &T231, UnlessZero, DefaultValue::None), merge(Some("devicePath"), false)), 21, false, [0, 0]),
    w(p(f("volumeMounts", &T200, UnlessZero, DefaultValue::None), merge(Some("mountPath"), false)), 9, false, [0, 0]),
    w(f("workingDir", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
];
static W185: [u16; 25] = [8, 4, 1, 0, 24, 9, 2, 12, 23, 7, 10, 6, 19, 5, 15, 17, 18, 21, 3, 20, 22, 16, 11, 13, 14];
pub(crate) static T185: Type = st("io.k8s.api.core.v1.Container", "k8s.io.api.core.v1.Container", &F185, &W185, false);
static F186: [Field; 5] = [
    w(required(f("containerPort", &T29, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("hostIP", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("hostPort", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("protocol", &T30, UnlessZero, DefaultValue::Text("TCP")), 4, true, [0, 0]),
];
static W186: [u16; 5] = [3, 2, 0, 4, 1];
pub(crate) static T186: Type = st("io.k8s.api.core.v1.ContainerPort", "k8s.io.api.core.v1.ContainerPort", &F186, &W186, false);
static K187: [SmolStr; 2] = [s("containerPort"), s("protocol")];
pub(crate) static T187: Type = list("", "", &T186, Items::Map(&K187));
static F188: [Field; 3] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("value", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("valueFrom", &T189, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W188: [u16; 3] = [0, 1, 2];
pub(crate) static T188: Type = st("io.k8s.api.core.v1.EnvVar", "k8s.io.api.core.v1.EnvVar", &F188, &W188, false);
static F189: [Field; 5] = [
    w(f("configMapKeyRef", &T190, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("fieldRef", &T163, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("fileKeyRef", &T192, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("resourceFieldRef", &T164, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("secretKeyRef", &T191, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W189: [u16; 5] = [1, 3, 0, 4, 2];
pub(crate) static T189: Type = st("io.k8s.api.core.v1.EnvVarSource", "k8s.io.api.core.v1.EnvVarSource", &F189, &W189, false);
static F190: [Field; 3] = [
    w(required(f("key", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::Text("")), 1, true, [1, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W190: [u16; 3] = [1, 0, 2];
pub(crate) static T190: Type = st("io.k8s.api.core.v1.ConfigMapKeySelector", "k8s.io.api.core.v1.ConfigMapKeySelector", &F190, &W190, true);
static F191: [Field; 3] = [
    w(required(f("key", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::Text("")), 1, true, [1, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W191: [u16; 3] = [1, 0, 2];
pub(crate) static T191: Type = st("io.k8s.api.core.v1.SecretKeySelector", "k8s.io.api.core.v1.SecretKeySelector", &F191, &W191, true);
static F192: [Field; 4] = [
    w(required(f("key", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::Bool(false)), 4, false, [0, 0]),
    w(required(f("path", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("volumeName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W192: [u16; 4] = [3, 2, 0, 1];
pub(crate) static T192: Type = st("io.k8s.api.core.v1.FileKeySelector", "k8s.io.api.core.v1.FileKeySelector", &F192, &W192, true);
static K193: [SmolStr; 1] = [s("name")];
pub(crate) static T193: Type = list("", "", &T188, Items::Map(&K193));
static F194: [Field; 3] = [
    w(f("claims", &T196, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("limits", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("requests", &T42, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W194: [u16; 3] = [1, 2, 0];
pub(crate) static T194: Type = st("io.k8s.api.core.v1.ResourceRequirements", "k8s.io.api.core.v1.ResourceRequirements", &F194, &W194, false);
static F195: [Field; 2] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("request", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W195: [u16; 2] = [0, 1];
pub(crate) static T195: Type = st("io.k8s.api.core.v1.ResourceClaim", "k8s.io.api.core.v1.ResourceClaim", &F195, &W195, false);
static K196: [SmolStr; 1] = [s("name")];
pub(crate) static T196: Type = list("", "", &T195, Items::Map(&K196));
static F197: [Field; 7] = [
    w(required(f("mountPath", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("mountPropagation", &T198, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("recursiveReadOnly", &T199, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("subPath", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("subPathExpr", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
];
static W197: [u16; 7] = [2, 3, 0, 5, 1, 6, 4];
pub(crate) static T197: Type = st("io.k8s.api.core.v1.VolumeMount", "k8s.io.api.core.v1.VolumeMount", &F197, &W197, false);
static E198: [SmolStr; 3] = [s("Bidirectional"), s("HostToContainer"), s("None")];
pub(crate) static T198: Type = text("v1.MountPropagationMode", &E198);
pub(crate) static T199: Type = text("v1.RecursiveReadOnlyMode", &[]);
static K200: [SmolStr; 1] = [s("mountPath")];
pub(crate) static T200: Type = list("", "", &T197, Items::Map(&K200));
static F201: [Field; 10] = [
    w(f("exec", &T202, AsWritten, DefaultValue::None), 1, false, [1, 0]),
    w(f("failureThreshold", &T29, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("grpc", &T209, AsWritten, DefaultValue::None), 4, false, [1, 0]),
    w(f("httpGet", &T203, AsWritten, DefaultValue::None), 2, false, [1, 0]),
    w(f("initialDelaySeconds", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("periodSeconds", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("successThreshold", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("tcpSocket", &T208, AsWritten, DefaultValue::None), 3, false, [1, 0]),
    w(f("terminationGracePeriodSeconds", &T4, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("timeoutSeconds", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W201: [u16; 10] = [0, 3, 7, 2, 4, 9, 5, 6, 1, 8];
pub(crate) static T201: Type = st("io.k8s.api.core.v1.Probe", "k8s.io.api.core.v1.Probe", &F201, &W201, false);
static F202: [Field; 1] = [
    w(f("command", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W202: [u16; 1] = [0];
pub(crate) static T202: Type = st("io.k8s.api.core.v1.ExecAction", "k8s.io.api.core.v1.ExecAction", &F202, &W202, false);
static F203: [Field; 5] = [
    w(f("host", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("httpHeaders", &T207, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("path", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("port", &T204, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("scheme", &T205, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W203: [u16; 5] = [2, 3, 0, 4, 1];
pub(crate) static T203: Type = st("io.k8s.api.core.v1.HTTPGetAction", "k8s.io.api.core.v1.HTTPGetAction", &F203, &W203, false);
pub(crate) static T204: Type = scalar("io.k8s.apimachinery.pkg.util.intstr.IntOrString", "k8s.io.apimachinery.pkg.util.intstr.IntOrString", Shape::IntOrString);
static E205: [SmolStr; 2] = [s("HTTP"), s("HTTPS")];
pub(crate) static T205: Type = text("v1.URIScheme", &E205);
static F206: [Field; 2] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("value", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W206: [u16; 2] = [0, 1];
pub(crate) static T206: Type = st("io.k8s.api.core.v1.HTTPHeader", "k8s.io.api.core.v1.HTTPHeader", &F206, &W206, false);
pub(crate) static T207: Type = list("", "", &T206, Items::Atomic);
static F208: [Field; 2] = [
    w(f("host", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(required(f("port", &T204, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W208: [u16; 2] = [1, 0];
pub(crate) static T208: Type = st("io.k8s.api.core.v1.TCPSocketAction", "k8s.io.api.core.v1.TCPSocketAction", &F208, &W208, false);
static F209: [Field; 2] = [
    w(required(f("port", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("service", &T1, Null, DefaultValue::Text("")), 2, false, [0, 0]),
];
static W209: [u16; 2] = [0, 1];
pub(crate) static T209: Type = st("io.k8s.api.core.v1.GRPCAction", "k8s.io.api.core.v1.GRPCAction", &F209, &W209, false);
static F210: [Field; 3] = [
    w(f("postStart", &T211, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("preStop", &T211, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("stopSignal", &T213, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W210: [u16; 3] = [0, 1, 2];
pub(crate) static T210: Type = st("io.k8s.api.core.v1.Lifecycle", "k8s.io.api.core.v1.Lifecycle", &F210, &W210, false);
static F211: [Field; 4] = [
    w(f("exec", &T202, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("httpGet", &T203, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("sleep", &T212, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("tcpSocket", &T208, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W211: [u16; 4] = [0, 1, 3, 2];
pub(crate) static T211: Type = st("io.k8s.api.core.v1.LifecycleHandler", "k8s.io.api.core.v1.LifecycleHandler", &F211, &W211, false);
static F212: [Field; 1] = [
    w(required(f("seconds", &T4, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W212: [u16; 1] = [0];
pub(crate) static T212: Type = st("io.k8s.api.core.v1.SleepAction", "k8s.io.api.core.v1.SleepAction", &F212, &W212, false);
static E213: [SmolStr; 65] = [s("SIGABRT"), s("SIGALRM"), s("SIGBUS"), s("SIGCHLD"), s("SIGCLD"), s("SIGCONT"), s("SIGFPE"), s("SIGHUP"), s("SIGILL"), s("SIGINT"), s("SIGIO"), s("SIGIOT"), s("SIGKILL"), s("SIGPIPE"), s("SIGPOLL"), s("SIGPROF"), s("SIGPWR"), s("SIGQUIT"), s("SIGRTMAX"), s("SIGRTMAX-1"), s("SIGRTMAX-10"), s("SIGRTMAX-11"), s("SIGRTMAX-12"), s("SIGRTMAX-13"), s("SIGRTMAX-14"), s("SIGRTMAX-2"), s("SIGRTMAX-3"), s("SIGRTMAX-4"), s("SIGRTMAX-5"), s("SIGRTMAX-6"), s("SIGRTMAX-7"), s("SIGRTMAX-8"), s("SIGRTMAX-9"), s("SIGRTMIN"), s("SIGRTMIN+1"), s("SIGRTMIN+10"), s("SIGRTMIN+11"), s("SIGRTMIN+12"), s("SIGRTMIN+13"), s("SIGRTMIN+14"), s("SIGRTMIN+15"), s("SIGRTMIN+2"), s("SIGRTMIN+3"), s("SIGRTMIN+4"), s("SIGRTMIN+5"), s("SIGRTMIN+6"), s("SIGRTMIN+7"), s("SIGRTMIN+8"), s("SIGRTMIN+9"), s("SIGSEGV"), s("SIGSTKFLT"), s("SIGSTOP"), s("SIGSYS"), s("SIGTERM"), s("SIGTRAP"), s("SIGTSTP"), s("SIGTTIN"), s("SIGTTOU"), s("SIGURG"), s("SIGUSR1"), s("SIGUSR2"), s("SIGVTALRM"), s("SIGWINCH"), s("SIGXCPU"), s("SIGXFSZ")];
pub(crate) static T213: Type = text("v1.Signal", &E213);
static F214: [Field; 12] = [
    w(f("allowPrivilegeEscalation", &T8, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("appArmorProfile", &T223, AsWritten, DefaultValue::None), 12, false, [0, 0]),
    w(f("capabilities", &T215, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("privileged", &T8, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("procMount", &T219, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("readOnlyRootFilesystem", &T8, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("runAsGroup", &T4, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("runAsNonRoot", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("runAsUser", &T4, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("seLinuxOptions", &T218, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("seccompProfile", &T221, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("windowsOptions", &T220, AsWritten, DefaultValue::None), 10, false, [0, 0]),
];
static W214: [u16; 12] = [2, 3, 9, 8, 7, 5, 0, 6, 4, 11, 10, 1];
pub(crate) static T214: Type = st("io.k8s.api.core.v1.SecurityContext", "k8s.io.api.core.v1.SecurityContext", &F214, &W214, false);
static F215: [Field; 2] = [
    w(f("add", &T217, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("drop", &T217, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W215: [u16; 2] = [0, 1];
pub(crate) static T215: Type = st("io.k8s.api.core.v1.Capabilities", "k8s.io.api.core.v1.Capabilities", &F215, &W215, false);
pub(crate) static T216: Type = text("v1.Capability", &[]);
pub(crate) static T217: Type = list("", "", &T216, Items::Atomic);
static F218: [Field; 4] = [
    w(f("level", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("role", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("user", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W218: [u16; 4] = [3, 1, 2, 0];
pub(crate) static T218: Type = st("io.k8s.api.core.v1.SELinuxOptions", "k8s.io.api.core.v1.SELinuxOptions", &F218, &W218, false);
static E219: [SmolStr; 2] = [s("Default"), s("Unmasked")];
pub(crate) static T219: Type = text("v1.ProcMountType", &E219);
static F220: [Field; 4] = [
    w(f("gmsaCredentialSpec", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("gmsaCredentialSpecName", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("hostProcess", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("runAsUserName", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W220: [u16; 4] = [1, 0, 3, 2];
pub(crate) static T220: Type = st("io.k8s.api.core.v1.WindowsSecurityContextOptions", "k8s.io.api.core.v1.WindowsSecurityContextOptions", &F220, &W220, false);
static F221: [Field; 2] = [
    w(f("localhostProfile", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("type", &T222, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W221: [u16; 2] = [1, 0];
pub(crate) static T221: Type = st("io.k8s.api.core.v1.SeccompProfile", "k8s.io.api.core.v1.SeccompProfile", &F221, &W221, false);
static E222: [SmolStr; 3] = [s("Localhost"), s("RuntimeDefault"), s("Unconfined")];
pub(crate) static T222: Type = text("v1.SeccompProfileType", &E222);
static F223: [Field; 2] = [
    w(f("localhostProfile", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("type", &T224, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W223: [u16; 2] = [1, 0];
pub(crate) static T223: Type = st("io.k8s.api.core.v1.AppArmorProfile", "k8s.io.api.core.v1.AppArmorProfile", &F223, &W223, false);
static E224: [SmolStr; 3] = [s("Localhost"), s("RuntimeDefault"), s("Unconfined")];
pub(crate) static T224: Type = text("v1.AppArmorProfileType", &E224);
static F225: [Field; 3] = [
    w(f("configMapRef", &T226, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("prefix", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("secretRef", &T227, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W225: [u16; 3] = [1, 0, 2];
pub(crate) static T225: Type = st("io.k8s.api.core.v1.EnvFromSource", "k8s.io.api.core.v1.EnvFromSource", &F225, &W225, false);
static F226: [Field; 2] = [
    w(f("name", &T1, UnlessZero, DefaultValue::Text("")), 1, true, [1, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W226: [u16; 2] = [0, 1];
pub(crate) static T226: Type = st("io.k8s.api.core.v1.ConfigMapEnvSource", "k8s.io.api.core.v1.ConfigMapEnvSource", &F226, &W226, false);
static F227: [Field; 2] = [
    w(f("name", &T1, UnlessZero, DefaultValue::Text("")), 1, true, [1, 0]),
    w(f("optional", &T8, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W227: [u16; 2] = [0, 1];
pub(crate) static T227: Type = st("io.k8s.api.core.v1.SecretEnvSource", "k8s.io.api.core.v1.SecretEnvSource", &F227, &W227, false);
pub(crate) static T228: Type = list("", "", &T225, Items::Atomic);
static E229: [SmolStr; 2] = [s("FallbackToLogsOnError"), s("File")];
pub(crate) static T229: Type = text("v1.TerminationMessagePolicy", &E229);
static F230: [Field; 2] = [
    w(required(f("devicePath", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W230: [u16; 2] = [1, 0];
pub(crate) static T230: Type = st("io.k8s.api.core.v1.VolumeDevice", "k8s.io.api.core.v1.VolumeDevice", &F230, &W230, false);
static K231: [SmolStr; 1] = [s("devicePath")];
pub(crate) static T231: Type = list("", "", &T230, Items::Map(&K231));
static F232: [Field; 2] = [
    w(required(f("resourceName", &T233, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("restartPolicy", &T234, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W232: [u16; 2] = [0, 1];
pub(crate) static T232: Type = st("io.k8s.api.core.v1.ContainerResizePolicy", "k8s.io.api.core.v1.ContainerResizePolicy", &F232, &W232, false);
pub(crate) static T233: Type = text("v1.ResourceName", &[]);
pub(crate) static T234: Type = text("v1.ResourceResizeRestartPolicy", &[]);
pub(crate) static T235: Type = list("", "", &T232, Items::Atomic);
pub(crate) static T236: Type = text("v1.ContainerRestartPolicy", &[]);
static F237: [Field; 2] = [
    w(required(f("action", &T238, UnlessZero, DefaultValue::None)), 1, true, [0, 0]),
    w(f("exitCodes", &T239, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W237: [u16; 2] = [0, 1];
pub(crate) static T237: Type = st("io.k8s.api.core.v1.ContainerRestartRule", "k8s.io.api.core.v1.ContainerRestartRule", &F237, &W237, false);
pub(crate) static T238: Type = text("v1.ContainerRestartRuleAction", &[]);
static F239: [Field; 2] = [
    w(required(f("operator", &T240, UnlessZero, DefaultValue::None)), 1, true, [0, 0]),
    w(f("values", &T241, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W239: [u16; 2] = [0, 1];
pub(crate) static T239: Type = st("io.k8s.api.core.v1.ContainerRestartRuleOnExitCodes", "k8s.io.api.core.v1.ContainerRestartRuleOnExitCodes", &F239, &W239, false);
pub(crate) static T240: Type = text("v1.ContainerRestartRuleOnExitCodesOperator", &[]);
pub(crate) static T241: Type = list("", "", &T29, Items::Set);
pub(crate) static T242: Type = list("", "", &T237, Items::Atomic);
static K243: [SmolStr; 1] = [s("name")];
pub(crate) static T243: Type = list("", "", &T185, Items::Map(&K243));
static E244: [SmolStr; 3] = [s("Always"), s("Never"), s("OnFailure")];
pub(crate) static T244: Type = text("v1.RestartPolicy", &E244);
static E245: [SmolStr; 4] = [s("ClusterFirst"), s("ClusterFirstWithHostNet"), s("Default"), s("None")];
pub(crate) static T245: Type = text("v1.DNSPolicy", &E245);
pub(crate) static T246: Type = map(&T1, true);
static F247: [Field; 13] = [
    w(f("appArmorProfile", &T223, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("fsGroup", &T4, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("fsGroupChangePolicy", &T251, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("runAsGroup", &T4, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("runAsNonRoot", &T8, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("runAsUser", &T4, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("seLinuxChangePolicy", &T253, AsWritten, DefaultValue::None), 13, false, [0, 0]),
    w(f("seLinuxOptions", &T218, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("seccompProfile", &T221, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("supplementalGroups", &T248, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("supplementalGroupsPolicy", &T252, AsWritten, DefaultValue::None), 12, false, [0, 0]),
    w(f("sysctls", &T250, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("windowsOptions", &T220, AsWritten, DefaultValue::None), 8, false, [0, 0]),
];
static W247: [u16; 13] = [7, 5, 4, 9, 1, 3, 11, 12, 2, 8, 0, 10, 6];
pub(crate) static T247: Type = st("io.k8s.api.core.v1.PodSecurityContext", "k8s.io.api.core.v1.PodSecurityContext", &F247, &W247, false);
pub(crate) static T248: Type = list("", "", &T4, Items::Atomic);
static F249: [Field; 2] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("value", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W249: [u16; 2] = [0, 1];
pub(crate) static T249: Type = st("io.k8s.api.core.v1.Sysctl", "k8s.io.api.core.v1.Sysctl", &F249, &W249, false);
pub(crate) static T250: Type = list("", "", &T249, Items::Atomic);
static E251: [SmolStr; 2] = [s("Always"), s("OnRootMismatch")];
pub(crate) static T251: Type = text("v1.PodFSGroupChangePolicy", &E251);
static E252: [SmolStr; 2] = [s("Merge"), s("Strict")];
pub(crate) static T252: Type = text("v1.SupplementalGroupsPolicy", &E252);
pub(crate) static T253: Type = text("v1.PodSELinuxChangePolicy", &[]);
static K254: [SmolStr; 1] = [s("name")];
pub(crate) static T254: Type = list("", "", &T154, Items::Map(&K254));
static F255: [Field; 3] = [
    w(f("nodeAffinity", &T256, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("podAffinity", &T259, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("podAntiAffinity", &T264, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W255: [u16; 3] = [0, 1, 2];
pub(crate) static T255: Type = st("io.k8s.api.core.v1.Affinity", "k8s.io.api.core.v1.Affinity", &F255, &W255, false);
static F256: [Field; 2] = [
    w(f("preferredDuringSchedulingIgnoredDuringExecution", &T258, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("requiredDuringSchedulingIgnoredDuringExecution", &T136, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W256: [u16; 2] = [1, 0];
pub(crate) static T256: Type = st("io.k8s.api.core.v1.NodeAffinity", "k8s.io.api.core.v1.NodeAffinity", &F256, &W256, false);
static F257: [Field; 2] = [
    w(required(f("preference", &T137, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("weight", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W257: [u16; 2] = [1, 0];
pub(crate) static T257: Type = st("io.k8s.api.core.v1.PreferredSchedulingTerm", "k8s.io.api.core.v1.PreferredSchedulingTerm", &F257, &W257, false);
pub(crate) static T258: Type = list("", "", &T257, Items::Atomic);
static F259: [Field; 2] = [
    w(f("preferredDuringSchedulingIgnoredDuringExecution", &T263, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("requiredDuringSchedulingIgnoredDuringExecution", &T261, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W259: [u16; 2] = [1, 0];
pub(crate) static T259: Type = st("io.k8s.api.core.v1.PodAffinity", "k8s.io.api.core.v1.PodAffinity", &F259, &W259, false);
static F260: [Field; 6] = [
    w(f("labelSelector", &T89, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("matchLabelKeys", &T73, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("mismatchLabelKeys", &T73, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("namespaces", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("topologyKey", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W260: [u16; 6] = [0, 4, 5, 3, 1, 2];
pub(crate) static T260: Type = st("io.k8s.api.core.v1.PodAffinityTerm", "k8s.io.api.core.v1.PodAffinityTerm", &F260, &W260, false);
pub(crate) static T261: Type = list("", "", &T260, Items::Atomic);
static F262: [Field; 2] = [
    w(required(f("podAffinityTerm", &T260, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("weight", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W262: [u16; 2] = [1, 0];
pub(crate) static T262: Type = st("io.k8s.api.core.v1.WeightedPodAffinityTerm", "k8s.io.api.core.v1.WeightedPodAffinityTerm", &F262, &W262, false);
pub(crate) static T263: Type = list("", "", &T262, Items::Atomic);
static F264: [Field; 2] = [
    w(f("preferredDuringSchedulingIgnoredDuringExecution", &T263, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("requiredDuringSchedulingIgnoredDuringExecution", &T261, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W264: [u16; 2] = [1, 0];
pub(crate) static T264: Type = st("io.k8s.api.core.v1.PodAntiAffinity", "k8s.io.api.core.v1.PodAntiAffinity", &F264, &W264, false);
static F265: [Field; 5] = [
    w(f("effect", &T56, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("key", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("operator", &T266, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("tolerationSeconds", &T4, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("value", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W265: [u16; 5] = [1, 2, 4, 0, 3];
pub(crate) static T265: Type = st("io.k8s.api.core.v1.Toleration", "k8s.io.api.core.v1.Toleration", &F265, &W265, false);
static E266: [SmolStr; 4] = [s("Equal"), s("Exists"), s("Gt"), s("Lt")];
pub(crate) static T266: Type = text("v1.TolerationOperator", &E266);
pub(crate) static T267: Type = list("", "", &T265, Items::Atomic);
static F268: [Field; 2] = [
    w(f("hostnames", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("ip", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W268: [u16; 2] = [1, 0];
pub(crate) static T268: Type = st("io.k8s.api.core.v1.HostAlias", "k8s.io.api.core.v1.HostAlias", &F268, &W268, false);
static K269: [SmolStr; 1] = [s("ip")];
pub(crate) static T269: Type = list("", "", &T268, Items::Map(&K269));
static F270: [Field; 3] = [
    w(f("nameservers", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("options", &T272, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("searches", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W270: [u16; 3] = [0, 2, 1];
pub(crate) static T270: Type = st("io.k8s.api.core.v1.PodDNSConfig", "k8s.io.api.core.v1.PodDNSConfig", &F270, &W270, false);
static F271: [Field; 2] = [
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("value", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W271: [u16; 2] = [0, 1];
pub(crate) static T271: Type = st("io.k8s.api.core.v1.PodDNSConfigOption", "k8s.io.api.core.v1.PodDNSConfigOption", &F271, &W271, false);
pub(crate) static T272: Type = list("", "", &T271, Items::Atomic);
static F273: [Field; 1] = [
    w(required(f("conditionType", &T274, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W273: [u16; 1] = [0];
pub(crate) static T273: Type = st("io.k8s.api.core.v1.PodReadinessGate", "k8s.io.api.core.v1.PodReadinessGate", &F273, &W273, false);
pub(crate) static T274: Type = text("v1.PodConditionType", &[]);
pub(crate) static T275: Type = list("", "", &T273, Items::Atomic);
static E276: [SmolStr; 2] = [s("Never"), s("PreemptLowerPriority")];
pub(crate) static T276: Type = text("v1.PreemptionPolicy", &E276);
static F277: [Field; 8] = [
    w(f("labelSelector", &T89, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("matchLabelKeys", &T73, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(required(f("maxSkew", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("minDomains", &T29, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("nodeAffinityPolicy", &T279, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("nodeTaintsPolicy", &T279, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(required(f("topologyKey", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("whenUnsatisfiable", &T278, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W277: [u16; 8] = [2, 6, 7, 0, 3, 4, 5, 1];
pub(crate) static T277: Type = st("io.k8s.api.core.v1.TopologySpreadConstraint", "k8s.io.api.core.v1.TopologySpreadConstraint", &F277, &W277, false);
static E278: [SmolStr; 2] = [s("DoNotSchedule"), s("ScheduleAnyway")];
pub(crate) static T278: Type = text("v1.UnsatisfiableConstraintAction", &E278);
static E279: [SmolStr; 2] = [s("Honor"), s("Ignore")];
pub(crate) static T279: Type = text("v1.NodeInclusionPolicy", &E279);
static K280: [SmolStr; 2] = [s("topologyKey"), s("whenUnsatisfiable")];
pub(crate) static T280: Type = list("", "", &T277, Items::Map(&K280));
static F281: [Field; 26] = [
    w(f("args", &T73, UnlessZero, DefaultValue::None), 4, false, [1, 0]),
    w(f("command", &T73, UnlessZero, DefaultValue::None), 3, false, [1, 0]),
    w(p(f("env", &T193, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 7, false, [1, 0]),
    w(f("envFrom", &T228, UnlessZero, DefaultValue::None), 19, false, [1, 0]),
    w(f("image", &T1, UnlessZero, DefaultValue::None), 2, true, [1, 0]),
    w(f("imagePullPolicy", &T183, UnlessZero, DefaultValue::None), 14, true, [1, 0]),
    w(f("lifecycle", &T210, AsWritten, DefaultValue::None), 12, false, [1, 0]),
    w(f("livenessProbe", &T201, AsWritten, DefaultValue::None), 10, false, [1, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [1, 0]),
    w(p(f("ports", &T187, UnlessZero, DefaultValue::None), merge(Some("containerPort"), false)), 6, false, [1, 0]),
    w(f("readinessProbe", &T201, AsWritten, DefaultValue::None), 11, false, [1, 0]),
    w(f("resizePolicy", &T235, UnlessZero, DefaultValue::None), 23, false, [1, 0]),
    w(f("resources", &T194, Always, DefaultValue::None), 8, true, [1, 0]),
    w(f("restartPolicy", &T236, AsWritten, DefaultValue::None), 24, false, [1, 0]),
    w(f("restartPolicyRules", &T242, UnlessZero, DefaultValue::None), 25, false, [1, 0]),
    w(f("securityContext", &T214, AsWritten, DefaultValue::None), 15, false, [1, 0]),
    w(f("startupProbe", &T201, AsWritten, DefaultValue::None), 22, false, [1, 0]),
    w(f("stdin", &T8, UnlessZero, DefaultValue::None), 16, true, [1, 0]),
    w(f("stdinOnce", &T8, UnlessZero, DefaultValue::None), 17, true, [1, 0]),
    w(f("targetContainerName", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("terminationMessagePath", &T1, UnlessZero, DefaultValue::None), 13, true, [1, 0]),
    w(f("terminationMessagePolicy", &T229, UnlessZero, DefaultValue::None), 20, true, [1, 0]),
    w(f("tty", &T8, UnlessZero, DefaultValue::None), 18, true, [1, 0]),
    w(p(f("volumeDevices", &T231, UnlessZero, DefaultValue::None), merge(Some("devicePath"), false)), 21, false, [1, 0]),
    w(p(f("volumeMounts", &T200, UnlessZero, DefaultValue::None), merge(Some("mountPath"), false)), 9, false, [1, 0]),
    w(f("workingDir", &T1, UnlessZero, DefaultValue::None), 5, true, [1, 0]),
];
static W281: [u16; 26] = [8, 4, 1, 0, 25, 9, 2, 12, 24, 7, 10, 6, 20, 5, 15, 17, 18, 22, 3, 21, 23, 16, 11, 13, 14, 19];
pub(crate) static T281: Type = st("io.k8s.api.core.v1.EphemeralContainer", "k8s.io.api.core.v1.EphemeralContainer", &F281, &W281, false);
static K282: [SmolStr; 1] = [s("name")];
pub(crate) static T282: Type = list("", "", &T281, Items::Map(&K282));
static F283: [Field; 1] = [
    w(required(f("name", &T284, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W283: [u16; 1] = [0];
pub(crate) static T283: Type = st("io.k8s.api.core.v1.PodOS", "k8s.io.api.core.v1.PodOS", &F283, &W283, false);
pub(crate) static T284: Type = text("v1.OSName", &[]);
static F285: [Field; 1] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W285: [u16; 1] = [0];
pub(crate) static T285: Type = st("io.k8s.api.core.v1.PodSchedulingGate", "k8s.io.api.core.v1.PodSchedulingGate", &F285, &W285, false);
static K286: [SmolStr; 1] = [s("name")];
pub(crate) static T286: Type = list("", "", &T285, Items::Map(&K286));
static F287: [Field; 3] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("resourceClaimName", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("resourceClaimTemplateName", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W287: [u16; 3] = [0, 1, 2];
pub(crate) static T287: Type = st("io.k8s.api.core.v1.PodResourceClaim", "k8s.io.api.core.v1.PodResourceClaim", &F287, &W287, false);
static K288: [SmolStr; 1] = [s("name")];
pub(crate) static T288: Type = list("", "", &T287, Items::Map(&K288));
static F289: [Field; 1] = [
    w(f("podGroupName", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W289: [u16; 1] = [0];
pub(crate) static T289: Type = st("io.k8s.api.core.v1.PodSchedulingGroup", "k8s.io.api.core.v1.PodSchedulingGroup", &F289, &W289, false);
static F290: [Field; 21] = [
    w(f("allocatedResources", &T42, UnlessZero, DefaultValue::None), 19, false, [0, 0]),
    w(p(f("conditions", &T293, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 2, false, [0, 0]),
    w(f("containerStatuses", &T311, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("ephemeralContainerStatuses", &T311, UnlessZero, DefaultValue::None), 13, false, [0, 0]),
    w(f("extendedResourceClaimStatus", &T320, AsWritten, DefaultValue::None), 18, false, [0, 0]),
    w(f("hostIP", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(p(f("hostIPs", &T319, UnlessZero, DefaultValue::None), merge(Some("ip"), false)), 16, false, [0, 0]),
    w(f("initContainerStatuses", &T311, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("nodeAllocatableResourceClaimStatuses", &T324, UnlessZero, DefaultValue::None), 21, false, [0, 0]),
    w(f("nominatedNodeName", &T1, UnlessZero, DefaultValue::None), 11, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 17, true, [0, 0]),
    w(f("phase", &T291, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("podIP", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(p(f("podIPs", &T314, UnlessZero, DefaultValue::None), merge(Some("ip"), false)), 12, false, [0, 0]),
    w(f("qosClass", &T312, UnlessZero, DefaultValue::None), 9, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("resize", &T315, UnlessZero, DefaultValue::None), 14, true, [0, 0]),
    w(p(f("resourceClaimStatuses", &T317, UnlessZero, DefaultValue::None), merge(Some("name"), true)), 15, false, [0, 0]),
    w(f("resources", &T194, AsWritten, DefaultValue::None), 20, false, [0, 0]),
    w(f("startTime", &T5, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W290: [u16; 21] = [12, 1, 8, 16, 5, 13, 20, 2, 15, 7, 10, 14, 3, 17, 18, 6, 11, 4, 0, 19, 9];
pub(crate) static T290: Type = st("io.k8s.api.core.v1.PodStatus", "k8s.io.api.core.v1.PodStatus", &F290, &W290, false);
static E291: [SmolStr; 5] = [s("Failed"), s("Pending"), s("Running"), s("Succeeded"), s("Unknown")];
pub(crate) static T291: Type = text("v1.PodPhase", &E291);
static F292: [Field; 7] = [
    w(f("lastProbeTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T274, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W292: [u16; 7] = [6, 5, 0, 1, 4, 2, 3];
pub(crate) static T292: Type = st("io.k8s.api.core.v1.PodCondition", "k8s.io.api.core.v1.PodCondition", &F292, &W292, false);
static K293: [SmolStr; 1] = [s("type")];
pub(crate) static T293: Type = list("", "", &T292, Items::Map(&K293));
static F294: [Field; 15] = [
    w(f("allocatedResources", &T42, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(p(f("allocatedResourcesStatus", &T310, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 14, false, [0, 0]),
    w(f("containerID", &T1, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(required(f("image", &T1, Always, DefaultValue::None)), 6, true, [0, 0]),
    w(required(f("imageID", &T1, Always, DefaultValue::None)), 7, true, [0, 0]),
    w(f("lastState", &T295, Always, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("ready", &T8, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(f("resources", &T194, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(required(f("restartCount", &T29, Always, DefaultValue::None)), 5, true, [0, 0]),
    w(f("started", &T8, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("state", &T295, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("stopSignal", &T213, AsWritten, DefaultValue::None), 15, false, [0, 0]),
    w(f("user", &T303, AsWritten, DefaultValue::None), 13, false, [0, 0]),
    w(p(f("volumeMounts", &T302, UnlessZero, DefaultValue::None), merge(Some("mountPath"), false)), 12, false, [0, 0]),
];
static W294: [u16; 15] = [6, 11, 5, 7, 9, 3, 4, 2, 10, 0, 8, 14, 13, 1, 12];
pub(crate) static T294: Type = st("io.k8s.api.core.v1.ContainerStatus", "k8s.io.api.core.v1.ContainerStatus", &F294, &W294, false);
static F295: [Field; 3] = [
    w(f("running", &T297, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("terminated", &T298, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("waiting", &T296, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W295: [u16; 3] = [2, 0, 1];
pub(crate) static T295: Type = st("io.k8s.api.core.v1.ContainerState", "k8s.io.api.core.v1.ContainerState", &F295, &W295, false);
static F296: [Field; 2] = [
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W296: [u16; 2] = [1, 0];
pub(crate) static T296: Type = st("io.k8s.api.core.v1.ContainerStateWaiting", "k8s.io.api.core.v1.ContainerStateWaiting", &F296, &W296, false);
static F297: [Field; 1] = [
    w(f("startedAt", &T5, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W297: [u16; 1] = [0];
pub(crate) static T297: Type = st("io.k8s.api.core.v1.ContainerStateRunning", "k8s.io.api.core.v1.ContainerStateRunning", &F297, &W297, false);
static F298: [Field; 7] = [
    w(f("containerID", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(required(f("exitCode", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("finishedAt", &T5, Always, DefaultValue::None), 6, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("signal", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("startedAt", &T5, Always, DefaultValue::None), 5, true, [0, 0]),
];
static W298: [u16; 7] = [1, 5, 4, 3, 6, 2, 0];
pub(crate) static T298: Type = st("io.k8s.api.core.v1.ContainerStateTerminated", "k8s.io.api.core.v1.ContainerStateTerminated", &F298, &W298, false);
static F299: [Field; 5] = [
    w(required(f("mountPath", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("readOnly", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("recursiveReadOnly", &T199, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("volumeStatus", &T300, AsWritten, DefaultValue::None), 5, false, [0, 0]),
];
static W299: [u16; 5] = [1, 0, 2, 3, 4];
pub(crate) static T299: Type = st("io.k8s.api.core.v1.VolumeMountStatus", "k8s.io.api.core.v1.VolumeMountStatus", &F299, &W299, false);
static F300: [Field; 1] = [
    w(f("image", &T301, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W300: [u16; 1] = [0];
pub(crate) static T300: Type = st("io.k8s.api.core.v1.VolumeStatus", "k8s.io.api.core.v1.VolumeStatus", &F300, &W300, false);
static F301: [Field; 1] = [
    w(required(f("imageRef", &T1, UnlessZero, DefaultValue::None)), 1, true, [0, 0]),
];
static W301: [u16; 1] = [0];
pub(crate) static T301: Type = st("io.k8s.api.core.v1.ImageVolumeStatus", "k8s.io.api.core.v1.ImageVolumeStatus", &F301, &W301, false);
static K302: [SmolStr; 1] = [s("mountPath")];
pub(crate) static T302: Type = list("", "", &T299, Items::Map(&K302));
static F303: [Field; 1] = [
    w(f("linux", &T304, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W303: [u16; 1] = [0];
pub(crate) static T303: Type = st("io.k8s.api.core.v1.ContainerUser", "k8s.io.api.core.v1.ContainerUser", &F303, &W303, false);
static F304: [Field; 3] = [
    w(required(f("gid", &T4, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("supplementalGroups", &T248, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("uid", &T4, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W304: [u16; 3] = [2, 0, 1];
pub(crate) static T304: Type = st("io.k8s.api.core.v1.LinuxContainerUser", "k8s.io.api.core.v1.LinuxContainerUser", &F304, &W304, false);
static F305: [Field; 2] = [
    w(required(f("name", &T233, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("resources", &T309, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W305: [u16; 2] = [0, 1];
pub(crate) static T305: Type = st("io.k8s.api.core.v1.ResourceStatus", "k8s.io.api.core.v1.ResourceStatus", &F305, &W305, false);
static F306: [Field; 3] = [
    w(f("health", &T308, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("message", &T1, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("resourceID", &T307, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W306: [u16; 3] = [2, 0, 1];
pub(crate) static T306: Type = st("io.k8s.api.core.v1.ResourceHealth", "k8s.io.api.core.v1.ResourceHealth", &F306, &W306, false);
pub(crate) static T307: Type = text("v1.ResourceID", &[]);
pub(crate) static T308: Type = text("v1.ResourceHealthStatus", &[]);
static K309: [SmolStr; 1] = [s("resourceID")];
pub(crate) static T309: Type = list("", "", &T306, Items::Map(&K309));
static K310: [SmolStr; 1] = [s("name")];
pub(crate) static T310: Type = list("", "", &T305, Items::Map(&K310));
pub(crate) static T311: Type = list("", "", &T294, Items::Atomic);
static E312: [SmolStr; 3] = [s("BestEffort"), s("Burstable"), s("Guaranteed")];
pub(crate) static T312: Type = text("v1.PodQOSClass", &E312);
static F313: [Field; 1] = [
    w(required(f("ip", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W313: [u16; 1] = [0];
pub(crate) static T313: Type = st("io.k8s.api.core.v1.PodIP", "k8s.io.api.core.v1.PodIP", &F313, &W313, false);
static K314: [SmolStr; 1] = [s("ip")];
pub(crate) static T314: Type = list("", "", &T313, Items::Map(&K314));
pub(crate) static T315: Type = text("v1.PodResizeStatus", &[]);
static F316: [Field; 2] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("resourceClaimName", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W316: [u16; 2] = [0, 1];
pub(crate) static T316: Type = st("io.k8s.api.core.v1.PodResourceClaimStatus", "k8s.io.api.core.v1.PodResourceClaimStatus", &F316, &W316, false);
static K317: [SmolStr; 1] = [s("name")];
pub(crate) static T317: Type = list("", "", &T316, Items::Map(&K317));
static F318: [Field; 1] = [
    w(required(f("ip", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W318: [u16; 1] = [0];
pub(crate) static T318: Type = st("io.k8s.api.core.v1.HostIP", "k8s.io.api.core.v1.HostIP", &F318, &W318, false);
pub(crate) static T319: Type = list("", "", &T318, Items::Atomic);
static F320: [Field; 2] = [
    w(required(f("requestMappings", &T322, Null, DefaultValue::None)), 1, false, [0, 0]),
    w(required(f("resourceClaimName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W320: [u16; 2] = [0, 1];
pub(crate) static T320: Type = st("io.k8s.api.core.v1.PodExtendedResourceClaimStatus", "k8s.io.api.core.v1.PodExtendedResourceClaimStatus", &F320, &W320, false);
static F321: [Field; 3] = [
    w(required(f("containerName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("requestName", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("resourceName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W321: [u16; 3] = [0, 2, 1];
pub(crate) static T321: Type = st("io.k8s.api.core.v1.ContainerExtendedResourceRequest", "k8s.io.api.core.v1.ContainerExtendedResourceRequest", &F321, &W321, false);
pub(crate) static T322: Type = list("", "", &T321, Items::Atomic);
static F323: [Field; 3] = [
    w(f("containers", &T10, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("resourceClaimName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("resources", &T42, Null, DefaultValue::None)), 3, false, [0, 0]),
];
static W323: [u16; 3] = [1, 0, 2];
pub(crate) static T323: Type = st("io.k8s.api.core.v1.NodeAllocatableResourceClaimStatus", "k8s.io.api.core.v1.NodeAllocatableResourceClaimStatus", &F323, &W323, false);
pub(crate) static T324: Type = list("", "", &T323, Items::Atomic);
static F325: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("template", &T326, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W325: [u16; 2] = [2, 3];
pub(crate) static T325: Type = st("io.k8s.api.core.v1.PodTemplate", "k8s.io.api.core.v1.PodTemplate", &F325, &W325, false);
static F326: [Field; 2] = [
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T145, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W326: [u16; 2] = [0, 1];
pub(crate) static T326: Type = st("io.k8s.api.core.v1.PodTemplateSpec", "k8s.io.api.core.v1.PodTemplateSpec", &F326, &W326, false);
static F327: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T328, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T329, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W327: [u16; 3] = [2, 3, 4];
pub(crate) static T327: Type = st("io.k8s.api.core.v1.ReplicationController", "k8s.io.api.core.v1.ReplicationController", &F327, &W327, false);
static F328: [Field; 4] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::Int(0)), 4, true, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::Int(1)), 1, false, [0, 0]),
    w(f("selector", &T246, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("template", &T326, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W328: [u16; 4] = [1, 2, 3, 0];
pub(crate) static T328: Type = st("io.k8s.api.core.v1.ReplicationControllerSpec", "k8s.io.api.core.v1.ReplicationControllerSpec", &F328, &W328, false);
static F329: [Field; 6] = [
    w(f("availableReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(p(f("conditions", &T332, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 6, false, [0, 0]),
    w(f("fullyLabeledReplicas", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("replicas", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W329: [u16; 6] = [5, 2, 3, 4, 0, 1];
pub(crate) static T329: Type = st("io.k8s.api.core.v1.ReplicationControllerStatus", "k8s.io.api.core.v1.ReplicationControllerStatus", &F329, &W329, false);
static F330: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T331, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W330: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T330: Type = st("io.k8s.api.core.v1.ReplicationControllerCondition", "k8s.io.api.core.v1.ReplicationControllerCondition", &F330, &W330, false);
pub(crate) static T331: Type = text("v1.ReplicationControllerConditionType", &[]);
static K332: [SmolStr; 1] = [s("type")];
pub(crate) static T332: Type = list("", "", &T330, Items::Map(&K332));
static F333: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T334, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T341, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W333: [u16; 3] = [2, 3, 4];
pub(crate) static T333: Type = st("io.k8s.api.core.v1.ResourceQuota", "k8s.io.api.core.v1.ResourceQuota", &F333, &W333, false);
static F334: [Field; 3] = [
    w(f("hard", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("scopeSelector", &T337, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("scopes", &T336, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W334: [u16; 3] = [0, 2, 1];
pub(crate) static T334: Type = st("io.k8s.api.core.v1.ResourceQuotaSpec", "k8s.io.api.core.v1.ResourceQuotaSpec", &F334, &W334, false);
static E335: [SmolStr; 7] = [s("BestEffort"), s("CrossNamespacePodAffinity"), s("NotBestEffort"), s("NotTerminating"), s("PriorityClass"), s("Terminating"), s("VolumeAttributesClass")];
pub(crate) static T335: Type = text("v1.ResourceQuotaScope", &E335);
pub(crate) static T336: Type = list("", "", &T335, Items::Atomic);
static F337: [Field; 1] = [
    w(f("matchExpressions", &T340, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W337: [u16; 1] = [0];
pub(crate) static T337: Type = st("io.k8s.api.core.v1.ScopeSelector", "k8s.io.api.core.v1.ScopeSelector", &F337, &W337, true);
static F338: [Field; 3] = [
    w(required(f("operator", &T339, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("scopeName", &T335, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("values", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W338: [u16; 3] = [1, 0, 2];
pub(crate) static T338: Type = st("io.k8s.api.core.v1.ScopedResourceSelectorRequirement", "k8s.io.api.core.v1.ScopedResourceSelectorRequirement", &F338, &W338, false);
static E339: [SmolStr; 4] = [s("DoesNotExist"), s("Exists"), s("In"), s("NotIn")];
pub(crate) static T339: Type = text("v1.ScopeSelectorOperator", &E339);
pub(crate) static T340: Type = list("", "", &T338, Items::Atomic);
static F341: [Field; 2] = [
    w(f("hard", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("used", &T42, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W341: [u16; 2] = [0, 1];
pub(crate) static T341: Type = st("io.k8s.api.core.v1.ResourceQuotaStatus", "k8s.io.api.core.v1.ResourceQuotaStatus", &F341, &W341, false);
static F342: [Field; 7] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("data", &T23, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("immutable", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("stringData", &T6, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("type", &T343, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W342: [u16; 5] = [4, 1, 6, 5, 2];
pub(crate) static T342: Type = st("io.k8s.api.core.v1.Secret", "k8s.io.api.core.v1.Secret", &F342, &W342, false);
pub(crate) static T343: Type = text("v1.SecretType", &[]);
static F344: [Field; 6] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("automountServiceAccountToken", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("imagePullSecrets", &T346, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(p(f("secrets", &T345, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 2, false, [0, 0]),
];
static W344: [u16; 4] = [4, 5, 2, 1];
pub(crate) static T344: Type = st("io.k8s.api.core.v1.ServiceAccount", "k8s.io.api.core.v1.ServiceAccount", &F344, &W344, false);
static K345: [SmolStr; 1] = [s("name")];
pub(crate) static T345: Type = list("", "", &T15, Items::Map(&K345));
pub(crate) static T346: Type = list("", "", &T154, Items::Atomic);
static F347: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T348, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T360, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W347: [u16; 3] = [2, 3, 4];
pub(crate) static T347: Type = st("io.k8s.api.core.v1.Service", "k8s.io.api.core.v1.Service", &F347, &W347, false);
static F348: [Field; 20] = [
    w(f("allocateLoadBalancerNodePorts", &T8, AsWritten, DefaultValue::None), 20, false, [0, 0]),
    w(f("clusterIP", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("clusterIPs", &T73, UnlessZero, DefaultValue::None), 18, false, [0, 0]),
    w(f("externalIPs", &T73, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("externalName", &T1, UnlessZero, DefaultValue::None), 10, true, [0, 0]),
    w(f("externalTrafficPolicy", &T353, UnlessZero, DefaultValue::None), 11, true, [0, 0]),
    w(f("healthCheckNodePort", &T29, UnlessZero, DefaultValue::None), 12, true, [0, 0]),
    w(f("internalTrafficPolicy", &T359, AsWritten, DefaultValue::None), 22, false, [0, 0]),
    w(f("ipFamilies", &T358, UnlessZero, DefaultValue::None), 19, false, [0, 0]),
    w(f("ipFamilyPolicy", &T356, AsWritten, DefaultValue::None), 17, false, [0, 0]),
    w(f("loadBalancerClass", &T1, AsWritten, DefaultValue::None), 21, false, [0, 0]),
    w(f("loadBalancerIP", &T1, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("loadBalancerSourceRanges", &T73, UnlessZero, DefaultValue::None), 9, false, [0, 0]),
    w(p(f("ports", &T350, UnlessZero, DefaultValue::None), merge(Some("port"), false)), 1, false, [0, 0]),
    w(f("publishNotReadyAddresses", &T8, UnlessZero, DefaultValue::None), 13, true, [0, 0]),
    w(f("selector", &T246, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("sessionAffinity", &T352, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("sessionAffinityConfig", &T354, AsWritten, DefaultValue::None), 14, false, [0, 0]),
    w(f("trafficDistribution", &T1, AsWritten, DefaultValue::None), 23, false, [0, 0]),
    w(f("type", &T351, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W348: [u16; 20] = [13, 15, 1, 19, 3, 16, 11, 12, 4, 5, 6, 14, 17, 9, 2, 8, 0, 10, 7, 18];
pub(crate) static T348: Type = st("io.k8s.api.core.v1.ServiceSpec", "k8s.io.api.core.v1.ServiceSpec", &F348, &W348, false);
static F349: [Field; 6] = [
    w(f("appProtocol", &T1, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodePort", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("port", &T29, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("protocol", &T30, UnlessZero, DefaultValue::Text("TCP")), 2, true, [0, 0]),
    w(f("targetPort", &T204, Always, DefaultValue::None), 4, true, [0, 0]),
];
static W349: [u16; 6] = [1, 4, 3, 5, 2, 0];
pub(crate) static T349: Type = st("io.k8s.api.core.v1.ServicePort", "k8s.io.api.core.v1.ServicePort", &F349, &W349, false);
static K350: [SmolStr; 2] = [s("port"), s("protocol")];
pub(crate) static T350: Type = list("", "", &T349, Items::Map(&K350));
static E351: [SmolStr; 4] = [s("ClusterIP"), s("ExternalName"), s("LoadBalancer"), s("NodePort")];
pub(crate) static T351: Type = text("v1.ServiceType", &E351);
static E352: [SmolStr; 2] = [s("ClientIP"), s("None")];
pub(crate) static T352: Type = text("v1.ServiceAffinity", &E352);
static E353: [SmolStr; 2] = [s("Cluster"), s("Local")];
pub(crate) static T353: Type = text("v1.ServiceExternalTrafficPolicy", &E353);
static F354: [Field; 1] = [
    w(f("clientIP", &T355, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W354: [u16; 1] = [0];
pub(crate) static T354: Type = st("io.k8s.api.core.v1.SessionAffinityConfig", "k8s.io.api.core.v1.SessionAffinityConfig", &F354, &W354, false);
static F355: [Field; 1] = [
    w(f("timeoutSeconds", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W355: [u16; 1] = [0];
pub(crate) static T355: Type = st("io.k8s.api.core.v1.ClientIPConfig", "k8s.io.api.core.v1.ClientIPConfig", &F355, &W355, false);
static E356: [SmolStr; 3] = [s("PreferDualStack"), s("RequireDualStack"), s("SingleStack")];
pub(crate) static T356: Type = text("v1.IPFamilyPolicy", &E356);
static E357: [SmolStr; 3] = [s(""), s("IPv4"), s("IPv6")];
pub(crate) static T357: Type = text("v1.IPFamily", &E357);
pub(crate) static T358: Type = list("", "", &T357, Items::Atomic);
static E359: [SmolStr; 2] = [s("Cluster"), s("Local")];
pub(crate) static T359: Type = text("v1.ServiceInternalTrafficPolicy", &E359);
static F360: [Field; 2] = [
    w(p(f("conditions", &T368, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 2, false, [0, 0]),
    w(f("loadBalancer", &T361, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W360: [u16; 2] = [1, 0];
pub(crate) static T360: Type = st("io.k8s.api.core.v1.ServiceStatus", "k8s.io.api.core.v1.ServiceStatus", &F360, &W360, false);
static F361: [Field; 1] = [
    w(f("ingress", &T366, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W361: [u16; 1] = [0];
pub(crate) static T361: Type = st("io.k8s.api.core.v1.LoadBalancerStatus", "k8s.io.api.core.v1.LoadBalancerStatus", &F361, &W361, false);
static F362: [Field; 4] = [
    w(f("hostname", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("ip", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("ipMode", &T363, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("ports", &T365, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W362: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T362: Type = st("io.k8s.api.core.v1.LoadBalancerIngress", "k8s.io.api.core.v1.LoadBalancerIngress", &F362, &W362, false);
pub(crate) static T363: Type = text("v1.LoadBalancerIPMode", &[]);
static F364: [Field; 3] = [
    w(f("error", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("port", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("protocol", &T30, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W364: [u16; 3] = [1, 2, 0];
pub(crate) static T364: Type = st("io.k8s.api.core.v1.PortStatus", "k8s.io.api.core.v1.PortStatus", &F364, &W364, false);
pub(crate) static T365: Type = list("", "", &T364, Items::Atomic);
pub(crate) static T366: Type = list("", "", &T362, Items::Atomic);
static F367: [Field; 6] = [
    w(required(f("lastTransitionTime", &T5, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(required(f("message", &T1, Always, DefaultValue::None)), 6, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("reason", &T1, Always, DefaultValue::None)), 5, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W367: [u16; 6] = [5, 4, 2, 0, 3, 1];
pub(crate) static T367: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.Condition", "k8s.io.apimachinery.pkg.apis.meta.v1.Condition", &F367, &W367, false);
static K368: [SmolStr; 1] = [s("type")];
pub(crate) static T368: Type = list("", "", &T367, Items::Map(&K368));
static F369: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T370, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W369: [u16; 2] = [2, 3];
pub(crate) static T369: Type = st("io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicy", "k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicy", &F369, &W369, false);
static F370: [Field; 7] = [
    w(f("failurePolicy", &T386, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(p(f("matchConditions", &T388, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 6, false, [0, 0]),
    w(f("matchConstraints", &T372, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("mutations", &T385, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("paramKind", &T371, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("reinvocationPolicy", &T389, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("variables", &T380, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W370: [u16; 7] = [4, 2, 6, 3, 0, 1, 5];
pub(crate) static T370: Type = st("io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicySpec", "k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicySpec", &F370, &W370, false);
static F371: [Field; 2] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("kind", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W371: [u16; 2] = [0, 1];
pub(crate) static T371: Type = st("io.k8s.api.admissionregistration.v1.ParamKind", "k8s.io.api.admissionregistration.v1.ParamKind", &F371, &W371, true);
static F372: [Field; 5] = [
    w(f("excludeResourceRules", &T377, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("matchPolicy", &T378, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("objectSelector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceRules", &T377, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W372: [u16; 5] = [2, 3, 4, 0, 1];
pub(crate) static T372: Type = st("io.k8s.api.admissionregistration.v1.MatchResources", "k8s.io.api.admissionregistration.v1.MatchResources", &F372, &W372, true);
static F373: [Field; 6] = [
    w(f("apiGroups", &T73, UnlessZero, DefaultValue::None), 1, false, [2, 2]),
    w(f("apiVersions", &T73, UnlessZero, DefaultValue::None), 2, false, [2, 2]),
    w(f("operations", &T375, UnlessZero, DefaultValue::None), 1, false, [2, 0]),
    w(f("resourceNames", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("resources", &T73, UnlessZero, DefaultValue::None), 3, false, [2, 2]),
    w(f("scope", &T376, AsWritten, DefaultValue::None), 4, false, [2, 2]),
];
static W373: [u16; 6] = [3, 2, 0, 1, 4, 5];
pub(crate) static T373: Type = st("io.k8s.api.admissionregistration.v1.NamedRuleWithOperations", "k8s.io.api.admissionregistration.v1.NamedRuleWithOperations", &F373, &W373, true);
static E374: [SmolStr; 5] = [s("*"), s("CONNECT"), s("CREATE"), s("DELETE"), s("UPDATE")];
pub(crate) static T374: Type = text("v1.OperationType", &E374);
pub(crate) static T375: Type = list("", "", &T374, Items::Atomic);
static E376: [SmolStr; 3] = [s("*"), s("Cluster"), s("Namespaced")];
pub(crate) static T376: Type = text("v1.ScopeType", &E376);
pub(crate) static T377: Type = list("", "", &T373, Items::Atomic);
static E378: [SmolStr; 2] = [s("Equivalent"), s("Exact")];
pub(crate) static T378: Type = text("v1.MatchPolicyType", &E378);
static F379: [Field; 2] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W379: [u16; 2] = [1, 0];
pub(crate) static T379: Type = st("io.k8s.api.admissionregistration.v1.Variable", "k8s.io.api.admissionregistration.v1.Variable", &F379, &W379, true);
pub(crate) static T380: Type = list("", "", &T379, Items::Atomic);
static F381: [Field; 3] = [
    w(f("applyConfiguration", &T383, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("jsonPatch", &T384, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("patchType", &T382, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W381: [u16; 3] = [2, 0, 1];
pub(crate) static T381: Type = st("io.k8s.api.admissionregistration.v1.Mutation", "k8s.io.api.admissionregistration.v1.Mutation", &F381, &W381, false);
static E382: [SmolStr; 2] = [s("ApplyConfiguration"), s("JSONPatch")];
pub(crate) static T382: Type = text("v1.PatchType", &E382);
static F383: [Field; 1] = [
    w(f("expression", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W383: [u16; 1] = [0];
pub(crate) static T383: Type = st("io.k8s.api.admissionregistration.v1.ApplyConfiguration", "k8s.io.api.admissionregistration.v1.ApplyConfiguration", &F383, &W383, false);
static F384: [Field; 1] = [
    w(f("expression", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W384: [u16; 1] = [0];
pub(crate) static T384: Type = st("io.k8s.api.admissionregistration.v1.JSONPatch", "k8s.io.api.admissionregistration.v1.JSONPatch", &F384, &W384, false);
pub(crate) static T385: Type = list("", "", &T381, Items::Atomic);
static E386: [SmolStr; 2] = [s("Fail"), s("Ignore")];
pub(crate) static T386: Type = text("v1.FailurePolicyType", &E386);
static F387: [Field; 2] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W387: [u16; 2] = [1, 0];
pub(crate) static T387: Type = st("io.k8s.api.admissionregistration.v1.MatchCondition", "k8s.io.api.admissionregistration.v1.MatchCondition", &F387, &W387, false);
static K388: [SmolStr; 1] = [s("name")];
pub(crate) static T388: Type = list("", "", &T387, Items::Map(&K388));
static E389: [SmolStr; 2] = [s("IfNeeded"), s("Never")];
pub(crate) static T389: Type = text("v1.ReinvocationPolicyType", &E389);
static F390: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T391, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W390: [u16; 2] = [2, 3];
pub(crate) static T390: Type = st("io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBinding", "k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicyBinding", &F390, &W390, false);
static F391: [Field; 3] = [
    w(f("matchResources", &T372, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("paramRef", &T392, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("policyName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W391: [u16; 3] = [2, 1, 0];
pub(crate) static T391: Type = st("io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBindingSpec", "k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicyBindingSpec", &F391, &W391, false);
static F392: [Field; 4] = [
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("parameterNotFoundAction", &T393, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W392: [u16; 4] = [0, 1, 3, 2];
pub(crate) static T392: Type = st("io.k8s.api.admissionregistration.v1.ParamRef", "k8s.io.api.admissionregistration.v1.ParamRef", &F392, &W392, true);
pub(crate) static T393: Type = text("v1.ParameterNotFoundActionType", &[]);
static F394: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(p(f("webhooks", &T401, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 2, false, [0, 0]),
];
static W394: [u16; 2] = [2, 3];
pub(crate) static T394: Type = st("io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration", "k8s.io.api.admissionregistration.v1.MutatingWebhookConfiguration", &F394, &W394, false);
static F395: [Field; 12] = [
    w(required(f("admissionReviewVersions", &T73, Null, DefaultValue::None)), 8, false, [0, 0]),
    w(required(f("clientConfig", &T396, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("failurePolicy", &T386, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(p(f("matchConditions", &T388, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 12, false, [0, 0]),
    w(f("matchPolicy", &T378, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("objectSelector", &T89, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("reinvocationPolicy", &T389, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("rules", &T399, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("sideEffects", &T400, Null, DefaultValue::None)), 6, false, [0, 0]),
    w(f("timeoutSeconds", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W395: [u16; 12] = [5, 1, 9, 2, 6, 10, 11, 0, 4, 8, 7, 3];
pub(crate) static T395: Type = st("io.k8s.api.admissionregistration.v1.MutatingWebhook", "k8s.io.api.admissionregistration.v1.MutatingWebhook", &F395, &W395, false);
static F396: [Field; 3] = [
    w(f("caBundle", &T22, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("service", &T397, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("url", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W396: [u16; 3] = [1, 0, 2];
pub(crate) static T396: Type = st("io.k8s.api.admissionregistration.v1.WebhookClientConfig", "k8s.io.api.admissionregistration.v1.WebhookClientConfig", &F396, &W396, false);
static F397: [Field; 4] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("namespace", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("path", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("port", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W397: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T397: Type = st("io.k8s.api.admissionregistration.v1.ServiceReference", "k8s.io.api.admissionregistration.v1.ServiceReference", &F397, &W397, false);
static F398: [Field; 5] = [
    w(f("apiGroups", &T73, UnlessZero, DefaultValue::None), 1, false, [2, 0]),
    w(f("apiVersions", &T73, UnlessZero, DefaultValue::None), 2, false, [2, 0]),
    w(f("operations", &T375, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("resources", &T73, UnlessZero, DefaultValue::None), 3, false, [2, 0]),
    w(f("scope", &T376, AsWritten, DefaultValue::None), 4, false, [2, 0]),
];
static W398: [u16; 5] = [2, 0, 1, 3, 4];
pub(crate) static T398: Type = st("io.k8s.api.admissionregistration.v1.RuleWithOperations", "k8s.io.api.admissionregistration.v1.RuleWithOperations", &F398, &W398, false);
pub(crate) static T399: Type = list("", "", &T398, Items::Atomic);
static E400: [SmolStr; 4] = [s("None"), s("NoneOnDryRun"), s("Some"), s("Unknown")];
pub(crate) static T400: Type = text("v1.SideEffectClass", &E400);
static K401: [SmolStr; 1] = [s("name")];
pub(crate) static T401: Type = list("", "", &T395, Items::Map(&K401));
static F402: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T403, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T410, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W402: [u16; 3] = [2, 3, 4];
pub(crate) static T402: Type = st("io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy", "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicy", &F402, &W402, false);
static F403: [Field; 7] = [
    w(f("auditAnnotations", &T408, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("failurePolicy", &T386, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(p(f("matchConditions", &T388, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 6, false, [0, 0]),
    w(f("matchConstraints", &T372, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("paramKind", &T371, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("validations", &T406, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(p(f("variables", &T409, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 7, false, [0, 0]),
];
static W403: [u16; 7] = [4, 3, 5, 1, 0, 2, 6];
pub(crate) static T403: Type = st("io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicySpec", "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicySpec", &F403, &W403, false);
static F404: [Field; 4] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("messageExpression", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("reason", &T405, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W404: [u16; 4] = [0, 1, 3, 2];
pub(crate) static T404: Type = st("io.k8s.api.admissionregistration.v1.Validation", "k8s.io.api.admissionregistration.v1.Validation", &F404, &W404, false);
pub(crate) static T405: Type = text("metav1.StatusReason", &[]);
pub(crate) static T406: Type = list("", "", &T404, Items::Atomic);
static F407: [Field; 2] = [
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("valueExpression", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W407: [u16; 2] = [0, 1];
pub(crate) static T407: Type = st("io.k8s.api.admissionregistration.v1.AuditAnnotation", "k8s.io.api.admissionregistration.v1.AuditAnnotation", &F407, &W407, false);
pub(crate) static T408: Type = list("", "", &T407, Items::Atomic);
static K409: [SmolStr; 1] = [s("name")];
pub(crate) static T409: Type = list("", "", &T379, Items::Map(&K409));
static F410: [Field; 3] = [
    w(f("conditions", &T368, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("typeChecking", &T411, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W410: [u16; 3] = [1, 2, 0];
pub(crate) static T410: Type = st("io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyStatus", "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyStatus", &F410, &W410, false);
static F411: [Field; 1] = [
    w(f("expressionWarnings", &T413, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W411: [u16; 1] = [0];
pub(crate) static T411: Type = st("io.k8s.api.admissionregistration.v1.TypeChecking", "k8s.io.api.admissionregistration.v1.TypeChecking", &F411, &W411, false);
static F412: [Field; 2] = [
    w(required(f("fieldRef", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("warning", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W412: [u16; 2] = [0, 1];
pub(crate) static T412: Type = st("io.k8s.api.admissionregistration.v1.ExpressionWarning", "k8s.io.api.admissionregistration.v1.ExpressionWarning", &F412, &W412, false);
pub(crate) static T413: Type = list("", "", &T412, Items::Atomic);
static F414: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T415, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W414: [u16; 2] = [2, 3];
pub(crate) static T414: Type = st("io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding", "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding", &F414, &W414, false);
static F415: [Field; 4] = [
    w(f("matchResources", &T372, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("paramRef", &T392, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("policyName", &T1, UnlessZero, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("validationActions", &T417, UnlessZero, DefaultValue::None)), 4, false, [0, 0]),
];
static W415: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T415: Type = st("io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec", "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec", &F415, &W415, false);
static E416: [SmolStr; 3] = [s("Audit"), s("Deny"), s("Warn")];
pub(crate) static T416: Type = text("v1.ValidationAction", &E416);
pub(crate) static T417: Type = list("", "", &T416, Items::Set);
static F418: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(p(f("webhooks", &T420, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 2, false, [0, 0]),
];
static W418: [u16; 2] = [2, 3];
pub(crate) static T418: Type = st("io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration", "k8s.io.api.admissionregistration.v1.ValidatingWebhookConfiguration", &F418, &W418, false);
static F419: [Field; 11] = [
    w(required(f("admissionReviewVersions", &T73, Null, DefaultValue::None)), 8, false, [0, 0]),
    w(required(f("clientConfig", &T396, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("failurePolicy", &T386, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(p(f("matchConditions", &T388, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 11, false, [0, 0]),
    w(f("matchPolicy", &T378, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("objectSelector", &T89, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("rules", &T399, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("sideEffects", &T400, Null, DefaultValue::None)), 6, false, [0, 0]),
    w(f("timeoutSeconds", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W419: [u16; 11] = [5, 1, 8, 2, 6, 9, 10, 0, 4, 7, 3];
pub(crate) static T419: Type = st("io.k8s.api.admissionregistration.v1.ValidatingWebhook", "k8s.io.api.admissionregistration.v1.ValidatingWebhook", &F419, &W419, false);
static K420: [SmolStr; 1] = [s("name")];
pub(crate) static T420: Type = list("", "", &T419, Items::Map(&K420));
static F421: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T422, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W421: [u16; 2] = [2, 3];
pub(crate) static T421: Type = st("io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicy", "k8s.io.api.admissionregistration.v1alpha1.MutatingAdmissionPolicy", &F421, &W421, false);
static F422: [Field; 7] = [
    w(f("failurePolicy", &T435, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(p(f("matchConditions", &T437, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 6, false, [0, 0]),
    w(f("matchConstraints", &T424, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("mutations", &T434, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("paramKind", &T423, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("reinvocationPolicy", &T438, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("variables", &T429, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W422: [u16; 7] = [4, 2, 6, 3, 0, 1, 5];
pub(crate) static T422: Type = st("io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicySpec", "k8s.io.api.admissionregistration.v1alpha1.MutatingAdmissionPolicySpec", &F422, &W422, false);
static F423: [Field; 2] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("kind", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W423: [u16; 2] = [0, 1];
pub(crate) static T423: Type = st("io.k8s.api.admissionregistration.v1alpha1.ParamKind", "k8s.io.api.admissionregistration.v1alpha1.ParamKind", &F423, &W423, true);
static F424: [Field; 5] = [
    w(f("excludeResourceRules", &T426, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("matchPolicy", &T427, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("objectSelector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceRules", &T426, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W424: [u16; 5] = [2, 3, 4, 0, 1];
pub(crate) static T424: Type = st("io.k8s.api.admissionregistration.v1alpha1.MatchResources", "k8s.io.api.admissionregistration.v1alpha1.MatchResources", &F424, &W424, true);
static F425: [Field; 6] = [
    w(f("apiGroups", &T73, UnlessZero, DefaultValue::None), 1, false, [2, 2]),
    w(f("apiVersions", &T73, UnlessZero, DefaultValue::None), 2, false, [2, 2]),
    w(f("operations", &T375, UnlessZero, DefaultValue::None), 1, false, [2, 0]),
    w(f("resourceNames", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("resources", &T73, UnlessZero, DefaultValue::None), 3, false, [2, 2]),
    w(f("scope", &T376, AsWritten, DefaultValue::None), 4, false, [2, 2]),
];
static W425: [u16; 6] = [3, 2, 0, 1, 4, 5];
pub(crate) static T425: Type = st("io.k8s.api.admissionregistration.v1alpha1.NamedRuleWithOperations", "k8s.io.api.admissionregistration.v1alpha1.NamedRuleWithOperations", &F425, &W425, true);
pub(crate) static T426: Type = list("", "", &T425, Items::Atomic);
pub(crate) static T427: Type = text("v1alpha1.MatchPolicyType", &[]);
static F428: [Field; 2] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W428: [u16; 2] = [1, 0];
pub(crate) static T428: Type = st("io.k8s.api.admissionregistration.v1alpha1.Variable", "k8s.io.api.admissionregistration.v1alpha1.Variable", &F428, &W428, false);
pub(crate) static T429: Type = list("", "", &T428, Items::Atomic);
static F430: [Field; 3] = [
    w(f("applyConfiguration", &T432, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("jsonPatch", &T433, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("patchType", &T431, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W430: [u16; 3] = [2, 0, 1];
pub(crate) static T430: Type = st("io.k8s.api.admissionregistration.v1alpha1.Mutation", "k8s.io.api.admissionregistration.v1alpha1.Mutation", &F430, &W430, false);
pub(crate) static T431: Type = text("v1alpha1.PatchType", &[]);
static F432: [Field; 1] = [
    w(f("expression", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W432: [u16; 1] = [0];
pub(crate) static T432: Type = st("io.k8s.api.admissionregistration.v1alpha1.ApplyConfiguration", "k8s.io.api.admissionregistration.v1alpha1.ApplyConfiguration", &F432, &W432, false);
static F433: [Field; 1] = [
    w(f("expression", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W433: [u16; 1] = [0];
pub(crate) static T433: Type = st("io.k8s.api.admissionregistration.v1alpha1.JSONPatch", "k8s.io.api.admissionregistration.v1alpha1.JSONPatch", &F433, &W433, false);
pub(crate) static T434: Type = list("", "", &T430, Items::Atomic);
pub(crate) static T435: Type = text("v1alpha1.FailurePolicyType", &[]);
static F436: [Field; 2] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W436: [u16; 2] = [1, 0];
pub(crate) static T436: Type = st("io.k8s.api.admissionregistration.v1alpha1.MatchCondition", "k8s.io.api.admissionregistration.v1alpha1.MatchCondition", &F436, &W436, false);
static K437: [SmolStr; 1] = [s("name")];
pub(crate) static T437: Type = list("", "", &T436, Items::Map(&K437));
pub(crate) static T438: Type = text("v1alpha1.ReinvocationPolicyType", &[]);
static F439: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T440, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W439: [u16; 2] = [2, 3];
pub(crate) static T439: Type = st("io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding", "k8s.io.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding", &F439, &W439, false);
static F440: [Field; 3] = [
    w(f("matchResources", &T424, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("paramRef", &T441, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("policyName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W440: [u16; 3] = [2, 1, 0];
pub(crate) static T440: Type = st("io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingSpec", "k8s.io.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingSpec", &F440, &W440, false);
static F441: [Field; 4] = [
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("parameterNotFoundAction", &T442, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W441: [u16; 4] = [0, 1, 3, 2];
pub(crate) static T441: Type = st("io.k8s.api.admissionregistration.v1alpha1.ParamRef", "k8s.io.api.admissionregistration.v1alpha1.ParamRef", &F441, &W441, true);
pub(crate) static T442: Type = text("v1alpha1.ParameterNotFoundActionType", &[]);
static F443: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T444, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W443: [u16; 2] = [2, 3];
pub(crate) static T443: Type = st("io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicy", "k8s.io.api.admissionregistration.v1beta1.MutatingAdmissionPolicy", &F443, &W443, false);
static F444: [Field; 7] = [
    w(f("failurePolicy", &T457, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(p(f("matchConditions", &T459, UnlessZero, DefaultValue::None), merge(Some("name"), false)), 6, false, [0, 0]),
    w(f("matchConstraints", &T446, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("mutations", &T456, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("paramKind", &T445, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("reinvocationPolicy", &T460, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("variables", &T451, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W444: [u16; 7] = [4, 2, 6, 3, 0, 1, 5];
pub(crate) static T444: Type = st("io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicySpec", "k8s.io.api.admissionregistration.v1beta1.MutatingAdmissionPolicySpec", &F444, &W444, false);
static F445: [Field; 2] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("kind", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W445: [u16; 2] = [0, 1];
pub(crate) static T445: Type = st("io.k8s.api.admissionregistration.v1beta1.ParamKind", "k8s.io.api.admissionregistration.v1beta1.ParamKind", &F445, &W445, true);
static F446: [Field; 5] = [
    w(f("excludeResourceRules", &T448, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("matchPolicy", &T449, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("objectSelector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceRules", &T448, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W446: [u16; 5] = [2, 3, 4, 0, 1];
pub(crate) static T446: Type = st("io.k8s.api.admissionregistration.v1beta1.MatchResources", "k8s.io.api.admissionregistration.v1beta1.MatchResources", &F446, &W446, true);
static F447: [Field; 6] = [
    w(f("apiGroups", &T73, UnlessZero, DefaultValue::None), 1, false, [2, 2]),
    w(f("apiVersions", &T73, UnlessZero, DefaultValue::None), 2, false, [2, 2]),
    w(f("operations", &T375, UnlessZero, DefaultValue::None), 1, false, [2, 0]),
    w(f("resourceNames", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("resources", &T73, UnlessZero, DefaultValue::None), 3, false, [2, 2]),
    w(f("scope", &T376, AsWritten, DefaultValue::None), 4, false, [2, 2]),
];
static W447: [u16; 6] = [3, 2, 0, 1, 4, 5];
pub(crate) static T447: Type = st("io.k8s.api.admissionregistration.v1beta1.NamedRuleWithOperations", "k8s.io.api.admissionregistration.v1beta1.NamedRuleWithOperations", &F447, &W447, true);
pub(crate) static T448: Type = list("", "", &T447, Items::Atomic);
pub(crate) static T449: Type = text("v1beta1.MatchPolicyType", &[]);
static F450: [Field; 2] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W450: [u16; 2] = [1, 0];
pub(crate) static T450: Type = st("io.k8s.api.admissionregistration.v1beta1.Variable", "k8s.io.api.admissionregistration.v1beta1.Variable", &F450, &W450, true);
pub(crate) static T451: Type = list("", "", &T450, Items::Atomic);
static F452: [Field; 3] = [
    w(f("applyConfiguration", &T454, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("jsonPatch", &T455, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("patchType", &T453, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W452: [u16; 3] = [2, 0, 1];
pub(crate) static T452: Type = st("io.k8s.api.admissionregistration.v1beta1.Mutation", "k8s.io.api.admissionregistration.v1beta1.Mutation", &F452, &W452, false);
pub(crate) static T453: Type = text("v1beta1.PatchType", &[]);
static F454: [Field; 1] = [
    w(f("expression", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W454: [u16; 1] = [0];
pub(crate) static T454: Type = st("io.k8s.api.admissionregistration.v1beta1.ApplyConfiguration", "k8s.io.api.admissionregistration.v1beta1.ApplyConfiguration", &F454, &W454, false);
static F455: [Field; 1] = [
    w(f("expression", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W455: [u16; 1] = [0];
pub(crate) static T455: Type = st("io.k8s.api.admissionregistration.v1beta1.JSONPatch", "k8s.io.api.admissionregistration.v1beta1.JSONPatch", &F455, &W455, false);
pub(crate) static T456: Type = list("", "", &T452, Items::Atomic);
pub(crate) static T457: Type = text("v1beta1.FailurePolicyType", &[]);
static F458: [Field; 2] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W458: [u16; 2] = [1, 0];
pub(crate) static T458: Type = st("io.k8s.api.admissionregistration.v1beta1.MatchCondition", "k8s.io.api.admissionregistration.v1beta1.MatchCondition", &F458, &W458, false);
static K459: [SmolStr; 1] = [s("name")];
pub(crate) static T459: Type = list("", "", &T458, Items::Map(&K459));
pub(crate) static T460: Type = text("v1beta1.ReinvocationPolicyType", &[]);
static F461: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T462, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W461: [u16; 2] = [2, 3];
pub(crate) static T461: Type = st("io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBinding", "k8s.io.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBinding", &F461, &W461, false);
static F462: [Field; 3] = [
    w(f("matchResources", &T446, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("paramRef", &T463, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("policyName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W462: [u16; 3] = [2, 1, 0];
pub(crate) static T462: Type = st("io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec", "k8s.io.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec", &F462, &W462, false);
static F463: [Field; 4] = [
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("parameterNotFoundAction", &T464, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W463: [u16; 4] = [0, 1, 3, 2];
pub(crate) static T463: Type = st("io.k8s.api.admissionregistration.v1beta1.ParamRef", "k8s.io.api.admissionregistration.v1beta1.ParamRef", &F463, &W463, true);
pub(crate) static T464: Type = text("v1beta1.ParameterNotFoundActionType", &[]);
static F465: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T466, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T501, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W465: [u16; 3] = [2, 3, 4];
pub(crate) static T465: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition", &F465, &W465, false);
static F466: [Field; 6] = [
    w(f("conversion", &T496, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(required(f("group", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("names", &T467, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("preserveUnknownFields", &T8, UnlessZero, DefaultValue::None), 10, true, [0, 0]),
    w(required(f("scope", &T468, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(required(f("versions", &T495, Null, DefaultValue::None)), 7, false, [0, 0]),
];
static W466: [u16; 6] = [1, 2, 4, 5, 0, 3];
pub(crate) static T466: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec", &F466, &W466, false);
static F467: [Field; 6] = [
    w(f("categories", &T73, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("kind", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(f("listKind", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("plural", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("shortNames", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("singular", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W467: [u16; 6] = [3, 5, 4, 1, 2, 0];
pub(crate) static T467: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames", &F467, &W467, false);
pub(crate) static T468: Type = text("v1.ResourceScope", &[]);
static F469: [Field; 9] = [
    w(f("additionalPrinterColumns", &T492, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("deprecated", &T8, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("deprecationWarning", &T1, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("schema", &T470, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("selectableFields", &T494, UnlessZero, DefaultValue::None), 9, false, [0, 0]),
    w(required(f("served", &T8, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("storage", &T8, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("subresources", &T488, AsWritten, DefaultValue::None), 5, false, [0, 0]),
];
static W469: [u16; 9] = [3, 6, 7, 4, 8, 0, 1, 2, 5];
pub(crate) static T469: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion", &F469, &W469, false);
static F470: [Field; 1] = [
    w(f("openAPIV3Schema", &T471, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W470: [u16; 1] = [0];
pub(crate) static T470: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation", &F470, &W470, false);
static F471: [Field; 44] = [
    w(f("$ref", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("$schema", &T472, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("additionalItems", &T480, AsWritten, DefaultValue::None), 33, false, [0, 0]),
    w(f("additionalProperties", &T480, AsWritten, DefaultValue::None), 30, false, [0, 0]),
    w(f("allOf", &T478, UnlessZero, DefaultValue::None), 25, false, [0, 0]),
    w(f("anyOf", &T478, UnlessZero, DefaultValue::None), 27, false, [0, 0]),
    w(f("default", &T473, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("definitions", &T479, UnlessZero, DefaultValue::None), 34, false, [0, 0]),
    w(f("dependencies", &T483, UnlessZero, DefaultValue::None), 32, false, [0, 0]),
    w(f("description", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("enum", &T475, UnlessZero, DefaultValue::None), 20, false, [0, 0]),
    w(f("example", &T473, AsWritten, DefaultValue::None), 36, false, [0, 0]),
    w(f("exclusiveMaximum", &T8, UnlessZero, DefaultValue::None), 10, true, [0, 0]),
    w(f("exclusiveMinimum", &T8, UnlessZero, DefaultValue::None), 12, true, [0, 0]),
    w(f("externalDocs", &T484, AsWritten, DefaultValue::None), 35, false, [0, 0]),
    w(f("format", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("id", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("items", &T476, AsWritten, DefaultValue::None), 24, false, [0, 0]),
    w(f("maxItems", &T4, AsWritten, DefaultValue::None), 16, false, [0, 0]),
    w(f("maxLength", &T4, AsWritten, DefaultValue::None), 13, false, [0, 0]),
    w(f("maxProperties", &T4, AsWritten, DefaultValue::None), 21, false, [0, 0]),
    w(f("maximum", &T474, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("minItems", &T4, AsWritten, DefaultValue::None), 17, false, [0, 0]),
    w(f("minLength", &T4, AsWritten, DefaultValue::None), 14, false, [0, 0]),
    w(f("minProperties", &T4, AsWritten, DefaultValue::None), 22, false, [0, 0]),
    w(f("minimum", &T474, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("multipleOf", &T474, AsWritten, DefaultValue::None), 19, false, [0, 0]),
    w(f("not", &T471, AsWritten, DefaultValue::None), 28, false, [0, 0]),
    w(f("nullable", &T8, UnlessZero, DefaultValue::None), 37, true, [0, 0]),
    w(f("oneOf", &T478, UnlessZero, DefaultValue::None), 26, false, [0, 0]),
    w(f("pattern", &T1, UnlessZero, DefaultValue::None), 15, true, [0, 0]),
    w(f("patternProperties", &T479, UnlessZero, DefaultValue::None), 31, false, [0, 0]),
    w(f("properties", &T479, UnlessZero, DefaultValue::None), 29, false, [0, 0]),
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
    w(p(f("x-kubernetes-validations", &T487, UnlessZero, DefaultValue::None), merge(Some("rule"), false)), 44, false, [0, 0]),
];
static W471: [u16; 44] = [16, 1, 0, 9, 35, 15, 34, 6, 21, 12, 25, 13, 19, 23, 30, 18, 22, 36, 26, 10, 20, 24, 33, 17, 4, 29, 5, 27, 32, 3, 31, 8, 2, 7, 14, 11, 28, 42, 37, 38, 39, 40, 41, 43];
pub(crate) static T471: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps", &F471, &W471, false);
pub(crate) static T472: Type = text("v1.JSONSchemaURL", &[]);
pub(crate) static T473: Type = scalar("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSON", Shape::Any);
pub(crate) static T474: Type = scalar("", "", Shape::Float);
pub(crate) static T475: Type = list("", "", &T473, Items::Atomic);
static A476: [TypeRef; 2] = [Held::Static(&T471), Held::Static(&T477)];
pub(crate) static T476: Type = scalar("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray", Shape::Either(Held::Static(&A476)));
pub(crate) static T477: Type = list("", "", &T471, Items::Atomic);
pub(crate) static T478: Type = list("", "", &T471, Items::Atomic);
pub(crate) static T479: Type = map(&T471, false);
static A480: [TypeRef; 2] = [Held::Static(&T471), Held::Static(&T8)];
pub(crate) static T480: Type = scalar("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool", Shape::Either(Held::Static(&A480)));
static A481: [TypeRef; 2] = [Held::Static(&T471), Held::Static(&T482)];
pub(crate) static T481: Type = scalar("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray", Shape::Either(Held::Static(&A481)));
pub(crate) static T482: Type = list("", "", &T1, Items::Atomic);
pub(crate) static T483: Type = map(&T481, false);
static F484: [Field; 2] = [
    w(f("description", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("url", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W484: [u16; 2] = [0, 1];
pub(crate) static T484: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ExternalDocumentation", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ExternalDocumentation", &F484, &W484, false);
static F485: [Field; 6] = [
    w(f("fieldPath", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("messageExpression", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("optionalOldSelf", &T8, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("reason", &T486, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("rule", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W485: [u16; 6] = [5, 1, 2, 4, 0, 3];
pub(crate) static T485: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ValidationRule", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ValidationRule", &F485, &W485, false);
static E486: [SmolStr; 4] = [s("FieldValueDuplicate"), s("FieldValueForbidden"), s("FieldValueInvalid"), s("FieldValueRequired")];
pub(crate) static T486: Type = text("v1.FieldValueErrorReason", &E486);
static K487: [SmolStr; 1] = [s("rule")];
pub(crate) static T487: Type = list("", "", &T485, Items::Map(&K487));
static F488: [Field; 2] = [
    w(f("scale", &T490, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("status", &T489, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W488: [u16; 2] = [1, 0];
pub(crate) static T488: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresources", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresources", &F488, &W488, false);
static F489: [Field; 0] = [
];
static W489: [u16; 0] = [];
pub(crate) static T489: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceStatus", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceStatus", &F489, &W489, false);
static F490: [Field; 3] = [
    w(f("labelSelectorPath", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("specReplicasPath", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("statusReplicasPath", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W490: [u16; 3] = [1, 2, 0];
pub(crate) static T490: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale", &F490, &W490, false);
static F491: [Field; 6] = [
    w(f("description", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("format", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("jsonPath", &T1, Always, DefaultValue::None)), 6, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("priority", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("type", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W491: [u16; 6] = [3, 5, 1, 0, 4, 2];
pub(crate) static T491: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition", &F491, &W491, false);
pub(crate) static T492: Type = list("", "", &T491, Items::Atomic);
static F493: [Field; 1] = [
    w(required(f("jsonPath", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W493: [u16; 1] = [0];
pub(crate) static T493: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.SelectableField", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.SelectableField", &F493, &W493, false);
pub(crate) static T494: Type = list("", "", &T493, Items::Atomic);
pub(crate) static T495: Type = list("", "", &T469, Items::Atomic);
static F496: [Field; 2] = [
    w(required(f("strategy", &T497, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("webhook", &T498, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W496: [u16; 2] = [0, 1];
pub(crate) static T496: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion", &F496, &W496, false);
pub(crate) static T497: Type = text("v1.ConversionStrategyType", &[]);
static F498: [Field; 2] = [
    w(f("clientConfig", &T499, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("conversionReviewVersions", &T73, Null, DefaultValue::None)), 3, false, [0, 0]),
];
static W498: [u16; 2] = [0, 1];
pub(crate) static T498: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookConversion", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.WebhookConversion", &F498, &W498, false);
static F499: [Field; 3] = [
    w(f("caBundle", &T22, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("service", &T500, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("url", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W499: [u16; 3] = [1, 0, 2];
pub(crate) static T499: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig", &F499, &W499, false);
static F500: [Field; 4] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("namespace", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("path", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("port", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W500: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T500: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ServiceReference", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ServiceReference", &F500, &W500, false);
static F501: [Field; 4] = [
    w(f("acceptedNames", &T467, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("conditions", &T504, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("storedVersions", &T73, Null, DefaultValue::None), 3, false, [0, 0]),
];
static W501: [u16; 4] = [1, 0, 3, 2];
pub(crate) static T501: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionStatus", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionStatus", &F501, &W501, false);
static F502: [Field; 6] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T503, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W502: [u16; 6] = [5, 4, 0, 3, 1, 2];
pub(crate) static T502: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionCondition", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionCondition", &F502, &W502, false);
pub(crate) static T503: Type = text("v1.CustomResourceDefinitionConditionType", &[]);
static K504: [SmolStr; 1] = [s("type")];
pub(crate) static T504: Type = list("", "", &T502, Items::Map(&K504));
static F505: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T506, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T508, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W505: [u16; 3] = [2, 3, 4];
pub(crate) static T505: Type = st("io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIService", &F505, &W505, false);
static F506: [Field; 7] = [
    w(f("caBundle", &T22, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("group", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(required(f("groupPriorityMinimum", &T29, Always, DefaultValue::None)), 7, true, [0, 0]),
    w(f("insecureSkipTLSVerify", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("service", &T507, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("version", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("versionPriority", &T29, Always, DefaultValue::None)), 8, true, [0, 0]),
];
static W506: [u16; 7] = [4, 1, 5, 3, 0, 2, 6];
pub(crate) static T506: Type = st("io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceSpec", &F506, &W506, false);
static F507: [Field; 3] = [
    w(f("name", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("port", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W507: [u16; 3] = [1, 0, 2];
pub(crate) static T507: Type = st("io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.ServiceReference", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.ServiceReference", &F507, &W507, false);
static F508: [Field; 1] = [
    w(p(f("conditions", &T511, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
];
static W508: [u16; 1] = [0];
pub(crate) static T508: Type = st("io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceStatus", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceStatus", &F508, &W508, false);
static F509: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T510, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W509: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T509: Type = st("io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceCondition", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceCondition", &F509, &W509, false);
pub(crate) static T510: Type = text("v1.APIServiceConditionType", &[]);
static K511: [SmolStr; 1] = [s("type")];
pub(crate) static T511: Type = list("", "", &T509, Items::Map(&K511));
static F512: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("data", &T513, Always, DefaultValue::None), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("revision", &T4, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W512: [u16; 3] = [3, 1, 4];
pub(crate) static T512: Type = st("io.k8s.api.apps.v1.ControllerRevision", "k8s.io.api.apps.v1.ControllerRevision", &F512, &W512, false);
pub(crate) static T513: Type = scalar("io.k8s.apimachinery.pkg.runtime.RawExtension", "k8s.io.apimachinery.pkg.runtime.RawExtension", Shape::Any);
static F514: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T515, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T519, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W514: [u16; 3] = [2, 3, 4];
pub(crate) static T514: Type = st("io.k8s.api.apps.v1.DaemonSet", "k8s.io.api.apps.v1.DaemonSet", &F514, &W514, false);
static F515: [Field; 5] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("selector", &T89, Null, DefaultValue::None)), 1, false, [0, 0]),
    w(required(f("template", &T326, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("updateStrategy", &T516, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W515: [u16; 5] = [2, 3, 4, 0, 1];
pub(crate) static T515: Type = st("io.k8s.api.apps.v1.DaemonSetSpec", "k8s.io.api.apps.v1.DaemonSetSpec", &F515, &W515, false);
static F516: [Field; 2] = [
    w(f("rollingUpdate", &T518, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T517, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W516: [u16; 2] = [1, 0];
pub(crate) static T516: Type = st("io.k8s.api.apps.v1.DaemonSetUpdateStrategy", "k8s.io.api.apps.v1.DaemonSetUpdateStrategy", &F516, &W516, false);
static E517: [SmolStr; 2] = [s("OnDelete"), s("RollingUpdate")];
pub(crate) static T517: Type = text("v1.DaemonSetUpdateStrategyType", &E517);
static F518: [Field; 2] = [
    w(f("maxSurge", &T204, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("maxUnavailable", &T204, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W518: [u16; 2] = [1, 0];
pub(crate) static T518: Type = st("io.k8s.api.apps.v1.RollingUpdateDaemonSet", "k8s.io.api.apps.v1.RollingUpdateDaemonSet", &F518, &W518, false);
static F519: [Field; 10] = [
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(p(f("conditions", &T522, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 10, false, [0, 0]),
    w(required(f("currentNumberScheduled", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("desiredNumberScheduled", &T29, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("numberAvailable", &T29, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(required(f("numberMisscheduled", &T29, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("numberReady", &T29, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(f("numberUnavailable", &T29, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("updatedNumberScheduled", &T29, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
];
static W519: [u16; 10] = [2, 5, 3, 6, 8, 9, 4, 7, 0, 1];
pub(crate) static T519: Type = st("io.k8s.api.apps.v1.DaemonSetStatus", "k8s.io.api.apps.v1.DaemonSetStatus", &F519, &W519, false);
static F520: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T521, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W520: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T520: Type = st("io.k8s.api.apps.v1.DaemonSetCondition", "k8s.io.api.apps.v1.DaemonSetCondition", &F520, &W520, false);
pub(crate) static T521: Type = text("v1.DaemonSetConditionType", &[]);
static K522: [SmolStr; 1] = [s("type")];
pub(crate) static T522: Type = list("", "", &T520, Items::Map(&K522));
static F523: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T524, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T528, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W523: [u16; 3] = [2, 3, 4];
pub(crate) static T523: Type = st("io.k8s.api.apps.v1.Deployment", "k8s.io.api.apps.v1.Deployment", &F523, &W523, false);
static F524: [Field; 8] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("paused", &T8, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("progressDeadlineSeconds", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("selector", &T89, Null, DefaultValue::None)), 2, false, [0, 0]),
    w(p(f("strategy", &T525, Always, DefaultValue::None), RETAIN_KEYS), 4, true, [0, 0]),
    w(required(f("template", &T326, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W524: [u16; 8] = [3, 5, 7, 6, 0, 4, 1, 2];
pub(crate) static T524: Type = st("io.k8s.api.apps.v1.DeploymentSpec", "k8s.io.api.apps.v1.DeploymentSpec", &F524, &W524, false);
static F525: [Field; 2] = [
    w(f("rollingUpdate", &T527, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T526, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W525: [u16; 2] = [1, 0];
pub(crate) static T525: Type = st("io.k8s.api.apps.v1.DeploymentStrategy", "k8s.io.api.apps.v1.DeploymentStrategy", &F525, &W525, false);
static E526: [SmolStr; 2] = [s("Recreate"), s("RollingUpdate")];
pub(crate) static T526: Type = text("v1.DeploymentStrategyType", &E526);
static F527: [Field; 2] = [
    w(f("maxSurge", &T204, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("maxUnavailable", &T204, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W527: [u16; 2] = [1, 0];
pub(crate) static T527: Type = st("io.k8s.api.apps.v1.RollingUpdateDeployment", "k8s.io.api.apps.v1.RollingUpdateDeployment", &F527, &W527, false);
static F528: [Field; 9] = [
    w(f("availableReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(p(f("conditions", &T531, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 6, false, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("replicas", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("terminatingReplicas", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("unavailableReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("updatedReplicas", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W528: [u16; 9] = [3, 5, 8, 0, 7, 2, 4, 1, 6];
pub(crate) static T528: Type = st("io.k8s.api.apps.v1.DeploymentStatus", "k8s.io.api.apps.v1.DeploymentStatus", &F528, &W528, false);
static F529: [Field; 6] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("lastUpdateTime", &T5, Always, DefaultValue::None), 6, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T530, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W529: [u16; 6] = [5, 4, 3, 2, 1, 0];
pub(crate) static T529: Type = st("io.k8s.api.apps.v1.DeploymentCondition", "k8s.io.api.apps.v1.DeploymentCondition", &F529, &W529, false);
pub(crate) static T530: Type = text("v1.DeploymentConditionType", &[]);
static K531: [SmolStr; 1] = [s("type")];
pub(crate) static T531: Type = list("", "", &T529, Items::Map(&K531));
static F532: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T533, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T534, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W532: [u16; 3] = [2, 3, 4];
pub(crate) static T532: Type = st("io.k8s.api.apps.v1.ReplicaSet", "k8s.io.api.apps.v1.ReplicaSet", &F532, &W532, false);
static F533: [Field; 4] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(required(f("selector", &T89, Null, DefaultValue::None)), 2, false, [0, 0]),
    w(f("template", &T326, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W533: [u16; 4] = [1, 2, 3, 0];
pub(crate) static T533: Type = st("io.k8s.api.apps.v1.ReplicaSetSpec", "k8s.io.api.apps.v1.ReplicaSetSpec", &F533, &W533, false);
static F534: [Field; 7] = [
    w(f("availableReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(p(f("conditions", &T537, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 6, false, [0, 0]),
    w(f("fullyLabeledReplicas", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("replicas", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("terminatingReplicas", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W534: [u16; 7] = [5, 2, 3, 4, 0, 1, 6];
pub(crate) static T534: Type = st("io.k8s.api.apps.v1.ReplicaSetStatus", "k8s.io.api.apps.v1.ReplicaSetStatus", &F534, &W534, false);
static F535: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T536, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W535: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T535: Type = st("io.k8s.api.apps.v1.ReplicaSetCondition", "k8s.io.api.apps.v1.ReplicaSetCondition", &F535, &W535, false);
pub(crate) static T536: Type = text("v1.ReplicaSetConditionType", &[]);
static K537: [SmolStr; 1] = [s("type")];
pub(crate) static T537: Type = list("", "", &T535, Items::Map(&K537));
static F538: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T539, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T548, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W538: [u16; 3] = [2, 3, 4];
pub(crate) static T538: Type = st("io.k8s.api.apps.v1.StatefulSet", "k8s.io.api.apps.v1.StatefulSet", &F538, &W538, false);
static F539: [Field; 11] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 9, true, [0, 0]),
    w(f("ordinals", &T547, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("persistentVolumeClaimRetentionPolicy", &T545, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("podManagementPolicy", &T541, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(required(f("selector", &T89, Null, DefaultValue::None)), 2, false, [0, 0]),
    w(f("serviceName", &T1, Always, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("template", &T326, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("updateStrategy", &T542, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("volumeClaimTemplates", &T540, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W539: [u16; 11] = [4, 6, 8, 10, 7, 3, 9, 5, 0, 2, 1];
pub(crate) static T539: Type = st("io.k8s.api.apps.v1.StatefulSetSpec", "k8s.io.api.apps.v1.StatefulSetSpec", &F539, &W539, false);
pub(crate) static T540: Type = list("", "", &T84, Items::Atomic);
static E541: [SmolStr; 2] = [s("OrderedReady"), s("Parallel")];
pub(crate) static T541: Type = text("v1.PodManagementPolicyType", &E541);
static F542: [Field; 2] = [
    w(f("rollingUpdate", &T544, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T543, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W542: [u16; 2] = [1, 0];
pub(crate) static T542: Type = st("io.k8s.api.apps.v1.StatefulSetUpdateStrategy", "k8s.io.api.apps.v1.StatefulSetUpdateStrategy", &F542, &W542, false);
static E543: [SmolStr; 2] = [s("OnDelete"), s("RollingUpdate")];
pub(crate) static T543: Type = text("v1.StatefulSetUpdateStrategyType", &E543);
static F544: [Field; 2] = [
    w(f("maxUnavailable", &T204, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("partition", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W544: [u16; 2] = [1, 0];
pub(crate) static T544: Type = st("io.k8s.api.apps.v1.RollingUpdateStatefulSetStrategy", "k8s.io.api.apps.v1.RollingUpdateStatefulSetStrategy", &F544, &W544, false);
static F545: [Field; 2] = [
    w(f("whenDeleted", &T546, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("whenScaled", &T546, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W545: [u16; 2] = [0, 1];
pub(crate) static T545: Type = st("io.k8s.api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy", "k8s.io.api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy", &F545, &W545, false);
pub(crate) static T546: Type = text("v1.PersistentVolumeClaimRetentionPolicyType", &[]);
static F547: [Field; 1] = [
    w(f("start", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W547: [u16; 1] = [0];
pub(crate) static T547: Type = st("io.k8s.api.apps.v1.StatefulSetOrdinals", "k8s.io.api.apps.v1.StatefulSetOrdinals", &F547, &W547, false);
static F548: [Field; 10] = [
    w(f("availableReplicas", &T29, Always, DefaultValue::None), 11, true, [0, 0]),
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(p(f("conditions", &T551, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 10, false, [0, 0]),
    w(f("currentReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("currentRevision", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("replicas", &T29, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("updateRevision", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("updatedReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
];
static W548: [u16; 10] = [5, 7, 6, 3, 9, 4, 8, 1, 2, 0];
pub(crate) static T548: Type = st("io.k8s.api.apps.v1.StatefulSetStatus", "k8s.io.api.apps.v1.StatefulSetStatus", &F548, &W548, false);
static F549: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T550, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W549: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T549: Type = st("io.k8s.api.apps.v1.StatefulSetCondition", "k8s.io.api.apps.v1.StatefulSetCondition", &F549, &W549, false);
pub(crate) static T550: Type = text("v1.StatefulSetConditionType", &[]);
static K551: [SmolStr; 1] = [s("type")];
pub(crate) static T551: Type = list("", "", &T549, Items::Map(&K551));
static F552: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("status", &T553, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W552: [u16; 2] = [2, 3];
pub(crate) static T552: Type = st("io.k8s.api.authentication.v1.SelfSubjectReview", "k8s.io.api.authentication.v1.SelfSubjectReview", &F552, &W552, false);
static F553: [Field; 1] = [
    w(f("userInfo", &T554, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W553: [u16; 1] = [0];
pub(crate) static T553: Type = st("io.k8s.api.authentication.v1.SelfSubjectReviewStatus", "k8s.io.api.authentication.v1.SelfSubjectReviewStatus", &F553, &W553, false);
static F554: [Field; 4] = [
    w(f("extra", &T556, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("groups", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("uid", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("username", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W554: [u16; 4] = [3, 2, 1, 0];
pub(crate) static T554: Type = st("io.k8s.api.authentication.v1.UserInfo", "k8s.io.api.authentication.v1.UserInfo", &F554, &W554, false);
pub(crate) static T555: Type = list("", "k8s.io.api.authentication.v1.ExtraValue", &T1, Items::Atomic);
pub(crate) static T556: Type = map(&T555, false);
static F557: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T558, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T559, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W557: [u16; 3] = [2, 3, 4];
pub(crate) static T557: Type = st("io.k8s.api.authentication.v1.TokenReview", "k8s.io.api.authentication.v1.TokenReview", &F557, &W557, false);
static F558: [Field; 2] = [
    w(f("audiences", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("token", &T1, UnlessZero, DefaultValue::None)), 1, true, [0, 0]),
];
static W558: [u16; 2] = [1, 0];
pub(crate) static T558: Type = st("io.k8s.api.authentication.v1.TokenReviewSpec", "k8s.io.api.authentication.v1.TokenReviewSpec", &F558, &W558, false);
static F559: [Field; 4] = [
    w(f("audiences", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("authenticated", &T8, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("error", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("user", &T554, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W559: [u16; 4] = [1, 3, 2, 0];
pub(crate) static T559: Type = st("io.k8s.api.authentication.v1.TokenReviewStatus", "k8s.io.api.authentication.v1.TokenReviewStatus", &F559, &W559, false);
static F560: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T561, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T571, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W560: [u16; 3] = [2, 3, 4];
pub(crate) static T560: Type = st("io.k8s.api.authorization.v1.LocalSubjectAccessReview", "k8s.io.api.authorization.v1.LocalSubjectAccessReview", &F560, &W560, false);
static F561: [Field; 6] = [
    w(f("extra", &T570, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("groups", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("nonResourceAttributes", &T568, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceAttributes", &T562, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("uid", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("user", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W561: [u16; 6] = [3, 2, 5, 1, 0, 4];
pub(crate) static T561: Type = st("io.k8s.api.authorization.v1.SubjectAccessReviewSpec", "k8s.io.api.authorization.v1.SubjectAccessReviewSpec", &F561, &W561, false);
static F562: [Field; 9] = [
    w(f("fieldSelector", &T563, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("group", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("labelSelector", &T567, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("resource", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("subresource", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("verb", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("version", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W562: [u16; 9] = [4, 7, 1, 8, 5, 6, 3, 0, 2];
pub(crate) static T562: Type = st("io.k8s.api.authorization.v1.ResourceAttributes", "k8s.io.api.authorization.v1.ResourceAttributes", &F562, &W562, false);
static F563: [Field; 2] = [
    w(f("rawSelector", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("requirements", &T566, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W563: [u16; 2] = [0, 1];
pub(crate) static T563: Type = st("io.k8s.api.authorization.v1.FieldSelectorAttributes", "k8s.io.api.authorization.v1.FieldSelectorAttributes", &F563, &W563, false);
static F564: [Field; 3] = [
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("operator", &T565, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("values", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W564: [u16; 3] = [0, 1, 2];
pub(crate) static T564: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement", "k8s.io.apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement", &F564, &W564, false);
pub(crate) static T565: Type = text("v1.FieldSelectorOperator", &[]);
pub(crate) static T566: Type = list("", "", &T564, Items::Atomic);
static F567: [Field; 2] = [
    w(f("rawSelector", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("requirements", &T92, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W567: [u16; 2] = [0, 1];
pub(crate) static T567: Type = st("io.k8s.api.authorization.v1.LabelSelectorAttributes", "k8s.io.api.authorization.v1.LabelSelectorAttributes", &F567, &W567, false);
static F568: [Field; 2] = [
    w(f("path", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("verb", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W568: [u16; 2] = [0, 1];
pub(crate) static T568: Type = st("io.k8s.api.authorization.v1.NonResourceAttributes", "k8s.io.api.authorization.v1.NonResourceAttributes", &F568, &W568, false);
pub(crate) static T569: Type = list("", "k8s.io.api.authorization.v1.ExtraValue", &T1, Items::Atomic);
pub(crate) static T570: Type = map(&T569, false);
static F571: [Field; 4] = [
    w(required(f("allowed", &T8, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("denied", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("evaluationError", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W571: [u16; 4] = [0, 3, 2, 1];
pub(crate) static T571: Type = st("io.k8s.api.authorization.v1.SubjectAccessReviewStatus", "k8s.io.api.authorization.v1.SubjectAccessReviewStatus", &F571, &W571, false);
static F572: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T573, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T571, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W572: [u16; 3] = [2, 3, 4];
pub(crate) static T572: Type = st("io.k8s.api.authorization.v1.SelfSubjectAccessReview", "k8s.io.api.authorization.v1.SelfSubjectAccessReview", &F572, &W572, false);
static F573: [Field; 2] = [
    w(f("nonResourceAttributes", &T568, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceAttributes", &T562, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W573: [u16; 2] = [1, 0];
pub(crate) static T573: Type = st("io.k8s.api.authorization.v1.SelfSubjectAccessReviewSpec", "k8s.io.api.authorization.v1.SelfSubjectAccessReviewSpec", &F573, &W573, false);
static F574: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T575, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T576, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W574: [u16; 3] = [2, 3, 4];
pub(crate) static T574: Type = st("io.k8s.api.authorization.v1.SelfSubjectRulesReview", "k8s.io.api.authorization.v1.SelfSubjectRulesReview", &F574, &W574, false);
static F575: [Field; 1] = [
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W575: [u16; 1] = [0];
pub(crate) static T575: Type = st("io.k8s.api.authorization.v1.SelfSubjectRulesReviewSpec", "k8s.io.api.authorization.v1.SelfSubjectRulesReviewSpec", &F575, &W575, false);
static F576: [Field; 4] = [
    w(f("evaluationError", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("incomplete", &T8, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("nonResourceRules", &T580, Null, DefaultValue::None)), 2, false, [0, 0]),
    w(required(f("resourceRules", &T578, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W576: [u16; 4] = [3, 2, 1, 0];
pub(crate) static T576: Type = st("io.k8s.api.authorization.v1.SubjectRulesReviewStatus", "k8s.io.api.authorization.v1.SubjectRulesReviewStatus", &F576, &W576, false);
static F577: [Field; 4] = [
    w(f("apiGroups", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceNames", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("resources", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("verbs", &T73, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W577: [u16; 4] = [3, 0, 2, 1];
pub(crate) static T577: Type = st("io.k8s.api.authorization.v1.ResourceRule", "k8s.io.api.authorization.v1.ResourceRule", &F577, &W577, false);
pub(crate) static T578: Type = list("", "", &T577, Items::Atomic);
static F579: [Field; 2] = [
    w(f("nonResourceURLs", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("verbs", &T73, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W579: [u16; 2] = [1, 0];
pub(crate) static T579: Type = st("io.k8s.api.authorization.v1.NonResourceRule", "k8s.io.api.authorization.v1.NonResourceRule", &F579, &W579, false);
pub(crate) static T580: Type = list("", "", &T579, Items::Atomic);
static F581: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T561, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T571, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W581: [u16; 3] = [2, 3, 4];
pub(crate) static T581: Type = st("io.k8s.api.authorization.v1.SubjectAccessReview", "k8s.io.api.authorization.v1.SubjectAccessReview", &F581, &W581, false);
static F582: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T583, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T585, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W582: [u16; 3] = [2, 3, 4];
pub(crate) static T582: Type = st("io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler", "k8s.io.api.autoscaling.v1.HorizontalPodAutoscaler", &F582, &W582, false);
static F583: [Field; 4] = [
    w(required(f("maxReplicas", &T29, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("minReplicas", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("scaleTargetRef", &T584, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("targetCPUUtilizationPercentage", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W583: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T583: Type = st("io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerSpec", "k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerSpec", &F583, &W583, false);
static F584: [Field; 3] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("kind", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W584: [u16; 3] = [1, 2, 0];
pub(crate) static T584: Type = st("io.k8s.api.autoscaling.v1.CrossVersionObjectReference", "k8s.io.api.autoscaling.v1.CrossVersionObjectReference", &F584, &W584, true);
static F585: [Field; 5] = [
    w(f("currentCPUUtilizationPercentage", &T29, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("currentReplicas", &T29, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("desiredReplicas", &T29, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(f("lastScaleTime", &T5, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("observedGeneration", &T4, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W585: [u16; 5] = [4, 3, 1, 2, 0];
pub(crate) static T585: Type = st("io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerStatus", "k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerStatus", &F585, &W585, false);
static F586: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T587, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T606, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W586: [u16; 3] = [2, 3, 4];
pub(crate) static T586: Type = st("io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler", "k8s.io.api.autoscaling.v2.HorizontalPodAutoscaler", &F586, &W586, false);
static F587: [Field; 5] = [
    w(f("behavior", &T600, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("maxReplicas", &T29, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("metrics", &T599, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("minReplicas", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("scaleTargetRef", &T588, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W587: [u16; 5] = [4, 3, 1, 2, 0];
pub(crate) static T587: Type = st("io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec", "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerSpec", &F587, &W587, false);
static F588: [Field; 3] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("kind", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W588: [u16; 3] = [1, 2, 0];
pub(crate) static T588: Type = st("io.k8s.api.autoscaling.v2.CrossVersionObjectReference", "k8s.io.api.autoscaling.v2.CrossVersionObjectReference", &F588, &W588, false);
static F589: [Field; 6] = [
    w(f("containerResource", &T598, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("external", &T597, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("object", &T591, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("pods", &T595, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("resource", &T596, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("type", &T590, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W589: [u16; 6] = [5, 2, 3, 4, 1, 0];
pub(crate) static T589: Type = st("io.k8s.api.autoscaling.v2.MetricSpec", "k8s.io.api.autoscaling.v2.MetricSpec", &F589, &W589, false);
pub(crate) static T590: Type = text("v2.MetricSourceType", &[]);
static F591: [Field; 3] = [
    w(required(f("describedObject", &T588, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("metric", &T594, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("target", &T592, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W591: [u16; 3] = [0, 2, 1];
pub(crate) static T591: Type = st("io.k8s.api.autoscaling.v2.ObjectMetricSource", "k8s.io.api.autoscaling.v2.ObjectMetricSource", &F591, &W591, false);
static F592: [Field; 4] = [
    w(f("averageUtilization", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("averageValue", &T41, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("type", &T593, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("value", &T41, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W592: [u16; 4] = [2, 3, 1, 0];
pub(crate) static T592: Type = st("io.k8s.api.autoscaling.v2.MetricTarget", "k8s.io.api.autoscaling.v2.MetricTarget", &F592, &W592, false);
pub(crate) static T593: Type = text("v2.MetricTargetType", &[]);
static F594: [Field; 2] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W594: [u16; 2] = [0, 1];
pub(crate) static T594: Type = st("io.k8s.api.autoscaling.v2.MetricIdentifier", "k8s.io.api.autoscaling.v2.MetricIdentifier", &F594, &W594, false);
static F595: [Field; 2] = [
    w(required(f("metric", &T594, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("target", &T592, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W595: [u16; 2] = [0, 1];
pub(crate) static T595: Type = st("io.k8s.api.autoscaling.v2.PodsMetricSource", "k8s.io.api.autoscaling.v2.PodsMetricSource", &F595, &W595, false);
static F596: [Field; 2] = [
    w(required(f("name", &T233, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("target", &T592, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W596: [u16; 2] = [0, 1];
pub(crate) static T596: Type = st("io.k8s.api.autoscaling.v2.ResourceMetricSource", "k8s.io.api.autoscaling.v2.ResourceMetricSource", &F596, &W596, false);
static F597: [Field; 2] = [
    w(required(f("metric", &T594, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("target", &T592, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W597: [u16; 2] = [0, 1];
pub(crate) static T597: Type = st("io.k8s.api.autoscaling.v2.ExternalMetricSource", "k8s.io.api.autoscaling.v2.ExternalMetricSource", &F597, &W597, false);
static F598: [Field; 3] = [
    w(required(f("container", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("name", &T233, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("target", &T592, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W598: [u16; 3] = [1, 2, 0];
pub(crate) static T598: Type = st("io.k8s.api.autoscaling.v2.ContainerResourceMetricSource", "k8s.io.api.autoscaling.v2.ContainerResourceMetricSource", &F598, &W598, false);
pub(crate) static T599: Type = list("", "", &T589, Items::Atomic);
static F600: [Field; 2] = [
    w(f("scaleDown", &T601, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("scaleUp", &T601, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W600: [u16; 2] = [1, 0];
pub(crate) static T600: Type = st("io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerBehavior", "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerBehavior", &F600, &W600, false);
static F601: [Field; 4] = [
    w(f("policies", &T605, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("selectPolicy", &T602, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("stabilizationWindowSeconds", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("tolerance", &T41, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W601: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T601: Type = st("io.k8s.api.autoscaling.v2.HPAScalingRules", "k8s.io.api.autoscaling.v2.HPAScalingRules", &F601, &W601, false);
pub(crate) static T602: Type = text("v2.ScalingPolicySelect", &[]);
static F603: [Field; 3] = [
    w(required(f("periodSeconds", &T29, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("type", &T604, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("value", &T29, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W603: [u16; 3] = [1, 2, 0];
pub(crate) static T603: Type = st("io.k8s.api.autoscaling.v2.HPAScalingPolicy", "k8s.io.api.autoscaling.v2.HPAScalingPolicy", &F603, &W603, false);
pub(crate) static T604: Type = text("v2.HPAScalingPolicyType", &[]);
pub(crate) static T605: Type = list("", "", &T603, Items::Atomic);
static F606: [Field; 6] = [
    w(p(f("conditions", &T617, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 6, false, [0, 0]),
    w(f("currentMetrics", &T614, Null, DefaultValue::None), 5, false, [0, 0]),
    w(f("currentReplicas", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("desiredReplicas", &T29, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(f("lastScaleTime", &T5, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("observedGeneration", &T4, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W606: [u16; 6] = [5, 4, 2, 3, 1, 0];
pub(crate) static T606: Type = st("io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerStatus", "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerStatus", &F606, &W606, false);
static F607: [Field; 6] = [
    w(f("containerResource", &T613, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("external", &T612, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("object", &T608, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("pods", &T610, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("resource", &T611, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("type", &T590, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W607: [u16; 6] = [5, 2, 3, 4, 1, 0];
pub(crate) static T607: Type = st("io.k8s.api.autoscaling.v2.MetricStatus", "k8s.io.api.autoscaling.v2.MetricStatus", &F607, &W607, false);
static F608: [Field; 3] = [
    w(required(f("current", &T609, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("describedObject", &T588, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("metric", &T594, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W608: [u16; 3] = [2, 0, 1];
pub(crate) static T608: Type = st("io.k8s.api.autoscaling.v2.ObjectMetricStatus", "k8s.io.api.autoscaling.v2.ObjectMetricStatus", &F608, &W608, false);
static F609: [Field; 3] = [
    w(f("averageUtilization", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("averageValue", &T41, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("value", &T41, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W609: [u16; 3] = [2, 1, 0];
pub(crate) static T609: Type = st("io.k8s.api.autoscaling.v2.MetricValueStatus", "k8s.io.api.autoscaling.v2.MetricValueStatus", &F609, &W609, false);
static F610: [Field; 2] = [
    w(required(f("current", &T609, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("metric", &T594, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W610: [u16; 2] = [1, 0];
pub(crate) static T610: Type = st("io.k8s.api.autoscaling.v2.PodsMetricStatus", "k8s.io.api.autoscaling.v2.PodsMetricStatus", &F610, &W610, false);
static F611: [Field; 2] = [
    w(required(f("current", &T609, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T233, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W611: [u16; 2] = [1, 0];
pub(crate) static T611: Type = st("io.k8s.api.autoscaling.v2.ResourceMetricStatus", "k8s.io.api.autoscaling.v2.ResourceMetricStatus", &F611, &W611, false);
static F612: [Field; 2] = [
    w(required(f("current", &T609, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("metric", &T594, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W612: [u16; 2] = [1, 0];
pub(crate) static T612: Type = st("io.k8s.api.autoscaling.v2.ExternalMetricStatus", "k8s.io.api.autoscaling.v2.ExternalMetricStatus", &F612, &W612, false);
static F613: [Field; 3] = [
    w(required(f("container", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("current", &T609, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T233, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W613: [u16; 3] = [2, 1, 0];
pub(crate) static T613: Type = st("io.k8s.api.autoscaling.v2.ContainerResourceMetricStatus", "k8s.io.api.autoscaling.v2.ContainerResourceMetricStatus", &F613, &W613, false);
pub(crate) static T614: Type = list("", "", &T607, Items::Atomic);
static F615: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T616, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W615: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T615: Type = st("io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerCondition", "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerCondition", &F615, &W615, false);
pub(crate) static T616: Type = text("v2.HorizontalPodAutoscalerConditionType", &[]);
static K617: [SmolStr; 1] = [s("type")];
pub(crate) static T617: Type = list("", "", &T615, Items::Map(&K617));
static F618: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T619, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T638, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W618: [u16; 3] = [2, 3, 4];
pub(crate) static T618: Type = st("io.k8s.api.batch.v1.CronJob", "k8s.io.api.batch.v1.CronJob", &F618, &W618, false);
static F619: [Field; 8] = [
    w(f("concurrencyPolicy", &T620, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("failedJobsHistoryLimit", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(required(f("jobTemplate", &T621, Always, DefaultValue::None)), 5, true, [0, 0]),
    w(required(f("schedule", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("startingDeadlineSeconds", &T4, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("successfulJobsHistoryLimit", &T29, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("suspend", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("timeZone", &T1, AsWritten, DefaultValue::None), 8, false, [0, 0]),
];
static W619: [u16; 8] = [3, 4, 0, 6, 2, 5, 1, 7];
pub(crate) static T619: Type = st("io.k8s.api.batch.v1.CronJobSpec", "k8s.io.api.batch.v1.CronJobSpec", &F619, &W619, false);
static E620: [SmolStr; 3] = [s("Allow"), s("Forbid"), s("Replace")];
pub(crate) static T620: Type = text("v1.ConcurrencyPolicy", &E620);
static F621: [Field; 2] = [
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T622, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W621: [u16; 2] = [0, 1];
pub(crate) static T621: Type = st("io.k8s.api.batch.v1.JobTemplateSpec", "k8s.io.api.batch.v1.JobTemplateSpec", &F621, &W621, false);
static F622: [Field; 16] = [
    w(f("activeDeadlineSeconds", &T4, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("backoffLimit", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("backoffLimitPerIndex", &T29, AsWritten, DefaultValue::None), 12, false, [0, 0]),
    w(f("completionMode", &T623, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("completions", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("managedBy", &T1, AsWritten, DefaultValue::None), 15, false, [0, 0]),
    w(f("manualSelector", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("maxFailedIndexes", &T29, AsWritten, DefaultValue::None), 13, false, [0, 0]),
    w(f("parallelism", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("podFailurePolicy", &T624, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("podReplacementPolicy", &T634, AsWritten, DefaultValue::None), 14, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("successPolicy", &T635, AsWritten, DefaultValue::None), 16, false, [0, 0]),
    w(f("suspend", &T8, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(required(f("template", &T326, Always, DefaultValue::None)), 6, true, [0, 0]),
    w(f("ttlSecondsAfterFinished", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
];
static W622: [u16; 16] = [8, 4, 0, 11, 6, 14, 1, 15, 3, 13, 9, 2, 7, 10, 5, 12];
pub(crate) static T622: Type = st("io.k8s.api.batch.v1.JobSpec", "k8s.io.api.batch.v1.JobSpec", &F622, &W622, false);
static E623: [SmolStr; 2] = [s("Indexed"), s("NonIndexed")];
pub(crate) static T623: Type = text("v1.CompletionMode", &E623);
static F624: [Field; 1] = [
    w(required(f("rules", &T633, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W624: [u16; 1] = [0];
pub(crate) static T624: Type = st("io.k8s.api.batch.v1.PodFailurePolicy", "k8s.io.api.batch.v1.PodFailurePolicy", &F624, &W624, false);
static F625: [Field; 3] = [
    w(required(f("action", &T626, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("onExitCodes", &T627, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("onPodConditions", &T632, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W625: [u16; 3] = [0, 1, 2];
pub(crate) static T625: Type = st("io.k8s.api.batch.v1.PodFailurePolicyRule", "k8s.io.api.batch.v1.PodFailurePolicyRule", &F625, &W625, false);
static E626: [SmolStr; 4] = [s("Count"), s("FailIndex"), s("FailJob"), s("Ignore")];
pub(crate) static T626: Type = text("v1.PodFailurePolicyAction", &E626);
static F627: [Field; 3] = [
    w(f("containerName", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(required(f("operator", &T628, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("values", &T241, Null, DefaultValue::None)), 3, false, [0, 0]),
];
static W627: [u16; 3] = [0, 1, 2];
pub(crate) static T627: Type = st("io.k8s.api.batch.v1.PodFailurePolicyOnExitCodesRequirement", "k8s.io.api.batch.v1.PodFailurePolicyOnExitCodesRequirement", &F627, &W627, false);
static E628: [SmolStr; 2] = [s("In"), s("NotIn")];
pub(crate) static T628: Type = text("v1.PodFailurePolicyOnExitCodesOperator", &E628);
static F629: [Field; 2] = [
    w(f("status", &T631, Always, DefaultValue::None), 2, true, [0, 0]),
    w(required(f("type", &T630, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W629: [u16; 2] = [1, 0];
pub(crate) static T629: Type = st("io.k8s.api.batch.v1.PodFailurePolicyOnPodConditionsPattern", "k8s.io.api.batch.v1.PodFailurePolicyOnPodConditionsPattern", &F629, &W629, false);
pub(crate) static T630: Type = text("corev1.PodConditionType", &[]);
pub(crate) static T631: Type = text("corev1.ConditionStatus", &[]);
pub(crate) static T632: Type = list("", "", &T629, Items::Atomic);
pub(crate) static T633: Type = list("", "", &T625, Items::Atomic);
static E634: [SmolStr; 2] = [s("Failed"), s("TerminatingOrFailed")];
pub(crate) static T634: Type = text("v1.PodReplacementPolicy", &E634);
static F635: [Field; 1] = [
    w(required(f("rules", &T637, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W635: [u16; 1] = [0];
pub(crate) static T635: Type = st("io.k8s.api.batch.v1.SuccessPolicy", "k8s.io.api.batch.v1.SuccessPolicy", &F635, &W635, false);
static F636: [Field; 2] = [
    w(f("succeededCount", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("succeededIndexes", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W636: [u16; 2] = [1, 0];
pub(crate) static T636: Type = st("io.k8s.api.batch.v1.SuccessPolicyRule", "k8s.io.api.batch.v1.SuccessPolicyRule", &F636, &W636, false);
pub(crate) static T637: Type = list("", "", &T636, Items::Atomic);
static F638: [Field; 3] = [
    w(f("active", &T639, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("lastScheduleTime", &T5, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("lastSuccessfulTime", &T5, AsWritten, DefaultValue::None), 5, false, [0, 0]),
];
static W638: [u16; 3] = [0, 1, 2];
pub(crate) static T638: Type = st("io.k8s.api.batch.v1.CronJobStatus", "k8s.io.api.batch.v1.CronJobStatus", &F638, &W638, false);
pub(crate) static T639: Type = list("", "", &T15, Items::Atomic);
static F640: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T622, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T641, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W640: [u16; 3] = [2, 3, 4];
pub(crate) static T640: Type = st("io.k8s.api.batch.v1.Job", "k8s.io.api.batch.v1.Job", &F640, &W640, false);
static F641: [Field; 11] = [
    w(f("active", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("completedIndexes", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("completionTime", &T5, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(p(f("conditions", &T644, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
    w(f("failed", &T29, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("failedIndexes", &T1, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("ready", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("startTime", &T5, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("succeeded", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("terminating", &T29, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("uncountedTerminatedPods", &T645, AsWritten, DefaultValue::None), 8, false, [0, 0]),
];
static W641: [u16; 11] = [3, 7, 2, 0, 8, 4, 1, 10, 6, 5, 9];
pub(crate) static T641: Type = st("io.k8s.api.batch.v1.JobStatus", "k8s.io.api.batch.v1.JobStatus", &F641, &W641, false);
static F642: [Field; 6] = [
    w(f("lastProbeTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("status", &T631, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T643, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W642: [u16; 6] = [5, 4, 0, 1, 3, 2];
pub(crate) static T642: Type = st("io.k8s.api.batch.v1.JobCondition", "k8s.io.api.batch.v1.JobCondition", &F642, &W642, false);
pub(crate) static T643: Type = text("v1.JobConditionType", &[]);
pub(crate) static T644: Type = list("", "", &T642, Items::Atomic);
static F645: [Field; 2] = [
    w(f("failed", &T646, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("succeeded", &T646, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W645: [u16; 2] = [1, 0];
pub(crate) static T645: Type = st("io.k8s.api.batch.v1.UncountedTerminatedPods", "k8s.io.api.batch.v1.UncountedTerminatedPods", &F645, &W645, false);
pub(crate) static T646: Type = list("", "", &T3, Items::Set);
static F647: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T648, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T653, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W647: [u16; 3] = [2, 3, 4];
pub(crate) static T647: Type = st("io.k8s.api.certificates.v1.CertificateSigningRequest", "k8s.io.api.certificates.v1.CertificateSigningRequest", &F647, &W647, false);
static F648: [Field; 8] = [
    w(f("expirationSeconds", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("extra", &T652, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("groups", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("request", &T22, Null, DefaultValue::None)), 1, false, [0, 0]),
    w(required(f("signerName", &T1, Always, DefaultValue::None)), 7, true, [0, 0]),
    w(f("uid", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("usages", &T650, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("username", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W648: [u16; 8] = [3, 7, 5, 2, 6, 1, 4, 0];
pub(crate) static T648: Type = st("io.k8s.api.certificates.v1.CertificateSigningRequestSpec", "k8s.io.api.certificates.v1.CertificateSigningRequestSpec", &F648, &W648, false);
static E649: [SmolStr; 23] = [s("any"), s("cert sign"), s("client auth"), s("code signing"), s("content commitment"), s("crl sign"), s("data encipherment"), s("decipher only"), s("digital signature"), s("email protection"), s("encipher only"), s("ipsec end system"), s("ipsec tunnel"), s("ipsec user"), s("key agreement"), s("key encipherment"), s("microsoft sgc"), s("netscape sgc"), s("ocsp signing"), s("s/mime"), s("server auth"), s("signing"), s("timestamping")];
pub(crate) static T649: Type = text("v1.KeyUsage", &E649);
pub(crate) static T650: Type = list("", "", &T649, Items::Atomic);
pub(crate) static T651: Type = list("", "k8s.io.api.certificates.v1.ExtraValue", &T1, Items::Atomic);
pub(crate) static T652: Type = map(&T651, false);
static F653: [Field; 2] = [
    w(f("certificate", &T22, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("conditions", &T656, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W653: [u16; 2] = [1, 0];
pub(crate) static T653: Type = st("io.k8s.api.certificates.v1.CertificateSigningRequestStatus", "k8s.io.api.certificates.v1.CertificateSigningRequestStatus", &F653, &W653, false);
static F654: [Field; 6] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 5, true, [0, 0]),
    w(f("lastUpdateTime", &T5, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(required(f("status", &T19, Always, DefaultValue::None)), 6, true, [0, 0]),
    w(required(f("type", &T655, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W654: [u16; 6] = [5, 3, 2, 1, 0, 4];
pub(crate) static T654: Type = st("io.k8s.api.certificates.v1.CertificateSigningRequestCondition", "k8s.io.api.certificates.v1.CertificateSigningRequestCondition", &F654, &W654, false);
pub(crate) static T655: Type = text("v1.RequestConditionType", &[]);
static K656: [SmolStr; 1] = [s("type")];
pub(crate) static T656: Type = list("", "", &T654, Items::Map(&K656));
static F657: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T658, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W657: [u16; 2] = [2, 3];
pub(crate) static T657: Type = st("io.k8s.api.certificates.v1alpha1.ClusterTrustBundle", "k8s.io.api.certificates.v1alpha1.ClusterTrustBundle", &F657, &W657, false);
static F658: [Field; 2] = [
    w(f("signerName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("trustBundle", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W658: [u16; 2] = [0, 1];
pub(crate) static T658: Type = st("io.k8s.api.certificates.v1alpha1.ClusterTrustBundleSpec", "k8s.io.api.certificates.v1alpha1.ClusterTrustBundleSpec", &F658, &W658, false);
static F659: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T660, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W659: [u16; 2] = [2, 3];
pub(crate) static T659: Type = st("io.k8s.api.certificates.v1beta1.ClusterTrustBundle", "k8s.io.api.certificates.v1beta1.ClusterTrustBundle", &F659, &W659, false);
static F660: [Field; 2] = [
    w(f("signerName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("trustBundle", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W660: [u16; 2] = [0, 1];
pub(crate) static T660: Type = st("io.k8s.api.certificates.v1beta1.ClusterTrustBundleSpec", "k8s.io.api.certificates.v1beta1.ClusterTrustBundleSpec", &F660, &W660, false);
static F661: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T662, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T664, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W661: [u16; 3] = [2, 3, 4];
pub(crate) static T661: Type = st("io.k8s.api.certificates.v1beta1.PodCertificateRequest", "k8s.io.api.certificates.v1beta1.PodCertificateRequest", &F661, &W661, false);
static F662: [Field; 12] = [
    w(f("maxExpirationSeconds", &T29, AsWritten, DefaultValue::Int(86400)), 8, false, [0, 0]),
    w(required(f("nodeName", &T663, Always, DefaultValue::None)), 6, true, [0, 0]),
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
static W662: [u16; 12] = [9, 4, 5, 7, 8, 1, 2, 0, 3, 6, 11, 10];
pub(crate) static T662: Type = st("io.k8s.api.certificates.v1beta1.PodCertificateRequestSpec", "k8s.io.api.certificates.v1beta1.PodCertificateRequestSpec", &F662, &W662, false);
pub(crate) static T663: Type = text("types.NodeName", &[]);
static F664: [Field; 5] = [
    w(f("beginRefreshAt", &T5, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("certificateChain", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(p(f("conditions", &T368, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
    w(f("notAfter", &T5, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("notBefore", &T5, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W664: [u16; 5] = [2, 1, 4, 0, 3];
pub(crate) static T664: Type = st("io.k8s.api.certificates.v1beta1.PodCertificateRequestStatus", "k8s.io.api.certificates.v1beta1.PodCertificateRequestStatus", &F664, &W664, false);
static F665: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T666, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W665: [u16; 2] = [2, 3];
pub(crate) static T665: Type = st("io.k8s.api.coordination.v1.Lease", "k8s.io.api.coordination.v1.Lease", &F665, &W665, false);
static F666: [Field; 7] = [
    w(f("acquireTime", &T35, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("holderIdentity", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("leaseDurationSeconds", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("leaseTransitions", &T29, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("preferredHolder", &T1, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("renewTime", &T35, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("strategy", &T667, AsWritten, DefaultValue::None), 6, false, [0, 0]),
];
static W666: [u16; 7] = [1, 2, 0, 5, 3, 6, 4];
pub(crate) static T666: Type = st("io.k8s.api.coordination.v1.LeaseSpec", "k8s.io.api.coordination.v1.LeaseSpec", &F666, &W666, false);
pub(crate) static T667: Type = text("v1.CoordinatedLeaseStrategy", &[]);
static F668: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T669, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W668: [u16; 2] = [2, 3];
pub(crate) static T668: Type = st("io.k8s.api.coordination.v1alpha2.LeaseCandidate", "k8s.io.api.coordination.v1alpha2.LeaseCandidate", &F668, &W668, false);
static F669: [Field; 6] = [
    w(required(f("binaryVersion", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(f("emulationVersion", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("leaseName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("pingTime", &T35, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("renewTime", &T35, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("strategy", &T667, UnlessZero, DefaultValue::None)), 6, true, [0, 0]),
];
static W669: [u16; 6] = [2, 3, 4, 0, 1, 5];
pub(crate) static T669: Type = st("io.k8s.api.coordination.v1alpha2.LeaseCandidateSpec", "k8s.io.api.coordination.v1alpha2.LeaseCandidateSpec", &F669, &W669, false);
static F670: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T671, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W670: [u16; 2] = [2, 3];
pub(crate) static T670: Type = st("io.k8s.api.coordination.v1beta1.LeaseCandidate", "k8s.io.api.coordination.v1beta1.LeaseCandidate", &F670, &W670, false);
static F671: [Field; 6] = [
    w(required(f("binaryVersion", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(f("emulationVersion", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("leaseName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("pingTime", &T35, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("renewTime", &T35, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("strategy", &T667, UnlessZero, DefaultValue::None)), 6, true, [0, 0]),
];
static W671: [u16; 6] = [2, 3, 4, 0, 1, 5];
pub(crate) static T671: Type = st("io.k8s.api.coordination.v1beta1.LeaseCandidateSpec", "k8s.io.api.coordination.v1beta1.LeaseCandidateSpec", &F671, &W671, false);
static F672: [Field; 6] = [
    w(required(f("addressType", &T683, Always, DefaultValue::None)), 4, true, [0, 0]),
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("endpoints", &T680, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("ports", &T682, Null, DefaultValue::None), 3, false, [0, 0]),
];
static W672: [u16; 4] = [4, 2, 5, 0];
pub(crate) static T672: Type = st("io.k8s.api.discovery.v1.EndpointSlice", "k8s.io.api.discovery.v1.EndpointSlice", &F672, &W672, false);
static F673: [Field; 8] = [
    w(required(f("addresses", &T10, Null, DefaultValue::None)), 1, false, [0, 0]),
    w(f("conditions", &T674, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("deprecatedTopology", &T6, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("hints", &T675, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("hostname", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("nodeName", &T1, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("targetRef", &T15, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("zone", &T1, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W673: [u16; 8] = [0, 1, 4, 6, 2, 5, 7, 3];
pub(crate) static T673: Type = st("io.k8s.api.discovery.v1.Endpoint", "k8s.io.api.discovery.v1.Endpoint", &F673, &W673, false);
static F674: [Field; 3] = [
    w(f("ready", &T8, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("serving", &T8, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("terminating", &T8, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W674: [u16; 3] = [0, 1, 2];
pub(crate) static T674: Type = st("io.k8s.api.discovery.v1.EndpointConditions", "k8s.io.api.discovery.v1.EndpointConditions", &F674, &W674, false);
static F675: [Field; 2] = [
    w(f("forNodes", &T679, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("forZones", &T677, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W675: [u16; 2] = [1, 0];
pub(crate) static T675: Type = st("io.k8s.api.discovery.v1.EndpointHints", "k8s.io.api.discovery.v1.EndpointHints", &F675, &W675, false);
static F676: [Field; 1] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W676: [u16; 1] = [0];
pub(crate) static T676: Type = st("io.k8s.api.discovery.v1.ForZone", "k8s.io.api.discovery.v1.ForZone", &F676, &W676, false);
pub(crate) static T677: Type = list("", "", &T676, Items::Atomic);
static F678: [Field; 1] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W678: [u16; 1] = [0];
pub(crate) static T678: Type = st("io.k8s.api.discovery.v1.ForNode", "k8s.io.api.discovery.v1.ForNode", &F678, &W678, false);
pub(crate) static T679: Type = list("", "", &T678, Items::Atomic);
pub(crate) static T680: Type = list("", "", &T673, Items::Atomic);
static F681: [Field; 4] = [
    w(f("appProtocol", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("name", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("port", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("protocol", &T30, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W681: [u16; 4] = [1, 3, 2, 0];
pub(crate) static T681: Type = st("io.k8s.api.discovery.v1.EndpointPort", "k8s.io.api.discovery.v1.EndpointPort", &F681, &W681, true);
pub(crate) static T682: Type = list("", "", &T681, Items::Atomic);
static E683: [SmolStr; 3] = [s("FQDN"), s("IPv4"), s("IPv6")];
pub(crate) static T683: Type = text("v1.AddressType", &E683);
static F684: [Field; 17] = [
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
    w(f("series", &T685, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("type", &T1, UnlessZero, DefaultValue::None), 11, true, [0, 0]),
];
static W684: [u16; 15] = [8, 6, 15, 13, 14, 0, 10, 11, 12, 9, 16, 5, 3, 4, 2];
pub(crate) static T684: Type = st("io.k8s.api.events.v1.Event", "k8s.io.api.events.v1.Event", &F684, &W684, false);
static F685: [Field; 2] = [
    w(required(f("count", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("lastObservedTime", &T35, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W685: [u16; 2] = [0, 1];
pub(crate) static T685: Type = st("io.k8s.api.events.v1.EventSeries", "k8s.io.api.events.v1.EventSeries", &F685, &W685, false);
static F686: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T687, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T703, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W686: [u16; 3] = [2, 3, 4];
pub(crate) static T686: Type = st("io.k8s.api.flowcontrol.v1.FlowSchema", "k8s.io.api.flowcontrol.v1.FlowSchema", &F686, &W686, false);
static F687: [Field; 4] = [
    w(f("distinguisherMethod", &T689, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("matchingPrecedence", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(required(f("priorityLevelConfiguration", &T688, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("rules", &T702, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W687: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T687: Type = st("io.k8s.api.flowcontrol.v1.FlowSchemaSpec", "k8s.io.api.flowcontrol.v1.FlowSchemaSpec", &F687, &W687, false);
static F688: [Field; 1] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W688: [u16; 1] = [0];
pub(crate) static T688: Type = st("io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationReference", "k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationReference", &F688, &W688, false);
static F689: [Field; 1] = [
    w(required(f("type", &T690, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W689: [u16; 1] = [0];
pub(crate) static T689: Type = st("io.k8s.api.flowcontrol.v1.FlowDistinguisherMethod", "k8s.io.api.flowcontrol.v1.FlowDistinguisherMethod", &F689, &W689, false);
pub(crate) static T690: Type = text("v1.FlowDistinguisherMethodType", &[]);
static F691: [Field; 3] = [
    w(f("nonResourceRules", &T701, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("resourceRules", &T699, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("subjects", &T697, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W691: [u16; 3] = [2, 1, 0];
pub(crate) static T691: Type = st("io.k8s.api.flowcontrol.v1.PolicyRulesWithSubjects", "k8s.io.api.flowcontrol.v1.PolicyRulesWithSubjects", &F691, &W691, false);
static F692: [Field; 4] = [
    w(f("group", &T695, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("kind", &T693, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("serviceAccount", &T696, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("user", &T694, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W692: [u16; 4] = [1, 3, 0, 2];
pub(crate) static T692: Type = st("io.k8s.api.flowcontrol.v1.Subject", "k8s.io.api.flowcontrol.v1.Subject", &F692, &W692, false);
pub(crate) static T693: Type = text("v1.SubjectKind", &[]);
static F694: [Field; 1] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W694: [u16; 1] = [0];
pub(crate) static T694: Type = st("io.k8s.api.flowcontrol.v1.UserSubject", "k8s.io.api.flowcontrol.v1.UserSubject", &F694, &W694, false);
static F695: [Field; 1] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W695: [u16; 1] = [0];
pub(crate) static T695: Type = st("io.k8s.api.flowcontrol.v1.GroupSubject", "k8s.io.api.flowcontrol.v1.GroupSubject", &F695, &W695, false);
static F696: [Field; 2] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("namespace", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W696: [u16; 2] = [1, 0];
pub(crate) static T696: Type = st("io.k8s.api.flowcontrol.v1.ServiceAccountSubject", "k8s.io.api.flowcontrol.v1.ServiceAccountSubject", &F696, &W696, false);
pub(crate) static T697: Type = list("", "", &T692, Items::Atomic);
static F698: [Field; 5] = [
    w(required(f("apiGroups", &T10, Null, DefaultValue::None)), 2, false, [0, 0]),
    w(f("clusterScope", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("namespaces", &T10, Null, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("resources", &T10, Null, DefaultValue::None)), 3, false, [0, 0]),
    w(required(f("verbs", &T10, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W698: [u16; 5] = [4, 0, 3, 1, 2];
pub(crate) static T698: Type = st("io.k8s.api.flowcontrol.v1.ResourcePolicyRule", "k8s.io.api.flowcontrol.v1.ResourcePolicyRule", &F698, &W698, false);
pub(crate) static T699: Type = list("", "", &T698, Items::Atomic);
static F700: [Field; 2] = [
    w(required(f("nonResourceURLs", &T10, Null, DefaultValue::None)), 6, false, [0, 0]),
    w(required(f("verbs", &T10, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W700: [u16; 2] = [1, 0];
pub(crate) static T700: Type = st("io.k8s.api.flowcontrol.v1.NonResourcePolicyRule", "k8s.io.api.flowcontrol.v1.NonResourcePolicyRule", &F700, &W700, false);
pub(crate) static T701: Type = list("", "", &T700, Items::Atomic);
pub(crate) static T702: Type = list("", "", &T691, Items::Atomic);
static F703: [Field; 1] = [
    w(p(f("conditions", &T706, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
];
static W703: [u16; 1] = [0];
pub(crate) static T703: Type = st("io.k8s.api.flowcontrol.v1.FlowSchemaStatus", "k8s.io.api.flowcontrol.v1.FlowSchemaStatus", &F703, &W703, false);
static F704: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T705, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W704: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T704: Type = st("io.k8s.api.flowcontrol.v1.FlowSchemaCondition", "k8s.io.api.flowcontrol.v1.FlowSchemaCondition", &F704, &W704, false);
pub(crate) static T705: Type = text("v1.FlowSchemaConditionType", &[]);
static K706: [SmolStr; 1] = [s("type")];
pub(crate) static T706: Type = list("", "", &T704, Items::Map(&K706));
static F707: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T708, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T715, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W707: [u16; 3] = [2, 3, 4];
pub(crate) static T707: Type = st("io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration", "k8s.io.api.flowcontrol.v1.PriorityLevelConfiguration", &F707, &W707, false);
static F708: [Field; 3] = [
    w(f("exempt", &T714, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("limited", &T710, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("type", &T709, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W708: [u16; 3] = [2, 1, 0];
pub(crate) static T708: Type = st("io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationSpec", "k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationSpec", &F708, &W708, false);
pub(crate) static T709: Type = text("v1.PriorityLevelEnablement", &[]);
static F710: [Field; 4] = [
    w(f("borrowingLimitPercent", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("lendablePercent", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("limitResponse", &T711, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("nominalConcurrencyShares", &T29, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W710: [u16; 4] = [3, 2, 1, 0];
pub(crate) static T710: Type = st("io.k8s.api.flowcontrol.v1.LimitedPriorityLevelConfiguration", "k8s.io.api.flowcontrol.v1.LimitedPriorityLevelConfiguration", &F710, &W710, false);
static F711: [Field; 2] = [
    w(f("queuing", &T713, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("type", &T712, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W711: [u16; 2] = [1, 0];
pub(crate) static T711: Type = st("io.k8s.api.flowcontrol.v1.LimitResponse", "k8s.io.api.flowcontrol.v1.LimitResponse", &F711, &W711, false);
pub(crate) static T712: Type = text("v1.LimitResponseType", &[]);
static F713: [Field; 3] = [
    w(f("handSize", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("queueLengthLimit", &T29, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("queues", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W713: [u16; 3] = [2, 0, 1];
pub(crate) static T713: Type = st("io.k8s.api.flowcontrol.v1.QueuingConfiguration", "k8s.io.api.flowcontrol.v1.QueuingConfiguration", &F713, &W713, false);
static F714: [Field; 2] = [
    w(f("lendablePercent", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("nominalConcurrencyShares", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W714: [u16; 2] = [1, 0];
pub(crate) static T714: Type = st("io.k8s.api.flowcontrol.v1.ExemptPriorityLevelConfiguration", "k8s.io.api.flowcontrol.v1.ExemptPriorityLevelConfiguration", &F714, &W714, false);
static F715: [Field; 1] = [
    w(p(f("conditions", &T718, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
];
static W715: [u16; 1] = [0];
pub(crate) static T715: Type = st("io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationStatus", "k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationStatus", &F715, &W715, false);
static F716: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T717, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W716: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T716: Type = st("io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationCondition", "k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationCondition", &F716, &W716, false);
pub(crate) static T717: Type = text("v1.PriorityLevelConfigurationConditionType", &[]);
static K718: [SmolStr; 1] = [s("type")];
pub(crate) static T718: Type = list("", "", &T716, Items::Map(&K718));
static F719: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(required(f("metadata", &T2, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("spec", &T720, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T721, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W719: [u16; 3] = [2, 3, 4];
pub(crate) static T719: Type = st("io.k8s.api.apiserverinternal.v1alpha1.StorageVersion", "k8s.io.api.apiserverinternal.v1alpha1.StorageVersion", &F719, &W719, false);
static F720: [Field; 0] = [
];
static W720: [u16; 0] = [];
pub(crate) static T720: Type = st("io.k8s.api.apiserverinternal.v1alpha1.StorageVersionSpec", "k8s.io.api.apiserverinternal.v1alpha1.StorageVersionSpec", &F720, &W720, false);
static F721: [Field; 3] = [
    w(f("commonEncodingVersion", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("conditions", &T727, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("storageVersions", &T723, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W721: [u16; 3] = [2, 0, 1];
pub(crate) static T721: Type = st("io.k8s.api.apiserverinternal.v1alpha1.StorageVersionStatus", "k8s.io.api.apiserverinternal.v1alpha1.StorageVersionStatus", &F721, &W721, false);
static F722: [Field; 4] = [
    w(required(f("apiServerID", &T1, UnlessZero, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("decodableVersions", &T10, UnlessZero, DefaultValue::None)), 3, false, [0, 0]),
    w(required(f("encodingVersion", &T1, UnlessZero, DefaultValue::None)), 2, true, [0, 0]),
    w(f("servedVersions", &T10, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W722: [u16; 4] = [0, 2, 1, 3];
pub(crate) static T722: Type = st("io.k8s.api.apiserverinternal.v1alpha1.ServerStorageVersion", "k8s.io.api.apiserverinternal.v1alpha1.ServerStorageVersion", &F722, &W722, false);
static K723: [SmolStr; 1] = [s("apiServerID")];
pub(crate) static T723: Type = list("", "", &T722, Items::Map(&K723));
static F724: [Field; 6] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("message", &T1, UnlessZero, DefaultValue::None)), 6, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("reason", &T1, Always, DefaultValue::None)), 5, true, [0, 0]),
    w(required(f("status", &T726, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T725, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W724: [u16; 6] = [5, 4, 2, 0, 3, 1];
pub(crate) static T724: Type = st("io.k8s.api.apiserverinternal.v1alpha1.StorageVersionCondition", "k8s.io.api.apiserverinternal.v1alpha1.StorageVersionCondition", &F724, &W724, false);
pub(crate) static T725: Type = text("v1alpha1.StorageVersionConditionType", &[]);
pub(crate) static T726: Type = text("v1alpha1.ConditionStatus", &[]);
static K727: [SmolStr; 1] = [s("type")];
pub(crate) static T727: Type = list("", "", &T724, Items::Map(&K727));
static F728: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T729, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W728: [u16; 2] = [2, 3];
pub(crate) static T728: Type = st("io.k8s.api.networking.v1.IngressClass", "k8s.io.api.networking.v1.IngressClass", &F728, &W728, false);
static F729: [Field; 2] = [
    w(f("controller", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("parameters", &T730, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W729: [u16; 2] = [0, 1];
pub(crate) static T729: Type = st("io.k8s.api.networking.v1.IngressClassSpec", "k8s.io.api.networking.v1.IngressClassSpec", &F729, &W729, false);
static F730: [Field; 5] = [
    w(f("apiGroup", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(required(f("kind", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("namespace", &T1, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("scope", &T1, Null, DefaultValue::None), 4, false, [0, 0]),
];
static W730: [u16; 5] = [0, 1, 2, 4, 3];
pub(crate) static T730: Type = st("io.k8s.api.networking.v1.IngressClassParametersReference", "k8s.io.api.networking.v1.IngressClassParametersReference", &F730, &W730, false);
static F731: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T732, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T744, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W731: [u16; 3] = [2, 3, 4];
pub(crate) static T731: Type = st("io.k8s.api.networking.v1.Ingress", "k8s.io.api.networking.v1.Ingress", &F731, &W731, false);
static F732: [Field; 4] = [
    w(f("defaultBackend", &T733, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("ingressClassName", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("rules", &T743, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("tls", &T737, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W732: [u16; 4] = [0, 3, 2, 1];
pub(crate) static T732: Type = st("io.k8s.api.networking.v1.IngressSpec", "k8s.io.api.networking.v1.IngressSpec", &F732, &W732, false);
static F733: [Field; 2] = [
    w(f("resource", &T94, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("service", &T734, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W733: [u16; 2] = [0, 1];
pub(crate) static T733: Type = st("io.k8s.api.networking.v1.IngressBackend", "k8s.io.api.networking.v1.IngressBackend", &F733, &W733, false);
static F734: [Field; 2] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("port", &T735, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W734: [u16; 2] = [0, 1];
pub(crate) static T734: Type = st("io.k8s.api.networking.v1.IngressServiceBackend", "k8s.io.api.networking.v1.IngressServiceBackend", &F734, &W734, false);
static F735: [Field; 2] = [
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("number", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W735: [u16; 2] = [0, 1];
pub(crate) static T735: Type = st("io.k8s.api.networking.v1.ServiceBackendPort", "k8s.io.api.networking.v1.ServiceBackendPort", &F735, &W735, true);
static F736: [Field; 2] = [
    w(f("hosts", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("secretName", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W736: [u16; 2] = [0, 1];
pub(crate) static T736: Type = st("io.k8s.api.networking.v1.IngressTLS", "k8s.io.api.networking.v1.IngressTLS", &F736, &W736, false);
pub(crate) static T737: Type = list("", "", &T736, Items::Atomic);
static F738: [Field; 2] = [
    w(f("host", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("http", &T739, AsWritten, DefaultValue::None), 1, false, [2, 0]),
];
static W738: [u16; 2] = [0, 1];
pub(crate) static T738: Type = st("io.k8s.api.networking.v1.IngressRule", "k8s.io.api.networking.v1.IngressRule", &F738, &W738, false);
static F739: [Field; 1] = [
    w(required(f("paths", &T742, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W739: [u16; 1] = [0];
pub(crate) static T739: Type = st("io.k8s.api.networking.v1.HTTPIngressRuleValue", "k8s.io.api.networking.v1.HTTPIngressRuleValue", &F739, &W739, false);
static F740: [Field; 3] = [
    w(required(f("backend", &T733, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("path", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("pathType", &T741, Null, DefaultValue::None)), 3, false, [0, 0]),
];
static W740: [u16; 3] = [1, 0, 2];
pub(crate) static T740: Type = st("io.k8s.api.networking.v1.HTTPIngressPath", "k8s.io.api.networking.v1.HTTPIngressPath", &F740, &W740, false);
static E741: [SmolStr; 3] = [s("Exact"), s("ImplementationSpecific"), s("Prefix")];
pub(crate) static T741: Type = text("v1.PathType", &E741);
pub(crate) static T742: Type = list("", "", &T740, Items::Atomic);
pub(crate) static T743: Type = list("", "", &T738, Items::Atomic);
static F744: [Field; 1] = [
    w(f("loadBalancer", &T745, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W744: [u16; 1] = [0];
pub(crate) static T744: Type = st("io.k8s.api.networking.v1.IngressStatus", "k8s.io.api.networking.v1.IngressStatus", &F744, &W744, false);
static F745: [Field; 1] = [
    w(f("ingress", &T749, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W745: [u16; 1] = [0];
pub(crate) static T745: Type = st("io.k8s.api.networking.v1.IngressLoadBalancerStatus", "k8s.io.api.networking.v1.IngressLoadBalancerStatus", &F745, &W745, false);
static F746: [Field; 3] = [
    w(f("hostname", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("ip", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("ports", &T748, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W746: [u16; 3] = [1, 0, 2];
pub(crate) static T746: Type = st("io.k8s.api.networking.v1.IngressLoadBalancerIngress", "k8s.io.api.networking.v1.IngressLoadBalancerIngress", &F746, &W746, false);
static F747: [Field; 3] = [
    w(f("error", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("port", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("protocol", &T30, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W747: [u16; 3] = [1, 2, 0];
pub(crate) static T747: Type = st("io.k8s.api.networking.v1.IngressPortStatus", "k8s.io.api.networking.v1.IngressPortStatus", &F747, &W747, false);
pub(crate) static T748: Type = list("", "", &T747, Items::Atomic);
pub(crate) static T749: Type = list("", "", &T746, Items::Atomic);
static F750: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T751, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W750: [u16; 2] = [2, 3];
pub(crate) static T750: Type = st("io.k8s.api.networking.v1.IPAddress", "k8s.io.api.networking.v1.IPAddress", &F750, &W750, false);
static F751: [Field; 1] = [
    w(required(f("parentRef", &T752, AsWritten, DefaultValue::None)), 1, false, [0, 0]),
];
static W751: [u16; 1] = [0];
pub(crate) static T751: Type = st("io.k8s.api.networking.v1.IPAddressSpec", "k8s.io.api.networking.v1.IPAddressSpec", &F751, &W751, false);
static F752: [Field; 4] = [
    w(f("group", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("name", &T1, UnlessZero, DefaultValue::None)), 4, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("resource", &T1, UnlessZero, DefaultValue::None)), 2, true, [0, 0]),
];
static W752: [u16; 4] = [0, 3, 2, 1];
pub(crate) static T752: Type = st("io.k8s.api.networking.v1.ParentReference", "k8s.io.api.networking.v1.ParentReference", &F752, &W752, false);
static F753: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T754, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W753: [u16; 2] = [2, 3];
pub(crate) static T753: Type = st("io.k8s.api.networking.v1.NetworkPolicy", "k8s.io.api.networking.v1.NetworkPolicy", &F753, &W753, false);
static F754: [Field; 4] = [
    w(f("egress", &T763, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("ingress", &T761, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("podSelector", &T89, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("policyTypes", &T765, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W754: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T754: Type = st("io.k8s.api.networking.v1.NetworkPolicySpec", "k8s.io.api.networking.v1.NetworkPolicySpec", &F754, &W754, false);
static F755: [Field; 2] = [
    w(f("from", &T760, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("ports", &T757, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W755: [u16; 2] = [1, 0];
pub(crate) static T755: Type = st("io.k8s.api.networking.v1.NetworkPolicyIngressRule", "k8s.io.api.networking.v1.NetworkPolicyIngressRule", &F755, &W755, false);
static F756: [Field; 3] = [
    w(f("endPort", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("port", &T204, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("protocol", &T30, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W756: [u16; 3] = [2, 1, 0];
pub(crate) static T756: Type = st("io.k8s.api.networking.v1.NetworkPolicyPort", "k8s.io.api.networking.v1.NetworkPolicyPort", &F756, &W756, false);
pub(crate) static T757: Type = list("", "", &T756, Items::Atomic);
static F758: [Field; 3] = [
    w(f("ipBlock", &T759, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("podSelector", &T89, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W758: [u16; 3] = [2, 1, 0];
pub(crate) static T758: Type = st("io.k8s.api.networking.v1.NetworkPolicyPeer", "k8s.io.api.networking.v1.NetworkPolicyPeer", &F758, &W758, false);
static F759: [Field; 2] = [
    w(required(f("cidr", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("except", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W759: [u16; 2] = [0, 1];
pub(crate) static T759: Type = st("io.k8s.api.networking.v1.IPBlock", "k8s.io.api.networking.v1.IPBlock", &F759, &W759, false);
pub(crate) static T760: Type = list("", "", &T758, Items::Atomic);
pub(crate) static T761: Type = list("", "", &T755, Items::Atomic);
static F762: [Field; 2] = [
    w(f("ports", &T757, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("to", &T760, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W762: [u16; 2] = [0, 1];
pub(crate) static T762: Type = st("io.k8s.api.networking.v1.NetworkPolicyEgressRule", "k8s.io.api.networking.v1.NetworkPolicyEgressRule", &F762, &W762, false);
pub(crate) static T763: Type = list("", "", &T762, Items::Atomic);
static E764: [SmolStr; 2] = [s("Egress"), s("Ingress")];
pub(crate) static T764: Type = text("v1.PolicyType", &E764);
pub(crate) static T765: Type = list("", "", &T764, Items::Atomic);
static F766: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T767, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T768, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W766: [u16; 3] = [2, 3, 4];
pub(crate) static T766: Type = st("io.k8s.api.networking.v1.ServiceCIDR", "k8s.io.api.networking.v1.ServiceCIDR", &F766, &W766, false);
static F767: [Field; 1] = [
    w(f("cidrs", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W767: [u16; 1] = [0];
pub(crate) static T767: Type = st("io.k8s.api.networking.v1.ServiceCIDRSpec", "k8s.io.api.networking.v1.ServiceCIDRSpec", &F767, &W767, false);
static F768: [Field; 1] = [
    w(p(f("conditions", &T368, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
];
static W768: [u16; 1] = [0];
pub(crate) static T768: Type = st("io.k8s.api.networking.v1.ServiceCIDRStatus", "k8s.io.api.networking.v1.ServiceCIDRStatus", &F768, &W768, false);
static F769: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T770, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W769: [u16; 2] = [2, 3];
pub(crate) static T769: Type = st("io.k8s.api.networking.v1beta1.IPAddress", "k8s.io.api.networking.v1beta1.IPAddress", &F769, &W769, false);
static F770: [Field; 1] = [
    w(required(f("parentRef", &T771, AsWritten, DefaultValue::None)), 1, false, [0, 0]),
];
static W770: [u16; 1] = [0];
pub(crate) static T770: Type = st("io.k8s.api.networking.v1beta1.IPAddressSpec", "k8s.io.api.networking.v1beta1.IPAddressSpec", &F770, &W770, false);
static F771: [Field; 4] = [
    w(f("group", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("name", &T1, UnlessZero, DefaultValue::None)), 4, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(required(f("resource", &T1, UnlessZero, DefaultValue::None)), 2, true, [0, 0]),
];
static W771: [u16; 4] = [0, 3, 2, 1];
pub(crate) static T771: Type = st("io.k8s.api.networking.v1beta1.ParentReference", "k8s.io.api.networking.v1beta1.ParentReference", &F771, &W771, false);
static F772: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T773, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T774, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W772: [u16; 3] = [2, 3, 4];
pub(crate) static T772: Type = st("io.k8s.api.networking.v1beta1.ServiceCIDR", "k8s.io.api.networking.v1beta1.ServiceCIDR", &F772, &W772, false);
static F773: [Field; 1] = [
    w(f("cidrs", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W773: [u16; 1] = [0];
pub(crate) static T773: Type = st("io.k8s.api.networking.v1beta1.ServiceCIDRSpec", "k8s.io.api.networking.v1beta1.ServiceCIDRSpec", &F773, &W773, false);
static F774: [Field; 1] = [
    w(p(f("conditions", &T368, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
];
static W774: [u16; 1] = [0];
pub(crate) static T774: Type = st("io.k8s.api.networking.v1beta1.ServiceCIDRStatus", "k8s.io.api.networking.v1beta1.ServiceCIDRStatus", &F774, &W774, false);
static F775: [Field; 6] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("handler", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("overhead", &T776, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("scheduling", &T777, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W775: [u16; 4] = [3, 1, 4, 5];
pub(crate) static T775: Type = st("io.k8s.api.node.v1.RuntimeClass", "k8s.io.api.node.v1.RuntimeClass", &F775, &W775, false);
static F776: [Field; 1] = [
    w(f("podFixed", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W776: [u16; 1] = [0];
pub(crate) static T776: Type = st("io.k8s.api.node.v1.Overhead", "k8s.io.api.node.v1.Overhead", &F776, &W776, false);
static F777: [Field; 2] = [
    w(f("nodeSelector", &T246, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("tolerations", &T267, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W777: [u16; 2] = [0, 1];
pub(crate) static T777: Type = st("io.k8s.api.node.v1.Scheduling", "k8s.io.api.node.v1.Scheduling", &F777, &W777, false);
static F778: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T779, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T781, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W778: [u16; 3] = [2, 3, 4];
pub(crate) static T778: Type = st("io.k8s.api.policy.v1.PodDisruptionBudget", "k8s.io.api.policy.v1.PodDisruptionBudget", &F778, &W778, false);
static F779: [Field; 4] = [
    w(f("maxUnavailable", &T204, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("minAvailable", &T204, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(p(f("selector", &T89, AsWritten, DefaultValue::None), REPLACE), 2, false, [0, 0]),
    w(f("unhealthyPodEvictionPolicy", &T780, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W779: [u16; 4] = [1, 2, 0, 3];
pub(crate) static T779: Type = st("io.k8s.api.policy.v1.PodDisruptionBudgetSpec", "k8s.io.api.policy.v1.PodDisruptionBudgetSpec", &F779, &W779, false);
static E780: [SmolStr; 2] = [s("AlwaysAllow"), s("IfHealthyBudget")];
pub(crate) static T780: Type = text("v1.UnhealthyPodEvictionPolicyType", &E780);
static F781: [Field; 7] = [
    w(p(f("conditions", &T368, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 7, false, [0, 0]),
    w(f("currentHealthy", &T29, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("desiredHealthy", &T29, Always, DefaultValue::None), 5, true, [0, 0]),
    w(f("disruptedPods", &T782, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("disruptionsAllowed", &T29, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("expectedPods", &T29, Always, DefaultValue::None), 6, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W781: [u16; 7] = [6, 3, 4, 1, 2, 5, 0];
pub(crate) static T781: Type = st("io.k8s.api.policy.v1.PodDisruptionBudgetStatus", "k8s.io.api.policy.v1.PodDisruptionBudgetStatus", &F781, &W781, false);
pub(crate) static T782: Type = map(&T5, false);
static F783: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("roleRef", &T786, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("subjects", &T785, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W783: [u16; 3] = [2, 4, 3];
pub(crate) static T783: Type = st("io.k8s.api.rbac.v1.ClusterRoleBinding", "k8s.io.api.rbac.v1.ClusterRoleBinding", &F783, &W783, false);
static F784: [Field; 4] = [
    w(f("apiGroup", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(required(f("kind", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W784: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T784: Type = st("io.k8s.api.rbac.v1.Subject", "k8s.io.api.rbac.v1.Subject", &F784, &W784, true);
pub(crate) static T785: Type = list("", "", &T784, Items::Atomic);
static F786: [Field; 3] = [
    w(f("apiGroup", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("kind", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W786: [u16; 3] = [0, 1, 2];
pub(crate) static T786: Type = st("io.k8s.api.rbac.v1.RoleRef", "k8s.io.api.rbac.v1.RoleRef", &F786, &W786, true);
static F787: [Field; 5] = [
    w(f("aggregationRule", &T790, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rules", &T789, Null, DefaultValue::None), 2, false, [0, 0]),
];
static W787: [u16; 3] = [3, 4, 0];
pub(crate) static T787: Type = st("io.k8s.api.rbac.v1.ClusterRole", "k8s.io.api.rbac.v1.ClusterRole", &F787, &W787, false);
static F788: [Field; 5] = [
    w(f("apiGroups", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("nonResourceURLs", &T73, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("resourceNames", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("resources", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("verbs", &T73, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W788: [u16; 5] = [4, 0, 3, 2, 1];
pub(crate) static T788: Type = st("io.k8s.api.rbac.v1.PolicyRule", "k8s.io.api.rbac.v1.PolicyRule", &F788, &W788, false);
pub(crate) static T789: Type = list("", "", &T788, Items::Atomic);
static F790: [Field; 1] = [
    w(f("clusterRoleSelectors", &T791, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W790: [u16; 1] = [0];
pub(crate) static T790: Type = st("io.k8s.api.rbac.v1.AggregationRule", "k8s.io.api.rbac.v1.AggregationRule", &F790, &W790, false);
pub(crate) static T791: Type = list("", "", &T89, Items::Atomic);
static F792: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("roleRef", &T786, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(f("subjects", &T785, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W792: [u16; 3] = [2, 4, 3];
pub(crate) static T792: Type = st("io.k8s.api.rbac.v1.RoleBinding", "k8s.io.api.rbac.v1.RoleBinding", &F792, &W792, false);
static F793: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rules", &T789, Null, DefaultValue::None), 2, false, [0, 0]),
];
static W793: [u16; 2] = [2, 3];
pub(crate) static T793: Type = st("io.k8s.api.rbac.v1.Role", "k8s.io.api.rbac.v1.Role", &F793, &W793, false);
static F794: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T795, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W794: [u16; 2] = [2, 3];
pub(crate) static T794: Type = st("io.k8s.api.resource.v1.DeviceClass", "k8s.io.api.resource.v1.DeviceClass", &F794, &W794, false);
static F795: [Field; 3] = [
    w(f("config", &T801, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("extendedResourceName", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("selectors", &T798, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W795: [u16; 3] = [2, 0, 1];
pub(crate) static T795: Type = st("io.k8s.api.resource.v1.DeviceClassSpec", "k8s.io.api.resource.v1.DeviceClassSpec", &F795, &W795, false);
static F796: [Field; 1] = [
    w(f("cel", &T797, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W796: [u16; 1] = [0];
pub(crate) static T796: Type = st("io.k8s.api.resource.v1.DeviceSelector", "k8s.io.api.resource.v1.DeviceSelector", &F796, &W796, false);
static F797: [Field; 1] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W797: [u16; 1] = [0];
pub(crate) static T797: Type = st("io.k8s.api.resource.v1.CELDeviceSelector", "k8s.io.api.resource.v1.CELDeviceSelector", &F797, &W797, false);
pub(crate) static T798: Type = list("", "", &T796, Items::Atomic);
static F799: [Field; 1] = [
    w(f("opaque", &T800, AsWritten, DefaultValue::None), 1, false, [1, 0]),
];
static W799: [u16; 1] = [0];
pub(crate) static T799: Type = st("io.k8s.api.resource.v1.DeviceClassConfiguration", "k8s.io.api.resource.v1.DeviceClassConfiguration", &F799, &W799, false);
static F800: [Field; 2] = [
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("parameters", &T513, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W800: [u16; 2] = [0, 1];
pub(crate) static T800: Type = st("io.k8s.api.resource.v1.OpaqueDeviceConfiguration", "k8s.io.api.resource.v1.OpaqueDeviceConfiguration", &F800, &W800, false);
pub(crate) static T801: Type = list("", "", &T799, Items::Atomic);
static F802: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T803, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T821, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W802: [u16; 3] = [2, 3, 4];
pub(crate) static T802: Type = st("io.k8s.api.resource.v1.ResourceClaim", "k8s.io.api.resource.v1.ResourceClaim", &F802, &W802, false);
static F803: [Field; 1] = [
    w(f("devices", &T804, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W803: [u16; 1] = [0];
pub(crate) static T803: Type = st("io.k8s.api.resource.v1.ResourceClaimSpec", "k8s.io.api.resource.v1.ResourceClaimSpec", &F803, &W803, false);
static F804: [Field; 3] = [
    w(f("config", &T820, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("constraints", &T818, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("requests", &T815, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W804: [u16; 3] = [2, 1, 0];
pub(crate) static T804: Type = st("io.k8s.api.resource.v1.DeviceClaim", "k8s.io.api.resource.v1.DeviceClaim", &F804, &W804, false);
static F805: [Field; 3] = [
    w(f("exactly", &T806, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("firstAvailable", &T814, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W805: [u16; 3] = [2, 0, 1];
pub(crate) static T805: Type = st("io.k8s.api.resource.v1.DeviceRequest", "k8s.io.api.resource.v1.DeviceRequest", &F805, &W805, false);
static F806: [Field; 7] = [
    w(f("adminAccess", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("allocationMode", &T807, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("capacity", &T812, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("count", &T4, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("deviceClassName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("selectors", &T798, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("tolerations", &T811, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
];
static W806: [u16; 7] = [4, 5, 1, 3, 0, 6, 2];
pub(crate) static T806: Type = st("io.k8s.api.resource.v1.ExactDeviceRequest", "k8s.io.api.resource.v1.ExactDeviceRequest", &F806, &W806, false);
static E807: [SmolStr; 2] = [s("All"), s("ExactCount")];
pub(crate) static T807: Type = text("v1.DeviceAllocationMode", &E807);
static F808: [Field; 5] = [
    w(f("effect", &T810, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("key", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("operator", &T809, UnlessZero, DefaultValue::Text("Equal")), 2, true, [0, 0]),
    w(f("tolerationSeconds", &T4, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("value", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W808: [u16; 5] = [1, 2, 4, 0, 3];
pub(crate) static T808: Type = st("io.k8s.api.resource.v1.DeviceToleration", "k8s.io.api.resource.v1.DeviceToleration", &F808, &W808, false);
static E809: [SmolStr; 2] = [s("Equal"), s("Exists")];
pub(crate) static T809: Type = text("v1.DeviceTolerationOperator", &E809);
static E810: [SmolStr; 3] = [s("NoExecute"), s("NoSchedule"), s("None")];
pub(crate) static T810: Type = text("v1.DeviceTaintEffect", &E810);
pub(crate) static T811: Type = list("", "", &T808, Items::Atomic);
static F812: [Field; 1] = [
    w(f("requests", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W812: [u16; 1] = [0];
pub(crate) static T812: Type = st("io.k8s.api.resource.v1.CapacityRequirements", "k8s.io.api.resource.v1.CapacityRequirements", &F812, &W812, false);
static F813: [Field; 7] = [
    w(f("allocationMode", &T807, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("capacity", &T812, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("count", &T4, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("deviceClassName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("selectors", &T798, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("tolerations", &T811, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
];
static W813: [u16; 7] = [4, 3, 5, 0, 2, 6, 1];
pub(crate) static T813: Type = st("io.k8s.api.resource.v1.DeviceSubRequest", "k8s.io.api.resource.v1.DeviceSubRequest", &F813, &W813, false);
pub(crate) static T814: Type = list("", "", &T813, Items::Atomic);
pub(crate) static T815: Type = list("", "", &T805, Items::Atomic);
static F816: [Field; 3] = [
    w(f("distinctAttribute", &T817, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("matchAttribute", &T817, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("requests", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W816: [u16; 3] = [2, 1, 0];
pub(crate) static T816: Type = st("io.k8s.api.resource.v1.DeviceConstraint", "k8s.io.api.resource.v1.DeviceConstraint", &F816, &W816, false);
pub(crate) static T817: Type = text("v1.FullyQualifiedName", &[]);
pub(crate) static T818: Type = list("", "", &T816, Items::Atomic);
static F819: [Field; 2] = [
    w(f("opaque", &T800, AsWritten, DefaultValue::None), 1, false, [2, 0]),
    w(f("requests", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W819: [u16; 2] = [1, 0];
pub(crate) static T819: Type = st("io.k8s.api.resource.v1.DeviceClaimConfiguration", "k8s.io.api.resource.v1.DeviceClaimConfiguration", &F819, &W819, false);
pub(crate) static T820: Type = list("", "", &T819, Items::Atomic);
static F821: [Field; 3] = [
    w(f("allocation", &T822, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("devices", &T833, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(p(f("reservedFor", &T830, UnlessZero, DefaultValue::None), merge(Some("uid"), false)), 2, false, [0, 0]),
];
static W821: [u16; 3] = [0, 2, 1];
pub(crate) static T821: Type = st("io.k8s.api.resource.v1.ResourceClaimStatus", "k8s.io.api.resource.v1.ResourceClaimStatus", &F821, &W821, false);
static F822: [Field; 3] = [
    w(f("allocationTimestamp", &T5, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("devices", &T823, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodeSelector", &T136, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W822: [u16; 3] = [1, 2, 0];
pub(crate) static T822: Type = st("io.k8s.api.resource.v1.AllocationResult", "k8s.io.api.resource.v1.AllocationResult", &F822, &W822, false);
static F823: [Field; 2] = [
    w(f("config", &T828, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("results", &T825, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W823: [u16; 2] = [1, 0];
pub(crate) static T823: Type = st("io.k8s.api.resource.v1.DeviceAllocationResult", "k8s.io.api.resource.v1.DeviceAllocationResult", &F823, &W823, false);
static F824: [Field; 10] = [
    w(f("adminAccess", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("bindingConditions", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("bindingFailureConditions", &T73, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("consumedCapacity", &T42, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(required(f("device", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(required(f("driver", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("pool", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("request", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("shareID", &T3, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("tolerations", &T811, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
];
static W824: [u16; 10] = [7, 5, 6, 4, 0, 9, 1, 2, 8, 3];
pub(crate) static T824: Type = st("io.k8s.api.resource.v1.DeviceRequestAllocationResult", "k8s.io.api.resource.v1.DeviceRequestAllocationResult", &F824, &W824, false);
pub(crate) static T825: Type = list("", "", &T824, Items::Atomic);
static F826: [Field; 3] = [
    w(f("opaque", &T800, AsWritten, DefaultValue::None), 1, false, [3, 0]),
    w(f("requests", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("source", &T827, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W826: [u16; 3] = [2, 1, 0];
pub(crate) static T826: Type = st("io.k8s.api.resource.v1.DeviceAllocationConfiguration", "k8s.io.api.resource.v1.DeviceAllocationConfiguration", &F826, &W826, false);
static E827: [SmolStr; 2] = [s("FromClaim"), s("FromClass")];
pub(crate) static T827: Type = text("v1.AllocationConfigSource", &E827);
pub(crate) static T828: Type = list("", "", &T826, Items::Atomic);
static F829: [Field; 4] = [
    w(f("apiGroup", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(required(f("resource", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("uid", &T3, Always, DefaultValue::None)), 5, true, [0, 0]),
];
static W829: [u16; 4] = [0, 2, 1, 3];
pub(crate) static T829: Type = st("io.k8s.api.resource.v1.ResourceClaimConsumerReference", "k8s.io.api.resource.v1.ResourceClaimConsumerReference", &F829, &W829, false);
static K830: [SmolStr; 1] = [s("uid")];
pub(crate) static T830: Type = list("", "", &T829, Items::Map(&K830));
static F831: [Field; 7] = [
    w(f("conditions", &T368, Null, DefaultValue::None), 4, false, [0, 0]),
    w(f("data", &T513, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("device", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("networkData", &T832, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("pool", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("shareID", &T1, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W831: [u16; 7] = [3, 5, 2, 0, 1, 4, 6];
pub(crate) static T831: Type = st("io.k8s.api.resource.v1.AllocatedDeviceStatus", "k8s.io.api.resource.v1.AllocatedDeviceStatus", &F831, &W831, false);
static F832: [Field; 3] = [
    w(f("hardwareAddress", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("interfaceName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("ips", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W832: [u16; 3] = [1, 2, 0];
pub(crate) static T832: Type = st("io.k8s.api.resource.v1.NetworkDeviceData", "k8s.io.api.resource.v1.NetworkDeviceData", &F832, &W832, false);
static K833: [SmolStr; 4] = [s("driver"), s("device"), s("pool"), s("shareID")];
pub(crate) static T833: Type = list("", "", &T831, Items::Map(&K833));
static F834: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T835, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W834: [u16; 2] = [2, 3];
pub(crate) static T834: Type = st("io.k8s.api.resource.v1.ResourceClaimTemplate", "k8s.io.api.resource.v1.ResourceClaimTemplate", &F834, &W834, false);
static F835: [Field; 2] = [
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T803, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W835: [u16; 2] = [0, 1];
pub(crate) static T835: Type = st("io.k8s.api.resource.v1.ResourceClaimTemplateSpec", "k8s.io.api.resource.v1.ResourceClaimTemplateSpec", &F835, &W835, false);
static F836: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T837, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W836: [u16; 2] = [2, 3];
pub(crate) static T836: Type = st("io.k8s.api.resource.v1.ResourceSlice", "k8s.io.api.resource.v1.ResourceSlice", &F836, &W836, false);
static F837: [Field; 8] = [
    w(f("allNodes", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("devices", &T857, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("nodeName", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("nodeSelector", &T136, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("perDeviceNodeSelection", &T8, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(required(f("pool", &T838, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("sharedCounters", &T859, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
];
static W837: [u16; 8] = [2, 6, 3, 4, 0, 1, 5, 7];
pub(crate) static T837: Type = st("io.k8s.api.resource.v1.ResourceSliceSpec", "k8s.io.api.resource.v1.ResourceSliceSpec", &F837, &W837, false);
static F838: [Field; 3] = [
    w(required(f("generation", &T4, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("resourceSliceCount", &T4, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W838: [u16; 3] = [1, 0, 2];
pub(crate) static T838: Type = st("io.k8s.api.resource.v1.ResourcePool", "k8s.io.api.resource.v1.ResourcePool", &F838, &W838, false);
static F839: [Field; 13] = [
    w(f("allNodes", &T8, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("allowMultipleAllocations", &T8, AsWritten, DefaultValue::None), 12, false, [0, 0]),
    w(f("attributes", &T842, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("bindingConditions", &T73, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(f("bindingFailureConditions", &T73, UnlessZero, DefaultValue::None), 11, false, [0, 0]),
    w(f("bindsToNode", &T8, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("capacity", &T847, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("consumesCounters", &T851, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("nodeAllocatableResourceMappings", &T856, UnlessZero, DefaultValue::None), 13, false, [0, 0]),
    w(f("nodeName", &T1, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("nodeSelector", &T136, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("taints", &T853, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
];
static W839: [u16; 13] = [8, 2, 6, 7, 10, 11, 0, 12, 5, 3, 4, 1, 9];
pub(crate) static T839: Type = st("io.k8s.api.resource.v1.Device", "k8s.io.api.resource.v1.Device", &F839, &W839, false);
static F840: [Field; 8] = [
    w(f("bool", &T8, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("bools", &T841, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("int", &T4, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("ints", &T248, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("string", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("strings", &T73, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("version", &T1, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("versions", &T73, UnlessZero, DefaultValue::None), 9, false, [0, 0]),
];
static W840: [u16; 8] = [2, 0, 4, 6, 3, 1, 5, 7];
pub(crate) static T840: Type = st("io.k8s.api.resource.v1.DeviceAttribute", "k8s.io.api.resource.v1.DeviceAttribute", &F840, &W840, false);
pub(crate) static T841: Type = list("", "", &T8, Items::Atomic);
pub(crate) static T842: Type = map(&T840, false);
static F843: [Field; 2] = [
    w(f("requestPolicy", &T844, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("value", &T41, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W843: [u16; 2] = [1, 0];
pub(crate) static T843: Type = st("io.k8s.api.resource.v1.DeviceCapacity", "k8s.io.api.resource.v1.DeviceCapacity", &F843, &W843, false);
static F844: [Field; 3] = [
    w(f("default", &T41, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("validRange", &T846, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("validValues", &T845, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W844: [u16; 3] = [0, 2, 1];
pub(crate) static T844: Type = st("io.k8s.api.resource.v1.CapacityRequestPolicy", "k8s.io.api.resource.v1.CapacityRequestPolicy", &F844, &W844, false);
pub(crate) static T845: Type = list("", "", &T41, Items::Atomic);
static F846: [Field; 3] = [
    w(f("max", &T41, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("min", &T41, AsWritten, DefaultValue::None)), 1, false, [0, 0]),
    w(f("step", &T41, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W846: [u16; 3] = [1, 0, 2];
pub(crate) static T846: Type = st("io.k8s.api.resource.v1.CapacityRequestPolicyRange", "k8s.io.api.resource.v1.CapacityRequestPolicyRange", &F846, &W846, false);
pub(crate) static T847: Type = map(&T843, false);
static F848: [Field; 2] = [
    w(required(f("counterSet", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("counters", &T850, UnlessZero, DefaultValue::None)), 2, false, [0, 0]),
];
static W848: [u16; 2] = [0, 1];
pub(crate) static T848: Type = st("io.k8s.api.resource.v1.DeviceCounterConsumption", "k8s.io.api.resource.v1.DeviceCounterConsumption", &F848, &W848, false);
static F849: [Field; 1] = [
    w(required(f("value", &T41, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W849: [u16; 1] = [0];
pub(crate) static T849: Type = st("io.k8s.api.resource.v1.Counter", "k8s.io.api.resource.v1.Counter", &F849, &W849, false);
pub(crate) static T850: Type = map(&T849, false);
pub(crate) static T851: Type = list("", "", &T848, Items::Atomic);
static F852: [Field; 4] = [
    w(required(f("effect", &T810, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("timeAdded", &T5, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("value", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W852: [u16; 4] = [1, 3, 0, 2];
pub(crate) static T852: Type = st("io.k8s.api.resource.v1.DeviceTaint", "k8s.io.api.resource.v1.DeviceTaint", &F852, &W852, false);
pub(crate) static T853: Type = list("", "", &T852, Items::Atomic);
static F854: [Field; 2] = [
    w(f("allocationMultiplier", &T41, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("capacityKey", &T855, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W854: [u16; 2] = [1, 0];
pub(crate) static T854: Type = st("io.k8s.api.resource.v1.NodeAllocatableResourceMapping", "k8s.io.api.resource.v1.NodeAllocatableResourceMapping", &F854, &W854, false);
pub(crate) static T855: Type = text("v1.QualifiedName", &[]);
pub(crate) static T856: Type = map(&T854, false);
pub(crate) static T857: Type = list("", "", &T839, Items::Atomic);
static F858: [Field; 2] = [
    w(required(f("counters", &T850, UnlessZero, DefaultValue::None)), 2, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W858: [u16; 2] = [1, 0];
pub(crate) static T858: Type = st("io.k8s.api.resource.v1.CounterSet", "k8s.io.api.resource.v1.CounterSet", &F858, &W858, false);
pub(crate) static T859: Type = list("", "", &T858, Items::Atomic);
static F860: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T861, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T865, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W860: [u16; 3] = [2, 3, 4];
pub(crate) static T860: Type = st("io.k8s.api.resource.v1alpha3.DeviceTaintRule", "k8s.io.api.resource.v1alpha3.DeviceTaintRule", &F860, &W860, false);
static F861: [Field; 2] = [
    w(f("deviceSelector", &T862, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(required(f("taint", &T863, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W861: [u16; 2] = [0, 1];
pub(crate) static T861: Type = st("io.k8s.api.resource.v1alpha3.DeviceTaintRuleSpec", "k8s.io.api.resource.v1alpha3.DeviceTaintRuleSpec", &F861, &W861, false);
static F862: [Field; 3] = [
    w(f("device", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("driver", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("pool", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W862: [u16; 3] = [1, 2, 0];
pub(crate) static T862: Type = st("io.k8s.api.resource.v1alpha3.DeviceTaintSelector", "k8s.io.api.resource.v1alpha3.DeviceTaintSelector", &F862, &W862, false);
static F863: [Field; 4] = [
    w(required(f("effect", &T864, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("timeAdded", &T5, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("value", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W863: [u16; 4] = [1, 3, 0, 2];
pub(crate) static T863: Type = st("io.k8s.api.resource.v1alpha3.DeviceTaint", "k8s.io.api.resource.v1alpha3.DeviceTaint", &F863, &W863, false);
pub(crate) static T864: Type = text("v1alpha3.DeviceTaintEffect", &[]);
static F865: [Field; 1] = [
    w(p(f("conditions", &T368, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
];
static W865: [u16; 1] = [0];
pub(crate) static T865: Type = st("io.k8s.api.resource.v1alpha3.DeviceTaintRuleStatus", "k8s.io.api.resource.v1alpha3.DeviceTaintRuleStatus", &F865, &W865, false);
static F866: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(required(f("metadata", &T2, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("spec", &T867, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T868, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W866: [u16; 3] = [2, 3, 4];
pub(crate) static T866: Type = st("io.k8s.api.resource.v1alpha3.ResourcePoolStatusRequest", "k8s.io.api.resource.v1alpha3.ResourcePoolStatusRequest", &F866, &W866, false);
static F867: [Field; 3] = [
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("limit", &T29, AsWritten, DefaultValue::Int(100)), 3, false, [0, 0]),
    w(f("poolName", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W867: [u16; 3] = [0, 2, 1];
pub(crate) static T867: Type = st("io.k8s.api.resource.v1alpha3.ResourcePoolStatusRequestSpec", "k8s.io.api.resource.v1alpha3.ResourcePoolStatusRequestSpec", &F867, &W867, false);
static F868: [Field; 3] = [
    w(p(f("conditions", &T368, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 3, false, [0, 0]),
    w(required(f("poolCount", &T29, AsWritten, DefaultValue::None)), 6, false, [0, 0]),
    w(f("pools", &T870, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W868: [u16; 3] = [2, 0, 1];
pub(crate) static T868: Type = st("io.k8s.api.resource.v1alpha3.ResourcePoolStatusRequestStatus", "k8s.io.api.resource.v1alpha3.ResourcePoolStatusRequestStatus", &F868, &W868, false);
static F869: [Field; 10] = [
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
static W869: [u16; 10] = [2, 5, 4, 7, 0, 1, 8, 6, 3, 9];
pub(crate) static T869: Type = st("io.k8s.api.resource.v1alpha3.PoolStatus", "k8s.io.api.resource.v1alpha3.PoolStatus", &F869, &W869, false);
pub(crate) static T870: Type = list("", "", &T869, Items::Atomic);
static F871: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T872, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W871: [u16; 2] = [2, 3];
pub(crate) static T871: Type = st("io.k8s.api.resource.v1beta1.DeviceClass", "k8s.io.api.resource.v1beta1.DeviceClass", &F871, &W871, false);
static F872: [Field; 3] = [
    w(f("config", &T878, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("extendedResourceName", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("selectors", &T875, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W872: [u16; 3] = [2, 0, 1];
pub(crate) static T872: Type = st("io.k8s.api.resource.v1beta1.DeviceClassSpec", "k8s.io.api.resource.v1beta1.DeviceClassSpec", &F872, &W872, false);
static F873: [Field; 1] = [
    w(f("cel", &T874, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W873: [u16; 1] = [0];
pub(crate) static T873: Type = st("io.k8s.api.resource.v1beta1.DeviceSelector", "k8s.io.api.resource.v1beta1.DeviceSelector", &F873, &W873, false);
static F874: [Field; 1] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W874: [u16; 1] = [0];
pub(crate) static T874: Type = st("io.k8s.api.resource.v1beta1.CELDeviceSelector", "k8s.io.api.resource.v1beta1.CELDeviceSelector", &F874, &W874, false);
pub(crate) static T875: Type = list("", "", &T873, Items::Atomic);
static F876: [Field; 1] = [
    w(f("opaque", &T877, AsWritten, DefaultValue::None), 1, false, [1, 0]),
];
static W876: [u16; 1] = [0];
pub(crate) static T876: Type = st("io.k8s.api.resource.v1beta1.DeviceClassConfiguration", "k8s.io.api.resource.v1beta1.DeviceClassConfiguration", &F876, &W876, false);
static F877: [Field; 2] = [
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("parameters", &T513, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W877: [u16; 2] = [0, 1];
pub(crate) static T877: Type = st("io.k8s.api.resource.v1beta1.OpaqueDeviceConfiguration", "k8s.io.api.resource.v1beta1.OpaqueDeviceConfiguration", &F877, &W877, false);
pub(crate) static T878: Type = list("", "", &T876, Items::Atomic);
static F879: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T880, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T897, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W879: [u16; 3] = [2, 3, 4];
pub(crate) static T879: Type = st("io.k8s.api.resource.v1beta1.ResourceClaim", "k8s.io.api.resource.v1beta1.ResourceClaim", &F879, &W879, false);
static F880: [Field; 1] = [
    w(f("devices", &T881, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W880: [u16; 1] = [0];
pub(crate) static T880: Type = st("io.k8s.api.resource.v1beta1.ResourceClaimSpec", "k8s.io.api.resource.v1beta1.ResourceClaimSpec", &F880, &W880, false);
static F881: [Field; 3] = [
    w(f("config", &T896, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("constraints", &T894, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("requests", &T891, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W881: [u16; 3] = [2, 1, 0];
pub(crate) static T881: Type = st("io.k8s.api.resource.v1beta1.DeviceClaim", "k8s.io.api.resource.v1beta1.DeviceClaim", &F881, &W881, false);
static F882: [Field; 9] = [
    w(f("adminAccess", &T8, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("allocationMode", &T883, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("capacity", &T889, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("count", &T4, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("deviceClassName", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("firstAvailable", &T890, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("selectors", &T875, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("tolerations", &T888, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
];
static W882: [u16; 9] = [6, 4, 7, 1, 3, 0, 5, 8, 2];
pub(crate) static T882: Type = st("io.k8s.api.resource.v1beta1.DeviceRequest", "k8s.io.api.resource.v1beta1.DeviceRequest", &F882, &W882, false);
pub(crate) static T883: Type = text("v1beta1.DeviceAllocationMode", &[]);
static F884: [Field; 7] = [
    w(f("allocationMode", &T883, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("capacity", &T889, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("count", &T4, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("deviceClassName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("selectors", &T875, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("tolerations", &T888, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
];
static W884: [u16; 7] = [4, 3, 5, 0, 2, 6, 1];
pub(crate) static T884: Type = st("io.k8s.api.resource.v1beta1.DeviceSubRequest", "k8s.io.api.resource.v1beta1.DeviceSubRequest", &F884, &W884, false);
static F885: [Field; 5] = [
    w(f("effect", &T887, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("key", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("operator", &T886, UnlessZero, DefaultValue::Text("Equal")), 2, true, [0, 0]),
    w(f("tolerationSeconds", &T4, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("value", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W885: [u16; 5] = [1, 2, 4, 0, 3];
pub(crate) static T885: Type = st("io.k8s.api.resource.v1beta1.DeviceToleration", "k8s.io.api.resource.v1beta1.DeviceToleration", &F885, &W885, false);
pub(crate) static T886: Type = text("v1beta1.DeviceTolerationOperator", &[]);
pub(crate) static T887: Type = text("v1beta1.DeviceTaintEffect", &[]);
pub(crate) static T888: Type = list("", "", &T885, Items::Atomic);
static F889: [Field; 1] = [
    w(f("requests", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W889: [u16; 1] = [0];
pub(crate) static T889: Type = st("io.k8s.api.resource.v1beta1.CapacityRequirements", "k8s.io.api.resource.v1beta1.CapacityRequirements", &F889, &W889, false);
pub(crate) static T890: Type = list("", "", &T884, Items::Atomic);
pub(crate) static T891: Type = list("", "", &T882, Items::Atomic);
static F892: [Field; 3] = [
    w(f("distinctAttribute", &T893, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("matchAttribute", &T893, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("requests", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W892: [u16; 3] = [2, 1, 0];
pub(crate) static T892: Type = st("io.k8s.api.resource.v1beta1.DeviceConstraint", "k8s.io.api.resource.v1beta1.DeviceConstraint", &F892, &W892, false);
pub(crate) static T893: Type = text("v1beta1.FullyQualifiedName", &[]);
pub(crate) static T894: Type = list("", "", &T892, Items::Atomic);
static F895: [Field; 2] = [
    w(f("opaque", &T877, AsWritten, DefaultValue::None), 1, false, [2, 0]),
    w(f("requests", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W895: [u16; 2] = [1, 0];
pub(crate) static T895: Type = st("io.k8s.api.resource.v1beta1.DeviceClaimConfiguration", "k8s.io.api.resource.v1beta1.DeviceClaimConfiguration", &F895, &W895, false);
pub(crate) static T896: Type = list("", "", &T895, Items::Atomic);
static F897: [Field; 3] = [
    w(f("allocation", &T898, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("devices", &T909, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(p(f("reservedFor", &T906, UnlessZero, DefaultValue::None), merge(Some("uid"), false)), 2, false, [0, 0]),
];
static W897: [u16; 3] = [0, 2, 1];
pub(crate) static T897: Type = st("io.k8s.api.resource.v1beta1.ResourceClaimStatus", "k8s.io.api.resource.v1beta1.ResourceClaimStatus", &F897, &W897, false);
static F898: [Field; 3] = [
    w(f("allocationTimestamp", &T5, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("devices", &T899, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodeSelector", &T136, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W898: [u16; 3] = [1, 2, 0];
pub(crate) static T898: Type = st("io.k8s.api.resource.v1beta1.AllocationResult", "k8s.io.api.resource.v1beta1.AllocationResult", &F898, &W898, false);
static F899: [Field; 2] = [
    w(f("config", &T904, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("results", &T901, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W899: [u16; 2] = [1, 0];
pub(crate) static T899: Type = st("io.k8s.api.resource.v1beta1.DeviceAllocationResult", "k8s.io.api.resource.v1beta1.DeviceAllocationResult", &F899, &W899, false);
static F900: [Field; 10] = [
    w(f("adminAccess", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("bindingConditions", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("bindingFailureConditions", &T73, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("consumedCapacity", &T42, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(required(f("device", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(required(f("driver", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("pool", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("request", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("shareID", &T3, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("tolerations", &T888, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
];
static W900: [u16; 10] = [7, 5, 6, 4, 0, 9, 1, 2, 8, 3];
pub(crate) static T900: Type = st("io.k8s.api.resource.v1beta1.DeviceRequestAllocationResult", "k8s.io.api.resource.v1beta1.DeviceRequestAllocationResult", &F900, &W900, false);
pub(crate) static T901: Type = list("", "", &T900, Items::Atomic);
static F902: [Field; 3] = [
    w(f("opaque", &T877, AsWritten, DefaultValue::None), 1, false, [3, 0]),
    w(f("requests", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("source", &T903, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W902: [u16; 3] = [2, 1, 0];
pub(crate) static T902: Type = st("io.k8s.api.resource.v1beta1.DeviceAllocationConfiguration", "k8s.io.api.resource.v1beta1.DeviceAllocationConfiguration", &F902, &W902, false);
pub(crate) static T903: Type = text("v1beta1.AllocationConfigSource", &[]);
pub(crate) static T904: Type = list("", "", &T902, Items::Atomic);
static F905: [Field; 4] = [
    w(f("apiGroup", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(required(f("resource", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("uid", &T3, Always, DefaultValue::None)), 5, true, [0, 0]),
];
static W905: [u16; 4] = [0, 2, 1, 3];
pub(crate) static T905: Type = st("io.k8s.api.resource.v1beta1.ResourceClaimConsumerReference", "k8s.io.api.resource.v1beta1.ResourceClaimConsumerReference", &F905, &W905, false);
static K906: [SmolStr; 1] = [s("uid")];
pub(crate) static T906: Type = list("", "", &T905, Items::Map(&K906));
static F907: [Field; 7] = [
    w(f("conditions", &T368, Null, DefaultValue::None), 4, false, [0, 0]),
    w(f("data", &T513, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("device", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("networkData", &T908, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("pool", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("shareID", &T1, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W907: [u16; 7] = [3, 5, 2, 0, 1, 4, 6];
pub(crate) static T907: Type = st("io.k8s.api.resource.v1beta1.AllocatedDeviceStatus", "k8s.io.api.resource.v1beta1.AllocatedDeviceStatus", &F907, &W907, false);
static F908: [Field; 3] = [
    w(f("hardwareAddress", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("interfaceName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("ips", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W908: [u16; 3] = [1, 2, 0];
pub(crate) static T908: Type = st("io.k8s.api.resource.v1beta1.NetworkDeviceData", "k8s.io.api.resource.v1beta1.NetworkDeviceData", &F908, &W908, false);
static K909: [SmolStr; 4] = [s("driver"), s("device"), s("pool"), s("shareID")];
pub(crate) static T909: Type = list("", "", &T907, Items::Map(&K909));
static F910: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T911, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W910: [u16; 2] = [2, 3];
pub(crate) static T910: Type = st("io.k8s.api.resource.v1beta1.ResourceClaimTemplate", "k8s.io.api.resource.v1beta1.ResourceClaimTemplate", &F910, &W910, false);
static F911: [Field; 2] = [
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T880, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W911: [u16; 2] = [0, 1];
pub(crate) static T911: Type = st("io.k8s.api.resource.v1beta1.ResourceClaimTemplateSpec", "k8s.io.api.resource.v1beta1.ResourceClaimTemplateSpec", &F911, &W911, false);
static F912: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T913, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W912: [u16; 2] = [2, 3];
pub(crate) static T912: Type = st("io.k8s.api.resource.v1beta1.ResourceSlice", "k8s.io.api.resource.v1beta1.ResourceSlice", &F912, &W912, false);
static F913: [Field; 8] = [
    w(f("allNodes", &T8, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("devices", &T932, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("nodeName", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("nodeSelector", &T136, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("perDeviceNodeSelection", &T8, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(required(f("pool", &T914, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("sharedCounters", &T934, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
];
static W913: [u16; 8] = [2, 6, 3, 4, 0, 1, 5, 7];
pub(crate) static T913: Type = st("io.k8s.api.resource.v1beta1.ResourceSliceSpec", "k8s.io.api.resource.v1beta1.ResourceSliceSpec", &F913, &W913, false);
static F914: [Field; 3] = [
    w(required(f("generation", &T4, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("resourceSliceCount", &T4, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W914: [u16; 3] = [1, 0, 2];
pub(crate) static T914: Type = st("io.k8s.api.resource.v1beta1.ResourcePool", "k8s.io.api.resource.v1beta1.ResourcePool", &F914, &W914, false);
static F915: [Field; 2] = [
    w(f("basic", &T916, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W915: [u16; 2] = [1, 0];
pub(crate) static T915: Type = st("io.k8s.api.resource.v1beta1.Device", "k8s.io.api.resource.v1beta1.Device", &F915, &W915, false);
static F916: [Field; 12] = [
    w(f("allNodes", &T8, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("allowMultipleAllocations", &T8, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("attributes", &T918, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("bindingConditions", &T73, UnlessZero, DefaultValue::None), 9, false, [0, 0]),
    w(f("bindingFailureConditions", &T73, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(f("bindsToNode", &T8, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("capacity", &T922, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("consumesCounters", &T926, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("nodeAllocatableResourceMappings", &T931, UnlessZero, DefaultValue::None), 12, false, [0, 0]),
    w(f("nodeName", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("nodeSelector", &T136, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("taints", &T928, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
];
static W916: [u16; 12] = [2, 6, 7, 9, 10, 0, 11, 5, 3, 4, 1, 8];
pub(crate) static T916: Type = st("io.k8s.api.resource.v1beta1.BasicDevice", "k8s.io.api.resource.v1beta1.BasicDevice", &F916, &W916, false);
static F917: [Field; 8] = [
    w(f("bool", &T8, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("bools", &T841, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("int", &T4, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("ints", &T248, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("string", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("strings", &T73, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("version", &T1, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("versions", &T73, UnlessZero, DefaultValue::None), 9, false, [0, 0]),
];
static W917: [u16; 8] = [2, 0, 4, 6, 3, 1, 5, 7];
pub(crate) static T917: Type = st("io.k8s.api.resource.v1beta1.DeviceAttribute", "k8s.io.api.resource.v1beta1.DeviceAttribute", &F917, &W917, false);
pub(crate) static T918: Type = map(&T917, false);
static F919: [Field; 2] = [
    w(f("requestPolicy", &T920, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("value", &T41, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W919: [u16; 2] = [1, 0];
pub(crate) static T919: Type = st("io.k8s.api.resource.v1beta1.DeviceCapacity", "k8s.io.api.resource.v1beta1.DeviceCapacity", &F919, &W919, false);
static F920: [Field; 3] = [
    w(f("default", &T41, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("validRange", &T921, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("validValues", &T845, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W920: [u16; 3] = [0, 2, 1];
pub(crate) static T920: Type = st("io.k8s.api.resource.v1beta1.CapacityRequestPolicy", "k8s.io.api.resource.v1beta1.CapacityRequestPolicy", &F920, &W920, false);
static F921: [Field; 3] = [
    w(f("max", &T41, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("min", &T41, AsWritten, DefaultValue::None)), 1, false, [0, 0]),
    w(f("step", &T41, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W921: [u16; 3] = [1, 0, 2];
pub(crate) static T921: Type = st("io.k8s.api.resource.v1beta1.CapacityRequestPolicyRange", "k8s.io.api.resource.v1beta1.CapacityRequestPolicyRange", &F921, &W921, false);
pub(crate) static T922: Type = map(&T919, false);
static F923: [Field; 2] = [
    w(required(f("counterSet", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("counters", &T925, UnlessZero, DefaultValue::None)), 2, false, [0, 0]),
];
static W923: [u16; 2] = [0, 1];
pub(crate) static T923: Type = st("io.k8s.api.resource.v1beta1.DeviceCounterConsumption", "k8s.io.api.resource.v1beta1.DeviceCounterConsumption", &F923, &W923, false);
static F924: [Field; 1] = [
    w(required(f("value", &T41, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W924: [u16; 1] = [0];
pub(crate) static T924: Type = st("io.k8s.api.resource.v1beta1.Counter", "k8s.io.api.resource.v1beta1.Counter", &F924, &W924, false);
pub(crate) static T925: Type = map(&T924, false);
pub(crate) static T926: Type = list("", "", &T923, Items::Atomic);
static F927: [Field; 4] = [
    w(required(f("effect", &T887, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("timeAdded", &T5, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("value", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W927: [u16; 4] = [1, 3, 0, 2];
pub(crate) static T927: Type = st("io.k8s.api.resource.v1beta1.DeviceTaint", "k8s.io.api.resource.v1beta1.DeviceTaint", &F927, &W927, false);
pub(crate) static T928: Type = list("", "", &T927, Items::Atomic);
static F929: [Field; 2] = [
    w(f("allocationMultiplier", &T41, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("capacityKey", &T930, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W929: [u16; 2] = [1, 0];
pub(crate) static T929: Type = st("io.k8s.api.resource.v1beta1.NodeAllocatableResourceMapping", "k8s.io.api.resource.v1beta1.NodeAllocatableResourceMapping", &F929, &W929, false);
pub(crate) static T930: Type = text("v1beta1.QualifiedName", &[]);
pub(crate) static T931: Type = map(&T929, false);
pub(crate) static T932: Type = list("", "", &T915, Items::Atomic);
static F933: [Field; 2] = [
    w(required(f("counters", &T925, UnlessZero, DefaultValue::None)), 2, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W933: [u16; 2] = [1, 0];
pub(crate) static T933: Type = st("io.k8s.api.resource.v1beta1.CounterSet", "k8s.io.api.resource.v1beta1.CounterSet", &F933, &W933, false);
pub(crate) static T934: Type = list("", "", &T933, Items::Atomic);
static F935: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T936, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W935: [u16; 2] = [2, 3];
pub(crate) static T935: Type = st("io.k8s.api.resource.v1beta2.DeviceClass", "k8s.io.api.resource.v1beta2.DeviceClass", &F935, &W935, false);
static F936: [Field; 3] = [
    w(f("config", &T942, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("extendedResourceName", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("selectors", &T939, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W936: [u16; 3] = [2, 0, 1];
pub(crate) static T936: Type = st("io.k8s.api.resource.v1beta2.DeviceClassSpec", "k8s.io.api.resource.v1beta2.DeviceClassSpec", &F936, &W936, false);
static F937: [Field; 1] = [
    w(f("cel", &T938, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W937: [u16; 1] = [0];
pub(crate) static T937: Type = st("io.k8s.api.resource.v1beta2.DeviceSelector", "k8s.io.api.resource.v1beta2.DeviceSelector", &F937, &W937, false);
static F938: [Field; 1] = [
    w(required(f("expression", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W938: [u16; 1] = [0];
pub(crate) static T938: Type = st("io.k8s.api.resource.v1beta2.CELDeviceSelector", "k8s.io.api.resource.v1beta2.CELDeviceSelector", &F938, &W938, false);
pub(crate) static T939: Type = list("", "", &T937, Items::Atomic);
static F940: [Field; 1] = [
    w(f("opaque", &T941, AsWritten, DefaultValue::None), 1, false, [1, 0]),
];
static W940: [u16; 1] = [0];
pub(crate) static T940: Type = st("io.k8s.api.resource.v1beta2.DeviceClassConfiguration", "k8s.io.api.resource.v1beta2.DeviceClassConfiguration", &F940, &W940, false);
static F941: [Field; 2] = [
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("parameters", &T513, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W941: [u16; 2] = [0, 1];
pub(crate) static T941: Type = st("io.k8s.api.resource.v1beta2.OpaqueDeviceConfiguration", "k8s.io.api.resource.v1beta2.OpaqueDeviceConfiguration", &F941, &W941, false);
pub(crate) static T942: Type = list("", "", &T940, Items::Atomic);
static F943: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T944, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T948, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W943: [u16; 3] = [2, 3, 4];
pub(crate) static T943: Type = st("io.k8s.api.resource.v1beta2.DeviceTaintRule", "k8s.io.api.resource.v1beta2.DeviceTaintRule", &F943, &W943, false);
static F944: [Field; 2] = [
    w(f("deviceSelector", &T945, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(required(f("taint", &T946, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W944: [u16; 2] = [0, 1];
pub(crate) static T944: Type = st("io.k8s.api.resource.v1beta2.DeviceTaintRuleSpec", "k8s.io.api.resource.v1beta2.DeviceTaintRuleSpec", &F944, &W944, false);
static F945: [Field; 3] = [
    w(f("device", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("driver", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("pool", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W945: [u16; 3] = [1, 2, 0];
pub(crate) static T945: Type = st("io.k8s.api.resource.v1beta2.DeviceTaintSelector", "k8s.io.api.resource.v1beta2.DeviceTaintSelector", &F945, &W945, false);
static F946: [Field; 4] = [
    w(required(f("effect", &T947, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("timeAdded", &T5, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("value", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W946: [u16; 4] = [1, 3, 0, 2];
pub(crate) static T946: Type = st("io.k8s.api.resource.v1beta2.DeviceTaint", "k8s.io.api.resource.v1beta2.DeviceTaint", &F946, &W946, false);
pub(crate) static T947: Type = text("v1beta2.DeviceTaintEffect", &[]);
static F948: [Field; 1] = [
    w(p(f("conditions", &T368, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
];
static W948: [u16; 1] = [0];
pub(crate) static T948: Type = st("io.k8s.api.resource.v1beta2.DeviceTaintRuleStatus", "k8s.io.api.resource.v1beta2.DeviceTaintRuleStatus", &F948, &W948, false);
static F949: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T950, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T967, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W949: [u16; 3] = [2, 3, 4];
pub(crate) static T949: Type = st("io.k8s.api.resource.v1beta2.ResourceClaim", "k8s.io.api.resource.v1beta2.ResourceClaim", &F949, &W949, false);
static F950: [Field; 1] = [
    w(f("devices", &T951, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W950: [u16; 1] = [0];
pub(crate) static T950: Type = st("io.k8s.api.resource.v1beta2.ResourceClaimSpec", "k8s.io.api.resource.v1beta2.ResourceClaimSpec", &F950, &W950, false);
static F951: [Field; 3] = [
    w(f("config", &T966, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("constraints", &T964, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("requests", &T961, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W951: [u16; 3] = [2, 1, 0];
pub(crate) static T951: Type = st("io.k8s.api.resource.v1beta2.DeviceClaim", "k8s.io.api.resource.v1beta2.DeviceClaim", &F951, &W951, false);
static F952: [Field; 3] = [
    w(f("exactly", &T953, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("firstAvailable", &T960, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W952: [u16; 3] = [2, 0, 1];
pub(crate) static T952: Type = st("io.k8s.api.resource.v1beta2.DeviceRequest", "k8s.io.api.resource.v1beta2.DeviceRequest", &F952, &W952, false);
static F953: [Field; 7] = [
    w(f("adminAccess", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("allocationMode", &T954, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("capacity", &T958, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("count", &T4, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(required(f("deviceClassName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("selectors", &T939, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("tolerations", &T957, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
];
static W953: [u16; 7] = [4, 5, 1, 3, 0, 6, 2];
pub(crate) static T953: Type = st("io.k8s.api.resource.v1beta2.ExactDeviceRequest", "k8s.io.api.resource.v1beta2.ExactDeviceRequest", &F953, &W953, false);
pub(crate) static T954: Type = text("v1beta2.DeviceAllocationMode", &[]);
static F955: [Field; 5] = [
    w(f("effect", &T947, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("key", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("operator", &T956, UnlessZero, DefaultValue::Text("Equal")), 2, true, [0, 0]),
    w(f("tolerationSeconds", &T4, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("value", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W955: [u16; 5] = [1, 2, 4, 0, 3];
pub(crate) static T955: Type = st("io.k8s.api.resource.v1beta2.DeviceToleration", "k8s.io.api.resource.v1beta2.DeviceToleration", &F955, &W955, false);
pub(crate) static T956: Type = text("v1beta2.DeviceTolerationOperator", &[]);
pub(crate) static T957: Type = list("", "", &T955, Items::Atomic);
static F958: [Field; 1] = [
    w(f("requests", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W958: [u16; 1] = [0];
pub(crate) static T958: Type = st("io.k8s.api.resource.v1beta2.CapacityRequirements", "k8s.io.api.resource.v1beta2.CapacityRequirements", &F958, &W958, false);
static F959: [Field; 7] = [
    w(f("allocationMode", &T954, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("capacity", &T958, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("count", &T4, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(required(f("deviceClassName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("selectors", &T939, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("tolerations", &T957, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
];
static W959: [u16; 7] = [4, 3, 5, 0, 2, 6, 1];
pub(crate) static T959: Type = st("io.k8s.api.resource.v1beta2.DeviceSubRequest", "k8s.io.api.resource.v1beta2.DeviceSubRequest", &F959, &W959, false);
pub(crate) static T960: Type = list("", "", &T959, Items::Atomic);
pub(crate) static T961: Type = list("", "", &T952, Items::Atomic);
static F962: [Field; 3] = [
    w(f("distinctAttribute", &T963, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("matchAttribute", &T963, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("requests", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W962: [u16; 3] = [2, 1, 0];
pub(crate) static T962: Type = st("io.k8s.api.resource.v1beta2.DeviceConstraint", "k8s.io.api.resource.v1beta2.DeviceConstraint", &F962, &W962, false);
pub(crate) static T963: Type = text("v1beta2.FullyQualifiedName", &[]);
pub(crate) static T964: Type = list("", "", &T962, Items::Atomic);
static F965: [Field; 2] = [
    w(f("opaque", &T941, AsWritten, DefaultValue::None), 1, false, [2, 0]),
    w(f("requests", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W965: [u16; 2] = [1, 0];
pub(crate) static T965: Type = st("io.k8s.api.resource.v1beta2.DeviceClaimConfiguration", "k8s.io.api.resource.v1beta2.DeviceClaimConfiguration", &F965, &W965, false);
pub(crate) static T966: Type = list("", "", &T965, Items::Atomic);
static F967: [Field; 3] = [
    w(f("allocation", &T968, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("devices", &T979, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(p(f("reservedFor", &T976, UnlessZero, DefaultValue::None), merge(Some("uid"), false)), 2, false, [0, 0]),
];
static W967: [u16; 3] = [0, 2, 1];
pub(crate) static T967: Type = st("io.k8s.api.resource.v1beta2.ResourceClaimStatus", "k8s.io.api.resource.v1beta2.ResourceClaimStatus", &F967, &W967, false);
static F968: [Field; 3] = [
    w(f("allocationTimestamp", &T5, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("devices", &T969, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodeSelector", &T136, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W968: [u16; 3] = [1, 2, 0];
pub(crate) static T968: Type = st("io.k8s.api.resource.v1beta2.AllocationResult", "k8s.io.api.resource.v1beta2.AllocationResult", &F968, &W968, false);
static F969: [Field; 2] = [
    w(f("config", &T974, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("results", &T971, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W969: [u16; 2] = [1, 0];
pub(crate) static T969: Type = st("io.k8s.api.resource.v1beta2.DeviceAllocationResult", "k8s.io.api.resource.v1beta2.DeviceAllocationResult", &F969, &W969, false);
static F970: [Field; 10] = [
    w(f("adminAccess", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("bindingConditions", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("bindingFailureConditions", &T73, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("consumedCapacity", &T42, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(required(f("device", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(required(f("driver", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("pool", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("request", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("shareID", &T3, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("tolerations", &T957, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
];
static W970: [u16; 10] = [7, 5, 6, 4, 0, 9, 1, 2, 8, 3];
pub(crate) static T970: Type = st("io.k8s.api.resource.v1beta2.DeviceRequestAllocationResult", "k8s.io.api.resource.v1beta2.DeviceRequestAllocationResult", &F970, &W970, false);
pub(crate) static T971: Type = list("", "", &T970, Items::Atomic);
static F972: [Field; 3] = [
    w(f("opaque", &T941, AsWritten, DefaultValue::None), 1, false, [3, 0]),
    w(f("requests", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("source", &T973, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W972: [u16; 3] = [2, 1, 0];
pub(crate) static T972: Type = st("io.k8s.api.resource.v1beta2.DeviceAllocationConfiguration", "k8s.io.api.resource.v1beta2.DeviceAllocationConfiguration", &F972, &W972, false);
pub(crate) static T973: Type = text("v1beta2.AllocationConfigSource", &[]);
pub(crate) static T974: Type = list("", "", &T972, Items::Atomic);
static F975: [Field; 4] = [
    w(f("apiGroup", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 4, true, [0, 0]),
    w(required(f("resource", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("uid", &T3, Always, DefaultValue::None)), 5, true, [0, 0]),
];
static W975: [u16; 4] = [0, 2, 1, 3];
pub(crate) static T975: Type = st("io.k8s.api.resource.v1beta2.ResourceClaimConsumerReference", "k8s.io.api.resource.v1beta2.ResourceClaimConsumerReference", &F975, &W975, false);
static K976: [SmolStr; 1] = [s("uid")];
pub(crate) static T976: Type = list("", "", &T975, Items::Map(&K976));
static F977: [Field; 7] = [
    w(f("conditions", &T368, Null, DefaultValue::None), 4, false, [0, 0]),
    w(f("data", &T513, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("device", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("networkData", &T978, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("pool", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("shareID", &T1, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W977: [u16; 7] = [3, 5, 2, 0, 1, 4, 6];
pub(crate) static T977: Type = st("io.k8s.api.resource.v1beta2.AllocatedDeviceStatus", "k8s.io.api.resource.v1beta2.AllocatedDeviceStatus", &F977, &W977, false);
static F978: [Field; 3] = [
    w(f("hardwareAddress", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("interfaceName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("ips", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W978: [u16; 3] = [1, 2, 0];
pub(crate) static T978: Type = st("io.k8s.api.resource.v1beta2.NetworkDeviceData", "k8s.io.api.resource.v1beta2.NetworkDeviceData", &F978, &W978, false);
static K979: [SmolStr; 4] = [s("driver"), s("device"), s("pool"), s("shareID")];
pub(crate) static T979: Type = list("", "", &T977, Items::Map(&K979));
static F980: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T981, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W980: [u16; 2] = [2, 3];
pub(crate) static T980: Type = st("io.k8s.api.resource.v1beta2.ResourceClaimTemplate", "k8s.io.api.resource.v1beta2.ResourceClaimTemplate", &F980, &W980, false);
static F981: [Field; 2] = [
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T950, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W981: [u16; 2] = [0, 1];
pub(crate) static T981: Type = st("io.k8s.api.resource.v1beta2.ResourceClaimTemplateSpec", "k8s.io.api.resource.v1beta2.ResourceClaimTemplateSpec", &F981, &W981, false);
static F982: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T983, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W982: [u16; 2] = [2, 3];
pub(crate) static T982: Type = st("io.k8s.api.resource.v1beta2.ResourceSlice", "k8s.io.api.resource.v1beta2.ResourceSlice", &F982, &W982, false);
static F983: [Field; 8] = [
    w(f("allNodes", &T8, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("devices", &T1000, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(required(f("driver", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("nodeName", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("nodeSelector", &T136, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("perDeviceNodeSelection", &T8, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(required(f("pool", &T984, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("sharedCounters", &T1002, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
];
static W983: [u16; 8] = [2, 6, 3, 4, 0, 1, 5, 7];
pub(crate) static T983: Type = st("io.k8s.api.resource.v1beta2.ResourceSliceSpec", "k8s.io.api.resource.v1beta2.ResourceSliceSpec", &F983, &W983, false);
static F984: [Field; 3] = [
    w(required(f("generation", &T4, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("resourceSliceCount", &T4, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W984: [u16; 3] = [1, 0, 2];
pub(crate) static T984: Type = st("io.k8s.api.resource.v1beta2.ResourcePool", "k8s.io.api.resource.v1beta2.ResourcePool", &F984, &W984, false);
static F985: [Field; 13] = [
    w(f("allNodes", &T8, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("allowMultipleAllocations", &T8, AsWritten, DefaultValue::None), 12, false, [0, 0]),
    w(f("attributes", &T987, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("bindingConditions", &T73, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(f("bindingFailureConditions", &T73, UnlessZero, DefaultValue::None), 11, false, [0, 0]),
    w(f("bindsToNode", &T8, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("capacity", &T991, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("consumesCounters", &T995, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("nodeAllocatableResourceMappings", &T999, UnlessZero, DefaultValue::None), 13, false, [0, 0]),
    w(f("nodeName", &T1, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("nodeSelector", &T136, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("taints", &T996, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
];
static W985: [u16; 13] = [8, 2, 6, 7, 10, 11, 0, 12, 5, 3, 4, 1, 9];
pub(crate) static T985: Type = st("io.k8s.api.resource.v1beta2.Device", "k8s.io.api.resource.v1beta2.Device", &F985, &W985, false);
static F986: [Field; 8] = [
    w(f("bool", &T8, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("bools", &T841, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("int", &T4, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("ints", &T248, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("string", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("strings", &T73, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("version", &T1, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("versions", &T73, UnlessZero, DefaultValue::None), 9, false, [0, 0]),
];
static W986: [u16; 8] = [2, 0, 4, 6, 3, 1, 5, 7];
pub(crate) static T986: Type = st("io.k8s.api.resource.v1beta2.DeviceAttribute", "k8s.io.api.resource.v1beta2.DeviceAttribute", &F986, &W986, false);
pub(crate) static T987: Type = map(&T986, false);
static F988: [Field; 2] = [
    w(f("requestPolicy", &T989, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("value", &T41, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W988: [u16; 2] = [1, 0];
pub(crate) static T988: Type = st("io.k8s.api.resource.v1beta2.DeviceCapacity", "k8s.io.api.resource.v1beta2.DeviceCapacity", &F988, &W988, false);
static F989: [Field; 3] = [
    w(f("default", &T41, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("validRange", &T990, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("validValues", &T845, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W989: [u16; 3] = [0, 2, 1];
pub(crate) static T989: Type = st("io.k8s.api.resource.v1beta2.CapacityRequestPolicy", "k8s.io.api.resource.v1beta2.CapacityRequestPolicy", &F989, &W989, false);
static F990: [Field; 3] = [
    w(f("max", &T41, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("min", &T41, AsWritten, DefaultValue::None)), 1, false, [0, 0]),
    w(f("step", &T41, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W990: [u16; 3] = [1, 0, 2];
pub(crate) static T990: Type = st("io.k8s.api.resource.v1beta2.CapacityRequestPolicyRange", "k8s.io.api.resource.v1beta2.CapacityRequestPolicyRange", &F990, &W990, false);
pub(crate) static T991: Type = map(&T988, false);
static F992: [Field; 2] = [
    w(required(f("counterSet", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("counters", &T994, UnlessZero, DefaultValue::None)), 2, false, [0, 0]),
];
static W992: [u16; 2] = [0, 1];
pub(crate) static T992: Type = st("io.k8s.api.resource.v1beta2.DeviceCounterConsumption", "k8s.io.api.resource.v1beta2.DeviceCounterConsumption", &F992, &W992, false);
static F993: [Field; 1] = [
    w(required(f("value", &T41, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W993: [u16; 1] = [0];
pub(crate) static T993: Type = st("io.k8s.api.resource.v1beta2.Counter", "k8s.io.api.resource.v1beta2.Counter", &F993, &W993, false);
pub(crate) static T994: Type = map(&T993, false);
pub(crate) static T995: Type = list("", "", &T992, Items::Atomic);
pub(crate) static T996: Type = list("", "", &T946, Items::Atomic);
static F997: [Field; 2] = [
    w(f("allocationMultiplier", &T41, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("capacityKey", &T998, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W997: [u16; 2] = [1, 0];
pub(crate) static T997: Type = st("io.k8s.api.resource.v1beta2.NodeAllocatableResourceMapping", "k8s.io.api.resource.v1beta2.NodeAllocatableResourceMapping", &F997, &W997, false);
pub(crate) static T998: Type = text("v1beta2.QualifiedName", &[]);
pub(crate) static T999: Type = map(&T997, false);
pub(crate) static T1000: Type = list("", "", &T985, Items::Atomic);
static F1001: [Field; 2] = [
    w(required(f("counters", &T994, UnlessZero, DefaultValue::None)), 2, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W1001: [u16; 2] = [1, 0];
pub(crate) static T1001: Type = st("io.k8s.api.resource.v1beta2.CounterSet", "k8s.io.api.resource.v1beta2.CounterSet", &F1001, &W1001, false);
pub(crate) static T1002: Type = list("", "", &T1001, Items::Atomic);
static F1003: [Field; 7] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("description", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("globalDefault", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("preemptionPolicy", &T1004, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("value", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1003: [u16; 5] = [4, 6, 2, 1, 5];
pub(crate) static T1003: Type = st("io.k8s.api.scheduling.v1.PriorityClass", "k8s.io.api.scheduling.v1.PriorityClass", &F1003, &W1003, false);
static E1004: [SmolStr; 2] = [s("Never"), s("PreemptLowerPriority")];
pub(crate) static T1004: Type = text("apiv1.PreemptionPolicy", &E1004);
static F1005: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T1006, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T1018, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1005: [u16; 3] = [2, 3, 4];
pub(crate) static T1005: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroup", "k8s.io.api.scheduling.v1alpha2.PodGroup", &F1005, &W1005, false);
static F1006: [Field; 7] = [
    w(f("disruptionMode", &T1017, AsWritten, DefaultValue::Text("Pod")), 5, false, [0, 0]),
    w(f("podGroupTemplateRef", &T1007, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("priority", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("priorityClassName", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(p(f("resourceClaims", &T1016, UnlessZero, DefaultValue::None), merge(Some("name"), true)), 4, false, [0, 0]),
    w(f("schedulingConstraints", &T1012, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("schedulingPolicy", &T1009, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W1006: [u16; 7] = [1, 6, 5, 4, 0, 3, 2];
pub(crate) static T1006: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroupSpec", "k8s.io.api.scheduling.v1alpha2.PodGroupSpec", &F1006, &W1006, false);
static F1007: [Field; 1] = [
    w(f("workload", &T1008, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1007: [u16; 1] = [0];
pub(crate) static T1007: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroupTemplateReference", "k8s.io.api.scheduling.v1alpha2.PodGroupTemplateReference", &F1007, &W1007, false);
static F1008: [Field; 2] = [
    w(required(f("podGroupTemplateName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("workloadName", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W1008: [u16; 2] = [1, 0];
pub(crate) static T1008: Type = st("io.k8s.api.scheduling.v1alpha2.WorkloadPodGroupTemplateReference", "k8s.io.api.scheduling.v1alpha2.WorkloadPodGroupTemplateReference", &F1008, &W1008, false);
static F1009: [Field; 2] = [
    w(f("basic", &T1010, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("gang", &T1011, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1009: [u16; 2] = [0, 1];
pub(crate) static T1009: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroupSchedulingPolicy", "k8s.io.api.scheduling.v1alpha2.PodGroupSchedulingPolicy", &F1009, &W1009, false);
static F1010: [Field; 0] = [
];
static W1010: [u16; 0] = [];
pub(crate) static T1010: Type = st("io.k8s.api.scheduling.v1alpha2.BasicSchedulingPolicy", "k8s.io.api.scheduling.v1alpha2.BasicSchedulingPolicy", &F1010, &W1010, false);
static F1011: [Field; 1] = [
    w(required(f("minCount", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W1011: [u16; 1] = [0];
pub(crate) static T1011: Type = st("io.k8s.api.scheduling.v1alpha2.GangSchedulingPolicy", "k8s.io.api.scheduling.v1alpha2.GangSchedulingPolicy", &F1011, &W1011, false);
static F1012: [Field; 1] = [
    w(f("topology", &T1014, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1012: [u16; 1] = [0];
pub(crate) static T1012: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroupSchedulingConstraints", "k8s.io.api.scheduling.v1alpha2.PodGroupSchedulingConstraints", &F1012, &W1012, false);
static F1013: [Field; 1] = [
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W1013: [u16; 1] = [0];
pub(crate) static T1013: Type = st("io.k8s.api.scheduling.v1alpha2.TopologyConstraint", "k8s.io.api.scheduling.v1alpha2.TopologyConstraint", &F1013, &W1013, false);
pub(crate) static T1014: Type = list("", "", &T1013, Items::Atomic);
static F1015: [Field; 3] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("resourceClaimName", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceClaimTemplateName", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1015: [u16; 3] = [0, 1, 2];
pub(crate) static T1015: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroupResourceClaim", "k8s.io.api.scheduling.v1alpha2.PodGroupResourceClaim", &F1015, &W1015, false);
static K1016: [SmolStr; 1] = [s("name")];
pub(crate) static T1016: Type = list("", "", &T1015, Items::Map(&K1016));
pub(crate) static T1017: Type = text("v1alpha2.DisruptionMode", &[]);
static F1018: [Field; 2] = [
    w(p(f("conditions", &T368, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
    w(p(f("resourceClaimStatuses", &T1020, UnlessZero, DefaultValue::None), merge(Some("name"), true)), 2, false, [0, 0]),
];
static W1018: [u16; 2] = [0, 1];
pub(crate) static T1018: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroupStatus", "k8s.io.api.scheduling.v1alpha2.PodGroupStatus", &F1018, &W1018, false);
static F1019: [Field; 2] = [
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("resourceClaimName", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1019: [u16; 2] = [0, 1];
pub(crate) static T1019: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroupResourceClaimStatus", "k8s.io.api.scheduling.v1alpha2.PodGroupResourceClaimStatus", &F1019, &W1019, false);
static K1020: [SmolStr; 1] = [s("name")];
pub(crate) static T1020: Type = list("", "", &T1019, Items::Map(&K1020));
static F1021: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T1022, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W1021: [u16; 2] = [2, 3];
pub(crate) static T1021: Type = st("io.k8s.api.scheduling.v1alpha2.Workload", "k8s.io.api.scheduling.v1alpha2.Workload", &F1021, &W1021, false);
static F1022: [Field; 2] = [
    w(f("controllerRef", &T1023, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(required(f("podGroupTemplates", &T1025, Null, DefaultValue::None)), 2, false, [0, 0]),
];
static W1022: [u16; 2] = [0, 1];
pub(crate) static T1022: Type = st("io.k8s.api.scheduling.v1alpha2.WorkloadSpec", "k8s.io.api.scheduling.v1alpha2.WorkloadSpec", &F1022, &W1022, false);
static F1023: [Field; 3] = [
    w(f("apiGroup", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("kind", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W1023: [u16; 3] = [0, 1, 2];
pub(crate) static T1023: Type = st("io.k8s.api.scheduling.v1alpha2.TypedLocalObjectReference", "k8s.io.api.scheduling.v1alpha2.TypedLocalObjectReference", &F1023, &W1023, false);
static F1024: [Field; 7] = [
    w(f("disruptionMode", &T1017, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("priority", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("priorityClassName", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(p(f("resourceClaims", &T1016, UnlessZero, DefaultValue::None), merge(Some("name"), true)), 4, false, [0, 0]),
    w(f("schedulingConstraints", &T1012, Null, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("schedulingPolicy", &T1009, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W1024: [u16; 7] = [1, 6, 5, 4, 0, 3, 2];
pub(crate) static T1024: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroupTemplate", "k8s.io.api.scheduling.v1alpha2.PodGroupTemplate", &F1024, &W1024, false);
static K1025: [SmolStr; 1] = [s("name")];
pub(crate) static T1025: Type = list("", "", &T1024, Items::Map(&K1025));
static F1026: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T1027, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W1026: [u16; 2] = [2, 3];
pub(crate) static T1026: Type = st("io.k8s.api.storage.v1.CSIDriver", "k8s.io.api.storage.v1.CSIDriver", &F1026, &W1026, false);
static F1027: [Field; 11] = [
    w(f("attachRequired", &T8, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("fsGroupPolicy", &T1030, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("nodeAllocatableUpdatePeriodSeconds", &T4, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("podInfoOnMount", &T8, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("preventPodSchedulingIfMissing", &T8, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("requiresRepublish", &T8, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("seLinuxMount", &T8, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("serviceAccountTokenInSecrets", &T8, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("storageCapacity", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("tokenRequests", &T1032, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("volumeLifecycleModes", &T1029, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W1027: [u16; 11] = [0, 3, 10, 8, 1, 9, 5, 6, 2, 7, 4];
pub(crate) static T1027: Type = st("io.k8s.api.storage.v1.CSIDriverSpec", "k8s.io.api.storage.v1.CSIDriverSpec", &F1027, &W1027, false);
pub(crate) static T1028: Type = text("v1.VolumeLifecycleMode", &[]);
pub(crate) static T1029: Type = list("", "", &T1028, Items::Set);
pub(crate) static T1030: Type = text("v1.FSGroupPolicy", &[]);
static F1031: [Field; 2] = [
    w(required(f("audience", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("expirationSeconds", &T4, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1031: [u16; 2] = [0, 1];
pub(crate) static T1031: Type = st("io.k8s.api.storage.v1.TokenRequest", "k8s.io.api.storage.v1.TokenRequest", &F1031, &W1031, false);
pub(crate) static T1032: Type = list("", "", &T1031, Items::Atomic);
static F1033: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T1034, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W1033: [u16; 2] = [2, 3];
pub(crate) static T1033: Type = st("io.k8s.api.storage.v1.CSINode", "k8s.io.api.storage.v1.CSINode", &F1033, &W1033, false);
static F1034: [Field; 1] = [
    w(p(required(f("drivers", &T1037, Null, DefaultValue::None)), merge(Some("name"), false)), 1, false, [0, 0]),
];
static W1034: [u16; 1] = [0];
pub(crate) static T1034: Type = st("io.k8s.api.storage.v1.CSINodeSpec", "k8s.io.api.storage.v1.CSINodeSpec", &F1034, &W1034, false);
static F1035: [Field; 4] = [
    w(f("allocatable", &T1036, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("nodeID", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("topologyKeys", &T73, Null, DefaultValue::None), 3, false, [0, 0]),
];
static W1035: [u16; 4] = [1, 2, 3, 0];
pub(crate) static T1035: Type = st("io.k8s.api.storage.v1.CSINodeDriver", "k8s.io.api.storage.v1.CSINodeDriver", &F1035, &W1035, false);
static F1036: [Field; 1] = [
    w(f("count", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1036: [u16; 1] = [0];
pub(crate) static T1036: Type = st("io.k8s.api.storage.v1.VolumeNodeResources", "k8s.io.api.storage.v1.VolumeNodeResources", &F1036, &W1036, false);
static K1037: [SmolStr; 1] = [s("name")];
pub(crate) static T1037: Type = list("", "", &T1035, Items::Map(&K1037));
static F1038: [Field; 7] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("capacity", &T41, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("maximumVolumeSize", &T41, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodeTopology", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(required(f("storageClassName", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
];
static W1038: [u16; 5] = [4, 5, 6, 1, 3];
pub(crate) static T1038: Type = st("io.k8s.api.storage.v1.CSIStorageCapacity", "k8s.io.api.storage.v1.CSIStorageCapacity", &F1038, &W1038, false);
static F1039: [Field; 10] = [
    w(f("allowVolumeExpansion", &T8, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("allowedTopologies", &T1044, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("mountOptions", &T73, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("parameters", &T6, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("provisioner", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("reclaimPolicy", &T134, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("volumeBindingMode", &T1040, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W1039: [u16; 8] = [4, 7, 6, 8, 5, 0, 9, 1];
pub(crate) static T1039: Type = st("io.k8s.api.storage.v1.StorageClass", "k8s.io.api.storage.v1.StorageClass", &F1039, &W1039, false);
static E1040: [SmolStr; 2] = [s("Immediate"), s("WaitForFirstConsumer")];
pub(crate) static T1040: Type = text("v1.VolumeBindingMode", &E1040);
static F1041: [Field; 1] = [
    w(f("matchLabelExpressions", &T1043, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1041: [u16; 1] = [0];
pub(crate) static T1041: Type = st("io.k8s.api.core.v1.TopologySelectorTerm", "k8s.io.api.core.v1.TopologySelectorTerm", &F1041, &W1041, true);
static F1042: [Field; 2] = [
    w(required(f("key", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("values", &T73, Null, DefaultValue::None)), 2, false, [0, 0]),
];
static W1042: [u16; 2] = [0, 1];
pub(crate) static T1042: Type = st("io.k8s.api.core.v1.TopologySelectorLabelRequirement", "k8s.io.api.core.v1.TopologySelectorLabelRequirement", &F1042, &W1042, false);
pub(crate) static T1043: Type = list("", "", &T1042, Items::Atomic);
pub(crate) static T1044: Type = list("", "", &T1041, Items::Atomic);
static F1045: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(required(f("spec", &T1046, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("status", &T1048, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1045: [u16; 3] = [2, 3, 4];
pub(crate) static T1045: Type = st("io.k8s.api.storage.v1.VolumeAttachment", "k8s.io.api.storage.v1.VolumeAttachment", &F1045, &W1045, false);
static F1046: [Field; 3] = [
    w(required(f("attacher", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("nodeName", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("source", &T1047, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W1046: [u16; 3] = [0, 2, 1];
pub(crate) static T1046: Type = st("io.k8s.api.storage.v1.VolumeAttachmentSpec", "k8s.io.api.storage.v1.VolumeAttachmentSpec", &F1046, &W1046, false);
static F1047: [Field; 2] = [
    w(f("inlineVolumeSpec", &T106, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("persistentVolumeName", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1047: [u16; 2] = [1, 0];
pub(crate) static T1047: Type = st("io.k8s.api.storage.v1.VolumeAttachmentSource", "k8s.io.api.storage.v1.VolumeAttachmentSource", &F1047, &W1047, false);
static F1048: [Field; 4] = [
    w(f("attachError", &T1049, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(required(f("attached", &T8, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("attachmentMetadata", &T6, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("detachError", &T1049, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W1048: [u16; 4] = [1, 2, 0, 3];
pub(crate) static T1048: Type = st("io.k8s.api.storage.v1.VolumeAttachmentStatus", "k8s.io.api.storage.v1.VolumeAttachmentStatus", &F1048, &W1048, false);
static F1049: [Field; 3] = [
    w(f("errorCode", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("time", &T5, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1049: [u16; 3] = [2, 1, 0];
pub(crate) static T1049: Type = st("io.k8s.api.storage.v1.VolumeError", "k8s.io.api.storage.v1.VolumeError", &F1049, &W1049, false);
static F1050: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("driverName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("parameters", &T6, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W1050: [u16; 3] = [3, 1, 4];
pub(crate) static T1050: Type = st("io.k8s.api.storage.v1.VolumeAttributesClass", "k8s.io.api.storage.v1.VolumeAttributesClass", &F1050, &W1050, false);
static F1051: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("driverName", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("parameters", &T6, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W1051: [u16; 3] = [3, 1, 4];
pub(crate) static T1051: Type = st("io.k8s.api.storage.v1beta1.VolumeAttributesClass", "k8s.io.api.storage.v1beta1.VolumeAttributesClass", &F1051, &W1051, false);
static F1052: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1053, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1055, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1052: [u16; 3] = [2, 3, 4];
pub(crate) static T1052: Type = st("io.k8s.api.storagemigration.v1beta1.StorageVersionMigration", "k8s.io.api.storagemigration.v1beta1.StorageVersionMigration", &F1052, &W1052, false);
static F1053: [Field; 1] = [
    w(required(f("resource", &T1054, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W1053: [u16; 1] = [0];
pub(crate) static T1053: Type = st("io.k8s.api.storagemigration.v1beta1.StorageVersionMigrationSpec", "k8s.io.api.storagemigration.v1beta1.StorageVersionMigrationSpec", &F1053, &W1053, false);
static F1054: [Field; 2] = [
    w(required(f("group", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("resource", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W1054: [u16; 2] = [0, 1];
pub(crate) static T1054: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.GroupResource", "k8s.io.apimachinery.pkg.apis.meta.v1.GroupResource", &F1054, &W1054, false);
static F1055: [Field; 2] = [
    w(p(f("conditions", &T368, UnlessZero, DefaultValue::None), merge(Some("type"), false)), 1, false, [0, 0]),
    w(f("resourceVersion", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1055: [u16; 2] = [0, 1];
pub(crate) static T1055: Type = st("io.k8s.api.storagemigration.v1beta1.StorageVersionMigrationStatus", "k8s.io.api.storagemigration.v1beta1.StorageVersionMigrationStatus", &F1055, &W1055, false);
static F1056: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("request", &T1057, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("response", &T1061, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1056: [u16; 2] = [2, 3];
pub(crate) static T1056: Type = st("", "k8s.io.api.admission.v1.AdmissionReview", &F1056, &W1056, false);
static F1057: [Field; 15] = [
    w(f("dryRun", &T8, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("kind", &T1058, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("object", &T513, Always, DefaultValue::None), 9, true, [0, 0]),
    w(f("oldObject", &T513, Always, DefaultValue::None), 10, true, [0, 0]),
    w(f("operation", &T1060, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("options", &T513, Always, DefaultValue::None), 12, true, [0, 0]),
    w(f("requestKind", &T1058, AsWritten, DefaultValue::None), 13, false, [0, 0]),
    w(f("requestResource", &T1059, AsWritten, DefaultValue::None), 14, false, [0, 0]),
    w(f("requestSubResource", &T1, UnlessZero, DefaultValue::None), 15, true, [0, 0]),
    w(f("resource", &T1059, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("subResource", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("uid", &T3, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("userInfo", &T554, Always, DefaultValue::None), 8, true, [0, 0]),
];
static W1057: [u16; 15] = [13, 1, 11, 12, 2, 3, 6, 14, 4, 5, 0, 7, 8, 9, 10];
pub(crate) static T1057: Type = st("", "k8s.io.api.admission.v1.AdmissionRequest", &F1057, &W1057, false);
static F1058: [Field; 3] = [
    w(f("group", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("kind", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("version", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1058: [u16; 3] = [0, 2, 1];
pub(crate) static T1058: Type = st("", "k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionKind", &F1058, &W1058, false);
static F1059: [Field; 3] = [
    w(f("group", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("resource", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("version", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1059: [u16; 3] = [0, 2, 1];
pub(crate) static T1059: Type = st("", "k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionResource", &F1059, &W1059, false);
pub(crate) static T1060: Type = text("v1.Operation", &[]);
static F1061: [Field; 7] = [
    w(f("allowed", &T8, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("auditAnnotations", &T6, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("patch", &T22, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("patchType", &T1070, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("status", &T1062, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("uid", &T3, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("warnings", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
];
static W1061: [u16; 7] = [5, 0, 4, 2, 3, 1, 6];
pub(crate) static T1061: Type = st("", "k8s.io.api.admission.v1.AdmissionResponse", &F1061, &W1061, false);
static F1062: [Field; 8] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("code", &T29, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("details", &T1066, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("reason", &T1065, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1062: [u16; 6] = [5, 7, 4, 6, 2, 1];
pub(crate) static T1062: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.Status", "k8s.io.apimachinery.pkg.apis.meta.v1.Status", &F1062, &W1062, false);
static F1063: [Field; 5] = [
    w(f("continue", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("remainingItemCount", &T4, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("resourceVersion", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("selfLink", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("shardInfo", &T1064, AsWritten, DefaultValue::None), 5, false, [0, 0]),
];
static W1063: [u16; 5] = [3, 2, 0, 1, 4];
pub(crate) static T1063: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta", "k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta", &F1063, &W1063, false);
static F1064: [Field; 1] = [
    w(required(f("selector", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W1064: [u16; 1] = [0];
pub(crate) static T1064: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.ShardInfo", "k8s.io.apimachinery.pkg.apis.meta.v1.ShardInfo", &F1064, &W1064, false);
pub(crate) static T1065: Type = text("v1.StatusReason", &[]);
static F1066: [Field; 6] = [
    w(f("causes", &T1069, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("group", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("kind", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("retryAfterSeconds", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("uid", &T3, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
];
static W1066: [u16; 6] = [3, 1, 2, 0, 4, 5];
pub(crate) static T1066: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.StatusDetails", "k8s.io.apimachinery.pkg.apis.meta.v1.StatusDetails", &F1066, &W1066, false);
static F1067: [Field; 3] = [
    w(f("field", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("reason", &T1068, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1067: [u16; 3] = [2, 1, 0];
pub(crate) static T1067: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.StatusCause", "k8s.io.apimachinery.pkg.apis.meta.v1.StatusCause", &F1067, &W1067, false);
pub(crate) static T1068: Type = text("v1.CauseType", &[]);
pub(crate) static T1069: Type = list("", "", &T1067, Items::Atomic);
pub(crate) static T1070: Type = text("v1.PatchType", &[]);
static F1071: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("request", &T1072, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("response", &T1074, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1071: [u16; 2] = [2, 3];
pub(crate) static T1071: Type = st("", "k8s.io.api.admission.v1beta1.AdmissionReview", &F1071, &W1071, false);
static F1072: [Field; 15] = [
    w(f("dryRun", &T8, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("kind", &T1058, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("object", &T513, Always, DefaultValue::None), 9, true, [0, 0]),
    w(f("oldObject", &T513, Always, DefaultValue::None), 10, true, [0, 0]),
    w(f("operation", &T1073, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("options", &T513, Always, DefaultValue::None), 12, true, [0, 0]),
    w(f("requestKind", &T1058, AsWritten, DefaultValue::None), 13, false, [0, 0]),
    w(f("requestResource", &T1059, AsWritten, DefaultValue::None), 14, false, [0, 0]),
    w(f("requestSubResource", &T1, UnlessZero, DefaultValue::None), 15, true, [0, 0]),
    w(f("resource", &T1059, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("subResource", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("uid", &T3, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("userInfo", &T554, Always, DefaultValue::None), 8, true, [0, 0]),
];
static W1072: [u16; 15] = [13, 1, 11, 12, 2, 3, 6, 14, 4, 5, 0, 7, 8, 9, 10];
pub(crate) static T1072: Type = st("", "k8s.io.api.admission.v1beta1.AdmissionRequest", &F1072, &W1072, false);
pub(crate) static T1073: Type = text("v1beta1.Operation", &[]);
static F1074: [Field; 7] = [
    w(f("allowed", &T8, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("auditAnnotations", &T6, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("patch", &T22, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("patchType", &T453, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("status", &T1062, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("uid", &T3, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("warnings", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
];
static W1074: [u16; 7] = [5, 0, 4, 2, 3, 1, 6];
pub(crate) static T1074: Type = st("", "k8s.io.api.admission.v1beta1.AdmissionResponse", &F1074, &W1074, false);
static F1075: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1076, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1075: [u16; 2] = [3, 1];
pub(crate) static T1075: Type = st("io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBindingList", "k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicyBindingList", &F1075, &W1075, false);
pub(crate) static T1076: Type = list("", "", &T390, Items::Atomic);
static F1077: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1078, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1077: [u16; 2] = [3, 1];
pub(crate) static T1077: Type = st("io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyList", "k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicyList", &F1077, &W1077, false);
pub(crate) static T1078: Type = list("", "", &T369, Items::Atomic);
static F1079: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1080, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1079: [u16; 2] = [3, 1];
pub(crate) static T1079: Type = st("io.k8s.api.admissionregistration.v1.MutatingWebhookConfigurationList", "k8s.io.api.admissionregistration.v1.MutatingWebhookConfigurationList", &F1079, &W1079, false);
pub(crate) static T1080: Type = list("", "", &T394, Items::Atomic);
static F1081: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1082, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1081: [u16; 2] = [3, 1];
pub(crate) static T1081: Type = st("io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingList", "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingList", &F1081, &W1081, false);
pub(crate) static T1082: Type = list("", "", &T414, Items::Atomic);
static F1083: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1084, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1083: [u16; 2] = [3, 1];
pub(crate) static T1083: Type = st("io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyList", "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyList", &F1083, &W1083, false);
pub(crate) static T1084: Type = list("", "", &T402, Items::Atomic);
static F1085: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1086, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1085: [u16; 2] = [3, 1];
pub(crate) static T1085: Type = st("io.k8s.api.admissionregistration.v1.ValidatingWebhookConfigurationList", "k8s.io.api.admissionregistration.v1.ValidatingWebhookConfigurationList", &F1085, &W1085, false);
pub(crate) static T1086: Type = list("", "", &T418, Items::Atomic);
static F1087: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1088, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1087: [u16; 2] = [3, 1];
pub(crate) static T1087: Type = st("io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingList", "k8s.io.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingList", &F1087, &W1087, false);
pub(crate) static T1088: Type = list("", "", &T439, Items::Atomic);
static F1089: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1090, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1089: [u16; 2] = [3, 1];
pub(crate) static T1089: Type = st("io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyList", "k8s.io.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyList", &F1089, &W1089, false);
pub(crate) static T1090: Type = list("", "", &T421, Items::Atomic);
static F1091: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1092, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1098, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1091: [u16; 3] = [2, 3, 4];
pub(crate) static T1091: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicy", &F1091, &W1091, false);
static F1092: [Field; 7] = [
    w(f("auditAnnotations", &T1096, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("failurePolicy", &T435, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("matchConditions", &T1097, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("matchConstraints", &T424, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("paramKind", &T423, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("validations", &T1094, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("variables", &T429, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
];
static W1092: [u16; 7] = [4, 3, 5, 1, 0, 2, 6];
pub(crate) static T1092: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicySpec", &F1092, &W1092, false);
static F1093: [Field; 4] = [
    w(f("expression", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("messageExpression", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("reason", &T405, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1093: [u16; 4] = [0, 1, 3, 2];
pub(crate) static T1093: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.Validation", &F1093, &W1093, false);
pub(crate) static T1094: Type = list("", "", &T1093, Items::Atomic);
static F1095: [Field; 2] = [
    w(f("key", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("valueExpression", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1095: [u16; 2] = [0, 1];
pub(crate) static T1095: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.AuditAnnotation", &F1095, &W1095, false);
pub(crate) static T1096: Type = list("", "", &T1095, Items::Atomic);
pub(crate) static T1097: Type = list("", "", &T436, Items::Atomic);
static F1098: [Field; 3] = [
    w(f("conditions", &T1102, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("typeChecking", &T1099, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1098: [u16; 3] = [1, 2, 0];
pub(crate) static T1098: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyStatus", &F1098, &W1098, false);
static F1099: [Field; 1] = [
    w(f("expressionWarnings", &T1101, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1099: [u16; 1] = [0];
pub(crate) static T1099: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.TypeChecking", &F1099, &W1099, false);
static F1100: [Field; 2] = [
    w(f("fieldRef", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("warning", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1100: [u16; 2] = [0, 1];
pub(crate) static T1100: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.ExpressionWarning", &F1100, &W1100, false);
pub(crate) static T1101: Type = list("", "", &T1100, Items::Atomic);
pub(crate) static T1102: Type = list("", "", &T367, Items::Atomic);
static F1103: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1104, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1103: [u16; 2] = [2, 3];
pub(crate) static T1103: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyBinding", &F1103, &W1103, false);
static F1104: [Field; 4] = [
    w(f("matchResources", &T424, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("paramRef", &T441, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("policyName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("validationActions", &T1106, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1104: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T1104: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingSpec", &F1104, &W1104, false);
pub(crate) static T1105: Type = text("v1alpha1.ValidationAction", &[]);
pub(crate) static T1106: Type = list("", "", &T1105, Items::Atomic);
static F1107: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1108, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1107: [u16; 2] = [3, 1];
pub(crate) static T1107: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingList", &F1107, &W1107, false);
pub(crate) static T1108: Type = list("", "", &T1103, Items::Atomic);
static F1109: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1110, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1109: [u16; 2] = [3, 1];
pub(crate) static T1109: Type = st("", "k8s.io.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyList", &F1109, &W1109, false);
pub(crate) static T1110: Type = list("", "", &T1091, Items::Atomic);
static F1111: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1112, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1111: [u16; 2] = [3, 1];
pub(crate) static T1111: Type = st("io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBindingList", "k8s.io.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBindingList", &F1111, &W1111, false);
pub(crate) static T1112: Type = list("", "", &T461, Items::Atomic);
static F1113: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1114, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1113: [u16; 2] = [3, 1];
pub(crate) static T1113: Type = st("io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicyList", "k8s.io.api.admissionregistration.v1beta1.MutatingAdmissionPolicyList", &F1113, &W1113, false);
pub(crate) static T1114: Type = list("", "", &T443, Items::Atomic);
static F1115: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("webhooks", &T1121, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1115: [u16; 2] = [2, 3];
pub(crate) static T1115: Type = st("", "k8s.io.api.admissionregistration.v1beta1.MutatingWebhookConfiguration", &F1115, &W1115, false);
static F1116: [Field; 12] = [
    w(f("admissionReviewVersions", &T73, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("clientConfig", &T1117, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("failurePolicy", &T457, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("matchConditions", &T1120, UnlessZero, DefaultValue::None), 12, false, [0, 0]),
    w(f("matchPolicy", &T449, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("objectSelector", &T89, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("reinvocationPolicy", &T460, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("rules", &T399, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("sideEffects", &T1119, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("timeoutSeconds", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W1116: [u16; 12] = [5, 1, 9, 2, 6, 10, 11, 0, 4, 8, 7, 3];
pub(crate) static T1116: Type = st("", "k8s.io.api.admissionregistration.v1beta1.MutatingWebhook", &F1116, &W1116, false);
static F1117: [Field; 3] = [
    w(f("caBundle", &T22, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("service", &T1118, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("url", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1117: [u16; 3] = [1, 0, 2];
pub(crate) static T1117: Type = st("", "k8s.io.api.admissionregistration.v1beta1.WebhookClientConfig", &F1117, &W1117, false);
static F1118: [Field; 4] = [
    w(f("name", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("namespace", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("path", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("port", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W1118: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T1118: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ServiceReference", &F1118, &W1118, false);
pub(crate) static T1119: Type = text("v1beta1.SideEffectClass", &[]);
pub(crate) static T1120: Type = list("", "", &T458, Items::Atomic);
pub(crate) static T1121: Type = list("", "", &T1116, Items::Atomic);
static F1122: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1123, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1122: [u16; 2] = [3, 1];
pub(crate) static T1122: Type = st("", "k8s.io.api.admissionregistration.v1beta1.MutatingWebhookConfigurationList", &F1122, &W1122, false);
pub(crate) static T1123: Type = list("", "", &T1115, Items::Atomic);
static F1124: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1125, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1130, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1124: [u16; 3] = [2, 3, 4];
pub(crate) static T1124: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingAdmissionPolicy", &F1124, &W1124, false);
static F1125: [Field; 7] = [
    w(f("auditAnnotations", &T1129, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("failurePolicy", &T457, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("matchConditions", &T1120, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("matchConstraints", &T446, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("paramKind", &T445, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("validations", &T1127, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("variables", &T451, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
];
static W1125: [u16; 7] = [4, 3, 5, 1, 0, 2, 6];
pub(crate) static T1125: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingAdmissionPolicySpec", &F1125, &W1125, false);
static F1126: [Field; 4] = [
    w(f("expression", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("messageExpression", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("reason", &T405, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1126: [u16; 4] = [0, 1, 3, 2];
pub(crate) static T1126: Type = st("", "k8s.io.api.admissionregistration.v1beta1.Validation", &F1126, &W1126, false);
pub(crate) static T1127: Type = list("", "", &T1126, Items::Atomic);
static F1128: [Field; 2] = [
    w(f("key", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("valueExpression", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1128: [u16; 2] = [0, 1];
pub(crate) static T1128: Type = st("", "k8s.io.api.admissionregistration.v1beta1.AuditAnnotation", &F1128, &W1128, false);
pub(crate) static T1129: Type = list("", "", &T1128, Items::Atomic);
static F1130: [Field; 3] = [
    w(f("conditions", &T1102, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("typeChecking", &T1131, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1130: [u16; 3] = [1, 2, 0];
pub(crate) static T1130: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingAdmissionPolicyStatus", &F1130, &W1130, false);
static F1131: [Field; 1] = [
    w(f("expressionWarnings", &T1133, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1131: [u16; 1] = [0];
pub(crate) static T1131: Type = st("", "k8s.io.api.admissionregistration.v1beta1.TypeChecking", &F1131, &W1131, false);
static F1132: [Field; 2] = [
    w(f("fieldRef", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("warning", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1132: [u16; 2] = [0, 1];
pub(crate) static T1132: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ExpressionWarning", &F1132, &W1132, false);
pub(crate) static T1133: Type = list("", "", &T1132, Items::Atomic);
static F1134: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1135, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1134: [u16; 2] = [2, 3];
pub(crate) static T1134: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingAdmissionPolicyBinding", &F1134, &W1134, false);
static F1135: [Field; 4] = [
    w(f("matchResources", &T446, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("paramRef", &T463, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("policyName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("validationActions", &T1137, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1135: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T1135: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingSpec", &F1135, &W1135, false);
pub(crate) static T1136: Type = text("v1beta1.ValidationAction", &[]);
pub(crate) static T1137: Type = list("", "", &T1136, Items::Atomic);
static F1138: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1139, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1138: [u16; 2] = [3, 1];
pub(crate) static T1138: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingList", &F1138, &W1138, false);
pub(crate) static T1139: Type = list("", "", &T1134, Items::Atomic);
static F1140: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1141, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1140: [u16; 2] = [3, 1];
pub(crate) static T1140: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingAdmissionPolicyList", &F1140, &W1140, false);
pub(crate) static T1141: Type = list("", "", &T1124, Items::Atomic);
static F1142: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("webhooks", &T1144, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1142: [u16; 2] = [2, 3];
pub(crate) static T1142: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingWebhookConfiguration", &F1142, &W1142, false);
static F1143: [Field; 11] = [
    w(f("admissionReviewVersions", &T73, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("clientConfig", &T1117, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("failurePolicy", &T457, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("matchConditions", &T1120, UnlessZero, DefaultValue::None), 11, false, [0, 0]),
    w(f("matchPolicy", &T449, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("objectSelector", &T89, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("rules", &T399, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("sideEffects", &T1119, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("timeoutSeconds", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W1143: [u16; 11] = [5, 1, 8, 2, 6, 9, 10, 0, 4, 7, 3];
pub(crate) static T1143: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingWebhook", &F1143, &W1143, false);
pub(crate) static T1144: Type = list("", "", &T1143, Items::Atomic);
static F1145: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1146, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1145: [u16; 2] = [3, 1];
pub(crate) static T1145: Type = st("", "k8s.io.api.admissionregistration.v1beta1.ValidatingWebhookConfigurationList", &F1145, &W1145, false);
pub(crate) static T1146: Type = list("", "", &T1142, Items::Atomic);
static F1147: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("versions", &T1156, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1147: [u16; 2] = [2, 3];
pub(crate) static T1147: Type = st("", "k8s.io.api.apidiscovery.v2.APIGroupDiscovery", &F1147, &W1147, false);
static F1148: [Field; 3] = [
    w(f("freshness", &T1155, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("resources", &T1154, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("version", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1148: [u16; 3] = [2, 1, 0];
pub(crate) static T1148: Type = st("", "k8s.io.api.apidiscovery.v2.APIVersionDiscovery", &F1148, &W1148, false);
static F1149: [Field; 8] = [
    w(f("categories", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("resource", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("responseKind", &T1058, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("scope", &T1150, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("shortNames", &T73, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("singularResource", &T1, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("subresources", &T1153, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 5, false, [0, 0]),
];
static W1149: [u16; 8] = [1, 2, 3, 5, 7, 4, 0, 6];
pub(crate) static T1149: Type = st("", "k8s.io.api.apidiscovery.v2.APIResourceDiscovery", &F1149, &W1149, false);
pub(crate) static T1150: Type = text("v2.ResourceScope", &[]);
static F1151: [Field; 4] = [
    w(f("acceptedTypes", &T1152, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("responseKind", &T1058, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("subresource", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 4, false, [0, 0]),
];
static W1151: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T1151: Type = st("", "k8s.io.api.apidiscovery.v2.APISubresourceDiscovery", &F1151, &W1151, false);
pub(crate) static T1152: Type = list("", "", &T1058, Items::Atomic);
pub(crate) static T1153: Type = list("", "", &T1151, Items::Atomic);
pub(crate) static T1154: Type = list("", "", &T1149, Items::Atomic);
pub(crate) static T1155: Type = text("v2.DiscoveryFreshness", &[]);
pub(crate) static T1156: Type = list("", "", &T1148, Items::Atomic);
static F1157: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1158, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1157: [u16; 2] = [3, 1];
pub(crate) static T1157: Type = st("", "k8s.io.api.apidiscovery.v2.APIGroupDiscoveryList", &F1157, &W1157, false);
pub(crate) static T1158: Type = list("", "", &T1147, Items::Atomic);
static F1159: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("versions", &T1167, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1159: [u16; 2] = [2, 3];
pub(crate) static T1159: Type = st("", "k8s.io.api.apidiscovery.v2beta1.APIGroupDiscovery", &F1159, &W1159, false);
static F1160: [Field; 3] = [
    w(f("freshness", &T1166, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("resources", &T1165, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("version", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1160: [u16; 3] = [2, 1, 0];
pub(crate) static T1160: Type = st("", "k8s.io.api.apidiscovery.v2beta1.APIVersionDiscovery", &F1160, &W1160, false);
static F1161: [Field; 8] = [
    w(f("categories", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("resource", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("responseKind", &T1058, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("scope", &T1162, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("shortNames", &T73, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("singularResource", &T1, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("subresources", &T1164, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 5, false, [0, 0]),
];
static W1161: [u16; 8] = [1, 2, 3, 5, 7, 4, 0, 6];
pub(crate) static T1161: Type = st("", "k8s.io.api.apidiscovery.v2beta1.APIResourceDiscovery", &F1161, &W1161, false);
pub(crate) static T1162: Type = text("v2beta1.ResourceScope", &[]);
static F1163: [Field; 4] = [
    w(f("acceptedTypes", &T1152, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("responseKind", &T1058, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("subresource", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 4, false, [0, 0]),
];
static W1163: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T1163: Type = st("", "k8s.io.api.apidiscovery.v2beta1.APISubresourceDiscovery", &F1163, &W1163, false);
pub(crate) static T1164: Type = list("", "", &T1163, Items::Atomic);
pub(crate) static T1165: Type = list("", "", &T1161, Items::Atomic);
pub(crate) static T1166: Type = text("v2beta1.DiscoveryFreshness", &[]);
pub(crate) static T1167: Type = list("", "", &T1160, Items::Atomic);
static F1168: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1169, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1168: [u16; 2] = [3, 1];
pub(crate) static T1168: Type = st("", "k8s.io.api.apidiscovery.v2beta1.APIGroupDiscoveryList", &F1168, &W1168, false);
pub(crate) static T1169: Type = list("", "", &T1159, Items::Atomic);
static F1170: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1171, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1170: [u16; 2] = [3, 1];
pub(crate) static T1170: Type = st("io.k8s.api.apiserverinternal.v1alpha1.StorageVersionList", "k8s.io.api.apiserverinternal.v1alpha1.StorageVersionList", &F1170, &W1170, false);
pub(crate) static T1171: Type = list("", "", &T719, Items::Atomic);
static F1172: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1173, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1172: [u16; 2] = [3, 1];
pub(crate) static T1172: Type = st("io.k8s.api.apps.v1.ControllerRevisionList", "k8s.io.api.apps.v1.ControllerRevisionList", &F1172, &W1172, false);
pub(crate) static T1173: Type = list("", "", &T512, Items::Atomic);
static F1174: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1175, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1174: [u16; 2] = [3, 1];
pub(crate) static T1174: Type = st("io.k8s.api.apps.v1.DaemonSetList", "k8s.io.api.apps.v1.DaemonSetList", &F1174, &W1174, false);
pub(crate) static T1175: Type = list("", "", &T514, Items::Atomic);
static F1176: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1177, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1176: [u16; 2] = [3, 1];
pub(crate) static T1176: Type = st("io.k8s.api.apps.v1.DeploymentList", "k8s.io.api.apps.v1.DeploymentList", &F1176, &W1176, false);
pub(crate) static T1177: Type = list("", "", &T523, Items::Atomic);
static F1178: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1179, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1178: [u16; 2] = [3, 1];
pub(crate) static T1178: Type = st("io.k8s.api.apps.v1.ReplicaSetList", "k8s.io.api.apps.v1.ReplicaSetList", &F1178, &W1178, false);
pub(crate) static T1179: Type = list("", "", &T532, Items::Atomic);
static F1180: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1181, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1180: [u16; 2] = [3, 1];
pub(crate) static T1180: Type = st("io.k8s.api.apps.v1.StatefulSetList", "k8s.io.api.apps.v1.StatefulSetList", &F1180, &W1180, false);
pub(crate) static T1181: Type = list("", "", &T538, Items::Atomic);
static F1182: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("data", &T513, Always, DefaultValue::None), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("revision", &T4, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1182: [u16; 3] = [3, 1, 4];
pub(crate) static T1182: Type = st("", "k8s.io.api.apps.v1beta1.ControllerRevision", &F1182, &W1182, false);
static F1183: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1184, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1183: [u16; 2] = [3, 1];
pub(crate) static T1183: Type = st("", "k8s.io.api.apps.v1beta1.ControllerRevisionList", &F1183, &W1183, false);
pub(crate) static T1184: Type = list("", "", &T1182, Items::Atomic);
static F1185: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1186, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1191, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1185: [u16; 3] = [2, 3, 4];
pub(crate) static T1185: Type = st("", "k8s.io.api.apps.v1beta1.Deployment", &F1185, &W1185, false);
static F1186: [Field; 9] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("paused", &T8, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("progressDeadlineSeconds", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("rollbackTo", &T1190, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("strategy", &T1187, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("template", &T326, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1186: [u16; 9] = [3, 6, 8, 7, 0, 4, 1, 5, 2];
pub(crate) static T1186: Type = st("", "k8s.io.api.apps.v1beta1.DeploymentSpec", &F1186, &W1186, false);
static F1187: [Field; 2] = [
    w(f("rollingUpdate", &T1189, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1188, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1187: [u16; 2] = [1, 0];
pub(crate) static T1187: Type = st("", "k8s.io.api.apps.v1beta1.DeploymentStrategy", &F1187, &W1187, false);
pub(crate) static T1188: Type = text("v1beta1.DeploymentStrategyType", &[]);
static F1189: [Field; 2] = [
    w(f("maxSurge", &T204, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("maxUnavailable", &T204, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1189: [u16; 2] = [1, 0];
pub(crate) static T1189: Type = st("", "k8s.io.api.apps.v1beta1.RollingUpdateDeployment", &F1189, &W1189, false);
static F1190: [Field; 1] = [
    w(f("revision", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1190: [u16; 1] = [0];
pub(crate) static T1190: Type = st("", "k8s.io.api.apps.v1beta1.RollbackConfig", &F1190, &W1190, false);
static F1191: [Field; 9] = [
    w(f("availableReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("conditions", &T1194, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("replicas", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("terminatingReplicas", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("unavailableReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("updatedReplicas", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W1191: [u16; 9] = [3, 5, 8, 0, 7, 2, 4, 1, 6];
pub(crate) static T1191: Type = st("", "k8s.io.api.apps.v1beta1.DeploymentStatus", &F1191, &W1191, false);
static F1192: [Field; 6] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("lastUpdateTime", &T5, Always, DefaultValue::None), 6, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1193, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1192: [u16; 6] = [5, 4, 3, 2, 1, 0];
pub(crate) static T1192: Type = st("", "k8s.io.api.apps.v1beta1.DeploymentCondition", &F1192, &W1192, false);
pub(crate) static T1193: Type = text("v1beta1.DeploymentConditionType", &[]);
pub(crate) static T1194: Type = list("", "", &T1192, Items::Atomic);
static F1195: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1196, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1195: [u16; 2] = [3, 1];
pub(crate) static T1195: Type = st("", "k8s.io.api.apps.v1beta1.DeploymentList", &F1195, &W1195, false);
pub(crate) static T1196: Type = list("", "", &T1185, Items::Atomic);
static F1197: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rollbackTo", &T1190, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("updatedAnnotations", &T6, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1197: [u16; 3] = [2, 4, 3];
pub(crate) static T1197: Type = st("", "k8s.io.api.apps.v1beta1.DeploymentRollback", &F1197, &W1197, false);
static F1198: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1199, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1200, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1198: [u16; 3] = [2, 3, 4];
pub(crate) static T1198: Type = st("", "k8s.io.api.apps.v1beta1.Scale", &F1198, &W1198, false);
static F1199: [Field; 1] = [
    w(f("replicas", &T29, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1199: [u16; 1] = [0];
pub(crate) static T1199: Type = st("", "k8s.io.api.apps.v1beta1.ScaleSpec", &F1199, &W1199, false);
static F1200: [Field; 3] = [
    w(f("replicas", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("selector", &T6, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("targetSelector", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W1200: [u16; 3] = [0, 1, 2];
pub(crate) static T1200: Type = st("", "k8s.io.api.apps.v1beta1.ScaleStatus", &F1200, &W1200, false);
static F1201: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1202, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1210, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1201: [u16; 3] = [2, 3, 4];
pub(crate) static T1201: Type = st("", "k8s.io.api.apps.v1beta1.StatefulSet", &F1201, &W1201, false);
static F1202: [Field; 11] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 9, true, [0, 0]),
    w(f("ordinals", &T1209, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("persistentVolumeClaimRetentionPolicy", &T1207, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("podManagementPolicy", &T1203, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("serviceName", &T1, Always, DefaultValue::None), 5, true, [0, 0]),
    w(f("template", &T326, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("updateStrategy", &T1204, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("volumeClaimTemplates", &T540, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1202: [u16; 11] = [4, 6, 8, 10, 7, 3, 9, 5, 0, 2, 1];
pub(crate) static T1202: Type = st("", "k8s.io.api.apps.v1beta1.StatefulSetSpec", &F1202, &W1202, false);
pub(crate) static T1203: Type = text("v1beta1.PodManagementPolicyType", &[]);
static F1204: [Field; 2] = [
    w(f("rollingUpdate", &T1206, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1205, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1204: [u16; 2] = [1, 0];
pub(crate) static T1204: Type = st("", "k8s.io.api.apps.v1beta1.StatefulSetUpdateStrategy", &F1204, &W1204, false);
pub(crate) static T1205: Type = text("v1beta1.StatefulSetUpdateStrategyType", &[]);
static F1206: [Field; 2] = [
    w(f("maxUnavailable", &T204, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("partition", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1206: [u16; 2] = [1, 0];
pub(crate) static T1206: Type = st("", "k8s.io.api.apps.v1beta1.RollingUpdateStatefulSetStrategy", &F1206, &W1206, false);
static F1207: [Field; 2] = [
    w(f("whenDeleted", &T1208, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("whenScaled", &T1208, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1207: [u16; 2] = [0, 1];
pub(crate) static T1207: Type = st("", "k8s.io.api.apps.v1beta1.StatefulSetPersistentVolumeClaimRetentionPolicy", &F1207, &W1207, false);
pub(crate) static T1208: Type = text("v1beta1.PersistentVolumeClaimRetentionPolicyType", &[]);
static F1209: [Field; 1] = [
    w(f("start", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1209: [u16; 1] = [0];
pub(crate) static T1209: Type = st("", "k8s.io.api.apps.v1beta1.StatefulSetOrdinals", &F1209, &W1209, false);
static F1210: [Field; 10] = [
    w(f("availableReplicas", &T29, Always, DefaultValue::None), 11, true, [0, 0]),
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("conditions", &T1213, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(f("currentReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("currentRevision", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("observedGeneration", &T4, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("replicas", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("updateRevision", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("updatedReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
];
static W1210: [u16; 10] = [5, 7, 6, 3, 9, 4, 8, 1, 2, 0];
pub(crate) static T1210: Type = st("", "k8s.io.api.apps.v1beta1.StatefulSetStatus", &F1210, &W1210, false);
static F1211: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1212, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1211: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1211: Type = st("", "k8s.io.api.apps.v1beta1.StatefulSetCondition", &F1211, &W1211, false);
pub(crate) static T1212: Type = text("v1beta1.StatefulSetConditionType", &[]);
pub(crate) static T1213: Type = list("", "", &T1211, Items::Atomic);
static F1214: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1215, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1214: [u16; 2] = [3, 1];
pub(crate) static T1214: Type = st("", "k8s.io.api.apps.v1beta1.StatefulSetList", &F1214, &W1214, false);
pub(crate) static T1215: Type = list("", "", &T1201, Items::Atomic);
static F1216: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("data", &T513, Always, DefaultValue::None), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("revision", &T4, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1216: [u16; 3] = [3, 1, 4];
pub(crate) static T1216: Type = st("", "k8s.io.api.apps.v1beta2.ControllerRevision", &F1216, &W1216, false);
static F1217: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1218, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1217: [u16; 2] = [3, 1];
pub(crate) static T1217: Type = st("", "k8s.io.api.apps.v1beta2.ControllerRevisionList", &F1217, &W1217, false);
pub(crate) static T1218: Type = list("", "", &T1216, Items::Atomic);
static F1219: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1220, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1224, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1219: [u16; 3] = [2, 3, 4];
pub(crate) static T1219: Type = st("", "k8s.io.api.apps.v1beta2.DaemonSet", &F1219, &W1219, false);
static F1220: [Field; 5] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("selector", &T89, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("template", &T326, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("updateStrategy", &T1221, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1220: [u16; 5] = [2, 3, 4, 0, 1];
pub(crate) static T1220: Type = st("", "k8s.io.api.apps.v1beta2.DaemonSetSpec", &F1220, &W1220, false);
static F1221: [Field; 2] = [
    w(f("rollingUpdate", &T1223, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1222, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1221: [u16; 2] = [1, 0];
pub(crate) static T1221: Type = st("", "k8s.io.api.apps.v1beta2.DaemonSetUpdateStrategy", &F1221, &W1221, false);
pub(crate) static T1222: Type = text("v1beta2.DaemonSetUpdateStrategyType", &[]);
static F1223: [Field; 2] = [
    w(f("maxSurge", &T204, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("maxUnavailable", &T204, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1223: [u16; 2] = [1, 0];
pub(crate) static T1223: Type = st("", "k8s.io.api.apps.v1beta2.RollingUpdateDaemonSet", &F1223, &W1223, false);
static F1224: [Field; 10] = [
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("conditions", &T1227, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(f("currentNumberScheduled", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("desiredNumberScheduled", &T29, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("numberAvailable", &T29, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("numberMisscheduled", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("numberReady", &T29, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("numberUnavailable", &T29, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("updatedNumberScheduled", &T29, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
];
static W1224: [u16; 10] = [2, 5, 3, 6, 8, 9, 4, 7, 0, 1];
pub(crate) static T1224: Type = st("", "k8s.io.api.apps.v1beta2.DaemonSetStatus", &F1224, &W1224, false);
static F1225: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1226, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1225: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1225: Type = st("", "k8s.io.api.apps.v1beta2.DaemonSetCondition", &F1225, &W1225, false);
pub(crate) static T1226: Type = text("v1beta2.DaemonSetConditionType", &[]);
pub(crate) static T1227: Type = list("", "", &T1225, Items::Atomic);
static F1228: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1229, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1228: [u16; 2] = [3, 1];
pub(crate) static T1228: Type = st("", "k8s.io.api.apps.v1beta2.DaemonSetList", &F1228, &W1228, false);
pub(crate) static T1229: Type = list("", "", &T1219, Items::Atomic);
static F1230: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1231, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1235, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1230: [u16; 3] = [2, 3, 4];
pub(crate) static T1230: Type = st("", "k8s.io.api.apps.v1beta2.Deployment", &F1230, &W1230, false);
static F1231: [Field; 8] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("paused", &T8, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("progressDeadlineSeconds", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("selector", &T89, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("strategy", &T1232, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("template", &T326, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1231: [u16; 8] = [3, 5, 7, 6, 0, 4, 1, 2];
pub(crate) static T1231: Type = st("", "k8s.io.api.apps.v1beta2.DeploymentSpec", &F1231, &W1231, false);
static F1232: [Field; 2] = [
    w(f("rollingUpdate", &T1234, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1233, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1232: [u16; 2] = [1, 0];
pub(crate) static T1232: Type = st("", "k8s.io.api.apps.v1beta2.DeploymentStrategy", &F1232, &W1232, false);
pub(crate) static T1233: Type = text("v1beta2.DeploymentStrategyType", &[]);
static F1234: [Field; 2] = [
    w(f("maxSurge", &T204, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("maxUnavailable", &T204, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1234: [u16; 2] = [1, 0];
pub(crate) static T1234: Type = st("", "k8s.io.api.apps.v1beta2.RollingUpdateDeployment", &F1234, &W1234, false);
static F1235: [Field; 9] = [
    w(f("availableReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("conditions", &T1238, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("replicas", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("terminatingReplicas", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("unavailableReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("updatedReplicas", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W1235: [u16; 9] = [3, 5, 8, 0, 7, 2, 4, 1, 6];
pub(crate) static T1235: Type = st("", "k8s.io.api.apps.v1beta2.DeploymentStatus", &F1235, &W1235, false);
static F1236: [Field; 6] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("lastUpdateTime", &T5, Always, DefaultValue::None), 6, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1237, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1236: [u16; 6] = [5, 4, 3, 2, 1, 0];
pub(crate) static T1236: Type = st("", "k8s.io.api.apps.v1beta2.DeploymentCondition", &F1236, &W1236, false);
pub(crate) static T1237: Type = text("v1beta2.DeploymentConditionType", &[]);
pub(crate) static T1238: Type = list("", "", &T1236, Items::Atomic);
static F1239: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1240, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1239: [u16; 2] = [3, 1];
pub(crate) static T1239: Type = st("", "k8s.io.api.apps.v1beta2.DeploymentList", &F1239, &W1239, false);
pub(crate) static T1240: Type = list("", "", &T1230, Items::Atomic);
static F1241: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1242, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1243, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1241: [u16; 3] = [2, 3, 4];
pub(crate) static T1241: Type = st("", "k8s.io.api.apps.v1beta2.ReplicaSet", &F1241, &W1241, false);
static F1242: [Field; 4] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("selector", &T89, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("template", &T326, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1242: [u16; 4] = [1, 2, 3, 0];
pub(crate) static T1242: Type = st("", "k8s.io.api.apps.v1beta2.ReplicaSetSpec", &F1242, &W1242, false);
static F1243: [Field; 7] = [
    w(f("availableReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("conditions", &T1246, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("fullyLabeledReplicas", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("replicas", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("terminatingReplicas", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W1243: [u16; 7] = [5, 2, 3, 4, 0, 1, 6];
pub(crate) static T1243: Type = st("", "k8s.io.api.apps.v1beta2.ReplicaSetStatus", &F1243, &W1243, false);
static F1244: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1245, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1244: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1244: Type = st("", "k8s.io.api.apps.v1beta2.ReplicaSetCondition", &F1244, &W1244, false);
pub(crate) static T1245: Type = text("v1beta2.ReplicaSetConditionType", &[]);
pub(crate) static T1246: Type = list("", "", &T1244, Items::Atomic);
static F1247: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1248, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1247: [u16; 2] = [3, 1];
pub(crate) static T1247: Type = st("", "k8s.io.api.apps.v1beta2.ReplicaSetList", &F1247, &W1247, false);
pub(crate) static T1248: Type = list("", "", &T1241, Items::Atomic);
static F1249: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1250, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1251, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1249: [u16; 3] = [2, 3, 4];
pub(crate) static T1249: Type = st("", "k8s.io.api.apps.v1beta2.Scale", &F1249, &W1249, false);
static F1250: [Field; 1] = [
    w(f("replicas", &T29, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1250: [u16; 1] = [0];
pub(crate) static T1250: Type = st("", "k8s.io.api.apps.v1beta2.ScaleSpec", &F1250, &W1250, false);
static F1251: [Field; 3] = [
    w(f("replicas", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("selector", &T6, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("targetSelector", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W1251: [u16; 3] = [0, 1, 2];
pub(crate) static T1251: Type = st("", "k8s.io.api.apps.v1beta2.ScaleStatus", &F1251, &W1251, false);
static F1252: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1253, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1261, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1252: [u16; 3] = [2, 3, 4];
pub(crate) static T1252: Type = st("", "k8s.io.api.apps.v1beta2.StatefulSet", &F1252, &W1252, false);
static F1253: [Field; 11] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 9, true, [0, 0]),
    w(f("ordinals", &T1260, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("persistentVolumeClaimRetentionPolicy", &T1258, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("podManagementPolicy", &T1254, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("selector", &T89, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("serviceName", &T1, Always, DefaultValue::None), 5, true, [0, 0]),
    w(f("template", &T326, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("updateStrategy", &T1255, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("volumeClaimTemplates", &T540, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1253: [u16; 11] = [4, 6, 8, 10, 7, 3, 9, 5, 0, 2, 1];
pub(crate) static T1253: Type = st("", "k8s.io.api.apps.v1beta2.StatefulSetSpec", &F1253, &W1253, false);
pub(crate) static T1254: Type = text("v1beta2.PodManagementPolicyType", &[]);
static F1255: [Field; 2] = [
    w(f("rollingUpdate", &T1257, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1256, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1255: [u16; 2] = [1, 0];
pub(crate) static T1255: Type = st("", "k8s.io.api.apps.v1beta2.StatefulSetUpdateStrategy", &F1255, &W1255, false);
pub(crate) static T1256: Type = text("v1beta2.StatefulSetUpdateStrategyType", &[]);
static F1257: [Field; 2] = [
    w(f("maxUnavailable", &T204, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("partition", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1257: [u16; 2] = [1, 0];
pub(crate) static T1257: Type = st("", "k8s.io.api.apps.v1beta2.RollingUpdateStatefulSetStrategy", &F1257, &W1257, false);
static F1258: [Field; 2] = [
    w(f("whenDeleted", &T1259, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("whenScaled", &T1259, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1258: [u16; 2] = [0, 1];
pub(crate) static T1258: Type = st("", "k8s.io.api.apps.v1beta2.StatefulSetPersistentVolumeClaimRetentionPolicy", &F1258, &W1258, false);
pub(crate) static T1259: Type = text("v1beta2.PersistentVolumeClaimRetentionPolicyType", &[]);
static F1260: [Field; 1] = [
    w(f("start", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1260: [u16; 1] = [0];
pub(crate) static T1260: Type = st("", "k8s.io.api.apps.v1beta2.StatefulSetOrdinals", &F1260, &W1260, false);
static F1261: [Field; 10] = [
    w(f("availableReplicas", &T29, Always, DefaultValue::None), 11, true, [0, 0]),
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("conditions", &T1264, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(f("currentReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("currentRevision", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("replicas", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("updateRevision", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("updatedReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
];
static W1261: [u16; 10] = [5, 7, 6, 3, 9, 4, 8, 1, 2, 0];
pub(crate) static T1261: Type = st("", "k8s.io.api.apps.v1beta2.StatefulSetStatus", &F1261, &W1261, false);
static F1262: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1263, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1262: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1262: Type = st("", "k8s.io.api.apps.v1beta2.StatefulSetCondition", &F1262, &W1262, false);
pub(crate) static T1263: Type = text("v1beta2.StatefulSetConditionType", &[]);
pub(crate) static T1264: Type = list("", "", &T1262, Items::Atomic);
static F1265: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1266, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1265: [u16; 2] = [3, 1];
pub(crate) static T1265: Type = st("", "k8s.io.api.apps.v1beta2.StatefulSetList", &F1265, &W1265, false);
pub(crate) static T1266: Type = list("", "", &T1252, Items::Atomic);
static F1267: [Field; 4] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("kind", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("uid", &T3, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W1267: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T1267: Type = st("io.k8s.api.authentication.v1.BoundObjectReference", "k8s.io.api.authentication.v1.BoundObjectReference", &F1267, &W1267, false);
static F1268: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1269, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1270, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1268: [u16; 3] = [2, 3, 4];
pub(crate) static T1268: Type = st("io.k8s.api.authentication.v1.TokenRequest", "k8s.io.api.authentication.v1.TokenRequest", &F1268, &W1268, false);
static F1269: [Field; 3] = [
    w(f("audiences", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("boundObjectRef", &T1267, Null, DefaultValue::None), 3, false, [0, 0]),
    w(f("expirationSeconds", &T4, Null, DefaultValue::None), 4, false, [0, 0]),
];
static W1269: [u16; 3] = [0, 1, 2];
pub(crate) static T1269: Type = st("io.k8s.api.authentication.v1.TokenRequestSpec", "k8s.io.api.authentication.v1.TokenRequestSpec", &F1269, &W1269, false);
static F1270: [Field; 2] = [
    w(f("expirationTimestamp", &T5, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("token", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1270: [u16; 2] = [1, 0];
pub(crate) static T1270: Type = st("io.k8s.api.authentication.v1.TokenRequestStatus", "k8s.io.api.authentication.v1.TokenRequestStatus", &F1270, &W1270, false);
static F1271: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("status", &T1272, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1271: [u16; 2] = [2, 3];
pub(crate) static T1271: Type = st("", "k8s.io.api.authentication.v1alpha1.SelfSubjectReview", &F1271, &W1271, false);
static F1272: [Field; 1] = [
    w(f("userInfo", &T554, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1272: [u16; 1] = [0];
pub(crate) static T1272: Type = st("", "k8s.io.api.authentication.v1alpha1.SelfSubjectReviewStatus", &F1272, &W1272, false);
static F1273: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("status", &T1274, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1273: [u16; 2] = [2, 3];
pub(crate) static T1273: Type = st("", "k8s.io.api.authentication.v1beta1.SelfSubjectReview", &F1273, &W1273, false);
static F1274: [Field; 1] = [
    w(f("userInfo", &T554, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1274: [u16; 1] = [0];
pub(crate) static T1274: Type = st("", "k8s.io.api.authentication.v1beta1.SelfSubjectReviewStatus", &F1274, &W1274, false);
static F1275: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1276, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1277, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1275: [u16; 3] = [2, 3, 4];
pub(crate) static T1275: Type = st("", "k8s.io.api.authentication.v1beta1.TokenReview", &F1275, &W1275, false);
static F1276: [Field; 2] = [
    w(f("audiences", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("token", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1276: [u16; 2] = [1, 0];
pub(crate) static T1276: Type = st("", "k8s.io.api.authentication.v1beta1.TokenReviewSpec", &F1276, &W1276, false);
static F1277: [Field; 4] = [
    w(f("audiences", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("authenticated", &T8, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("error", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("user", &T1278, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1277: [u16; 4] = [1, 3, 2, 0];
pub(crate) static T1277: Type = st("", "k8s.io.api.authentication.v1beta1.TokenReviewStatus", &F1277, &W1277, false);
static F1278: [Field; 4] = [
    w(f("extra", &T1280, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("groups", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("uid", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("username", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1278: [u16; 4] = [3, 2, 1, 0];
pub(crate) static T1278: Type = st("", "k8s.io.api.authentication.v1beta1.UserInfo", &F1278, &W1278, false);
pub(crate) static T1279: Type = list("", "k8s.io.api.authentication.v1beta1.ExtraValue", &T1, Items::Atomic);
pub(crate) static T1280: Type = map(&T1279, false);
static F1281: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1282, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1287, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1281: [u16; 3] = [2, 3, 4];
pub(crate) static T1281: Type = st("", "k8s.io.api.authorization.v1beta1.LocalSubjectAccessReview", &F1281, &W1281, false);
static F1282: [Field; 6] = [
    w(f("extra", &T1286, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("group", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("nonResourceAttributes", &T1284, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceAttributes", &T1283, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("uid", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("user", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W1282: [u16; 6] = [3, 2, 5, 1, 0, 4];
pub(crate) static T1282: Type = st("", "k8s.io.api.authorization.v1beta1.SubjectAccessReviewSpec", &F1282, &W1282, false);
static F1283: [Field; 9] = [
    w(f("fieldSelector", &T563, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("group", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("labelSelector", &T567, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("name", &T1, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("resource", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("subresource", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("verb", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("version", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W1283: [u16; 9] = [4, 7, 1, 8, 5, 6, 3, 0, 2];
pub(crate) static T1283: Type = st("", "k8s.io.api.authorization.v1beta1.ResourceAttributes", &F1283, &W1283, false);
static F1284: [Field; 2] = [
    w(f("path", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("verb", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1284: [u16; 2] = [0, 1];
pub(crate) static T1284: Type = st("", "k8s.io.api.authorization.v1beta1.NonResourceAttributes", &F1284, &W1284, false);
pub(crate) static T1285: Type = list("", "k8s.io.api.authorization.v1beta1.ExtraValue", &T1, Items::Atomic);
pub(crate) static T1286: Type = map(&T1285, false);
static F1287: [Field; 4] = [
    w(f("allowed", &T8, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("denied", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("evaluationError", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1287: [u16; 4] = [0, 3, 2, 1];
pub(crate) static T1287: Type = st("", "k8s.io.api.authorization.v1beta1.SubjectAccessReviewStatus", &F1287, &W1287, false);
static F1288: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1289, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1287, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1288: [u16; 3] = [2, 3, 4];
pub(crate) static T1288: Type = st("", "k8s.io.api.authorization.v1beta1.SelfSubjectAccessReview", &F1288, &W1288, false);
static F1289: [Field; 2] = [
    w(f("nonResourceAttributes", &T1284, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceAttributes", &T1283, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1289: [u16; 2] = [1, 0];
pub(crate) static T1289: Type = st("", "k8s.io.api.authorization.v1beta1.SelfSubjectAccessReviewSpec", &F1289, &W1289, false);
static F1290: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1291, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1292, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1290: [u16; 3] = [2, 3, 4];
pub(crate) static T1290: Type = st("", "k8s.io.api.authorization.v1beta1.SelfSubjectRulesReview", &F1290, &W1290, false);
static F1291: [Field; 1] = [
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1291: [u16; 1] = [0];
pub(crate) static T1291: Type = st("", "k8s.io.api.authorization.v1beta1.SelfSubjectRulesReviewSpec", &F1291, &W1291, false);
static F1292: [Field; 4] = [
    w(f("evaluationError", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("incomplete", &T8, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("nonResourceRules", &T1296, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceRules", &T1294, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1292: [u16; 4] = [3, 2, 1, 0];
pub(crate) static T1292: Type = st("", "k8s.io.api.authorization.v1beta1.SubjectRulesReviewStatus", &F1292, &W1292, false);
static F1293: [Field; 4] = [
    w(f("apiGroups", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("resourceNames", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("resources", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1293: [u16; 4] = [3, 0, 2, 1];
pub(crate) static T1293: Type = st("", "k8s.io.api.authorization.v1beta1.ResourceRule", &F1293, &W1293, false);
pub(crate) static T1294: Type = list("", "", &T1293, Items::Atomic);
static F1295: [Field; 2] = [
    w(f("nonResourceURLs", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1295: [u16; 2] = [1, 0];
pub(crate) static T1295: Type = st("", "k8s.io.api.authorization.v1beta1.NonResourceRule", &F1295, &W1295, false);
pub(crate) static T1296: Type = list("", "", &T1295, Items::Atomic);
static F1297: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1282, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1287, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1297: [u16; 3] = [2, 3, 4];
pub(crate) static T1297: Type = st("", "k8s.io.api.authorization.v1beta1.SubjectAccessReview", &F1297, &W1297, false);
static F1298: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1299, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1298: [u16; 2] = [3, 1];
pub(crate) static T1298: Type = st("io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerList", "k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerList", &F1298, &W1298, false);
pub(crate) static T1299: Type = list("", "", &T582, Items::Atomic);
static F1300: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1301, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1302, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1300: [u16; 3] = [2, 3, 4];
pub(crate) static T1300: Type = st("io.k8s.api.autoscaling.v1.Scale", "k8s.io.api.autoscaling.v1.Scale", &F1300, &W1300, false);
static F1301: [Field; 1] = [
    w(f("replicas", &T29, UnlessZero, DefaultValue::Int(0)), 1, true, [0, 0]),
];
static W1301: [u16; 1] = [0];
pub(crate) static T1301: Type = st("io.k8s.api.autoscaling.v1.ScaleSpec", "k8s.io.api.autoscaling.v1.ScaleSpec", &F1301, &W1301, false);
static F1302: [Field; 2] = [
    w(required(f("replicas", &T29, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("selector", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1302: [u16; 2] = [0, 1];
pub(crate) static T1302: Type = st("io.k8s.api.autoscaling.v1.ScaleStatus", "k8s.io.api.autoscaling.v1.ScaleStatus", &F1302, &W1302, false);
static F1303: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1304, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1303: [u16; 2] = [3, 1];
pub(crate) static T1303: Type = st("io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerList", "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerList", &F1303, &W1303, false);
pub(crate) static T1304: Type = list("", "", &T586, Items::Atomic);
static F1305: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1306, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1305: [u16; 2] = [3, 1];
pub(crate) static T1305: Type = st("io.k8s.api.batch.v1.CronJobList", "k8s.io.api.batch.v1.CronJobList", &F1305, &W1305, false);
pub(crate) static T1306: Type = list("", "", &T618, Items::Atomic);
static F1307: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1308, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1307: [u16; 2] = [3, 1];
pub(crate) static T1307: Type = st("io.k8s.api.batch.v1.JobList", "k8s.io.api.batch.v1.JobList", &F1307, &W1307, false);
pub(crate) static T1308: Type = list("", "", &T640, Items::Atomic);
static F1309: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1310, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1313, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1309: [u16; 3] = [2, 3, 4];
pub(crate) static T1309: Type = st("", "k8s.io.api.batch.v1beta1.CronJob", &F1309, &W1309, false);
static F1310: [Field; 8] = [
    w(f("concurrencyPolicy", &T1311, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("failedJobsHistoryLimit", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("jobTemplate", &T1312, Always, DefaultValue::None), 5, true, [0, 0]),
    w(f("schedule", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("startingDeadlineSeconds", &T4, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("successfulJobsHistoryLimit", &T29, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("suspend", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("timeZone", &T1, AsWritten, DefaultValue::None), 8, false, [0, 0]),
];
static W1310: [u16; 8] = [3, 4, 0, 6, 2, 5, 1, 7];
pub(crate) static T1310: Type = st("", "k8s.io.api.batch.v1beta1.CronJobSpec", &F1310, &W1310, false);
pub(crate) static T1311: Type = text("v1beta1.ConcurrencyPolicy", &[]);
static F1312: [Field; 2] = [
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T622, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1312: [u16; 2] = [0, 1];
pub(crate) static T1312: Type = st("", "k8s.io.api.batch.v1beta1.JobTemplateSpec", &F1312, &W1312, false);
static F1313: [Field; 3] = [
    w(f("active", &T639, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("lastScheduleTime", &T5, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("lastSuccessfulTime", &T5, AsWritten, DefaultValue::None), 5, false, [0, 0]),
];
static W1313: [u16; 3] = [0, 1, 2];
pub(crate) static T1313: Type = st("", "k8s.io.api.batch.v1beta1.CronJobStatus", &F1313, &W1313, false);
static F1314: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1315, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1314: [u16; 2] = [3, 1];
pub(crate) static T1314: Type = st("", "k8s.io.api.batch.v1beta1.CronJobList", &F1314, &W1314, false);
pub(crate) static T1315: Type = list("", "", &T1309, Items::Atomic);
static F1316: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1317, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1316: [u16; 2] = [3, 1];
pub(crate) static T1316: Type = st("io.k8s.api.certificates.v1.CertificateSigningRequestList", "k8s.io.api.certificates.v1.CertificateSigningRequestList", &F1316, &W1316, false);
pub(crate) static T1317: Type = list("", "", &T647, Items::Atomic);
static F1318: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1319, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1318: [u16; 2] = [3, 1];
pub(crate) static T1318: Type = st("io.k8s.api.certificates.v1alpha1.ClusterTrustBundleList", "k8s.io.api.certificates.v1alpha1.ClusterTrustBundleList", &F1318, &W1318, false);
pub(crate) static T1319: Type = list("", "", &T657, Items::Atomic);
static F1320: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1321, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1326, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1320: [u16; 3] = [2, 3, 4];
pub(crate) static T1320: Type = st("", "k8s.io.api.certificates.v1beta1.CertificateSigningRequest", &F1320, &W1320, false);
static F1321: [Field; 8] = [
    w(f("expirationSeconds", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("extra", &T1325, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("groups", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("request", &T22, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("signerName", &T1, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("uid", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("usages", &T1323, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("username", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1321: [u16; 8] = [3, 7, 5, 2, 6, 1, 4, 0];
pub(crate) static T1321: Type = st("", "k8s.io.api.certificates.v1beta1.CertificateSigningRequestSpec", &F1321, &W1321, false);
pub(crate) static T1322: Type = text("v1beta1.KeyUsage", &[]);
pub(crate) static T1323: Type = list("", "", &T1322, Items::Atomic);
pub(crate) static T1324: Type = list("", "k8s.io.api.certificates.v1beta1.ExtraValue", &T1, Items::Atomic);
pub(crate) static T1325: Type = map(&T1324, false);
static F1326: [Field; 2] = [
    w(f("certificate", &T22, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("conditions", &T1329, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1326: [u16; 2] = [1, 0];
pub(crate) static T1326: Type = st("", "k8s.io.api.certificates.v1beta1.CertificateSigningRequestStatus", &F1326, &W1326, false);
static F1327: [Field; 6] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 5, true, [0, 0]),
    w(f("lastUpdateTime", &T5, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 6, true, [0, 0]),
    w(f("type", &T1328, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1327: [u16; 6] = [5, 3, 2, 1, 0, 4];
pub(crate) static T1327: Type = st("", "k8s.io.api.certificates.v1beta1.CertificateSigningRequestCondition", &F1327, &W1327, false);
pub(crate) static T1328: Type = text("v1beta1.RequestConditionType", &[]);
pub(crate) static T1329: Type = list("", "", &T1327, Items::Atomic);
static F1330: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1331, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1330: [u16; 2] = [3, 1];
pub(crate) static T1330: Type = st("", "k8s.io.api.certificates.v1beta1.CertificateSigningRequestList", &F1330, &W1330, false);
pub(crate) static T1331: Type = list("", "", &T1320, Items::Atomic);
static F1332: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1333, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1332: [u16; 2] = [3, 1];
pub(crate) static T1332: Type = st("io.k8s.api.certificates.v1beta1.ClusterTrustBundleList", "k8s.io.api.certificates.v1beta1.ClusterTrustBundleList", &F1332, &W1332, false);
pub(crate) static T1333: Type = list("", "", &T659, Items::Atomic);
static F1334: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1335, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1334: [u16; 2] = [3, 1];
pub(crate) static T1334: Type = st("io.k8s.api.certificates.v1beta1.PodCertificateRequestList", "k8s.io.api.certificates.v1beta1.PodCertificateRequestList", &F1334, &W1334, false);
pub(crate) static T1335: Type = list("", "", &T661, Items::Atomic);
static F1336: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1337, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1336: [u16; 2] = [3, 1];
pub(crate) static T1336: Type = st("io.k8s.api.coordination.v1.LeaseList", "k8s.io.api.coordination.v1.LeaseList", &F1336, &W1336, false);
pub(crate) static T1337: Type = list("", "", &T665, Items::Atomic);
static F1338: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1339, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1338: [u16; 2] = [3, 1];
pub(crate) static T1338: Type = st("io.k8s.api.coordination.v1alpha2.LeaseCandidateList", "k8s.io.api.coordination.v1alpha2.LeaseCandidateList", &F1338, &W1338, false);
pub(crate) static T1339: Type = list("", "", &T668, Items::Atomic);
static F1340: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1341, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1340: [u16; 2] = [2, 3];
pub(crate) static T1340: Type = st("", "k8s.io.api.coordination.v1beta1.Lease", &F1340, &W1340, false);
static F1341: [Field; 7] = [
    w(f("acquireTime", &T35, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("holderIdentity", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("leaseDurationSeconds", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("leaseTransitions", &T29, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("preferredHolder", &T1, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("renewTime", &T35, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("strategy", &T667, AsWritten, DefaultValue::None), 6, false, [0, 0]),
];
static W1341: [u16; 7] = [1, 2, 0, 5, 3, 6, 4];
pub(crate) static T1341: Type = st("", "k8s.io.api.coordination.v1beta1.LeaseSpec", &F1341, &W1341, false);
static F1342: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1343, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1342: [u16; 2] = [3, 1];
pub(crate) static T1342: Type = st("io.k8s.api.coordination.v1beta1.LeaseCandidateList", "k8s.io.api.coordination.v1beta1.LeaseCandidateList", &F1342, &W1342, false);
pub(crate) static T1343: Type = list("", "", &T670, Items::Atomic);
static F1344: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1345, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1344: [u16; 2] = [3, 1];
pub(crate) static T1344: Type = st("", "k8s.io.api.coordination.v1beta1.LeaseList", &F1344, &W1344, false);
pub(crate) static T1345: Type = list("", "", &T1340, Items::Atomic);
static F1346: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1347, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1346: [u16; 2] = [3, 1];
pub(crate) static T1346: Type = st("io.k8s.api.core.v1.ComponentStatusList", "k8s.io.api.core.v1.ComponentStatusList", &F1346, &W1346, false);
pub(crate) static T1347: Type = list("", "", &T16, Items::Atomic);
static F1348: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1349, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1348: [u16; 2] = [3, 1];
pub(crate) static T1348: Type = st("io.k8s.api.core.v1.ConfigMapList", "k8s.io.api.core.v1.ConfigMapList", &F1348, &W1348, false);
pub(crate) static T1349: Type = list("", "", &T21, Items::Atomic);
static F1350: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1351, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1350: [u16; 2] = [3, 1];
pub(crate) static T1350: Type = st("io.k8s.api.core.v1.EndpointsList", "k8s.io.api.core.v1.EndpointsList", &F1350, &W1350, false);
pub(crate) static T1351: Type = list("", "", &T24, Items::Atomic);
static F1352: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1353, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1352: [u16; 2] = [3, 1];
pub(crate) static T1352: Type = st("io.k8s.api.core.v1.EventList", "k8s.io.api.core.v1.EventList", &F1352, &W1352, false);
pub(crate) static T1353: Type = list("", "", &T33, Items::Atomic);
static F1354: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1355, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1354: [u16; 2] = [3, 1];
pub(crate) static T1354: Type = st("io.k8s.api.core.v1.LimitRangeList", "k8s.io.api.core.v1.LimitRangeList", &F1354, &W1354, false);
pub(crate) static T1355: Type = list("", "", &T37, Items::Atomic);
static F1356: [Field; 2] = [
    w(f("items", &T1357, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1356: [u16; 2] = [1, 0];
pub(crate) static T1356: Type = st("", "k8s.io.api.core.v1.List", &F1356, &W1356, false);
pub(crate) static T1357: Type = list("", "", &T513, Items::Atomic);
static F1358: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1359, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1358: [u16; 2] = [3, 1];
pub(crate) static T1358: Type = st("io.k8s.api.core.v1.NamespaceList", "k8s.io.api.core.v1.NamespaceList", &F1358, &W1358, false);
pub(crate) static T1359: Type = list("", "", &T44, Items::Atomic);
static F1360: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1361, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1360: [u16; 2] = [3, 1];
pub(crate) static T1360: Type = st("io.k8s.api.core.v1.NodeList", "k8s.io.api.core.v1.NodeList", &F1360, &W1360, false);
pub(crate) static T1361: Type = list("", "", &T53, Items::Atomic);
static F1362: [Field; 3] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("path", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1362: [u16; 1] = [2];
pub(crate) static T1362: Type = st("", "k8s.io.api.core.v1.NodeProxyOptions", &F1362, &W1362, false);
static F1363: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T540, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1363: [u16; 2] = [3, 1];
pub(crate) static T1363: Type = st("io.k8s.api.core.v1.PersistentVolumeClaimList", "k8s.io.api.core.v1.PersistentVolumeClaimList", &F1363, &W1363, false);
static F1364: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1365, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1364: [u16; 2] = [3, 1];
pub(crate) static T1364: Type = st("io.k8s.api.core.v1.PersistentVolumeList", "k8s.io.api.core.v1.PersistentVolumeList", &F1364, &W1364, false);
pub(crate) static T1365: Type = list("", "", &T105, Items::Atomic);
static F1366: [Field; 7] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("container", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("stderr", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("stdin", &T8, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("stdout", &T8, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("tty", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W1366: [u16; 5] = [4, 5, 3, 6, 1];
pub(crate) static T1366: Type = st("", "k8s.io.api.core.v1.PodAttachOptions", &F1366, &W1366, false);
static F1367: [Field; 8] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("command", &T73, Null, DefaultValue::None), 6, false, [0, 0]),
    w(f("container", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("stderr", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("stdin", &T8, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("stdout", &T8, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("tty", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W1367: [u16; 6] = [5, 6, 4, 7, 2, 1];
pub(crate) static T1367: Type = st("", "k8s.io.api.core.v1.PodExecOptions", &F1367, &W1367, false);
static F1368: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1369, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1368: [u16; 2] = [3, 1];
pub(crate) static T1368: Type = st("io.k8s.api.core.v1.PodList", "k8s.io.api.core.v1.PodList", &F1368, &W1368, false);
pub(crate) static T1369: Type = list("", "", &T144, Items::Atomic);
static F1370: [Field; 12] = [
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
static W1370: [u16; 10] = [1, 2, 6, 7, 8, 11, 10, 5, 3, 9];
pub(crate) static T1370: Type = st("", "k8s.io.api.core.v1.PodLogOptions", &F1370, &W1370, false);
static F1371: [Field; 3] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("ports", &T1372, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1371: [u16; 1] = [2];
pub(crate) static T1371: Type = st("", "k8s.io.api.core.v1.PodPortForwardOptions", &F1371, &W1371, false);
pub(crate) static T1372: Type = list("", "", &T29, Items::Atomic);
static F1373: [Field; 3] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("path", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1373: [u16; 1] = [2];
pub(crate) static T1373: Type = st("", "k8s.io.api.core.v1.PodProxyOptions", &F1373, &W1373, false);
static F1374: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("status", &T290, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1374: [u16; 2] = [2, 3];
pub(crate) static T1374: Type = st("", "k8s.io.api.core.v1.PodStatusResult", &F1374, &W1374, false);
static F1375: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1376, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1375: [u16; 2] = [3, 1];
pub(crate) static T1375: Type = st("io.k8s.api.core.v1.PodTemplateList", "k8s.io.api.core.v1.PodTemplateList", &F1375, &W1375, false);
pub(crate) static T1376: Type = list("", "", &T325, Items::Atomic);
static F1377: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("data", &T22, Null, DefaultValue::None), 3, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("range", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1377: [u16; 3] = [3, 4, 1];
pub(crate) static T1377: Type = st("", "k8s.io.api.core.v1.RangeAllocation", &F1377, &W1377, false);
static F1378: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1379, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1378: [u16; 2] = [3, 1];
pub(crate) static T1378: Type = st("io.k8s.api.core.v1.ReplicationControllerList", "k8s.io.api.core.v1.ReplicationControllerList", &F1378, &W1378, false);
pub(crate) static T1379: Type = list("", "", &T327, Items::Atomic);
static F1380: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1381, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1380: [u16; 2] = [3, 1];
pub(crate) static T1380: Type = st("io.k8s.api.core.v1.ResourceQuotaList", "k8s.io.api.core.v1.ResourceQuotaList", &F1380, &W1380, false);
pub(crate) static T1381: Type = list("", "", &T333, Items::Atomic);
static F1382: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1383, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1382: [u16; 2] = [3, 1];
pub(crate) static T1382: Type = st("io.k8s.api.core.v1.SecretList", "k8s.io.api.core.v1.SecretList", &F1382, &W1382, false);
pub(crate) static T1383: Type = list("", "", &T342, Items::Atomic);
static F1384: [Field; 3] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("reference", &T15, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1384: [u16; 1] = [2];
pub(crate) static T1384: Type = st("", "k8s.io.api.core.v1.SerializedReference", &F1384, &W1384, false);
static F1385: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1386, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1385: [u16; 2] = [3, 1];
pub(crate) static T1385: Type = st("io.k8s.api.core.v1.ServiceAccountList", "k8s.io.api.core.v1.ServiceAccountList", &F1385, &W1385, false);
pub(crate) static T1386: Type = list("", "", &T344, Items::Atomic);
static F1387: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1388, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1387: [u16; 2] = [3, 1];
pub(crate) static T1387: Type = st("io.k8s.api.core.v1.ServiceList", "k8s.io.api.core.v1.ServiceList", &F1387, &W1387, false);
pub(crate) static T1388: Type = list("", "", &T347, Items::Atomic);
static F1389: [Field; 3] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("path", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1389: [u16; 1] = [2];
pub(crate) static T1389: Type = st("", "k8s.io.api.core.v1.ServiceProxyOptions", &F1389, &W1389, false);
static F1390: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1391, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1390: [u16; 2] = [3, 1];
pub(crate) static T1390: Type = st("io.k8s.api.discovery.v1.EndpointSliceList", "k8s.io.api.discovery.v1.EndpointSliceList", &F1390, &W1390, false);
pub(crate) static T1391: Type = list("", "", &T672, Items::Atomic);
static F1392: [Field; 6] = [
    w(f("addressType", &T1404, Always, DefaultValue::None), 4, true, [0, 0]),
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("endpoints", &T1400, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("ports", &T1403, Null, DefaultValue::None), 3, false, [0, 0]),
];
static W1392: [u16; 4] = [4, 2, 5, 0];
pub(crate) static T1392: Type = st("", "k8s.io.api.discovery.v1beta1.EndpointSlice", &F1392, &W1392, false);
static F1393: [Field; 7] = [
    w(f("addresses", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("conditions", &T1394, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("hints", &T1395, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("hostname", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("nodeName", &T1, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("targetRef", &T15, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("topology", &T6, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
];
static W1393: [u16; 7] = [0, 1, 3, 5, 6, 4, 2];
pub(crate) static T1393: Type = st("", "k8s.io.api.discovery.v1beta1.Endpoint", &F1393, &W1393, false);
static F1394: [Field; 3] = [
    w(f("ready", &T8, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("serving", &T8, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("terminating", &T8, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1394: [u16; 3] = [0, 1, 2];
pub(crate) static T1394: Type = st("", "k8s.io.api.discovery.v1beta1.EndpointConditions", &F1394, &W1394, false);
static F1395: [Field; 2] = [
    w(f("forNodes", &T1399, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("forZones", &T1397, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1395: [u16; 2] = [1, 0];
pub(crate) static T1395: Type = st("", "k8s.io.api.discovery.v1beta1.EndpointHints", &F1395, &W1395, false);
static F1396: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1396: [u16; 1] = [0];
pub(crate) static T1396: Type = st("", "k8s.io.api.discovery.v1beta1.ForZone", &F1396, &W1396, false);
pub(crate) static T1397: Type = list("", "", &T1396, Items::Atomic);
static F1398: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1398: [u16; 1] = [0];
pub(crate) static T1398: Type = st("", "k8s.io.api.discovery.v1beta1.ForNode", &F1398, &W1398, false);
pub(crate) static T1399: Type = list("", "", &T1398, Items::Atomic);
pub(crate) static T1400: Type = list("", "", &T1393, Items::Atomic);
static F1401: [Field; 4] = [
    w(f("appProtocol", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("name", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("port", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("protocol", &T1402, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1401: [u16; 4] = [1, 3, 2, 0];
pub(crate) static T1401: Type = st("", "k8s.io.api.discovery.v1beta1.EndpointPort", &F1401, &W1401, false);
pub(crate) static T1402: Type = text("v1.Protocol", &[]);
pub(crate) static T1403: Type = list("", "", &T1401, Items::Atomic);
pub(crate) static T1404: Type = text("v1beta1.AddressType", &[]);
static F1405: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1406, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1405: [u16; 2] = [3, 1];
pub(crate) static T1405: Type = st("", "k8s.io.api.discovery.v1beta1.EndpointSliceList", &F1405, &W1405, false);
pub(crate) static T1406: Type = list("", "", &T1392, Items::Atomic);
static F1407: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1408, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1407: [u16; 2] = [3, 1];
pub(crate) static T1407: Type = st("io.k8s.api.events.v1.EventList", "k8s.io.api.events.v1.EventList", &F1407, &W1407, false);
pub(crate) static T1408: Type = list("", "", &T684, Items::Atomic);
static F1409: [Field; 17] = [
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
    w(f("series", &T1410, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("type", &T1, UnlessZero, DefaultValue::None), 11, true, [0, 0]),
];
static W1409: [u16; 15] = [8, 6, 15, 13, 14, 0, 10, 11, 12, 9, 16, 5, 3, 4, 2];
pub(crate) static T1409: Type = st("", "k8s.io.api.events.v1beta1.Event", &F1409, &W1409, false);
static F1410: [Field; 2] = [
    w(f("count", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("lastObservedTime", &T35, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1410: [u16; 2] = [0, 1];
pub(crate) static T1410: Type = st("", "k8s.io.api.events.v1beta1.EventSeries", &F1410, &W1410, false);
static F1411: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1412, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1411: [u16; 2] = [3, 1];
pub(crate) static T1411: Type = st("", "k8s.io.api.events.v1beta1.EventList", &F1411, &W1411, false);
pub(crate) static T1412: Type = list("", "", &T1409, Items::Atomic);
static F1413: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1414, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1418, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1413: [u16; 3] = [2, 3, 4];
pub(crate) static T1413: Type = st("", "k8s.io.api.extensions.v1beta1.DaemonSet", &F1413, &W1413, false);
static F1414: [Field; 6] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("template", &T326, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("templateGeneration", &T4, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("updateStrategy", &T1415, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1414: [u16; 6] = [2, 3, 5, 0, 4, 1];
pub(crate) static T1414: Type = st("", "k8s.io.api.extensions.v1beta1.DaemonSetSpec", &F1414, &W1414, false);
static F1415: [Field; 2] = [
    w(f("rollingUpdate", &T1417, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1416, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1415: [u16; 2] = [1, 0];
pub(crate) static T1415: Type = st("", "k8s.io.api.extensions.v1beta1.DaemonSetUpdateStrategy", &F1415, &W1415, false);
pub(crate) static T1416: Type = text("v1beta1.DaemonSetUpdateStrategyType", &[]);
static F1417: [Field; 2] = [
    w(f("maxSurge", &T204, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("maxUnavailable", &T204, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1417: [u16; 2] = [1, 0];
pub(crate) static T1417: Type = st("", "k8s.io.api.extensions.v1beta1.RollingUpdateDaemonSet", &F1417, &W1417, false);
static F1418: [Field; 10] = [
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("conditions", &T1421, UnlessZero, DefaultValue::None), 10, false, [0, 0]),
    w(f("currentNumberScheduled", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("desiredNumberScheduled", &T29, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("numberAvailable", &T29, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("numberMisscheduled", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("numberReady", &T29, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("numberUnavailable", &T29, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("updatedNumberScheduled", &T29, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
];
static W1418: [u16; 10] = [2, 5, 3, 6, 8, 9, 4, 7, 0, 1];
pub(crate) static T1418: Type = st("", "k8s.io.api.extensions.v1beta1.DaemonSetStatus", &F1418, &W1418, false);
static F1419: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1420, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1419: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1419: Type = st("", "k8s.io.api.extensions.v1beta1.DaemonSetCondition", &F1419, &W1419, false);
pub(crate) static T1420: Type = text("v1beta1.DaemonSetConditionType", &[]);
pub(crate) static T1421: Type = list("", "", &T1419, Items::Atomic);
static F1422: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1423, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1422: [u16; 2] = [3, 1];
pub(crate) static T1422: Type = st("", "k8s.io.api.extensions.v1beta1.DaemonSetList", &F1422, &W1422, false);
pub(crate) static T1423: Type = list("", "", &T1413, Items::Atomic);
static F1424: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1425, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1429, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1424: [u16; 3] = [2, 3, 4];
pub(crate) static T1424: Type = st("", "k8s.io.api.extensions.v1beta1.Deployment", &F1424, &W1424, false);
static F1425: [Field; 9] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("paused", &T8, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("progressDeadlineSeconds", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("revisionHistoryLimit", &T29, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("rollbackTo", &T1428, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("strategy", &T1426, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("template", &T326, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1425: [u16; 9] = [3, 6, 8, 7, 0, 4, 1, 5, 2];
pub(crate) static T1425: Type = st("", "k8s.io.api.extensions.v1beta1.DeploymentSpec", &F1425, &W1425, false);
static F1426: [Field; 2] = [
    w(f("rollingUpdate", &T1427, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1188, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1426: [u16; 2] = [1, 0];
pub(crate) static T1426: Type = st("", "k8s.io.api.extensions.v1beta1.DeploymentStrategy", &F1426, &W1426, false);
static F1427: [Field; 2] = [
    w(f("maxSurge", &T204, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("maxUnavailable", &T204, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1427: [u16; 2] = [1, 0];
pub(crate) static T1427: Type = st("", "k8s.io.api.extensions.v1beta1.RollingUpdateDeployment", &F1427, &W1427, false);
static F1428: [Field; 1] = [
    w(f("revision", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1428: [u16; 1] = [0];
pub(crate) static T1428: Type = st("", "k8s.io.api.extensions.v1beta1.RollbackConfig", &F1428, &W1428, false);
static F1429: [Field; 9] = [
    w(f("availableReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("collisionCount", &T29, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("conditions", &T1431, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("replicas", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("terminatingReplicas", &T29, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("unavailableReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("updatedReplicas", &T29, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W1429: [u16; 9] = [3, 5, 8, 0, 7, 2, 4, 1, 6];
pub(crate) static T1429: Type = st("", "k8s.io.api.extensions.v1beta1.DeploymentStatus", &F1429, &W1429, false);
static F1430: [Field; 6] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("lastUpdateTime", &T5, Always, DefaultValue::None), 6, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1193, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1430: [u16; 6] = [5, 4, 3, 2, 1, 0];
pub(crate) static T1430: Type = st("", "k8s.io.api.extensions.v1beta1.DeploymentCondition", &F1430, &W1430, false);
pub(crate) static T1431: Type = list("", "", &T1430, Items::Atomic);
static F1432: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1433, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1432: [u16; 2] = [3, 1];
pub(crate) static T1432: Type = st("", "k8s.io.api.extensions.v1beta1.DeploymentList", &F1432, &W1432, false);
pub(crate) static T1433: Type = list("", "", &T1424, Items::Atomic);
static F1434: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rollbackTo", &T1428, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("updatedAnnotations", &T6, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1434: [u16; 3] = [2, 4, 3];
pub(crate) static T1434: Type = st("", "k8s.io.api.extensions.v1beta1.DeploymentRollback", &F1434, &W1434, false);
static F1435: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1436, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1446, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1435: [u16; 3] = [2, 3, 4];
pub(crate) static T1435: Type = st("", "k8s.io.api.extensions.v1beta1.Ingress", &F1435, &W1435, false);
static F1436: [Field; 4] = [
    w(f("backend", &T1437, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("ingressClassName", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("rules", &T1445, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("tls", &T1439, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1436: [u16; 4] = [0, 3, 2, 1];
pub(crate) static T1436: Type = st("", "k8s.io.api.extensions.v1beta1.IngressSpec", &F1436, &W1436, false);
static F1437: [Field; 3] = [
    w(f("resource", &T94, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("serviceName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("servicePort", &T204, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1437: [u16; 3] = [1, 2, 0];
pub(crate) static T1437: Type = st("", "k8s.io.api.extensions.v1beta1.IngressBackend", &F1437, &W1437, false);
static F1438: [Field; 2] = [
    w(f("hosts", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("secretName", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1438: [u16; 2] = [0, 1];
pub(crate) static T1438: Type = st("", "k8s.io.api.extensions.v1beta1.IngressTLS", &F1438, &W1438, false);
pub(crate) static T1439: Type = list("", "", &T1438, Items::Atomic);
static F1440: [Field; 2] = [
    w(f("host", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("http", &T1441, AsWritten, DefaultValue::None), 1, false, [2, 0]),
];
static W1440: [u16; 2] = [0, 1];
pub(crate) static T1440: Type = st("", "k8s.io.api.extensions.v1beta1.IngressRule", &F1440, &W1440, false);
static F1441: [Field; 1] = [
    w(f("paths", &T1444, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1441: [u16; 1] = [0];
pub(crate) static T1441: Type = st("", "k8s.io.api.extensions.v1beta1.HTTPIngressRuleValue", &F1441, &W1441, false);
static F1442: [Field; 3] = [
    w(f("backend", &T1437, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("path", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("pathType", &T1443, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1442: [u16; 3] = [1, 0, 2];
pub(crate) static T1442: Type = st("", "k8s.io.api.extensions.v1beta1.HTTPIngressPath", &F1442, &W1442, false);
pub(crate) static T1443: Type = text("v1beta1.PathType", &[]);
pub(crate) static T1444: Type = list("", "", &T1442, Items::Atomic);
pub(crate) static T1445: Type = list("", "", &T1440, Items::Atomic);
static F1446: [Field; 1] = [
    w(f("loadBalancer", &T1447, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1446: [u16; 1] = [0];
pub(crate) static T1446: Type = st("", "k8s.io.api.extensions.v1beta1.IngressStatus", &F1446, &W1446, false);
static F1447: [Field; 1] = [
    w(f("ingress", &T1451, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1447: [u16; 1] = [0];
pub(crate) static T1447: Type = st("", "k8s.io.api.extensions.v1beta1.IngressLoadBalancerStatus", &F1447, &W1447, false);
static F1448: [Field; 3] = [
    w(f("hostname", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("ip", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("ports", &T1450, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1448: [u16; 3] = [1, 0, 2];
pub(crate) static T1448: Type = st("", "k8s.io.api.extensions.v1beta1.IngressLoadBalancerIngress", &F1448, &W1448, false);
static F1449: [Field; 3] = [
    w(f("error", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("port", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("protocol", &T1402, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1449: [u16; 3] = [1, 2, 0];
pub(crate) static T1449: Type = st("", "k8s.io.api.extensions.v1beta1.IngressPortStatus", &F1449, &W1449, false);
pub(crate) static T1450: Type = list("", "", &T1449, Items::Atomic);
pub(crate) static T1451: Type = list("", "", &T1448, Items::Atomic);
static F1452: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1453, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1452: [u16; 2] = [3, 1];
pub(crate) static T1452: Type = st("", "k8s.io.api.extensions.v1beta1.IngressList", &F1452, &W1452, false);
pub(crate) static T1453: Type = list("", "", &T1435, Items::Atomic);
static F1454: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1455, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1454: [u16; 2] = [2, 3];
pub(crate) static T1454: Type = st("", "k8s.io.api.extensions.v1beta1.NetworkPolicy", &F1454, &W1454, false);
static F1455: [Field; 4] = [
    w(f("egress", &T1464, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("ingress", &T1462, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("podSelector", &T89, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("policyTypes", &T1466, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1455: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T1455: Type = st("", "k8s.io.api.extensions.v1beta1.NetworkPolicySpec", &F1455, &W1455, false);
static F1456: [Field; 2] = [
    w(f("from", &T1461, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("ports", &T1458, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1456: [u16; 2] = [1, 0];
pub(crate) static T1456: Type = st("", "k8s.io.api.extensions.v1beta1.NetworkPolicyIngressRule", &F1456, &W1456, false);
static F1457: [Field; 3] = [
    w(f("endPort", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("port", &T204, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("protocol", &T1402, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1457: [u16; 3] = [2, 1, 0];
pub(crate) static T1457: Type = st("", "k8s.io.api.extensions.v1beta1.NetworkPolicyPort", &F1457, &W1457, false);
pub(crate) static T1458: Type = list("", "", &T1457, Items::Atomic);
static F1459: [Field; 3] = [
    w(f("ipBlock", &T1460, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("namespaceSelector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("podSelector", &T89, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1459: [u16; 3] = [2, 1, 0];
pub(crate) static T1459: Type = st("", "k8s.io.api.extensions.v1beta1.NetworkPolicyPeer", &F1459, &W1459, false);
static F1460: [Field; 2] = [
    w(f("cidr", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("except", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1460: [u16; 2] = [0, 1];
pub(crate) static T1460: Type = st("", "k8s.io.api.extensions.v1beta1.IPBlock", &F1460, &W1460, false);
pub(crate) static T1461: Type = list("", "", &T1459, Items::Atomic);
pub(crate) static T1462: Type = list("", "", &T1456, Items::Atomic);
static F1463: [Field; 2] = [
    w(f("ports", &T1458, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("to", &T1461, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1463: [u16; 2] = [0, 1];
pub(crate) static T1463: Type = st("", "k8s.io.api.extensions.v1beta1.NetworkPolicyEgressRule", &F1463, &W1463, false);
pub(crate) static T1464: Type = list("", "", &T1463, Items::Atomic);
pub(crate) static T1465: Type = text("v1beta1.PolicyType", &[]);
pub(crate) static T1466: Type = list("", "", &T1465, Items::Atomic);
static F1467: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1468, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1467: [u16; 2] = [3, 1];
pub(crate) static T1467: Type = st("", "k8s.io.api.extensions.v1beta1.NetworkPolicyList", &F1467, &W1467, false);
pub(crate) static T1468: Type = list("", "", &T1454, Items::Atomic);
static F1469: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1470, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1471, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1469: [u16; 3] = [2, 3, 4];
pub(crate) static T1469: Type = st("", "k8s.io.api.extensions.v1beta1.ReplicaSet", &F1469, &W1469, false);
static F1470: [Field; 4] = [
    w(f("minReadySeconds", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("replicas", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("template", &T326, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1470: [u16; 4] = [1, 2, 3, 0];
pub(crate) static T1470: Type = st("", "k8s.io.api.extensions.v1beta1.ReplicaSetSpec", &F1470, &W1470, false);
static F1471: [Field; 7] = [
    w(f("availableReplicas", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("conditions", &T1474, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("fullyLabeledReplicas", &T29, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("readyReplicas", &T29, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("replicas", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("terminatingReplicas", &T29, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W1471: [u16; 7] = [5, 2, 3, 4, 0, 1, 6];
pub(crate) static T1471: Type = st("", "k8s.io.api.extensions.v1beta1.ReplicaSetStatus", &F1471, &W1471, false);
static F1472: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T19, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1473, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1472: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1472: Type = st("", "k8s.io.api.extensions.v1beta1.ReplicaSetCondition", &F1472, &W1472, false);
pub(crate) static T1473: Type = text("v1beta1.ReplicaSetConditionType", &[]);
pub(crate) static T1474: Type = list("", "", &T1472, Items::Atomic);
static F1475: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1476, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1475: [u16; 2] = [3, 1];
pub(crate) static T1475: Type = st("", "k8s.io.api.extensions.v1beta1.ReplicaSetList", &F1475, &W1475, false);
pub(crate) static T1476: Type = list("", "", &T1469, Items::Atomic);
static F1477: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1478, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1479, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1477: [u16; 3] = [2, 3, 4];
pub(crate) static T1477: Type = st("", "k8s.io.api.extensions.v1beta1.Scale", &F1477, &W1477, false);
static F1478: [Field; 1] = [
    w(f("replicas", &T29, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1478: [u16; 1] = [0];
pub(crate) static T1478: Type = st("", "k8s.io.api.extensions.v1beta1.ScaleSpec", &F1478, &W1478, false);
static F1479: [Field; 3] = [
    w(f("replicas", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("selector", &T6, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("targetSelector", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W1479: [u16; 3] = [0, 1, 2];
pub(crate) static T1479: Type = st("", "k8s.io.api.extensions.v1beta1.ScaleStatus", &F1479, &W1479, false);
static F1480: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1481, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1480: [u16; 2] = [3, 1];
pub(crate) static T1480: Type = st("io.k8s.api.flowcontrol.v1.FlowSchemaList", "k8s.io.api.flowcontrol.v1.FlowSchemaList", &F1480, &W1480, false);
pub(crate) static T1481: Type = list("", "", &T686, Items::Atomic);
static F1482: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1483, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1482: [u16; 2] = [3, 1];
pub(crate) static T1482: Type = st("io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationList", "k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationList", &F1482, &W1482, false);
pub(crate) static T1483: Type = list("", "", &T707, Items::Atomic);
static F1484: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1485, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1501, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1484: [u16; 3] = [2, 3, 4];
pub(crate) static T1484: Type = st("", "k8s.io.api.flowcontrol.v1beta1.FlowSchema", &F1484, &W1484, false);
static F1485: [Field; 4] = [
    w(f("distinguisherMethod", &T1487, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("matchingPrecedence", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("priorityLevelConfiguration", &T1486, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rules", &T1500, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1485: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T1485: Type = st("", "k8s.io.api.flowcontrol.v1beta1.FlowSchemaSpec", &F1485, &W1485, false);
static F1486: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1486: [u16; 1] = [0];
pub(crate) static T1486: Type = st("", "k8s.io.api.flowcontrol.v1beta1.PriorityLevelConfigurationReference", &F1486, &W1486, false);
static F1487: [Field; 1] = [
    w(f("type", &T1488, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1487: [u16; 1] = [0];
pub(crate) static T1487: Type = st("", "k8s.io.api.flowcontrol.v1beta1.FlowDistinguisherMethod", &F1487, &W1487, false);
pub(crate) static T1488: Type = text("v1beta1.FlowDistinguisherMethodType", &[]);
static F1489: [Field; 3] = [
    w(f("nonResourceRules", &T1499, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("resourceRules", &T1497, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("subjects", &T1495, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1489: [u16; 3] = [2, 1, 0];
pub(crate) static T1489: Type = st("", "k8s.io.api.flowcontrol.v1beta1.PolicyRulesWithSubjects", &F1489, &W1489, false);
static F1490: [Field; 4] = [
    w(f("group", &T1493, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("kind", &T1491, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("serviceAccount", &T1494, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("user", &T1492, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1490: [u16; 4] = [1, 3, 0, 2];
pub(crate) static T1490: Type = st("", "k8s.io.api.flowcontrol.v1beta1.Subject", &F1490, &W1490, false);
pub(crate) static T1491: Type = text("v1beta1.SubjectKind", &[]);
static F1492: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1492: [u16; 1] = [0];
pub(crate) static T1492: Type = st("", "k8s.io.api.flowcontrol.v1beta1.UserSubject", &F1492, &W1492, false);
static F1493: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1493: [u16; 1] = [0];
pub(crate) static T1493: Type = st("", "k8s.io.api.flowcontrol.v1beta1.GroupSubject", &F1493, &W1493, false);
static F1494: [Field; 2] = [
    w(f("name", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("namespace", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1494: [u16; 2] = [1, 0];
pub(crate) static T1494: Type = st("", "k8s.io.api.flowcontrol.v1beta1.ServiceAccountSubject", &F1494, &W1494, false);
pub(crate) static T1495: Type = list("", "", &T1490, Items::Atomic);
static F1496: [Field; 5] = [
    w(f("apiGroups", &T73, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("clusterScope", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("namespaces", &T73, Null, DefaultValue::None), 5, false, [0, 0]),
    w(f("resources", &T73, Null, DefaultValue::None), 3, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1496: [u16; 5] = [4, 0, 3, 1, 2];
pub(crate) static T1496: Type = st("", "k8s.io.api.flowcontrol.v1beta1.ResourcePolicyRule", &F1496, &W1496, false);
pub(crate) static T1497: Type = list("", "", &T1496, Items::Atomic);
static F1498: [Field; 2] = [
    w(f("nonResourceURLs", &T73, Null, DefaultValue::None), 6, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1498: [u16; 2] = [1, 0];
pub(crate) static T1498: Type = st("", "k8s.io.api.flowcontrol.v1beta1.NonResourcePolicyRule", &F1498, &W1498, false);
pub(crate) static T1499: Type = list("", "", &T1498, Items::Atomic);
pub(crate) static T1500: Type = list("", "", &T1489, Items::Atomic);
static F1501: [Field; 1] = [
    w(f("conditions", &T1505, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1501: [u16; 1] = [0];
pub(crate) static T1501: Type = st("", "k8s.io.api.flowcontrol.v1beta1.FlowSchemaStatus", &F1501, &W1501, false);
static F1502: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T1504, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1503, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1502: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1502: Type = st("", "k8s.io.api.flowcontrol.v1beta1.FlowSchemaCondition", &F1502, &W1502, false);
pub(crate) static T1503: Type = text("v1beta1.FlowSchemaConditionType", &[]);
pub(crate) static T1504: Type = text("v1beta1.ConditionStatus", &[]);
pub(crate) static T1505: Type = list("", "", &T1502, Items::Atomic);
static F1506: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1507, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1506: [u16; 2] = [3, 1];
pub(crate) static T1506: Type = st("", "k8s.io.api.flowcontrol.v1beta1.FlowSchemaList", &F1506, &W1506, false);
pub(crate) static T1507: Type = list("", "", &T1484, Items::Atomic);
static F1508: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1509, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1516, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1508: [u16; 3] = [2, 3, 4];
pub(crate) static T1508: Type = st("", "k8s.io.api.flowcontrol.v1beta1.PriorityLevelConfiguration", &F1508, &W1508, false);
static F1509: [Field; 3] = [
    w(f("exempt", &T1515, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("limited", &T1511, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1510, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1509: [u16; 3] = [2, 1, 0];
pub(crate) static T1509: Type = st("", "k8s.io.api.flowcontrol.v1beta1.PriorityLevelConfigurationSpec", &F1509, &W1509, false);
pub(crate) static T1510: Type = text("v1beta1.PriorityLevelEnablement", &[]);
static F1511: [Field; 4] = [
    w(f("assuredConcurrencyShares", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("borrowingLimitPercent", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("lendablePercent", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("limitResponse", &T1512, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1511: [u16; 4] = [0, 3, 2, 1];
pub(crate) static T1511: Type = st("", "k8s.io.api.flowcontrol.v1beta1.LimitedPriorityLevelConfiguration", &F1511, &W1511, false);
static F1512: [Field; 2] = [
    w(f("queuing", &T1514, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1513, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1512: [u16; 2] = [1, 0];
pub(crate) static T1512: Type = st("", "k8s.io.api.flowcontrol.v1beta1.LimitResponse", &F1512, &W1512, false);
pub(crate) static T1513: Type = text("v1beta1.LimitResponseType", &[]);
static F1514: [Field; 3] = [
    w(f("handSize", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("queueLengthLimit", &T29, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("queues", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1514: [u16; 3] = [2, 0, 1];
pub(crate) static T1514: Type = st("", "k8s.io.api.flowcontrol.v1beta1.QueuingConfiguration", &F1514, &W1514, false);
static F1515: [Field; 2] = [
    w(f("lendablePercent", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("nominalConcurrencyShares", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1515: [u16; 2] = [1, 0];
pub(crate) static T1515: Type = st("", "k8s.io.api.flowcontrol.v1beta1.ExemptPriorityLevelConfiguration", &F1515, &W1515, false);
static F1516: [Field; 1] = [
    w(f("conditions", &T1519, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1516: [u16; 1] = [0];
pub(crate) static T1516: Type = st("", "k8s.io.api.flowcontrol.v1beta1.PriorityLevelConfigurationStatus", &F1516, &W1516, false);
static F1517: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T1504, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1518, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1517: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1517: Type = st("", "k8s.io.api.flowcontrol.v1beta1.PriorityLevelConfigurationCondition", &F1517, &W1517, false);
pub(crate) static T1518: Type = text("v1beta1.PriorityLevelConfigurationConditionType", &[]);
pub(crate) static T1519: Type = list("", "", &T1517, Items::Atomic);
static F1520: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1521, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1520: [u16; 2] = [3, 1];
pub(crate) static T1520: Type = st("", "k8s.io.api.flowcontrol.v1beta1.PriorityLevelConfigurationList", &F1520, &W1520, false);
pub(crate) static T1521: Type = list("", "", &T1508, Items::Atomic);
static F1522: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1523, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1539, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1522: [u16; 3] = [2, 3, 4];
pub(crate) static T1522: Type = st("", "k8s.io.api.flowcontrol.v1beta2.FlowSchema", &F1522, &W1522, false);
static F1523: [Field; 4] = [
    w(f("distinguisherMethod", &T1525, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("matchingPrecedence", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("priorityLevelConfiguration", &T1524, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rules", &T1538, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1523: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T1523: Type = st("", "k8s.io.api.flowcontrol.v1beta2.FlowSchemaSpec", &F1523, &W1523, false);
static F1524: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1524: [u16; 1] = [0];
pub(crate) static T1524: Type = st("", "k8s.io.api.flowcontrol.v1beta2.PriorityLevelConfigurationReference", &F1524, &W1524, false);
static F1525: [Field; 1] = [
    w(f("type", &T1526, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1525: [u16; 1] = [0];
pub(crate) static T1525: Type = st("", "k8s.io.api.flowcontrol.v1beta2.FlowDistinguisherMethod", &F1525, &W1525, false);
pub(crate) static T1526: Type = text("v1beta2.FlowDistinguisherMethodType", &[]);
static F1527: [Field; 3] = [
    w(f("nonResourceRules", &T1537, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("resourceRules", &T1535, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("subjects", &T1533, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1527: [u16; 3] = [2, 1, 0];
pub(crate) static T1527: Type = st("", "k8s.io.api.flowcontrol.v1beta2.PolicyRulesWithSubjects", &F1527, &W1527, false);
static F1528: [Field; 4] = [
    w(f("group", &T1531, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("kind", &T1529, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("serviceAccount", &T1532, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("user", &T1530, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1528: [u16; 4] = [1, 3, 0, 2];
pub(crate) static T1528: Type = st("", "k8s.io.api.flowcontrol.v1beta2.Subject", &F1528, &W1528, false);
pub(crate) static T1529: Type = text("v1beta2.SubjectKind", &[]);
static F1530: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1530: [u16; 1] = [0];
pub(crate) static T1530: Type = st("", "k8s.io.api.flowcontrol.v1beta2.UserSubject", &F1530, &W1530, false);
static F1531: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1531: [u16; 1] = [0];
pub(crate) static T1531: Type = st("", "k8s.io.api.flowcontrol.v1beta2.GroupSubject", &F1531, &W1531, false);
static F1532: [Field; 2] = [
    w(f("name", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("namespace", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1532: [u16; 2] = [1, 0];
pub(crate) static T1532: Type = st("", "k8s.io.api.flowcontrol.v1beta2.ServiceAccountSubject", &F1532, &W1532, false);
pub(crate) static T1533: Type = list("", "", &T1528, Items::Atomic);
static F1534: [Field; 5] = [
    w(f("apiGroups", &T73, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("clusterScope", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("namespaces", &T73, Null, DefaultValue::None), 5, false, [0, 0]),
    w(f("resources", &T73, Null, DefaultValue::None), 3, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1534: [u16; 5] = [4, 0, 3, 1, 2];
pub(crate) static T1534: Type = st("", "k8s.io.api.flowcontrol.v1beta2.ResourcePolicyRule", &F1534, &W1534, false);
pub(crate) static T1535: Type = list("", "", &T1534, Items::Atomic);
static F1536: [Field; 2] = [
    w(f("nonResourceURLs", &T73, Null, DefaultValue::None), 6, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1536: [u16; 2] = [1, 0];
pub(crate) static T1536: Type = st("", "k8s.io.api.flowcontrol.v1beta2.NonResourcePolicyRule", &F1536, &W1536, false);
pub(crate) static T1537: Type = list("", "", &T1536, Items::Atomic);
pub(crate) static T1538: Type = list("", "", &T1527, Items::Atomic);
static F1539: [Field; 1] = [
    w(f("conditions", &T1543, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1539: [u16; 1] = [0];
pub(crate) static T1539: Type = st("", "k8s.io.api.flowcontrol.v1beta2.FlowSchemaStatus", &F1539, &W1539, false);
static F1540: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T1542, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1541, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1540: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1540: Type = st("", "k8s.io.api.flowcontrol.v1beta2.FlowSchemaCondition", &F1540, &W1540, false);
pub(crate) static T1541: Type = text("v1beta2.FlowSchemaConditionType", &[]);
pub(crate) static T1542: Type = text("v1beta2.ConditionStatus", &[]);
pub(crate) static T1543: Type = list("", "", &T1540, Items::Atomic);
static F1544: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1545, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1544: [u16; 2] = [3, 1];
pub(crate) static T1544: Type = st("", "k8s.io.api.flowcontrol.v1beta2.FlowSchemaList", &F1544, &W1544, false);
pub(crate) static T1545: Type = list("", "", &T1522, Items::Atomic);
static F1546: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1547, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1554, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1546: [u16; 3] = [2, 3, 4];
pub(crate) static T1546: Type = st("", "k8s.io.api.flowcontrol.v1beta2.PriorityLevelConfiguration", &F1546, &W1546, false);
static F1547: [Field; 3] = [
    w(f("exempt", &T1553, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("limited", &T1549, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1548, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1547: [u16; 3] = [2, 1, 0];
pub(crate) static T1547: Type = st("", "k8s.io.api.flowcontrol.v1beta2.PriorityLevelConfigurationSpec", &F1547, &W1547, false);
pub(crate) static T1548: Type = text("v1beta2.PriorityLevelEnablement", &[]);
static F1549: [Field; 4] = [
    w(f("assuredConcurrencyShares", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("borrowingLimitPercent", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("lendablePercent", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("limitResponse", &T1550, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1549: [u16; 4] = [0, 3, 2, 1];
pub(crate) static T1549: Type = st("", "k8s.io.api.flowcontrol.v1beta2.LimitedPriorityLevelConfiguration", &F1549, &W1549, false);
static F1550: [Field; 2] = [
    w(f("queuing", &T1552, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1551, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1550: [u16; 2] = [1, 0];
pub(crate) static T1550: Type = st("", "k8s.io.api.flowcontrol.v1beta2.LimitResponse", &F1550, &W1550, false);
pub(crate) static T1551: Type = text("v1beta2.LimitResponseType", &[]);
static F1552: [Field; 3] = [
    w(f("handSize", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("queueLengthLimit", &T29, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("queues", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1552: [u16; 3] = [2, 0, 1];
pub(crate) static T1552: Type = st("", "k8s.io.api.flowcontrol.v1beta2.QueuingConfiguration", &F1552, &W1552, false);
static F1553: [Field; 2] = [
    w(f("lendablePercent", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("nominalConcurrencyShares", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1553: [u16; 2] = [1, 0];
pub(crate) static T1553: Type = st("", "k8s.io.api.flowcontrol.v1beta2.ExemptPriorityLevelConfiguration", &F1553, &W1553, false);
static F1554: [Field; 1] = [
    w(f("conditions", &T1557, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1554: [u16; 1] = [0];
pub(crate) static T1554: Type = st("", "k8s.io.api.flowcontrol.v1beta2.PriorityLevelConfigurationStatus", &F1554, &W1554, false);
static F1555: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T1542, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1556, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1555: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1555: Type = st("", "k8s.io.api.flowcontrol.v1beta2.PriorityLevelConfigurationCondition", &F1555, &W1555, false);
pub(crate) static T1556: Type = text("v1beta2.PriorityLevelConfigurationConditionType", &[]);
pub(crate) static T1557: Type = list("", "", &T1555, Items::Atomic);
static F1558: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1559, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1558: [u16; 2] = [3, 1];
pub(crate) static T1558: Type = st("", "k8s.io.api.flowcontrol.v1beta2.PriorityLevelConfigurationList", &F1558, &W1558, false);
pub(crate) static T1559: Type = list("", "", &T1546, Items::Atomic);
static F1560: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1561, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1577, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1560: [u16; 3] = [2, 3, 4];
pub(crate) static T1560: Type = st("", "k8s.io.api.flowcontrol.v1beta3.FlowSchema", &F1560, &W1560, false);
static F1561: [Field; 4] = [
    w(f("distinguisherMethod", &T1563, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("matchingPrecedence", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("priorityLevelConfiguration", &T1562, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rules", &T1576, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1561: [u16; 4] = [2, 1, 0, 3];
pub(crate) static T1561: Type = st("", "k8s.io.api.flowcontrol.v1beta3.FlowSchemaSpec", &F1561, &W1561, false);
static F1562: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1562: [u16; 1] = [0];
pub(crate) static T1562: Type = st("", "k8s.io.api.flowcontrol.v1beta3.PriorityLevelConfigurationReference", &F1562, &W1562, false);
static F1563: [Field; 1] = [
    w(f("type", &T1564, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1563: [u16; 1] = [0];
pub(crate) static T1563: Type = st("", "k8s.io.api.flowcontrol.v1beta3.FlowDistinguisherMethod", &F1563, &W1563, false);
pub(crate) static T1564: Type = text("v1beta3.FlowDistinguisherMethodType", &[]);
static F1565: [Field; 3] = [
    w(f("nonResourceRules", &T1575, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("resourceRules", &T1573, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("subjects", &T1571, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1565: [u16; 3] = [2, 1, 0];
pub(crate) static T1565: Type = st("", "k8s.io.api.flowcontrol.v1beta3.PolicyRulesWithSubjects", &F1565, &W1565, false);
static F1566: [Field; 4] = [
    w(f("group", &T1569, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("kind", &T1567, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("serviceAccount", &T1570, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("user", &T1568, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1566: [u16; 4] = [1, 3, 0, 2];
pub(crate) static T1566: Type = st("", "k8s.io.api.flowcontrol.v1beta3.Subject", &F1566, &W1566, false);
pub(crate) static T1567: Type = text("v1beta3.SubjectKind", &[]);
static F1568: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1568: [u16; 1] = [0];
pub(crate) static T1568: Type = st("", "k8s.io.api.flowcontrol.v1beta3.UserSubject", &F1568, &W1568, false);
static F1569: [Field; 1] = [
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1569: [u16; 1] = [0];
pub(crate) static T1569: Type = st("", "k8s.io.api.flowcontrol.v1beta3.GroupSubject", &F1569, &W1569, false);
static F1570: [Field; 2] = [
    w(f("name", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("namespace", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1570: [u16; 2] = [1, 0];
pub(crate) static T1570: Type = st("", "k8s.io.api.flowcontrol.v1beta3.ServiceAccountSubject", &F1570, &W1570, false);
pub(crate) static T1571: Type = list("", "", &T1566, Items::Atomic);
static F1572: [Field; 5] = [
    w(f("apiGroups", &T73, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("clusterScope", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("namespaces", &T73, Null, DefaultValue::None), 5, false, [0, 0]),
    w(f("resources", &T73, Null, DefaultValue::None), 3, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1572: [u16; 5] = [4, 0, 3, 1, 2];
pub(crate) static T1572: Type = st("", "k8s.io.api.flowcontrol.v1beta3.ResourcePolicyRule", &F1572, &W1572, false);
pub(crate) static T1573: Type = list("", "", &T1572, Items::Atomic);
static F1574: [Field; 2] = [
    w(f("nonResourceURLs", &T73, Null, DefaultValue::None), 6, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1574: [u16; 2] = [1, 0];
pub(crate) static T1574: Type = st("", "k8s.io.api.flowcontrol.v1beta3.NonResourcePolicyRule", &F1574, &W1574, false);
pub(crate) static T1575: Type = list("", "", &T1574, Items::Atomic);
pub(crate) static T1576: Type = list("", "", &T1565, Items::Atomic);
static F1577: [Field; 1] = [
    w(f("conditions", &T1581, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1577: [u16; 1] = [0];
pub(crate) static T1577: Type = st("", "k8s.io.api.flowcontrol.v1beta3.FlowSchemaStatus", &F1577, &W1577, false);
static F1578: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T1580, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1579, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1578: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1578: Type = st("", "k8s.io.api.flowcontrol.v1beta3.FlowSchemaCondition", &F1578, &W1578, false);
pub(crate) static T1579: Type = text("v1beta3.FlowSchemaConditionType", &[]);
pub(crate) static T1580: Type = text("v1beta3.ConditionStatus", &[]);
pub(crate) static T1581: Type = list("", "", &T1578, Items::Atomic);
static F1582: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1583, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1582: [u16; 2] = [3, 1];
pub(crate) static T1582: Type = st("", "k8s.io.api.flowcontrol.v1beta3.FlowSchemaList", &F1582, &W1582, false);
pub(crate) static T1583: Type = list("", "", &T1560, Items::Atomic);
static F1584: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1585, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1592, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1584: [u16; 3] = [2, 3, 4];
pub(crate) static T1584: Type = st("", "k8s.io.api.flowcontrol.v1beta3.PriorityLevelConfiguration", &F1584, &W1584, false);
static F1585: [Field; 3] = [
    w(f("exempt", &T1591, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("limited", &T1587, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1586, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1585: [u16; 3] = [2, 1, 0];
pub(crate) static T1585: Type = st("", "k8s.io.api.flowcontrol.v1beta3.PriorityLevelConfigurationSpec", &F1585, &W1585, false);
pub(crate) static T1586: Type = text("v1beta3.PriorityLevelEnablement", &[]);
static F1587: [Field; 4] = [
    w(f("borrowingLimitPercent", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("lendablePercent", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("limitResponse", &T1588, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("nominalConcurrencyShares", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1587: [u16; 4] = [3, 2, 1, 0];
pub(crate) static T1587: Type = st("", "k8s.io.api.flowcontrol.v1beta3.LimitedPriorityLevelConfiguration", &F1587, &W1587, false);
static F1588: [Field; 2] = [
    w(f("queuing", &T1590, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("type", &T1589, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1588: [u16; 2] = [1, 0];
pub(crate) static T1588: Type = st("", "k8s.io.api.flowcontrol.v1beta3.LimitResponse", &F1588, &W1588, false);
pub(crate) static T1589: Type = text("v1beta3.LimitResponseType", &[]);
static F1590: [Field; 3] = [
    w(f("handSize", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("queueLengthLimit", &T29, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("queues", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1590: [u16; 3] = [2, 0, 1];
pub(crate) static T1590: Type = st("", "k8s.io.api.flowcontrol.v1beta3.QueuingConfiguration", &F1590, &W1590, false);
static F1591: [Field; 2] = [
    w(f("lendablePercent", &T29, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("nominalConcurrencyShares", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1591: [u16; 2] = [1, 0];
pub(crate) static T1591: Type = st("", "k8s.io.api.flowcontrol.v1beta3.ExemptPriorityLevelConfiguration", &F1591, &W1591, false);
static F1592: [Field; 1] = [
    w(f("conditions", &T1595, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1592: [u16; 1] = [0];
pub(crate) static T1592: Type = st("", "k8s.io.api.flowcontrol.v1beta3.PriorityLevelConfigurationStatus", &F1592, &W1592, false);
static F1593: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T1580, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1594, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1593: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1593: Type = st("", "k8s.io.api.flowcontrol.v1beta3.PriorityLevelConfigurationCondition", &F1593, &W1593, false);
pub(crate) static T1594: Type = text("v1beta3.PriorityLevelConfigurationConditionType", &[]);
pub(crate) static T1595: Type = list("", "", &T1593, Items::Atomic);
static F1596: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1597, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1596: [u16; 2] = [3, 1];
pub(crate) static T1596: Type = st("", "k8s.io.api.flowcontrol.v1beta3.PriorityLevelConfigurationList", &F1596, &W1596, false);
pub(crate) static T1597: Type = list("", "", &T1584, Items::Atomic);
static F1598: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1599, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1602, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1598: [u16; 3] = [2, 3, 4];
pub(crate) static T1598: Type = st("", "k8s.io.api.imagepolicy.v1alpha1.ImageReview", &F1598, &W1598, false);
static F1599: [Field; 3] = [
    w(f("annotations", &T6, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("containers", &T1601, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W1599: [u16; 3] = [1, 0, 2];
pub(crate) static T1599: Type = st("", "k8s.io.api.imagepolicy.v1alpha1.ImageReviewSpec", &F1599, &W1599, false);
static F1600: [Field; 1] = [
    w(f("image", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1600: [u16; 1] = [0];
pub(crate) static T1600: Type = st("", "k8s.io.api.imagepolicy.v1alpha1.ImageReviewContainerSpec", &F1600, &W1600, false);
pub(crate) static T1601: Type = list("", "", &T1600, Items::Atomic);
static F1602: [Field; 3] = [
    w(f("allowed", &T8, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("auditAnnotations", &T6, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1602: [u16; 3] = [0, 2, 1];
pub(crate) static T1602: Type = st("", "k8s.io.api.imagepolicy.v1alpha1.ImageReviewStatus", &F1602, &W1602, false);
static F1603: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1604, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1603: [u16; 2] = [3, 1];
pub(crate) static T1603: Type = st("io.k8s.api.networking.v1.IPAddressList", "k8s.io.api.networking.v1.IPAddressList", &F1603, &W1603, false);
pub(crate) static T1604: Type = list("", "", &T750, Items::Atomic);
static F1605: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1606, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1605: [u16; 2] = [3, 1];
pub(crate) static T1605: Type = st("io.k8s.api.networking.v1.IngressClassList", "k8s.io.api.networking.v1.IngressClassList", &F1605, &W1605, false);
pub(crate) static T1606: Type = list("", "", &T728, Items::Atomic);
static F1607: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1608, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1607: [u16; 2] = [3, 1];
pub(crate) static T1607: Type = st("io.k8s.api.networking.v1.IngressList", "k8s.io.api.networking.v1.IngressList", &F1607, &W1607, false);
pub(crate) static T1608: Type = list("", "", &T731, Items::Atomic);
static F1609: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1610, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1609: [u16; 2] = [3, 1];
pub(crate) static T1609: Type = st("io.k8s.api.networking.v1.NetworkPolicyList", "k8s.io.api.networking.v1.NetworkPolicyList", &F1609, &W1609, false);
pub(crate) static T1610: Type = list("", "", &T753, Items::Atomic);
static F1611: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1612, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1611: [u16; 2] = [3, 1];
pub(crate) static T1611: Type = st("io.k8s.api.networking.v1.ServiceCIDRList", "k8s.io.api.networking.v1.ServiceCIDRList", &F1611, &W1611, false);
pub(crate) static T1612: Type = list("", "", &T766, Items::Atomic);
static F1613: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1614, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1613: [u16; 2] = [3, 1];
pub(crate) static T1613: Type = st("io.k8s.api.networking.v1beta1.IPAddressList", "k8s.io.api.networking.v1beta1.IPAddressList", &F1613, &W1613, false);
pub(crate) static T1614: Type = list("", "", &T769, Items::Atomic);
static F1615: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1616, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1625, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1615: [u16; 3] = [2, 3, 4];
pub(crate) static T1615: Type = st("", "k8s.io.api.networking.v1beta1.Ingress", &F1615, &W1615, false);
static F1616: [Field; 4] = [
    w(f("backend", &T1617, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("ingressClassName", &T1, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("rules", &T1624, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("tls", &T1619, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1616: [u16; 4] = [0, 3, 2, 1];
pub(crate) static T1616: Type = st("", "k8s.io.api.networking.v1beta1.IngressSpec", &F1616, &W1616, false);
static F1617: [Field; 3] = [
    w(f("resource", &T94, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("serviceName", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("servicePort", &T204, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1617: [u16; 3] = [1, 2, 0];
pub(crate) static T1617: Type = st("", "k8s.io.api.networking.v1beta1.IngressBackend", &F1617, &W1617, false);
static F1618: [Field; 2] = [
    w(f("hosts", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("secretName", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1618: [u16; 2] = [0, 1];
pub(crate) static T1618: Type = st("", "k8s.io.api.networking.v1beta1.IngressTLS", &F1618, &W1618, false);
pub(crate) static T1619: Type = list("", "", &T1618, Items::Atomic);
static F1620: [Field; 2] = [
    w(f("host", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("http", &T1621, AsWritten, DefaultValue::None), 1, false, [2, 0]),
];
static W1620: [u16; 2] = [0, 1];
pub(crate) static T1620: Type = st("", "k8s.io.api.networking.v1beta1.IngressRule", &F1620, &W1620, false);
static F1621: [Field; 1] = [
    w(f("paths", &T1623, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1621: [u16; 1] = [0];
pub(crate) static T1621: Type = st("", "k8s.io.api.networking.v1beta1.HTTPIngressRuleValue", &F1621, &W1621, false);
static F1622: [Field; 3] = [
    w(f("backend", &T1617, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("path", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("pathType", &T1443, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1622: [u16; 3] = [1, 0, 2];
pub(crate) static T1622: Type = st("", "k8s.io.api.networking.v1beta1.HTTPIngressPath", &F1622, &W1622, false);
pub(crate) static T1623: Type = list("", "", &T1622, Items::Atomic);
pub(crate) static T1624: Type = list("", "", &T1620, Items::Atomic);
static F1625: [Field; 1] = [
    w(f("loadBalancer", &T1626, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1625: [u16; 1] = [0];
pub(crate) static T1625: Type = st("", "k8s.io.api.networking.v1beta1.IngressStatus", &F1625, &W1625, false);
static F1626: [Field; 1] = [
    w(f("ingress", &T1630, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1626: [u16; 1] = [0];
pub(crate) static T1626: Type = st("", "k8s.io.api.networking.v1beta1.IngressLoadBalancerStatus", &F1626, &W1626, false);
static F1627: [Field; 3] = [
    w(f("hostname", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("ip", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("ports", &T1629, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
];
static W1627: [u16; 3] = [1, 0, 2];
pub(crate) static T1627: Type = st("", "k8s.io.api.networking.v1beta1.IngressLoadBalancerIngress", &F1627, &W1627, false);
static F1628: [Field; 3] = [
    w(f("error", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("port", &T29, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("protocol", &T1402, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1628: [u16; 3] = [1, 2, 0];
pub(crate) static T1628: Type = st("", "k8s.io.api.networking.v1beta1.IngressPortStatus", &F1628, &W1628, false);
pub(crate) static T1629: Type = list("", "", &T1628, Items::Atomic);
pub(crate) static T1630: Type = list("", "", &T1627, Items::Atomic);
static F1631: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1632, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1631: [u16; 2] = [2, 3];
pub(crate) static T1631: Type = st("", "k8s.io.api.networking.v1beta1.IngressClass", &F1631, &W1631, false);
static F1632: [Field; 2] = [
    w(f("controller", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("parameters", &T1633, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1632: [u16; 2] = [0, 1];
pub(crate) static T1632: Type = st("", "k8s.io.api.networking.v1beta1.IngressClassSpec", &F1632, &W1632, false);
static F1633: [Field; 5] = [
    w(f("apiGroup", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("kind", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("namespace", &T1, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("scope", &T1, Null, DefaultValue::None), 4, false, [0, 0]),
];
static W1633: [u16; 5] = [0, 1, 2, 4, 3];
pub(crate) static T1633: Type = st("", "k8s.io.api.networking.v1beta1.IngressClassParametersReference", &F1633, &W1633, false);
static F1634: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1635, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1634: [u16; 2] = [3, 1];
pub(crate) static T1634: Type = st("", "k8s.io.api.networking.v1beta1.IngressClassList", &F1634, &W1634, false);
pub(crate) static T1635: Type = list("", "", &T1631, Items::Atomic);
static F1636: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1637, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1636: [u16; 2] = [3, 1];
pub(crate) static T1636: Type = st("", "k8s.io.api.networking.v1beta1.IngressList", &F1636, &W1636, false);
pub(crate) static T1637: Type = list("", "", &T1615, Items::Atomic);
static F1638: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1639, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1638: [u16; 2] = [3, 1];
pub(crate) static T1638: Type = st("io.k8s.api.networking.v1beta1.ServiceCIDRList", "k8s.io.api.networking.v1beta1.ServiceCIDRList", &F1638, &W1638, false);
pub(crate) static T1639: Type = list("", "", &T772, Items::Atomic);
static F1640: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1641, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1640: [u16; 2] = [3, 1];
pub(crate) static T1640: Type = st("io.k8s.api.node.v1.RuntimeClassList", "k8s.io.api.node.v1.RuntimeClassList", &F1640, &W1640, false);
pub(crate) static T1641: Type = list("", "", &T775, Items::Atomic);
static F1642: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1643, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1642: [u16; 2] = [2, 3];
pub(crate) static T1642: Type = st("", "k8s.io.api.node.v1alpha1.RuntimeClass", &F1642, &W1642, false);
static F1643: [Field; 3] = [
    w(f("overhead", &T1644, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("runtimeHandler", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("scheduling", &T1645, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1643: [u16; 3] = [1, 0, 2];
pub(crate) static T1643: Type = st("", "k8s.io.api.node.v1alpha1.RuntimeClassSpec", &F1643, &W1643, false);
static F1644: [Field; 1] = [
    w(f("podFixed", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1644: [u16; 1] = [0];
pub(crate) static T1644: Type = st("", "k8s.io.api.node.v1alpha1.Overhead", &F1644, &W1644, false);
static F1645: [Field; 2] = [
    w(f("nodeSelector", &T6, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("tolerations", &T267, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1645: [u16; 2] = [0, 1];
pub(crate) static T1645: Type = st("", "k8s.io.api.node.v1alpha1.Scheduling", &F1645, &W1645, false);
static F1646: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1647, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1646: [u16; 2] = [3, 1];
pub(crate) static T1646: Type = st("", "k8s.io.api.node.v1alpha1.RuntimeClassList", &F1646, &W1646, false);
pub(crate) static T1647: Type = list("", "", &T1642, Items::Atomic);
static F1648: [Field; 6] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("handler", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("overhead", &T1649, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("scheduling", &T1650, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W1648: [u16; 4] = [3, 1, 4, 5];
pub(crate) static T1648: Type = st("", "k8s.io.api.node.v1beta1.RuntimeClass", &F1648, &W1648, false);
static F1649: [Field; 1] = [
    w(f("podFixed", &T42, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1649: [u16; 1] = [0];
pub(crate) static T1649: Type = st("", "k8s.io.api.node.v1beta1.Overhead", &F1649, &W1649, false);
static F1650: [Field; 2] = [
    w(f("nodeSelector", &T6, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("tolerations", &T267, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1650: [u16; 2] = [0, 1];
pub(crate) static T1650: Type = st("", "k8s.io.api.node.v1beta1.Scheduling", &F1650, &W1650, false);
static F1651: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1652, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1651: [u16; 2] = [3, 1];
pub(crate) static T1651: Type = st("", "k8s.io.api.node.v1beta1.RuntimeClassList", &F1651, &W1651, false);
pub(crate) static T1652: Type = list("", "", &T1648, Items::Atomic);
static F1653: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("deleteOptions", &T1654, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1653: [u16; 2] = [3, 1];
pub(crate) static T1653: Type = st("io.k8s.api.policy.v1.Eviction", "k8s.io.api.policy.v1.Eviction", &F1653, &W1653, false);
static F1654: [Field; 8] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("dryRun", &T73, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("gracePeriodSeconds", &T4, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("ignoreStoreReadErrorWithClusterBreakingPotential", &T8, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("orphanDependents", &T8, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("preconditions", &T1655, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("propagationPolicy", &T1656, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W1654: [u16; 6] = [2, 6, 5, 7, 1, 3];
pub(crate) static T1654: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions", "k8s.io.apimachinery.pkg.apis.meta.v1.DeleteOptions", &F1654, &W1654, false);
static F1655: [Field; 2] = [
    w(f("resourceVersion", &T1, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("uid", &T3, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1655: [u16; 2] = [1, 0];
pub(crate) static T1655: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.Preconditions", "k8s.io.apimachinery.pkg.apis.meta.v1.Preconditions", &F1655, &W1655, false);
pub(crate) static T1656: Type = text("v1.DeletionPropagation", &[]);
static F1657: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1658, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1657: [u16; 2] = [3, 1];
pub(crate) static T1657: Type = st("io.k8s.api.policy.v1.PodDisruptionBudgetList", "k8s.io.api.policy.v1.PodDisruptionBudgetList", &F1657, &W1657, false);
pub(crate) static T1658: Type = list("", "", &T778, Items::Atomic);
static F1659: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("deleteOptions", &T1654, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1659: [u16; 2] = [3, 1];
pub(crate) static T1659: Type = st("", "k8s.io.api.policy.v1beta1.Eviction", &F1659, &W1659, false);
static F1660: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1661, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1663, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1660: [u16; 3] = [2, 3, 4];
pub(crate) static T1660: Type = st("", "k8s.io.api.policy.v1beta1.PodDisruptionBudget", &F1660, &W1660, false);
static F1661: [Field; 4] = [
    w(f("maxUnavailable", &T204, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("minAvailable", &T204, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("selector", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("unhealthyPodEvictionPolicy", &T1662, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W1661: [u16; 4] = [1, 2, 0, 3];
pub(crate) static T1661: Type = st("", "k8s.io.api.policy.v1beta1.PodDisruptionBudgetSpec", &F1661, &W1661, false);
pub(crate) static T1662: Type = text("v1beta1.UnhealthyPodEvictionPolicyType", &[]);
static F1663: [Field; 7] = [
    w(f("conditions", &T1102, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("currentHealthy", &T29, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("desiredHealthy", &T29, Always, DefaultValue::None), 5, true, [0, 0]),
    w(f("disruptedPods", &T782, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("disruptionsAllowed", &T29, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("expectedPods", &T29, Always, DefaultValue::None), 6, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1663: [u16; 7] = [6, 3, 4, 1, 2, 5, 0];
pub(crate) static T1663: Type = st("", "k8s.io.api.policy.v1beta1.PodDisruptionBudgetStatus", &F1663, &W1663, false);
static F1664: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1665, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1664: [u16; 2] = [3, 1];
pub(crate) static T1664: Type = st("", "k8s.io.api.policy.v1beta1.PodDisruptionBudgetList", &F1664, &W1664, false);
pub(crate) static T1665: Type = list("", "", &T1660, Items::Atomic);
static F1666: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1667, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1666: [u16; 2] = [3, 1];
pub(crate) static T1666: Type = st("io.k8s.api.rbac.v1.ClusterRoleBindingList", "k8s.io.api.rbac.v1.ClusterRoleBindingList", &F1666, &W1666, false);
pub(crate) static T1667: Type = list("", "", &T783, Items::Atomic);
static F1668: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1669, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1668: [u16; 2] = [3, 1];
pub(crate) static T1668: Type = st("io.k8s.api.rbac.v1.ClusterRoleList", "k8s.io.api.rbac.v1.ClusterRoleList", &F1668, &W1668, false);
pub(crate) static T1669: Type = list("", "", &T787, Items::Atomic);
static F1670: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1671, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1670: [u16; 2] = [3, 1];
pub(crate) static T1670: Type = st("io.k8s.api.rbac.v1.RoleBindingList", "k8s.io.api.rbac.v1.RoleBindingList", &F1670, &W1670, false);
pub(crate) static T1671: Type = list("", "", &T792, Items::Atomic);
static F1672: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1673, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1672: [u16; 2] = [3, 1];
pub(crate) static T1672: Type = st("io.k8s.api.rbac.v1.RoleList", "k8s.io.api.rbac.v1.RoleList", &F1672, &W1672, false);
pub(crate) static T1673: Type = list("", "", &T793, Items::Atomic);
static F1674: [Field; 5] = [
    w(f("aggregationRule", &T1677, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rules", &T1676, Null, DefaultValue::None), 2, false, [0, 0]),
];
static W1674: [u16; 3] = [3, 4, 0];
pub(crate) static T1674: Type = st("", "k8s.io.api.rbac.v1alpha1.ClusterRole", &F1674, &W1674, false);
static F1675: [Field; 5] = [
    w(f("apiGroups", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("nonResourceURLs", &T73, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("resourceNames", &T73, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("resources", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1675: [u16; 5] = [4, 0, 3, 2, 1];
pub(crate) static T1675: Type = st("", "k8s.io.api.rbac.v1alpha1.PolicyRule", &F1675, &W1675, false);
pub(crate) static T1676: Type = list("", "", &T1675, Items::Atomic);
static F1677: [Field; 1] = [
    w(f("clusterRoleSelectors", &T791, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1677: [u16; 1] = [0];
pub(crate) static T1677: Type = st("", "k8s.io.api.rbac.v1alpha1.AggregationRule", &F1677, &W1677, false);
static F1678: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("roleRef", &T1681, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("subjects", &T1680, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1678: [u16; 3] = [2, 4, 3];
pub(crate) static T1678: Type = st("", "k8s.io.api.rbac.v1alpha1.ClusterRoleBinding", &F1678, &W1678, false);
static F1679: [Field; 4] = [
    w(f("apiVersion", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("kind", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W1679: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T1679: Type = st("", "k8s.io.api.rbac.v1alpha1.Subject", &F1679, &W1679, false);
pub(crate) static T1680: Type = list("", "", &T1679, Items::Atomic);
static F1681: [Field; 3] = [
    w(f("apiGroup", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("kind", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1681: [u16; 3] = [0, 1, 2];
pub(crate) static T1681: Type = st("", "k8s.io.api.rbac.v1alpha1.RoleRef", &F1681, &W1681, false);
static F1682: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1683, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1682: [u16; 2] = [3, 1];
pub(crate) static T1682: Type = st("", "k8s.io.api.rbac.v1alpha1.ClusterRoleBindingList", &F1682, &W1682, false);
pub(crate) static T1683: Type = list("", "", &T1678, Items::Atomic);
static F1684: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1685, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1684: [u16; 2] = [3, 1];
pub(crate) static T1684: Type = st("", "k8s.io.api.rbac.v1alpha1.ClusterRoleList", &F1684, &W1684, false);
pub(crate) static T1685: Type = list("", "", &T1674, Items::Atomic);
static F1686: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rules", &T1676, Null, DefaultValue::None), 2, false, [0, 0]),
];
static W1686: [u16; 2] = [2, 3];
pub(crate) static T1686: Type = st("", "k8s.io.api.rbac.v1alpha1.Role", &F1686, &W1686, false);
static F1687: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("roleRef", &T1681, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("subjects", &T1680, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1687: [u16; 3] = [2, 4, 3];
pub(crate) static T1687: Type = st("", "k8s.io.api.rbac.v1alpha1.RoleBinding", &F1687, &W1687, false);
static F1688: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1689, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1688: [u16; 2] = [3, 1];
pub(crate) static T1688: Type = st("", "k8s.io.api.rbac.v1alpha1.RoleBindingList", &F1688, &W1688, false);
pub(crate) static T1689: Type = list("", "", &T1687, Items::Atomic);
static F1690: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1691, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1690: [u16; 2] = [3, 1];
pub(crate) static T1690: Type = st("", "k8s.io.api.rbac.v1alpha1.RoleList", &F1690, &W1690, false);
pub(crate) static T1691: Type = list("", "", &T1686, Items::Atomic);
static F1692: [Field; 5] = [
    w(f("aggregationRule", &T1695, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rules", &T1694, Null, DefaultValue::None), 2, false, [0, 0]),
];
static W1692: [u16; 3] = [3, 4, 0];
pub(crate) static T1692: Type = st("", "k8s.io.api.rbac.v1beta1.ClusterRole", &F1692, &W1692, false);
static F1693: [Field; 5] = [
    w(f("apiGroups", &T73, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("nonResourceURLs", &T73, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("resourceNames", &T73, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(f("resources", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("verbs", &T73, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1693: [u16; 5] = [4, 0, 3, 2, 1];
pub(crate) static T1693: Type = st("", "k8s.io.api.rbac.v1beta1.PolicyRule", &F1693, &W1693, false);
pub(crate) static T1694: Type = list("", "", &T1693, Items::Atomic);
static F1695: [Field; 1] = [
    w(f("clusterRoleSelectors", &T791, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1695: [u16; 1] = [0];
pub(crate) static T1695: Type = st("", "k8s.io.api.rbac.v1beta1.AggregationRule", &F1695, &W1695, false);
static F1696: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("roleRef", &T1699, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("subjects", &T1698, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1696: [u16; 3] = [2, 4, 3];
pub(crate) static T1696: Type = st("", "k8s.io.api.rbac.v1beta1.ClusterRoleBinding", &F1696, &W1696, false);
static F1697: [Field; 4] = [
    w(f("apiGroup", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("kind", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
];
static W1697: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T1697: Type = st("", "k8s.io.api.rbac.v1beta1.Subject", &F1697, &W1697, false);
pub(crate) static T1698: Type = list("", "", &T1697, Items::Atomic);
static F1699: [Field; 3] = [
    w(f("apiGroup", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("kind", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1699: [u16; 3] = [0, 1, 2];
pub(crate) static T1699: Type = st("", "k8s.io.api.rbac.v1beta1.RoleRef", &F1699, &W1699, false);
static F1700: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1701, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1700: [u16; 2] = [3, 1];
pub(crate) static T1700: Type = st("", "k8s.io.api.rbac.v1beta1.ClusterRoleBindingList", &F1700, &W1700, false);
pub(crate) static T1701: Type = list("", "", &T1696, Items::Atomic);
static F1702: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1703, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1702: [u16; 2] = [3, 1];
pub(crate) static T1702: Type = st("", "k8s.io.api.rbac.v1beta1.ClusterRoleList", &F1702, &W1702, false);
pub(crate) static T1703: Type = list("", "", &T1692, Items::Atomic);
static F1704: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("rules", &T1694, Null, DefaultValue::None), 2, false, [0, 0]),
];
static W1704: [u16; 2] = [2, 3];
pub(crate) static T1704: Type = st("", "k8s.io.api.rbac.v1beta1.Role", &F1704, &W1704, false);
static F1705: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("roleRef", &T1699, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("subjects", &T1698, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
];
static W1705: [u16; 3] = [2, 4, 3];
pub(crate) static T1705: Type = st("", "k8s.io.api.rbac.v1beta1.RoleBinding", &F1705, &W1705, false);
static F1706: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1707, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1706: [u16; 2] = [3, 1];
pub(crate) static T1706: Type = st("", "k8s.io.api.rbac.v1beta1.RoleBindingList", &F1706, &W1706, false);
pub(crate) static T1707: Type = list("", "", &T1705, Items::Atomic);
static F1708: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1709, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1708: [u16; 2] = [3, 1];
pub(crate) static T1708: Type = st("", "k8s.io.api.rbac.v1beta1.RoleList", &F1708, &W1708, false);
pub(crate) static T1709: Type = list("", "", &T1704, Items::Atomic);
static F1710: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1711, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1710: [u16; 2] = [3, 1];
pub(crate) static T1710: Type = st("io.k8s.api.resource.v1.DeviceClassList", "k8s.io.api.resource.v1.DeviceClassList", &F1710, &W1710, false);
pub(crate) static T1711: Type = list("", "", &T794, Items::Atomic);
static F1712: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1713, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1712: [u16; 2] = [3, 1];
pub(crate) static T1712: Type = st("io.k8s.api.resource.v1.ResourceClaimList", "k8s.io.api.resource.v1.ResourceClaimList", &F1712, &W1712, false);
pub(crate) static T1713: Type = list("", "", &T802, Items::Atomic);
static F1714: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1715, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1714: [u16; 2] = [3, 1];
pub(crate) static T1714: Type = st("io.k8s.api.resource.v1.ResourceClaimTemplateList", "k8s.io.api.resource.v1.ResourceClaimTemplateList", &F1714, &W1714, false);
pub(crate) static T1715: Type = list("", "", &T834, Items::Atomic);
static F1716: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1717, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1716: [u16; 2] = [3, 1];
pub(crate) static T1716: Type = st("io.k8s.api.resource.v1.ResourceSliceList", "k8s.io.api.resource.v1.ResourceSliceList", &F1716, &W1716, false);
pub(crate) static T1717: Type = list("", "", &T836, Items::Atomic);
static F1718: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1719, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1718: [u16; 2] = [3, 1];
pub(crate) static T1718: Type = st("io.k8s.api.resource.v1alpha3.DeviceTaintRuleList", "k8s.io.api.resource.v1alpha3.DeviceTaintRuleList", &F1718, &W1718, false);
pub(crate) static T1719: Type = list("", "", &T860, Items::Atomic);
static F1720: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1721, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1720: [u16; 2] = [3, 1];
pub(crate) static T1720: Type = st("io.k8s.api.resource.v1alpha3.ResourcePoolStatusRequestList", "k8s.io.api.resource.v1alpha3.ResourcePoolStatusRequestList", &F1720, &W1720, false);
pub(crate) static T1721: Type = list("", "", &T866, Items::Atomic);
static F1722: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1723, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1722: [u16; 2] = [3, 1];
pub(crate) static T1722: Type = st("io.k8s.api.resource.v1beta1.DeviceClassList", "k8s.io.api.resource.v1beta1.DeviceClassList", &F1722, &W1722, false);
pub(crate) static T1723: Type = list("", "", &T871, Items::Atomic);
static F1724: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1725, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1724: [u16; 2] = [3, 1];
pub(crate) static T1724: Type = st("io.k8s.api.resource.v1beta1.ResourceClaimList", "k8s.io.api.resource.v1beta1.ResourceClaimList", &F1724, &W1724, false);
pub(crate) static T1725: Type = list("", "", &T879, Items::Atomic);
static F1726: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1727, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1726: [u16; 2] = [3, 1];
pub(crate) static T1726: Type = st("io.k8s.api.resource.v1beta1.ResourceClaimTemplateList", "k8s.io.api.resource.v1beta1.ResourceClaimTemplateList", &F1726, &W1726, false);
pub(crate) static T1727: Type = list("", "", &T910, Items::Atomic);
static F1728: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1729, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1728: [u16; 2] = [3, 1];
pub(crate) static T1728: Type = st("io.k8s.api.resource.v1beta1.ResourceSliceList", "k8s.io.api.resource.v1beta1.ResourceSliceList", &F1728, &W1728, false);
pub(crate) static T1729: Type = list("", "", &T912, Items::Atomic);
static F1730: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1731, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1730: [u16; 2] = [3, 1];
pub(crate) static T1730: Type = st("io.k8s.api.resource.v1beta2.DeviceClassList", "k8s.io.api.resource.v1beta2.DeviceClassList", &F1730, &W1730, false);
pub(crate) static T1731: Type = list("", "", &T935, Items::Atomic);
static F1732: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1733, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1732: [u16; 2] = [3, 1];
pub(crate) static T1732: Type = st("io.k8s.api.resource.v1beta2.DeviceTaintRuleList", "k8s.io.api.resource.v1beta2.DeviceTaintRuleList", &F1732, &W1732, false);
pub(crate) static T1733: Type = list("", "", &T943, Items::Atomic);
static F1734: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1735, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1734: [u16; 2] = [3, 1];
pub(crate) static T1734: Type = st("io.k8s.api.resource.v1beta2.ResourceClaimList", "k8s.io.api.resource.v1beta2.ResourceClaimList", &F1734, &W1734, false);
pub(crate) static T1735: Type = list("", "", &T949, Items::Atomic);
static F1736: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1737, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1736: [u16; 2] = [3, 1];
pub(crate) static T1736: Type = st("io.k8s.api.resource.v1beta2.ResourceClaimTemplateList", "k8s.io.api.resource.v1beta2.ResourceClaimTemplateList", &F1736, &W1736, false);
pub(crate) static T1737: Type = list("", "", &T980, Items::Atomic);
static F1738: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1739, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1738: [u16; 2] = [3, 1];
pub(crate) static T1738: Type = st("io.k8s.api.resource.v1beta2.ResourceSliceList", "k8s.io.api.resource.v1beta2.ResourceSliceList", &F1738, &W1738, false);
pub(crate) static T1739: Type = list("", "", &T982, Items::Atomic);
static F1740: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1741, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1740: [u16; 2] = [3, 1];
pub(crate) static T1740: Type = st("io.k8s.api.scheduling.v1.PriorityClassList", "k8s.io.api.scheduling.v1.PriorityClassList", &F1740, &W1740, false);
pub(crate) static T1741: Type = list("", "", &T1003, Items::Atomic);
static F1742: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1743, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1742: [u16; 2] = [3, 1];
pub(crate) static T1742: Type = st("io.k8s.api.scheduling.v1alpha2.PodGroupList", "k8s.io.api.scheduling.v1alpha2.PodGroupList", &F1742, &W1742, false);
pub(crate) static T1743: Type = list("", "", &T1005, Items::Atomic);
static F1744: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1745, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1744: [u16; 2] = [3, 1];
pub(crate) static T1744: Type = st("io.k8s.api.scheduling.v1alpha2.WorkloadList", "k8s.io.api.scheduling.v1alpha2.WorkloadList", &F1744, &W1744, false);
pub(crate) static T1745: Type = list("", "", &T1021, Items::Atomic);
static F1746: [Field; 7] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("description", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("globalDefault", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("preemptionPolicy", &T1747, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("value", &T29, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1746: [u16; 5] = [4, 6, 2, 1, 5];
pub(crate) static T1746: Type = st("", "k8s.io.api.scheduling.v1beta1.PriorityClass", &F1746, &W1746, false);
pub(crate) static T1747: Type = text("apiv1.PreemptionPolicy", &[]);
static F1748: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1749, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1748: [u16; 2] = [3, 1];
pub(crate) static T1748: Type = st("", "k8s.io.api.scheduling.v1beta1.PriorityClassList", &F1748, &W1748, false);
pub(crate) static T1749: Type = list("", "", &T1746, Items::Atomic);
static F1750: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1751, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1750: [u16; 2] = [3, 1];
pub(crate) static T1750: Type = st("io.k8s.api.storage.v1.CSIDriverList", "k8s.io.api.storage.v1.CSIDriverList", &F1750, &W1750, false);
pub(crate) static T1751: Type = list("", "", &T1026, Items::Atomic);
static F1752: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1753, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1752: [u16; 2] = [3, 1];
pub(crate) static T1752: Type = st("io.k8s.api.storage.v1.CSINodeList", "k8s.io.api.storage.v1.CSINodeList", &F1752, &W1752, false);
pub(crate) static T1753: Type = list("", "", &T1033, Items::Atomic);
static F1754: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1755, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1754: [u16; 2] = [3, 1];
pub(crate) static T1754: Type = st("io.k8s.api.storage.v1.CSIStorageCapacityList", "k8s.io.api.storage.v1.CSIStorageCapacityList", &F1754, &W1754, false);
pub(crate) static T1755: Type = list("", "", &T1038, Items::Atomic);
static F1756: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1757, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1756: [u16; 2] = [3, 1];
pub(crate) static T1756: Type = st("io.k8s.api.storage.v1.StorageClassList", "k8s.io.api.storage.v1.StorageClassList", &F1756, &W1756, false);
pub(crate) static T1757: Type = list("", "", &T1039, Items::Atomic);
static F1758: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1759, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1758: [u16; 2] = [3, 1];
pub(crate) static T1758: Type = st("io.k8s.api.storage.v1.VolumeAttachmentList", "k8s.io.api.storage.v1.VolumeAttachmentList", &F1758, &W1758, false);
pub(crate) static T1759: Type = list("", "", &T1045, Items::Atomic);
static F1760: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1761, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1760: [u16; 2] = [3, 1];
pub(crate) static T1760: Type = st("io.k8s.api.storage.v1.VolumeAttributesClassList", "k8s.io.api.storage.v1.VolumeAttributesClassList", &F1760, &W1760, false);
pub(crate) static T1761: Type = list("", "", &T1050, Items::Atomic);
static F1762: [Field; 7] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("capacity", &T41, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("maximumVolumeSize", &T41, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodeTopology", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("storageClassName", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1762: [u16; 5] = [4, 5, 6, 1, 3];
pub(crate) static T1762: Type = st("", "k8s.io.api.storage.v1alpha1.CSIStorageCapacity", &F1762, &W1762, false);
static F1763: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1764, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1763: [u16; 2] = [3, 1];
pub(crate) static T1763: Type = st("", "k8s.io.api.storage.v1alpha1.CSIStorageCapacityList", &F1763, &W1763, false);
pub(crate) static T1764: Type = list("", "", &T1762, Items::Atomic);
static F1765: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1766, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1768, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1765: [u16; 3] = [2, 3, 4];
pub(crate) static T1765: Type = st("", "k8s.io.api.storage.v1alpha1.VolumeAttachment", &F1765, &W1765, false);
static F1766: [Field; 3] = [
    w(f("attacher", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodeName", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("source", &T1767, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1766: [u16; 3] = [0, 2, 1];
pub(crate) static T1766: Type = st("", "k8s.io.api.storage.v1alpha1.VolumeAttachmentSpec", &F1766, &W1766, false);
static F1767: [Field; 2] = [
    w(f("inlineVolumeSpec", &T106, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("persistentVolumeName", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1767: [u16; 2] = [1, 0];
pub(crate) static T1767: Type = st("", "k8s.io.api.storage.v1alpha1.VolumeAttachmentSource", &F1767, &W1767, false);
static F1768: [Field; 4] = [
    w(f("attachError", &T1769, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("attached", &T8, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("attachmentMetadata", &T6, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("detachError", &T1769, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W1768: [u16; 4] = [1, 2, 0, 3];
pub(crate) static T1768: Type = st("", "k8s.io.api.storage.v1alpha1.VolumeAttachmentStatus", &F1768, &W1768, false);
static F1769: [Field; 3] = [
    w(f("errorCode", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("time", &T5, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1769: [u16; 3] = [2, 1, 0];
pub(crate) static T1769: Type = st("", "k8s.io.api.storage.v1alpha1.VolumeError", &F1769, &W1769, false);
static F1770: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1771, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1770: [u16; 2] = [3, 1];
pub(crate) static T1770: Type = st("", "k8s.io.api.storage.v1alpha1.VolumeAttachmentList", &F1770, &W1770, false);
pub(crate) static T1771: Type = list("", "", &T1765, Items::Atomic);
static F1772: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("driverName", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("parameters", &T6, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W1772: [u16; 3] = [3, 1, 4];
pub(crate) static T1772: Type = st("", "k8s.io.api.storage.v1alpha1.VolumeAttributesClass", &F1772, &W1772, false);
static F1773: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1774, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1773: [u16; 2] = [3, 1];
pub(crate) static T1773: Type = st("", "k8s.io.api.storage.v1alpha1.VolumeAttributesClassList", &F1773, &W1773, false);
pub(crate) static T1774: Type = list("", "", &T1772, Items::Atomic);
static F1775: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1776, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1775: [u16; 2] = [2, 3];
pub(crate) static T1775: Type = st("", "k8s.io.api.storage.v1beta1.CSIDriver", &F1775, &W1775, false);
static F1776: [Field; 11] = [
    w(f("attachRequired", &T8, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("fsGroupPolicy", &T1779, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("nodeAllocatableUpdatePeriodSeconds", &T4, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("podInfoOnMount", &T8, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("preventPodSchedulingIfMissing", &T8, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("requiresRepublish", &T8, AsWritten, DefaultValue::None), 7, false, [0, 0]),
    w(f("seLinuxMount", &T8, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("serviceAccountTokenInSecrets", &T8, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("storageCapacity", &T8, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("tokenRequests", &T1781, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("volumeLifecycleModes", &T1778, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
];
static W1776: [u16; 11] = [0, 3, 10, 8, 1, 9, 5, 6, 2, 7, 4];
pub(crate) static T1776: Type = st("", "k8s.io.api.storage.v1beta1.CSIDriverSpec", &F1776, &W1776, false);
pub(crate) static T1777: Type = text("v1beta1.VolumeLifecycleMode", &[]);
pub(crate) static T1778: Type = list("", "", &T1777, Items::Atomic);
pub(crate) static T1779: Type = text("v1beta1.FSGroupPolicy", &[]);
static F1780: [Field; 2] = [
    w(f("audience", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("expirationSeconds", &T4, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1780: [u16; 2] = [0, 1];
pub(crate) static T1780: Type = st("", "k8s.io.api.storage.v1beta1.TokenRequest", &F1780, &W1780, false);
pub(crate) static T1781: Type = list("", "", &T1780, Items::Atomic);
static F1782: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1783, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1782: [u16; 2] = [3, 1];
pub(crate) static T1782: Type = st("", "k8s.io.api.storage.v1beta1.CSIDriverList", &F1782, &W1782, false);
pub(crate) static T1783: Type = list("", "", &T1775, Items::Atomic);
static F1784: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1785, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1784: [u16; 2] = [2, 3];
pub(crate) static T1784: Type = st("", "k8s.io.api.storage.v1beta1.CSINode", &F1784, &W1784, false);
static F1785: [Field; 1] = [
    w(f("drivers", &T1788, Null, DefaultValue::None), 1, false, [0, 0]),
];
static W1785: [u16; 1] = [0];
pub(crate) static T1785: Type = st("", "k8s.io.api.storage.v1beta1.CSINodeSpec", &F1785, &W1785, false);
static F1786: [Field; 4] = [
    w(f("allocatable", &T1787, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodeID", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("topologyKeys", &T73, Null, DefaultValue::None), 3, false, [0, 0]),
];
static W1786: [u16; 4] = [1, 2, 3, 0];
pub(crate) static T1786: Type = st("", "k8s.io.api.storage.v1beta1.CSINodeDriver", &F1786, &W1786, false);
static F1787: [Field; 1] = [
    w(f("count", &T29, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1787: [u16; 1] = [0];
pub(crate) static T1787: Type = st("", "k8s.io.api.storage.v1beta1.VolumeNodeResources", &F1787, &W1787, false);
pub(crate) static T1788: Type = list("", "", &T1786, Items::Atomic);
static F1789: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1790, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1789: [u16; 2] = [3, 1];
pub(crate) static T1789: Type = st("", "k8s.io.api.storage.v1beta1.CSINodeList", &F1789, &W1789, false);
pub(crate) static T1790: Type = list("", "", &T1784, Items::Atomic);
static F1791: [Field; 7] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("capacity", &T41, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("maximumVolumeSize", &T41, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodeTopology", &T89, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("storageClassName", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1791: [u16; 5] = [4, 5, 6, 1, 3];
pub(crate) static T1791: Type = st("", "k8s.io.api.storage.v1beta1.CSIStorageCapacity", &F1791, &W1791, false);
static F1792: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1793, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1792: [u16; 2] = [3, 1];
pub(crate) static T1792: Type = st("", "k8s.io.api.storage.v1beta1.CSIStorageCapacityList", &F1792, &W1792, false);
pub(crate) static T1793: Type = list("", "", &T1791, Items::Atomic);
static F1794: [Field; 10] = [
    w(f("allowVolumeExpansion", &T8, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("allowedTopologies", &T1044, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("mountOptions", &T73, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("parameters", &T6, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("provisioner", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("reclaimPolicy", &T1795, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("volumeBindingMode", &T1796, AsWritten, DefaultValue::None), 7, false, [0, 0]),
];
static W1794: [u16; 8] = [4, 7, 6, 8, 5, 0, 9, 1];
pub(crate) static T1794: Type = st("", "k8s.io.api.storage.v1beta1.StorageClass", &F1794, &W1794, false);
pub(crate) static T1795: Type = text("v1.PersistentVolumeReclaimPolicy", &[]);
pub(crate) static T1796: Type = text("v1beta1.VolumeBindingMode", &[]);
static F1797: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1798, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1797: [u16; 2] = [3, 1];
pub(crate) static T1797: Type = st("", "k8s.io.api.storage.v1beta1.StorageClassList", &F1797, &W1797, false);
pub(crate) static T1798: Type = list("", "", &T1794, Items::Atomic);
static F1799: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1800, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1802, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1799: [u16; 3] = [2, 3, 4];
pub(crate) static T1799: Type = st("", "k8s.io.api.storage.v1beta1.VolumeAttachment", &F1799, &W1799, false);
static F1800: [Field; 3] = [
    w(f("attacher", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("nodeName", &T1, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("source", &T1801, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1800: [u16; 3] = [0, 2, 1];
pub(crate) static T1800: Type = st("", "k8s.io.api.storage.v1beta1.VolumeAttachmentSpec", &F1800, &W1800, false);
static F1801: [Field; 2] = [
    w(f("inlineVolumeSpec", &T106, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("persistentVolumeName", &T1, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1801: [u16; 2] = [1, 0];
pub(crate) static T1801: Type = st("", "k8s.io.api.storage.v1beta1.VolumeAttachmentSource", &F1801, &W1801, false);
static F1802: [Field; 4] = [
    w(f("attachError", &T1803, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("attached", &T8, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("attachmentMetadata", &T6, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("detachError", &T1803, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W1802: [u16; 4] = [1, 2, 0, 3];
pub(crate) static T1802: Type = st("", "k8s.io.api.storage.v1beta1.VolumeAttachmentStatus", &F1802, &W1802, false);
static F1803: [Field; 3] = [
    w(f("errorCode", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("time", &T5, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1803: [u16; 3] = [2, 1, 0];
pub(crate) static T1803: Type = st("", "k8s.io.api.storage.v1beta1.VolumeError", &F1803, &W1803, false);
static F1804: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1805, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1804: [u16; 2] = [3, 1];
pub(crate) static T1804: Type = st("", "k8s.io.api.storage.v1beta1.VolumeAttachmentList", &F1804, &W1804, false);
pub(crate) static T1805: Type = list("", "", &T1799, Items::Atomic);
static F1806: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1807, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1806: [u16; 2] = [3, 1];
pub(crate) static T1806: Type = st("io.k8s.api.storage.v1beta1.VolumeAttributesClassList", "k8s.io.api.storage.v1beta1.VolumeAttributesClassList", &F1806, &W1806, false);
pub(crate) static T1807: Type = list("", "", &T1051, Items::Atomic);
static F1808: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1809, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1808: [u16; 2] = [3, 1];
pub(crate) static T1808: Type = st("io.k8s.api.storagemigration.v1beta1.StorageVersionMigrationList", "k8s.io.api.storagemigration.v1beta1.StorageVersionMigrationList", &F1808, &W1808, false);
pub(crate) static T1809: Type = list("", "", &T1052, Items::Atomic);
static F1810: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("request", &T1811, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("response", &T1812, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1810: [u16; 2] = [2, 3];
pub(crate) static T1810: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionReview", &F1810, &W1810, false);
static F1811: [Field; 3] = [
    w(f("desiredAPIVersion", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("objects", &T1357, Null, DefaultValue::None), 3, false, [0, 0]),
    w(f("uid", &T3, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1811: [u16; 3] = [2, 0, 1];
pub(crate) static T1811: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionRequest", &F1811, &W1811, false);
static F1812: [Field; 3] = [
    w(f("convertedObjects", &T1357, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("result", &T1062, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("uid", &T3, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1812: [u16; 3] = [2, 0, 1];
pub(crate) static T1812: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionResponse", &F1812, &W1812, false);
static F1813: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1814, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1813: [u16; 2] = [3, 1];
pub(crate) static T1813: Type = st("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionList", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionList", &F1813, &W1813, false);
pub(crate) static T1814: Type = list("", "", &T465, Items::Atomic);
static F1815: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("request", &T1816, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("response", &T1817, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1815: [u16; 2] = [2, 3];
pub(crate) static T1815: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ConversionReview", &F1815, &W1815, false);
static F1816: [Field; 3] = [
    w(f("desiredAPIVersion", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("objects", &T1357, Null, DefaultValue::None), 3, false, [0, 0]),
    w(f("uid", &T3, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1816: [u16; 3] = [2, 0, 1];
pub(crate) static T1816: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ConversionRequest", &F1816, &W1816, false);
static F1817: [Field; 3] = [
    w(f("convertedObjects", &T1357, Null, DefaultValue::None), 2, false, [0, 0]),
    w(f("result", &T1062, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("uid", &T3, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1817: [u16; 3] = [2, 0, 1];
pub(crate) static T1817: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ConversionResponse", &F1817, &W1817, false);
static F1818: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1819, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1851, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1818: [u16; 3] = [2, 3, 4];
pub(crate) static T1818: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinition", &F1818, &W1818, false);
static F1819: [Field; 11] = [
    w(f("additionalPrinterColumns", &T1843, UnlessZero, DefaultValue::None), 8, false, [0, 0]),
    w(f("conversion", &T1847, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("group", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("names", &T1820, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("preserveUnknownFields", &T8, AsWritten, DefaultValue::None), 10, false, [0, 0]),
    w(f("scope", &T1821, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("selectableFields", &T1845, UnlessZero, DefaultValue::None), 11, false, [0, 0]),
    w(f("subresources", &T1838, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("validation", &T1822, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("version", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("versions", &T1846, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
];
static W1819: [u16; 11] = [2, 9, 3, 5, 8, 7, 10, 0, 1, 4, 6];
pub(crate) static T1819: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionSpec", &F1819, &W1819, false);
static F1820: [Field; 6] = [
    w(f("categories", &T73, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("kind", &T1, Always, DefaultValue::None), 4, true, [0, 0]),
    w(f("listKind", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("plural", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("shortNames", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("singular", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1820: [u16; 6] = [3, 5, 4, 1, 2, 0];
pub(crate) static T1820: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionNames", &F1820, &W1820, false);
pub(crate) static T1821: Type = text("v1beta1.ResourceScope", &[]);
static F1822: [Field; 1] = [
    w(f("openAPIV3Schema", &T1823, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1822: [u16; 1] = [0];
pub(crate) static T1822: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceValidation", &F1822, &W1822, false);
static F1823: [Field; 44] = [
    w(f("$ref", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("$schema", &T1824, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("additionalItems", &T1831, AsWritten, DefaultValue::None), 33, false, [0, 0]),
    w(f("additionalProperties", &T1831, AsWritten, DefaultValue::None), 30, false, [0, 0]),
    w(f("allOf", &T1829, UnlessZero, DefaultValue::None), 25, false, [0, 0]),
    w(f("anyOf", &T1829, UnlessZero, DefaultValue::None), 27, false, [0, 0]),
    w(f("default", &T1825, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("definitions", &T1830, UnlessZero, DefaultValue::None), 34, false, [0, 0]),
    w(f("dependencies", &T1833, UnlessZero, DefaultValue::None), 32, false, [0, 0]),
    w(f("description", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("enum", &T1826, UnlessZero, DefaultValue::None), 20, false, [0, 0]),
    w(f("example", &T1825, AsWritten, DefaultValue::None), 36, false, [0, 0]),
    w(f("exclusiveMaximum", &T8, UnlessZero, DefaultValue::None), 10, true, [0, 0]),
    w(f("exclusiveMinimum", &T8, UnlessZero, DefaultValue::None), 12, true, [0, 0]),
    w(f("externalDocs", &T1834, AsWritten, DefaultValue::None), 35, false, [0, 0]),
    w(f("format", &T1, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("id", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("items", &T1827, AsWritten, DefaultValue::None), 24, false, [0, 0]),
    w(f("maxItems", &T4, AsWritten, DefaultValue::None), 16, false, [0, 0]),
    w(f("maxLength", &T4, AsWritten, DefaultValue::None), 13, false, [0, 0]),
    w(f("maxProperties", &T4, AsWritten, DefaultValue::None), 21, false, [0, 0]),
    w(f("maximum", &T474, AsWritten, DefaultValue::None), 9, false, [0, 0]),
    w(f("minItems", &T4, AsWritten, DefaultValue::None), 17, false, [0, 0]),
    w(f("minLength", &T4, AsWritten, DefaultValue::None), 14, false, [0, 0]),
    w(f("minProperties", &T4, AsWritten, DefaultValue::None), 22, false, [0, 0]),
    w(f("minimum", &T474, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("multipleOf", &T474, AsWritten, DefaultValue::None), 19, false, [0, 0]),
    w(f("not", &T1823, AsWritten, DefaultValue::None), 28, false, [0, 0]),
    w(f("nullable", &T8, UnlessZero, DefaultValue::None), 37, true, [0, 0]),
    w(f("oneOf", &T1829, UnlessZero, DefaultValue::None), 26, false, [0, 0]),
    w(f("pattern", &T1, UnlessZero, DefaultValue::None), 15, true, [0, 0]),
    w(f("patternProperties", &T1830, UnlessZero, DefaultValue::None), 31, false, [0, 0]),
    w(f("properties", &T1830, UnlessZero, DefaultValue::None), 29, false, [0, 0]),
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
    w(f("x-kubernetes-validations", &T1837, UnlessZero, DefaultValue::None), 44, false, [0, 0]),
];
static W1823: [u16; 44] = [16, 1, 0, 9, 35, 15, 34, 6, 21, 12, 25, 13, 19, 23, 30, 18, 22, 36, 26, 10, 20, 24, 33, 17, 4, 29, 5, 27, 32, 3, 31, 8, 2, 7, 14, 11, 28, 42, 37, 38, 39, 40, 41, 43];
pub(crate) static T1823: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaProps", &F1823, &W1823, false);
pub(crate) static T1824: Type = text("v1beta1.JSONSchemaURL", &[]);
pub(crate) static T1825: Type = scalar("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSON", Shape::Any);
pub(crate) static T1826: Type = list("", "", &T1825, Items::Atomic);
static A1827: [TypeRef; 2] = [Held::Static(&T1823), Held::Static(&T1828)];
pub(crate) static T1827: Type = scalar("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrArray", Shape::Either(Held::Static(&A1827)));
pub(crate) static T1828: Type = list("", "", &T1823, Items::Atomic);
pub(crate) static T1829: Type = list("", "", &T1823, Items::Atomic);
pub(crate) static T1830: Type = map(&T1823, false);
static A1831: [TypeRef; 2] = [Held::Static(&T1823), Held::Static(&T8)];
pub(crate) static T1831: Type = scalar("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrBool", Shape::Either(Held::Static(&A1831)));
static A1832: [TypeRef; 2] = [Held::Static(&T1823), Held::Static(&T482)];
pub(crate) static T1832: Type = scalar("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrStringArray", Shape::Either(Held::Static(&A1832)));
pub(crate) static T1833: Type = map(&T1832, false);
static F1834: [Field; 2] = [
    w(f("description", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("url", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
];
static W1834: [u16; 2] = [0, 1];
pub(crate) static T1834: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ExternalDocumentation", &F1834, &W1834, false);
static F1835: [Field; 6] = [
    w(f("fieldPath", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("messageExpression", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("optionalOldSelf", &T8, AsWritten, DefaultValue::None), 6, false, [0, 0]),
    w(f("reason", &T1836, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("rule", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1835: [u16; 6] = [5, 1, 2, 4, 0, 3];
pub(crate) static T1835: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ValidationRule", &F1835, &W1835, false);
pub(crate) static T1836: Type = text("v1beta1.FieldValueErrorReason", &[]);
pub(crate) static T1837: Type = list("", "", &T1835, Items::Atomic);
static F1838: [Field; 2] = [
    w(f("scale", &T1840, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    w(f("status", &T1839, AsWritten, DefaultValue::None), 1, false, [0, 0]),
];
static W1838: [u16; 2] = [1, 0];
pub(crate) static T1838: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresources", &F1838, &W1838, false);
static F1839: [Field; 0] = [
];
static W1839: [u16; 0] = [];
pub(crate) static T1839: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresourceStatus", &F1839, &W1839, false);
static F1840: [Field; 3] = [
    w(f("labelSelectorPath", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("specReplicasPath", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("statusReplicasPath", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1840: [u16; 3] = [1, 2, 0];
pub(crate) static T1840: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresourceScale", &F1840, &W1840, false);
static F1841: [Field; 9] = [
    w(f("additionalPrinterColumns", &T1843, UnlessZero, DefaultValue::None), 6, false, [0, 0]),
    w(f("deprecated", &T8, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("deprecationWarning", &T1, AsWritten, DefaultValue::None), 8, false, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("schema", &T1822, AsWritten, DefaultValue::None), 4, false, [0, 0]),
    w(f("selectableFields", &T1845, UnlessZero, DefaultValue::None), 9, false, [0, 0]),
    w(f("served", &T8, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("storage", &T8, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("subresources", &T1838, AsWritten, DefaultValue::None), 5, false, [0, 0]),
];
static W1841: [u16; 9] = [3, 6, 7, 4, 8, 0, 1, 2, 5];
pub(crate) static T1841: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionVersion", &F1841, &W1841, false);
static F1842: [Field; 6] = [
    w(f("JSONPath", &T1, Always, DefaultValue::None), 6, true, [0, 0]),
    w(f("description", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("format", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("name", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("priority", &T29, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("type", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
];
static W1842: [u16; 6] = [3, 5, 2, 1, 4, 0];
pub(crate) static T1842: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceColumnDefinition", &F1842, &W1842, false);
pub(crate) static T1843: Type = list("", "", &T1842, Items::Atomic);
static F1844: [Field; 1] = [
    w(f("jsonPath", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1844: [u16; 1] = [0];
pub(crate) static T1844: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.SelectableField", &F1844, &W1844, false);
pub(crate) static T1845: Type = list("", "", &T1844, Items::Atomic);
pub(crate) static T1846: Type = list("", "", &T1841, Items::Atomic);
static F1847: [Field; 3] = [
    w(f("conversionReviewVersions", &T73, UnlessZero, DefaultValue::None), 3, false, [0, 0]),
    w(f("strategy", &T1848, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("webhookClientConfig", &T1849, AsWritten, DefaultValue::None), 2, false, [0, 0]),
];
static W1847: [u16; 3] = [1, 2, 0];
pub(crate) static T1847: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceConversion", &F1847, &W1847, false);
pub(crate) static T1848: Type = text("v1beta1.ConversionStrategyType", &[]);
static F1849: [Field; 3] = [
    w(f("caBundle", &T22, UnlessZero, DefaultValue::None), 2, false, [0, 0]),
    w(f("service", &T1850, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("url", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1849: [u16; 3] = [1, 0, 2];
pub(crate) static T1849: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.WebhookClientConfig", &F1849, &W1849, false);
static F1850: [Field; 4] = [
    w(f("name", &T1, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("namespace", &T1, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("path", &T1, AsWritten, DefaultValue::None), 3, false, [0, 0]),
    w(f("port", &T29, AsWritten, DefaultValue::None), 4, false, [0, 0]),
];
static W1850: [u16; 4] = [1, 0, 2, 3];
pub(crate) static T1850: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ServiceReference", &F1850, &W1850, false);
static F1851: [Field; 4] = [
    w(f("acceptedNames", &T1820, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("conditions", &T1854, Null, DefaultValue::None), 1, false, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("storedVersions", &T73, Null, DefaultValue::None), 3, false, [0, 0]),
];
static W1851: [u16; 4] = [1, 0, 3, 2];
pub(crate) static T1851: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionStatus", &F1851, &W1851, false);
static F1852: [Field; 6] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("observedGeneration", &T4, UnlessZero, DefaultValue::None), 6, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T1504, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1853, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1852: [u16; 6] = [5, 4, 0, 3, 1, 2];
pub(crate) static T1852: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionCondition", &F1852, &W1852, false);
pub(crate) static T1853: Type = text("v1beta1.CustomResourceDefinitionConditionType", &[]);
pub(crate) static T1854: Type = list("", "", &T1852, Items::Atomic);
static F1855: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1856, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1855: [u16; 2] = [3, 1];
pub(crate) static T1855: Type = st("", "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionList", &F1855, &W1855, false);
pub(crate) static T1856: Type = list("", "", &T1818, Items::Atomic);
static F1857: [Field; 6] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(f("preferredVersion", &T1858, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("serverAddressByClientCIDRs", &T1861, UnlessZero, DefaultValue::None), 4, false, [0, 0]),
    w(required(f("versions", &T1859, Null, DefaultValue::None)), 2, false, [0, 0]),
];
static W1857: [u16; 4] = [2, 5, 3, 4];
pub(crate) static T1857: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.APIGroup", "k8s.io.apimachinery.pkg.apis.meta.v1.APIGroup", &F1857, &W1857, false);
static F1858: [Field; 2] = [
    w(required(f("groupVersion", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("version", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W1858: [u16; 2] = [0, 1];
pub(crate) static T1858: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.GroupVersionForDiscovery", "k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionForDiscovery", &F1858, &W1858, false);
pub(crate) static T1859: Type = list("", "", &T1858, Items::Atomic);
static F1860: [Field; 2] = [
    w(required(f("clientCIDR", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("serverAddress", &T1, Always, DefaultValue::None)), 2, true, [0, 0]),
];
static W1860: [u16; 2] = [0, 1];
pub(crate) static T1860: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.ServerAddressByClientCIDR", "k8s.io.apimachinery.pkg.apis.meta.v1.ServerAddressByClientCIDR", &F1860, &W1860, false);
pub(crate) static T1861: Type = list("", "", &T1860, Items::Atomic);
static F1862: [Field; 3] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("groups", &T1863, Null, DefaultValue::None)), 1, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
];
static W1862: [u16; 1] = [1];
pub(crate) static T1862: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.APIGroupList", "k8s.io.apimachinery.pkg.apis.meta.v1.APIGroupList", &F1862, &W1862, false);
pub(crate) static T1863: Type = list("", "", &T1857, Items::Atomic);
static F1864: [Field; 10] = [
    w(f("categories", &T73, UnlessZero, DefaultValue::None), 7, false, [0, 0]),
    w(f("group", &T1, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(required(f("kind", &T1, Always, DefaultValue::None)), 3, true, [0, 0]),
    w(required(f("name", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    w(required(f("namespaced", &T8, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(f("shortNames", &T73, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(required(f("singularName", &T1, Always, DefaultValue::None)), 6, true, [0, 0]),
    w(f("storageVersionHash", &T1, UnlessZero, DefaultValue::None), 10, true, [0, 0]),
    w(required(f("verbs", &T1865, Always, DefaultValue::None)), 4, false, [0, 0]),
    w(f("version", &T1, UnlessZero, DefaultValue::None), 9, true, [0, 0]),
];
static W1864: [u16; 10] = [3, 4, 2, 8, 5, 6, 0, 1, 9, 7];
pub(crate) static T1864: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.APIResource", "k8s.io.apimachinery.pkg.apis.meta.v1.APIResource", &F1864, &W1864, false);
pub(crate) static T1865: Type = list("", "k8s.io.apimachinery.pkg.apis.meta.v1.Verbs", &T1, Items::Atomic);
static F1866: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("groupVersion", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(required(f("resources", &T1867, Null, DefaultValue::None)), 2, false, [0, 0]),
];
static W1866: [u16; 2] = [1, 3];
pub(crate) static T1866: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.APIResourceList", "k8s.io.apimachinery.pkg.apis.meta.v1.APIResourceList", &F1866, &W1866, false);
pub(crate) static T1867: Type = list("", "", &T1864, Items::Atomic);
static F1868: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(required(f("serverAddressByClientCIDRs", &T1861, Null, DefaultValue::None)), 2, false, [0, 0]),
    w(required(f("versions", &T73, Null, DefaultValue::None)), 1, false, [0, 0]),
];
static W1868: [u16; 2] = [3, 2];
pub(crate) static T1868: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.APIVersions", "k8s.io.apimachinery.pkg.apis.meta.v1.APIVersions", &F1868, &W1868, false);
static F1869: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("dryRun", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("fieldManager", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("fieldValidation", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
];
static W1869: [u16; 3] = [1, 2, 3];
pub(crate) static T1869: Type = st("", "k8s.io.apimachinery.pkg.apis.meta.v1.CreateOptions", &F1869, &W1869, false);
static F1870: [Field; 3] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("resourceVersion", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
];
static W1870: [u16; 1] = [2];
pub(crate) static T1870: Type = st("", "k8s.io.apimachinery.pkg.apis.meta.v1.GetOptions", &F1870, &W1870, false);
static F1871: [Field; 13] = [
    w(f("allowWatchBookmarks", &T8, UnlessZero, DefaultValue::None), 9, true, [0, 0]),
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("continue", &T1, UnlessZero, DefaultValue::None), 8, true, [0, 0]),
    w(f("fieldSelector", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("labelSelector", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("limit", &T4, UnlessZero, DefaultValue::None), 7, true, [0, 0]),
    w(f("resourceVersion", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("resourceVersionMatch", &T1872, UnlessZero, DefaultValue::None), 10, true, [0, 0]),
    w(f("sendInitialEvents", &T8, AsWritten, DefaultValue::None), 11, false, [0, 0]),
    w(f("shardSelector", &T1, UnlessZero, DefaultValue::None), 15, true, [0, 0]),
    w(f("timeoutSeconds", &T4, AsWritten, DefaultValue::None), 5, false, [0, 0]),
    w(f("watch", &T8, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
];
static W1871: [u16; 11] = [5, 3, 12, 7, 11, 6, 2, 0, 8, 9, 10];
pub(crate) static T1871: Type = st("", "k8s.io.apimachinery.pkg.apis.meta.v1.ListOptions", &F1871, &W1871, false);
pub(crate) static T1872: Type = text("v1.ResourceVersionMatch", &[]);
static F1873: [Field; 3] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1873: [u16; 1] = [2];
pub(crate) static T1873: Type = st("", "k8s.io.apimachinery.pkg.apis.meta.v1.PartialObjectMetadata", &F1873, &W1873, false);
static F1874: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1875, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1874: [u16; 2] = [3, 1];
pub(crate) static T1874: Type = st("", "k8s.io.apimachinery.pkg.apis.meta.v1.PartialObjectMetadataList", &F1874, &W1874, false);
pub(crate) static T1875: Type = list("", "", &T1873, Items::Atomic);
static F1876: [Field; 6] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("dryRun", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("fieldManager", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("fieldValidation", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("force", &T8, AsWritten, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
];
static W1876: [u16; 4] = [1, 4, 2, 3];
pub(crate) static T1876: Type = st("", "k8s.io.apimachinery.pkg.apis.meta.v1.PatchOptions", &F1876, &W1876, false);
static F1877: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("dryRun", &T73, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
    w(f("fieldManager", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("fieldValidation", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
];
static W1877: [u16; 3] = [1, 2, 3];
pub(crate) static T1877: Type = st("", "k8s.io.apimachinery.pkg.apis.meta.v1.UpdateOptions", &F1877, &W1877, false);
static F1878: [Field; 2] = [
    w(required(f("object", &T513, Always, DefaultValue::None)), 2, true, [0, 0]),
    w(required(f("type", &T1, Always, DefaultValue::None)), 1, true, [0, 0]),
];
static W1878: [u16; 2] = [1, 0];
pub(crate) static T1878: Type = st("io.k8s.apimachinery.pkg.apis.meta.v1.WatchEvent", "k8s.io.apimachinery.pkg.apis.meta.v1.WatchEvent", &F1878, &W1878, false);
static F1879: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(required(f("items", &T1880, Null, DefaultValue::None)), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1879: [u16; 2] = [3, 1];
pub(crate) static T1879: Type = st("io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceList", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceList", &F1879, &W1879, false);
pub(crate) static T1880: Type = list("", "", &T505, Items::Atomic);
static F1881: [Field; 5] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T2, Always, DefaultValue::None), 1, true, [0, 0]),
    w(f("spec", &T1882, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("status", &T1884, Always, DefaultValue::None), 3, true, [0, 0]),
];
static W1881: [u16; 3] = [2, 3, 4];
pub(crate) static T1881: Type = st("", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIService", &F1881, &W1881, false);
static F1882: [Field; 7] = [
    w(f("caBundle", &T22, UnlessZero, DefaultValue::None), 5, false, [0, 0]),
    w(f("group", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("groupPriorityMinimum", &T29, Always, DefaultValue::None), 7, true, [0, 0]),
    w(f("insecureSkipTLSVerify", &T8, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("service", &T1883, AsWritten, DefaultValue::None), 1, false, [0, 0]),
    w(f("version", &T1, UnlessZero, DefaultValue::None), 3, true, [0, 0]),
    w(f("versionPriority", &T29, Always, DefaultValue::None), 8, true, [0, 0]),
];
static W1882: [u16; 7] = [4, 1, 5, 3, 0, 2, 6];
pub(crate) static T1882: Type = st("", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceSpec", &F1882, &W1882, false);
static F1883: [Field; 3] = [
    w(f("name", &T1, UnlessZero, DefaultValue::None), 2, true, [0, 0]),
    w(f("namespace", &T1, UnlessZero, DefaultValue::None), 1, true, [0, 0]),
    w(f("port", &T29, AsWritten, DefaultValue::None), 3, false, [0, 0]),
];
static W1883: [u16; 3] = [1, 0, 2];
pub(crate) static T1883: Type = st("", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.ServiceReference", &F1883, &W1883, false);
static F1884: [Field; 1] = [
    w(f("conditions", &T1887, UnlessZero, DefaultValue::None), 1, false, [0, 0]),
];
static W1884: [u16; 1] = [0];
pub(crate) static T1884: Type = st("", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceStatus", &F1884, &W1884, false);
static F1885: [Field; 5] = [
    w(f("lastTransitionTime", &T5, Always, DefaultValue::None), 3, true, [0, 0]),
    w(f("message", &T1, UnlessZero, DefaultValue::None), 5, true, [0, 0]),
    w(f("reason", &T1, UnlessZero, DefaultValue::None), 4, true, [0, 0]),
    w(f("status", &T1504, Always, DefaultValue::None), 2, true, [0, 0]),
    w(f("type", &T1886, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1885: [u16; 5] = [4, 3, 0, 2, 1];
pub(crate) static T1885: Type = st("", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceCondition", &F1885, &W1885, false);
pub(crate) static T1886: Type = text("v1beta1.APIServiceConditionType", &[]);
pub(crate) static T1887: Type = list("", "", &T1885, Items::Atomic);
static F1888: [Field; 4] = [
    f("apiVersion", &T1, UnlessZero, DefaultValue::None),
    w(f("items", &T1889, Null, DefaultValue::None), 2, false, [0, 0]),
    f("kind", &T1, UnlessZero, DefaultValue::None),
    w(f("metadata", &T1063, Always, DefaultValue::None), 1, true, [0, 0]),
];
static W1888: [u16; 2] = [3, 1];
pub(crate) static T1888: Type = st("", "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceList", &F1888, &W1888, false);
pub(crate) static T1889: Type = list("", "", &T1881, Items::Atomic);

/// By `apiVersion/kind`, sorted.
pub(crate) static BY_KIND: [(&str, &Type); 341] = [
    ("admission.k8s.io/v1/AdmissionReview", &T1056),
    ("admission.k8s.io/v1beta1/AdmissionReview", &T1071),
    ("admissionregistration.k8s.io/v1/MutatingAdmissionPolicy", &T369),
    ("admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBinding", &T390),
    ("admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBindingList", &T1075),
    ("admissionregistration.k8s.io/v1/MutatingAdmissionPolicyList", &T1077),
    ("admissionregistration.k8s.io/v1/MutatingWebhookConfiguration", &T394),
    ("admissionregistration.k8s.io/v1/MutatingWebhookConfigurationList", &T1079),
    ("admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy", &T402),
    ("admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding", &T414),
    ("admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBindingList", &T1081),
    ("admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyList", &T1083),
    ("admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration", &T418),
    ("admissionregistration.k8s.io/v1/ValidatingWebhookConfigurationList", &T1085),
    ("admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicy", &T421),
    ("admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicyBinding", &T439),
    ("admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicyBindingList", &T1087),
    ("admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicyList", &T1089),
    ("admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicy", &T1091),
    ("admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicyBinding", &T1103),
    ("admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicyBindingList", &T1107),
    ("admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicyList", &T1109),
    ("admissionregistration.k8s.io/v1beta1/MutatingAdmissionPolicy", &T443),
    ("admissionregistration.k8s.io/v1beta1/MutatingAdmissionPolicyBinding", &T461),
    ("admissionregistration.k8s.io/v1beta1/MutatingAdmissionPolicyBindingList", &T1111),
    ("admissionregistration.k8s.io/v1beta1/MutatingAdmissionPolicyList", &T1113),
    ("admissionregistration.k8s.io/v1beta1/MutatingWebhookConfiguration", &T1115),
    ("admissionregistration.k8s.io/v1beta1/MutatingWebhookConfigurationList", &T1122),
    ("admissionregistration.k8s.io/v1beta1/ValidatingAdmissionPolicy", &T1124),
    ("admissionregistration.k8s.io/v1beta1/ValidatingAdmissionPolicyBinding", &T1134),
    ("admissionregistration.k8s.io/v1beta1/ValidatingAdmissionPolicyBindingList", &T1138),
    ("admissionregistration.k8s.io/v1beta1/ValidatingAdmissionPolicyList", &T1140),
    ("admissionregistration.k8s.io/v1beta1/ValidatingWebhookConfiguration", &T1142),
    ("admissionregistration.k8s.io/v1beta1/ValidatingWebhookConfigurationList", &T1145),
    ("apidiscovery.k8s.io/v2/APIGroupDiscovery", &T1147),
    ("apidiscovery.k8s.io/v2/APIGroupDiscoveryList", &T1157),
    ("apidiscovery.k8s.io/v2beta1/APIGroupDiscovery", &T1159),
    ("apidiscovery.k8s.io/v2beta1/APIGroupDiscoveryList", &T1168),
    ("apiextensions.k8s.io/v1/ConversionReview", &T1810),
    ("apiextensions.k8s.io/v1/CustomResourceDefinition", &T465),
    ("apiextensions.k8s.io/v1/CustomResourceDefinitionList", &T1813),
    ("apiextensions.k8s.io/v1beta1/ConversionReview", &T1815),
    ("apiextensions.k8s.io/v1beta1/CustomResourceDefinition", &T1818),
    ("apiextensions.k8s.io/v1beta1/CustomResourceDefinitionList", &T1855),
    ("apiregistration.k8s.io/v1/APIService", &T505),
    ("apiregistration.k8s.io/v1/APIServiceList", &T1879),
    ("apiregistration.k8s.io/v1beta1/APIService", &T1881),
    ("apiregistration.k8s.io/v1beta1/APIServiceList", &T1888),
    ("apps/v1/ControllerRevision", &T512),
    ("apps/v1/ControllerRevisionList", &T1172),
    ("apps/v1/DaemonSet", &T514),
    ("apps/v1/DaemonSetList", &T1174),
    ("apps/v1/Deployment", &T523),
    ("apps/v1/DeploymentList", &T1176),
    ("apps/v1/ReplicaSet", &T532),
    ("apps/v1/ReplicaSetList", &T1178),
    ("apps/v1/StatefulSet", &T538),
    ("apps/v1/StatefulSetList", &T1180),
    ("apps/v1beta1/ControllerRevision", &T1182),
    ("apps/v1beta1/ControllerRevisionList", &T1183),
    ("apps/v1beta1/Deployment", &T1185),
    ("apps/v1beta1/DeploymentList", &T1195),
    ("apps/v1beta1/DeploymentRollback", &T1197),
    ("apps/v1beta1/Scale", &T1198),
    ("apps/v1beta1/StatefulSet", &T1201),
    ("apps/v1beta1/StatefulSetList", &T1214),
    ("apps/v1beta2/ControllerRevision", &T1216),
    ("apps/v1beta2/ControllerRevisionList", &T1217),
    ("apps/v1beta2/DaemonSet", &T1219),
    ("apps/v1beta2/DaemonSetList", &T1228),
    ("apps/v1beta2/Deployment", &T1230),
    ("apps/v1beta2/DeploymentList", &T1239),
    ("apps/v1beta2/ReplicaSet", &T1241),
    ("apps/v1beta2/ReplicaSetList", &T1247),
    ("apps/v1beta2/Scale", &T1249),
    ("apps/v1beta2/StatefulSet", &T1252),
    ("apps/v1beta2/StatefulSetList", &T1265),
    ("authentication.k8s.io/v1/SelfSubjectReview", &T552),
    ("authentication.k8s.io/v1/TokenRequest", &T1268),
    ("authentication.k8s.io/v1/TokenReview", &T557),
    ("authentication.k8s.io/v1alpha1/SelfSubjectReview", &T1271),
    ("authentication.k8s.io/v1beta1/SelfSubjectReview", &T1273),
    ("authentication.k8s.io/v1beta1/TokenReview", &T1275),
    ("authorization.k8s.io/v1/LocalSubjectAccessReview", &T560),
    ("authorization.k8s.io/v1/SelfSubjectAccessReview", &T572),
    ("authorization.k8s.io/v1/SelfSubjectRulesReview", &T574),
    ("authorization.k8s.io/v1/SubjectAccessReview", &T581),
    ("authorization.k8s.io/v1beta1/LocalSubjectAccessReview", &T1281),
    ("authorization.k8s.io/v1beta1/SelfSubjectAccessReview", &T1288),
    ("authorization.k8s.io/v1beta1/SelfSubjectRulesReview", &T1290),
    ("authorization.k8s.io/v1beta1/SubjectAccessReview", &T1297),
    ("autoscaling/v1/HorizontalPodAutoscaler", &T582),
    ("autoscaling/v1/HorizontalPodAutoscalerList", &T1298),
    ("autoscaling/v1/Scale", &T1300),
    ("autoscaling/v2/HorizontalPodAutoscaler", &T586),
    ("autoscaling/v2/HorizontalPodAutoscalerList", &T1303),
    ("batch/v1/CronJob", &T618),
    ("batch/v1/CronJobList", &T1305),
    ("batch/v1/Job", &T640),
    ("batch/v1/JobList", &T1307),
    ("batch/v1beta1/CronJob", &T1309),
    ("batch/v1beta1/CronJobList", &T1314),
    ("certificates.k8s.io/v1/CertificateSigningRequest", &T647),
    ("certificates.k8s.io/v1/CertificateSigningRequestList", &T1316),
    ("certificates.k8s.io/v1alpha1/ClusterTrustBundle", &T657),
    ("certificates.k8s.io/v1alpha1/ClusterTrustBundleList", &T1318),
    ("certificates.k8s.io/v1beta1/CertificateSigningRequest", &T1320),
    ("certificates.k8s.io/v1beta1/CertificateSigningRequestList", &T1330),
    ("certificates.k8s.io/v1beta1/ClusterTrustBundle", &T659),
    ("certificates.k8s.io/v1beta1/ClusterTrustBundleList", &T1332),
    ("certificates.k8s.io/v1beta1/PodCertificateRequest", &T661),
    ("certificates.k8s.io/v1beta1/PodCertificateRequestList", &T1334),
    ("coordination.k8s.io/v1/Lease", &T665),
    ("coordination.k8s.io/v1/LeaseList", &T1336),
    ("coordination.k8s.io/v1alpha2/LeaseCandidate", &T668),
    ("coordination.k8s.io/v1alpha2/LeaseCandidateList", &T1338),
    ("coordination.k8s.io/v1beta1/Lease", &T1340),
    ("coordination.k8s.io/v1beta1/LeaseCandidate", &T670),
    ("coordination.k8s.io/v1beta1/LeaseCandidateList", &T1342),
    ("coordination.k8s.io/v1beta1/LeaseList", &T1344),
    ("discovery.k8s.io/v1/EndpointSlice", &T672),
    ("discovery.k8s.io/v1/EndpointSliceList", &T1390),
    ("discovery.k8s.io/v1beta1/EndpointSlice", &T1392),
    ("discovery.k8s.io/v1beta1/EndpointSliceList", &T1405),
    ("events.k8s.io/v1/Event", &T684),
    ("events.k8s.io/v1/EventList", &T1407),
    ("events.k8s.io/v1beta1/Event", &T1409),
    ("events.k8s.io/v1beta1/EventList", &T1411),
    ("extensions/v1beta1/DaemonSet", &T1413),
    ("extensions/v1beta1/DaemonSetList", &T1422),
    ("extensions/v1beta1/Deployment", &T1424),
    ("extensions/v1beta1/DeploymentList", &T1432),
    ("extensions/v1beta1/DeploymentRollback", &T1434),
    ("extensions/v1beta1/Ingress", &T1435),
    ("extensions/v1beta1/IngressList", &T1452),
    ("extensions/v1beta1/NetworkPolicy", &T1454),
    ("extensions/v1beta1/NetworkPolicyList", &T1467),
    ("extensions/v1beta1/ReplicaSet", &T1469),
    ("extensions/v1beta1/ReplicaSetList", &T1475),
    ("extensions/v1beta1/Scale", &T1477),
    ("flowcontrol.apiserver.k8s.io/v1/FlowSchema", &T686),
    ("flowcontrol.apiserver.k8s.io/v1/FlowSchemaList", &T1480),
    ("flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfiguration", &T707),
    ("flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfigurationList", &T1482),
    ("flowcontrol.apiserver.k8s.io/v1beta1/FlowSchema", &T1484),
    ("flowcontrol.apiserver.k8s.io/v1beta1/FlowSchemaList", &T1506),
    ("flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfiguration", &T1508),
    ("flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfigurationList", &T1520),
    ("flowcontrol.apiserver.k8s.io/v1beta2/FlowSchema", &T1522),
    ("flowcontrol.apiserver.k8s.io/v1beta2/FlowSchemaList", &T1544),
    ("flowcontrol.apiserver.k8s.io/v1beta2/PriorityLevelConfiguration", &T1546),
    ("flowcontrol.apiserver.k8s.io/v1beta2/PriorityLevelConfigurationList", &T1558),
    ("flowcontrol.apiserver.k8s.io/v1beta3/FlowSchema", &T1560),
    ("flowcontrol.apiserver.k8s.io/v1beta3/FlowSchemaList", &T1582),
    ("flowcontrol.apiserver.k8s.io/v1beta3/PriorityLevelConfiguration", &T1584),
    ("flowcontrol.apiserver.k8s.io/v1beta3/PriorityLevelConfigurationList", &T1596),
    ("imagepolicy.k8s.io/v1alpha1/ImageReview", &T1598),
    ("internal.apiserver.k8s.io/v1alpha1/StorageVersion", &T719),
    ("internal.apiserver.k8s.io/v1alpha1/StorageVersionList", &T1170),
    ("meta.k8s.io/v1/PartialObjectMetadata", &T1873),
    ("meta.k8s.io/v1/PartialObjectMetadataList", &T1874),
    ("networking.k8s.io/v1/IPAddress", &T750),
    ("networking.k8s.io/v1/IPAddressList", &T1603),
    ("networking.k8s.io/v1/Ingress", &T731),
    ("networking.k8s.io/v1/IngressClass", &T728),
    ("networking.k8s.io/v1/IngressClassList", &T1605),
    ("networking.k8s.io/v1/IngressList", &T1607),
    ("networking.k8s.io/v1/NetworkPolicy", &T753),
    ("networking.k8s.io/v1/NetworkPolicyList", &T1609),
    ("networking.k8s.io/v1/ServiceCIDR", &T766),
    ("networking.k8s.io/v1/ServiceCIDRList", &T1611),
    ("networking.k8s.io/v1beta1/IPAddress", &T769),
    ("networking.k8s.io/v1beta1/IPAddressList", &T1613),
    ("networking.k8s.io/v1beta1/Ingress", &T1615),
    ("networking.k8s.io/v1beta1/IngressClass", &T1631),
    ("networking.k8s.io/v1beta1/IngressClassList", &T1634),
    ("networking.k8s.io/v1beta1/IngressList", &T1636),
    ("networking.k8s.io/v1beta1/ServiceCIDR", &T772),
    ("networking.k8s.io/v1beta1/ServiceCIDRList", &T1638),
    ("node.k8s.io/v1/RuntimeClass", &T775),
    ("node.k8s.io/v1/RuntimeClassList", &T1640),
    ("node.k8s.io/v1alpha1/RuntimeClass", &T1642),
    ("node.k8s.io/v1alpha1/RuntimeClassList", &T1646),
    ("node.k8s.io/v1beta1/RuntimeClass", &T1648),
    ("node.k8s.io/v1beta1/RuntimeClassList", &T1651),
    ("policy/v1/Eviction", &T1653),
    ("policy/v1/PodDisruptionBudget", &T778),
    ("policy/v1/PodDisruptionBudgetList", &T1657),
    ("policy/v1beta1/Eviction", &T1659),
    ("policy/v1beta1/PodDisruptionBudget", &T1660),
    ("policy/v1beta1/PodDisruptionBudgetList", &T1664),
    ("rbac.authorization.k8s.io/v1/ClusterRole", &T787),
    ("rbac.authorization.k8s.io/v1/ClusterRoleBinding", &T783),
    ("rbac.authorization.k8s.io/v1/ClusterRoleBindingList", &T1666),
    ("rbac.authorization.k8s.io/v1/ClusterRoleList", &T1668),
    ("rbac.authorization.k8s.io/v1/Role", &T793),
    ("rbac.authorization.k8s.io/v1/RoleBinding", &T792),
    ("rbac.authorization.k8s.io/v1/RoleBindingList", &T1670),
    ("rbac.authorization.k8s.io/v1/RoleList", &T1672),
    ("rbac.authorization.k8s.io/v1alpha1/ClusterRole", &T1674),
    ("rbac.authorization.k8s.io/v1alpha1/ClusterRoleBinding", &T1678),
    ("rbac.authorization.k8s.io/v1alpha1/ClusterRoleBindingList", &T1682),
    ("rbac.authorization.k8s.io/v1alpha1/ClusterRoleList", &T1684),
    ("rbac.authorization.k8s.io/v1alpha1/Role", &T1686),
    ("rbac.authorization.k8s.io/v1alpha1/RoleBinding", &T1687),
    ("rbac.authorization.k8s.io/v1alpha1/RoleBindingList", &T1688),
    ("rbac.authorization.k8s.io/v1alpha1/RoleList", &T1690),
    ("rbac.authorization.k8s.io/v1beta1/ClusterRole", &T1692),
    ("rbac.authorization.k8s.io/v1beta1/ClusterRoleBinding", &T1696),
    ("rbac.authorization.k8s.io/v1beta1/ClusterRoleBindingList", &T1700),
    ("rbac.authorization.k8s.io/v1beta1/ClusterRoleList", &T1702),
    ("rbac.authorization.k8s.io/v1beta1/Role", &T1704),
    ("rbac.authorization.k8s.io/v1beta1/RoleBinding", &T1705),
    ("rbac.authorization.k8s.io/v1beta1/RoleBindingList", &T1706),
    ("rbac.authorization.k8s.io/v1beta1/RoleList", &T1708),
    ("resource.k8s.io/v1/DeviceClass", &T794),
    ("resource.k8s.io/v1/DeviceClassList", &T1710),
    ("resource.k8s.io/v1/ResourceClaim", &T802),
    ("resource.k8s.io/v1/ResourceClaimList", &T1712),
    ("resource.k8s.io/v1/ResourceClaimTemplate", &T834),
    ("resource.k8s.io/v1/ResourceClaimTemplateList", &T1714),
    ("resource.k8s.io/v1/ResourceSlice", &T836),
    ("resource.k8s.io/v1/ResourceSliceList", &T1716),
    ("resource.k8s.io/v1alpha3/DeviceTaintRule", &T860),
    ("resource.k8s.io/v1alpha3/DeviceTaintRuleList", &T1718),
    ("resource.k8s.io/v1alpha3/ResourcePoolStatusRequest", &T866),
    ("resource.k8s.io/v1alpha3/ResourcePoolStatusRequestList", &T1720),
    ("resource.k8s.io/v1beta1/DeviceClass", &T871),
    ("resource.k8s.io/v1beta1/DeviceClassList", &T1722),
    ("resource.k8s.io/v1beta1/ResourceClaim", &T879),
    ("resource.k8s.io/v1beta1/ResourceClaimList", &T1724),
    ("resource.k8s.io/v1beta1/ResourceClaimTemplate", &T910),
    ("resource.k8s.io/v1beta1/ResourceClaimTemplateList", &T1726),
    ("resource.k8s.io/v1beta1/ResourceSlice", &T912),
    ("resource.k8s.io/v1beta1/ResourceSliceList", &T1728),
    ("resource.k8s.io/v1beta2/DeviceClass", &T935),
    ("resource.k8s.io/v1beta2/DeviceClassList", &T1730),
    ("resource.k8s.io/v1beta2/DeviceTaintRule", &T943),
    ("resource.k8s.io/v1beta2/DeviceTaintRuleList", &T1732),
    ("resource.k8s.io/v1beta2/ResourceClaim", &T949),
    ("resource.k8s.io/v1beta2/ResourceClaimList", &T1734),
    ("resource.k8s.io/v1beta2/ResourceClaimTemplate", &T980),
    ("resource.k8s.io/v1beta2/ResourceClaimTemplateList", &T1736),
    ("resource.k8s.io/v1beta2/ResourceSlice", &T982),
    ("resource.k8s.io/v1beta2/ResourceSliceList", &T1738),
    ("scheduling.k8s.io/v1/PriorityClass", &T1003),
    ("scheduling.k8s.io/v1/PriorityClassList", &T1740),
    ("scheduling.k8s.io/v1alpha2/PodGroup", &T1005),
    ("scheduling.k8s.io/v1alpha2/PodGroupList", &T1742),
    ("scheduling.k8s.io/v1alpha2/Workload", &T1021),
    ("scheduling.k8s.io/v1alpha2/WorkloadList", &T1744),
    ("scheduling.k8s.io/v1beta1/PriorityClass", &T1746),
    ("scheduling.k8s.io/v1beta1/PriorityClassList", &T1748),
    ("storage.k8s.io/v1/CSIDriver", &T1026),
    ("storage.k8s.io/v1/CSIDriverList", &T1750),
    ("storage.k8s.io/v1/CSINode", &T1033),
    ("storage.k8s.io/v1/CSINodeList", &T1752),
    ("storage.k8s.io/v1/CSIStorageCapacity", &T1038),
    ("storage.k8s.io/v1/CSIStorageCapacityList", &T1754),
    ("storage.k8s.io/v1/StorageClass", &T1039),
    ("storage.k8s.io/v1/StorageClassList", &T1756),
    ("storage.k8s.io/v1/VolumeAttachment", &T1045),
    ("storage.k8s.io/v1/VolumeAttachmentList", &T1758),
    ("storage.k8s.io/v1/VolumeAttributesClass", &T1050),
    ("storage.k8s.io/v1/VolumeAttributesClassList", &T1760),
    ("storage.k8s.io/v1alpha1/CSIStorageCapacity", &T1762),
    ("storage.k8s.io/v1alpha1/CSIStorageCapacityList", &T1763),
    ("storage.k8s.io/v1alpha1/VolumeAttachment", &T1765),
    ("storage.k8s.io/v1alpha1/VolumeAttachmentList", &T1770),
    ("storage.k8s.io/v1alpha1/VolumeAttributesClass", &T1772),
    ("storage.k8s.io/v1alpha1/VolumeAttributesClassList", &T1773),
    ("storage.k8s.io/v1beta1/CSIDriver", &T1775),
    ("storage.k8s.io/v1beta1/CSIDriverList", &T1782),
    ("storage.k8s.io/v1beta1/CSINode", &T1784),
    ("storage.k8s.io/v1beta1/CSINodeList", &T1789),
    ("storage.k8s.io/v1beta1/CSIStorageCapacity", &T1791),
    ("storage.k8s.io/v1beta1/CSIStorageCapacityList", &T1792),
    ("storage.k8s.io/v1beta1/StorageClass", &T1794),
    ("storage.k8s.io/v1beta1/StorageClassList", &T1797),
    ("storage.k8s.io/v1beta1/VolumeAttachment", &T1799),
    ("storage.k8s.io/v1beta1/VolumeAttachmentList", &T1804),
    ("storage.k8s.io/v1beta1/VolumeAttributesClass", &T1051),
    ("storage.k8s.io/v1beta1/VolumeAttributesClassList", &T1806),
    ("storagemigration.k8s.io/v1beta1/StorageVersionMigration", &T1052),
    ("storagemigration.k8s.io/v1beta1/StorageVersionMigrationList", &T1808),
    ("v1/APIGroup", &T1857),
    ("v1/APIGroupList", &T1862),
    ("v1/APIResourceList", &T1866),
    ("v1/APIVersions", &T1868),
    ("v1/Binding", &T0),
    ("v1/ComponentStatus", &T16),
    ("v1/ComponentStatusList", &T1346),
    ("v1/ConfigMap", &T21),
    ("v1/ConfigMapList", &T1348),
    ("v1/CreateOptions", &T1869),
    ("v1/DeleteOptions", &T1654),
    ("v1/Endpoints", &T24),
    ("v1/EndpointsList", &T1350),
    ("v1/Event", &T33),
    ("v1/EventList", &T1352),
    ("v1/GetOptions", &T1870),
    ("v1/LimitRange", &T37),
    ("v1/LimitRangeList", &T1354),
    ("v1/List", &T1356),
    ("v1/ListOptions", &T1871),
    ("v1/Namespace", &T44),
    ("v1/NamespaceList", &T1358),
    ("v1/Node", &T53),
    ("v1/NodeList", &T1360),
    ("v1/NodeProxyOptions", &T1362),
    ("v1/PatchOptions", &T1876),
    ("v1/PersistentVolume", &T105),
    ("v1/PersistentVolumeClaim", &T84),
    ("v1/PersistentVolumeClaimList", &T1363),
    ("v1/PersistentVolumeList", &T1364),
    ("v1/Pod", &T144),
    ("v1/PodAttachOptions", &T1366),
    ("v1/PodExecOptions", &T1367),
    ("v1/PodList", &T1368),
    ("v1/PodLogOptions", &T1370),
    ("v1/PodPortForwardOptions", &T1371),
    ("v1/PodProxyOptions", &T1373),
    ("v1/PodStatusResult", &T1374),
    ("v1/PodTemplate", &T325),
    ("v1/PodTemplateList", &T1375),
    ("v1/RangeAllocation", &T1377),
    ("v1/ReplicationController", &T327),
    ("v1/ReplicationControllerList", &T1378),
    ("v1/ResourceQuota", &T333),
    ("v1/ResourceQuotaList", &T1380),
    ("v1/Secret", &T342),
    ("v1/SecretList", &T1382),
    ("v1/SerializedReference", &T1384),
    ("v1/Service", &T347),
    ("v1/ServiceAccount", &T344),
    ("v1/ServiceAccountList", &T1385),
    ("v1/ServiceList", &T1387),
    ("v1/ServiceProxyOptions", &T1389),
    ("v1/Status", &T1062),
    ("v1/UpdateOptions", &T1877),
    ("v1/WatchEvent", &T1878),
];

/// The published definitions, sorted by name.
pub(crate) static DEFINITIONS: [&Type; 769] = [
    &T383,
    &T407,
    &T412,
    &T384,
    &T387,
    &T372,
    &T369,
    &T390,
    &T1075,
    &T391,
    &T1077,
    &T370,
    &T395,
    &T394,
    &T1079,
    &T381,
    &T373,
    &T371,
    &T392,
    &T398,
    &T397,
    &T411,
    &T402,
    &T414,
    &T1081,
    &T415,
    &T1083,
    &T403,
    &T410,
    &T419,
    &T418,
    &T1085,
    &T404,
    &T379,
    &T396,
    &T432,
    &T433,
    &T436,
    &T424,
    &T421,
    &T439,
    &T1087,
    &T440,
    &T1089,
    &T422,
    &T430,
    &T425,
    &T423,
    &T441,
    &T428,
    &T454,
    &T455,
    &T458,
    &T446,
    &T443,
    &T461,
    &T1111,
    &T462,
    &T1113,
    &T444,
    &T452,
    &T447,
    &T445,
    &T463,
    &T450,
    &T722,
    &T719,
    &T724,
    &T1170,
    &T720,
    &T721,
    &T512,
    &T1172,
    &T514,
    &T520,
    &T1174,
    &T515,
    &T519,
    &T516,
    &T523,
    &T529,
    &T1176,
    &T524,
    &T528,
    &T525,
    &T532,
    &T535,
    &T1178,
    &T533,
    &T534,
    &T518,
    &T527,
    &T544,
    &T538,
    &T549,
    &T1180,
    &T547,
    &T545,
    &T539,
    &T548,
    &T542,
    &T1267,
    &T552,
    &T553,
    &T1268,
    &T1269,
    &T1270,
    &T557,
    &T558,
    &T559,
    &T554,
    &T563,
    &T567,
    &T560,
    &T568,
    &T579,
    &T562,
    &T577,
    &T572,
    &T573,
    &T574,
    &T575,
    &T581,
    &T561,
    &T571,
    &T576,
    &T584,
    &T582,
    &T1298,
    &T583,
    &T585,
    &T1300,
    &T1301,
    &T1302,
    &T598,
    &T613,
    &T588,
    &T597,
    &T612,
    &T603,
    &T601,
    &T586,
    &T600,
    &T615,
    &T1303,
    &T587,
    &T606,
    &T594,
    &T589,
    &T607,
    &T592,
    &T609,
    &T591,
    &T608,
    &T595,
    &T610,
    &T596,
    &T611,
    &T618,
    &T1305,
    &T619,
    &T638,
    &T640,
    &T642,
    &T1307,
    &T622,
    &T641,
    &T621,
    &T624,
    &T627,
    &T629,
    &T625,
    &T635,
    &T636,
    &T645,
    &T647,
    &T654,
    &T1316,
    &T648,
    &T653,
    &T657,
    &T1318,
    &T658,
    &T659,
    &T1332,
    &T660,
    &T661,
    &T1334,
    &T662,
    &T664,
    &T665,
    &T1336,
    &T666,
    &T668,
    &T1338,
    &T669,
    &T670,
    &T1342,
    &T671,
    &T108,
    &T255,
    &T223,
    &T77,
    &T124,
    &T121,
    &T166,
    &T0,
    &T132,
    &T179,
    &T215,
    &T117,
    &T160,
    &T116,
    &T159,
    &T355,
    &T175,
    &T17,
    &T16,
    &T1346,
    &T21,
    &T226,
    &T190,
    &T1348,
    &T59,
    &T173,
    &T167,
    &T185,
    &T321,
    &T72,
    &T186,
    &T232,
    &T237,
    &T239,
    &T295,
    &T297,
    &T298,
    &T296,
    &T294,
    &T303,
    &T69,
    &T172,
    &T162,
    &T161,
    &T147,
    &T26,
    &T28,
    &T25,
    &T24,
    &T1350,
    &T225,
    &T188,
    &T189,
    &T281,
    &T180,
    &T33,
    &T1352,
    &T36,
    &T34,
    &T202,
    &T118,
    &T192,
    &T120,
    &T158,
    &T119,
    &T107,
    &T209,
    &T149,
    &T111,
    &T155,
    &T203,
    &T206,
    &T268,
    &T318,
    &T109,
    &T115,
    &T153,
    &T182,
    &T301,
    &T151,
    &T210,
    &T211,
    &T37,
    &T39,
    &T1354,
    &T38,
    &T304,
    &T362,
    &T361,
    &T154,
    &T130,
    &T103,
    &T112,
    &T44,
    &T50,
    &T1358,
    &T45,
    &T48,
    &T53,
    &T65,
    &T256,
    &T323,
    &T62,
    &T58,
    &T79,
    &T68,
    &T83,
    &T1360,
    &T80,
    &T81,
    &T136,
    &T138,
    &T137,
    &T54,
    &T60,
    &T71,
    &T70,
    &T163,
    &T15,
    &T105,
    &T84,
    &T98,
    &T1363,
    &T85,
    &T96,
    &T181,
    &T156,
    &T1364,
    &T106,
    &T142,
    &T127,
    &T144,
    &T259,
    &T260,
    &T264,
    &T176,
    &T292,
    &T270,
    &T271,
    &T320,
    &T313,
    &T1368,
    &T283,
    &T273,
    &T287,
    &T316,
    &T285,
    &T289,
    &T247,
    &T145,
    &T290,
    &T325,
    &T1375,
    &T326,
    &T364,
    &T128,
    &T257,
    &T201,
    &T169,
    &T123,
    &T113,
    &T157,
    &T327,
    &T330,
    &T1378,
    &T328,
    &T329,
    &T195,
    &T164,
    &T306,
    &T333,
    &T1380,
    &T334,
    &T341,
    &T194,
    &T305,
    &T218,
    &T129,
    &T168,
    &T337,
    &T338,
    &T221,
    &T342,
    &T227,
    &T191,
    &T1382,
    &T171,
    &T114,
    &T150,
    &T214,
    &T347,
    &T344,
    &T1385,
    &T174,
    &T1387,
    &T349,
    &T348,
    &T360,
    &T354,
    &T212,
    &T131,
    &T178,
    &T249,
    &T208,
    &T55,
    &T265,
    &T1042,
    &T1041,
    &T277,
    &T94,
    &T95,
    &T146,
    &T230,
    &T197,
    &T299,
    &T135,
    &T170,
    &T88,
    &T300,
    &T122,
    &T262,
    &T220,
    &T673,
    &T674,
    &T675,
    &T681,
    &T672,
    &T1390,
    &T678,
    &T676,
    &T684,
    &T1407,
    &T685,
    &T714,
    &T689,
    &T686,
    &T704,
    &T1480,
    &T687,
    &T703,
    &T695,
    &T711,
    &T710,
    &T700,
    &T691,
    &T707,
    &T716,
    &T1482,
    &T688,
    &T708,
    &T715,
    &T713,
    &T698,
    &T696,
    &T692,
    &T694,
    &T740,
    &T739,
    &T750,
    &T1603,
    &T751,
    &T759,
    &T731,
    &T733,
    &T728,
    &T1605,
    &T730,
    &T729,
    &T1607,
    &T746,
    &T745,
    &T747,
    &T738,
    &T734,
    &T732,
    &T744,
    &T736,
    &T753,
    &T762,
    &T755,
    &T1609,
    &T758,
    &T756,
    &T754,
    &T752,
    &T735,
    &T766,
    &T1611,
    &T767,
    &T768,
    &T769,
    &T1613,
    &T770,
    &T771,
    &T772,
    &T1638,
    &T773,
    &T774,
    &T776,
    &T775,
    &T1640,
    &T777,
    &T1653,
    &T778,
    &T1657,
    &T779,
    &T781,
    &T790,
    &T787,
    &T783,
    &T1666,
    &T1668,
    &T788,
    &T793,
    &T792,
    &T1670,
    &T1672,
    &T786,
    &T784,
    &T831,
    &T822,
    &T797,
    &T844,
    &T846,
    &T812,
    &T849,
    &T858,
    &T839,
    &T826,
    &T823,
    &T840,
    &T843,
    &T804,
    &T819,
    &T794,
    &T799,
    &T1710,
    &T795,
    &T816,
    &T848,
    &T805,
    &T824,
    &T796,
    &T813,
    &T852,
    &T808,
    &T806,
    &T832,
    &T854,
    &T800,
    &T802,
    &T829,
    &T1712,
    &T803,
    &T821,
    &T834,
    &T1714,
    &T835,
    &T838,
    &T836,
    &T1716,
    &T837,
    &T863,
    &T860,
    &T1718,
    &T861,
    &T865,
    &T862,
    &T869,
    &T866,
    &T1720,
    &T867,
    &T868,
    &T907,
    &T898,
    &T916,
    &T874,
    &T920,
    &T921,
    &T889,
    &T924,
    &T933,
    &T915,
    &T902,
    &T899,
    &T917,
    &T919,
    &T881,
    &T895,
    &T871,
    &T876,
    &T1722,
    &T872,
    &T892,
    &T923,
    &T882,
    &T900,
    &T873,
    &T884,
    &T927,
    &T885,
    &T908,
    &T929,
    &T877,
    &T879,
    &T905,
    &T1724,
    &T880,
    &T897,
    &T910,
    &T1726,
    &T911,
    &T914,
    &T912,
    &T1728,
    &T913,
    &T977,
    &T968,
    &T938,
    &T989,
    &T990,
    &T958,
    &T993,
    &T1001,
    &T985,
    &T972,
    &T969,
    &T986,
    &T988,
    &T951,
    &T965,
    &T935,
    &T940,
    &T1730,
    &T936,
    &T962,
    &T992,
    &T952,
    &T970,
    &T937,
    &T959,
    &T946,
    &T943,
    &T1732,
    &T944,
    &T948,
    &T945,
    &T955,
    &T953,
    &T978,
    &T997,
    &T941,
    &T949,
    &T975,
    &T1734,
    &T950,
    &T967,
    &T980,
    &T1736,
    &T981,
    &T984,
    &T982,
    &T1738,
    &T983,
    &T1003,
    &T1740,
    &T1010,
    &T1011,
    &T1005,
    &T1742,
    &T1015,
    &T1019,
    &T1012,
    &T1009,
    &T1006,
    &T1018,
    &T1024,
    &T1007,
    &T1013,
    &T1023,
    &T1021,
    &T1744,
    &T1008,
    &T1022,
    &T1026,
    &T1750,
    &T1027,
    &T1033,
    &T1035,
    &T1752,
    &T1034,
    &T1038,
    &T1754,
    &T1039,
    &T1756,
    &T1031,
    &T1045,
    &T1758,
    &T1047,
    &T1046,
    &T1048,
    &T1050,
    &T1760,
    &T1049,
    &T1036,
    &T1051,
    &T1806,
    &T1052,
    &T1808,
    &T1053,
    &T1055,
    &T491,
    &T496,
    &T465,
    &T502,
    &T1813,
    &T467,
    &T466,
    &T501,
    &T469,
    &T490,
    &T489,
    &T488,
    &T470,
    &T484,
    &T473,
    &T471,
    &T476,
    &T480,
    &T481,
    &T493,
    &T500,
    &T485,
    &T499,
    &T498,
    &T41,
    &T1857,
    &T1862,
    &T1864,
    &T1866,
    &T1868,
    &T367,
    &T1654,
    &T564,
    &T13,
    &T1054,
    &T1858,
    &T89,
    &T90,
    &T1063,
    &T11,
    &T35,
    &T2,
    &T7,
    &T1655,
    &T1860,
    &T1064,
    &T1062,
    &T1067,
    &T1066,
    &T5,
    &T1878,
    &T513,
    &T204,
    &T505,
    &T509,
    &T1879,
    &T506,
    &T508,
    &T507,
];
