//! The kubelet's HTTPS endpoint: logs, exec, attach, port-forward, pods, statistics and metrics of one node.
//!
//! Every request says who it is by client certificate or token, and is allowed by the API server (`nodes/proxy`,
//! `nodes/log`, `nodes/stats`, `nodes/metrics`, as upstream). Nothing is answered to anyone else.

use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::Arc;

use api::{Client, Identity, Value};
use http::{Method, Request, Response, StatusCode};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use runtime::{ContainerState, ContainerStatus, Runtime, SandboxStatus};
use rustls_pki_types::CertificateDer;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;

use self::access::Access;
use self::answer::{Body, json, not_found, text};
use self::query::{Query, decoded};
use crate::limits;

mod access;
mod answer;
mod exec;
mod logs;
mod metrics;
mod node_logs;
mod port_forward;
mod query;
mod stats;
mod streaming;
mod upgrade;

/// What the endpoint must ask the kubelet.
pub trait Pods: Send + Sync {
    /// A pod of this node as the kubelet sees it now: `v1.Pod`, with its status.
    fn pod(&self, namespace: &str, name: &str) -> Option<Arc<Value>>;

    /// All pods of this node.
    fn pods(&self) -> Vec<Arc<Value>>;

    /// More metrics, in Prometheus' text form, each line ended.
    fn metrics(&self) -> String {
        String::new()
    }
}

pub struct Config {
    /// On the node's address, port 10250.
    pub listener: TcpListener,
    /// Asks for client certificates, verified against the cluster's client CA, but does not require them. Offers no `h2`.
    pub tls: Arc<rustls::ServerConfig>,
    pub runtime: Arc<Runtime>,
    pub pods: Arc<dyn Pods>,
    /// For the reviews of who asks and whether they may.
    pub client: Arc<dyn Client>,
    /// The node's own.
    pub identity: Identity,
    pub node_name: String,
    /// Where the node keeps its pods: the file system that its statistics are about.
    pub root: PathBuf,
    /// `KubeletConfiguration`, as `/configz` shows it.
    pub settings: Value,
}

/// Serves until `stop` is done.
pub async fn serve(config: Config, stop: impl Future<Output = ()> + Send) {
    let acceptor = TlsAcceptor::from(config.tls);
    let stopped = CancellationToken::new();
    let endpoint = Arc::new(Endpoint {
        access: Access::new(config.client, config.identity, config.node_name.clone()),
        runtime: config.runtime,
        pods: config.pods,
        node_name: config.node_name,
        root: config.root,
        settings: config.settings,
        watcher: logs::Watcher::default(),
        samples: stats::Samples::default(),
    });
    let mut stop = std::pin::pin!(stop);
    loop {
        tokio::select! {
            () = &mut stop => break,
            accepted = config.listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let work = connection(endpoint.clone(), acceptor.clone(), stream);
                    let stopped = stopped.clone();
                    tokio::spawn(async move { stopped.run_until_cancelled(work).await });
                }
                Err(error) => {
                    tracing::warn!("the kubelet's endpoint cannot take a connection: {error}");
                    tokio::time::sleep(limits::ACCEPT_PAUSE).await;
                }
            },
        }
    }
    stopped.cancel();
}

