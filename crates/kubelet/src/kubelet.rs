//! The node agent as a whole: what it is given, what it shares, and what runs beside the pod loop.

use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use api::{BoxFuture, Client, Identity, Key, SmolStr, Value};
use parking_lot::{Mutex, RwLock};
use reconcile::{Cache, Event, Waker};
use runtime::{ContainerStatus, Runtime};
use tokio::sync::broadcast::error::RecvError;

use crate::book::Book;
use crate::container::{self, GIVEN, HASH, IMAGE_REF, RUN_AS};
use crate::hands::Hands;
use crate::limits::FULL_PASS;
use crate::machine::Machine;
use crate::names::ClusterDns;
use crate::paths::Paths;
use crate::pod::facts::{Admission, Failure, Run, Sandbox};
use crate::pod::spec::Pod;
use crate::pod::{Place, PodLoop};
use crate::probe::Probes;
use crate::sources::Sources;
use crate::volumes::{Tokens, Volumes};
use crate::{admission, last_words, logs, node};

/// Everything that the node agent is given.
pub struct Config {
    pub node_name: SmolStr,
    /// The node's own addresses, the main one first.
    pub addresses: Vec<IpAddr>,
    /// The kubelet's own files: `/var/lib/setpoint/<name>/kubelet`.
    pub root: PathBuf,
    /// Where containers' logs go: `…/log/pods`.
    pub logs: PathBuf,
    pub client: Arc<dyn Client>,
    pub runtime: Arc<Runtime>,
    pub network: Arc<dyn PodNetwork>,
    pub dns: ClusterDns,
    /// The machine's resolv.conf.
    pub resolver: PathBuf,
    /// Records Events as `kubelet` of this node.
    pub events: Arc<dyn Fn(Event) + Send + Sync>,
    /// What the pod loop's engine sees: services of the pods' namespaces are read there.
    pub cache: Arc<RwLock<Cache>>,
    /// The port of the kubelet's own API, as the Node's status tells it.
    pub port: u16,
    pub max_pods: i64,
    pub pids_limit: Option<i64>,
    /// Set when the node registers.
    pub labels: BTreeMap<String, String>,
    pub taints: Vec<Value>,
    /// `v1.36.3`
    pub version: String,
}

/// Gives pods their places in the network.
pub trait PodNetwork: Send + Sync + 'static {
    /// Wires the pod whose network namespace is at this path; answers with its addresses. May be repeated.
    fn attach<'a>(&'a self, netns: &'a Path, pod: &'a PodPlace)
    -> BoxFuture<'a, Result<Vec<IpAddr>, String>>;
    /// That it has none is fine.
    fn detach<'a>(&'a self, pod: &'a PodPlace) -> BoxFuture<'a, Result<(), String>>;
    /// The addresses of a pod that is attached.
    fn addresses(&self, uid: &str) -> Vec<IpAddr>;
}

/// A pod as the network knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PodPlace {
    pub namespace: SmolStr,
    pub name: SmolStr,
    pub uid: SmolStr,
    pub host_ports: Vec<HostPort>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostPort {
    /// `None`: every address of the node.
    pub address: Option<IpAddr>,
    /// `TCP`, `UDP` or `SCTP`.
    pub protocol: SmolStr,
    pub host_port: u16,
    pub container_port: u16,
}

impl PodPlace {
    pub(crate) fn of(pod: &Pod) -> Self {
        let ports = admission::host_ports(pod).filter(|_| !pod.spec.host_network);
        let host_ports = ports.map(|port| HostPort {
            address: port.host_ip.parse().ok(),
            protocol: if port.protocol.is_empty() {
                SmolStr::new_static("TCP")
            } else {
                port.protocol.clone()
            },
            host_port: port.host_port,
            container_port: port.container_port,
        });
        Self {
            namespace: pod.metadata.namespace.clone(),
            name: pod.metadata.name.clone(),
            uid: pod.metadata.uid.clone(),
            host_ports: host_ports.collect(),
        }
    }
}

/// What the parts of the agent share.
pub(crate) struct Shared {
    pub(crate) config: Config,
    pub(crate) identity: Identity,
    pub(crate) paths: Paths,
    pub(crate) machine: Machine,
    pub(crate) book: Arc<Book>,
    pub(crate) volumes: Volumes,
    pub(crate) probes: Probes,
    /// Labels of the Node object, as last seen.
    pub(crate) labels: RwLock<BTreeMap<String, String>>,
    /// Held while one pod is judged.
    pub(crate) admitting: Mutex<()>,
    /// Pauses between pulls, by pod and image.
    pub(crate) pull_pauses: Mutex<HashMap<(SmolStr, String), Failure>>,
}

