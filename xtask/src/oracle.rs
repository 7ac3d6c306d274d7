//! `cargo xtask oracle`: upstream's scheduler framework answers the cases anew.

use std::fs::File;
use std::process::Command;

use anyhow::{Context, Result, bail};

pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let folder = crate::root().join("crates/scheduler/oracle");
    let fresh = folder.join("cases.jsonl.new");
    let mut go = Command::new("go");
    go.current_dir(&folder)
        .args(["run", ".", "-cases", "32"])
        .args(arguments)
        .stdout(File::create(&fresh)?);
    let status = go.status().context("go: is Go installed?")?;
    if !status.success() {
        std::fs::remove_file(&fresh)?;
        bail!("go run in {}: {status}", folder.display());
    }
    Ok(std::fs::rename(fresh, folder.join("cases.jsonl"))?)
}
