//! Spread for pods that ask for none: over the pods of the same Services and of the same controller.

use std::collections::{BTreeMap, HashMap};

use api::selector::{LabelRequirement, Operator};
use api::{Key, LabelSelector, Object, Resource, SmolStr, Value};
use serde::Deserialize;

use crate::demand::selector;
use crate::guest::Person;

/// What Services and controllers select.
#[derive(Default)]
pub(crate) struct Selectors {
    services: HashMap<SmolStr, BTreeMap<SmolStr, Pairs>>,
    controllers: HashMap<Key, LabelSelector>,
}

type Pairs = BTreeMap<SmolStr, SmolStr>;

#[derive(Deserialize)]
struct View {
    #[serde(default)]
    spec: Spec,
}

#[derive(Default, Deserialize)]
struct Spec {
    #[serde(default)]
    selector: Value,
}

impl Selectors {
    /// Takes in a Service or a controller as it is now; `None` when it is gone. False if it is neither.
    pub(crate) fn take(&mut self, key: &Key, object: Option<&Object>) -> bool {
        let selected = || {
            object
                .and_then(|o| o.view::<View>().ok())
                .map(|view| view.spec.selector)
        };
        match (key.resource.group.as_str(), key.resource.plural.as_str()) {
            ("", "services") => self.take_service(key, selected()),
            ("", "replicationcontrollers") => {
                self.take_controller(key, selected().map(|map| LabelSelector::from_map(&map)));
            }
            ("apps", "replicasets" | "statefulsets") => {
                self.take_controller(key, selected().map(|value| selector(&value)));
            }
            _ => return false,
        }
        true
    }

    fn take_service(&mut self, key: &Key, selected: Option<Value>) {
        let services = self.services.entry(key.namespace.clone()).or_default();
        match selected.and_then(|map| Pairs::deserialize(map).ok()) {
            Some(pairs) if !pairs.is_empty() => drop(services.insert(key.name.clone(), pairs)),
            _ => drop(services.remove(&key.name)),
        }
        if services.is_empty() {
            self.services.remove(&key.namespace);
        }
    }

    fn take_controller(&mut self, key: &Key, selector: Option<LabelSelector>) {
        match selector {
            Some(selector) => drop(self.controllers.insert(key.clone(), selector)),
            None => drop(self.controllers.remove(key)),
        }
    }

    /// The pods that are like this one; `None` if nothing says which.
    pub(crate) fn like(&self, person: &Person) -> Option<LabelSelector> {
        let mut pairs = Pairs::new();
        let has =
            |(key, value): (&SmolStr, &SmolStr)| person.labels.iter().any(|(k, v)| k == key && v == value);
        for selected in self
            .services
            .get(&person.key.namespace)
            .into_iter()
            .flat_map(BTreeMap::values)
        {
            if selected.iter().all(has) {
                pairs.extend(selected.clone());
            }
        }
        let equal = |(key, value)| LabelRequirement {
            key,
            operator: Operator::Equals,
            values: vec![value],
        };
        let mut requirements: Vec<_> = pairs.into_iter().map(equal).collect();
        let controller = self.controller(person).and_then(|key| self.controllers.get(&key));
        if let Some(own) = controller {
            let more = own.requirements().iter().filter(|r| !requirements.contains(r));
            requirements.extend(more.cloned().collect::<Vec<_>>());
        }
        (!requirements.is_empty()).then(|| LabelSelector::of(requirements))
    }

    fn controller(&self, person: &Person) -> Option<Key> {
        let owner = person.owner.as_ref()?;
        let resource = match (owner.api_version.as_str(), owner.kind.as_str()) {
            ("v1", "ReplicationController") => Resource::of("", "replicationcontrollers"),
            ("apps/v1", "ReplicaSet") => Resource::of("apps", "replicasets"),
            ("apps/v1", "StatefulSet") => Resource::of("apps", "statefulsets"),
            _ => return None,
        };
        Some(resource.key(person.key.namespace.clone(), owner.name.clone()))
    }
}
