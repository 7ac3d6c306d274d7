//! A layer's tar stream becomes a folder that overlayfs can use; nothing in it can reach out of that folder.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::io::{self, Read};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use rustix::fs::{
    AtFlags, CWD, FileType, Gid, Mode, OFlags, ResolveFlags, Timespec, Timestamps, Uid, XattrFlags,
};
use sha2::{Digest, Sha256};
use tar::EntryType;

use super::ImageError;
use super::manifest::hex;
use crate::limits;

const OPAQUE: &str = "trusted.overlay.opaque";

/// Unpacks a layer (gzip, zstd or plain) into the empty folder `target`; answers with the digest of the plain tar.
/// `lower` are the folders of the layers below, topmost first.
pub(crate) fn unpack(packed: impl Read, target: &Path, lower: &[PathBuf]) -> Result<String, ImageError> {
    let mut plain = Hashing::new(decompressed(packed)?);
    let mut layer = Layer::open(target, lower)?;
    layer.take_all(&mut plain)?;
    plain.digest().map_err(reading)
}

fn reading(cause: io::Error) -> ImageError {
    ImageError::Layer(format!("its tar stream cannot be read: {cause}"))
}

fn decompressed<'a>(mut packed: impl Read + 'a) -> Result<Box<dyn Read + 'a>, ImageError> {
    let mut magic = Vec::with_capacity(4);
    packed.by_ref().take(4).read_to_end(&mut magic).map_err(reading)?;
    let whole = io::Cursor::new(magic.clone()).chain(packed);
    Ok(match magic.as_slice() {
        [0x1f, 0x8b, ..] => Box::new(flate2::read::MultiGzDecoder::new(io::BufReader::with_capacity(
            1 << 16,
            whole,
        ))),
        [0x28, 0xb5, 0x2f, 0xfd] => Box::new(zstd::stream::read::Decoder::new(whole).map_err(reading)?),
        [b'B', b'Z', b'h', ..] => {
            return Err(ImageError::Layer(
                "it is packed with bzip2: use gzip or zstd".into(),
            ));
        }
        [0xfd, b'7', b'z', b'X'] => {
            return Err(ImageError::Layer("it is packed with xz: use gzip or zstd".into()));
        }
        _ => Box::new(whole),
    })
}

/// Reads, and knows the digest of all that was read.
pub(super) struct Hashing<R> {
    inner: R,
    hash: Sha256,
}

impl<R: Read> Hashing<R> {
    pub(super) fn new(inner: R) -> Self {
        let hash = Sha256::new();
        Self { inner, hash }
    }

    /// Reads the rest, and answers with the digest of the whole.
    pub(super) fn digest(mut self) -> io::Result<String> {
        io::copy(&mut self, &mut io::sink())?;
        Ok(format!("sha256:{}", hex(&self.hash.finalize())))
    }
}

impl<R: Read> Read for Hashing<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.hash.update(&buffer[..count]);
        Ok(count)
    }
}

struct Layer<'a> {
    root: OwnedFd,
    lower: &'a [PathBuf],
    /// The folder that the last entry was in: most entries follow a neighbour.
    last_parent: Option<(PathBuf, OwnedFd)>,
    /// Names this layer takes away from those below.
    whiteouts: HashSet<PathBuf>,
    /// Times of folders are set last, when nothing is put in any more.
    folder_times: Vec<(PathBuf, u64)>,
}

/// What of an entry's header is kept.
struct Metadata {
    uid: u32,
    gid: u32,
    mode: u32,
    mtime: u64,
    xattrs: Vec<(String, Vec<u8>)>,
}

