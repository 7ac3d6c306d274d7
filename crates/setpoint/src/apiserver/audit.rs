//! What is written down of requests, and where.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail};
use apiserver::Parts;
use apiserver::audit::{
    Auditor, Backend, Batching, Format, Log, LogFile, Mode, Policy, Rotation, Throttle, Truncation, Webhook,
};
use clap::{ArgAction, Args, ValueEnum};

use super::values;

const MEGABYTE: u64 = 1024 * 1024;

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Audit")]
pub(crate) struct AuditFlags {
    /// The file of the policy that says how much of which requests is written down; without it nothing is
    #[arg(long)]
    audit_policy_file: Option<PathBuf>,
    #[command(flatten)]
    log: LogFlags,
    #[command(flatten)]
    webhook: WebhookFlags,
}

#[derive(Args, Clone, Debug)]
struct LogFlags {
    /// The file to write events to; - for standard output
    #[arg(long)]
    audit_log_path: Option<PathBuf>,
    /// How many days old files are kept; 0: for ever
    #[arg(long, default_value_t = 366)]
    audit_log_maxage: u32,
    /// How many old files are kept; 0: all
    #[arg(long, default_value_t = 100)]
    audit_log_maxbackup: usize,
    /// How many megabytes a file may have before it is put aside; 0: any number
    #[arg(long, default_value_t = 100)]
    audit_log_maxsize: u64,
    /// Whether old files are packed by gzip
    #[arg(
        long, value_parser = values::boolean, default_value = "false", action = ArgAction::Set,
        num_args = 0..=1, require_equals = true, default_missing_value = "true"
    )]
    audit_log_compress: bool,
    /// The form of an event: a line of JSON, or of text
    #[arg(long, value_enum, default_value_t = FormatName::Json)]
    audit_log_format: FormatName,
    /// The version of events
    #[arg(long, default_value = "audit.k8s.io/v1", value_parser = ["audit.k8s.io/v1"])]
    audit_log_version: String,
    /// Who waits for an event to be written: nobody, the request, or the request that is refused if it cannot be
    #[arg(long, value_enum, default_value_t = ModeName::Blocking)]
    audit_log_mode: ModeName,
    /// How many events may wait in mode batch
    #[arg(long, default_value_t = 10_000)]
    audit_log_batch_buffer_size: usize,
    /// How many events are written together in mode batch
    #[arg(long, default_value_t = 1)]
    audit_log_batch_max_size: usize,
    /// After which time a batch is written that is not full
    #[arg(long, value_parser = values::duration, default_value = "0s")]
    audit_log_batch_max_wait: Duration,
    /// Whether batches have a rate
    #[arg(
        long, value_parser = values::boolean, default_value = "false", action = ArgAction::Set,
        num_args = 0..=1, require_equals = true, default_missing_value = "true"
    )]
    audit_log_batch_throttle_enable: bool,
    /// Batches a second
    #[arg(long, default_value_t = 0.0)]
    audit_log_batch_throttle_qps: f64,
    /// Batches at once, after a quiet time
    #[arg(long, default_value_t = 0)]
    audit_log_batch_throttle_burst: u32,
    /// Whether events that are too large lose their bodies
    #[arg(
        long, value_parser = values::boolean, default_value = "false", action = ArgAction::Set,
        num_args = 0..=1, require_equals = true, default_missing_value = "true"
    )]
    audit_log_truncate_enabled: bool,
    /// Bytes of a batch; of no effect, as upstream hands on one event at a time
    #[arg(long, default_value_t = 10 << 20)]
    audit_log_truncate_max_batch_size: usize,
    /// Bytes of an event from which on it is too large
    #[arg(long, default_value_t = 100 << 10)]
    audit_log_truncate_max_event_size: usize,
}

