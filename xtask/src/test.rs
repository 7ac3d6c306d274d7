//! `cargo xtask test`: makes what the tests need, then runs every one: unit tests, golden cases, real kubectl and real
//! containers.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::ready::step;

/// The kubectl that tests drive the cluster with, pinned in `conformance/go.mod`.
const KUBECTL: &str = "k8s.io/kubernetes/cmd/kubectl";

pub(crate) fn run(arguments: &[String]) -> Result<()> {
    if !is_root() {
        bail!("the tests make containers and network rules, which needs root: sudo cargo xtask test");
    }
    let kubectl = kubectl()?;
    step("build", "cargo", &["build", "--release", "--quiet"])?;
    let mut command = Command::new("cargo");
    command
        .args(["test", "--workspace", "--quiet"])
        .args(arguments)
        .current_dir(crate::root());
    command
        .env("SETPOINT_KUBECTL", kubectl)
        .env("SETPOINT_BINARY", binary()?);
    println!("== tests");
    if !command.status()?.success() {
        bail!("tests failed");
    }
    Ok(())
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| output.stdout == b"0\n")
}

/// The release binary of this tree.
pub(crate) fn binary() -> Result<PathBuf> {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| crate::root().join("target"), PathBuf::from);
    let host = Command::new("rustc")
        .args(["--print", "host-tuple"])
        .output()
        .context("ask rustc for its host")?;
    let host = String::from_utf8(host.stdout)?.trim().to_owned();
    Ok(target.join(host).join("release/setpoint"))
}

/// kubectl v1.36, built from its Go module once.
fn kubectl() -> Result<PathBuf> {
    let path = crate::root().join("target/fixtures/kubectl");
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
