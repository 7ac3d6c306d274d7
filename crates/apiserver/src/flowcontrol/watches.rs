//! How many watch what, for the cost of a change: every watcher is told of it.

use std::collections::HashMap;
use std::sync::Arc;

use api::SmolStr;
use parking_lot::Mutex;

/// Watches of one resource that are found by a field (as upstream's caches have it): a change reaches few of them.
const INDEXED: &[(&str, &str)] = &[("pods", "spec.nodeName")];

#[derive(Default)]
pub(crate) struct Watches(Mutex<HashMap<SmolStr, Vec<Group>>>);

#[derive(Default)]
struct Group {
    group: SmolStr,
    /// Of the whole resource, and the empty name, are counted under the empty namespace.
    namespaces: HashMap<SmolStr, HashMap<SmolStr, usize>>,
}

/// What is watched; namespace and name are empty where all are.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) group: SmolStr,
    pub(crate) resource: SmolStr,
    pub(crate) namespace: SmolStr,
    pub(crate) name: SmolStr,
}

/// A watch that counts until this is dropped.
pub(crate) struct Watching {
    watches: Arc<Watches>,
    place: Place,
}

impl Watches {
    /// `None` for one that counts as no watcher. `field` says what value a field must have, if the watch asks for one.
    pub(crate) fn join<'a>(
        self: &Arc<Self>,
        place: Place,
        field: impl Fn(&str) -> Option<&'a str>,
    ) -> Option<Watching> {
        let indexed = INDEXED.iter().find(|(resource, _)| *resource == place.resource);
        let value = indexed.and_then(|(_, path)| field(path));
        if value.is_some_and(|value| !value.is_empty()) {
            return None;
        }
        self.change(&place, 1);
        let watches = Arc::clone(self);
        Some(Watching { watches, place })
    }

    /// How many are told of a change. A namespace or name that is not known is empty.
    pub(crate) fn count(&self, group: &str, resource: &str, namespace: &str, name: &str) -> usize {
        let resources = self.0.lock();
        let groups = resources.get(resource).into_iter().flatten();
        let Some(group) = groups.into_iter().find(|one| one.group == group) else {
            return 0;
        };
        let at = |namespace: &str, name: &str| {
            let names = group.namespaces.get(namespace);
            names.and_then(|names| names.get(name)).copied().unwrap_or(0)
        };
        let mut count = at("", "");
        if !namespace.is_empty() {
            count += at(namespace, "");
        }
        if !name.is_empty() {
            count += at(namespace, name);
        }
        count
    }

    fn change(&self, place: &Place, by: isize) {
        let mut resources = self.0.lock();
        let groups = resources.entry(place.resource.clone()).or_default();
        let at = groups.iter().position(|one| one.group == place.group);
        let at = at.unwrap_or_else(|| {
            groups.push(Group {
                group: place.group.clone(),
                ..Group::default()
            });
            groups.len() - 1
        });
        let namespaces = &mut groups[at].namespaces;
        let names = namespaces.entry(place.namespace.clone()).or_default();
        let count = names.entry(place.name.clone()).or_default();
        *count = count.saturating_add_signed(by);
        if *count == 0 {
            names.remove(&place.name);
            if names.is_empty() {
                namespaces.remove(&place.namespace);
            }
        }
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        self.watches.change(&self.place, -1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(namespace: &str, name: &str) -> Place {
        Place {
            group: SmolStr::default(),
            resource: "pods".into(),
            namespace: namespace.into(),
            name: name.into(),
        }
    }

    #[test]
    fn a_change_is_told_to_who_watches_the_place_or_more() {
        let watches = Arc::new(Watches::default());
        let all = watches.join(place("", ""), |_| None);
        let _namespace = watches.join(place("a", ""), |_| None);
        let _one = watches.join(place("a", "x"), |_| Some(""));
        assert!(watches.join(place("", ""), |_| Some("node")).is_none());
        assert_eq!(watches.count("", "pods", "a", "x"), 3);
        assert_eq!(watches.count("", "pods", "a", ""), 2);
        assert_eq!(watches.count("", "pods", "b", "x"), 1);
        assert_eq!(watches.count("other", "pods", "a", "x"), 0);
        drop(all);
        assert_eq!(watches.count("", "pods", "a", "x"), 2);
    }
}
