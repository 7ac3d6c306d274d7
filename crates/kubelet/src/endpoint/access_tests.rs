use std::sync::atomic::{AtomicU32, Ordering};

use api::{BoxFuture, BoxStream, Change, Object, Page, Query, Refused, Revision, Verb};
use expect_test::expect;

use super::*;

/// Knows one token, allows `get` on `nodes/metrics` and everything to masters; counts what it is asked.
#[derive(Default)]
struct Reviewer {
    asked: AtomicU32,
}

impl Client for Reviewer {
    fn write<'a>(&'a self, as_: &'a Identity, write: Write) -> BoxFuture<'a, Result<Arc<Object>, Refused>> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        assert_eq!(as_.user, "system:node:n1");
        let Verb::Create(mut body) = write.verb else {
            panic!("a review is created")
        };
        body["status"] = if body["kind"] == "TokenReview" {
            let known = body["spec"]["token"] == "good";
            json!({ "authenticated": known, "user": { "username": "metrics", "groups": ["system:authenticated"] } })
        } else {
            let (spec, asked) = (&body["spec"], &body["spec"]["resourceAttributes"]);
            let masters = spec["groups"]
                .as_array()
                .unwrap()
                .iter()
                .any(|group| group == "system:masters");
            assert_eq!(
                (&asked["resource"], &asked["name"]),
                (&json!("nodes"), &json!("n1"))
            );
            json!({ "allowed": masters || (asked["subresource"] == "metrics" && asked["verb"] == "get") })
        };
        let answer = Object::from_value(write.key, Revision(0), &body, &api::Paths::default());
        Box::pin(std::future::ready(Ok(answer)))
    }

    fn list<'a>(&'a self, _: &'a Identity, _: Query) -> BoxFuture<'a, Result<Page, Refused>> {
        panic!("not asked for")
    }

    fn watch<'a>(&'a self, _: &'a Identity, _: Query, _: Revision) -> BoxStream<'a, Result<Change, Refused>> {
        panic!("not asked for")
    }
}

#[tokio::test]
async fn who_may_what() {
    let reviewer = Arc::new(Reviewer::default());
    let access = Access::new(reviewer.clone(), Identity::node("n1"), "n1".into());
    let mut shown = String::new();
    for (token, method, path) in [
        ("", Method::GET, "/metrics"),
        ("Bearer bad", Method::GET, "/metrics"),
        ("Basic good", Method::GET, "/metrics"),
        ("Bearer good", Method::GET, "/metrics/resource"),
        ("bearer good", Method::GET, "/metrics"),
        ("Bearer good", Method::POST, "/metrics"),
        ("Bearer good", Method::GET, "/pods"),
        ("Bearer good", Method::GET, "/metricsx"),
        ("Bearer good", Method::POST, "/exec/default/web/web"),
    ] {
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, token.parse().unwrap());
        let outcome = access
            .check(&[], &method, path, &headers)
            .await
            .map(|who| who.user);
        let asked = reviewer.asked.swap(0, Ordering::Relaxed);
        shown.push_str(&format!("{token} {method} {path}: {outcome:?} ({asked} asked)\n"));
    }
    expect![[r#"
         GET /metrics: Err(Unknown) (0 asked)
        Bearer bad GET /metrics: Err(Unknown) (1 asked)
        Basic good GET /metrics: Err(Unknown) (0 asked)
        Bearer good GET /metrics/resource: Ok("metrics") (2 asked)
        bearer good GET /metrics: Ok("metrics") (0 asked)
        Bearer good POST /metrics: Err(Forbidden("Forbidden (user=metrics, verb=create, resource=nodes, subresource(s)=[metrics])")) (1 asked)
        Bearer good GET /pods: Err(Forbidden("Forbidden (user=metrics, verb=get, resource=nodes, subresource(s)=[pods proxy])")) (2 asked)
        Bearer good GET /metricsx: Err(Forbidden("Forbidden (user=metrics, verb=get, resource=nodes, subresource(s)=[proxy])")) (0 asked)
        Bearer good POST /exec/default/web/web: Err(Forbidden("Forbidden (user=metrics, verb=create, resource=nodes, subresource(s)=[proxy])")) (1 asked)
    "#]].assert_eq(&shown);
}
