//! Requests that no well-behaved client makes, by curl, with the kubeconfig's certificate.

use std::process::Command;

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

    /// The answer's code and its JSON.
    pub(crate) fn send(
        &self,
        flags: &[&str],
        method: &str,
        path: &str,
        kind: &str,
        body: &str,
    ) -> (u16, Value) {
        let file = |name: &str| self.folder.path().join(name);
        std::fs::write(file("body"), body).unwrap();
        let mut curl = Command::new("curl");
        curl.args(["-sS", "-m", "30", "-w", "\n%{http_code}", "-X", method])
            .args(flags);
        curl.arg("--cacert")
            .arg(file("ca"))
            .arg("--cert")
            .arg(file("cert"))
            .arg("--key")
            .arg(file("key"));
        curl.arg("-H").arg(format!("content-type: {kind}"));
        curl.arg("--data-binary")
            .arg(format!("@{}", file("body").display()));
        let said = text(&curl.arg(format!("{}{path}", self.server)).output().unwrap());
        let (body, code) = said.rsplit_once('\n').unwrap();
        let read = serde_json::from_str(body);
        (
            code.parse().unwrap(),
            read.unwrap_or_else(|error| panic!("{error}: {said}")),
        )
    }
}
