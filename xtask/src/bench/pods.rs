//! From a pod's create to Running, seen by a watch: one after another, and 100 at once.

use anyhow::Result;

use super::Kit;
use super::cluster::Cluster;
use super::figure::Figure;

pub(super) fn run(kit: &Kit) -> Result<Vec<Figure>> {
    let cluster = Cluster::up(&kit.binary)?;
    #[rustfmt::skip]
    let arguments = ["startlatency", "--n", "50", "--burst", "100", "--image", "setpoint.dev/hello", "--reps", "3",
        "--warmup", "1"];
    let said = kit
        .load
        .run("pods", &cluster.kubeconfig(), &[cluster.pid()?], &arguments)?;
    Ok(vec![
        Figure::at_most(
            "pod create → Running, one at a time: p50",
            "ms",
            50.0,
            said.all("one_running_p50_ms")?,
        ),
        Figure::at_most(
            "pod create → Running, one at a time: p99",
            "ms",
            200.0,
            said.all("one_running_p99_ms")?,
        ),
        Figure::at_least(
            "pods Running per second, burst of 100",
            "/s",
            50.0,
            said.all("burst_pods_per_s")?,
        ),
        Figure::at_most(
            "pod create → bound, one at a time: p50",
            "ms",
            0.0,
            said.all("one_bound_p50_ms")?,
        )
        .without_goal(),
        Figure::at_most(
            "pod delete → gone, one at a time: p50",
            "ms",
            0.0,
            said.all("one_gone_p50_ms")?,
        )
        .without_goal(),
    ])
}
