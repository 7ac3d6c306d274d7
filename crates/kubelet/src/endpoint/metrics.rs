//! Figures for scrapers, in Prometheus' text form: the kubelet's own, `/metrics/resource` for the metrics server, and the
//! most used of cAdvisor's.

use std::fmt::Write as _;
use std::sync::Arc;

use http::{Response, StatusCode};
use runtime::{ContainerState, Usage};

use super::Endpoint;
use super::answer::{Body, whole};
use super::stats::{Sampled, machine, started};

pub(super) fn answer(text: String) -> Response<Body> {
    whole(
        StatusCode::OK,
        "text/plain; version=0.0.4; charset=utf-8",
        text.into(),
    )
}

/// Metrics as they are written.
#[derive(Default)]
struct Page(String);

impl Page {
    fn family(&mut self, name: &str, kind: &str, help: &str) {
        // Writing to memory cannot fail.
        let _infallible = write!(self.0, "# HELP {name} {help}\n# TYPE {name} {kind}\n");
    }

    fn sample(&mut self, name: &str, labels: &[(&str, &str)], value: f64) {
        self.0.push_str(name);
        for (at, (label, text)) in labels.iter().enumerate() {
            let sign = if at == 0 { '{' } else { ',' };
            let text = text
                .replace('\\', "\\\\")
                .replace('"', "\\\"")
                .replace('\n', "\\n");
            let _infallible = write!(self.0, "{sign}{label}=\"{text}\"");
        }
        let end = if labels.is_empty() { "" } else { "}" };
        let _infallible = writeln!(self.0, "{end} {value}");
    }

    fn one(&mut self, name: &str, kind: &str, help: &str, value: f64) {
        self.family(name, kind, help);
        self.sample(name, &[], value);
    }
}

fn seconds(usage: &Usage) -> f64 {
    usage.cpu_nanoseconds as f64 / 1e9
}

type Figure = fn(&Usage) -> f64;

const CPU: Figure = seconds;
const WORKING_SET: Figure = |usage| usage.memory_working_set_bytes as f64;

/// The most used of cAdvisor's.
const CONTAINER_FIGURES: [(&str, &str, &str, Figure); 7] = [
    (
        "container_cpu_usage_seconds_total",
        "counter",
        "Cumulative cpu time consumed in seconds.",
        CPU,
    ),
    (
        "container_memory_working_set_bytes",
        "gauge",
        "Current working set in bytes.",
        WORKING_SET,
    ),
    (
        "container_memory_usage_bytes",
        "gauge",
        "Current memory usage in bytes, including all memory regardless of when it was accessed",
        |usage| usage.memory_usage_bytes as f64,
    ),
    (
        "container_memory_rss",
        "gauge",
        "Size of RSS in bytes.",
        |usage| usage.memory_rss_bytes as f64,
    ),
    (
        "container_fs_usage_bytes",
        "gauge",
        "Number of bytes that are consumed by the container on this filesystem.",
        |usage| usage.filesystem_bytes as f64,
    ),
    (
        "container_processes",
        "gauge",
        "Number of processes running inside the container.",
        |usage| usage.pids as f64,
    ),
    (
        "container_spec_memory_limit_bytes",
        "gauge",
        "Memory limit for the container.",
        |usage| usage.memory_limit_bytes.unwrap_or_default() as f64,
    ),
];

impl Endpoint {
    pub(super) fn metrics(&self) -> String {
        let mut page = Page::default();
        let pods = self
            .runtime
            .sandboxes()
            .iter()
            .filter(|sandbox| sandbox.ready)
            .count();
        page.one(
            "kubelet_running_pods",
            "gauge",
            "[STABLE] Number of pods that have a running pod sandbox",
            pods as f64,
        );
        let name = "kubelet_running_containers";
        page.family(name, "gauge", "[STABLE] Number of containers currently running");
        let states: Vec<&str> = self
            .runtime
            .containers()
            .iter()
            .map(|container| match container.state {
                ContainerState::Created => "created",
                ContainerState::Running { .. } => "running",
                ContainerState::Exited(_) => "exited",
            })
            .collect();
        for state in ["created", "exited", "running"] {
            let count = states.iter().filter(|known| **known == state).count();
            page.sample(name, &[("container_state", state)], count as f64);
        }
        page.family(
            "kubelet_node_name",
            "gauge",
            "[ALPHA] The node's name. The count is always 1.",
        );
        page.sample("kubelet_node_name", &[("node", &self.node_name)], 1.0);
        process(&mut page);
        page.0 + &self.pods.metrics()
    }

