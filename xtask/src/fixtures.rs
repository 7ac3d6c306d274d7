//! `cargo xtask fixtures`: what the tests need and this repository does not hold, made once under `target/fixtures`:
//! kubectl, etcd, a registry with the images of a web shop, and the kernel of a virtual machine.

mod guest;
mod images;
mod layout;
mod packages;
mod registry;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context as _, Result, bail};

/// The kubectl that tests drive the cluster with, and where its version is pinned.
const KUBECTL: Program = Program {
    name: "kubectl",
    package: "k8s.io/kubernetes/cmd/kubectl",
    module: "conformance",
};
/// The etcd that the store is tested on.
const ETCD: Program = Program {
    name: "etcd",
    package: "go.etcd.io/etcd/server/v3",
    module: "conformance/peers/etcd",
};

/// A program that is built from its Go module.
struct Program {
    name: &'static str,
    package: &'static str,
    /// The folder with the `go.mod`.
    module: &'static str,
}

pub(crate) fn run(_: &[String]) -> Result<()> {
    make().map(drop)
}

/// Where the tests find what was made for them. The images need no word: the tests know `target/fixtures/registry`.
pub(crate) struct Fixtures {
    pub(crate) kubectl: PathBuf,
    pub(crate) etcd: PathBuf,
    pub(crate) guest_kernel: PathBuf,
}

/// Makes what is not there yet.
pub(crate) fn make() -> Result<Fixtures> {
    let folder = crate::root().join("target/fixtures");
    images::make(&folder)?;
    Ok(Fixtures {
        guest_kernel: guest::kernel(&folder)?,
        kubectl: KUBECTL.build(&folder)?,
        etcd: ETCD.build(&folder)?,
    })
}

impl Program {
    /// Builds it once.
    fn build(&self, folder: &Path) -> Result<PathBuf> {
        let path = folder.join(self.name);
        if path.exists() {
            return Ok(path);
        }
        println!("== build {}", self.name);
        let mut command = Command::new("go");
        command
            .args(["build", "-trimpath", "-ldflags", "-s -w", "-o"])
            .arg(&path)
            .arg(self.package);
        command
            .env("CGO_ENABLED", "0")
            .current_dir(crate::root().join(self.module));
        let built = command.status().with_context(|| {
            format!(
                "start go: {} is built from its Go module, which needs Go 1.26",
                self.name
            )
        })?;
        if built.success() {
            Ok(path)
        } else {
            bail!("{} could not be built", self.name)
        }
    }
}

/// Runs a program whose output is of interest only if it fails.
fn output(command: &mut Command, needs: &str) -> Result<Output> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command
        .output()
        .with_context(|| format!("start {program}: the test images need it ({needs})"))?;
    if !output.status.success() {
        bail!(
            "{program} failed: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(output)
}
