//! Volumes: opened while the host's files can be seen, attached inside the container's root and nowhere else.

use std::ffi::OsStr;
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use rustix::fs::{AtFlags, CWD, FileType, Mode, OFlags, ResolveFlags};
use rustix::mount::{
    FsMountFlags, FsOpenFlags, MountAttrFlags, MountFlags, MountPropagationFlags, MoveMountFlags,
    OpenTreeFlags,
};

use super::{Plan, PlannedMount, Result, Root, Step, rootfs};
use crate::spec::{MountSource, Propagation};

/// A mount that is not attached anywhere yet.
pub(super) struct Volume {
    tree: OwnedFd,
    target: String,
    is_folder: bool,
    wishes: Wishes,
}

/// What a mount is to be, set when it is attached: kernels before 5.12 can do it only then.
#[derive(Clone, Copy)]
struct Wishes {
    propagation: Propagation,
    read_only: bool,
    recursively: bool,
}

pub(super) fn open_all(plan: &Plan) -> Result<Vec<Volume>> {
    plan.mounts.iter().map(|mount| open(plan, mount)).collect()
}

pub(super) fn attach_all(volumes: Vec<Volume>, root: BorrowedFd<'_>) -> Result<()> {
    volumes.iter().try_for_each(|volume| {
        let mounting = || format!("mounting {:?} in the container", volume.target);
        attach(volume.tree.as_fd(), root, &volume.target, volume.is_folder).step(mounting)?;
        fulfil(volume.tree.as_fd(), volume.wishes).step(mounting)
    })
}

fn open(plan: &Plan, mount: &PlannedMount) -> Result<Volume> {
    let opening = || format!("opening the volume for {:?}", mount.target);
    let tree = match &mount.source {
        MountSource::Path(path) => {
            let source =
                rustix::fs::openat(CWD, path.as_path(), OFlags::PATH | OFlags::CLOEXEC, Mode::empty())
                    .step(|| format!("{} ({})", opening(), path.display()))?;
            copy_of(source.as_fd()).step(opening)?
        }
        MountSource::SubPath { volume, path } => {
            let source =
                sub_path(volume, path).step(|| format!("subPath {path:?} of {}", volume.display()))?;
            copy_of(source.as_fd()).step(opening)?
        }
        MountSource::Image { path, .. } => image(&plan.root, mount, path)?,
        MountSource::Tmpfs { bytes, mode } => {
            let size = bytes.map_or("50%".to_owned(), |bytes| bytes.to_string());
            new_filesystem(
                "tmpfs",
                &[("mode", &format!("{mode:o}")), ("size", &size)],
                MountAttrFlags::empty(),
            )
            .step(opening)?
        }
    };
    let is_folder = rustix::fs::fstat(&tree).is_ok_and(|stat| is_folder(stat.st_mode));
    let wishes = Wishes {
        propagation: mount.propagation,
        read_only: mount.read_only,
        recursively: mount.recursive_read_only,
    };
    Ok(Volume {
        tree,
        target: mount.target.clone(),
        is_folder,
        wishes,
    })
}

fn is_folder(mode: u32) -> bool {
    FileType::from_raw_mode(mode) == FileType::Directory
}

/// A copy of the mount, with all below it, and a peer of it: what is mounted there later can be passed on.
pub(super) fn copy_of(source: BorrowedFd<'_>) -> rustix::io::Result<OwnedFd> {
    let flags = OpenTreeFlags::OPEN_TREE_CLONE
        | OpenTreeFlags::OPEN_TREE_CLOEXEC
        | OpenTreeFlags::AT_RECURSIVE
        | OpenTreeFlags::AT_EMPTY_PATH;
    rustix::mount::open_tree(source, "", flags)
}

