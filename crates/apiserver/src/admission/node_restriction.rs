//! A kubelet changes its own node, its own pods' status and its own lease, and nothing else's. Upstream's
//! `plugin/pkg/admission/noderestriction`.

use api::{BoxFuture, Refused, Resource, Value};

use super::{Admission, Operation, Review};
use crate::auth::node::node_name;

const PODS: Resource = Resource::of("", "pods");
const NODES: Resource = Resource::of("", "nodes");
const MIRROR: &str = "kubernetes.io/config.mirror";

pub struct NodeRestriction;

impl Admission for NodeRestriction {
    fn name(&self) -> &'static str {
        "NodeRestriction"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        node_name(review.as_).is_some()
    }

    fn validate<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        let judged = node_name(review.as_).map_or(Ok(()), |node| judge(node, review));
        Box::pin(std::future::ready(judged))
    }
}

fn forbidden(review: &Review<'_>, why: &str) -> Refused {
    Refused::forbidden(&review.served.key(review.namespace, &review.name), why)
}

fn judge(node: &str, review: &Review<'_>) -> Result<(), Refused> {
    let resource = &review.served.resource;
    let judged = match (
        resource.group.as_str(),
        resource.plural.as_str(),
        review.subresource,
    ) {
        ("", "pods", "") => return pod(node, review),
        ("", "pods", "status") => pod_status(node, review),
        ("", "pods", "eviction") => return eviction(node, review),
        ("", "pods", other) => Some(format!(
            "unexpected pod subresource {other:?}, only 'status' and 'eviction' are allowed"
        )),
        ("", "nodes", _) => own_node(node, review),
        ("", "persistentvolumeclaims", "status") => claim_status(node, review),
        ("", "persistentvolumeclaims", _) => Some("may only update PVC status".to_owned()),
        ("", "serviceaccounts", "token") => return token(node, review),
        ("coordination.k8s.io", "leases", _) => lease(node, review),
        ("storage.k8s.io", "csinodes", _) => csi_node(node, review),
        ("resource.k8s.io", "resourceslices", _) => slice(node, review),
        _ => None,
    };
    judged.map_or(Ok(()), |why| Err(forbidden(review, &why)))
}

fn pod(node: &str, review: &Review<'_>) -> Result<(), Refused> {
    match review.operation {
        Operation::Create => mirror_pod(node, review),
        Operation::Delete => {
            let key = PODS.key(review.namespace, review.name.clone());
            let pod = review.server.stored(&PODS, review.namespace, &review.name);
            let pod = pod.ok_or_else(|| Refused::not_found(&key))?;
            if pod.meta.field("spec.nodeName") == Some(node) {
                return Ok(());
            }
            let why = format!("node {node:?} can only delete pods with spec.nodeName set to itself");
            Err(forbidden(review, &why))
        }
        other => {
            let operation = match other {
                Operation::Update => "UPDATE",
                _ => "CONNECT",
            };
            let why = format!(
                "unexpected operation {operation:?}, node {node:?} can only create and delete mirror pods"
            );
            Err(forbidden(review, &why))
        }
    }
}

fn mirror_pod(node: &str, review: &Review<'_>) -> Result<(), Refused> {
    let pod = &review.object;
    let forbid = |why: String| forbidden(review, &why);
    if !pod["metadata"]["annotations"][MIRROR].is_string() {
        return Err(forbid(format!(
            "pod does not have {MIRROR:?} annotation, node {node:?} can only create mirror pods"
        )));
    }
    if pod["spec"]["nodeName"] != node {
        return Err(forbid(format!(
            "node {node:?} can only create pods with spec.nodeName set to itself"
        )));
    }
    let owner = node_as_owner(node, pod).map_err(forbid)?;
    let stored = review
        .server
        .stored(&NODES, "", node)
        .ok_or_else(|| Refused::not_found(&NODES.key("", node)))?;
    let uid = owner["uid"].as_str().unwrap_or_default();
    if uid != stored.meta.uid {
        return Err(forbid(format!(
            "node {node} UID mismatch: expected {uid} got {}",
            stored.meta.uid
        )));
    }
    if reads_the_api(pod) {
        return Err(forbid(format!(
            "node {node:?} can not create pods that reference API objects"
        )));
    }
    Ok(())
}

