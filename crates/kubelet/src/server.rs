//! The kubelet's HTTPS endpoint: logs, exec, attach, port-forward, pods, statistics and metrics of one node.
