//! A real etcd of the test's own, on ports and in a folder of its own, gone with the test.

use std::io::Write as _;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use rcgen::{
    BasicConstraints, Certificate, CertificateParams, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
};
use rustls_pki_types::PrivateKeyDer;

use super::{EtcdConfig, EtcdError, EtcdStore, Form};
use crate::Revision;
use crate::testing::text_decode;

/// The program's place is in this variable: `cargo xtask test` sees to both.
const PROGRAM: &str = "SETPOINT_ETCD";

pub(crate) struct Etcd {
    folder: tempfile::TempDir,
    program: std::ffi::OsString,
    process: Child,
    client: String,
    more: Vec<String>,
}

/// A value that the store is to leave alone.
pub(crate) const FOREIGN: &str = "foreign";

/// The revision's place is marked by a `#`.
pub(crate) struct Marked;

impl Form for Marked {
    fn write(&self, _: &Bytes, bytes: &Bytes, stamp_at: Option<usize>) -> Result<Bytes, String> {
        let Some(at) = stamp_at else {
            return Ok(bytes.clone());
        };
        let (before, after) = bytes.split_at(at);
        Ok([before, b"#", after].concat().into())
    }

    fn read(&self, _: &Bytes, value: &Bytes, revision: Revision) -> Result<Option<Bytes>, String> {
        let text = std::str::from_utf8(value).map_err(|e| e.to_string())?;
        if text == FOREIGN {
            return Ok(None);
        }
        Ok(Some(text.replace('#', &revision.to_string()).into()))
    }

    fn restamp(&self, bytes: &Bytes, _: Revision) -> Bytes {
        bytes.clone()
    }
}

impl Etcd {
    /// `None`, with a word to the reader, where `cargo xtask test` has not provided for it.
    pub(crate) fn start() -> Option<Self> {
        Self::start_with("http", |_| Vec::new())
    }

    /// Where another was before.
    pub(crate) fn start_at(client: &str) -> Option<Self> {
        Self::start_as(client.to_owned(), |_| Vec::new())
    }

    /// With further arguments, which may name files in the folder.
    pub(crate) fn start_with(scheme: &str, more: impl FnOnce(&Path) -> Vec<String>) -> Option<Self> {
        Self::start_as(format!("{scheme}://127.0.0.1:{}", free_port()), more)
    }

    /// One that takes only those whom [`Trusting`] has given a certificate.
    pub(crate) fn start_secure() -> Option<(Self, Trusting)> {
        let trusting = Trusting::new();
        let files = [
            ("ca", trusting.ca_pem()),
            ("cert", trusting.server.0.pem()),
            ("key", trusting.server.1.serialize_pem()),
        ];
        let etcd = Self::start_with("https", |folder| {
            let path = |name: &str| folder.join(name).display().to_string();
            for (name, pem) in files {
                std::fs::write(path(name), pem).expect("a file");
            }
            let of = |flag: &str, name: &str| format!("--{flag}={}", path(name));
            vec![
                of("trusted-ca-file", "ca"),
                of("cert-file", "cert"),
                of("key-file", "key"),
                "--client-cert-auth".to_owned(),
            ]
        });
        Some((etcd?, trusting))
    }

    fn start_as(client: String, more: impl FnOnce(&Path) -> Vec<String>) -> Option<Self> {
        let Some(program) = std::env::var_os(PROGRAM) else {
            // Not println, which the test harness keeps to itself.
            let _ = writeln!(
                std::io::stderr(),
                "left out: the store on etcd needs {PROGRAM}: cargo xtask test"
            );
            return None;
        };
        let folder = tempfile::tempdir().expect("a temporary folder");
        let more = more(folder.path());
        let process = run(&program, &folder, &client, &more);
        Some(Self {
            folder,
            program,
            process,
            client,
            more,
        })
    }

    pub(crate) fn url(&self) -> String {
        self.client.clone()
    }

    pub(crate) fn config(&self, prefix: &str) -> EtcdConfig {
        let mut config = EtcdConfig::new(vec![self.url()], "/");
        config.prefix = prefix.to_owned();
        config.health_timeout = Duration::from_millis(500);
        config
    }

    pub(crate) fn open(&self, prefix: &str) -> EtcdStore<String> {
        open(self.config(prefix)).expect("etcd answers")
    }

    /// `kill -9`.
    pub(crate) fn kill(&mut self) {
        self.process.kill().expect("etcd can be killed");
        self.process.wait().expect("etcd can be waited for");
    }

    /// Again, after it was killed.
    pub(crate) fn restart(&mut self) {
        self.process = run(&self.program, &self.folder, &self.client, &self.more);
    }
}

/// A CA, and what it has signed.
pub(crate) struct Trusting {
    ca: (Certificate, KeyPair),
    server: (Certificate, KeyPair),
    client: (Certificate, KeyPair),
}

impl Trusting {
    fn new() -> Self {
        let key = KeyPair::generate().expect("a key");
        let mut params = CertificateParams::new(Vec::new()).expect("no names");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let ca = (params.self_signed(&key).expect("a CA"), key);
        let issuer = Issuer::from_params(&params, &ca.1);
        let signed = || {
            let key = KeyPair::generate().expect("a key");
            let mut params = CertificateParams::new(vec!["127.0.0.1".to_owned()]).expect("an address");
            params.extended_key_usages = vec![
                ExtendedKeyUsagePurpose::ServerAuth,
                ExtendedKeyUsagePurpose::ClientAuth,
            ];
            (params.signed_by(&key, &issuer).expect("a certificate"), key)
        };
        let (server, client) = (signed(), signed());
        Self { ca, server, client }
    }

    fn ca_pem(&self) -> String {
        self.ca.0.pem()
    }

    /// With a certificate of the CA's, or with none.
    pub(crate) fn client(&self, known: bool) -> rustls::ClientConfig {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut roots = rustls::RootCertStore::empty();
        roots.add(self.ca.0.der().clone()).expect("a CA");
        let builder = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_root_certificates(roots);
        if !known {
            return builder.with_no_client_auth();
        }
        let key = PrivateKeyDer::try_from(self.client.1.serialize_der()).expect("a key");
        builder
            .with_client_auth_cert(vec![self.client.0.der().clone()], key)
            .expect("a certificate")
    }
}

pub(crate) fn open(config: EtcdConfig) -> Result<EtcdStore<String>, EtcdError> {
    EtcdStore::open(config, Arc::new(Marked), text_decode())
}

impl Drop for Etcd {
    fn drop(&mut self) {
        // It may be dead already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address").port()
}

fn run(program: &std::ffi::OsStr, folder: &tempfile::TempDir, client: &str, more: &[String]) -> Child {
    let peer = format!("http://127.0.0.1:{}", free_port());
    Command::new(program)
        .arg("--data-dir")
        .arg(folder.path().join("data"))
        .args(["--listen-client-urls", client, "--advertise-client-urls", client])
        .args([
            "--listen-peer-urls",
            &peer,
            "--initial-advertise-peer-urls",
            &peer,
        ])
        .args([
            "--initial-cluster",
            &format!("default={peer}"),
            "--unsafe-no-fsync",
            "--log-level",
            "panic",
        ])
        .args(more)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("etcd starts")
}
