//! The store: layers by chain id, images by the digest of their configuration, and the names they go by.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use parking_lot::{Mutex, RwLock};
use tokio::sync::OwnedMutexGuard;

use super::archive::Archive;
use super::install::{Coming, Source};
use super::reference::Reference;
use super::registry::Session;
use super::{Credentials, FromFile, Image, ImageConfig, ImageError, Registries};
use crate::durable;

pub struct ImageStore {
    root: PathBuf,
    registries: Registries,
    images: RwLock<BTreeMap<String, Image>>,
    /// Containers and running mounts per image id.
    uses: Mutex<HashMap<String, usize>>,
    /// One at a time works on a layer.
    layer_locks: Mutex<HashMap<String, Arc<tokio::sync::Mutex<()>>>>,
    unique: AtomicU64,
    /// What layers weigh, by folder: they never change.
    weights: Weights,
}

type Weights = Arc<Mutex<HashMap<OsString, (u64, u64)>>>;

impl ImageStore {
    /// Opens or makes the store, and sweeps away what a crash left half done.
    pub async fn open(root: PathBuf, registries: Registries) -> Result<Arc<ImageStore>, ImageError> {
        blocking(move || {
            for folder in ["images", "layers", "ingest"] {
                let path = root.join(folder);
                fs::create_dir_all(&path).map_err(io_error(|| format!("making {}", path.display())))?;
            }
            let empty = root.join("layers/empty");
            fs::create_dir_all(&empty).map_err(io_error(|| format!("making {}", empty.display())))?;
            let images = read_images(&root.join("images"))?;
            let store = ImageStore {
                root,
                registries,
                images: RwLock::new(images),
                uses: Mutex::default(),
                layer_locks: Mutex::default(),
                unique: AtomicU64::new(0),
                weights: Weights::default(),
            };
            store.sweep()?;
            Ok(Arc::new(store))
        })
        .await
    }

    /// Gets the image from its registry, whatever is here already; layers that are here are not fetched again.
    /// Each of `credentials` is tried in turn; none: anonymous.
    pub async fn pull(
        self: &Arc<Self>,
        reference: &str,
        credentials: &[Credentials],
    ) -> Result<Image, ImageError> {
        let reference = Reference::parse(reference)?;
        let session = Session::open(&self.registries, &reference, credentials)?;
        let manifest = session.manifest().await?;
        let configuration = session.document(&manifest.config).await?;
        let coming = Coming {
            manifest_digest: Some(manifest.digest.clone()),
            names: vec![reference.clone()],
            configuration,
            packed_bytes: manifest.layers.iter().map(|layer| layer.size).sum(),
        };
        self.install(
            coming,
            Source::Registry {
                session: Arc::new(session),
                layers: manifest.layers,
            },
        )
        .await
    }

    /// Takes in every image of a docker-archive, oci-archive or OCI layout folder.
    pub async fn load(self: &Arc<Self>, file: &Path) -> Result<Vec<Image>, ImageError> {
        let (file, scratch) = (file.to_owned(), self.scratch("ingest"));
        let archive = blocking({
            let scratch = scratch.clone();
            move || Archive::open(&file, &scratch)
        })
        .await;
        let loaded = match archive {
            Ok(archive) => self.load_all(archive).await,
            Err(error) => Err(error),
        };
        // The scratch folder is there only for archives; a layout folder is read in place.
        let _absent = fs::remove_dir_all(&scratch);
        loaded
    }

    async fn load_all(self: &Arc<Self>, archive: Archive) -> Result<Vec<Image>, ImageError> {
        let mut images = Vec::with_capacity(archive.images.len());
        for image in archive.images {
            images.push(self.install(image.coming, Source::Files(image.layers)).await?);
        }
        Ok(images)
    }

