//! What the node, its pods and their containers use: `/stats/summary`, in upstream's form.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use api::{Timestamp, Value};
use parking_lot::Mutex;
use runtime::{ContainerState, ContainerStatus, SandboxStatus, Usage};
use serde_json::json;

use super::Endpoint;

/// CPU time at the last look, by cgroup: what is used now is the difference.
#[derive(Default)]
pub(super) struct Samples(Mutex<HashMap<String, (Timestamp, u64)>>);

/// A pod that runs, with what it uses.
pub(super) struct Sampled {
    pub(super) sandbox: SandboxStatus,
    pub(super) usage: Usage,
    pub(super) containers: Vec<(ContainerStatus, Usage)>,
}

impl Endpoint {
    /// `with_files`: also what containers wrote, for which their files must be counted.
    pub(super) async fn sampled(&self, with_files: bool) -> Vec<Sampled> {
        let mut containers: HashMap<String, Vec<ContainerStatus>> = HashMap::new();
        for container in self.runtime.containers() {
            if matches!(container.state, ContainerState::Running { .. }) {
                containers
                    .entry(container.sandbox.clone())
                    .or_default()
                    .push(container);
            }
        }
        let mut pods = Vec::new();
        for sandbox in self
            .runtime
            .sandboxes()
            .into_iter()
            .filter(|sandbox| sandbox.ready)
        {
            // What ends meanwhile uses nothing.
            let Ok(usage) = self.runtime.cgroup_usage(&sandbox.spec.cgroup).await else {
                continue;
            };
            let mut used = Vec::new();
            for container in containers.remove(&sandbox.id).unwrap_or_default() {
                let usage = if with_files {
                    self.runtime.container_usage(&container.id).await
                } else {
                    self.runtime
                        .cgroup_usage(&format!("{}/{}", sandbox.spec.cgroup, container.id))
                        .await
                };
                used.extend(usage.ok().map(|usage| (container, usage)));
            }
            used.sort_by(|a, b| a.0.spec.name.cmp(&b.0.spec.name));
            pods.push(Sampled {
                sandbox,
                usage,
                containers: used,
            });
        }
        pods.sort_by(|a, b| {
            (&a.sandbox.spec.namespace, &a.sandbox.spec.name)
                .cmp(&(&b.sandbox.spec.namespace, &b.sandbox.spec.name))
        });
        pods
    }

    pub(super) async fn summary(self: &Arc<Self>) -> Value {
        let sampled = self.sampled(true).await;
        let node = machine();
        let all = self.runtime.cgroup_usage("").await.unwrap_or_default();
        let mut rates = self.samples.rates();
        let fs = file_system(&self.root);
        let pods: Vec<Value> = sampled
            .iter()
            .map(|pod| pod_summary(pod, &mut rates, &fs))
            .collect();
        let pods_container = json!({
            "name": "pods", "startTime": node.started,
            "cpu": rates.cpu("pods", &all), "memory": memory(&all, node.memory_total),
        });
        json!({
            "node": {
                "nodeName": self.node_name,
                "systemContainers": [pods_container],
                "startTime": node.started,
                "cpu": rates.cpu("", &node.usage),
                "memory": memory(&node.usage, node.memory_total),
                "fs": fs,
                "runtime": { "imageFs": fs },
            },
            "pods": pods,
        })
    }
}

fn pod_summary(pod: &Sampled, rates: &mut Rates<'_>, fs: &Value) -> Value {
    let spec = &pod.sandbox.spec;
    let containers: Vec<Value> = pod
        .containers
        .iter()
        .map(|(container, usage)| {
            json!({
                "name": container.spec.name,
                "startTime": started(container).map(rfc3339),
                "cpu": rates.cpu(&container.id, usage),
                "memory": memory(usage, usage.memory_limit_bytes.unwrap_or(0)),
                "rootfs": written(usage, fs),
            })
        })
        .collect();
    let bytes: u64 = pod
        .containers
        .iter()
        .map(|(_, usage)| usage.filesystem_bytes)
        .sum();
    let inodes: u64 = pod
        .containers
        .iter()
        .map(|(_, usage)| usage.filesystem_inodes)
        .sum();
    let storage = Usage {
        at: pod.usage.at,
        filesystem_bytes: bytes,
        filesystem_inodes: inodes,
        ..Usage::default()
    };
    json!({
        "podRef": { "name": spec.name, "namespace": spec.namespace, "uid": spec.uid },
        "startTime": rfc3339(pod.sandbox.created_at),
        "containers": containers,
        "cpu": rates.cpu(&pod.sandbox.id, &pod.usage),
        "memory": memory(&pod.usage, pod.usage.memory_limit_bytes.unwrap_or(0)),
        "ephemeral-storage": written(&storage, fs),
        "process_stats": { "process_count": pod.usage.pids },
    })
}

pub(super) fn started(container: &ContainerStatus) -> Option<Timestamp> {
    match &container.state {
        ContainerState::Running { started_at, .. } => Some(*started_at),
        _ => None,
    }
}

