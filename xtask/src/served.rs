//! `cargo xtask diff-discovery DIR`, `diff-openapi DIR`: what this server tells about itself, beside what upstream's does.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::golden::{find, show, shown};

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
    let mut files = Vec::new();
    find(folder, &mut files)?;
    files.sort();
    let mut documents = Vec::new();
    for file in files {
        let name = file
            .strip_prefix(folder)?
            .with_extension("")
            .to_string_lossy()
            .into_owned();
        if name.starts_with(begin) {
            let text = fs::read_to_string(&file).with_context(|| format!("read {}", file.display()))?;
            let document = serde_json::from_str(&text).with_context(|| format!("read {}", file.display()))?;
            documents.push((name, document));
        }
    }
    Ok(documents)
}