/// Opens a path in a volume without ever leaving it, making the folders that are not there.
fn sub_path(volume: &Path, path: &str) -> io::Result<OwnedFd> {
    let flags = OFlags::PATH | OFlags::CLOEXEC;
    let mut at = rustix::fs::openat(CWD, volume, flags, Mode::empty())?;
    let mode = Mode::from_raw_mode(rustix::fs::fstat(&at)?.st_mode & 0o7777);
    let resolve = ResolveFlags::BENEATH | ResolveFlags::NO_MAGICLINKS;
    let whole = rustix::fs::openat2(&at, path, flags, Mode::empty(), resolve);
    match whole {
        Ok(found) => return Ok(found),
        Err(rustix::io::Errno::NOENT) => {}
        Err(rustix::io::Errno::XDEV) => return Err(io::Error::other("it leads out of the volume")),
        Err(errno) => return Err(errno.into()),
    }
    for part in path.split('/').filter(|part| !part.is_empty()) {
        let next = rustix::fs::openat2(&at, part, flags, Mode::empty(), resolve);
        at = match next {
            Err(rustix::io::Errno::NOENT) => {
                match rustix::fs::mkdirat(&at, part, mode) {
                    Ok(()) | Err(rustix::io::Errno::EXIST) => {}
                    Err(errno) => return Err(errno.into()),
                }
                let made = rustix::fs::openat(
                    &at,
                    part,
                    OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC,
                    Mode::empty(),
                )?;
                rustix::fs::fchmod(&made, mode)?;
                rustix::fs::openat2(&at, part, flags, Mode::empty(), resolve)?
            }
            other => other?,
        };
    }
    Ok(at)
}

/// An image's files, read only: mounted for a moment where the root will be, and taken from there.
fn image(root: &Root, mount: &PlannedMount, path: &str) -> Result<OwnedFd> {
    rootfs::mount_image(root, &mount.lower)?;
    let mounting = || format!("opening {path:?} in the image for {:?}", mount.target);
    let tree = rustix::fs::openat(
        CWD,
        root.mount_point.as_path(),
        OFlags::PATH | OFlags::CLOEXEC,
        Mode::empty(),
    )
    .step(mounting)?;
    let resolve = ResolveFlags::IN_ROOT | ResolveFlags::NO_MAGICLINKS;
    let inside = if path.is_empty() { "." } else { path };
    let source = rustix::fs::openat2(
        &tree,
        inside,
        OFlags::PATH | OFlags::CLOEXEC,
        Mode::empty(),
        resolve,
    )
    .step(mounting)?;
    let copy = copy_of(source.as_fd()).step(mounting)?;
    drop((tree, source));
    rustix::mount::unmount(root.mount_point.as_path(), rustix::mount::UnmountFlags::DETACH).step(mounting)?;
    Ok(copy)
}

#[repr(C)]
#[derive(Default)]
struct Attributes {
    set: u64,
    clear: u64,
    propagation: u64,
    user_namespace: u64,
}

fn fulfil(tree: BorrowedFd<'_>, wishes: Wishes) -> io::Result<()> {
    let propagation = match wishes.propagation {
        Propagation::Private => MountPropagationFlags::PRIVATE,
        Propagation::HostToContainer => MountPropagationFlags::DOWNSTREAM,
        Propagation::Bidirectional => MountPropagationFlags::SHARED,
    };
    rustix::mount::mount_change(path_of(tree), propagation | MountPropagationFlags::REC)?;
    match (wishes.read_only, wishes.recursively) {
        (false, _) => Ok(()),
        (true, false) => make_read_only(tree),
        (true, true) => set_read_only(tree, true),
    }
}

/// Makes an attached mount read only, but none below it.
pub(super) fn make_read_only(tree: BorrowedFd<'_>) -> io::Result<()> {
    match set_read_only(tree, false) {
        Err(error) if error.raw_os_error() == Some(libc::ENOSYS) => remount_read_only(tree),
        done => done,
    }
}

/// An attached mount, for calls that want a path.
fn path_of(tree: BorrowedFd<'_>) -> String {
    format!("/proc/self/fd/{}", tree.as_raw_fd())
}

/// Since Linux 5.12.
#[allow(unsafe_code)]
fn set_read_only(tree: BorrowedFd<'_>, recursively: bool) -> io::Result<()> {
    let attributes = Attributes {
        set: libc::MOUNT_ATTR_RDONLY,
        ..Attributes::default()
    };
    let flags = libc::AT_EMPTY_PATH | if recursively { libc::AT_RECURSIVE } else { 0 };
    // SAFETY: the path is an empty string, the attributes live through the call and their size is given.
    let result = unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            tree.as_raw_fd(),
            c"".as_ptr(),
            flags,
            &attributes,
            size_of::<Attributes>(),
        )
    };
    if result < 0 {
        Err(io::Error::last_os_error())
    } else {
        Ok(())
    }
}

