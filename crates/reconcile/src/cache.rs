//! What a loop sees: the objects it follows, as of now, with the indexes that keep a turn's cost independent of the
//! cluster's size. Holds the same allocations as the store.

mod indexes;
mod views;

use std::borrow::Borrow;
use std::cmp::Ordering as Order;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{Hash, Hasher};
use std::ops::Bound;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use api::{Change, Key, Object, Refused, Resource, Revision, Served, SmolStr, Timestamp};

use self::indexes::{By, Indexes, Place};
use self::views::Views;
use crate::{Cause, Named, View};

/// Departures that are remembered with their time.
const GONE_KNOWN: usize = 4096;

#[derive(Default)]
pub struct Cache {
    /// Microseconds since 1970.
    now: AtomicI64,
    /// When each object's revision came in, in microseconds since 1970 by the loop's own clock.
    objects: BTreeMap<Resource, BTreeMap<ByKey, i64>>,
    owned: HashMap<SmolStr, BTreeSet<ByKey>>,
    indexes: Indexes,
    /// Made when it is asked for the first time, as the indexes are.
    uids: OnceLock<HashSet<ByUid>>,
    /// How far each followed resource's stream has been seen.
    seen: HashMap<Resource, Revision>,
    views: Mutex<Views>,
    served: Arc<[Served]>,
    /// When cluster-scoped objects went, and when this cache began.
    gone: HashMap<Key, i64>,
    began: Option<i64>,
    /// Why the last step of a loop for a key was refused.
    refused: Mutex<HashMap<Key, Vec<(&'static str, Cause)>>>,
}

/// An object that stands for its key.
#[derive(Clone)]
struct ByKey(Arc<Object>);

/// An object that stands for its uid.
struct ByUid(Arc<Object>);

impl ByUid {
    /// Nothing for an object that has no uid.
    fn of(object: &Arc<Object>) -> Option<Self> {
        (!object.meta.uid.is_empty()).then(|| Self(object.clone()))
    }
}

impl Borrow<str> for ByUid {
    fn borrow(&self) -> &str {
        &self.0.meta.uid
    }
}

impl Hash for ByUid {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.meta.uid.as_str().hash(state);
    }
}

impl PartialEq for ByUid {
    fn eq(&self, other: &Self) -> bool {
        self.0.meta.uid == other.0.meta.uid
    }
}

impl Eq for ByUid {}

impl Borrow<Key> for ByKey {
    fn borrow(&self) -> &Key {
        &self.0.key
    }
}

impl PartialEq for ByKey {
    fn eq(&self, other: &Self) -> bool {
        self.0.key == other.0.key
    }
}

impl Eq for ByKey {}

impl PartialOrd for ByKey {
    fn partial_cmp(&self, other: &Self) -> Option<Order> {
        Some(self.cmp(other))
    }
}

impl Ord for ByKey {
    fn cmp(&self, other: &Self) -> Order {
        self.0.key.cmp(&other.0.key)
    }
}

