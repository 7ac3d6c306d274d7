//! Between an event and where it is written down: what is too large is cut, and who waits for what.

use std::sync::Arc;

use api::BoxFuture;

use super::batch::{Batch, Batching};
use super::event::Event;
use super::metrics::Counters;
use super::policy::Level;

/// Writes events down.
pub(super) trait Sink: Send + Sync {
    /// As metrics know it.
    fn name(&self) -> &'static str;

    /// An error says why they are lost.
    fn write<'a>(&'a self, events: &'a [Arc<Event>]) -> BoxFuture<'a, Result<(), String>>;
}

/// Who waits for an event to be written down.
#[derive(Clone, Debug, PartialEq)]
pub enum Mode {
    /// Nobody: events are gathered, and lost if too many are waiting.
    Batch(Batching),
    /// The request, which goes on if it fails.
    Blocking,
    /// The request, which is refused if it fails when it is received.
    BlockingStrict,
}

/// How large an event may be before it loses its bodies, or is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Truncation {
    pub max_event_bytes: usize,
}

/// A sink, and how it is used.
pub struct Backend {
    sink: Arc<dyn Sink>,
    mode: Mode,
    truncation: Option<Truncation>,
    /// In mode `batch`.
    batch: Option<Batch>,
    counters: Arc<Counters>,
}

impl Backend {
    #[expect(private_bounds, reason = "sinks are those of this module")]
    pub fn new(sink: impl Sink + 'static, mode: Mode, truncation: Option<Truncation>) -> Self {
        Self {
            sink: Arc::new(sink),
            mode,
            truncation,
            batch: None,
            counters: Arc::default(),
        }
    }

    /// Ready to take events; losses count there.
    pub(super) fn counted(mut self, counters: &Arc<Counters>) -> Self {
        self.counters = Arc::clone(counters);
        if let Mode::Batch(batching) = &self.mode {
            self.batch = Some(Batch::start(batching, &self.sink, counters));
        }
        self
    }

    /// `false` if it is lost and the mode does not put up with that.
    pub(super) async fn take(&self, event: &Arc<Event>) -> bool {
        let Some(event) = self.fitting(event) else {
            return true;
        };
        if let Some(batch) = &self.batch {
            batch.push(event);
            return true;
        }
        let events = [event];
        let written = self.sink.write(&events).await;
        if let Err(why) = &written {
            self.counters.lost(self.sink.name(), why, &events);
        }
        written.is_ok() || self.mode != Mode::BlockingStrict
    }

    pub(super) async fn finish(&self) {
        if let Some(batch) = &self.batch {
            batch.finish().await;
        }
    }

    /// The event as far as it may be written down; `None` if not even what is left of it.
    fn fitting(&self, event: &Arc<Event>) -> Option<Arc<Event>> {
        let Some(truncation) = &self.truncation else {
            return Some(Arc::clone(event));
        };
        let fits = |event: &Event| event.json().len() < truncation.max_event_bytes;
        if fits(event) {
            return Some(Arc::clone(event));
        }
        let cut = match event.level >= Level::Request {
            true => Arc::new(event.truncated()),
            false => Arc::clone(event),
        };
        if fits(&cut) {
            return Some(cut);
        }
        self.counters
            .lost("truncate", "event is too large even after truncating", &[cut]);
        None
    }
}
