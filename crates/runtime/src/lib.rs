//! setpoint-runtime
