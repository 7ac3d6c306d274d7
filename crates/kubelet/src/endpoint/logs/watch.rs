//! Tells when something is written in a folder: one inotify instance for all followed logs, as a user has only few.

use std::collections::HashMap;
use std::io;
use std::mem::MaybeUninit;
use std::os::fd::{AsFd as _, OwnedFd};
use std::path::Path;
use std::sync::Arc;

use parking_lot::Mutex;
use rustix::fs::inotify::{self, CreateFlags, ReadFlags, WatchFlags};
use tokio::io::unix::AsyncFd;
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::limits;

#[derive(Default)]
pub(in crate::endpoint) struct Watcher(Mutex<Option<(Arc<Shared>, JoinSet<()>)>>);

struct Shared {
    instance: AsyncFd<OwnedFd>,
    folders: Mutex<HashMap<i32, watch::Sender<()>>>,
}

/// A folder that is watched until this is dropped. Changes since the last look are not lost.
pub(super) struct Watched(Option<(Arc<Shared>, i32, watch::Receiver<()>)>);

impl Watcher {
    /// Where the kernel cannot watch (any more), changes are looked for now and then.
    pub(super) fn watch(&self, folder: &Path) -> Watched {
        let shared = {
            let mut shared = self.0.lock();
            if shared.is_none() {
                *shared = Shared::start()
                    .inspect_err(|error| tracing::warn!("inotify: {error}"))
                    .ok();
            }
            shared.as_ref().map(|(shared, _)| shared.clone())
        };
        Watched(shared.and_then(|shared| shared.add(folder).ok()))
    }
}

impl Shared {
    #[allow(unsafe_code)]
    fn start() -> io::Result<(Arc<Shared>, JoinSet<()>)> {
        let instance = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK)?;
        // SAFETY: an owned descriptor stays open, and the same, as long as it lives.
        let instance = unsafe { AsyncFd::register(instance) }?;
        let shared = Arc::new(Shared {
            instance,
            folders: Mutex::default(),
        });
        let mut task = JoinSet::new();
        task.spawn(tell(shared.clone()));
        Ok((shared, task))
    }

    /// The same folder has the same number, however often it is watched.
    fn add(self: Arc<Shared>, folder: &Path) -> io::Result<(Arc<Shared>, i32, watch::Receiver<()>)> {
        let flags = WatchFlags::MODIFY | WatchFlags::CREATE | WatchFlags::MOVED_TO;
        let mut folders = self.folders.lock();
        let number = inotify::add_watch(self.instance.get_ref(), folder, flags)?;
        let receiver = folders
            .entry(number)
            .or_insert_with(|| watch::channel(()).0)
            .subscribe();
        drop(folders);
        Ok((self, number, receiver))
    }
}

async fn tell(shared: Arc<Shared>) {
    loop {
        let Ok(mut ready) = shared.instance.readable().await else {
            return;
        };
        let mut space = [MaybeUninit::uninit(); 4096];
        let mut events = inotify::Reader::new(shared.instance.get_ref().as_fd(), &mut space);
        loop {
            match events.next() {
                Ok(event) if event.events().contains(ReadFlags::QUEUE_OVERFLOW) => {
                    shared
                        .folders
                        .lock()
                        .values()
                        .for_each(|folder| folder.send_replace(()));
                }
                Ok(event) if event.events().contains(ReadFlags::IGNORED) => {}
                Ok(event) => {
                    if let Some(folder) = shared.folders.lock().get(&event.wd()) {
                        folder.send_replace(());
                    }
                }
                Err(rustix::io::Errno::AGAIN) => break,
                Err(rustix::io::Errno::INTR) => {}
                Err(error) => {
                    tracing::warn!("inotify: {error}");
                    return;
                }
            }
        }
        ready.clear_ready();
    }
}

impl Watched {
    pub(super) async fn changed(&mut self) {
        if let Some((_, _, receiver)) = &mut self.0
            && receiver.changed().await.is_ok()
        {
            return;
        }
        tokio::time::sleep(limits::LOG_UNWATCHED_LOOK).await;
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        let Some((shared, number, receiver)) = self.0.take() else {
            return;
        };
        drop(receiver);
        let mut folders = shared.folders.lock();
        if folders
            .get(&number)
            .is_some_and(|folder| folder.receiver_count() == 0)
        {
            folders.remove(&number);
            // The folder may be gone, and its watch with it.
            let _gone = inotify::remove_watch(shared.instance.get_ref(), number);
        }
    }
}
