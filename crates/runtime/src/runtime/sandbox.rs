//! Sandboxes: a cgroup, a shim and its namespaces, made together and undone together.

use std::fs;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;

use jiff::Timestamp;
use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType};
use rustix::process::{Pid, Signal};
use tokio::process::Command;
use tokio::time::timeout;

use super::link::Link;
use super::records::{self, SandboxRecord};
use super::{Pod, Runtime, blocking, no_sandbox, to_the_end};
use crate::error::{Doing, Error};
use crate::limits;
use crate::shim::NAME;
use crate::shim::wire::{Answer, Ask, PodPlan};
use crate::spec::{Resources, SandboxSpec};
use crate::status::{ContainerState, Event, SandboxStatus};

const SHM_BYTES: u64 = 64 << 20;
/// Enough of an id to name a folder in /run by: socket addresses are short.
const SHORT: usize = 24;

impl Runtime {
    /// Makes the pod's cgroup, shim and namespaces. Its network namespace exists, with only `lo` in it (up),
    /// when this returns: the network wires it then.
    pub async fn run_sandbox(&self, spec: SandboxSpec) -> Result<SandboxStatus, Error> {
        let runtime = self.handle()?;
        to_the_end(async move { runtime.run(spec).await }).await
    }

    async fn run(&self, spec: SandboxSpec) -> Result<SandboxStatus, Error> {
        if spec.user_namespace.is_some() {
            return Err(Error::State(
                "this runtime has no user namespaces: leave out hostUsers, or set it to true".into(),
            ));
        }
        let id = records::new_id()?;
        let created_at = Timestamp::now();
        self.making.lock().push(spec.cgroup.clone());
        let made = self.make_sandbox(&id, &spec, created_at).await;
        let (pid, link) = match made {
            Ok(made) => made,
            Err(error) => {
                self.made(&spec.cgroup);
                self.clear_sandbox(&id, &spec).await;
                let _half_made = fs::remove_file(self.sandbox_record(&id));
                return Err(error);
            }
        };
        let pod = Pod {
            spec,
            created_at,
            shim: Some((pid, link)),
        };
        let status = pod.status(&id);
        self.pods.lock().insert(id, pod);
        self.made(&status.spec.cgroup);
        Ok(status)
    }

    fn made(&self, cgroup: &str) {
        let mut making = self.making.lock();
        if let Some(index) = making.iter().position(|each| each == cgroup) {
            making.swap_remove(index);
        }
    }

    async fn make_sandbox(
        &self,
        id: &str,
        spec: &SandboxSpec,
        created_at: Timestamp,
    ) -> Result<(i32, Arc<Link>), Error> {
        let prepared = {
            let (cgroups, spec, plan) = (self.cgroups.clone(), spec.clone(), self.pod_plan(id, spec));
            let record = self.sandbox_record(id);
            blocking(move || {
                records::write(
                    &record,
                    &SandboxRecord {
                        spec: spec.clone(),
                        created_at,
                    },
                )?;
                let doing = || format!("setting up cgroup {}", spec.cgroup);
                cgroups.make(&spec.cgroup).doing(doing)?;
                cgroups.apply(&spec.cgroup, &spec.resources).doing(doing)?;
                prepare_shim(&plan)
            })
            .await?
        };
        let link =
            Link::connect(id, &self.shim_folder(id).join("s")).doing(|| "connecting to the shim".into())?;
        let link = Arc::new(link);
        spawn_shim(prepared, &self.shim_folder(id).join("plan.json"), spec)?;
        self.listen_to(id, &link);
        match self.hello(&link).await {
            Ok((pid, _)) => Ok((pid, link)),
            Err(error) => Err(match fs::read_to_string(self.shim_folder(id).join("problem")) {
                Ok(problem) => Error::Start(format!("the sandbox could not be made: {problem}")),
                Err(_) => error,
            }),
        }
    }

