//! The cluster's own certificate authority and keys: made at first start, kept in one folder, renewed before they
//! expire. Names and file layout follow what `kubeadm` users know (`ca.crt`, `apiserver.crt`, `sa.key`, ...).

use std::fs;
use std::io::Write as _;
use std::net::IpAddr;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, SanType, SerialNumber,
};
use thiserror::Error;

const CA_DAYS: i64 = 3650;
const LEAF_DAYS: i64 = 365;
/// A leaf with less than this left is made anew at start.
const RENEW_DAYS: i64 = 90;

#[derive(Debug, Error)]
pub enum PkiError {
    #[error("{action} {path}: {source}")]
    Io {
        action: &'static str,
        path: PathBuf,
        source: std::io::Error,
    },
    #[error("make certificate {name}: {source}")]
    Make { name: String, source: rcgen::Error },
    #[error("{path} is not a usable certificate or key: {why}; move the folder away to start with new ones")]
    Broken { path: PathBuf, why: String },
}

/// A certificate chain and its private key, PEM. No `Debug`: it is a secret.
#[derive(Clone)]
pub struct KeyedCert {
    pub cert_pem: String,
    pub key_pem: String,
}

/// One certificate authority. No `Debug`: it is a secret.
#[derive(Clone)]
pub struct Authority {
    pub cert_pem: String,
    key_pem: String,
}

/// The folder of a cluster's keys.
pub struct Pki {
    folder: PathBuf,
    pub ca: Authority,
    pub front_proxy_ca: Authority,
    /// PKCS #8 PEM of the key that signs service account tokens.
    pub service_account_key_pem: String,
}

/// Who a leaf certificate is for.
pub struct Leaf<'a> {
    /// File name without extension.
    pub name: &'a str,
    pub common_name: &'a str,
    /// The one group of a client; empty = none. (rcgen writes an attribute once.)
    pub organization: &'a str,
    pub dns_names: &'a [String],
    pub addresses: &'a [IpAddr],
    pub client: bool,
    pub server: bool,
}

impl Pki {
    /// Opens the folder, making what is missing.
    pub fn open(folder: &Path) -> Result<Self, PkiError> {
        create_private_folder(folder)?;
        let ca = Authority::open(folder, "ca", "kubernetes")?;
        let front_proxy_ca = Authority::open(folder, "front-proxy-ca", "front-proxy-ca")?;
        let service_account_key_pem = service_account_key(folder)?;
        Ok(Self {
            folder: folder.to_path_buf(),
            ca,
            front_proxy_ca,
            service_account_key_pem,
        })
    }

    /// The leaf of this name: the stored one if it still fits and is not about to expire, else a new one.
    pub fn leaf(&self, leaf: &Leaf<'_>) -> Result<KeyedCert, PkiError> {
        self.leaf_of(&self.ca, leaf)
    }

    /// A leaf signed by the front-proxy authority.
    pub fn front_proxy_leaf(&self, leaf: &Leaf<'_>) -> Result<KeyedCert, PkiError> {
        self.leaf_of(&self.front_proxy_ca, leaf)
    }

    /// Makes the EncryptionConfiguration of this name, if it is missing: Secrets are sealed by a key of their own, and those
    /// from before are read as they are.
    pub fn encryption_configuration(&self, name: &str) -> Result<(), PkiError> {
        let path = self.folder.join(name);
        if path.exists() {
            return Ok(());
        }
        let secret = BASE64.encode(rand::random::<[u8; 32]>());
        let text = format!(
            "apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration\nresources:\n- resources: [secrets]\n  \
             providers:\n  - aesgcm:\n      keys:\n      - name: local\n        secret: {secret}\n  - identity: {{}}\n"
        );
        write_private(&path, &text)
    }

    fn leaf_of(&self, authority: &Authority, leaf: &Leaf<'_>) -> Result<KeyedCert, PkiError> {
        let cert_path = self.folder.join(format!("{}.crt", leaf.name));
        let key_path = self.folder.join(format!("{}.key", leaf.name));
        if let (Ok(cert_pem), Ok(key_pem)) = (fs::read_to_string(&cert_path), fs::read_to_string(&key_path))
            && still_fits(&cert_pem, leaf)
        {
            return Ok(KeyedCert { cert_pem, key_pem });
        }
        let keyed = authority.sign(leaf)?;
        write_private(&key_path, &keyed.key_pem)?;
        write_private(&cert_path, &keyed.cert_pem)?;
        Ok(keyed)
    }
}

