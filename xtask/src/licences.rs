//! `cargo xtask licences`: what comes into the tree is permissive, there once, and from the registry. The rules are
//! those of `deny.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

pub(crate) fn run(_: &[String]) -> Result<()> {
    let rules = fs::read_to_string(crate::root().join("deny.toml")).context("read deny.toml")?;
    let mut wrong = BTreeSet::new();
    for target in strings(&rules, "graph", "targets") {
        wrong.extend(judge(&rules, &packages(target)?));
    }
    for one in &wrong {
        println!("{one}");
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        bail!("{} things in the tree that deny.toml does not allow", wrong.len())
    }
}

/// A crate in the tree, ours included.
#[derive(Clone, Debug, Default)]
struct Package {
    name: String,
    version: String,
    licence: String,
    /// Empty for a crate of the workspace.
    source: String,
}

/// What is linked into, or run for, a build for `target`.
fn packages(target: &str) -> Result<Vec<Package>> {
    let output = Command::new("cargo")
        .args([
            "metadata",
            "--format-version=1",
            "--locked",
            "--filter-platform",
            target,
        ])
        .current_dir(crate::root())
        .output()?;
    if !output.status.success() {
        bail!(
            "cargo metadata: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    let metadata: Value = serde_json::from_slice(&output.stdout).context("read cargo metadata")?;
    let nodes = metadata["resolve"]["nodes"].as_array().into_iter().flatten();
    let there: BTreeSet<&str> = nodes.filter_map(|node| node["id"].as_str()).collect();
    let all = metadata["packages"].as_array().into_iter().flatten();
    let all = all.filter(|package| there.contains(package["id"].as_str().unwrap_or_default()));
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Ok(all
        .map(|package| Package {
            name: text(&package["name"]),
            version: text(&package["version"]),
            licence: text(&package["license"]),
            source: text(&package["source"]),
        })
        .collect())
}

fn judge(rules: &str, packages: &[Package]) -> Vec<String> {
    let allowed = strings(rules, "licenses", "allow");
    let skipped = crates(rules, "bans", "skip");
    let mut wrong = Vec::new();
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut sources = BTreeSet::new();
    for Package {
        name,
        version,
        licence,
        source,
    } in packages
    {
        versions.entry(name).or_default().insert(version);
        if !is_allowed(licence, &allowed) {
            wrong.push(format!("{name} {version}: licence {licence:?} is not allowed"));
        }
        if !source.is_empty() && sources.insert(source) && !source.starts_with("registry+") {
            wrong.push(format!(
                "{name} {version}: comes from {source}, not from the registry"
            ));
        }
    }
    if sources.len() > 1 {
        wrong.push(format!("more than one source: {sources:?}"));
    }
    for (name, versions) in versions {
        let several = versions.len() > 1;
        if several && !skipped.contains(&name) {
            wrong.push(format!("{name}: there in more than one version: {versions:?}"));
        } else if !several && skipped.contains(&name) {
            wrong.push(format!("{name}: there once: deny.toml need not skip it"));
        }
    }
    wrong
}

/// Whether an SPDX expression can be met with these licences. `/` is how `OR` was written once; a licence `WITH` an
/// exception gives more than the licence.
fn is_allowed(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let mut words = spaced.split_whitespace().peekable();
    any_of(&mut words, allowed) && words.next().is_none()
}

type Words<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

fn any_of(words: &mut Words<'_>, allowed: &[&str]) -> bool {
    let mut met = all_of(words, allowed);
    while words.next_if_eq(&"OR").is_some() {
        met |= all_of(words, allowed);
    }
    met
}

fn all_of(words: &mut Words<'_>, allowed: &[&str]) -> bool {
    let mut met = one(words, allowed);
    while words.next_if_eq(&"AND").is_some() {
        met &= one(words, allowed);
    }
    met
}

fn one(words: &mut Words<'_>, allowed: &[&str]) -> bool {
    let met = match words.next() {
        Some("(") => any_of(words, allowed) & words.next_if_eq(&")").is_some(),
        Some(licence) => allowed.contains(&licence),
        None => false,
    };
    if words.next_if_eq(&"WITH").is_some() {
        words.next();
    }
    met
}

/// The strings of a list in `deny.toml`, of which only its own few forms are read.
fn strings<'a>(rules: &'a str, section: &str, key: &str) -> Vec<&'a str> {
    list(rules, section, key).split('"').skip(1).step_by(2).collect()
}