impl<'a> Layer<'a> {
    fn open(target: &Path, lower: &'a [PathBuf]) -> Result<Layer<'a>, ImageError> {
        let root = rustix::fs::openat(
            CWD,
            target,
            OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC,
            Mode::empty(),
        )
        .map_err(|errno| failed("opening the layer's folder", target, errno))?;
        let whiteouts = HashSet::new();
        Ok(Layer {
            root,
            lower,
            last_parent: None,
            whiteouts,
            folder_times: Vec::new(),
        })
    }

    fn take_all(&mut self, plain: &mut impl Read) -> Result<(), ImageError> {
        let mut archive = tar::Archive::new(plain);
        archive.set_ignore_zeros(false);
        for (count, entry) in archive.entries().map_err(reading)?.enumerate() {
            if count >= limits::LAYER_ENTRIES {
                return Err(ImageError::Layer(format!(
                    "it has more than {} entries",
                    limits::LAYER_ENTRIES
                )));
            }
            self.take(&mut entry.map_err(reading)?)?;
        }
        for (path, mtime) in std::mem::take(&mut self.folder_times).into_iter().rev() {
            let folder = self.resolve(&path, OFlags::PATH | OFlags::DIRECTORY);
            if let Ok(folder) = folder {
                let by_descriptor = format!("/proc/self/fd/{}", std::os::fd::AsRawFd::as_raw_fd(&folder));
                rustix::fs::utimensat(CWD, by_descriptor, &times(mtime), AtFlags::empty())
                    .map_err(|errno| failed("setting times", &path, errno))?;
            }
        }
        Ok(())
    }

    fn take<R: Read>(&mut self, entry: &mut tar::Entry<'_, R>) -> Result<(), ImageError> {
        let kind = entry.header().entry_type();
        if matches!(kind, EntryType::XGlobalHeader) {
            return Ok(());
        }
        let path = inside(&entry.path_bytes(), "entry")?;
        let Some(name) = path.file_name().map(OsStr::to_owned) else {
            let metadata = metadata(entry)?;
            self.folder_times.push((path.clone(), metadata.mtime));
            return self.adorn_folder(&path, &metadata);
        };
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        if let Some(hidden) = name.as_bytes().strip_prefix(b".wh.") {
            return self.white_out(&folder, hidden);
        }
        let metadata = metadata(entry)?;
        let parent = self.parent(&folder)?;
        self.make_room(parent.as_fd(), &name, &path, kind)?;
        self.put(entry, kind, parent.as_fd(), &path, &name, &metadata)?;
        self.last_parent = Some((folder, parent));
        Ok(())
    }

    fn put<R: Read>(
        &mut self,
        entry: &mut tar::Entry<'_, R>,
        kind: EntryType,
        parent: BorrowedFd<'_>,
        path: &Path,
        name: &OsStr,
        metadata: &Metadata,
    ) -> Result<(), ImageError> {
        match kind {
            EntryType::Directory => self.put_folder(parent, path, name, metadata),
            EntryType::Regular | EntryType::Continuous | EntryType::GNUSparse => {
                put_file(entry, parent, path, name, metadata)
            }
            EntryType::Symlink => put_symlink(entry, parent, path, name, metadata),
            EntryType::Link => self.put_link(entry, parent, path, name),
            EntryType::Char | EntryType::Block | EntryType::Fifo => {
                put_node(entry, kind, parent, path, name, metadata)
            }
            other => Err(ImageError::Layer(format!(
                "{}: entry of unknown type {other:?}",
                path.display()
            ))),
        }
    }

    /// Something of that name that this layer has put there itself gives way, except a folder to a folder.
    fn make_room(
        &mut self,
        parent: BorrowedFd<'_>,
        name: &OsStr,
        path: &Path,
        kind: EntryType,
    ) -> Result<(), ImageError> {
        let Ok(there) = rustix::fs::statat(parent, name, AtFlags::SYMLINK_NOFOLLOW) else {
            return Ok(());
        };
        let is_folder = FileType::from_raw_mode(there.st_mode) == FileType::Directory;
        if is_folder && kind == EntryType::Directory {
            return Ok(());
        }
        self.last_parent = None;
        let removed = if is_folder {
            remove_tree(parent, name)
        } else {
            unlink(parent, name)
        };
        removed.map_err(|cause| ImageError::Io {
            doing: format!("replacing {}", path.display()),
            cause,
        })
    }

    fn put_folder(
        &mut self,
        parent: BorrowedFd<'_>,
        path: &Path,
        name: &OsStr,
        metadata: &Metadata,
    ) -> Result<(), ImageError> {
        match rustix::fs::mkdirat(parent, name, Mode::from_raw_mode(0o700)) {
            Ok(()) | Err(rustix::io::Errno::EXIST) => {}
            Err(errno) => return Err(failed("making folder", path, errno)),
        }
        self.adorn_folder(path, metadata)?;
        if self.whiteouts.remove(path) {
            self.make_opaque(path)?;
        }
        self.folder_times.push((path.to_owned(), metadata.mtime));
        Ok(())
    }

    fn adorn_folder(&self, path: &Path, metadata: &Metadata) -> Result<(), ImageError> {
        let folder = self
            .resolve(path, OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW)
            .map_err(|errno| failed("opening folder", path, errno))?;
        adorn(folder.as_fd(), metadata).map_err(|errno| failed("setting the metadata of", path, errno))
    }

    fn put_link<R: Read>(
        &self,
        entry: &tar::Entry<'_, R>,
        parent: BorrowedFd<'_>,
        path: &Path,
        name: &OsStr,
    ) -> Result<(), ImageError> {
        let target = inside(&entry.link_name_bytes().unwrap_or_default(), "hard link")?;
        match self.resolve(&target, OFlags::PATH | OFlags::NOFOLLOW) {
            Ok(file) => rustix::fs::linkat(file, "", parent, name, AtFlags::EMPTY_PATH)
                .map_err(|errno| failed("linking", path, errno)),
            Err(rustix::io::Errno::NOENT) => self.copy_up(&target, parent, path, name),
            Err(errno) => Err(failed("linking", path, errno)),
        }
    }

    /// A hard link to a file of a layer below: the file is copied, as overlayfs itself would.
    fn copy_up(
        &self,
        target: &Path,
        parent: BorrowedFd<'_>,
        path: &Path,
        name: &OsStr,
    ) -> Result<(), ImageError> {
        for lower in self.lower {
            let Ok(source) = open_inside(lower, target, OFlags::RDONLY | OFlags::NOFOLLOW) else {
                continue;
            };
            let copy = create(parent, name).map_err(|errno| failed("making", path, errno))?;
            let metadata = metadata_of(source.as_fd()).map_err(|errno| failed("reading", target, errno))?;
            let (mut source, mut copy) = (std::fs::File::from(source), std::fs::File::from(copy));
            io::copy(&mut source, &mut copy).map_err(|cause| ImageError::Io {
                doing: format!("copying {}", target.display()),
                cause,
            })?;
            return finish_file(copy.as_fd(), &metadata).map_err(|errno| failed("finishing", path, errno));
        }
        Err(ImageError::Layer(format!(
            "{} is a hard link to {}, which is nowhere",
            path.display(),
            target.display()
        )))
    }

    fn white_out(&mut self, folder: &Path, hidden: &[u8]) -> Result<(), ImageError> {
        if hidden == b".wh..opq" {
            let _made = self.parent(folder)?;
            return self.make_opaque(folder);
        }
        if hidden.starts_with(b".wh.") {
            return Ok(());
        }
        let name = OsStr::from_bytes(hidden);
        if hidden.is_empty() || hidden == b"." || hidden == b".." {
            return Err(ImageError::Layer(format!(
                "{}: a whiteout of {name:?}",
                folder.display()
            )));
        }
        let path = folder.join(name);
        let parent = self.parent(folder)?;
        match rustix::fs::statat(&parent, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(there) if FileType::from_raw_mode(there.st_mode) == FileType::Directory => {
                self.make_opaque(&path)
            }
            Ok(_) => Ok(()),
            Err(_) => {
                rustix::fs::mknodat(&parent, name, FileType::CharacterDevice, Mode::empty(), 0)
                    .map_err(|errno| failed("whiting out", &path, errno))?;
                self.whiteouts.insert(path);
                Ok(())
            }
        }
    }

    fn make_opaque(&self, path: &Path) -> Result<(), ImageError> {
        self.resolve(path, OFlags::RDONLY | OFlags::DIRECTORY)
            .and_then(|folder| rustix::fs::fsetxattr(folder, OPAQUE, b"y", XattrFlags::empty()))
            .map_err(|errno| failed("hiding what is below", path, errno))
    }

    /// The folder, made if the tar does not have it; then with the metadata it has in the layers below.
    fn parent(&mut self, folder: &Path) -> Result<OwnedFd, ImageError> {
        if self.last_parent.as_ref().is_some_and(|(path, _)| path == folder)
            && let Some((_, parent)) = self.last_parent.take()
        {
            return Ok(parent);
        }
        self.last_parent = None;
        match self.resolve(folder, OFlags::PATH | OFlags::DIRECTORY) {
            Ok(parent) => Ok(parent),
            Err(rustix::io::Errno::NOENT) => {
                self.make_parents(folder)?;
                self.resolve(folder, OFlags::PATH | OFlags::DIRECTORY)
                    .map_err(|errno| failed("opening folder", folder, errno))
            }
            Err(errno) => Err(failed("opening folder", folder, errno)),
        }
    }

    fn make_parents(&self, folder: &Path) -> Result<(), ImageError> {
        let mut done = PathBuf::new();
        for part in folder.components() {
            let within = self
                .resolve(&done, OFlags::PATH | OFlags::DIRECTORY)
                .map_err(|errno| failed("opening folder", &done, errno))?;
            done.push(part);
            match rustix::fs::mkdirat(&within, part.as_os_str(), Mode::from_raw_mode(0o755)) {
                Ok(()) => {
                    let below = self.lower.iter().find_map(|lower| {
                        let found = open_inside(lower, &done, OFlags::RDONLY | OFlags::DIRECTORY).ok()?;
                        metadata_of(found.as_fd()).ok()
                    });
                    if let Some(metadata) = below {
                        self.adorn_folder(&done, &metadata)?;
                    }
                }
                Err(rustix::io::Errno::EXIST) => {}
                Err(errno) => return Err(failed("making folder", &done, errno)),
            }
        }
        Ok(())
    }

    fn resolve(&self, path: &Path, flags: OFlags) -> rustix::io::Result<OwnedFd> {
        resolve_in(self.root.as_fd(), path, flags)
    }
}

/// Opens a path as if `root` were `/`.
pub(crate) fn resolve_in(root: BorrowedFd<'_>, path: &Path, flags: OFlags) -> rustix::io::Result<OwnedFd> {
    let path = if path.as_os_str().is_empty() {
        Path::new(".")
    } else {
        path
    };
    let resolve = ResolveFlags::IN_ROOT | ResolveFlags::NO_MAGICLINKS;
    rustix::fs::openat2(root, path, flags | OFlags::CLOEXEC, Mode::empty(), resolve)
}

fn open_inside(root: &Path, path: &Path, flags: OFlags) -> rustix::io::Result<OwnedFd> {
    let root = rustix::fs::openat(
        CWD,
        root,
        OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC,
        Mode::empty(),
    )?;
    resolve_in(root.as_fd(), path, flags)
}

/// A path relative to the layer's root, with nothing in it that climbs.
fn inside(bytes: &[u8], what: &str) -> Result<PathBuf, ImageError> {
    let shown = || String::from_utf8_lossy(bytes).into_owned();
    if bytes.contains(&0) || bytes.len() > limits::LAYER_PATH_BYTES {
        return Err(ImageError::Layer(format!(
            "{what} with an impossible path {:?}",
            shown()
        )));
    }
    let mut path = PathBuf::new();
    for part in bytes.split(|byte| *byte == b'/') {
        match part {
            b"" | b"." => {}
            b".." => {
                return Err(ImageError::Layer(format!(
                    "{what} {:?} climbs out with \"..\"",
                    shown()
                )));
            }
            part => path.push(OsStr::from_bytes(part)),
        }
    }
    Ok(path)
}

fn failed(doing: &str, path: &Path, errno: rustix::io::Errno) -> ImageError {
    ImageError::Io {
        doing: format!("{doing} {}", path.display()),
        cause: errno.into(),
    }
}

fn metadata<R: Read>(entry: &mut tar::Entry<'_, R>) -> Result<Metadata, ImageError> {
    let mut xattrs = Vec::new();
    if let Some(extensions) = entry.pax_extensions().map_err(reading)? {
        for extension in extensions.flatten() {
            if let Ok(key) = extension.key()
                && let Some(name) = key.strip_prefix("SCHILY.xattr.")
                && xattr_is_kept(name)
            {
                xattrs.push((name.to_owned(), extension.value_bytes().to_vec()));
            }
        }
    }
    let header = entry.header();
    // Some writers leave the fields empty, which every reader takes as root.
    let id = |value: io::Result<u64>| u32::try_from(value.unwrap_or(0)).unwrap_or(65534);
    Ok(Metadata {
        uid: id(header.uid()),
        gid: id(header.gid()),
        mode: header.mode().unwrap_or(0) & 0o7777,
        mtime: header.mtime().unwrap_or(0),
        xattrs,
    })
}

/// `trusted.overlay.*` would let an image steer overlayfs itself.
fn xattr_is_kept(name: &str) -> bool {
    name.starts_with("user.") || name == "security.capability"
}

fn metadata_of(file: BorrowedFd<'_>) -> rustix::io::Result<Metadata> {
    let stat = rustix::fs::fstat(file)?;
    let mtime = u64::try_from(stat.st_mtime).unwrap_or(0);
    Ok(Metadata {
        uid: stat.st_uid,
        gid: stat.st_gid,
        mode: stat.st_mode & 0o7777,
        mtime,
        xattrs: Vec::new(),
    })
}

/// Owner first: changing it clears set-user-id bits and capabilities.
fn adorn(file: BorrowedFd<'_>, metadata: &Metadata) -> rustix::io::Result<()> {
    rustix::fs::fchown(
        file,
        Some(Uid::from_raw(metadata.uid)),
        Some(Gid::from_raw(metadata.gid)),
    )?;
    rustix::fs::fchmod(file, Mode::from_raw_mode(metadata.mode))?;
    for (name, value) in &metadata.xattrs {
        match rustix::fs::fsetxattr(file, name.as_str(), value, XattrFlags::empty()) {
            Ok(()) | Err(rustix::io::Errno::NOTSUP) => {}
            Err(errno) => return Err(errno),
        }
    }
    Ok(())
}

fn finish_file(file: BorrowedFd<'_>, metadata: &Metadata) -> rustix::io::Result<()> {
    adorn(file, metadata)?;
    rustix::fs::futimens(file, &times(metadata.mtime))
}

fn times(mtime: u64) -> Timestamps {
    let time = Timespec {
        tv_sec: i64::try_from(mtime).unwrap_or(0),
        tv_nsec: 0,
    };
    Timestamps {
        last_access: time,
        last_modification: time,
    }
}

fn create(parent: BorrowedFd<'_>, name: &OsStr) -> rustix::io::Result<OwnedFd> {
    let flags = OFlags::CREATE | OFlags::EXCL | OFlags::WRONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    rustix::fs::openat(parent, name, flags, Mode::from_raw_mode(0o600))
}

fn put_file<R: Read>(
    entry: &mut tar::Entry<'_, R>,
    parent: BorrowedFd<'_>,
    path: &Path,
    name: &OsStr,
    metadata: &Metadata,
) -> Result<(), ImageError> {
    let mut file = std::fs::File::from(create(parent, name).map_err(|errno| failed("making", path, errno))?);
    io::copy(entry, &mut file).map_err(|cause| ImageError::Io {
        doing: format!("writing {}", path.display()),
        cause,
    })?;
    finish_file(file.as_fd(), metadata).map_err(|errno| failed("finishing", path, errno))
}

fn put_symlink<R: Read>(
    entry: &tar::Entry<'_, R>,
    parent: BorrowedFd<'_>,
    path: &Path,
    name: &OsStr,
    metadata: &Metadata,
) -> Result<(), ImageError> {
    let target = entry.link_name_bytes().unwrap_or_default();
    rustix::fs::symlinkat(OsStr::from_bytes(&target), parent, name)
        .map_err(|errno| failed("making link", path, errno))?;
    own_by_name(parent, name, metadata).map_err(|errno| failed("finishing", path, errno))
}

fn put_node<R: Read>(
    entry: &tar::Entry<'_, R>,
    kind: EntryType,
    parent: BorrowedFd<'_>,
    path: &Path,
    name: &OsStr,
    metadata: &Metadata,
) -> Result<(), ImageError> {
    let header = entry.header();
    let number = |value: io::Result<Option<u32>>| value.ok().flatten().unwrap_or(0);
    let (kind, device) = match kind {
        EntryType::Fifo => (FileType::Fifo, 0),
        kind => {
            let device = rustix::fs::makedev(number(header.device_major()), number(header.device_minor()));
            (
                if kind == EntryType::Char {
                    FileType::CharacterDevice
                } else {
                    FileType::BlockDevice
                },
                device,
            )
        }
    };
    if kind != FileType::Fifo && device == 0 {
        return Err(ImageError::Layer(format!(
            "{} is device 0:0, a whiteout in disguise",
            path.display()
        )));
    }
    rustix::fs::mknodat(parent, name, kind, Mode::from_raw_mode(metadata.mode), device)
        .map_err(|errno| failed("making device", path, errno))?;
    own_by_name(parent, name, metadata)
        .and_then(|()| {
            rustix::fs::chmodat(parent, name, Mode::from_raw_mode(metadata.mode), AtFlags::empty())
        })
        .map_err(|errno| failed("finishing", path, errno))
}

fn own_by_name(parent: BorrowedFd<'_>, name: &OsStr, metadata: &Metadata) -> rustix::io::Result<()> {
    let (uid, gid) = (Uid::from_raw(metadata.uid), Gid::from_raw(metadata.gid));
    rustix::fs::chownat(parent, name, Some(uid), Some(gid), AtFlags::SYMLINK_NOFOLLOW)?;
    rustix::fs::utimensat(parent, name, &times(metadata.mtime), AtFlags::SYMLINK_NOFOLLOW)
}

fn unlink(parent: BorrowedFd<'_>, name: &OsStr) -> io::Result<()> {
    Ok(rustix::fs::unlinkat(parent, name, AtFlags::empty())?)
}

/// Follows no link: every step is opened by descriptor.
fn remove_tree(parent: BorrowedFd<'_>, name: &OsStr) -> io::Result<()> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let folder = rustix::fs::openat(parent, name, flags, Mode::empty())?;
    for entry in rustix::fs::Dir::read_from(&folder)? {
        let entry = entry?;
        let name = OsStr::from_bytes(entry.file_name().to_bytes());
        if name == "." || name == ".." {
            continue;
        }
        match unlink(folder.as_fd(), name) {
            Ok(()) => {}
            Err(_) => remove_tree(folder.as_fd(), name)?,
        }
    }
    Ok(rustix::fs::unlinkat(parent, name, AtFlags::REMOVEDIR)?)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::{FileTypeExt, MetadataExt};

    use expect_test::expect;
    use tar::{Builder, Header};

    use super::*;

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Folder {
            let path = std::env::temp_dir().join(format!("setpoint-unpack-{}-{name}", std::process::id()));
            fs::create_dir_all(&path).expect("a folder");
            Folder(path)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            fs::remove_dir_all(&self.0).expect("cleaning up");
        }
    }

