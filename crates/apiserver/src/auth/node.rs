//! The Node authorizer: a kubelet reaches what its own pods refer to, and nothing else. Upstream's
//! `plugin/pkg/auth/authorizer/node`, with an index from each object to the nodes whose pods need it.

use std::collections::HashMap;

use api::{Identity, Object, Refused, SmolStr};
use serde::Deserialize;
use serde_json::Value;

use super::rbac::{Asked, Rule};

/// What a pod can refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Referent {
    Secret,
    ConfigMap,
    Claim,
    Volume,
    ServiceAccount,
    ResourceClaim,
    Attachment,
    Slice,
    Pod,
}

type Thing = (Referent, SmolStr, SmolStr);

/// A node's question: RBAC's, plus the selector that narrows a list or watch.
#[derive(Clone, Copy, Debug)]
pub struct NodeAsks<'a> {
    pub verb: &'a str,
    pub group: &'a str,
    pub resource: &'a str,
    pub subresource: &'a str,
    pub namespace: &'a str,
    pub name: &'a str,
    /// The value that the field selector demands of `spec.nodeName`; empty if it demands none.
    pub selected_node: &'a str,
}

#[derive(Default)]
pub struct NodeGraph {
    /// How many of a node's objects refer to the thing.
    needs: HashMap<Thing, HashMap<SmolStr, usize>>,
    /// What an object contributed, to take it back when it changes.
    contributed: HashMap<Thing, (SmolStr, Vec<Thing>)>,
    /// A volume is needed by whoever needs the claim that it is bound to.
    claim_of_volume: HashMap<SmolStr, (SmolStr, SmolStr)>,
    /// The rules of upstream's `system:node` role: what every node may do.
    rules: Vec<Rule>,
}

impl NodeGraph {
    pub fn new(rules: Vec<Rule>) -> Self {
        Self {
            rules,
            ..Self::default()
        }
    }

    /// Everything but the rules.
    pub(super) fn forget(&mut self) {
        *self = Self::new(std::mem::take(&mut self.rules));
    }

    /// Takes in a pod, volume, attachment or slice as it is now.
    pub fn put(&mut self, object: &Object) -> Result<(), Refused> {
        let (namespace, name) = (object.key.namespace.clone(), object.key.name.clone());
        match object.key.resource.plural.as_str() {
            "pods" => {
                let pod: Value = object.value()?;
                let node = text(&pod["spec"]["nodeName"]);
                let things = if node.is_empty() {
                    Vec::new()
                } else {
                    references(&pod, &namespace)
                };
                self.contribute((Referent::Pod, namespace, name), node, things);
            }
            "persistentvolumes" => {
                let volume: Value = object.value()?;
                let claim = &volume["spec"]["claimRef"];
                if claim["name"].is_string() {
                    self.claim_of_volume
                        .insert(name, (text(&claim["namespace"]), text(&claim["name"])));
                }
            }
            "volumeattachments" => {
                let attachment: Value = object.value()?;
                self.contribute(
                    (Referent::Attachment, namespace, name),
                    text(&attachment["spec"]["nodeName"]),
                    vec![],
                );
            }
            "resourceslices" => {
                let slice: Value = object.value()?;
                self.contribute(
                    (Referent::Slice, namespace, name),
                    text(&slice["spec"]["nodeName"]),
                    vec![],
                );
            }
            _ => {}
        }
        Ok(())
    }

    pub fn gone(&mut self, object: &Object) {
        let referent = match object.key.resource.plural.as_str() {
            "pods" => Referent::Pod,
            "volumeattachments" => Referent::Attachment,
            "resourceslices" => Referent::Slice,
            "persistentvolumes" => {
                self.claim_of_volume.remove(&object.key.name);
                return;
            }
            _ => return,
        };
        self.take_back(&(referent, object.key.namespace.clone(), object.key.name.clone()));
    }

    fn contribute(&mut self, from: Thing, node: SmolStr, mut things: Vec<Thing>) {
        self.take_back(&from);
        if node.is_empty() {
            return;
        }
        things.push(from.clone());
        for thing in &things {
            *self
                .needs
                .entry(thing.clone())
                .or_default()
                .entry(node.clone())
                .or_default() += 1;
        }
        self.contributed.insert(from, (node, things));
    }

