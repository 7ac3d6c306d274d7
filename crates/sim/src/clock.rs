//! Virtual time: tokio's paused clock turns the hands, and objects and timers see the same hour.

use std::future::Future;

use api::Timestamp;
use engine::Clock;
use tokio::time::Instant;

/// 2026-01-01T00:00:00Z, when every simulation begins.
const BEGIN_SECONDS: i64 = 1_767_225_600;

#[derive(Clone, Copy, Debug)]
pub struct VirtualClock {
    started: Instant,
}

impl VirtualClock {
    /// Must be called inside the runtime whose clock it shows.
    pub fn start() -> Self {
        Self {
            started: Instant::now(),
        }
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> Timestamp {
        let elapsed = i64::try_from(self.started.elapsed().as_nanos()).unwrap_or(i64::MAX);
        let begin = Timestamp::from_second(BEGIN_SECONDS).unwrap_or_default();
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
