//! A running container, as its shim sees it: a process, its streams, its log, and those who listen in.

use std::fs::File;
use std::io::{self, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use jiff::Timestamp;
use rustix::event::PollFlags;
use rustix::io::Errno;
use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags};
use rustix::pipe::PipeFlags;
use rustix::process::{Pid, WaitStatus};

use super::log::{Line, Log};
use super::spawn;
use super::streams::Sink;
use super::wire::Answer;
use super::{Asker, signal_process};
use crate::cgroup;
use crate::container::init::Stdio;
use crate::container::{PidNamespace, Plan};
use crate::durable;
use crate::status::{ContainerState, Exit};

/// Who waits, and for what.
pub(super) type Answered = (Asker, Result<Answer, String>);

const CHUNK: usize = 32 << 10;

pub(super) struct Container {
    pub(super) key: u64,
    pub(super) plan: Plan,
    pub(super) running: Running,
    /// Until its program runs.
    beginning: Option<(OwnedFd, Asker)>,
    started_at: Option<Timestamp>,
    problem: Option<String>,
    ready: bool,
    /// Keeps its mounts until its end is told: whoever leaves them last takes them apart, which needs milliseconds, and
    /// a process that does so counts as gone only afterwards.
    pub(super) mounts: Option<File>,
}

pub(super) struct Running {
    pub(super) pid: Pid,
    output: Option<Source>,
    error: Option<Source>,
    input: Option<Sink>,
    /// With a tty: both ways at once.
    terminal: Option<OwnedFd>,
    stdin_once: bool,
    log: Option<Log>,
    attached: Vec<Attached>,
}

struct Source {
    fd: OwnedFd,
    name: &'static str,
    line: Line,
}

struct Attached {
    key: u64,
    input: Option<OwnedFd>,
    output: Option<Sink>,
    error: Option<Sink>,
}

/// What of a container a descriptor is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ready {
    Channel,
    Output,
    Error,
    Input,
    AttachedInput(u64),
    AttachedOutput(u64),
    AttachedError(u64),
}

/// What a child says before it becomes its program.
pub(super) enum Word {
    Nothing,
    Terminal(OwnedFd),
    Problem(String),
    /// All but exec is done.
    Ready,
    /// The channel closed: the program runs, or the child died before it was ready.
    Closed,
}

impl Container {
    pub(super) fn start(
        key: u64,
        plan: Plan,
        member: Option<Pid>,
        asker: Asker,
    ) -> Result<Container, String> {
        let wiring = |error: Errno| format!("making the container's streams: {error}");
        let log = plan.log_path.as_ref().map(|path| {
            Log::open(path).map_err(|error| format!("opening the log {}: {error}", path.display()))
        });
        let log = log.transpose()?;
        let mut stdio = Stdio {
            input: None,
            output: None,
            error: None,
        };
        let (mut input, mut output, mut error) = (None, None, None);
        if !plan.tty {
            let (read, write) = pipe().map_err(wiring)?;
            (output, stdio.output) = (Some(Source::new(read, "stdout")), Some(write));
            let (read, write) = pipe().map_err(wiring)?;
            (error, stdio.error) = (Some(Source::new(read, "stderr")), Some(write));
            if plan.stdin {
                let (read, write) = pipe().map_err(wiring)?;
                (stdio.input, input) = (Some(read), Some(Sink::new(write)));
            }
        }
        let child =
            spawn::container(&plan, stdio, member).map_err(|error| format!("starting a process: {error}"))?;
        let running = Running {
            pid: child.pid,
            output,
            error,
            input,
            terminal: None,
            stdin_once: plan.stdin_once,
            log,
            attached: Vec::new(),
        };
        let beginning = Some((child.channel, asker));
        Ok(Container {
            key,
            plan,
            running,
            beginning,
            started_at: None,
            problem: None,
            ready: false,
            mounts: None,
        })
    }

    pub(super) fn state(&self) -> ContainerState {
        match self.started_at {
            Some(started_at) => ContainerState::Running {
                pid: self.running.pid.as_raw_nonzero().get(),
                started_at,
            },
            None => ContainerState::Created,
        }
    }

