//! Who imports whom: the crate edges of ARCHITECTURE.md, what pure crates may not know, and dependencies nobody uses.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::Source;

/// Who may import whom. `*` = everybody.
const EDGES: &[(&str, &[&str])] = &[
    ("api", &[]),
    ("kinds", &["api", "cel"]),
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

/// What is wrong with the manifests, given the sources.
pub(super) fn check(root: &Path, sources: &[Source]) -> Result<Vec<String>> {
    let output = Command::new("cargo")
        .args(["metadata", "--format-version=1", "--no-deps"])
        .current_dir(root)
        .output()?;
    let metadata: Value = serde_json::from_slice(&output.stdout).context("read cargo metadata")?;
    let imports: Vec<Import> = metadata["packages"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(imports)
        .collect();
    let mut wrong: Vec<String> = imports
        .iter()
        .filter_map(|import| misplaced(import).or_else(|| unused(import, sources)))
        .collect();
    let manifest = fs::read_to_string(root.join("Cargo.toml")).context("read Cargo.toml")?;
    wrong.extend(unasked(&manifest, &imports));
    Ok(wrong)
}

/// A line of a manifest.
struct Import {
    /// The crate that imports, without the prefix of ours, as is `on`.
    from: String,
    on: String,
    /// Its name in the source.
    called: String,
    is_ours: bool,
    is_for_tests: bool,
}

fn imports(package: &Value) -> Vec<Import> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let short = |name: String| name.strip_prefix("setpoint-").map(str::to_owned).unwrap_or(name);
    let from = short(text(&package["name"]));
    let dependencies = package["dependencies"].as_array().into_iter().flatten();
    let read = |dependency: &Value| {
        let name = text(&dependency["name"]);
        let called = dependency["rename"].as_str().unwrap_or(&name).to_owned();
        Import {
            from: from.clone(),
            called: called.replace('-', "_"),
            is_ours: name.starts_with("setpoint-"),
            is_for_tests: dependency["kind"] == "dev",
            on: short(name),
        }
    };
    dependencies.map(read).collect()
}

/// An edge that the design does not have, or an impure import of a pure crate.
fn misplaced(import: &Import) -> Option<String> {
    let Import { from, on, .. } = import;
    let (_, allowed) = EDGES.iter().find(|(crate_, _)| crate_ == from)?;
    if import.is_for_tests {
        None
    } else if import.is_ours && !allowed.contains(&on.as_str()) {
        Some(format!("crates/{from}/Cargo.toml: {from} may not import {on}"))
    } else if PURE.contains(&from.as_str()) && IMPURE.contains(&on.as_str()) {
        Some(format!(
            "crates/{from}/Cargo.toml: {from} is pure and may not import {on}"
        ))
    } else {
        None
    }
}

/// A dependency that no source names. Tests take files from each other, so what is for tests may be named in any.
fn unused(import: &Import, sources: &[Source]) -> Option<String> {
    let (from, called) = (&import.from, &import.called);
    let folders = [format!("crates/{from}/"), format!("{from}/")];
    let of_crate = |source: &Source| folders.iter().any(|folder| source.name.starts_with(folder));
    let of_tests = |source: &Source| import.is_for_tests && source.name.contains("/tests/");
    let mut may = sources
        .iter()
        .filter(|source| of_crate(source) || of_tests(source));
    (!may.any(|source| names(&source.text, called)))
        .then(|| format!("the manifest of {from}: nothing there uses {}", import.on))
}

/// Whether `name::` or `name;` stands there as the start of a path.
fn names(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = &text[at + name.len()..];
        let starts = before.is_none_or(|c| !(c.is_alphanumeric() || "_:.".contains(c)));
        starts && (after.starts_with("::") || after.starts_with(';'))
    })
}

/// Dependencies of the workspace that no crate asks for.
fn unasked(manifest: &str, imports: &[Import]) -> Vec<String> {
    let lines = manifest
        .lines()
        .skip_while(|line| *line != "[workspace.dependencies]")
        .skip(1);
    let lines = lines.take_while(|line| !line.starts_with('['));
    let keys = lines
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, _)| key);
    keys.filter(|key| {
        !imports
            .iter()
            .any(|import| import.called == key.replace('-', "_"))
    })
    .map(|key| format!("Cargo.toml: no crate asks for {key}"))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_use_is_the_start_of_a_path() {
        for text in ["use tar;", "tar::Builder::new()", "(&tar::Header)"] {
            assert!(names(text, "tar"), "{text}");
        }
        for text in ["// tar", "std::tar::x", "guitar::x", "my_tar::x", "archive.tar;"] {
            assert!(!names(text, "tar"), "{text}");
        }
    }

    fn import(from: &str, on: &str, is_for_tests: bool) -> Import {
        Import {
            from: from.to_owned(),
            on: on.to_owned(),
            called: on.to_owned(),
            is_ours: EDGES.iter().any(|(crate_, _)| *crate_ == on),
            is_for_tests,
        }
    }

    #[test]
    fn edges_and_purity_hold() {
        let wrong = |from, on| misplaced(&import(from, on, false));
        assert_eq!(wrong("engine", "reconcile"), None);
        let edge = "crates/engine/Cargo.toml: engine may not import store";
        assert_eq!(wrong("engine", "store").as_deref(), Some(edge));
        let pure = "crates/controllers/Cargo.toml: controllers is pure and may not import tokio";
        assert_eq!(wrong("controllers", "tokio").as_deref(), Some(pure));
        assert_eq!(misplaced(&import("engine", "store", true)), None);
    }

    #[test]
    fn what_nobody_uses_is_told() {
        let source = |name: &str, text: &str| Source {
            name: name.to_owned(),
            text: text.to_owned(),
        };
        let sources = [
            source("crates/a/src/lib.rs", "use bytes;"),
            source("crates/b/tests/all.rs", "tar::x"),
        ];
        let is_unused = |import: Import| unused(&import, &sources).is_some();
        assert!(!is_unused(import("a", "bytes", false)));
        assert!(is_unused(import("b", "bytes", false)));
        assert!(is_unused(import("a", "tar", false)));
        assert!(!is_unused(import("a", "tar", true)));
        let manifest = "[workspace]\nx = 1\n[workspace.dependencies]\n# ours\nbytes = \"1\"\ntar = \"1\"\n[profile]\ny = 2\n";
        assert_eq!(
            unasked(manifest, &[import("a", "bytes", false)]),
            ["Cargo.toml: no crate asks for tar"]
        );
    }
}
