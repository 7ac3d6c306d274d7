//! The fewer `PreferNoSchedule` taints are left untolerated, the better.

use super::{MOST, normalize};
use crate::demand::Toleration;
use crate::filter::tolerates;
use crate::question::Question;
use crate::snapshot::{Slot, Snapshot};

pub(super) fn score(question: &Question<'_>, nodes: &Snapshot, slots: &[Slot], own: &mut [i64]) {
    let demand = question.guest.demand();
    let counts = |t: &&Toleration| t.effect.is_empty() || t.effect == "PreferNoSchedule";
    let tolerations: Vec<Toleration> = demand.tolerations.iter().filter(counts).cloned().collect();
    let mut any = false;
    for (taints, tainted) in &nodes.taints {
        let soft = taints.iter().filter(|t| t.effect == "PreferNoSchedule");
        let untolerated = soft.filter(|taint| !tolerates(&tolerations, taint)).count();
        if untolerated == 0 {
            continue;
        }
        any = true;
        for (slot, own) in slots.iter().zip(own.iter_mut()) {
            if tainted.contains(*slot) {
                *own = i64::try_from(untolerated).unwrap_or(i64::MAX);
            }
        }
    }
    if any {
        normalize(own, true);
    } else {
        own.fill(MOST);
    }
}
