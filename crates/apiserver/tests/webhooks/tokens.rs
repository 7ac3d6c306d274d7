//! Tokens that a webhook knows.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use api::{Resource, SmolStr, Write};
use apiserver::Server;
use apiserver::auth::bearer::BearerTokens;
use apiserver::auth::cached_tokens::CachedTokens;
use apiserver::auth::reviews::TokenReviews;
use apiserver::auth::webhook_tokens::WebhookTokens;
use apiserver::webhook::Remote;
use expect_test::expect;
use http::StatusCode;
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use serde_json::json;

use crate::hook::{Hook, serve_documents};
use crate::{parts, write};

/// How a webhook of the server's own settings is reached.
pub(crate) fn remote(hook: &Hook) -> Remote {
    let mut roots = RootCertStore::empty();
    let ca = CertificateDer::from_pem_slice(hook.ca_pem.as_bytes()).unwrap();
    roots.add(ca).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    Remote::new(&hook.url(), Arc::new(tls), None).unwrap()
}

fn server(tokens: BearerTokens) -> Server {
    let reviews = Resource::of("authentication.k8s.io", "tokenreviews");
    let answer = Arc::new(TokenReviews(Arc::new(tokens)));
    let mut parts = parts();
    parts.answers.insert((reviews, SmolStr::default()), answer);
    Server::new(parts)
}

async fn review(server: &Server, token: &str, audiences: &[&str]) -> String {
    let key = Resource::of("authentication.k8s.io", "tokenreviews").key("", "");
    let body = json!({"spec": {"token": token, "audiences": audiences}});
    let answer = write(server, Write::create(key, body)).await.unwrap();
    answer["status"].to_string()
}

async fn knower(is_up: Arc<AtomicBool>) -> Hook {
    serve_documents(move |review| {
        if !is_up.load(Ordering::Relaxed) {
            return (StatusCode::FORBIDDEN, json!("not now"));
        }
        let status = match review["spec"]["token"].as_str().unwrap() {
            "good" => {
                json!({"authenticated": true, "user": {"username": "jane", "uid": "7", "groups": ["dev"],
                "extra": {"a": ["b"]}}})
            }
            "elsewhere" => {
                json!({"authenticated": true, "audiences": ["there"], "user": {"username": "joe"}})
            }
            "bad" => json!({"authenticated": false, "error": "it is bad"}),
            _ => json!({"authenticated": false}),
        };
        let said = json!({"apiVersion": review["apiVersion"], "kind": "TokenReview", "status": status});
        (StatusCode::OK, said)
    })
    .await
}

#[tokio::test]
async fn a_webhook_says_whose_a_token_is() {
    let is_up = Arc::new(AtomicBool::new(true));
    let hook = knower(is_up.clone()).await;
    let webhook = WebhookTokens::new(remote(&hook), "v1", vec!["api".to_owned()]).unwrap();
    let minutes = Duration::from_secs(120);
    let cached = CachedTokens::new(Arc::new(webhook), minutes, minutes);
    let server = server(BearerTokens::new(vec![Arc::new(cached)], vec!["api".to_owned()]));
    expect![[r#"{"audiences":["api"],"authenticated":true,"user":{"extra":{"a":["b"]},"groups":["dev","system:authenticated"],"uid":"7","username":"jane"}}"#]].assert_eq(&review(&server, "good", &[]).await);
    expect![[r#"{"audiences":["api"],"authenticated":true,"user":{"extra":{"a":["b"]},"groups":["dev","system:authenticated"],"uid":"7","username":"jane"}}"#]].assert_eq(&review(&server, "good", &["api"]).await);
    expect![[r#"{"error":"invalid bearer token","user":{}}"#]]
        .assert_eq(&review(&server, "good", &["there"]).await);
    expect![[r#"{"error":"invalid bearer token","user":{}}"#]]
        .assert_eq(&review(&server, "elsewhere", &[]).await);
    expect![[r#"{"audiences":["there"],"authenticated":true,"user":{"groups":["system:authenticated"],"username":"joe"}}"#]].assert_eq(&review(&server, "elsewhere", &["there"]).await);
    expect![[r#"{"error":"it is bad","user":{}}"#]].assert_eq(&review(&server, "bad", &[]).await);
    expect![[r#"{"error":"invalid bearer token","user":{}}"#]]
        .assert_eq(&review(&server, "unknown", &[]).await);
    let asked = hook.asked();
    expect![[r#"{"apiVersion":"authentication.k8s.io/v1","kind":"TokenReview","metadata":{"creationTimestamp":null},"spec":{"audiences":["api"],"token":"good"},"status":{"user":{}}}"#]].assert_eq(&asked[0].to_string());
    assert_eq!(asked.len(), 6, "one for each token and audience");

    // What is remembered holds while the webhook is away; failures are not remembered.
    is_up.store(false, Ordering::Relaxed);
    expect![[r#"{"audiences":["api"],"authenticated":true,"user":{"extra":{"a":["b"]},"groups":["dev","system:authenticated"],"uid":"7","username":"jane"}}"#]].assert_eq(&review(&server, "good", &[]).await);
    expect![[r#"{"error":"not now","user":{}}"#]].assert_eq(&review(&server, "new", &[]).await);
    is_up.store(true, Ordering::Relaxed);
    expect![[r#"{"error":"invalid bearer token","user":{}}"#]].assert_eq(&review(&server, "new", &[]).await);
}

#[tokio::test]
async fn a_version_must_be_known() {
    let hook = knower(Arc::default()).await;
    let says = WebhookTokens::new(remote(&hook), "v2", Vec::new()).err().unwrap();
    expect![[r#"unsupported authentication webhook version "v2", supported versions are "v1", "v1beta1""#]]
        .assert_eq(&says);
}
