use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use super::testing::{Etcd, FOREIGN, open};
use super::{EtcdError, EtcdStore};
use crate::testing::{text_decode, wait};
use crate::{CommitError, EventKind, Expect, Range, Revision, Store, Txn, Value};

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

fn put(store: &EtcdStore<String>, key: &str, value: &str) -> Result<Revision, CommitError<String>> {
    let txn = Txn::new().put(key.to_owned().into(), Value::plain(value.to_owned()));
    wait(store.commit(txn)).map(|batch| batch.revision)
}

fn get(store: &EtcdStore<String>, key: &str) -> Option<String> {
    store.get(key.as_bytes()).map(|entry| entry.object.to_string())
}

fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < deadline, "{what}: not in {PATIENCE:?}");
        std::thread::yield_now();
    }
}

#[test]
fn each_of_two_servers_sees_what_the_other_has_acknowledged() {
    let Some(etcd) = Etcd::start() else { return };
    let (one, two) = (etcd.open("/r"), etcd.open("/r"));
    // Revisions that are none of this prefix's business, so that the watch has nothing to tell.
    let stranger = etcd.open("/stranger");
    for turn in 0..100 {
        let (writer, reader) = if turn % 2 == 0 { (&one, &two) } else { (&two, &one) };
        put(writer, "/k", &turn.to_string()).expect("a commit");
        put(&stranger, "/x", "noise").expect("a commit");
        wait(reader.catch_up()).expect("etcd answers");
        assert_eq!(get(reader, "/k").as_deref(), Some(&*turn.to_string()));
        assert_eq!(reader.get(b"/x").map(|entry| entry.modified), None);
    }
    // Both wrote in turn, on what the other had left.
    let at = one.get(b"/k").expect("there").modified;
    wait(two.commit(Txn::update("/k".into(), at, Value::plain("two")))).expect("nobody was quicker");
    match wait(one.commit(Txn::update("/k".into(), at, Value::plain("one")))) {
        Err(CommitError::Conflict { key, current }) => {
            assert_eq!(key, "/k");
            assert_eq!(*current.expect("what the other wrote").object, "two");
        }
        other => panic!("a conflict, not {other:?}"),
    }
}

#[test]
fn many_writers_on_two_servers_lose_no_update() {
    let Some(etcd) = Etcd::start() else { return };
    let stores = [etcd.open("/r"), etcd.open("/r")];
    put(&stores[0], "/count", "0").expect("a commit");
    stores
        .iter()
        .for_each(|store| wait(store.catch_up()).expect("etcd answers"));
    let watch = stores[1]
        .watch("/".into(), stores[1].revision())
        .expect("the present");
    const EACH: usize = 25;
    std::thread::scope(|scope| {
        for writer in 0..8 {
            let store = &stores[writer % 2];
            scope.spawn(move || (0..EACH).for_each(|_| count_up(store)));
        }
    });
    wait(stores[1].catch_up()).expect("etcd answers");
    assert_eq!(get(&stores[1], "/count"), Some((8 * EACH).to_string()));
    let mut watch = watch;
    let mut seen = 0;
    while let Some(change) = watch.try_next().expect("nothing is compacted") {
        seen += 1;
        assert_eq!(
            *change.events[0].entry.object,
            seen.to_string(),
            "each once, in their order"
        );
    }
    assert_eq!(seen, 8 * EACH);
}

/// As an update does it: from what is there to the next, again and again until nobody is quicker.
fn count_up(store: &EtcdStore<String>) {
    loop {
        let entry = store.get(b"/count").expect("there");
        let next = entry.object.parse::<usize>().expect("a number") + 1;
        let txn = Txn::update("/count".into(), entry.modified, Value::plain(next.to_string()));
        match wait(store.commit(txn)) {
            Ok(_) => return,
            Err(CommitError::Conflict { .. }) => {}
            Err(e) => panic!("{e}"),
        }
    }
}

#[test]
fn what_was_acknowledged_outlives_the_end_of_etcd() {
    let Some(mut etcd) = Etcd::start() else { return };
    let store = etcd.open("/r");
    let (acknowledged, done) = (AtomicU64::new(0), AtomicBool::new(false));
    let mut watch = store.watch("/k".into(), store.revision()).expect("the present");
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for turn in 1.. {
                if done.load(Ordering::Relaxed) {
                    return;
                }
                // What fails may have happened: the next turn writes something else.
                if put(&store, "/k", &turn.to_string()).is_ok() {
                    acknowledged.store(turn, Ordering::Relaxed);
                }
            }
        });
        for _ in 0..3 {
            let before = acknowledged.load(Ordering::Relaxed);
            until("writes go on", || {
                acknowledged.load(Ordering::Relaxed) > before + 20
            });
            etcd.kill();
            until("the end is noticed", || store.health().is_err());
            etcd.restart();
            until("it is noticed that etcd is back", || store.health().is_ok());
        }
        done.store(true, Ordering::Relaxed);
    });
    wait(store.catch_up()).expect("etcd answers");
    let last: u64 = get(&store, "/k").expect("there").parse().expect("a number");
    assert!(last >= acknowledged.load(Ordering::Relaxed));
    // The watch went on, and missed nothing.
    let mut seen = (Revision(0), 0);
    while let Some(change) = watch.try_next().expect("nothing is compacted") {
        let turn: u64 = change.events[0].entry.object.parse().expect("a number");
        assert!((change.revision, turn) > seen, "{turn} after {seen:?}");
        assert_eq!(change.events[0].kind == EventKind::Created, seen.1 == 0);
        seen = (change.revision, turn);
    }
    assert_eq!(seen.1, last);
}

