//! Server-side apply: configurations of several managers merged into one object, field by field, with a record of who
//! owns what (`metadata.managedFields`), kept by every write. Semantics of structured-merge-diff v6 as the API server
//! uses it; held by `golden/patch/ssa.json`.

mod check;
mod compare;
mod element;
mod fields;
mod last_applied;
mod managers;
mod merge;
mod owners;
mod prune;
mod set;
mod shape;

use jiff::Timestamp;
use serde_json::{Map, Value};
use smol_str::SmolStr;

use crate::refused::Details;
use crate::schema::{self, Presence, Type, TypeRef};
use crate::{Reason, Refused, limits};
use compare::Comparison;
use managers::{Entry, Manager, Operation};

/// Converts an object to another `apiVersion`, and gives its schema; `None` if that version is no longer known.
pub type Convert<'a> = &'a dyn Fn(&Value, &str) -> Option<(Value, TypeRef)>;

/// Who writes, how, and what the writing needs to know.
#[derive(Clone, Copy)]
pub struct Writer<'a> {
    /// The field manager; empty counts as `unknown`.
    pub manager: &'a str,
    /// The `apiVersion` that the objects are in.
    pub version: &'a str,
    /// Empty for the object itself.
    pub subresource: &'a str,
    pub schema: &'a Type,
    /// Dotted paths that are never owned through this (sub)resource.
    pub reset_fields: &'a [SmolStr],
    /// An object with nothing in it, as it is before a create: see [`empty_object`].
    pub empty: &'a Value,
    pub now: Timestamp,
    /// For managers that wrote in another version.
    pub convert: Convert<'a>,
}

/// For kinds with one version: managers of other versions are forgotten.
pub fn one_version(_: &Value, _: &str) -> Option<(Value, TypeRef)> {
    None
}

/// A field that someone else owns with another value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// As messages print it: `"bob" using v1`.
    pub manager: String,
    /// `.spec.replicas`
    pub field: String,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ApplyError {
    #[error("{}", conflict_message(.0))]
    Conflicts(Vec<Conflict>),
    /// The request is not one that can be applied.
    #[error("{0}")]
    Malformed(String),
    /// The configuration does not fit the schema.
    #[error("{0}")]
    DoesNotFit(String),
}

/// Applies a configuration to the live object (`None` before a create); the result has its `managedFields`, and wants
/// defaulting and validation. Nothing but times changes where the configuration is what is there already.
pub fn apply(
    live: Option<&Value>,
    applied: &Value,
    force: bool,
    by: &Writer<'_>,
) -> Result<Value, ApplyError> {
    check_request(live.unwrap_or(by.empty), applied, by)?;
    let mut live = live.unwrap_or(by.empty).clone();
    let list = take_managers(&mut live).unwrap_or_default();
    let mut entries = managers::sent(&list)
        .map_err(|e| ApplyError::Malformed(format!("failed to decode managed fields: {e}")))?;
    if entries.is_empty() {
        let before = Writer {
            manager: "before-first-apply",
            ..*by
        };
        let comparison = Comparison::of(by.empty, &live, by.schema).without(by.reset_fields);
        before.record(by.empty, &live, &comparison, &mut entries);
    }
    let done = owners::apply(&live, applied, entries.clone(), force, by);
    let (mut result, entries) = match done {
        Err(ApplyError::Conflicts(conflicts)) if by.manager == last_applied::MANAGER => {
            match last_applied::forgive(&live, conflicts, by) {
                Ok(()) => owners::apply(&live, applied, entries, true, by)?,
                Err(conflicts) => return Err(ApplyError::Conflicts(conflicts)),
            }
        }
        done => done?,
    };
    if by.manager == last_applied::MANAGER {
        last_applied::refresh(&mut result, applied);
    }
    put_managers(&mut result, managers::printed(entries));
    Ok(result)
}

/// Brings `managedFields` of a new object up to date after a create, update or patch; `live` is the object before
/// (`None` before a create).
pub fn record_update(live: Option<&Value>, new: &mut Value, by: &Writer<'_>) {
    let kept = live.map_or(&Value::Null, |live| &live["metadata"]["managedFields"]);
    let sent = take_managers(new);
    let is_reset = by.subresource.is_empty() && sent.as_ref().is_some_and(managers::is_reset);
    if is_reset {
        return;
    }
    let before = live.unwrap_or(by.empty);
    let comparison = Comparison::of(before, new, by.schema).without(by.reset_fields);
    let is_known = !kept.is_null() && sent.as_ref() == Some(kept);
    if comparison.is_empty() && is_known {
        put_managers(new, sent);
        return;
    }
    let mut entries = match sent {
        Some(sent) if is_known => managers::stored(sent),
        Some(sent) if by.subresource.is_empty() => match managers::sent(&sent) {
            Ok(entries) if !entries.is_empty() => entries,
            _ => managers::stored(kept.clone()),
        },
        _ => managers::stored(kept.clone()),
    };
    let exists = live.is_some_and(|live| {
        live["metadata"]["uid"]
            .as_str()
            .is_some_and(|uid| !uid.is_empty())
    });
    if entries.is_empty() && exists {
        return;
    }
    by.record(before, new, &comparison, &mut entries);
    managers::cap_updaters(&mut entries, limits::UPDATE_MANAGERS);
    put_managers(new, managers::printed(entries));
}

