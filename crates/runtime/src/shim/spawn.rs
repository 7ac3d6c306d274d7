//! Children of the shim: containers' first processes, commands in containers, the pause process.

use std::io;
use std::os::fd::{AsFd, OwnedFd};

use rustix::fs::{CWD, Mode, OFlags};
use rustix::net::{AddressFamily, SocketFlags, SocketType};
use rustix::process::{DumpableBehavior, Pid, PidfdFlags};
use rustix::thread::LinkNameSpaceType;

use crate::container::exec::Joining;
use crate::container::init::Stdio;
use crate::container::{self, PidNamespace, Plan, Step};

/// A child that has not become its program yet: the channel closes when it does, or brings what went wrong.
pub(super) struct Child {
    pub(super) pid: Pid,
    pub(super) channel: OwnedFd,
}

/// The container's first process, beside `member` if the plan says that it shares processes.
pub(super) fn container(plan: &Plan, stdio: Stdio, member: Option<Pid>) -> io::Result<Child> {
    let (ours, theirs) = channel()?;
    let own = if plan.pid_namespace == PidNamespace::Own {
        libc::CLONE_NEWPID
    } else {
        0
    };
    let cloned = in_pid_namespace(member, || clone(libc::CLONE_NEWNS | own))?;
    match cloned {
        Some(pid) => Ok(Child { pid, channel: ours }),
        None => {
            drop(ours);
            container::init::run(plan, stdio, theirs)
        }
    }
}

/// A command beside `process`, the container's first.
pub(super) fn command(
    plan: &Plan,
    process: Pid,
    command: &[String],
    tty: bool,
    stdio: Stdio,
) -> io::Result<Child> {
    let (ours, theirs) = channel()?;
    let pidfd = rustix::process::pidfd_open(process, PidfdFlags::empty())?;
    let shared = Some(process).filter(|_| plan.pid_namespace != PidNamespace::Host);
    match in_pid_namespace(shared, || clone(0))? {
        Some(pid) => Ok(Child { pid, channel: ours }),
        None => {
            drop(ours);
            container::exec::run(
                &Joining {
                    plan,
                    pid: process,
                    process: pidfd,
                    command,
                    tty,
                },
                stdio,
                theirs,
            )
        }
    }
}

/// Holds the pod's process namespace as its first process, and reaps what others leave behind.
#[allow(unsafe_code)]
pub(super) fn pause() -> io::Result<Pid> {
    if let Some(pid) = clone(libc::CLONE_NEWPID | libc::CLONE_NEWNS)? {
        return Ok(pid);
    }
    if leave_the_host().is_err() {
        container::exit_now();
    }
    // SAFETY: this is a process of its own, with one thread, that needs none of its descriptors or handlers.
    unsafe {
        libc::syscall(libc::SYS_close_range, 0, libc::c_uint::MAX, 0);
        libc::signal(libc::SIGCHLD, libc::SIG_IGN);
        loop {
            libc::pause();
        }
    }
}

/// The containers see the pause process: through it they must reach nothing of the host's.
fn leave_the_host() -> Result<(), String> {
    container::rootfs::enter_empty_root()?;
    container::capabilities::give_up_all()?;
    rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable)
        .step(|| "closing the process to others".into())
}

fn channel() -> io::Result<(OwnedFd, OwnedFd)> {
    Ok(rustix::net::socketpair(
        AddressFamily::UNIX,
        SocketType::SEQPACKET,
        SocketFlags::CLOEXEC,
        None,
    )?)
}

/// Children are made in the process namespace of `member`; the shim itself never moves.
fn in_pid_namespace(
    member: Option<Pid>,
    clone: impl FnOnce() -> io::Result<Option<Pid>>,
) -> io::Result<Option<Pid>> {
    let Some(member) = member else { return clone() };
    let open = |path: String| rustix::fs::openat(CWD, path, OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty());
    let theirs = open(format!("/proc/{member}/ns/pid"))?;
    let ours = open("/proc/self/ns/pid".into())?;
    let kind = Some(LinkNameSpaceType::ProcessID);
    rustix::thread::move_into_link_name_space(theirs.as_fd(), kind)?;
    let cloned = clone();
    // The child is where it belongs, and could not come back.
    if !matches!(cloned, Ok(None)) {
        rustix::thread::move_into_link_name_space(ours.as_fd(), kind)?;
    }
    cloned
}

/// As fork, with new namespaces: nothing is answered in the child.
#[allow(unsafe_code)]
fn clone(flags: libc::c_int) -> io::Result<Option<Pid>> {
    let no = std::ptr::null_mut::<libc::c_void>();
    let flags = libc::c_long::from(flags | libc::SIGCHLD);
    // SAFETY: without CLONE_VM this is a fork: the child has its own copy of everything. The shim has one thread,
    // so no lock is held by another.
    let result = unsafe { libc::syscall(libc::SYS_clone, flags, no, no, no, no) };
    if result < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(Pid::from_raw(result as i32))
}
