//! The daemon's side: sandboxes and containers by id, each behind its pod's shim.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Weak};

use jiff::Timestamp;
use parking_lot::Mutex;
use tokio::sync::{broadcast, watch};

use crate::cgroup::Cgroups;
use crate::error::{Doing, Error};
use crate::image::{ImageStore, Registries};
use crate::limits;
use crate::spec::{ContainerSpec, Resources, SandboxSpec};
use crate::status::{
    ContainerState, ContainerStatus, Event, Exit, InterfaceUsage, RunsAs, SandboxStatus, Usage,
};

use self::link::Link;

mod container;
mod link;
mod port;
mod records;
mod recover;
mod sandbox;
mod session;

#[derive(Debug, Clone)]
pub struct Config {
    /// What lasts: images, specs, writable layers. `/var/lib/setpoint/<name>/runtime`.
    pub root: PathBuf,
    /// What a reboot takes away: sockets. `/run/setpoint/<name>`; keep it under 60 bytes.
    pub run: PathBuf,
    /// Below the root of each cgroup hierarchy: `/setpoint-<name>`.
    pub cgroup_parent: String,
    pub registries: Registries,
}

pub struct Runtime {
    /// For the tasks that listen to shims: they must not keep the runtime alive.
    me: Weak<Runtime>,
    config: Config,
    images: Arc<ImageStore>,
    cgroups: Arc<Cgroups>,
    /// The groups shims live in.
    refuge: Vec<PathBuf>,
    events: broadcast::Sender<Event>,
    pods: Mutex<HashMap<String, Pod>>,
    containers: Mutex<HashMap<String, Kept>>,
    /// The cgroups of sandboxes that are just being made.
    making: Mutex<Vec<String>>,
}

struct Pod {
    spec: SandboxSpec,
    created_at: Timestamp,
    /// While the shim lives.
    shim: Option<(i32, Arc<Link>)>,
}

struct Kept {
    sandbox: String,
    spec: ContainerSpec,
    created_at: Timestamp,
    state: watch::Sender<ContainerState>,
    user: Option<RunsAs>,
}

impl Runtime {
    /// Opens the store and finds again whatever ran before; shims that live are joined, the rest is known as exited.
    pub async fn open(config: Config) -> Result<Arc<Runtime>, Error> {
        let images = ImageStore::open(config.root.join("images"), config.registries.clone()).await?;
        let cgroups = Cgroups::detect(&config.cgroup_parent).doing(|| "reading the cgroup layout".into())?;
        let refuge = cgroups
            .make_refuge("shims")
            .doing(|| "making the shims' cgroup".into())?;
        records::make_folders(&config)?;
        let runtime = Arc::new_cyclic(|me| Runtime {
            me: me.clone(),
            config,
            images,
            cgroups: Arc::new(cgroups),
            refuge,
            events: broadcast::channel(limits::EVENT_BACKLOG).0,
            pods: Mutex::default(),
            containers: Mutex::default(),
            making: Mutex::default(),
        });
        runtime.recover().await?;
        Ok(runtime)
    }

    pub fn images(&self) -> &Arc<ImageStore> {
        &self.images
    }

    /// A receiver that lagged looks at the lists.
    pub fn events(&self) -> broadcast::Receiver<Event> {
        self.events.subscribe()
    }

    pub fn sandboxes(&self) -> Vec<SandboxStatus> {
        self.pods.lock().iter().map(|(id, pod)| pod.status(id)).collect()
    }

    pub fn sandbox(&self, id: &str) -> Option<SandboxStatus> {
        self.pods.lock().get(id).map(|pod| pod.status(id))
    }

    pub fn containers(&self) -> Vec<ContainerStatus> {
        self.containers
            .lock()
            .iter()
            .map(|(id, kept)| kept.status(id))
            .collect()
    }

    pub fn container(&self, id: &str) -> Option<ContainerStatus> {
        self.containers.lock().get(id).map(|kept| kept.status(id))
    }

    /// Makes a cgroup below `cgroup_parent` with these limits (`kubepods`, `kubepods/burstable`); idempotent.
    pub async fn ensure_cgroup(&self, path: &str, resources: &Resources) -> Result<(), Error> {
        let (cgroups, path, resources) = (self.cgroups.clone(), path.to_owned(), resources.clone());
        blocking(move || {
            let doing = || format!("setting up cgroup {path}");
            cgroups.make(&path).doing(doing)?;
            cgroups.apply(&path, &resources).doing(doing)
        })
        .await
    }

    /// Removes what is left of a cgroup below `cgroup_parent`, killing what is in it.
    pub async fn remove_cgroup(&self, path: &str) -> Result<(), Error> {
        let (cgroups, path) = (self.cgroups.clone(), path.to_owned());
        blocking(move || cgroups.remove(&path).doing(|| format!("removing cgroup {path}"))).await
    }

    /// Every pod cgroup (`kubepods/…/pod<uid>`) there is below `cgroup_parent`.
    pub fn pod_cgroups(&self) -> Vec<String> {
        self.cgroups.pods()
    }

    /// Usage of any cgroup below `cgroup_parent`; `""` is all of them.
    pub async fn cgroup_usage(&self, path: &str) -> Result<Usage, Error> {
        let (cgroups, path) = (self.cgroups.clone(), path.to_owned());
        blocking(move || {
            cgroups
                .usage(&path)
                .doing(|| format!("reading the usage of cgroup {path}"))
        })
        .await
    }

