//! Requests that go on to nodes, pods and Services: exec, attach, port-forward, logs, proxy. An upgraded connection is
//! tunnelled byte for byte; the kubelet speaks the streaming protocols itself.

mod links;
mod location;

use std::io::Write as _;
use std::sync::Arc;

use api::{BoxFuture, BoxStream, Refused};
use bytes::Bytes;
use flate2::write::{DeflateDecoder, GzDecoder};
use futures::StreamExt as _;
use http::header::{CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HOST, LOCATION, UPGRADE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, Uri};
use http_body_util::{BodyExt as _, Limited};
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls_pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::audit::Trail;
use crate::elsewhere::{Connection, Connector};
use crate::http::Body;
use crate::limits::{DIAL, REFUSAL, TUNNEL_BUFFER};
use links::{Page, Place};
use location::locate;
pub(crate) use location::{Location, Scheme};

/// Passes connections on. Towards kubelets it shows the API server's own certificate, and checks theirs.
pub struct Proxy {
    kubelet: Arc<ClientConfig>,
    /// For `https:` pods and Services, whose certificates nobody has promised anything about.
    unverified: Arc<ClientConfig>,
}

/// Headers of one hop.
const HOP: [&str; 7] = [
    "connection",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
];

/// The path by which the client asked.
const FORWARDED_URI: HeaderName = HeaderName::from_static("x-forwarded-uri");

/// What a proxied server allows other sites to do would be allowed towards this server.
const CROSS_SITE: [&str; 4] = [
    "access-control-allow-credentials",
    "access-control-allow-headers",
    "access-control-allow-methods",
    "access-control-allow-origin",
];

impl Proxy {
    pub fn new(kubelet: Arc<ClientConfig>, unverified: Arc<ClientConfig>) -> Self {
        Self { kubelet, unverified }
    }
}

impl Connector for Proxy {
    fn connect(&self, connection: Connection) -> BoxFuture<'static, Result<Response<Body>, Refused>> {
        let (kubelet, unverified) = (self.kubelet.clone(), self.unverified.clone());
        Box::pin(async move {
            let Some(location) = locate(&connection)? else {
                return Ok(Response::new(Body::Empty));
            };
            let tls = if location.is_kubelet { kubelet } else { unverified };
            if connection.subresource != "proxy" {
                let answer = forward(location, tls, connection.request).await?;
                return match connection.subresource.as_str() {
                    "log" => explained(answer).await,
                    _ => Ok(answer),
                };
            }
            if let Some(redirect) = to_root(&connection) {
                return Ok(redirect);
            }
            let place = place(&connection, &location);
            let mut request = connection.request;
            if let Ok(uri) = HeaderValue::try_from(request.uri().path()) {
                request.headers_mut().insert(FORWARDED_URI, uri);
            }
            Ok(rewritten(forward(location, tls, request).await?, place))
        })
    }
}

/// A kubelet refuses a log in plain text, which clients would not show.
async fn explained(answer: Response<Body>) -> Result<Response<Body>, Refused> {
    let status = answer.status();
    if status.is_success() {
        return Ok(answer);
    }
    let said = Limited::new(answer.into_body(), REFUSAL).collect().await;
    let said = said.map(|body| body.to_bytes()).unwrap_or_default();
    let said = String::from_utf8_lossy(&said).into_owned();
    Err(match status {
        StatusCode::BAD_REQUEST => Refused::bad_request(said),
        StatusCode::NOT_FOUND => Refused::new(api::Reason::NotFound, said),
        StatusCode::INTERNAL_SERVER_ERROR => Refused::internal(format!("Internal error occurred: {said}")),
        other => Refused {
            code: other.as_u16(),
            ..Refused::new(api::Reason::Unknown, said)
        },
    })
}

/// Sends the request to the location, and streams the answer back; both sides are joined if it switches protocols.
pub(crate) async fn forward(
    location: Location,
    tls: Arc<ClientConfig>,
    mut request: Request<Incoming>,
) -> Result<Response<Body>, Refused> {
    let trail = request.extensions_mut().remove::<Trail>();
    let upgrades = request.headers().contains_key(UPGRADE);
    let client = upgrades.then(|| hyper::upgrade::on(&mut request));
    let outgoing = outgoing(&location, request, upgrades)?;
    let mut answer = ask(&location, tls, outgoing).await?;
    if answer.status() == StatusCode::SWITCHING_PROTOCOLS
        && let Some(client) = client
    {
        let server = hyper::upgrade::on(&mut answer);
        tokio::spawn(async move {
            let _trail = trail;
            if let (Ok(client), Ok(server)) = tokio::join!(client, server) {
                join(TokioIo::new(client), TokioIo::new(server)).await;
            }
        });
        let (parts, _) = answer.into_parts();
        return Ok(Response::from_parts(parts, Body::Empty));
    }
    let (mut parts, body) = answer.into_parts();
    for name in HOP {
        parts.headers.remove(name);
    }
    let chunks = body.into_data_stream();
    let whole = futures::stream::unfold(chunks, |mut chunks| async move {
        // A broken body ends here as it does for the reader: short.
        Some((chunks.next().await?.ok()?, chunks))
    });
    Ok(Response::from_parts(parts, Body::Stream(Box::pin(whole))))
}

