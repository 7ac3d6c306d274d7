//! Files that change all at once: the visible names are links into `..data`, itself a link that is replaced in one act.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::path::{Component, Path};

use super::at;
use crate::limits::VOLUME_FILES;

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct File {
    pub bytes: Vec<u8>,
    pub mode: u32,
    pub owner: Option<u32>,
}

impl File {
    pub(crate) fn new(bytes: Vec<u8>, mode: u32) -> Self {
        Self {
            bytes,
            mode,
            owner: None,
        }
    }
}

const DATA: &str = "..data";
const NEXT: &str = "..data_tmp";

/// Makes `folder` hold exactly these files, for readers in one step. Nothing is touched if it does already.
pub(super) fn write(folder: &Path, files: &BTreeMap<String, File>, group: Option<u32>) -> Result<(), String> {
    if files.len() > VOLUME_FILES {
        return Err(format!(
            "a volume of {} files: at most {VOLUME_FILES}",
            files.len()
        ));
    }
    files.keys().try_for_each(|path| check(path))?;
    fs::create_dir_all(folder).map_err(at("making", folder))?;
    fs::set_permissions(folder, fs::Permissions::from_mode(folder_mode(group)))
        .map_err(at("setting the mode of", folder))?;
    chown(folder, None, group).map_err(at("giving away", folder))?;
    let before = fs::read_link(folder.join(DATA)).ok();
    let wanted = modes(files, group);
    if before
        .as_ref()
        .is_some_and(|before| is_same(&folder.join(before), &wanted))
    {
        return links(folder, files);
    }
    let fresh = fresh_name();
    fill(&folder.join(&fresh), &wanted, group)?;
    let next = folder.join(NEXT);
    absent(fs::remove_file(&next)).map_err(at("removing", &next))?;
    symlink(&fresh, &next).map_err(at("linking", &next))?;
    let data = folder.join(DATA);
    fs::rename(&next, &data).map_err(at("replacing", &data))?;
    links(folder, files)?;
    match before {
        Some(before) => absent(fs::remove_dir_all(folder.join(&before))).map_err(at("removing", &before)),
        None => Ok(()),
    }
}

/// Relative, and never upwards.
fn check(path: &str) -> Result<(), String> {
    let is_plain = |component: Component<'_>| matches!(component, Component::Normal(_));
    let fine = !path.is_empty() && !path.starts_with("..") && Path::new(path).components().all(is_plain);
    if fine {
        Ok(())
    } else {
        Err(format!("invalid path {path:?} in a volume: it must stay inside"))
    }
}

fn folder_mode(group: Option<u32>) -> u32 {
    if group.is_some() { 0o2775 } else { 0o755 }
}

/// A group that owns the volume may read everything in it.
fn modes(files: &BTreeMap<String, File>, group: Option<u32>) -> BTreeMap<String, File> {
    let mut files = files.clone();
    if group.is_some() {
        files.values_mut().for_each(|file| file.mode |= 0o440);
    }
    files
}

fn is_same(folder: &Path, files: &BTreeMap<String, File>) -> bool {
    let is_there = |(path, file): (&String, &File)| {
        let path = folder.join(path);
        let mode = fs::metadata(&path).map(|stat| stat.mode() & 0o7777);
        mode.is_ok_and(|mode| mode == file.mode & 0o7777)
            && fs::read(&path).is_ok_and(|bytes| bytes == file.bytes)
    };
    count(folder) == files.len() && files.iter().all(is_there)
}

fn count(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| match entry.file_type() {
            Ok(kind) if kind.is_dir() => count(&entry.path()),
            _ => 1,
        })
        .sum()
}

fn fresh_name() -> String {
    let now = jiff::Timestamp::now().strftime("%Y_%m_%d_%H_%M_%S").to_string();
    format!("..{now}.{}", rand::random_range(100_000_000..4_000_000_000_u32))
}

