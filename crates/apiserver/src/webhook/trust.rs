//! Whom a webhook's connection trusts: the authorities of its configuration, or this machine's if that names none.

use std::sync::Arc;

use rustls::{CertificateError, ClientConfig, RootCertStore};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;

/// Where distributions keep the certificates of the authorities they trust.
const ROOTS: [&str; 4] = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];

pub(super) fn config(ca_bundle: &[u8], http2: bool) -> Result<ClientConfig, String> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| format!("could not get REST client: {error}"))?
        .with_root_certificates(roots(ca_bundle)?)
        .with_no_client_auth();
    let protocols: &[&str] = if http2 { &["h2", "http/1.1"] } else { &["http/1.1"] };
    config.alpn_protocols = protocols.iter().map(|p| p.as_bytes().to_vec()).collect();
    Ok(config)
}

fn roots(ca_bundle: &[u8]) -> Result<RootCertStore, String> {
    let own = ca_bundle.is_empty();
    let machine = own.then(|| ROOTS.iter().find_map(|path| std::fs::read(path).ok()));
    let pem = machine.flatten().unwrap_or_else(|| ca_bundle.to_vec());
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(&pem) {
        let added = certificate
            .map_err(|error| error.to_string())
            .and_then(|certificate| roots.add(certificate).map_err(|error| error.to_string()));
        match added {
            Err(says) if !own => return Err(format!("unable to load root certificates: {says}")),
            // One authority of the machine's that is not understood leaves the others.
            _ => {}
        }
    }
    if roots.is_empty() && !own {
        return Err("unable to load root certificates: the caBundle holds none".to_owned());
    }
    Ok(roots)
}

/// A failed handshake in upstream's words, as far as it has some.
pub(super) fn says(error: &std::io::Error, name: &str) -> String {
    let inner = error
        .get_ref()
        .and_then(|inner| inner.downcast_ref::<rustls::Error>());
    let why = match inner {
        Some(rustls::Error::InvalidCertificate(why)) => why,
        _ => return error.to_string(),
    };
    let why = match why {
        CertificateError::UnknownIssuer | CertificateError::BadSignature => {
            "certificate signed by unknown authority".to_owned()
        }
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            "certificate has expired or is not yet valid".to_owned()
        }
        CertificateError::NotValidForName => format!("certificate is not valid for {name}"),
        CertificateError::NotValidForNameContext { presented, .. } => {
            format!(
                "certificate is valid for {}, not {name}",
                presented_names(presented)
            )
        }
        other => other.to_string(),
    };
    format!("tls: failed to verify certificate: x509: {why}")
}

/// `DnsName("a.b")` → `a.b`
fn presented_names(presented: &[String]) -> String {
    let bare = |name: &String| {
        let inner = name.split_once('"').and_then(|(_, rest)| rest.rsplit_once('"'));
        inner.map_or_else(|| name.clone(), |(inner, _)| inner.to_owned())
    };
    presented.iter().map(bare).collect::<Vec<_>>().join(", ")
}
