//! `kill -9` under load: a child process writes and says on a pipe what was acknowledged to it; after each kill the
//! folder must hold all of that, in order, and the next child goes on from there.
//!
//! A few kills in a plain `cargo test`; `SETPOINT_CRASHES=200` for as many as one likes.

use std::collections::BTreeMap;
use std::future::Future;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use store::{Bytes, Decode, DiskStore, Options, Range, Revision, Store, Txn, Value};

const FOLDER: &str = "SETPOINT_KILL_FOLDER";
const WRITERS: u64 = 16;

/// Small, so that segments and checkpoints come and go while the kills fall.
const OPTIONS: Options = Options {
    segment_bytes: 1 << 20,
    history_bytes: 8 << 20,
    log_bytes: 8 << 20,
    checkpoint_bytes: 1 << 20,
};

fn main() {
    if std::env::args().any(|arg| arg == "--list") {
        return println!("kill: test");
    }
    if let Ok(folder) = std::env::var(FOLDER) {
        return write_until_killed(Path::new(&folder));
    }
    let asked = std::env::var("SETPOINT_CRASHES").ok();
    let kills: usize = asked.and_then(|count| count.parse().ok()).unwrap_or(10);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut acknowledged = BTreeMap::new();
    for kill in 0..kills {
        // A few are killed while they open the folder, most in the middle of writing.
        let after = if kill % 10 == 9 {
            0
        } else {
            50 + kill * 7919 % 2000
        };
        run_and_kill(folder.path(), after, &mut acknowledged);
        verify(folder.path(), &mut acknowledged, kill);
    }
    println!("kill: {kills} kills, all that was acknowledged is there");
}

type Acknowledged = BTreeMap<u64, (String, String)>;

/// Reads acknowledgements until there are `after` of them, kills, and reads what else is in the pipe.
fn run_and_kill(folder: &Path, after: usize, acknowledged: &mut Acknowledged) {
    let mut child = start(folder);
    let mut lines = BufReader::new(child.stdout.take().expect("the pipe")).lines();
    let before = acknowledged.len();
    while acknowledged.len() - before < after {
        let line = lines
            .next()
            .expect("the child writes until it is killed")
            .expect("a line");
        note(&line, acknowledged);
    }
    child.kill().expect("kill the child");
    for line in lines.map_while(Result::ok) {
        note(&line, acknowledged);
    }
    child.wait().expect("the child is gone");
}

fn start(folder: &Path) -> Child {
    let program = std::env::current_exe().expect("the name of this program");
    Command::new(program)
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .spawn()
        .expect("start the child")
}

fn note(line: &str, acknowledged: &mut Acknowledged) {
    let mut words = line.split(' ');
    let (Some(revision), Some(key), Some(value), Some("end")) =
        (words.next(), words.next(), words.next(), words.next())
    else {
        // The kill fell into the line.
        return;
    };
    let revision = revision.parse().expect("a revision");
    let clash = acknowledged.insert(revision, (key.to_string(), value.to_string()));
    assert!(clash.is_none(), "revision {revision} was acknowledged twice");
}

fn verify(folder: &Path, acknowledged: &mut Acknowledged, kill: usize) {
    let store =
        DiskStore::open(folder, decode(), OPTIONS).unwrap_or_else(|e| panic!("after kill {kill}: {e}"));
    let newest = acknowledged.keys().next_back().copied().unwrap_or_default();
    assert!(
        store.revision().0 >= newest,
        "kill {kill}: {newest} acknowledged, {} there",
        store.revision()
    );
    let mut latest: BTreeMap<&str, u64> = BTreeMap::new();
    acknowledged.iter().for_each(|(revision, (key, _))| {
        latest.insert(key, *revision);
    });
    for (key, revision) in latest {
        let entry = store.get(key.as_bytes());
        let entry = entry.unwrap_or_else(|| panic!("kill {kill}: {key} of revision {revision} is gone"));
        assert!(
            entry.modified.0 >= revision,
            "kill {kill}: {key} fell back to {}",
            entry.modified
        );
        if let Some((_, value)) = acknowledged.get(&entry.modified.0) {
            assert!(
                entry.object.starts_with(&format!("{value} ")),
                "kill {kill}: {key} is another"
            );
        }
    }
    let mut watch = store
        .watch(Bytes::new(), store.oldest())
        .expect("what is kept can be watched");
    let mut at = store.oldest();
    while let Some(change) = watch.try_next().expect("nothing is compacted meanwhile") {
        assert_eq!(change.revision.0, at.0 + 1, "kill {kill}: out of order");
        at = change.revision;
    }
    assert_eq!(at, store.revision(), "kill {kill}: the history ends early");
    // Another acknowledgement of what was in flight would clash; what counts from here on is what is there.
    let entries = store
        .range(&Range::default())
        .expect("the present is there")
        .entries;
    acknowledged.retain(|revision, _| entries.iter().any(|entry| entry.modified.0 == *revision));
}

fn write_until_killed(folder: &Path) {
    let store = DiskStore::open(folder, decode(), OPTIONS).expect("open the store in the child");
    let store = Arc::new(store);
    let compacted = AtomicU64::new(store.revision().0);
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let (store, compacted) = (&store, &compacted);
            scope.spawn(move || {
                for turn in 0.. {
                    write_one(&**store, writer, turn);
                    let now = store.revision().0;
                    let last = compacted.load(Ordering::Relaxed);
                    if now > last + 500 && compacted.fetch_max(now, Ordering::Relaxed) == last {
                        store.compact(Revision(last)).expect("a revision that has been");
                    }
                }
            });
        }
    });
}

fn write_one(store: &dyn Store<String>, writer: u64, turn: u64) {
    let key = format!("/k/{writer}/{}", turn * 7 % 40);
    let value = format!("{writer}-{turn}-{}", store.revision());
    let padding = "x".repeat((turn * 331 % 6000) as usize);
    let txn = Txn::new().put(key.clone().into(), Value::plain(format!("{value} {padding}")));
    let batch = wait(store.commit(txn)).expect("a commit");
    let line = format!("{} {key} {value} end\n", batch.revision);
    std::io::stdout().write_all(line.as_bytes()).expect("the pipe");
}

fn decode() -> Decode<String> {
    Arc::new(|_, value, _| String::from_utf8(value.to_vec()).map_err(|e| e.to_string()))
}

fn wait<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    runtime.block_on(future)
}
