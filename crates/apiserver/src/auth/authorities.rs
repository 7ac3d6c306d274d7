//! The authorities whose certificates are believed, which can be replaced while the server runs. TLS takes any client
//! certificate whose key the client has: whether it counts is decided for each request, so that one that has expired is
//! answered by 401 and not by a broken connection.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use arc_swap::{ArcSwap, ArcSwapOption};
use rustls::client::danger::HandshakeSignatureValid;
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::server::WebPkiClientVerifier;
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::{DigitallySignedStruct, DistinguishedName, RootCertStore, SignatureScheme};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, UnixTime};
use x509_parser::prelude::{FromDer as _, X509Certificate};

/// Some authorities, by their certificates.
pub struct Authorities {
    verifier: ArcSwapOption<Verifier>,
    generation: AtomicU64,
}

struct Verifier(Arc<dyn ClientCertVerifier>);

impl Authorities {
    /// Of a bundle in PEM form, which holds one at least.
    pub fn new(pem: &[u8]) -> Result<Arc<Self>, String> {
        let none = Self {
            verifier: ArcSwapOption::empty(),
            generation: AtomicU64::new(0),
        };
        none.replace(pem)?;
        Ok(Arc::new(none))
    }

    /// From now on only those of this bundle are believed. After an error it is as before.
    pub fn replace(&self, pem: &[u8]) -> Result<(), String> {
        let mut roots = RootCertStore::empty();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            let certificate = certificate.map_err(|e| format!("a certificate authority is not PEM: {e}"))?;
            roots
                .add(certificate)
                .map_err(|e| format!("a certificate authority cannot be read: {e}"))?;
        }
        if roots.is_empty() {
            return Err("the bundle holds no certificate authority".to_owned());
        }
        let built = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider()).build();
        let verifier = built.map_err(|e| format!("certificate authorities: {e}"))?;
        self.verifier.store(Some(Arc::new(Verifier(verifier))));
        self.generation.fetch_add(1, Ordering::Release);
        Ok(())
    }

    /// Whether the first certificate of the chain is one of theirs, for a client, and valid at the time.
    pub fn verify(&self, chain: &[CertificateDer<'_>], now: UnixTime) -> Result<(), String> {
        let (Some((leaf, others)), Some(verifier)) = (chain.split_first(), &*self.verifier.load()) else {
            return Err("there is no certificate".to_owned());
        };
        let verified = verifier.0.verify_client_cert(leaf, others, now);
        verified.map(drop).map_err(|error| {
            let name = name(leaf);
            format!("verifying certificate {name} failed: {error}")
        })
    }

    fn subjects(&self) -> Vec<DistinguishedName> {
        let verifier = self.verifier.load();
        verifier
            .as_ref()
            .map_or_else(Vec::new, |verifier| verifier.0.root_hint_subjects().to_vec())
    }
}

/// `SN=..., CN=...`: what tells a certificate from others in a log.
fn name(certificate: &CertificateDer<'_>) -> String {
    match X509Certificate::from_der(certificate) {
        Ok((_, it)) => format!(
            "SN={}, subject {:?}",
            it.tbs_certificate.raw_serial_as_string(),
            it.subject().to_string()
        ),
        Err(_) => "that cannot be read".to_owned(),
    }
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

/// What TLS asks of clients: a certificate if they have one of these authorities, and its key.
pub fn tls_clients(of: Vec<Arc<Authorities>>) -> Arc<dyn ClientCertVerifier> {
    let hints = ArcSwap::from_pointee(Hints::of(&of));
    Arc::new(TlsClients {
        of,
        hints,
        provider: provider(),
    })
}

struct TlsClients {
    of: Vec<Arc<Authorities>>,
    hints: ArcSwap<Hints>,
    provider: Arc<CryptoProvider>,
}

/// The names of the authorities, by which clients choose the certificate to show.
struct Hints {
    generations: Vec<u64>,
    /// Leaked: TLS borrows them from the verifier, and they change as seldom as authorities do.
    subjects: &'static [DistinguishedName],
}

impl Hints {
    fn of(all: &[Arc<Authorities>]) -> Self {
        let subjects: Vec<_> = all.iter().flat_map(|one| one.subjects()).collect();
        Self {
            generations: generations(all),
            subjects: subjects.leak(),
        }
    }
}

fn generations(all: &[Arc<Authorities>]) -> Vec<u64> {
    all.iter()
        .map(|one| one.generation.load(Ordering::Acquire))
        .collect()
}

impl std::fmt::Debug for TlsClients {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("any client certificate")
    }
}

impl ClientCertVerifier for TlsClients {
    fn offer_client_auth(&self) -> bool {
        !self.of.is_empty()
    }

    fn client_auth_mandatory(&self) -> bool {
        false
    }

    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        if self.hints.load().generations != generations(&self.of) {
            self.hints.store(Arc::new(Hints::of(&self.of)));
        }
        self.hints.load().subjects
    }

    fn verify_client_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: UnixTime,
    ) -> Result<ClientCertVerified, rustls::Error> {
        Ok(ClientCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signed, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signed, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::pki::{Leaf, Pki};

    fn leaf(pki: &Pki) -> CertificateDer<'static> {
        let leaf = pki.leaf(&Leaf {
            name: "someone",
            common_name: "someone",
            organization: "",
            dns_names: &[],
            addresses: &[],
            client: true,
            server: false,
        });
        CertificateDer::from_pem_slice(leaf.unwrap().cert_pem.as_bytes()).unwrap()
    }

    #[test]
    fn a_certificate_counts_for_its_time_and_its_authority() {
        let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
        let [ours, theirs] = folders.each_ref().map(|folder| Pki::open(folder.path()).unwrap());
        let authorities = Authorities::new(ours.ca.cert_pem.as_bytes()).unwrap();
        let (own, foreign) = ([leaf(&ours)], [leaf(&theirs)]);
        let now = UnixTime::now();
        assert_eq!(authorities.verify(&own, now), Ok(()));
        let later =
            UnixTime::since_unix_epoch(std::time::Duration::from_secs(now.as_secs() + 3 * 365 * 86_400));
        assert!(authorities.verify(&own, later).unwrap_err().contains("expired"));
        assert!(
            authorities
                .verify(&foreign, now)
                .unwrap_err()
                .contains("BadSignature")
        );

        let clients = tls_clients(vec![Arc::clone(&authorities)]);
        let before = clients.root_hint_subjects().to_vec();
        authorities.replace(theirs.ca.cert_pem.as_bytes()).unwrap();
        assert_eq!(authorities.verify(&foreign, now), Ok(()));
        assert_eq!(before.len(), clients.root_hint_subjects().len());
        assert!(authorities.replace(b"nothing").is_err());
        assert_eq!(authorities.verify(&foreign, now), Ok(()));
    }
}
