//! A cluster of one node that nobody uses: what it takes all the same.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use anyhow::Result;

use super::cluster::Cluster;
use super::figure::Figure;
use super::{Kit, process};

/// What follows a start (history, caches, first reports) is no part of being idle.
const SETTLE: Duration = Duration::from_secs(30);
const LOOK: Duration = Duration::from_secs(60);

pub(super) fn run(kit: &Kit) -> Result<Vec<Figure>> {
    let cluster = Cluster::up(&kit.binary)?;
    std::thread::sleep(SETTLE);
    let pids = cluster.processes()?;
    let (before, objects_before, started) = (process::usage(&pids), revisions(&cluster)?, Instant::now());
    std::thread::sleep(LOOK);
    let pids = cluster.processes()?;
    let (after, seconds) = (process::usage(&pids), started.elapsed().as_secs_f64());
    let objects_after = revisions(&cluster)?;
    let cpu = (after.cpu_seconds - before.cpu_seconds) / seconds * 100.0;
    let changed = objects_after
        .iter()
        .filter(|(name, revision)| objects_before.get(*name) != Some(revision));
    let names: Vec<&String> = changed.map(|(name, _)| name).collect();
    let (leases, others): (Vec<&String>, Vec<&String>) =
        names.iter().partition(|name| name.starts_with("leases"));
    if !others.is_empty() {
        println!("written while idle: {others:?}");
    }
    let written = (after.written_bytes - before.written_bytes) / seconds / 1000.0;
    let resident = after.resident_bytes / 1e6;
    Ok(vec![
        Figure::at_most(
            "idle: resident memory of all processes",
            "MB",
            60.0,
            vec![resident],
        ),
        Figure::at_most("idle: CPU", "% of a core", 0.5, vec![cpu]),
        Figure::at_most(
            "idle: objects written in a minute, leases aside",
            "",
            0.0,
            vec![others.len() as f64],
        ),
        Figure::at_most(
            "idle: leases that are renewed",
            "",
            0.0,
            vec![leases.len() as f64],
        )
        .without_goal(),
        Figure::at_most("idle: given to the kernel to write", "kB/s", 0.0, vec![written]).without_goal(),
    ])
}

/// The revision of every object of the resources that a node and the loops write to.
fn revisions(cluster: &Cluster) -> Result<BTreeMap<String, String>> {
    const RESOURCES: &[&str] = &[
        "nodes",
        "pods",
        "events",
        "configmaps",
        "endpoints",
        "services",
        "namespaces",
        "serviceaccounts",
        "leases",
        "endpointslices",
        "deployments",
    ];
    let mut all = BTreeMap::new();
    for resource in RESOURCES {
        let list = cluster.list(resource)?;
        for object in list["items"].as_array().into_iter().flatten() {
            let metadata = &object["metadata"];
            let text = |field: &str| metadata[field].as_str().unwrap_or_default().to_owned();
            let name = format!("{resource} {}/{}", text("namespace"), text("name"));
            all.insert(name, text("resourceVersion"));
        }
    }
    Ok(all)
}
