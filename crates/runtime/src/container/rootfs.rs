//! The container's root: the image's layers under a writable one, with /proc, /sys, /dev and what belongs there.

use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use rustix::fs::{CWD, Mode, OFlags};
use rustix::mount::{MountAttrFlags, MountFlags, MountPropagationFlags};

use super::mounts::{attach, copy_of, ensure, exists, make_read_only, new_filesystem};
use super::{Plan, Result, Root, Step, devices, init};
use crate::cgroup::View;

/// Would show or change what belongs to the machine.
const MASKED: [&str; 12] = [
    "/proc/acpi",
    "/proc/asound",
    "/proc/interrupts",
    "/proc/kcore",
    "/proc/keys",
    "/proc/latency_stats",
    "/proc/timer_list",
    "/proc/timer_stats",
    "/proc/sched_debug",
    "/proc/scsi",
    "/sys/firmware",
    "/sys/devices/virtual/powercap",
];
const READ_ONLY: [&str; 5] = [
    "/proc/bus",
    "/proc/fs",
    "/proc/irq",
    "/proc/sys",
    "/proc/sysrq-trigger",
];

/// Mounts the overlay and opens it.
pub(super) fn mount(root: &Root) -> Result<OwnedFd> {
    let mut options = b"lowerdir=".to_vec();
    options.extend_from_slice(root.lower.join(":").as_bytes());
    options.extend_from_slice(b",upperdir=");
    escape(&root.upper, &mut options);
    options.extend_from_slice(b",workdir=");
    escape(&root.work, &mut options);
    mount_overlay(root, &options, MountFlags::empty())?;
    rustix::fs::openat(
        CWD,
        root.mount_point.as_path(),
        OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC,
        Mode::empty(),
    )
    .step(|| "opening the container's root".into())
}

/// Mounts an image alone, read only, at the root's place. overlayfs wants two layers at least.
pub(super) fn mount_image(root: &Root, lower: &[String]) -> Result<()> {
    let options = format!("lowerdir={}:empty", lower.join(":"));
    mount_overlay(root, options.as_bytes(), MountFlags::RDONLY)
}

fn mount_overlay(root: &Root, options: &[u8], flags: MountFlags) -> Result<()> {
    rustix::process::chdir(&root.layers).step(|| format!("entering {}", root.layers.display()))?;
    let options = std::ffi::CString::new(options).step(|| "naming the image's layers".into())?;
    rustix::mount::mount(
        "overlay",
        root.mount_point.as_path(),
        "overlay",
        flags,
        Some(options.as_c_str()),
    )
    .map_err(|errno| {
        let hint = match errno {
            rustix::io::Errno::NODEV => ": this kernel has no overlayfs",
            rustix::io::Errno::INVAL => {
                ": is the data folder on a filesystem overlayfs can write to (ext4, xfs, btrfs)?"
            }
            _ => "",
        };
        format!(
            "mounting {} layers at {}: {errno}{hint}",
            root.lower.len(),
            root.mount_point.display()
        )
    })
}

/// overlayfs reads a backslash, a comma and a colon as its own.
fn escape(path: &Path, into: &mut Vec<u8>) {
    for byte in path.as_os_str().as_bytes() {
        if matches!(byte, b'\\' | b',' | b':') {
            into.push(b'\\');
        }
        into.push(*byte);
    }
}

/// Mounts what every container has, but what the pod mounts itself.
pub(super) fn furnish(plan: &Plan, root: BorrowedFd<'_>) -> Result<()> {
    let wanted = |path: &str| {
        !plan
            .mounts
            .iter()
            .any(|mount| mount.target.trim_end_matches('/') == path)
    };
    let safe = MountAttrFlags::MOUNT_ATTR_NOSUID
        | MountAttrFlags::MOUNT_ATTR_NODEV
        | MountAttrFlags::MOUNT_ATTR_NOEXEC;
    let place = |kind: &str, options: &[(&str, &str)], attributes, target: &str| {
        if !wanted(target) {
            return Ok(());
        }
        new_filesystem(kind, options, attributes)
            .and_then(|tree| attach(tree.as_fd(), root, target, true))
            .step(|| format!("mounting {kind} at {target}"))
    };
    place("proc", &[], safe, "/proc")?;
    if wanted("/dev") {
        let dev = MountAttrFlags::MOUNT_ATTR_NOSUID | MountAttrFlags::MOUNT_ATTR_STRICTATIME;
        place("tmpfs", &[("mode", "755"), ("size", "65536k")], dev, "/dev")?;
        devices::make(plan, root)?;
    }
    let pts = MountAttrFlags::MOUNT_ATTR_NOSUID | MountAttrFlags::MOUNT_ATTR_NOEXEC;
    place(
        "devpts",
        &[
            ("newinstance", ""),
            ("ptmxmode", "0666"),
            ("mode", "0620"),
            ("gid", "5"),
        ],
        pts,
        "/dev/pts",
    )?;
    place("mqueue", &[], safe, "/dev/mqueue")?;
    if let Some(shm) = plan.shm.as_ref().filter(|_| wanted("/dev/shm")) {
        bind(shm, root, "/dev/shm", false)?;
    }
    let read_only = if plan.privileged {
        safe
    } else {
        safe | MountAttrFlags::MOUNT_ATTR_RDONLY
    };
    place("sysfs", &[], read_only, "/sys")?;
    if wanted("/sys/fs/cgroup") {
        mount_cgroups(plan, root, safe)
    } else {
        Ok(())
    }
}

