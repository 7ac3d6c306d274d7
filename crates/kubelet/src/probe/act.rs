//! One probe each: a command, an HTTP request, a connection, a gRPC health check.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Empty, Full, Limited};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use super::Target;
use crate::kubelet::Shared;
use crate::limits::{PROBE_BODY, PROBE_REDIRECTS};
use crate::pod::spec::HttpGet;

pub(super) async fn exec(
    shared: &Shared,
    id: &str,
    command: &[String],
    timeout: Duration,
) -> Result<(), String> {
    match shared.config.runtime.exec_sync(id, command, Some(timeout)).await {
        Ok(output) if output.code == 0 => Ok(()),
        Ok(output) => {
            let mut bytes = output.stdout;
            bytes.extend_from_slice(&output.stderr);
            bytes.truncate(PROBE_BODY);
            Err(String::from_utf8_lossy(&bytes).into_owned())
        }
        Err(runtime::Error::TimedOut { command, .. }) => Err(format!(
            "command timed out: {command:?} timed out after {}s",
            timeout.as_secs()
        )),
        Err(error) => Err(error.to_string()),
    }
}

pub(super) async fn tcp(target: &Target, timeout: Duration) -> Result<(), String> {
    match tokio::time::timeout(timeout, connect(target)).await {
        Ok(connected) => connected.map(drop),
        Err(_) => Err(format!("dial tcp {}: i/o timeout", target.shown())),
    }
}

async fn connect(target: &Target) -> Result<TcpStream, String> {
    let stream = TcpStream::connect((target.host.as_str(), target.port)).await;
    stream.map_err(|error| format!("dial tcp {}: connect: {}", target.shown(), plain(&error)))
}

/// As Go words it: without the number.
fn plain(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::ConnectionRefused => "connection refused".to_owned(),
        std::io::ErrorKind::HostUnreachable => "no route to host".to_owned(),
        std::io::ErrorKind::NetworkUnreachable => "network is unreachable".to_owned(),
        std::io::ErrorKind::ConnectionReset => "connection reset by peer".to_owned(),
        _ => error.to_string(),
    }
}

/// What an HTTP server answered with.
pub(crate) struct Answer {
    pub(crate) status: u16,
    location: Option<String>,
    body: String,
}

pub(super) async fn http_probe(target: &Target, http: &HttpGet, timeout: Duration) -> Result<(), String> {
    let url = url(target, http);
    let asked = tokio::time::timeout(timeout, follow(target, http)).await;
    let answer = asked.map_err(|_| {
        format!("Get \"{url}\": context deadline exceeded (Client.Timeout exceeded while awaiting headers)")
    })??;
    if (200..400).contains(&answer.status) {
        return Ok(());
    }
    tracing::debug!(
        url,
        status = answer.status,
        body = answer.body,
        "an HTTP probe failed"
    );
    Err(format!("HTTP probe failed with statuscode: {}", answer.status))
}

fn scheme(http: &HttpGet) -> String {
    if http.scheme.is_empty() {
        "http".to_owned()
    } else {
        http.scheme.to_lowercase()
    }
}

fn url(target: &Target, http: &HttpGet) -> String {
    let path = http.path.trim_start_matches('/');
    format!("{}://{}/{path}", scheme(http), target.shown())
}

/// Follows redirects as long as they stay on the same host; one that leaves it counts as success, as upstream's does.
async fn follow(target: &Target, http: &HttpGet) -> Result<Answer, String> {
    let mut http = http.clone();
    for _ in 0..PROBE_REDIRECTS {
        let answer = self::http(target, &http, "kube-probe/1.36").await?;
        let Some(location) = answer
            .location
            .as_ref()
            .filter(|_| (300..400).contains(&answer.status))
        else {
            return Ok(answer);
        };
        let origin = format!("{}://{}", scheme(&http), target.shown());
        match location
            .strip_prefix(&origin)
            .or_else(|| location.starts_with('/').then_some(location.as_str()))
        {
            Some(path) => http.path = path.to_owned(),
            None => return Ok(answer),
        }
    }
    Err(format!(
        "Get \"{}\": stopped after {PROBE_REDIRECTS} redirects",
        url(target, &http)
    ))
}

/// One GET request.
pub(crate) async fn http(target: &Target, http: &HttpGet, agent: &str) -> Result<Answer, String> {
    let url = url(target, http);
    let failed = |error: String| format!("Get \"{url}\": {error}");
    let stream = connect(target).await.map_err(failed)?;
    if scheme(http) == "https" {
        let name = ServerName::try_from(target.host.clone()).map_err(|error| failed(error.to_string()))?;
        // Probes do not judge certificates, as upstream's do not.
        let tls = runtime::tls::with_anyone().map_err(|error| failed(error.to_string()))?;
        let stream = TlsConnector::from(Arc::new(tls))
            .connect(name, stream)
            .await
            .map_err(|error| failed(error.to_string()))?;
        return ask(stream, target, http, agent).await.map_err(failed);
    }
    ask(stream, target, http, agent).await.map_err(failed)
}

async fn ask<S>(stream: S, target: &Target, http: &HttpGet, agent: &str) -> Result<Answer, String>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let io = TokioIo::new(stream);
    let (mut sender, connection) = hyper::client::conn::http1::handshake(io).await.map_err(text)?;
    let driver = tokio::spawn(connection);
    let sent = sender
        .send_request(request(target, http, agent)?)
        .await
        .map_err(text);
    let answer = match sent {
        Ok(response) => Ok(read(response).await),
        Err(error) => Err(error),
    };
    driver.abort();
    answer
}