    pub(super) fn watched<'a>(&'a self, mut watch: impl FnMut(Ready, BorrowedFd<'a>, PollFlags)) {
        if let Some((channel, _)) = &self.beginning {
            watch(Ready::Channel, channel.as_fd(), PollFlags::IN);
        }
        self.running.watched(&mut watch);
    }

    /// Listens to the child until it runs its program; then, or when it failed, this is who waits for what.
    pub(super) fn begins(&mut self) -> Option<Answered> {
        let (channel, asker) = self.beginning.as_ref()?;
        let asker = *asker;
        loop {
            match word(channel.as_fd()) {
                Word::Nothing => return None,
                Word::Terminal(master) => self.running.take_terminal(master, self.plan.stdin),
                Word::Problem(problem) => {
                    self.problem = Some(problem.clone());
                    self.beginning = None;
                    return Some((asker, Err(problem)));
                }
                Word::Ready => self.ready = true,
                Word::Closed if self.ready => break,
                // Its end is near, and says it.
                Word::Closed => return None,
            }
        }
        let started_at = Timestamp::now();
        let pid = self.running.pid.as_raw_nonzero().get();
        self.started_at = Some(started_at);
        self.beginning = None;
        self.mounts = File::open(format!("/proc/{pid}/ns/mnt")).ok();
        let state = ContainerState::Running { pid, started_at };
        if let Ok(bytes) = serde_json::to_vec(&state) {
            // Only for a daemon that finds the shim dead; it then knows less.
            let _less = durable::replace(&self.plan.folder.join("started.json"), &bytes);
        }
        Some((asker, Ok(Answer::Started { pid, started_at })))
    }

    /// Its process has ended: takes the rest of its output, and writes down how it ended.
    pub(super) fn end(&mut self, status: WaitStatus) -> (Option<Answered>, Exit) {
        if self.plan.pid_namespace != PidNamespace::Own {
            self.kill();
        }
        self.running.finish();
        let unheard = self.beginning.take().map(|(_, asker)| {
            let problem = format!(
                "the container's process ended before its program ran ({})",
                code(status)
            );
            self.problem = Some(problem.clone());
            (asker, Err(problem))
        });
        let exit = self.exit(status);
        if let Ok(bytes) = serde_json::to_vec(&exit) {
            // The daemon is told too; the file is for one that is not there now.
            let _told_anyway = durable::replace(&self.plan.folder.join("exit.json"), &bytes);
        }
        (unheard, exit)
    }

    fn exit(&self, status: WaitStatus) -> Exit {
        let finished_at = Timestamp::now();
        if let Some(message) = &self.problem {
            let reason = "StartError".to_owned();
            let message = message.clone();
            return Exit {
                code: 128,
                signal: None,
                oom_killed: false,
                started_at: None,
                finished_at,
                reason,
                message,
            };
        }
        let code = code(status);
        let oom_killed = code != 0
            && self
                .plan
                .oom_file
                .as_ref()
                .is_some_and(|file| cgroup::oom_kills(file) > 0);
        let reason = match (oom_killed, code) {
            (true, _) => "OOMKilled",
            (false, 0) => "Completed",
            (false, _) => "Error",
        };
        Exit {
            code,
            signal: status.terminating_signal(),
            oom_killed,
            started_at: self.started_at,
            finished_at,
            reason: reason.to_owned(),
            message: String::new(),
        }
    }

    /// The first process, and where it is not its namespace's, everything of the container.
    pub(super) fn kill(&self) {
        signal_process(self.running.pid, libc::SIGKILL);
        if self.plan.pid_namespace != PidNamespace::Own
            && let Some(folder) = self.plan.cgroups.first()
        {
            cgroup::kill_tree(folder);
        }
    }
}

impl Running {
    fn take_terminal(&mut self, master: OwnedFd, stdin: bool) {
        let Ok(copy) = master.try_clone() else { return };
        self.output = Some(Source::new(copy, "stdout"));
        if stdin {
            self.input = master.try_clone().ok().map(Sink::new);
        }
        self.terminal = Some(master);
    }

    pub(super) fn terminal(&self) -> Option<io::Result<OwnedFd>> {
        self.terminal.as_ref().map(OwnedFd::try_clone)
    }

