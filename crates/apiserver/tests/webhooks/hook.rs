//! A webhook: an HTTPS server on a port of its own, with an authority that nobody else trusts.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use api::Value;
use bytes::Bytes;
use http::request::Parts;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use parking_lot::Mutex;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::ServerConfig;
use rustls_pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use serde_json::json;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

pub(crate) struct Hook {
    pub(crate) ca_pem: String,
    port: u16,
    seen: Arc<Seen>,
}

#[derive(Default)]
struct Seen {
    asked: Mutex<Vec<Value>>,
    connections: AtomicUsize,
}

/// What is answered to a request and its body, of which `Seen` keeps what is to be seen later; `None`: nothing ever.
type Answers = Arc<dyn Fn(&Parts, &Value) -> Option<(StatusCode, Value)> + Send + Sync>;

impl Hook {
    pub(crate) fn url(&self) -> String {
        format!("https://127.0.0.1:{}/hook", self.port)
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// The requests so far.
    pub(crate) fn asked(&self) -> Vec<Value> {
        self.seen.asked.lock().clone()
    }

    pub(crate) fn connections(&self) -> usize {
        self.seen.connections.load(Ordering::Relaxed)
    }
}

/// Answers reviews: `answer` makes the `response` of a `request`.
pub(crate) async fn serve(answer: impl Fn(&Value) -> Value + Send + Sync + 'static) -> Hook {
    start(Arc::new(move |_, review| {
        let response = answer(&review["request"]);
        let said = json!({"apiVersion": review["apiVersion"], "kind": review["kind"], "response": response});
        Some((StatusCode::OK, said))
    }))
    .await
}

/// Answers requests of any kind.
pub(crate) async fn serve_plain(
    answer: impl Fn(&Parts) -> (StatusCode, Value) + Send + Sync + 'static,
) -> Hook {
    start(Arc::new(move |parts, _| Some(answer(parts)))).await
}

/// Answers documents of any kind, each of which is kept as asked.
pub(crate) async fn serve_documents(
    answer: impl Fn(&Value) -> (StatusCode, Value) + Send + Sync + 'static,
) -> Hook {
    start(Arc::new(move |_, document| Some(answer(&document["request"])))).await
}

/// Takes questions, and never answers.
pub(crate) async fn serve_nothing() -> Hook {
    start(Arc::new(|_, _| None)).await
}

pub(crate) async fn serve_status(status: u16) -> Hook {
    let status = StatusCode::from_u16(status).unwrap();
    start(Arc::new(move |_, _| Some((status, Value::Null)))).await
}

async fn start(answers: Answers) -> Hook {
    let (config, ca_pem) = identity();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let seen = Arc::new(Seen::default());
    let acceptor = TlsAcceptor::from(Arc::new(config));
    tokio::spawn(accept(listener, acceptor, answers, Arc::clone(&seen)));
    Hook { ca_pem, port, seen }
}

async fn accept(listener: TcpListener, acceptor: TlsAcceptor, answers: Answers, seen: Arc<Seen>) {
    while let Ok((stream, _)) = listener.accept().await {
        let (acceptor, answers, seen) = (acceptor.clone(), Arc::clone(&answers), Arc::clone(&seen));
        tokio::spawn(async move {
            // A client that does not trust us hangs up here.
            let Ok(stream) = acceptor.accept(stream).await else {
                return;
            };
            seen.connections.fetch_add(1, Ordering::Relaxed);
            let service = service_fn(move |request| answer(request, Arc::clone(&answers), Arc::clone(&seen)));
            let served = auto::Builder::new(TokioExecutor::new())
                .serve_connection(TokioIo::new(stream), service)
                .await;
            drop(served);
        });
    }
}

async fn answer(
    request: Request<Incoming>,
    answers: Answers,
    seen: Arc<Seen>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let mut body: Value = serde_json::from_slice(&body).unwrap_or_default();
    if body["request"].is_null() {
        // A review of another kind is a question as a whole.
        body = json!({"request": body});
    }
    seen.asked.lock().push(body["request"].clone());
    let Some((status, said)) = answers(&parts, &body) else {
        return std::future::pending().await;
    };
    let said = match said {
        Value::String(text) => text,
        document => document.to_string(),
    };
    let location = "https://127.0.0.1:1/elsewhere";
    Ok(Response::builder()
        .status(status)
        .header(http::header::LOCATION, location)
        .body(Full::new(Bytes::from(said)))
        .unwrap())
}

/// A certificate for 127.0.0.1 and the Service `hook`, and the authority that signed it.
fn identity() -> (ServerConfig, String) {
    let mut authority = CertificateParams::default();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let ca_key = KeyPair::generate().unwrap();
    let ca = authority.clone().self_signed(&ca_key).unwrap();
    let key = KeyPair::generate().unwrap();
    let leaf = CertificateParams::new(vec!["127.0.0.1".to_owned(), "hook.default.svc".to_owned()]).unwrap();
    let leaf = leaf.signed_by(&key, &Issuer::new(authority, ca_key)).unwrap();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![leaf.der().clone()], key)
        .unwrap();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    (config, ca.pem())
}
