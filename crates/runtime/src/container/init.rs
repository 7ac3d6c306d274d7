//! The container's first process: the shim's child, on its way to becoming the container's program.
//!
//! Runs after a clone in a single-threaded process; it never returns.

use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::path::PathBuf;

use rustix::mount::{MountPropagationFlags, UnmountFlags};
use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags};
use rustix::pty::OpenptFlags;
use rustix::thread::UnshareFlags;

use super::program::{Identity, become_program};
use super::{Plan, Result, Step, mounts, rootfs, user};

/// A child's standard streams.
pub(crate) struct Stdio {
    pub(crate) input: Option<OwnedFd>,
    pub(crate) output: Option<OwnedFd>,
    pub(crate) error: Option<OwnedFd>,
}

/// Says over `channel` why it failed; the channel closes by itself when the program runs.
pub(crate) fn run(plan: &Plan, stdio: Stdio, channel: OwnedFd) -> ! {
    let Err(problem) = start(plan, stdio, channel.as_fd());
    report(channel.as_fd(), &problem);
    super::exit_now()
}

fn start(plan: &Plan, stdio: Stdio, channel: BorrowedFd<'_>) -> Result<std::convert::Infallible> {
    enter_cgroups(&plan.cgroups)?;
    adjust_oom_score(plan.oom_score_adj);
    rustix::process::setsid().step(|| "starting a session".into())?;
    new_keyring();
    leave(UnshareFlags::NEWCGROUP).step(|| "making a cgroup namespace".into())?;
    let filter = plan.seccomp.as_ref().map(super::seccomp::read).transpose()?;
    let volumes = mounts::open_all(plan)?;
    rustix::mount::mount_change("/", MountPropagationFlags::PRIVATE | MountPropagationFlags::REC)
        .step(|| "making mounts private".into())?;
    let root = rootfs::mount(&plan.root)?;
    rootfs::furnish(plan, root.as_fd())?;
    let stdio = if plan.tty {
        open_terminal(root.as_fd(), channel)?
    } else {
        stdio
    };
    mounts::attach_all(volumes, root.as_fd())?;
    rootfs::enter(plan, root)?;
    let user = user::resolve(&plan.user)?;
    wire(stdio)?;
    let identity = Identity {
        channel,
        user: &user,
        capabilities: plan.capabilities,
        no_new_privileges: plan.no_new_privileges,
        filter: filter.as_deref(),
    };
    become_program(&plan.arguments, &plan.environment, &plan.working_dir, &identity)
}

pub(super) fn enter_cgroups(folders: &[PathBuf]) -> Result<()> {
    folders.iter().try_for_each(|folder| {
        let file = folder.join("cgroup.procs");
        std::fs::write(&file, "0").step(|| format!("entering cgroup {}", folder.display()))
    })
}

/// Lowering takes CAP_SYS_RESOURCE, which a machine may withhold: then it stays as it is.
pub(crate) fn adjust_oom_score(wanted: i32) {
    let file = "/proc/self/oom_score_adj";
    if std::fs::write(file, wanted.to_string()).is_err()
        && let Some(current) = std::fs::read_to_string(file)
            .ok()
            .and_then(|text| text.trim().parse::<i32>().ok())
    {
        let _as_it_is = std::fs::write(file, wanted.max(current).to_string());
    }
}

/// Leaves the parent's namespaces of these kinds for new ones.
#[allow(unsafe_code)]
pub(crate) fn leave(kinds: UnshareFlags) -> rustix::io::Result<()> {
    // SAFETY: this process has one thread; no descriptor table is among the kinds.
    unsafe { rustix::thread::unshare_unsafe(kinds) }
}

/// So that the container does not see the keys of whoever started the daemon.
#[allow(unsafe_code)]
fn new_keyring() {
    const JOIN_SESSION_KEYRING: libc::c_int = 1;
    // SAFETY: the call takes no pointer but a null one. Kernels without keyrings, or without quota left, refuse.
    unsafe {
        libc::syscall(
            libc::SYS_keyctl,
            JOIN_SESSION_KEYRING,
            std::ptr::null::<libc::c_char>(),
        )
    };
}

