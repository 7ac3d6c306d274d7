//! setpoint-cli
