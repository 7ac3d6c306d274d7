//! The pipeline through its in-process door, on the memory store.

use std::sync::Arc;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering::Relaxed;

use api::{
    BoxFuture, Change, Client as _, DeleteOptions, Identity, Object, Patch, Query, Refused, Resource, Value,
    Verb, Write,
};
use apiserver::admission::{Admission, Operation, Review};
use apiserver::{Parts, Server};
use expect_test::{Expect, expect};
use futures::StreamExt as _;
use serde_json::json;

const CONFIG_MAPS: Resource = Resource::of("", "configmaps");
const PODS: Resource = Resource::of("", "pods");

fn server() -> Server {
    let store = store::MemoryStore::<Object>::new(apiserver::decoder());
    Server::new(Parts::new(Arc::new(store)))
}

fn admin() -> Identity {
    Identity::user("admin", ["system:masters"])
}

async fn write(server: &Server, write: Write) -> Result<Value, Refused> {
    server
        .write(&admin(), write)
        .await
        .map(|object| object.value().expect("an answer is JSON"))
}

/// Without what differs from run to run.
fn steady(mut value: Value) -> Value {
    if let Some(meta) = value["metadata"].as_object_mut() {
        for field in [
            "uid",
            "creationTimestamp",
            "managedFields",
            "resourceVersion",
            "deletionTimestamp",
        ] {
            meta.remove(field);
        }
    }
    value
}

fn check(outcome: Result<Value, Refused>, expected: &Expect) {
    let text = match outcome {
        Ok(value) => steady(value).to_string(),
        Err(refused) => format!("{} {}", refused.code, refused.message),
    };
    expected.assert_eq(&text);
}

fn config_map(name: &str, data: Value) -> Write {
    Write::create(
        CONFIG_MAPS.key("default", name),
        json!({"metadata": {"name": name}, "data": data}),
    )
}

