//! Ports of a pod, for a client: over SPDY (bare or tunnelled) two streams a connection, over WebSocket two channels a port.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::{Request, Response};
use hyper::body::Incoming;
use runtime::Runtime;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::Instant;

use super::Endpoint;
use super::answer::{Body, bad_request, failed, not_found};
use super::query::Query;
use super::text_of;
use super::upgrade::upgrade;
use crate::endpoint::streaming::handshake::{Asked, Offer};
use crate::endpoint::streaming::spdy::Stream;
use crate::endpoint::streaming::websocket::{self, Framing};
use crate::endpoint::streaming::{Inbox, Lane, spdy, tunnel};
use crate::limits;

const OFFER: Offer = Offer {
    websocket: &["v4.channel.k8s.io", "v4.base64.channel.k8s.io"],
    tunnel: &["portforward.k8s.io"],
    spdy: &["portforward.k8s.io"],
};

/// The pod whose ports are meant.
#[derive(Clone)]
struct Pod {
    runtime: Arc<Runtime>,
    sandbox: String,
    uid: String,
}

impl Endpoint {
    pub(super) fn port_forward(
        &self,
        namespace: &str,
        name: &str,
        uid: Option<&&str>,
        query: &Query,
        request: Request<Incoming>,
    ) -> Response<Body> {
        let Some(pod) = self.pods.pod(namespace, name) else {
            return not_found("pod does not exist");
        };
        let its_uid = text_of(&pod["metadata"]["uid"]);
        if uid.is_some_and(|wanted| *wanted != its_uid) {
            return not_found("pod not found");
        }
        let Some(sandbox) = self.sandboxes(its_uid).find(|sandbox| sandbox.ready) else {
            return failed(format!("sandbox of pod {name:?} is not running"));
        };
        let pod = Pod {
            runtime: self.runtime.clone(),
            sandbox: sandbox.id,
            uid: its_uid.to_owned(),
        };
        let ports = match OFFER.choose(request.headers()) {
            Ok(Asked::WebSocket(_)) => match ports(query) {
                Ok(ports) => ports,
                Err(message) => return bad_request(message),
            },
            _ => Vec::new(),
        };
        upgrade(&OFFER, request, move |stream, asked| async move {
            match asked {
                Asked::WebSocket(protocol) => by_channels(stream, Framing::of(protocol), &ports, &pod).await,
                Asked::Tunnel(_) => by_streams(tunnel::open(stream).await, &pod).await,
                Asked::Spdy(_) => by_streams(stream, &pod).await,
            }
        })
    }
}

/// `port=80&port=443,8443`
fn ports(query: &Query) -> Result<Vec<u16>, String> {
    let mut ports = Vec::new();
    for text in query.all("port").flat_map(|list| list.split(',')) {
        match text.parse() {
            Ok(0) => return Err(format!("port {text:?} must be > 0")),
            Ok(port) => ports.push(port),
            Err(_) if text.is_empty() => return Err("query parameter \"port\" cannot be empty".into()),
            Err(error) => return Err(format!("unable to parse {text:?} as a port: {error}")),
        }
    }
    if ports.is_empty() {
        return Err("query parameter \"port\" is required".into());
    }
    Ok(ports)
}

async fn by_channels<S>(stream: S, framing: Framing, ports: &[u16], pod: &Pod)
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let inputs: Vec<bool> = ports.iter().flat_map(|_| [true, false]).collect();
    let (connection, mut inboxes) = websocket::open(stream, framing, &inputs).await;
    let mut forwards = Vec::new();
    for (number, port) in (0u32..).zip(ports) {
        let (data, error) = (connection.lane(number * 2), connection.lane(number * 2 + 1));
        // Each channel begins with its port.
        let begins = Bytes::copy_from_slice(&port.to_le_bytes());
        for lane in [&data, &error] {
            let _gone = lane.send(begins.clone()).await;
        }
        if let Some(inbox) = inboxes.get_mut(number as usize * 2).and_then(Option::take) {
            forwards.push(forward(pod, *port, inbox, data, error));
        }
    }
    tokio::select! {
        _ = futures::future::join_all(forwards) => connection.close().await,
        () = connection.gone() => {}
    }
}

/// Streams wait here until both of a connection's are there.
#[derive(Default)]
struct Pairs {
    waiting: HashMap<String, Stream>,
    /// In the order in which they came, so the first is over first.
    until: VecDeque<(Instant, String)>,
}

async fn by_streams<S>(stream: S, pod: &Pod)
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let (connection, mut opened) = spdy::open(stream);
    let mut pairs = Pairs::default();
    loop {
        let next_end = pairs.until.front().map(|(until, _)| *until);
        tokio::select! {
            stream = opened.recv() => match stream {
                Some(stream) => pairs.take(stream, pod).await,
                None => break,
            },
            () = at(next_end) => pairs.give_up().await,
        }
    }
    connection.close().await;
}

