//! The last steps, the same for a container's first process and for a command run in it: identity, then exec.

use std::ffi::CString;
use std::io;
use std::os::fd::BorrowedFd;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use rustix::thread::CapabilitySet;

use super::user::User;
use super::{Result, Step};

const USUAL_PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

pub(super) struct Identity<'a> {
    /// Told when nothing but exec is left to do.
    pub(super) channel: BorrowedFd<'a>,
    pub(super) user: &'a User,
    pub(super) capabilities: u64,
    pub(super) no_new_privileges: bool,
    pub(super) filter: Option<&'a [u8]>,
}

pub(super) fn become_program(
    arguments: &[String],
    environment: &[String],
    working_dir: &str,
    identity: &Identity<'_>,
) -> Result<std::convert::Infallible> {
    let working_dir = if working_dir.is_empty() { "/" } else { working_dir };
    let early = rustix::process::chdir(working_dir);
    assume(identity)?;
    if early.is_err() {
        // Only the user may enter it.
        rustix::process::chdir(working_dir)
            .step(|| format!("chdir to cwd ({working_dir:?}) set in config.json failed"))?;
    }
    reset_signals();
    let environment = completed(environment, identity.user);
    execute(arguments, &environment, identity.channel)
}

/// Without no_new_privs a filter takes CAP_SYS_ADMIN: it comes first then, and last otherwise.
fn assume(identity: &Identity<'_>) -> Result<()> {
    if identity.no_new_privileges {
        rustix::thread::set_no_new_privs(true).step(|| "setting no_new_privs".into())?;
    } else if let Some(filter) = identity.filter {
        super::seccomp::load(filter)?;
    }
    super::capabilities::bound(identity.capabilities)?;
    rustix::thread::set_keep_capabilities(true).step(|| "keeping capabilities".into())?;
    become_user(identity.user)?;
    rustix::thread::set_keep_capabilities(false).step(|| "keeping capabilities".into())?;
    let kept = CapabilitySet::from_bits_retain(identity.capabilities);
    super::capabilities::set(kept)?;
    match identity.filter {
        Some(filter) if identity.no_new_privileges => super::seccomp::load(filter),
        _ => Ok(()),
    }
}

fn become_user(user: &User) -> Result<()> {
    use rustix::fs::{Gid, Uid};
    let becoming = || format!("becoming user {}:{}", user.uid, user.gid);
    let groups: Vec<Gid> = user.groups.iter().map(|gid| Gid::from_raw(*gid)).collect();
    rustix::thread::set_thread_groups(&groups).step(becoming)?;
    let (uid, gid) = (Uid::from_raw(user.uid), Gid::from_raw(user.gid));
    rustix::thread::set_thread_res_gid(gid, gid, gid).step(becoming)?;
    rustix::thread::set_thread_res_uid(uid, uid, uid).step(becoming)
}

/// The shim blocks and ignores signals that a program expects to find as usual.
#[allow(unsafe_code)]
fn reset_signals() {
    // SAFETY: the sets and actions are plain values that the calls fill or read; this process has one thread.
    unsafe {
        let mut none: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&mut none);
        libc::sigprocmask(libc::SIG_SETMASK, &none, std::ptr::null_mut());
        for signal in 1..=libc::SIGRTMAX() {
            libc::signal(signal, libc::SIG_DFL);
        }
    }
}

fn completed(environment: &[String], user: &User) -> Vec<String> {
    let mut environment = environment.to_vec();
    let has = |environment: &[String], name: &str| environment.iter().any(|entry| entry.starts_with(name));
    if !has(&environment, "PATH=") {
        environment.insert(0, format!("PATH={USUAL_PATH}"));
    }
    if !has(&environment, "HOME=") {
        environment.push(format!("HOME={}", user.home));
    }
    environment
}

#[allow(unsafe_code)]
fn execute(
    arguments: &[String],
    environment: &[String],
    channel: BorrowedFd<'_>,
) -> Result<std::convert::Infallible> {
    let Some(name) = arguments.first() else {
        return Err("no command specified".into());
    };
    let text = |text: &str| CString::new(text).step(|| format!("exec: {name:?}: a zero byte in an argument"));
    let program = text(&found(name, environment)?)?;
    let arguments = arguments
        .iter()
        .map(|argument| text(argument))
        .collect::<Result<Vec<_>>>()?;
    let environment = environment
        .iter()
        .map(|entry| text(entry))
        .collect::<Result<Vec<_>>>()?;
    let pointers = |texts: &[CString]| {
        texts
            .iter()
            .map(|text| text.as_ptr())
            .chain([std::ptr::null()])
            .collect::<Vec<*const libc::c_char>>()
    };
    let (argv, envp) = (pointers(&arguments), pointers(&environment));
    // Nobody to hear it is the shim's end, and then this one's too.
    let _nobody = rustix::net::send(channel, b"R", rustix::net::SendFlags::NOSIGNAL);
    // SAFETY: both lists end with a null pointer and point to strings that live past the call.
    unsafe { libc::execve(program.as_ptr(), argv.as_ptr(), envp.as_ptr()) };
    Err(format!(
        "exec {}: {}",
        program.to_string_lossy(),
        plain(&io::Error::last_os_error())
    ))
}

/// Where the program is, as the container's user sees it; upstream's runtimes' words if it is nowhere.
fn found(name: &str, environment: &[String]) -> Result<String> {
    if name.contains('/') {
        return match std::fs::metadata(name) {
            Ok(stat) if stat.is_dir() => Err(format!("exec: {name:?}: is a directory")),
            Ok(_) if !executable(name) => Err(format!("exec: {name:?}: permission denied")),
            Ok(_) => Ok(name.to_owned()),
            Err(error) => Err(format!("exec: {name:?}: stat {name}: {}", plain(&error))),
        };
    }
    let path = environment
        .iter()
        .find_map(|entry| entry.strip_prefix("PATH="))
        .unwrap_or(USUAL_PATH);
    let mut problem = "executable file not found in $PATH";
    for folder in path.split(':').filter(|folder| folder.starts_with('/')) {
        let candidate = format!("{}/{name}", folder.trim_end_matches('/'));
        match std::fs::metadata(&candidate) {
            Ok(stat) if stat.is_dir() => {}
            Ok(_) if executable(&candidate) => return Ok(candidate),
            Ok(_) => problem = "permission denied",
            Err(_) => {}
        }
    }
    Err(format!("exec: {name:?}: {problem}"))
}

fn executable(path: &str) -> bool {
    rustix::fs::access(
        Path::new(std::ffi::OsStr::from_bytes(path.as_bytes())),
        rustix::fs::Access::EXEC_OK,
    )
    .is_ok()
}

/// As the kernel names it, without Rust's error number.
fn plain(error: &io::Error) -> String {
    match error.raw_os_error() {
        Some(libc::ENOENT) => "no such file or directory".into(),
        Some(libc::EACCES) => "permission denied".into(),
        Some(libc::ENOEXEC) => "exec format error".into(),
        Some(libc::ENOTDIR) => "not a directory".into(),
        _ => error.to_string(),
    }
}