    pub async fn sandbox_usage(&self, id: &str) -> Result<Usage, Error> {
        let pod = self.sandbox(id).ok_or_else(|| no_sandbox(id))?;
        self.cgroup_usage(&pod.spec.cgroup).await
    }

    /// Of the pod's network devices; of the machine's with host network.
    pub fn network_usage(&self, id: &str) -> Result<Vec<InterfaceUsage>, Error> {
        let pod = self.sandbox(id).ok_or_else(|| no_sandbox(id))?;
        let pid = pod.pid.ok_or_else(|| Error::ShimGone(id.to_owned()))?;
        crate::usage::interfaces(pid).doing(|| format!("reading the network usage of sandbox {id}"))
    }

    pub async fn container_usage(&self, id: &str) -> Result<Usage, Error> {
        let group = self.container_cgroup(id)?;
        let layer = self.container_folder(id).join("upper");
        let mut usage = self.cgroup_usage(&group).await?;
        let (bytes, inodes) = blocking(move || Ok(crate::usage::folder_usage(&layer))).await?;
        (usage.filesystem_bytes, usage.filesystem_inodes) = (bytes, inodes);
        Ok(usage)
    }

    fn handle(&self) -> Result<Arc<Runtime>, Error> {
        self.me
            .upgrade()
            .ok_or_else(|| Error::State("the runtime is being closed".into()))
    }

    fn link(&self, sandbox: &str) -> Result<Arc<Link>, Error> {
        let pods = self.pods.lock();
        let pod = pods.get(sandbox).ok_or_else(|| no_sandbox(sandbox))?;
        pod.shim
            .as_ref()
            .map(|(_, link)| link.clone())
            .ok_or_else(|| Error::ShimGone(sandbox.to_owned()))
    }

    fn link_of_container(&self, id: &str) -> Result<Arc<Link>, Error> {
        let sandbox = self.container(id).ok_or_else(|| no_container(id))?.sandbox;
        self.link(&sandbox)
    }

    fn container_cgroup(&self, id: &str) -> Result<String, Error> {
        let sandbox = self.container(id).ok_or_else(|| no_container(id))?.sandbox;
        let pod = self.sandbox(&sandbox).ok_or_else(|| no_sandbox(&sandbox))?;
        Ok(format!("{}/{id}", pod.spec.cgroup))
    }

    fn container_folder(&self, id: &str) -> PathBuf {
        self.config.root.join("containers").join(id)
    }

    /// Takes note of an end, once, and tells it.
    fn note_exit(&self, id: &str, exit: Exit) {
        let sandbox = {
            let containers = self.containers.lock();
            let Some(kept) = containers.get(id) else { return };
            if matches!(*kept.state.borrow(), ContainerState::Exited(_)) {
                return;
            }
            kept.state.send_replace(ContainerState::Exited(exit.clone()));
            kept.sandbox.clone()
        };
        // Nobody may be listening.
        let _unheard = self.events.send(Event::ContainerExited {
            sandbox,
            container: id.to_owned(),
            exit,
        });
        self.drop_container_cgroup(id);
    }

    /// The group of an ended container is of no use; its remains need not be waited for.
    fn drop_container_cgroup(&self, id: &str) {
        let Ok(group) = self.container_cgroup(id) else {
            return;
        };
        let cgroups = self.cgroups.clone();
        tokio::task::spawn_blocking(move || {
            if let Err(error) = cgroups.remove(&group) {
                tracing::warn!("removing cgroup {group}: {error}");
            }
        });
    }
}

impl Pod {
    fn status(&self, id: &str) -> SandboxStatus {
        let pid = self.shim.as_ref().map(|(pid, _)| *pid);
        SandboxStatus {
            id: id.to_owned(),
            spec: self.spec.clone(),
            created_at: self.created_at,
            ready: pid.is_some(),
            pid,
            netns: pid
                .filter(|_| !self.spec.host_network)
                .map(|pid| PathBuf::from(format!("/proc/{pid}/ns/net"))),
        }
    }
}

impl Kept {
    fn status(&self, id: &str) -> ContainerStatus {
        ContainerStatus {
            id: id.to_owned(),
            sandbox: self.sandbox.clone(),
            spec: self.spec.clone(),
            created_at: self.created_at,
            state: self.state.borrow().clone(),
            user: self.user.clone(),
        }
    }
}

fn no_sandbox(id: &str) -> Error {
    Error::NotFound {
        what: "sandbox",
        id: id.to_owned(),
    }
}

fn no_container(id: &str) -> Error {
    Error::NotFound {
        what: "container",
        id: id.to_owned(),
    }
}

/// What must not be left half done when the caller gives up: it goes on without them.
async fn to_the_end<T: Send + 'static>(
    work: impl Future<Output = Result<T, Error>> + Send + 'static,
) -> Result<T, Error> {
    match tokio::spawn(work).await {
        Ok(result) => result,
        Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
        Err(_) => Err(Error::State("the daemon is going down".into())),
    }
}

/// For the file system, which may take its time.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => std::panic::resume_unwind(error.into_panic()),
    }
}
