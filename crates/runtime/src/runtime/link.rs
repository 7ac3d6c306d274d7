//! The connection to one shim: questions with answers, and news that nobody asked for.

use std::collections::HashMap;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use parking_lot::Mutex;
use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;
use tokio::sync::oneshot;

use crate::error::Error;
use crate::shim::wire::{self, Answer, Ask, Message, Request};
use crate::status::Exit;
use crate::streams::watched;

type Reply = (Result<Answer, String>, Vec<OwnedFd>);

pub(super) struct Link {
    sandbox: String,
    socket: AsyncFd<OwnedFd>,
    next: AtomicU64,
    /// Nothing once the shim is gone: nobody would ever be answered.
    waiting: Mutex<Option<Waiting>>,
}

#[derive(Default)]
struct Waiting {
    replies: HashMap<u64, oneshot::Sender<Reply>>,
    commands: HashMap<u64, oneshot::Sender<Result<i32, String>>>,
}

impl Link {
    pub(super) fn connect(sandbox: &str, path: &Path) -> io::Result<Link> {
        let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
        let socket = rustix::net::socket_with(AddressFamily::UNIX, SocketType::SEQPACKET, flags, None)?;
        rustix::net::connect(&socket, &SocketAddrUnix::new(path)?)?;
        let now = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap_or_default();
        Ok(Link {
            sandbox: sandbox.to_owned(),
            socket: watched(socket)?,
            // A shim may still run commands of the daemon before this one: their numbers lie behind.
            next: AtomicU64::new(now.as_nanos() as u64),
            waiting: Mutex::new(Some(Waiting::default())),
        })
    }

    pub(super) fn number(&self) -> u64 {
        self.next.fetch_add(1, Ordering::Relaxed)
    }

    pub(super) async fn ask(
        &self,
        ask: Ask,
        fds: &[BorrowedFd<'_>],
    ) -> Result<(Answer, Vec<OwnedFd>), Error> {
        let id = self.number();
        let (sender, receiver) = oneshot::channel();
        match self.waiting.lock().as_mut() {
            Some(waiting) => waiting.replies.insert(id, sender),
            None => return Err(self.gone()),
        };
        let request = Request { id, ask };
        let sent = self
            .socket
            .async_io(Interest::WRITABLE, |socket| {
                wire::send(socket.as_fd(), &request, fds)
            })
            .await;
        match sent {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::ArgumentListTooLong => {
                return Err(Error::Start("the command is longer than a command may be".into()));
            }
            Err(_) => return Err(self.gone()),
        }
        match receiver.await {
            Ok((Ok(answer), fds)) => Ok((answer, fds)),
            Ok((Err(problem), _)) => Err(Error::Start(problem)),
            Err(_) => Err(self.gone()),
        }
    }

    /// Without waiting for an answer, for when there is no time to.
    pub(super) fn say(&self, ask: Ask) {
        let request = Request {
            id: self.number(),
            ask,
        };
        // A shim that is gone has nothing left to be told.
        let _gone = wire::send(self.socket.get_ref().as_fd(), &request, &[]);
    }

    /// How the command with this number will end.
    pub(super) fn command_exit(&self, exec: u64) -> oneshot::Receiver<Result<i32, String>> {
        let (sender, receiver) = oneshot::channel();
        if let Some(waiting) = self.waiting.lock().as_mut() {
            waiting.commands.insert(exec, sender);
        }
        receiver
    }

    /// Listens until the shim is gone.
    pub(super) async fn listen(self: Arc<Self>, on_exit: impl Fn(String, Exit)) {
        loop {
            let received = self
                .socket
                .async_io(Interest::READABLE, |socket| {
                    wire::receive::<Message>(socket.as_fd())
                })
                .await;
            match received {
                Ok(Some((Message::Reply { id, answer }, fds))) => {
                    let sender = self
                        .waiting
                        .lock()
                        .as_mut()
                        .and_then(|waiting| waiting.replies.remove(&id));
                    if let Some(sender) = sender {
                        // Whoever asked may have given up.
                        let _given_up = sender.send((answer, fds));
                    }
                }
                Ok(Some((Message::Exited { container, exit }, _))) => on_exit(container, exit),
                Ok(Some((Message::ExecExited { exec, code }, _))) => {
                    let sender = self
                        .waiting
                        .lock()
                        .as_mut()
                        .and_then(|waiting| waiting.commands.remove(&exec));
                    if let Some(sender) = sender {
                        let _given_up = sender.send(Ok(code));
                    }
                }
                Ok(None) | Err(_) => break,
            }
        }
        self.waiting.lock().take();
    }

    fn gone(&self) -> Error {
        Error::ShimGone(self.sandbox.clone())
    }
}
