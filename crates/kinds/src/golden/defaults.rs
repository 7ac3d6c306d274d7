//! `golden/defaults`: an object as written, and as upstream's scheme completes it.

use api::golden::Report;
use api::{Timestamp, Value};

use super::expect;

pub(super) fn run(name: &str, cases: &Value) -> Option<Report> {
    let kind = name.split('.').next()?;
    let mut report = Report::default();
    for case in cases.as_array()? {
        let id = format!("{name} {}", case["id"].as_str().unwrap_or_default());
        let found = completed(name, kind, case);
        expect(&mut report, &id, &case["output"], &found);
    }
    Some(report)
}

fn completed(name: &str, kind: &str, case: &Value) -> Value {
    let input = &case["input"];
    let api_version = input["apiVersion"].as_str().unwrap_or_default();
    let Some(type_) = crate::type_of(api_version, kind) else {
        return Value::from(format!("no type {name}"));
    };
    match crate::decode_value(type_, input.clone()) {
        Ok(mut decoded) => {
            let now = moment(&case["output"]);
            crate::default_body(api_version, kind, &mut decoded.value, now);
            decoded.value
        }
        Err(error) => Value::from(error),
    }
}

/// The time at which the case was recorded, for defaults that are the time.
fn moment(output: &Value) -> Timestamp {
    let text = output.to_string();
    let at = text.find("\"timeAdded\":\"").map(|at| at + 13);
    at.and_then(|at| text.get(at..at + 20))
        .and_then(|t| t.parse().ok())
        .unwrap_or(Timestamp::UNIX_EPOCH)
}
