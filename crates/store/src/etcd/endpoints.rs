//! The way to etcd: one connection, to whichever of its members answers.

use std::sync::Arc;
use std::time::Duration;

use prost::Message;
use rustls::ClientConfig;
use rustls_pki_types::ServerName;
use tokio::net::TcpStream;
use tokio::sync::Mutex;
use tokio::time::{Instant, sleep, timeout};
use tokio_rustls::TlsConnector;

use super::grpc::{Connection, DEADLINE_EXCEEDED, Messages, Sender, Status, UNAVAILABLE};

/// Until one member must have answered; then the next is tried.
const DIAL: Duration = Duration::from_secs(5);
/// etcd itself gives up on a request after 5 s and two elections.
const CALL: Duration = Duration::from_secs(10);
/// Between tries of a call that changes nothing.
const PAUSE: Duration = Duration::from_millis(100);

/// Where etcd is, and how one gets there.
pub(super) struct Endpoints {
    all: Vec<Member>,
    tls: Option<Arc<ClientConfig>>,
    state: Mutex<State>,
}

struct Member {
    /// `https://10.0.0.1:2379`
    origin: String,
    host: String,
    port: u16,
    secure: bool,
}

struct State {
    connection: Option<Connection>,
    /// Which member is (or was) connected to.
    at: usize,
    /// Nobody answered, and when: those who waited meanwhile need not try it all anew.
    failed: Option<(Instant, Status)>,
}

impl Endpoints {
    /// `urls` are `http://host:port` or `https://host:port`.
    pub(super) fn new(urls: &[String], tls: Option<ClientConfig>) -> Result<Self, String> {
        let all = urls
            .iter()
            .map(|url| Member::parse(url))
            .collect::<Result<Vec<_>, _>>()?;
        if all.is_empty() {
            return Err("no etcd server is given".into());
        }
        if tls.is_none()
            && let Some(member) = all.iter().find(|member| member.secure)
        {
            return Err(format!(
                "{} needs TLS: give the CA of etcd's certificate",
                member.origin
            ));
        }
        Ok(Self {
            all,
            tls: tls.map(Arc::new),
            state: Mutex::new(State {
                connection: None,
                at: 0,
                failed: None,
            }),
        })
    }

    /// One call. What was not sent is tried at the next member.
    pub(super) async fn call<A: Message, B: Message + Default>(
        &self,
        path: &str,
        message: &A,
    ) -> Result<B, Status> {
        let mut last = None;
        for _ in 0..=self.all.len() {
            let connection = self.connection().await?;
            match timeout(CALL, connection.call(path, message)).await {
                Ok(Err(status)) if status.unsent => {
                    self.leave(&connection).await;
                    last = Some(status);
                }
                Ok(Err(status)) => {
                    if status.code == UNAVAILABLE {
                        self.leave(&connection).await;
                    }
                    return Err(status);
                }
                Ok(Ok(answer)) => return Ok(answer),
                Err(_) => {
                    self.leave(&connection).await;
                    return Err(late());
                }
            }
        }
        Err(last.unwrap_or_else(late))
    }

    /// One call that changes nothing: tried again for as long as a call may take.
    pub(super) async fn ask<A: Message, B: Message + Default>(
        &self,
        path: &str,
        message: &A,
    ) -> Result<B, Status> {
        let deadline = Instant::now() + CALL;
        loop {
            match self.call(path, message).await {
                Err(status) if status.code == UNAVAILABLE && Instant::now() + PAUSE < deadline => {
                    sleep(PAUSE).await;
                }
                answer => return answer,
            }
        }
    }

    /// A stream of the member that is connected to.
    pub(super) async fn stream<A: Message>(
        &self,
        path: &str,
        first: &[A],
    ) -> Result<(Sender, Messages), Status> {
        let connection = self.connection().await?;
        match timeout(CALL, connection.stream(path, first)).await {
            Ok(Ok(stream)) => Ok(stream),
            Ok(Err(status)) => {
                self.leave(&connection).await;
                Err(status)
            }
            Err(_) => {
                self.leave(&connection).await;
                Err(late())
            }
        }
    }

