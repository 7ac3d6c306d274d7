//! Sessions with a container's process: exec and attach, as plain streams.

use std::os::fd::OwnedFd;
use std::sync::Arc;

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

/// How a command ends.
pub struct ExecExit(pub(crate) oneshot::Receiver<Result<i32, String>>);

impl ExecExit {
    /// Waits for the command's exit code (128 + signal if a signal ended it).
    pub async fn wait(&mut self) -> Result<i32, Error> {
        match (&mut self.0).await {
            Ok(Ok(code)) => Ok(code),
            Ok(Err(message)) => Err(Error::Start(message)),
            Err(_) => Err(Error::State("the container's shim went away while the command ran".into())),
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
        let size = rustix::termios::Winsize { ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
        rustix::termios::tcsetwinsize(&*self.0, size)
            .map_err(|cause| Error::Io { doing: "resizing a terminal".into(), cause: cause.into() })
    }
}
