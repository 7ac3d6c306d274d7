//! Files that are read anew when they change: the kernel tells of changes in their folders, so that a file that another one
//! takes the place of, or a link that is bent, counts too.

use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::time::Duration;

use api::BoxFuture;
use rustix::fs::inotify::{self, CreateFlags, WatchFlags};
use rustix::io::Errno;
use tokio::io::unix::AsyncFd;

/// How often a file is looked at without being told of, as upstream does.
const ANYWAY: Duration = Duration::from_secs(60);

/// Calls `changed` with the file's text each time that it is another one than before; it begins with `text`.
pub(super) fn watch(
    path: &Path,
    text: String,
    mut changed: impl FnMut(String) -> BoxFuture<'static, ()> + Send + 'static,
) {
    let path = path.to_owned();
    tokio::spawn(async move {
        let folder = Folder::of(&path);
        if let Err(error) = &folder {
            tracing::warn!(path = %path.display(), %error, "changes are seen a minute later: nobody tells of them");
        }
        let mut known = text;
        loop {
            let told = async {
                match &folder {
                    Ok(folder) => folder.changed().await,
                    Err(_) => std::future::pending().await,
                }
            };
            tokio::select! {
                () = told => {}
                () = tokio::time::sleep(ANYWAY) => {}
            }
            match tokio::fs::read_to_string(&path).await {
                Ok(text) if text != known => {
                    known.clone_from(&text);
                    changed(text).await;
                }
                Ok(_) => {}
                Err(error) => {
                    tracing::error!(path = %path.display(), %error, "a changed file cannot be read")
                }
            }
        }
    });
}

/// The folder of a file, watched.
struct Folder(AsyncFd<OwnedFd>);

impl Folder {
    #[allow(unsafe_code)]
    fn of(path: &Path) -> std::io::Result<Self> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.map_or_else(|| PathBuf::from("."), Path::to_path_buf);
        let instance = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK)?;
        let changes = WatchFlags::CLOSE_WRITE | WatchFlags::MOVED_TO | WatchFlags::CREATE;
        inotify::add_watch(&instance, &folder, changes)?;
        // SAFETY: an owned descriptor stays open, and the same, as long as it lives.
        let instance = unsafe { AsyncFd::register(instance) }?;
        Ok(Self(instance))
    }

    /// Done when something in the folder changed since the last call.
    async fn changed(&self) {
        let Ok(mut ready) = self.0.readable().await else {
            return std::future::pending().await;
        };
        let mut buffer = [std::mem::MaybeUninit::uninit(); 4096];
        let mut events = inotify::Reader::new(self.0.get_ref(), &mut buffer);
        // All that is there is one change.
        loop {
            match events.next() {
                Ok(_) => {}
                Err(Errno::INTR) => {}
                Err(_) => break,
            }
        }
        ready.clear_ready();
    }
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use tokio::sync::mpsc;

    use super::*;

    #[tokio::test]
    async fn a_file_that_is_written_or_replaced_is_read_anew() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.yaml");
        std::fs::write(&path, "one").unwrap();
        let (sender, mut texts) = mpsc::unbounded_channel();
        watch(&path, "one".to_owned(), move |text| {
            sender.send(text).unwrap();
            Box::pin(std::future::ready(()))
        });
        // The watch begins when its task runs.
        let deadline = Instant::now() + Duration::from_secs(10);
        loop {
            std::fs::write(&path, "two").unwrap();
            match tokio::time::timeout(Duration::from_millis(100), texts.recv()).await {
                Ok(text) => break assert_eq!(text.unwrap(), "two"),
                Err(_) => assert!(Instant::now() < deadline, "the change is not seen"),
            }
        }
        let other = folder.path().join("other");
        std::fs::write(&other, "three").unwrap();
        std::fs::rename(&other, &path).unwrap();
        let told = tokio::time::timeout(Duration::from_secs(10), texts.recv()).await;
        assert_eq!(told.unwrap().unwrap(), "three");
    }
}
