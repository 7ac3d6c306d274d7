//! What upstream's server answers about itself (discovery, OpenAPI), and each place where the same question is answered
//! otherwise here.

use std::collections::BTreeSet;

use api::Value;
use api::golden::Report;
use serde_json::json;

use super::exchange::Exchange;
use super::{fresh, known};
use crate::Server;

/// Compares the documents that upstream serves with a fresh server's: a document's name is its path, as a file's
/// (`discovery/apis__apps__v1`).
pub async fn served(documents: &[(String, Value)]) -> Report {
    let mut report = Report::default();
    let server = fresh(&mut report).await;
    let mut seen = BTreeSet::new();
    for (name, upstream) in documents {
        match ask(&server, name).await {
            Ok(here) => judge(&mut report, &mut seen, name, upstream, here),
            Err(says) => report.failed.push(format!("{name}\n  {says}")),
        }
    }
    let asked = |known: &str| documents.iter().any(|(name, _)| known::is_in(known, name));
    let gone = known::SERVED
        .iter()
        .filter(|(place, _)| asked(place) && !seen.contains(place));
    report
        .failed
        .extend(gone.map(|(place, _)| format!("{place}\n  is as upstream's now: it is no known difference")));
    report
}

async fn ask(server: &Server, name: &str) -> Result<Value, String> {
    let (path, accept) = question(name).ok_or("no such document is known here")?;
    let answer = Exchange::run(server, &json!({"method": "GET", "path": path, "accept": accept})).await?;
    match answer.code() {
        200 => Ok(answer.json()),
        code => Err(format!("GET {path} is answered with {code}")),
    }
}

/// The path that a document is served under, and what to ask it as.
fn question(name: &str) -> Option<(String, &'static str)> {
    const AGGREGATED: &str = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";
    const JSON: &str = "application/json";
    let (folder, file) = name.split_once('/').unwrap_or(("", name));
    let path = |file: &str| format!("/{}", file.replace("__", "/"));
    Some(match (folder, file) {
        ("", "openapi-v2") => ("/openapi/v2".to_owned(), JSON),
        ("openapi-v3", "_index") => ("/openapi/v3".to_owned(), JSON),
        ("openapi-v3", "openid__v1__jwks_openapi") => ("/openapi/v3/openid/v1/jwks".to_owned(), JSON),
        ("openapi-v3", file) => (
            format!("/openapi/v3{}", path(file.strip_suffix("_openapi")?)),
            JSON,
        ),
        ("discovery", "root_paths") => ("/".to_owned(), JSON),
        ("discovery", file) => match file.strip_prefix("aggregated_v2_") {
            Some(file) => (path(file.trim_start_matches('_')), AGGREGATED),
            None => (path(file), JSON),
        },
        _ => return None,
    })
}

fn judge(report: &mut Report, seen: &mut BTreeSet<&str>, name: &str, upstream: &Value, here: Value) {
    let mut found = Vec::new();
    compare(name, &bare(upstream), &bare(&here), &mut found);
    if found.is_empty() {
        report.passed += 1;
    }
    for (place, says) in found {
        match known::served(&place) {
            Some((known, reason)) => {
                if seen.insert(known) {
                    report.known.push(format!("{known}: {reason}"));
                }
            }
            None => report.failed.push(format!("{place}\n{says}")),
        }
    }
}

/// Without what is prose or changes with each build, sorted where the order says nothing, and with each parameter where it
/// is used: upstream's document keeps those that come often in one place, under names that are a hash of their prose.
fn bare(document: &Value) -> Value {
    let shared = &document["parameters"];
    let mut bare = stripped(document, shared);
    if let Some(fields) = bare
        .as_object_mut()
        .filter(|fields| fields.contains_key("definitions"))
    {
        fields.remove("parameters");
    }
    bare
}

fn stripped(value: &Value, shared: &Value) -> Value {
    match value {
        Value::Object(fields) => match parameter(value) {
            Some(name) => stripped(&shared[name], shared),
            None => {
                let kept = fields
                    .iter()
                    .filter(|(name, value)| *name != "description" || !value.is_string());
                kept.map(|(name, value)| (name.clone(), sorted(name, stripped(value, shared))))
                    .collect()
            }
        },
        Value::Array(items) => items.iter().map(|item| stripped(item, shared)).collect(),
        Value::String(text) => text.split("?hash=").next().unwrap_or_default().into(),
        other => other.clone(),
    }
}

/// The name of the parameter that is referred to.
fn parameter(value: &Value) -> Option<&str> {
    value["$ref"].as_str()?.strip_prefix("#/parameters/")
}

fn sorted(name: &str, mut value: Value) -> Value {
    if let (Some(items), "required" | "parameters") = (value.as_array_mut(), name) {
        items.sort_by_key(|item| (item["name"].to_string(), item.to_string()));
    }
    value
}

/// Each place below `at` that is not the same, with what is there.
fn compare(at: &str, upstream: &Value, here: &Value, found: &mut Vec<(String, String)>) {
    match (upstream, here) {
        (Value::Object(theirs), Value::Object(ours)) => {
            let names: BTreeSet<&String> = theirs.keys().chain(ours.keys()).collect();
            for name in names {
                let absent = Value::Null;
                let (theirs, ours) = (theirs.get(name), ours.get(name));
                compare(
                    &format!("{at} {name}"),
                    theirs.unwrap_or(&absent),
                    ours.unwrap_or(&absent),
                    found,
                );
            }
        }
        (Value::Array(theirs), Value::Array(ours)) if theirs.len() == ours.len() => {
            for (index, (theirs, ours)) in theirs.iter().zip(ours).enumerate() {
                compare(&format!("{at} {index}"), theirs, ours, found);
            }
        }
        (theirs, ours) if theirs == ours => {}
        (theirs, ours) => {
            let short = |value: &Value| value.to_string().chars().take(300).collect::<String>();
            found.push((
                at.to_owned(),
                format!("  upstream {}\n  here     {}", short(theirs), short(ours)),
            ));
        }
    }
}
