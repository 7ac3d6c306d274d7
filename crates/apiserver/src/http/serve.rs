//! The listening side: TCP, TLS with client certificates, HTTP/1.1 and HTTP/2 on one port, and an end that lets requests
//! finish.

use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::Arc;

use futures::future::BoxFuture;
use http::{Request, Version};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use rustls::ServerConfig;
use rustls_pki_types::CertificateDer;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_util::task::TaskTracker;

use super::gathered::Gathered;
use super::handle::{Peer, handle};
use super::life::Life;
use crate::limits::{self, Limits};
use crate::server::Server;

impl Server {
    /// Serves until `stop` is done: then says that it is not ready, and after the delay that the limits name takes no more
    /// connections, ends watches, tells the connections there are to finish, and waits for them for a while. The configuration asks for client certificates, and should offer `h2` and `http/1.1`.
    pub async fn serve(
        &self,
        listener: TcpListener,
        tls: Arc<ServerConfig>,
        stop: impl Future<Output = ()> + Send,
    ) {
        let acceptor = TlsAcceptor::from(tls);
        let connections = TaskTracker::new();
        let stop = async {
            stop.await;
            self.leave();
            tokio::time::sleep(self.parts().limits.shutdown_delay).await;
        };
        let mut stop = std::pin::pin!(stop);
        if self.inner().flow_control.is_some() {
            connections.spawn(self.clone().keep_flow_control());
        }
        let mut expiry = tokio::time::interval(limits::EXPIRE_EVERY);
        let mut checks = tokio::time::interval(limits::API_SERVICES_EVERY);
        checks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                () = &mut stop => break,
                _ = checks.tick() => {
                    let server = self.clone();
                    connections.spawn(async move { server.check_api_services().await });
                }
                _ = expiry.tick() => {
                    let server = self.clone();
                    connections.spawn(async move { server.expire().await });
                }
                accepted = listener.accept() => match accepted {
                    Ok((stream, from)) => {
                        let work = connection(self.clone(), acceptor.clone(), stream, from.ip().to_canonical());
                        connections.spawn(work);
                    }
                    Err(error) => {
                        tracing::warn!(%error, "cannot take a connection");
                        tokio::time::sleep(limits::ACCEPT_PAUSE).await;
                    }
                },
            }
        }
        self.stop();
        drop(listener);
        connections.close();
        if tokio::time::timeout(limits::SHUTDOWN_GRACE, connections.wait())
            .await
            .is_err()
        {
            tracing::info!(left = connections.len(), "connections were cut off");
        }
        if let Some(audit) = &self.parts().audit {
            audit.finish().await;
        }
    }
}

async fn connection(server: Server, acceptor: TlsAcceptor, stream: TcpStream, from: IpAddr) {
    // A connection without it is slower, not wrong.
    let _ = stream.set_nodelay(true);
    let mut stream = match tokio::time::timeout(limits::HANDSHAKE_TIMEOUT, acceptor.accept(stream)).await {
        Ok(Ok(stream)) => stream,
        Ok(Err(error)) => {
            tracing::debug!(%error, "a TLS handshake failed");
            return;
        }
        Err(_) => return,
    };
    let tls = stream.get_mut().1;
    tls.set_buffer_limit(Some(2 * limits::GATHERED_BYTES));
    let is_http2 = tls.alpn_protocol() == Some(b"h2");
    let certificates = tls.peer_certificates().unwrap_or_default().to_vec();
    let stream = Gathered::new(stream, is_http2);
    let peer = Peer::new(certificates, Some(from));
    server.serve_peer(stream, peer, server.stopped()).await;
}

impl Server {
    /// Serves one connection that is already there, whatever it is made of, until it ends or `stop` is done. The
    /// certificates are its client's, verified.
    pub async fn serve_stream(
        &self,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
        certificates: Vec<CertificateDer<'static>>,
        stop: impl Future<Output = ()> + Send,
    ) {
        self.serve_peer(stream, Peer::new(certificates, None), stop).await;
    }

    async fn serve_peer(
        &self,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
        peer: Arc<Peer>,
        stop: impl Future<Output = ()> + Send,
    ) {
        let (server, life) = (self.clone(), Life::new());
        let of_requests = Arc::clone(&life);
        let service = service_fn(move |request: Request<Incoming>| {
            let open = of_requests.open();
            if server.sends_elsewhere(&request) {
                of_requests.leave();
            }
            let answer: BoxFuture<'static, _> = Box::pin(handle(server.clone(), Arc::clone(&peer), request));
            async move { Ok::<_, Infallible>(answer.await.map(|body| body.keeping(open))) }
        });
        let builder = builder(&self.parts().limits);
        let connection = builder.serve_connection_with_upgrades(TokioIo::new(stream), service);
        let mut connection = std::pin::pin!(connection);
        let over = async {
            tokio::select! {
                () = stop => {}
                () = life.over() => {}
            }
        };
        let outcome = tokio::select! {
            outcome = connection.as_mut() => outcome,
            () = over => {
                connection.as_mut().graceful_shutdown();
                connection.await
            }
        };
        if let Err(error) = outcome {
            tracing::debug!(%error, "a connection ended badly");
        }
    }

    /// Whether this request is to be the last but those that are on their way: a chance that the limits name.
    fn sends_elsewhere(&self, request: &Request<Incoming>) -> bool {
        let chance = self.parts().limits.goaway_chance;
        // 53 random bits are a number from 0 to 1.
        let drawn = || (self.random() >> 11) as f64 / (1_u64 << 53) as f64;
        chance > 0.0 && request.version() == Version::HTTP_2 && drawn() < chance
    }
}

fn builder(limits: &Limits) -> Builder<TokioExecutor> {
    let mut builder = Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(limits::HEADER_TIMEOUT)
        .max_buf_size(limits::HEADER_BYTES);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(limits.http2_streams)
        .max_header_list_size(limits::HEADER_BYTES as u32)
        .max_pending_accept_reset_streams(limits::HTTP2_TAKEN_BACK)
        .max_local_error_reset_streams(limits::HTTP2_MISTAKES)
        .keep_alive_interval(limits::HTTP2_PING)
        .keep_alive_timeout(limits::HTTP2_PING);
    builder
}
