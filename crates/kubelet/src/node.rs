//! The node's own objects: its Node with status, and its Lease.

use std::collections::BTreeMap;
use std::sync::Arc;

use api::{Key, Query, Refused, Resource, Timestamp, Value, Write};
use serde_json::json;

use crate::hands::now;
use crate::kubelet::{Config, Shared};
use crate::limits::{
    LEASE_RENEWAL, LEASE_SECONDS, NODE_IMAGE_NAMES, NODE_IMAGES, NODE_RETRY, NODE_STATUS_LOOK,
    NODE_STATUS_REPORT,
};
use crate::machine;
use crate::pod::status::seconds;

const NODES: Resource = Resource::of("", "nodes");
const LEASES: Resource = Resource::of("coordination.k8s.io", "leases");
/// Memory that must be available, and the parts of the disk that must be free, as upstream's hard eviction limits say.
const MEMORY_LEAST: u64 = 100 << 20;
const DISK_LEAST_PERCENT: u64 = 10;
const INODES_LEAST_PERCENT: u64 = 5;

/// The labels that every node has, with those that it was given.
pub(crate) fn labels(config: &Config) -> BTreeMap<String, String> {
    let arch = match std::env::consts::ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    };
    let mut labels = config.labels.clone();
    for (name, value) in [
        ("kubernetes.io/hostname", config.node_name.as_str()),
        ("kubernetes.io/os", "linux"),
        ("kubernetes.io/arch", arch),
        ("beta.kubernetes.io/os", "linux"),
        ("beta.kubernetes.io/arch", arch),
    ] {
        labels.insert(name.to_owned(), value.to_owned());
    }
    labels
}

fn key(shared: &Shared) -> Key {
    NODES.key("", shared.config.node_name.clone())
}

/// Registers the node and keeps its status true: written when it changes, and now and then anyway.
pub(crate) async fn keep(shared: &Arc<Shared>) {
    let mut written: Option<(Value, Timestamp)> = None;
    loop {
        let pause = match look(shared, &mut written).await {
            Ok(()) => NODE_STATUS_LOOK,
            Err(refused) => {
                tracing::debug!(%refused, "the node's status could not be written");
                NODE_RETRY
            }
        };
        tokio::time::sleep(pause).await;
    }
}

/// Takes the labels that the node has now.
pub(crate) async fn read_labels(shared: &Arc<Shared>) -> Result<(), Refused> {
    let query = Query::one(&key(shared));
    let page = shared.config.client.list(&shared.identity, query).await?;
    if let Some(node) = page.objects.first() {
        take_labels(shared, &node.value()?);
    }
    Ok(())
}

fn take_labels(shared: &Shared, node: &Value) {
    *shared.labels.write() = serde_json::from_value(node["metadata"]["labels"].clone()).unwrap_or_default();
}

async fn look(shared: &Arc<Shared>, written: &mut Option<(Value, Timestamp)>) -> Result<(), Refused> {
    let now = now();
    let key = key(shared);
    let node = match shared
        .config
        .client
        .list(&shared.identity, Query::one(&key))
        .await
    {
        Ok(page) => page.objects.into_iter().next(),
        Err(refused) if refused.is_not_found() => None,
        Err(refused) => return Err(refused),
    };
    let node = match node {
        Some(node) => node,
        None => {
            *written = None;
            register(shared, &key).await?
        }
    };
    let mut value = node.value()?;
    claim(shared, &mut value).await?;
    take_labels(shared, &value);
    let status = status(shared, &value["status"], now);
    let still = |(before, at): &(Value, Timestamp)| {
        *before == heart(&status)
            && value["status"] != Value::Null
            && now.duration_since(*at) < signed(NODE_STATUS_REPORT)
    };
    if written.as_ref().is_some_and(still) && conditions_stand(&value["status"], &status) {
        return Ok(());
    }
    let patch = Write::merge(key, json!({"status": status}))
        .on("status")
        .by("kubelet");
    shared.config.client.write(&shared.identity, patch).await?;
    *written = Some((heart(&status), now));
    Ok(())
}

fn signed(duration: std::time::Duration) -> jiff::SignedDuration {
    jiff::SignedDuration::try_from(duration).unwrap_or(jiff::SignedDuration::MAX)
}

/// The status without what changes by itself.
fn heart(status: &Value) -> Value {
    let mut heart = status.clone();
    for condition in heart["conditions"].as_array_mut().into_iter().flatten() {
        condition["lastHeartbeatTime"] = Value::Null;
    }
    heart
}

