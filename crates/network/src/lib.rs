//! setpoint-network
