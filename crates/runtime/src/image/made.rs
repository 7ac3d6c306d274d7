//! Images made of files on this machine, such as the program itself.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;

use super::manifest::sha256;
use super::store::{ImageStore, io_error};
use super::{FromFile, Image, ImageConfig, ImageError};

pub(crate) struct Made<'a> {
    pub(crate) chain: &'a str,
    pub(crate) config: ImageConfig,
    pub(crate) files: &'a [FromFile<'a>],
}

/// Follows from what the files are, not from their bytes: reading 30 MB at each start would be felt.
pub(crate) fn chain_id(files: &[FromFile<'_>]) -> Result<String, ImageError> {
    let mut parts = String::from("made of");
    for file in files {
        let stat = stat(file.source)?;
        let identity = (
            stat.dev(),
            stat.ino(),
            stat.size(),
            stat.mtime(),
            stat.mtime_nsec(),
        );
        parts.push_str(&format!("\n{} {:o} {identity:?}", file.path, file.mode));
    }
    Ok(sha256(parts.as_bytes()))
}

impl Made<'_> {
    pub(crate) fn put(self, store: &ImageStore) -> Result<Image, ImageError> {
        let path = store.layer_path(self.chain);
        if !path.exists() {
            let scratch = store.scratch("layers");
            for file in self.files {
                place(file, &scratch)?;
            }
            fs::rename(&scratch, &path)
                .map_err(io_error(|| format!("putting {} in place", path.display())))?;
        }
        let config = serde_json::to_string(&self.config).unwrap_or_default();
        let size_bytes = self
            .files
            .iter()
            .map(|file| stat(file.source).map(|stat| stat.size()))
            .sum::<Result<u64, _>>()?;
        Ok(Image {
            id: sha256(format!("{}\n{config}", self.chain).as_bytes()),
            tags: Vec::new(),
            digests: Vec::new(),
            size_bytes,
            config: self.config,
            layers: vec![self.chain.to_owned()],
        })
    }
}

/// A hard link where that is possible and the mode is right already, or else a copy.
fn place(file: &FromFile<'_>, layer: &Path) -> Result<(), ImageError> {
    let target = layer.join(file.path.trim_start_matches('/'));
    let doing = || format!("placing {} in an image", file.source.display());
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder).map_err(io_error(doing))?;
    }
    // /proc/self/exe is a link: the link's target is what is linked.
    let source = fs::canonicalize(file.source).map_err(io_error(doing))?;
    let stat = stat(&source)?;
    let fits = stat.mode() & 0o7777 == file.mode && stat.uid() == 0 && stat.gid() == 0;
    if fits && fs::hard_link(&source, &target).is_ok() {
        return Ok(());
    }
    fs::copy(&source, &target).map_err(io_error(doing))?;
    fs::set_permissions(&target, fs::Permissions::from_mode(file.mode)).map_err(io_error(doing))?;
    // The layer's name will mean that it is whole.
    fs::File::open(&target)
        .and_then(|copy| copy.sync_all())
        .map_err(io_error(doing))
}

fn stat(path: &Path) -> Result<fs::Metadata, ImageError> {
    fs::metadata(path).map_err(io_error(|| format!("reading {}", path.display())))
}
