//! Two API servers of the real program on one real etcd, driven by real kubectl: what one has acknowledged, the other shows,
//! a definition made at one is served by the other, and all of it outlives the end of etcd.

#![allow(clippy::unwrap_used)]

use std::io::Write as _;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(90);
const WIDGETS: &str = r#"{"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition",
    "metadata": {"name": "widgets.acme.example"}, "spec": {"group": "acme.example", "scope": "Cluster",
    "names": {"plural": "widgets", "singular": "widget", "kind": "Widget"}, "versions": [{"name": "v1", "served": true,
    "storage": true, "schema": {"openAPIV3Schema": {"type": "object"}}}]}}"#;
const WIDGET: &str = r#"{"apiVersion": "acme.example/v1", "kind": "Widget", "metadata": {"name": "w"}}"#;

/// A program that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may be dead already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

struct Programs {
    setpoint: PathBuf,
    kubectl: PathBuf,
    etcd: PathBuf,
    folder: tempfile::TempDir,
    etcd_url: String,
}

impl Programs {
    /// `None`, with a word to the reader, where `cargo xtask test` has not provided for it.
    fn new() -> Option<Self> {
        let variables = ["SETPOINT_BINARY", "SETPOINT_KUBECTL", "SETPOINT_ETCD"];
        let [Some(setpoint), Some(kubectl), Some(etcd)] = variables.map(std::env::var_os) else {
            // Not println, which the test harness keeps to itself.
            let mut terminal = std::io::stderr();
            writeln!(
                terminal,
                "left out: etcd needs {}: cargo xtask test",
                variables.join(", ")
            )
            .unwrap();
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        certificates(folder.path());
        Some(Self {
            setpoint: setpoint.into(),
            kubectl: kubectl.into(),
            etcd: etcd.into(),
            folder,
            etcd_url: format!("http://127.0.0.1:{}", free_port()),
        })
    }

    fn start(&self, program: &Path, arguments: &[&str]) -> Running {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(self.folder.path());
        Running(
            command
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap(),
        )
    }

    fn etcd(&self) -> Running {
        let (url, peer) = (&*self.etcd_url, format!("http://127.0.0.1:{}", free_port()));
        let cluster = format!("default={peer}");
        let urls = [
            "--listen-client-urls",
            url,
            "--advertise-client-urls",
            url,
            "--listen-peer-urls",
            &peer,
        ];
        let peers = [
            "--initial-advertise-peer-urls",
            &peer,
            "--initial-cluster",
            &cluster,
            "--data-dir=etcd",
        ];
        self.start(&self.etcd, &[&urls[..], &peers[..]].concat())
    }

    /// A server, and the kubeconfig of its administrator.
    fn server(&self) -> (Running, String) {
        let port = free_port();
        let servers = format!("--etcd-servers={}", self.etcd_url);
        let port_flag = format!("--secure-port={port}");
        let running = self.start(
            &self.setpoint,
            &[
                "apiserver",
                &servers,
                &port_flag,
                "--bind-address=127.0.0.1",
                "--advertise-address=192.0.2.1",
                "--client-ca-file=ca.crt",
                "--tls-cert-file=leaf.crt",
                "--tls-private-key-file=leaf.key",
                "--service-account-issuer=https://kubernetes.default.svc",
                "--service-account-key-file=leaf.key",
                "--service-account-signing-key-file=leaf.key",
                "--authorization-mode=RBAC",
                "--service-cluster-ip-range=10.96.0.0/16",
            ],
        );
        let name = format!("{port}.kubeconfig");
        let text = serde_json::json!({
            "apiVersion": "v1", "kind": "Config", "current-context": "x",
            "clusters": [{"name": "c", "cluster": {
                "server": format!("https://127.0.0.1:{port}"), "certificate-authority": "ca.crt"}}],
            "users": [{"name": "u", "user": {"client-certificate": "leaf.crt", "client-key": "leaf.key"}}],
            "contexts": [{"name": "x", "context": {"cluster": "c", "user": "u"}}],
        });
        std::fs::write(self.folder.path().join(&name), text.to_string()).unwrap();
        (running, name)
    }

    /// What kubectl says, or with what it failed.
    fn kubectl(&self, kubeconfig: &str, arguments: &[&str], input: &str) -> Result<String, String> {
        let mut command = Command::new(&self.kubectl);
        command
            .args(["--kubeconfig", kubeconfig])
            .args(arguments)
            .current_dir(self.folder.path());
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
        match output.status.success() {
            true => Ok(text(&output.stdout)),
            false => Err(text(&output.stderr)),
        }
    }

    /// Again until it succeeds.
    fn until(&self, kubeconfig: &str, arguments: &[&str]) -> String {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match self.kubectl(kubeconfig, arguments, "") {
                Ok(says) => return says,
                Err(says) => assert!(Instant::now() < deadline, "{arguments:?}: {says}"),
            }
        }
    }
}

/// A CA, and one certificate for everybody: the servers' address, and the administrators' group.
fn certificates(folder: &Path) {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let ca = params.self_signed(&key).unwrap();
    let issuer = Issuer::from_params(&params, &key);
    let leaf_key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
    params.distinguished_name.push(DnType::CommonName, "admin");
    params
        .distinguished_name
        .push(DnType::OrganizationName, "system:masters");
    let leaf = params.signed_by(&leaf_key, &issuer).unwrap();
    let files = [
        ("ca.crt", ca.pem()),
        ("leaf.crt", leaf.pem()),
        ("leaf.key", leaf_key.serialize_pem()),
    ];
    files
        .into_iter()
        .for_each(|(name, pem)| std::fs::write(folder.join(name), pem).unwrap());
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}

#[test]
fn two_servers_on_one_etcd_are_one() {
    let Some(programs) = Programs::new() else { return };
    let etcd = programs.etcd();
    let ((_one, one), (_two, two)) = (programs.server(), programs.server());
    for server in [&one, &two] {
        assert_eq!(programs.until(server, &["get", "--raw", "/readyz/etcd"]), "ok");
    }
    programs
        .kubectl(&one, &["create", "configmap", "c", "--from-literal=n=0"], "")
        .unwrap();
    let value = ["get", "configmap", "c", "-o", "jsonpath={.data.n}"];
    for turn in 1..=10 {
        let (writer, reader) = if turn % 2 == 0 { (&one, &two) } else { (&two, &one) };
        let patch = format!(r#"{{"data": {{"n": "{turn}"}}}}"#);
        programs
            .kubectl(writer, &["patch", "configmap", "c", "-p", &patch], "")
            .unwrap();
        assert_eq!(programs.kubectl(reader, &value, "").unwrap(), turn.to_string());
    }
    programs.kubectl(&one, &["create", "-f", "-"], WIDGETS).unwrap();
    programs.until(&two, &["get", "widgets"]);
    programs.kubectl(&two, &["create", "-f", "-"], WIDGET).unwrap();

    drop(etcd);
    let refused = programs
        .kubectl(&one, &["delete", "configmap", "c"], "")
        .unwrap_err();
    assert!(refused.contains("connect to etcd"), "{refused}");
    let _etcd = programs.etcd();
    programs.until(&two, &["delete", "configmap", "c"]);
    let gone = programs.kubectl(&one, &value, "").unwrap_err();
    assert!(gone.contains("NotFound"), "{gone}");
    assert_eq!(
        programs.until(&one, &["get", "widgets", "-o", "name"]),
        "widget.acme.example/w"
    );
}
