//! Another process of this machine, held by a descriptor so that its number cannot come to mean another one.

use std::fs;
use std::os::fd::OwnedFd;
use std::time::Duration;

use anyhow::{Context as _, Result};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::process::{Pid, PidfdFlags, Signal, kill_process, pidfd_open};

/// `PF_EXITING` in the flags of proc_pid_stat(5).
const EXITING: u64 = 0x4;

pub(crate) struct Process {
    pid: Pid,
    descriptor: OwnedFd,
}

impl Process {
    /// `None` if there is no such process.
    pub(crate) fn find(pid: i32) -> Result<Option<Self>> {
        let Some(pid) = Pid::from_raw(pid) else {
            return Ok(None);
        };
        match pidfd_open(pid, PidfdFlags::empty()) {
            Ok(descriptor) => Ok(Some(Self { pid, descriptor })),
            Err(Errno::SRCH) => Ok(None),
            Err(error) => Err(error).context("find the cluster's process"),
        }
    }

    pub(crate) fn pid(&self) -> i32 {
        self.pid.as_raw_nonzero().get()
    }

    pub(crate) fn signal(&self, signal: Signal) -> Result<()> {
        match kill_process(self.pid, signal) {
            Ok(()) | Err(Errno::SRCH) => Ok(()),
            Err(error) => Err(error).with_context(|| format!("send {signal:?} to process {}", self.pid())),
        }
    }

    /// Killed, or on its way out: it does nothing any more, but still has its files and locks.
    pub(crate) fn is_ending(&self) -> bool {
        let read = |file: &str| fs::read_to_string(format!("/proc/{}/{file}", self.pid()));
        let (Ok(stat), Ok(status)) = (read("stat"), read("status")) else {
            return true;
        };
        is_exiting(&stat) || is_killed(&status)
    }

    /// Waits for its end.
    pub(crate) fn ends_within(&self, patience: Duration) -> Result<bool> {
        let timeout = Timespec {
            tv_sec: i64::try_from(patience.as_secs())?,
            tv_nsec: 0,
        };
        Ok(poll(
            &mut [PollFd::new(&self.descriptor, PollFlags::IN)],
            Some(&timeout),
        )? > 0)
    }
}

/// From proc_pid_stat(5): state and flags follow the name, which is in parentheses and may have any character.
fn is_exiting(stat: &str) -> bool {
    let mut fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    let state = fields.next().unwrap_or_default();
    let flags: u64 = fields
        .nth(5)
        .and_then(|flags| flags.parse().ok())
        .unwrap_or_default();
    matches!(state, "Z" | "X") || flags & EXITING != 0
}

/// From proc_pid_status(5): SIGKILL waits for the process, or for its first thread.
fn is_killed(status: &str) -> bool {
    let kill = 1_u64 << (Signal::KILL.as_raw() - 1);
    let pending = |line: &str| {
        let mask = line
            .strip_prefix("SigPnd:")
            .or_else(|| line.strip_prefix("ShdPnd:"))?;
        u64::from_str_radix(mask.trim(), 16).ok()
    };
    status.lines().filter_map(pending).any(|mask| mask & kill != 0)
}

#[cfg(test)]
mod tests {
    use std::process::{Command, Stdio};

    use super::*;

    #[test]
    fn a_process_lives_is_killed_and_ends() {
        let mut child = Command::new("cat").stdin(Stdio::piped()).spawn().unwrap();
        let process = Process::find(child.id().try_into().unwrap()).unwrap().unwrap();
        assert!(!process.is_ending());
        assert!(!process.ends_within(Duration::ZERO).unwrap());
        process.signal(Signal::KILL).unwrap();
        assert!(process.is_ending(), "at once, however long the end takes");
        assert!(process.ends_within(Duration::from_secs(20)).unwrap());
        assert!(process.is_ending(), "a zombie does nothing");
        child.wait().unwrap();
        assert!(process.is_ending());
        assert!(Process::find(process.pid()).unwrap().is_none());
        process.signal(Signal::TERM).unwrap();
    }

    #[test]
    fn the_name_of_a_program_is_no_state() {
        assert!(!is_exiting("7 (a) Z 1) S 1 7 7 0 -1 4194304 10"));
        assert!(is_exiting("7 (a) S 1) Z 1 7 7 0 -1 4194304 10"));
        assert!(is_exiting("7 (a) R 1 7 7 0 -1 4194308 10"));
    }

    #[test]
    fn only_sigkill_counts() {
        assert!(is_killed(
            "Threads:\t9\nSigPnd:\t0000000000000100\nShdPnd:\t0000000000000000\n"
        ));
        assert!(is_killed(
            "SigPnd:\t0000000000000000\nShdPnd:\t0000000000000100\n"
        ));
        assert!(!is_killed(
            "SigPnd:\t0000000000004000\nShdPnd:\t0000000000000000\nSigBlk:\t0000000000000100\n"
        ));
    }
}