/// One request over a connection of its own.
pub(crate) async fn ask<B>(
    location: &Location,
    tls: Arc<ClientConfig>,
    request: Request<B>,
) -> Result<Response<Incoming>, Refused>
where
    B: hyper::body::Body<Data = bytes::Bytes> + Send + 'static,
    B::Error: std::error::Error + Send + Sync,
{
    let failed = |e: &dyn std::fmt::Display| unreachable(location, e);
    let stream = tokio::time::timeout(DIAL, TcpStream::connect((location.host.as_str(), location.port)))
        .await
        .map_err(|_| failed(&"i/o timeout"))?
        .map_err(|e| failed(&e))?;
    stream.set_nodelay(true).map_err(|e| failed(&e))?;
    match location.scheme {
        Scheme::Http => send(stream, request).await.map_err(|e| failed(&e)),
        Scheme::Https => {
            let name = location.server_name.as_ref().unwrap_or(&location.host);
            let name = ServerName::try_from(name.clone()).map_err(|e| failed(&e))?;
            let stream = TlsConnector::from(tls)
                .connect(name, stream)
                .await
                .map_err(|e| failed(&e))?;
            send(stream, request).await.map_err(|e| failed(&e))
        }
    }
}

async fn join(mut a: impl AsyncRead + AsyncWrite + Unpin, mut b: impl AsyncRead + AsyncWrite + Unpin) {
    // Either side may break off at any time; the other then sees the end.
    let _ = tokio::io::copy_bidirectional_with_sizes(&mut a, &mut b, TUNNEL_BUFFER, TUNNEL_BUFFER).await;
}

async fn send<B>(
    stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static,
    request: Request<B>,
) -> Result<Response<Incoming>, hyper::Error>
where
    B: hyper::body::Body<Data = bytes::Bytes> + Send + 'static,
    B::Error: std::error::Error + Send + Sync,
{
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection.with_upgrades());
    sender.send_request(request).await
}

fn outgoing(
    location: &Location,
    request: Request<Incoming>,
    upgrades: bool,
) -> Result<Request<Incoming>, Refused> {
    let (mut parts, body) = request.into_parts();
    parts.uri =
        Uri::try_from(&location.path).map_err(|e| Refused::bad_request(format!("{}: {e}", location.path)))?;
    parts.version = http::Version::HTTP_11;
    let upgrade = parts.headers.get(UPGRADE).cloned();
    for name in HOP {
        parts.headers.remove(name);
    }
    // The caller's credentials are for this server alone.
    parts.headers.remove(http::header::AUTHORIZATION);
    parts.headers.remove(UPGRADE);
    remove_prefixed(&mut parts.headers, "impersonate-");
    if let (true, Some(upgrade)) = (upgrades, upgrade) {
        parts.headers.insert(UPGRADE, upgrade);
        parts
            .headers
            .insert(CONNECTION, HeaderValue::from_static("Upgrade"));
    }
    let host = location.authority();
    parts.headers.insert(
        HOST,
        HeaderValue::try_from(host).map_err(|e| Refused::bad_request(e.to_string()))?,
    );
    Ok(Request::from_parts(parts, body))
}

pub(crate) fn remove_prefixed(headers: &mut HeaderMap, prefix: &str) {
    let names: Vec<HeaderName> = headers
        .keys()
        .filter(|name| name.as_str().starts_with(prefix))
        .cloned()
        .collect();
    names.iter().for_each(|name| drop(headers.remove(name)));
}

/// Relative addresses of a page need a path that ends with a slash: a client that asks without one is sent there.
fn to_root(connection: &Connection) -> Option<Response<Body>> {
    let (request, uri) = (&connection.request, connection.request.uri());
    let asks = matches!(*request.method(), Method::GET | Method::HEAD);
    if !connection.path.is_empty() || !asks || request.headers().contains_key(UPGRADE) {
        return None;
    }
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let location = HeaderValue::try_from(format!("{}/{query}", uri.path())).ok()?;
    let mut answer = Response::new(Body::Empty);
    *answer.status_mut() = StatusCode::MOVED_PERMANENTLY;
    answer.headers_mut().insert(LOCATION, location);
    Some(answer)
}

