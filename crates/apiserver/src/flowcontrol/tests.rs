//! The shell, with time that stands still unless everybody waits.

use std::time::Duration;

use api::{Client as _, Resource, Value, Write};
use serde_json::json;

use super::*;
use crate::server::{Parts, Server};

const LEVELS: Resource = Resource::of(upkeep::GROUP, configuration::LEVELS);
const SCHEMAS: Resource = Resource::of(upkeep::GROUP, configuration::SCHEMAS);

/// A server whose requests all go to one level with one seat and one queue.
async fn server() -> Server {
    let store = store::MemoryStore::<Object>::new(crate::decoder());
    let mut parts = Parts::new(Arc::new(store));
    parts.limits.requests_in_flight = 1;
    parts.limits.changes_in_flight = 0;
    let server = Server::new(parts);
    let level = json!({"type": "Limited", "limited": {
        "nominalConcurrencyShares": 1_000_000, "borrowingLimitPercent": 0, "lendablePercent": 0,
        "limitResponse": {"type": "Queue", "queuing": {"queues": 1, "handSize": 1, "queueLengthLimit": 2}},
    }});
    let schema = json!({
        "priorityLevelConfiguration": {"name": "one"}, "matchingPrecedence": 5,
        "rules": [{
            "subjects": [{"kind": "Group", "group": {"name": "*"}}],
            "nonResourceRules": [{"verbs": ["*"], "nonResourceURLs": ["*"]}],
        }],
    });
    write(&server, LEVELS, level).await;
    write(&server, SCHEMAS, schema).await;
    server
}

async fn write(server: &Server, resource: Resource, spec: Value) {
    let body = json!({"metadata": {"name": "one"}, "spec": spec});
    let create = Write::create(resource.key("", "one"), body);
    server
        .write(&Identity::apiserver(), create)
        .await
        .expect("an object");
}

fn control(server: &Server) -> &Arc<FlowControl> {
    server.inner().flow_control.as_ref().expect("it is on")
}

fn start(server: &Server, wants: Wants) -> Verdict {
    let asked = Attributes::Path {
        verb: "get",
        path: "/x",
    };
    let request = Request {
        as_: &Identity::user("u", []),
        asked: &asked,
        wants,
        is_watch: false,
        is_change: false,
        about: About::default(),
    };
    control(server).start(request).1
}

fn seat(server: &Server, wants: Wants) -> Seat {
    match start(server, wants) {
        Verdict::Go(seat) => seat,
        Verdict::Wait(_) => panic!("it is to wait"),
        Verdict::TooMany(_) => panic!("it is rejected"),
    }
}

fn waiting(server: &Server) -> Waiting {
    match start(server, Wants::Little) {
        Verdict::Wait(waiting) => waiting,
        Verdict::Go(_) => panic!("there is a seat"),
        Verdict::TooMany(_) => panic!("it is rejected"),
    }
}

fn soon() -> Instant {
    Instant::now() + Duration::from_secs(15)
}

#[tokio::test(start_paused = true)]
async fn who_waits_goes_on_when_a_seat_is_given_back() {
    let server = server().await;
    let first = seat(&server, Wants::Little);
    let second = waiting(&server);
    let third = waiting(&server);
    assert!(matches!(start(&server, Wants::Little), Verdict::TooMany(1)));
    drop(first);
    let second = second.seat(soon()).await.expect("a seat");
    drop(second);
    third.seat(soon()).await.expect("a seat");
}

#[tokio::test(start_paused = true)]
async fn seats_that_are_held_for_watchers_come_back_by_themselves() {
    let server = server().await;
    drop(seat(&server, Wants::Change(10)));
    let since = Instant::now();
    waiting(&server).seat(soon()).await.expect("a seat");
    let waited = since.elapsed();
    assert!(
        (Duration::from_millis(5)..Duration::from_millis(8)).contains(&waited),
        "{waited:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn who_gives_up_makes_room() {
    let server = server().await;
    let first = seat(&server, Wants::Little);
    let (second, third) = (waiting(&server), waiting(&server));
    assert!(second.seat(soon()).await.is_err());
    // A client that goes away drops what waits.
    drop(third);
    let (_fourth, _fifth) = (waiting(&server), waiting(&server));
    let dump = control(&server).dump("dump_priority_levels", false, api::Timestamp::UNIX_EPOCH);
    let dump = dump.expect("a dump");
    let row = dump.lines().find(|line| line.starts_with("one,")).expect("a row");
    let cells: Vec<&str> = row.split(',').map(str::trim).collect();
    assert_eq!(cells[4..], ["2", "1", "1", "2", "0", "2"], "{dump}");
    drop(first);
}

#[tokio::test(start_paused = true)]
async fn a_seat_that_is_granted_to_who_has_just_gone_is_not_lost() {
    let server = server().await;
    let first = seat(&server, Wants::Little);
    let second = waiting(&server);
    drop(first);
    drop(second);
    drop(seat(&server, Wants::Little));
    let second = {
        let _first = seat(&server, Wants::Little);
        waiting(&server)
    };
    // Its time is over, but so is its waiting.
    second.seat(Instant::now()).await.expect("a seat");
}

/// A figure to look at: what a request pays that nobody is in the way of.
#[tokio::test]
async fn an_undisputed_request_costs_little() {
    let store = store::MemoryStore::<Object>::new(crate::decoder());
    let server = Server::new(Parts::new(Arc::new(store)));
    crate::bootstrap::ensure_flow_control(&server)
        .await
        .expect("objects");
    let asked = Attributes::Resource {
        verb: "update",
        group: "",
        version: "v1",
        resource: "configmaps",
        subresource: "",
        namespace: "default",
        name: "a",
        fields: "",
        labels: "",
    };
    let count = 20_000;
    for (who, as_) in [
        (
            "administrator",
            Identity::user("a", [api::identity::SYSTEM_MASTERS]),
        ),
        ("node", Identity::node("n1")),
        ("service account", Identity::service_account("default", "x")),
        ("user", Identity::user("somebody", ["developers"])),
    ] {
        let since = std::time::Instant::now();
        for _ in 0..count {
            let about = About {
                user: as_.user.clone(),
                verb: "update",
                path: SmolStr::new("/api/v1/namespaces/default/configmaps/a"),
            };
            let request = Request {
                as_: &as_,
                asked: &asked,
                wants: Wants::Change(0),
                is_watch: false,
                is_change: true,
                about,
            };
            assert!(matches!(control(&server).start(request).1, Verdict::Go(_)));
        }
        let each = since.elapsed() / count;
        println!("{who}: {each:?}");
        assert!(each < Duration::from_micros(500), "{who}: {each:?}");
    }
}
