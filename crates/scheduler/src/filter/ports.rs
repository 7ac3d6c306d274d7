//! Ports of the host itself, each for one pod at a time.

use super::{Filter, Refusal, Wakes, refuse};
use crate::bits::Bits;
use crate::demand::{Demand, HostPort};
use crate::snapshot::{Slot, Snapshot};

pub(super) struct Ports;

const ANY: &str = "0.0.0.0";

fn conflict<'a>(demand: &'a Demand, taken: &[HostPort]) -> Option<&'a HostPort> {
    let clash = |want: &HostPort, have: &HostPort| {
        want.port == have.port
            && want.protocol == have.protocol
            && (want.ip == have.ip || want.ip == ANY || have.ip == ANY)
    };
    demand
        .host_ports
        .iter()
        .find(|want| taken.iter().any(|have| clash(want, have)))
}

impl Filter for Ports {
    fn wakes_on(&self) -> Wakes {
        Wakes::NODE.and(Wakes::POD_LEFT)
    }

    fn narrow(&self, demand: &Demand, nodes: &Snapshot, candidates: &mut Bits) {
        if demand.host_ports.is_empty() {
            return;
        }
        for (node, taken) in &nodes.host_ports {
            if conflict(demand, taken).is_some() {
                candidates.remove(*node);
            }
        }
    }

    fn explain(&self, demand: &Demand, nodes: &Snapshot, node: Slot) -> Vec<Refusal> {
        let Some(port) = nodes
            .host_ports
            .get(&node)
            .and_then(|taken| conflict(demand, taken))
        else {
            return Vec::new();
        };
        let shortfall = format!("host port {}/{} is taken", port.port, port.protocol);
        vec![refuse(
            "HostPortTaken",
            "node(s) didn't have free ports for the requested pod ports",
            shortfall,
        )]
    }
}
