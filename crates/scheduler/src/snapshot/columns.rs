//! One resource on every node: what it has, and what its pods ask for.

use super::Slot;

#[derive(Default)]
pub(crate) struct Column {
    capacity: Vec<i64>,
    used: Vec<i64>,
}

impl Column {
    pub(super) fn set_capacity(&mut self, slot: Slot, capacity: i64) {
        grow(&mut self.capacity, slot);
        grow(&mut self.used, slot);
        self.capacity[slot] = capacity;
    }

    pub(crate) fn capacity(&self, slot: Slot) -> i64 {
        self.capacity.get(slot).copied().unwrap_or_default()
    }

    pub(crate) fn used(&self, slot: Slot) -> i64 {
        self.used.get(slot).copied().unwrap_or_default()
    }

    pub(crate) fn left(&self, slot: Slot) -> i64 {
        self.capacity(slot) - self.used(slot)
    }

    pub(super) fn change(&mut self, slot: Slot, by: i64) {
        grow(&mut self.capacity, slot);
        grow(&mut self.used, slot);
        self.used[slot] += by;
    }
}

pub(super) fn grow<T: Default>(column: &mut Vec<T>, slot: Slot) {
    while column.len() <= slot {
        column.push(T::default());
    }
}
