//! Webhooks that are served in the test, over real TLS.
#![allow(clippy::unwrap_used)]

mod aggregation;
mod conditions;
mod conversion;
mod door;
mod hook;
mod issuers;
mod permissions;
mod tokens;

use std::sync::Arc;

use api::{Client as _, DeleteOptions, Identity, Key, Object, Query, Refused, Resource, Value, Write};
use apiserver::admission::{Chain, webhook::MutatingWebhooks, webhook::ValidatingWebhooks};
use apiserver::authorize::{Attributes, Authorizer, Decision};
use apiserver::{Parts, Server};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use expect_test::{Expect, expect};
use hook::{Hook, serve};
use serde_json::json;

const MAPS: Resource = Resource::of("", "configmaps");
const DEPLOYMENTS: Resource = Resource::of("apps", "deployments");
const NAMESPACES: Resource = Resource::of("", "namespaces");
const MUTATING: Resource = Resource::of("admissionregistration.k8s.io", "mutatingwebhookconfigurations");
const VALIDATING: Resource = Resource::of("admissionregistration.k8s.io", "validatingwebhookconfigurations");

struct Everybody;

impl Authorizer for Everybody {
    fn authorize(&self, _: &Identity, _: &Attributes<'_>) -> Decision {
        Decision::Allow(String::new())
    }
}

fn server() -> Server {
    Server::new(parts())
}

fn parts() -> Parts {
    let store: Arc<dyn store::Store<Object>> = Arc::new(store::MemoryStore::new(apiserver::decoder()));
    let mut parts = Parts::new(store.clone());
    parts.authorizer = Arc::new(Everybody);
    parts.admission = Chain {
        plugins: vec![
            Arc::new(MutatingWebhooks::new(store.clone())),
            Arc::new(ValidatingWebhooks::new(store)),
        ],
        quota: None,
    };
    parts
}

fn admin() -> Identity {
    Identity::user("admin", ["system:masters"])
}

async fn write(server: &Server, write: Write) -> Result<Value, Refused> {
    server.write(&admin(), write).await?.value()
}

fn map(name: &str, data: Value) -> Write {
    let key = MAPS.key("default", name);
    Write::create(key, json!({"metadata": {"name": name}, "data": data}))
}

/// A configuration with one webhook, `changes` laid over what is usual.
async fn configure(server: &Server, resource: &Resource, name: &str, hook: &Hook, changes: Value) {
    let mut one = json!({
        "name": format!("{name}.example.com"), "admissionReviewVersions": ["v1"], "sideEffects": "None",
        "clientConfig": {"url": hook.url(), "caBundle": BASE64_STANDARD.encode(&hook.ca_pem)},
        "rules": [{"operations": ["*"], "apiGroups": ["*"], "apiVersions": ["*"], "resources": ["*/*"]}],
    });
    for (field, value) in changes.as_object().unwrap() {
        one[field] = value.clone();
    }
    let object = json!({"metadata": {"name": name}, "webhooks": [one]});
    write(server, Write::create(resource.key("", name), object))
        .await
        .unwrap();
}

fn refusal(outcome: Result<Value, Refused>, expected: &Expect) {
    let refused = outcome.unwrap_err();
    expected.assert_eq(&format!("{} {}", refused.code, refused.message));
}

fn allow(request: &Value) -> Value {
    json!({"uid": request["uid"], "allowed": true})
}

fn patch(request: &Value, operations: &Value) -> Value {
    json!({
        "uid": request["uid"], "allowed": true, "patchType": "JSONPatch",
        "patch": BASE64_STANDARD.encode(operations.to_string()),
    })
}

fn only(resource: &str) -> Value {
    json!([{"operations": ["*"], "apiGroups": ["*"], "apiVersions": ["*"], "resources": [resource]}])
}

