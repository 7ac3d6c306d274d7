//! After a start: everything that ran is found again, everything that did not survive is cleared away.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use tokio::sync::watch;

use super::link::Link;
use super::records::{self, ContainerRecord, SandboxRecord};
use super::{Kept, Pod, Runtime, blocking};
use crate::error::Error;
use crate::status::{ContainerState, Exit, RunsAs};

impl Runtime {
    pub(super) async fn recover(&self) -> Result<(), Error> {
        let root = self.config.root.clone();
        let (sandboxes, containers) =
            blocking(move || Ok((read_sandboxes(&root)?, read_containers(&root)?))).await?;
        for (id, record) in containers {
            if let Some(image) = self.images.resolve(&record.spec.image) {
                self.images.hold(&image.id);
            }
            let state = watch::Sender::new(ContainerState::Created);
            let ContainerRecord {
                sandbox,
                spec,
                created_at,
            } = record;
            self.containers.lock().insert(
                id,
                Kept {
                    sandbox,
                    spec,
                    created_at,
                    state,
                    user: None,
                },
            );
        }
        let mut dead = Vec::new();
        for (id, SandboxRecord { spec, created_at }) in sandboxes {
            let joined = self.join(&id).await;
            let alive = joined.is_some();
            let (shim, running) = joined.map_or((None, Vec::new()), |(pid, link, running)| {
                (Some((pid, link)), running)
            });
            self.settle(&id, alive, running);
            if !alive {
                dead.push((id.clone(), spec.clone()));
            }
            self.pods.lock().insert(
                id,
                Pod {
                    spec,
                    created_at,
                    shim,
                },
            );
        }
        for (id, spec) in dead {
            self.clear_sandbox(&id, &spec).await;
        }
        Ok(())
    }

    async fn join(&self, id: &str) -> Option<(i32, Arc<Link>, Vec<(String, ContainerState)>)> {
        let link = Arc::new(Link::connect(id, &self.shim_folder(id).join("s")).ok()?);
        self.listen_to(id, &link);
        let (pid, running) = self.hello(&link).await.ok()?;
        Some((pid, link, running))
    }

    /// What each container of the sandbox is: as its shim says, or else as its files say.
    fn settle(&self, sandbox: &str, alive: bool, running: Vec<(String, ContainerState)>) {
        let mut containers = self.containers.lock();
        for (id, kept) in containers.iter_mut().filter(|(_, kept)| kept.sandbox == sandbox) {
            let folder = self.container_folder(id);
            let said = running
                .iter()
                .find(|(running, _)| running == id)
                .map(|(_, state)| state.clone());
            let state = match said {
                Some(state) => state,
                None if folder.join("exit.json").exists() => ContainerState::Exited(last_word(&folder)),
                None if folder.join("started.json").exists() || !alive => {
                    ContainerState::Exited(last_word(&folder))
                }
                None => ContainerState::Created,
            };
            if let ContainerState::Running { pid, .. } = state {
                kept.user = RunsAs::of(pid);
            }
            // News that came while it was looked up is newer.
            if *kept.state.borrow() == ContainerState::Created {
                kept.state.send_replace(state);
            }
        }
    }
}

/// How a container ended whose shim cannot be asked any more.
pub(super) fn last_word(folder: &Path) -> Exit {
    if let Some(exit) = records::read(&folder.join("exit.json")) {
        return exit;
    }
    let started_at = match records::read(&folder.join("started.json")) {
        Some(ContainerState::Running { started_at, .. }) => Some(started_at),
        _ => None,
    };
    Exit {
        code: 255,
        signal: None,
        oom_killed: false,
        started_at,
        finished_at: Timestamp::now(),
        reason: "ContainerStatusUnknown".into(),
        message: "the container's shim ended before the container did: how it ended is not known".into(),
    }
}

fn read_sandboxes(root: &Path) -> Result<Vec<(String, SandboxRecord)>, Error> {
    let folder = root.join("sandboxes");
    let names = records::names(&folder)?;
    let read = |name: &String| {
        Some((
            name.strip_suffix(".json")?.to_owned(),
            records::read(&folder.join(name))?,
        ))
    };
    Ok(names.iter().filter_map(read).collect())
}

/// A folder without a whole record is what a crash left.
fn read_containers(root: &Path) -> Result<Vec<(String, ContainerRecord)>, Error> {
    let folder = root.join("containers");
    let mut found = Vec::new();
    for name in records::names(&folder)? {
        let path = folder.join(&name);
        match records::read(&path.join("container.json")).filter(|_| !name.starts_with('.')) {
            Some(record) => found.push((name, record)),
            None => records::remove_folder(path)?,
        }
    }
    Ok(found)
}
