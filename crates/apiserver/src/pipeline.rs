//! THE PIPELINE. One way for every kind, verb and subresource, built-in and custom alike:
//! decode → mutate → default → validate → judge → quota → commit. What comes before (who are you, may you) has happened.
//!
//! Invariant: the store is written nowhere but in `commit`.

pub mod along;
mod answer;
mod change;
mod collection;
mod commit;
mod create;
mod delete;
mod deletion;
pub(crate) mod deletion_options;
mod eviction;
mod expire;
mod metadata;
mod namespace;
mod owned;
pub(crate) mod patch;
mod pod;
mod prepare;
pub(crate) mod scale;
mod typed;

use std::sync::Arc;

use api::schema::Held;
use api::{Identity, Object, Refused, Value};
use bytes::Bytes;
use kinds::KindRef;

use crate::admission::rounds::Rounds;
use crate::admission::{Operation, Review};
use crate::call::Call;
use crate::registry::{Home, Served};
use crate::server::Server;

pub(crate) use change::How;
pub(crate) use metadata::metadata;

/// A request's object, as far as it is decoded.
#[derive(Clone, Debug)]
pub enum Body {
    /// JSON text, not yet looked at.
    Json(Bytes),
    Value(Value),
    /// Of its type already: out of protobuf, which can hold nothing else.
    Typed(Value),
}

/// What came of a write.
pub struct Done {
    /// In the version of the call. Of a delete: the object as it was last.
    pub object: Arc<Object>,
    pub outcome: Outcome,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Created,
    Changed,
    /// A delete: it is gone, or (dry run) would be.
    Deleted,
    /// A delete: it is on its way out, but finalizers or a grace period hold it.
    Deleting,
    /// `object` is an answer that is not stored.
    Answered,
}

impl From<Value> for Body {
    fn from(value: Value) -> Self {
        Body::Value(value)
    }
}

impl Server {
    pub(crate) fn review<'a>(
        &'a self,
        call: &'a Call<'_>,
        operation: Operation,
        object: Value,
        old: Value,
    ) -> Review<'a> {
        Review {
            server: self,
            as_: call.as_,
            operation,
            served: &call.served,
            subresource: &call.subresource,
            namespace: &call.namespace,
            name: call.name.clone(),
            object,
            old,
            dry_run: call.options.dry_run,
            options: &call.options,
            deletion: None,
            warnings: &call.warnings,
            trail: &call.trail,
            rounds: Rounds::default(),
        }
    }

    /// A stored object in the version of the call. The very same one if that is how it is stored.
    pub(crate) async fn in_version(
        &self,
        served: &Served,
        object: Arc<Object>,
    ) -> Result<Arc<Object>, Refused> {
        let object = self.converted_one(served, object).await?;
        self.completed(served, object)
    }

    /// What is left to do for an object that no webhook converts, or that one has converted.
    pub(crate) fn completed(&self, served: &Served, object: Arc<Object>) -> Result<Arc<Object>, Refused> {
        match &served.home {
            Some(home) if home.converts => {
                let mut value = object.value()?;
                from_storage(&served.kind, &mut value);
                let key = served.key(&object.key.namespace, &object.key.name);
                Ok(Object::from_value(key, object.revision, &value, &home.indexed))
            }
            _ => Ok(object),
        }
    }

    /// An object of one version of a resource in another one.
    pub(crate) async fn convert(
        &self,
        from: &Served,
        to: &Served,
        mut object: Value,
    ) -> Result<Value, Refused> {
        if from.api_version != to.api_version
            && let Some(home) = &from.home
        {
            object = self.converted_value(from, &to.api_version, object).await?;
            to_storage(&from.kind, home, &mut object);
            from_storage(&to.kind, &mut object);
        }
        Ok(object)
    }

    /// An object of the call's version as it is stored.
    async fn stored_form(&self, served: &Served, home: &Home, object: Value) -> Result<Value, Refused> {
        let mut object = self.converted_value(served, &home.api_version, object).await?;
        to_storage(&served.kind, home, &mut object);
        Ok(object)
    }

    async fn value_in_version(&self, served: &Served, object: &Arc<Object>) -> Result<Value, Refused> {
        let object = self.converted_one(served, Arc::clone(object)).await?;
        let mut value = object.value()?;
        if served.home.as_ref().is_some_and(|home| home.converts) {
            from_storage(&served.kind, &mut value);
        }
        Ok(value)
    }

    pub(crate) fn answered(&self, served: &Served, as_: &Identity, value: &Value) -> Done {
        tracing::trace!(user = %as_.user, kind = %served.kind.kind, "answered");
        let name = value["metadata"]["name"].as_str().unwrap_or_default();
        Done {
            object: Object::from_value(
                served.key("", name),
                api::Revision(0),
                value,
                &api::Paths::default(),
            ),
            outcome: Outcome::Answered,
        }
    }
}

/// Versions of one resource are a matter of built-in kinds; those of a custom resource differ in name alone.
fn to_storage(kind: &KindRef, home: &Home, object: &mut Value) {
    match kind {
        Held::Static(kind) => kind.to_storage(object),
        Held::Shared(_) => object["apiVersion"] = home.api_version.as_str().into(),
    }
}

fn from_storage(kind: &KindRef, object: &mut Value) {
    match kind {
        Held::Static(kind) => kind.from_storage(object),
        Held::Shared(kind) => {
            object["apiVersion"] = kind.api_version().as_str().into();
            // Read without a clock: defaults of custom resources are no times.
            kind.default(object, api::Timestamp::UNIX_EPOCH);
        }
    }
}
