//! `golden/wire`: objects in JSON and in protobuf, both ways.

use api::Value;
use api::golden::Report;

use super::expect;
use crate::decode::{base64_bytes, base64_text};
use crate::protobuf;

pub(super) fn run(name: &str, cases: &Value) -> Option<Report> {
    let mut report = Report::default();
    for case in cases.as_array()? {
        let id = format!("wire/{name} {}", case["id"].as_str().unwrap_or_default());
        for frame in case["frames"].as_array().into_iter().flatten() {
            let object = &frame["object"];
            expect(
                &mut report,
                &format!("{id} {}", object["kind"]),
                object,
                &super::printed(object),
            );
        }
        for frame in case["frames_base64"].as_array().into_iter().flatten() {
            expect(
                &mut report,
                &id,
                frame,
                &again(frame).map_or_else(Value::from, Value::from),
            );
        }
        if !case["json"].is_null() {
            object(&mut report, &id, case);
        }
    }
    Some(report)
}

fn object(report: &mut Report, id: &str, case: &Value) {
    let json = &case["json"];
    let bytes = case["protobuf"].as_str().unwrap_or_default();
    let encoded = match json.get("kind") {
        Some(_) => protobuf::encode(json),
        None => crate::type_of("v1", "WatchEvent")
            .and_then(|t| protobuf::encode_object("", "", t, json.to_string().as_bytes()).ok()),
    };
    expect(
        report,
        &format!("{id} (to protobuf)"),
        &case["protobuf"],
        &base64_text(&encoded.unwrap_or_default()).into(),
    );
    if json.get("kind").is_none() {
        return;
    }
    let decoded = base64_bytes(bytes).and_then(|bytes| protobuf::decode(&bytes));
    let decoded = decoded.map_or_else(Value::from, |d| d.value);
    let printed = without_empty_lists(super::printed(json));
    expect(
        report,
        &format!("{id} (from protobuf)"),
        &printed,
        &without_empty_lists(decoded),
    );
}

/// A frame of a watch in protobuf, opened and made again.
fn again(frame: &Value) -> Result<String, String> {
    let bytes = base64_bytes(frame.as_str().unwrap_or_default())?;
    let (event, object) = protobuf::open_watch_event(&bytes)?;
    let decoded = protobuf::decode(object)?;
    let object = protobuf::encode(&decoded.value).ok_or("no type")?;
    Ok(base64_text(&protobuf::watch_event(event, &object)))
}

/// Protobuf does not tell an empty list from none.
fn without_empty_lists(value: Value) -> Value {
    match value {
        Value::Array(items) if items.is_empty() => Value::Null,
        Value::Array(items) => items.into_iter().map(without_empty_lists).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(k, v)| (k, without_empty_lists(v)))
            .collect(),
        other => other,
    }
}
