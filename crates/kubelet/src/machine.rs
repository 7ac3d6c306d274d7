//! What this machine is: processors, memory, kernel, identity.

use std::fs;

/// Read once, at the start.
#[derive(Clone, Debug, Default)]
pub(crate) struct Machine {
    pub cpu_milli: i64,
    pub memory_bytes: u64,
    pub disk_bytes: u64,
    pub max_pods: i64,
    pub kernel: String,
    pub os_image: String,
    pub machine_id: String,
    pub boot_id: String,
    pub architecture: &'static str,
    pub swap_bytes: u64,
}

impl Machine {
    pub(crate) fn read(folder: &std::path::Path, max_pods: i64) -> Self {
        let memory = fs::read_to_string("/proc/meminfo").unwrap_or_default();
        let cpus = std::thread::available_parallelism().map_or(1, usize::from);
        let text = |path: &str| fs::read_to_string(path).unwrap_or_default().trim().to_owned();
        let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
        let pretty = release.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="));
        Self {
            cpu_milli: i64::try_from(cpus).unwrap_or(1) * 1000,
            memory_bytes: meminfo(&memory, "MemTotal"),
            disk_bytes: disk(folder).0,
            max_pods,
            kernel: text("/proc/sys/kernel/osrelease"),
            os_image: pretty.unwrap_or("Linux").trim_matches('"').to_owned(),
            machine_id: text("/etc/machine-id"),
            boot_id: text("/proc/sys/kernel/random/boot_id"),
            architecture: match std::env::consts::ARCH {
                "x86_64" => "amd64",
                "aarch64" => "arm64",
                other => other,
            },
            swap_bytes: meminfo(&memory, "SwapTotal"),
        }
    }
}

fn meminfo(text: &str, name: &str) -> u64 {
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let kib = line.and_then(|rest| rest.split_whitespace().next()?.parse::<u64>().ok());
    kib.unwrap_or(0) * 1024
}

/// What the kernel would give to new programs, in bytes.
pub(crate) fn memory_available() -> u64 {
    meminfo(
        &fs::read_to_string("/proc/meminfo").unwrap_or_default(),
        "MemAvailable",
    )
}

/// Size and free bytes of the file system that holds `folder`, and its inodes.
pub(crate) fn disk(folder: &std::path::Path) -> (u64, u64, u64, u64) {
    rustix::fs::statvfs(folder).map_or((0, 0, 0, 0), |stat| {
        (
            stat.f_blocks * stat.f_frsize,
            stat.f_bavail * stat.f_frsize,
            stat.f_files,
            stat.f_ffree,
        )
    })
}
