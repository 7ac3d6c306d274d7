//! `cargo xtask ready`: what CI asks of a change, before it is committed; `cargo xtask lint` is all of it but the tests.

use std::process::Command;

use anyhow::{Result, bail};

pub(crate) fn run(arguments: &[String]) -> Result<()> {
    lint(&[])?;
    crate::test::run(arguments)
}

/// What is read and not run: it needs no root and no fixtures.
pub(crate) fn lint(_: &[String]) -> Result<()> {
    step("format", cargo("fmt --all --check"))?;
    println!("== tidy");
    crate::tidy::run(&[])?;
    println!("== licences");
    crate::licences::run(&[])?;
    step(
        "clippy",
        cargo("clippy --workspace --all-targets --quiet -- -D warnings"),
    )?;
    let mut docs = cargo("doc --workspace --no-deps --document-private-items --quiet");
    docs.env("RUSTDOCFLAGS", "-D warnings");
    step("docs", docs)
}

/// Cargo with these words.
pub(crate) fn cargo(words: &str) -> Command {
    let mut command = Command::new("cargo");
    command.args(words.split(' '));
    command
}

/// Runs a command at the project's root; its output is the user's.
pub(crate) fn step(name: &str, mut command: Command) -> Result<()> {
    println!("== {name}");
    if command.current_dir(crate::root()).status()?.success() {
        Ok(())
    } else {
        bail!("{name} failed: {command:?}")
    }
}
