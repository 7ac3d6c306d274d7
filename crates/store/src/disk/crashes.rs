//! A crash at every step of many runs: what was acknowledged is there, and nothing is out of order.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::faults::{Dice, FaultyDisk, Platter, Step};
use super::recovery::recover;
use super::{DiskStore, Options};
use crate::testing::{text_decode, wait};
use crate::{Bytes, EventKind, Expect, History, Range, Revision, Store, Txn, Value};

/// Small, so that a run of some hundred commits rolls its log and writes checkpoints.
const OPTIONS: Options = Options {
    segment_bytes: 32 << 10,
    history_bytes: 64 << 20,
    log_bytes: 64 << 20,
    checkpoint_bytes: 1,
};

/// What each acknowledged commit left, by its revision.
type Model = BTreeMap<u64, Vec<(Bytes, Option<Bytes>)>>;
type State = BTreeMap<Bytes, Bytes>;

/// Crash points in all; each seed gives about 2,000.
fn wanted() -> usize {
    let asked = std::env::var("SETPOINT_CRASH_POINTS").ok();
    asked.and_then(|count| count.parse().ok()).unwrap_or(100_000)
}

#[test]
fn whatever_is_acknowledged_survives_a_crash_at_any_step() {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let (wanted, share) = (wanted(), wanted().div_ceil(threads));
    let points: usize = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|thread| {
                scope.spawn(move || {
                    let mut points = 0;
                    for seed in (0..).map(|turn| (turn * threads + thread) as u64) {
                        points += crash_everywhere(seed);
                        if points >= share {
                            break;
                        }
                    }
                    points
                })
            })
            .collect();
        workers
            .into_iter()
            .map(|worker| worker.join().expect("a crash lost something"))
            .sum()
    });
    println!("{points} crash points");
    assert!(points >= wanted);
}

/// One run and all its crashes. Every third run has a disk that fails now and then, every fifth one that gets full.
fn crash_everywhere(seed: u64) -> usize {
    let (trace, model) = run(seed);
    let faulty = seed % 3 == 1;
    let mut dice = Dice(seed ^ 0xc0ff_ee00);
    let mut platter = Platter::default();
    let mut state = State::new();
    let (mut acknowledged, mut compacted, mut points) = (1, 1, 0);
    for (at, step) in trace.iter().enumerate() {
        match step {
            Step::Acknowledged { revision } => {
                while acknowledged < *revision {
                    acknowledged += 1;
                    play(&mut state, &model[&acknowledged]);
                }
            }
            Step::Compacted { revision } => compacted = *revision,
            _ => {}
        }
        let in_flight = unsynced(&platter, step);
        for variant in 0..3 {
            let left = in_flight.power_loss(&mut dice);
            let place = format!("seed {seed}, step {at} ({step:?}), variant {variant}");
            let history = recovered(&left, &place);
            assert!(history.oldest().0 <= compacted, "{place}: history is gone");
            check(&history, &model, &state, acknowledged, faulty, &place);
            points += 1;
        }
        platter.apply(step);
        if dice.roll(40) == 0 {
            killed_then_power_loss(&platter, &mut dice, &format!("seed {seed}, step {at}, killed"));
            points += 1;
        }
    }
    points
}

/// The disk with a step on its way: what a durable write brings may still be lost in part.
fn unsynced(platter: &Platter, step: &Step) -> Platter {
    let mut platter = platter.clone();
    match step {
        Step::Write {
            file, offset, bytes, ..
        } => platter.apply(&Step::Write {
            file: *file,
            offset: *offset,
            bytes: Arc::clone(bytes),
            durable: false,
        }),
        Step::Sync { .. } | Step::SyncFolder => {}
        other => platter.apply(other),
    }
    platter
}

fn recovered(platter: &Platter, place: &str) -> History<String> {
    let disk = FaultyDisk::new(platter.clone(), 0);
    match recover(&disk, &crate::Plain, &text_decode()) {
        Ok(found) => found.history,
        Err(e) => panic!("{place}: {e}\n{:?}", platter.names()),
    }
}

fn check(history: &History<String>, model: &Model, state: &State, acked: u64, faulty: bool, place: &str) {
    let revision = history.revision().0;
    assert!(
        revision >= acked,
        "{place}: recovered {revision}, acknowledged {acked}"
    );
    let at = Range {
        at: Some(Revision(acked)),
        ..Range::default()
    };
    let page = history.range(&at).unwrap_or_else(|e| panic!("{place}: {e}"));
    let found: State = page
        .entries
        .iter()
        .map(|entry| (entry.key.clone(), entry.value.clone()))
        .collect();
    assert_eq!(&found, state, "{place}");
    if faulty || revision == acked {
        return;
    }
    // What was on its way came whole or not at all, as it was later acknowledged.
    let mut later = state.clone();
    (acked + 1..=revision).for_each(|revision| play(&mut later, &model[&revision]));
    let page = history
        .range(&Range::default())
        .unwrap_or_else(|e| panic!("{place}: {e}"));
    let found: State = page
        .entries
        .iter()
        .map(|entry| (entry.key.clone(), entry.value.clone()))
        .collect();
    assert_eq!(found, later, "{place}");
}

