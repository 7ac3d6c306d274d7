//! Reviews that another server answers, as upstream's webhooks for tokens and permissions do.

use std::time::Duration;

use api::Value;
use bytes::Bytes;
use http::header::RETRY_AFTER;

use crate::webhook::caller::{Said, Unanswered};
use crate::webhook::{Remote, refusal_of};

/// Upstream's backoff: so many tries, each pause half as long again.
const TRIES: u32 = 5;
const PAUSE: Duration = Duration::from_millis(500);
const GROWTH: f64 = 1.5;
const JITTER: f64 = 0.2;

/// The review as it comes back. Failures that pass by themselves are tried anew.
pub(super) async fn ask(remote: &Remote, review: &Value, timeout: Duration) -> Result<Value, Unanswered> {
    let body = Bytes::from(review.to_string());
    let mut pause = PAUSE;
    for _ in 1..TRIES {
        let answer = remote.ask(body.clone(), timeout).await;
        if !passes(&answer) {
            return read(answer);
        }
        let jitter = 1.0 + JITTER * rand::random::<f64>();
        tokio::time::sleep(pause.mul_f64(jitter)).await;
        pause = pause.mul_f64(GROWTH);
    }
    read(remote.ask(body, timeout).await)
}

/// Whether it is worth another try.
fn passes(answer: &Result<Said, Unanswered>) -> bool {
    match answer {
        Ok(said) => matches!(said.status.as_u16(), 429 | 500 | 504) || said.headers.contains_key(RETRY_AFTER),
        Err(unanswered) => unanswered.says.contains("reset"),
    }
}

fn read(answer: Result<Said, Unanswered>) -> Result<Value, Unanswered> {
    let said = answer?;
    let says = match said.status.as_u16() {
        200..=202 => match serde_json::from_slice(&said.body) {
            Ok(review) => return Ok(review),
            Err(error) => format!("couldn't get version/kind; json parse error: {error}"),
        },
        _ => refusal_of(said.status, &said.body),
    };
    let timed_out = said.status.as_u16() == 504;
    Err(Unanswered { says, timed_out })
}
