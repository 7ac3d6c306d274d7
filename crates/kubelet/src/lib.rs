//! setpoint-kubelet