    fn take_back(&mut self, from: &Thing) {
        let Some((node, things)) = self.contributed.remove(from) else {
            return;
        };
        for thing in things {
            let Some(nodes) = self.needs.get_mut(&thing) else {
                continue;
            };
            if let Some(count) = nodes.get_mut(&node) {
                *count -= 1;
                if *count == 0 {
                    nodes.remove(&node);
                }
            }
            if nodes.is_empty() {
                self.needs.remove(&thing);
            }
        }
    }

    fn relates(&self, node: &str, referent: Referent, namespace: &str, name: &str) -> bool {
        let (referent, namespace, name) = match (referent, self.claim_of_volume.get(name)) {
            (Referent::Volume, Some((namespace, name))) => (Referent::Claim, namespace.clone(), name.clone()),
            (Referent::Volume, None) => return false,
            _ => (referent, SmolStr::new(namespace), SmolStr::new(name)),
        };
        self.needs
            .get(&(referent, namespace, name))
            .is_some_and(|nodes| nodes.contains_key(node))
    }

    /// `None` when it is allowed; otherwise why there is no opinion (upstream's words, possibly empty).
    pub fn opinion(&self, node: &str, asks: &NodeAsks<'_>) -> Option<String> {
        let subresource = asks.subresource;
        match (asks.group, asks.resource) {
            ("", "secrets") => self.may_read(node, Referent::Secret, asks),
            ("", "configmaps") => self.may_read(node, Referent::ConfigMap, asks),
            ("", "persistentvolumeclaims") if subresource == "status" => match asks.verb {
                "update" | "patch" => self.related(node, Referent::Claim, asks),
                _ => Some("can only get/update/patch this type".to_owned()),
            },
            ("", "persistentvolumeclaims") => self.may_get(node, Referent::Claim, asks),
            ("", "persistentvolumes") => self.may_get(node, Referent::Volume, asks),
            ("resource.k8s.io", "resourceclaims") => self.may_get(node, Referent::ResourceClaim, asks),
            ("storage.k8s.io", "volumeattachments") => self.may_get(node, Referent::Attachment, asks),
            ("", "serviceaccounts") => self.service_account(node, asks),
            ("coordination.k8s.io", "leases") => lease(node, asks),
            ("storage.k8s.io", "csinodes") => csi_node(node, asks),
            ("resource.k8s.io", "resourceslices") => self.slice(node, asks),
            ("", "nodes") => own_node(node, asks),
            ("", "pods") => self.pod(node, asks),
            _ => {
                let NodeAsks {
                    verb,
                    group,
                    resource,
                    name,
                    ..
                } = *asks;
                self.by_rules(&Asked::Resource {
                    verb,
                    group,
                    resource,
                    subresource,
                    name,
                })
            }
        }
    }

    /// The same for a path that names no resource.
    pub fn by_rules(&self, asked: &Asked<'_>) -> Option<String> {
        if self.rules.iter().any(|rule| rule.allows(asked)) {
            None
        } else {
            Some(String::new())
        }
    }

    fn may_read(&self, node: &str, referent: Referent, asks: &NodeAsks<'_>) -> Option<String> {
        if !matches!(asks.verb, "get" | "list" | "watch") {
            return Some("can only read resources of this type".to_owned());
        }
        if !asks.subresource.is_empty() {
            return Some("cannot read subresource".to_owned());
        }
        if asks.namespace.is_empty() {
            return Some("can only read namespaced object of this type".to_owned());
        }
        self.related(node, referent, asks)
    }

    fn may_get(&self, node: &str, referent: Referent, asks: &NodeAsks<'_>) -> Option<String> {
        if asks.verb != "get" {
            return Some("can only get individual resources of this type".to_owned());
        }
        if !asks.subresource.is_empty() {
            return Some("cannot get subresource".to_owned());
        }
        self.related(node, referent, asks)
    }

    fn related(&self, node: &str, referent: Referent, asks: &NodeAsks<'_>) -> Option<String> {
        if asks.name.is_empty() {
            return Some("No Object name found".to_owned());
        }
        if self.relates(node, referent, asks.namespace, asks.name) {
            return None;
        }
        Some(format!(
            "no relationship found between node '{node}' and this object"
        ))
    }

    fn service_account(&self, node: &str, asks: &NodeAsks<'_>) -> Option<String> {
        if asks.verb == "get" && asks.subresource.is_empty() {
            return self.may_read(node, Referent::ServiceAccount, asks);
        }
        if asks.verb != "create" || asks.name.is_empty() {
            return Some("can only create tokens for individual service accounts".to_owned());
        }
        if asks.subresource != "token" {
            return Some("can only create token subresource of serviceaccount".to_owned());
        }
        self.related(node, Referent::ServiceAccount, asks)
    }

