//! One per pod: single-threaded, holds the pod's namespaces, starts its containers, writes their logs, reaps them.
//!
//! It outlives the daemon and answers to whichever daemon connects next. When it dies, its pod is over.

use std::ffi::OsString;
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd};
use std::path::Path;

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::io::Errno;
use rustix::net::SocketFlags;
use rustix::process::{DumpableBehavior, Pid, Signal, WaitOptions, WaitStatus};

use self::container::{Container, Ready, Running, Word};
use self::wire::{Answer, Ask, Message, PodPlan, Request, Streams};
use crate::container::{PidNamespace, Plan};
use crate::limits;

mod container;
mod log;
mod memory;
mod pod;
mod spawn;
mod streams;
pub(crate) mod wire;

/// The first argument of a shim.
pub(crate) const NAME: &str = "shim";

/// Becomes a shim and never returns if this process was started as one; otherwise does nothing.
pub fn shim_main() {
    let arguments: Vec<OsString> = std::env::args_os().take(3).collect();
    let [_, name, plan] = arguments.as_slice() else {
        return;
    };
    if name != NAME {
        return;
    }
    let code = match run(Path::new(plan)) {
        Ok(()) => 0,
        Err(problem) => {
            // The daemon looks here when the socket closes before an answer; there is nobody else to tell.
            let _nobody = std::fs::write(Path::new(plan).with_file_name("problem"), problem);
            1
        }
    };
    std::process::exit(code)
}

fn run(plan: &Path) -> Result<(), String> {
    let listener = take_listener().map_err(|error| format!("taking the shim's socket: {error}"))?;
    let bytes = std::fs::read(plan).map_err(|error| format!("reading {}: {error}", plan.display()))?;
    let plan: PodPlan =
        serde_json::from_slice(&bytes).map_err(|error| format!("not a pod's plan: {error}"))?;
    // A session leader already is as good.
    let _already = rustix::process::setsid();
    // What a child still has of the shim's before its program runs is nobody else's to look at.
    let _dumpable = rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable);
    let _nameless = rustix::thread::set_name(c"setpoint-shim");
    let _orphans_elsewhere = rustix::process::set_child_subreaper(Pid::from_raw(1));
    let signals = watch_children().map_err(|error| format!("watching children: {error}"))?;
    pod::make(&plan)?;
    let pause = match plan.pod_pid_namespace {
        true => Some(spawn::pause().map_err(|error| format!("starting the pause process: {error}"))?),
        false => None,
    };
    let mut shim = Shim {
        plan,
        listener,
        signals,
        pause,
        peers: Vec::new(),
        containers: Vec::new(),
        commands: Vec::new(),
        stopping: None,
        next_key: 0,
    };
    shim.serve().map_err(|error| format!("the shim's loop: {error}"))
}

/// Standard input is the listening socket; it moves away, so that no child gets it by accident.
#[allow(unsafe_code)]
fn take_listener() -> io::Result<OwnedFd> {
    let listener = rustix::io::fcntl_dupfd_cloexec(rustix::stdio::stdin(), 3)?;
    let null = std::fs::File::open("/dev/null")?;
    // SAFETY: both are descriptors of this process, and nothing has taken standard input as its own.
    if unsafe { libc::dup2(null.as_raw_fd(), 0) } < 0 {
        return Err(io::Error::last_os_error());
    }
    rustix::io::ioctl_fionbio(&listener, true)?;
    Ok(listener)
}

/// Children's ends come as bytes from a descriptor; what would end the shim from outside is ignored.
#[allow(unsafe_code)]
fn watch_children() -> io::Result<OwnedFd> {
    // SAFETY: the set is a plain value that the calls fill and read; this process has one thread.
    unsafe {
        let mut set: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&mut set);
        libc::sigaddset(&mut set, libc::SIGCHLD);
        libc::sigprocmask(libc::SIG_BLOCK, &set, std::ptr::null_mut());
        for signal in [
            libc::SIGPIPE,
            libc::SIGHUP,
            libc::SIGINT,
            libc::SIGTERM,
            libc::SIGQUIT,
        ] {
            libc::signal(signal, libc::SIG_IGN);
        }
        let signals = libc::signalfd(-1, &set, libc::SFD_CLOEXEC | libc::SFD_NONBLOCK);
        if signals < 0 {
            Err(io::Error::last_os_error())
        } else {
            Ok(OwnedFd::from_raw_fd(signals))
        }
    }
}

/// Where an answer goes.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Asker {
    peer: u64,
    request: u64,
}

struct Peer {
    key: u64,
    socket: OwnedFd,
}

