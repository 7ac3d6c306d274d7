//! The backend for one machine: its own write-ahead log and checkpoints in one folder, and everything in memory.
//!
//! ```text
//! lock                   held while the store is open
//! format                 which version of all this
//! log-000000000007       segments of the log, in their order, and one made in advance
//! checkpoint-…0012345    all that was live at a revision; the log before it is superfluous
//! ```
//! The checkpoint is as old as the history that is kept, so that watches go on across a restart.

mod checkpoint;
#[cfg(test)]
mod crashes;
#[cfg(test)]
pub(crate) mod faults;
mod files;
mod housekeeper;
mod recovery;
#[cfg(test)]
mod tests;
mod writer;

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::thread::JoinHandle;

use parking_lot::Mutex;

pub use self::files::{Disk, DiskFile, Folder};
use self::housekeeper::{Bounds, Calls, Housekeeper};
use self::writer::{Queue, Writer};
use crate::log::{Log, Segment, Stock};
use crate::{
    Batch, BoxFuture, CommitError, Decode, Entry, History, Plain, RangeError, Revision, Seal, Store, Txn,
    limits,
};

/// The store on a disk. Dropping it writes what waits, and lets go of the folder.
pub struct DiskStore<T: Send + Sync + 'static> {
    history: Arc<History<T>>,
    seal: Arc<dyn Seal>,
    queue: Arc<Queue<T>>,
    health: Arc<Mutex<Result<(), String>>>,
    stock: Arc<Stock>,
    housekeeper: Arc<Housekeeper<T>>,
    threads: Vec<JoinHandle<()>>,
}

/// How large things may get; see [`limits`] for what they mean.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    pub segment_bytes: u64,
    pub history_bytes: usize,
    pub log_bytes: u64,
    pub checkpoint_bytes: u64,
}

/// Why a data folder cannot be used. Nothing in it has been changed.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("the data folder {folder} is in use by another process")]
    Locked { folder: String },
    #[error(
        "the data folder is of another version: found {found}. Use the version of setpoint that wrote it, or \
         another folder"
    )]
    OtherVersion { found: String },
    #[error("{file} is damaged at byte {offset}: {what}. Nothing was changed. {remedy}")]
    Damaged {
        file: String,
        offset: u64,
        what: String,
        remedy: String,
    },
    #[error("{key} of revision {revision} cannot be read: {what}")]
    Undecodable {
        key: String,
        revision: Revision,
        what: String,
    },
    #[error("{doing}: {source}")]
    Io { doing: String, source: io::Error },
}

impl Default for Options {
    fn default() -> Self {
        Self {
            segment_bytes: limits::SEGMENT_BYTES,
            history_bytes: limits::HISTORY_BYTES,
            log_bytes: limits::LOG_BYTES,
            checkpoint_bytes: limits::CHECKPOINT_BYTES,
        }
    }
}

impl OpenError {
    pub(crate) fn undecodable(key: &[u8], revision: Revision, what: String) -> Self {
        Self::Undecodable {
            key: crate::txn::text(key).into_owned(),
            revision,
            what,
        }
    }
}

