//! What the audit writes down of requests that come over real HTTPS, and of those of loops.
#![allow(clippy::unwrap_used)]

mod canary;
mod collector;
mod https;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use api::{Client as _, DeleteOptions, Identity, Object, Query, Resource, Value, Write};
use apiserver::admission::Chain;
use apiserver::admission::pod_security::PodSecurity;
use apiserver::admission::policy::ValidatingPolicies;
use apiserver::admission::webhook::MutatingWebhooks;
use apiserver::audit::{
    Auditor, Backend, Batching, Format, Log, LogFile, Mode, Policy, Rotation, Truncation, Webhook,
};
use apiserver::webhook::Remote;
use apiserver::{Parts, Server};
use expect_test::{Expect, expect};
use serde_json::json;

use collector::Collector;
use https::{Ask, Door};

const MAPS: Resource = Resource::of("", "configmaps");
const PATIENCE: Duration = Duration::from_secs(20);

/// A server that writes down what the policy says.
struct Audited {
    door: Door,
    log: PathBuf,
    _folder: tempfile::TempDir,
}

impl Audited {
    async fn start(policy: &str, format: Format) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("audit").join("audit.log");
        let file = LogFile::open(&log, Rotation::default()).unwrap();
        let backend = Backend::new(Log::to_file(format, file), Mode::Blocking, None);
        let parts = parts(policy, vec![backend]);
        Self {
            door: Door::open(Server::new(parts)).await,
            log,
            _folder: folder,
        }
    }

    /// The whole log, once it has so many lines.
    async fn lines(&self, want: usize) -> Vec<String> {
        let begun = Instant::now();
        loop {
            let lines = lines(&self.log);
            if lines.len() >= want {
                assert_eq!(lines.len(), want, "{}", lines.join("\n"));
                return lines;
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "want {want} lines:\n{}",
                lines.join("\n")
            );
            tokio::task::yield_now().await;
        }
    }

    async fn check(&self, want: usize, expected: &Expect) {
        let lines: Vec<String> = self.lines(want).await.iter().map(|line| steady(line)).collect();
        expected.assert_eq(&lines.join("\n"));
    }
}

fn parts(policy: &str, backends: Vec<Backend>) -> Parts {
    let store = store::MemoryStore::<Object>::new(apiserver::decoder());
    let mut parts = Parts::new(Arc::new(store));
    parts.authenticators.push(Arc::new(https::ByHeader));
    // The server's own loops are another matter.
    let quiet = "{level: None, users: ['system:apiserver']}";
    let policy = policy
        .replace("rules: [", &format!("rules: [{quiet}, "))
        .replace("rules:\n", &format!("rules:\n- {quiet}\n"));
    let policy = format!("apiVersion: audit.k8s.io/v1\nkind: Policy\n{policy}");
    let policy = Policy::parse(policy.as_bytes()).unwrap();
    parts.audit = Some(Arc::new(Auditor::new(policy, backends)));
    parts
}

fn lines(log: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(log).unwrap_or_default();
    // The last line may still be on its way.
    let whole = text.rfind('\n').map_or(0, |end| end + 1);
    text[..whole].lines().map(str::to_owned).collect()
}

/// What of an event a test looks at, without what differs from run to run.
fn steady(line: &str) -> String {
    let mut event: Value = serde_json::from_str(line).unwrap();
    let text = |field: &str| event[field].as_str().unwrap_or_default().to_owned();
    let user = event["user"]["username"].as_str().unwrap_or("nobody");
    let mut out = format!(
        "{} {} {} by {user}",
        text("stage"),
        text("verb"),
        text("requestURI")
    );
    for field in [
        "impersonatedUser",
        "objectRef",
        "responseStatus",
        "requestObject",
        "responseObject",
        "annotations",
    ] {
        let mut value = event[field].take();
        forget(&mut value);
        if !value.is_null() {
            out.push_str(&format!("\n  {field} {value}"));
        }
    }
    out
}

fn forget(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for field in ["uid", "resourceVersion", "creationTimestamp", "managedFields"] {
                fields.remove(field);
            }
            fields.values_mut().for_each(forget);
        }
        Value::Array(items) => items.iter_mut().for_each(forget),
        _ => {}
    }
}

fn secret(value: &str) -> Value {
    json!({"metadata": {"name": "s"}, "stringData": {"password": value}})
}

