//! What `/metrics` tells of the audit, under upstream's names.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use parking_lot::Mutex;

use super::event::Event;
use super::policy::Level;

#[derive(Default)]
pub(super) struct Counters {
    events: AtomicU64,
    rejected: AtomicU64,
    levels: [AtomicU64; 4],
    /// Events that were not written down, by who lost them.
    errors: Mutex<BTreeMap<&'static str, u64>>,
}

impl Counters {
    pub(super) fn event(&self) {
        self.events.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn level(&self, level: Level) {
        self.levels[level as usize].fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn rejected(&self) {
        self.rejected.fetch_add(1, Ordering::Relaxed);
    }

    /// Events are lost: counted, and told in the log without their bodies.
    pub(super) fn lost(&self, plugin: &'static str, why: &str, events: &[Arc<Event>]) {
        *self.errors.lock().entry(plugin).or_default() += events.len() as u64;
        let all: Vec<String> = events.iter().map(|event| event.text()).collect();
        let (lost, events) = (events.len(), all.join("\n"));
        tracing::error!(plugin, why, lost, events, "audit events are not written down");
    }

    pub(super) fn text(&self) -> String {
        let mut out = String::new();
        let counter = |name: &str, help: &str| {
            format!("# HELP apiserver_audit_{name} {help}\n# TYPE apiserver_audit_{name} counter\n")
        };
        out.push_str(&counter(
            "event_total",
            "Audit events made and handed to the backends.",
        ));
        let _ = writeln!(
            out,
            "apiserver_audit_event_total {}",
            self.events.load(Ordering::Relaxed)
        );
        out.push_str(&counter(
            "error_total",
            "Audit events that a plugin could not pass on.",
        ));
        for (plugin, lost) in self.errors.lock().iter() {
            let _ = writeln!(out, "apiserver_audit_error_total{{plugin=\"{plugin}\"}} {lost}");
        }
        out.push_str(&counter(
            "level_total",
            "Requests by the level that the policy has for them.",
        ));
        for level in [
            Level::None,
            Level::Metadata,
            Level::Request,
            Level::RequestResponse,
        ] {
            let count = self.levels[level as usize].load(Ordering::Relaxed);
            let _ = writeln!(
                out,
                "apiserver_audit_level_total{{level=\"{}\"}} {count}",
                level.name()
            );
        }
        let help = "Requests refused because they could not be written down.";
        out.push_str(&counter("requests_rejected_total", help));
        let rejected = self.rejected.load(Ordering::Relaxed);
        let _ = writeln!(out, "apiserver_audit_requests_rejected_total {rejected}");
        out
    }
}
