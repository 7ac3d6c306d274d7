//! Containers: made as folders and records, started by their shim, stopped by signals, removed without a trace.

use std::fs;
use std::path::Path;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::watch;
use tokio::time::timeout;

use super::records::{self, ContainerRecord};
use super::{Kept, Runtime, blocking, no_container, no_sandbox, to_the_end};
use crate::container::plan::{self, Surroundings};
use crate::error::{Doing, Error};
use crate::limits;
use crate::shim::wire::{Answer, Ask};
use crate::spec::{ContainerSpec, Resources, SandboxSpec};
use crate::status::{ContainerState, ContainerStatus, Event, Exit, RunsAs};

impl Runtime {
    /// Answers with the container's id.
    pub async fn create_container(&self, sandbox: &str, spec: ContainerSpec) -> Result<String, Error> {
        let (runtime, sandbox) = (self.handle()?, sandbox.to_owned());
        to_the_end(async move { runtime.create(&sandbox, spec).await }).await
    }

    async fn create(&self, sandbox: &str, spec: ContainerSpec) -> Result<String, Error> {
        if self.sandbox(sandbox).is_none() {
            return Err(no_sandbox(sandbox));
        }
        let image = self.images.resolve(&spec.image);
        let image = image.ok_or_else(|| crate::image::ImageError::NotFound(spec.image.clone()))?;
        let id = records::new_id()?;
        let record = ContainerRecord {
            sandbox: sandbox.to_owned(),
            spec: spec.clone(),
            created_at: Timestamp::now(),
        };
        let created_at = record.created_at;
        self.images.hold(&image.id);
        let folder = self.container_folder(&id);
        let made = blocking(move || {
            for part in ["upper", "work", "rootfs"] {
                records::make_folder(&folder.join(part))?;
            }
            // The root's mode is the upper folder's: programs of any user begin there.
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(folder.join("upper"), fs::Permissions::from_mode(0o755))
                .doing(|| "opening the container's root".into())?;
            records::write(&folder.join("container.json"), &record)
        })
        .await;
        if let Err(error) = made {
            self.images.release(&image.id);
            let _half_made = fs::remove_dir_all(self.container_folder(&id));
            return Err(error);
        }
        let state = watch::Sender::new(ContainerState::Created);
        let kept = Kept {
            sandbox: sandbox.to_owned(),
            spec,
            created_at,
            state,
            user: None,
        };
        self.containers.lock().insert(id.clone(), kept);
        Ok(id)
    }

    /// Starts it. [`Error::Start`] if its process could not be made: it is then `Exited` with `StartError`.
    pub async fn start_container(&self, id: &str) -> Result<ContainerStatus, Error> {
        let (runtime, id) = (self.handle()?, id.to_owned());
        to_the_end(async move { runtime.start(&id).await }).await
    }

    async fn start(&self, id: &str) -> Result<ContainerStatus, Error> {
        let container = self.container(id).ok_or_else(|| no_container(id))?;
        if container.state != ContainerState::Created {
            return Err(Error::State(format!("container {id} has been started already")));
        }
        let pod = self
            .sandbox(&container.sandbox)
            .ok_or_else(|| no_sandbox(&container.sandbox))?;
        let started = match self.prepare(id, &container.spec, &pod.spec, &pod.id).await {
            Ok(()) => match self.link(&pod.id) {
                Ok(link) => {
                    link.ask(
                        Ask::Start {
                            container: id.to_owned(),
                        },
                        &[],
                    )
                    .await
                }
                Err(error) => Err(error),
            },
            Err(error) => Err(error),
        };
        match started {
            Ok((Answer::Started { pid, started_at }, _)) => self.note_start(id, pid, started_at),
            Ok(_) => return Err(Error::State("the shim answered something else".into())),
            Err(error) => {
                self.note_failure(id, &error);
                return Err(error);
            }
        }
        self.container(id).ok_or_else(|| no_container(id))
    }