#[tokio::test]
async fn an_object_lives_and_dies() {
    let server = server();
    let key = CONFIG_MAPS.key("default", "a");
    check(
        write(&server, config_map("a", json!({"k": "v"}))).await,
        &expect![[
            r#"{"apiVersion":"v1","data":{"k":"v"},"kind":"ConfigMap","metadata":{"name":"a","namespace":"default"}}"#
        ]],
    );
    check(
        write(&server, config_map("a", json!({}))).await,
        &expect![[r#"409 configmaps "a" already exists"#]],
    );
    let update = json!({"metadata": {"name": "a"}, "data": {"k": "2"}});
    check(
        write(&server, Write::update(key.clone(), update)).await,
        &expect![[
            r#"{"apiVersion":"v1","data":{"k":"2"},"kind":"ConfigMap","metadata":{"name":"a","namespace":"default"}}"#
        ]],
    );
    let stale = json!({"metadata": {"name": "a", "resourceVersion": "1"}});
    check(
        write(&server, Write::update(key.clone(), stale)).await,
        &expect![[
            r#"409 Operation cannot be fulfilled on configmaps "a": the object has been modified; please apply your changes to the latest version and try again"#
        ]],
    );
    check(
        write(
            &server,
            Write::merge(key.clone(), json!({"data": {"k": null, "n": "1"}})),
        )
        .await,
        &expect![[
            r#"{"apiVersion":"v1","data":{"n":"1"},"kind":"ConfigMap","metadata":{"name":"a","namespace":"default"}}"#
        ]],
    );
    write(&server, Write::delete(key.clone(), DeleteOptions::default()))
        .await
        .unwrap();
    let gone = server.list(&admin(), Query::one(&key)).await.map(|_| Value::Null);
    check(gone, &expect![[r#"404 configmaps "a" not found"#]]);
}

/// Overtakes whoever writes the key `own`, as often as this says.
struct Rival(Arc<AtomicU32>);

impl Admission for Rival {
    fn name(&self) -> &'static str {
        "Rival"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        review.operation == Operation::Update && review.object["data"]["own"].is_string()
    }

    fn validate<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(async {
            let left = self.0.load(Relaxed);
            if left == 0 {
                return Ok(());
            }
            self.0.store(left - 1, Relaxed);
            let data = json!({"left": left.to_string()});
            let rival = json!({"metadata": {"name": review.name}, "data": data});
            let rival = Write::update(CONFIG_MAPS.key("default", review.name.clone()), rival);
            review.server.write(&admin(), rival).await.map(drop)
        })
    }
}

#[tokio::test]
async fn only_who_names_a_revision_loses_a_race() {
    let rivals = Arc::new(AtomicU32::new(40));
    let store = store::MemoryStore::<Object>::new(apiserver::decoder());
    let mut parts = Parts::new(Arc::new(store));
    parts.admission.plugins = vec![Arc::new(Rival(rivals.clone()))];
    let server = Server::new(parts);
    write(&server, config_map("a", json!({"k": "v"}))).await.unwrap();
    let key = CONFIG_MAPS.key("default", "a");
    let patch = Write::merge(key.clone(), json!({"data": {"own": "1"}}));
    let patched = write(&server, patch).await;
    let revision = patched.as_ref().unwrap()["metadata"]["resourceVersion"].clone();
    check(
        patched,
        &expect![[
            r#"{"apiVersion":"v1","data":{"left":"1","own":"1"},"kind":"ConfigMap","metadata":{"name":"a","namespace":"default"}}"#
        ]],
    );
    rivals.store(1, Relaxed);
    let insists = json!({"metadata": {"resourceVersion": revision}, "data": {"own": "2"}});
    check(
        write(&server, Write::merge(key, insists)).await,
        &expect![[
            r#"409 Operation cannot be fulfilled on configmaps "a": the object has been modified; please apply your changes to the latest version and try again"#
        ]],
    );
}

#[tokio::test]
async fn a_change_that_changes_nothing_is_not_written() {
    let server = server();
    let before = write(&server, config_map("a", json!({"k": "v"}))).await.unwrap();
    let key = CONFIG_MAPS.key("default", "a");
    let after = write(&server, Write::merge(key, json!({"data": {"k": "v"}})))
        .await
        .unwrap();
    assert_eq!(
        before["metadata"]["resourceVersion"],
        after["metadata"]["resourceVersion"]
    );
}

#[tokio::test]
async fn finalizers_hold_an_object_until_they_are_gone() {
    let server = server();
    let key = CONFIG_MAPS.key("default", "f");
    let body = json!({"metadata": {"name": "f", "finalizers": ["x/y"]}});
    write(&server, Write::create(key.clone(), body)).await.unwrap();
    check(
        write(&server, Write::delete(key.clone(), DeleteOptions::default())).await,
        &expect![[
            r#"{"apiVersion":"v1","kind":"ConfigMap","metadata":{"deletionGracePeriodSeconds":0,"finalizers":["x/y"],"name":"f","namespace":"default"}}"#
        ]],
    );
    let free = Write::merge(key.clone(), json!({"metadata": {"finalizers": null}}));
    write(&server, free).await.unwrap();
    assert!(
        server
            .list(&admin(), Query::one(&key))
            .await
            .unwrap_err()
            .is_not_found()
    );
}

#[tokio::test]
async fn a_bound_pod_is_deleted_gracefully() {
    let server = server();
    let key = PODS.key("default", "p");
    let pod = json!({"metadata": {"name": "p"}, "spec": {"containers": [{"name": "c", "image": "i"}]}});
    write(&server, Write::create(key.clone(), pod)).await.unwrap();
    let bind = |node: &str| {
        let binding = json!({"metadata": {"name": "p"}, "target": {"kind": "Node", "name": node}});
        Write::create(key.clone(), binding).on("binding")
    };
    check(
        write(&server, bind("n1")).await,
        &expect![[r#"{"apiVersion":"v1","code":201,"kind":"Status","metadata":{},"status":"Success"}"#]],
    );
    check(
        write(&server, bind("n2")).await,
        &expect![[
            r#"409 Operation cannot be fulfilled on pods/binding "p": pod p is already assigned to node "n1""#
        ]],
    );
    let running = Write::merge(key.clone(), json!({"status": {"phase": "Running"}})).on("status");
    write(&server, running).await.unwrap();
    let dying = write(&server, Write::delete(key.clone(), DeleteOptions::default()))
        .await
        .unwrap();
    assert_eq!(dying["metadata"]["deletionGracePeriodSeconds"], 30);
    let now = DeleteOptions {
        grace_seconds: Some(0),
        ..DeleteOptions::default()
    };
    write(&server, Write::delete(key.clone(), now)).await.unwrap();
    assert!(
        server
            .list(&admin(), Query::one(&key))
            .await
            .unwrap_err()
            .is_not_found()
    );
}

#[tokio::test]
async fn a_watch_sees_what_enters_and_leaves_its_selection() {
    let server = server();
    let from = server.store().revision();
    let admin = admin();
    let query = Query::all(&CONFIG_MAPS).in_namespace("default").labels("app=web");
    let mut changes = server.watch(&admin, query, from);
    let key = CONFIG_MAPS.key("default", "a");
    write(&server, config_map("a", json!({}))).await.unwrap();
    for labels in [json!({"app": "web"}), json!({"x": "y"}), json!({"app": null})] {
        let patch = json!({"metadata": {"labels": labels}});
        write(&server, Write::merge(key.clone(), patch)).await.unwrap();
    }
    let mut seen = Vec::new();
    for _ in 0..3 {
        seen.push(match changes.next().await.unwrap().unwrap() {
            Change::Put(object) => format!("put {} {:?}", object.key, object.meta.label("app")),
            Change::Gone(object) => format!("gone {} {:?}", object.key, object.meta.label("app")),
            Change::Bookmark(_) => "bookmark".to_owned(),
        });
    }
    expect![[r#"
        put configmaps/default/a Some("web")
        put configmaps/default/a Some("web")
        gone configmaps/default/a Some("web")"#]]
    .assert_eq(&seen.join("\n"));
}

#[tokio::test]
async fn a_long_list_comes_in_pages_of_one_revision() {
    let server = server();
    for name in ["a", "b", "c"] {
        write(&server, config_map(name, json!({}))).await.unwrap();
    }
    let mut query = Query::all(&CONFIG_MAPS);
    query.limit = 2;
    let first = server.list(&admin(), query.clone()).await.unwrap();
    write(&server, config_map("bb", json!({}))).await.unwrap();
    query.continue_token = first.continue_token.clone();
    let second = server.list(&admin(), query).await.unwrap();
    let names = |page: &api::Page| {
        page.objects
            .iter()
            .map(|o| o.key.name.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (names(&first), names(&second)),
        (vec!["a".into(), "b".into()], vec!["c".into()])
    );
    assert_eq!(first.revision, second.revision);
}

#[tokio::test]
async fn services_get_addresses_and_give_them_back() {
    let server = server();
    let services = Resource::of("", "services");
    let service = |name: &str, ip: &str| {
        let spec =
            json!({"clusterIP": ip, "ports": [{"port": 80}], "type": "NodePort", "selector": {"a": "b"}});
        Write::create(
            services.key("default", name),
            json!({"metadata": {"name": name}, "spec": spec}),
        )
    };
    let made = write(&server, service("a", "10.96.0.7")).await.unwrap();
    assert!(made["spec"]["ports"][0]["nodePort"].as_u64().unwrap() >= 30000);
    check(
        write(&server, service("b", "10.96.0.7")).await,
        &expect![[
            r#"422 Service "b" is invalid: spec.clusterIPs: Invalid value: ["10.96.0.7"]: failed to allocate IP 10.96.0.7: provided IP is already allocated"#
        ]],
    );
    write(
        &server,
        Write::delete(services.key("default", "a"), DeleteOptions::default()),
    )
    .await
    .unwrap();
    write(&server, service("b", "10.96.0.7")).await.unwrap();
    let drawn = write(&server, service("c", "")).await.unwrap();
    assert!(drawn["spec"]["clusterIP"].as_str().unwrap().starts_with("10.96."));
}

#[tokio::test]
async fn nobody_enters_without_the_right() {
    let server = server();
    let alice = Identity::user("alice", []);
    let verb = Verb::Patch(Patch::Merge(json!({})));
    let mut write = Write::merge(PODS.key("default", "p"), json!({}));
    write.verb = verb;
    let refused = server.write(&alice, write).await.unwrap_err();
    expect![[r#"403 pods "p" is forbidden: User "alice" cannot patch resource "pods" in API group "" in the namespace "default""#]]
        .assert_eq(&format!("{} {}", refused.code, refused.message));
}

#[tokio::test]
async fn a_definition_makes_a_resource_and_takes_its_objects_along() {
    let server = server();
    let definitions = Resource::of("apiextensions.k8s.io", "customresourcedefinitions");
    let schema = json!({"type": "object", "properties": {"spec": {"type": "object", "properties": {
        "size": {"type": "integer", "minimum": 1}, "color": {"type": "string", "default": "red"},
    }}}});
    let version =
        json!({"name": "v1", "served": true, "storage": true, "schema": {"openAPIV3Schema": schema}});
    let names = json!({"plural": "boxes", "kind": "Box"});
    let spec = json!({"group": "a.example", "scope": "Namespaced", "names": names, "versions": [version]});
    let key = definitions.key("", "boxes.a.example");
    let definition = json!({"metadata": {"name": "boxes.a.example"}, "spec": spec});
    let made = write(&server, Write::create(key.clone(), definition))
        .await
        .unwrap();
    assert_eq!(made["status"]["conditions"][1]["type"], "Established");
    let boxes = Resource::of("a.example", "boxes");
    let make = |name: &str, size: i64| {
        let body = json!({"metadata": {"name": name}, "spec": {"size": size, "smell": "none"}});
        Write::create(boxes.key("default", name), body)
    };
    check(
        write(&server, make("b", 2)).await,
        &expect![[
            r#"{"apiVersion":"a.example/v1","kind":"Box","metadata":{"generation":1,"name":"b","namespace":"default"},"spec":{"color":"red","size":2}}"#
        ]],
    );
    check(
        write(&server, make("c", 0)).await,
        &expect![[
            r#"422 Box.a.example "c" is invalid: spec.size: Invalid value: 0: spec.size in body should be greater than or equal to 1"#
        ]],
    );
    write(&server, Write::delete(key.clone(), DeleteOptions::default()))
        .await
        .unwrap();
    assert!(
        server
            .list(&admin(), Query::one(&key))
            .await
            .unwrap_err()
            .is_not_found()
    );
    assert!(
        server
            .list(&admin(), Query::all(&boxes))
            .await
            .unwrap_err()
            .is_not_found()
    );
}

#[tokio::test]
async fn events_end_an_hour_after_they_were_last_written() {
    let store = store::MemoryStore::<Object>::new(apiserver::decoder());
    let mut parts = Parts::new(Arc::new(store));
    let seconds = Arc::new(std::sync::atomic::AtomicI64::new(0));
    let clock = Arc::clone(&seconds);
    let start: api::Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
    parts.ground.now = Box::new(move || {
        let passed = clock.load(std::sync::atomic::Ordering::Relaxed);
        start + std::time::Duration::from_secs(u64::try_from(passed).unwrap())
    });
    let server = Server::new(parts);
    let events = Resource::of("", "events");
    for name in ["old", "renewed"] {
        let body = json!({"metadata": {"name": name}, "involvedObject": {"namespace": "default"}});
        write(
            &server,
            Write::create(events.key("default", name), body).by("kubelet"),
        )
        .await
        .unwrap();
    }
    seconds.store(3000, std::sync::atomic::Ordering::Relaxed);
    let patch = json!({"count": 2});
    write(
        &server,
        Write::merge(events.key("default", "renewed"), patch).by("kubelet"),
    )
    .await
    .unwrap();
    seconds.store(4000, std::sync::atomic::Ordering::Relaxed);
    server.expire().await;
    let left = server.list(&admin(), Query::all(&events)).await.unwrap();
    let names: Vec<&str> = left
        .objects
        .iter()
        .map(|object| object.key.name.as_str())
        .collect();
    assert_eq!(names, ["renewed"]);
}

#[tokio::test]
async fn a_watch_by_node_sees_its_pods_from_any_revision() {
    let server = server();
    let admin = admin();
    let start = server.store().revision();
    let pod = |name: &str, node: &str| {
        let spec = json!({"nodeName": node, "containers": [{"name": "c", "image": "i"}]});
        Write::create(
            PODS.key("default", name),
            json!({"metadata": {"name": name}, "spec": spec}),
        )
    };
    write(&server, pod("early", "n1")).await.unwrap();
    write(&server, pod("other", "n2")).await.unwrap();
    let query = Query::all(&PODS).fields("spec.nodeName=n1");
    let mut from_start = server.watch(&admin, query.clone(), start);
    let mut from_now = server.watch(&admin, query, server.store().revision());
    let take = async |changes: &mut api::BoxStream<'_, Result<Change, Refused>>| match changes.next().await {
        Some(Ok(Change::Put(object))) => format!("put {}", object.key.name),
        Some(Ok(Change::Gone(object))) => format!("gone {}", object.key.name),
        other => format!("{other:?}"),
    };
    write(&server, pod("late", "n1")).await.unwrap();
    write(&server, pod("elsewhere", "n2")).await.unwrap();
    let now = DeleteOptions {
        grace_seconds: Some(0),
        ..DeleteOptions::default()
    };
    write(&server, Write::delete(PODS.key("default", "late"), now))
        .await
        .unwrap();
    let mut seen = Vec::new();
    for _ in 0..3 {
        seen.push(take(&mut from_start).await);
    }
    for _ in 0..2 {
        seen.push(take(&mut from_now).await);
    }
    assert_eq!(
        seen,
        ["put early", "put late", "gone late", "put late", "gone late"]
    );
}
