//! What the server alone writes into `metadata`, and what of it a client may not touch.

use api::{Refused, Value};
use serde_json::{Map, json};

use super::create::text;
use crate::call::Call;
use crate::ground::time_text;
use crate::server::Server;

/// Fields of `metadata` that an update takes from the stored object.
const KEPT: &[&str] = &[
    "creationTimestamp",
    "deletionTimestamp",
    "deletionGracePeriodSeconds",
    "generation",
    "selfLink",
    "uid",
];

impl Server {
    /// Checks a new object's place against the URL's and gives it its identity. Its name may still be to come.
    pub(super) fn name_new(&self, call: &Call<'_>, object: &mut Value) -> Result<(), Refused> {
        in_place(call, object)?;
        let ground = &self.parts().ground;
        let meta = metadata(object);
        for field in [
            "deletionTimestamp",
            "deletionGracePeriodSeconds",
            "selfLink",
            "generation",
        ] {
            meta.remove(field);
        }
        meta.insert("uid".to_owned(), json!(ground.uid()));
        meta.insert("creationTimestamp".to_owned(), json!(time_text(ground.now())));
        if call.served.kind.generation.counted {
            meta.insert("generation".to_owned(), json!(1));
        }
        Ok(())
    }
}

/// A new object has no revision yet. That is the last thing to be refused: admission sees what was sent.
pub(super) fn without_revision(object: &mut Value) -> Result<(), Refused> {
    let sent = metadata(object).remove("resourceVersion");
    match sent.as_ref().and_then(Value::as_str) {
        None | Some("" | "0") => Ok(()),
        Some(_) => Err(Refused::bad_request(
            "resourceVersion should not be set on objects to be created",
        )),
    }
}

/// `metadata`, made if need be.
pub(crate) fn metadata(object: &mut Value) -> &mut Map<String, Value> {
    if !object["metadata"].is_object() {
        object["metadata"] = json!({});
    }
    object["metadata"]
        .as_object_mut()
        .expect("it was just made an object")
}

/// The object's namespace and name must be the URL's, or absent.
pub(super) fn in_place(call: &Call<'_>, object: &mut Value) -> Result<(), Refused> {
    let meta = metadata(object);
    let namespace = meta.get("namespace").and_then(Value::as_str).unwrap_or_default();
    if !call.served.kind.namespaced {
        meta.remove("namespace");
    } else if namespace.is_empty() {
        meta.insert("namespace".to_owned(), json!(call.namespace));
    } else if namespace != call.namespace {
        return Err(Refused::bad_request(
            "the namespace of the provided object does not match the namespace sent on the request",
        ));
    }
    if call.name.is_empty() {
        return Ok(());
    }
    match text(object, "name") {
        name if name.is_empty() => metadata(object).insert("name".to_owned(), json!(call.name)),
        name if name != call.name => {
            return Err(Refused::bad_request(format!(
                "the name of the object ({name}) does not match the name on the URL ({})",
                call.name
            )));
        }
        _ => None,
    };
    Ok(())
}

/// Takes back what a client may not change.
pub(super) fn keep(new: &mut Value, old: &Value) {
    let old = &old["metadata"];
    let meta = metadata(new);
    for field in KEPT {
        match old.get(*field) {
            Some(value) => meta.insert((*field).to_owned(), value.clone()),
            None => meta.remove(*field),
        };
    }
}

/// A deletion that has begun stays begun, even where a strategy clears its time (a Pod's status does): upstream's
/// metadata validation puts it back.
pub(super) fn keep_deletion(new: &mut Value, old: &Value) {
    for field in ["deletionTimestamp", "deletionGracePeriodSeconds"] {
        if let Some(value) = old["metadata"].get(field) {
            metadata(new).insert(field.to_owned(), value.clone());
        }
    }
}

/// Owner references that name the same object twice are one.
pub(super) fn dedup_owners(object: &mut Value) -> bool {
    let Some(owners) = object["metadata"]
        .get_mut("ownerReferences")
        .and_then(Value::as_array_mut)
    else {
        return false;
    };
    let before = owners.len();
    let mut seen: Vec<Value> = Vec::with_capacity(before);
    for owner in owners.drain(..) {
        if !seen.contains(&owner) {
            seen.push(owner);
        }
    }
    *owners = seen;
    owners.len() != before
}
