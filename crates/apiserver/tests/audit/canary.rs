//! A Secret's value is seen by those alone who may read it: not in the process's log, the audit's metadata, Events, metrics or
//! refusals.

use std::fmt::Write as _;

use apiserver::audit::Format;
use parking_lot::Mutex;
use serde_json::{Value, json};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::Audited;
use crate::https::Ask;

const CANARY: &str = "canary-5d1f0b";
/// In base64, as a Secret has it.
const ENCODED: &str = "Y2FuYXJ5LTVkMWYwYg";

/// Everything that was logged, at every level.
static LOGGED: Mutex<String> = Mutex::new(String::new());

struct Everything;

impl Subscriber for Everything {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Noted);
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Noted);
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        event.record(&mut Noted);
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

struct Noted;

impl Visit for Noted {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        let _ = writeln!(LOGGED.lock(), "{field}={value:?}");
    }
}

fn secret(name: &str, changes: Value) -> Value {
    let mut secret = json!({
        "apiVersion": "v1", "kind": "Secret", "metadata": {"name": name, "namespace": "default"},
        "data": {"password": format!("{ENCODED}==")},
    });
    for (field, value) in changes.as_object().unwrap() {
        secret[field] = value.clone();
    }
    secret
}

/// Requests about Secrets that go well, and many that do not.
fn requests() -> Vec<Ask> {
    let (all, one) = (
        "/api/v1/namespaces/default/secrets",
        "/api/v1/namespaces/default/secrets/s",
    );
    let patch = |type_: &str, body: Value| {
        let type_ = format!("application/{type_}");
        Ask::new("PATCH", one, &body).header("content-type", &type_)
    };
    vec![
        Ask::post(all, &secret("s", json!({}))),
        Ask::post(all, &secret("s", json!({}))),
        Ask::post(all, &secret("-", json!({}))),
        Ask::post(all, &secret("t", json!({"data": {"a b": ENCODED}}))),
        Ask::post(all, &secret("t", json!({"data": {"a": CANARY}}))),
        Ask::post(all, &secret("t", json!({"data": CANARY}))),
        Ask::post(all, &secret("t", json!({"data": {"a": [ENCODED]}}))),
        Ask::post(all, &secret("t", json!({"stringData": {"a": {"b": CANARY}}}))),
        Ask::post(all, &secret("t", json!({"type": "kubernetes.io/tls"}))),
        Ask::post(
            all,
            &secret(
                "t",
                json!({"type": "kubernetes.io/dockerconfigjson", "stringData": {".dockerconfigjson": CANARY}}),
            ),
        ),
        Ask::post(
            &format!("{all}?fieldValidation=Strict"),
            &secret("t", json!({"more": CANARY})),
        ),
        Ask::post(&format!("{all}?pretty=1"), &json!([secret("t", json!({}))])),
        Ask::post(all, &secret("u", json!({"immutable": true}))),
        Ask::new("PUT", one, &secret("s", json!({"type": "other"}))),
        Ask::new(
            "PUT",
            &format!("{all}/u"),
            &secret("u", json!({"immutable": true, "data": {"n": ENCODED}})),
        ),
        Ask::new(
            "PUT",
            one,
            &secret("s", json!({"metadata": {"name": "s", "resourceVersion": "1"}})),
        ),
        patch("merge-patch+json", json!({"data": {"a": CANARY}})),
        patch("merge-patch+json", json!({"data": CANARY})),
        patch("strategic-merge-patch+json", json!({"data": [CANARY]})),
        patch(
            "json-patch+json",
            json!([{"op": "add", "path": "/data/x", "value": {"y": CANARY}}]),
        ),
        patch(
            "json-patch+json",
            json!([{"op": "test", "path": "/data/password", "value": ENCODED}]),
        ),
        patch(
            "json-patch+json",
            json!([{"op": "replace", "path": "/kind", "value": "ConfigMap"}]),
        ),
        patch("apply-patch+yaml", json!({"data": {"a": CANARY}})),
        Ask::new("DELETE", one, &json!({"preconditions": {"uid": "other"}})),
        Ask::new("DELETE", one, &json!({})),
    ]
}

#[tokio::test]
async fn a_secrets_value_is_nowhere_but_in_the_secret() {
    tracing::subscriber::set_global_default(Everything).unwrap();
    tracing::trace!("listening");
    let audited = Audited::start("rules: [{level: Metadata}]", Format::Json).await;
    let mut codes = Vec::new();
    for ask in requests() {
        let answer = audited.door.ask(&ask).await;
        let said = String::from_utf8_lossy(&answer.body).into_owned();
        codes.push(answer.code);
        if answer.code >= 400 {
            clean(&said);
        }
    }
    assert!(
        codes.iter().filter(|code| **code >= 400).count() > 15,
        "{codes:?}"
    );
    for path in ["/metrics", "/api/v1/events", "/apis/events.k8s.io/v1/events"] {
        let answer = audited.door.ask(&Ask::get(path)).await;
        assert_eq!(answer.code, 200);
        clean(&String::from_utf8_lossy(&answer.body));
    }
    clean(&audited.lines(2 * (codes.len() + 3)).await.join("\n"));
    let logged = LOGGED.lock();
    assert!(logged.contains("listening"), "the test hears what is logged");
    clean(&logged);
}

fn clean(text: &str) {
    for found in [CANARY, ENCODED] {
        let at = text.find(found);
        let around = at.map(|at| &text[text.floor_char_boundary(at.saturating_sub(300))..at + found.len()]);
        assert!(at.is_none(), "{around:?}");
    }
}
