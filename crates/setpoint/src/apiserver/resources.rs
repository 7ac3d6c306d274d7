//! Which resources are served.

use anyhow::{Result, anyhow};
use apiserver::{Parts, RuntimeConfig};
use clap::Args;

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "API")]
pub(crate) struct ResourceFlags {
    /// Turn APIs on or off: apps/v1=false, api/beta=true, resource.k8s.io/v1beta1/devicetaintrules=true
    #[arg(long)]
    runtime_config: Vec<String>,
}

impl ResourceFlags {
    pub(super) fn fill(&self, parts: &mut Parts) -> Result<()> {
        parts.runtime = RuntimeConfig::parse(&self.runtime_config.join(",")).map_err(|e| anyhow!("--{e}"))?;
        Ok(())
    }
}
