//! Preferred inter-pod affinity and anti-affinity, the pod's own and that of the pods that are there.

use super::MOST;
use crate::question::Question;
use crate::snapshot::{Slot, Snapshot};
use crate::topology::TopologyId;

/// Weights summed a domain, by topology.
type Pulls = Vec<(TopologyId, Vec<i64>)>;

#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
pub(super) fn score(question: &Question<'_>, nodes: &Snapshot, slots: &[Slot], own: &mut [i64]) {
    let pulls = pulls(question, nodes);
    if pulls.is_empty() {
        return;
    }
    for (slot, own) in slots.iter().zip(own.iter_mut()) {
        for (topology, sums) in &pulls {
            if let Some(domain) = nodes.topologies.get(*topology).domain(*slot) {
                *own += sums.get(domain).copied().unwrap_or_default();
            }
        }
    }
    let (least, most) = own
        .iter()
        .fold((i64::MAX, i64::MIN), |(l, m), s| (l.min(*s), m.max(*s)));
    for own in own {
        let share = if most > least {
            (*own - least) as f64 / (most - least) as f64
        } else {
            0.0
        };
        *own = (MOST as f64 * share) as i64;
    }
}

fn pulls(question: &Question<'_>, nodes: &Snapshot) -> Pulls {
    let (guest, profile) = (question.guest, question.profile);
    let mut pulls = Pulls::new();
    let mut add = |topology: TopologyId, counts: &crate::counts::Counts, times: i64| {
        if counts.is_empty() || times == 0 {
            return;
        }
        let at = pulls.iter().position(|(t, _)| *t == topology).unwrap_or_else(|| {
            pulls.push((topology, Vec::new()));
            pulls.len() - 1
        });
        nodes
            .topologies
            .get(topology)
            .add_up(counts, times, &mut pulls[at].1);
    };
    for (weight, group, topology) in &guest.leanings {
        if let Some(group) = nodes.census.group(*group) {
            add(*topology, &group.all, *weight);
        }
    }
    if profile.ignores_leanings_of_others && guest.leanings.is_empty() {
        return pulls;
    }
    for id in nodes.census.groups_of(guest.class) {
        for (topology, held) in nodes.census.group(*id).into_iter().flat_map(|group| &group.held) {
            add(*topology, &held.pulling, profile.pull_weight);
            add(*topology, &held.leaning, 1);
        }
    }
    pulls
}
