//! Volumes that are a folder: empty ones on disk or in memory, and paths of the machine itself.

use std::fs;
use std::io;
use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};

use rustix::mount::{MountFlags, UnmountFlags};

use super::at;
use crate::pod::spec::{EmptyDir, HostPath};

/// An empty folder that everybody in the pod may write to; it stays as it is if it is there already.
pub(super) fn empty(path: &Path, volume: &EmptyDir, group: Option<u32>) -> Result<(), String> {
    let is_new = !path.exists();
    fs::create_dir_all(path).map_err(at("making", path))?;
    let in_memory = volume.medium == "Memory" || volume.medium.starts_with("HugePages");
    if in_memory && !is_mount_point(path) {
        mount(path, volume)?;
    } else if !is_new {
        return Ok(());
    }
    let mode = if group.is_some() { 0o2777 } else { 0o777 };
    chown(path, None, group).map_err(at("giving away", path))?;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).map_err(at("setting the mode of", path))
}

fn mount(path: &Path, volume: &EmptyDir) -> Result<(), String> {
    let size = volume.size_limit.value();
    let (kind, options) = match volume.medium.strip_prefix("HugePages") {
        Some(page) => (
            "hugetlbfs",
            page.strip_prefix('-').map_or(String::new(), |page| {
                format!("pagesize={}", page.replace("i", ""))
            }),
        ),
        None if size > 0 => ("tmpfs", format!("size={size}")),
        None => ("tmpfs", String::new()),
    };
    let options = std::ffi::CString::new(options).map_err(|error| error.to_string())?;
    rustix::mount::mount(kind, path, kind, MountFlags::empty(), options.as_c_str())
        .map_err(|error| format!("mounting {kind} on {}: {error}", path.display()))
}

/// On another device than the folder above it.
fn is_mount_point(path: &Path) -> bool {
    let above = path.parent().and_then(|above| fs::metadata(above).ok());
    let here = fs::symlink_metadata(path).ok();
    matches!((above, here), (Some(above), Some(here)) if above.dev() != here.dev())
}

pub(super) fn host(volume: &HostPath) -> Result<(), String> {
    let path = PathBuf::from(&volume.path);
    let shown = path.display();
    let stat = fs::metadata(&path);
    let is = |test: fn(&fs::Metadata) -> bool| stat.as_ref().is_ok_and(test);
    let not = |what: &str| Err(format!("hostPath type check failed: {shown} is not {what}"));
    match volume.kind.as_str() {
        "DirectoryOrCreate" if stat.is_err() => fs::create_dir_all(&path).map_err(at("making", &path)),
        "FileOrCreate" if stat.is_err() => {
            let file = fs::OpenOptions::new().create(true).append(true).open(&path);
            file.map(drop).map_err(at("making", &path))
        }
        "" if stat.is_err() => fs::create_dir_all(&path).map_err(at("making", &path)),
        "" => Ok(()),
        "Directory" | "DirectoryOrCreate" if !is(fs::Metadata::is_dir) => not("a directory"),
        "File" | "FileOrCreate" if !is(fs::Metadata::is_file) => not("a file"),
        "Socket" if !is(|stat| stat.file_type().is_socket()) => not("a socket file"),
        "CharDevice" if !is(|stat| stat.file_type().is_char_device()) => not("a character device"),
        "BlockDevice" if !is(|stat| stat.file_type().is_block_device()) => not("a block device"),
        _ => Ok(()),
    }
}

pub(super) fn exists(path: &Path) -> Result<(), String> {
    fs::metadata(path)
        .map(drop)
        .map_err(|error| format!("path \"{}\" does not exist: {error}", path.display()))
}

/// Unmounts what is mounted below, the innermost first, and removes the folder. Nothing beyond a mount point is ever
/// deleted: what could not be unmounted stops it. A folder that is a mount point itself, or a link, was made by somebody
/// else: it is emptied, and stays.
pub fn remove(folder: &Path) -> Result<(), String> {
    let real = match fs::canonicalize(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        real => real.map_err(at("finding", folder))?,
    };
    let (own, below): (Vec<PathBuf>, Vec<PathBuf>) =
        mounts_in(&real).into_iter().partition(|point| *point == real);
    for point in below {
        rustix::mount::unmount(&point, UnmountFlags::DETACH | UnmountFlags::NOFOLLOW)
            .map_err(|error| format!("unmounting {}: {error}", point.display()))?;
    }
    let stays = !own.is_empty() || folder.is_symlink();
    let removed = if stays {
        empty_out(&real)
    } else {
        fs::remove_dir_all(&real)
    };
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(at("removing", folder)(error)),
        _ => Ok(()),
    }
}

fn empty_out(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Mount points that are this folder or below it, the last mounted first.
fn mounts_in(folder: &Path) -> Vec<PathBuf> {
    let table = fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    let points = table
        .lines()
        .filter_map(|line| line.split(' ').nth(4))
        .map(unescaped);
    let mut points: Vec<PathBuf> = points.filter(|point| point.starts_with(folder)).collect();
    points.reverse();
    points
}

/// The kernel writes blanks and backslashes in paths as octal numbers.
fn unescaped(text: &str) -> PathBuf {
    PathBuf::from(
        text.replace("\\040", " ")
            .replace("\\011", "\t")
            .replace("\\012", "\n")
            .replace("\\134", "\\"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("setpoint-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn a_folder_goes_with_what_is_mounted_in_it() {
        let base = folder("mounted");
        let volume = EmptyDir {
            medium: "Memory".into(),
            ..EmptyDir::default()
        };
        let deep = base.join("a b/memory");
        empty(&deep, &volume, None).unwrap();
        fs::write(deep.join("file"), "x").unwrap();
        empty(&deep.join("inner"), &volume, None).unwrap();
        remove(&base).unwrap();
        assert!(!base.exists());
        assert!(mounts_in(&base).is_empty());
    }

    #[test]
    fn a_mount_point_or_link_of_the_users_is_emptied_and_stays() {
        let base = folder("own");
        let disk = base.join("disk");
        let volume = EmptyDir {
            medium: "Memory".into(),
            ..EmptyDir::default()
        };
        empty(&disk, &volume, None).unwrap();
        fs::create_dir_all(disk.join("pods/x")).unwrap();
        fs::write(disk.join("cluster.json"), "x").unwrap();
        let link = base.join("link");
        std::os::unix::fs::symlink(&disk, &link).unwrap();
        remove(&link).unwrap();
        assert!(link.is_symlink() && is_mount_point(&disk));
        assert_eq!(fs::read_dir(&disk).unwrap().count(), 0);
        fs::write(disk.join("again"), "x").unwrap();
        remove(&disk).unwrap();
        assert!(is_mount_point(&disk));
        assert_eq!(fs::read_dir(&disk).unwrap().count(), 0);
        remove(&base).unwrap();
        assert!(!base.exists());
    }
}
