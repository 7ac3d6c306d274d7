//! The store: blobs by digest, layers by chain id, images by name.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Credentials, FromFile, Image, ImageConfig, ImageError, Registries};

pub struct ImageStore {}

impl ImageStore {
    pub async fn open(_root: PathBuf, _registries: Registries) -> Result<Arc<ImageStore>, ImageError> {
        Ok(Arc::new(ImageStore {}))
    }

    /// Gets the image from its registry, whatever is here already; layers that are here are not fetched again.
    /// Each of `credentials` is tried in turn; none: anonymous.
    pub async fn pull(&self, _reference: &str, _credentials: &[Credentials]) -> Result<Image, ImageError> {
        unimplemented!()
    }

    /// Takes in every image of a docker-archive, oci-archive or OCI layout folder.
    pub async fn load(&self, _file: &Path) -> Result<Vec<Image>, ImageError> {
        unimplemented!()
    }

    /// Makes a one-layer image of files on this machine, under `name`.
    pub async fn from_files(
        &self,
        _name: &str,
        _config: ImageConfig,
        _files: &[FromFile<'_>],
    ) -> Result<Image, ImageError> {
        unimplemented!()
    }

    /// By id, tag or digest; short names are completed (`busybox` is `docker.io/library/busybox:latest`).
    pub fn resolve(&self, _reference: &str) -> Option<Image> {
        unimplemented!()
    }

    pub fn list(&self) -> Vec<Image> {
        unimplemented!()
    }

    pub async fn tag(&self, _image: &str, _name: &str) -> Result<(), ImageError> {
        unimplemented!()
    }

    /// Takes away a name, and with its last name the image. [`ImageError::InUse`] while a container has it.
    pub async fn remove(&self, _reference: &str) -> Result<(), ImageError> {
        unimplemented!()
    }

    /// Removes every image that no container uses and `keep` does not name; answers with what went and the bytes freed.
    pub async fn prune(&self, _keep: &[String]) -> Result<(Vec<String>, u64), ImageError> {
        unimplemented!()
    }

    /// Bytes and inodes of everything the store holds.
    pub async fn disk_usage(&self) -> (u64, u64) {
        unimplemented!()
    }
}
