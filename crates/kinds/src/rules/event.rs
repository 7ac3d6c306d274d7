//! Events: one resource in two groups, stored as the core group's.

use api::{Value, names};

use super::errors::Errors;
use super::{Rules, metadata};
use crate::look;
use crate::prepare::same;

pub struct Event;

const STAY: [&str; 14] = [
    "involvedObject",
    "reason",
    "message",
    "source",
    "firstTimestamp",
    "lastTimestamp",
    "count",
    "reason",
    "type",
    "eventTime",
    "action",
    "related",
    "reportingController",
    "reportingInstance",
];
const LONGEST: usize = 128;
const LONGEST_MESSAGE: usize = 1024;

/// A field's name in `events.k8s.io/v1`, and in `v1`.
const NAMES: [(&str, &str); 7] = [
    ("regarding", "involvedObject"),
    ("note", "message"),
    ("deprecatedSource", "source"),
    ("deprecatedFirstTimestamp", "firstTimestamp"),
    ("deprecatedLastTimestamp", "lastTimestamp"),
    ("deprecatedCount", "count"),
    ("reportingController", "reportingComponent"),
];

impl Rules for Event {
    fn validate_whole(&self, object: &Value, errors: &mut Errors) {
        let is_new = is_new(object);
        let object = &as_core(object);
        event(object, is_new, errors);
        if !is_new {
            return;
        }
        metadata::check(object, "metadata", errors.name, errors.namespaced, errors);
        series(object, errors);
        if look::text(object, "eventTime").is_empty() {
            errors.required("eventTime", "");
        }
        let kind = look::text(object, "type");
        if !matches!(kind, "Normal" | "Warning") {
            errors.invalid("type", "", format!("has invalid value: {kind}"));
        }
        for field in ["firstTimestamp", "lastTimestamp", "count", "source"] {
            let value = look::at(object, field);
            let set = match field {
                "count" => value.as_i64().unwrap_or(0) != 0,
                "source" => ["component", "host"]
                    .iter()
                    .any(|f| !look::text(value, f).is_empty()),
                _ => !value.is_null(),
            };
            if set {
                errors.invalid(field, "", "needs to be unset");
            }
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, _subresource: &str, errors: &mut Errors) {
        let is_new = is_new(new);
        let (new, old) = (&as_core(new), &as_core(old));
        event(new, is_new, errors);
        if !is_new {
            return;
        }
        metadata::check_update(new, old, errors);
        if !same(look::at(new, "series"), look::at(old, "series")) {
            series(new, errors);
        }
        for field in STAY {
            let stored = if field == "reportingController" {
                "reportingComponent"
            } else {
                field
            };
            let (mut is, was) = (look::at(new, stored).clone(), look::at(old, stored));
            if is.is_null() && was.is_string() && field != "eventTime" {
                is = Value::from("");
            }
            let both_empty = look::is_empty(&is) && look::is_empty(was);
            if !both_empty && !same(&is, was) {
                errors.invalid(field, is, "field is immutable");
            }
        }
    }

    fn to_storage(&self, object: &mut Value) {
        rename(object, NAMES);
    }

    fn out_of_storage(&self, object: &mut Value, _api_version: &str) {
        rename(object, NAMES.map(|(new, old)| (old, new)));
    }
}

fn rename(object: &mut Value, names: [(&str, &str); 7]) {
    let Some(fields) = object.as_object_mut() else {
        return;
    };
    for (from, to) in names {
        if let Some(value) = fields.remove(from) {
            fields.insert(to.to_owned(), value);
        }
    }
}

fn is_new(object: &Value) -> bool {
    look::text(object, "apiVersion") == "events.k8s.io/v1"
}

fn as_core(object: &Value) -> Value {
    let mut object = object.clone();
    if is_new(&object) {
        rename(&mut object, NAMES);
    }
    object
}

fn event(object: &Value, is_new: bool, errors: &mut Errors) {
    let namespace = look::text(object, "metadata.namespace");
    let about = look::text(object, "involvedObject.namespace");
    let timed = !look::text(object, "eventTime").is_empty();
    let fits = match (timed, about) {
        (false, "") => matches!(namespace, "" | "default"),
        (true, "") => matches!(namespace, "default" | "kube-system"),
        (false, about) => about == namespace,
        (true, _) => true,
    };
    if !fits {
        let says = "does not match event.namespace";
        errors.invalid("involvedObject.namespace", about, says);
    }
    if timed {
        let controller = if is_new {
            "reportingController"
        } else {
            "reportingComponent"
        };
        let name = look::text(object, "reportingComponent");
        if name.is_empty() {
            errors.required(controller, "");
        }
        errors.each(controller, name, names::qualified(name));
        for field in ["reportingInstance", "action", "reason", "message"] {
            let text = look::text(object, field);
            let most = if field == "message" {
                LONGEST_MESSAGE
            } else {
                LONGEST
            };
            if text.is_empty() && field != "message" {
                errors.required(field, "");
            }
            if text.len() > most {
                errors.invalid(field, "", format!("can have at most {most} characters"));
            }
        }
    }
    errors.each("namespace", namespace, names::dns1123_subdomain(namespace));
}

fn series(object: &Value, errors: &mut Errors) {
    let series = look::at(object, "series");
    if series.is_null() {
        return;
    }
    if look::at(series, "count").as_i64().unwrap_or(0) < 2 {
        errors.invalid("series.count", "", "should be at least 2");
    }
    if look::text(series, "lastObservedTime").is_empty() {
        errors.required("series.lastObservedTime", "");
    }
}
