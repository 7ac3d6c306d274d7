//! Probes: each runs on its own clock as long as its container does, and reports only what changes.

pub(crate) mod act;

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use api::{SmolStr, Value};
use parking_lot::Mutex;
use runtime::ContainerState;
use tokio::sync::watch;
use tokio::task::AbortHandle;
use tokio::time::{Instant, MissedTickBehavior, interval_at};

use crate::kubelet::Shared;
use crate::pod::facts::Probed;
use crate::pod::spec::{Container, Handler, Pod, Probe};

/// The probes that run, by container id.
#[derive(Default)]
pub(crate) struct Probes {
    running: Mutex<HashMap<String, Vec<AbortHandle>>>,
}

impl Probes {
    pub(crate) fn stop(&self, id: &str) {
        let tasks = self.running.lock().remove(id).unwrap_or_default();
        tasks.iter().for_each(AbortHandle::abort);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Startup,
    Liveness,
    Readiness,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Startup => "Startup",
            Kind::Liveness => "Liveness",
            Kind::Readiness => "Readiness",
        }
    }
}

/// Everything that one probe needs.
struct Worker {
    shared: Arc<Shared>,
    pod: Arc<Pod>,
    name: SmolStr,
    id: String,
    kind: Kind,
    probe: Probe,
    begin: Instant,
}

/// Where a probe or hook goes to.
pub(crate) struct Target {
    pub(crate) host: String,
    pub(crate) port: u16,
}

impl Target {
    /// The pod's own address, unless the probe names a host.
    pub(crate) fn of(
        shared: &Shared,
        pod: &Pod,
        container: &Container,
        host: &str,
        port: &Value,
    ) -> Result<Self, String> {
        let port = container
            .port(port)
            .ok_or_else(|| format!("couldn't find port: {port} in container {}", container.name))?;
        if !host.is_empty() {
            return Ok(Self {
                host: host.to_owned(),
                port,
            });
        }
        let facts = shared.book.facts(&pod.metadata.uid).unwrap_or_default();
        let address: Option<IpAddr> = facts
            .sandbox
            .and_then(|sandbox| sandbox.addresses.first().copied());
        let host = address
            .map(|address| address.to_string())
            .ok_or("the pod has no address")?;
        Ok(Self { host, port })
    }

    pub(crate) fn shown(&self) -> String {
        if self.host.contains(':') {
            format!("[{}]:{}", self.host, self.port)
        } else {
            format!("{}:{}", self.host, self.port)
        }
    }
}

/// Starts the probes of a container that runs.
pub(crate) fn watch(shared: &Arc<Shared>, pod: &Arc<Pod>, name: &SmolStr, id: &str) {
    let Some(container) = pod.container(name) else {
        return;
    };
    take_over(shared, pod, name, id);
    let started = shared
        .book
        .facts(&pod.metadata.uid)
        .and_then(|facts| facts.probes.get(id)?.started);
    let is_started = container.startup_probe.is_none() || started == Some(true);
    let (gate, opened) = watch::channel(is_started);
    let gate = Arc::new(gate);
    let age = age(shared, pod, id);
    let kinds = [
        (Kind::Startup, &container.startup_probe),
        (Kind::Liveness, &container.liveness_probe),
        (Kind::Readiness, &container.readiness_probe),
    ];
    let mut tasks = Vec::new();
    for (kind, probe) in kinds {
        let Some(probe) = probe.clone().filter(|_| !(kind == Kind::Startup && is_started)) else {
            continue;
        };
        let delay = Duration::from_secs(probe.initial_delay_seconds).saturating_sub(age);
        let worker = Worker {
            shared: shared.clone(),
            pod: pod.clone(),
            name: name.clone(),
            id: id.to_owned(),
            kind,
            probe,
            begin: Instant::now() + delay,
        };
        tasks.push(tokio::spawn(worker.run(gate.clone(), opened.clone())).abort_handle());
    }
    shared.probes.running.lock().insert(id.to_owned(), tasks);
}

