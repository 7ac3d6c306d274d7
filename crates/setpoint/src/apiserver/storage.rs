//! Where the objects are: in a folder of this machine's, or in an etcd.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use api::Object;
use apiserver::Parts;
use apiserver::form::{Media, form};
use clap::Args;
use client::Endpoint;
use store::{DiskStore, EtcdConfig, EtcdStore, Store};

use super::encryption::{self, EncryptionFlags, Sealing};
use super::values;

/// How long history is kept, as upstream's etcd policy has it.
const COMPACT_EVERY: Duration = Duration::from_secs(300);

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Storage")]
pub(crate) struct StorageFlags {
    /// The folder of the objects; no other server may use it at the same time
    #[arg(long, conflicts_with = "etcd_servers")]
    data_dir: Option<PathBuf>,
    /// The etcd servers to keep the objects in instead, which other servers may use, too (scheme://ip:port)
    #[arg(long, value_delimiter = ',')]
    etcd_servers: Vec<String>,
    /// Other etcd servers for some resources: not possible, all objects are in one store
    #[arg(long, value_delimiter = ',')]
    etcd_servers_overrides: Vec<String>,
    /// What all keys in etcd begin with
    #[arg(long, default_value = apiserver::registry::STORE_ROOT)]
    etcd_prefix: String,
    /// The authorities of etcd's certificate
    #[arg(long)]
    etcd_cafile: Option<PathBuf>,
    /// The certificate to show to etcd
    #[arg(long)]
    etcd_certfile: Option<PathBuf>,
    /// Its key
    #[arg(long)]
    etcd_keyfile: Option<PathBuf>,
    /// How often etcd's history is compacted; 0 if others do it
    #[arg(long, default_value = "5m0s", value_parser = values::duration)]
    etcd_compaction_interval: Duration,
    /// How long etcd may take to show that it is alive
    #[arg(long, default_value = "2s", value_parser = values::duration)]
    etcd_healthcheck_timeout: Duration,
    /// How long etcd may take to show that it is ready; the shorter of the two counts
    #[arg(long, default_value = "2s", value_parser = values::duration)]
    etcd_readycheck_timeout: Duration,
    /// Accepted, and not needed: objects are counted as they change
    #[arg(long, default_value = "1m0s", value_parser = values::duration)]
    etcd_count_metric_poll_period: Duration,
    /// Accepted, and not needed
    #[arg(long, default_value = "30s", value_parser = values::duration)]
    etcd_db_metric_poll_interval: Duration,
    /// How long objects that end by themselves share a lease of etcd's, in seconds
    #[arg(long, default_value_t = 60)]
    lease_reuse_duration_seconds: u32,
    /// The only kind of etcd there is
    #[arg(long, default_value = "etcd3", value_parser = ["", "etcd3"])]
    storage_backend: String,
    /// How built-in objects are written into etcd
    #[arg(long, default_value = PROTOBUF, value_parser = [JSON, PROTOBUF])]
    storage_media_type: String,
    /// How long Events are kept; 0: for good; in etcd an hour, whatever is said here
    #[arg(long, default_value = "1h0m0s", value_parser = values::duration)]
    event_ttl: Duration,
}

const JSON: &str = "application/json";
const PROTOBUF: &str = "application/vnd.kubernetes.protobuf";

impl StorageFlags {
    pub(super) fn fill(&self, parts: &mut Parts) {
        parts.event_ttl = Some(self.event_ttl);
        if self.is_shared() && self.event_ttl != Duration::from_secs(3600) {
            tracing::warn!("--event-ttl changes nothing in etcd: Events are kept there for an hour");
        }
    }

    /// Opens the store, and lets go of old history from now on. Called inside of a runtime.
    pub(crate) fn open(&self, encryption: &EncryptionFlags) -> Result<Arc<dyn Store<Object>>> {
        let prefix = match self.is_shared() {
            true => &self.etcd_prefix,
            false => apiserver::registry::STORE_ROOT,
        };
        let sealing = encryption.read(prefix)?;
        let store = match self.is_shared() {
            true => self.open_etcd(sealing.as_ref())?,
            false => self.open_disk(sealing.as_ref())?,
        };
        if let Some(sealing) = sealing {
            sealing.follow(store.clone());
        }
        Ok(store)
    }

