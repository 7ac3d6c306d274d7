//! Output to whoever is attached, input from them; nobody slow is written to twice at once.

use std::os::fd::{AsFd, OwnedFd};

use rustix::event::{PollFd, PollFlags};
use rustix::io::Errno;

use super::wire::Streams;
use crate::container::init::Stdio;
use crate::limits;

/// A descriptor that takes bytes when it can.
pub(super) struct Sink {
    pub(super) fd: OwnedFd,
    pending: Vec<u8>,
}

impl Sink {
    pub(super) fn new(fd: OwnedFd) -> Sink {
        // One that stays blocking is only slower.
        let _blocking = rustix::io::ioctl_fionbio(&fd, true);
        Sink {
            fd,
            pending: Vec::new(),
        }
    }

    pub(super) fn is_behind(&self) -> bool {
        !self.pending.is_empty()
    }

    /// So far behind that its source has to wait.
    pub(super) fn is_full(&self) -> bool {
        self.pending.len() >= limits::ATTACH_BACKLOG
    }

    /// False when the other side is gone.
    pub(super) fn put(&mut self, bytes: &[u8]) -> bool {
        if self.is_behind() {
            self.pending.extend_from_slice(bytes);
            return self.drain();
        }
        match write_some(&self.fd, bytes) {
            Ok(count) => {
                self.pending.extend_from_slice(&bytes[count..]);
                true
            }
            Err(_) => false,
        }
    }

    /// The last chance: what the reader does not take within a moment is lost with the container.
    pub(super) fn drain_now(&mut self) {
        const MOMENT: rustix::event::Timespec = rustix::event::Timespec {
            tv_sec: 0,
            tv_nsec: 100_000_000,
        };
        while self.is_behind() {
            let mut wait = [PollFd::new(&self.fd, PollFlags::OUT)];
            let writable = rustix::event::poll(&mut wait, Some(&MOMENT)).is_ok_and(|count| count > 0);
            if !writable || !self.drain() {
                return;
            }
        }
    }

    pub(super) fn drain(&mut self) -> bool {
        match write_some(&self.fd, &self.pending) {
            Ok(count) => {
                self.pending.drain(..count);
                if self.pending.is_empty() {
                    self.pending = Vec::new();
                }
                true
            }
            Err(_) => false,
        }
    }
}

fn write_some(fd: &OwnedFd, bytes: &[u8]) -> Result<usize, Errno> {
    let mut done = 0;
    while done < bytes.len() {
        match rustix::io::write(fd.as_fd(), &bytes[done..]) {
            Ok(count) => done += count,
            Err(Errno::AGAIN) => break,
            Err(Errno::INTR) => {}
            Err(errno) => return Err(errno),
        }
    }
    Ok(done)
}

/// Descriptors came in this order, one for each stream that is there.
pub(super) fn by_name(streams: Streams, fds: Vec<OwnedFd>) -> Stdio {
    let mut fds = fds.into_iter();
    let mut next = |has: bool| if has { fds.next() } else { None };
    Stdio {
        input: next(streams.input),
        output: next(streams.output),
        error: next(streams.error),
    }
}
