//! The machine that was measured on.

use std::fs;

/// In one line: cores, processor, memory, kernel.
pub(super) fn describe() -> String {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let after = |text: &str, name: &str| {
        let line = text.lines().find(|line| line.starts_with(name));
        let value = line.and_then(|line| line.split_once(':'));
        value.map_or_else(String::new, |(_, value)| value.trim().to_owned())
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let processor = after(&read("/proc/cpuinfo"), "model name");
    let memory = after(&read("/proc/meminfo"), "MemTotal");
    let kibibytes: f64 = memory.trim_end_matches(" kB").parse().unwrap_or_default();
    let kernel = read("/proc/sys/kernel/osrelease");
    let gibibytes = kibibytes / f64::from(1 << 20);
    format!(
        "{cores} cores ({processor}, {}), {gibibytes:.0} GiB, Linux {}",
        std::env::consts::ARCH,
        kernel.trim()
    )
}

/// How busy it is: the load averages.
pub(super) fn load() -> String {
    let text = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').next().unwrap_or_default().to_owned()
}

/// `2026-01-31`
pub(super) fn today() -> String {
    let seconds = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default();
    let now = api::Timestamp::from_second(i64::try_from(seconds.as_secs()).unwrap_or_default());
    let text = now.map_or_else(|_| String::new(), |now| now.to_string());
    text.split('T').next().unwrap_or_default().to_owned()
}
