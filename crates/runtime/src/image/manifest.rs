//! The documents of an image: index, manifest, configuration; OCI's and Docker's are read alike.

use std::collections::BTreeMap;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::{ImageConfig, ImageError};
use crate::limits;

/// The forms of manifest that are understood, as an `Accept` header.
pub(crate) const ACCEPT: &str = "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.list.v2+json, application/vnd.docker.distribution.manifest.v2+json";

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Descriptor {
    #[serde(default)]
    pub(crate) media_type: String,
    pub(crate) digest: String,
    #[serde(default)]
    pub(crate) size: u64,
    #[serde(default)]
    pub(crate) platform: Option<Platform>,
    #[serde(default)]
    pub(crate) annotations: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Platform {
    pub(crate) architecture: String,
    pub(crate) os: String,
}

/// An index has `manifests`, a manifest has `config` and `layers`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Document {
    #[serde(default)]
    pub(crate) schema_version: u32,
    #[serde(default)]
    pub(crate) manifests: Vec<Descriptor>,
    pub(crate) config: Option<Descriptor>,
    #[serde(default)]
    pub(crate) layers: Vec<Descriptor>,
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Configuration {
    #[serde(default)]
    pub(crate) config: Option<Process>,
    pub(crate) rootfs: RootFs,
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct RootFs {
    #[serde(default)]
    pub(crate) diff_ids: Vec<String>,
}

/// Docker writes null where others leave a field out.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(crate) struct Process {
    user: Option<String>,
    env: Option<Vec<String>>,
    entrypoint: Option<Vec<String>>,
    cmd: Option<Vec<String>>,
    working_dir: Option<String>,
    stop_signal: Option<String>,
    labels: Option<BTreeMap<String, String>>,
    volumes: Option<BTreeMap<String, serde_json::Value>>,
}

impl From<Process> for ImageConfig {
    fn from(process: Process) -> ImageConfig {
        ImageConfig {
            user: process.user.unwrap_or_default(),
            env: process.env.unwrap_or_default(),
            entrypoint: process.entrypoint.unwrap_or_default(),
            command: process.cmd.unwrap_or_default(),
            working_dir: process.working_dir.unwrap_or_default(),
            stop_signal: process.stop_signal.filter(|signal| !signal.is_empty()),
            labels: process.labels.unwrap_or_default(),
            volumes: process.volumes.unwrap_or_default().into_keys().collect(),
        }
    }
}

impl Document {
    pub(crate) fn parse(bytes: &[u8]) -> Result<Document, String> {
        let document: Document = serde_json::from_slice(bytes)
            .map_err(|error| format!("its manifest is not valid JSON: {error}"))?;
        if document.schema_version == 1 {
            return Err(
                "its manifest is of schema version 1, which no tool has made for years: push it again".into(),
            );
        }
        if document.layers.len() > limits::LAYERS {
            return Err(format!(
                "it has {} layers, more than {}",
                document.layers.len(),
                limits::LAYERS
            ));
        }
        Ok(document)
    }

    /// The manifest of an index that is for this machine.
    pub(crate) fn for_this_machine(&self) -> Result<&Descriptor, String> {
        let ours = |wanted: &Descriptor| {
            wanted
                .platform
                .as_ref()
                .is_none_or(|p| p.os == "linux" && p.architecture == architecture())
        };
        self.manifests
            .iter()
            .find(|manifest| ours(manifest))
            .ok_or_else(|| {
                let there: Vec<String> = self
                    .manifests
                    .iter()
                    .filter_map(|manifest| manifest.platform.as_ref())
                    .map(|platform| format!("{}/{}", platform.os, platform.architecture))
                    .collect();
                format!(
                    "no match for platform linux/{} in its manifest list (there: {})",
                    architecture(),
                    there.join(", ")
                )
            })
    }
}

pub(crate) fn architecture() -> &'static str {
    match std::env::consts::ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    }
}

pub(crate) fn configuration(bytes: &[u8]) -> Result<Configuration, ImageError> {
    serde_json::from_slice(bytes)
        .map_err(|error| ImageError::Layer(format!("the image's configuration is not valid: {error}")))
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    format!("sha256:{}", hex(&Sha256::digest(bytes)))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes
        .iter()
        .flat_map(|b| {
            [
                DIGITS[usize::from(b >> 4)] as char,
                DIGITS[usize::from(b & 15)] as char,
            ]
        })
        .collect()
}

/// The ids under which layers are unpacked: each names a layer together with all below it.
pub(crate) fn chain_ids(diff_ids: &[String]) -> Vec<String> {
    let mut chain: Vec<String> = Vec::with_capacity(diff_ids.len());
    for diff in diff_ids {
        let id = match chain.last() {
            None => diff.clone(),
            Some(parent) => sha256(format!("{parent} {diff}").as_bytes()),
        };
        chain.push(id);
    }
    chain
}