impl<T: Send + Sync + 'static> DiskStore<T> {
    /// Opens the store in a folder, or makes one. `decode` is called for everything that is found.
    pub fn open(folder: &Path, decode: Decode<T>, options: Options) -> Result<Self, OpenError> {
        Self::on(Arc::new(Folder::open(folder)?), decode, options)
    }

    /// The same with values sealed on the disk. What is there plain, from before, is read all the same if the seal lets it.
    pub fn open_sealed(
        folder: &Path,
        seal: Arc<dyn Seal>,
        decode: Decode<T>,
        options: Options,
    ) -> Result<Self, OpenError> {
        Self::sealed_on(Arc::new(Folder::open(folder)?), seal, decode, options)
    }

    /// Opens the store on anything that can stand in for a folder.
    pub fn on(disk: Arc<dyn Disk>, decode: Decode<T>, options: Options) -> Result<Self, OpenError> {
        Self::sealed_on(disk, Arc::new(Plain), decode, options)
    }

    fn sealed_on(
        disk: Arc<dyn Disk>,
        seal: Arc<dyn Seal>,
        decode: Decode<T>,
        options: Options,
    ) -> Result<Self, OpenError> {
        let io = |doing: &str| {
            let doing = doing.to_string();
            move |source| OpenError::Io { doing, source }
        };
        let mut found = recovery::recover(&*disk, &*seal, &decode)?;
        let (segment, offset) = match found.tail.take() {
            Some(tail) => tail,
            None => {
                let size = options.segment_bytes.min(limits::FIRST_SEGMENT_BYTES);
                let made = Segment::create(&*disk, found.next_sequence, size);
                found.next_sequence += 1;
                (made.map_err(io("make the log"))?, Segment::START)
            }
        };
        let history = Arc::new(found.history);
        let stock = Stock::new(
            Arc::clone(&disk),
            options.segment_bytes,
            found.next_sequence,
            found.spare,
        );
        let stock = Arc::new(stock);
        let finished = Arc::new(Mutex::new(found.finished));
        let log = Log::new(
            Arc::clone(&stock),
            segment,
            offset,
            history.revision(),
            Arc::clone(&finished),
        );
        let housekeeper = Arc::new(Housekeeper {
            disk,
            history: Arc::clone(&history),
            seal: Arc::clone(&seal),
            finished,
            bounds: Bounds {
                history_bytes: options.history_bytes,
                log_bytes: options.log_bytes,
                checkpoint_bytes: options.checkpoint_bytes,
            },
            calls: Calls::default(),
        });
        let mut store = Self {
            history,
            seal,
            queue: Arc::new(Queue::new()),
            health: Arc::new(Mutex::new(Ok(()))),
            stock,
            housekeeper,
            threads: Vec::new(),
        };
        store
            .start(log, decode, options)
            .map_err(io("start the store's threads"))?;
        Ok(store)
    }

    fn start(&mut self, log: Log, decode: Decode<T>, options: Options) -> io::Result<()> {
        let writer = Writer {
            queue: Arc::clone(&self.queue),
            history: Arc::clone(&self.history),
            decode,
            seal: Arc::clone(&self.seal),
            log,
            housekeeper: Arc::clone(&self.housekeeper),
            health: Arc::clone(&self.health),
            // With a frame's worth of others before it, the largest transaction must fit into a segment.
            txn_bytes: (options.segment_bytes as usize / 4 * 3).min(limits::TXN_BYTES * 2),
            frame_bytes: options.segment_bytes as usize / 8,
            history_bytes: options.history_bytes,
        };
        let writer = std::thread::Builder::new()
            .name("store-writer".into())
            .spawn(move || writer.run())?;
        self.threads.push(writer);
        self.threads.push(self.stock.start()?);
        self.threads.push(self.housekeeper.start()?);
        Ok(())
    }

    /// Bytes of finished log segments that the next checkpoint may free.
    pub fn log_bytes(&self) -> u64 {
        self.housekeeper.log_bytes()
    }
}

impl<T: Send + Sync + 'static> Store<T> for DiskStore<T> {
    fn history(&self) -> &Arc<History<T>> {
        &self.history
    }

    fn commit(&self, txn: Txn<T>) -> BoxFuture<'static, Result<Arc<Batch<T>>, CommitError<T>>> {
        let queued = txn.check().and_then(|()| {
            // What does not hold now makes a conflict whatever is on its way: now is within the call.
            let conflict = txn.conflict(&|key| self.history.get(key));
            conflict.map_or_else(|| self.queue.push(txn), Err)
        });
        Box::pin(async move {
            let stopped = |_| CommitError::Failed("the store's writer has stopped".into());
            queued?.await.map_err(stopped)?
        })
    }

    fn compact(&self, to: Revision) -> Result<Revision, RangeError> {
        let oldest = self.history.compact(to)?;
        self.housekeeper.poke();
        Ok(oldest)
    }

    fn is_stale(&self, entry: &Entry<T>) -> bool {
        self.seal.is_stale(&entry.key, entry.modified)
    }

    fn health(&self) -> Result<(), String> {
        if self.queue.is_closed() {
            return Err("the store's writer has stopped".into());
        }
        self.health.lock().clone()
    }
}

impl<T: Send + Sync + 'static> Drop for DiskStore<T> {
    fn drop(&mut self) {
        self.queue.close();
        let mut threads = self.threads.drain(..);
        if let Some(writer) = threads.next() {
            // A panic there has been reported by its thread.
            let _ = writer.join();
        }
        self.stock.close();
        self.housekeeper.close();
        for thread in threads {
            let _ = thread.join();
        }
    }
}
