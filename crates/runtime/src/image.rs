//! Images: pulled, loaded from files or made of files; kept by content; unpacked once per layer.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// An image that is here, whole and unpacked.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Image {
    /// The configuration's digest, `sha256:…`.
    pub id: String,
    /// Full names with a tag: `docker.io/library/busybox:1.36`.
    pub tags: Vec<String>,
    /// Full names with a manifest's digest: `docker.io/library/busybox@sha256:…`.
    pub digests: Vec<String>,
    pub size_bytes: u64,
    pub config: ImageConfig,
    /// Chain ids of its layers, lowest first.
    pub layers: Vec<String>,
}

/// What the image says about how to run it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ImageConfig {
    pub user: String,
    pub env: Vec<String>,
    pub entrypoint: Vec<String>,
    pub command: Vec<String>,
    pub working_dir: String,
    pub stop_signal: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub volumes: Vec<String>,
}

/// Who one is at a registry. Never printed.
#[derive(Clone, Default)]
pub struct Credentials {
    pub username: String,
    pub password: String,
    /// Exchanged for a bearer token instead of name and password.
    pub identity_token: Option<String>,
    /// Sent as it is as a bearer token.
    pub registry_token: Option<String>,
}

/// How registries are reached, by host (`docker.io`, `registry.local:5000`).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct Registries {
    pub hosts: BTreeMap<String, RegistryHost>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct RegistryHost {
    /// Asked first, in order: `http://127.0.0.1:5000` or `https://mirror.example/prefix`.
    pub mirrors: Vec<String>,
    /// Plain HTTP. Always so for localhost and 127.0.0.0/8 when HTTPS is not answered.
    pub plain_http: bool,
    pub insecure_skip_verify: bool,
    /// PEM, added to the system's roots.
    pub ca_file: Option<PathBuf>,
}

#[derive(Debug, thiserror::Error)]
pub enum ImageError {
    #[error("image {0:?} is not here: pull it, or load it from a file")]
    NotFound(String),
    #[error("invalid reference {reference:?}: {problem}")]
    Reference { reference: String, problem: String },
    /// The registry was asked and said no.
    #[error("image {image}: {problem}")]
    Registry { image: String, problem: String },
    /// The registry could not be asked: no address, no answer, no valid certificate.
    #[error("image {image}: registry {host} cannot be reached: {problem}")]
    Unreachable {
        image: String,
        host: String,
        problem: String,
    },
    #[error("image {image}: {what} has digest {found}, but {wanted} was promised")]
    Digest {
        image: String,
        what: String,
        wanted: String,
        found: String,
    },
    #[error("{file}: {problem}")]
    File { file: String, problem: String },
    #[error("layer refused: {0}")]
    Layer(String),
    #[error("image {0} is in use by a container")]
    InUse(String),
    #[error("{doing}: {cause}")]
    Io { doing: String, cause: std::io::Error },
}

/// A file that goes into a made image.
pub struct FromFile<'a> {
    /// Where it is in the image, absolute.
    pub path: &'a str,
    pub source: &'a Path,
    pub mode: u32,
}

pub type Images = Arc<ImageStore>;

pub use reference::Reference;
pub use store::ImageStore;

mod archive;
mod fetch;
mod install;
mod made;
pub(crate) mod manifest;
mod proxy;
mod reference;
mod registry;
mod store;
pub(crate) mod unpack;
