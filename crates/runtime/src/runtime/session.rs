//! Commands in containers, and joining what containers run: streams between the caller and the shim's children.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use rustix::pipe::PipeFlags;
use tokio::io::unix::AsyncFd;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, ReadBuf};
use tokio::net::unix::pipe;
use tokio::time::timeout;

use super::{Runtime, no_container};
use crate::error::{Doing, Error};
use crate::limits;
use crate::shim::wire::{Ask, Streams};
use crate::streams::{
    AttachSession, AttachSpec, ExecExit, ExecOutput, ExecSession, ExecSpec, Input, KillOnDrop, Output,
    Resize, watched,
};

/// The caller's ends, and those that go to the shim.
#[derive(Default)]
struct Pipes {
    input: Option<Input>,
    output: Option<Output>,
    error: Option<Output>,
    theirs: Vec<OwnedFd>,
}

impl Pipes {
    fn make(streams: Streams) -> Result<Pipes, Error> {
        let doing = || "making pipes".to_owned();
        let pair = || rustix::pipe::pipe_with(PipeFlags::CLOEXEC).doing(doing);
        let mut pipes = Pipes::default();
        if streams.input {
            let (read, write) = pair()?;
            pipes.input = Some(Box::new(
                pipe::Sender::from_owned_fd(nonblocking(write)?).doing(doing)?,
            ));
            pipes.theirs.push(read);
        }
        for (wanted, ours) in [
            (streams.output, &mut pipes.output),
            (streams.error, &mut pipes.error),
        ] {
            if wanted {
                let (read, write) = pair()?;
                *ours = Some(Box::new(
                    pipe::Receiver::from_owned_fd(nonblocking(read)?).doing(doing)?,
                ));
                pipes.theirs.push(write);
            }
        }
        Ok(pipes)
    }

    fn borrowed(&self) -> Vec<BorrowedFd<'_>> {
        self.theirs.iter().map(OwnedFd::as_fd).collect()
    }
}

fn nonblocking(fd: OwnedFd) -> Result<OwnedFd, Error> {
    rustix::io::ioctl_fionbio(&fd, true).doing(|| "making pipes".into())?;
    Ok(fd)
}

impl Runtime {
    pub async fn exec(&self, id: &str, spec: ExecSpec) -> Result<ExecSession, Error> {
        let link = self.link_of_container(id)?;
        let streams = Streams {
            input: spec.stdin && !spec.tty,
            output: spec.stdout && !spec.tty,
            error: spec.stderr && !spec.tty,
        };
        let mut pipes = Pipes::make(streams)?;
        let exec = link.number();
        let exit = ExecExit {
            receiver: link.command_exit(exec),
            kill: KillOnDrop(Some(Box::new({
                let link = link.clone();
                move || link.say(Ask::KillExec { exec })
            }))),
        };
        let ask = Ask::Exec {
            container: id.to_owned(),
            exec,
            command: spec.command,
            tty: spec.tty,
            streams,
        };
        let (_, fds) = link.ask(ask, &pipes.borrowed()).await?;
        pipes.theirs.clear();
        let mut session = ExecSession {
            stdin: pipes.input,
            stdout: pipes.output,
            stderr: pipes.error,
            resize: None,
            exit,
        };
        if let Some(master) = fds.into_iter().next() {
            let terminal = Terminal::new(master)?;
            session.resize = Some(Resize(terminal.copy()?));
            session.stdin = if spec.stdin {
                Some(Box::new(Terminal::new_shared(&terminal)?))
            } else {
                None
            };
            session.stdout = Some(Box::new(terminal));
        }
        Ok(session)
    }

    /// Runs a command to its end. [`Error::TimedOut`] after `timeout`, if there is one, with the command killed.
    pub async fn exec_sync(
        &self,
        id: &str,
        command: &[String],
        timeout: Option<Duration>,
    ) -> Result<ExecOutput, Error> {
        let spec = ExecSpec {
            command: command.to_vec(),
            stdout: true,
            stderr: true,
            ..ExecSpec::default()
        };
        let session = self.exec(id, spec).await?;
        let running = collect(session);
        match timeout {
            None => running.await,
            Some(limit) => tokio::time::timeout(limit, running).await.unwrap_or_else(|_| {
                Err(Error::TimedOut {
                    command: command.join(" "),
                    seconds: limit.as_secs(),
                })
            }),
        }
    }

