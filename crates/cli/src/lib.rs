//! The command line's dealings with a cluster through its API: good enough for a bare machine without kubectl.

mod apply;
mod delete;
mod exec;
mod get;
mod logs;
mod manifest;
mod resource;
mod table;
pub mod why;

use std::path::PathBuf;

use anyhow::{Context as _, Result, anyhow};
use clap::{Args, Subcommand};
use client::{Https, Kubeconfig};

/// Which cluster, and where in it.
#[derive(Args, Clone, Debug)]
pub struct Target {
    /// Kubeconfig file [default: $KUBECONFIG, then ~/.kube/config]
    #[arg(long, global = true)]
    pub kubeconfig: Option<PathBuf>,
    /// Context of the kubeconfig [default: the current one]
    #[arg(long, global = true)]
    pub context: Option<String>,
    /// Namespace [default: the context's]
    #[arg(short, long, global = true)]
    pub namespace: Option<String>,
}

/// Commands that speak to the API.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// List objects, or show one: `get pods`, `get deploy/web -o yaml`
    Get(get::Get),
    /// Create or change objects as files say (server-side apply)
    Apply(apply::Apply),
    /// Delete objects: `delete pod web`, `delete -f web.yaml`
    Delete(delete::Delete),
    /// Print a container's log
    Logs(logs::Logs),
    /// Run a command in a container
    Exec(exec::Exec),
    /// Say why something is stuck, and who has the next move
    Why(why::Why),
}

/// A cluster that commands can talk to.
pub(crate) struct Session {
    pub(crate) https: Https,
    pub(crate) namespace: String,
}

impl Target {
    fn open(&self) -> Result<Session> {
        let path = self.kubeconfig.clone().unwrap_or_else(Kubeconfig::default_path);
        let config = Kubeconfig::read(&path).map_err(|e| anyhow!(e))?;
        let endpoint = config
            .endpoint(self.context.as_deref())
            .map_err(|e| anyhow!("{}: {e}", path.display()))?;
        let https = Https::new(&endpoint).map_err(|e| anyhow!("{}: {e}", path.display()))?;
        Ok(Session {
            https,
            namespace: self.namespace.clone().unwrap_or(endpoint.namespace),
        })
    }
}

/// Runs a command; what it answers goes to standard output. The result is the process's exit code.
pub async fn run(target: &Target, command: Command) -> Result<u8> {
    let session = target.open()?;
    match command {
        Command::Get(get) => get.run(&session).await.map(|()| 0),
        Command::Apply(apply) => apply.run(&session).await.map(|()| 0),
        Command::Delete(delete) => delete.run(&session).await.map(|()| 0),
        Command::Logs(logs) => logs.run(&session).await.map(|()| 0),
        Command::Exec(exec) => exec.run(&session).await.context("exec"),
        Command::Why(why) => why.run(&session).await.map(|()| 0),
    }
}