    pub(super) async fn hello(&self, link: &Link) -> Result<(i32, Vec<(String, ContainerState)>), Error> {
        match timeout(limits::SHIM_START, link.ask(Ask::Hello, &[])).await {
            Ok(Ok((Answer::Hello { pid, containers }, _))) => Ok((pid, containers)),
            Ok(Ok(_)) => Err(Error::State("the shim answered something else".into())),
            Ok(Err(error)) => Err(error),
            Err(_) => Err(Error::State(format!(
                "the shim did not answer in {} s",
                limits::SHIM_START.as_secs()
            ))),
        }
    }

    pub(super) fn listen_to(&self, id: &str, link: &Arc<Link>) {
        let (me, link, id) = (self.me.clone(), link.clone(), id.to_owned());
        tokio::spawn(async move {
            let note = me.clone();
            link.listen(move |container, exit| {
                if let Some(runtime) = note.upgrade() {
                    runtime.note_exit(&container, exit);
                }
            })
            .await;
            if let Some(runtime) = me.upgrade() {
                runtime.shim_gone(&id).await;
            }
        });
    }

    /// Kills what still runs in it and lets its namespaces go. Idempotent.
    pub async fn stop_sandbox(&self, id: &str) -> Result<(), Error> {
        let Some(pod) = self.sandbox(id) else {
            return Ok(());
        };
        if let Ok(link) = self.link(id) {
            let stopped = timeout(limits::SHIM_STOP, link.ask(Ask::Stop, &[])).await;
            if stopped.is_err()
                && let Some(pid) = pod.pid.and_then(Pid::from_raw)
            {
                // Its connection stands, so the number is still its own. What it left goes with the cgroup, below.
                let _gone = rustix::process::kill_process(pid, Signal::KILL);
            }
        }
        self.shim_gone(id).await;
        self.clear_sandbox(id, &pod.spec).await;
        Ok(())
    }

    /// Stops it, forgets it and its containers. Idempotent.
    pub async fn remove_sandbox(&self, id: &str) -> Result<(), Error> {
        self.stop_sandbox(id).await?;
        let members: Vec<String> = {
            let containers = self.containers.lock();
            containers
                .iter()
                .filter(|(_, kept)| kept.sandbox == id)
                .map(|(id, _)| id.clone())
                .collect()
        };
        for container in members {
            self.remove_container(&container).await?;
        }
        self.pods.lock().remove(id);
        match fs::remove_file(self.sandbox_record(id)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(error).doing(|| format!("removing the record of sandbox {id}"))
            }
            _ => Ok(()),
        }
    }

    pub async fn update_sandbox_resources(&self, id: &str, resources: &Resources) -> Result<(), Error> {
        let pod = self.sandbox(id).ok_or_else(|| no_sandbox(id))?;
        let (cgroups, group, new) = (self.cgroups.clone(), pod.spec.cgroup.clone(), resources.clone());
        blocking(move || {
            cgroups
                .apply(&group, &new)
                .doing(|| format!("changing cgroup {group}"))
        })
        .await?;
        if let Some(pod) = self.pods.lock().get_mut(id) {
            pod.spec.resources = resources.clone();
        }
        Ok(())
    }

    /// The shim ended, asked or not: its containers cannot be running.
    pub(super) async fn shim_gone(&self, id: &str) {
        let ended = self
            .pods
            .lock()
            .get_mut(id)
            .and_then(|pod| Some((pod.shim.take()?.0, pod.spec.cgroup.clone())));
        let Some((pid, group)) = ended else { return };
        let members: Vec<String> = {
            let containers = self.containers.lock();
            let runs = |kept: &super::Kept| matches!(*kept.state.borrow(), ContainerState::Running { .. });
            containers
                .iter()
                .filter(|(_, kept)| kept.sandbox == id && runs(kept))
                .map(|(id, _)| id.clone())
                .collect()
        };
        // Nobody reaps or logs them any more, and the next shim could not take them over.
        let groups: Vec<String> = members
            .iter()
            .map(|container| format!("{group}/{container}"))
            .collect();
        let cgroups = self.cgroups.clone();
        let _nothing_to_kill = blocking(move || {
            groups.iter().for_each(|group| cgroups.kill(group));
            Ok(())
        })
        .await;
        for container in members {
            self.note_exit(
                &container,
                super::recover::last_word(&self.container_folder(&container)),
            );
        }
        tracing::debug!("shim {pid} of sandbox {id} is gone");
        let _unheard = self.events.send(Event::SandboxGone {
            sandbox: id.to_owned(),
        });
    }

    /// Takes away everything of a sandbox but its record; what fails is tried again when it is removed.
    pub(super) async fn clear_sandbox(&self, id: &str, spec: &SandboxSpec) {
        let (cgroups, group, folder) = (self.cgroups.clone(), spec.cgroup.clone(), self.shim_folder(id));
        // A pod's next sandbox may be there before its last one is cleared away.
        let others = self.making.lock().contains(&group)
            || self
                .pods
                .lock()
                .iter()
                .any(|(other, pod)| other != id && pod.spec.cgroup == group);
        let cleared = blocking(move || {
            // Not mounted, mostly: the shim did it.
            let _unmounted = rustix::mount::unmount(folder.join("shm"), rustix::mount::UnmountFlags::DETACH);
            if !others {
                cgroups
                    .remove(&group)
                    .doing(|| format!("removing cgroup {group}"))?;
            }
            records::remove_folder(folder)
        })
        .await;
        if let Err(error) = cleared {
            tracing::warn!("clearing sandbox {id}: {error}");
        }
    }

    fn pod_plan(&self, id: &str, spec: &SandboxSpec) -> PodPlan {
        let folder = self.shim_folder(id);
        let shm = (!spec.host_ipc).then(|| (folder.join("shm"), spec.shm_bytes.unwrap_or(SHM_BYTES)));
        PodPlan {
            id: id.to_owned(),
            containers: self.config.root.join("containers"),
            hostname: spec.hostname.clone(),
            domainname: spec.domainname.clone(),
            host_network: spec.host_network,
            host_ipc: spec.host_ipc,
            pod_pid_namespace: spec.share_process_namespace && !spec.host_pid,
            sysctls: spec
                .sysctls
                .iter()
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
            shm,
            refuge: self.refuge.clone(),
            folder,
        }
    }

    pub(super) fn shim_folder(&self, id: &str) -> PathBuf {
        self.config.run.join("p").join(&id[..SHORT.min(id.len())])
    }

    pub(super) fn sandbox_record(&self, id: &str) -> PathBuf {
        self.config.root.join("sandboxes").join(format!("{id}.json"))
    }
}

