//! One node put together: network, runtime and kubelet, with the engines that run their loops.

use std::fs;
use std::net::{IpAddr, Ipv4Addr};
use std::os::fd::AsFd as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow};
use api::{BoxFuture, Client, Identity, Resource, Selection, Value};
use engine::{Engine, SystemClock};
use kubelet::{ClusterDns, Kubelet, PodLoop, PodNetwork, PodPlace, endpoint};
use network::cidr::Cidr;
use network::dns::DnsLoop;
use network::nftables::Protocol;
use network::node::NodeNetwork;
use network::pods::{HostPort, PodId, Pods};
use network::service::ServiceLoop;
use parking_lot::RwLock;
use reconcile::{Cache, Controller as _};
use runtime::Runtime;
use runtime::image::{FromFile, ImageConfig, Registries};
use serde::Deserialize;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::AbortHandle;

use crate::apiserver::in_cluster;
use crate::control;
use crate::gaps::Gaps;
use crate::place::Place;
use crate::waiting::{find, until};

const NODES: Resource = Resource::of("", "nodes");
const PODS: Resource = Resource::of("", "pods");
const DOMAIN: &str = "cluster.local";
pub(crate) const HELLO: &str = "setpoint.dev/hello";
/// How long a node may take to be registered and given its share of the pod range.
const PATIENCE: Duration = Duration::from_secs(60);
const MAX_PODS: i64 = 110;

/// The ways in that a node's parts have, each as itself.
#[derive(Clone)]
pub(crate) struct Clients {
    pub(crate) kubelet: Arc<dyn Client>,
    pub(crate) proxy: Arc<dyn Client>,
    pub(crate) dns: Arc<dyn Client>,
}

/// Who watches Services for the rules, and for the names.
pub(crate) fn proxy_identity() -> Identity {
    Identity::user("system:kube-proxy", [])
}

pub(crate) fn dns_identity() -> Identity {
    Identity::service_account("kube-system", "coredns")
}

/// What a node is made of.
pub(crate) struct Plan<'a> {
    pub(crate) place: &'a Place,
    pub(crate) name: String,
    pub(crate) address: Ipv4Addr,
    pub(crate) clients: Clients,
    pub(crate) tls: Arc<rustls::ServerConfig>,
    pub(crate) settings: Settings,
}

/// The settings file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Settings {
    pub(crate) registries: Registries,
    /// Further flags of the API server.
    #[serde(rename = "apiServer")]
    pub(crate) api_server: in_cluster::Extra,
    /// A `KubeSchedulerConfiguration`, whole.
    scheduler: Option<Value>,
}

impl Settings {
    pub(crate) fn read(path: Option<&Path>) -> Result<Self> {
        let Some(path) = path else {
            return Ok(Self::default());
        };
        let text = fs::read_to_string(path).with_context(|| format!("read {}", path.display()))?;
        serde_saphyr::from_str(&text).map_err(|e| anyhow!("settings in {}: {e}", path.display()))
    }

    /// The scheduler's profiles; upstream's defaults if the file says nothing of it.
    pub(crate) fn scheduler(&self) -> Result<scheduler::Configuration> {
        let given = self.scheduler.as_ref();
        let read = given.map(scheduler::Configuration::read).transpose();
        Ok(read
            .map_err(|e| anyhow!("settings: scheduler: {e}"))?
            .unwrap_or_default())
    }
}

/// A running node. Dropping it leaves its pods as they are.
pub(crate) struct Node {
    name: String,
    engines: Vec<Engine>,
    tasks: Vec<AbortHandle>,
    _network: Arc<NodeNetwork>,
}

impl Node {
    /// Shows what its loops have open.
    pub(crate) fn show(&self, gaps: &Gaps) {
        self.engines
            .iter()
            .for_each(|engine| gaps.show(&engine.ledger(), &self.name));
    }

    pub(crate) fn stop(&self) {
        self.engines.iter().for_each(Engine::stop);
        self.tasks.iter().for_each(AbortHandle::abort);
    }
}

/// The folders of a node. The first one's are the cluster's own.
struct Folders {
    data: PathBuf,
    run: PathBuf,
}

