//! The daemon's side: sandboxes and containers by id, each behind its pod's shim.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::sync::broadcast;

use crate::error::Error;
use crate::image::{ImageStore, Registries};
use crate::limits;
use crate::spec::{ContainerSpec, Resources, SandboxSpec};
use crate::status::{ContainerStatus, Event, SandboxStatus, Usage};
use crate::streams::{AttachSession, AttachSpec, ExecOutput, ExecSession, ExecSpec};

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
    images: Arc<ImageStore>,
    events: broadcast::Sender<Event>,
}

impl Runtime {
    /// Opens the store and finds again whatever ran before; shims that live are joined, the rest is known as exited.
    pub async fn open(config: Config) -> Result<Arc<Runtime>, Error> {
        let images = ImageStore::open(config.root.join("images"), config.registries.clone()).await?;
        Ok(Arc::new(Runtime { images, events: broadcast::channel(limits::EVENT_BACKLOG).0 }))
    }

    pub fn images(&self) -> &Arc<ImageStore> {
        &self.images
    }

    /// A receiver that lagged looks at the lists.
    pub fn events(&self) -> broadcast::Receiver<Event> {
        self.events.subscribe()
    }

    pub fn sandboxes(&self) -> Vec<SandboxStatus> {
        unimplemented!()
    }

    pub fn sandbox(&self, _id: &str) -> Option<SandboxStatus> {
        unimplemented!()
    }

    pub fn containers(&self) -> Vec<ContainerStatus> {
        unimplemented!()
    }

    pub fn container(&self, _id: &str) -> Option<ContainerStatus> {
        unimplemented!()
    }

    /// Makes a cgroup below `cgroup_parent` with these limits (`kubepods`, `kubepods/burstable`); idempotent.
    pub async fn ensure_cgroup(&self, _path: &str, _resources: &Resources) -> Result<(), Error> {
        unimplemented!()
    }

    /// Removes what is left of a cgroup below `cgroup_parent`, killing what is in it.
    pub async fn remove_cgroup(&self, _path: &str) -> Result<(), Error> {
        unimplemented!()
    }

    /// Every pod cgroup (`kubepods/…/pod<uid>`) there is below `cgroup_parent`.
    pub fn pod_cgroups(&self) -> Vec<String> {
        unimplemented!()
    }

    /// Makes the pod's cgroup, shim and namespaces. Its network namespace exists, with only `lo` in it (up),
    /// when this returns: the network wires it then.
    pub async fn run_sandbox(&self, _spec: SandboxSpec) -> Result<SandboxStatus, Error> {
        unimplemented!()
    }

    /// Kills what still runs in it and lets its namespaces go. Idempotent.
    pub async fn stop_sandbox(&self, _id: &str) -> Result<(), Error> {
        unimplemented!()
    }

    /// Stops it, forgets it and its containers. Idempotent.
    pub async fn remove_sandbox(&self, _id: &str) -> Result<(), Error> {
        unimplemented!()
    }

    pub async fn update_sandbox_resources(&self, _id: &str, _resources: &Resources) -> Result<(), Error> {
        unimplemented!()
    }

    /// Answers with the container's id.
    pub async fn create_container(&self, _sandbox: &str, _spec: ContainerSpec) -> Result<String, Error> {
        unimplemented!()
    }

    /// Starts it. [`Error::Start`] if its process could not be made: it is then `Exited` with `StartError`.
    pub async fn start_container(&self, _id: &str) -> Result<ContainerStatus, Error> {
        unimplemented!()
    }

    /// Sends the stop signal, waits for at most `grace`, then kills. Returns when it has exited. Idempotent.
    pub async fn stop_container(&self, _id: &str, _grace: Duration) -> Result<(), Error> {
        unimplemented!()
    }

    /// As `stop_container`, with a signal of the caller's choice (`lifecycle.stopSignal`).
    pub async fn stop_container_with(&self, _id: &str, _signal: &str, _grace: Duration) -> Result<(), Error> {
        unimplemented!()
    }

    /// Kills it if it runs, and forgets it and its writable layer; its log stays. Idempotent.
    pub async fn remove_container(&self, _id: &str) -> Result<(), Error> {
        unimplemented!()
    }

    pub async fn update_resources(&self, _id: &str, _resources: &Resources) -> Result<(), Error> {
        unimplemented!()
    }

    pub async fn exec(&self, _id: &str, _spec: ExecSpec) -> Result<ExecSession, Error> {
        unimplemented!()
    }

    /// Runs a command to its end. [`Error::TimedOut`] after `timeout`, if there is one, with the command killed.
    pub async fn exec_sync(
        &self,
        _id: &str,
        _command: &[String],
        _timeout: Option<Duration>,
    ) -> Result<ExecOutput, Error> {
        unimplemented!()
    }

    pub async fn attach(&self, _id: &str, _spec: AttachSpec) -> Result<AttachSession, Error> {
        unimplemented!()
    }

    /// A connection to `localhost:port` inside the pod.
    pub async fn port_forward(&self, _sandbox: &str, _port: u16) -> Result<TcpStream, Error> {
        unimplemented!()
    }

    pub async fn container_usage(&self, _id: &str) -> Result<Usage, Error> {
        unimplemented!()
    }

    pub async fn sandbox_usage(&self, _id: &str) -> Result<Usage, Error> {
        unimplemented!()
    }

    /// Usage of any cgroup below `cgroup_parent`; `""` is all of them.
    pub async fn cgroup_usage(&self, _path: &str) -> Result<Usage, Error> {
        unimplemented!()
    }

    /// The log file was moved away: goes on in a new one at the same path.
    pub async fn reopen_log(&self, _id: &str) -> Result<(), Error> {
        unimplemented!()
    }
}
