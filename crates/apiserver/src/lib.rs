//! setpoint-apiserver
pub mod auth;
