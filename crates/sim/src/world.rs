//! What a script is played against: a simulated cluster, or a real one over HTTPS.

use std::sync::Arc;
use std::time::Duration;

use api::{BoxFuture, Client, Key, SmolStr, Timestamp};
use tokio::time::Instant;

pub trait World: Send {
    /// The way to its API; the runner says as whom.
    fn client(&self) -> Arc<dyn Client>;

    fn now(&self) -> Timestamp;

    /// Lets this much time pass.
    fn tick(&mut self, time: Duration) -> BoxFuture<'_, Result<(), String>>;

    /// Lets time pass until nothing changes any more. An `Err` says why it will not come to rest.
    fn settle(&mut self) -> BoxFuture<'_, Result<(), String>>;

    /// Waits for a change that may alter what a command says that was first asked at `since`. False: what it says now is
    /// the answer. A simulation is at rest when it is asked, so that it never waits.
    fn changes(&mut self, _since: Instant) -> BoxFuture<'_, bool> {
        Box::pin(std::future::ready(false))
    }

    /// Everything that is open now, by object and then by loop.
    fn open(&self) -> BoxFuture<'_, Vec<OpenGap>>;

    /// What no API can do.
    fn act(&mut self, act: Act) -> BoxFuture<'_, Result<(), String>>;
}

/// One part of a gap, whichever way it was learnt.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenGap {
    pub by: SmolStr,
    pub key: Key,
    pub about: String,
    /// `Act`, `Wait`, `Hold`, `Stuck`
    pub next: SmolStr,
    /// The object that a `Wait` is on.
    pub on: Option<Key>,
    pub code: SmolStr,
    pub says: String,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// So many machines in all (`node`, `node-2`, `node-3`), new ones with so many CPUs.
    Nodes {
        count: usize,
        cpus: u32,
    },
    /// The machine is cut off: no lease, no status, and its pods are not told anything.
    KillNode(String),
    StartNode(String),
    /// A pod's first container ends.
    Exits {
        pod: Key,
        code: i32,
    },
    /// The loops and the scheduler are killed, as by `kill -9`.
    /// The wall clock of all machines is set forward, or back.
    SetClock {
        seconds: i64,
    },
    StopControllers,
    StartControllers,
}