async fn at(when: Option<Instant>) {
    match when {
        Some(when) => tokio::time::sleep_until(when).await,
        None => std::future::pending().await,
    }
}

impl Pairs {
    async fn take(&mut self, stream: Stream, pod: &Pod) {
        let kind = stream.header("streamtype");
        let port = stream.header("port").parse::<u16>().ok().filter(|port| *port > 0);
        let (Some(port), "data" | "error") = (port, kind) else {
            let _gone = stream.lane.refuse().await;
            return;
        };
        let id = request_id(&stream);
        if self
            .waiting
            .get(&id)
            .is_some_and(|other| other.header("streamtype") == kind)
        {
            let message = format!("error processing stream for request {id}: {kind} stream already assigned");
            let _gone = stream.lane.send(message.into()).await;
            let _gone = stream.lane.refuse().await;
            return;
        }
        let is_data = kind == "data";
        let _gone = stream.lane.accept().await;
        let Some(other) = self.waiting.remove(&id) else {
            self.until
                .push_back((Instant::now() + limits::STREAMS_COME, id.clone()));
            self.waiting.insert(id, stream);
            return;
        };
        self.until.retain(|(_, waiting)| *waiting != id);
        let (data, error) = if is_data { (stream, other) } else { (other, stream) };
        let pod = pod.clone();
        tokio::spawn(async move {
            let (inbox, lane, place) = data.parts();
            // The client has nothing to say about errors.
            let (_, error, _place) = error.parts();
            tokio::select! {
                () = forward(&pod, port, inbox, lane, error) => {}
                () = place.broken() => {}
            }
        });
    }

    async fn give_up(&mut self) {
        let Some((_, id)) = self.until.pop_front() else {
            return;
        };
        let Some(stream) = self.waiting.remove(&id) else {
            return;
        };
        if stream.header("streamtype") == "error" {
            let _gone = stream
                .lane
                .send(format!("(request={id}) timed out waiting for streams").into())
                .await;
        }
        let _gone = stream.lane.reset().await;
    }
}

/// Old clients name no request: their streams come in pairs, the error stream first.
fn request_id(stream: &Stream) -> String {
    match (stream.header("requestid"), stream.header("streamtype")) {
        ("", "data") => stream.id.wrapping_sub(2).to_string(),
        ("", _) => stream.id.to_string(),
        (id, _) => id.to_owned(),
    }
}

async fn forward(pod: &Pod, port: u16, inbox: Inbox, data: Lane, error: Lane) {
    // A client that is gone is told nothing: everything ends here anyway.
    match pod.runtime.port_forward(&pod.sandbox, port).await {
        Ok(stream) => {
            let _gone = match carry(stream, inbox, &data).await {
                Ok(()) => data.end().await,
                Err(_broken_off) => data.reset().await,
            };
        }
        Err(refusal) => {
            let (sandbox, uid) = (&pod.sandbox, &pod.uid);
            let message = format!("error forwarding port {port} to pod {sandbox}, uid {uid}: {refusal}");
            let _gone = error.send(message.into()).await;
            let _gone = data.reset().await;
        }
    }
    let _gone = error.end().await;
}

/// Until the pod has no more to say; the client's end is passed on to it.
async fn carry(mut stream: TcpStream, mut inbox: Inbox, lane: &Lane) -> std::io::Result<()> {
    let _slower = stream.set_nodelay(true);
    let (mut from, mut to) = stream.split();
    let up = async {
        while let Some(bytes) = inbox.recv().await {
            if to.write_all(&bytes).await.is_err() {
                break;
            }
        }
        // A pod that is gone needs no end.
        let _gone = to.shutdown().await;
        std::future::pending::<()>().await;
    };
    let down = async {
        let mut buffer = BytesMut::new();
        loop {
            buffer.reserve(limits::COPY_BUFFER);
            if from.read_buf(&mut buffer).await? == 0 || lane.send(buffer.split().freeze()).await.is_err() {
                return Ok(());
            }
        }
    };
    tokio::select! {
        () = up => Ok(()),
        outcome = down => outcome,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_of_a_query() {
        let parsed = |text| ports(&Query::parse(text));
        assert_eq!(parsed("port=80&port=443,8443"), Ok(vec![80, 443, 8443]));
        assert_eq!(parsed(""), Err("query parameter \"port\" is required".into()));
        assert_eq!(
            parsed("port="),
            Err("query parameter \"port\" cannot be empty".into())
        );
        assert_eq!(parsed("port=0"), Err("port \"0\" must be > 0".into()));
        assert!(parsed("port=65536").is_err());
    }
}