/// A command that runs in a container.
struct Command {
    exec: u64,
    pid: Pid,
    /// Until it has become its program.
    beginning: Option<Beginning>,
}

struct Beginning {
    channel: OwnedFd,
    asker: Asker,
    terminal: Option<OwnedFd>,
    ready: bool,
}

struct Shim {
    plan: PodPlan,
    listener: OwnedFd,
    signals: OwnedFd,
    pause: Option<Pid>,
    peers: Vec<Peer>,
    /// Only those that run: an exit is written down, told, and forgotten.
    containers: Vec<Container>,
    commands: Vec<Command>,
    stopping: Option<Asker>,
    next_key: u64,
}

/// What a descriptor in the poll set is for.
#[derive(Clone, Copy)]
enum Token {
    Listener,
    Signals,
    Peer(u64),
    Command(u64),
    Container(u64, Ready),
}

impl Shim {
    fn serve(&mut self) -> io::Result<()> {
        let mut is_tidy = false;
        loop {
            let happened = self.wait(if is_tidy { None } else { Some(&limits::SHIM_REST) })?;
            is_tidy = happened.is_empty();
            if is_tidy {
                memory::let_go_of_code();
            }
            for (token, events) in happened {
                match token {
                    Token::Listener => self.accept(),
                    Token::Signals => self.reap(),
                    Token::Peer(key) => self.hear(key),
                    Token::Command(exec) => self.command_begins(exec),
                    Token::Container(key, ready) => self.container_ready(key, ready, events),
                }
            }
            if self.stopping.is_some() && self.is_empty() {
                return self.end();
            }
        }
    }

    /// Nothing after `rest` without news.
    fn wait(&self, rest: Option<&Timespec>) -> io::Result<Vec<(Token, PollFlags)>> {
        let mut tokens = vec![Token::Listener, Token::Signals];
        let input = PollFlags::IN;
        let mut set = vec![
            PollFd::from_borrowed_fd(self.listener.as_fd(), input),
            PollFd::from_borrowed_fd(self.signals.as_fd(), input),
        ];
        for peer in &self.peers {
            tokens.push(Token::Peer(peer.key));
            set.push(PollFd::from_borrowed_fd(peer.socket.as_fd(), input));
        }
        for command in &self.commands {
            if let Some(Beginning { channel, .. }) = &command.beginning {
                tokens.push(Token::Command(command.exec));
                set.push(PollFd::from_borrowed_fd(channel.as_fd(), input));
            }
        }
        for container in &self.containers {
            container.watched(|ready, fd, events| {
                tokens.push(Token::Container(container.key, ready));
                set.push(PollFd::from_borrowed_fd(fd, events));
            });
        }
        match rustix::event::poll(&mut set, rest) {
            Ok(_) | Err(Errno::INTR) => {}
            Err(errno) => return Err(errno.into()),
        }
        let happened = tokens.iter().zip(&set).map(|(token, fd)| (*token, fd.revents()));
        Ok(happened.filter(|(_, events)| !events.is_empty()).collect())
    }

    fn key(&mut self) -> u64 {
        self.next_key += 1;
        self.next_key
    }

    fn accept(&mut self) {
        while let Ok(socket) =
            rustix::net::accept_with(&self.listener, SocketFlags::CLOEXEC | SocketFlags::NONBLOCK)
        {
            if self.peers.len() < limits::SHIM_PEERS {
                let key = self.key();
                self.peers.push(Peer { key, socket });
            }
        }
    }

    fn hear(&mut self, key: u64) {
        loop {
            let Some(peer) = self.peers.iter().find(|peer| peer.key == key) else {
                return;
            };
            match wire::receive::<Request>(peer.socket.as_fd()) {
                Ok(Some((request, fds))) => self.obey(
                    Asker {
                        peer: key,
                        request: request.id,
                    },
                    request.ask,
                    fds,
                ),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return,
                Ok(None) | Err(_) => {
                    self.peers.retain(|peer| peer.key != key);
                    return;
                }
            }
        }
    }

