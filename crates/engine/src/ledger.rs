//! Every gap that is open now: which loop, about what, since when, why, and who has the next move.

use std::collections::BTreeMap;
use std::sync::Arc;

use api::{Key, SmolStr, Timestamp};
use parking_lot::Mutex;
use reconcile::{Cause, Closing, Part};
use tokio::sync::broadcast;

use crate::limits::GAP_CHANGES;

/// What one loop has open about one object.
#[derive(Clone, Debug, PartialEq)]
pub struct Open {
    pub by: &'static str,
    pub key: Key,
    pub parts: Vec<OpenPart>,
    /// The ledger's own counter at the last change of this entry.
    pub version: u64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct OpenPart {
    pub since: Timestamp,
    pub about: String,
    pub next: Next,
    pub cause: Option<Cause>,
}

/// Who has the next move.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    /// The loop itself: it acts, or tries again.
    Act,
    Wait {
        on: Key,
    },
    Hold {
        until: Timestamp,
    },
    Stuck,
}

impl Next {
    pub fn name(&self) -> &'static str {
        match self {
            Next::Act => "Act",
            Next::Wait { .. } => "Wait",
            Next::Hold { .. } => "Hold",
            Next::Stuck => "Stuck",
        }
    }
}

/// One step of the ledger's stream.
#[derive(Clone, Debug)]
pub enum GapChange {
    Open(Arc<Open>),
    Closed(Arc<Open>),
}

pub struct Ledger {
    state: Mutex<State>,
    changes: broadcast::Sender<(u64, GapChange)>,
}

#[derive(Default)]
struct State {
    open: BTreeMap<(Key, &'static str), Arc<Open>>,
    version: u64,
}

impl Default for Ledger {
    fn default() -> Self {
        Self {
            state: Mutex::default(),
            changes: broadcast::channel(GAP_CHANGES).0,
        }
    }
}

impl Ledger {
    /// All that is open, by object and then by loop, and the version at which this is true.
    pub fn open(&self) -> (Vec<Arc<Open>>, u64) {
        let state = self.state.lock();
        (state.open.values().cloned().collect(), state.version)
    }

    pub fn of(&self, key: &Key) -> Vec<Arc<Open>> {
        let state = self.state.lock();
        let from = (key.clone(), "");
        state
            .open
            .range(from..)
            .take_while(|((k, _), _)| k == key)
            .map(|(_, open)| open.clone())
            .collect()
    }

    /// The changes from now on, each with its version; a lagging reader is told so and lists again.
    pub fn subscribe(&self) -> broadcast::Receiver<(u64, GapChange)> {
        self.changes.subscribe()
    }

    /// Whether `by` did not have this matter open about `key` until now.
    pub(crate) fn is_new(&self, by: &'static str, key: &Key, part: &OpenPart) -> bool {
        let state = self.state.lock();
        let open = state.open.get(&(key.clone(), by));
        !open
            .iter()
            .flat_map(|open| &open.parts)
            .any(|old| old.is_same(part))
    }

    /// Replaces what `by` has open about `key`. A part that was open before keeps its age.
    pub(crate) fn record(&self, by: &'static str, key: &Key, mut parts: Vec<OpenPart>) {
        let mut state = self.state.lock();
        let at = (key.clone(), by);
        let before = state.open.get(&at).cloned();
        if parts.is_empty() && before.is_none() {
            return;
        }
        for part in &mut parts {
            let old = before
                .iter()
                .flat_map(|open| &open.parts)
                .find(|old| old.is_same(part));
            part.since = old.map_or(part.since, |old| old.since);
        }
        if before.as_ref().is_some_and(|open| open.parts == parts) {
            return;
        }
        state.version += 1;
        let version = state.version;
        let change = if parts.is_empty() {
            state.open.remove(&at).map(|gone| {
                GapChange::Closed(Arc::new(Open {
                    version,
                    ..(*gone).clone()
                }))
            })
        } else {
            let open = Arc::new(Open {
                by,
                key: key.clone(),
                parts,
                version,
            });
            state.open.insert(at, open.clone());
            Some(GapChange::Open(open))
        };
        if let Some(change) = change {
            // Nobody listening is no failure.
            let _ = self.changes.send((version, change));
        }
    }
}

impl OpenPart {
    /// The same matter, whatever its numbers are now.
    fn is_same(&self, other: &Self) -> bool {
        let matter = |about: &str| about.split(':').next().unwrap_or_default().to_owned();
        let code = |cause: &Option<Cause>| cause.as_ref().map(|cause| cause.code.clone());
        matter(&self.about) == matter(&other.about) && code(&self.cause) == code(&other.cause)
    }
}

/// A part of a gap as it stays open while time, other loops or a person have the next move.
pub(crate) fn standing<S>(part: &Part<S>, now: Timestamp) -> Option<OpenPart> {
    let (next, cause) = match &part.closing {
        Closing::Act(_) => return None,
        Closing::Wait { on, cause } => (Next::Wait { on: on.clone() }, cause),
        Closing::Hold { until, cause } => (Next::Hold { until: *until }, cause),
        Closing::Stuck { cause } => (Next::Stuck, cause),
    };
    Some(OpenPart {
        since: now,
        about: part.about.clone(),
        next,
        cause: Some(cause.clone()),
    })
}

/// A part whose act is under way or was refused.
pub(crate) fn acting(about: &str, cause: Option<Cause>, now: Timestamp) -> OpenPart {
    OpenPart {
        since: now,
        about: about.to_owned(),
        next: Next::Act,
        cause,
    }
}

/// The number of open parts by loop and cause, and the age of the oldest, for metrics.
pub(crate) fn tally(ledger: &Ledger) -> BTreeMap<(&'static str, SmolStr), (usize, Timestamp)> {
    let mut tally = BTreeMap::new();
    let state = ledger.state.lock();
    for open in state.open.values() {
        for part in &open.parts {
            let code = part.cause.as_ref().map(|c| c.code.clone()).unwrap_or_default();
            let entry = tally.entry((open.by, code)).or_insert((0, part.since));
            entry.0 += 1;
            entry.1 = entry.1.min(part.since);
        }
    }
    tally
}
