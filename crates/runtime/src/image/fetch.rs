//! The least HTTP that registries need: one connection per request, redirects followed, TLS with the system's roots.

use std::io::Cursor;
use std::path::Path;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::header::{AUTHORIZATION, HOST, LOCATION, USER_AGENT};
use http::{HeaderMap, HeaderName, Method, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, ServerName};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::RegistryHost;
use super::proxy::Proxy;
use super::registry::{PATIENCE, same_place};
use crate::{limits, tls};

/// Where distributions keep the certificates of the authorities they trust.
const ROOTS: [&str; 4] = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];

#[derive(Clone)]
pub(crate) struct Ask {
    pub(crate) method: Method,
    pub(crate) url: String,
    pub(crate) headers: Vec<(HeaderName, String)>,
    pub(crate) body: Bytes,
}

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    body: Incoming,
}

pub(crate) struct Url {
    pub(crate) secure: bool,
    pub(crate) host: String,
    pub(crate) port: u16,
    path: String,
}

pub(crate) struct Fetcher {
    tls: Arc<ClientConfig>,
}

impl Fetcher {
    pub(crate) fn open(host: &RegistryHost) -> Result<Fetcher, String> {
        let broken = |error: rustls::Error| error.to_string();
        let tls = if host.insecure_skip_verify {
            tls::with_anyone().map_err(broken)?
        } else {
            let provider = Arc::new(rustls::crypto::ring::default_provider());
            ClientConfig::builder_with_provider(provider)
                .with_safe_default_protocol_versions()
                .map_err(broken)?
                .with_root_certificates(roots(host.ca_file.as_deref())?)
                .with_no_client_auth()
        };
        Ok(Fetcher { tls: Arc::new(tls) })
    }

    /// Follows redirects; credentials stay behind when they lead elsewhere.
    pub(crate) async fn send(&self, mut ask: Ask) -> Result<Answer, String> {
        for _ in 0..=limits::REDIRECTS {
            let url = Url::parse(&ask.url)?;
            let answer = self.send_once(&ask, &url).await?;
            let location = answer.headers.get(LOCATION).and_then(|value| value.to_str().ok());
            let Some(location) = location.filter(|_| answer.status.is_redirection()) else {
                return Ok(answer);
            };
            let next = url.joined(location);
            if !same_place(&url, &Url::parse(&next)?) {
                ask.headers.retain(|(name, _)| name != AUTHORIZATION);
            }
            ask.url = next;
        }
        Err(format!("more than {} redirects", limits::REDIRECTS))
    }

    async fn send_once(&self, ask: &Ask, url: &Url) -> Result<Answer, String> {
        let proxy = Proxy::of(url);
        let place = match &proxy {
            Some(proxy) => (proxy.host.as_str(), proxy.port),
            None => (url.host.trim_matches(['[', ']']), url.port),
        };
        let mut stream = patient(place.0, TcpStream::connect(place))
            .await?
            .map_err(|error| format!("cannot connect to {}:{}: {error}", place.0, place.1))?;
        // A connection that gathers small packets is only slower.
        let _slower = stream.set_nodelay(true);
        if !url.secure {
            let path = if proxy.is_some() { &ask.url } else { &url.path };
            return exchange(stream, ask, url, path).await;
        }
        if let Some(proxy) = &proxy {
            patient(&proxy.host, proxy.tunnel(&mut stream, url)).await??;
        }
        let name = ServerName::try_from(url.host.trim_matches(['[', ']']).to_owned())
            .map_err(|error| error.to_string())?;
        let connector = tokio_rustls::TlsConnector::from(self.tls.clone());
        let stream = patient(&url.host, connector.connect(name, stream))
            .await?
            .map_err(|error| format!("TLS with {} failed: {error}", url.host))?;
        exchange(stream, ask, url, &url.path).await
    }
}

async fn patient<T>(host: &str, step: impl Future<Output = T>) -> Result<T, String> {
    timeout(PATIENCE, step)
        .await
        .map_err(|_| format!("{host} did not answer in {} s", PATIENCE.as_secs()))
}

