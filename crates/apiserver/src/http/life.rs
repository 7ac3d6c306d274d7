//! A connection's life: in use while a request is open, at an end when it was idle for long or is told to go elsewhere.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until};

use crate::limits;

pub(super) struct Life {
    began: Instant,
    open: AtomicUsize,
    /// Milliseconds after `began`; of the first request, 0 before it.
    used: AtomicU64,
    leave: Notify,
}

/// An open request, until this is dropped.
pub(crate) struct Open(Arc<Life>);

impl Life {
    pub(super) fn new() -> Arc<Self> {
        Arc::new(Self {
            began: Instant::now(),
            open: AtomicUsize::new(0),
            used: AtomicU64::new(0),
            leave: Notify::new(),
        })
    }

    pub(super) fn open(self: &Arc<Self>) -> Open {
        self.open.fetch_add(1, Ordering::Relaxed);
        Open(Arc::clone(self))
    }

    /// Tells the client to go elsewhere with its next request.
    pub(super) fn leave(&self) {
        self.leave.notify_one();
    }

    /// Done when the connection is to end.
    pub(super) async fn over(&self) {
        tokio::select! {
            () = self.idle() => {}
            () = self.leave.notified() => {}
        }
    }

    /// The first request must come as soon as its headers must.
    async fn idle(&self) {
        let mut at = self.began + limits::HEADER_TIMEOUT;
        loop {
            sleep_until(at).await;
            let used = Duration::from_millis(self.used.load(Ordering::Relaxed));
            at = match self.open.load(Ordering::Relaxed) {
                0 if used.is_zero() => return,
                0 => self.began + used + limits::IDLE_TIMEOUT,
                _ => Instant::now() + limits::IDLE_TIMEOUT,
            };
            if at <= Instant::now() {
                return;
            }
        }
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        let life = &self.0;
        let used = life.began.elapsed().as_millis().max(1);
        let used = u64::try_from(used).unwrap_or(u64::MAX);
        life.used.store(used, Ordering::Relaxed);
        life.open.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn lasts(life: &Life) -> Duration {
        let since = Instant::now();
        life.over().await;
        since.elapsed()
    }

    #[tokio::test(start_paused = true)]
    async fn a_connection_without_a_request_ends_early() {
        let life = Life::new();
        assert_eq!(lasts(&life).await.as_secs(), limits::HEADER_TIMEOUT.as_secs());
    }

    #[tokio::test(start_paused = true)]
    async fn one_that_is_not_used_any_more_ends_and_one_in_use_does_not() {
        let life = Life::new();
        let open = life.open();
        let hour = Duration::from_secs(3600);
        assert!(tokio::time::timeout(hour, life.over()).await.is_err());
        drop(open);
        let lasted = lasts(&life).await;
        assert!(lasted <= 2 * limits::IDLE_TIMEOUT, "{lasted:?}");
        assert!(lasted >= limits::HEADER_TIMEOUT, "{lasted:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn one_that_is_told_to_go_ends_at_once() {
        let life = Life::new();
        let _open = life.open();
        life.leave();
        assert_eq!(lasts(&life).await, Duration::ZERO);
    }
}
