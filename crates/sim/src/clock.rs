//! Virtual time: tokio's paused clock turns the hands, and objects and timers see the same hour.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use api::Timestamp;
use engine::Clock;
use tokio::time::Instant;

/// 2026-01-01T00:00:00Z, when every simulation begins.
const BEGIN_SECONDS: i64 = 1_767_225_600;

#[derive(Clone, Debug)]
pub struct VirtualClock {
    started: Instant,
    /// Seconds by which somebody has set it forward.
    set: Arc<AtomicI64>,
}

impl VirtualClock {
    /// Must be called inside the runtime whose clock it shows.
    pub fn start() -> Self {
        Self {
            started: Instant::now(),
            set: Arc::default(),
        }
    }

    /// Sets it forward, or back, for all who look at it; timers do not notice, as those of a machine.
    pub(crate) fn set_forward(&self, seconds: i64) {
        self.set.fetch_add(seconds, Ordering::Relaxed);
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> Timestamp {
        let elapsed = i64::try_from(self.started.elapsed().as_nanos()).unwrap_or(i64::MAX);
        let begin = BEGIN_SECONDS + self.set.load(Ordering::Relaxed);
        let begin = Timestamp::from_second(begin).unwrap_or_default();
        begin + std::time::Duration::from_nanos(elapsed.unsigned_abs())
    }
}

/// Runs `work` in one thread whose clock jumps to the next timer as soon as nobody has anything to do.
pub fn in_virtual_time<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime without I/O needs nothing of the machine");
    runtime.block_on(work)
}
