//! Taints that the pod must tolerate.

use super::{Filter, Happening, Refusal, Wakes, refuse};
use crate::bits::Bits;
use crate::demand::{Demand, Toleration};
use crate::guest::Guest;
use crate::node::Taint;
use crate::question::Question;
use crate::snapshot::{Slot, Snapshot};

pub(super) struct Taints;

/// Whether one of the tolerations covers the taint.
pub(crate) fn tolerates(tolerations: &[Toleration], taint: &Taint) -> bool {
    tolerations.iter().any(|t| {
        (t.effect.is_empty() || t.effect == taint.effect)
            && (t.key.is_empty() || t.key == taint.key)
            && match t.operator.as_str() {
                "" | "Equal" => t.value == taint.value,
                "Exists" => true,
                "Lt" => as_numbers(taint, t).is_some_and(|(taint, toleration)| taint < toleration),
                "Gt" => as_numbers(taint, t).is_some_and(|(taint, toleration)| taint > toleration),
                _ => false,
            }
    })
}

fn as_numbers(taint: &Taint, toleration: &Toleration) -> Option<(i64, i64)> {
    Some((taint.value.parse().ok()?, toleration.value.parse().ok()?))
}

pub(crate) fn untolerated<'a>(demand: &Demand, taints: &'a [Taint]) -> Option<&'a Taint> {
    let hard = taints
        .iter()
        .filter(|t| t.effect == "NoSchedule" || t.effect == "NoExecute");
    hard.into_iter()
        .find(|taint| !tolerates(&demand.tolerations, taint))
}

impl Filter for Taints {
    fn name(&self) -> &'static str {
        "TaintToleration"
    }

    fn wakes_on(&self) -> Wakes {
        Wakes::NODE
    }

    fn narrow(&self, question: &Question<'_>, nodes: &Snapshot, candidates: &mut Bits) {
        let demand = question.guest.demand();
        for (taints, tainted) in &nodes.taints {
            if untolerated(demand, taints).is_some() {
                candidates.drop_all(tainted);
            }
        }
    }

    fn explain(&self, question: &Question<'_>, nodes: &Snapshot, node: Slot) -> Vec<Refusal> {
        let demand = question.guest.demand();
        let Some(taint) = untolerated(demand, nodes.taints_of(node)) else {
            return Vec::new();
        };
        let value = if taint.value.is_empty() {
            String::new()
        } else {
            format!("={}", taint.value)
        };
        let shortfall = format!("taint {}{value}:{} is not tolerated", taint.key, taint.effect);
        vec![refuse(
            "TaintUntolerated",
            "node(s) had untolerated taint(s)",
            shortfall,
        )]
    }
    fn helps(&self, guest: &Guest, happening: Happening<'_>, nodes: &Snapshot) -> bool {
        match happening {
            Happening::NodeChanged(node) => untolerated(guest.demand(), nodes.taints_of(node)).is_none(),
            _ => false,
        }
    }
}
