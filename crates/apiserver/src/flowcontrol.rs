//! API Priority and Fairness: who is served now, who waits, and who is told to come back later, so that one client's flood
//! leaves the others their part of the server. A request belongs to a flow schema, that names a priority level, which
//! has seats; who finds none waits in one of its queues, or is answered 429.
//!
//! What is decided is in [`levels`] and [`queues`], which know no clock and no tasks. Here is the thin shell around them: one
//! lock, the objects that configure it, and a timer that runs only while somebody waits.

mod allocation;
pub(crate) mod configuration;
mod dealer;
mod demand;
mod dropped;
mod dumps;
pub(crate) mod estimate;
mod flows;
mod histogram;
pub(crate) mod in_flight;
mod levels;
mod metrics;
pub(crate) mod queues;
mod schema;
pub(crate) mod sizes;
mod slots;
mod traffic;
pub(crate) mod upkeep;
mod usage;
pub(crate) mod watches;
mod work;

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Arc, Weak};

use api::{Identity, Object, SmolStr};
use http::{HeaderMap, HeaderValue};
use parking_lot::{Mutex, MutexGuard};
use store::Store;
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep_until, timeout_at};

use crate::auth::followed::Followed;
use crate::authorize::Attributes;
use configuration::{Configuration, Objects};
use dropped::Dropped;
use estimate::Wants;
use levels::{Admitted, Levels, Ticket};
use queues::{About, Arrival};
use work::{Estimate, Moment};

/// Where the objects that configure it are stored.
const PLACES: &[&str] = &["/flowschemas", "/prioritylevelconfigurations"];

pub(crate) struct FlowControl {
    own: Weak<Self>,
    objects: Followed<Objects>,
    state: Mutex<State>,
    began: Instant,
    /// Which queues a flow gets must not be for clients to choose: the key is drawn at the start.
    hasher: RandomState,
}

struct State {
    levels: Levels,
    /// The number of the configuration that the levels have.
    configured: u64,
    waiting: HashMap<Ticket, oneshot::Sender<()>>,
    dropped: Dropped,
    /// When the timer that runs goes off.
    alarm: Option<Moment>,
}

/// What a request is called in the answer's headers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Classified {
    pub(crate) schema_uid: SmolStr,
    pub(crate) level_uid: SmolStr,
}

/// A request at the door.
pub(crate) struct Request<'a> {
    pub(crate) as_: &'a Identity,
    pub(crate) asked: &'a Attributes<'a>,
    pub(crate) wants: Wants,
    pub(crate) is_watch: bool,
    pub(crate) is_change: bool,
    pub(crate) about: About,
}

pub(crate) enum Verdict {
    Go(Seat),
    Wait(Waiting),
    /// Seconds after which it may be tried again.
    TooMany(u64),
}

/// The right to be executed, which ends when it is dropped.
pub(crate) struct Seat {
    control: Arc<FlowControl>,
    /// `None` once it is given back.
    ticket: Option<Ticket>,
}

/// A place in a queue, which is given up when it is dropped.
pub(crate) struct Waiting {
    seat: Seat,
    level: SmolStr,
    granted: oneshot::Receiver<()>,
}

impl Classified {
    /// Only the uids: names would tell whom an administrator thinks less of.
    pub(crate) fn tell(&self, headers: &mut HeaderMap) {
        for (name, uid) in [
            ("x-kubernetes-pf-flowschema-uid", &self.schema_uid),
            ("x-kubernetes-pf-prioritylevel-uid", &self.level_uid),
        ] {
            if let Ok(uid) = HeaderValue::from_str(uid) {
                headers.insert(name, uid);
            }
        }
    }
}

impl FlowControl {
    /// `seats` are those of the whole server.
    pub(crate) fn new(store: Arc<dyn Store<Object>>, seats: usize) -> Arc<Self> {
        let state = State {
            levels: Levels::new(seats, Moment::ZERO),
            configured: 0,
            waiting: HashMap::new(),
            dropped: Dropped::default(),
            alarm: None,
        };
        Arc::new_cyclic(|own| Self {
            own: own.clone(),
            objects: Followed::new(store, PLACES, Objects::default()),
            state: Mutex::new(state),
            began: Instant::now(),
            hasher: RandomState::new(),
        })
    }

