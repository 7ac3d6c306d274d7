//! Client certificates: the common name is the user, the organizations are the groups.

use std::sync::Arc;
use std::time::{Duration, Instant};

use api::{BoxFuture, Identity, SmolStr};
use arc_swap::ArcSwapOption;
use rustls_pki_types::{CertificateDer, UnixTime};
use x509_parser::extensions::GeneralName;
use x509_parser::prelude::{FromDer as _, X509Certificate};

use super::authorities::Authorities;
use crate::authenticate::{Authenticator, Credentials, authenticated};
use crate::limits;

/// Recognises certificates of the client authorities.
pub struct ClientCertificates(pub Arc<Authorities>);

/// Whom the certificates of a connection are known to be: asked anew now and then, as they expire and authorities change.
#[derive(Default)]
pub struct Known(ArcSwapOption<Remembered>);

struct Remembered {
    identity: Identity,
    until: Instant,
}

impl Known {
    fn get(&self) -> Option<Identity> {
        let remembered = self.0.load();
        let fresh = remembered.as_ref().filter(|known| Instant::now() < known.until);
        fresh.map(|known| known.identity.clone())
    }

    fn put(&self, identity: &Identity, for_: Duration) {
        self.0.store(Some(Arc::new(Remembered {
            identity: identity.clone(),
            until: Instant::now() + for_,
        })));
    }
}

impl Authenticator for ClientCertificates {
    fn authenticate<'a>(
        &'a self,
        credentials: &'a Credentials<'a>,
    ) -> BoxFuture<'a, Result<Option<Identity>, String>> {
        Box::pin(std::future::ready(self.known(credentials)))
    }
}

impl ClientCertificates {
    fn known(&self, credentials: &Credentials<'_>) -> Result<Option<Identity>, String> {
        let Some(leaf) = credentials.certificates.first() else {
            return Ok(None);
        };
        if let Some(known) = credentials.known.get() {
            return Ok(Some(known));
        }
        self.0.verify(credentials.certificates, UnixTime::now())?;
        let Some(identity) = identity(leaf)? else {
            return Ok(None);
        };
        credentials
            .known
            .put(&identity, left(leaf).min(limits::CERTIFICATE_RECHECK));
        Ok(Some(identity))
    }
}

/// How long the certificate is still valid.
fn left(certificate: &CertificateDer<'_>) -> Duration {
    let ends = X509Certificate::from_der(certificate).map(|(_, it)| it.validity().not_after.timestamp());
    let ends = ends
        .ok()
        .and_then(|ends| u64::try_from(ends).ok())
        .unwrap_or_default();
    Duration::from_secs(ends.saturating_sub(UnixTime::now().as_secs()))
}

/// The `1.3.6.1.4.1.57683.2` of a subject: the user's uid.
const UID: &str = "1.3.6.1.4.1.57683.2";

fn uid(certificate: &X509Certificate<'_>) -> Result<SmolStr, String> {
    let attributes = certificate.subject().iter_attributes();
    let uids: Vec<&str> = attributes
        .filter(|attribute| attribute.attr_type().to_id_string() == UID)
        .map(|attribute| {
            attribute
                .as_str()
                .map_err(|_| "unable to parse UID into a string")
        })
        .collect::<Result<_, _>>()?;
    match uids.as_slice() {
        [] => Ok(SmolStr::default()),
        [""] => Err("UID cannot be an empty string".to_owned()),
        [one] => Ok(SmolStr::new(one)),
        many => Err(format!(
            "expected 1 UID, but found multiple: [{}]",
            many.join(" ")
        )),
    }
}

/// The identity that a certificate states; `None` if it has no common name.
pub fn identity(certificate: &CertificateDer<'_>) -> Result<Option<Identity>, String> {
    let (_, certificate) =
        X509Certificate::from_der(certificate).map_err(|e| format!("client certificate: {e}"))?;
    let subject = certificate.subject();
    let name = subject.iter_common_name().find_map(|name| name.as_str().ok());
    let Some(name) = name.filter(|name| !name.is_empty()) else {
        return Ok(None);
    };
    let groups: Vec<&str> = subject
        .iter_organization()
        .filter_map(|group| group.as_str().ok())
        .collect();
    let mut identity = Identity {
        uid: uid(&certificate)?,
        groups: groups.into_iter().map(SmolStr::new).collect(),
        ..Identity::user(SmolStr::new(name), [])
    };
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
    Ok(Some(authenticated(identity)))
}

/// The names of hosts that a server's certificate is for; if it states none, its common name.
pub fn names(certificate: &CertificateDer<'_>) -> Result<Vec<String>, String> {
    let (_, certificate) = X509Certificate::from_der(certificate).map_err(|e| format!("certificate: {e}"))?;
    let alternatives = certificate
        .subject_alternative_name()
        .map_err(|e| e.to_string())?;
    let Some(alternatives) = alternatives else {
        let common = certificate.subject().iter_common_name();
        return Ok(common
            .filter_map(|name| name.as_str().ok())
            .map(str::to_owned)
            .collect());
    };
    let names = alternatives.value.general_names.iter();
    let dns = names.filter_map(|name| match name {
        GeneralName::DNSName(name) => Some((*name).to_owned()),
        _ => None,
    });
    Ok(dns.collect())
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
        let certificate = CertificateDer::from_pem_slice(pem.as_bytes()).unwrap();
        let identity = identity(&certificate).unwrap().unwrap();
        assert_eq!(identity.user, "kubernetes-admin");
        assert!(identity.is_in("system:masters") && identity.is_in("system:authenticated"));
    }
}
