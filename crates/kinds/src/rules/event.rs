//! Events: one resource in two groups, stored as the core group's.

use api::Value;

use super::Rules;

pub struct Event;

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
    fn to_storage(&self, object: &mut Value) {
        rename(object, NAMES);
    }

    fn from_storage(&self, object: &mut Value, _api_version: &str) {
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
