//! The least client that can ask the endpoint, and speak WebSocket with it.

use std::sync::Arc;

use futures::{SinkExt as _, StreamExt as _};
use http_body_util::{BodyExt as _, Empty};
use hyper_util::rt::TokioIo;
use rustls_pki_types::{CertificateDer, ServerName};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::{Error, Message};

#[derive(Clone)]
pub(crate) struct Client {
    address: String,
    tls: TlsConnector,
}

impl Client {
    pub(crate) fn new(address: &str, certificate: CertificateDer<'static>) -> Client {
        let mut roots = rustls::RootCertStore::empty();
        roots.add(certificate).expect("a root");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_root_certificates(roots)
            .with_no_client_auth();
        Client {
            address: address.to_owned(),
            tls: Arc::new(tls).into(),
        }
    }

    async fn connect(&self) -> TlsStream<TcpStream> {
        let stream = TcpStream::connect(&self.address).await.expect("a connection");
        let name = ServerName::try_from("127.0.0.1").expect("a name");
        self.tls.connect(name, stream).await.expect("TLS")
    }

    /// Status and body.
    pub(crate) async fn get(&self, path: &str, token: &str) -> (u16, String) {
        let io = TokioIo::new(self.connect().await);
        let (mut sender, connection) = hyper::client::conn::http1::handshake(io).await.expect("HTTP");
        tokio::spawn(connection);
        let request = http::Request::get(path)
            .header("host", &self.address)
            .header("authorization", format!("Bearer {token}"))
            .body(Empty::<bytes::Bytes>::new())
            .expect("a request");
        let answer = sender.send_request(request).await.expect("an answer");
        let status = answer.status().as_u16();
        let body = answer.into_body().collect().await.expect("a body").to_bytes();
        (status, String::from_utf8_lossy(&body).into_owned())
    }

    /// A WebSocket of this protocol, or why not.
    pub(crate) async fn open(&self, path: &str, protocol: &str) -> Result<Socket, String> {
        let mut request = format!("wss://{}{path}", self.address)
            .into_client_request()
            .expect("a request");
        let headers = request.headers_mut();
        headers.insert("authorization", "Bearer secret".parse().expect("a header"));
        headers.insert("sec-websocket-protocol", protocol.parse().expect("a header"));
        match tokio_tungstenite::client_async(request, self.connect().await).await {
            Ok((socket, _)) => Ok(Socket(socket)),
            Err(Error::Http(answer)) => {
                let body = answer.body().clone().unwrap_or_default();
                Err(format!(
                    "{} {}",
                    answer.status().as_u16(),
                    String::from_utf8_lossy(&body)
                ))
            }
            Err(error) => Err(error.to_string()),
        }
    }
}

pub(crate) struct Socket(WebSocketStream<TlsStream<TcpStream>>);

impl Socket {
    pub(crate) async fn send(&mut self, message: impl Into<Message>) {
        self.0.send(message.into()).await.expect("it is sent");
    }

    /// Channels with the bytes that came on each, until the end or until `enough` came.
    pub(crate) async fn read(&mut self, enough: &str) -> String {
        let mut channels: [Vec<u8>; 8] = Default::default();
        let mut end = "no end";
        while let Some(message) = self.0.next().await {
            let bytes = match message.expect("a message") {
                Message::Close(frame) => {
                    end = if frame.is_some_and(|frame| u16::from(frame.code) == 1000) {
                        "closed"
                    } else {
                        "closed badly"
                    };
                    break;
                }
                Message::Text(text) => text.into(),
                other => other.into_data(),
            };
            let channel = usize::from(bytes[0] % 16);
            channels[channel].extend_from_slice(&bytes[1..]);
            if !enough.is_empty() && String::from_utf8_lossy(&channels[channel]).contains(enough) {
                break;
            }
        }
        let shown = channels.iter().enumerate().filter(|(_, bytes)| !bytes.is_empty());
        let shown: String = shown
            .map(|(number, bytes)| format!("{number}: {:?}\n", String::from_utf8_lossy(bytes)))
            .collect();
        format!("{shown}{end}\n")
    }
}
