//! Objects by the value of a field or a label. An index is made when it is asked for the first time, and kept up to date
//! from then on: of the dozen fields and labels that a pod has, loops ask for two or three.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use api::{Object, Resource, SmolStr};

use super::ByKey;

/// What an index sorts the objects of a resource by.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum By {
    /// The path of a field that the kind indexes.
    Field(SmolStr),
    /// The name of a label.
    Label(SmolStr),
}

/// The objects that have this value; for a label, in this namespace.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Place {
    pub(super) namespace: SmolStr,
    pub(super) value: SmolStr,
}

/// A chain, which readers make longer by what they ask for.
#[derive(Default)]
pub(super) struct Indexes(OnceLock<Box<Index>>);

struct Index {
    resource: Resource,
    by: By,
    places: HashMap<Place, BTreeSet<ByKey>>,
    next: Indexes,
}

impl Indexes {
    /// The objects at a place, in the order of their keys. `all` are the objects of the resource, of which the index is
    /// made if it is not there yet.
    pub(super) fn at<'a, I: Iterator<Item = &'a Arc<Object>>>(
        &'a self,
        resource: &Resource,
        by: By,
        place: &Place,
        all: impl Fn() -> I,
    ) -> Option<&'a BTreeSet<ByKey>> {
        let mut end = self;
        loop {
            let index = end.0.get_or_init(|| Index::of(resource, &by, all()));
            if index.resource == *resource && index.by == by {
                return index.places.get(place);
            }
            end = &index.next;
        }
    }

    pub(super) fn insert(&mut self, object: &Arc<Object>) {
        let mut end = self;
        while let Some(index) = end.0.get_mut() {
            index.insert(object);
            end = &mut index.next;
        }
    }

    pub(super) fn remove(&mut self, object: &Object) {
        let mut end = self;
        while let Some(index) = end.0.get_mut() {
            index.remove(object);
            end = &mut index.next;
        }
    }
}

impl Index {
    fn of<'a>(resource: &Resource, by: &By, all: impl Iterator<Item = &'a Arc<Object>>) -> Box<Self> {
        let mut index = Self {
            resource: resource.clone(),
            by: by.clone(),
            places: HashMap::new(),
            next: Indexes::default(),
        };
        all.for_each(|object| index.insert(object));
        Box::new(index)
    }

    /// Where an object stands here, if anywhere.
    fn place(&self, object: &Object) -> Option<Place> {
        if object.key.resource != self.resource {
            return None;
        }
        match &self.by {
            By::Field(path) => Some(Place::field(object.meta.field(path)?)),
            By::Label(name) => Some(Place::label(&object.key.namespace, object.meta.label(name)?)),
        }
    }

    fn insert(&mut self, object: &Arc<Object>) {
        if let Some(place) = self.place(object) {
            self.places
                .entry(place)
                .or_default()
                .insert(ByKey(object.clone()));
        }
    }

    fn remove(&mut self, object: &Object) {
        let Some(place) = self.place(object) else { return };
        let Some(objects) = self.places.get_mut(&place) else {
            return;
        };
        objects.remove(&object.key);
        if objects.is_empty() {
            self.places.remove(&place);
        }
    }
}

impl Place {
    pub(super) fn field(value: &str) -> Self {
        Self::label("", value)
    }

    pub(super) fn label(namespace: &str, value: &str) -> Self {
        Self {
            namespace: SmolStr::new(namespace),
            value: SmolStr::new(value),
        }
    }
}
