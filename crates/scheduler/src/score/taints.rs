//! The fewer `PreferNoSchedule` taints are left untolerated, the better.

use super::normalize;
use crate::demand::{Demand, Toleration};
use crate::filter::tolerates;
use crate::snapshot::{Slot, Snapshot};

pub(super) fn score(demand: &Demand, nodes: &Snapshot, slots: &[Slot], own: &mut [i64]) {
    let counts = |t: &&Toleration| t.effect.is_empty() || t.effect == "PreferNoSchedule";
    let tolerations: Vec<Toleration> = demand.tolerations.iter().filter(counts).cloned().collect();
    for (taints, tainted) in &nodes.taints {
        let soft = taints.iter().filter(|t| t.effect == "PreferNoSchedule");
        let untolerated = soft.filter(|taint| !tolerates(&tolerations, taint)).count();
        if untolerated == 0 {
            continue;
        }
        for (slot, own) in slots.iter().zip(own.iter_mut()) {
            if tainted.contains(*slot) {
                *own = i64::try_from(untolerated).unwrap_or(i64::MAX);
            }
        }
    }
    normalize(own, true);
}
