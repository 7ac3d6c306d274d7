//! A server behind real TLS on a port, and a client that asks it one thing at a time.

use std::net::SocketAddr;
use std::sync::Arc;

use api::{BoxFuture, Identity, Value};
use apiserver::Server;
use apiserver::auth::pki::{Leaf, Pki};
use apiserver::authenticate::{Authenticator, Credentials};
use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsConnector;
use tokio_util::sync::{CancellationToken, DropGuard};

/// Callers are who they say they are; of `unknown` nothing is known.
pub(crate) struct ByHeader;

impl Authenticator for ByHeader {
    fn authenticate<'a>(
        &'a self,
        credentials: &'a Credentials<'a>,
    ) -> BoxFuture<'a, Result<Option<Identity>, String>> {
        let user = credentials.parts.headers.get("x-remote-user");
        let known = match user.and_then(|user| user.to_str().ok()) {
            Some("unknown") => Err("unknown".to_owned()),
            Some("admin") => Ok(Some(Identity::user("admin", ["system:masters"]))),
            Some(user) => Ok(Some(Identity::user(user, []))),
            None => Ok(None),
        };
        Box::pin(std::future::ready(known))
    }
}

pub(crate) struct Door {
    pub(crate) server: Server,
    address: SocketAddr,
    tls: TlsConnector,
    stop: DropGuard,
    serving: JoinHandle<()>,
}

/// One request, by `admin` unless told otherwise.
pub(crate) struct Ask {
    method: &'static str,
    path: String,
    headers: Vec<(&'static str, String)>,
    body: Option<Value>,
}

pub(crate) struct Answer {
    pub(crate) code: u16,
    pub(crate) audit_id: String,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

impl Ask {
    pub(crate) fn get(path: &str) -> Self {
        Self {
            method: "GET",
            path: path.to_owned(),
            headers: vec![("x-remote-user", "admin".to_owned())],
            body: None,
        }
    }

    pub(crate) fn new(method: &'static str, path: &str, body: &Value) -> Self {
        let ask = Self {
            method,
            body: Some(body.clone()),
            ..Self::get(path)
        };
        ask.header("content-type", "application/json")
    }

    pub(crate) fn post(path: &str, body: &Value) -> Self {
        Self::new("POST", path, body)
    }

    pub(crate) fn user(self, name: &str) -> Self {
        self.header("x-remote-user", name)
    }

    pub(crate) fn id(self, id: &str) -> Self {
        self.header("audit-id", id)
    }

    pub(crate) fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.retain(|(there, _)| *there != name);
        self.headers.push((name, value.to_owned()));
        self
    }
}

impl Door {
    pub(crate) async fn open(server: Server) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let pki = Pki::open(folder.path()).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let stop = CancellationToken::new();
        let (serving, stopped) = (server.clone(), stop.clone().cancelled_owned());
        let config = Arc::new(server_config(&pki));
        let serving = tokio::spawn(async move { serving.serve(listener, config, stopped).await });
        Self {
            server,
            address,
            tls: TlsConnector::from(Arc::new(client_config(&pki))),
            stop: stop.drop_guard(),
            serving,
        }
    }

    /// Ends the server, and waits until it has.
    pub(crate) async fn close(self) {
        drop(self.stop);
        self.serving.await.unwrap();
    }

    pub(crate) async fn ask(&self, ask: &Ask) -> Answer {
        let stream = TcpStream::connect(self.address).await.unwrap();
        let name = ServerName::try_from("localhost").unwrap();
        let stream = self.tls.connect(name, stream).await.unwrap();
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.unwrap();
        let connection = tokio::spawn(connection);
        let mut request = Request::builder()
            .method(ask.method)
            .uri(&ask.path)
            .header("host", "localhost");
        for (name, value) in &ask.headers {
            request = request.header(*name, value);
        }
        let body = ask.body.as_ref().map(Value::to_string).unwrap_or_default();
        let request = request.body(Full::new(Bytes::from(body))).unwrap();
        let answer = sender.send_request(request).await.unwrap();
        let id = answer
            .headers()
            .get("audit-id")
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned();
        let code = answer.status().as_u16();
        let body = answer.into_body().collect().await.unwrap().to_bytes();
        drop(sender);
        connection.await.unwrap().unwrap();
        Answer {
            code,
            audit_id: id,
            body,
        }
    }
}

fn server_config(pki: &Pki) -> ServerConfig {
    let leaf = pki
        .leaf(&Leaf {
            name: "apiserver",
            common_name: "kube-apiserver",
            organization: "",
            dns_names: &["localhost".to_owned()],
            addresses: &[],
            client: false,
            server: true,
        })
        .unwrap();
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(leaf.cert_pem.as_bytes()).collect();
    let key = PrivateKeyDer::from_pem_slice(leaf.key_pem.as_bytes()).unwrap();
    ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain.unwrap(), key)
        .unwrap()
}

/// For a client that asks in the clear.
pub(crate) fn trusting_nobody() -> ClientConfig {
    ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth()
}

fn client_config(pki: &Pki) -> ClientConfig {
    let mut roots = RootCertStore::empty();
    let ca = CertificateDer::from_pem_slice(pki.ca.cert_pem.as_bytes()).unwrap();
    roots.add(ca).unwrap();
    ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth()
}
