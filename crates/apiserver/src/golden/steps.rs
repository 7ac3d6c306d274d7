//! Golden cases of server-side apply on a server: each case's steps in order, each step's answer whole, managed fields
//! with it.

use api::Value;
use serde_json::json;

use super::exchange::Exchange;
use crate::Server;

const APPLY: &str = "application/apply-patch+yaml";
/// What no two servers give alike.
const VARIES: &[&str] = &["uid", "resourceVersion", "creationTimestamp"];
/// What a case tells of a refusal.
const REFUSAL: &[&str] = &["status", "reason", "code", "message", "details"];

/// Runs a case's steps up to the first whose answer differs.
pub(super) async fn run(server: &Server, case: &Value) -> Result<(), String> {
    for (at, step) in case["steps"].as_array().into_iter().flatten().enumerate() {
        let (code, body) = answer(server, step).await?;
        let expected = match step["error"].is_null() {
            true => steady(step["result"].clone()),
            false => refusal(&step["error"]),
        };
        if step["code"] != code || expected != body {
            return Err(format!(
                "  step {at}\n    expected {} {expected}\n    found    {code} {body}",
                step["code"]
            ));
        }
    }
    Ok(())
}

/// The code of a step's answer, and its body without what varies. An update of what is not there yet creates it.
async fn answer(server: &Server, step: &Value) -> Result<(u16, Value), String> {
    let asked = request(step)?;
    let mut exchange = Exchange::run(server, &asked).await?;
    if step["op"] == "update" && exchange.code() == 404 {
        exchange = Exchange::run(server, &creating(asked, step)?).await?;
    }
    let body = exchange.json();
    let body = match body["kind"] == "Status" {
        true => refusal(&body),
        false => steady(body),
    };
    Ok((exchange.code(), body))
}

fn request(step: &Value) -> Result<Value, String> {
    let object = &step["object"];
    let name = object["metadata"]["name"].as_str().unwrap_or_default();
    let mut path = format!("{}/{name}", collection(object)?);
    if let Some(subresource) = step["subresource"].as_str() {
        path = format!("{path}/{subresource}");
    }
    let applies = step["op"] == "apply";
    let mut query = Vec::new();
    if let Some(manager) = step["manager"].as_str().filter(|manager| !manager.is_empty()) {
        query.push(format!("fieldManager={manager}"));
    }
    if step["force"] == true {
        query.push("force=true".to_owned());
    }
    Ok(json!({
        "method": if applies { "PATCH" } else { "PUT" },
        "path": format!("{path}?{}", query.join("&")),
        "request_content_type": if applies { APPLY } else { "application/json" },
        "body": object,
    }))
}

fn creating(mut request: Value, step: &Value) -> Result<Value, String> {
    let manager = step["manager"].as_str().unwrap_or_default();
    request["method"] = "POST".into();
    request["path"] = format!("{}?fieldManager={manager}", collection(&step["object"])?).into();
    Ok(request)
}

fn collection(object: &Value) -> Result<String, String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let (api_version, kind) = (text(&object["apiVersion"]), text(&object["kind"]));
    let kind = kinds::by_api_version(&api_version, &kind)
        .ok_or_else(|| format!("  {api_version} has no kind {kind}"))?;
    let root = if kind.group.is_empty() { "api" } else { "apis" };
    let namespace = match kind.namespaced {
        true => format!("/namespaces/{}", text(&object["metadata"]["namespace"])),
        false => String::new(),
    };
    Ok(format!("/{root}/{api_version}{namespace}/{}", kind.plural))
}

/// Upstream names the causes of a conflict in the random order of a map.
fn refusal(status: &Value) -> Value {
    let mut status = status.clone();
    if let Some(causes) = status
        .pointer_mut("/details/causes")
        .and_then(Value::as_array_mut)
    {
        causes.sort_by_key(Value::to_string);
    }
    let told = REFUSAL
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), status.get(name)?.clone())));
    Value::Object(told.collect())
}

/// Entries of managed fields are in the order of their seconds first, which no two runs share.
fn steady(mut value: Value) -> Value {
    strip(&mut value);
    if let Some(entries) = value
        .pointer_mut("/metadata/managedFields")
        .and_then(Value::as_array_mut)
    {
        for entry in entries.iter_mut().filter_map(Value::as_object_mut) {
            entry.remove("time");
        }
        entries.sort_by_key(Value::to_string);
    }
    value
}

fn strip(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if let Some(metadata) = fields.get_mut("metadata").and_then(Value::as_object_mut) {
                metadata.retain(|name, _| !VARIES.contains(&name.as_str()));
            }
            fields.values_mut().for_each(strip);
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}