/// Makes its folder and its socket, which takes connections before the shim is there to answer them.
fn prepare_shim(plan: &PodPlan) -> Result<OwnedFd, Error> {
    records::make_folder(&plan.folder)?;
    records::write(&plan.folder.join("plan.json"), plan)?;
    let path = plan.folder.join("s");
    let doing = || format!("making the socket {}", path.display());
    let listener = rustix::net::socket_with(
        AddressFamily::UNIX,
        SocketType::SEQPACKET,
        SocketFlags::CLOEXEC,
        None,
    )
    .doing(doing)?;
    SocketAddrUnix::new(&path)
        .and_then(|address| rustix::net::bind(&listener, &address))
        .doing(doing)?;
    rustix::net::listen(&listener, limits::SHIM_PEERS as i32).doing(doing)?;
    Ok(listener)
}

/// Starts this same program again, as a shim. Its end is reaped in the background.
fn spawn_shim(listener: OwnedFd, plan: &Path, spec: &SandboxSpec) -> Result<(), Error> {
    let mut child = Command::new("/proc/self/exe")
        .arg0(format!("setpoint: pod {}/{}", spec.namespace, spec.name))
        .arg(NAME)
        .arg(plan)
        .env_clear()
        // The shim has one thread and next to no memory; jemalloc's usual ways would give it both.
        .env(
            "_RJEM_MALLOC_CONF",
            "background_thread:false,narenas:1,tcache:false,dirty_decay_ms:0,muzzy_decay_ms:0",
        )
        .current_dir("/")
        .stdin(Stdio::from(listener))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(false)
        .spawn()
        .doing(|| "starting a shim".into())?;
    tokio::spawn(async move {
        // How it ended is known by its socket.
        let _known = child.wait().await;
    });
    Ok(())
}