fn play(state: &mut State, events: &[(Bytes, Option<Bytes>)]) {
    for (key, value) in events {
        match value {
            Some(value) => state.insert(key.clone(), value.clone()),
            None => state.remove(key),
        };
    }
}

/// A process that is killed leaves what is not synced in the page cache. What the next process found there and
/// showed must outlive a loss of power, and so must what it added.
fn killed_then_power_loss(platter: &Platter, dice: &mut Dice, place: &str) {
    let disk = FaultyDisk::new(platter.clone(), dice.0);
    let store = DiskStore::on(Arc::new(disk.clone()), text_decode(), OPTIONS)
        .unwrap_or_else(|e| panic!("{place}: {e}"));
    let shown = store.revision();
    let page = store.range(&Range::default()).expect("the present is there");
    let before: Vec<_> = page
        .entries
        .iter()
        .map(|entry| (entry.key.clone(), entry.modified))
        .collect();
    let now = disk.platter();
    drop(store);
    let history = recovered(&now.power_loss(dice), place);
    assert!(
        history.revision() >= shown,
        "{place}: shown {shown}, then {}",
        history.revision()
    );
    let page = history.range(&Range::default()).expect("the present is there");
    let after: Vec<_> = page
        .entries
        .iter()
        .map(|entry| (entry.key.clone(), entry.modified))
        .collect();
    assert_eq!(before, after, "{place}");
    let store = DiskStore::on(Arc::new(disk.clone()), text_decode(), OPTIONS)
        .unwrap_or_else(|e| panic!("{place}: {e}"));
    let added = wait(store.commit(Txn::new().put("/k/added".into(), Value::plain("more"))));
    let added = added.unwrap_or_else(|e| panic!("{place}: {e}")).revision;
    let history = recovered(&disk.platter().power_loss(dice), place);
    assert!(history.revision() >= added, "{place}: added {added}");
}

/// A run of a hundred or so rounds of commits.
fn run(seed: u64) -> (Vec<Step>, Model) {
    let mut dice = Dice(seed);
    let disk = FaultyDisk::new(Platter::default(), seed);
    let store = DiskStore::on(Arc::new(disk.clone()), text_decode(), OPTIONS).expect("an empty disk");
    let mut model = Model::new();
    for round in 0..60 {
        if seed % 3 == 1 {
            disk.set_failing([0, 6][dice.roll(2)]);
        }
        if seed % 5 == 2 {
            disk.set_full(dice.roll(3) == 0);
        }
        commits(&store, &disk, &mut model, &mut dice, round);
        if dice.roll(8) == 0 {
            let to = Revision(
                store
                    .oldest()
                    .0
                    .max(store.revision().0.saturating_sub(dice.roll(20) as u64)),
            );
            disk.note(Step::Compacted { revision: to.0 });
            store.compact(to).expect("a revision that has been");
        }
    }
    drop(store);
    (disk.trace(), model)
}

/// A few transactions at once, so that some share a frame.
fn commits(store: &DiskStore<String>, disk: &FaultyDisk, model: &mut Model, dice: &mut Dice, round: usize) {
    let count = 1 + dice.roll(4);
    let answers: Vec<_> = (0..count)
        .map(|turn| store.commit(txn(dice, round * 10 + turn)))
        .collect();
    for answer in answers {
        let Ok(batch) = wait(answer) else { continue };
        let events = batch.events.iter().map(|event| {
            let value = (event.kind != EventKind::Deleted).then(|| event.entry.value.clone());
            (event.entry.key.clone(), value)
        });
        let clash = model.insert(batch.revision.0, events.collect());
        assert!(clash.is_none(), "revision {} was given twice", batch.revision);
        disk.note(Step::Acknowledged {
            revision: batch.revision.0,
        });
    }
}

fn txn(dice: &mut Dice, id: usize) -> Txn<String> {
    let mut txn = Txn::new();
    for part in 0..1 + dice.roll(3) {
        let key = Bytes::from(format!("/k/{part}/{}", dice.roll(5)));
        let size = [10, 300, 5000][dice.roll(3)];
        let value = Value::stamped(
            format!("{id} at  {}", "x".repeat(size)),
            format!("{id} at ").len(),
        );
        match dice.roll(4) {
            0 => txn = txn.expect(key.clone(), Expect::Present).delete(key, None),
            1 => txn = txn.expect(key.clone(), Expect::Absent).put(key, value),
            _ => txn = txn.put(key, value),
        }
    }
    txn
}
