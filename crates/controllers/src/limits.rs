//! Every bound of these loops, in one place.

/// Pods made or deleted in one turn of one ReplicaSet, DaemonSet or Job.
pub(crate) const BURST_REPLICAS: i64 = 500;
/// Waits that one gap names; more of the same kind say nothing new.
pub(crate) const NAMED_WAITS: usize = 5;
/// Endpoints in one EndpointSlice, and addresses in one Endpoints object: upstream's numbers.
pub(crate) const ENDPOINTS_PER_SLICE: usize = 100;
pub(crate) const ADDRESSES_IN_ENDPOINTS: usize = 1000;
