//! One request of a case and its answer, over a connection that exists in memory alone.

use std::time::Duration;

use api::Value;
use base64::Engine as _;
use bytes::Bytes;
use http::{HeaderMap, Request};
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;

use super::steady::steady;
use crate::Server;

const PIPE_BYTES: usize = 64 << 10;
/// A watch of the transcripts ends by itself within a second or two.
const PATIENCE: Duration = Duration::from_secs(10);

pub(super) struct Exchange {
    code: u16,
    headers: HeaderMap,
    body: Bytes,
}

impl Exchange {
    pub(super) async fn run(server: &Server, case: &Value) -> Result<Self, String> {
        let request = request(case).map_err(|error| error.to_string())?;
        let answered = Box::pin(exchange(server, request));
        match tokio::time::timeout(PATIENCE, answered).await {
            Ok(outcome) => outcome.map_err(|error| error.to_string()),
            Err(_) => Err("no answer".to_owned()),
        }
    }

    pub(super) fn code(&self) -> u16 {
        self.code
    }

    /// The body; what is no JSON, as a text.
    pub(super) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| self.text().into())
    }

    /// Compares code, type, the headers that the transcript names, and the body without what differs from run to run.
    pub(super) fn compare(&self, case: &Value) -> Result<(), String> {
        let mut wrong = Vec::new();
        let mut expect = |what: &str, expected: String, found: String| {
            if expected != found {
                wrong.push(format!("  {what}\n    expected {expected}\n    found    {found}"));
            }
        };
        expect("code", case["code"].to_string(), self.code.to_string());
        if let Some(type_) = case["content_type"].as_str() {
            expect("content type", type_.to_owned(), self.header("content-type"));
        }
        for (name, value) in case["headers"].as_object().into_iter().flatten() {
            let value = value.as_str().unwrap_or_default().to_owned();
            // Of several warnings the transcript has the first.
            let found = match name.as_str() {
                "warning" => self.first_header(name),
                _ => self.header(name),
            };
            expect(name, value, found);
        }
        if let Some(text) = case["response_base64"].as_str() {
            let bytes = base64::engine::general_purpose::STANDARD
                .decode(text)
                .unwrap_or_default();
            let decode = |bytes: &[u8]| match kinds::protobuf::decode(bytes) {
                Ok(decoded) => steady(decoded.value).to_string(),
                Err(says) => says,
            };
            expect("body", decode(&bytes), decode(&self.body));
        } else if !case["response"].is_null() {
            expect(
                "body",
                steady(case["response"].clone()).to_string(),
                steady(self.json()).to_string(),
            );
        } else if let Some(text) = case["response_text"].as_str() {
            expect("body", lines(text), lines(&self.text()));
        }
        if wrong.is_empty() {
            Ok(())
        } else {
            Err(wrong.join("\n"))
        }
    }

    fn header(&self, name: &str) -> String {
        let all: Vec<&str> = self
            .headers
            .get_all(name)
            .iter()
            .filter_map(|v| v.to_str().ok())
            .collect();
        all.join(", ")
    }

    fn first_header(&self, name: &str) -> String {
        let first = self.headers.get(name).and_then(|value| value.to_str().ok());
        first.unwrap_or_default().to_owned()
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A stream of frames is compared frame by frame, another text as it is.
fn lines(text: &str) -> String {
    let frame = |line: &str| match serde_json::from_str::<Value>(line) {
        Ok(value) if value.is_object() => steady(value).to_string(),
        _ => super::steady::steady_text(line),
    };
    text.lines().map(frame).collect::<Vec<_>>().join("\n")
}

fn request(case: &Value) -> Result<Request<Full<Bytes>>, http::Error> {
    let text = |name: &str| case[name].as_str().unwrap_or_default();
    let mut builder = Request::builder()
        .method(text("method"))
        .uri(text("path"))
        .header("host", "kubernetes")
        .header("user-agent", "Python-urllib/3.13")
        .header("accept", case["accept"].as_str().unwrap_or("application/json"));
    let token = match case["token"].as_str() {
        None => Some("admintoken"),
        Some("none" | "") => None,
        other => other,
    };
    if let Some(token) = token {
        builder = builder.header("authorization", format!("Bearer {token}"));
    }
    if let Some(type_) = case["request_content_type"].as_str() {
        builder = builder.header("content-type", type_);
    }
    for (name, value) in case["request_headers"].as_object().into_iter().flatten() {
        builder = builder.header(name, value.as_str().unwrap_or_default());
    }
    builder.body(Full::new(body(case)))
}

fn body(case: &Value) -> Bytes {
    if case["body_note"] == "10001 add operations" {
        let one = serde_json::json!({"op": "add", "path": "/data/x", "value": "y"});
        return Value::Array(vec![one; 10_001]).to_string().into();
    }
    match &case["body"] {
        Value::Null => Bytes::new(),
        Value::String(text) if text.starts_with("<1.2 MB") => {
            let data = serde_json::json!({"d": "x".repeat(1_200_000)});
            let object = serde_json::json!({
                "apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "big"}, "data": data,
            });
            object.to_string().into()
        }
        Value::String(text) => text.clone().into(),
        value => value.to_string().into(),
    }
}

type AnyError = Box<dyn std::error::Error + Send + Sync>;

async fn exchange(server: &Server, request: Request<Full<Bytes>>) -> Result<Exchange, AnyError> {
    let (near, far) = tokio::io::duplex(PIPE_BYTES);
    let serving = server.serve_stream(far, Vec::new(), std::future::pending());
    let asking = async {
        let (mut sender, connection) = http1::handshake(TokioIo::new(near)).await?;
        let work = async {
            let response = sender.send_request(request).await?;
            let (parts, body) = response.into_parts();
            let body = body.collect().await?.to_bytes();
            Ok::<_, AnyError>(Exchange {
                code: parts.status.as_u16(),
                headers: parts.headers,
                body,
            })
        };
        let mut connection = std::pin::pin!(connection);
        let mut work = std::pin::pin!(work);
        tokio::select! {
            outcome = &mut work => outcome,
            ended = &mut connection => {
                ended?;
                work.await
            }
        }
    };
    tokio::select! {
        outcome = asking => outcome,
        () = serving => Err("the server hung up".into()),
    }
}
