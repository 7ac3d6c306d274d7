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
        before.record(by.empty, &live, comparison, &mut entries);
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

/// Merges a configuration into the live object without a record of who owns what, as mutating admission policies do.
/// What would replace a list, map or struct as a whole is refused.
pub fn lay_over(live: &Value, configuration: &Value, schema: &Type) -> Result<Value, ApplyError> {
    check::check(configuration, schema).map_err(|e| {
        ApplyError::DoesNotFit(format!("failed to convert patch object to typed object: {e}"))
    })?;
    let atomic = check::atomics(configuration, schema);
    if !atomic.is_empty() {
        return Err(ApplyError::DoesNotFit(format!(
            "invalid ApplyConfiguration: may not mutate atomic arrays, maps or structs: {}",
            atomic.join(", ")
        )));
    }
    Ok(merge::merged(Some(live), Some(configuration), schema).unwrap_or_default())
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
    by.record(before, new, comparison, &mut entries);
    managers::cap_updaters(&mut entries, limits::UPDATE_MANAGERS);
    put_managers(new, managers::printed(entries));
}

/// Keeps the times of `managedFields` where nothing else changed, so that a write without effect is none.
pub fn keep_times_if_unchanged(live: &Value, new: &mut Value) {
    let (Some(before), Some(after)) = (managed_fields(live), managed_fields(new)) else {
        return;
    };
    let same_owners = before != after
        && before.len() == after.len()
        && before.iter().zip(after).all(|(a, b)| same_but(a, b, &["time"]));
    let same_metadata = || same_but(&live["metadata"], &new["metadata"], &["managedFields"]);
    if same_owners && same_but(live, new, &["metadata"]) && same_metadata() {
        new["metadata"]["managedFields"] = live["metadata"]["managedFields"].clone();
    }
}

fn managed_fields(object: &Value) -> Option<&Vec<Value>> {
    object["metadata"]["managedFields"].as_array()
}

/// Whether two objects have the same fields, these aside.
fn same_but(a: &Value, b: &Value, aside: &[&str]) -> bool {
    let (Some(a), Some(b)) = (a.as_object(), b.as_object()) else {
        return a == b;
    };
    let left = a.iter().filter(|(name, _)| !aside.contains(&name.as_str()));
    let right = b.iter().filter(|(name, _)| !aside.contains(&name.as_str()));
    left.eq(right)
}

