//! Every bound of the scheduler in one place.

use std::time::Duration;

/// Pods decided in one turn on one snapshot.
pub const BATCH: usize = 256;
/// Upstream's `podInitialBackoffSeconds` and `podMaxBackoffSeconds`.
pub const FIRST_BACKOFF: Duration = Duration::from_secs(1);
pub const LONGEST_BACKOFF: Duration = Duration::from_secs(10);
/// A waiting pod is looked at again after this, whatever happened (upstream's unschedulable flush).
pub const FLUSH: Duration = Duration::from_secs(300);
/// How long a pod with a node waits for its volumes to be bound (upstream's `bindTimeoutSeconds`).
pub const VOLUMES_WAIT: Duration = Duration::from_secs(600);
/// Nodes whose refusal is told one by one in a pod's gap.
pub const NODES_TOLD: usize = 20;
/// Different amounts asked for whose rankings of all nodes are kept.
pub const RANKINGS: usize = 8;