/// Whether nobody else (a node lifecycle loop) changed our conditions meanwhile.
fn conditions_stand(there: &Value, ours: &Value) -> bool {
    let of = |status: &Value, name: &Value| {
        let conditions = status["conditions"].as_array();
        let condition = conditions
            .into_iter()
            .flatten()
            .find(|each| each["type"] == *name);
        condition.map(|condition| condition["status"].clone())
    };
    let ours_conditions = ours["conditions"].as_array();
    ours_conditions
        .into_iter()
        .flatten()
        .all(|each| of(there, &each["type"]) == Some(each["status"].clone()))
}

async fn register(shared: &Arc<Shared>, key: &Key) -> Result<Arc<api::Object>, Refused> {
    let config = &shared.config;
    let mut body = json!({
        "apiVersion": "v1",
        "kind": "Node",
        "metadata": {
            "name": config.node_name,
            "labels": labels(config),
            "annotations": {"volumes.kubernetes.io/controller-managed-attach-detach": "true"},
        },
        "spec": {},
        "status": status(shared, &Value::Null, now()),
    });
    if !config.taints.is_empty() {
        body["spec"]["taints"] = json!(config.taints);
    }
    config
        .client
        .write(&shared.identity, Write::create(key.clone(), body).by("kubelet"))
        .await
}

/// Puts back labels that only the node can tell.
async fn claim(shared: &Arc<Shared>, node: &mut Value) -> Result<(), Refused> {
    let wanted = labels(&shared.config);
    let missing: BTreeMap<&String, &String> = wanted
        .iter()
        .filter(|(name, value)| node["metadata"]["labels"][name.as_str()] != value.as_str())
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let patch = json!({"metadata": {"labels": missing}});
    let written = shared
        .config
        .client
        .write(&shared.identity, Write::merge(key(shared), patch).by("kubelet"))
        .await?;
    *node = written.value()?;
    Ok(())
}

fn status(shared: &Shared, before: &Value, now: Timestamp) -> Value {
    let config = &shared.config;
    let mut addresses: Vec<Value> = config
        .addresses
        .iter()
        .map(|ip| json!({"type": "InternalIP", "address": ip.to_string()}))
        .collect();
    addresses.push(json!({"type": "Hostname", "address": config.node_name}));
    let (capacity, allocatable) = capacities(shared);
    json!({
        "capacity": capacity,
        "allocatable": allocatable,
        "addresses": addresses,
        "daemonEndpoints": {"kubeletEndpoint": {"Port": config.port}},
        "nodeInfo": info(shared),
        "images": images(shared),
        "conditions": conditions(shared, before, now),
        "features": {"supplementalGroupsPolicy": true},
        "runtimeHandlers": [{"name": "", "features": {"recursiveReadOnlyMounts": true, "userNamespaces": false}}],
    })
}

fn capacities(shared: &Shared) -> (Value, Value) {
    let machine = &shared.machine;
    let cpu = match machine.cpu_milli % 1000 {
        0 => (machine.cpu_milli / 1000).to_string(),
        _ => format!("{}m", machine.cpu_milli),
    };
    let kib = |bytes: u64| format!("{}Ki", bytes / 1024);
    let capacity = json!({
        "cpu": cpu,
        "memory": kib(machine.memory_bytes),
        "ephemeral-storage": kib(machine.disk_bytes),
        "pods": machine.max_pods.to_string(),
        "hugepages-1Gi": "0",
        "hugepages-2Mi": "0",
    });
    let mut allocatable = capacity.clone();
    allocatable["memory"] = json!(kib(machine.memory_bytes.saturating_sub(MEMORY_LEAST)));
    let free = machine.disk_bytes - machine.disk_bytes / 100 * DISK_LEAST_PERCENT;
    allocatable["ephemeral-storage"] = json!(free.to_string());
    (capacity, allocatable)
}

fn info(shared: &Shared) -> Value {
    let machine = &shared.machine;
    let mut info = json!({
        "machineID": machine.machine_id,
        "systemUUID": machine.machine_id,
        "bootID": machine.boot_id,
        "kernelVersion": machine.kernel,
        "osImage": machine.os_image,
        "containerRuntimeVersion": format!("setpoint://{}", env!("CARGO_PKG_VERSION")),
        "kubeletVersion": shared.config.version,
        "kubeProxyVersion": "",
        "operatingSystem": "linux",
        "architecture": machine.architecture,
    });
    if machine.swap_bytes > 0 {
        info["swap"] = json!({"capacity": machine.swap_bytes});
    }
    info
}