    pub(super) fn reopen_log(&mut self) -> Result<Answer, String> {
        match &mut self.log {
            Some(log) => log
                .reopen()
                .map_err(|error| format!("opening the log again: {error}"))?,
            None => return Err("the container has no log".into()),
        }
        Ok(Answer::Done)
    }

    pub(super) fn attach(&mut self, key: u64, stdio: Stdio) {
        let input = stdio.input.filter(|_| self.input.is_some());
        if let Some(input) = &input {
            let _blocking = rustix::io::ioctl_fionbio(input, true);
        }
        let (output, error) = (stdio.output.map(Sink::new), stdio.error.map(Sink::new));
        self.attached.push(Attached {
            key,
            input,
            output,
            error,
        });
    }

    fn watched<'a>(&'a self, watch: &mut impl FnMut(Ready, BorrowedFd<'a>, PollFlags)) {
        let none_is_full = |sink: fn(&Attached) -> &Option<Sink>| {
            !self
                .attached
                .iter()
                .any(|attached| sink(attached).as_ref().is_some_and(Sink::is_full))
        };
        if let Some(output) = self
            .output
            .as_ref()
            .filter(|_| none_is_full(|attached| &attached.output))
        {
            watch(Ready::Output, output.fd.as_fd(), PollFlags::IN);
        }
        if let Some(error) = self
            .error
            .as_ref()
            .filter(|_| none_is_full(|attached| &attached.error))
        {
            watch(Ready::Error, error.fd.as_fd(), PollFlags::IN);
        }
        let input_is_behind = self.input.as_ref().is_some_and(Sink::is_behind);
        if let Some(input) = self.input.as_ref().filter(|_| input_is_behind) {
            watch(Ready::Input, input.fd.as_fd(), PollFlags::OUT);
        }
        for attached in &self.attached {
            if let Some(input) = attached.input.as_ref().filter(|_| !input_is_behind) {
                watch(Ready::AttachedInput(attached.key), input.as_fd(), PollFlags::IN);
            }
            let outputs = [
                (Ready::AttachedOutput(attached.key), &attached.output),
                (Ready::AttachedError(attached.key), &attached.error),
            ];
            for (ready, sink) in outputs {
                if let Some(sink) = sink {
                    // Without events too: poll tells when the reader is gone.
                    let events = if sink.is_behind() {
                        PollFlags::OUT
                    } else {
                        PollFlags::empty()
                    };
                    watch(ready, sink.fd.as_fd(), events);
                }
            }
        }
    }

    pub(super) fn turn(&mut self, ready: Ready, events: PollFlags) {
        match ready {
            Ready::Channel => {}
            Ready::Output => drop(self.read_output()),
            Ready::Error => drop(self.read_error()),
            Ready::Input => {
                if self.input.as_mut().is_some_and(|input| !input.drain()) {
                    self.input = None;
                }
            }
            Ready::AttachedInput(key) => self.read_input(key),
            Ready::AttachedOutput(key) | Ready::AttachedError(key) => {
                self.serve_attached(key, ready, events);
                self.attached
                    .retain(|a| a.input.is_some() || a.output.is_some() || a.error.is_some());
            }
        }
    }

    fn serve_attached(&mut self, key: u64, ready: Ready, events: PollFlags) {
        let Some(attached) = self.attached.iter_mut().find(|attached| attached.key == key) else {
            return;
        };
        let sink = if matches!(ready, Ready::AttachedOutput(_)) {
            &mut attached.output
        } else {
            &mut attached.error
        };
        let gone = events.intersects(PollFlags::ERR | PollFlags::HUP | PollFlags::NVAL);
        if gone || sink.as_mut().is_some_and(|sink| !sink.drain()) {
            *sink = None;
            // Whoever reads no output any more has left, and what they typed is over too.
            attached.input = None;
        }
    }

    fn read_input(&mut self, key: u64) {
        let mut buffer = [0u8; 4096];
        let Some(attached) = self.attached.iter_mut().find(|attached| attached.key == key) else {
            return;
        };
        let Some(from) = &attached.input else { return };
        match rustix::io::read(from, &mut buffer) {
            Ok(count @ 1..) => {
                if self
                    .input
                    .as_mut()
                    .is_some_and(|input| !input.put(&buffer[..count]))
                {
                    self.input = None;
                }
            }
            Err(Errno::AGAIN | Errno::INTR) => {}
            _ => {
                attached.input = None;
                if self.stdin_once && self.terminal.is_none() {
                    self.input = None;
                }
            }
        }
    }

