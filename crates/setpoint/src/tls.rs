//! TLS as this program serves it.

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::{Context as _, Result, anyhow};
use apiserver::auth::pki::KeyedCert;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::danger::ClientCertVerifier;
use rustls::server::{ClientHello, ResolvesServerCert, WebPkiClientVerifier};
use rustls::sign::CertifiedKey;
use rustls::{RootCertStore, ServerConfig, SupportedProtocolVersion};

/// What a server shows and takes.
pub(crate) struct ServingTls<'a> {
    /// Shown to those who ask for no name that one of the others has.
    pub(crate) shown: &'a KeyedCert,
    /// Names, exact or `*.of.a.domain`, and what is shown to those who ask for one; the first that fits, exact ones before
    /// wildcards.
    pub(crate) named: Vec<(String, Arc<CertifiedKey>)>,
    pub(crate) clients: Arc<dyn ClientCertVerifier>,
    /// Names of protocols (ALPN).
    pub(crate) protocols: &'a [&'a str],
    pub(crate) versions: &'a [&'static SupportedProtocolVersion],
    pub(crate) provider: CryptoProvider,
}

/// A certificate of our own, and clients known by certificates of this CA if they bring one.
pub(crate) fn server_tls(shown: &KeyedCert, client_ca_pem: &str, protocols: &[&str]) -> Result<ServerConfig> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(client_ca_pem.as_bytes()) {
        roots.add(certificate?)?;
    }
    let provider = Arc::new(ring::default_provider());
    let clients = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
    let tls = ServingTls {
        shown,
        named: Vec::new(),
        clients: clients.allow_unauthenticated().build()?,
        protocols,
        versions: rustls::DEFAULT_VERSIONS,
        provider: ring::default_provider(),
    };
    tls.config()
}

impl ServingTls<'_> {
    pub(crate) fn config(self) -> Result<ServerConfig> {
        let provider = Arc::new(self.provider);
        let certificates = Certificates {
            shown: certified(self.shown)?,
            named: by_name(self.named),
        };
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(self.versions)?
            .with_client_cert_verifier(self.clients)
            .with_cert_resolver(Arc::new(certificates));
        config.alpn_protocols = self.protocols.iter().map(|p| p.as_bytes().to_vec()).collect();
        Ok(config)
    }
}

/// A chain and its key, which must belong together.
pub(crate) fn certified(keyed: &KeyedCert) -> Result<Arc<CertifiedKey>> {
    let chain = CertificateDer::pem_slice_iter(keyed.cert_pem.as_bytes()).collect::<Result<Vec<_>, _>>();
    let chain = chain.context("certificate")?;
    let key = PrivateKeyDer::from_pem_slice(keyed.key_pem.as_bytes()).context("private key")?;
    let certified = CertifiedKey::from_der(chain, key, &ring::default_provider());
    Ok(Arc::new(
        certified.map_err(|e| anyhow!("certificate and key: {e}"))?,
    ))
}

#[derive(Debug)]
struct Certificates {
    shown: Arc<CertifiedKey>,
    named: HashMap<String, Arc<CertifiedKey>>,
}

fn by_name(named: Vec<(String, Arc<CertifiedKey>)>) -> HashMap<String, Arc<CertifiedKey>> {
    let mut all = HashMap::new();
    for (name, certified) in named {
        all.entry(name.to_ascii_lowercase()).or_insert(certified);
    }
    all
}

impl Certificates {
    fn of(&self, name: Option<&str>) -> &Arc<CertifiedKey> {
        let named = name.and_then(|name| {
            let name = name.to_ascii_lowercase();
            let wildcard = || format!("*.{}", name.split_once('.').map_or("", |(_, domain)| domain));
            self.named.get(&name).or_else(|| self.named.get(&wildcard()))
        });
        named.unwrap_or(&self.shown)
    }
}

impl ResolvesServerCert for Certificates {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.of(hello.server_name()).clone())
    }
}

#[cfg(test)]
mod tests {
    use apiserver::auth::pki::{Leaf, Pki};

    use super::*;

    #[test]
    fn the_certificate_is_chosen_by_name() {
        let folder = tempfile::tempdir().unwrap();
        let pki = Pki::open(folder.path()).unwrap();
        let leaf = |name| {
            let leaf = Leaf {
                name,
                common_name: name,
                organization: "",
                dns_names: &[],
                addresses: &[],
                client: false,
                server: true,
            };
            certified(&pki.leaf(&leaf).unwrap()).unwrap()
        };
        let (shown, exact, wild) = (leaf("a"), leaf("b"), leaf("c"));
        let certificates = Certificates {
            shown: shown.clone(),
            named: by_name(vec![
                ("b.example".to_owned(), exact.clone()),
                ("*.example".to_owned(), wild.clone()),
                ("b.example".to_owned(), wild.clone()),
            ]),
        };
        let is = |name, certified| Arc::ptr_eq(certificates.of(name), certified);
        assert!(is(Some("B.example"), &exact) && is(Some("c.example"), &wild));
        assert!(is(Some("c.b.example"), &shown) && is(None, &shown));
    }

    #[test]
    fn a_key_of_another_certificate_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let pki = Pki::open(folder.path()).unwrap();
        let other = KeyedCert {
            cert_pem: pki.ca.cert_pem.clone(),
            key_pem: pki.service_account_key_pem.clone(),
        };
        let error = certified(&other).unwrap_err().to_string();
        assert!(error.starts_with("certificate and key:"), "{error}");
    }
}
