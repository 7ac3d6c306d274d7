//! Requests that no well-behaved client makes, by curl, with the kubeconfig's certificate.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use client::{Credentials, Kubeconfig};
use serde_json::Value;

use crate::live::{Cluster, text};

pub(crate) struct Raw {
    /// Not the cluster's, whose disk may be full.
    folder: tempfile::TempDir,
    server: String,
}

impl Raw {
    pub(crate) fn of(cluster: &Cluster) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let endpoint = Kubeconfig::read(&cluster.kubeconfig())
            .unwrap()
            .endpoint(None)
            .unwrap();
        let Credentials::Certificate { cert_pem, key_pem } = endpoint.credentials else {
            panic!("the kubeconfig has no certificate");
        };
        for (file, pem) in [("ca", endpoint.ca_pem), ("cert", cert_pem), ("key", key_pem)] {
            std::fs::write(folder.path().join(file), pem).unwrap();
        }
        Self {
            folder,
            server: endpoint.server,
        }
    }

    /// A request whose body never ends, begun: until curl is killed, or the server has enough of it.
    pub(crate) fn begin(&self, path: &str) -> Child {
        let mut curl = self.curl();
        curl.args(["-v", "-X", "POST", "-T", "-"])
            .arg(format!("{}{path}", self.server));
        let curl = curl
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        let mut curl = curl.spawn().unwrap();
        let says = BufReader::new(curl.stderr.take().unwrap());
        assert!(says.lines().any(|line| line.unwrap().starts_with("> POST")));
        curl
    }

    fn curl(&self) -> Command {
        let file = |name: &str| self.folder.path().join(name);
        let mut curl = Command::new("curl");
        curl.args(["-sS", "-m", "30", "--cacert"]).arg(file("ca"));
        curl.arg("--cert").arg(file("cert")).arg("--key").arg(file("key"));
        curl
    }

    /// The answer's code and its JSON.
    pub(crate) fn send(
        &self,
        flags: &[&str],
        method: &str,
        path: &str,
        kind: &str,
        body: &str,
    ) -> (u16, Value) {
        let file = self.folder.path().join("body");
        std::fs::write(&file, body).unwrap();
        let mut curl = self.curl();
        curl.args(["-w", "\n%{http_code}", "-X", method]).args(flags);
        curl.arg("-H").arg(format!("content-type: {kind}"));
        curl.arg("--data-binary").arg(format!("@{}", file.display()));
        let said = text(&curl.arg(format!("{}{path}", self.server)).output().unwrap());
        let (body, code) = said.rsplit_once('\n').unwrap();
        let read = serde_json::from_str(body);
        (
            code.parse().unwrap(),
            read.unwrap_or_else(|error| panic!("{error}: {said}")),
        )
    }
}
