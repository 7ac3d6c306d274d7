//! Stock etcd and kube-apiserver on this machine, by `benches/peer.sh`.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context as _, Result, bail};

/// The stock binaries.
pub(super) struct Peer {
    binaries: PathBuf,
}

/// A stock control plane that is up. Gone when it is let go of.
pub(super) struct Running<'a> {
    peer: &'a Peer,
    folder: PathBuf,
    /// From start to an API that is ready.
    pub(super) seconds_to_api: f64,
}

impl Peer {
    /// In `$K8S_BIN`, or where `conformance/build.sh --peers` puts them.
    pub(super) fn find() -> Option<Self> {
        let given = std::env::var_os("K8S_BIN").map(PathBuf::from);
        let home = std::env::var_os("HOME").map(PathBuf::from);
        let built = home.map(|home| home.join(".cache/setpoint-conformance/bin"));
        let binaries = given.or(built)?;
        let has = |name: &str| binaries.join(name).exists();
        (has("kube-apiserver") && has("etcd")).then_some(Self { binaries })
    }

    /// Of these binaries together; `None` if one is missing.
    pub(super) fn size(&self, names: &[&str]) -> Option<usize> {
        let size = |name: &&str| std::fs::metadata(self.binaries.join(name)).ok();
        names.iter().map(|name| Some(size(name)?.len() as usize)).sum()
    }

    pub(super) fn up(&self) -> Result<Running<'_>> {
        let folder = std::env::temp_dir().join(format!("setpoint-bench-peer-{}", std::process::id()));
        let mut running = Running {
            peer: self,
            folder,
            seconds_to_api: 0.0,
        };
        let output = running.script("up")?;
        if !output.status.success() {
            bail!("stock Kubernetes: {}", String::from_utf8_lossy(&output.stderr));
        }
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let milliseconds = said
            .lines()
            .find_map(|line| line.strip_prefix("ready_api_ms="))
            .context("peer.sh told no time")?;
        running.seconds_to_api = milliseconds.parse::<f64>()? / 1000.0;
        Ok(running)
    }
}

impl Running<'_> {
    pub(super) fn kubeconfig(&self) -> PathBuf {
        self.folder.join("admin.kubeconfig")
    }

    pub(super) fn pids(&self) -> Result<Vec<i32>> {
        let text = std::fs::read_to_string(self.folder.join("pids"))?;
        let pids = text
            .lines()
            .filter_map(|line| line.split_once('=')?.1.parse().ok());
        Ok(pids.collect())
    }

    fn script(&self, what: &str) -> Result<Output> {
        let script: &Path = &crate::root().join("benches/peer.sh");
        let mut command = Command::new(script);
        command.arg(what).arg(&self.folder);
        command
            .env("K8S_BIN", &self.peer.binaries)
            .env("ETCD", self.peer.binaries.join("etcd"));
        command.env("PEER_PARTS", "etcd apiserver");
        command
            .output()
            .with_context(|| format!("start {}", script.display()))
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        if self.script("down").is_ok_and(|output| output.status.success()) {
            // Certificates are left; a folder that stays harms nobody.
            let _ = std::fs::remove_dir_all(&self.folder);
        } else {
            eprintln!(
                "stock Kubernetes could not be stopped: benches/peer.sh down {}",
                self.folder.display()
            );
        }
    }
}
