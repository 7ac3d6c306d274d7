//! Events on their way to a backend that nobody waits for: gathered in a queue of bounded length, written in batches, at
//! no more than a certain rate.

use std::sync::Arc;
use std::time::Duration;

use parking_lot::Mutex;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep_until, timeout_at};
use tokio_util::task::TaskTracker;

use super::backend::Sink;
use super::event::Event;
use super::metrics::Counters;

/// Upstream's `BatchConfig`.
#[derive(Clone, Debug, PartialEq)]
pub struct Batching {
    /// Events that may wait; beyond that they are lost.
    pub buffer: usize,
    pub max_events: usize,
    /// After which a batch is written that is not full; of no meaning for batches of one.
    pub max_wait: Duration,
    pub throttle: Option<Throttle>,
    /// Whether a batch is written while the one before it still is.
    pub overlap: bool,
}

/// How often a batch may be written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Throttle {
    pub batches_per_second: f64,
    /// How many at once, if few were written before.
    pub burst: u32,
}

pub(super) struct Batch {
    /// `None` once it is finished.
    queue: Mutex<Option<Sender<Arc<Event>>>>,
    writer: Mutex<Option<JoinHandle<()>>>,
    counters: Arc<Counters>,
}

impl Batch {
    pub(super) fn start(batching: &Batching, sink: &Arc<dyn Sink>, counters: &Arc<Counters>) -> Self {
        let (queue, waiting) = channel(batching.buffer.max(1));
        let writer = Writer {
            batching: batching.clone(),
            sink: Arc::clone(sink),
            counters: Arc::clone(counters),
            allowance: batching.throttle.map(Allowance::new),
            writing: TaskTracker::new(),
        };
        Self {
            queue: Mutex::new(Some(queue)),
            writer: Mutex::new(Some(tokio::spawn(writer.run(waiting)))),
            counters: Arc::clone(counters),
        }
    }

    pub(super) fn push(&self, event: Arc<Event>) {
        let queue = self.queue.lock();
        let lost = match &*queue {
            Some(queue) => match queue.try_send(event) {
                Ok(()) => return,
                Err(error) => ("audit buffer queue blocked", error.into_inner()),
            },
            None => ("audit backend shut down", event),
        };
        drop(queue);
        self.counters.lost("buffered", lost.0, &[lost.1]);
    }

    /// Takes no more, and waits until what waits is written.
    pub(super) async fn finish(&self) {
        self.queue.lock().take();
        let writer = self.writer.lock().take();
        if let Some(writer) = writer {
            // A writer that failed has told so.
            let _ = writer.await;
        }
    }
}

struct Writer {
    batching: Batching,
    sink: Arc<dyn Sink>,
    counters: Arc<Counters>,
    allowance: Option<Allowance>,
    writing: TaskTracker,
}

impl Writer {
    async fn run(mut self, mut waiting: Receiver<Arc<Event>>) {
        while let Some(events) = gather(&self.batching, &mut waiting).await {
            if let Some(allowance) = &mut self.allowance {
                allowance.take().await;
            }
            let (sink, counters) = (Arc::clone(&self.sink), Arc::clone(&self.counters));
            let write = async move {
                if let Err(why) = sink.write(&events).await {
                    counters.lost(sink.name(), &why, &events);
                }
            };
            match self.batching.overlap {
                true => drop(self.writing.spawn(write)),
                false => write.await,
            }
        }
        self.writing.close();
        self.writing.wait().await;
    }
}

/// The next batch: full, or what there is after a while. `None` at the end.
async fn gather(batching: &Batching, waiting: &mut Receiver<Arc<Event>>) -> Option<Vec<Arc<Event>>> {
    let mut events = vec![waiting.recv().await?];
    let end = Instant::now() + batching.max_wait;
    while events.len() < batching.max_events {
        match timeout_at(end, waiting.recv()).await {
            Ok(Some(event)) => events.push(event),
            _ => break,
        }
    }
    Some(events)
}

/// A bucket of tokens.
struct Allowance {
    throttle: Throttle,
    tokens: f64,
    at: Instant,
}

impl Allowance {
    fn new(throttle: Throttle) -> Self {
        Self {
            throttle,
            tokens: f64::from(throttle.burst),
            at: Instant::now(),
        }
    }

    async fn take(&mut self) {
        self.fill();
        if self.tokens < 1.0 {
            let missing = (1.0 - self.tokens) / self.throttle.batches_per_second;
            sleep_until(self.at + Duration::from_secs_f64(missing)).await;
            self.fill();
        }
        self.tokens -= 1.0;
    }

    fn fill(&mut self) {
        let now = Instant::now();
        let more = (now - self.at).as_secs_f64() * self.throttle.batches_per_second;
        self.tokens = (self.tokens + more).min(f64::from(self.throttle.burst));
        self.at = now;
    }
}
