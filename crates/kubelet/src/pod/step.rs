//! What the node does for a pod: one act each, performed beside the loop, which looks again when it is done.

use std::fmt;
use std::sync::Arc;

use api::{Key, SmolStr};
use reconcile::Event;

use super::spec::Pod;

#[derive(Clone, Debug)]
pub enum Step {
    /// Judges whether the pod fits the node, and reserves what it asks for.
    Admit(Arc<Pod>),
    StartSandbox {
        pod: Arc<Pod>,
        attempt: u32,
    },
    /// Makes the volumes, or brings their files up to date.
    Mount(Arc<Pod>),
    Pull {
        pod: Arc<Pod>,
        container: SmolStr,
        attempt: u32,
    },
    /// One after another.
    Start {
        pod: Arc<Pod>,
        containers: Vec<(SmolStr, u32)>,
    },
    Kill {
        pod: Arc<Pod>,
        id: String,
        container: SmolStr,
        grace_seconds: i64,
        says: String,
    },
    /// Runs the probes of a container that runs.
    Probe {
        pod: Arc<Pod>,
        container: SmolStr,
        id: String,
    },
    /// Gives a running container, and its pod, what their specs say now.
    Resize {
        pod: Arc<Pod>,
        container: SmolStr,
        id: String,
    },
    /// An old run, of which nobody will ask any more.
    Forget {
        uid: SmolStr,
        id: String,
    },
    Tell {
        uid: SmolStr,
        container: SmolStr,
        attempt: u32,
        event: Event,
    },
    /// Gives back sandbox, network and volumes; logs stay.
    Settle(Arc<Pod>),
    /// Deletes the object, which was only waiting for the node.
    Delete(Arc<Pod>),
    /// The object is gone: so is everything of it.
    Discard {
        key: Key,
        uid: SmolStr,
    },
}

/// As tests show it.
impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Step::Admit(_) => write!(f, "admit"),
            Step::StartSandbox { attempt, .. } => write!(f, "start sandbox {attempt}"),
            Step::Mount(_) => write!(f, "mount volumes"),
            Step::Pull {
                container, attempt, ..
            } => write!(f, "image for {container} {attempt}"),
            Step::Start { containers, .. } => {
                write!(f, "start")?;
                containers
                    .iter()
                    .try_for_each(|(name, attempt)| write!(f, " {name} {attempt}"))
            }
            Step::Kill {
                container,
                grace_seconds,
                says,
                ..
            } => {
                write!(f, "kill {container} in {grace_seconds}s: {says}")
            }
            Step::Probe { container, .. } => write!(f, "probe {container}"),
            Step::Resize { container, .. } => write!(f, "resize {container}"),
            Step::Forget { id, .. } => write!(f, "forget {id}"),
            Step::Tell { event, .. } => write!(f, "tell {}: {}", event.reason, event.message),
            Step::Settle(_) => write!(f, "settle"),
            Step::Delete(_) => write!(f, "delete object"),
            Step::Discard { uid, .. } => write!(f, "discard {uid}"),
        }
    }
}
