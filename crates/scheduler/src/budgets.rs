//! PodDisruptionBudgets: whom to put out last.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use api::{Key, LabelSelector, Object, SmolStr, Value};
use serde::Deserialize;

use crate::demand::selector;
use crate::guest::Guest;

#[derive(Default)]
pub(crate) struct Budgets(BTreeMap<Key, Budget>);

struct Budget {
    selector: LabelSelector,
    allowed: i64,
    /// Already given leave by the API.
    disrupted: HashSet<SmolStr>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct View {
    spec: Spec,
    status: Status,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Spec {
    selector: Value,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Status {
    disruptions_allowed: i64,
    disrupted_pods: Option<HashMap<SmolStr, Value>>,
}

impl Budgets {
    pub(crate) fn put(&mut self, budget: &Object) {
        let Ok(view) = budget.view::<View>() else { return };
        let disrupted = view.status.disrupted_pods.into_iter().flatten();
        let budget_of = Budget {
            selector: selector(&view.spec.selector),
            allowed: view.status.disruptions_allowed,
            disrupted: disrupted.map(|(name, _)| name).collect(),
        };
        self.0.insert(budget.key.clone(), budget_of);
    }

    pub(crate) fn remove(&mut self, budget: &Key) {
        self.0.remove(budget);
    }

    /// Those whose leaving breaks a budget, and those whose leaving does not, each in the order given.
    pub(crate) fn split(&self, guests: Vec<Arc<Guest>>) -> (Vec<Arc<Guest>>, Vec<Arc<Guest>>) {
        let mut left: HashMap<&Key, i64> = HashMap::new();
        guests.into_iter().partition(|guest| {
            let mut breaks = false;
            for (key, budget) in &self.0 {
                if budget.guards(key, guest) {
                    let left = left.entry(key).or_insert(budget.allowed);
                    *left -= 1;
                    breaks |= *left < 0;
                }
            }
            breaks
        })
    }
}

impl Budget {
    /// A budget with an empty selector guards nobody.
    fn guards(&self, key: &Key, guest: &Guest) -> bool {
        let labels = &guest.person.labels;
        key.namespace == guest.key().namespace
            && !labels.is_empty()
            && !self.selector.is_everything()
            && self.selector.matches(labels)
            && !self.disrupted.contains(&guest.key().name)
    }
}