/// The older way, which replaces all flags: those that the mount has are given again.
fn remount_read_only(tree: BorrowedFd<'_>) -> io::Result<()> {
    let has = rustix::fs::fstatvfs(tree)?.f_flag.bits() as u32;
    // These have the same numbers in statvfs as in mount; relatime is the kernel's own choice.
    let same = MountFlags::NOSUID
        | MountFlags::NODEV
        | MountFlags::NOEXEC
        | MountFlags::NOATIME
        | MountFlags::NODIRATIME;
    let flags = MountFlags::BIND | MountFlags::RDONLY | (MountFlags::from_bits_truncate(has) & same);
    Ok(rustix::mount::mount_remount(path_of(tree), flags, "")?)
}

/// A new filesystem, mounted but not attached.
pub(super) fn new_filesystem(
    kind: &str,
    options: &[(&str, &str)],
    attributes: MountAttrFlags,
) -> rustix::io::Result<OwnedFd> {
    let context = rustix::mount::fsopen(kind, FsOpenFlags::FSOPEN_CLOEXEC)?;
    // What `mount` shows as the device; "none" otherwise.
    rustix::mount::fsconfig_set_string(&context, "source", kind)?;
    for (name, value) in options {
        if value.is_empty() {
            rustix::mount::fsconfig_set_flag(&context, *name)?;
        } else {
            rustix::mount::fsconfig_set_string(&context, *name, *value)?;
        }
    }
    rustix::mount::fsconfig_create(&context)?;
    rustix::mount::fsmount(&context, FsMountFlags::FSMOUNT_CLOEXEC, attributes)
}

/// Attaches a mount at a path inside `root`, which is made if it is not there.
pub(super) fn attach(
    tree: BorrowedFd<'_>,
    root: BorrowedFd<'_>,
    target: &str,
    is_folder: bool,
) -> rustix::io::Result<()> {
    let target = ensure(root, Path::new(target), is_folder, 0)?;
    let flags = MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH | MoveMountFlags::MOVE_MOUNT_T_EMPTY_PATH;
    rustix::mount::move_mount(tree, "", &target, "", flags)
}

/// Opens a path as seen from `root`; makes what is missing, also where a dangling link points.
pub(super) fn ensure(
    root: BorrowedFd<'_>,
    path: &Path,
    is_folder: bool,
    depth: u32,
) -> rustix::io::Result<OwnedFd> {
    const LINKS: u32 = 40;
    if depth > LINKS {
        return Err(rustix::io::Errno::LOOP);
    }
    let relative = path.strip_prefix("/").unwrap_or(path);
    match crate::image::unpack::resolve_in(root, relative, OFlags::PATH) {
        Err(rustix::io::Errno::NOENT) => {}
        found => return found,
    }
    let parent_path = relative.parent().unwrap_or(Path::new(""));
    let Some(name) = relative.file_name() else {
        return Err(rustix::io::Errno::NOENT);
    };
    let parent = ensure(root, parent_path, true, depth + 1)?;
    let made = if is_folder {
        rustix::fs::mkdirat(&parent, name, Mode::from_raw_mode(0o755))
    } else {
        let flags = OFlags::CREATE | OFlags::EXCL | OFlags::WRONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        rustix::fs::openat(&parent, name, flags, Mode::from_raw_mode(0o644)).map(drop)
    };
    match made {
        Ok(()) => rustix::fs::openat(
            &parent,
            name,
            OFlags::PATH | OFlags::NOFOLLOW | OFlags::CLOEXEC,
            Mode::empty(),
        ),
        Err(rustix::io::Errno::EXIST) => {
            let link = rustix::fs::readlinkat(&parent, name, Vec::new())?;
            let link = PathBuf::from(OsStr::from_bytes(link.to_bytes()));
            ensure(root, &parent_path.join(link), is_folder, depth + 1)
        }
        Err(errno) => Err(errno),
    }
}

/// /dev/console is the container's terminal.
pub(super) fn bind_terminal(root: BorrowedFd<'_>, end: BorrowedFd<'_>) -> Result<()> {
    let tree = rustix::mount::open_tree(
        end,
        "",
        OpenTreeFlags::OPEN_TREE_CLONE | OpenTreeFlags::OPEN_TREE_CLOEXEC | OpenTreeFlags::AT_EMPTY_PATH,
    )
    .step(|| "taking the terminal's file".into())?;
    attach(tree.as_fd(), root, "/dev/console", false).step(|| "mounting /dev/console".into())
}

/// Whether there is something at the path, in `root`.
pub(super) fn exists(root: BorrowedFd<'_>, path: &str) -> bool {
    rustix::fs::statat(root, path.trim_start_matches('/'), AtFlags::SYMLINK_NOFOLLOW).is_ok()
}