/// The node agent. Register [`Kubelet::pod_loop`] with [`Kubelet::hands`] as its actor, hand over the loop's waker, then
/// [`Kubelet::run`].
#[derive(Clone)]
pub struct Kubelet {
    pub(crate) shared: Arc<Shared>,
    place: Arc<Place>,
}

impl Kubelet {
    /// Finds again what runs from before; nothing is changed yet.
    pub fn new(config: Config) -> Self {
        let identity = Identity::node(&config.node_name);
        let book = Arc::new(Book::default());
        let sources = Sources::new(config.client.clone(), identity.clone(), book.clone());
        let paths = Paths {
            root: config.root.clone(),
            logs: config.logs.clone(),
        };
        let volumes = Volumes {
            root: config.root.clone(),
            client: config.client.clone(),
            identity: identity.clone(),
            sources,
            tokens: Tokens::default(),
        };
        let place = Arc::new(Place {
            node: config.node_name.clone(),
            addresses: config.addresses.clone(),
        });
        let shared = Arc::new(Shared {
            machine: Machine::read(&config.root, config.max_pods),
            identity,
            paths,
            book,
            volumes,
            probes: Probes::default(),
            labels: RwLock::new(node::labels(&config)),
            admitting: Mutex::new(()),
            pull_pauses: Mutex::default(),
            config,
        });
        shared.recover();
        Self { shared, place }
    }

    pub fn pod_loop(&self) -> PodLoop {
        PodLoop {
            place: self.place.clone(),
            book: self.shared.book.clone(),
        }
    }

    pub fn hands(&self) -> Arc<Hands> {
        Arc::new(Hands {
            shared: self.shared.clone(),
        })
    }

    /// Who says *look* to the pod loop.
    pub fn wakes(&self, waker: Waker) {
        self.shared.book.wakes(waker);
        for (_, key, _, _) in self.shared.book.all() {
            self.shared.book.wake(&key);
        }
    }

    pub fn identity(&self) -> Identity {
        self.shared.identity.clone()
    }

    /// Keeps the node registered, follows the runtime's events, turns logs over, and passes over everything now and
    /// then. Ends when dropped.
    pub async fn run(&self) {
        let shared = &self.shared;
        tokio::join!(
            node::keep(shared),
            node::lease(shared),
            follow(shared),
            passes(shared),
            logs::rotate(shared)
        );
    }
}

impl Shared {
    /// Takes in what the runtime already runs. A sandbox that was only begun when this program was killed has no network,
    /// and is made anew: containers would be started in it and fail for ever.
    fn recover(&self) {
        let runtime = &self.config.runtime;
        for sandbox in runtime.sandboxes() {
            let spec = &sandbox.spec;
            let uid = SmolStr::new(&spec.uid);
            let addresses = if spec.host_network {
                self.config.addresses.clone()
            } else {
                self.config.network.addresses(&uid)
            };
            let found = Sandbox {
                id: sandbox.id.clone(),
                attempt: spec.attempt,
                ready: sandbox.ready && self.is_finished(&uid, &sandbox.id),
                created_at: sandbox.created_at,
                addresses,
            };
            self.book
                .note(&key_of(&spec.namespace, &spec.name), &uid, None, |facts| {
                    facts.admission = Some(Admission::Admitted);
                    facts.sandboxes = facts.sandboxes.max(spec.attempt + 1);
                    if facts
                        .sandbox
                        .as_ref()
                        .is_none_or(|known| known.attempt <= found.attempt)
                    {
                        facts.sandbox = Some(found);
                    }
                });
        }
        for status in runtime.containers() {
            let Some((key, uid)) = owner(&status) else {
                continue;
            };
            let run = run_of(&status, last_words::of(&status));
            self.book.note(&key, &uid, None, |facts| facts.set(run));
        }
    }

    fn is_finished(&self, uid: &str, sandbox: &str) -> bool {
        std::fs::read_to_string(self.paths.finished_sandbox(uid)).is_ok_and(|finished| finished == sandbox)
    }

    /// Takes the runtime's word about one container.
    pub(crate) async fn look_at_container(&self, uid: &str, id: &str) {
        let Some(status) = self.config.runtime.container(id) else {
            return;
        };
        let is_known = self.book.facts(uid).is_some_and(|facts| {
            facts
                .runs
                .iter()
                .any(|run| run.id == id && run.state == status.state)
        });
        if is_known {
            return;
        }
        let is_over = matches!(status.state, runtime::ContainerState::Exited(_));
        let words = if is_over {
            words_of(status.clone()).await
        } else {
            String::new()
        };
        if is_over {
            self.probes.stop(id);
        }
        self.book.change(uid, |facts| {
            if is_over {
                facts.probes.remove(id);
            }
            let mut run = run_of(&status, words);
            // A resize is known here alone: the runtime keeps what the container was made with.
            if let Some(known) = facts.runs.iter().find(|known| known.id == run.id) {
                run.given = known.given.clone();
            }
            facts.set(run);
        });
    }

