//! How objects are kept on the disk: sealed by keys, or as they are.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow};
use api::Object;
use apiserver::encryption::{Configuration, Encryption};
use clap::{ArgAction, Args};
use store::{Form, Plain, Seal, Store};

use super::values;

/// How often it is looked whether the file has changed.
const LOOK_EVERY: Duration = Duration::from_secs(5);

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Encryption")]
pub(crate) struct EncryptionFlags {
    /// The file of the configuration that says which resources are sealed by which keys; without it none are
    #[arg(long)]
    encryption_provider_config: Option<PathBuf>,
    /// Whether a change of the file is followed while the server runs
    #[arg(
        long, value_parser = values::boolean, default_value = "false", action = ArgAction::Set,
        num_args = 0..=1, require_equals = true, default_missing_value = "true"
    )]
    encryption_provider_config_automatic_reload: bool,
}

/// The configuration as it was read.
pub(super) struct Sealing {
    path: PathBuf,
    read: Vec<u8>,
    encryption: Arc<Encryption>,
    reloads: bool,
}

impl EncryptionFlags {
    /// `prefix`: what keys begin with where the objects are kept.
    pub(super) fn read(&self, prefix: &str) -> Result<Option<Sealing>> {
        let Some(path) = &self.encryption_provider_config else {
            return Ok(None);
        };
        let read = std::fs::read(path)
            .with_context(|| format!("--encryption-provider-config: read {}", path.display()))?;
        let configuration = parse(path, &read)?;
        Ok(Some(Sealing {
            path: path.clone(),
            read,
            encryption: Arc::new(Encryption::under(prefix, configuration)),
            reloads: self.encryption_provider_config_automatic_reload,
        }))
    }
}

/// What a store is to be opened with.
pub(super) fn seal(sealing: Option<&Sealing>) -> Arc<dyn Seal> {
    match sealing {
        Some(sealing) => Arc::clone(&sealing.encryption) as Arc<dyn Seal>,
        None => Arc::new(Plain),
    }
}

/// The same for an etcd.
pub(super) fn sealed(form: Arc<dyn Form>, sealing: Option<&Sealing>) -> Arc<dyn Form> {
    match sealing {
        Some(sealing) => apiserver::encryption::sealed(form, Arc::clone(&sealing.encryption)),
        None => form,
    }
}

impl Sealing {
    /// Follows the file from now on, if that is wanted. Called inside of a runtime.
    pub(super) fn follow(self, store: Arc<dyn Store<Object>>) {
        if self.reloads {
            tokio::spawn(self.look(store));
        }
    }

    async fn look(mut self, store: Arc<dyn Store<Object>>) {
        let mut looks = tokio::time::interval(LOOK_EVERY);
        loop {
            looks.tick().await;
            match std::fs::read(&self.path) {
                Ok(found) if found != self.read => self.reload(found, &store),
                // One that cannot be read at the moment is being replaced.
                _ => {}
            }
        }
    }

    fn reload(&mut self, found: Vec<u8>, store: &Arc<dyn Store<Object>>) {
        match parse(&self.path, &found) {
            Ok(configuration) => {
                self.encryption.replace(configuration, store.revision());
                tracing::info!(path = %self.path.display(), "the encryption configuration has changed");
            }
            Err(error) => {
                tracing::error!("{error:#}; the configuration before it stays in force");
            }
        }
        self.read = found;
    }
}

fn parse(path: &Path, text: &[u8]) -> Result<Configuration> {
    Configuration::parse(text).map_err(|e| anyhow!("--encryption-provider-config {}: {e}", path.display()))
}
