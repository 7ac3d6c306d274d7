//! Whose object is this: adoption of orphans that a selector matches, release of owned ones that it no longer does.

use std::sync::Arc;

use api::{Key, LabelSelector, Object, Patch, Resource, SmolStr, Value, Verb, Write};
use reconcile::{ApiStep, Cache, Gap, Live};
use serde_json::json;

/// A kind as owner references name it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    pub(crate) api_version: &'static str,
    pub(crate) kind: &'static str,
    /// What an owned object carries as long as it is owned.
    pub(crate) finalizer: Option<&'static str>,
}

/// The objects of `resource` that are `owner`'s, and what to do about those that should or should no longer be.
pub(crate) struct Claims {
    pub(crate) owned: Vec<Arc<Object>>,
    steps: Vec<(String, ApiStep)>,
}

impl Kind {
    /// A reference to `owner` as the one controller.
    pub(crate) fn reference(self, owner: &Object) -> Value {
        json!({
            "apiVersion": self.api_version, "kind": self.kind, "name": owner.key.name, "uid": owner.meta.uid,
            "controller": true, "blockOwnerDeletion": true,
        })
    }

    /// Sorts out the objects of `resource` that name `owner` or that its selector matches. An adopted object counts
    /// only once the cache shows it as owned.
    pub(crate) fn claim(
        self,
        owner: &Object,
        selector: &LabelSelector,
        resource: &Resource,
        cache: &Cache,
        may_adopt: impl Fn(&Object) -> bool,
    ) -> Claims {
        let mut claims = Claims {
            owned: Vec::new(),
            steps: Vec::new(),
        };
        let is_going = owner.meta.deleted().is_some();
        for object in cache
            .owned_by(&owner.meta.uid)
            .filter(|o| o.key.resource == *resource)
        {
            if !is_controlled_by(object, owner) {
                continue;
            }
            if selector.matches_meta(&object.meta) {
                claims.owned.push(object.clone());
            } else if !is_going {
                claims.steps.push((
                    format!("release: {} is not selected", object.key),
                    self.release(owner, object),
                ));
            }
        }
        if is_going {
            return claims;
        }
        for object in matching(cache, resource, &owner.key.namespace, selector) {
            let is_orphan = object.meta.controller().is_none() && object.meta.deleted().is_none();
            if is_orphan && may_adopt(object) {
                claims.steps.push((
                    format!("adopt: {} is selected", object.key),
                    self.adopt(owner, object),
                ));
            }
        }
        claims
    }

    fn adopt(self, owner: &Object, object: &Object) -> ApiStep {
        let mut patch =
            json!({"metadata": {"ownerReferences": [self.reference(owner)], "uid": object.meta.uid}});
        if let Some(finalizer) = self.finalizer {
            patch["metadata"]["finalizers"] = json!([finalizer]);
        }
        ApiStep::new(strategic(&object.key, patch))
            .only_if(Live::Present(owner.key.clone(), owner.meta.uid.clone()))
    }

    fn release(self, owner: &Object, object: &Object) -> ApiStep {
        let gone = json!([{"$patch": "delete", "uid": owner.meta.uid}]);
        let mut patch = json!({"metadata": {"ownerReferences": gone, "uid": object.meta.uid}});
        if let Some(finalizer) = self.finalizer {
            patch["metadata"]["$deleteFromPrimitiveList/finalizers"] = json!([finalizer]);
        }
        ApiStep::new(strategic(&object.key, patch))
    }
}

impl Claims {
    /// What is open about whose objects they are.
    pub(crate) fn gap(all: &[&Self]) -> Gap<ApiStep> {
        let steps = all.iter().flat_map(|claims| &claims.steps);
        steps.fold(Gap::closed(), |gap, (about, step)| gap.act(about, step.clone()))
    }

    /// `true` while something that is to be owned is not yet.
    pub(crate) fn adopts(&self) -> bool {
        self.steps.iter().any(|(about, _)| about.starts_with("adopt"))
    }
}

pub(crate) fn strategic(key: &Key, patch: Value) -> Write {
    Write {
        verb: Verb::Patch(Patch::Strategic(patch)),
        ..Write::merge(key.clone(), Value::Null)
    }
}

pub(crate) fn is_controlled_by(object: &Object, owner: &Object) -> bool {
    object
        .meta
        .controller()
        .is_some_and(|of| of.uid == owner.meta.uid)
}

/// The objects of a namespace that a selector matches, by the label index where the selector names a value.
pub(crate) fn matching<'a>(
    cache: &'a Cache,
    resource: &Resource,
    namespace: &str,
    selector: &LabelSelector,
) -> Vec<&'a Arc<Object>> {
    let named = selector.requirements().iter().find_map(|requirement| {
        let value = selector.exact(&requirement.key)?;
        Some((requirement.key.clone(), SmolStr::new(value)))
    });
    let matches = |object: &&Arc<Object>| selector.matches_meta(&object.meta);
    match named {
        Some((key, value)) => cache
            .by_label(resource, namespace, &key, &value)
            .filter(matches)
            .collect(),
        None if selector.is_nothing() => Vec::new(),
        None => cache.in_namespace(resource, namespace).filter(matches).collect(),
    }
}

/// The keys of the controllers of `kind` that a change of a dependent concerns: its owner, or, for an orphan,
/// whoever's selector (read by `selector_of`) matches it.
pub(crate) fn owners(
    changed: &Object,
    kind: Kind,
    owners: &Resource,
    cache: &Cache,
    selector_of: impl Fn(&Arc<Object>) -> Option<LabelSelector>,
) -> Vec<Key> {
    if let Some(owner) = changed.meta.controller() {
        let is_ours = owner.kind == kind.kind && owner.api_version == kind.api_version;
        let key = owners.key(changed.key.namespace.clone(), owner.name.clone());
        return if is_ours { vec![key] } else { Vec::new() };
    }
    if changed.meta.labels.is_empty() {
        return Vec::new();
    }
    cache
        .in_namespace(owners, &changed.key.namespace)
        .filter(|owner| {
            selector_of(owner).is_some_and(|s| !s.is_everything() && s.matches_meta(&changed.meta))
        })
        .map(|owner| owner.key.clone())
        .collect()
}
