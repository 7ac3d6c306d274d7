//! The scripts of `scenarios/` against the real program, over HTTPS: one cluster, each script in a namespace of its own,
//! and the same words as in virtual time. A script that cannot be played here says why in its head, and is listed below.

#![allow(clippy::unwrap_used)]

#[allow(dead_code, reason = "other tests use more of it")]
#[path = "live/cluster.rs"]
mod live;
#[path = "scenarios/world.rs"]
mod world;

use std::path::{Path, PathBuf};

use api::Identity;
use live::Cluster;
use sim::Runner;
use world::World;

/// With which a script says why it is not played here.
const ONLY_VIRTUAL: &str = "# Only in virtual time: ";

/// Those that say so. A script is added here only with a reason in its head.
const NOT_PLAYED: &[&str] = &[
    "apart",
    "clock",
    "crash",
    "endpoints",
    "job",
    "panic",
    "preemption",
    "proportional",
    "quota",
    "recreate",
    "restart",
    "rollout-steps",
    "rollover",
    "silent-node",
    "statefulset",
    "stuck-image",
    "volumes",
    "wiped-status",
];

struct Script {
    name: String,
    text: String,
}

impl Script {
    fn reason(&self) -> Option<&str> {
        self.text.lines().find_map(|line| line.strip_prefix(ONLY_VIRTUAL))
    }

    /// How many nodes it begins and ends with.
    fn nodes(&self) -> (usize, usize) {
        let counts = self.text.lines().filter_map(|line| line.strip_prefix("$ nodes "));
        let counts: Vec<usize> = counts.map(|count| count.parse().unwrap()).collect();
        (
            counts.first().copied().unwrap_or(1),
            counts.last().copied().unwrap_or(1),
        )
    }
}

fn scripts() -> Vec<Script> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios");
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let read = |file: PathBuf| Script {
        name: file.file_stem().unwrap().to_str().unwrap().to_owned(),
        text: std::fs::read_to_string(file).unwrap(),
    };
    let is_script = |file: &PathBuf| file.extension().is_some_and(|ending| ending == "txt");
    let mut scripts: Vec<Script> = files.filter(is_script).map(read).collect();
    scripts.sort_by(|a, b| a.name.cmp(&b.name));
    scripts
}

#[test]
fn what_is_not_played_says_why() {
    let silent = |script: &Script| script.reason().is_some_and(str::is_empty);
    let scripts = scripts();
    let said: Vec<&str> = scripts
        .iter()
        .filter(|script| script.reason().is_some())
        .map(|script| script.name.as_str())
        .collect();
    assert_eq!(said, NOT_PLAYED);
    assert!(!scripts.iter().any(silent));
}

#[test]
fn scripts_say_the_same_of_a_real_cluster() {
    let Some(mut cluster) = Cluster::new("scenarios") else {
        return;
    };
    cluster.host = Some("node");
    let wanted = std::env::var("SCENARIO").unwrap_or_default();
    let mut scripts = scripts();
    scripts.retain(|script| script.reason().is_none() && script.name.contains(&wanted));
    // The number of nodes changes as rarely as can be.
    scripts.sort_by_key(Script::nodes);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let failed: Vec<String> = runtime.block_on(async {
        let mut failed = Vec::new();
        let mut world = World::up(&cluster, scripts[0].nodes().0).await;
        for script in &scripts {
            let told = play(&mut world, script).await;
            failed.extend(told.err());
        }
        failed
    });
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

async fn play(world: &mut World<'_>, script: &Script) -> Result<(), String> {
    let before = world.namespaces().await;
    let admin = Identity::user("kubernetes-admin", ["system:masters"]);
    let said = Runner::new(&mut *world, admin, &script.name)
        .play(&script.text)
        .await;
    world.remove_namespaces_but(&before).await;
    let said = said.map_err(|wrong| format!("{}: {wrong}", script.name))?;
    match difference(&script.text, &said) {
        None => Ok(()),
        Some(difference) => Err(format!("{} says something else:\n{difference}", script.name)),
    }
}

/// From the first line that is another one, with the command before it.
fn difference(wanted: &str, said: &str) -> Option<String> {
    let at = wanted
        .lines()
        .zip(said.lines())
        .take_while(|(a, b)| a == b)
        .count();
    if wanted == said {
        return None;
    }
    let lines: Vec<&str> = wanted.lines().collect();
    let command = lines[..at.min(lines.len())]
        .iter()
        .rposition(|line| line.starts_with("$ "));
    let part = |text: &str, sign: &str| -> String {
        let lines = text.lines().skip(command.unwrap_or(0)).take(14);
        lines.map(|line| format!("{sign} {line}\n")).collect()
    };
    Some(format!("{}{}", part(wanted, "-"), part(said, "+")))
}