    /// An entry with any name, however wicked.
    fn entry(archive: &mut Builder<Vec<u8>>, kind: EntryType, name: &str, link: &str, bytes: &[u8]) {
        let mut header = Header::new_gnu();
        header.set_entry_type(kind);
        header.as_gnu_mut().expect("gnu").name[..name.len()].copy_from_slice(name.as_bytes());
        header.as_gnu_mut().expect("gnu").linkname[..link.len()].copy_from_slice(link.as_bytes());
        header.set_size(bytes.len() as u64);
        header.set_mode(0o640);
        header.set_uid(7);
        header.set_gid(8);
        header.set_mtime(1000);
        header.set_cksum();
        archive.append(&header, bytes).expect("an entry");
    }

    fn unpacked(
        name: &str,
        lower: &[PathBuf],
        entries: &[(EntryType, &str, &str, &[u8])],
    ) -> (Folder, Result<String, ImageError>) {
        let folder = Folder::new(name);
        let mut archive = Builder::new(Vec::new());
        for (kind, name, link, bytes) in entries {
            entry(&mut archive, *kind, name, link, bytes);
        }
        let result = unpack(&*archive.into_inner().expect("a tar"), &folder.0, lower);
        (folder, result)
    }

    type Entry = (EntryType, &'static str, &'static str, &'static [u8]);

    /// Past the test harness, which keeps to itself what a passing test prints.
    fn left_out(what: &str) {
        let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("left out: {what}\n"));
    }

