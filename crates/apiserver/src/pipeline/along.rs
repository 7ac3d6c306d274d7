//! What changes in the same commit as the object that a request is about: for plugins, quotas and allocators.

use api::{Key, Revision, Value};
use store::Expect;

use super::commit::stamped;
use crate::admission::Along;
use crate::registry::Home;

/// Adds a further object: new where `at` is `None`, else as the next of that revision. `value` is in the stored version.
pub fn put(along: &mut Along, home: &Home, key: Key, value: &Value, at: Option<Revision>) {
    let store_key = home.store_key(&key.namespace, &key.name);
    let expect = at.map_or(Expect::Absent, Expect::At);
    let put = stamped(key, value, home);
    *along = std::mem::take(along)
        .expect(store_key.clone(), expect)
        .put(store_key, put);
}

/// Adds the deletion of a further object, which must still be at this revision.
pub fn delete(along: &mut Along, home: &Home, key: &Key, at: Revision) {
    let store_key = home.store_key(&key.namespace, &key.name);
    *along = std::mem::take(along)
        .expect(store_key.clone(), Expect::At(at))
        .delete(store_key, None);
}
