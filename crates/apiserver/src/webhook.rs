//! Calls to webhooks: a JSON document is posted over TLS to a URL or a Service, and another one comes back. Admission and
//! conversion share the calls, and with them the connections, which are kept open. Redirects are not followed.

mod backoff;
pub(crate) mod caller;
mod connect;
mod remote;
mod target;
mod trust;

use std::collections::HashMap;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use api::{Refused, Value};
use bytes::Bytes;
use http::{Method, Request, StatusCode, header};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use parking_lot::Mutex;
use serde_json::json;

use crate::limits;
use crate::server::{Server, WeakServer};
use connect::{Connector, Unreachable};

pub(crate) use self::backoff::Backoff;
pub use remote::Remote;
pub(crate) use target::Target;

type Pool = Client<Connector, Full<Bytes>>;

/// Open connections, by where they lead and whom they trust.
#[derive(Default)]
pub(crate) struct Webhooks {
    pools: Mutex<HashMap<Target, Arc<Pool>>>,
}

impl Server {
    /// Posts a document and answers with what came back within `timeout`. An error is the sentence that follows upstream's
    /// `failed to call webhook: `.
    pub(crate) async fn call_webhook(
        &self,
        target: &Target,
        body: &Value,
        timeout: Duration,
    ) -> Result<Value, String> {
        let url = format!("{}?timeout={}s", target.url(), timeout.as_secs());
        let pool = self.inner().webhooks.pool(target, self.weak())?;
        let asked = exchange(&pool, &url, Bytes::from(body.to_string()));
        match tokio::time::timeout(timeout, asked).await {
            Ok(outcome) => outcome,
            Err(_) => Err(in_post(&url, "context deadline exceeded")),
        }
    }
}

impl Webhooks {
    fn pool(&self, target: &Target, server: WeakServer) -> Result<Arc<Pool>, String> {
        let place = target.without_path();
        let mut pools = self.pools.lock();
        if let Some(pool) = pools.get(&place) {
            return Ok(Arc::clone(pool));
        }
        let connector = Connector::new(&place, server)?;
        let pool = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(limits::WEBHOOK_IDLE)
            .build(connector);
        let pool = Arc::new(pool);
        if pools.len() >= limits::WEBHOOK_PLACES {
            pools.clear();
        }
        pools.insert(place, Arc::clone(&pool));
        Ok(pool)
    }
}

fn in_post(url: &str, says: &str) -> String {
    format!("Post {}: {says}", json!(url))
}

async fn exchange(pool: &Pool, url: &str, body: Bytes) -> Result<Value, String> {
    let request = Request::builder()
        .method(Method::POST)
        .uri(url)
        .header(header::ACCEPT, "application/json, */*")
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::USER_AGENT, "kube-apiserver-admission")
        .body(Full::new(body))
        .map_err(|error| in_post(url, &error.to_string()))?;
    let answer = pool.request(request).await;
    let answer = answer.map_err(|error| in_post(url, &root_of(&error)))?;
    let status = answer.status();
    let body = Limited::new(answer.into_body(), limits::WEBHOOK_ANSWER_BYTES);
    let body = body.collect().await;
    let body = body.map_err(|error| in_post(url, &error.to_string()))?.to_bytes();
    if status == StatusCode::OK || status == StatusCode::CREATED {
        return serde_json::from_slice(&body)
            .map_err(|error| format!("couldn't get version/kind; json parse error: {error}"));
    }
    Err(refusal_of(status, &body))
}

/// What went wrong at the bottom: the layers above say no more than that something did.
fn root_of(error: &(dyn Error + 'static)) -> String {
    let mut at = error;
    loop {
        if let Some(unreachable) = at.downcast_ref::<Unreachable>() {
            return unreachable.to_string();
        }
        match at.source() {
            Some(source) => at = source,
            None => return at.to_string(),
        }
    }
}

/// An answer that is none, in the words of upstream's client.
pub(crate) fn refusal_of(status: StatusCode, body: &[u8]) -> String {
    if let Ok(said) = serde_json::from_slice::<Value>(body)
        && said["kind"] == "Status"
        && said["status"] == "Failure"
    {
        return Refused::from_status(&said).message;
    }
    let text = String::from_utf8_lossy(body);
    let text = text.trim();
    let says = match status.as_u16() {
        400 => "the server rejected our request for an unknown reason",
        401 => "the server has asked for the client to provide credentials",
        403 | 406 | 415 => return text.to_owned(),
        404 => "the server could not find the requested resource",
        405 => "the server does not allow this method on the requested resource",
        409 => "the server reported a conflict",
        422 => "the server rejected our request due to an error in our request",
        429 => "the server has received too many requests and has asked us to try again later",
        503 => "the server is currently unable to handle the request",
        504 => {
            "the server was unable to return a response in the time allotted, but may still be processing the request"
        }
        500.. => {
            return format!(
                "an error on the server ({}) has prevented the request from succeeding",
                json!(if text.is_empty() { "unknown" } else { text })
            );
        }
        other => {
            return format!(
                "the server responded with the status code {other} but did not return more information"
            );
        }
    };
    says.to_owned()
}
