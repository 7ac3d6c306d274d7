//! Where the server listens, and the certificates that it shows.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, Result, anyhow, bail};
use apiserver::auth::pki::{KeyedCert, Leaf, self_signed};
use clap::{ArgAction, Args};
use rustls::crypto::ring;
use rustls::server::danger::ClientCertVerifier;
use rustls::sign::CertifiedKey;
use rustls::version::{TLS12, TLS13};
use rustls::{CipherSuite, ServerConfig, SupportedProtocolVersion};
use tokio::net::{TcpListener, TcpSocket};

use super::values;
use crate::tls::{ServingTls, certified};

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Serving")]
pub(crate) struct ServingFlags {
    /// The address to listen on; 0.0.0.0 or :: for all there are
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::UNSPECIFIED))]
    bind_address: IpAddr,
    /// The port to listen on
    #[arg(long, default_value_t = 6443, value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) secure_port: u16,
    /// The address by which the cluster reaches this server [default: what it is bound to, or if that is none or the loopback
    /// address, the machine's own]
    #[arg(long)]
    advertise_address: Option<IpAddr>,
    /// The name by which others reach this server, in what it says of itself [default: the advertised address]
    #[arg(long)]
    external_hostname: Option<String>,
    /// Where the certificate is kept that is made if none is given
    #[arg(long, default_value = "/var/run/kubernetes")]
    cert_dir: PathBuf,
    /// The certificate that is shown to clients, and those between it and its authority
    #[arg(long)]
    tls_cert_file: Option<PathBuf>,
    /// Its key
    #[arg(long)]
    tls_private_key_file: Option<PathBuf>,
    /// CERT,KEY or CERT,KEY:NAME,*.DOMAIN: shown to those who ask for one of these names, or one of the certificate's
    #[arg(long)]
    tls_sni_cert_key: Vec<String>,
    /// The oldest version: VersionTLS12, VersionTLS13
    #[arg(long, default_value = "VersionTLS12")]
    tls_min_version: String,
    /// The cipher suites of TLS 1.2, by Go's names [default: all that there are]
    #[arg(long, value_delimiter = ',')]
    tls_cipher_suites: Vec<String>,
    /// Serve HTTP/1.1 only
    #[arg(
        long, value_parser = values::boolean, default_value = "false", action = ArgAction::Set,
        num_args = 0..=1, require_equals = true, default_missing_value = "true"
    )]
    disable_http2_serving: bool,
}

/// Connections that wait to be taken, as the standard library has it.
const BACKLOG: u32 = 1024;

impl ServingFlags {
    pub(crate) async fn listen(&self) -> Result<TcpListener> {
        let address = SocketAddr::new(self.bind_address, self.secure_port);
        // One socket hears both families, where there are both.
        if self.bind_address.is_unspecified()
            && let Ok(listener) = of_both_families(self.secure_port)
        {
            return Ok(listener);
        }
        let listener = TcpListener::bind(address).await;
        listener.with_context(|| format!("--bind-address, --secure-port: listen on {address}"))
    }

    /// Where endpoints of the `kubernetes` Service point at.
    pub(super) fn advertised(&self) -> Result<SocketAddr> {
        let bound = self.bind_address;
        let only_here = bound.is_unspecified() || bound.is_loopback();
        let address = match self.advertise_address {
            Some(address) => address,
            None if !only_here => bound,
            None => match network::machine::address()? {
                Some(own) => own.into(),
                None if bound.is_loopback() => bound,
                None => {
                    bail!("--advertise-address must be specified: this machine has no address of its own")
                }
            },
        };
        Ok(SocketAddr::new(address, self.secure_port))
    }

    /// Host and port in URLs.
    pub(super) fn external(&self, advertised: SocketAddr) -> String {
        match &self.external_hostname {
            None => advertised.to_string(),
            Some(host) if host.contains(':') => host.clone(),
            Some(host) => format!("{host}:{}", self.secure_port),
        }
    }

    /// `own`: the addresses by which clients know this server, for a certificate that is made.
    pub(super) fn tls(&self, clients: Arc<dyn ClientCertVerifier>, own: &[IpAddr]) -> Result<ServerConfig> {
        let protocols: &[&str] = match self.disable_http2_serving {
            true => &["http/1.1"],
            false => &["h2", "http/1.1"],
        };
        let shown = self.shown(own)?;
        let mut provider = ring::default_provider();
        let suites = self.suites()?;
        provider
            .cipher_suites
            .retain(|suite| suite.tls13().is_some() || suites.is_empty() || suites.contains(&suite.suite()));
        let tls = ServingTls {
            shown: &shown,
            named: self.named()?,
            clients,
            protocols,
            versions: &self.versions()?,
            provider,
        };
        tls.config().context("--tls-cert-file, --tls-private-key-file")
    }