    /// Nothing of the pod is here any more.
    pub(crate) fn forget(&self, uid: &str) {
        self.pull_pauses.lock().retain(|(of, _), _| of != uid);
        self.book.forget(uid);
    }
}

/// Reading files may block.
async fn words_of(status: ContainerStatus) -> String {
    let words = tokio::task::spawn_blocking(move || last_words::of(&status)).await;
    words.unwrap_or_default()
}

fn key_of(namespace: &str, name: &str) -> Key {
    crate::pod::PODS.key(namespace, name)
}

fn owner(status: &ContainerStatus) -> Option<(Key, SmolStr)> {
    let labels = &status.spec.labels;
    let key = key_of(
        labels.get(container::LABEL_NAMESPACE)?,
        labels.get(container::LABEL_POD)?,
    );
    Some((key, SmolStr::new(labels.get(container::LABEL_UID)?)))
}

fn run_of(status: &ContainerStatus, last_words: String) -> Run {
    let note = |name: &str| status.spec.annotations.get(name).cloned().unwrap_or_default();
    Run {
        id: status.id.clone(),
        sandbox: status.sandbox.clone(),
        name: SmolStr::new(&status.spec.name),
        attempt: status.spec.attempt,
        image: status.spec.image_reference.clone(),
        image_id: note(IMAGE_REF),
        hash: note(HASH),
        given: container::parse_given(&note(GIVEN)),
        created_at: status.created_at,
        state: status.state.clone(),
        last_words,
        user: status
            .user
            .as_ref()
            .map(|user| (user.uid, user.gid, user.supplemental_groups.clone()))
            .or_else(|| container::parse_user(&note(RUN_AS))),
    }
}

/// Exits and lost sandboxes, as the runtime tells of them.
async fn follow(shared: &Arc<Shared>) {
    let mut events = shared.config.runtime.events();
    loop {
        match events.recv().await {
            Ok(
                runtime::Event::ContainerStarted { container, .. }
                | runtime::Event::ContainerExited { container, .. },
            ) => {
                look_at(shared, &container).await;
            }
            Ok(runtime::Event::SandboxGone { sandbox }) => look_at_sandbox(shared, &sandbox).await,
            Err(RecvError::Lagged(_)) => pass(shared).await,
            Err(RecvError::Closed) => return std::future::pending().await,
        }
    }
}

async fn look_at(shared: &Arc<Shared>, id: &str) {
    let Some(status) = shared.config.runtime.container(id) else {
        return;
    };
    if let Some((_, uid)) = owner(&status) {
        shared.look_at_container(&uid, id).await;
    }
}

async fn look_at_sandbox(shared: &Arc<Shared>, id: &str) {
    let Some(status) = shared.config.runtime.sandbox(id) else {
        return;
    };
    let uid = status.spec.uid;
    let is_ready = status.ready && shared.is_finished(&uid, id);
    let Some(facts) = shared.book.facts(&uid) else {
        return;
    };
    let is_news = facts
        .sandbox
        .as_ref()
        .is_some_and(|sandbox| sandbox.id == id && sandbox.ready != is_ready);
    for run in facts.runs.iter().filter(|run| run.sandbox == id) {
        shared.look_at_container(&uid, &run.id).await;
    }
    if is_news {
        shared.book.change(&uid, |facts| {
            if let Some(sandbox) = facts.sandbox.as_mut().filter(|sandbox| sandbox.id == id) {
                sandbox.ready = is_ready;
            }
        });
    }
}

async fn passes(shared: &Arc<Shared>) {
    loop {
        tokio::time::sleep(FULL_PASS).await;
        pass(shared).await;
        sweep(shared).await;
    }
}

/// Compares everything with the runtime's lists: what an event missed is found here.
async fn pass(shared: &Arc<Shared>) {
    for status in shared.config.runtime.containers() {
        if let Some((_, uid)) = owner(&status) {
            shared.look_at_container(&uid, &status.id).await;
        }
    }
    for sandbox in shared.config.runtime.sandboxes() {
        look_at_sandbox(shared, &sandbox.id).await;
    }
}

/// Folders of pods that neither run here nor exist.
async fn sweep(shared: &Arc<Shared>) {
    for uid in shared.volumes.uids() {
        let is_known = shared.book.facts(&uid).is_some() || shared.config.cache.read().by_uid(&uid).is_some();
        if is_known {
            continue;
        }
        tracing::info!(%uid, "the folder of a pod that is gone is removed");
        if let Err(error) = shared.volumes.discard(&uid).await {
            tracing::warn!(%uid, error, "the folder of a pod that is gone could not be removed");
        }
    }
}