impl Cache {
    /// The time of this turn.
    pub fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.now.load(Ordering::Relaxed)).unwrap_or_default()
    }

    pub fn get(&self, key: &Key) -> Option<&Arc<Object>> {
        let (object, _) = self.objects.get(&key.resource)?.get_key_value(key)?;
        Some(&object.0)
    }

    /// When the object was last seen to change, by this machine's clock: what another machine's heartbeat is judged
    /// by, whatever that machine's clock says.
    pub fn taken(&self, key: &Key) -> Option<Timestamp> {
        Timestamp::from_microsecond(*self.objects.get(&key.resource)?.get(key)?).ok()
    }

    /// Since when a cluster-scoped object is known not to be there (at the latest since this cache began).
    pub fn absent_since(&self, key: &Key) -> Timestamp {
        let since = self.gone.get(key).copied().or(self.began).unwrap_or_default();
        Timestamp::from_microsecond(since).unwrap_or_default()
    }

    /// How many objects of a resource there are.
    pub fn count(&self, resource: &Resource) -> usize {
        self.objects.get(resource).map_or(0, BTreeMap::len)
    }

    /// How many objects have this value of an indexed field.
    pub fn count_by_field(&self, resource: &Resource, path: &str, value: &str) -> usize {
        self.with_field(resource, path, value).map_or(0, BTreeSet::len)
    }

    /// All objects of a resource in the order of their keys. For start-up and resync, not for a turn.
    pub fn all<'a>(&'a self, resource: &Resource) -> impl Iterator<Item = &'a Arc<Object>> + use<'a> {
        let objects = self.objects.get(resource).into_iter();
        objects.flat_map(BTreeMap::keys).map(|object| &object.0)
    }

    pub fn in_namespace<'a>(
        &'a self,
        resource: &Resource,
        namespace: &str,
    ) -> impl Iterator<Item = &'a Arc<Object>> + use<'a> {
        let first = resource.key(namespace, "");
        let namespace = first.namespace.clone();
        let from = (Bound::Included(first), Bound::Unbounded);
        let objects = self.objects.get(resource);
        let objects = objects.map(|objects| objects.range::<Key, _>(from));
        objects
            .into_iter()
            .flatten()
            .map(|(object, _)| &object.0)
            .take_while(move |object| object.key.namespace == namespace)
    }

    /// The objects that name `uid` in their `ownerReferences`.
    pub fn owned_by<'a>(&'a self, uid: &str) -> impl Iterator<Item = &'a Arc<Object>> + use<'a> {
        self.owned.get(uid).into_iter().flatten().map(|object| &object.0)
    }

    pub fn by_uid(&self, uid: &str) -> Option<&Arc<Object>> {
        let all = || {
            let objects = self.objects.values().flat_map(BTreeMap::keys);
            objects.filter_map(|object| ByUid::of(&object.0)).collect()
        };
        self.uids.get_or_init(all).get(uid).map(|object| &object.0)
    }

    /// The objects whose indexed field (`spec.nodeName`) has this value.
    pub fn by_field<'a>(
        &'a self,
        resource: &Resource,
        path: &str,
        value: &str,
    ) -> impl Iterator<Item = &'a Arc<Object>> + use<'a> {
        let objects = self.with_field(resource, path, value);
        objects.into_iter().flatten().map(|object| &object.0)
    }

    /// The objects of a namespace that carry the label `name=value`.
    pub fn by_label<'a>(
        &'a self,
        resource: &Resource,
        namespace: &str,
        name: &str,
        value: &str,
    ) -> impl Iterator<Item = &'a Arc<Object>> + use<'a> {
        let (by, place) = (By::Label(SmolStr::new(name)), Place::label(namespace, value));
        let objects = self.indexes.at(resource, by, &place, || self.all(resource));
        objects.into_iter().flatten().map(|object| &object.0)
    }

    fn with_field(&self, resource: &Resource, path: &str, value: &str) -> Option<&BTreeSet<ByKey>> {
        let (by, place) = (By::Field(SmolStr::new(path)), Place::field(value));
        self.indexes.at(resource, by, &place, || self.all(resource))
    }

    /// The object's view, decoded once per revision whoever asks, as long as it is asked for now and then. `None` if
    /// there is no such object.
    pub fn view<T: View>(&self, key: &Key) -> Result<Option<Named<T>>, Refused> {
        self.get(key).map(|object| self.view_of(object)).transpose()
    }

    /// The view of an object taken from this cache.
    pub fn view_of<T: View>(&self, object: &Arc<Object>) -> Result<Named<T>, Refused> {
        let named = |view| Named {
            object: object.clone(),
            view,
        };
        if let Some(view) = self.views().get::<T>(object) {
            return Ok(named(view));
        }
        let view = Arc::new(object.view::<T>()?);
        self.views().keep(object, view.clone());
        Ok(named(view))
    }

    fn views(&self) -> MutexGuard<'_, Views> {
        self.views.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The view of an object that a decision rests on. Panics if it cannot be decoded: the engine shows that as the loop's
    /// cause and backs off. To count such an object as absent would make another in its place, without end.
    pub fn sure<T: View>(&self, object: &Arc<Object>) -> Named<T> {
        self.view_of(object)
            .unwrap_or_else(|refused| panic!("{}", refused.message))
    }

    /// The view of an object, for facts that a loop reads beside its own object: an undecodable one counts as absent.
    pub fn look<T: View>(&self, key: &Key) -> Option<Named<T>> {
        self.view(key).ok().flatten()
    }

    /// How far the stream of this resource has been seen: a loop's fence waits for its own writes here.
    pub fn seen(&self, resource: &Resource) -> Revision {
        self.seen.get(resource).copied().unwrap_or_default()
    }

    /// For the engine: the time of the turns that follow.
    pub fn set_now(&self, now: Timestamp) {
        self.now.store(now.as_microsecond(), Ordering::Relaxed);
        self.views().age(now.as_microsecond());
    }

    /// Why a step of this loop's last turn for `key` was refused: a fact that some loops show in a condition.
    pub fn refused(&self, by: &'static str, key: &Key) -> Option<Cause> {
        let refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, cause) = refused.get(key)?.iter().find(|(name, _)| *name == by)?;
        Some(cause.clone())
    }

    /// For the engine: how the turn that just ended went. `true` if that is news.
    pub fn set_refused(&self, by: &'static str, key: &Key, cause: Option<Cause>) -> bool {
        let mut refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        if cause.is_none() && !refused.contains_key(key) {
            return false;
        }
        let of_key = refused.entry(key.clone()).or_default();
        let before = of_key
            .iter()
            .position(|(name, _)| *name == by)
            .map(|at| of_key.swap_remove(at).1);
        let news = before != cause;
        of_key.extend(cause.map(|cause| (by, cause)));
        if of_key.is_empty() {
            refused.remove(key);
        }
        news
    }

    /// Every resource that the API serves, as far as the engine was told.
    pub fn served(&self) -> &[Served] {
        &self.served
    }

    /// The resource of an `apiVersion` and `kind`, as in an owner reference.
    pub fn resource_of(&self, api_version: &str, kind: &str) -> Option<&Served> {
        let group = api_version.split_once('/').map_or("", |(group, _)| group);
        self.served
            .iter()
            .find(|served| served.kind == kind && served.resource.group == group)
    }

    /// For the engine: what the API serves from now on.
    pub fn set_served(&mut self, served: impl Into<Arc<[Served]>>) {
        self.served = served.into();
    }

    /// For the engine: the next `count` keys after `key` (from the start if `None`), for a slow pass over everything.
    pub fn after(&self, key: Option<&Key>, count: usize) -> Vec<Key> {
        let resources = key.map_or(Bound::Unbounded, |key| Bound::Included(&key.resource));
        let resources = self.objects.range::<Resource, _>((resources, Bound::Unbounded));
        let from = (key.map_or(Bound::Unbounded, Bound::Excluded), Bound::Unbounded);
        let objects = resources.flat_map(|(_, objects)| objects.range::<Key, _>(from));
        objects
            .take(count)
            .map(|(object, _)| object.0.key.clone())
            .collect()
    }

    pub fn len(&self) -> usize {
        self.objects.values().map(BTreeMap::len).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.objects.is_empty()
    }

    /// For the engine: takes one change in, and hands back the object that was there before.
    pub fn take(&mut self, resource: &Resource, change: &Change) -> Option<Arc<Object>> {
        let revision = change.revision();
        let now = self.now.load(Ordering::Relaxed);
        self.began.get_or_insert(now);
        let seen = self.seen.entry(resource.clone()).or_default();
        *seen = revision.max(*seen);
        match change {
            Change::Put(object) => {
                let before = self.take_out(&object.key);
                if let Some(before) = &before {
                    self.forget(before);
                }
                let of_resource = self.objects.entry(object.key.resource.clone());
                of_resource.or_default().insert(ByKey(object.clone()), now);
                self.index(object);
                before
            }
            Change::Gone(object) => self.remove(&object.key),
            Change::Bookmark(_) => None,
        }
    }

    /// For the engine: forgets an object that a new list no longer names.
    pub fn remove(&mut self, key: &Key) -> Option<Arc<Object>> {
        let before = self.take_out(key)?;
        if self.objects.get(&key.resource).is_some_and(BTreeMap::is_empty) {
            self.objects.remove(&key.resource);
        }
        if key.namespace.is_empty() {
            if self.gone.len() >= GONE_KNOWN {
                self.gone.clear();
            }
            self.gone.insert(key.clone(), self.now.load(Ordering::Relaxed));
        }
        self.forget(&before);
        Some(before)
    }

    /// Takes an object out of everything but `objects`.
    fn forget(&mut self, object: &Object) {
        self.unindex(object);
        let views = self.views.get_mut().unwrap_or_else(PoisonError::into_inner);
        views.forget(&object.key);
    }

    fn take_out(&mut self, key: &Key) -> Option<Arc<Object>> {
        let (ByKey(before), _) = self.objects.get_mut(&key.resource)?.remove_entry(key)?;
        Some(before)
    }

    fn index(&mut self, object: &Arc<Object>) {
        for owner in object.meta.owners() {
            let owned = self.owned.entry(owner.uid.clone()).or_default();
            owned.insert(ByKey(object.clone()));
        }
        self.indexes.insert(object);
        if let Some(uids) = self.uids.get_mut() {
            ByUid::of(object).and_then(|object| uids.replace(object));
        }
    }

    fn unindex(&mut self, object: &Object) {
        if let Some(uids) = self.uids.get_mut()
            && uids
                .get(object.meta.uid.as_str())
                .is_some_and(|of_uid| of_uid.0.key == object.key)
        {
            uids.remove(object.meta.uid.as_str());
        }
        self.indexes.remove(object);
        for owner in object.meta.owners() {
            if let Some(owned) = self.owned.get_mut(&owner.uid) {
                owned.remove(&object.key);
                if owned.is_empty() {
                    self.owned.remove(&owner.uid);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::Object;
    use serde::Deserialize;
    use serde_json::json;

    const PODS: Resource = Resource::of("", "pods");
    const NODES: Resource = Resource::of("", "nodes");

    fn pod(name: &str, revision: u64, node: &str, app: &str) -> Arc<Object> {
        let body = json!({
            "metadata": {
                "uid": format!("uid-{name}"), "labels": {"app": app},
                "ownerReferences": [{"apiVersion": "v1", "kind": "X", "name": "x", "uid": "uid-x"}],
            },
            "spec": {"nodeName": node},
        });
        Object::from_value(
            PODS.key("d", name),
            Revision(revision),
            &body,
            &[SmolStr::new("spec.nodeName")].into(),
        )
    }

    fn names<'a>(objects: impl Iterator<Item = &'a Arc<Object>>) -> String {
        objects
            .map(|object| object.key.name.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn indexes_follow_every_change() {
        let mut cache = Cache::default();
        for object in [
            pod("a", 1, "", "web"),
            pod("b", 2, "n1", "web"),
            pod("a", 3, "n1", "db"),
        ] {
            cache.take(&PODS, &Change::Put(object));
        }
        let on_node = |cache: &Cache| names(cache.by_field(&PODS, "spec.nodeName", "n1"));
        assert_eq!(on_node(&cache), "a b");
        assert_eq!(names(cache.by_field(&PODS, "spec.nodeName", "")), "");
        assert_eq!(names(cache.by_label(&PODS, "d", "app", "web")), "b");
        assert_eq!(names(cache.owned_by("uid-x")), "a b");
        assert_eq!(cache.count_by_field(&PODS, "spec.nodeName", "n1"), 2);
        cache.take(&PODS, &Change::Gone(pod("b", 4, "n1", "web")));
        assert_eq!(on_node(&cache), "a");
        assert_eq!(names(cache.owned_by("uid-x")), "a");
        assert!(cache.by_uid("uid-b").is_none());
        assert_eq!(cache.seen(&PODS), Revision(4));
    }

    #[derive(Deserialize)]
    struct Labels {
        metadata: LabelsOf,
    }

    #[derive(Deserialize)]
    struct LabelsOf {
        labels: HashMap<String, String>,
    }

    #[test]
    fn a_view_is_decoded_once_for_each_revision() {
        let mut cache = Cache::default();
        let key = PODS.key("d", "a");
        cache.take(&PODS, &Change::Put(pod("a", 1, "", "web")));
        let look = |cache: &Cache| cache.look::<Labels>(&key).expect("there");
        let (first, again) = (look(&cache), look(&cache));
        assert!(Arc::ptr_eq(&first.view, &again.view));
        cache.take(&PODS, &Change::Put(pod("a", 2, "", "db")));
        assert_eq!(look(&cache).metadata.labels["app"], "db");
        assert_eq!(first.metadata.labels["app"], "web", "who holds a view keeps it");
    }

    #[test]
    fn absence_has_a_beginning() {
        let mut cache = Cache::default();
        let at = |second| Timestamp::from_second(second).expect("a time");
        let node = |name: &str| {
            Object::from_value(
                NODES.key("", name),
                Revision(1),
                &json!({}),
                &api::Paths::default(),
            )
        };
        cache.set_now(at(10));
        cache.take(&NODES, &Change::Put(node("n1")));
        cache.set_now(at(20));
        cache.take(&NODES, &Change::Gone(node("n1")));
        assert_eq!(cache.absent_since(&NODES.key("", "n1")), at(20));
        assert_eq!(
            cache.absent_since(&NODES.key("", "never")),
            at(10),
            "not seen since this cache began"
        );
    }

    #[test]
    fn a_refusal_is_kept_until_the_loop_succeeds() {
        let cache = Cache::default();
        let key = PODS.key("d", "a");
        let cause = Cause::new("Forbidden", "no");
        assert!(!cache.set_refused("a-loop", &key, None), "nothing new");
        assert!(cache.set_refused("a-loop", &key, Some(cause.clone())));
        assert!(!cache.set_refused("a-loop", &key, Some(cause.clone())));
        assert_eq!(cache.refused("a-loop", &key), Some(cause));
        assert_eq!(cache.refused("another", &key), None);
        assert!(cache.set_refused("a-loop", &key, None));
        assert_eq!(cache.refused("a-loop", &key), None);
    }
}