    fn shown(&self, own: &[IpAddr]) -> Result<KeyedCert> {
        match (&self.tls_cert_file, &self.tls_private_key_file) {
            (Some(cert), Some(key)) => pair(("tls-cert-file", cert), ("tls-private-key-file", key)),
            (None, None) => {
                let names: Vec<String> = [
                    "kubernetes.default.svc",
                    "kubernetes.default",
                    "kubernetes",
                    "localhost",
                ]
                .map(str::to_owned)
                .into();
                let leaf = Leaf {
                    name: "apiserver",
                    common_name: "kube-apiserver",
                    organization: "",
                    dns_names: &names,
                    addresses: own,
                    client: false,
                    server: true,
                };
                self_signed(&self.cert_dir, &leaf).context("--cert-dir")
            }
            _ => bail!("--tls-cert-file and --tls-private-key-file must be specified together"),
        }
    }

    /// Names that were given come before those of certificates.
    fn named(&self) -> Result<Vec<(String, Arc<CertifiedKey>)>> {
        let (mut given, mut found) = (Vec::new(), Vec::new());
        for text in &self.tls_sni_cert_key {
            let of = || format!("--tls-sni-cert-key {text}");
            let (files, names) = text.split_once(':').unwrap_or((text, ""));
            let (cert, key) = files
                .split_once(',')
                .with_context(|| format!("{}: want CERT,KEY or CERT,KEY:NAME,NAME", of()))?;
            let flag = "tls-sni-cert-key";
            let keyed = pair((flag, Path::new(cert)), (flag, Path::new(key)))?;
            let shown = certified(&keyed).with_context(of)?;
            if names.is_empty() {
                let names = apiserver::auth::certificates::names(&shown.cert[0]).map_err(|e| anyhow!(e));
                found.extend(
                    names
                        .with_context(of)?
                        .into_iter()
                        .map(|name| (name, shown.clone())),
                );
            }
            let names = names.split(',').filter(|name| !name.is_empty());
            given.extend(names.map(|name| (name.to_owned(), shown.clone())));
        }
        given.append(&mut found);
        Ok(given)
    }

    fn versions(&self) -> Result<Vec<&'static SupportedProtocolVersion>> {
        match self.tls_min_version.as_str() {
            // What is older than 1.2 is not there at all.
            "" | "VersionTLS10" | "VersionTLS11" | "VersionTLS12" => Ok(vec![&TLS13, &TLS12]),
            "VersionTLS13" => Ok(vec![&TLS13]),
            other => bail!("--tls-min-version: unknown tls version {other:?}"),
        }
    }

    /// The suites of TLS 1.2 that are to be there; empty: all. Those of 1.3 cannot be chosen, as in Go.
    fn suites(&self) -> Result<Vec<CipherSuite>> {
        let mut suites = Vec::new();
        for name in &self.tls_cipher_suites {
            if !KNOWN_SUITES.contains(&name.as_str()) {
                bail!("--tls-cipher-suites: Cipher suite {name} not supported or doesn't exist");
            }
            let found = ring::ALL_CIPHER_SUITES
                .iter()
                .map(|suite| suite.suite())
                .find(|suite| {
                    let own = format!("{suite:?}").replace("TLS13_", "TLS_");
                    own == *name || own == format!("{name}_SHA256")
                });
            match found {
                Some(suite) => suites.push(suite),
                None => tracing::warn!(
                    name,
                    "--tls-cipher-suites: this suite is too weak: it is not there"
                ),
            }
        }
        if suites.is_empty() && !self.tls_cipher_suites.is_empty() {
            bail!("--tls-cipher-suites: none of these suites is there: they are all too weak");
        }
        Ok(suites)
    }
}

fn of_both_families(port: u16) -> std::io::Result<TcpListener> {
    let socket = TcpSocket::new_v6()?;
    rustix::net::sockopt::set_ipv6_v6only(&socket, false)?;
    socket.set_reuseaddr(true)?;
    socket.bind(SocketAddr::new(Ipv6Addr::UNSPECIFIED.into(), port))?;
    socket.listen(BACKLOG)
}

/// The flag's name comes with each file.
fn pair((cert_flag, cert): (&str, &Path), (key_flag, key): (&str, &Path)) -> Result<KeyedCert> {
    Ok(KeyedCert {
        cert_pem: values::read(cert_flag, cert)?,
        key_pem: values::read(key_flag, key)?,
    })
}

/// By Go's names, the weak ones included.
const KNOWN_SUITES: [&str; 27] = [
    "TLS_AES_128_GCM_SHA256",
    "TLS_AES_256_GCM_SHA384",
    "TLS_CHACHA20_POLY1305_SHA256",
    "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA",
    "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256",
    "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
    "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA",
    "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
    "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305",
    "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
    "TLS_ECDHE_ECDSA_WITH_RC4_128_SHA",
    "TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA",
    "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
    "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256",
    "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
    "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA",
    "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
    "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305",
    "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
    "TLS_ECDHE_RSA_WITH_RC4_128_SHA",
    "TLS_RSA_WITH_3DES_EDE_CBC_SHA",
    "TLS_RSA_WITH_AES_128_CBC_SHA",
    "TLS_RSA_WITH_AES_128_CBC_SHA256",
    "TLS_RSA_WITH_AES_128_GCM_SHA256",
    "TLS_RSA_WITH_AES_256_CBC_SHA",
    "TLS_RSA_WITH_AES_256_GCM_SHA384",
    "TLS_RSA_WITH_RC4_128_SHA",
];