impl Plan<'_> {
    fn folders(&self) -> Result<Folders> {
        let folders = Folders {
            data: self.place.data.join("nodes").join(&self.name),
            run: self.place.node_run(&self.name),
        };
        for folder in [&folders.data, &folders.run] {
            fs::create_dir_all(folder).with_context(|| format!("create {}", folder.display()))?;
        }
        Ok(folders)
    }

    /// The kubelet's HTTPS endpoint on the node's address.
    async fn endpoint(
        &self,
        folders: &Folders,
        runtime: &Arc<Runtime>,
        engine: &Engine,
    ) -> Result<AbortHandle> {
        let at = (self.address, self.place.kubelet_port);
        let listener = TcpListener::bind(at)
            .await
            .with_context(|| format!("listen on {}:{}: stop what has the port", at.0, at.1))?;
        let config = endpoint::Config {
            listener,
            tls: self.tls.clone(),
            runtime: runtime.clone(),
            pods: Arc::new(Seen(engine.cache())),
            client: self.clients.kubelet.clone(),
            identity: Identity::node(&self.name),
            node_name: self.name.clone(),
            root: folders.data.clone(),
            settings: json!({"clusterDomain": DOMAIN, "clusterDNS": [self.place.plan.dns().to_string()]}),
        };
        Ok(tokio::spawn(endpoint::serve(config, std::future::pending())).abort_handle())
    }

    fn cgroup(&self) -> String {
        format!("{}/{}", cgroup_root(self.place), self.name)
    }

    /// Starts the node in this process's network namespace.
    pub(crate) async fn start(self) -> Result<Node> {
        let folders = self.folders()?;
        let network = Arc::new(self.network().await?);
        let config = runtime::Config {
            root: folders.data.join("runtime"),
            run: folders.run.clone(),
            cgroup_parent: self.cgroup(),
            registries: self.settings.registries.clone(),
        };
        let runtime = Runtime::open(config)
            .await
            .context("open the container runtime")?;
        put_hello(&runtime).await?;
        control::serve(&folders.run.join("control.sock"), runtime.clone())?;
        let (proxy, dns) = self.network_engines(&network);
        let wiring = watch::Sender::new(None);
        // A node that was here before finds its pods' addresses again before it looks at them.
        let known = self.known_range().await?;
        if let Some(range) = known {
            open_pods(&network, range, &wiring).await?;
        }
        let (kubelet_engine, kubelet) = self.kubelet(&folders, &runtime, &wiring);
        let mut tasks = vec![
            tokio::spawn({
                let kubelet = kubelet.clone();
                async move { kubelet.run().await }
            })
            .abort_handle(),
        ];
        if known.is_none() {
            let range = pod_range(&*self.clients.kubelet, &kubelet.identity(), &self.name).await?;
            open_pods(&network, range, &wiring).await?;
        }
        tasks.push(self.endpoint(&folders, &runtime, &kubelet_engine).await?);
        Ok(Node {
            name: self.name,
            engines: vec![kubelet_engine, proxy, dns],
            tasks,
            _network: network,
        })
    }

    async fn network(&self) -> Result<NodeNetwork> {
        let config = network::node::Config {
            cluster: self.place.name.clone(),
            node_name: self.name.clone(),
            node_address: self.address,
            ranges: self.place.ranges(),
            domain: DOMAIN.to_owned(),
            resolv_conf: PathBuf::from("/etc/resolv.conf"),
        };
        NodeNetwork::start(config)
            .await
            .context("start the node's network")
    }

    /// Services and routes are followed as kube-proxy, names as the cluster's DNS.
    fn network_engines(&self, network: &NodeNetwork) -> (Engine, Engine) {
        let clock = || Arc::new(SystemClock);
        let proxy = Engine::reading_as(self.clients.proxy.clone(), clock(), proxy_identity());
        let (services, actor) = network.service(proxy.waker(ServiceLoop::NAME));
        proxy.add(services, proxy_identity(), Arc::new(actor));
        let (routes, actor) = network.routes();
        proxy.add(routes, proxy_identity(), Arc::new(actor));
        let dns = Engine::reading_as(self.clients.dns.clone(), clock(), dns_identity());
        let (names, actor) = network.dns(dns.waker(DnsLoop::NAME));
        dns.add(names, dns_identity(), Arc::new(actor));
        (proxy, dns)
    }

    async fn known_range(&self) -> Result<Option<Cidr>> {
        let key = NODES.key("", self.name.as_str());
        let found = find(&*self.clients.kubelet, &Identity::node(&self.name), &key).await;
        let (node, _) = found.map_err(|e| anyhow!("read node {}: {e}", self.name))?;
        Ok(node.and_then(|node| range_of(&node.value().ok()?)))
    }

    fn kubelet(
        &self,
        folders: &Folders,
        runtime: &Arc<Runtime>,
        wiring: &watch::Sender<Option<Arc<Pods>>>,
    ) -> (Engine, Kubelet) {
        let identity = Identity::node(&self.name);
        let client = self.clients.kubelet.clone();
        let engine = Engine::reading_as(client.clone(), Arc::new(SystemClock), identity.clone());
        let mine = Selection {
            fields: format!("spec.nodeName={}", self.name),
            ..Selection::default()
        };
        engine.select(PODS, mine);
        let recorder = engine.recorder("kubelet", &self.name, identity.clone());
        let kubelet = Kubelet::new(kubelet::Config {
            node_name: self.name.clone().into(),
            addresses: vec![IpAddr::V4(self.address)],
            root: folders.data.join("kubelet"),
            logs: folders.data.join("logs"),
            client,
            runtime: runtime.clone(),
            network: Arc::new(Wiring(wiring.subscribe())),
            dns: ClusterDns {
                addresses: vec![IpAddr::V4(self.place.plan.dns())],
                domain: DOMAIN.to_owned(),
            },
            resolver: PathBuf::from("/etc/resolv.conf"),
            events: Arc::new(move |event| recorder.record(event)),
            cache: engine.cache(),
            port: self.place.kubelet_port,
            max_pods: MAX_PODS,
            pids_limit: None,
            labels: Default::default(),
            taints: Vec::new(),
            version: "v1.36.3".to_owned(),
        });
        engine.add(kubelet.pod_loop(), identity, kubelet.hands());
        kubelet.wakes(engine.waker(PodLoop::NAME));
        (engine, kubelet)
    }
}

