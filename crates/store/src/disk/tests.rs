use std::path::Path;
use std::sync::Arc;

use expect_test::{Expect, expect};

use super::faults::{FaultyDisk, Platter};
use super::{DiskStore, OpenError, Options, checkpoint};
use crate::testing::{text_decode, wait};
use crate::{CommitError, Range, Revision, Store, Txn, Value};

const SMALL: Options = Options {
    segment_bytes: 32 << 10,
    history_bytes: 64 << 20,
    log_bytes: 64 << 20,
    checkpoint_bytes: 1,
};

fn on(disk: &FaultyDisk) -> Result<DiskStore<String>, OpenError> {
    DiskStore::on(Arc::new(disk.clone()), text_decode(), SMALL)
}

fn empty() -> FaultyDisk {
    FaultyDisk::new(Platter::default(), 0)
}

fn put(store: &DiskStore<String>, key: &str, value: String) -> Result<Revision, CommitError<String>> {
    let txn = Txn::new().put(key.to_string().into(), Value::plain(value));
    wait(store.commit(txn)).map(|batch| batch.revision)
}

fn put_some(store: &DiskStore<String>, count: usize) {
    for turn in 0..count {
        put(store, &format!("/k/{turn}"), "v".repeat(5000)).expect("a commit");
    }
}

/// What opening says after something was done to the files of ten commits.
fn check_damage(damage: impl FnOnce(&mut Platter), expected: Expect) {
    let disk = empty();
    put_some(&on(&disk).expect("an empty disk"), 10);
    let mut platter = disk.platter();
    damage(&mut platter);
    let says = match on(&FaultyDisk::new(platter, 0)) {
        Ok(store) => format!("open at revision {}", store.revision()),
        Err(e) => e.to_string(),
    };
    expected.assert_eq(&says);
}

#[test]
fn damage_is_refused_with_file_place_and_remedy() {
    check_damage(|_| {}, expect!["open at revision 11"]);
    check_damage(
        |platter| platter.rot("log-000000000001", 4096 + 700),
        expect![
            "log-000000000001 is damaged at byte 4096: what should follow revision 1 is not readable, but revision 3 is there. Nothing was changed. Restore the data folder from a backup. To go on with revision 1 and give up what came after it: cut the file there (truncate --size=4096 log-000000000001) and remove the log files numbered higher."
        ],
    );
    check_damage(
        |platter| platter.rot("log-000000000001", 3),
        expect![
            "log-000000000001 is damaged at byte 0: its beginning is not that of a log segment. Nothing was changed. Restore the data folder from a backup."
        ],
    );
    // The last frame of a segment that another follows.
    check_damage(
        |platter| platter.rot("log-000000000001", 4096 + 2 * 8192),
        expect![
            "log-000000000001 is damaged at byte 20480: what should follow revision 3 is not readable, but revision 5 is there. Nothing was changed. Restore the data folder from a backup. To go on with revision 3 and give up what came after it: cut the file there (truncate --size=20480 log-000000000001) and remove the log files numbered higher."
        ],
    );
    check_damage(
        |platter| platter.rot("format", 3),
        expect![[
            r#"the data folder is of another version: found "set`oint store, format 1". Use the version of setpoint that wrote it, or another folder"#
        ]],
    );
}

#[test]
fn a_write_cut_short_at_the_end_is_cut_off() {
    // The tenth commit is the last frame of the fourth segment.
    check_damage(
        |platter| platter.rot("log-000000000004", 4096 + 700),
        expect!["open at revision 10"],
    );
}

#[test]
fn a_damaged_checkpoint_is_refused() {
    let disk = empty();
    let store = on(&disk).expect("an empty disk");
    put_some(&store, 10);
    checkpoint::write(&disk, &crate::Plain, store.history(), Revision(9)).expect("written");
    drop(store);
    let mut platter = disk.platter();
    let name = checkpoint::name(Revision(9));
    platter.rot(&name, 3000);
    let says = on(&FaultyDisk::new(platter, 0))
        .err()
        .expect("refused")
        .to_string();
    expect!["checkpoint-00000000000000000009 is damaged at byte 20: a block's checksum does not match. Nothing was changed. Restore the data folder from a backup."].assert_eq(&says);
}

#[test]
fn a_folder_is_opened_once() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let open = || DiskStore::open(folder.path(), text_decode(), SMALL);
    let first = open().expect("an empty folder");
    let says = open().err().expect("refused").to_string();
    let says = says.replace(&folder.path().display().to_string(), "DIR");
    expect!["the data folder DIR is in use by another process"].assert_eq(&says);
    drop(first);
    open().expect("nobody has it any more");
}

