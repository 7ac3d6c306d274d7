//! Names that are not the cluster's: asked of the machine's own resolvers, and remembered for a while.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use hickory_proto::op::{Message, MessageType, OpCode, Query, ResponseCode};
use hickory_proto::rr::{Name, Record, RecordType};
use parking_lot::Mutex;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, UdpSocket};
use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout};

use crate::limits::{CACHED_ANSWERS, CACHED_TTL, FORWARD_PATIENCE, FORWARDS, UDP_ANSWER_BYTES_MAX};

/// Where systemd-resolved tells whom it asks itself, when `/etc/resolv.conf` only names it.
const RESOLVED: &str = "/run/systemd/resolve/resolv.conf";
const STUB: IpAddr = IpAddr::V4(Ipv4Addr::new(127, 0, 0, 53));

pub(crate) struct Forwarder {
    resolv_conf: PathBuf,
    /// Asking these would be asking oneself.
    own: Vec<IpAddr>,
    servers: Mutex<Servers>,
    remembered: Mutex<HashMap<Key, Remembered>>,
    room: Semaphore,
}

#[derive(Default)]
struct Servers {
    read: Option<SystemTime>,
    addresses: Vec<SocketAddr>,
}

/// Name, type, class, and whether DNSSEC records are wanted or checking is off.
type Key = (Name, RecordType, u16, bool, bool);

struct Remembered {
    answer: Message,
    since: Instant,
    lives: Duration,
}

impl Forwarder {
    pub(crate) fn new(resolv_conf: PathBuf, own: Vec<IpAddr>) -> Self {
        Self {
            resolv_conf,
            own,
            servers: Mutex::default(),
            remembered: Mutex::default(),
            room: Semaphore::new(FORWARDS),
        }
    }

    /// The answer for `name`, otherwise as `query` asks, or the code that tells why there is none.
    pub(crate) async fn ask(
        &self,
        question: &Message,
        query: &Query,
        name: Name,
        by_tcp: bool,
    ) -> Result<Message, ResponseCode> {
        let wants_dnssec = question.edns.as_ref().is_some_and(|edns| edns.flags().dnssec_ok);
        let unchecked = question.metadata.checking_disabled;
        let class = u16::from(query.query_class());
        let key = (
            name.to_lowercase(),
            query.query_type(),
            class,
            wants_dnssec,
            unchecked,
        );
        if let Some(answer) = self.recall(&key) {
            return Ok(answer);
        }
        let Ok(_permit) = self.room.try_acquire() else {
            return Err(ResponseCode::Refused);
        };
        let mut asked = Query::query(name, query.query_type());
        asked.set_query_class(query.query_class());
        let mut request = Message::new(rand::random(), MessageType::Query, OpCode::Query);
        request.metadata.recursion_desired = true;
        request.metadata.checking_disabled = unchecked;
        request.add_query(asked);
        if let Some(edns) = &question.edns {
            let mut edns = edns.clone();
            edns.set_max_payload(UDP_ANSWER_BYTES_MAX as u16);
            request.set_edns(edns);
        }
        let answer = self
            .ask_servers(&request, by_tcp)
            .await
            .ok_or(ResponseCode::ServFail)?;
        self.remember(key, &answer);
        Ok(answer)
    }

    /// The first answer of the servers, in the order of the file.
    async fn ask_servers(&self, request: &Message, by_tcp: bool) -> Option<Message> {
        for server in self.servers() {
            let asked = async {
                let answer = ask_udp(server, request).await?;
                if answer.metadata.truncation && by_tcp {
                    ask_tcp(server, request).await
                } else {
                    Ok(answer)
                }
            };
            match timeout(FORWARD_PATIENCE, asked).await {
                Ok(Ok(answer)) if answer.metadata.response_code != ResponseCode::ServFail => {
                    return Some(answer);
                }
                Ok(Ok(_)) => tracing::debug!("DNS: {server} failed"),
                Ok(Err(e)) => tracing::debug!("DNS: ask {server}: {e}"),
                Err(_) => tracing::debug!("DNS: {server} does not answer"),
            }
        }
        None
    }

    fn servers(&self) -> Vec<SocketAddr> {
        let changed = fs::metadata(&self.resolv_conf)
            .and_then(|meta| meta.modified())
            .ok();
        let mut servers = self.servers.lock();
        if servers.read != changed || servers.read.is_none() {
            servers.read = changed;
            servers.addresses = nameservers(&self.resolv_conf, &self.own);
        }
        servers.addresses.clone()
    }

