//! Every bound of these loops, in one place.

/// Pods made or deleted in one turn of one ReplicaSet, DaemonSet or Job.
pub(crate) const BURST_REPLICAS: i64 = 500;
/// Waits that one gap names; more of the same kind say nothing new.
pub(crate) const NAMED_WAITS: usize = 5;
/// Endpoints in one EndpointSlice, and addresses in one Endpoints object: upstream's numbers.
pub(crate) const ENDPOINTS_PER_SLICE: usize = 100;
pub(crate) const ADDRESSES_IN_ENDPOINTS: usize = 1000;
/// Finished pods that are kept in a whole cluster.
pub(crate) const FINISHED_PODS: usize = 12_500;
/// How long a pod stays when its node is gone: the node may come back.
pub(crate) const ABSENT_NODE_SECONDS: i64 = 40;
/// How long a node may be silent, and how long a new one may take for its first word.
pub(crate) const NODE_GRACE_SECONDS: i64 = 50;
pub(crate) const NODE_STARTUP_SECONDS: i64 = 60;
/// The pause after a Job's first failed pod; doubled with each further one, up to the second number.
pub(crate) const JOB_BACKOFF_SECONDS: i64 = 10;
pub(crate) const JOB_BACKOFF_MAX_SECONDS: i64 = 600;
/// Uids that a Job's status notes at most.
pub(crate) const UNCOUNTED_PODS: usize = 500;
/// A daemon pod that failed is replaced no sooner than this after it was made.
pub(crate) const FAILED_DAEMON_SECONDS: i64 = 10;
/// How long an allowed eviction may take to become a deletion.
pub(crate) const DISRUPTION_SECONDS: i64 = 120;
/// Addresses of one hand-made subset that are mirrored, and held by one slice.
pub(crate) const MIRRORED_ADDRESSES: usize = 1000;
