//! A machine as the loops see it: it takes pods, says that they run, and lets them go.

use std::sync::Arc;

use api::{Change, Client, DeleteOptions, Identity, Object, Query, Resource, Value, Write};
use apiserver::Server;
use futures::StreamExt;
use serde_json::json;

const PODS: Resource = Resource::of("", "pods");

/// Places every pod on `node` and brings it as far as it goes: Running and ready, or, if it is named or labelled so,
/// to its end.
pub(crate) async fn run(server: Server, node: &'static str) {
    let as_ = Identity::apiserver();
    let page = server
        .list(&as_, Query::all(&PODS))
        .await
        .expect("pods can be listed");
    let take = |pod: Arc<Object>| {
        let (server, as_) = (server.clone(), as_.clone());
        tokio::spawn(async move { see(&server, &as_, node, &pod).await });
    };
    let mut changes = server.watch(&as_, Query::all(&PODS), page.revision);
    page.objects.into_iter().for_each(take);
    while let Some(Ok(change)) = changes.next().await {
        if let Change::Put(pod) = change {
            take(pod);
        }
    }
}

async fn see(server: &Server, as_: &Identity, node: &str, pod: &Arc<Object>) {
    let value = pod.value().expect("a pod is JSON");
    let write = if pod.meta.deleted().is_some() {
        let now = DeleteOptions {
            grace_seconds: Some(0),
            uid: Some(pod.meta.uid.clone()),
            ..DeleteOptions::default()
        };
        Write::delete(pod.key.clone(), now)
    } else if value["spec"]["nodeName"].is_null() {
        let target = json!({"apiVersion": "v1", "kind": "Node", "name": wanted_node(&value).unwrap_or(node)});
        let body = json!({
            "apiVersion": "v1", "kind": "Binding", "target": target,
            "metadata": {"name": pod.key.name, "namespace": pod.key.namespace},
        });
        Write::create(pod.key.clone(), body).on("binding")
    } else if value["status"]["phase"] == "Pending" {
        let patch = json!({"metadata": {"uid": pod.meta.uid}, "status": status(pod, &value)});
        Write::merge(pod.key.clone(), patch).on("status")
    } else {
        return;
    };
    // Somebody else may have been faster; the next change is seen too.
    let _ = server.write(as_, write).await;
}

fn wanted_node(pod: &Value) -> Option<&str> {
    let required = &pod["spec"]["affinity"]["nodeAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"];
    required["nodeSelectorTerms"][0]["matchFields"][0]["values"][0].as_str()
}

fn status(pod: &Object, value: &Value) -> Value {
    let ends = pod.meta.label("ends");
    let phase = match ends {
        Some("well") => "Succeeded",
        Some("badly") => "Failed",
        _ => "Running",
    };
    let now = "2026-01-01T00:00:00Z";
    let ready = if ends.is_none() { "True" } else { "False" };
    let ip = format!("10.244.0.{}", pod.revision.0 % 250 + 2);
    let code = if ends == Some("badly") { 1 } else { 0 };
    let state = match ends {
        None => json!({"running": {"startedAt": now}}),
        Some(_) => json!({"terminated": {"exitCode": code, "startedAt": now, "finishedAt": now}}),
    };
    let container = value["spec"]["containers"][0]["name"].clone();
    json!({
        "phase": phase, "podIP": ip, "podIPs": [{"ip": ip}], "hostIP": "192.0.2.1",
        "conditions": [{"type": "Ready", "status": ready, "lastTransitionTime": now}],
        "containerStatuses": [{
            "name": container, "ready": ends.is_none(), "restartCount": 0, "image": "i", "imageID": "", "state": state,
        }],
    })
}