    fn recall(&self, key: &Key) -> Option<Message> {
        let remembered = self.remembered.lock();
        let found = remembered.get(key)?;
        let age = found.since.elapsed();
        if age >= found.lives {
            return None;
        }
        let mut answer = found.answer.clone();
        let Message {
            answers,
            authorities,
            additionals,
            ..
        } = &mut answer;
        for record in answers.iter_mut().chain(authorities).chain(additionals) {
            record.decrement_ttl(age.as_secs() as u32);
        }
        Some(answer)
    }

    fn remember(&self, key: Key, answer: &Message) {
        let Some(ttl) = lifetime(answer) else { return };
        let mut remembered = self.remembered.lock();
        if remembered.len() >= CACHED_ANSWERS {
            remembered.retain(|_, kept| kept.since.elapsed() < kept.lives);
        }
        if remembered.len() >= CACHED_ANSWERS {
            remembered.clear();
        }
        let lives = Duration::from_secs(ttl.into());
        let kept = Remembered {
            answer: answer.clone(),
            since: Instant::now(),
            lives,
        };
        remembered.insert(key, kept);
    }
}

/// For how many seconds an answer may be remembered; `None`: not at all.
fn lifetime(answer: &Message) -> Option<u32> {
    let is_certain = matches!(
        answer.metadata.response_code,
        ResponseCode::NoError | ResponseCode::NXDomain
    );
    let records = answer.answers.iter().chain(&answer.authorities);
    let ttl = records.map(|record: &Record| record.ttl).min()?.min(CACHED_TTL);
    (is_certain && !answer.metadata.truncation && ttl > 0).then_some(ttl)
}

async fn ask_udp(server: SocketAddr, request: &Message) -> io::Result<Message> {
    let any: IpAddr = if server.is_ipv4() {
        Ipv4Addr::UNSPECIFIED.into()
    } else {
        Ipv6Addr::UNSPECIFIED.into()
    };
    // A socket of its own: a port that nobody can guess.
    let socket = UdpSocket::bind((any, 0)).await?;
    socket.connect(server).await?;
    socket.send(&request.to_vec().map_err(io::Error::other)?).await?;
    let mut buffer = vec![0; usize::from(u16::MAX)];
    loop {
        let length = socket.recv(&mut buffer).await?;
        if let Ok(answer) = Message::from_vec(&buffer[..length])
            && is_answer(request, &answer)
        {
            return Ok(answer);
        }
    }
}

async fn ask_tcp(server: SocketAddr, request: &Message) -> io::Result<Message> {
    let mut stream = TcpStream::connect(server).await?;
    let bytes = request.to_vec().map_err(io::Error::other)?;
    let framed = [&(bytes.len() as u16).to_be_bytes()[..], &bytes].concat();
    stream.write_all(&framed).await?;
    let mut buffer = vec![0; usize::from(stream.read_u16().await?)];
    stream.read_exact(&mut buffer).await?;
    let answer = Message::from_vec(&buffer).map_err(io::Error::other)?;
    if is_answer(request, &answer) {
        return Ok(answer);
    }
    Err(io::Error::other("the answer is to another question"))
}

fn is_answer(request: &Message, answer: &Message) -> bool {
    answer.metadata.id == request.metadata.id
        && answer.metadata.message_type == MessageType::Response
        && answer.queries == request.queries
}

/// The servers of a resolv.conf, less our own addresses; behind systemd-resolved, those that it asks.
fn nameservers(file: &Path, own: &[IpAddr]) -> Vec<SocketAddr> {
    let read = |file: &Path| -> Vec<IpAddr> {
        let text = fs::read_to_string(file).unwrap_or_default();
        text.lines()
            .filter_map(|line| line.trim().strip_prefix("nameserver"))
            .filter_map(|address| address.trim().parse().ok())
            .filter(|address| !own.contains(address))
            .collect()
    };
    let mut found = read(file);
    if found == [STUB] {
        let behind = read(Path::new(RESOLVED));
        if !behind.is_empty() {
            found = behind;
        }
    }
    found
        .into_iter()
        .map(|address| SocketAddr::new(address, 53))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nameservers_of_a_file_without_oneself() {
        let folder = std::env::temp_dir().join(format!("setpoint-dns-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join("resolv.conf");
        fs::write(
            &file,
            "# x\nsearch a b\nnameserver 10.96.0.10\n nameserver 192.0.2.1\nnameserver ::1\n",
        )
        .unwrap();
        let found = nameservers(&file, &[Ipv4Addr::new(10, 96, 0, 10).into()]);
        fs::remove_dir_all(&folder).unwrap();
        let texts: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(texts, ["192.0.2.1:53", "[::1]:53"]);
    }
}