/// Opens a terminal of the container's own devpts, sends its master to the shim, and takes the other end.
fn open_terminal(root: BorrowedFd<'_>, channel: BorrowedFd<'_>) -> Result<Stdio> {
    let (master, end) = terminal_in(root)?;
    mounts::bind_terminal(root, end.as_fd())?;
    send_terminal(channel, master.as_fd())?;
    let copy = || end.try_clone().step(|| "copying a descriptor".to_string());
    Ok(Stdio {
        input: Some(copy()?),
        output: Some(copy()?),
        error: Some(copy()?),
    })
}

/// A new terminal of the devpts below `root`: the master, and the end that a program gets.
pub(super) fn terminal_in(root: BorrowedFd<'_>) -> Result<(OwnedFd, OwnedFd)> {
    use rustix::fs::{Mode, OFlags};
    let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
    let master = rustix::fs::openat(root, "dev/pts/ptmx", flags, Mode::empty())
        .step(|| "opening a terminal".into())?;
    rustix::pty::unlockpt(&master).step(|| "unlocking a terminal".into())?;
    let end = rustix::pty::ioctl_tiocgptpeer(
        &master,
        OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC,
    )
    .step(|| "opening a terminal's other end".into())?;
    Ok((master, end))
}

pub(super) fn send_terminal(channel: BorrowedFd<'_>, master: BorrowedFd<'_>) -> Result<()> {
    let mut space = [std::mem::MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut ancillary = SendAncillaryBuffer::new(&mut space);
    let fds = [master];
    ancillary.push(SendAncillaryMessage::ScmRights(&fds));
    let bytes = [std::io::IoSlice::new(b"T")];
    rustix::net::sendmsg(channel, &bytes, &mut ancillary, SendFlags::NOSIGNAL)
        .map(drop)
        .step(|| "handing over the terminal".into())
}

pub(super) fn report(channel: BorrowedFd<'_>, problem: &str) {
    // With nobody there to hear it, the exit code has to say it.
    let _nobody = rustix::net::send(channel, format!("E{problem}").as_bytes(), SendFlags::NOSIGNAL);
}

/// Puts the streams at 0, 1 and 2, and makes sure that nothing else is inherited.
#[allow(unsafe_code)]
pub(super) fn wire(stdio: Stdio) -> Result<()> {
    let null = || {
        use rustix::fs::{CWD, Mode, OFlags};
        rustix::fs::openat(CWD, "/dev/null", OFlags::RDWR | OFlags::CLOEXEC, Mode::empty())
            .step(|| "opening /dev/null".into())
    };
    let is_terminal = stdio.input.as_ref().is_some_and(rustix::termios::isatty);
    for (number, stream) in [(0, stdio.input), (1, stdio.output), (2, stdio.error)] {
        let stream = stream.map_or_else(null, Ok)?;
        // SAFETY: both are descriptors of this process; whatever was at 0 to 2 belongs to nobody by now.
        if unsafe { libc::dup2(stream.as_raw_fd(), number) } < 0 {
            return Err(format!(
                "wiring standard streams: {}",
                std::io::Error::last_os_error()
            ));
        }
    }
    if is_terminal {
        rustix::process::ioctl_tiocsctty(rustix::stdio::stdin()).step(|| "taking the terminal".into())?;
    }
    const CLOEXEC: libc::c_uint = 4;
    // SAFETY: the call only marks descriptors; kernels before 5.11 refuse, and all are close-on-exec anyway.
    unsafe { libc::syscall(libc::SYS_close_range, 3, libc::c_uint::MAX, CLOEXEC) };
    Ok(())
}

/// Where the old root is after `pivot_root(".", ".")`: on top of the new one.
pub(super) fn drop_old_root() -> Result<()> {
    rustix::mount::unmount(".", UnmountFlags::DETACH).step(|| "letting go of the host's files".into())
}
