//! Views that were decoded lately. A view is many times as large as the bytes it was read out of, so that those which
//! nobody asks for any more are let go of.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::Arc;

use api::{Key, Object, Revision};

/// As many objects' views as are surely kept; up to twice as many may be.
const KEPT: usize = 2048;
/// For so long, in microseconds, a view is surely kept, if there is room; for up to twice as long it may be. Loops that are
/// at work on an object ask for it again sooner; at rest its view is only weight.
const KEPT_MICROS: i64 = 2_000_000;

/// One view of an object at one revision.
type Decoded = (TypeId, Revision, Arc<dyn Any + Send + Sync>);

/// Two generations: who is asked for moves to the young one; when that is full it becomes the old one.
#[derive(Default)]
pub(super) struct Views {
    young: HashMap<Key, Vec<Decoded>>,
    old: HashMap<Key, Vec<Decoded>>,
    /// When the young generation was begun, in microseconds since 1970.
    begun: i64,
}

impl Views {
    pub(super) fn get<T: Send + Sync + 'static>(&mut self, object: &Object) -> Option<Arc<T>> {
        let of_object = self.of(&object.key)?;
        let (_, _, view) = of_object
            .iter()
            .find(|(type_id, revision, _)| *type_id == TypeId::of::<T>() && *revision == object.revision)?;
        view.clone().downcast().ok()
    }

    /// All views of an object, young from now on.
    fn of(&mut self, key: &Key) -> Option<&mut Vec<Decoded>> {
        if !self.young.contains_key(key) {
            let (key, views) = self.old.remove_entry(key)?;
            self.make_room();
            self.young.insert(key, views);
        }
        self.young.get_mut(key)
    }

    pub(super) fn keep<T: Send + Sync + 'static>(&mut self, object: &Object, view: Arc<T>) {
        let decoded: Decoded = (TypeId::of::<T>(), object.revision, view);
        if let Some(views) = self.of(&object.key) {
            views.retain(|(type_id, _, _)| *type_id != TypeId::of::<T>());
            views.push(decoded);
            return;
        }
        self.make_room();
        self.young.insert(object.key.clone(), vec![decoded]);
    }

    fn make_room(&mut self) {
        if self.young.len() >= KEPT {
            self.old = std::mem::take(&mut self.young);
        }
    }

    /// Time has passed. (A clock that was set back begins anew, too.)
    pub(super) fn age(&mut self, now: i64) {
        if now.abs_diff(self.begun) >= KEPT_MICROS.unsigned_abs() {
            self.begun = now;
            self.old = std::mem::take(&mut self.young);
        }
    }

    pub(super) fn forget(&mut self, key: &Key) {
        self.young.remove(key);
        self.old.remove(key);
    }
}

#[cfg(test)]
mod tests {
    use api::Resource;
    use serde_json::json;

    use super::*;

    fn object(name: usize) -> Arc<Object> {
        let key = Resource::of("", "pods").key("d", name.to_string());
        Object::from_value(key, Revision(1), &json!({}), &api::Paths::default())
    }

    #[test]
    fn what_nobody_asks_for_grows_old() {
        let mut views = Views::default();
        let (asked_for, forgotten) = (object(0), object(1));
        views.keep(&asked_for, Arc::new(7u8));
        views.keep(&forgotten, Arc::new(8u8));
        for turn in 1..4 {
            views.age(turn * KEPT_MICROS);
            views.age(turn * KEPT_MICROS + 1);
            assert_eq!(views.get::<u8>(&asked_for).as_deref(), Some(&7));
        }
        assert_eq!(views.get::<u8>(&forgotten), None);
        assert_eq!(views.young.len() + views.old.len(), 1);
    }

    #[test]
    fn what_nobody_asks_for_is_let_go_of() {
        let mut views = Views::default();
        let (asked_for, forgotten) = (object(0), object(1));
        views.keep(&asked_for, Arc::new(7u8));
        views.keep(&forgotten, Arc::new(8u8));
        for name in 2..3 * KEPT {
            views.keep(&object(name), Arc::new(9u8));
            assert_eq!(views.get::<u8>(&asked_for).as_deref(), Some(&7));
        }
        assert_eq!(views.get::<u8>(&forgotten), None);
        assert!(views.young.len() + views.old.len() <= 2 * KEPT);
    }
}
