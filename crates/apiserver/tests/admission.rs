//! Plugins that read other objects, through the in-process door of a whole server.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use api::{Client as _, Identity, Object, Query, Refused, Resource, Value, Write};
use apiserver::admission::{
    Chain, admin_access, certificates, defaults, limit_ranger, pod_security, resource_quota,
};
use apiserver::authorize::{Attributes, Authorizer, Decision};
use apiserver::{Parts, Server};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use expect_test::{Expect, expect};
use serde_json::json;

const PODS: Resource = Resource::of("", "pods");
const SERVICES: Resource = Resource::of("", "services");
const QUOTAS: Resource = Resource::of("", "resourcequotas");
const NAMESPACES: Resource = Resource::of("", "namespaces");

/// Everybody may do everything, but `eve` has no right on signers.
struct NoSigners;

impl Authorizer for NoSigners {
    fn authorize(&self, as_: &Identity, asked: &Attributes<'_>) -> Decision {
        let about_signers = matches!(
            asked,
            Attributes::Resource {
                resource: "signers",
                ..
            }
        );
        if about_signers && as_.user == "eve" {
            return Decision::NoOpinion(String::new());
        }
        Decision::Allow(String::new())
    }
}

fn server() -> Server {
    let store = store::MemoryStore::<Object>::new(apiserver::decoder());
    let mut parts = Parts::new(Arc::new(store));
    parts.authorizer = Arc::new(NoSigners);
    parts.admission = Chain {
        plugins: vec![
            Arc::new(limit_ranger::LimitRanger),
            Arc::new(pod_security::PodSecurity),
            Arc::new(defaults::DefaultStorageClass),
            Arc::new(defaults::PersistentVolumeClaimResize),
            Arc::new(defaults::RuntimeClass),
            Arc::new(certificates::CertificateApproval),
            Arc::new(certificates::CertificateSigning),
            Arc::new(certificates::CertificateSubjectRestriction),
            Arc::new(defaults::DefaultIngressClass),
            Arc::new(admin_access::AdminAccess),
        ],
        quota: Some(Arc::new(resource_quota::ResourceQuota::default())),
    };
    Server::new(parts)
}

fn admin() -> Identity {
    Identity::user("admin", ["system:masters"])
}

async fn write(server: &Server, write: Write) -> Result<Value, Refused> {
    let done = server.write(&admin(), write).await?;
    done.value()
}

async fn make(
    server: &Server,
    resource: &Resource,
    namespace: &str,
    object: Value,
) -> Result<Value, Refused> {
    let name = object["metadata"]["name"].as_str().unwrap().to_owned();
    write(server, Write::create(resource.key(namespace, name), object)).await
}

fn refusal(outcome: Result<Value, Refused>, expected: &Expect) {
    let refused = outcome.unwrap_err();
    expected.assert_eq(&format!("{} {}", refused.code, refused.message));
}

fn pod(name: &str, resources: Value) -> Value {
    json!({"metadata": {"name": name}, "spec": {"containers": [{"name": "c", "image": "i", "resources": resources}]}})
}

/// A quota as it is once the quota loop has counted.
async fn quota(server: &Server, name: &str, spec: Value, used: Value) {
    let hard = spec["hard"].clone();
    let object = json!({"metadata": {"name": name}, "spec": spec});
    make(server, &QUOTAS, "default", object).await.unwrap();
    let status = json!({"status": {"hard": hard, "used": used}});
    let counted = Write::merge(QUOTAS.key("default", name), status).on("status");
    write(server, counted).await.unwrap();
}

async fn used(server: &Server, name: &str) -> String {
    let found = server
        .list(&admin(), Query::one(&QUOTAS.key("default", name)))
        .await;
    let value = found.unwrap().objects[0].value().unwrap();
    value["status"]["used"].to_string()
}