#[derive(Args, Clone, Debug)]
struct WebhookFlags {
    /// The kubeconfig of the server that events are posted to
    #[arg(long)]
    audit_webhook_config_file: Option<PathBuf>,
    /// How long to wait before a failed request is repeated for the first time
    #[arg(long, alias = "audit-webhook-batch-initial-backoff", value_parser = values::duration, default_value = "10s")]
    audit_webhook_initial_backoff: Duration,
    /// The version of events
    #[arg(long, default_value = "audit.k8s.io/v1", value_parser = ["audit.k8s.io/v1"])]
    audit_webhook_version: String,
    /// Who waits for an event to be posted: nobody, the request, or the request that is refused if it cannot be
    #[arg(long, value_enum, default_value_t = ModeName::Batch)]
    audit_webhook_mode: ModeName,
    /// How many events may wait in mode batch
    #[arg(long, default_value_t = 10_000)]
    audit_webhook_batch_buffer_size: usize,
    /// How many events are posted together in mode batch
    #[arg(long, default_value_t = 400)]
    audit_webhook_batch_max_size: usize,
    /// After which time a batch is posted that is not full
    #[arg(long, value_parser = values::duration, default_value = "30s")]
    audit_webhook_batch_max_wait: Duration,
    /// Whether batches have a rate
    #[arg(
        long, value_parser = values::boolean, default_value = "true", action = ArgAction::Set,
        num_args = 0..=1, require_equals = true, default_missing_value = "true"
    )]
    audit_webhook_batch_throttle_enable: bool,
    /// Batches a second
    #[arg(long, default_value_t = 10.0)]
    audit_webhook_batch_throttle_qps: f64,
    /// Batches at once, after a quiet time
    #[arg(long, default_value_t = 15)]
    audit_webhook_batch_throttle_burst: u32,
    /// Whether events that are too large lose their bodies
    #[arg(
        long, value_parser = values::boolean, default_value = "false", action = ArgAction::Set,
        num_args = 0..=1, require_equals = true, default_missing_value = "true"
    )]
    audit_webhook_truncate_enabled: bool,
    /// Bytes of a batch; of no effect, as upstream hands on one event at a time
    #[arg(long, default_value_t = 10 << 20)]
    audit_webhook_truncate_max_batch_size: usize,
    /// Bytes of an event from which on it is too large
    #[arg(long, default_value_t = 100 << 10)]
    audit_webhook_truncate_max_event_size: usize,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FormatName {
    Json,
    Legacy,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ModeName {
    Batch,
    Blocking,
    BlockingStrict,
}

impl AuditFlags {
    pub(super) fn fill(&self, parts: &mut Parts) -> Result<()> {
        let Some(path) = &self.audit_policy_file else {
            if self.log.audit_log_path.is_some() || self.webhook.audit_webhook_config_file.is_some() {
                tracing::warn!("nothing is audited: there is no --audit-policy-file");
            }
            return Ok(());
        };
        let policy = Policy::parse(values::read("audit-policy-file", path)?.as_bytes());
        let policy = policy.map_err(|e| anyhow!("--audit-policy-file {}: {e}", path.display()))?;
        let backends: Vec<Backend> = [self.log.backend()?, self.webhook.backend()?]
            .into_iter()
            .flatten()
            .collect();
        if !backends.is_empty() {
            parts.audit = Some(Arc::new(Auditor::new(policy, backends)));
        }
        Ok(())
    }
}

impl LogFlags {
    fn backend(&self) -> Result<Option<Backend>> {
        let Some(path) = &self.audit_log_path else {
            return Ok(None);
        };
        let batching = Batching {
            buffer: self.audit_log_batch_buffer_size,
            max_events: self.audit_log_batch_max_size,
            max_wait: self.audit_log_batch_max_wait,
            throttle: self.audit_log_batch_throttle_enable.then_some(Throttle {
                batches_per_second: self.audit_log_batch_throttle_qps,
                burst: self.audit_log_batch_throttle_burst,
            }),
            overlap: false,
        };
        let mode = mode("log", self.audit_log_mode, batching)?;
        let truncation = truncation(
            "log",
            self.audit_log_truncate_enabled,
            self.audit_log_truncate_max_event_size,
            self.audit_log_truncate_max_batch_size,
        )?;
        Ok(Some(Backend::new(self.log(path)?, mode, truncation)))
    }

    fn log(&self, path: &Path) -> Result<Log> {
        let format = match self.audit_log_format {
            FormatName::Json => Format::Json,
            FormatName::Legacy => Format::Legacy,
        };
        if path == Path::new("-") {
            return Ok(Log::to_stdout(format));
        }
        let rotation = Rotation {
            max_bytes: self.audit_log_maxsize * MEGABYTE,
            max_age_days: self.audit_log_maxage,
            max_backups: self.audit_log_maxbackup,
            compress: self.audit_log_compress,
        };
        let file = LogFile::open(path, rotation);
        let file = file.with_context(|| format!("--audit-log-path: open {}", path.display()))?;
        Ok(Log::to_file(format, file))
    }
}

impl WebhookFlags {
    fn backend(&self) -> Result<Option<Backend>> {
        let Some(path) = &self.audit_webhook_config_file else {
            return Ok(None);
        };
        let batching = Batching {
            buffer: self.audit_webhook_batch_buffer_size,
            max_events: self.audit_webhook_batch_max_size,
            max_wait: self.audit_webhook_batch_max_wait,
            throttle: self.audit_webhook_batch_throttle_enable.then_some(Throttle {
                batches_per_second: self.audit_webhook_batch_throttle_qps,
                burst: self.audit_webhook_batch_throttle_burst,
            }),
            overlap: true,
        };
        let mode = mode("webhook", self.audit_webhook_mode, batching)?;
        let truncation = truncation(
            "webhook",
            self.audit_webhook_truncate_enabled,
            self.audit_webhook_truncate_max_event_size,
            self.audit_webhook_truncate_max_batch_size,
        )?;
        let remote = values::remote("audit-webhook-config-file", path)?;
        let webhook = Webhook::new(remote, self.audit_webhook_initial_backoff);
        Ok(Some(Backend::new(webhook, mode, truncation)))
    }
}

fn mode(backend: &str, name: ModeName, batching: Batching) -> Result<Mode> {
    match name {
        ModeName::Blocking => return Ok(Mode::Blocking),
        ModeName::BlockingStrict => return Ok(Mode::BlockingStrict),
        ModeName::Batch => {}
    }
    let flag = format!("--audit-{backend}-batch");
    if batching.buffer == 0 || batching.max_events == 0 {
        bail!("{flag}-buffer-size and {flag}-max-size must be positive numbers");
    }
    if let Some(throttle) = &batching.throttle
        && (throttle.batches_per_second <= 0.0 || throttle.burst == 0)
    {
        bail!("{flag}-throttle-qps and {flag}-throttle-burst must be positive numbers");
    }
    Ok(Mode::Batch(batching))
}

fn truncation(backend: &str, enabled: bool, event: usize, batch: usize) -> Result<Option<Truncation>> {
    let flag = format!("--audit-{backend}-truncate");
    if event == 0 {
        bail!("{flag}-max-event-size must be a positive number");
    }
    if batch < event {
        bail!("{flag}-max-batch-size {batch} must not be less than {flag}-max-event-size {event}");
    }
    Ok(enabled.then_some(Truncation {
        max_event_bytes: event,
    }))
}
