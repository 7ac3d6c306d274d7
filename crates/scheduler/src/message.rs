//! Why a pod waits, in upstream's sentence: `0/3 nodes are available: 1 Insufficient cpu, 2 ….`

use std::collections::BTreeMap;

/// Reasons counted over all nodes, sorted as text, as upstream sorts them.
pub(crate) fn unavailable<'a>(nodes: usize, reasons: impl Iterator<Item = &'a str>) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for reason in reasons {
        *counts.entry(reason).or_default() += 1;
    }
    let counted = counts
        .into_iter()
        .map(|(reason, count)| format!("{count} {reason}"));
    let mut parts: Vec<String> = counted.collect();
    parts.sort();
    match parts.as_slice() {
        [] => format!("0/{nodes} nodes are available:"),
        parts => format!("0/{nodes} nodes are available: {}.", parts.join(", ")),
    }
}

/// One reason that holds for every node.
pub(crate) fn forbidden(nodes: usize, reason: &str) -> String {
    format!("0/{nodes} nodes are available: {reason}.")
}
