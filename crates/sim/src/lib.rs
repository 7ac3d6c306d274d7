//! setpoint-sim
