//! What holds without priority and fairness: so many requests that read, and so many that change, at the same time.

use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The limits; 0 is none.
#[derive(Debug, Default)]
pub(crate) struct InFlight {
    limits: [usize; 2],
    /// Of those that read, and of those that change.
    counts: [AtomicUsize; 2],
}

/// One request that counts until this is dropped.
pub(crate) struct Counted {
    all: Arc<InFlight>,
    change: bool,
}

impl InFlight {
    pub(crate) fn new(reading: usize, changing: usize) -> Arc<Self> {
        Arc::new(Self {
            limits: [reading, changing],
            counts: Default::default(),
        })
    }

    /// `None` if there are too many already. Administrators are always served.
    pub(crate) fn start(self: &Arc<Self>, change: bool, is_master: bool) -> Option<Counted> {
        let limit = self.limits[usize::from(change)];
        let before = self.counts[usize::from(change)].fetch_add(1, Ordering::Relaxed);
        let counted = Counted {
            all: Arc::clone(self),
            change,
        };
        (limit == 0 || before < limit || is_master).then_some(counted)
    }

    fn now(&self, change: bool) -> usize {
        self.counts[usize::from(change)].load(Ordering::Relaxed)
    }

    pub(crate) fn metrics(&self) -> String {
        let mut out = String::new();
        let name = "apiserver_current_inflight_requests";
        crate::metrics::header(&mut out, name, "gauge", "Requests that are executed");
        for (kind, change) in [("mutating", true), ("readOnly", false)] {
            let count = self.now(change);
            let _ = writeln!(out, "{name}{{request_kind=\"{kind}\"}} {count}");
        }
        out
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.all.counts[usize::from(self.change)].fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readers_and_writers_have_limits_of_their_own_and_administrators_none() {
        let all = InFlight::new(1, 2);
        let first = all.start(false, false);
        assert!(first.is_some());
        assert!(all.start(false, false).is_none());
        assert!(all.start(true, false).is_some());
        assert!(all.start(false, true).is_some());
        drop(first);
        assert!(all.start(false, false).is_some());
        assert_eq!((all.now(false), all.now(true)), (0, 0));
        let unlimited = InFlight::new(0, 0);
        let held: Vec<_> = (0..9).map(|_| unlimited.start(true, false)).collect();
        assert!(held.iter().all(Option::is_some));
        assert_eq!(unlimited.now(true), 9);
    }
}