    /// The cgroup with its limits, and the plan the shim goes by.
    async fn prepare(
        &self,
        id: &str,
        spec: &ContainerSpec,
        sandbox: &SandboxSpec,
        pod: &str,
    ) -> Result<(), Error> {
        let image = self.images.resolve(&spec.image);
        let image = image.ok_or_else(|| crate::image::ImageError::NotFound(spec.image.clone()))?;
        let (cgroups, images) = (self.cgroups.clone(), self.images.clone());
        let (folder, shm) = (self.container_folder(id), self.shim_folder(pod).join("shm"));
        let (id, spec, sandbox) = (id.to_owned(), spec.clone(), sandbox.clone());
        blocking(move || {
            let group = format!("{}/{id}", sandbox.cgroup);
            let doing = || format!("setting up cgroup {group}");
            cgroups.make(&group).doing(doing)?;
            cgroups.apply(&group, &spec.resources).doing(doing)?;
            if !spec.security.privileged {
                cgroups.allow_devices(&group, &spec.devices).doing(doing)?;
            }
            let around = Surroundings {
                id: &id,
                folder: &folder,
                images: &images,
                image: &image,
                cgroups: &cgroups,
                cgroup: &group,
                sandbox: &sandbox,
                shm: &shm,
            };
            let (plan, filter) = plan::plan(&spec, &around).map_err(Error::Start)?;
            if let Some(filter) = filter {
                write_file(&folder.join("seccomp.bpf"), &filter)?;
            }
            records::write(&folder.join("plan.json"), &plan)
        })
        .await
    }

    fn note_start(&self, id: &str, pid: i32, started_at: Timestamp) {
        let user = RunsAs::of(pid);
        let sandbox = {
            let mut containers = self.containers.lock();
            let Some(kept) = containers.get_mut(id) else {
                return;
            };
            kept.user = user;
            // A short program's end may be known before its start.
            if *kept.state.borrow() == ContainerState::Created {
                kept.state
                    .send_replace(ContainerState::Running { pid, started_at });
            }
            kept.sandbox.clone()
        };
        let _unheard = self.events.send(Event::ContainerStarted {
            sandbox,
            container: id.to_owned(),
        });
    }

    fn note_failure(&self, id: &str, error: &Error) {
        let exit = Exit {
            code: 128,
            signal: None,
            oom_killed: false,
            started_at: None,
            finished_at: Timestamp::now(),
            reason: "StartError".into(),
            message: error.to_string(),
        };
        // Only for the next daemon; without it the container counts as never started.
        let _less = records::write(&self.container_folder(id).join("exit.json"), &exit);
        self.note_exit(id, exit);
    }

    /// Sends the stop signal, waits for at most `grace`, then kills. Returns when it has exited. Idempotent.
    pub async fn stop_container(&self, id: &str, grace: Duration) -> Result<(), Error> {
        let Some(container) = self.container(id) else {
            return Ok(());
        };
        let image = self.images.resolve(&container.spec.image);
        let signal = container
            .spec
            .stop_signal
            .or_else(|| image.and_then(|image| image.config.stop_signal));
        self.stop_container_with(id, signal.as_deref().unwrap_or("TERM"), grace)
            .await
    }

    /// As `stop_container`, with a signal of the caller's choice (`lifecycle.stopSignal`).
    pub async fn stop_container_with(&self, id: &str, signal: &str, grace: Duration) -> Result<(), Error> {
        let Some(mut state) = self.containers.lock().get(id).map(|kept| kept.state.subscribe()) else {
            return Ok(());
        };
        if !matches!(*state.borrow(), ContainerState::Running { .. }) {
            return Ok(());
        }
        let link = self.link_of_container(id)?;
        let signals = [
            (signal_number(signal)?, grace),
            (libc::SIGKILL, limits::KILL_WAIT),
        ];
        for (signal, patience) in signals {
            if patience.is_zero() {
                continue;
            }
            // Gone meanwhile is what is wanted.
            let _gone = link
                .ask(
                    Ask::Signal {
                        container: id.to_owned(),
                        signal,
                    },
                    &[],
                )
                .await;
            let ended = state.wait_for(|state| matches!(state, ContainerState::Exited(_)));
            if timeout(patience, ended).await.is_ok() {
                return Ok(());
            }
        }
        Err(Error::State(format!(
            "container {id} did not end {} s after it was killed",
            limits::KILL_WAIT.as_secs()
        )))
    }

