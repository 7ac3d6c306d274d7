//! `cargo xtask tidy`: what the compiler does not hold us to. It ratchets: a limit is lowered when the code allows it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

/// Who may import whom. `*` = everybody.
const EDGES: &[(&str, &[&str])] = &[
    ("api", &[]),
    ("kinds", &["api"]),
    ("cel", &["api"]),
    ("store", &["api"]),
    ("apiserver", &["api", "kinds", "store", "cel"]),
    ("reconcile", &["api"]),
    ("engine", &["api", "reconcile"]),
    ("controllers", &["api", "reconcile"]),
    ("scheduler", &["api", "reconcile"]),
    ("kubelet", &["api", "reconcile", "runtime"]),
    ("runtime", &["api"]),
    ("network", &["api", "reconcile"]),
    ("client", &["api"]),
    ("cli", &["api", "client"]),
    (
        "sim",
        &[
            "api",
            "store",
            "kinds",
            "apiserver",
            "engine",
            "reconcile",
            "controllers",
            "scheduler",
            "kubelet",
            "network",
        ],
    ),
];

/// Crates without tasks, clocks, randomness and I/O: purity is a missing line in Cargo.toml.
const PURE: &[&str] = &["api", "kinds", "cel", "reconcile", "controllers", "scheduler"];
const IMPURE: &[&str] = &["tokio", "hyper", "rand", "rustix", "libc", "futures"];

/// Names of drawers.
const DRAWERS: &[&str] = &["mod", "utils", "util", "helpers", "common", "misc", "manager"];

const LONGEST_FUNCTION: usize = 70;

/// Functions over 70 lines that are left, by file: the ratchet. None may be added.
const LONG: &[(&str, usize)] = &[];

pub(crate) fn run(_: &[String]) -> Result<()> {
    let root = crate::root();
    let mut wrong = edges(&root)?;
    let mut files = Vec::new();
    sources(&root.join("crates"), &mut files)?;
    sources(&root.join("xtask"), &mut files)?;
    let mut long: BTreeMap<String, usize> = BTreeMap::new();
    for file in &files {
        let name = file.strip_prefix(&root)?.to_string_lossy().into_owned();
        let text = fs::read_to_string(file).with_context(|| format!("read {name}"))?;
        wrong.extend(names(file, &name));
        wrong.extend(opening(&name, &text));
        for (line, length) in long_functions(&text) {
            *long.entry(name.clone()).or_default() += 1;
            if !LONG.iter().any(|(file, _)| *file == name) {
                wrong.push(format!(
                    "{name}:{line}: a function of {length} lines; {LONGEST_FUNCTION} are allowed"
                ));
            }
        }
    }
    for (file, allowed) in LONG {
        let found = long.get(*file).copied().unwrap_or_default();
        if found > *allowed {
            wrong.push(format!(
                "{file}: {found} long functions, the ratchet allows {allowed}"
            ));
        } else if found < *allowed {
            println!("{file}: {found} long functions, the ratchet says {allowed}: turn it");
        }
    }
    for one in &wrong {
        println!("{one}");
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        bail!("{} untidy places", wrong.len())
    }
}

/// Imports that the design does not have, and impure imports of pure crates.
fn edges(root: &Path) -> Result<Vec<String>> {
    let output = Command::new("cargo")
        .args(["metadata", "--format-version=1", "--no-deps"])
        .current_dir(root)
        .output()?;
    let metadata: Value = serde_json::from_slice(&output.stdout).context("read cargo metadata")?;
    let short = |name: &str| name.strip_prefix("setpoint-").unwrap_or(name).to_owned();
    let mut wrong = Vec::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let name = short(package["name"].as_str().unwrap_or_default());
        let Some((_, allowed)) = EDGES.iter().find(|(from, _)| *from == name) else {
            continue;
        };
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            let of_build = dependency["kind"].is_null();
            let on = dependency["name"].as_str().unwrap_or_default();
            let ours = on.starts_with("setpoint-");
            if of_build && ours && !allowed.contains(&short(on).as_str()) {
                wrong.push(format!(
                    "crates/{name}/Cargo.toml: {name} may not import {}",
                    short(on)
                ));
            }
            if of_build && PURE.contains(&name.as_str()) && IMPURE.contains(&on) {
                wrong.push(format!(
                    "crates/{name}/Cargo.toml: {name} is pure and may not import {on}"
                ));
            }
        }
    }
    Ok(wrong)
}

fn sources(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() && !path.ends_with("target") {
            sources(&path, files)?;
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

fn names(file: &Path, name: &str) -> Option<String> {
    let stem = file.file_stem()?.to_str()?;
    DRAWERS
        .contains(&stem)
        .then(|| format!("{name}: {stem} is a drawer, not an idea"))
}

/// A file opens with a sentence that a newcomer understands.
fn opening(name: &str, text: &str) -> Option<String> {
    let first = text
        .lines()
        .find(|line| !line.is_empty() && !line.starts_with("#!["))?;
    let is_test = name.contains("/tests/") || name.ends_with("tests.rs");
    let generated = text.starts_with("// @generated");
    (!first.starts_with("//!") && !is_test && !generated)
        .then(|| format!("{name}: does not open with a //! sentence"))
}

/// Line and length of functions that are too long; generated code and tests are counted as well.
fn long_functions(text: &str) -> Vec<(usize, usize)> {
    if text.starts_with("// @generated") {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    for (number, line) in text.lines().enumerate() {
        let indent = line.len() - line.trim_start().len();
        if is_function(line.trim_start()) {
            open = Some((number, indent));
        }
        if let Some((start, at)) = open
            && indent == at
            && line.trim() == "}"
        {
            let length = number - start + 1;
            if length > LONGEST_FUNCTION {
                found.push((start + 1, length));
            }
            open = None;
        }
    }
    found
}

fn is_function(line: &str) -> bool {
    let mut words = line.split_whitespace();
    words.any(|word| word == "fn")
        && !line.starts_with("//")
        && line.split("fn ").next().is_some_and(|before| {
            before
                .split_whitespace()
                .all(|w| w.starts_with("pub") || ["const", "async", "unsafe"].contains(&w))
        })
}
