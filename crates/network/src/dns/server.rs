//! The DNS server: the cluster's own names from memory, all others from upstream.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use hickory_proto::op::{Edns, Message, MessageType, Metadata, OpCode, ResponseCode};
use hickory_proto::rr::{DNSClass, Name, Record, RecordType};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::forward::Forwarder;
use crate::limits::{DNS_CONNECTIONS, DNS_IDLE, UDP_ANSWER_BYTES, UDP_ANSWER_BYTES_MAX};
use crate::zone::Zone;
use crate::zone::answer::Told;

/// Where to listen and whom to ask.
#[derive(Clone, Debug)]
pub struct Config {
    /// UDP and TCP, each of them.
    pub listen: Vec<SocketAddr>,
    /// Read again whenever it changes; this server's own addresses in it are left out.
    pub resolv_conf: PathBuf,
}

/// A running server; it stops when this is dropped.
pub struct DnsServer {
    addresses: Vec<SocketAddr>,
    tasks: Vec<JoinHandle<()>>,
}

struct Answerer {
    zone: Arc<Zone>,
    forwarder: Forwarder,
}

/// What a question needs.
enum Reply {
    Ready(Message),
    /// The rest of the answer comes from upstream: for this name, after these answers.
    Upstream {
        answers: Vec<Record>,
        name: Name,
    },
    /// Not a question: silence.
    Nothing,
}

impl DnsServer {
    /// Binds every address; port 0 takes any port.
    pub async fn start(config: Config, zone: Arc<Zone>) -> io::Result<Self> {
        let mut sockets = Vec::new();
        for address in &config.listen {
            sockets.push(bind(*address).await.map_err(|e| {
                let says = format!("listen for DNS on {address}: {e}; does another program hold the port?");
                io::Error::new(e.kind(), says)
            })?);
        }
        let addresses: Vec<SocketAddr> = sockets
            .iter()
            .filter_map(|(udp, _)| udp.local_addr().ok())
            .collect();
        let own: Vec<IpAddr> = addresses.iter().map(SocketAddr::ip).collect();
        let answerer = Arc::new(Answerer {
            zone,
            forwarder: Forwarder::new(config.resolv_conf, own),
        });
        let mut tasks = Vec::new();
        for (udp, tcp) in sockets {
            let udp = Arc::new(udp);
            tasks.push(tokio::spawn(serve_udp(udp, answerer.clone())));
            tasks.push(tokio::spawn(serve_tcp(tcp, answerer.clone())));
        }
        Ok(Self { addresses, tasks })
    }

    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }
}

