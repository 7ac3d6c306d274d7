//! The one trait that every loop is written against.

use std::ops::Deref;
use std::sync::Arc;

use api::{Identity, Key, Object, Resource};
use serde::de::DeserializeOwned;

use crate::{ApiStep, Cache, Gap};

/// As small a struct as the loop needs, decoded from the object's JSON; never written back.
pub trait View: DeserializeOwned + Send + Sync + 'static {}
impl<T: DeserializeOwned + Send + Sync + 'static> View for T {}

/// What runs loops.
pub trait Motor {
    /// Runs a loop whose steps are writes through the API, as `identity`.
    fn add_api<C: Controller<Step = ApiStep>>(&self, controller: C, identity: Identity);
}

/// A loop: for one object, what is wanted, what is, and the gap between.
pub trait Controller: Send + Sync + 'static {
    /// What the loop reads of the object it is about.
    type Desired: View;
    /// What is, as far as the loop cares: collected from the cache (and from facts that actors report).
    type Observed;
    /// One thing to do: [`crate::ApiStep`] for loops that act through the API; an actor's own type otherwise.
    type Step: Send + 'static;

    /// `replicaset`; metrics, gaps and logs name the loop by it.
    const NAME: &'static str;

    /// `source.component` of its Events; upstream's name where there is one.
    const COMPONENT: &'static str = Self::NAME;

    /// What must be in the cache before and while the loop runs.
    fn follows(&self) -> Follows;

    /// Which objects to look at since `changed` is different. Called with the object as it was and as it is, after
    /// the cache has it; it must not matter which of the two it is given.
    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key>;

    /// `false` if the loop reads nothing in which the two differ. Only ever saves work (a node's heartbeat is nothing
    /// new to a DaemonSet); what it holds back, the safety pass still looks at.
    fn matters(&self, _before: &Object, _now: &Object) -> bool {
        true
    }

    fn observe(&self, desired: &Named<Self::Desired>, cache: &Cache) -> Self::Observed;

    fn gap(&self, desired: &Named<Self::Desired>, observed: &Self::Observed) -> Gap<Self::Step>;

    /// The gap when the object itself is no more; most loops have nothing left to do.
    fn gone(&self, _key: &Key, _cache: &Cache) -> Gap<Self::Step> {
        Gap::closed()
    }
}

/// The resources that a loop reads.
#[derive(Clone, Debug, PartialEq)]
pub enum Follows {
    These(Vec<Resource>),
    /// Every served resource that can be listed and watched, custom ones as they come and go.
    Everything,
}

/// An object that a loop is about, with its decoded view.
#[derive(Debug)]
pub struct Named<D> {
    pub object: Arc<Object>,
    pub view: Arc<D>,
}

impl<D> Named<D> {
    pub fn key(&self) -> &Key {
        &self.object.key
    }
}

impl<D> Clone for Named<D> {
    fn clone(&self) -> Self {
        Self {
            object: self.object.clone(),
            view: self.view.clone(),
        }
    }
}

impl<D> Deref for Named<D> {
    type Target = D;
    fn deref(&self) -> &D {
        &self.view
    }
}
