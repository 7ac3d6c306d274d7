//! `cargo xtask ready`: what CI asks of a change, before it is committed.

use std::process::Command;

use anyhow::{Result, bail};

pub(crate) fn run(arguments: &[String]) -> Result<()> {
    step("format", "cargo", &["fmt", "--all", "--check"])?;
    step(
        "clippy",
        "cargo",
        &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--quiet",
            "--",
            "-D",
            "warnings",
        ],
    )?;
    println!("== tidy");
    crate::tidy::run(&[])?;
    crate::test::run(arguments)
}

/// Runs a command at the project's root; its output is the user's.
pub(crate) fn step(name: &str, program: &str, arguments: &[&str]) -> Result<()> {
    println!("== {name}");
    let status = Command::new(program)
        .args(arguments)
        .current_dir(crate::root())
        .status()?;
    if status.success() {
        Ok(())
    } else {
        bail!("{name} failed: {program} {}", arguments.join(" "))
    }
}