#[tokio::test]
async fn a_request_is_written_down_at_its_level() {
    let policy = "rules:\n- {level: RequestResponse, resources: [{resources: [configmaps]}]}\n\
                  - {level: None, nonResourceURLs: ['/healthz*']}\n- level: Metadata\nomitStages: [RequestReceived]";
    let audited = Audited::start(policy, Format::Json).await;
    let door = &audited.door;
    let map = json!({"metadata": {"name": "a"}, "data": {"k": "v"}});
    let created = door
        .ask(&Ask::post("/api/v1/namespaces/default/configmaps?fieldManager=t", &map).id("one"))
        .await;
    assert_eq!((created.code, created.audit_id.as_str()), (201, "one"));
    door.ask(&Ask::post(
        "/api/v1/namespaces/default/secrets",
        &secret("canary-7f3a"),
    ))
    .await;
    door.ask(&Ask::get("/healthz")).await;
    door.ask(&Ask::get("/api/v1/namespaces/default/configmaps?limit=5"))
        .await;
    door.ask(&Ask::get("/version").user("jane")).await;
    audited.check(4, &expect![[r#"
        ResponseComplete create /api/v1/namespaces/default/configmaps?fieldManager=t by admin
          objectRef {"apiVersion":"v1","name":"a","namespace":"default","resource":"configmaps"}
          responseStatus {"code":201,"metadata":{}}
          requestObject {"apiVersion":"v1","data":{"k":"v"},"kind":"ConfigMap","metadata":{"name":"a"}}
          responseObject {"apiVersion":"v1","data":{"k":"v"},"kind":"ConfigMap","metadata":{"name":"a","namespace":"default"}}
          annotations {"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}
        ResponseComplete create /api/v1/namespaces/default/secrets by admin
          objectRef {"apiVersion":"v1","name":"s","namespace":"default","resource":"secrets"}
          responseStatus {"code":201,"metadata":{}}
          annotations {"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}
        ResponseComplete list /api/v1/namespaces/default/configmaps?limit=5 by admin
          objectRef {"apiVersion":"v1","namespace":"default","resource":"configmaps"}
          responseStatus {"code":200,"metadata":{}}
          responseObject {"apiVersion":"v1","items":[{"apiVersion":"v1","data":{"k":"v"},"kind":"ConfigMap","metadata":{"name":"a","namespace":"default"}}],"kind":"ConfigMapList","metadata":{}}
          annotations {"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}
        ResponseComplete get /version by jane
          responseStatus {"code":403,"details":{},"message":"forbidden: User \"jane\" cannot get path \"/version\"","metadata":{},"reason":"Forbidden","status":"Failure"}
          annotations {"authorization.k8s.io/decision":"forbid","authorization.k8s.io/reason":""}"#]]).await;
    assert!(!audited.lines(4).await.join("\n").contains("canary-7f3a"));
}

#[tokio::test]
async fn a_refusal_is_written_down_with_its_reason() {
    let audited = Audited::start(
        "rules: [{level: Metadata}]\nomitStages: [RequestReceived]",
        Format::Json,
    )
    .await;
    let door = &audited.door;
    door.ask(&Ask::get("/api/v1/namespaces/default/secrets/s").user("jane"))
        .await;
    let unknown = door
        .ask(&Ask::get("/api/v1/namespaces/default/secrets/s").user("unknown"))
        .await;
    assert_eq!(unknown.code, 401);
    door.ask(&Ask::get("/api/v1/namespaces/default/configmaps/none"))
        .await;
    door.ask(&Ask::get("/api/v1/pods").header("impersonate-user", "joe"))
        .await;
    audited.check(4, &expect![[r#"
        ResponseComplete get /api/v1/namespaces/default/secrets/s by jane
          objectRef {"apiVersion":"v1","name":"s","namespace":"default","resource":"secrets"}
          responseStatus {"code":403,"details":{"kind":"secrets","name":"s"},"message":"secrets \"s\" is forbidden: User \"jane\" cannot get resource \"secrets\" in API group \"\" in the namespace \"default\"","metadata":{},"reason":"Forbidden","status":"Failure"}
          annotations {"authorization.k8s.io/decision":"forbid","authorization.k8s.io/reason":""}
        ResponseStarted get /api/v1/namespaces/default/secrets/s by nobody
          objectRef {"apiVersion":"v1","name":"s","namespace":"default","resource":"secrets"}
          responseStatus {"code":401,"message":"Unauthorized","metadata":{},"reason":"Unauthorized","status":"Failure"}
        ResponseComplete get /api/v1/namespaces/default/configmaps/none by admin
          objectRef {"apiVersion":"v1","name":"none","namespace":"default","resource":"configmaps"}
          responseStatus {"code":404,"details":{"kind":"configmaps","name":"none"},"message":"configmaps \"none\" not found","metadata":{},"reason":"NotFound","status":"Failure"}
          annotations {"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}
        ResponseComplete list /api/v1/pods by admin
          impersonatedUser {"groups":["system:authenticated"],"username":"joe"}
          objectRef {"apiVersion":"v1","resource":"pods"}
          responseStatus {"code":403,"details":{"kind":"pods"},"message":"pods is forbidden: User \"joe\" cannot list resource \"pods\" in API group \"\" at the cluster scope","metadata":{},"reason":"Forbidden","status":"Failure"}
          annotations {"authorization.k8s.io/decision":"forbid","authorization.k8s.io/reason":""}"#]]).await;
}

#[tokio::test]
async fn writes_show_what_was_asked_for() {
    let audited = Audited::start("rules: [{level: Request, verbs: [patch, delete, update]}]\nomitStages: [RequestReceived]\nomitManagedFields: true", Format::Json).await;
    let door = &audited.door;
    let path = "/api/v1/namespaces/default/configmaps";
    door.ask(&Ask::post(path, &json!({"metadata": {"name": "a"}})))
        .await;
    let path = "/api/v1/namespaces/default/configmaps/a";
    let patch = json!({"data": {"k": "v"}});
    door.ask(&Ask::new("PATCH", path, &patch).header("content-type", "application/merge-patch+json"))
        .await;
    door.ask(&Ask::new(
        "PUT",
        path,
        &json!({"metadata": {"name": "a"}, "data": {"k": "w"}}),
    ))
    .await;
    door.ask(&Ask::new(
        "DELETE",
        path,
        &json!({"kind": "DeleteOptions", "apiVersion": "v1", "propagationPolicy": "Background"}),
    ))
    .await;
    audited.check(3, &expect![[r#"
        ResponseComplete patch /api/v1/namespaces/default/configmaps/a by admin
          objectRef {"apiVersion":"v1","name":"a","namespace":"default","resource":"configmaps"}
          responseStatus {"code":200,"metadata":{}}
          requestObject {"data":{"k":"v"}}
          annotations {"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}
        ResponseComplete update /api/v1/namespaces/default/configmaps/a by admin
          objectRef {"apiVersion":"v1","name":"a","namespace":"default","resource":"configmaps"}
          responseStatus {"code":200,"metadata":{}}
          requestObject {"apiVersion":"v1","data":{"k":"w"},"kind":"ConfigMap","metadata":{"name":"a"}}
          annotations {"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}
        ResponseComplete delete /api/v1/namespaces/default/configmaps/a by admin
          objectRef {"apiVersion":"v1","name":"a","namespace":"default","resource":"configmaps"}
          responseStatus {"code":200,"details":{"kind":"configmaps","name":"a"},"metadata":{},"status":"Success"}
          requestObject {"apiVersion":"v1","kind":"DeleteOptions","propagationPolicy":"Background"}
          annotations {"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}"#]]).await;
}

#[tokio::test]
async fn a_watch_begins_and_ends() {
    let audited = Audited::start("rules: [{level: RequestResponse}]", Format::Json).await;
    audited
        .door
        .ask(&Ask::get("/api/v1/configmaps?watch=1&timeoutSeconds=1"))
        .await;
    audited
        .check(
            3,
            &expect![[r#"
        RequestReceived watch /api/v1/configmaps?watch=1&timeoutSeconds=1 by admin
          objectRef {"apiVersion":"v1","resource":"configmaps"}
        ResponseStarted watch /api/v1/configmaps?watch=1&timeoutSeconds=1 by admin
          objectRef {"apiVersion":"v1","resource":"configmaps"}
          responseStatus {"code":200,"metadata":{}}
          annotations {"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}
        ResponseComplete watch /api/v1/configmaps?watch=1&timeoutSeconds=1 by admin
          objectRef {"apiVersion":"v1","resource":"configmaps"}
          responseStatus {"code":200,"metadata":{}}
          annotations {"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}"#]],
        )
        .await;
}

#[tokio::test]
async fn loops_are_written_down_as_if_over_https() {
    let audited = Audited::start("rules: [{level: Request, users: [loop]}]", Format::Json).await;
    let (server, loop_) = (&audited.door.server, Identity::user("loop", ["system:masters"]));
    let key = MAPS.key("default", "a");
    server
        .write(
            &loop_,
            Write::create(key.clone(), json!({"metadata": {"name": "a"}})),
        )
        .await
        .unwrap();
    server
        .list(&loop_, Query::all(&MAPS).in_namespace("default"))
        .await
        .unwrap();
    server
        .write(&loop_, Write::delete(key.clone(), DeleteOptions::default()))
        .await
        .unwrap();
    server
        .write(&loop_, Write::delete(key, DeleteOptions::default()))
        .await
        .unwrap_err();
    drop(server.watch(&loop_, Query::all(&MAPS), server.store().revision()));
    audited.check(11, &expect![[r#"
        RequestReceived create /api/v1/namespaces/default/configmaps by loop
          objectRef {"apiVersion":"v1","name":"a","namespace":"default","resource":"configmaps"}
        ResponseComplete create /api/v1/namespaces/default/configmaps by loop
          objectRef {"apiVersion":"v1","name":"a","namespace":"default","resource":"configmaps"}
          responseStatus {"code":201,"metadata":{}}
          requestObject {"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"}}
          annotations {"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}
        RequestReceived list /api/v1/namespaces/default/configmaps by loop
          objectRef {"apiVersion":"v1","namespace":"default","resource":"configmaps"}
        ResponseComplete list /api/v1/namespaces/default/configmaps by loop
          objectRef {"apiVersion":"v1","namespace":"default","resource":"configmaps"}
          responseStatus {"code":200,"metadata":{}}
          annotations {"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}
        RequestReceived delete /api/v1/namespaces/default/configmaps/a by loop
          objectRef {"apiVersion":"v1","name":"a","namespace":"default","resource":"configmaps"}
        ResponseComplete delete /api/v1/namespaces/default/configmaps/a by loop
          objectRef {"apiVersion":"v1","name":"a","namespace":"default","resource":"configmaps"}
          responseStatus {"code":200,"metadata":{}}
          requestObject {"apiVersion":"meta.k8s.io/v1","kind":"DeleteOptions"}
          annotations {"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}
        RequestReceived delete /api/v1/namespaces/default/configmaps/a by loop
          objectRef {"apiVersion":"v1","name":"a","namespace":"default","resource":"configmaps"}
        ResponseComplete delete /api/v1/namespaces/default/configmaps/a by loop
          objectRef {"apiVersion":"v1","name":"a","namespace":"default","resource":"configmaps"}
          responseStatus {"code":404,"details":{"kind":"configmaps","name":"a"},"message":"configmaps \"a\" not found","metadata":{},"reason":"NotFound","status":"Failure"}
          requestObject {"apiVersion":"meta.k8s.io/v1","kind":"DeleteOptions"}
          annotations {"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}
        RequestReceived watch /api/v1/configmaps?watch=true by loop
          objectRef {"apiVersion":"v1","resource":"configmaps"}
        ResponseStarted watch /api/v1/configmaps?watch=true by loop
          objectRef {"apiVersion":"v1","resource":"configmaps"}
          responseStatus {"code":200,"metadata":{}}
        ResponseComplete watch /api/v1/configmaps?watch=true by loop
          objectRef {"apiVersion":"v1","resource":"configmaps"}
          responseStatus {"code":200,"metadata":{}}
          annotations {"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}"#]]).await;
}

#[tokio::test]
async fn a_line_of_text_is_upstreams() {
    let audited = Audited::start(
        "rules: [{level: Metadata}]\nomitStages: [RequestReceived]",
        Format::Legacy,
    )
    .await;
    audited
        .door
        .ask(
            &Ask::get("/api/v1/namespaces/d/pods")
                .id("x")
                .header("user-agent", "me/1"),
        )
        .await;
    let line = audited.lines(1).await.remove(0);
    let (time, rest) = line.split_once(' ').unwrap();
    time.parse::<api::Timestamp>().unwrap();
    expect![[r#"AUDIT: id="x" stage="ResponseComplete" ip="127.0.0.1" method="list" user="admin" groups="\"system:masters\",\"system:authenticated\"" as="<self>" asgroups="<lookup>" user-agent="me/1" namespace="d" uri="/api/v1/namespaces/d/pods" response="200""#]].assert_eq(rest);
}

#[tokio::test]
async fn only_the_strict_mode_refuses_what_it_cannot_write_down() {
    let full = |mode| {
        let file = LogFile::open(Path::new("/dev/full"), Rotation::default()).unwrap();
        vec![Backend::new(Log::to_file(Format::Json, file), mode, None)]
    };
    let ask = Ask::get("/api/v1/pods");
    let lenient = Door::open(Server::new(parts(
        "rules: [{level: Metadata}]",
        full(Mode::Blocking),
    )))
    .await;
    assert_eq!(lenient.ask(&ask).await.code, 200);
    let strict = Door::open(Server::new(parts(
        "rules: [{level: Metadata}]",
        full(Mode::BlockingStrict),
    )))
    .await;
    let refused = strict.ask(&ask).await;
    assert_eq!(
        (refused.code, refused.json()["message"].as_str().unwrap()),
        (500, "failed to store audit event")
    );
    let metrics = lenient.ask(&Ask::get("/metrics")).await.body;
    let metrics = String::from_utf8(metrics.to_vec()).unwrap();
    let told: Vec<&str> = metrics
        .lines()
        .filter(|line| line.starts_with("apiserver_audit_") && !line.contains("\"None\""))
        .collect();
    expect![[r#"
        apiserver_audit_event_total 3
        apiserver_audit_error_total{plugin="log"} 3
        apiserver_audit_level_total{level="Metadata"} 2
        apiserver_audit_level_total{level="Request"} 0
        apiserver_audit_level_total{level="RequestResponse"} 0
        apiserver_audit_requests_rejected_total 0"#]]
    .assert_eq(&told.join("\n"));
}

/// The annotations of the last event of a log, but for those of authorization.
fn annotations(line: &str) -> String {
    let event: Value = serde_json::from_str(line).unwrap();
    let all = event["annotations"].as_object().unwrap().iter();
    let others = all.filter(|(key, _)| !key.starts_with("authorization.k8s.io/"));
    let lines: Vec<String> = others
        .map(|(key, value)| format!("{key} = {}", value.as_str().unwrap()))
        .collect();
    lines.join("\n")
}

const POLICY: Resource = Resource::of("admissionregistration.k8s.io", "validatingadmissionpolicies");
const BINDING: Resource = Resource::of(
    "admissionregistration.k8s.io",
    "validatingadmissionpolicybindings",
);
const WEBHOOKS: Resource = Resource::of("admissionregistration.k8s.io", "mutatingwebhookconfigurations");

fn rules(resource: &str) -> Value {
    json!([{"apiGroups": [""], "apiVersions": ["v1"], "operations": ["CREATE"], "resources": [resource]}])
}

fn admission_objects() -> [Write; 4] {
    [
        Write::create(
            Resource::of("", "namespaces").key("", "d"),
            json!({"metadata": {"name": "d", "labels": {
                "pod-security.kubernetes.io/enforce": "privileged", "pod-security.kubernetes.io/audit": "baseline",
            }}}),
        ),
        Write::create(
            POLICY.key("", "few"),
            json!({"metadata": {"name": "few"}, "spec": {
                "matchConstraints": {"resourceRules": rules("configmaps")},
                "validations": [{"expression": "true"}, {"expression": "has(object.data)", "message": "no data"}],
                "auditAnnotations": [
                    {"key": "name", "valueExpression": "'is ' + object.metadata.name"},
                    {"key": "nothing", "valueExpression": "null"},
                ],
            }}),
        ),
        Write::create(
            BINDING.key("", "here"),
            json!({"metadata": {"name": "here"}, "spec": {
                "policyName": "few", "validationActions": ["Audit"],
            }}),
        ),
        Write::create(
            WEBHOOKS.key("", "hooks"),
            json!({"metadata": {"name": "hooks"}, "webhooks": [{
                "name": "gone.example.com", "admissionReviewVersions": ["v1"], "sideEffects": "None",
                "failurePolicy": "Ignore", "rules": rules("configmaps"),
                "clientConfig": {"url": "https://127.0.0.1:9/"},
            }]}),
        ),
    ]
}

#[tokio::test]
async fn admission_tells_the_audit_what_it_found() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("audit.log");
    let file = LogFile::open(&log, Rotation::default()).unwrap();
    let backend = Backend::new(Log::to_file(Format::Json, file), Mode::Blocking, None);
    let policy = "rules: [{level: Metadata, users: [admin]}]\nomitStages: [RequestReceived]";
    let mut parts = parts(policy, vec![backend]);
    let store = parts.store.clone();
    parts.admission = Chain {
        plugins: vec![
            Arc::new(MutatingWebhooks::new(store.clone())),
            Arc::new(PodSecurity),
            Arc::new(ValidatingPolicies::new(store)),
        ],
        quota: None,
    };
    let door = Door::open(Server::new(parts)).await;
    let quiet = Identity::user("quiet", ["system:masters"]);
    for write in admission_objects() {
        door.server.write(&quiet, write).await.unwrap();
    }
    let pod = json!({"metadata": {"name": "p"}, "spec": {"hostNetwork": true, "containers": [{"name": "c", "image": "i"}]}});
    let made = door.ask(&Ask::post("/api/v1/namespaces/d/pods", &pod)).await;
    assert_eq!(made.code, 201, "{}", made.json());
    expect![[r#"
        pod-security.kubernetes.io/audit-violations = would violate PodSecurity "baseline:latest": host namespaces (hostNetwork=true)
        pod-security.kubernetes.io/enforce-policy = privileged:latest"#]].assert_eq(&annotations(lines(&log).last().unwrap()));
    let map = json!({"metadata": {"name": "m"}});
    let made = door
        .ask(&Ask::post("/api/v1/namespaces/d/configmaps", &map))
        .await;
    assert_eq!(made.code, 201, "{}", made.json());
    expect![[r#"
        failed-open.mutation.webhook.admission.k8s.io/round_0_index_0 = gone.example.com
        few/name = is m
        mutation.webhook.admission.k8s.io/round_0_index_0 = {"configuration":"hooks","webhook":"gone.example.com","mutated":false}
        validation.policy.admission.k8s.io/validation_failure = [{"message":"no data","policy":"few","binding":"here","expressionIndex":1,"validationActions":["Audit"]}]"#]].assert_eq(&annotations(lines(&log).last().unwrap()));
}

#[tokio::test]
async fn a_webhook_gets_events_in_batches() {
    let collector = Collector::start().await;
    let batching = Batching {
        buffer: 100,
        max_events: 2,
        max_wait: PATIENCE,
        throttle: None,
        overlap: true,
    };
    let tls = Arc::new(https::trusting_nobody());
    let remote = Remote::new(&collector.url(), tls, None).unwrap();
    let webhook = Webhook::new(remote, Duration::from_millis(1));
    let backend = Backend::new(webhook, Mode::Batch(batching), None);
    let policy = "rules: [{level: Metadata}]\nomitStages: [RequestReceived]";
    let door = Door::open(Server::new(parts(policy, vec![backend]))).await;
    collector.refuse_once();
    for _ in 0..3 {
        door.ask(&Ask::get("/api/v1/nodes").user("jane")).await;
    }
    let first = collector.next().await;
    assert_eq!(
        (&first["kind"], &first["apiVersion"]),
        (&json!("EventList"), &json!("audit.k8s.io/v1"))
    );
    let verbs: Vec<&Value> = first["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["verb"])
        .collect();
    assert_eq!(verbs, ["list", "list"]);
    // What waits for its batch is sent when the server ends.
    door.close().await;
    assert_eq!(collector.next().await["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn too_large_an_event_loses_its_bodies() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("audit.log");
    let file = LogFile::open(&log, Rotation::default()).unwrap();
    let truncation = Truncation {
        max_event_bytes: 2000,
    };
    let backend = Backend::new(Log::to_file(Format::Json, file), Mode::Blocking, Some(truncation));
    let policy = "rules: [{level: Request}]\nomitStages: [RequestReceived]";
    let door = Door::open(Server::new(parts(policy, vec![backend]))).await;
    for size in [100, 2000] {
        let map = json!({"metadata": {"generateName": "m"}, "data": {"k": "v".repeat(size)}});
        door.ask(&Ask::post("/api/v1/namespaces/d/configmaps", &map))
            .await;
    }
    let lines = lines(&log);
    let body = |line: &str| serde_json::from_str::<Value>(line).unwrap()["requestObject"].is_object();
    assert_eq!((body(&lines[0]), body(&lines[1])), (true, false));
    expect![[r#"audit.k8s.io/truncated = true"#]].assert_eq(&annotations(&lines[1]));
}
