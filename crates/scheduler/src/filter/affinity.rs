//! `nodeSelector` and required node affinity, answered from the index of labels.

use api::SmolStr;

use super::{Filter, Happening, Refusal, Wakes, refuse};
use crate::bits::Bits;
use crate::demand::{Demand, Expression, Term};
use crate::guest::Guest;
use crate::question::Question;
use crate::snapshot::{Slot, Snapshot};

pub(super) struct Affinity;

const REASON: &str = "node(s) didn't match Pod's node affinity/selector";

impl Filter for Affinity {
    fn name(&self) -> &'static str {
        "NodeAffinity"
    }

    fn wakes_on(&self) -> Wakes {
        Wakes::NODE
    }

    fn narrow(&self, question: &Question<'_>, nodes: &Snapshot, candidates: &mut Bits) {
        if let Some(terms) = &question.profile.added_affinity.required {
            keep_any(terms, nodes, candidates);
        }
        admitted(question.guest.demand(), nodes, candidates);
    }

    fn explain(&self, question: &Question<'_>, nodes: &Snapshot, node: Slot) -> Vec<Refusal> {
        let demand = question.guest.demand();
        let labels = nodes.labels_of(node);
        let none_of = |terms: &[Term]| {
            !terms
                .iter()
                .any(|term| matches_term(term, &nodes.names[node], labels))
        };
        let added = question.profile.added_affinity.required.as_deref();
        if added.is_some_and(none_of) {
            let reason = "node(s) didn't match scheduler-enforced node affinity";
            return vec![refuse(
                "NodeAffinityEnforced",
                reason,
                "the scheduler's profile demands it",
            )];
        }
        for (key, value) in &demand.node_selector {
            if label(labels, key) != Some(value) {
                let shortfall = format!("nodeSelector wants label {key}={value}");
                return vec![refuse("NodeAffinityMismatch", REASON, shortfall)];
            }
        }
        if demand.required_terms.as_deref().is_some_and(none_of) {
            let shortfall = "no required node affinity term matches its labels";
            return vec![refuse("NodeAffinityMismatch", REASON, shortfall)];
        }
        Vec::new()
    }

    fn forbids(&self, question: &Question<'_>, _: &Snapshot) -> Option<Refusal> {
        let nowhere = question.named.as_ref().is_some_and(Vec::is_empty);
        nowhere.then(|| refuse("NodeAffinityConflict", "pod affinity terms conflict", ""))
    }

    fn helps(&self, guest: &Guest, happening: Happening<'_>, nodes: &Snapshot) -> bool {
        let Happening::NodeChanged(node) = happening else {
            return false;
        };
        let mut one = Bits::default();
        one.insert(node);
        admitted(guest.demand(), nodes, &mut one);
        !one.is_empty()
    }
}

/// Keeps the nodes that the pod's `nodeSelector` and required node affinity admit.
pub(crate) fn admitted(demand: &Demand, nodes: &Snapshot, candidates: &mut Bits) {
    for (key, value) in &demand.node_selector {
        match nodes.labels.get(key).and_then(|values| values.get(value)) {
            Some(with) => candidates.keep(with),
            None => *candidates = Bits::default(),
        }
    }
    if let Some(terms) = &demand.required_terms {
        keep_any(terms, nodes, candidates);
    }
}

fn keep_any(terms: &[Term], nodes: &Snapshot, candidates: &mut Bits) {
    let mut any = Bits::default();
    for term in terms {
        any.add_all(&matching(term, nodes, candidates));
    }
    candidates.keep(&any);
}

/// The candidates that match the term.
fn matching(term: &Term, nodes: &Snapshot, candidates: &Bits) -> Bits {
    let expressions = term.match_expressions.as_deref().unwrap_or_default();
    let fields = term.match_fields.as_deref().unwrap_or_default();
    if expressions.is_empty() && fields.is_empty() {
        return Bits::default();
    }
    let mut left = candidates.clone();
    for expression in expressions {
        narrow_by(expression, nodes, &mut left);
    }
    if !fields.is_empty() {
        left.retain(|node| fields.iter().all(|field| field_holds(field, &nodes.names[node])));
    }
    left
}

fn narrow_by(expression: &Expression, nodes: &Snapshot, left: &mut Bits) {
    let by_value = nodes.labels.get(&expression.key);
    let wanted = expression.values.as_deref().unwrap_or_default();
    let mut with = Bits::default();
    for (value, having) in by_value.into_iter().flatten() {
        let counts = match expression.operator.as_str() {
            "In" | "NotIn" => wanted.contains(value),
            "Gt" | "Lt" => compares(expression, value),
            _ => true,
        };
        if counts {
            with.add_all(having);
        }
    }
    match expression.operator.as_str() {
        "In" | "Exists" | "Gt" | "Lt" => left.keep(&with),
        "NotIn" | "DoesNotExist" => left.drop_all(&with),
        _ => *left = Bits::default(),
    }
}

/// Whether a node of this name and these labels matches the term.
pub(crate) fn matches_term(term: &Term, name: &str, labels: &[(SmolStr, SmolStr)]) -> bool {
    let expressions = term.match_expressions.as_deref().unwrap_or_default();
    let fields = term.match_fields.as_deref().unwrap_or_default();
    (!expressions.is_empty() || !fields.is_empty())
        && expressions.iter().all(|e| holds(e, label(labels, &e.key)))
        && fields.iter().all(|field| field_holds(field, name))
}

fn label<'a>(labels: &'a [(SmolStr, SmolStr)], key: &str) -> Option<&'a SmolStr> {
    let at = labels.binary_search_by(|(k, _)| k.as_str().cmp(key)).ok()?;
    Some(&labels[at].1)
}

fn holds(expression: &Expression, value: Option<&SmolStr>) -> bool {
    let wanted = expression.values.as_deref().unwrap_or_default();
    match expression.operator.as_str() {
        "In" => value.is_some_and(|v| wanted.contains(v)),
        "NotIn" => !value.is_some_and(|v| wanted.contains(v)),
        "Exists" => value.is_some(),
        "DoesNotExist" => value.is_none(),
        "Gt" | "Lt" => value.is_some_and(|v| compares(expression, v)),
        _ => false,
    }
}

/// `Gt` and `Lt` compare whole numbers; anything else matches nothing.
fn compares(expression: &Expression, value: &str) -> bool {
    let bound = expression
        .values
        .as_deref()
        .and_then(|v| v.first())
        .and_then(|v| v.parse::<i64>().ok());
    match (value.parse::<i64>(), bound) {
        (Ok(value), Some(bound)) if expression.operator == "Gt" => value > bound,
        (Ok(value), Some(bound)) => value < bound,
        _ => false,
    }
}

/// The only field that upstream lets one match is `metadata.name`.
fn field_holds(field: &Expression, name: &str) -> bool {
    let named = field.values.iter().flatten().any(|v| v == name);
    match (field.key.as_str(), field.operator.as_str()) {
        ("metadata.name", "In") => named,
        ("metadata.name", "NotIn") => !named,
        _ => false,
    }
}
