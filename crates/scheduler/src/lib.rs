//! setpoint-scheduler