async fn exchange<S>(stream: S, ask: &Ask, url: &Url, path: &str) -> Result<Answer, String>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .map_err(|error| error.to_string())?;
    // Its errors come out at the body's reader too.
    tokio::spawn(connection);
    let mut request = http::Request::builder()
        .method(&ask.method)
        .uri(path)
        .header(HOST, url.authority())
        .header(USER_AGENT, "setpoint");
    for (name, value) in &ask.headers {
        request = request.header(name, value);
    }
    let request = request
        .body(Full::new(ask.body.clone()))
        .map_err(|error| error.to_string())?;
    match timeout(PATIENCE, sender.send_request(request)).await {
        Ok(Ok(response)) => {
            let (head, body) = response.into_parts();
            Ok(Answer {
                status: head.status,
                headers: head.headers,
                body,
            })
        }
        Ok(Err(error)) => Err(format!("{} broke off: {error}", url.host)),
        Err(_) => Err(format!("{} did not answer in {} s", url.host, PATIENCE.as_secs())),
    }
}

impl Answer {
    /// The next piece; nothing at the end.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, String> {
        loop {
            match timeout(PATIENCE, self.body.frame()).await {
                Ok(None) => return Ok(None),
                Ok(Some(Ok(frame))) => {
                    if let Ok(data) = frame.into_data() {
                        return Ok(Some(data));
                    }
                }
                Ok(Some(Err(error))) => return Err(error.to_string()),
                Err(_) => return Err(format!("nothing came for {} s", PATIENCE.as_secs())),
            }
        }
    }

    pub(crate) async fn whole(mut self, limit: usize) -> Result<Bytes, String> {
        let mut bytes = BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            if bytes.len() + chunk.len() > limit {
                return Err(format!("the registry's answer is larger than {limit} bytes"));
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes.freeze())
    }
}

impl Url {
    pub(crate) fn parse(url: &str) -> Result<Url, String> {
        let (secure, rest) = match url.split_once("://") {
            Some(("https", rest)) => (true, rest),
            Some(("http", rest)) => (false, rest),
            _ => return Err(format!("{url:?} is not an http or https address")),
        };
        let (authority, path) = match rest.find('/') {
            Some(at) => (&rest[..at], &rest[at..]),
            None => (rest, "/"),
        };
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.contains(']') => (
                host,
                port.parse().map_err(|_| format!("{url:?} has no valid port"))?,
            ),
            _ => (authority, if secure { 443 } else { 80 }),
        };
        Ok(Url {
            secure,
            host: host.to_owned(),
            port,
            path: path.to_owned(),
        })
    }

    fn authority(&self) -> String {
        let usual = if self.secure { 443 } else { 80 };
        if self.port == usual {
            self.host.clone()
        } else {
            format!("{}:{}", self.host, self.port)
        }
    }

    /// Where a `Location` leads from here.
    fn joined(&self, location: &str) -> String {
        if location.contains("://") {
            return location.to_owned();
        }
        let scheme = if self.secure { "https" } else { "http" };
        let slash = if location.starts_with('/') { "" } else { "/" };
        format!("{scheme}://{}:{}{slash}{location}", self.host, self.port)
    }
}

fn roots(extra: Option<&Path>) -> Result<RootCertStore, String> {
    let mut roots = RootCertStore::empty();
    if let Some(system) = ROOTS.iter().find_map(|path| std::fs::read(path).ok()) {
        roots.add_parsable_certificates(CertificateDer::pem_reader_iter(Cursor::new(system)).flatten());
    }
    if let Some(path) = extra {
        let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        for certificate in CertificateDer::pem_file_iter(path).map_err(|error| wrong(&error))? {
            roots
                .add(certificate.map_err(|error| wrong(&error))?)
                .map_err(|error| wrong(&error))?;
        }
    }
    Ok(roots)
}