/// The certificate and key of this name that are in the folder; made by an authority that nobody keeps if there are none
/// yet. The authority's own certificate follows the leaf's, for those who are to trust it.
pub fn self_signed(folder: &Path, leaf: &Leaf<'_>) -> Result<KeyedCert, PkiError> {
    let cert_path = folder.join(format!("{}.crt", leaf.name));
    let key_path = folder.join(format!("{}.key", leaf.name));
    if cert_path.exists() && key_path.exists() {
        return Ok(KeyedCert {
            cert_pem: read(&cert_path)?,
            key_pem: read(&key_path)?,
        });
    }
    create_private_folder(folder)?;
    let authority = Authority::new(&format!("{}-ca", leaf.common_name));
    let authority = authority.map_err(|source| PkiError::Make {
        name: leaf.name.to_owned(),
        source,
    })?;
    let mut keyed = authority.sign(leaf)?;
    keyed.cert_pem.push_str(&authority.cert_pem);
    write_private(&key_path, &keyed.key_pem)?;
    write_private(&cert_path, &keyed.cert_pem)?;
    Ok(keyed)
}

impl Authority {
    /// One that is there already, in PEM form.
    pub fn of(cert_pem: String, key_pem: String) -> Result<Self, String> {
        let authority = Self { cert_pem, key_pem };
        authority.issuer().map_err(|e| e.to_string())?;
        Ok(authority)
    }

    fn open(folder: &Path, name: &str, common_name: &str) -> Result<Self, PkiError> {
        let cert_path = folder.join(format!("{name}.crt"));
        let key_path = folder.join(format!("{name}.key"));
        if cert_path.exists() && key_path.exists() {
            let authority = Self {
                cert_pem: read(&cert_path)?,
                key_pem: read(&key_path)?,
            };
            authority.check(&cert_path)?;
            return Ok(authority);
        }
        let authority = Self::new(common_name).map_err(|source| PkiError::Make {
            name: name.to_owned(),
            source,
        })?;
        write_private(&key_path, &authority.key_pem)?;
        write_private(&cert_path, &authority.cert_pem)?;
        Ok(authority)
    }

    fn new(common_name: &str) -> Result<Self, rcgen::Error> {
        let key = KeyPair::generate()?;
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, common_name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![
            KeyUsagePurpose::KeyCertSign,
            KeyUsagePurpose::DigitalSignature,
            KeyUsagePurpose::KeyEncipherment,
        ];
        valid_for(&mut params, CA_DAYS);
        let cert = params.self_signed(&key)?;
        Ok(Self {
            cert_pem: cert.pem(),
            key_pem: key.serialize_pem(),
        })
    }

    fn check(&self, path: &Path) -> Result<(), PkiError> {
        self.issuer().map(drop).map_err(|e| PkiError::Broken {
            path: path.to_path_buf(),
            why: e.to_string(),
        })
    }

    pub(super) fn key(&self) -> Result<KeyPair, rcgen::Error> {
        KeyPair::from_pem(&self.key_pem)
    }

    fn issuer(&self) -> Result<Issuer<'static, KeyPair>, rcgen::Error> {
        Issuer::from_ca_cert_pem(&self.cert_pem, self.key()?)
    }

    /// A new key and a certificate for it.
    pub fn sign(&self, leaf: &Leaf<'_>) -> Result<KeyedCert, PkiError> {
        let made = |source| PkiError::Make {
            name: leaf.name.to_owned(),
            source,
        };
        let key = KeyPair::generate().map_err(made)?;
        let mut params = CertificateParams::default();
        params
            .distinguished_name
            .push(DnType::CommonName, leaf.common_name);
        if !leaf.organization.is_empty() {
            params
                .distinguished_name
                .push(DnType::OrganizationName, leaf.organization);
        }
        for name in leaf.dns_names {
            let name = name.as_str().try_into().map_err(made)?;
            params.subject_alt_names.push(SanType::DnsName(name));
        }
        params
            .subject_alt_names
            .extend(leaf.addresses.iter().map(|a| SanType::IpAddress(*a)));
        params.key_usages = vec![
            KeyUsagePurpose::DigitalSignature,
            KeyUsagePurpose::KeyEncipherment,
        ];
        if leaf.server {
            params
                .extended_key_usages
                .push(ExtendedKeyUsagePurpose::ServerAuth);
        }
        if leaf.client {
            params
                .extended_key_usages
                .push(ExtendedKeyUsagePurpose::ClientAuth);
        }
        params.use_authority_key_identifier_extension = true;
        valid_for(&mut params, LEAF_DAYS);
        let cert = params
            .signed_by(&key, &self.issuer().map_err(made)?)
            .map_err(made)?;
        Ok(KeyedCert {
            cert_pem: cert.pem(),
            key_pem: key.serialize_pem(),
        })
    }
}

