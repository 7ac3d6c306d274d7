//! The few things that the disk backend asks of a file system, so that tests can stand in for a bad one.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;

use super::OpenError;

/// One folder of files. Names have no `/`.
pub trait Disk: Send + Sync + 'static {
    fn list(&self) -> io::Result<Vec<String>>;
    /// Opens a file for reading and for writing over in place. Each write is durable when it returns.
    fn open(&self, name: &str) -> io::Result<Box<dyn DiskFile>>;
    /// Makes an empty file. What is written is durable after `sync`, its name after `sync_folder`.
    fn create(&self, name: &str) -> io::Result<Box<dyn DiskFile>>;
    /// Durable after `sync_folder`; until then either name may be found, never neither.
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;
    fn remove(&self, name: &str) -> io::Result<()>;
    fn sync_folder(&self) -> io::Result<()>;
    /// What to call a file to a person who is to do something about it.
    fn place(&self, name: &str) -> String {
        name.to_string()
    }
}

pub trait DiskFile: Send + Sync {
    fn size(&self) -> io::Result<u64>;
    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<()>;
    fn write_at(&self, offset: u64, bytes: &[u8]) -> io::Result<()>;
    fn sync(&self) -> io::Result<()>;
}

/// A real folder, locked for as long as this is alive.
pub struct Folder {
    path: PathBuf,
    handle: File,
    _lock: File,
}

impl Folder {
    /// Makes the folder if it is not there, and takes the lock that keeps two processes from writing one log.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        let name = path.display();
        let failed = |doing: String| move |source| OpenError::Io { doing, source };
        let mut folders = DirBuilder::new();
        folders.recursive(true).mode(0o700);
        folders
            .create(path)
            .map_err(failed(format!("make the folder {name}")))?;
        let lock_path = path.join("lock");
        let mut options = OpenOptions::new();
        options.create(true).truncate(false).write(true).mode(0o600);
        let lock = options
            .open(&lock_path)
            .map_err(failed(format!("open {}", lock_path.display())))?;
        lock.try_lock().map_err(|e| match e {
            TryLockError::WouldBlock => OpenError::Locked {
                folder: name.to_string(),
            },
            TryLockError::Error(source) => OpenError::Io {
                doing: format!("lock {}", lock_path.display()),
                source,
            },
        })?;
        Ok(Self {
            handle: File::open(path).map_err(failed(format!("open the folder {name}")))?,
            path: path.to_path_buf(),
            _lock: lock,
        })
    }
}

impl Disk for Folder {
    fn list(&self) -> io::Result<Vec<String>> {
        let name = |entry: io::Result<fs::DirEntry>| Ok(entry?.file_name().to_string_lossy().into_owned());
        fs::read_dir(&self.path)?.map(name).collect()
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn DiskFile>> {
        let mut options = OpenOptions::new();
        let durable = OFlags::DSYNC.bits().cast_signed();
        options.read(true).write(true).custom_flags(durable);
        Ok(Box::new(options.open(self.path.join(name))?))
    }

    fn create(&self, name: &str) -> io::Result<Box<dyn DiskFile>> {
        let mut options = OpenOptions::new();
        options
            .read(true)
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o600);
        Ok(Box::new(options.open(self.path.join(name))?))
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        fs::rename(self.path.join(from), self.path.join(to))
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        fs::remove_file(self.path.join(name))
    }

    fn sync_folder(&self) -> io::Result<()> {
        self.handle.sync_all()
    }

    fn place(&self, name: &str) -> String {
        self.path.join(name).display().to_string()
    }
}

impl DiskFile for File {
    fn size(&self) -> io::Result<u64> {
        Ok(self.metadata()?.len())
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<()> {
        self.read_exact_at(buffer, offset)
    }

    fn write_at(&self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        self.write_all_at(bytes, offset)
    }

    fn sync(&self) -> io::Result<()> {
        self.sync_data()
    }
}
