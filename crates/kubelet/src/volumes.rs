//! A pod's volumes: made before its containers start, kept up to date while they run, taken away with the pod.

mod atomic;
mod content;
mod directory;
mod tokens;

use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use api::{Client, Identity, Key, Query, Resource, SmolStr, Timestamp};
use serde_json::Value;

use crate::downward::Ground;
use crate::env::{self, CONFIG_MAPS, Known, SECRETS};
use crate::pod::spec::{Pod, Volume};
use crate::sources::Sources;

pub use directory::remove as remove_folder;
pub(crate) use tokens::Tokens;

const CLAIMS: Resource = Resource::of("", "persistentvolumeclaims");
const PERSISTENT: Resource = Resource::of("", "persistentvolumes");

/// Where a volume lies on this machine.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Located {
    Path(PathBuf),
    /// An image's files, by the reference that the user wrote.
    Image(String),
}

/// What is needed to make volumes.
pub(crate) struct Volumes {
    pub root: PathBuf,
    pub client: Arc<dyn Client>,
    pub identity: Identity,
    pub sources: Arc<Sources>,
    pub tokens: Tokens,
}

/// A volume could not be made; the Event says so.
#[derive(Debug, thiserror::Error)]
#[error("MountVolume.SetUp failed for volume \"{volume}\" : {problem}")]
pub(crate) struct Failed {
    pub volume: SmolStr,
    pub problem: String,
}

/// What a pod's volumes are made of besides its spec.
pub(crate) struct Material {
    pub pod_addresses: Vec<IpAddr>,
    pub host_addresses: Vec<IpAddr>,
    pub node: SmolStr,
    pub node_cpu_milli: i64,
    pub node_memory_bytes: i64,
}

impl Material {
    pub(crate) fn ground<'a>(&'a self, container: &'a str) -> Ground<'a> {
        Ground {
            node: &self.node,
            host_addresses: &self.host_addresses,
            pod_addresses: &self.pod_addresses,
            container,
            node_cpu_milli: self.node_cpu_milli,
            node_memory_bytes: self.node_memory_bytes,
        }
    }
}

impl Volumes {
    pub(crate) fn pod_folder(&self, uid: &str) -> PathBuf {
        self.root.join("pods").join(uid)
    }

    /// Makes every volume of the pod, or brings it up to date; answers when the next token is to be renewed.
    pub(crate) async fn set_up(
        &self,
        pod: &Arc<Pod>,
        material: &Material,
    ) -> Result<Option<Timestamp>, Failed> {
        let mut renew_at: Option<Timestamp> = None;
        for volume in &pod.spec.volumes {
            let failed = |problem: String| Failed {
                volume: volume.name.clone(),
                problem,
            };
            let made = self.one(pod, volume, material).await.map_err(failed)?;
            renew_at = renew_at.into_iter().chain(made).min();
        }
        Ok(renew_at)
    }

    async fn one(
        &self,
        pod: &Arc<Pod>,
        volume: &Volume,
        material: &Material,
    ) -> Result<Option<Timestamp>, String> {
        if let Some(empty) = &volume.empty_dir {
            let path = self.path(pod, volume, "empty-dir");
            let (empty, group) = (empty.clone(), pod.spec.security_context.fs_group);
            return blocking(move || directory::empty(&path, &empty, group))
                .await
                .map(|()| None);
        }
        if let Some(host) = volume.host_path.clone() {
            return blocking(move || directory::host(&host)).await.map(|()| None);
        }
        if let Some(claim) = claim_of(pod, volume) {
            let path = self.claimed(pod, &claim).await?;
            return blocking(move || directory::exists(&path)).await.map(|()| None);
        }
        let Some(kind) = content::kind(volume) else {
            return Ok(None);
        };
        let known = self.known(pod, content::references(pod, volume)).await?;
        let tokens = self.tokens.of_volume(self, pod, volume).await?;
        let files = content::files(pod, volume, &known, &tokens.by_audience, &material.ground(""))?;
        let path = self.path(pod, volume, kind);
        let group = pod.spec.security_context.fs_group;
        blocking(move || atomic::write(&path, &files, group)).await?;
        Ok(tokens.renew_at)
    }

    /// Everything that these keys hold; a missing object is `None`.
    pub(crate) async fn known(&self, pod: &Pod, keys: Vec<Key>) -> Result<Known, String> {
        let mut known = Known::new();
        for key in keys {
            if known.contains_key(&key) {
                continue;
            }
            let object = self
                .sources
                .get(&pod.metadata.uid, &key)
                .await
                .map_err(|refused| refused.message)?;
            let data = object.as_deref().map(env::data).transpose()?;
            known.insert(key, data);
        }
        Ok(known)
    }

