//! Priority and fairness, as a client sees it.

use std::sync::Arc;
use std::time::Duration;

use apiserver::Limits;
use http::Method;
use serde_json::json;

use crate::world::{Answer, World, request};

const ADMIN: &str = "admin,system:masters";
const GROUP: &str = "/apis/flowcontrol.apiserver.k8s.io/v1";

fn limits() -> Limits {
    Limits {
        requests_in_flight: 8,
        changes_in_flight: 2,
        request_timeout: Duration::from_secs(3600),
        ..Limits::default()
    }
}

/// A level `small` with about half of the seats, and a schema of the same name for `elephant`.
async fn small(world: &World) {
    let level = json!({
        "metadata": {"name": "small"},
        "spec": {"type": "Limited", "limited": {
            "nominalConcurrencyShares": 5, "lendablePercent": 0, "borrowingLimitPercent": 0,
            "limitResponse": {"type": "Queue", "queuing": {"queues": 1, "handSize": 1, "queueLengthLimit": 3}},
        }},
    });
    let schema = json!({
        "metadata": {"name": "small"},
        "spec": {
            "priorityLevelConfiguration": {"name": "small"}, "matchingPrecedence": 500,
            "distinguisherMethod": {"type": "ByUser"},
            "rules": [{
                "subjects": [{"kind": "User", "user": {"name": "elephant"}}],
                "nonResourceRules": [{"verbs": ["*"], "nonResourceURLs": ["*"]}],
                "resourceRules": [{"verbs": ["*"], "apiGroups": ["*"], "resources": ["*"], "namespaces": ["*"],
                    "clusterScope": true}],
            }],
        },
    });
    for (plural, object) in [("prioritylevelconfigurations", level), ("flowschemas", schema)] {
        let made = world
            .ask(ADMIN, Method::POST, &format!("{GROUP}/{plural}"), object)
            .await;
        assert_eq!(made.status, 201, "{made:?}");
    }
    // The objects that every cluster has are there, too, with their shares: about half of the seats are for `small`.
    let more = json!({"spec": {"limited": {"nominalConcurrencyShares": 200}}});
    let patched = patch(world, "prioritylevelconfigurations/small", &more).await;
    assert_eq!(patched.status, 200, "{patched:?}");
}

async fn patch(world: &World, what: &str, patch: &serde_json::Value) -> Answer {
    let sender = &mut world.http2().await;
    let mut request = request(ADMIN, &format!("{GROUP}/{what}"), patch.clone());
    *request.method_mut() = Method::PATCH;
    let merge = http::HeaderValue::from_static("application/merge-patch+json");
    request.headers_mut().insert("content-type", merge);
    Answer::read(sender.send_request(request).await.unwrap()).await
}

/// The value of a column in a level's row of the dump.
async fn dumped(world: &World, level: &str, column: &str) -> String {
    let dump = world
        .get(ADMIN, "/debug/api_priority_and_fairness/dump_priority_levels")
        .await;
    let rows: Vec<Vec<&str>> = dump
        .text
        .lines()
        .map(|line| line.split(',').map(str::trim).collect())
        .collect();
    let at = rows[0].iter().position(|one| *one == column).expect("a column");
    let row = rows.iter().find(|row| row[0] == level).expect("a row");
    row[at].to_owned()
}

fn metric<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(' '))
}

#[tokio::test]
async fn a_flood_is_held_up_and_rejected_while_others_are_served() {
    let world = Arc::new(World::new(limits()).await);
    small(&world).await;
    let metrics = world.get(ADMIN, "/metrics").await.text;
    let seats = metric(
        &metrics,
        "apiserver_flowcontrol_current_limit_seats{priority_level=\"small\"}",
    );
    let seats: usize = seats.expect("the level's seats").parse().unwrap();
    assert!((3..=6).contains(&seats), "{seats}");
    let flood: Vec<_> = (0..20)
        .map(|_| {
            let world = Arc::clone(&world);
            tokio::spawn(async move { world.get("elephant", "/slow").await })
        })
        .collect();
    world.slow.begun(seats).await;
    world
        .until("/debug/api_priority_and_fairness/dump_priority_levels", |dump| {
            dump.text.contains(&format!("{}, ", 20 - seats - 3))
        })
        .await;
    assert_eq!(
        dumped(&world, "small", "ExecutingRequests").await,
        seats.to_string()
    );
    assert_eq!(dumped(&world, "small", "WaitingRequests").await, "3");
    assert_eq!(dumped(&world, "small", "ActiveQueues").await, "1");

    // Others, and the exempt, have their own seats.
    let mouse = world.get("mouse", "/version").await;
    assert_eq!(mouse.status, 200, "{mouse:?}");
    assert_ne!(mouse.header("x-kubernetes-pf-flowschema-uid"), "");
    let master = tokio::spawn({
        let world = Arc::clone(&world);
        async move { world.get("elephant,system:masters", "/slow").await }
    });
    world.slow.begun(seats + 1).await;

    told(&world, seats + 3 + 1).await;

    world.slow.release(100);
    assert_eq!(master.await.unwrap().status, 200);
    let (mut served, mut rejected) = (0, 0);
    for one in flood {
        match one.await.unwrap() {
            answer if answer.status == 200 => served += 1,
            answer => {
                rejected += 1;
                too_many(&answer);
            }
        }
    }
    assert_eq!((served, rejected), (seats + 3, 20 - seats - 3));
    counted(&world, served, rejected).await;
}

