//! `nodeSelector` and required node affinity, answered from the index of labels.

use api::SmolStr;

use super::{Filter, Refusal, Wakes, refuse};
use crate::bits::Bits;
use crate::demand::{Demand, Expression, Term};
use crate::snapshot::{Slot, Snapshot};

pub(super) struct Affinity;

impl Filter for Affinity {
    fn wakes_on(&self) -> Wakes {
        Wakes::NODE
    }

    fn narrow(&self, demand: &Demand, nodes: &Snapshot, candidates: &mut Bits) {
        for (key, value) in &demand.node_selector {
            match nodes.labels.get(key).and_then(|values| values.get(value)) {
                Some(with) => candidates.keep(with),
                None => *candidates = Bits::default(),
            }
        }
        let Some(terms) = &demand.required_terms else {
            return;
        };
        let mut any = Bits::default();
        for term in terms {
            any.add_all(&matching(term, nodes, candidates));
        }
        candidates.keep(&any);
    }

    fn explain(&self, demand: &Demand, nodes: &Snapshot, node: Slot) -> Vec<Refusal> {
        let reason = "node(s) didn't match Pod's node affinity/selector";
        let labels = nodes.labels_of(node);
        for (key, value) in &demand.node_selector {
            if label(labels, key) != Some(value) {
                let shortfall = format!("nodeSelector wants label {key}={value}");
                return vec![refuse("NodeAffinityMismatch", reason, shortfall)];
            }
        }
        match &demand.required_terms {
            Some(terms)
                if !terms
                    .iter()
                    .any(|term| matches_term(term, &nodes.names[node], labels)) =>
            {
                vec![refuse(
                    "NodeAffinityMismatch",
                    reason,
                    "no required node affinity term matches its labels",
                )]
            }
            _ => Vec::new(),
        }
    }
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
