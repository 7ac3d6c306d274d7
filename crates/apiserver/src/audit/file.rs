//! A log file that is put aside when it is full: `audit.log` becomes `audit-2006-01-02T15-04-05.000.log`, as upstream names
//! such files, and the oldest go.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use api::Timestamp;
use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::SignedDuration;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

const PACKED: &str = ".gz";
const TIME: &str = "%Y-%m-%dT%H-%M-%S.%3f";
const HOURS_A_DAY: i64 = 24;

/// When a file is put aside, and how long it is kept. Zero: never, and for ever.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rotation {
    pub max_bytes: u64,
    pub max_age_days: u32,
    pub max_backups: usize,
    /// Whether files that were put aside are packed by gzip.
    pub compress: bool,
}

pub struct LogFile {
    path: PathBuf,
    rotation: Rotation,
    file: File,
    size: u64,
}

/// A file that was put aside.
struct Backup {
    at: Timestamp,
    path: PathBuf,
}

impl LogFile {
    /// Opens or makes the file, readable by nobody else, with the folder that it is in.
    pub fn open(path: &Path, rotation: Rotation) -> io::Result<Self> {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder(path))?;
        let file = open(path)?;
        let size = file.metadata()?.len();
        let log = Self {
            path: path.to_owned(),
            rotation,
            file,
            size,
        };
        log.tidy();
        Ok(log)
    }

    /// Writes a line whole into one file.
    pub(super) fn write(&mut self, line: &[u8]) -> Result<(), String> {
        let (length, most) = (line.len() as u64, self.rotation.max_bytes);
        if most > 0 && length > most {
            return Err(format!("write length {length} exceeds maximum file size {most}"));
        }
        if most > 0 && self.size + length > most {
            self.rotate()
                .map_err(|error| format!("put {} aside: {error}", self.path.display()))?;
        }
        self.size += length;
        self.file
            .write_all(line)
            .map_err(|error| format!("write {}: {error}", self.path.display()))
    }

    fn rotate(&mut self) -> io::Result<()> {
        match fs::rename(&self.path, self.backup_path()) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        self.file = open(&self.path)?;
        self.size = 0;
        self.tidy();
        Ok(())
    }

    /// A name that is free.
    fn backup_path(&self) -> PathBuf {
        let (prefix, ending) = name_parts(&self.path);
        let mut at = Timestamp::now();
        loop {
            let time = at.strftime(TIME);
            let path = folder(&self.path).join(format!("{prefix}{time}{ending}"));
            if !path.exists() {
                return path;
            }
            at += SignedDuration::from_millis(1);
        }
    }

    /// Lets go of what is too old or too much, and packs the rest, aside.
    fn tidy(&self) {
        let (path, rotation) = (self.path.clone(), self.rotation);
        std::thread::spawn(move || {
            if let Err(error) = tidy(&path, &rotation, Timestamp::now()) {
                tracing::warn!(%error, path = %path.display(), "old audit logs cannot be tidied");
            }
        });
    }
}

fn tidy(path: &Path, rotation: &Rotation, now: Timestamp) -> io::Result<()> {
    let mut kept = Vec::new();
    let age = SignedDuration::from_hours(HOURS_A_DAY * i64::from(rotation.max_age_days));
    for (at, backup) in backups(path)?.into_iter().enumerate() {
        let too_many = rotation.max_backups > 0 && at >= rotation.max_backups;
        let too_old = rotation.max_age_days > 0 && backup.at < now - age;
        match too_many || too_old {
            true => fs::remove_file(&backup.path)?,
            false => kept.push(backup.path),
        }
    }
    let unpacked = |path: &&PathBuf| path.extension().is_none_or(|ending| ending != "gz");
    if rotation.compress {
        kept.iter().filter(unpacked).try_for_each(|path| pack(path))?;
    }
    Ok(())
}

/// The youngest first.
fn backups(path: &Path) -> io::Result<Vec<Backup>> {
    let (prefix, ending) = name_parts(path);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder(path))? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_str().unwrap_or_default();
        let middle = name.strip_prefix(&prefix).and_then(|rest| {
            rest.strip_suffix(&format!("{ending}{PACKED}"))
                .or_else(|| rest.strip_suffix(&ending))
        });
        if let Some(at) = middle.and_then(time_of) {
            found.push(Backup {
                at,
                path: entry.path(),
            });
        }
    }
    found.sort_by_key(|backup| std::cmp::Reverse(backup.at));
    Ok(found)
}

fn time_of(text: &str) -> Option<Timestamp> {
    let time = DateTime::strptime(TIME, text).ok()?;
    TimeZone::UTC.to_timestamp(time).ok()
}

fn pack(path: &Path) -> io::Result<()> {
    let mut to = path.as_os_str().to_owned();
    to.push(PACKED);
    let mut encoder = GzEncoder::new(open(Path::new(&to))?, Compression::default());
    io::copy(&mut File::open(path)?, &mut encoder)?;
    encoder.finish()?.sync_all()?;
    fs::remove_file(path)
}

fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .create(true)
        .append(true)
        .mode(0o600)
        .open(path)
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// What stands before the time in a backup's name, and what after it.
fn name_parts(path: &Path) -> (String, String) {
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    let at = name.rfind('.').unwrap_or(name.len());
    (format!("{}-", &name[..at]), name[at..].to_owned())
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_full_file_is_put_aside_under_its_time() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep").join("audit.log");
        let rotation = Rotation {
            max_bytes: 10,
            ..Rotation::default()
        };
        let mut log = LogFile::open(&path, rotation).unwrap();
        log.write(b"12345\n").unwrap();
        log.write(b"67890\n").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"67890\n");
        let names = names(path.parent().unwrap());
        let backup = names.iter().find(|name| *name != "audit.log").unwrap();
        assert!(
            time_of(&backup["audit-".len()..backup.len() - ".log".len()]).is_some(),
            "{backup}"
        );
        assert_eq!(
            log.write(b"12345678901").unwrap_err(),
            "write length 11 exceeds maximum file size 10"
        );
    }

    #[test]
    fn old_files_go_and_the_others_are_packed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("audit.log");
        for name in [
            "audit-2026-01-01T00-00-00.000.log",
            "audit-2026-01-08T00-00-00.000.log",
            "audit-2026-01-09T00-00-00.000.log.gz",
            "audit-2026-01-10T00-00-00.000.log",
            "audit-2026-01-10T00-00-01.000.log",
            "audit-mine.log",
            "audit.log",
        ] {
            fs::write(folder.path().join(name), name).unwrap();
        }
        let rotation = Rotation {
            max_bytes: 1,
            max_age_days: 5,
            max_backups: 3,
            compress: true,
        };
        tidy(&path, &rotation, "2026-01-11T00:00:00Z".parse().unwrap()).unwrap();
        expect_test::expect![[r#"
            audit-2026-01-09T00-00-00.000.log.gz
            audit-2026-01-10T00-00-00.000.log.gz
            audit-2026-01-10T00-00-01.000.log.gz
            audit-mine.log
            audit.log"#]]
        .assert_eq(&names(folder.path()).join("\n"));
        let packed = File::open(folder.path().join("audit-2026-01-10T00-00-00.000.log.gz")).unwrap();
        let mut text = String::new();
        flate2::read::GzDecoder::new(packed)
            .read_to_string(&mut text)
            .unwrap();
        assert_eq!(text, "audit-2026-01-10T00-00-00.000.log");
    }
}
