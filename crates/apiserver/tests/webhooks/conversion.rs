//! Custom resources whose versions a webhook converts.

use api::{Change, Client as _, Query, Refused, Resource, Revision, Value, Write};
use apiserver::Server;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use expect_test::expect;
use futures::StreamExt as _;
use serde_json::json;

use super::hook::{Hook, serve};
use super::{admin, refusal, server, write};

const DEFINITIONS: Resource = Resource::of("apiextensions.k8s.io", "customresourcedefinitions");
const TABS: Resource = Resource::of("stable.example.com", "crontabs");

/// In v1 `hostPort` is one text, in v2 there are `host` and `port`.
fn convert(request: &Value) -> Value {
    let desired = request["desiredAPIVersion"].as_str().unwrap();
    let objects = request["objects"].as_array().unwrap().iter().cloned();
    let converted: Vec<Value> = objects
        .map(|mut object| {
            object["apiVersion"] = json!(desired);
            let fields = object.as_object_mut().unwrap();
            if desired.ends_with("v2") {
                let text = fields.remove("hostPort").unwrap();
                let (host, port) = text.as_str().unwrap().split_once(':').unwrap();
                fields.insert("host".to_owned(), json!(host));
                fields.insert("port".to_owned(), json!(port));
            } else {
                let (host, port) = (fields.remove("host").unwrap(), fields.remove("port").unwrap());
                let joined = format!("{}:{}", host.as_str().unwrap(), port.as_str().unwrap());
                fields.insert("hostPort".to_owned(), json!(joined));
            }
            object
        })
        .collect();
    json!({"uid": request["uid"], "convertedObjects": converted, "result": {"status": "Success"}})
}

async fn define(server: &Server, hook: &Hook) {
    let text = json!({"type": "string"});
    let version = |name: &str, storage: bool, properties: Value| {
        let selectable: Vec<Value> = properties
            .as_object()
            .unwrap()
            .keys()
            .map(|f| json!({"jsonPath": format!(".{f}")}))
            .collect();
        json!({"name": name, "served": true, "storage": storage, "selectableFields": selectable,
            "schema": {"openAPIV3Schema": {"type": "object", "properties": properties}}})
    };
    let body = json!({
        "metadata": {"name": "crontabs.stable.example.com"},
        "spec": {
            "group": "stable.example.com", "scope": "Namespaced",
            "names": {"plural": "crontabs", "singular": "crontab", "kind": "CronTab", "listKind": "CronTabList"},
            "versions": [
                version("v1", true, json!({"hostPort": text})),
                version("v2", false, json!({"host": text, "port": text})),
            ],
            "conversion": {"strategy": "Webhook", "webhook": {
                "conversionReviewVersions": ["v1"],
                "clientConfig": {"url": hook.url(), "caBundle": BASE64_STANDARD.encode(&hook.ca_pem)},
            }},
        },
    });
    let key = DEFINITIONS.key("", "crontabs.stable.example.com");
    write(server, Write::create(key, body)).await.unwrap();
}

async fn make(server: &Server, version: &str, name: &str, fields: Value) -> Result<Value, Refused> {
    let mut body = fields;
    body["metadata"] = json!({"name": name});
    let mut create = Write::create(TABS.key("default", name), body);
    create.version = version.into();
    write(server, create).await
}

async fn list(server: &Server, version: &str) -> Vec<Value> {
    let mut query = Query::all(&TABS);
    query.version = version.into();
    let page = server.list(&admin(), query).await.unwrap();
    page.objects
        .iter()
        .map(|object| object.value().unwrap())
        .collect()
}

