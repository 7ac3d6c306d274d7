//! Client certificates: the common name is the user, the organizations are the groups.

use api::{BoxFuture, Identity, SmolStr};
use rustls_pki_types::CertificateDer;
use x509_parser::prelude::{FromDer as _, X509Certificate};

use crate::authenticate::{Authenticator, Credentials};

/// Recognises certificates that TLS has verified against the cluster's client CA.
pub struct ClientCertificates;

impl Authenticator for ClientCertificates {
    fn authenticate<'a>(
        &'a self,
        credentials: &'a Credentials<'a>,
    ) -> BoxFuture<'a, Result<Option<Identity>, String>> {
        let known = credentials.certificates.first().map(identity).transpose();
        Box::pin(std::future::ready(known))
    }
}

/// The identity that a certificate states.
pub fn identity(certificate: &CertificateDer<'_>) -> Result<Identity, String> {
    let (_, certificate) =
        X509Certificate::from_der(certificate).map_err(|e| format!("client certificate: {e}"))?;
    let subject = certificate.subject();
    let name = subject.iter_common_name().find_map(|name| name.as_str().ok());
    let name = name
        .filter(|name| !name.is_empty())
        .ok_or("the client certificate has no common name")?;
    let groups: Vec<&str> = subject
        .iter_organization()
        .filter_map(|group| group.as_str().ok())
        .collect();
    let mut identity = Identity::user(SmolStr::new(name), groups);
    let fingerprint = ring::digest::digest(&ring::digest::SHA256, certificate.as_raw());
    let hex: String = fingerprint
        .as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let id = SmolStr::new(format!("X509SHA256={hex}"));
    identity.extra.insert(
        SmolStr::new_static("authentication.kubernetes.io/credential-id"),
        vec![id],
    );
    Ok(identity)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::pki::{Leaf, Pki};
    use rustls_pki_types::pem::PemObject as _;

    #[test]
    fn subject_becomes_identity() {
        let folder = tempfile::tempdir().unwrap();
        let leaf = Leaf {
            name: "admin",
            common_name: "kubernetes-admin",
            organization: "system:masters",
            dns_names: &[],
            addresses: &[],
            client: true,
            server: false,
        };
        let pem = Pki::open(folder.path()).unwrap().leaf(&leaf).unwrap().cert_pem;
        let identity = identity(&CertificateDer::from_pem_slice(pem.as_bytes()).unwrap()).unwrap();
        assert_eq!(identity.user, "kubernetes-admin");
        assert!(identity.is_in("system:masters") && identity.is_in("system:authenticated"));
    }
}