    /// The next call goes to another member.
    pub(super) async fn turn_away(&self) {
        let mut state = self.state.lock().await;
        if state.connection.take().is_some() {
            state.at += 1;
        }
    }

    async fn leave(&self, connection: &Connection) {
        let mut state = self.state.lock().await;
        // Others may have left it before, and found a better one.
        if state
            .connection
            .as_ref()
            .is_some_and(|current| current.same(connection))
        {
            state.connection = None;
            state.at += 1;
        }
    }

    /// The connection, or a new one to the first member that answers.
    async fn connection(&self) -> Result<Connection, Status> {
        let mut state = self.state.lock().await;
        if let Some(connection) = state
            .connection
            .as_ref()
            .filter(|connection| connection.is_open())
        {
            return Ok(connection.clone());
        }
        if let Some((_, status)) = state.failed.as_ref().filter(|(when, _)| when.elapsed() < PAUSE) {
            return Err(status.clone());
        }
        let mut failed = Vec::new();
        for turn in 0..self.all.len() {
            let at = (state.at + turn) % self.all.len();
            let member = &self.all[at];
            match timeout(DIAL, member.connect(self.tls.as_ref())).await {
                Ok(Ok(connection)) => {
                    state.at = at;
                    state.failed = None;
                    state.connection = Some(connection.clone());
                    return Ok(connection);
                }
                Ok(Err(e)) => failed.push(format!("{}: {e}", member.origin)),
                Err(_) => failed.push(format!("{}: no answer in {} s", member.origin, DIAL.as_secs())),
            }
        }
        let status = Status::unavailable(format!("connect to etcd: {}", failed.join("; ")), true);
        state.failed = Some((Instant::now(), status.clone()));
        Err(status)
    }
}

impl Member {
    fn parse(url: &str) -> Result<Self, String> {
        let says = || format!("etcd server {url}: want http://host:port or https://host:port");
        let parsed: http::Uri = url.parse().map_err(|_| says())?;
        let secure = match parsed.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => return Err(says()),
        };
        let authority = parsed.authority().ok_or_else(says)?;
        let port = authority.port_u16().ok_or_else(says)?;
        Ok(Self {
            origin: url.trim_end_matches('/').to_owned(),
            host: authority.host().trim_matches(['[', ']']).to_owned(),
            port,
            secure,
        })
    }

    async fn connect(&self, tls: Option<&Arc<ClientConfig>>) -> Result<Connection, String> {
        let tcp = TcpStream::connect((&*self.host, self.port)).await;
        let tcp = tcp.map_err(|e| e.to_string())?;
        tcp.set_nodelay(true).map_err(|e| e.to_string())?;
        let Some(tls) = tls.filter(|_| self.secure) else {
            return Connection::over(tcp, self.origin.clone()).await;
        };
        let name = ServerName::try_from(self.host.clone()).map_err(|e| e.to_string())?;
        let stream = TlsConnector::from(Arc::clone(tls)).connect(name, tcp).await;
        Connection::over(stream.map_err(|e| e.to_string())?, self.origin.clone()).await
    }
}

fn late() -> Status {
    Status {
        code: DEADLINE_EXCEEDED,
        message: format!("etcd did not answer in {} s", CALL.as_secs()),
        unsent: false,
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn addresses_are_told_apart() {
        let says = |url: &str| match Member::parse(url) {
            Ok(member) => format!("{} {} {}", member.host, member.port, member.secure),
            Err(e) => e,
        };
        let all = [
            "https://etcd-1.local:2379",
            "http://[::1]:2379/",
            "http://10.0.0.1",
            "10.0.0.1:2379",
        ];
        expect![[r#"
            etcd-1.local 2379 true
            ::1 2379 false
            etcd server http://10.0.0.1: want http://host:port or https://host:port
            etcd server 10.0.0.1:2379: want http://host:port or https://host:port"#]]
        .assert_eq(&all.map(says).join("\n"));
        assert!(Endpoints::new(&[], None).is_err());
        let plain = Endpoints::new(&["https://h:1".into()], None);
        assert_eq!(
            plain.err().expect("a refusal"),
            "https://h:1 needs TLS: give the CA of etcd's certificate"
        );
    }
}
