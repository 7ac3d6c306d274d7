//! A real DNS server asked by a real client, over UDP and TCP, with a real upstream beside it.

#![allow(clippy::unwrap_used)]

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream, UdpSocket};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use api::{Identity, Resource};
use hickory_proto::op::{Edns, Message, MessageType, OpCode, Query, ResponseCode};
use hickory_proto::rr::rdata::A;
use hickory_proto::rr::{Name, RData, Record, RecordType};
use network::dns::server::{Config, DnsServer};
use network::dns::{DnsActor, DnsLoop};
use network::zone::Zone;
use reconcile::{Actor, Closing, Controller, Waker, world_of};

static NUMBER: AtomicUsize = AtomicUsize::new(1);
const PATIENCE: Duration = Duration::from_secs(5);

struct Server {
    running: DnsServer,
    folder: PathBuf,
    /// Where the upstream server is, or would be.
    upstream: IpAddr,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn world() -> String {
    let endpoints: Vec<String> = (0..100)
        .map(|n| format!("{{addresses: [10.244.0.{n}]}}"))
        .collect();
    format!(
        "
kind: Namespace
metadata: {{name: default}}
---
kind: Service
metadata: {{name: web}}
spec: {{clusterIP: 10.96.0.50, ports: [{{name: http, port: 80, protocol: TCP}}]}}
---
kind: Service
metadata: {{name: away}}
spec: {{type: ExternalName, externalName: far.example}}
---
kind: Service
metadata: {{name: many}}
spec: {{clusterIP: None}}
---
kind: EndpointSlice
apiVersion: discovery.k8s.io/v1
metadata: {{name: many-1, labels: {{kubernetes.io/service-name: many}}}}
addressType: IPv4
endpoints: [{}]
",
        endpoints.join(", ")
    )
}

async fn start() -> Server {
    let zone = Arc::new(Zone::new("cluster.local", [10, 96, 0, 10].into()));
    let (dns, actor) = (
        DnsLoop::new(zone.clone()),
        DnsActor::new(zone.clone(), Waker::silent()),
    );
    let cache = world_of(&world());
    let first = cache
        .view(&Resource::of("", "namespaces").key("", "default"))
        .unwrap()
        .expect("the namespace is there");
    for part in dns.gap(&first, &dns.observe(&first, &cache)).parts {
        let Closing::Act(step) = part.closing else {
            panic!("{}", part.about)
        };
        actor.perform(&Identity::anonymous(), step).await.unwrap();
    }
    let n = NUMBER.fetch_add(1, Ordering::Relaxed);
    let pid = std::process::id();
    let upstream = Ipv4Addr::new(127, (pid >> 8) as u8, pid as u8, n as u8);
    let folder = std::env::temp_dir().join(format!("setpoint-names-{pid}-{n}"));
    std::fs::create_dir_all(&folder).unwrap();
    let resolv_conf = folder.join("resolv.conf");
    std::fs::write(&resolv_conf, format!("nameserver {upstream}\n")).unwrap();
    let config = Config {
        listen: vec![(Ipv4Addr::LOCALHOST, 0).into()],
        resolv_conf,
    };
    Server {
        running: DnsServer::start(config, zone).await.unwrap(),
        folder,
        upstream: upstream.into(),
    }
}

impl Server {
    fn address(&self) -> SocketAddr {
        self.running.addresses()[0]
    }