    fn as_root() -> bool {
        let root = rustix::process::geteuid().is_root();
        if !root {
            left_out("unpacking needs root");
        }
        root
    }

    #[test]
    fn hostile_entries_are_refused_or_stay_inside() {
        if !as_root() {
            return;
        }
        use EntryType::{Char, Link, Regular, Symlink};
        let cases: [&[Entry]; 8] = [
            &[(Regular, "../escaped", "", b"x")],
            &[(Regular, "a/../../escaped", "", b"x")],
            &[(Regular, "/absolute", "", b"x")],
            &[
                (Symlink, "out", "/tmp", b""),
                (Regular, "out/setpoint-escaped", "", b"x"),
            ],
            &[
                (Symlink, "up", "../../../..", b""),
                (Regular, "up/setpoint-escaped", "", b"x"),
            ],
            &[(Link, "shadow", "../../etc/shadow", b"")],
            &[(Char, "white", "", b"")],
            &[(Regular, ".wh...", "", b"")],
        ];
        let shown: Vec<String> = cases
            .iter()
            .enumerate()
            .map(|(index, entries)| {
                let (folder, result) = unpacked(&format!("hostile{index}"), &[], entries);
                let inside = fs::read_dir(&folder.0).expect("it is there").count();
                match result {
                    Ok(_) => format!("{}: inside, {inside} at the top", entries[0].1),
                    Err(error) => format!("{}: {error}", entries[0].1),
                }
            })
            .collect();
        assert!(!Path::new("/tmp/setpoint-escaped").exists() && !Path::new("/setpoint-escaped").exists());
        expect![[r#"
            ../escaped: layer refused: entry "../escaped" climbs out with ".."
            a/../../escaped: layer refused: entry "a/../../escaped" climbs out with ".."
            /absolute: inside, 1 at the top
            out: opening folder out: No such file or directory (os error 2)
            up: inside, 2 at the top
            shadow: layer refused: hard link "../../etc/shadow" climbs out with ".."
            white: layer refused: white is device 0:0, a whiteout in disguise
            .wh...: layer refused: : a whiteout of "..""#]]
        .assert_eq(&shown.join("\n"));
    }

    #[test]
    fn metadata_links_and_whiteouts() {
        if !as_root() {
            return;
        }
        use EntryType::{Directory, Fifo, Link, Regular, Symlink};
        let (lower, below) = unpacked(
            "lower",
            &[],
            &[
                (Directory, "deep", "", b""),
                (Regular, "deep/old", "", b"old"),
                (Regular, "gone", "", b""),
            ],
        );
        below.expect("unpacked");
        let (folder, result) = unpacked(
            "upper",
            std::slice::from_ref(&lower.0),
            &[
                (Regular, "file", "", b"one"),
                (Link, "again", "file", b""),
                (Symlink, "link", "/file", b""),
                (Regular, "deep/new", "", b"new"),
                (Link, "deep/kept", "deep/old", b""),
                (Regular, ".wh.gone", "", b""),
                (Directory, "fresh", "", b""),
                (Regular, "fresh/.wh..wh..opq", "", b""),
                (Fifo, "pipe", "", b""),
                (Regular, "file", "", b"two"),
            ],
        );
        result.expect("unpacked");
        let stat = |name: &str| fs::symlink_metadata(folder.0.join(name)).expect(name);
        let read = |name: &str| fs::read_to_string(folder.0.join(name)).expect(name);
        let file = stat("file");
        assert_eq!(
            (file.mode() & 0o7777, file.uid(), file.gid(), file.mtime()),
            (0o640, 7, 8, 1000)
        );
        assert_eq!(
            [read("file"), read("again"), read("deep/new"), read("deep/kept")],
            ["two", "one", "new", "old"]
        );
        assert_eq!(
            stat("deep").uid(),
            7,
            "a folder that is only below keeps its owner"
        );
        let gone = stat("gone");
        assert!(gone.file_type().is_char_device() && gone.rdev() == 0);
        let mut value = [0; 8];
        assert_eq!(
            rustix::fs::getxattr(folder.0.join("fresh"), OPAQUE, &mut value),
            Ok(1)
        );
        assert!(stat("pipe").file_type().is_fifo() && stat("link").file_type().is_symlink());
    }
}
