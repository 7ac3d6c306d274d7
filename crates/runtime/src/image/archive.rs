//! Image files: docker-archive, oci-archive, and OCI layout folders.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::ImageError;
use super::install::Coming;
use super::manifest::{Descriptor, Document, sha256};
use super::reference::{Reference, digest_is_valid};
use super::store::io_error;
use super::unpack::Hashing;
use crate::limits;

pub(crate) struct Archive {
    pub(crate) images: Vec<Packed>,
}

/// One image and the files of its layers.
pub(crate) struct Packed {
    pub(crate) coming: Coming,
    pub(crate) layers: Vec<PathBuf>,
}

impl Archive {
    /// Archives are spread out in `scratch`, which the caller removes.
    pub(crate) fn open(file: &Path, scratch: &Path) -> Result<Archive, ImageError> {
        let files = if file.is_dir() {
            Files::Folder(file.to_owned())
        } else {
            Files::spread(file, scratch)?
        };
        let reader = Reader { file, files };
        let images = if reader.files.get("index.json").is_some() {
            reader.oci_images()?
        } else if reader.files.get("manifest.json").is_some() {
            reader.docker_images()?
        } else {
            return Err(reader.wrong("neither index.json nor manifest.json in it: not an image"));
        };
        Ok(Archive { images })
    }
}

/// The files of an archive by their path in it.
enum Files {
    Folder(PathBuf),
    Spread {
        files: HashMap<String, PathBuf>,
        links: HashMap<String, String>,
    },
}

impl Files {
    /// Every file under a number of its own: no name from the archive becomes a path here.
    fn spread(file: &Path, scratch: &Path) -> Result<Files, ImageError> {
        let reading = || format!("reading {}", file.display());
        fs::create_dir_all(scratch).map_err(io_error(|| format!("making {}", scratch.display())))?;
        let mut packed = File::open(file).map_err(io_error(reading))?;
        let mut magic = [0; 2];
        let is_gzip = packed.read(&mut magic).map_err(io_error(reading))? == 2 && magic == [0x1f, 0x8b];
        let packed = io::Cursor::new(magic).chain(packed);
        let plain: Box<dyn Read> = if is_gzip {
            Box::new(flate2::read::MultiGzDecoder::new(packed))
        } else {
            Box::new(packed)
        };
        let (mut files, mut links) = (HashMap::new(), HashMap::new());
        let broken = |cause| ImageError::File {
            file: file.display().to_string(),
            problem: format!("cannot be read as a tar archive: {cause}"),
        };
        let mut archive = tar::Archive::new(plain);
        for (count, entry) in archive.entries().map_err(broken)?.enumerate() {
            let mut entry = entry.map_err(broken)?;
            let name = normal(&String::from_utf8_lossy(&entry.path_bytes()));
            if let Some(target) = entry.link_name_bytes() {
                let target = String::from_utf8_lossy(&target).into_owned();
                let folder = Path::new(&name)
                    .parent()
                    .unwrap_or(Path::new(""))
                    .to_string_lossy()
                    .into_owned();
                let hard = entry.header().entry_type().is_hard_link();
                let target = if hard {
                    normal(&target)
                } else {
                    normal(&format!("{folder}/{target}"))
                };
                links.insert(name, target);
            } else if entry.header().entry_type().is_file() {
                let path = scratch.join(count.to_string());
                let mut copy =
                    File::create_new(&path).map_err(io_error(|| format!("making {}", path.display())))?;
                io::copy(&mut entry, &mut copy).map_err(broken)?;
                files.insert(name, path);
            }
        }
        Ok(Files::Spread { files, links })
    }

    fn get(&self, name: &str) -> Option<PathBuf> {
        let name = normal(name);
        match self {
            Files::Folder(folder) => Some(folder.join(name)).filter(|path| path.is_file()),
            Files::Spread { files, links } => {
                let name = links.get(&name).unwrap_or(&name);
                files.get(name).cloned()
            }
        }
    }
}

/// `./a/../b` is `b`; nothing is above the top.
fn normal(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in Path::new(path).components() {
        match part {
            Component::Normal(part) => parts.push(part.to_str().unwrap_or_default()),
            Component::ParentDir => drop(parts.pop()),
            _ => {}
        }
    }
    parts.join("/")
}

struct Reader<'a> {
    file: &'a Path,
    files: Files,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct DockerImage {
    config: String,
    #[serde(default)]
    repo_tags: Option<Vec<String>>,
    #[serde(default)]
    layers: Vec<String>,
}

