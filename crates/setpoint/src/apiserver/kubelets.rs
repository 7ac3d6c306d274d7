//! How kubelets are reached: for logs, exec and the like.

use std::path::PathBuf;

use anyhow::Result;
use apiserver::Parts;
use clap::Args;
use client::Endpoint;

use super::values;
use crate::streaming;

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Kubelets")]
pub(crate) struct KubeletFlags {
    /// The certificate under which kubelets are asked
    #[arg(long)]
    kubelet_client_certificate: Option<PathBuf>,
    /// Its key
    #[arg(long)]
    kubelet_client_key: Option<PathBuf>,
    /// Who signs kubelets' own certificates [default: they are not verified]
    #[arg(long)]
    kubelet_certificate_authority: Option<PathBuf>,
    /// By which of a node's addresses its kubelet is asked: the first of these types that it has
    #[arg(
        long, value_delimiter = ',', default_value = "Hostname,InternalDNS,InternalIP,ExternalDNS,ExternalIP",
        value_parser = ["Hostname", "InternalDNS", "InternalIP", "ExternalDNS", "ExternalIP"]
    )]
    kubelet_preferred_address_types: Vec<String>,
}

impl KubeletFlags {
    pub(super) fn fill(&self, parts: &mut Parts) -> Result<()> {
        let authority = self.kubelet_certificate_authority.as_deref();
        let authority = authority.map(|path| values::read("kubelet-certificate-authority", path));
        let authority = authority.transpose()?;
        let endpoint = Endpoint {
            server: String::new(),
            skip_verify: authority.is_none(),
            ca_pem: authority.unwrap_or_default().into_bytes(),
            credentials: values::client_certificate(
                (
                    "kubelet-client-certificate",
                    self.kubelet_client_certificate.as_deref(),
                ),
                ("kubelet-client-key", self.kubelet_client_key.as_deref()),
            )?,
            namespace: String::new(),
        };
        parts.kubelet_addresses = self.kubelet_preferred_address_types.clone();
        parts.connector = Some(streaming::connector(endpoint)?);
        Ok(())
    }
}
