//! What most loops do: one write through the API, and the Event that tells of it.

use api::{Key, Resource, Write};
use smol_str::SmolStr;

/// A write, with the Events that upstream records about it.
#[derive(Clone, Debug, PartialEq)]
pub struct ApiStep {
    pub write: Write,
    /// Recorded when the write succeeded.
    pub done: Option<Event>,
    /// Recorded when it was refused.
    pub failed: Option<Event>,
    /// Asked of the API itself just before the write; if one does not hold, nothing is written.
    pub only_if: Vec<Live>,
}

/// A fact that must be true now, not only in the cache.
#[derive(Clone, Debug, PartialEq)]
pub enum Live {
    /// No object of this key has this uid.
    Absent(Key, SmolStr),
    /// The object of this key has this uid and is not being deleted.
    Present(Key, SmolStr),
    /// There is no object of this key.
    Missing(Key),
    /// There is no object of this resource in this namespace.
    Empty(Resource, SmolStr),
}

/// An Event to record.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The object it is about (`involvedObject`).
    pub about: Key,
    pub event_type: EventType,
    pub reason: SmolStr,
    /// `{name}` stands for the name of the written object, `{error}` for the refusal's message.
    pub message: String,
    /// `involvedObject.fieldPath`: `spec.containers{web}`.
    pub field: SmolStr,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventType {
    Normal,
    Warning,
}

impl ApiStep {
    pub fn new(write: Write) -> Self {
        Self {
            write,
            done: None,
            failed: None,
            only_if: Vec::new(),
        }
    }

    #[must_use]
    pub fn only_if(mut self, live: Live) -> Self {
        self.only_if.push(live);
        self
    }

    #[must_use]
    pub fn says(self, done: Event) -> Self {
        Self {
            done: Some(done),
            ..self
        }
    }

    #[must_use]
    pub fn else_says(self, failed: Event) -> Self {
        Self {
            failed: Some(failed),
            ..self
        }
    }
}

impl Event {
    pub fn normal(about: &Key, reason: &'static str, message: impl Into<String>) -> Self {
        Self {
            about: about.clone(),
            event_type: EventType::Normal,
            reason: SmolStr::new_static(reason),
            message: message.into(),
            field: SmolStr::default(),
        }
    }

    /// The same Event about one field of the object.
    #[must_use]
    pub fn at(self, field: impl Into<SmolStr>) -> Self {
        Self {
            field: field.into(),
            ..self
        }
    }

    pub fn warning(about: &Key, reason: &'static str, message: impl Into<String>) -> Self {
        Self {
            event_type: EventType::Warning,
            ..Self::normal(about, reason, message)
        }
    }
}
