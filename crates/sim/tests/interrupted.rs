//! The loops are killed at random moments of a rollout, with writes that take randomly long: what users were promised
//! holds all the while, and when the faults stop, every gap closes or explains itself. A seed repeats its run up to the
//! order of what happens in the same millisecond. `SEEDS=200` runs more of them.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use api::{Change, Client, Identity, Object, Query, Resource, Value, Write};
use futures::StreamExt as _;
use serde_json::json;
use sim::{Act, Cluster, World, in_virtual_time};

const WANTED: usize = 5;
/// `maxUnavailable: 1`
const PROMISED: usize = 4;
/// `maxSurge: 2`
const ALLOWED: usize = 7;

const PODS: Resource = Resource::of("", "pods");
const REPLICA_SETS: Resource = Resource::of("apps", "replicasets");
const DEPLOYMENTS: Resource = Resource::of("apps", "deployments");

#[test]
fn a_rollout_survives_the_death_of_its_loops() {
    let seeds: u64 = std::env::var("SEEDS")
        .ok()
        .and_then(|seeds| seeds.parse().ok())
        .unwrap_or(6);
    for seed in 0..seeds {
        in_virtual_time(rollout(seed));
    }
}

fn admin() -> Identity {
    Identity::user("kubernetes-admin", ["system:masters"])
}

async fn rollout(seed: u64) {
    let mut cluster = Cluster::with_slow_writes(seed, 40)
        .await
        .expect("a cluster comes up");
    cluster
        .act(Act::Nodes { count: 3, cpus: 8 })
        .await
        .expect("machines start");
    let web = DEPLOYMENTS.key("default", "web");
    let client = cluster.client();
    client
        .write(&admin(), Write::create(web.clone(), deployment()))
        .await
        .expect("it is created");
    settle(&mut cluster, seed).await;

    let watched = watch(client.clone()).await;
    let mut chance = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut random = move |below: u64| {
        chance ^= chance << 13;
        chance ^= chance >> 7;
        chance ^= chance << 17;
        chance % below
    };
    for image in ["web:2", "slow-2s", "web:3"] {
        let container = json!([{"name": "web", "image": image}]);
        let patch = json!({"spec": {"template": {"spec": {"containers": container}}}});
        client
            .write(&admin(), Write::merge(web.clone(), patch))
            .await
            .expect("it is patched");
        for _ in 0..4 {
            tick(&mut cluster, random(1500)).await;
            cluster.stop_controllers();
            tick(&mut cluster, random(3000)).await;
            cluster.start_controllers();
        }
    }
    settle(&mut cluster, seed).await;

    assert!(
        watched.fewest.load(Ordering::Relaxed) >= PROMISED,
        "seed {seed}: {watched:?}"
    );
    assert!(
        watched.most.load(Ordering::Relaxed) <= ALLOWED,
        "seed {seed}: {watched:?}"
    );
    assert_eq!(
        cluster.open_now(),
        [],
        "seed {seed}: everything is as wanted, so nothing is open"
    );
    let page = client
        .list(&admin(), Query::one(&web))
        .await
        .expect("it is there");
    let status = page.objects[0].value().expect("JSON")["status"].clone();
    for field in ["replicas", "updatedReplicas", "availableReplicas"] {
        assert_eq!(status[field], WANTED, "seed {seed}: {status}");
    }
}

async fn tick(cluster: &mut Cluster, milliseconds: u64) {
    cluster
        .tick(Duration::from_millis(milliseconds))
        .await
        .expect("nothing runs away");
}

async fn settle(cluster: &mut Cluster, seed: u64) {
    cluster
        .settle()
        .await
        .unwrap_or_else(|why| panic!("seed {seed}: {why}"));
}

fn deployment() -> Value {
    json!({
        "apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"},
        "spec": {
            "replicas": WANTED, "selector": {"matchLabels": {"app": "web"}},
            "strategy": {"rollingUpdate": {"maxUnavailable": 1, "maxSurge": 2}},
            "template": {
                "metadata": {"labels": {"app": "web"}},
                "spec": {"containers": [{"name": "web", "image": "web:1"}]},
            },
        },
    })
}

#[derive(Debug)]
struct Watched {
    /// Ready pods that are not on their way out, at the worst moment.
    fewest: AtomicUsize,
    /// Pods that the ReplicaSets want together, at the fullest. (Until a ReplicaSet has acted there may be more.)
    most: AtomicUsize,
}

/// Counts the pods after each change of any of them.
async fn watch(client: Arc<dyn Client>) -> Arc<Watched> {
    let watched = Arc::new(Watched {
        fewest: AtomicUsize::new(usize::MAX),
        most: AtomicUsize::new(0),
    });
    let counted = watched.clone();
    let query = Query::all(&PODS).in_namespace("default");
    let page = client
        .list(&admin(), query.clone())
        .await
        .expect("pods can be listed");
    let mut pods: std::collections::HashMap<_, _> = page
        .objects
        .into_iter()
        .map(|pod| (pod.key.clone(), pod))
        .collect();
    tokio::spawn(async move {
        let as_ = admin();
        let mut changes = client.watch(&as_, query, page.revision);
        while let Some(Ok(change)) = changes.next().await {
            match change {
                Change::Put(pod) => pods.insert(pod.key.clone(), pod),
                Change::Gone(pod) => pods.remove(&pod.key),
                Change::Bookmark(_) => None,
            };
            let serve = pods
                .values()
                .filter(|pod| pod.meta.deleted().is_none() && is_ready(pod))
                .count();
            counted.fewest.fetch_min(serve, Ordering::Relaxed);
            let sets = Query::all(&REPLICA_SETS).in_namespace("default");
            let page = client.list(&as_, sets).await.expect("ReplicaSets can be listed");
            counted.most.fetch_max(
                page.objects.iter().map(|set| wanted_by(set)).sum(),
                Ordering::Relaxed,
            );
        }
    });
    watched
}

fn is_ready(pod: &Object) -> bool {
    let pod = pod.value().expect("JSON");
    let mut conditions = pod["status"]["conditions"].as_array().into_iter().flatten();
    conditions.any(|condition| condition["type"] == "Ready" && condition["status"] == "True")
}

fn wanted_by(set: &Object) -> usize {
    let replicas = set.value().expect("JSON")["spec"]["replicas"].as_u64();
    usize::try_from(replicas.unwrap_or_default()).expect("it is small")
}
