//! What Services get, and where the server itself is found.

use anyhow::Result;
use apiserver::{Network, Parts};
use clap::Args;

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Services")]
pub(crate) struct ServiceFlags {
    /// The addresses of Services: one range, or one of each family
    #[arg(long, value_delimiter = ',', default_value = "10.0.0.0/24")]
    pub(super) service_cluster_ip_range: Vec<String>,
}

impl ServiceFlags {
    /// `advertise`: address and port by which clients reach this server.
    pub(super) fn fill(&self, parts: &mut Parts, advertise: String) -> Result<()> {
        parts.network = Network {
            service_ranges: self.service_cluster_ip_range.clone(),
            advertise,
            ..Network::default()
        };
        Ok(())
    }
}
