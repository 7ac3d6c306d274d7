//! What an object gets from its cluster's classes: a claim its storage class, an Ingress its ingress class, a pod what its
//! runtime class costs and where that runs; and which claims may grow, which their class decides too.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use api::{BoxFuture, Quantity, Refused, Resource, SmolStr, Value};

use super::{Admission, Operation, Review};
use api::quota::amounts::{amounts, items};

const STORAGE_CLASSES: Resource = Resource::of("storage.k8s.io", "storageclasses");
const INGRESS_CLASSES: Resource = Resource::of("networking.k8s.io", "ingressclasses");
const RUNTIME_CLASSES: Resource = Resource::of("node.k8s.io", "runtimeclasses");
const CLASS_OF_CLAIM: &str = "volume.beta.kubernetes.io/storage-class";
const CLASS_OF_INGRESS: &str = "kubernetes.io/ingress.class";
const DEFAULT_STORAGE: [&str; 2] = [
    "storageclass.kubernetes.io/is-default-class",
    "storageclass.beta.kubernetes.io/is-default-class",
];
const DEFAULT_INGRESS: [&str; 1] = ["ingressclass.kubernetes.io/is-default-class"];

pub struct DefaultStorageClass;

pub struct DefaultIngressClass;

pub struct RuntimeClass;

pub struct PersistentVolumeClaimResize;

impl Admission for DefaultStorageClass {
    fn name(&self) -> &'static str {
        "DefaultStorageClass"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        review.is_about("", "persistentvolumeclaims")
            && review.subresource.is_empty()
            && review.operation == Operation::Create
            && review.object["spec"]["storageClassName"].is_null()
            && review.object["metadata"]["annotations"][CLASS_OF_CLAIM].is_null()
    }

    fn mutate<'a>(&'a self, review: &'a mut Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        if let Some(class) = default_class(review, &STORAGE_CLASSES, &DEFAULT_STORAGE) {
            review.object["spec"]["storageClassName"] = class.as_str().into();
        }
        Box::pin(std::future::ready(Ok(())))
    }
}

impl Admission for DefaultIngressClass {
    fn name(&self) -> &'static str {
        "DefaultIngressClass"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        review.is_about("networking.k8s.io", "ingresses")
            && review.subresource.is_empty()
            && review.operation == Operation::Create
            && review.object["spec"]["ingressClassName"].is_null()
            && review.object["metadata"]["annotations"][CLASS_OF_INGRESS].is_null()
    }

    fn mutate<'a>(&'a self, review: &'a mut Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        if let Some(class) = default_class(review, &INGRESS_CLASSES, &DEFAULT_INGRESS) {
            review.object["spec"]["ingressClassName"] = class.as_str().into();
        }
        Box::pin(std::future::ready(Ok(())))
    }
}

/// Of several defaults the newest, then the first by name.
fn default_class(review: &Review<'_>, classes: &Resource, annotations: &[&str]) -> Option<SmolStr> {
    let all = review.server.stored_in(classes, "");
    let defaults = all.iter().filter(|class| {
        let marks = class.view::<Marks>().unwrap_or_default().metadata.annotations;
        annotations
            .iter()
            .any(|key| marks.get(*key).is_some_and(|mark| mark == "true"))
    });
    let first = defaults.min_by_key(|class| (Reverse(class.meta.created()), class.key.name.clone()));
    first.map(|class| class.key.name.clone())
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
struct Marks {
    metadata: Annotated,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
struct Annotated {
    annotations: BTreeMap<String, String>,
}

impl Admission for RuntimeClass {
    fn name(&self) -> &'static str {
        "RuntimeClass"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        review.is_about("", "pods") && review.subresource.is_empty() && review.operation == Operation::Create
    }

    fn mutate<'a>(&'a self, review: &'a mut Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(std::future::ready(apply_runtime_class(review)))
    }

    fn validate<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        let judged = runtime_class(review).and_then(|class| {
            let overhead = class.map_or(Value::Null, |class| class["overhead"].clone());
            match wrong_overhead(&review.object["spec"]["overhead"], &overhead) {
                Some(why) => Err(review.forbidden(why)),
                None => Ok(()),
            }
        });
        Box::pin(std::future::ready(judged))
    }
}

fn runtime_class(review: &Review<'_>) -> Result<Option<Value>, Refused> {
    let Some(name) = review.object["spec"]["runtimeClassName"].as_str() else {
        return Ok(None);
    };
    match review.server.stored(&RUNTIME_CLASSES, "", name) {
        Some(class) => class.value().map(Some),
        None => Err(review.forbidden(&format!("pod rejected: RuntimeClass {name:?} not found"))),
    }
}

fn wrong_overhead(pod: &Value, class: &Value) -> Option<&'static str> {
    if class.is_null() {
        let says = "pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead";
        return (!pod.is_null()).then_some(says);
    }
    let says = "pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead";
    (amounts(pod) != amounts(&class["podFixed"])).then_some(says)
}

fn apply_runtime_class(review: &mut Review<'_>) -> Result<(), Refused> {
    let Some(class) = runtime_class(review)? else {
        return Ok(());
    };
    let overhead = &class["overhead"];
    if !overhead.is_null() {
        let stated = &review.object["spec"]["overhead"];
        let says_so = stated.as_object().is_some_and(|stated| !stated.is_empty());
        if let Some(why) = wrong_overhead(stated, overhead).filter(|_| says_so) {
            return Err(review.forbidden(why));
        }
        if !overhead["podFixed"].is_null() {
            review.object["spec"]["overhead"] = overhead["podFixed"].clone();
        }
    }
    schedule(&mut review.object["spec"], &class["scheduling"]).map_err(|why| review.forbidden(&why))
}

