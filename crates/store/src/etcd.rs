//! The backend for several servers: a real etcd (3.5.13 or later), in upstream's layout, beside upstream's servers or ours.
//!
//! Reads and watches come from memory here, too: one watch of etcd keeps it up to date, from etcd's own last compaction
//! on, so that all servers keep the same history. A commit is one transaction of etcd's, and is answered when that watch
//! has brought it back. [`Store::catch_up`] asks etcd how far it is, once for all who wait, and waits for the memory to be
//! as far: what any server has acknowledged is then seen by this one.

mod commit;
mod compact;
mod current;
mod endpoints;
mod grpc;
mod image;
mod lease;
mod proto;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::sync::mpsc;
use std::thread::JoinHandle;
use std::time::Duration;

use parking_lot::Mutex;
use tokio::runtime::Handle;
use tokio::sync::{Notify, watch};

use self::commit::Prepared;
use self::current::Current;
use self::endpoints::Endpoints;
use self::image::Keys;
use self::lease::Leases;
use crate::{Batch, BoxFuture, Bytes, CommitError, Decode, Entry, History, RangeError, Revision, Store, Txn};

/// Where etcd is, and what is done there.
pub struct EtcdConfig {
    /// `https://10.0.0.1:2379`, or `http://`.
    pub servers: Vec<String>,
    /// Whom to trust, and as whom to come. The protocol is set here.
    pub tls: Option<rustls::ClientConfig>,
    /// What all keys in etcd begin with (`/registry`).
    pub prefix: String,
    /// What all keys of the store begin with instead.
    pub root: String,
    /// How often history is compacted; `None`: somebody else does it.
    pub compact_every: Option<Duration>,
    /// How long etcd may take to show that it is alive.
    pub health_timeout: Duration,
    /// How long objects share a lease.
    pub lease_reuse: Duration,
    /// See [`crate::limits::HISTORY_BYTES`].
    pub history_bytes: usize,
}

/// How values look in etcd, where they are without their revision.
pub trait Form: Send + Sync {
    /// Of bytes into which the revision is still to be put (at `stamp_at`), what etcd gets.
    fn write(&self, key: &Bytes, bytes: &Bytes, stamp_at: Option<usize>) -> Result<Bytes, String>;

    /// The other way round, with the revision; `None` for what is no business of this store's. The error says what is
    /// wrong with the value.
    fn read(&self, key: &Bytes, value: &Bytes, revision: Revision) -> Result<Option<Bytes>, String>;

    /// Stamped bytes with another revision: what a deletion shows is the last state with the deletion's own.
    fn restamp(&self, bytes: &Bytes, revision: Revision) -> Bytes;

    /// Whether the value of this revision may be there in a form that is to end.
    fn is_stale(&self, _: &Bytes, _: Revision) -> bool {
        false
    }
}

/// Why a store on etcd cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum EtcdError {
    #[error("{0}")]
    Config(String),
    #[error("{0}")]
    Unreachable(String),
    #[error("etcd {0} is too old: at least 3.5.13 is needed, whose watches tell how far they are")]
    TooOld(String),
    #[error("{key} of revision {revision} in etcd cannot be read: {what}")]
    Undecodable {
        key: String,
        revision: Revision,
        what: String,
    },
    #[error("start the thread of etcd's client: {0}")]
    Thread(std::io::Error),
}

/// The store on an etcd. Dropping it gives up what is under way.
pub struct EtcdStore<T: Send + Sync + 'static> {
    shared: Arc<Shared<T>>,
    handle: Handle,
    stop: Arc<Notify>,
    thread: Option<JoinHandle<()>>,
}

/// What the tasks of the store work on.
struct Shared<T> {
    endpoints: Arc<Endpoints>,
    keys: Keys,
    form: Arc<dyn Form>,
    decode: Decode<T>,
    history: Arc<History<T>>,
    history_bytes: usize,
    leases: Leases,
    current: Current,
    /// How far the memory should be: the watch asks etcd how far it is for as long as it is not.
    wanted: watch::Sender<Revision>,
    /// Why the watch does not go on.
    watching: Mutex<Result<(), String>>,
    alive: Mutex<Result<(), String>>,
}

impl EtcdConfig {
    /// Upstream's numbers.
    pub fn new(servers: Vec<String>, root: &str) -> Self {
        Self {
            servers,
            tls: None,
            prefix: root.to_owned(),
            root: root.to_owned(),
            compact_every: Some(Duration::from_secs(300)),
            health_timeout: Duration::from_secs(2),
            lease_reuse: Duration::from_secs(60),
            history_bytes: crate::limits::HISTORY_BYTES,
        }
    }
}