/// The field manager of a request: what it names, else its user agent up to the slash.
pub fn manager_of(named: &str, user_agent: &str) -> String {
    if !named.is_empty() {
        return named.to_owned();
    }
    let agent = user_agent.split('/').next().unwrap_or_default();
    let mut manager = String::with_capacity(agent.len());
    for c in agent.chars().filter(|c| !c.is_control()) {
        if manager.len() + c.len_utf8() > limits::FIELD_MANAGER_BYTES {
            break;
        }
        manager.push(c);
    }
    manager
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
    fn record(&self, old: &Value, new: &Value, comparison: Comparison, entries: &mut Vec<Entry>) {
        let others = owners::Others { old, new, by: self };
        others.give_up(entries, None, &comparison);
        let mut written = comparison.into_written();
        owners::strip(&mut written);
        if !written.is_empty() {
            let own = managers::find(entries, &self.as_manager(Operation::Update));
            set::unite(&mut own.fields, written);
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn writer<'a>(manager: &'a str, empty: &'a Value, now: i64) -> Writer<'a> {
        Writer {
            manager,
            version: "v1",
            subresource: "",
            schema: const { &Type::ANY },
            reset_fields: &[],
            empty,
            now: Timestamp::from_second(now).unwrap(),
            convert: &one_version,
        }
    }

    fn times(object: &Value) -> Vec<(&str, &str)> {
        let entries = managed_fields(object).into_iter().flatten();
        entries
            .map(|e| {
                (
                    e["manager"].as_str().unwrap(),
                    e["time"].as_str().unwrap_or("none"),
                )
            })
            .collect()
    }

    #[test]
    fn times_move_only_with_what_is_owned() {
        let empty = json!({});
        let mut first = json!({"metadata": {"name": "x"}, "data": {"a": 1}});
        record_update(None, &mut first, &writer("alice", &empty, 1));
        let mut same = first.clone();
        record_update(Some(&first), &mut same, &writer("bob", &empty, 2));
        assert_eq!(same, first);
        let mut less = first.clone();
        less["data"].as_object_mut().unwrap().remove("a");
        record_update(Some(&first), &mut less, &writer("bob", &empty, 3));
        assert_eq!(
            times(&less),
            [("alice", "1970-01-01T00:00:01Z")],
            "what goes is nobody's"
        );
        let mut more = first.clone();
        more["data"]["b"] = json!(2);
        record_update(Some(&first), &mut more, &writer("bob", &empty, 4));
        assert_eq!(
            times(&more),
            [("alice", "1970-01-01T00:00:01Z"), ("bob", "1970-01-01T00:00:04Z")]
        );

        let mut later = more.clone();
        later["metadata"]["managedFields"][1]["time"] = json!("1970-01-01T00:00:09Z");
        keep_times_if_unchanged(&more, &mut later);
        assert_eq!(later, more);
        later["metadata"]["managedFields"][1]["time"] = json!("1970-01-01T00:00:09Z");
        later["data"]["c"] = json!(3);
        keep_times_if_unchanged(&more, &mut later);
        assert_eq!(times(&later)[1], ("bob", "1970-01-01T00:00:09Z"));
    }

    #[test]
    fn updaters_beyond_ten_become_one() {
        let empty = json!({});
        let mut live = json!({"data": {}});
        for at in 0..14 {
            let mut new = live.clone();
            new["data"][format!("k{at:02}")] = json!(at);
            record_update(Some(&live), &mut new, &writer(&format!("m{at:02}"), &empty, at));
            live = new;
        }
        let names: Vec<&str> = times(&live).into_iter().map(|(name, _)| name).collect();
        assert_eq!(
            names,
            [
                "ancient-changes",
                "m05",
                "m06",
                "m07",
                "m08",
                "m09",
                "m10",
                "m11",
                "m12",
                "m13"
            ]
        );
        let oldest = &managed_fields(&live).unwrap()[0]["fieldsV1"]["f:data"];
        assert_eq!(
            oldest,
            &json!({"f:k00": {}, "f:k01": {}, "f:k02": {}, "f:k03": {}, "f:k04": {}})
        );
    }

    #[test]
    fn versions_are_converted_and_forgotten() {
        let empty = json!({});
        let convert = |object: &Value, to: &str| {
            let from = object["apiVersion"].as_str().unwrap();
            let mut object = object.clone();
            let (old, new) = match (from, to) {
                ("v1", "v2") => ("size", "count"),
                ("v2", "v1") => ("count", "size"),
                _ => return (from == to).then_some((object, TypeRef::Static(const { &Type::ANY }))),
            };
            object["apiVersion"] = json!(to);
            if let Some(value) = object["spec"].as_object_mut().and_then(|spec| spec.remove(old)) {
                object["spec"][new] = value;
            }
            Some((object, TypeRef::Static(const { &Type::ANY })))
        };
        let v1 = Writer {
            convert: &convert,
            ..writer("alice", &empty, 1)
        };
        let v2 = Writer {
            version: "v2",
            ..Writer {
                convert: &convert,
                ..writer("bob", &empty, 2)
            }
        };
        let config =
            json!({"apiVersion": "v1", "kind": "X", "metadata": {"name": "x"}, "spec": {"size": 1, "a": 1}});
        let live = apply(None, &config, false, &v1).unwrap();
        let (live, _) = convert(&live, "v2").unwrap();
        let config =
            json!({"apiVersion": "v2", "kind": "X", "metadata": {"name": "x"}, "spec": {"count": 2}});
        let error = apply(Some(&live), &config, false, &v2).unwrap_err();
        assert_eq!(
            error.to_string(),
            "Apply failed with 1 conflict: conflict with \"alice\": .spec.size"
        );
        let live = apply(Some(&live), &config, true, &v2).unwrap();
        assert_eq!(live["spec"], json!({"a": 1, "count": 2}));

        let config = json!({"apiVersion": "v2", "kind": "X", "metadata": {"name": "x"}, "spec": {"b": 1}});
        let alice = Writer {
            manager: "alice",
            ..v2
        };
        let live = apply(Some(&live), &config, true, &alice).unwrap();
        assert_eq!(
            live["spec"],
            json!({"b": 1, "count": 2}),
            "what alice applied as v1 goes"
        );

        let mut new = live.clone();
        new["spec"]["b"] = json!(2);
        let forgetful = Writer {
            version: "v3",
            ..writer("carol", &empty, 3)
        };
        record_update(Some(&live), &mut new, &forgetful);
        let names: Vec<&str> = times(&new).into_iter().map(|(name, _)| name).collect();
        assert_eq!(
            names,
            ["carol"],
            "versions that are gone take their managers with them"
        );
    }

    #[test]
    fn kubectl_takes_over_what_it_applied_client_side() {
        let empty = json!({});
        let config = |size: i64| json!({"apiVersion": "v1", "kind": "X", "metadata": {"name": "x"}, "spec": {"size": size}});
        let mut live = config(1);
        let annotation = "kubectl.kubernetes.io/last-applied-configuration";
        live["metadata"]["annotations"] = json!({ annotation: config(1).to_string() });
        record_update(None, &mut live, &writer("kubectl-client-side-apply", &empty, 1));
        assert!(apply(Some(&live), &config(2), false, &writer("someone", &empty, 2)).is_err());
        let applied = apply(Some(&live), &config(2), false, &writer("kubectl", &empty, 2)).unwrap();
        assert_eq!(applied["spec"], json!({"size": 2}));
        let text = applied["metadata"]["annotations"][annotation].as_str().unwrap();
        assert_eq!(serde_json::from_str::<Value>(text).unwrap(), config(2));
        let mut drifted = live.clone();
        drifted["spec"]["size"] = json!(7);
        record_update(Some(&live), &mut drifted, &writer("scaler", &empty, 3));
        let error = apply(Some(&drifted), &config(2), false, &writer("kubectl", &empty, 4)).unwrap_err();
        assert_eq!(
            error.to_string(),
            "Apply failed with 1 conflict: conflict with \"scaler\" using v1: .spec.size"
        );
    }

    #[test]
    fn the_user_agent_names_a_manager_that_names_itself_not() {
        assert_eq!(manager_of("m", "kubectl/v1"), "m");
        assert_eq!(manager_of("", "kube\u{7}ctl/v1.36 (linux)"), "kubectl");
        assert_eq!(manager_of("", &"é".repeat(100)).len(), 128);
    }
}