/// Narrows the pod to the nodes that have the runtime, and lets it onto them.
fn schedule(spec: &mut Value, scheduling: &Value) -> Result<(), String> {
    for (key, wanted) in scheduling["nodeSelector"].as_object().into_iter().flatten() {
        let own = &spec["nodeSelector"][key];
        if !own.is_null() && own != wanted {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            return Err(format!(
                "conflict: runtimeClass.scheduling.nodeSelector[{key}] = {}; pod.spec.nodeSelector[{key}] = {}",
                text(wanted),
                text(own)
            ));
        }
        spec["nodeSelector"][key] = wanted.clone();
    }
    let more = items(&scheduling["tolerations"]);
    if !more.is_empty() {
        let all: Vec<&Value> = items(&spec["tolerations"]).iter().chain(more).collect();
        spec["tolerations"] = merged(&all).into_iter().cloned().collect();
    }
    Ok(())
}

/// Tolerations without those that others make redundant; of equal ones the first.
fn merged<'a>(all: &[&'a Value]) -> Vec<&'a Value> {
    let mut merged: Vec<&Value> = Vec::new();
    for (at, one) in all.iter().enumerate() {
        let covered_later = all[at + 1..]
            .iter()
            .any(|later| later != one && covers(later, one));
        if !covered_later && !merged.iter().any(|earlier| covers(earlier, one)) {
            merged.push(one);
        }
    }
    merged
}

/// Whether a toleration tolerates all that another does.
fn covers(wide: &Value, narrow: &Value) -> bool {
    let text = |toleration: &Value, field: &str| toleration[field].as_str().unwrap_or_default().to_owned();
    let (key, operator, effect) = (text(wide, "key"), text(wide, "operator"), text(wide, "effect"));
    if wide == narrow {
        return true;
    }
    if text(narrow, "key") != key && !(key.is_empty() && operator == "Exists") {
        return false;
    }
    if !effect.is_empty() && text(narrow, "effect") != effect {
        return false;
    }
    if let Some(seconds) = wide["tolerationSeconds"]
        .as_i64()
        .filter(|_| effect == "NoExecute")
        && narrow["tolerationSeconds"]
            .as_i64()
            .is_none_or(|own| own > seconds)
    {
        return false;
    }
    match operator.as_str() {
        "Exists" => true,
        "" | "Equal" => text(narrow, "operator") == "Equal" && text(narrow, "value") == text(wide, "value"),
        _ => false,
    }
}

impl Admission for PersistentVolumeClaimResize {
    fn name(&self) -> &'static str {
        "PersistentVolumeClaimResize"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        review.is_about("", "persistentvolumeclaims")
            && review.subresource.is_empty()
            && review.operation == Operation::Update
            && storage(&review.object) > storage(&review.old)
    }

    fn validate<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        let refusal = if review.old["status"]["phase"] != "Bound" {
            Some("Only bound persistent volume claims can be expanded")
        } else if !may_grow(review) {
            Some(
                "only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize",
            )
        } else {
            None
        };
        let judged = refusal.map_or(Ok(()), |why| Err(review.forbidden(why)));
        Box::pin(std::future::ready(judged))
    }
}

fn storage(claim: &Value) -> Quantity {
    Quantity::from_json(&claim["spec"]["resources"]["requests"]["storage"]).unwrap_or_default()
}

fn class_of(claim: &Value) -> &str {
    let annotated = claim["metadata"]["annotations"][CLASS_OF_CLAIM].as_str();
    annotated
        .or(claim["spec"]["storageClassName"].as_str())
        .unwrap_or_default()
}

fn may_grow(review: &Review<'_>) -> bool {
    let class = class_of(&review.object);
    if class.is_empty() || class != class_of(&review.old) {
        return false;
    }
    let class = review.server.stored(&STORAGE_CLASSES, "", class);
    class
        .and_then(|class| class.value().ok())
        .is_some_and(|class| class["allowVolumeExpansion"] == true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_runtime_class_brings_its_nodes_and_tolerations() {
        let mut spec = json!({"nodeSelector": {"disk": "ssd"}, "tolerations": [
            {"key": "a", "operator": "Equal", "value": "1", "effect": "NoSchedule"}, {"key": "b", "operator": "Exists"}]});
        let scheduling = json!({"nodeSelector": {"vm": "yes"}, "tolerations": [
            {"key": "a", "operator": "Exists", "effect": "NoSchedule"}, {"key": "b", "operator": "Exists"}]});
        schedule(&mut spec, &scheduling).unwrap();
        let expected = json!({"nodeSelector": {"disk": "ssd", "vm": "yes"}, "tolerations": [
            {"key": "b", "operator": "Exists"}, {"key": "a", "operator": "Exists", "effect": "NoSchedule"}]});
        assert_eq!(spec, expected);
        let says = schedule(&mut spec, &json!({"nodeSelector": {"vm": "no"}})).unwrap_err();
        assert_eq!(
            says,
            "conflict: runtimeClass.scheduling.nodeSelector[vm] = no; pod.spec.nodeSelector[vm] = yes"
        );
    }

    #[test]
    fn a_pods_overhead_is_its_runtime_class_s() {
        let class = json!({"podFixed": {"cpu": "0.1"}});
        assert_eq!(wrong_overhead(&json!({"cpu": "100m"}), &class), None);
        assert_eq!(
            wrong_overhead(&Value::Null, &class),
            Some("pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead")
        );
        assert_eq!(
            wrong_overhead(&json!({"cpu": "1"}), &Value::Null),
            Some("pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead")
        );
    }
}
