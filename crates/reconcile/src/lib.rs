//! setpoint-reconcile
