//! The one thread that commits: it takes all transactions that wait, writes them as one frame, makes them visible
//! together, and answers.

use std::collections::{HashMap, VecDeque};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use bytes::Bytes;
use parking_lot::{Condvar, Mutex};
use tokio::sync::oneshot;

use super::housekeeper::Housekeeper;
use crate::log::Log;
use crate::log::frame::{FrameBuffer, encoded_len};
use crate::{Batch, CommitError, Decode, Entry, History, Revision, Seal, Txn, limits};

pub(super) type Answer<T> = Result<Arc<Batch<T>>, CommitError<T>>;

struct Request<T> {
    txn: Txn<T>,
    reply: oneshot::Sender<Answer<T>>,
}

/// Transactions that wait for the writer.
pub(super) struct Queue<T> {
    waiting: Mutex<Waiting<T>>,
    arrived: Condvar,
}

struct Waiting<T> {
    requests: VecDeque<Request<T>>,
    closed: bool,
}

impl<T> Queue<T> {
    pub(super) fn new() -> Self {
        Self {
            waiting: Mutex::new(Waiting {
                requests: VecDeque::new(),
                closed: false,
            }),
            arrived: Condvar::new(),
        }
    }

    pub(super) fn push(&self, txn: Txn<T>) -> Result<oneshot::Receiver<Answer<T>>, CommitError<T>> {
        let mut waiting = self.waiting.lock();
        if waiting.closed {
            return Err(CommitError::Failed("the store is closed".into()));
        }
        if waiting.requests.len() >= limits::QUEUE {
            return Err(CommitError::Failed("too many transactions are waiting".into()));
        }
        let (reply, answer) = oneshot::channel();
        waiting.requests.push_back(Request { txn, reply });
        drop(waiting);
        self.arrived.notify_one();
        Ok(answer)
    }

    pub(super) fn close(&self) {
        self.waiting.lock().closed = true;
        self.arrived.notify_all();
    }

    pub(super) fn is_closed(&self) -> bool {
        self.waiting.lock().closed
    }

    /// All that wait. `None`: there are none, and there will be none.
    fn take(&self) -> Option<VecDeque<Request<T>>> {
        let mut waiting = self.waiting.lock();
        while waiting.requests.is_empty() {
            if waiting.closed {
                return None;
            }
            self.arrived.wait(&mut waiting);
        }
        Some(std::mem::take(&mut waiting.requests))
    }
}

pub(super) struct Writer<T> {
    pub(super) queue: Arc<Queue<T>>,
    pub(super) history: Arc<History<T>>,
    pub(super) decode: Decode<T>,
    pub(super) seal: Arc<dyn Seal>,
    pub(super) log: Log,
    pub(super) housekeeper: Arc<Housekeeper<T>>,
    pub(super) health: Arc<Mutex<Result<(), String>>>,
    pub(super) txn_bytes: usize,
    /// A frame is closed once it is this long.
    pub(super) frame_bytes: usize,
    pub(super) history_bytes: usize,
}

/// However the writer ends, nobody waits for it afterwards.
struct Gone<T>(Arc<Queue<T>>);

impl<T> Drop for Gone<T> {
    fn drop(&mut self) {
        let mut waiting = self.0.waiting.lock();
        waiting.closed = true;
        waiting.requests.clear();
    }
}

/// What becomes visible, and gets its answers, when the frame is durable.
struct Turn<T> {
    frame: FrameBuffer,
    revision: Revision,
    batches: Vec<Arc<Batch<T>>>,
    answers: Vec<(Answer<T>, oneshot::Sender<Answer<T>>)>,
    /// Keys as the batches leave them.
    changed: HashMap<Bytes, Option<Arc<Entry<T>>>>,
}

