//! /dev: the few devices every container has, those the pod asks for, and all of them for the privileged.

use std::fs;
use std::os::fd::BorrowedFd;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::Path;

use rustix::fs::{AtFlags, FileType, Gid, Mode, Uid};

use super::mounts::ensure;
use super::{Plan, Result, Step};

const USUAL: [(&str, u32, u32); 6] = [
    ("null", 1, 3),
    ("zero", 1, 5),
    ("full", 1, 7),
    ("random", 1, 8),
    ("urandom", 1, 9),
    ("tty", 5, 0),
];
const LINKS: [(&str, &str); 6] = [
    ("fd", "/proc/self/fd"),
    ("stdin", "/proc/self/fd/0"),
    ("stdout", "/proc/self/fd/1"),
    ("stderr", "/proc/self/fd/2"),
    ("core", "/proc/kcore"),
    ("ptmx", "pts/ptmx"),
];
/// Mounted or linked in every container's own way.
const OWN: [&str; 12] = [
    "pts",
    "shm",
    "mqueue",
    "hugepages",
    "fd",
    "stdin",
    "stdout",
    "stderr",
    "core",
    "ptmx",
    "console",
    ".lxc",
];

pub(super) fn make(plan: &Plan, root: BorrowedFd<'_>) -> Result<()> {
    let dev = ensure(root, Path::new("/dev"), true, 0).step(|| "opening /dev".into())?;
    for (name, major, minor) in USUAL {
        let number = rustix::fs::makedev(major, minor);
        node(&dev, name, FileType::CharacterDevice, 0o666, number, (0, 0))?;
    }
    for (name, target) in LINKS {
        rustix::fs::symlinkat(target, &dev, name).step(|| format!("linking /dev/{name}"))?;
    }
    if plan.privileged {
        copy_all(Path::new("/dev"), root, 0)?;
    }
    plan.devices.iter().try_for_each(|device| {
        let making = || format!("making device {}", device.container_path);
        let stat = fs::metadata(&device.host_path).step(making)?;
        copy(&stat, Path::new(&device.container_path), root).step(making)
    })
}

/// Every device of the host's /dev that is not there yet.
fn copy_all(folder: &Path, root: BorrowedFd<'_>, depth: u32) -> Result<()> {
    const DEPTH: u32 = 4;
    for entry in fs::read_dir(folder)
        .step(|| format!("reading {}", folder.display()))?
        .flatten()
    {
        let Ok(stat) = entry.metadata() else { continue };
        let own = depth == 0 && OWN.iter().any(|own| entry.file_name() == *own);
        if own {
            continue;
        }
        if stat.is_dir() && depth < DEPTH {
            copy_all(&entry.path(), root, depth + 1)?;
        } else if stat.file_type().is_char_device() || stat.file_type().is_block_device() {
            copy(&stat, &entry.path(), root).step(|| format!("making device {}", entry.path().display()))?;
        }
    }
    Ok(())
}

fn copy(stat: &fs::Metadata, path: &Path, root: BorrowedFd<'_>) -> std::result::Result<(), String> {
    let kind = match stat.file_type() {
        kind if kind.is_char_device() => FileType::CharacterDevice,
        kind if kind.is_block_device() => FileType::BlockDevice,
        _ => return Err("it is not a device".into()),
    };
    let folder =
        ensure(root, path.parent().unwrap_or(Path::new("/")), true, 0).step(|| "making its folder".into())?;
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    if rustix::fs::statat(&folder, name.as_str(), AtFlags::SYMLINK_NOFOLLOW).is_ok() {
        return Ok(());
    }
    node(
        &folder,
        &name,
        kind,
        stat.mode() & 0o7777,
        stat.rdev(),
        (stat.uid(), stat.gid()),
    )
}

fn node(
    folder: impl rustix::fd::AsFd,
    name: &str,
    kind: FileType,
    mode: u32,
    number: u64,
    (uid, gid): (u32, u32),
) -> Result<()> {
    let mode = Mode::from_raw_mode(mode);
    rustix::fs::mknodat(&folder, name, kind, mode, number)
        .and_then(|()| rustix::fs::chmodat(&folder, name, mode, AtFlags::empty()))
        .and_then(|()| {
            rustix::fs::chownat(
                &folder,
                name,
                Some(Uid::from_raw(uid)),
                Some(Gid::from_raw(gid)),
                AtFlags::empty(),
            )
        })
        .step(|| format!("making device {name}"))
}
