//! Upgraded connections: exec and attach speak WebSocket with the server.

use std::sync::Arc;

use api::Refused;
use http::{Request, Uri, header};
use rustls_pki_types::ServerName;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Error;
use tokio_tungstenite::tungstenite::handshake::client::generate_key;

use crate::Https;

pub use tokio_tungstenite::tungstenite::Message;

pub type WebSocket = WebSocketStream<TlsStream<TcpStream>>;

impl Https {
    /// Opens `path` as a WebSocket that speaks `protocol` (`v5.channel.k8s.io`). A refusal is the server's Status.
    pub async fn websocket(&self, path: &str, protocol: &str) -> Result<WebSocket, Refused> {
        let uri: Uri = format!("{}{path}", self.server())
            .parse()
            .map_err(|e| Refused::bad_request(format!("{}{path} is not a URL: {e}", self.server())))?;
        let host = uri.host().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        let mut config = (**self.tls()).clone();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        let name = ServerName::try_from(host.clone()).map_err(|e| Refused::bad_request(e.to_string()))?;
        let connect = async {
            let stream = TcpStream::connect((host.as_str(), uri.port_u16().unwrap_or(443))).await?;
            stream.set_nodelay(true)?;
            TlsConnector::from(Arc::new(config)).connect(name, stream).await
        };
        let stream = connect.await.map_err(|e| self.unreachable(&e))?;
        let mut request = Request::builder()
            .uri(&uri)
            .header(
                header::HOST,
                uri.authority().map(|a| a.as_str()).unwrap_or_default(),
            )
            .header(header::CONNECTION, "Upgrade")
            .header(header::UPGRADE, "websocket")
            .header(header::SEC_WEBSOCKET_VERSION, "13")
            .header(header::SEC_WEBSOCKET_KEY, generate_key())
            .header(header::SEC_WEBSOCKET_PROTOCOL, protocol);
        if let Some(token) = self.token() {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        let request = request
            .body(())
            .map_err(|e| Refused::bad_request(e.to_string()))?;
        match tokio_tungstenite::client_async(request, stream).await {
            Ok((socket, _)) => Ok(socket),
            Err(Error::Http(answer)) => Err(crate::https::refusal(
                answer.body().as_deref().unwrap_or_default(),
            )),
            Err(other) => Err(self.unreachable(&other)),
        }
    }
}