    fn slice(&self, node: &str, asks: &NodeAsks<'_>) -> Option<String> {
        match asks.verb {
            _ if !asks.subresource.is_empty() => {
                Some("cannot authorize ResourceSlice subresources".to_owned())
            }
            "create" => None,
            "get" | "update" | "patch" | "delete" => self.related(node, Referent::Slice, asks),
            "watch" | "list" | "deletecollection" if asks.selected_node == node => None,
            _ => Some(
                "can only list/watch/deletecollection resourceslices with nodeName field selector".to_owned(),
            ),
        }
    }

    fn pod(&self, node: &str, asks: &NodeAsks<'_>) -> Option<String> {
        match (asks.subresource, asks.verb) {
            ("", "get") => self.may_get(node, Referent::Pod, asks),
            ("", "list" | "watch") if asks.selected_node == node => None,
            ("", "list" | "watch") if !asks.name.is_empty() => self.related(node, Referent::Pod, asks),
            ("", "list" | "watch") => {
                Some("can only list/watch pods with spec.nodeName field selector".to_owned())
            }
            ("", "create" | "delete") | ("status", "update" | "patch") | ("eviction", "create") => None,
            _ => Some(String::new()),
        }
    }
}

/// The node's name if the identity is a kubelet's: user `system:node:NAME` in group `system:nodes`.
pub fn node_name(identity: &Identity) -> Option<&str> {
    let name = identity.user.strip_prefix("system:node:")?;
    (identity.is_in("system:nodes") && !name.is_empty()).then_some(name)
}

fn lease(node: &str, asks: &NodeAsks<'_>) -> Option<String> {
    if !matches!(asks.verb, "get" | "create" | "update" | "patch" | "delete") {
        return Some("can only get, create, update, patch, or delete a node lease".to_owned());
    }
    if asks.namespace != "kube-node-lease" {
        return Some("can only access leases in the \"kube-node-lease\" system namespace".to_owned());
    }
    if asks.verb != "create" && asks.name != node {
        return Some("can only access node lease with the same name as the requesting node".to_owned());
    }
    None
}

fn csi_node(node: &str, asks: &NodeAsks<'_>) -> Option<String> {
    if !matches!(asks.verb, "get" | "create" | "update" | "patch" | "delete") {
        return Some("can only get, create, update, patch, or delete a CSINode".to_owned());
    }
    if !asks.subresource.is_empty() {
        return Some("cannot authorize CSINode subresources".to_owned());
    }
    if asks.verb != "create" && asks.name != node {
        return Some("can only access CSINode with the same name as the requesting node".to_owned());
    }
    None
}

fn own_node(node: &str, asks: &NodeAsks<'_>) -> Option<String> {
    match (asks.subresource, asks.verb) {
        ("", "create" | "update" | "patch") | ("status", "update" | "patch") => None,
        ("", "get" | "list" | "watch") if asks.name == node => None,
        ("", "get" | "list" | "watch") if asks.name.is_empty() => Some(format!(
            "node '{node}' cannot read all nodes, only its own Node object"
        )),
        ("", "get" | "list" | "watch") => Some(format!(
            "node '{node}' cannot read '{}', only its own Node object",
            asks.name
        )),
        _ => Some(String::new()),
    }
}

fn text(value: &Value) -> SmolStr {
    SmolStr::new(value.as_str().unwrap_or_default())
}

