//! The ticked lines of `up`: told by the process that brings the cluster up, printed by the one that was typed.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::fd::OwnedFd;
use std::time::Instant;

use parking_lot::Mutex;
use serde_json::{Value, json};

/// Where the steps go: a pipe to the waiting parent, or the terminal itself.
pub(crate) struct Progress {
    started: Instant,
    last: Mutex<Instant>,
    pipe: Mutex<Option<File>>,
}

/// How bringing up ended.
pub(crate) enum End {
    Ready { seconds: f64 },
    Failed(String),
}

impl Progress {
    pub(crate) fn to_terminal(started: Instant) -> Self {
        Self {
            started,
            last: Mutex::new(Instant::now()),
            pipe: Mutex::new(None),
        }
    }

    pub(crate) fn to_pipe(pipe: OwnedFd, started: Instant) -> Self {
        Self {
            pipe: Mutex::new(Some(File::from(pipe))),
            ..Self::to_terminal(started)
        }
    }

    /// A step is done; its time is what passed since the step before.
    pub(crate) fn step(&self, says: &str) {
        let took = std::mem::replace(&mut *self.last.lock(), Instant::now())
            .elapsed()
            .as_secs_f64();
        self.tell(&json!({"step": says, "seconds": took}));
    }

    pub(crate) fn ready(&self) {
        self.tell(&json!({"ready": self.started.elapsed().as_secs_f64()}));
        // The parent has read its last line: a pipe kept open would keep it waiting.
        self.pipe.lock().take();
    }

    pub(crate) fn failed(&self, why: &str) {
        if self.pipe.lock().is_some() {
            self.tell(&json!({"failed": why}));
        }
    }

    fn tell(&self, line: &Value) {
        match &mut *self.pipe.lock() {
            // The one who waited may be gone; that stops nothing.
            Some(pipe) => drop(writeln!(pipe, "{line}")),
            None => show(line),
        }
    }
}

fn show(line: &Value) {
    if let (Some(step), Some(seconds)) = (line["step"].as_str(), line["seconds"].as_f64()) {
        println!("  \u{2713} {step:<58} {seconds:>6.2} s");
    }
}

/// Prints the steps as they come, to the end.
pub(crate) fn follow(pipe: OwnedFd) -> End {
    for line in BufReader::new(File::from(pipe)).lines().map_while(Result::ok) {
        let Ok(line) = serde_json::from_str::<Value>(&line) else {
            continue;
        };
        show(&line);
        if let Some(seconds) = line["ready"].as_f64() {
            return End::Ready { seconds };
        }
        if let Some(why) = line["failed"].as_str() {
            return End::Failed(why.to_owned());
        }
    }
    End::Failed("the process ended before the cluster was ready".to_owned())
}
