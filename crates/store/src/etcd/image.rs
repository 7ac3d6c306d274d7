//! What etcd holds, in memory: read once, page by page, and from then on followed by one watch.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tokio::time::{Instant, sleep};

use super::compact;
use super::current::{read, revision_of};
use super::endpoints::Endpoints;
use super::grpc::{Messages, OUT_OF_RANGE, Status};
use super::proto::{
    Asked, EventType, KeyValue, RangeRequest, RangeResponse, StatusRequest, StatusResponse,
    WatchCreateRequest, WatchProgressRequest, WatchRequest, WatchResponse,
};
use super::{EtcdError, Form, Shared};
use crate::entry::kept;
use crate::{Batch, Decode, Entry, Event, EventKind, Revision, Value, parallel, txn};

/// How long opening waits for etcd.
pub(super) const OPEN: Duration = Duration::from_secs(20);
/// Keys in a page of the first list.
const PAGE: i64 = 2000;
/// Between tries to go on with the watch; doubled up to the second.
const PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
/// How often the watch is asked how far it is while somebody waits: it has no answer before it has told everything.
const ASK_AGAIN: Duration = Duration::from_millis(50);
/// The first version of 3.5 whose watches answer that as they should.
const OLDEST: (u32, u32, u32) = (3, 5, 13);

const RANGE: &str = "/etcdserverpb.KV/Range";
const OBJECTS: i64 = 1;
const COMPACTION: i64 = 2;
/// What stands instead of a watch's number where all of them are meant.
const ALL: i64 = -1;

/// What a key is called here and there.
pub(super) struct Keys {
    /// In etcd, with a slash at the end.
    prefix: String,
    /// In the store, likewise.
    root: String,
}

/// Why the watch does not go on.
enum Ended {
    /// From where it stopped it can go on.
    Broken(String),
    /// What came next cannot be had any more, or not be read: everything has to be read anew.
    Lost(String),
}

impl From<Status> for Ended {
    fn from(status: Status) -> Self {
        Ended::Broken(status.to_string())
    }
}

impl Keys {
    pub(super) fn new(prefix: &str, root: &str) -> Self {
        Self {
            prefix: folder(prefix),
            root: folder(root),
        }
    }

    pub(super) fn health(&self) -> Bytes {
        format!("{}health", self.prefix).into()
    }

    /// `None`: the key has no place in etcd.
    pub(super) fn there(&self, key: &Bytes) -> Option<Bytes> {
        moved(key, &self.root, &self.prefix)
    }

    pub(super) fn here(&self, key: &Bytes) -> Option<Bytes> {
        moved(key, &self.prefix, &self.root)
    }

    /// The first key that no longer begins with the prefix.
    fn end(&self) -> Bytes {
        format!("{}0", &self.prefix[..self.prefix.len() - 1]).into()
    }
}

/// With one slash at either end.
fn folder(path: &str) -> String {
    match path.trim_matches('/') {
        "" => "/".to_owned(),
        inner => format!("/{inner}/"),
    }
}

fn moved(key: &Bytes, from: &str, to: &str) -> Option<Bytes> {
    let rest = key.strip_prefix(from.as_bytes())?;
    Some(match from == to {
        true => key.clone(),
        false => [to.as_bytes(), rest].concat().into(),
    })
}

/// Until an etcd that is new enough answers.
pub(super) async fn wait_for(endpoints: &Endpoints) -> Result<(), EtcdError> {
    let deadline = Instant::now() + OPEN;
    loop {
        let status: Result<StatusResponse, _> = endpoints
            .ask("/etcdserverpb.Maintenance/Status", &StatusRequest {})
            .await;
        match status {
            Ok(status) if is_too_old(&status.version) => return Err(EtcdError::TooOld(status.version)),
            Ok(_) => return Ok(()),
            Err(_) if Instant::now() + PAUSE < deadline => sleep(PAUSE).await,
            Err(status) => return Err(EtcdError::Unreachable(status.to_string())),
        }
    }
}

