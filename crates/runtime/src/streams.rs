//! Sessions with a container's process: exec and attach, as plain streams.

use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::sync::Arc;

use tokio::io::unix::AsyncFd;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::oneshot;

use crate::error::Error;

pub type Input = Box<dyn AsyncWrite + Send + Unpin>;
pub type Output = Box<dyn AsyncRead + Send + Unpin>;

/// A command to run inside a container.
#[derive(Debug, Clone, Default)]
pub struct ExecSpec {
    pub command: Vec<String>,
    pub tty: bool,
    pub stdin: bool,
    pub stdout: bool,
    pub stderr: bool,
}

/// A running command. Dropping `stdin` closes it; dropping the session kills the command.
pub struct ExecSession {
    pub stdin: Option<Input>,
    pub stdout: Option<Output>,
    /// Never with a tty.
    pub stderr: Option<Output>,
    pub resize: Option<Resize>,
    pub exit: ExecExit,
}

/// What `exec_sync` answers with; output past the limit is cut.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExecOutput {
    pub code: i32,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}

/// How a command ends. Dropped before that, it kills the command.
pub struct ExecExit {
    pub(crate) receiver: oneshot::Receiver<Result<i32, String>>,
    pub(crate) kill: KillOnDrop,
}

pub(crate) struct KillOnDrop(pub(crate) Option<Box<dyn FnOnce() + Send + Sync>>);

impl Drop for KillOnDrop {
    fn drop(&mut self) {
        if let Some(kill) = self.0.take() {
            kill();
        }
    }
}

impl ExecExit {
    /// Waits for the command's exit code (128 + signal if a signal ended it).
    pub async fn wait(&mut self) -> Result<i32, Error> {
        let end = (&mut self.receiver).await;
        self.kill.0 = None;
        match end {
            Ok(Ok(code)) => Ok(code),
            Ok(Err(message)) => Err(Error::Start(message)),
            Err(_) => Err(Error::State(
                "the container's shim went away while the command ran".into(),
            )),
        }
    }
}

/// The process a container already runs, joined.
pub struct AttachSession {
    /// There only if asked for and the container has `stdin`.
    pub stdin: Option<Input>,
    /// Both streams, if the container has a tty.
    pub stdout: Option<Output>,
    pub stderr: Option<Output>,
    pub resize: Option<Resize>,
}

#[derive(Debug, Clone, Copy, Default)]
pub struct AttachSpec {
    pub stdin: bool,
    pub stdout: bool,
    pub stderr: bool,
}

/// Tells a terminal its size.
#[derive(Clone)]
pub struct Resize(pub(crate) Arc<OwnedFd>);

impl Resize {
    pub fn to(&self, columns: u16, rows: u16) -> Result<(), Error> {
        let size = rustix::termios::Winsize {
            ws_row: rows,
            ws_col: columns,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        rustix::termios::tcsetwinsize(&*self.0, size).map_err(|cause| Error::Io {
            doing: "resizing a terminal".into(),
            cause: cause.into(),
        })
    }
}

/// Takes a descriptor into tokio's care.
#[allow(unsafe_code)]
pub(crate) fn watched<T: AsFd + AsRawFd>(fd: T) -> io::Result<AsyncFd<T>> {
    // SAFETY: what is `AsFd` keeps its descriptor open, and the same, as long as it lives.
    Ok(unsafe { AsyncFd::register(fd) }?)
}
