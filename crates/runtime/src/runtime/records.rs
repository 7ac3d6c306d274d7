//! What is written down about sandboxes and containers, so that the next daemon knows them.

use std::fs::{self, DirBuilder};
use std::io::{self, Read};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::Config;
use crate::durable;
use crate::error::{Doing, Error};
use crate::spec::{ContainerSpec, SandboxSpec};

#[derive(Serialize, Deserialize)]
pub(super) struct SandboxRecord {
    pub(super) spec: SandboxSpec,
    pub(super) created_at: Timestamp,
}

#[derive(Serialize, Deserialize)]
pub(super) struct ContainerRecord {
    pub(super) sandbox: String,
    pub(super) spec: ContainerSpec,
    pub(super) created_at: Timestamp,
}

/// Specs hold secrets: nobody but root looks in.
pub(super) fn make_folders(config: &Config) -> Result<(), Error> {
    // Sockets' addresses have 108 bytes, of which the folders below take 30.
    const LONGEST: usize = 75;
    if config.run.as_os_str().len() > LONGEST {
        let message = format!(
            "the run folder {} is longer than {LONGEST} bytes: choose a shorter one",
            config.run.display()
        );
        return Err(Error::State(message));
    }
    let folders = [
        config.root.join("containers"),
        config.root.join("sandboxes"),
        config.run.clone(),
        config.run.join("p"),
    ];
    folders.iter().try_for_each(|folder| make_folder(folder))
}

pub(super) fn make_folder(folder: &Path) -> Result<(), Error> {
    let doing = || format!("making {}", folder.display());
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .doing(doing)
}

pub(super) fn write(path: &Path, record: &impl Serialize) -> Result<(), Error> {
    let doing = || format!("writing {}", path.display());
    let bytes = serde_json::to_vec(record).doing(doing)?;
    durable::replace(path, &bytes).doing(doing)
}

/// Nothing if it is not there, or not whole: then the machine stopped while it was written, and what it is about
/// never ran.
pub(super) fn read<T: DeserializeOwned>(path: &Path) -> Option<T> {
    serde_json::from_slice(&fs::read(path).ok()?).ok()
}

pub(super) fn names(folder: &Path) -> Result<Vec<String>, Error> {
    let entries = fs::read_dir(folder).doing(|| format!("reading {}", folder.display()))?;
    Ok(entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect())
}

/// 64 hexadecimal digits that nobody has yet.
pub(super) fn new_id() -> Result<String, Error> {
    let mut bytes = [0; 32];
    let mut file = fs::File::open("/dev/urandom").doing(|| "opening /dev/urandom".into())?;
    file.read_exact(&mut bytes)
        .doing(|| "reading /dev/urandom".into())?;
    Ok(crate::image::manifest::hex(&bytes))
}

pub(super) fn remove_folder(folder: PathBuf) -> Result<(), Error> {
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).doing(|| format!("removing {}", folder.display()))
        }
        _ => Ok(()),
    }
}
