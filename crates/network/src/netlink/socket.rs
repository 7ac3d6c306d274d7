//! A socket to the kernel: requests and their answers, dumps and transactions.

use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::thread;

use rustix::io::Errno;
use rustix::net::netlink::SocketAddrNetlink;
use rustix::net::{AddressFamily, Protocol, RecvFlags, SendFlags, SocketFlags, SocketType, sockopt};
use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};

use super::message::{HEADER, Messages, align, attribute, text, u32_at};
use crate::limits::{NETLINK_PATIENCE, NETLINK_READ_BYTES, NETLINK_RECEIVE_BYTES, NETLINK_SEND_BYTES};

/// The kernel said no.
#[derive(Debug, thiserror::Error)]
#[error("{doing}: {errno}{}", said(.says))]
pub struct Error {
    pub doing: String,
    pub errno: Errno,
    /// The kernel's own words, where it has some.
    pub says: Option<String>,
}

fn said(says: &Option<String>) -> String {
    says.as_ref().map(|s| format!(" ({s})")).unwrap_or_default()
}

impl Error {
    pub(crate) fn new(doing: impl Into<String>, errno: Errno) -> Self {
        Self {
            doing: doing.into(),
            errno,
            says: None,
        }
    }

    /// The same error under the name of what was attempted.
    pub(crate) fn doing(self, doing: impl Into<String>) -> Self {
        Self {
            doing: doing.into(),
            ..self
        }
    }
}

/// A netlink socket. It belongs to the network namespace in which it was opened, wherever it is used.
pub(crate) struct Socket {
    fd: OwnedFd,
    next: u32,
    buffer: Vec<u8>,
}

