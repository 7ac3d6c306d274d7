//! Reviews that another server answers, as upstream's webhooks for tokens and permissions do.

use std::time::Duration;

use api::Value;
use bytes::Bytes;
use http::header::RETRY_AFTER;

use crate::webhook::caller::{Said, Unanswered};
use crate::webhook::{Backoff, Remote, refusal_of};

/// Before the second try, as upstream.
const PAUSE: Duration = Duration::from_millis(500);

/// The review as it comes back. Failures that pass by themselves are tried anew.
pub(super) async fn ask(remote: &Remote, review: &Value, timeout: Duration) -> Result<Value, Unanswered> {
    let body = Bytes::from(review.to_string());
    let mut backoff = Backoff::starting(PAUSE);
    loop {
        let answer = remote.ask(body.clone(), timeout).await;
        if !passes(&answer) || !backoff.again().await {
            return read(answer);
        }
    }
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