/// An object of this type with nothing in it but what is always printed.
pub fn empty_object(type_: &Type) -> Value {
    let schema::Shape::Struct(fields) = &type_.shape else {
        return match type_.shape {
            schema::Shape::Bool => Value::Bool(false),
            schema::Shape::Int32
            | schema::Shape::Int64
            | schema::Shape::Float
            | schema::Shape::IntOrString => Value::from(0),
            schema::Shape::Text { .. } => Value::from(""),
            schema::Shape::Quantity => Value::from("0"),
            schema::Shape::Duration => Value::from("0s"),
            _ => Value::Null,
        };
    };
    let mut object = Map::new();
    for field in fields.fields.iter() {
        match field.presence {
            Presence::Always => object.insert(field.name.to_string(), empty_object(&field.type_)),
            Presence::Null => object.insert(field.name.to_string(), Value::Null),
            Presence::AsWritten | Presence::UnlessZero => None,
        };
    }
    Value::Object(object)
}

fn check_request(live: &Value, applied: &Value, by: &Writer<'_>) -> Result<(), ApplyError> {
    let text = |object: &Value, name: &str| object[name].as_str().unwrap_or_default().to_owned();
    let (version, kind) = (text(applied, "apiVersion"), text(applied, "kind"));
    let live_kind = text(live, "kind");
    if version != by.version || (!live_kind.is_empty() && live_kind != kind) {
        return Err(ApplyError::Malformed(format!(
            "invalid object type: {}",
            kind_text(&version, &kind)
        )));
    }
    if !applied["metadata"]["managedFields"].is_null() {
        return Err(ApplyError::Malformed(
            "metadata.managedFields must be nil".to_owned(),
        ));
    }
    check::check(applied, by.schema).map_err(|wrong| {
        let (namespace, name) = (
            text(&applied["metadata"], "namespace"),
            text(&applied["metadata"], "name"),
        );
        let kind = kind_text(&version, &kind);
        ApplyError::DoesNotFit(format!(
            "failed to create typed patch object ({namespace}/{name}; {kind}): {wrong}"
        ))
    })
}

/// `apps/v1, Kind=Deployment`, `/v1, Kind=Pod`
fn kind_text(version: &str, kind: &str) -> String {
    let slash = if version.contains('/') { "" } else { "/" };
    format!("{slash}{version}, Kind={kind}")
}

impl Writer<'_> {
    fn as_manager(&self, operation: Operation) -> Manager {
        Manager {
            name: if self.manager.is_empty() {
                "unknown"
            } else {
                self.manager
            }
            .to_owned(),
            operation,
            version: self.version.to_owned(),
            subresource: self.subresource.to_owned(),
        }
    }

    fn time(&self) -> String {
        self.now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    /// The changes from one object to the other, to this manager's account.
    fn record(&self, old: &Value, new: &Value, comparison: &Comparison, entries: &mut Vec<Entry>) {
        let others = owners::Others { old, new, by: self };
        others.give_up(entries, None, comparison);
        let mut written = comparison.written();
        owners::strip(&mut written);
        if !written.is_empty() {
            let own = managers::find(entries, &self.as_manager(Operation::Update));
            set::unite(&mut own.fields, &written);
            own.time = self.time();
        }
    }
}

/// Takes `metadata.managedFields` out of an object; null counts as absent.
fn take_managers(object: &mut Value) -> Option<Value> {
    let metadata = object.get_mut("metadata")?.as_object_mut()?;
    metadata.remove("managedFields").filter(|list| !list.is_null())
}

fn put_managers(object: &mut Value, list: Option<Value>) {
    let Some(list) = list else { return };
    let Value::Object(fields) = object else { return };
    let metadata = fields
        .entry("metadata")
        .or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(metadata) = metadata {
        metadata.insert("managedFields".to_owned(), list);
    }
}

fn conflict_message(conflicts: &[Conflict]) -> String {
    if let [one] = conflicts {
        return format!(
            "Apply failed with 1 conflict: conflict with {}: {}",
            one.manager, one.field
        );
    }
    let mut lines = Vec::new();
    let mut last = "";
    for conflict in conflicts {
        if conflict.manager != last {
            lines.push(format!("conflicts with {}:", conflict.manager));
            last = &conflict.manager;
        }
        lines.push(format!("- {}", conflict.field));
    }
    format!(
        "Apply failed with {} conflicts: {}",
        conflicts.len(),
        lines.join("\n")
    )
}

impl From<ApplyError> for Refused {
    fn from(error: ApplyError) -> Refused {
        let message = error.to_string();
        match error {
            ApplyError::Malformed(why) => Refused::bad_request(why),
            ApplyError::DoesNotFit(why) => Refused::new(Reason::Unknown, why),
            ApplyError::Conflicts(conflicts) => {
                let mut refused = Refused::new(Reason::Conflict, message);
                let cause = |c: Conflict| {
                    let says = format!("conflict with {}", c.manager);
                    ("FieldManagerConflict".to_owned(), says, c.field)
                };
                refused.details = Some(Box::new(Details {
                    causes: conflicts.into_iter().map(cause).collect(),
                    ..Details::default()
                }));
                refused
            }
        }
    }
}
