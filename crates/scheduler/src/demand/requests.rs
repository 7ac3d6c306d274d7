//! How much a pod asks for, as upstream's `resource.PodRequests` adds it up.

use api::SmolStr;

use super::{Amounts, Container, ContainerStatus, PodStatus, PodView, ResourceList};

/// What a container counts for that asks for nothing: upstream's `DefaultMilliCPURequest` and `DefaultMemoryRequest`.
const UNASKED_CPU: i64 = 100;
const UNASKED_MEMORY: i64 = 200 << 20;

pub(super) struct Requests {
    /// What must be free.
    pub(super) asked: Amounts,
    /// What it counts for among a node's pods when nodes are ranked.
    pub(super) ranked: Amounts,
    /// What it counts for when it is itself to be placed.
    pub(super) own: Amounts,
}

/// One way to add up: whether containers that ask for no cpu or memory count for a little, and whether amounts of the
/// pod as a whole replace the sum of its containers.
#[derive(Clone, Copy)]
struct Way {
    little_cpu: bool,
    little_memory: bool,
    pod_level: bool,
}

/// What one container or the pod as a whole asks for, and whether it says so for cpu and memory.
#[derive(Clone, Default)]
struct Asked {
    amounts: Amounts,
    cpu: bool,
    memory: bool,
}

impl PodView {
    pub(super) fn requests(&self) -> Requests {
        let plain = Way {
            little_cpu: false,
            little_memory: false,
            pod_level: true,
        };
        let asked = self.sum(plain);
        let level = self.spec.resources.requests.iter().flatten();
        let has_level = level.map(|(name, _)| name).any(is_of_pods);
        let held = Way {
            little_cpu: !has_level || !asked.cpu,
            little_memory: !has_level || !asked.memory,
            pod_level: true,
        };
        let new = Way {
            little_cpu: true,
            little_memory: true,
            pod_level: false,
        };
        let ranked = self.sum(held).amounts;
        let own = if has_level {
            self.sum(new).amounts
        } else {
            ranked.clone()
        };
        Requests {
            asked: asked.amounts,
            ranked,
            own,
        }
    }

    /// The sum of the containers, at least what initialisation needs at its widest, with pod-level amounts in their
    /// place and the overhead on top.
    fn sum(&self, way: Way) -> Asked {
        let spec = &self.spec;
        let mut total = Asked::default();
        for container in &spec.containers {
            total.add(&self.container(container, way));
        }
        let (mut sidecars, mut widest) = (Asked::default(), Asked::default());
        for container in spec.init_containers.iter().flatten() {
            let own = self.container(container, way);
            if container.is_sidecar() {
                total.add(&own);
                sidecars.add(&own);
                widest.raise_to(&sidecars);
            } else {
                let mut during = sidecars.clone();
                during.add(&own);
                widest.raise_to(&during);
            }
        }
        total.raise_to(&widest);
        if way.pod_level {
            self.replace_by_level(&mut total);
        }
        total.add(&Asked::of(&spec.overhead));
        total
    }

    fn container(&self, container: &Container, way: Way) -> Asked {
        let mut asked = match self.held_by(container) {
            Some(held) => self.held(
                &container.resources.requests,
                held.resources.as_ref().map(|resources| &resources.requests),
                &held.allocated_resources,
            ),
            None => Asked::of(&container.resources.requests),
        };
        if way.little_cpu && !asked.cpu {
            asked.amounts.cpu = UNASKED_CPU;
        }
        if way.little_memory && !asked.memory {
            asked.amounts.memory = UNASKED_MEMORY;
        }
        asked
    }

    /// The status of a container that may hold something else than its spec says. Init containers that end are over
    /// before anything is resized.
    fn held_by(&self, container: &Container) -> Option<&ContainerStatus> {
        let status = self.status_on_node()?;
        let inits = self.spec.init_containers.iter().flatten();
        let mut passing = inits.filter(|init| !init.is_sidecar());
        if passing.any(|init| init.name == container.name) {
            return None;
        }
        let all = status
            .init_container_statuses
            .iter()
            .chain(&status.container_statuses)
            .flatten();
        all.into_iter()
            .find(|held| held.name == container.name && held.resources.is_some())
    }

    /// A pod that has no node holds nothing.
    fn status_on_node(&self) -> Option<&PodStatus> {
        (!self.spec.node_name.is_empty()).then_some(&self.status)
    }

    /// The most of what is asked for, given and promised; what is asked for counts no more once it was found impossible.
    fn held(&self, spec: &ResourceList, actual: Option<&ResourceList>, allocated: &ResourceList) -> Asked {
        let mut conditions = self.status.conditions.iter().flatten();
        let pending = conditions.find(|condition| condition.kind == "PodResizePending");
        let mut most = match pending.is_some_and(|condition| condition.reason == "Infeasible") {
            true => Asked::default(),
            false => Asked::of(spec),
        };
        actual
            .into_iter()
            .for_each(|list| most.raise_to(&Asked::of(list)));
        most.raise_to(&Asked::of(allocated));
        most
    }

    fn replace_by_level(&self, total: &mut Asked) {
        let spec = &self.spec.resources.requests;
        let status = self.status_on_node();
        let given = match status.and_then(|status| Some((status, status.resources.as_ref()?))) {
            Some((status, actual)) => self.held(spec, Some(&actual.requests), &status.allocated_resources),
            None => Asked::of(spec),
        };
        for name in spec
            .iter()
            .flatten()
            .map(|(name, _)| name)
            .filter(|name| is_of_pods(name))
        {
            let amount = given.amounts.of(name);
            match name.as_str() {
                "cpu" => (total.amounts.cpu, total.cpu) = (amount, true),
                "memory" => (total.amounts.memory, total.memory) = (amount, true),
                _ => drop(total.amounts.other.insert(name.clone(), amount)),
            }
        }
    }
}

/// The resources that a pod can ask for as a whole.
fn is_of_pods(name: &SmolStr) -> bool {
    matches!(name.as_str(), "cpu" | "memory") || name.starts_with("hugepages-")
}

impl Container {
    fn is_sidecar(&self) -> bool {
        self.restart_policy == "Always"
    }
}

impl Asked {
    fn of(list: &ResourceList) -> Self {
        let says = |name: &str| list.as_ref().is_some_and(|list| list.contains_key(name));
        Self {
            amounts: Amounts::read(list),
            cpu: says("cpu"),
            memory: says("memory"),
        }
    }

    fn add(&mut self, more: &Self) {
        self.amounts.add(&more.amounts);
        self.cpu |= more.cpu;
        self.memory |= more.memory;
    }

    fn raise_to(&mut self, floor: &Self) {
        let (own, floor_amounts) = (&mut self.amounts, &floor.amounts);
        own.cpu = own.cpu.max(floor_amounts.cpu);
        own.memory = own.memory.max(floor_amounts.memory);
        own.ephemeral = own.ephemeral.max(floor_amounts.ephemeral);
        for (name, amount) in &floor_amounts.other {
            let have = own.other.entry(name.clone()).or_default();
            *have = (*have).max(*amount);
        }
        self.cpu |= floor.cpu;
        self.memory |= floor.memory;
    }
}