#[test]
fn without_etcd_writes_and_consistent_reads_say_why() {
    let Some(mut etcd) = Etcd::start() else { return };
    let store = etcd.open("/r");
    put(&store, "/k", "v").expect("a commit");
    etcd.kill();
    let refused = put(&store, "/k", "w").expect_err("etcd is gone").to_string();
    assert!(refused.starts_with("the store cannot write: "), "{refused}");
    let refused = wait(store.catch_up()).expect_err("etcd is gone");
    assert!(
        refused.contains(&etcd.url()) && refused.contains("refused"),
        "{refused}"
    );
    assert_eq!(
        get(&store, "/k").as_deref(),
        Some("v"),
        "what needs not be new is still there"
    );
    until("the end is noticed", || store.health().is_err());
}

#[test]
fn a_server_that_comes_later_has_the_history_of_the_others() {
    let Some(etcd) = Etcd::start() else { return };
    let mut config = etcd.config("/r");
    config.compact_every = Some(Duration::from_millis(300));
    let compacting = open(config).expect("etcd answers");
    put(&compacting, "/k", "first").expect("a commit");
    // Quiet ones see from the shared key that another has compacted.
    let mut quiet = etcd.config("/r");
    quiet.compact_every = None;
    let watching = open(quiet).expect("etcd answers");
    let first = watching.revision();
    until("history is compacted", || {
        put(&compacting, "/k", "again").expect("a commit");
        watching.oldest() > first && compacting.oldest() > first
    });
    drop(compacting);
    let last = put(&watching, "/k", "last").expect("a commit");
    let mut late = etcd.config("/r");
    late.compact_every = None;
    let late = open(late).expect("etcd answers");
    assert_eq!(late.oldest(), watching.oldest());
    assert!(
        late.oldest() < last,
        "a late server can still answer about the past"
    );
    let range = Range {
        at: Some(late.oldest()),
        ..Range::all("/")
    };
    let shown = |store: &EtcdStore<String>| {
        let page = store.range(&range).expect("it is kept");
        format!("{:?}", page.entries)
    };
    assert_eq!(shown(&late), shown(&watching));
}

#[test]
fn a_watch_that_missed_a_compaction_begins_anew() {
    let Some(mut etcd) = Etcd::start() else { return };
    let store = etcd.open("/r");
    put(&store, "/gone", "v").expect("a commit");
    put(&store, "/k", "old").expect("a commit");
    let mut watch = store.watch("/".into(), store.revision()).expect("the present");
    let address = etcd.url();
    etcd.kill();
    until("the end is noticed", || store.health().is_err());
    // Another etcd with another past takes its place, as after a backup was restored.
    let Some(mut other) = Etcd::start_at(&address) else {
        return;
    };
    let elsewhere = other.open("/r");
    put(&elsewhere, "/k", "new").expect("a commit");
    until("everything is read anew", || {
        get(&store, "/k").as_deref() == Some("new")
    });
    assert_eq!(get(&store, "/gone"), None);
    wait(watch.next()).expect_err("whoever watched has to list again");
    put(&store, "/k", "newer").expect("writes go on");
    other.kill();
}

#[test]
fn a_deletion_shows_watches_the_last_state_and_who_deletes_his_own() {
    let Some(etcd) = Etcd::start() else { return };
    let (one, two) = (etcd.open("/r"), etcd.open("/r"));
    put(&one, "/k", "v").expect("a commit");
    wait(two.catch_up()).expect("etcd answers");
    let watches = [&one, &two].map(|store| store.watch("/k".into(), store.revision()).expect("the present"));
    let last = Some(Value::plain("last"));
    let batch = wait(one.commit(Txn::new().delete("/k".into(), last))).expect("a commit");
    assert_eq!(*batch.events[0].entry.object, "last");
    for mut watch in watches {
        let change = wait(watch.next()).expect("nothing is compacted");
        let shown = &change.events[0].entry;
        assert_eq!((&**shown.object, shown.modified), ("v", batch.revision));
    }
}