/// Everything a pod's kubelet must be able to read for it. A mirror pod grants nothing.
fn references(pod: &Value, namespace: &SmolStr) -> Vec<Thing> {
    #[derive(Deserialize)]
    struct ClaimStatus {
        #[serde(rename = "resourceClaimName", default)]
        name: SmolStr,
    }
    let mut things = Vec::new();
    if pod["metadata"]["annotations"]["kubernetes.io/config.mirror"].is_string() {
        return things;
    }
    let spec = &pod["spec"];
    let mut refer = |referent: Referent, name: &Value| {
        if let Some(name) = name.as_str().filter(|n| !n.is_empty()) {
            things.push((referent, namespace.clone(), SmolStr::new(name)));
        }
    };
    refer(Referent::ServiceAccount, &spec["serviceAccountName"]);
    for secret in items(&spec["imagePullSecrets"]) {
        refer(Referent::Secret, &secret["name"]);
    }
    for containers in ["initContainers", "containers", "ephemeralContainers"] {
        for container in items(&spec[containers]) {
            container_references(container, &mut refer);
        }
    }
    for volume in items(&spec["volumes"]) {
        volume_references(volume, &pod["metadata"]["name"], &mut refer);
    }
    for claim in items(&spec["resourceClaims"]) {
        refer(Referent::ResourceClaim, &claim["resourceClaimName"]);
    }
    for status in items(&pod["status"]["resourceClaimStatuses"]) {
        if let Ok(ClaimStatus { name }) = ClaimStatus::deserialize(status) {
            refer(Referent::ResourceClaim, &Value::from(name.as_str()));
        }
    }
    things
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn container_references(container: &Value, refer: &mut dyn FnMut(Referent, &Value)) {
    for source in items(&container["envFrom"]) {
        refer(Referent::Secret, &source["secretRef"]["name"]);
        refer(Referent::ConfigMap, &source["configMapRef"]["name"]);
    }
    for variable in items(&container["env"]) {
        refer(Referent::Secret, &variable["valueFrom"]["secretKeyRef"]["name"]);
        refer(
            Referent::ConfigMap,
            &variable["valueFrom"]["configMapKeyRef"]["name"],
        );
    }
}

fn volume_references(volume: &Value, pod_name: &Value, refer: &mut dyn FnMut(Referent, &Value)) {
    refer(Referent::Secret, &volume["secret"]["secretName"]);
    refer(Referent::ConfigMap, &volume["configMap"]["name"]);
    refer(Referent::Claim, &volume["persistentVolumeClaim"]["claimName"]);
    if volume["ephemeral"].is_object() {
        let (pod, volume) = (
            pod_name.as_str().unwrap_or_default(),
            volume["name"].as_str().unwrap_or_default(),
        );
        refer(Referent::Claim, &Value::from(format!("{pod}-{volume}")));
    }
    for source in items(&volume["projected"]["sources"]) {
        refer(Referent::Secret, &source["secret"]["name"]);
        refer(Referent::ConfigMap, &source["configMap"]["name"]);
    }
    // CSI, iSCSI, CephFS, RBD, Flex and their like all keep theirs under one of these names.
    for kind in volume.as_object().into_iter().flatten().map(|(_, source)| source) {
        refer(Referent::Secret, &kind["secretRef"]["name"]);
        refer(Referent::Secret, &kind["nodePublishSecretRef"]["name"]);
    }
    refer(Referent::Secret, &volume["azureFile"]["secretName"]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::{Resource, Revision};
    use serde_json::json;
    use std::sync::Arc;

    fn pod(node: &str, secret: &str) -> Arc<Object> {
        let body = json!({"metadata": {"name": "web"}, "spec": {"nodeName": node, "serviceAccountName": "default",
            "volumes": [{"name": "v", "secret": {"secretName": secret}}]}});
        Object::from_value(
            Resource::of("", "pods").key("default", "web"),
            Revision(1),
            &body,
            &api::Paths::default(),
        )
    }

    fn asks<'a>(verb: &'a str, resource: &'a str, name: &'a str) -> NodeAsks<'a> {
        NodeAsks {
            verb,
            group: "",
            resource,
            subresource: "",
            namespace: "default",
            name,
            selected_node: "",
        }
    }

    #[test]
    fn a_node_reads_what_its_pods_mount() {
        let mut graph = NodeGraph::default();
        graph.put(&pod("n1", "s")).unwrap();
        assert_eq!(graph.opinion("n1", &asks("get", "secrets", "s")), None);
        let token = NodeAsks {
            subresource: "token",
            ..asks("create", "serviceaccounts", "default")
        };
        assert_eq!(graph.opinion("n1", &token), None);
        let refusal = "no relationship found between node 'n2' and this object";
        assert_eq!(
            graph.opinion("n2", &asks("get", "secrets", "s")).unwrap(),
            refusal
        );
        assert!(graph.opinion("n1", &asks("list", "secrets", "")).is_some());
        graph.put(&pod("n1", "other")).unwrap();
        assert!(graph.opinion("n1", &asks("get", "secrets", "s")).is_some());
        graph.gone(&pod("n1", "other"));
        assert!(graph.opinion("n1", &asks("get", "secrets", "other")).is_some());
    }
}
