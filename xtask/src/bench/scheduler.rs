//! The scheduler's decisions without an API (`crates/scheduler/examples/pace.rs`): pods a second of the processor's
//! time, with every one of 5,000 nodes scored, and what a node and a placed pod take of memory.

use anyhow::{Context, Result, bail};

use super::figure::Figure;

/// The workloads, and the pods a second that are promised.
const WORKS: [(&str, f64); 7] = [
    ("plain", 10_000.0),
    ("node-affinity", 10_000.0),
    ("pod-affinity", 5_000.0),
    ("pod-anti-affinity", 5_000.0),
    ("ns-anti-affinity", 5_000.0),
    ("spread", 5_000.0),
    ("preemption", 1_000.0),
];

const REPETITIONS: usize = 3;

pub(super) fn run() -> Result<Vec<Figure>> {
    let build = "build --release --quiet -p setpoint-scheduler --example pace";
    crate::ready::step("build", crate::ready::cargo(build))?;
    let mut figures = Vec::new();
    for (work, goal) in WORKS {
        let rates = (0..REPETITIONS)
            .map(|_| Ok(pace(work)?[0]))
            .collect::<Result<_>>()?;
        let name = format!("scheduler alone, {work}, 5,000 nodes");
        figures.push(Figure::at_least(&name, "pods/s", goal, rates));
    }
    let memory = (0..REPETITIONS)
        .map(|_| pace("memory"))
        .collect::<Result<Vec<_>>>()?;
    for (at, name, goal) in [(0, "a node", 1024.0), (1, "a placed pod", 300.0)] {
        let bytes = memory.iter().map(|each| each[at]).collect();
        figures.push(Figure::at_most(
            &format!("scheduler's memory for {name}"),
            "B",
            goal,
            bytes,
        ));
    }
    Ok(figures)
}

/// The numbers that the example prints.
fn pace(kind: &str) -> Result<Vec<f64>> {
    let said = crate::ready::cargo("run --release --quiet -p setpoint-scheduler --example pace --")
        .arg(kind)
        .output()
        .context("cargo run")?;
    if !said.status.success() {
        bail!("pace {kind}: {}", String::from_utf8_lossy(&said.stderr));
    }
    let text = String::from_utf8(said.stdout)?;
    text.split_whitespace()
        .map(|number| Ok(number.parse()?))
        .collect()
}
