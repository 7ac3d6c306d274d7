//! `metadata.managedFields`: who owns which fields, and since when.

use std::collections::{HashMap, hash_map};

use serde_json::{Map, Value};

use super::set::{self, Node};
use crate::quote::quoted;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Operation {
    Apply,
    Update,
}

impl Operation {
    fn name(self) -> &'static str {
        match self {
            Operation::Apply => "Apply",
            Operation::Update => "Update",
        }
    }
}

/// Who: an applier is the same whatever version it writes, an updater is not.
#[derive(Clone, Debug)]
pub(super) struct Manager {
    pub(super) name: String,
    pub(super) operation: Operation,
    pub(super) version: String,
    pub(super) subresource: String,
}

impl Manager {
    pub(super) fn is(&self, other: &Manager) -> bool {
        self.name == other.name
            && self.operation == other.operation
            && self.subresource == other.subresource
            && (self.operation == Operation::Apply || self.version == other.version)
    }

    fn identity(&self) -> (String, Operation, String, String) {
        let version = match self.operation {
            Operation::Apply => String::new(),
            Operation::Update => self.version.clone(),
        };
        (
            self.name.clone(),
            self.operation,
            version,
            self.subresource.clone(),
        )
    }

    /// `"bob" with subresource "status" using v1`
    pub(super) fn text(&self) -> String {
        let mut text = quoted(&self.name);
        if !self.subresource.is_empty() {
            text.push_str(&format!(" with subresource {}", quoted(&self.subresource)));
        }
        if self.operation == Operation::Update {
            text.push_str(&format!(" using {}", self.version));
        }
        text
    }
}

#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) manager: Manager,
    /// As printed; empty = none.
    pub(super) time: String,
    pub(super) fields: Node,
}

/// Reads a list that this server wrote.
pub(super) fn stored(list: Value) -> Vec<Entry> {
    let Value::Array(list) = list else {
        return Vec::new();
    };
    list.into_iter().filter_map(entry).collect()
}

fn entry(entry: Value) -> Option<Entry> {
    let Value::Object(mut entry) = entry else {
        return None;
    };
    let mut text = |name: &str| match entry.remove(name) {
        Some(Value::String(text)) => text,
        _ => String::new(),
    };
    let operation = match text("operation").as_str() {
        "Apply" => Operation::Apply,
        "Update" => Operation::Update,
        _ => return None,
    };
    let manager = Manager {
        name: text("manager"),
        operation,
        version: text("apiVersion"),
        subresource: text("subresource"),
    };
    Some(Entry {
        manager,
        time: text("time"),
        fields: set::stored(entry.remove("fieldsV1")),
    })
}

/// Reads a list that a client sent.
pub(super) fn sent(list: &Value) -> Result<Vec<Entry>, String> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut places = HashMap::new();
    for (at, item) in list.as_array().into_iter().flatten().enumerate() {
        if !matches!(item["operation"].as_str(), Some("Apply" | "Update")) {
            return Err("operation must be `Apply` or `Update`".to_owned());
        }
        if item["apiVersion"].as_str().unwrap_or_default().is_empty() {
            return Err("apiVersion must not be empty".to_owned());
        }
        match item["fieldsType"].as_str().unwrap_or_default() {
            "FieldsV1" => {}
            "" => return Err(format!("missing fieldsType in managed fields entry {at}")),
            other => {
                return Err(format!(
                    "invalid fieldsType {} in managed fields entry {at}",
                    quoted(other)
                ));
            }
        }
        let Some(mut read) = entry(item.clone()) else {
            continue;
        };
        read.fields = set::parse(&item["fieldsV1"])?;
        match places.entry(read.manager.identity()) {
            hash_map::Entry::Occupied(place) => entries[*place.get()] = read,
            hash_map::Entry::Vacant(place) => {
                place.insert(entries.len());
                entries.push(read);
            }
        }
    }
    Ok(entries)
}

/// Whether a client asks for all managers to be forgotten: `[]` or `[{}]`.
pub(super) fn is_reset(list: &Value) -> bool {
    match list.as_array().map(Vec::as_slice) {
        Some([]) => true,
        Some([Value::Object(entry)]) => entry.is_empty(),
        _ => false,
    }
}

/// The list as it is stored, in upstream's order; `None` if nobody owns anything.
pub(super) fn printed(mut entries: Vec<Entry>) -> Option<Value> {
    if entries.is_empty() {
        return None;
    }
    entries.sort_by(|a, b| order(a).cmp(&order(b)));
    Some(Value::Array(entries.into_iter().map(print).collect()))
}

fn order(entry: &Entry) -> (Operation, &str, &str, &str, &str) {
    let Manager {
        name,
        operation,
        version,
        subresource,
    } = &entry.manager;
    (*operation, &entry.time, name, version, subresource)
}

fn print(entry: Entry) -> Value {
    let Manager {
        name,
        operation,
        version,
        subresource,
    } = entry.manager;
    let mut out = Map::new();
    out.insert("apiVersion".to_owned(), Value::String(version));
    out.insert("fieldsType".to_owned(), Value::from("FieldsV1"));
    out.insert("fieldsV1".to_owned(), Value::Object(entry.fields));
    out.insert("manager".to_owned(), Value::String(name));
    out.insert("operation".to_owned(), Value::from(operation.name()));
    for (field, text) in [("subresource", subresource), ("time", entry.time)] {
        if !text.is_empty() {
            out.insert(field.to_owned(), Value::String(text));
        }
    }
    Value::Object(out)
}

/// Where a manager's entry is; a new one, empty, if there was none.
pub(super) fn find<'a>(entries: &'a mut Vec<Entry>, manager: &Manager) -> &'a mut Entry {
    let at = entries
        .iter()
        .position(|entry| entry.manager.is(manager))
        .unwrap_or_else(|| {
            entries.push(Entry {
                manager: manager.clone(),
                time: String::new(),
                fields: Node::new(),
            });
            entries.len() - 1
        });
    &mut entries[at]
}

const ANCIENT: &str = "ancient-changes";

/// Merges the oldest updaters of a version into one, so that no more than `most` updaters stay.
pub(super) fn cap_updaters(entries: &mut Vec<Entry>, most: usize) {
    let mut updaters: Vec<Entry> = Vec::new();
    let mut others: Vec<Entry> = Vec::new();
    for entry in entries.drain(..) {
        match entry.manager.operation {
            Operation::Update => updaters.push(entry),
            Operation::Apply => others.push(entry),
        }
    }
    updaters.sort_by(|a, b| (&a.time, &a.manager.name).cmp(&(&b.time, &b.manager.name)));
    let mut left = updaters.len();
    let mut kept: Vec<Entry> = Vec::with_capacity(left);
    for entry in updaters {
        let same_version = kept
            .iter()
            .position(|old| old.manager.version == entry.manager.version);
        match same_version {
            Some(at) if left > most => {
                let bucket = &mut kept[at];
                bucket.manager.name = ANCIENT.to_owned();
                bucket.manager.subresource.clear();
                bucket.time = entry.time;
                set::unite(&mut bucket.fields, entry.fields);
                left -= 1;
            }
            _ => kept.push(entry),
        }
    }
    others.extend(kept);
    *entries = others;
}
