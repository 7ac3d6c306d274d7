//! What this cluster has beyond upstream's own defaults: the Service under whose address every node's DNS answers, and the
//! rights of those who follow it.

use api::{Client, Identity, Reason, Refused, Resource, Write};
use apiserver::Server;
use serde_json::{Value, json};

use crate::place::Place;

/// Makes what is missing; what a user has changed stays.
pub(crate) async fn ensure(server: &Server, place: &Place) -> Result<(), Refused> {
    let admin = Identity::apiserver();
    for (resource, object) in [
        (
            Resource::of("rbac.authorization.k8s.io", "clusterroles"),
            dns_role(),
        ),
        (
            Resource::of("rbac.authorization.k8s.io", "clusterrolebindings"),
            dns_binding(),
        ),
        (
            Resource::of("rbac.authorization.k8s.io", "clusterrolebindings"),
            kubelet_binding(),
        ),
        (
            Resource::of("", "services"),
            dns_service(&place.plan.dns().to_string()),
        ),
    ] {
        let text = |field: &str| object["metadata"][field].as_str().unwrap_or_default().to_owned();
        let key = resource.key(text("namespace"), text("name"));
        if server.stored(&key.resource, &key.namespace, &key.name).is_some() {
            continue;
        }
        match server.write(&admin, Write::create(key, object)).await {
            Err(refused) if refused.reason != Reason::AlreadyExists => return Err(refused),
            _ => {}
        }
    }
    Ok(())
}

/// As kubeadm names and words it, so that whoever looks for it finds it.
fn dns_role() -> Value {
    json!({
        "apiVersion": "rbac.authorization.k8s.io/v1", "kind": "ClusterRole",
        "metadata": {"name": "system:coredns", "labels": {"kubernetes.io/bootstrapping": "rbac-defaults"}},
        "rules": [
            {"apiGroups": [""], "resources": ["endpoints", "services", "pods", "namespaces"], "verbs": ["list", "watch"]},
            {"apiGroups": ["discovery.k8s.io"], "resources": ["endpointslices"], "verbs": ["list", "watch"]},
        ],
    })
}

fn dns_binding() -> Value {
    json!({
        "apiVersion": "rbac.authorization.k8s.io/v1", "kind": "ClusterRoleBinding",
        "metadata": {"name": "system:coredns", "labels": {"kubernetes.io/bootstrapping": "rbac-defaults"}},
        "roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": "ClusterRole", "name": "system:coredns"},
        "subjects": [{"kind": "ServiceAccount", "name": "coredns", "namespace": "kube-system"}],
    })
}

/// The API server itself asks kubelets for logs, exec and port-forward, under this name.
fn kubelet_binding() -> Value {
    json!({
        "apiVersion": "rbac.authorization.k8s.io/v1", "kind": "ClusterRoleBinding",
        "metadata": {"name": "setpoint:kubelet-api-admin", "labels": {"kubernetes.io/bootstrapping": "rbac-defaults"}},
        "roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": "ClusterRole", "name": "system:kubelet-api-admin"},
        "subjects": [{"apiGroup": "rbac.authorization.k8s.io", "kind": "User", "name": "kube-apiserver-kubelet-client"}],
    })
}

/// Each node answers on this address itself. Without endpoints; a cluster that is given some uses those instead.
fn dns_service(address: &str) -> Value {
    json!({
        "apiVersion": "v1", "kind": "Service",
        "metadata": {
            "name": "kube-dns", "namespace": "kube-system",
            "labels": {"k8s-app": "kube-dns", "kubernetes.io/cluster-service": "true", "kubernetes.io/name": "CoreDNS"},
        },
        "spec": {
            "clusterIP": address, "type": "ClusterIP",
            "ports": [
                {"name": "dns", "port": 53, "protocol": "UDP", "targetPort": 53},
                {"name": "dns-tcp", "port": 53, "protocol": "TCP", "targetPort": 53},
            ],
        },
    })
}
