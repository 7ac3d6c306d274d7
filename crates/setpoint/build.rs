//! How the program is linked.

use std::env;
use std::process::Command;

/// The first glibc that applies packed relocations to a static program.
const PACKED_SINCE: (u32, u32) = (2, 36);

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if is_native_x86_64() && glibc().is_some_and(|version| version >= PACKED_SINCE) {
        // One bit for each of 80,000 addresses that move with the program, where an entry has 24 bytes.
        println!("cargo:rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

fn is_native_x86_64() -> bool {
    let target = env::var("TARGET").unwrap_or_default();
    target == "x86_64-unknown-linux-gnu" && env::var("HOST").is_ok_and(|host| host == target)
}

/// Of this machine: the one that is linked in.
fn glibc() -> Option<(u32, u32)> {
    let said = Command::new("getconf").arg("GNU_LIBC_VERSION").output().ok()?;
    let said = String::from_utf8(said.stdout).ok()?;
    let (major, minor) = said.trim().strip_prefix("glibc ")?.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}
