//! One connection to a webhook: TCP to its address of the moment, and TLS with the name that it must show.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::Uri;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::{Connected, Connection};
use hyper_util::rt::TokioIo;
use rustls_pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use super::target::Target;
use super::trust;
use crate::limits;
use crate::server::WeakServer;

/// Why there is no connection, as upstream words it.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Unreachable(String);

impl Unreachable {
    pub(super) fn new(says: String) -> Self {
        Self(says)
    }
}

#[derive(Clone)]
pub(super) struct Connector {
    target: Arc<Target>,
    tls: TlsConnector,
    name: ServerName<'static>,
    server: WeakServer,
}

impl Connector {
    pub(super) fn new(target: &Target, server: WeakServer) -> Result<Self, String> {
        let name = target.server_name();
        let name = ServerName::try_from(name.clone()).map_err(|_| format!("{name:?} is no host name"))?;
        let config = trust::config(&target.ca_bundle, target.speaks_http2())?;
        Ok(Self {
            target: Arc::new(target.clone()),
            tls: TlsConnector::from(Arc::new(config)),
            name,
            server,
        })
    }

    async fn connect(self) -> Result<Secured, Unreachable> {
        let server = self.server.server();
        let server = server.ok_or_else(|| Unreachable("the server is shutting down".to_owned()))?;
        let address = self.target.address(&server);
        drop(server);
        let (host, port) = address.map_err(|refused| Unreachable(refused.message))?;
        let stream = dial(&host, port).await?;
        secure(self.tls, self.name, &self.target.server_name(), stream).await
    }
}

/// TLS over a connection; `shown` is the server's name in messages.
pub(super) async fn secure(
    tls: TlsConnector,
    name: ServerName<'static>,
    shown: &str,
    stream: TcpStream,
) -> Result<Secured, Unreachable> {
    let handshake = tls.connect(name, stream);
    let secured = tokio::time::timeout(limits::HANDSHAKE_TIMEOUT, handshake).await;
    let secured = secured.map_err(|_| Unreachable("net/http: TLS handshake timeout".to_owned()))?;
    let secured = secured.map_err(|error| Unreachable(trust::says(&error, shown)))?;
    let speaks_http2 = secured.get_ref().1.alpn_protocol() == Some(b"h2");
    Ok(Secured {
        stream: TokioIo::new(Box::new(secured)),
        speaks_http2,
    })
}

pub(super) async fn dial(host: &str, port: u16) -> Result<TcpStream, Unreachable> {
    let says = |why: &str| Unreachable(format!("dial tcp {}: {why}", joined(host, port)));
    let connected = tokio::time::timeout(limits::DIAL, TcpStream::connect((host, port))).await;
    let stream = connected.map_err(|_| says("i/o timeout"))?.map_err(|error| {
        says(match error.kind() {
            io::ErrorKind::ConnectionRefused => "connect: connection refused",
            io::ErrorKind::HostUnreachable => "connect: no route to host",
            io::ErrorKind::NetworkUnreachable => "connect: network is unreachable",
            io::ErrorKind::TimedOut => "connect: connection timed out",
            _ => return says(&error.to_string()),
        })
    })?;
    stream
        .set_nodelay(true)
        .map_err(|error| says(&error.to_string()))?;
    Ok(stream)
}

/// `1.2.3.4:5`, `[::1]:5`
fn joined(host: &str, port: u16) -> String {
    if host.contains(':') {
        format!("[{host}]:{port}")
    } else {
        format!("{host}:{port}")
    }
}

impl tower_service::Service<Uri> for Connector {
    type Response = Secured;
    type Error = Unreachable;
    type Future = Pin<Box<dyn Future<Output = Result<Secured, Unreachable>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Unreachable>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Uri) -> Self::Future {
        Box::pin(self.clone().connect())
    }
}

/// A TLS connection that tells the pool whether HTTP/2 was agreed on.
pub(super) struct Secured {
    stream: TokioIo<Box<dyn Stream>>,
    speaks_http2: bool,
}

trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}

impl<S: AsyncRead + AsyncWrite + Unpin + Send> Stream for S {}

impl Secured {
    /// For those few places that are asked without TLS, because a setting says so.
    pub(super) fn in_the_clear(stream: TcpStream) -> Self {
        Self {
            stream: TokioIo::new(Box::new(stream)),
            speaks_http2: false,
        }
    }
}

impl Connection for Secured {
    fn connected(&self) -> Connected {
        match self.speaks_http2 {
            true => Connected::new().negotiated_h2(),
            false => Connected::new(),
        }
    }
}

impl Read for Secured {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl Write for Secured {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