impl<T: Send + Sync + 'static> EtcdStore<T> {
    /// Reads everything under the prefix. Waits 20 s for an etcd that does not answer yet.
    pub fn open(config: EtcdConfig, form: Arc<dyn Form>, decode: Decode<T>) -> Result<Self, EtcdError> {
        let stop = Arc::new(Notify::new());
        let stopped = Arc::clone(&stop);
        let (opened, answer) = mpsc::sync_channel(1);
        let thread = std::thread::Builder::new()
            .name("store-etcd".into())
            .spawn(move || {
                let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
                    Ok(runtime) => runtime,
                    Err(e) => return drop(opened.send(Err(EtcdError::Thread(e)))),
                };
                let handle = runtime.handle().clone();
                runtime.block_on(async move {
                    match Shared::open(config, form, decode).await {
                        // Whoever opens waits for it.
                        Ok(shared) => drop(opened.send(Ok((shared, handle)))),
                        Err(e) => return drop(opened.send(Err(e))),
                    }
                    stopped.notified().await;
                });
            })
            .map_err(EtcdError::Thread)?;
        let gone = |_| EtcdError::Unreachable("the client's thread has stopped".into());
        let (shared, handle) = answer.recv().map_err(gone)??;
        Ok(Self {
            shared,
            handle,
            stop,
            thread: Some(thread),
        })
    }
}

impl<T: Send + Sync + 'static> Shared<T> {
    /// Everything as it is, and the tasks that keep it so.
    async fn open(
        mut config: EtcdConfig,
        form: Arc<dyn Form>,
        decode: Decode<T>,
    ) -> Result<Arc<Self>, EtcdError> {
        if let Some(tls) = &mut config.tls {
            tls.alpn_protocols = vec![b"h2".to_vec()];
        }
        let endpoints = Endpoints::new(&config.servers, config.tls).map_err(EtcdError::Config)?;
        let endpoints = Arc::new(endpoints);
        let keys = Keys::new(&config.prefix, &config.root);
        image::wait_for(&endpoints).await?;
        let (entries, revision, now) = image::first(&endpoints, &keys, &*form, &decode).await?;
        let shared = Arc::new(Self {
            current: Current::start(Arc::clone(&endpoints), keys.health()),
            endpoints: Arc::clone(&endpoints),
            keys,
            form,
            decode,
            history: Arc::new(History::of(entries, revision)),
            history_bytes: config.history_bytes,
            leases: Leases::new(config.lease_reuse),
            wanted: watch::Sender::new(revision),
            watching: Mutex::new(Ok(())),
            alive: Mutex::new(Ok(())),
        });
        tokio::spawn(Arc::clone(&shared).follow());
        tokio::spawn(Arc::clone(&shared).keep_checking(config.health_timeout));
        if let Some(interval) = config.compact_every {
            tokio::spawn(compact::run(endpoints, interval));
        }
        shared.first_watched(now).await?;
        Ok(shared)
    }

    /// Until the memory is as far as etcd was when it was read.
    async fn first_watched(&self, now: Revision) -> Result<(), EtcdError> {
        self.reach(now, image::OPEN).await.map_err(|_| {
            let says = self.watching.lock().clone().err();
            EtcdError::Unreachable(says.unwrap_or_else(|| "etcd's watch does not begin".into()))
        })
    }
}

impl<T: Send + Sync + 'static> Store<T> for EtcdStore<T> {
    fn history(&self) -> &Arc<History<T>> {
        &self.shared.history
    }

    fn commit(&self, txn: Txn<T>) -> BoxFuture<'static, Result<Arc<Batch<T>>, CommitError<T>>> {
        // Checked and encoded on the caller's thread, and on its way before the answer is asked for.
        let prepared = Prepared::of(txn, &self.shared);
        let going = prepared.map(|prepared| self.handle.spawn(Arc::clone(&self.shared).commit(prepared)));
        Box::pin(async move {
            let closed = |_| CommitError::Failed("the store is closed".into());
            going?.await.map_err(closed)?
        })
    }

    /// Only here: etcd is compacted by [`EtcdConfig::compact_every`], for all servers.
    fn compact(&self, to: Revision) -> Result<Revision, RangeError> {
        self.shared.history.compact(to)
    }

    fn health(&self) -> Result<(), String> {
        self.shared.alive.lock().clone()?;
        self.shared.watching.lock().clone()
    }

    fn is_stale(&self, entry: &Entry<T>) -> bool {
        self.shared.form.is_stale(&entry.key, entry.modified)
    }

    fn catch_up(&self) -> BoxFuture<'static, Result<(), String>> {
        let shared = Arc::clone(&self.shared);
        let going = self.handle.spawn(async move { shared.catch_up().await });
        Box::pin(async move { going.await.map_err(|_| "the store is closed".to_owned())? })
    }

    fn expires(&self) -> bool {
        true
    }
}

impl<T: Send + Sync + 'static> Drop for EtcdStore<T> {
    fn drop(&mut self) {
        self.stop.notify_one();
        if let Some(thread) = self.thread.take() {
            // A panic there has been reported by its thread.
            let _ = thread.join();
        }
    }
}
