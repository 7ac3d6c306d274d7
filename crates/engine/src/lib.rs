//! setpoint-engine