/// The crates that a list of `{ crate = "name", reason = "why" }` names.
fn crates<'a>(rules: &'a str, section: &str, key: &str) -> Vec<&'a str> {
    let entries = list(rules, section, key).split("crate = \"").skip(1);
    entries.filter_map(|entry| entry.split('"').next()).collect()
}

/// What is between the brackets of `key = [ ]` in `[section]`; a list that is not there is empty.
fn list<'a>(rules: &'a str, section: &str, key: &str) -> &'a str {
    let of_section = rules
        .split_once(&format!("\n[{section}]\n"))
        .map_or("", |(_, rest)| rest);
    let of_section = of_section.split("\n[").next().unwrap_or_default();
    let after = of_section
        .split_once(&format!("{key} = ["))
        .map_or("", |(_, rest)| rest);
    after.split(']').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: &str = "# x\n\n[licenses]\nallow = [\n    \"MIT\",\n    \"ISC\",\n]\n\n[bans]\nskip = [\n    \
        { crate = \"syn\", reason = \"old\" },\n    { crate = \"bit-vec\", reason = \"old\" },\n]\n";

    fn package(name: &str, version: &str, licence: &str, source: &str) -> Package {
        let [name, version, licence, source] = [name, version, licence, source].map(str::to_owned);
        Package {
            name,
            version,
            licence,
            source,
        }
    }

    #[test]
    fn lists_are_read() {
        assert_eq!(strings(RULES, "licenses", "allow"), ["MIT", "ISC"]);
        assert_eq!(crates(RULES, "bans", "skip"), ["syn", "bit-vec"]);
        assert!(strings(RULES, "bans", "allow").is_empty());
        assert!(strings(RULES, "sources", "allow").is_empty());
    }

    #[test]
    fn an_expression_is_met_by_what_is_allowed() {
        let allowed = ["MIT", "ISC"];
        for good in [
            "MIT",
            "GPL-3.0 OR MIT",
            "Apache-2.0/MIT",
            "(X OR MIT) AND ISC",
            "MIT WITH e OR X",
            "X OR (MIT AND ISC)",
        ] {
            assert!(is_allowed(good, &allowed), "{good}");
        }
        for bad in [
            "",
            "GPL-3.0",
            "MIT AND GPL-3.0",
            "(MIT OR X) AND X",
            "MIT ISC",
            "(MIT",
            "MIT AND",
            "X WITH MIT",
        ] {
            assert!(!is_allowed(bad, &allowed), "{bad}");
        }
    }

    #[test]
    fn what_is_not_allowed_is_told() {
        let ours = package("setpoint", "0.1.0", "MIT", "");
        let found = judge(
            RULES,
            &[
                ours,
                package("a", "1.0.0", "GPL-3.0-only", "registry+r"),
                package("b", "1.0.0", "MIT", "git+g"),
                package("c", "1.0.0", "MIT", "registry+r"),
                package("c", "2.0.0", "MIT", "registry+r"),
                package("syn", "1.0.0", "MIT", "registry+r"),
                package("syn", "2.0.0", "MIT", "registry+r"),
                package("bit-vec", "2.0.0", "MIT", "registry+r"),
            ],
        );
        let expected = [
            "a 1.0.0: licence \"GPL-3.0-only\" is not allowed",
            "b 1.0.0: comes from git+g, not from the registry",
            "more than one source: {\"git+g\", \"registry+r\"}",
            "bit-vec: there once: deny.toml need not skip it",
            "c: there in more than one version: {\"1.0.0\", \"2.0.0\"}",
        ];
        assert_eq!(found, expected);
    }
}
