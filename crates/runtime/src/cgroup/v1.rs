//! cgroup v1: a hierarchy per controller, limits by each controller's own files.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::devices::Rule;
use super::{line, number, set};
use crate::spec::Resources;
use crate::status::Usage;

/// The others are left alone: what starts there stays in its parent's group.
const USED: [&str; 6] = ["cpu", "cpuacct", "memory", "pids", "devices", "hugetlb"];
/// What the kernel shows for "no limit".
const UNLIMITED: u64 = 1 << 62;

pub(crate) struct Hierarchy {
    /// `cpu,cpuacct`, as it is called in /sys/fs/cgroup.
    pub(super) name: String,
    pub(super) mount: PathBuf,
    controllers: Vec<String>,
}

impl Hierarchy {
    pub(super) fn controls(&self, controller: &str) -> bool {
        self.controllers.iter().any(|ours| ours == controller)
    }

    pub(super) fn is_used(&self) -> bool {
        USED.iter().any(|controller| self.controls(controller))
    }

    pub(super) fn make(&self, path: &str) -> io::Result<()> {
        let mut folder = self.mount.clone();
        for part in path.split('/') {
            let parent = folder.clone();
            folder.push(part);
            match fs::create_dir(&folder) {
                Ok(()) if self.controls("cpuset") => inherit_cpuset(&parent, &folder)?,
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => {
                    return Err(io::Error::new(
                        error.kind(),
                        format!("making {}: {error}", folder.display()),
                    ));
                }
            }
        }
        Ok(())
    }
}

/// A new cpuset is empty, and takes no process until it is filled.
fn inherit_cpuset(parent: &Path, folder: &Path) -> io::Result<()> {
    for file in ["cpuset.cpus", "cpuset.mems"] {
        fs::write(folder.join(file), fs::read_to_string(parent.join(file))?.trim())?;
    }
    Ok(())
}

pub(super) fn hierarchies(mountinfo: &str) -> Vec<Hierarchy> {
    let parse = |line: &str| {
        let (mount, filesystem) = line.split_once(" - ")?;
        let mount = mount.split(' ').nth(4)?;
        let mut filesystem = filesystem.split(' ');
        if filesystem.next()? != "cgroup" {
            return None;
        }
        let controllers: Vec<String> = filesystem
            .nth(1)?
            .split(',')
            .filter(|option| {
                !matches!(*option, "rw" | "ro" | "xattr") && !option.starts_with("release_agent=")
            })
            .map(str::to_owned)
            .collect();
        let name = Path::new(mount).file_name()?.to_string_lossy().into_owned();
        Some(Hierarchy {
            name,
            mount: PathBuf::from(mount),
            controllers,
        })
    };
    let mut found: Vec<Hierarchy> = Vec::new();
    for hierarchy in mountinfo.lines().filter_map(parse) {
        if !found
            .iter()
            .any(|other| other.controllers == hierarchy.controllers)
        {
            found.push(hierarchy);
        }
    }
    found
}

pub(super) fn find<'a>(hierarchies: &'a [Hierarchy], controller: &str) -> Option<&'a Hierarchy> {
    hierarchies
        .iter()
        .find(|hierarchy| hierarchy.controls(controller))
}

/// The cpuset's only if somebody made it: most containers have no cpuset of their own.
pub(super) fn folders(hierarchies: &[Hierarchy], path: &str) -> Vec<PathBuf> {
    hierarchies
        .iter()
        .filter(|hierarchy| {
            hierarchy.is_used() || (hierarchy.controls("cpuset") && hierarchy.mount.join(path).is_dir())
        })
        .map(|hierarchy| hierarchy.mount.join(path))
        .collect()
}

