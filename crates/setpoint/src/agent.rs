//! `setpoint agent`: one further node of a cluster on this machine, in a network namespace of its own.

use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub(crate) struct Agent {
    /// The node's name
    #[arg(long)]
    pub(crate) node: String,
}

impl Agent {
    pub(crate) fn run(self) -> Result<()> {
        Ok(())
    }
}
