//! A disk for tests that keeps what a real one may keep when the power goes: of what was not synced, any sector in
//! any of its states, and any of the changes of names. It records all that is done to it, so that one run gives
//! a crash at each of its steps, in as many ways as there are seeds.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use parking_lot::Mutex;

use super::{Disk, DiskFile};

const SECTOR: usize = 512;
type Sector = Arc<[u8; SECTOR]>;

/// Repeatable randomness.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % sides as u64) as usize
    }
}

/// One thing done to the disk.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Create {
        name: String,
        file: usize,
    },
    Write {
        file: usize,
        offset: usize,
        bytes: Arc<[u8]>,
        durable: bool,
    },
    Sync {
        file: usize,
    },
    Rename {
        from: String,
        to: String,
        file: usize,
    },
    Remove {
        name: String,
    },
    SyncFolder,
    /// Said by the test: all up to here has been promised.
    Acknowledged {
        revision: u64,
    },
    /// Said by the test: history before may be gone.
    Compacted {
        revision: u64,
    },
}

/// What is on the disk, and what is on its way there.
#[derive(Clone, Default)]
pub(crate) struct Platter {
    files: Vec<Vec<Cell>>,
    /// As a running process sees them.
    names: BTreeMap<String, usize>,
    durable_names: BTreeMap<String, usize>,
    unsynced_names: Vec<Step>,
}

#[derive(Clone)]
struct Cell {
    durable: Sector,
    /// Written and not synced, oldest first.
    unsynced: Vec<Sector>,
}

impl Platter {
    pub(crate) fn apply(&mut self, step: &Step) {
        match step {
            Step::Create { name, file } => {
                self.files.resize(self.files.len().max(file + 1), Vec::new());
                self.names.insert(name.clone(), *file);
                self.unsynced_names.push(step.clone());
            }
            Step::Write {
                file,
                offset,
                bytes,
                durable,
            } => self.write(*file, *offset, bytes, *durable),
            Step::Sync { file } => self.files[*file].iter_mut().for_each(Cell::sync),
            Step::Rename { .. } | Step::Remove { .. } => {
                change_name(&mut self.names, step);
                self.unsynced_names.push(step.clone());
            }
            Step::SyncFolder => {
                self.durable_names = self.names.clone();
                self.unsynced_names.clear();
            }
            Step::Acknowledged { .. } | Step::Compacted { .. } => {}
        }
    }

    fn write(&mut self, file: usize, offset: usize, bytes: &[u8], durable: bool) {
        let cells = &mut self.files[file];
        let end = (offset + bytes.len()).div_ceil(SECTOR);
        cells.resize_with(cells.len().max(end), Cell::zero);
        for (at, cell) in cells.iter_mut().enumerate().take(end).skip(offset / SECTOR) {
            let mut sector = **cell.seen();
            let start = at * SECTOR;
            for (place, byte) in sector.iter_mut().enumerate() {
                if let Some(index) = (start + place).checked_sub(offset)
                    && index < bytes.len()
                {
                    *byte = bytes[index];
                }
            }
            cell.unsynced.push(Arc::new(sector));
            if durable {
                cell.sync();
            }
        }
    }

    /// What may be left when the power goes.
    pub(crate) fn power_loss(&self, dice: &mut Dice) -> Self {
        let mut names = self.durable_names.clone();
        for step in &self.unsynced_names {
            if dice.roll(2) == 0 {
                change_name(&mut names, step);
            }
        }
        // A disk that loses little and a disk that loses much are both worth meeting.
        let keeps = 1 + dice.roll(4);
        let mut cell = |cell: &Cell| {
            let kept = dice.roll(cell.unsynced.len() * keeps + 1);
            let sector = match kept.min(cell.unsynced.len()) {
                0 => &cell.durable,
                kept => &cell.unsynced[kept - 1],
            };
            Cell {
                durable: Arc::clone(sector),
                unsynced: Vec::new(),
            }
        };
        let files = self
            .files
            .iter()
            .map(|cells| cells.iter().map(&mut cell).collect());
        Self {
            files: files.collect(),
            durable_names: names.clone(),
            names,
            unsynced_names: Vec::new(),
        }
    }

    /// Changes a byte behind everybody's back.
    pub(crate) fn rot(&mut self, name: &str, offset: usize) {
        let cell = &mut self.files[self.names[name]][offset / SECTOR];
        let mut sector = **cell.seen();
        sector[offset % SECTOR] ^= 0x10;
        *cell = Cell {
            durable: Arc::new(sector),
            unsynced: Vec::new(),
        };
    }

    pub(crate) fn names(&self) -> Vec<String> {
        self.names.keys().cloned().collect()
    }
}

fn change_name(names: &mut BTreeMap<String, usize>, step: &Step) {
    match step {
        Step::Create { name, file } => {
            names.insert(name.clone(), *file);
        }
        Step::Rename { from, to, file } => {
            names.remove(from);
            names.insert(to.clone(), *file);
        }
        Step::Remove { name } => {
            names.remove(name);
        }
        _ => {}
    }
}

impl Cell {
    fn zero() -> Self {
        Self {
            durable: Arc::new([0; SECTOR]),
            unsynced: Vec::new(),
        }
    }

