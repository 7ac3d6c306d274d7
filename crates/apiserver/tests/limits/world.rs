//! A server on a port with TLS, callers known by the name that they say, and a path whose requests end when the test says.

use std::sync::Arc;

use api::{BoxFuture, Identity, Object, Refused, Value};
use apiserver::authenticate::{Authenticator, Credentials, bearer};
use apiserver::authorize::{Attributes, Authorizer, Decision};
use apiserver::elsewhere::Route;
use apiserver::http::Body;
use apiserver::{Limits, Parts, Server};
use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, Version};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::client::conn::{http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rcgen::KeyPair;
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer, ServerName};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_util::sync::CancellationToken;

pub(crate) struct World {
    port: u16,
    certificate: CertificateDer<'static>,
    pub(crate) slow: Arc<Slow>,
    pub(crate) stop: CancellationToken,
    pub(crate) serving: tokio::task::JoinHandle<()>,
}

/// `/slow`: a request is answered once it has got one of the permits.
pub(crate) struct Slow {
    permits: Semaphore,
    begun: watch::Sender<usize>,
}

/// `Bearer NAME` or `Bearer NAME,GROUP`.
struct Names;

struct Everybody;

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Authenticator for Names {
    fn authenticate<'a>(
        &'a self,
        credentials: &'a Credentials<'a>,
    ) -> BoxFuture<'a, Result<Option<Identity>, String>> {
        let named = bearer(credentials.parts).map(|token| {
            let token = token?;
            let mut names = token.split(',');
            let user = names.next().unwrap_or_default().to_owned();
            Some(Identity::user(user, names))
        });
        Box::pin(std::future::ready(named))
    }
}

impl Authorizer for Everybody {
    fn authorize(&self, _: &Identity, _: &Attributes<'_>) -> Decision {
        Decision::Allow(String::new())
    }
}

impl Slow {
    /// Lets so many requests end.
    pub(crate) fn release(&self, count: usize) {
        self.permits.add_permits(count);
    }

    /// Waits until so many requests have come so far.
    pub(crate) async fn begun(&self, count: usize) {
        let mut begun = self.begun.subscribe();
        let wait = begun.wait_for(|begun| *begun >= count);
        let waited = tokio::time::timeout(PATIENCE, wait).await;
        waited.expect("requests do not come").unwrap();
    }
}

struct SlowRoute(Arc<Slow>);

impl Route for SlowRoute {
    fn handles(&self, path: &str) -> bool {
        path == "/slow"
    }

    fn serve(
        &self,
        _: &Server,
        _: &Identity,
        _: Request<Incoming>,
    ) -> BoxFuture<'static, Result<Response<Body>, Refused>> {
        let slow = Arc::clone(&self.0);
        Box::pin(async move {
            slow.begun.send_modify(|begun| *begun += 1);
            slow.permits.acquire().await.unwrap().forget();
            Ok(Response::new(Body::from("done".to_owned())))
        })
    }
}

/// How long a test waits for what should come at once.
pub(crate) const PATIENCE: std::time::Duration = std::time::Duration::from_secs(30);

impl World {
    pub(crate) async fn new(limits: Limits) -> Self {
        let slow = Arc::new(Slow {
            permits: Semaphore::new(0),
            begun: watch::Sender::new(0),
        });
        let store = store::MemoryStore::<Object>::new(apiserver::decoder());
        let mut parts = Parts::new(Arc::new(store));
        parts.authenticators.push(Arc::new(Names));
        parts.authorizer = Arc::new(Everybody);
        parts.routes.push(Arc::new(SlowRoute(Arc::clone(&slow))));
        parts.limits = limits;
        let server = Server::new(parts);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (tls, certificate) = identity();
        let stop = CancellationToken::new();
        let (serving, stopped) = (server.clone(), stop.clone().cancelled_owned());
        let serving = tokio::spawn(async move { serving.serve(listener, tls, stopped).await });
        Self {
            port,
            certificate,
            slow,
            stop,
            serving,
        }
    }

    /// A connection with TLS, of the first protocol that both sides know.
    pub(crate) async fn connect(&self, protocols: &[&str]) -> TlsStream<TcpStream> {
        let mut roots = RootCertStore::empty();
        roots.add(self.certificate.clone()).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
        let stream = TcpStream::connect(("127.0.0.1", self.port)).await.unwrap();
        let name = ServerName::try_from("localhost").unwrap();
        let connector = TlsConnector::from(Arc::new(config));
        connector.connect(name, stream).await.unwrap()
    }

    /// A client over HTTP/2, whose requests share a connection.
    pub(crate) async fn http2(&self) -> http2::SendRequest<Full<Bytes>> {
        self.http2_with_window(1 << 20).await
    }

    /// A client that takes so many bytes of an answer before it reads it.
    pub(crate) async fn http2_with_window(&self, bytes: u32) -> http2::SendRequest<Full<Bytes>> {
        let stream = TokioIo::new(self.connect(&["h2"]).await);
        let mut builder = http2::Builder::new(TokioExecutor::new());
        builder
            .initial_stream_window_size(bytes)
            .initial_connection_window_size(bytes);
        let (sender, connection) = builder.handshake(stream).await.unwrap();
        tokio::spawn(connection);
        sender
    }

    /// One request over HTTP/1.1, on a connection of its own.
    pub(crate) async fn ask(&self, who: &str, method: Method, path: &str, body: Value) -> Answer {
        let stream = TokioIo::new(self.connect(&["http/1.1"]).await);
        let (mut sender, connection) = http1::handshake(stream).await.unwrap();
        let connection = tokio::spawn(connection);
        let mut request = request(who, path, body);
        *request.method_mut() = method;
        *request.version_mut() = Version::HTTP_11;
        let answer = sender.send_request(request).await.unwrap();
        let answer = Answer::read(answer).await;
        connection.abort();
        answer
    }

    pub(crate) async fn get(&self, who: &str, path: &str) -> Answer {
        self.ask(who, Method::GET, path, Value::Null).await
    }

    /// Asks until the answer is as it should be.
    pub(crate) async fn until(&self, path: &str, is_so: impl Fn(&Answer) -> bool) -> Answer {
        let deadline = tokio::time::Instant::now() + PATIENCE;
        loop {
            let answer = self.get("admin,system:masters", path).await;
            if is_so(&answer) {
                return answer;
            }
            assert!(tokio::time::Instant::now() < deadline, "{path}: {answer:?}");
            tokio::task::yield_now().await;
        }
    }
}

pub(crate) fn request(who: &str, path: &str, body: Value) -> Request<Full<Bytes>> {
    let body = match body {
        Value::Null => Bytes::new(),
        body => Bytes::from(body.to_string()),
    };
    Request::builder()
        .uri(format!("https://localhost{path}"))
        .header("host", "localhost")
        .header("authorization", format!("Bearer {who}"))
        .header("content-type", "application/json")
        .body(Full::new(body))
        .unwrap()
}

impl Answer {
    pub(crate) async fn read(answer: Response<Incoming>) -> Self {
        let (parts, body) = answer.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        Self {
            status: parts.status.as_u16(),
            headers: parts.headers,
            text: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_default()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

fn identity() -> (Arc<ServerConfig>, CertificateDer<'static>) {
    let key = KeyPair::generate().unwrap();
    let leaf = rcgen::CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let leaf = leaf.self_signed(&key).unwrap();
    let certificate = leaf.der().clone();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.clone()], key)
        .unwrap();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    (Arc::new(config), certificate)
}
