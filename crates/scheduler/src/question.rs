//! One pod's question to the snapshot: what of its terms is the same for every node, computed once.

use api::SmolStr;

use crate::demand::{Demand, Term};
use crate::filter::{Apart, Evenness, Storage};
use crate::guest::Guest;
use crate::profile::Profile;
use crate::snapshot::Snapshot;

pub(crate) struct Question<'a> {
    pub(crate) guest: &'a Guest,
    pub(crate) profile: &'a Profile,
    /// Nodes that its required terms name; it goes nowhere else.
    pub(crate) named: Option<Vec<SmolStr>>,
    pub(crate) apart: Apart,
    pub(crate) evenness: Evenness,
    pub(crate) storage: Storage,
    /// Whether refusals are to say by how much a node falls short.
    pub(crate) tells: bool,
}

impl<'a> Question<'a> {
    pub(crate) fn new(guest: &'a Guest, profile: &'a Profile, nodes: &Snapshot) -> Self {
        Self {
            guest,
            profile,
            named: named(guest.demand()),
            apart: Apart::of(guest, nodes),
            evenness: Evenness::of(guest, nodes),
            storage: Storage::of(guest, nodes),
            tells: false,
        }
    }
}

/// The nodes that required node affinity names by `metadata.name`, if every term does.
fn named(demand: &Demand) -> Option<Vec<SmolStr>> {
    let terms = demand.required_terms.as_ref().filter(|terms| !terms.is_empty())?;
    let mut all = Vec::new();
    for term in terms {
        all.extend(named_by(term)?);
    }
    Some(all)
}

fn named_by(term: &Term) -> Option<Vec<SmolStr>> {
    let fields = term.match_fields.iter().flatten();
    let mut names = fields.filter(|f| f.key == "metadata.name" && f.operator == "In");
    let mut all = names.next()?.values.clone().unwrap_or_default();
    for other in names {
        let values = other.values.as_deref().unwrap_or_default();
        all.retain(|name| values.contains(name));
    }
    Some(all)
}
