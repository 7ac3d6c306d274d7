//! 50,000 pods: what they take in memory, and how long a list of them takes.

use std::time::Duration;

use anyhow::Result;

use super::cluster::Cluster;
use super::figure::Figure;
use super::load::Said;
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
    let run = |label: &str, more: &[&str]| {
        let arguments = [&list, more].concat();
        kit.load.run(label, &cluster.kubeconfig(), &pids, &arguments)
    };
    let said = run("objects-list", &[])?;
    // Go's HTTP/2 client needs more CPU for a list than the server: the same for a client that only reads.
    let lean = run("objects-list-lean", &["--wire", "raw1"])?;
    let listed = |name: &str, said: &Said, figure: &str, goal: f64| -> Result<Figure> {
        let name = format!("LIST of 50,000 pods, {name}");
        Ok(Figure::at_most(&name, "s", goal, said.all(figure)?))
    };
    Ok(vec![
        Figure::at_most(
            "memory at 50,000 pods, by their JSON",
            "×",
            1.2,
            vec![grown / json],
        ),
        listed("JSON", &said, "json_s", 0.3)?,
        listed("protobuf", &said, "proto_s", 0.3)?,
        listed("JSON: CPU of the server", &said, "json_server_cpu_s", 0.0)?.without_goal(),
        listed("JSON: CPU of the client", &said, "json_loadgen_cpu_s", 0.0)?.without_goal(),
        listed("protobuf: CPU of the server", &said, "proto_server_cpu_s", 0.0)?.without_goal(),
        listed("JSON, a lean client over HTTP/1.1", &lean, "json_s", 0.0)?.without_goal(),
        listed("protobuf, a lean client over HTTP/1.1", &lean, "proto_s", 0.0)?.without_goal(),
    ])
}