/// The pod's one owner reference, which must be to the node; or what is wrong with it.
fn node_as_owner<'a>(node: &str, pod: &'a Value) -> Result<&'a Value, String> {
    let owners = pod["metadata"]["ownerReferences"].as_array();
    let owner = match owners.map(Vec::as_slice).unwrap_or_default() {
        [one] => one,
        [] => {
            return Err(format!(
                "node {node:?} can only create pods with an owner reference set to itself"
            ));
        }
        _ => {
            return Err(format!(
                "node {node:?} can only create pods with a single owner reference set to itself"
            ));
        }
    };
    if owner["apiVersion"] != "v1" || owner["kind"] != "Node" || owner["name"] != node {
        return Err(format!(
            "node {node:?} can only create pods with an owner reference set to itself"
        ));
    }
    if owner["controller"] != true {
        return Err(format!(
            "node {node:?} can only create pods with a controller owner reference set to itself"
        ));
    }
    if owner["blockOwnerDeletion"] == true {
        return Err(format!(
            "node {node:?} must not set blockOwnerDeletion on an owner reference"
        ));
    }
    Ok(owner)
}

fn reads_the_api(pod: &Value) -> bool {
    const KINDS: [&str; 4] = ["secret", "configMap", "persistentVolumeClaim", "projected"];
    let mut volumes = pod["spec"]["volumes"].as_array().into_iter().flatten();
    volumes.any(|volume| KINDS.iter().any(|kind| volume[*kind].is_object()))
}

fn pod_status(node: &str, review: &Review<'_>) -> Option<String> {
    if review.operation != Operation::Update {
        return Some("unexpected operation \"CREATE\"".to_owned());
    }
    if review.old["spec"]["nodeName"] != node {
        return Some(format!(
            "node {node:?} can only update pod status for pods with spec.nodeName set to itself"
        ));
    }
    if review.old["metadata"]["labels"] != review.object["metadata"]["labels"] {
        return Some(format!("node {node:?} cannot update labels through pod status"));
    }
    if review.old["status"]["resourceClaimStatuses"] != review.object["status"]["resourceClaimStatuses"] {
        return Some(format!("node {node:?} cannot update resource claim statues"));
    }
    None
}

fn eviction(node: &str, review: &Review<'_>) -> Result<(), Refused> {
    let key = PODS.key(review.namespace, review.name.clone());
    let pod = review
        .server
        .stored(&PODS, review.namespace, &review.name)
        .ok_or_else(|| Refused::not_found(&key))?;
    if pod.meta.field("spec.nodeName") == Some(node) {
        return Ok(());
    }
    Err(forbidden(
        review,
        &format!("node {node} can only evict pods with spec.nodeName set to itself"),
    ))
}

fn own_node(node: &str, review: &Review<'_>) -> Option<String> {
    let (new, old) = (&review.object, &review.old);
    if review.name != node {
        return Some(format!(
            "node {node:?} is not allowed to modify node {:?}",
            review.name
        ));
    }
    match review.operation {
        Operation::Create => {
            let labels = forbidden_labels(&new["metadata"]["labels"], &Value::Null);
            (!labels.is_empty()).then(|| {
                format!(
                    "node {node:?} is not allowed to set the following labels: {}",
                    labels.join(", ")
                )
            })
        }
        Operation::Update => {
            if new["spec"]["taints"] != old["spec"]["taints"] {
                return Some(format!("node {node:?} is not allowed to modify taints"));
            }
            if new["metadata"]["ownerReferences"] != old["metadata"]["ownerReferences"] {
                return Some(format!("node {node:?} is not allowed to modify ownerReferences"));
            }
            let labels = forbidden_labels(&new["metadata"]["labels"], &old["metadata"]["labels"]);
            (!labels.is_empty()).then(|| format!("is not allowed to modify labels: {}", labels.join(", ")))
        }
        _ => None,
    }
}

/// Labels in Kubernetes' own name spaces that kubelets may set.
const KUBELET_LABELS: [&str; 13] = [
    "kubernetes.io/hostname",
    "topology.kubernetes.io/zone",
    "topology.kubernetes.io/region",
    "failure-domain.beta.kubernetes.io/zone",
    "failure-domain.beta.kubernetes.io/region",
    "node.kubernetes.io/instance-type",
    "beta.kubernetes.io/instance-type",
    "kubernetes.io/os",
    "kubernetes.io/arch",
    "beta.kubernetes.io/os",
    "beta.kubernetes.io/arch",
    "node.kubernetes.io/windows-build",
    "kubernetes.io/cluster-service",
];
const KUBELET_LABEL_SPACES: [&str; 2] = ["kubelet.kubernetes.io", "node.kubernetes.io"];