    /// Takes a request in. It is over when what the verdict holds is dropped.
    pub(crate) fn start(&self, request: Request<'_>) -> (Classified, Verdict) {
        let configuration = self.objects.read(Objects::configuration);
        let Some(schema) = configuration.classify(request.as_, request.asked) else {
            return (Classified::default(), Verdict::TooMany(1));
        };
        let classified = Classified {
            schema_uid: schema.uid.clone(),
            level_uid: schema.level_uid.clone(),
        };
        let distinguisher = schema.distinguish(request.as_, request.asked);
        let arrival = Arrival {
            hash: self.hasher.hash_one((&schema.name, &distinguisher)),
            schema: schema.name.clone(),
            distinguisher,
            estimate: Estimate::ONE,
            is_watch: request.is_watch,
            is_change: request.is_change,
            about: request.about,
        };
        let now = self.now();
        let mut state = self.configured(now, &configuration);
        let admitted = state.levels.start(now, &schema.level, request.wants, arrival);
        let verdict = match admitted {
            Admitted::Executing(ticket) => self.seat(ticket).map(Verdict::Go),
            Admitted::Waiting(ticket) => self.seat(ticket).map(|seat| {
                let (grant, granted) = oneshot::channel();
                state.waiting.insert(ticket, grant);
                let level = schema.level.clone();
                Verdict::Wait(Waiting { seat, level, granted })
            }),
            Admitted::Rejected => None,
        };
        self.settle(&mut state, now);
        let verdict = verdict.unwrap_or_else(|| Verdict::TooMany(state.dropped.record(&schema.level, now)));
        (classified, verdict)
    }

    /// Takes in what objects say now, for the sake of those who wait.
    pub(crate) fn refresh(&self) {
        let configuration = self.objects.read(Objects::configuration);
        let now = self.now();
        let mut state = self.configured(now, &configuration);
        self.settle(&mut state, now);
    }

    pub(crate) fn now(&self) -> Moment {
        self.began.elapsed()
    }

    /// The state, with levels as the configuration says, or as a later one.
    fn configured(&self, now: Moment, configuration: &Configuration) -> MutexGuard<'_, State> {
        let mut state = self.state.lock();
        if state.configured < configuration.number {
            state.configured = configuration.number;
            state.levels.configure(now, &configuration.levels);
        }
        state
    }

    fn seat(&self, ticket: Ticket) -> Option<Seat> {
        let control = self.own.upgrade()?;
        let ticket = Some(ticket);
        Some(Seat { control, ticket })
    }

    /// Tells those who may go on, and sees to it that nobody waits for what comes by itself.
    fn settle(&self, state: &mut State, now: Moment) {
        let State { levels, waiting, .. } = state;
        levels.granted(now, |ticket| {
            if let Some(grant) = waiting.remove(&ticket) {
                // Who is gone gives the seat back when it drops its ticket.
                let _ = grant.send(());
            }
        });
        let Some(next) = levels.next_event() else {
            return;
        };
        if state.alarm.is_none_or(|alarm| alarm > next)
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            state.alarm = Some(next);
            runtime.spawn(ring(self.own.clone(), self.began + next, next));
        }
    }

    fn leave(&self, ticket: Ticket) {
        let now = self.now();
        let mut state = self.state.lock();
        if state.levels.cancel(now, ticket) {
            state.waiting.remove(&ticket);
        } else {
            state.levels.finish(now, ticket);
        }
        self.settle(&mut state, now);
    }
}

/// What comes by itself: seats that are free again, and the sharing of seats among levels.
async fn ring(control: Weak<FlowControl>, at: Instant, alarm: Moment) {
    sleep_until(at).await;
    let Some(control) = control.upgrade() else {
        return;
    };
    let now = control.now();
    let mut state = control.state.lock();
    if state.alarm == Some(alarm) {
        state.alarm = None;
    }
    state.levels.advance(now);
    control.settle(&mut state, now);
}

impl Waiting {
    /// Waits for the seat, at most until this time. `Err`: the seconds after which it may be tried again.
    pub(crate) async fn seat(self, until: Instant) -> Result<Seat, u64> {
        let Self {
            mut seat,
            level,
            granted,
        } = self;
        match timeout_at(until, granted).await {
            Ok(Ok(())) => Ok(seat),
            _ => match seat.give_up(&level) {
                Some(again) => Err(again),
                None => Ok(seat),
            },
        }
    }
}

impl Seat {
    /// Leaves the queue; `None` if it has been granted in the meantime. Else the seconds after which it may be tried again.
    fn give_up(&mut self, level: &SmolStr) -> Option<u64> {
        let now = self.control.now();
        let mut state = self.control.state.lock();
        let ticket = self.ticket?;
        if !state.levels.cancel(now, ticket) {
            return None;
        }
        self.ticket = None;
        state.waiting.remove(&ticket);
        self.control.settle(&mut state, now);
        Some(state.dropped.record(level, now))
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        if let Some(ticket) = self.ticket.take() {
            self.control.leave(ticket);
        }
    }
}

#[cfg(test)]
mod tests;