async fn open_pods(
    network: &Arc<NodeNetwork>,
    range: Cidr,
    wiring: &watch::Sender<Option<Arc<Pods>>>,
) -> Result<()> {
    let network = network.clone();
    let pods = tokio::task::spawn_blocking(move || network.pods(range))
        .await?
        .context("open the pod network")?;
    wiring.send_replace(Some(Arc::new(pods)));
    Ok(())
}

/// Below the root of each cgroup hierarchy.
pub(crate) fn cgroup_root(place: &Place) -> String {
    format!("/setpoint-{}", place.name)
}

/// Ends the pods of every node that was ever here, and their cgroups.
pub(crate) async fn remove_pods(place: &Place) -> Result<()> {
    let entries = fs::read_dir(place.data.join("nodes"))
        .into_iter()
        .flatten()
        .flatten();
    for name in entries.map(|entry| entry.file_name().to_string_lossy().into_owned()) {
        let config = runtime::Config {
            root: place.data.join("nodes").join(&name).join("runtime"),
            run: place.node_run(&name),
            cgroup_parent: format!("{}/{name}", cgroup_root(place)),
            registries: Registries::default(),
        };
        let runtime = Runtime::open(config)
            .await
            .with_context(|| format!("open the runtime of node {name}"))?;
        for sandbox in runtime.sandboxes() {
            runtime
                .remove_sandbox(&sandbox.id)
                .await
                .with_context(|| format!("remove pod {}", sandbox.spec.name))?;
        }
        runtime.remove_cgroup("").await.context("remove the cgroups")?;
    }
    Ok(())
}

/// The image made of this program, so that the first application needs no registry.
async fn put_hello(runtime: &Runtime) -> Result<()> {
    let program = std::env::current_exe().context("find this program")?;
    let config = ImageConfig {
        entrypoint: vec!["/setpoint".to_owned(), "hello".to_owned()],
        ..ImageConfig::default()
    };
    let files = [FromFile {
        path: "/setpoint",
        source: &program,
        mode: 0o755,
    }];
    runtime
        .images()
        .from_files(HELLO, config, &files)
        .await
        .context("make the image setpoint.dev/hello")?;
    Ok(())
}

