//! What processes take, out of `/proc`.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

/// What a set of processes takes, or has taken until now.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Usage {
    pub(super) count: usize,
    pub(super) resident_bytes: f64,
    pub(super) cpu_seconds: f64,
    pub(super) written_bytes: f64,
}

/// The processes and all that came out of them.
pub(super) fn usage(roots: &[i32]) -> Usage {
    let mut sum = Usage::default();
    for pid in family(roots) {
        let folder = Path::new("/proc").join(pid.to_string());
        let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap_or_default();
        sum.count += 1;
        sum.resident_bytes += field(&read("status"), "VmRSS:") * 1024.0;
        // What was given to the kernel: `write_bytes` counts whole folios, however little of them was written.
        sum.written_bytes += field(&read("io"), "wchar:");
        sum.cpu_seconds += ticks(&read("stat")) / TICKS_PER_SECOND;
    }
    sum
}

/// The kernel counts CPU time of processes in hundredths of a second, whatever its own clock.
const TICKS_PER_SECOND: f64 = 100.0;

/// User and system time of a process' `stat`, of which the name may contain anything.
fn ticks(stat: &str) -> f64 {
    let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let fields = after_name.split_whitespace().skip(11).take(2);
    fields.filter_map(|field| field.parse::<f64>().ok()).sum()
}

fn field(text: &str, name: &str) -> f64 {
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    let number = line.and_then(|rest| rest.split_whitespace().next());
    number.and_then(|n| n.parse().ok()).unwrap_or_default()
}

fn family(roots: &[i32]) -> Vec<i32> {
    let mut children: HashMap<i32, Vec<i32>> = HashMap::new();
    for pid in all() {
        children.entry(parent(pid)).or_default().push(pid);
    }
    let mut found: Vec<i32> = roots.to_vec();
    let mut at = 0;
    while let Some(pid) = found.get(at) {
        found.extend(children.remove(pid).unwrap_or_default());
        at += 1;
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn parent(pid: i32) -> i32 {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let parent = after_name.split_whitespace().nth(1);
    parent.and_then(|p| p.parse().ok()).unwrap_or_default()
}

fn all() -> impl Iterator<Item = i32> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

/// The processes that were started with this argument.
pub(super) fn with_argument(wanted: impl Fn(&str) -> bool) -> Vec<i32> {
    let has = |pid: &i32| {
        let line = fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
        let mut arguments = line.split(|byte| *byte == 0);
        arguments.any(|argument| std::str::from_utf8(argument).is_ok_and(&wanted))
    };
    all().filter(has).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_spaces_and_brackets_does_not_shift_the_fields() {
        let stat = "7 (a) b (c) S 1 7 7 0 -1 4194560 100 0 0 0 250 50 0 0 20 0 1 0 5 6 7";
        assert!((ticks(stat) - 300.0).abs() < f64::EPSILON);
    }

    #[test]
    fn this_process_takes_something() {
        let own = i32::try_from(std::process::id()).unwrap();
        let usage = usage(&[own]);
        assert!(usage.count >= 1 && usage.resident_bytes > 0.0);
    }
}