/// From an hour ago, so that a peer whose clock is a little behind accepts a new certificate.
fn valid_for(params: &mut CertificateParams, days: i64) {
    let start = std::time::SystemTime::now() - std::time::Duration::from_secs(3600);
    let start = time::OffsetDateTime::from(start);
    params.not_before = start;
    params.not_after =
        start + std::time::Duration::from_secs(u64::try_from(days).unwrap_or_default() * 86_400);
    params.serial_number = Some(SerialNumber::from(rand::random::<[u8; 8]>().to_vec()));
}

/// Whether a stored leaf names all that is asked and has time left.
fn still_fits(cert_pem: &str, leaf: &Leaf<'_>) -> bool {
    let Ok((_, pem)) = x509_parser::pem::parse_x509_pem(cert_pem.as_bytes()) else {
        return false;
    };
    let Ok(cert) = pem.parse_x509() else { return false };
    let left = cert
        .validity()
        .time_to_expiration()
        .map(|d| d.whole_days())
        .unwrap_or_default();
    let (mut names, mut addresses) = (Vec::new(), Vec::new());
    if let Ok(Some(alternatives)) = cert.subject_alternative_name() {
        for name in &alternatives.value.general_names {
            match name {
                x509_parser::extensions::GeneralName::DNSName(name) => names.push(*name),
                x509_parser::extensions::GeneralName::IPAddress(bytes) => addresses.push(bytes.to_vec()),
                _ => {}
            }
        }
    }
    let octets = |a: &IpAddr| match a {
        IpAddr::V4(v4) => v4.octets().to_vec(),
        IpAddr::V6(v6) => v6.octets().to_vec(),
    };
    left > RENEW_DAYS
        && leaf.dns_names.iter().all(|n| names.contains(&n.as_str()))
        && leaf.addresses.iter().all(|a| addresses.contains(&octets(a)))
}

/// ECDSA P-256: tokens are signed ES256, which every verifier of upstream's takes.
fn service_account_key(folder: &Path) -> Result<String, PkiError> {
    let path = folder.join("sa.key");
    if path.exists() {
        return read(&path);
    }
    let key = KeyPair::generate().map_err(|source| PkiError::Make {
        name: "sa".to_owned(),
        source,
    })?;
    write_private(&path, &key.serialize_pem())?;
    write_private(&folder.join("sa.pub"), &key.public_key_pem())?;
    Ok(key.serialize_pem())
}

fn create_private_folder(folder: &Path) -> Result<(), PkiError> {
    use std::os::unix::fs::DirBuilderExt as _;
    let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
    made.map_err(|source| PkiError::Io {
        action: "create",
        path: folder.to_path_buf(),
        source,
    })
}

fn read(path: &Path) -> Result<String, PkiError> {
    fs::read_to_string(path).map_err(|source| PkiError::Io {
        action: "read",
        path: path.to_path_buf(),
        source,
    })
}

/// Written beside and renamed, so that a crash leaves the old file or the new one; mode 0600.
fn write_private(path: &Path, text: &str) -> Result<(), PkiError> {
    let fail = |source| PkiError::Io {
        action: "write",
        path: path.to_path_buf(),
        source,
    };
    let beside = path.with_extension("new");
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&beside)
        .map_err(fail)?;
    file.write_all(text.as_bytes())
        .and_then(|()| file.sync_all())
        .map_err(fail)?;
    fs::rename(&beside, path).map_err(fail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_are_kept_until_they_no_longer_fit() {
        let folder = tempfile::tempdir().unwrap();
        let pki = Pki::open(folder.path()).unwrap();
        let names = ["localhost".to_owned()];
        let mut leaf = Leaf {
            name: "apiserver",
            common_name: "kube-apiserver",
            organization: "",
            dns_names: &names,
            addresses: &[],
            client: false,
            server: true,
        };
        let first = pki.leaf(&leaf).unwrap();
        let again = Pki::open(folder.path()).unwrap().leaf(&leaf).unwrap();
        assert_eq!(first.cert_pem, again.cert_pem);
        let more = ["10.96.0.1".parse().unwrap()];
        leaf.addresses = &more;
        assert_ne!(first.cert_pem, pki.leaf(&leaf).unwrap().cert_pem);
    }
}