fn place(connection: &Connection, location: &Location) -> Place {
    let uri = connection.request.uri();
    let path = uri.path();
    let host = connection
        .request
        .headers()
        .get(HOST)
        .and_then(|host| host.to_str().ok());
    let host = host.or_else(|| uri.authority().map(|authority| authority.as_str()));
    Place {
        prefix: path
            .strip_suffix(connection.path.as_str())
            .unwrap_or(path)
            .to_owned(),
        address: location.authority(),
        host: host.unwrap_or_default().to_owned(),
    }
}

/// Redirects and pages of the proxied server stay behind the proxy.
fn rewritten(mut answer: Response<Body>, place: Place) -> Response<Body> {
    let headers = answer.headers_mut();
    CROSS_SITE.iter().for_each(|name| drop(headers.remove(*name)));
    let text = |headers: &HeaderMap, name: HeaderName| {
        let value = headers.get(name).and_then(|value| value.to_str().ok());
        value.map(|value| value.trim().to_owned())
    };
    if let Some(location) = text(headers, LOCATION) {
        if let Ok(seen) = HeaderValue::try_from(place.seen(&location)) {
            headers.insert(LOCATION, seen);
        }
        return answer;
    }
    let is_page = text(headers, CONTENT_TYPE).is_some_and(|type_| {
        type_
            .split(';')
            .next()
            .is_some_and(|type_| type_.trim() == "text/html")
    });
    let decoder = match text(headers, CONTENT_ENCODING).as_deref() {
        None | Some("") => Some(Decoder::Plain),
        Some("gzip") => Some(Decoder::Gzip(GzDecoder::new(Vec::new()))),
        Some("deflate") => Some(Decoder::Deflate(DeflateDecoder::new(Vec::new()))),
        Some(_) => None,
    };
    let (true, Some(decoder)) = (is_page, decoder) else {
        return answer;
    };
    headers.remove(CONTENT_LENGTH);
    headers.remove(CONTENT_ENCODING);
    answer.map(|body| with_links(body, decoder, Page::new(place)))
}

/// A page arrives packed, and is passed on unpacked.
enum Decoder {
    Plain,
    Gzip(GzDecoder<Vec<u8>>),
    Deflate(DeflateDecoder<Vec<u8>>),
}

impl Decoder {
    fn decode(&mut self, bytes: &[u8]) -> std::io::Result<Vec<u8>> {
        match self {
            Decoder::Plain => return Ok(bytes.to_vec()),
            Decoder::Gzip(decoder) => decoder.write_all(bytes)?,
            Decoder::Deflate(decoder) => decoder.write_all(bytes)?,
        }
        self.flushed()
    }

    fn flushed(&mut self) -> std::io::Result<Vec<u8>> {
        Ok(match self {
            Decoder::Plain => Vec::new(),
            Decoder::Gzip(decoder) => {
                decoder.flush()?;
                std::mem::take(decoder.get_mut())
            }
            Decoder::Deflate(decoder) => {
                decoder.flush()?;
                std::mem::take(decoder.get_mut())
            }
        })
    }
}

fn with_links(body: Body, decoder: Decoder, page: Page) -> Body {
    let pieces: BoxStream<'static, Bytes> = match body {
        Body::Empty => return Body::Empty,
        Body::Full(bytes) => Box::pin(futures::stream::iter([bytes])),
        Body::Stream(stream) => stream,
    };
    let whole = futures::stream::unfold(Some((pieces, decoder, page)), |state| async move {
        let (mut pieces, mut decoder, mut page) = state?;
        match pieces.next().await.map(|piece| decoder.decode(&piece)) {
            Some(Ok(plain)) => Some((page.push(&plain).into(), Some((pieces, decoder, page)))),
            // What cannot be unpacked ends here as it does for the reader: short.
            Some(Err(_)) | None => Some((page.end().into(), None)),
        }
    });
    let whole = whole.filter(|bytes: &Bytes| std::future::ready(!bytes.is_empty()));
    Body::Stream(Box::pin(whole))
}

/// Upstream answers 503 for pods and Services, and 500 with the dialling error for kubelets.
fn unreachable(location: &Location, why: &dyn std::fmt::Display) -> Refused {
    let at = format!("{}:{}", location.host, location.port);
    if location.is_kubelet {
        return Refused::internal(format!("error dialing backend: dial tcp {at}: {why}"));
    }
    Refused::unavailable(format!("error trying to reach service: dial tcp {at}: {why}"))
}