    /// Makes a one-layer image of files on this machine, under `name`. Its id follows from the files' identities
    /// and times, not their bytes: making it again is free as long as they stay the same.
    pub async fn from_files(
        self: &Arc<Self>,
        name: &str,
        config: ImageConfig,
        files: &[FromFile<'_>],
    ) -> Result<Image, ImageError> {
        let reference = Reference::parse(name)?;
        let chain = super::made::chain_id(files)?;
        let _only_one = self.lock_layer(&chain).await;
        let made = super::made::Made {
            chain: &chain,
            config,
            files,
        };
        let image = made.put(self)?;
        self.record(image, std::slice::from_ref(&reference), None)
    }

    /// By id, tag or digest; short names are completed (`busybox` is `docker.io/library/busybox:latest`).
    pub fn resolve(&self, reference: &str) -> Option<Image> {
        let images = self.images.read();
        if let Some(image) = images.get(reference) {
            return Some(image.clone());
        }
        let name = Reference::parse(reference).ok();
        let by_name = name.and_then(|name| {
            let full = name.full();
            images
                .values()
                .find(|image| image.tags.contains(&full) || image.digests.contains(&full))
        });
        by_name
            .or_else(|| images.values().find(|image| id_begins(&image.id, reference)))
            .cloned()
    }

    pub fn list(&self) -> Vec<Image> {
        self.images.read().values().cloned().collect()
    }

    /// Gives an image that is here a further name.
    pub async fn tag(&self, image: &str, name: &str) -> Result<(), ImageError> {
        let reference = Reference::parse(name)?;
        let image = self
            .resolve(image)
            .ok_or_else(|| ImageError::NotFound(image.into()))?;
        self.record(image, &[reference], None).map(drop)
    }

    /// Takes away a name, and with its last name the image (given an id: with all its names).
    /// [`ImageError::InUse`] while a container has it.
    pub async fn remove(self: &Arc<Self>, reference: &str) -> Result<(), ImageError> {
        let image = self
            .resolve(reference)
            .ok_or_else(|| ImageError::NotFound(reference.into()))?;
        let by_name = Reference::parse(reference).ok().map(|name| name.full());
        let mut left = image.clone();
        left.tags.retain(|tag| Some(tag) != by_name.as_ref());
        left.digests.retain(|digest| Some(digest) != by_name.as_ref());
        let named = left.tags.len() < image.tags.len() || left.digests.len() < image.digests.len();
        if named && !left.tags.is_empty() {
            self.write(&left)?;
            self.images.write().insert(left.id.clone(), left);
            return Ok(());
        }
        if self.uses.lock().contains_key(&image.id) {
            return Err(ImageError::InUse(reference.into()));
        }
        self.forget(image).await
    }

    /// Removes every image that no container uses and `keep` does not name; answers with what went and the bytes freed.
    pub async fn prune(self: &Arc<Self>, keep: &[String]) -> Result<(Vec<String>, u64), ImageError> {
        let kept: HashSet<String> = keep
            .iter()
            .filter_map(|name| self.resolve(name))
            .map(|image| image.id)
            .collect();
        let (mut gone, mut bytes) = (Vec::new(), 0);
        for image in self.list() {
            if kept.contains(&image.id) || self.uses.lock().contains_key(&image.id) {
                continue;
            }
            bytes += image.size_bytes;
            gone.push(image.tags.first().unwrap_or(&image.id).clone());
            self.forget(image).await?;
        }
        Ok((gone, bytes))
    }

    /// Bytes and inodes of everything the store holds.
    pub async fn disk_usage(&self) -> (u64, u64) {
        let (layers, known) = (self.layers_root(), self.weights.clone());
        let weighed = tokio::task::spawn_blocking(move || weigh(&layers, &known)).await;
        weighed.unwrap_or((0, 0))
    }

    /// Says that a container has the image: it is not removed before [`ImageStore::release`].
    pub(crate) fn hold(&self, id: &str) {
        *self.uses.lock().entry(id.to_owned()).or_default() += 1;
    }

    pub(crate) fn release(&self, id: &str) {
        let mut uses = self.uses.lock();
        if let Some(count) = uses.get_mut(id) {
            *count -= 1;
            if *count == 0 {
                uses.remove(id);
            }
        }
    }

    /// Where the layers' folders are: overlayfs is mounted from here, with [`layer_folder`]'s names.
    pub(crate) fn layers_root(&self) -> PathBuf {
        self.root.join("layers")
    }

    pub(crate) fn ingest(&self, file: &str) -> PathBuf {
        self.root.join("ingest").join(file)
    }

    pub(crate) fn layer_path(&self, chain: &str) -> PathBuf {
        self.layers_root().join(layer_folder(chain))
    }

    /// A path that nobody else has, beside the final ones.
    pub(crate) fn scratch(&self, folder: &str) -> PathBuf {
        let count = self.unique.fetch_add(1, Ordering::Relaxed);
        self.root
            .join(folder)
            .join(format!(".scratch-{}-{count}", std::process::id()))
    }

    pub(crate) async fn lock_layer(&self, chain: &str) -> OwnedMutexGuard<()> {
        let lock = self
            .layer_locks
            .lock()
            .entry(chain.to_owned())
            .or_default()
            .clone();
        lock.lock_owned().await
    }

    /// Adds names to the image and takes them from whichever had them, on disk first.
    pub(crate) fn record(
        &self,
        mut image: Image,
        names: &[Reference],
        manifest_digest: Option<&str>,
    ) -> Result<Image, ImageError> {
        let mut images = self.images.write();
        if let Some(there) = images.get(&image.id) {
            image.tags = there.tags.clone();
            image.digests = there.digests.clone();
        }
        for name in names {
            add(&mut image.tags, name.tagged());
            let digest = name.digest.as_deref().or(manifest_digest);
            add(
                &mut image.digests,
                digest.map(|digest| format!("{}@{digest}", name.name())),
            );
        }
        self.write(&image)?;
        let losers: Vec<Image> = images
            .values()
            .filter(|other| other.id != image.id && other.tags.iter().any(|tag| image.tags.contains(tag)))
            .cloned()
            .collect();
        for mut loser in losers {
            loser.tags.retain(|tag| !image.tags.contains(tag));
            self.write(&loser)?;
            images.insert(loser.id.clone(), loser);
        }
        images.insert(image.id.clone(), image.clone());
        Ok(image)
    }

    fn write(&self, image: &Image) -> Result<(), ImageError> {
        let path = self.record_path(&image.id);
        let bytes = serde_json::to_vec(image).unwrap_or_default();
        durable::write(&path, &bytes).map_err(io_error(|| format!("writing {}", path.display())))
    }

    fn record_path(&self, id: &str) -> PathBuf {
        self.root
            .join("images")
            .join(format!("{}.json", id.replace(':', "-")))
    }

    async fn forget(self: &Arc<Self>, image: Image) -> Result<(), ImageError> {
        let store = self.clone();
        blocking(move || {
            let path = store.record_path(&image.id);
            durable::remove(&path).map_err(io_error(|| format!("removing {}", path.display())))?;
            store.images.write().remove(&image.id);
            image.layers.iter().try_for_each(|chain| store.drop_layer(chain))
        })
        .await
    }

    /// Removes a layer that no image has, unless somebody is just about to use it.
    fn drop_layer(&self, chain: &str) -> Result<(), ImageError> {
        let lock = self
            .layer_locks
            .lock()
            .entry(chain.to_owned())
            .or_default()
            .clone();
        let Ok(_nobody_else) = lock.try_lock() else {
            return Ok(());
        };
        if self
            .images
            .read()
            .values()
            .any(|image| image.layers.iter().any(|layer| layer == chain))
        {
            return Ok(());
        }
        let (path, grave) = (self.layer_path(chain), self.scratch("layers"));
        match fs::rename(&path, &grave) {
            Ok(()) => fs::remove_dir_all(&grave).map_err(io_error(|| format!("removing layer {chain}"))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(ImageError::Io {
                doing: format!("removing layer {chain}"),
                cause: error,
            }),
        }
    }

    fn sweep(&self) -> Result<(), ImageError> {
        let mut wanted: HashSet<String> = self
            .images
            .read()
            .values()
            .flat_map(|image| &image.layers)
            .map(|chain| layer_folder(chain))
            .collect();
        wanted.insert("empty".into());
        let folders = [("layers", true), ("ingest", false)];
        for (folder, unless_wanted) in folders {
            let path = self.root.join(folder);
            let entries = fs::read_dir(&path).map_err(io_error(|| format!("reading {}", path.display())))?;
            for entry in entries.flatten() {
                let name = entry.file_name().to_string_lossy().into_owned();
                let half_done = name.starts_with(".scratch-") || (unless_wanted && !wanted.contains(&name));
                if half_done {
                    fs::remove_dir_all(entry.path()).map_err(io_error(|| format!("removing {name}")))?;
                }
            }
        }
        Ok(())
    }
}

/// Walks only through the layers that it has not seen before.
fn weigh(layers: &Path, known: &Mutex<HashMap<OsString, (u64, u64)>>) -> (u64, u64) {
    let there: Vec<_> = fs::read_dir(layers).into_iter().flatten().flatten().collect();
    let (mut bytes, mut inodes) = (0, 0);
    let mut now = HashMap::with_capacity(there.len());
    for layer in there {
        let before = known.lock().get(&layer.file_name()).copied();
        let weight = before.unwrap_or_else(|| crate::usage::folder_usage(&layer.path()));
        bytes += weight.0;
        inodes += weight.1;
        // One that is still being unpacked will weigh more.
        if !layer.file_name().to_string_lossy().starts_with('.') {
            now.insert(layer.file_name(), weight);
        }
    }
    *known.lock() = now;
    (bytes, inodes)
}

/// Short, so that the names of 127 layers fit the one page that mount options may fill.
pub(crate) fn layer_folder(chain: &str) -> String {
    chain.trim_start_matches("sha256:").chars().take(24).collect()
}

fn id_begins(id: &str, wanted: &str) -> bool {
    let wanted = wanted.trim_start_matches("sha256:");
    wanted.len() >= 7
        && wanted.bytes().all(|c| c.is_ascii_hexdigit())
        && id.trim_start_matches("sha256:").starts_with(wanted)
}

fn add(list: &mut Vec<String>, entry: Option<String>) {
    if let Some(entry) = entry
        && !list.contains(&entry)
    {
        list.push(entry);
    }
}

fn read_images(folder: &Path) -> Result<BTreeMap<String, Image>, ImageError> {
    let mut images = BTreeMap::new();
    let entries = fs::read_dir(folder).map_err(io_error(|| format!("reading {}", folder.display())))?;
    for entry in entries.flatten() {
        if entry
            .path()
            .extension()
            .is_none_or(|extension| extension != "json")
        {
            continue;
        }
        let shown = || entry.path().display().to_string();
        let bytes = fs::read(entry.path()).map_err(io_error(|| format!("reading {}", shown())))?;
        let image: Image = serde_json::from_slice(&bytes).map_err(|error| ImageError::File {
            file: shown(),
            problem: format!("not an image record ({error}): remove it and pull the image again"),
        })?;
        images.insert(image.id.clone(), image);
    }
    Ok(images)
}

pub(crate) fn io_error(doing: impl FnOnce() -> String) -> impl FnOnce(io::Error) -> ImageError {
    move |cause| ImageError::Io {
        doing: doing(),
        cause,
    }
}

pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, ImageError> + Send + 'static,
) -> Result<T, ImageError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => std::panic::resume_unwind(error.into_panic()),
    }
}
