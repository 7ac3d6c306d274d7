//! Topology spread: constraints that must hold (`DoNotSchedule`).

use super::{Filter, Happening, Refusal, Wakes, admitted, refuse, untolerated};
use crate::bits::Bits;
use crate::demand::Demand;
use crate::guest::Guest;
use crate::peers;
use crate::question::Question;
use crate::snapshot::{Slot, Snapshot};
use crate::topology::TopologyId;

pub(super) struct Spread;

/// How evenly the pods lie that each hard constraint counts.
pub(crate) struct Evenness(Vec<Constraint>);

struct Constraint {
    topology: TopologyId,
    /// Pods a domain.
    sums: Vec<i64>,
    /// In the emptiest domain that counts.
    least: i64,
    max_skew: i64,
    itself: i64,
}

enum Why<'a> {
    NoLabel(&'a Constraint),
    Skewed(&'a Constraint, i64),
}

impl Evenness {
    pub(crate) fn of(guest: &Guest, nodes: &Snapshot) -> Self {
        let hard = || {
            guest
                .demand()
                .spread
                .iter()
                .zip(&guest.spread)
                .filter(|(spread, _)| spread.hard)
        };
        let topologies: Vec<TopologyId> = hard().map(|(_, (_, topology))| *topology).collect();
        if topologies.is_empty() {
            return Self(Vec::new());
        }
        let mut labelled = nodes.live.clone();
        labelled.retain(|node| in_all(&topologies, nodes, node));
        let constraints = hard().map(|(spread, (group, topology))| {
            let counted = counted(spread, guest.demand(), nodes, &labelled);
            let mut sums = vec![0; nodes.topologies.get(*topology).domains()];
            let mut there = vec![false; sums.len()];
            let domain = |node| nodes.topologies.get(*topology).domain(node);
            counted
                .iter()
                .filter_map(domain)
                .for_each(|domain| there[domain] = true);
            if let Some(group) = nodes.census.group(*group).filter(|group| !group.is_everyone()) {
                let counts = group.staying.iter().filter(|(node, _)| counted.contains(*node));
                counts.for_each(|(node, count)| {
                    if let Some(domain) = domain(node) {
                        sums[domain] += count;
                    }
                });
            }
            Constraint::new(spread, *topology, sums, &there)
        });
        Self(constraints.collect())
    }

    fn refuses(&self, nodes: &Snapshot, node: Slot) -> Option<Why<'_>> {
        self.0.iter().find_map(|each| {
            let Some(domain) = nodes.topologies.get(each.topology).domain(node) else {
                return Some(Why::NoLabel(each));
            };
            let here = each.sums.get(domain).copied().unwrap_or_default();
            let skew = here + each.itself - each.least;
            (skew > each.max_skew).then_some(Why::Skewed(each, skew))
        })
    }
}

impl Constraint {
    fn new(spread: &peers::Spread, topology: TopologyId, sums: Vec<i64>, there: &[bool]) -> Self {
        let domains = there.iter().filter(|there| **there).count();
        let counts = sums.iter().zip(there).filter(|(_, there)| **there);
        let least = counts.map(|(sum, _)| *sum).min().unwrap_or(i64::from(i32::MAX));
        Self {
            topology,
            sums,
            least: if domains < spread.min_domains { 0 } else { least },
            max_skew: spread.max_skew,
            itself: i64::from(spread.counts_itself),
        }
    }
}

fn in_all(topologies: &[TopologyId], nodes: &Snapshot, node: Slot) -> bool {
    topologies
        .iter()
        .all(|topology| nodes.topologies.get(*topology).domain(node).is_some())
}

/// The nodes whose pods count, as the constraint's inclusion policies say.
pub(crate) fn counted(spread: &peers::Spread, demand: &Demand, nodes: &Snapshot, among: &Bits) -> Bits {
    let mut counted = among.clone();
    if spread.honors_affinity {
        admitted(demand, nodes, &mut counted);
    }
    if spread.honors_taints {
        counted.retain(|node| untolerated(demand, nodes.taints_of(node)).is_none());
    }
    counted
}

impl Filter for Spread {
    fn name(&self) -> &'static str {
        "PodTopologySpread"
    }

    fn wakes_on(&self) -> Wakes {
        Wakes::NODE.and(Wakes::POD_LEFT).and(Wakes::POD_CAME)
    }

    fn narrow(&self, question: &Question<'_>, nodes: &Snapshot, candidates: &mut Bits) {
        if !question.evenness.0.is_empty() {
            candidates.retain(|node| question.evenness.refuses(nodes, node).is_none());
        }
    }

    fn explain(&self, question: &Question<'_>, nodes: &Snapshot, node: Slot) -> Vec<Refusal> {
        const REASON: &str = "node(s) didn't match pod topology spread constraints";
        let key = |each: &Constraint| nodes.topologies.get(each.topology).key.clone();
        match question.evenness.refuses(nodes, node) {
            None => Vec::new(),
            Some(Why::NoLabel(each)) => {
                let shortfall = format!("it has no label {}", key(each));
                let reason = format!("{REASON} (missing required label)");
                vec![refuse("SpreadLabelMissing", reason, shortfall)]
            }
            Some(Why::Skewed(each, skew)) => {
                let shortfall = format!(
                    "{}: the skew would be {skew}, at most {}",
                    key(each),
                    each.max_skew
                );
                vec![refuse("SpreadSkewed", REASON, shortfall).until_pods_leave()]
            }
        }
    }

    fn helps(&self, guest: &Guest, happening: Happening<'_>, nodes: &Snapshot) -> bool {
        let counts = |other: &Guest| {
            let mut hard = guest
                .demand()
                .spread
                .iter()
                .zip(&guest.spread)
                .filter(|(spread, _)| spread.hard);
            hard.any(|(_, (group, _))| nodes.census.belongs(other.class, *group))
        };
        match happening {
            Happening::PodCame(other) | Happening::PodLeft(other, _) => counts(other),
            Happening::NodeChanged(_) | Happening::NodeGone => true,
            Happening::Storage => false,
        }
    }
}
