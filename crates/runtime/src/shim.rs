//! One per pod: single-threaded, holds the pod's namespaces, starts its containers, writes their logs, reaps them.

/// Becomes a shim and never returns if this process was started as one; otherwise does nothing.
pub fn shim_main() {}
