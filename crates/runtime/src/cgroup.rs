//! Control groups as this machine has them: one hierarchy (v2), or one per controller (v1, also beside an idle v2).

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal};

use crate::limits;
use crate::spec::{Device, Resources};
use crate::status::Usage;

mod devices;
mod v1;
mod v2;

pub(crate) struct Cgroups {
    layout: Layout,
    /// Below each hierarchy's root, without slashes at the ends.
    parent: String,
}

enum Layout {
    V1(Vec<v1::Hierarchy>),
    V2(PathBuf),
}

/// How a container sees its own groups at /sys/fs/cgroup.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
pub(crate) enum View {
    /// Controllers' names, and the folders bound there.
    Bound(Vec<(String, PathBuf)>),
    Unified,
}

impl Cgroups {
    /// Reads the layout from this process's own mounts; changes nothing.
    pub(crate) fn detect(parent: &str) -> io::Result<Cgroups> {
        let mounts = fs::read_to_string("/proc/self/mountinfo")?;
        let hierarchies = v1::hierarchies(&mounts);
        let layout = match v2::mount_point(&mounts) {
            _ if hierarchies.iter().any(|hierarchy| hierarchy.controls("memory")) => Layout::V1(hierarchies),
            Some(path) => Layout::V2(path),
            None => {
                return Err(io::Error::other(
                    "no cgroup hierarchy is mounted: mount cgroup2 at /sys/fs/cgroup",
                ));
            }
        };
        Ok(Cgroups {
            layout,
            parent: parent.trim_matches('/').to_owned(),
        })
    }

    /// Makes the group in every hierarchy that is used; idempotent.
    pub(crate) fn make(&self, path: &str) -> io::Result<()> {
        match &self.layout {
            Layout::V1(hierarchies) => hierarchies
                .iter()
                .filter(|h| h.is_used())
                .try_for_each(|h| h.make(&self.below(path))),
            Layout::V2(mount) => v2::make(mount, &self.below(path)),
        }
    }

    /// A group for processes that only must not be in the daemon's own: made in every hierarchy there is.
    pub(crate) fn make_refuge(&self, path: &str) -> io::Result<Vec<PathBuf>> {
        match &self.layout {
            Layout::V1(hierarchies) => hierarchies
                .iter()
                .map(|hierarchy| {
                    hierarchy
                        .make(&self.below(path))
                        .map(|()| hierarchy.mount.join(self.below(path)))
                })
                .collect(),
            Layout::V2(mount) => {
                v2::make(mount, &self.below(path))?;
                Ok(vec![mount.join(self.below(path))])
            }
        }
    }

    pub(crate) fn apply(&self, path: &str, resources: &Resources) -> io::Result<()> {
        match &self.layout {
            Layout::V1(hierarchies) => v1::apply(hierarchies, &self.below(path), resources),
            Layout::V2(mount) => v2::apply(&mount.join(self.below(path)), resources),
        }
    }

    /// Lets in only the usual devices and these.
    pub(crate) fn allow_devices(&self, path: &str, devices: &[Device]) -> io::Result<()> {
        let rules = devices::rules(devices);
        match &self.layout {
            Layout::V1(hierarchies) => v1::allow_devices(hierarchies, &self.below(path), &rules),
            Layout::V2(mount) => devices::attach(&mount.join(self.below(path)), &rules),
        }
    }

    /// The folders whose `cgroup.procs` a process writes itself into.
    pub(crate) fn folders(&self, path: &str) -> Vec<PathBuf> {
        match &self.layout {
            Layout::V1(hierarchies) => v1::folders(hierarchies, &self.below(path)),
            Layout::V2(mount) => vec![mount.join(self.below(path))],
        }
    }

    pub(crate) fn view(&self, path: &str) -> View {
        match &self.layout {
            Layout::V1(hierarchies) => View::Bound(
                hierarchies
                    .iter()
                    .filter(|hierarchy| hierarchy.is_used())
                    .map(|hierarchy| (hierarchy.name.clone(), hierarchy.mount.join(self.below(path))))
                    .collect(),
            ),
            Layout::V2(_) => View::Unified,
        }
    }

    /// The file whose `oom_kill` line counts the group's processes that the kernel killed for lack of memory.
    pub(crate) fn oom_file(&self, path: &str) -> Option<PathBuf> {
        match &self.layout {
            Layout::V1(hierarchies) => v1::find(hierarchies, "memory")
                .map(|h| h.mount.join(self.below(path)).join("memory.oom_control")),
            Layout::V2(mount) => Some(mount.join(self.below(path)).join("memory.events")),
        }
    }

    pub(crate) fn usage(&self, path: &str) -> io::Result<Usage> {
        match &self.layout {
            Layout::V1(hierarchies) => v1::usage(hierarchies, &self.below(path)),
            Layout::V2(mount) => v2::usage(&mount.join(self.below(path))),
        }
    }

