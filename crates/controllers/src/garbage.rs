//! What nobody owns any more goes: an object whose owners are all gone is deleted; a foreground deletion waits for
//! its dependents; an orphaning one sets them free.
//!
//! ```text
//! pods/a/web owned by replicasets.apps/a/web, which is gone   →   delete pods/a/web
//! ```

use std::sync::Arc;

use api::{DeleteOptions, Key, Object, Owner, Propagation, SmolStr, Timestamp, Write};
use reconcile::{ApiStep, Cache, Cause, Controller, Follows, Gap, Live, Named};
use serde::Deserialize;
use serde_json::json;

use crate::limits::NAMED_WAITS;
use crate::resources::EVENTS;
use crate::status::seconds_after;

pub struct Garbage;

const FOREGROUND: &str = "foregroundDeletion";
const ORPHAN: &str = "orphan";

/// All that counts is in the index.
#[derive(Deserialize)]
pub struct Anything {}

/// What is known of one owner reference.
#[derive(Debug, PartialEq)]
enum Standing {
    Solid,
    /// The owner waits for its dependents to go first.
    Waiting,
    /// Not in the cache; whether it is really gone is asked before anything is written.
    Dangling(Key),
    Unknown(Cause),
}

pub struct Family {
    owners: Vec<(Owner, Standing)>,
    dependents: Vec<Arc<Object>>,
    now: Timestamp,
}

impl Controller for Garbage {
    type Desired = Anything;
    type Observed = Family;
    type Step = ApiStep;
    const NAME: &'static str = "garbage";
    const COMPONENT: &'static str = "garbage-collector-controller";

    fn follows(&self) -> Follows {
        Follows::Everything
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == EVENTS {
            return Vec::new();
        }
        let here = cache.by_uid(&changed.meta.uid).is_some();
        let mut keys = Vec::new();
        if here && (!changed.meta.owners().is_empty() || waits(changed) || orphans(changed)) {
            keys.push(changed.key.clone());
        }
        if !here || waits(changed) {
            keys.extend(
                cache
                    .owned_by(&changed.meta.uid)
                    .map(|dependent| dependent.key.clone()),
            );
        }
        for owner in changed
            .meta
            .owners()
            .iter()
            .filter_map(|owner| cache.by_uid(&owner.uid))
        {
            if waits(owner) || orphans(owner) {
                keys.push(owner.key.clone());
            }
        }
        keys
    }

    /// Only the metadata counts, and of it very little.
    fn matters(&self, before: &Object, now: &Object) -> bool {
        let (old, new) = (&before.meta, &now.meta);
        old.uid != new.uid
            || old.owners() != new.owners()
            || old.finalizers() != new.finalizers()
            || old.deleted().is_some() != new.deleted().is_some()
    }

    fn observe(&self, object: &Named<Anything>, cache: &Cache) -> Family {
        let meta = &object.object.meta;
        let standing = |owner: &Owner| (owner.clone(), standing(owner, object.key(), cache));
        Family {
            owners: meta.owners().iter().map(standing).collect(),
            dependents: cache.owned_by(&meta.uid).cloned().collect(),
            now: cache.now(),
        }
    }

    fn gap(&self, object: &Named<Anything>, family: &Family) -> Gap<ApiStep> {
        let object = &object.object;
        if waits(object) {
            return foreground(object, family);
        }
        if orphans(object) {
            return orphan(object, family);
        }
        if object.meta.deleted().is_some() || family.owners.is_empty() {
            return Gap::closed();
        }
        collect(object, family)
    }
}

fn waits(object: &Object) -> bool {
    object.meta.deleted().is_some() && object.meta.finalizers().iter().any(|f| f == FOREGROUND)
}

fn orphans(object: &Object) -> bool {
    object.meta.deleted().is_some() && object.meta.finalizers().iter().any(|f| f == ORPHAN)
}

fn standing(owner: &Owner, of: &Key, cache: &Cache) -> Standing {
    let Some(served) = cache.resource_of(&owner.api_version, &owner.kind) else {
        let says = format!(
            "no resource is served for {}, kind {}",
            owner.api_version, owner.kind
        );
        return Standing::Unknown(Cause::new("OwnerKindUnknown", says));
    };
    if served.namespaced && of.namespace.is_empty() {
        let says = format!(
            "cluster-scoped {of} names an owner of namespaced kind {}",
            owner.kind
        );
        return Standing::Unknown(Cause::new("OwnerRefInvalidNamespace", says));
    }
    if cache.seen(&served.resource).0 == 0 {
        let says = format!("{} have not been listed yet", served.resource);
        return Standing::Unknown(Cause::new("NotSeenYet", says));
    }
    let namespace = if served.namespaced {
        of.namespace.clone()
    } else {
        SmolStr::default()
    };
    let key = served.resource.key(namespace, owner.name.clone());
    match cache.get(&key).filter(|found| found.meta.uid == owner.uid) {
        None => Standing::Dangling(key),
        Some(found) if waits(found) => Standing::Waiting,
        Some(_) => Standing::Solid,
    }
}

