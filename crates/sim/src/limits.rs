//! Every bound of the simulation, in one place.

use std::time::Duration;

/// A cluster has settled when nothing but leases was written for so long.
pub(crate) const QUIET: Duration = Duration::from_secs(3);
/// What has not settled after so long never will: two loops undo each other's work.
pub(crate) const SETTLES: Duration = Duration::from_secs(900);
/// More writes than this in one `settle` or `tick` is a loop that runs away.
pub(crate) const WRITES: u64 = 20_000;
/// How deep `why` follows who waits on whom.
pub(crate) const WHY_DEPTH: usize = 8;
/// How long a new namespace may wait for its service account.
pub(crate) const ACCOUNT_PATIENCE: Duration = Duration::from_secs(30);
