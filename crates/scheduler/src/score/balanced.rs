//! Resources used in like proportion: upstream's `NodeResourcesBalancedAllocation`, which since v1.35 scores how much
//! the pod improves the balance.

use super::MOST;
use crate::question::Question;
use crate::snapshot::{Slot, Snapshot};

pub(super) fn score(question: &Question<'_>, nodes: &Snapshot, slots: &[Slot], own: &mut [i64]) {
    let demand = question.guest.demand();
    let names = &question.profile.balanced;
    if names.iter().all(|name| demand.requests.of(name) == 0) {
        return;
    }
    let columns: Vec<_> = names
        .iter()
        .filter_map(|name| Some((nodes.column(name)?, demand.requests.of(name))))
        .collect();
    for (slot, own) in slots.iter().zip(own) {
        let (mut without, mut with) = (Fractions::default(), Fractions::default());
        for (column, asked) in &columns {
            let (used, capacity) = (column.used(*slot), column.capacity(*slot));
            if capacity > 0 {
                without.add(used, capacity);
                with.add(used + asked, capacity);
            }
        }
        *own = MOST / 2 + (MOST / 2 + with.balance() - without.balance()) / 2;
    }
}

/// Shares in use, as sums: what the deviation is made of.
#[derive(Default)]
struct Fractions {
    all: Vec<f64>,
}

#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
impl Fractions {
    fn add(&mut self, used: i64, capacity: i64) {
        self.all.push((used as f64 / capacity as f64).min(1.0));
    }

    fn balance(&self) -> i64 {
        let deviation = match self.all.as_slice() {
            [] | [_] => 0.0,
            [one, two] => ((one - two) / 2.0).abs(),
            all => {
                let mean = all.iter().sum::<f64>() / all.len() as f64;
                (all.iter().map(|f| (f - mean) * (f - mean)).sum::<f64>() / all.len() as f64).sqrt()
            }
        };
        ((1.0 - deviation) * MOST as f64) as i64
    }
}
