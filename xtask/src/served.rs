//! `cargo xtask diff-discovery DIR`, `diff-openapi DIR`: what this server tells about itself, beside what upstream's does.

use std::path::Path;

use anyhow::{Result, bail};
use serde_json::Value;

use crate::golden::{documents, parsed, show, shown};

pub(crate) fn discovery(arguments: &[String]) -> Result<()> {
    differences(arguments, "discovery/")
}

pub(crate) fn openapi(arguments: &[String]) -> Result<()> {
    differences(arguments, "openapi-")
}

/// Compares the folder's documents whose names begin so.
fn differences(arguments: &[String], begin: &str) -> Result<()> {
    let Some(folder) = arguments.iter().find(|a| !a.starts_with("--")) else {
        bail!("say which folder: it has discovery/, openapi-v2.json and openapi-v3/");
    };
    let documents = read(Path::new(folder), begin)?;
    if documents.is_empty() {
        bail!("{folder} has no document {begin}*.json");
    }
    let runtime = tokio::runtime::Runtime::new()?;
    let report = runtime.block_on(apiserver::golden::served(&documents));
    show(begin, &report, shown(arguments));
    println!(
        "{} documents the same, {} known differences, {} unknown differences",
        report.passed,
        report.known.len(),
        report.failed.len()
    );
    if report.failed.is_empty() {
        Ok(())
    } else {
        bail!("{} places differ without a reason", report.failed.len())
    }
}

fn read(folder: &Path, begin: &str) -> Result<Vec<(String, Value)>> {
    let all = documents(folder)?.into_iter();
    let asked = all.filter(|(name, _)| name.starts_with(begin));
    asked.map(|(name, file)| Ok((name, parsed(&file)?))).collect()
}