impl Drop for DnsServer {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

/// UDP and TCP on the same port, also where any port will do.
async fn bind(address: SocketAddr) -> io::Result<(UdpSocket, TcpListener)> {
    let udp = UdpSocket::bind(address).await?;
    let tcp = TcpListener::bind(udp.local_addr()?).await?;
    Ok((udp, tcp))
}

async fn serve_udp(socket: Arc<UdpSocket>, answerer: Arc<Answerer>) {
    let mut buffer = [0; UDP_ANSWER_BYTES_MAX];
    loop {
        let (length, peer) = match socket.recv_from(&mut buffer).await {
            Ok(received) => received,
            // An ICMP error of an earlier answer comes this way.
            Err(e) => {
                tracing::debug!("DNS: {e}");
                continue;
            }
        };
        let Ok(question) = Message::from_vec(&buffer[..length]) else {
            continue;
        };
        match answerer.reply(&question) {
            Reply::Nothing => (),
            Reply::Ready(answer) => send(&socket, peer, &question, answer).await,
            Reply::Upstream { answers, name } => {
                let (socket, answerer) = (socket.clone(), answerer.clone());
                tokio::spawn(async move {
                    let answer = answerer.ask(&question, answers, name, false).await;
                    send(&socket, peer, &question, answer).await;
                });
            }
        }
    }
}

async fn send(socket: &UdpSocket, peer: SocketAddr, question: &Message, answer: Message) {
    let room = question.edns.as_ref().map_or(UDP_ANSWER_BYTES, |edns| {
        usize::from(edns.max_payload()).clamp(UDP_ANSWER_BYTES, UDP_ANSWER_BYTES_MAX)
    });
    if let Some(bytes) = fit(answer, room)
        && let Err(e) = socket.send_to(&bytes, peer).await
    {
        tracing::debug!("DNS: answer {peer}: {e}");
    }
}

/// The answer in at most so many bytes: first without what was not asked for, then cut and marked so.
fn fit(mut answer: Message, room: usize) -> Option<Vec<u8>> {
    let mut bytes = answer.to_vec().ok()?;
    if bytes.len() > room {
        answer.additionals.clear();
        bytes = answer.to_vec().ok()?;
    }
    while bytes.len() > room && !answer.answers.is_empty() {
        answer.metadata.truncation = true;
        let keep = answer.answers.len() * room / bytes.len();
        let keep = keep.min(answer.answers.len() - 1);
        answer.answers.truncate(keep);
        bytes = answer.to_vec().ok()?;
    }
    Some(bytes)
}

async fn serve_tcp(listener: TcpListener, answerer: Arc<Answerer>) {
    let room = Arc::new(Semaphore::new(DNS_CONNECTIONS));
    loop {
        let Ok(permit) = room.clone().acquire_owned().await else {
            return;
        };
        match listener.accept().await {
            Ok((stream, _)) => {
                let answerer = answerer.clone();
                tokio::spawn(async move {
                    if let Err(e) = converse(stream, &answerer).await {
                        tracing::debug!("DNS over TCP: {e}");
                    }
                    drop(permit);
                });
            }
            Err(e) => tracing::debug!("DNS over TCP: {e}"),
        }
    }
}

/// Any number of questions on one connection, each with its length before it.
async fn converse(mut stream: TcpStream, answerer: &Answerer) -> io::Result<()> {
    loop {
        let Ok(length) = timeout(DNS_IDLE, stream.read_u16()).await else {
            return Ok(());
        };
        let length = match length {
            Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => return Ok(()),
            other => other?,
        };
        let mut bytes = vec![0; usize::from(length)];
        timeout(DNS_IDLE, stream.read_exact(&mut bytes)).await??;
        let Ok(question) = Message::from_vec(&bytes) else {
            return Ok(());
        };
        let answer = match answerer.reply(&question) {
            Reply::Nothing => return Ok(()),
            Reply::Ready(answer) => answer,
            Reply::Upstream { answers, name } => answerer.ask(&question, answers, name, true).await,
        };
        let Some(bytes) = fit(answer, usize::from(u16::MAX)) else {
            return Ok(());
        };
        let framed = [&(bytes.len() as u16).to_be_bytes()[..], &bytes].concat();
        timeout(DNS_IDLE, stream.write_all(&framed)).await??;
    }
}

impl Answerer {
    fn reply(&self, question: &Message) -> Reply {
        if question.metadata.message_type != MessageType::Query {
            return Reply::Nothing;
        }
        let [query] = question.queries.as_slice() else {
            return Reply::Ready(said(question, ResponseCode::FormErr));
        };
        if question.metadata.op_code != OpCode::Query {
            return Reply::Ready(said(question, ResponseCode::NotImp));
        }
        if question.edns.as_ref().is_some_and(|edns| edns.version() > 0) {
            return Reply::Ready(said(question, ResponseCode::BADVERS));
        }
        let upstream = |answers| Reply::Upstream {
            answers,
            name: query.name().clone(),
        };
        if query.query_class() != DNSClass::IN {
            return upstream(Vec::new());
        }
        if matches!(query.query_type(), RecordType::AXFR | RecordType::IXFR) {
            return Reply::Ready(said(question, ResponseCode::Refused));
        }
        match self.zone.answer(query.name(), query.query_type()) {
            Told::NotOurs => upstream(Vec::new()),
            Told::Elsewhere { answers, target } => Reply::Upstream {
                answers,
                name: target,
            },
            Told::Unknown => Reply::Ready(said(question, ResponseCode::ServFail)),
            Told::NoName => Reply::Ready(self.no(question, ResponseCode::NXDomain)),
            Told::NoData => Reply::Ready(self.no(question, ResponseCode::NoError)),
            Told::Records { answers, additionals } => {
                let mut answer = said(question, ResponseCode::NoError);
                answer.metadata.authoritative = true;
                answer.answers = turned(answers);
                answer.additionals = additionals;
                Reply::Ready(answer)
            }
        }
    }

    /// A negative answer, with the start of authority that tells how long it may be remembered.
    fn no(&self, question: &Message, code: ResponseCode) -> Message {
        let mut answer = said(question, code);
        answer.metadata.authoritative = true;
        answer.authorities = self.zone.authority().into_iter().collect();
        answer
    }

    /// Asks upstream for `name`, and puts what is known already before its answers.
    async fn ask(&self, question: &Message, known: Vec<Record>, name: Name, by_tcp: bool) -> Message {
        let found = match question.queries.first() {
            Some(query) => self.forwarder.ask(question, query, name, by_tcp).await,
            None => Err(ResponseCode::FormErr),
        };
        match found {
            Err(code) if known.is_empty() => said(question, code),
            Err(_) => {
                let mut answer = said(question, ResponseCode::NoError);
                answer.answers = known;
                answer
            }
            Ok(found) => {
                let mut answer = said(question, found.metadata.response_code);
                answer.metadata.truncation = found.metadata.truncation;
                answer.metadata.authentic_data = found.metadata.authentic_data;
                answer.answers = known.into_iter().chain(found.answers).collect();
                answer.authorities = found.authorities;
                answer.additionals = found.additionals;
                answer
            }
        }
    }
}

/// An answer with the question in it, and nothing else yet.
fn said(question: &Message, code: ResponseCode) -> Message {
    let mut answer = Message::new(
        question.metadata.id,
        MessageType::Response,
        question.metadata.op_code,
    );
    answer.metadata = Metadata::response_from_request(&question.metadata);
    answer.metadata.response_code = code;
    answer.metadata.recursion_available = true;
    answer.queries.clone_from(&question.queries);
    if let Some(asked) = &question.edns {
        let mut edns = Edns::new();
        edns.set_max_payload(UDP_ANSWER_BYTES_MAX as u16);
        edns.set_dnssec_ok(asked.flags().dnssec_ok);
        answer.set_edns(edns);
    }
    answer
}

/// Clients take the first address: which one that is changes. Aliases stay in front.
fn turned(mut answers: Vec<Record>) -> Vec<Record> {
    let is_address = |record: &Record| matches!(record.record_type(), RecordType::A | RecordType::AAAA);
    let start = answers.iter().position(is_address).unwrap_or(answers.len());
    let addresses = &mut answers[start..];
    if addresses.len() > 1 && addresses.iter().all(is_address) {
        let by = rand::random_range(0..addresses.len());
        addresses.rotate_left(by);
    }
    answers
}
