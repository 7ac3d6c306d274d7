//! setpoint-client