/// The dumps tell of the elephants' requests, and of the level's queues.
async fn told(world: &World, elephants: usize) {
    let requests = world
        .get(
            ADMIN,
            "/debug/api_priority_and_fairness/dump_requests?includeRequestDetails=1",
        )
        .await;
    let of_elephant = requests
        .text
        .lines()
        .filter(|line| line.contains("elephant,") && line.contains("/slow"));
    assert_eq!(of_elephant.count(), elephants, "{}", requests.text);
    let queues = world
        .get(ADMIN, "/debug/api_priority_and_fairness/dump_queues")
        .await;
    assert!(
        queues.text.lines().any(|line| line.starts_with("small,")),
        "{}",
        queues.text
    );
}

/// The answer to who is to come back later.
fn too_many(answer: &Answer) {
    assert_eq!(answer.status, 429, "{answer:?}");
    assert_eq!(answer.text, "Too many requests, please try again later.\n");
    let again: u64 = answer.header("retry-after").parse().unwrap();
    assert!((1..=32).contains(&again), "{again}");
    assert_ne!(answer.header("x-kubernetes-pf-prioritylevel-uid"), "");
}

async fn counted(world: &World, served: usize, rejected: usize) {
    let metrics = world.get(ADMIN, "/metrics").await.text;
    let labels = "flow_schema=\"small\",priority_level=\"small\"";
    for (name, value) in [
        (
            format!("rejected_requests_total{{{labels},reason=\"queue-full\"}}"),
            rejected,
        ),
        (format!("dispatched_requests_total{{{labels}}}"), served),
        (format!("current_executing_requests{{{labels}}}"), 0),
        (format!("current_inqueue_requests{{{labels}}}"), 0),
        (
            format!("request_wait_duration_seconds_count{{execute=\"true\",{labels}}}"),
            served,
        ),
    ] {
        let found = metric(&metrics, &format!("apiserver_flowcontrol_{name}"));
        assert_eq!(found, Some(value.to_string().as_str()), "{name}");
    }
}

#[tokio::test]
async fn a_level_that_gets_more_seats_has_them_at_once() {
    let world = Arc::new(World::new(limits()).await);
    small(&world).await;
    patch(
        &world,
        "prioritylevelconfigurations/small",
        &json!({"spec": {"limited": {"nominalConcurrencyShares": 1}}}),
    )
    .await;
    let waiting: Vec<_> = (0..2)
        .map(|_| {
            let world = Arc::clone(&world);
            tokio::spawn(async move { world.get("elephant", "/slow").await })
        })
        .collect();
    world.slow.begun(1).await;
    let levels = "/debug/api_priority_and_fairness/dump_priority_levels";
    world.until(levels, |_| true).await;
    while dumped(&world, "small", "WaitingRequests").await != "1" {
        tokio::task::yield_now().await;
    }
    patch(
        &world,
        "prioritylevelconfigurations/small",
        &json!({"spec": {"limited": {"nominalConcurrencyShares": 1000}}}),
    )
    .await;
    // Nobody has left, and nobody has come: the second is let in by the change alone.
    world.slow.begun(2).await;
    world.slow.release(2);
    for one in waiting {
        assert_eq!(one.await.unwrap().status, 200);
    }
}

#[tokio::test]
async fn who_waits_for_too_long_is_rejected() {
    let world = Arc::new(World::new(limits()).await);
    small(&world).await;
    patch(
        &world,
        "prioritylevelconfigurations/small",
        &json!({"spec": {"limited": {"nominalConcurrencyShares": 1}}}),
    )
    .await;
    let first = tokio::spawn({
        let world = Arc::clone(&world);
        async move { world.get("elephant", "/slow").await }
    });
    world.slow.begun(1).await;
    let second = world.get("elephant", "/slow?timeout=400ms").await;
    assert_eq!(second.status, 429, "{second:?}");
    let metrics = world.get(ADMIN, "/metrics").await.text;
    let name = "apiserver_flowcontrol_rejected_requests_total{flow_schema=\"small\",priority_level=\"small\",reason=\"time-out\"}";
    assert_eq!(metric(&metrics, name), Some("1"));
    world.slow.release(1);
    assert_eq!(first.await.unwrap().status, 200);
}

