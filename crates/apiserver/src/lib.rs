//! setpoint-apiserver
