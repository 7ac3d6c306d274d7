//! How fast the scheduler decides, without an API: `pace KIND [NODES] [PODS]` prints pods a second, or bytes.
//!
//! The kinds are those of `benches/`: the nodes of a cluster are filled, then a batch of pods is decided with every node
//! scored. A pod's own decoding is not counted; its steps (the binding, the events) are. Time is that of the processor, so
//! that what else the machine does counts little.

use std::error::Error;
use std::sync::Arc;

use api::{Change, Object, Paths, Resource, Revision, Timestamp, Value};
use reconcile::Batch;
use scheduler::Scheduler;
use serde_json::json;

const PODS: Resource = Resource::of("", "pods");
const NODES: Resource = Resource::of("", "nodes");
const NAMESPACES: Resource = Resource::of("", "namespaces");

type Outcome<T> = Result<T, Box<dyn Error>>;

/// One workload: what is there before, and the pods that are asked about.
struct Work {
    name: &'static str,
    /// Pods on nodes, for each node.
    placed: usize,
    placed_spec: fn(usize) -> Value,
    spec: fn(usize) -> Value,
    /// How many pods are asked about, if nothing else is said.
    pods: usize,
}

const WORKS: [Work; 7] = [
    Work {
        name: "plain",
        placed: 2,
        placed_spec: plain,
        spec: plain,
        pods: 20_000,
    },
    Work {
        name: "node-affinity",
        placed: 2,
        placed_spec: plain,
        spec: node_affinity,
        pods: 20_000,
    },
    Work {
        name: "pod-affinity",
        placed: 1,
        placed_spec: pod_affinity,
        spec: pod_affinity,
        pods: 10_000,
    },
    Work {
        name: "pod-anti-affinity",
        placed: 0,
        placed_spec: plain,
        spec: pod_anti_affinity,
        pods: 5_000,
    },
    Work {
        name: "ns-anti-affinity",
        placed: 0,
        placed_spec: plain,
        spec: namespace_anti_affinity,
        pods: 5_000,
    },
    Work {
        name: "spread",
        placed: 1,
        placed_spec: plain,
        spec: spread,
        pods: 10_000,
    },
    Work {
        name: "preemption",
        placed: 4,
        placed_spec: low,
        spec: high,
        pods: 1_000,
    },
];

fn requests(cpu: &str, memory: &str) -> Value {
    json!([{"name": "c", "image": "i", "resources": {"requests": {"cpu": cpu, "memory": memory}}}])
}

fn plain(_: usize) -> Value {
    json!({"spec": {"containers": requests("100m", "500Mi")}})
}

fn node_affinity(_: usize) -> Value {
    let zones =
        json!([{"key": "topology.kubernetes.io/zone", "operator": "In", "values": ["zone1", "zone2"]}]);
    let terms = json!({"nodeSelectorTerms": [{"matchExpressions": zones}]});
    let affinity = json!({"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": terms}});
    json!({"spec": {"containers": requests("100m", "500Mi"), "affinity": affinity}})
}

fn related(kind: &str, topology: &str, namespaces: Value) -> Value {
    let mut term = json!({"labelSelector": {"matchLabels": {"color": "blue"}}, "topologyKey": topology});
    if !namespaces.is_null() {
        term["namespaceSelector"] = namespaces;
    }
    let affinity = json!({kind: {"requiredDuringSchedulingIgnoredDuringExecution": [term]}});
    let spec = json!({"containers": requests("100m", "500Mi"), "affinity": affinity});
    json!({"metadata": {"labels": {"color": "blue"}}, "spec": spec})
}

fn pod_affinity(_: usize) -> Value {
    related("podAffinity", "topology.kubernetes.io/zone", Value::Null)
}

fn pod_anti_affinity(_: usize) -> Value {
    related("podAntiAffinity", "kubernetes.io/hostname", Value::Null)
}

fn namespace_anti_affinity(at: usize) -> Value {
    let team = json!({"matchLabels": {"team": "devops"}});
    let mut pod = related("podAntiAffinity", "kubernetes.io/hostname", team);
    pod["metadata"]["namespace"] = json!(format!("team-{}", at % 10));
    pod
}

fn spread(_: usize) -> Value {
    let constraint = json!({"maxSkew": 5, "topologyKey": "topology.kubernetes.io/zone",
        "whenUnsatisfiable": "DoNotSchedule", "labelSelector": {"matchLabels": {"color": "blue"}}});
    let spec = json!({"containers": requests("100m", "500Mi"), "topologySpreadConstraints": [constraint]});
    json!({"metadata": {"labels": {"color": "blue"}}, "spec": spec})
}

fn low(_: usize) -> Value {
    json!({"spec": {"containers": requests("900m", "500Mi")}, "status": {"startTime": "2026-01-01T00:00:00Z"}})
}

fn high(_: usize) -> Value {
    json!({"spec": {"priority": 10, "containers": requests("3", "500Mi")}})
}

