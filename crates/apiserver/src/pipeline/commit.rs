//! The last step: what was decided becomes a transaction, and the transaction an object that everybody sees.

use std::sync::Arc;
use std::time::Duration;

use api::{Key, Meta, Object, Reason, Refused, Revision, Value, canonical_bytes};
use bytes::Bytes;
use store::{CommitError, EventKind, Expect};

use crate::admission::Along;
use crate::aggregate::API_SERVICES;
use crate::custom::DEFINITIONS;
use crate::flowcontrol::upkeep as flowcontrol;
use crate::registry::Home;
use crate::server::Server;

/// One object's change, decided.
pub(super) struct Decided<'a> {
    pub(super) home: &'a Home,
    pub(super) key: Key,
    pub(super) store_key: Bytes,
    /// In the stored version. `None`: the object goes away as it is.
    pub(super) value: Option<&'a Value>,
    pub(super) kind: EventKind,
    /// The revision that the object must still have; `None` for a create.
    pub(super) at: Option<Revision>,
    pub(super) along: Along,
}

/// Why a commit did not happen.
pub(super) enum Lost {
    /// The object itself is not (or no longer) what it was.
    Own,
    /// Something that was to change along is not what it was.
    Other,
    Refused(Refused),
}

impl From<Refused> for Lost {
    fn from(refused: Refused) -> Self {
        Lost::Refused(refused)
    }
}

impl Server {
    /// Commits, and answers with the object as it is now (a deleted one: as it was last), in the stored version.
    pub(super) async fn commit(&self, decided: Decided<'_>) -> Result<Arc<Object>, Lost> {
        let store_key = decided.store_key.clone();
        let mut txn = decided.along;
        txn.expects.push(match decided.at {
            Some(revision) => (store_key.clone(), Expect::At(revision)),
            None => (store_key.clone(), Expect::Absent),
        });
        let value = decided
            .value
            .map(|value| stamped(decided.key, value, decided.home));
        txn = match (decided.kind, value) {
            (EventKind::Deleted, last) => txn.delete(store_key.clone(), last),
            (_, Some(value)) => txn.put(store_key.clone(), value),
            (_, None) => return Err(Lost::Refused(Refused::internal("a write without an object"))),
        };
        match self.store().commit(txn).await {
            Ok(batch) => {
                let own = batch.events.iter().find(|event| event.entry.key == store_key);
                let own =
                    own.ok_or_else(|| Lost::Refused(Refused::internal("the commit lost its object")))?;
                let object = Arc::clone(&own.entry.object);
                if decided.home.resource == DEFINITIONS {
                    self.follow_definition(&object, own.kind == EventKind::Deleted);
                } else if decided.home.resource == API_SERVICES {
                    self.follow_api_service(&object, own.kind == EventKind::Deleted);
                } else if decided.home.resource.group == flowcontrol::GROUP {
                    self.refresh_flow_control();
                }
                Ok(object)
            }
            Err(CommitError::Conflict { key, .. }) if key == store_key => Err(Lost::Own),
            Err(CommitError::Conflict { .. }) => Err(Lost::Other),
            Err(error) => Err(Lost::Refused(refused(&error))),
        }
    }
}

/// The bytes of a value with a place for the revision, and the object that readers share.
pub(in crate::pipeline) fn stamped(key: Key, value: &Value, home: &Home) -> store::Value<Object> {
    let (bytes, stamp) = canonical_bytes(value);
    let meta = Meta::of(value, &home.indexed);
    let storage = home.kind.storage.as_ref();
    let ttl = storage.map_or(0, |storage| storage.ttl_seconds);
    store::Value::stamped(bytes, stamp)
        .made_by(move |bytes, revision| Object::new(key, revision, meta, bytes.clone()))
        .lasting(Duration::from_secs(u64::from(ttl)))
}

fn refused(error: &CommitError<Object>) -> Refused {
    match error {
        CommitError::Invalid(says) => Refused::new(
            Reason::RequestEntityTooLarge,
            format!("Request entity too large: {says}"),
        ),
        CommitError::Full(_) => Refused::new(Reason::StorageReadOnly, error.to_string()),
        _ => Refused::internal(error.to_string()),
    }
}
