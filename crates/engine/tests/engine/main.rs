//! What the engine promises a loop: it is asked when something changed, never before its own writes are seen, again
//! after failures and in time, and everything it leaves open is in the ledger.

mod election;
mod table;

use std::sync::Arc;
use std::time::Duration;

use api::{Identity, Key, Object, Reason, Refused, Resource, Timestamp, Write};
use engine::{Clock, Engine, Next};
use expect_test::{Expect, expect};
use reconcile::{ApiStep, Cache, Cause, Controller, Event, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;
use table::Table;

const SET: Resource = Resource::of("", "sets");
const POD: Resource = Resource::of("", "pods");
const EVENT: Resource = Resource::of("", "events");

/// Keeps `want` pods for each set, and misbehaves on request.
struct Sets;

#[derive(Deserialize)]
struct Set {
    want: usize,
    #[serde(default)]
    hold_seconds: i64,
    #[serde(default)]
    panics: bool,
}

impl Controller for Sets {
    type Desired = Set;
    type Observed = (usize, Timestamp);
    type Step = ApiStep;
    const NAME: &'static str = "sets";

    fn follows(&self) -> Follows {
        Follows::These(vec![SET, POD])
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == SET {
            return vec![changed.key.clone()];
        }
        let owners = changed.meta.owners().iter();
        owners
            .filter_map(|owner| cache.by_uid(&owner.uid))
            .map(|owner| owner.key.clone())
            .collect()
    }

    fn observe(&self, set: &Named<Set>, cache: &Cache) -> Self::Observed {
        (cache.owned_by(&set.object.meta.uid).count(), cache.now())
    }

    fn gap(&self, set: &Named<Set>, (have, now): &Self::Observed) -> Gap<ApiStep> {
        assert!(!set.panics, "asked to panic");
        let mut gap = Gap::closed().with_status(json!({"have": have}));
        let until = set.object.meta.created().unwrap_or(*now) + Duration::from_secs(set.hold_seconds as u64);
        if until > *now {
            return gap.hold(
                "pods: not yet",
                until,
                Cause::new("TooYoung", "the set is too young"),
            );
        }
        let uid = &set.object.meta.uid;
        let owner = json!({"apiVersion": "v1", "kind": "Set", "name": set.key().name, "uid": uid, "controller": true});
        for _ in *have..set.want {
            let body = json!({"metadata": {"ownerReferences": [owner]}});
            let step = ApiStep::new(Write::create(POD.key("d", ""), body))
                .says(Event::normal(set.key(), "Made", "made {name}"))
                .else_says(Event::warning(set.key(), "NotMade", "not made: {error}"));
            gap = gap.act(format!("pods: want {}, have {have}", set.want), step);
        }
        gap
    }
}

/// Follows tokio's clock, which these tests turn by hand.
struct TestClock(tokio::time::Instant);

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH + self.0.elapsed()
    }
}

fn start() -> (Arc<Table>, Engine) {
    let table = Arc::new(Table::default());
    let engine = Engine::new(table.clone(), Arc::new(TestClock(tokio::time::Instant::now())));
    engine.add_api(Sets, Identity::service_account("kube-system", "sets"));
    (table, engine)
}

/// Waits (in virtual time) for a condition.
async fn until(what: &str, holds: impl Fn() -> bool) {
    let deadline = tokio::time::Instant::now() + Duration::from_secs(600);
    while !holds() {
        assert!(tokio::time::Instant::now() < deadline, "in vain: {what}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

fn open(engine: &Engine, expect: &Expect) {
    let mut text = String::new();
    for open in engine.ledger().open().0 {
        for part in &open.parts {
            let next = match &part.next {
                Next::Hold { until } => format!("Hold until {until}"),
                next => next.name().to_owned(),
            };
            let cause = part
                .cause
                .as_ref()
                .map(|c| format!("{}: {}", c.code, c.says))
                .unwrap_or_default();
            text += &format!(
                "{} {} | {} | {next} | {cause} | since {}\n",
                open.by, open.key, part.about, part.since
            );
        }
    }
    expect.assert_eq(&text);
}

#[tokio::test(start_paused = true)]
async fn a_loop_closes_its_gap_once_and_tells_of_it() {
    let (table, engine) = start();
    let web = SET.key("d", "web");
    table.put(&web, json!({"want": 20}));
    until("20 pods", || table.count(&POD) >= 20).await;
    until("status", || {
        table.get(&web).is_some_and(|web| web["status"]["have"] == 20)
    })
    .await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(table.count(&POD), 20, "the fence keeps the loop from making more");
    until("Events", || table.count(&EVENT) > 0).await;
    open(&engine, &expect![""]);
    assert!(
        engine
            .metrics()
            .contains("setpoint_turns_total{loop=\"sets\",result=\"done\"}")
    );
    engine.stop();
}

#[tokio::test(start_paused = true)]
async fn a_refusal_is_met_by_a_slow_start_and_kept_in_the_ledger_until_it_closes() {
    let (table, engine) = start();
    let web = SET.key("d", "web");
    *table.refuse.lock() = Some(Refused::new(Reason::Forbidden, "no more pods here"));
    table.put(&web, json!({"want": 20, "status": {"have": 0}}));
    until("a refusal", || !engine.ledger().open().0.is_empty()).await;
    open(
        &engine,
        &expect![[r#"
        sets sets/d/web | pods: want 20, have 0 | Act | Forbidden: no more pods here | since 1970-01-01T00:00:00Z
    "#]],
    );
    tokio::time::sleep(Duration::from_secs(60)).await;
    let tries = table
        .log
        .lock()
        .iter()
        .filter(|line| line.contains("pods"))
        .count();
    assert!(tries < 30, "backoff and slow start: {tries}");
    open(
        &engine,
        &expect![[r#"
        sets sets/d/web | pods: want 20, have 0 | Act | Forbidden: no more pods here | since 1970-01-01T00:00:00Z
    "#]],
    );
    *table.refuse.lock() = None;
    until("20 pods", || table.count(&POD) == 20).await;
    until("closed", || engine.ledger().open().0.is_empty()).await;
    engine.stop();
}

#[tokio::test(start_paused = true)]
async fn a_hold_is_a_timer_and_a_panic_is_a_cause() {
    let (table, engine) = start();
    table.put(&SET.key("d", "bad"), json!({"want": 1, "panics": true}));
    let created = "1970-01-01T00:00:00Z";
    let young = json!({"metadata": {"creationTimestamp": created}, "want": 1, "hold_seconds": 90});
    table.put(&SET.key("d", "young"), young);
    tokio::time::sleep(Duration::from_secs(60)).await;
    open(
        &engine,
        &expect![[r#"
        sets sets/d/bad | turn | Act | Panicked: asked to panic | since 1970-01-01T00:00:00Z
        sets sets/d/young | pods: not yet | Hold until 1970-01-01T00:01:30Z | TooYoung: the set is too young | since 1970-01-01T00:00:00Z
    "#]],
    );
    assert_eq!(table.count(&POD), 0);
    tokio::time::sleep(Duration::from_secs(31)).await;
    assert_eq!(table.count(&POD), 1);
    engine.stop();
}
