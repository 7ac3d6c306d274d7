//! How objects are kept on the disk: sealed by keys, or as they are.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Result, anyhow};
use api::Object;
use apiserver::encryption::{Configuration, Encryption};
use clap::{ArgAction, Args};
use store::{Form, Plain, Seal, Store};

use super::{reload, values};

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
    text: String,
    encryption: Arc<Encryption>,
    reloads: bool,
}

impl EncryptionFlags {
    /// `prefix`: what keys begin with where the objects are kept.
    pub(super) fn read(&self, prefix: &str) -> Result<Option<Sealing>> {
        let Some(path) = &self.encryption_provider_config else {
            return Ok(None);
        };
        let text = values::read("encryption-provider-config", path)?;
        let configuration = parse(path, &text)?;
        Ok(Some(Sealing {
            path: path.clone(),
            text,
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
        if !self.reloads {
            return;
        }
        let (path, encryption) = (self.path.clone(), self.encryption);
        reload::watch(&self.path, self.text, move |text| {
            match parse(&path, &text) {
                Ok(configuration) => {
                    encryption.replace(configuration, store.revision());
                    tracing::info!(path = %path.display(), "the encryption configuration has changed");
                }
                Err(error) => {
                    tracing::error!("{error:#}; the configuration before it stays in force");
                }
            }
            Box::pin(std::future::ready(()))
        });
    }
}

fn parse(path: &Path, text: &str) -> Result<Configuration> {
    let parsed = Configuration::parse(text.as_bytes());
    parsed.map_err(|e| anyhow!("--encryption-provider-config {}: {e}", path.display()))
}