#[test]
fn what_the_remedy_says_works() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let open = || DiskStore::open(folder.path(), text_decode(), SMALL);
    put_some(&open().expect("an empty folder"), 10);
    let log = folder.path().join("log-000000000002");
    rot(&log, 4096 + 700);
    let Err(OpenError::Damaged { file, offset, .. }) = open() else {
        panic!("damage went by");
    };
    assert_eq!(file, log.display().to_string());
    let log = std::fs::OpenOptions::new()
        .write(true)
        .open(&log)
        .expect("the log");
    log.set_len(offset).expect("cut");
    for number in 3..9 {
        // There may be fewer.
        let _ = std::fs::remove_file(folder.path().join(format!("log-{number:012}")));
    }
    let store = open().expect("sound again");
    assert_eq!(store.revision(), Revision(4));
    put_some(&store, 10);
    drop(store);
    assert_eq!(open().expect("still sound").revision(), Revision(14));
}

fn rot(path: &Path, offset: usize) {
    let mut bytes = std::fs::read(path).expect("the file");
    bytes[offset] ^= 1;
    std::fs::write(path, bytes).expect("the file");
}

#[test]
fn a_full_disk_fails_writes_and_heals() {
    let disk = empty();
    let store = on(&disk).expect("an empty disk");
    put(&store, "/k/first", "v".into()).expect("a commit");
    disk.set_full(true);
    // What is made in advance is still used up.
    let refused =
        (0..100).find_map(|turn| put(&store, "/k/more", format!("{turn}{}", "v".repeat(5000))).err());
    let says = refused.expect("it gets full").to_string();
    expect!["the store's disk is full (no storage space): free some space, and writes go on"]
        .assert_eq(&says);
    assert!(store.health().is_err());
    let revision = store.revision();
    assert_eq!(
        put(&store, "/k/more", "v".repeat(9000)).map_err(|e| matches!(e, CommitError::Full(_))),
        Err(true)
    );
    assert_eq!(store.revision(), revision, "nothing of it is visible");
    assert!(store.get(b"/k/first").is_some(), "reads go on");
    disk.set_full(false);
    put(&store, "/k/more", "v".repeat(9000)).expect("there is space again");
    assert_eq!(store.health(), Ok(()));
}

#[test]
fn a_failed_write_is_not_visible_and_the_next_takes_its_place() {
    let disk = empty();
    let store = on(&disk).expect("an empty disk");
    disk.set_failing(1);
    let says = put(&store, "/k/a", "lost".into())
        .expect_err("refused")
        .to_string();
    expect!["the store cannot write: input/output error"].assert_eq(&says);
    assert!(store.get(b"/k/a").is_none());
    disk.set_failing(0);
    assert_eq!(put(&store, "/k/b", "kept".into()).expect("a commit"), Revision(2));
    drop(store);
    let store = on(&disk).expect("a sound disk");
    assert!(store.get(b"/k/a").is_none() && store.get(b"/k/b").is_some());
}

#[test]
fn watches_go_on_across_a_restart() {
    let disk = empty();
    let store = on(&disk).expect("an empty disk");
    put_some(&store, 3);
    wait(store.commit(Txn::new().delete("/k/1".into(), Some(Value::plain("last"))))).expect("a deletion");
    drop(store);
    let store = on(&disk).expect("a sound disk");
    let mut watch = store.watch("/k/".into(), Revision(3)).expect("kept");
    let mut seen = Vec::new();
    while let Some(change) = watch.try_next().expect("kept") {
        seen.push(format!("{} {:?}", change.revision, change.events));
    }
    expect![[r#"
        4 [Created /k/2@4]
        5 [Deleted /k/1@5]"#]]
    .assert_eq(&seen.join("\n"));
    put(&store, "/k/1", "again".into()).expect("a commit");
    assert_eq!(
        watch.try_next().expect("kept").expect("a change").revision,
        Revision(6)
    );
}

#[test]
fn the_log_goes_once_it_is_in_a_checkpoint() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let open = || DiskStore::open(folder.path(), text_decode(), SMALL);
    let store = open().expect("an empty folder");
    put_some(&store, 40);
    let before = store.log_bytes();
    store.compact(store.revision()).expect("the present");
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while store.log_bytes() > 0 {
        assert!(
            std::time::Instant::now() < deadline,
            "{} bytes stay",
            store.log_bytes()
        );
        std::thread::yield_now();
    }
    assert!(before > 0);
    let entries = |store: &DiskStore<String>| format!("{:?}", store.range(&Range::all("/k/")));
    let there = entries(&store);
    drop(store);
    let store = open().expect("a checkpoint");
    assert_eq!(entries(&store), there);
    assert_eq!(store.oldest(), store.revision());
}
