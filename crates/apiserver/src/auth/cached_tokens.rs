//! Tokens that somebody else knows: what was said of one is remembered for a while.

use std::sync::Arc;
use std::time::{Duration, Instant};

use api::BoxFuture;
use ring::digest::{Context, SHA256};

use super::remembered::Remembered;
use crate::authenticate::{Recognised, TokenAuthenticator};
use crate::limits;

type Answer = Result<Option<Recognised>, String>;

/// Asks `inner` for what it does not remember.
pub struct CachedTokens {
    inner: Arc<dyn TokenAuthenticator>,
    known: Duration,
    unknown: Duration,
    /// By a hash of the token and the audiences.
    answers: Remembered<Vec<u8>, Answer>,
}

impl CachedTokens {
    /// Known tokens are remembered for `known`, refused ones for `unknown`, and failures not at all.
    pub fn new(inner: Arc<dyn TokenAuthenticator>, known: Duration, unknown: Duration) -> Self {
        Self {
            inner,
            known,
            unknown,
            answers: Remembered::new(limits::REMEMBERED),
        }
    }

    async fn ask(&self, token: &str, wanted: &[String]) -> (Answer, Duration) {
        let answer = self.inner.recognise(token, wanted).await;
        let keep = match &answer {
            Ok(Some(_)) => self.known,
            Ok(None) => self.unknown,
            Err(_) => Duration::ZERO,
        };
        (answer, keep)
    }
}

impl TokenAuthenticator for CachedTokens {
    fn recognise<'a>(&'a self, token: &'a str, wanted: &'a [String]) -> BoxFuture<'a, Answer> {
        Box::pin(async move {
            let key = key(token, wanted);
            if let Some(answer) = self.answers.get(&key, Instant::now()) {
                return answer;
            }
            self.answers.get_or_ask(&key, || self.ask(token, wanted)).await
        })
    }
}

fn key(token: &str, wanted: &[String]) -> Vec<u8> {
    let mut context = Context::new(&SHA256);
    for part in std::iter::once(token).chain(wanted.iter().map(String::as_str)) {
        context.update(&part.len().to_be_bytes());
        context.update(part.as_bytes());
    }
    context.finish().as_ref().to_vec()
}