impl Reader<'_> {
    fn docker_images(&self) -> Result<Vec<Packed>, ImageError> {
        let images: Vec<DockerImage> = self.json("manifest.json")?;
        images.into_iter().map(|image| self.docker_image(image)).collect()
    }

    fn docker_image(&self, image: DockerImage) -> Result<Packed, ImageError> {
        let configuration = self.bytes(&image.config)?;
        let names = image.repo_tags.unwrap_or_default();
        let names = names
            .iter()
            .map(|name| Reference::parse(name))
            .collect::<Result<_, _>>()?;
        let layers: Vec<PathBuf> = image
            .layers
            .iter()
            .map(|layer| self.path(layer))
            .collect::<Result<_, _>>()?;
        let packed_bytes = layers
            .iter()
            .filter_map(|layer| layer.metadata().ok())
            .map(|stat| stat.len())
            .sum();
        Ok(Packed {
            coming: Coming {
                manifest_digest: None,
                names,
                configuration,
                packed_bytes,
            },
            layers,
        })
    }

    fn oci_images(&self) -> Result<Vec<Packed>, ImageError> {
        let index: Document = self.json("index.json")?;
        if index.manifests.is_empty() {
            return Err(self.wrong("its index.json names no image"));
        }
        index
            .manifests
            .iter()
            .map(|manifest| self.oci_image(manifest))
            .collect()
    }

    fn oci_image(&self, top: &Descriptor) -> Result<Packed, ImageError> {
        let name = ["io.containerd.image.name", "org.opencontainers.image.ref.name"]
            .iter()
            .find_map(|key| top.annotations.get(*key));
        let (digest, manifest) = self.manifest(top)?;
        let Some(config) = &manifest.config else {
            return Err(self.wrong("a manifest in it names no configuration"));
        };
        let configuration = self.blob_bytes(config)?;
        let layers: Vec<PathBuf> = manifest
            .layers
            .iter()
            .map(|layer| self.checked_blob(layer))
            .collect::<Result<_, _>>()?;
        let packed_bytes = manifest.layers.iter().map(|layer| layer.size).sum();
        let names = name
            .map(|name| self.name(name))
            .transpose()?
            .into_iter()
            .collect();
        Ok(Packed {
            coming: Coming {
                manifest_digest: Some(digest),
                names,
                configuration,
                packed_bytes,
            },
            layers,
        })
    }

    /// A layout's name may be a tag alone; the image is then named after the file.
    fn name(&self, name: &str) -> Result<Reference, ImageError> {
        if name.contains(['/', ':']) {
            return Reference::parse(name);
        }
        let stem = self
            .file
            .file_stem()
            .map(|stem| stem.to_string_lossy().to_lowercase())
            .unwrap_or_default();
        Reference::parse(&format!("{stem}:{name}"))
    }

    fn manifest(&self, top: &Descriptor) -> Result<(String, Document), ImageError> {
        let wrong = |problem: String| self.wrong(&problem);
        let document = Document::parse(&self.blob_bytes(top)?).map_err(wrong)?;
        if document.manifests.is_empty() {
            return Ok((top.digest.clone(), document));
        }
        let ours = document.for_this_machine().map_err(wrong)?;
        let document = Document::parse(&self.blob_bytes(ours)?).map_err(wrong)?;
        // The index's digest is what a registry would be asked for.
        Ok((top.digest.clone(), document))
    }

    fn blob(&self, descriptor: &Descriptor) -> Result<PathBuf, ImageError> {
        if !digest_is_valid(&descriptor.digest) {
            return Err(self.wrong(&format!("{:?} is not a sha256 digest", descriptor.digest)));
        }
        self.path(&format!("blobs/{}", descriptor.digest.replace(':', "/")))
    }

    fn blob_bytes(&self, descriptor: &Descriptor) -> Result<Vec<u8>, ImageError> {
        let bytes = self.read(&self.blob(descriptor)?)?;
        self.check(descriptor, sha256(&bytes))?;
        Ok(bytes)
    }

    fn checked_blob(&self, descriptor: &Descriptor) -> Result<PathBuf, ImageError> {
        let path = self.blob(descriptor)?;
        let reading = || format!("reading {}", path.display());
        let file = File::open(&path).map_err(io_error(reading))?;
        let found = Hashing::new(file).digest().map_err(io_error(reading))?;
        self.check(descriptor, found)?;
        Ok(path)
    }

    fn check(&self, descriptor: &Descriptor, found: String) -> Result<(), ImageError> {
        if found == descriptor.digest {
            return Ok(());
        }
        let what = if descriptor.media_type.is_empty() {
            "a blob".into()
        } else {
            format!("a {}", descriptor.media_type)
        };
        Err(ImageError::Digest {
            image: self.file.display().to_string(),
            what,
            wanted: descriptor.digest.clone(),
            found,
        })
    }

    fn json<T: DeserializeOwned>(&self, name: &str) -> Result<T, ImageError> {
        serde_json::from_slice(&self.bytes(name)?)
            .map_err(|error| self.wrong(&format!("{name} in it is not valid: {error}")))
    }

    fn bytes(&self, name: &str) -> Result<Vec<u8>, ImageError> {
        self.read(&self.path(name)?)
    }

    fn read(&self, path: &Path) -> Result<Vec<u8>, ImageError> {
        let reading = || format!("reading {}", path.display());
        let file = File::open(path).map_err(io_error(reading))?;
        let mut bytes = Vec::new();
        let limit = limits::DOCUMENT_BYTES as u64;
        file.take(limit + 1)
            .read_to_end(&mut bytes)
            .map_err(io_error(reading))?;
        if bytes.len() > limits::DOCUMENT_BYTES {
            return Err(self.wrong("a document in it is larger than any manifest may be"));
        }
        Ok(bytes)
    }

    fn path(&self, name: &str) -> Result<PathBuf, ImageError> {
        self.files
            .get(name)
            .ok_or_else(|| self.wrong(&format!("{name} is missing in it: copy the file again")))
    }

    fn wrong(&self, problem: &str) -> ImageError {
        ImageError::File {
            file: self.file.display().to_string(),
            problem: problem.into(),
        }
    }
}
