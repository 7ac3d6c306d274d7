//! What the store does on this machine's disk: `cargo run --release -p setpoint-store --example measure [FOLDER]`.

use std::future::Future;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use store::{Bytes, Decode, DiskStore, Options, Range, Store, Txn, Value};

fn main() {
    let place = std::env::args().nth(1).unwrap_or_else(|| ".".into());
    if std::env::args().nth(2).is_some() {
        return recover_only(Path::new(&place));
    }
    let folder = tempfile::tempdir_in(&place).expect("a folder to write in");
    let started = Instant::now();
    let store = open(folder.path());
    println!("open an empty folder: {:?}", started.elapsed());
    latency(&store);
    drop(store);
    let started = Instant::now();
    let store = open(folder.path());
    println!("open it again after 2,000 commits: {:?}", started.elapsed());
    for clients in [8, 64, 256] {
        throughput(&store, clients, 1024);
    }
    drop(store);
    fill_and_recover(&place);
}

fn open(folder: &Path) -> Arc<DiskStore<Bytes>> {
    let decode: Decode<Bytes> = Arc::new(|_, value, _| Ok(value.clone()));
    Arc::new(DiskStore::open(folder, decode, Options::default()).expect("open the store"))
}

fn put(store: &DiskStore<Bytes>, key: String, size: usize) {
    let value = Value::stamped(vec![b'x'; size], 10);
    wait(store.commit(Txn::new().put(key.into(), value))).expect("a commit");
}

fn latency(store: &DiskStore<Bytes>) {
    let mut times: Vec<Duration> = (0..2000)
        .map(|turn| {
            let started = Instant::now();
            put(store, format!("/k/one/{}", turn % 100), 1024);
            started.elapsed()
        })
        .collect();
    times.sort();
    println!("one client, 1 KiB: p50 {:?}, p99 {:?}", times[1000], times[1980]);
}

fn throughput(store: &Arc<DiskStore<Bytes>>, clients: usize, size: usize) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let done = AtomicUsize::new(0);
    let started = Instant::now();
    let goal = 100_000;
    let local = tokio::task::LocalSet::new();
    let done = std::rc::Rc::new(done);
    for client in 0..clients {
        let (store, done) = (Arc::clone(store), std::rc::Rc::clone(&done));
        local.spawn_local(async move {
            while done.fetch_add(1, Ordering::Relaxed) < goal {
                let key = format!("/k/{client}/{}", done.load(Ordering::Relaxed) % 500);
                let value = Value::stamped(vec![b'x'; size], 10);
                store
                    .commit(Txn::new().put(key.into(), value))
                    .await
                    .expect("a commit");
            }
        });
    }
    runtime.block_on(local);
    let took = started.elapsed();
    println!(
        "{clients} clients, {size} bytes: {:.0} commits/s",
        goal as f64 / took.as_secs_f64()
    );
}

fn fill_and_recover(place: &str) {
    let folder = tempfile::tempdir_in(place).expect("a folder to write in");
    let store = open(folder.path());
    let before = memory_kib();
    let started = Instant::now();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let puts: Vec<_> = (0..50_000)
        .map(|turn| {
            let key = format!("/registry/pods/default/pod-{turn:06}");
            store.commit(Txn::create(key.into(), Value::stamped(vec![b'x'; 4600], 100)))
        })
        .collect();
    puts.into_iter().for_each(|put| {
        runtime.block_on(put).expect("a commit");
    });
    println!(
        "create 50,000 of 4.6 KB: {:?}, {} MiB of memory",
        started.elapsed(),
        (memory_kib() - before) / 1024
    );
    let started = Instant::now();
    let page = store
        .range(&Range::all("/registry/pods/"))
        .expect("the present is there");
    println!("list {}: {:?}", page.entries.len(), started.elapsed());
    drop(page);
    drop(store);
    let started = Instant::now();
    let store = open(folder.path());
    println!(
        "recover {} from the log: {:?}",
        store.history().stats().keys,
        started.elapsed()
    );
    let started = Instant::now();
    store.compact(store.revision()).expect("the present is there");
    println!("compact: {:?}", started.elapsed());
    while store.log_bytes() > 0 {
        std::thread::yield_now();
    }
    println!("checkpoint: {:?}", started.elapsed());
    drop(store);
    let started = Instant::now();
    let store = open(folder.path());
    println!(
        "recover {} from a checkpoint: {:?}",
        store.history().stats().keys,
        started.elapsed()
    );
    drop(store);
    let program = std::env::current_exe().expect("the name of this program");
    let mut child = std::process::Command::new(program);
    child
        .arg(folder.path())
        .arg("recover")
        .status()
        .expect("another process");
}

/// In a process of its own, so that the memory is that of the store alone.
fn recover_only(folder: &Path) {
    let before = memory_kib();
    let store = open(folder);
    let live = store.history().stats().live_bytes;
    let memory = (memory_kib() - before) * 1024;
    println!(
        "memory: {:.2} of {} MiB live",
        memory as f64 / live as f64,
        live >> 20
    );
}

fn memory_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("read /proc/self/status");
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS"))
        .expect("VmRSS");
    line.split_whitespace()
        .nth(1)
        .and_then(|kib| kib.parse().ok())
        .expect("a number")
}

fn wait<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime")
        .block_on(future)
}
