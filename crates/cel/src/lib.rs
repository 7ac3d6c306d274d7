//! setpoint-cel
