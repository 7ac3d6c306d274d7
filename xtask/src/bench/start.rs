//! From nothing to a cluster that runs pods, five times.

use anyhow::Result;

use super::Kit;
use super::cluster::Cluster;
use super::figure::Figure;

const TIMES: usize = 5;

pub(super) fn run(kit: &Kit) -> Result<Vec<Figure>> {
    let (mut api, mut node, mut pod) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..TIMES {
        let cluster = Cluster::up(&kit.binary)?;
        api.push(cluster.seconds_to("API server answers")?);
        node.push(cluster.seconds_to("is ready")?);
        pod.push(cluster.seconds_to("A pod has run")?);
    }
    let mut peer = Vec::new();
    if let Some(stock) = &kit.peer {
        for _ in 0..TIMES {
            peer.push(stock.up()?.seconds_to_api);
        }
    }
    Ok(vec![
        Figure::at_most("start: API answers", "s", 0.1, api).beside(peer),
        Figure::at_most("start: node Ready", "s", 0.3, node),
        Figure::at_most("start: a pod has run, DNS has answered", "s", 1.0, pod),
    ])
}