    pub(super) async fn resource_metrics(self: &Arc<Self>) -> String {
        let pods = self.sampled(false).await;
        let node = machine().usage;
        let mut page = Page::default();
        for (what, help, figure) in [
            (
                "cpu_usage_seconds_total",
                "[STABLE] Cumulative cpu time consumed by the",
                CPU,
            ),
            (
                "memory_working_set_bytes",
                "[STABLE] Current working set of the",
                WORKING_SET,
            ),
        ] {
            let kind = if what.ends_with("total") {
                "counter"
            } else {
                "gauge"
            };
            let unit = if kind == "counter" {
                "in core-seconds"
            } else {
                "in bytes"
            };
            page.one(
                &format!("node_{what}"),
                kind,
                &format!("{help} node {unit}"),
                figure(&node),
            );
            let name = format!("pod_{what}");
            page.family(&name, kind, &format!("{help} pod {unit}"));
            for pod in &pods {
                let spec = &pod.sandbox.spec;
                page.sample(
                    &name,
                    &[("namespace", &spec.namespace), ("pod", &spec.name)],
                    figure(&pod.usage),
                );
            }
            let name = format!("container_{what}");
            page.family(&name, kind, &format!("{help} container {unit}"));
            each_container(&pods, |labels, _, usage| {
                page.sample(&name, &labels, figure(usage))
            });
        }
        let name = "container_start_time_seconds";
        page.family(
            name,
            "gauge",
            "[STABLE] Start time of the container since unix epoch in seconds",
        );
        each_container(&pods, |labels, container, _| {
            let at = started(container).map_or(0.0, |at| at.as_millisecond() as f64 / 1e3);
            page.sample(name, &labels, at);
        });
        page.one(
            "resource_scrape_error",
            "gauge",
            "[STABLE] 1 if there was an error while getting container metrics, 0 otherwise",
            0.0,
        );
        page.0
    }

    pub(super) async fn container_metrics(self: &Arc<Self>) -> String {
        let pods = self.sampled(true).await;
        let machine = machine();
        let mut page = Page::default();
        page.one(
            "machine_cpu_cores",
            "gauge",
            "Number of logical CPU cores.",
            machine.processors as f64,
        );
        page.one(
            "machine_memory_bytes",
            "gauge",
            "Amount of memory installed on the machine.",
            machine.memory_total as f64,
        );
        for (name, kind, help, figure) in CONTAINER_FIGURES {
            page.family(name, kind, help);
            each_container(&pods, |labels, container, usage| {
                let [container_name, namespace, pod] = labels;
                let image = ("image", container.spec.image_reference.as_str());
                page.sample(
                    name,
                    &[container_name, ("id", &container.id), image, namespace, pod],
                    figure(usage),
                );
            });
        }
        page.0
    }
}

fn each_container(
    pods: &[Sampled],
    mut visit: impl FnMut([(&str, &str); 3], &runtime::ContainerStatus, &Usage),
) {
    for pod in pods {
        let spec = &pod.sandbox.spec;
        for (container, usage) in &pod.containers {
            let labels = [
                ("container", container.spec.name.as_str()),
                ("namespace", &spec.namespace),
                ("pod", &spec.name),
            ];
            visit(labels, container, usage);
        }
    }
}

/// The process's own, as Prometheus' client libraries name them.
fn process(page: &mut Page) {
    let read = |name: &str| std::fs::read_to_string(format!("/proc/self/{name}")).unwrap_or_default();
    let stat = read("stat");
    // Fields are counted after the name, which may hold anything.
    let fields: Vec<&str> = stat
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .collect();
    let field = |at: usize| {
        fields
            .get(at)
            .and_then(|text| text.parse::<f64>().ok())
            .unwrap_or_default()
    };
    let memory = read("statm");
    let pages = memory
        .split_whitespace()
        .nth(1)
        .and_then(|text| text.parse::<f64>().ok())
        .unwrap_or_default();
    let bytes = pages * rustix::param::page_size() as f64;
    let cpu = (field(11) + field(12)) / 100.0;
    page.one(
        "process_cpu_seconds_total",
        "counter",
        "Total user and system CPU time spent in seconds.",
        cpu,
    );
    page.one(
        "process_resident_memory_bytes",
        "gauge",
        "Resident memory size in bytes.",
        bytes,
    );
    let files = std::fs::read_dir("/proc/self/fd").map_or(0, Iterator::count);
    page.one(
        "process_open_fds",
        "gauge",
        "Number of open file descriptors.",
        files as f64,
    );
}