#[test]
fn what_is_not_the_stores_is_left_alone() {
    let Some(etcd) = Etcd::start() else { return };
    let store = etcd.open("/r");
    put(&store, "/k", "v").expect("a commit");
    put(&store, "/other", FOREIGN).expect("a commit");
    let late = etcd.open("/r");
    put(&store, "/more", FOREIGN).expect("a commit");
    wait(late.catch_up()).expect("etcd answers");
    assert_eq!(
        (
            get(&late, "/k").as_deref(),
            get(&late, "/other"),
            get(&late, "/more")
        ),
        (Some("v"), None, None)
    );
    assert_eq!(late.revision(), store.revision());
}

#[test]
fn leases_end_what_does_not_last() {
    let Some(etcd) = Etcd::start() else { return };
    let store = etcd.open("/r");
    let lasting = |text: &str| Value::plain(text.to_owned()).lasting(Duration::from_secs(1));
    let both = Txn::create("/short".into(), lasting("a")).put("/long".into(), Value::plain("b"));
    wait(store.commit(both)).expect("a commit");
    let mut watch = store
        .watch("/short".into(), store.revision())
        .expect("the present");
    let change = wait(watch.next()).expect("nothing is compacted");
    assert_eq!(change.events[0].kind, EventKind::Deleted);
    assert_eq!(
        (get(&store, "/short"), get(&store, "/long").as_deref()),
        (None, Some("b"))
    );
}

#[test]
fn what_etcd_refuses_is_told_apart() {
    let Some(etcd) = Etcd::start() else { return };
    let store = etcd.open("/r");
    for (size, expected) in [(1800 << 10, "request is too large"), (2 << 20, "larger than max")] {
        let refused = put(&store, "/k", &"x".repeat(size)).expect_err("more than etcd takes");
        let is_told = matches!(&refused, CommitError::Invalid(says) if says.contains(expected));
        assert!(is_told, "{refused}");
    }
    let many = (0..200).fold(Txn::new(), |txn, at| {
        txn.expect(format!("/{at}").into(), Expect::Absent)
    });
    assert!(matches!(wait(store.commit(many)), Err(CommitError::Invalid(_))));
}

#[test]
fn a_full_etcd_says_so() {
    let Some(etcd) = Etcd::start_with("http", |_| vec!["--quota-backend-bytes=100000".into()]) else {
        return;
    };
    let store = etcd.open("/r");
    let mut last = None;
    until("the quota is used up", || {
        last = put(&store, "/k", &"y".repeat(100_000)).err();
        last.is_some()
    });
    assert!(matches!(last, Some(CommitError::Full(_))), "{last:?}");
}

#[test]
fn what_cannot_be_read_is_named() {
    let Some(etcd) = Etcd::start() else { return };
    let store = etcd.open("/r");
    put(&store, "/fine", "v").expect("a commit");
    put(&store, "/poison", "v").expect("a commit");
    let picky: crate::Decode<String> = Arc::new(|key, value, revision| match &key[..] {
        b"/poison" => Err("it is poison".into()),
        _ => text_decode()(key, value, revision),
    });
    let refused = EtcdStore::open(
        etcd.config("/r"),
        Arc::new(super::testing::Marked),
        Arc::clone(&picky),
    );
    let refused = refused.err().expect("a refusal");
    assert!(
        matches!(&refused, EtcdError::Undecodable { key, .. } if key == "/r/poison"),
        "{refused}"
    );
    // While the server runs, its health names the key, and all is well once it is gone.
    wait(store.commit(Txn::new().delete("/poison".into(), None))).expect("a commit");
    let strict =
        EtcdStore::open(etcd.config("/r"), Arc::new(super::testing::Marked), picky).expect("all is well");
    put(&store, "/poison", "v").expect("a commit");
    until("the key is named", || {
        strict.health().is_err_and(|says| says.contains("/r/poison"))
    });
    wait(store.commit(Txn::new().delete("/poison".into(), None))).expect("a commit");
    until("all is well again", || strict.health().is_ok());
    assert_eq!(get(&strict, "/fine").as_deref(), Some("v"));
}

#[test]
fn tls_takes_only_whom_it_knows_and_servers_that_do_not_answer_are_passed_over() {
    let Some((etcd, trusting)) = Etcd::start_secure() else {
        return;
    };
    let mut config = etcd.config("/r");
    config.servers.insert(0, "https://127.0.0.1:1".into());
    config.tls = Some(trusting.client(true));
    let store = open(config).expect("one of two answers");
    put(&store, "/k", "v").expect("a commit");
    assert_eq!(get(&store, "/k").as_deref(), Some("v"));
    let mut nobody = etcd.config("/r");
    nobody.tls = Some(trusting.client(false));
    let refused = open(nobody).err().expect("etcd wants a certificate");
    assert!(
        matches!(&refused, EtcdError::Unreachable(says) if says.contains("ertificate")),
        "{refused}"
    );
}