/// The node's share of the pod range, once a loop has given it one.
async fn pod_range(client: &dyn Client, as_: &Identity, name: &str) -> Result<Cidr> {
    let key = NODES.key("", name);
    let node = until(client, as_, &key, PATIENCE, |node| range_of(node).is_some()).await;
    let node = node.with_context(|| format!("node {name} got no podCIDR: setpoint why node/{name}"))?;
    range_of(&node.value()?).ok_or_else(|| anyhow!("node {name} has no podCIDR"))
}

fn range_of(node: &Value) -> Option<Cidr> {
    node["spec"]["podCIDR"].as_str()?.parse().ok()
}

/// This node's pods, as its kubelet's engine sees them.
struct Seen(Arc<RwLock<Cache>>);

impl endpoint::Pods for Seen {
    fn pod(&self, namespace: &str, name: &str) -> Option<Arc<Value>> {
        let pod = self.0.read().get(&PODS.key(namespace, name)).cloned()?;
        pod.value().ok().map(Arc::new)
    }

    fn pods(&self) -> Vec<Arc<Value>> {
        let all: Vec<_> = self.0.read().all(&PODS).cloned().collect();
        all.iter()
            .filter_map(|pod| pod.value().ok().map(Arc::new))
            .collect()
    }
}

/// The pod network as the kubelet asks for it; who asks before it is open waits.
struct Wiring(watch::Receiver<Option<Arc<Pods>>>);

impl Wiring {
    async fn open(&self) -> Result<Arc<Pods>, String> {
        let mut pods = self.0.clone();
        let open = pods
            .wait_for(Option::is_some)
            .await
            .map_err(|_| "the node is stopping".to_owned())?;
        open.clone()
            .ok_or_else(|| "the pod network is not open".to_owned())
    }
}

fn pod_id(pod: &PodPlace) -> PodId {
    PodId {
        namespace: pod.namespace.to_string(),
        name: pod.name.to_string(),
        uid: pod.uid.to_string(),
    }
}

fn host_ports(pod: &PodPlace) -> Vec<HostPort> {
    let port = |port: &kubelet::HostPort| HostPort {
        address: match port.address {
            Some(IpAddr::V4(v4)) => Some(v4),
            _ => None,
        },
        protocol: match port.protocol.as_str() {
            "UDP" => Protocol::Udp,
            "SCTP" => Protocol::Sctp,
            _ => Protocol::Tcp,
        },
        host_port: port.host_port,
        container_port: port.container_port,
    };
    pod.host_ports.iter().map(port).collect()
}

impl PodNetwork for Wiring {
    fn attach<'a>(
        &'a self,
        netns: &'a Path,
        pod: &'a PodPlace,
    ) -> BoxFuture<'a, Result<Vec<IpAddr>, String>> {
        Box::pin(async move {
            let pods = self.open().await?;
            let netns = fs::File::open(netns).map_err(|e| format!("open {}: {e}", netns.display()))?;
            let (id, ports) = (pod_id(pod), host_ports(pod));
            let attached = tokio::task::spawn_blocking(move || pods.attach(netns.as_fd(), &id, &ports));
            let address = attached
                .await
                .map_err(|e| e.to_string())?
                .map_err(|e| e.to_string())?;
            Ok(vec![IpAddr::V4(address)])
        })
    }

    fn detach<'a>(&'a self, pod: &'a PodPlace) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(async move {
            let (pods, id) = (self.open().await?, pod_id(pod));
            let detached = tokio::task::spawn_blocking(move || pods.detach(&id));
            detached
                .await
                .map_err(|e| e.to_string())?
                .map_err(|e| e.to_string())
        })
    }

    fn addresses(&self, uid: &str) -> Vec<IpAddr> {
        let pods = self.0.borrow().clone();
        pods.and_then(|pods| pods.address(uid))
            .map(IpAddr::V4)
            .into_iter()
            .collect()
    }
}