fn fill(folder: &Path, files: &BTreeMap<String, File>, group: Option<u32>) -> Result<(), String> {
    fs::create_dir(folder).map_err(at("making", folder))?;
    own(folder, folder_mode(group), None, group)?;
    for (path, file) in files {
        let path = folder.join(path);
        if let Some(parent) = path
            .parent()
            .filter(|parent| *parent != folder && !parent.exists())
        {
            fs::create_dir_all(parent).map_err(at("making", parent))?;
            own(parent, folder_mode(group), None, group)?;
        }
        fs::write(&path, &file.bytes).map_err(at("writing", &path))?;
        own(&path, file.mode, file.owner, group)?;
    }
    Ok(())
}

fn own(path: &Path, mode: u32, owner: Option<u32>, group: Option<u32>) -> Result<(), String> {
    chown(path, owner, group).map_err(at("giving away", path))?;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).map_err(at("setting the mode of", path))
}

/// The visible names: one link for each first part of a path.
fn links(folder: &Path, files: &BTreeMap<String, File>) -> Result<(), String> {
    let wanted: BTreeSet<&str> = files.keys().filter_map(|path| path.split('/').next()).collect();
    for name in &wanted {
        let link = folder.join(name);
        if fs::symlink_metadata(&link).is_err() {
            symlink(Path::new(DATA).join(name), &link).map_err(at("linking", &link))?;
        }
    }
    for entry in fs::read_dir(folder).map_err(at("reading", folder))?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with("..") && !wanted.contains(name.as_str()) {
            absent(fs::remove_file(entry.path())).map_err(at("removing", &entry.path()))?;
        }
    }
    Ok(())
}

fn absent(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(list: &[(&str, &str)]) -> BTreeMap<String, File> {
        list.iter()
            .map(|(path, text)| ((*path).to_owned(), File::new(text.as_bytes().to_vec(), 0o644)))
            .collect()
    }

    /// What a reader sees: visible names and what is behind them.
    fn seen(folder: &Path) -> String {
        let mut lines: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .flatten()
            .map(|entry| entry.file_name().into_string().unwrap())
            .filter(|name| !name.starts_with(".."))
            .map(|name| {
                let target = fs::read_link(folder.join(&name)).unwrap();
                let text = fs::read_to_string(folder.join(&name)).unwrap_or_else(|_| "(folder)".into());
                format!("{name} -> {}: {text}", target.display())
            })
            .collect();
        lines.sort();
        lines.join("\n")
    }

    #[test]
    fn files_change_all_at_once_and_nothing_old_stays() {
        let root = std::env::temp_dir().join(format!("setpoint-atomic-{}", std::process::id()));
        let _absent = fs::remove_dir_all(&root);
        write(&root, &files(&[("a", "1"), ("b", "1"), ("deep/er", "x")]), None).unwrap();
        let first = fs::read_link(root.join(DATA)).unwrap();
        write(&root, &files(&[("a", "1"), ("b", "1"), ("deep/er", "x")]), None).unwrap();
        let is_untouched = fs::read_link(root.join(DATA)).unwrap() == first;
        let before = seen(&root);
        write(&root, &files(&[("a", "2"), ("c", "3")]), None).unwrap();
        let hidden = fs::read_dir(&root)
            .unwrap()
            .flatten()
            .filter(|e| e.file_name().to_string_lossy().starts_with("..2"))
            .count();
        let refused = write(&root, &files(&[("../x", "3")]), None).unwrap_err();
        let report = format!(
            "{before}\nuntouched: {is_untouched}\n{}\nfolders: {hidden}\n{refused}",
            seen(&root)
        );
        fs::remove_dir_all(&root).unwrap();
        expect_test::expect![[r#"
            a -> ..data/a: 1
            b -> ..data/b: 1
            deep -> ..data/deep: (folder)
            untouched: true
            a -> ..data/a: 2
            c -> ..data/c: 3
            folders: 1
            invalid path "../x" in a volume: it must stay inside"#]]
        .assert_eq(&report);
    }
}
