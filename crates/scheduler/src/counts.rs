//! Sums a node, for the few nodes that have any: sorted by slot, so that going through them costs what is there.

use crate::snapshot::Slot;

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Counts {
    entries: Vec<(Slot, i64)>,
    /// Entries that came to nothing: they stay a while, since what leaves a node in thought comes back at once.
    zeros: usize,
}

/// So many entries may come to nothing before they are thrown out, if they are the half of all.
const ZEROS: usize = 64;

impl Counts {
    pub(crate) fn change(&mut self, slot: Slot, by: i64) {
        if by == 0 {
            return;
        }
        match self.entries.binary_search_by_key(&slot, |(at, _)| *at) {
            Ok(at) => {
                let sum = &mut self.entries[at].1;
                let before = std::mem::replace(sum, *sum + by);
                self.zeros += usize::from(*sum == 0);
                self.zeros -= usize::from(before == 0);
            }
            Err(at) => self.entries.insert(at, (slot, by)),
        }
        if self.zeros > ZEROS && self.zeros * 2 > self.entries.len() {
            self.entries.retain(|(_, sum)| *sum != 0);
            self.zeros = 0;
        }
    }

    /// Nodes with something, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Slot, i64)> + '_ {
        self.entries.iter().copied().filter(|(_, sum)| *sum != 0)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.zeros == self.entries.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_to_nothing_leaves_nothing() {
        let mut counts = Counts::default();
        for (slot, by) in [(5, 2), (1, 1), (5, -1), (1, -1)] {
            counts.change(slot, by);
        }
        assert_eq!(counts.iter().collect::<Vec<_>>(), [(5, 1)]);
        counts.change(5, -1);
        assert!(counts.is_empty());
    }

    #[test]
    fn entries_that_came_to_nothing_do_not_stay_for_ever() {
        let mut counts = Counts::default();
        for slot in 0..1000 {
            counts.change(slot, 1);
            counts.change(slot, -1);
        }
        assert!(
            counts.is_empty() && counts.entries.len() <= ZEROS + 1,
            "{counts:?}"
        );
        counts.change(999, 2);
        assert_eq!(counts.iter().collect::<Vec<_>>(), [(999, 2)]);
    }
}
