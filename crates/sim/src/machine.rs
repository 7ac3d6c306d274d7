//! A machine that only says what a kubelet would say: it registers its node, renews its lease, brings pods to Running and
//! Ready, reports exits, and lets pods go. As its node's user, through the same pipeline as a real one.

mod image;
mod report;

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use api::{
    Change, Client, DeleteOptions, Identity, Key, Object, Query, Refused, Resource, SmolStr, Value, Write,
};
use engine::Clock as _;
use futures::StreamExt as _;
use serde_json::json;
use tokio::sync::mpsc;
use tokio::task::{JoinHandle, JoinSet};

use self::image::Image;
use self::report::{Report, report};
use crate::clock::VirtualClock;

const NODES: Resource = Resource::of("", "nodes");
const PODS: Resource = Resource::of("", "pods");
const LEASES: Resource = Resource::of("coordination.k8s.io", "leases");
const LEASE_EVERY: Duration = Duration::from_secs(10);
const RETRY: Duration = Duration::from_secs(1);
/// Between seeing a pod and its containers running; between its end being asked for and its end.
const STARTS_IN: Duration = Duration::from_secs(1);
const STOPS_IN: Duration = Duration::from_secs(1);

pub(crate) struct Machine {
    kubelet: Arc<Kubelet>,
    running: Option<Running>,
}

struct Running {
    task: JoinHandle<()>,
    /// Pods whose first container is to end, and with which code.
    orders: mpsc::UnboundedSender<(Key, i32)>,
}

struct Kubelet {
    client: Arc<dyn Client>,
    clock: VirtualClock,
    as_: Identity,
    name: SmolStr,
    number: usize,
    cpus: u32,
    addresses: AtomicUsize,
}

impl Machine {
    /// Starts at once.
    pub(crate) fn new(
        client: Arc<dyn Client>,
        clock: VirtualClock,
        name: &str,
        number: usize,
        cpus: u32,
    ) -> Self {
        let kubelet = Arc::new(Kubelet {
            client,
            clock,
            as_: Identity::node(name),
            name: name.into(),
            number,
            cpus,
            addresses: AtomicUsize::new(2),
        });
        let mut machine = Self {
            kubelet,
            running: None,
        };
        machine.start();
        machine
    }

    pub(crate) fn start(&mut self) {
        if self.running.is_none() {
            let (orders, taken) = mpsc::unbounded_channel();
            let task = tokio::spawn(run(self.kubelet.clone(), taken));
            self.running = Some(Running { task, orders });
        }
    }

    pub(crate) fn kill(&mut self) {
        if let Some(running) = self.running.take() {
            running.task.abort();
        }
    }

    /// The first container of this pod ends.
    pub(crate) fn ends(&self, pod: Key, code: i32) {
        if let Some(running) = &self.running {
            // Its task ends only when it is killed.
            let _ = running.orders.send((pod, code));
        }
    }
}

async fn run(kubelet: Arc<Kubelet>, mut orders: mpsc::UnboundedReceiver<(Key, i32)>) {
    let mut tasks = JoinSet::new();
    kubelet.register().await;
    let leasing = kubelet.clone();
    tasks.spawn(async move { leasing.renew().await });
    let mut known = Known::default();
    loop {
        let mine = Query::all(&PODS).fields(format!("spec.nodeName={}", kubelet.name));
        let Ok(page) = kubelet.client.list(&kubelet.as_, mine.clone()).await else {
            tokio::time::sleep(RETRY).await;
            continue;
        };
        page.objects
            .into_iter()
            .for_each(|pod| kubelet.see(pod, &mut known, &mut tasks));
        let mut changes = kubelet.client.watch(&kubelet.as_, mine, page.revision);
        loop {
            tokio::select! {
                biased;
                change = changes.next() => match change {
                    Some(Ok(Change::Put(pod))) => kubelet.see(pod, &mut known, &mut tasks),
                    Some(Ok(_)) => {}
                    Some(Err(_)) | None => break,
                },
                Some((pod, code)) = orders.recv() => {
                    let kubelet = kubelet.clone();
                    tasks.spawn(async move { kubelet.ended(&pod, code).await });
                }
            }
        }
    }
}

/// Pods that somebody already takes care of.
#[derive(Default)]
struct Known {
    started: HashSet<SmolStr>,
    stopped: HashSet<SmolStr>,
}

impl Kubelet {
    fn see(self: &Arc<Self>, pod: Arc<Object>, known: &mut Known, tasks: &mut JoinSet<()>) {
        let (uid, kubelet) = (pod.meta.uid.clone(), self.clone());
        if pod.meta.deleted().is_some() {
            if known.stopped.insert(uid) {
                tasks.spawn(async move { kubelet.stop(&pod).await });
            }
        } else if known.started.insert(uid) {
            tasks.spawn(async move { kubelet.begin(&pod).await });
        }
    }

    async fn write(&self, write: Write) -> Result<Arc<Object>, Refused> {
        self.client.write(&self.as_, write).await
    }

    async fn pod(&self, key: &Key) -> Option<Value> {
        let page = self.client.list(&self.as_, Query::one(key)).await.ok()?;
        page.objects.first()?.value().ok()
    }

    /// Until the API takes it: the pod may be changed by others at the same time, or be gone.
    async fn tell(&self, key: &Key, uid: &str, tells: Report) {
        while let Some(pod) = self.pod(key).await.filter(|pod| pod["metadata"]["uid"] == uid) {
            let status = report(&pod, &tells, self.clock.now());
            let patch = json!({"metadata": {"uid": uid}, "status": status});
            match self.write(Write::merge(key.clone(), patch).on("status")).await {
                Ok(_) => return,
                Err(_) => tokio::time::sleep(RETRY).await,
            }
        }
    }

