//! 50,000 pods: what they take in memory, and how long a list of them takes.

use std::time::Duration;

use anyhow::Result;

use super::cluster::Cluster;
use super::figure::Figure;
use super::{Kit, process};

const PODS: f64 = 50_000.0;
/// The allocator gives back what was for passing use within a second.
const SETTLE: Duration = Duration::from_secs(5);

pub(super) fn run(kit: &Kit) -> Result<Vec<Figure>> {
    let cluster = Cluster::up(&kit.binary)?;
    let pids = [cluster.pid()?];
    let before = process::usage(&pids).resident_bytes;
    #[rustfmt::skip]
    let fill = ["create", "--resource", "pods", "--clients", "16", "--n", "50000", "--keep", "--ns", "bench-fill",
        "--scheduler", "nobody", "--reps", "1", "--warmup", "0"];
    let filled = kit
        .load
        .run("objects-fill", &cluster.kubeconfig(), &pids, &fill)?;
    std::thread::sleep(SETTLE);
    let grown = process::usage(&pids).resident_bytes - before;
    let json = filled.note("returned_json_bytes")? * PODS;
    #[rustfmt::skip]
    let list = ["list", "--ns", "bench-fill", "--variants", "json,proto", "--reps", "3", "--warmup", "1"];
    let said = kit
        .load
        .run("objects-list", &cluster.kubeconfig(), &pids, &list)?;
    let listed = |name: &str, figure: &str, goal: f64| -> Result<Figure> {
        Ok(Figure::at_most(
            &format!("LIST of 50,000 pods, {name}"),
            "s",
            goal,
            said.all(figure)?,
        ))
    };
    Ok(vec![
        Figure::at_most(
            "memory at 50,000 pods, by their JSON",
            "×",
            1.2,
            vec![grown / json],
        ),
        listed("JSON", "json_s", 0.3)?,
        listed("protobuf", "proto_s", 0.3)?,
        listed("JSON: CPU of the server", "json_server_cpu_s", 0.0)?.without_goal(),
        listed("protobuf: CPU of the server", "proto_server_cpu_s", 0.0)?.without_goal(),
    ])
}