/// Runs `work` on a thread of its own inside a network namespace.
pub fn inside<T: Send>(netns: BorrowedFd<'_>, work: impl FnOnce() -> T + Send) -> Result<T, Error> {
    let failed = |errno| Error::new("enter network namespace", errno);
    thread::scope(|scope| {
        thread::Builder::new()
            .name("netns".into())
            .spawn_scoped(scope, || {
                move_into_link_name_space(netns, Some(LinkNameSpaceType::Network)).map_err(failed)?;
                Ok(work())
            })
            .map_err(|_| failed(Errno::AGAIN))?
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

impl Socket {
    pub(crate) fn route() -> Result<Self, Error> {
        Self::open(None, 0)
    }

    pub(crate) fn netfilter() -> Result<Self, Error> {
        Self::open(Some(rustix::net::netlink::NETFILTER), 0)
    }

    fn open(protocol: Option<Protocol>, groups: u32) -> Result<Self, Error> {
        let open = || {
            let fd = rustix::net::socket_with(
                AddressFamily::NETLINK,
                SocketType::RAW,
                SocketFlags::CLOEXEC,
                protocol,
            )?;
            rustix::net::bind(&fd, &SocketAddrNetlink::new(0, groups))?;
            // Without the right to pass the system's limit, what is allowed has to do.
            if sockopt::set_socket_send_buffer_size_force(&fd, NETLINK_SEND_BYTES).is_err() {
                sockopt::set_socket_send_buffer_size(&fd, NETLINK_SEND_BYTES)?;
            }
            if sockopt::set_socket_recv_buffer_size_force(&fd, NETLINK_RECEIVE_BYTES).is_err() {
                sockopt::set_socket_recv_buffer_size(&fd, NETLINK_RECEIVE_BYTES)?;
            }
            sockopt::set_socket_timeout(&fd, sockopt::Timeout::Recv, Some(NETLINK_PATIENCE))?;
            extended_errors(fd.as_fd());
            Ok(fd)
        };
        let fd = open().map_err(|errno| Error::new("open netlink socket", errno))?;
        Ok(Self {
            fd,
            next: 1,
            buffer: vec![0; NETLINK_READ_BYTES],
        })
    }

    /// Sends messages that each ask for an acknowledgement; the first refusal is the answer, but all are performed.
    pub(crate) fn request(&mut self, messages: Messages) -> Result<(), Error> {
        let count = messages.count;
        let first = self.send(messages)?;
        let mut result = Ok(());
        let mut open = count;
        while open > 0 {
            self.receive(|answer| {
                if answer.sequence.wrapping_sub(first) < count && answer.kind == libc::NLMSG_ERROR as u16 {
                    open -= 1;
                    if let (Err(error), true) = (answer.outcome(), result.is_ok()) {
                        result = Err(error);
                    }
                }
            })?;
        }
        result
    }

    /// Sends an nftables transaction, whose last message but one asks for an acknowledgement: all of it or nothing.
    pub(crate) fn transaction(&mut self, messages: Messages) -> Result<(), Error> {
        let count = messages.count;
        let first = self.send(messages)?;
        let last = first.wrapping_add(count).wrapping_sub(2);
        let mut result = Ok(());
        let mut finished = false;
        while !finished {
            self.receive(|answer| {
                if answer.sequence.wrapping_sub(first) >= count || answer.kind != libc::NLMSG_ERROR as u16 {
                    return;
                }
                if let (Err(error), true) = (answer.outcome(), result.is_ok()) {
                    result = Err(error);
                }
                // A refusal of the first message is one of the whole; nothing comes after it.
                finished |= answer.sequence == last || answer.sequence == first;
            })?;
        }
        result
    }

    /// Asks for many answers and hands each one's payload over. Asks again if the kernel says it was disturbed.
    pub(crate) fn dump(
        &mut self,
        ask: impl Fn() -> Messages,
        mut each: impl FnMut(&[u8]),
    ) -> Result<(), Error> {
        let mut found: Vec<Vec<u8>> = Vec::new();
        loop {
            found.clear();
            if self.dump_once(ask(), |payload| found.push(payload.to_vec()))? {
                break;
            }
        }
        found.iter().for_each(|payload| each(payload));
        Ok(())
    }

    /// `false` if what was dumped changed meanwhile.
    fn dump_once(&mut self, ask: Messages, mut each: impl FnMut(&[u8])) -> Result<bool, Error> {
        let first = self.send(ask)?;
        let mut steady = true;
        let mut finished = None;
        while finished.is_none() {
            self.receive(|answer| {
                if answer.sequence != first {
                    return;
                }
                steady &= answer.flags & libc::NLM_F_DUMP_INTR as u16 == 0;
                match i32::from(answer.kind) {
                    libc::NLMSG_DONE => finished = Some(Ok(())),
                    libc::NLMSG_ERROR => finished = Some(answer.outcome()),
                    _ => each(answer.payload),
                }
            })?;
        }
        finished.unwrap_or(Ok(())).map(|()| steady)
    }

    /// Asks for one answer; `None` if there is no such thing.
    pub(crate) fn get(&mut self, ask: Messages) -> Result<Option<Vec<u8>>, Error> {
        let first = self.send(ask)?;
        let mut found = None;
        while found.is_none() {
            self.receive(|answer| {
                if answer.sequence == first && found.is_none() {
                    found = Some(match i32::from(answer.kind) {
                        libc::NLMSG_ERROR => answer.outcome().map(|()| None),
                        _ => Ok(Some(answer.payload.to_vec())),
                    });
                }
            })?;
        }
        match found.unwrap_or(Ok(None)) {
            Err(e) if matches!(e.errno, Errno::NOENT | Errno::NODEV) => Ok(None),
            other => other,
        }
    }

    fn send(&mut self, mut messages: Messages) -> Result<u32, Error> {
        let first = self.next;
        self.next = self.next.wrapping_add(messages.count);
        messages.number(first);
        rustix::net::send(&self.fd, &messages.bytes, SendFlags::empty())
            .map_err(|errno| Error::new("send to the kernel", errno))?;
        Ok(first)
    }

    fn receive(&mut self, mut each: impl FnMut(Answer<'_>)) -> Result<(), Error> {
        let (length, _) = loop {
            match rustix::net::recv(&self.fd, &mut self.buffer[..], RecvFlags::empty()) {
                Err(Errno::INTR) => (),
                other => break other.map_err(|errno| Error::new("read from the kernel", errno))?,
            }
        };
        let mut rest = &self.buffer[..length];
        while rest.len() >= HEADER {
            let size = u32_at(rest, 0) as usize;
            let Some(payload) = rest.get(HEADER..size) else {
                break;
            };
            each(Answer {
                kind: u16::from_ne_bytes([rest[4], rest[5]]),
                flags: u16::from_ne_bytes([rest[6], rest[7]]),
                sequence: u32_at(rest, 8),
                payload,
            });
            rest = rest.get(align(size)..).unwrap_or_default();
        }
        Ok(())
    }
}

const NLMSGERR_ATTR_MSG: u16 = 1;

struct Answer<'a> {
    kind: u16,
    flags: u16,
    sequence: u32,
    payload: &'a [u8],
}

impl Answer<'_> {
    /// What an `NLMSG_ERROR` says: zero is an acknowledgement.
    fn outcome(&self) -> Result<(), Error> {
        let code = u32_at(self.payload, 0) as i32;
        if code == 0 {
            return Ok(());
        }
        Err(Error {
            doing: "ask the kernel".into(),
            errno: Errno::from_raw_os_error(-code),
            says: self.words(),
        })
    }

    fn words(&self) -> Option<String> {
        if self.flags & libc::NLM_F_ACK_TLVS as u16 == 0 {
            return None;
        }
        let capped = self.flags & libc::NLM_F_CAPPED as u16 != 0;
        let request = if capped {
            HEADER
        } else {
            u32_at(self.payload, 4) as usize
        };
        let attributes = self.payload.get(4 + align(request)..)?;
        attribute(attributes, NLMSGERR_ATTR_MSG).map(text)
    }
}

/// Errors come with words from the kernel, and without the request repeated. Kernels that can't are fine too.
#[allow(unsafe_code)]
fn extended_errors(fd: BorrowedFd<'_>) {
    use std::os::fd::AsRawFd;
    let on: libc::c_int = 1;
    for option in [libc::NETLINK_EXT_ACK, libc::NETLINK_CAP_ACK] {
        // SAFETY: the descriptor is open and the option's value is a `c_int` that outlives the call.
        unsafe {
            libc::setsockopt(
                fd.as_raw_fd(),
                libc::SOL_NETLINK,
                option,
                std::ptr::from_ref(&on).cast(),
                size_of_val(&on) as libc::socklen_t,
            );
        }
    }
}