#[tokio::test]
async fn a_request_is_told_whole_and_denied_in_the_webhooks_words() {
    let server = server();
    let hook = serve(|request| {
        json!({"uid": request["uid"], "allowed": false, "warnings": ["mind the gap"],
            "status": {"message": "not today", "code": 418, "reason": "Teapot"}})
    })
    .await;
    configure(
        &server,
        &VALIDATING,
        "deny",
        &hook,
        json!({"rules": only("configmaps")}),
    )
    .await;
    refusal(
        write(&server, map("a", json!({"k": "v"}))).await,
        &expect![[r#"418 admission webhook "deny.example.com" denied the request: not today"#]],
    );
    let mut asked = hook.asked().remove(0);
    for path in [
        "uid",
        "object/metadata/uid",
        "object/metadata/creationTimestamp",
        "object/metadata/managedFields",
    ] {
        *asked.pointer_mut(&format!("/{path}")).unwrap() = json!("...");
    }
    let parts = asked.as_object().unwrap().iter();
    let parts: Vec<String> = parts.map(|(name, value)| format!("{name} {value}")).collect();
    expect![[r#"
        dryRun false
        kind {"group":"","kind":"ConfigMap","version":"v1"}
        name "a"
        namespace "default"
        object {"apiVersion":"v1","data":{"k":"v"},"kind":"ConfigMap","metadata":{"creationTimestamp":"...","managedFields":"...","name":"a","namespace":"default","uid":"..."}}
        oldObject null
        operation "CREATE"
        options {"apiVersion":"meta.k8s.io/v1","fieldValidation":"Ignore","kind":"CreateOptions"}
        requestKind {"group":"","kind":"ConfigMap","version":"v1"}
        requestResource {"group":"","resource":"configmaps","version":"v1"}
        resource {"group":"","resource":"configmaps","version":"v1"}
        uid "..."
        userInfo {"groups":["system:masters","system:authenticated"],"username":"admin"}"#]]
    .assert_eq(&parts.join("\n"));
}

#[tokio::test]
async fn a_patch_changes_the_object_and_defaults_follow() {
    let server = server();
    let hook = serve(|request| {
        let container = json!({"name": "more", "image": "i"});
        let add = json!({"op": "add", "path": "/spec/template/spec/containers/-", "value": container});
        patch(request, &json!([add]))
    })
    .await;
    configure(
        &server,
        &MUTATING,
        "more",
        &hook,
        json!({"rules": only("deployments")}),
    )
    .await;
    let template =
        json!({"metadata": {"labels": {"a": "b"}}, "spec": {"containers": [{"name": "c", "image": "i"}]}});
    let spec = json!({"selector": {"matchLabels": {"a": "b"}}, "template": template});
    let body = json!({"metadata": {"name": "d"}, "spec": spec});
    let made = write(&server, Write::create(DEPLOYMENTS.key("default", "d"), body))
        .await
        .unwrap();
    expect![[r#"{"image":"i","imagePullPolicy":"Always","name":"more","resources":{},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File"}"#]]
        .assert_eq(&made["spec"]["template"]["spec"]["containers"][1].to_string());
}

#[tokio::test]
async fn a_scale_is_shown_and_changed_as_a_scale() {
    let server = server();
    let template =
        json!({"metadata": {"labels": {"a": "b"}}, "spec": {"containers": [{"name": "c", "image": "i"}]}});
    let spec = json!({"selector": {"matchLabels": {"a": "b"}}, "template": template});
    let body = json!({"metadata": {"name": "d"}, "spec": spec});
    let key = DEPLOYMENTS.key("default", "d");
    write(&server, Write::create(key.clone(), body)).await.unwrap();
    let hook = serve(|request| {
        patch(
            request,
            &json!([{"op": "replace", "path": "/spec/replicas", "value": 3}]),
        )
    })
    .await;
    configure(
        &server,
        &MUTATING,
        "three",
        &hook,
        json!({"rules": only("deployments/scale")}),
    )
    .await;
    let scale = json!({"metadata": {"name": "d"}, "spec": {"replicas": 7}});
    let scaled = write(&server, Write::update(key, scale).on("scale"))
        .await
        .unwrap();
    assert_eq!(scaled["spec"], json!({"replicas": 3}));
    let asked = hook.asked().remove(0);
    expect![[r#"{"group":"autoscaling","kind":"Scale","version":"v1"} scale 1 7"#]].assert_eq(&format!(
        "{} {} {} {}",
        asked["kind"],
        asked["subResource"].as_str().unwrap(),
        asked["oldObject"]["spec"]["replicas"],
        asked["object"]["spec"]["replicas"]
    ));
}

#[tokio::test]
async fn who_wants_to_see_later_changes_is_asked_again() {
    let server = server();
    let add = |name: &'static str| {
        move |request: &Value| {
            let seen = request["object"]["data"]
                .as_object()
                .map_or(0, serde_json::Map::len);
            let path = format!("/data/{name}");
            match request["object"]["data"][name].as_str() {
                Some(_) => allow(request),
                None => patch(
                    request,
                    &json!([{"op": "add", "path": path, "value": seen.to_string()}]),
                ),
            }
        }
    };
    let (first, second) = (serve(add("first")).await, serve(add("second")).await);
    let again = json!({"rules": only("configmaps"), "reinvocationPolicy": "IfNeeded"});
    configure(&server, &MUTATING, "a", &first, again).await;
    configure(
        &server,
        &MUTATING,
        "b",
        &second,
        json!({"rules": only("configmaps")}),
    )
    .await;
    let made = write(&server, map("m", json!({"own": "x"}))).await.unwrap();
    expect![[r#"{"first":"1","own":"x","second":"2"}"#]].assert_eq(&made["data"].to_string());
    assert_eq!((first.asked().len(), second.asked().len()), (2, 1));
}

#[tokio::test]
async fn one_that_cannot_be_asked_refuses_or_is_passed_over() {
    let server = server();
    let hook = serve(allow).await;
    let nowhere = json!({"rules": only("configmaps"), "clientConfig": {"url": "https://127.0.0.1:1/x", "caBundle":
        BASE64_STANDARD.encode(&hook.ca_pem)}});
    configure(&server, &VALIDATING, "closed", &hook, nowhere.clone()).await;
    refusal(
        write(&server, map("a", json!({}))).await,
        &expect![[
            r#"500 Internal error occurred: failed calling webhook "closed.example.com": failed to call webhook: Post "https://127.0.0.1:1/x?timeout=10s": dial tcp 127.0.0.1:1: connect: connection refused"#
        ]],
    );
    write(
        &server,
        Write::delete(VALIDATING.key("", "closed"), DeleteOptions::default()),
    )
    .await
    .unwrap();
    let mut open = nowhere;
    open["failurePolicy"] = json!("Ignore");
    configure(&server, &VALIDATING, "open", &hook, open).await;
    write(&server, map("a", json!({}))).await.unwrap();
}

#[tokio::test]
async fn a_certificate_must_be_of_the_bundle_and_for_the_name() {
    let server = server();
    let (hook, other) = (serve(allow).await, serve(allow).await);
    let stranger = json!({"url": hook.url(), "caBundle": BASE64_STANDARD.encode(&other.ca_pem)});
    configure(
        &server,
        &VALIDATING,
        "ca",
        &hook,
        json!({"rules": only("configmaps"), "clientConfig": stranger}),
    )
    .await;
    let says = write(&server, map("a", json!({}))).await.unwrap_err().message;
    let ending = "tls: failed to verify certificate: x509: certificate signed by unknown authority";
    assert!(says.ends_with(ending), "{says}");
    write(
        &server,
        Write::delete(VALIDATING.key("", "ca"), DeleteOptions::default()),
    )
    .await
    .unwrap();
    let url = hook.url().replace("127.0.0.1", "localhost");
    let named = json!({"url": url, "caBundle": BASE64_STANDARD.encode(&hook.ca_pem)});
    configure(
        &server,
        &VALIDATING,
        "name",
        &hook,
        json!({"rules": only("configmaps"), "clientConfig": named}),
    )
    .await;
    let says = write(&server, map("a", json!({}))).await.unwrap_err().message;
    assert!(
        says.contains("tls: failed to verify certificate: x509: certificate is"),
        "{says}"
    );
}

#[tokio::test]
async fn a_slow_one_is_given_up() {
    let server = server();
    let hook = hook::serve_nothing().await;
    let slow = json!({"rules": only("configmaps"), "timeoutSeconds": 1});
    configure(&server, &VALIDATING, "slow", &hook, slow).await;
    let says = write(&server, map("a", json!({}))).await.unwrap_err().message;
    assert!(
        says.ends_with("?timeout=1s\": context deadline exceeded"),
        "{says}"
    );
}

#[tokio::test]
async fn redirects_are_not_followed_and_nonsense_is_no_answer() {
    let server = server();
    let moved = hook::serve_status(307).await;
    configure(
        &server,
        &VALIDATING,
        "moved",
        &moved,
        json!({"rules": only("configmaps")}),
    )
    .await;
    refusal(
        write(&server, map("a", json!({}))).await,
        &expect![[
            r#"500 Internal error occurred: failed calling webhook "moved.example.com": failed to call webhook: the server responded with the status code 307 but did not return more information"#
        ]],
    );
    write(
        &server,
        Write::delete(VALIDATING.key("", "moved"), DeleteOptions::default()),
    )
    .await
    .unwrap();
    let other = serve(|_| json!({"uid": "other", "allowed": true})).await;
    configure(
        &server,
        &VALIDATING,
        "other",
        &other,
        json!({"rules": only("configmaps")}),
    )
    .await;
    let says = write(&server, map("a", json!({}))).await.unwrap_err().message;
    assert!(
        says.contains("received invalid webhook response: expected response.uid="),
        "{says}"
    );
}

#[tokio::test]
async fn selectors_say_what_is_asked_about() {
    let server = server();
    for (name, labels) in [("free", json!({})), ("bound", json!({"hook": "yes"}))] {
        let body = json!({"metadata": {"name": name, "labels": labels}});
        write(&server, Write::create(NAMESPACES.key("", name), body))
            .await
            .unwrap();
    }
    let hook = serve(|request| json!({"uid": request["uid"], "allowed": false})).await;
    let selectors = json!({
        "rules": only("configmaps"),
        "namespaceSelector": {"matchLabels": {"hook": "yes"}},
        "objectSelector": {"matchExpressions": [{"key": "skip-me", "operator": "DoesNotExist"}]},
    });
    configure(&server, &VALIDATING, "some", &hook, selectors).await;
    let make = |namespace: &str, labels: Value| {
        let body = json!({"metadata": {"name": "m", "labels": labels}});
        write(&server, Write::create(MAPS.key(namespace, "m"), body))
    };
    make("free", json!({})).await.unwrap();
    refusal(
        make("bound", json!({})).await,
        &expect![[r#"400 admission webhook "some.example.com" denied the request without explanation"#]],
    );
    make("bound", json!({"skip-me": "1"})).await.unwrap();
}

#[tokio::test]
async fn a_rule_for_another_version_counts_unless_it_is_to_be_exact() {
    let server = server();
    let autoscalers = Resource::of("autoscaling", "horizontalpodautoscalers");
    let rules = json!([{"operations": ["CREATE"], "apiGroups": ["autoscaling"], "apiVersions": ["v1"],
        "resources": ["horizontalpodautoscalers"]}]);
    let (exact, equivalent) = (serve(allow).await, serve(allow).await);
    configure(
        &server,
        &VALIDATING,
        "exact",
        &exact,
        json!({"rules": rules, "matchPolicy": "Exact"}),
    )
    .await;
    configure(
        &server,
        &VALIDATING,
        "equivalent",
        &equivalent,
        json!({"rules": rules}),
    )
    .await;
    let spec = json!({"maxReplicas": 3, "scaleTargetRef": {"kind": "Deployment", "name": "d", "apiVersion": "apps/v1"}});
    let mut create = Write::create(
        autoscalers.key("default", "h"),
        json!({"metadata": {"name": "h"}, "spec": spec}),
    );
    create.version = "v2".into();
    write(&server, create).await.unwrap();
    assert_eq!(exact.asked().len(), 0);
    let asked = equivalent.asked().remove(0);
    expect!["v1 v2 autoscaling/v1"].assert_eq(&format!(
        "{} {} {}",
        asked["kind"]["version"].as_str().unwrap(),
        asked["requestKind"]["version"].as_str().unwrap(),
        asked["object"]["apiVersion"].as_str().unwrap()
    ));
}

#[tokio::test]
async fn a_dry_run_asks_only_those_without_side_effects() {
    let server = server();
    let hook = serve(allow).await;
    let some = json!({"rules": only("configmaps"), "sideEffects": "NoneOnDryRun"});
    configure(&server, &VALIDATING, "none", &hook, some).await;
    let dry = || {
        let mut write = map("a", json!({}));
        write.dry_run = true;
        write
    };
    write(&server, dry()).await.unwrap();
    assert_eq!(hook.asked()[0]["dryRun"], true);
    assert_eq!(hook.asked()[0]["options"]["dryRun"], json!(["All"]));
}

#[tokio::test]
async fn configurations_are_beyond_the_reach_of_webhooks() {
    let server = server();
    let hook = serve(|request| json!({"uid": request["uid"], "allowed": false})).await;
    configure(&server, &VALIDATING, "all", &hook, json!({})).await;
    configure(&server, &MUTATING, "all", &hook, json!({})).await;
    write(
        &server,
        Write::delete(VALIDATING.key("", "all"), DeleteOptions::default()),
    )
    .await
    .unwrap();
    write(
        &server,
        Write::delete(MUTATING.key("", "all"), DeleteOptions::default()),
    )
    .await
    .unwrap();
    assert!(hook.asked().is_empty());
}

#[tokio::test]
async fn a_deletion_shows_what_goes() {
    let server = server();
    write(&server, map("a", json!({"k": "v"}))).await.unwrap();
    let hook =
        serve(|request| json!({"uid": request["uid"], "allowed": request["oldObject"]["data"]["k"] != "v"}))
            .await;
    configure(
        &server,
        &VALIDATING,
        "keep",
        &hook,
        json!({"rules": only("configmaps")}),
    )
    .await;
    let key: Key = MAPS.key("default", "a");
    let deleted = write(&server, Write::delete(key.clone(), DeleteOptions::default())).await;
    refusal(
        deleted,
        &expect![[r#"400 admission webhook "keep.example.com" denied the request without explanation"#]],
    );
    let asked = hook.asked().remove(0);
    assert_eq!(
        (&asked["operation"], &asked["object"]),
        (&json!("DELETE"), &Value::Null)
    );
    assert_eq!(
        server
            .list(&admin(), Query::one(&key))
            .await
            .unwrap()
            .objects
            .len(),
        1
    );
}

/// The Service `hook` on port 8443, whose endpoint is this machine's own.
async fn expose(server: &Server, hook: &Hook) {
    let services = Resource::of("", "services");
    let ports = json!([{"name": "https", "port": 8443, "targetPort": 8443}]);
    let body = json!({"metadata": {"name": "hook"}, "spec": {"ports": ports}});
    write(server, Write::create(services.key("default", "hook"), body))
        .await
        .unwrap();
    // Validation lets no slice name this machine itself: past it into the store.
    let slice = json!({
        "apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "addressType": "IPv4",
        "metadata": {"name": "hook", "namespace": "default", "labels": {"kubernetes.io/service-name": "hook"}},
        "endpoints": [{"addresses": ["127.0.0.1"], "conditions": {"ready": true}}],
        "ports": [{"name": "https", "port": hook.port()}],
    });
    let key = Bytes::from("/registry/endpointslices/default/hook");
    let slice = store::Txn::create(key, store::Value::plain(slice.to_string()));
    assert!(server.store().commit(slice).await.is_ok());
}

#[tokio::test]
async fn a_service_is_asked_at_its_endpoint_by_its_name() {
    let server = server();
    let hook = serve(allow).await;
    let service = json!({"namespace": "default", "name": "hook", "path": "/x", "port": 8443});
    let config = json!({"service": service, "caBundle": BASE64_STANDARD.encode(&hook.ca_pem)});
    let changes = json!({"rules": only("configmaps"), "clientConfig": config});
    configure(&server, &VALIDATING, "service", &hook, changes).await;
    refusal(
        write(&server, map("a", json!({}))).await,
        &expect![[
            r#"500 Internal error occurred: failed calling webhook "service.example.com": failed to call webhook: Post "https://hook.default.svc:8443/x?timeout=10s": services "hook" not found"#
        ]],
    );
    expose(&server, &hook).await;
    write(&server, map("a", json!({}))).await.unwrap();
    assert_eq!(hook.asked().len(), 1);
}

#[tokio::test]
async fn one_connection_serves_many_requests() {
    let server = server();
    let hook = serve(allow).await;
    configure(
        &server,
        &VALIDATING,
        "one",
        &hook,
        json!({"rules": only("configmaps")}),
    )
    .await;
    for at in 0..5 {
        write(&server, map(&format!("m{at}"), json!({}))).await.unwrap();
    }
    assert_eq!((hook.asked().len(), hook.connections()), (5, 1));
}