#[tokio::test]
async fn every_version_shows_the_same_objects() {
    let server = server();
    let hook = serve(convert).await;
    define(&server, &hook).await;
    make(&server, "v1", "one", json!({"hostPort": "a:1"}))
        .await
        .unwrap();
    let made = make(&server, "v2", "two", json!({"host": "b", "port": "2"}))
        .await
        .unwrap();
    assert_eq!(
        (&made["apiVersion"], &made["host"]),
        (&json!("stable.example.com/v2"), &json!("b"))
    );
    let before = hook.asked().len();
    let shown: Vec<String> = list(&server, "v2")
        .await
        .iter()
        .map(|tab| {
            format!(
                "{} {} {}:{}",
                tab["apiVersion"], tab["metadata"]["name"], tab["host"], tab["port"]
            )
        })
        .collect();
    expect![[r#"
        "stable.example.com/v2" "one" "a":"1"
        "stable.example.com/v2" "two" "b":"2""#]]
    .assert_eq(&shown.join("\n"));
    assert_eq!(hook.asked().len(), before + 1, "a list is converted in one call");
    let shown: Vec<Value> = list(&server, "v1")
        .await
        .iter()
        .map(|tab| tab["hostPort"].clone())
        .collect();
    assert_eq!(shown, [json!("a:1"), json!("b:2")]);
}

#[tokio::test]
async fn a_watch_and_an_update_speak_their_own_version() {
    let server = server();
    let hook = serve(convert).await;
    define(&server, &hook).await;
    make(&server, "v1", "one", json!({"hostPort": "a:1"}))
        .await
        .unwrap();
    let from = server.store().revision();
    let mut query = Query::all(&TABS);
    query.version = "v2".into();
    let as_ = admin();
    let mut changes = server.watch(&as_, query, Revision(from.0));
    let mut merge = Write::merge(TABS.key("default", "one"), json!({"port": "9"}));
    merge.version = "v2".into();
    write(&server, merge).await.unwrap();
    let Some(Ok(Change::Put(seen))) = changes.next().await else {
        panic!("the watch saw no change")
    };
    let seen = seen.value().unwrap();
    assert_eq!((&seen["host"], &seen["port"]), (&json!("a"), &json!("9")));
    assert_eq!(list(&server, "v1").await[0]["hostPort"], "a:9");
}

#[tokio::test]
async fn what_the_webhook_may_not_change_is_refused() {
    let server = server();
    let hook = serve(|request| {
        let mut said = convert(request);
        said["convertedObjects"][0]["metadata"]["name"] = json!("other");
        said
    })
    .await;
    define(&server, &hook).await;
    refusal(
        make(&server, "v2", "one", json!({"host": "a", "port": "1"})).await,
        &expect![[
            r#"500 conversion webhook for stable.example.com/v2, Kind=CronTab returned invalid converted object at index 0: must have the same name: one != other"#
        ]],
    );
    let failing =
        serve(|request| json!({"uid": request["uid"], "result": {"status": "Failed", "message": "no idea"}}))
            .await;
    let server = super::server();
    define(&server, &failing).await;
    refusal(
        make(&server, "v2", "one", json!({"host": "a", "port": "1"})).await,
        &expect!["500 conversion webhook for stable.example.com/v2, Kind=CronTab failed: no idea"],
    );
}

#[tokio::test]
async fn each_version_is_selected_by_its_own_fields() {
    let server = server();
    let hook = serve(convert).await;
    define(&server, &hook).await;
    let from = server.store().revision();
    for (name, host) in [("one", "a"), ("two", "b")] {
        make(&server, "v2", name, json!({"host": host, "port": "1"}))
            .await
            .unwrap();
    }
    let query = |version: &str, fields: &str| {
        let mut query = Query::all(&TABS);
        query.version = version.into();
        query.selection.fields = fields.into();
        query
    };
    let as_ = admin();
    for (version, fields) in [("v2", "host=b,port=1"), ("v1", "hostPort=b:1")] {
        let page = server.list(&as_, query(version, fields)).await.unwrap();
        let names: Vec<&str> = page
            .objects
            .iter()
            .map(|object| object.key.name.as_str())
            .collect();
        assert_eq!(names, ["two"], "{version} {fields}");
    }
    let mut changes = server.watch(&as_, query("v2", "host=b"), from);
    let Some(Ok(Change::Put(seen))) = changes.next().await else {
        panic!("the watch saw no change")
    };
    assert_eq!(seen.key.name, "two");
    let mut merge = Write::merge(TABS.key("default", "two"), json!({"host": "c"}));
    merge.version = "v2".into();
    write(&server, merge).await.unwrap();
    assert!(matches!(changes.next().await, Some(Ok(Change::Gone(gone))) if gone.key.name == "two"));
}
