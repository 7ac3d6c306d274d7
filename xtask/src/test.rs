//! `cargo xtask test`: makes what the tests need, then runs every one: unit tests, golden cases, real kubectl and real
//! containers.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::ready::{cargo, step};

pub(crate) fn run(arguments: &[String]) -> Result<()> {
    if !is_root() {
        bail!("the tests make containers and network rules, which needs root: sudo cargo xtask test");
    }
    let fixtures = crate::fixtures::make()?;
    step("build", cargo("build --release --quiet"))?;
    let mut command = cargo("test --workspace --quiet");
    command.args(arguments).current_dir(crate::root());
    command
        .env("SETPOINT_KUBECTL", fixtures.kubectl)
        .env("SETPOINT_ETCD", fixtures.etcd)
        .env("SETPOINT_GUEST_KERNEL", fixtures.guest_kernel)
        .env("SETPOINT_BINARY", binary()?);
    println!("== tests");
    let (passed, left_out) = watched(&mut command)?;
    if !passed {
        bail!("tests failed");
    }
    if !left_out.is_empty() {
        bail!("tests passed, but not all ran:\n{}", left_out.join("\n"));
    }
    Ok(())
}

/// Runs the tests, passing on what they say; whether they passed, and the lines with which some left something out. What
/// the virtual machine leaves out has run on the machine itself.
fn watched(command: &mut Command) -> Result<(bool, Vec<String>)> {
    let (read, write) = std::io::pipe()?;
    command.stdout(write.try_clone()?).stderr(write);
    let mut child = command.spawn().context("start cargo")?;
    // The command holds the pipe's other end, which would keep it open.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut left_out = Vec::new();
    for line in BufReader::new(read).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        if line.contains("left out") && !line.starts_with("guest|") {
            left_out.push(line.into_owned());
        }
    }
    Ok((child.wait()?.success(), left_out))
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| output.stdout == b"0\n")
}

/// The release binary of this tree.
pub(crate) fn binary() -> Result<PathBuf> {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| crate::root().join("target"), PathBuf::from);
    let host = Command::new("rustc")
        .args(["--print", "host-tuple"])
        .output()
        .context("ask rustc for its host")?;
    let host = String::from_utf8(host.stdout)?.trim().to_owned();
    Ok(target.join(host).join("release/setpoint"))
}