fn text(error: hyper::Error) -> String {
    if error.is_incomplete_message() {
        "EOF".to_owned()
    } else {
        error.to_string()
    }
}

fn request(target: &Target, http: &HttpGet, agent: &str) -> Result<http::Request<Empty<Bytes>>, String> {
    let path = format!("/{}", http.path.trim_start_matches('/'));
    let given = |name: &str| {
        http.http_headers
            .iter()
            .any(|header| header.name.eq_ignore_ascii_case(name))
    };
    let mut request = http::Request::get(path);
    for header in &http.http_headers {
        // An empty value leaves the usual header out.
        if !header.value.is_empty() {
            request = request.header(&header.name, &header.value);
        }
    }
    for (name, value) in [
        ("Host", target.shown().as_str()),
        ("User-Agent", agent),
        ("Accept", "*/*"),
    ] {
        if !given(name) {
            request = request.header(name, value);
        }
    }
    request
        .header("Connection", "close")
        .body(Empty::new())
        .map_err(|error| error.to_string())
}

async fn read(response: http::Response<hyper::body::Incoming>) -> Answer {
    let status = response.status().as_u16();
    let location = response.headers().get(http::header::LOCATION);
    let location = location.and_then(|value| value.to_str().ok()).map(str::to_owned);
    let body = Limited::new(response.into_body(), PROBE_BODY).collect().await;
    let body = body
        .map(|body| String::from_utf8_lossy(&body.to_bytes()).into_owned())
        .unwrap_or_default();
    Answer {
        status,
        location,
        body,
    }
}

/// One time for both: to connect, and to be answered.
pub(super) async fn grpc(target: &Target, service: &str, timeout: Duration) -> Result<(), String> {
    let end = tokio::time::Instant::now() + timeout;
    let seconds = timeout.as_secs();
    // Upstream tries to connect until the time is over, and says no more than that.
    let Some(Ok(stream)) = within(timeout, connect(target)).await else {
        let shown = target.shown();
        return Err(format!(
            "timeout: failed to connect service {shown:?} within {seconds}s: context deadline exceeded"
        ));
    };
    tokio::time::timeout_at(end, check(stream, target, service))
        .await
        .unwrap_or_else(|_| Err(format!("timeout: health rpc did not complete within {seconds}s")))
}

async fn within<T>(timeout: Duration, work: impl Future<Output = T>) -> Option<T> {
    tokio::time::timeout(timeout, work).await.ok()
}

async fn check(stream: TcpStream, target: &Target, service: &str) -> Result<(), String> {
    let io = TokioIo::new(stream);
    let handshake = hyper::client::conn::http2::handshake(TokioExecutor::new(), io).await;
    let (mut sender, connection) =
        handshake.map_err(|error| format!("error: health rpc probe failed: {error}"))?;
    let driver = tokio::spawn(connection);
    let request = http::Request::post(format!("http://{}/grpc.health.v1.Health/Check", target.shown()))
        .header("content-type", "application/grpc")
        .header("te", "trailers")
        .header("user-agent", "kube-probe/1.36")
        .body(Full::new(message(service)));
    let request = request.map_err(|error| error.to_string())?;
    let answer = sender
        .send_request(request)
        .await
        .map_err(|error| format!("error: health rpc probe failed: {error}"));
    let verdict = match answer {
        Ok(response) => judge(response).await,
        Err(error) => Err(error),
    };
    driver.abort();
    verdict
}

/// `HealthCheckRequest { service = 1 }` in a gRPC frame.
fn message(service: &str) -> Bytes {
    let mut body = Vec::new();
    if !service.is_empty() {
        body.push(0x0a);
        let mut length = service.len();
        while length >= 0x80 {
            body.push(u8::try_from(length & 0x7f).unwrap_or(0) | 0x80);
            length >>= 7;
        }
        body.push(u8::try_from(length).unwrap_or(0));
        body.extend_from_slice(service.as_bytes());
    }
    let mut frame = vec![0];
    frame.extend_from_slice(&u32::try_from(body.len()).unwrap_or(0).to_be_bytes());
    frame.extend(body);
    frame.into()
}

async fn judge(response: http::Response<hyper::body::Incoming>) -> Result<(), String> {
    let (parts, body) = response.into_parts();
    let collected = Limited::new(body, PROBE_BODY)
        .collect()
        .await
        .map_err(|error| error.to_string())?;
    let trailers = collected.trailers().cloned().unwrap_or_default();
    let code = parts
        .headers
        .get("grpc-status")
        .or_else(|| trailers.get("grpc-status"));
    match code.and_then(|code| code.to_str().ok()) {
        Some("0") => {}
        Some("12") => {
            return Err(
                "error: this server does not implement the grpc health protocol (grpc.health.v1.Health): "
                    .to_owned(),
            );
        }
        code => {
            return Err(format!(
                "error: health rpc probe failed: code {}",
                code.unwrap_or("unknown")
            ));
        }
    }
    let bytes = collected.to_bytes();
    // Field 1 is the status, after the frame's five bytes; 0 is left out.
    let status = bytes
        .get(5..)
        .filter(|message| message.first() == Some(&0x08))
        .and_then(|message| message.get(1));
    match status {
        Some(1) => Ok(()),
        Some(2) => Err("service unhealthy (responded with \"NOT_SERVING\")".to_owned()),
        Some(3) => Err("service unhealthy (responded with \"SERVICE_UNKNOWN\")".to_owned()),
        _ => Err("service unhealthy (responded with \"UNKNOWN\")".to_owned()),
    }
}
