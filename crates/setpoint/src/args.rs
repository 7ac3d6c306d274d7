//! What can be typed.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, CommandFactory as _, Parser, Subcommand};

use crate::place::Place;
use crate::{hello, image, reset, status, up};

/// A whole Kubernetes cluster in one program
#[derive(Parser)]
#[command(name = "setpoint", version, about, propagate_version = true)]
pub(crate) struct Setpoint {
    #[command(flatten)]
    target: cli::Target,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Bring up a cluster on this machine (root); does nothing to one that is up
    Up(up::Up),
    /// Stop the cluster's control plane and nodes; pods go on running
    Down(Which),
    /// Stop the cluster and remove everything it made: pods, data, network, kubeconfig entries
    Reset(Which),
    /// Say whether the cluster is up, and what is not as it should be
    Status(Which),
    #[command(flatten)]
    Api(cli::Command),
    /// Print the version of this program, and of the API that it speaks
    Version,
    /// The API server alone, with kube-apiserver's flags
    #[command(name = "apiserver")]
    ApiServer(Box<crate::apiserver::ApiServer>),
    /// The scheduler alone, for an API server elsewhere
    Scheduler(crate::alone::SchedulerAlone),
    /// The control plane's loops alone, for an API server elsewhere
    ControllerManager(crate::alone::ControllerManager),
    /// Images in the cluster's store
    Image(image::Image),
    /// Print a completion script: `setpoint completions bash > /etc/bash_completion.d/setpoint`
    Completions { shell: clap_complete::Shell },
    /// The web server of the image setpoint.dev/hello
    #[command(hide = true)]
    Hello(hello::Hello),
    /// A further node of a cluster on this machine
    #[command(hide = true)]
    Agent(crate::agent::Agent),
}

/// Which cluster of this machine.
#[derive(Args, Clone, Debug)]
pub(crate) struct Which {
    /// The cluster's name
    #[arg(long, default_value = "setpoint")]
    pub(crate) name: String,
    /// Where its data is [default: /var/lib/setpoint/NAME]
    #[arg(long)]
    pub(crate) data_dir: Option<PathBuf>,
}

/// The arguments; called as `kubectl-why` (the kubectl plugin), the first of them is `why`.
pub(crate) fn as_called() -> Vec<OsString> {
    let mut all: Vec<OsString> = std::env::args_os().collect();
    let name = all
        .first()
        .map(PathBuf::from)
        .and_then(|p| p.file_name().map(OsString::from));
    if name.is_some_and(|name| name == "kubectl-why" || name == "kubectl_why") {
        all.insert(1, "why".into());
    }
    all
}

impl Setpoint {
    pub(crate) fn run(self) -> ExitCode {
        match self.dispatch() {
            Ok(code) => ExitCode::from(code),
            Err(error) => {
                eprintln!("setpoint: {error:#}");
                ExitCode::FAILURE
            }
        }
    }

    fn dispatch(self) -> Result<u8> {
        match self.command {
            Command::Up(up) => up.run(self.target.kubeconfig.as_deref()),
            Command::Down(which) => {
                up::must_be_root("down")?;
                reset::down(&Place::find(&which)?).map(|()| 0)
            }
            Command::Reset(which) => {
                up::must_be_root("reset")?;
                let place = Place::find_to_remove(&which)?;
                reset::reset(&place, self.target.kubeconfig.as_deref()).map(|()| 0)
            }
            Command::Status(which) => status::status(&Place::find(&which)?),
            Command::Api(command) => block_on(cli::run(&self.target, command)),
            Command::Version => {
                println!("setpoint {}, Kubernetes API v1.36.3", env!("CARGO_PKG_VERSION"));
                Ok(0)
            }
            Command::ApiServer(server) => server.run().map(|()| 0),
            Command::Scheduler(scheduler) => scheduler.run(&self.target).map(|()| 0),
            Command::ControllerManager(manager) => manager.run(&self.target).map(|()| 0),
            Command::Image(image) => block_on(image.run()),
            Command::Completions { shell } => {
                clap_complete::generate(
                    shell,
                    &mut Setpoint::command(),
                    "setpoint",
                    &mut std::io::stdout(),
                );
                Ok(0)
            }
            Command::Hello(hello) => hello.run().map(|()| 0),
            Command::Agent(agent) => agent.run().map(|()| 0),
        }
    }
}

/// Runs a client's command to its end.
fn block_on(work: impl Future<Output = Result<u8>>) -> Result<u8> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(work)
}
