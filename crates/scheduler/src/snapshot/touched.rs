//! Nodes whose room changed, in order: whoever keeps something about them catches up with these alone.

use super::Slot;

/// So many are remembered; whoever is further behind looks at all nodes.
const MOST: usize = 4096;

#[derive(Default)]
pub(crate) struct Touched {
    slots: Vec<Slot>,
    /// How many were forgotten.
    before: usize,
}

impl Touched {
    pub(super) fn add(&mut self, slot: Slot) {
        if self.slots.len() >= MOST {
            self.before += self.slots.len();
            self.slots.clear();
        }
        self.slots.push(slot);
    }

    /// Where the record ends now.
    pub(crate) fn end(&self) -> usize {
        self.before + self.slots.len()
    }

    /// What was touched since the record ended there; `None` if that is forgotten.
    pub(crate) fn since(&self, end: usize) -> Option<&[Slot]> {
        self.slots.get(end.checked_sub(self.before)?..)
    }
}
