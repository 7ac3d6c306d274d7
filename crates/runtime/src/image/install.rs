//! Taking an image in: its missing layers are fetched side by side, unpacked in order, and recorded when all is on disk.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::JoinHandle;

use super::manifest::{Descriptor, chain_ids, configuration, sha256};
use super::reference::Reference;
use super::registry::Session;
use super::store::{ImageStore, blocking, io_error, layer_folder};
use super::unpack::unpack;
use super::{Image, ImageConfig, ImageError};
use crate::limits;

/// An image on its way in.
pub(crate) struct Coming {
    pub(crate) manifest_digest: Option<String>,
    pub(crate) names: Vec<Reference>,
    pub(crate) configuration: Vec<u8>,
    pub(crate) packed_bytes: u64,
}

/// Where its layers come from, lowest first.
pub(crate) enum Source {
    Files(Vec<PathBuf>),
    Registry {
        session: Arc<Session>,
        layers: Vec<Descriptor>,
    },
}

impl Source {
    fn count(&self) -> usize {
        match self {
            Source::Files(files) => files.len(),
            Source::Registry { layers, .. } => layers.len(),
        }
    }
}

type Fetched = JoinHandle<Result<PathBuf, ImageError>>;

impl ImageStore {
    pub(crate) async fn install(
        self: &Arc<Self>,
        coming: Coming,
        source: Source,
    ) -> Result<Image, ImageError> {
        let parsed = configuration(&coming.configuration)?;
        let diffs = parsed.rootfs.diff_ids;
        if diffs.len() != source.count() {
            let problem = format!(
                "its configuration names {} layers, its manifest {}",
                diffs.len(),
                source.count()
            );
            return Err(ImageError::Layer(problem));
        }
        let chain = chain_ids(&diffs);
        let mut only_one = Vec::with_capacity(chain.len());
        for id in &chain {
            only_one.push(self.lock_layer(id).await);
        }
        self.bring(&chain, &diffs, &source).await?;
        let image = Image {
            id: sha256(&coming.configuration),
            tags: Vec::new(),
            digests: Vec::new(),
            size_bytes: coming.packed_bytes + coming.configuration.len() as u64,
            config: parsed.config.map(ImageConfig::from).unwrap_or_default(),
            layers: chain,
        };
        let store = self.clone();
        blocking(move || store.record(image, &coming.names, coming.manifest_digest.as_deref())).await
    }

    async fn bring(
        self: &Arc<Self>,
        chain: &[String],
        diffs: &[String],
        source: &Source,
    ) -> Result<(), ImageError> {
        let mut fetches = self.fetch_missing(chain, source);
        let mut unpacked: Vec<(PathBuf, PathBuf)> = Vec::new();
        let mut lower: Vec<PathBuf> = Vec::with_capacity(chain.len());
        let mut result = Ok(());
        for (index, id) in chain.iter().enumerate() {
            let path = self.layer_path(id);
            let Some(fetch) = fetches[index].take() else {
                lower.insert(0, path);
                continue;
            };
            let scratch = self.scratch("layers");
            unpacked.push((scratch.clone(), path));
            result = self
                .unpack_one(fetch, &scratch, &lower, &diffs[index], source)
                .await;
            if result.is_err() {
                break;
            }
            lower.insert(0, scratch);
        }
        fetches.into_iter().flatten().for_each(|fetch| fetch.abort());
        let layers = self.layers_root();
        blocking(move || finish(result, &unpacked, &layers)).await
    }

    fn fetch_missing(self: &Arc<Self>, chain: &[String], source: &Source) -> Vec<Option<Fetched>> {
        let turns = Arc::new(Semaphore::new(limits::PARALLEL_LAYERS));
        let missing = |id: &String| !self.layer_path(id).exists();
        let fetch = |(index, id): (usize, &String)| {
            missing(id).then(|| match source {
                Source::Files(files) => {
                    let file = files[index].clone();
                    tokio::spawn(async move { Ok(file) })
                }
                Source::Registry { session, layers } => {
                    let (session, layer, turns) = (session.clone(), layers[index].clone(), turns.clone());
                    let file = self.ingest(&layer_folder(id));
                    tokio::spawn(async move {
                        let _turn = turns.acquire_owned().await;
                        session.fetch(&layer, &file).await.map(|()| file)
                    })
                }
            })
        };
        chain.iter().enumerate().map(fetch).collect()
    }

    async fn unpack_one(
        self: &Arc<Self>,
        fetch: Fetched,
        scratch: &Path,
        lower: &[PathBuf],
        diff: &str,
        source: &Source,
    ) -> Result<(), ImageError> {
        let file = fetch
            .await
            .unwrap_or_else(|error| Err(ImageError::Layer(format!("its transfer ended: {error}"))))?;
        let (scratch, lower, diff) = (scratch.to_owned(), lower.to_vec(), diff.to_owned());
        let temporary = matches!(source, Source::Registry { .. });
        blocking(move || {
            fs::create_dir(&scratch).map_err(io_error(|| format!("making {}", scratch.display())))?;
            let packed = File::open(&file).map_err(io_error(|| format!("opening {}", file.display())))?;
            let found = unpack(packed, &scratch, &lower)?;
            if found != diff {
                let (what, image) = ("an unpacked layer".to_owned(), file.display().to_string());
                return Err(ImageError::Digest {
                    image,
                    what,
                    wanted: diff,
                    found,
                });
            }
            if temporary {
                fs::remove_file(&file).map_err(io_error(|| format!("removing {}", file.display())))?;
            }
            Ok(())
        })
        .await
    }
}

/// All is synced before any layer gets its name: a name means a whole layer.
fn finish(
    result: Result<(), ImageError>,
    unpacked: &[(PathBuf, PathBuf)],
    layers: &Path,
) -> Result<(), ImageError> {
    let done = result.and_then(|()| name_all(unpacked, layers));
    if done.is_err() {
        for (scratch, _) in unpacked {
            // Some are not there: not begun, or named already.
            let _absent = fs::remove_dir_all(scratch);
        }
    }
    done
}

fn name_all(unpacked: &[(PathBuf, PathBuf)], layers: &Path) -> Result<(), ImageError> {
    if unpacked.is_empty() {
        return Ok(());
    }
    let syncing = || format!("syncing {}", layers.display());
    let folder = File::open(layers).map_err(io_error(syncing))?;
    rustix::fs::syncfs(&folder).map_err(|errno| io_error(syncing)(errno.into()))?;
    for (scratch, path) in unpacked {
        fs::rename(scratch, path).map_err(io_error(|| format!("putting {} in place", path.display())))?;
    }
    folder.sync_all().map_err(io_error(syncing))
}

impl Image {
    /// Folders below [`ImageStore::layers_root`], topmost first, as overlayfs wants them; never none.
    pub(crate) fn lower_folders(&self) -> Vec<String> {
        let mut folders: Vec<String> = self
            .layers
            .iter()
            .rev()
            .map(|chain| layer_folder(chain))
            .collect();
        if folders.is_empty() {
            folders.push("empty".into());
        }
        folders
    }
}