/// A container that ran before this process did keeps the verdicts that its pod's status shows.
fn take_over(shared: &Shared, pod: &Pod, name: &str, id: &str) {
    let shown = pod.status["containerStatuses"]
        .as_array()
        .into_iter()
        .chain(pod.status["initContainerStatuses"].as_array())
        .flatten();
    let Some(before) = shown.into_iter().find(|each| each["name"] == name) else {
        return;
    };
    if !before["containerID"]
        .as_str()
        .is_some_and(|shown| shown.ends_with(id))
    {
        return;
    }
    shared.book.note(&pod.key(), &pod.metadata.uid, None, |facts| {
        let probed = facts.probes.entry(id.to_owned()).or_default();
        probed.started = probed
            .started
            .or(before["started"].as_bool().filter(|started| *started));
        probed.ready = probed.ready.or(before["ready"].as_bool());
    });
}

/// How long the container has been running.
fn age(shared: &Shared, pod: &Pod, id: &str) -> Duration {
    let facts = shared.book.facts(&pod.metadata.uid).unwrap_or_default();
    let run = facts.runs.iter().find(|run| run.id == id);
    match run.map(|run| &run.state) {
        Some(ContainerState::Running { started_at, .. }) => {
            Duration::try_from(crate::hands::now().duration_since(*started_at)).unwrap_or_default()
        }
        _ => Duration::ZERO,
    }
}

impl Worker {
    async fn run(self, gate: Arc<watch::Sender<bool>>, mut opened: watch::Receiver<bool>) {
        if self.kind != Kind::Startup && opened.wait_for(|open| *open).await.is_err() {
            return;
        }
        let period = Duration::from_secs(self.probe.period_seconds.max(1));
        let mut ticks = interval_at(self.begin.max(Instant::now()), period);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let (mut good, mut bad) = (0, 0);
        loop {
            ticks.tick().await;
            match self.once().await {
                Ok(()) => (good, bad) = (good + 1, 0),
                Err(says) => {
                    (good, bad) = (0, bad + 1);
                    self.tell(says);
                }
            }
            if good == self.probe.success_threshold.max(1) {
                self.passed();
                if self.kind == Kind::Startup {
                    gate.send_replace(true);
                    return;
                }
            } else if bad == self.probe.failure_threshold.max(1) {
                self.failed();
                if self.kind != Kind::Readiness {
                    return;
                }
            }
        }
    }

    fn tell(&self, says: String) {
        let says = format!("{} probe {says}", self.kind.name());
        self.shared
            .tell_of(&self.pod, &self.name, true, "Unhealthy", says);
    }

    fn change(&self, change: impl FnOnce(&mut Probed)) {
        self.shared.book.change(&self.pod.metadata.uid, |facts| {
            if facts.runs.iter().any(|run| run.id == self.id && run.is_running()) {
                change(facts.probes.entry(self.id.clone()).or_default());
            }
        });
    }

    fn passed(&self) {
        match self.kind {
            Kind::Startup => self.change(|probed| probed.started = Some(true)),
            Kind::Readiness => self.change(|probed| probed.ready = Some(true)),
            Kind::Liveness => {}
        }
    }

    fn failed(&self) {
        match self.kind {
            Kind::Startup => self.change(|probed| probed.condemned = Some("startup")),
            Kind::Liveness => self.change(|probed| probed.condemned = Some("liveness")),
            Kind::Readiness => self.change(|probed| probed.ready = Some(false)),
        }
    }

    /// `failed: <why>` or `errored and resulted in unknown state: <why>`.
    async fn once(&self) -> Result<(), String> {
        let timeout = Duration::from_secs(self.probe.timeout_seconds.max(1));
        let Handler {
            exec,
            http_get,
            tcp_socket,
            grpc,
            ..
        } = &self.probe.handler;
        let container = self
            .pod
            .container(&self.name)
            .ok_or("errored: the container is gone")?;
        let target = |host: &str, port: &Value| {
            let target = Target::of(&self.shared, &self.pod, container, host, port);
            target.map_err(|error| format!("errored and resulted in unknown state: {error}"))
        };
        let failed = |why: String| format!("failed: {why}");
        if let Some(exec) = exec {
            return act::exec(&self.shared, &self.id, &exec.command, timeout)
                .await
                .map_err(failed);
        }
        if let Some(http) = http_get {
            let target = target(&http.host, &http.port)?;
            return act::http_probe(&target, http, timeout).await.map_err(failed);
        }
        if let Some(tcp) = tcp_socket {
            let target = target(&tcp.host, &tcp.port)?;
            return act::tcp(&target, timeout).await.map_err(failed);
        }
        if let Some(grpc) = grpc {
            let target = target("", &Value::from(grpc.port))?;
            return act::grpc(&target, &grpc.service, timeout).await.map_err(failed);
        }
        Ok(())
    }
}