pub(super) fn apply(hierarchies: &[Hierarchy], path: &str, resources: &Resources) -> io::Result<()> {
    let folder = |controller: &str| find(hierarchies, controller).map(|hierarchy| hierarchy.mount.join(path));
    if let Some(cpu) = folder("cpu") {
        apply_cpu(&cpu, resources)?;
    }
    if let (Some(memory), Some(limit)) = (folder("memory"), resources.memory_limit_bytes) {
        apply_memory(&memory, limit)?;
    }
    if let (Some(pids), Some(limit)) = (folder("pids"), resources.pids_limit) {
        set(
            &pids,
            "pids.max",
            if limit > 0 {
                limit.to_string()
            } else {
                "max".into()
            },
        )?;
    }
    if let Some(hugetlb) = folder("hugetlb") {
        for (size, bytes) in &resources.hugepage_limits {
            set(&hugetlb, &format!("hugetlb.{size}.limit_in_bytes"), bytes)?;
        }
    }
    let Some(cpuset) = find(hierarchies, "cpuset") else {
        return Ok(());
    };
    for (file, value) in [
        ("cpuset.cpus", &resources.cpuset_cpus),
        ("cpuset.mems", &resources.cpuset_mems),
    ] {
        if let Some(value) = value.as_ref().filter(|value| !value.is_empty()) {
            cpuset.make(path)?;
            set(&cpuset.mount.join(path), file, value)?;
        }
    }
    Ok(())
}

fn apply_cpu(cpu: &Path, resources: &Resources) -> io::Result<()> {
    if let Some(shares) = resources.cpu_shares {
        set(cpu, "cpu.shares", shares.max(2))?;
    }
    if let Some(period) = resources.cpu_period_microseconds {
        set(cpu, "cpu.cfs_period_us", period)?;
    }
    match resources.cpu_quota_microseconds {
        Some(quota) if quota > 0 => set(cpu, "cpu.cfs_quota_us", quota),
        Some(_) => set(cpu, "cpu.cfs_quota_us", -1),
        None => Ok(()),
    }
}

/// Memory with swap may never be less than memory: which is written first depends on the direction.
fn apply_memory(memory: &Path, limit: i64) -> io::Result<()> {
    let limit = if limit > 0 { limit } else { -1 };
    let both = "memory.memsw.limit_in_bytes";
    let has_swap_limit = memory.join(both).exists();
    if set(memory, "memory.limit_in_bytes", limit).is_err() && has_swap_limit {
        set(memory, both, limit)?;
        return set(memory, "memory.limit_in_bytes", limit);
    }
    set(memory, "memory.limit_in_bytes", limit)?;
    if has_swap_limit {
        set(memory, both, limit)
    } else {
        Ok(())
    }
}

pub(super) fn allow_devices(hierarchies: &[Hierarchy], path: &str, rules: &[Rule]) -> io::Result<()> {
    let Some(hierarchy) = find(hierarchies, "devices") else {
        return Ok(());
    };
    let folder = hierarchy.mount.join(path);
    set(&folder, "devices.deny", "a")?;
    rules
        .iter()
        .try_for_each(|rule| set(&folder, "devices.allow", rule))
}

pub(super) fn usage(hierarchies: &[Hierarchy], path: &str) -> io::Result<Usage> {
    let folder = |controller: &str| {
        find(hierarchies, controller)
            .map(|hierarchy| hierarchy.mount.join(path))
            .ok_or_else(|| io::Error::other(format!("no cgroup hierarchy for {controller}")))
    };
    let memory = folder("memory")?;
    let stat = fs::read_to_string(memory.join("memory.stat"))?;
    let usage = number(&memory, "memory.usage_in_bytes").unwrap_or(0);
    Ok(Usage {
        at: Timestamp::now(),
        cpu_nanoseconds: number(&folder("cpuacct")?, "cpuacct.usage").unwrap_or(0),
        memory_working_set_bytes: usage.saturating_sub(line(&stat, "total_inactive_file")),
        memory_usage_bytes: usage,
        memory_rss_bytes: line(&stat, "total_rss"),
        memory_page_faults: line(&stat, "total_pgfault"),
        memory_major_page_faults: line(&stat, "total_pgmajfault"),
        memory_limit_bytes: number(&memory, "memory.limit_in_bytes").filter(|limit| *limit < UNLIMITED),
        pids: number(&folder("pids")?, "pids.current").unwrap_or(0),
        ..Usage::default()
    })
}
