//! Memory for values. The allocator knows four sizes to a doubling: a value of 4.2 KiB lies in 5 KiB, and one byte in ten
//! of all is lost. Here is a place for every multiple of 32 bytes, cut out of sheets. A sheet is given back once it is
//! empty; until then a value that lives on holds on to 128 KiB at the most, and what is written anew goes where there
//! is room already, so that a store that shrank needs no more sheets than it has.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use bytes::{Bytes, BytesMut};
use parking_lot::Mutex;

use crate::limits::{LARGEST_PLACE, LARGEST_SHEET, PLACE_STEP, SHEET_LOSS, SMALLEST_PLACE, SMALLEST_SHEET};

/// By size. Values come and go in all stores of a process alike.
static SHELVES: LazyLock<Vec<Shelf>> = LazyLock::new(|| {
    let sizes = (1..=LARGEST_PLACE / PLACE_STEP).map(|steps| steps * PLACE_STEP);
    sizes.map(Shelf::new).collect()
});

/// The parts, one after the other, in memory of their own.
pub(crate) fn keep(parts: &[&[u8]]) -> Bytes {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    match shelf(length) {
        Some(shelf) => Bytes::from_owner(shelf.place(parts)),
        None => parts.concat().into(),
    }
}

/// Where the values of a length lie. `None`: the allocator does as well by itself.
fn shelf(length: usize) -> Option<&'static Shelf> {
    let kept = (SMALLEST_PLACE..=LARGEST_PLACE).contains(&length);
    kept.then(|| &SHELVES[length.div_ceil(PLACE_STEP) - 1])
}

/// All places of one size.
struct Shelf {
    size: usize,
    /// Places of a sheet.
    count: usize,
    sheets: Mutex<Sheets>,
}

/// Sheets go by the address of their first place.
#[derive(Default)]
struct Sheets {
    /// The free places of each sheet.
    free: BTreeMap<usize, Vec<BytesMut>>,
    /// Those that have some. The first is filled first, so that others become empty.
    with_room: BTreeSet<usize>,
}

/// Memory that goes back to its shelf.
struct Place(BytesMut);

impl Shelf {
    fn new(size: usize) -> Self {
        Self {
            size,
            count: count(size),
            sheets: Mutex::default(),
        }
    }

    fn place(&self, parts: &[&[u8]]) -> Place {
        let mut memory = self.take();
        parts.iter().for_each(|part| memory.extend_from_slice(part));
        Place(memory)
    }

    fn take(&self) -> BytesMut {
        let sheets = &mut *self.sheets.lock();
        if let Some(sheet) = sheets.with_room.first().copied()
            && let Some(free) = sheets.free.get_mut(&sheet)
            && let Some(memory) = free.pop()
        {
            if free.is_empty() {
                *free = Vec::new();
                sheets.with_room.remove(&sheet);
            }
            return memory;
        }
        let mut rest = BytesMut::with_capacity(self.count * self.size);
        let mut cut = || {
            let mut after = rest.split_off(self.size);
            std::mem::swap(&mut rest, &mut after);
            after
        };
        let first = cut();
        let mut free: Vec<BytesMut> = (2..self.count).map(|_| cut()).collect();
        free.push(rest);
        free.reverse();
        let sheet = first.as_ptr().addr();
        sheets.free.insert(sheet, free);
        sheets.with_room.insert(sheet);
        first
    }

    fn give_back(&self, memory: BytesMut) {
        let sheets = &mut *self.sheets.lock();
        let up_to_it = ..=memory.as_ptr().addr();
        let Some((&sheet, free)) = sheets.free.range_mut(up_to_it).next_back() else {
            return;
        };
        free.push(memory);
        if free.len() == self.count {
            sheets.free.remove(&sheet);
            sheets.with_room.remove(&sheet);
        } else {
            sheets.with_room.insert(sheet);
        }
    }
}

/// As many places as fill the smallest sheet that is nearly filled by them.
fn count(size: usize) -> usize {
    let doublings = std::iter::successors(Some(SMALLEST_SHEET), |sheet| Some(sheet * 2));
    let sheets = doublings.flat_map(|sheet| (4..8).map(move |quarters| sheet / 4 * quarters));
    let mut sheets = sheets.take_while(|sheet| *sheet <= LARGEST_SHEET);
    let fits = |sheet: &usize| *sheet / size >= 2 && sheet % size <= sheet / SHEET_LOSS;
    sheets.find(fits).unwrap_or(LARGEST_SHEET) / size
}

impl AsRef<[u8]> for Place {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut memory = std::mem::take(&mut self.0);
        memory.clear();
        if let Some(shelf) = shelf(memory.capacity()) {
            shelf.give_back(memory);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_stays_what_it_was() {
        let text = |seed: usize| format!("{seed} ").repeat(seed % 1977 + 1);
        let mut kept: Vec<(usize, Bytes)> = Vec::new();
        for seed in 0..5000 {
            kept.push((seed, keep(&[b"", text(seed).as_bytes()])));
            if seed % 3 == 0 {
                kept.swap_remove(seed * 7 % kept.len());
            }
        }
        for (seed, bytes) in kept {
            assert_eq!(bytes, text(seed));
        }
    }

    #[test]
    fn an_empty_sheet_is_given_back_and_room_is_used_again() {
        // Of a size that no other test of this process uses.
        let shelf = shelf(30 << 10).unwrap();
        let sheets = || shelf.sheets.lock().free.len();
        let mut places: Vec<Place> = (0..3 * shelf.count).map(|_| shelf.place(&[&[7; 1000]])).collect();
        assert_eq!(sheets(), 3);
        places.drain(shelf.count..2 * shelf.count);
        assert_eq!(sheets(), 2);
        let address = places[0].0.as_ptr();
        places.swap_remove(0);
        places.push(shelf.place(&[b"again"]));
        assert_eq!(places.last().map(|place| place.0.as_ptr()), Some(address));
        drop(places);
        assert!(sheets() == 0 && shelf.sheets.lock().with_room.is_empty());
    }

    #[test]
    fn sheets_are_small_and_nearly_filled() {
        for shelf in SHELVES.iter().filter(|shelf| shelf.size >= SMALLEST_PLACE) {
            let used = shelf.count * shelf.size;
            assert!(
                (2..=128).contains(&shelf.count) && used <= LARGEST_SHEET,
                "{}",
                shelf.size
            );
        }
        assert_eq!((count(4800), count(4864)), (17, 20));
    }
}