    fn obey(&mut self, asker: Asker, ask: Ask, fds: Vec<OwnedFd>) {
        let answer = match ask {
            Ask::Hello => Ok(self.hello()),
            Ask::Start { container } => match self.start(asker, &container) {
                Ok(()) => return,
                Err(problem) => Err(problem),
            },
            Ask::Signal { container, signal } => self.running(&container).map(|running| {
                signal_process(running.pid, signal);
                Answer::Done
            }),
            Ask::Exec {
                container,
                exec,
                command,
                tty,
                streams,
            } => {
                match self.exec(
                    asker,
                    &container,
                    exec,
                    &command,
                    tty,
                    self::streams::by_name(streams, fds),
                ) {
                    Ok(()) => return,
                    Err(problem) => Err(problem),
                }
            }
            Ask::KillExec { exec } => {
                if let Some(command) = self.commands.iter().find(|command| command.exec == exec) {
                    signal_process(command.pid, libc::SIGKILL);
                }
                Ok(Answer::Done)
            }
            Ask::Attach { container, streams } => return self.attach(asker, &container, streams, fds),
            Ask::ReopenLog { container } => self.running(&container).and_then(|running| running.reopen_log()),
            Ask::Socket { ipv6 } => return self.socket(asker, ipv6),
            Ask::Stop => return self.stop(asker),
        };
        self.reply(asker, answer, &[]);
    }

