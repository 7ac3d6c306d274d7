//! Durable creates by 64 clients, ours and stock in turn.

use anyhow::Result;

use super::Kit;
use super::cluster::Cluster;
use super::figure::{Figure, Goal};

const ROUNDS: usize = 3;

pub(super) fn run(kit: &Kit) -> Result<Vec<Figure>> {
    let ours = Cluster::up(&kit.binary)?;
    let stock = kit.peer.as_ref().map(|peer| peer.up()).transpose()?;
    let mut figures = Vec::new();
    for (resource, name) in [("configmaps", "ConfigMaps of 1 KiB"), ("pods", "Pods")] {
        let (mut rate, mut theirs) = (Vec::new(), Vec::new());
        let (mut cost, mut their_cost) = (Vec::new(), Vec::new());
        for round in 0..ROUNDS {
            // The first repetition warms up.
            let warmup = if round == 0 { "1" } else { "0" };
            #[rustfmt::skip]
            let arguments = ["create", "--resource", resource, "--clients", "64", "--duration", "4s", "--reps", "1",
                "--warmup", warmup, "--scheduler", "nobody"];
            let label = format!("creates-{resource}-{round}");
            let said = kit
                .load
                .run(&label, &ours.kubeconfig(), &[ours.pid()?], &arguments)?;
            rate.extend(said.all("creates_per_s")?);
            cost.push(microseconds(&said, &[ours.pid()?])?);
            if let Some(stock) = &stock {
                let label = format!("{label}-peer");
                let pids = stock.pids()?;
                let said = kit.load.run(&label, &stock.kubeconfig(), &pids, &arguments)?;
                theirs.extend(said.all("creates_per_s")?);
                their_cost.push(microseconds(&said, &pids)?);
            }
        }
        let rate = Figure::at_least(&format!("durable creates, 64 clients: {name}"), "/s", 0.0, rate);
        figures.push(Figure {
            goal: Goal::Times(5.0),
            ..rate.beside(theirs)
        });
        let cost = Figure::at_most(
            &format!("CPU of the server for one create: {name}"),
            "µs",
            0.0,
            cost,
        );
        figures.push(cost.without_goal().beside(their_cost));
    }
    Ok(figures)
}

/// CPU time of the server's processes for each object made: what other load on the machine hardly changes.
fn microseconds(said: &super::load::Said, pids: &[i32]) -> Result<f64> {
    let first = |figure: &str| said.all(figure).map(|all| all[0]);
    let mut cores = 0.0;
    for pid in pids {
        cores += first(&format!("cpu_p{pid}_cores"))?;
    }
    Ok(cores * first("wall_s")? / first("created")? * 1e6)
}
