//! `setpoint up`: starts the process that is the cluster, and waits until a pod runs and DNS answers.

use std::fs::File;
use std::os::fd::{AsRawFd as _, FromRawFd as _, OwnedFd};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, anyhow, bail};
use clap::Args;
use client::Kubeconfig;
use rustix::io::{FdFlags, fcntl_setfd};

use crate::args::Which;
use crate::cluster;
use crate::node::Settings;
use crate::place::{Place, Ports};
use crate::progress::{End, Progress, follow};

#[derive(Args, Clone, Debug)]
pub(crate) struct Up {
    #[command(flatten)]
    pub(crate) which: Which,
    /// Nodes, all on this machine: each further one in a network namespace of its own
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=50))]
    pub(crate) nodes: u16,
    #[command(flatten)]
    pub(crate) ports: Ports,
    /// Turn APIs on or off, as kube-apiserver's flag: api/beta=true
    #[arg(long, default_value = "")]
    pub(crate) runtime_config: String,
    /// Settings file (YAML): registries, scheduler
    #[arg(long)]
    pub(crate) config: Option<PathBuf>,
    /// Stay in the foreground, logging to the terminal
    #[arg(long)]
    pub(crate) foreground: bool,
    /// A pipe for progress, from the process that waits
    #[arg(long, hide = true)]
    progress_fd: Option<i32>,
}

impl Up {
    pub(crate) fn run(mut self, kubeconfig: Option<&Path>) -> Result<u8> {
        let started = Instant::now();
        must_be_root("up")?;
        if let Some(config) = &self.config {
            let config = std::path::absolute(config)?;
            Settings::read(Some(&config))?.api_server.check()?;
            self.config = Some(config);
        }
        let place = Place::find_or_choose(&self.which, &self.ports)?;
        let kubeconfig = kubeconfig.map_or_else(Kubeconfig::default_path, Path::to_path_buf);
        if let Some(fd) = self.progress_fd {
            let progress = Progress::to_pipe(inherited(fd)?, started);
            return cluster::run(&place, &self, &kubeconfig, progress).map(|()| 0);
        }
        if self.foreground {
            return cluster::run(&place, &self, &kubeconfig, Progress::to_terminal(started)).map(|()| 0);
        }
        if place.lock()?.is_none() {
            println!(
                "Cluster {:?} is up already (setpoint status tells more).",
                place.name
            );
            next_command(&place, &kubeconfig);
            return Ok(0);
        }
        match follow(self.start(&place, &kubeconfig)?) {
            End::Ready { seconds } => {
                println!("Ready in {seconds:.2} s");
                next_command(&place, &kubeconfig);
                Ok(0)
            }
            End::Failed(why) => bail!("{why}\nIts log: {}", place.log().display()),
        }
    }

    /// Starts the cluster's process, in a session of its own, and answers with the pipe on which it tells its steps.
    fn start(&self, place: &Place, kubeconfig: &Path) -> Result<OwnedFd> {
        let log_path = place.log();
        let log = File::options().create(true).append(true).open(&log_path);
        let log = log.with_context(|| format!("open {}", log_path.display()))?;
        let (read, write) = rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC)?;
        fcntl_setfd(&write, FdFlags::empty())?;
        let program = std::env::current_exe().context("find this program")?;
        let mut command = Command::new(program);
        command.args([
            "up",
            "--name",
            &self.which.name,
            "--nodes",
            &self.nodes.to_string(),
        ]);
        command
            .arg("--data-dir")
            .arg(&place.data)
            .arg("--kubeconfig")
            .arg(std::path::absolute(kubeconfig)?);
        command.args([
            "--runtime-config",
            &self.runtime_config,
            "--progress-fd",
            &write.as_raw_fd().to_string(),
        ]);
        if let Some(config) = &self.config {
            command.arg("--config").arg(config);
        }
        command
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .current_dir("/");
        in_own_session(&mut command);
        command.spawn().context("start the cluster's process")?;
        Ok(read)
    }
}

/// What a user types next, as it works here.
fn next_command(place: &Place, kubeconfig: &Path) {
    let mut flags = String::new();
    if kubeconfig != Kubeconfig::default_path() {
        flags = format!(" --kubeconfig {}", kubeconfig.display());
    }
    println!(
        "Try: kubectl{flags} --context {} create deployment hello --image=setpoint.dev/hello",
        place.context()
    );
}

/// `command`: what needs it.
pub(crate) fn must_be_root(command: &str) -> Result<()> {
    if rustix::process::geteuid().is_root() {
        return Ok(());
    }
    Err(anyhow!(
        "a cluster is made of containers and network rules, which needs root: sudo setpoint {command}"
    ))
}

#[allow(unsafe_code)]
fn inherited(fd: i32) -> Result<OwnedFd> {
    // SAFETY: the number comes from the parent, which left this descriptor open for us and nobody else; fstat below
    // refuses one that is not open.
    let owned = unsafe { OwnedFd::from_raw_fd(fd) };
    rustix::fs::fstat(&owned).context("the progress pipe is not open")?;
    fcntl_setfd(&owned, FdFlags::CLOEXEC)?;
    Ok(owned)
}

#[allow(unsafe_code)]
fn in_own_session(command: &mut Command) {
    // SAFETY: setsid is async-signal-safe, and touches no memory of the parent.
    unsafe {
        command.pre_exec(|| rustix::process::setsid().map(drop).map_err(std::io::Error::from));
    }
}