    /// An upstream that answers every A question with 192.0.2.1, and counts them. `None` without the right to.
    fn start_upstream(&self) -> Option<Arc<AtomicUsize>> {
        let socket = match UdpSocket::bind((self.upstream, 53)) {
            Ok(socket) => socket,
            Err(e) => {
                left_out(&format!("an upstream on port 53: {e}"));
                return None;
            }
        };
        let asked = Arc::new(AtomicUsize::new(0));
        let count = asked.clone();
        std::thread::spawn(move || {
            let mut buffer = [0; 2048];
            while let Ok((length, peer)) = socket.recv_from(&mut buffer) {
                count.fetch_add(1, Ordering::Relaxed);
                let mut answer = Message::from_vec(&buffer[..length]).unwrap().into_response();
                let name = answer.queries[0].name().clone();
                let data = RData::A(A([192, 0, 2, 1].into()));
                answer.add_answer(Record::from_rdata(name, 60, data));
                socket.send_to(&answer.to_vec().unwrap(), peer).unwrap();
            }
        });
        Some(asked)
    }
}

fn question(name: &str, kind: RecordType) -> Message {
    let mut message = Message::new(
        NUMBER.fetch_add(1, Ordering::Relaxed) as u16,
        MessageType::Query,
        OpCode::Query,
    );
    message.metadata.recursion_desired = true;
    message.add_query(Query::query(Name::from_ascii(name).unwrap(), kind));
    message
}

fn by_udp(server: SocketAddr, question: &Message) -> Message {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    socket.send_to(&question.to_vec().unwrap(), server).unwrap();
    let mut buffer = [0; 4096];
    let length = socket.recv(&mut buffer).expect("an answer");
    let answer = Message::from_vec(&buffer[..length]).unwrap();
    assert_eq!(answer.metadata.id, question.metadata.id);
    assert_eq!(answer.queries, question.queries);
    answer
}

fn by_tcp(stream: &mut TcpStream, question: &Message) -> Message {
    let bytes = question.to_vec().unwrap();
    stream.write_all(&(bytes.len() as u16).to_be_bytes()).unwrap();
    stream.write_all(&bytes).unwrap();
    let mut length = [0; 2];
    stream.read_exact(&mut length).unwrap();
    let mut buffer = vec![0; usize::from(u16::from_be_bytes(length))];
    stream.read_exact(&mut buffer).unwrap();
    Message::from_vec(&buffer).unwrap()
}

fn show(answer: &Message) -> String {
    let records: Vec<String> = answer
        .answers
        .iter()
        .map(|r| format!("{} {}", r.record_type(), r.data))
        .collect();
    format!("{:?} {}", answer.metadata.response_code, records.join(", "))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn names_are_answered_over_udp_and_tcp() {
    let server = start().await;
    let web = question("web.default.svc.cluster.local.", RecordType::A);
    let answer = by_udp(server.address(), &web);
    assert_eq!(show(&answer), "NoError A 10.96.0.50");
    assert!(answer.metadata.authoritative && answer.metadata.recursion_available);
    let missing = by_udp(
        server.address(),
        &question("no.default.svc.cluster.local.", RecordType::A),
    );
    assert_eq!(show(&missing), "NXDomain ");
    assert_eq!(missing.authorities[0].record_type(), RecordType::SOA);
    let six = by_udp(
        server.address(),
        &question("web.default.svc.cluster.local.", RecordType::AAAA),
    );
    assert_eq!(show(&six), "NoError ");
    let mut stream = TcpStream::connect(server.address()).unwrap();
    assert_eq!(show(&by_tcp(&mut stream, &web)), "NoError A 10.96.0.50");
    assert_eq!(show(&by_tcp(&mut stream, &web)), "NoError A 10.96.0.50");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_answer_is_cut_by_udp_and_whole_by_tcp() {
    let server = start().await;
    let mut many = question("many.default.svc.cluster.local.", RecordType::A);
    let plain = by_udp(server.address(), &many);
    assert!(plain.metadata.truncation);
    assert!(plain.to_vec().unwrap().len() <= 512);
    let mut edns = Edns::new();
    edns.set_max_payload(4096);
    many.set_edns(edns);
    let larger = by_udp(server.address(), &many);
    assert!(larger.metadata.truncation && larger.edns.is_some());
    assert!(larger.answers.len() > plain.answers.len());
    let mut stream = TcpStream::connect(server.address()).unwrap();
    let whole = by_tcp(&mut stream, &many);
    assert_eq!((whole.answers.len(), whole.metadata.truncation), (100, false));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn other_names_are_asked_upstream_once() {
    let server = start().await;
    let Some(asked) = server.start_upstream() else {
        return;
    };
    let far = question("far.example.", RecordType::A);
    assert_eq!(show(&by_udp(server.address(), &far)), "NoError A 192.0.2.1");
    assert_eq!(show(&by_udp(server.address(), &far)), "NoError A 192.0.2.1");
    assert_eq!(asked.load(Ordering::Relaxed), 1);
    let alias = question("away.default.svc.cluster.local.", RecordType::A);
    assert_eq!(
        show(&by_udp(server.address(), &alias)),
        "NoError CNAME far.example., A 192.0.2.1"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_upstream_other_names_fail_and_own_ones_do_not() {
    let server = start().await;
    let far = question("far.example.", RecordType::A);
    assert_eq!(
        by_udp(server.address(), &far).metadata.response_code,
        ResponseCode::ServFail
    );
    let alias = question("away.default.svc.cluster.local.", RecordType::A);
    assert_eq!(
        show(&by_udp(server.address(), &alias)),
        "NoError CNAME far.example."
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nonsense_is_not_answered_and_hurts_nobody() {
    let server = start().await;
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let web = question("web.default.svc.cluster.local.", RecordType::A);
    let bytes = web.to_vec().unwrap();
    for cut in 0..bytes.len() {
        socket.send_to(&bytes[..cut], server.address()).unwrap();
    }
    socket
        .send_to(&web.clone().into_response().to_vec().unwrap(), server.address())
        .unwrap();
    assert_eq!(show(&by_udp(server.address(), &web)), "NoError A 10.96.0.50");
    let mut two = web.clone();
    two.add_query(Query::query(Name::root(), RecordType::A));
    assert_eq!(
        by_udp(server.address(), &two).metadata.response_code,
        ResponseCode::FormErr
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_takes_microseconds() {
    let server = start().await;
    let web = question("web.default.svc.cluster.local.", RecordType::A);
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    socket.connect(server.address()).unwrap();
    let bytes = web.to_vec().unwrap();
    let mut buffer = [0; 512];
    let mut times: Vec<Duration> = (0..2000)
        .map(|_| {
            let start = Instant::now();
            socket.send(&bytes).unwrap();
            socket.recv(&mut buffer).unwrap();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    println!(
        "one answer over loopback: median {:?}, 99 % {:?}",
        times[1000], times[1980]
    );
    assert!(times[1000] < Duration::from_millis(2), "{:?}", times[1000]);
}

/// Past the test harness, which keeps to itself what a passing test prints.
fn left_out(what: &str) {
    let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("left out: {what}\n"));
}
