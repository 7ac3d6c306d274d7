//! What the server takes on at once, and for how long.

use std::time::Duration;

use anyhow::{Result, bail};
use apiserver::{Limits, Parts};
use clap::{ArgAction, Args};

use super::values;

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Limits")]
pub(crate) struct LimitFlags {
    /// Share the server among clients by FlowSchemas and PriorityLevelConfigurations
    #[arg(
        long, value_parser = values::boolean, default_value = "true", action = ArgAction::Set,
        num_args = 0..=1, require_equals = true, default_missing_value = "true"
    )]
    enable_priority_and_fairness: bool,
    /// Requests that read at once; with fairness, the sum of this and the next is what there is to share
    #[arg(long, default_value_t = 400)]
    max_requests_inflight: u32,
    /// Requests that change something at once
    #[arg(long, default_value_t = 200)]
    max_mutating_requests_inflight: u32,
    /// How long a request may take, but for watches, logs and connections
    #[arg(long, default_value = "1m0s", value_parser = values::duration)]
    request_timeout: Duration,
    /// Seconds that a watch lasts at least if it does not say how long
    #[arg(long, default_value_t = 1800)]
    min_request_timeout: u32,
    /// Streams of one HTTP/2 connection [default: 100]
    #[arg(long, default_value_t = 0, hide_default_value = true)]
    http2_max_streams_per_connection: u32,
    /// How likely an HTTP/2 connection is told after a request to go elsewhere: 0 to 0.02
    #[arg(long, default_value_t = 0.0)]
    goaway_chance: f64,
    /// How long the server goes on, but is not ready, after it was told to stop
    #[arg(long, default_value = "0s", value_parser = values::duration)]
    shutdown_delay_duration: Duration,
}

/// The largest chance that upstream takes.
const MOST_CHANCE: f64 = 0.02;

impl LimitFlags {
    pub(super) fn fill(&self, parts: &mut Parts) -> Result<()> {
        if !(0.0..=MOST_CHANCE).contains(&self.goaway_chance) {
            bail!("--goaway-chance can not be less than 0 or greater than 0.02");
        }
        if self.request_timeout.is_zero() {
            bail!("--request-timeout must be greater than 0");
        }
        let both = self.max_requests_inflight + self.max_mutating_requests_inflight;
        if self.enable_priority_and_fairness && both == 0 {
            bail!(
                "--max-requests-inflight and --max-mutating-requests-inflight: their sum must be greater than 0 with \
                 --enable-priority-and-fairness"
            );
        }
        let defaults = Limits::default();
        parts.limits = Limits {
            fairness: self.enable_priority_and_fairness,
            requests_in_flight: self.max_requests_inflight as usize,
            changes_in_flight: self.max_mutating_requests_inflight as usize,
            request_timeout: self.request_timeout,
            watch_timeout: Duration::from_secs(self.min_request_timeout.into()),
            http2_streams: match self.http2_max_streams_per_connection {
                0 => defaults.http2_streams,
                streams => streams,
            },
            goaway_chance: self.goaway_chance,
            shutdown_delay: self.shutdown_delay_duration,
        };
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use apiserver::decoder;

    use super::super::ApiServerFlags;
    use super::*;

    fn limits(flags: &[&str]) -> Result<Limits, String> {
        let flags: Vec<String> = flags.iter().map(|flag| (*flag).to_owned()).collect();
        let flags = ApiServerFlags::parse(&flags).map_err(|e| e.to_string())?;
        let mut parts = Parts::new(Arc::new(store::MemoryStore::new(decoder())));
        flags.limits.fill(&mut parts).map_err(|e| e.to_string())?;
        Ok(parts.limits)
    }

    #[test]
    fn without_flags_limits_are_upstreams() {
        assert_eq!(limits(&[]), Ok(Limits::default()));
    }

    #[test]
    fn flags_change_limits_and_nonsense_is_refused() {
        let changed = limits(&[
            "--enable-priority-and-fairness=false",
            "--max-requests-inflight=0",
            "--request-timeout=5m",
            "--goaway-chance=0.01",
            "--http2-max-streams-per-connection=7",
        ]);
        let changed = changed.expect("limits");
        assert!(!changed.fairness);
        assert_eq!((changed.requests_in_flight, changed.http2_streams), (0, 7));
        assert_eq!(changed.request_timeout, Duration::from_secs(300));
        for wrong in [
            &["--goaway-chance=0.1"][..],
            &["--request-timeout=0s"],
            &["--max-requests-inflight=0", "--max-mutating-requests-inflight=0"],
        ] {
            assert!(limits(wrong).is_err(), "{wrong:?}");
        }
    }
}