/// The object waits for the dependents that block it; they are asked to go in their own turns.
fn foreground(object: &Arc<Object>, family: &Family) -> Gap<ApiStep> {
    let blocks = |dependent: &&Arc<Object>| {
        dependent
            .meta
            .owners()
            .iter()
            .any(|owner| owner.uid == object.meta.uid && owner.block_owner_deletion)
    };
    let blocking: Vec<&Arc<Object>> = family.dependents.iter().filter(blocks).collect();
    if blocking.is_empty() {
        return Gap::closed().act("dependents: none block", without_finalizer(object, FOREGROUND));
    }
    let about = format!("dependents: want 0, have {}", blocking.len());
    blocking
        .into_iter()
        .take(NAMED_WAITS)
        .fold(Gap::closed(), |gap, dependent| {
            let cause = Cause::new(
                "DependentsRemain",
                format!("{} blocks the deletion of its owner", dependent.key),
            );
            gap.wait(&about, dependent.key.clone(), cause)
        })
}

fn orphan(object: &Arc<Object>, family: &Family) -> Gap<ApiStep> {
    if family.dependents.is_empty() {
        return Gap::closed().act("dependents: all free", without_finalizer(object, ORPHAN));
    }
    let about = format!("dependents: {} to set free", family.dependents.len());
    let free = family.dependents.iter().map(|dependent| {
        let kept = dependent
            .meta
            .owners()
            .iter()
            .filter(|owner| owner.uid != object.meta.uid);
        owned_only_by(dependent, kept)
    });
    Gap::closed().acts(&about, free)
}

/// Deletes the object if nothing owns it any more, or takes the owners that are gone off it.
fn collect(object: &Arc<Object>, family: &Family) -> Gap<ApiStep> {
    for (owner, standing) in &family.owners {
        if let Standing::Unknown(cause) = standing {
            let about = format!("owner: {} {} is not known", owner.kind, owner.name);
            return Gap::closed().hold(about, seconds_after(family.now, 30), cause.clone());
        }
    }
    let is = |standing: &Standing| family.owners.iter().any(|(_, s)| s == standing);
    let gone: Vec<Live> = family
        .owners
        .iter()
        .filter_map(|(owner, standing)| match standing {
            Standing::Dangling(key) => Some(Live::Absent(key.clone(), owner.uid.clone())),
            _ => None,
        })
        .collect();
    if is(&Standing::Solid) {
        if gone.is_empty() && !is(&Standing::Waiting) {
            return Gap::closed();
        }
        let solid = family
            .owners
            .iter()
            .filter(|(_, s)| *s == Standing::Solid)
            .map(|(owner, _)| owner);
        let step = owned_only_by(object, solid);
        return Gap::closed().act("owners: some are gone", if_all(step, gone));
    }
    if is(&Standing::Waiting) && !family.dependents.is_empty() {
        if let Some(unblock) = in_a_circle(object, family) {
            return Gap::closed().act("owners: in a circle of waits", unblock);
        }
        let step = delete(object, Propagation::Foreground);
        return Gap::closed().act("owner: waits for this to go", if_all(step, gone));
    }
    let has = |finalizer: &str| object.meta.finalizers().iter().any(|f| f == finalizer);
    let propagation = match (has(ORPHAN), has(FOREGROUND)) {
        (true, _) => Propagation::Orphan,
        (false, true) => Propagation::Foreground,
        (false, false) => Propagation::Background,
    };
    Gap::closed().act(
        "owners: want one, have none",
        if_all(delete(object, propagation), gone),
    )
}

fn if_all(mut step: ApiStep, facts: Vec<Live>) -> ApiStep {
    step.only_if.extend(facts);
    step
}

/// A dependent of this object waits in turn: this object must stop blocking its owners, or both wait for ever.
fn in_a_circle(object: &Object, family: &Family) -> Option<ApiStep> {
    let blocks = object
        .meta
        .owners()
        .iter()
        .any(|owner| owner.block_owner_deletion);
    let circle = blocks && family.dependents.iter().any(|dependent| waits(dependent));
    circle.then(|| {
        let owners: Vec<Owner> = object.meta.owners().to_vec();
        let unblocked: Vec<Owner> = owners
            .into_iter()
            .map(|o| Owner {
                block_owner_deletion: false,
                ..o
            })
            .collect();
        owned_only_by(object, unblocked.iter())
    })
}

fn delete(object: &Object, propagation: Propagation) -> ApiStep {
    let options = DeleteOptions {
        propagation: Some(propagation),
        uid: Some(object.meta.uid.clone()),
        revision: Some(object.revision),
        ..DeleteOptions::default()
    };
    ApiStep::new(Write::delete(object.key.clone(), options))
}

fn owned_only_by<'a>(object: &Object, owners: impl Iterator<Item = &'a Owner>) -> ApiStep {
    let references: Vec<_> = owners
        .map(|owner| {
            let mut reference = json!({
                "apiVersion": owner.api_version, "kind": owner.kind, "name": owner.name, "uid": owner.uid,
            });
            if owner.controller {
                reference["controller"] = json!(true);
            }
            if owner.block_owner_deletion {
                reference["blockOwnerDeletion"] = json!(true);
            }
            reference
        })
        .collect();
    let references = if references.is_empty() {
        json!(null)
    } else {
        json!(references)
    };
    patched(object, json!({"ownerReferences": references}))
}