    /// False when there is no more for now, or at all.
    fn read_output(&mut self) -> bool {
        let more = pump(&mut self.output, &mut self.log, &mut self.attached, |attached| {
            &mut attached.output
        });
        self.output.is_some() && more
    }

    fn read_error(&mut self) -> bool {
        let more = pump(&mut self.error, &mut self.log, &mut self.attached, |attached| {
            &mut attached.error
        });
        self.error.is_some() && more
    }

    /// The process is gone: what is still in the pipes is all there will be.
    fn finish(&mut self) {
        while self.read_output() {}
        while self.read_error() {}
        for source in [&mut self.output, &mut self.error] {
            if let (Some(source), Some(log)) = (source.as_mut(), &mut self.log) {
                log.end(source.name, &mut source.line);
            }
            *source = None;
        }
        for attached in &mut self.attached {
            for sink in [&mut attached.output, &mut attached.error].into_iter().flatten() {
                sink.drain_now();
            }
        }
    }
}

impl Source {
    fn new(fd: OwnedFd, name: &'static str) -> Source {
        // The kernel refuses this to no pipe and no terminal.
        let _never = rustix::io::ioctl_fionbio(&fd, true);
        Source {
            fd,
            name,
            line: Line::default(),
        }
    }
}

/// One read from a stream to the log and to those attached. True if there may be more right away.
fn pump(
    source: &mut Option<Source>,
    log: &mut Option<Log>,
    attached: &mut [Attached],
    sink: fn(&mut Attached) -> &mut Option<Sink>,
) -> bool {
    let Some(from) = source else { return false };
    let mut buffer = [0u8; CHUNK];
    match rustix::io::read(&from.fd, &mut buffer) {
        Ok(count @ 1..) => {
            if let Some(log) = log {
                log.take(from.name, &mut from.line, &buffer[..count]);
            }
            for attached in attached {
                let sink = sink(attached);
                if sink.as_mut().is_some_and(|sink| !sink.put(&buffer[..count])) {
                    *sink = None;
                }
            }
            true
        }
        Err(Errno::AGAIN) => false,
        Err(Errno::INTR) => true,
        // A pipe ends with nothing, a terminal with an error.
        _ => {
            if let Some(log) = log {
                log.end(from.name, &mut from.line);
            }
            *source = None;
            for attached in attached {
                *sink(attached) = None;
            }
            false
        }
    }
}

fn pipe() -> rustix::io::Result<(OwnedFd, OwnedFd)> {
    rustix::pipe::pipe_with(PipeFlags::CLOEXEC)
}

/// The exit code, or 128 and the signal.
pub(super) fn code(status: WaitStatus) -> i32 {
    match (status.exit_status(), status.terminating_signal()) {
        (Some(code), _) => code,
        (None, Some(signal)) => 128 + signal,
        (None, None) => 255,
    }
}

pub(super) fn word(channel: BorrowedFd<'_>) -> Word {
    let mut bytes = [0u8; 8192];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut ancillary = RecvAncillaryBuffer::new(&mut space);
    let flags = RecvFlags::DONTWAIT | RecvFlags::CMSG_CLOEXEC;
    let received =
        match rustix::net::recvmsg(channel, &mut [IoSliceMut::new(&mut bytes)], &mut ancillary, flags) {
            Ok(received) => received.bytes,
            Err(Errno::AGAIN | Errno::INTR) => return Word::Nothing,
            Err(_) => 0,
        };
    match &bytes[..received] {
        [b'T'] => {
            let mut fds = ancillary.drain().filter_map(|message| match message {
                RecvAncillaryMessage::ScmRights(fds) => Some(fds),
                _ => None,
            });
            fds.next()
                .and_then(|mut fds| fds.next())
                .map_or(Word::Nothing, Word::Terminal)
        }
        [b'R'] => Word::Ready,
        [b'E', problem @ ..] => Word::Problem(String::from_utf8_lossy(problem).into_owned()),
        _ => Word::Closed,
    }
}
