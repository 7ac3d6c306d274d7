//! Where validation answers otherwise than upstream's, each with the reason. Such a case must differ: one that no longer does
//! fails until its line here goes.

use api::Value;

const EMPTY: &str = "an empty list, map or text is as if it were not there once an object is read";
const QUOTED: &str = "the message quotes a part of the object in the form of upstream's internal types";
const ASKED: &str =
    "upstream asked an API server about the namespace, and there was none when the case was made";

const PATH: &str =
    "where a warning of a policy's status stands is not parsed as JSONPath: the server itself writes it";

const KNOWN: &[(&str, &str)] = &[
    (
        "CSIDriver.v1.storage.k8s.io csidriver-min/create/generation negative",
        "a new object's generation is the server's to say",
    ),
    (
        "CustomResourceDefinition.v1.apiextensions.k8s.io crd-multi/create/spec.versions[1].storage flipped",
        QUOTED,
    ),
    (
        "CustomResourceDefinition.v1.apiextensions.k8s.io crd-multi/update/spec.versions[1].storage flipped",
        QUOTED,
    ),
    (
        "HorizontalPodAutoscaler.v2.autoscaling hpa-v2-rich/create/spec.behavior.scaleDown.policies = []",
        EMPTY,
    ),
    (
        "HorizontalPodAutoscaler.v2.autoscaling hpa-v2-rich/create/spec.behavior.scaleUp.policies = []",
        EMPTY,
    ),
    (
        "HorizontalPodAutoscaler.v2.autoscaling hpa-v2-rich/update/spec.behavior.scaleDown.policies = []",
        EMPTY,
    ),
    (
        "IngressClass.v1.networking.k8s.io ingressclass/create/spec.parameters.scope = string#0",
        EMPTY,
    ),
    (
        "PersistentVolume.v1 persistentvolume-rich/update/remove \
         spec.nodeAffinity.required.nodeSelectorTerms[0].matchExpressions[0].key",
        "a key that is gone is told of as a changed affinity, too",
    ),
    (
        "ResourceClaimTemplate.v1.resource.k8s.io resourceclaimtemplate/update/remove spec",
        QUOTED,
    ),
    (
        "ResourceClaimTemplate.v1.resource.k8s.io resourceclaimtemplate/update/remove spec.spec.devices.requests[0].name",
        QUOTED,
    ),
    (
        "ResourceClaimTemplate.v1.resource.k8s.io resourceclaimtemplate/update/\
         spec.spec.devices.requests[0].exactly.allocationMode = All",
        QUOTED,
    ),
    (
        "ResourcePoolStatusRequest.v1alpha3.resource.k8s.io resourcepoolstatusrequest/create/every field set",
        "an alpha kind, which is not served unless asked for: its names of pools are not checked",
    ),
    (
        "Service.v1 service-rich/create/spec.internalTrafficPolicy = string#0",
        EMPTY,
    ),
    (
        "ValidatingAdmissionPolicy.v1.admissionregistration.k8s.io vap/update:status/\
         status.typeChecking.expressionWarnings[0].fieldRef = string#3",
        PATH,
    ),
    (
        "ValidatingAdmissionPolicy.v1.admissionregistration.k8s.io vap/update:status/\
         status.typeChecking.expressionWarnings[0].fieldRef = string#8",
        PATH,
    ),
    (
        "ValidatingAdmissionPolicy.v1beta1.admissionregistration.k8s.io validatingadmissionpolicy/create/every field set",
        "this version is not served since 1.34",
    ),
];

/// `None`: there is no reason to differ.
pub(super) fn reason(id: &str, expected: &Value, found: &Value) -> Option<&'static str> {
    if let Some((_, reason)) = KNOWN.iter().find(|(known, _)| *known == id) {
        return Some(reason);
    }
    if expected == found {
        return None;
    }
    let emptied = |told: &Value| told.to_string().replace("[]", "null").replace("{}", "null");
    let mut unasked = expected.clone();
    if let Some(all) = unasked.as_array_mut() {
        all.retain(|told| {
            !told
                .as_str()
                .is_some_and(|told| told.contains("connection refused"))
        });
    }
    if emptied(expected) == emptied(found) {
        Some(EMPTY)
    } else {
        (unasked == *found).then_some(ASKED)
    }
}
