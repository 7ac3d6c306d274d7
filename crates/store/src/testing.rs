//! What the tests of this crate share: waiting without a runtime, and stories told as text.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use expect_test::Expect as Expected;

use crate::disk::faults::{FaultyDisk, Platter};
use crate::etcd::testing::Etcd;
use crate::{
    Bytes, Decode, DiskStore, Entry, Expect, MemoryStore, Options, Range, Revision, Store, Txn, Value, Watch,
};

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Blocks the thread until the future is done.
pub(crate) fn wait<F: Future>(future: F) -> F::Output {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}

/// Readers share the value as text.
pub(crate) fn text_decode() -> Decode<String> {
    Arc::new(|_: &Bytes, value: &Bytes, _: Revision| {
        String::from_utf8(value.to_vec()).map_err(|e| e.to_string())
    })
}

/// Tells a story to each backend; what they answer must be the same, and as expected.
pub(crate) fn check(script: &str, expected: Expected) {
    let told = check_local(script, expected);
    if let Some(etcd) = Etcd::start() {
        let etcd = Story::new(Box::new(etcd.open("/story"))).tell(script);
        assert_eq!(told, etcd, "the backends differ");
    }
}

/// The same without etcd, which has no last words to show of what is deleted.
pub(crate) fn check_local(script: &str, expected: Expected) -> String {
    let memory = Story::new(Box::new(MemoryStore::new(text_decode()))).tell(script);
    let disk = FaultyDisk::new(Platter::default(), 0);
    let disk = DiskStore::on(Arc::new(disk), text_decode(), Options::default()).expect("an empty disk");
    let disk = Story::new(Box::new(disk)).tell(script);
    assert_eq!(memory, disk, "the backends differ");
    expected.assert_eq(&memory);
    memory
}

struct Story {
    store: Box<dyn Store<String>>,
    watches: BTreeMap<String, Watch<String>>,
}

impl Story {
    fn new(store: Box<dyn Store<String>>) -> Self {
        Self {
            store,
            watches: BTreeMap::new(),
        }
    }

    /// Each line is a transaction, its operations joined by `;`, or a question; its answer stands below it.
    fn tell(mut self, script: &str) -> String {
        let mut told = String::new();
        for line in script.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let answer = self.line(line);
            told.push_str(&format!("{line}\n"));
            for line in answer.lines() {
                told.push_str(&format!("    {line}\n"));
            }
        }
        told
    }

    fn line(&mut self, line: &str) -> String {
        let words: Vec<&str> = line.split_whitespace().collect();
        let number = |name: &str| {
            let at = words.iter().position(|word| *word == name)?;
            words[at + 1].parse::<u64>().ok()
        };
        let at = number("at").map(Revision);
        match words[0] {
            "get" => match self
                .store
                .get_at(words[1].as_bytes(), at.unwrap_or(self.store.revision()))
            {
                Ok(entry) => entry.map_or("nothing".into(), |entry| show(&entry)),
                Err(e) => e.to_string(),
            },
            "list" => self.list(
                words[1],
                at,
                number("limit").unwrap_or_default(),
                word_after(&words, "from"),
            ),
            "compact" => match self
                .store
                .compact(Revision(words[1].parse().expect("a revision")))
            {
                Ok(oldest) => format!("oldest {oldest}"),
                Err(e) => e.to_string(),
            },
            "watch" => {
                let prefix = word_after(&words, "under").unwrap_or_default().to_string();
                let from = number("from").map_or(self.store.revision(), Revision);
                match self.store.watch(prefix.into(), from) {
                    Ok(watch) => {
                        self.watches.insert(words[1].into(), watch);
                        String::new()
                    }
                    Err(e) => e.to_string(),
                }
            }
            "next" => self.next(words[1]),
            "progress" => {
                let watch = self.watches.get_mut(words[1]).expect("a watch");
                match watch.progress() {
                    Ok(Some(revision)) => format!("all up to {revision}"),
                    Ok(None) => "events first".into(),
                    Err(e) => e.to_string(),
                }
            }
            _ => self.commit(line),
        }
    }

    fn list(&self, prefix: &str, at: Option<Revision>, limit: u64, start: Option<&str>) -> String {
        let range = Range {
            prefix: prefix.to_string().into(),
            start: start.unwrap_or_default().to_string().into(),
            at,
            limit: limit as usize,
        };
        let page = match self.store.range(&range) {
            Ok(page) => page,
            Err(e) => return e.to_string(),
        };
        let mut lines: Vec<_> = page.entries.iter().map(|entry| show(entry)).collect();
        let count = self.store.count(&range).expect("what was listed can be counted");
        let more = if page.more { ", more" } else { "" };
        lines.push(format!("at {}, {count} in all{more}", page.revision));
        lines.join("\n")
    }

    fn next(&mut self, name: &str) -> String {
        let watch = self.watches.get_mut(name).expect("a watch");
        match watch.try_next() {
            Ok(Some(change)) => {
                let events = change.events.iter().map(|event| {
                    let before = event
                        .before
                        .as_ref()
                        .map(|entry| format!(", before {}", show(entry)));
                    format!(
                        "{:?} {}{}",
                        event.kind,
                        show(&event.entry),
                        before.unwrap_or_default()
                    )
                });
                let events: Vec<_> = events.collect();
                format!("{}: {}", change.revision, events.join("; "))
            }
            Ok(None) => "nothing yet".into(),
            Err(e) => e.to_string(),
        }
    }

    /// `create KEY=VALUE`, `put KEY=VALUE`, `update KEY@REVISION=VALUE`, `delete KEY[=LAST]`, `remove KEY@REVISION`; `#` in a value is where
    /// the revision goes.
    fn commit(&self, line: &str) -> String {
        let mut txn = Txn::new();
        for part in line.split(';') {
            let (verb, rest) = part.trim().split_once(' ').unwrap_or((part, ""));
            let (target, text) = rest
                .split_once('=')
                .map_or((rest, None), |(key, text)| (key, Some(text)));
            let (key, revision) = target.split_once('@').unwrap_or((target, "0"));
            let key = Bytes::from(key.to_string());
            let revision = Revision(revision.parse().expect("a revision"));
            let value = text.map(|text| Value {
                bytes: text.replace('#', "").into(),
                stamp_at: text.find('#'),
                ..Value::plain("")
            });
            let some = |value: Option<Value<String>>| value.expect("a value");
            txn = match verb {
                "create" => txn.expect(key.clone(), Expect::Absent).put(key, some(value)),
                "put" => txn.put(key, some(value)),
                "update" => txn
                    .expect(key.clone(), Expect::At(revision))
                    .put(key, some(value)),
                "delete" => txn.delete(key, value),
                "remove" => txn.expect(key.clone(), Expect::At(revision)).delete(key, value),
                "present" => txn.expect(key, Expect::Present),
                _ => panic!("no verb {verb}"),
            };
        }
        match wait(self.store.commit(txn)) {
            Ok(batch) => format!("revision {}", batch.revision),
            Err(e) => e.to_string(),
        }
    }
}

fn word_after<'a>(words: &[&'a str], name: &str) -> Option<&'a str> {
    let at = words.iter().position(|word| *word == name)?;
    Some(words[at + 1])
}

fn show(entry: &Entry<String>) -> String {
    let key = String::from_utf8_lossy(&entry.key);
    format!("{key}={} ({}, {})", entry.object, entry.created, entry.modified)
}
