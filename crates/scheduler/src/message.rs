//! Why a pod waits, in upstream's sentence: `0/3 nodes are available: 1 Insufficient cpu, 2 ….`

use std::collections::BTreeMap;

use crate::filter::Refusal;

/// Reasons counted over all nodes, sorted as text, as upstream sorts them.
pub(crate) fn unschedulable<'a>(nodes: usize, refusals: impl Iterator<Item = &'a Refusal>) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for refusal in refusals {
        *counts.entry(&refusal.reason).or_default() += 1;
    }
    let mut parts: Vec<String> = counts
        .into_iter()
        .map(|(reason, count)| format!("{count} {reason}"))
        .collect();
    parts.sort();
    let head = if nodes == 0 {
        "no nodes available to schedule pods".to_owned()
    } else {
        String::new()
    };
    if nodes == 0 {
        return head;
    }
    format!("0/{nodes} nodes are available: {}.", parts.join(", "))
}
