//! Where the log goes: standard error, which is the cluster's log file unless it runs in the foreground.

use tracing_subscriber::EnvFilter;

/// Starts logging, as much as `SETPOINT_LOG` asks for.
pub(crate) fn start() {
    start_at("info");
}

/// The same, or as much as this level if that says nothing.
pub(crate) fn start_at(level: &str) {
    let filter = EnvFilter::try_from_env("SETPOINT_LOG").unwrap_or_else(|_| EnvFilter::new(level));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        // On a full disk it would complain to standard error, fail at that, too, and take the thread down.
        .log_internal_errors(false)
        .init();
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::process::{Command, Stdio};

    /// Runs itself again, with a log on a disk that is full.
    #[test]
    fn a_log_that_cannot_be_written_stops_nothing() {
        const CHILD: &str = "SETPOINT_TEST_FULL_LOG";
        if std::env::var_os(CHILD).is_some() {
            super::start();
            tracing::error!("nobody will read this");
            return;
        }
        let name = "logging::tests::a_log_that_cannot_be_written_stops_nothing";
        let mut again = Command::new(std::env::current_exe().unwrap());
        again.args(["--exact", name, "--nocapture"]).env(CHILD, "1");
        let full = File::options().write(true).open("/dev/full").unwrap();
        let ended = again.stdout(Stdio::null()).stderr(full).status().unwrap();
        assert!(ended.success(), "{ended}");
    }
}