    /// Every group two or three levels below, such as `kubepods/burstable/pod<uid>`, that begins with `pod`.
    pub(crate) fn pods(&self) -> Vec<String> {
        let root = match &self.layout {
            Layout::V1(hierarchies) => match v1::find(hierarchies, "memory") {
                Some(hierarchy) => hierarchy.mount.join(&self.parent),
                None => return Vec::new(),
            },
            Layout::V2(mount) => mount.join(&self.parent),
        };
        let mut found = Vec::new();
        find_pods(&root, Path::new(""), 3, &mut found);
        found
    }

    /// Kills every process in the group and below, and removes it everywhere; absent already is fine.
    pub(crate) fn remove(&self, path: &str) -> io::Result<()> {
        self.kill(path);
        let below = self.below(path);
        match &self.layout {
            Layout::V1(hierarchies) => hierarchies
                .iter()
                .try_for_each(|h| remove_tree(&h.mount.join(&below))),
            Layout::V2(mount) => remove_tree(&mount.join(&below)),
        }
    }

    /// Kills every process in the group and below.
    pub(crate) fn kill(&self, path: &str) {
        let below = self.below(path);
        match &self.layout {
            Layout::V1(hierarchies) => {
                if let Some(hierarchy) = v1::find(hierarchies, "pids").or(v1::find(hierarchies, "memory")) {
                    kill_tree(&hierarchy.mount.join(below));
                }
            }
            Layout::V2(mount) => kill_tree(&mount.join(below)),
        }
    }

    fn below(&self, path: &str) -> String {
        match (self.parent.as_str(), path.trim_matches('/')) {
            ("", path) => path.to_owned(),
            (parent, "") => parent.to_owned(),
            (parent, path) => format!("{parent}/{path}"),
        }
    }
}

/// Kills until nobody is left: a process may fork while the list is read.
pub(crate) fn kill_tree(folder: &Path) {
    if fs::write(folder.join("cgroup.kill"), "1").is_ok() {
        return;
    }
    let mut before: Vec<i32> = Vec::new();
    for _ in 0..limits::KILL_ROUNDS {
        let there = processes(folder);
        if there.is_empty() || there == before {
            return;
        }
        for pid in there.iter().filter_map(|pid| Pid::from_raw(*pid)) {
            // Gone meanwhile is what is wanted.
            let _gone = rustix::process::kill_process(pid, Signal::KILL);
        }
        before = there;
    }
}

fn processes(folder: &Path) -> Vec<i32> {
    let mut pids: Vec<i32> = fs::read_to_string(folder.join("cgroup.procs"))
        .unwrap_or_default()
        .lines()
        .filter_map(|line| line.parse().ok())
        .collect();
    for child in children(folder) {
        pids.extend(processes(&child));
    }
    pids
}

fn children(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .map(|entry| entry.path())
        .collect()
}

fn find_pods(root: &Path, path: &Path, depth: usize, found: &mut Vec<String>) {
    for child in children(&root.join(path)) {
        let Some(name) = child.file_name().map(|name| name.to_string_lossy().into_owned()) else {
            continue;
        };
        let path = path.join(&name);
        if name.starts_with("pod") {
            found.push(path.to_string_lossy().into_owned());
        } else if depth > 1 {
            find_pods(root, &path, depth - 1, found);
        }
    }
}

fn remove_tree(folder: &Path) -> io::Result<()> {
    let deadline = Instant::now() + limits::CGROUP_REMOVAL;
    loop {
        for child in children(folder) {
            remove_tree(&child)?;
        }
        match fs::remove_dir(folder) {
            Ok(()) => return Ok(()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) if Instant::now() > deadline => return Err(error),
            // The kernel lets go of a group some time after its last process, and does not say when.
            Err(_) => {
                kill_tree(folder);
                std::thread::park_timeout(Duration::from_millis(1));
            }
        }
    }
}

/// Writes one control file; its name is in the error.
pub(super) fn set(folder: &Path, file: &str, value: impl std::fmt::Display) -> io::Result<()> {
    let path = folder.join(file);
    fs::write(&path, value.to_string()).map_err(|error| {
        io::Error::new(
            error.kind(),
            format!("writing {value} to {}: {error}", path.display()),
        )
    })
}

pub(super) fn number(folder: &Path, file: &str) -> Option<u64> {
    fs::read_to_string(folder.join(file)).ok()?.trim().parse().ok()
}

/// A `name value` line of a statistics file.
pub(super) fn line(text: &str, name: &str) -> u64 {
    let found = text
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    found.and_then(|value| value.trim().parse().ok()).unwrap_or(0)
}

/// How many processes the kernel has killed, by an [`Cgroups::oom_file`].
pub(crate) fn oom_kills(file: &Path) -> u64 {
    fs::read_to_string(file)
        .map(|text| line(&text, "oom_kill"))
        .unwrap_or(0)
}
