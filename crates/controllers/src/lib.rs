//! setpoint-controllers
