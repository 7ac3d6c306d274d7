//! cgroup v2: one hierarchy; controllers are let down level by level.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::{line, number, set};
use crate::spec::Resources;
use crate::status::Usage;

const USED: [&str; 6] = ["cpu", "memory", "pids", "cpuset", "io", "hugetlb"];

pub(super) fn mount_point(mountinfo: &str) -> Option<PathBuf> {
    mountinfo.lines().find_map(|line| {
        let (mount, filesystem) = line.split_once(" - ")?;
        filesystem
            .starts_with("cgroup2 ")
            .then(|| mount.split(' ').nth(4).map(PathBuf::from))?
    })
}

pub(super) fn make(mount: &Path, path: &str) -> io::Result<()> {
    let mut folder = mount.to_owned();
    for part in path.split('/') {
        let_down(&folder);
        folder.push(part);
        match fs::create_dir(&folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                return Err(io::Error::new(
                    error.kind(),
                    format!("making {}: {error}", folder.display()),
                ));
            }
            _ => {}
        }
    }
    Ok(())
}

/// One by one: a controller that is lacking must not keep back the others.
fn let_down(folder: &Path) {
    let already = fs::read_to_string(folder.join("cgroup.subtree_control")).unwrap_or_default();
    let there = fs::read_to_string(folder.join("cgroup.controllers")).unwrap_or_default();
    for controller in USED {
        let has = |list: &str| list.split_whitespace().any(|name| name == controller);
        if has(&there) && !has(&already) {
            // Its limits are then refused by name, where somebody asks for one.
            let _lacking = fs::write(folder.join("cgroup.subtree_control"), format!("+{controller}"));
        }
    }
}

pub(super) fn apply(folder: &Path, resources: &Resources) -> io::Result<()> {
    let or_max = |limit: i64| {
        if limit > 0 {
            limit.to_string()
        } else {
            "max".to_owned()
        }
    };
    if let Some(shares) = resources.cpu_shares {
        set(folder, "cpu.weight", weight(shares))?;
    }
    if resources.cpu_quota_microseconds.is_some() || resources.cpu_period_microseconds.is_some() {
        let quota = or_max(resources.cpu_quota_microseconds.unwrap_or(-1));
        set(
            folder,
            "cpu.max",
            format!("{quota} {}", resources.cpu_period_microseconds.unwrap_or(100_000)),
        )?;
    }
    if let Some(limit) = resources.memory_limit_bytes {
        set(folder, "memory.max", or_max(limit))?;
        if folder.join("memory.swap.max").exists() {
            set(folder, "memory.swap.max", if limit > 0 { "0" } else { "max" })?;
        }
    }
    if let Some(bytes) = resources.memory_min_bytes {
        set(folder, "memory.min", bytes)?;
    }
    if let Some(bytes) = resources.memory_high_bytes {
        set(folder, "memory.high", bytes)?;
    }
    if let Some(group) = resources.memory_oom_group {
        set(folder, "memory.oom.group", u8::from(group))?;
    }
    if let Some(limit) = resources.pids_limit {
        set(folder, "pids.max", or_max(limit))?;
    }
    for (file, value) in [
        ("cpuset.cpus", &resources.cpuset_cpus),
        ("cpuset.mems", &resources.cpuset_mems),
    ] {
        if let Some(value) = value.as_ref().filter(|value| !value.is_empty()) {
            set(folder, file, value)?;
        }
    }
    for (size, bytes) in &resources.hugepage_limits {
        set(folder, &format!("hugetlb.{size}.max"), bytes)?;
    }
    Ok(())
}

/// v1's shares (2 to 262,144) as v2's weight (1 to 10,000), with 1,024 at 100: the curve that runc 1.4 and the
/// kubelet of v1.35 agreed on.
pub(super) fn weight(shares: u64) -> u64 {
    if shares == 0 {
        return 0;
    }
    let log = (shares.clamp(2, 262_144) as f64).log2();
    let exponent = (log * log + 125.0 * log) / 612.0 - 7.0 / 34.0;
    10f64.powf(exponent).ceil() as u64
}

pub(super) fn usage(folder: &Path) -> io::Result<Usage> {
    let stat = fs::read_to_string(folder.join("memory.stat"))?;
    let cpu = fs::read_to_string(folder.join("cpu.stat")).unwrap_or_default();
    let usage = number(folder, "memory.current").unwrap_or(0);
    Ok(Usage {
        at: Timestamp::now(),
        cpu_nanoseconds: line(&cpu, "usage_usec") * 1000,
        memory_working_set_bytes: usage.saturating_sub(line(&stat, "inactive_file")),
        memory_usage_bytes: usage,
        memory_rss_bytes: line(&stat, "anon"),
        memory_page_faults: line(&stat, "pgfault"),
        memory_major_page_faults: line(&stat, "pgmajfault"),
        memory_limit_bytes: number(folder, "memory.max"),
        pids: number(folder, "pids.current").unwrap_or(0),
        ..Usage::default()
    })
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::weight;

    #[test]
    fn weights_follow_the_agreed_curve() {
        let weights: Vec<String> = [0, 2, 102, 512, 1024, 2048, 4096, 262_144]
            .map(|shares| format!("{shares} -> {}", weight(shares)))
            .into();
        expect![
            "0 -> 0, 2 -> 1, 102 -> 17, 512 -> 59, 1024 -> 100, 2048 -> 174, 4096 -> 303, 262144 -> 10000"
        ]
        .assert_eq(&weights.join(", "));
    }
}
