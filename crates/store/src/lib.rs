//! setpoint-store
