//! What of an answer is the same on every run, and on every server.

use std::sync::LazyLock;

use api::Value;
use regex::Regex;

/// Differs from run to run.
const VARIES: &[&str] = &[
    "uid",
    "resourceVersion",
    "creationTimestamp",
    "deletionTimestamp",
    "time",
    "lastTransitionTime",
    "continue",
    "managedFields",
    // No third party's prose is served.
    "description",
];

/// This program's own version, and what describes a Go program.
const OURS: &[&str] = &[
    "gitVersion",
    "gitCommit",
    "gitTreeState",
    "buildDate",
    "goVersion",
    "compiler",
];

static UID: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}").expect("the pattern is good")
});
static TIME: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z").expect("the pattern is good"));
/// Addresses out of the part of the range from which they are drawn.
static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"10\.(96\.[1-9]\d*|9[7-9]\.\d+|1[01]\d\.\d+)\.\d+").expect("the pattern is good")
});
static REVISION: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(record \(|current: |resourceVersion: "|resourceVersion\\":\\")\d+"#)
        .expect("the pattern is good")
});

/// The value without what varies. Items of a list say their kind here and do not there.
pub(super) fn steady(mut value: Value) -> Value {
    let is_list = value["items"].is_array();
    strip(&mut value);
    if is_list {
        for item in value["items"].as_array_mut().into_iter().flatten() {
            if let Some(fields) = item
                .as_object_mut()
                .filter(|f| f.get("apiVersion") != Some(&"meta.k8s.io/v1".into()))
            {
                fields.remove("apiVersion");
                fields.remove("kind");
            }
        }
    }
    if let Some(fields) = value
        .as_object_mut()
        .filter(|fields| fields.contains_key("gitVersion"))
    {
        OURS.iter().for_each(|name| {
            fields.remove(*name);
        });
    }
    value
}

fn strip(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, value| !VARIES.contains(&name.as_str()) && !value.is_null());
            fields.values_mut().for_each(strip);
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        Value::String(text) => *text = steady_text(text),
        _ => {}
    }
}

pub(super) fn steady_text(text: &str) -> String {
    let text = UID.replace_all(text, "UID");
    let text = TIME.replace_all(&text, "TIME");
    let text = ADDRESS.replace_all(&text, "ADDRESS");
    REVISION.replace_all(&text, "${1}REVISION").into_owned()
}