/// A version that cannot be read is taken for a newer one.
fn is_too_old(version: &str) -> bool {
    let mut numbers = version
        .split(['.', '-', '+'])
        .map_while(|number| number.parse().ok());
    let mut next = || numbers.next();
    match (next(), next(), next()) {
        (Some(major), Some(minor), Some(patch)) => (major, minor, patch) < OLDEST,
        _ => false,
    }
}

type Entries<T> = Vec<Arc<Entry<T>>>;

/// Everything as of etcd's last compaction, so that this server has the same history as the others; and where etcd is now.
pub(super) async fn first<T: Send + Sync>(
    endpoints: &Endpoints,
    keys: &Keys,
    form: &dyn Form,
    decode: &Decode<T>,
) -> Result<(Entries<T>, Revision, Revision), EtcdError> {
    let unreachable = |status: Status| EtcdError::Unreachable(status.to_string());
    let asked = RangeRequest {
        key: Bytes::from_static(compact::KEY),
        ..RangeRequest::default()
    };
    let compacted: RangeResponse = endpoints.ask(RANGE, &asked).await.map_err(unreachable)?;
    let now = revision_of(compacted.header.map(|header| header.revision));
    let at = compacted.kvs.first().and_then(|kv| compaction(&kv.value));
    let (kvs, revision) = match list(endpoints, keys, at).await {
        Err(status) if status.code == OUT_OF_RANGE => list(endpoints, keys, None).await,
        listed => listed,
    }
    .map_err(unreachable)?;
    let entries = entries(&kvs, keys, form, decode)?;
    Ok((entries, revision, now.max(revision)))
}

fn compaction(value: &Bytes) -> Option<Revision> {
    let number = std::str::from_utf8(value).ok()?.parse().ok()?;
    (number > 0).then_some(Revision(number))
}

/// Everything under the prefix at one revision: the given one, or the current one.
async fn list(
    endpoints: &Endpoints,
    keys: &Keys,
    at: Option<Revision>,
) -> Result<(Vec<KeyValue>, Revision), Status> {
    let mut all = Vec::new();
    let mut asked = RangeRequest {
        key: keys.prefix.clone().into(),
        range_end: keys.end(),
        limit: PAGE,
        revision: at.map_or(0, |at| at.0 as i64),
        ..RangeRequest::default()
    };
    loop {
        let page: RangeResponse = endpoints.ask(RANGE, &asked).await?;
        if asked.revision == 0 {
            asked.revision = page.header.map_or(0, |header| header.revision);
        }
        all.extend(page.kvs);
        let Some(last) = all.last().filter(|_| page.more) else {
            return Ok((all, revision_of(Some(asked.revision))));
        };
        asked.key = [&last.key[..], b"\0"].concat().into();
    }
}

fn entries<T: Send + Sync>(
    kvs: &[KeyValue],
    keys: &Keys,
    form: &dyn Form,
    decode: &Decode<T>,
) -> Result<Entries<T>, EtcdError> {
    let bytes = kvs.iter().map(|kv| kv.value.len()).sum();
    let entries = parallel::map(kvs, bytes, |kv| entry(kv, keys, form, decode))?;
    Ok(entries.into_iter().flatten().collect())
}

/// `None`: it is not the store's.
fn entry<T>(
    kv: &KeyValue,
    keys: &Keys,
    form: &dyn Form,
    decode: &Decode<T>,
) -> Result<Option<Arc<Entry<T>>>, EtcdError> {
    let modified = revision_of(Some(kv.mod_revision));
    let wrong = |what: String| EtcdError::Undecodable {
        key: String::from_utf8_lossy(&kv.key).into_owned(),
        revision: modified,
        what,
    };
    let key = keys
        .here(&kv.key)
        .ok_or_else(|| wrong("it is not under the prefix".into()))?;
    let value = form.read(&key, &kv.value, modified).map_err(wrong)?;
    let Some(value) = value else { return Ok(None) };
    // Of a large message, only what is needed is kept.
    let (key, value) = kept(&key, &[&value]);
    let object = decode(&key, &value, modified).map_err(wrong)?;
    Ok(Some(Arc::new(Entry {
        key,
        value,
        created: revision_of(Some(kv.create_revision)),
        modified,
        object: Arc::new(object),
    })))
}

