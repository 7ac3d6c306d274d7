//! A server that audit events are posted to.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use api::Value;
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::sync::Mutex;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

pub(crate) struct Collector {
    address: SocketAddr,
    refuses: Arc<AtomicBool>,
    posted: Mutex<UnboundedReceiver<Value>>,
}

impl Collector {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let refuses = Arc::new(AtomicBool::new(false));
        let (sender, posted) = unbounded_channel();
        let refusing = Arc::clone(&refuses);
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let (refuses, sender) = (Arc::clone(&refusing), sender.clone());
                let service = service_fn(move |request| take(request, Arc::clone(&refuses), sender.clone()));
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
            }
        });
        Self {
            address,
            refuses,
            posted: Mutex::new(posted),
        }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/events", self.address)
    }

    /// The next batch gets a 500.
    pub(crate) fn refuse_once(&self) {
        self.refuses.store(true, Ordering::SeqCst);
    }

    /// The next batch that was taken.
    pub(crate) async fn next(&self) -> Value {
        let mut posted = self.posted.lock().await;
        let next = tokio::time::timeout(crate::PATIENCE, posted.recv()).await;
        next.expect("a batch in time").unwrap()
    }
}

async fn take(
    request: Request<Incoming>,
    refuses: Arc<AtomicBool>,
    taken: UnboundedSender<Value>,
) -> Result<Response<Full<Bytes>>, hyper::Error> {
    assert_eq!(request.uri().path(), "/events");
    let body = request.into_body().collect().await?.to_bytes();
    let mut answer = Response::new(Full::default());
    if refuses.swap(false, Ordering::SeqCst) {
        *answer.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    } else {
        taken.send(serde_json::from_slice(&body).unwrap()).unwrap();
    }
    Ok(answer)
}
