//! What a container does is written in its image's name, so that a manifest says it all.
//!
//! ```text
//! web:1            serves, ready as soon as it runs
//! missing          no registry has it
//! never-ready      runs, but its readiness probe never passes
//! slow-30s         is ready 30 s after it runs
//! crash            ends with 1 at once, again and again
//! task-5s          ends with 0 after 5 s
//! failing-task-5s  ends with 1 after 5 s
//! ```

use std::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Image {
    Serves,
    Missing,
    NeverReady,
    Slow { after: Duration },
    Crashes,
    Ends { after: Duration, code: i32 },
}

impl Image {
    pub(crate) fn of(name: &str) -> Self {
        let name = name.split(':').next().unwrap_or_default();
        let after = |prefix: &str| {
            let seconds = name.strip_prefix(prefix)?.strip_suffix('s')?;
            Some(Duration::from_secs(seconds.parse().ok()?))
        };
        if let Some(after) = after("slow-") {
            return Self::Slow { after };
        }
        if let Some(after) = after("task-") {
            return Self::Ends { after, code: 0 };
        }
        if let Some(after) = after("failing-task-") {
            return Self::Ends { after, code: 1 };
        }
        match name {
            "missing" => Self::Missing,
            "never-ready" => Self::NeverReady,
            "crash" => Self::Crashes,
            _ => Self::Serves,
        }
    }
}