fn mount_cgroups(plan: &Plan, root: BorrowedFd<'_>, safe: MountAttrFlags) -> Result<()> {
    let target = "/sys/fs/cgroup";
    let mounting = || format!("mounting cgroups at {target}");
    if !exists(root, target) {
        return Ok(());
    }
    let locked = if plan.privileged {
        safe
    } else {
        safe | MountAttrFlags::MOUNT_ATTR_RDONLY
    };
    match &plan.cgroup_view {
        View::Unified => new_filesystem("cgroup2", &[], locked)
            .and_then(|tree| attach(tree.as_fd(), root, target, true))
            .step(mounting),
        View::Bound(hierarchies) => {
            let tree = new_filesystem("tmpfs", &[("mode", "755")], safe).step(mounting)?;
            attach(tree.as_fd(), root, target, true).step(mounting)?;
            for (name, folder) in hierarchies {
                bind(folder, root, &format!("{target}/{name}"), !plan.privileged)?;
            }
            if plan.privileged {
                Ok(())
            } else {
                make_read_only(tree.as_fd()).step(mounting)
            }
        }
    }
}

/// Mounts a folder of the host at a path in the container.
fn bind(source: &Path, root: BorrowedFd<'_>, target: &str, read_only: bool) -> Result<()> {
    let binding = || format!("mounting {} at {target}", source.display());
    let source =
        rustix::fs::openat(CWD, source, OFlags::PATH | OFlags::CLOEXEC, Mode::empty()).step(binding)?;
    let tree = copy_of(source.as_fd()).step(binding)?;
    attach(tree.as_fd(), root, target, true).step(binding)?;
    if read_only {
        make_read_only(tree.as_fd()).step(binding)
    } else {
        Ok(())
    }
}

/// For a process that needs no files at all.
pub(crate) fn enter_empty_root() -> Result<()> {
    let entering = || "entering an empty root".to_owned();
    rustix::mount::mount_change("/", MountPropagationFlags::PRIVATE | MountPropagationFlags::REC)
        .step(entering)?;
    let empty = new_filesystem(
        "tmpfs",
        &[("size", "0"), ("nr_inodes", "2")],
        MountAttrFlags::MOUNT_ATTR_RDONLY,
    )
    .step(entering)?;
    let host = rustix::fs::openat(
        CWD,
        "/",
        OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC,
        Mode::empty(),
    )
    .step(entering)?;
    attach(empty.as_fd(), host.as_fd(), "/proc", true).step(entering)?;
    rustix::process::fchdir(&empty).step(entering)?;
    rustix::process::pivot_root(".", ".").step(entering)?;
    init::drop_old_root()
}

/// Makes the root the root, hides what must not be seen, and makes the working folder.
pub(super) fn enter(plan: &Plan, root: OwnedFd) -> Result<()> {
    let entering = || "entering the container's root".to_owned();
    rustix::process::fchdir(&root).step(entering)?;
    rustix::process::pivot_root(".", ".").step(entering)?;
    init::drop_old_root()?;
    rustix::process::chdir("/").step(entering)?;
    // pivot_root moved the root: it is opened again as what it is now.
    let root = rustix::fs::openat(
        CWD,
        "/",
        OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC,
        Mode::empty(),
    )
    .step(entering)?;
    if plan.masked {
        mask(root.as_fd())?;
    }
    if !plan.working_dir.is_empty() {
        ensure(root.as_fd(), Path::new(&plan.working_dir), true, 0)
            .step(|| format!("making the working directory {:?}", plan.working_dir))?;
    }
    if plan.root.read_only {
        make_read_only(root.as_fd()).step(|| "making the root read only".into())?;
    }
    Ok(())
}

fn mask(root: BorrowedFd<'_>) -> Result<()> {
    for path in READ_ONLY {
        if exists(root, path) {
            let source = rustix::fs::openat(CWD, path, OFlags::PATH | OFlags::CLOEXEC, Mode::empty());
            let locked = source.and_then(|source| copy_of(source.as_fd()));
            let locked = locked.step(|| format!("opening {path}"))?;
            attach(locked.as_fd(), root, path, true).step(|| format!("locking {path}"))?;
            make_read_only(locked.as_fd()).step(|| format!("making {path} read only"))?;
        }
    }
    for path in MASKED {
        let Ok(stat) = rustix::fs::statat(
            root,
            path.trim_start_matches('/'),
            rustix::fs::AtFlags::SYMLINK_NOFOLLOW,
        ) else {
            continue;
        };
        let is_folder = rustix::fs::FileType::from_raw_mode(stat.st_mode) == rustix::fs::FileType::Directory;
        let cover = if is_folder {
            new_filesystem(
                "tmpfs",
                &[("size", "0"), ("nr_inodes", "2")],
                MountAttrFlags::MOUNT_ATTR_RDONLY,
            )
        } else {
            rustix::fs::openat(CWD, "/dev/null", OFlags::PATH | OFlags::CLOEXEC, Mode::empty())
                .and_then(|null| copy_of(null.as_fd()))
        };
        cover
            .and_then(|cover| attach(cover.as_fd(), root, path, is_folder))
            .step(|| format!("masking {path}"))?;
    }
    Ok(())
}
