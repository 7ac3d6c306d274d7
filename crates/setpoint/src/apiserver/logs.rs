//! How much is logged.

use clap::Args;

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Logs")]
pub(crate) struct LoggingFlags {
    /// How much is logged: from 4 on what is done for each request, from 6 on everything; SETPOINT_LOG says it in detail
    #[arg(short, long, default_value_t = 0)]
    v: u8,
}

impl LoggingFlags {
    pub(super) fn level(&self) -> &'static str {
        match self.v {
            0..=3 => "info",
            4 | 5 => "debug",
            _ => "trace",
        }
    }
}
