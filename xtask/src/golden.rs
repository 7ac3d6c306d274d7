//! `cargo xtask golden DIR`: runs any folder's golden cases through the code that serves.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use api::golden::Report;
use serde_json::Value;

/// Failures shown of each file; `--all` shows every one.
const SHOWN: usize = 3;

pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let Some(folder) = arguments.iter().find(|a| !a.starts_with("--")) else {
        bail!("say which folder: cargo xtask golden DIR [--all]");
    };
    let folder = Path::new(folder);
    let (mut passed, mut known, mut failed, mut unknown) = (0, 0, 0, Vec::new());
    for (name, file) in documents(folder)? {
        let cases = parsed(&file)?;
        let Some(report) = judge(&name, &cases) else {
            unknown.push(name);
            continue;
        };
        show(&name, &report, shown(arguments));
        passed += report.passed;
        known += report.known.len();
        failed += report.failed.len();
    }
    for name in &unknown {
        println!("{name}: no code runs these cases yet");
    }
    println!("{passed} passed, {known} known differences, {failed} failed");
    if failed > 0 {
        bail!("{failed} golden cases fail")
    } else {
        Ok(())
    }
}

fn judge(name: &str, cases: &Value) -> Option<Report> {
    let schemas = |api_version: &str, kind: &str| kinds::type_of(api_version, kind);
    let report = api::golden::run(name, cases, &schemas).or_else(|| kinds::golden::run(name, cases));
    let report = report.or_else(|| cel::golden::run(name, cases));
    report.or_else(|| through_a_server(name, cases))
}

/// Cases that are requests: to a server that lives in this process alone.
fn through_a_server(name: &str, cases: &Value) -> Option<Report> {
    let runtime = tokio::runtime::Runtime::new().ok()?;
    runtime.block_on(apiserver::golden::run(name, cases))
}

/// How many failures of a file are told.
pub(crate) fn shown(arguments: &[String]) -> usize {
    let all = arguments.iter().any(|a| a == "--all");
    if all { usize::MAX } else { SHOWN }
}

pub(crate) fn show(name: &str, report: &Report, most: usize) {
    println!("{name}: {} passed, {} failed", report.passed, report.failed.len());
    for known in &report.known {
        println!("  known difference: {known}");
    }
    for failure in report.failed.iter().take(most) {
        println!("  {}", failure.replace('\n', "\n  "));
    }
}

/// The folder's documents, by name and file.
pub(crate) fn documents(folder: &Path) -> Result<BTreeMap<String, PathBuf>> {
    let mut files = Vec::new();
    find(folder, &mut files)?;
    let named = files.into_iter().map(|file| {
        let name = file.strip_prefix(folder)?.with_extension("");
        Ok((name.to_string_lossy().into_owned(), file))
    });
    named.collect()
}

pub(crate) fn parsed(file: &Path) -> Result<Value> {
    let text = fs::read_to_string(file).with_context(|| format!("read {}", file.display()))?;
    serde_json::from_str(&text).with_context(|| format!("read {}", file.display()))
}

/// Files of cases; those that begin with an underscore are what cases refer to.
fn find(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("read {}", folder.display()))? {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() {
            find(&path, files)?;
        } else if name.ends_with(".json")
            && (!name.starts_with('_') || name == "_age.json" || name == "_custom_resources.json")
        {
            files.push(path);
        }
    }
    Ok(())
}
