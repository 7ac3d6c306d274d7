//! A loop's whole answer: what is still different, and who has the next move on each part of it.

use api::{Key, Timestamp, Value};
use smol_str::SmolStr;

use crate::Event;

/// Everything that is not as wanted. No parts = closed.
#[must_use = "an unrecorded gap cannot be explained"]
#[derive(Clone, Debug, PartialEq)]
pub struct Gap<S> {
    pub parts: Vec<Part<S>>,
    /// The whole `.status` that the object should have; written only if it differs.
    pub status: Option<Value>,
    /// When to look again although nothing is open: a deadline that something else must beat.
    pub look_again: Option<Timestamp>,
    /// Annotations that are written together with the status (a Deployment keeps its revision there).
    pub annotations: Vec<(SmolStr, String)>,
    /// Recorded when the status that they tell of has been written.
    pub events: Vec<Event>,
}

/// One thing that is different.
#[derive(Clone, Debug, PartialEq)]
pub struct Part<S> {
    /// `pods: want 3, have 1`
    pub about: String,
    pub closing: Closing<S>,
    /// Recorded when the part begins to stand open, not on every look at it.
    pub event: Option<Event>,
}

/// Who has the next move.
#[derive(Clone, Debug, PartialEq)]
pub enum Closing<S> {
    /// This loop closes it now. Steps of one gap are independent of each other; a loop that needs an order returns
    /// the first and is asked again.
    Act(S),
    /// Another loop has the next move: ask about `on`.
    Wait { on: Key, cause: Cause },
    /// Time has it: backoff, `minReadySeconds`, a grace period. The loop is asked again at `until`.
    Hold { until: Timestamp, cause: Cause },
    /// Nobody has it: a person must change something.
    Stuck { cause: Cause },
}

/// Why. `code` is the CamelCase `reason` of Events and conditions.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cause {
    pub code: SmolStr,
    pub says: String,
}

/// An outside fact. Nothing is deleted or scaled down on `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    Yes,
    No,
    Unknown(Cause),
}

impl Cause {
    pub fn new(code: &'static str, says: impl Into<String>) -> Self {
        Self {
            code: SmolStr::new_static(code),
            says: says.into(),
        }
    }

    /// A cause whose code is known only at run time (the reason of a refusal or of a condition).
    pub fn of(code: impl Into<SmolStr>, says: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            says: says.into(),
        }
    }
}

impl<S> Gap<S> {
    /// Everything is as wanted.
    pub fn closed() -> Self {
        Self {
            parts: Vec::new(),
            status: None,
            look_again: None,
            annotations: Vec::new(),
            events: Vec::new(),
        }
    }

    pub fn act(self, about: impl Into<String>, step: S) -> Self {
        self.part(about, Closing::Act(step))
    }

    pub fn wait(self, about: impl Into<String>, on: Key, cause: Cause) -> Self {
        self.part(about, Closing::Wait { on, cause })
    }

    pub fn hold(self, about: impl Into<String>, until: Timestamp, cause: Cause) -> Self {
        self.part(about, Closing::Hold { until, cause })
    }

    pub fn stuck(self, about: impl Into<String>, cause: Cause) -> Self {
        self.part(about, Closing::Stuck { cause })
    }

    fn part(mut self, about: impl Into<String>, closing: Closing<S>) -> Self {
        self.parts.push(Part {
            about: about.into(),
            closing,
            event: None,
        });
        self
    }

    /// The Event that tells of the last part, which stands open.
    #[must_use = "the Event is part of the gap"]
    pub fn announced(mut self, event: Event) -> Self {
        if let Some(part) = self.parts.last_mut() {
            part.event = Some(event);
        }
        self
    }

    /// [`Gap::act`] for steps that all close the same part.
    pub fn acts(mut self, about: &str, steps: impl IntoIterator<Item = S>) -> Self {
        for step in steps {
            self = self.act(about, step);
        }
        self
    }

    pub fn with_status(mut self, status: Value) -> Self {
        self.status = Some(status);
        self
    }

    /// An annotation that goes with the status.
    pub fn annotates(mut self, name: impl Into<SmolStr>, value: impl Into<String>) -> Self {
        self.annotations.push((name.into(), value.into()));
        self
    }

    /// An Event that goes with the status: recorded only if the status differed and was written.
    pub fn tells(mut self, event: Event) -> Self {
        self.events.push(event);
        self
    }

    pub fn is_closed(&self) -> bool {
        self.parts.is_empty()
    }
}
