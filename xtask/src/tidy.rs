//! `cargo xtask tidy`: what the compiler does not hold us to. Nothing is excepted.

mod causes;
mod imports;
mod loops;

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

/// Names of drawers.
const DRAWERS: &[&str] = &["mod", "utils", "util", "helpers", "common", "misc", "manager"];

const LONGEST_FUNCTION: usize = 70;

/// A file of ours.
struct Source {
    /// From the project's root.
    name: String,
    text: String,
}

impl Source {
    /// What of it is in the program; nothing of a test.
    fn product(&self) -> &str {
        if self.is_test() || self.name.starts_with("xtask/") || self.name.starts_with("crates/sim/") {
            return "";
        }
        self.text
            .split("#[cfg(test)]\nmod tests {")
            .next()
            .unwrap_or_default()
    }

    fn is_test(&self) -> bool {
        self.name.contains("/tests/") || self.name.ends_with("tests.rs")
    }

    fn is_generated(&self) -> bool {
        self.text.starts_with("// @generated")
    }
}

pub(crate) fn run(_: &[String]) -> Result<()> {
    let root = crate::root();
    let mut sources = Vec::new();
    for folder in ["crates", "xtask"] {
        read(&root, &root.join(folder), &mut sources)?;
    }
    let page =
        fs::read_to_string(root.join(causes::PAGE)).with_context(|| format!("read {}", causes::PAGE))?;
    let mut wrong = imports::check(&root, &sources)?;
    wrong.extend(causes::check(&page, &sources));
    wrong.extend(loops::check(&sources));
    for source in &sources {
        wrong.extend(drawer(source));
        wrong.extend(opening(source));
        wrong.extend(long_functions(source));
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

fn read(root: &Path, folder: &Path, sources: &mut Vec<Source>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() && !path.ends_with("target") {
            read(root, &path, sources)?;
        } else if path.extension().is_some_and(|e| e == "rs") {
            let name = path.strip_prefix(root)?.to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).with_context(|| format!("read {name}"))?;
            sources.push(Source { name, text });
        }
    }
    Ok(())
}

fn drawer(source: &Source) -> Option<String> {
    let stem = Path::new(&source.name).file_stem()?.to_str()?;
    DRAWERS
        .contains(&stem)
        .then(|| format!("{}: {stem} is a drawer, not an idea", source.name))
}

/// A file opens with a sentence that a newcomer understands.
fn opening(source: &Source) -> Option<String> {
    let mut lines = source.text.lines();
    let first = lines.find(|line| !line.is_empty() && !line.starts_with("#!["))?;
    (!first.starts_with("//!") && !source.is_test() && !source.is_generated())
        .then(|| format!("{}: does not open with a //! sentence", source.name))
}

/// Functions that are too long, those of tests as well.
fn long_functions(source: &Source) -> Vec<String> {
    if source.is_generated() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    for (number, line) in source.text.lines().enumerate() {
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
                found.push(format!(
                    "{}:{}: a function of {length} lines; {LONGEST_FUNCTION} are allowed",
                    source.name,
                    start + 1
                ));
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
