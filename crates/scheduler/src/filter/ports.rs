//! Ports of the host itself, each for one pod at a time.

use super::{Filter, Happening, Refusal, Wakes, refuse};
use crate::bits::Bits;
use crate::demand::{Demand, HostPort};
use crate::guest::Guest;
use crate::question::Question;
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
    fn name(&self) -> &'static str {
        "NodePorts"
    }

    fn wakes_on(&self) -> Wakes {
        Wakes::NODE.and(Wakes::POD_LEFT)
    }

    fn narrow(&self, question: &Question<'_>, nodes: &Snapshot, candidates: &mut Bits) {
        let demand = question.guest.demand();
        if demand.host_ports.is_empty() {
            return;
        }
        for (node, taken) in &nodes.host_ports {
            if conflict(demand, taken).is_some() {
                candidates.remove(*node);
            }
        }
    }

    fn explain(&self, question: &Question<'_>, nodes: &Snapshot, node: Slot) -> Vec<Refusal> {
        let demand = question.guest.demand();
        let Some(port) = nodes
            .host_ports
            .get(&node)
            .and_then(|taken| conflict(demand, taken))
        else {
            return Vec::new();
        };
        let shortfall = format!("host port {}/{} is taken", port.port, port.protocol);
        let reason = "node(s) didn't have free ports for the requested pod ports";
        vec![refuse("HostPortTaken", reason, shortfall).until_pods_leave()]
    }

    fn helps(&self, guest: &Guest, happening: Happening<'_>, nodes: &Snapshot) -> bool {
        let (Happening::NodeChanged(node) | Happening::PodLeft(_, node)) = happening else {
            return true;
        };
        let taken = nodes.host_ports.get(&node);
        taken.is_none_or(|taken| conflict(guest.demand(), taken).is_none())
    }
}
