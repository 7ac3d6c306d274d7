//! `intorstring.json`: `{scaled: [{value, total, up, down} | {…, error}], deployment_fenceposts: […]}`.

use serde_json::{Value, json};

use super::{Report, list, text};
use crate::int_or_string::{IntOrString, fenceposts};

pub(super) fn run(cases: &Value, report: &mut Report) {
    for case in list(cases, "scaled") {
        report.expect(case, case.clone(), scaled(case));
    }
    for case in list(cases, "deployment_fenceposts") {
        let (surge, unavailable) = (text(case, "maxSurge"), text(case, "maxUnavailable"));
        let desired = case["desired"].as_i64().unwrap_or_default();
        let found = fenceposts(
            &IntOrString::parse(surge),
            &IntOrString::parse(unavailable),
            desired,
        );
        let (found_surge, found_unavailable) = found.unwrap_or((-1, -1));
        let found = json!({
            "maxSurge": surge, "maxUnavailable": unavailable, "desired": desired,
            "surge": found_surge, "unavailable": found_unavailable,
        });
        report.expect(case, case.clone(), found);
    }
}

fn scaled(case: &Value) -> Value {
    let total = case["total"].as_i64().unwrap_or_default();
    let Some(value) = IntOrString::from_json(&case["value"]) else {
        return json!("neither an integer nor a string");
    };
    match (value.scaled(total, true), value.scaled(total, false)) {
        (Ok(up), Ok(down)) => json!({"value": case["value"], "total": total, "up": up, "down": down}),
        (Err(e), _) | (_, Err(e)) => json!({"value": case["value"], "total": total, "error": e.to_string()}),
    }
}
