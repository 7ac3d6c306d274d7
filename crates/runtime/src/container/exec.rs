//! A further command in a running container: the shim's child joins its namespaces, cgroup and identity.

use std::convert::Infallible;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::fs::{CWD, Mode, OFlags};
use rustix::process::Pid;
use rustix::thread::ThreadNameSpaceType;

use super::init::{Stdio, adjust_oom_score, enter_cgroups, report, send_terminal, terminal_in, wire};
use super::program::{Identity, become_program};
use super::{Plan, Result, Step, user};

/// What to run where.
pub(crate) struct Joining<'a> {
    pub(crate) plan: &'a Plan,
    /// The container's first process.
    pub(crate) pid: Pid,
    pub(crate) process: OwnedFd,
    pub(crate) command: &'a [String],
    pub(crate) tty: bool,
}

/// As [`super::init::run`].
pub(crate) fn run(joining: &Joining<'_>, stdio: Stdio, channel: OwnedFd) -> ! {
    let Err(problem) = start(joining, stdio, channel.as_fd());
    report(channel.as_fd(), &problem);
    super::exit_now()
}

fn start(joining: &Joining<'_>, stdio: Stdio, channel: BorrowedFd<'_>) -> Result<Infallible> {
    let plan = joining.plan;
    enter_cgroups(&plan.cgroups)?;
    adjust_oom_score(plan.oom_score_adj);
    rustix::process::setsid().step(|| "starting a session".into())?;
    let filter = plan.seccomp.as_ref().map(super::seccomp::read).transpose()?;
    let path = format!("/proc/{}/root", joining.pid);
    let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let root =
        rustix::fs::openat(CWD, path, flags, Mode::empty()).step(|| "opening the container's root".into())?;
    let kinds = ThreadNameSpaceType::MOUNT | ThreadNameSpaceType::CONTROL_GROUP;
    rustix::thread::move_into_thread_name_spaces(joining.process.as_fd(), kinds)
        .step(|| "joining the container's namespaces".into())?;
    // The namespace's own root is another where the daemon itself lives in a chroot.
    rustix::process::fchdir(&root)
        .and_then(|()| rustix::process::chroot("."))
        .step(|| "entering the container's root".into())?;
    let stdio = if joining.tty {
        open_terminal(channel)?
    } else {
        stdio
    };
    let user = user::resolve(&plan.user)?;
    wire(stdio)?;
    let identity = Identity {
        channel,
        user: &user,
        capabilities: plan.capabilities,
        no_new_privileges: plan.no_new_privileges,
        filter: filter.as_deref(),
    };
    let mut environment = plan.environment.clone();
    if joining.tty && !environment.iter().any(|entry| entry.starts_with("TERM=")) {
        environment.push("TERM=xterm".into());
    }
    become_program(joining.command, &environment, &plan.working_dir, &identity)
}

fn open_terminal(channel: BorrowedFd<'_>) -> Result<Stdio> {
    let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let root =
        rustix::fs::openat(CWD, "/", flags, Mode::empty()).step(|| "opening the container's root".into())?;
    let (master, end) = terminal_in(root.as_fd())?;
    send_terminal(channel, master.as_fd())?;
    let copy = || end.try_clone().step(|| "copying a descriptor".to_string());
    Ok(Stdio {
        input: Some(copy()?),
        output: Some(copy()?),
        error: Some(copy()?),
    })
}
