//! `cargo build` after a change in one loop.

use std::fs;
use std::time::Instant;

use anyhow::{Context as _, Result};

use super::Kit;
use super::figure::Figure;

const LOOP: &str = "crates/controllers/src/replicaset.rs";
const TIMES: usize = 3;

pub(super) fn run(_kit: &Kit) -> Result<Vec<Figure>> {
    let path = crate::root().join(LOOP);
    let original = fs::read_to_string(&path).with_context(|| format!("read {LOOP}"))?;
    build()?;
    let mut seconds = Vec::new();
    for time in 0..TIMES {
        fs::write(&path, format!("{original}\nconst _: usize = {time};\n"))?;
        let started = Instant::now();
        let built = build();
        let took = started.elapsed().as_secs_f64();
        // The file is whole again before anything else is judged.
        fs::write(&path, &original)?;
        built?;
        seconds.push(took);
    }
    Ok(vec![Figure::at_most(
        "cargo build after a change in one loop",
        "s",
        10.0,
        seconds,
    )])
}

fn build() -> Result<()> {
    crate::ready::step("build", crate::ready::cargo("build --quiet"))
}
