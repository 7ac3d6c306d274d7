//! `patch/ssa.json`: `[{id, steps: [{op, manager, force, object, result | error}]}]`, each case from nothing, with the
//! merge library alone: no defaults, no conversion.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{Report, Schemas, list, text};
use crate::apply::{self, Writer, apply, one_version, record_update};
use crate::schema::Type;
use crate::{Reason, Refused};

pub(super) fn run(cases: &Value, schemas: Schemas<'_>, report: &mut Report) {
    for case in cases.as_array().into_iter().flatten() {
        let first = &case["steps"][0]["object"];
        let schema = schemas(text(first, "apiVersion"), text(first, "kind")).unwrap_or(const { &Type::ANY });
        let mut live = json!({"apiVersion": first["apiVersion"], "kind": first["kind"]});
        let empty = live.clone();
        for (at, step) in list(case, "steps").iter().enumerate() {
            let (expected, found) = performed(step, &mut live, &empty, schema);
            report.expect(format!("{} step {at}", text(case, "id")), expected, found);
        }
    }
}

fn performed(step: &Value, live: &mut Value, empty: &Value, schema: &Type) -> (Value, Value) {
    let by = Writer {
        manager: text(step, "manager"),
        version: text(&step["object"], "apiVersion"),
        subresource: "",
        schema,
        reset_fields: &[],
        empty,
        now: Timestamp::UNIX_EPOCH,
        convert: &one_version,
    };
    let expected = step
        .get("result")
        .or(step.get("error"))
        .cloned()
        .unwrap_or_default();
    let result = if text(step, "op") == "apply" {
        apply(Some(live), &step["object"], step["force"] == true, &by)
    } else {
        let mut new = step["object"].clone();
        if new["metadata"]["managedFields"].is_null() {
            new["metadata"]["managedFields"] = live["metadata"]["managedFields"].clone();
        }
        record_update(Some(live), &mut new, &by);
        Ok(new)
    };
    match result {
        Ok(object) => {
            *live = object;
            (expected, without_times(live.clone()))
        }
        Err(error) => (expected, error_of(error)),
    }
}

fn without_times(mut object: Value) -> Value {
    let list = object
        .pointer_mut("/metadata/managedFields")
        .and_then(Value::as_array_mut);
    for entry in list.into_iter().flatten() {
        entry.as_object_mut().map(|entry| entry.remove("time"));
    }
    object
}

fn error_of(error: apply::ApplyError) -> Value {
    let refused = Refused::from(error);
    let mut found = json!({"message": refused.message});
    if refused.reason == Reason::Conflict {
        let causes = refused.details.into_iter().flat_map(|details| details.causes);
        let causes =
            causes.map(|(kind, message, field)| json!({"type": kind, "message": message, "field": field}));
        found["causes"] = causes.collect();
        found["conflict"] = json!(true);
    }
    found
}
