//! The simulated world: control plane, loops and machines, all in this thread.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use api::{BoxFuture, Client, SmolStr, Timestamp};
use apiserver::Server;
use engine::{Clock as _, Engine, Next};
use store::Watch;

use crate::clock::VirtualClock;
use crate::limits::{QUIET, SETTLES, WRITES};
use crate::loops;
use crate::machine::Machine;
use crate::plane::{self, Plane};
use crate::wire::Wire;
use crate::world::{Act, OpenGap, World};

pub struct Cluster {
    plane: Plane,
    wire: Arc<dyn Client>,
    clock: VirtualClock,
    /// None while they are stopped.
    engines: Option<[Engine; 2]>,
    machines: BTreeMap<String, Machine>,
}

impl Cluster {
    /// A fresh cluster without machines, in which every write takes 1 ms. Must be called inside
    /// [`crate::in_virtual_time`].
    pub async fn start(seed: u64) -> Result<Self, String> {
        Self::with_slow_writes(seed, 1).await
    }

    /// A cluster in which a write takes up to so many milliseconds, as the seed decides.
    pub async fn with_slow_writes(seed: u64, longest_ms: u64) -> Result<Self, String> {
        let clock = VirtualClock::start();
        let plane = plane::start(clock.clone(), seed).await?;
        let wire: Arc<dyn Client> = Arc::new(Wire::new(plane.server.clone(), seed, longest_ms));
        let engines = Some(loops::start(&plane, wire.clone(), Arc::new(clock.clone())));
        let mut cluster = Self {
            plane,
            wire,
            clock,
            engines,
            machines: BTreeMap::new(),
        };
        cluster.settle().await?;
        Ok(cluster)
    }

    pub fn server(&self) -> &Server {
        &self.plane.server
    }

    pub fn stop_controllers(&mut self) {
        self.engines.iter().flatten().for_each(Engine::stop);
        self.engines = None;
    }

    pub fn start_controllers(&mut self) {
        let (plane, wire, clock) = (&self.plane, &self.wire, &self.clock);
        self.engines
            .get_or_insert_with(|| loops::start(plane, wire.clone(), Arc::new(clock.clone())));
    }

    /// Everything that is open, for whoever reads a failed test.
    pub fn open_now(&self) -> Vec<OpenGap> {
        let ledgers = self
            .engines
            .iter()
            .flatten()
            .map(|engine| engine.ledger().open().0);
        let mut all: Vec<OpenGap> = ledgers.flatten().flat_map(|open| parts(&open)).collect();
        all.sort_by(|a, b| (&a.key, &a.by, &a.about).cmp(&(&b.key, &b.by, &b.about)));
        all
    }

    fn add_nodes(&mut self, count: usize, cpus: u32) {
        for number in 1..=count {
            let name = match number {
                1 => "node".to_owned(),
                further => format!("node-{further}"),
            };
            if !self.machines.contains_key(&name) {
                let machine = Machine::new(self.wire.clone(), self.clock.clone(), &name, number, cpus);
                self.machines.insert(name, machine);
            }
        }
    }

    fn machine(&mut self, name: &str) -> Result<&mut Machine, String> {
        self.machines
            .get_mut(name)
            .ok_or_else(|| format!("there is no machine {name}"))
    }

    async fn exits(&mut self, pod: &api::Key, code: i32) -> Result<(), String> {
        let stored = self.plane.server.stored(&pod.resource, &pod.namespace, &pod.name);
        let stored = stored.ok_or_else(|| format!("there is no pod {}", pod.name))?;
        let node = stored.meta.field("spec.nodeName").unwrap_or_default();
        self.machine(node)?.ends(pod.clone(), code);
        Ok(())
    }

    /// The stream of all that is written from now on.
    fn writes(&self) -> Result<Watch<api::Object>, String> {
        let store = self.plane.server.store();
        store
            .watch("/".into(), store.revision())
            .map_err(|e| e.to_string())
    }

    fn runs_away(&self, before: u64) -> Result<(), String> {
        let written = self.plane.server.store().revision().0 - before;
        if written < WRITES {
            return Ok(());
        }
        Err(format!(
            "{written} writes without an end; open: {:#?}",
            self.open_now()
        ))
    }

    async fn settle_(&mut self) -> Result<(), String> {
        let before = self.plane.server.store().revision().0;
        let deadline = tokio::time::Instant::now() + SETTLES;
        let mut writes = self.writes()?;
        loop {
            tokio::time::sleep(QUIET).await;
            if !has_news(&mut writes) {
                return Ok(());
            }
            self.runs_away(before)?;
            if tokio::time::Instant::now() > deadline {
                return Err(format!("it does not come to rest; open: {:#?}", self.open_now()));
            }
        }
    }
}

/// Whether anything but leases was written since it was last asked.
fn has_news(writes: &mut Watch<api::Object>) -> bool {
    let mut news = false;
    // A watch that fell behind what is kept has seen much; the next question begins anew.
    while let Ok(Some(change)) = writes.try_next() {
        let is_news = |event: &store::Event<api::Object>| event.entry.object.key.resource.plural != "leases";
        news |= change.events.iter().any(is_news);
    }
    news
}

impl World for Cluster {
    fn client(&self) -> Arc<dyn Client> {
        Arc::new(self.plane.server.clone())
    }

    fn now(&self) -> Timestamp {
        self.clock.now()
    }

    fn tick(&mut self, time: Duration) -> BoxFuture<'_, Result<(), String>> {
        Box::pin(async move {
            let before = self.plane.server.store().revision().0;
            let end = tokio::time::Instant::now() + time;
            while tokio::time::Instant::now() < end {
                tokio::time::sleep_until(end.min(tokio::time::Instant::now() + Duration::from_secs(1))).await;
                self.runs_away(before)?;
            }
            Ok(())
        })
    }

    fn settle(&mut self) -> BoxFuture<'_, Result<(), String>> {
        Box::pin(self.settle_())
    }

    fn open(&self) -> BoxFuture<'_, Vec<OpenGap>> {
        Box::pin(std::future::ready(self.open_now()))
    }

    fn act(&mut self, act: Act) -> BoxFuture<'_, Result<(), String>> {
        Box::pin(async move {
            match act {
                Act::Nodes { count, cpus } => self.add_nodes(count, cpus),
                Act::KillNode(name) => self.machine(&name)?.kill(),
                Act::StartNode(name) => self.machine(&name)?.start(),
                Act::Exits { pod, code } => self.exits(&pod, code).await?,
                Act::SetClock { seconds } => self.clock.set_forward(seconds),
                Act::StopControllers => self.stop_controllers(),
                Act::StartControllers => self.start_controllers(),
            }
            Ok(())
        })
    }
}

fn parts(open: &engine::Open) -> Vec<OpenGap> {
    let part = |part: &engine::OpenPart| OpenGap {
        by: SmolStr::new_static(open.by),
        key: open.key.clone(),
        about: part.about.clone(),
        next: SmolStr::new_static(part.next.name()),
        on: match &part.next {
            Next::Wait { on } => Some(on.clone()),
            _ => None,
        },
        code: part
            .cause
            .as_ref()
            .map(|cause| cause.code.clone())
            .unwrap_or_default(),
        says: part
            .cause
            .as_ref()
            .map(|cause| cause.says.clone())
            .unwrap_or_default(),
    };
    open.parts.iter().map(part).collect()
}