    /// Where a volume of the pod lies, for a mount.
    pub(crate) async fn locate(&self, pod: &Pod, name: &str) -> Result<Located, String> {
        let volume = pod.spec.volumes.iter().find(|volume| volume.name == name);
        let volume = volume.ok_or_else(|| format!("volume {name} is not defined"))?;
        if let Some(host) = &volume.host_path {
            return Ok(Located::Path(PathBuf::from(&host.path)));
        }
        if let Some(image) = &volume.image {
            return Ok(Located::Image(image.reference.clone()));
        }
        if let Some(claim) = claim_of(pod, volume) {
            return self.claimed(pod, &claim).await.map(Located::Path);
        }
        let kind = if volume.empty_dir.is_some() {
            Some("empty-dir")
        } else {
            content::kind(volume)
        };
        let kind = kind.ok_or_else(|| format!("volume {name} is of a type that this node does not know"))?;
        Ok(Located::Path(self.path(pod, volume, kind)))
    }

    fn path(&self, pod: &Pod, volume: &Volume, kind: &str) -> PathBuf {
        let volumes = self.pod_folder(&pod.metadata.uid).join("volumes");
        volumes
            .join(format!("kubernetes.io~{kind}"))
            .join(volume.name.as_str())
    }

    /// The folder behind a claim that is bound to a path of this machine.
    async fn claimed(&self, pod: &Pod, claim: &SmolStr) -> Result<PathBuf, String> {
        let key = CLAIMS.key(pod.metadata.namespace.clone(), claim.clone());
        let claim = self.get(&key).await?;
        let name = claim["spec"]["volumeName"].as_str().unwrap_or_default();
        if name.is_empty() || claim["status"]["phase"] != "Bound" {
            return Err(format!("PVC {}/{} is not bound", key.namespace, key.name));
        }
        let volume = self.get(&PERSISTENT.key("", name)).await?;
        let source = &volume["spec"];
        let path = source["hostPath"]["path"]
            .as_str()
            .or_else(|| source["local"]["path"].as_str());
        let path =
            path.ok_or_else(|| format!("persistent volume {name}: only hostPath and local are known here"))?;
        Ok(PathBuf::from(path))
    }

    async fn get(&self, key: &Key) -> Result<Value, String> {
        let page = self
            .client
            .list(&self.identity, Query::one(key))
            .await
            .map_err(|refused| refused.message)?;
        let object = page.objects.first().ok_or_else(|| format!("{key} not found"))?;
        object.value().map_err(|refused| refused.message)
    }

    /// Takes the pod's volumes away, with what was mounted for them.
    pub(crate) async fn tear_down(&self, uid: &str) -> Result<(), String> {
        let folder = self.pod_folder(uid).join("volumes");
        self.tokens.forget(uid);
        self.sources.release(uid);
        blocking(move || directory::remove(&folder)).await
    }

    /// Takes everything of the pod away.
    pub(crate) async fn discard(&self, uid: &str) -> Result<(), String> {
        self.tear_down(uid).await?;
        let folder = self.pod_folder(uid);
        blocking(move || directory::remove(&folder)).await
    }

    /// The uids that have a folder here.
    pub(crate) fn uids(&self) -> Vec<SmolStr> {
        let entries = std::fs::read_dir(self.root.join("pods"));
        let names = entries.into_iter().flatten().flatten();
        names
            .map(|entry| SmolStr::new(entry.file_name().to_string_lossy()))
            .collect()
    }
}

/// The claim behind a volume; an ephemeral one's is named after the pod.
fn claim_of(pod: &Pod, volume: &Volume) -> Option<SmolStr> {
    match &volume.persistent_volume_claim {
        Some(claim) => Some(claim.claim_name.clone()),
        None => volume
            .ephemeral
            .as_ref()
            .map(|_| SmolStr::new(format!("{}-{}", pod.metadata.name, volume.name))),
    }
}

pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, String> + Send + 'static,
) -> Result<T, String> {
    tokio::task::spawn_blocking(work)
        .await
        .unwrap_or_else(|error| Err(error.to_string()))
}

/// Names the act that failed.
pub(crate) fn at<'a>(doing: &'a str, path: &'a Path) -> impl Fn(std::io::Error) -> String + 'a {
    move |error| format!("{doing} {}: {error}", path.display())
}

/// The ConfigMap or Secret of this name in the pod's namespace.
pub(crate) fn config_map(pod: &Pod, name: &SmolStr) -> Key {
    CONFIG_MAPS.key(pod.metadata.namespace.clone(), name.clone())
}

pub(crate) fn secret(pod: &Pod, name: &SmolStr) -> Key {
    SECRETS.key(pod.metadata.namespace.clone(), name.clone())
}