    fn reply(&mut self, asker: Asker, answer: Result<Answer, String>, fds: &[BorrowedFd<'_>]) {
        self.tell(
            Some(asker.peer),
            &Message::Reply {
                id: asker.request,
                answer,
            },
            fds,
        );
    }

    /// To one peer or to all; a peer that does not listen is let go, and asks for everything when it comes back.
    fn tell(&mut self, to: Option<u64>, message: &Message, fds: &[BorrowedFd<'_>]) {
        self.peers.retain(|peer| {
            to.is_some_and(|key| key != peer.key) || wire::send(peer.socket.as_fd(), message, fds).is_ok()
        });
    }

    fn hello(&self) -> Answer {
        let containers = self
            .containers
            .iter()
            .map(|container| (container.plan.id.clone(), container.state()))
            .collect();
        Answer::Hello {
            pid: rustix::process::getpid().as_raw_nonzero().get(),
            containers,
        }
    }

    fn running(&mut self, id: &str) -> Result<&mut Running, String> {
        let found = self
            .containers
            .iter_mut()
            .find(|container| container.plan.id == id);
        found
            .map(|container| &mut container.running)
            .ok_or_else(|| format!("container {id} is not running"))
    }

    fn start(&mut self, asker: Asker, id: &str) -> Result<(), String> {
        if self.containers.iter().any(|container| container.plan.id == id) {
            return Err(format!("container {id} is running already"));
        }
        let path = self.plan.containers.join(id).join("plan.json");
        let bytes = std::fs::read(&path).map_err(|error| format!("reading {}: {error}", path.display()))?;
        let plan: Plan =
            serde_json::from_slice(&bytes).map_err(|error| format!("reading {}: {error}", path.display()))?;
        let member = self.member(&plan)?;
        let key = self.key();
        self.containers.push(Container::start(key, plan, member, asker)?);
        Ok(())
    }

    /// The process whose namespace a container shares.
    fn member(&self, plan: &Plan) -> Result<Option<Pid>, String> {
        match (plan.pid_namespace, &plan.joins) {
            (PidNamespace::Pod, _) => Ok(self.pause),
            (PidNamespace::Joined, Some(id)) => {
                let joined = self.containers.iter().find(|container| container.plan.id == *id);
                let joined =
                    joined.ok_or_else(|| format!("container {id}, which it joins, is not running"))?;
                Ok(Some(joined.running.pid))
            }
            _ => Ok(None),
        }
    }

    fn exec(
        &mut self,
        asker: Asker,
        container: &str,
        exec: u64,
        command: &[String],
        tty: bool,
        stdio: crate::container::init::Stdio,
    ) -> Result<(), String> {
        let found = self.containers.iter().find(|found| found.plan.id == container);
        let found = found.ok_or_else(|| format!("container {container} is not running"))?;
        let child = spawn::command(&found.plan, found.running.pid, command, tty, stdio)
            .map_err(|error| format!("starting a command: {error}"))?;
        let beginning = Beginning {
            channel: child.channel,
            asker,
            terminal: None,
            ready: false,
        };
        self.commands.push(Command {
            exec,
            pid: child.pid,
            beginning: Some(beginning),
        });
        Ok(())
    }

    fn command_begins(&mut self, exec: u64) {
        let Some(command) = self.commands.iter_mut().find(|command| command.exec == exec) else {
            return;
        };
        let Some(beginning) = command.beginning.as_mut() else {
            return;
        };
        let answer = match container::word(beginning.channel.as_fd()) {
            Word::Nothing => return,
            Word::Terminal(master) => {
                beginning.terminal = Some(master);
                return;
            }
            Word::Ready => {
                beginning.ready = true;
                return;
            }
            Word::Problem(problem) => Err(problem),
            Word::Closed if beginning.ready => {
                let pid = command.pid.as_raw_nonzero().get();
                Ok(Answer::Started {
                    pid,
                    started_at: jiff::Timestamp::now(),
                })
            }
            Word::Closed => Err("the command's process ended before its program ran".into()),
        };
        let (asker, terminal) = (beginning.asker, beginning.terminal.take());
        command.beginning = None;
        let fds: Vec<BorrowedFd<'_>> = terminal.iter().map(|terminal| terminal.as_fd()).collect();
        self.reply(asker, answer, &fds);
    }

    fn attach(&mut self, asker: Asker, container: &str, streams: Streams, fds: Vec<OwnedFd>) {
        let key = self.key();
        let attached = self.running(container).and_then(|running| {
            running.attach(key, self::streams::by_name(streams, fds));
            running
                .terminal()
                .transpose()
                .map_err(|error| format!("sharing the terminal: {error}"))
        });
        match attached {
            Ok(terminal) => {
                let fds: Vec<BorrowedFd<'_>> = terminal.iter().map(|terminal| terminal.as_fd()).collect();
                self.reply(asker, Ok(Answer::Done), &fds);
            }
            Err(problem) => self.reply(asker, Err(problem), &[]),
        }
    }

    fn socket(&mut self, asker: Asker, ipv6: bool) {
        use rustix::net::{AddressFamily, SocketType};
        let family = if ipv6 {
            AddressFamily::INET6
        } else {
            AddressFamily::INET
        };
        let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
        match rustix::net::socket_with(family, SocketType::STREAM, flags, None) {
            Ok(socket) => self.reply(asker, Ok(Answer::Done), &[socket.as_fd()]),
            Err(errno) => self.reply(asker, Err(format!("making a socket: {errno}")), &[]),
        }
    }

    fn container_ready(&mut self, key: u64, ready: Ready, events: PollFlags) {
        let Some(container) = self.containers.iter_mut().find(|container| container.key == key) else {
            return;
        };
        if !matches!(ready, Ready::Channel) {
            return container.running.turn(ready, events);
        }
        if let Some((asker, answer)) = container.begins() {
            self.reply(asker, answer, &[]);
        }
    }

    fn reap(&mut self) {
        let mut buffer = [0u8; size_of::<libc::signalfd_siginfo>()];
        // What it says is not looked at: one byte of news may stand for many ends.
        while rustix::io::read(&self.signals, &mut buffer).is_ok() {}
        while let Ok(Some((pid, status))) = rustix::process::wait(WaitOptions::NOHANG) {
            self.ended(pid, status);
        }
    }

    fn ended(&mut self, pid: Pid, status: WaitStatus) {
        if let Some(index) = self
            .containers
            .iter()
            .position(|container| container.running.pid == pid)
        {
            let mut container = self.containers.swap_remove(index);
            let begun = container.begins();
            let (begun_after, exit) = container.end(status);
            for (asker, answer) in begun.into_iter().chain(begun_after) {
                self.reply(asker, answer, &[]);
            }
            self.tell(
                None,
                &Message::Exited {
                    container: container.plan.id,
                    exit,
                },
                &[],
            );
            drop(container.mounts);
        } else if let Some(index) = self.commands.iter().position(|command| command.pid == pid) {
            let exec = self.commands[index].exec;
            // Its word may still wait in the channel, after the news of its end.
            while self.commands[index].beginning.is_some() {
                self.command_begins(exec);
            }
            self.commands.swap_remove(index);
            self.tell(
                None,
                &Message::ExecExited {
                    exec,
                    code: container::code(status),
                },
                &[],
            );
        } else if self.pause == Some(pid) {
            self.pause = None;
        }
    }

    fn is_empty(&self) -> bool {
        self.containers.is_empty() && self.commands.is_empty() && self.pause.is_none()
    }

    fn stop(&mut self, asker: Asker) {
        self.stopping = Some(asker);
        for container in &self.containers {
            container.kill();
        }
        for pid in self.commands.iter().map(|command| command.pid).chain(self.pause) {
            signal_process(pid, libc::SIGKILL);
        }
    }

    fn end(&mut self) -> io::Result<()> {
        if let Some((path, _)) = &self.plan.shm {
            // The daemon does it too, for shims that had no time to.
            let _later = rustix::mount::unmount(path.as_path(), rustix::mount::UnmountFlags::DETACH);
        }
        if let Some(asker) = self.stopping.take() {
            self.reply(asker, Ok(Answer::Done), &[]);
        }
        Ok(())
    }
}

/// The shim's own child, not yet reaped: the number cannot be another's. Gone already is fine.
fn signal_process(pid: Pid, signal: i32) {
    if let Some(signal) = Signal::from_named_raw(signal) {
        let _gone = rustix::process::kill_process(pid, signal);
    }
}
