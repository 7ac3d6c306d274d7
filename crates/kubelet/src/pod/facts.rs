//! What the node knows about a pod besides its object: what runs, what is being done, what failed and since when.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::time::Duration;

use api::{SmolStr, Timestamp};
use runtime::{ContainerState, Exit};

use crate::limits::{TRY_PAUSE_MAX, TRY_PAUSE_MIN};

/// Facts about one pod, by its uid.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub admission: Option<Admission>,
    pub sandbox: Option<Sandbox>,
    /// How many sandboxes the pod has had.
    pub sandboxes: u32,
    pub sandbox_work: Work,
    pub volumes: Volumes,
    /// Every container that the runtime knows, oldest first.
    pub runs: Vec<Run>,
    /// The image for the next start of a container, by the container's name.
    pub pulls: BTreeMap<SmolStr, Pull>,
    /// Containers that are being started just now.
    pub starting: BTreeSet<SmolStr>,
    /// Why a container that should run does not.
    pub waiting: BTreeMap<SmolStr, Waiting>,
    /// The grace period in seconds of each shutdown under way, by container id.
    pub killing: BTreeMap<String, i64>,
    /// The pause before the next start, and when it was last made longer.
    pub pauses: BTreeMap<SmolStr, (Duration, Timestamp)>,
    /// The last attempt whose back-off an Event told of.
    pub told: BTreeMap<SmolStr, u32>,
    /// The last resize of a container, by its id.
    pub resizes: BTreeMap<String, Work>,
    /// What probes say, by container id.
    pub probes: BTreeMap<String, Probed>,
    pub evicted: Option<Ending>,
    /// Everything but files is given back: sandbox stopped, network and volumes detached.
    pub settled: Work,
    /// The object's end, as the API was asked for it.
    pub deleted: Work,
    /// The object is gone, and what is left of the pod goes.
    pub discarded: Work,
}

impl Facts {
    /// Something is being made just now that is not in the other facts yet, and would be left behind.
    pub fn is_being_made(&self) -> bool {
        self.sandbox_work == Work::Doing || self.volumes.work == Work::Doing
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Admission {
    Admitted,
    Rejected(Ending),
}

/// Why a pod ends though its containers did not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    pub reason: SmolStr,
    pub message: String,
    /// It was pushed out by the node: a condition says so.
    pub disrupted: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Sandbox {
    pub id: String,
    pub attempt: u32,
    pub ready: bool,
    pub created_at: Timestamp,
    pub addresses: Vec<IpAddr>,
}

/// One act on the machine.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Work {
    #[default]
    Open,
    Doing,
    Failed(Failure),
    Done,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    pub message: String,
    pub until: Timestamp,
    pub pause: Duration,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Volumes {
    pub work: Work,
    /// What was written is older than its sources.
    pub stale: bool,
    /// The pod's labels and annotations as they were written into files.
    pub written_for: u64,
    /// When a token must be renewed.
    pub renew_at: Option<Timestamp>,
}

/// One container of the runtime.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    pub id: String,
    pub sandbox: String,
    pub name: SmolStr,
    pub attempt: u32,
    /// As the user wrote it.
    pub image: String,
    /// The reference that the status shows.
    pub image_id: String,
    /// Of the spec it was made from.
    pub hash: String,
    /// Its share of the machine, as [`super::resources::given`] tells it.
    pub given: BTreeMap<String, String>,
    pub created_at: Timestamp,
    pub state: ContainerState,
    /// Its last words, once it has ended.
    pub last_words: String,
    pub user: Option<(u32, u32, Vec<u32>)>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Pull {
    Doing,
    /// Ready for the start of this attempt.
    Here {
        attempt: u32,
        image: String,
    },
    Failed {
        reason: &'static str,
        failure: Failure,
    },
}

#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    pub reason: &'static str,
    pub failure: Failure,
}

/// What probes found out about a running container.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Probed {
    /// `None`: there is no such probe, or no verdict yet.
    pub started: Option<bool>,
    pub ready: Option<bool>,
    /// The probe that condemned it: `liveness` or `startup`.
    pub condemned: Option<&'static str>,
    /// Its probes run.
    pub watched: bool,
}

impl Run {
    pub fn is_running(&self) -> bool {
        matches!(self.state, ContainerState::Running { .. })
    }

    pub fn exit(&self) -> Option<&Exit> {
        match &self.state {
            ContainerState::Exited(exit) => Some(exit),
            _ => None,
        }
    }
}

impl Facts {
    /// The latest run of a container.
    pub fn last(&self, name: &str) -> Option<&Run> {
        self.runs.iter().rev().find(|run| run.name == name)
    }

    pub fn running(&self) -> impl Iterator<Item = &Run> {
        self.runs.iter().filter(|run| run.is_running())
    }

    pub fn ready_sandbox(&self) -> Option<&Sandbox> {
        self.sandbox.as_ref().filter(|sandbox| sandbox.ready)
    }

    /// A container that is no more.
    pub fn forget(&mut self, id: &str) {
        self.runs.retain(|run| run.id != id);
        self.resizes.remove(id);
    }

    pub fn set(&mut self, run: Run) {
        match self.runs.iter_mut().find(|each| each.id == run.id) {
            Some(known) => *known = run,
            None => {
                self.runs.push(run);
                self.runs.sort_by_key(|run| (run.created_at, run.attempt));
            }
        }
    }
}

impl Work {
    /// Begins. Answers with how it stood before, which [`Self::failed`] asks for.
    pub fn begin(&mut self) -> Self {
        std::mem::replace(self, Self::Doing)
    }

    /// It failed just now, after what was `before`: each time the pause is longer.
    pub fn failed(before: &Self, message: impl Into<String>, now: Timestamp) -> Self {
        let before = match before {
            Self::Failed(failure) => Some(failure),
            _ => None,
        };
        Self::Failed(Failure::after(before, message, now, TRY_PAUSE_MIN, TRY_PAUSE_MAX))
    }
}

impl Failure {
    /// A failure now, with a pause that doubles with each.
    pub fn after(
        before: Option<&Failure>,
        message: impl Into<String>,
        now: Timestamp,
        min: Duration,
        max: Duration,
    ) -> Self {
        let pause = before.map_or(min, |before| (before.pause * 2).min(max));
        Self {
            message: message.into(),
            until: later(now, pause),
            pause,
        }
    }

    pub fn is_over(&self, now: Timestamp) -> bool {
        self.until <= now
    }
}

/// `at + wait`, as far as time goes.
pub fn later(at: Timestamp, wait: Duration) -> Timestamp {
    at.checked_add(wait).unwrap_or(Timestamp::MAX)
}
