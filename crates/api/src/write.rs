//! A request to change something: what every loop, command and client sends through the one door.

use serde_json::Value;
use smol_str::SmolStr;

use crate::{Key, Revision};

/// One write of one object (or of one of its subresources).
#[derive(Clone, Debug, PartialEq)]
pub struct Write {
    pub key: Key,
    /// The API version the body is written in (`v1`); empty = the resource's preferred version.
    pub version: SmolStr,
    /// `status`, `scale`, `binding`, ...; empty for the object itself.
    pub subresource: SmolStr,
    pub verb: Verb,
    /// Nothing is stored; the answer is what would have been.
    pub dry_run: bool,
    /// `metadata.managedFields[].manager`.
    pub manager: SmolStr,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Verb {
    Create(Value),
    /// Replaces; a `resourceVersion` in the body is a precondition.
    Update(Value),
    Patch(Patch),
    Delete(DeleteOptions),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Patch {
    /// RFC 6902.
    Json(Value),
    /// RFC 7386.
    Merge(Value),
    /// Upstream's strategic merge patch, driven by the schema.
    Strategic(Value),
    /// Server-side apply.
    Apply { body: Value, force: bool },
}

impl Patch {
    /// The document itself.
    pub fn body(&self) -> &Value {
        match self {
            Patch::Json(body) | Patch::Merge(body) | Patch::Strategic(body) | Patch::Apply { body, .. } => {
                body
            }
        }
    }
}

/// `metav1.DeleteOptions`. The default deletes now, in the background for dependents, as the kind says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOptions {
    pub grace_seconds: Option<i64>,
    pub propagation: Option<Propagation>,
    pub uid: Option<SmolStr>,
    pub revision: Option<Revision>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Propagation {
    Orphan,
    Background,
    Foreground,
}

impl Propagation {
    /// As `propagationPolicy` has it.
    pub fn name(self) -> &'static str {
        match self {
            Propagation::Orphan => "Orphan",
            Propagation::Background => "Background",
            Propagation::Foreground => "Foreground",
        }
    }
}

impl Write {
    fn new(key: Key, verb: Verb) -> Self {
        Self {
            key,
            version: SmolStr::default(),
            subresource: SmolStr::default(),
            verb,
            dry_run: false,
            manager: SmolStr::default(),
        }
    }

    pub fn create(key: Key, body: Value) -> Self {
        Self::new(key, Verb::Create(body))
    }

    pub fn update(key: Key, body: Value) -> Self {
        Self::new(key, Verb::Update(body))
    }

    pub fn merge(key: Key, patch: Value) -> Self {
        Self::new(key, Verb::Patch(Patch::Merge(patch)))
    }

    pub fn apply(key: Key, manager: impl Into<SmolStr>, body: Value) -> Self {
        Self {
            manager: manager.into(),
            ..Self::new(key, Verb::Patch(Patch::Apply { body, force: true }))
        }
    }

    pub fn delete(key: Key, options: DeleteOptions) -> Self {
        Self::new(key, Verb::Delete(options))
    }

    /// The same write on a subresource.
    #[must_use]
    pub fn on(self, subresource: impl Into<SmolStr>) -> Self {
        Self {
            subresource: subresource.into(),
            ..self
        }
    }

    #[must_use]
    pub fn by(self, manager: impl Into<SmolStr>) -> Self {
        Self {
            manager: manager.into(),
            ..self
        }
    }
}
