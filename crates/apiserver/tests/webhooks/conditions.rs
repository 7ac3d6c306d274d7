//! `matchConditions`: who is asked at all, and what of them is refused when they are written.

use super::*;

fn condition(expression: &str) -> Value {
    json!([{"name": "one", "expression": expression}])
}

/// A webhook that refuses everything, asked only under the condition.
async fn refusing(expression: &str, failure_policy: &str) -> Server {
    let server = server();
    let hook = serve(|request| json!({"uid": request["uid"], "allowed": false})).await;
    let changes = json!({
        "rules": only("configmaps"), "matchConditions": condition(expression), "failurePolicy": failure_policy,
    });
    configure(&server, &VALIDATING, "deny", &hook, changes).await;
    server
}

const REFUSED: &str = "400 admission webhook \"deny.example.com\" denied the request without explanation";

async fn outcome(expression: &str, failure_policy: &str) -> String {
    let server = refusing(expression, failure_policy).await;
    match write(&server, map("a", json!({"k": "v"}))).await {
        Ok(_) => "created".to_owned(),
        Err(refused) => format!("{} {}", refused.code, refused.message),
    }
}

#[tokio::test]
async fn a_webhook_is_asked_only_if_its_conditions_hold() {
    for (expression, expected) in [
        ("object.metadata.name != 'a'", "created"),
        ("object.data.k == 'v' && oldObject == null", REFUSED),
        (
            "request.userInfo.username == 'admin' && request.operation == 'CREATE'",
            REFUSED,
        ),
        ("request.resource.resource == 'pods'", "created"),
        ("authorizer.requestResource.check('create').allowed()", REFUSED),
        (
            "authorizer.group('').resource('secrets').check('get').reason() == 'no'",
            "created",
        ),
        ("namespaceObject != null", "created"),
    ] {
        assert_eq!(outcome(expression, "Fail").await, expected, "{expression}");
    }
}

#[tokio::test]
async fn a_condition_that_fails_refuses_the_request_or_passes_the_webhook_over() {
    let failing = "object.nope == 'x'";
    expect![[r#"403 configmaps "a" is forbidden: expression 'object.nope == 'x'' resulted in error: no such key: nope"#]]
        .assert_eq(&outcome(failing, "Fail").await);
    assert_eq!(outcome(failing, "Ignore").await, "created");
    let dear = "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].all(a, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].all(b, \
                [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].all(c, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].all(d, \
                [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].all(e, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].all(f, a > 0))))))";
    let said = outcome(dear, "Fail").await;
    assert!(
        said.ends_with("operation cancelled: actual cost limit exceeded"),
        "{said}"
    );
}

#[tokio::test]
async fn conditions_are_compiled_when_they_are_written() {
    let server = server();
    let hook = serve(allow).await;
    let refused = |expression: &'static str| {
        let (server, url) = (&server, hook.url());
        async move {
            let one = json!({
                "name": "a.example.com", "admissionReviewVersions": ["v1"], "sideEffects": "None",
                "clientConfig": {"url": url}, "matchConditions": condition(expression),
            });
            let object = json!({"metadata": {"name": "a"}, "webhooks": [one]});
            write(server, Write::create(MUTATING.key("", "a"), object)).await
        }
    };
    refusal(
        refused("... [] bad expression").await,
        &expect![[r#"
            422 MutatingWebhookConfiguration.admissionregistration.k8s.io "a" is invalid: webhooks[0].matchConditions[0].expression: Invalid value: "... [] bad expression": compilation failed: ERROR: <input>:1:2: Syntax error: no viable alternative at input '..'
             | ... [] bad expression
             | .^"#]],
    );
    refusal(
        refused("object.metadata.name").await,
        &expect![[
            r#"422 MutatingWebhookConfiguration.admissionregistration.k8s.io "a" is invalid: webhooks[0].matchConditions[0].expression: Invalid value: "object.metadata.name": must evaluate to bool but got dyn"#
        ]],
    );
    assert!(refused("true").await.is_ok());
}