fn without_finalizer(object: &Object, finalizer: &str) -> ApiStep {
    let left: Vec<&SmolStr> = object
        .meta
        .finalizers()
        .iter()
        .filter(|f| *f != finalizer)
        .collect();
    let left = if left.is_empty() { json!(null) } else { json!(left) };
    patched(object, json!({"finalizers": left}))
}

/// A merge patch of the metadata, of this very revision.
fn patched(object: &Object, mut metadata: api::Value) -> ApiStep {
    metadata["resourceVersion"] = json!(object.revision.to_string());
    metadata["uid"] = json!(object.meta.uid);
    ApiStep::new(Write::merge(object.key.clone(), json!({"metadata": metadata})))
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use reconcile::check;

    const OWNER: &str = "kind: ConfigMap\nmetadata: {name: owner}\n";
    const POD: &str = "---\nkind: Pod\nmetadata:\n  name: p\n  ownerReferences:\n  \
                       - {apiVersion: v1, kind: ConfigMap, name: owner, uid: uid-owner, blockOwnerDeletion: true}\n";

    fn see(key: &str, world: &str, expect: Expect) {
        expect.assert_eq(&check(Garbage, key, world));
    }

    #[test]
    fn an_object_without_owners_goes_if_they_are_really_gone() {
        let other = OWNER.replace("name: owner", "name: other");
        see(
            "pods/default/p",
            &format!("{other}{POD}"),
            expect![[r#"
            owners: want one, have none -> delete pods/default/p Background if configmaps/default/owner (uid-owner) is absent
        "#]],
        );
        see("pods/default/p", &format!("{OWNER}{POD}"), expect![""]);
        let renewed = OWNER.replace("name: owner", "name: owner, uid: uid-renewed");
        see(
            "pods/default/p",
            &format!("{renewed}{POD}"),
            expect![[r#"
            owners: want one, have none -> delete pods/default/p Background if configmaps/default/owner (uid-owner) is absent
        "#]],
        );
    }

    #[test]
    fn one_owner_is_enough() {
        let two = format!("{POD}  - {{apiVersion: v1, kind: ConfigMap, name: gone, uid: uid-gone}}\n");
        see(
            "pods/default/p",
            &format!("{OWNER}{two}"),
            expect![[r#"
            owners: some are gone -> patch pods/default/p {"metadata":{"ownerReferences":[{"apiVersion":"v1","blockOwnerDeletion":true,"kind":"ConfigMap","name":"owner","uid":"uid-owner"}],"resourceVersion":"2","uid":"uid-p"}} if configmaps/default/gone (uid-gone) is absent
        "#]],
        );
    }

    #[test]
    fn a_foreground_deletion_waits_for_its_dependents() {
        let going =
            "name: owner, finalizers: [foregroundDeletion], deletionTimestamp: '2026-01-01T11:00:00Z'";
        let going = OWNER.replace("name: owner", going);
        see(
            "configmaps/default/owner",
            &format!("{going}{POD}"),
            expect![[r#"
            dependents: want 0, have 1 -> wait for pods/default/p: DependentsRemain: pods/default/p blocks the deletion of its owner
        "#]],
        );
        see(
            "pods/default/p",
            &format!("{going}{POD}"),
            expect![[r#"
            owners: want one, have none -> delete pods/default/p Background
        "#]],
        );
        see(
            "configmaps/default/owner",
            &going,
            expect![[r#"
            dependents: none block -> patch configmaps/default/owner {"metadata":{"finalizers":null,"resourceVersion":"1","uid":"uid-owner"}}
        "#]],
        );
    }

    #[test]
    fn an_orphaning_deletion_sets_its_dependents_free() {
        let going = "name: owner, finalizers: [orphan], deletionTimestamp: '2026-01-01T11:00:00Z'";
        let going = OWNER.replace("name: owner", going);
        see(
            "configmaps/default/owner",
            &format!("{going}{POD}"),
            expect![[r#"
            dependents: 1 to set free -> patch pods/default/p {"metadata":{"ownerReferences":null,"resourceVersion":"2","uid":"uid-p"}}
        "#]],
        );
        see(
            "configmaps/default/owner",
            &going,
            expect![[r#"
            dependents: all free -> patch configmaps/default/owner {"metadata":{"finalizers":null,"resourceVersion":"1","uid":"uid-owner"}}
        "#]],
        );
    }

    #[test]
    fn nothing_goes_on_what_is_not_known() {
        let strange = POD.replace("kind: ConfigMap", "kind: Widget");
        see(
            "pods/default/p",
            &format!("{OWNER}{strange}"),
            expect![[r#"
            owner: Widget owner is not known -> hold until 2026-01-01T12:00:30Z: OwnerKindUnknown: no resource is served for v1, kind Widget
        "#]],
        );
    }
}