/// Labels that differ and that a kubelet may not touch, sorted.
fn forbidden_labels(new: &Value, old: &Value) -> Vec<String> {
    let mut names: Vec<&String> = [new, old]
        .into_iter()
        .flat_map(|labels| labels.as_object().into_iter().flatten())
        .map(|(k, _)| k)
        .collect();
    names.sort();
    names.dedup();
    names.retain(|name| new[name.as_str()] != old[name.as_str()] && is_forbidden(name));
    names.into_iter().cloned().collect()
}

fn is_forbidden(label: &str) -> bool {
    let Some((space, _)) = label.split_once('/') else {
        return false;
    };
    let within = |root: &str| space == root || space.strip_suffix(root).is_some_and(|s| s.ends_with('.'));
    if within("node-restriction.kubernetes.io") {
        return true;
    }
    let allowed = KUBELET_LABELS.contains(&label) || KUBELET_LABEL_SPACES.iter().any(|root| within(root));
    (within("kubernetes.io") || within("k8s.io")) && !allowed
}

fn claim_status(node: &str, review: &Review<'_>) -> Option<String> {
    let comparable = |claim: &Value| {
        let mut claim = claim.clone();
        for (part, field) in [
            ("metadata", "resourceVersion"),
            ("metadata", "managedFields"),
            ("status", "capacity"),
            ("status", "conditions"),
            ("status", "allocatedResourceStatuses"),
            ("status", "allocatedResources"),
        ] {
            if let Some(part) = claim[part].as_object_mut() {
                part.remove(field);
            }
        }
        claim
    };
    (comparable(&review.old) != comparable(&review.object)).then(|| {
        format!(
            "node {node:?} is not allowed to update fields other than status.quantity and status.conditions"
        )
    })
}

/// Only for a pod of the node's own, and bound to it.
fn token(node: &str, review: &Review<'_>) -> Result<(), Refused> {
    let bound = &review.object["spec"]["boundObjectRef"];
    if bound["kind"] != "Pod" || bound["apiVersion"] != "v1" || !bound["name"].is_string() {
        return Err(forbidden(review, "node requested token not bound to a pod"));
    }
    let uid = bound["uid"].as_str().unwrap_or_default();
    if uid.is_empty() {
        return Err(forbidden(
            review,
            "node requested token with a pod binding without a uid",
        ));
    }
    let name = bound["name"].as_str().unwrap_or_default();
    let key = PODS.key(review.namespace, name);
    let pod = review
        .server
        .stored(&PODS, review.namespace, name)
        .ok_or_else(|| Refused::not_found(&key))?;
    if pod.meta.uid != uid {
        let why = format!(
            "the UID in the bound object reference ({uid}) does not match the UID in record ({})",
            pod.meta.uid
        );
        return Err(forbidden(review, &why));
    }
    if pod.meta.field("spec.nodeName") != Some(node) {
        return Err(forbidden(
            review,
            "node requested token bound to a pod scheduled on a different node",
        ));
    }
    if pod.value()?["spec"]["serviceAccountName"] != review.name.as_str() {
        let why = "node requested token for a service account that the pod does not run as";
        return Err(forbidden(review, why));
    }
    Ok(())
}

fn lease(node: &str, review: &Review<'_>) -> Option<String> {
    if review.namespace != "kube-node-lease" {
        return Some("can only access leases in the \"kube-node-lease\" system namespace".to_owned());
    }
    let name = review.object["metadata"]["name"].as_str().unwrap_or(&review.name);
    (name != node).then(|| "can only access node lease with the same name as the requesting node".to_owned())
}

fn csi_node(node: &str, review: &Review<'_>) -> Option<String> {
    let name = review.object["metadata"]["name"].as_str().unwrap_or(&review.name);
    (name != node).then(|| "can only access CSINode with the same name as the requesting node".to_owned())
}

fn slice(node: &str, review: &Review<'_>) -> Option<String> {
    let object = if review.operation == Operation::Delete {
        &review.old
    } else {
        &review.object
    };
    (object["spec"]["nodeName"] != node).then(|| {
        "can only create, update or delete ResourceSlices with the same NodeName as the requesting node"
            .to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn kubelets_set_their_own_labels_only() {
        let new = json!({"kubernetes.io/hostname": "n", "mine": "x", "node-restriction.kubernetes.io/a": "b",
            "node-role.kubernetes.io/control-plane": "", "foo.node.kubernetes.io/x": "y"});
        let expected = [
            "node-restriction.kubernetes.io/a",
            "node-role.kubernetes.io/control-plane",
        ];
        assert_eq!(forbidden_labels(&new, &json!({})), expected);
        assert!(forbidden_labels(&new, &new).is_empty());
    }
}