fn memory(usage: &Usage, limit: u64) -> Value {
    json!({
        "time": rfc3339(usage.at),
        "availableBytes": limit.saturating_sub(usage.memory_working_set_bytes),
        "usageBytes": usage.memory_usage_bytes,
        "workingSetBytes": usage.memory_working_set_bytes,
        "rssBytes": usage.memory_rss_bytes,
        "pageFaults": usage.memory_page_faults,
        "majorPageFaults": usage.memory_major_page_faults,
    })
}

fn written(usage: &Usage, fs: &Value) -> Value {
    json!({
        "time": rfc3339(usage.at),
        "availableBytes": fs["availableBytes"], "capacityBytes": fs["capacityBytes"],
        "usedBytes": usage.filesystem_bytes,
        "inodesFree": fs["inodesFree"], "inodes": fs["inodes"],
        "inodesUsed": usage.filesystem_inodes,
    })
}

fn file_system(root: &Path) -> Value {
    let Ok(stat) = rustix::fs::statvfs(root) else {
        return Value::Null;
    };
    json!({
        "time": rfc3339(Timestamp::now()),
        "availableBytes": stat.f_bavail * stat.f_frsize, "capacityBytes": stat.f_blocks * stat.f_frsize,
        "usedBytes": (stat.f_blocks - stat.f_bfree) * stat.f_frsize,
        "inodesFree": stat.f_ffree, "inodes": stat.f_files, "inodesUsed": stat.f_files - stat.f_ffree,
    })
}

fn rfc3339(at: Timestamp) -> String {
    format!("{at:.0}")
}

impl Samples {
    fn rates(&self) -> Rates<'_> {
        Rates {
            before: std::mem::take(&mut self.0.lock()),
            now: HashMap::new(),
            samples: self,
        }
    }
}

/// One look: what is looked at now is remembered for the next, the rest forgotten.
struct Rates<'a> {
    samples: &'a Samples,
    before: HashMap<String, (Timestamp, u64)>,
    now: HashMap<String, (Timestamp, u64)>,
}

impl Rates<'_> {
    fn cpu(&mut self, id: &str, usage: &Usage) -> Value {
        let rate = self.before.get(id).and_then(|(then, used)| {
            let nanoseconds = u128::try_from(usage.at.duration_since(*then).as_nanos())
                .ok()
                .filter(|n| *n > 0)?;
            let used = u128::from(usage.cpu_nanoseconds.checked_sub(*used)?);
            u64::try_from(used * 1_000_000_000 / nanoseconds).ok()
        });
        self.now.insert(id.to_owned(), (usage.at, usage.cpu_nanoseconds));
        json!({
            "time": rfc3339(usage.at),
            "usageNanoCores": rate.unwrap_or_default(),
            "usageCoreNanoSeconds": usage.cpu_nanoseconds,
        })
    }
}

impl Drop for Rates<'_> {
    fn drop(&mut self) {
        *self.samples.0.lock() = std::mem::take(&mut self.now);
    }
}

pub(super) struct Machine {
    pub(super) usage: Usage,
    pub(super) memory_total: u64,
    pub(super) processors: usize,
    started: String,
}

/// The machine as the kernel describes it.
pub(super) fn machine() -> Machine {
    let read = |name: &str| std::fs::read_to_string(format!("/proc/{name}")).unwrap_or_default();
    let memory = read("meminfo");
    let bytes = |name: &str| {
        let line = memory
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
        kilobytes.unwrap_or_default() * 1024
    };
    let total = bytes("MemTotal");
    let used = total.saturating_sub(bytes("MemFree"));
    let stat = read("stat");
    let boot = stat
        .lines()
        .find_map(|line| line.strip_prefix("btime ")?.parse().ok())
        .unwrap_or_default();
    Machine {
        usage: Usage {
            at: Timestamp::now(),
            cpu_nanoseconds: busy(&stat),
            memory_usage_bytes: used,
            memory_working_set_bytes: used.saturating_sub(bytes("Inactive(file)")),
            memory_rss_bytes: bytes("AnonPages"),
            ..Usage::default()
        },
        memory_total: total,
        processors: stat
            .lines()
            .filter(|line| line.starts_with("cpu") && !line.starts_with("cpu "))
            .count(),
        started: rfc3339(Timestamp::from_second(boot).unwrap_or_default()),
    }
}

/// Of user, nice, system, idle, iowait, irq, softirq and steal, all that is work, in nanoseconds (the kernel counts in 1/100 s).
fn busy(stat: &str) -> u64 {
    let line = stat.lines().next().unwrap_or_default();
    let ticks: Vec<u64> = line
        .split_whitespace()
        .skip(1)
        .filter_map(|word| word.parse().ok())
        .take(8)
        .collect();
    let idle: u64 = ticks.iter().skip(3).take(2).sum();
    (ticks.iter().sum::<u64>() - idle) * 10_000_000
}
