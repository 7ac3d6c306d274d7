//! What the daemon and a shim say to each other: JSON messages and descriptors over a sequenced-packet socket.

use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::PathBuf;

use jiff::Timestamp;
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, ReturnFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::limits;
use crate::status::{ContainerState, Exit};

/// What a shim is started with: a file in its folder.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PodPlan {
    pub(crate) id: String,
    /// The shim's own: socket, /dev/shm, and `problem` if it could not begin.
    pub(crate) folder: PathBuf,
    /// Where containers have their folders, with their plans.
    pub(crate) containers: PathBuf,
    pub(crate) hostname: String,
    pub(crate) domainname: String,
    pub(crate) host_network: bool,
    pub(crate) host_ipc: bool,
    pub(crate) pod_pid_namespace: bool,
    pub(crate) sysctls: Vec<(String, String)>,
    /// Where the pod's /dev/shm is mounted, and its size.
    pub(crate) shm: Option<(PathBuf, u64)>,
    /// The groups the shim moves to, away from the daemon's.
    pub(crate) refuge: Vec<PathBuf>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Request {
    pub(crate) id: u64,
    pub(crate) ask: Ask,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Ask {
    Hello,
    Start {
        container: String,
    },
    Signal {
        container: String,
        signal: i32,
    },
    /// With a descriptor for each stream that is true, in this order; none with a tty.
    Exec {
        container: String,
        exec: u64,
        command: Vec<String>,
        tty: bool,
        streams: Streams,
    },
    KillExec {
        exec: u64,
    },
    /// With a descriptor for each stream that is true, in this order.
    Attach {
        container: String,
        streams: Streams,
    },
    ReopenLog {
        container: String,
    },
    /// Answered with a TCP socket of the pod's network.
    Socket {
        ipv6: bool,
    },
    /// Kills everything and ends the shim.
    Stop,
}

#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub(crate) struct Streams {
    pub(crate) input: bool,
    pub(crate) output: bool,
    pub(crate) error: bool,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Message {
    Reply { id: u64, answer: Result<Answer, String> },
    Exited { container: String, exit: Exit },
    ExecExited { exec: u64, code: i32 },
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Answer {
    Done,
    Hello {
        pid: i32,
        containers: Vec<(String, ContainerState)>,
    },
    Started {
        pid: i32,
        started_at: Timestamp,
    },
}

pub(crate) fn send(
    socket: BorrowedFd<'_>,
    message: &impl Serialize,
    fds: &[BorrowedFd<'_>],
) -> io::Result<()> {
    let bytes = serde_json::to_vec(message)?;
    if bytes.len() > limits::MESSAGE_BYTES {
        return Err(io::Error::from(io::ErrorKind::ArgumentListTooLong));
    }
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(3))];
    let mut ancillary = SendAncillaryBuffer::new(&mut space);
    if !fds.is_empty() {
        ancillary.push(SendAncillaryMessage::ScmRights(fds));
    }
    let flags = SendFlags::NOSIGNAL | SendFlags::DONTWAIT;
    Ok(rustix::net::sendmsg(socket, &[IoSlice::new(&bytes)], &mut ancillary, flags).map(drop)?)
}

/// The next message; nothing when the other side is gone.
pub(crate) fn receive<T: DeserializeOwned>(socket: BorrowedFd<'_>) -> io::Result<Option<(T, Vec<OwnedFd>)>> {
    let flags = RecvFlags::PEEK | RecvFlags::TRUNC | RecvFlags::DONTWAIT;
    let (_, length) = rustix::net::recv(socket.as_fd(), &mut [0u8; 0][..], flags)?;
    if length == 0 {
        return Ok(None);
    }
    let mut bytes = vec![0; length];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(3))];
    let mut ancillary = RecvAncillaryBuffer::new(&mut space);
    let flags = RecvFlags::CMSG_CLOEXEC | RecvFlags::DONTWAIT;
    let received = rustix::net::recvmsg(socket, &mut [IoSliceMut::new(&mut bytes)], &mut ancillary, flags)?;
    if received.bytes == 0 || received.flags.contains(ReturnFlags::TRUNC) {
        return Ok(None);
    }
    let fds = ancillary
        .drain()
        .filter_map(|message| match message {
            RecvAncillaryMessage::ScmRights(fds) => Some(fds),
            _ => None,
        })
        .flatten()
        .collect();
    Ok(Some((serde_json::from_slice(&bytes[..received.bytes])?, fds)))
}