    fn open_disk(&self, sealing: Option<&Sealing>) -> Result<Arc<dyn Store<Object>>> {
        let data = self.data_dir.as_deref();
        let data = data.context(
            "--data-dir or --etcd-servers must be specified: the folder, or the etcd, where the objects are to be kept",
        )?;
        let folder = data.join("store");
        std::fs::create_dir_all(&folder)
            .with_context(|| format!("--data-dir: create {}", folder.display()))?;
        let seal = encryption::seal(sealing);
        let store = DiskStore::open_sealed(&folder, seal, apiserver::decoder(), store::Options::default());
        let store: Arc<dyn Store<Object>> = Arc::new(store?);
        tokio::spawn(store::compactor(store.clone(), || {
            tokio::time::sleep(COMPACT_EVERY)
        }));
        Ok(store)
    }

    /// Whether other servers may use the same store.
    pub(crate) fn is_shared(&self) -> bool {
        !self.etcd_servers.is_empty()
    }

    fn open_etcd(&self, sealing: Option<&Sealing>) -> Result<Arc<dyn Store<Object>>> {
        if let Some(first) = self.etcd_servers_overrides.first() {
            bail!("--etcd-servers-overrides: {first}: all objects are in one etcd");
        }
        let config = self.etcd()?;
        let media = match &*self.storage_media_type {
            JSON => Media::Json,
            _ => Media::Protobuf,
        };
        let form = encryption::sealed(form(media), sealing);
        let store = EtcdStore::open(config, form, apiserver::decoder());
        Ok(Arc::new(store.context("--etcd-servers")?))
    }

    fn etcd(&self) -> Result<EtcdConfig> {
        let mut config = EtcdConfig::new(self.etcd_servers.clone(), apiserver::registry::STORE_ROOT);
        config.prefix = self.etcd_prefix.clone();
        config.compact_every = Some(self.etcd_compaction_interval).filter(|interval| !interval.is_zero());
        config.health_timeout = self.etcd_healthcheck_timeout.min(self.etcd_readycheck_timeout);
        config.lease_reuse = Duration::from_secs(self.lease_reuse_duration_seconds.into());
        config.tls = self.etcd_tls()?;
        Ok(config)
    }

    fn etcd_tls(&self) -> Result<Option<rustls::ClientConfig>> {
        let (cert, key) = (self.etcd_certfile.as_deref(), self.etcd_keyfile.as_deref());
        let credentials = values::client_certificate(("etcd-certfile", cert), ("etcd-keyfile", key))?;
        if !self
            .etcd_servers
            .iter()
            .any(|server| server.starts_with("https:"))
        {
            return Ok(None);
        }
        let ca: &Path = self
            .etcd_cafile
            .as_deref()
            .context("--etcd-cafile must be specified: whom to trust with https")?;
        let endpoint = Endpoint {
            server: String::new(),
            ca_pem: values::read("etcd-cafile", ca)?.into_bytes(),
            skip_verify: false,
            credentials,
            namespace: String::new(),
        };
        let config = client::tls::config(&endpoint, &[]);
        config
            .map(Some)
            .map_err(|e| anyhow::anyhow!("--etcd-cafile, --etcd-certfile, --etcd-keyfile: {e}"))
    }
}

#[cfg(test)]
mod tests {
    use super::super::ApiServerFlags;

    fn refused(flags: &[&str]) -> String {
        let flags: Vec<String> = flags.iter().map(|flag| (*flag).to_owned()).collect();
        match ApiServerFlags::parse(&flags) {
            Ok(flags) => flags
                .storage
                .open(&flags.encryption)
                .err()
                .map_or_else(String::new, |e| format!("{e:#}")),
            Err(e) => e.to_string(),
        }
    }

    #[test]
    fn what_is_missing_or_impossible_is_named() {
        assert!(refused(&[]).starts_with("--data-dir or --etcd-servers must be specified"));
        let secure = "--etcd-servers=https://127.0.0.1:1";
        assert!(refused(&[secure]).starts_with("--etcd-cafile must be specified"));
        assert_eq!(
            refused(&[secure, "--etcd-certfile=/nowhere"]),
            "--etcd-certfile and --etcd-keyfile must be specified together"
        );
        assert_eq!(
            refused(&["--etcd-servers=localhost"]),
            "--etcd-servers: etcd server localhost: want http://host:port or https://host:port"
        );
        let overrides = "--etcd-servers-overrides=/events#http://127.0.0.1:1";
        assert_eq!(
            refused(&["--etcd-servers=http://127.0.0.1:1", overrides]),
            "--etcd-servers-overrides: /events#http://127.0.0.1:1: all objects are in one etcd"
        );
        assert!(refused(&[secure, "--data-dir=/tmp"]).contains("cannot be used with"));
        assert!(refused(&[secure, "--etcd-compaction-interval=x"]).contains("invalid value 'x'"));
    }
}