#[tokio::test]
async fn a_limit_range_gives_and_takes() {
    let server = server();
    let range = json!({"metadata": {"name": "l"}, "spec": {"limits": [
        {"type": "Container", "max": {"cpu": "500m"}, "default": {"cpu": "200m"}, "defaultRequest": {"cpu": "100m"}}]}});
    make(&server, &Resource::of("", "limitranges"), "default", range)
        .await
        .unwrap();
    let made = make(&server, &PODS, "default", pod("a", json!({})))
        .await
        .unwrap();
    expect![[r#"{"limits":{"cpu":"200m"},"requests":{"cpu":"100m"}}"#]]
        .assert_eq(&made["spec"]["containers"][0]["resources"].to_string());
    expect!["LimitRanger plugin set: cpu request for container c; cpu limit for container c"].assert_eq(
        made["metadata"]["annotations"]["kubernetes.io/limit-ranger"]
            .as_str()
            .unwrap(),
    );
    refusal(
        make(
            &server,
            &PODS,
            "default",
            pod("b", json!({"limits": {"cpu": "1"}})),
        )
        .await,
        &expect![[r#"403 pods "b" is forbidden: maximum cpu usage per Container is 500m, but limit is 1"#]],
    );
}

#[tokio::test]
async fn a_quota_is_charged_with_the_commit_and_never_exceeded() {
    let server = server();
    let spec = json!({"hard": {"pods": "3", "requests.cpu": "1"}});
    quota(&server, "q", spec, json!({"pods": "0", "requests.cpu": "0"})).await;
    let ask = |cpu: &str| json!({"requests": {"cpu": cpu}});
    make(&server, &PODS, "default", pod("a", ask("200m")))
        .await
        .unwrap();
    expect![[r#"{"pods":"1","requests.cpu":"200m"}"#]].assert_eq(&used(&server, "q").await);
    refusal(
        make(&server, &PODS, "default", pod("b", ask("900m"))).await,
        &expect![[
            r#"403 pods "b" is forbidden: exceeded quota: q, requested: requests.cpu=900m, used: requests.cpu=200m, limited: requests.cpu=1"#
        ]],
    );
    refusal(
        make(&server, &PODS, "default", pod("b", json!({}))).await,
        &expect![[r#"403 pods "b" is forbidden: failed quota: q: must specify requests.cpu for: c"#]],
    );
    let mut supposed = Write::create(PODS.key("default", "dry"), pod("dry", ask("900m")));
    supposed.dry_run = true;
    assert_eq!(write(&server, supposed).await.unwrap_err().code, 403);
    let mut supposed = Write::create(PODS.key("default", "dry"), pod("dry", ask("100m")));
    supposed.dry_run = true;
    write(&server, supposed).await.unwrap();
    expect![[r#"{"pods":"1","requests.cpu":"200m"}"#]].assert_eq(&used(&server, "q").await);
}

#[tokio::test]
async fn many_at_once_fill_a_quota_exactly() {
    let server = server();
    quota(
        &server,
        "q",
        json!({"hard": {"pods": "20"}}),
        json!({"pods": "0"}),
    )
    .await;
    let tries = (0..40).map(|n| {
        let server = server.clone();
        tokio::spawn(async move { make(&server, &PODS, "default", pod(&format!("p{n}"), json!({}))).await })
    });
    let (mut made, mut refused) = (0, 0);
    for outcome in futures::future::join_all(tries).await {
        match outcome.unwrap() {
            Ok(_) => made += 1,
            Err(e) => {
                assert!(e.message.contains("exceeded quota: q"), "{}", e.message);
                refused += 1;
            }
        }
    }
    assert_eq!((made, refused), (20, 20));
    expect![[r#"{"pods":"20"}"#]].assert_eq(&used(&server, "q").await);
}

#[tokio::test]
async fn an_update_is_charged_for_what_it_adds() {
    let server = server();
    let hard = json!({"hard": {"services": "2", "services.nodeports": "2", "count/services": "9"}});
    let zero = json!({"services": "0", "services.nodeports": "0", "count/services": "0"});
    quota(&server, "q", hard, zero).await;
    let service = |kind: &str, ports: usize| {
        let ports: Vec<Value> = (0..ports)
            .map(|n| json!({"name": format!("p{n}"), "port": 80 + n}))
            .collect();
        json!({"metadata": {"name": "s"}, "spec": {"type": kind, "ports": ports}})
    };
    make(&server, &SERVICES, "default", service("ClusterIP", 1))
        .await
        .unwrap();
    expect![[r#"{"count/services":"1","services":"1","services.nodeports":"0"}"#]]
        .assert_eq(&used(&server, "q").await);
    let key = SERVICES.key("default", "s");
    write(&server, Write::merge(key.clone(), service("NodePort", 2)))
        .await
        .unwrap();
    expect![[r#"{"count/services":"1","services":"1","services.nodeports":"2"}"#]]
        .assert_eq(&used(&server, "q").await);
    refusal(
        write(&server, Write::merge(key, service("NodePort", 3))).await,
        &expect![[
            r#"403 services "s" is forbidden: exceeded quota: q, requested: services.nodeports=1, used: services.nodeports=2, limited: services.nodeports=2"#
        ]],
    );
}

#[tokio::test]
async fn a_quota_that_was_not_counted_yet_admits_nothing() {
    let server = server();
    let spec = json!({"hard": {"count/configmaps": "3"}});
    quota(&server, "q", spec, json!({})).await;
    refusal(
        make(
            &server,
            &Resource::of("", "configmaps"),
            "default",
            json!({"metadata": {"name": "c"}}),
        )
        .await,
        &expect![[
            r#"403 configmaps "c" is forbidden: status unknown for quota: q, resources: count/configmaps"#
        ]],
    );
}

#[tokio::test]
async fn an_administrators_access_to_devices_takes_a_marked_namespace() {
    let server = server();
    let claims = Resource::of("resource.k8s.io", "resourceclaims");
    let templates = Resource::of("resource.k8s.io", "resourceclaimtemplates");
    for (namespace, label) in [("plain", "false"), ("marked", "true")] {
        let labels = json!({"resource.k8s.io/admin-access": label});
        let namespace = json!({"metadata": {"name": namespace, "labels": labels}});
        make(&server, &NAMESPACES, "", namespace).await.unwrap();
    }
    let spec = |admin: bool| {
        let exactly = json!({"deviceClassName": "gpu", "adminAccess": admin});
        json!({"devices": {"requests": [{"name": "one", "exactly": exactly}]}})
    };
    let claim = |name: &str, admin: bool| json!({"metadata": {"name": name}, "spec": spec(admin)});
    let says = expect![[
        r#"422 ResourceClaim.resource.k8s.io "c" is invalid: spec.devices.requests[0].adminAccess: Forbidden: admin access to devices requires the `resource.k8s.io/admin-access: true` label on the containing namespace"#
    ]];
    refusal(make(&server, &claims, "plain", claim("c", true)).await, &says);
    make(&server, &claims, "plain", claim("c", false)).await.unwrap();
    make(&server, &claims, "marked", claim("c", true)).await.unwrap();
    let template = json!({"metadata": {"name": "t"}, "spec": {"spec": spec(true)}});
    refusal(
        make(&server, &templates, "plain", template).await,
        &expect![[
            r#"422 ResourceClaimTemplate.resource.k8s.io "t" is invalid: spec.devices.requests[0].adminAccess: Forbidden: admin access to devices requires the `resource.k8s.io/admin-access: true` label on the containing namespace"#
        ]],
    );
}

#[tokio::test]
async fn a_namespaces_labels_say_what_its_pods_may() {
    let server = server();
    let namespace = |name: &str, labels: Value| json!({"metadata": {"name": name, "labels": labels}});
    let enforce = |level: &str| json!({"pod-security.kubernetes.io/enforce": level});
    refusal(
        make(&server, &NAMESPACES, "", namespace("x", enforce("strict"))).await,
        &expect![[
            r#"422 Namespace "x" is invalid: metadata.labels[pod-security.kubernetes.io/enforce]: Invalid value: "strict": must be one of privileged, baseline, restricted"#
        ]],
    );
    make(&server, &NAMESPACES, "", namespace("n", enforce("restricted")))
        .await
        .unwrap();
    refusal(
        make(&server, &PODS, "n", pod("a", json!({}))).await,
        &expect![[
            r#"403 pods "a" is forbidden: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "c" must set securityContext.allowPrivilegeEscalation=false), unrestricted capabilities (container "c" must set securityContext.capabilities.drop=["ALL"]), runAsNonRoot != true (pod or container "c" must set securityContext.runAsNonRoot=true), seccompProfile (pod or container "c" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")"#
        ]],
    );
    make(&server, &NAMESPACES, "", namespace("free", json!({})))
        .await
        .unwrap();
    make(&server, &PODS, "free", pod("a", json!({}))).await.unwrap();
    let mut old = json!({"pod-security.kubernetes.io/enforce": "restricted"});
    old["pod-security.kubernetes.io/enforce-version"] = json!("v1.21");
    make(&server, &NAMESPACES, "", namespace("old", old))
        .await
        .unwrap();
    refusal(
        make(&server, &PODS, "old", pod("a", json!({}))).await,
        &expect![[
            r#"403 pods "a" is forbidden: violates PodSecurity "restricted:v1.21": allowPrivilegeEscalation != false (container "c" must set securityContext.allowPrivilegeEscalation=false), runAsNonRoot != true (pod or container "c" must set securityContext.runAsNonRoot=true), seccompProfile (pod or container "c" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")"#
        ]],
    );
}

#[tokio::test]
async fn classes_fill_in_what_objects_leave_open() {
    let server = server();
    let class = |name: &str, default: &str| {
        json!({"metadata": {"name": name, "annotations": {"storageclass.kubernetes.io/is-default-class": default}},
            "provisioner": "p", "allowVolumeExpansion": false})
    };
    let classes = Resource::of("storage.k8s.io", "storageclasses");
    for (name, default) in [("b", "true"), ("a", "false")] {
        make(&server, &classes, "", class(name, default)).await.unwrap();
    }
    let claims = Resource::of("", "persistentvolumeclaims");
    let claim = json!({"metadata": {"name": "c"}, "spec": {"accessModes": ["ReadWriteOnce"],
        "resources": {"requests": {"storage": "1Gi"}}}});
    let made = make(&server, &claims, "default", claim).await.unwrap();
    assert_eq!(made["spec"]["storageClassName"], "b");
    let grow = json!({"spec": {"resources": {"requests": {"storage": "2Gi"}}}});
    let key = claims.key("default", "c");
    let bound = Write::merge(key.clone(), json!({"status": {"phase": "Bound"}})).on("status");
    write(&server, bound).await.unwrap();
    let volume = json!({"spec": {"volumeName": "v"}});
    write(&server, Write::merge(key.clone(), volume)).await.unwrap();
    refusal(
        write(&server, Write::merge(key, grow)).await,
        &expect![[
            r#"403 persistentvolumeclaims "c" is forbidden: only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize"#
        ]],
    );
    let mut lost = pod("p", json!({}));
    lost["spec"]["runtimeClassName"] = json!("none");
    refusal(
        make(&server, &PODS, "default", lost).await,
        &expect![[r#"403 pods "p" is forbidden: pod rejected: RuntimeClass "none" not found"#]],
    );
}

fn signing_request(signer: &str, organization: &str) -> Value {
    let mut params = rcgen::CertificateParams::default();
    params
        .distinguished_name
        .push(rcgen::DnType::OrganizationName, organization);
    params
        .distinguished_name
        .push(rcgen::DnType::CommonName, "someone");
    let key = rcgen::KeyPair::generate().unwrap();
    let pem = params.serialize_request(&key).unwrap().pem().unwrap();
    json!({"metadata": {"name": "r"}, "spec": {"signerName": signer, "usages": ["client auth"],
        "request": BASE64_STANDARD.encode(pem)}})
}

#[tokio::test]
async fn approving_and_signing_take_the_right_on_the_signer() {
    let server = server();
    let requests = Resource::of("certificates.k8s.io", "certificatesigningrequests");
    let client = "kubernetes.io/kube-apiserver-client";
    refusal(
        make(&server, &requests, "", signing_request(client, "system:masters")).await,
        &expect![[
            r#"403 certificatesigningrequests.certificates.k8s.io "r" is forbidden: use of kubernetes.io/kube-apiserver-client signer with system:masters group is not allowed"#
        ]],
    );
    make(&server, &requests, "", signing_request(client, "team"))
        .await
        .unwrap();
    let approval = json!({"status": {"conditions": [{"type": "Approved", "status": "True", "reason": "r"}]}});
    let approve = || Write::merge(requests.key("", "r"), approval.clone()).on("approval");
    let eve = Identity::user("eve", []);
    let refused = server.write(&eve, approve()).await.map(|_| Value::Null);
    refusal(
        refused,
        &expect![[
            r#"403 certificatesigningrequests.certificates.k8s.io "r" is forbidden: user not permitted to approve requests with signerName "kubernetes.io/kube-apiserver-client""#
        ]],
    );
    write(&server, approve()).await.unwrap();
}
