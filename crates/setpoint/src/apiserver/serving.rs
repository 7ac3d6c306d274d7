//! Where the server listens, and the certificate that it shows.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};
use apiserver::auth::pki::KeyedCert;
use clap::Args;
use rustls::ServerConfig;
use rustls::server::danger::ClientCertVerifier;
use tokio::net::TcpListener;

use super::values;
use crate::control_plane::tls_with;

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Serving")]
pub(crate) struct ServingFlags {
    /// The address to listen on; 0.0.0.0 or :: for all there are
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::UNSPECIFIED))]
    bind_address: IpAddr,
    /// The port to listen on
    #[arg(long, default_value_t = 6443, value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) secure_port: u16,
    /// The address by which the cluster reaches this server [default: what it is bound to, or the machine's own]
    #[arg(long)]
    advertise_address: Option<IpAddr>,
    /// The certificate that is shown to clients, and those between it and its authority
    #[arg(long)]
    tls_cert_file: Option<PathBuf>,
    /// Its key
    #[arg(long)]
    tls_private_key_file: Option<PathBuf>,
}

impl ServingFlags {
    pub(crate) async fn listen(&self) -> Result<TcpListener> {
        let address = SocketAddr::new(self.bind_address, self.secure_port);
        let listener = TcpListener::bind(address).await;
        listener.with_context(|| format!("--bind-address, --secure-port: listen on {address}"))
    }

    /// Where endpoints of the `kubernetes` Service point at.
    pub(super) fn advertised(&self) -> Result<SocketAddr> {
        let bound = Some(self.bind_address).filter(|address| !address.is_unspecified());
        let address = match self.advertise_address.or(bound) {
            Some(address) => address,
            None => {
                let own = network::machine::address()?;
                own.context("--advertise-address must be specified: this machine has no address of its own")?
                    .into()
            }
        };
        Ok(SocketAddr::new(address, self.secure_port))
    }

    pub(super) fn tls(&self, clients: Arc<dyn ClientCertVerifier>) -> Result<ServerConfig> {
        let (Some(cert), Some(key)) = (&self.tls_cert_file, &self.tls_private_key_file) else {
            bail!("--tls-cert-file and --tls-private-key-file must be specified");
        };
        let shown = KeyedCert {
            cert_pem: values::read("tls-cert-file", cert)?,
            key_pem: values::read("tls-private-key-file", key)?,
        };
        tls_with(&shown, clients, &["h2", "http/1.1"])
    }
}