type Certificates = Arc<[CertificateDer<'static>]>;

async fn connection(endpoint: Arc<Endpoint>, acceptor: TlsAcceptor, stream: TcpStream) {
    prepare(&stream);
    let stream = match tokio::time::timeout(limits::HANDSHAKE, acceptor.accept(stream)).await {
        Ok(Ok(stream)) => stream,
        Ok(Err(error)) => {
            tracing::debug!("a TLS handshake failed: {error}");
            return;
        }
        Err(_) => return,
    };
    let certificates: Certificates = stream
        .get_ref()
        .1
        .peer_certificates()
        .unwrap_or_default()
        .to_vec()
        .into();
    let service = service_fn(move |request: Request<Incoming>| {
        let (endpoint, certificates) = (endpoint.clone(), certificates.clone());
        async move { Ok::<_, Infallible>(endpoint.handle(&certificates, request).await) }
    });
    let mut builder = Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(limits::HEAD_COMES)
        .max_buf_size(limits::HEAD_BYTES);
    builder
        .http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(limits::CONNECTION_ALIVE);
    let served = builder
        .serve_connection_with_upgrades(TokioIo::new(stream), service)
        .await;
    if let Err(error) = served {
        tracing::debug!("a connection ended badly: {error}");
    }
}

/// A client whose machine is gone is noticed; a connection without these is slower, not wrong.
fn prepare(stream: &TcpStream) {
    let _slower = stream.set_nodelay(true);
    let _unnoticed = rustix::net::sockopt::set_socket_keepalive(stream, true);
    let _unnoticed = rustix::net::sockopt::set_tcp_keepidle(stream, limits::CONNECTION_ALIVE);
}

struct Endpoint {
    access: Access,
    runtime: Arc<Runtime>,
    pods: Arc<dyn Pods>,
    node_name: String,
    root: PathBuf,
    settings: Value,
    watcher: logs::Watcher,
    samples: stats::Samples,
}

impl Endpoint {
    async fn handle(
        self: Arc<Self>,
        certificates: &[CertificateDer<'static>],
        request: Request<Incoming>,
    ) -> Response<Body> {
        let asked = self.access.check(
            certificates,
            request.method(),
            request.uri().path(),
            request.headers(),
        );
        if let Err(denied) = asked.await {
            return denied.answer();
        }
        // Boxed: the branches of the largest answers would make every connection's future large.
        Box::pin(self.route(request)).await
    }

    async fn route(self: Arc<Self>, request: Request<Incoming>) -> Response<Body> {
        let path = decoded(&request.uri().path().replace('+', "%2B"));
        let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
        let query = Query::parse(request.uri().query().unwrap_or_default());
        let get = request.method() == Method::GET;
        match steps.as_slice() {
            ["exec", rest @ ..] => self.exec(Asked::of(rest), &query, request),
            ["attach", rest @ ..] => self.attach(Asked::of(rest), &query, request),
            ["portForward", namespace, pod, uid @ ..] => {
                self.port_forward(namespace, pod, uid.first(), &query, request)
            }
            ["run", rest @ ..] if !get => self.run(Asked::of(rest), &query).await,
            ["containerLogs", namespace, pod, container] if get => {
                self.logs(namespace, pod, container, &query)
            }
            ["pods"] if get => pod_list(&self.pods.pods()),
            ["runningpods"] if get => pod_list(&self.running_pods()),
            ["healthz"] if get => text(StatusCode::OK, "ok"),
            ["healthz", "ping" | "log" | "syncloop"] if get => text(StatusCode::OK, "ok"),
            ["configz"] if get => json(&serde_json::json!({ "kubeletconfig": self.settings })),
            ["stats", "summary"] if get => json(&self.summary().await),
            ["metrics"] if get => metrics::answer(self.metrics()),
            ["metrics", "resource"] if get => metrics::answer(self.resource_metrics().await),
            ["metrics", "cadvisor"] if get => metrics::answer(self.container_metrics().await),
            ["metrics", "probes"] if get => metrics::answer(self.pods.metrics()),
            ["logs", ..] if get => node_logs::answer(path.trim_start_matches('/').to_owned()).await,
            _ => not_found("404 page not found"),
        }
    }

    /// The pod's containers of this name that the runtime knows, the latest last.
    fn attempts(&self, uid: &str, container: &str) -> Vec<ContainerStatus> {
        let sandboxes: Vec<String> = self.sandboxes(uid).map(|sandbox| sandbox.id).collect();
        let mut found = self.runtime.containers();
        found.retain(|known| known.spec.name == container && sandboxes.contains(&known.sandbox));
        found.sort_by_key(|known| (known.spec.attempt, known.created_at));
        found
    }

    fn running(&self, uid: &str, container: &str) -> Option<ContainerStatus> {
        self.attempts(uid, container)
            .pop()
            .filter(|latest| matches!(latest.state, ContainerState::Running { .. }))
    }

    fn sandboxes(&self, uid: &str) -> impl Iterator<Item = SandboxStatus> {
        self.runtime
            .sandboxes()
            .into_iter()
            .filter(move |sandbox| sandbox.spec.uid == uid)
    }

    fn running_pods(&self) -> Vec<Arc<Value>> {
        let ready: Vec<String> = self
            .runtime
            .sandboxes()
            .into_iter()
            .filter(|sandbox| sandbox.ready)
            .map(|sandbox| sandbox.spec.uid)
            .collect();
        let mut pods = self.pods.pods();
        pods.retain(|pod| ready.iter().any(|uid| *uid == text_of(&pod["metadata"]["uid"])));
        pods
    }
}

/// `namespace/pod/container` or `namespace/pod/uid/container`.
struct Asked<'a> {
    namespace: &'a str,
    pod: &'a str,
    uid: Option<&'a str>,
    container: &'a str,
}

impl<'a> Asked<'a> {
    fn of(steps: &[&'a str]) -> Option<Asked<'a>> {
        match *steps {
            [namespace, pod, container] => Some(Asked {
                namespace,
                pod,
                uid: None,
                container,
            }),
            [namespace, pod, uid, container] => Some(Asked {
                namespace,
                pod,
                uid: Some(uid),
                container,
            }),
            _ => None,
        }
    }
}

fn pod_list(pods: &[Arc<Value>]) -> Response<Body> {
    let items: Vec<&Value> = pods.iter().map(AsRef::as_ref).collect();
    json(&serde_json::json!({ "kind": "PodList", "apiVersion": "v1", "metadata": {}, "items": items }))
}

fn text_of(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