    fn seen(&self) -> &Sector {
        self.unsynced.last().unwrap_or(&self.durable)
    }

    fn sync(&mut self) {
        if let Some(last) = self.unsynced.pop() {
            self.durable = last;
            self.unsynced.clear();
        }
    }
}

/// The disk as the store sees it.
#[derive(Clone)]
pub(crate) struct FaultyDisk(Arc<Shared>);

struct Shared {
    platter: Mutex<Platter>,
    trace: Mutex<Vec<Step>>,
    full: AtomicBool,
    /// One write in so many fails; 0: none.
    failing: AtomicU64,
    dice: Mutex<Dice>,
}

impl FaultyDisk {
    pub(crate) fn new(platter: Platter, seed: u64) -> Self {
        Self(Arc::new(Shared {
            platter: Mutex::new(platter),
            trace: Mutex::new(Vec::new()),
            full: AtomicBool::new(false),
            failing: AtomicU64::new(0),
            dice: Mutex::new(Dice(seed)),
        }))
    }

    pub(crate) fn set_full(&self, full: bool) {
        self.0.full.store(full, Ordering::SeqCst);
    }

    pub(crate) fn set_failing(&self, one_in: u64) {
        self.0.failing.store(one_in, Ordering::SeqCst);
    }

    pub(crate) fn note(&self, step: Step) {
        self.0.trace.lock().push(step);
    }

    pub(crate) fn trace(&self) -> Vec<Step> {
        self.0.trace.lock().clone()
    }

    pub(crate) fn platter(&self) -> Platter {
        self.0.platter.lock().clone()
    }

    fn step(&self, step: Step) {
        let mut platter = self.0.platter.lock();
        platter.apply(&step);
        self.0.trace.lock().push(step);
    }

    fn unlucky(&self) -> bool {
        let failing = self.0.failing.load(Ordering::SeqCst);
        failing > 0 && self.0.dice.lock().roll(failing as usize) == 0
    }

    fn find(&self, name: &str) -> io::Result<usize> {
        let platter = self.0.platter.lock();
        platter
            .names
            .get(name)
            .copied()
            .ok_or(io::ErrorKind::NotFound.into())
    }
}

struct FaultyFile {
    disk: FaultyDisk,
    file: usize,
    durable: bool,
}

impl Disk for FaultyDisk {
    fn list(&self) -> io::Result<Vec<String>> {
        Ok(self.0.platter.lock().names())
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn DiskFile>> {
        Ok(Box::new(FaultyFile {
            disk: self.clone(),
            file: self.find(name)?,
            durable: true,
        }))
    }

    fn create(&self, name: &str) -> io::Result<Box<dyn DiskFile>> {
        if self.0.full.load(Ordering::SeqCst) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        let mut platter = self.0.platter.lock();
        let file = platter.files.len();
        let step = Step::Create {
            name: name.to_string(),
            file,
        };
        platter.apply(&step);
        self.0.trace.lock().push(step);
        drop(platter);
        Ok(Box::new(FaultyFile {
            disk: self.clone(),
            file,
            durable: false,
        }))
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let file = self.find(from)?;
        self.step(Step::Rename {
            from: from.to_string(),
            to: to.to_string(),
            file,
        });
        Ok(())
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        self.find(name)?;
        self.step(Step::Remove {
            name: name.to_string(),
        });
        Ok(())
    }

    fn sync_folder(&self) -> io::Result<()> {
        if self.unlucky() {
            return Err(io::Error::other("input/output error"));
        }
        self.step(Step::SyncFolder);
        Ok(())
    }
}

impl DiskFile for FaultyFile {
    fn size(&self) -> io::Result<u64> {
        Ok((self.disk.0.platter.lock().files[self.file].len() * SECTOR) as u64)
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<()> {
        let platter = self.disk.0.platter.lock();
        let cells = &platter.files[self.file];
        let mut at = offset as usize;
        let mut rest = buffer;
        while !rest.is_empty() {
            let cell = cells.get(at / SECTOR).ok_or(io::ErrorKind::UnexpectedEof)?;
            let from = &cell.seen()[at % SECTOR..];
            let count = from.len().min(rest.len());
            rest[..count].copy_from_slice(&from[..count]);
            rest = &mut rest[count..];
            at += count;
        }
        Ok(())
    }

    fn write_at(&self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        let full = self.disk.0.full.load(Ordering::SeqCst) && !self.durable;
        let failed = full || self.disk.unlucky();
        self.disk.step(Step::Write {
            file: self.file,
            offset: offset as usize,
            bytes: bytes.into(),
            // A write that failed may still have reached the disk in part.
            durable: self.durable && !failed,
        });
        match (full, failed) {
            (true, _) => Err(io::ErrorKind::StorageFull.into()),
            (_, true) => Err(io::Error::other("input/output error")),
            _ => Ok(()),
        }
    }

    fn sync(&self) -> io::Result<()> {
        if self.disk.unlucky() {
            return Err(io::Error::other("input/output error"));
        }
        self.disk.step(Step::Sync { file: self.file });
        Ok(())
    }
}
