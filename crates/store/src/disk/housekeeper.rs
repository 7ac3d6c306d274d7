//! What is done behind the writer's back: history over its bound forgotten, checkpoints written, old files removed.

use std::io;
use std::sync::Arc;
use std::thread::JoinHandle;

use parking_lot::{Condvar, Mutex};

use super::{Disk, checkpoint};
use crate::log::{Finished, segment};
use crate::{History, Revision, Seal};

pub(super) struct Housekeeper<T> {
    pub(super) disk: Arc<dyn Disk>,
    pub(super) history: Arc<History<T>>,
    pub(super) seal: Arc<dyn Seal>,
    pub(super) finished: Arc<Mutex<Vec<Finished>>>,
    pub(super) bounds: Bounds,
    pub(super) calls: Calls,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    pub(super) history_bytes: usize,
    pub(super) log_bytes: u64,
    pub(super) checkpoint_bytes: u64,
}

/// How the housekeeper is called: any number of calls while it is at work are one.
#[derive(Default)]
pub(super) struct Calls {
    state: Mutex<Called>,
    changed: Condvar,
}

#[derive(Default)]
struct Called {
    work: bool,
    closed: bool,
}

impl<T: Send + Sync + 'static> Housekeeper<T> {
    pub(super) fn start(self: &Arc<Self>) -> io::Result<JoinHandle<()>> {
        let housekeeper = Arc::clone(self);
        std::thread::Builder::new()
            .name("store-housekeeper".into())
            .spawn(move || housekeeper.run())
    }

    /// Looks, in the background, whether there is something to do.
    pub(super) fn poke(&self) {
        self.calls.state.lock().work = true;
        self.calls.changed.notify_all();
    }

    pub(super) fn close(&self) {
        self.calls.state.lock().closed = true;
        self.calls.changed.notify_all();
    }

    /// Bytes of log in segments that are finished.
    pub(super) fn log_bytes(&self) -> u64 {
        self.finished.lock().iter().map(|segment| segment.bytes).sum()
    }

    fn run(&self) {
        let mut state = self.calls.state.lock();
        while !state.closed {
            if !state.work {
                self.calls.changed.wait(&mut state);
                continue;
            }
            state.work = false;
            drop(state);
            if let Err(e) = self.tidy() {
                // The log stays longer; the next call tries again.
                tracing::error!("write a checkpoint of the store: {e}");
            }
            state = self.calls.state.lock();
        }
    }

    fn tidy(&self) -> io::Result<()> {
        let live = self.history.stats().live_bytes as u64;
        if self.history.stats().history_bytes > self.bounds.history_bytes {
            self.history.compact_half();
        }
        if self.log_bytes() > self.bounds.log_bytes + 2 * live {
            let finished = self.finished.lock().clone();
            let middle = finished[finished.len() / 2].last;
            self.history.compact(middle).map_err(io::Error::other)?;
        }
        let oldest = self.history.oldest();
        let (idle, _) = self.split(oldest);
        let bytes: u64 = idle.iter().map(|segment| segment.bytes).sum();
        if bytes < self.bounds.checkpoint_bytes.max(live / 2) {
            return Ok(());
        }
        checkpoint::write(&*self.disk, &*self.seal, &self.history, oldest)?;
        self.remove_before(oldest)
    }

    /// The finished segments that a checkpoint at `at` makes superfluous, and the others.
    fn split(&self, at: Revision) -> (Vec<Finished>, Vec<Finished>) {
        let finished = self.finished.lock();
        finished.iter().partition(|segment| segment.last <= at)
    }

    /// Removes the files that a checkpoint at `at` makes superfluous. What is left behind by a failure is read over
    /// at the next start.
    fn remove_before(&self, at: Revision) -> io::Result<()> {
        let (idle, _) = self.split(at);
        for segment in idle {
            self.disk.remove(&segment::name(segment.sequence))?;
            self.finished
                .lock()
                .retain(|other| other.sequence != segment.sequence);
        }
        for name in self.disk.list()? {
            if checkpoint::revision_of(&name).is_some_and(|revision| revision < at) {
                self.disk.remove(&name)?;
            }
        }
        Ok(())
    }
}
