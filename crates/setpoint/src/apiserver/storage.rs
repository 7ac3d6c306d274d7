//! Where the objects are.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result};
use api::Object;
use clap::Args;
use store::{DiskStore, Store};

/// How long history is kept, as upstream's etcd policy has it.
const COMPACT_EVERY: Duration = Duration::from_secs(300);

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Storage")]
pub(crate) struct StorageFlags {
    /// The folder of the objects; no other server may use it at the same time
    #[arg(long)]
    data_dir: Option<PathBuf>,
}

impl StorageFlags {
    /// Opens the store, and lets go of old history from now on. Called inside of a runtime.
    pub(crate) fn open(&self) -> Result<Arc<dyn Store<Object>>> {
        let data = self.data_dir.as_deref();
        let data =
            data.context("--data-dir must be specified: the folder where the objects are to be kept")?;
        let folder = data.join("store");
        std::fs::create_dir_all(&folder)
            .with_context(|| format!("--data-dir: create {}", folder.display()))?;
        let store = DiskStore::open(&folder, apiserver::decoder(), store::Options::default())?;
        let store: Arc<dyn Store<Object>> = Arc::new(store);
        tokio::spawn(store::compactor(store.clone(), || {
            tokio::time::sleep(COMPACT_EVERY)
        }));
        Ok(store)
    }
}
