//! Why a pod waits, in upstream's sentence: `0/3 nodes are available: 1 Insufficient cpu, 2 ….`

/// Reasons counted over all nodes, sorted as text, as upstream sorts them.
pub(crate) fn unavailable<'a>(nodes: usize, reasons: impl Iterator<Item = &'a str>) -> String {
    // There are few different ones, and many nodes.
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for reason in reasons {
        match counts.iter_mut().find(|(each, _)| *each == reason) {
            Some((_, count)) => *count += 1,
            None => counts.push((reason, 1)),
        }
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