impl<T: Send + Sync + 'static> Shared<T> {
    /// Follows etcd for as long as the store is open.
    pub(super) async fn follow(self: Arc<Self>) {
        let mut pause = PAUSE;
        let mut lost = false;
        loop {
            let before = self.history.revision();
            let Err(ended) = self.try_follow(lost).await;
            let (says, anew) = match ended {
                Ended::Broken(says) => (says, lost && before == self.history.revision()),
                Ended::Lost(says) => (says, true),
            };
            lost = anew;
            if before < self.history.revision() {
                pause = PAUSE;
            }
            tracing::warn!(
                "etcd's watch has ended at revision {}: {says}",
                self.history.revision()
            );
            *self.watching.lock() = Err(says);
            self.endpoints.turn_away().await;
            sleep(pause).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    /// `anew`: everything is read first.
    async fn try_follow(&self, anew: bool) -> Result<Infallible, Ended> {
        let now = read(&self.endpoints, &self.keys.health()).await?;
        if anew || now < self.history.revision() {
            // An etcd that has gone back was restored from a backup.
            self.read_anew().await?;
        }
        let from = self.history.revision().0 as i64 + 1;
        let watches = [self.objects_from(from), compaction_from(from)];
        let (sender, mut messages) = self
            .endpoints
            .stream("/etcdserverpb.Watch/Watch", &watches)
            .await?;
        let mut wanted = self.wanted.subscribe();
        *self.watching.lock() = Ok(());
        loop {
            let behind = *wanted.borrow_and_update() > self.history.revision();
            if behind {
                sender.send(&progress());
            }
            self.take(&mut messages, &mut wanted, behind).await?;
        }
    }

    /// What comes next: a message, somebody who waits, or the time to ask again on his behalf.
    async fn take(
        &self,
        messages: &mut Messages,
        wanted: &mut tokio::sync::watch::Receiver<Revision>,
        behind: bool,
    ) -> Result<(), Ended> {
        let again = Instant::now() + ASK_AGAIN;
        loop {
            tokio::select! {
                message = messages.next::<WatchResponse>() => {
                    let message = message?.ok_or_else(|| Ended::Broken("etcd has ended it".into()))?;
                    self.see(message)?;
                    if behind && *wanted.borrow() <= self.history.revision() {
                        return Ok(());
                    }
                }
                _ = wanted.changed() => return Ok(()),
                () = tokio::time::sleep_until(again), if behind => return Ok(()),
            }
        }
    }

    fn objects_from(&self, start_revision: i64) -> WatchRequest {
        create(WatchCreateRequest {
            key: self.keys.prefix.clone().into(),
            range_end: self.keys.end(),
            start_revision,
            progress_notify: true,
            watch_id: OBJECTS,
        })
    }

    fn see(&self, message: WatchResponse) -> Result<(), Ended> {
        if message.canceled {
            return Err(match message.compact_revision {
                0 => Ended::Broken(message.cancel_reason),
                to => Ended::Lost(format!("history before revision {to} is compacted")),
            });
        }
        match message.watch_id {
            COMPACTION => {
                let last = message.events.iter().rev().find_map(|event| event.kv.as_ref());
                if let Some(to) = last.and_then(|kv| compaction(&kv.value)) {
                    self.forget(to);
                }
            }
            OBJECTS if !message.events.is_empty() => self.see_events(message)?,
            OBJECTS | ALL if !message.created && message.events.is_empty() => {
                self.history
                    .advance_to(revision_of(message.header.map(|header| header.revision)));
            }
            _ => {}
        }
        Ok(())
    }

    /// etcd is compacted, so this server's history goes as far back as the others'.
    fn forget(&self, to: Revision) {
        if let Err(e) = self.history.compact(to.min(self.history.revision())) {
            tracing::debug!("follow etcd's compaction: {e}");
        }
    }

    fn see_events(&self, message: WatchResponse) -> Result<(), Ended> {
        let mut events = message
            .events
            .into_iter()
            .filter_map(|event| Some((event.kind, event.kv?)))
            .peekable();
        while let Some((kind, kv)) = events.next() {
            let revision = revision_of(Some(kv.mod_revision));
            let mut all = vec![(kind, kv)];
            while let Some(another) = events.next_if(|(_, kv)| revision_of(Some(kv.mod_revision)) == revision)
            {
                all.push(another);
            }
            if revision > self.history.revision() {
                self.commit_seen(revision, all)?;
            }
        }
        if self.history.stats().history_bytes > self.history_bytes {
            self.history.compact_half();
        }
        Ok(())
    }

    /// What one commit, whoever made it, did under the prefix.
    fn commit_seen(&self, revision: Revision, all: Vec<(i32, KeyValue)>) -> Result<(), Ended> {
        let mut events = Vec::with_capacity(all.len());
        for (kind, kv) in all {
            let key = String::from_utf8_lossy(&kv.key).into_owned();
            let wrong = |what| Ended::Lost(format!("{key} of revision {revision} cannot be read: {what}"));
            events.extend(self.event(kind, kv, revision).map_err(wrong)?);
        }
        let batch = Arc::new(Batch {
            revision,
            events: events.into(),
        });
        self.history.apply(std::slice::from_ref(&batch)).wake();
        Ok(())
    }

    /// `None`: what is gone was not here, or what is new is not the store's.
    fn event(&self, kind: i32, kv: KeyValue, revision: Revision) -> Result<Option<Event<T>>, String> {
        let key = self.keys.here(&kv.key).ok_or("it is not under the prefix")?;
        let before = self.history.get(&key);
        if kind == EventType::Delete as i32 {
            return before
                .map(|before| self.deletion(key, before, revision))
                .transpose();
        }
        // One's own values, too, are taken as they come back: so all servers show the same.
        let Some(value) = self.form.read(&key, &kv.value, revision)? else {
            return Ok(None);
        };
        let (key, value) = kept(&key, &[&value]);
        let event = txn::event(
            key,
            Some(Value::plain(value)),
            false,
            before,
            revision,
            &self.decode,
        );
        event.map(Some).map_err(|e| e.to_string())
    }

    fn deletion(&self, key: Bytes, before: Arc<Entry<T>>, revision: Revision) -> Result<Event<T>, String> {
        let value = self.form.restamp(&before.value, revision);
        let object = (self.decode)(&key, &value, revision)?;
        Ok(Event {
            kind: EventKind::Deleted,
            entry: Arc::new(Entry {
                key,
                value,
                created: before.created,
                modified: revision,
                object: Arc::new(object),
            }),
            before: Some(before),
        })
    }

    /// Whoever watches has to list again: what happened in between is not known.
    async fn read_anew(&self) -> Result<(), Ended> {
        let (kvs, revision) = list(&self.endpoints, &self.keys, None).await?;
        let entries = entries(&kvs, &self.keys, &*self.form, &self.decode);
        let entries = entries.map_err(|e| Ended::Lost(e.to_string()))?;
        tracing::warn!("read everything in etcd anew, at revision {revision}");
        self.history.reset(entries, revision).wake();
        Ok(())
    }
}

fn compaction_from(start_revision: i64) -> WatchRequest {
    create(WatchCreateRequest {
        key: Bytes::from_static(compact::KEY),
        start_revision,
        watch_id: COMPACTION,
        ..WatchCreateRequest::default()
    })
}

fn create(asked: WatchCreateRequest) -> WatchRequest {
    WatchRequest {
        asked: Some(Asked::Create(asked)),
    }
}

fn progress() -> WatchRequest {
    WatchRequest {
        asked: Some(Asked::Progress(WatchProgressRequest {})),
    }
}