    pub async fn attach(&self, id: &str, spec: AttachSpec) -> Result<AttachSession, Error> {
        let container = self.container(id).ok_or_else(|| no_container(id))?;
        let tty = container.spec.tty;
        let streams = Streams {
            input: spec.stdin && container.spec.stdin,
            output: spec.stdout,
            error: spec.stderr && !tty,
        };
        let mut pipes = Pipes::make(streams)?;
        let link = self.link(&container.sandbox)?;
        let ask = Ask::Attach {
            container: id.to_owned(),
            streams,
        };
        let (_, fds) = link.ask(ask, &pipes.borrowed()).await?;
        pipes.theirs.clear();
        let resize = fds.into_iter().next().map(|terminal| Resize(Arc::new(terminal)));
        Ok(AttachSession {
            stdin: pipes.input,
            stdout: pipes.output,
            stderr: pipes.error,
            resize,
        })
    }
}

async fn collect(mut session: ExecSession) -> Result<ExecOutput, Error> {
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let code = {
        let (out, err) = (session.stdout.take(), session.stderr.take());
        let reading = async { tokio::join!(read_some(out, &mut stdout), read_some(err, &mut stderr)) };
        tokio::pin!(reading);
        tokio::select! {
            _ = &mut reading => session.exit.wait().await?,
            code = session.exit.wait() => {
                // Children it left behind may keep its output open for ever.
                let _abandoned = timeout(limits::EXEC_DRAIN, &mut reading).await;
                code?
            }
        }
    };
    Ok(ExecOutput { code, stdout, stderr })
}

/// Reads to the end and keeps the beginning.
async fn read_some(from: Option<Output>, into: &mut Vec<u8>) {
    let Some(mut from) = from else { return };
    let mut buffer = vec![0; 16 << 10];
    while let Ok(count @ 1..) = from.read(&mut buffer).await {
        let room = limits::EXEC_SYNC_OUTPUT - into.len();
        into.extend_from_slice(&buffer[..count.min(room)]);
    }
}

/// A terminal's master as a stream both ways.
struct Terminal(AsyncFd<Arc<OwnedFd>>);

impl Terminal {
    fn new(master: OwnedFd) -> Result<Terminal, Error> {
        rustix::io::ioctl_fionbio(&master, true).doing(|| "taking a terminal".into())?;
        Ok(Terminal(
            watched(Arc::new(master)).doing(|| "taking a terminal".into())?,
        ))
    }

    fn new_shared(other: &Terminal) -> Result<Terminal, Error> {
        Terminal::new(
            other
                .0
                .get_ref()
                .try_clone()
                .doing(|| "sharing a terminal".into())?,
        )
    }

    fn copy(&self) -> Result<Arc<OwnedFd>, Error> {
        Ok(self.0.get_ref().clone())
    }
}

impl AsyncRead for Terminal {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        loop {
            let mut guard = ready!(self.0.poll_read_ready(context))?;
            let unfilled = buffer.initialize_unfilled();
            match guard.try_io(|fd| Ok(rustix::io::read(fd.get_ref(), unfilled)?)) {
                Ok(Ok(count)) => {
                    buffer.advance(count);
                    return Poll::Ready(Ok(()));
                }
                // A terminal whose last user is gone says so with an error.
                Ok(Err(error)) if error.raw_os_error() == Some(libc::EIO) => return Poll::Ready(Ok(())),
                Ok(Err(error)) => return Poll::Ready(Err(error)),
                Err(_would_block) => {}
            }
        }
    }
}

impl AsyncWrite for Terminal {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        loop {
            let mut guard = ready!(self.0.poll_write_ready(context))?;
            if let Ok(result) = guard.try_io(|fd| Ok(rustix::io::write(fd.get_ref(), bytes)?)) {
                return Poll::Ready(result);
            }
        }
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
