//! What a definition says of itself: whether its names are its own, and whether it is served.

use std::collections::HashSet;

use api::{Timestamp, Value};
use serde_json::json;

use crate::ground::time_text;

/// Whether its objects can be served.
pub(super) fn is_established(definition: &Value) -> bool {
    let conditions = definition["status"]["conditions"]
        .as_array()
        .into_iter()
        .flatten();
    conditions
        .into_iter()
        .any(|c| c["type"] == "Established" && c["status"] == "True")
}

/// Brings names, conditions and stored versions up to date. `taken` are the names that others have in the group.
pub(super) fn settle(definition: &mut Value, taken: &HashSet<String>, now: Timestamp) {
    let names = definition["spec"]["names"].clone();
    if !definition["status"].is_object() {
        definition["status"] = json!({});
    }
    let conflict = conflict(&names, taken);
    let (status, reason, message) = match &conflict {
        None => ("True", "NoConflicts", "no conflicts found".to_owned()),
        Some((reason, name)) => ("False", *reason, format!("\"{name}\" is already in use")),
    };
    set(definition, "NamesAccepted", status, reason, &message, now);
    if conflict.is_none() {
        definition["status"]["acceptedNames"] = names;
        let says = "the initial names have been accepted";
        set(
            definition,
            "Established",
            "True",
            "InitialNamesAccepted",
            says,
            now,
        );
    } else if !is_established(definition) {
        let says = "not all names are accepted";
        set(definition, "Established", "False", "NotAccepted", says, now);
        if definition["status"]["acceptedNames"].is_null() {
            definition["status"]["acceptedNames"] = json!({"plural": "", "kind": ""});
        }
    }
    remember_stored_version(definition);
}

pub(super) fn terminate(definition: &mut Value, now: Timestamp) {
    let says = "CustomResource deletion is in progress";
    set(
        definition,
        "Terminating",
        "True",
        "InstanceDeletionInProgress",
        says,
        now,
    );
}

fn conflict(names: &Value, taken: &HashSet<String>) -> Option<(&'static str, String)> {
    let one = |reason, field: &str| {
        let name = names[field].as_str().filter(|name| taken.contains(*name))?;
        Some((reason, name.to_owned()))
    };
    let mut short = names["shortNames"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str);
    one("PluralConflict", "plural")
        .or_else(|| one("SingularConflict", "singular"))
        .or_else(|| {
            short
                .find(|name| taken.contains(*name))
                .map(|name| ("ShortNamesConflict", name.to_owned()))
        })
        .or_else(|| one("KindConflict", "kind"))
        .or_else(|| one("ListKindConflict", "listKind"))
}

fn remember_stored_version(definition: &mut Value) {
    let versions = definition["spec"]["versions"].as_array().into_iter().flatten();
    let stored = versions.into_iter().find(|version| version["storage"] == true);
    let Some(stored) = stored.map(|version| version["name"].clone()) else {
        return;
    };
    if !definition["status"]["storedVersions"].is_array() {
        definition["status"]["storedVersions"] = json!([]);
    }
    if let Some(all) = definition["status"]["storedVersions"].as_array_mut()
        && !all.contains(&stored)
    {
        all.push(stored);
    }
}

fn set(definition: &mut Value, type_: &str, status: &str, reason: &str, message: &str, now: Timestamp) {
    if !definition["status"]["conditions"].is_array() {
        definition["status"]["conditions"] = json!([]);
    }
    let Some(all) = definition["status"]["conditions"].as_array_mut() else {
        return;
    };
    let mut condition = json!({
        "type": type_, "status": status, "reason": reason, "message": message, "lastTransitionTime": time_text(now),
    });
    match all.iter_mut().find(|c| c["type"] == type_) {
        None => all.push(condition),
        Some(old) => {
            if old["status"] == condition["status"] {
                condition["lastTransitionTime"] = old["lastTransitionTime"].clone();
            }
            *old = condition;
        }
    }
}