impl<T: Send + Sync + 'static> Writer<T> {
    pub(super) fn run(mut self) {
        let _gone = Gone(Arc::clone(&self.queue));
        let mut turn = Turn {
            frame: FrameBuffer::new(),
            revision: self.history.revision(),
            batches: Vec::new(),
            answers: Vec::new(),
            changed: HashMap::new(),
        };
        while let Some(mut requests) = self.queue.take() {
            while !requests.is_empty() {
                while turn.frame.len() < self.frame_bytes
                    && let Some(request) = requests.pop_front()
                {
                    self.admit(request, &mut turn);
                }
                self.settle(&mut turn);
            }
        }
    }

    /// Decides on one transaction, as if those before it had already happened. Its answer waits until they have.
    fn admit(&self, request: Request<T>, turn: &mut Turn<T>) {
        let checks_only = request.txn.ops.is_empty();
        let revision = Revision(turn.revision.0 + u64::from(!checks_only));
        let current = |key: &Bytes| match turn.changed.get(key) {
            Some(entry) => entry.clone(),
            None => self.history.get(key),
        };
        let resolve = || request.txn.resolve(revision, &current, &self.decode);
        let resolved = catch_unwind(AssertUnwindSafe(resolve))
            .unwrap_or_else(|_| Err(CommitError::Invalid("decoding a value panicked".into())));
        let batch = match resolved {
            Ok(batch) if encoded_len(&batch) > self.txn_bytes => Err(CommitError::Invalid(format!(
                "a transaction of {} bytes; at most {}",
                encoded_len(&batch),
                self.txn_bytes
            ))),
            other => other,
        };
        let framed = batch.and_then(|batch| {
            if !checks_only {
                let pushed = turn.frame.push(&batch, &*self.seal);
                pushed.map_err(|why| CommitError::Failed(format!("seal a value: {why}")))?;
            }
            Ok(batch)
        });
        let answer = framed.map(Arc::new);
        if let Ok(batch) = &answer
            && !checks_only
        {
            turn.revision = revision;
            turn.batches.push(Arc::clone(batch));
            for event in batch.events.iter() {
                turn.changed
                    .insert(event.entry.key.clone(), event.after().cloned());
            }
        }
        turn.answers.push((answer, request.reply));
    }

    /// Writes what was decided, and tells everybody.
    fn settle(&mut self, turn: &mut Turn<T>) {
        let written = match turn.batches.is_empty() {
            true => Ok(false),
            false => self.log.append(&mut turn.frame, turn.revision),
        };
        match written {
            Ok(rolled) => self.publish(turn, rolled),
            Err(e) => self.give_up(turn, &e),
        }
        turn.frame.clear();
        turn.batches.clear();
        turn.changed.clear();
    }

    fn publish(&self, turn: &mut Turn<T>, rolled: bool) {
        let woken = self.history.apply(&turn.batches);
        if !turn.batches.is_empty() {
            let mut health = self.health.lock();
            if health.is_err() {
                tracing::info!("the store can write again");
                *health = Ok(());
            }
        }
        for (answer, reply) in turn.answers.drain(..) {
            // Whoever asked may have gone; the commit stands.
            let _ = reply.send(answer);
        }
        woken.wake();
        if rolled || self.history.stats().history_bytes > self.history_bytes {
            self.housekeeper.poke();
        }
    }

    fn give_up(&self, turn: &mut Turn<T>, error: &io::Error) {
        turn.revision = self.history.revision();
        let says = error.to_string();
        let full = matches!(
            error.kind(),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
        );
        let mut health = self.health.lock();
        if health.is_ok() {
            tracing::error!("the store cannot write: {says}");
        }
        *health = Err(says.clone());
        drop(health);
        for (answer, reply) in turn.answers.drain(..) {
            let answer = match answer {
                Err(CommitError::Invalid(says)) => Err(CommitError::Invalid(says)),
                _ if full => Err(CommitError::Full(says.clone())),
                _ => Err(CommitError::Failed(says.clone())),
            };
            // Whoever asked may have gone.
            let _ = reply.send(answer);
        }
    }
}
