//! How often, and after which pauses, a webhook is asked again: as upstream's `DefaultRetryBackoffWithInitialDelay`.

use std::time::Duration;

const TRIES: u32 = 5;
const GROWTH: f64 = 1.5;
const JITTER: f64 = 0.2;

/// The pauses between the tries of one question. Nobody tells when a server outside is there again.
pub(crate) struct Backoff {
    pause: Duration,
    left: u32,
}

impl Backoff {
    pub(crate) fn starting(pause: Duration) -> Self {
        Self {
            pause,
            left: TRIES - 1,
        }
    }

    /// Waits for the next try; `false` at once if there is none.
    pub(crate) async fn again(&mut self) -> bool {
        if self.left == 0 {
            return false;
        }
        self.left -= 1;
        let jitter = 1.0 + JITTER * rand::random::<f64>();
        tokio::time::sleep(self.pause.mul_f64(jitter)).await;
        self.pause = self.pause.mul_f64(GROWTH);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::time::Instant;

    #[tokio::test(start_paused = true)]
    async fn five_tries_with_growing_pauses() {
        let began = Instant::now();
        let mut backoff = Backoff::starting(Duration::from_secs(1));
        let mut pauses = 0;
        while backoff.again().await {
            pauses += 1;
        }
        let waited = began.elapsed().as_secs_f64();
        assert_eq!(pauses, 4);
        assert!((8.1..9.8).contains(&waited), "{waited}");
    }
}
