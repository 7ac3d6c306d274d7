//! From the death of a container's process to the watch event that says so.

use anyhow::Result;

use super::Kit;
use super::cluster::Cluster;
use super::figure::Figure;

pub(super) fn run(kit: &Kit) -> Result<Vec<Figure>> {
    let cluster = Cluster::up(&kit.binary)?;
    let arguments = ["exits", "--n", "20", "--reps", "3", "--warmup", "1"];
    let said = kit
        .load
        .run("exits", &cluster.kubeconfig(), &[cluster.pid()?], &arguments)?;
    let name = "container exit → seen by a watch of the API";
    Ok(vec![
        Figure::at_most(&format!("{name}: p50"), "ms", 5.0, said.all("seen_p50_ms")?),
        Figure::at_most(&format!("{name}: p99"), "ms", 0.0, said.all("seen_p99_ms")?).without_goal(),
    ])
}
