//! setpoint-kinds