#[tokio::test]
async fn a_watch_takes_a_seat_only_to_begin() {
    let world = World::new(limits()).await;
    small(&world).await;
    patch(
        &world,
        "prioritylevelconfigurations/small",
        &json!({"spec": {"limited": {"nominalConcurrencyShares": 1}}}),
    )
    .await;
    let mut sender = world.http2().await;
    let mut watches = Vec::new();
    for _ in 0..5 {
        let watch = request("elephant", "/api/v1/namespaces?watch=1", serde_json::Value::Null);
        let answer = sender.send_request(watch).await.unwrap();
        assert_eq!(answer.status(), 200);
        watches.push(answer);
    }
    assert_eq!(dumped(&world, "small", "ExecutingRequests").await, "0");
}

#[tokio::test]
async fn a_schema_says_whether_its_level_is_there_and_what_must_be_there_comes_back() {
    let world = World::new(limits()).await;
    small(&world).await;
    let schema = format!("{GROUP}/flowschemas/small");
    let condition = |answer: &Answer| answer.json()["status"]["conditions"][0].clone();
    let found = world
        .until(&schema, |answer| condition(answer)["status"] == "False")
        .await;
    let managers = &found.json()["metadata"]["managedFields"];
    let managers = managers.as_array().unwrap().iter();
    let mut managers = managers.map(|one| one["manager"].as_str().unwrap_or_default().to_owned());
    assert!(managers.any(|one| one == "api-priority-and-fairness-config-consumer-v1"));
    let level = format!("{GROUP}/prioritylevelconfigurations/small");
    world
        .ask(ADMIN, Method::DELETE, &level, serde_json::Value::Null)
        .await;
    let dangling = world
        .until(&schema, |answer| condition(answer)["status"] == "True")
        .await;
    assert_eq!(condition(&dangling)["reason"], "NotFound");
    let mandatory = format!("{GROUP}/flowschemas/catch-all");
    let before = world.until(&mandatory, |answer| answer.status == 200).await;
    world
        .ask(ADMIN, Method::DELETE, &mandatory, serde_json::Value::Null)
        .await;
    let uid = before.json()["metadata"]["uid"].clone();
    world
        .until(&mandatory, |answer| {
            answer.status == 200 && answer.json()["metadata"]["uid"] != uid
        })
        .await;
}

#[tokio::test]
async fn without_fairness_so_many_are_served_at_once_but_administrators_always() {
    let world = Arc::new(
        World::new(Limits {
            fairness: false,
            requests_in_flight: 1,
            ..limits()
        })
        .await,
    );
    let ask = |who: &'static str| {
        let world = Arc::clone(&world);
        tokio::spawn(async move { world.get(who, "/slow").await })
    };
    let first = ask("a");
    world.slow.begun(1).await;
    let second = ask("b").await.unwrap();
    assert_eq!((second.status, second.header("retry-after")), (429, "1"));
    assert_eq!(second.header("x-kubernetes-pf-flowschema-uid"), "");
    let master = ask(ADMIN);
    world.slow.begun(2).await;
    world.slow.release(2);
    assert_eq!(first.await.unwrap().status, 200);
    assert_eq!(master.await.unwrap().status, 200);
    let metrics = world.get(ADMIN, "/metrics").await.text;
    let name = "apiserver_current_inflight_requests{request_kind=\"readOnly\"}";
    assert_eq!(metric(&metrics, name), Some("1"));
}

#[tokio::test]
async fn a_list_that_nobody_reads_does_not_keep_its_seat() {
    let world = World::new(Limits {
        request_timeout: Duration::from_secs(3),
        ..limits()
    })
    .await;
    small(&world).await;
    for number in 0..20 {
        let map = json!({"metadata": {"name": format!("m{number}")}, "data": {"x": "y".repeat(100_000)}});
        let path = "/api/v1/namespaces/kube-system/configmaps";
        let made = world.ask(ADMIN, Method::POST, path, map).await;
        assert_eq!(made.status, 201, "{made:?}");
    }
    let mut sender = world.http2_with_window(1 << 16).await;
    let list = request("elephant", "/api/v1/configmaps", serde_json::Value::Null);
    let unread = sender.send_request(list).await.unwrap();
    assert_eq!(unread.status(), 200);
    assert_eq!(dumped(&world, "small", "ExecutingRequests").await, "1");
    let deadline = tokio::time::Instant::now() + crate::world::PATIENCE;
    while dumped(&world, "small", "ExecutingRequests").await != "0" {
        assert!(tokio::time::Instant::now() < deadline, "the seat is still taken");
    }
    drop(unread);
}