    async fn begin(&self, pod: &Object) {
        let Ok(value) = pod.value() else { return };
        if value["status"]["phase"] != "Pending" {
            return;
        }
        let image = Image::of(
            value["spec"]["containers"][0]["image"]
                .as_str()
                .unwrap_or_default(),
        );
        let (key, uid) = (&pod.key, pod.meta.uid.as_str());
        tokio::time::sleep(STARTS_IN).await;
        if image == Image::Missing {
            return self.tell(key, uid, Report::ImageMissing).await;
        }
        let number = self.addresses.fetch_add(1, Ordering::Relaxed);
        let ip = format!("10.244.{}.{number}", self.number);
        let ready = matches!(image, Image::Serves | Image::Crashes | Image::Ends { .. });
        let runs = Report::Runs {
            ip,
            host: self.address(),
            ready,
        };
        self.tell(key, uid, runs).await;
        match image {
            Image::Slow { after } => {
                tokio::time::sleep(after).await;
                self.tell(key, uid, Report::Ready).await;
            }
            Image::Ends { after, code } => {
                tokio::time::sleep(after).await;
                self.tell(key, uid, Report::Ended { code }).await;
            }
            Image::Crashes => self.tell(key, uid, Report::Ended { code: 1 }).await,
            Image::Missing | Image::Serves | Image::NeverReady => {}
        }
    }

    async fn ended(&self, key: &Key, code: i32) {
        let Some(pod) = self.pod(key).await else { return };
        let uid = pod["metadata"]["uid"].as_str().unwrap_or_default();
        self.tell(key, uid, Report::Ended { code }).await;
        if pod["spec"]["restartPolicy"] == "Always" {
            tokio::time::sleep(STARTS_IN).await;
            self.tell(key, uid, Report::Ready).await;
        }
    }

    async fn stop(&self, pod: &Object) {
        tokio::time::sleep(STOPS_IN).await;
        self.tell(&pod.key, &pod.meta.uid, Report::Stopped).await;
        let now = DeleteOptions {
            grace_seconds: Some(0),
            uid: Some(pod.meta.uid.clone()),
            ..DeleteOptions::default()
        };
        // Another may have taken it away already.
        let _ = self.write(Write::delete(pod.key.clone(), now)).await;
    }

    fn address(&self) -> String {
        format!("192.0.2.{}", self.number)
    }

    async fn register(&self) {
        let key = NODES.key("", self.name.clone());
        let body = json!({
            "apiVersion": "v1", "kind": "Node",
            "metadata": {"name": self.name, "labels": {
                "kubernetes.io/hostname": self.name, "kubernetes.io/os": "linux", "kubernetes.io/arch": "amd64",
            }},
        });
        let patch = json!({"status": self.status()});
        loop {
            // It may be there already, from before the machine was killed.
            let _ = self.write(Write::create(key.clone(), body.clone())).await;
            if self
                .write(Write::merge(key.clone(), patch.clone()).on("status"))
                .await
                .is_ok()
            {
                return;
            }
            tokio::time::sleep(RETRY).await;
        }
    }

    fn status(&self) -> Value {
        let now = report::seconds(self.clock.now());
        let good = |kind: &str, status: &str, reason: &str| {
            json!({
                "type": kind, "status": status, "reason": reason, "message": "as simulated",
                "lastHeartbeatTime": now, "lastTransitionTime": now,
            })
        };
        let room = json!({"cpu": self.cpus.to_string(), "memory": "8Gi", "pods": "110", "ephemeral-storage": "100Gi"});
        json!({
            "capacity": room, "allocatable": room,
            "addresses": [
                {"type": "InternalIP", "address": self.address()}, {"type": "Hostname", "address": self.name},
            ],
            "conditions": [
                good("MemoryPressure", "False", "KubeletHasSufficientMemory"),
                good("DiskPressure", "False", "KubeletHasNoDiskPressure"),
                good("PIDPressure", "False", "KubeletHasSufficientPID"),
                good("Ready", "True", "KubeletReady"),
            ],
            "nodeInfo": {"kubeletVersion": "v1.36.3", "operatingSystem": "linux", "architecture": "amd64"},
        })
    }

    /// The lease, and the status if somebody else has written over it.
    async fn renew(&self) {
        let (key, node) = (
            LEASES.key("kube-node-lease", self.name.clone()),
            NODES.key("", self.name.clone()),
        );
        loop {
            let time = self.clock.now().strftime("%Y-%m-%dT%H:%M:%S%.6fZ").to_string();
            let spec = json!({"holderIdentity": self.name, "leaseDurationSeconds": 40, "renewTime": time});
            let renewed = self.write(Write::merge(key.clone(), json!({"spec": spec}))).await;
            if renewed.is_err_and(|refused| refused.is_not_found()) {
                let body = json!({
                    "apiVersion": "coordination.k8s.io/v1", "kind": "Lease",
                    "metadata": {"name": self.name, "namespace": "kube-node-lease"}, "spec": spec,
                });
                // What goes wrong now is tried again with the next renewal.
                let _ = self.write(Write::create(key.clone(), body)).await;
            }
            if self.is_doubted(&node).await {
                let patch = json!({"status": self.status()});
                let _ = self.write(Write::merge(node.clone(), patch).on("status")).await;
            }
            tokio::time::sleep(LEASE_EVERY).await;
        }
    }

    async fn is_doubted(&self, node: &Key) -> bool {
        let page = self.client.list(&self.as_, Query::one(node)).await;
        let node = page
            .ok()
            .and_then(|page| page.objects.first()?.value().ok())
            .unwrap_or_default();
        let mut conditions = node["status"]["conditions"].as_array().into_iter().flatten();
        conditions.any(|condition| condition["type"] == "Ready" && condition["status"] != "True")
    }
}
