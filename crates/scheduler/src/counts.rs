//! Sums a node, for the few nodes that have any: sorted by slot, so that going through them costs what is there.

use crate::snapshot::Slot;

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Counts {
    entries: Vec<(Slot, i64)>,
}

impl Counts {
    pub(crate) fn change(&mut self, slot: Slot, by: i64) {
        match self.entries.binary_search_by_key(&slot, |(at, _)| *at) {
            Ok(at) => {
                self.entries[at].1 += by;
                if self.entries[at].1 == 0 {
                    self.entries.remove(at);
                }
            }
            Err(at) => {
                if by != 0 {
                    self.entries.insert(at, (slot, by));
                }
            }
        }
    }

    /// Nodes with something, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Slot, i64)> + '_ {
        self.entries.iter().copied()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
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
    }
}
