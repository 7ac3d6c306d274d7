//! A webhook that decides who may do what.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use api::Identity;
use apiserver::auth::authorization_configuration::{MatchCondition, WebhookConfig};
use apiserver::auth::webhook_authorizer::WebhookAuthorizer;
use apiserver::authorize::{Attributes, Authorizer};
use expect_test::expect;
use http::StatusCode;
use serde_json::json;

use crate::hook::{Hook, serve_documents};
use crate::tokens::remote;

async fn decider(is_up: Arc<AtomicBool>) -> Hook {
    serve_documents(move |review| {
        if !is_up.load(Ordering::Relaxed) {
            return (StatusCode::FORBIDDEN, json!("not now"));
        }
        let status = match review["spec"]["resourceAttributes"]["resource"].as_str() {
            Some("pods") => json!({"allowed": true, "reason": "pods are free"}),
            Some("secrets") => json!({"allowed": false, "denied": true, "reason": "secrets are secret"}),
            _ => json!({"allowed": false}),
        };
        let said =
            json!({"apiVersion": review["apiVersion"], "kind": "SubjectAccessReview", "status": status});
        (StatusCode::OK, said)
    })
    .await
}

fn config(failure_policy: &str, condition: &str) -> WebhookConfig {
    WebhookConfig {
        timeout: std::time::Duration::from_secs(10),
        subject_access_review_version: "v1".to_owned(),
        failure_policy: failure_policy.to_owned(),
        match_conditions: vec![MatchCondition {
            expression: condition.to_owned(),
        }],
        ..WebhookConfig::default()
    }
}

fn about(resource: &str) -> Attributes<'_> {
    Attributes::Resource {
        verb: "list",
        group: "",
        version: "v1",
        resource,
        subresource: "",
        namespace: "default",
        name: "",
        fields: "spec.nodeName=n1",
        labels: "app in (a,b),!old",
    }
}

async fn decides(authorizer: &WebhookAuthorizer, user: &str, asked: Attributes<'_>) -> String {
    format!(
        "{:?}",
        authorizer.decide(&Identity::user(user, ["dev"]), &asked).await
    )
}

#[tokio::test]
async fn a_webhook_decides_what_is_its_concern_and_is_asked_once() {
    let is_up = Arc::new(AtomicBool::new(true));
    let hook = decider(is_up.clone()).await;
    let config = config("Deny", "!request.user.startsWith('system:')");
    let authorizer = WebhookAuthorizer::new("hook", remote(&hook), &config);
    expect![[r#"Allow("pods are free")"#]].assert_eq(&decides(&authorizer, "jane", about("pods")).await);
    expect![[r#"Deny("secrets are secret")"#]]
        .assert_eq(&decides(&authorizer, "jane", about("secrets")).await);
    expect![[r#"NoOpinion("")"#]].assert_eq(&decides(&authorizer, "jane", about("services")).await);
    expect![[r#"NoOpinion("")"#]].assert_eq(&decides(&authorizer, "system:admin", about("secrets")).await);
    let path = Attributes::Path {
        verb: "get",
        path: "/metrics",
    };
    expect![[r#"NoOpinion("")"#]].assert_eq(&decides(&authorizer, "jane", path).await);
    let asked = hook.asked();
    expect![[r#"{"apiVersion":"authorization.k8s.io/v1","kind":"SubjectAccessReview","metadata":{"creationTimestamp":null},"spec":{"groups":["dev","system:authenticated"],"resourceAttributes":{"fieldSelector":{"requirements":[{"key":"spec.nodeName","operator":"In","values":["n1"]}]},"labelSelector":{"requirements":[{"key":"app","operator":"In","values":["a","b"]},{"key":"old","operator":"DoesNotExist"}]},"namespace":"default","resource":"pods","verb":"list","version":"v1"},"user":"jane"},"status":{"allowed":false}}"#]].assert_eq(&asked[0].to_string());
    expect![[r#"{"groups":["dev","system:authenticated"],"nonResourceAttributes":{"path":"/metrics","verb":"get"},"user":"jane"}"#]].assert_eq(&asked[3]["spec"].to_string());
    assert_eq!(asked.len(), 4);

    is_up.store(false, Ordering::Relaxed);
    expect![[r#"Allow("pods are free")"#]].assert_eq(&decides(&authorizer, "jane", about("pods")).await);
    expect![[r#"Deny("not now")"#]].assert_eq(&decides(&authorizer, "joe", about("pods")).await);
    is_up.store(true, Ordering::Relaxed);
    expect![[r#"Allow("pods are free")"#]].assert_eq(&decides(&authorizer, "joe", about("pods")).await);
}

#[tokio::test]
async fn a_failure_is_what_the_policy_makes_of_it() {
    let hook = decider(Arc::default()).await;
    let open = WebhookAuthorizer::new("open", remote(&hook), &config("NoOpinion", "true"));
    expect![[r#"NoOpinion("not now")"#]].assert_eq(&decides(&open, "jane", about("pods")).await);
    let failing = config(
        "Deny",
        "request.resourceAttributes.fieldSelector.requirements[5].key == ''",
    );
    let failing = WebhookAuthorizer::new("failing", remote(&hook), &failing);
    expect![[r#"Deny("cel evaluation error: expression 'request.resourceAttributes.fieldSelector.requirements[5].key == ''' resulted in error: index out of bounds: 5")"#]].assert_eq(&decides(&failing, "jane", about("pods")).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_cannot_wait_is_answered_too() {
    let hook = decider(Arc::new(AtomicBool::new(true))).await;
    let authorizer = WebhookAuthorizer::new("hook", remote(&hook), &config("Deny", "true"));
    let decision = authorizer.authorize(&Identity::user("jane", ["dev"]), &about("pods"));
    expect![[r#"Allow("pods are free")"#]].assert_eq(&format!("{decision:?}"));
}