    /// Kills it if it runs, and forgets it and its writable layer; its log stays. Idempotent.
    pub async fn remove_container(&self, id: &str) -> Result<(), Error> {
        let Some(container) = self.container(id) else {
            return Ok(());
        };
        self.stop_container_with(id, "KILL", Duration::ZERO).await?;
        let (cgroups, group) = (self.cgroups.clone(), self.container_cgroup(id));
        let folder = self.container_folder(id);
        let grave = folder.with_file_name(format!(".removed-{id}"));
        blocking(move || {
            if let Ok(group) = group {
                cgroups
                    .remove(&group)
                    .doing(|| format!("removing cgroup {group}"))?;
            }
            // First out of sight, so that no daemon finds half of it.
            match fs::rename(&folder, &grave) {
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                renamed => renamed.doing(|| format!("removing {}", folder.display()))?,
            }
            records::remove_folder(grave)
        })
        .await?;
        if self.containers.lock().remove(id).is_some()
            && let Some(image) = self.images.resolve(&container.spec.image)
        {
            self.images.release(&image.id);
        }
        Ok(())
    }

    pub async fn update_resources(&self, id: &str, resources: &Resources) -> Result<(), Error> {
        let group = self.container_cgroup(id)?;
        let (cgroups, new) = (self.cgroups.clone(), resources.clone());
        blocking(move || {
            cgroups
                .apply(&group, &new)
                .doing(|| format!("changing cgroup {group}"))
        })
        .await?;
        let record = {
            let mut containers = self.containers.lock();
            let kept = containers.get_mut(id).ok_or_else(|| no_container(id))?;
            kept.spec.resources = resources.clone();
            ContainerRecord {
                sandbox: kept.sandbox.clone(),
                spec: kept.spec.clone(),
                created_at: kept.created_at,
            }
        };
        let path = self.container_folder(id).join("container.json");
        blocking(move || records::write(&path, &record)).await
    }

    /// The log file was moved away: goes on in a new one at the same path.
    pub async fn reopen_log(&self, id: &str) -> Result<(), Error> {
        let link = self.link_of_container(id)?;
        link.ask(
            Ask::ReopenLog {
                container: id.to_owned(),
            },
            &[],
        )
        .await
        .map(drop)
    }
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    fs::write(path, bytes).doing(|| format!("writing {}", path.display()))
}

/// `SIGTERM`, `TERM`, `15`, `RTMIN+3`.
fn signal_number(name: &str) -> Result<i32, Error> {
    const NAMES: [&str; 31] = [
        "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE",
        "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ",
        "VTALRM", "PROF", "WINCH", "IO", "PWR", "SYS",
    ];
    let unknown = || Error::State(format!("unknown signal {name:?}"));
    if let Ok(number) = name.parse() {
        return if (1..=libc::SIGRTMAX()).contains(&number) {
            Ok(number)
        } else {
            Err(unknown())
        };
    }
    let upper = name.to_ascii_uppercase();
    let short = upper.strip_prefix("SIG").unwrap_or(&upper);
    if let Some(offset) = short.strip_prefix("RTMIN") {
        let offset: i32 = if offset.is_empty() {
            0
        } else {
            offset.parse().map_err(|_| unknown())?
        };
        return Ok(libc::SIGRTMIN() + offset);
    }
    NAMES
        .iter()
        .position(|known| *known == short)
        .map(|index| index as i32 + 1)
        .ok_or_else(unknown)
}
