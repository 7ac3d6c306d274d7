//! The project's own chores: `cargo xtask COMMAND`.

mod bench;
mod fixtures;
mod generate;
mod golden;
mod licences;
mod oracle;
mod ready;
mod served;
mod test;
mod tidy;

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

type Run = fn(&[String]) -> Result<()>;

const COMMANDS: &[(&str, &str, Run)] = &[
    ("test", "make the fixtures, then run every test (root)", test::run),
    (
        "fixtures",
        "make what the tests need: kubectl, images, a kernel",
        fixtures::run,
    ),
    ("ready", "lint, then test: what CI asks", ready::run),
    ("lint", "format, tidy, licences, clippy, docs", ready::lint),
    (
        "bench",
        "measure, beside stock Kubernetes: bench NAME... | all",
        bench::run,
    ),
    ("tidy", "crate edges, file names, long functions", tidy::run),
    (
        "licences",
        "what comes into the tree: licences, versions, sources",
        licences::run,
    ),
    (
        "golden",
        "run a folder of golden cases: golden DIR [--all]",
        golden::run,
    ),
    (
        "diff-discovery",
        "discovery beside upstream's: diff-discovery DIR [--all]",
        served::discovery,
    ),
    (
        "diff-openapi",
        "OpenAPI beside upstream's: diff-openapi DIR [--all]",
        served::openapi,
    ),
    (
        "oracle",
        "ask upstream's scheduler anew (Go): crates/scheduler/oracle",
        oracle::run,
    ),
    (
        "generate",
        "write the tables of crates/kinds from its facts/",
        generate::run,
    ),
];

/// The project's root.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent()
        .map_or_else(|| here.to_path_buf(), Path::to_path_buf)
}

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    match COMMANDS.iter().find(|(command, _, _)| *command == name) {
        Some((_, _, run)) => run(&rest),
        None => {
            for (command, says, _) in COMMANDS {
                eprintln!("cargo xtask {command:<14} {says}");
            }
            bail!("no command {name:?}")
        }
    }
}
