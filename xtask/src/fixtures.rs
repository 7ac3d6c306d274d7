//! `cargo xtask fixtures`: what the tests need and this repository does not hold, made once under `target/fixtures`:
//! kubectl, a registry with the images of a web shop, and the kernel of a virtual machine.

mod guest;
mod images;
mod layout;
mod packages;
mod registry;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context as _, Result, bail};

/// The kubectl that tests drive the cluster with, pinned in `conformance/go.mod`.
const KUBECTL: &str = "k8s.io/kubernetes/cmd/kubectl";

pub(crate) fn run(_: &[String]) -> Result<()> {
    make().map(drop)
}

/// Where the tests find what was made for them. The images need no word: the tests know `target/fixtures/registry`.
pub(crate) struct Fixtures {
    pub(crate) kubectl: PathBuf,
    pub(crate) guest_kernel: PathBuf,
}

/// Makes what is not there yet.
pub(crate) fn make() -> Result<Fixtures> {
    let folder = crate::root().join("target/fixtures");
    images::make(&folder)?;
    Ok(Fixtures {
        guest_kernel: guest::kernel(&folder)?,
        kubectl: kubectl(&folder)?,
    })
}

/// kubectl v1.36, built from its Go module once.
fn kubectl(folder: &Path) -> Result<PathBuf> {
    let path = folder.join("kubectl");
    if path.exists() {
        return Ok(path);
    }
    println!("== build kubectl");
    let mut command = Command::new("go");
    command
        .args(["build", "-trimpath", "-ldflags", "-s -w", "-o"])
        .arg(&path)
        .arg(KUBECTL);
    command
        .env("CGO_ENABLED", "0")
        .current_dir(crate::root().join("conformance"));
    let built = command
        .status()
        .context("start go: kubectl is built from its Go module, which needs Go 1.26")?;
    if built.success() {
        Ok(path)
    } else {
        bail!("kubectl could not be built")
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