fn object(resource: &Resource, name: &str, mut body: Value) -> Arc<Object> {
    if body["metadata"]["namespace"].is_null() && *resource == PODS {
        body["metadata"]["namespace"] = json!("default");
    }
    let namespace = body["metadata"]["namespace"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    body["metadata"]["name"] = json!(name);
    body["metadata"]["uid"] = json!(format!("uid-{name}"));
    Object::from_value(
        resource.key(namespace, name),
        Revision(1),
        &body,
        &Paths::default(),
    )
}

fn pod(name: &str, mut body: Value, node: Option<usize>) -> Arc<Object> {
    body["spec"]["schedulerName"] = json!("default-scheduler");
    if let Some(node) = node {
        body["spec"]["nodeName"] = json!(format!("node-{node}"));
    }
    object(&PODS, name, body)
}

fn node(at: usize) -> Arc<Object> {
    let (name, zone) = (format!("node-{at}"), format!("zone{}", at % 3 + 1));
    let labels = json!({"kubernetes.io/hostname": name, "topology.kubernetes.io/zone": zone,
        "kubernetes.io/arch": "amd64", "kubernetes.io/os": "linux"});
    let allocatable = json!({"cpu": "4", "memory": "32Gi", "pods": "110"});
    object(
        &NODES,
        &name,
        json!({"metadata": {"labels": labels}, "status": {"allocatable": allocatable}}),
    )
}

fn cluster(nodes: usize, now: Timestamp) -> Scheduler {
    let mut scheduler = Scheduler::new("default-scheduler");
    for at in 0..10 {
        let body = json!({"metadata": {"labels": {"team": "devops"}}});
        let namespace = object(&NAMESPACES, &format!("team-{at}"), body);
        scheduler.take(&NAMESPACES, &Change::Put(namespace), now);
    }
    for at in 0..nodes {
        scheduler.take(&NODES, &Change::Put(node(at)), now);
    }
    scheduler
}

/// What this thread has had of a processor.
fn processor_seconds() -> Outcome<f64> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat")?;
    let nanoseconds: f64 = text.split(' ').next().unwrap_or_default().parse()?;
    Ok(nanoseconds / 1e9)
}

/// Pods decided a second.
fn pace(work: &Work, nodes: usize, pods: usize) -> Outcome<f64> {
    let now = Timestamp::from_second(1_800_000_000)?;
    let mut scheduler = cluster(nodes, now);
    for at in 0..nodes * work.placed {
        let placed = pod(&format!("old-{at}"), (work.placed_spec)(at), Some(at % nodes));
        scheduler.take(&PODS, &Change::Put(placed), now);
    }
    for at in 0..pods {
        let new = pod(&format!("new-{at}"), (work.spec)(at), None);
        scheduler.take(&PODS, &Change::Put(new), now);
    }
    let started = processor_seconds()?;
    let mut told = 0;
    loop {
        let turn = scheduler.turn(now);
        told += turn.gaps.len();
        if turn.again != Some(now) {
            break;
        }
    }
    let seconds = processor_seconds()? - started;
    if told < pods {
        return Err(format!("{}: only {told} of {pods} pods were decided", work.name).into());
    }
    Ok(f64::from(u32::try_from(pods)?) / seconds)
}

/// Bytes a node, and bytes a placed pod.
fn memory(nodes: usize, pods: usize) -> Outcome<(f64, f64)> {
    let now = Timestamp::from_second(1_800_000_000)?;
    let resident = |before: f64| -> Outcome<f64> {
        let status = std::fs::read_to_string("/proc/self/status")?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .unwrap_or_default();
        let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kilobytes * 1024.0 - before)
    };
    let empty = resident(0.0)?;
    let mut scheduler = cluster(nodes, now);
    let of_nodes = resident(empty)?;
    for at in 0..pods {
        let placed = pod(&format!("old-{at}"), plain(at), Some(at % nodes));
        scheduler.take(&PODS, &Change::Put(placed), now);
        if at % 4096 == 0 {
            scheduler.turn(now);
        }
    }
    let of_pods = resident(empty + of_nodes)?;
    let each = |bytes: f64, count: usize| -> Outcome<f64> { Ok(bytes / f64::from(u32::try_from(count)?)) };
    Ok((each(of_nodes, nodes)?, each(of_pods, pods)?))
}

fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let kind = arguments.next().unwrap_or_default();
    let mut number = |default: usize| arguments.next().map_or(Ok(default), |given| given.parse());
    let nodes = number(5_000)?;
    if kind == "memory" {
        let (node, pod) = memory(nodes, number(100_000)?)?;
        println!("{node:.0} {pod:.0}");
        return Ok(());
    }
    let Some(work) = WORKS.iter().find(|work| work.name == kind) else {
        return Err(format!("no kind {kind:?}").into());
    };
    println!("{:.0}", pace(work, nodes, number(work.pods)?)?);
    Ok(())
}