/// The largest images first, as the scheduler wants to know them.
fn images(shared: &Shared) -> Value {
    let mut images = shared.config.runtime.images().list();
    images.sort_by(|a, b| b.size_bytes.cmp(&a.size_bytes).then_with(|| a.id.cmp(&b.id)));
    let shown = images.iter().take(NODE_IMAGES).map(|image| {
        let names: Vec<&String> = image
            .digests
            .iter()
            .chain(&image.tags)
            .take(NODE_IMAGE_NAMES)
            .collect();
        json!({"names": names, "sizeBytes": image.size_bytes})
    });
    Value::Array(shown.collect())
}

fn conditions(shared: &Shared, before: &Value, now: Timestamp) -> Value {
    let memory = machine::memory_available() < MEMORY_LEAST;
    let (bytes, free, inodes, inodes_free) = machine::disk(&shared.config.root);
    let disk = free < bytes / 100 * DISK_LEAST_PERCENT || inodes_free < inodes / 100 * INODES_LEAST_PERCENT;
    let pressure = |holds: bool, bad: (&'static str, &'static str), good: (&'static str, &'static str)| {
        let (reason, message) = if holds { bad } else { good };
        (holds, reason, message)
    };
    let verdicts = [
        (
            "MemoryPressure",
            pressure(
                memory,
                (
                    "KubeletHasInsufficientMemory",
                    "kubelet has insufficient memory available",
                ),
                (
                    "KubeletHasSufficientMemory",
                    "kubelet has sufficient memory available",
                ),
            ),
        ),
        (
            "DiskPressure",
            pressure(
                disk,
                ("KubeletHasDiskPressure", "kubelet has disk pressure"),
                ("KubeletHasNoDiskPressure", "kubelet has no disk pressure"),
            ),
        ),
        (
            "PIDPressure",
            (
                false,
                "KubeletHasSufficientPID",
                "kubelet has sufficient PID available",
            ),
        ),
        ("Ready", (true, "KubeletReady", "kubelet is posting ready status")),
    ];
    let mut conditions = others(before);
    for (name, (holds, reason, message)) in verdicts {
        let status = if holds { "True" } else { "False" };
        let list = before["conditions"].as_array();
        let old = list
            .into_iter()
            .flatten()
            .find(|each| each["type"] == name && each["status"] == status);
        let since = old
            .map(|old| old["lastTransitionTime"].clone())
            .filter(Value::is_string);
        conditions.push(json!({
            "type": name,
            "status": status,
            "reason": reason,
            "message": message,
            "lastHeartbeatTime": seconds(now),
            "lastTransitionTime": since.unwrap_or_else(|| json!(seconds(now))),
        }));
    }
    Value::Array(conditions)
}

/// Conditions that others keep on this node.
fn others(before: &Value) -> Vec<Value> {
    let own = ["MemoryPressure", "DiskPressure", "PIDPressure", "Ready"];
    let list = before["conditions"].as_array();
    list.into_iter()
        .flatten()
        .filter(|each| !own.iter().any(|name| each["type"] == *name))
        .cloned()
        .collect()
}

/// Says every few seconds that the node lives.
pub(crate) async fn lease(shared: &Arc<Shared>) {
    let key = LEASES.key("kube-node-lease", shared.config.node_name.clone());
    loop {
        let pause = match renew(shared, &key).await {
            Ok(()) => LEASE_RENEWAL,
            Err(refused) => {
                tracing::debug!(%refused, "the node's lease could not be renewed");
                NODE_RETRY
            }
        };
        tokio::time::sleep(pause).await;
    }
}

async fn renew(shared: &Arc<Shared>, key: &Key) -> Result<(), Refused> {
    let client = &shared.config.client;
    let time = now().strftime("%Y-%m-%dT%H:%M:%S.%6fZ").to_string();
    let patch = json!({"spec": {"holderIdentity": shared.config.node_name, "leaseDurationSeconds": LEASE_SECONDS, "renewTime": time}});
    let renewed = client
        .write(
            &shared.identity,
            Write::merge(key.clone(), patch.clone()).by("kubelet"),
        )
        .await;
    match renewed {
        Err(refused) if refused.is_not_found() => {}
        other => return other.map(drop),
    }
    let mut body = json!({
        "apiVersion": "coordination.k8s.io/v1",
        "kind": "Lease",
        "metadata": {"name": key.name, "namespace": key.namespace},
        "spec": patch["spec"],
    });
    let node = client
        .list(
            &shared.identity,
            Query::one(&NODES.key("", shared.config.node_name.clone())),
        )
        .await;
    if let Some(node) = node.ok().and_then(|page| page.objects.into_iter().next()) {
        body["metadata"]["ownerReferences"] =
            json!([{"apiVersion": "v1", "kind": "Node", "name": node.key.name, "uid": node.meta.uid}]);
    }
    client
        .write(&shared.identity, Write::create(key.clone(), body).by("kubelet"))
        .await
        .map(drop)
}
