//! Rules of definitions (`x-kubernetes-validations`): compiled when a definition is written, run on each object of it.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use api::{Identity, Object, Value};
use apiserver::{Parts, Server};
use bytes::Bytes;
use expect_test::{Expect, expect};
use http::Request;
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde_json::json;

const DEFINITIONS: &str = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";
const BOXES: &str = "/apis/a.example/v1/namespaces/default/boxes";

struct Everybody;

impl apiserver::authorize::Authorizer for Everybody {
    fn authorize(
        &self,
        _: &Identity,
        _: &apiserver::authorize::Attributes<'_>,
    ) -> apiserver::authorize::Decision {
        apiserver::authorize::Decision::Allow(String::new())
    }
}

fn server() -> Server {
    let store = store::MemoryStore::<Object>::new(apiserver::decoder());
    let mut parts = Parts::new(Arc::new(store));
    parts.authorizer = Arc::new(Everybody);
    Server::new(parts)
}

/// One request over a connection in memory: the code, what the client is told, and its warnings.
async fn ask(server: &Server, method: &str, path: &str, body: &Value) -> (u16, Value, Vec<String>) {
    let type_ = match method {
        "PATCH" => "application/merge-patch+json",
        _ => "application/json",
    };
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header("host", "kubernetes")
        .header("content-type", type_)
        .body(Full::new(Bytes::from(body.to_string())))
        .unwrap();
    let (near, far) = tokio::io::duplex(1 << 16);
    let asking = async {
        let (mut sender, connection) = http1::handshake(TokioIo::new(near)).await.unwrap();
        let answered = async {
            let response = sender.send_request(request).await.unwrap();
            let warnings = response.headers().get_all("warning").iter();
            let warnings = warnings.map(|w| w.to_str().unwrap().to_owned()).collect();
            let code = response.status().as_u16();
            let body = response.into_body().collect().await.unwrap().to_bytes();
            (code, serde_json::from_slice(&body).unwrap(), warnings)
        };
        tokio::select! {
            answer = answered => answer,
            ended = connection => panic!("the connection ended: {ended:?}"),
        }
    };
    tokio::select! {
        answer = asking => answer,
        () = server.serve_stream(far, Vec::new(), std::future::pending()) => panic!("the server hung up"),
    }
}

async fn check(server: &Server, method: &str, path: &str, body: Value, expected: Expect) {
    let (code, answer, warnings) = ask(server, method, path, &body).await;
    let mut text = match answer["message"].as_str() {
        Some(message) => format!("{code} {message}"),
        None => format!("{code} {} {}", answer["spec"], answer["status"]),
    };
    for warning in warnings {
        text = format!("{text}\n{warning}");
    }
    expected.assert_eq(&text);
}

fn definition(schema: Value) -> Value {
    let version = json!({
        "name": "v1", "served": true, "storage": true, "subresources": {"status": {}},
        "schema": {"openAPIV3Schema": schema},
    });
    let names = json!({"plural": "boxes", "kind": "Box"});
    json!({
        "apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition",
        "metadata": {"name": "boxes.a.example"},
        "spec": {"group": "a.example", "scope": "Namespaced", "names": names, "versions": [version]},
    })
}

fn schema(rules: Value) -> Value {
    json!({"type": "object", "properties": {
        "spec": {"type": "object", "x-kubernetes-validations": rules, "properties": {
            "min": {"type": "integer"}, "max": {"type": "integer"},
            "name": {"type": "string", "maxLength": 20},
            "mood": {"type": "string", "maxLength": 20},
        }},
        "status": {"type": "object", "properties": {"filled": {"type": "integer"}}},
    }})
}

fn object(name: &str, spec: Value) -> Value {
    json!({"apiVersion": "a.example/v1", "kind": "Box", "metadata": {"name": name}, "spec": spec})
}

