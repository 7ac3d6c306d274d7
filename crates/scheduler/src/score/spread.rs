//! Topology spread as a wish (`ScheduleAnyway`): the fewer matching pods in a node's domains, the better.

use super::MOST;
use crate::bits::Bits;
use crate::filter::counted;
use crate::guest::Guest;
use crate::peers::Spread;
use crate::question::Question;
use crate::snapshot::{Slot, Snapshot};
use crate::topology::{Topology, TopologyId};

const HOST: &str = "kubernetes.io/hostname";

/// One constraint, with what it makes of each node.
struct Soft {
    topology: TopologyId,
    /// Matching pods a domain; by node where the topology is the host.
    sums: Vec<i64>,
    by_host: bool,
    weight: f64,
    max_skew: i64,
}

#[allow(clippy::cast_possible_truncation)]
pub(super) fn score(question: &Question<'_>, nodes: &Snapshot, slots: &[Slot], own: &mut [i64]) {
    let guest = question.guest;
    let soft: Vec<(&Spread, usize, TopologyId)> = soft(guest).collect();
    if soft.is_empty() {
        return;
    }
    let asks_for_all = !(guest.person.spread_is_default && question.profile.spread_is_system);
    let in_all = |node: Slot| {
        soft.iter()
            .all(|(.., t)| nodes.topologies.get(*t).domain(node).is_some())
    };
    let counts: Vec<bool> = slots.iter().map(|slot| !asks_for_all || in_all(*slot)).collect();
    let mut among = nodes.live.clone();
    if asks_for_all {
        among.retain(in_all);
    }
    let scored: Vec<Slot> = slots
        .iter()
        .zip(&counts)
        .filter(|(_, c)| **c)
        .map(|(s, _)| *s)
        .collect();
    let constraints: Vec<Soft> = soft
        .iter()
        .map(|each| Soft::new(each, guest, nodes, &scored, &among))
        .collect();
    for (slot, own) in slots.iter().zip(own.iter_mut()) {
        let sum: f64 = constraints.iter().map(|each| each.score(nodes, *slot)).sum();
        *own = sum.round() as i64;
    }
    level(own, &counts);
}

fn soft(guest: &Guest) -> impl Iterator<Item = (&Spread, usize, TopologyId)> {
    let all = guest.demand().spread.iter().zip(&guest.spread);
    all.filter(|(spread, _)| !spread.hard)
        .map(|(spread, (group, topology))| (spread, *group, *topology))
}

/// The least crowded gets most; nodes that lack a label get nothing.
fn level(own: &mut [i64], counts: &[bool]) {
    let counted = || {
        own.iter()
            .zip(counts)
            .filter(|(_, counts)| **counts)
            .map(|(own, _)| *own)
    };
    let (least, most) = (
        counted().min().unwrap_or_default(),
        counted().max().unwrap_or_default().max(0),
    );
    for (own, counts) in own.iter_mut().zip(counts) {
        *own = match (counts, most) {
            (false, _) => 0,
            (true, 0) => MOST,
            (true, most) => MOST * (most + least - *own) / most,
        };
    }
}

#[allow(clippy::cast_precision_loss)]
impl Soft {
    fn new(
        (spread, group, topology): &(&Spread, usize, TopologyId),
        guest: &Guest,
        nodes: &Snapshot,
        scored: &[Slot],
        among: &Bits,
    ) -> Self {
        let column = nodes.topologies.get(*topology);
        let by_host = column.key == HOST;
        let group = nodes.census.group(*group).filter(|group| !group.is_everyone());
        let counts = group.into_iter().flat_map(|group| group.staying.iter());
        let (sums, domains) = if by_host {
            let mut sums = vec![0; nodes.names.len()];
            counts.for_each(|(slot, count)| sums[slot] = count);
            (sums, scored.len())
        } else {
            let counted = counted(spread, guest.demand(), nodes, among);
            by_domain(column, counts.filter(|(slot, _)| counted.contains(*slot)), scored)
        };
        Self {
            topology: *topology,
            sums,
            by_host,
            weight: (domains as f64 + 2.0).ln(),
            max_skew: spread.max_skew,
        }
    }

    fn score(&self, nodes: &Snapshot, slot: Slot) -> f64 {
        let Some(domain) = nodes.topologies.get(self.topology).domain(slot) else {
            return 0.0;
        };
        let count = self.sums[if self.by_host { slot } else { domain }];
        count as f64 * self.weight + (self.max_skew - 1) as f64
    }
}

/// Pods a domain, and the number of domains that the nodes to be scored lie in; those in none are one more.
fn by_domain(
    column: &Topology,
    counts: impl Iterator<Item = (Slot, i64)>,
    scored: &[Slot],
) -> (Vec<i64>, usize) {
    let mut there = vec![false; column.domains()];
    let mut nowhere = false;
    for slot in scored {
        match column.domain(*slot) {
            Some(domain) => there[domain] = true,
            None => nowhere = true,
        }
    }
    let mut sums = vec![0; column.domains()];
    for (slot, count) in counts {
        if let Some(domain) = column.domain(slot).filter(|domain| there[*domain]) {
            sums[domain] += count;
        }
    }
    let inhabited = there.iter().filter(|there| **there).count();
    (sums, inhabited + usize::from(nowhere))
}