#[tokio::test]
async fn a_definition_is_told_which_rules_are_wrong() {
    let server = server();
    let rules = json!([
        {"rule": "self.nope > 1"},
        {"rule": "self.min"},
        {"rule": "self.min > 0", "fieldPath": ".nope", "reason": "Because"},
        {"rule": "self.min > 0", "optionalOldSelf": true},
    ]);
    check(
        &server,
        "POST",
        DEFINITIONS,
        definition(schema(rules)),
        expect![[r#"422 CustomResourceDefinition.apiextensions.k8s.io "boxes.a.example" is invalid: [spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[2].reason: Unsupported value: "Because": supported values: "FieldValueDuplicate", "FieldValueForbidden", "FieldValueInvalid", "FieldValueRequired", spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[2].fieldPath: Invalid value: ".nope": must be a valid path]"#]],
    )
    .await;
    let rules = json!([
        {"rule": "self.nope > 1"},
        {"rule": "self.min"},
        {"rule": "self.min > 0", "messageExpression": "self.min"},
        {"rule": "self.min > 0", "optionalOldSelf": true},
    ]);
    check(
        &server,
        "POST",
        DEFINITIONS,
        definition(schema(rules)),
        expect![[r#"
            422 CustomResourceDefinition.apiextensions.k8s.io "boxes.a.example" is invalid: [spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Invalid value: {"Rule":"self.nope \u003e 1","Message":"","MessageExpression":"","Reason":null,"FieldPath":"","OptionalOldSelf":null}: compilation failed: ERROR: <input>:1:5: undefined field 'nope'
             | self.nope > 1
             | ....^, spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[1].rule: Invalid value: {"Rule":"self.min","Message":"","MessageExpression":"","Reason":null,"FieldPath":"","OptionalOldSelf":null}: cel expression must evaluate to a bool, spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[2].messageExpression: Invalid value: {"Rule":"self.min \u003e 0","Message":"","MessageExpression":"self.min","Reason":null,"FieldPath":"","OptionalOldSelf":null}: messageExpression must evaluate to a string, spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[3].optionalOldSelf: Invalid value: true: may not be set if oldSelf is not used in rule]"#]],
    )
    .await;
    let costly = json!({"type": "object", "properties": {"list": {"type": "array", "items": {
        "type": "string", "x-kubernetes-validations": [{"rule": "self.contains('a')"}],
    }}}});
    check(&server, "POST", DEFINITIONS, definition(costly), expect![[r#"422 CustomResourceDefinition.apiextensions.k8s.io "boxes.a.example" is invalid: [spec.validation.openAPIV3Schema.properties[list].items.x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared), spec.validation.openAPIV3Schema.properties[list].items.x-kubernetes-validations[0].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema, spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)]"#]]).await;
    let mut bad_default = schema(json!([{"rule": "self.min <= self.max"}]));
    bad_default["properties"]["spec"]["default"] = json!({"min": 3, "max": 2});
    check(&server, "POST", DEFINITIONS, definition(bad_default), expect![[r#"422 CustomResourceDefinition.apiextensions.k8s.io "boxes.a.example" is invalid: spec.validation.openAPIV3Schema.properties[spec].default: Invalid value: failed rule: self.min <= self.max"#]]).await;
}

/// A server with a definition whose rules look at both versions of an object, and at its status.
async fn ruled() -> Server {
    let server = server();
    let rules = json!([
        {"rule": "self.min <= self.max", "message": "min over max", "fieldPath": ".min", "reason": "FieldValueForbidden"},
        {"rule": "self.name == oldSelf.name", "messageExpression": "'the name was ' + oldSelf.name"},
        {"rule": "!oldSelf.hasValue() || oldSelf.value().max <= self.max", "optionalOldSelf": true},
    ]);
    let mut schema = schema(rules);
    schema["x-kubernetes-validations"] =
        json!([{"rule": "!has(self.status) || self.status.filled <= self.spec.max"}]);
    let (code, ..) = ask(&server, "POST", DEFINITIONS, &definition(schema)).await;
    assert_eq!(code, 201);
    server
}

fn spec(min: i64, max: i64, name: &str) -> Value {
    json!({"min": min, "max": max, "name": name})
}

#[tokio::test]
async fn objects_are_held_against_the_rules() {
    let server = ruled().await;
    check(
        &server,
        "POST",
        BOXES,
        object("a", spec(3, 2, "n")),
        expect![[r#"422 Box.a.example "a" is invalid: spec.min: Forbidden: min over max"#]],
    )
    .await;
    check(
        &server,
        "POST",
        BOXES,
        object("a", json!({"min": "3"})),
        expect![[r#"422 Box.a.example "a" is invalid: [spec.min: Invalid value: "string": spec.min in body must be of type integer: "string", <nil>: Invalid value: null: some validation rules were not checked because the object was invalid; correct the existing errors to complete validation]"#]],
    )
    .await;
    check(
        &server,
        "POST",
        BOXES,
        object("a", spec(1, 2, "n")),
        expect![[r#"201 {"max":2,"min":1,"name":"n"} null"#]],
    )
    .await;
}

#[tokio::test]
async fn updates_are_held_against_the_rules() {
    let server = ruled().await;
    let (code, ..) = ask(&server, "POST", BOXES, &object("a", spec(1, 2, "n"))).await;
    assert_eq!(code, 201);
    let a = format!("{BOXES}/a");
    let change = |spec: Value| json!({"spec": spec});
    check(
        &server,
        "PATCH",
        &a,
        change(json!({"name": "m"})),
        expect![[r#"422 Box.a.example "a" is invalid: spec: Invalid value: the name was n"#]],
    )
    .await;
    check(&server, "PATCH", &a, change(json!({"max": 1})), expect![[r#"422 Box.a.example "a" is invalid: spec: Invalid value: failed rule: !oldSelf.hasValue() || oldSelf.value().max <= self.max"#]]).await;
    check(
        &server,
        "PATCH",
        &a,
        change(json!({"max": 4})),
        expect![[r#"200 {"max":4,"min":1,"name":"n"} null"#]],
    )
    .await;
    let status = format!("{a}/status");
    check(
        &server,
        "PATCH",
        &status,
        json!({"status": {"filled": 9}}),
        expect![[r#"422 Box.a.example "a" is invalid: <nil>: Invalid value: failed rule: !has(self.status) || self.status.filled <= self.spec.max"#]],
    )
    .await;
    check(
        &server,
        "PATCH",
        &status,
        json!({"status": {"filled": 4}}),
        expect![[r#"200 {"max":4,"min":1,"name":"n"} {"filled":4}"#]],
    )
    .await;
}

/// A rule that came later does not refuse what was there, until that is changed.
#[tokio::test]
async fn what_an_update_leaves_alone_warns_at_most() {
    let server = server();
    let before = definition(schema(json!([])));
    let (code, ..) = ask(&server, "POST", DEFINITIONS, &before).await;
    assert_eq!(code, 201);
    let old = object("a", json!({"min": 3, "max": 2, "mood": "good"}));
    let (code, ..) = ask(&server, "POST", BOXES, &old).await;
    assert_eq!(code, 201);
    let mut stricter = schema(json!([{"rule": "self.min <= self.max"}]));
    stricter["properties"]["spec"]["properties"]["mood"]["enum"] = json!(["bad"]);
    let after = json!({"spec": definition(stricter)["spec"]});
    let (code, ..) = ask(
        &server,
        "PATCH",
        &format!("{DEFINITIONS}/boxes.a.example"),
        &after,
    )
    .await;
    assert_eq!(code, 200);
    let a = format!("{BOXES}/a");
    let labels = json!({"metadata": {"labels": {"k": "v"}}});
    check(
        &server,
        "PATCH",
        &a,
        labels,
        expect![[r#"
        200 {"max":2,"min":3,"mood":"good"} null
        299 - "spec: Invalid value: failed rule: self.min <= self.max""#]],
    )
    .await;
    check(
        &server,
        "PATCH",
        &a,
        json!({"spec": {"name": "n"}}),
        expect![[
            r#"422 Box.a.example "a" is invalid: spec: Invalid value: failed rule: self.min <= self.max"#
        ]],
    )
    .await;
    check(
        &server,
        "PATCH",
        &a,
        json!({"spec": {"min": 1, "name": "n"}}),
        expect![[r#"200 {"max":2,"min":1,"mood":"good","name":"n"} null"#]],
    )
    .await;
}
